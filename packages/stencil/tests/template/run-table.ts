import { execFileSync } from "node:child_process";
import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runnerOf } from "../linux-programs.ts";
import { buildTemplate, type TemplateReport } from "../../src/index.ts";

export const fixtures = join(import.meta.dirname, "fixtures");
export const template = (name: string) => ({
  template: join(fixtures, `${name}.template.c`),
  cases: join(fixtures, `${name}.cases.h`),
});

const freestanding = ["-DFREESTANDING", "-ffreestanding", "-nostdlib"];
/** The Linux program that runs a target's stencils. */
export const hostOf = (triple: string): string => triple.replace("-pc-windows-msvc", "-unknown-linux-gnu");

/** How a host program is made for each target. Static: stencils reach it in low memory. */
const hosts: Record<string, readonly string[]> = {
  "x86_64-unknown-linux-gnu": [],
  // On the kernel alone: no C library is needed for these.
  "aarch64-unknown-linux-gnu": [...freestanding, "-mno-outline-atomics"],
  "i686-unknown-linux-gnu": freestanding,
  // The same convention: its stencils run in a Linux program.
  "i686-pc-windows-msvc": freestanding,
  "riscv64-unknown-linux-gnu": [...freestanding, "-mno-relax", "-mcmodel=medany"],
};
export const hostTriples = Object.keys(hosts);

/** Builds a fixture's c-table, compiles its host program with it, and runs that. */
export async function runTable(
  name: string,
  triple: string,
): Promise<{ report: TemplateReport; lines: string[] }> {
  const folder = mkdtempSync(join(tmpdir(), "serigraph-template-"));
  try {
    const output = join(folder, `${name}.stencils.h`);
    const report = await buildTemplate({ ...template(name), target: triple, emit: "c-table", output });
    copyFileSync(join(fixtures, `${name}.main.c`), join(folder, "main.c"));
    const program = join(folder, "program");
    const flags = [
      "-O1",
      "-static",
      "-fuse-ld=lld-19",
      "-Wno-unused",
      "-fno-stack-protector",
      ...hosts[triple]!,
    ];
    execFileSync("clang-19", [
      `--target=${hostOf(triple)}`,
      ...flags,
      `-I${fixtures}`,
      "-o",
      program,
      join(folder, "main.c"),
    ]);
    const [command, ...args] = [...runnerOf(hostOf(triple))!, program];
    const text = execFileSync(command!, args, { encoding: "utf8" });
    return { report, lines: text.trimEnd().split("\n") };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
