import type { Interp } from "../interp.ts";
import {
  DICT_ENTRY,
  DICT_ITERATOR,
  ENUMERATE,
  LIST,
  OBJECT,
  RANGE_ITERATOR,
  SEQUENCE_ITERATOR,
  SET_ITERATOR,
  TUPLE,
  TYPE,
  ZIP,
} from "../heap/layout.ts";
import type { Heap } from "../heap/heap.ts";
import { INT_LIMIT, NONE, offsetOf, pointerTo, type Value } from "../heap/value.ts";
import { bytesIterator, nextByte } from "./bytes.ts";
import { viewKind } from "./compare.ts";
import { dictKeys, dictLength, entryPosition, nextEntry } from "./dict.ts";
import type { Hosted } from "./hosted.ts";
import { listGet, listItems } from "./list.ts";
import { callSpecial, overriding, type Found } from "./lookup.ts";
import { rangeItem, rangeParts, type RangeParts } from "./range.ts";
import { ItemIterator } from "./sequence-iterator.ts";
import { specialIterator } from "./special.ts";
import { nextSlot, setItems, setLength, slotPosition } from "./set.ts";
import { charValue, codePoint } from "./str.ts";
import { CORE_TYPE, typeOf, type TypeInfo } from "./types.ts";
import { VIEW, viewDict, viewItems } from "./views.ts";
import { asyncKindOf } from "../vm/coroutine.ts";
import { resumeToNext } from "../vm/generator.ts";
import { collectGenerator } from "../vm/prelude.ts";

function sequenceIterator(py: Interp, type: number, sequence: Value): Value {
  const { heap } = py;
  const offset = heap.allocate(type, SEQUENCE_ITERATOR.BYTES);
  heap.write(offset + SEQUENCE_ITERATOR.SEQUENCE, sequence);
  heap.u32[(offset + SEQUENCE_ITERATOR.INDEX) >>> 2] = 0;
  heap.u32[(offset + SEQUENCE_ITERATOR.INDEX + 4) >>> 2] = 0;
  return pointerTo(offset);
}

function dictIterator(py: Interp, d: Value, kind: number): Value {
  const { heap } = py;
  const offset = heap.allocate(TYPE.DICT_ITERATOR, DICT_ITERATOR.BYTES);
  heap.u8[offset + OBJECT.FLAGS] = kind;
  heap.write(offset + DICT_ITERATOR.DICT, d);
  heap.u32[(offset + DICT_ITERATOR.POSITION) >>> 2] = 0;
  heap.u32[(offset + DICT_ITERATOR.USED) >>> 2] = dictLength(heap, d);
  heap.u32[(offset + DICT_ITERATOR.REMAINING) >>> 2] = dictLength(heap, d);
  return pointerTo(offset);
}

function setIterator(py: Interp, s: Value): Value {
  const { heap } = py;
  const offset = heap.allocate(TYPE.SET_ITERATOR, SET_ITERATOR.BYTES);
  heap.write(offset + SET_ITERATOR.SET, s);
  heap.u32[(offset + SET_ITERATOR.POSITION) >>> 2] = 0;
  heap.u32[(offset + SET_ITERATOR.USED) >>> 2] = setLength(heap, s);
  return pointerTo(offset);
}

/** Iterates over ranges with parts beyond 48 bits. */
class LongRangeIterator implements Hosted {
  readonly type: TypeInfo;
  private readonly parts: RangeParts;
  private i = 0n;
  constructor(py: Interp, parts: RangeParts) {
    this.type = py.types[CORE_TYPE.LONG_RANGE_ITERATOR]!;
    this.parts = parts;
  }
  next(py: Interp): Value | undefined {
    return this.i < this.parts.length ? rangeItem(py.heap, this.parts, this.i++) : undefined;
  }
}

function rangeIterator(py: Interp, range: Value, reversed: boolean): Value {
  const { heap } = py;
  let parts = rangeParts(heap, range);
  if (reversed) {
    const last = heap.intOf(rangeItem(heap, parts, BigInt(parts.length) - 1n));
    parts = { ...parts, start: last, step: -parts.step };
  }
  const { start, step, length } = parts;
  const end = Number(start) + Number(step) * Number(length);
  if (
    typeof start === "bigint" ||
    typeof step === "bigint" ||
    typeof length === "bigint" ||
    Math.abs(end) >= INT_LIMIT
  )
    return heap.newHosted(new LongRangeIterator(py, parts));
  const offset = heap.allocate(TYPE.RANGE_ITERATOR, RANGE_ITERATOR.BYTES);
  writeInt64(py, offset + RANGE_ITERATOR.NEXT, start);
  writeInt64(py, offset + RANGE_ITERATOR.STEP, step);
  writeInt64(py, offset + RANGE_ITERATOR.REMAINING, length);
  return pointerTo(offset);
}

