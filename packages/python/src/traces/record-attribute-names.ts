/** getattr(), hasattr() and setattr() of instances with a name that is a str: as attributes that the code names. */
import * as ir from "../generated/trace-ops.ts";
import { HIT_CELL, HIT_SELF, INSTANCE, SPECIAL, TYPE } from "../heap/layout.ts";
import { isMissing } from "../native/attribute-names.ts";
import { getEntry } from "../native/caches.ts";
import { getAttribute, guardShape, readSlot, setAttribute, shapeSeen } from "./record-objects.ts";
import type { Recorder } from "./recorder.ts";

/** A call of one of these helpers with the arguments in registers from `first` on; false: of another. */
export function byName(r: Recorder, helper: string, a: number, first: number, argc: number): boolean {
  switch (helper) {
    case "fast_getattr":
      getByName(r, a, first, argc);
      return true;
    case "fast_hasattr":
      hasByName(r, a, first, argc);
      return true;
    case "fast_setattr":
      setByName(r, a, first, argc);
      return true;
    default:
      return false;
  }
}

/** The name in a register, which is guarded to be this very str. */
function nameIn(r: Recorder, k: number): string {
  if (!r.isStr(k)) r.unsupported("a name that is no str");
  if (!r.b.isConst(r.value(k))) ir.GUARD_VALUE(r.b, r.value(k), r.pointer(r.lowOf(k)));
  return r.py.heap.strOf(r.valueSeen(k));
}

/** Whether the instance in a register has the attribute; guards its shape when it has none. */
function has(r: Recorder, k: number, name: string): boolean {
  if (r.typeOf(k) !== TYPE.INSTANCE) r.unsupported("an attribute of this object by name");
  const shape = shapeSeen(r, k, "__getattribute__");
  if (getEntry(r.py, shape, name) !== undefined) return true;
  if (!isMissing(r.py, r.valueSeen(k), name)) r.unsupported("an attribute of this kind by name");
  guardShape(r, k, shape);
  return false;
}

function getByName(r: Recorder, a: number, first: number, argc: number): void {
  if (argc !== 2 && argc !== 3) r.unsupported("a call of getattr");
  const name = nameIn(r, first + 1);
  if (argc === 3 && r.typeOf(first) === TYPE.INSTANCE && !has(r, first, name)) r.set(a, r.value(first + 2));
  else getAttribute(r, a, first, name);
}

function hasByName(r: Recorder, a: number, first: number, argc: number): void {
  if (argc !== 2) r.unsupported("a call of hasattr");
  const name = nameIn(r, first + 1);
  const answer = has(r, first, name);
  if (answer) guardPresence(r, first, name);
  r.set(a, r.special(answer ? SPECIAL.TRUE : SPECIAL.FALSE));
}

/** That the attribute is there, with nothing called to find out. */
function guardPresence(r: Recorder, k: number, name: string): void {
  const shape = shapeSeen(r, k, "__getattribute__");
  const { kind } = getEntry(r.py, shape, name)!;
  if (kind >= INSTANCE.SLOTS) readSlot(r, k, guardShape(r, k, shape), kind);
  else if (kind === HIT_CELL || kind === HIT_SELF) guardShape(r, k, shape);
  else r.unsupported("an attribute of this kind by name");
}

function setByName(r: Recorder, a: number, first: number, argc: number): void {
  if (argc !== 3) r.unsupported("a call of setattr");
  setAttribute(r, first, nameIn(r, first + 1), first + 2);
  r.set(a, r.special(SPECIAL.NONE));
}
