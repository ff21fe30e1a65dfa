import type { Interp } from "../interp.ts";
import { METHOD, TYPE } from "../heap/layout.ts";
import { FALSE, NONE, TRUE, UNBOUND, isPointer, pointerTo, type Value } from "../heap/value.ts";
import { bindBuiltin, builtinInfo, callBuiltin } from "./builtin.ts";
import type { Hosted } from "./hosted.ts";
import { readFixedSlot, writeFixedSlot } from "./instance.ts";
import { callSpecial, overriding } from "./lookup.ts";
import { CORE_TYPE, typeOf, typeOfTypeObject, type TypeInfo } from "./types.ts";

/** A HOSTED object that takes part in attribute access when it is found in a class. */
export interface Descriptor extends Hosted {
  /** `instance` is undefined for access through the class. */
  descriptorGet(py: Interp, self: Value, instance: Value | undefined, owner: TypeInfo): Value;
  /** Makes it a data descriptor; `to` undefined deletes. */
  descriptorSet?(py: Interp, self: Value, instance: Value, to: Value | undefined): void;
}

function hostedDescriptor(py: Interp, v: Value): Descriptor | undefined {
  if (py.heap.typeOf(v) !== TYPE.HOSTED) return undefined;
  const host = py.heap.hostedOf(v) as Partial<Descriptor>;
  return host.descriptorGet === undefined ? undefined : (host as Descriptor);
}

export function newMethod(py: Interp, fn: Value, self: Value): Value {
  const { heap } = py;
  const offset = heap.allocate(TYPE.METHOD, METHOD.BYTES);
  heap.write(offset + METHOD.FUNCTION, fn);
  heap.write(offset + METHOD.SELF, self);
  return pointerTo(offset);
}

/** Functions of builtin types that make an object of the class they are asked for. */
const MAKERS: ReadonlySet<string> = new Set(["fromkeys", "from_bytes", "fromhex"]);

/** `cls.fromkeys`, `cls.from_bytes`, `cls.fromhex` of a class derived from a builtin type; other functions as they are. */
function makerOf(py: Interp, value: Value, owner: TypeInfo): Value {
  const info = builtinInfo(py, value);
  if (info.owner !== undefined || !MAKERS.has(info.name)) return value;
  return py.newFunction(info.name, (_py, args, kw) => {
    const made = callBuiltin(py, info, args, kw);
    if (owner.layout !== TYPE.DICT) return py.call(owner.object, [made]);
    const instance = py.call(owner.object, []);
    for (const [key, v] of py.dictEntries(made)) py.setItem(instance, key, v);
    return instance;
  });
}

/** What access to an attribute found in a class gives: `value.__get__(instance, owner)` where it has that. */
export function bindDescriptor(
  py: Interp,
  value: Value,
  instance: Value | undefined,
  owner: TypeInfo,
): Value {
  if (!isPointer(value)) return value;
  switch (py.heap.typeOf(value)) {
    case TYPE.FUNCTION:
      return instance === undefined ? value : newMethod(py, value, instance);
    case TYPE.BUILTIN:
      return instance === undefined || builtinInfo(py, value).owner === undefined
        ? owner.isHeap
          ? makerOf(py, value, owner)
          : value
        : bindBuiltin(py, value, instance);
    case TYPE.HOSTED: {
      const own = overriding(py, value, "__get__");
      if (own !== undefined) return callSpecial(py, value, own, [instance ?? NONE, owner.object]);
      return hostedDescriptor(py, value)?.descriptorGet(py, value, instance, owner) ?? value;
    }
    default: {
      const get = overriding(py, value, "__get__");
      return get === undefined ? value : callSpecial(py, value, get, [instance ?? NONE, owner.object]);
    }
  }
}

/** Data descriptors come before an instance's own attributes. */
export function isDataDescriptor(py: Interp, value: Value): boolean {
  if (!isPointer(value)) return false;
  switch (py.heap.typeOf(value)) {
    case TYPE.HOSTED:
      if (hostedDescriptor(py, value)?.descriptorSet !== undefined) return true;
  }
  return overriding(py, value, "__set__") !== undefined || overriding(py, value, "__delete__") !== undefined;
}

/** Whether access through a class or an instance gives the value as it is. */
export function isPlain(py: Interp, value: Value): boolean {
  if (!isPointer(value)) return true;
  switch (py.heap.typeOf(value)) {
    case TYPE.FUNCTION:
      return false;
    case TYPE.BUILTIN:
      return builtinInfo(py, value).owner === undefined;
    case TYPE.HOSTED:
      if (hostedDescriptor(py, value) !== undefined) return false;
  }
  return ["__get__", "__set__", "__delete__"].every((name) => overriding(py, value, name) === undefined);
}

