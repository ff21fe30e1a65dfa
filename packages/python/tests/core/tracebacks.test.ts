import { describe, expect, it } from "vitest";
import { editDistance, suggestName } from "../../src/vm/suggest.ts";
import { markedLines } from "../../src/vm/traceback-carets.ts";
import { runStepped } from "./step-program.ts";

const traceback = (source: string): string => runStepped(source).stderr;

describe("tracebacks", () => {
  it("name file, line and function, mark the operator, and end with the exception", () => {
    expect(traceback("def f(x):\n    return 1 / x\nprint(f(0))\n")).toBe(
      [
        "Traceback (most recent call last):",
        '  File "program.py", line 3, in <module>',
        "    print(f(0))",
        "          ~^^^",
        '  File "program.py", line 2, in f',
        "    return 1 / x",
        "           ~~^~~",
        "ZeroDivisionError: division by zero",
        "",
      ].join("\n"),
    );
  });

  it("compress repeated frames", () => {
    const text = traceback("def f(n):\n    f(n + 1)\nf(0)\n");
    expect(text).toContain("  [Previous line repeated 996 more times]\n");
    expect(text.match(/in f\n/g)).toHaveLength(3);
    expect(text).toMatch(/RecursionError: maximum recursion depth exceeded\n$/);
  });

  it("show the cause and the context of an exception first", () => {
    const text = traceback(
      "try:\n    try:\n        {}['k']\n    except KeyError as e:\n        raise ValueError('v') from e\nexcept ValueError:\n    [][0]\n",
    );
    const order = [
      "KeyError: 'k'",
      "The above exception was the direct cause of the following exception:",
      "ValueError: v",
      "During handling of the above exception, another exception occurred:",
      "IndexError: list index out of range",
    ].map((part) => text.indexOf(part));
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    expect(order[0]).toBeGreaterThan(0);
  });

  it("a frame is not added twice by a re-raise, but by raising the exception again", () => {
    const again = traceback("def f():\n    try: 1 / 0\n    except ZeroDivisionError: raise\nf()\n");
    expect(again.match(/in f\n/g)).toHaveLength(1);
    const named = traceback("def f():\n    try: 1 / 0\n    except ZeroDivisionError as e: raise e\nf()\n");
    expect(named.match(/in f\n/g)).toHaveLength(2);
  });

  it("flush what was printed before, and exit with 1; sys.exit gives its code", () => {
    expect(runStepped("print('out')\nraise KeyError(1)\n")).toMatchObject({ stdout: "out\n", exitCode: 1 });
    expect(runStepped("raise SystemExit(3)\n")).toEqual({ stdout: "", stderr: "", exitCode: 3 });
    expect(runStepped("raise SystemExit('bye')\n")).toEqual({ stdout: "", stderr: "bye\n", exitCode: 1 });
  });

  it("suggest names", () => {
    expect(traceback("counter = 1\nprint(countr)\n")).toMatch(
      /NameError: name 'countr' is not defined. Did you mean: 'counter'\?\n$/,
    );
    expect(traceback("def f(value):\n    return valeu\nf(1)\n")).toMatch(/Did you mean: 'value'\?\n$/);
    expect(traceback("[].apend(1)\n")).toMatch(
      /AttributeError: 'list' object has no attribute 'apend'. Did you mean: 'append'\?\n$/,
    );
    expect(traceback("math.sqrt(2)\n")).toMatch(/Did you forget to import 'math'\?\n$/);
  });

  it("print notes", () => {
    expect(
      traceback("e = ValueError('v')\ne.add_note('first')\ne.add_note('second\\nline')\nraise e\n"),
    ).toMatch(/ValueError: v\nfirst\nsecond\nline\n$/);
  });
});

describe("carets", () => {
  const at = (line: number, column: number, endLine: number, endColumn: number) => ({
    line,
    column,
    endLine,
    endColumn,
  });

  it("are left out when they would mark the whole line", () => {
    expect(markedLines(["    f(x)"], at(1, 4, 1, 8))).toBe("    f(x)\n");
    expect(markedLines(["    f(x) + 1"], at(1, 4, 1, 8))).toBe("    f(x) + 1\n    ^^^^\n");
  });

  it("mark the lines of a long expression by its ends, and say how many are between", () => {
    const source = ["x = [", "  1,", "  2,", "  3,", "  y]"];
    expect(markedLines(source, at(1, 4, 5, 4))).toBe(
      "    x = [\n        ^\n    ...<3 lines>...\n      y]\n      ^^\n",
    );
  });

  it("count wide characters as two columns", () => {
    expect(markedLines(["s = '漢字' + 1"], { ...at(1, 4, 1, 12), anchor: at(1, 9, 1, 10) })).toBe(
      "    s = '漢字' + 1\n        ~~~~~~~^~~\n",
    );
  });
});

describe("suggestions", () => {
  it("measure case changes as half a change", () => {
    expect(editDistance("abc", "ABC", 100)).toBe(3);
    expect(editDistance("abc", "abd", 100)).toBe(2);
    expect(editDistance("", "ab", 100)).toBe(4);
  });

  it("take the first of the nearest and nothing far away", () => {
    expect(suggestName(["bluch", "blech", "black"], "blach")).toBe("bluch");
    expect(suggestName(["completely", "different"], "xyz")).toBeUndefined();
  });
});
