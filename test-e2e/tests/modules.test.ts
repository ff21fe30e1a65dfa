import { readFileSync, writeFileSync } from "node:fs";
import { expect, it } from "vitest";
import { missingNames, page, table, withTable } from "../src/modules.ts";

/** UPDATE_MODULES=1 writes the table anew. */
it("docs/python.md says which names of which modules there are", () => {
  const text = readFileSync(page, "utf8");
  const made = withTable(text, table(missingNames()));
  if (process.env["UPDATE_MODULES"] === "1") writeFileSync(page, made);
  else expect(text).toBe(made);
});
