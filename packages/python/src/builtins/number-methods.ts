import { TYPE } from "../heap/layout.ts";
import { FALSE, TRUE, mkBool, mkFloat, type Value } from "../heap/value.ts";
import type { Interp } from "../interp.ts";
import { bitLength } from "../objects/int.ts";
import { plainFloat } from "../objects/subclass.ts";
import { decompose } from "../text/decimal.ts";
import { floatHex, parseFloatHex } from "../text/float-hex.ts";

const NONE_ARGUMENTS = { min: 0, max: 0 };

/** x = numerator / denominator exactly, in lowest terms. */
function integerRatio(py: Interp, x: number): [bigint, bigint] {
  if (x !== x) throw py.error("ValueError", "cannot convert NaN to integer ratio");
  if (!Number.isFinite(x)) throw py.error("OverflowError", "cannot convert Infinity to integer ratio");
  let { mantissa, exponent } = decompose(x);
  if (mantissa === 0n) return [0n, 1n];
  while ((mantissa & 1n) === 0n && exponent < 0) {
    mantissa >>= 1n;
    exponent++;
  }
  const sign = x < 0 ? -1n : 1n;
  return exponent >= 0
    ? [sign * (mantissa << BigInt(exponent)), 1n]
    : [sign * mantissa, 1n << BigInt(-exponent)];
}

function installIntMethods(py: Interp): void {
  const { heap } = py;
  /** `real` and the like of a bool, or of an int of a class of its own, are ints. */
  const asInt = (v: Value): Value =>
    v === TRUE ? 1 : v === FALSE ? 0 : heap.isSubclassed(v) ? heap.int(heap.intOf(v)) : v;
  const define = (name: string, fn: (self: Value) => Value) =>
    py.defineMethod(TYPE.INT, name, (_py, [self]) => fn(self!), NONE_ARGUMENTS);
  define("bit_length", (self) => bitLength(heap.intOf(self)));
  define("bit_count", (self) => {
    const binary = heap.intOf(self).toString(2);
    let ones = 0;
    for (let i = 0; i < binary.length; i++) if (binary.charCodeAt(i) === 49) ones++;
    return ones;
  });
  define("conjugate", asInt);
  define("is_integer", () => TRUE);
  define("as_integer_ratio", (self) => heap.tuple([asInt(self), 1]));
  for (const name of ["__int__", "__index__", "__trunc__", "__floor__", "__ceil__"]) define(name, asInt);
  for (const name of ["real", "numerator"]) py.defineGetter(TYPE.INT, name, (_py, self) => asInt(self));
  py.defineGetter(TYPE.INT, "imag", () => 0);
  py.defineGetter(TYPE.INT, "denominator", () => 1);
}

function installFloatMethods(py: Interp): void {
  const { heap } = py;
  const define = (name: string, fn: (x: number, self: Value) => Value) =>
    py.defineMethod(
      TYPE.FLOAT,
      name,
      (_py, [self]) => {
        const plain = plainFloat(heap, self!);
        return fn((plain as { value: number }).value, plain);
      },
      NONE_ARGUMENTS,
    );
  define("is_integer", (x) => mkBool(Number.isInteger(x)));
  define("conjugate", (_x, self) => self);
  define("hex", (x) => heap.str(floatHex(x)));
  define("as_integer_ratio", (x) => heap.tuple(integerRatio(py, x).map((n) => heap.int(n))));
  define("__float__", (_x, self) => self);
  py.defineGetter(TYPE.FLOAT, "real", (_py, self) => plainFloat(heap, self));
  py.defineGetter(TYPE.FLOAT, "imag", () => mkFloat(0));
  const fromhex = py.newFunction(
    "fromhex",
    (_py, [v]) => {
      if (!heap.isStr(v!)) throw py.error("TypeError", `bad argument type for built-in operation`);
      const x = parseFloatHex(heap.strOf(v!));
      if (x === undefined) throw py.error("ValueError", "invalid hexadecimal floating-point string");
      if (x === "overflow")
        throw py.error("OverflowError", "hexadecimal value too large to represent as a float");
      return mkFloat(x);
    },
    { min: 1, max: 1 },
  );
  py.types[TYPE.FLOAT]!.statics.set("fromhex", fromhex);
}

export function installNumberMethods(py: Interp): void {
  installIntMethods(py);
  installFloatMethods(py);
}
