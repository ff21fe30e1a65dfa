import type { Interp } from "../interp.ts";
import type { Value } from "../heap/value.ts";
import type { Hosted } from "./hosted.ts";
import { CORE_TYPE, type TypeInfo } from "./types.ts";

/** Iterates by `__getitem__` with 0, 1, 2 … until IndexError (CPython's iterobject.c); backwards for `reversed`. */
export class ItemIterator implements Hosted {
  readonly type: TypeInfo;
  private sequence: Value | undefined;
  private index: number;
  private readonly step: 1 | -1;

  constructor(py: Interp, sequence: Value, index: number, step: 1 | -1) {
    this.type = py.types[step === 1 ? CORE_TYPE.ITEM_ITERATOR : CORE_TYPE.REVERSED]!;
    this.sequence = sequence;
    this.index = index;
    this.step = step;
  }

  next(py: Interp): Value | undefined {
    if (this.sequence === undefined) return undefined;
    if (this.index >= 0)
      try {
        const v = py.getItem(this.sequence, this.index);
        this.index += this.step;
        return v;
      } catch (error) {
        if (!py.isError(error, "IndexError") && !py.isError(error, "StopIteration")) throw error;
      }
    this.sequence = undefined;
    return undefined;
  }

  trace(visit: (v: Value) => void): void {
    if (this.sequence !== undefined) visit(this.sequence);
  }
}
