import type { CodeObject } from "../bytecode/code.ts";
import type { Interp } from "../interp.ts";
import { BUILTIN, EXCEPTION, FUNCTION, GENERATOR, METHOD, RANGE, SLICE, TYPE } from "../heap/layout.ts";
import { NONE, UNBOUND, offsetOf, type Value } from "../heap/value.ts";
import { bindBuiltin, builtinInfo, callBuiltin } from "./builtin.ts";
import { dictGetName } from "./dict.ts";
import {
  deleteExceptionAttribute,
  errorWithAttributes,
  exceptionAttribute,
  exceptionDict,
  setExceptionAttribute,
  type PyError,
} from "./exception.ts";
import type { Hosted } from "./hosted.ts";
import { codeOfFunction, codeOfObject, functionField } from "./function.ts";
import { missingAttributeText } from "./module-text.ts";
import { findModuleAttribute, loadedModule, moduleAttribute, moduleOf } from "./module.ts";
import { namespaceOf } from "./namespace.ts";
import type { LoadedCode } from "../vm/load.ts";
import { assignClassAttribute, findClassAttribute } from "./class-attributes.ts";
import { assignByDescriptor, bindDescriptor, isDataDescriptor } from "./descriptors.ts";
import {
  changeClass,
  deleteInstanceAttribute,
  instanceDict,
  ownInstanceAttribute,
  replaceDict,
  setInstanceAttribute,
} from "./instance.ts";
import { inheritedImplicit } from "./implicit-attributes.ts";
import { callSpecial, heapClassOf, lookup } from "./lookup.ts";
import { SuperObject } from "./super.ts";
import { extensionDict, setExtensionDict, setSubclass } from "./subclass.ts";
import { isType, typeOf, typeOfTypeObject, type TypeInfo } from "./types.ts";

/** The method of that name in a type or its bases: an unbound BUILTIN. */
export function findMethod(type: TypeInfo, name: string): Value | undefined {
  const { mro } = type;
  for (let i = 0; i < mro.length; i++) {
    const method = mro[i]!.methods.get(name);
    if (method !== undefined) return method;
  }
  return undefined;
}

/** The attribute of an object, undefined when it has none. */
export function findAttribute(py: Interp, v: Value, name: string): Value | undefined {
  const type = heapClassOf(py, v);
  if (type === undefined) {
    try {
      return findAttributePlainly(py, v, name);
    } catch (error) {
      if (!py.isError(error, "AttributeError")) throw error;
      return undefined; // a descriptor's, of a class
    }
  }
  const hook = lookup(py, type, "__getattr__");
  const all = lookup(py, type, "__getattribute__");
  try {
    const found = all?.owner.isHeap
      ? callSpecial(py, v, all, [py.heap.str(name)])
      : findAttributePlainly(py, v, name);
    if (found !== undefined || hook === undefined) return found;
  } catch (error) {
    if (!py.isError(error, "AttributeError")) throw error;
    if (hook === undefined) return undefined;
  }
  try {
    return callSpecial(py, v, hook, [py.heap.str(name)]);
  } catch (error) {
    if (!py.isError(error, "AttributeError")) throw error;
    return undefined;
  }
}

/** An attribute of an instance of a class defined in Python, without `__getattr__`: object.__getattribute__. */
function findInHeapClass(py: Interp, v: Value, name: string, type: TypeInfo): Value | undefined {
  const found = lookup(py, type, name);
  if (found !== undefined && found.owner.isHeap && isDataDescriptor(py, found.value))
    return bindDescriptor(py, found.value, v, type);
  const own = ownOfInstance(py, v, name);
  if (own !== undefined) return own;
  if (name === "__class__") return type.object;
  if (name === "__dict__") return dictOf(py, v);
  if (name === "__weakref__" && found === undefined && inheritedImplicit(py, type, name) !== undefined)
    return NONE;
  return found === undefined ? undefined : bindDescriptor(py, found.value, v, type);
}

/** An attribute of an instance itself, whatever its layout. */
export function ownOfInstance(py: Interp, v: Value, name: string): Value | undefined {
  if (py.heap.typeOf(v) === TYPE.INSTANCE) return ownInstanceAttribute(py, v, name);
  if (py.heap.isSubclassed(v)) {
    const d = typeOf(py, v).heapType!.hasDict ? extensionDict(py, v, false) : undefined;
    const found = d === undefined ? undefined : dictGetName(py, d, name);
    if (found !== undefined) return found;
  }
  return ownAttribute(py, v, name);
}

