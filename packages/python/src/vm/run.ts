import type { Interp } from "../interp.ts";
import { CONTEXT } from "../heap/layout.ts";
import { NONE, type Value } from "../heap/value.ts";
import { PyError } from "../objects/exception.ts";
import { BREAK_COLLECT } from "./memory.ts";
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
  const outermost = ++py.nesting === 1;
  try {
    if (raised !== undefined) unwind(py, raised, base, depth);
    for (;;) {
      try {
        const { native } = py;
        if (native === undefined)
          for (;;) {
            if (u32[CONTEXT.EVAL_BREAKER >>> 2] !== 0) safePoint(py, outermost);
            if (step(py) === STEP_DONE) return result(py);
          }
        for (;;) {
          if (native.enter(u32[CONTEXT.FRAME >>> 2]!)) return result(py);
          if (outermost) py.collect?.();
          if (u32[CONTEXT.EVAL_BREAKER >>> 2] !== 0) safePoint(py, outermost);
          if (step(py) === STEP_DONE) return result(py);
        }
      } catch (error) {
        if (error instanceof RangeError) dropOrphans(py, base, depth);
        unwind(py, asPyError(py, error), base, depth);
      }
    }
  } finally {
    py.nesting--;
    if (py.collectionDeferred && py.nesting === 1) {
      py.collectionDeferred = false;
      u32[CONTEXT.EVAL_BREAKER >>> 2]! |= BREAK_COLLECT;
    }
  }
}

/** Takes the result out of the context, so that it does not stay alive there. */
function result(py: Interp): Value {
  const v = py.heap.read(CONTEXT.RESULT);
  py.heap.write(CONTEXT.RESULT, NONE);
  return v;
}

/**
 * Between two instructions with the eval breaker set. Only the outermost loop collects: builtins that called back hold
 * values in JavaScript variables that no collector sees. A nested loop notes the wish and goes on.
 */
function safePoint(py: Interp, outermost: boolean): void {
  const { u32 } = py.heap;
  const word = CONTEXT.EVAL_BREAKER >>> 2;
  if ((u32[word]! & BREAK_COLLECT) !== 0) {
    if (outermost && py.collect !== undefined) py.collect();
    else if (!outermost) py.collectionDeferred = true;
    u32[word]! &= ~BREAK_COLLECT;
  }
  if (u32[word] !== 0) {
    u32[word] = 0;
    py.onBreak?.();
  }
}
