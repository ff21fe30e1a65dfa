import type { Interp } from "../interp.ts";
import type { Heap } from "../heap/heap.ts";
import { DICT_ENTRY, SET, SET_ENTRY, TYPE } from "../heap/layout.ts";
import { NONE, UNBOUND, offsetOf, pointerTo, type Value } from "../heap/value.ts";
import { identicalOrEqual } from "./compare.ts";
import { dictLength, entryPosition, nextEntry } from "./dict.ts";
import { hashHigh, hashLow, hashWords } from "./hash.ts";

/**
 * CPython 3.13's setobject.c on the native layout. A set's iteration order is its table's order, which Python programs
 * can see (sets of ints), so probing, growth and the way sets are merged follow CPython to the letter.
 */
const LINEAR_PROBES = 9;
const MIN_SIZE = 8;

const usedOf = (heap: Heap, s: Value): number => heap.u32[(offsetOf(s) + SET.USED) >>> 2]!;
const fillOf = (heap: Heap, s: Value): number => heap.u32[(offsetOf(s) + SET.FILL) >>> 2]!;
const maskOf = (heap: Heap, s: Value): number => heap.u32[(offsetOf(s) + SET.MASK) >>> 2]!;
const tableOf = (heap: Heap, s: Value): number => heap.u32[(offsetOf(s) + SET.TABLE) >>> 2]!;
const isSet = (heap: Heap, v: Value): boolean => {
  const type = heap.typeOf(v);
  return type === TYPE.SET || type === TYPE.FROZENSET;
};

function newTable(heap: Heap, size: number): number {
  const table = heap.allocateBuffer(size * SET_ENTRY.BYTES);
  for (let i = 0; i < size; i++) {
    heap.write(table + i * SET_ENTRY.BYTES, UNBOUND);
    heap.writeNull(table + i * SET_ENTRY.BYTES + SET_ENTRY.HASH);
  }
  return table;
}

export function newEmptySet(heap: Heap, frozen = false): Value {
  const table = newTable(heap, MIN_SIZE);
  const offset = heap.allocate(frozen ? TYPE.FROZENSET : TYPE.SET, SET.BYTES);
  const word = offset >>> 2;
  for (let i = SET.USED >>> 2; i < SET.BYTES >>> 2; i++) heap.u32[word + i] = 0;
  heap.writeAddress(offset + SET.TABLE, table);
  heap.u32[word + (SET.MASK >>> 2)] = MIN_SIZE - 1;
  return pointerTo(offset);
}

export function newSet(py: Interp, elements: readonly Value[], frozen: boolean): Value {
  const s = newEmptySet(py.heap, frozen);
  for (let i = 0; i < elements.length; i++) setAdd(py, s, elements[i]!);
  return s;
}

/** True for a slot that holds an element (neither never used nor dummy). */
const isLive = (heap: Heap, entry: number): boolean =>
  !heap.isUnbound(entry) && !(heap.i32[(entry >>> 2) + 2] === -1 && heap.i32[(entry >>> 2) + 3] === -1);

/** The last dummy that {@link probe} passed on its way, 0 if none: where set_add_entry puts a new element. */
let lastDummy = 0;

/** The slot of `key`, or the first unused slot of its probe sequence (set_lookkey, set_add_entry). */
function probe(py: Interp, s: Value, key: Value, low: number, high: number): number {
  const { heap } = py;
  const { i32 } = heap;
  const mask = maskOf(heap, s);
  const table = tableOf(heap, s);
  let perturbLow = low;
  let perturbHigh = high;
  let i = (low & mask) >>> 0;
  let dummy = 0;
  for (;;) {
    let entry = table + i * SET_ENTRY.BYTES;
    let probes = i + LINEAR_PROBES <= mask ? LINEAR_PROBES : 0;
    do {
      if (heap.isUnbound(entry)) {
        lastDummy = dummy;
        return entry;
      }
      const entryLow = i32[(entry >>> 2) + 2]!;
      const entryHigh = i32[(entry >>> 2) + 3]!;
      if (entryLow === low && entryHigh === high) {
        const candidate = heap.read(entry);
        if (candidate === key) return entry;
        const word = entry >>> 2;
        const [keyLow, keyHigh] = [i32[word], i32[word + 1]];
        const equal = identicalOrEqual(py, candidate, key);
        // an __eq__ that changes the set: set_lookkey begins anew
        if (tableOf(heap, s) !== table || i32[word] !== keyLow || i32[word + 1] !== keyHigh)
          return probe(py, s, key, low, high);
        if (equal) return entry;
      } else if (entryLow === -1 && entryHigh === -1) dummy = entry;
      entry += SET_ENTRY.BYTES;
    } while (probes-- > 0);
    perturbLow = (perturbLow >>> 5) | (perturbHigh << 27);
    perturbHigh >>>= 5;
    i = ((Math.imul(i, 5) + 1 + perturbLow) & mask) >>> 0;
  }
}