/** `v.__dict__` of an instance. */
function dictOf(py: Interp, v: Value): Value | undefined {
  if (py.heap.typeOf(v) === TYPE.INSTANCE) return instanceDict(py, v);
  if (py.heap.isSubclassed(v))
    return typeOf(py, v).heapType!.hasDict ? extensionDict(py, v, true) : undefined;
  if (py.heap.typeOf(v) === TYPE.EXCEPTION) return exceptionDict(py, v);
  return undefined;
}

/** What `object.__getattribute__` finds. */
export function findAttributePlainly(py: Interp, v: Value, name: string): Value | undefined {
  if (py.heap.typeOf(v) === TYPE.TYPE) return findClassAttribute(py, v, name);
  const heapClass = heapClassOf(py, v);
  if (heapClass !== undefined) return findInHeapClass(py, v, name, heapClass);
  const own = ownAttribute(py, v, name);
  if (own !== undefined) return own;
  const type = typeOf(py, v);
  for (const base of type.mro) {
    const method = base.methods.get(name);
    if (method !== undefined) return bindBuiltin(py, method, v);
    const fn = base.statics.get(name);
    if (fn !== undefined) return bindDescriptor(py, fn, v, type);
    const getter = base.getters.get(name);
    if (getter !== undefined) return getter(py, v);
  }
  if (name === "__dict__") return dictOf(py, v);
  if (name === "__doc__") return NONE;
  return name === "__class__" ? type.object : undefined;
}

function ownAttribute(py: Interp, v: Value, name: string): Value | undefined {
  const { heap } = py;
  switch (heap.typeOf(v)) {
    case TYPE.MODULE: {
      const module = moduleOf(py, v);
      return name === "__dict__" ? namespaceOf(py, module) : findModuleAttribute(py, module, name);
    }
    case TYPE.FUNCTION:
      return functionAttribute(py, v, name);
    case TYPE.EXCEPTION:
      return exceptionAttribute(py, v, name);
    case TYPE.BUILTIN: {
      const info = builtinInfo(py, v);
      if (name === "__name__") return heap.intern(info.name);
      if (name === "__qualname__")
        return heap.intern(info.owner ? `${info.owner.name}.${info.name}` : info.name);
      if (name === "__doc__") return info.doc === undefined ? NONE : heap.str(info.doc);
      if (name === "__module__") return info.owner ? undefined : heap.intern("builtins");
      const self = heap.read(offsetOf(v) + BUILTIN.SELF);
      if (name === "__self__") {
        if (self !== UNBOUND) return self;
        return info.owner === undefined ? loadedModule(py, "builtins") : undefined;
      }
      if (name === "__objclass__") return self === UNBOUND ? info.owner?.object : undefined;
      return undefined;
    }
    case TYPE.METHOD:
      if (name === "__func__") return heap.read(offsetOf(v) + METHOD.FUNCTION);
      if (name === "__self__") return heap.read(offsetOf(v) + METHOD.SELF);
      return findAttribute(py, heap.read(offsetOf(v) + METHOD.FUNCTION), name);
    case TYPE.RANGE:
      if (name === "start") return heap.read(offsetOf(v) + RANGE.START);
      if (name === "stop") return heap.read(offsetOf(v) + RANGE.STOP);
      return name === "step" ? heap.read(offsetOf(v) + RANGE.STEP) : undefined;
    case TYPE.SLICE:
      if (name === "start") return heap.read(offsetOf(v) + SLICE.START);
      if (name === "stop") return heap.read(offsetOf(v) + SLICE.STOP);
      return name === "step" ? heap.read(offsetOf(v) + SLICE.STEP) : undefined;
    case TYPE.CODE:
      return codeAttribute(py, codeOfObject(py, v), name);
    case TYPE.GENERATOR:
      if (name === "__name__" || name === "__qualname__")
        return functionAttribute(py, heap.read(offsetOf(v) + GENERATOR.FUNCTION), name);
      return undefined;
    case TYPE.HOSTED:
      return (heap.hostedOf(v) as Hosted).getAttr?.(py, name);
    default:
      return undefined;
  }
}

function functionAttribute(py: Interp, v: Value, name: string): Value | undefined {
  const field = functionField(name);
  if (field === FUNCTION.ANNOTATIONS) return annotationsOf(py, v);
  if (field !== undefined) return py.heap.read(offsetOf(v) + field);
  if (name === "__code__") return codeOfFunction(py, v).object;
  if (name === "__globals__") return namespaceOf(py, codeOfFunction(py, v).module);
  const d = py.heap.read(offsetOf(v) + FUNCTION.DICT);
  if (name === "__dict__") return d === NONE ? functionDict(py, v) : d;
  const found = d === NONE ? undefined : dictGetName(py, d, name);
  return found === undefined && name === "__type_params__" ? py.heap.tuple([]) : found;
}

