import type { Interp } from "../interp.ts";
import { OP } from "../bytecode/opcodes.ts";
import {
  BUILTIN,
  COMPLEX,
  DICT,
  LIST,
  METHOD,
  OBJECT,
  RANGE,
  SLICE,
  STR,
  TUPLE,
  TYPE,
} from "../heap/layout.ts";
import {
  FALSE,
  NONE,
  TRUE,
  isFloat,
  isPointer,
  isSmallInt,
  mkBool,
  offsetOf,
  type Value,
} from "../heap/value.ts";
import { compareArrays } from "./array.ts";
import { compareBytes } from "./bytes.ts";
import { complexEqual } from "./complex.ts";
import { dictEqual } from "./dict.ts";
import type { Hosted } from "./hosted.ts";
import { rethrowRecursion } from "./recursion.ts";
import { specialCompare, specialTruth } from "./special.ts";
import { isSubset, setEqual } from "./set.ts";
import { derivedFloat } from "./subclass.ts";
import { strCompare, strEqual } from "./str.ts";
import { asSet } from "./views.ts";

export const COMPARISON_SYMBOLS: readonly string[] = ["<", "<=", "==", "!=", ">", ">="];

/** The number that an int, bool or float is; undefined for everything else. */
export function numberOf(py: Interp, v: Value): number | bigint | undefined {
  if (typeof v === "object") return v.value;
  if (isSmallInt(v)) return v;
  const type = py.heap.typeOf(v);
  if (type === TYPE.INT64 || type === TYPE.BIGINT || type === TYPE.BOOL) return py.heap.intOf(v);
  return type === TYPE.FLOAT ? derivedFloat(py.heap, v) : undefined;
}

export function truthOf(py: Interp, v: Value): boolean {
  if (v === TRUE) return true;
  if (v === FALSE || v === NONE) return false;
  if (isFloat(v)) return v.value !== 0; // NaN is true
  if (isSmallInt(v)) return v !== 0;
  if (!isPointer(v)) return true;
  const { heap } = py;
  const at = offsetOf(v);
  if (heap.isSubclassed(v)) {
    const special = specialTruth(py, v);
    if (special !== undefined) return special;
    const x = numberOf(py, v);
    if (x !== undefined) return !!x || x !== x;
  }
  switch (heap.typeAt(at)) {
    case TYPE.STR:
    case TYPE.LIST:
    case TYPE.TUPLE:
    case TYPE.DICT:
    case TYPE.SET:
    case TYPE.FROZENSET:
    case TYPE.BYTES:
    case TYPE.BYTEARRAY:
    case TYPE.ARRAY:
      return heap.u32[(at >>> 2) + 2] !== 0; // all keep their length in the same word
    case TYPE.COMPLEX:
      return heap.f64[(at + COMPLEX.REAL) >>> 3] !== 0 || heap.f64[(at + COMPLEX.IMAGINARY) >>> 3] !== 0;
    case TYPE.RANGE:
      return heap.read(at + RANGE.LENGTH) !== 0;
    case TYPE.DICT_VIEW:
      return py.length(v) !== 0;
    case TYPE.INSTANCE:
    case TYPE.EXCEPTION:
    case TYPE.TYPE:
      return specialTruth(py, v) ?? true;
    case TYPE.HOSTED: {
      const host = heap.hostedOf(v) as Hosted;
      if (host.truth) return host.truth(py);
      return host.length ? host.length(py) !== 0 : true;
    }
    default:
      return true;
  }
}
// truthOf relies on it
if (STR.LENGTH !== 8 || LIST.LENGTH !== 8 || TUPLE.LENGTH !== 8 || DICT.USED !== 8)
  throw new Error("layout: lengths must lie at offset 8");

/** What containers ask: the same object, or equal. (A float has no identity of its own: equal bits are the same.) */
export function identicalOrEqual(py: Interp, a: Value, b: Value): boolean {
  if (a === b) return true;
  if (isFloat(a) && isFloat(b)) return a.value === b.value || (a.value !== a.value && b.value !== b.value);
  return equalValues(py, a, b);
}

/** `a is b`. */
export const isSame = (a: Value, b: Value): boolean =>
  a === b || (typeof a === "object" && typeof b === "object" && Object.is(a.value, b.value));

/** `a == b`, as a truth. */
export function equalValues(py: Interp, a: Value, b: Value): boolean {
  if (isSmallInt(a) && isSmallInt(b)) return a === b;
  const special = specialCompare(py, OP.EQ, a, b);
  return special === undefined ? equalPlainly(py, a, b) : truthOf(py, special);
}

