import type { Interp } from "../interp.ts";
import { HeapExhaustedError } from "../heap/heap.ts";
import { CONTEXT, FRAME, FRAME_GENERATOR, GENERATOR, SPECIAL, TAG_SPECIAL } from "../heap/layout.ts";
import type { Value } from "../heap/value.ts";
import type { PyError } from "../objects/exception.ts";
import { ARENA, reachStack, STACK_RESERVE } from "./memory.ts";
import type { LoadedCode } from "./load.ts";

export const codeOfFrame = (py: Interp, frame: number): LoadedCode =>
  py.codes[py.heap.u32[(frame + FRAME.CODE_ID) >>> 2]!]!;

/** Where the next frame goes: behind the running one; a generator lies in its object, which says where the stack is. */
export function stackTop(py: Interp): number {
  const { u32 } = py.heap;
  const frame = u32[CONTEXT.FRAME >>> 2]!;
  if (frame !== 0 && (u32[(frame + FRAME.FLAGS) >>> 2]! & FRAME_GENERATOR) !== 0)
    return py.heap.readAddress(frame - GENERATOR.FRAME + GENERATOR.STACK);
  return frame === 0 ? ARENA.STACK : frame + codeOfFrame(py, frame).frameBytes;
}

/** Counts one more Python frame; RecursionError when there are too many. */
export function enterDepth(py: Interp): void {
  const { u32 } = py.heap;
  const depth = u32[CONTEXT.DEPTH >>> 2]!;
  if (depth >= u32[CONTEXT.RECURSION_LIMIT >>> 2]!)
    throw py.error("RecursionError", "maximum recursion depth exceeded");
  u32[CONTEXT.DEPTH >>> 2] = depth + 1;
}

/** Makes every register unbound, as the collector needs them. */
export function clearRegisters(py: Interp, frame: number, from: number, to: number): void {
  const { u32 } = py.heap;
  const end = (frame + FRAME.REGISTERS + to * 8) >>> 2;
  for (let word = (frame + FRAME.REGISTERS + from * 8) >>> 2; word < end; word += 2) {
    u32[word] = SPECIAL.UNBOUND;
    u32[word + 1] = TAG_SPECIAL;
  }
}

/**
 * Pushes a frame that runs `loaded` from its first instruction and makes it the running one; registers are unbound.
 * `result`: byte offset in the caller's frame of the register for the result.
 */
export function pushFrame(py: Interp, loaded: LoadedCode, fn: Value, result: number, flags: number): number {
  const { heap } = py;
  const { u32 } = heap;
  const frame = stackTop(py);
  const end = frame + loaded.frameBytes;
  if (end > u32[CONTEXT.STACK_LIMIT >>> 2]! && !reachStack(heap, py.stackSpace, end))
    throw stackExhausted(py, end);
  enterDepth(py);
  linkFrame(py, frame, loaded, fn, result, flags);
  clearRegisters(py, frame, 0, loaded.code.registerCount);
  return frame;
}

/** There is no room for a frame that would end at `end`: the stack is too small, or the system has no memory for it. */
const stackExhausted = (py: Interp, end: number): PyError | HeapExhaustedError =>
  end > ARENA.STACK_END - STACK_RESERVE
    ? py.error("RecursionError", "maximum recursion depth exceeded")
    : new HeapExhaustedError(end - py.stackSpace.end);

/** Writes a frame's header and makes it the running frame. */
function linkFrame(
  py: Interp,
  frame: number,
  loaded: LoadedCode,
  fn: Value,
  result: number,
  flags: number,
): void {
  const { heap } = py;
  const { u32 } = heap;
  const word = frame >>> 2;
  heap.copyWord(frame + FRAME.PREVIOUS, CONTEXT.FRAME);
  heap.copyWord(frame + FRAME.RETURN_ADDRESS, CONTEXT.HOST_RETURN);
  u32[word + (FRAME.CODE_ID >>> 2)] = loaded.id;
  u32[word + (FRAME.PC >>> 2)] = 0;
  heap.write(frame + FRAME.FUNCTION, fn);
  u32[word + (FRAME.RESULT >>> 2)] = result;
  u32[word + (FRAME.FLAGS >>> 2)] = flags;
  heap.writeAddress(CONTEXT.FRAME, frame);
}

/** Leaves the running frame: its caller runs again. */
export function popFrame(py: Interp): number {
  const { heap } = py;
  const { u32 } = heap;
  const frame = u32[CONTEXT.FRAME >>> 2]!;
  heap.copyWord(CONTEXT.FRAME, frame + FRAME.PREVIOUS);
  u32[CONTEXT.DEPTH >>> 2]!--;
  return frame;
}
