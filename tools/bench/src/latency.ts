/**
 * pnpm bench:latency: how long until a new piece of code gives its first result, by its length in uops.
 *
 * Serigraph starts with a filled trace, `WebAssembly.Module` with a module's bytes, `new Function` with a function's text:
 * what each guest of theirs would have made. All of it counts from there: compile, make executable, call once, the
 * loop's body run once. Every piece is a new one (bytes and text differ, so that no engine finds it in a cache), and the ways take
 * turns.
 */
import { parseArgs } from "node:util";
import { join } from "node:path";
import { type Bundle } from "@serigraph/bundle";
import { type Executor, Runtime } from "@serigraph/executor";
import { expectedOf, FRAME, javaScriptOf, traceOf, webAssemblyOf } from "./latency-loop.ts";
import {
  drawLatency,
  type LatencyPoint,
  type LatencyReport,
  latencyTable,
  splitTable,
  type ways,
} from "./latency-report.ts";
import { registersBundle } from "./micro-registers.ts";
import { cache } from "./root.ts";
import { median } from "./statistics.ts";
import { textTable } from "./tables.ts";

const { values: options } = parseArgs({
  options: {
    json: { type: "boolean", default: false },
    plot: { type: "boolean", default: false },
    plots: { type: "string", default: join(cache, "plots") },
    quick: { type: "boolean", default: false },
    help: { type: "boolean", default: false },
  },
});
if (options.help) {
  process.stdout.write(
    "usage: pnpm bench:latency [--quick] [--json] [--plot] [--plots FOLDER]\n\n" +
      "From uops to the first native result, beside WebAssembly.Module and new Function, for traces of 1 to 1000 uops.\n",
  );
  process.exit(0);
}

const LENGTHS = [1, 2, 4, 8, 16, 24, 32, 64, 125, 250, 500, 1000];
const SPLIT = [24, 1000];
const X = 1.5;
const Y = 0.75;
const rounds = options.quick ? 15 : 61;

type Way = (typeof ways)[number];
/** Makes and runs `count` new pieces; returns nanoseconds for one. */
type Measure = (count: number) => number;

const now = (): number => Number(process.hrtime.bigint());

function check(uops: number, way: string, result: number): void {
  const expected = expectedOf(uops, X, Y);
  if (result !== expected)
    throw new Error(`${way} computes ${result} in a trace of ${uops} uops, not ${expected}`);
}

/** Memory for a frame, in a runtime's own data. */
function frameIn(runtime: Runtime): { readonly address: number; readonly values: Float64Array } {
  const memory = runtime.memory.allocate(16, 4096);
  memory.seal();
  const { buffer, byteOffset } = runtime.memory.data.bytes;
  return {
    address: memory.dataAddress + 2048,
    values: new Float64Array(buffer, byteOffset + memory.dataOffset + 2048, 8),
  };
}

function serigraph(bundle: Bundle, runtime: Runtime, uops: number): Measure {
  const frame = frameIn(runtime);
  const trace = traceOf(bundle, uops);
  frame.values.fill(0); // The limit is 0: the loop's body runs once.
  frame.values[FRAME.y / 8] = Y;
  return (count) => {
    const executors: Executor[] = [];
    const begin = now();
    for (let i = 0; i < count; i++) {
      // The argument that the run before has changed; its counter stayed in a register.
      frame.values[FRAME.x / 8] = X;
      const executor = runtime.compile(trace);
      runtime.enter(executor.entry, frame.address, frame.address);
      executors.push(executor);
    }
    const end = now();
    check(uops, "serigraph", frame.values[FRAME.x / 8]!);
    for (const executor of executors) executor.free();
    return (end - begin) / count;
  };
}

let unique = 0;

/** What is used of it here; the types of the Web are not among this project's. */
interface WebAssemblyEngine {
  readonly Module: new (bytes: Uint8Array<ArrayBuffer>) => object;
  readonly Instance: new (module: object) => {
    readonly exports: { readonly run: (...args: number[]) => number };
  };
}
const { Module, Instance } = (globalThis as unknown as { WebAssembly: WebAssemblyEngine }).WebAssembly;

/** @param isNew whether the bytes differ from any before; V8 finds those that do not in a cache, where nothing is compiled */
function webAssembly(uops: number, isNew: boolean): Measure {
  const template = webAssemblyOf(uops);
  return (count) => {
    const modules = Array.from({ length: count }, () => {
      const bytes = template.slice();
      if (isNew) new DataView(bytes.buffer).setUint32(bytes.length - 4, ++unique);
      return bytes;
    });
    let result = 0;
    const begin = now();
    for (const bytes of modules) {
      result = new Instance(new Module(bytes)).exports.run(X, Y, 0, 1);
    }
    const end = now();
    check(uops, "WebAssembly", result);
    return (end - begin) / count;
  };
}

