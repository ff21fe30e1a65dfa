import type { Interp } from "../interp.ts";
import { INSTRUCTION_WORDS, OP } from "../bytecode/opcodes.ts";
import {
  CONTEXT,
  FRAME,
  FRAME_FROM_HOST,
  FRAME_GENERATOR,
  FRAME_INIT,
  FRAME_SPECIAL,
  FUNCTION,
  CELL,
  SPECIAL,
  TAG_SPECIAL,
  TUPLE,
} from "../heap/layout.ts";
import { NONE, mkBool, type Value } from "../heap/value.ts";
import { compareTruth, isSame, truthOf } from "../objects/compare.ts";
import { matchGroup, reraiseGroup } from "../objects/exception-group.ts";
import { contains, deleteItem, getItem, setItem } from "../objects/items.ts";
import { iterOf } from "../objects/iteration.ts";
import { listAppend } from "../objects/list.ts";
import { binaryOperation, unaryOperation } from "../objects/operators.ts";
import { setAdd } from "../objects/set.ts";
import { dictSet } from "../objects/dict.ts";
import { finishSpecial } from "./finish-special.ts";
import { popFrame } from "./frame.ts";
import { makeGenerator, returnFromGenerator, yieldValue } from "./generator.ts";
import { popHandled, pushHandled } from "./handled.ts";
import { importFrom, importName, importStar } from "./import.ts";
import { build } from "./step-build.ts";
import { call, callEx, callKeywords, callMethod, callSuper, makeFunction } from "./step-call.ts";
import { checkMethod } from "./found-member.ts";
import { buildClass, deleteName, loadName, storeName } from "./step-class.ts";
import { forIter, unpack, unpackEx, yieldFrom } from "./step-iterate.ts";
import { matchException, raise, raiseAgain, raiseCurrent } from "./step-raise.ts";
import { matchClass, matchesMapping, matchesSequence, matchKeys } from "./step-match.ts";
import { beforeWith, exceptionInfo } from "./step-with.ts";
import * as variables from "./step-variables.ts";
import type { LoadedCode } from "./load.ts";

/** The frame that TypeScript entered has returned (or yielded); its value is in CONTEXT.RESULT. */
export const STEP_DONE = 1;
const STEP_NEXT = 0;

/** The value of a kX operand: a register, or a constant when negative. */
export function operand(py: Interp, registers: number, loaded: LoadedCode, k: number): Value {
  return py.heap.read(k >= 0 ? registers + k * 8 : loaded.constantsOffset + (-1 - k) * 8);
}

/**
 * Performs the one instruction that the running frame is at: every opcode of `bytecode/opcodes.ts` in full. The frame's
 * PC then is the next instruction to perform (in a new frame after a call of a Python function). An exception is thrown,
 * with the PC still at the instruction.
 */
