/** Identity, and equality that comes to the same: of instances whose classes say nothing of it. */
import * as ir from "../generated/trace-ops.ts";
import { INSTANCE, SLOT, TYPE, TYPE_OBJECT } from "../heap/layout.ts";
import { NONE, offsetOf } from "../heap/value.ts";
import { publishSpecials } from "../native/caches.ts";
import { shapeOf } from "../objects/instance.ts";
import { guardShape } from "./record-objects.ts";
import { guardBuiltin } from "./record-special.ts";
import type { Recorder } from "./recorder.ts";

const EQUALITY = [SLOT.LT + 2, SLOT.LT + 3] as const;

/** Emits a guard that two operands stay (or do not become) the same object; answers which. */
export function guardIdentity(r: Recorder, x: number, y: number): boolean {
  const { b } = r;
  const same = r.lowOf(x) === r.lowOf(y) && r.highOf(x) === r.highOf(y);
  const v = r.value(x);
  const w = r.value(y);
  if (b.isConst(w)) (same ? ir.GUARD_VALUE : ir.GUARD_NOT_VALUE)(b, v, w);
  else if (b.isConst(v)) (same ? ir.GUARD_VALUE : ir.GUARD_NOT_VALUE)(b, w, v);
  else (same ? ir.GUARD_SAME : ir.GUARD_NOT_SAME)(b, v, w);
  return same;
}

/**
 * Whether two operands are equal when they are the same object, and only then: one of them at least is an instance, and no class of an instance has
 * an `__eq__` or `__ne__`. Emits the guards for that.
 */
export function isIdentity(r: Recorder, x: number, y: number): boolean {
  const operands = [x, y];
  if (!operands.some((k) => r.typeOf(k) === TYPE.INSTANCE)) return false;
  const shapes = operands.map((k) => {
    const type = r.typeOf(k);
    if (type !== TYPE.INSTANCE)
      return type < TYPE.INSTANCE && type !== TYPE.HOSTED && type !== TYPE.TYPE ? null : undefined;
    const instance = r.valueSeen(k);
    publishSpecials(r.py, instance);
    const class_ = r.u32At(offsetOf(instance) + INSTANCE.CLASS);
    const says = EQUALITY.some((slot) => r.py.heap.read(class_ + TYPE_OBJECT.SPECIALS + 8 * slot) !== NONE);
    return says ? undefined : shapeOf(r.py, instance);
  });
  if (shapes.includes(undefined)) return false;
  operands.forEach((k, i) => {
    const shape = shapes[i];
    if (shape) guardShape(r, k, shape);
    else guardBuiltin(r, k);
  });
  return true;
}
