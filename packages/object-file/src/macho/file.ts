import type { ObjectFile, ObjectSymbol, Section } from "../model.ts";
import { ByteReader } from "../reader.ts";
import {
  FAT_CIGAM,
  LC_SEGMENT_64,
  LC_SYMTAB,
  MH_CIGAM,
  MH_CIGAM_64,
  MH_MAGIC,
  MH_MAGIC_64,
  MH_OBJECT,
  MH_SUBSECTIONS_VIA_SYMBOLS,
  machoArchitecture,
} from "./constants.ts";
import { readMachoRelocations } from "./relocation.ts";
import type { MachoSectionHeader } from "./section.ts";
import { MACHO_RELOCATION_SIZE, SECTION_64_SIZE, readMachoSection } from "./section.ts";
import type { SymbolTable } from "./symbol.ts";
import { readMachoSymbols, readSymbolTable } from "./symbol.ts";

const MACH_HEADER_64_SIZE = 32;
const SEGMENT_COMMAND_64_SIZE = 72;

const MAGICS: readonly number[] = [MH_MAGIC, MH_MAGIC_64, MH_CIGAM, MH_CIGAM_64, FAT_CIGAM];

/** Whether the first bytes are one of Mach-O's magic numbers (also of the kinds that we refuse by name). */
export function isMacho(bytes: Uint8Array): boolean {
  if (bytes.length < 4) return false;
  return MAGICS.includes((bytes[0]! | (bytes[1]! << 8) | (bytes[2]! << 16) | (bytes[3]! << 24)) >>> 0);
}

/** Reads a 64-bit little-endian Mach-O object (`MH_OBJECT`) for x86-64 or arm64. Source: <mach-o/loader.h>. */
export function readMacho(bytes: Uint8Array, fileName: string | undefined): ObjectFile {
  const reader: ByteReader = new ByteReader(bytes, true, fileName);
  const magic = reader.u32(0);
  if (magic === FAT_CIGAM) reader.fail(0, "a universal (fat) file; take one architecture out of it first");
  if (magic === MH_CIGAM || magic === MH_CIGAM_64) reader.fail(0, "a big-endian Mach-O file");
  if (magic === MH_MAGIC) reader.fail(0, "a 32-bit Mach-O file; only the 64-bit kind is read");
  reader.check(0, MACH_HEADER_64_SIZE, "the Mach-O header", 0);
  const architecture = machoArchitecture(reader.u32(4));
  if (architecture !== "x86_64" && architecture !== "aarch64") {
    reader.fail(4, `unknown Mach-O cputype 0x${reader.u32(4).toString(16)}`);
  }
  if (reader.u32(12) !== MH_OBJECT) {
    reader.fail(12, `filetype is ${reader.u32(12)}: not a relocatable object (MH_OBJECT, 1)`);
  }
  const { sectionHeaders, symbolTable } = readLoadCommands(reader);
  const symbols: ObjectSymbol[] =
    symbolTable === undefined ? [] : readMachoSymbols(reader, symbolTable, sectionHeaders.length);

  let relocationBytes = 0;
  const targets = { architecture, symbols, sections: sectionHeaders } as const;
  const sections = sectionHeaders.map((header): Section => {
    // Tables that share bytes could ask for quadratic work; honest ones never add up to more than the file.
    relocationBytes += header.relocationCount * MACHO_RELOCATION_SIZE;
    if (relocationBytes > reader.length) reader.fail(header.at + 56, "the relocation tables overlap");
    return { ...header.section, relocations: readMachoRelocations(reader, header, targets) };
  });
  return {
    format: "macho",
    architecture,
    bits: 64,
    endianness: "little",
    sections,
    symbols,
    subsectionsViaSymbols: (reader.u32(24) & MH_SUBSECTIONS_VIA_SYMBOLS) !== 0,
  };
}

function readLoadCommands(reader: ByteReader): {
  sectionHeaders: MachoSectionHeader[];
  symbolTable: SymbolTable | undefined;
} {
  const count = reader.u32(16);
  const end = MACH_HEADER_64_SIZE + reader.u32(20);
  reader.check(MACH_HEADER_64_SIZE, end - MACH_HEADER_64_SIZE, "the load commands", 20);
  const sectionHeaders: MachoSectionHeader[] = [];
  let symbolTable: SymbolTable | undefined;
  let at = MACH_HEADER_64_SIZE;
  for (let index = 0; index < count; index++) {
    if (at + 8 > end)
      reader.fail(16, `${count} load commands do not fit in their ${end - MACH_HEADER_64_SIZE} bytes`);
    const command = reader.u32(at);
    const size = reader.u32(at + 4);
    // Never 0, or the same command would be read forever.
    if (size < 8 || size > end - at)
      reader.fail(at + 4, `load command ${index} has the impossible size ${size}`);
    if (command === LC_SEGMENT_64) readSegment(reader, at, size, sectionHeaders);
    if (command === LC_SYMTAB) {
      if (symbolTable !== undefined) reader.fail(at, "a second LC_SYMTAB");
      if (size < 24) reader.fail(at + 4, `LC_SYMTAB has ${size} bytes, must have 24`);
      symbolTable = readSymbolTable(reader, at);
    }
    at += size;
  }
  return { sectionHeaders, symbolTable };
}

function readSegment(reader: ByteReader, at: number, size: number, into: MachoSectionHeader[]): void {
  if (size < SEGMENT_COMMAND_64_SIZE)
    reader.fail(at + 4, `LC_SEGMENT_64 has ${size} bytes, must have 72 or more`);
  const count = reader.u32(at + 64);
  if (count * SECTION_64_SIZE > size - SEGMENT_COMMAND_64_SIZE) {
    reader.fail(at + 64, `${count} sections do not fit in a load command of ${size} bytes`);
  }
  for (let index = 0; index < count; index++) {
    into.push(readMachoSection(reader, into.length, at + SEGMENT_COMMAND_64_SIZE + index * SECTION_64_SIZE));
  }
}
