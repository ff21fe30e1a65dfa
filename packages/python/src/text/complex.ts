import type { Value } from "../heap/value.ts";
import type { Interp } from "../interp.ts";
import { complexOf } from "../objects/complex.ts";
import { FormatError, formatFloat, parseFormatSpec, type FormatSpec } from "./format-spec.ts";

/** format(complex, spec). */
export function formatComplex(py: Interp, v: Value, spec: string): string {
  if (spec === "") return py.str(v);
  const { real, imaginary } = complexOf(py, v);
  const parsed = parseFormatSpec(spec, "complex");
  if (parsed.align === "=")
    throw new FormatError(
      "ValueError",
      parsed.fill === "0"
        ? "Zero padding is not allowed in complex format specifier"
        : "'=' alignment flag is not allowed in complex format specifier",
    );
  if (parsed.type !== "" && !"eEfFgGn".includes(parsed.type))
    throw new FormatError("ValueError", `Unknown format code '${parsed.type}' for object of type 'complex'`);
  const plain = { ...parsed, width: -1, align: "" as const };
  const withSign = { ...plain, sign: "+" as const };
  const body = (x: number, format: FormatSpec): string => {
    // Without a type it is repr's shortest form, or g with a precision: no ".0" in either.
    if (parsed.type !== "") return formatFloat(x, format);
    if (parsed.precision !== undefined) return formatFloat(x, { ...format, type: "g" });
    const text = formatFloat(x, { ...format, alternate: false }).replace(/\.0$/, "");
    return parsed.alternate && Number.isFinite(x) && !text.includes(".")
      ? text.replace(/(?=e|$)/, ".")
      : text;
  };
  let text: string;
  if (parsed.type === "" && real === 0 && !Object.is(real, -0)) text = `${body(imaginary, plain)}j`;
  else {
    text = `${body(real, plain)}${body(imaginary, withSign)}j`;
    if (parsed.type === "") text = `(${text})`;
  }
  const missing = parsed.width - text.length;
  if (missing <= 0) return text;
  const { fill } = parsed;
  if (parsed.align === "<") return text + fill.repeat(missing);
  if (parsed.align === "^") return fill.repeat(missing >> 1) + text + fill.repeat(missing - (missing >> 1));
  return fill.repeat(missing) + text;
}
