import type { Interp } from "../interp.ts";
import { CONTEXT } from "../heap/layout.ts";
import { NONE, type Value } from "../heap/value.ts";
import { PyError } from "../objects/exception.ts";
import { BREAK_COLLECT, checkBreak } from "./memory.ts";
import { step, STEP_DONE } from "./step.ts";
import { asPyError, dropOrphans, unwind } from "./unwind.ts";

/**
 * The driver loop. Runs the frame that was just pushed with FRAME_FROM_HOST until it returns, and gives its result;
 * an exception that leaves it is thrown. Python functions called on the way run in the same loop; only builtins that
 * call back nest another one. With native code, it runs until it comes to an instruction that it leaves to `step`.
 *
 * @param raised start by raising this in the frame (generator.throw)
 */
export function run(py: Interp, raised?: PyError): Value {
  const { u32 } = py.heap;
  const base = u32[CONTEXT.FRAME >>> 2]!;
  const depth = u32[CONTEXT.DEPTH >>> 2]!;
  const { heap } = py;
  const nested = ++py.nesting > 1;
  const { plain, plainToo } = py;
  py.plain = undefined;
  py.plainToo = undefined;
  // What instructions of this loop hold comes behind what the builtin beneath holds.
  const mark = nested ? heap.heldCount : 0;
  try {
    // A call that native code does from beginning to end has no other safe point.
    if (nested && raised === undefined) py.collect?.(true);
    if (raised !== undefined) unwind(py, raised, base, depth);
    for (;;) {
      try {
        // builtins that call back have no other place where an interrupt is noticed
        if (nested && u32[CONTEXT.EVAL_BREAKER >>> 2] !== 0) checkBreak(py);
        const { native } = py;
        if (native === undefined)
          for (;;) {
            heap.release(mark);
            if (u32[CONTEXT.EVAL_BREAKER >>> 2] !== 0) onBreak(py);
            if (step(py) === STEP_DONE) return result(py, mark);
          }
        for (;;) {
          if (native.enter(u32[CONTEXT.FRAME >>> 2]!)) return result(py, mark);
          heap.release(mark);
          py.collect?.(nested);
          if (u32[CONTEXT.EVAL_BREAKER >>> 2] !== 0) onBreak(py);
          if (step(py) === STEP_DONE) return result(py, mark);
        }
      } catch (error) {
        if (error instanceof RangeError) dropOrphans(py, base, depth);
        py.native?.recordingEnds?.();
        const raised = asPyError(py, error);
        heap.release(mark);
        heap.hold(raised.value); // who catches it when it leaves this loop
        unwind(py, raised, base, depth);
      }
    }
  } finally {
    py.nesting--;
    py.plain = plain;
    py.plainToo = plainToo;
  }
}

/** Takes the result out of the context, so that it does not stay alive there; the caller holds it. */
function result(py: Interp, mark: number): Value {
  const { heap } = py;
  const v = heap.read(CONTEXT.RESULT);
  heap.write(CONTEXT.RESULT, NONE);
  heap.release(mark);
  heap.hold(v);
  return v;
}

/** Between two instructions with the eval breaker set, for another reason than a collection. */
function onBreak(py: Interp): void {
  py.heap.u32[CONTEXT.EVAL_BREAKER >>> 2]! &= ~BREAK_COLLECT;
  checkBreak(py);
}
