/** A program's copy that calls main() again and again prints the program's output as often, and as many times. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { execa } from "execa";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { programs, sourceOf } from "../src/programs.ts";
import { root } from "../src/root.ts";
import { iteratedJavaScript, iteratedPython } from "../src/warm-up.ts";

const cli = join(root, "packages", "cli", "bin", "serigraph.mjs");
const lu = programs.find(({ name }) => name === "lu")!;

async function outputOf(command: readonly string[], name: string, text: string) {
  const folder = mkdtempSync(join(tmpdir(), "serigraph-bench-"));
  try {
    writeFileSync(join(folder, name), text);
    const { stdout, stderr } = await execa(command[0]!, [...command.slice(1), join(folder, name), "20"]);
    return { lines: stdout.split("\n"), stderr };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const times = /^seconds per iteration:((?: [\d.e-]+){3})$/;

describe("three calls of main()", () => {
  it("in Python", async () => {
    const source = iteratedPython(readFileSync(sourceOf(lu, "python")!, "utf8"), 3)!;
    const { lines, stderr } = await outputOf([process.execPath, cli, "run"], "lu.py", source);
    expect(lines).toHaveLength(6);
    expect(lines.slice(2)).toEqual([...lines.slice(0, 2), ...lines.slice(0, 2)]);
    expect(stderr).toMatch(times);
  });

  it("in JavaScript", async () => {
    const file = sourceOf(lu, "javascript")!;
    const source = iteratedJavaScript(readFileSync(file, "utf8"), file, 3)!;
    const { lines, stderr } = await outputOf([process.execPath], "lu.mjs", source);
    expect(lines).toHaveLength(6);
    expect(lines.slice(2)).toEqual([...lines.slice(0, 2), ...lines.slice(0, 2)]);
    expect(stderr).toMatch(times);
  });

  it("are possible in every program that has a size for it", () => {
    for (const program of programs.filter(({ iterationArgs }) => iterationArgs !== undefined))
      expect(
        iteratedPython(readFileSync(sourceOf(program, "python")!, "utf8"), 3),
        program.name,
      ).toBeDefined();
  });
});