/** `a == b` where no class defined in Python has a say. */
function equalPlainly(py: Interp, a: Value, b: Value): boolean {
  if (typeof a === "number" && a === b) return true;
  const { heap } = py;
  const type = heap.typeOf(a);
  const other = heap.typeOf(b);
  if (type === TYPE.STR && other === TYPE.STR) return strEqual(heap, a, b);
  const x = numberOf(py, a);
  if (x !== undefined) {
    const y = numberOf(py, b);
    if (y !== undefined) return x == y; // exact for a bigint and a double too
    if (other === TYPE.COMPLEX) return complexEqual(py, b, a) ?? false;
  }
  switch (type) {
    case TYPE.TUPLE:
    case TYPE.LIST:
      return type === other && sequencesEqual(py, a, b);
    case TYPE.COMPLEX:
      return complexEqual(py, a, b) ?? false;
    case TYPE.ARRAY:
      return compareArrays(py, OP.EQ, a, b) ?? hostedEqual(py, b, a);
    case TYPE.BYTES:
    case TYPE.BYTEARRAY:
      return compareBytes(py, OP.EQ, a, b) ?? hostedEqual(py, b, a);
    case TYPE.DICT:
      return other === TYPE.DICT && dictEqual(py, a, b);
    case TYPE.SET:
    case TYPE.FROZENSET:
    case TYPE.DICT_VIEW: {
      const left = asSet(py, a);
      const right = asSet(py, b);
      return left !== undefined && right !== undefined && setEqual(py, left, right);
    }
    case TYPE.RANGE:
      return other === TYPE.RANGE && rangesEqual(py, offsetOf(a), offsetOf(b));
    case TYPE.SLICE:
      if (other !== TYPE.SLICE) return false;
      for (let i = SLICE.START; i <= SLICE.STEP; i += 8)
        if (!identicalOrEqual(py, heap.read(offsetOf(a) + i), heap.read(offsetOf(b) + i))) return false;
      return true;
    case TYPE.METHOD:
      return (
        other === TYPE.METHOD &&
        heap.read(offsetOf(a) + METHOD.FUNCTION) === heap.read(offsetOf(b) + METHOD.FUNCTION) &&
        heap.read(offsetOf(a) + METHOD.SELF) === heap.read(offsetOf(b) + METHOD.SELF)
      );
    case TYPE.BUILTIN:
      return (
        other === TYPE.BUILTIN &&
        heap.u32[(offsetOf(a) + BUILTIN.ID) >>> 2] === heap.u32[(offsetOf(b) + BUILTIN.ID) >>> 2] &&
        isSame(heap.read(offsetOf(a) + BUILTIN.SELF), heap.read(offsetOf(b) + BUILTIN.SELF))
      );
    case TYPE.HOSTED:
      return (heap.hostedOf(a) as Hosted).equal?.(py, b) ?? hostedEqual(py, b, a);
    default:
      return hostedEqual(py, b, a);
  }
}

function hostedEqual(py: Interp, host: Value, other: Value): boolean {
  if (py.heap.typeOf(host) !== TYPE.HOSTED) return false;
  return (py.heap.hostedOf(host) as Hosted).equal?.(py, other) ?? false;
}

const lengthWord = (py: Interp, v: Value): number => py.heap.u32[(offsetOf(v) + LIST.LENGTH) >>> 2]!;
/** Item `i` of a list or tuple. */
function itemAt(py: Interp, v: Value, i: number): Value {
  const at = offsetOf(v);
  const first = py.heap.typeAt(at) === TYPE.LIST ? py.heap.u32[(at + LIST.ITEMS) >>> 2]! : at + TUPLE.ITEMS;
  return py.heap.read(first + i * 8);
}

function sequencesEqual(py: Interp, a: Value, b: Value): boolean {
  if (lengthWord(py, a) !== lengthWord(py, b)) return false;
  try {
    for (let i = 0; i < lengthWord(py, a) && i < lengthWord(py, b); i++)
      if (!identicalOrEqual(py, itemAt(py, a, i), itemAt(py, b, i))) return false;
  } catch (error) {
    rethrowRecursion(py, error, " in comparison");
  }
  return true;
}

function rangesEqual(py: Interp, a: number, b: number): boolean {
  const { heap } = py;
  const length = heap.read(a + RANGE.LENGTH);
  if (!equalValues(py, length, heap.read(b + RANGE.LENGTH))) return false;
  if (length === 0) return true;
  if (!equalValues(py, heap.read(a + RANGE.START), heap.read(b + RANGE.START))) return false;
  return length === 1 || equalValues(py, heap.read(a + RANGE.STEP), heap.read(b + RANGE.STEP));
}

function ordered(opcode: number, x: number | bigint, y: number | bigint): boolean {
  switch (opcode) {
    case OP.LT:
      return x < y;
    case OP.LE:
      return x <= y;
    case OP.GT:
      return x > y;
    default:
      return x >= y;
  }
}

