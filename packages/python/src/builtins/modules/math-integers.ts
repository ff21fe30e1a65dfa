import { isSmallInt, type Value } from "../../heap/value.ts";
import type { Interp, ModuleInfo } from "../../interp.ts";
import { NONE } from "../../heap/value.ts";
import { bitLength, indexValue } from "../../objects/int.ts";
import { defineIn } from "./define.ts";

function gcdBig(a: bigint, b: bigint): bigint {
  while (b !== 0n) [a, b] = [b, a % b];
  return a < 0n ? -a : a;
}

function gcd(a: number | bigint, b: number | bigint): number | bigint {
  if (typeof a === "number" && typeof b === "number") {
    while (b !== 0) [a, b] = [b, a % b];
    return Math.abs(a);
  }
  return gcdBig(BigInt(a), BigInt(b));
}

/** Floor of the square root. */
export function integerSquareRoot(n: bigint): bigint {
  if (n < 1n << 52n) return BigInt(Math.floor(Math.sqrt(Number(n))));
  let x = 1n << BigInt((bitLength(n) + 1) >> 1);
  for (;;) {
    const y = (x + n / x) >> 1n;
    if (y >= x) return x;
    x = y;
  }
}

/** Product of the integers from `low` to `high`, by halves, so that the factors stay balanced. */
function rangeProduct(low: number, high: number): bigint {
  if (high - low < 16) {
    let product = 1n;
    for (let i = low; i <= high; i++) product *= BigInt(i);
    return product;
  }
  const middle = Math.floor((low + high) / 2);
  return rangeProduct(low, middle) * rangeProduct(middle + 1, high);
}

export function installIntegerMath(py: Interp, module: ModuleInfo): void {
  const { heap } = py;
  const integer = (v: Value): number | bigint => (isSmallInt(v) ? v : heap.intOf(indexValue(py, v)));
  const define = defineIn(py, module);

  define("gcd", (args) => heap.int(args.map(integer).reduce(gcd, 0)));
  define("lcm", (args) => {
    let result = 1n;
    for (const n of args.map(integer)) {
      const b = BigInt(n);
      if (b === 0n) result = 0n;
      else if (result !== 0n) result = (result / gcdBig(result, b)) * b;
    }
    return heap.int(result < 0n ? -result : result);
  });
  const factorial = (v: Value): Value => {
    const n = integer(v);
    if (n < 0) throw py.error("ValueError", "factorial() not defined for negative values");
    if (n > 9223372036854775807n)
      throw py.error("OverflowError", "factorial() argument should not exceed 9223372036854775807");
    if (n > 50_000_000) throw py.error("MemoryError");
    return heap.int(rangeProduct(1, Number(n)));
  };
  define("factorial", ([v]) => factorial(v!), 1);
  define(
    "isqrt",
    ([v]) => {
      const n = BigInt(integer(v!));
      if (n < 0n) throw py.error("ValueError", "isqrt() argument must be nonnegative");
      return heap.int(integerSquareRoot(n));
    },
    1,
  );
  const nonNegative = (name: string, n: number | bigint): void => {
    if (n < 0) throw py.error("ValueError", `${name} must be a non-negative integer`);
  };
  /** n (n − 1) … of k factors. */
  const falling = (n: number | bigint, k: number): bigint => {
    if (typeof n === "number" && n < 2 ** 52) return rangeProduct(n - k + 1, n);
    let product = 1n;
    for (let i = 0n; i < BigInt(k); i++) product *= BigInt(n) - i;
    return product;
  };
  define(
    "comb",
    ([n, k]) => {
      const m = integer(n!);
      let j = integer(k!);
      nonNegative("n", m);
      nonNegative("k", j);
      if (j > m) return 0;
      const other = BigInt(m) - BigInt(j);
      if (other < j) j = other;
      if (j > 9223372036854775807n)
        throw py.error("OverflowError", "min(n - k, k) must not exceed 9223372036854775807");
      return heap.int(falling(m, Number(j)) / rangeProduct(1, Number(j)));
    },
    2,
  );
  define(
    "perm",
    ([n, k]) => {
      if (k === undefined || k === NONE) return factorial(n!);
      const m = integer(n!);
      const j = integer(k);
      nonNegative("n", m);
      nonNegative("k", j);
      if (j > m) return 0;
      if (j > 9223372036854775807n) throw py.error("OverflowError", "k must not exceed 9223372036854775807");
      return heap.int(falling(m, Number(j)));
    },
    1,
    2,
  );
}
