import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { runMain } from "../../src/vm/main.ts";
import { stepInterp } from "../core/step-program.ts";

/** Rows of an expression and the ascii(repr()) of its value, or of the error, as CPython 3.13 gave it (record.py). */
const recorded = JSON.parse(readFileSync(new URL("expressions.json", import.meta.url), "utf8")) as [
  string,
  string,
][];

/** Functions that only the C library has right to the last digit, and not every C library alike. */
const LIBRARY =
  /math\.(exp|expm1|exp2|log|log2|log10|log1p|sin|cos|tan|asin|acos|atan|atan2|sinh|cosh|tanh|asinh|acosh|atanh|cbrt|gamma|lgamma|erf|erfc|pow)\b|\*\*/;

test("every recorded expression has CPython's value or error", { timeout: 60_000 }, () => {
  const output = { stdout: "", stderr: "" };
  const py = stepInterp(output);
  const wrong: string[] = [];
  for (const [expression, want] of recorded) {
    if (process.platform !== "linux" && LIBRARY.test(expression)) continue;
    output.stdout = output.stderr = "";
    const program = `import math, sys
try:
    answer = repr(${expression})
except Exception as e:
    answer = type(e).__name__ + ": " + str(e)
print(ascii(answer))
`;
    runMain(py, program, "expression.py");
    const got = output.stdout.trimEnd() || output.stderr;
    if (got !== want) wrong.push(`${expression}\n  got  ${got}\n  want ${want}`);
  }
  expect(wrong.slice(0, 20)).toEqual([]);
  expect(recorded.length).toBeGreaterThan(5000);
});
