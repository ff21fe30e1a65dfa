/** Number literals: where one ends (with the tokenizer's errors) and what it is worth. */
import type { Constant } from "../bytecode/code.ts";
import type { SourceFile } from "./source.ts";

const DECIMAL = /(?:\d(?:_?\d)*)?\.?(?:\d(?:_?\d)*)?(?:[eE][+-]?\d(?:_?\d)*)?[jJ]?/y;
const RADIX: Record<string, { name: string; digits: RegExp }> = {
  x: { name: "hexadecimal", digits: /(?:_?[0-9a-fA-F])+/y },
  o: { name: "octal", digits: /(?:_?[0-7])+/y },
  b: { name: "binary", digits: /(?:_?[01])+/y },
};
/** Keywords that may follow a number without a space (`1if x else 2`), as CPython's verify_end_of_number allows. */
const AFTER = /(?:and|else|for|if|in|is|not|or)(?![\p{XID_Continue}])/uy;
const MAX_DIGITS = 4300; // sys.int_info.default_max_str_digits

/** The offset after the number literal at `start`. */
export function numberEnd(file: SourceFile, start: number): number {
  const text = file.text;
  const letter = text.charAt(start) === "0" ? text.charAt(start + 1).toLowerCase() : "";
  if (letter in RADIX && letter !== "") {
    const { name, digits } = RADIX[letter];
    digits.lastIndex = start + 2;
    const end = digits.test(text) ? digits.lastIndex : start + 2;
    const next = text.charAt(end);
    if (/[0-9]/.test(next)) throw file.error(`invalid digit '${next}' in ${name} literal`, end, end + 1);
    if (end === start + 2) throw file.error(`invalid ${name} literal`, end - 1, end);
    return checkEnd(file, end, name);
  }
  DECIMAL.lastIndex = start;
  DECIMAL.test(text);
  const end = DECIMAL.lastIndex;
  const literal = text.slice(start, end);
  const zeros = /^0[0_]*([1-9])/.exec(literal);
  if (zeros && /^[\d_]*$/.test(literal)) {
    const message =
      "leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers";
    throw file.error(message, start, start + literal.indexOf(zeros[1]));
  }
  return checkEnd(file, end, /[jJ]$/.test(literal) ? "imaginary" : "decimal");
}

function checkEnd(file: SourceFile, end: number, name: string): number {
  const text = file.text;
  const c = text.charCodeAt(end);
  const nameFollows =
    (c >= 48 && c <= 57) || (c >= 65 && c <= 90) || (c >= 97 && c <= 122) || c === 95 || c >= 128;
  if (!nameFollows) return end;
  AFTER.lastIndex = end;
  if (AFTER.test(text)) return end;
  if (c >= 128 && !/^\p{XID_Continue}/u.test(text.slice(end, end + 2))) return end; // the tokenizer's own error
  if (c === 95) throw file.error(`invalid ${name} literal`, end, end);
  if ((c === 101 || c === 69) && /[+-]/.test(text.charAt(end + 1))) {
    throw file.error(`invalid ${name} literal`, end + 1, end + 1);
  }
  throw file.error(`invalid ${name} literal`, end - 1, end);
}

/** The value of the literal at a range. */
export function numberValue(file: SourceFile, start: number, end: number): Constant {
  const literal = file.text.slice(start, end).replaceAll("_", "");
  if (/^0[xob]/i.test(literal)) return { kind: "int", value: BigInt(literal.toLowerCase()) };
  if (/^\d+$/.test(literal)) {
    if (literal.length > MAX_DIGITS) {
      const message =
        `Exceeds the limit (${MAX_DIGITS} digits) for integer string conversion: value has ${literal.length} digits; ` +
        "use sys.set_int_max_str_digits() to increase the limit - " +
        "Consider hexadecimal for huge integer literals to avoid decimal conversion limits.";
      throw file.error(message, start, end);
    }
    return { kind: "int", value: BigInt(literal) };
  }
  if (/[jJ]$/.test(literal)) return { kind: "complex", real: 0, imaginary: Number(literal.slice(0, -1)) };
  return { kind: "float", value: Number(literal) };
}
