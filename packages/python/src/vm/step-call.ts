import type { Interp } from "../interp.ts";
import { FRAME, FRAME_INIT, FUNCTION, METHOD, TYPE } from "../heap/layout.ts";
import { NONE, offsetOf, type Value } from "../heap/value.ts";
import { findMethod, noAttribute, ownOfInstance } from "../objects/attributes.ts";
import { PyError } from "../objects/exception.ts";
import { builtinInfo, callBuiltin } from "../objects/builtin.ts";
import { codeOfObject, newFunction } from "../objects/function.ts";
import { moduleAttribute, moduleOf } from "../objects/module.ts";
import { createInstance } from "../objects/instantiate.ts";
import { lookup, overriding, saysIterable } from "../objects/lookup.ts";
import { CORE_TYPE, typeOf, typeOfTypeObject } from "../objects/types.ts";
import { callOther, readWords, startFunction, startSimple } from "./call.ts";
import { containerMethod } from "./container-prelude.ts";
import { FoundMember } from "./found-member.ts";
import {
  generatorCall,
  hasObjects,
  itemsFunction,
  joinFunction,
  orderByKey,
  preludeFunction,
} from "./prelude.ts";
import { superMethod } from "./step-class.ts";

/**
 * Calls. Each returns true when it has pushed the frame of a Python function (whose return completes the instruction),
 * false when the result is already in register `a`.
 */

/** Offset of register `a` in its frame, for FRAME.RESULT. */
const resultOffset = (a: number): number => FRAME.REGISTERS + a * 8;

export function call(py: Interp, registers: number, a: number, b: number, argc: number): boolean {
  const { heap } = py;
  const callee = heap.read(registers + b * 8);
  const first = registers + (b + 1) * 8;
  if (heap.typeOf(callee) === TYPE.FUNCTION) {
    startSimple(py, callee, first, argc, resultOffset(a));
    return true;
  }
  if (argc > 0) {
    const instead = itemsFunction(py, callee, heap.read(first), argc);
    if (instead !== undefined) {
      startFunction(py, instead, [callee, ...readWords(py, first, argc)], undefined, resultOffset(a), 0);
      return true;
    }
  }
  return callAny(py, registers, a, b, callee, readWords(py, first, argc), undefined);
}

/**
 * A call of a class defined in Python whose `__init__` is a function: that becomes a callee of this frame, which keeps the
 * instance in the callee's register. False for other classes.
 */
function construct(
  py: Interp,
  registers: number,
  a: number,
  b: number,
  callee: Value,
  args: Value[],
  kwNames: readonly string[] | undefined,
): boolean {
  const { heap } = py;
  const type = typeOfTypeObject(py, callee);
  if (!type.isHeap || type.metaclass !== undefined) return false;
  const init = lookup(py, type, "__init__");
  if (
    init === undefined ||
    heap.typeOf(init.value) !== TYPE.FUNCTION ||
    lookup(py, type, "__new__")?.owner.isHeap
  )
    return false;
  const made = createInstance(py, type, args, undefined);
  heap.write(registers + b * 8, made);
  const result = resultOffset(a) | (resultOffset(b) << 16);
  startFunction(py, init.value, [made, ...args], kwNames, result, FRAME_INIT);
  return true;
}

/** A call of any value with its arguments at hand. */
function callAny(
  py: Interp,
  registers: number,
  a: number,
  b: number,
  callee: Value,
  args: Value[],
  kwNames: readonly string[] | undefined,
): boolean {
  const { heap } = py;
  let fn = callee;
  while (heap.typeOf(fn) === TYPE.METHOD) {
    args.unshift(heap.read(offsetOf(fn) + METHOD.SELF));
    fn = heap.read(offsetOf(fn) + METHOD.FUNCTION);
  }
  if (heap.typeOf(fn) === TYPE.FUNCTION) {
    startFunction(py, fn, args, kwNames, resultOffset(a), 0);
    return true;
  }
  if (heap.typeOf(fn) === TYPE.TYPE && construct(py, registers, a, b, fn, args, kwNames)) return true;
  if (heap.typeOf(fn) === TYPE.INSTANCE) {
    const found = overriding(py, fn, "__call__");
    if (found !== undefined && heap.typeOf(found.value) === TYPE.FUNCTION) {
      startFunction(py, found.value, [fn, ...args], kwNames, resultOffset(a), 0);
      return true;
    }
  }
  heap.write(registers + a * 8, callOther(py, fn, args, kwNames));
  return false;
}

