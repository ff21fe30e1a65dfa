import { pattern } from "./pattern.ts";
import { ASSIGNED_LATER_SOURCE } from "./unicode-tables.ts";

/** Everything that str.isprintable refuses: controls, formats, surrogates, private, unassigned, separators but " ". */
const CLASSES = String.raw`(?! )[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}\p{Zs}]`;
const NOT_PRINTABLE = pattern(`${CLASSES}|${ASSIGNED_LATER_SOURCE}`);
const NOT_PRINTABLE_ALL = pattern(`${CLASSES}|${ASSIGNED_LATER_SOURCE}`, "gu");
const NON_ASCII_ALL = /[^\0-\x7f]/gu;
const PLAIN = /^[ !#-&(-[\]-~]*$/;

function escape(char: string): string {
  switch (char) {
    case "\n":
      return "\\n";
    case "\r":
      return "\\r";
    case "\t":
      return "\\t";
    default: {
      const code = char.codePointAt(0)!;
      if (code <= 0xff) return `\\x${code.toString(16).padStart(2, "0")}`;
      if (code <= 0xffff) return `\\u${code.toString(16).padStart(4, "0")}`;
      return `\\U${code.toString(16).padStart(8, "0")}`;
    }
  }
}

/** str.isprintable. */
export const isPrintable = (text: string): boolean => !NOT_PRINTABLE.test(text);

/** repr of a str: single quotes unless only they occur in it, escapes for what cannot be printed. */
export function quote(text: string): string {
  if (PLAIN.test(text)) return `'${text}'`;
  const mark = text.includes("'") && !text.includes('"') ? '"' : "'";
  const escaped = text.replaceAll("\\", "\\\\").replace(NOT_PRINTABLE_ALL.regExp, escape);
  return mark + (mark === "'" ? escaped.replaceAll("'", "\\'") : escaped) + mark;
}

/** A repr with every character beyond ASCII escaped. */
export const asciiEscape = (repr: string): string => repr.replace(NON_ASCII_ALL, escape);
