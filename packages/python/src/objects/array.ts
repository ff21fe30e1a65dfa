/**
 * array.array. Its items lie as a list's do (LIST's fields come first), so native code reads them as it reads a list's. What
 * may be stored is checked: LOW and HIGH bound the small ints that are stored as they are, KIND says what else there is.
 */
import { OP } from "../bytecode/opcodes.ts";
import { ARRAY, LIST, TYPE } from "../heap/layout.ts";
import { isFloat, isPointer, isSmallInt, mkFloat, offsetOf, pointerTo, type Value } from "../heap/value.ts";
import type { Interp } from "../interp.ts";
import { bytesType } from "./bytes.ts";
import { identicalOrEqual } from "./compare.ts";
import { isIntLike } from "./int.ts";
import { listGet, listItems, listLength, listSetItems, listSplice } from "./list.ts";
import { sliceBounds } from "./range.ts";
import { specialIndex } from "./special.ts";

/** Bytes, lowest and highest value, and the name in error messages of each kind of int. */
const INTS: Readonly<Record<string, readonly [bytes: number, low: bigint, high: bigint, name: string]>> = {
  b: [1, -128n, 127n, "signed char"],
  B: [1, 0n, 255n, "unsigned byte integer"],
  h: [2, -32768n, 32767n, "signed short integer"],
  H: [2, 0n, 65535n, "unsigned short"],
  i: [4, -(2n ** 31n), 2n ** 31n - 1n, "signed integer"],
  I: [4, 0n, 2n ** 32n - 1n, "unsigned int"],
  l: [8, -(2n ** 63n), 2n ** 63n - 1n, "signed long"],
  L: [8, 0n, 2n ** 64n - 1n, "unsigned long"],
  q: [8, -(2n ** 63n), 2n ** 63n - 1n, "signed long long"],
  Q: [8, 0n, 2n ** 64n - 1n, "unsigned long long"],
};
const SMALL = 2n ** 47n;

export const itemBytes = (kind: string): number => INTS[kind]?.[0] ?? (kind === "d" ? 8 : 4); /* f, u and w */
export const isKind = (kind: string): boolean => kind in INTS || "fduw".includes(kind);

export const kindOfArray = (py: Interp, v: Value): string =>
  String.fromCharCode(py.heap.u32[(offsetOf(v) + ARRAY.KIND) >>> 2]!);
export const isArray = (py: Interp, v: Value): boolean => isPointer(v) && py.heap.typeOf(v) === TYPE.ARRAY;

/** A new array of items that fit. */
export function newArray(py: Interp, kind: string, items: readonly Value[]): Value {
  const { heap } = py;
  const at = heap.allocate(TYPE.ARRAY, ARRAY.BYTES);
  heap.u32[(at + LIST.LENGTH) >>> 2] = 0;
  heap.u32[(at + LIST.CAPACITY) >>> 2] = 0;
  heap.writeNull(at + LIST.ITEMS);
  heap.u32[(at + ARRAY.KIND) >>> 2] = kind.charCodeAt(0);
  const bounds = INTS[kind];
  // an empty range lets no int through
  const low = bounds === undefined ? 1n : bounds[1] < -SMALL ? -SMALL : bounds[1];
  const high = bounds === undefined ? 0n : bounds[2] >= SMALL ? SMALL - 1n : bounds[2];
  heap.write(at + ARRAY.LOW, Number(low));
  heap.write(at + ARRAY.HIGH, Number(high));
  const v = pointerTo(at);
  listSetItems(heap, v, items);
  return v;
}

/** The item that an array of that kind keeps for a value; TypeError or OverflowError when there is none. */
export function arrayItem(py: Interp, kind: string, v: Value): Value {
  const { heap } = py;
  const bounds = INTS[kind];
  if (bounds !== undefined) {
    const index = isSmallInt(v) || isIntLike(py, v) ? v : specialIndex(py, v);
    if (index === undefined)
      throw py.error("TypeError", `'${py.typeName(v)}' object cannot be interpreted as an integer`);
    const n = heap.intOf(index);
    const [bytes, low, high, name] = bounds;
    if (n < low || n > high) {
      if (n < 0 && low === 0n && bytes >= 4)
        throw py.error(
          "OverflowError",
          kind === "Q"
            ? "can't convert negative int to unsigned"
            : "can't convert negative value to unsigned int",
        );
      if (bytes === 8) throw py.error("OverflowError", "int too big to convert");
      throw py.error("OverflowError", `${name} is ${n < low ? "less than minimum" : "greater than maximum"}`);
    }
    return typeof v === "number" ? v : heap.int(n);
  }
  if (kind === "d" || kind === "f") {
    let x: number;
    if (isFloat(v)) x = v.value;
    else if (isSmallInt(v)) x = v;
    else {
      if (heap.isStr(v) || (py.findAttr(v, "__float__") ?? py.findAttr(v, "__index__")) === undefined)
        throw py.error("TypeError", `must be real number, not ${py.typeName(v)}`);
      const made = py.call(py.types[TYPE.FLOAT]!.object, [v]);
      x = isFloat(made) ? made.value : NaN;
    }
    return mkFloat(kind === "f" ? Math.fround(x) : x);
  }
  if (!heap.isStr(v))
    throw py.error("TypeError", `array item must be a unicode character, not ${py.typeName(v)}`);
  if (heap.strLength(v) !== 1) throw py.error("TypeError", "array item must be unicode character");
  return v;
}

