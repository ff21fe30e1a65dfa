/** Sums of floats without rounding on the way (CPython Modules/mathmodule.c). */

const SPLITTER = 134217729; // 2^27 + 1

/** x × y as a rounded product and its error (Dekker). */
function product(x: number, y: number): [number, number] {
  const hi = x * y;
  if (!Number.isFinite(hi)) return [hi, 0];
  const cx = SPLITTER * x;
  const xh = cx - (cx - x);
  const xl = x - xh;
  const cy = SPLITTER * y;
  const yh = cy - (cy - y);
  const yl = y - yh;
  const lo = xl * yl - (hi - xh * yh - xl * yh - xh * yl);
  return [hi, lo === lo ? lo : 0];
}

/** a + b as a rounded sum and its error (Knuth). */
function sum(a: number, b: number): [number, number] {
  const x = a + b;
  const z = x - a;
  return [x, a - (x - z) + (b - z)];
}

/** Euclidean norm: vector_norm, correct to almost always the last digit. */
export function vectorNorm(vector: readonly number[]): number {
  let max = 0;
  let nan = false;
  for (const x of vector) {
    const a = Math.abs(x);
    if (a !== a) nan = true;
    else if (a > max) max = a;
  }
  if (max === Infinity) return max;
  if (nan) return NaN;
  if (max === 0 || vector.length <= 1) return max;
  if (max < 2 ** -1023) {
    const tiny = 2 ** -1022;
    return tiny * vectorNorm(vector.map((x) => x / tiny));
  }
  const scale = powerOfTwoAbove(max);
  let total = 1;
  let fraction1 = 0;
  let fraction2 = 0;
  const add = (a: number, b: number): void => {
    const [hi, lo] = product(a, b);
    const next = total + hi;
    fraction1 += lo;
    fraction2 += total - next + hi;
    total = next;
  };
  for (const x of vector) {
    const y = Math.abs(x) * scale;
    add(y, y);
  }
  let h = Math.sqrt(total - 1 + (fraction1 + fraction2));
  add(-h, h);
  h += (total - 1 + (fraction1 + fraction2)) / (2 * h);
  return h / scale;
}

/** 2^-e with x = f × 2^e, 0.5 ≤ f < 1. */
function powerOfTwoAbove(x: number): number {
  let e = Math.floor(Math.log2(x)) + 1;
  while (x >= 2 ** e) e++;
  while (e > -1074 && x < 2 ** (e - 1)) e--;
  return 2 ** -e;
}

/** Dot product in triple length, rounded once. */
export class TripleSum {
  private hi = 0;
  private lo = 0;
  private tiny = 0;
  add(x: number, y: number): void {
    const [ph, pl] = product(x, y);
    const [sh, sl] = sum(this.hi, ph);
    const [rh, rl] = sum(this.lo, pl);
    const [qh, ql] = sum(rh, sl);
    this.hi = sh;
    this.lo = qh;
    this.tiny += rl + ql;
  }
  get value(): number {
    const [last, rest] = sum(this.lo, this.tiny);
    const [hi, lo] = sum(this.hi, last);
    return hi + (lo + rest);
  }
}

/** math.fsum: the exact sum, rounded once (Shewchuk's partials). "overflow" and "inf" name its errors. */
export function exactSum(values: Iterable<number>): number | "overflow" | "inf" {
  const partials: number[] = [];
  let special = 0;
  let infinities = 0;
  for (const value of values) {
    let x = value;
    let count = 0;
    for (let j = 0; j < partials.length; j++) {
      let y = partials[j]!;
      if (Math.abs(x) < Math.abs(y)) [x, y] = [y, x];
      const hi = x + y;
      const lo = y - (hi - x);
      if (lo !== 0) partials[count++] = lo;
      x = hi;
    }
    partials.length = count;
    if (x === 0) continue;
    if (Number.isFinite(x)) {
      partials.push(x);
      continue;
    }
    if (Number.isFinite(value)) return "overflow";
    if (value === Infinity || value === -Infinity) infinities += value;
    special += value;
    partials.length = 0;
  }
  if (special !== 0) return infinities !== infinities ? "inf" : special;
  let n = partials.length;
  if (n === 0) return 0;
  let hi = partials[--n]!;
  let lo = 0;
  while (n > 0) {
    const x = hi;
    const y = partials[--n]!;
    hi = x + y;
    lo = y - (hi - x);
    if (lo !== 0) break;
  }
  // half-way cases are decided by the sign of what is left
  if (n > 0 && ((lo < 0 && partials[n - 1]! < 0) || (lo > 0 && partials[n - 1]! > 0))) {
    const y = lo * 2;
    const x = hi + y;
    if (y === x - hi) hi = x;
  }
  return hi;
}
