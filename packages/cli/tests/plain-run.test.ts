import { describe, expect, it } from "vitest";
import { plainRun } from "../src/plain-run.ts";

const of = (...words: string[]) => plainRun(["node", "serigraph", ...words]);

describe("a plain command line", () => {
  it("is run, a file, and what is its own", () => {
    expect(of("run", "x.py")).toEqual({ file: "x.py", args: [], options: { tier: "traces" } });
    expect(of("run", "x.py", "--stats", "-m")).toMatchObject({ args: ["--stats", "-m"] });
    expect(of("run", "-", "a")).toMatchObject({ file: "-", args: ["a"] });
  });

  it("may have the commonest options", () => {
    expect(of("run", "--stats", "--tier", "step", "x.py")?.options).toEqual({ tier: "step", stats: "text" });
    expect(of("run", "--tier=baseline", "--stats=json", "x.py")?.options).toEqual({
      tier: "baseline",
      stats: "json",
    });
  });

  it("is left to the parser otherwise, above all when it is wrong", () => {
    for (const words of [
      [],
      ["run"],
      ["explain", "x.py"],
      ["run", "--help"],
      ["run", "--stats"],
      ["run", "--stats=xml", "x.py"],
      ["run", "--tier"],
      ["run", "--tier", "toString", "x.py"],
      ["run", "-m", "x"],
      ["run", "--", "x.py"],
      ["run", "--bundle", "b", "x.py"],
    ])
      expect(of(...words), words.join(" ")).toBeUndefined();
  });
});
