import type { Interp } from "../interp.ts";
import { INT64, METHOD, OBJECT, RANGE, SLICE, STR, STR_WIDTH, TUPLE, TYPE } from "../heap/layout.ts";
import { hashBigInt, type Heap } from "../heap/heap.ts";
import { NONE, offsetOf, isPointer, type Value } from "../heap/value.ts";
import { callSpecial, overriding, type Found } from "./lookup.ts";
import { bytesHash } from "./bytes.ts";
import { complexHash } from "./complex.ts";
import { setHashWords } from "./set-hash.ts";
import { derivedFloat } from "./subclass.ts";
import { typeOf } from "./types.ts";

/** A hash as Python sees it: a 64-bit signed integer. */
export type Hash = number | bigint;

/**
 * The result of {@link hashWords}: the two halves of a 64-bit hash, as int32. Two variables and not an object, because
 * every dict and set operation asks for a hash.
 */
export let hashLow = 0;
export let hashHigh = 0;

const set = (low: number, high: number): void => {
  hashLow = low | 0;
  hashHigh = high | 0;
};

/** Hash of a str: FNV-1a of 32 bits over its code points, never 0; kept in the object. */
export function strHash(heap: Heap, offset: number): number {
  const word = (offset + STR.HASH) >>> 2;
  let h = heap.u32[word]!;
  if (h !== 0) return h;
  h = 0x811c9dc5;
  const length = heap.u32[(offset + STR.LENGTH) >>> 2]!;
  const data = heap.textAt(offset);
  const width = heap.u8[offset + OBJECT.FLAGS]! & STR_WIDTH;
  if (width === 1) for (let i = 0; i < length; i++) h = Math.imul(h ^ heap.u8[data + i]!, 0x01000193);
  else if (width === 2)
    for (let i = 0; i < length; i++) h = Math.imul(h ^ heap.u16[(data >>> 1) + i]!, 0x01000193);
  else for (let i = 0; i < length; i++) h = Math.imul(h ^ heap.u32[(data >>> 2) + i]!, 0x01000193);
  h = h >>> 0 || 1;
  heap.u32[word] = h;
  return h;
}

const P61 = (1n << 61n) - 1n;

/** CPython's _Py_HashDouble for a finite double that is not an integer. */
function fractionHash(x: number): bigint {
  const negative = x < 0;
  let m = Math.abs(x);
  let e = 0;
  if (m < 2 ** -1022) {
    m *= 2 ** 54;
    e = -54;
  }
  const exponent = Math.floor(Math.log2(m)) + 1;
  // scaled in two steps: 2 ** 1024 is no double
  const half = exponent >> 1;
  m = m / 2 ** half / 2 ** (exponent - half);
  e += exponent;
  let h = 0n;
  while (m !== 0) {
    h = ((h << 28n) & P61) | (h >> 33n);
    m *= 268435456;
    e -= 28;
    const y = Math.floor(m);
    m -= y;
    h += BigInt(y);
    if (h >= P61) h -= P61;
  }
  e = e >= 0 ? e % 61 : 60 - ((-1 - e) % 61);
  h = ((h << BigInt(e)) & P61) | (h >> BigInt(61 - e));
  if (negative) h = -h;
  return h === -1n ? -2n : h;
}

function setBig(h: bigint): void {
  set(Number(h & 0xffffffffn), Number((h >> 32n) & 0xffffffffn));
}

function floatHash(x: number): void {
  if (Number.isInteger(x)) {
    if (x >= -(2 ** 53) && x <= 2 ** 53) smallHash(x);
    else {
      const n = BigInt(x);
      const h = n < 0n ? -(-n % P61) : n % P61;
      setBig(h === -1n ? -2n : h);
    }
  } else if (x !== x) set(0, 0);
  else if (x === Infinity) set(314159, 0);
  else if (x === -Infinity) set(-314159, -1);
  else setBig(fractionHash(x));
}

