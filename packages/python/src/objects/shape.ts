import type { Interp } from "../interp.ts";
import { INSTANCE, SMALL_LIMIT } from "../heap/layout.ts";
import type { TypeInfo } from "./types.ts";

/**
 * A hidden class: which attributes instances of a class have, in what order they came, and so which slot each lies in.
 * Instances that got the same attributes in the same order share one; native code compares its id (INSTANCE.SHAPE) and
 * then knows the slot. Slots of `__slots__` come first.
 */
export interface Shape {
  readonly id: number;
  readonly type: TypeInfo;
  /** Slots in the instance itself; the others are at INSTANCE.REST. */
  readonly inline: number;
  /** Attributes in order; their slots follow those of `__slots__`. */
  readonly names: readonly string[];
  /** Slot of each attribute. */
  readonly slots: ReadonlyMap<string, number>;
  /** The shapes that one more attribute leads to. */
  readonly next: Map<string, Shape>;
  /** The attributes are in a dict. */
  readonly isDict: boolean;
}

/** More slots than this in an instance itself would make it a large object. */
export const MOST_INLINE = (SMALL_LIMIT - INSTANCE.SLOTS) >> 3;
/** Instances with more attributes than this, or shapes with more successors, are no records: they get a dict. */
const MOST_ATTRIBUTES = 200;
const MOST_SUCCESSORS = 64;

function addShape(py: Interp, parts: Omit<Shape, "id" | "next">): Shape {
  const shape: Shape = { id: py.shapes.length, next: new Map(), ...parts };
  py.shapes.push(shape);
  return shape;
}

function heapTypeOf(type: TypeInfo) {
  if (type.heapType === undefined) throw new RangeError(`instances of ${type.name} have no shapes`);
  return type.heapType;
}

/** The shape of an instance without attributes. */
export function rootShape(py: Interp, type: TypeInfo, inline: number): Shape {
  const { shapes } = heapTypeOf(type);
  let shape = shapes.get(inline);
  if (shape === undefined) {
    shape = addShape(py, { type, inline, names: [], slots: new Map(), isDict: false });
    shapes.set(inline, shape);
  }
  return shape;
}

/** The shape of an instance whose attributes are in a dict. */
export function dictShape(py: Interp, type: TypeInfo, inline: number): Shape {
  const { dictShapes } = heapTypeOf(type);
  let shape = dictShapes.get(inline);
  if (shape === undefined) {
    shape = addShape(py, { type, inline, names: [], slots: new Map(), isDict: true });
    dictShapes.set(inline, shape);
  }
  return shape;
}

/** The shape after one more attribute; undefined when instances should rather have a dict. */
export function shapeWith(py: Interp, shape: Shape, name: string): Shape | undefined {
  const known = shape.next.get(name);
  if (known !== undefined) return known;
  if (shape.names.length >= MOST_ATTRIBUTES || shape.next.size >= MOST_SUCCESSORS) return undefined;
  const { type, inline } = shape;
  const slot = heapTypeOf(type).slots.length + shape.names.length;
  const slots = new Map(shape.slots);
  slots.set(name, slot);
  const made = addShape(py, { type, inline, names: [...shape.names, name], slots, isDict: false });
  shape.next.set(name, made);
  return made;
}
