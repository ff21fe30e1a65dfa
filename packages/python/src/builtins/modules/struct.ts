/** `_struct`, for `lib/struct.py`: values as bytes in C's layout, as CPython's `_struct.c` packs them. */
import { TYPE } from "../../heap/layout.ts";
import { NONE, isFloat, isSmallInt, mkBool, mkFloat, type Value } from "../../heap/value.ts";
import type { Interp, TypeInfo } from "../../interp.ts";
import { bytesType, bytesView, findBufferText, newBytes } from "../../objects/bytes.ts";
import { PyError } from "../../objects/exception.ts";
import { isIntLike } from "../../objects/int.ts";
import { specialIndex } from "../../objects/special.ts";
import { newType } from "../../objects/types.ts";
import { defineIn } from "./define.ts";

interface Field {
  readonly code: string;
  readonly offset: number;
  readonly size: number;
  /** Of `s` and `p`, which are one value: their length. Else how many values of the kind follow one another. */
  readonly count: number;
}

interface Layout {
  readonly fields: readonly Field[];
  readonly size: number;
  readonly values: number;
  readonly little: boolean;
}

const NATIVE: Readonly<Record<string, number>> = {
  x: 1, c: 1, b: 1, B: 1, "?": 1, h: 2, H: 2, i: 4, I: 4, l: 8, L: 8, q: 8, Q: 8, n: 8, N: 8, e: 2, f: 4, d: 8, s: 1, p: 1, P: 8,
}; // prettier-ignore
const STANDARD: Readonly<Record<string, number>> = {
  x: 1, c: 1, b: 1, B: 1, "?": 1, h: 2, H: 2, i: 4, I: 4, l: 4, L: 4, q: 8, Q: 8, e: 2, f: 4, d: 8, s: 1, p: 1,
}; // prettier-ignore

/** float16 from a double, rounded to even as PyFloat_Pack2; undefined where it is too large. */
function halfBits(x: number): number | undefined {
  const sign = x < 0 || Object.is(x, -0) ? 0x8000 : 0;
  if (x !== x) return sign | 0x7e00;
  const a = Math.abs(x);
  if (a === Infinity) return sign | 0x7c00;
  if (a === 0) return sign;
  const exponent = Math.max(-14, Math.floor(Math.log2(a)));
  for (const e of [exponent, exponent + 1]) {
    const scaled = a * 2 ** (10 - e);
    let mantissa = Math.floor(scaled);
    const rest = scaled - mantissa;
    if (rest > 0.5 || (rest === 0.5 && mantissa % 2 === 1)) mantissa++;
    if (mantissa >= 2048) continue;
    if (e > 15) return undefined;
    return sign | (mantissa >= 1024 ? ((e + 15) << 10) | (mantissa - 1024) : mantissa);
  }
  return undefined;
}

function halfFloat(bits: number): number {
  const sign = bits & 0x8000 ? -1 : 1;
  const exponent = (bits >> 10) & 31;
  const mantissa = bits & 1023;
  if (exponent === 31) return mantissa === 0 ? sign * Infinity : NaN;
  return exponent === 0 ? sign * mantissa * 2 ** -24 : sign * (1024 + mantissa) * 2 ** (exponent - 25);
}

const FLOAT_MAX = 3.4028235677973366e38; // the first double that rounds beyond float32's largest

