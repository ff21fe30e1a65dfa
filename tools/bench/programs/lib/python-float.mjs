/** Python's ways of writing a float, where JavaScript's differ. */

/** The most that toFixed() writes. */
const MOST_DIGITS = 100;

/** `repr(value)`: the shortest digits that read back as the value; an exponent below 1e-4 and from 1e16. */
export function repr(value) {
  if (Number.isNaN(value)) return "nan";
  if (!Number.isFinite(value)) return value < 0 ? "-inf" : "inf";
  if (Object.is(value, -0)) return "-0.0";
  // toExponential() without an argument gives as many digits as String(): the shortest that read back.
  const [mantissa, power] = value.toExponential().split("e");
  const exponent = Number(power);
  if (value !== 0 && (exponent < -4 || exponent >= 16)) {
    return `${mantissa}e${exponent < 0 ? "-" : "+"}${String(Math.abs(exponent)).padStart(2, "0")}`;
  }
  if (exponent < 0) {
    const sign = value < 0 ? "-" : "";
    return `${sign}0.${"0".repeat(-exponent - 1)}${mantissa.replace(/[-.]/g, "")}`;
  }
  // From 1e-4 to 1e16 String() writes no exponent for what is left here (it starts at 1e21).
  const text = String(value);
  return text.includes(".") ? text : `${text}.0`;
}

/**
 * `format(value, ".{digits}f")`. Like toFixed() it rounds the exact binary value, but an exact tie goes to the even
 * digit (toFixed() goes away from zero), minus zero keeps its sign, and no value is so large that it gets an exponent.
 */
export function fixed(value, digits) {
  if (!Number.isFinite(value)) return repr(value);
  if (Math.abs(value) >= 1e21) return `${BigInt(value)}${digits > 0 ? `.${"0".repeat(digits)}` : ""}`;
  const sign = value < 0 || Object.is(value, -0) ? "-" : "";
  const magnitude = Math.abs(value);
  // A tie has just one more digit than asked for, a 5; its neighbours differ from it well within MOST_DIGITS.
  const exact = magnitude.toFixed(MOST_DIGITS);
  const cut = exact.indexOf(".") + 1 + digits;
  if (!/^50*$/.test(exact.slice(cut))) return sign + magnitude.toFixed(digits);
  const below = exact.slice(0, digits === 0 ? cut - 1 : cut);
  return sign + (Number(below.at(-1)) % 2 === 0 ? below : magnitude.toFixed(digits));
}
