import { delimiter, dirname, join, resolve } from "node:path";
import type { Interp } from "../interp.ts";
import { PythonSyntaxError } from "../bytecode/code.ts";
import { NONE, isSmallInt, type Value } from "../heap/value.ts";
import { exceptionAttribute, isExceptionOf, PyError } from "../objects/exception.ts";
import { isIntLike } from "../objects/int.ts";
import { loadedModule, newModule, pathList, setLoadedModule, type ModuleInfo } from "../objects/module.ts";
import { findSource, importModule, readSource, runModule } from "./import.ts";
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
  return main(py, dirname(resolve(fileName)), argv, () => {
    const module = mainModule(py);
    py.setModuleAttr(module, "__package__", NONE);
    const file = fileName.startsWith("<") ? fileName : resolve(fileName);
    py.setModuleAttr(module, "__file__", py.heap.str(file));
    runModule(py, module, source, fileName);
  });
}

/** Runs a module, or a package's `__main__`, as `python -m name` does; `args` are its arguments. */
export function runMainModule(py: Interp, name: string, args: readonly string[]): number {
  return main(py, resolve("."), ["-m", ...args], () => {
    const { file, module } = findMain(py, name);
    py.setItem(importedArgv(py), 0, py.heap.str(file));
    runMainFile(py, file, module.slice(0, Math.max(0, module.lastIndexOf("."))));
  });
}

/** Runs the `__main__.py` of a folder, as `python folder` does. */
export function runMainFolder(py: Interp, folder: string, args: readonly string[]): number {
  return main(py, resolve(folder), [folder, ...args], () => runMainFile(py, join(folder, "__main__.py"), ""));
}

function runMainFile(py: Interp, file: string, packageName: string): void {
  const module = mainModule(py);
  py.setModuleAttr(module, "__package__", py.heap.str(packageName));
  py.setModuleAttr(module, "__file__", py.heap.str(file));
  runModule(py, module, readSource(py, file), file);
}

/** `-m` names a module that cannot be run: runpy's words about it. */
class NoMainError extends Error {}

function findMain(py: Interp, name: string): { file: string; module: string } {
  let found;
  try {
    found = findSource(py, name);
  } catch (error) {
    if (!py.isError(error, "ModuleNotFoundError")) throw error;
    const text = py.str(error.value);
    throw new NoMainError(
      `Error while finding module specification for '${name}' (ModuleNotFoundError: ${text})`,
    );
  }
  if (found === undefined) throw new NoMainError(`No module named ${name}`);
  if (found.folders === undefined) return { file: found.file!, module: name };
  const inner = `${name}.__main__`;
  const main = findSource(py, inner);
  if (main?.file === undefined)
    throw new NoMainError(`No module named ${inner}; '${name}' is a package and cannot be directly executed`);
  return { file: main.file, module: inner };
}

const importedArgv = (py: Interp): Value => py.getAttr(importModule(py, "sys"), "argv");

function mainModule(py: Interp): ModuleInfo {
  const module = newModule(py, "__main__");
  setLoadedModule(py, "__main__", module.object);
  py.setModuleAttr(module, "__builtins__", importModule(py, "builtins"));
  py.setModuleAttr(module, "__cached__", NONE);
  return module;
}

function main(py: Interp, folder: string, argv: readonly string[], body: () => void): number {
  py.argv = [...argv];
  py.importFolder ??= folder;
  if (py.length(pathList(py)) === 0)
    for (const folder of [py.importFolder, ...pythonPath()]) py.listAppend(pathList(py), py.heap.str(folder));
  try {
    const status = outcome(py, body);
    atExit(py, "threading", "_shutdown");
    return atExit(py, "atexit", "_run_exitfuncs") ?? status;
  } finally {
    py.stdout.flush();
    py.stderr.flush();
  }
}

function outcome(py: Interp, body: () => void): number {
  try {
    body();
    return 0;
  } catch (error) {
    if (error instanceof NoMainError) {
      py.stderr.write(`serigraph: ${error.message}\n`);
      return 1;
    }
    return reportError(py, error);
  }
}

/** What a module, if it was imported, does when the program ends; an exit code when that failed. */
function atExit(py: Interp, name: string, fn: string): number | undefined {
  const module = loadedModule(py, name);
  if (module === undefined || py.findAttr(module, fn) === undefined) return undefined;
  try {
    py.callMethod(module, fn, []);
    return undefined;
  } catch (error) {
    return reportError(py, error);
  }
}

/** The program's own sys.excepthook is called instead of printing; false when there is none. */
function callHook(py: Interp, exception: Value): boolean {
  const sys = loadedModule(py, "sys");
  const hook = sys && py.findAttr(sys, "excepthook");
  if (hook === undefined || hook === NONE || hook === py.findAttr(sys!, "__excepthook__")) return false;
  const traceback = exceptionAttribute(py, exception, "__traceback__") ?? NONE;
  try {
    py.call(hook, [py.typeOf(exception).object, exception, traceback]);
  } catch (error) {
    if (!(error instanceof PyError)) throw error;
    py.stdout.flush();
    py.stderr.write("Error in sys.excepthook:\n");
    py.stderr.write(formatException(py, error.value));
    py.stderr.write("\nOriginal exception was:\n");
    py.stderr.write(formatException(py, exception));
  }
  return true;
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
  if (!callHook(py, error.value)) py.stderr.write(formatException(py, error.value));
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

/** The folders of the environment variable `PYTHONPATH`. */
const pythonPath = (): string[] =>
  (process.env["PYTHONPATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
