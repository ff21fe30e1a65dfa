import { readFileSync } from "node:fs";
import type { Interp } from "../interp.ts";
import { PythonSyntaxError, type CodeObject } from "../bytecode/code.ts";
import { FRAME_FROM_HOST } from "../heap/layout.ts";
import { NONE, UNBOUND, type Value } from "../heap/value.ts";
import { errorWithAttributes, type PyError } from "../objects/exception.ts";
import { newFunction } from "../objects/function.ts";
import {
  forgetModule,
  hasBuiltinModule,
  installBuiltinModule,
  loadedModule,
  moduleAttribute,
  moduleFile,
  moduleInfoOf,
  newModule,
  pathList,
  setLoadedModule,
  type ModuleInfo,
} from "../objects/module.ts";
import { libraryFolder } from "../library-folder.ts";
import { decodeSource, SourceDecodeError } from "../source-text.ts";
import { isKept, libraryCode } from "./code-cache.ts";
import { findModuleFile, type ModuleFile } from "./find-module.ts";
import { pushFrame } from "./frame.ts";
import { ModuleSpec } from "./module-spec.ts";
import { run } from "./run.ts";
import { addSource } from "./sources.ts";
import { syntaxError } from "./syntax-error.ts";
import { syntaxWarnings } from "./syntax-warning.ts";

/** The import system as importlib._bootstrap describes it: names, packages, `sys.modules`, `sys.path`. */

const lastPart = (name: string): string => name.slice(name.lastIndexOf(".") + 1);
const parentName = (name: string): string => name.slice(0, Math.max(0, name.lastIndexOf(".")));

/** Builtin modules that no file can take the place of, as those in CPython's `sys.builtin_module_names`. */
const ALWAYS_BUILTIN = new Set(["sys", "builtins", "time", "itertools", "_imp", "gc", "errno", "marshal"]);

const noModule = (py: Interp, name: string, why = ""): PyError =>
  errorWithAttributes(py, "ModuleNotFoundError", `No module named '${name}'${why}`, {
    name: py.heap.str(name),
  });

/**
 * `import name` (then the outermost package is given) or `from name import fromList`.
 *
 * @param level dots in front of the name
 * @param importer the module that imports; relative names begin at its package
 */
export function importName(
  py: Interp,
  name: string,
  fromList: Value,
  level: number,
  importer: ModuleInfo | undefined,
): Value {
  if (level === 0 && name === "") throw py.error("ValueError", "Empty module name");
  const full = level === 0 ? name : absoluteName(py, name, level, importer);
  const module = importModule(py, full);
  if (fromList === NONE || py.length(fromList) === 0) {
    const dot = name.indexOf(".");
    if (dot < 0) return module;
    const top = full.slice(0, full.length - (name.length - dot));
    return loadedModule(py, top) ?? noKey(py, top);
  }
  if (py.findAttr(module, "__path__") !== undefined) importMembers(py, module, full, fromList);
  return module;
}

function noKey(py: Interp, name: string): never {
  throw errorWithAttributes(py, "KeyError", name, {});
}

/** `from package import a, b`: submodules among the names are imported. */
function importMembers(py: Interp, module: Value, full: string, names: Value): void {
  for (const v of py.toArray(names)) {
    if (!py.heap.isStr(v))
      throw py.error("TypeError", `Item in \`\`from list'' must be str, not ${py.typeName(v)}`);
    const name = py.heap.strOf(v);
    if (name === "*") {
      const all = py.findAttr(module, "__all__");
      if (all !== undefined) importMembers(py, module, full, all);
    } else if (py.findAttr(module, name) === undefined) {
      try {
        importModule(py, `${full}.${name}`);
      } catch (error) {
        const missing = py.isError(error, "ModuleNotFoundError") && py.findAttr(error.value, "name");
        if (!missing || !py.heap.isStr(missing) || py.heap.strOf(missing) !== `${full}.${name}`) throw error;
      }
    }
  }
}

/** The package that relative imports of a module begin at: importlib._bootstrap, `_calc___package__`. */
function packageOf(py: Interp, importer: ModuleInfo | undefined): string {
  const text = (name: string): string | undefined => {
    const v = importer && moduleAttribute(py, importer, name);
    return v !== undefined && py.heap.isStr(v) ? py.heap.strOf(v) : undefined;
  };
  const declared = text("__package__");
  if (declared !== undefined) return declared;
  const name = text("__name__") ?? "";
  return importer !== undefined && moduleAttribute(py, importer, "__path__") !== undefined
    ? name
    : parentName(name);
}

