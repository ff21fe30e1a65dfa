import type { ObjectSymbol, SymbolBinding, SymbolKind } from "../model.ts";
import type { ByteReader } from "../reader.ts";
import {
  EM_MIPS,
  EM_X86_64,
  SHN_ABS,
  SHN_COMMON,
  SHN_LORESERVE,
  SHN_UNDEF,
  SHN_XINDEX,
  SHT_SYMTAB_SHNDX,
  STB_GLOBAL,
  STB_GNU_UNIQUE,
  STB_LOCAL,
  STB_WEAK,
} from "./constants.ts";
import type { ElfHeader } from "./file.ts";
import type { SectionHeader } from "./section.ts";
import { nameIn, stringTable } from "./section.ts";

/** Processor-specific section numbers that mean one of the generic ones (small and large commons). */
const PROCESSOR_PLACES: Readonly<Record<number, Readonly<Record<number, "common" | "undefined">>>> = {
  [EM_X86_64]: { 0xff02: "common" /* SHN_X86_64_LCOMMON */ },
  [EM_MIPS]: {
    0xff00: "common" /* SHN_MIPS_ACOMMON */,
    0xff03: "common" /* SHN_MIPS_SCOMMON */,
    0xff04: "undefined" /* SHN_MIPS_SUNDEFINED */,
  },
};

const VISIBILITIES = ["default", "internal", "hidden", "protected"] as const;

const KINDS: readonly SymbolKind[] = ["none", "object", "function", "section", "file", "common", "tls"];
const STT_GNU_IFUNC = 10;

/**
 * Reads an `SHT_SYMTAB` (gABI, "Symbol Table"). Names stay as the file has them: section symbols mostly have
 * none, and are known by their section.
 */
export function readSymbols(
  reader: ByteReader,
  elf: ElfHeader,
  headers: readonly SectionHeader[],
  table: SectionHeader,
): ObjectSymbol[] {
  const wide = elf.bits === 64;
  const entrySize = wide ? 24 : 16;
  if (table.entrySize !== entrySize) {
    reader.fail(table.at, `sh_entsize of the symbol table is ${table.entrySize}, must be ${entrySize}`);
  }
  if (table.size % entrySize !== 0) {
    reader.fail(table.at, `the symbol table's ${table.size} bytes are no multiple of ${entrySize}`);
  }
  const count = table.size / entrySize;
  const names = stringTable(reader, headers, table.link, "sh_link of the symbol table", table.at);
  const extended = extendedIndices(reader, headers, table, count);
  const symbols: ObjectSymbol[] = [];
  for (let index = 0; index < count; index++) {
    const at = table.offset + index * entrySize;
    const info = reader.u8(at + (wide ? 4 : 12));
    const other = reader.u8(at + (wide ? 5 : 13));
    const sectionField = reader.u16(at + (wide ? 6 : 14));
    symbols.push({
      index,
      name: nameIn(reader, names, reader.u32(at), at),
      value: wide ? reader.u64(at + 8) : BigInt(reader.u32(at + 4)),
      size: wide ? reader.u64(at + 16) : BigInt(reader.u32(at + 8)),
      section:
        sectionField === SHN_XINDEX
          ? extendedPlace(reader, headers, extended, index, at)
          : place(reader, elf, headers, sectionField, at),
      binding: bindingOf(reader, info >> 4, at),
      kind: (info & 15) === STT_GNU_IFUNC ? "ifunc" : (KINDS[info & 15] ?? "other"),
      visibility: VISIBILITIES[(other & 3) as 0 | 1 | 2 | 3],
      detail: { format: "elf", info, other },
    });
  }
  return symbols;
}

/** The `SHT_SYMTAB_SHNDX` that belongs to this symbol table, if there is one. */
function extendedIndices(
  reader: ByteReader,
  headers: readonly SectionHeader[],
  table: SectionHeader,
  count: number,
): SectionHeader | undefined {
  const extended = headers.find((header) => header.type === SHT_SYMTAB_SHNDX && header.link === table.index);
  if (extended !== undefined && extended.size !== count * 4) {
    reader.fail(extended.at, `SHT_SYMTAB_SHNDX has ${extended.size} bytes for ${count} symbols`);
  }
  return extended;
}

function extendedPlace(
  reader: ByteReader,
  headers: readonly SectionHeader[],
  extended: SectionHeader | undefined,
  symbol: number,
  at: number,
): number {
  if (extended === undefined)
    reader.fail(at, `symbol ${symbol} is SHN_XINDEX, but there is no SHT_SYMTAB_SHNDX`);
  const entryAt = extended.offset + symbol * 4;
  const section = reader.u32(entryAt);
  if (section === 0 || section >= headers.length) {
    reader.fail(entryAt, `symbol ${symbol} lies in section ${section} of ${headers.length}`);
  }
  return section;
}

function place(
  reader: ByteReader,
  elf: ElfHeader,
  headers: readonly SectionHeader[],
  section: number,
  at: number,
): ObjectSymbol["section"] {
  if (section === SHN_UNDEF) return "undefined";
  if (section === SHN_ABS) return "absolute";
  if (section === SHN_COMMON) return "common";
  const special = PROCESSOR_PLACES[elf.machine]?.[section];
  if (special !== undefined) return special;
  if (section >= SHN_LORESERVE)
    reader.fail(at, `symbol in the unknown reserved section 0x${section.toString(16)}`);
  if (section >= headers.length) reader.fail(at, `symbol in section ${section} of ${headers.length}`);
  return section;
}

function bindingOf(reader: ByteReader, code: number, at: number): SymbolBinding {
  switch (code) {
    case STB_LOCAL:
      return "local";
    case STB_GLOBAL:
    case STB_GNU_UNIQUE:
      return "global";
    case STB_WEAK:
      return "weak";
    default:
      return reader.fail(at, `unknown symbol binding ${code}`);
  }
}