export function step(py: Interp): number {
  const { heap } = py;
  const { u32 } = heap;
  const frame = u32[CONTEXT.FRAME >>> 2]!;
  const loaded = py.codes[u32[(frame + FRAME.CODE_ID) >>> 2]!]!;
  const pcWord = (frame + FRAME.PC) >>> 2;
  const pc = u32[pcWord]!;
  const words = loaded.code.instructions;
  const at = pc * INSTRUCTION_WORDS;
  const opcode = words[at]!;
  const a = words[at + 1]!;
  const b = words[at + 2]!;
  const c = words[at + 3]!;
  const registers = frame + FRAME.REGISTERS;
  const target = registers + a * 8;
  switch (opcode) {
    case OP.NOP:
      break;
    case OP.MOVE:
      heap.copyWord(target, b >= 0 ? registers + b * 8 : loaded.constantsOffset + (-1 - b) * 8);
      break;
    case OP.CHECK_BOUND:
      if (heap.isUnbound(target)) throw variables.unboundVariable(py, loaded.code.names[b]!, c === 1, frame);
      break;
    case OP.DELETE_LOCAL:
      if (heap.isUnbound(target)) throw variables.unboundVariable(py, loaded.code.names[b]!, false, frame);
      u32[target >>> 2] = SPECIAL.UNBOUND;
      u32[(target >>> 2) + 1] = TAG_SPECIAL;
      break;
    case OP.LOAD_GLOBAL:
      variables.loadGlobal(py, loaded, target, b, frame);
      break;
    case OP.STORE_GLOBAL:
      heap.write(variables.globalCellOf(py, loaded, a), operand(py, registers, loaded, b));
      break;
    case OP.DELETE_GLOBAL:
      variables.deleteGlobal(py, loaded, a, frame);
      break;
    case OP.MAKE_CELL:
    case OP.NEW_CELL:
      variables.makeCell(py, target, opcode === OP.MAKE_CELL);
      break;
    case OP.LOAD_CLOSURE: {
      const fn = u32[(frame + FRAME.FUNCTION) >>> 2]!;
      const closure = u32[(fn + FUNCTION.CLOSURE) >>> 2]!;
      heap.copyWord(target, closure + TUPLE.ITEMS + b * 8);
      break;
    }
    case OP.LOAD_CELL: {
      const cell = u32[(registers + b * 8) >>> 2]!;
      if (heap.isUnbound(cell + CELL.VALUE))
        throw variables.unboundVariable(py, loaded.code.names[c]!, words[at + 4] === 1, frame);
      heap.copyWord(target, cell + CELL.VALUE);
      break;
    }
    case OP.STORE_CELL:
      heap.write(u32[target >>> 2]! + CELL.VALUE, operand(py, registers, loaded, b));
      break;
    case OP.DELETE_CELL:
      variables.deleteCell(py, u32[target >>> 2]!, loaded.code.names[b]!, frame);
      break;

    case OP.ADD:
    case OP.SUB:
    case OP.MUL:
    case OP.TRUEDIV:
    case OP.FLOORDIV:
    case OP.MOD:
    case OP.POW:
    case OP.LSHIFT:
    case OP.RSHIFT:
    case OP.AND:
    case OP.OR:
    case OP.XOR:
    case OP.MATMUL:
    case OP.IADD:
    case OP.ISUB:
    case OP.IMUL:
    case OP.ITRUEDIV:
    case OP.IFLOORDIV:
    case OP.IMOD:
    case OP.IPOW:
    case OP.ILSHIFT:
    case OP.IRSHIFT:
    case OP.IAND:
    case OP.IOR:
    case OP.IXOR:
    case OP.IMATMUL:
      heap.write(
        target,
        binaryOperation(py, opcode, operand(py, registers, loaded, b), operand(py, registers, loaded, c)),
      );
      break;
    case OP.NEG:
    case OP.POS:
    case OP.INVERT:
    case OP.NOT:
      heap.write(target, unaryOperation(py, opcode, operand(py, registers, loaded, b)));
      break;
    case OP.LT:
    case OP.LE:
    case OP.EQ:
    case OP.NE:
    case OP.GT:
    case OP.GE:
      heap.write(
        target,
        py.compare(opcode, operand(py, registers, loaded, b), operand(py, registers, loaded, c)),
      );
      break;
    case OP.IS:
    case OP.IS_NOT:
    case OP.IN:
    case OP.NOT_IN:
      heap.write(
        target,
        mkBool(test(py, opcode, operand(py, registers, loaded, b), operand(py, registers, loaded, c))),
      );
      break;

    case OP.JUMP:
    case OP.JUMP_BACK:
      u32[pcWord] = a;
      return STEP_NEXT;
    case OP.JUMP_IF_TRUE:
    case OP.JUMP_IF_FALSE:
      u32[pcWord] =
        truthOf(py, operand(py, registers, loaded, b)) === (opcode === OP.JUMP_IF_TRUE) ? a : pc + 1;
      return STEP_NEXT;
    case OP.JUMP_IF_LT:
    case OP.JUMP_IF_LE:
    case OP.JUMP_IF_EQ:
    case OP.JUMP_IF_NE:
    case OP.JUMP_IF_GT:
    case OP.JUMP_IF_GE:
    case OP.JUMP_IF_IS:
    case OP.JUMP_IF_IS_NOT:
    case OP.JUMP_IF_IN:
    case OP.JUMP_IF_NOT_IN: {
      const comparison = opcode - OP.JUMP_IF_LT + OP.LT;
      const x = operand(py, registers, loaded, b);
      u32[pcWord] = test(py, comparison, x, operand(py, registers, loaded, c)) ? a : pc + 1;
      return STEP_NEXT;
    }
    case OP.JUMP_IF_NOT_LT:
    case OP.JUMP_IF_NOT_LE:
    case OP.JUMP_IF_NOT_EQ:
    case OP.JUMP_IF_NOT_NE:
    case OP.JUMP_IF_NOT_GT:
    case OP.JUMP_IF_NOT_GE: {
      const comparison = opcode - OP.JUMP_IF_NOT_LT + OP.LT;
      const x = operand(py, registers, loaded, b);
      u32[pcWord] = test(py, comparison, x, operand(py, registers, loaded, c)) ? pc + 1 : a;
      return STEP_NEXT;
    }

    case OP.LIST_APPEND:
      listAppend(heap, heap.read(target), operand(py, registers, loaded, b));
      break;
    case OP.SET_ADD:
      setAdd(py, heap.read(target), operand(py, registers, loaded, b));
      break;
    case OP.MAP_SET:
      dictSet(py, heap.read(target), operand(py, registers, loaded, b), operand(py, registers, loaded, c));
      break;
    case OP.BUILD_TUPLE:
    case OP.BUILD_LIST:
    case OP.BUILD_SET:
    case OP.BUILD_MAP:
    case OP.BUILD_STRING:
    case OP.BUILD_SLICE:
    case OP.LIST_EXTEND:
    case OP.SET_UPDATE:
    case OP.DICT_UPDATE:
    case OP.DICT_MERGE:
    case OP.LIST_TO_TUPLE:
    case OP.CONVERT:
    case OP.FORMAT_VALUE:
      build(py, opcode, registers, loaded, at);
      break;

    case OP.GET_ITEM:
      heap.write(target, getItem(py, operand(py, registers, loaded, b), operand(py, registers, loaded, c)));
      break;
    case OP.SET_ITEM:
      setItem(
        py,
        operand(py, registers, loaded, a),
        operand(py, registers, loaded, b),
        operand(py, registers, loaded, c),
      );
      break;
    case OP.DELETE_ITEM:
      deleteItem(py, operand(py, registers, loaded, a), operand(py, registers, loaded, b));
      break;
    case OP.GET_ATTR:
      heap.write(target, py.getAttr(operand(py, registers, loaded, b), loaded.code.names[c]!));
      break;
    case OP.SET_ATTR:
      py.setAttr(operand(py, registers, loaded, a), loaded.code.names[b]!, operand(py, registers, loaded, c));
      break;
    case OP.DELETE_ATTR:
      py.deleteAttr(operand(py, registers, loaded, a), loaded.code.names[b]!);
      break;
    case OP.GET_ITER:
      heap.write(target, iterOf(py, operand(py, registers, loaded, b)));
      break;
    case OP.FOR_ITER:
      forIter(py, frame, registers, a, b, c);
      return STEP_NEXT;
    case OP.UNPACK:
      unpack(py, target, operand(py, registers, loaded, b), c);
      break;
    case OP.UNPACK_EX:
      unpackEx(py, target, operand(py, registers, loaded, b), c, words[at + 4]!);
      break;

    // calls leave the PC at the call while a Python function runs
    case OP.CALL:
      if (call(py, registers, a, b, c)) return STEP_NEXT;
      break;
    case OP.CALL_METHOD:
      if (callMethod(py, registers, a, b, c, loaded.code.names[words[at + 4]!]!)) return STEP_NEXT;
      break;
    case OP.CHECK_METHOD:
      checkMethod(py, target, loaded.code.names[b]!);
      break;
    case OP.CALL_KW:
      if (callKeywords(py, registers, a, b, c, operand(py, registers, loaded, words[at + 4]!)))
        return STEP_NEXT;
      break;
    case OP.CALL_EX:
      if (callEx(py, registers, a, b)) return STEP_NEXT;
      break;
    case OP.MAKE_FUNCTION:
      makeFunction(py, target, operand(py, registers, loaded, b), registers + c * 8);
      break;
    case OP.RETURN:
      return returnValue(py, frame, operand(py, registers, loaded, a));
    case OP.YIELD:
      return yieldValue(py, operand(py, registers, loaded, b)) ? STEP_DONE : STEP_NEXT;
    case OP.YIELD_FROM:
      yieldFrom(py, frame, a, b, c);
      return STEP_NEXT;
    case OP.GENERATOR_START:
      return returnValue(py, frame, makeGenerator(py, frame));

    case OP.RAISE:
      throw raise(
        py,
        operand(py, registers, loaded, a),
        c === 1 ? operand(py, registers, loaded, b) : undefined,
      );
    case OP.RERAISE:
      throw raiseAgain(heap.read(target));
    case OP.RAISE_CURRENT:
      throw raiseCurrent(py);
    case OP.PUSH_HANDLED:
      pushHandled(py, heap.read(target), frame);
      break;
    case OP.POP_HANDLED:
      popHandled(py);
      break;
    case OP.MATCH_EXCEPTION:
      heap.write(
        target,
        mkBool(matchException(py, operand(py, registers, loaded, b), operand(py, registers, loaded, c))),
      );
      break;

    case OP.LOAD_NAME:
      loadName(py, loaded, frame, target, b, -1);
      break;
    case OP.LOAD_NAME_OR_CELL:
      loadName(py, loaded, frame, target, b, c);
      break;
    case OP.STORE_NAME:
      storeName(py, loaded, frame, a, operand(py, registers, loaded, b));
      break;
    case OP.DELETE_NAME:
      deleteName(py, loaded, frame, a);
      break;
    case OP.BUILD_CLASS: {
      const from = registers + b * 8;
      const name = operand(py, registers, loaded, c);
      heap.write(target, buildClass(py, heap.read(from), heap.read(from + 8), heap.read(from + 16), name));
      break;
    }
    case OP.CALL_SUPER:
    case OP.CALL_SUPER_OF:
      if (callSuper(py, registers, a, b, c, loaded.code.names[words[at + 4]!]!, opcode === OP.CALL_SUPER_OF))
        return STEP_NEXT;
      break;
    case OP.BEFORE_WITH:
      beforeWith(py, target, operand(py, registers, loaded, b));
      break;
    case OP.EXCEPTION_INFO:
      exceptionInfo(py, target, heap.read(registers + b * 8));
      break;
    case OP.MATCH_GROUP: {
      const [match, rest] = matchGroup(py, heap.read(target), operand(py, registers, loaded, b));
      heap.write(target, match);
      heap.write(target + 8, rest);
      break;
    }
    case OP.RERAISE_GROUP:
      heap.write(target, reraiseGroup(py, heap.read(registers + b * 8), heap.read(registers + c * 8)));
      break;
    case OP.MATCH_SEQUENCE:
      heap.write(target, mkBool(matchesSequence(py, operand(py, registers, loaded, b))));
      break;
    case OP.MATCH_MAPPING:
      heap.write(target, mkBool(matchesMapping(py, operand(py, registers, loaded, b))));
      break;
    case OP.LENGTH:
      heap.write(target, py.length(operand(py, registers, loaded, b)));
      break;
    case OP.MATCH_KEYS:
      heap.write(target, matchKeys(py, operand(py, registers, loaded, b), operand(py, registers, loaded, c)));
      break;
    case OP.MATCH_CLASS: {
      const subject = heap.read(registers + b * 8);
      const names = operand(py, registers, loaded, words[at + 4]!);
      heap.write(target, matchClass(py, subject, heap.read(registers + (b + 1) * 8), c, names));
      break;
    }

    case OP.IMPORT:
      heap.write(
        target,
        importName(
          py,
          loaded.code.names[b]!,
          operand(py, registers, loaded, c),
          words[at + 4]!,
          loaded.module,
        ),
      );
      break;
    case OP.IMPORT_FROM:
      heap.write(target, importFrom(py, operand(py, registers, loaded, b), loaded.code.names[c]!));
      break;
    case OP.IMPORT_STAR:
      importStar(py, loaded.module, heap.read(target));
      break;
    default:
      throw new Error(`no such opcode: ${opcode}`);
  }
  u32[pcWord] = pc + 1;
  return STEP_NEXT;
}

