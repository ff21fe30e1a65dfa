import type { Interp } from "../interp.ts";
import { FUNCTION, TYPE } from "../heap/layout.ts";
import { NONE, UNBOUND, offsetOf, type Value } from "../heap/value.ts";
import { moduleOf } from "./module.ts";
import { typeOf, typeOfTypeObject, type TypeInfo } from "./types.ts";

/** Names of the attributes of a class and its bases, those of its metaclass not among them. */
function addType(py: Interp, names: Set<string>, type: TypeInfo): void {
  names.add("__doc__");
  if (type.isException)
    for (const name of ["args", "__cause__", "__context__", "__suppress_context__", "__traceback__"])
      names.add(name);
  for (const base of type.mro) {
    if (base.isHeap) {
      for (const [name, cell] of base.attributes) if (py.heap.read(cell) !== UNBOUND) names.add(name);
      // what every class that has instances with a dict defines
      if (!base.attributes.has("__slots__")) for (const name of ["__dict__", "__weakref__"]) names.add(name);
    } else
      for (const table of [base.methods, base.statics, base.getters])
        for (const name of table.keys()) names.add(name);
  }
}

/** Names in the `__dict__` of `v`. */
function addOwn(py: Interp, names: Set<string>, v: Value): void {
  const own = py.findAttr(v, "__dict__");
  if (own === undefined) return;
  for (const key of py.toArray(own)) if (py.heap.isStr(key)) names.add(py.heap.strOf(key));
}

/** `dir(v)`: the attributes that are known, sorted. */
export function directory(py: Interp, v: Value): string[] {
  const { heap } = py;
  const names = new Set<string>();
  switch (heap.typeOf(v)) {
    case TYPE.MODULE:
      for (const [name, cell] of moduleOf(py, v).cells)
        if (heap.read(cell) !== UNBOUND && !name.startsWith(".")) names.add(name);
      return [...names].sort();
    case TYPE.TYPE:
      addType(py, names, typeOfTypeObject(py, v));
      names.add("__class__");
      return [...names].sort();
    case TYPE.FUNCTION: {
      const d = heap.read(offsetOf(v) + FUNCTION.DICT);
      if (d !== NONE) for (const key of py.dictKeys(d)) names.add(py.str(key));
      break;
    }
    case TYPE.RANGE:
    case TYPE.SLICE:
      for (const name of ["start", "stop", "step"]) names.add(name);
  }
  addOwn(py, names, v);
  addType(py, names, typeOf(py, v));
  names.add("__class__");
  return [...names].sort();
}
