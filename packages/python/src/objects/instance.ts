import type { Interp } from "../interp.ts";
import { BUFFER, INSTANCE, INSTANCE_DICT, OBJECT, TYPE, TYPE_OBJECT } from "../heap/layout.ts";
import { UNBOUND, offsetOf, pointerTo, type Value } from "../heap/value.ts";
import { dictGetName } from "./dict.ts";
import { exceptionDict } from "./exception.ts";
import { dictShape, MOST_INLINE, rootShape, shapeWith, type Shape } from "./shape.ts";
import { extensionDict } from "./subclass.ts";
import { typeOfTypeObject, type TypeInfo } from "./types.ts";

/**
 * Attributes of instances: slots by shape, or a dict. Descriptors and classes are none of this file's business. Slots of
 * `__slots__` are slots with fixed numbers.
 */

/** INSTANCE.SHAPE of instances of `object` itself. */
const NO_SHAPE = 0xffffffff;

/** A new instance without attributes. Of builtin classes only `object` has any. */
export function newInstance(py: Interp, type: TypeInfo): Value {
  const { heap } = py;
  const inline = type.heapType?.inline ?? 0;
  // not 0, which an empty entry of an inline cache has
  const shape = type.heapType === undefined ? NO_SHAPE : rootShape(py, type, inline).id;
  const offset = heap.allocate(TYPE.INSTANCE, INSTANCE.SLOTS + 8 * inline);
  heap.u32[(offset + INSTANCE.SHAPE) >>> 2] = shape;
  heap.u32[(offset + INSTANCE.CLASS) >>> 2] = offsetOf(type.object);
  heap.writeNull(offset + INSTANCE.REST);
  const end = offset + ((INSTANCE.SLOTS + 8 * inline + 15) & ~15);
  for (let at = offset + INSTANCE.SLOTS; at < end; at += 8) heap.write(at, UNBOUND);
  return pointerTo(offset);
}

/** Tells native code how large instances are and which shape they begin with. */
export function publishInstances(py: Interp, type: TypeInfo): void {
  const { heapType } = type;
  if (heapType === undefined) return;
  const at = offsetOf(type.object);
  py.heap.u32[(at + TYPE_OBJECT.SHAPE) >>> 2] = rootShape(py, type, heapType.inline).id;
  py.heap.u32[(at + TYPE_OBJECT.INSTANCE_BYTES) >>> 2] = INSTANCE.SLOTS + 8 * heapType.inline;
}

export const shapeOf = (py: Interp, v: Value): Shape =>
  py.shapes[py.heap.u32[(offsetOf(v) + INSTANCE.SHAPE) >>> 2]!]!;

const setShape = (py: Interp, v: Value, shape: Shape): void => {
  py.heap.u32[(offsetOf(v) + INSTANCE.SHAPE) >>> 2] = shape.id;
};

const hasDictFlag = (py: Interp, v: Value): boolean =>
  (py.heap.u8[offsetOf(v) + OBJECT.FLAGS]! & INSTANCE_DICT) !== 0;

/** Offset of a slot; 0 when there is no room for it yet. */
function slotOffset(py: Interp, v: Value, shape: Shape, slot: number): number {
  const at = offsetOf(v);
  if (slot < shape.inline) return at + INSTANCE.SLOTS + 8 * slot;
  const rest = py.heap.readAddress(at + INSTANCE.REST);
  if (rest === 0) return 0;
  const bytes = py.heap.u32[(rest - BUFFER.PAYLOAD + BUFFER.BYTES) >>> 2]!;
  const from = 8 * (slot - shape.inline);
  return from < bytes ? rest + from : 0;
}