const isSlice = (py: Interp, v: Value): boolean => isPointer(v) && py.heap.typeOf(v) === TYPE.SLICE;

function position(py: Interp, v: Value, key: Value, message: string): number {
  const index = isIntLike(py, key) ? key : specialIndex(py, key);
  if (index === undefined) throw py.error("TypeError", "array indices must be integers");
  let i = py.index(index);
  const length = listLength(py.heap, v);
  if (i < 0) i += length;
  if (!(i >= 0 && i < length)) throw py.error("IndexError", message);
  return i;
}

export function arrayGetItem(py: Interp, v: Value, key: Value): Value {
  if (!isSlice(py, key)) return listGet(py.heap, v, position(py, v, key, "array index out of range"));
  const { start, step, count } = sliceBounds(py, key, listLength(py.heap, v));
  const items: Value[] = [];
  for (let i = 0; i < count; i++) items.push(listGet(py.heap, v, start + i * step));
  return newArray(py, kindOfArray(py, v), items);
}

export function arraySetItem(py: Interp, v: Value, key: Value, to: Value): void {
  const { heap } = py;
  if (!isSlice(py, key)) {
    const i = position(py, v, key, "array assignment index out of range");
    const item = arrayItem(py, kindOfArray(py, v), to);
    heap.write(heap.u32[(offsetOf(v) + LIST.ITEMS) >>> 2]! + i * 8, item);
    return;
  }
  if (!isArray(py, to))
    throw py.error("TypeError", `can only assign array (not "${py.typeName(to)}") to array slice`);
  if (kindOfArray(py, to) !== kindOfArray(py, v)) throw badArgument(py);
  const { start, step, count } = sliceBounds(py, key, listLength(heap, v));
  const items = listItems(heap, to);
  if (step === 1) return listSplice(heap, v, start, count, items);
  if (items.length !== count)
    throw py.error(
      "ValueError",
      `attempt to assign array of size ${items.length} to extended slice of size ${count}`,
    );
  const first = heap.u32[(offsetOf(v) + LIST.ITEMS) >>> 2]!;
  items.forEach((item, i) => heap.write(first + (start + i * step) * 8, item));
}

export function arrayDeleteItem(py: Interp, v: Value, key: Value): void {
  const { heap } = py;
  if (!isSlice(py, key))
    return listSplice(heap, v, position(py, v, key, "array assignment index out of range"), 1, []);
  const { start, step, count } = sliceBounds(py, key, listLength(heap, v));
  const doomed = new Set<number>();
  for (let i = 0; i < count; i++) doomed.add(start + i * step);
  listSetItems(
    heap,
    v,
    listItems(heap, v).filter((_, i) => !doomed.has(i)),
  );
}

export const arrayContains = (py: Interp, v: Value, wanted: Value): boolean =>
  listItems(py.heap, v).some((item) => identicalOrEqual(py, item, wanted));

export const badArgument = (py: Interp): unknown =>
  py.error("TypeError", "bad argument type for built-in operation");

/** `a op b` where one is an array; undefined: some other type's business. */
export function arrayBinary(py: Interp, opcode: number, a: Value, b: Value): Value | undefined {
  const { heap } = py;
  const inPlace = opcode === OP.IADD || opcode === OP.IMUL;
  if (opcode === OP.ADD || opcode === OP.IADD) {
    if (!isArray(py, a)) return undefined;
    if (inPlace) {
      extend(py, a, b);
      return a;
    }
    if (!isArray(py, b))
      throw py.error("TypeError", `can only append array (not "${py.typeName(b)}") to array`);
    if (kindOfArray(py, a) !== kindOfArray(py, b)) throw badArgument(py);
    return newArray(py, kindOfArray(py, a), [...listItems(heap, a), ...listItems(heap, b)]);
  }
  if (opcode !== OP.MUL && opcode !== OP.IMUL) return undefined;
  const [v, times] = isArray(py, a) ? [a, b] : [b, a];
  if (!isArray(py, v)) return undefined;
  if (!isIntLike(py, times)) {
    if (specialIndex(py, times) !== undefined) return arrayBinary(py, opcode, v, specialIndex(py, times)!);
    throw py.error("TypeError", `can't multiply sequence by non-int of type '${py.typeName(times)}'`);
  }
  const count = Math.max(0, py.index(times));
  const items = listItems(heap, v);
  if (items.length * count > 2 ** 28) throw py.error("MemoryError");
  const all: Value[] = [];
  for (let i = 0; i < count; i++) for (const item of items) all.push(item);
  if (!inPlace || !isArray(py, a)) return newArray(py, kindOfArray(py, v), all);
  listSetItems(heap, a, all);
  return a;
}

