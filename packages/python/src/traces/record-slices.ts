/** Slices of strs and lists, read and assigned to, without the slice. */
import type { Val } from "@serigraph/executor";
import * as ir from "../generated/trace-ops.ts";
import { SLICE, SPECIAL, TAG_INT, TAG_SPECIAL, TYPE } from "../heap/layout.ts";
import type { Recorder } from "./recorder.ts";

/** A bound that is beyond any sequence's end. */
const FAR = 2 ** 40;

/** The slice in an operand, with step None or, where `isBack`, -1. */
interface Bounds {
  readonly slice: Val<"value">;
  /** Its arena offset. */
  readonly at: number;
  readonly isBack: boolean;
}

/** Undefined, with nothing emitted, where it is another slice, or not one of ints that this trace has made. */
function boundsOf(r: Recorder, y: number): Bounds | undefined {
  const { b } = r;
  const slice = r.value(y);
  if (!b.isConst(slice) && b.opOf(slice) !== b.opNumber("MAKE_SLICE")) return undefined;
  const at = r.lowOf(y);
  const isBack = isMinusOne(r, at + SLICE.STEP);
  if (!isBack && !isNone(r, at + SLICE.STEP)) return undefined;
  for (const field of [SLICE.START, SLICE.STOP])
    if (!isNone(r, at + field) && r.highAt(at + field) < TAG_INT) return undefined;
  return { slice, at, isBack };
}

const isNone = (r: Recorder, at: number): boolean =>
  r.highAt(at) === TAG_SPECIAL && r.u32At(at) === SPECIAL.NONE;

const isMinusOne = (r: Recorder, at: number): boolean =>
  r.highAt(at) === 0xffffffff && r.u32At(at) === 0xffffffff;

/** The step stays what it is. */
function guardStep(r: Recorder, { slice, at }: Bounds): void {
  const { b } = r;
  if (b.isConst(slice)) return;
  const step = b.const("value", r.u32At(at + SLICE.STEP), r.highAt(at + SLICE.STEP));
  ir.GUARD_VALUE(b, b.inputOf(slice, 2) as Val<"value">, step);
}

/** A bound: an int, or None, which stands for `otherwise`. */
function bound(r: Recorder, slice: Val<"value">, part: number, at: number, otherwise: number): Val<"i64"> {
  const { b } = r;
  const none = isNone(r, at);
  if (b.isConst(slice))
    return none ? b.constInt("i64", otherwise) : b.const("i64", r.u32At(at), (r.highAt(at) << 16) >> 16);
  const v = b.inputOf(slice, part) as Val<"value">;
  if (!none) return ir.UNBOX_INT(b, v);
  ir.GUARD_VALUE(b, v, r.special(SPECIAL.NONE));
  return b.constInt("i64", otherwise);
}

/** `x[start:stop]` of a str or list, or backwards of a list; false, with nothing emitted, where it is another one. */
export function getSlice(r: Recorder, a: number, x: number, y: number): boolean {
  const { b } = r;
  const bounds = boundsOf(r, y);
  if (bounds === undefined || (bounds.isBack && !r.isList(x))) return false;
  const { slice, at, isBack } = bounds;
  const object = r.object(x);
  guardStep(r, bounds);
  const start = bound(r, slice, 0, at + SLICE.START, isBack ? FAR : 0);
  const stop = bound(r, slice, 1, at + SLICE.STOP, isBack ? -FAR : FAR);
  if (r.isStr(x)) r.set(a, ir.SLICE_STR(b, object, start, stop, r.helper("str_slice_between")));
  else {
    const f = r.helper(isBack ? "list_slice_back" : "list_slice_between");
    r.set(a, ir.SLICE_LIST(b, object, start, stop, f));
  }
  return true;
}

/** `x[start:stop] = v` of two lists, as many items as there were; false, with nothing emitted, where it is something else. */
export function replaceSlice(r: Recorder, x: number, y: number, v: number): boolean {
  if (r.typeOf(y) !== TYPE.SLICE || !r.isList(x) || !r.isList(v)) return false;
  const bounds = boundsOf(r, y);
  if (bounds === undefined || bounds.isBack) return false;
  const { slice, at } = bounds;
  const object = r.object(x);
  const source = r.object(v);
  guardStep(r, bounds);
  const start = bound(r, slice, 0, at + SLICE.START, 0);
  const stop = bound(r, slice, 1, at + SLICE.STOP, FAR);
  ir.REPLACE_SLICE(r.b, object, start, stop, source, r.helper("list_replace_between"));
  return true;
}
