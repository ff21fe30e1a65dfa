import { scaled, shortestDigits, significantDigits } from "./decimal.ts";

function exponentText(exponent: number, upper: boolean): string {
  const magnitude = Math.abs(exponent);
  return `${upper ? "E" : "e"}${exponent < 0 ? "-" : "+"}${magnitude < 10 ? "0" : ""}${magnitude}`;
}

/** Digits d1d2d3… with the decimal point after the first `point` of them, zeros filled in. */
function placePoint(digits: string, point: number): string {
  if (point <= 0) return `0.${"0".repeat(-point)}${digits}`;
  if (point >= digits.length) return digits + "0".repeat(point - digits.length);
  return `${digits.slice(0, point)}.${digits.slice(point)}`;
}

/** CPython's repr of a float: shortest digits that round-trip, exponent form below 1e-4 and from 1e16. */
export function floatRepr(x: number): string {
  if (x !== x) return "nan";
  if (x === Infinity) return "inf";
  if (x === -Infinity) return "-inf";
  const sign = x < 0 || Object.is(x, -0) ? "-" : "";
  const { digits, exponent } = shortestDigits(x);
  if (exponent < -4 || exponent >= 16) {
    const mantissa = digits.length > 1 ? `${digits[0]}.${digits.slice(1)}` : digits;
    return sign + mantissa + exponentText(exponent, false);
  }
  const text = placePoint(digits, exponent + 1);
  return sign + (text.includes(".") ? text : `${text}.0`);
}

export type FloatType = "e" | "E" | "f" | "F" | "g" | "G" | "%" | "r" | "";

/**
 * The digits of |x| (no sign) for a presentation type; `alternate` is the `#` flag. Type "" is `format(x, ".Ng")`-like
 * with at least one digit after the point, "r" is repr.
 */
export function formatMagnitude(
  x: number,
  type: FloatType,
  precision: number | undefined,
  alternate: boolean,
): string {
  const upper = type === "E" || type === "F" || type === "G";
  if (!Number.isFinite(x)) {
    const text = x !== x ? "nan" : "inf";
    const cased = upper ? text.toUpperCase() : text;
    return type === "%" ? `${cased}%` : cased;
  }
  switch (type) {
    case "e":
    case "E": {
      const p = precision ?? 6;
      const { digits, exponent } = significantDigits(x, p + 1);
      const point = p > 0 || alternate ? "." : "";
      return digits[0]! + point + digits.slice(1) + exponentText(exponent, upper);
    }
    case "f":
    case "F":
      return fixed(x, precision ?? 6, alternate);
    case "%":
      return `${fixed(x * 100, precision ?? 6, alternate)}%`;
    case "g":
    case "G":
      return general(x, precision ?? 6, alternate, upper, false);
    case "r":
    case "": {
      if (precision === undefined) {
        const text = floatRepr(Math.abs(x));
        return alternate && !text.includes(".") ? text.replace(/e|$/, (m) => `.${m}`) : text;
      }
      return general(x, precision, alternate, false, true);
    }
  }
}

function fixed(x: number, precision: number, alternate: boolean): string {
  if (!Number.isFinite(x)) return "inf";
  const digits = scaled(x, precision)
    .toString()
    .padStart(precision + 1, "0");
  if (precision === 0) return alternate ? `${digits}.` : digits;
  return `${digits.slice(0, -precision)}.${digits.slice(-precision)}`;
}

function general(
  x: number,
  precision: number,
  alternate: boolean,
  upper: boolean,
  addDotZero: boolean,
): string {
  const p = precision === 0 ? 1 : precision;
  const { digits, exponent } = significantDigits(x, p);
  const kept = alternate ? digits : digits.replace(/0+$/, "") || "0";
  // Type "" switches to the exponent one digit earlier, so that ".0" can be added (CPython's format_float_short).
  if (exponent < -4 || exponent >= (addDotZero ? p - 1 : p)) {
    const mantissa = kept.length > 1 || alternate ? `${kept[0]}.${kept.slice(1)}` : kept;
    return mantissa + exponentText(exponent, upper);
  }
  const text = placePoint(kept, exponent + 1);
  if (text.includes(".")) return text;
  return addDotZero ? `${text}.0` : alternate ? `${text}.` : text;
}
