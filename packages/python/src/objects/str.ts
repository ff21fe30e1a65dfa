import type { Interp } from "../interp.ts";
import type { Heap } from "../heap/heap.ts";
import { OBJECT, STR, STR_WIDTH } from "../heap/layout.ts";
import { offsetOf, pointerTo, type Value } from "../heap/value.ts";

/** Operators of str, on the code points in native memory. Text algorithms (methods, formatting) are in `src/text`. */

const widthOf = (heap: Heap, at: number): number => heap.u8[at + OBJECT.FLAGS]! & STR_WIDTH;

/** Code point `i` of the str at offset `at`. */
export function codePoint(heap: Heap, at: number, i: number): number {
  const data = heap.textAt(at);
  const width = widthOf(heap, at);
  return width === 1
    ? heap.u8[data + i]!
    : width === 2
      ? heap.u16[(data >>> 1) + i]!
      : heap.u32[(data >>> 2) + i]!;
}

/** Copies `count` code points of the str at `from`, beginning with number `start`, to element `to` of a str of `width`. */
function copyInto(
  heap: Heap,
  target: number,
  width: number,
  to: number,
  from: number,
  start: number,
  count: number,
): void {
  const own = widthOf(heap, from);
  const data = target + STR.INLINE;
  if (own === width) {
    const source = heap.textAt(from) + start * width;
    heap.u8.copyWithin(data + to * width, source, source + count * width);
  } else if (width === 2)
    for (let i = 0; i < count; i++) heap.u16[(data >>> 1) + to + i] = codePoint(heap, from, start + i);
  else if (width === 4)
    for (let i = 0; i < count; i++) heap.u32[(data >>> 2) + to + i] = codePoint(heap, from, start + i);
  else for (let i = 0; i < count; i++) heap.u8[data + to + i] = codePoint(heap, from, start + i);
}

export function strConcat(heap: Heap, a: Value, b: Value): Value {
  const left = offsetOf(a);
  const right = offsetOf(b);
  const m = heap.u32[(left + STR.LENGTH) >>> 2]!;
  const n = heap.u32[(right + STR.LENGTH) >>> 2]!;
  if (m === 0) return b;
  if (n === 0) return a;
  const width = Math.max(widthOf(heap, left), widthOf(heap, right));
  const offset = heap.newStr(m + n, width);
  copyInto(heap, offset, width, 0, left, 0, m);
  copyInto(heap, offset, width, m, right, 0, n);
  return pointerTo(offset);
}

/** The concatenation of the strs in `count` words from `at`. */
export function strJoinWords(heap: Heap, at: number, count: number): Value {
  let length = 0;
  let width = 1;
  for (let i = 0; i < count; i++) {
    const part = heap.u32[(at + i * 8) >>> 2]!;
    length += heap.u32[(part + STR.LENGTH) >>> 2]!;
    width = Math.max(width, widthOf(heap, part));
  }
  const offset = heap.newStr(length, width);
  let to = 0;
  for (let i = 0; i < count; i++) {
    const part = heap.u32[(at + i * 8) >>> 2]!;
    const n = heap.u32[(part + STR.LENGTH) >>> 2]!;
    copyInto(heap, offset, width, to, part, 0, n);
    to += n;
  }
  return pointerTo(offset);
}

export function strRepeat(py: Interp, v: Value, count: number): Value {
  const { heap } = py;
  const at = offsetOf(v);
  const length = heap.u32[(at + STR.LENGTH) >>> 2]!;
  if (count <= 0 || length === 0) return heap.intern("");
  if (count === 1) return v;
  const width = widthOf(heap, at);
  const bytes = length * count * width;
  if (bytes > 2 ** 31) throw py.error("MemoryError");
  const offset = heap.newStr(length * count, width);
  const data = offset + STR.INLINE;
  const text = heap.textAt(at);
  heap.u8.copyWithin(data, text, text + length * width);
  for (let done = length * width; done < bytes;) {
    const more = Math.min(done, bytes - done);
    heap.u8.copyWithin(data + done, data, data + more);
    done += more;
  }
  return pointerTo(offset);
}

