import { OP } from "../../bytecode/opcodes.ts";
import { isFloat, isSmallInt, mkBool, mkFloat, type Value } from "../../heap/value.ts";
import type { Interp, ModuleInfo } from "../../interp.ts";
import { bitLength, intToFloat, isIntLike } from "../../objects/int.ts";
import { plainFloat } from "../../objects/subclass.ts";
import { scaleToDouble } from "../../text/binary.ts";
import { decompose } from "../../text/decimal.ts";
import { bindArguments } from "../arguments.ts";
import { floatOf, truncated } from "../constructors.ts";
import { trySpecial } from "../../objects/lookup.ts";
import { defineIn } from "./define.ts";
import { installFloatParts } from "./math-float.ts";
import { installIntegerMath } from "./math-integers.ts";
import { gamma, lgamma } from "./math-special.ts";
import { TripleSum, exactSum, vectorNorm } from "./math-sums.ts";
import { nativeBinary, nativeUnary, pow, type Unary } from "./native-math.ts";

/** A real number argument as a double. */
export function real(py: Interp, v: Value): number {
  if (isFloat(v)) return v.value;
  if (isSmallInt(v)) return v;
  if (isIntLike(py, v)) return intToFloat(py, py.heap.intOf(v));
  const own = floatOf(py, v);
  if (own !== undefined && isFloat(own)) return own.value;
  throw py.error("TypeError", `must be real number, not ${py.typeName(v)}`);
}

export const domainError = (py: Interp) => py.error("ValueError", "math domain error");
export const rangeError = (py: Interp) => py.error("OverflowError", "math range error");

/** Functions of one argument; `true`: an infinite result is an overflow, else it is a pole. */
const UNARY: Readonly<Record<string, readonly [Unary, boolean]>> = {
  acos: [Math.acos, false],
  acosh: [Math.acosh, false],
  asin: [Math.asin, false],
  asinh: [Math.asinh, false],
  atan: [Math.atan, false],
  atanh: [Math.atanh, false],
  cbrt: [Math.cbrt, false],
  cos: [Math.cos, false],
  cosh: [Math.cosh, true],
  exp: [Math.exp, true],
  exp2: [(x) => 2 ** x, true],
  expm1: [Math.expm1, true],
  log1p: [Math.log1p, false],
  sin: [Math.sin, false],
  sinh: [Math.sinh, true],
  tan: [Math.tan, false],
  tanh: [Math.tanh, false],
};

function installElementary(py: Interp, module: ModuleInfo): void {
  const define = defineIn(py, module);
  const unary = (name: string, fn: Unary, canOverflow: boolean) =>
    define(
      name,
      ([v]) => {
        const x = real(py, v!);
        const r = fn(x);
        if (r !== r && x === x) throw domainError(py);
        if ((r === Infinity || r === -Infinity) && Number.isFinite(x))
          throw canOverflow ? rangeError(py) : domainError(py);
        return mkFloat(r);
      },
      1,
    );
  for (const [name, [fallback, canOverflow]] of Object.entries(UNARY))
    unary(name, nativeUnary(name, fallback), canOverflow);
  unary("sqrt", Math.sqrt, false);
  unary("fabs", Math.abs, false);
  // V8 has no error function: only the platform's library does
  for (const name of ["erf", "erfc"]) {
    const missing: Unary = () => {
      throw py.error("NotImplementedError", `math.${name} needs the platform's math library`);
    };
    unary(name, nativeUnary(name, missing), false);
  }
  for (const [name, fn] of [
    ["gamma", gamma],
    ["lgamma", lgamma],
  ] as const)
    define(
      name,
      ([v]) => {
        const r = fn(real(py, v!));
        if (r === "domain") throw domainError(py);
        if (r === "range") throw rangeError(py);
        return mkFloat(r);
      },
      1,
    );
  const atan2 = nativeBinary("atan2", Math.atan2);
  define("atan2", ([y, x]) => mkFloat(atan2(real(py, y!), real(py, x!))), 2);
  define(
    "pow",
    ([a, b]) => {
      const x = real(py, a!);
      const y = real(py, b!);
      const r = pow(x, y);
      if (Number.isFinite(x) && Number.isFinite(y)) {
        if (r !== r) throw domainError(py);
        if (!Number.isFinite(r)) throw x === 0 ? domainError(py) : rangeError(py);
      }
      return mkFloat(r);
    },
    2,
  );
  define("degrees", ([v]) => mkFloat(real(py, v!) * (180 / Math.PI)), 1);
  define("radians", ([v]) => mkFloat(real(py, v!) * (Math.PI / 180)), 1);
  installLogarithms(py, module);
}

