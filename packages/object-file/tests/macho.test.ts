import { fills } from "@serigraph/target-table";
import { afterAll, describe, expect, test } from "vitest";
import type { ObjectFile, RelocationTarget } from "../src/index.ts";
import { readObject } from "../src/index.ts";
import type { Block } from "./support/scoped-text.ts";
import { blocksNamed, nameAndNumber, parseScopedText } from "./support/scoped-text.ts";
import { compile, promisedAddend, readBytes, run, scratchFolder } from "./support/tools.ts";

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

/** LLVM's `PureInstructions` → Apple's `S_ATTR_PURE_INSTRUCTIONS`; `NoTOC` → `S_ATTR_NO_TOC`. */
function official(prefix: string, words: string): string {
  return prefix + words.replaceAll(/(?<=[a-z])(?=[A-Z0-9])/g, "_").toUpperCase();
}

/** One entry as the file has it: pairs undone, so that they can be compared with LLVM's plain list. */
interface Entry {
  offset: number;
  type: string;
  length: number;
  pcRelative: boolean;
  target: string;
}

function target(object: ObjectFile, { symbol, section }: RelocationTarget): string {
  if (symbol !== undefined) return `symbol ${symbol.name}`;
  return section === undefined ? "absolute" : `section ${object.sections[section]!.name}`;
}

function entriesOf(object: ObjectFile, index: number, wanted: readonly Entry[]): Entry[] {
  const arm = object.architecture === "aarch64";
  const entries: Entry[] = [];
  for (const relocation of object.sections[index]!.relocations) {
    const { offset, type } = relocation;
    const shape = { offset, length: relocation.length!, pcRelative: relocation.pcRelative! };
    if (relocation.subtrahend !== undefined) {
      entries.push({ ...shape, type, target: target(object, relocation.subtrahend) });
      const minuend = arm ? "ARM64_RELOC_UNSIGNED" : "X86_64_RELOC_UNSIGNED";
      entries.push({ ...shape, type: minuend, target: target(object, relocation) });
      continue;
    }
    if (wanted[entries.length]?.type === "ARM64_RELOC_ADDEND") {
      const addend = `addend ${relocation.addend}`;
      entries.push({ ...shape, pcRelative: false, type: "ARM64_RELOC_ADDEND", target: addend });
    }
    entries.push({ ...shape, type, target: target(object, relocation) });
  }
  return entries;
}

/** Compares a whole object with LLVM's reading, field by field. */
function expectAsLlvm(path: string): ObjectFile {
  const object = readObject(readBytes(path), { fileName: path });
  const expected = oracle(path);
  expect(object).toMatchObject({ format: "macho", bits: 64, endianness: "little" });
  expect(object.sections.length).toBe(expected.sections.length);
  expected.sections.forEach((wanted, index) => {
    const section = object.sections[index]!;
    const [typeName, typeCode] = nameAndNumber(wanted.fields.get("Type"));
    const attributes = blocksNamed(wanted, "Attributes")[0]!;
    const bare = (field: string) => wanted.fields.get(field)!.replace(/ ?\([0-9A-F ]*\)$/, "");
    expect({
      index: section.index,
      name: section.name,
      segment: section.segment,
      address: section.address,
      size: section.size,
      alignment: section.alignment,
      type: section.type.replaceAll("_", "").toLowerCase(),
      typeCode: section.typeCode,
      attributeBits: section.flagBits >> 8n,
      attributes: [...section.flags].toSorted(),
      reserved: [section.link, section.info],
    }).toEqual({
      index: Number(wanted.fields.get("Index")),
      name: bare("Name"),
      segment: bare("Segment"),
      address: BigInt(wanted.fields.get("Address")!),
      size: Number(wanted.fields.get("Size")),
      alignment: 2 ** Number(wanted.fields.get("Alignment")),
      type: `s${llvmSectionType(typeName).toLowerCase()}`,
      typeCode,
      attributeBits: BigInt(attributes.fields.get("value")!),
      attributes: attributes.words.map((word) => official("S_ATTR_", nameAndNumber(word)[0])).toSorted(),
      reserved: [Number(wanted.fields.get("Reserved1")), Number(wanted.fields.get("Reserved2"))],
    });
    if (section.kind === "zero-fill") expect(section.bytes.length).toBe(0);
    else expect(Buffer.compare(section.bytes, wanted.data ?? new Uint8Array()), section.name).toBe(0);
    const entries = blocksNamed(blocksNamed(wanted, "Relocations")[0], "Relocation").map(
      (relocation): Entry => {
        const type = nameAndNumber(relocation.fields.get("Type"))[0];
        const symbol = relocation.fields.get("Symbol");
        const [name, number] = nameAndNumber(symbol ?? relocation.fields.get("Section"));
        return {
          offset: Number(relocation.fields.get("Offset")),
          type,
          length: 1 << Number(relocation.fields.get("Length")),
          pcRelative: relocation.fields.get("PCRel") === "1",
          target:
            type === "ARM64_RELOC_ADDEND" ? `addend ${number}` : `${symbol ? "symbol" : "section"} ${name}`,
        };
      },
    );
    expect(entriesOf(object, index, entries)).toEqual(entries);
  });
  expect(
    object.symbols.map((symbol) => ({
      name: symbol.name,
      value: symbol.section === "common" ? symbol.size : symbol.value,
      section: typeof symbol.section === "number" ? symbol.section + 1 : 0,
      external: symbol.binding !== "local",
      hidden: symbol.visibility === "hidden",
      flags:
        symbol.section === "common"
          ? undefined
          : symbol.detail.format === "macho" && [...symbol.detail.flags].toSorted(),
    })),
  ).toEqual(
    expected.symbols.map((wanted) => {
      const [type] = nameAndNumber(wanted.fields.get("Type"));
      const value = BigInt(wanted.fields.get("Value")!);
      const flags = blocksNamed(wanted, "Flags")[0]!.words.map((word) => nameAndNumber(word)[0]);
      const external = wanted.words.includes("Extern");
      return {
        name: nameAndNumber(wanted.fields.get("Name"))[0],
        value,
        section: nameAndNumber(wanted.fields.get("Section"))[1],
        external,
        hidden: wanted.words.includes("PrivateExtern"),
        flags:
          type === "Undef" && external && value !== 0n
            ? undefined
            : flags.map((flag) => official("N_", flag)).toSorted(),
      };
    }),
  );
  return object;
}

