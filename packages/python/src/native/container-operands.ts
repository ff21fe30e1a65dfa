/** Which operands of an instruction are a container and a key, or two containers that are compared. */
import { OP } from "../bytecode/opcodes.ts";

const NONE = [-1, -1] as const;

export function containerOperands(opcode: number, words: ArrayLike<number>): readonly [number, number] {
  const a = words[1]!;
  const b = words[2]!;
  const c = words[3]!;
  if (
    (opcode >= OP.LT && opcode <= OP.GE) ||
    (opcode >= OP.JUMP_IF_LT && opcode <= OP.JUMP_IF_GE) ||
    (opcode >= OP.JUMP_IF_NOT_LT && opcode <= OP.JUMP_IF_NOT_GE)
  )
    return [b, c];
  switch (opcode) {
    case OP.GET_ITEM:
      return [b, c];
    case OP.SET_ITEM:
    case OP.DELETE_ITEM:
    case OP.MAP_SET:
    case OP.SET_ADD:
      return [a, b];
    case OP.IN:
    case OP.NOT_IN:
    case OP.JUMP_IF_IN:
    case OP.JUMP_IF_NOT_IN:
      return [c, b];
    case OP.CALL_METHOD:
      return [b + 1, b + 2];
    default:
      return NONE;
  }
}
