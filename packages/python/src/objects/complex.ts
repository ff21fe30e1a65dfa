/** Complex numbers: CPython's Objects/complexobject.c. */
import { nativeBinary, nativeUnary, pow } from "../builtins/modules/native-math.ts";
import type { Interp } from "../interp.ts";
import { OP } from "../bytecode/opcodes.ts";
import { COMPLEX, TYPE } from "../heap/layout.ts";
import { isFloat, mkFloat, offsetOf, pointerTo, type Value } from "../heap/value.ts";
import { numberOf } from "./compare.ts";
import { hashLow, hashHigh, hashWords } from "./hash.ts";
import { intToFloat, isIntLike } from "./int.ts";
import { derivedFloat } from "./subclass.ts";

export interface Complex {
  readonly real: number;
  readonly imaginary: number;
}

export const isComplex = (py: Interp, v: Value): boolean => py.heap.typeOf(v) === TYPE.COMPLEX;

export function newComplex(py: Interp, real: number, imaginary: number): Value {
  const offset = py.heap.allocate(TYPE.COMPLEX, COMPLEX.BYTES);
  py.heap.f64[(offset + COMPLEX.REAL) >>> 3] = real;
  py.heap.f64[(offset + COMPLEX.IMAGINARY) >>> 3] = imaginary;
  return pointerTo(offset);
}

/** An object of a class derived from complex as a complex number; others as they are. */
export function plainComplex(py: Interp, v: Value): Value {
  if (!py.heap.isSubclassed(v)) return v;
  const { real, imaginary } = complexOf(py, v);
  return newComplex(py, real, imaginary);
}

/** The value of a COMPLEX. */
export function complexOf(py: Interp, v: Value): Complex {
  const word = offsetOf(v) >>> 3;
  return {
    real: py.heap.f64[word + (COMPLEX.REAL >>> 3)]!,
    imaginary: py.heap.f64[word + (COMPLEX.IMAGINARY >>> 3)]!,
  };
}

/** Any number as a complex one; undefined for what is no number. */
export function toComplex(py: Interp, v: Value): Complex | undefined {
  if (isFloat(v)) return { real: v.value, imaginary: 0 };
  if (isIntLike(py, v)) return { real: intToFloat(py, py.heap.intOf(v)), imaginary: 0 };
  if (isComplex(py, v)) return complexOf(py, v);
  const x = derivedFloat(py.heap, v);
  return x === undefined ? undefined : { real: x, imaginary: 0 };
}

/** One part of repr: like a float's, but without ".0". */
const part = (py: Interp, x: number): string => py.text.floatRepr(x).replace(/\.0$/, "");

export function complexRepr(py: Interp, { real, imaginary }: Complex): string {
  const tail = `${part(py, imaginary)}j`;
  if (real === 0 && !Object.is(real, -0)) return tail;
  const sign = tail.startsWith("-") ? "" : "+";
  return `(${part(py, real)}${sign}${tail})`;
}

/** Equal to another number? undefined: the other one is none. */
export function complexEqual(py: Interp, a: Value, b: Value): boolean | undefined {
  const x = complexOf(py, a);
  if (isComplex(py, b)) {
    const y = complexOf(py, b);
    return x.real === y.real && x.imaginary === y.imaginary;
  }
  const n = numberOf(py, b);
  // exact for ints of any size
  return n === undefined ? undefined : x.imaginary === 0 && x.real == n;
}

/** CPython's complex_hash, the halves of which it leaves like {@link hashWords}. */
export function complexHash(py: Interp, v: Value): bigint {
  const { real, imaginary } = complexOf(py, v);
  const hash = (x: number): bigint => {
    hashWords(py, mkFloat(x));
    return (BigInt(hashHigh) << 32n) | BigInt(hashLow >>> 0);
  };
  const h = BigInt.asIntN(64, hash(real) + 1000003n * hash(imaginary));
  return h === -1n ? -2n : h;
}

