import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { runStepped } from "../core/step-program.ts";

const folder = mkdtempSync(join(tmpdir(), "serigraph-python-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** What a program prints; it must end without an error. */
function output(...lines: string[]): string {
  const outcome = runStepped(`${lines.join("\n")}\n`);
  expect(outcome.stderr).toBe("");
  return outcome.stdout;
}

describe("iterators are lazy", () => {
  test("map calls its function as items are asked for", () => {
    expect(
      output(
        "def f(x):",
        "    print('f', x)",
        "    return x * 2",
        "m = map(f, [1, 2, 3])",
        "print('made')",
        "print(next(m))",
        "print(list(m), list(m))",
      ),
    ).toBe("made\nf 1\n2\nf 2\nf 3\n[4, 6] []\n");
  });

  test("zip stops at the first exhausted iterator and keeps what later ones have", () => {
    expect(output("a = iter([1, 2, 3])", "b = iter('xy')", "print(list(zip(b, a)), list(a))")).toBe(
      "[('x', 1), ('y', 2)] [3]\n",
    );
  });

  test("a reversed list sees changes, a shrunken one ends", () => {
    expect(
      output(
        "l = [1, 2, 3, 4]",
        "r = reversed(l)",
        "print(next(r))",
        "l[1] = 20",
        "l.pop()",
        "l.pop()",
        "print(list(r))",
      ),
    ).toBe("4\n[]\n");
  });

  test("iter(callable, sentinel) calls until the sentinel and not again", () => {
    expect(output("l = [3, 2, 1, 0]", "it = iter(l.pop, 2)", "print(list(it), list(it), l)")).toBe(
      "[0, 1] [] [3]\n",
    );
  });

  test("an exception in a map function goes through, and the iterator goes on after it", () => {
    expect(
      output(
        "m = map(lambda x: 1 // x, [0, 1])",
        "try:",
        "    next(m)",
        "except ZeroDivisionError as e:",
        "    print(e)",
        "print(next(m))",
      ),
    ).toBe("integer division or modulo by zero\n1\n");
  });
});

describe("sort", () => {
  test("key functions are called once for each item, in order", () => {
    expect(
      output(
        "calls = []",
        "def key(x):",
        "    calls.append(x)",
        "    return -x",
        "print(sorted([2, 3, 1], key=key), calls)",
      ),
    ).toBe("[3, 2, 1] [2, 3, 1]\n");
  });

  test("a list changed while it is sorted", () => {
    expect(
      output(
        "l = [3, 1, 2]",
        "try:",
        "    l.sort(key=lambda x: l.append(x) or x)",
        "except ValueError as e:",
        "    print(e, l)",
      ),
    ).toBe("list modified during sort [1, 2, 3]\n");
  });

  test("a failing key leaves the list as it was", () => {
    expect(
      output(
        "l = [3, 0, 2]",
        "try:",
        "    l.sort(key=lambda x: 1 // x)",
        "except ZeroDivisionError:",
        "    print(l)",
      ),
    ).toBe("[3, 0, 2]\n");
  });
});

describe("text files", () => {
  test("written, appended, read by line, by size and whole", () => {
    const path = JSON.stringify(join(folder, "a.txt"));
    expect(
      output(
        `f = open(${path}, "w")`,
        'print(f.write("é😀\\n"), f.writelines(["b\\n", "c"]), f.closed)',
        "f.close()",
        "f.close()",
        "print(f.closed)",
        `f = open(${path}, "a")`,
        'print("d", file=f)',
        "f.close()",
        `f = open(${path})`,
        "print(repr(f.readline()), repr(f.read(2)), repr(f.read()), repr(f.read()))",
        `print([line for line in open(${path}, encoding="utf-8")])`,
        `print(open(${path}).readlines(3))`,
      ),
    ).toBe("3 None False\nTrue\n'é😀\\n' 'b\\n' 'cd\\n' ''\n['é😀\\n', 'b\\n', 'cd\\n']\n['é😀\\n']\n");
    expect(readFileSync(join(folder, "a.txt"), "utf8")).toBe("é😀\nb\ncd\n");
  });

  test("every line end reads as one newline, also where a chunk ends in a carriage return", () => {
    const path = join(folder, "ends.txt");
    writeFileSync(path, `${"x".repeat(65535)}\r\ny\rz\r\n\n\r`);
    expect(output(`print([line[-4:] for line in open(${JSON.stringify(path)})])`)).toBe(
      "['xxx\\n', 'y\\n', 'z\\n', '\\n', '\\n']\n",
    );
  });

  test("errors", () => {
    const path = JSON.stringify(join(folder, "none", "x"));
    const file = JSON.stringify(join(folder, "b.txt"));
    expect(
      output(
        "def attempt(f):",
        "    try:",
        "        f()",
        "    except Exception as e:",
        "        print(type(e).__name__, e)",
        `attempt(lambda: open(${path}))`,
        `f = open(${file}, "w")`,
        "attempt(lambda: f.read())",
        "attempt(lambda: f.write(1))",
        "attempt(lambda: f.write('\\ud800'))",
        "f.close()",
        "attempt(lambda: f.write('x'))",
        `attempt(lambda: open(${file}, "x"))`,
        `attempt(lambda: open(${file}).write("x"))`,
      ),
    ).toBe(
      [
        `FileNotFoundError [Errno 2] No such file or directory: '${join(folder, "none", "x")}'`,
        "UnsupportedOperation not readable",
        "TypeError write() argument must be str, not int",
        "UnicodeEncodeError 'utf-8' codec can't encode character '\\ud800' in position 0: surrogates not allowed",
        "ValueError I/O operation on closed file.",
        `FileExistsError [Errno 17] File exists: '${join(folder, "b.txt")}'`,
        "UnsupportedOperation not writable",
        "",
      ].join("\n"),
    );
  });
});

describe("print", () => {
  test("sep, end, file and flush", () => {
    const outcome = runStepped(
      'import sys\nprint(1, "a", None, sep="-", end="!\\n")\nprint("oops", file=sys.stderr, flush=True)\nprint(sep=None)\n',
    );
    expect(outcome).toEqual({ stdout: "1-a-None!\n\n", stderr: "oops\n", exitCode: 0 });
  });

  test("a lone surrogate cannot be printed", () => {
    const outcome = runStepped("print('a\\ud800\\ud801b')\n");
    expect(outcome.stdout).toBe("");
    expect(outcome.stderr).toContain(
      "UnicodeEncodeError: 'utf-8' codec can't encode characters in position 1-2: surrogates not allowed",
    );
  });
});

describe("containers show themselves once", () => {
  test.each([
    ["l = [1]; l.append(l)", "l", "[1, [...]]"],
    ["d = {}; d['d'] = d", "d", "{'d': {...}}"],
    ["l = []; t = (l,); l.append(t)", "t", "([(...)],)"],
  ])("%s", (setup, name, want) => {
    expect(output(setup, `print(${name})`)).toBe(`${want}\n`);
  });
});

test("sys.set_int_max_str_digits changes the limit of both directions", () => {
  expect(
    output(
      "import sys",
      "n = 10 ** 5000",
      "sys.set_int_max_str_digits(0)",
      "print(len(str(n)), int('1' + '0' * 5000) == n)",
      "sys.set_int_max_str_digits(640)",
      "for f in (lambda: str(10 ** 640), lambda: int('1' * 641)):",
      "    try:",
      "        f()",
      "    except ValueError as e:",
      "        print(e)",
    ),
  ).toBe(
    "5001 True\nExceeds the limit (640 digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit\n" +
      "Exceeds the limit (640 digits) for integer string conversion: value has 641 digits; use sys.set_int_max_str_digits() to increase the limit\n",
  );
});
