import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import type { Outcome } from "./core/step-program.ts";

/**
 * The corpus of `test-e2e/programs` with every instruction stepped in TypeScript: front end, object model, builtins and
 * tracebacks against what CPython recorded, without native code.
 */
const root = fileURLToPath(new URL("../../../test-e2e/programs", import.meta.url));
const runner = fileURLToPath(new URL("core/step-corpus.ts", import.meta.url));

/** Areas that need the collector, which only native code has. */
const skipped = new Set(["weakref"]);

const expected = new Map<string, Outcome>();
for (const area of readdirSync(root)) {
  const file = `${root}/${area}/expected.json`;
  if (!existsSync(file) || skipped.has(area)) continue;
  for (const [name, outcome] of Object.entries(
    JSON.parse(readFileSync(file, "utf8")) as Record<string, Outcome>,
  ))
    expected.set(`${area}/${name}`, outcome);
}

describe("the corpus in step mode", () => {
  let outcomes: Record<string, Outcome> = {};
  beforeAll(() => {
    const input = [...expected.keys()].map((program) => `${root}/${program}`).join("\n");
    const output = execFileSync(process.execPath, [runner], { input, encoding: "utf8", maxBuffer: 2 ** 28 });
    outcomes = JSON.parse(output) as Record<string, Outcome>;
  }, 600_000);

  for (const [program, outcome] of expected)
    it(program, () => {
      expect(outcomes[`${root}/${program}`]).toEqual(outcome);
    });
});
