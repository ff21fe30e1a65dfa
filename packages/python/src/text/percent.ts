import { TYPE } from "../heap/layout.ts";
import { isFloat, type Value } from "../heap/value.ts";
import type { Interp } from "../interp.ts";
import { bufferText, bytesType, findBufferText, newBytes } from "../objects/bytes.ts";
import type { Hosted } from "../objects/hosted.ts";
import { indexValue, intToText, isIntLike } from "../objects/int.ts";
import { lookup } from "../objects/lookup.ts";
import { formatMagnitude, type FloatType } from "./float.ts";

interface Conversion {
  minus: boolean;
  plus: boolean;
  space: boolean;
  alternate: boolean;
  zero: boolean;
  width: number;
  precision: number | undefined;
}

const isDigit = (c: string | undefined): boolean => c !== undefined && c >= "0" && c <= "9";
const truncate = (text: string, n: number): string =>
  text.length <= n ? text : Array.from(text).slice(0, n).join("");
const lengthOf = (text: string): number =>
  /[\ud800-\udbff]/.test(text) ? Array.from(text).length : text.length;

/** `text % operand`: printf-style formatting. Source: CPython Objects/unicodeobject.c, PyUnicode_Format. */
export function percentFormat(py: Interp, text: string, operand: Value, bytes = false): string {
  const { heap } = py;
  const operandType = heap.typeOf(operand);
  const tuple = operandType === TYPE.TUPLE ? heap.tupleItems(operand) : undefined;
  // anything with items that is neither tuple nor str may be a mapping
  const mapping =
    tuple === undefined &&
    !heap.isStr(operand) &&
    (bytesType(py, operand) === 0 ? isMapping(py, operand, operandType) : !bytes);
  let used = 0;
  let current: Value[] = tuple ?? [operand];
  const nextArgument = (): Value => {
    if (used >= current.length) throw py.error("TypeError", "not enough arguments for format string");
    return current[used++]!;
  };
  let out = "";
  let i = 0;
  for (;;) {
    const percent = text.indexOf("%", i);
    if (percent < 0) {
      out += text.slice(i);
      break;
    }
    out += text.slice(i, percent);
    i = percent + 1;
    if (text[i] === "%") {
      out += "%";
      i++;
      continue;
    }
    const c: Conversion = {
      minus: false,
      plus: false,
      space: false,
      alternate: false,
      zero: false,
      width: -1,
      precision: undefined,
    };
    if (text[i] === "(") {
      if (!mapping) throw py.error("TypeError", "format requires a mapping");
      const start = ++i;
      let depth = 1;
      while (i < text.length && depth > 0) {
        if (text[i] === ")") depth--;
        else if (text[i] === "(") depth++;
        i++;
      }
      if (depth > 0) throw py.error("ValueError", "incomplete format key");
      current = [
        py.getItem(
          operand,
          bytes ? newBytes(py, text.slice(start, i - 1)) : heap.str(text.slice(start, i - 1)),
        ),
      ];
      used = 0;
    }
    flags: for (; ; i++)
      switch (text[i]) {
        case "-":
          c.minus = true;
          break;
        case "+":
          c.plus = true;
          break;
        case " ":
          c.space = true;
          break;
        case "#":
          c.alternate = true;
          break;
        case "0":
          c.zero = true;
          break;
        default:
          break flags;
      }
    const number = (what: string): number => {
      let n = 0;
      while (isDigit(text[i])) {
        n = n * 10 + (text.charCodeAt(i++) - 48);
        if (n > 0x7fffffff) throw py.error("ValueError", `${what} too big`);
      }
      return n;
    };
    const star = (what: string): number => {
      i++;
      const v = nextArgument();
      if (!isIntLike(py, v)) throw py.error("TypeError", "* wants int");
      const n = Number(heap.intOf(v));
      if (Math.abs(n) > 0x7fffffff)
        throw py.error("OverflowError", `Python int too large to convert to C ${what}`);
      return n;
    };
    if (text[i] === "*") {
      c.width = star("ssize_t");
      if (c.width < 0) {
        c.minus = true;
        c.width = -c.width;
      }
    } else if (isDigit(text[i])) c.width = number("width");
    if (text[i] === ".") {
      i++;
      if (text[i] === "*") c.precision = Math.max(0, star("int"));
      else c.precision = number("precision");
    }
    if (text[i] === "h" || text[i] === "l" || text[i] === "L") i++;
    if (i >= text.length) throw py.error("ValueError", "incomplete format");
    const type = String.fromCodePoint(text.codePointAt(i)!);
    const at = i;
    i += type.length;
    const v = nextArgument();
    out += (bytes ? convertBytes(py, type, v, c) : undefined) ?? convert(py, type, v, c, text, at);
  }
  if (used < current.length && !mapping)
    throw py.error(
      "TypeError",
      `not all arguments converted during ${bytes ? "bytes" : "string"} formatting`,
    );
  return out;
}