function absoluteName(py: Interp, name: string, level: number, importer: ModuleInfo | undefined): string {
  const own = packageOf(py, importer);
  if (own === "") throw py.error("ImportError", "attempted relative import with no known parent package");
  const parts = own.split(".");
  if (parts.length < level)
    throw py.error("ImportError", "attempted relative import beyond top-level package");
  const base = parts.slice(0, parts.length - level + 1).join(".");
  return name === "" ? base : `${base}.${name}`;
}

/** Where the source of a module is that can be imported, its packages imported first. */
export function findSource(py: Interp, name: string): ModuleFile | undefined {
  const parent = parentName(name);
  if (parent === "")
    return findModuleFile(name, stringsOf(py, pathList(py))) ?? findModuleFile(name, [libraryFolder]);
  const path = py.findAttr(importModule(py, parent), "__path__");
  if (path === undefined) throw noModule(py, name, `; '${parent}' is not a package`);
  return findModuleFile(lastPart(name), stringsOf(py, path));
}

/** The module of an absolute name, imported with the packages around it unless it is there already. */
export function importModule(py: Interp, name: string): Value {
  const known = loadedModule(py, name);
  if (known === NONE)
    throw errorWithAttributes(py, "ModuleNotFoundError", `import of ${name} halted; None in sys.modules`, {
      name: py.heap.str(name),
    });
  if (known !== undefined) return known;
  const parent = parentName(name);
  let folders: readonly string[] | undefined;
  if (parent !== "") {
    const outer = importModule(py, parent);
    const again = loadedModule(py, name); // the package may have imported it itself
    if (again !== undefined) return again;
    const path = py.findAttr(outer, "__path__");
    if (path === undefined) throw noModule(py, name, `; '${parent}' is not a package`);
    folders = stringsOf(py, path);
  }
  const module = loadModule(py, name, folders);
  if (parent !== "") {
    const outer = loadedModule(py, parent);
    if (outer !== undefined) py.setAttr(outer, lastPart(name), module);
  }
  return module;
}

/** The strs of a list of folders; other items are passed over, as importlib does. */
const stringsOf = (py: Interp, list: Value): string[] =>
  py
    .toArray(list)
    .filter((v) => py.heap.isStr(v))
    .map((v) => py.heap.strOf(v));

function loadModule(py: Interp, name: string, folders: readonly string[] | undefined): Value {
  if (folders !== undefined) {
    const inside = findModuleFile(lastPart(name), folders);
    if (inside === undefined) throw noModule(py, name);
    return loadFile(py, name, inside);
  }
  const builtin = hasBuiltinModule(py, name);
  if (builtin && ALWAYS_BUILTIN.has(name)) return installBuiltinModule(py, name).object;
  const path = stringsOf(py, pathList(py));
  const found = findModuleFile(name, path);
  if (found?.file !== undefined) return loadFile(py, name, found);
  if (builtin) return installBuiltinModule(py, name).object;
  const library = findModuleFile(name, [libraryFolder]) ?? found;
  if (library === undefined) throw noModule(py, name);
  return loadFile(py, name, library);
}

/** Runs the file of a module that is not loaded yet; what `sys.modules` has for it then is the module. */
function loadFile(py: Interp, name: string, { file, folders }: ModuleFile): Value {
  const { heap } = py;
  const module = newModule(py, name);
  const path = folders && py.newList(folders.map((folder) => heap.str(folder)));
  if (path !== undefined) {
    py.setModuleAttr(module, "__path__", path);
    py.setModuleAttr(module, "__package__", heap.intern(name));
  }
  py.setModuleAttr(module, "__spec__", heap.newHosted(new ModuleSpec(py, name, file ?? "namespace", path)));
  py.setModuleAttr(module, "__builtins__", importModule(py, "builtins"));
  setLoadedModule(py, name, module.object);
  if (file === undefined) {
    py.setModuleAttr(module, "__file__", NONE);
    return module.object;
  }
  py.setModuleAttr(module, "__file__", heap.str(file));
  py.setModuleAttr(module, "__cached__", NONE);
  module.initializing = true;
  try {
    if (isKept(file)) runLibraryModule(py, module, file);
    else runModule(py, module, readSource(py, file), file);
  } catch (error) {
    forgetModule(py, name);
    throw error;
  } finally {
    module.initializing = false;
  }
  return loadedModule(py, name) ?? noKey(py, name);
}

