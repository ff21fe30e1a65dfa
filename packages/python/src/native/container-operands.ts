/** Which operands of an instruction are a container and a key, or two containers that are compared. */
import { INSTRUCTION_WORDS, OP } from "../bytecode/opcodes.ts";

/** By opcode: the word of the instruction that names the container's register, and the key's (0: none). */
const CONTAINERS = new Uint8Array(256);
const KEYS = new Uint8Array(256);

function set(container: number, key: number, ...opcodes: readonly number[]): void {
  for (const opcode of opcodes) {
    CONTAINERS[opcode] = container;
    KEYS[opcode] = key;
  }
}
for (let i = 0; i <= OP.GE - OP.LT; i++) set(2, 3, OP.LT + i, OP.JUMP_IF_LT + i, OP.JUMP_IF_NOT_LT + i);
set(2, 3, OP.GET_ITEM);
set(2, 3, OP.IADD);
set(1, 2, OP.SET_ITEM, OP.DELETE_ITEM, OP.MAP_SET, OP.SET_ADD);
set(3, 2, OP.IN, OP.NOT_IN, OP.JUMP_IF_IN, OP.JUMP_IF_NOT_IN);
// the receiver lies behind the callee's register, the first argument behind that
set(2, 2, OP.CALL_METHOD);

/** The container's register, or a negative number. */
export function containerOperand(opcode: number, words: ArrayLike<number>, pc: number): number {
  const word = CONTAINERS[opcode]!;
  if (word === 0) return -1;
  const register = words[pc * INSTRUCTION_WORDS + word]!;
  return opcode === OP.CALL_METHOD ? register + 1 : register;
}

/** The register of the key of such an instruction, negative for a constant. */
export function keyOperand(opcode: number, words: ArrayLike<number>, pc: number): number {
  const register = words[pc * INSTRUCTION_WORDS + KEYS[opcode]!]!;
  return opcode === OP.CALL_METHOD ? register + 2 : register;
}
