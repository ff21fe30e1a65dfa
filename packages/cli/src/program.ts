/** The program that a command line names, and running it. */
import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Python } from "@serigraph/python";
import { BrokenPipeError, writeAll } from "./standard-streams.ts";

/** CPython's exit code for a program that it cannot open. */
const CANNOT_OPEN = 2;
const SIGPIPE_EXIT = 141;

/** @param create is called once it is known that there is a program */
export function runProgram(
  file: string | undefined,
  module: string | undefined,
  args: readonly string[],
  create: () => Python,
): number {
  const program = module === undefined ? readProgram(file!) : undefined;
  if (module === undefined && program === undefined) return CANNOT_OPEN;
  const py = create();
  try {
    // Of a module the file's place among the arguments is the first argument's.
    if (program === undefined) return py.runModule(module!, file === undefined ? args : [file, ...args]);
    if (program === "folder") return py.runFolder(file!, args);
    return py.runBytes(program, { fileName: file === "-" ? "<stdin>" : file!, argv: [file!, ...args] });
  } catch (error) {
    if (error instanceof BrokenPipeError) return SIGPIPE_EXIT;
    throw error;
  }
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
