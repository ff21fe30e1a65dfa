/** The module `binascii`: bytes as text, and sums of them. */
import type { Value } from "../../heap/value.ts";
import type { Interp } from "../../interp.ts";
import { bufferText, findBufferText, newBytes } from "../../objects/bytes.ts";
import { PyError } from "../../objects/exception.ts";
import { newType } from "../../objects/types.ts";
import { bindArguments } from "../arguments.ts";
import { crc32 } from "./checksums.ts";
import { defineIn } from "./define.ts";
import { fromQuoted, toQuoted } from "./quoted-printable.ts";

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** XMODEM's sum. */
function crcHqx(text: string, crc: number): number {
  for (let i = 0; i < text.length; i++) {
    crc ^= text.charCodeAt(i) << 8;
    for (let bit = 0; bit < 8; bit++)
      crc = crc & 0x8000 ? ((crc << 1) ^ 0x1021) & 0xffff : (crc << 1) & 0xffff;
  }
  return crc;
}

export function installBinascii(py: Interp): void {
  py.defineModule("binascii", (_py, module) => {
    const { heap } = py;
    const define = defineIn(py, module);
    const error = newType(py, "Error", [py.exceptionType("ValueError")], true);
    const incomplete = newType(py, "Incomplete", [py.exceptionType("Exception")], true);
    for (const type of [error, incomplete]) {
      type.moduleName = "binascii";
      py.setModuleAttr(module, type.name, type.object);
    }
    const fail = (text: string): PyError => new PyError(py.newException(error, [heap.str(text)]));
    const bytes = (text: string): Value => newBytes(py, text);
    /** Bytes, or an ASCII string of them. */
    const ascii = (v: Value): string => {
      if (heap.isStr(v)) {
        const text = heap.strOf(v);
        // eslint-disable-next-line no-control-regex
        if (/[^\x00-\x7f]/.test(text))
          throw py.error("ValueError", "string argument should contain only ASCII characters");
        return text;
      }
      const text = findBufferText(py, v);
      if (text === undefined)
        throw py.error(
          "TypeError",
          `argument should be bytes, buffer or ASCII string, not '${py.typeName(v)}'`,
        );
      return text;
    };
    /** Any int's low 32 bits. */
    const word = (v: Value | undefined): number =>
      v === undefined ? 0 : Number(BigInt.asUintN(32, heap.bigIntOf(v)));

    const hexlify = (args: Value[], kw: ReadonlyMap<string, Value> | undefined, name: string): Value => {
      const names = ["data", "sep", "bytes_per_sep"];
      const [data, sep, group] = bindArguments(py, name, names, args, kw, { required: 1 });
      const text = bufferText(py, data!);
      const hex = Buffer.from(text, "latin1").toString("hex");
      if (sep === undefined) return bytes(hex);
      if (py.length(sep) !== 1) throw py.error("ValueError", "sep must be length 1.");
      const between = heap.isStr(sep) ? heap.strOf(sep) : bufferText(py, sep);
      if (between.charCodeAt(0) > 255) throw py.error("ValueError", "sep must be ASCII.");
      const size = group === undefined ? 1 : py.index(group);
      const step = 2 * Math.abs(size);
      if (step === 0) return bytes(hex);
      const parts: string[] = [];
      let at = size > 0 ? hex.length % step : 0;
      if (at > 0) parts.push(hex.slice(0, at));
      for (; at < hex.length; at += step) parts.push(hex.slice(at, at + step));
      return bytes(parts.join(between));
    };
    const unhexlify = ([v]: Value[]): Value => {
      const text = ascii(v!);
      if (text.length % 2 === 1) throw fail("Odd-length string");
      if (/[^0-9a-fA-F]/.test(text)) throw fail("Non-hexadecimal digit found");
      return bytes(Buffer.from(text, "hex").toString("latin1"));
    };
    define("hexlify", (args, kw) => hexlify(args, kw, "hexlify"));
    define("b2a_hex", (args, kw) => hexlify(args, kw, "b2a_hex"));
    define("unhexlify", unhexlify, 1);
    define("a2b_hex", unhexlify, 1);

    define("b2a_base64", (args, kw) => {
      const [data, newline] = bindArguments(py, "b2a_base64", ["data", "newline"], args, kw, {
        required: 1,
        positionalOnly: 1,
        positional: 1,
      });
      const text = Buffer.from(bufferText(py, data!), "latin1").toString("base64");
      return bytes(newline === undefined || py.truth(newline) ? `${text}\n` : text);
    });
    define("a2b_base64", (args, kw) => {
      const [data, strict] = bindArguments(py, "a2b_base64", ["data", "strict_mode"], args, kw, {
        required: 1,
        positionalOnly: 1,
        positional: 1,
      });
      const text = ascii(data!);
      return bytes(fromBase64(text, strict !== undefined && py.truth(strict), fail));
    });

    define("crc32", ([data, start]) => heap.int(crc32(bufferText(py, data!), word(start))), 1, 2);
    define("crc_hqx", ([data, start]) => crcHqx(bufferText(py, data!), word(start) & 0xffff), 2);

    define("b2a_uu", (args, kw) => {
      const [data, tick] = bindArguments(py, "b2a_uu", ["data", "backtick"], args, kw, {
        required: 1,
        positionalOnly: 1,
        positional: 1,
      });
      const text = bufferText(py, data!);
      if (text.length > 45) throw fail("At most 45 bytes at once");
      const zero = tick !== undefined && py.truth(tick) ? "`" : " ";
      const letter = (six: number): string => (six === 0 ? zero : String.fromCharCode(six + 32));
      let out = letter(text.length);
      for (let i = 0; i < text.length; i += 3) {
        const [a, b, c] = [0, 1, 2].map((k) => (i + k < text.length ? text.charCodeAt(i + k) : 0));
        const bits = (a! << 16) | (b! << 8) | c!;
        for (const shift of [18, 12, 6, 0]) out += letter((bits >> shift) & 63);
      }
      return bytes(`${out}\n`);
    });
    define(
      "a2b_uu",
      ([data]) => {
        const text = ascii(data!);
        const length = (text.charCodeAt(0) - 32) & 63;
        let out = "";
        let bits = 0;
        let have = 0;
        let at = 1;
        while (out.length < length) {
          const c = at < text.length ? text.charCodeAt(at) : 10;
          at++;
          let six = 0;
          if (c !== 10 && c !== 13) {
            if (c < 32 || c > 96) throw fail("Illegal char");
            six = (c - 32) & 63;
          } else at = text.length; // lines may have lost their spaces at the end
          bits = ((bits << 6) | six) & 0xffff;
          have += 6;
          if (have >= 8) {
            have -= 8;
            out += String.fromCharCode((bits >> have) & 255);
          }
        }
        // eslint-disable-next-line no-control-regex
        if (/[^ `\n\r]/.test(text.slice(at))) throw fail("Trailing garbage");
        return bytes(out);
      },
      1,
    );
    define("b2a_qp", (args, kw) => {
      const names = ["data", "quotetabs", "istext", "header"];
      const [data, tabs, isText, header] = bindArguments(py, "b2a_qp", names, args, kw, { required: 1 });
      const flag = (v: Value | undefined, otherwise: boolean): boolean =>
        v === undefined ? otherwise : py.truth(v);
      return bytes(
        toQuoted(bufferText(py, data!), flag(tabs, false), flag(isText, true), flag(header, false)),
      );
    });
    define("a2b_qp", (args, kw) => {
      const [data, header] = bindArguments(py, "a2b_qp", ["data", "header"], args, kw, { required: 1 });
      return bytes(fromQuoted(ascii(data!), header !== undefined && py.truth(header)));
    });
  });
}

/** CPython's binascii_a2b_base64_impl: characters that are not of the alphabet are passed over unless `strict`. */
function fromBase64(text: string, strict: boolean, fail: (text: string) => PyError): string {
  if (/^[A-Za-z0-9+/]*$/.test(text) && text.length % 4 === 0)
    return Buffer.from(text, "base64").toString("latin1");
  if (strict && text.startsWith("=")) throw fail("Leading padding not allowed");
  let out = "";
  let quad = 0;
  let left = 0;
  let pads = 0;
  let padded = false;
  for (let i = 0; i < text.length; i++) {
    const c = text.charAt(i);
    if (c === "=") {
      padded = true;
      if (strict && quad === 0) throw fail("Excess padding not allowed");
      if (quad >= 2 && quad + ++pads >= 4) {
        if (strict && i + 1 < text.length) throw fail("Excess data after padding");
        return out;
      }
      continue;
    }
    const six = ALPHABET.indexOf(c);
    if (six < 0) {
      if (strict) throw fail("Only base64 data is allowed");
      continue;
    }
    if (strict && padded) throw fail("Discontinuous padding not allowed");
    pads = 0;
    if (quad > 0) out += String.fromCharCode((((left << 6) | six) >> (6 - 2 * quad)) & 255);
    left = six;
    quad = (quad + 1) & 3;
  }
  if (quad === 0) return out;
  if (quad === 1)
    throw fail(
      `Invalid base64-encoded string: number of data characters (${Math.floor(out.length / 3) * 4 + 1}) cannot be 1 more than a multiple of 4`,
    );
  throw fail("Incorrect padding");
}
