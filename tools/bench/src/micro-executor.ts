/**
 * Micro-bench of @serigraph/executor: how long it takes to load a bundle, to make a trace, to copy and patch it, to place, seal and free
 * its code, and to enter and leave it. `node src/micro-executor.ts [--json]`
 *
 * Two kinds of traces: those of all functions in examples/, as the Python guest's baseline compiler makes them (long stencils, many
 * holes), and a loop in registers (short stencils, few holes). Every figure is the median of many short rounds, warm.
 */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { readBundle, type Bundle } from "@serigraph/bundle";
import { hostTriple, Runtime, Trace } from "@serigraph/executor";
import { pythonTraces } from "./micro-python-traces.ts";
import { mandelbrotPoint, registersBundle } from "./micro-registers.ts";
import { median } from "./statistics.ts";

const path = fileURLToPath(
  new URL(`../../../packages/python/stencils/${hostTriple()}.bundle`, import.meta.url),
);
/** All figures by what they are and their unit; and what could not be measured. */
const figures: Record<string, number> = {};
const remarks: string[] = [];
const note = (name: string, value: number, unit: string): void => {
  figures[`${name} (${unit})`] = Number(value.toPrecision(3));
};

/** Median nanoseconds of an action over rounds of about a millisecond: what else runs on the machine hits few of them. */
function nanoseconds(action: () => void, rounds = 101): number {
  const time = (count: number): number => {
    const begin = process.hrtime.bigint();
    for (let i = 0; i < count; i++) action();
    return Number(process.hrtime.bigint() - begin) / count;
  };
  const warm = performance.now() + 300;
  while (performance.now() < warm) action();
  const count = Math.max(1, Math.round(1e6 / time(8)));
  return median(Array.from({ length: rounds }, () => time(count)));
}

function benchLoad(name: string, bundleBytes: Uint8Array): void {
  const { stencilCount } = readBundle(bundleBytes, path);
  note(
    `load ${name}, ${stencilCount} stencils: read and check`,
    nanoseconds(() => void readBundle(bundleBytes, path), 31) / 1e6,
    "ms",
  );
  note(
    `load ${name}: Runtime.load and dispose`,
    nanoseconds(() => Runtime.load(readBundle(bundleBytes, path)).dispose(), 31) / 1e6,
    "ms",
  );
}

/** A trace that does what each of `traces` does, `times` times. */
function concatenation(bundle: Bundle, traces: readonly Trace[], times: number): Trace {
  const all = new Trace();
  for (let i = 0; i < times; i++) {
    for (const trace of traces) {
      const firstUop = all.length;
      const firstLabel = all.labelCount;
      for (let label = 0; label < trace.labelCount; label++) {
        all.newLabel();
        all.labelUops[firstLabel + label] =
          trace.labelUops[label]! + (trace.labelUops[label]! >= 0 ? firstUop : 0);
      }
      for (let uop = 0; uop < trace.length; uop++) {
        const stencil = trace.stencils[uop]!;
        const begin = trace.starts[uop]!;
        const end = uop + 1 < trace.length ? trace.starts[uop + 1]! : trace.wordCount;
        const at = all.push(stencil, end - begin);
        const op = bundle.stencilOp[stencil]!;
        const operandWords = 2 * bundle.opOperandCount[op]!;
        for (let word = 0; word < end - begin; word++) {
          const isLabel =
            word >= operandWords || (word % 2 === 0 && ((bundle.opLabelMask[op]! >>> (word >> 1)) & 1) === 1);
          all.words[at + word] = trace.words[begin + word]! + (isLabel ? firstLabel : 0);
        }
      }
    }
  }
  return all;
}

function describe(name: string, bundle: Bundle, traces: readonly Trace[]): void {
  let uops = 0;
  let bytes = 0;
  let holes = 0;
  for (const trace of traces) {
    for (let uop = 0; uop < trace.length; uop++) {
      const stencil = trace.stencils[uop]!;
      uops++;
      bytes += bundle.codeSize[stencil]!;
      holes += bundle.holeStart[stencil + 1]! - bundle.holeStart[stencil]!;
    }
  }
  note(`${name}: traces`, traces.length, "traces");
  note(`${name}: length`, uops / traces.length, "uops/trace");
  note(`${name}: code`, bytes / uops, "bytes/uop");
  note(`${name}: holes`, holes / uops, "holes/uop");
}

type Ring = { readonly codeOffset: number; readonly codeByteLength: number };

/** Bytes of code that copy and patch goes round in: more than the first-level cache, as it is when a program is compiled. */
const RING = 256 * 1024;

