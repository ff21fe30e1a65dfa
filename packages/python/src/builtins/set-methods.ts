import { TYPE } from "../heap/layout.ts";
import { NONE, mkBool, type Value } from "../heap/value.ts";
import type { BuiltinFunction, Interp, Signature } from "../interp.ts";
import * as sets from "../objects/set.ts";

const ONE = { min: 1, max: 1 };

export function installSetMethods(py: Interp): void {
  const { heap } = py;
  const both = (name: string, fn: BuiltinFunction, signature?: Signature) => {
    py.defineMethod(TYPE.SET, name, fn, signature);
    py.defineMethod(TYPE.FROZENSET, name, fn, signature);
  };
  const mutable = (name: string, fn: BuiltinFunction, signature?: Signature) =>
    py.defineMethod(TYPE.SET, name, fn, signature);
  const isSet = (v: Value) => heap.typeOf(v) === TYPE.SET || heap.typeOf(v) === TYPE.FROZENSET;
  /** The operand of a method as a set; methods take any iterable. */
  const asSet = (v: Value): Value => (isSet(v) ? v : py.newSet(py.toArray(v)));
  /** Folds a two-operand operation over the arguments, starting with a copy of the receiver. */
  const folded =
    (step: (py: Interp, s: Value, other: Value) => Value): BuiltinFunction =>
    (_py, [self, ...others]) => {
      const frozen = heap.typeOf(self!) === TYPE.FROZENSET;
      const result = others.reduce((s, other) => step(py, s, asSet(other)), sets.setCopy(py, self!, frozen));
      return heap.typeOf(result) === heap.typeOf(self!) ? result : sets.setCopy(py, result, frozen);
    };

  both("copy", (_py, [self]) => (heap.typeOf(self!) === TYPE.FROZENSET ? self! : sets.setCopy(py, self!)), {
    min: 0,
    max: 0,
  });
  both("union", folded(sets.setUnion));
  both("intersection", folded(sets.setIntersection));
  both("difference", folded(sets.setDifference));
  both("symmetric_difference", folded(sets.setSymmetricDifference), ONE);
  both("issubset", (_py, [self, other]) => mkBool(sets.isSubset(py, self!, asSet(other!))), ONE);
  both("issuperset", (_py, [self, other]) => mkBool(sets.isSubset(py, asSet(other!), self!)), ONE);
  both(
    "isdisjoint",
    (_py, [self, other]) => {
      let disjoint = true;
      py.forEach(other!, (v) => (disjoint = !py.setHas(self!, v)));
      return mkBool(disjoint);
    },
    ONE,
  );

  mutable("add", (_py, [self, v]) => (py.setAdd(self!, v!), NONE), ONE);
  mutable("clear", (_py, [self]) => (py.setClear(self!), NONE), { min: 0, max: 0 });
  mutable("discard", (_py, [self, v]) => (py.setDiscard(self!, v!), NONE), ONE);
  mutable(
    "remove",
    (_py, [self, v]) => {
      if (!py.setDiscard(self!, v!)) throw py.errorWith("KeyError", [v!]);
      return NONE;
    },
    ONE,
  );
  mutable(
    "pop",
    (_py, [self]) => {
      const v = sets.setPop(heap, self!);
      if (v === undefined) throw py.error("KeyError", "pop from an empty set");
      return v;
    },
    { min: 0, max: 0 },
  );
  mutable("update", (_py, [self, ...others]) => {
    for (const other of others) sets.setUpdate(py, self!, other);
    return NONE;
  });
  const assigning =
    (step: (py: Interp, s: Value, other: Value) => Value): BuiltinFunction =>
    (_py, [self, ...others]) => {
      sets.setAssign(
        heap,
        self!,
        others.reduce((s, other) => step(py, s, asSet(other)), sets.setCopy(py, self!)),
      );
      return NONE;
    };
  mutable("intersection_update", assigning(sets.setIntersection));
  mutable("difference_update", assigning(sets.setDifference));
  mutable("symmetric_difference_update", assigning(sets.setSymmetricDifference), ONE);
}
