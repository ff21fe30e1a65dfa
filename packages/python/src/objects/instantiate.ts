import type { Interp } from "../interp.ts";
import { LIST, SET, TYPE } from "../heap/layout.ts";
import { NONE, offsetOf, type Value } from "../heap/value.ts";
import { checkArguments } from "./builtin.ts";
import { abstractNames, typeNew } from "./class.ts";
import { asHosted } from "./derived-iterator.ts";
import { bindDescriptor, type Property } from "./descriptors.ts";
import { newException } from "./exception.ts";
import { newInstance } from "./instance.ts";
import { moduleOf, newModule } from "./module.ts";
import { bindArguments } from "../builtins/arguments.ts";
import { lookup } from "./lookup.ts";
import { builtinBase, derive } from "./subclass.ts";
import { CORE_TYPE, typeOf, type TypeInfo } from "./types.ts";

type Keywords = ReadonlyMap<string, Value> | undefined;

const hasArguments = (args: readonly Value[], kw: Keywords): boolean =>
  args.length > 0 || (kw?.size ?? 0) > 0;

function callWith(py: Interp, fn: Value, args: readonly Value[], kw: Keywords): Value {
  return kw === undefined || kw.size === 0
    ? py.call(fn, [...args])
    : py.call(fn, [...args, ...kw.values()], [...kw.keys()]);
}

/** `cls(*args, **kw)` of a class defined in Python: type.__call__. */
export function instantiate(py: Interp, type: TypeInfo, args: readonly Value[], kw: Keywords): Value {
  const v = createInstance(py, type, args, kw);
  const made = typeOf(py, v);
  if (!made.mro.includes(type)) return v;
  const depth = py.heap.pin(v);
  try {
    initialize(py, made, v, args, kw);
  } finally {
    py.heap.unpin(depth);
  }
  return v;
}

/** `cls.__new__(cls, *args, **kw)`. */
export function createInstance(py: Interp, type: TypeInfo, args: readonly Value[], kw: Keywords): Value {
  const found = lookup(py, type, "__new__");
  if (found !== undefined && found.owner.isHeap) {
    const fn = bindDescriptor(py, found.value, undefined, type);
    return callWith(py, fn, [type.object, ...args], kw);
  }
  return builtinNew(py, type, args, kw);
}

/** What the `__new__` of the builtin type does that the class derives from. */
export function builtinNew(py: Interp, type: TypeInfo, args: readonly Value[], kw: Keywords): Value {
  switch (type.layout) {
    case TYPE.INSTANCE:
      return newObject(py, type, args, kw);
    case TYPE.EXCEPTION:
      return newException(py, type, args);
    case TYPE.TYPE:
      return typeNew(py, type, args, kw);
    case TYPE.MODULE: {
      const module = newModule(py, "");
      module.type = type;
      return module.object;
    }
    default:
      return newDerived(py, type, args, kw);
  }
}

/** Builtin types that are filled by `__init__`; the others by `__new__`. */
const FILLED_LATER: ReadonlySet<number> = new Set([TYPE.LIST, TYPE.DICT, TYPE.SET, TYPE.BYTEARRAY]);

function newDerived(py: Interp, type: TypeInfo, args: readonly Value[], kw: Keywords): Value {
  const base = builtinBase(type);
  if (base.id === CORE_TYPE.PROPERTY || FILLED_LATER.has(type.layout))
    return derive(py, type, callBuiltinType(py, base, [], undefined));
  // keywords that only __init__ takes are no business of __new__
  const own =
    kw !== undefined && overrides(py, type, "__init__") && type.layout !== TYPE.HOSTED ? undefined : kw;
  const made = callBuiltinType(py, base, [...args], own);
  return derive(py, type, type.layout === TYPE.HOSTED ? asHosted(py, base, made) : made);
}

const overrides = (py: Interp, type: TypeInfo, name: string): boolean => {
  const owner = lookup(py, type, name)?.owner;
  return owner !== undefined && owner.id !== CORE_TYPE.OBJECT;
};

