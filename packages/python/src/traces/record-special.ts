/**
 * Instructions that enter a function of Python because an operand is an instance: operators, items, truth, iteration, calls
 * of builtins that ask special methods, properties. Their frames are taken in like those of calls; what the result has to
 * be is tested in front of the function's return, where an exit finds the frame still open.
 */
import type { Val } from "@serigraph/executor";
import { INSTRUCTION_WORDS, OP } from "../bytecode/opcodes.ts";
import * as ir from "../generated/trace-ops.ts";
import {
  FRAME_BOOL,
  FRAME_HASH,
  FRAME_ITERATOR,
  FRAME_LENGTH,
  FRAME_NEGATED,
  FRAME_NEXT,
  FRAME_OPERATOR,
  FRAME_SPECIAL,
  FRAME_TEXT,
  FRAME_TRUTH,
  SPECIAL,
  TAG_SPECIAL,
  TYPE,
} from "../heap/layout.ts";
import { offsetOf } from "../heap/value.ts";
import { shapeOf } from "../objects/instance.ts";
import { codeOfFunction } from "../objects/function.ts";
import { specialCall, type SpecialCall } from "../vm/special-call.ts";
import { guardTruth } from "./record-compare.ts";
import { guardShape } from "./record-objects.ts";
import type { Recorder } from "./recorder.ts";

/** True when the instruction enters such a function, whose frame is open now. */
export function recordSpecial(r: Recorder, opcode: number): boolean {
  const { frame, pc } = r;
  const call = specialCall(r.py, frame.loaded, r.registers, pc);
  if (call === undefined) return false;
  const loaded = codeOfFunction(r.py, call.fn);
  if (loaded.code.isGenerator && (call.flags !== FRAME_ITERATOR || loaded.code.asyncKind !== undefined))
    r.unsupported("a special method that is a generator");
  if (r.host.returnAddress(frame.loaded, pc + 1) === 0)
    r.unsupported("a special method without baseline code");
  r.mayPushFrame(loaded, call.flags);
  guardOperands(r, opcode, call);
  const args = call.operands.map((k) => r.value(k));
  r.pushFrame(loaded, r.pointer(offsetOf(call.fn)), call.result, args, undefined, call.flags);
  r.entering = call;
  return true;
}

/** That the same function is entered the next time: the classes of instances, and what else has a say. */
function guardOperands(r: Recorder, opcode: number, { operands, flags }: SpecialCall): void {
  const { b } = r;
  if (opcode === OP.CALL) {
    const callee = r.words[r.at + 2]!;
    ir.GUARD_VALUE(b, r.value(callee), r.pointer(r.lowOf(callee)));
  }
  const count = (flags & FRAME_OPERATOR) !== 0 ? operands.length : 1;
  for (let i = 0; i < count; i++) {
    const k = operands[i]!;
    if (r.typeOf(k) !== TYPE.INSTANCE) guardBuiltin(r, k);
    else guardShape(r, k, shapeOf(r.py, r.valueSeen(k)) ?? r.unsupported("an instance without a shape"));
  }
}

/** The other operand of an operator is no instance: its type has no say then. */
export function guardBuiltin(r: Recorder, k: number): void {
  if (r.typeOf(k) >= 0) r.object(k);
  else if (k >= 0) ir.GUARD_NO_POINTER(r.b, r.value(k));
}

/** RETURN of such a function, with register `k`. */
export function returnSpecial(r: Recorder, k: number): void {
  const { flags, caller, callPc } = r.frame;
  const { code } = caller!.loaded;
  const at = callPc * INSTRUCTION_WORDS;
  const opcode = code.instructions[at]!;
  const isJump = opcode >= OP.JUMP_IF_TRUE && opcode <= OP.JUMP_IF_NOT_GE;
  const v = accepted(r, k, flags, isJump);
  if (isJump) {
    const negated = opcode === OP.JUMP_IF_FALSE || opcode >= OP.JUMP_IF_NOT_LT;
    const truth = truthOfResult(r, k, flags);
    r.popSpecial(-1, v, truth !== negated ? code.instructions[at + 1]! : callPc + 1);
  } else if ((flags & FRAME_NEXT) !== 0) r.popSpecial(code.instructions[at + 1]!, v, callPc + 1);
  else
    r.popSpecial(
      opcode === OP.SET_ITEM || opcode === OP.DELETE_ITEM ? -1 : code.instructions[at + 1]!,
      v,
      callPc + 1,
    );
}

/** Guards on the truth of what the method gives to a jump; the opposite of it where the jump is about that. */
function truthOfResult(r: Recorder, k: number, flags: number): boolean {
  const negated = (flags & FRAME_NEGATED) !== 0;
  return guardTruth(r, k) !== negated;
}

/** What accept_result of ops/helpers/enter.c makes of the value; refuses what it refuses. */
function accepted(r: Recorder, k: number, flags: number, isJump: boolean): Val<"value"> {
  const { b } = r;
  const v = r.value(k);
  const seen = r.seen(k);
  if ((flags & FRAME_SPECIAL) === 0) return v;
  if ((flags & FRAME_OPERATOR) !== 0) {
    if (r.lowOf(k) === SPECIAL.NOT_IMPLEMENTED && r.highOf(k) === TAG_SPECIAL)
      r.unsupported("NotImplemented");
    ir.GUARD_NOT_VALUE(b, v, r.special(SPECIAL.NOT_IMPLEMENTED));
  }
  if ((flags & FRAME_LENGTH) !== 0) {
    if (seen !== "int" || r.intSeen(k) < 0) r.unsupported("this result of __len__");
    const n = r.int(k);
    ir.GUARD_GE_IK(b, n, 0);
    if ((flags & FRAME_BOOL) === 0 || isJump) return v;
    return r.special(guardTruth(r, k) !== ((flags & FRAME_NEGATED) !== 0) ? SPECIAL.TRUE : SPECIAL.FALSE);
  }
  if ((flags & (FRAME_BOOL | FRAME_TRUTH | FRAME_NEGATED)) !== 0) {
    if (seen !== "bool") r.unsupported("a truth that is no bool");
    // A jump tests the very value.
    if (isJump) return v;
    const truth = ir.UNBOX_BOOL(b, v);
    return ir.BOX_BOOL(b, (flags & FRAME_NEGATED) !== 0 ? ir.XOR_IK(b, truth, 1) : truth);
  }
  if ((flags & FRAME_HASH) !== 0) {
    if (seen !== "int" || r.intSeen(k) === -1) r.unsupported("this result of __hash__");
    const n = r.int(k);
    ir.GUARD_NE_I(b, n, b.const("i64", -1, -1));
  } else if ((flags & FRAME_TEXT) !== 0) {
    if (!r.isStr(k)) r.unsupported("a text that is no str");
    r.object(k);
  } else if ((flags & FRAME_ITERATOR) !== 0) {
    if (r.typeOf(k) !== TYPE.INSTANCE) {
      if (!r.py.isIterator(r.valueSeen(k)) || r.typeOf(k) === TYPE.HOSTED) r.unsupported("this iterator");
      r.object(k);
    } else {
      if (!r.py.isIterator(r.valueSeen(k))) r.unsupported("an iterator that is none");
      guardShape(r, k, shapeOf(r.py, r.valueSeen(k)) ?? r.unsupported("an instance without a shape"));
    }
  }
  return v;
}