function installLogarithms(py: Interp, module: ModuleInfo): void {
  const { heap } = py;
  const define = defineIn(py, module);
  /** loghelper: the logarithm of an int of any size, or of a float. */
  const logarithm =
    (fn: Unary) =>
    (v: Value): number => {
      if (!isFloat(v) && !isSmallInt(v) && isIntLike(py, v)) {
        const n = heap.bigIntOf(v);
        if (n <= 0n) throw domainError(py);
        const x = Number(n);
        if (Number.isFinite(x)) return fn(x);
        const bits = bitLength(n);
        return fn(scaleToDouble(n, -bits)) + fn(2) * bits;
      }
      const x = real(py, v);
      if (x !== x || x === Infinity) return x;
      if (x <= 0) throw domainError(py);
      return fn(x);
    };
  const log = logarithm(nativeUnary("log", Math.log));
  define(
    "log",
    ([v, base]) => {
      const top = log(v!);
      if (base === undefined) return mkFloat(top);
      const bottom = log(base);
      if (bottom === 0) throw py.error("ZeroDivisionError", "float division by zero");
      return mkFloat(top / bottom);
    },
    1,
    2,
  );
  for (const [name, fallback] of [
    ["log2", Math.log2],
    ["log10", Math.log10],
  ] as const) {
    const fn = logarithm(nativeUnary(name, fallback));
    define(name, ([v]) => mkFloat(fn(v!)), 1);
  }
}

function installRounding(py: Interp, module: ModuleInfo): void {
  const define = defineIn(py, module);
  for (const [name, fn] of [
    ["floor", Math.floor],
    ["ceil", Math.ceil],
  ] as const)
    define(
      name,
      ([v]) =>
        trySpecial(py, v!, `__${name}__`, []) ??
        (isIntLike(py, v!) ? py.heap.int(py.heap.intOf(v!)) : truncated(py, fn(real(py, v!)))),
      1,
    );
  define(
    "trunc",
    ([v]) => {
      const own = trySpecial(py, v!, "__trunc__", []);
      if (own !== undefined) return own;
      const plain = plainFloat(py.heap, v!);
      if (isFloat(plain)) return truncated(py, plain.value);
      if (isIntLike(py, v!)) return py.heap.int(py.heap.intOf(v!));
      throw py.error("TypeError", `type ${py.typeName(v!)} doesn't define __trunc__ method`);
    },
    1,
  );
}

