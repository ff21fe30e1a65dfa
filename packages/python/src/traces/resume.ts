/** Where the exits of a trace go on: the frames that are open there, and what else of the state is not in memory. */
import type { LoadedCode } from "../vm/load.ts";
import { FRAME, FRAME_GENERATOR, FRAME_INIT, FRAME_NATIVE_RESUME } from "../heap/layout.ts";
import type { Liveness } from "./liveness.ts";

/** A frame of a trace: the one it began in, or that of a call it has taken in. */
export interface TraceFrame {
  /** Byte offset from the frame that the trace began in; 0 for that one. */
  readonly base: number;
  readonly loaded: LoadedCode;
  readonly liveness: Liveness;
  /** The frame that called it, and the call's instruction there. */
  readonly caller: TraceFrame | undefined;
  readonly callPc: number;
  /** Byte offset in the caller's frame of the register for the result. */
  readonly result: number;
  /** Of an `__init__`: the caller's register that holds the new instance, which is the result then; -1 otherwise. */
  readonly made: number;
  /** FRAME.FLAGS of a special method's frame, 0 of others. */
  readonly flags: number;
  /** The trace began at the function's entry: registers behind the parameters are not in memory. */
  readonly fresh: boolean;
  /** Of a generator that the trace has resumed: where its resumer goes on when it ends. */
  readonly generator?: ResumedGenerator;
}

/**
 * A generator's frame lies in its object. State slots of its registers are where those of a call's frame would be, but what has not been assigned since it
 * was resumed is in the object; the slot of FRAME.FUNCTION has the generator itself. Its object is as it was when it was suspended, until it yields.
 */
export interface ResumedGenerator {
  /** The resumer's instruction to go on with when it ends. */
  readonly end: number;
  /** FRAME.PC of the suspended generator. */
  readonly pc: number;
}

/** FRAME.RESULT of the frame of a call. */
export const resultWord = ({ result, made }: TraceFrame): number =>
  made < 0 ? result : result | ((FRAME.REGISTERS + 8 * made) << 16);
/** FRAME.FLAGS of the frame of a call. */
export const frameFlags = ({ made, flags, generator }: TraceFrame): number =>
  generator !== undefined ? FRAME_GENERATOR | FRAME_NATIVE_RESUME : made < 0 ? flags : FRAME_INIT;
/** Whether a register of a frame is read when its callee has returned or raised, or by the return itself. */
export const survivesCall = (frame: TraceFrame, callee: TraceFrame, register: number): boolean =>
  register === callee.made ||
  // an instruction that is not finished may go to other places than the next one
  ((callee.flags !== 0 || callee.generator !== undefined) &&
    frame.liveness.isLive(callee.callPc, register)) ||
  frame.liveness.isLiveInHandlers(callee.callPc, register) ||
  (FRAME.REGISTERS + 8 * register !== callee.result && frame.liveness.isLive(callee.callPc + 1, register));

/** Something outside of frames that a trace keeps as a state slot; the slot is its index in {@link Resume.kept}. */
export type Kept =
  /**
   * The field at `at` of the iterator object in a register of the frame the trace began in, which stays there; or, where `via` is not 0, of the
   * iterator that this one has at `via`, always the same.
   */
  | { readonly kind: "field"; readonly register: number; readonly at: number; readonly via: number }
  /** The cell of a global at an arena offset. */
  | { readonly kind: "cell"; readonly offset: number };

/** The guest's description of an exit: the instruction to perform next. */
export interface Resume {
  readonly frame: TraceFrame;
  readonly pc: number;
  readonly kept: readonly Kept[];
  /** The instruction has taken an item from its iterator: only what the guard is about may make it exit. */
  readonly taken?: boolean;
  /** There may be no room behind the frame for what a trace needs: only baseline code can go on here. */
  readonly noRoom?: boolean;
}

/** State slots in front of those of frames: for what is {@link Kept}. */
export const KEPT_SLOTS = 48;
/** State slot of the word at a byte offset from the frame that the trace began in. */
export const slotAt = (byteOffset: number): number => KEPT_SLOTS + (byteOffset >>> 3);
/** Whether anything reads a state slot from the exit on. */
export function isLive(slot: number, resume: object): boolean {
  if (slot < KEPT_SLOTS) return true;
  const { frame: innermost, pc } = resume as Resume;
  let frame = innermost;
  while (slot < slotAt(frame.base)) frame = frame.caller!;
  const register = slot - slotAt(frame.base + FRAME.REGISTERS);
  if (register < 0) return true;
  if (frame === innermost) return frame.liveness.isLive(pc, register);
  // Between this frame and the innermost one there is a call of this frame.
  let callee = innermost;
  while (callee.caller !== frame) callee = callee.caller!;
  return survivesCall(frame, callee, register);
}
