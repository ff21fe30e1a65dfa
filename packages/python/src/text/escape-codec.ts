/** The encodings `unicode_escape` and `raw_unicode_escape`: characters beyond ASCII (or Latin-1) as escapes of Python's literals. */

const SHORT: Readonly<Record<string, string>> = { "\t": "\\t", "\n": "\\n", "\r": "\\r", "\\": "\\\\" };
const MEANINGS: Readonly<Record<string, string>> = {
  "\n": "", "\\": "\\", "'": "'", '"': '"', a: "\x07", b: "\b", f: "\f", n: "\n", r: "\r", t: "\t", v: "\v",
}; // prettier-ignore

const hex = (n: number, width: number): string => n.toString(16).padStart(width, "0");

export function encodeEscapes(text: string, raw: boolean): string {
  let made = "";
  for (const char of text) {
    const code = char.codePointAt(0)!;
    if (code > 0xffff) made += `\\U${hex(code, 8)}`;
    else if (code > 0xff) made += `\\u${hex(code, 4)}`;
    else if (raw) made += char;
    else if (SHORT[char] !== undefined) made += SHORT[char];
    else made += code >= 32 && code < 127 ? char : `\\x${hex(code, 2)}`;
  }
  return made;
}

/** `fail` gives what stands for bytes that are no escape, or throws. */
export function decodeEscapes(
  data: string,
  raw: boolean,
  fail: (start: number, end: number, reason: string) => string,
): string {
  let made = "";
  for (let i = 0; i < data.length;) {
    const start = i;
    if (data[i] !== "\\") {
      made += data[i++];
      continue;
    }
    const kind = data[i + 1];
    const width = kind === "u" ? 4 : kind === "U" ? 8 : kind === "x" && !raw ? 2 : 0;
    if (width > 0) {
      const digits = /^[0-9a-fA-F]*/.exec(data.slice(i + 2, i + 2 + width))![0];
      i += 2 + digits.length;
      const code = Number.parseInt(digits, 16);
      if (digits.length < width)
        made += fail(start, i, `truncated \\${kind}${kind === "x" ? "XX" : "X".repeat(width)} escape`);
      else if (code > 0x10ffff) made += fail(start, i, "illegal Unicode character");
      else made += String.fromCodePoint(code);
      continue;
    }
    if (raw) {
      // a pair of backslashes is not the begin of an escape
      const length = kind === "\\" ? 2 : 1;
      made += data.slice(i, i + length);
      i += length;
      continue;
    }
    if (kind === undefined) return made + fail(start, start + 1, "\\ at end of string");
    const octal = /^[0-7]{1,3}/.exec(data.slice(i + 1, i + 4))?.[0];
    if (octal !== undefined) {
      made += String.fromCodePoint(Number.parseInt(octal, 8));
      i += 1 + octal.length;
      continue;
    }
    made += MEANINGS[kind] ?? `\\${kind}`;
    i += 2;
  }
  return made;
}
