import type { Interp } from "../interp.ts";
import { OP } from "../bytecode/opcodes.ts";
import { TYPE } from "../heap/layout.ts";
import { FALSE, NONE, NOT_IMPLEMENTED, TRUE, isPointer, mkBool, type Value } from "../heap/value.ts";
import { callSpecial, lookup, overriding, trySpecial, type Found } from "./lookup.ts";
import { typeOf } from "./types.ts";

/**
 * Operations on instances of classes defined in Python, as far as these have special methods for them. Each function gives
 * undefined when the operation is the builtin types' business: no such method, or NotImplemented.
 */

const COMPARISONS: readonly string[] = ["__lt__", "__le__", "__eq__", "__ne__", "__gt__", "__ge__"];
/** What `b op a` is called where `a` does not know `a op b`. */
const MIRRORED: readonly string[] = ["__gt__", "__ge__", "__eq__", "__ne__", "__lt__", "__le__"];

const BINARY: readonly string[] =
  "add sub mul truediv floordiv mod pow lshift rshift and or xor matmul".split(" ");
const OPERATORS = BINARY.map((name) => `__${name}__`);
const REFLECTED = BINARY.map((name) => `__r${name}__`);
const IN_PLACE = BINARY.map((name) => `__i${name}__`);

/** A method that compares, and whether it does the opposite: `!=` is `==` where the class says nothing else. */
interface Comparison {
  readonly found: Found;
  readonly negates: boolean;
}

function comparison(py: Interp, v: Value, name: string): Comparison | undefined {
  const found = overriding(py, v, name);
  if (found !== undefined) return { found, negates: false };
  if (name !== "__ne__") return undefined;
  // Builtin types that compare have a `!=` of their own, which their subclasses inherit; object's is what `==` is not.
  if (py.heap.isSubclassed(v) && py.heap.typeOf(v) !== TYPE.HOSTED) return undefined;
  const equal = overriding(py, v, "__eq__");
  return equal === undefined ? undefined : { found: equal, negates: true };
}

function compareBy(py: Interp, { found, negates }: Comparison, a: Value, b: Value): Value | undefined {
  if (found.value === NONE) throw py.error("TypeError", "'NoneType' object is not callable");
  const result = callSpecial(py, a, found, [b]);
  if (result === NOT_IMPLEMENTED) return undefined;
  return negates ? mkBool(!py.truth(result)) : result;
}

/** True when `b` is to be asked before `a`, because its class is a special case of the other's. */
function goesFirst(py: Interp, b: Value, a: Value): boolean {
  const type = typeOf(py, b);
  const other = typeOf(py, a);
  return type !== other && type.mro.includes(other);
}

/** `a op b`, `opcode` one of OP.LT … OP.GE; `skipLeft`: the method of `a` has been tried. */
export function specialCompare(
  py: Interp,
  opcode: number,
  a: Value,
  b: Value,
  skipLeft = false,
): Value | undefined {
  if (!isPointer(a) && !isPointer(b)) return undefined;
  const number = opcode - OP.LT;
  const left = skipLeft ? undefined : comparison(py, a, COMPARISONS[number]!);
  const right = comparison(py, b, MIRRORED[number]!);
  if (left === undefined && right === undefined) return undefined;
  const reflectedFirst = right !== undefined && goesFirst(py, b, a);
  let result: Value | undefined;
  if (reflectedFirst) result = compareBy(py, right, b, a);
  if (result === undefined && left !== undefined) result = compareBy(py, left, a, b);
  if (result === undefined && right !== undefined && !reflectedFirst) result = compareBy(py, right, b, a);
  return result;
}

function binaryBy(py: Interp, found: Found | undefined, a: Value, b: Value): Value | undefined {
  if (found === undefined) return undefined;
  const result = callSpecial(py, a, found, [b]);
  return result === NOT_IMPLEMENTED ? undefined : result;
}