/** True for what has items (PyMapping_Check). */
const isMapping = (py: Interp, v: Value, type: number): boolean =>
  type === TYPE.HOSTED
    ? (py.heap.hostedOf(v) as Hosted).getItem !== undefined
    : type === TYPE.DICT || type === TYPE.LIST || type === TYPE.RANGE || type === TYPE.INSTANCE;

/** The conversions that are another thing for bytes. */
function convertBytes(py: Interp, type: string, v: Value, c: Conversion): string | undefined {
  switch (type) {
    case "b":
    case "s": {
      let shown = findBufferText(py, v);
      if (shown === undefined) {
        const method = py.findAttr(v, "__bytes__");
        if (method === undefined)
          throw py.error(
            "TypeError",
            `%b requires a bytes-like object, or an object that implements __bytes__, not '${py.typeName(v)}'`,
          );
        shown = bufferText(py, py.call(method, []));
      }
      return padText(c.precision === undefined ? shown : shown.slice(0, c.precision), c);
    }
    case "a":
    case "r": {
      const shown = py.ascii(v);
      return padText(c.precision === undefined ? shown : shown.slice(0, c.precision), c);
    }
    case "c": {
      const one = findBufferText(py, v);
      if (one !== undefined) {
        if (one.length === 1) return padText(one, c);
        throw py.error(
          "TypeError",
          `%c requires an integer in range(256) or a single byte, not a ${py.typeName(v)} object of length ${one.length}`,
        );
      }
      if (!isIntLike(py, v))
        throw py.error(
          "TypeError",
          `%c requires an integer in range(256) or a single byte, not ${py.typeName(v)}`,
        );
      const code = py.index(v);
      if (!(code >= 0 && code < 256)) throw py.error("OverflowError", "%c arg not in range(256)");
      return padText(String.fromCharCode(code), c);
    }
    default:
      return undefined;
  }
}

function convert(py: Interp, type: string, v: Value, c: Conversion, text: string, at: number): string {
  switch (type) {
    case "s":
    case "r":
    case "a": {
      const shown = type === "s" ? py.str(v) : type === "r" ? py.repr(v) : py.ascii(v);
      return padText(c.precision === undefined ? shown : truncate(shown, c.precision), c);
    }
    case "c":
      return padText(character(py, v), c);
    case "d":
    case "i":
    case "u":
    case "o":
    case "x":
    case "X":
      return integer(py, type, v, c);
    case "e":
    case "E":
    case "f":
    case "F":
    case "g":
    case "G": {
      const x = realNumber(py, v);
      const negative = x < 0 || Object.is(x, -0);
      return padNumber(negative, "", formatMagnitude(x, type as FloatType, c.precision ?? 6, c.alternate), c);
    }
    default: {
      const code = type.codePointAt(0)!;
      const shown = code >= 32 && code < 127 ? type : "?";
      const index = lengthOf(text.slice(0, at));
      throw py.error(
        "ValueError",
        `unsupported format character '${shown}' (0x${code.toString(16)}) at index ${index}`,
      );
    }
  }
}