function writeInt64(py: Interp, at: number, n: number): void {
  py.heap.i32[at >>> 2] = n | 0;
  py.heap.i32[(at >>> 2) + 1] = Math.floor(n / 4294967296);
}

const readInt64 = (py: Interp, at: number): number =>
  py.heap.i32[(at >>> 2) + 1]! * 4294967296 + py.heap.u32[at >>> 2]!;

/** `reversed(range)`: an iterator from the end. */
export const reversedRange = (py: Interp, range: Value): Value => rangeIterator(py, range, true);

/** `reversed(v)` of a list, tuple or str. */
export function reversedSequence(py: Interp, v: Value): Value {
  const { heap } = py;
  const iterator = sequenceIterator(py, TYPE.REVERSED, v);
  heap.u32[(offsetOf(iterator) + SEQUENCE_ITERATOR.INDEX) >>> 2] =
    heap.u32[(offsetOf(v) + LIST.LENGTH) >>> 2]!;
  heap.u8[offsetOf(iterator) + OBJECT.FLAGS] = heap.typeOf(v) === TYPE.LIST ? 1 : 0;
  return iterator;
}

function nextReversed(py: Interp, at: number): Value | undefined {
  const { heap } = py;
  const sequence = heap.read(at + SEQUENCE_ITERATOR.SEQUENCE);
  if (sequence === NONE) return undefined;
  const word = (at + SEQUENCE_ITERATOR.INDEX) >>> 2;
  const left = heap.u32[word]!;
  if (left === 0 || left > heap.u32[(offsetOf(sequence) + LIST.LENGTH) >>> 2]!) {
    heap.write(at + SEQUENCE_ITERATOR.SEQUENCE, NONE);
    return undefined;
  }
  heap.u32[word] = left - 1;
  return heap.typeOf(sequence) === TYPE.LIST
    ? py.listGet(sequence, left - 1)
    : py.getItem(sequence, left - 1);
}

/** `iter(v)`. */
export function iterOf(py: Interp, v: Value): Value {
  const { heap } = py;
  if (heap.isSubclassed(v)) {
    const special = specialIterator(py, v);
    if (special !== undefined) return special;
  }
  const type = heap.typeOf(v);
  switch (type) {
    case TYPE.LIST:
      return sequenceIterator(py, TYPE.LIST_ITERATOR, v);
    case TYPE.ARRAY: {
      const it = sequenceIterator(py, TYPE.LIST_ITERATOR, v);
      py.heap.u8[offsetOf(it) + OBJECT.FLAGS] = 1;
      return it;
    }
    case TYPE.TUPLE:
      return sequenceIterator(py, TYPE.TUPLE_ITERATOR, v);
    case TYPE.STR:
      return sequenceIterator(py, TYPE.STR_ITERATOR, v);
    case TYPE.BYTES:
    case TYPE.BYTEARRAY:
      return bytesIterator(py, v);
    case TYPE.RANGE:
      return rangeIterator(py, v, false);
    case TYPE.DICT:
      return dictIterator(py, v, VIEW.KEYS);
    case TYPE.DICT_VIEW:
      return dictIterator(py, viewDict(py, v), viewKind(py, v));
    case TYPE.SET:
    case TYPE.FROZENSET:
      return setIterator(py, v);
    case TYPE.LIST_ITERATOR:
    case TYPE.TUPLE_ITERATOR:
    case TYPE.STR_ITERATOR:
    case TYPE.RANGE_ITERATOR:
    case TYPE.DICT_ITERATOR:
    case TYPE.SET_ITERATOR:
    case TYPE.BYTES_ITERATOR:
    case TYPE.REVERSED:
    case TYPE.ENUMERATE:
    case TYPE.ZIP:
      return v;
    case TYPE.GENERATOR:
      if (asyncKindOf(py, v) !== undefined)
        throw py.error("TypeError", `'${py.typeName(v)}' object is not iterable`);
      return v;
    case TYPE.HOSTED: {
      const host = heap.hostedOf(v) as Hosted;
      if (host.iter) return host.iter(py);
      if (host.next) return v;
    }
  }
  const special = specialIterator(py, v);
  if (special !== undefined) return special;
  if (overriding(py, v, "__getitem__") !== undefined && type !== TYPE.TYPE)
    return heap.newHosted(new ItemIterator(py, v, 0, 1));
  throw py.error("TypeError", `'${typeOf(py, v).name}' object is not iterable`);
}

