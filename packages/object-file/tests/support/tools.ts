import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const corpus = join(import.meta.dirname, "..", "corpus");

/** Runs a tool and gives its stdout. A missing tool is an error that says what to install, never a skip. */
export function run(tool: string, args: readonly string[]): string {
  try {
    return execFileSync(tool, args, {
      encoding: "utf8",
      maxBuffer: 1 << 29,
      stdio: ["ignore", "pipe", "pipe"],
    });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") {
      throw new Error(
        `${tool} is not installed: these tests need clang-19 and llvm-19 (apt install clang-19 llvm-19)`,
      );
    }
    throw error;
  }
}

/** Whether an optional tool is there (gcc and GNU as; the LLVM tools are not optional). */
export function has(tool: string): boolean {
  try {
    execFileSync(tool, ["--version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

/** A folder for objects, and its removal. */
export function scratchFolder(): { path: string; remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), "serigraph-object-file-"));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** Compiles or assembles a corpus file and gives the object's path. */
export function compile(
  folder: string,
  triple: string,
  source: string,
  flags: readonly string[] = [],
): string {
  const output = join(folder, `${source}.${triple}.${flags.join("").replaceAll(/[^\w]/g, "_")}.o`);
  run("clang-19", [`--target=${triple}`, ...flags, "-c", join(corpus, source), "-o", output]);
  return output;
}

/** Assembles text that is too long to keep as a file. */
export function assemble(
  folder: string,
  triple: string,
  text: string,
  flags: readonly string[] = [],
): string {
  const source = join(folder, `generated-${triple}.s`);
  writeFileSync(source, text);
  run("clang-19", [`--target=${triple}`, ...flags, "-c", source, "-o", `${source}.o`]);
  return `${source}.o`;
}

export function corpusPath(source: string): string {
  return join(corpus, source);
}

export function readBytes(path: string): Uint8Array {
  return new Uint8Array(readFileSync(path));
}

/**
 * The addend that the corpus's symbol names promise: `page_p8` is only used as `page_p8+8`, `data_m3` as
 * `data_m3-3`. Undefined for other names.
 */
export function promisedAddend(name: string | undefined): bigint | undefined {
  const match = /_([pm])([0-9]+)$/.exec(name ?? "");
  if (match === null) return undefined;
  return match[1] === "p" ? BigInt(match[2]!) : -BigInt(match[2]!);
}
