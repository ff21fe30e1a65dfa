import type { Interp } from "../interp.ts";
import type { Value } from "../heap/value.ts";
import type { TypeInfo } from "./types.ts";

/** State of a HOSTED object: any JavaScript object that has a Python type. */
export interface Hosted {
  readonly type: TypeInfo;
  /** Makes the object an iterator: the next item, undefined when exhausted. */
  next?(py: Interp): Value | undefined;
  /** Makes it iterable; iterators need not define it. */
  iter?(py: Interp): Value;
  length?(py: Interp): number;
  getItem?(py: Interp, key: Value): Value;
  setItem?(py: Interp, key: Value, v: Value): void;
  deleteItem?(py: Interp, key: Value): void;
  contains?(py: Interp, v: Value): boolean;
  getAttr?(py: Interp, name: string): Value | undefined;
  /** False: no such attribute can be set. */
  setAttr?(py: Interp, name: string, v: Value | undefined): boolean;
  call?(py: Interp, args: Value[], kw: ReadonlyMap<string, Value> | undefined): Value;
  repr?(py: Interp): string;
  truth?(py: Interp): boolean;
  equal?(py: Interp, other: Value): boolean | undefined;
  /** An ordering (OP.LT … OP.GE) with another value; `reflected`: the other one is on the left. */
  compare?(py: Interp, opcode: number, other: Value, reflected: boolean): boolean | undefined;
  /** Shows the collector every value the state holds. */
  trace?(visit: (v: Value) => void): void;
  /** Nothing has the object any more. Called within a collection: nothing of the heap may be touched. */
  unreached?(): void;
}
