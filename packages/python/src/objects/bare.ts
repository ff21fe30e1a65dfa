import { TYPE } from "../heap/layout.ts";
import { NONE, type Value } from "../heap/value.ts";
import type { Interp } from "../interp.ts";
import { newInstance } from "./instance.ts";
import { lookup } from "./lookup.ts";
import { typeOf } from "./types.ts";

/** With one of these a class says itself how it is copied, made or asked for its attributes. */
const HOOKS: readonly string[] = (
  "__copy__ __deepcopy__ __reduce_ex__ __reduce__ __getstate__ __setstate__ __getnewargs_ex__ __getnewargs__ " +
  "__new__ __getattribute__ __getattr__ __dict__ __class__"
).split(" ");

/**
 * A new instance without attributes of the class of `v`, when copying `v` is nothing more than making that and giving it
 * a `__dict__`; else None. One question instead of a dozen.
 */
export function bareInstance(py: Interp, v: Value): Value {
  const type = typeOf(py, v);
  const { heapType } = type;
  if (heapType === undefined || type.layout !== TYPE.INSTANCE) return NONE;
  if (!heapType.hasDict || heapType.slots.length > 0) return NONE;
  for (const name of HOOKS) if (lookup(py, type, name)?.owner.isHeap === true) return NONE;
  if (py.findAttr(v, "__deepcopy__") !== undefined) return NONE; // of the object itself
  return newInstance(py, type);
}
