/** Calls that a trace takes in: of Python functions with whatever arguments, of classes, of methods of classes. */
import type { Val } from "@serigraph/executor";
import * as ir from "../generated/trace-ops.ts";
import {
  FUNCTION,
  HIT_CLASS,
  HIT_PLAIN,
  HIT_SELF,
  INSTANCE,
  METHOD,
  OBJECT,
  SPECIAL,
  TUPLE,
  TYPE,
  TYPE_OBJECT,
} from "../heap/layout.ts";
import { NONE, offsetOf, pointerTo } from "../heap/value.ts";
import { callEntry, fillConstructor, MADE_OTHERWISE, superEntry } from "../native/caches.ts";
import { lookup } from "../objects/lookup.ts";
import { typeOfTypeObject } from "../objects/types.ts";
import type { LoadedCode } from "../vm/load.ts";
import { classOffset, guardClass, guardShape, readSlot, shapeSeen } from "./record-objects.ts";
import { newInstance } from "./record-instances.ts";
import { tupleOf } from "./record-containers.ts";
import type { Recorder } from "./recorder.ts";

type Values = readonly Val<"value">[];

/** What a call passes. */
export interface Arguments {
  readonly values: Values;
  /** Names of the last ones. */
  readonly names: readonly string[];
}

/** An instance that a call initializes, and the register that keeps it meanwhile. */
interface Made {
  readonly register: number;
  readonly value: Val<"value">;
}

export const registersFrom = (r: Recorder, first: number, count: number): Val<"value">[] =>
  Array.from({ length: count }, (_, i) => r.value(first + i));

/** Calls the function at an arena offset, `callee` in the trace; the result goes to register `a`. */
export function callFunction(
  r: Recorder,
  callee: Val<"value">,
  fn: number,
  a: number,
  args: Arguments,
  made?: Made,
): void {
  const { b, py } = r;
  const loaded = py.codes[r.u32At(fn + FUNCTION.CODE_ID)]!;
  if (loaded.code.isGenerator && loaded.code.asyncKind !== undefined) r.unsupported("a coroutine's call");
  // The function itself, or any made from the same code (a closure).
  if (!b.isConst(callee)) {
    const object = ir.GUARD_TYPE(b, callee, TYPE.FUNCTION);
    ir.GUARD_U32(b, object, FUNCTION.CODE_ID, loaded.id);
  }
  const simple = args.names.length === 0 && r.u32At(fn + FUNCTION.SIMPLE_ARGC) === args.values.length;
  const values = simple ? args.values : bind(r, callee, fn, loaded, args);
  r.pushFrame(loaded, callee, a, values, made);
}

/** The values of the parameters, in order: bindArguments of vm/bind.ts, where that needs no objects and raises nothing. */
function bind(
  r: Recorder,
  callee: Val<"value">,
  fn: number,
  loaded: LoadedCode,
  { values, names }: Arguments,
): Values {
  const { positionalCount, positionalOnlyCount, keywordOnlyCount, parameterNames } = loaded.code;
  const given = values.length - names.length;
  const { hasVarArgs, hasVarKeywords } = loaded.code;
  if (hasVarKeywords || (given > positionalCount && !hasVarArgs))
    r.unsupported("arguments that are collected");
  const bound: (Val<"value"> | undefined)[] = values.slice(0, Math.min(given, positionalCount));
  bound.length = loaded.parameterCount;
  const namedCount = positionalCount + keywordOnlyCount;
  if (hasVarArgs)
    bound[namedCount] = tupleOf(r, values.slice(positionalCount, Math.max(given, positionalCount)));
  names.forEach((name, k) => {
    const i = parameterNames.indexOf(name, positionalOnlyCount);
    if (i < 0 || i >= namedCount || bound[i] !== undefined) r.unsupported("keywords that do not fit");
    bound[i] = values[given + k]!;
  });
  if (!r.b.isConst(callee)) ir.GUARD_VALUE(r.b, callee, r.pointer(fn));
  const at = fn + FUNCTION.DEFAULTS;
  const tuple = r.typeAtWord(at >>> 2) === TYPE.TUPLE ? r.u32At(at) : 0;
  const count = tuple === 0 ? 0 : r.u32At(tuple + TUPLE.LENGTH);
  let guarded = false;
  return Array.from(bound, (v, i) => {
    if (v !== undefined) return v;
    const k = i - (positionalCount - count);
    if (i >= positionalCount || k < 0) return r.unsupported("a parameter without a value");
    if (!guarded) {
      // Kept, so that no other tuple is ever made there.
      r.host.keep(tuple);
      ir.GUARD_U32_AT(r.b, r.address(at), tuple);
      guarded = true;
    }
    return r.constantAt((tuple + TUPLE.ITEMS + 8 * k) >>> 2);
  });
}

