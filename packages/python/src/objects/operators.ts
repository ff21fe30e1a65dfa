import type { Interp } from "../interp.ts";
import { OP } from "../bytecode/opcodes.ts";
import { LIST, TUPLE, TYPE } from "../heap/layout.ts";
import { FALSE, TRUE, isSmallInt, mkBool, mkFloat, offsetOf, pointerTo, type Value } from "../heap/value.ts";
import { arrayBinary } from "./array.ts";
import { bytesBinary } from "./bytes.ts";
import { numberOf, truthOf } from "./compare.ts";
import { complexBinary, complexOf, isComplex, newComplex, plainComplex } from "./complex.ts";
import { dictCopy, dictMerge } from "./dict.ts";
import { floatBinary } from "./float.ts";
import { indexOf, intBinary, intToFloat, isIntLike } from "./int.ts";
import {
  itemsOffset,
  listExtend,
  listLength,
  newEmptyList,
  repeatWords,
  reserve,
  setLength,
} from "./list.ts";
import * as sets from "./set.ts";
import { saysIterable } from "./lookup.ts";
import { derivedFloat, plainFloat } from "./subclass.ts";
import { plainResult } from "./plain.ts";
import { specialBinary, specialIndex, specialUnary } from "./special.ts";
import { strConcat, strRepeat } from "./str.ts";
import { unionOf } from "./union.ts";
import { asSet } from "./views.ts";

const SYMBOLS: readonly string[] = [
  "+",
  "-",
  "*",
  "/",
  "//",
  "%",
  "** or pow()",
  "<<",
  ">>",
  "&",
  "|",
  "^",
  "@",
];

/** `a op b`; opcodes from OP.IADD on mean `op=`. */
export function binaryOperation(py: Interp, opcode: number, a: Value, b: Value): Value {
  const inPlace = opcode >= OP.IADD;
  const op = inPlace ? opcode - (OP.IADD - OP.ADD) : opcode;
  if (isSmallInt(a) && isSmallInt(b) && op !== OP.MATMUL) return intBinary(py, op, a, b);
  const special = specialBinary(py, op, inPlace, a, b);
  return special ?? binaryPlainly(py, opcode, a, b);
}

/** `a op b` where no class defined in Python has a say. */
export function binaryPlainly(py: Interp, opcode: number, a: Value, b: Value): Value {
  const inPlace = opcode >= OP.IADD;
  const op = inPlace ? opcode - (OP.IADD - OP.ADD) : opcode;
  a = plainFloat(py.heap, a);
  b = plainFloat(py.heap, b);
  const x = numberOf(py, a);
  if (x !== undefined) {
    const y = numberOf(py, b);
    if (y !== undefined) {
      const result = numeric(py, op, a, b, x, y);
      if (result !== undefined) return result;
      throw unsupported(py, opcode, a, b);
    }
  }
  return (
    complexBinary(py, opcode, a, b) ??
    bytesBinary(py, opcode, a, b) ??
    arrayBinary(py, opcode, a, b) ??
    (inPlace ? inPlaceOperation(py, op, a, b) : undefined) ??
    containerOperation(py, op, a, b) ??
    plainSequence(py, op, a, b) ??
    fail(py, opcode, a, b)
  );
}

function numeric(
  py: Interp,
  op: number,
  a: Value,
  b: Value,
  x: number | bigint,
  y: number | bigint,
): Value | undefined {
  if (typeof a === "object" || typeof b === "object") {
    if (op >= OP.LSHIFT) return undefined;
    return floatBinary(py, op, toDouble(py, x), toDouble(py, y));
  }
  if (op === OP.MATMUL) return undefined;
  if (op >= OP.AND && op <= OP.XOR && isBoolValue(a) && isBoolValue(b))
    return mkBool(op === OP.AND ? !!(x && y) : op === OP.OR ? !!(x || y) : x !== y);
  return intBinary(py, op, x, y);
}

/** The double of a number, which a float's value is already (infinities too). */
const toDouble = (py: Interp, x: number | bigint): number => (typeof x === "number" ? x : intToFloat(py, x));

const isBoolValue = (v: Value): boolean => v === TRUE || v === FALSE;

function unsupported(py: Interp, opcode: number, a: Value, b: Value): Error | unknown {
  const inPlace = opcode >= OP.IADD;
  const op = inPlace ? opcode - (OP.IADD - OP.ADD) : opcode;
  const symbol = inPlace ? `${op === OP.POW ? "**" : SYMBOLS[op - OP.ADD]}=` : SYMBOLS[op - OP.ADD];
  return py.error(
    "TypeError",
    `unsupported operand type(s) for ${symbol}: '${py.typeName(a)}' and '${py.typeName(b)}'`,
  );
}