export function readSource(py: Interp, file: string): string {
  try {
    return decodeSource(readFileSync(file), file);
  } catch (error) {
    if (error instanceof SourceDecodeError) throw py.error("SyntaxError", error.message);
    throw error;
  }
}

/** Runs the body of a module of the standard library. */
function runLibraryModule(py: Interp, module: ModuleInfo, file: string): void {
  const bytes = readFileSync(file);
  const text = (): string => decodeSource(bytes, file);
  addSource(py, file, text);
  runCode(
    py,
    module,
    libraryCode(bytes, file, () => compileModule(py, text(), file)),
  );
}

/** Compiles and runs a source as the body of a module. */
export function runModule(py: Interp, module: ModuleInfo, source: string, fileName: string): void {
  addSource(py, fileName, source);
  runCode(py, module, compileModule(py, source, fileName));
}

function compileModule(py: Interp, source: string, fileName: string): CodeObject {
  if (py.compile === undefined) throw new Error("the interpreter has no compiler");
  try {
    return py.compile(source, fileName, { onWarning: syntaxWarnings(py, fileName) });
  } catch (error) {
    if (error instanceof PythonSyntaxError && error.kind !== "unsupported") throw syntaxError(py, error);
    throw error;
  }
}

function runCode(py: Interp, module: ModuleInfo, code: CodeObject): void {
  const loaded = py.loadCode(code, module);
  if (code.docstring !== undefined) py.setModuleAttr(module, "__doc__", py.heap.str(code.docstring));
  const fn = newFunction(py, loaded, NONE, NONE, NONE);
  pushFrame(py, loaded, fn, 0, FRAME_FROM_HOST);
  run(py);
}

/** `from module import name`: ceval.c, `_PyEval_ImportFrom`. */
export function importFrom(py: Interp, module: Value, name: string): Value {
  const found = py.findAttr(module, name);
  if (found !== undefined) return found;
  const { heap } = py;
  const own = py.findAttr(module, "__name__");
  const title = own !== undefined && heap.isStr(own) ? heap.strOf(own) : undefined;
  const submodule = title === undefined ? undefined : loadedModule(py, `${title}.${name}`);
  if (submodule !== undefined) return submodule;
  const info = moduleInfoOf(py, module);
  const file = info && moduleFile(py, info);
  const from = `'${title ?? "<unknown module name>"}'`;
  const text =
    info?.initializing === true && file !== undefined
      ? `cannot import name '${name}' from partially initialized module ${from} (most likely due to a circular import) (${file})`
      : `cannot import name '${name}' from ${from} (${file ?? "unknown location"})`;
  throw errorWithAttributes(py, "ImportError", text, {
    name: own ?? NONE,
    name_from: heap.str(name),
    path: file === undefined ? NONE : heap.str(file),
    module,
  });
}

/** `from module import *`: the public names. */
export function importStar(py: Interp, into: ModuleInfo, module: Value): void {
  const { heap } = py;
  const all = py.findAttr(module, "__all__");
  const names =
    all !== undefined
      ? py.toArray(all).map((name) => py.str(name))
      : [...(moduleInfoOf(py, module)?.cells.keys() ?? [])];
  for (const name of names) {
    if (all === undefined && name.startsWith("_")) continue;
    const v = all === undefined ? py.findAttr(module, name) : py.getAttr(module, name);
    if (v === undefined || v === UNBOUND) continue;
    heap.write(py.globalCell(into.id, name), v);
  }
}

/** `reload(module)`: its file's source, run again in the same module. */
export function reloadModule(py: Interp, module: Value): Value {
  const info = moduleInfoOf(py, module);
  if (info === undefined) throw py.error("TypeError", "reload() argument must be a module");
  if (loadedModule(py, info.name) !== module)
    throw errorWithAttributes(py, "ImportError", `module ${info.name} not in sys.modules`, {
      name: py.heap.str(info.name),
    });
  const file = moduleFile(py, info);
  if (file !== undefined) runModule(py, info, readSource(py, file), file);
  return loadedModule(py, info.name) ?? module;
}