/** True for values with a next item. */
export function isIterator(py: Interp, v: Value): boolean {
  if (py.heap.isSubclassed(v) && overriding(py, v, "__next__") !== undefined) return true;
  const type = py.heap.typeOf(v);
  if (type === TYPE.INSTANCE) return overriding(py, v, "__next__") !== undefined;
  if (type === TYPE.HOSTED) return (py.heap.hostedOf(v) as Hosted).next !== undefined;
  return (
    (type >= TYPE.LIST_ITERATOR && type <= TYPE.SET_ITERATOR) ||
    type === TYPE.GENERATOR ||
    type === TYPE.ENUMERATE ||
    type === TYPE.BYTES_ITERATOR ||
    type === TYPE.REVERSED ||
    type === TYPE.ZIP
  );
}

/** Keeps an item alive for who asked for it, even if a callback removes it from its container. */
function held(heap: Heap, v: Value | undefined): Value | undefined {
  if (v !== undefined) heap.hold(v);
  return v;
}

/** The next item of an iterator, undefined when exhausted. */
export function nextOf(py: Interp, iterator: Value): Value | undefined {
  const { heap } = py;
  const at = offsetOf(iterator);
  if (heap.isSubclassed(iterator)) {
    const found = overriding(py, iterator, "__next__");
    if (found !== undefined) return nextBySpecial(py, iterator, found);
  }
  switch (heap.typeOf(iterator)) {
    case TYPE.RANGE_ITERATOR: {
      const remaining = readInt64(py, at + RANGE_ITERATOR.REMAINING);
      if (remaining <= 0) return undefined;
      const n = readInt64(py, at + RANGE_ITERATOR.NEXT);
      writeInt64(py, at + RANGE_ITERATOR.NEXT, n + readInt64(py, at + RANGE_ITERATOR.STEP));
      writeInt64(py, at + RANGE_ITERATOR.REMAINING, remaining - 1);
      return n;
    }
    case TYPE.LIST_ITERATOR:
    case TYPE.TUPLE_ITERATOR:
    case TYPE.STR_ITERATOR:
      return held(heap, nextInSequence(py, at));
    case TYPE.BYTES_ITERATOR:
      return nextByte(py, at);
    case TYPE.REVERSED:
      return held(heap, nextReversed(py, at));
    case TYPE.DICT_ITERATOR:
      return held(heap, nextInDict(py, at));
    case TYPE.SET_ITERATOR:
      return held(heap, nextInSet(py, at));
    case TYPE.ENUMERATE: {
      const v = nextOf(py, heap.read(at + ENUMERATE.SOURCE));
      if (v === undefined) return undefined;
      const long = (at + ENUMERATE.INDEX) >>> 3;
      const i = heap.i64[long]!;
      heap.i64[long] = i + 1n;
      return heap.tuple([heap.int(i), v]);
    }
    case TYPE.ZIP: {
      const items: Value[] = [];
      for (let i = 0; i < heap.u32[(at + ZIP.COUNT) >>> 2]!; i++) {
        const v = nextOf(py, heap.read(at + ZIP.SOURCES + 8 * i));
        if (v === undefined) return undefined;
        items.push(v);
      }
      return heap.tuple(items);
    }
    case TYPE.GENERATOR:
      return resumeToNext(py, iterator);
    case TYPE.INSTANCE: {
      const found = overriding(py, iterator, "__next__");
      if (found !== undefined) return nextBySpecial(py, iterator, found);
      break;
    }
    case TYPE.HOSTED: {
      const host = heap.hostedOf(iterator) as Hosted;
      if (host.next) return host.next(py);
    }
  }
  throw py.error("TypeError", `'${typeOf(py, iterator).name}' object is not an iterator`);
}

/** The next item that `__next__` gives; undefined when it raises StopIteration, whose value goes into `py.returned`. */
function nextBySpecial(py: Interp, iterator: Value, found: Found): Value | undefined {
  try {
    return callSpecial(py, iterator, found, []);
  } catch (error) {
    if (!py.isError(error, "StopIteration")) throw error;
    py.returned = py.findAttr(error.value, "value") ?? NONE;
    return undefined;
  }
}

function nextInSequence(py: Interp, at: number): Value | undefined {
  const { heap } = py;
  const sequence = heap.read(at + SEQUENCE_ITERATOR.SEQUENCE);
  if (sequence === NONE) return undefined;
  const word = (at + SEQUENCE_ITERATOR.INDEX) >>> 2;
  const i = heap.u32[word]!;
  const from = offsetOf(sequence);
  if (i >= heap.u32[(from + LIST.LENGTH) >>> 2]!) {
    heap.write(at + SEQUENCE_ITERATOR.SEQUENCE, NONE);
    return undefined;
  }
  heap.u32[word] = i + 1;
  switch (heap.typeAt(from)) {
    case TYPE.LIST:
    case TYPE.ARRAY:
      return listGet(heap, sequence, i);
    case TYPE.TUPLE:
      return heap.read(from + TUPLE.ITEMS + i * 8);
    default:
      return charValue(heap, codePoint(heap, from, i));
  }
}