/** LLVM abbreviates some section types; here are Apple's words for the ones that occur. */
function llvmSectionType(name: string): string {
  const words: Record<string, string> = {
    CStringLiterals: "CSTRING_LITERALS",
    "4ByteLiterals": "4BYTE_LITERALS",
    "8ByteLiterals": "8BYTE_LITERALS",
    "16ByteLiterals": "16BYTE_LITERALS",
  };
  return (words[name] ?? name).replaceAll("_", "");
}

/** For clang, for the reader, and in docs/targets.md. */
const TRIPLES = [
  ["x86_64-apple-darwin20", "x86_64", "x86_64-apple-darwin"],
  ["arm64-apple-darwin20", "aarch64", "aarch64-apple-darwin"],
] as const;
const readAs = "fields as llvm-readobj's";

describe("what clang compiles reads as llvm-readobj reads it", () => {
  for (const [triple, architecture, target] of TRIPLES) {
    const row = fills("read", target, readAs);
    test.each(["-O2", "-O0", "-O1 -g", "-O2 -mcmodel=large -fno-pic"])(`${triple} %s`, row, (flags) => {
      const object = expectAsLlvm(compile(scratch.path, triple, "common.c", flags.split(" ")));
      expect(object.architecture).toBe(architecture);
      expect(object.subsectionsViaSymbols).toBe(true);
      expect(object.sections.flatMap((section) => section.relocations).length).toBeGreaterThan(20);
    });
    test(`${triple} C++`, row, () => {
      const object = expectAsLlvm(compile(scratch.path, triple, "comdat.cc", ["-O1"]));
      expect(object.symbols.find((symbol) => symbol.name === "__Z5twiceIiET_S0_")?.binding).toBe("weak");
    });
  }
});

