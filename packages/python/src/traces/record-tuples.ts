/**
 * `for` over enumerate and zip of ranges, lists, tuples and strs: the state of what they step is in registers too, and where the
 * loop takes the tuple apart none is made.
 */
import type { Val } from "@serigraph/executor";
import * as ir from "../generated/trace-ops.ts";
import { ENUMERATE, LIST, RANGE_ITERATOR, SEQUENCE_ITERATOR, STR, TUPLE, TYPE, ZIP } from "../heap/layout.ts";
import { tupleOf } from "./record-containers.ts";
import { isNarrow } from "./record-strings.ts";
import type { Recorder } from "./recorder.ts";

/** What a step of one source takes, and the state slots that it changes. */
interface Step {
  readonly item: Val<"value">;
  readonly after: readonly (readonly [slot: number, value: Val<"i64">])[];
}

/** A step of the enumerate or zip in a register; false, with nothing changed, where it is for the helper: at the end, too. */
export function forTuples(r: Recorder, a: number, x: number): boolean {
  const { b } = r;
  const at = r.lowOf(x);
  const isZip = r.typeOf(x) === TYPE.ZIP;
  const count = isZip ? r.u32At(at + ZIP.COUNT) : 1;
  const first = isZip ? ZIP.SOURCES : ENUMERATE.SOURCE;
  for (let i = 0; i < count; i++) if (!goesOn(r, at + first + 8 * i)) return false;
  if (!r.mayKeep(x)) return false;
  const object = r.object(x);
  if (isZip) ir.GUARD_U32(b, object, ZIP.COUNT, count);
  const steps: Step[] = [];
  for (let i = 0; i < count; i++) steps.push(step(r, x, object, first + 8 * i));
  const items = steps.map(({ item }) => item);
  const after = steps.flatMap((one) => one.after);
  if (!isZip) {
    const index = r.field(x, object, ENUMERATE.INDEX);
    items.unshift(ir.BOX_INT(b, index.value));
    after.push([index.slot, ir.ADD_WRAP_K(b, index.value, 1)]);
  }
  const tuple = tupleOf(r, items);
  for (const [slot, value] of after) b.setSlot(slot, value);
  r.set(a, tuple);
  return true;
}

/** Whether the iterator whose value is at an arena offset is one that `step` knows, and has another item. */
function goesOn(r: Recorder, at: number): boolean {
  const type = r.typeAtWord(at >>> 2);
  const source = r.u32At(at);
  if (type === TYPE.RANGE_ITERATOR) return r.intAt(source + RANGE_ITERATOR.REMAINING) > 0;
  const sequence = source + SEQUENCE_ITERATOR.SEQUENCE;
  const of = r.typeAtWord(sequence >>> 2);
  const index = r.u32At(source + SEQUENCE_ITERATOR.INDEX);
  const from = r.u32At(sequence);
  if (type === TYPE.LIST_ITERATOR) return of === TYPE.LIST && index < r.u32At(from + LIST.LENGTH);
  if (type === TYPE.TUPLE_ITERATOR) return of === TYPE.TUPLE && index < r.u32At(from + TUPLE.LENGTH);
  return (
    type === TYPE.STR_ITERATOR && of === TYPE.STR && isNarrow(r, from) && index < r.u32At(from + STR.LENGTH)
  );
}

/** A step of the iterator that the object in a register has at `via`. It leaves the trace where there is no other item. */
function step(r: Recorder, x: number, object: Val<"ptr">, via: number): Step {
  const { b } = r;
  const at = r.lowOf(x) + via;
  const type = r.typeAtWord(at >>> 2);
  const seen = r.u32At(at);
  const source = ir.GUARD_TYPE(b, ir.LOAD_VALUE_FIELD(b, object, via), type);
  if (type === TYPE.RANGE_ITERATOR) {
    const remaining = r.field(x, source, RANGE_ITERATOR.REMAINING, via);
    const next = r.field(x, source, RANGE_ITERATOR.NEXT, via);
    ir.GUARD_GT_IK(b, remaining.value, 0);
    const by = ir.LOAD_FIELD(b, source, RANGE_ITERATOR.STEP);
    return {
      item: ir.BOX_INT(b, next.value),
      after: [
        [next.slot, ir.ADD_WRAP(b, next.value, by)],
        [remaining.slot, ir.SUB_WRAP_K(b, remaining.value, 1)],
      ],
    };
  }
  const of = r.typeAtWord((seen + SEQUENCE_ITERATOR.SEQUENCE) >>> 2);
  const from = r.u32At(seen + SEQUENCE_ITERATOR.SEQUENCE);
  const i = r.u32At(seen + SEQUENCE_ITERATOR.INDEX);
  const sequence = ir.GUARD_TYPE(b, ir.LOAD_VALUE_FIELD(b, source, SEQUENCE_ITERATOR.SEQUENCE), of);
  const index = r.field(x, source, SEQUENCE_ITERATOR.INDEX, via);
  let item: Val<"value">;
  if (of === TYPE.LIST) item = r.typedItem(sequence, index.value, r.itemsOfListAt(from) + 8 * i);
  else if (of === TYPE.TUPLE) item = ir.TUPLE_GET(b, sequence, index.value);
  else item = ir.STR_GET(b, index.value, sequence);
  return { item, after: [[index.slot, ir.ADD_WRAP_K(b, index.value, 1)]] };
}