/** Assigns through (or with `to` undefined: deletes by) a data descriptor; false when `value` is none. */
export function assignByDescriptor(
  py: Interp,
  value: Value,
  instance: Value,
  to: Value | undefined,
): boolean {
  if (!isPointer(value)) return false;
  const method = overriding(py, value, to === undefined ? "__delete__" : "__set__");
  if (method === undefined) {
    const host = hostedDescriptor(py, value);
    if (host?.descriptorSet !== undefined) {
      host.descriptorSet(py, value, instance, to);
      return true;
    }
    if (overriding(py, value, to === undefined ? "__set__" : "__delete__") === undefined) return false;
    throw py.error("AttributeError", to === undefined ? "__delete__" : "__set__");
  }
  callSpecial(py, value, method, to === undefined ? [instance] : [instance, to]);
  return true;
}

// --- property, classmethod, staticmethod ---------------------------------------------------------------------------

export class Property implements Descriptor {
  readonly type: TypeInfo;
  getter: Value;
  setter: Value;
  deleter: Value;
  doc: Value;
  /** What `__set_name__` said. */
  name: string | undefined;
  /** Of a field of a named tuple: the number of the item that the getter gives. */
  item: number | undefined;

  constructor(type: TypeInfo, getter: Value, setter: Value, deleter: Value, doc: Value) {
    this.type = type;
    this.getter = getter;
    this.setter = setter;
    this.deleter = deleter;
    this.doc = doc;
  }

  /** Becomes like another one. */
  take(other: Property): void {
    this.getter = other.getter;
    this.setter = other.setter;
    this.deleter = other.deleter;
    this.doc = other.doc;
  }

  private text(py: Interp, instance: Value, what: string): string {
    const name = this.name ?? this.getterName(py);
    const owner = `of '${py.str(py.getAttr(typeOf(py, instance).object, "__qualname__"))}' object has no ${what}`;
    return name === undefined ? `property ${owner}` : `property '${name}' ${owner}`;
  }

  private getterName(py: Interp): string | undefined {
    const name = this.getter === NONE ? undefined : py.findAttr(this.getter, "__name__");
    return name === undefined ? undefined : py.str(name);
  }

  descriptorGet(py: Interp, self: Value, instance: Value | undefined): Value {
    if (instance === undefined) return self;
    if (this.getter === NONE) throw py.error("AttributeError", this.text(py, instance, "getter"));
    return py.call(this.getter, [instance]);
  }

  descriptorSet(py: Interp, _self: Value, instance: Value, to: Value | undefined): void {
    const fn = to === undefined ? this.deleter : this.setter;
    if (fn === NONE)
      throw py.error("AttributeError", this.text(py, instance, to === undefined ? "deleter" : "setter"));
    py.call(fn, to === undefined ? [instance] : [instance, to]);
  }

  getAttr(py: Interp, name: string): Value | undefined {
    switch (name) {
      case "fget":
        return this.getter;
      case "fset":
        return this.setter;
      case "fdel":
        return this.deleter;
      case "__doc__":
        return this.doc;
      case "__name__": {
        const text = this.name ?? this.getterName(py);
        return text === undefined ? undefined : py.heap.str(text);
      }
      case "__isabstractmethod__":
        return [this.getter, this.setter, this.deleter].some(
          (fn) => fn !== NONE && py.truth(py.findAttr(fn, name) ?? NONE),
        )
          ? TRUE
          : FALSE;
      default:
        return undefined;
    }
  }

  setAttr(_py: Interp, name: string, v: Value | undefined): boolean {
    if (name !== "__doc__") return false;
    this.doc = v ?? NONE;
    return true;
  }

  trace(visit: (v: Value) => void): void {
    visit(this.getter);
    visit(this.setter);
    visit(this.deleter);
    visit(this.doc);
  }
}

/** `classmethod(f)` and `staticmethod(f)`. */
export class WrappedMethod implements Descriptor {
  readonly type: TypeInfo;
  readonly fn: Value;
  readonly passesClass: boolean;
  readonly call?: NonNullable<Hosted["call"]>;

  constructor(type: TypeInfo, fn: Value, passesClass: boolean) {
    this.type = type;
    this.fn = fn;
    this.passesClass = passesClass;
    if (!passesClass)
      this.call = (py, args, kw) => py.call(fn, [...args, ...(kw?.values() ?? [])], [...(kw?.keys() ?? [])]);
  }

