/**
 * Attributes of instances, classes and modules. What an attribute is follows from the instance's shape, by the rules that
 * fill inline caches (native/caches.ts), as long as its class has not changed: a guard on each.
 */
import type { Val } from "@serigraph/executor";
import { OP } from "../bytecode/opcodes.ts";
import * as ir from "../generated/trace-ops.ts";
import { HIT_CELL, HIT_SELF, INSTANCE, MODULE, SPECIAL, TAG_INT, TAG_POINTER, TYPE } from "../heap/layout.ts";
import { offsetOf } from "../heap/value.ts";
import { getEntry, setEntry, usualShape } from "../native/caches.ts";
import { lookup } from "../objects/lookup.ts";
import type { Shape } from "../objects/shape.ts";
import { typeOfTypeObject, type TypeInfo } from "../objects/types.ts";
import { isQuietMember } from "../vm/found-member.ts";
import { beforeWith, bindMethod, getClassAttribute, setClassAttribute } from "./record-classes.ts";
import { openForStore, storeInMade } from "./record-instances.ts";
import { readGlobal } from "./record-variables.ts";
import type { Recorder } from "./recorder.ts";

export function recordObjects(r: Recorder, opcode: number): boolean {
  const { words, at } = r;
  const a = words[at + 1]!;
  const x = words[at + 2]!;
  const y = words[at + 3]!;
  const { names } = r.frame.loaded.code;
  switch (opcode) {
    case OP.GET_ATTR:
      getAttribute(r, a, x, names[y]!);
      return true;
    case OP.CHECK_METHOD:
      checkMethod(r, a, names[x]!);
      return true;
    case OP.SET_ATTR:
      setAttribute(r, a, names[x]!, y);
      return true;
    case OP.BEFORE_WITH:
      beforeWith(r, a, x);
      return true;
    default:
      return false;
  }
}

/** CHECK_METHOD: nothing, for objects as the call that follows is recorded for. */
function checkMethod(r: Recorder, k: number, name: string): void {
  if (!isQuietMember(r.py, r.valueSeen(k), name)) r.unsupported("a look-up of a method that can be seen");
  const type = r.typeOf(k);
  if (type === TYPE.INSTANCE) guardShape(r, k, shapeSeen(r, k, "__getattribute__"));
  else if (type === TYPE.MODULE) moduleCell(r, k, name);
  else if (type === TYPE.TYPE) {
    const class_ = typeOfTypeObject(r.py, r.valueSeen(k));
    if (!class_.isHeap) r.unsupported("a method of a builtin class");
    ir.GUARD_VALUE(r.b, r.value(k), r.pointer(r.lowOf(k)));
    guardClass(r, class_);
  } else if (type >= 0) r.object(k);
  else if (r.seen(k) === "int") ir.GUARD_INT(r.b, r.value(k));
  else if (r.seen(k) === "float") ir.GUARD_FLOAT(r.b, r.value(k));
  else r.unsupported("a method of this value");
}

/** Emits a guard that a class and its bases are what they are now. */
export function guardClass(r: Recorder, type: TypeInfo): void {
  const { version } = type.heapType!;
  ir.GUARD_U32_AT(r.b, r.address(version), r.u32At(version));
}

/** Emits guards that an operand is an instance of a shape whose class is as it is now; answers its address. */
export function guardShape(r: Recorder, k: number, shape: Shape): Val<"ptr"> {
  const object = r.object(k);
  if (!r.instances.hasShape(object, shape.id)) {
    ir.GUARD_SHAPE(r.b, object, shape.id);
    r.instances.guarded(object, shape.id);
  }
  guardClass(r, shape.type);
  return object;
}

/** The shape of the instance in an operand whose class does not override the hook (`__getattribute__`, `__setattr__`). */
export function shapeSeen(r: Recorder, k: number, hook: string): Shape {
  return usualShape(r.py, r.valueSeen(k), hook) ?? r.unsupported(`an instance with ${hook} or a dict`);
}

