import {
  copyFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { execa } from "execa";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { root } from "../src/corpus.ts";

/** The shell commands of a Markdown file's ```sh blocks, without comments. */
function commandsOf(file: string): string[] {
  const blocks = readFileSync(join(root, file), "utf8").matchAll(/```sh\n([\s\S]*?)```/g);
  return [...blocks].flatMap(([, block]) =>
    block!
      .split("\n")
      .map((line) => line.replace(/\s+#.*$/, "").trim())
      .filter((line) => line !== ""),
  );
}

const documents = [
  "README.md",
  "docs/python.md",
  "docs/python-traces.md",
  "examples/README.md",
  "packages/python/README.md",
];
const runnable = documents.flatMap((file) =>
  commandsOf(file)
    .filter((line) => line.startsWith("npx serigraph"))
    .map((line) => [file, line] as const),
);

describe("the commands that the documents show", () => {
  let folder: string;
  beforeAll(async () => {
    // A place of its own with what the commands name, so that pictures and objects do not land in the repository.
    folder = mkdtempSync(join(tmpdir(), "serigraph-readme-"));
    mkdirSync(join(folder, "packages"));
    cpSync(join(root, "examples"), join(folder, "examples"), { recursive: true });
    symlinkSync(join(root, "packages", "python"), join(folder, "packages", "python"));
    copyFileSync(join(root, "examples", "fibonacci.py"), join(folder, "program.py"));
    await execa("clang-19", ["-c", "-x", "c", "-", "-o", join(folder, "FILE.o")], {
      input: "int f(void) { return 1; }",
    });
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("are there to be tested", () => {
    expect(runnable.length).toBeGreaterThanOrEqual(5);
  });

  it.each(runnable)("%s: %s", async (_file, line) => {
    // Step mode takes every instruction in TypeScript: a small size will do.
    const command = line.includes("--tier step") ? `${line.replace("nbody.py", "fibonacci.py")} 12` : line;
    const cli = join(root, "packages", "cli", "bin", "serigraph.mjs");
    const args = command.split(/\s+/).slice(2);
    const { exitCode, stdout, stderr } = await execa(process.execPath, [cli, ...args], {
      cwd: folder,
      reject: false,
    });
    expect({ exitCode, stderr: exitCode === 0 ? "" : stderr }).toEqual({ exitCode: 0, stderr: "" });
    expect(stdout).not.toBe("");
    if (command.includes("mandelbrot")) {
      const picture = readFileSync(
        join(
          folder,
          readdirSync(folder).find((f) => f.endsWith(".pgm"))!,
        ),
        "latin1",
      );
      expect(picture).toMatch(/^P2\s+\d+ \d+\s/);
    }
  });
});
