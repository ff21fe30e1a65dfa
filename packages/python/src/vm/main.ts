import { dirname, resolve } from "node:path";
import type { Interp } from "../interp.ts";
import { PythonSyntaxError } from "../bytecode/code.ts";
import { NONE, isSmallInt, type Value } from "../heap/value.ts";
import { exceptionAttribute, isExceptionOf, PyError } from "../objects/exception.ts";
import { isIntLike } from "../objects/int.ts";
import { loadedModules, newModule } from "../objects/module.ts";
import { runModule } from "./import.ts";
import { formatException } from "./traceback.ts";

/**
 * Runs a program as `python program.py` does, and returns its exit code. Standard output is flushed before an uncaught
 * exception's traceback goes to standard error.
 */
export function runMain(
  py: Interp,
  source: string,
  fileName: string,
  argv: readonly string[] = [fileName],
): number {
  py.argv = [...argv];
  py.importFolder ??= dirname(resolve(fileName));
  try {
    const module = newModule(py, "__main__");
    loadedModules(py).set("__main__", module);
    py.setModuleAttr(module, "__file__", py.heap.str(fileName));
    py.setModuleAttr(module, "__doc__", NONE);
    runModule(py, module, source, fileName);
    return 0;
  } catch (error) {
    return reportError(py, error);
  } finally {
    py.stdout.flush();
    py.stderr.flush();
  }
}

/** What the process does about an uncaught exception: its exit code, the message printed. */
function reportError(py: Interp, error: unknown): number {
  py.stdout.flush();
  if (error instanceof PythonSyntaxError) {
    py.stderr.write(`${error.fileName}:${error.range.line}: ${error.message}\n`);
    return 1;
  }
  if (!(error instanceof PyError)) throw error;
  if (isExceptionOf(py, error.value, "SystemExit")) return exitCode(py, error.value);
  py.stderr.write(formatException(py, error.value));
  return isExceptionOf(py, error.value, "KeyboardInterrupt") ? 130 : 1;
}

function exitCode(py: Interp, exception: Value): number {
  const code = exceptionAttribute(py, exception, "code") ?? NONE;
  if (code === NONE) return 0;
  if (isSmallInt(code)) return code & 0xff;
  if (isIntLike(py, code)) return Number(BigInt.asUintN(8, py.heap.bigIntOf(code)));
  py.stderr.write(`${py.str(code)}\n`);
  return 1;
}
