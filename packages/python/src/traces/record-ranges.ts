/**
 * Ranges that a trace makes and goes through itself: `for i in range(n)` in the body of a traced loop. Neither the range nor its iterator
 * is made, unless something else wants it: MAKE_RANGE_ITERATOR is the iterator as it is after a step, and each step puts the next one in
 * its place, as stores do with instances (decision 11).
 */
import type { Val } from "@serigraph/executor";
import * as ir from "../generated/trace-ops.ts";
import { RANGE_ITERATOR } from "../heap/layout.ts";
import type { Recorder } from "./recorder.ts";
import { fitsImm } from "./semantics.ts";

/** `range(…)` of small ints, with a step of 1 or -1; false, with nothing emitted, of others. */
export function makeRange(r: Recorder, a: number, first: number, argc: number): boolean {
  const { b } = r;
  if (argc < 1 || argc > 3) return false;
  for (let k = first; k < first + argc; k++) if (!r.isSmallInt(k)) return false;
  const by = argc === 3 ? r.intSeen(first + 2) : 1;
  if (by !== 1 && by !== -1) return false;
  const step = b.constInt("i64", by);
  if (argc === 3 && r.int(first + 2) !== step) return false;
  const start = argc === 1 ? b.constInt("i64", 0) : r.int(first);
  const stop = r.int(argc === 1 ? first : first + 1);
  for (const v of [start, stop]) ir.GUARD_SMALL(b, v);
  const range = ir.MAKE_RANGE(
    b,
    ir.BOX_INT(b, start),
    ir.BOX_INT(b, stop),
    ir.BOX_INT(b, step),
    r.helper("build_range"),
  );
  r.set(a, range);
  return true;
}

/** The iterator of a range that was made so; undefined, with nothing emitted, of another object. */
export function iteratorOfMade(r: Recorder, x: number): Val<"value"> | undefined {
  const { b } = r;
  const range = r.value(x);
  if (b.opOf(range) !== b.opNumber("MAKE_RANGE")) return undefined;
  const [start, stop, step] = [0, 1, 2].map((k) => ir.UNBOX_INT(b, b.inputOf(range, k) as Val<"value">));
  const isUp = b.constHigh(step!) === 0;
  const count = isUp ? difference(r, stop!, start!) : difference(r, start!, stop!);
  // Of none, and of some: what is left is never negative.
  const isEmpty = r.isEmptyRange(x);
  if (isEmpty) ir.GUARD_LE_IK(b, count, 0);
  else ir.GUARD_GT_IK(b, count, 0);
  const left = isEmpty ? b.constInt("i64", 0) : count;
  return ir.MAKE_RANGE_ITERATOR(b, start!, step!, left, r.helper("build_range_iterator"));
}

/** Of two small ints. */
function difference(r: Recorder, m: Val<"i64">, n: Val<"i64">): Val<"i64"> {
  const { b } = r;
  if (b.isConst(m) && b.isConst(n)) return b.constInt("i64", numberOf(r, m) - numberOf(r, n));
  if (fitsImm(b, n)) return b.constLow(n) === 0 ? m : ir.SUB_IK(b, m, b.constLow(n));
  return ir.SUB_I(b, m, n);
}

const numberOf = ({ b }: Recorder, v: Val<"i64">): number =>
  b.constHigh(v) * 4294967296 + (b.constLow(v) >>> 0);

/** A step of an iterator that the trace has made and that is nowhere else; false, with nothing emitted, of another one. */
export function stepMade(r: Recorder, a: number, x: number, end: number): boolean {
  const { b } = r;
  const iterator = r.value(x);
  if (!isMade(r, iterator) || b.isUsed(iterator)) return false;
  const [next, step, remaining] = [0, 1, 2].map((k) => b.inputOf(iterator, k) as Val<"i64">);
  if (r.intAt(r.lowOf(x) + RANGE_ITERATOR.REMAINING) <= 0) {
    ir.GUARD_LE_IK(b, remaining!, 0);
    r.goes(end);
    return true;
  }
  ir.GUARD_GT_IK(b, remaining!, 0);
  const isUp = b.constHigh(step!) === 0;
  const after = isUp ? ir.ADD_WRAP_K(b, next!, 1) : ir.SUB_WRAP_K(b, next!, 1);
  const left = ir.SUB_WRAP_K(b, remaining!, 1);
  const item = ir.BOX_INT(b, next!);
  const later = ir.MAKE_RANGE_ITERATOR(b, after, step!, left, r.helper("build_range_iterator"));
  b.replaceInState(iterator, later);
  r.set(a, item);
  return true;
}

const isMade = ({ b }: Recorder, v: Val<"value">): boolean => b.opOf(v) === b.opNumber("MAKE_RANGE_ITERATOR");
