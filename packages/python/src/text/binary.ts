/** `mantissa` × 2^`exponent` rounded once, half to even; ±Infinity on overflow. */
export function scaleToDouble(mantissa: bigint, exponent: number): number {
  const negative = mantissa < 0n;
  let m = negative ? -mantissa : mantissa;
  if (m === 0n) return 0;
  const hex = m.toString(16);
  const bits = hex.length * 4 - (Math.clz32(Number.parseInt(hex[0]!, 16)) - 28);
  if (exponent + bits > 1025) return negative ? -Infinity : Infinity;
  if (exponent + bits < -1080) return negative ? -0 : 0;
  // keep 53 bits, or fewer where the result is subnormal
  const drop = Math.max(bits - 53, -1074 - exponent);
  let power = exponent;
  if (drop > 0) {
    const shift = BigInt(drop);
    const rest = m & ((1n << shift) - 1n);
    const half = 1n << (shift - 1n);
    m >>= shift;
    if (rest > half || (rest === half && (m & 1n) === 1n)) m++;
    power += drop;
  }
  // now exact in both steps; one step's power of two might not be a double
  const x = Number(m);
  const first = Math.trunc(power / 2);
  const result = power < -1022 ? x * 2 ** -1074 * 2 ** (power + 1074) : x * 2 ** first * 2 ** (power - first);
  return negative ? -result : result;
}
