import { readFileSync, statSync } from "node:fs";
import { basename } from "node:path";
import { Python, type NativeStats } from "@serigraph/python";
import { BrokenPipeError, writeAll } from "../standard-streams.ts";

export interface RunOptions {
  readonly stats?: "text" | "json";
  readonly tier: "baseline" | "step";
  readonly bundle?: string;
}

type RunStats = Pick<
  NativeStats,
  "functionsCompiled" | "stencilsCopied" | "codeBytes" | "compileNanoseconds"
> & {
  readonly runNanoseconds: number;
};
const NOTHING_COMPILED = { functionsCompiled: 0, stencilsCopied: 0, codeBytes: 0, compileNanoseconds: 0 };

/** CPython's exit code for a program that it cannot open. */
const CANNOT_OPEN = 2;
const SIGPIPE_EXIT = 141;

/** `serigraph run FILE.py [args]`. Returns the program's exit code: its sys.exit, 1 for an uncaught exception. */
export async function run(file: string, args: string[], options: RunOptions): Promise<number> {
  const source = readSource(file);
  if (source === undefined) return CANNOT_OPEN;
  const py = Python.create({
    stepMode: options.tier === "step",
    ...(options.bundle === undefined ? {} : { bundle: options.bundle }),
    stdout: (text) => writeAll(1, text),
    stderr: (text) => writeAll(2, text),
  });
  const start = process.hrtime.bigint();
  let exitCode: number;
  try {
    exitCode = py.runBytes(source, {
      fileName: file === "-" ? "<stdin>" : file,
      argv: [file, ...args],
    });
  } catch (error) {
    if (error instanceof BrokenPipeError) return SIGPIPE_EXIT;
    throw error;
  }
  const nanoseconds = Number(process.hrtime.bigint() - start);
  if (options.stats !== undefined) {
    const stats: RunStats = { ...(py.stats() ?? NOTHING_COMPILED), runNanoseconds: nanoseconds };
    writeAll(2, options.stats === "json" ? `${JSON.stringify(stats)}\n` : summary(basename(file), stats));
  }
  return exitCode;
}

function readSource(file: string): Uint8Array | undefined {
  if (file === "-") return readFileSync(0);
  try {
    if (statSync(file).isDirectory()) {
      writeAll(2, `serigraph: '${file}' is a directory; name a .py file in it\n`);
      return undefined;
    }
    return readFileSync(file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const reason =
      code === "ENOENT"
        ? "there is no such file"
        : code === "EACCES"
          ? "permission denied"
          : (error as Error).message;
    writeAll(2, `serigraph: cannot open '${file}': ${reason}\n`);
    return undefined;
  }
}

function summary(name: string, stats: RunStats): string {
  const milliseconds = (ns: number) => `${(ns / 1e6).toFixed(1)} ms`;
  return (
    `\n— ${name}: ${stats.functionsCompiled} functions compiled from ${stats.stencilsCopied} stencils, ` +
    `${stats.codeBytes} bytes of machine code in ${milliseconds(stats.compileNanoseconds)}; ` +
    `ran in ${milliseconds(stats.runNanoseconds)}\n`
  );
}
