/** Operators of two sets. */
import { OP } from "../bytecode/opcodes.ts";
import * as ir from "../generated/trace-ops.ts";
import { TYPE } from "../heap/layout.ts";
import type { Recorder } from "./recorder.ts";

const MAKING: Readonly<Record<number, string>> = {
  [OP.SUB]: "fast_set_difference",
  [OP.AND]: "fast_set_intersection",
  [OP.OR]: "fast_set_union",
  [OP.XOR]: "fast_set_symmetric_difference",
};
const ASSIGNING: Readonly<Record<number, string>> = {
  [OP.SUB]: "set_assign_difference",
  [OP.AND]: "set_assign_intersection",
  [OP.OR]: "set_assign_union",
};

const isSet = (r: Recorder, k: number): boolean => {
  const type = r.typeOf(k);
  return type === TYPE.SET || type === TYPE.FROZENSET;
};

/** `x op y`, or `x op= y`, into register a; false when that is no operation of two sets. */
export function recordSetOperation(
  r: Recorder,
  opcode: number,
  a: number,
  x: number,
  y: number,
  inPlace: boolean,
): boolean {
  if (!isSet(r, x) || !isSet(r, y)) return false;
  const changes = inPlace && r.typeOf(x) === TYPE.SET;
  const helper = (changes ? ASSIGNING : MAKING)[opcode];
  if (helper === undefined) return false;
  const call = changes ? ir.FAST_2 : ir.READ_FAST_2;
  r.set(a, call(r.b, r.value(x), r.value(y), r.helper(helper)));
  return true;
}