/** Calls the class at an arena offset; register `keep` holds the instance while `__init__` runs. */
export function callClass(
  r: Recorder,
  callee: Val<"value">,
  at: number,
  a: number,
  keep: number,
  { values, names }: Arguments,
): void {
  const { b, py } = r;
  const constant = r.pointer(at);
  const class_ = pointerTo(at);
  fillConstructor(py, class_);
  const init = at + TYPE_OBJECT.INIT;
  if ((py.heap.u8[at + OBJECT.FLAGS]! & MADE_OTHERWISE) !== 0)
    r.unsupported("a call of a class whose instances are made otherwise");
  if (r.u32At(init + 4) === 0) r.unsupported("a call of this class");
  ir.GUARD_VALUE(b, callee, constant);
  guardClass(r, typeOfTypeObject(py, class_));
  const shape = r.u32At(at + TYPE_OBJECT.SHAPE);
  ir.GUARD_U32_AT(b, r.address(at + TYPE_OBJECT.SHAPE), shape);
  const nothing = r.typeAtWord(init >>> 2) !== TYPE.FUNCTION;
  if (nothing && values.length > 0) r.unsupported("arguments that object() does not take");
  const value = newInstance(r, at, shape);
  if (nothing) {
    r.set(a, value);
    return;
  }
  const args = { values: [value, ...values], names };
  callFunction(r, r.constantAt(init >>> 2), r.u32At(init), a, args, { register: keep, value });
}

/** Calls a bound method, which lies in an operand. */
export function callBound(r: Recorder, k: number, a: number, { values, names }: Arguments): void {
  const { b } = r;
  const object = r.object(k);
  const fn = r.lowOf(k) + METHOD.FUNCTION;
  if (r.typeAtWord(fn >>> 2) !== TYPE.FUNCTION) r.unsupported("a bound method of this function");
  const callee = r.pointer(r.u32At(fn));
  ir.GUARD_VALUE(b, ir.LOAD_VALUE_FIELD(b, object, METHOD.FUNCTION), callee);
  const self = ir.LOAD_VALUE_FIELD(b, object, METHOD.SELF);
  callFunction(r, callee, r.u32At(fn), a, { values: [self, ...values], names });
}

/** Calls an instance whose class has a `__call__` in Python. */
export function callInstance(r: Recorder, k: number, a: number, { values, names }: Arguments): void {
  const shape = shapeSeen(r, k, "__getattribute__");
  const found = lookup(r.py, shape.type, "__call__");
  if (found === undefined || !r.py.heap.isExactly(found.value, TYPE.FUNCTION))
    return r.unsupported("a call of this instance");
  guardShape(r, k, shape);
  const fn = offsetOf(found.value);
  callFunction(r, r.pointer(fn), fn, a, { values: [r.value(k), ...values], names });
}

/** `receiver.name(arguments)` of an instance in an operand. */
export function callInstanceMethod(r: Recorder, k: number, a: number, name: string, values: Values): void {
  const shape = shapeSeen(r, k, "__getattribute__");
  const entry = callEntry(r.py, shape, name);
  if (entry === undefined) return r.unsupported("this kind of method");
  const object = guardShape(r, k, shape);
  if (entry.kind >= INSTANCE.SLOTS) {
    const word = (r.lowOf(k) + entry.kind) >>> 2;
    if (r.typeAtWord(word) !== TYPE.FUNCTION) r.unsupported("a call of what is in this attribute");
    const callee = readSlot(r, k, object, entry.kind);
    callFunction(r, callee, r.u32At(word << 2), a, { values, names: [] });
    return;
  }
  const fn = offsetOf(entry.value!);
  const callee = r.pointer(fn);
  switch (entry.kind) {
    case HIT_SELF:
      return callFunction(r, callee, fn, a, { values: [r.value(k), ...values], names: [] });
    case HIT_CLASS:
      return callFunction(r, callee, fn, a, {
        values: [r.pointer(classOffset(shape)), ...values],
        names: [],
      });
    case HIT_PLAIN:
      return callFunction(r, callee, fn, a, { values, names: [] });
    default:
      return r.unsupported("this kind of method");
  }
}

/** `super().name(arguments)`: what `super` means in register x, the class and self behind it, then the arguments. */
export function callSuper(r: Recorder, a: number, x: number, argc: number, name: string): void {
  const { b } = r;
  const found = superEntry(r.py, r.wordOf(x) << 2, name);
  if (found === undefined) return r.unsupported("a method of super()");
  for (const k of [x, x + 1]) ir.GUARD_VALUE(b, r.value(k), r.pointer(r.lowOf(k)));
  guardShape(r, x + 2, found.shape);
  if (found.value === NONE) {
    r.set(a, r.special(SPECIAL.NONE));
    return;
  }
  const fn = offsetOf(found.value);
  callFunction(r, r.pointer(fn), fn, a, { values: registersFrom(r, x + 2, argc + 1), names: [] });
}