/** `co_flags`: CO_OPTIMIZED, CO_NEWLOCALS, CO_VARARGS, CO_VARKEYWORDS, CO_NESTED, CO_GENERATOR,
 * CO_COROUTINE, CO_ASYNC_GENERATOR. */
function codeFlags(code: CodeObject): number {
  const isFunction = code.kind !== "module" && code.kind !== "class";
  return (
    (isFunction ? 3 : 0) |
    (code.hasVarArgs ? 4 : 0) |
    (code.hasVarKeywords ? 8 : 0) |
    (code.qualifiedName.includes("<locals>") ? 16 : 0) |
    (code.asyncKind === "coroutine"
      ? 128
      : code.asyncKind === "async_generator"
        ? 512
        : code.isGenerator
          ? 32
          : 0)
  );
}

function codeAttribute(py: Interp, { code }: LoadedCode, name: string): Value | undefined {
  const { heap } = py;
  const names = (list: readonly string[]): Value => heap.tuple(list.map((one) => heap.intern(one)));
  switch (name) {
    case "co_name":
      return heap.intern(code.name);
    case "co_qualname":
      return heap.intern(code.qualifiedName);
    case "co_filename":
      return heap.str(code.fileName);
    case "co_firstlineno":
      return code.firstLine;
    case "co_argcount":
      return code.positionalCount;
    case "co_posonlyargcount":
      return code.positionalOnlyCount;
    case "co_kwonlyargcount":
      return code.keywordOnlyCount;
    case "co_nlocals":
      return code.localNames.length;
    case "co_varnames":
      return names(code.localNames);
    case "co_names":
      return names(code.names);
    case "co_cellvars":
      return heap.tuple([]);
    case "co_flags":
      return codeFlags(code);
    case "co_freevars":
      return names(code.freeNames);
    default:
      return undefined;
  }
}

/** `f.__annotations__`: a dict in any case. */
function annotationsOf(py: Interp, v: Value): Value {
  const at = offsetOf(v) + FUNCTION.ANNOTATIONS;
  if (py.heap.read(at) === NONE) py.heap.write(at, py.newDict());
  return py.heap.read(at);
}

function functionDict(py: Interp, v: Value): Value {
  const at = offsetOf(v) + FUNCTION.DICT;
  if (py.heap.read(at) === NONE) py.heap.write(at, py.newDict());
  return py.heap.read(at);
}

/** `v.name`; AttributeError when there is no such attribute. */
export function getAttribute(py: Interp, v: Value, name: string): Value {
  const type = heapClassOf(py, v);
  const hook = type && lookup(py, type, "__getattr__");
  const all = type && lookup(py, type, "__getattribute__");
  let found: Value | undefined;
  try {
    found = all?.owner.isHeap
      ? callSpecial(py, v, all, [py.heap.str(name)])
      : findAttributePlainly(py, v, name);
  } catch (error) {
    if (hook === undefined || !py.isError(error, "AttributeError")) throw error;
  }
  if (found !== undefined) return found;
  if (hook !== undefined) return callSpecial(py, v, hook, [py.heap.str(name)]);
  throw noAttribute(py, v, name);
}

export function noAttribute(py: Interp, v: Value, name: string): PyError {
  const { heap } = py;
  let text = `'${py.typeName(v)}' object has no attribute '${name}'`;
  if (heap.typeOf(v) === TYPE.TYPE)
    text = `type object '${typeOfTypeObject(py, v).name}' has no attribute '${name}'`;
  else if (heap.typeOf(v) === TYPE.HOSTED && heap.hostedOf(v) instanceof SuperObject)
    text = `'super' object has no attribute '${name}'`;
  else if (heap.typeOf(v) === TYPE.MODULE) {
    const module = moduleOf(py, v);
    const { refusal } = module;
    module.refusal = undefined;
    if (refusal !== undefined) return refusal;
    text = missingAttributeText(py, module, name);
  }
  return errorWithAttributes(py, "AttributeError", text, {
    name: heap.str(name),
    obj: v,
  });
}

/** `v.name = to`. */
export function setAttribute(py: Interp, v: Value, name: string, to: Value): void {
  const type = heapClassOf(py, v);
  const hook = type && lookup(py, type, "__setattr__");
  if (hook?.owner.isHeap) callSpecial(py, v, hook, [py.heap.str(name), to]);
  else setAttributePlainly(py, v, name, to);
}

