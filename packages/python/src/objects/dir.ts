import type { Interp } from "../interp.ts";
import { FUNCTION, TYPE } from "../heap/layout.ts";
import { NONE, UNBOUND, offsetOf, type Value } from "../heap/value.ts";
import { moduleOf } from "./module.ts";
import { typeOf, typeOfTypeObject, type TypeInfo } from "./types.ts";

function addType(names: Set<string>, type: TypeInfo): void {
  for (const base of type.mro) {
    for (const name of base.methods.keys()) names.add(name);
    for (const name of base.getters.keys()) names.add(name);
  }
}

/** `dir(v)`: the attributes that are known, sorted. */
export function directory(py: Interp, v: Value): string[] {
  const { heap } = py;
  const names = new Set<string>();
  switch (heap.typeOf(v)) {
    case TYPE.MODULE:
      for (const [name, cell] of moduleOf(py, v).cells) if (heap.read(cell) !== UNBOUND) names.add(name);
      return [...names].sort();
    case TYPE.TYPE:
      addType(names, typeOfTypeObject(py, v));
      break;
    case TYPE.FUNCTION: {
      const d = heap.read(offsetOf(v) + FUNCTION.DICT);
      if (d !== NONE) for (const key of py.dictKeys(d)) names.add(py.str(key));
      break;
    }
    case TYPE.EXCEPTION:
      for (const name of ["args", "__cause__", "__context__", "__traceback__"]) names.add(name);
      break;
    case TYPE.RANGE:
    case TYPE.SLICE:
      for (const name of ["start", "stop", "step"]) names.add(name);
  }
  addType(names, typeOf(py, v));
  names.add("__class__");
  return [...names].sort();
}