/** `a op b` where one of them is complex; undefined: they are not both numbers, or have no such operation. */
export function complexBinary(py: Interp, opcode: number, a: Value, b: Value): Value | undefined {
  const op = opcode >= OP.IADD ? opcode - (OP.IADD - OP.ADD) : opcode;
  if (op !== OP.ADD && op !== OP.SUB && op !== OP.MUL && op !== OP.TRUEDIV && op !== OP.POW) return undefined;
  const x = toComplex(py, a);
  const y = toComplex(py, b);
  if (x === undefined || y === undefined) return undefined;
  let result: Complex;
  if (op === OP.ADD) result = { real: x.real + y.real, imaginary: x.imaginary + y.imaginary };
  else if (op === OP.SUB) result = { real: x.real - y.real, imaginary: x.imaginary - y.imaginary };
  else if (op === OP.MUL) result = multiply(x, y);
  else if (op === OP.TRUEDIV) {
    if (y.real === 0 && y.imaginary === 0) throw py.error("ZeroDivisionError", "complex division by zero");
    result = divide(x, y);
  } else result = power(py, x, y);
  return newComplex(py, result.real, result.imaginary);
}

export const multiply = (x: Complex, y: Complex): Complex => ({
  real: x.real * y.real - x.imaginary * y.imaginary,
  imaginary: x.real * y.imaginary + x.imaginary * y.real,
});

/** Smith's method, as _Py_c_quot. */
export function divide(a: Complex, b: Complex): Complex {
  const real = Math.abs(b.real);
  const imaginary = Math.abs(b.imaginary);
  if (real >= imaginary) {
    const ratio = b.imaginary / b.real;
    const denominator = b.real + b.imaginary * ratio;
    return {
      real: (a.real + a.imaginary * ratio) / denominator,
      imaginary: (a.imaginary - a.real * ratio) / denominator,
    };
  }
  if (imaginary >= real) {
    const ratio = b.real / b.imaginary;
    const denominator = b.real * ratio + b.imaginary;
    return {
      real: (a.real * ratio + a.imaginary) / denominator,
      imaginary: (a.imaginary * ratio - a.real) / denominator,
    };
  }
  return { real: NaN, imaginary: NaN };
}

/** complex_pow: small integer exponents by multiplication, others by polar coordinates. */
export function power(py: Interp, a: Complex, b: Complex): Complex {
  let result: Complex;
  if (b.imaginary === 0 && Number.isInteger(b.real) && Math.abs(b.real) <= 100)
    result = integerPower(py, a, b.real);
  else result = generalPower(py, a, b);
  if (!Number.isFinite(result.real) || !Number.isFinite(result.imaginary))
    if ([a.real, a.imaginary, b.real, b.imaginary].every(Number.isFinite))
      throw py.error("OverflowError", "complex exponentiation");
  return result;
}

function integerPower(py: Interp, x: Complex, n: number): Complex {
  if (n > 0) return positivePower(x, n);
  const down = positivePower(x, -n);
  if (n !== 0 && down.real === 0 && down.imaginary === 0)
    throw py.error("ZeroDivisionError", "0.0 to a negative or complex power");
  return divide({ real: 1, imaginary: 0 }, down);
}

function positivePower(x: Complex, n: number): Complex {
  let result: Complex = { real: 1, imaginary: 0 };
  let factor = x;
  for (let mask = 1; mask > 0 && n >= mask; mask <<= 1) {
    if (n & mask) result = multiply(result, factor);
    factor = multiply(factor, factor);
  }
  return result;
}

export const hypot = nativeBinary("hypot", Math.hypot);
const atan2 = nativeBinary("atan2", Math.atan2);
const exp = nativeUnary("exp", Math.exp);
const log = nativeUnary("log", Math.log);
const cos = nativeUnary("cos", Math.cos);
const sin = nativeUnary("sin", Math.sin);

function generalPower(py: Interp, a: Complex, b: Complex): Complex {
  if (b.real === 0 && b.imaginary === 0) return { real: 1, imaginary: 0 };
  if (a.real === 0 && a.imaginary === 0) {
    if (b.imaginary !== 0 || b.real < 0)
      throw py.error("ZeroDivisionError", "0.0 to a negative or complex power");
    return { real: 0, imaginary: 0 };
  }
  // the C library's functions, as CPython's
  const absolute = hypot(a.real, a.imaginary);
  let length = pow(absolute, b.real);
  const angle = atan2(a.imaginary, a.real);
  let phase = angle * b.real;
  if (b.imaginary !== 0) {
    length /= exp(angle * b.imaginary);
    phase += b.imaginary * log(absolute);
  }
  if (!Number.isFinite(phase) && !Number.isNaN(phase))
    throw py.error("ZeroDivisionError", "0.0 to a negative or complex power");
  return { real: length * cos(phase), imaginary: length * sin(phase) };
}
