/** What docs/targets.md is made of: the records of all suites, as committed in `recorded.json` beside this folder. */
import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Figures, RecordedCell, SuiteRecord } from "./records.ts";

export interface State {
  readonly suites: readonly { readonly suite: string; readonly cells: readonly RecordedCell[] }[];
  readonly figures: Figures;
}

const file = join(resolve(import.meta.dirname, ".."), "recorded.json");
export const page = resolve(import.meta.dirname, "../../../docs/targets.md");
/** Holds the tables of the CPython check between two marks. */
export const cpythonPage = resolve(import.meta.dirname, "../../../docs/cpython.md");

export const readState = (): State => JSON.parse(readFileSync(file, "utf8")) as State;
export const writeState = (state: State): void =>
  writeFileSync(file, `${JSON.stringify(state, undefined, 2)}\n`);

export const sameCell = (a: RecordedCell, b: RecordedCell): boolean =>
  a.target === b.target && a.column === b.column;

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** A fresh suite's cells; where something was skipped here that had run elsewhere, so that less has passed, the cell stays as it was. */
function freshCells(before: readonly RecordedCell[], after: readonly RecordedCell[]): RecordedCell[] {
  return after.map((cell) => {
    if (cell.skipped === 0) return cell;
    const known = before.find((one) => sameCell(one, cell) && one.how === cell.how);
    return known !== undefined && known.skipped < cell.skipped && known.passed >= cell.passed ? known : cell;
  });
}

/** The state after fresh records: a suite that has run replaces what was known of it. */
export function merge(state: State, records: readonly SuiteRecord[]): State {
  const suites = new Map(state.suites.map((one) => [one.suite, one.cells]));
  let { figures } = state;
  for (const { suite, cells, figures: fresh } of records) {
    if (cells.length > 0) suites.set(suite, freshCells(suites.get(suite) ?? [], cells));
    // A short run of the fuzzer, as in npm test, says less than the long one that is known.
    const fuzz = { ...figures.fuzz };
    for (const [format, one] of Object.entries(fresh?.fuzz ?? {}))
      if (one.inputs >= (fuzz[format]?.inputs ?? 0)) fuzz[format] = one;
    figures = { ...figures, fuzz };
    const cpython = fresh?.cpython;
    if (cpython !== undefined)
      // Headers alone were compared: the tests that ran before still stand.
      figures = {
        ...figures,
        cpython:
          cpython.tests === undefined && figures.cpython?.tests !== undefined
            ? { ...cpython, tests: figures.cpython.tests }
            : cpython,
      };
  }
  return {
    suites: [...suites].map(([suite, cells]) => ({ suite, cells })).sort((a, b) => order(a.suite, b.suite)),
    figures,
  };
}

/**
 * Where the committed state claims more than a suite has just shown: a cell that no test fills any more, or fewer tests that
 * passed. More tests than before are no contradiction (the table is behind, not wrong), and what was skipped on this machine
 * says nothing.
 */
export function contradictions(state: State, records: readonly SuiteRecord[]): string[] {
  const found: string[] = [];
  const totals = (cells: readonly RecordedCell[]) => ({
    passed: cells.reduce((sum, { passed }) => sum + passed, 0),
    failed: cells.reduce((sum, { failed }) => sum + failed, 0),
    skipped: cells.reduce((sum, { skipped }) => sum + skipped, 0),
  });
  for (const { suite, cells } of records) {
    const known = state.suites.find((one) => one.suite === suite)?.cells ?? [];
    for (const cell of cells.filter((one, i) => cells.findIndex((other) => sameCell(one, other)) === i)) {
      const where = `${suite}: ${cell.target}, ${cell.column}`;
      const fresh = totals(cells.filter((one) => sameCell(one, cell)));
      const claimed = totals(known.filter((one) => sameCell(one, cell)));
      if (fresh.failed > claimed.failed) found.push(`${where}: ${fresh.failed} tests fail`);
      if (fresh.passed > 0 && claimed.passed === 0) found.push(`${where} is filled, and not in the table`);
      if (fresh.skipped === 0 && fresh.passed < claimed.passed)
        found.push(`${where}: ${claimed.passed} tests passed, says the table; ${fresh.passed} have`);
    }
    for (const cell of known)
      if (!cells.some((one) => sameCell(one, cell)))
        found.push(`${suite}: ${cell.target}, ${cell.column} is in the table, and no test fills it`);
  }
  return found;
}
