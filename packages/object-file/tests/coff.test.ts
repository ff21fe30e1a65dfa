import { writeFileSync } from "node:fs";
import { fills, isTarget } from "@serigraph/target-table";
import { afterAll, describe, expect, test } from "vitest";
import type { ObjectFile } from "../src/index.ts";
import { readObject } from "../src/index.ts";
import type { Block } from "./support/scoped-text.ts";
import { blocksNamed, nameAndNumber, parseScopedText } from "./support/scoped-text.ts";
import { toBigObject } from "./support/big-object.ts";
import { assemble, compile, promisedAddend, readBytes, run, scratchFolder } from "./support/tools.ts";

const scratch = scratchFolder();
afterAll(() => scratch.remove());

function oracle(path: string): { sections: readonly Block[]; symbols: readonly Block[] } {
  const options = ["--sections", "--section-relocations", "--section-data", "--symbols", "--expand-relocs"];
  const root = parseScopedText(run("llvm-readobj-19", [...options, path]));
  return {
    sections: blocksNamed(blocksNamed(root, "Sections")[0], "Section"),
    symbols: blocksNamed(blocksNamed(root, "Symbols")[0], "Symbol"),
  };
}

const STORAGE_CLASSES: Record<string, string> = {
  External: "IMAGE_SYM_CLASS_EXTERNAL",
  Static: "IMAGE_SYM_CLASS_STATIC",
  File: "IMAGE_SYM_CLASS_FILE",
  Label: "IMAGE_SYM_CLASS_LABEL",
  WeakExternal: "IMAGE_SYM_CLASS_WEAK_EXTERNAL",
};

/** Compares a whole object with LLVM's reading, field by field. */
function expectAsLlvm(path: string): ObjectFile {
  const object = readObject(readBytes(path), { fileName: path });
  const expected = oracle(path);
  expect(object.format).toBe("coff");
  expect(object.sections.length).toBe(expected.sections.length);
  expected.sections.forEach((wanted, index) => {
    const section = object.sections[index]!;
    const characteristics = blocksNamed(wanted, "Characteristics")[0]!;
    const size = Number(wanted.fields.get("RawDataSize"));
    expect({
      number: section.index + 1,
      name: section.name,
      size: section.size,
      address: section.address,
      flagBits: section.flagBits,
      flags: [...section.flags].toSorted(),
    }).toEqual({
      number: Number(wanted.fields.get("Number")),
      name: wanted.fields.get("Name")!.replace(/ \([0-9A-F ]*\)$/, ""),
      size,
      address: BigInt(wanted.fields.get("VirtualAddress")!),
      flagBits: BigInt(characteristics.fields.get("value")!),
      flags: characteristics.words.map((word) => nameAndNumber(word)[0]).toSorted(),
    });
    if (wanted.data !== undefined) {
      expect(Buffer.compare(section.bytes, wanted.data), `bytes of ${section.name}`).toBe(0);
    } else {
      expect(section.bytes.length).toBe(0);
    }
    expect(
      section.relocations.map((relocation) => ({
        offset: relocation.offset,
        type: relocation.type,
        code: relocation.typeCode,
        symbol: relocation.symbol?.name,
        index: relocation.symbol?.index,
      })),
    ).toEqual(
      blocksNamed(blocksNamed(wanted, "Relocations")[0], "Relocation").map((relocation) => {
        const [type, code] = nameAndNumber(relocation.fields.get("Type"));
        const index = Number(relocation.fields.get("SymbolIndex"));
        return {
          offset: Number(relocation.fields.get("Offset")),
          type,
          code,
          symbol: relocation.fields.get("Symbol"),
          index,
        };
      }),
    );
  });
  expect(
    object.symbols.map((symbol) => ({
      name: symbol.name,
      value: symbol.section === "common" ? symbol.size : symbol.value,
      section: symbol.section,
      storageClass: symbol.detail.format === "coff" ? symbol.detail.storageClass : "",
      auxiliaryCount: symbol.detail.format === "coff" ? symbol.detail.auxiliaryCount : -1,
      isFunction: symbol.kind === "function",
    })),
  ).toEqual(
    expected.symbols.map((wanted) => {
      const [, section] = nameAndNumber(wanted.fields.get("Section"));
      const [storageClass] = nameAndNumber(wanted.fields.get("StorageClass"));
      const value = BigInt(wanted.fields.get("Value")!);
      const file = blocksNamed(wanted, "AuxFileRecord")[0]?.fields.get("FileName");
      const places = { "-2": "debug", "-1": "absolute" } as Record<number, string>;
      const undefinedPlace = storageClass === "External" && value !== 0n ? "common" : "undefined";
      return {
        name: file ?? wanted.fields.get("Name"),
        value,
        section: section > 0 ? section - 1 : section === 0 ? undefinedPlace : places[section],
        storageClass: STORAGE_CLASSES[storageClass],
        auxiliaryCount: Number(wanted.fields.get("AuxSymbolCount")),
        isFunction: nameAndNumber(wanted.fields.get("ComplexType"))[0] === "Function",
      };
    }),
  );
  return object;
}

