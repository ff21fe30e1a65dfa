/**
 * The traces that the Python guest's baseline compiler makes of the programs in examples/: every function of each, as it was handed to
 * `Runtime.compile`. The compiler is called once more for each, with the runtime's `compile` replaced, so that making a trace
 * can be told from copying and patching it.
 */
import { readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Executor, Trace } from "@serigraph/executor";
import { Python } from "@serigraph/python";

const folder = fileURLToPath(new URL("../../../examples", import.meta.url));

export interface PythonTraces {
  readonly traces: readonly Trace[];
  readonly uops: number;
  /** Makes all traces again, compiling none of them. */
  build(): void;
  dispose(): void;
}

/** Runs each program on the smallest input, so that all its code is loaded, and has all of it compiled. */
export function pythonTraces(): PythonTraces {
  const traces: Trace[] = [];
  const builders: (() => void)[] = [];
  const guests: Python[] = [];
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".py"))) {
    const python = Python.create({ stdout: () => {} });
    guests.push(python);
    const fileName = join(folder, file);
    const argv = [fileName, "6", join(tmpdir(), "serigraph-micro-bench.out")];
    const status = python.run(readFileSync(fileName, "utf8"), { fileName, argv });
    if (status !== 0) throw new Error(`${file} failed: exit code ${status}`);
    const vm = python["vm"];
    if (vm === undefined) throw new Error("the Python guest runs without native code");
    const { runtime } = vm;
    // The compiler reads of an executor only its entry and the offsets of its labels.
    const nobody = { entry: 0, labelOffsets: new Int32Array(0x10000) } as unknown as Executor;
    const inputs = python.interp.codes
      .filter((loaded) => loaded !== undefined)
      .map(({ id, code, constantsOffset, module }) => ({ id, code, constantsOffset, moduleId: module.id }));
    runtime.compile = (trace) => {
      traces.push(copyOf(trace));
      return nobody;
    };
    for (const input of inputs) vm["compiler"].compile(input);
    const ignore = (): Executor => nobody;
    builders.push(() => {
      runtime.compile = ignore;
      for (const input of inputs) vm["compiler"].compile(input);
    });
  }
  return {
    traces,
    uops: traces.reduce((sum, trace) => sum + trace.length, 0),
    build() {
      for (const builder of builders) builder();
    },
    dispose() {
      for (const guest of guests) guest.dispose();
    },
  };
}

/** A trace of its own with the same uops, words and labels. */
function copyOf(trace: Trace): Trace {
  const copy = new Trace(trace.length);
  copy.stencils = trace.stencils.slice(0, trace.length + 1);
  copy.starts = trace.starts.slice(0, trace.length + 2);
  copy.words = trace.words.slice(0, trace.wordCount);
  copy.labelUops = trace.labelUops.slice(0, trace.labelCount);
  copy.labelAddresses = trace.labelAddresses.slice(0, trace.labelCount);
  copy.length = trace.length;
  copy.wordCount = trace.wordCount;
  copy.labelCount = trace.labelCount;
  return copy;
}
