/** Instructions that are one op with the same operands. */
import type { Const, Label, Slot, Trace } from "@serigraph/executor";
import { OP } from "../bytecode/opcodes.ts";
import * as ops from "../generated/ops.ts";

export type ValueSlot = Slot<"value">;
export type Operand = ValueSlot | Const<"value">;
export type Binary = (t: Trace, a: Operand, b: Operand, r: ValueSlot, slow: Label) => void;
export type CompareJump = (t: Trace, a: Operand, b: Operand, slow: Label, target: Label) => void;

/** By opcode: ops of two operands and a result. */
export const binaries: (Binary | undefined)[] = [];
binaries[OP.ADD] = ops.ADD;
binaries[OP.SUB] = ops.SUB;
binaries[OP.MUL] = ops.MUL;
binaries[OP.TRUEDIV] = ops.TRUEDIV;
binaries[OP.FLOORDIV] = ops.FLOORDIV;
binaries[OP.MOD] = ops.MOD;
binaries[OP.POW] = ops.POW;
binaries[OP.LSHIFT] = ops.LSHIFT;
binaries[OP.RSHIFT] = ops.RSHIFT;
binaries[OP.AND] = ops.AND;
binaries[OP.OR] = ops.OR;
binaries[OP.XOR] = ops.XOR;
// In place is the same for everything these ops do themselves, except lists and sets.
for (let i = OP.ADD; i <= OP.XOR; i++) binaries[i - OP.ADD + OP.IADD] = binaries[i];
binaries[OP.IADD] = ops.ADD_IN_PLACE;
binaries[OP.IMUL] = ops.MUL_IN_PLACE;
binaries[OP.ISUB] = ops.SUB_IN_PLACE;
binaries[OP.IAND] = ops.AND_IN_PLACE;
binaries[OP.IOR] = ops.OR_IN_PLACE;
binaries[OP.IXOR] = ops.XOR_IN_PLACE;
binaries[OP.LT] = ops.LT;
binaries[OP.LE] = ops.LE;
binaries[OP.EQ] = ops.EQ;
binaries[OP.NE] = ops.NE;
binaries[OP.GT] = ops.GT;
binaries[OP.GE] = ops.GE;
binaries[OP.GET_ITEM] = ops.GET_ITEM;

/** Numbers of raise_division_error in ops/helpers/unwind.c. */
export const DIVISIONS: readonly (number | undefined)[] = (() => {
  const numbers: (number | undefined)[] = [];
  [OP.TRUEDIV, OP.FLOORDIV, OP.MOD].forEach((opcode, i) => {
    numbers[opcode] = i;
    numbers[opcode - OP.ADD + OP.IADD] = i;
  });
  return numbers;
})();

/** By opcode. */
export const compareJumps: (CompareJump | undefined)[] = [];
compareJumps[OP.JUMP_IF_LT] = ops.JUMP_IF_LT;
compareJumps[OP.JUMP_IF_LE] = ops.JUMP_IF_LE;
compareJumps[OP.JUMP_IF_EQ] = ops.JUMP_IF_EQ;
compareJumps[OP.JUMP_IF_NE] = ops.JUMP_IF_NE;
compareJumps[OP.JUMP_IF_GT] = ops.JUMP_IF_GT;
compareJumps[OP.JUMP_IF_GE] = ops.JUMP_IF_GE;
compareJumps[OP.JUMP_IF_NOT_LT] = ops.JUMP_IF_NOT_LT;
compareJumps[OP.JUMP_IF_NOT_LE] = ops.JUMP_IF_NOT_LE;
compareJumps[OP.JUMP_IF_NOT_EQ] = ops.JUMP_IF_NOT_EQ;
compareJumps[OP.JUMP_IF_NOT_NE] = ops.JUMP_IF_NOT_NE;
compareJumps[OP.JUMP_IF_NOT_GT] = ops.JUMP_IF_NOT_GT;
compareJumps[OP.JUMP_IF_NOT_GE] = ops.JUMP_IF_NOT_GE;
