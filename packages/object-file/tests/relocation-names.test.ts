import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { readObject } from "../src/index.ts";
import { run, scratchFolder } from "./support/tools.ts";

const scratch = scratchFolder();
afterAll(() => scratch.remove());

/** A RELA object for a machine with one relocation of each type from 0 on. */
function everyType(machine: number, bits: 32 | 64, count: number): Uint8Array {
  const wide = bits === 64;
  const [header, sectionSize, entry] = wide ? [64, 64, 24] : [52, 40, 12];
  const strings = new TextEncoder().encode("\0.text\0.rela\0.symtab\0");
  const symbolSize = wide ? 24 : 16;
  const relocations = header;
  const symbols = relocations + count * entry;
  const names = symbols + symbolSize;
  const table = Math.ceil((names + strings.length) / 8) * 8;
  const bytes = new Uint8Array(table + 5 * sectionSize);
  const view = new DataView(bytes.buffer);
  bytes.set([0x7f, 0x45, 0x4c, 0x46, wide ? 2 : 1, 1, 1]);
  view.setUint16(16, 1, true);
  view.setUint16(18, machine, true);
  view.setUint32(20, 1, true);
  const word = (at: number, value: number) =>
    wide ? view.setBigUint64(at, BigInt(value), true) : view.setUint32(at, value, true);
  word(wide ? 40 : 32, table);
  const counts = wide ? 58 : 46;
  [sectionSize, 5, 4].forEach((value, index) => view.setUint16(counts + index * 2, value, true));
  for (let type = 0; type < count; type++) word(relocations + type * entry + (wide ? 8 : 4), type);
  bytes.set(strings, names);
  const section = (index: number, name: number, type: number, fields: number[]): void => {
    const at = table + index * sectionSize;
    const [flags, offset, size, link, info, entrySize] = fields as [
      number,
      number,
      number,
      number,
      number,
      number,
    ];
    view.setUint32(at, name, true);
    view.setUint32(at + 4, type, true);
    word(at + 8, flags);
    word(at + (wide ? 24 : 16), offset);
    word(at + (wide ? 32 : 20), size);
    view.setUint32(at + (wide ? 40 : 24), link, true);
    view.setUint32(at + (wide ? 44 : 28), info, true);
    word(at + (wide ? 56 : 36), entrySize);
  };
  section(1, 1, 1, [6, header, 0, 0, 0, 0]);
  section(2, 7, 4, [0, relocations, count * entry, 3, 1, entry]);
  section(3, 13, 2, [0, symbols, symbolSize, 4, 1, symbolSize]);
  section(4, 13, 3, [0, names, strings.length, 0, 0, 0]);
  return bytes;
}

describe("every relocation type that LLVM names has the same name here", () => {
  test.each([
    ["x86_64", 62, 64, 256, 40],
    ["aarch64", 183, 64, 0x500, 120],
    ["i386", 3, 32, 256, 40],
    ["riscv64", 243, 64, 256, 55],
    ["powerpc64", 21, 64, 256, 100],
    ["mips", 8, 32, 218, 60],
    ["arm", 40, 32, 256, 140],
  ] as const)("%s", (architecture, machine, bits, count, least) => {
    const bytes = everyType(machine, bits, count);
    const path = join(scratch.path, `${architecture}.o`);
    writeFileSync(path, bytes);
    const object = readObject(bytes);
    expect(object.architecture).toBe(architecture);
    const ours = object.sections[1]!.relocations.map((relocation) => relocation.type);
    const text = run("llvm-readobj-19", ["--relocations", "--expand-relocs", path]);
    const theirs = [...text.matchAll(/Type: (\S+) \(([0-9]+)\)/g)].map(
      ([, name, code]) => [Number(code), name!] as const,
    );
    expect(theirs.length).toBe(count);
    // R_AARCH64_P32_* are the ILP32 codes, which only 32-bit objects use.
    const named = theirs.filter(([, name]) => name !== "Unknown" && !name.includes("_P32_"));
    expect(named.length).toBeGreaterThanOrEqual(least);
    for (const [code, name] of named) expect(ours[code], `type ${code}`).toBe(name);
  });
});