/** object.__new__: arguments are an error unless another method is there to take them. */
function newObject(py: Interp, type: TypeInfo, args: readonly Value[], kw: Keywords): Value {
  if (hasArguments(args, kw)) {
    if (overrides(py, type, "__new__"))
      throw py.error("TypeError", "object.__new__() takes exactly one argument (the type to instantiate)");
    if (!overrides(py, type, "__init__")) throw py.error("TypeError", `${type.name}() takes no arguments`);
  }
  const missing = abstractNames(py, type);
  if (missing.length > 0) {
    const names = missing.sort().map((name) => `'${name}'`);
    throw py.error(
      "TypeError",
      `Can't instantiate abstract class ${type.name} without an implementation for abstract method${names.length > 1 ? "s" : ""} ${names.join(", ")}`,
    );
  }
  return newInstance(py, type);
}

/** `v.__init__(*args, **kw)`, the result of which must be None. */
function initialize(py: Interp, type: TypeInfo, v: Value, args: readonly Value[], kw: Keywords): void {
  const found = lookup(py, type, "__init__");
  if (found === undefined || !found.owner.isHeap) {
    builtinInit(py, type, v, args, kw);
    return;
  }
  const result =
    py.heap.typeOf(found.value) === TYPE.FUNCTION
      ? callWith(py, found.value, [v, ...args], kw)
      : callWith(py, bindDescriptor(py, found.value, v, type), args, kw);
  if (result !== NONE)
    throw py.error("TypeError", `__init__() should return None, not '${py.typeName(result)}'`);
}

/** What the `__init__` of the builtin type does that the class of `v` derives from. */
export function builtinInit(
  py: Interp,
  type: TypeInfo,
  v: Value,
  args: readonly Value[],
  kw: Keywords,
): void {
  if (type.layout === TYPE.EXCEPTION) {
    if (kw !== undefined && kw.size > 0 && !overrides(py, type, "__new__"))
      throw py.error("TypeError", `${type.name}() takes no keyword arguments`);
    py.setAttr(v, "args", py.heap.tuple(args));
    return;
  }
  if (type.layout !== TYPE.INSTANCE) return fillDerived(py, type, v, args, kw);
  if (!hasArguments(args, kw)) return;
  if (overrides(py, type, "__init__"))
    throw py.error("TypeError", "object.__init__() takes exactly one argument (the instance to initialize)");
  if (!overrides(py, type, "__new__")) throw py.error("TypeError", `${type.name}() takes no arguments`);
}

/** What `__init__` of list, dict, set, bytearray and property do: the contents are those that a call of the type has. */
function fillDerived(py: Interp, type: TypeInfo, v: Value, args: readonly Value[], kw: Keywords): void {
  const base = builtinBase(type);
  const { heap } = py;
  if (base.id === CORE_TYPE.PROPERTY) {
    (heap.hostedOf(v) as Property).take(heap.hostedOf(callBuiltinType(py, base, [...args], kw)) as Property);
    return;
  }
  if (type.layout === TYPE.MODULE) {
    const [name, doc = NONE] = bindArguments(py, "module", ["name", "doc"], [...args], kw, { required: 1 });
    py.setModuleAttr(moduleOf(py, v), "__name__", name!);
    py.setModuleAttr(moduleOf(py, v), "__doc__", doc);
    return;
  }
  if (!FILLED_LATER.has(type.layout)) return;
  if (type.layout === TYPE.DICT) {
    py.fillDict(v, args, kw);
    return;
  }
  const made = callBuiltinType(py, base, [...args], kw);
  const bytes = type.layout === TYPE.SET ? SET.BYTES : LIST.BYTES;
  heap.u8.copyWithin(offsetOf(v) + 8, offsetOf(made) + 8, offsetOf(made) + bytes);
}

/** A call of a builtin type. */
export function callBuiltinType(py: Interp, type: TypeInfo, args: Value[], kw: Keywords): Value {
  if (type.new === undefined) throw py.error("TypeError", `cannot create '${type.name}' instances`);
  if (type.newSignature !== undefined)
    checkArguments(py, type.name, undefined, type.newSignature, args.length, kw);
  return type.new(py, args, kw);
}
