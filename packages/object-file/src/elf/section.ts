import type { SectionKind } from "../model.ts";
import type { ByteReader } from "../reader.ts";
import {
  SHF_ALLOC,
  SHF_EXECINSTR,
  SHF_WRITE,
  SHN_XINDEX,
  SHT_NOBITS,
  SHT_NULL,
  SHT_STRTAB,
} from "./constants.ts";
import type { ElfHeader } from "./file.ts";

/** One entry of the section header table, checked against the file's length but not yet interpreted. */
export interface SectionHeader {
  readonly index: number;
  /** Where this header lies in the file, for errors. */
  readonly at: number;
  readonly nameOffset: number;
  readonly type: number;
  readonly flags: bigint;
  readonly address: bigint;
  readonly offset: number;
  readonly size: number;
  readonly link: number;
  readonly info: number;
  readonly alignment: number;
  readonly entrySize: number;
}

/**
 * Reads the section header table, including the extended numbering of the gABI: with 0xff00 sections or
 * more, `e_shnum` is 0 and `e_shstrndx` is `SHN_XINDEX`, and section 0 holds the true values.
 */
export function readSectionHeaders(
  reader: ByteReader,
  elf: ElfHeader,
): { headers: SectionHeader[]; nameTableIndex: number } {
  if (elf.sectionTableOffset === 0) return { headers: [], nameTableIndex: 0 };
  const expected = elf.bits === 64 ? 64 : 40;
  if (elf.sectionEntrySize !== expected) {
    reader.fail(elf.sectionEntrySizeAt, `e_shentsize is ${elf.sectionEntrySize}, must be ${expected}`);
  }
  const tableAt = elf.sectionTableOffsetAt;
  reader.check(elf.sectionTableOffset, expected, "the section header table", tableAt);
  const first = readHeader(reader, elf, 0);
  const count = elf.sectionCount === 0 ? first.size : elf.sectionCount;
  reader.check(
    elf.sectionTableOffset,
    count * expected,
    `the section header table of ${count} entries`,
    tableAt,
  );
  const headers: SectionHeader[] = [];
  for (let index = 0; index < count; index++) {
    const header = readHeader(reader, elf, index);
    if (header.type !== SHT_NOBITS && header.type !== SHT_NULL) {
      reader.check(header.offset, header.size, `section ${index}`, header.at);
    }
    headers.push(header);
  }
  const nameTableIndex = elf.nameTableIndex === SHN_XINDEX ? first.link : elf.nameTableIndex;
  return { headers, nameTableIndex };
}

function readHeader(reader: ByteReader, elf: ElfHeader, index: number): SectionHeader {
  const wide = elf.bits === 64;
  const at = elf.sectionTableOffset + index * (wide ? 64 : 40);
  const alignment = wide ? reader.size64(at + 48, "sh_addralign") : reader.u32(at + 32);
  // A power of two; the remainder is exact for every double up to 2^53.
  if (alignment > 1 && !Number.isInteger(Math.log2(alignment))) {
    reader.fail(at + (wide ? 48 : 32), `sh_addralign ${alignment} of section ${index} is no power of two`);
  }
  return {
    index,
    at,
    nameOffset: reader.u32(at),
    type: reader.u32(at + 4),
    flags: wide ? reader.u64(at + 8) : BigInt(reader.u32(at + 8)),
    address: wide ? reader.u64(at + 16) : BigInt(reader.u32(at + 12)),
    offset: wide ? reader.size64(at + 24, "sh_offset") : reader.u32(at + 16),
    size: wide ? reader.size64(at + 32, "sh_size") : reader.u32(at + 20),
    link: reader.u32(at + (wide ? 40 : 24)),
    info: reader.u32(at + (wide ? 44 : 28)),
    alignment: Math.max(1, alignment),
    entrySize: wide ? reader.size64(at + 56, "sh_entsize") : reader.u32(at + 36),
  };
}

/** What a section is to a loader, from its type and flags. */
export function sectionKind(header: SectionHeader): SectionKind {
  if (header.type === SHT_NULL || (header.flags & SHF_ALLOC) === 0n) return "metadata";
  if (header.type === SHT_NOBITS) return "zero-fill";
  if ((header.flags & SHF_EXECINSTR) !== 0n) return "code";
  return (header.flags & SHF_WRITE) !== 0n ? "data" : "read-only-data";
}

/** The bytes a section has in the file (none for `SHT_NOBITS`), as a view. */
export function sectionBytes(reader: ByteReader, header: SectionHeader): Uint8Array {
  if (header.type === SHT_NOBITS || header.type === SHT_NULL) return reader.bytes.subarray(0, 0);
  return reader.slice(header.offset, header.size, `section ${header.index}`, header.at);
}

/** The string table at a section index that some field at `at` named. */
export function stringTable(
  reader: ByteReader,
  headers: readonly SectionHeader[],
  index: number,
  what: string,
  at: number,
): SectionHeader {
  const table = headers[index];
  if (table === undefined) reader.fail(at, `${what} names section ${index} of ${headers.length}`);
  if (table.type !== SHT_STRTAB) reader.fail(at, `${what} names section ${index}, which is no SHT_STRTAB`);
  return table;
}

/** The name at `nameOffset` of a string table; offset 0 is the empty name by definition. */
export function nameIn(reader: ByteReader, table: SectionHeader, nameOffset: number, at: number): string {
  if (nameOffset === 0 && table.size === 0) return "";
  if (nameOffset >= table.size) {
    reader.fail(at, `name offset ${nameOffset} is outside its string table of ${table.size} bytes`);
  }
  return reader.cString(table.offset + nameOffset, table.offset + table.size, at);
}