/** What must not change when only the container does. */
function contents(object: ObjectFile) {
  return {
    symbols: object.symbols,
    sections: object.sections.map((section) => ({ ...section, bytes: [...section.bytes] })),
  };
}

const readAs = "fields as llvm-readobj's";
const TRIPLES = [
  ["x86_64-pc-windows-msvc", "x86_64"],
  ["aarch64-pc-windows-msvc", "aarch64"],
  ["i686-pc-windows-msvc", "i386"],
  ["thumbv7-pc-windows-msvc", "arm"],
  ["x86_64-w64-windows-gnu", "x86_64"],
] as const;

describe("what clang compiles reads as llvm-readobj reads it", () => {
  for (const [triple, architecture] of TRIPLES) {
    const row = isTarget(triple) ? fills("read", triple, readAs) : {};
    test.each(["-O2", "-O1 -g -gcodeview -ffunction-sections"])(`${triple} %s`, row, (flags) => {
      const object = expectAsLlvm(compile(scratch.path, triple, "common.c", flags.split(" ")));
      expect(object.architecture).toBe(architecture);
      expect(object.sections.flatMap((section) => section.relocations).length).toBeGreaterThan(20);
    });
  }
  test.each(["common.c", "comdat.cc"])("the big format reads the same as the plain one: %s", (source) => {
    const plain = compile(scratch.path, TRIPLES[0][0], source, ["-O1"]);
    const big = `${plain}.big`;
    writeFileSync(big, toBigObject(readBytes(plain)));
    const [wanted, read] = [readObject(readBytes(plain)), expectAsLlvm(big)];
    expect(contents(read)).toEqual(contents(wanted));
  });
  test("C++: COMDATs of inline functions, virtual tables and templates", () => {
    const object = expectAsLlvm(compile(scratch.path, TRIPLES[0][0], "comdat.cc", ["-O1"]));
    const comdats = object.sections.filter((section) => section.group?.comdat);
    expect(comdats.map((section) => section.group!.signature)).toContain("??$twice@H@@YAHH@Z");
  });
});

