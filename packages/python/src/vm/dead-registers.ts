/**
 * A collection that the program has asked for is to find all that it cannot reach: what frames hold in registers that are
 * not going to be read any more (temporaries; variables live as long as their frame) must not keep it alive.
 */
import type { Interp } from "../interp.ts";
import { INSTRUCTION_WORDS, OP } from "../bytecode/opcodes.ts";
import { CONTEXT, FRAME, FRAME_GENERATOR } from "../heap/layout.ts";
import { livenessOf } from "../traces/recorder-host.ts";
import { clearRegisters, codeOfFrame } from "./frame.ts";

/** What a frame waits in for a callee that has all of its arguments; other instructions may look at their operands again. */
const CALLS: ReadonlySet<number> = new Set([
  OP.CALL,
  OP.CALL_KW,
  OP.CALL_METHOD,
  OP.CALL_SUPER,
  OP.CALL_SUPER_OF,
]);

/** Makes such registers of all frames on the stack unbound. */
export function clearDeadRegisters(py: Interp): void {
  const { u32 } = py.heap;
  const top = u32[CONTEXT.FRAME >>> 2]!;
  for (let frame = top; frame !== 0; frame = u32[(frame + FRAME.PREVIOUS) >>> 2]!) {
    if ((u32[(frame + FRAME.FLAGS) >>> 2]! & FRAME_GENERATOR) !== 0) continue;
    const loaded = codeOfFrame(py, frame);
    const { code } = loaded;
    const liveness = livenessOf(loaded);
    const pc = u32[(frame + FRAME.PC) >>> 2]!;
    const waits = frame !== top && CALLS.has(code.instructions[pc * INSTRUCTION_WORDS]!);
    // The variables of a module are in cells: its registers are those of comprehensions.
    const first = code.kind === "module" ? 0 : code.localNames.length;
    for (let r = first; r < code.registerCount; r++)
      if (!liveness.isLive(pc + 1, r) && !(waits ? liveness.isLiveInHandlers(pc, r) : liveness.isLive(pc, r)))
        clearRegisters(py, frame, r, r + 1);
  }
}
