import type { Interp } from "../interp.ts";
import { OP } from "../bytecode/opcodes.ts";
import { pow } from "../builtins/modules/native-math.ts";
import { mkFloat, type Value } from "../heap/value.ts";
import { complexBinary } from "./complex.ts";

/** `a op b` for floats; `opcode` one of OP.ADD … OP.POW. Undefined: floats have no such operator. */
export function floatBinary(py: Interp, opcode: number, a: number, b: number): Value | undefined {
  switch (opcode) {
    case OP.ADD:
      return mkFloat(a + b);
    case OP.SUB:
      return mkFloat(a - b);
    case OP.MUL:
      return mkFloat(a * b);
    case OP.TRUEDIV:
      if (b === 0) throw py.error("ZeroDivisionError", "float division by zero");
      return mkFloat(a / b);
    case OP.FLOORDIV:
      if (b === 0) throw py.error("ZeroDivisionError", "float floor division by zero");
      return mkFloat(floatFloorDivide(a, b));
    case OP.MOD:
      if (b === 0) throw py.error("ZeroDivisionError", "float modulo by zero");
      return mkFloat(floatModulo(a, b));
    case OP.POW:
      if (a < 0 && a !== -Infinity && Number.isFinite(b) && !Number.isInteger(b))
        return complexBinary(py, opcode, mkFloat(a), mkFloat(b));
      return mkFloat(floatPower(py, a, b));
    default:
      return undefined;
  }
}

/** CPython's float_rem: the sign of the divisor, zeros too. */
export function floatModulo(a: number, b: number): number {
  const r = a % b;
  if (r === 0) return b < 0 || Object.is(b, -0) ? -0 : 0;
  return r < 0 !== b < 0 ? r + b : r;
}

/** CPython's _float_div_mod: the quotient goes with {@link floatModulo}. */
export function floatFloorDivide(a: number, b: number): number {
  let r = a % b;
  let q = (a - r) / b;
  if (r !== 0 && r < 0 !== b < 0) {
    r += b;
    q -= 1;
  }
  if (q === 0) {
    const sign = a / b;
    return sign < 0 || Object.is(sign, -0) ? -0 : 0;
  }
  const floor = Math.floor(q);
  return q - floor > 0.5 ? floor + 1 : floor;
}

/** C's pow with Python's errors. */
export function floatPower(py: Interp, a: number, b: number): number {
  if (b === 0 || a === 1) return 1;
  if (a !== a || b !== b) return NaN;
  if (b === Infinity || b === -Infinity) {
    const m = Math.abs(a);
    if (m === 1) return 1;
    return b > 0 === m > 1 ? Infinity : 0;
  }
  if (a === 0 && b < 0) throw py.error("ZeroDivisionError", "0.0 cannot be raised to a negative power");
  const x = pow(a, b); // the C library's, as CPython's is
  if ((x === Infinity || x === -Infinity) && Number.isFinite(a))
    throw py.errorWith("OverflowError", [34, py.heap.str("Numerical result out of range")]);
  return x;
}