/** What `+=` and extend take: an array of the same kind; extend any iterable too. */
export function extend(py: Interp, v: Value, more: Value, anything = false): void {
  const { heap } = py;
  if (isArray(py, more)) {
    if (kindOfArray(py, more) !== kindOfArray(py, v))
      throw py.error("TypeError", "can only extend with array of same kind");
    return listSplice(heap, v, listLength(heap, v), 0, listItems(heap, more));
  }
  if (!anything) throw py.error("TypeError", `can only extend with array (not "${py.typeName(more)}")`);
  const kind = kindOfArray(py, v);
  py.forEach(more, (item) => py.listAppend(v, arrayItem(py, kind, item)));
}

/** The order of two arrays by OP.LT … OP.GE, EQ, NE; undefined where `b` is none. */
export function compareArrays(py: Interp, opcode: number, a: Value, b: Value): boolean | undefined {
  if (!isArray(py, a) || !isArray(py, b)) return undefined;
  const x = listItems(py.heap, a);
  const y = listItems(py.heap, b);
  if (opcode === OP.EQ || opcode === OP.NE) {
    const same = x.length === y.length && x.every((item, i) => py.equal(item, y[i]!));
    return same === (opcode === OP.EQ);
  }
  for (let i = 0; i < x.length && i < y.length; i++)
    if (!py.equal(x[i]!, y[i]!)) return py.truth(py.compare(opcode, x[i]!, y[i]!));
  return py.truth(py.compare(opcode, x.length, y.length));
}

/** repr(array). */
export function arrayRepr(py: Interp, v: Value): string {
  const kind = kindOfArray(py, v);
  const name = py.typeName(v).slice(py.typeName(v).lastIndexOf(".") + 1);
  const items = listItems(py.heap, v);
  if (items.length === 0) return `${name}('${kind}')`;
  if (kind === "u" || kind === "w") {
    const text = items.map((item) => py.heap.strOf(item)).join("");
    return `${name}('${kind}', ${py.text.quote(text)})`;
  }
  return `${name}('${kind}', [${items.map((item) => py.repr(item)).join(", ")}])`;
}

/** The items as bytes, in this machine's order. */
export function arrayBytes(py: Interp, v: Value): Buffer {
  const kind = kindOfArray(py, v);
  const size = itemBytes(kind);
  const items = listItems(py.heap, v);
  const bytes = Buffer.alloc(items.length * size);
  items.forEach((item, i) => {
    const at = i * size;
    if (kind === "d") bytes.writeDoubleLE(isFloat(item) ? item.value : 0, at);
    else if (kind === "f") bytes.writeFloatLE(isFloat(item) ? item.value : 0, at);
    else if (kind === "u" || kind === "w") bytes.writeUInt32LE(py.heap.strOf(item).codePointAt(0)!, at);
    else if (size === 8) bytes.writeBigInt64LE(BigInt.asIntN(64, BigInt(py.heap.intOf(item))), at);
    else bytes.writeUIntLE(Number(BigInt.asUintN(size * 8, BigInt(py.heap.intOf(item)))), at, size);
  });
  return bytes;
}

/** The items that bytes stand for. */
export function itemsOfBytes(py: Interp, kind: string, bytes: Buffer): Value[] {
  const size = itemBytes(kind);
  const items: Value[] = [];
  const signed = kind === kind.toLowerCase();
  for (let at = 0; at + size <= bytes.length; at += size) {
    if (kind === "d") items.push(mkFloat(bytes.readDoubleLE(at)));
    else if (kind === "f") items.push(mkFloat(bytes.readFloatLE(at)));
    else if (kind === "u" || kind === "w")
      items.push(py.heap.str(String.fromCodePoint(bytes.readUInt32LE(at))));
    else if (size === 8)
      items.push(py.heap.int(signed ? bytes.readBigInt64LE(at) : bytes.readBigUInt64LE(at)));
    else items.push(py.heap.int(signed ? bytes.readIntLE(at, size) : bytes.readUIntLE(at, size)));
  }
  return items;
}

export const isBytes = (py: Interp, v: Value): boolean => bytesType(py, v) !== 0;
