import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { execa } from "execa";
import { inspectBundle, type BundleDescription, type StencilDescription } from "./inspect.ts";

export interface ListingOptions {
  /** Named in errors. */
  readonly fileName?: string;
  /** Only these stencils; all when absent. */
  readonly filter?: (stencil: StencilDescription) => boolean;
}

/**
 * A bundle as text: what it is of, then each stencil's name, size, and code with its holes marked.
 * Disassembled where `llvm-mc` and `llvm-objdump` (19, or without a version in their names) are installed; in
 * hexadecimal elsewhere.
 *
 * @throws BundleError
 */
export async function listBundle(bytes: Uint8Array, options: ListingOptions = {}): Promise<string> {
  const description = inspectBundle(bytes, options.fileName);
  const stencils = description.stencils.filter(options.filter ?? (() => true));
  const bodies = (await disassemble(description, stencils)) ?? stencils.map(hexadecimal);
  return [
    `${description.guest} for ${description.triple}, by ${description.compiler}`,
    `${description.ops.length} ops, ${description.stencils.length} stencils, ` +
      `library of ${description.library.code.length / 2} bytes of code and ${description.library.data.length / 2} of data`,
    ...description.library.symbols.map(
      (symbol) =>
        `  ${symbol.inData ? "data" : "code"}+0x${symbol.offset.toString(16)} ${symbol.name} (${symbol.size} bytes)`,
    ),
    ...stencils.flatMap((stencil, i) => {
      const op = description.ops.find((candidate) => candidate.name === stencil.op)!;
      return [
        "",
        `${stencil.id} ${stencil.name}: ${stencil.code.length / 2} bytes (${op.file}:${op.line})`,
        ...bodies[i]!,
      ];
    }),
    "",
  ].join("\n");
}

function hexadecimal(stencil: StencilDescription): string[] {
  const lines: string[] = [];
  for (let at = 0; at < stencil.code.length; at += 32) {
    const part = stencil.code.slice(at, at + 32);
    lines.push(`  ${(at / 2).toString(16).padStart(4)}: ${part.replace(/../g, "$& ").trimEnd()}`);
  }
  const sign = (addend: number) => (addend === 0 ? "" : addend > 0 ? `+${addend}` : `${addend}`);
  return [
    ...lines,
    ...stencil.holes.map(
      (hole) =>
        `  ${hole.inData ? "data+" : ""}${hole.offset.toString(16).padStart(4)}  ${hole.kind} ${hole.value}${sign(hole.addend)}`,
    ),
  ];
}

/**
 * Writes the stencils as an assembly file of bytes and relocations and lets LLVM's tools disassemble that.
 * Undefined when they are not there.
 */
async function disassemble(
  { triple }: BundleDescription,
  stencils: readonly StencilDescription[],
): Promise<string[][] | undefined> {
  const folder = await mkdtemp(join(tmpdir(), "serigraph-listing-"));
  try {
    const assembly = stencils.flatMap((stencil, i) => [
      `.section .text.s${i},"ax",@progbits`,
      `s${i}:`,
      ...codeDirectives(stencil.code, triple),
      ...stencil.holes
        .filter(({ inData }) => !inData)
        .map((hole) => `.reloc s${i}+${hole.offset}, ${hole.kind}, "${hole.value}"+${hole.addend}`),
    ]);
    const object = join(folder, "stencils.o");
    await writeFile(join(folder, "stencils.s"), assembly.join("\n") + "\n");
    const run = async (tool: string, ...flags: string[]) => {
      for (const command of [`${tool}-19`, tool]) {
        const result = await execa(command, flags, { reject: false, cwd: folder });
        if (result.exitCode === 0) return result.stdout;
      }
      return undefined;
    };
    if (
      (await run("llvm-mc", `--triple=${triple}`, "--filetype=obj", "-o", object, "stencils.s")) === undefined
    )
      return undefined;
    const listing = await run("llvm-objdump", "-dr", object);
    if (listing === undefined) return undefined;
    const result: string[][] = stencils.map(() => []);
    let current: string[] | undefined;
    for (const line of listing.split("\n")) {
      const label = /^[0-9a-f]+ <s(\d+)>:$/.exec(line);
      if (label !== null) current = result[Number(label[1])];
      else if (line.startsWith("Disassembly of section")) current = undefined;
      else if (current !== undefined && line.trim() !== "") current.push(line.replace(/\t/g, "  ").trimEnd());
    }
    return result;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Code, marked as code: AArch64 objects say of every run of bytes whether it is one of instructions. */
function codeDirectives(hex: string, triple: string): string[] {
  if (hex === "") return [];
  if (!triple.startsWith("aarch64")) return [`.byte ${hex.replace(/../g, "0x$&,").slice(0, -1)}`];
  return (hex.match(/.{8}/g) ?? []).map((word) => `.inst 0x${word.match(/../g)!.reverse().join("")}`);
}