function nextInDict(py: Interp, at: number): Value | undefined {
  const { heap } = py;
  const d = heap.read(at + DICT_ITERATOR.DICT);
  if (d === NONE) return undefined;
  if (dictLength(heap, d) !== heap.u32[(at + DICT_ITERATOR.USED) >>> 2]!) {
    heap.u32[(at + DICT_ITERATOR.USED) >>> 2] = 0xffffffff; // it stays broken
    throw py.error("RuntimeError", "dictionary changed size during iteration");
  }
  const word = (at + DICT_ITERATOR.POSITION) >>> 2;
  const entry = nextEntry(heap, d, heap.u32[word]!);
  if (entry === 0) {
    heap.write(at + DICT_ITERATOR.DICT, NONE);
    return undefined;
  }
  const remaining = (at + DICT_ITERATOR.REMAINING) >>> 2;
  if (heap.u32[remaining] === 0) {
    heap.write(at + DICT_ITERATOR.DICT, NONE);
    throw py.error("RuntimeError", "dictionary keys changed during iteration");
  }
  heap.u32[remaining]!--;
  heap.u32[word] = entryPosition(heap, d, entry) + 1;
  switch (heap.u8[at + OBJECT.FLAGS]) {
    case VIEW.KEYS:
      return heap.read(entry + DICT_ENTRY.KEY);
    case VIEW.VALUES:
      return heap.read(entry + DICT_ENTRY.VALUE);
    default:
      return heap.tuple([heap.read(entry + DICT_ENTRY.KEY), heap.read(entry + DICT_ENTRY.VALUE)]);
  }
}

function nextInSet(py: Interp, at: number): Value | undefined {
  const { heap } = py;
  const s = heap.read(at + SET_ITERATOR.SET);
  if (s === NONE) return undefined;
  if (setLength(heap, s) !== heap.u32[(at + SET_ITERATOR.USED) >>> 2]!) {
    heap.u32[(at + SET_ITERATOR.USED) >>> 2] = 0xffffffff;
    throw py.error("RuntimeError", "Set changed size during iteration");
  }
  const word = (at + SET_ITERATOR.POSITION) >>> 2;
  const slot = nextSlot(heap, s, heap.u32[word]!);
  if (slot === 0) {
    heap.write(at + SET_ITERATOR.SET, NONE);
    return undefined;
  }
  heap.u32[word] = slotPosition(heap, s, slot) + 1;
  return heap.read(slot);
}

/** Every item as a JavaScript array; builtin containers are copied without an iterator. */
export function toArray(py: Interp, iterable: Value): Value[] {
  const { heap } = py;
  const own = heap.isSubclassed(iterable) && overriding(py, iterable, "__iter__") !== undefined;
  switch (own ? TYPE.INSTANCE : heap.typeOf(iterable)) {
    case TYPE.LIST:
      return listItems(heap, iterable);
    case TYPE.TUPLE:
      return heap.tupleItems(iterable);
    case TYPE.SET:
    case TYPE.FROZENSET:
      return setItems(heap, iterable);
    case TYPE.DICT:
      return dictKeys(heap, iterable);
    case TYPE.DICT_VIEW:
      return viewItems(py, iterable);
    case TYPE.RANGE: {
      const parts = rangeParts(heap, iterable);
      if (parts.length > 2 ** 26) throw py.error("MemoryError");
      const result: Value[] = [];
      for (let i = 0; i < parts.length; i++) result.push(rangeItem(heap, parts, i));
      return result;
    }
    case TYPE.GENERATOR: {
      const collected = py.native === undefined ? undefined : collectGenerator(py, iterable);
      if (collected !== undefined) return collected;
    }
  }
  const result: Value[] = [];
  const iterator = iterOf(py, iterable);
  const depth = heap.pin(iterator);
  try {
    for (let v = nextOf(py, iterator); v !== undefined; v = nextOf(py, iterator)) {
      result.push(v);
      heap.pin(v);
    }
  } finally {
    heap.unpin(depth);
  }
  return result;
}

export function forEach(py: Interp, iterable: Value, visit: (v: Value) => boolean | void): void {
  const iterator = iterOf(py, iterable);
  const depth = py.heap.pin(iterator);
  try {
    for (let v = nextOf(py, iterator); v !== undefined; v = nextOf(py, iterator))
      if (visit(v) === false) return;
  } finally {
    py.heap.unpin(depth);
  }
}

export function* iterate(py: Interp, iterable: Value): Generator<Value, void, undefined> {
  const iterator = iterOf(py, iterable);
  for (let v = nextOf(py, iterator); v !== undefined; v = nextOf(py, iterator)) yield v;
}
