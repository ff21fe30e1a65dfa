/**
 * A Python value as TypeScript passes it round: a JavaScript number that tells ints, pointers and specials apart by
 * range, or a {@link PyFloat}. (In native memory it is a NaN-boxed word, see layout.ts; `Heap.read` and `Heap.write`
 * convert.)
 *
 *   |v| < 2^47            int, as it is
 *   2^50 + offset         heap object at that offset in the arena
 *   2^51 + code           None, False, True, unbound, …
 *   PyFloat               float
 */
import { SPECIAL } from "./layout.ts";

export class PyFloat {
  readonly value: number;
  constructor(value: number) {
    this.value = value;
  }
}

export type Value = number | PyFloat;

export const POINTER_BASE = 2 ** 50;
const SPECIAL_BASE = 2 ** 51;
/** Ints from -INT_LIMIT to INT_LIMIT - 1 are immediate. */
export const INT_LIMIT = 2 ** 47;

export const NONE: Value = SPECIAL_BASE + SPECIAL.NONE;
export const FALSE: Value = SPECIAL_BASE + SPECIAL.FALSE;
export const TRUE: Value = SPECIAL_BASE + SPECIAL.TRUE;
export const UNBOUND: Value = SPECIAL_BASE + SPECIAL.UNBOUND;
export const NOT_IMPLEMENTED: Value = SPECIAL_BASE + SPECIAL.NOT_IMPLEMENTED;
export const ELLIPSIS: Value = SPECIAL_BASE + SPECIAL.ELLIPSIS;

export const isFloat = (v: Value): v is PyFloat => typeof v === "object";
/** An immediate int (48 bits). Larger ints are heap objects. */
export const isSmallInt = (v: Value): v is number => typeof v === "number" && v < POINTER_BASE;
export const isPointer = (v: Value): v is number =>
  typeof v === "number" && v >= POINTER_BASE && v < SPECIAL_BASE;
export const isSpecial = (v: Value): v is number => typeof v === "number" && v >= SPECIAL_BASE;
export const specialCode = (v: number): number => v - SPECIAL_BASE;
export const specialValue = (code: number): Value => SPECIAL_BASE + code;
/** Offset in the arena of the object that `v` points to. */
export const offsetOf = (v: Value): number => (v as number) - POINTER_BASE;
export const pointerTo = (offset: number): Value => POINTER_BASE + offset;
export const isBool = (v: Value): boolean => v === TRUE || v === FALSE;
export const mkBool = (b: boolean): Value => (b ? TRUE : FALSE);
export const mkFloat = (x: number): Value => new PyFloat(x);
