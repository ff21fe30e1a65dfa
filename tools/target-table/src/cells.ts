/**
 * The table of docs/targets.md: a row a target, a column a thing that must work. A test says which cell it fills
 * ({@link fills}); what becomes of it is for the reporter to write down.
 */
import type { TestOptions } from "vitest";

/** The nine targets of the project, by the triple that clang is given. */
export const targets = [
  "x86_64-unknown-linux-gnu",
  "aarch64-unknown-linux-gnu",
  "x86_64-apple-darwin",
  "aarch64-apple-darwin",
  "x86_64-pc-windows-msvc",
  "aarch64-pc-windows-msvc",
  "i686-pc-windows-msvc",
  "i686-unknown-linux-gnu",
  "riscv64-unknown-linux-gnu",
] as const;

/** Targets that are read already, and nothing more yet. */
export const laterTargets = ["powerpc64le-unknown-linux-gnu", "mips64el-unknown-linux-gnuabi64"] as const;

export type Target = (typeof targets)[number] | (typeof laterTargets)[number];

/** In the order of the table: objects read, stencils built, holes patched, stencils run, the Python suite. */
export const columns = ["read", "build", "patch", "run", "python"] as const;
export type Column = (typeof columns)[number];

/** One cell of the table, and the way in which a test fills it ("bytes as ld.lld's", "under qemu-aarch64"). */
export interface Cell {
  readonly target: Target;
  readonly column: Column;
  readonly how: string;
}

declare module "vitest" {
  interface TaskMeta {
    /** The cells of docs/targets.md that the test stands for. */
    fills?: readonly Cell[];
    /** Figures beside the table: see {@link import("./records.ts").Figures}. */
    figures?: import("./records.ts").Figures;
  }
}

export const isTarget = (triple: string): triple is Target =>
  ([...targets, ...laterTargets] as readonly string[]).includes(triple);

/**
 * Options for `describe` or `test`: the tests in it count for the cell of each of the targets.
 *
 * @throws RangeError for a triple that is no row of the table.
 */
export function fills(column: Column, triples: string | readonly string[], how: string): TestOptions {
  const cells = [triples].flat().map((target): Cell => {
    if (!isTarget(target)) throw new RangeError(`${target} is no row of docs/targets.md`);
    return { target, column, how };
  });
  return { meta: { fills: cells } };
}
