import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { serigraph } from "../src/cli.ts";

/** Programs that are not one file: `serigraph run -m MODULE` and `serigraph run FOLDER`. */
let folder: string;
beforeAll(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "serigraph-modules-")));
  const report = "import sys\nprint(__name__, repr(__package__), sys.argv[1:])\n";
  const files = {
    "tool.py": report,
    "pkg/__init__.py": "print('init')\nname = 'pkg'\n",
    "pkg/__main__.py": `${report}from . import name\nfrom .part import twice\nprint(name, twice(21))\n`,
    "pkg/part.py": "def twice(x):\n    return 2 * x\n",
    "pkg/script.py": `${report}from .part import twice\nprint(twice(4))\n`,
    "bare/__init__.py": "",
    "app/__main__.py": `${report}import beside\nprint(beside.__name__, sys.argv[0])\n`,
    "app/beside.py": "",
  };
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (...args: string[]) => serigraph(["run", ...args], { cwd: folder });

describe("serigraph run -m", () => {
  it("runs a module from the current folder, with the arguments behind its name", async () => {
    expect(await run("-m", "tool", "a", "-x", "--stats")).toEqual({
      exitCode: 0,
      stdout: "__main__ '' ['a', '-x', '--stats']\n",
      stderr: "",
    });
  });
  it("runs a module of a package, whose relative imports work", async () => {
    const { stdout } = await run("-m", "pkg.script", "1");
    expect(stdout).toBe("init\n__main__ 'pkg' ['1']\n8\n");
  });
  it("runs a package's __main__", async () => {
    const { stdout } = await run("--tier", "step", "-m", "pkg");
    expect(stdout).toBe("init\n__main__ 'pkg' []\npkg 42\n");
  });
  it.each([
    ["nothing", "No module named nothing"],
    ["bare", "No module named bare.__main__; 'bare' is a package and cannot be directly executed"],
    ["tool.inside", "Error while finding module specification for 'tool.inside'"],
  ])("says that %s cannot be run", async (name, message) => {
    const { exitCode, stderr } = await run("-m", name);
    expect(exitCode).toBe(1);
    expect(stderr).toContain(message);
  });
});

describe("serigraph run FOLDER", () => {
  it("runs __main__.py with the folder as the place of its modules", async () => {
    expect(await run("app", "x")).toEqual({
      exitCode: 0,
      stdout: "__main__ '' ['x']\nbeside app\n",
      stderr: "",
    });
  });
  it("wants a __main__.py", async () => {
    const { exitCode, stderr } = await run("bare");
    expect(exitCode).toBe(2);
    expect(stderr).toContain("without __main__.py");
  });
});
