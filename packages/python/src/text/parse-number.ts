import { pattern } from "./pattern.ts";

/** Parsing of int and float literals as `int(text)` and `float(text)` accept them. */
const DECIMAL_DIGIT = pattern(String.raw`\p{Nd}`);
const NON_ASCII = /[^\0-\x7f]/;
/** What str.strip and str.split take for white space (str.isspace). */
export const SPACE_CLASS =
  "\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000";
const STRIP = new RegExp(`^[${SPACE_CLASS}]+|[${SPACE_CLASS}]+$`, "g");

/** The value of a decimal digit of any script: such digits come in runs of ten. */
export function decimalValue(char: string): number {
  const code = char.codePointAt(0)!;
  let zero = code;
  while (DECIMAL_DIGIT.test(String.fromCodePoint(zero - 1))) zero--;
  return (code - zero) % 10;
}

/** White space removed from both ends and digits of other scripts turned into ASCII. */
export function normalizeNumber(text: string): string {
  const stripped = text.replace(STRIP, "");
  if (!NON_ASCII.test(stripped)) return stripped;
  return stripped.replace(/\p{Nd}/gu, (digit) => String(decimalValue(digit)));
}

const INT_10 = /^[+-]?\d+(?:_\d+)*$/;

export class DigitLimitError extends Error {
  readonly digits: number;
  constructor(digits: number) {
    super(`${digits} digits`);
    this.name = "DigitLimitError";
    this.digits = digits;
  }
}

/** The int that `text` spells in `base` (0: by its prefix); undefined when it spells none. `limit` 0 is no limit. */
export function parseInteger(text: string, base: number, limit: number): number | bigint | undefined {
  const literal = normalizeNumber(text);
  if (base === 10) {
    if (!INT_10.test(literal)) return undefined;
    return decimal(literal.includes("_") ? literal.replaceAll("_", "") : literal, limit);
  }
  const negative = literal[0] === "-";
  let digits = negative || literal[0] === "+" ? literal.slice(1) : literal;
  const prefix = digits.slice(0, 2).toLowerCase();
  const prefixBase = prefix === "0x" ? 16 : prefix === "0o" ? 8 : prefix === "0b" ? 2 : 0;
  let radix = base;
  let hasPrefix = false;
  if (prefixBase !== 0 && (base === 0 || base === prefixBase)) {
    radix = prefixBase;
    hasPrefix = true;
  } else if (base === 0) {
    // "0", "00", "0_0" are zero; other literals must not begin with 0
    if (digits[0] === "0" && !/^0(?:_?0)*$/.test(digits)) return undefined;
    radix = 10;
  }
  if (hasPrefix) {
    digits = digits.slice(2);
    if (digits[0] === "_") digits = digits.slice(1);
  }
  if (!/^[0-9a-z]+(?:_[0-9a-z]+)*$/i.test(digits)) return undefined;
  digits = digits.replaceAll("_", "");
  for (let i = 0; i < digits.length; i++) if (!(digitValue(digits.charCodeAt(i)) < radix)) return undefined;
  const n = radix === 10 ? decimal(digits, limit) : inRadix(digits, radix, limit);
  return negative ? -n : n;
}

function digitValue(code: number): number {
  if (code < 58) return code - 48;
  return (code | 32) - 87;
}

function decimal(literal: string, limit: number): number | bigint {
  if (literal.length <= 15) return Number(literal) + 0; // no -0
  const signed = literal[0] === "-" || literal[0] === "+";
  const count = literal.length - (signed ? 1 : 0);
  if (limit > 0 && count > limit) throw new DigitLimitError(count);
  const n = BigInt(signed ? literal.slice(1) : literal);
  return literal[0] === "-" ? -n : n;
}

function inRadix(digits: string, radix: number, limit: number): number | bigint {
  if (digits.length <= 9) return Number.parseInt(digits, radix);
  if (radix === 16) return BigInt(`0x${digits}`);
  if (radix === 8) return BigInt(`0o${digits}`);
  if (radix === 2) return BigInt(`0b${digits}`);
  if ((radix & (radix - 1)) !== 0 && limit > 0 && digits.length > limit)
    throw new DigitLimitError(digits.length);
  let n = 0n;
  for (let i = 0; i < digits.length; i += 9) {
    const part = digits.slice(i, i + 9);
    n = n * BigInt(radix ** part.length) + BigInt(Number.parseInt(part, radix));
  }
  return n;
}

const FLOAT = /^[+-]?(?:\d+(?:_\d+)*\.?(?:\d+(?:_\d+)*)?|\.\d+(?:_\d+)*)(?:[eE][+-]?\d+(?:_\d+)*)?$/;
const SPECIAL_FLOAT = /^([+-]?)(?:(inf|infinity)|nan)$/i;

/** The float that `text` spells; undefined when it spells none. */
export function parseFloatText(text: string): number | undefined {
  const literal = normalizeNumber(text);
  if (FLOAT.test(literal)) return Number(literal.includes("_") ? literal.replaceAll("_", "") : literal);
  const special = SPECIAL_FLOAT.exec(literal);
  if (special === null) return undefined;
  if (special[2] === undefined) return NaN;
  return special[1] === "-" ? -Infinity : Infinity;
}
