/** `_zlib`, for `lib/zlib.py`: whole pieces of data, by node:zlib. */
import type { InputType, ZlibOptions } from "node:zlib";
import { FALSE, mkBool, type Value } from "../../heap/value.ts";
import type { Interp } from "../../interp.ts";
import { bufferText, newBytes } from "../../objects/bytes.ts";
import { PyError } from "../../objects/exception.ts";
import { newType } from "../../objects/types.ts";
import { adler32, crc32 } from "./checksums.ts";
import { defineIn } from "./define.ts";

const zlib = (): typeof import("node:zlib") => process.getBuiltinModule("node:zlib");

/** What a `…Sync` function with `info` gives. */
interface WithInfo {
  readonly buffer: Buffer;
  readonly engine: { readonly bytesWritten: number };
}

export function installZlib(py: Interp): void {
  py.defineModule("_zlib", (_py, module) => {
    const { heap } = py;
    const define = defineIn(py, module);
    const type = newType(py, "error", [py.exceptionType("Exception")], true);
    type.moduleName = "zlib";
    py.setModuleAttr(module, "error", type.object);
    const fail = (text: string): PyError => new PyError(py.newException(type, [heap.str(text)]));
    const bytes = (made: Buffer): Value => newBytes(py, made.toString("latin1"));
    const data = (v: Value): Buffer => Buffer.from(bufferText(py, v), "latin1");
    const start = (v: Value | undefined, otherwise: number): number =>
      v === undefined ? otherwise : Number(BigInt.asUintN(32, heap.bigIntOf(v)));
    define("crc32", ([v, from]) => heap.int(crc32(bufferText(py, v!), start(from, 0))), 1, 2);
    define("adler32", ([v, from]) => heap.int(adler32(bufferText(py, v!), start(from, 1))), 1, 2);
    // (data, level, wbits, memLevel, strategy, dictionary or None)
    define(
      "deflate",
      ([v, level, wbits, memory, strategy, dictionary]) => {
        const bits = py.index(wbits!);
        const { deflateSync, deflateRawSync, gzipSync } = zlib();
        const options: ZlibOptions = {
          level: py.index(level!),
          memLevel: py.index(memory!),
          strategy: py.index(strategy!),
          windowBits: Math.min(15, Math.max(9, bits < 0 ? -bits : bits > 15 ? bits - 16 : bits)),
        };
        const given = dictionary === py.none ? undefined : data(dictionary!);
        if (given !== undefined) options.dictionary = given;
        const run = bits < 0 ? deflateRawSync : bits > 15 ? gzipSync : deflateSync;
        try {
          return bytes(run(data(v!), options));
        } catch {
          throw fail("Bad compression level");
        }
      },
      6,
    );
    // (data, wbits, dictionary or None) → (data, is it complete, bytes of the input that are used)
    define(
      "inflate",
      ([v, wbits, dictionary]) => {
        const bits = py.index(wbits!);
        const { inflateSync, inflateRawSync, gunzipSync, unzipSync, constants } = zlib();
        const run: (input: InputType, options: ZlibOptions) => unknown =
          bits < 0 ? inflateRawSync : bits >= 40 ? unzipSync : bits > 15 ? gunzipSync : inflateSync;
        const input = data(v!);
        const given = dictionary === py.none ? {} : { dictionary: data(dictionary!) };
        const attempt = (finishFlush: number): WithInfo =>
          run(input, { info: true, finishFlush, ...given } as ZlibOptions) as WithInfo;
        try {
          const { buffer, engine } = attempt(constants.Z_FINISH);
          return heap.tuple([bytes(buffer), mkBool(true), engine.bytesWritten]);
        } catch (error) {
          if (code(error) === constants.Z_BUF_ERROR && input.length > 0) {
            const { buffer } = attempt(constants.Z_SYNC_FLUSH);
            return heap.tuple([bytes(buffer), FALSE, input.length]);
          }
          if (input.length === 0) return heap.tuple([bytes(Buffer.alloc(0)), FALSE, 0]);
          if (code(error) === constants.Z_NEED_DICT) throw fail("Error 2 while decompressing data");
          const text = error instanceof Error ? error.message : String(error);
          throw fail(`Error ${code(error) ?? -3} while decompressing data: ${text}`);
        }
      },
      3,
    );
  });
}

const code = (error: unknown): number | undefined => (error as { errno?: number }).errno;
