import type { SectionKind } from "../model.ts";
import type { ByteReader } from "../reader.ts";
import {
  IMAGE_SCN_CNT_CODE,
  IMAGE_SCN_CNT_UNINITIALIZED_DATA,
  IMAGE_SCN_LNK_INFO,
  IMAGE_SCN_LNK_NRELOC_OVFL,
  IMAGE_SCN_LNK_REMOVE,
  IMAGE_SCN_MEM_DISCARDABLE,
  IMAGE_SCN_MEM_EXECUTE,
  IMAGE_SCN_MEM_WRITE,
  IMAGE_SCN_TYPE_NO_PAD,
  alignmentField,
} from "./constants.ts";
import type { CoffHeader } from "./file.ts";
import { coffSectionName } from "./string-table.ts";
import type { CoffStringTable } from "./string-table.ts";

/** One entry of the section table, checked against the file's length. */
export interface CoffSectionHeader {
  readonly index: number;
  readonly at: number;
  readonly name: string;
  readonly address: number;
  readonly size: number;
  readonly dataOffset: number;
  readonly relocationOffset: number;
  /** True count: without the entry that only holds it, if the 16-bit field overflowed. */
  readonly relocationCount: number;
  readonly characteristics: number;
  readonly alignment: number;
  readonly kind: SectionKind;
}

const SECTION_HEADER_SIZE = 40;
export const COFF_RELOCATION_SIZE = 10;

/** Reads the section table (PE Format, "Section Table"). */
export function readCoffSections(
  reader: ByteReader,
  coff: CoffHeader,
  strings: CoffStringTable,
): CoffSectionHeader[] {
  const { sectionCount, sectionTableOffset } = coff;
  reader.check(
    sectionTableOffset,
    sectionCount * SECTION_HEADER_SIZE,
    `the section table of ${sectionCount} entries`,
    coff.sectionCountAt,
  );
  const headers: CoffSectionHeader[] = [];
  for (let index = 0; index < sectionCount; index++) {
    headers.push(readHeader(reader, strings, index, sectionTableOffset + index * SECTION_HEADER_SIZE));
  }
  return headers;
}

function readHeader(
  reader: ByteReader,
  strings: CoffStringTable,
  index: number,
  at: number,
): CoffSectionHeader {
  const size = reader.u32(at + 16);
  const dataOffset = reader.u32(at + 20);
  const characteristics = reader.u32(at + 36);
  const kind = kindOf(characteristics, size, dataOffset);
  const inFile = dataOffset !== 0 && (characteristics & IMAGE_SCN_CNT_UNINITIALIZED_DATA) === 0;
  if (inFile) reader.check(dataOffset, size, `section ${index + 1}`, at + 16);
  const alignment = alignmentField(characteristics);
  if (alignment === 15) reader.fail(at + 36, `section ${index + 1} has the undefined alignment code 15`);
  return {
    index,
    at,
    name: coffSectionName(reader, strings, at),
    address: reader.u32(at + 12),
    size,
    dataOffset: inFile ? dataOffset : 0,
    ...relocationTable(reader, index, at, characteristics),
    characteristics,
    alignment: alignmentOf(characteristics, alignment),
    kind,
  };
}

/**
 * IMAGE_SCN_LNK_NRELOC_OVFL: more relocations than 16 bits can count. The field then is 0xffff, and the first
 * entry is no relocation: its VirtualAddress is the count, itself included.
 */
function relocationTable(
  reader: ByteReader,
  index: number,
  at: number,
  characteristics: number,
): { relocationOffset: number; relocationCount: number } {
  let relocationOffset = reader.u32(at + 24);
  let relocationCount = reader.u16(at + 32);
  if ((characteristics & IMAGE_SCN_LNK_NRELOC_OVFL) !== 0 && relocationCount === 0xffff) {
    const total = reader.u32(relocationOffset);
    if (total === 0)
      reader.fail(relocationOffset, `section ${index + 1} overflows its relocation count with 0`);
    relocationOffset += COFF_RELOCATION_SIZE;
    relocationCount = total - 1;
  }
  const byteLength = relocationCount * COFF_RELOCATION_SIZE;
  reader.check(
    relocationOffset,
    byteLength,
    `the ${relocationCount} relocations of section ${index + 1}`,
    at + 24,
  );
  return { relocationOffset, relocationCount };
}

function alignmentOf(characteristics: number, field: number): number {
  if ((characteristics & IMAGE_SCN_TYPE_NO_PAD) !== 0) return 1;
  // No code means the linker's default for objects, 16.
  return field === 0 ? 16 : 1 << (field - 1);
}

function kindOf(characteristics: number, size: number, dataOffset: number): SectionKind {
  const has = (bits: number): boolean => (characteristics & bits) !== 0;
  if (has(IMAGE_SCN_LNK_INFO | IMAGE_SCN_LNK_REMOVE | IMAGE_SCN_MEM_DISCARDABLE)) return "metadata";
  if (has(IMAGE_SCN_CNT_UNINITIALIZED_DATA) || (size > 0 && dataOffset === 0)) return "zero-fill";
  if (has(IMAGE_SCN_CNT_CODE | IMAGE_SCN_MEM_EXECUTE)) return "code";
  return has(IMAGE_SCN_MEM_WRITE) ? "data" : "read-only-data";
}
