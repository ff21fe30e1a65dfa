import type { HoleDescription } from "@serigraph/stencil";
import type { Instruction } from "./disassemble.ts";

/** Said where instructions cannot be shown. */
export const NO_DISASSEMBLER = "(no disassembly: llvm-objdump is not installed; apt-get install llvm-19)";

export const holeText = (hole: HoleDescription): string => {
  const addend = hole.addend === 0 ? "" : hole.addend > 0 ? `+${hole.addend}` : String(hole.addend);
  return `${hole.offset.toString(16).padStart(4)}: ${hole.kind} ${hole.value}${addend}${hole.inData ? " (in data)" : ""}`;
};

/** Each instruction, and under it the holes that lie in it. */
export function withHoles(code: readonly Instruction[], holes: readonly HoleDescription[]): string[] {
  const lines: string[] = [];
  for (const { offset, length, text } of code) {
    lines.push(`${offset.toString(16).padStart(6)}: ${text}`);
    for (const hole of holes)
      if (!hole.inData && hole.offset >= offset && hole.offset < offset + length)
        lines.push(`            ^ ${holeText(hole)}`);
  }
  for (const hole of holes) if (hole.inData) lines.push(`            ^ ${holeText(hole)}`);
  return lines;
}
