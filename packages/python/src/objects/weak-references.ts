/**
 * Weak references: cells that the collector empties when what they refer to is not alive. `lib/weakref.py` makes its classes
 * of them. A cell may have an owner, the weak reference that a program sees: while that is alive its callback is called.
 */
import type { Interp } from "../interp.ts";
import { NONE, offsetOf, pointerTo, type Value } from "../heap/value.ts";
import type { Hosted } from "./hosted.ts";
import { newType, type TypeInfo } from "./types.ts";

export class WeakCell implements Hosted {
  readonly type: TypeInfo;
  /** Arena offset of what it refers to; 0 when that is gone. */
  target: number;
  /** Of the weak reference; 0 for none. */
  readonly owner: number;
  /** The owner's callback is to be called. */
  readonly calls: boolean;
  constructor(type: TypeInfo, target: Value, owner: Value, calls: boolean) {
    this.type = type;
    this.target = offsetOf(target);
    this.owner = owner === NONE ? 0 : offsetOf(owner);
    this.calls = calls;
  }
}

/** The weak references of an interpreter. */
export class WeakReferences {
  private readonly type: TypeInfo;
  /** Cells by the offset of what they refer to, with their own offset. */
  private readonly cells = new Map<number, { readonly at: number; readonly cell: WeakCell }[]>();
  /** Owners whose callbacks are to be called. */
  readonly pending: Value[] = [];
  /** Called when there is something pending. */
  onPending: (() => void) | undefined;

  constructor(py: Interp) {
    this.type = newType(py, "weak_cell");
  }

  add(py: Interp, target: Value, owner: Value, calls: boolean): Value {
    const cell = new WeakCell(this.type, target, owner, calls);
    const v = py.heap.newHosted(cell);
    const list = this.cells.get(cell.target);
    const entry = { at: offsetOf(v), cell };
    if (list === undefined) this.cells.set(cell.target, [entry]);
    else list.push(entry);
    return v;
  }

  /** The weak references to a value, in the order they were made. */
  ownersOf(target: Value): Value[] {
    return (this.cells.get(offsetOf(target)) ?? [])
      .filter(({ cell }) => cell.owner !== 0)
      .map(({ cell }) => pointerTo(cell.owner));
  }

  /** Everything alive is marked. */
  sweep(isAlive: (offset: number) => boolean): void {
    for (const [target, list] of this.cells) {
      const alive = isAlive(target);
      const rest = list.filter(({ at }) => isAlive(at));
      if (!alive)
        for (const { cell } of rest) {
          cell.target = 0;
          if (cell.calls && cell.owner !== 0 && isAlive(cell.owner)) this.pending.push(pointerTo(cell.owner));
        }
      if (!alive || rest.length === 0) this.cells.delete(target);
      else if (rest.length < list.length) this.cells.set(target, rest);
    }
    if (this.pending.length > 0) this.onPending?.();
  }
}

const known = new WeakMap<Interp, WeakReferences>();

/** Undefined when the program has never made one. */
export const findWeakReferences = (py: Interp): WeakReferences | undefined => known.get(py);

export function weakReferences(py: Interp): WeakReferences {
  let references = known.get(py);
  if (references === undefined) known.set(py, (references = new WeakReferences(py)));
  return references;
}
