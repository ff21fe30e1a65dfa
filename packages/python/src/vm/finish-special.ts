import type { Interp } from "../interp.ts";
import { INSTRUCTION_WORDS, OP } from "../bytecode/opcodes.ts";
import {
  CONTEXT,
  FRAME,
  FRAME_BOOL,
  FRAME_HASH,
  FRAME_IN_PLACE,
  FRAME_ITERATOR,
  FRAME_LENGTH,
  FRAME_NEGATED,
  FRAME_NEXT,
  FRAME_OPERATOR,
  FRAME_REFLECTED,
  FRAME_TEXT,
  FRAME_TRUTH,
  TYPE,
} from "../heap/layout.ts";
import { FALSE, NOT_IMPLEMENTED, TRUE, isSmallInt, mkBool, type Value } from "../heap/value.ts";
import { comparePlainly } from "../objects/compare.ts";
import { hashFrom } from "../objects/hash.ts";
import { binaryPlainly } from "../objects/operators.ts";
import { specialBinary, specialCompare } from "../objects/special.ts";
import { codeOfFrame } from "./frame.ts";

/** What becomes of the value that a special method returns which native code called for an instruction. */

/** The words of the instruction that a frame waits at. */
function instructionOf(py: Interp, frame: number): Int32Array {
  const { code } = codeOfFrame(py, frame);
  const at = py.heap.u32[(frame + FRAME.PC) >>> 2]! * INSTRUCTION_WORDS;
  return code.instructions.subarray(at, at + INSTRUCTION_WORDS);
}

function operandOf(py: Interp, frame: number, k: number): Value {
  const { constantsOffset } = codeOfFrame(py, frame);
  return py.heap.read(k >= 0 ? frame + FRAME.REGISTERS + k * 8 : constantsOffset + (-1 - k) * 8);
}

/** The conditional jump that the frame waits at, by the truth of a value. */
export function finishJump(py: Interp, frame: number, v: Value): void {
  const [opcode, target] = instructionOf(py, frame) as unknown as [number, number];
  const negated = opcode === OP.JUMP_IF_FALSE || opcode >= OP.JUMP_IF_NOT_LT;
  const word = (frame + FRAME.PC) >>> 2;
  py.heap.hold(v); // the hidden register is no root
  py.heap.u32[word] = py.truth(v) !== negated ? target : py.heap.u32[word]! + 1;
}

/**
 * The special method's frame, with these FLAGS and RESULT, has returned `v` and is gone: the instruction of its caller, the
 * running frame, is finished.
 */
export function finishSpecial(py: Interp, flags: number, result: number, v: Value): void {
  const { heap } = py;
  const caller = heap.u32[CONTEXT.FRAME >>> 2]!;
  const [opcode, a] = instructionOf(py, caller) as unknown as [number, number];
  if ((flags & FRAME_OPERATOR) !== 0 && v === NOT_IMPLEMENTED) v = afterNotImplemented(py, flags, caller);
  else v = checkResult(py, flags, opcode, v);
  if (opcode >= OP.JUMP_IF_TRUE && opcode <= OP.JUMP_IF_NOT_GE) finishJump(py, caller, v);
  else {
    heap.write((flags & FRAME_NEXT) !== 0 ? caller + FRAME.REGISTERS + 8 * a : caller + result, v);
    heap.u32[(caller + FRAME.PC) >>> 2]!++;
  }
}

function checkResult(py: Interp, flags: number, opcode: number, v: Value): Value {
  const { heap } = py;
  if ((flags & FRAME_LENGTH) !== 0) {
    v = checkLength(py, v);
    if ((flags & FRAME_BOOL) !== 0) v = mkBool(v !== 0);
  } else if ((flags & FRAME_BOOL) !== 0 && v !== TRUE && v !== FALSE)
    throw py.error("TypeError", `__bool__ should return bool, returned ${py.typeName(v)}`);
  else if ((flags & FRAME_ITERATOR) !== 0 && !py.isIterator(v))
    throw py.error("TypeError", `iter() returned non-iterator of type '${py.typeName(v)}'`);
  else if ((flags & FRAME_HASH) !== 0) return hashFrom(py, v);
  else if ((flags & FRAME_TEXT) !== 0 && !heap.isStr(v))
    throw py.error("TypeError", `${textMethod(py, opcode)} returned non-string (type ${py.typeName(v)})`);
  if ((flags & (FRAME_NEGATED | FRAME_TRUTH)) === 0) return v;
  heap.hold(v);
  return mkBool(py.truth(v) !== ((flags & FRAME_NEGATED) !== 0));
}

/** Which of `__str__` and `__repr__` the running frame's instruction asks for: `str()` says the first also where it came to the other. */
function textMethod(py: Interp, opcode: number): string {
  const frame = py.heap.u32[CONTEXT.FRAME >>> 2]!;
  const words = instructionOf(py, frame);
  const asksRepr =
    opcode === OP.CONVERT
      ? words[3] !== 0
      : opcode === OP.CALL && py.heap.typeOf(operandOf(py, frame, words[2]!)) === TYPE.BUILTIN;
  return asksRepr ? "__repr__" : "__str__";
}

function checkLength(py: Interp, v: Value): Value {
  if (isSmallInt(v) && v >= 0) return v;
  const length = py.index(v);
  if (length < 0) throw py.error("ValueError", "__len__() should return >= 0");
  if (length > Number.MAX_SAFE_INTEGER)
    throw py.error("OverflowError", `cannot fit '${py.typeName(v)}' into an index-sized integer`);
  return py.heap.int(length);
}

/** The operator of the instruction that a frame waits at, after the first operand that was asked has said NotImplemented. */
function afterNotImplemented(py: Interp, flags: number, frame: number): Value {
  const [opcode, , b, c] = instructionOf(py, frame) as unknown as [number, number, number, number];
  const x = operandOf(py, frame, b);
  const y = operandOf(py, frame, c);
  if (opcode <= OP.IMATMUL) {
    if ((flags & FRAME_REFLECTED) !== 0) return binaryPlainly(py, opcode, x, y);
    const op = opcode >= OP.IADD ? opcode - (OP.IADD - OP.ADD) : opcode;
    const skipLeft = (flags & FRAME_IN_PLACE) === 0;
    return specialBinary(py, op, false, x, y, skipLeft) ?? binaryPlainly(py, opcode, x, y);
  }
  const comparison =
    opcode >= OP.JUMP_IF_NOT_LT
      ? opcode - OP.JUMP_IF_NOT_LT + OP.LT
      : opcode >= OP.JUMP_IF_LT
        ? opcode - OP.JUMP_IF_LT + OP.LT
        : opcode;
  return specialCompare(py, comparison, x, y, true) ?? mkBool(comparePlainly(py, comparison, x, y));
}
