/**
 * Compiled code of the standard library's modules, kept in files beside them: compiling them takes longer than most programs
 * that import them. A file that is not there, cut, another's or older than its source or the compiler is compiled anew, and
 * written if that is possible; a folder that cannot be written to is no error.
 *
 * A file is 32-bit words: {@link HEAD}, the module's words, and JSON to the end.
 */
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, sep } from "node:path";
import type { CodeObject } from "../bytecode/code.ts";
import { decodeCode, encodeCode } from "../bytecode/encode.ts";
import { compiledFolder, libraryFolder } from "../library-folder.ts";

/** A digest of the front end's sources, put here by the bundler; where there is none (sources run as they are), nothing is kept. */
declare const SERIGRAPH_COMPILER: string;
const compiler =
  typeof SERIGRAPH_COMPILER === "string" ? Number.parseInt(SERIGRAPH_COMPILER, 16) | 0 : undefined;

const MAGIC = 0x59504753; // SGPY
const FORMAT = 1;
const HEAD = { MAGIC: 0, FORMAT: 1, COMPILER: 2, SOURCE: 3, BYTES: 4, SUM: 5, WORDS: 6, LENGTH: 7 } as const;

const isLittleEndian = new Uint8Array(Int32Array.of(1).buffer)[0] === 1;

/** Is the code of this file one that is kept? */
export const isKept = (file: string): boolean =>
  compiler !== undefined && isLittleEndian && file.startsWith(libraryFolder + sep);

/** The code of a library module, kept or compiled. */
export function libraryCode(source: Uint8Array, file: string, compile: () => CodeObject): CodeObject {
  const path = `${compiledFolder}/${file.slice(libraryFolder.length + 1).replaceAll(sep, ".")}c`;
  return readCode(path, source, file, compiler!) ?? writeCode(path, source, compile(), compiler!);
}

/** Exported for tests. */
export function readCode(
  path: string,
  source: Uint8Array,
  file: string,
  compilerDigest: number,
): CodeObject | undefined {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch {
    return undefined;
  }
  if (bytes.byteLength < 4 * HEAD.LENGTH) return undefined;
  if (bytes.byteOffset % 4 !== 0) bytes = Buffer.from(new Uint8Array(bytes).buffer);
  const all = new Int32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength >>> 2);
  const isGood =
    all[HEAD.MAGIC] === MAGIC &&
    all[HEAD.FORMAT] === FORMAT &&
    all[HEAD.COMPILER] === compilerDigest &&
    all[HEAD.BYTES] === bytes.byteLength &&
    all[HEAD.SOURCE] === digestOf(source) &&
    all[HEAD.SUM] === digestOf(bytes.subarray(4 * (HEAD.SUM + 1)));
  if (!isGood) return undefined;
  const end = HEAD.LENGTH + all[HEAD.WORDS]!;
  return decodeCode({ words: all.subarray(HEAD.LENGTH, end), json: bytes.toString("utf8", 4 * end) }, file);
}

/** Exported for tests. */
export function writeCode(
  path: string,
  source: Uint8Array,
  code: CodeObject,
  compilerDigest: number,
): CodeObject {
  const { words, json } = encodeCode(code);
  const text = Buffer.from(json);
  const bytes = Buffer.from(new ArrayBuffer(4 * (HEAD.LENGTH + words.length) + text.byteLength));
  const head = new Int32Array(bytes.buffer, 0, HEAD.LENGTH + words.length);
  head.set([MAGIC, FORMAT, compilerDigest, digestOf(source), bytes.byteLength, 0, words.length]);
  head.set(words, HEAD.LENGTH);
  text.copy(bytes, 4 * (HEAD.LENGTH + words.length));
  head[HEAD.SUM] = digestOf(bytes.subarray(4 * (HEAD.SUM + 1)));
  const temporary = `${path}.${process.pid}`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(temporary, bytes, { flag: "wx" });
    renameSync(temporary, path); // at once: nobody reads half of it
  } catch {
    try {
      rmSync(temporary, { force: true });
    } catch {
      // a folder that cannot be written to
    }
  }
  return code;
}

/** 32 bits of some bytes. It is for what happens by accident, not for what is done on purpose: who can write here could as well write code. */
function digestOf(bytes: Uint8Array): number {
  const count = bytes.byteLength >>> 2;
  let digest = bytes.byteLength | 0;
  if (bytes.byteOffset % 4 === 0) {
    const words = new Int32Array(bytes.buffer, bytes.byteOffset, count);
    for (let i = 0; i < count; i++) digest = Math.imul(digest ^ words[i]!, 0x01000193) ^ (digest >>> 15);
  } else {
    for (let i = 0; i < count; i++) {
      const at = 4 * i;
      const word = bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24);
      digest = Math.imul(digest ^ word, 0x01000193) ^ (digest >>> 15);
    }
  }
  for (let i = 4 * count; i < bytes.byteLength; i++)
    digest = Math.imul(digest ^ bytes[i]!, 0x01000193) ^ (digest >>> 15);
  return digest | 0;
}
