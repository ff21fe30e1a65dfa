/**
 * Micro-bench of @serigraph/executor on the Python guest's bundle: how long it takes to load it, to copy and patch a uop, and
 * to enter and leave native code. `node src/micro-executor.ts [--json]`
 *
 * A loop body of 24 uops is compiled again and again, freed at once or in batches; medians of several rounds.
 */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { readBundle, type OpInfo } from "@serigraph/bundle";
import { hostTriple, Runtime, slot, Trace } from "@serigraph/executor";
import { median } from "./statistics.ts";

const path = fileURLToPath(
  new URL(`../../../packages/python/stencils/${hostTriple()}.bundle`, import.meta.url),
);
const bytes = readFileSync(path);
const figures: Record<string, number> = {};
const note = (name: string, value: number, unit: string): void => {
  figures[`${name} (${unit})`] = Number(value.toPrecision(3));
};

function nanoseconds(rounds: number, count: number, action: () => void): number {
  for (let i = 0; i < Math.min(count, 2000); i++) action();
  const samples: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const begin = process.hrtime.bigint();
    for (let i = 0; i < count; i++) action();
    samples.push(Number(process.hrtime.bigint() - begin) / count);
  }
  return median(samples);
}

const bundle = readBundle(bytes, path);
{
  const begin = process.hrtime.bigint();
  const runtime = Runtime.load(readBundle(bytes, path));
  note("first load", Number(process.hrtime.bigint() - begin) / 1e6, "ms");
  runtime.dispose();
  note("load again", nanoseconds(5, 20, () => Runtime.load(readBundle(bytes, path)).dispose()) / 1e6, "ms");
}

/** Appends a uop of an op: slots for what may be one, some number or the label for the rest. */
function push(trace: Trace, op: OpInfo, variant: number, label: number): void {
  const operands = op.operands.length;
  const at = trace.push(op.variantBase + variant, 2 * operands + op.targets.length);
  op.operands.forEach((operand, i) => {
    if (operand.type === "label") trace.words[at + 2 * i] = label;
    else trace.operand(at + 2 * i, slot((i + 1) * 8));
  });
  op.targets.forEach((_, i) => (trace.words[at + 2 * operands + i] = label));
}

const named = (name: string): OpInfo => {
  const op = bundle.ops.find((candidate) => candidate.name === name);
  if (op === undefined) throw new Error(`${path} has no op ${name}`);
  return op;
};
/** 23 arithmetic and comparing uops of the guest, and LEAVE: their exits all go to it. */
function workload(): Trace {
  const trace = new Trace();
  const out = trace.newLabel();
  const ops = ["ADD", "MUL", "SUB"].map(named);
  for (let i = 0; i < 23; i++) push(trace, ops[i % ops.length], 0, out);
  trace.bind(out);
  push(trace, named("LEAVE"), 0, out);
  return trace;
}

for (const protection of ["flip", "map-twice"] as const) {
  if (protection === "map-twice" && process.platform !== "linux") continue;
  const runtime = Runtime.load(bundle, { protection });
  const trace = workload();
  const uops = trace.length;
  const sample = runtime.compile(trace);
  note(`${protection}: bytes of code a uop`, sample.codeBytes / uops, "bytes");
  const batch = 100;
  const batchOf = nanoseconds(7, 200, () => {
    const executors = Array.from({ length: batch }, () => runtime.compile(trace));
    runtime.seal();
    for (const executor of executors) executor.free();
  });
  note(`${protection}: compile, seal and free, in batches of ${batch}`, batchOf / batch / uops, "ns/uop");
  const one = nanoseconds(7, 5000, () => {
    const executor = runtime.compile(trace);
    runtime.seal();
    executor.free();
  });
  note(`${protection}: compile, seal and free one by one, ${uops} uops`, one, "ns");

  const long = new Trace();
  const out = long.newLabel();
  const ops = ["ADD", "MUL", "SUB"].map(named);
  for (let i = 0; i < 4095; i++) push(long, ops[i % ops.length], 0, out);
  long.bind(out);
  push(long, named("LEAVE"), 0, out);
  const longest = nanoseconds(7, 50, () => runtime.compile(long).free());
  note(`${protection}: compile a trace of ${long.length} uops`, longest / long.length, "ns/uop");
  runtime.dispose();
}

{
  // The frame and context that LEAVE writes to: 4 KiB of the code memory's data, zeroed.
  const runtime = Runtime.load(bundle);
  const memory = runtime.memory.allocate(16, 4096);
  memory.seal();
  const trace = new Trace();
  push(trace, named("LEAVE"), 0, 0);
  const { entry } = runtime.compile(trace);
  const frame = memory.dataAddress + 2048;
  const context = memory.dataAddress;
  note(
    "enter, one uop, exit",
    nanoseconds(7, 200_000, () => void runtime.enter(entry, frame, context)),
    "ns",
  );
  runtime.dispose();
}

if (process.argv.includes("--json")) process.stdout.write(`${JSON.stringify(figures, undefined, 2)}\n`);
else
  for (const [name, value] of Object.entries(figures))
    process.stdout.write(`${value.toString().padStart(8)}  ${name}\n`);
