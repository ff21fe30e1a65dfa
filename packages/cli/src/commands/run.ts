import { existsSync, readFileSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { Python, type NativeStats } from "@serigraph/python";
import { BrokenPipeError, writeAll } from "../standard-streams.ts";

export interface RunOptions {
  readonly stats?: "text" | "json";
  readonly tier: "baseline" | "step";
  readonly bundle?: string;
  /** Run a module, not a file: then the file's place among the arguments is the first argument's. */
  readonly module?: string;
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

/**
 * `serigraph run FILE.py|FOLDER [args]` or `serigraph run -m MODULE [args]`. Returns the program's exit code: its
 * sys.exit, 1 for an uncaught exception.
 */
export async function run(file: string | undefined, args: string[], options: RunOptions): Promise<number> {
  const program = options.module === undefined ? readProgram(file!) : undefined;
  if (options.module === undefined && program === undefined) return CANNOT_OPEN;
  const py = Python.create({
    stepMode: options.tier === "step",
    interrupts: true,
    ...(options.bundle === undefined ? {} : { bundle: options.bundle }),
    stdout: (text) => writeAll(1, text),
    stderr: (text) => writeAll(2, text),
  });
  const start = process.hrtime.bigint();
  let exitCode: number;
  try {
    if (program === undefined)
      exitCode = py.runModule(options.module!, file === undefined ? args : [file, ...args]);
    else if (program === "folder") exitCode = py.runFolder(file!, args);
    else
      exitCode = py.runBytes(program, {
        fileName: file === "-" ? "<stdin>" : file!,
        argv: [file!, ...args],
      });
  } catch (error) {
    if (error instanceof BrokenPipeError) return SIGPIPE_EXIT;
    throw error;
  }
  const nanoseconds = Number(process.hrtime.bigint() - start);
  if (options.stats !== undefined) {
    const stats: RunStats = { ...(py.stats() ?? NOTHING_COMPILED), runNanoseconds: nanoseconds };
    writeAll(
      2,
      options.stats === "json"
        ? `${JSON.stringify(stats)}\n`
        : summary(basename(options.module ?? file!), stats),
    );
  }
  return exitCode;
}

/** The source of the program; undefined, with a message printed, where there is none. */
function readProgram(file: string): Uint8Array | "folder" | undefined {
  if (file === "-") return readFileSync(0);
  try {
    if (statSync(file).isDirectory()) {
      if (existsSync(join(file, "__main__.py"))) return "folder";
      writeAll(2, `serigraph: '${file}' is a directory without __main__.py; name a .py file in it\n`);
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
