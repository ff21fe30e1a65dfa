/** bytes and bytearray: constructors, and the methods of both. */
import { trySpecial } from "../objects/lookup.ts";
import { TYPE } from "../heap/layout.ts";
import { FALSE, NONE, mkBool, type Value } from "../heap/value.ts";
import type { Interp } from "../interp.ts";
import {
  bufferText,
  byteOf,
  bytesLength,
  bytesLike,
  bytesText,
  bytesType,
  findBufferText,
  newByteArray,
  newBytes,
  searchBounds,
  setByteArray,
  spliceBytes,
  textOfBytesLike,
} from "../objects/bytes.ts";
import { plainResult } from "../objects/plain.ts";
import { isIntLike } from "../objects/int.ts";
import { decodeBytes, encodeText } from "../text/codecs.ts";
import { bindArguments, type Keywords } from "./arguments.ts";
import { rsplitText, splitText } from "./str-split.ts";
import { replaceText } from "./str-search.ts";
import { sizeArgument } from "./str-arguments.ts";

const BOTH = [TYPE.BYTES, TYPE.BYTEARRAY] as const;
const SPACE = " \t\n\r\x0b\f";

function textParameter(py: Interp, name: string, v: Value | undefined, missing: string): string {
  if (v === undefined) return missing;
  if (!py.heap.isStr(v))
    throw py.error("TypeError", `${name} must be str, not ${v === NONE ? "None" : py.typeName(v)}`);
  return py.heap.strOf(v);
}

/** The contents that bytes(…) and bytearray(…) make. */
function contents(py: Interp, what: string, args: readonly Value[], kw: Keywords): string {
  const [source, encoding, errors] = bindArguments(py, what, ["source", "encoding", "errors"], args, kw);
  const codec = textParameter(py, `${what}() argument 'encoding'`, encoding, "utf-8");
  const handler = textParameter(py, `${what}() argument 'errors'`, errors, "strict");
  if (source === undefined) {
    if (encoding !== undefined || errors !== undefined)
      throw py.error(
        "TypeError",
        `${encoding === undefined ? "errors" : "encoding"} without a string argument`,
      );
    return "";
  }
  if (py.heap.isStr(source)) {
    if (encoding === undefined) throw py.error("TypeError", "string argument without an encoding");
    return encodeText(py, py.heap.strOf(source), codec, handler);
  }
  if (encoding !== undefined || errors !== undefined)
    throw py.error(
      "TypeError",
      `${encoding === undefined ? "errors" : "encoding"} without a string argument`,
    );
  const made =
    bytesType(py, source) === 0 && what === "bytes" ? trySpecial(py, source, "__bytes__", []) : undefined;
  if (made !== undefined) {
    if (bytesType(py, made) === TYPE.BYTES) return bytesText(py, made);
    throw py.error("TypeError", `__bytes__ returned non-bytes (type ${py.typeName(made)})`);
  }
  if (isIntLike(py, source)) {
    const count = py.index(source);
    if (Math.abs(count) === Infinity)
      throw py.error("OverflowError", "cannot fit 'int' into an index-sized integer");
    if (count < 0) throw py.error("ValueError", "negative count");
    if (count > 2 ** 29 - 24) throw py.error("MemoryError");
    return "\0".repeat(count);
  }
  return textOfBytesLike(py, source, what);
}

export function installBytes(py: Interp): void {
  py.defineConstructor(TYPE.BYTES, (_, args, kw) => {
    if (args.length === 1 && kw === undefined && bytesType(py, args[0]!) === TYPE.BYTES)
      return plainResult(py, args[0]!);
    return newBytes(py, contents(py, "bytes", args, kw));
  });
  py.defineConstructor(TYPE.BYTEARRAY, (_, args, kw) =>
    newByteArray(py, contents(py, "bytearray", args, kw)),
  );
  for (const type of BOTH) {
    installSearch(py, type);
    installLayout(py, type);
    installCase(py, type);
    installConversions(py, type);
  }
  installMutation(py);
}