function benchTraces(
  name: string,
  bundle: Bundle,
  traces: readonly Trace[],
  protection: "flip" | "map-twice",
): void {
  const runtime = Runtime.load(bundle, { protection });
  const uops = traces.reduce((sum, trace) => sum + trace.length, 0);
  const prefix = `${name}, ${protection}`;

  // Memory stays writable as long as one allocation is open.
  const open = runtime.memory.allocate(RING, 64 * 1024);
  const compiler = runtime["compiler"];
  const block = {
    code: runtime.memory.code,
    codeOffset: open.codeOffset,
    data: runtime.memory.data,
    dataOffset: open.dataOffset,
  };
  let at = 0;
  const copyAndPatchAll = (list: readonly Trace[], ring: Ring): void => {
    for (const trace of list) {
      compiler.measure(trace, false);
      if (at + compiler.layout.codeBytes > ring.codeByteLength) at = 0;
      block.codeOffset = ring.codeOffset + at;
      at += (compiler.layout.codeBytes + 15) & ~15;
      if (!compiler.emit(trace, block, 0)) throw new Error("a branch did not reach");
    }
  };
  const copyAndPatch = nanoseconds(() => copyAndPatchAll(traces, open));
  const measure = nanoseconds(() => {
    for (const trace of traces) compiler.measure(trace, false);
  });
  note(`${prefix}: copy and patch`, copyAndPatch / uops, "ns/uop");
  note(`${prefix}: of that, pass 1`, measure / uops, "ns/uop");

  const compileAndFree = nanoseconds(() => {
    for (const trace of traces) runtime.compile(trace).free();
  });
  note(`${prefix}: allocate, compile and free, memory open`, compileAndFree / uops, "ns/uop");
  note(`${prefix}: of that, not copy and patch`, (compileAndFree - copyAndPatch) / traces.length, "ns/trace");
  open.free();

  const batch = Math.ceil(100 / traces.length);
  const phases = { compile: [] as number[], seal: [] as number[], free: [] as number[] };
  for (let round = 0; round < 60; round++) {
    const begin = process.hrtime.bigint();
    const executors = Array.from({ length: batch }, () =>
      traces.map((trace) => runtime.compile(trace)),
    ).flat();
    const compiled = process.hrtime.bigint();
    runtime.seal();
    const sealed = process.hrtime.bigint();
    for (const executor of executors) executor.free();
    const freed = process.hrtime.bigint();
    if (round < 9) continue;
    phases.compile.push(Number(compiled - begin));
    phases.seal.push(Number(sealed - compiled));
    phases.free.push(Number(freed - sealed));
  }
  const many = batch * traces.length;
  for (const [phase, samples] of Object.entries(phases))
    note(`${prefix}: ${phase}, ${many} traces together`, median(samples) / many, "ns/trace");

  const middle = [...traces].sort((a, b) => a.length - b.length)[traces.length >> 1]!;
  const one = nanoseconds(() => {
    const executor = runtime.compile(middle);
    runtime.seal();
    executor.free();
  });
  note(`${prefix}: compile, seal and free one trace of ${middle.length} uops`, one, "ns");

  // Linear in the trace? Longer ones leave the caches, that is all.
  for (const times of [1, 8]) {
    const long = concatenation(bundle, traces, times * Math.ceil(1000 / uops));
    compiler.measure(long, false);
    const ring = runtime.memory.allocate(compiler.layout.codeBytes, 64 * 1024);
    note(
      `${prefix}: copy and patch one trace of ${long.length} uops`,
      nanoseconds(() => copyAndPatchAll([long], ring), 31) / long.length,
      "ns/uop",
    );
    ring.free();
  }
  runtime.dispose();
}

const pythonBytes = readFileSync(path);
{
  const begin = performance.now();
  const bundle = readBundle(pythonBytes, path);
  const read = performance.now();
  const runtime = Runtime.load(bundle);
  note("first load in the process: read and check", read - begin, "ms");
  note("first load in the process: Runtime.load", performance.now() - read, "ms");
  runtime.dispose();
}
benchLoad("python", pythonBytes);

const protections = process.platform === "linux" ? (["flip", "map-twice"] as const) : (["flip"] as const);
const python = readBundle(pythonBytes, path);
const recorded = pythonTraces();
describe("python", python, recorded.traces);
note("python: from bytecode to trace", nanoseconds(recorded.build) / recorded.uops, "ns/uop");
recorded.dispose();
for (const protection of protections) benchTraces("python", python, recorded.traces, protection);

const registers = registersBundle();
if (typeof registers === "string") remarks.push(registers);
else {
  benchLoad("registers", readFileSync(registers.fileName));
  const trace = mandelbrotPoint(registers);
  describe("registers", registers, [trace]);
  for (const protection of protections) benchTraces("registers", registers, [trace], protection);
}

{
  // LEAVE writes to frame and context: 4 KiB of the code memory's data, zeroed.
  const runtime = Runtime.load(python);
  const memory = runtime.memory.allocate(16, 4096);
  memory.seal();
  const trace = new Trace();
  const leave = python.ops.find((op) => op.name === "LEAVE");
  if (leave === undefined) throw new Error(`${path} has no op LEAVE`);
  trace.push(leave.variantBase, 2 * leave.operands.length + leave.targets.length);
  const { entry } = runtime.compile(trace);
  const frame = memory.dataAddress + 2048;
  const context = memory.dataAddress;
  note(
    "enter, one uop, exit",
    nanoseconds(() => void runtime.enter(entry, frame, context)),
    "ns",
  );
  runtime.dispose();
}

for (const remark of remarks) process.stderr.write(`${remark}\n`);
if (process.argv.includes("--json"))
  process.stdout.write(`${JSON.stringify({ benchmark: "layers", figures }, undefined, 2)}\n`);
else
  for (const [name, value] of Object.entries(figures))
    process.stdout.write(`${value.toString().padStart(8)}  ${name}\n`);
