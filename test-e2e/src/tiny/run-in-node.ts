/** Runs the tiny guest's cases under the executor, in whatever Node this is: `run-in-node.js BUNDLE OUTPUT [foreign]`. */
import { readFileSync, writeFileSync } from "node:fs";
import { readBundle, stencilFor, type Bundle } from "@serigraph/bundle";
import { Runtime, Trace } from "@serigraph/executor";
import { reserveArena } from "@serigraph/memory";
import {
  contextBefore,
  contextWords,
  frameBefore,
  frameWords,
  tinyCases,
  type TinyCase,
  type Uop,
} from "./cases.ts";

/** Pushes a uop: two words an operand, one a target. */
function push(trace: Trace, bundle: Bundle, uop: Uop, labels: readonly number[]): void {
  const op = bundle.ops.find(({ name }) => name === uop.op);
  if (op === undefined) throw new Error(`no op ${uop.op}`);
  const stencil = stencilFor(op, uop.at ?? op.axes.map((axis) => axis[0]!));
  if (stencil < 0) throw new Error(`${uop.op} has no variant for ${String(uop.at)}`);
  const at = trace.push(stencil, 2 * op.operands.length + op.targets.length);
  op.operands.forEach(({ name }, i) => {
    const label = uop.labels?.[name];
    const value = label === undefined ? BigInt(uop.values?.[name] ?? 0) : BigInt(labels[label]!);
    trace.words[at + 2 * i] = Number(BigInt.asIntN(32, value));
    trace.words[at + 2 * i + 1] = Number(BigInt.asIntN(32, value >> 32n));
  });
  op.targets.forEach(({ name }, i) => {
    trace.words[at + 2 * op.operands.length + i] = labels[uop.to![name]!]!;
  });
}

/** Compiles and runs every case; numbers as decimal text. */
export function runCases(bundleFile: string, acceptForeignSystem: boolean) {
  const bundle = readBundle(readFileSync(bundleFile), bundleFile);
  const arena = reserveArena(65536, 65536);
  arena.commit(0, 8192);
  const memory = new BigUint64Array(arena.buffer, 0, 1024);
  const runtimes = new Map<string, Runtime>();
  const runtimeOf = (entry: TinyCase["entry"]): Runtime => {
    let runtime = runtimes.get(entry);
    if (runtime === undefined)
      runtimes.set(entry, (runtime = Runtime.load(bundle, { entry, acceptForeignSystem })));
    return runtime;
  };
  const outcomes = tinyCases.map((one) => {
    const runtime = runtimeOf(one.entry);
    const trace = new Trace();
    const labels = one.trace.map(() => trace.newLabel());
    one.trace.forEach((uop, i) => {
      trace.bind(labels[i]!);
      push(trace, bundle, uop, labels);
    });
    const executor = runtime.compile(trace);
    memory.set(frameBefore(one), 0);
    memory.set(contextBefore(one), frameWords);
    const result = runtime.enter(executor.entry, arena.address, arena.address + 8 * frameWords);
    return {
      result: String(result),
      frame: [...memory.subarray(0, frameWords)].map(String),
      context: [...memory.subarray(frameWords, frameWords + contextWords)].map(String),
      executor: String(executor.id),
    };
  });
  // The library from outside: six arguments through the call thunk.
  const runtime = runtimeOf("ENTER");
  memory.fill(0n);
  const sum = runtime.call("sum_of_squares", arena.address, 11);
  for (const each of runtimes.values()) each.dispose();
  return {
    arch: process.arch,
    platform: process.platform,
    version: process.version,
    outcomes,
    sum,
    calls: String(memory[1]),
  };
}

export type NodeReport = ReturnType<typeof runCases>;

const [bundleFile, output, foreign] = process.argv.slice(2);
if (bundleFile !== undefined && output !== undefined)
  writeFileSync(output, JSON.stringify(runCases(bundleFile, foreign === "foreign")));
