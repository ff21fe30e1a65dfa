import { TYPE } from "../heap/layout.ts";
import type { Value } from "../heap/value.ts";
import type { Interp } from "../interp.ts";
import type { Hosted } from "./hosted.ts";
import type { TypeInfo } from "./types.ts";

/**
 * What an object of a class derived from `zip`, `enumerate` or one of itertools' types holds. The types themselves are
 * objects or generators that native code steps; an object of a derived class steps one of those.
 */
export class DerivedIterator implements Hosted {
  readonly type: TypeInfo;
  private readonly iterator: Value;

  constructor(type: TypeInfo, iterator: Value) {
    this.type = type;
    this.iterator = iterator;
  }

  next(py: Interp): Value | undefined {
    return py.next(this.iterator);
  }

  getAttr(py: Interp, name: string): Value | undefined {
    return name === "__length_hint__" ? py.findAttr(this.iterator, name) : undefined;
  }

  trace(visit: (v: Value) => void): void {
    visit(this.iterator);
  }
}

/** An iterator that a derived class's object can be made from: one whose type is a HOSTED object's. */
export const asHosted = (py: Interp, base: TypeInfo, made: Value): Value =>
  py.heap.typeOf(made) === TYPE.HOSTED ? made : py.heap.newHosted(new DerivedIterator(base, made));
