/** What recording asks of the tier, and how much of it there may be. */
import type { CompiledTrace } from "@serigraph/executor";
import type { LoadedCode } from "../vm/load.ts";
import { Liveness } from "./liveness.ts";
import type { TraceSettings } from "./options.ts";
import type { TraceFrame } from "./resume.ts";

/** What a recorder asks of the tier. */
export interface RecorderHost {
  readonly settings: TraceSettings;
  /** Address of a helper function of the library. */
  helper(name: string): number;
  /** Native address of an instruction of baseline code, entered from a trace; 0 when there is none. */
  baselineEntry(loaded: LoadedCode, pc: number): number;
  /** Native address of an instruction of baseline code, for RETURN_ADDRESS. */
  returnAddress(loaded: LoadedCode, pc: number): number;
  /** RETURN_ADDRESS of the frame of a call that a trace has taken in; 0 when there is none. */
  backAddress(frame: TraceFrame): number;
  /** Native address of a function's beginning, entered from a trace; 0 when there is none. */
  callEntry(loaded: LoadedCode): number;
  /** Native address that returns from the frame that a trace began in. */
  returnEntry(): number;
  /** The trace of the loop that begins at an instruction, if it has one. */
  loopTrace(loaded: LoadedCode, header: number): CompiledTrace | undefined;
  /** Whether a loop of which the trace left the loop gets another one: its back edge goes to baseline code again, and is recorded next. */
  reopens(loaded: LoadedCode, header: number): boolean;
  /** Keeps an object alive that the trace holds as a constant. */
  keep(low: number): void;
  /** Names of helpers: of a method, a type, a builtin with a fast path at that address, a module's function. */
  fastMethod(type: number, name: string): string | undefined;
  fastTypeName(type: number): string | undefined;
  fastName(address: number): string | undefined;
  fastModuleFunction(module: string, name: string): string | undefined;
}

/** Calls that a trace takes in, one inside the other. */
export const MAXIMUM_DEPTH = 12;
/** Frames of one function among those, before it is called natively. */
export const MAXIMUM_RECURSION = 2;
/** Bytes of frames behind the first one; spill slots come after. */
export const FRAMES_BYTES = 12 * 1024;
/** Bytes that there are behind those and the spill slots, for a last frame. */
export const ROOM_BEHIND = 4096;

const livenesses = new WeakMap<LoadedCode, Liveness>();
export function livenessOf(loaded: LoadedCode): Liveness {
  let found = livenesses.get(loaded);
  if (found === undefined) livenesses.set(loaded, (found = new Liveness(loaded.code)));
  return found;
}

/** Of code that becomes part of a trace: exits, and code that enters the trace, refer to it from now on. */
export function tracedLivenessOf(loaded: LoadedCode): Liveness {
  loaded.isPinned = true;
  return livenessOf(loaded);
}
