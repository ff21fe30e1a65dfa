import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { runStepped, type Outcome } from "./core/step-program.ts";

/**
 * The corpus of `test-e2e/programs` with every instruction stepped in TypeScript: front end, object model, builtins and
 * tracebacks against what CPython recorded, without native code.
 */
const root = fileURLToPath(new URL("../../../test-e2e/programs", import.meta.url));

/** Programs that differ, and why. */
const different: Readonly<Record<string, string>> = {
  "dicts/numeric_keys.py": "floats are values: two NaNs are one key",
  "syntaxerrors/keyword_name.py": "a class statement is refused before its name is looked at",
};

for (const area of readdirSync(root)) {
  const file = `${root}/${area}/expected.json`;
  if (!existsSync(file)) continue;
  const expected = JSON.parse(readFileSync(file, "utf8")) as Record<string, Outcome>;
  describe(area, () => {
    for (const [name, outcome] of Object.entries(expected)) {
      const test = different[`${area}/${name}`] === undefined ? it : it.fails;
      test(name, { timeout: 30_000 }, () => {
        const path = `${root}/${area}/${name}`;
        expect(runStepped(readFileSync(path, "utf8"), basename(path))).toEqual(outcome);
      });
    }
  });
}
