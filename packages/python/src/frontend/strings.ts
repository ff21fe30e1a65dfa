/** String literals: prefixes, quotes and escapes (CPython's Parser/string_parser.c). */
import type { SourceFile } from "./source.ts";
import { codeOfName } from "../text/unicode-data.ts";

const SIMPLE: Record<string, string> = {
  "\\": "\\", "'": "'", '"': '"', a: "\x07", b: "\b", f: "\f", n: "\n", r: "\r", t: "\t", v: "\v", "\n": "",
}; // prettier-ignore
const HEX_DIGITS: Record<string, number> = { x: 2, u: 4, U: 8 };
/** Names that programs write often, for which the table is not read, and names of characters that have only aliases. */
export const NAMED: Record<string, string> = {
  NULL: "\u0000", "START OF HEADING": "\u0001", "START OF TEXT": "\u0002", "END OF TEXT": "\u0003", "END OF TRANSMISSION": "\u0004",
  ENQUIRY: "\u0005", ACKNOWLEDGE: "\u0006", ALERT: "\u0007", BACKSPACE: "\u0008", "CHARACTER TABULATION": "\u0009",
  "HORIZONTAL TABULATION": "\u0009", TAB: "\u0009", "LINE FEED": "\u000a", "NEW LINE": "\u000a", "END OF LINE": "\u000a",
  LF: "\u000a", "LINE TABULATION": "\u000b", "VERTICAL TABULATION": "\u000b", "FORM FEED": "\u000c", "CARRIAGE RETURN": "\u000d",
  CR: "\u000d", "SHIFT OUT": "\u000e", "SHIFT IN": "\u000f", "DATA LINK ESCAPE": "\u0010", "NEGATIVE ACKNOWLEDGE": "\u0015",
  "SYNCHRONOUS IDLE": "\u0016", CANCEL: "\u0018", "END OF MEDIUM": "\u0019", SUBSTITUTE: "\u001a", ESCAPE: "\u001b",
  ESC: "\u001b", "INFORMATION SEPARATOR FOUR": "\u001c", "INFORMATION SEPARATOR THREE": "\u001d", "INFORMATION SEPARATOR TWO": "\u001e", "INFORMATION SEPARATOR ONE": "\u001f",
  DELETE: "\u007f", DEL: "\u007f", "NEXT LINE": "\u0085", NEL: "\u0085", NBSP: "\u00a0",
  SHY: "\u00ad", ZWSP: "\u200b", ZWNJ: "\u200c", ZWJ: "\u200d", LRM: "\u200e",
  RLM: "\u200f", BOM: "\ufeff", "BYTE ORDER MARK": "\ufeff", BEL: "\u0007", NUL: "\u0000",
  SP: "\u0020", HT: "\u0009", VT: "\u000b", FF: "\u000c",
  "NO-BREAK SPACE": "\u00a0", "DEGREE SIGN": "\u00b0", "MICRO SIGN": "\u00b5", "MIDDLE DOT": "\u00b7",
  "MULTIPLICATION SIGN": "\u00d7", "DIVISION SIGN": "\u00f7", "GREEK SMALL LETTER ALPHA": "\u03b1",
  "GREEK SMALL LETTER BETA": "\u03b2", "GREEK SMALL LETTER GAMMA": "\u03b3", "GREEK SMALL LETTER DELTA": "\u03b4",
  "GREEK SMALL LETTER LAMDA": "\u03bb", "GREEK SMALL LETTER MU": "\u03bc", "GREEK SMALL LETTER PI": "\u03c0",
  "GREEK SMALL LETTER SIGMA": "\u03c3", "GREEK CAPITAL LETTER DELTA": "\u0394", "GREEK CAPITAL LETTER SIGMA": "\u03a3",
  "GREEK CAPITAL LETTER OMEGA": "\u03a9", "EN DASH": "\u2013", "EM DASH": "\u2014", BULLET: "\u2022",
  "HORIZONTAL ELLIPSIS": "\u2026", "EURO SIGN": "\u20ac", INFINITY: "\u221e", "SNOWMAN": "\u2603",
  "BLACK HEART SUIT": "\u2665", "CHECK MARK": "\u2713", "BULLET OPERATOR": "\u2219", "SPACE": " ",
  "LATIN SMALL LETTER A": "a", "LATIN SMALL LETTER E WITH ACUTE": "\u00e9", "GRINNING FACE": "\u{1f600}",
}; // prettier-ignore

