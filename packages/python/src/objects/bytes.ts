/**
 * bytes and bytearray. Their bytes lie in the heap; whatever is more than one byte is done on a JavaScript string with a
 * character for each byte, which the engine searches, cuts and compares.
 */
import type { Interp } from "../interp.ts";
import { OP } from "../bytecode/opcodes.ts";
import { BYTEARRAY, BYTES, OBJECT, SEQUENCE_ITERATOR, TYPE } from "../heap/layout.ts";
import { NONE, isPointer, offsetOf, pointerTo, type Value } from "../heap/value.ts";
import { arrayBytes } from "./array.ts";
import { isIntLike } from "./int.ts";
import { specialIndex } from "./special.ts";
import { sliceBounds } from "./range.ts";

/** Half a GiB: what a JavaScript string can hold. */
const MOST_BYTES = 2 ** 29 - 24;

export const latin1 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
export const bytesOfText = (text: string): Uint8Array => Buffer.from(text, "latin1");

/** The text of a bytes literal: CPython's bytes_repr, which prefers single quotes. */
export function bytesRepr(text: string): string {
  const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
  let out = "";
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    const char = text.charAt(i);
    if (char === quote || char === "\\") out += `\\${char}`;
    else if (c === 9) out += "\\t";
    else if (c === 10) out += "\\n";
    else if (c === 13) out += "\\r";
    else if (c < 32 || c >= 127) out += `\\x${c.toString(16).padStart(2, "0")}`;
    else out += char;
  }
  return `b${quote}${out}${quote}`;
}

const isSlice = (py: Interp, v: Value): boolean => isPointer(v) && py.heap.typeAt(offsetOf(v)) === TYPE.SLICE;

/** Type of a bytes or bytearray, 0 for anything else. */
export function bytesType(py: Interp, v: Value): number {
  const type = py.heap.typeOf(v);
  return type === TYPE.BYTES || type === TYPE.BYTEARRAY ? type : 0;
}

export const bytesLength = (py: Interp, v: Value): number => py.heap.u32[(offsetOf(v) + BYTES.LENGTH) >>> 2]!;

/** Offset of the first byte. */
function dataOffset(py: Interp, v: Value): number {
  const at = offsetOf(v);
  return py.heap.typeAt(at) === TYPE.BYTES ? at + BYTES.DATA : py.heap.u32[(at + BYTEARRAY.ITEMS) >>> 2]!;
}

/** The contents of a bytes or bytearray. */
export function bytesText(py: Interp, v: Value): string {
  const data = dataOffset(py, v);
  return py.heap.bytes.toString("latin1", data, data + bytesLength(py, v));
}

/** The bytes themselves, in place. */
export function bytesView(py: Interp, v: Value): Uint8Array {
  const data = dataOffset(py, v);
  return py.heap.u8.subarray(data, data + bytesLength(py, v));
}

export function newBytes(py: Interp, text: string): Value {
  const { heap } = py;
  const offset = heap.allocate(TYPE.BYTES, BYTES.DATA + text.length);
  heap.u32[(offset + BYTES.LENGTH) >>> 2] = text.length;
  heap.u32[(offset + BYTES.HASH) >>> 2] = 0;
  heap.bytes.write(text, offset + BYTES.DATA, "latin1");
  return pointerTo(offset);
}

export function newByteArray(py: Interp, text: string): Value {
  const offset = py.heap.allocate(TYPE.BYTEARRAY, BYTEARRAY.BYTES);
  for (const field of [BYTEARRAY.LENGTH, BYTEARRAY.CAPACITY]) py.heap.u32[(offset + field) >>> 2] = 0;
  py.heap.writeNull(offset + BYTEARRAY.ITEMS);
  const v = pointerTo(offset);
  setByteArray(py, v, text);
  return v;
}

/** Replaces the contents of a bytearray. */
export function setByteArray(py: Interp, v: Value, text: string): void {
  const { heap } = py;
  reserveBytes(py, v, text.length);
  heap.u32[(offsetOf(v) + BYTEARRAY.LENGTH) >>> 2] = text.length;
  if (text !== "") heap.bytes.write(text, dataOffset(py, v), "latin1");
}

