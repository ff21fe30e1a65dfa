import { execa } from "execa";

export interface Instruction {
  readonly offset: number;
  readonly length: number;
  readonly text: string;
}

const MC = ["llvm-mc-19", "llvm-mc"];

/**
 * Instructions of machine code by llvm-mc, one list for each piece of code; undefined when there is no llvm-mc here.
 * @param triple as in the bundle, for example `x86_64-unknown-linux-gnu`
 */
export async function disassemble(
  triple: string,
  pieces: readonly Uint8Array[],
): Promise<Instruction[][] | undefined> {
  const input = pieces.map((bytes) => [...bytes].map((b) => `0x${b.toString(16)}`).join(" ")).join("\n");
  for (const command of MC) {
    const result = await execa(command, ["--disassemble", `--triple=${triple}`, "--show-encoding"], {
      input,
      reject: false,
    });
    if (result.exitCode === undefined) continue; // not installed
    return splitInstructions(result.stdout, pieces);
  }
  return undefined;
}

/** llvm-mc prints one instruction a line with its encoding; the lengths tell where each piece ends. */
function splitInstructions(output: string, pieces: readonly Uint8Array[]): Instruction[][] {
  const result: Instruction[][] = pieces.map(() => []);
  let piece = 0;
  let offset = 0;
  for (const line of output.split("\n")) {
    const match = /^\t(.*?)\s*(?:#|\/\/) encoding: \[([^\]]*)\]/.exec(line);
    if (match === null) continue;
    while (piece < pieces.length && offset >= pieces[piece]!.length) {
      piece++;
      offset = 0;
    }
    if (piece >= pieces.length) break;
    const length = match[2]!.split(",").length;
    result[piece]!.push({ offset, length, text: match[1]!.replaceAll("\t", " ") });
    offset += length;
  }
  return result;
}
