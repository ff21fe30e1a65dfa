import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { PythonSyntaxError } from "../../src/bytecode/code.ts";
import { compileSource } from "../../src/frontend/index.ts";

type Row = [source: string, kind: string, message: string, line: number, offset: number];
// what CPython 3.13 says to each of these sources
const rows = JSON.parse(readFileSync(new URL("syntax-errors.json", import.meta.url), "utf8")) as Row[];

function refusal(source: string): PythonSyntaxError | undefined {
  try {
    compileSource(source, "test.py");
  } catch (error) {
    if (error instanceof PythonSyntaxError) return error;
    throw error;
  }
  return undefined;
}

describe("syntax errors", () => {
  test.each(rows)("%j: %s: %s", (source, kind, message, line, offset) => {
    const error = refusal(source)!;
    expect([error.kind, error.message, error.range.line, error.range.column + 1]).toEqual([
      kind,
      message,
      line,
      offset,
    ]);
  });

  test.each([
    ['x = "\\N{CJK UNIFIED IDEOGRAPH-4E0}"\n', 0, 28],
    ["x = '\\N{OGHAM LETTER}'\n", 0, 15],
  ])("%j names no character", (source, start, end) => {
    const error = refusal(source)!;
    expect([error.kind, error.message]).toEqual([
      "SyntaxError",
      `(unicode error) 'unicodeescape' codec can't decode bytes in position ${start}-${end}: unknown Unicode character name`,
    ]);
  });

  test("soft keywords are names where they are no statements", () => {
    const source =
      "match = case = type = _ = print\nmatch(1)\nmatch.x = [match]\ntype(match)\nprint(match, case)\nmatch[0]: int = 1\n";
    expect(refusal(source)).toBeUndefined();
  });

  test("a lexical error later in the file replaces a parser's error, but not 'unexpected indent'", () => {
    expect(refusal("x = = 1\ny = 'abc\n")!.message).toBe("unterminated string literal (detected at line 2)");
    expect(refusal("  x = 1\ny = 'abc\n")!.message).toBe("unexpected indent");
  });

  test("a null byte is reported as one", () => {
    expect(refusal("x = 1\nprint(\0)\n")!.message).toBe("source code cannot contain null bytes");
  });
});
