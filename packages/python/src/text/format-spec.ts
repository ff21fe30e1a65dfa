import { formatMagnitude, type FloatType } from "./float.ts";

/** An error of formatting, to be raised as the Python exception `kind` with this message. */
export class FormatError extends Error {
  readonly kind: "ValueError" | "TypeError" | "OverflowError";
  constructor(kind: FormatError["kind"], message: string) {
    super(message);
    this.name = "FormatError";
    this.kind = kind;
  }
}

/** A parsed format spec: `[[fill]align][sign][z][#][0][width][grouping][.precision][type]`. */
export interface FormatSpec {
  fill: string;
  align: "<" | ">" | "=" | "^" | "";
  sign: "+" | "-" | " " | "";
  noNegativeZero: boolean;
  alternate: boolean;
  width: number;
  grouping: "" | "," | "_";
  precision: number | undefined;
  type: string;
}

const MAX_DIGITS = 9; // sizes above are refused as CPython refuses what does not fit a Py_ssize_t or memory

/** Parses a spec; `typeName` is the type of the formatted value, for messages. Source: CPython Python/formatter_unicode.c. */
export function parseFormatSpec(spec: string, typeName: string): FormatSpec {
  const chars = Array.from(spec);
  let i = 0;
  const result: FormatSpec = {
    fill: " ",
    align: "",
    sign: "",
    noNegativeZero: false,
    alternate: false,
    width: -1,
    grouping: "",
    precision: undefined,
    type: "",
  };
  const isAlign = (c: string | undefined) => c === "<" || c === ">" || c === "=" || c === "^";
  let fillGiven = false;
  if (chars.length >= 2 && isAlign(chars[1])) {
    result.fill = chars[0]!;
    result.align = chars[1] as FormatSpec["align"];
    fillGiven = true;
    i = 2;
  } else if (isAlign(chars[0])) {
    result.align = chars[0] as FormatSpec["align"];
    i = 1;
  }
  if (chars[i] === "+" || chars[i] === "-" || chars[i] === " ")
    result.sign = chars[i++] as FormatSpec["sign"];
  if (chars[i] === "z") {
    result.noNegativeZero = true;
    i++;
  }
  if (chars[i] === "#") {
    result.alternate = true;
    i++;
  }
  if (!fillGiven && chars[i] === "0") {
    result.fill = "0";
    if (result.align === "" && typeName !== "str") result.align = "=";
    else if (result.align === "") result.align = "<";
    i++;
  }
  const number = (): number => {
    const start = i;
    while (i < chars.length && chars[i]! >= "0" && chars[i]! <= "9") i++;
    if (i - start > MAX_DIGITS)
      throw new FormatError("ValueError", "Too many decimal digits in format string");
    return i === start ? -1 : Number(chars.slice(start, i).join(""));
  };
  result.width = number();
  if (chars[i] === ",") {
    result.grouping = ",";
    i++;
  }
  if (chars[i] === "_") {
    if (result.grouping !== "") throw new FormatError("ValueError", "Cannot specify both ',' and '_'.");
    result.grouping = "_";
    i++;
  }
  if (chars[i] === ",") {
    if (result.grouping === "_") throw new FormatError("ValueError", "Cannot specify both ',' and '_'.");
  }
  if (chars[i] === ".") {
    i++;
    const precision = number();
    if (precision < 0) throw new FormatError("ValueError", "Format specifier missing precision");
    result.precision = precision;
  }
  if (chars.length - i > 1)
    throw new FormatError(
      "ValueError",
      `Invalid format specifier '${spec}' for object of type '${typeName}'`,
    );
  if (chars.length - i === 1) result.type = chars[i]!;
  if (result.grouping !== "") {
    const ok =
      (result.type !== "" && "defgEG%F".includes(result.type)) ||
      (result.type === "" && typeName !== "str") ||
      (result.grouping === "_" && result.type !== "" && "boxX".includes(result.type));
    if (!ok)
      throw new FormatError(
        "ValueError",
        `Cannot specify '${result.grouping}' with '${result.type || "s"}'.`,
      );
  }
  return result;
}

const codePointLength = (s: string): number => {
  let n = 0;
  for (let i = 0; i < s.length; i++) {
    const c = s.charCodeAt(i);
    if (c >= 0xd800 && c < 0xdc00 && (s.charCodeAt(i + 1) & 0xfc00) === 0xdc00) i++;
    n++;
  }
  return n;
};

function pad(text: string, spec: FormatSpec, defaultAlign: "<" | ">"): string {
  const missing = spec.width - codePointLength(text);
  if (missing <= 0) return text;
  const align = spec.align === "" ? defaultAlign : spec.align;
  if (align === "<") return text + spec.fill.repeat(missing);
  if (align === "^") {
    const left = missing >> 1;
    return spec.fill.repeat(left) + text + spec.fill.repeat(missing - left);
  }
  return spec.fill.repeat(missing) + text;
}

const unknownCode = (type: string, typeName: string): FormatError => {
  const c = type.codePointAt(0)!;
  const shown = c > 32 && c < 128 ? `'${type}'` : `'\\x${c.toString(16)}'`;
  return new FormatError("ValueError", `Unknown format code ${shown} for object of type '${typeName}'`);
};