/** `a op b`, `op` one of OP.ADD … OP.MATMUL; `inPlace`: `a op= b`. */
export function specialBinary(
  py: Interp,
  op: number,
  inPlace: boolean,
  a: Value,
  b: Value,
  skipLeft = false,
): Value | undefined {
  if (!isPointer(a) && !isPointer(b)) return undefined;
  const number = op - OP.ADD;
  let result = inPlace ? binaryBy(py, overriding(py, a, IN_PLACE[number]!), a, b) : undefined;
  if (result !== undefined) return result;
  const left = skipLeft ? undefined : overriding(py, a, OPERATORS[number]!);
  const type = typeOf(py, a);
  const right = type === typeOf(py, b) ? undefined : overriding(py, b, REFLECTED[number]!);
  if (left === undefined && right === undefined) return undefined;
  const reflectedFirst =
    right !== undefined && goesFirst(py, b, a) && lookup(py, type, REFLECTED[number]!)?.value !== right.value;
  if (reflectedFirst) result = binaryBy(py, right, b, a);
  result ??= binaryBy(py, left, a, b);
  if (!reflectedFirst) result ??= binaryBy(py, right, b, a);
  return result;
}

/** divmod(a, b) and the like, by the names of a method and its reflected one. */
export function specialPair(py: Interp, name: string, a: Value, b: Value): Value | undefined {
  return (
    binaryBy(py, overriding(py, a, `__${name}__`), a, b) ??
    (typeOf(py, a) === typeOf(py, b) ? undefined : binaryBy(py, overriding(py, b, `__r${name}__`), b, a))
  );
}

/** `pow(a, b, c)` by `__pow__`. */
export function specialPower(py: Interp, a: Value, b: Value, c: Value): Value | undefined {
  const result = trySpecial(py, a, "__pow__", [b, c]);
  return result === NOT_IMPLEMENTED ? undefined : result;
}

/** OP.NEG, OP.POS, OP.INVERT. */
export function specialUnary(py: Interp, opcode: number, v: Value): Value | undefined {
  return trySpecial(py, v, opcode === OP.NEG ? "__neg__" : opcode === OP.POS ? "__pos__" : "__invert__", []);
}

/** `bool(v)`. */
export function specialTruth(py: Interp, v: Value): boolean | undefined {
  const result = trySpecial(py, v, "__bool__", []);
  if (result === TRUE) return true;
  if (result === FALSE) return false;
  if (result !== undefined)
    throw py.error("TypeError", `__bool__ should return bool, returned ${py.typeName(result)}`);
  const length = specialLength(py, v);
  return length === undefined ? undefined : length !== 0;
}

/** `len(v)`. */
export function specialLength(py: Interp, v: Value): number | undefined {
  const result = trySpecial(py, v, "__len__", []);
  if (result === undefined) return undefined;
  const length = py.index(result);
  if (length < 0) throw py.error("ValueError", "__len__() should return >= 0");
  if (length > Number.MAX_SAFE_INTEGER)
    throw py.error("OverflowError", `cannot fit '${py.typeName(result)}' into an index-sized integer`);
  return length;
}

/** `operator.index(v)`: an int. */
export function specialIndex(py: Interp, v: Value): Value | undefined {
  const result = trySpecial(py, v, "__index__", []);
  if (result === undefined || py.heap.isInt(result) || result === TRUE || result === FALSE) return result;
  throw py.error("TypeError", `__index__ returned non-int (type ${py.typeName(result)})`);
}

/** `v in container`. */
export function specialContains(py: Interp, container: Value, v: Value): boolean | undefined {
  const found = overriding(py, container, "__contains__");
  if (found === undefined) return undefined;
  if (found.value === NONE)
    throw py.error("TypeError", `'${py.typeName(container)}' object is not a container`);
  return py.truth(callSpecial(py, container, found, [v]));
}

/** `iter(v)`; a class with `__getitem__` alone is a sequence. */
export function specialIterator(py: Interp, v: Value): Value | undefined {
  const found = overriding(py, v, "__iter__");
  if (found === undefined) return undefined;
  if (found.value === NONE) throw py.error("TypeError", `'${py.typeName(v)}' object is not iterable`);
  const iterator = callSpecial(py, v, found, []);
  if (!py.isIterator(iterator))
    throw py.error("TypeError", `iter() returned non-iterator of type '${py.typeName(iterator)}'`);
  return iterator;
}

/** `format(v, spec)`. */
export function specialFormat(py: Interp, v: Value, spec: string): string | undefined {
  const found = overriding(py, v, "__format__");
  if (found === undefined) {
    if (spec === "" || py.heap.typeOf(v) !== TYPE.INSTANCE) return undefined;
    throw py.error("TypeError", `unsupported format string passed to ${py.typeName(v)}.__format__`);
  }
  const result = callSpecial(py, v, found, [py.heap.str(spec)]);
  if (!py.heap.isStr(result))
    throw py.error("TypeError", `__format__ must return a str, not ${py.typeName(result)}`);
  return py.heap.strOf(result);
}
