import type { Interp } from "../interp.ts";
import { TYPE } from "../heap/layout.ts";
import { NONE, UNBOUND, type Value } from "../heap/value.ts";
import { assignBases } from "./bases.ts";
import { assignByDescriptor, bindDescriptor, isDataDescriptor, isPlain } from "./descriptors.ts";
import type { Hosted } from "./hosted.ts";
import { changeMetaclass } from "./types.ts";
import { implicitAttribute, implicitNames, inheritedImplicit } from "./implicit-attributes.ts";
import { callSpecial, classChanged, lookup, ownClassAttribute } from "./lookup.ts";
import { CORE_TYPE, isType, typeOf, typeOfTypeObject, type TypeInfo } from "./types.ts";

/** Attributes of classes: type.__getattribute__ and type.__setattr__ (CPython's Objects/typeobject.c). */

/** Writes an attribute of a class, whatever it is, and invalidates what was concluded from the old one. */
export function setClassAttribute(py: Interp, type: TypeInfo, name: string, to: Value): void {
  const { heap } = py;
  let cell = type.attributes.get(name);
  if (cell === undefined) type.attributes.set(name, (cell = py.allocateStatic(8)));
  else {
    const old = heap.read(cell);
    // readers of plain values read the cell anew each time
    if (old !== UNBOUND && !name.startsWith("__") && isPlain(py, old) && isPlain(py, to)) {
      heap.write(cell, to);
      return;
    }
    if (old === UNBOUND) {
      type.attributes.delete(name); // at the end, as in a dict
      type.attributes.set(name, cell);
    }
  }
  heap.write(cell, to);
  classChanged(py, type);
}

function deleteClassAttribute(py: Interp, type: TypeInfo, name: string): boolean {
  const cell = type.attributes.get(name);
  if (cell === undefined || py.heap.isUnbound(cell)) return false;
  py.heap.write(cell, UNBOUND);
  classChanged(py, type);
  return true;
}

/** `__module__` of a class as a text; "builtins" for builtin types. */
export function moduleOfClass(py: Interp, type: TypeInfo): string {
  if (!type.isHeap) return type.moduleName ?? "builtins";
  const found = ownClassAttribute(py, type, "__module__");
  return found !== undefined && py.heap.isStr(found.value) ? py.heap.strOf(found.value) : "builtins";
}

/** The name without the module that types written in C have in front of it. */
const shortName = (type: TypeInfo): string => type.name.slice(type.name.lastIndexOf(".") + 1);

/** The name that reprs show: with the module unless that is builtins. */
export function fullName(py: Interp, type: TypeInfo): string {
  const module = moduleOfClass(py, type);
  const name = type.heapType?.qualname ?? shortName(type);
  return module === "builtins" ? name : `${module}.${name}`;
}

/** Attributes that every class has by being one. */
function typeSlot(py: Interp, type: TypeInfo, name: string): Value | undefined {
  const { heap } = py;
  switch (name) {
    case "__name__":
      return heap.intern(shortName(type));
    case "__qualname__":
      return heap.intern(type.heapType?.qualname ?? shortName(type));
    case "__module__":
      return type.isHeap
        ? (ownClassAttribute(py, type, name)?.value ?? heap.intern("builtins"))
        : heap.intern(moduleOfClass(py, type));
    case "__mro__":
      return heap.tuple(type.mro.map((base) => base.object));
    case "__bases__":
      return heap.tuple(type.bases.map((base) => base.object));
    case "__base__":
      return baseOf(type)?.object ?? NONE;
    case "__dict__":
      return heap.newHosted(new MappingProxy(py.types[CORE_TYPE.MAPPING_PROXY]!, type));
    case "__class__":
      return typeOf(py, type.object).object;
    case "__annotations__": {
      if (!type.isHeap) return undefined;
      const own = ownClassAttribute(py, type, name);
      if (own !== undefined) return own.value;
      const d = py.newDict();
      setClassAttribute(py, type, name, d);
      return d;
    }
    case "__type_params__":
      return ownClassAttribute(py, type, name)?.value ?? heap.tuple([]);
    case "__abstractmethods__":
      return ownClassAttribute(py, type, name)?.value;
    case "__doc__": {
      const own = ownClassAttribute(py, type, name)?.value;
      return own === undefined ? NONE : bindDescriptor(py, own, undefined, type);
    }
    default:
      return undefined;
  }
}

/** The base that decides about the layout: the first that is not just object. */
export function baseOf(type: TypeInfo): TypeInfo | undefined {
  return type.bases.find((base) => base.layout === type.layout && base.bases.length > 0) ?? type.bases[0];
}

/** `cls.name`; undefined when there is no such attribute. */
export function findClassAttribute(py: Interp, v: Value, name: string): Value | undefined {
  const type = typeOfTypeObject(py, v);
  const meta = typeOf(py, v);
  const inMeta = lookup(py, meta, name);
  if (inMeta !== undefined && inMeta.owner.isHeap && isDataDescriptor(py, inMeta.value))
    return bindDescriptor(py, inMeta.value, v, meta);
  const slot = SLOT_NAMES.has(name) ? typeSlot(py, type, name) : undefined;
  if (slot !== undefined) return slot;
  if (name === "__abstractmethods__") return undefined;
  const found = lookup(py, type, name);
  if (found !== undefined) return bindDescriptor(py, found.value, undefined, type);
  if (inMeta !== undefined) return bindDescriptor(py, inMeta.value, v, meta);
  return name === "__weakref__" ? inheritedImplicit(py, type, name) : undefined;
}

