/** Random programs: native code against step mode, and against CPython 3.13 where one is installed. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { execa, execaSync } from "execa";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { randomProgram } from "../../src/generator.ts";
import type { Job, JobResult } from "../../src/run-programs.ts";
import { native, runJobs } from "../../src/suite.ts";

const SEEDS = 60;
const seeds = Array.from({ length: SEEDS }, (_, seed) => seed);

/** The command of a CPython 3.13: SERIGRAPH_PYTHON, or python3.13 of the PATH. */
function findPython(): string | undefined {
  const command = process.env["SERIGRAPH_PYTHON"] ?? "python3.13";
  const { stdout } = execaSync(command, ["--version"], { reject: false });
  return typeof stdout === "string" && stdout.startsWith("Python 3.13.") ? command : undefined;
}

const python = findPython();
const folder = mkdtempSync(join(tmpdir(), "serigraph-random-"));
const fileOf = (seed: number): string => `random_${seed}.py`;

const shown = ({ stdout, stderr, exitCode }: Pick<JobResult, "stdout" | "stderr" | "exitCode">) => ({
  stdout,
  stderr,
  exitCode,
});

let compiled: Map<string, JobResult>;
let stepped: Map<string, JobResult>;

beforeAll(async () => {
  for (const seed of seeds) writeFileSync(join(folder, fileOf(seed)), randomProgram(seed));
  const jobs = (tier: "baseline" | "step"): Job[] =>
    seeds.map((seed) => ({ id: fileOf(seed), folder, file: fileOf(seed), args: [], tier }));
  compiled = await runJobs(native, jobs("baseline"), 120_000);
  stepped = await runJobs(native, jobs("step"), 120_000);
}, 240_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("random programs", () => {
  it.each(seeds)("seed %i: native code prints what step mode prints", (seed) => {
    const result = compiled.get(fileOf(seed))!;
    expect(result.failure).toBeUndefined();
    expect(result.functionsCompiled).toBeGreaterThan(0);
    expect(shown(result)).toEqual(shown(stepped.get(fileOf(seed))!));
  });

  describe.skipIf(python === undefined)(
    `as ${python ?? "python3.13, which is not installed,"} prints`,
    () => {
      it.each(seeds)("seed %i", async (seed) => {
        const result = await execa(python!, [fileOf(seed)], {
          cwd: folder,
          reject: false,
          stripFinalNewline: false,
          timeout: 30_000,
        });
        const { stdout, exitCode } = compiled.get(fileOf(seed))!;
        expect({ stdout, exitCode }).toEqual({ stdout: result.stdout, exitCode: result.exitCode });
      });
    },
  );
});
