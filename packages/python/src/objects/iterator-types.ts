import type { Interp } from "../interp.ts";
import { CELL, FRAME, FUNCTION, GENERATOR, TYPE } from "../heap/layout.ts";
import { UNBOUND, offsetOf, type Value } from "../heap/value.ts";
import { codeOfFunction } from "./function.ts";
import type { TypeInfo } from "./types.ts";

/**
 * Iterators of the library that are written in Python as generators, so that loops over them stay in native code. To
 * programs they are of a type of their own: a generator whose function is registered here is of that type.
 */
export interface IteratorType {
  readonly type: TypeInfo;
  /** Makes the text of `repr` of the generator's variables. */
  readonly repr: Value | undefined;
}

const registries = new WeakMap<Interp, Map<number, IteratorType>>();

export const registerIterator = (py: Interp, fn: Value, iterator: IteratorType): void =>
  registerCode(py, codeOfFunction(py, fn).id, iterator);

/** Generators with the code `id` are of that type. */
export function registerCode(py: Interp, id: number, iterator: IteratorType): void {
  let registry = registries.get(py);
  if (registry === undefined) registries.set(py, (registry = new Map()));
  registry.set(id, iterator);
}

/** Its code is given up. */
export function forgetIteratorCode(py: Interp, id: number): void {
  registries.get(py)?.delete(id);
}

/** The type that a generator object shows; undefined for ordinary generators. */
export function iteratorOf(py: Interp, generator: Value): IteratorType | undefined {
  const registry = registries.get(py);
  if (registry === undefined) return undefined;
  const { heap } = py;
  const fn = heap.read(offsetOf(generator) + GENERATOR.FUNCTION);
  return heap.typeOf(fn) === TYPE.FUNCTION
    ? registry.get(heap.u32[(offsetOf(fn) + FUNCTION.CODE_ID) >>> 2]!)
    : undefined;
}

/** What such an iterator shows as its repr, where it has a text of its own. */
export function iteratorRepr(py: Interp, generator: Value): string | undefined {
  const repr = iteratorOf(py, generator)?.repr;
  if (repr === undefined) return undefined;
  const { heap } = py;
  const variables = py.newDict();
  const registers = offsetOf(generator) + GENERATOR.FRAME + FRAME.REGISTERS;
  const { code } = codeOfFunction(py, heap.read(offsetOf(generator) + GENERATOR.FUNCTION));
  code.localNames.forEach((name, i) => {
    let v = heap.read(registers + 8 * i);
    if (heap.typeOf(v) === TYPE.CELL) v = heap.read(offsetOf(v) + CELL.VALUE);
    if (v !== UNBOUND) py.dictSet(variables, heap.intern(name), v);
  });
  return py.str(py.call(repr, [variables]));
}
