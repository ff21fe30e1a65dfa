import type { Interp } from "../interp.ts";
import { TYPE } from "../heap/layout.ts";
import { NONE, UNBOUND, type Value } from "../heap/value.ts";
import { getsetOf } from "./descriptors.ts";
import type { TypeInfo } from "./types.ts";

/**
 * `__dict__` and `__weakref__`, which CPython puts into classes as descriptors. Here instances have them without: the
 * descriptors are made when a program asks a class for them.
 */

/** Builtin types whose instances have their `__dict__` from the type itself. */
const WITH_DICT: ReadonlySet<number> = new Set([TYPE.EXCEPTION, TYPE.TYPE]);
/** Builtin types that can be referred to weakly, or never (as their instances vary in size). */
const NO_WEAKREF_OF_THEIR_OWN: ReadonlySet<number> = new Set([
  TYPE.TYPE,
  TYPE.SET,
  TYPE.FROZENSET,
  TYPE.INT,
  TYPE.TUPLE,
  TYPE.BYTES,
  TYPE.ARRAY,
]);

const ownsDict = ({ heapType, bases, layout }: TypeInfo): boolean =>
  heapType?.hasDict === true &&
  !WITH_DICT.has(layout) &&
  !bases.some((base) => base.heapType?.hasDict === true);

const ownsWeakref = (py: Interp, type: TypeInfo): boolean =>
  type.isHeap &&
  !NO_WEAKREF_OF_THEIR_OWN.has(type.layout) &&
  allowsWeakref(py, type) &&
  !type.mro.slice(1).some((base) => base.isHeap && allowsWeakref(py, base));

function allowsWeakref(py: Interp, type: TypeInfo): boolean {
  const cell = type.attributes.get("__slots__");
  const slots = cell === undefined ? UNBOUND : py.heap.read(cell);
  if (slots === UNBOUND) return true;
  return (py.heap.isStr(slots) ? [slots] : py.toArray(slots)).some((name) => py.str(name) === "__weakref__");
}

const owns = (py: Interp, type: TypeInfo, name: string): boolean =>
  name === "__dict__" ? ownsDict(type) : name === "__weakref__" && ownsWeakref(py, type);

/** The names of those that are in the `__dict__` of a class. */
export const implicitNames = (py: Interp, type: TypeInfo): string[] =>
  ["__dict__", "__weakref__"].filter((name) => !type.attributes.has(name) && owns(py, type, name));

/** The descriptor in the class itself, if it is there. */
export function implicitAttribute(py: Interp, type: TypeInfo, name: string): Value | undefined {
  if (!owns(py, type, name)) return undefined;
  if (!type.getters.has(name))
    type.getters.set(name, name === "__dict__" ? (_, v) => py.getAttr(v, name) : () => NONE);
  return getsetOf(py, type, name);
}

/** The same, in the class or one of its bases. */
export function inheritedImplicit(py: Interp, type: TypeInfo, name: string): Value | undefined {
  for (const base of type.mro) {
    const found = implicitAttribute(py, base, name);
    if (found !== undefined) return found;
  }
  return undefined;
}
