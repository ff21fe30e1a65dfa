import type { GrowingRange } from "../heap/growing-range.ts";
import { HeapExhaustedError, type Heap } from "../heap/heap.ts";
import { CONTEXT, HANDLED, REGION } from "../heap/layout.ts";

const MB = 1 << 20;

/** How the arena is divided: context, cells and constants, the stack of frames, the heap. */
export const ARENA = {
  STATIC: REGION.STATIC,
  STATIC_END: 32 * MB,
  STACK: 32 * MB,
  STACK_END: 96 * MB,
  HEAP: 96 * MB,
  /** Where memory must be asked for, static space and stack get so much more at a time. */
  STEP: 1 * MB,
  /** Size of the arena when the caller brings no memory (step mode). */
  DEFAULT_BYTES: 1024 * MB,
} as const;

/** Bit of EVAL_BREAKER: allocation asks for a collection. The other bits are for {@link Interp.onBreak}. */
export const BREAK_COLLECT = 2;
/** Ctrl-C, and the end of the time that a program may take. */
export const BREAK_INTERRUPT = 1;
export const BREAK_TIME = 4;
/** Weak references whose callbacks are to be called. */
export const BREAK_WEAK = 8;

/** Room kept beyond STACK_LIMIT for the frame that finds it reached. */
export const STACK_RESERVE = 64 * 1024;

/**
 * What has been asked of the running program from outside (an interrupt, the end of its time) is done, by throwing. Builtins
 * that wait call it.
 */
export function checkBreak(py: {
  readonly heap: Heap;
  readonly onBreak: ((bits: number) => void) | undefined;
}): void {
  const { u32 } = py.heap;
  const word = CONTEXT.EVAL_BREAKER >>> 2;
  const bits = u32[word]! & ~BREAK_COLLECT;
  if (bits === 0) return;
  u32[word]! &= BREAK_COLLECT;
  py.onBreak?.(bits);
}

/** Forgets all that runs: a program was stopped where no exception of Python's could go. */
export function abandonFrames(py: { readonly heap: Heap; nesting: number }): void {
  const { heap } = py;
  heap.writeNull(CONTEXT.FRAME);
  heap.u32[CONTEXT.DEPTH >>> 2] = 0;
  heap.u32[CONTEXT.EVAL_BREAKER >>> 2] = 0;
  heap.writeAddress(CONTEXT.HANDLED_TOP, REGION.HANDLED + HANDLED.BYTES);
  heap.unpin(0);
  py.nesting = 0;
}

export function initContext(heap: Heap, stack: GrowingRange, recursionLimit: number): void {
  heap.writeNull(CONTEXT.FRAME);
  if (!reachStack(heap, stack, ARENA.STACK)) throw new HeapExhaustedError(STACK_RESERVE);
  heap.u32[CONTEXT.DEPTH >>> 2] = 0;
  heap.u32[CONTEXT.RECURSION_LIMIT >>> 2] = recursionLimit;
  heap.u32[CONTEXT.EVAL_BREAKER >>> 2] = 0;
  heap.writeAddress(CONTEXT.HANDLED_TOP, REGION.HANDLED + HANDLED.BYTES);
}

/**
 * Makes room on the stack of frames up to `offset`, and tells native code, which leaves a call that passes STACK_LIMIT to
 * TypeScript. False when the stack ends before it or the system has no memory for it.
 */
export function reachStack(heap: Heap, stack: GrowingRange, offset: number): boolean {
  if (!stack.reach(offset + STACK_RESERVE)) return false;
  heap.writeAddress(CONTEXT.STACK_LIMIT, stack.end - STACK_RESERVE);
  return true;
}
