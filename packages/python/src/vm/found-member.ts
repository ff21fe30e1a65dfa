/**
 * `receiver.name(…)`: CPython looks the method up before it evaluates the arguments. CALL_METHOD does it behind them, which is
 * seen only where the look-up fails or runs code of the program: in front of arguments that can be seen too stands a CHECK_METHOD.
 */
import type { Interp } from "../interp.ts";
import { TYPE } from "../heap/layout.ts";
import type { Value } from "../heap/value.ts";
import { builtinInfo } from "../objects/builtin.ts";
import { findMethod, ownOfInstance } from "../objects/attributes.ts";
import { WrappedMethod, hostedMember, isDataDescriptor, isPlain } from "../objects/descriptors.ts";
import type { Hosted } from "../objects/hosted.ts";
import { lookup } from "../objects/lookup.ts";
import { moduleAttribute, moduleOf } from "../objects/module.ts";
import { CORE_TYPE, typeOf, typeOfTypeObject, type TypeInfo } from "../objects/types.ts";

/** What CHECK_METHOD has looked up, in place of the receiver until it is called. No program sees it. */
export class FoundMember implements Hosted {
  readonly type: TypeInfo;
  readonly member: Value;

  constructor(type: TypeInfo, member: Value) {
    this.type = type;
    this.member = member;
  }

  trace(visit: (v: Value) => void): void {
    visit(this.member);
  }
}

/** CHECK_METHOD of the receiver in the word at `at`. */
export function checkMethod(py: Interp, at: number, name: string): void {
  const { heap } = py;
  const receiver = heap.read(at);
  if (isQuietMember(py, receiver, name)) return;
  const member = py.getAttr(receiver, name);
  heap.write(at, heap.newHosted(new FoundMember(py.types[CORE_TYPE.OBJECT]!, member)));
}

/** Whether there is `receiver.name`, and looking it up runs nothing of the program. */
export function isQuietMember(py: Interp, receiver: Value, name: string): boolean {
  const { heap } = py;
  const type = heap.typeOf(receiver);
  if (type === TYPE.MODULE) {
    const module = moduleOf(py, receiver);
    return module.type === undefined && moduleAttribute(py, module, name) !== undefined;
  }
  if (type === TYPE.TYPE) return isQuietInClass(py, typeOfTypeObject(py, receiver), name);
  const of = typeOf(py, receiver);
  if (!of.isHeap) return findMethod(of, name) !== undefined;
  if (lookup(py, of, "__getattribute__")?.owner.isHeap) return false;
  const found = lookup(py, of, name);
  if (found === undefined) return ownOfInstance(py, receiver, name) !== undefined;
  return isQuiet(py, found.value) || (isPlain(py, found.value) && !isDataDescriptor(py, found.value));
}

function isQuietInClass(py: Interp, type: TypeInfo, name: string): boolean {
  const { metaclass } = type;
  if (metaclass !== undefined) {
    if (lookup(py, metaclass, "__getattribute__")?.owner.isHeap) return false;
    const meta = lookup(py, metaclass, name);
    if (meta !== undefined && isDataDescriptor(py, meta.value)) return false;
  }
  if (!type.isHeap && (type.statics.has(name) || type.methods.has(name))) return true;
  const found = lookup(py, type, name);
  return found !== undefined && (isQuiet(py, found.value) || isPlain(py, found.value));
}

/** Functions, methods of builtin types, classmethods and staticmethods: binding them runs nothing. */
function isQuiet(py: Interp, v: Value): boolean {
  const type = py.heap.typeOf(v);
  if (type === TYPE.FUNCTION) return true;
  if (type === TYPE.BUILTIN) return builtinInfo(py, v).owner !== undefined;
  return hostedMember(py, v) instanceof WrappedMethod;
}
