import type { Interp } from "../interp.ts";
import { TYPE } from "../heap/layout.ts";
import { type Value } from "../heap/value.ts";
import { baseOf } from "./class-attributes.ts";
import { linearize } from "./class.ts";
import { classChanged } from "./lookup.ts";
import { forgetMatches } from "./match-cache.ts";
import { isType, typeOfTypeObject, type TypeInfo } from "./types.ts";

/** `cls.__bases__ = (…)` (type_set_bases in CPython's Objects/typeobject.c). */
export function assignBases(py: Interp, type: TypeInfo, to: Value): void {
  const { heap } = py;
  const what = `${type.name}.__bases__`;
  if (heap.typeOf(to) !== TYPE.TUPLE)
    throw py.error("TypeError", `can only assign tuple to ${what}, not ${py.typeName(to)}`);
  const items = heap.tupleItems(to);
  if (items.length === 0) throw py.error("TypeError", `can only assign non-empty tuple to ${what}, not ()`);
  const bases = items.map((item) => {
    if (!isType(py, item))
      throw py.error("TypeError", `${what} must be tuple of classes, not '${py.typeName(item)}'`);
    const base = typeOfTypeObject(py, item);
    if (base.mro.includes(type)) throw py.error("TypeError", "a __bases__ item causes an inheritance cycle");
    return base;
  });
  const from = baseOf(type)!;
  const best = bases.find((base) => base.layout === type.layout && base.bases.length > 0) ?? bases[0]!;
  if (!sameLayout(from, best))
    throw py.error(
      "TypeError",
      `__bases__ assignment: '${best.name}' ${best.isHeap === from.isHeap ? "object layout" : "deallocator"} differs from '${from.name}'`,
    );
  const before = type.bases;
  const orders = new Map<TypeInfo, readonly TypeInfo[]>();
  type.bases = bases;
  try {
    reorder(py, type, orders);
  } catch (error) {
    type.bases = before;
    for (const [one, order] of orders) one.mro = order;
    throw error;
  }
  for (const base of before) base.subclasses.delete(type);
  for (const base of bases) base.subclasses.add(type);
  forgetMatches(py);
  classChanged(py, type);
}

/** Gives a class and its subclasses their method resolution orders anew; `orders`: those they had. */
function reorder(py: Interp, type: TypeInfo, orders: Map<TypeInfo, readonly TypeInfo[]>): void {
  if (!orders.has(type)) orders.set(type, type.mro);
  type.mro = [type, ...linearize(py, type.bases)];
  for (const subclass of type.subclasses) reorder(py, subclass, orders);
}

/** Whether instances of classes derived from either look the same in memory. */
function sameLayout(a: TypeInfo, b: TypeInfo): boolean {
  if (a === b) return true;
  const slots = (type: TypeInfo): readonly string[] => type.heapType?.slots ?? [];
  return (
    a.layout === b.layout &&
    (a.heapType?.hasDict ?? false) === (b.heapType?.hasDict ?? false) &&
    slots(a).length === slots(b).length &&
    slots(a).every((name, i) => slots(b)[i] === name)
  );
}
