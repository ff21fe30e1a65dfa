import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ObjectFileError, readObject } from "../src/index.ts";
import { compile, readBytes, scratchFolder } from "./support/tools.ts";

const scratch = scratchFolder();
afterAll(() => scratch.remove());

/** The error that reading gives; fails if there is none, or another kind. */
function refusal(bytes: Uint8Array, fileName?: string): ObjectFileError {
  try {
    readObject(bytes, fileName === undefined ? {} : { fileName });
  } catch (error) {
    expect(error).toBeInstanceOf(ObjectFileError);
    return error as ObjectFileError;
  }
  throw new Error("the object was read without an error");
}

/** A copy of an object with some fields overwritten. */
function altered(bytes: Uint8Array, change: (view: DataView) => void): Uint8Array {
  const copy = bytes.slice();
  change(new DataView(copy.buffer));
  return copy;
}

let elf: Uint8Array;
let coff: Uint8Array;
let macho: Uint8Array;
beforeAll(() => {
  elf = readBytes(compile(scratch.path, "x86_64-unknown-linux-gnu", "x86_64-elf.s"));
  coff = readBytes(compile(scratch.path, "x86_64-pc-windows-msvc", "x86_64-coff.s"));
  macho = readBytes(compile(scratch.path, "arm64-apple-darwin20", "aarch64-macho.s"));
});

describe("what is no object", () => {
  test.each([
    ["nothing", new Uint8Array(0)],
    ["one byte", Uint8Array.of(0x7f)],
    ["text", new TextEncoder().encode("int main(void) { return 0; }")],
    ["an archive", new TextEncoder().encode("!<arch>\nfoo.o/")],
  ])("%s", (_, bytes) => {
    expect(refusal(bytes)).toMatchObject({
      offset: 0,
      reason: expect.stringContaining("not an ELF, COFF or"),
    });
  });

  test("the error names file, offset and reason", () => {
    const error = refusal(new Uint8Array(3), "broken.o");
    expect(error).toMatchObject({ name: "ObjectFileError", fileName: "broken.o", offset: 0 });
    expect(error.message).toBe(`broken.o: offset 0x0: ${error.reason}`);
  });

  test("objects that are not relocatable, or of a kind we do not read, are refused by name", () => {
    expect(refusal(altered(elf, (view) => view.setUint16(16, 2, true)))).toMatchObject({
      offset: 16,
      reason: expect.stringContaining("ET_REL"),
    });
    expect(refusal(altered(macho, (view) => view.setUint32(12, 2, true))).reason).toContain("MH_OBJECT");
    expect(refusal(altered(macho, (view) => view.setUint32(0, 0xfeedface, true))).reason).toContain(
      "32-bit Mach-O",
    );
    expect(refusal(altered(macho, (view) => view.setUint32(0, 0xbebafeca, true))).reason).toContain(
      "universal",
    );
    const importMember = Uint8Array.from([
      0,
      0,
      0xff,
      0xff,
      0,
      0,
      0x64,
      0x86,
      ...Array.from({ length: 30 }, () => 0),
    ]);
    expect(refusal(importMember).reason).toContain("import library");
  });

  test("every cut of an object is refused or read, never a crash", () => {
    for (const whole of [elf, coff, macho]) {
      for (let length = 0; length < whole.length; length += 3) {
        try {
          readObject(whole.subarray(0, length));
        } catch (error) {
          expect(error).toBeInstanceOf(ObjectFileError);
        }
      }
    }
  });
});

