/** A vitest reporter: writes down what became of the tests that fill a cell of docs/targets.md. */
import type { Reporter, TestCase, TestModule } from "vitest/node";
import type { Cell } from "./cells.ts";
import { recordOf, writeRecord, type Figures, type RecordedCell } from "./records.ts";

/** The cells of a test: its own, or those of the innermost suite around it that names some. */
function cellsOf(test: TestCase): readonly Cell[] {
  let { fills } = test.meta();
  for (let at = test.parent; fills === undefined; at = at.parent) {
    fills = at.meta().fills;
    if (at.type === "module") break;
  }
  return fills ?? [];
}

function record(module: TestModule): void {
  const cells = new Map<string, { -readonly [K in keyof RecordedCell]: RecordedCell[K] }>();
  let figures: Figures | undefined;
  for (const test of module.children.allTests()) {
    const own = test.meta().figures;
    if (own !== undefined) figures = { ...figures, ...own, fuzz: { ...figures?.fuzz, ...own.fuzz } };
    for (const { target, column, how } of cellsOf(test)) {
      const key = `${target} ${column} ${how}`;
      const cell = cells.get(key) ?? { target, column, how, passed: 0, failed: 0, skipped: 0, total: 0 };
      cells.set(key, cell);
      const { state } = test.result();
      cell.total++;
      if (state === "passed") cell.passed++;
      // A test that never came to an end has not passed.
      else if (state === "skipped") cell.skipped++;
      else cell.failed++;
    }
  }
  if (cells.size > 0 || figures !== undefined)
    writeRecord(recordOf(module.moduleId, [...cells.values()], figures));
}

/** For `reporters` in a vitest configuration, beside the one that prints. */
export default class TargetReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    for (const module of modules) record(module);
  }
}
