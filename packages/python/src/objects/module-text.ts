import { dirname } from "node:path";
import type { Interp } from "../interp.ts";
import { standardModules } from "../vm/known-names.ts";
import {
  hasBuiltinModule,
  loadedModule,
  moduleAttribute,
  moduleFile,
  moduleInfoOf,
  type ModuleInfo,
} from "./module.ts";

/** What CPython says about modules: their repr, and the AttributeError for a name that one lacks. */

/** The text of that AttributeError: moduleobject.c, `_Py_module_getattro_impl`. */
export function missingAttributeText(py: Interp, module: ModuleInfo, name: string): string {
  const own = moduleAttribute(py, module, "__name__");
  if (own === undefined || !py.heap.isStr(own)) return `module has no attribute '${name}'`;
  const title = py.heap.strOf(own);
  const plain = `module '${title}' has no attribute '${name}'`;
  const file = moduleFile(py, module);
  const shadowing = file !== undefined && title !== "__main__" && dirname(file) === py.importFolder;
  if (shadowing && standardModules.includes(title))
    return (
      `${plain} (consider renaming '${file}' since it has the same name as the standard library module ` +
      `named '${title}' and the import system gives it precedence)`
    );
  if (module.initializing) {
    if (shadowing)
      return (
        `${plain} (consider renaming '${file}' if it has the same name as a third-party module ` +
        "you intended to import)"
      );
    const from = file === undefined ? "" : ` from '${file}'`;
    return `partially initialized module '${title}'${from} has no attribute '${name}' (most likely due to a circular import)`;
  }
  const child = loadedModule(py, `${title}.${name}`);
  if (child !== undefined && moduleInfoOf(py, child)?.initializing === true)
    return `cannot access submodule '${name}' of module '${title}' (most likely due to a circular import)`;
  return plain;
}

/** `repr(module)`. */
export function moduleRepr(py: Interp, module: ModuleInfo): string {
  const own = moduleAttribute(py, module, "__name__");
  const name = own === undefined ? "'?'" : py.repr(own);
  const file = moduleFile(py, module);
  if (module.name === "__main__")
    return `<module ${name}${file === undefined ? "" : ` from ${py.repr(py.heap.str(file))}`}>`;
  if (file !== undefined) return `<module ${name} from ${py.repr(py.heap.str(file))}>`;
  return hasBuiltinModule(py, module.name) ? `<module ${name} (built-in)>` : `<module ${name}>`;
}
