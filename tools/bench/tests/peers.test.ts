/** The counterparts of the programs do what the programs do: CPython's recorded answers are theirs too. */
import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, parse } from "node:path";
import { execa } from "execa";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type BenchProgram, type Group, groups, programs, sourceOf } from "../src/programs.ts";
import { root } from "../src/root.ts";
import { compile } from "./support/clang.ts";

interface Expectation {
  readonly args: readonly string[];
  readonly stdout: string;
  readonly stderr: string;
  readonly exitCode: number;
  /** SHA-256 of each file the program writes. */
  readonly files?: Readonly<Record<string, string>>;
}

const counterparts = join(root, "tools", "bench", "programs");
/** Where a group's programs in Python are, and what CPython said to them. */
const pythonFolder = (group: Group): string =>
  group === "numeric" ? join(root, "examples") : join(counterparts, group);
const counterpartFolder = (group: Group): string =>
  group === "numeric" ? counterparts : join(counterparts, group);
const expected = Object.fromEntries(
  groups.map((group) => [
    group,
    JSON.parse(readFileSync(join(pythonFolder(group), "expected.json"), "utf8")) as Record<
      string,
      Expectation
    >,
  ]),
);

/** The kernels: what one would write in C without a library of containers. */
const withC: Record<Group, readonly string[]> = {
  numeric: [
    "collatz",
    "fannkuch",
    "fibonacci",
    "mandelbrot",
    "matmul",
    "montecarlo",
    "nbody",
    "nqueens",
    "sieve",
    "spectral_norm",
  ],
  containers: ["bf_interpreter", "dynamic_programming", "fft", "lu", "sorting"],
  objects: [],
};

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "serigraph-bench-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function expectationOf({ name, group }: BenchProgram): Expectation {
  const found = expected[group]?.[`${name}.py`];
  if (found === undefined) throw new Error(`expected.json of ${group} has no ${name}.py`);
  return found;
}

/** Runs a counterpart with the recorded arguments and compares all that it leaves behind. */
async function expectSameAnswer(
  program: BenchProgram,
  command: string,
  args: readonly string[],
): Promise<void> {
  const recorded = expectationOf(program);
  const { stdout, stderr, exitCode } = await execa(command, [...args, ...recorded.args], {
    cwd: folder,
    reject: false,
    stripFinalNewline: false,
  });
  expect({ stdout, stderr, exitCode }).toEqual({
    stdout: recorded.stdout,
    stderr: recorded.stderr,
    exitCode: recorded.exitCode,
  });
  for (const [name, sha256] of Object.entries(recorded.files ?? {})) {
    const file = join(folder, name);
    expect(createHash("sha256").update(readFileSync(file)).digest("hex"), name).toBe(sha256);
    rmSync(file);
  }
}

function namesWithEnding(directory: string, ending: string): string[] {
  return readdirSync(directory)
    .filter((file) => file.endsWith(ending))
    .map((file) => parse(file).name)
    .toSorted();
}

describe.each(groups)("the programs measured: %s", (group) => {
  const names = programs
    .filter((program) => program.group === group)
    .map((program) => program.name)
    .toSorted();

  it("are all that there are, each once", () => {
    expect(names).toEqual(namesWithEnding(pythonFolder(group), ".py"));
    expect(names).toEqual(Object.keys(expected[group]!).map((file) => parse(file).name));
  });

  it("have a JavaScript counterpart each, and kernels a C one", () => {
    expect(namesWithEnding(counterpartFolder(group), ".mjs")).toEqual(names);
    expect(namesWithEnding(counterpartFolder(group), ".c")).toEqual(withC[group]);
  });
});

describe("what CPython prints, prints", () => {
  for (const program of programs) {
    const { name } = program;
    it(`${name}.mjs`, () => expectSameAnswer(program, process.execPath, [sourceOf(program, "javascript")!]));

    const source = sourceOf(program, "c");
    if (source === undefined) continue;
    it(`${name}.c`, async () => {
      const binary = join(folder, name);
      await compile(source, binary);
      await expectSameAnswer(program, binary, []);
    });
  }
});
