import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { runStepped } from "./step-program.ts";

/**
 * Programs whose output CPython 3.13 recorded: `python3.13 -W ignore NAME.py > NAME.out`. They pin down what unit tests
 * would only repeat: every operator on every pair of types, set order, argument errors, generators.
 */
const folder = new URL("programs/", import.meta.url);

describe("programs print what CPython prints", () => {
  for (const name of readdirSync(folder).filter((file) => file.endsWith(".py")))
    it(name, () => {
      const outcome = runStepped(readFileSync(new URL(name, folder), "utf8"), name);
      expect(outcome.stdout).toBe(readFileSync(new URL(name.replace(".py", ".out"), folder), "utf8"));
      expect(outcome.stderr).toBe("");
      expect(outcome.exitCode).toBe(0);
    });
});
