import { TYPE } from "../../heap/layout.ts";
import { NONE, mkBool, type Value } from "../../heap/value.ts";
import type { Interp } from "../../interp.ts";
import { moduleInfoOf, hasBuiltinModule, newModule } from "../../objects/module.ts";
import { codeOfFrame } from "../../vm/frame.ts";
import { findSource, importModule, importName, reloadModule } from "../../vm/import.ts";
import { ModuleSpec } from "../../vm/module-spec.ts";
import { bindArguments } from "../arguments.ts";
import { defineIn } from "./define.ts";

/** `__import__`, the module `builtins`, and `_imp`: what `lib/importlib` is made of. */
export function installImports(py: Interp): void {
  const { heap } = py;
  const text = (v: Value): string => {
    if (!heap.isStr(v)) throw py.error("TypeError", "module name must be a string");
    return heap.strOf(v);
  };
  py.defineFunction("__import__", (_py, args, kw) => {
    const names = ["name", "globals", "locals", "fromlist", "level"];
    const [name, , , fromList, level] = bindArguments(py, "__import__", names, args, kw, { required: 1 });
    const dots = level === undefined ? 0 : py.index(level);
    if (dots < 0) throw py.error("ValueError", "level must be >= 0");
    const importer = py.frame === 0 ? undefined : codeOfFrame(py, py.frame).module;
    return importName(py, text(name!), fromList ?? NONE, dots, importer);
  });
  py.defineModule("builtins", () => undefined);
  // types.ModuleType(name, doc)
  py.types[TYPE.MODULE]!.new = (_py, args, kw) => {
    const [name, doc = NONE] = bindArguments(py, "module", ["name", "doc"], args, kw, { required: 1 });
    if (!heap.isStr(name!))
      throw py.error("TypeError", `module() argument 'name' must be str, not ${py.typeName(name!)}`);
    const module = newModule(py, heap.strOf(name!));
    py.setModuleAttr(module, "__doc__", doc);
    py.setModuleAttr(module, "__package__", NONE);
    return module.object;
  };
  py.defineModule("_imp", (_py, module) => {
    const define = defineIn(py, module);
    define("import_module", ([name]) => importModule(py, text(name!)), 1);
    define("reload", ([v]) => reloadModule(py, v!), 1);
    define("is_builtin", ([name]) => mkBool(hasBuiltinModule(py, text(name!))), 1);
    define("is_module", ([v]) => mkBool(moduleInfoOf(py, v!) !== undefined), 1);
    define(
      "find_spec",
      ([v]) => {
        const name = text(v!);
        if (hasBuiltinModule(py, name))
          return heap.newHosted(new ModuleSpec(py, name, "built-in", undefined));
        const found = findSource(py, name);
        if (found === undefined) return NONE;
        const folders = found.folders && py.newList(found.folders.map((folder) => heap.str(folder)));
        return heap.newHosted(new ModuleSpec(py, name, found.file ?? "namespace", folders));
      },
      1,
    );
  });
}
