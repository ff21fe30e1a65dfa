import { readFileSync, writeFileSync } from "node:fs";
import { expect, it } from "vitest";
import { featureTable, withFeatures } from "../src/features.ts";
import { page } from "../src/modules.ts";

/** UPDATE_FEATURES=1 writes the table anew. */
it("docs/python.md says what of the language is supported, refused and different", () => {
  const text = readFileSync(page, "utf8");
  const made = withFeatures(text, featureTable());
  if (process.env["UPDATE_FEATURES"] === "1") writeFileSync(page, made);
  else expect(text).toBe(made);
});
