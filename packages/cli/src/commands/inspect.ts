import { readFile, stat } from "node:fs/promises";
import {
  inspectBundle,
  inspectObject,
  type BundleDescription,
  type ObjectDescription,
} from "@serigraph/stencil";
import { execa } from "execa";
import { disassemble } from "../disassemble.ts";
import { holeText, NO_DISASSEMBLER, withHoles } from "../stencil-listing.ts";

const BUNDLE_MAGIC = "SERIGRAF";

/** `serigraph inspect FILE`: an object file or a bundle, as JSON or as a listing with its holes marked. */
export async function inspect(file: string, options: { readonly json?: boolean }): Promise<number> {
  if ((await stat(file)).isDirectory()) {
    process.stderr.write(`serigraph: ${file} is a directory, not an object file or a bundle\n`);
    return 1;
  }
  const bytes = await readFile(file);
  const isBundle =
    bytes.subarray(0, BUNDLE_MAGIC.length).toString("latin1") === BUNDLE_MAGIC || file.endsWith(".bundle");
  const description = isBundle ? inspectBundle(bytes, file) : inspectObject(bytes, file);
  if (options.json === true) {
    process.stdout.write(`${JSON.stringify(description, undefined, 2)}\n`);
    return 0;
  }
  process.stdout.write(
    "stencils" in description ? await listBundle(description) : await listObject(file, description),
  );
  return 0;
}

async function listBundle(bundle: BundleDescription): Promise<string> {
  const pieces = bundle.stencils.map(({ code }) => Buffer.from(code, "hex"));
  const code = await disassemble(bundle.triple, pieces);
  const lines = [
    `bundle of ${bundle.guest} for ${bundle.triple}`,
    `made by ${bundle.compiler}; inputs ${bundle.inputDigest}`,
    `${bundle.ops.length} ops, ${bundle.stencils.length} stencils, ${bundle.library.symbols.length} library symbols`,
    ...(code === undefined ? [NO_DISASSEMBLER] : []),
  ];
  bundle.stencils.forEach((stencil, i) => {
    lines.push("", `${stencil.name}: ${pieces[i]!.length} bytes`);
    if (code === undefined) lines.push(...stencil.holes.map((hole) => `  ${holeText(hole)}`));
    else lines.push(...withHoles(code[i]!, stencil.holes));
  });
  return `${lines.join("\n")}\n`;
}

async function listObject(file: string, object: ObjectDescription): Promise<string> {
  const lines = [
    `${file}: ${object.format} ${object.architecture}, ${object.bits} bits, ${object.endianness}-endian`,
    "",
    "sections:",
  ];
  for (const section of object.sections) {
    lines.push(
      `  ${String(section.index).padStart(3)} ${section.name.padEnd(28)} ${String(section.size).padStart(8)} bytes  ${section.flags.join(" ")}`,
    );
    for (const r of section.relocations)
      lines.push(
        `        ^ ${r.offset.toString(16).padStart(4)}: ${r.type} ${r.symbol}${Number(r.addend) < 0 ? r.addend : `+${r.addend}`}`,
      );
  }
  lines.push("", "symbols:");
  for (const s of object.symbols) {
    const place = typeof s.section === "number" ? `section ${s.section}` : s.section;
    lines.push(`  ${s.name.padEnd(36)} ${place} +${s.value}, ${s.size} bytes, ${s.binding} ${s.kind}`);
  }
  const code = await objdump(file);
  lines.push("", code ?? "(no disassembly: llvm-objdump is not installed; apt-get install llvm-19)");
  return `${lines.join("\n")}\n`;
}

async function objdump(file: string): Promise<string | undefined> {
  for (const command of ["llvm-objdump-19", "llvm-objdump"]) {
    const { exitCode, stdout } = await execa(command, ["-dr", "--no-show-raw-insn", file], { reject: false });
    if (exitCode !== undefined) return stdout;
  }
  return undefined;
}