function addHashed(py: Interp, s: Value, key: Value, low: number, high: number): void {
  const { heap } = py;
  const unused = probe(py, s, key, low, high);
  if (!heap.isUnbound(unused)) return;
  const entry = lastDummy || unused;
  heap.write(entry, key);
  heap.i32[(entry >>> 2) + 2] = low;
  heap.i32[(entry >>> 2) + 3] = high;
  const word = offsetOf(s) >>> 2;
  const used = (heap.u32[word + (SET.USED >>> 2)]! += 1);
  if (entry !== unused) return;
  const fill = (heap.u32[word + (SET.FILL >>> 2)]! += 1);
  if (fill * 5 >= heap.u32[word + (SET.MASK >>> 2)]! * 3) resize(heap, s, used > 50000 ? used * 2 : used * 4);
}

/** set_insert_clean: into a table without dummies and without the key. */
function insertClean(heap: Heap, table: number, mask: number, from: number): void {
  const low = heap.i32[(from >>> 2) + 2]!;
  let perturbLow = low;
  let perturbHigh = heap.i32[(from >>> 2) + 3]!;
  let i = (low & mask) >>> 0;
  for (;;) {
    let entry = table + i * SET_ENTRY.BYTES;
    let probes = i + LINEAR_PROBES <= mask ? LINEAR_PROBES : 0;
    do {
      if (heap.isUnbound(entry)) {
        heap.copyWord(entry, from);
        heap.copyWord(entry + 8, from + 8);
        return;
      }
      entry += SET_ENTRY.BYTES;
    } while (probes-- > 0);
    perturbLow = (perturbLow >>> 5) | (perturbHigh << 27);
    perturbHigh >>>= 5;
    i = ((Math.imul(i, 5) + 1 + perturbLow) & mask) >>> 0;
  }
}

function resize(heap: Heap, s: Value, minimum: number): void {
  let size = MIN_SIZE;
  while (size <= minimum) size *= 2;
  const table = newTable(heap, size);
  const oldTable = tableOf(heap, s);
  const oldMask = maskOf(heap, s);
  for (let i = 0; i <= oldMask; i++) {
    const entry = oldTable + i * SET_ENTRY.BYTES;
    if (isLive(heap, entry)) insertClean(heap, table, size - 1, entry);
  }
  const at = offsetOf(s);
  heap.writeAddress(at + SET.TABLE, table);
  heap.u32[(at + SET.MASK) >>> 2] = size - 1;
  heap.u32[(at + SET.FILL) >>> 2] = heap.u32[(at + SET.USED) >>> 2]!;
}

export function setAdd(py: Interp, s: Value, v: Value): void {
  hashWords(py, v);
  addHashed(py, s, v, hashLow, hashHigh);
}

/** The live slot of `v`, 0 when there is none. */
function findHashed(py: Interp, s: Value, v: Value, low: number, high: number): number {
  const entry = probe(py, s, v, low, high);
  return py.heap.isUnbound(entry) ? 0 : entry;
}

/** A set is unhashable, but `x in s` with a set x looks for an equal frozenset. */
function hashForLookup(py: Interp, v: Value): Value {
  if (py.heap.typeOf(v) !== TYPE.SET) {
    hashWords(py, v);
    return v;
  }
  const frozen = setCopy(py, v, true);
  hashWords(py, frozen);
  return frozen;
}

export function setHas(py: Interp, s: Value, v: Value): boolean {
  const key = hashForLookup(py, v);
  return findHashed(py, s, key, hashLow, hashHigh) !== 0;
}

export function setDiscard(py: Interp, s: Value, v: Value): boolean {
  const key = hashForLookup(py, v);
  const entry = findHashed(py, s, key, hashLow, hashHigh);
  if (entry === 0) return false;
  makeDummy(py.heap, s, entry);
  return true;
}

function makeDummy(heap: Heap, s: Value, entry: number): void {
  heap.write(entry, NONE);
  heap.i32[(entry >>> 2) + 2] = -1;
  heap.i32[(entry >>> 2) + 3] = -1;
  heap.u32[(offsetOf(s) + SET.USED) >>> 2]!--;
}

export function setClear(heap: Heap, s: Value): void {
  const at = offsetOf(s);
  heap.writeAddress(at + SET.TABLE, newTable(heap, MIN_SIZE));
  heap.u32[(at + SET.MASK) >>> 2] = MIN_SIZE - 1;
  heap.u32[(at + SET.USED) >>> 2] = 0;
  heap.u32[(at + SET.FILL) >>> 2] = 0;
}