/** Makes room for slots beyond those in the instance itself, and for all of them in the class's next instances. */
function growRest(py: Interp, v: Value, shape: Shape, slot: number): void {
  const { heap } = py;
  const at = offsetOf(v) + INSTANCE.REST;
  const old = heap.readAddress(at);
  const used = old === 0 ? 0 : heap.u32[(old - BUFFER.PAYLOAD + BUFFER.BYTES) >>> 2]!;
  const bytes = Math.max(32, 2 * used, 8 * (slot - shape.inline + 1));
  const rest = heap.allocateBuffer(bytes);
  for (let i = 0; i < used; i += 8) heap.copyWord(rest + i, old + i);
  for (let i = used; i < bytes; i += 8) heap.write(rest + i, UNBOUND);
  heap.writeAddress(at, rest);
  const { heapType } = shape.type;
  if (heapType !== undefined && heapType.inline <= slot && slot < MOST_INLINE) {
    heapType.inline = Math.min(MOST_INLINE, slot + 1);
    publishInstances(py, shape.type);
  }
}

function writeSlot(py: Interp, v: Value, shape: Shape, slot: number, to: Value): void {
  let at = slotOffset(py, v, shape, slot);
  if (at === 0) {
    growRest(py, v, shape, slot);
    at = slotOffset(py, v, shape, slot);
  }
  py.heap.write(at, to);
}

/** A slot of `__slots__`; unbound when it has no value. */
export function readFixedSlot(py: Interp, v: Value, slot: number, name: string): Value {
  if (py.heap.typeOf(v) === TYPE.EXCEPTION) return dictGetName(py, exceptionDict(py, v), name) ?? UNBOUND;
  if (py.heap.isSubclassed(v)) {
    const d = extensionDict(py, v, false);
    return (d === undefined ? undefined : dictGetName(py, d, name)) ?? UNBOUND;
  }
  const at = slotOffset(py, v, shapeOf(py, v), slot);
  return at === 0 ? UNBOUND : py.heap.read(at);
}

export function writeFixedSlot(py: Interp, v: Value, slot: number, name: string, to: Value): void {
  const isException = py.heap.typeOf(v) === TYPE.EXCEPTION;
  if (isException || py.heap.isSubclassed(v)) {
    const d = isException ? exceptionDict(py, v) : extensionDict(py, v, true)!;
    if (to === UNBOUND) py.dictDelete(d, py.heap.intern(name));
    else py.dictSet(d, py.heap.intern(name), to);
    return;
  }
  writeSlot(py, v, shapeOf(py, v), slot, to);
}

/** The dict of an instance's attributes: from now on they are in it. Undefined where the class's instances have none. */
export function instanceDict(py: Interp, v: Value): Value | undefined {
  const { heap } = py;
  const at = offsetOf(v);
  if (hasDictFlag(py, v)) return heap.read(at + INSTANCE.REST);
  const shape = shapeOf(py, v);
  if (shape === undefined || !shape.type.heapType!.hasDict) return undefined;
  const d = py.newDict();
  for (const name of shape.names) {
    const slot = slotOffset(py, v, shape, shape.slots.get(name)!);
    if (slot !== 0 && !heap.isUnbound(slot)) py.dictSet(d, heap.intern(name), heap.read(slot));
  }
  replaceDict(py, v, d);
  return d;
}

/** `v.__dict__ = d`. */
export function replaceDict(py: Interp, v: Value, d: Value): void {
  const { heap } = py;
  const at = offsetOf(v);
  const shape = shapeOf(py, v);
  const fixed = shape.type.heapType!.slots.length;
  // what REST held of __slots__ must lie in the instance itself: see buildClass, which makes room for all of them
  for (let i = fixed; i < shape.inline; i++) heap.write(at + INSTANCE.SLOTS + 8 * i, UNBOUND);
  heap.write(at + INSTANCE.REST, d);
  heap.u8[at + OBJECT.FLAGS]! |= INSTANCE_DICT;
  setShape(py, v, dictShape(py, shape.type, shape.inline));
}

