import { execa } from "execa";
import { elfOfCode } from "./elf-of-code.ts";

export interface Instruction {
  readonly offset: number;
  readonly length: number;
  readonly text: string;
}

const OBJDUMP = ["llvm-objdump-19", "llvm-objdump"];
/** Sections of one object: their number has 16 bits. */
const MOST_PIECES = 0xfe00;

/**
 * Instructions of machine code by llvm-objdump, one list for each piece of code; undefined when there is none here.
 * @param triple as in the bundle, for example `x86_64-unknown-linux-gnu`
 */
export async function disassemble(
  triple: string,
  pieces: readonly Uint8Array[],
): Promise<Instruction[][] | undefined> {
  const result: Instruction[][] = [];
  for (let from = 0; from < pieces.length; from += MOST_PIECES) {
    const some = await disassembleSome(triple, pieces.slice(from, from + MOST_PIECES));
    if (some === undefined) return undefined;
    result.push(...some);
  }
  return result;
}

async function disassembleSome(
  triple: string,
  pieces: readonly Uint8Array[],
): Promise<Instruction[][] | undefined> {
  const architecture = triple.startsWith("x86_64-") ? "x86_64" : "aarch64";
  // Empty sections are not listed.
  const full = pieces.flatMap((piece, i) => (piece.length > 0 ? [i] : []));
  const input = elfOfCode(
    architecture,
    full.map((i) => pieces[i]!),
  );
  for (const command of OBJDUMP) {
    const { exitCode, stdout } = await execa(
      command,
      ["--disassemble", "--disassemble-zeroes", "--no-show-raw-insn", "--no-print-imm-hex", "-"],
      { input, reject: false, stripFinalNewline: false },
    );
    if (exitCode === undefined) continue; // not installed
    return splitInstructions(stdout, pieces, full);
  }
  return undefined;
}

/** A heading begins each section; an instruction ends where the next one begins. */
function splitInstructions(
  output: string,
  pieces: readonly Uint8Array[],
  full: readonly number[],
): Instruction[][] {
  const result: Instruction[][] = pieces.map(() => []);
  const sections = output.split(/^Disassembly of section .*$/m).slice(1);
  sections.forEach((text, nth) => {
    const piece = full[nth]!;
    const found = [...text.matchAll(/^\s*([0-9a-f]+):\s+(.*)$/gm)];
    found.forEach(([, address, instruction], i) => {
      const offset = parseInt(address!, 16);
      const end = i + 1 < found.length ? parseInt(found[i + 1]![1]!, 16) : pieces[piece]!.length;
      // Sections have no symbols worth naming.
      const plain = instruction!
        .replaceAll(/\s+/g, " ")
        .replace(/ <\.text[^>]*>/, "")
        .trim();
      result[piece]!.push({ offset, length: end - offset, text: plain });
    });
  });
  return result;
}