/** `x op y` for OP.LT … OP.NOT_IN. */
function test(py: Interp, opcode: number, x: Value, y: Value): boolean {
  switch (opcode) {
    case OP.IS:
      return isSame(x, y);
    case OP.IS_NOT:
      return !isSame(x, y);
    case OP.IN:
      return contains(py, y, x);
    case OP.NOT_IN:
      return !contains(py, y, x);
    default:
      return compareTruth(py, opcode, x, y);
  }
}

function returnValue(py: Interp, frame: number, v: Value): number {
  const { heap } = py;
  const { u32 } = heap;
  const flags = u32[(frame + FRAME.FLAGS) >>> 2]!;
  if ((flags & FRAME_GENERATOR) !== 0) return returnFromGenerator(py, v) ? STEP_DONE : STEP_NEXT;
  popFrame(py);
  if ((flags & FRAME_FROM_HOST) !== 0) {
    heap.write(CONTEXT.RESULT, v);
    return STEP_DONE;
  }
  const caller = u32[CONTEXT.FRAME >>> 2]!;
  const result = u32[(frame + FRAME.RESULT) >>> 2]!;
  if ((flags & FRAME_SPECIAL) !== 0) {
    finishSpecial(py, flags, result, v);
    return STEP_NEXT;
  }
  if ((flags & FRAME_INIT) === 0) heap.write(caller + result, v);
  else {
    if (v !== NONE) throw py.error("TypeError", `__init__() should return None, not '${py.typeName(v)}'`);
    heap.copyWord(caller + (result & 0xffff), caller + (result >>> 16));
  }
  u32[(caller + FRAME.PC) >>> 2]!++;
  return STEP_NEXT;
}