function installSums(py: Interp, module: ModuleInfo): void {
  const { heap } = py;
  const define = defineIn(py, module);
  define("hypot", (args) => mkFloat(vectorNorm(args.map((v) => real(py, v)))));
  define(
    "dist",
    ([p, q]) => {
      const a = py.toArray(p!);
      const b = py.toArray(q!);
      if (a.length !== b.length)
        throw py.error("ValueError", "both points must have the same number of dimensions");
      return mkFloat(vectorNorm(a.map((v, i) => Math.abs(real(py, v) - real(py, b[i]!)))));
    },
    2,
  );
  define(
    "fsum",
    ([iterable]) => {
      const r = exactSum(py.toArray(iterable!).map((v) => real(py, v)));
      if (r === "overflow") throw py.error("OverflowError", "intermediate overflow in fsum");
      if (r === "inf") throw py.error("ValueError", "-inf + inf in fsum");
      return mkFloat(r);
    },
    1,
  );
  define("prod", (args, kw) => {
    const [iterable, start] = bindArguments(py, "prod", ["", "start"], args, kw, {
      required: 1,
      positionalOnly: 1,
      positional: 1,
    });
    let total: Value = start ?? 1;
    const iterator = py.iter(iterable!);
    for (let v = py.next(iterator); v !== undefined; v = py.next(iterator))
      total = py.binary(OP.MUL, total, v);
    return total;
  });
  define(
    "sumprod",
    ([p, q]) => {
      const a = py.toArray(p!);
      const b = py.toArray(q!);
      if (a.length !== b.length) throw py.error("ValueError", "Inputs are not the same length");
      let total: Value = 0;
      let i = 0;
      while (i < a.length && heap.isInt(a[i]!) && heap.isInt(b[i]!)) {
        total = py.binary(OP.ADD, total, py.binary(OP.MUL, a[i]!, b[i]!));
        i++;
      }
      const number = (v: Value) => isFloat(v) || isIntLike(py, v);
      if (i < a.length && number(a[i]!) && number(b[i]!)) {
        const sum = new TripleSum();
        if (total !== 0) sum.add(real(py, total), 1);
        for (; i < a.length && number(a[i]!) && number(b[i]!); i++) sum.add(real(py, a[i]!), real(py, b[i]!));
        total = mkFloat(sum.value);
      }
      for (; i < a.length; i++) total = py.binary(OP.ADD, total, py.binary(OP.MUL, a[i]!, b[i]!));
      return total;
    },
    2,
  );
  define(
    "fma",
    (args) => {
      const [x, y, z] = args.map((v) => real(py, v)) as [number, number, number];
      const plain = x * y + z;
      // an infinity stays one whatever finite number comes to it, though x * y may overflow
      if (Number.isFinite(x) && Number.isFinite(y) && !Number.isFinite(z)) return mkFloat(z);
      if (!Number.isFinite(x) || !Number.isFinite(y)) {
        if (plain !== plain && x === x && y === y && z === z)
          throw py.error("ValueError", "invalid operation in fma");
        return mkFloat(plain);
      }
      if (x === 0 || y === 0) return mkFloat(plain);
      const [a, b, c] = [decompose(x), decompose(y), decompose(z)];
      const exponent = Math.min(a.exponent + b.exponent, c.exponent);
      const sign = x < 0 === y < 0 ? 1n : -1n;
      const exact =
        sign * ((a.mantissa * b.mantissa) << BigInt(a.exponent + b.exponent - exponent)) +
        (z < 0 ? -1n : 1n) * (c.mantissa << BigInt(c.exponent - exponent));
      if (exact === 0n) return mkFloat(plain);
      const r = scaleToDouble(exact, exponent);
      if (!Number.isFinite(r)) throw py.error("OverflowError", "overflow in fma");
      return mkFloat(r);
    },
    3,
  );
}

/** The module `math`. */
export function installMath(py: Interp): void {
  py.defineModule("math", (_py, module) => {
    for (const [name, x] of Object.entries({
      pi: Math.PI,
      e: Math.E,
      tau: 2 * Math.PI,
      inf: Infinity,
      nan: NaN,
    }))
      py.setModuleAttr(module, name, mkFloat(x));
    installElementary(py, module);
    installRounding(py, module);
    installSums(py, module);
    installIntegerMath(py, module);
    installFloatParts(py, module);
    const define = defineIn(py, module);
    define("isnan", ([v]) => mkBool(Number.isNaN(real(py, v!))), 1);
    define(
      "isinf",
      ([v]) => {
        const x = real(py, v!);
        return mkBool(x === Infinity || x === -Infinity);
      },
      1,
    );
    define("isfinite", ([v]) => mkBool(Number.isFinite(real(py, v!))), 1);
  });
}