/** bytes-like argument, or an int as one byte. */
function needle(py: Interp, v: Value): string {
  if (isIntLike(py, v)) return String.fromCharCode(byteOf(py, v));
  const text = findBufferText(py, v);
  if (text === undefined)
    throw py.error("TypeError", `argument should be integer or bytes-like object, not '${py.typeName(v)}'`);
  return text;
}

function installSearch(py: Interp, type: number): void {
  const oneToThree = { min: 1, max: 3 };
  const find = (args: readonly Value[], last: boolean): number => {
    const [self, sub, from, to] = args as [Value, Value, Value | undefined, Value | undefined];
    const text = bytesText(py, self);
    const [start, end] = searchBounds(py, text.length, from, to);
    const wanted = needle(py, sub);
    if (start + wanted.length > end) return -1;
    const found = last ? text.lastIndexOf(wanted, end - wanted.length) : text.indexOf(wanted, start);
    return found >= start && found + wanted.length <= end ? found : -1;
  };
  for (const [name, last] of [
    ["find", false],
    ["rfind", true],
  ] as const) {
    py.defineMethod(type, name, (_, args) => find(args, last), oneToThree);
    const index = (_: Interp, args: Value[]): Value => {
      const found = find(args, last);
      if (found < 0)
        throw py.error("ValueError", type === TYPE.BYTES ? "subsection not found" : "subsection not found");
      return found;
    };
    py.defineMethod(type, last ? "rindex" : "index", index, oneToThree);
  }
  py.defineMethod(
    type,
    "count",
    (_, [self, sub, from, to]) => {
      const text = bytesText(py, self!);
      const [start, end] = searchBounds(py, text.length, from, to);
      const wanted = needle(py, sub!);
      if (start > end) return 0;
      if (wanted === "") return end - start + 1;
      let count = 0;
      for (let at = text.indexOf(wanted, start); at >= 0 && at + wanted.length <= end; count++)
        at = text.indexOf(wanted, at + wanted.length);
      return count;
    },
    oneToThree,
  );
  for (const name of ["startswith", "endswith"] as const)
    py.defineMethod(
      type,
      name,
      (_, [self, prefix, from, to]) => {
        const text = bytesText(py, self!);
        const [start, end] = searchBounds(py, text.length, from, to);
        const part = start > end ? undefined : text.slice(start, end);
        const test = (v: Value): boolean => {
          const wanted = findBufferText(py, v);
          if (wanted === undefined)
            throw py.error(
              "TypeError",
              py.heap.typeOf(prefix!) === TYPE.TUPLE
                ? `a bytes-like object is required, not '${py.typeName(v)}'`
                : `${name} first arg must be bytes or a tuple of bytes, not ${py.typeName(v)}`,
            );
          return part !== undefined && part[name === "startswith" ? "startsWith" : "endsWith"](wanted);
        };
        if (py.heap.typeOf(prefix!) !== TYPE.TUPLE) return mkBool(test(prefix!));
        return mkBool(py.heap.tupleItems(prefix!).some(test));
      },
      oneToThree,
    );
  py.defineMethod(
    type,
    "replace",
    (_, [self, from, to, count]) => {
      const limit = count === undefined ? -1 : sizeArgument(py, count);
      const text = bytesText(py, self!);
      return bytesLike(py, self!, replaceText(text, bufferText(py, from!), bufferText(py, to!), limit));
    },
    { min: 2, max: 3 },
  );
  for (const name of ["partition", "rpartition"] as const)
    py.defineMethod(
      type,
      name,
      (_, [self, sep]) => {
        const text = bytesText(py, self!);
        const separator = bufferText(py, sep!);
        if (separator === "") throw py.error("ValueError", "empty separator");
        const at = name === "partition" ? text.indexOf(separator) : text.lastIndexOf(separator);
        const parts =
          at >= 0
            ? [text.slice(0, at), separator, text.slice(at + separator.length)]
            : name === "partition"
              ? [text, "", ""]
              : ["", "", text];
        return py.heap.tuple(parts.map((part) => bytesLike(py, self!, part)));
      },
      { min: 1, max: 1 },
    );
  for (const name of ["removeprefix", "removesuffix"] as const)
    py.defineMethod(
      type,
      name,
      (_, [self, part]) => {
        const text = bytesText(py, self!);
        const removed = bufferText(py, part!);
        const has = name === "removeprefix" ? text.startsWith(removed) : text.endsWith(removed);
        if (!has || removed === "") return bytesLike(py, self!, text);
        const rest = name === "removeprefix" ? text.slice(removed.length) : text.slice(0, -removed.length);
        return bytesLike(py, self!, rest);
      },
      { min: 1, max: 1 },
    );
}

