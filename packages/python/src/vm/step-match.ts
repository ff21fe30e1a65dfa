/** The tests of `match` patterns: CPython's match_keys and match_class (Python/ceval.c). */
import type { Interp } from "../interp.ts";
import { TYPE } from "../heap/layout.ts";
import { NONE, type Value } from "../heap/value.ts";
import { loadedModule } from "../objects/module.ts";
import { isType, typeOf, typeOfTypeObject, type TypeInfo } from "../objects/types.ts";

const SEQUENCES: readonly string[] = ["list", "tuple", "range", "memoryview", "deque", "array"];
const MAPPINGS: readonly string[] = ["dict", "mappingproxy"];
/** Classes whose one positional pattern is for the object itself (Py_TPFLAGS's _Py_TPFLAGS_MATCH_SELF). */
const MATCH_SELF: readonly string[] = [
  "bool",
  "bytearray",
  "bytes",
  "dict",
  "float",
  "frozenset",
  "int",
  "list",
  "set",
  "str",
  "tuple",
];

/** Some class along the method resolution order is one of those builtin types. */
const derivesFrom = (type: TypeInfo, names: readonly string[]): boolean =>
  type.mro.some((base) => names.includes(base.name));

export const matchesSequence = (py: Interp, v: Value): boolean =>
  derivesFrom(typeOf(py, v), SEQUENCES) || isInstanceOfAbstract(py, v, "Sequence");

export const matchesMapping = (py: Interp, v: Value): boolean =>
  derivesFrom(typeOf(py, v), MAPPINGS) || isInstanceOfAbstract(py, v, "Mapping");

/** An instance of what derives from, or is registered with, a class of collections.abc; only who imports that has one. */
function isInstanceOfAbstract(py: Interp, v: Value, name: string): boolean {
  const module = loadedModule(py, "collections.abc");
  const abstract = module === undefined ? undefined : py.findAttr(module, name);
  return abstract !== undefined && py.isInstance(v, abstract);
}

/** MATCH_KEYS: a tuple of the values, or None when a key is missing. */
export function matchKeys(py: Interp, subject: Value, keys: Value): Value {
  const { heap } = py;
  const items = heap.tupleItems(keys);
  items.forEach((key, i) => {
    if (items.slice(0, i).some((earlier) => py.equal(earlier, key)))
      throw py.error("ValueError", `mapping pattern checks duplicate key (${py.repr(key)})`);
  });
  const values: Value[] = [];
  if (heap.typeOf(subject) === TYPE.DICT) {
    for (const key of items) {
      const v = py.dictGet(subject, key);
      if (v === undefined) return NONE;
      values.push(v);
    }
    return heap.tuple(values);
  }
  // get() with a default that nothing is, as a mapping may make up values of keys that it does not have
  const missing = py.newList([]);
  const depth = heap.pin(missing);
  try {
    for (const key of items) {
      const v = py.callMethod(subject, "get", [key, missing]);
      if (v === missing) return NONE;
      heap.pin(v);
      values.push(v);
    }
  } finally {
    heap.unpin(depth);
  }
  return heap.tuple(values);
}

/** MATCH_CLASS: a tuple of attributes (`count` by position, then those named), or None. */
export function matchClass(py: Interp, subject: Value, cls: Value, count: number, names: Value): Value {
  const { heap } = py;
  if (!isType(py, cls)) throw py.error("TypeError", "called match pattern must be a class");
  if (!py.isInstance(subject, cls)) return NONE;
  const type = typeOfTypeObject(py, cls);
  const seen: string[] = [];
  const values: Value[] = [];
  const depth = heap.pin(subject);
  const take = (name: string): boolean => {
    if (seen.includes(name))
      throw py.error("TypeError", `${type.name}() got multiple sub-patterns for attribute '${name}'`);
    seen.push(name);
    const v = py.findAttr(subject, name);
    if (v === undefined) return false;
    heap.pin(v);
    values.push(v);
    return true;
  };
  try {
    if (count > 0) {
      const args = py.findAttr(cls, "__match_args__");
      if (args === undefined && derivesFrom(type, MATCH_SELF)) {
        if (count > 1) throw tooMany(py, type, 1, count);
        values.push(subject);
      } else {
        for (const name of positionalNames(py, type, args, count)) if (!take(name)) return NONE;
      }
    }
    for (const name of heap.tupleItems(names)) if (!take(heap.strOf(name))) return NONE;
    return heap.tuple(values);
  } finally {
    heap.unpin(depth);
  }
}

function positionalNames(py: Interp, type: TypeInfo, args: Value | undefined, count: number): string[] {
  const { heap } = py;
  if (args !== undefined && heap.typeOf(args) !== TYPE.TUPLE)
    throw py.error("TypeError", `${type.name}.__match_args__ must be a tuple (got ${py.typeName(args)})`);
  const items = args === undefined ? [] : heap.tupleItems(args);
  if (items.length < count) throw tooMany(py, type, items.length, count);
  return items.slice(0, count).map((name) => {
    if (heap.isStr(name)) return heap.strOf(name);
    throw py.error("TypeError", `__match_args__ elements must be strings (got ${py.typeName(name)})`);
  });
}

const tooMany = (py: Interp, type: TypeInfo, allowed: number, given: number): unknown =>
  py.error(
    "TypeError",
    `${type.name}() accepts ${allowed} positional sub-pattern${allowed === 1 ? "" : "s"} (${given} given)`,
  );