const SLOT_NAMES: ReadonlySet<string> = new Set([
  "__name__",
  "__qualname__",
  "__module__",
  "__mro__",
  "__bases__",
  "__base__",
  "__dict__",
  "__class__",
  "__annotations__",
  "__type_params__",
  "__abstractmethods__",
  "__doc__",
]);

const READ_ONLY: ReadonlySet<string> = new Set(["__mro__", "__base__", "__dict__"]);

/** `cls.name = to`; `to` undefined: `del cls.name`. */
export function assignClassAttribute(py: Interp, v: Value, name: string, to: Value | undefined): void {
  const { heap } = py;
  const type = typeOfTypeObject(py, v);
  const meta = typeOf(py, v);
  if (meta.isHeap) {
    const found = lookup(py, meta, name);
    if (found !== undefined && found.owner.isHeap && assignByDescriptor(py, found.value, v, to)) return;
  }
  const { heapType } = type;
  if (heapType === undefined)
    throw py.error("TypeError", `cannot set '${name}' attribute of immutable type '${type.name}'`);
  if (READ_ONLY.has(name))
    throw py.error(
      "AttributeError",
      name === "__dict__" ? "attribute '__dict__' of 'type' objects is not writable" : "readonly attribute",
    );
  if (to === undefined) {
    if (["__name__", "__qualname__", "__bases__", "__module__"].includes(name))
      throw py.error("TypeError", `cannot delete '${name}' attribute of type '${type.name}'`);
    if (!deleteClassAttribute(py, type, name)) throw py.noAttribute(v, name);
    return;
  }
  switch (name) {
    case "__name__":
      if (!heap.isStr(to))
        throw py.error(
          "TypeError",
          `can only assign string to ${type.name}.__name__, not '${py.typeName(to)}'`,
        );
      type.name = heap.strOf(to);
      classChanged(py, type); // inline caches hold the name
      return;
    case "__qualname__":
      if (!heap.isStr(to))
        throw py.error(
          "TypeError",
          `can only assign string to ${type.name}.__qualname__, not '${py.typeName(to)}'`,
        );
      heapType.qualname = heap.strOf(to);
      return;
    case "__bases__":
      return assignBases(py, type, to);
    case "__class__":
      if (!isType(py, to) || !typeOfTypeObject(py, to).mro.includes(py.types[TYPE.TYPE]!))
        throw py.error(
          "TypeError",
          "__class__ assignment only supported for mutable types or ModuleType subclasses",
        );
      changeMetaclass(py, type, typeOfTypeObject(py, to));
      return;
    default:
      setClassAttribute(py, type, name, to);
  }
}

/** `cls.__dict__`: a live view of a class's attributes. What it does not do itself it does as a dict with the same contents. */
export class MappingProxy implements Hosted {
  readonly type: TypeInfo;
  private readonly of: TypeInfo;

  constructor(type: TypeInfo, of: TypeInfo) {
    this.type = type;
    this.of = of;
  }

  private names(py: Interp): Iterable<string> {
    const { of } = this;
    if (of.isHeap) {
      const names = [...of.attributes.keys()];
      // CPython adds a missing docstring last
      const last = names.at(-1) === "__doc__" ? 1 : 0;
      names.splice(names.length - last, 0, ...implicitNames(py, of));
      return names;
    }
    return [...of.methods.keys(), ...of.statics.keys(), ...of.getters.keys()];
  }

  private find(py: Interp, key: Value): Value | undefined {
    if (!py.heap.isStr(key)) return undefined;
    const name = py.heap.strOf(key);
    return ownClassAttribute(py, this.of, name)?.value ?? implicitAttribute(py, this.of, name);
  }

  copy(py: Interp): Value {
    const d = py.newDict();
    for (const name of this.names(py)) {
      const found = this.find(py, py.heap.intern(name));
      if (found !== undefined) py.dictSet(d, py.heap.intern(name), found);
    }
    return d;
  }

  getItem(py: Interp, key: Value): Value {
    const v = this.find(py, key);
    if (v === undefined) throw py.errorWith("KeyError", [key]);
    return v;
  }
  /** `get()`, which asks for the one attribute. */
  get(py: Interp, key: Value, otherwise: Value): Value {
    if (!py.heap.isStr(key)) return py.call(py.getAttr(this.copy(py), "get"), [key, otherwise]);
    return this.find(py, key) ?? otherwise;
  }
  contains(py: Interp, key: Value): boolean {
    return this.find(py, key) !== undefined;
  }
  length(py: Interp): number {
    return py.dictLength(this.copy(py));
  }
  iter(py: Interp): Value {
    return py.iter(this.copy(py));
  }
  repr(py: Interp): string {
    return `mappingproxy(${py.repr(this.copy(py))})`;
  }
  equal(py: Interp, other: Value): boolean {
    return py.equal(this.copy(py), other);
  }
  getAttr(py: Interp, name: string): Value | undefined {
    return ["keys", "values", "items", "copy"].includes(name) ? py.findAttr(this.copy(py), name) : undefined;
  }
}

/** `type(cls).name` where a metaclass defined in Python has it, called with the class as its receiver. */
export function callOfMetaclass(
  py: Interp,
  v: Value,
  name: string,
  args: readonly Value[],
): Value | undefined {
  const meta = typeOf(py, v);
  if (!meta.isHeap) return undefined;
  const found = lookup(py, meta, name);
  return found !== undefined && found.owner.isHeap ? callSpecial(py, v, found, args) : undefined;
}