const isSequence = (type: number): boolean => type === TYPE.STR || type === TYPE.LIST || type === TYPE.TUPLE;

/** Left operands of `*=` that are sequences in part, so that the right one is not asked (PyNumber_InPlaceMultiply). */
const UNREPEATABLE: readonly number[] = [TYPE.DICT, TYPE.SET, TYPE.FROZENSET, TYPE.RANGE, TYPE.DICT_VIEW];

/** The error of an operation that no type supports; sequences have texts of their own. */
function fail(py: Interp, opcode: number, a: Value, b: Value): never {
  const op = opcode >= OP.IADD ? opcode - (OP.IADD - OP.ADD) : opcode;
  const type = py.heap.typeOf(a);
  if (op === OP.ADD && isSequence(type)) {
    const name = py.typeName(a);
    throw py.error("TypeError", `can only concatenate ${name} (not "${py.typeName(b)}") to ${name}`);
  }
  const plain = opcode >= OP.IADD && UNREPEATABLE.includes(type);
  const right = py.heap.typeOf(b);
  const repeats = isSequence(right) || right === TYPE.BYTES || right === TYPE.BYTEARRAY;
  if (op === OP.MUL && !plain && (isSequence(type) || repeats)) {
    const other = isSequence(type) ? b : a;
    throw py.error("TypeError", `can't multiply sequence by non-int of type '${py.typeName(other)}'`);
  }
  throw unsupported(py, opcode, a, b);
}

function plainSequence(py: Interp, op: number, a: Value, b: Value): Value | undefined {
  const made = sequenceOperation(py, op, a, b);
  return made === a || made === b ? plainResult(py, made) : made;
}

function sequenceOperation(py: Interp, op: number, a: Value, b: Value): Value | undefined {
  const { heap } = py;
  const type = heap.typeOf(a);
  if (op === OP.ADD) {
    if (type !== heap.typeOf(b)) return undefined;
    if (type === TYPE.STR) return strConcat(heap, a, b);
    if (type === TYPE.LIST) return listConcat(py, a, b);
    if (type === TYPE.TUPLE) return tupleConcat(py, a, b);
  } else if (op === OP.MUL) {
    const count = isSequence(type) ? timesOf(py, b) : isSequence(heap.typeOf(b)) ? timesOf(py, a) : undefined;
    if (count !== undefined) return repeat(py, isSequence(type) ? a : b, count);
  } else if (op === OP.MOD && type === TYPE.STR) {
    return heap.str(py.text.percent(py, heap.strOf(a), b));
  }
  return undefined;
}

function listConcat(py: Interp, a: Value, b: Value): Value {
  const { heap } = py;
  const m = listLength(heap, a);
  const n = listLength(heap, b);
  const v = newEmptyList(heap, m + n);
  const to = itemsOffset(heap, v) >>> 3;
  copyWords(py, to, itemsOffset(heap, a), m);
  copyWords(py, to + m, itemsOffset(heap, b), n);
  setLength(heap, v, m + n);
  return v;
}

function copyWords(py: Interp, to: number, from: number, count: number): void {
  if (count > 0) py.heap.i64.copyWithin(to, from >>> 3, (from >>> 3) + count);
}

function newTuple(py: Interp, length: number): number {
  const offset = py.heap.allocate(TYPE.TUPLE, TUPLE.ITEMS + length * 8);
  py.heap.u32[(offset + TUPLE.LENGTH) >>> 2] = length;
  py.heap.u32[(offset + TUPLE.LENGTH + 4) >>> 2] = 0;
  return offset;
}

function tupleConcat(py: Interp, a: Value, b: Value): Value {
  const { heap } = py;
  const m = heap.u32[(offsetOf(a) + TUPLE.LENGTH) >>> 2]!;
  const n = heap.u32[(offsetOf(b) + TUPLE.LENGTH) >>> 2]!;
  if (m === 0) return b;
  if (n === 0) return a;
  const offset = newTuple(py, m + n);
  const to = (offset + TUPLE.ITEMS) >>> 3;
  copyWords(py, to, offsetOf(a) + TUPLE.ITEMS, m);
  copyWords(py, to + m, offsetOf(b) + TUPLE.ITEMS, n);
  return pointerTo(offset);
}

