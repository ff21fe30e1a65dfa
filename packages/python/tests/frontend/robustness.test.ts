import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { PythonSyntaxError } from "../../src/bytecode/code.ts";
import { compileSource } from "../../src/frontend/index.ts";
import { allCode, execute, flaw } from "./support.ts";

/** The message of the refusal, or "" when the source compiles. Any other exception is a bug and passes through. */
function outcome(source: string): string {
  try {
    compileSource(source, "test.py");
    return "";
  } catch (error) {
    if (error instanceof PythonSyntaxError) return error.message;
    throw error;
  }
}

const pieces = [
  "(", ")", "[", "]", "{", "}", ":", ",", "=", "==", "if ", "else ", "for ", " in ", "lambda ", "*", "**", "not ", ".",
  ";", '"', "'", 'f"', "{x}", "1", "x", "def f", "return ", "yield ", "\n", "\n  ", "\\", "0x", "1_", "import ", "from ",
  "global ", "try:", "except ", "finally:", "as ", "del ", "assert ", "None", "!", "->", ":=", "@", "\t", "#", "é", "\0",
  "'''", "while ", "break", "raise ", "\ud800", "…", "pass",
]; // prettier-ignore

describe("any input", () => {
  test("compiles to well-formed code or is refused with a PythonSyntaxError inside the text", () => {
    const source = fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((parts) => parts.join(""));
    fc.assert(
      fc.property(source, (text) => {
        try {
          for (const code of allCode(compileSource(text, "test.py"))) expect(flaw(code)).toBeUndefined();
        } catch (error) {
          if (!(error instanceof PythonSyntaxError)) throw error;
          expect(error.range.line).toBeGreaterThanOrEqual(1);
          expect(error.range.line).toBeLessThanOrEqual(text.split(/\r\n?|\n/).length);
          expect(error.range.column).toBeGreaterThanOrEqual(0);
        }
      }),
      { numRuns: 3000, seed: 1 },
    );
  });

  test("binary garbage of any characters is refused", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", minLength: 1, maxLength: 200 }), (text) => {
        expect(typeof outcome(text)).toBe("string");
      }),
      { numRuns: 1000, seed: 2 },
    );
  });
});

describe("large and deep input", () => {
  test("left-associative chains of 10,000 operators work", () => {
    expect(execute(`x = 1\nprint(${"x+".repeat(10_000)}x, ${"1+".repeat(10_000)}1)\n`).stdout).toBe(
      "10001 10001\n",
    );
    expect(execute(`x = 2\nprint(${"x and ".repeat(10_000)}x, ${"x <= ".repeat(5_000)}x)\n`).stdout).toBe(
      "2 True\n",
    );
  });

  test("brackets nest 200 deep, as in CPython", () => {
    expect(outcome(`x = ${"(".repeat(199)}1${")".repeat(199)}\n`)).toBe("");
    expect(outcome(`${"[".repeat(201)}${"]".repeat(201)}\n`)).toBe("too many nested parentheses");
    expect(outcome("(".repeat(1_000_000))).toBe("too many nested parentheses");
  });

  test.each([
    ["unary operators", `x = ${"-".repeat(10_000)}a\n`],
    ["not", `x = ${"not ".repeat(10_000)}a\n`],
    ["powers", `x = ${"a**".repeat(10_000)}a\n`],
    ["calls", `a${"()".repeat(10_000)}\n`],
    ["lambdas", `x = ${"lambda: ".repeat(10_000)}1\n`],
    ["conditional expressions", `x = ${"a if b else ".repeat(10_000)}c\n`],
  ])("nested %s beyond all reason are refused, not overflowed on", (_, source) => {
    expect(outcome(source)).toBe("too many nested expressions");
  });

  test("100 levels of indentation are the limit, as in CPython", () => {
    const nested = (levels: number): string =>
      Array.from({ length: levels }, (_, i) => `${" ".repeat(i)}if a:\n`).join("") +
      `${" ".repeat(levels)}b\n`;
    expect(outcome(nested(99))).toBe("");
    expect(outcome(nested(100))).toBe("too many levels of indentation");
  });

  test("a line of 1 MB takes time in proportion", () => {
    const time = (source: string): number => {
      const start = performance.now();
      outcome(source);
      return performance.now() - start;
    };
    const statements = (count: number): string => "x = a + 1;".repeat(count) + "\n";
    time(statements(10_000)); // warm up
    const small = Math.max(time(statements(10_000)), 5);
    expect(time(statements(100_000))).toBeLessThan(small * 60); // 10 times the text; quadratic would be 100
  });
});
