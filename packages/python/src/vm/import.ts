import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Interp } from "../interp.ts";
import { PythonSyntaxError } from "../bytecode/code.ts";
import { FRAME_FROM_HOST } from "../heap/layout.ts";
import { NONE, UNBOUND, type Value } from "../heap/value.ts";
import { errorWithAttributes } from "../objects/exception.ts";
import { newFunction } from "../objects/function.ts";
import { builtinModule, loadedModules, moduleOf, newModule, type ModuleInfo } from "../objects/module.ts";
import { typeOf, isType } from "../objects/types.ts";
import { pushFrame } from "./frame.ts";
import { run } from "./run.ts";
import { addSource } from "./sources.ts";
import { syntaxError } from "./syntax-error.ts";

/** `import name`: modules written in TypeScript first, then files beside the program. */
export function importName(py: Interp, name: string, _fromList: Value, level: number): Value {
  if (level > 0) throw py.error("ImportError", "attempted relative import with no known parent package");
  const module = builtinModule(py, name) ?? fileModule(py, name);
  if (module === undefined)
    throw errorWithAttributes(py, "ModuleNotFoundError", `No module named '${name}'`, {
      name: py.heap.str(name),
    });
  return module.object;
}

function fileModule(py: Interp, name: string): ModuleInfo | undefined {
  const { importFolder, compile } = py;
  if (importFolder === undefined || compile === undefined || !/^[\p{L}_][\p{L}\p{N}_]*$/u.test(name))
    return undefined;
  const fileName = join(importFolder, `${name}.py`);
  if (!existsSync(fileName)) return undefined;
  const module = newModule(py, name);
  const loaded = loadedModules(py);
  loaded.set(name, module);
  try {
    runModule(py, module, readFileSync(fileName, "utf8"), fileName);
  } catch (error) {
    loaded.delete(name);
    throw error;
  }
  return module;
}

/** Compiles and runs a source as the body of a module. */
export function runModule(py: Interp, module: ModuleInfo, source: string, fileName: string): void {
  if (py.compile === undefined) throw new Error("the interpreter has no compiler");
  addSource(py, fileName, source);
  let code;
  try {
    code = py.compile(source, fileName);
  } catch (error) {
    if (error instanceof PythonSyntaxError && error.kind !== "unsupported") throw syntaxError(py, error);
    throw error;
  }
  const loaded = py.loadCode(code, module);
  if (code.docstring !== undefined) py.setModuleAttr(module, "__doc__", py.heap.str(code.docstring));
  const fn = newFunction(py, loaded, NONE, NONE, NONE);
  pushFrame(py, loaded, fn, 0, FRAME_FROM_HOST);
  run(py);
}

/** `from module import name`. */
export function importFrom(py: Interp, module: Value, name: string): Value {
  const found = py.findAttr(module, name);
  if (found !== undefined) return found;
  const from = isType(py, module) ? typeOf(py, module).name : moduleOf(py, module).name;
  const error = errorWithAttributes(
    py,
    "ImportError",
    `cannot import name '${name}' from '${from}' (unknown location)`,
    { name: py.heap.str(from), name_from: py.heap.str(name), module },
  );
  throw error;
}

/** `from module import *`: the public names. */
export function importStar(py: Interp, into: ModuleInfo, module: Value): void {
  const { heap } = py;
  const from = moduleOf(py, module);
  const all = py.findAttr(module, "__all__");
  const names = all !== undefined ? py.toArray(all).map((name) => py.str(name)) : [...from.cells.keys()];
  for (const name of names) {
    if (all === undefined && name.startsWith("_")) continue;
    const v = py.findAttr(module, name);
    if (v === undefined || v === UNBOUND) continue;
    heap.write(py.globalCell(into.id, name), v);
  }
}
