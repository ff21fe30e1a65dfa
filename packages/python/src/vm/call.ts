import type { Interp } from "../interp.ts";
import { BUILTIN, FRAME, FRAME_FROM_HOST, FUNCTION, METHOD, TYPE } from "../heap/layout.ts";
import { isSmallInt, offsetOf, type Value } from "../heap/value.ts";
import { builtinInfo, callBuiltin } from "../objects/builtin.ts";
import { bindDescriptor } from "../objects/descriptors.ts";
import { errorClass } from "../builtins/system-error.ts";
import { newException, setOwnAttribute } from "../objects/exception.ts";
import { codeOfFunction } from "../objects/function.ts";
import { callBuiltinType, instantiate } from "../objects/instantiate.ts";
import { overriding } from "../objects/lookup.ts";
import type { Hosted } from "../objects/hosted.ts";
import { typeOf, typeOfTypeObject, type TypeInfo } from "../objects/types.ts";
import { bindArguments } from "./bind.ts";
import { pushFrame } from "./frame.ts";
import { run } from "./run.ts";

/** Pushes the frame of a call of a Python function; the driver loop goes on there. */
export function startFunction(
  py: Interp,
  fn: Value,
  args: readonly Value[],
  kwNames: readonly string[] | undefined,
  result: number,
  flags: number,
): void {
  const { heap } = py;
  const loaded = codeOfFunction(py, fn);
  const values =
    kwNames === undefined && heap.u32[(offsetOf(fn) + FUNCTION.SIMPLE_ARGC) >>> 2] === args.length
      ? args
      : bindArguments(py, fn, loaded, args, kwNames);
  const frame = pushFrame(py, loaded, fn, result, flags);
  for (let i = 0; i < values.length; i++) heap.write(frame + FRAME.REGISTERS + i * 8, values[i]!);
}

/** The same for a call without keywords whose arguments are `argc` words at `from` (a caller's registers). */
export function startSimple(py: Interp, fn: Value, from: number, argc: number, result: number): void {
  const { heap } = py;
  if (heap.u32[(offsetOf(fn) + FUNCTION.SIMPLE_ARGC) >>> 2] !== argc) {
    startFunction(py, fn, readWords(py, from, argc), undefined, result, 0);
    return;
  }
  const frame = pushFrame(py, codeOfFunction(py, fn), fn, result, 0);
  for (let i = 0; i < argc; i++) heap.copyWord(frame + FRAME.REGISTERS + i * 8, from + i * 8);
}

export function readWords(py: Interp, from: number, count: number): Value[] {
  const values: Value[] = [];
  for (let i = 0; i < count; i++) values.push(py.heap.read(from + i * 8));
  return values;
}

/** `callee(*args)`, whatever it is; Python functions run in a driver loop of their own. */
export function callValue(py: Interp, callee: Value, args: Value[], kwNames?: readonly string[]): Value {
  if (py.heap.typeOf(callee) === TYPE.FUNCTION) {
    startFunction(py, callee, args, kwNames?.length ? kwNames : undefined, 0, FRAME_FROM_HOST);
    return run(py);
  }
  return callOther(py, callee, args, kwNames);
}

/** A call of anything but a Python function. */
export function callOther(py: Interp, callee: Value, args: Value[], kwNames?: readonly string[]): Value {
  const { heap } = py;
  const at = offsetOf(callee);
  switch (heap.typeOf(callee)) {
    case TYPE.BUILTIN: {
      const info = builtinInfo(py, callee);
      if (!heap.isUnbound(at + BUILTIN.SELF)) args = [heap.read(at + BUILTIN.SELF), ...args];
      return callBuiltin(py, info, positional(args, kwNames), keywords(args, kwNames));
    }
    case TYPE.METHOD:
      return callValue(py, heap.read(at + METHOD.FUNCTION), [heap.read(at + METHOD.SELF), ...args], kwNames);
    case TYPE.TYPE: {
      const type = typeOfTypeObject(py, callee);
      const call = type.metaclass === undefined ? undefined : overriding(py, callee, "__call__");
      if (call !== undefined) {
        const fn = bindDescriptor(py, call.value, callee, typeOf(py, callee));
        return callValue(py, fn, args, kwNames);
      }
      return instantiateType(py, type, positional(args, kwNames), keywords(args, kwNames));
    }
    case TYPE.HOSTED: {
      const own = overriding(py, callee, "__call__");
      if (own !== undefined)
        return callValue(py, bindDescriptor(py, own.value, callee, typeOf(py, callee)), args, kwNames);
      const host = heap.hostedOf(callee) as Hosted;
      if (host.call) return host.call(py, positional(args, kwNames), keywords(args, kwNames));
      break;
    }
    default: {
      const call = overriding(py, callee, "__call__");
      if (call === undefined) break;
      if (heap.typeOf(call.value) === TYPE.FUNCTION)
        return callValue(py, call.value, [callee, ...args], kwNames);
      return callValue(py, bindDescriptor(py, call.value, callee, typeOf(py, callee)), args, kwNames);
    }
  }
  throw py.error("TypeError", `'${typeOf(py, callee).name}' object is not callable`);
}

const positional = (args: Value[], kwNames: readonly string[] | undefined): Value[] =>
  kwNames === undefined || kwNames.length === 0 ? args : args.slice(0, args.length - kwNames.length);

function keywords(
  args: readonly Value[],
  kwNames: readonly string[] | undefined,
): ReadonlyMap<string, Value> | undefined {
  if (kwNames === undefined || kwNames.length === 0) return undefined;
  const first = args.length - kwNames.length;
  return new Map(kwNames.map((name, i) => [name, args[first + i]!]));
}

/** Keyword arguments of exception classes become attributes. */
const EXCEPTION_KEYWORDS: Readonly<Record<string, readonly string[]>> = {
  ImportError: ["name", "path"],
  ModuleNotFoundError: ["name", "path"],
  NameError: ["name"],
  UnboundLocalError: ["name"],
  AttributeError: ["name", "obj"],
};

/** `OSError(errno, text)` makes the subclass for that error number. */
function osErrorType(py: Interp, type: TypeInfo, args: readonly Value[]): TypeInfo {
  return args.length >= 2 && isSmallInt(args[0]!) ? py.exceptionType(errorClass(args[0])) : type;
}

/** `type(*args, **kw)`: type.__call__. */
export function instantiateType(
  py: Interp,
  type: TypeInfo,
  args: Value[],
  kw: ReadonlyMap<string, Value> | undefined,
): Value {
  if (type.isHeap) return instantiate(py, type, args, kw);
  if (type.isException && type.new === undefined) {
    const allowed = EXCEPTION_KEYWORDS[type.name];
    const v = newException(py, type.name === "OSError" ? osErrorType(py, type, args) : type, args);
    if (kw === undefined) return v;
    if (allowed === undefined) throw py.error("TypeError", `${type.name}() takes no keyword arguments`);
    for (const [name, value] of kw) {
      if (!allowed.includes(name))
        throw py.error("TypeError", `${type.name}() got an unexpected keyword argument '${name}'`);
      setOwnAttribute(py, v, name, value);
    }
    return v;
  }
  return callBuiltinType(py, type, args, kw);
}