  descriptorGet(py: Interp, _self: Value, _instance: Value | undefined, owner: TypeInfo): Value {
    if (!this.passesClass) return this.fn;
    return newMethod(py, this.fn, owner.object); // whatever it is: its own __get__ is not asked, since 3.13
  }

  getAttr(py: Interp, name: string): Value | undefined {
    if (name === "__func__" || name === "__wrapped__") return this.fn;
    // The function's own binding is not the wrapper's.
    return name === "__get__" ? undefined : py.findAttr(this.fn, name);
  }

  repr(py: Interp): string {
    return `<${this.type.name}(${py.repr(this.fn)})>`;
  }

  trace(visit: (v: Value) => void): void {
    visit(this.fn);
  }
}

// --- attributes of builtin types and of __slots__ ------------------------------------------------------------------

/** An attribute of a builtin type that is computed: `range.start`. */
class GetSet implements Descriptor {
  readonly type: TypeInfo;
  readonly owner: TypeInfo;
  readonly name: string;

  constructor(type: TypeInfo, owner: TypeInfo, name: string) {
    this.type = type;
    this.owner = owner;
    this.name = name;
  }

  descriptorGet(py: Interp, self: Value, instance: Value | undefined): Value {
    return instance === undefined ? self : this.owner.getters.get(this.name)!(py, instance);
  }

  descriptorSet(py: Interp): void {
    throw py.error(
      "AttributeError",
      `attribute '${this.name}' of '${this.owner.name}' objects is not writable`,
    );
  }

  getAttr(py: Interp, name: string): Value | undefined {
    if (name === "__name__") return py.heap.intern(this.name);
    if (name === "__objclass__") return this.owner.object;
    return name === "__doc__" ? NONE : undefined;
  }

  repr(): string {
    return `<attribute '${this.name}' of '${this.owner.name}' objects>`;
  }
}

/** The descriptor of a getter of a builtin type. */
export function getsetOf(py: Interp, owner: TypeInfo, name: string): Value {
  let v = owner.descriptors.get(name);
  if (v === undefined)
    owner.descriptors.set(
      name,
      (v = py.heap.newHosted(new GetSet(py.types[CORE_TYPE.GETSET_DESCRIPTOR]!, owner, name))),
    );
  return v;
}

/** A name in `__slots__`. */
export class Member implements Descriptor {
  readonly type: TypeInfo;
  readonly owner: TypeInfo;
  readonly name: string;
  readonly slot: number;

  constructor(type: TypeInfo, owner: TypeInfo, name: string, slot: number) {
    this.type = type;
    this.owner = owner;
    this.name = name;
    this.slot = slot;
  }

  private check(py: Interp, instance: Value): void {
    if (typeOf(py, instance).mro.includes(this.owner)) return;
    throw py.error(
      "TypeError",
      `descriptor '${this.name}' for '${this.owner.name}' objects doesn't apply to a '${py.typeName(instance)}' object`,
    );
  }

  descriptorGet(py: Interp, self: Value, instance: Value | undefined): Value {
    if (instance === undefined) return self;
    this.check(py, instance);
    const v = readFixedSlot(py, instance, this.slot, this.name);
    if (v === UNBOUND) throw py.noAttribute(instance, this.name);
    return v;
  }

  descriptorSet(py: Interp, _self: Value, instance: Value, to: Value | undefined): void {
    this.check(py, instance);
    if (to === undefined && readFixedSlot(py, instance, this.slot, this.name) === UNBOUND)
      throw py.error("AttributeError", this.name);
    writeFixedSlot(py, instance, this.slot, this.name, to ?? UNBOUND);
  }

  getAttr(py: Interp, name: string): Value | undefined {
    if (name === "__name__") return py.heap.intern(this.name);
    if (name === "__objclass__") return this.owner.object;
    return name === "__doc__" ? NONE : undefined;
  }

  repr(): string {
    return `<member '${this.name}' of '${this.owner.name}' objects>`;
  }
}

/** The function of a property, classmethod or staticmethod; undefined for other values. */
export function hostedMember(py: Interp, v: Value): Property | WrappedMethod | Member | undefined {
  if (!py.heap.isExactly(v, TYPE.HOSTED)) return undefined;
  const host = py.heap.hostedOf(v);
  return host instanceof Property || host instanceof WrappedMethod || host instanceof Member
    ? host
    : undefined;
}

export const classOf = (py: Interp, v: Value): TypeInfo => typeOfTypeObject(py, v);
