import type { Interp } from "../interp.ts";
import { MATCH, MATCH_ENTRIES, REGION, TYPE } from "../heap/layout.ts";
import type { Value } from "../heap/value.ts";
import { claimsClass, isType, typeOf, typeOfTypeObject, type TypeInfo } from "./types.ts";

/**
 * Keeps for native code (match_class in ops/helpers/unwind.c) whether class `id` is class `asked` or a subclass of it: for
 * MATCH_EXCEPTION and isinstance. Ids of classes are never used again.
 */
export function rememberMatch(py: Interp, id: number, asked: number, answer: boolean): void {
  const word = (REGION.MATCHES + ((id * 31 + asked) & (MATCH_ENTRIES - 1)) * MATCH.BYTES) >>> 2;
  const { u32 } = py.heap;
  u32[word + (MATCH.CLASS >>> 2)] = id;
  u32[word + (MATCH.ASKED >>> 2)] = asked;
  u32[word + (MATCH.ANSWER >>> 2)] = answer ? 1 : 0;
}

/** The answers to isinstance(v, classes) that only the order of bases decides: no metaclass has a say. */
export const rememberInstance = (py: Interp, v: Value, classes: Value): void =>
  rememberType(py, typeOf(py, v), classes);

/** The same of issubclass(v, classes). */
export const rememberSubclass = (py: Interp, v: Value, classes: Value): void =>
  rememberType(py, typeOfTypeObject(py, v), classes);

function rememberType(py: Interp, type: TypeInfo, classes: Value): void {
  const list = py.heap.typeOf(classes) === TYPE.TUPLE ? py.heap.tupleItems(classes) : [classes];
  for (const one of list) {
    if (!isType(py, one) || typeOf(py, one) !== py.types[TYPE.TYPE]) continue;
    const asked = typeOfTypeObject(py, one);
    const answer = type.mro.includes(asked);
    if (answer || !claimsClass(py, type)) rememberMatch(py, type.id, asked.id, answer);
  }
}

/** Bases have changed: nothing that was concluded holds. */
export function forgetMatches(py: Interp): void {
  const start = REGION.MATCHES >>> 2;
  py.heap.u32.fill(0, start, start + (MATCH_ENTRIES * MATCH.BYTES) / 4);
}
