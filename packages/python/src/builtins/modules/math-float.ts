import { isSmallInt, mkBool, mkFloat, type Value } from "../../heap/value.ts";
import type { Interp, ModuleInfo } from "../../interp.ts";
import { isIntLike } from "../../objects/int.ts";
import { scaleToDouble } from "../../text/binary.ts";
import { decompose } from "../../text/decimal.ts";
import { bindArguments } from "../arguments.ts";
import { defineIn } from "./define.ts";
import { domainError, rangeError, real } from "./math.ts";

const bits = new DataView(new ArrayBuffer(8));

/** The double `steps` representable numbers further from x towards y. */
function nextAfter(x: number, y: number, steps: bigint): number {
  if (x !== x) return x;
  if (y !== y) return y;
  if (x === y || steps === 0n) return steps === 0n ? x : y;
  /** Doubles in order as integers. */
  const ordinal = (z: number): bigint => {
    bits.setFloat64(0, z);
    const n = bits.getBigInt64(0);
    return n < 0n ? -(n & 0x7fffffffffffffffn) : n;
  };
  const from = ordinal(x);
  const to = ordinal(y);
  const distance = to > from ? to - from : from - to;
  if (steps >= distance) return y;
  const n = to > from ? from + steps : from - steps;
  if (n === 0n) return from < 0n ? -0 : 0;
  bits.setBigInt64(0, n < 0n ? -n : n);
  const magnitude = bits.getFloat64(0);
  return n < 0n ? -magnitude : magnitude;
}

function frexp(x: number): [number, number] {
  if (x === 0 || !Number.isFinite(x)) return [x, 0];
  const { mantissa, exponent } = decompose(x);
  const length = mantissa.toString(2).length;
  return [scaleToDouble(x < 0 ? -mantissa : mantissa, -length), exponent + length];
}

/** Functions that take floats apart or compare them. */
export function installFloatParts(py: Interp, module: ModuleInfo): void {
  const { heap } = py;
  const define = defineIn(py, module);
  define(
    "frexp",
    ([v]) => {
      const [m, e] = frexp(real(py, v!));
      return heap.tuple([mkFloat(m), e]);
    },
    1,
  );
  define(
    "ldexp",
    ([v, exponent]) => {
      const x = real(py, v!);
      if (!isSmallInt(exponent!) && !isIntLike(py, exponent!))
        throw py.error("TypeError", "Expected an int as second argument to ldexp.");
      if (x === 0 || !Number.isFinite(x)) return mkFloat(x);
      const e = Math.max(-5000, Math.min(5000, py.index(exponent!)));
      const parts = decompose(x);
      const r = scaleToDouble(parts.mantissa, parts.exponent + e);
      if (!Number.isFinite(r)) throw rangeError(py);
      return mkFloat(x < 0 ? -r : r);
    },
    2,
  );
  define(
    "modf",
    ([v]) => {
      const x = real(py, v!);
      if (x !== x) return heap.tuple([v!, v!].map(() => mkFloat(x)));
      const whole = Math.trunc(x);
      const negative = x < 0 || Object.is(x, -0);
      const fraction = Number.isFinite(x) ? Math.abs(x - whole) : 0;
      return heap.tuple([mkFloat(negative ? -fraction : fraction), mkFloat(whole)]);
    },
    1,
  );
  define(
    "copysign",
    ([a, b]) => {
      const x = Math.abs(real(py, a!));
      const y = real(py, b!);
      return mkFloat(y < 0 || Object.is(y, -0) ? -x : x);
    },
    2,
  );
  define(
    "fmod",
    ([a, b]) => {
      const x = real(py, a!);
      const y = real(py, b!);
      const r = x % y;
      if (r !== r && x === x && y === y) throw domainError(py);
      return mkFloat(r);
    },
    2,
  );
  define(
    "remainder",
    ([a, b]) => {
      const x = real(py, a!);
      const y = real(py, b!);
      if (!Number.isFinite(x) || !Number.isFinite(y)) {
        if (x !== x || y !== y) return mkFloat(NaN);
        if (!Number.isFinite(x)) throw domainError(py);
        return mkFloat(x);
      }
      if (y === 0) throw domainError(py);
      const absX = Math.abs(x);
      const absY = Math.abs(y);
      const m = absX % absY;
      const c = absY - m;
      const r = m < c ? m : m > c ? -c : m - 2 * ((0.5 * (absX - m)) % absY);
      return mkFloat(x < 0 || Object.is(x, -0) ? -r : r);
    },
    2,
  );
  define("nextafter", (args, kw) => {
    const [a, b, count] = bindArguments(py, "nextafter", ["", "", "steps"], args, kw, {
      required: 2,
      positionalOnly: 2,
      positional: 2,
    });
    let steps = 1n;
    if (count !== undefined) {
      py.index(count);
      steps = heap.bigIntOf(count);
      if (steps < 0n) throw py.error("ValueError", "steps must be a non-negative integer");
    }
    return mkFloat(nextAfter(real(py, a!), real(py, b!), steps));
  });
  define(
    "ulp",
    ([v]) => {
      const x = Math.abs(real(py, v!));
      if (!Number.isFinite(x)) return mkFloat(x);
      const up = nextAfter(x, Infinity, 1n);
      return mkFloat(up === Infinity ? x - nextAfter(x, 0, 1n) : up - x);
    },
    1,
  );
  define("isclose", (args, kw) => {
    const [a, b, relative, absolute] = bindArguments(
      py,
      "isclose",
      ["a", "b", "rel_tol", "abs_tol"],
      args,
      kw,
      {
        required: 2,
        positional: 2,
      },
    );
    const tolerance = (v: Value | undefined, fallback: number) => (v === undefined ? fallback : real(py, v));
    const x = real(py, a!);
    const y = real(py, b!);
    const rel = tolerance(relative, 1e-9);
    const abs = tolerance(absolute, 0);
    if (rel < 0 || abs < 0) throw py.error("ValueError", "tolerances must be non-negative");
    if (x === y) return mkBool(true);
    if (Math.abs(x) === Infinity || Math.abs(y) === Infinity) return mkBool(false);
    const difference = Math.abs(y - x);
    return mkBool(difference <= Math.abs(rel * y) || difference <= Math.abs(rel * x) || difference <= abs);
  });
}
