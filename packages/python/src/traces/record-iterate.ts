/** `for`: ranges and lists with the iterator's state in registers, other iterators by their helper. */
import { OP } from "../bytecode/opcodes.ts";
import * as ir from "../generated/trace-ops.ts";
import {
  LIST,
  RANGE_ITERATOR,
  SEQUENCE_ITERATOR,
  SPECIAL,
  TAG_SPECIAL,
  TUPLE,
  TYPE,
} from "../heap/layout.ts";
import { iteratorOfMade, stepMade } from "./record-ranges.ts";
import { stepGenerator } from "./record-generators.ts";
import { forStr, isNarrowIterator } from "./record-strings.ts";
import { forTuples } from "./record-tuples.ts";
import type { Recorder } from "./recorder.ts";

export function recordIteration(r: Recorder, opcode: number): boolean {
  const { words, at } = r;
  const a = words[at + 1]!;
  const x = words[at + 2]!;
  switch (opcode) {
    case OP.GET_ITER: {
      const type = r.typeOf(x);
      if (!ITERABLE.has(type)) r.unsupported("iteration over this object");
      r.set(a, iteratorOfMade(r, x) ?? ir.CALL_1(r.b, r.value(x), r.helper("get_iter_slow")));
      return true;
    }
    case OP.FOR_ITER:
      forIter(r, a, x, words[at + 3]!);
      return true;
    default:
      return false;
  }
}

/** Types that get_iter_slow knows and whose iterators iter_next steps. */
const ITERABLE = new Set<number>([
  TYPE.LIST,
  TYPE.TUPLE,
  TYPE.STR,
  TYPE.RANGE,
  TYPE.DICT,
  TYPE.SET,
  TYPE.FROZENSET,
  TYPE.DICT_VIEW,
  TYPE.BYTES,
  TYPE.BYTEARRAY,
  TYPE.REVERSED,
  TYPE.ENUMERATE,
  TYPE.ZIP,
]);
const STEPPED = new Set<number>([
  TYPE.RANGE_ITERATOR,
  TYPE.LIST_ITERATOR,
  TYPE.TUPLE_ITERATOR,
  TYPE.STR_ITERATOR,
  TYPE.DICT_ITERATOR,
  TYPE.SET_ITERATOR,
  TYPE.BYTES_ITERATOR,
  TYPE.REVERSED,
  TYPE.ENUMERATE,
  TYPE.ZIP,
]);

function forIter(r: Recorder, a: number, x: number, end: number): void {
  const { b } = r;
  const type = r.typeOf(x);
  if (type === TYPE.RANGE_ITERATOR && stepMade(r, a, x, end)) return;
  const inRoot = r.frame.caller === undefined && r.isEntryRegister(x);
  if (type === TYPE.RANGE_ITERATOR && inRoot && r.mayKeep(x)) return forRange(r, a, x, end);
  if (type === TYPE.LIST_ITERATOR && inRoot && r.mayKeep(x) && r.sequenceType(x) === TYPE.LIST)
    return forList(r, a, x, end);
  if (type === TYPE.STR_ITERATOR && inRoot && isNarrowIterator(r, x) && r.mayKeep(x))
    return forStr(r, a, x, end);
  if (inRoot && (type === TYPE.ENUMERATE || type === TYPE.ZIP) && forTuples(r, a, x)) return;
  if (type === TYPE.GENERATOR) return stepGenerator(r, a, x, end);
  if (!STEPPED.has(type)) r.unsupported("a step of this iterator");
  // It is stepped in memory: where it is one that is kept, that is then in memory too.
  if (!r.isNoneKept(x)) r.flushIterators();
  if (type === TYPE.RANGE_ITERATOR) return stepRange(r, a, x, end);
  if (type === TYPE.LIST_ITERATOR && r.sequenceType(x) === TYPE.LIST) return stepSequence(r, a, x, end);
  if (type === TYPE.TUPLE_ITERATOR && r.sequenceType(x) === TYPE.TUPLE) return stepSequence(r, a, x, end);
  // These may step another iterator, one that is kept.
  if (type === TYPE.ENUMERATE || type === TYPE.ZIP) r.flushIterators();
  r.stepLater(ir.ITER_NEXT(b, r.object(x), r.helper("iter_next")), a, end);
}

