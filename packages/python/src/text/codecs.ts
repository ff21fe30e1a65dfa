/** Encodings: str to bytes (a character each) and back, with CPython's error handlers and messages. */
import type { Interp } from "../interp.ts";
import type { Value } from "../heap/value.ts";
import { newBytes } from "../objects/bytes.ts";
import { decodeEscapes, encodeEscapes } from "./escape-codec.ts";

/** Codecs by their normalised names. */
const CODECS: Readonly<Record<string, string>> = {
  utf8: "utf-8", u8: "utf-8", utf: "utf-8", cp65001: "utf-8", utf8sig: "utf-8-sig",
  ascii: "ascii", usascii: "ascii", "646": "ascii",
  latin1: "latin-1", latin: "latin-1", l1: "latin-1", iso88591: "latin-1", "88591": "latin-1", cp819: "latin-1",
  utf16: "utf-16", utf16le: "utf-16-le", utf16be: "utf-16-be",
  utf32: "utf-32", utf32le: "utf-32-le", utf32be: "utf-32-be",
  unicodeescape: "unicodeescape", rawunicodeescape: "rawunicodeescape",
}; // prettier-ignore

/** Checks that there is an encoding of that name. */
export const codecName = (py: Interp, encoding: string): string => codecOf(py, encoding);

function codecOf(py: Interp, encoding: string): string {
  const codec = CODECS[encoding.toLowerCase().replaceAll(/[-_ ]/g, "")];
  if (codec === undefined) throw py.error("LookupError", `unknown encoding: ${encoding}`);
  return codec;
}

const bytes = (buffer: Buffer): string => buffer.toString("latin1");
const isSurrogate = (code: number): boolean => code >= 0xd800 && code < 0xe000;

function wide(codec: string, text: string): string {
  const little = !codec.endsWith("be");
  const units: number[] = [];
  if (codec.startsWith("utf-16")) for (let i = 0; i < text.length; i++) units.push(text.charCodeAt(i));
  else for (const char of text) units.push(char.codePointAt(0)!);
  const size = codec.startsWith("utf-16") ? 2 : 4;
  if (codec.length === 6) units.unshift(0xfeff);
  const buffer = Buffer.alloc(units.length * size);
  units.forEach((unit, i) => {
    if (size === 2) buffer[little ? "writeUInt16LE" : "writeUInt16BE"](unit, i * 2);
    else buffer[little ? "writeUInt32LE" : "writeUInt32BE"](unit, i * 4);
  });
  return bytes(buffer);
}

/** The bytes of a text; UnicodeEncodeError as the error handler says. */
export function encodeText(py: Interp, text: string, encoding: string, errors: string): string {
  const codec = codecOf(py, encoding);
  if (codec.endsWith("unicodeescape")) return encodeEscapes(text, codec.startsWith("raw"));
  const limit = codec === "ascii" ? 128 : codec === "latin-1" ? 256 : 0x110000;
  const refused = (code: number): boolean => code >= limit || (limit === 0x110000 && isSurrogate(code));
  const encodeGood = (part: string): string => {
    if (limit <= 256) return part;
    if (codec === "utf-8" || codec === "utf-8-sig") return bytes(Buffer.from(part, "utf8"));
    return wide(codec, part);
  };
  let bad = false;
  for (const char of text)
    if (refused(char.codePointAt(0)!)) {
      bad = true;
      break;
    }
  const prefix = codec === "utf-8-sig" ? "\xef\xbb\xbf" : "";
  if (!bad) return prefix + encodeGood(text);
  const chars = Array.from(text);
  let out = prefix;
  for (let i = 0; i < chars.length;) {
    if (!refused(chars[i]!.codePointAt(0)!)) {
      out += encodeGood(chars[i++]!);
      continue;
    }
    let end = i;
    while (end < chars.length && refused(chars[end]!.codePointAt(0)!)) end++;
    if (errors === "strict") throw encodeError(py, text, codec, chars, i, end);
    for (; i < end; i++)
      out += encodeGood(replacement(py, errors, chars[i]!.codePointAt(0)!, text, codec, chars, i));
  }
  return out;
}

function replacement(
  py: Interp,
  errors: string,
  code: number,
  text: string,
  codec: string,
  chars: readonly string[],
  i: number,
): string {
  switch (errors) {
    case "ignore":
      return "";
    case "replace":
      return "?";
    case "xmlcharrefreplace":
      return `&#${code};`;
    case "backslashreplace":
      return code < 0x100
        ? `\\x${code.toString(16).padStart(2, "0")}`
        : code < 0x10000
          ? `\\u${code.toString(16).padStart(4, "0")}`
          : `\\U${code.toString(16).padStart(8, "0")}`;
    case "surrogateescape":
      if (code >= 0xdc80 && code < 0xdd00) return String.fromCharCode(code - 0xdc00);
      throw encodeError(py, text, codec, chars, i, i + 1);
    default:
      throw py.error("LookupError", `unknown error handler name '${errors}'`);
  }
}