function splitSpaces(text: string, max: number, fromRight: boolean): string[] {
  const parts: string[] = [];
  const isSpace = (i: number): boolean => SPACE.includes(text.charAt(i));
  if (!fromRight) {
    for (let i = 0; ;) {
      while (i < text.length && isSpace(i)) i++;
      if (i >= text.length) return parts;
      if (max >= 0 && parts.length >= max) return [...parts, text.slice(i)];
      const start = i;
      while (i < text.length && !isSpace(i)) i++;
      parts.push(text.slice(start, i));
    }
  }
  for (let end = text.length; ;) {
    while (end > 0 && isSpace(end - 1)) end--;
    if (end === 0) break;
    if (max >= 0 && parts.length >= max) {
      parts.push(text.slice(0, end));
      break;
    }
    let start = end;
    while (start > 0 && !isSpace(start - 1)) start--;
    parts.push(text.slice(start, end));
    end = start;
  }
  return parts.reverse();
}

function installLayout(py: Interp, type: number): void {
  const list = (self: Value, parts: readonly string[]): Value =>
    py.newList(parts.map((part) => bytesLike(py, self, part)));
  for (const name of ["split", "rsplit"] as const)
    py.defineMethod(type, name, (_, [self, ...args], kw) => {
      const [sep, count] = bindArguments(py, name, ["sep", "maxsplit"], args, kw);
      const max = count === undefined ? -1 : sizeArgument(py, count);
      const text = bytesText(py, self!);
      if (sep === undefined || sep === NONE) return list(self!, splitSpaces(text, max, name === "rsplit"));
      const separator = bufferText(py, sep);
      if (separator === "") throw py.error("ValueError", "empty separator");
      return list(self!, (name === "split" ? splitText : rsplitText)(text, separator, max));
    });
  py.defineMethod(type, "splitlines", (_, [self, ...args], kw) => {
    const [keep] = bindArguments(py, "splitlines", ["keepends"], args, kw);
    const keepEnds = keep !== undefined && py.truth(keep);
    const text = bytesText(py, self!);
    const lines = text.match(/[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+$/g) ?? [];
    return list(self!, keepEnds ? lines : lines.map((line) => line.replace(/\r?\n$|\r$/, "")));
  });
  for (const name of ["strip", "lstrip", "rstrip"] as const)
    py.defineMethod(
      type,
      name,
      (_, [self, chars]) => {
        const set = chars === undefined || chars === NONE ? SPACE : bufferText(py, chars);
        const text = bytesText(py, self!);
        let start = 0;
        let end = text.length;
        if (name !== "rstrip") while (start < end && set.includes(text.charAt(start))) start++;
        if (name !== "lstrip") while (end > start && set.includes(text.charAt(end - 1))) end--;
        if (end - start === text.length && py.heap.isExactly(self!, TYPE.BYTES)) return self!;
        return bytesLike(py, self!, text.slice(start, end));
      },
      { min: 0, max: 1 },
    );
  for (const name of ["center", "ljust", "rjust"] as const)
    py.defineMethod(
      type,
      name,
      (_, [self, width, fill]) => {
        let char = " ";
        if (fill !== undefined) {
          if (bytesType(py, fill) === 0)
            throw py.error(
              "TypeError",
              `${name}() argument 2 must be a byte string of length 1, not ${py.typeName(fill)}`,
            );
          char = bytesText(py, fill);
          if (char.length !== 1)
            throw py.error(
              "TypeError",
              `${name}() argument 2 must be a byte string of length 1, not ${py.typeName(fill)}`,
            );
        }
        const text = bytesText(py, self!);
        const columns = sizeArgument(py, width!);
        const missing = Math.max(columns - text.length, 0);
        const left =
          name === "ljust" ? 0 : name === "rjust" ? missing : (missing >> 1) + (missing & columns & 1);
        return bytesLike(py, self!, char.repeat(left) + text + char.repeat(missing - left));
      },
      { min: 1, max: 2 },
    );
  py.defineMethod(
    type,
    "zfill",
    (_, [self, width]) => {
      const text = bytesText(py, self!);
      const zeros = "0".repeat(Math.max(sizeArgument(py, width!) - text.length, 0));
      const signed = text.startsWith("+") || text.startsWith("-");
      return bytesLike(py, self!, signed ? text[0]! + zeros + text.slice(1) : zeros + text);
    },
    { min: 1, max: 1 },
  );
  py.defineMethod(type, "expandtabs", (_, [self, ...args], kw) => {
    const [size] = bindArguments(py, "expandtabs", ["tabsize"], args, kw);
    const tab = size === undefined ? 8 : py.index(size);
    let out = "";
    let column = 0;
    for (const char of bytesText(py, self!))
      if (char === "\t") {
        const spaces = tab > 0 ? tab - (column % tab) : 0;
        out += " ".repeat(spaces);
        column += spaces;
      } else {
        out += char;
        column = char === "\n" || char === "\r" ? 0 : column + 1;
      }
    return bytesLike(py, self!, out);
  });
  py.defineMethod(
    type,
    "join",
    (_, [self, iterable]) => {
      const parts: string[] = [];
      let iterator: Value;
      try {
        iterator = py.iter(iterable!);
      } catch (error) {
        if (!py.isError(error, "TypeError")) throw error;
        throw py.error("TypeError", "can only join an iterable");
      }
      py.forEach(iterator, (v) => {
        const text = findBufferText(py, v);
        if (text === undefined)
          throw py.error(
            "TypeError",
            `sequence item ${parts.length}: expected a bytes-like object, ${py.typeName(v)} found`,
          );
        parts.push(text);
      });
      return bytesLike(py, self!, parts.join(bytesText(py, self!)));
    },
    { min: 1, max: 1 },
  );
}

const upper = (text: string): string => text.replaceAll(/[a-z]+/g, (part) => part.toUpperCase());
const lower = (text: string): string => text.replaceAll(/[A-Z]+/g, (part) => part.toLowerCase());

const CASES: Readonly<Record<string, (text: string) => string>> = {
  upper,
  lower,
  swapcase: (text) => text.replaceAll(/[a-z]|[A-Z]/g, (c) => (c >= "a" ? c.toUpperCase() : c.toLowerCase())),
  capitalize: (text) => upper(text.slice(0, 1)) + lower(text.slice(1)),
  title: (text) => lower(text).replaceAll(/[a-z]+/g, (word) => word[0]!.toUpperCase() + word.slice(1)),
};
const TESTS: Readonly<Record<string, (text: string) => boolean>> = {
  isalnum: (text) => /^[0-9A-Za-z]+$/.test(text),
  isalpha: (text) => /^[A-Za-z]+$/.test(text),
  isascii: (text) => /^[\0-\x7f]*$/.test(text),
  isdigit: (text) => /^[0-9]+$/.test(text),
  islower: (text) => /[a-z]/.test(text) && !/[A-Z]/.test(text),
  isupper: (text) => /[A-Z]/.test(text) && !/[a-z]/.test(text),
  isspace: (text) => text !== "" && Array.from(text).every((c) => SPACE.includes(c)),
  istitle: (text) => /[A-Za-z]/.test(text) && !/(?:^|[^A-Za-z])[a-z]|[A-Za-z][A-Z]/.test(text),
};

function installCase(py: Interp, type: number): void {
  const none = { min: 0, max: 0 };
  for (const [name, convert] of Object.entries(CASES))
    py.defineMethod(type, name, (_, [self]) => bytesLike(py, self!, convert(bytesText(py, self!))), none);
  for (const [name, test] of Object.entries(TESTS))
    py.defineMethod(type, name, (_, [self]) => mkBool(test(bytesText(py, self!))), none);
}

/** bytes.hex with its separator: groups are counted from the right, from the left when negative. */
export function hexText(py: Interp, text: string, sep: Value | undefined, per: Value | undefined): string {
  const digits = Array.from(text, (c) => c.charCodeAt(0).toString(16).padStart(2, "0"));
  if (sep === undefined) return digits.join("");
  const separator = py.heap.isStr(sep) ? py.heap.strOf(sep) : findBufferText(py, sep);
  if (separator === undefined) {
    py.length(sep);
    throw py.error("TypeError", "sep must be str or bytes.");
  }
  if (separator.length !== 1) throw py.error("ValueError", "sep must be length 1.");
  if (separator.charCodeAt(0) > 127) throw py.error("ValueError", "sep must be ASCII.");
  const count = per === undefined ? 1 : py.index(per);
  if (count === 0) return digits.join("");
  const size = Math.abs(count);
  const groups: string[] = [];
  const first = count > 0 ? digits.length % size || size : size;
  for (let i = 0; i < digits.length;) {
    const end = i === 0 ? first : i + size;
    groups.push(digits.slice(i, end).join(""));
    i = end;
  }
  return groups.join(separator);
}

function fromHex(py: Interp, v: Value): string {
  if (!py.heap.isStr(v)) throw py.error("TypeError", `fromhex() argument must be str, not ${py.typeName(v)}`);
  const text = py.heap.strOf(v);
  let out = "";
  for (let i = 0; i < text.length;) {
    if (SPACE.includes(text.charAt(i))) {
      i++;
      continue;
    }
    const pair = text.slice(i, i + 2);
    const wrong = /[^0-9a-fA-F]/.exec(pair)?.index ?? (pair.length < 2 ? 1 : -1);
    if (wrong >= 0)
      throw py.error("ValueError", `non-hexadecimal number found in fromhex() arg at position ${i + wrong}`);
    out += String.fromCharCode(parseInt(pair, 16));
    i += 2;
  }
  return out;
}

function installConversions(py: Interp, type: number): void {
  py.defineMethod(type, "decode", (_, [self, ...args], kw) => {
    const [encoding, errors] = bindArguments(py, "decode", ["encoding", "errors"], args, kw);
    const codec = textParameter(py, "decode() argument 'encoding'", encoding, "utf-8");
    const handler = textParameter(py, "decode() argument 'errors'", errors, "strict");
    // Nothing is nothing in any encoding, even in one that is not known.
    if (bytesText(py, self!) === "") return py.heap.str("");
    return py.heap.str(decodeBytes(py, bytesText(py, self!), codec, handler));
  });
  py.defineMethod(type, "hex", (_, [self, ...args], kw) => {
    const [sep, per] = bindArguments(py, "hex", ["sep", "bytes_per_sep"], args, kw);
    return py.heap.str(hexText(py, bytesText(py, self!), sep, per));
  });
  const make = type === TYPE.BYTES ? newBytes : newByteArray;
  const { statics } = py.types[type]!;
  statics.set(
    "fromhex",
    py.newFunction("fromhex", (_, [v]) => make(py, fromHex(py, v!)), { min: 1, max: 1 }),
  );
  statics.set(
    "maketrans",
    py.newFunction(
      "maketrans",
      (_, [from, to]) => {
        const a = bufferText(py, from!);
        const b = bufferText(py, to!);
        if (a.length !== b.length) throw py.error("ValueError", "maketrans arguments must have same length");
        const table = Array.from({ length: 256 }, (_unused, i) => String.fromCharCode(i));
        for (let i = 0; i < a.length; i++) table[a.charCodeAt(i)] = b.charAt(i);
        return newBytes(py, table.join(""));
      },
      { min: 2, max: 2 },
    ),
  );
  py.defineMethod(type, "translate", (_, [self, ...args], kw) => {
    const [table, removed] = bindArguments(py, "translate", ["table", "delete"], args, kw, {
      required: 1,
      positionalOnly: 1,
    });
    const map = table === NONE ? undefined : bufferText(py, table!);
    if (map !== undefined && map.length !== 256)
      throw py.error("ValueError", "translation table must be 256 characters long");
    const gone = removed === undefined ? "" : bufferText(py, removed);
    let out = "";
    for (const char of bytesText(py, self!))
      if (!gone.includes(char)) out += map === undefined ? char : map.charAt(char.charCodeAt(0));
    return bytesLike(py, self!, out);
  });
}

/** The methods that change a bytearray. */
function installMutation(py: Interp): void {
  const define = py.defineMethod.bind(py, TYPE.BYTEARRAY);
  const one = { min: 1, max: 1 };
  const none = { min: 0, max: 0 };
  define(
    "append",
    (_, [self, v]) => {
      spliceBytes(py, self!, bytesLength(py, self!), 0, String.fromCharCode(byteOf(py, v!)));
      return NONE;
    },
    one,
  );
  define(
    "extend",
    (_, [self, v]) => {
      const text = findBufferText(py, v!) ?? extension(py, v!);
      spliceBytes(py, self!, bytesLength(py, self!), 0, text);
      return NONE;
    },
    one,
  );
  define(
    "insert",
    (_, [self, at, v]) => {
      const length = bytesLength(py, self!);
      let i = py.index(at!);
      if (i < 0) i = Math.max(i + length, 0);
      spliceBytes(py, self!, Math.min(i, length), 0, String.fromCharCode(byteOf(py, v!)));
      return NONE;
    },
    { min: 2, max: 2 },
  );
  define(
    "pop",
    (_, [self, at]) => {
      let i = at === undefined ? -1 : py.index(at);
      const text = bytesText(py, self!);
      if (text === "") throw py.error("IndexError", "pop from empty bytearray");
      if (i < 0) i += text.length;
      if (i < 0 || i >= text.length) throw py.error("IndexError", "pop index out of range");
      spliceBytes(py, self!, i, 1, "");
      return text.charCodeAt(i);
    },
    { min: 0, max: 1 },
  );
  define(
    "remove",
    (_, [self, v]) => {
      const i = bytesText(py, self!).indexOf(String.fromCharCode(byteOf(py, v!)));
      if (i < 0) throw py.error("ValueError", "value not found in bytearray");
      spliceBytes(py, self!, i, 1, "");
      return NONE;
    },
    one,
  );
  define(
    "reverse",
    (_, [self]) => {
      setByteArray(py, self!, Array.from(bytesText(py, self!)).reverse().join(""));
      return NONE;
    },
    none,
  );
  define(
    "clear",
    (_, [self]) => {
      setByteArray(py, self!, "");
      return NONE;
    },
    none,
  );
  define("copy", (_, [self]) => newByteArray(py, bytesText(py, self!)), none);
}

function extension(py: Interp, v: Value): string {
  if (py.heap.isStr(v)) throw py.error("TypeError", "expected iterable of integers; got: 'str'");
  if (isIntLike(py, v) || v === FALSE)
    throw py.error("TypeError", `can't extend bytearray with ${py.typeName(v)}`);
  return textOfBytesLike(py, v, "bytearray");
}
