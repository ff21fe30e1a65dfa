/**
 * Random programs, ours against CPython 3.13, as many as asked for:
 *
 *     nx run @serigraph/test-e2e:fuzz -- --count 10000 --seed 0 --modes default,traced --json
 *
 * What a run costs is mostly the making of an interpreter: --together 10 puts ten programs one behind the other into each run, and
 * --rotate does each run in one of the modes only, by its seed.
 *
 * Exit code 0: nothing differs; 1: something does, and what is left of each program after reduction is printed; 2: not possible.
 */
import { availableParallelism } from "node:os";
import { parseArgs } from "node:util";
import { modes } from "./modes.ts";
import { randomProgram } from "./program.ts";
import { reduce } from "./reduce.ts";
import { cpython, findPython, serigraph } from "./servers.ts";
import type { Answer } from "./worker.ts";

interface Difference {
  readonly seed: number;
  readonly mode: string;
  readonly program: string;
  readonly cpython: Answer;
  readonly serigraph: Answer;
}

function fail(message: string): never {
  process.stderr.write(`fuzz: ${message}\n`);
  process.exit(2);
}

function options() {
  try {
    const { values } = parseArgs({
      args: process.argv.slice(2).filter((arg) => arg !== "--"),
      options: {
        count: { type: "string", default: "200" },
        seed: { type: "string", default: "0" },
        together: { type: "string", default: "1" },
        modes: { type: "string", default: "default,traced,exits,baseline" },
        jobs: { type: "string", default: String(availableParallelism()) },
        "max-differences": { type: "string", default: "10" },
        rotate: { type: "boolean", default: false },
        "no-reduce": { type: "boolean", default: false },
        json: { type: "boolean", default: false },
      },
    });
    const number = (name: "count" | "seed" | "together" | "jobs" | "max-differences"): number => {
      const value = Number(values[name]);
      if (!Number.isSafeInteger(value) || value < 0) fail(`--${name} ${values[name]} is not a number`);
      return value;
    };
    const chosen = values.modes.split(",");
    for (const mode of chosen)
      if (modes[mode] === undefined)
        fail(`no mode is called ${mode}; there are ${Object.keys(modes).join(", ")}`);
    return {
      count: number("count"),
      seed: number("seed"),
      together: Math.max(1, number("together")),
      jobs: Math.max(1, number("jobs")),
      most: number("max-differences"),
      modes: chosen,
      rotate: values.rotate,
      reduce: !values["no-reduce"],
      json: values.json,
    };
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
}

/** Where objects lie is no part of an answer: a program that is being reduced may come to print it. */
const withoutAddresses = (text: string): string => text.replaceAll(/ at 0x[0-9a-f]+>/g, " at 0x…>");

const same = (a: Answer, b: Answer): boolean =>
  b.failure === undefined &&
  withoutAddresses(a.stdout) === withoutAddresses(b.stdout) &&
  withoutAddresses(a.stderr) === withoutAddresses(b.stderr) &&
  a.exitCode === b.exitCode;

const python = findPython() ?? fail("needs a CPython 3.13: python3.13 on the PATH, or SERIGRAPH_PYTHON");
const asked = options();
const differences: Difference[] = [];
let next = asked.seed;
let done = 0;
let runs = 0;
let unanswered = 0;
const last = asked.seed + asked.count;
const start = performance.now();

function progress(): void {
  const seconds = (performance.now() - start) / 1000;
  const text = `${done} of ${asked.count} programs, ${runs} runs, ${differences.length} differences, ${seconds.toFixed(0)} s`;
  if (process.stderr.isTTY) process.stderr.write(`\r${text}`);
  else if (done % 100 === 0) process.stderr.write(`${text}\n`);
}

/** One of the parallel lanes: a CPython and a Serigraph each. */
async function lane(): Promise<void> {
  const [oracle, subject] = [cpython(python), serigraph()];
  try {
    while (next < last && differences.length < asked.most) {
      const seed = next;
      next += asked.together;
      const program = randomProgram(seed, asked.together);
      const expected = await oracle.ask({ source: program });
      if (expected.exitCode < 0) unanswered++;
      else
        for (const mode of asked.rotate
          ? [asked.modes[Math.floor(seed / asked.together) % asked.modes.length]!]
          : asked.modes) {
          const settings = modes[mode]!(seed);
          const actual = await subject.ask({ source: program, options: settings });
          runs++;
          if (same(expected, actual)) continue;
          const smaller = asked.reduce
            ? await reduce(program, async (source) => {
                const right = await oracle.ask({ source });
                if (right.exitCode < 0 || /^SyntaxError|^IndentationError/m.test(right.stderr)) return false;
                return !same(right, await subject.ask({ source, options: settings }));
              })
            : program;
          const difference = {
            seed,
            mode,
            program: smaller,
            cpython: await oracle.ask({ source: smaller }),
            serigraph: await subject.ask({ source: smaller, options: settings }),
          };
          differences.push(difference);
          if (!asked.json) process.stdout.write(describe(difference));
          break;
        }
      done += asked.together;
      progress();
    }
  } finally {
    oracle.close();
    subject.close();
  }
}

function describe({ seed, mode, program, cpython: right, serigraph: ours }: Difference): string {
  const shown = (answer: Answer): string =>
    `exit code ${answer.exitCode}\n${answer.stdout.slice(-2000)}${answer.stderr.slice(-2000)}${answer.failure ?? ""}`;
  return `\n=== seed ${seed}, mode ${mode}\n${program}--- CPython: ${shown(right)}\n--- Serigraph: ${shown(ours)}\n`;
}

await Promise.all(Array.from({ length: asked.jobs }, lane));
if (process.stderr.isTTY) process.stderr.write("\n");
if (unanswered > 0) process.stderr.write(`fuzz: CPython did not end ${unanswered} programs in time\n`);
if (asked.json)
  process.stdout.write(
    `${JSON.stringify({ programs: done, runs, unanswered, differences }, undefined, 2)}\n`,
  );
process.exitCode = differences.length > 0 || unanswered > 0 ? 1 : 0;
