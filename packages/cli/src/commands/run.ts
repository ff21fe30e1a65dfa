import { basename } from "node:path";
import { Python, type NativeStats, type TraceOptions } from "@serigraph/python";
import { perfMap } from "../perf-map.ts";
import { runProgram } from "../program.ts";
import { writeAll } from "../standard-streams.ts";

/** step: instruction by instruction in TypeScript; baseline: compiled functions; traces: and their hot loops as traces. */
export type Tier = "step" | "baseline" | "traces";

export interface RunOptions {
  readonly stats?: "text" | "json";
  readonly tier: Tier;
  readonly traceOptions?: TraceOptions;
  readonly perfMap?: boolean;
  readonly bundle?: string;
  /** Run a module, not a file: then the file's place among the arguments is the first argument's. */
  readonly module?: string;
}

type RunStats = Omit<NativeStats, "exits" | "entries" | "collector" | "traces"> &
  Partial<Pick<NativeStats, "entries" | "collector" | "traces">> & {
    readonly tier: Tier;
    readonly runNanoseconds: number;
  };
const NOTHING_COMPILED = { functionsCompiled: 0, stencilsCopied: 0, codeBytes: 0, compileNanoseconds: 0 };

/**
 * `serigraph run FILE.py|FOLDER [args]` or `serigraph run -m MODULE [args]`. Returns the program's exit code: its
 * sys.exit, 1 for an uncaught exception.
 */
export async function run(file: string | undefined, args: string[], options: RunOptions): Promise<number> {
  const { tier } = options;
  let py: Python | undefined;
  let start = 0n;
  const exitCode = runProgram(file, options.module, args, () => {
    py = Python.create({
      stepMode: tier === "step",
      interrupts: true,
      traces: tier === "traces" && (options.traceOptions ?? true),
      ...(options.bundle === undefined ? {} : { bundle: options.bundle }),
      ...(options.perfMap === true ? { onCode: perfMap() } : {}),
      stdout: (text) => writeAll(1, text),
      stderr: (text) => writeAll(2, text),
    });
    start = process.hrtime.bigint();
    return py;
  });
  if (py === undefined || options.stats === undefined) return exitCode;
  const runNanoseconds = Number(process.hrtime.bigint() - start);
  const { exits: _, ...native } = py.stats() ?? { ...NOTHING_COMPILED, exits: [] };
  const stats: RunStats = { tier, ...native, runNanoseconds };
  writeAll(
    2,
    options.stats === "json"
      ? `${JSON.stringify(stats)}\n`
      : summary(basename(options.module ?? file!), stats),
  );
  return exitCode;
}

const milliseconds = (ms: number): string => `${ms.toFixed(1)} ms`;
const bytesText = (bytes: number): string =>
  bytes < 2 ** 20 ? `${Math.ceil(bytes / 1024)} KiB` : `${(bytes / 2 ** 20).toFixed(1)} MiB`;

function summary(name: string, stats: RunStats): string {
  const { traces, collector } = stats;
  const lines = [
    `— ${name}: ${stats.functionsCompiled} functions compiled from ${stats.stencilsCopied} stencils, ` +
      `${stats.codeBytes} bytes of machine code in ${milliseconds(stats.compileNanoseconds / 1e6)}; ` +
      `ran in ${milliseconds(stats.runNanoseconds / 1e6)}`,
  ];
  if (traces !== undefined) {
    lines.push(
      `  traces: ${traces.loops} loops, ${traces.places} of functions, ${traces.sides} side traces; ${traces.instructions} instructions, ${traces.uops} uops, ` +
        `${traces.codeBytes} bytes; recorded in ${milliseconds(traces.recordMilliseconds)}, of which compiling ` +
        `${milliseconds(traces.compileMilliseconds)}; ${traces.exits} exits to TypeScript`,
    );
    for (const [reason, count] of traces.aborts) lines.push(`  ${count} × ${reason}`);
  }
  if (collector !== undefined)
    lines.push(
      `  collector: ${collector.collections} collections in ${milliseconds(collector.nanoseconds / 1e6)}; ` +
        `${bytesText(collector.liveBytes)} alive after the last, a heap of ${bytesText(collector.heapBytes)}`,
    );
  return `\n${lines.join("\n")}\n`;
}
