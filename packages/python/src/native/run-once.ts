import type { CodeObject } from "../bytecode/code.ts";
import { INSTRUCTION_WORDS, OP } from "../bytecode/opcodes.ts";
import { isLibraryCode } from "../vm/library-code.ts";

/** The body of a module or class of the standard library, without a loop: stepping through it takes less than compiling it. */
export function isRunOnce(code: CodeObject): boolean {
  if ((code.kind !== "module" && code.kind !== "class") || !isLibraryCode(code)) return false;
  const { instructions } = code;
  for (let at = 0; at < instructions.length; at += INSTRUCTION_WORDS)
    if (instructions[at] === OP.JUMP_BACK) return false;
  return true;
}
