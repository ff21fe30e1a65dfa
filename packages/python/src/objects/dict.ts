import type { Interp } from "../interp.ts";
import type { Heap } from "../heap/heap.ts";
import { DICT, DICT_ENTRY, TYPE } from "../heap/layout.ts";
import { UNBOUND, offsetOf, pointerTo, type Value } from "../heap/value.ts";
import { identicalOrEqual } from "./compare.ts";
import { hashHigh, hashLow, hashWords } from "./hash.ts";

/**
 * Compact dicts on the native layout. `ops` has the same algorithm in C and both work on the same tables: probing uses
 * the 64-bit hash folded to 32 bits (low ^ high); iteration follows the entries, so the order does not depend on it.
 * A dict that never held a key has no tables (ENTRIES, INDEX, LOG2 and CAPACITY are 0).
 */
const EMPTY = -1;
const DELETED = -2;

export function newDict(heap: Heap): Value {
  const offset = heap.allocate(TYPE.DICT, DICT.BYTES);
  const word = offset >>> 2;
  for (let i = DICT.USED >>> 2; i < DICT.BYTES >>> 2; i++) heap.u32[word + i] = 0;
  return pointerTo(offset);
}

/** Entry number of `key`, whose hash is (low, high), or -1. */
function find(py: Interp, d: Value, key: Value, low: number, high: number): number {
  const { heap } = py;
  const at = offsetOf(d) >>> 2;
  const index = heap.u32[at + (DICT.INDEX >>> 2)]!;
  if (index === 0) return -1;
  const h32 = low ^ high;
  const mask = (1 << heap.u32[at + (DICT.LOG2 >>> 2)]!) - 1;
  let perturb = h32 >>> 0;
  let i = h32 & mask;
  for (;;) {
    const number = heap.i32[(index >>> 2) + i]!;
    if (number === EMPTY) return -1;
    if (number >= 0) {
      const entry = heap.u32[at + (DICT.ENTRIES >>> 2)]! + number * DICT_ENTRY.BYTES;
      if (heap.i32[entry >>> 2] === low && heap.i32[(entry >>> 2) + 1] === high) {
        const candidate = heap.read(entry + DICT_ENTRY.KEY);
        if (candidate === key) return number;
        const version = heap.u32[at + (DICT.VERSION >>> 2)]!;
        if (identicalOrEqual(py, candidate, key)) return number;
        if (version !== heap.u32[at + (DICT.VERSION >>> 2)]!) return find(py, d, key, low, high);
      }
    }
    perturb >>>= 5;
    i = (Math.imul(i, 5) + perturb + 1) & mask;
  }
}

/** Puts entry number `number` in the first empty slot of its probe sequence. */
function link(heap: Heap, index: number, mask: number, h32: number, number: number): void {
  let perturb = h32 >>> 0;
  let i = h32 & mask;
  while (heap.i32[(index >>> 2) + i]! !== EMPTY) {
    perturb >>>= 5;
    i = (Math.imul(i, 5) + perturb + 1) & mask;
  }
  heap.i32[(index >>> 2) + i] = number;
}

/** New tables with an index of at least `wanted` slots; deleted entries are squeezed out. */
function resize(heap: Heap, d: Value, wanted: number): void {
  let log2 = 3;
  while (2 ** log2 < wanted) log2++;
  const slots = 2 ** log2;
  const capacity = Math.floor((slots * 2) / 3);
  const index = heap.allocateBuffer(slots * 4);
  const entries = heap.allocateBuffer(capacity * DICT_ENTRY.BYTES);
  const mask = slots - 1;
  heap.i32.fill(EMPTY, index >>> 2, (index >>> 2) + slots);
  const at = offsetOf(d);
  const fill = heap.u32[(at + DICT.FILL) >>> 2]!;
  const from = heap.u32[(at + DICT.ENTRIES) >>> 2]!;
  let used = 0;
  for (let n = 0; n < fill; n++) {
    const entry = from + n * DICT_ENTRY.BYTES;
    if (heap.isUnbound(entry + DICT_ENTRY.KEY)) continue;
    const to = entries + used * DICT_ENTRY.BYTES;
    heap.copyWord(to, entry);
    heap.copyWord(to + 8, entry + 8);
    heap.copyWord(to + 16, entry + 16);
    link(heap, index, mask, heap.i32[entry >>> 2]! ^ heap.i32[(entry >>> 2) + 1]!, used);
    used++;
  }
  heap.writeAddress(at + DICT.ENTRIES, entries);
  heap.writeAddress(at + DICT.INDEX, index);
  heap.u32[(at + DICT.FILL) >>> 2] = used;
  heap.u32[(at + DICT.LOG2) >>> 2] = log2;
  heap.u32[(at + DICT.CAPACITY) >>> 2] = capacity;
}

