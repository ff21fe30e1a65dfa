/*
 * CPython as the test: see docs/cpython.md. Run by `nx run @serigraph/test-e2e:test-e2e:cpython`; minutes, and a
 * gigabyte in .cache/cpython.
 *
 *   node main.ts [--compare-only]
 */
import { copyFileSync, existsSync, readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { recordOf, writeRecord, type CpythonFigures } from "@serigraph/target-table";
import { compareHeaders, parseHeader } from "./compare.ts";
import * as steps from "./steps.ts";

/** Of the JIT, and of the core language and its types: where miscompiled code would show. */
const wantedTests =
  "test_capi test_generators test_dis test_sys test_grammar test_list test_dict test_float test_long test_int " +
  "test_bool test_str test_tuple test_set test_slice test_range test_iter test_itertools test_functools test_class " +
  "test_descr test_exceptions test_except_star test_raise test_with test_contextlib test_coroutines test_asyncgen " +
  "test_closures test_scope test_comprehensions test_listcomps test_call test_extcall test_unpack test_opcache " +
  "test_optimizer test_monitoring test_sys_settrace test_patma test_peepholer test_code test_compile test_math " +
  "test_operator test_json test_re test_collections";

/** Those of them that this CPython has; regrtest would run all of its tests if it were given none. */
function existingTests(): string[] {
  const has = (file: string) => existsSync(join(steps.source, "Lib/test", file));
  const found = wantedTests.split(" ").filter((name) => has(name) || has(`${name}.py`));
  if (found.length < 40) throw new Error(`${steps.source} has only ${found.length} of the tests to run`);
  return found;
}

const say = (text: string) => process.stdout.write(`${text}\n`);
const seconds = (value: number) => `${value.toFixed(1)} s`;
/** How many tests ended how. */
function countsOf({ results }: steps.TestOutcome): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const state of results.values()) counts[state] = (counts[state] ?? 0) + 1;
  return counts;
}
const duration = ({ wall, cpu }: steps.Duration) => `${seconds(wall)} (${seconds(cpu)} of processor time)`;

await steps.fetchSource();
const python = await steps.findPython();
await steps.configure(python);
const tests = existingTests();
say(`CPython 3.13.5 for ${steps.triple}, ${availableParallelism()} cores`);

const ownHeader = join(steps.cache, "own.h");
const ourHeader = join(steps.cache, "serigraph.h");
const headers: CpythonFigures["headers"][number][] = [];
let outcomes: CpythonFigures["tests"];

/** Has both tools write the header of a target, and compares. */
async function compare(target: steps.HeaderTarget, own: string, ours: string): Promise<void> {
  const ownTime = await steps.generateOwn(target, python);
  copyFileSync(join(target.build, "jit_stencils.h"), own);
  const ourTime = await steps.generateSerigraph(target, ours);
  const quickTime = await steps.generateSerigraph(target, `${ours}.quick`, "--quick");
  say(`${target.triple}`);
  say(`  CPython's Tools/jit/build.py: ${duration(ownTime)}`);
  say(`  serigraph cpython:            ${duration(ourTime)}`);
  say(`  serigraph cpython --quick:    ${duration(quickTime)}`);
  const read = (path: string) => parseHeader(readFileSync(path, "utf8"));
  const { differences, ...counts } = compareHeaders(read(own), read(ours));
  const { ops, codeBytes, dataBytes, patches } = counts;
  say(`  ${ops} ops, ${codeBytes} bytes of code, ${dataBytes} of data, ${patches} patches`);
  say(
    differences.length === 0 ? "  no difference in any op" : `  differences:\n  ${differences.join("\n  ")}`,
  );
  const quick = compareHeaders(read(own), read(`${ours}.quick`)).differences;
  const quickOps = quick.flatMap((text) => /^(\w+): code$/.exec(text)?.[1] ?? []);
  say(`  with --quick, other code in ${quickOps.length} ops: ${quickOps.join(", ")}`);
  headers.push({
    triple: target.triple,
    ...counts,
    differences: differences.length,
    own: ownTime,
    serigraph: ourTime,
    quick: quickTime,
    quickOps,
  });
  if (ops === 0 || differences.length > 0) process.exitCode = 1;
}

await compare(steps.native, ownHeader, ourHeader);
const foreign = steps.foreign();
if (foreign === undefined) say("aarch64: not compared (apt-get install libc6-dev-arm64-cross)");
else await compare(foreign, join(steps.cache, "own-aarch64.h"), join(steps.cache, "serigraph-aarch64.h"));

if (!process.argv.includes("--compare-only")) {
  const results: Record<string, steps.TestOutcome> = {};
  for (const name of ["own", "serigraph"] as const) {
    const header = name === "own" ? ownHeader : ourHeader;
    say(`${name}: built in ${seconds(await steps.buildInterpreter(name, header))}`);
  }
  for (const name of ["own", "serigraph"] as const) {
    const result = await steps.runTests(name, tests);
    results[name] = result;
    const states = Object.entries(countsOf(result)).map(([state, count]) => `${count} ${state}`);
    say(`${name}: ${tests.length} test files in ${seconds(result.seconds)}: ${states.join(", ")}`);
  }
  const own = results["own"]!.results;
  const ours = results["serigraph"]!.results;
  const changed = [...new Set([...own.keys(), ...ours.keys()])].filter(
    (test) => own.get(test) !== ours.get(test),
  );
  for (const test of changed)
    say(`  ${test}: ${own.get(test)} with its own header, ${ours.get(test)} with ours`);
  say(changed.length === 0 ? "the same outcome of every test" : `${changed.length} tests differ`);
  const figuresOf = (one: steps.TestOutcome) => ({ outcomes: countsOf(one), seconds: one.seconds });
  outcomes = {
    files: tests.length,
    changed: changed.length,
    own: figuresOf(results["own"]!),
    serigraph: figuresOf(results["serigraph"]!),
  };
  if (changed.length > 0) process.exitCode = 1;
}
const cpython: CpythonFigures = {
  date: new Date().toISOString().slice(0, 10),
  cores: availableParallelism(),
  headers,
  ...(outcomes === undefined ? {} : { tests: outcomes }),
};
writeRecord(recordOf(import.meta.filename, [], { cpython }));
