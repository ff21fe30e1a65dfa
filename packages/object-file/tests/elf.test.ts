import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { fills, isTarget } from "@serigraph/target-table";
import { afterAll, describe, expect, test } from "vitest";
import type { ObjectFile, ObjectSymbol } from "../src/index.ts";
import { readObject } from "../src/index.ts";
import {
  assemble,
  compile,
  corpusPath,
  has,
  promisedAddend,
  readBytes,
  run,
  scratchFolder,
} from "./support/tools.ts";

const scratch = scratchFolder();
afterAll(() => scratch.remove());

interface Named {
  Name: string;
  Value: number;
}
interface JsonSection {
  Index: number;
  Name: Named;
  Type: Named;
  Flags: { Value: number; Flags: Named[] };
  Address: number | string;
  Size: number;
  Link: number;
  Info: number;
  AddressAlignment: number;
  EntrySize: number;
  Relocations?: { Relocation: { Offset: number; Type: Named; Symbol: Named; Addend?: number | string } }[];
  SectionData?: { Bytes: number[] };
}
interface JsonSymbol {
  Name: Named;
  Value: number | string;
  Size: number | string;
  Binding: Named;
  Type: Named;
  Other: { Value: number };
  Section: Named;
}

/** What llvm-readobj says of an object. Integers beyond 2^53 are kept as strings. */
function oracle(path: string): { sections: JsonSection[]; symbols: JsonSymbol[] } {
  const options = ["--sections", "--section-relocations", "--symbols", "--section-data"];
  const text = run("llvm-readobj-19", ["--elf-output-style=JSON", ...options, path]);
  const [file] = JSON.parse(text.replaceAll(/:\s*([0-9]{16,})/g, ':"$1"'));
  return {
    sections: file.Sections.map((entry: { Section: JsonSection }) => entry.Section),
    symbols: file.Symbols.map((entry: { Symbol: JsonSymbol }) => entry.Symbol),
  };
}

/** The model's words for LLVM's `Section` of a symbol. */
function place(section: Named): ObjectSymbol["section"] {
  if (section.Name === "Undefined") return "undefined";
  if (section.Name === "Absolute") return "absolute";
  if (section.Name === "Common") return "common";
  return section.Value;
}

const BINDINGS: Record<string, string> = { Local: "local", Global: "global", Weak: "weak", Unique: "global" };
const KINDS: Record<string, string> = {
  None: "none",
  Object: "object",
  Function: "function",
  Section: "section",
  File: "file",
  TLS: "tls",
  GNU_IFunc: "ifunc",
};

/** Compares a whole object with LLVM's reading, field by field. */
function expectAsLlvm(path: string): ObjectFile {
  const object = readObject(readBytes(path), { fileName: path });
  const expected = oracle(path);
  expect(object.format).toBe("elf");
  expect(object.sections.map((section) => section.index)).toEqual(
    expected.sections.map((section) => section.Index),
  );
  const relocationsBySection = new Map<number, NonNullable<JsonSection["Relocations"]>>();
  for (const section of expected.sections) {
    if ((section.Relocations ?? []).length === 0) continue;
    relocationsBySection.set(section.Info, [
      ...(relocationsBySection.get(section.Info) ?? []),
      ...section.Relocations!,
    ]);
  }
  for (const wanted of expected.sections) {
    const section = object.sections[wanted.Index]!;
    expect({
      name: section.name,
      typeCode: section.typeCode,
      type: section.type,
      flags: [...section.flags].toSorted(),
      flagBits: section.flagBits,
      address: section.address,
      size: section.size,
      link: section.link,
      info: section.info,
      alignment: section.alignment,
      entrySize: section.entrySize,
    }).toEqual({
      name: wanted.Name.Name,
      typeCode: wanted.Type.Value,
      type: wanted.Type.Name,
      flags: wanted.Flags.Flags.map((flag) => flag.Name).toSorted(),
      flagBits: BigInt(wanted.Flags.Value),
      address: BigInt(wanted.Address),
      size: wanted.Size,
      link: wanted.Link,
      info: wanted.Info,
      alignment: Math.max(1, wanted.AddressAlignment),
      entrySize: wanted.EntrySize,
    });
    const wantedBytes = Uint8Array.from(wanted.SectionData?.Bytes ?? []);
    expect(Buffer.compare(section.bytes, wantedBytes), `bytes of ${section.name}`).toBe(0);
    const wantedRelocations = relocationsBySection.get(wanted.Index) ?? [];
    expect(
      section.relocations.map((relocation) => ({
        offset: relocation.offset,
        type: relocation.type,
        code: relocation.typeCode,
        symbol: relocation.symbol?.index ?? 0,
      })),
    ).toEqual(
      wantedRelocations.map(({ Relocation: relocation }) => ({
        offset: relocation.Offset,
        type: relocation.Type.Name,
        code: relocation.Type.Value,
        symbol: relocation.Symbol.Value,
      })),
    );
    wantedRelocations.forEach(({ Relocation: relocation }, index) => {
      if (relocation.Addend === undefined) return;
      expect(BigInt.asUintN(64, section.relocations[index]!.addend)).toBe(BigInt(relocation.Addend));
    });
  }
  expect(
    object.symbols.map((symbol) => ({
      // LLVM names section symbols after their section; in the file they have no name.
      name:
        symbol.kind === "section" && symbol.name === ""
          ? object.sections[symbol.section as number]!.name
          : symbol.name,
      value: symbol.value,
      size: symbol.size,
      binding: symbol.binding,
      kind: symbol.kind,
      section: symbol.section,
      other: symbol.detail.format === "elf" ? symbol.detail.other : -1,
    })),
  ).toEqual(
    expected.symbols.map((symbol) => ({
      name: symbol.Name.Name,
      value: BigInt(symbol.Value),
      size: BigInt(symbol.Size),
      binding: BINDINGS[symbol.Binding.Name],
      kind: KINDS[symbol.Type.Name],
      section: place(symbol.Section),
      other: symbol.Other.Value,
    })),
  );
  return object;
}