/** The int that a sequence is multiplied by; undefined for what is no integer. */
const timesOf = (py: Interp, v: Value): Value | undefined => (isIntLike(py, v) ? v : specialIndex(py, v));

/** How often a sequence of `length` items is repeated; MemoryError when the result cannot exist. */
function repeatCount(py: Interp, length: number, by: Value): number {
  const count = indexOf(py, by);
  if (Math.abs(count) === Infinity && ((py.heap.bigIntOf(by) >> 63n) + 1n) >> 1n !== 0n)
    throw py.error("OverflowError", "cannot fit 'int' into an index-sized integer");
  if (count > 0 && length * count > 2 ** 28) throw py.error("MemoryError");
  return Math.max(count, 0);
}

function repeat(py: Interp, v: Value, by: Value): Value {
  const { heap } = py;
  const at = offsetOf(v);
  if (heap.typeAt(at) === TYPE.STR) {
    const length = heap.strLength(v);
    const count = repeatCount(py, Math.ceil(length / 8), by);
    return strRepeat(py, v, count);
  }
  if (heap.typeAt(at) === TYPE.LIST) {
    const length = listLength(heap, v);
    const total = length * repeatCount(py, length, by);
    const result = newEmptyList(heap, total);
    if (total > 0) repeatWords(heap, itemsOffset(heap, result), itemsOffset(heap, v), length, total / length);
    setLength(heap, result, total);
    return result;
  }
  const length = heap.u32[(at + TUPLE.LENGTH) >>> 2]!;
  const total = length * repeatCount(py, length, by);
  if (total === length) return v;
  const offset = newTuple(py, total);
  if (total > 0) repeatWords(heap, offset + TUPLE.ITEMS, at + TUPLE.ITEMS, length, total / length);
  return pointerTo(offset);
}

/** Sets, dicts and dict views. */
function containerOperation(py: Interp, op: number, a: Value, b: Value): Value | undefined {
  const { heap } = py;
  const type = heap.typeOf(a);
  const other = heap.typeOf(b);
  if (type === TYPE.DICT || other === TYPE.DICT) {
    if (op === OP.OR && type === other) {
      const result = dictCopy(py, a);
      dictMerge(py, result, b);
      return result;
    }
    if (type !== TYPE.DICT_VIEW) return undefined;
  }
  if (op !== OP.SUB && (op < OP.AND || op > OP.XOR)) return undefined;
  if (op === OP.OR) {
    const union = unionOf(py, a, b);
    if (union !== undefined) return union;
  }
  const view = type === TYPE.DICT_VIEW || other === TYPE.DICT_VIEW;
  let left = asSet(py, a);
  let right = asSet(py, b);
  if (view) {
    // the operators of dict views take any iterable on the other side and make a set
    if (left === undefined && right === undefined) return undefined;
    left ??= iterableAsSet(py, a);
    right ??= iterableAsSet(py, b);
  }
  if (left === undefined || right === undefined) return undefined;
  switch (op) {
    case OP.AND:
      return sets.setIntersection(py, left, right);
    case OP.OR:
      return sets.setUnion(py, left, right);
    case OP.XOR:
      return sets.setSymmetricDifference(py, left, right);
    default:
      return sets.setDifference(py, left, right);
  }
}

const iterableAsSet = (py: Interp, v: Value): Value => sets.setCopy(py, v, false);

/** The operations that change a list, set or dict in place. */
function inPlaceOperation(py: Interp, op: number, a: Value, b: Value): Value | undefined {
  const { heap } = py;
  const type = heap.typeOf(a);
  if (type === TYPE.LIST) {
    if (op === OP.ADD) {
      extendList(py, a, b);
      return a;
    }
    if (op === OP.MUL && isIntLike(py, b)) {
      repeatInPlace(py, a, b);
      return a;
    }
    return undefined;
  }
  if (type === TYPE.DICT && op === OP.OR) {
    updateDict(py, a, b);
    return a;
  }
  if (type !== TYPE.SET) return undefined;
  const right = asSet(py, b);
  if (right === undefined) return undefined;
  switch (op) {
    case OP.OR:
      sets.setUpdate(py, a, right);
      return a;
    case OP.AND:
      sets.setAssign(heap, a, sets.setIntersection(py, a, right));
      return a;
    case OP.SUB:
      sets.setDifferenceUpdate(py, a, right);
      return a;
    case OP.XOR:
      sets.setSymmetricDifferenceUpdate(py, a, right);
      return a;
    default:
      return undefined;
  }
}