export const setLength = usedOf;

/** The first live slot from `position` on: its offset, 0 at the end. */
export function nextSlot(heap: Heap, s: Value, position: number): number {
  const mask = maskOf(heap, s);
  const table = tableOf(heap, s);
  for (let i = position; i <= mask; i++) {
    const entry = table + i * SET_ENTRY.BYTES;
    if (isLive(heap, entry)) return entry;
  }
  return 0;
}
export const slotPosition = (heap: Heap, s: Value, entry: number): number =>
  (entry - tableOf(heap, s)) / SET_ENTRY.BYTES;

export function setItems(heap: Heap, s: Value): Value[] {
  const result: Value[] = [];
  const mask = maskOf(heap, s);
  const table = tableOf(heap, s);
  for (let i = 0; i <= mask; i++)
    if (isLive(heap, table + i * SET_ENTRY.BYTES)) result.push(heap.read(table + i * SET_ENTRY.BYTES));
  return result;
}

/** Removes and returns an element as set.pop does; undefined when empty. */
export function setPop(heap: Heap, s: Value): Value | undefined {
  if (usedOf(heap, s) === 0) return undefined;
  const at = offsetOf(s);
  const mask = maskOf(heap, s);
  let i = (heap.u32[(at + SET.FINGER) >>> 2]! & mask) >>> 0;
  const table = tableOf(heap, s);
  while (!isLive(heap, table + i * SET_ENTRY.BYTES)) i = i >= mask ? 0 : i + 1;
  const entry = table + i * SET_ENTRY.BYTES;
  const v = heap.read(entry);
  makeDummy(heap, s, entry);
  heap.u32[(at + SET.FINGER) >>> 2] = i + 1;
  return v;
}

/** set_merge: adds every element of the set `other`. */
function merge(py: Interp, s: Value, other: Value): void {
  const { heap } = py;
  if (s === other || usedOf(heap, other) === 0) return;
  if ((fillOf(heap, s) + usedOf(heap, other)) * 5 >= maskOf(heap, s) * 3)
    resize(heap, s, (usedOf(heap, s) + usedOf(heap, other)) * 2);
  const at = offsetOf(s);
  const mask = maskOf(heap, s);
  const otherMask = maskOf(heap, other);
  const from = tableOf(heap, other);
  if (fillOf(heap, s) === 0) {
    const table = tableOf(heap, s);
    const same = mask === otherMask && fillOf(heap, other) === usedOf(heap, other);
    if (same) heap.i64.copyWithin(table >>> 3, from >>> 3, (from >>> 3) + (mask + 1) * 2);
    else
      for (let i = 0; i <= otherMask; i++)
        if (isLive(heap, from + i * SET_ENTRY.BYTES))
          insertClean(heap, table, mask, from + i * SET_ENTRY.BYTES);
    heap.u32[(at + SET.FILL) >>> 2] = heap.u32[(at + SET.USED) >>> 2] = usedOf(heap, other);
    return;
  }
  for (let i = 0; i <= maskOf(heap, other); i++) {
    const entry = tableOf(heap, other) + i * SET_ENTRY.BYTES;
    if (isLive(heap, entry))
      addHashed(py, s, heap.read(entry), heap.i32[(entry >>> 2) + 2]!, heap.i32[(entry >>> 2) + 3]!);
  }
}

/** set.update: every item of any iterable. */
export function setUpdate(py: Interp, s: Value, iterable: Value): void {
  const { heap } = py;
  if (isSet(heap, iterable)) return merge(py, s, iterable);
  if (heap.typeOf(iterable) === TYPE.DICT) {
    const size = dictLength(heap, iterable);
    if ((fillOf(heap, s) + size) * 5 >= maskOf(heap, s) * 3) resize(heap, s, (usedOf(heap, s) + size) * 2);
    for (
      let e = nextEntry(heap, iterable, 0);
      e !== 0;
      e = nextEntry(heap, iterable, entryPosition(heap, iterable, e) + 1)
    )
      addHashed(py, s, heap.read(e + DICT_ENTRY.KEY), heap.i32[e >>> 2]!, heap.i32[(e >>> 2) + 1]!);
    return;
  }
  py.forEach(iterable, (v) => setAdd(py, s, v));
}

/** A new set of the elements of `s`, which may be any iterable. */
export function setCopy(py: Interp, s: Value, frozen = py.heap.typeOf(s) === TYPE.FROZENSET): Value {
  const copy = newEmptySet(py.heap, frozen);
  setUpdate(py, copy, s);
  return copy;
}

export function setUnion(py: Interp, s: Value, other: Value): Value {
  const result = setCopy(py, s);
  setUpdate(py, result, other);
  return result;
}

