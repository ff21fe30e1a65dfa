import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { execa } from "execa";
import { afterAll, describe, expect, test } from "vitest";

const cli = join(import.meta.dirname, "../bin/serigraph.mjs");
const fixtures = join(import.meta.dirname, "../../stencil/tests/template/fixtures");
const folder = mkdtempSync(join(tmpdir(), "serigraph-cli-"));
afterAll(() => rmSync(folder, { recursive: true }));

const serigraph = (...args: string[]) => execa(process.execPath, [cli, ...args], { reject: false });
const template = [
  "--template",
  join(fixtures, "plain.template.c"),
  "--cases",
  join(fixtures, "plain.cases.h"),
];
const target = ["--target", "x86_64-unknown-linux-gnu"];

describe("serigraph build --template", () => {
  test.each(["bundle", "json", "c-table", "c-emit"])(
    "--emit %s writes the file and reports it",
    async (emit) => {
      const out = join(folder, `plain.${emit}`);
      const run = await serigraph("build", ...template, ...target, "--emit", emit, "-o", out, "--json");
      expect(run.stderr).toBe("");
      expect(JSON.parse(run.stdout)).toMatchObject({
        triple: "x86_64-unknown-linux-gnu",
        emit,
        path: out,
        stencils: 3,
        symbols: ["execve", "load_left", "load_right", "puts"],
      });
      const starts = { bundle: "SERIGRAF", json: "{", "c-table": "// plain for x86_64", "c-emit": "// " };
      expect(readFileSync(out, "latin1")).toMatch(new RegExp(`^${starts[emit as keyof typeof starts]}`));
      expect(readFileSync(out, "latin1")).toContain("load_right");
    },
  );

  test("--opcode chooses, -D reaches the template", async () => {
    const out = join(folder, "one.json");
    const args = [
      ...template,
      ...target,
      "--opcode",
      "add",
      "-D",
      "load_left=elsewhere",
      "--emit",
      "json",
      "-o",
      out,
    ];
    expect((await serigraph("build", ...args)).exitCode).toBe(0);
    const { stencils } = JSON.parse(readFileSync(out, "utf8")) as {
      stencils: { name: string; code: { holes: { symbol: string }[] } }[];
    };
    expect(stencils.map(({ name }) => name)).toEqual(["add"]);
    expect(stencils[0]!.code.holes.map(({ symbol }) => symbol)).toEqual(["elsewhere", "load_right"]);
  });

  test.each([
    [["--cases", "c.h"], "--cases needs --template"],
    [["--template", "t.c"], "--template needs --cases"],
    [["--emit", "c-table"], "--emit c-table needs --template"],
    [[...template, ...target], "--template needs -o"],
    [[...template, "-o", "x"], "exactly one --target"],
  ])("%j is a mistake: exit code 2", async (args, message) => {
    const run = await serigraph("build", ...args);
    expect(run.stderr).toContain(message);
    expect(run.exitCode).toBe(2);
  });
});

test("serigraph cpython says what is missing", async () => {
  const args = ["--source", folder, "--build", folder, ...target, "-o", join(folder, "x.h")];
  const run = await serigraph("cpython", ...args);
  expect(run.exitCode).toBe(1);
  expect(run.stderr).toContain(join(folder, "Tools/jit/template.c"));
  expect(run.stderr).toContain("wanted is a configured source tree of CPython 3.13");
});
