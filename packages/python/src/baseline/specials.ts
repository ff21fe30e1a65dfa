/** Special methods of instances: what an instruction tries, out of line, before it exits. */
import type { Label } from "@serigraph/executor";
import type { CodeObject } from "../bytecode/code.ts";
import { INSTRUCTION_WORDS, OP } from "../bytecode/opcodes.ts";
import * as ops from "../generated/ops.ts";
import {
  FRAME_BOOL,
  FRAME_ITERATOR,
  FRAME_NEGATED,
  FRAME_NEXT,
  FRAME_OPERATOR,
  FRAME_TEXT,
  FRAME_TRUTH,
  SLOT,
} from "../heap/layout.ts";
import type { ValueSlot } from "./op-tables.ts";
import { frameBytesOf } from "../vm/load.ts";
import { Operands } from "./operands.ts";

export abstract class Specials extends Operands {
  /** Calls the special method that decides about an instruction one of whose operands is an instance. */
  protected specialMethod(code: CodeObject, pc: number, otherwise: Label): void {
    const { trace: t } = this;
    const at = pc * INSTRUCTION_WORDS;
    const [opcode, a, b, c] = code.instructions.subarray(at, at + 4) as unknown as [
      number,
      number,
      number,
      number,
    ];
    const next = (pc + 1) as unknown as Label;
    const bytes = code.isGenerator ? 0 : frameBytesOf(code);
    const hidden = this.register(code.registerCount);
    const unary = (slot: number, flags: number, to = this.register(a)): void =>
      ops.SPECIAL_1(t, this.register(b), this.what(slot, flags), to, bytes, pc, next, otherwise);
    const binary = (x: number, y: number, slot: number, flags: number, to = this.register(a)): void =>
      ops.SPECIAL_2(
        t,
        this.operand(x),
        this.operand(y),
        this.what(slot, flags),
        to,
        bytes,
        pc,
        next,
        otherwise,
      );
    if (opcode >= OP.ADD && opcode <= OP.MATMUL)
      return binary(b, c, SLOT.ADD + opcode - OP.ADD, FRAME_OPERATOR);
    if (opcode >= OP.IADD && opcode <= OP.IMATMUL)
      return binary(b, c, SLOT.IADD + opcode - OP.IADD, FRAME_OPERATOR);
    if (opcode >= OP.LT && opcode <= OP.GE) return binary(b, c, SLOT.LT + opcode - OP.LT, FRAME_OPERATOR);
    switch (opcode) {
      case OP.GET_ITEM:
        return binary(b, c, SLOT.GET_ITEM, 0);
      case OP.DELETE_ITEM:
        return binary(a, b, SLOT.DELETE_ITEM, 0, hidden);
      case OP.SET_ITEM: {
        const method = this.what(SLOT.SET_ITEM, 0);
        ops.SPECIAL_3(
          t,
          this.register(a),
          this.operand(b),
          this.operand(c),
          method,
          hidden,
          bytes,
          pc,
          next,
          otherwise,
        );
        return;
      }
      case OP.IN:
        return binary(c, b, SLOT.CONTAINS, FRAME_TRUTH);
      case OP.NOT_IN:
        return binary(c, b, SLOT.CONTAINS, FRAME_TRUTH | FRAME_NEGATED);
      case OP.NOT:
        return unary(SLOT.BOOL, FRAME_BOOL | FRAME_NEGATED);
      case OP.NEG:
        return unary(SLOT.NEG, 0);
      case OP.POS:
        return unary(SLOT.POS, 0);
      case OP.INVERT:
        return unary(SLOT.INVERT, 0);
      case OP.GET_ITER:
        return unary(SLOT.ITER, FRAME_ITERATOR);
      case OP.CONVERT:
        return unary(c === 0 ? SLOT.STR : SLOT.REPR, FRAME_TEXT);
      case OP.FORMAT_VALUE:
        return unary(SLOT.FORMAT, FRAME_TEXT);
      case OP.CALL: {
        const types = this.address(this.host.typeTable);
        ops.SPECIAL_CALL(t, this.register(b), types, this.register(a), bytes, pc, next, c, otherwise);
        return;
      }
      case OP.FOR_ITER: {
        const arrived = this.continuation(pc);
        const method = this.what(SLOT.NEXT, FRAME_NEXT);
        ops.SPECIAL_1(t, this.register(b), method, hidden, bytes, pc, arrived, otherwise);
        t.bind(arrived);
        ops.TAKE_NEXT(t, hidden, this.register(a), c as unknown as Label);
        ops.GOTO(t, next);
        return;
      }
      default:
        this.specialJump(code, pc, hidden, bytes, otherwise);
    }
  }

  /** The same for a conditional jump, which goes on with the truth of what the method gives. */
  protected specialJump(
    code: CodeObject,
    pc: number,
    hidden: ValueSlot,
    bytes: number,
    otherwise: Label,
  ): void {
    const { trace: t } = this;
    const [opcode, a, b, c] = code.instructions.subarray(
      pc * INSTRUCTION_WORDS,
      pc * INSTRUCTION_WORDS + 4,
    ) as unknown as [number, number, number, number];
    const after = this.continuation(pc);
    const onTruth = opcode === OP.JUMP_IF_TRUE || (opcode >= OP.JUMP_IF_LT && opcode <= OP.JUMP_IF_NOT_IN);
    if (opcode === OP.JUMP_IF_TRUE || opcode === OP.JUMP_IF_FALSE) {
      const method = this.what(SLOT.BOOL, FRAME_BOOL);
      ops.SPECIAL_1(t, this.register(b), method, hidden, bytes, pc, after, otherwise);
    } else if (opcode === OP.JUMP_IF_IN || opcode === OP.JUMP_IF_NOT_IN) {
      const negated = opcode === OP.JUMP_IF_NOT_IN ? FRAME_NEGATED : 0;
      const method = this.what(SLOT.CONTAINS, FRAME_TRUTH | negated);
      ops.SPECIAL_2(t, this.register(c), this.operand(b), method, hidden, bytes, pc, after, otherwise);
    } else {
      const first = onTruth ? OP.JUMP_IF_LT : OP.JUMP_IF_NOT_LT;
      const method = this.what(SLOT.LT + opcode - first, FRAME_OPERATOR);
      ops.SPECIAL_2(t, this.operand(b), this.operand(c), method, hidden, bytes, pc, after, otherwise);
    }
    t.bind(after);
    const unknown = t.newLabel();
    (onTruth ? ops.JUMP_IF_TRUE : ops.JUMP_IF_FALSE)(t, hidden, unknown, a as unknown as Label);
    ops.GOTO(t, (pc + 1) as unknown as Label);
    t.bind(unknown);
    ops.LEAVE_TRUTH(t, pc);
  }
}