function insert(py: Interp, d: Value, key: Value, v: Value, low: number, high: number): void {
  const { heap } = py;
  const number = find(py, d, key, low, high);
  const at = offsetOf(d);
  if (number >= 0) {
    heap.write(heap.u32[(at + DICT.ENTRIES) >>> 2]! + number * DICT_ENTRY.BYTES + DICT_ENTRY.VALUE, v);
    return;
  }
  if (heap.u32[(at + DICT.FILL) >>> 2]! >= heap.u32[(at + DICT.CAPACITY) >>> 2]!)
    resize(heap, d, heap.u32[(at + DICT.USED) >>> 2]! * 3);
  const fill = heap.u32[(at + DICT.FILL) >>> 2]!;
  const entry = heap.u32[(at + DICT.ENTRIES) >>> 2]! + fill * DICT_ENTRY.BYTES;
  heap.i32[entry >>> 2] = low;
  heap.i32[(entry >>> 2) + 1] = high;
  heap.write(entry + DICT_ENTRY.KEY, key);
  heap.write(entry + DICT_ENTRY.VALUE, v);
  const mask = (1 << heap.u32[(at + DICT.LOG2) >>> 2]!) - 1;
  link(heap, heap.u32[(at + DICT.INDEX) >>> 2]!, mask, low ^ high, fill);
  heap.u32[(at + DICT.FILL) >>> 2] = fill + 1;
  heap.u32[(at + DICT.USED) >>> 2]!++;
  heap.u32[(at + DICT.VERSION) >>> 2]!++;
}

function entryOf(heap: Heap, d: Value, number: number): number {
  return heap.u32[(offsetOf(d) + DICT.ENTRIES) >>> 2]! + number * DICT_ENTRY.BYTES;
}

export function dictGet(py: Interp, d: Value, key: Value): Value | undefined {
  hashWords(py, key);
  const number = find(py, d, key, hashLow, hashHigh);
  return number < 0 ? undefined : py.heap.read(entryOf(py.heap, d, number) + DICT_ENTRY.VALUE);
}

export function dictSet(py: Interp, d: Value, key: Value, v: Value): void {
  hashWords(py, key);
  insert(py, d, key, v, hashLow, hashHigh);
}

/** A lookup by a JavaScript string. */
export function dictGetName(py: Interp, d: Value, name: string): Value | undefined {
  return dictGet(py, d, py.heap.intern(name));
}

export function dictDelete(py: Interp, d: Value, key: Value): boolean {
  return dictPop(py, d, key) !== undefined;
}

/** Removes `key` and returns its value. */
export function dictPop(py: Interp, d: Value, key: Value): Value | undefined {
  const { heap } = py;
  hashWords(py, key);
  const number = find(py, d, key, hashLow, hashHigh);
  if (number < 0) return undefined;
  const v = heap.read(entryOf(heap, d, number) + DICT_ENTRY.VALUE);
  removeEntry(heap, d, number);
  return v;
}

function removeEntry(heap: Heap, d: Value, number: number): void {
  const at = offsetOf(d);
  const entry = entryOf(heap, d, number);
  const h32 = heap.i32[entry >>> 2]! ^ heap.i32[(entry >>> 2) + 1]!;
  const index = heap.u32[(at + DICT.INDEX) >>> 2]! >>> 2;
  const mask = (1 << heap.u32[(at + DICT.LOG2) >>> 2]!) - 1;
  let perturb = h32 >>> 0;
  let i = h32 & mask;
  while (heap.i32[index + i] !== number) {
    perturb >>>= 5;
    i = (Math.imul(i, 5) + perturb + 1) & mask;
  }
  heap.i32[index + i] = DELETED;
  heap.write(entry + DICT_ENTRY.KEY, UNBOUND);
  heap.write(entry + DICT_ENTRY.VALUE, UNBOUND);
  heap.u32[(at + DICT.USED) >>> 2]!--;
  heap.u32[(at + DICT.VERSION) >>> 2]!++;
}

/** Removes and returns the last pair; undefined when empty. */
export function dictPopLast(py: Interp, d: Value): [Value, Value] | undefined {
  const { heap } = py;
  const at = offsetOf(d);
  for (let n = heap.u32[(at + DICT.FILL) >>> 2]! - 1; n >= 0; n--) {
    const entry = entryOf(heap, d, n);
    if (heap.isUnbound(entry + DICT_ENTRY.KEY)) continue;
    const pair: [Value, Value] = [heap.read(entry + DICT_ENTRY.KEY), heap.read(entry + DICT_ENTRY.VALUE)];
    removeEntry(heap, d, n);
    // The entries are free again, their slots in the index are not: without room for fewer entries from now on, the
    // index would fill up with deleted slots and a search would find no end.
    heap.u32[(at + DICT.CAPACITY) >>> 2]! -= heap.u32[(at + DICT.FILL) >>> 2]! - n;
    heap.u32[(at + DICT.FILL) >>> 2] = n;
    return pair;
  }
  return undefined;
}