describe("claims are compared with the file's length before anything is allocated", () => {
  const claims: [name: string, make: () => Uint8Array, offset: number | undefined][] = [
    ["ELF: 2^60 sections", () => altered(elf, (view) => extendedCount(view, 1n << 60n)), undefined],
    ["ELF: 2^32 sections", () => altered(elf, (view) => extendedCount(view, 1n << 32n)), 40],
    ["ELF: 65,000 sections", () => altered(elf, (view) => view.setUint16(60, 65_000, true)), 40],
    ["ELF: headers at 2^63", () => altered(elf, (view) => view.setBigUint64(40, 1n << 63n, true)), 40],
    ["COFF: 65,000 sections", () => altered(coff, (view) => view.setUint16(2, 65_000, true)), 2],
    ["COFF: 4 billion symbols", () => altered(coff, (view) => view.setUint32(12, 0xffffffff, true)), 8],
    ["COFF: 4 GB of relocations", () => altered(coff, overflowRelocations), undefined],
    [
      "Mach-O: 4 billion load commands",
      () => altered(macho, (view) => view.setUint32(16, 0xffffffff, true)),
      16,
    ],
    [
      "Mach-O: 4 GB of load commands",
      () => altered(macho, (view) => view.setUint32(20, 0xfffffff0, true)),
      20,
    ],
    [
      "Mach-O: 4 billion sections",
      () => altered(macho, (view) => view.setUint32(32 + 64, 0xffffffff, true)),
      96,
    ],
  ];
  test.each(claims)("%s", (_, make, offset) => {
    const bytes = make();
    const before = process.memoryUsage().arrayBuffers;
    const error = refusal(bytes);
    if (offset !== undefined) expect(error.offset).toBe(offset);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(1 << 24);
  });

  function extendedCount(view: DataView, count: bigint): void {
    view.setUint16(60, 0, true);
    view.setBigUint64(Number(view.getBigUint64(40, true)) + 32, count, true);
  }

  function overflowRelocations(view: DataView): void {
    // The first section: NRELOC_OVFL, 0xffff, and a first entry that counts 4 billion.
    view.setUint32(20 + 36, view.getUint32(20 + 36, true) | 0x1000000, true);
    view.setUint16(20 + 32, 0xffff, true);
    view.setUint32(view.getUint32(20 + 24, true), 0xffffffff, true);
  }
});

describe("quadratic traps", () => {
  test("Mach-O: each of 30,000 symbols names another suffix of one long string", () => {
    const count = 30_000;
    const strings = 2_000_000;
    const bytes = new Uint8Array(32 + 24 + count * 16 + strings);
    const view = new DataView(bytes.buffer);
    [0xfeedfacf, 0x0100000c, 0, 1, 1, 24].forEach((word, index) => view.setUint32(index * 4, word, true));
    const stringOffset = 56 + count * 16;
    [2, 24, 56, count, stringOffset, strings].forEach((word, index) =>
      view.setUint32(32 + index * 4, word, true),
    );
    for (let index = 0; index < count; index++) view.setUint32(56 + index * 16, 1 + index, true);
    bytes.fill(0x61, stringOffset, bytes.length - 1);
    const start = performance.now();
    expect(refusal(bytes).reason).toContain("names add up to more than");
    expect(performance.now() - start).toBeLessThan(20_000);
  });

  test("COFF: sections whose relocation tables are all the same bytes", () => {
    const sections = 5_000;
    const entries = 60_000;
    const start = 20 + sections * 40;
    const symbols = start + entries * 10;
    const bytes = new Uint8Array(symbols + 18);
    const view = new DataView(bytes.buffer);
    view.setUint16(0, 0x8664, true);
    view.setUint16(2, sections, true);
    view.setUint32(8, symbols, true);
    view.setUint32(12, 1, true);
    for (let index = 0; index < sections; index++) {
      const at = 20 + index * 40;
      view.setUint32(at + 24, start, true);
      view.setUint16(at + 32, entries, true);
    }
    expect(refusal(bytes).reason).toContain("overlap");
  });

  test("COFF: a chain of 60,000 associative COMDAT sections is followed in linear time", () => {
    const count = 60_000;
    const symbols = 20 + count * 40;
    const bytes = new Uint8Array(symbols + count * 36 + 4);
    const view = new DataView(bytes.buffer);
    view.setUint16(0, 0x8664, true);
    view.setUint16(2, count, true);
    view.setUint32(8, symbols, true);
    view.setUint32(12, count * 2, true);
    for (let index = 0; index < count; index++) {
      view.setUint32(20 + index * 40 + 36, 0x1000, true);
      const at = symbols + index * 36;
      bytes[at] = 0x73;
      view.setUint16(at + 12, index + 1, true);
      bytes[at + 16] = 3;
      bytes[at + 17] = 1;
      // Each follows the next; the last follows the first: a ring as well.
      view.setUint16(at + 18 + 12, ((index + 1) % count) + 1, true);
      bytes[at + 18 + 14] = 5;
    }
    const start = performance.now();
    const object = readObject(bytes);
    expect(performance.now() - start).toBeLessThan(20_000);
    expect(object.sections[7]!.group).toMatchObject({ selection: "associative", section: 8 });
  });
});
