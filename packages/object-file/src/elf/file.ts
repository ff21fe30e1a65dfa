import type { ObjectFile, Relocation, Section, SectionGroup } from "../model.ts";
import { ByteReader } from "../reader.ts";
import {
  ELFDATA2LSB,
  ELFDATA2MSB,
  ELFCLASS32,
  ELFCLASS64,
  EI_CLASS,
  EI_DATA,
  EI_VERSION,
  ET_REL,
  SHT_CREL,
  SHT_GROUP,
  SHT_REL,
  SHT_RELA,
  SHT_SYMTAB,
  architectureOf,
  sectionFlagNames,
  sectionTypeName,
} from "./constants.ts";
import { readGroup } from "./group.ts";
import { readRelocations } from "./relocation.ts";
import type { SectionHeader } from "./section.ts";
import { nameIn, readSectionHeaders, sectionBytes, sectionKind, stringTable } from "./section.ts";
import { readSymbols } from "./symbol.ts";

/** The fields of `Elf32_Ehdr` / `Elf64_Ehdr` that a relocatable object uses. */
export interface ElfHeader {
  readonly bits: 32 | 64;
  readonly machine: number;
  readonly sectionTableOffset: number;
  readonly sectionTableOffsetAt: number;
  readonly sectionEntrySize: number;
  readonly sectionEntrySizeAt: number;
  readonly sectionCount: number;
  readonly nameTableIndex: number;
}

/**
 * Reads an ELF relocatable object (`ET_REL`), of either class and byte order.
 *
 * Source: System V ABI (gABI), chapters "Object Files", "Sections", "Symbol Table" and "Relocation".
 */
export function readElf(bytes: Uint8Array, fileName: string | undefined): ObjectFile {
  const probe = new ByteReader(bytes, true, fileName);
  const data = probe.u8(EI_DATA);
  if (data !== ELFDATA2LSB && data !== ELFDATA2MSB) probe.fail(EI_DATA, `unknown byte order ${data}`);
  const reader = new ByteReader(bytes, data === ELFDATA2LSB, fileName);
  const elf = readElfHeader(reader);
  const { headers, nameTableIndex } = readSectionHeaders(reader, elf);
  const names = readSectionNames(reader, headers, nameTableIndex);
  const symbolTable = soleSymbolTable(reader, headers);
  const symbols = symbolTable === undefined ? [] : readSymbols(reader, elf, headers, symbolTable);

  const groups = new Map<number, SectionGroup>();
  for (const header of headers) {
    if (header.type === SHT_GROUP) readGroup(reader, headers, names, header, symbols, groups);
  }

  const views = headers.map((header) => sectionBytes(reader, header));
  const relocations: Relocation[][] = headers.map(() => []);
  let relocationBytes = 0;
  for (const table of headers) {
    if (table.type === SHT_CREL) reader.fail(table.at, "compact relocations (SHT_CREL) are not supported");
    if (table.type !== SHT_REL && table.type !== SHT_RELA) continue;
    // Tables that share bytes could ask for quadratic work; honest ones never add up to more than the file.
    relocationBytes += table.size;
    if (relocationBytes > reader.length) reader.fail(table.at, "the relocation sections overlap");
    const target = relocationTarget(reader, headers, table, symbolTable);
    if (target === undefined) continue;
    const read = readRelocations(reader, elf, table, target, views[target.index]!, symbols);
    const list = relocations[target.index]!;
    for (const relocation of read) list.push(relocation);
  }

  return {
    format: "elf",
    architecture: architectureOf(elf.machine, elf.bits),
    bits: elf.bits,
    endianness: reader.littleEndian ? "little" : "big",
    sections: headers.map((header, index) =>
      toSection(elf, header, names[index]!, views[index]!, relocations[index]!, groups.get(index)),
    ),
    symbols,
    subsectionsViaSymbols: false,
  };
}

function readElfHeader(reader: ByteReader): ElfHeader {
  const elfClass = reader.u8(EI_CLASS);
  if (elfClass !== ELFCLASS32 && elfClass !== ELFCLASS64) reader.fail(EI_CLASS, `unknown class ${elfClass}`);
  if (reader.u8(EI_VERSION) !== 1) reader.fail(EI_VERSION, `unknown version ${reader.u8(EI_VERSION)}`);
  const wide = elfClass === ELFCLASS64;
  reader.check(0, wide ? 64 : 52, "the ELF header", 0);
  const type = reader.u16(16);
  if (type !== ET_REL) reader.fail(16, `e_type is ${type}: not a relocatable object (ET_REL, 1)`);
  const sizes = wide ? 52 : 40;
  return {
    bits: wide ? 64 : 32,
    machine: reader.u16(18),
    sectionTableOffset: wide ? reader.size64(40, "e_shoff") : reader.u32(32),
    sectionTableOffsetAt: wide ? 40 : 32,
    sectionEntrySize: reader.u16(sizes + 6),
    sectionEntrySizeAt: sizes + 6,
    sectionCount: reader.u16(sizes + 8),
    nameTableIndex: reader.u16(sizes + 10),
  };
}

function readSectionNames(
  reader: ByteReader,
  headers: readonly SectionHeader[],
  tableIndex: number,
): string[] {
  // SHN_UNDEF: the file has no section names.
  if (tableIndex === 0) return headers.map(() => "");
  const at = headers[0]?.at ?? 0;
  const table = stringTable(reader, headers, tableIndex, "e_shstrndx", at);
  return headers.map((header) => nameIn(reader, table, header.nameOffset, header.at));
}

/** The gABI allows one `SHT_SYMTAB` a file. */
function soleSymbolTable(reader: ByteReader, headers: readonly SectionHeader[]): SectionHeader | undefined {
  const tables = headers.filter((header) => header.type === SHT_SYMTAB);
  if (tables.length > 1) reader.fail(tables[1]!.at, "a second SHT_SYMTAB section");
  return tables[0];
}

/** The section that a relocation table patches, or undefined for an empty table that names none. */
function relocationTarget(
  reader: ByteReader,
  headers: readonly SectionHeader[],
  table: SectionHeader,
  symbolTable: SectionHeader | undefined,
): SectionHeader | undefined {
  if (table.size === 0) return undefined;
  const target = headers[table.info];
  if (table.info === 0 || target === undefined) {
    reader.fail(
      table.at,
      `relocation section ${table.index} applies to section ${table.info} of ${headers.length}`,
    );
  }
  if (table.link !== (symbolTable?.index ?? 0)) {
    reader.fail(
      table.at,
      `relocation section ${table.index} names section ${table.link} as its symbol table`,
    );
  }
  return target;
}

function toSection(
  elf: ElfHeader,
  header: SectionHeader,
  name: string,
  bytes: Uint8Array,
  relocations: Relocation[],
  group: SectionGroup | undefined,
): Section {
  return {
    index: header.index,
    name,
    size: header.size,
    address: header.address,
    alignment: header.alignment,
    kind: sectionKind(header),
    flags: sectionFlagNames(elf.machine, header.flags),
    flagBits: header.flags,
    type: sectionTypeName(elf.machine, header.type),
    typeCode: header.type,
    entrySize: header.entrySize,
    link: header.link,
    info: header.info,
    ...(group === undefined ? {} : { group }),
    bytes,
    relocations,
  };
}
