import type { Interp } from "../interp.ts";
import type { Value } from "../heap/value.ts";

/** What the object model needs of `src/text`: how strings and floats are spelled, and the format mini-languages. */
export interface TextSupport {
  /** repr of a str. */
  quote(text: string): string;
  /** repr of a float. */
  floatRepr(x: number): string;
  /** A repr with every non-ASCII character escaped. */
  ascii(repr: string): string;
  /** `format(v, spec)`. */
  format(py: Interp, v: Value, spec: string): string;
  /** `text % operand`. */
  percent(py: Interp, text: string, operand: Value): string;
  /** The same of bytes, a character for each. */
  percentBytes(py: Interp, text: string, operand: Value): string;
}

/** A plain version, until `src/text` is installed (tests of the core alone). */
export const plainText: TextSupport = {
  quote: (text) => {
    const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
    return (
      quote + text.replaceAll("\\", "\\\\").replaceAll("\n", "\\n").replaceAll(quote, `\\${quote}`) + quote
    );
  },
  floatRepr: (x) => {
    if (Object.is(x, -0)) return "-0.0";
    return Number.isInteger(x)
      ? x.toFixed(1)
      : Number.isFinite(x)
        ? String(x)
        : x !== x
          ? "nan"
          : x > 0
            ? "inf"
            : "-inf";
  },
  ascii: (text) => text,
  format: (py, v) => py.str(v),
  percent: (py) => {
    throw py.error("TypeError", "the % operator of str is not installed");
  },
  percentBytes: (py) => {
    throw py.error("TypeError", "the % operator of bytes is not installed");
  },
};
