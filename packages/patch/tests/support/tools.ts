import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Runs `body` in a folder of its own, removed afterwards. */
export function inFolder<T>(body: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), "serigraph-patch-"));
  try {
    return body(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Runs a tool of LLVM 19 and returns its output; what it complains about is in the error. */
export function run(tool: string, ...args: string[]): string {
  return execFileSync(`${tool}-19`, args, { encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
}

/** Assembles a source for a target triple. */
export function assemble(folder: string, triple: string, source: string): string {
  const object = join(folder, "a.o");
  writeFileSync(join(folder, "a.s"), source);
  run("clang", `--target=${triple}`, "-c", join(folder, "a.s"), "-o", object);
  return object;
}

/** The bytes of one section of an object or image. */
export function sectionBytes(folder: string, file: string, section: string): Uint8Array<ArrayBuffer> {
  const out = join(folder, "section.bin");
  run("llvm-objcopy", `--dump-section=${section}=${out}`, file, join(folder, "discarded"));
  return new Uint8Array(readFileSync(out));
}

/** The symbols of an object or image, by `llvm-nm`. */
export function symbolsOf(file: string): Map<string, number> {
  const symbols = new Map<string, number>();
  for (const line of run("llvm-nm", file).split("\n")) {
    const match = /^([0-9a-f]+) \S (\S+)$/.exec(line);
    if (match) symbols.set(match[2], Number.parseInt(match[1], 16));
  }
  return symbols;
}

/** A reproducible stream of numbers in 0..1 (mulberry32). */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 0x1_0000_0000;
  };
}

/** An integer in `min..max`, both included; now and then one of the two. */
export function between(next: () => number, min: number, max: number): number {
  const choice = next();
  if (choice < 0.05) return min;
  if (choice < 0.1) return max;
  return Math.min(max, min + Math.floor(next() * (max - min + 1)));
}

export function toHex(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("hex");
}
