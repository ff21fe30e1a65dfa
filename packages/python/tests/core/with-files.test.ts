import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { Python } from "../../src/index.ts";

function run(source: string): string {
  let output = "";
  const add = (text: string): void => void (output += text);
  const py = Python.create({ stdout: add, stderr: add });
  try {
    py.run(source, { fileName: "files.py" });
  } finally {
    py.dispose();
  }
  return output;
}

it("with closes files, however the block is left", () => {
  const folder = mkdtempSync(join(tmpdir(), "serigraph-with-"));
  try {
    const path = JSON.stringify(join(folder, "a.txt"));
    writeFileSync(join(folder, "a.txt"), "one\ntwo\n");
    const source = `
with open(${path}) as f, open(${path}) as g:
    print(f.readline(), g.closed)
print(f.closed, g.closed)
def first():
    with open(${path}) as f:
        for line in f:
            return f, line
f, line = first()
print(f.closed, repr(line))
try:
    with open(${path}) as f:
        with open(${JSON.stringify(join(folder, "missing.txt"))}) as g:
            pass
except FileNotFoundError as e:
    print(e.errno, f.closed)
with open(${path}, "w") as f:
    f.write("three")
with open(${path}) as f:
    print(f.read())
def lines():
    with open(${path}) as f:
        yield from f
print(list(lines()))
`;
    expect(run(source)).toBe("one\n False\nTrue True\nTrue 'one\\n'\n2 True\nthree\n['three']\n");
  } finally {
    rmSync(folder, { recursive: true });
  }
});