/** The value of the string literal token at a range; of a bytes literal a character for each byte. */
export function stringValue(
  file: SourceFile,
  start: number,
  end: number,
): { text: string; isBytes: boolean } {
  const text = file.text;
  let quoteAt = start;
  while (text.charCodeAt(quoteAt) !== 34 && text.charCodeAt(quoteAt) !== 39) quoteAt++;
  const prefix = text.slice(start, quoteAt).toLowerCase();
  const isBytes = prefix.includes("b");
  const triple = end - quoteAt >= 6 && text.charAt(quoteAt) === text.charAt(quoteAt + 1);
  const quotes = triple && text.charAt(quoteAt) === text.charAt(quoteAt + 2) ? 3 : 1;
  const from = quoteAt + quotes;
  const to = end - quotes;
  if (!isBytes) return { text: decodeEscapes(file, from, to, prefix.includes("r"), start, end), isBytes };
  const source = text.slice(from, to);
  if (/[^\0-\x7f]/.test(source))
    throw file.error("bytes can only contain ASCII literal characters", start, end);
  return { text: prefix.includes("r") ? source : decodeByteEscapes(file, source, start, end), isBytes };
}

/** A bytes literal's contents (CPython's _PyBytes_DecodeEscape): \\u, \\U and \\N are no escapes there. */
function decodeByteEscapes(file: SourceFile, source: string, start: number, end: number): string {
  const warn = escapeWarning(file, start);
  return source.replaceAll(/\\([0-7]{1,3}|x[0-9a-fA-F]{0,2}|[^])/g, (all, escape: string, at: number) => {
    if (escape.startsWith("x")) {
      if (escape.length === 3) return String.fromCharCode(parseInt(escape.slice(1), 16));
      throw file.error(`(value error) invalid \\x escape at position ${at}`, start, end);
    }
    if (/^[0-7]/.test(escape)) {
      const code = parseInt(escape, 8);
      if (code > 0xff) warn(`octal escape sequence '\\${escape}'`);
      return String.fromCharCode(code & 0xff);
    }
    const simple = SIMPLE[escape];
    if (simple === undefined) warn(`escape sequence '${all}'`);
    return simple ?? all;
  });
}

/** Warns of the first escape of a literal that is none, at the literal's beginning. */
function escapeWarning(file: SourceFile, start: number): (what: string) => void {
  let warned = false;
  return (what) => {
    if (!warned) file.warn(`invalid ${what}`, start);
    warned = true;
  };
}

/** Text of a range with its escapes replaced; errors point at the literal `tokenStart`–`tokenEnd`. */
export function decodeEscapes(
  file: SourceFile,
  start: number,
  end: number,
  raw: boolean,
  tokenStart: number,
  tokenEnd: number,
): string {
  const text = file.text.slice(start, end);
  if (raw || !text.includes("\\")) return text;
  const fail = (from: number, to: number, why: string): Error => {
    const at =
      to - from <= 1 ? `decode byte 0x5c in position ${from}` : `decode bytes in position ${from}-${to - 1}`;
    return file.error(`(unicode error) 'unicodeescape' codec can't ${at}: ${why}`, tokenStart, tokenEnd);
  };
  const warn = escapeWarning(file, start);
  let result = "";
  let from = 0;
  for (let at = text.indexOf("\\"); at >= 0; at = text.indexOf("\\", from)) {
    result += text.slice(from, at);
    const letter = text.charAt(at + 1);
    const digits = HEX_DIGITS[letter];
    if (letter in SIMPLE) {
      result += SIMPLE[letter];
      from = at + 2;
    } else if (letter >= "0" && letter <= "7") {
      const octal = /^[0-7]{1,3}/.exec(text.slice(at + 1, at + 4))![0];
      const code = parseInt(octal, 8);
      if (code > 0xff) warn(`octal escape sequence '\\${octal}'`);
      result += String.fromCharCode(code);
      from = at + 1 + octal.length;
    } else if (digits !== undefined) {
      const hex = /^[0-9a-fA-F]*/.exec(text.slice(at + 2, at + 2 + digits))![0];
      if (hex.length < digits) {
        const form = `\\${letter}${"X".repeat(digits)}`;
        throw fail(at, at + 2 + hex.length, `truncated ${form} escape`);
      }
      const code = parseInt(hex, 16);
      if (code > 0x10ffff) throw fail(at, at + 10, "illegal Unicode character");
      result += String.fromCodePoint(code);
      from = at + 2 + digits;
    } else if (letter === "N") {
      const close = text.indexOf("}", at);
      if (text.charAt(at + 2) !== "{" || close < 0 || close === at + 3) {
        throw fail(
          at,
          close < 0 ? Math.min(at + 3, text.length) : close + 1,
          "malformed \\N character escape",
        );
      }
      const name = text.slice(at + 3, close).toUpperCase();
      let character = Object.hasOwn(NAMED, name) ? NAMED[name] : undefined;
      if (character === undefined) {
        const code = codeOfName(name);
        if (code === undefined) throw fail(at, close + 1, "unknown Unicode character name");
        character = String.fromCodePoint(code);
      }
      result += character;
      from = close + 1;
    } else {
      result += "\\"; // an unknown escape stays as it is
      if (letter !== "") warn(`escape sequence '\\${String.fromCodePoint(text.codePointAt(at + 1)!)}'`);
      from = at + 1;
    }
  }
  return result + text.slice(from);
}
