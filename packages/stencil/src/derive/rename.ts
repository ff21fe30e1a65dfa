import type { AssemblySyntax } from "../asm/syntax.ts";
import { parseInstruction, stripComment } from "../asm/lines.ts";
import type { AssemblyFunction } from "./functions.ts";

/** A function whose registers can be renamed. */
export interface Renamable {
  /**
   * The function under another symbol with other registers.
   *
   * @param wholes from whole register to whole register; what is not in it keeps its name.
   * @param suffix makes the local labels others than any there are.
   */
  rename(symbol: string, wholes: ReadonlyMap<string, string>, suffix: string): string[];
}

/** Text and register names in turn: text first and last. */
type Pieces = readonly string[];

/**
 * Takes a function's assembly apart, or gives undefined where renaming registers could change what it does: an instruction
 * that uses registers it does not name (a call, a division, a shift by %cl), data of its own, a line that is not understood.
 */
export function renamable(
  lines: readonly string[],
  { symbol, start, label, end }: AssemblyFunction,
  syntax: AssemblySyntax,
): Renamable | undefined {
  const registers = syntax.registers!;
  const local = syntax.localPrefix.replace(".", "\\.");
  const labels = new RegExp(`(?<![\\w.$])(${local}(?:BB|func_end|tmp)\\d+)`, "g");
  const foreign = new RegExp(`(?<![\\w.$])${local}(CPI|JTI|pcrel)`);
  const pieces: Pieces[] = [];
  for (let i = start; i < end; i++) {
    const line = lines[i]!;
    const instruction = i > label ? parseInstruction(stripComment(line, syntax.comment)) : undefined;
    if (instruction === undefined) {
      if (i > label && !isHarmless(line, syntax)) return undefined;
      pieces.push([line]);
      continue;
    }
    const { mnemonic, operands } = instruction;
    if (!registers.isExplicit(mnemonic, operands) || foreign.test(operands)) return undefined;
    pieces.push(`\t${mnemonic}\t${operands}`.split(registers.names));
  }
  return {
    rename(newSymbol, wholes, suffix) {
      const respelled = (name: string): string => {
        const whole = registers.whole(name);
        const other = whole === undefined ? undefined : wholes.get(whole);
        return other === undefined ? name : registers.respell(name, other);
      };
      const sign = registers.sign;
      return pieces.map((piece) => {
        let line = piece[0]!;
        for (let i = 1; i < piece.length; i += 2) line += sign + respelled(piece[i]!) + piece[i + 1]!;
        return line.replaceAll(symbol, newSymbol).replaceAll(labels, `$1${suffix}`);
      });
    },
  };
}

/** Labels, comments, alignment of a loop, and what describes the function to the object format. */
function isHarmless(line: string, { comment }: AssemblySyntax): boolean {
  const text = line.trim();
  return (
    text === "" || text.startsWith(comment) || /^[\w.$]+:/.test(text) || /^\.(size|p2align|type)\b/.test(text)
  );
}
