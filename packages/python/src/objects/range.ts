import type { Interp } from "../interp.ts";
import { overriding } from "./lookup.ts";
import type { Heap } from "../heap/heap.ts";
import { RANGE, SLICE, TYPE } from "../heap/layout.ts";
import { NONE, isSmallInt, offsetOf, pointerTo, type Value } from "../heap/value.ts";
import { floorDivide, isIntLike, type Int } from "./int.ts";

/** `range(start, stop, step)`; a step of 0 is the caller's to refuse. */
export function newRange(py: Interp, start: Int, stop: Int, step: Int): Value {
  const { heap } = py;
  const fields = [heap.int(start), heap.int(stop), heap.int(step), heap.int(rangeLength(start, stop, step))];
  const offset = heap.allocate(TYPE.RANGE, RANGE.BYTES);
  for (let i = 0; i < 4; i++) heap.write(offset + RANGE.START + i * 8, fields[i]!);
  return pointerTo(offset);
}

function rangeLength(start: Int, stop: Int, step: Int): Int {
  if (typeof start === "number" && typeof stop === "number" && typeof step === "number")
    return Math.max(0, Math.ceil((stop - start) / step));
  const s = BigInt(step);
  const distance = BigInt(stop) - BigInt(start);
  const length = -floorDivide(-distance, s);
  return length < 0n ? 0n : length;
}

export interface RangeParts {
  start: Int;
  stop: Int;
  step: Int;
  length: Int;
}

export function rangeParts(heap: Heap, v: Value): RangeParts {
  const at = offsetOf(v);
  return {
    start: heap.intOf(heap.read(at + RANGE.START)),
    stop: heap.intOf(heap.read(at + RANGE.STOP)),
    step: heap.intOf(heap.read(at + RANGE.STEP)),
    length: heap.intOf(heap.read(at + RANGE.LENGTH)),
  };
}

/** start + i * step, exact. */
export function rangeItem(heap: Heap, parts: RangeParts, i: Int): Value {
  const { start, step } = parts;
  if (typeof start === "number" && typeof step === "number" && typeof i === "number") {
    const distance = i * step;
    if (Number.isSafeInteger(distance)) return heap.int(start + distance);
  }
  return heap.int(BigInt(start) + BigInt(i) * BigInt(step));
}

/** Index of the int `n` in a range, or undefined. */
export function rangeIndex(heap: Heap, v: Value, n: Int): Int | undefined {
  const { start, stop, step } = rangeParts(heap, v);
  if (step > 0 ? n < start || n >= stop : n > start || n <= stop) return undefined;
  if (typeof n === "number" && typeof start === "number" && typeof step === "number") {
    const distance = n - start;
    return distance % step === 0 ? distance / step : undefined;
  }
  const distance = BigInt(n) - BigInt(start);
  return distance % BigInt(step) === 0n ? distance / BigInt(step) : undefined;
}

export function newSlice(heap: Heap, start: Value, stop: Value, step: Value): Value {
  const offset = heap.allocate(TYPE.SLICE, SLICE.BYTES);
  heap.write(offset + SLICE.START, start);
  heap.write(offset + SLICE.STOP, stop);
  heap.write(offset + SLICE.STEP, step);
  return pointerTo(offset);
}

export interface SliceBounds {
  start: number;
  stop: number;
  step: number;
  /** Number of items selected. */
  count: number;
}

/** PySlice_Unpack and PySlice_AdjustIndices for a sequence of `length` items. */
export function sliceBounds(py: Interp, slice: Value, length: number): SliceBounds {
  const at = offsetOf(slice);
  const step = sliceIndex(py, py.heap.read(at + SLICE.STEP), 1);
  if (step === 0) throw py.error("ValueError", "slice step cannot be zero");
  const low = step < 0 ? -1 : 0;
  const high = step < 0 ? length - 1 : length;
  const clip = (v: Value, missing: number): number => {
    if (v === NONE) return missing;
    let i = sliceIndex(py, v, 0);
    if (i < 0) i += length;
    return Math.min(Math.max(i, low), high);
  };
  const start = clip(py.heap.read(at + SLICE.START), step < 0 ? high : low);
  const stop = clip(py.heap.read(at + SLICE.STOP), step < 0 ? low : high);
  const count =
    step < 0
      ? stop < start
        ? Math.floor((start - stop - 1) / -step) + 1
        : 0
      : start < stop
        ? Math.floor((stop - start - 1) / step) + 1
        : 0;
  return { start, stop, step, count };
}

function sliceIndex(py: Interp, v: Value, missing: number): number {
  if (isSmallInt(v)) return v;
  if (v === NONE) return missing;
  if (!isIntLike(py, v) && overriding(py, v, "__index__") === undefined)
    throw py.error("TypeError", "slice indices must be integers or None or have an __index__ method");
  const n = py.index(v);
  return Math.min(Math.max(n, -Number.MAX_SAFE_INTEGER), Number.MAX_SAFE_INTEGER);
}

/** `range(…)[slice]`, of ranges of any size. */
export function rangeSlice(py: Interp, v: Value, slice: Value): Value {
  const parts = rangeParts(py.heap, v);
  if (typeof parts.length === "bigint")
    throw py.error("OverflowError", "Python int too large to convert to C ssize_t");
  const { start, stop, step } = sliceBounds(py, slice, parts.length);
  const first = py.heap.intOf(rangeItem(py.heap, parts, start));
  const end = py.heap.intOf(rangeItem(py.heap, parts, stop));
  const product = BigInt(parts.step) * BigInt(step);
  return newRange(py, first, end, py.heap.intOf(py.heap.int(product)));
}
