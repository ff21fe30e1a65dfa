import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { columns, fills, laterTargets, targets, type RecordedCell, type SuiteRecord } from "../src/index.ts";
import { render, withFigures } from "../src/page.ts";
import { readRecords } from "../src/records.ts";
import { contradictions, cpythonPage, merge, page, readState, type State } from "../src/state.ts";

const again = "run `nx run @serigraph/test-e2e:test-e2e:targets-table` and commit what it writes";

describe("docs/targets.md", () => {
  it("is what the recorded results make it, with every empty cell explained", () => {
    expect(
      readFileSync(page, "utf8") === render(readState()),
      `edited by hand, or not written again: ${again}`,
    ).toBe(true);
  });
  it("has the same figures of CPython as docs/cpython.md", () => {
    const text = readFileSync(cpythonPage, "utf8");
    expect(withFigures(text, readState()) === text, again).toBe(true);
  });
  it("claims nothing that the suites of this checkout have not just shown", () => {
    expect(contradictions(readState(), readRecords()), again).toEqual([]);
  });
  it("has a row for each target and no failure in it", () => {
    const text = readFileSync(page, "utf8");
    for (const target of [...targets, ...laterTargets]) expect(text).toContain(`\n| \`${target}\` |`);
    for (const { cells } of readState().suites)
      for (const cell of cells)
        expect([cell.target, cell.column, cell.failed]).toEqual([cell.target, cell.column, 0]);
  });
});

const cell = (passed: number, more: Partial<RecordedCell> = {}): RecordedCell => ({
  target: "x86_64-unknown-linux-gnu",
  column: "patch",
  how: "bytes as ld.lld's",
  passed,
  failed: 0,
  skipped: 0,
  total: passed + (more.failed ?? 0) + (more.skipped ?? 0),
  ...more,
});
const record = (...cells: RecordedCell[]): SuiteRecord => ({ suite: "a.test.ts", host: "linux-x64", cells });
const known = (...cells: RecordedCell[]): State => ({ suites: [{ suite: "a.test.ts", cells }], figures: {} });

describe("a page says more than was shown", () => {
  it("when fewer tests passed, or one fails", () => {
    expect(contradictions(known(cell(5)), [record(cell(4))])).toEqual([
      "a.test.ts: x86_64-unknown-linux-gnu, patch: 5 tests passed, says the table; 4 have",
    ]);
    expect(contradictions(known(cell(5)), [record(cell(5, { failed: 1 }))])).toHaveLength(1);
  });
  it("when no test fills a cell any more, or a filled one is missing", () => {
    expect(contradictions(known(cell(5), cell(1, { column: "run" })), [record(cell(5))])).toHaveLength(1);
    expect(contradictions(known(), [record(cell(5))])).toHaveLength(1);
  });
  it("not when tests were added, or skipped for want of an emulator, or have not run here", () => {
    expect(contradictions(known(cell(5)), [record(cell(6))])).toEqual([]);
    expect(contradictions(known(cell(5)), [record(cell(1, { skipped: 4 }))])).toEqual([]);
    expect(contradictions(known(cell(5)), [record(cell(5, { how: "natively" }))])).toEqual([]);
    expect(contradictions(known(cell(5)), [])).toEqual([]);
  });
});

describe("fresh records", () => {
  it("replace what was known of a suite, but not by a skip", () => {
    expect(merge(known(cell(5)), [record(cell(4))]).suites[0]!.cells).toEqual([cell(4)]);
    expect(merge(known(cell(5)), [record(cell(1, { skipped: 4 }))]).suites[0]!.cells).toEqual([cell(5)]);
    const more = cell(8, { skipped: 2 });
    expect(merge(known(cell(5)), [record(more)]).suites[0]!.cells).toEqual([more]);
  });
  it("of a short fuzzing run do not replace those of a long one", () => {
    const figures = (inputs: number) => ({ fuzz: { COFF: { inputs, refused: 1 } } });
    const state: State = { suites: [], figures: figures(1000) };
    expect(merge(state, [{ ...record(), figures: figures(10) }]).figures).toEqual(figures(1000));
    expect(merge(state, [{ ...record(), figures: figures(2000) }]).figures).toEqual(figures(2000));
  });
});

describe("a cell", () => {
  it("is of a row of the table", () => {
    expect(fills("run", targets[0], "natively").meta?.fills).toEqual([
      { target: targets[0], column: "run", how: "natively" },
    ]);
    expect(() => fills("run", "z80-none", "natively")).toThrow(RangeError);
  });
  it("that nothing fills and no note explains is refused", () => {
    const full = targets.flatMap((target) => columns.map((column) => cell(1, { target, column })));
    expect(() => render(known(...full.slice(1)))).toThrow(`${targets[0]}, read: no suite has filled it`);
  });
});