/** Makes room for so many bytes. */
export function reserveBytes(py: Interp, v: Value, capacity: number): void {
  const { heap } = py;
  const at = offsetOf(v);
  const old = heap.u32[(at + BYTEARRAY.CAPACITY) >>> 2]!;
  if (capacity <= old) return;
  const room = Math.max(capacity, old + (old >>> 1), 16);
  const to = heap.allocateBuffer(room);
  const from = heap.u32[(at + BYTEARRAY.ITEMS) >>> 2]!;
  heap.u8.copyWithin(to, from, from + bytesLength(py, v));
  heap.writeAddress(at + BYTEARRAY.ITEMS, to);
  heap.u32[(at + BYTEARRAY.CAPACITY) >>> 2] = room;
}

/** The same type as `v` with other contents. */
export const bytesLike = (py: Interp, v: Value, text: string): Value =>
  py.heap.typeOf(v) === TYPE.BYTEARRAY ? newByteArray(py, text) : newBytes(py, text);

export const bytesValueRepr = (py: Interp, v: Value): string =>
  py.heap.typeOf(v) === TYPE.BYTES
    ? bytesRepr(bytesText(py, v))
    : `${py.typeName(v)}(${bytesRepr(bytesText(py, v))})`;

/** FNV-1a as for str, kept in the object. */
export function bytesHash(py: Interp, v: Value): number {
  const word = (offsetOf(v) + BYTES.HASH) >>> 2;
  let h = py.heap.u32[word]!;
  if (h !== 0) return h;
  h = 0x811c9dc5;
  for (const byte of bytesView(py, v)) h = Math.imul(h ^ byte, 0x01000193);
  h = h >>> 0 || 1;
  py.heap.u32[word] = h;
  return h;
}

function position(py: Interp, v: Value, key: Value): number {
  const what = py.heap.typeOf(v) === TYPE.BYTES ? "byte" : "bytearray";
  const index = isIntLike(py, key) ? key : specialIndex(py, key);
  if (index === undefined)
    throw py.error("TypeError", `${what} indices must be integers or slices, not ${py.typeName(key)}`);
  let i = py.index(index);
  if (Math.abs(i) === Infinity) throw py.error("IndexError", "cannot fit 'int' into an index-sized integer");
  const length = bytesLength(py, v);
  if (i < 0) i += length;
  if (i < 0 || i >= length)
    throw py.error("IndexError", what === "byte" ? "index out of range" : "bytearray index out of range");
  return i;
}

export function bytesGetItem(py: Interp, v: Value, key: Value): Value {
  if (!isSlice(py, key)) return py.heap.u8[dataOffset(py, v) + position(py, v, key)]!;
  const { start, step, count } = sliceBounds(py, key, bytesLength(py, v));
  const data = dataOffset(py, v) + start;
  if (step === 1 && count === bytesLength(py, v) && py.heap.isExactly(v, TYPE.BYTES)) return v;
  if (step === 1) return bytesLike(py, v, py.heap.bytes.toString("latin1", data, data + count));
  const bytes = new Uint8Array(count);
  for (let i = 0; i < count; i++) bytes[i] = py.heap.u8[data + i * step]!;
  return bytesLike(py, v, latin1(bytes));
}

/** Replaces `count` bytes from `start` on. */
export function spliceBytes(py: Interp, v: Value, start: number, count: number, text: string): void {
  const { heap } = py;
  const length = bytesLength(py, v);
  const after = length - count + text.length;
  reserveBytes(py, v, after);
  const data = dataOffset(py, v);
  heap.u8.copyWithin(data + start + text.length, data + start + count, data + length);
  if (text !== "") heap.bytes.write(text, data + start, "latin1");
  heap.u32[(offsetOf(v) + BYTEARRAY.LENGTH) >>> 2] = after;
}

