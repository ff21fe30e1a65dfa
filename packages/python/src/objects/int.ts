import type { Interp } from "../interp.ts";
import { divideMagnitudes } from "./big-division.ts";
import { OP } from "../bytecode/opcodes.ts";
import { TYPE } from "../heap/layout.ts";
import { isSmallInt, mkFloat, type Value } from "../heap/value.ts";
import { floatPower } from "./float.ts";
import { specialIndex } from "./special.ts";

/**
 * Integer arithmetic on what `Heap.intOf` gives: a number for immediate ints (48 bits) and bools, a bigint beyond.
 * Two numbers are combined as doubles wherever the exact result provably fits 53 bits, else as bigints.
 */
export type Int = number | bigint;

/** Beyond this many bits CPython would need memory it does not have; JavaScript's BigInt ends at 2^30. */
const MAX_BITS = 2 ** 30 - 64;

/** `operator.index(v)`: an int or bool; TypeError when it is no integer. */
export function indexValue(py: Interp, v: Value): Value {
  if (isIntLike(py, v)) return v;
  const special = specialIndex(py, v);
  if (special === undefined)
    throw py.error("TypeError", `'${py.typeName(v)}' object cannot be interpreted as an integer`);
  return special;
}

/** True for int of every size and for bool. */
export function isIntLike(py: Interp, v: Value): boolean {
  if (isSmallInt(v)) return true;
  const type = py.heap.typeOf(v);
  return type === TYPE.INT64 || type === TYPE.BIGINT || type === TYPE.BOOL;
}

export const bitLength = (n: Int): number => {
  if (typeof n === "number") {
    const m = Math.abs(n);
    return m < 2 ** 32 ? 32 - Math.clz32(m) : 64 - Math.clz32(Math.floor(m / 2 ** 32));
  }
  const m = n < 0n ? -n : n;
  const hex = m.toString(16);
  return hex.length * 4 - (Math.clz32(parseInt(hex[0]!, 16)) - 28);
};

/** `a op b` for ints, `opcode` one of OP.ADD … OP.XOR. */
export function intBinary(py: Interp, opcode: number, a: Int, b: Int): Value {
  const { heap } = py;
  if (typeof a === "number" && typeof b === "number")
    switch (opcode) {
      case OP.ADD:
        return heap.int(a + b);
      case OP.SUB:
        return heap.int(a - b);
      case OP.MUL: {
        const product = a * b;
        return heap.int(Number.isSafeInteger(product) ? product : BigInt(a) * BigInt(b));
      }
      case OP.TRUEDIV:
        if (b === 0) throw py.error("ZeroDivisionError", "division by zero");
        return mkFloat(a / b);
      case OP.FLOORDIV:
        if (b === 0) throw py.error("ZeroDivisionError", "integer division or modulo by zero");
        return heap.int(Math.floor(a / b)); // exact: the quotient has less than 53 bits
      case OP.MOD: {
        if (b === 0) throw py.error("ZeroDivisionError", "integer modulo by zero");
        const r = a % b;
        return heap.int(r !== 0 && r < 0 !== b < 0 ? r + b : r);
      }
      case OP.AND:
      case OP.OR:
      case OP.XOR:
        return heap.int(bitwise(opcode, a, b));
      case OP.RSHIFT:
        if (b < 0) throw py.error("ValueError", "negative shift count");
        return heap.int(b > 63 ? (a < 0 ? -1 : 0) : Math.floor(a / 2 ** b));
      case OP.LSHIFT:
        if (b >= 0 && b < 53) {
          const shifted = a * 2 ** b;
          if (Number.isSafeInteger(shifted)) return heap.int(shifted);
        }
    }
  return bigBinary(py, opcode, BigInt(a), BigInt(b));
}

/** Bitwise operation of two's complement ints of up to 53 bits, by halves. */
function bitwise(opcode: number, a: number, b: number): number {
  const aHigh = Math.floor(a / 4294967296);
  const bHigh = Math.floor(b / 4294967296);
  switch (opcode) {
    case OP.AND:
      return (aHigh & bHigh) * 4294967296 + ((a & b) >>> 0);
    case OP.OR:
      return (aHigh | bHigh) * 4294967296 + ((a | b) >>> 0);
    default:
      return (aHigh ^ bHigh) * 4294967296 + ((a ^ b) >>> 0);
  }
}

function bigBinary(py: Interp, opcode: number, a: bigint, b: bigint): Value {
  const { heap } = py;
  switch (opcode) {
    case OP.ADD:
      return heap.int(a + b);
    case OP.SUB:
      return heap.int(a - b);
    case OP.MUL:
      return heap.int(a * b);
    case OP.TRUEDIV:
      return mkFloat(bigTrueDivide(py, a, b));
    case OP.FLOORDIV:
      if (b === 0n) throw py.error("ZeroDivisionError", "integer division or modulo by zero");
      return heap.int(floorDivide(a, b));
    case OP.MOD: {
      if (b === 0n) throw py.error("ZeroDivisionError", "integer modulo by zero");
      if (a >= 0n && b > 0n) return heap.int(a - divideMagnitudes(a, b) * b);
      const r = a % b;
      return heap.int(r !== 0n && r < 0n !== b < 0n ? r + b : r);
    }
    case OP.POW:
      return power(py, a, b);
    case OP.LSHIFT: {
      if (b < 0n) throw py.error("ValueError", "negative shift count");
      if (a === 0n) return 0;
      if (b >= 2n ** 60n) throw py.error("OverflowError", "too many digits in integer");
      if (b > BigInt(MAX_BITS)) throw py.error("MemoryError");
      return heap.int(a << b);
    }
    case OP.RSHIFT:
      if (b < 0n) throw py.error("ValueError", "negative shift count");
      return heap.int(b > BigInt(MAX_BITS) ? (a < 0n ? -1 : 0) : a >> b);
    case OP.AND:
      return heap.int(a & b);
    case OP.OR:
      return heap.int(a | b);
    case OP.XOR:
      return heap.int(a ^ b);
    default:
      throw new RangeError(`opcode ${opcode} is no integer operation`);
  }
}