/** What is in the slot at a byte offset of the instance in an operand; a number without its box. */
export function readSlot(r: Recorder, k: number, object: Val<"ptr">, at: number): Val<"value"> {
  const known = r.instances.slot(object, at);
  if (known !== undefined) return known;
  const { b } = r;
  const offset = r.lowOf(k) + at;
  const high = r.highAt(offset);
  let v: Val<"value">;
  if (high >= TAG_INT) v = ir.BOX_INT(b, ir.SLOT_GET_INT(b, object, at));
  else if (high < TAG_POINTER) v = ir.BOX_FLOAT(b, ir.SLOT_GET_FLOAT(b, object, at));
  else {
    if (r.isUnboundAt(offset >>> 2)) r.unsupported("an unbound slot");
    v = ir.SLOT_GET(b, object, at);
    ir.GUARD_NOT_VALUE(b, v, r.special(SPECIAL.UNBOUND));
  }
  r.instances.read(object, at, v);
  return v;
}

export function getAttribute(r: Recorder, a: number, x: number, name: string): void {
  const type = r.typeOf(x);
  if (type === TYPE.MODULE) {
    readGlobal(r, a, moduleCell(r, x, name));
    return;
  }
  if (type === TYPE.TYPE) return getClassAttribute(r, a, x, name);
  if (type !== TYPE.INSTANCE) r.unsupported("an attribute of this object");
  const shape = shapeSeen(r, x, "__getattribute__");
  const entry = getEntry(r.py, shape, name);
  if (entry?.kind === HIT_SELF) {
    guardShape(r, x, shape);
    r.set(a, bindMethod(r, entry.value!, r.value(x)));
    return;
  }
  if (entry?.kind === HIT_CELL) {
    guardShape(r, x, shape);
    readGlobal(r, a, entry.address!);
    return;
  }
  if (entry === undefined || entry.kind < INSTANCE.SLOTS)
    return r.unsupported(`the attribute ${name} of this kind`);
  r.set(a, readSlot(r, x, guardShape(r, x, shape), entry.kind));
}

/** Emits a guard that an operand is the module it is now; answers the arena offset of the cell of its attribute. */
export function moduleCell(r: Recorder, k: number, name: string): number {
  const at = r.lowOf(k);
  ir.GUARD_VALUE(r.b, r.value(k), r.pointer(at));
  if (r.py.modules[r.u32At(at + MODULE.ID)]!.type !== undefined)
    r.unsupported("a module of a class of its own");
  const cell = r.py.globalCell(r.u32At(at + MODULE.ID), name);
  if (r.isUnboundAt(cell >>> 2)) r.unsupported("a name that the module does not have");
  return cell;
}

export function setAttribute(r: Recorder, x: number, name: string, k: number): void {
  if (r.typeOf(x) === TYPE.TYPE) return setClassAttribute(r, x, name, k);
  if (r.typeOf(x) !== TYPE.INSTANCE) r.unsupported("an assignment to an attribute of this object");
  const shape = shapeSeen(r, x, "__setattr__");
  const entry = setEntry(r.py, shape, name);
  if (entry === undefined || entry.kind < INSTANCE.SLOTS)
    return r.unsupported(`the attribute ${name} of this kind`);
  const { b, instances } = r;
  const address = guardShape(r, x, shape);
  const instance = r.value(x);
  const v = r.value(k);
  const op = b.opOf(v);
  const at = entry.kind;
  const after = entry.offset!;
  if (storeInMade(r, instance, at, v, after)) return;
  const { object, opened } = openForStore(r, instance, address, shape.id);
  if (b.isConst(v)) ir.SLOT_SET_CONST(b, object, at, v);
  else if (op === b.opNumber("BOX_FLOAT")) ir.SLOT_SET_FLOAT(b, object, b.inputOf(v, 0) as Val<"f64">, at);
  else if (op === b.opNumber("BOX_INT")) ir.SLOT_SET_INT(b, object, b.inputOf(v, 0) as Val<"i64">, at);
  else ir.SLOT_SET(b, object, v, at);
  instances.stored(object, at, v);
  if (after !== shape.id) {
    ir.SET_SHAPE(b, object, after);
    instances.reshaped(object, after);
  }
  if (opened !== undefined) b.replaceInState(instance, opened);
}

/** An instance whose class says nothing of its truth is true; emits the guards for that. */
export function guardTrueInstance(r: Recorder, k: number): true {
  const shape = shapeSeen(r, k, "__getattribute__");
  for (const name of ["__bool__", "__len__"])
    if (lookup(r.py, shape.type, name) !== undefined) r.unsupported("the truth of this instance");
  guardShape(r, k, shape);
  return true;
}

/** Arena offset of the class of a shape. */
export const classOffset = (shape: Shape): number => offsetOf(shape.type.object);
