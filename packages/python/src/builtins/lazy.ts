/**
 * map, filter, zip and enumerate as generators of the prelude, so that loops over them, and the functions that they call,
 * stay in native code. To programs they are objects of their own types.
 */
import type { Interp } from "../interp.ts";
import { TYPE } from "../heap/layout.ts";
import { NONE, type Value } from "../heap/value.ts";
import { registerIterator } from "../objects/iterator-types.ts";
import type { TypeInfo } from "../objects/types.ts";
import { callValue } from "../vm/call.ts";
import { preludeFunction, type PreludeName } from "../vm/prelude.ts";

/** Iterators that have ended for good when they end: a generator need not ask them again. */
const STEADY: ReadonlySet<number> = new Set([
  TYPE.LIST_ITERATOR,
  TYPE.TUPLE_ITERATOR,
  TYPE.STR_ITERATOR,
  TYPE.RANGE_ITERATOR,
  TYPE.DICT_ITERATOR,
  TYPE.SET_ITERATOR,
  TYPE.BYTES_ITERATOR,
  TYPE.REVERSED,
  TYPE.GENERATOR,
  TYPE.ENUMERATE,
  TYPE.ZIP,
]);

/** A generator that steps `sources`; undefined when that would not be the same. */
function generator(
  py: Interp,
  name: PreludeName,
  type: TypeInfo,
  first: readonly Value[],
  sources: readonly Value[],
): Value | undefined {
  for (const source of sources)
    if (py.heap.isSubclassed(source) || !STEADY.has(py.heap.typeOf(source))) return undefined;
  const fn = preludeFunction(py, name);
  if (fn === undefined) return undefined;
  registerIterator(py, fn, { type, repr: undefined });
  return callValue(py, fn, [...first, ...sources]);
}

export function lazyMap(py: Interp, type: TypeInfo, f: Value, sources: readonly Value[]): Value | undefined {
  if (sources.length > 2) return undefined;
  return generator(py, sources.length === 1 ? "map_1" : "map_2", type, [f], sources);
}

export function lazyFilter(py: Interp, type: TypeInfo, f: Value, source: Value): Value | undefined {
  return f === NONE
    ? generator(py, "filter_true", type, [], [source])
    : generator(py, "filter_by", type, [f], [source]);
}

export function lazyZip(py: Interp, type: TypeInfo, sources: readonly Value[]): Value | undefined {
  if (sources.length !== 2 && sources.length !== 3) return undefined;
  return generator(py, sources.length === 2 ? "zip_2" : "zip_3", type, [], sources);
}

/** Only of generators: of what raises and goes on, the number would have to be kept. */
export function lazyEnumerate(py: Interp, type: TypeInfo, start: Value, source: Value): Value | undefined {
  if (py.heap.typeOf(source) !== TYPE.GENERATOR) return undefined;
  return generator(py, "enumerate_from", type, [start], [source]);
}
