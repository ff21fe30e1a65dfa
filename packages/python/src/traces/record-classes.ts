/** Attributes and methods of classes; bound methods; the beginning of `with`. */
import type { Val } from "@serigraph/executor";
import * as ir from "../generated/trace-ops.ts";
import { HIT_SELF, INSTANCE, SLOT, TYPE, TYPE_OBJECT } from "../heap/layout.ts";
import { isPointer, offsetOf, type Value } from "../heap/value.ts";
import { classEntry, publishSpecials, type ClassEntry } from "../native/caches.ts";
import { shapeOf } from "../objects/instance.ts";
import { typeOfTypeObject } from "../objects/types.ts";
import { callFunction, type Arguments } from "./record-functions.ts";
import { guardClass, guardShape } from "./record-objects.ts";
import { readGlobal } from "./record-variables.ts";
import type { Recorder } from "./recorder.ts";

/** What a class in an operand has under a name, with guards that it stays. */
function entryOf(r: Recorder, k: number, name: string, called: boolean): ClassEntry {
  const class_ = r.valueSeen(k);
  const entry = classEntry(r.py, class_, name, called) ?? r.unsupported(`the attribute ${name} of a class`);
  ir.GUARD_VALUE(r.b, r.value(k), r.pointer(r.lowOf(k)));
  guardClass(r, typeOfTypeObject(r.py, class_));
  return entry;
}

/** `cls.name` */
export function getClassAttribute(r: Recorder, a: number, k: number, name: string): void {
  const entry = entryOf(r, k, name, false);
  if (entry.fn !== undefined) r.set(a, r.pointer(offsetOf(entry.fn)));
  else readGlobal(r, a, entry.cell);
}

/** `cls.name = v` of a number in place of another plain value: nothing was concluded from that. */
export function setClassAttribute(r: Recorder, k: number, name: string, x: number): void {
  const { b } = r;
  const v = r.value(x);
  const seen = r.seen(x);
  if ((seen !== "int" || !r.isSmallInt(x)) && seen !== "float") r.unsupported("this value for a class");
  const entry = entryOf(r, k, name, false);
  const own = typeOfTypeObject(r.py, r.valueSeen(k)).attributes.get(name);
  if (entry.fn !== undefined || own !== entry.cell || name.startsWith("__"))
    r.unsupported("an assignment to a class that changes it");
  if (seen === "int") ir.GUARD_INT(b, v);
  else ir.GUARD_FLOAT(b, v);
  r.storeCell(entry.cell, v);
}

/** `cls.name(arguments)` */
export function callClassMethod(r: Recorder, k: number, a: number, name: string, args: Arguments): void {
  const entry = entryOf(r, k, name, true);
  if (entry.fn === undefined) return r.unsupported("a call of what a class has there");
  const at = offsetOf(entry.fn);
  const values = entry.kind === HIT_SELF ? [r.value(k), ...args.values] : args.values;
  callFunction(r, r.pointer(at), at, a, { values, names: args.names });
}

/** A method of a class, bound to a value. */
export function bindMethod(r: Recorder, fn: Value, self: Val<"value">): Val<"value"> {
  return ir.CALL_2(r.b, r.pointer(offsetOf(fn)), self, r.helper("bound_method"));
}

/** BEFORE_WITH: `__exit__` and `__enter__` of an instance into registers a and a + 1. */
export function beforeWith(r: Recorder, a: number, k: number): void {
  if (r.typeOf(k) !== TYPE.INSTANCE) r.unsupported("a context manager of this type");
  const manager = r.valueSeen(k);
  publishSpecials(r.py, manager);
  const class_ = r.u32At(offsetOf(manager) + INSTANCE.CLASS);
  const methods = [SLOT.EXIT, SLOT.ENTER].map((slot) => {
    const at = class_ + TYPE_OBJECT.SPECIALS + 8 * slot;
    const fn = r.u32At(at + 4) === 0 ? undefined : r.py.heap.read(at);
    return fn !== undefined && isPointer(fn) ? fn : r.unsupported("a context manager of this kind");
  });
  guardShape(r, k, shapeOf(r.py, manager) ?? r.unsupported("an instance without a shape"));
  const self = r.value(k);
  const bound = methods.map((fn) => bindMethod(r, fn, self));
  bound.forEach((v, i) => r.set(a + i, v));
}