/** The str of one code point; those of Latin-1 exist once. */
export function charValue(heap: Heap, code: number): Value {
  return code < 256 ? heap.char(code) : narrowed(heap, [code]);
}

function narrowed(heap: Heap, codes: readonly number[]): Value {
  let max = 0;
  for (const c of codes) if (c > max) max = c;
  const width = max > 0xffff ? 4 : max > 0xff ? 2 : 1;
  const offset = heap.newStr(codes.length, width);
  const data = offset + STR.INLINE;
  for (let i = 0; i < codes.length; i++)
    if (width === 1) heap.u8[data + i] = codes[i]!;
    else if (width === 2) heap.u16[(data >>> 1) + i] = codes[i]!;
    else heap.u32[(data >>> 2) + i] = codes[i]!;
  return pointerTo(offset);
}

/** A str of these code points (lone surrogates allowed). */
export const strOfCodes = (heap: Heap, codes: readonly number[]): Value => narrowed(heap, codes);

/** `v[start : start + count * step : step]`, all in range. */
export function strSlice(heap: Heap, v: Value, start: number, step: number, count: number): Value {
  const at = offsetOf(v);
  if (count <= 0) return heap.intern("");
  if (count === 1) return charValue(heap, codePoint(heap, at, start));
  if (step === 1) {
    if (count === heap.u32[(at + STR.LENGTH) >>> 2]!) return v;
    if (widthOf(heap, at) === 1) {
      const offset = heap.newStr(count, 1);
      copyInto(heap, offset, 1, 0, at, start, count);
      return pointerTo(offset);
    }
  }
  const codes: number[] = [];
  for (let i = 0; i < count; i++) codes.push(codePoint(heap, at, start + i * step));
  return narrowed(heap, codes);
}

export function strEqual(heap: Heap, a: Value, b: Value): boolean {
  const left = offsetOf(a);
  const right = offsetOf(b);
  const length = heap.u32[(left + STR.LENGTH) >>> 2]!;
  const width = widthOf(heap, left);
  if (length !== heap.u32[(right + STR.LENGTH) >>> 2]! || width !== widthOf(heap, right)) return false;
  const n = length * width;
  const x = heap.textAt(left);
  const y = heap.textAt(right);
  for (let i = 0; i < n; i++) if (heap.u8[x + i] !== heap.u8[y + i]) return false;
  return true;
}

/** Order by code points: negative, 0 or positive. */
export function strCompare(heap: Heap, a: Value, b: Value): number {
  const left = offsetOf(a);
  const right = offsetOf(b);
  const m = heap.u32[(left + STR.LENGTH) >>> 2]!;
  const n = heap.u32[(right + STR.LENGTH) >>> 2]!;
  const common = Math.min(m, n);
  for (let i = 0; i < common; i++) {
    const d = codePoint(heap, left, i) - codePoint(heap, right, i);
    if (d !== 0) return d;
  }
  return m - n;
}

/** True when `part` occurs in `whole`. */
export function strContains(heap: Heap, whole: Value, part: Value): boolean {
  if (heap.strLength(part) > heap.strLength(whole)) return false;
  if (heap.strLength(part) === 1) {
    const at = offsetOf(whole);
    const c = codePoint(heap, offsetOf(part), 0);
    const width = widthOf(heap, at);
    const length = heap.strLength(whole);
    const data = heap.textAt(at);
    if (width === 1) {
      for (let i = 0; i < length; i++) if (heap.u8[data + i] === c) return true;
      return false;
    }
    for (let i = 0; i < length; i++) if (codePoint(heap, at, i) === c) return true;
    return false;
  }
  return heap.strOf(whole).includes(heap.strOf(part));
}
