/** pnpm bench:start: from the command to the first line of Python, whole processes of a one-line program. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { execa } from "execa";
import { root } from "./root.ts";
import { median } from "./statistics.ts";

const RUNS = 15;
const folder = mkdtempSync(join(tmpdir(), "serigraph-start-"));
const program = join(folder, "one.py");
writeFileSync(program, "print(1)\n");
const cli = join(root, "packages", "cli", "bin", "serigraph.mjs");
const commands: readonly (readonly [string, string, readonly string[]])[] = [
  ["serigraph run", process.execPath, [cli, "run", program]],
  ["node -e 0", process.execPath, ["-e", "0"]],
  ["python3.13", "python3.13", [program]],
  ["pypy3", "pypy3", [program]],
];
const samples = new Map<string, number[]>();
try {
  for (let run = 0; run <= RUNS; run++)
    for (const [name, command, args] of commands) {
      const start = process.hrtime.bigint();
      const { exitCode } = await execa(command, args, { reject: false });
      if (exitCode !== 0) continue; // not on this machine
      const milliseconds = Number(process.hrtime.bigint() - start) / 1e6;
      if (run > 0) samples.set(name, [...(samples.get(name) ?? []), milliseconds]); // the first warms caches
    }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
const rows = [...samples].map(([name, s]) => ({ name, median: median(s), fastest: Math.min(...s) }));
if (process.argv.includes("--json"))
  process.stdout.write(
    `${JSON.stringify({ benchmark: "start-up", runs: RUNS, milliseconds: rows }, undefined, 2)}\n`,
  );
else
  for (const r of rows)
    process.stdout.write(
      `${r.name.padEnd(16)} median ${r.median.toFixed(0)} ms, fastest ${r.fastest.toFixed(0)} ms\n`,
    );