const readAs = "fields as llvm-readobj's";
const TRIPLES: readonly (readonly [triple: string, architecture: string])[] = [
  ["x86_64-unknown-linux-gnu", "x86_64"],
  ["aarch64-unknown-linux-gnu", "aarch64"],
  ["i686-unknown-linux-gnu", "i386"],
  ["riscv64-unknown-linux-gnu", "riscv64"],
  ["powerpc64le-unknown-linux-gnu", "powerpc64"],
  ["mips64el-unknown-linux-gnuabi64", "mips64"],
  // Not targets of ours, but the other byte order and class for the same code.
  ["powerpc64-unknown-linux-gnu", "powerpc64"],
  ["mips64-unknown-linux-gnuabi64", "mips64"],
  ["aarch64_be-unknown-linux-gnu", "aarch64"],
  ["riscv32-unknown-elf", "riscv32"],
];

describe("what clang compiles reads as llvm-readobj reads it", () => {
  for (const [triple, architecture] of TRIPLES) {
    const row = isTarget(triple) ? fills("read", triple, readAs) : {};
    test.each(["-O2", "-O1 -g -fPIC -ffunction-sections"])(`${triple} %s`, row, (flags) => {
      const object = expectAsLlvm(compile(scratch.path, triple, "common.c", flags.split(" ")));
      expect(object.architecture).toBe(architecture);
      expect(object.sections.flatMap((section) => section.relocations).length).toBeGreaterThan(20);
    });
  }
  test("x86_64 large code model", () => {
    expectAsLlvm(compile(scratch.path, TRIPLES[0]![0], "common.c", ["-O2", "-mcmodel=large"]));
  });
  test("C++: inline functions and templates are COMDAT groups", () => {
    const object = expectAsLlvm(compile(scratch.path, TRIPLES[0]![0], "comdat.cc", ["-O1"]));
    const text = object.sections.find((section) => section.name === ".text._Z5twiceIiET_S0_")!;
    expect(text.group).toMatchObject({ signature: "_Z5twiceIiET_S0_", comdat: true });
    expect(object.sections[text.group!.section!]!.type).toBe("SHT_GROUP");
    expect(object.sections.find((section) => section.name === ".text")!.group).toBeUndefined();
  });
});