function newFunction(uops: number): Measure {
  return (count) => {
    const texts = Array.from({ length: count }, () => javaScriptOf(uops, unique++));
    let result = 0;
    const begin = now();
    for (const text of texts) {
      const compiled = new Function("x", "y", "counter", "limit", text) as (...args: number[]) => number;
      result = compiled(X, Y, 0, 1);
    }
    const end = now();
    check(uops, "new Function", result);
    return (end - begin) / count;
  };
}

/** Nanoseconds of each phase of one compilation, warm. */
function splitOf(bundle: Bundle, uops: number): Record<string, number> {
  const runtime = Runtime.load(bundle, { protection: "map-twice" });
  try {
    const trace = traceOf(bundle, uops);
    const compiler = runtime["compiler"];
    const frame = frameIn(runtime);
    compiler.measure(trace, false);
    const { codeBytes } = compiler.layout;
    const open = runtime.memory.allocate(codeBytes, 64);
    const block = {
      code: runtime.memory.code,
      codeOffset: open.codeOffset,
      data: runtime.memory.data,
      dataOffset: open.dataOffset,
    };
    const executor = runtime.compile(trace);
    frame.values.fill(0);
    const run = (): void => void runtime.enter(executor.entry, frame.address, frame.address);
    const timed = (action: () => void): number => {
      const times = (count: number): number => {
        const begin = now();
        for (let i = 0; i < count; i++) action();
        return (now() - begin) / count;
      };
      for (let i = 0; i < 20; i++) times(200);
      return median(Array.from({ length: rounds }, () => times(200)));
    };
    const measure = timed(() => compiler.measure(trace, false));
    const both = timed(() => {
      compiler.measure(trace, false);
      compiler.emit(trace, block, 0);
    });
    // Together, as where several traces wait to be sealed.
    const together = { compile: [] as number[], seal: [] as number[], free: [] as number[] };
    for (let round = 0; round < rounds + 200; round++) {
      const begin = now();
      const made = Array.from({ length: 50 }, () => runtime.compile(trace));
      const compiled = now();
      runtime.seal();
      const sealed = now();
      for (const one of made) one.free();
      const freed = now();
      if (round < 200) continue; // V8 has compiled it by then
      together.compile.push((compiled - begin) / 50);
      together.seal.push((sealed - compiled) / 50);
      together.free.push((freed - sealed) / 50);
    }
    return {
      "pass 1: places": measure,
      "pass 2: copy and patch": both - measure,
      "memory and bookkeeping": Math.max(0, median(together.compile) - both),
      "seal, 50 traces together": median(together.seal),
      "enter, run once, exit": timed(run),
      "free, not in the latency": median(together.free),
    };
  } finally {
    runtime.dispose();
  }
}

const bundle = registersBundle();
if (typeof bundle === "string") {
  process.stderr.write(`bench:latency: ${bundle}\n`);
  process.exit(1);
}
const runtimes: [Way, Runtime][] = [["serigraph, flipped", Runtime.load(bundle, { protection: "flip" })]];
if (process.platform === "linux")
  runtimes.unshift(["serigraph, mapped twice", Runtime.load(bundle, { protection: "map-twice" })]);
else process.stderr.write("bench:latency: pages are mapped twice only on Linux\n");

const points: LatencyPoint[] = [];
for (const uops of LENGTHS) {
  const measures: [Way, Measure][] = [
    ...runtimes.map(([way, runtime]): [Way, Measure] => [way, serigraph(bundle, runtime, uops)]),
    ["WebAssembly.Module", webAssembly(uops, true)],
    ["WebAssembly.Module, cached", webAssembly(uops, false)],
    ["new Function", newFunction(uops)],
  ];
  const count = 50;
  // Warm: the compilers themselves are what V8 must have compiled.
  for (const [, measure] of measures)
    for (let i = 0; i < (uops === LENGTHS[0] ? 60 : 10); i++) measure(count);
  const samples = new Map<Way, number[]>(measures.map(([way]) => [way, []]));
  for (let round = 0; round < rounds; round++)
    for (const [way, measure] of measures) samples.get(way)!.push(measure(count));
  points.push({
    uops,
    nanoseconds: Object.fromEntries([...samples].map(([way, times]) => [way, Math.round(median(times))])),
  });
}
for (const [, runtime] of runtimes) runtime.dispose();

const report: LatencyReport = {
  benchmark: "latency",
  points,
  split: SPLIT.map((uops) => ({ uops, nanoseconds: splitOf(bundle, uops) })),
};
if (options.json) process.stdout.write(`${JSON.stringify(report, undefined, 2)}\n`);
else {
  process.stdout.write(`from uops, bytes or text to the first native result\n`);
  process.stdout.write(`${textTable(latencyTable(report))}\n`);
  process.stdout.write(
    `what a compilation consists of, pages mapped twice\n${textTable(splitTable(report))}`,
  );
}
if (options.plot)
  for (const file of await drawLatency(report, options.plots)) process.stderr.write(`${file}\n`);