export function byteArraySetItem(py: Interp, v: Value, key: Value, item: Value): void {
  if (!isSlice(py, key)) {
    const i = position(py, v, key);
    py.heap.u8[dataOffset(py, v) + i] = byteOf(py, item);
    return;
  }
  const replacement = textOfBytesLike(py, item, undefined);
  const { start, step, count } = sliceBounds(py, key, bytesLength(py, v));
  if (step === 1) return spliceBytes(py, v, start, count, replacement);
  if (replacement.length !== count)
    throw py.error(
      "ValueError",
      `attempt to assign bytes of size ${replacement.length} to extended slice of size ${count}`,
    );
  const data = dataOffset(py, v) + start;
  for (let i = 0; i < count; i++) py.heap.u8[data + i * step] = replacement.charCodeAt(i);
}

export function byteArrayDeleteItem(py: Interp, v: Value, key: Value): void {
  if (!isSlice(py, key)) return spliceBytes(py, v, position(py, v, key), 1, "");
  const { start, step, count } = sliceBounds(py, key, bytesLength(py, v));
  if (step === 1) return spliceBytes(py, v, start, count, "");
  const doomed = new Set(Array.from({ length: count }, (_, i) => start + i * step));
  setByteArray(py, v, latin1(Uint8Array.from(bytesView(py, v)).filter((_, i) => !doomed.has(i))));
}

export function bytesContain(py: Interp, container: Value, v: Value): boolean {
  if (isIntLike(py, v)) return bytesView(py, container).includes(byteOf(py, v));
  return bytesText(py, container).includes(bufferText(py, v));
}

/** `a op b` of two buffers, one of them bytes or bytearray; undefined when it is none. */
export function compareBytes(py: Interp, opcode: number, a: Value, b: Value): boolean | undefined {
  if (bytesType(py, a) === 0 && bytesType(py, b) === 0) return undefined;
  const x = findBufferText(py, a);
  const y = findBufferText(py, b);
  if (x === undefined || y === undefined) return undefined;
  return opcode === OP.LT
    ? x < y
    : opcode === OP.LE
      ? x <= y
      : opcode === OP.GT
        ? x > y
        : opcode === OP.GE
          ? x >= y
          : x === y;
}

/** How often a sequence is repeated: an int, or what `__index__` gives; undefined: not a number of times. */
const timesOf = (py: Interp, v: Value): Value | undefined => (isIntLike(py, v) ? v : specialIndex(py, v));

/** `a op b` and `a op= b` where one of them is bytes or bytearray; undefined: not such an operation. */
export function bytesBinary(py: Interp, opcode: number, a: Value, b: Value): Value | undefined {
  const inPlace = opcode >= OP.IADD;
  const op = inPlace ? opcode - (OP.IADD - OP.ADD) : opcode;
  const type = bytesType(py, a);
  let text: string;
  if (type === 0) {
    if (op !== OP.MUL || bytesType(py, b) === 0) return undefined;
    const times = timesOf(py, a);
    return times === undefined ? undefined : bytesLike(py, b, repeated(py, bytesText(py, b), times));
  }
  if (op === OP.ADD) {
    const other = findBufferText(py, b);
    if (other === undefined)
      throw py.error("TypeError", `can't concat ${py.typeName(b)} to ${py.typeName(a)}`);
    if (inPlace && type === TYPE.BYTEARRAY) {
      spliceBytes(py, a, bytesLength(py, a), 0, other);
      return a;
    }
    text = joined(py, bytesText(py, a), other);
  } else if (op === OP.MUL) {
    const times = timesOf(py, b);
    if (times === undefined)
      throw py.error("TypeError", `can't multiply sequence by non-int of type '${py.typeName(b)}'`);
    text = repeated(py, bytesText(py, a), times);
  } else if (op === OP.MOD) text = py.text.percentBytes(py, bytesText(py, a), b);
  else return undefined;
  if (!inPlace || type === TYPE.BYTES) return bytesLike(py, a, text);
  setByteArray(py, a, text);
  return a;
}