function smallHash(n: number): void {
  if (n === -1) set(-2, -1);
  else {
    hashLow = n | 0;
    hashHigh = Math.floor(n / 4294967296) | 0;
  }
}

// --- 64-bit products by halves, for tuple hashes ------------------------------------------------------------------

/** Upper 32 bits of the product of two uint32. */
function mulHigh(a: number, b: number): number {
  const al = a & 0xffff;
  const ah = a >>> 16;
  const bl = b & 0xffff;
  const bh = b >>> 16;
  const low = al * bl;
  const mid = ah * bl + (low >>> 16);
  const mid2 = al * bh + (mid & 0xffff);
  return (ah * bh + Math.floor(mid / 65536) + Math.floor(mid2 / 65536)) | 0;
}

const PRIME_1 = { low: 0x85ebca87, high: 0x9e3779b1 } as const;
const PRIME_2 = { low: 0x27d4eb4f, high: 0xc2b2ae3d } as const;
const PRIME_5 = { low: 0x165667c5, high: 0x27d4eb2f } as const;

/** CPython's tuplehash (xxHash) of the values in `count` words from `at`. */
function wordsHash(py: Interp, at: number, count: number): void {
  let low: number = PRIME_5.low | 0;
  let high: number = PRIME_5.high | 0;
  for (let i = 0; i < count; i++) {
    hashWords(py, py.heap.read(at + i * 8));
    const l = hashLow;
    const h = hashHigh;
    const productLow = Math.imul(l, PRIME_2.low);
    const productHigh =
      (mulHigh(l >>> 0, PRIME_2.low) + Math.imul(l, PRIME_2.high) + Math.imul(h, PRIME_2.low)) | 0;
    const sum = (low >>> 0) + (productLow >>> 0);
    high = (high + productHigh + (sum > 0xffffffff ? 1 : 0)) | 0;
    low = sum | 0;
    const rotatedHigh = (high << 31) | (low >>> 1);
    const rotatedLow = (low << 31) | (high >>> 1);
    low = Math.imul(rotatedLow, PRIME_1.low);
    high =
      (mulHigh(rotatedLow >>> 0, PRIME_1.low) +
        Math.imul(rotatedLow, PRIME_1.high) +
        Math.imul(rotatedHigh, PRIME_1.low)) |
      0;
  }
  const lastLow = (count ^ PRIME_5.low ^ 3527539) >>> 0;
  const sum = (low >>> 0) + lastLow;
  high = (high + PRIME_5.high + (sum > 0xffffffff ? 1 : 0)) | 0;
  low = sum | 0;
  if (low === -1 && high === -1) set(1546275796, 0);
  else set(low, high);
}

