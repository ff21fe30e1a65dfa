import { readFileSync, readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { PythonSyntaxError } from "../../src/bytecode/code.ts";
import { compileSource, formatSyntaxError } from "../../src/frontend/index.ts";
import { allCode, execute, flaw } from "./support.ts";

const corpus = new URL("../../../../test-e2e/programs/", import.meta.url);
interface Expected {
  stderr: string;
}

describe("the program corpus", () => {
  for (const area of readdirSync(corpus, { withFileTypes: true })) {
    if (!area.isDirectory()) continue;
    const folder = new URL(`${area.name}/`, corpus);
    const files = readdirSync(folder);
    if (!files.includes("expected.json")) continue;
    test(`${area.name}: every program compiles to well-formed code, or is refused as CPython refuses it`, () => {
      const expected = JSON.parse(readFileSync(new URL("expected.json", folder), "utf8")) as Record<
        string,
        Expected
      >;
      for (const name of Object.keys(expected)) {
        const source = readFileSync(new URL(name, folder), "utf8");
        try {
          for (const code of allCode(compileSource(source, name))) expect(flaw(code), name).toBeUndefined();
        } catch (error) {
          if (!(error instanceof PythonSyntaxError)) throw error;
          if (error.kind !== "unsupported") {
            expect(formatSyntaxError(error, source)).toBe(expected[name]!.stderr);
          }
        }
      }
    });
  }
});

describe("programs about evaluation order, scopes and exits from blocks", () => {
  const folder = new URL("programs/", import.meta.url);
  for (const name of readdirSync(folder).filter((file) => file.endsWith(".py"))) {
    test(`${name} prints what CPython prints`, () => {
      const wanted = readFileSync(new URL(name.replace(".py", ".txt"), folder), "utf8");
      expect(execute(readFileSync(new URL(name, folder), "utf8")).stdout).toBe(wanted);
    });
  }
});

type PositionRow = [source: string, type: string, at: number[]];
// the position of the failing instruction by CPython 3.13's code.co_positions()
const rows = JSON.parse(readFileSync(new URL("positions.json", import.meta.url), "utf8")) as PositionRow[];

describe("positions", () => {
  test("an uncaught exception points at the same source as CPython's", () => {
    const wrong = rows.filter(([source, type, at]) => {
      const { raised } = execute(source);
      return raised?.type !== type || raised.at.join() !== at.join();
    });
    expect(wrong).toEqual([]);
  });
});
