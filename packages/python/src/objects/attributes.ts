import type { Interp } from "../interp.ts";
import { FUNCTION, GENERATOR, METHOD, RANGE, SLICE, TYPE } from "../heap/layout.ts";
import { NONE, UNBOUND, offsetOf, type Value } from "../heap/value.ts";
import { bindBuiltin, builtinInfo, callBuiltin } from "./builtin.ts";
import { dictGetName } from "./dict.ts";
import { errorWithAttributes, exceptionAttribute, setExceptionAttribute, type PyError } from "./exception.ts";
import type { Hosted } from "./hosted.ts";
import { codeOfFunction, codeOfObject } from "./function.ts";
import { missingAttributeText } from "./module-text.ts";
import { findModuleAttribute, moduleAttribute, moduleOf } from "./module.ts";
import { namespaceOf } from "./namespace.ts";
import type { LoadedCode } from "../vm/load.ts";
import { typeOf, typeOfTypeObject, type TypeInfo } from "./types.ts";

/** The method of that name in a type or its bases: an unbound BUILTIN. */
export function findMethod(type: TypeInfo, name: string): Value | undefined {
  const { mro } = type;
  for (let i = 0; i < mro.length; i++) {
    const method = mro[i]!.methods.get(name);
    if (method !== undefined) return method;
  }
  return undefined;
}

function findStatic(type: TypeInfo, name: string): Value | undefined {
  for (const base of type.mro) {
    const fn = base.statics.get(name);
    if (fn !== undefined) return fn;
  }
  return undefined;
}

/** The attribute of an object, undefined when it has none. */
export function findAttribute(py: Interp, v: Value, name: string): Value | undefined {
  const own = ownAttribute(py, v, name);
  if (own !== undefined) return own;
  const type = typeOf(py, v);
  for (const base of type.mro) {
    const method = base.methods.get(name);
    if (method !== undefined) return bindBuiltin(py, method, v);
    const fn = base.statics.get(name);
    if (fn !== undefined) return fn;
    const getter = base.getters.get(name);
    if (getter !== undefined) return getter(py, v);
  }
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
    case TYPE.TYPE:
      return typeAttribute(py, v, name);
    case TYPE.BUILTIN: {
      const info = builtinInfo(py, v);
      if (name === "__name__") return heap.intern(info.name);
      if (name === "__qualname__")
        return heap.intern(info.owner ? `${info.owner.name}.${info.name}` : info.name);
      if (name === "__doc__") return info.doc === undefined ? NONE : heap.str(info.doc);
      if (name === "__module__") return info.owner ? undefined : heap.intern("builtins");
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

const FUNCTION_FIELDS: Readonly<Record<string, number>> = {
  __name__: FUNCTION.NAME,
  __qualname__: FUNCTION.QUALNAME,
  __defaults__: FUNCTION.DEFAULTS,
  __kwdefaults__: FUNCTION.KWDEFAULTS,
  __doc__: FUNCTION.DOC,
  __module__: FUNCTION.MODULE,
  __closure__: FUNCTION.CLOSURE,
};

function functionAttribute(py: Interp, v: Value, name: string): Value | undefined {
  const field = Object.hasOwn(FUNCTION_FIELDS, name) ? FUNCTION_FIELDS[name] : undefined;
  if (field !== undefined) return py.heap.read(offsetOf(v) + field);
  if (name === "__code__") return codeOfFunction(py, v).object;
  if (name === "__globals__") return namespaceOf(py, codeOfFunction(py, v).module);
  const d = py.heap.read(offsetOf(v) + FUNCTION.DICT);
  if (name === "__dict__") return d === NONE ? functionDict(py, v) : d;
  return d === NONE ? undefined : dictGetName(py, d, name);
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
    case "co_freevars":
      return names(code.freeNames);
    default:
      return undefined;
  }
}

function functionDict(py: Interp, v: Value): Value {
  const at = offsetOf(v) + FUNCTION.DICT;
  if (py.heap.read(at) === NONE) py.heap.write(at, py.newDict());
  return py.heap.read(at);
}

function typeAttribute(py: Interp, v: Value, name: string): Value | undefined {
  const { heap } = py;
  const type = typeOfTypeObject(py, v);
  switch (name) {
    case "__name__":
    case "__qualname__":
      return heap.intern(type.name);
    case "__module__":
      return heap.intern("builtins");
    case "__mro__":
      return heap.tuple(type.mro.map((base) => base.object));
    case "__bases__":
      return heap.tuple(type.bases.map((base) => base.object));
    case "__base__":
      return type.bases[0]?.object ?? NONE;
    default:
      return findMethod(type, name) ?? findStatic(type, name);
  }
}

/** `v.name`; AttributeError when there is no such attribute. */
export function getAttribute(py: Interp, v: Value, name: string): Value {
  const found = findAttribute(py, v, name);
  if (found === undefined) throw noAttribute(py, v, name);
  return found;
}

export function noAttribute(py: Interp, v: Value, name: string): PyError {
  const { heap } = py;
  let text = `'${py.typeName(v)}' object has no attribute '${name}'`;
  if (heap.typeOf(v) === TYPE.TYPE)
    text = `type object '${typeOfTypeObject(py, v).name}' has no attribute '${name}'`;
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
  const { heap } = py;
  switch (heap.typeOf(v)) {
    case TYPE.MODULE:
      py.setModuleAttr(moduleOf(py, v), name, to);
      return;
    case TYPE.EXCEPTION:
      setExceptionAttribute(py, v, name, to);
      return;
    case TYPE.FUNCTION: {
      const field = Object.hasOwn(FUNCTION_FIELDS, name) ? FUNCTION_FIELDS[name] : undefined;
      if (field === undefined) py.dictSet(functionDict(py, v), heap.intern(name), to);
      else setFunctionField(py, v, name, field, to);
      return;
    }
    case TYPE.TYPE:
      throw py.error(
        "TypeError",
        `cannot set '${name}' attribute of immutable type '${typeOfTypeObject(py, v).name}'`,
      );
    case TYPE.HOSTED:
      if ((heap.hostedOf(v) as Hosted).setAttr?.(py, name, to)) return;
  }
  throw refuseAttribute(py, v, name);
}

function setFunctionField(py: Interp, v: Value, name: string, field: number, to: Value): void {
  const { heap } = py;
  if (field === FUNCTION.CLOSURE) throw py.error("AttributeError", "readonly attribute");
  if ((field === FUNCTION.NAME || field === FUNCTION.QUALNAME) && !heap.isStr(to))
    throw py.error("TypeError", `${name} must be set to a string object`);
  if (field === FUNCTION.DEFAULTS && to !== NONE && heap.typeOf(to) !== TYPE.TUPLE)
    throw py.error("TypeError", "__defaults__ must be set to a tuple object");
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
      findMethod(typeOf(py, v), name) !== undefined
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
  const { heap } = py;
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
  if (ownAttribute(py, receiver, name) === undefined) {
    const method = findMethod(typeOf(py, receiver), name);
    if (method !== undefined) return callBuiltin(py, builtinInfo(py, method), [receiver, ...args], undefined);
  }
  return py.call(getAttribute(py, receiver, name), [...args]);
}
