import type { Section, SectionKind } from "../model.ts";
import type { ByteReader } from "../reader.ts";
import {
  S_16BYTE_LITERALS,
  S_4BYTE_LITERALS,
  S_8BYTE_LITERALS,
  S_ATTR_DEBUG,
  S_ATTR_PURE_INSTRUCTIONS,
  S_ATTR_SOME_INSTRUCTIONS,
  S_GB_ZEROFILL,
  S_LAZY_SYMBOL_POINTERS,
  S_LITERAL_POINTERS,
  S_NON_LAZY_SYMBOL_POINTERS,
  S_SYMBOL_STUBS,
  S_THREAD_LOCAL_ZEROFILL,
  S_ZEROFILL,
  machoAttributeNames,
  machoSectionTypeName,
} from "./constants.ts";

/** A `section_64` without its relocations, and where those are. */
export interface MachoSectionHeader {
  /** Where the `section_64` lies in the file, for errors. */
  readonly at: number;
  readonly section: Omit<Section, "relocations">;
  readonly relocationOffset: number;
  readonly relocationCount: number;
}

export const SECTION_64_SIZE = 80;
export const MACHO_RELOCATION_SIZE = 8;

/** Reads the `section_64` at `at` (<mach-o/loader.h>). */
export function readMachoSection(reader: ByteReader, index: number, at: number): MachoSectionHeader {
  const flags = reader.u32(at + 64);
  const type = flags & 0xff;
  const zeroFill = type === S_ZEROFILL || type === S_GB_ZEROFILL || type === S_THREAD_LOCAL_ZEROFILL;
  const segment = reader.fixedString(at + 16, 16);
  const size = reader.size64(at + 40, "the section's size");
  const dataOffset = reader.u32(at + 48);
  const alignment = reader.u32(at + 52);
  if (alignment > 32) reader.fail(at + 52, `section ${index + 1} is aligned to 2^${alignment}`);
  const relocationOffset = reader.u32(at + 56);
  const relocationCount = reader.u32(at + 60);
  reader.check(
    relocationOffset,
    relocationCount * MACHO_RELOCATION_SIZE,
    `the ${relocationCount} relocations of section ${index + 1}`,
    at + 56,
  );
  return {
    at,
    relocationOffset,
    relocationCount,
    section: {
      index,
      name: reader.fixedString(at, 16),
      segment,
      size,
      address: reader.u64(at + 32),
      alignment: 2 ** alignment,
      kind: kindOf(flags, segment, zeroFill),
      flags: machoAttributeNames(flags),
      flagBits: BigInt(flags),
      type: machoSectionTypeName(type),
      typeCode: type,
      entrySize: entrySizeOf(type, reader.u32(at + 72)),
      link: reader.u32(at + 68),
      info: reader.u32(at + 72),
      bytes: zeroFill
        ? reader.bytes.subarray(0, 0)
        : reader.slice(dataOffset, size, `section ${index + 1}`, at + 40),
    },
  };
}

function kindOf(flags: number, segment: string, zeroFill: boolean): SectionKind {
  if ((flags & S_ATTR_DEBUG) !== 0 || segment === "__DWARF" || segment === "__LLVM") return "metadata";
  if (zeroFill) return "zero-fill";
  if ((flags & (S_ATTR_PURE_INSTRUCTIONS | S_ATTR_SOME_INSTRUCTIONS)) !== 0) return "code";
  return segment === "__TEXT" ? "read-only-data" : "data";
}

/** Literal and pointer sections are tables of one width; the linker may merge or move each entry alone. */
function entrySizeOf(type: number, reserved2: number): number {
  switch (type) {
    case S_4BYTE_LITERALS:
      return 4;
    case S_8BYTE_LITERALS:
    case S_LITERAL_POINTERS:
    case S_NON_LAZY_SYMBOL_POINTERS:
    case S_LAZY_SYMBOL_POINTERS:
      return 8;
    case S_16BYTE_LITERALS:
      return 16;
    case S_SYMBOL_STUBS:
      return reserved2;
    default:
      return 0;
  }
}