export function setIntersection(py: Interp, s: Value, other: Value): Value {
  const { heap } = py;
  if (s === other) return setCopy(py, s);
  const result = newEmptySet(heap, heap.typeOf(s) === TYPE.FROZENSET);
  if (isSet(heap, other)) {
    let small = other;
    let large = s;
    if (usedOf(heap, other) > usedOf(heap, s)) [small, large] = [s, other];
    let next = 0;
    for (let e = nextSlot(heap, small, 0); e !== 0; e = nextSlot(heap, small, next)) {
      next = slotPosition(heap, small, e) + 1; // an __eq__ may change the table
      const low = heap.i32[(e >>> 2) + 2]!;
      const high = heap.i32[(e >>> 2) + 3]!;
      const v = heap.read(e);
      if (findHashed(py, large, v, low, high) !== 0) addHashed(py, result, v, low, high);
    }
    return result;
  }
  py.forEach(other, (v) => {
    if (setHas(py, s, v)) setAdd(py, result, v);
  });
  return result;
}

export function setDifferenceUpdate(py: Interp, s: Value, other: Value): void {
  const { heap } = py;
  if (s === other) return setClear(heap, s);
  if (isSet(heap, other)) for (const v of setItems(heap, other)) setDiscard(py, s, v);
  else
    py.forEach(other, (v) => {
      setDiscard(py, s, v);
    });
  // "If more than 1/4th are dummies, then resize them away."
  if (fillOf(heap, s) - usedOf(heap, s) <= Math.floor(maskOf(heap, s) / 4)) return;
  resize(heap, s, usedOf(heap, s) > 50000 ? usedOf(heap, s) * 2 : usedOf(heap, s) * 4);
}

export function setDifference(py: Interp, s: Value, other: Value): Value {
  const { heap } = py;
  const isDict = heap.typeOf(other) === TYPE.DICT;
  const size = isSet(heap, other) ? usedOf(heap, other) : isDict ? dictLength(heap, other) : -1;
  if (size < 0 || usedOf(heap, s) >> 2 > size) {
    const result = setCopy(py, s);
    setDifferenceUpdate(py, result, other);
    return result;
  }
  const result = newEmptySet(heap, heap.typeOf(s) === TYPE.FROZENSET);
  let next = 0;
  for (let e = nextSlot(heap, s, 0); e !== 0; e = nextSlot(heap, s, next)) {
    next = slotPosition(heap, s, e) + 1;
    const v = heap.read(e);
    const low = heap.i32[(e >>> 2) + 2]!;
    const high = heap.i32[(e >>> 2) + 3]!;
    const there = isDict ? py.dictGet(other, v) !== undefined : findHashed(py, other, v, low, high) !== 0;
    if (!there) addHashed(py, result, v, low, high);
  }
  return result;
}

export function setSymmetricDifferenceUpdate(py: Interp, s: Value, other: Value): void {
  const { heap } = py;
  if (s === other) return setClear(heap, s);
  const others = isSet(heap, other) ? other : setCopy(py, other, false);
  for (const v of setItems(heap, others)) if (!setDiscard(py, s, v)) setAdd(py, s, v);
}

/** The result starts as a copy of `other`, as CPython's, which its order shows. */
export function setSymmetricDifference(py: Interp, s: Value, other: Value): Value {
  const frozen = py.heap.typeOf(s) === TYPE.FROZENSET;
  const result = setCopy(py, other, frozen);
  setSymmetricDifferenceUpdate(py, result, s);
  return result;
}

/** Replaces the contents of `s` by those of `other` (`&=` makes a new set and swaps it in). */
export function setAssign(heap: Heap, s: Value, other: Value): void {
  const to = offsetOf(s);
  const from = offsetOf(other);
  const finger = heap.u32[(to + SET.FINGER) >>> 2]!;
  for (let i = SET.USED; i < SET.BYTES; i += 8) heap.copyWord(to + i, from + i);
  heap.u32[(to + SET.FINGER) >>> 2] = finger; // set_swap_bodies leaves it
}

export function isSubset(py: Interp, a: Value, b: Value): boolean {
  const { heap } = py;
  if (usedOf(heap, a) > usedOf(heap, b)) return false;
  let next = 0;
  for (let e = nextSlot(heap, a, 0); e !== 0; e = nextSlot(heap, a, next)) {
    next = slotPosition(heap, a, e) + 1;
    if (findHashed(py, b, heap.read(e), heap.i32[(e >>> 2) + 2]!, heap.i32[(e >>> 2) + 3]!) === 0)
      return false;
  }
  return true;
}

export const setEqual = (py: Interp, a: Value, b: Value): boolean =>
  usedOf(py.heap, a) === usedOf(py.heap, b) && isSubset(py, a, b);
