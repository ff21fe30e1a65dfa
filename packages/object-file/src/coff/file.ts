import type { ObjectFile, Relocation, Section } from "../model.ts";
import { ByteReader } from "../reader.ts";
import {
  ANONYMOUS_SIGNATURE,
  BIG_OBJECT_CLASS_ID,
  IMAGE_SCN_LNK_COMDAT,
  coffArchitecture,
  coffSectionFlagNames,
} from "./constants.ts";
import { readCoffRelocations } from "./relocation.ts";
import { COFF_RELOCATION_SIZE, readCoffSections } from "./section.ts";
import { readStringTable } from "./string-table.ts";
import { readComdats, readCoffSymbols } from "./symbol.ts";

/** What `IMAGE_FILE_HEADER` and `ANON_OBJECT_HEADER_BIGOBJ` have in common. */
export interface CoffHeader {
  /** `/bigobj`: 32-bit section numbers, and so 20-byte symbols. */
  readonly big: boolean;
  readonly machine: number;
  readonly sectionCount: number;
  readonly sectionCountAt: number;
  readonly sectionTableOffset: number;
  readonly symbolTableOffset: number;
  readonly symbolCount: number;
  readonly symbolSize: 18 | 20;
}

/** Whether the first bytes look like COFF: it has no magic number, only machine numbers. */
export function isCoff(bytes: Uint8Array): boolean {
  if (bytes.length < 4) return false;
  const machine = bytes[0]! | (bytes[1]! << 8);
  const anonymous = machine === 0 && bytes[2] === 0xff && bytes[3] === 0xff;
  return anonymous || coffArchitecture(machine) !== undefined;
}

/** Reads a COFF object, regular or `/bigobj`. Source: PE Format, "COFF File Header (Object and Image)". */
export function readCoff(bytes: Uint8Array, fileName: string | undefined): ObjectFile {
  const reader: ByteReader = new ByteReader(bytes, true, fileName);
  const coff = reader.u32(0) === ANONYMOUS_SIGNATURE ? readBigHeader(reader) : readHeader(reader);
  const machine = coffArchitecture(coff.machine);
  if (machine === undefined)
    reader.fail(coff.big ? 6 : 0, `unknown COFF machine 0x${coff.machine.toString(16)}`);

  const symbolBytes = coff.symbolCount * coff.symbolSize;
  const symbolTableAt = coff.big ? 48 : 8;
  reader.check(
    coff.symbolTableOffset,
    symbolBytes,
    `the symbol table of ${coff.symbolCount} records`,
    symbolTableAt,
  );
  const strings = readStringTable(reader, coff.symbolTableOffset, coff.symbolTableOffset + symbolBytes);
  const headers = readCoffSections(reader, coff, strings);
  const table = readCoffSymbols(reader, coff, strings);
  const isComdat = (index: number): boolean => (headers[index]!.characteristics & IMAGE_SCN_LNK_COMDAT) !== 0;
  const groups = readComdats(reader, coff, isComdat, table);

  let relocationBytes = 0;
  const sections = headers.map((header): Section => {
    // Tables that share bytes could ask for quadratic work; honest ones never add up to more than the file.
    relocationBytes += header.relocationCount * COFF_RELOCATION_SIZE;
    if (relocationBytes > reader.length) reader.fail(header.at + 24, "the relocation tables overlap");
    const inFile = header.dataOffset !== 0;
    const view = inFile
      ? bytes.subarray(header.dataOffset, header.dataOffset + header.size)
      : bytes.subarray(0, 0);
    const relocations: Relocation[] = readCoffRelocations(reader, coff, header, view, table.byIndex);
    const group = groups.get(header.index);
    return {
      index: header.index,
      name: header.name,
      size: header.size,
      address: BigInt(header.address),
      alignment: header.alignment,
      kind: header.kind,
      flags: coffSectionFlagNames(header.characteristics),
      flagBits: BigInt(header.characteristics),
      type: "",
      typeCode: 0,
      entrySize: 0,
      link: 0,
      info: 0,
      ...(group === undefined ? {} : { group }),
      bytes: view,
      relocations,
    };
  });
  return {
    format: "coff",
    architecture: machine.architecture,
    bits: machine.bits,
    endianness: "little",
    sections,
    symbols: table.symbols,
    subsectionsViaSymbols: false,
  };
}

function readHeader(reader: ByteReader): CoffHeader {
  reader.check(0, 20, "the COFF header", 0);
  const symbolTableOffset = reader.u32(8);
  return {
    big: false,
    machine: reader.u16(0),
    sectionCount: reader.u16(2),
    sectionCountAt: 2,
    // Objects have no optional header, but its size is there to be skipped.
    sectionTableOffset: 20 + reader.u16(16),
    symbolTableOffset,
    symbolCount: symbolTableOffset === 0 ? 0 : reader.u32(12),
    symbolSize: 18,
  };
}

function readBigHeader(reader: ByteReader): CoffHeader {
  reader.check(0, 28, "the anonymous object header", 0);
  const isBig =
    reader.u16(4) >= 2 && BIG_OBJECT_CLASS_ID.every((byte, index) => reader.u8(12 + index) === byte);
  if (!isBig) reader.fail(4, "an import library member or link-time code, not an object with code");
  reader.check(0, 56, "the big object header", 0);
  const symbolTableOffset = reader.u32(48);
  return {
    big: true,
    machine: reader.u16(6),
    sectionCount: reader.u32(44),
    sectionCountAt: 44,
    sectionTableOffset: 56,
    symbolTableOffset,
    symbolCount: symbolTableOffset === 0 ? 0 : reader.u32(52),
    symbolSize: 20,
  };
}
