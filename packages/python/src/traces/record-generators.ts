/**
 * Generators in loops: a step goes on in the generator's frame, as in that of a call, until it yields. What it yields stays
 * without a box on its way to the loop; its variables are loaded from its object when it is resumed and written when it yields.
 */
import { OP } from "../bytecode/opcodes.ts";
import { FRAME, GENERATOR } from "../heap/layout.ts";
import { SPECIAL } from "../heap/layout.ts";
import type { Recorder } from "./recorder.ts";

export function recordGenerators(r: Recorder, opcode: number): boolean {
  if (opcode !== OP.YIELD) return false;
  if (r.frame.generator === undefined) r.unsupported("a yield");
  r.yieldItem(r.words[r.at + 2]!);
  return true;
}

/** A step of the generator in register x: what it yields goes to register a; when it ends, on at `end`. */
export function stepGenerator(r: Recorder, a: number, x: number, end: number): void {
  const at = r.lowOf(x);
  const loaded = r.py.codes[r.u32At(at + GENERATOR.FRAME + FRAME.CODE_ID)]!;
  r.pushGenerator(loaded, at, r.value(x), a, r.special(SPECIAL.NONE), end);
}