export function bytesIterator(py: Interp, v: Value): Value {
  const { heap } = py;
  const offset = heap.allocate(TYPE.BYTES_ITERATOR, SEQUENCE_ITERATOR.BYTES);
  heap.u8[offset + OBJECT.FLAGS] = heap.typeOf(v) === TYPE.BYTES ? 0 : 1;
  heap.write(offset + SEQUENCE_ITERATOR.SEQUENCE, v);
  heap.u32[(offset + SEQUENCE_ITERATOR.INDEX) >>> 2] = 0;
  heap.u32[(offset + SEQUENCE_ITERATOR.INDEX + 4) >>> 2] = 0;
  return pointerTo(offset);
}

export function nextByte(py: Interp, at: number): Value | undefined {
  const { heap } = py;
  const source = heap.read(at + SEQUENCE_ITERATOR.SEQUENCE);
  if (source === NONE) return undefined;
  const word = (at + SEQUENCE_ITERATOR.INDEX) >>> 2;
  const i = heap.u32[word]!;
  if (i >= bytesLength(py, source)) {
    heap.write(at + SEQUENCE_ITERATOR.SEQUENCE, NONE);
    return undefined;
  }
  heap.u32[word] = i + 1;
  return heap.u8[dataOffset(py, source) + i]!;
}

export function joined(py: Interp, a: string, b: string): string {
  if (a.length + b.length > MOST_BYTES) throw py.error("MemoryError");
  return a + b;
}

export function repeated(py: Interp, text: string, times: Value): string {
  const n = py.index(times);
  if (n <= 0 || text === "") return "";
  if (text.length * n > MOST_BYTES) throw py.error("MemoryError");
  return text.repeat(n);
}

/** An object whose bytes can be read (the buffer protocol). */
interface Buffered {
  bufferText(py: Interp): string;
}

/** The contents of an object with the buffer protocol; undefined for any other. */
export function findBufferText(py: Interp, v: Value): string | undefined {
  if (bytesType(py, v) !== 0) return bytesText(py, v);
  if (py.heap.typeOf(v) === TYPE.ARRAY) return arrayBytes(py, v).toString("latin1");
  if (py.heap.typeOf(v) !== TYPE.HOSTED) return undefined;
  return (py.heap.hostedOf(v) as Partial<Buffered>).bufferText?.(py);
}

/** The same, or CPython's TypeError. */
export function bufferText(py: Interp, v: Value): string {
  const text = findBufferText(py, v);
  if (text === undefined)
    throw py.error("TypeError", `a bytes-like object is required, not '${py.typeName(v)}'`);
  return text;
}

/** A byte from an int. */
export function byteOf(py: Interp, v: Value): number {
  const n = py.index(v);
  if (!(n >= 0 && n < 256)) throw py.error("ValueError", "byte must be in range(0, 256)");
  return n;
}

/** Bytes from a buffer or an iterable of ints. */
export function textOfBytesLike(py: Interp, v: Value, what: string | undefined): string {
  const text = findBufferText(py, v);
  if (text !== undefined) return text;
  if (py.heap.isStr(v) || isIntLike(py, v) || v === NONE || typeof v === "object")
    throw py.error(
      "TypeError",
      what === undefined
        ? "can assign only bytes, buffers, or iterables of ints in range(0, 256)"
        : `cannot convert '${py.typeName(v)}' object to ${what}`,
    );
  const bytes: number[] = [];
  py.forEach(v, (item) => {
    if (!isIntLike(py, item))
      throw py.error("TypeError", `'${py.typeName(item)}' object cannot be interpreted as an integer`);
    const n = py.index(item);
    if (!(n >= 0 && n < 256))
      throw py.error("ValueError", `${what === "bytes" ? "bytes" : "byte"} must be in range(0, 256)`);
    bytes.push(n);
  });
  return latin1(Uint8Array.from(bytes));
}

/** Where a slice [start:end] given to a search lies. */
export function searchBounds(
  py: Interp,
  length: number,
  start: Value | undefined,
  end: Value | undefined,
): [number, number] {
  const clip = (v: Value | undefined, missing: number): number => {
    if (v === undefined || v === NONE) return missing;
    if (!isIntLike(py, v))
      throw py.error("TypeError", "slice indices must be integers or None or have an __index__ method");
    const i = py.index(v);
    return Math.max(i < 0 ? i + length : i, 0);
  };
  return [clip(start, 0), Math.min(clip(end, length), length)];
}
