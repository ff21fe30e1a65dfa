import type { Interp } from "../interp.ts";
import { CACHE, CACHE_OWN_ENTRIES, CACHE_ENTRY, EXCEPTION, SLOT, TYPE, TYPE_OBJECT } from "../heap/layout.ts";
import { UNBOUND, isPointer, offsetOf, type Value } from "../heap/value.ts";
import { bindDescriptor, getsetOf } from "./descriptors.ts";
import { moduleOf } from "./module.ts";
import { subclassOf } from "./subclass.ts";
import { typeOf, typeOfTypeObject, type TypeInfo } from "./types.ts";

/** What a look-up along the method resolution order found. */
export interface Found {
  readonly owner: TypeInfo;
  readonly value: Value;
  /** Arena offset of the word that holds it, 0 for attributes of builtin types. */
  readonly cell: number;
}

/** An attribute of the class itself, bases not asked. */
export function ownClassAttribute(py: Interp, type: TypeInfo, name: string): Found | undefined {
  if (type.isHeap) {
    const cell = type.attributes.get(name);
    if (cell === undefined) return undefined;
    const value = py.heap.read(cell);
    return value === UNBOUND ? undefined : { owner: type, value, cell };
  }
  const value =
    type.methods.get(name) ??
    type.statics.get(name) ??
    (type.getters.has(name) ? getsetOf(py, type, name) : undefined);
  return value === undefined ? undefined : { owner: type, value, cell: 0 };
}

/** `name` along the method resolution order, unbound. */
export function lookup(py: Interp, type: TypeInfo, name: string): Found | undefined {
  const known = type.heapType?.lookups.get(name);
  if (known !== undefined) {
    if (known === null) return undefined;
    // attributes that are no descriptors may change in place
    return known.cell === 0
      ? known
      : { owner: known.owner, cell: known.cell, value: py.heap.read(known.cell) };
  }
  let found: Found | undefined;
  for (const base of type.mro) if ((found = ownClassAttribute(py, base, name)) !== undefined) break;
  type.heapType?.lookups.set(name, found ?? null);
  return found;
}

/** The same, from behind `start` in the order of `type`: what `super(start, …)` sees. */
export function lookupAfter(py: Interp, type: TypeInfo, start: TypeInfo, name: string): Found | undefined {
  const { mro } = type;
  for (let i = mro.indexOf(start) + 1; i > 0 && i < mro.length; i++) {
    const found = ownClassAttribute(py, mro[i]!, name);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Forgets what was concluded from a class's attributes, here, in its subclasses and in native code. */
export function classChanged(py: Interp, type: TypeInfo): void {
  const { heap } = py;
  const { heapType } = type;
  if (heapType !== undefined) {
    heapType.lookups.clear();
    for (const cache of heapType.caches) clearCache(py, cache);
    heapType.caches.clear();
    const object = offsetOf(type.object);
    heap.writeNull(object + TYPE_OBJECT.INIT);
    heap.writeNull(object + TYPE_OBJECT.MAKE);
    heap.u32[(object + TYPE_OBJECT.FLAGS) >>> 2] = 0;
    for (let i = 0; i < SLOT.COUNT; i++) heap.writeNull(object + TYPE_OBJECT.SPECIALS + 8 * i);
    heap.u32[heapType.version >>> 2]!++;
    py.onClassChange?.(type);
  }
  for (const subclass of type.subclasses) classChanged(py, subclass);
  // a metaclass has a say in what its classes are called and asked for
  if (heapType !== undefined && type.layout === TYPE.TYPE)
    for (const one of py.types) if (one?.metaclass === type) classChanged(py, one);
}

/** Removes every entry of the inline cache at an arena offset. */
export function clearCache(py: Interp, cache: number): void {
  const { heap } = py;
  heap.write(cache + CACHE.RECEIVER, UNBOUND);
  heap.u32[(cache + CACHE.MORE_COUNT) >>> 2] = 0;
  for (let i = 0; i < CACHE_OWN_ENTRIES; i++)
    heap.u32[(cache + CACHE.ENTRIES + i * CACHE_ENTRY.BYTES + CACHE_ENTRY.SHAPE) >>> 2] = 0;
}

/** The class of `v` when it is one defined in Python; undefined otherwise. */
export function heapClassOf(py: Interp, v: Value): TypeInfo | undefined {
  if (!isPointer(v)) return undefined;
  const { heap } = py;
  switch (heap.typeAt(offsetOf(v))) {
    case TYPE.EXCEPTION: {
      const type = typeOfTypeObject(py, heap.read(offsetOf(v) + EXCEPTION.CLASS));
      return type.isHeap ? type : undefined;
    }
    case TYPE.MODULE:
      return moduleOf(py, v).type;
    case TYPE.INSTANCE:
    case TYPE.TYPE: {
      const type = typeOf(py, v);
      return type.isHeap ? type : undefined;
    }
    default: {
      const type = heap.isSubclassed(v) ? subclassOf(py, v) : undefined;
      return type?.isHeap ? type : undefined;
    }
  }
}

/**
 * The special method `name` of `v` if a class defined in Python has it: what an operation on `v` has to call instead of
 * doing what builtin types do. Undefined: the builtin behaviour. None is found where a class says `__hash__ = None`.
 */
export function overriding(py: Interp, v: Value, name: string): Found | undefined {
  if (v === py.plain || v === py.plainToo) return undefined;
  const type = heapClassOf(py, v);
  if (type === undefined) return undefined;
  const found = lookup(py, type, name);
  return found !== undefined && found.owner.isHeap ? found : undefined;
}

/** Calls what {@link overriding} (or {@link lookupSpecial}) found, with `v` as its receiver. */
export function callSpecial(py: Interp, v: Value, found: Found, args: readonly Value[]): Value {
  if (py.heap.typeOf(found.value) === TYPE.FUNCTION) return py.call(found.value, [v, ...args]);
  return py.call(bindDescriptor(py, found.value, v, typeOf(py, v)), [...args]);
}

/**
 * A special method of a value of any type, as the `with` statement and its like look it up: on the class, past the
 * instance. Undefined when there is none; {@link callSpecial} calls it.
 */
export function lookupSpecial(py: Interp, v: Value, name: string): Found | undefined {
  return lookup(py, typeOf(py, v), name);
}

/** Whether the class of `v`, defined in Python, means it to be iterable: then errors of `iter(v)` are its own. */
export const saysIterable = (py: Interp, v: Value): boolean =>
  overriding(py, v, "__iter__") !== undefined || overriding(py, v, "__getitem__") !== undefined;

/**
 * Runs a special method of a builtin type: operations on its receiver (and its other operand) are the builtin ones, though
 * their classes may override them. (`super().__getitem__(k)` must not come back to the override.)
 */
export function plainly<T>(py: Interp, v: Value, other: Value | undefined, run: () => T): T {
  const { plain, plainToo } = py;
  py.plain = v;
  py.plainToo = other;
  try {
    return run();
  } finally {
    py.plain = plain;
    py.plainToo = plainToo;
  }
}

/** `v.name(*args)` where the class of `v`, defined in Python, has that special method; undefined otherwise. */
export function trySpecial(py: Interp, v: Value, name: string, args: readonly Value[]): Value | undefined {
  const found = overriding(py, v, name);
  return found === undefined ? undefined : callSpecial(py, v, found, args);
}