function forRange(r: Recorder, a: number, x: number, end: number): void {
  const { b } = r;
  const object = r.object(x);
  const remaining = r.field(x, object, RANGE_ITERATOR.REMAINING);
  if (r.intAt(r.lowOf(x) + RANGE_ITERATOR.REMAINING) <= 0) {
    ir.GUARD_LE_IK(b, remaining.value, 0);
    r.goes(end);
    return;
  }
  const next = r.field(x, object, RANGE_ITERATOR.NEXT);
  const step = ir.LOAD_FIELD(b, object, RANGE_ITERATOR.STEP);
  ir.GUARD_GT_IK(b, remaining.value, 0);
  // The usual step is worth a guard of its own: with it, next + 1 is one instruction.
  const by = r.intAt(r.lowOf(x) + RANGE_ITERATOR.STEP);
  let after;
  if (by === 1) {
    ir.GUARD_EQ_IK(b, step, 1);
    after = ir.ADD_WRAP_K(b, next.value, 1);
  } else after = ir.ADD_WRAP(b, next.value, step);
  const left = ir.SUB_WRAP_K(b, remaining.value, 1);
  const item = ir.BOX_INT(b, next.value);
  b.setSlot(next.slot, after);
  b.setSlot(remaining.slot, left);
  r.set(a, item);
}

function forList(r: Recorder, a: number, x: number, end: number): void {
  const { b } = r;
  const object = r.object(x);
  const list = ir.GUARD_TYPE(b, ir.LOAD_VALUE_FIELD(b, object, SEQUENCE_ITERATOR.SEQUENCE), TYPE.LIST);
  const index = r.field(x, object, SEQUENCE_ITERATOR.INDEX);
  const seen = r.intAt(r.lowOf(x) + SEQUENCE_ITERATOR.INDEX);
  if (seen >= r.u32At(r.sequenceOf(x) + LIST.LENGTH)) {
    ir.GUARD_LE_I(b, ir.LIST_LENGTH(b, list), index.value);
    // Exhausted for good, whatever becomes of the list.
    ir.STORE_FIELD(b, object, b.const("i64", SPECIAL.NONE, TAG_SPECIAL), SEQUENCE_ITERATOR.SEQUENCE);
    r.goes(end);
    return;
  }
  const v = r.typedItem(list, index.value, r.itemsOfListAt(r.sequenceOf(x)) + 8 * seen);
  b.setSlot(index.slot, ir.ADD_WRAP_K(b, index.value, 1));
  r.set(a, v);
}

/** As {@link forRange}, for an iterator whose state stays in memory: of an inner loop, or of a call's frame. */
function stepRange(r: Recorder, a: number, x: number, end: number): void {
  const { b } = r;
  const object = r.object(x);
  const remaining = ir.LOAD_FIELD(b, object, RANGE_ITERATOR.REMAINING);
  if (r.intAt(r.lowOf(x) + RANGE_ITERATOR.REMAINING) <= 0) {
    ir.GUARD_LE_IK(b, remaining, 0);
    r.goes(end);
    return;
  }
  ir.GUARD_GT_IK(b, remaining, 0);
  const next = ir.LOAD_FIELD(b, object, RANGE_ITERATOR.NEXT);
  const item = ir.BOX_INT(b, next);
  const after = ir.ADD_WRAP(b, next, ir.LOAD_FIELD(b, object, RANGE_ITERATOR.STEP));
  ir.STORE_FIELD(b, object, after, RANGE_ITERATOR.NEXT);
  ir.STORE_FIELD(b, object, ir.SUB_WRAP_K(b, remaining, 1), RANGE_ITERATOR.REMAINING);
  r.set(a, item);
}

/** As {@link forList}, likewise; of a list or tuple. */
function stepSequence(r: Recorder, a: number, x: number, end: number): void {
  const { b } = r;
  const object = r.object(x);
  const type = r.sequenceType(x);
  const isList = type === TYPE.LIST;
  const sequence = ir.GUARD_TYPE(b, ir.LOAD_VALUE_FIELD(b, object, SEQUENCE_ITERATOR.SEQUENCE), type);
  const index = ir.LOAD_FIELD(b, object, SEQUENCE_ITERATOR.INDEX);
  const seen = r.intAt(r.lowOf(x) + SEQUENCE_ITERATOR.INDEX);
  const at = r.sequenceOf(x);
  if (seen >= r.u32At(at + (isList ? LIST.LENGTH : TUPLE.LENGTH))) {
    ir.GUARD_LE_I(b, isList ? ir.LIST_LENGTH(b, sequence) : ir.TUPLE_LENGTH(b, sequence), index);
    ir.STORE_FIELD(b, object, b.const("i64", SPECIAL.NONE, TAG_SPECIAL), SEQUENCE_ITERATOR.SEQUENCE);
    r.goes(end);
    return;
  }
  const item = isList
    ? r.typedItem(sequence, index, r.itemsOfListAt(at) + 8 * seen)
    : ir.TUPLE_GET(b, sequence, index);
  ir.STORE_FIELD(b, object, ir.ADD_WRAP_K(b, index, 1), SEQUENCE_ITERATOR.INDEX);
  r.set(a, item);
}