function character(py: Interp, v: Value): string {
  if (py.heap.isStr(v)) {
    const text = py.heap.strOf(v);
    if (py.heap.strLength(v) === 1) return text;
    throw py.error("TypeError", "%c requires int or char");
  }
  if (!isIntLike(py, v)) throw py.error("TypeError", "%c requires int or char");
  const code = Number(py.heap.intOf(v));
  if (code < 0 || code > 0x10ffff) throw py.error("OverflowError", "%c arg not in range(0x110000)");
  return String.fromCodePoint(code);
}

/** What the builtin type `type` makes of an object with one of the special methods `names`. */
function bySpecial(py: Interp, v: Value, names: readonly string[], type: number): Value | undefined {
  const own = py.typeOf(v);
  return names.some((name) => lookup(py, own, name)?.owner.isHeap)
    ? py.call(py.types[type]!.object, [v])
    : undefined;
}

function realNumber(py: Interp, v: Value): number {
  if (isFloat(v)) return v.value;
  if (!isIntLike(py, v)) {
    const made = bySpecial(py, v, ["__float__", "__index__"], TYPE.FLOAT);
    if (made !== undefined) return realNumber(py, made);
  }
  if (!isIntLike(py, v)) throw py.error("TypeError", `must be real number, not ${py.typeName(v)}`);
  const x = Number(py.heap.intOf(v));
  if (!Number.isFinite(x)) throw py.error("OverflowError", "int too large to convert to float");
  return x;
}

function integer(py: Interp, type: string, v: Value, c: Conversion): string {
  let n: number | bigint;
  if (isIntLike(py, v)) n = py.heap.intOf(v);
  else if (isFloat(v) && type !== "o" && type !== "x" && type !== "X") {
    const x = v.value;
    if (x !== x) throw py.error("ValueError", "cannot convert float NaN to integer");
    if (!Number.isFinite(x)) throw py.error("OverflowError", "cannot convert float infinity to integer");
    n = BigInt(Math.trunc(x));
  } else {
    const exact = type === "o" || type === "x" || type === "X";
    const made = exact
      ? lookup(py, py.typeOf(v), "__index__")?.owner.isHeap && indexValue(py, v)
      : bySpecial(py, v, ["__int__", "__index__", "__trunc__"], TYPE.INT);
    if (made) return integer(py, type, made, c);
    const what = exact ? "an integer" : "a real number";
    throw py.error("TypeError", `%${type} format: ${what} is required, not ${py.typeName(v)}`);
  }
  const radix = type === "o" ? 8 : type === "x" || type === "X" ? 16 : 10;
  const negative = n < 0;
  let digits = radix === 10 ? intToText(py, n) : n.toString(radix);
  if (negative) digits = digits.slice(1);
  if (c.precision !== undefined) digits = digits.padStart(c.precision, "0");
  let prefix = "";
  if (c.alternate && radix !== 10) prefix = radix === 8 ? "0o" : "0x";
  if (type === "X") {
    digits = digits.toUpperCase();
    prefix = prefix.toUpperCase();
  }
  return padNumber(negative, prefix, digits, c);
}

function padText(text: string, c: Conversion): string {
  const missing = c.width - lengthOf(text);
  if (missing <= 0) return text;
  return c.minus ? text + " ".repeat(missing) : " ".repeat(missing) + text;
}

function padNumber(negative: boolean, prefix: string, digits: string, c: Conversion): string {
  const sign = negative ? "-" : c.plus ? "+" : c.space ? " " : "";
  const missing = c.width - sign.length - prefix.length - digits.length;
  if (missing <= 0) return sign + prefix + digits;
  if (c.minus) return sign + prefix + digits + " ".repeat(missing);
  if (c.zero) return sign + prefix + "0".repeat(missing) + digits;
  return " ".repeat(missing) + sign + prefix + digits;
}