export function dictClear(heap: Heap, d: Value): void {
  const at = offsetOf(d);
  const version = heap.u32[(at + DICT.VERSION) >>> 2]!;
  for (let i = DICT.USED >>> 2; i < DICT.BYTES >>> 2; i++) heap.u32[(at >>> 2) + i] = 0;
  heap.u32[(at + DICT.VERSION) >>> 2] = version + 1;
}

export const dictLength = (heap: Heap, d: Value): number => heap.u32[(offsetOf(d) + DICT.USED) >>> 2]!;

/**
 * The entry from `position` on that is live: its offset in the arena, 0 at the end. Iterate with
 * `entryPosition(heap, d, entry) + 1`.
 */
export function nextEntry(heap: Heap, d: Value, position: number): number {
  const at = offsetOf(d);
  const fill = heap.u32[(at + DICT.FILL) >>> 2]!;
  const entries = heap.u32[(at + DICT.ENTRIES) >>> 2]!;
  for (let n = position; n < fill; n++) {
    const entry = entries + n * DICT_ENTRY.BYTES;
    if (!heap.isUnbound(entry + DICT_ENTRY.KEY)) return entry;
  }
  return 0;
}

export const entryPosition = (heap: Heap, d: Value, entry: number): number =>
  (entry - heap.u32[(offsetOf(d) + DICT.ENTRIES) >>> 2]!) / DICT_ENTRY.BYTES;

export function dictEntries(heap: Heap, d: Value): [Value, Value][] {
  const result: [Value, Value][] = [];
  for (let e = nextEntry(heap, d, 0); e !== 0; e = nextEntry(heap, d, entryPosition(heap, d, e) + 1))
    result.push([heap.read(e + DICT_ENTRY.KEY), heap.read(e + DICT_ENTRY.VALUE)]);
  return result;
}

function column(heap: Heap, d: Value, which: number): Value[] {
  const result: Value[] = [];
  const at = offsetOf(d);
  const fill = heap.u32[(at + DICT.FILL) >>> 2]!;
  const entries = heap.u32[(at + DICT.ENTRIES) >>> 2]!;
  for (let n = 0; n < fill; n++) {
    const entry = entries + n * DICT_ENTRY.BYTES;
    if (!heap.isUnbound(entry + DICT_ENTRY.KEY)) result.push(heap.read(entry + which));
  }
  return result;
}

export const dictKeys = (heap: Heap, d: Value): Value[] => column(heap, d, DICT_ENTRY.KEY);
export const dictValues = (heap: Heap, d: Value): Value[] => column(heap, d, DICT_ENTRY.VALUE);

export function dictCopy(py: Interp, d: Value): Value {
  const copy = newDict(py.heap);
  dictMerge(py, copy, d);
  return copy;
}

/** `to.update(from)` for dicts; hashes are not computed again. */
export function dictMerge(py: Interp, to: Value, from: Value): void {
  const { heap } = py;
  if (to === from) return;
  for (let e = nextEntry(heap, from, 0); e !== 0; e = nextEntry(heap, from, entryPosition(heap, from, e) + 1))
    insert(
      py,
      to,
      heap.read(e + DICT_ENTRY.KEY),
      heap.read(e + DICT_ENTRY.VALUE),
      heap.i32[e >>> 2]!,
      heap.i32[(e >>> 2) + 1]!,
    );
}

/** True when two dicts hold equal values under equal keys. */
export function dictEqual(py: Interp, a: Value, b: Value): boolean {
  const { heap } = py;
  if (dictLength(heap, a) !== dictLength(heap, b)) return false;
  for (let e = nextEntry(heap, a, 0); e !== 0; e = nextEntry(heap, a, entryPosition(heap, a, e) + 1)) {
    const number = find(py, b, heap.read(e + DICT_ENTRY.KEY), heap.i32[e >>> 2]!, heap.i32[(e >>> 2) + 1]!);
    if (number < 0) return false;
    const other = heap.read(entryOf(heap, b, number) + DICT_ENTRY.VALUE);
    if (!identicalOrEqual(py, heap.read(e + DICT_ENTRY.VALUE), other)) return false;
  }
  return true;
}
