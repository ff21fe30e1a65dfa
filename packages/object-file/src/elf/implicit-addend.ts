import type { ByteReader } from "../reader.ts";
import { EM_386, EM_AARCH64, EM_ARM, EM_MIPS, EM_RISCV, EM_X86_64 } from "./constants.ts";
import type { ElfHeader } from "./file.ts";

/** Width in bytes of the field that a relocation type patches, where the field is plain data. 0: none. */
type FieldWidths = ReadonlyMap<number, 0 | 1 | 2 | 4 | 8>;

function widths(byWidth: Readonly<Partial<Record<0 | 1 | 2 | 4 | 8, readonly number[]>>>): FieldWidths {
  const map = new Map<number, 0 | 1 | 2 | 4 | 8>();
  for (const width of [0, 1, 2, 4, 8] as const) {
    for (const type of byWidth[width] ?? []) map.set(type, width);
  }
  return map;
}

/**
 * Only relocations of plain data fields are here. The i386 ABI has no others (x86 immediates are data);
 * for the RISC machines REL tables are unusual, and addends in instruction fields are refused by name
 * rather than guessed.
 */
const FIELD_WIDTHS: Readonly<Record<number, FieldWidths>> = {
  // 32, PC32, GOT32, PLT32, GOTOFF, GOTPC, 32PLT, the TLS words, SIZE32, TLS_GOTDESC, IRELATIVE, GOT32X.
  [EM_386]: widths({
    0: [0, 5, 40],
    1: [22, 23],
    2: [20, 21],
    4: [
      1, 2, 3, 4, 6, 7, 8, 9, 10, 11, 14, 15, 16, 17, 18, 19, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35,
      36, 37, 38, 39, 41, 42, 43,
    ],
  }),
  [EM_X86_64]: widths({
    0: [0, 5, 35],
    1: [14, 15],
    2: [12, 13],
    4: [2, 3, 4, 9, 10, 11, 19, 20, 21, 22, 23, 26, 32, 34, 41, 42],
    8: [1, 6, 7, 8, 16, 17, 18, 24, 25, 27, 28, 29, 30, 31, 33, 37],
  }),
  // ABS64/32/16, PREL64/32/16, PLT32.
  [EM_AARCH64]: widths({ 0: [0], 2: [0x103, 0x106], 4: [0x102, 0x105, 0x13a], 8: [0x101, 0x104] }),
  [EM_RISCV]: widths({
    0: [0, 43, 51],
    1: [33, 37, 54],
    2: [34, 38, 55],
    4: [1, 35, 39, 56, 57, 59],
    8: [2, 36, 40],
  }),
  // NONE, V4BX; ABS8; ABS16; ABS32, REL32, SBREL32, TLS words, BASE_PREL, GOT_BREL, TARGET1/2, GOT_PREL.
  [EM_ARM]: widths({ 0: [0, 40], 1: [8], 2: [5], 4: [2, 3, 9, 25, 26, 38, 41, 96, 104, 105, 106, 107, 108] }),
  // NONE, JALR (a hint); 32, REL32, GPREL32, PC32; 64.
  [EM_MIPS]: widths({ 0: [0, 37], 4: [2, 3, 12, 248], 8: [18] }),
};

/**
 * The addend that a `SHT_REL` relocation keeps in the bytes it patches, sign-extended.
 *
 * @throws ObjectFileError when the field is not within the section, or its encoding is not known here.
 */
export function readImplicitAddend(
  reader: ByteReader,
  elf: ElfHeader,
  typeCode: number,
  typeName: string,
  bytes: Uint8Array,
  offset: number,
  at: number,
): bigint {
  const width = FIELD_WIDTHS[elf.machine]?.get(typeCode);
  if (width === undefined) reader.fail(at, `cannot read the implicit addend of a ${typeName} relocation`);
  if (offset + width > bytes.length) {
    reader.fail(
      at,
      `the ${width} bytes at 0x${offset.toString(16)} that ${typeName} patches leave the section`,
    );
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  switch (width) {
    case 0:
      return 0n;
    case 1:
      return BigInt(view.getInt8(offset));
    case 2:
      return BigInt(view.getInt16(offset, reader.littleEndian));
    case 4:
      return BigInt(view.getInt32(offset, reader.littleEndian));
    case 8:
      return view.getBigInt64(offset, reader.littleEndian);
  }
}
