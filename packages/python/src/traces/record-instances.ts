/**
 * New instances. One is a value with all its slots (MAKE_INSTANCE_n); a store makes another value, which takes the place of the one before wherever
 * the state has it. So an instance that nothing but exits needs is not made at all, and one that is needed is made with what it then holds.
 * That works while the state is all that has it: once something else does (a list, a slot, a call) it is opened, and lives in memory.
 */
import type { Val } from "@serigraph/executor";
import * as ir from "../generated/trace-ops.ts";
import { INSTANCE, SPECIAL, TYPE_OBJECT } from "../heap/layout.ts";
import type { Recorder } from "./recorder.ts";
import { classOfMade, makeInstanceOps, MOST_MADE_SLOTS } from "./semantics-instances.ts";

type Value = Val<"value">;
type Slots = readonly Value[];

/** A new instance of the class at an arena offset, of a shape. */
export function newInstance(r: Recorder, at: number, shape: number): Value {
  const { b } = r;
  const count = (r.u32At(at + TYPE_OBJECT.INSTANCE_BYTES) - INSTANCE.SLOTS) >>> 3;
  if (r.host.settings.sinkBoxes && count > 0 && count <= MOST_MADE_SLOTS)
    return make(r, at, shape, new Array<Value>(count).fill(r.special(SPECIAL.UNBOUND)));
  const object = ir.NEW_INSTANCE(b, r.helper("new_instance"), r.address(at));
  r.instances.made(object, shape);
  return ir.BOX_POINTER(b, object);
}

function make(r: Recorder, class_: number, shape: number, slots: Slots): Value {
  const { b } = r;
  const f = r.helper("make_instance");
  const c = r.address(class_);
  const [s, t, u, v, w, x, y, z] = slots as [Value, Value, Value, Value, Value, Value, Value, Value];
  switch (slots.length) {
    case 1:
      return ir.MAKE_INSTANCE_1(b, s, f, c, shape);
    case 2:
      return ir.MAKE_INSTANCE_2(b, s, t, f, c, shape);
    case 3:
      return ir.MAKE_INSTANCE_3(b, s, t, u, f, c, shape);
    case 4:
      return ir.MAKE_INSTANCE_4(b, s, t, u, v, f, c, shape);
    case 5:
      return ir.MAKE_INSTANCE_5(b, s, t, u, v, w, f, c, shape);
    case 6:
      return ir.MAKE_INSTANCE_6(b, s, t, u, v, w, x, f, c, shape);
    case 7:
      return ir.MAKE_INSTANCE_7(b, s, t, u, v, w, x, y, f, c, shape);
    default:
      return ir.MAKE_INSTANCE_8(b, s, t, u, v, w, x, y, z, f, c, shape);
  }
}

/** Whether a value is such an instance. */
const slotsOfMade = (r: Recorder, v: Value): number => makeInstanceOps(r.b).indexOf(r.b.opOf(v));

/**
 * A store into the slot at a byte offset of an instance, which then has the shape `after`, when that can be had without memory.
 */
export function storeInMade(r: Recorder, instance: Value, at: number, v: Value, after: number): boolean {
  const { b } = r;
  const count = slotsOfMade(r, instance);
  if (count < 0 || v === instance || b.isUsed(instance)) return false;
  const slots = Array.from({ length: count }, (_, i) => b.inputOf(instance, i) as Value);
  slots[(at - INSTANCE.SLOTS) >>> 3] = v;
  b.replaceInState(instance, make(r, classOfMade(b, instance), after, slots));
  return true;
}

/** The address, for a store, of an instance that has a shape now; `opened` is what the state then has in its place. */
export function openForStore(
  r: Recorder,
  instance: Value,
  object: Val<"ptr">,
  shape: number,
): { readonly object: Val<"ptr">; readonly opened: Value | undefined } {
  if (slotsOfMade(r, instance) < 0) return { object, opened: undefined };
  const address = ir.OPEN_INSTANCE(r.b, instance);
  r.instances.guarded(address, shape);
  return { object: address, opened: ir.BOX_POINTER(r.b, address) };
}