function encodeError(
  py: Interp,
  text: string,
  codec: string,
  chars: readonly string[],
  start: number,
  end: number,
): unknown {
  const reason =
    codec === "ascii"
      ? "ordinal not in range(128)"
      : codec === "latin-1"
        ? "ordinal not in range(256)"
        : "surrogates not allowed";
  void chars;
  const { heap } = py;
  return py.errorWith("UnicodeEncodeError", [heap.str(codec), heap.str(text), start, end, heap.str(reason)]);
}

/** The text that bytes stand for; UnicodeDecodeError as the error handler says. */
export function decodeBytes(py: Interp, data: string, encoding: string, errors: string): string {
  const codec = codecOf(py, encoding);
  if (codec === "latin-1") return data;
  const fail = (start: number, end: number, reason: string): string => {
    switch (errors) {
      case "strict":
        throw decodeError(py, codec, data, start, end, reason);
      case "ignore":
        return "";
      case "replace":
        return "\ufffd";
      case "backslashreplace":
        return Array.from(
          data.slice(start, end),
          (c) => `\\x${c.charCodeAt(0).toString(16).padStart(2, "0")}`,
        ).join("");
      case "surrogateescape":
        return Array.from(data.slice(start, end), (c) => String.fromCharCode(0xdc00 + c.charCodeAt(0))).join(
          "",
        );
      default:
        throw py.error("LookupError", `unknown error handler name '${errors}'`);
    }
  };
  if (codec.endsWith("unicodeescape")) return decodeEscapes(data, codec.startsWith("raw"), fail);
  if (codec === "ascii")
    return data.replaceAll(/[\x80-\xff]/g, (_, at: number) => fail(at, at + 1, "ordinal not in range(128)"));
  if (codec === "utf-8") return decodeUtf8(data, fail);
  if (codec === "utf-8-sig") return decodeUtf8(data.startsWith("\xef\xbb\xbf") ? data.slice(3) : data, fail);
  return decodeWide(codec, data, fail);
}

type Fail = (start: number, end: number, reason: string) => string;

/** One maximal ill-formed part at a time, as Unicode recommends and CPython does. */
function decodeUtf8(data: string, fail: Fail): string {
  if (/^[\0-\x7f]*$/.test(data)) return data;
  let out = "";
  for (let i = 0; i < data.length;) {
    const first = data.charCodeAt(i);
    if (first < 0x80) {
      out += data.charAt(i++);
      continue;
    }
    const count =
      first >= 0xc2 && first < 0xe0 ? 1 : (first & 0xf0) === 0xe0 ? 2 : first >= 0xf0 && first < 0xf5 ? 3 : 0;
    if (count === 0) {
      out += fail(i, i + 1, "invalid start byte");
      i++;
      continue;
    }
    let code = first & (0x3f >> count);
    let k = 1;
    for (; k <= count && i + k < data.length; k++) {
      const next = data.charCodeAt(i + k);
      const low = k > 1 ? 0x80 : first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80;
      const high = k > 1 ? 0xbf : first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf;
      if (next < low || next > high) break;
      code = (code << 6) | (next & 0x3f);
    }
    if (k > count) out += String.fromCodePoint(code);
    else out += fail(i, i + k, i + k >= data.length ? "unexpected end of data" : "invalid continuation byte");
    i += k > count ? count + 1 : k;
  }
  return out;
}

function decodeWide(codec: string, data: string, fail: Fail): string {
  const size = codec.startsWith("utf-16") ? 2 : 4;
  let big = codec.endsWith("be");
  let i = 0;
  const unit = (at: number): number => {
    let n = 0;
    for (let k = 0; k < size; k++) n = n * 256 + data.charCodeAt(at + (big ? k : size - 1 - k));
    return n;
  };
  if (codec.length === 6 && data.length >= size) {
    if (unit(0) === 0xfeff) i = size;
    else {
      big = true;
      if (unit(0) === 0xfeff) i = size;
      else big = false;
    }
  }
  let out = "";
  for (; i < data.length; i += size) {
    if (i + size > data.length) {
      out += fail(i, data.length, "truncated data");
      break;
    }
    const code = unit(i);
    if (size === 4) {
      if (code > 0x10ffff) out += fail(i, i + 4, "code point not in range(0x110000)");
      else if (isSurrogate(code))
        out += fail(i, i + 4, "code point in surrogate code point range(0xd800, 0xe000)");
      else out += String.fromCodePoint(code);
    } else if (!isSurrogate(code)) out += String.fromCharCode(code);
    else if (code >= 0xdc00) out += fail(i, i + 2, "illegal encoding");
    else if (i + 4 > data.length) {
      out += fail(i, data.length, "unexpected end of data");
      break;
    } else {
      const low = unit(i + 2);
      if (low < 0xdc00 || low >= 0xe000) out += fail(i, i + 2, "illegal UTF-16 surrogate");
      else {
        out += String.fromCharCode(code, low);
        i += 2;
      }
    }
  }
  return out;
}

function decodeError(
  py: Interp,
  codec: string,
  data: string,
  start: number,
  end: number,
  reason: string,
): unknown {
  const { heap } = py;
  const args: Value[] = [heap.str(codec), newBytes(py, data), start, end, heap.str(reason)];
  return py.errorWith("UnicodeDecodeError", args);
}