/** format(str, spec) */
export function formatStr(text: string, spec: FormatSpec): string {
  if (spec.type !== "s" && spec.type !== "") throw unknownCode(spec.type, "str");
  if (spec.sign !== "")
    throw new FormatError(
      "ValueError",
      spec.sign === " "
        ? "Space not allowed in string format specifier"
        : "Sign not allowed in string format specifier",
    );
  if (spec.noNegativeZero)
    throw new FormatError("ValueError", "Negative zero coercion (z) not allowed in string format specifier");
  if (spec.alternate)
    throw new FormatError("ValueError", "Alternate form (#) not allowed in string format specifier");
  if (spec.align === "=")
    throw new FormatError("ValueError", "'=' alignment not allowed in string format specifier");
  if (spec.grouping !== "")
    throw new FormatError("ValueError", `Cannot specify '${spec.grouping}' with 's'.`);
  if (spec.precision !== undefined && codePointLength(text) > spec.precision)
    text = Array.from(text).slice(0, spec.precision).join("");
  return pad(text, spec, "<");
}

/** Inserts separators into the leading digits of `text`, and zero padding (`minimum` characters in all, separators included). */
function group(integer: string, separator: string, every: number, minimum: number): string {
  if (separator === "") return integer.padStart(minimum, "0");
  let digits = integer;
  const grouped = (n: number) => n + Math.floor((n - 1) / every);
  while (grouped(digits.length) < minimum) digits = `0${digits}`;
  let out = "";
  for (let end = digits.length; end > 0; end -= every) {
    const part = digits.slice(Math.max(0, end - every), end);
    out = out === "" ? part : part + separator + out;
  }
  return out;
}

/** Sign, prefix and digits put together with grouping, zero fill and padding. `rest` is what follows the integer digits. */
function assemble(
  negative: boolean,
  prefix: string,
  integer: string,
  rest: string,
  spec: FormatSpec,
  every: number,
): string {
  const sign = negative ? "-" : spec.sign === "+" ? "+" : spec.sign === " " ? " " : "";
  const zeroFill = spec.align === "=" && spec.fill === "0";
  const taken = sign.length + prefix.length + rest.length;
  const digits = group(integer, spec.grouping, every, zeroFill ? spec.width - taken : 0);
  if (spec.align === "=" && !zeroFill) {
    const missing = spec.width - taken - digits.length;
    return sign + prefix + spec.fill.repeat(Math.max(0, missing)) + digits + rest;
  }
  return pad(sign + prefix + digits + rest, spec, ">");
}

/** format(int, spec); bools format as ints when the spec is not empty. */
export function formatInt(n: bigint, spec: FormatSpec, typeName = "int"): string {
  const type = spec.type === "" ? "d" : spec.type;
  switch (type) {
    case "e":
    case "E":
    case "f":
    case "F":
    case "g":
    case "G":
    case "%": {
      const x = Number(n);
      if (!Number.isFinite(x)) throw new FormatError("OverflowError", "int too large to convert to float");
      return formatFloat(x, spec);
    }
    case "c": {
      if (spec.precision !== undefined)
        throw new FormatError("ValueError", "Precision not allowed in integer format specifier");
      if (spec.noNegativeZero)
        throw new FormatError(
          "ValueError",
          "Negative zero coercion (z) not allowed in integer format specifier",
        );
      if (spec.sign !== "")
        throw new FormatError("ValueError", "Sign not allowed with integer format specifier 'c'");
      if (spec.alternate)
        throw new FormatError(
          "ValueError",
          "Alternate form (#) not allowed with integer format specifier 'c'",
        );
      if (BigInt.asIntN(64, n) !== n)
        throw new FormatError("OverflowError", "Python int too large to convert to C long");
      if (n < 0n || n > 0x10ffffn) throw new FormatError("OverflowError", "%c arg not in range(0x110000)");
      return pad(String.fromCodePoint(Number(n)), spec.align === "=" ? { ...spec, align: ">" } : spec, ">");
    }
    case "d":
    case "n":
    case "b":
    case "o":
    case "x":
    case "X": {
      if (spec.precision !== undefined)
        throw new FormatError("ValueError", "Precision not allowed in integer format specifier");
      if (spec.noNegativeZero)
        throw new FormatError(
          "ValueError",
          "Negative zero coercion (z) not allowed in integer format specifier",
        );
      const radix = type === "b" ? 2 : type === "o" ? 8 : type === "x" || type === "X" ? 16 : 10;
      let digits = (n < 0n ? -n : n).toString(radix);
      let prefix = spec.alternate && radix !== 10 ? `0${type}` : "";
      if (type === "X") {
        digits = digits.toUpperCase();
        prefix = prefix.toUpperCase();
      }
      return assemble(n < 0n, prefix, digits, "", spec, radix === 10 ? 3 : 4);
    }
    default:
      throw unknownCode(spec.type, typeName);
  }
}

/** format(float, spec) */
export function formatFloat(x: number, spec: FormatSpec): string {
  const type = spec.type === "n" ? "g" : spec.type;
  if (!["", "e", "E", "f", "F", "g", "G", "%"].includes(type)) throw unknownCode(spec.type, "float");
  let negative = x < 0 || Object.is(x, -0);
  const text = formatMagnitude(x, type as FloatType, spec.precision, spec.alternate);
  if (negative && spec.noNegativeZero && !/[1-9]/.test(text.replace(/[eE].*/, "")) && Number.isFinite(x))
    negative = false;
  const m = /^\d+/.exec(text);
  if (m === null) return assemble(negative, "", text, "", { ...spec, grouping: "" }, 3);
  return assemble(negative, "", m[0], text.slice(m[0].length), spec, 3);
}
