/** The counterparts of the examples do what the examples do: CPython's recorded answers are theirs too. */
import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, parse } from "node:path";
import { execa } from "execa";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { root } from "../src/peers.ts";
import { programs } from "../src/programs.ts";
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
const expected = JSON.parse(readFileSync(join(root, "examples", "expected.json"), "utf8")) as Record<
  string,
  Expectation
>;

/** C has neither big integers nor dictionaries; and it would not make Life's rows anew. */
const withoutC = ["life", "pidigits", "wordfreq"];

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "serigraph-bench-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function expectationOf(program: string): Expectation {
  const found = expected[`${program}.py`];
  if (found === undefined) throw new Error(`examples/expected.json has no ${program}.py`);
  return found;
}

/** Runs a counterpart with the recorded arguments and compares all that it leaves behind. */
async function expectSameAnswer(program: string, command: string, args: readonly string[]): Promise<void> {
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

describe("the programs measured", () => {
  const names = programs.map((program) => program.name).toSorted();

  it("are all the examples, each once", () => {
    expect(names).toEqual(namesWithEnding(join(root, "examples"), ".py"));
  });

  it("have a JavaScript counterpart each, and a C one but for three", () => {
    expect(namesWithEnding(counterparts, ".mjs")).toEqual(names);
    expect(namesWithEnding(counterparts, ".c")).toEqual(names.filter((name) => !withoutC.includes(name)));
  });
});

describe("what CPython prints, prints", () => {
  for (const { name } of programs) {
    it(`${name}.mjs`, () => expectSameAnswer(name, process.execPath, [join(counterparts, `${name}.mjs`)]));

    const source = join(counterparts, `${name}.c`);
    if (!existsSync(source)) continue;
    it(`${name}.c`, async () => {
      const binary = join(folder, name);
      await compile(source, binary);
      await expectSameAnswer(name, binary, []);
    });
  }
});
