import type { Value } from "../../heap/value.ts";
import type { Interp, ModuleInfo } from "../../interp.ts";
import { checkPositional, type Keywords } from "../arguments.ts";

/**
 * Defines functions of a module. With `min` arguments are checked: exactly one is worded as CPython words METH_O
 * functions, other counts as it words METH_FASTCALL ones.
 */
export function defineIn(py: Interp, module: ModuleInfo) {
  return (name: string, fn: (args: Value[], kw: Keywords) => Value, min?: number, max = min): void => {
    const v = py.newFunction(name, (_py, args, kw) => {
      if (min !== undefined && max !== undefined) {
        if (kw !== undefined && kw.size > 0)
          throw py.error("TypeError", `${module.name}.${name}() takes no keyword arguments`);
        if (max === 0 && args.length > 0)
          throw py.error("TypeError", `${module.name}.${name}() takes no arguments (${args.length} given)`);
        if (min === 1 && max === 1 && args.length !== 1)
          throw py.error(
            "TypeError",
            `${module.name}.${name}() takes exactly one argument (${args.length} given)`,
          );
        checkPositional(py, name, args.length, min, max);
      }
      return fn(args, kw);
    });
    py.setModuleAttr(module, name, v);
    py.native?.moduleFunctionCreated?.(v, module.name, name);
  };
}