/** `receiver.name(…)`: receiver in register b + 1, arguments behind it. Methods of builtin types need no bound object. */
export function callMethod(
  py: Interp,
  registers: number,
  a: number,
  b: number,
  argc: number,
  name: string,
): boolean {
  const { heap } = py;
  const first = registers + (b + 1) * 8;
  const receiver = heap.read(first);
  const type = heap.typeOf(receiver);
  if (type === TYPE.HOSTED) {
    const host = heap.hostedOf(receiver);
    if (host instanceof FoundMember)
      return callAny(py, registers, a, b, host.member, readWords(py, first + 8, argc), undefined);
  }
  if (type === TYPE.MODULE) {
    const module = moduleOf(py, receiver);
    const member = module.type === undefined ? moduleAttribute(py, module, name) : undefined;
    if (member !== undefined) {
      heap.write(registers + b * 8, member); // rb is scratch
      if (heap.typeOf(member) === TYPE.FUNCTION) {
        startSimple(py, member, first + 8, argc, resultOffset(a));
        return true;
      }
      return callAny(py, registers, a, b, member, readWords(py, first + 8, argc), undefined);
    }
  } else if (type === TYPE.INSTANCE || heap.isSubclassed(receiver)) {
    const fn = methodFunction(py, receiver, name);
    if (fn !== undefined) {
      if (heap.typeOf(fn) === TYPE.FUNCTION) {
        startSimple(py, fn, first, argc + 1, resultOffset(a));
        return true;
      }
      heap.write(
        registers + a * 8,
        callBuiltin(py, builtinInfo(py, fn), readWords(py, first, argc + 1), undefined),
      );
      return false;
    }
  } else if (
    type !== TYPE.TYPE &&
    type !== TYPE.HOSTED &&
    type !== TYPE.FUNCTION &&
    (type !== TYPE.EXCEPTION || !typeOf(py, receiver).isHeap)
  ) {
    if (
      type === TYPE.STR &&
      name === "join" &&
      argc === 1 &&
      heap.typeOf(heap.read(first + 8)) === TYPE.GENERATOR
    ) {
      const join = joinFunction(py);
      if (join !== undefined) {
        startSimple(py, join, first, 2, resultOffset(a));
        return true;
      }
    }
    if (type === TYPE.LIST && name === "sort" && argc === 0 && hasObjects(py, receiver)) {
      const sort = preludeFunction(py, "sort_list");
      if (sort !== undefined) {
        startSimple(py, sort, first, 1, resultOffset(a));
        return true;
      }
    }
    const instead = containerMethod(py, type, name, argc, heap.read(first + 8));
    if (instead !== undefined) {
      startSimple(py, instead, first, argc + 1, resultOffset(a));
      return true;
    }
    const method = findMethod(typeOf(py, receiver), name);
    if (method !== undefined) {
      const result = callBuiltin(py, builtinInfo(py, method), readWords(py, first, argc + 1), undefined);
      heap.write(registers + a * 8, result);
      return false;
    }
  }
  const callee = py.findAttr(receiver, name);
  if (callee === undefined) throw new PyError(noAttribute(py, receiver, name).value, false, true);
  return callAny(py, registers, a, b, callee, readWords(py, first + 8, argc), undefined);
}

/** The function (or unbound builtin) that `receiver.name` is as a method of its class, when nothing comes before that. */
function methodFunction(py: Interp, receiver: Value, name: string): Value | undefined {
  const type = typeOf(py, receiver);
  if (!type.isHeap) return undefined;
  const found = lookup(py, type, name);
  if (found === undefined) return undefined;
  const kind = py.heap.typeOf(found.value);
  const isMethod = kind === TYPE.BUILTIN && builtinInfo(py, found.value).owner !== undefined;
  if (kind !== TYPE.FUNCTION && !isMethod) return undefined;
  if (lookup(py, type, "__getattribute__")?.owner.isHeap) return undefined;
  return ownOfInstance(py, receiver, name) === undefined ? found.value : undefined;
}

