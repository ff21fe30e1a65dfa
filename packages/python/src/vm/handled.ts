/**
 * The exceptions being handled (what sys.exc_info and a bare `raise` see), innermost last, each with the frame that
 * handles it. The stack lies in the arena at REGION.HANDLED, where native code pushes and pops too.
 */
import type { Interp } from "../interp.ts";
import { CONTEXT, HANDLED, REGION } from "../heap/layout.ts";
import type { Value } from "../heap/value.ts";

const FIRST = REGION.HANDLED + HANDLED.BYTES;

const topOf = (py: Interp): number => py.heap.u32[CONTEXT.HANDLED_TOP >>> 2]!;
const frameAt = (py: Interp, entry: number): number => py.heap.u32[(entry + HANDLED.FRAME) >>> 2]!;

/** The innermost exception being handled. */
export function currentHandled(py: Interp): Value | undefined {
  const top = topOf(py);
  return top === FIRST ? undefined : py.heap.read(top - HANDLED.BYTES + HANDLED.VALUE);
}

/** `frame`: offset of the frame whose handler begins, 0 for what TypeScript handles itself. */
export function pushHandled(py: Interp, v: Value, frame: number): void {
  const top = topOf(py);
  if (top + HANDLED.BYTES > REGION.HANDLED_END)
    throw py.error("RecursionError", "maximum recursion depth exceeded");
  py.heap.write(top + HANDLED.VALUE, v);
  py.heap.u32[(top + HANDLED.FRAME) >>> 2] = frame;
  py.heap.u32[(top + HANDLED.FRAME + 4) >>> 2] = 0;
  py.heap.u32[CONTEXT.HANDLED_TOP >>> 2] = top + HANDLED.BYTES;
}

export function popHandled(py: Interp): void {
  py.heap.u32[CONTEXT.HANDLED_TOP >>> 2]! -= HANDLED.BYTES;
}

/** What `frame` handles, which must be what was pushed last; outermost first. */
export function handledOf(py: Interp, frame: number): Value[] {
  const values: Value[] = [];
  for (
    let entry = topOf(py) - HANDLED.BYTES;
    entry >= FIRST && frameAt(py, entry) === frame;
    entry -= HANDLED.BYTES
  )
    values.push(py.heap.read(entry + HANDLED.VALUE));
  return values.reverse();
}

/** Forgets the exceptions that a frame was handling beyond its first `keep`. */
export function dropHandled(py: Interp, frame: number, keep: number): void {
  const top = topOf(py);
  let first = top;
  while (first > FIRST && frameAt(py, first - HANDLED.BYTES) === frame) first -= HANDLED.BYTES;
  const end = first + keep * HANDLED.BYTES;
  if (end < top) py.heap.u32[CONTEXT.HANDLED_TOP >>> 2] = end;
}

export function visitHandled(py: Interp, visit: (v: Value) => void): void {
  const top = topOf(py);
  for (let entry = FIRST; entry < top; entry += HANDLED.BYTES) visit(py.heap.read(entry + HANDLED.VALUE));
}
