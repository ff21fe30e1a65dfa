import type { Interp } from "../interp.ts";
import { TYPE } from "../heap/layout.ts";
import { NONE, type Value } from "../heap/value.ts";
import { fullName } from "./class-attributes.ts";
import { aliasOf } from "./generic-alias.ts";
import type { Hosted } from "./hosted.ts";
import { isType, newType, typeOfTypeObject, type TypeInfo } from "./types.ts";

/** `int | str`: types.UnionType. Members are types and None. */
class Union implements Hosted {
  readonly type: TypeInfo;
  readonly members: readonly Value[];

  constructor(type: TypeInfo, members: readonly Value[]) {
    this.type = type;
    this.members = members;
  }

  repr(py: Interp): string {
    return this.members
      .map((one) =>
        one === NONE ? "None" : isType(py, one) ? fullName(py, typeOfTypeObject(py, one)) : py.repr(one),
      )
      .join(" | ");
  }
  equal(py: Interp, other: Value): boolean {
    const members = unionMembers(py, other);
    return (
      members !== undefined &&
      members.length === this.members.length &&
      members.every((one) => this.members.includes(one))
    );
  }
  getAttr(py: Interp, name: string): Value | undefined {
    if (name === "__args__")
      return py.heap.tuple(this.members.map((one) => (one === NONE ? py.types[TYPE.NONE]!.object : one)));
    return name === "__parameters__" ? py.heap.tuple([]) : undefined;
  }
  trace(visit: (v: Value) => void): void {
    for (const one of this.members) visit(one);
  }
}

const unionTypes = new WeakMap<Interp, TypeInfo>();

/** The members of a union; undefined for other values. */
export function unionMembers(py: Interp, v: Value): readonly Value[] | undefined {
  if (py.heap.typeOf(v) !== TYPE.HOSTED) return undefined;
  const host = py.heap.hostedOf(v);
  return host instanceof Union ? host.members : undefined;
}

/** `a | b` of types, unions and None; undefined when either is something else. */
export function unionOf(py: Interp, a: Value, b: Value): Value | undefined {
  const parts = (v: Value): readonly Value[] | undefined =>
    v === NONE || isType(py, v) || aliasOf(py, v) !== undefined ? [v] : unionMembers(py, v);
  const left = parts(a);
  const right = parts(b);
  if (left === undefined || right === undefined || (a === NONE && b === NONE)) return undefined;
  const members = [...new Set([...left, ...right])];
  if (members.length === 1) return members[0];
  let type = unionTypes.get(py);
  if (type === undefined) unionTypes.set(py, (type = newType(py, "UnionType")));

  return py.heap.newHosted(new Union(type, members));
}
