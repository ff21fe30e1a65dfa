import { pattern } from "./pattern.ts";
import { ASSIGNED_LATER, NUMERIC_IDEOGRAPHS, OTHER_DIGITS } from "./unicode-tables.ts";

/**
 * Character properties and case mappings as str's methods see them (Unicode 15.1). A "char" is a string of one code
 * point. JavaScript has the same full case mappings; what differs is spelled out here.
 */

const known = (char: string): boolean => char < "\u0300" || !ASSIGNED_LATER.test(char);
const having =
  (property: { test(char: string): boolean }) =>
  (char: string): boolean =>
    property.test(char) && known(char);

export const isAlpha = having(pattern(String.raw`\p{L}`));
export const isDecimal = having(pattern(String.raw`\p{Nd}`));
export const isDigit = (char: string): boolean => isDecimal(char) || OTHER_DIGITS.test(char);
const isNumber = having(pattern(String.raw`\p{N}`));
export const isNumeric = (char: string): boolean => isNumber(char) || NUMERIC_IDEOGRAPHS.test(char);
export const isAlnum = (char: string): boolean => isAlpha(char) || isNumeric(char);
export const isLower = having(pattern(String.raw`[\p{Lowercase}\u0295]`));
export const isUpper = having(pattern(String.raw`\p{Uppercase}`));
export const isTitle = having(pattern(String.raw`\p{Lt}`));
const isCased = having(pattern(String.raw`[\p{Cased}\u0295]`));
const isCaseIgnorable = having(pattern(String.raw`\p{Case_Ignorable}`));
const IDENTIFIER = pattern(String.raw`^[_\p{XID_Start}]\p{XID_Continue}*$`);
const ASCII = /^[\0-\x7f]*$/;

export const isIdentifier = (text: string): boolean =>
  IDENTIFIER.test(text) && (ASCII.test(text) || Array.from(text).every(known));
export const isAscii = (text: string): boolean => ASCII.test(text);

/** Uppercase counterparts that were only added after Unicode 15.1. */
const NO_UPPER = "\u019b\u0264\ua7d3\ua7d5";

export function upperChar(char: string): string {
  return NO_UPPER.includes(char) || !known(char) ? char : char.toUpperCase();
}

const lowerChar = (char: string): string => (known(char) ? char.toLowerCase() : char);

/** Σ at the end of a word becomes ς (Unicode's Final_Sigma condition). */
function lowerSigma(chars: readonly string[], at: number): string {
  let i = at - 1;
  while (i >= 0 && isCaseIgnorable(chars[i]!)) i--;
  if (i < 0 || !isCased(chars[i]!)) return "σ";
  i = at + 1;
  while (i < chars.length && isCaseIgnorable(chars[i]!)) i++;
  return i < chars.length && isCased(chars[i]!) ? "σ" : "ς";
}

const lowerAt = (chars: readonly string[], i: number): string =>
  chars[i] === "Σ" ? lowerSigma(chars, i) : lowerChar(chars[i]!);

/** Titlecase of a character: differs from uppercase for digraphs, ligatures, Georgian and iota subscripts. */
export function titleChar(char: string): string {
  const code = char.codePointAt(0)!;
  if (code < 0xdf) return upperChar(char);
  if (code >= 0x1c4 && code <= 0x1cc) return "ǅǈǋ"[Math.floor((code - 0x1c4) / 3)]!;
  if (code >= 0x1f1 && code <= 0x1f3) return "ǲ";
  if (code >= 0x10d0 && code <= 0x10ff) return char;
  if (code >= 0x1f80 && code <= 0x1faf) return String.fromCodePoint(code | 8);
  if (code === 0x1fb3 || code === 0x1fc3 || code === 0x1ff3) return String.fromCodePoint(code + 9);
  if (code === 0x1fbc || code === 0x1fcc || code === 0x1ffc) return char;
  const upper = upperChar(char);
  if (code >= 0x1fb2 && code <= 0x1ff7) return upper.length > 1 ? upper.replace(/Ι$/, "\u0345") : upper;
  if (code === 0xdf || code === 0x587 || (code >= 0xfb00 && code <= 0xfb17))
    return upper[0]! + upper.slice(1).toLowerCase();
  return upper;
}

function foldChar(char: string): string {
  const code = char.codePointAt(0)!;
  if (code === 0x131 || (code >= 0x13a0 && code <= 0x13f5)) return char;
  if (code >= 0x13f8 && code <= 0x13fd) return String.fromCodePoint(code - 8);
  if (code >= 0xab70 && code <= 0xabbf) return String.fromCodePoint(code - 0xab70 + 0x13a0);
  if (code === 0x1e9e) return "ss";
  return known(char) ? char.toUpperCase().toLowerCase() : char;
}

const MAYBE_NEW = /[^\0-\u086f]/;

export function lower(text: string): string {
  if (!MAYBE_NEW.test(text)) return text.toLowerCase();
  const chars = Array.from(text);
  let out = "";
  for (let i = 0; i < chars.length; i++) out += lowerAt(chars, i);
  return out;
}

export function upper(text: string): string {
  if (isAscii(text)) return text.toUpperCase();
  let out = "";
  for (const char of text) out += upperChar(char);
  return out;
}

export function casefold(text: string): string {
  if (isAscii(text)) return text.toLowerCase();
  let out = "";
  for (const char of text) out += foldChar(char);
  return out;
}

export function capitalize(text: string): string {
  if (isAscii(text)) return text.slice(0, 1).toUpperCase() + text.slice(1).toLowerCase();
  const chars = Array.from(text);
  let out = titleChar(chars[0]!);
  for (let i = 1; i < chars.length; i++) out += lowerAt(chars, i);
  return out;
}

export function title(text: string): string {
  const chars = Array.from(text);
  let out = "";
  let inWord = false;
  for (let i = 0; i < chars.length; i++) {
    const char = chars[i]!;
    out += inWord ? lowerAt(chars, i) : titleChar(char);
    inWord = isCased(char);
  }
  return out;
}

export function swapcase(text: string): string {
  const chars = Array.from(text);
  let out = "";
  for (let i = 0; i < chars.length; i++) {
    const char = chars[i]!;
    out += isUpper(char) ? lowerAt(chars, i) : isLower(char) ? upperChar(char) : char;
  }
  return out;
}

/** str.islower and str.isupper: some character has that case and none the other or titlecase. */
export function hasOnlyCase(
  text: string,
  own: (char: string) => boolean,
  other: (char: string) => boolean,
): boolean {
  let found = false;
  for (const char of text) {
    if (other(char) || isTitle(char)) return false;
    found ||= own(char);
  }
  return found;
}

export function isTitleText(text: string): boolean {
  let found = false;
  let inWord = false;
  for (const char of text) {
    if (isUpper(char) || isTitle(char)) {
      if (inWord) return false;
      inWord = true;
      found = true;
    } else if (isLower(char)) {
      if (!inWord) return false;
      found = true;
    } else inWord = false;
  }
  return found;
}