describe("assembler written to provoke each relocation", () => {
  for (const [source, triple] of [
    ["x86_64-coff.s", "x86_64-pc-windows-msvc"],
    ["i386-coff.s", "i686-pc-windows-msvc"],
    ["aarch64-coff.s", "aarch64-pc-windows-msvc"],
  ] as const)
    test(`${source}: implicit addends are the source's`, fills("read", triple, readAs), () => {
      const object = expectAsLlvm(compile(scratch.path, triple, source));
      let promises = 0;
      for (const relocation of object.sections.flatMap((section) => section.relocations)) {
        const promised = promisedAddend(relocation.symbol?.name);
        if (promised === undefined) continue;
        promises++;
        expect(relocation.addend, `${relocation.type} ${relocation.symbol?.name}`).toBe(promised);
      }
      expect(promises).toBeGreaterThan(6);
    });

  test("COMDAT selections, association, long names, weak externals, commons", () => {
    const object = readObject(readBytes(compile(scratch.path, "x86_64-pc-windows-msvc", "x86_64-coff.s")));
    const section = (name: string) => object.sections.find((candidate) => candidate.name === name)!;
    const symbol = (name: string) => object.symbols.find((candidate) => candidate.name === name)!;
    expect(section("longsectionname$a").kind).toBe("read-only-data");
    expect(section(".linkonce").group).toEqual({ signature: "leader", comdat: true, selection: "any" });
    const leader = section(".linkonce").index;
    expect(section(".follow").group).toEqual({
      signature: "leader",
      comdat: true,
      selection: "associative",
      section: leader,
    });
    expect(section(".largest").group).toMatchObject({ signature: "biggest", selection: "largest" });
    expect(section(".bytes").group).toMatchObject({ signature: "sized", selection: "same-size" });
    expect(section(".noshare").group).toMatchObject({ signature: "alone", selection: "no-duplicates" });
    expect(section(".contents").group).toMatchObject({ signature: "contents", selection: "exact-match" });
    expect(section(".text").group).toBeUndefined();
    expect(section(".bss")).toMatchObject({ kind: "zero-fill", size: 24 });
    expect(symbol("common_symbol")).toMatchObject({ section: "common", size: 48n, binding: "global" });
    expect(symbol("absolute_symbol")).toMatchObject({ section: "absolute", value: 0x1234n });
    expect(symbol("function")).toMatchObject({ kind: "function", binding: "global" });
    const weak = symbol("weak_undefined");
    expect(weak).toMatchObject({ section: "undefined", binding: "weak" });
    if (weak.detail.format !== "coff") throw new Error("a COFF symbol has COFF detail");
    const fallbackIndex = weak.detail.weakExternal?.defaultSymbolIndex;
    const fallback = object.symbols.find(({ index }) => index === fallbackIndex);
    expect(fallback?.name).toMatch(/^\.weak\.weak_undefined\.default/);
    expect(object.symbols.find((candidate) => candidate.kind === "file")?.name).toBe(
      "a rather long source file name.c",
    );
  });
});

describe("odd objects", () => {
  test("more than 65,534 relocations in a section (IMAGE_SCN_LNK_NRELOC_OVFL)", () => {
    const path = assemble(
      scratch.path,
      "x86_64-pc-windows-msvc",
      ".data\n.rept 70000\n.quad target+5\n.endr\n",
    );
    const data = readObject(readBytes(path)).sections.find((section) => section.name === ".data")!;
    expect(data.flags).toContain("IMAGE_SCN_LNK_NRELOC_OVFL");
    expect(data.relocations.length).toBe(70_000);
    expect(data.relocations.at(-1)).toMatchObject({ offset: 69_999 * 8, addend: 5n });
    expect(data.relocations[0]).toMatchObject({ offset: 0, type: "IMAGE_REL_AMD64_ADDR64" });
  });

  test("more than 65,279 sections need -mbig-obj, and names beyond 9,999,999 in base 64", () => {
    const pad = "x".repeat(160);
    let text = "";
    for (let index = 0; index < 65_400; index++) text += `.section ${pad}${index},"dr"\n.byte 1\n`;
    text += `.section final_section_with_a_long_name,"dr"\nfinal: .quad final\n`;
    const path = assemble(scratch.path, "x86_64-pc-windows-msvc", text, ["-Wa,-mbig-obj"]);
    const bytes = readBytes(path);
    const object = readObject(bytes);
    expect(Buffer.from(bytes).includes("//")).toBe(true);
    const final = object.sections.at(-1)!;
    expect(final.name).toBe("final_section_with_a_long_name");
    expect(final.relocations[0]!.symbol!.section).toBe(final.index);
    expect(new Set(object.sections.map((section) => section.name)).size).toBe(object.sections.length);
  });
});
