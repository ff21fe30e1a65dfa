import type { Heap } from "../heap/heap.ts";
import { LIST, TYPE } from "../heap/layout.ts";
import { offsetOf, pointerTo, type Value } from "../heap/value.ts";

/** An empty list with room for `capacity` items. */
export function newEmptyList(heap: Heap, capacity = 0): Value {
  const items = capacity > 0 ? heap.allocateBuffer(capacity * 8) : 0;
  const offset = heap.allocate(TYPE.LIST, LIST.BYTES);
  heap.u32[(offset + LIST.LENGTH) >>> 2] = 0;
  heap.u32[(offset + LIST.CAPACITY) >>> 2] = capacity;
  if (items === 0) heap.writeNull(offset + LIST.ITEMS);
  else heap.writeAddress(offset + LIST.ITEMS, items);
  return pointerTo(offset);
}

export function newList(heap: Heap, elements: readonly Value[]): Value {
  const length = elements.length;
  const v = newEmptyList(heap, length);
  const items = itemsOffset(heap, v);
  for (let i = 0; i < length; i++) heap.write(items + i * 8, elements[i]!);
  heap.u32[(offsetOf(v) + LIST.LENGTH) >>> 2] = length;
  return v;
}

/** A list of `length` words copied from `from` (registers, a tuple's items). */
export function listOfWords(heap: Heap, from: number, length: number): Value {
  const v = newEmptyList(heap, length);
  const to = itemsOffset(heap, v);
  heap.i64.copyWithin(to >>> 3, from >>> 3, (from >>> 3) + length);
  heap.u32[(offsetOf(v) + LIST.LENGTH) >>> 2] = length;
  return v;
}

/** Arena offset of the first item. */
export const itemsOffset = (heap: Heap, v: Value): number => heap.u32[(offsetOf(v) + LIST.ITEMS) >>> 2]!;
export const listLength = (heap: Heap, v: Value): number => heap.u32[(offsetOf(v) + LIST.LENGTH) >>> 2]!;
export const listGet = (heap: Heap, v: Value, i: number): Value => heap.read(itemsOffset(heap, v) + i * 8);

export function listItems(heap: Heap, v: Value): Value[] {
  const length = listLength(heap, v);
  const at = itemsOffset(heap, v);
  const result: Value[] = [];
  for (let i = 0; i < length; i++) result.push(heap.read(at + i * 8));
  return result;
}

/** Makes room for `wanted` items, with CPython's over-allocation; the length stays. */
export function reserve(heap: Heap, v: Value, wanted: number): void {
  const word = offsetOf(v) >>> 2;
  if (wanted <= heap.u32[word + (LIST.CAPACITY >>> 2)]!) return;
  const length = heap.u32[word + (LIST.LENGTH >>> 2)]!;
  const capacity = Math.floor((wanted + Math.floor(wanted / 8) + 6) / 4) * 4;
  const to = heap.allocateBuffer(capacity * 8);
  const from = itemsOffset(heap, v);
  if (length > 0) heap.i64.copyWithin(to >>> 3, from >>> 3, (from >>> 3) + length);
  heap.writeAddress(offsetOf(v) + LIST.ITEMS, to);
  heap.u32[word + (LIST.CAPACITY >>> 2)] = capacity;
}

export function setLength(heap: Heap, v: Value, length: number): void {
  heap.u32[(offsetOf(v) + LIST.LENGTH) >>> 2] = length;
}

export function listAppend(heap: Heap, v: Value, element: Value): void {
  const length = listLength(heap, v);
  reserve(heap, v, length + 1);
  heap.write(itemsOffset(heap, v) + length * 8, element);
  setLength(heap, v, length + 1);
}

export function listExtend(heap: Heap, v: Value, elements: readonly Value[]): void {
  const length = listLength(heap, v);
  reserve(heap, v, length + elements.length);
  const at = itemsOffset(heap, v) + length * 8;
  for (let i = 0; i < elements.length; i++) heap.write(at + i * 8, elements[i]!);
  setLength(heap, v, length + elements.length);
}

export function listSetItems(heap: Heap, v: Value, elements: readonly Value[]): void {
  setLength(heap, v, 0);
  listExtend(heap, v, elements);
}

/** Replaces `deleteCount` items from `start` by `elements`; later items move. */
export function listSplice(
  heap: Heap,
  v: Value,
  start: number,
  deleteCount: number,
  elements: readonly Value[],
): void {
  const length = listLength(heap, v);
  const newLength = length - deleteCount + elements.length;
  reserve(heap, v, newLength);
  const first = itemsOffset(heap, v) >>> 3;
  if (deleteCount !== elements.length)
    heap.i64.copyWithin(first + start + elements.length, first + start + deleteCount, first + length);
  for (let i = 0; i < elements.length; i++) heap.write((first + start + i) * 8, elements[i]!);
  setLength(heap, v, newLength);
}

/** Removes and returns item `i`. */
export function listRemoveAt(heap: Heap, v: Value, i: number): Value {
  const item = listGet(heap, v, i);
  listSplice(heap, v, i, 1, []);
  return item;
}

/** `count` repetitions of the words at `from`, written at `to`. */
export function repeatWords(heap: Heap, to: number, from: number, length: number, count: number): void {
  const start = to >>> 3;
  heap.i64.copyWithin(start, from >>> 3, (from >>> 3) + length);
  for (let done = 1; done < count;) {
    const more = Math.min(done, count - done);
    heap.i64.copyWithin(start + done * length, start, start + more * length);
    done += more;
  }
}