export function floorDivide(a: bigint, b: bigint): bigint {
  if (a >= 0n && b > 0n) return divideMagnitudes(a, b);
  const q = a / b;
  return a < 0n !== b < 0n && a % b !== 0n ? q - 1n : q;
}

/** a / b rounded once, to the nearest double (ties to even). */
function bigTrueDivide(py: Interp, a: bigint, b: bigint): number {
  if (b === 0n) throw py.error("ZeroDivisionError", "division by zero");
  const negative = a < 0n !== b < 0n;
  if (a < 0n) a = -a;
  if (b < 0n) b = -b;
  if (a === 0n) return negative ? -0 : 0;
  // a quotient of at least 66 bits with a sticky bit: Number() then rounds it once, and scaling is exact
  // unless the result is subnormal, where the quotient is cut to the bits that remain
  let shift = bitLength(b) - bitLength(a) + 66;
  if (-shift < -1074 - 2) shift = 1076;
  let q: bigint;
  if (shift >= 0) {
    a <<= BigInt(shift);
    q = a / b;
    q = (q << 1n) | (q * b === a ? 0n : 1n);
  } else {
    b <<= BigInt(-shift);
    q = a / b;
    q = (q << 1n) | (q * b === a ? 0n : 1n);
  }
  const scale = -shift - 1;
  let x: number;
  if (bitLength(q) + scale > 1025) x = Infinity;
  else if (bitLength(q) + scale < -1021) {
    // subnormal: round to a multiple of 2^-1074 in integers, then scale exactly
    const drop = BigInt(-1074 - scale);
    const rest = q & ((1n << drop) - 1n);
    const half = 1n << (drop - 1n);
    q >>= drop;
    if (rest > half || (rest === half && (q & 1n) === 1n)) q += 1n;
    x = Number(q) * 2 ** -1074;
  } else {
    const rounded = Number(q);
    const first = Math.trunc(scale / 2);
    x = rounded * 2 ** first * 2 ** (scale - first);
  }
  if (x === Infinity) throw py.error("OverflowError", "integer division result too large for a float");
  return negative ? -x : x;
}

function power(py: Interp, a: bigint, b: bigint): Value {
  if (b < 0n) return mkFloat(floatPower(py, intToFloat(py, a), intToFloat(py, b)));
  if (a === 0n || a === 1n) return b === 0n ? 1 : Number(a);
  if (a === -1n) return b & 1n ? -1 : 1;
  if (BigInt(bitLength(a) - 1) * b > BigInt(MAX_BITS)) throw py.error("MemoryError");
  return py.heap.int(a ** b);
}

/** pow(base, exponent, modulus) for ints. */
export function powerModulo(py: Interp, base: bigint, exponent: bigint, modulus: bigint): Value {
  if (modulus === 0n) throw py.error("ValueError", "pow() 3rd argument cannot be 0");
  const m = modulus < 0n ? -modulus : modulus;
  let x = ((base % m) + m) % m;
  if (exponent < 0n) {
    x = inverse(py, x, m);
    exponent = -exponent;
  }
  let result = 1n % m;
  for (let e = exponent; e > 0n; e >>= 1n) {
    if (e & 1n) result = (result * x) % m;
    x = (x * x) % m;
  }
  return py.heap.int(modulus < 0n && result !== 0n ? result + modulus : result);
}

function inverse(py: Interp, a: bigint, m: bigint): bigint {
  let [r0, r1, s0, s1] = [a, m, 1n, 0n];
  while (r1 !== 0n) {
    const q = r0 / r1;
    [r0, r1] = [r1, r0 - q * r1];
    [s0, s1] = [s1, s0 - q * s1];
  }
  if (r0 !== 1n) throw py.error("ValueError", "base is not invertible for the given modulus");
  return ((s0 % m) + m) % m;
}

/** The nearest double; OverflowError beyond the largest. */
export function intToFloat(py: Interp, n: Int): number {
  const x = Number(n);
  if (x === Infinity || x === -Infinity) throw py.error("OverflowError", "int too large to convert to float");
  return x;
}

/** Decimal digits of an int, with the limit that sys.set_int_max_str_digits sets. */
export function intToText(py: Interp, n: Int): string {
  if (typeof n === "number") return String(n);
  const limit = py.intMaxStrDigits;
  if (limit > 0 && bitLength(n) > 2000) {
    const tooLong = (): never => {
      throw py.error(
        "ValueError",
        `Exceeds the limit (${limit} digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit`,
      );
    };
    // a cheap bound first: no quadratic conversion of what is refused anyway
    if ((bitLength(n) - 1) * 0.30102999566 > limit + 1) tooLong();
    const text = n.toString();
    return text.length - (n < 0n ? 1 : 0) > limit ? tooLong() : text;
  }
  return n.toString();
}

/** operator.index as a JavaScript number; ints beyond 2^53 become ±Infinity. */
export function indexOf(py: Interp, v: Value): number {
  if (isSmallInt(v)) return v;
  const n = py.heap.intOf(isIntLike(py, v) ? v : indexValue(py, v));
  if (typeof n === "number") return n;
  if (n > 9007199254740991n) return Infinity;
  return n < -9007199254740991n ? -Infinity : Number(n);
}
