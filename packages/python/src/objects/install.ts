import type { Interp } from "../interp.ts";
import { ELLIPSIS, NOT_IMPLEMENTED, TRUE, mkBool, type Value } from "../heap/value.ts";
import { globalsOf, localsOf } from "./namespace.ts";
import { CORE_TYPE } from "./types.ts";
import { viewDict } from "./views.ts";

/** Methods constants and functions that belong to the object model itself: namespaces, dict views. */
export function installObjects(py: Interp): void {
  py.setBuiltin("NotImplemented", NOT_IMPLEMENTED);
  py.setBuiltin("Ellipsis", ELLIPSIS);
  py.setBuiltin("__debug__", TRUE);
  py.defineFunction("globals", () => globalsOf(py), { min: 0, max: 0 });
  py.defineFunction("locals", () => localsOf(py), { min: 0, max: 0 });
  const one = { min: 1, max: 1 };
  for (const id of [CORE_TYPE.DICT_KEYS, CORE_TYPE.DICT_ITEMS])
    py.defineMethod(id, "isdisjoint", (_, args) => mkBool(isDisjoint(py, args[0]!, args[1]!)), one);
  for (const id of [CORE_TYPE.DICT_KEYS, CORE_TYPE.DICT_VALUES, CORE_TYPE.DICT_ITEMS])
    py.defineGetter(id, "mapping", (_, self) => viewDict(py, self));
}

function isDisjoint(py: Interp, view: Value, other: Value): boolean {
  let disjoint = true;
  py.forEach(other, (v) => (disjoint = !py.contains(view, v)));
  return disjoint;
}