export function installStruct(py: Interp): void {
  py.defineModule("_struct", (_py, module) => {
    const { heap } = py;
    const define = defineIn(py, module);
    const errorType: TypeInfo = newType(py, "error", [py.exceptionType("Exception")], true);
    errorType.moduleName = "struct";
    py.setModuleAttr(module, "error", errorType.object);
    const fail = (text: string): PyError => new PyError(py.newException(errorType, [heap.str(text)]));
    const layouts = new Map<string, Layout>();

    function parse(text: string): Layout {
      let at = 0;
      let table = NATIVE;
      let aligned = true;
      let little = true;
      switch (text.charAt(0)) {
        case "=":
        case "<":
          table = STANDARD;
          aligned = false;
          at = 1;
          break;
        case ">":
        case "!":
          table = STANDARD;
          aligned = little = false;
          at = 1;
          break;
        case "@":
          at = 1;
      }
      const fields: Field[] = [];
      let size = 0;
      let values = 0;
      while (at < text.length) {
        let c = text.charAt(at++);
        if (/\s/.test(c)) continue;
        let count = 1;
        if (c >= "0" && c <= "9") {
          let digits = c;
          while (at < text.length && /[0-9]/.test(text.charAt(at))) digits += text.charAt(at++);
          count = Number(digits);
          if (at >= text.length) throw fail("repeat count given without format specifier");
          c = text.charAt(at++);
        }
        const width = table[c];
        if (width === undefined) throw fail("bad char in struct format");
        if (aligned && c !== "s" && c !== "p" && c !== "x") size = Math.ceil(size / width) * width;
        if (c !== "x" && !(count === 0 && c !== "s" && c !== "p")) {
          fields.push({ code: c, offset: size, size: width, count });
          values += c === "s" || c === "p" ? 1 : count;
        }
        size += width * count;
        if (size > 2 ** 31) throw fail("total struct size too long");
      }
      return { fields, size, values, little };
    }

    function layoutOf(v: Value): Layout {
      const text = heap.isStr(v) ? heap.strOf(v) : findBufferText(py, v);
      if (text === undefined)
        throw py.error(
          "TypeError",
          `Struct() argument 1 must be a str or bytes object, not ${py.typeName(v)}`,
        );
      let layout = layouts.get(text);
      if (layout === undefined) {
        layout = parse(text);
        if (layouts.size > 200) layouts.clear();
        layouts.set(text, layout);
      }
      return layout;
    }

    function integer(v: Value): number | bigint {
      if (isSmallInt(v)) return v;
      const n = isIntLike(py, v) ? v : specialIndex(py, v);
      if (n === undefined || !isIntLike(py, n)) throw fail("required argument is not an integer");
      return heap.intOf(n);
    }

    function packInteger(
      view: DataView,
      at: number,
      v: Value,
      code: string,
      size: number,
      little: boolean,
    ): void {
      const n = integer(v);
      const signed = code === code.toLowerCase() && code !== "P";
      const bits = BigInt(size * 8);
      const [low, high] = signed ? [-(1n << (bits - 1n)), (1n << (bits - 1n)) - 1n] : [0n, (1n << bits) - 1n];
      if (n < low || n > high) throw fail(`'${code}' format requires ${low} <= number <= ${high}`);
      if (size === 8) view.setBigInt64(at, BigInt.asIntN(64, BigInt(n)), little);
      else if (size === 4) view.setInt32(at, Number(n), little);
      else if (size === 2) view.setInt16(at, Number(n), little);
      else view.setInt8(at, Number(n));
    }

    function packFloat(
      view: DataView,
      at: number,
      v: Value,
      code: string,
      little: boolean,
      native: boolean,
    ): void {
      let x: number;
      if (isFloat(v)) x = v.value;
      else if (isSmallInt(v)) x = v;
      else {
        const own = py.findAttr(v, "__float__") ?? py.findAttr(v, "__index__");
        if (own === undefined || heap.isStr(v)) throw fail("required argument is not a float");
        const made = py.call(py.types[TYPE.FLOAT]!.object, [v]);
        x = isFloat(made) ? made.value : NaN;
      }
      if (code === "d") view.setFloat64(at, x, little);
      else if (code === "f") {
        if (!native && Math.abs(x) >= FLOAT_MAX && Math.abs(x) !== Infinity)
          throw py.error("OverflowError", "float too large to pack with f format");
        view.setFloat32(at, x, little);
      } else {
        const bits = halfBits(x);
        if (bits === undefined) throw py.error("OverflowError", "float too large to pack with e format");
        view.setUint16(at, bits, little);
      }
    }

    function packInto(
      layout: Layout,
      bytes: Uint8Array,
      base: number,
      args: readonly Value[],
      native: boolean,
    ): void {
      const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
      bytes.fill(0, base, base + layout.size);
      let next = 0;
      for (const { code, offset, size, count } of layout.fields) {
        if (code === "s" || code === "p") {
          const v = args[next++]!;
          const kind = bytesType(py, v);
          if (kind === 0) throw fail(`argument for '${code}' must be a bytes object`);
          const from = bytesView(py, v);
          if (code === "s") bytes.set(from.subarray(0, count), base + offset);
          else if (count > 0) {
            const length = Math.min(from.length, count - 1);
            bytes.set(from.subarray(0, length), base + offset + 1);
            bytes[base + offset] = Math.min(length, 255);
          }
          continue;
        }
        for (let i = 0; i < count; i++) {
          const v = args[next++]!;
          const at = base + offset + i * size;
          if (code === "c") {
            if (bytesType(py, v) !== TYPE.BYTES || py.length(v) !== 1)
              throw fail("char format requires a bytes object of length 1");
            bytes[at] = bytesView(py, v)[0]!;
          } else if (code === "?") bytes[at] = py.truth(v) ? 1 : 0;
          else if (code === "d" || code === "f" || code === "e")
            packFloat(view, at, v, code, layout.little, native);
          else packInteger(view, at, v, code, size, layout.little);
        }
      }
    }

    function unpackFrom(layout: Layout, bytes: Uint8Array, base: number): Value {
      const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
      const out: Value[] = [];
      const { little } = layout;
      for (const { code, offset, size, count } of layout.fields) {
        if (code === "s" || code === "p") {
          let part = bytes.subarray(base + offset, base + offset + count);
          if (code === "p") part = part.subarray(1, 1 + Math.min(part[0] ?? 0, Math.max(0, count - 1)));
          out.push(newBytes(py, Buffer.from(part).toString("latin1")));
          continue;
        }
        for (let i = 0; i < count; i++) {
          const at = base + offset + i * size;
          switch (code) {
            case "c":
              out.push(newBytes(py, String.fromCharCode(bytes[at]!)));
              break;
            case "?":
              out.push(mkBool(bytes[at] !== 0));
              break;
            case "d":
              out.push(mkFloat(view.getFloat64(at, little)));
              break;
            case "f":
              out.push(mkFloat(view.getFloat32(at, little)));
              break;
            case "e":
              out.push(mkFloat(halfFloat(view.getUint16(at, little))));
              break;
            default: {
              const signed = code === code.toLowerCase();
              if (size === 1) out.push(signed ? view.getInt8(at) : bytes[at]!);
              else if (size === 2) out.push(signed ? view.getInt16(at, little) : view.getUint16(at, little));
              else if (size === 4)
                out.push(heap.int(signed ? view.getInt32(at, little) : view.getUint32(at, little)));
              else out.push(heap.int(signed ? view.getBigInt64(at, little) : view.getBigUint64(at, little)));
            }
          }
        }
      }
      return heap.tuple(out);
    }

    /** The bytes of any buffer; a copy unless they are of bytes or bytearray. */
    function buffer(v: Value): Uint8Array {
      if (bytesType(py, v) !== 0) return bytesView(py, v);
      const text = findBufferText(py, v);
      if (text === undefined)
        throw py.error("TypeError", `a bytes-like object is required, not '${py.typeName(v)}'`);
      return Buffer.from(text, "latin1");
    }

    const isNative = (v: Value): boolean => {
      const text = heap.isStr(v) ? heap.strOf(v) : (findBufferText(py, v) ?? "");
      return !/^[<>=!]/.test(text);
    };

    define("calcsize", ([format]) => layoutOf(format!).size, 1);
    define("count", ([format]) => layoutOf(format!).values, 1);
    define("pack", ([format, ...args]) => {
      if (format === undefined) throw py.error("TypeError", "pack expected at least 1 argument, got 0");
      const layout = layoutOf(format);
      if (args.length !== layout.values)
        throw fail(`pack expected ${layout.values} items for packing (got ${args.length})`);
      const bytes = new Uint8Array(layout.size);
      packInto(layout, bytes, 0, args, isNative(format));
      return newBytes(py, Buffer.from(bytes.buffer).toString("latin1"));
    });
    define(
      "unpack",
      ([format, v]) => {
        const layout = layoutOf(format!);
        const bytes = buffer(v!);
        if (bytes.length !== layout.size) throw fail(`unpack requires a buffer of ${layout.size} bytes`);
        return unpackFrom(layout, bytes, 0);
      },
      2,
    );
    const place = (name: string, layout: Layout, length: number, given: number): number => {
      let offset = given;
      if (offset < 0) {
        if (name === "pack_into" ? offset + layout.size > 0 : offset + layout.size > 0)
          throw fail(
            name === "pack_into"
              ? `no space to pack ${layout.size} bytes at offset ${offset}`
              : `not enough data to unpack ${layout.size} bytes`,
          );
        if (offset + length < 0) throw fail(`offset ${offset} out of range for ${length}-byte buffer`);
        offset += length;
      }
      if (length - offset < layout.size) {
        const verb = name === "pack_into" ? "packing" : "unpacking";
        throw fail(
          `${name} requires a buffer of at least ${layout.size + offset} bytes for ${verb} ${layout.size} bytes at offset ${offset} (actual buffer size is ${length})`,
        );
      }
      return offset;
    };
    define(
      "unpack_from",
      ([format, v, offset]) => {
        const layout = layoutOf(format!);
        const bytes = buffer(v!);
        return unpackFrom(layout, bytes, place("unpack_from", layout, bytes.length, py.index(offset!)));
      },
      3,
    );
    define("pack_into", ([format, v, offset, ...args]) => {
      const layout = layoutOf(format!);
      if (v === undefined || offset === undefined)
        throw py.error(
          "TypeError",
          v === undefined ? "pack_into expected buffer argument" : "pack_into expected offset argument",
        );
      if (args.length !== layout.values)
        throw fail(`pack_into expected ${layout.values} items for packing (got ${args.length})`);
      const length = py.length(v);
      const at = place("pack_into", layout, length, py.index(offset));
      if (bytesType(py, v) === TYPE.BYTEARRAY) {
        const bytes = new Uint8Array(layout.size);
        packInto(layout, bytes, 0, args, isNative(format!));
        bytesView(py, v).set(bytes, at);
        return NONE;
      }
      const bytes = new Uint8Array(layout.size);
      packInto(layout, bytes, 0, args, isNative(format!));
      const packed = newBytes(py, Buffer.from(bytes.buffer).toString("latin1"));
      py.setItem(v, py.newSlice(at, at + layout.size, NONE), packed);
      return NONE;
    });
  });
}