/** list.extend and `+=`: any iterable. */
export function extendList(py: Interp, list: Value, iterable: Value): void {
  const { heap } = py;
  const type = heap.typeOf(iterable);
  if ((type === TYPE.LIST || type === TYPE.TUPLE) && !heap.isSubclassed(iterable)) {
    const count = heap.u32[(offsetOf(iterable) + LIST.LENGTH) >>> 2]!;
    const length = listLength(heap, list);
    reserve(heap, list, length + count);
    const from = type === TYPE.LIST ? itemsOffset(heap, iterable) : offsetOf(iterable) + TUPLE.ITEMS;
    copyWords(py, (itemsOffset(heap, list) >>> 3) + length, from, count);
    setLength(heap, list, length + count);
    return;
  }
  if (type === TYPE.GENERATOR || type === TYPE.HOSTED) py.forEach(iterable, (v) => py.listAppend(list, v));
  else listExtend(heap, list, py.toArray(iterable));
}

function repeatInPlace(py: Interp, list: Value, by: Value): void {
  const { heap } = py;
  const length = listLength(heap, list);
  const total = length * repeatCount(py, length, by);
  reserve(heap, list, total);
  if (total > 0) {
    const items = itemsOffset(heap, list);
    repeatWords(heap, items, items, length, total / length);
  }
  setLength(heap, list, total);
}

/** dict.update with one argument: a mapping, or an iterable of pairs. */
export function updateDict(py: Interp, d: Value, from: Value): void {
  const { heap } = py;
  if (heap.typeOf(from) === TYPE.DICT) return dictMerge(py, d, from);
  const keys = py.findAttr(from, "keys");
  if (keys !== undefined) {
    py.forEach(py.call(keys, []), (key) => py.dictSet(d, key, py.getItem(from, key)));
    return;
  }
  let n = 0;
  py.forEach(from, (pair) => {
    let items: Value[];
    try {
      items = py.toArray(pair);
    } catch (error) {
      if (!py.isError(error, "TypeError") || saysIterable(py, pair)) throw error;
      throw py.error("TypeError", `cannot convert dictionary update sequence element #${n} to a sequence`);
    }
    if (items.length !== 2)
      throw py.error(
        "ValueError",
        `dictionary update sequence element #${n} has length ${items.length}; 2 is required`,
      );
    py.dictSet(d, items[0]!, items[1]!);
    n++;
  });
}

export function unaryOperation(py: Interp, opcode: number, v: Value): Value {
  if (opcode === OP.NOT) return mkBool(!truthOf(py, v));
  if (typeof v === "object" && opcode !== OP.INVERT) return opcode === OP.NEG ? mkFloat(-v.value) : v;
  const own = py.heap.isSubclassed(v) ? specialUnary(py, opcode, v) : undefined;
  if (own !== undefined) return own;
  if (typeof v === "number" && isIntLike(py, v)) {
    const n = py.heap.intOf(v);
    if (opcode === OP.POS) return py.heap.int(n);
    return py.heap.int(opcode === OP.NEG ? -n : typeof n === "number" ? -1 - n : ~n);
  }
  if (isComplex(py, v) && opcode !== OP.INVERT) {
    const { real, imaginary } = complexOf(py, v);
    return opcode === OP.POS ? plainComplex(py, v) : newComplex(py, -real, -imaginary);
  }
  const special = specialUnary(py, opcode, v);
  if (special !== undefined) return special;
  const x = derivedFloat(py.heap, v);
  if (x !== undefined && opcode !== OP.INVERT) return mkFloat(opcode === OP.NEG ? -x : x);
  const symbol = opcode === OP.NEG ? "-" : opcode === OP.POS ? "+" : "~";
  throw py.error("TypeError", `bad operand type for unary ${symbol}: '${py.typeName(v)}'`);
}

/** dict(…) and dict.update(…): at most one positional argument, then keywords. */
export function updateDictFrom(
  py: Interp,
  name: string,
  d: Value,
  args: readonly Value[],
  kw: ReadonlyMap<string, Value> | undefined,
): void {
  if (args.length > 1) throw py.error("TypeError", `${name} expected at most 1 argument, got ${args.length}`);
  if (args.length === 1) updateDict(py, d, args[0]!);
  if (kw !== undefined) for (const [key, v] of kw) py.dictSet(d, py.heap.intern(key), v);
}
