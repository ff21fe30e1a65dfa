import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { Python, TimeLimitError } from "../../src/index.ts";

/** Runs a program in a process of its own; sends SIGINT whenever it prints a line that says so. */
async function interrupted(source: string): Promise<{ stdout: string; stderr: string; code: number | null }> {
  const folder = mkdtempSync(join(tmpdir(), "serigraph-interrupt-"));
  try {
    const index = fileURLToPath(new URL("../../src/index.ts", import.meta.url));
    writeFileSync(join(folder, "program.py"), source);
    writeFileSync(
      join(folder, "main.mjs"),
      `import { Python } from ${JSON.stringify(index)};
import { writeSync } from "node:fs";
const py = Python.create({ interrupts: true, stdout: (t) => writeSync(1, t), stderr: (t) => writeSync(2, t) });
process.exitCode = py.runFile("program.py");
py.dispose();
`,
    );
    const child = spawn(process.execPath, ["main.mjs"], { cwd: folder });
    let stdout = "";
    let stderr = "";
    child.stdout.on("data", (data: Buffer) => {
      const text = data.toString();
      stdout += text;
      if (text.includes("interrupt me")) setTimeout(() => child.kill("SIGINT"), 50);
    });
    child.stderr.on("data", (data: Buffer) => (stderr += data.toString()));
    const code = await new Promise<number | null>((resolve) => child.on("close", resolve));
    return { stdout, stderr, code };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe.runIf(process.platform !== "win32")("Ctrl-C", { timeout: 60_000 }, () => {
  it("is KeyboardInterrupt in compiled loops, in calls and in sleep, again and again", async () => {
    const { stdout, code } = await interrupted(`
import time
def recursive(n):
    return recursive(n - 1) if n else 0
def loops():
    i = 0
    while True:
        i += 1
def calls():
    while True:
        recursive(50)
def generator():
    n = 0
    while True:
        yield n
        n += 1
for f in (loops, calls, lambda: sum(generator()), lambda: time.sleep(50)):
    try:
        print("interrupt me", flush=True)
        f()
    except KeyboardInterrupt as e:
        print("caught", e.args, flush=True)
print("done")
`);
    expect(stdout).toBe(`${"interrupt me\ncaught ()\n".repeat(4)}done\n`);
    expect(code).toBe(0);
  });

  it("that is not caught ends the program with a traceback and code 130", async () => {
    const { stderr, code } = await interrupted(`
def f():
    while True:
        pass
print("interrupt me", flush=True)
f()
`);
    expect(stderr).toBe(`Traceback (most recent call last):
  File "program.py", line 6, in <module>
    f()
    ~^^
  File "program.py", line 3, in f
    while True:
          ^^^^
KeyboardInterrupt
`);
    expect(code).toBe(130);
  });
});

describe.runIf(process.platform !== "win32")("timeoutMs", () => {
  it("stops a program that does not end, whatever it catches; the interpreter can go on", () => {
    let output = "";
    const py = Python.create({ timeoutMs: 150, stdout: (text) => (output += text) });
    try {
      const endless = `
def f():
    try:
        while True:
            try:
                while True: pass
            finally:
                print("never")
    except BaseException:
        print("never")
f()
`;
      expect(() => py.run(endless, { fileName: "endless.py" })).toThrow(TimeLimitError);
      expect(() => py.run("print(sum(iter(lambda: 1, 2)))", { fileName: "builtin.py" })).toThrow(
        TimeLimitError,
      );
      expect(py.run("print(sum(range(10)))", { fileName: "short.py" })).toBe(0);
    } finally {
      py.dispose();
    }
    expect(output).toBe("45\n");
  });
});