/** Computes the hash of `v` into {@link hashLow} and {@link hashHigh}; TypeError when it has none. */
export function hashWords(py: Interp, v: Value): void {
  const { heap } = py;
  if (typeof v === "object") {
    floatHash(v.value);
    return;
  }
  const type = heap.typeOf(v);
  if (!isPointer(v)) {
    if (type === TYPE.INT) smallHash(v);
    else if (type === TYPE.BOOL) set(py.heap.intOf(v) as number, 0);
    else set(v === NONE ? 0xfca86420 : type * 7919, 0);
    return;
  }
  const at = offsetOf(v);
  if (heap.isSubclassed(v)) {
    const own = overriding(py, v, "__hash__");
    if (own !== undefined) return specialHash(py, v, own);
  }
  switch (type) {
    case TYPE.FLOAT:
      floatHash(derivedFloat(heap, v)!);
      return;
    case TYPE.STR:
      hashLow = strHash(heap, at) | 0;
      hashHigh = 0;
      return;
    case TYPE.BYTES:
      set(bytesHash(py, v), 0);
      return;
    case TYPE.COMPLEX:
      setBig(complexHash(py, v));
      return;
    case TYPE.INT64: {
      const n = heap.i64[(at + INT64.VALUE) >>> 3]!;
      if (n >= -140737488355328n && n < 140737488355328n) return smallHash(Number(n));
      const h = n < 0n ? -(-n % P61) : n % P61;
      setBig(h === -1n ? -2n : h);
      return;
    }
    case TYPE.BIGINT:
      setBig(hashBigInt(heap.bigIntAt(at)));
      return;
    case TYPE.TUPLE:
      wordsHash(py, at + TUPLE.ITEMS, heap.u32[(at + TUPLE.LENGTH) >>> 2]!);
      return;
    case TYPE.FROZENSET:
      setBig(setHashWords(heap, v));
      return;
    case TYPE.SLICE:
      wordsHash(py, at + SLICE.START, 3);
      return;
    case TYPE.RANGE:
      rangeHash(py, at);
      return;
    case TYPE.METHOD: {
      hashWords(py, heap.read(at + METHOD.FUNCTION));
      set(hashLow ^ (offsetOf(heap.read(at + METHOD.SELF)) >>> 4), hashHigh);
      return;
    }
    case TYPE.INSTANCE:
    case TYPE.EXCEPTION:
    case TYPE.TYPE: {
      const own = overriding(py, v, "__hash__");
      if (own !== undefined) specialHash(py, v, own);
      else set(at >>> 4, 0);
      return;
    }
    default: {
      const info = typeOf(py, v);
      if (info.unhashable) throw py.error("TypeError", `unhashable type: '${info.name}'`);
      set(at >>> 4, 0);
    }
  }
}

/** Ranges hash as the tuple (length, start, step), with None for what does not matter. */
function rangeHash(py: Interp, at: number): void {
  const { heap } = py;
  const length = heap.intOf(heap.read(at + RANGE.LENGTH));
  const key = [
    heap.int(length),
    length === 0 ? NONE : heap.read(at + RANGE.START),
    length === 0 || length === 1 ? NONE : heap.read(at + RANGE.STEP),
  ];
  hashWords(py, heap.tuple(key));
}

/** The hash that `__hash__` of a class defined in Python gives. */
function specialHash(py: Interp, v: Value, own: Found): void {
  if (own.value === NONE) throw py.error("TypeError", `unhashable type: '${py.typeName(v)}'`);
  hashOfResult(py, callSpecial(py, v, own, []));
}

/** `hash(v)` from what `__hash__` has returned. */
export function hashFrom(py: Interp, h: Value): Value {
  hashOfResult(py, h);
  return py.heap.int(hashNumber());
}

function hashOfResult(py: Interp, h: Value): void {
  const { heap } = py;
  if (!heap.isInt(h) && heap.typeOf(h) !== TYPE.BOOL)
    throw py.error("TypeError", "__hash__ method should return an integer");
  const n = heap.bigIntOf(h);
  // an int that is too large for a hash is hashed itself
  if (BigInt.asIntN(64, n) !== n) hashWords(py, h);
  else setBig(n === -1n ? -2n : BigInt.asIntN(64, n));
}

/** object.__hash__, and that of the builtin types. */
export function builtinHash(py: Interp, v: Value): Hash {
  const type = py.heap.typeOf(v);
  return type === TYPE.INSTANCE || type === TYPE.EXCEPTION || type === TYPE.TYPE
    ? offsetOf(v) >>> 4
    : hashOf(py, v);
}

/** `hash(v)`. */
export function hashOf(py: Interp, v: Value): Hash {
  if (py.heap.isExactly(v, TYPE.STR) && py.heap.strLength(v) === 0) return 0; // as CPython's, whatever its seed
  hashWords(py, v);
  return hashNumber();
}

function hashNumber(): Hash {
  const high = hashHigh;
  if (high >= -(2 ** 20) && high < 2 ** 20) return high * 4294967296 + (hashLow >>> 0);
  return (BigInt(high) << 32n) | BigInt(hashLow >>> 0);
}