/** `v.name = to` past `__setattr__` of classes defined in Python. */
export function setAttributePlainly(py: Interp, v: Value, name: string, to: Value): void {
  const { heap } = py;
  const heapClass = heap.typeOf(v) === TYPE.TYPE ? undefined : heapClassOf(py, v);
  if (heapClass !== undefined) {
    const found = lookup(py, heapClass, name);
    if (found?.owner.isHeap && assignByDescriptor(py, found.value, v, to)) return;
    if (name === "__class__" && heap.typeOf(v) !== TYPE.MODULE) return assignClass(py, v, to);
    if (heap.typeOf(v) === TYPE.INSTANCE) {
      if (name === "__dict__" && heapClass.heapType!.hasDict) {
        if (heap.typeOf(to) !== TYPE.DICT)
          throw py.error("TypeError", `__dict__ must be set to a dictionary, not a '${py.typeName(to)}'`);
        return replaceDict(py, v, to);
      }
      if (setInstanceAttribute(py, v, name, to)) return;
      throw refuseAttribute(py, v, name);
    }
    if (heap.isSubclassed(v)) {
      const host = heap.typeOf(v) === TYPE.HOSTED ? (heap.hostedOf(v) as Hosted) : undefined;
      if (host?.setAttr?.(py, name, to)) return;
      if (!heapClass.heapType!.hasDict) throw refuseAttribute(py, v, name);
      if (name === "__dict__") setExtensionDict(py, v, to);
      else py.dictSet(extensionDict(py, v, true)!, heap.intern(name), to);
      return;
    }
  }
  switch (heap.typeOf(v)) {
    case TYPE.MODULE:
      if (name === "__class__") assignModuleClass(py, v, to);
      else py.setModuleAttr(moduleOf(py, v), name, to);
      return;
    case TYPE.EXCEPTION:
      setExceptionAttribute(py, v, name, to);
      return;
    case TYPE.FUNCTION: {
      const field = functionField(name);
      if (field === undefined) py.dictSet(functionDict(py, v), heap.intern(name), to);
      else setFunctionField(py, v, name, field, to);
      return;
    }
    case TYPE.TYPE:
      assignClassAttribute(py, v, name, to);
      return;
    case TYPE.HOSTED:
      if ((heap.hostedOf(v) as Hosted).setAttr?.(py, name, to)) return;
  }
  throw refuseAttribute(py, v, name);
}

/** `module.__class__ = to`, a class derived from ModuleType. */
function assignModuleClass(py: Interp, v: Value, to: Value): void {
  if (!isType(py, to))
    throw py.error("TypeError", `__class__ must be set to a class, not '${py.typeName(to)}' object`);
  const type = typeOfTypeObject(py, to);
  if (type.layout !== TYPE.MODULE)
    throw py.error(
      "TypeError",
      type.isHeap
        ? `__class__ assignment: '${type.name}' object layout differs from '${py.typeName(v)}'`
        : "__class__ assignment only supported for mutable types or ModuleType subclasses",
    );
  const module = moduleOf(py, v);
  if (type.isHeap) module.type = type;
  else delete module.type;
}

/** `v.__class__ = to`. */
function assignClass(py: Interp, v: Value, to: Value): void {
  const { heap } = py;
  if (!isType(py, to))
    throw py.error("TypeError", `__class__ must be set to a class, not '${py.typeName(to)}' object`);
  const from = typeOf(py, v);
  const type = typeOfTypeObject(py, to);
  if (!type.isHeap)
    throw py.error(
      "TypeError",
      "__class__ assignment only supported for mutable types or ModuleType subclasses",
    );
  const same = (a: readonly string[], b: readonly string[]): boolean => a.join() === b.join();
  if (
    from.layout !== type.layout ||
    from.heapType!.hasDict !== type.heapType!.hasDict ||
    !same(from.heapType!.slots, type.heapType!.slots)
  )
    throw py.error(
      "TypeError",
      `__class__ assignment: '${type.name}' object layout differs from '${from.name}'`,
    );
  if (heap.isSubclassed(v)) setSubclass(py, v, type);
  else if (heap.typeOf(v) === TYPE.INSTANCE) changeClass(py, v, type);
  else heap.write(offsetOf(v) + EXCEPTION.CLASS, to);
}

