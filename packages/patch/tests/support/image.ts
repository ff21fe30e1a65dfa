import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { assemble, inFolder, run, sectionBytes, symbolsOf } from "./tools.ts";

/** A hole in hand-written assembly: where, and what the source says. */
export interface ImageHole {
  /** The label before the instruction or datum. */
  label: string;
  /** Where after the label the hole is. */
  at: number;
  kind: string;
  symbol: string;
  /** A: what the source adds to the symbol. */
  addend: number;
  /** What is subtracted, in a difference of symbols. */
  minus?: string;
}

export interface LinkedImage {
  /** The section as assembled, and as linked. */
  before: Uint8Array<ArrayBuffer>;
  after: Uint8Array<ArrayBuffer>;
  /** The section's address in the image. */
  base: number;
  symbols: Map<string, number>;
  /** The address of a symbol's GOT slot (Mach-O). */
  slots: Map<string, number>;
  /** Section number and start, by name: what COFF's SECTION and SECREL refer to. */
  sections: Map<string, { index: number; address: number }>;
  /** What the assembler wrote: the relocation type at each offset of the section. */
  relocations: Map<number, string>;
}

/**
 * Links one source with `lld-link` or `ld64.lld`.
 *
 * @param section to look at, as the tools name it: `.text`, `__TEXT,__text`
 * @param edit may change the object between assembler and linker
 * @param imageBase where `lld-link` puts the image
 */
export function linkImage(
  triple: string,
  source: string,
  section: string,
  edit?: (object: Uint8Array) => void,
  imageBase = triple.startsWith("i686") ? 0x1000_0000 : 0x1_4000_0000,
): LinkedImage {
  return inFolder((folder) => {
    const object = assemble(folder, triple, source);
    if (edit) {
      const bytes = readFileSync(object);
      edit(bytes);
      writeFileSync(object, bytes);
    }
    const image = join(folder, "image");
    const apple = triple.includes("apple");
    if (apple) {
      const architecture = triple.startsWith("aarch64") ? "arm64" : "x86_64";
      const target = ["-arch", architecture, "-platform_version", "macos", "11.0", "11.0"];
      const dynamic = ["-dylib", "-undefined", "dynamic_lookup", "-no_fixup_chains"];
      run("ld64.lld", ...target, ...dynamic, object, "-o", image);
    } else {
      const flags = ["/nodefaultlib", "/entry:main", "/subsystem:console", "/opt:noref"];
      // An image that cannot be moved is simpler; Windows on Arm has none.
      if (!triple.startsWith("aarch64")) flags.push("/fixed");
      if (imageBase < 2 ** 31) flags.push("/largeaddressaware:no");
      run(
        "lld-link",
        ...flags,
        `/base:0x${imageBase.toString(16)}`,
        "/debug:symtab",
        "/safeseh:no",
        `/out:${image}`,
        object,
      );
    }
    const sections = new Map<string, { index: number; address: number }>();
    for (const line of run("llvm-objdump", "-h", image).split("\n")) {
      const match = /^\s+(\d+) (\S+)\s+[0-9a-f]{8} ([0-9a-f]+) /.exec(line);
      if (match)
        sections.set(match[2], { index: Number(match[1]) + 1, address: Number.parseInt(match[3], 16) });
    }
    const slots = new Map<string, number>();
    if (apple) {
      for (const line of run("llvm-objdump", "--macho", "--indirect-symbols", image).split("\n")) {
        const match = /^0x([0-9a-f]+)\s+\d+ (\S+)$/.exec(line);
        if (match) slots.set(match[2], Number.parseInt(match[1], 16));
      }
    }
    const relocations = new Map<number, string>();
    let inSection = false;
    const short = section.split(",").at(-1)!;
    for (const line of run("llvm-readobj", "--relocations", object).split("\n")) {
      if (line.includes("Section ")) inSection = line.endsWith(` ${short} {`);
      const match = /^\s+0x([0-9A-F]+) .*?((?:IMAGE_REL|X86_64_RELOC|ARM64_RELOC)_\w+)/.exec(line);
      // Of a Mach-O pair the first is printed last, and names the hole; the other holds the addend or the minuend.
      if (match && inSection && match[2] !== "ARM64_RELOC_ADDEND") {
        const offset = Number.parseInt(match[1], 16);
        if (!relocations.get(offset)?.endsWith("SUBTRACTOR")) relocations.set(offset, match[2]);
      }
    }
    return {
      before: sectionBytes(folder, object, section),
      after: sectionBytes(folder, image, section),
      base: sections.get(short)!.address,
      symbols: symbolsOf(image),
      slots,
      sections,
      relocations,
    };
  });
}