/** An attribute of the instance itself; undefined when it has none. */
export function ownInstanceAttribute(py: Interp, v: Value, name: string): Value | undefined {
  const { heap } = py;
  if (hasDictFlag(py, v)) return dictGetName(py, heap.read(offsetOf(v) + INSTANCE.REST), name);
  const shape = shapeOf(py, v);
  const slot = shape?.slots.get(name);
  if (slot === undefined) return undefined;
  const at = slotOffset(py, v, shape, slot);
  if (at === 0) return undefined;
  const value = heap.read(at);
  return value === UNBOUND ? undefined : value;
}

/** Sets an attribute of the instance itself; false when its class has no room for such. */
export function setInstanceAttribute(py: Interp, v: Value, name: string, to: Value): boolean {
  const { heap } = py;
  if (hasDictFlag(py, v)) {
    py.dictSet(heap.read(offsetOf(v) + INSTANCE.REST), heap.intern(name), to);
    return true;
  }
  const shape = shapeOf(py, v);
  if (shape === undefined || !shape.type.heapType!.hasDict) return false;
  const slot = shape.slots.get(name);
  if (slot !== undefined) {
    writeSlot(py, v, shape, slot, to);
    return true;
  }
  const next = shapeWith(py, shape, name);
  if (next === undefined) {
    py.dictSet(instanceDict(py, v)!, heap.intern(name), to);
    return true;
  }
  writeSlot(py, v, shape, next.slots.get(name)!, to);
  setShape(py, v, next);
  return true;
}

/**
 * Deletes an attribute of the instance itself; false when there is none. The others keep their order: as an instance that never had it, or in
 * a dict.
 */
export function deleteInstanceAttribute(py: Interp, v: Value, name: string): boolean {
  if (ownInstanceAttribute(py, v, name) === undefined) return false;
  if (!hasDictFlag(py, v) && closeGap(py, v, name)) return true;
  return py.dictDelete(instanceDict(py, v)!, py.heap.intern(name));
}

/** The attributes behind `name` move forwards by one; false when shapes are not for such an instance. */
function closeGap(py: Interp, v: Value, name: string): boolean {
  const { heap } = py;
  const from = shapeOf(py, v);
  let to: Shape | undefined = rootShape(py, from.type, from.inline);
  for (const other of from.names) if (other !== name) to = to && shapeWith(py, to, other);
  let slot = from.slots.get(name)!;
  const last = from.slots.get(from.names.at(-1)!)!;
  if (to === undefined || slotOffset(py, v, from, last) === 0) return false;
  for (; slot < last; slot++) heap.copyWord(slotOffset(py, v, from, slot), slotOffset(py, v, from, slot + 1));
  heap.write(slotOffset(py, v, from, last), UNBOUND);
  setShape(py, v, to);
  return true;
}

/** Names of an instance's own attributes. */
export function instanceNames(py: Interp, v: Value): string[] {
  if (hasDictFlag(py, v))
    return py
      .dictKeys(py.heap.read(offsetOf(v) + INSTANCE.REST))
      .filter((key) => py.heap.isStr(key))
      .map((key) => py.heap.strOf(key));
  const shape = shapeOf(py, v);
  return shape === undefined ? [] : [...shape.names];
}

/** `v.__class__ = type`: the attributes stay. */
export function changeClass(py: Interp, v: Value, type: TypeInfo): void {
  const { heap } = py;
  const at = offsetOf(v);
  const from = shapeOf(py, v);
  let shape: Shape | undefined = from.isDict
    ? dictShape(py, type, from.inline)
    : rootShape(py, type, from.inline);
  for (const name of from.names) shape = shape && shapeWith(py, shape, name);
  if (shape === undefined) {
    instanceDict(py, v);
    shape = dictShape(py, type, from.inline);
  }
  heap.u32[(at + INSTANCE.CLASS) >>> 2] = offsetOf(type.object);
  setShape(py, v, shape);
}

export const classOfInstance = (py: Interp, v: Value): TypeInfo =>
  typeOfTypeObject(py, pointerTo(py.heap.u32[(offsetOf(v) + INSTANCE.CLASS) >>> 2]!));