/** CALL_SUPER: what the name `super` means in register b, the class and the receiver behind it, then the arguments. */
export function callSuper(
  py: Interp,
  registers: number,
  a: number,
  b: number,
  argc: number,
  name: string,
  explicit: boolean,
): boolean {
  const { heap } = py;
  const at = registers + b * 8;
  const callee = heap.read(at);
  const first = at + 16;
  const isSuper = heap.typeOf(callee) === TYPE.TYPE && typeOfTypeObject(py, callee).id === CORE_TYPE.SUPER;
  if (!isSuper) {
    const given = explicit ? [heap.read(at + 8), heap.read(first)] : [];
    const method = py.getAttr(py.call(callee, given), name);
    return callAny(py, registers, a, b, method, readWords(py, first + 8, argc), undefined);
  }
  if (explicit && !isSuperOf(py, heap.read(at + 8), heap.read(first))) {
    const method = py.getAttr(py.call(callee, [heap.read(at + 8), heap.read(first)]), name);
    return callAny(py, registers, a, b, method, readWords(py, first + 8, argc), undefined);
  }
  const { callee: fn, takesSelf } = superMethod(py, heap.read(at + 8), heap.read(first), name);
  if (heap.typeOf(fn) === TYPE.FUNCTION) {
    if (takesSelf) startSimple(py, fn, first, argc + 1, resultOffset(a));
    else startSimple(py, fn, first + 8, argc, resultOffset(a));
    return true;
  }
  return callAny(py, registers, a, b, fn, readWords(py, first + 8, argc), undefined);
}

/** Whether `super(start, self)` is a super object that has an object, and not what raises an error. */
const isSuperOf = (py: Interp, start: Value, self: Value): boolean =>
  self !== NONE && py.heap.isExactly(start, TYPE.TYPE);

export function callKeywords(
  py: Interp,
  registers: number,
  a: number,
  b: number,
  argc: number,
  names: Value,
): boolean {
  const { heap } = py;
  const kwNames = heap.tupleItems(names).map((name) => heap.strOf(name));
  const callee = heap.read(registers + b * 8);
  const args = readWords(py, registers + (b + 1) * 8, argc);
  const byKey = orderByKey(py, callee, args, kwNames);
  if (byKey?.[0] !== undefined) {
    startFunction(py, byKey[0], [byKey[1], ...args], kwNames, resultOffset(a), 0);
    return true;
  }
  if (argc > kwNames.length && heap.typeOf(args[0]!) === TYPE.GENERATOR) {
    const instead = generatorCall(py, callee, argc, true);
    if (instead !== undefined) {
      startFunction(py, instead, [callee, ...args], kwNames, resultOffset(a), 0);
      return true;
    }
  }
  return callAny(py, registers, a, b, callee, args, kwNames);
}

/** `f(*args, **kwargs)`. */
export function callEx(py: Interp, registers: number, a: number, b: number): boolean {
  const { heap } = py;
  const callee = heap.read(registers + b * 8);
  const positional = heap.read(registers + (b + 1) * 8);
  const keywords = heap.read(registers + (b + 2) * 8);
  const type = heap.typeOf(positional);
  if (type !== TYPE.LIST && type !== TYPE.TUPLE && !isIterable(py, positional))
    throw py.error(
      "TypeError",
      `${functionText(py, callee)} argument after * must be an iterable, not ${py.typeName(positional)}`,
    );
  const args = py.toArray(positional);
  if (keywords === NONE) return callAny(py, registers, a, b, callee, args, undefined);
  const kwNames: string[] = [];
  for (const [name, v] of py.dictEntries(keywords)) {
    if (!heap.isStr(name)) throw py.error("TypeError", "keywords must be strings");
    kwNames.push(heap.strOf(name));
    args.push(v);
  }
  return callAny(py, registers, a, b, callee, args, kwNames.length > 0 ? kwNames : undefined);
}

function isIterable(py: Interp, v: Value): boolean {
  try {
    py.iter(v);
    return true;
  } catch (error) {
    if (py.isError(error, "TypeError") && !saysIterable(py, v)) return false;
    throw error;
  }
}

/** `module.f()` as CPython names a callee in errors about its arguments. */
export function functionText(py: Interp, callee: Value): string {
  const { heap } = py;
  if (heap.typeOf(callee) === TYPE.FUNCTION) {
    const at = offsetOf(callee);
    const module = heap.read(at + FUNCTION.MODULE);
    const name = heap.strOf(heap.read(at + FUNCTION.QUALNAME));
    return heap.isStr(module) && heap.strOf(module) !== "builtins"
      ? `${heap.strOf(module)}.${name}()`
      : `${name}()`;
  }
  const name = py.findAttr(callee, "__qualname__");
  return name !== undefined && heap.isStr(name) ? `${heap.strOf(name)}()` : py.str(callee);
}

/** A function of a CODE constant; defaults, keyword defaults and closure are the three words at `parts`. */
export function makeFunction(py: Interp, target: number, code: Value, parts: number): void {
  const { heap } = py;
  const loaded = codeOfObject(py, code);
  heap.write(target, newFunction(py, loaded, heap.read(parts), heap.read(parts + 8), heap.read(parts + 16)));
}