describe("assembler written to provoke each relocation", () => {
  for (const [source, triple] of [
    ["x86_64-elf.s", "x86_64-unknown-linux-gnu"],
    ["i386-elf.s", "i686-unknown-linux-gnu"],
    ["aarch64-elf.s", "aarch64-unknown-linux-gnu"],
    ["riscv64-elf.s", "riscv64-unknown-linux-gnu"],
  ] as const)
    test(source, fills("read", triple, readAs), () => {
      const object = expectAsLlvm(compile(scratch.path, triple, source));
      let promises = 0;
      for (const section of object.sections) {
        for (const relocation of section.relocations) {
          const promised = promisedAddend(relocation.symbol?.name);
          if (promised === undefined) continue;
          promises++;
          // x86's formulas subtract the field's address, its instructions count from the end of the field.
          const bias = /PC32|PLT32|GOTPC/.test(relocation.type) ? -4n : 0n;
          expect(relocation.addend, `${relocation.type} ${relocation.symbol?.name}`).toBe(promised + bias);
        }
      }
      expect(promises).toBeGreaterThan(4);
    });

  test("kinds, bindings and visibilities", () => {
    const object = readObject(readBytes(compile(scratch.path, "x86_64-unknown-linux-gnu", "x86_64-elf.s")));
    const symbol = (name: string) => object.symbols.find((candidate) => candidate.name === name)!;
    expect(symbol("protected").visibility).toBe("protected");
    expect(symbol("internal_symbol").visibility).toBe("internal");
    expect(symbol("ifunc").kind).toBe("ifunc");
    expect(symbol("common_symbol")).toMatchObject({ section: "common", value: 16n, size: 24n });
    expect(symbol("weak_undefined")).toMatchObject({ section: "undefined", binding: "weak" });
    expect(symbol("absolute_symbol")).toMatchObject({ section: "absolute", value: 0x1234n });
    expect(symbol("name with a space é").section).toBeTypeOf("number");
    const kind = (name: string) => object.sections.find((section) => section.name === name)!.kind;
    expect([kind(".text"), kind(".data"), kind(".merge"), kind(".symtab"), kind(".excluded")]).toEqual([
      "code",
      "data",
      "read-only-data",
      "metadata",
      "metadata",
    ]);
  });
});

describe("objects of the GNU tools", () => {
  // Elsewhere, gcc and as are other programs of that name, for other formats.
  const gcc = process.platform === "linux" && has("gcc");
  test.runIf(gcc)(`gcc for the host${gcc ? "" : " (SKIPPED: no gcc for Linux)"}`, () => {
    const output = join(scratch.path, "gcc.o");
    execFileSync("gcc", ["-O2", "-g", "-fPIC", "-c", corpusPath("common.c"), "-o", output]);
    expectAsLlvm(output);
  });
  const as = process.platform === "linux" && process.arch === "x64" && has("as");
  test.runIf(as)(`as for the host${as ? "" : " (SKIPPED: no GNU as for x86-64)"}`, () => {
    const output = join(scratch.path, "as.o");
    execFileSync("as", [corpusPath("x86_64-elf.s"), "-o", output]);
    expectAsLlvm(output);
  });
});

describe("odd objects", () => {
  test("more than 65,280 sections: e_shnum, e_shstrndx and symbols by SHN_XINDEX", () => {
    let text = "";
    for (let index = 0; index < 65_400; index++) text += `.section s${index},"ax"\nf${index}: .byte 1\n`;
    text += '.section last,"aw"\n.quad f65399\n.quad f3\n';
    const path = assemble(scratch.path, "x86_64-unknown-linux-gnu", text);
    const object = readObject(readBytes(path));
    expect(object.sections.length).toBeGreaterThan(65_400);
    const last = object.sections.find((section) => section.name === "last")!;
    expect(last.relocations.map(({ symbol }) => object.sections[symbol!.section as number]!.name)).toEqual([
      "s65399",
      "s3",
    ]);
    const symbol = object.symbols.find((candidate) => candidate.name === "f65399")!;
    expect(object.sections[symbol.section as number]!.name).toBe("s65399");
  });

  test("nothing but empty sections", () => {
    const path = assemble(
      scratch.path,
      "aarch64-unknown-linux-gnu",
      '.section empty,"aw"\n.section b,"aw",@nobits\n',
    );
    const object = expectAsLlvm(path);
    expect(object.sections.find((section) => section.name === "empty")).toMatchObject({
      size: 0,
      kind: "data",
    });
    expect(object.sections.find((section) => section.name === "b")).toMatchObject({
      size: 0,
      kind: "zero-fill",
    });
  });

  test("32 bits, big-endian, REL: the class and byte order that no target has", () => {
    const path = assemble(
      scratch.path,
      "mips-unknown-linux-gnu",
      ".data\n.globl here\n.word 1\nhere: .word there+0x1234, here-8\n.type here,@object\n.size here,8\n",
    );
    const object = expectAsLlvm(path);
    expect(object).toMatchObject({ bits: 32, endianness: "big", architecture: "mips" });
    const { relocations } = object.sections.find((section) => section.name === ".data")!;
    expect(relocations.map(({ type, symbol, addend }) => [type, symbol?.name, addend])).toEqual([
      ["R_MIPS_32", "there", 0x1234n],
      ["R_MIPS_32", "here", -8n],
    ]);
  });

  test("zero-fill of a terabyte costs nothing", () => {
    const path = assemble(scratch.path, "x86_64-unknown-linux-gnu", ".bss\n.zero 0x10000000000\n");
    const bss = readObject(readBytes(path)).sections.find((section) => section.name === ".bss")!;
    expect(bss).toMatchObject({ size: 2 ** 40, kind: "zero-fill" });
    expect(bss.bytes.length).toBe(0);
  });
});
