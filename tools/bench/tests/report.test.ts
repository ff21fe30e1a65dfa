/** What follows from samples: medians of paired ratios, means over the programs that ran, and what did not run. */
import { describe, expect, it } from "vitest";
import { type Outcome, outcomeOf, type ProgramResult, summarise, troubles } from "../src/report.ts";
import { callsUntilSteady, markdownTable, speedTable, steadySeconds, textTable } from "../src/tables.ts";

const result = (
  program: string,
  group: ProgramResult["group"],
  peers: Record<string, Outcome>,
): ProgramResult => ({
  program,
  group,
  description: "",
  args: ["7"],
  peers,
});
const cpython = [4, 8, 4];

describe("a speedup", () => {
  it("is the median of the rounds' ratios, not the ratio of medians", () => {
    // The machine was twice as slow in the second round; the peer is 4, 8 and 2 times as fast.
    expect(outcomeOf([1, 1, 2], cpython, undefined)).toEqual({
      status: "ran",
      samples: [1, 1, 2],
      median: 1,
      speedup: 4,
    });
  });

  it("is not there without CPython", () => {
    expect(outcomeOf([1, 2, 3], undefined, 5)).toEqual({
      status: "ran",
      samples: [1, 2, 3],
      median: 2,
      peakMemoryBytes: 5,
    });
  });
});

const results = [
  result("a", "numeric", {
    serigraph: outcomeOf([1, 1, 1], [8, 8, 8], undefined),
    "cpython3.13": outcomeOf([8, 8, 8], [8, 8, 8], undefined),
    pypy3: outcomeOf([2, 2, 2], [8, 8, 8], undefined),
  }),
  result("b", "containers", {
    serigraph: outcomeOf([4, 4, 4], [8, 8, 8], undefined),
    "cpython3.13": outcomeOf([8, 8, 8], [8, 8, 8], undefined),
    pypy3: { status: "failed", message: "exit code 1" },
  }),
  result("c", "objects", {
    serigraph: { status: "refused", message: "c.py:1: classes are not supported" },
    "cpython3.13": outcomeOf([8, 8, 8], [8, 8, 8], undefined),
    pypy3: outcomeOf([1, 1, 1], [8, 8, 8], undefined),
  }),
];
const { geometricMeans, serigraphAgainst } = summarise(results, ["serigraph", "cpython3.13", "pypy3"]);

describe("geometric means", () => {
  it("are taken over the programs that a peer ran, and say how many", () => {
    expect(geometricMeans["all"]!["serigraph"]).toEqual({ speedup: expect.closeTo(4, 9), programs: 2 });
    expect(geometricMeans["all"]!["cpython3.13"]).toEqual({ speedup: expect.closeTo(1, 9), programs: 3 });
    expect(geometricMeans["objects"]).not.toHaveProperty("serigraph");
    expect(geometricMeans["numeric"]!["pypy3"]).toEqual({ speedup: expect.closeTo(4, 9), programs: 1 });
  });

  it("of two peers are taken over what both ran", () => {
    expect(serigraphAgainst["all"]!["pypy3"]).toEqual({ speedup: expect.closeTo(2, 9), programs: 1 });
  });
});

describe("what did not run", () => {
  it("is told apart: a refusal is no failure", () => {
    expect(troubles(results)).toEqual({
      refusals: ["serigraph refuses c: c.py:1: classes are not supported"],
      failures: ["pypy3 fails on b: exit code 1"],
    });
  });

  it("stands in the table", () => {
    const report = {
      benchmark: "programs" as const,
      date: "",
      machine: "",
      runs: 3,
      sizes: "long" as const,
      versions: {},
      absent: [],
      results,
      geometricMeans,
      serigraphAgainst,
    };
    expect(speedTable(report, "objects")).toEqual([
      ["program", "serigraph", "cpython3.13", "pypy3"],
      ["c 7", "refused", "8.00 s (1.00×)", "1.00 s (8.00×)"],
      ["geometric mean", "–", "1.00×", "8.00×"],
    ]);
  });
});

describe("a warm-up", () => {
  it("is over with the first call that is within a tenth of the last third", () => {
    const seconds = [9, 5, 2.15, 2, 2.1, 1.9, 2, 1.9, 2.1];
    expect(steadySeconds(seconds)).toBe(2);
    expect(callsUntilSteady(seconds)).toBe(3);
  });
});

describe("tables", () => {
  const table = [
    ["name", "x"],
    ["a", "10"],
  ];
  it("align in the terminal", () => expect(textTable(table)).toBe("name   x\na     10\n"));
  it("are Markdown on the page", () =>
    expect(markdownTable(table)).toBe("| name | x |\n| --- | --- |\n| a | 10 |\n"));
});
