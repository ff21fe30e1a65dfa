/**
 * Entries of inline caches for objects that are no instances, of classes that derive from builtin types, exceptions included: what
 * is assigned, and what `super()` finds. They are by class (KEY_DERIVED); derived.c in ops/helpers makes use of them.
 */
import { EXCEPTION, FUNCTION, HIT_ARGS, HIT_OWN, HIT_SELF, KEY_DERIVED, TYPE } from "../heap/layout.ts";
import type { Value } from "../heap/value.ts";
import type { Interp } from "../interp.ts";
import { isDataDescriptor } from "../objects/descriptors.ts";
import { isExceptionOf } from "../objects/exception.ts";
import { functionField } from "../objects/function.ts";
import { heapClassOf, lookup, lookupAfter } from "../objects/lookup.ts";
import { typeOf, typeOfTypeObject, type TypeInfo } from "../objects/types.ts";
import { addEntry, isFunction, isSuper, overrides, setterEntry, type Entry } from "./caches.ts";

/** What an entry by class is filed under. */
interface ByClass {
  readonly id: number;
  readonly type: TypeInfo;
}

const byClass = (type: TypeInfo): ByClass => ({ id: (type.id | KEY_DERIVED) >>> 0, type });

/** Attributes of every exception that are no entries of its dict. */
const EXCEPTION_FIELDS: ReadonlySet<string> = new Set([
  "args",
  "__cause__",
  "__context__",
  "__suppress_context__",
  "__traceback__",
  "__notes__",
]);

/** Whether objects of a class have an attribute of that name in their dict, if they have it themselves. */
export const keepsInDict = (type: TypeInfo, name: string): boolean =>
  name !== "__class__" &&
  name !== "__dict__" &&
  (type.layout === TYPE.EXCEPTION ? !EXCEPTION_FIELDS.has(name) : type.heapType!.hasDict);

/**
 * `e.args`, and what else of an exception is a word of the object; `e.value` of a StopIteration is what its first argument is. Of an OSError
 * the names of files are no arguments.
 */
export function exceptionField(py: Interp, type: TypeInfo, v: Value, name: string): Entry | undefined {
  if (lookup(py, type, name)?.owner.isHeap === true) return undefined;
  switch (name) {
    case "args":
      return isExceptionOf(py, v, "OSError") ? undefined : { kind: HIT_ARGS, offset: 0 };
    case "value":
      return isExceptionOf(py, v, "StopIteration") ? { kind: HIT_ARGS, offset: 1 } : undefined;
    case "__cause__":
      return { kind: EXCEPTION.CAUSE };
    case "__context__":
      return { kind: EXCEPTION.CONTEXT };
    default:
      return undefined;
  }
}

/** An attribute of a function, to read or to assign: all of them have theirs in the same places. */
export function fillFunction(py: Interp, cache: number, v: Value, name: string, assigned: boolean): void {
  const word = assigned ? undefined : functionField(name);
  // annotations are made when TypeScript is asked for them
  if (word === FUNCTION.ANNOTATIONS) return;
  if (word !== undefined) addEntry(py, cache, byClass(typeOf(py, v)), { kind: word });
  else if (!name.startsWith("__")) addEntry(py, cache, byClass(typeOf(py, v)), { kind: HIT_OWN, offset: 0 });
}

/** `v.name = …` of such an object. */
export function fillDerivedSet(py: Interp, cache: number, v: Value, name: string): void {
  const type = heapClassOf(py, v);
  if (type === undefined || type.layout === TYPE.HOSTED || overrides(py, type, "__setattr__")) return;
  const found = lookup(py, type, name);
  let entry: Entry | undefined;
  if (found !== undefined && isDataDescriptor(py, found.value)) entry = setterEntry(py, found.value);
  else if (keepsInDict(type, name)) entry = { kind: HIT_OWN, offset: 0 };
  if (entry !== undefined) addEntry(py, cache, byClass(type), entry);
}

/** `super().name(…)` for such an object; see `superEntry`. */
export function derivedSuperEntry(
  py: Interp,
  registers: number,
  name: string,
): (ByClass & { readonly entry: Entry }) | undefined {
  const { heap } = py;
  const start = heap.read(registers + 8);
  const self = heap.read(registers + 16);
  if (!isSuper(py, heap.read(registers)) || !heap.isExactly(start, TYPE.TYPE)) return undefined;
  if (heap.isExactly(self, TYPE.INSTANCE) || heap.isExactly(self, TYPE.TYPE)) return undefined;
  const type = heapClassOf(py, self);
  const from = typeOfTypeObject(py, start);
  if (type === undefined || !type.mro.includes(from)) return undefined;
  const found = lookupAfter(py, type, from, name);
  if (found === undefined) return undefined;
  if (isFunction(py, found.value) && found.owner.isHeap)
    return { ...byClass(type), entry: { kind: HIT_SELF, value: found.value } };
  const isInit = type.layout === TYPE.EXCEPTION && name === "__init__" && !found.owner.isHeap;
  return isInit ? { ...byClass(type), entry: { kind: HIT_ARGS } } : undefined;
}
