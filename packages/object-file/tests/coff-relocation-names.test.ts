import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { readObject } from "../src/index.ts";
import { assemble, readBytes, run, scratchFolder } from "./support/tools.ts";

const scratch = scratchFolder();
afterAll(() => scratch.remove());

describe("every COFF relocation type has LLVM's name", () => {
  test.each([
    ["x86_64-pc-windows-msvc", [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16]],
    ["aarch64-pc-windows-msvc", [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17]],
    ["i686-pc-windows-msvc", [0, 1, 2, 6, 7, 0xa, 0xb, 0xc, 0xd, 0x14]],
    ["thumbv7-pc-windows-msvc", [0, 1, 2, 5, 0xa, 0xe, 0xf, 0x11, 0x12, 0x14, 0x15, 0x16]],
  ] as const)("%s", (triple, types) => {
    const lines = types.map(() => ".long target\n.long 0\n").join("");
    const bytes = readBytes(assemble(scratch.path, triple, `.data\n${lines}`));
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    // The assembler wrote one 32-bit address relocation after the other; give each another type.
    const header = [0, 1, 2]
      .map((index) => 20 + index * 40)
      .find((at) => view.getUint16(at + 32, true) === types.length)!;
    const table = view.getUint32(header + 24, true);
    types.forEach((type, index) => view.setUint16(table + index * 10 + 8, type, true));
    const path = join(scratch.path, `${triple}.o`);
    writeFileSync(path, bytes);
    const theirs = [
      ...run("llvm-readobj-19", ["-r", "--expand-relocs", path]).matchAll(/Type: (\S+) \([0-9]+\)/g),
    ];
    const ours = readObject(bytes).sections.flatMap((section) => section.relocations);
    expect(ours.map(({ type }) => type)).toEqual(theirs.map(([, name]) => name));
    expect(ours.length).toBe(types.length);
  });
});
