/** Exact decimal digits of doubles: what David Gay's dtoa modes 2 and 3 give CPython, by BigInt arithmetic. */

const view = new DataView(new ArrayBuffer(8));

/** |x| as mantissa × 2^exponent, exactly; x finite. */
export function decompose(x: number): { mantissa: bigint; exponent: number } {
  view.setFloat64(0, x);
  const bits = view.getBigUint64(0);
  const fraction = bits & 0xfffffffffffffn;
  const biased = Number((bits >> 52n) & 0x7ffn);
  return biased === 0
    ? { mantissa: fraction, exponent: -1074 }
    : { mantissa: fraction | 0x10000000000000n, exponent: biased - 1075 };
}

/** numerator / denominator, rounded half to even; both positive or zero. */
function divideRounded(numerator: bigint, denominator: bigint): bigint {
  const quotient = numerator / denominator;
  const twice = (numerator - quotient * denominator) * 2n;
  return twice > denominator || (twice === denominator && (quotient & 1n) === 1n) ? quotient + 1n : quotient;
}

/** |x| × 10^power rounded half to even; x finite. */
export function scaled(x: number, power: number): bigint {
  const { mantissa, exponent } = decompose(x);
  let numerator = mantissa;
  let denominator = 1n;
  if (power >= 0) numerator *= 10n ** BigInt(power);
  else denominator *= 10n ** BigInt(-power);
  if (exponent >= 0) numerator <<= BigInt(exponent);
  else denominator <<= BigInt(-exponent);
  return divideRounded(numerator, denominator);
}

/** `count` significant digits of |x| and its decimal exponent (d.ddd × 10^exponent), rounded half to even. */
export function significantDigits(x: number, count: number): { digits: string; exponent: number } {
  if (x === 0) return { digits: "0".repeat(count), exponent: 0 };
  const text = Math.abs(x).toExponential();
  let exponent = Number(text.slice(text.indexOf("e") + 1));
  let digits = scaled(x, count - 1 - exponent).toString();
  if (digits.length > count) {
    // rounded up to the next power of ten
    exponent++;
    digits = digits.slice(0, count);
  }
  return { digits, exponent };
}

/** The fewest digits that read back as x, and the decimal exponent; x finite. */
export function shortestDigits(x: number): { digits: string; exponent: number } {
  const text = Math.abs(x).toExponential();
  const e = text.indexOf("e");
  return { digits: text.slice(0, e).replace(".", ""), exponent: Number(text.slice(e + 1)) };
}
