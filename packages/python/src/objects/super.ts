import type { Interp } from "../interp.ts";
import { CELL, FRAME, FUNCTION, TUPLE, TYPE } from "../heap/layout.ts";
import { NONE, UNBOUND, offsetOf, type Value } from "../heap/value.ts";
import { codeOfFrame } from "../vm/frame.ts";
import { bindDescriptor } from "./descriptors.ts";
import type { Hosted } from "./hosted.ts";
import { lookupAfter } from "./lookup.ts";
import { CORE_TYPE, isType, typeOf, typeOfTypeObject, type TypeInfo } from "./types.ts";

/** `super(start, object)`: attributes from behind `start` in the order of the object's class. */
export class SuperObject implements Hosted {
  readonly type: TypeInfo;
  readonly start: TypeInfo;
  /** Undefined for `super(start)`. */
  readonly object: Value | undefined;
  /** The class whose order counts: the object's, or the object itself where that is a class. */
  readonly owner: TypeInfo | undefined;

  constructor(type: TypeInfo, start: TypeInfo, object: Value | undefined, owner: TypeInfo | undefined) {
    this.type = type;
    this.start = start;
    this.object = object;
    this.owner = owner;
  }

  getAttr(py: Interp, name: string): Value | undefined {
    const { start, object, owner } = this;
    if (name === "__class__") return this.type.object;
    if (name === "__thisclass__") return start.object;
    if (name === "__self__") return object ?? NONE;
    if (name === "__self_class__") return owner?.object ?? NONE;
    if (owner === undefined || object === undefined) return undefined;
    const found = lookupAfter(py, owner, start, name);
    if (found === undefined) return undefined;
    return bindDescriptor(py, found.value, owner.object === object ? undefined : object, owner);
  }

  repr(py: Interp): string {
    const object = this.owner === undefined ? "NULL" : `<${this.owner.name} object>`;
    return `<super: <class '${py.str(py.getAttr(this.start.object, "__name__"))}'>, ${object}>`;
  }

  trace(visit: (v: Value) => void): void {
    if (this.object !== undefined) visit(this.object);
  }
}

/** The class whose method resolution order `super(start, object)` follows. */
export function superOwner(py: Interp, start: TypeInfo, object: Value): TypeInfo {
  if (isType(py, object)) {
    const type = typeOfTypeObject(py, object);
    if (type.mro.includes(start)) return type;
  }
  const type = typeOf(py, object);
  if (type.mro.includes(start)) return type;
  const what = isType(py, object) ? `type ${typeOfTypeObject(py, object).name}` : `instance of ${type.name}`;
  throw py.error(
    "TypeError",
    `super(type, obj): obj (${what}) is not an instance or subtype of type (${start.name}).`,
  );
}

/** `super(…)`; without arguments the class and the object are those of the method that runs. */
export function newSuper(py: Interp, args: readonly Value[]): Value {
  const type = py.types[CORE_TYPE.SUPER]!;
  let [start, object] = args;
  if (start === undefined) [start, object] = runningMethod(py);
  if (!isType(py, start))
    throw py.error("TypeError", `super() argument 1 must be a type, not ${py.typeName(start)}`);
  const from = typeOfTypeObject(py, start);
  if (object === undefined || object === NONE)
    return py.heap.newHosted(new SuperObject(type, from, undefined, undefined));
  return py.heap.newHosted(new SuperObject(type, from, object, superOwner(py, from, object)));
}

/** `__class__` and the first argument of the method that runs. */
function runningMethod(py: Interp): [Value, Value] {
  const { heap } = py;
  const { frame } = py;
  if (frame === 0) throw py.error("RuntimeError", "super(): no current frame");
  const { code } = codeOfFrame(py, frame);
  if (code.kind === "module" || code.kind === "class" || code.positionalCount === 0)
    throw py.error("RuntimeError", "super(): no arguments");
  let self = heap.read(frame + FRAME.REGISTERS);
  if (self !== UNBOUND && heap.typeOf(self) === TYPE.CELL) self = heap.read(offsetOf(self) + CELL.VALUE);
  if (self === UNBOUND) throw py.error("RuntimeError", "super(): arg[0] deleted");
  const number = code.freeNames.indexOf("__class__");
  if (number < 0) throw py.error("RuntimeError", "super(): __class__ cell not found");
  const fn = heap.read(frame + FRAME.FUNCTION);
  const closure = offsetOf(heap.read(offsetOf(fn) + FUNCTION.CLOSURE));
  const start = heap.read(offsetOf(heap.read(closure + TUPLE.ITEMS + number * 8)) + CELL.VALUE);
  if (start === UNBOUND) throw py.error("RuntimeError", "super(): empty __class__ cell");
  return [start, self];
}