/** `a op b` as a truth; `opcode` OP.LT … OP.GE. */
export function compareTruth(py: Interp, opcode: number, a: Value, b: Value): boolean {
  if (opcode === OP.EQ) return equalValues(py, a, b);
  const special = specialCompare(py, opcode, a, b);
  return special === undefined ? comparePlainly(py, opcode, a, b) : truthOf(py, special);
}

/** `a op b` where no class defined in Python has a say. */
export function comparePlainly(py: Interp, opcode: number, a: Value, b: Value): boolean {
  if (opcode === OP.EQ) return equalPlainly(py, a, b);
  if (opcode === OP.NE) return !equalPlainly(py, a, b);
  const x = numberOf(py, a);
  if (x !== undefined) {
    const y = numberOf(py, b);
    if (y !== undefined) return ordered(opcode, x, y);
  } else {
    const { heap } = py;
    const type = heap.typeOf(a);
    const other = heap.typeOf(b);
    if (type === TYPE.STR && other === TYPE.STR) return ordered(opcode, strCompare(heap, a, b), 0);
    if ((type === TYPE.TUPLE || type === TYPE.LIST) && type === other)
      return truthOf(py, compareSequences(py, opcode, a, b));
    if (type === TYPE.SET || type === TYPE.FROZENSET || type === TYPE.DICT_VIEW) {
      const left = asSet(py, a);
      const right = asSet(py, b);
      if (left !== undefined && right !== undefined) return compareSets(py, opcode, left, right);
    }
    if (type === TYPE.SLICE && other === TYPE.SLICE)
      return truthOf(py, compareSequences(py, opcode, sliceTuple(py, a), sliceTuple(py, b)));
  }
  const bytes = compareBytes(py, opcode, a, b) ?? compareArrays(py, opcode, a, b);
  if (bytes !== undefined) return bytes;
  const hosted = hostedCompare(py, opcode, a, b, false) ?? hostedCompare(py, opcode, b, a, true);
  if (hosted !== undefined) return hosted;
  throw py.error(
    "TypeError",
    `'${COMPARISON_SYMBOLS[opcode - OP.LT]}' not supported between instances of '${py.typeName(a)}' and '${py.typeName(b)}'`,
  );
}

function hostedCompare(
  py: Interp,
  opcode: number,
  host: Value,
  other: Value,
  reflected: boolean,
): boolean | undefined {
  if (py.heap.typeOf(host) !== TYPE.HOSTED) return undefined;
  return (py.heap.hostedOf(host) as Hosted).compare?.(py, opcode, other, reflected);
}

const sliceTuple = (py: Interp, v: Value): Value =>
  py.heap.tuple([SLICE.START, SLICE.STOP, SLICE.STEP].map((field) => py.heap.read(offsetOf(v) + field)));

/** By the first items that differ, whatever their comparison gives; when there are none by length. */
function compareSequences(py: Interp, opcode: number, a: Value, b: Value): Value {
  try {
    for (let i = 0; i < lengthWord(py, a) && i < lengthWord(py, b); i++) {
      const x = itemAt(py, a, i);
      const y = itemAt(py, b, i);
      if (!identicalOrEqual(py, x, y)) return compareValues(py, opcode, x, y);
    }
  } catch (error) {
    rethrowRecursion(py, error, " in comparison");
  }
  return mkBool(ordered(opcode, lengthWord(py, a), lengthWord(py, b)));
}

function compareSets(py: Interp, opcode: number, a: Value, b: Value): boolean {
  const m = py.setLength(a);
  const n = py.setLength(b);
  switch (opcode) {
    case OP.LT:
      return m < n && isSubset(py, a, b);
    case OP.LE:
      return isSubset(py, a, b);
    case OP.GT:
      return m > n && isSubset(py, b, a);
    default:
      return isSubset(py, b, a);
  }
}

/** `a op b`: whatever special methods give, else a bool. */
export function compareValues(py: Interp, opcode: number, a: Value, b: Value): Value {
  const special = specialCompare(py, opcode, a, b);
  if (special !== undefined) return special;
  const type = py.heap.typeOf(a);
  if (
    opcode !== OP.EQ &&
    opcode !== OP.NE &&
    (type === TYPE.TUPLE || type === TYPE.LIST) &&
    type === py.heap.typeOf(b)
  )
    return compareSequences(py, opcode, a, b);
  return mkBool(comparePlainly(py, opcode, a, b));
}

export function lessThan(py: Interp, a: Value, b: Value): boolean {
  if (isSmallInt(a) && isSmallInt(b)) return a < b;
  return compareTruth(py, OP.LT, a, b);
}

/** KIND of a dict view, in its flags: 0 keys, 1 values, 2 items. */
export const viewKind = (py: Interp, v: Value): number => py.heap.u8[offsetOf(v) + OBJECT.FLAGS]!;
