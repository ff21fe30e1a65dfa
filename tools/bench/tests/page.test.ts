/** The page is filled between its markers, and nowhere else. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { fill, PageError } from "../src/page.ts";
import { groups } from "../src/programs.ts";
import { root } from "../src/root.ts";

describe("filling the page", () => {
  const page = "a\n<!-- bench:x -->\nold\n<!-- /bench:x -->\nb\n";
  it("replaces what is between two markers", () =>
    expect(fill(page, { x: "new\n" })).toBe("a\n<!-- bench:x -->\nnew\n\n<!-- /bench:x -->\nb\n"));
  it("may be done again", () => {
    const once = fill(page, { x: "new\n" });
    expect(fill(once, { x: "new\n" })).toBe(once);
  });
  it("refuses a section that the page has no place for", () =>
    expect(() => fill(page, { y: "" })).toThrow(PageError));
});

describe("docs/benchmarks.md", () => {
  it("has a place for every section", () => {
    const text = readFileSync(join(root, "docs", "benchmarks.md"), "utf8");
    for (const name of [
      ...["run", "means", "serigraph", "notes", "memory-run", "memory", "warm-up-run", "warm-up", ...groups],
      ...["short-run", "short-means", "short-serigraph", "short"],
      ...["start-up", "layers", "latency", "latency-split"],
    ])
      expect(fill(text, { [name]: "here" }), name).toContain(`<!-- bench:${name} -->\nhere\n`);
  });
});
