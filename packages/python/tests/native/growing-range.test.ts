import { describe, expect, it } from "vitest";
import { GrowingRange } from "../../src/heap/growing-range.ts";

const PAGE = 4096;

/** Pages 8 to 20, four at a time, of which the system gives `most`; what was asked for, as text. */
function range(most = Infinity): { growing: GrowingRange; calls: string[] } {
  const calls: string[] = [];
  let committed = 0;
  const commits = {
    commit(offset: number, bytes: number): boolean {
      const pages = bytes / PAGE;
      const done = committed + pages <= most;
      calls.push(`${done ? "+" : "refused "}${offset / PAGE}:${pages}`);
      if (done) committed += pages;
      return done;
    },
    decommit(offset: number, bytes: number): void {
      committed -= bytes / PAGE;
      calls.push(`-${offset / PAGE}:${bytes / PAGE}`);
    },
  };
  return { growing: new GrowingRange(commits, 8 * PAGE, 20 * PAGE, 4 * PAGE), calls };
}

describe("a growing range", () => {
  it("grows in steps from its start to its limit, by what is missing", () => {
    const { growing, calls } = range();
    expect(growing.end).toBe(8 * PAGE);
    for (const to of [9 * PAGE, 10 * PAGE, 12 * PAGE + 1, 20 * PAGE]) expect(growing.reach(to)).toBe(true);
    expect(growing.reach(20 * PAGE + 1)).toBe(false);
    expect(calls).toEqual(["+8:4", "+12:4", "+16:4"]);
    expect(growing.end).toBe(20 * PAGE);
  });

  it("takes what is wanted where a whole step is refused, and nothing where that is too", () => {
    const { growing, calls } = range(6);
    expect(growing.reach(9 * PAGE)).toBe(true);
    expect(growing.reach(13 * PAGE + 1)).toBe(true);
    expect(growing.reach(15 * PAGE)).toBe(false);
    expect(growing.end).toBe(14 * PAGE);
    expect(calls).toEqual(["+8:4", "refused 12:4", "+12:2", "refused 14:2", "refused 14:1"]);
  });

  it("gives whole pages back, and grows again from there", () => {
    const { growing, calls } = range();
    growing.reach(16 * PAGE);
    growing.shrink(10 * PAGE + 1);
    growing.shrink(15 * PAGE);
    expect(growing.end).toBe(11 * PAGE);
    growing.reach(12 * PAGE);
    expect(calls).toEqual(["+8:8", "-11:5", "+11:1"]);
  });

  it("never reaches beyond where it was made to end, not by a step either", () => {
    const { growing, calls } = range();
    growing.reach(9 * PAGE);
    growing.narrow(14 * PAGE);
    expect(growing.reach(13 * PAGE)).toBe(true);
    expect(growing.reach(14 * PAGE + 1)).toBe(false);
    expect(calls).toEqual(["+8:4", "+12:2"]);
    expect(() => growing.narrow(13 * PAGE)).toThrow(RangeError);
  });

  it("is usable as a whole where nothing need be asked for", () => {
    const growing = new GrowingRange(undefined, PAGE, 2 * PAGE, PAGE);
    expect([growing.end, growing.reach(2 * PAGE), growing.reach(2 * PAGE + 1)]).toEqual([
      2 * PAGE,
      true,
      false,
    ]);
    growing.shrink(PAGE);
    expect(growing.end).toBe(2 * PAGE);
  });
});
