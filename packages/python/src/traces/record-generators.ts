/**
 * Generators in loops: a step goes on in the generator's frame, as in that of a call, until it yields. What it yields stays
 * without a box on its way to the loop; its variables are loaded from its object when it is resumed and written when it yields.
 */
import type { Val } from "@serigraph/executor";
import { INSTRUCTION_WORDS, OP } from "../bytecode/opcodes.ts";
import * as ir from "../generated/trace-ops.ts";
import { FRAME, FRAME_ITERATOR, GENERATOR, SPECIAL } from "../heap/layout.ts";
import type { Recorder } from "./recorder.ts";
import { slotAt } from "./resume.ts";

export function recordGenerators(r: Recorder, opcode: number): boolean {
  switch (opcode) {
    case OP.YIELD:
      if (r.frame.generator === undefined) r.unsupported("a yield");
      r.yieldItem(r.words[r.at + 2]!);
      return true;
    case OP.GENERATOR_START:
      makeGenerator(r);
      return true;
    default:
      return false;
  }
}

/** The call of a generator function that the trace has taken in: what its frame has by now goes into a generator, which is the result. */
function makeGenerator(r: Recorder): void {
  const { b, frame, pc } = r;
  const { base, caller, callPc, flags, loaded, made } = frame;
  if (caller === undefined || made >= 0 || (flags & ~FRAME_ITERATOR) !== 0)
    return r.unsupported("a generator's call");
  const back = r.host.returnAddress(loaded, pc + 1);
  if (back === 0) r.unsupported("a generator without baseline code");
  const registers: [number, Val<"value">][] = [];
  for (let k = 0; k < loaded.code.registerCount; k++)
    if (b.getSlot(r.slotOf(k)) !== -1 && frame.liveness.isLive(pc + 1, k)) registers.push([k, r.value(k)]);
  const fn = b.getSlot(slotAt(base + FRAME.FUNCTION)) as Val<"value">;
  const generator = ir.FAST_1(b, fn, r.helper("fast_new_generator"));
  const object = ir.OBJECT_OF(b, generator);
  const store = (at: number, v: Val): void =>
    ir.STORE_FIELD(b, object, v as unknown as Val<"i64">, GENERATOR.FRAME + at);
  store(FRAME.RETURN_ADDRESS, r.nativeAddress(back));
  store(FRAME.CODE_ID, b.const("i64", loaded.id, pc + 1));
  for (const [k, v] of registers) store(FRAME.REGISTERS + 8 * k, v);
  if (flags === 0) r.popFrame(generator);
  else r.popSpecial(caller.loaded.code.instructions[callPc * INSTRUCTION_WORDS + 1]!, generator, callPc + 1);
}

/** A step of the generator in register x: what it yields goes to register a; when it ends, on at `end`. */
export function stepGenerator(r: Recorder, a: number, x: number, end: number): void {
  const at = r.lowOf(x);
  const loaded = r.py.codes[r.u32At(at + GENERATOR.FRAME + FRAME.CODE_ID)]!;
  r.pushGenerator(loaded, at, r.value(x), a, r.special(SPECIAL.NONE), end);
}