describe("assembler written to provoke each relocation", () => {
  for (const [triple, architecture, target] of TRIPLES) {
    const source = `${architecture}-macho.s`;
    test(`${source}: addends are the source's`, fills("read", target, readAs), () => {
      const object = expectAsLlvm(compile(scratch.path, triple, source));
      const relocations = object.sections.flatMap((section) => section.relocations);
      let promises = 0;
      for (const relocation of relocations) {
        const promised = promisedAddend(relocation.symbol?.name);
        if (promised === undefined) continue;
        promises++;
        expect(relocation.addend, `${relocation.type} ${relocation.symbol?.name}`).toBe(promised);
      }
      expect(promises).toBeGreaterThan(8);
      const types = new Set(relocations.map((relocation) => relocation.type));
      expect(types.has(`${source.startsWith("x86") ? "X86_64" : "ARM64"}_RELOC_SUBTRACTOR`)).toBe(true);
    });
  }

  test("a literal is found whether the target is its section or a symbol", () => {
    for (const [source, triple] of [
      ["x86_64-macho.s", "x86_64-apple-darwin20"],
      ["aarch64-macho.s", "arm64-apple-darwin20"],
    ] as const) {
      const object = readObject(readBytes(compile(scratch.path, triple, source)));
      const debug = object.sections.find((section) => section.name === "__debug_x")!;
      const [relocation] = debug.relocations;
      const base = relocation!.symbol?.section ?? relocation!.section;
      const section = object.sections[base as number]!;
      expect(section.name).toBe("__cstring");
      const symbolOffset = relocation!.symbol === undefined ? 0n : relocation!.symbol.value - section.address;
      const start = Number(symbolOffset + relocation!.addend);
      expect(Buffer.from(section.bytes.subarray(start, start + 8)).toString("latin1")).toBe("literal\0");
    }
  });

  test("x86-64: section-relative displacements, with and without bytes behind the field", () => {
    const bytes = readBytes(compile(scratch.path, "x86_64-apple-darwin20", "x86_64-macho.s"));
    const local = (object: ObjectFile) =>
      object.sections
        .flatMap((section) => section.relocations.map((relocation) => ({ section, relocation })))
        .find(({ section, relocation }) => section.name === "__text" && relocation.section !== undefined)!;
    const { section, relocation } = local(readObject(bytes));
    // "first\0" comes before the literal.
    expect(relocation).toMatchObject({ type: "X86_64_RELOC_SIGNED", addend: 6n });
    // The same target from an instruction with a four-byte immediate: its end, which the displacement counts
    // from, is four bytes further. No assembler here writes it so, hence by hand: type 8 instead of 1.
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const field = section.bytes.byteOffset - bytes.byteOffset + relocation.offset;
    view.setInt32(field, view.getInt32(field, true) - 4, true);
    for (let at = bytes.length - 8; at >= 0; at--) {
      if (view.getUint32(at, true) !== relocation.offset || view.getUint32(at + 4, true) >>> 24 !== 0x15)
        continue;
      view.setUint32(at + 4, ((view.getUint32(at + 4, true) & 0x0fffffff) | 0x80000000) >>> 0, true);
    }
    expect(local(readObject(bytes)).relocation).toMatchObject({ type: "X86_64_RELOC_SIGNED_4", addend: 6n });
  });

  test("x86-64: an addend and bytes behind the field make a plain SIGNED, whose addend counts both", () => {
    const object = readObject(readBytes(compile(scratch.path, "x86_64-apple-darwin20", "x86_64-macho.s")));
    const relocations = object.sections.flatMap((section) => section.relocations);
    const displaced = relocations.find(({ symbol }) => symbol?.name === "_displaced");
    expect(displaced).toMatchObject({ type: "X86_64_RELOC_SIGNED", addend: 0n });
    const trailing = relocations.filter(({ symbol }) => symbol?.name.startsWith("_trailing"));
    expect(trailing.map(({ type }) => type).toSorted()).toEqual([
      "X86_64_RELOC_SIGNED_1",
      "X86_64_RELOC_SIGNED_2",
      "X86_64_RELOC_SIGNED_4",
    ]);
  });

  test("symbols: common, private, weak, absolute; sections: literals and zero-fill", () => {
    const object = readObject(readBytes(compile(scratch.path, "x86_64-apple-darwin20", "x86_64-macho.s")));
    const symbol = (name: string) => object.symbols.find((candidate) => candidate.name === name)!;
    expect(symbol("_common")).toMatchObject({ section: "common", size: 16n, value: 16n, kind: "common" });
    expect(symbol("_private").visibility).toBe("hidden");
    expect(symbol("_weakdef").binding).toBe("weak");
    expect(symbol("_weak_p0")).toMatchObject({ binding: "weak", section: "undefined" });
    expect(symbol("_absolute")).toMatchObject({ section: "absolute", value: 0x123n });
    const section = (name: string) => object.sections.find((candidate) => candidate.name === name)!;
    expect(["__literal4", "__literal8", "__literal16"].map((name) => section(name).entrySize)).toEqual([
      4, 8, 16,
    ]);
    expect(section("__bss")).toMatchObject({ kind: "zero-fill", size: 16 });
    expect(section("__debug_x").kind).toBe("metadata");
    expect(section("__text")).toMatchObject({ kind: "code", segment: "__TEXT" });
    expect(section("__const").kind).toBe("read-only-data");
    expect(section("__data").kind).toBe("data");
  });
});
