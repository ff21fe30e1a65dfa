import { INSTRUCTION_WORDS, OP } from "../bytecode/opcodes.ts";
import type { LoadedCode } from "../interp.ts";
import { isLibraryCode } from "../vm/library-code.ts";

/**
 * What eval and exec run, and the bodies of modules and classes of the standard library, without a loop. Most are run once, and then
 * stepping through them takes less than compiling them.
 */
function isRunOnce({ code, isEvaluated }: LoadedCode): boolean {
  if (code.kind !== "module" && code.kind !== "class") return false;
  if (!isEvaluated && !isLibraryCode(code)) return false;
  const { instructions } = code;
  for (let at = 0; at < instructions.length; at += INSTRUCTION_WORDS)
    if (instructions[at] === OP.JUMP_BACK) return false;
  return true;
}

/** Which of those have been run how often. */
export class RunOnce {
  /** Ids of code that has been stepped through, or is just now, for the first time. */
  private readonly first = new Set<number>();
  /** Of code that has begun a second time. */
  private readonly again = new Set<number>();

  /** Whether this run is stepped through; noted as the first. */
  isFirst(loaded: LoadedCode): boolean {
    const { id } = loaded;
    if (this.again.has(id) || !isRunOnce(loaded)) return false;
    this.first.add(id);
    return true;
  }

  /** Whether it is at its beginning, and for the second time: from now on it is code like any other. */
  isSecond(id: number, pc: number): boolean {
    if (pc !== 0 || !this.first.delete(id)) return false;
    this.again.add(id);
    return true;
  }

  forget(id: number): void {
    this.first.delete(id);
    this.again.delete(id);
  }
}