function setFunctionField(py: Interp, v: Value, name: string, field: number, to: Value): void {
  const { heap } = py;
  if (field === FUNCTION.CLOSURE) throw py.error("AttributeError", "readonly attribute");
  if ((field === FUNCTION.NAME || field === FUNCTION.QUALNAME) && !heap.isStr(to))
    throw py.error("TypeError", `${name} must be set to a string object`);
  if (field === FUNCTION.DEFAULTS && to !== NONE && heap.typeOf(to) !== TYPE.TUPLE)
    throw py.error("TypeError", "__defaults__ must be set to a tuple object");
  if (field === FUNCTION.ANNOTATIONS && to !== NONE && heap.typeOf(to) !== TYPE.DICT)
    throw py.error("TypeError", "__annotations__ must be set to a dict object");
  if (field === FUNCTION.KWDEFAULTS && to !== NONE && heap.typeOf(to) !== TYPE.DICT)
    throw py.error("TypeError", "__kwdefaults__ must be set to a dict object");
  heap.write(offsetOf(v) + field, to);
}

function refuseAttribute(py: Interp, v: Value, name: string): unknown {
  const type = py.typeName(v);
  const what = findAttribute(py, v, name);
  if (what !== undefined)
    return py.error(
      "AttributeError",
      lookup(py, typeOf(py, v), name)?.owner.isHeap || findMethod(typeOf(py, v), name) !== undefined
        ? `'${type}' object attribute '${name}' is read-only`
        : `attribute '${name}' of '${type}' objects is not writable`,
    );
  return errorWithAttributes(
    py,
    "AttributeError",
    `'${type}' object has no attribute '${name}' and no __dict__ for setting new attributes`,
    { name: py.heap.str(name), obj: v },
  );
}

/** `del v.name`. */
export function deleteAttribute(py: Interp, v: Value, name: string): void {
  const type = heapClassOf(py, v);
  const hook = type && lookup(py, type, "__delattr__");
  if (hook?.owner.isHeap) callSpecial(py, v, hook, [py.heap.str(name)]);
  else deleteAttributePlainly(py, v, name);
}

/** `del v.name` past `__delattr__` of classes defined in Python. */
export function deleteAttributePlainly(py: Interp, v: Value, name: string): void {
  const { heap } = py;
  const heapClass = heap.typeOf(v) === TYPE.TYPE ? undefined : heapClassOf(py, v);
  if (heapClass !== undefined) {
    const found = lookup(py, heapClass, name);
    if (found?.owner.isHeap && assignByDescriptor(py, found.value, v, undefined)) return;
    if (heap.typeOf(v) === TYPE.INSTANCE) {
      if (deleteInstanceAttribute(py, v, name)) return;
      throw noAttribute(py, v, name);
    }
    if (heap.isSubclassed(v)) {
      const d = heapClass.heapType!.hasDict ? extensionDict(py, v, false) : undefined;
      if (d !== undefined && py.dictDelete(d, heap.intern(name))) return;
      throw noAttribute(py, v, name);
    }
  }
  if (heap.typeOf(v) === TYPE.TYPE) return assignClassAttribute(py, v, name, undefined);
  if (heap.typeOf(v) === TYPE.EXCEPTION) {
    if (deleteExceptionAttribute(py, v, name)) return;
    throw noAttribute(py, v, name);
  }
  switch (heap.typeOf(v)) {
    case TYPE.MODULE: {
      const module = moduleOf(py, v);
      if (moduleAttribute(py, module, name) === undefined) throw noAttribute(py, v, name);
      heap.write(module.cells.get(name)!, UNBOUND);
      return;
    }
    case TYPE.FUNCTION: {
      const d = heap.read(offsetOf(v) + FUNCTION.DICT);
      if (d !== NONE && py.dictDelete(d, heap.intern(name))) return;
      throw noAttribute(py, v, name);
    }
    case TYPE.HOSTED:
      if ((heap.hostedOf(v) as Hosted).setAttr?.(py, name, undefined)) return;
  }
  throw refuseAttribute(py, v, name);
}

/** `receiver.name(*args)` without making the bound method. */
export function callMethod(py: Interp, receiver: Value, name: string, args: readonly Value[]): Value {
  if (
    heapClassOf(py, receiver) === undefined &&
    py.heap.typeOf(receiver) !== TYPE.TYPE &&
    ownAttribute(py, receiver, name) === undefined
  ) {
    const method = findMethod(typeOf(py, receiver), name);
    if (method !== undefined) return callBuiltin(py, builtinInfo(py, method), [receiver, ...args], undefined);
  }
  return py.call(getAttribute(py, receiver, name), [...args]);
}
