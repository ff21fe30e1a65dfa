import type { Interp } from "../interp.ts";
import type { CodeObject } from "../bytecode/code.ts";
import { FUNCTION, TYPE } from "../heap/layout.ts";
import { NONE, offsetOf, type Value } from "../heap/value.ts";
import { bindArguments, checkPositional } from "../builtins/arguments.ts";
import { codeOfFunction } from "../objects/function.ts";
import { libraryFolder } from "../library-folder.ts";
import type { LoadedCode } from "./load.ts";

/** Code of the standard library that is written in Python here; tracebacks leave it out, as they do C functions. */
export const isLibraryCode = (code: CodeObject): boolean => code.fileName.startsWith(libraryFolder);

/** Modules that are written in C in CPython, with the names they have there: their functions speak of wrong arguments as C functions do. */
const C_MODULES: ReadonlyMap<string, string> = new Map([
  ["itertools", "itertools"],
  ["heapq", "_heapq"],
  ["bisect", "_bisect"],
  ["operator", "_operator"],
  ["_collections", "_collections"],
  ["_functools", "_functools"],
  ["cmath", "cmath"],
]);

/** Further functions that are written in C. */
const C_FUNCTIONS: ReadonlySet<string> = new Set(["functools.cmp_to_key"]);

/** A function of such a module, which does not become a method where a class has it. */
export function isCFunction(py: Interp, fn: Value): boolean {
  if (!py.heap.isExactly(fn, TYPE.FUNCTION)) return false;
  const { code, module } = codeOfFunction(py, fn);
  return (
    isLibraryCode(code) &&
    !code.qualifiedName.includes(".") &&
    (C_MODULES.has(module.name) || C_FUNCTIONS.has(`${module.name}.${code.name}`))
  );
}

/** Throws the TypeError of a C function when a library function is called with arguments that it does not take. */
export function checkLibraryArguments(
  py: Interp,
  fn: Value,
  loaded: LoadedCode,
  args: readonly Value[],
  kwNames: readonly string[] | undefined,
): void {
  const { code, module } = loaded;
  const title = C_MODULES.get(module.name);
  if (title === undefined || code.hasVarArgs || code.kind !== "function" || !isLibraryCode(code)) return;
  const { heap } = py;
  const named = kwNames?.length ?? 0;
  const given = args.length - named;
  const defaults = heap.read(offsetOf(fn) + FUNCTION.DEFAULTS);
  const optional = defaults === NONE ? 0 : heap.tupleItems(defaults).length;
  const { positionalCount, positionalOnlyCount, keywordOnlyCount } = code;
  const qualified = heap.strOf(heap.read(offsetOf(fn) + FUNCTION.QUALNAME));
  const self = qualified.includes(".") ? 1 : 0; // a method's receiver is not counted
  const method = qualified.slice(qualified.lastIndexOf(".") + 1);
  const name =
    method === "__init__" || method === "__new__" ? qualified.slice(0, -method.length - 1) : method;
  const max = positionalCount - self;
  const min = max - optional;
  if (positionalOnlyCount === positionalCount && keywordOnlyCount === 0) {
    const full = self === 1 ? qualified : `${title}.${name}`;
    if (named > 0) throw py.error("TypeError", `${full}() takes no keyword arguments`);
    if (min === 1 && max === 1 && given - self !== 1)
      throw py.error("TypeError", `${full}() takes exactly one argument (${given - self} given)`);
    if (max === 0 && given - self !== 0)
      throw py.error("TypeError", `${full}() takes no arguments (${given - self} given)`);
    checkPositional(py, name, given - self, min, max);
    return;
  }
  const keywords = kwNames && new Map(kwNames.map((one, i) => [one, args[given + i]!]));
  const parameters = code.parameterNames.slice(self, positionalCount + keywordOnlyCount);
  bindArguments(py, name, parameters, args.slice(self, given), keywords, {
    required: min,
    positionalOnly: Math.max(0, positionalOnlyCount - self),
    positional: max,
  });
}
