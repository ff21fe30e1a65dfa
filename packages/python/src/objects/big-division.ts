/**
 * Division of BigInts whose quotient is small, as spigots and continued fractions ask for again and again. V8 divides in
 * time that grows with the square of the length whatever the quotient; here the leading bits give the quotient, and one
 * multiplication and subtraction make sure of it, in linear time.
 */

/** limits[k] = 2^bitsOf(k): comparing two BigInts of different lengths takes constant time. */
const limits: bigint[] = [];
const STEPS_PER_DOUBLING = 8;
const FIRST_BITS = 4096;
const MAX_STEPS = 16 * STEPS_PER_DOUBLING;
const bitsOf = (k: number): number => Math.floor(FIRST_BITS * 2 ** (k / STEPS_PER_DOUBLING));
const limit = (k: number): bigint => (limits[k] ??= 1n << BigInt(bitsOf(k)));

/** A lower bound of the bit length of n > 0, at most a tenth too small; 0 below FIRST_BITS. */
function approximateBits(n: bigint): number {
  if (n < limit(0)) return 0;
  let low = 0;
  let high = 1;
  while (high < MAX_STEPS && n >= limit(high)) {
    low = high;
    high *= 2;
  }
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (n >= limit(middle)) low = middle;
    else high = middle;
  }
  return bitsOf(low);
}

/** Leading bits that the estimate keeps: quotients of fewer bits come out at most one too small. */
const KEPT_BITS = 256;

/** a / b of magnitudes (a ≥ 0, b > 0), rounded down. */
export function divideMagnitudes(a: bigint, b: bigint): bigint {
  const bits = approximateBits(b);
  if (bits === 0 || approximateBits(a) > bits * 1.2) return a / b;
  const shift = BigInt(bits - KEPT_BITS);
  const quotient = (a >> shift) / ((b >> shift) + 1n);
  const rest = a - quotient * b;
  if (rest < b) return quotient;
  return rest - b < b ? quotient + 1n : quotient + rest / b;
}
