import type { Interp } from "../interp.ts";
import type { Heap } from "../heap/heap.ts";
import {
  ARRAY,
  BIGINT,
  BYTEARRAY,
  BYTES,
  COMPLEX,
  DICT,
  EXTENSION,
  HOSTED,
  INT64,
  LIST,
  OBJECT,
  SET,
  STR,
  STR_WIDTH,
  TUPLE,
  TYPE,
  TYPE_OBJECT,
  TYPE_SUBCLASS,
} from "../heap/layout.ts";
import { NONE, isFloat, isPointer, mkFloat, offsetOf, pointerTo, type Value } from "../heap/value.ts";
import type { TypeInfo } from "./types.ts";

/**
 * Objects of classes derived from builtin types: the builtin type's layout (so that its methods work on them as they are),
 * flagged by TYPE_SUBCLASS, with the class and a dict of attributes behind it.
 */

/** Builtin types that classes can derive from so. */
export const DERIVABLE: ReadonlySet<number> = new Set([
  TYPE.INT,
  TYPE.FLOAT,
  TYPE.COMPLEX,
  TYPE.STR,
  TYPE.BYTES,
  TYPE.BYTEARRAY,
  TYPE.ARRAY,
  TYPE.TUPLE,
  TYPE.LIST,
  TYPE.DICT,
  TYPE.SET,
  TYPE.FROZENSET,
  TYPE.HOSTED,
]);

/** Value of a float of a class of its own. */
const FLOAT_VALUE = 8;
const FLOAT_BYTES = 16;

/** Where the EXTENSION begins in an object; ops/helpers/allocate.c says the same. */
function extensionOffset(heap: Heap, at: number): number {
  switch (heap.typeAt(at)) {
    case TYPE.STR:
      return (
        (STR.INLINE + heap.u32[(at + STR.LENGTH) >>> 2]! * (heap.u8[at + OBJECT.FLAGS]! & STR_WIDTH) + 7) & ~7
      );
    case TYPE.BYTES:
      return (BYTES.DATA + heap.u32[(at + BYTES.LENGTH) >>> 2]! + 7) & ~7;
    case TYPE.TUPLE:
      return TUPLE.ITEMS + 8 * heap.u32[(at + TUPLE.LENGTH) >>> 2]!;
    case TYPE.LIST:
      return LIST.BYTES;
    case TYPE.BYTEARRAY:
      return BYTEARRAY.BYTES;
    case TYPE.ARRAY:
      return ARRAY.BYTES;
    case TYPE.DICT:
      return DICT.BYTES;
    case TYPE.SET:
    case TYPE.FROZENSET:
      return SET.BYTES;
    case TYPE.BIGINT:
      return BIGINT.LIMBS + 8 * heap.u32[(at + BIGINT.LENGTH) >>> 2]!;
    case TYPE.COMPLEX:
      return COMPLEX.BYTES;
    default:
      return 16;
  }
}

const extensionOf = (heap: Heap, v: Value): number => offsetOf(v) + extensionOffset(heap, offsetOf(v));

/** The class of an object with TYPE_SUBCLASS. */
export function subclassOf(py: Interp, v: Value): TypeInfo {
  const { heap } = py;
  const type = heap.u32[(extensionOf(heap, v) + EXTENSION.CLASS) >>> 2]!;
  return py.types[heap.u32[(type + TYPE_OBJECT.ID) >>> 2]!]!;
}

/** `v.__class__ = type`. */
export function setSubclass(py: Interp, v: Value, type: TypeInfo): void {
  py.heap.u32[(extensionOf(py.heap, v) + EXTENSION.CLASS) >>> 2] = offsetOf(type.object);
}

/** The dict of an object's attributes, made when there is none; undefined where `make` is false and there is none. */
export function extensionDict(py: Interp, v: Value, make: boolean): Value | undefined {
  const { heap } = py;
  const at = extensionOf(heap, v) + EXTENSION.DICT;
  const d = heap.read(at);
  if (d !== NONE) return d;
  if (!make) return undefined;
  const made = py.newDict();
  heap.write(at, made);
  return made;
}

export function setExtensionDict(py: Interp, v: Value, d: Value): void {
  py.heap.write(extensionOf(py.heap, v) + EXTENSION.DICT, d);
}

/** An object like `from`, a value of the builtin type, of a class derived from that. */
export function derive(py: Interp, type: TypeInfo, from: Value): Value {
  const { heap } = py;
  const at = isPointer(from) ? copyOf(heap, from) : numberObject(heap, from);
  heap.u32[at >>> 2]! |= TYPE_SUBCLASS;
  const extension = at + extensionOffset(heap, at);
  heap.u32[(extension + EXTENSION.CLASS) >>> 2] = offsetOf(type.object);
  heap.u32[(extension + EXTENSION.CLASS + 4) >>> 2] = 0;
  heap.write(extension + EXTENSION.DICT, NONE);
  return pointerTo(at);
}

/** A small int or a float as an object. */
function numberObject(heap: Heap, v: Value): number {
  if (isFloat(v)) {
    const at = heap.allocate(TYPE.FLOAT, FLOAT_BYTES + EXTENSION.BYTES);
    heap.f64[(at + FLOAT_VALUE) >>> 3] = v.value;
    return at;
  }
  const at = heap.allocate(TYPE.INT64, INT64.BYTES + EXTENSION.BYTES);
  heap.i64[(at + INT64.VALUE) >>> 3] = BigInt(heap.intOf(v));
  return at;
}

function copyOf(heap: Heap, v: Value): number {
  const from = offsetOf(v);
  const type = heap.typeAt(from);
  const bytes = type === TYPE.FLOAT ? FLOAT_BYTES : extensionOffset(heap, from);
  const at = heap.allocate(type, bytes + EXTENSION.BYTES);
  heap.u8[at + OBJECT.FLAGS] = heap.u8[from + OBJECT.FLAGS]! & (type === TYPE.STR ? STR_WIDTH : 0xff);
  if (type === TYPE.STR) {
    heap.u8.copyWithin(at + 8, from + 8, from + STR.INLINE);
    const text = heap.textAt(from);
    heap.u8.copyWithin(at + STR.INLINE, text, text + bytes - STR.INLINE);
  } else heap.u8.copyWithin(at + 8, from + 8, from + bytes);
  // both halves would release it
  if (type === TYPE.HOSTED) {
    heap.u32[(at + HOSTED.HANDLE) >>> 2] = heap.addHosted(heap.hostedOf(v));
    heap.noteHandle(at);
  }
  return at;
}

/** The value of a float of a class of its own; undefined for everything else. */
export const derivedFloat = (heap: Heap, v: Value): number | undefined =>
  isPointer(v) && heap.typeAt(offsetOf(v)) === TYPE.FLOAT
    ? heap.f64[(offsetOf(v) + FLOAT_VALUE) >>> 3]!
    : undefined;

/** A float of a class of its own as a float; other values as they are. */
export function plainFloat(heap: Heap, v: Value): Value {
  const x = derivedFloat(heap, v);
  return x === undefined ? v : mkFloat(x);
}

/** The builtin type that a class derives from. */
export function builtinBase(type: TypeInfo): TypeInfo {
  return type.mro.find((base) => !base.isHeap)!;
}
