import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fills, relocations, type Target } from "@serigraph/target-table";
import { afterAll, expect, test } from "vitest";
import { readObject } from "../src/index.ts";
import { compile, readBytes, run, scratchFolder } from "./support/tools.ts";

const scratch = scratchFolder();
afterAll(() => scratch.remove());

/** For clang, and the assembler that provokes relocations. */
const sources: Readonly<Partial<Record<Target, readonly [triple: string, source: string]>>> = {
  "x86_64-unknown-linux-gnu": ["x86_64-unknown-linux-gnu", "x86_64-elf.s"],
  "aarch64-unknown-linux-gnu": ["aarch64-unknown-linux-gnu", "aarch64-elf.s"],
  "x86_64-apple-darwin": ["x86_64-apple-darwin20", "x86_64-macho.s"],
  "aarch64-apple-darwin": ["arm64-apple-darwin20", "aarch64-macho.s"],
  "x86_64-pc-windows-msvc": ["x86_64-pc-windows-msvc", "x86_64-coff.s"],
  "aarch64-pc-windows-msvc": ["aarch64-pc-windows-msvc", "aarch64-coff.s"],
  "i686-pc-windows-msvc": ["i686-pc-windows-msvc", "i386-coff.s"],
  "i686-unknown-linux-gnu": ["i686-unknown-linux-gnu", "i386-elf.s"],
  "riscv64-unknown-linux-gnu": ["riscv64-unknown-linux-gnu", "riscv64-elf.s"],
};

/** REL32_1 … REL32_5, which no assembler here writes, in the place of the REL32 of an object. */
function withRel32Forms(path: string): string {
  const bytes = readBytes(path);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  // IMAGE_FILE_HEADER is 20 bytes, a section header 40: relocations at 24, their number at 32; each is 10 bytes, its type last.
  let form = 0;
  for (let section = 0; section < view.getUint16(2, true); section++) {
    const header = 20 + 40 * section;
    const [table, count] = [view.getUint32(header + 24, true), view.getUint16(header + 32, true)];
    for (let at = table + 8; at < table + 10 * count; at += 10)
      if (view.getUint16(at, true) === 4) view.setUint16(at, 5 + (form++ % 5), true);
  }
  expect(form).toBeGreaterThanOrEqual(5);
  const output = join(scratch.path, "rel32.o");
  writeFileSync(output, bytes);
  return output;
}

function objectsOf(target: Target): string[] {
  const [triple, source] = sources[target]!;
  const plain = compile(scratch.path, triple, source);
  if (target === "x86_64-unknown-linux-gnu")
    // The form that linkers must not relax: assemblers write it only when they are told to.
    return [plain, compile(scratch.path, triple, source, ["-Wa,-mrelax-relocations=no"])];
  if (target === "x86_64-pc-windows-msvc") return [plain, withRel32Forms(plain)];
  return [plain];
}

/** Offset and official name of each relocation, in order. */
function byLlvm(path: string): [offset: number, type: string][] {
  const text = run("llvm-readobj-19", ["--relocations", "--expand-relocs", path]);
  return [...text.matchAll(/Offset: (0x[0-9A-F]+)\s[^}]*?Type: (\S+) /g)].map(([, offset, type]) => [
    Number(offset),
    type!,
  ]);
}
function byUs(path: string): [offset: number, type: string][] {
  return readObject(readBytes(path), { fileName: path }).sections.flatMap((section) =>
    section.relocations.map(({ offset, type }): [number, string] => [offset, type]),
  );
}
const sorted = (list: readonly [number, string][]) =>
  list.map(([offset, type]) => `${offset} ${type}`).toSorted();

for (const [target, names] of Object.entries(relocations))
  test(
    `the corpus has every relocation of ${target}`,
    fills("read", target, "every relocation of the target"),
    () => {
      const seen = new Set<string>();
      for (const path of objectsOf(target as Target)) {
        const theirs = byLlvm(path);
        for (const [, type] of theirs) seen.add(type);
        // Readers fold an ADDEND into the relocation behind it, and a SUBTRACTOR's second half into the first.
        const whole = theirs.filter(([, type], i) => {
          const before = theirs[i - 1];
          return (
            type !== "ARM64_RELOC_ADDEND" &&
            !(before?.[1].endsWith("_SUBTRACTOR") && before[0] === theirs[i]![0])
          );
        });
        expect(sorted(byUs(path))).toEqual(sorted(whole));
      }
      expect(names.filter((name) => !seen.has(name))).toEqual([]);
    },
  );
