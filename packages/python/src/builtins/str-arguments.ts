import { OBJECT, STR, STR_WIDTH, TYPE } from "../heap/layout.ts";
import { NONE, isSmallInt, offsetOf, type Value } from "../heap/value.ts";
import type { Interp } from "../interp.ts";
import { isIntLike } from "../objects/int.ts";

/** "None" or the type's name, as argument errors call a value. */
export const kindOf = (py: Interp, v: Value): string => (v === NONE ? "None" : py.typeName(v));

/** The text of argument number `position` of a method, TypeError when it is no str. */
export function textArgument(py: Interp, method: string, v: Value, position?: number): string {
  if (!py.heap.isStr(v))
    throw py.error(
      "TypeError",
      `${method}() argument${position === undefined ? "" : ` ${position}`} must be str, not ${kindOf(py, v)}`,
    );
  return py.heap.strOf(v);
}

/** An argument that C takes as a Py_ssize_t. */
export function sizeArgument(py: Interp, v: Value): number {
  const n = py.index(v);
  if (n === Infinity || n === -Infinity)
    throw py.error("OverflowError", "Python int too large to convert to C ssize_t");
  return n;
}

/** An index of a slice of `length` items, clamped; `noneAllowed` is for the methods of str. */
export function sliceIndex(
  py: Interp,
  v: Value | undefined,
  length: number,
  fallback: number,
  noneAllowed = true,
): number {
  if (v === undefined || (noneAllowed && v === NONE)) return fallback;
  if (!isSmallInt(v) && !isIntLike(py, v))
    throw py.error(
      "TypeError",
      `slice indices must be integers or ${noneAllowed ? "None or " : ""}have an __index__ method`,
    );
  let i = py.index(v);
  if (i < 0) i += length;
  return i < 0 ? 0 : i > length ? length : i;
}

/** True when the str has code points beyond U+FFFF: its JavaScript text has more units than it has characters. */
export const isWide = (py: Interp, v: Value): boolean =>
  (py.heap.u8[offsetOf(v) + OBJECT.FLAGS]! & STR_WIDTH) === 4;
export const lengthOf = (py: Interp, v: Value): number => py.heap.u32[(offsetOf(v) + STR.LENGTH) >>> 2]!;

/** UTF-16 offset of code point `index` of `text`. */
export function unitOffset(text: string, index: number): number {
  let unit = 0;
  for (let i = 0; i < index && unit < text.length; i++) unit += text.codePointAt(unit)! > 0xffff ? 2 : 1;
  return unit;
}

/** Number of code points in the first `unit` UTF-16 units of `text`. */
export function codePointIndex(text: string, unit: number): number {
  let n = 0;
  for (let i = 0; i < unit; n++) i += text.codePointAt(i)! > 0xffff ? 2 : 1;
  return n;
}

export const isTuple = (py: Interp, v: Value): boolean => py.heap.typeOf(v) === TYPE.TUPLE;
