/*
 * Writes docs/targets.md, and the figures in docs/cpython.md, from what the suites of this checkout have recorded, over what was recorded before.
 *
 *   node main.ts
 */
import { readFileSync, writeFileSync } from "node:fs";
import { render, withFigures } from "./page.ts";
import { readRecords } from "./records.ts";
import { cpythonPage, merge, page, readState, writeState } from "./state.ts";

const host = `${process.platform}-${process.arch}`;
// The table's "how it ran" speaks of one kind of machine.
if (host !== "linux-x64") throw new Error(`the table is recorded on linux-x64; this is ${host}`);
const records = readRecords().filter((record) => record.host === host);
const state = merge(readState(), records);
const text = render(state);
writeState(state);
writeFileSync(page, text);
writeFileSync(cpythonPage, withFigures(readFileSync(cpythonPage, "utf8"), state));
process.stdout.write(
  `docs/targets.md: ${records.length} suites recorded here, ${state.suites.length} in all\n`,
);
const failed = state.suites.flatMap(({ suite, cells }) =>
  cells.filter((cell) => cell.failed > 0).map((cell) => `${suite}: ${cell.target}, ${cell.column}`),
);
if (failed.length > 0) {
  process.stdout.write(`failures:\n  ${failed.join("\n  ")}\n`);
  process.exitCode = 1;
}
