/**
 * The layout of a bundle file. All numbers are little-endian.
 *
 * | byte | what |
 * | --- | --- |
 * | 0 | magic `SERIGRAF` |
 * | 8 | u32 format version |
 * | 12 | u32 number of sections |
 * | 16 | u32 length of the file |
 * | 20 | u32 CRC-32 (of zlib) over all bytes from 24 to the end |
 * | 24 | 8 bytes zero |
 * | 32 | section table: u32 id, u32 offset, u32 length in bytes, u32 zero, for each section |
 *
 * then the sections, each at a multiple of 8 so that a typed array can be laid over it, with zeros between.
 * All sections of {@link sectionIds} are present, once, in this order.
 */
export const magic = "SERIGRAF";
/** Raised with every change of the layout; a reader reads its own version only. */
export const formatVersion = 1;
export const headerLength = 32;
export const sectionEntryLength = 16;
export const crcStart = 24;

/** Section numbers, in the order in which the file has them. */
export const sectionIds = {
  /** JSON: triple, digests, layouts, kinds, library symbols, entries. */
  meta: 1,
  /** JSON: the op table. */
  ops: 2,
  codeOffset: 3,
  codeSize: 4,
  dataOffset: 5,
  dataSize: 6,
  dataAlign: 7,
  holeStart: 8,
  stencilOp: 9,
  holeOffset: 10,
  holeKind: 11,
  holeValue: 12,
  holeIndex: 13,
  holeAddend: 14,
  holeInData: 15,
  opOperandCount: 16,
  opTargetCount: 17,
  opLabelMask: 18,
  codeBytes: 19,
  dataBytes: 20,
  libraryCode: 21,
  libraryData: 22,
  libraryHoleOffset: 23,
  libraryHoleKind: 24,
  libraryHoleValue: 25,
  libraryHoleIndex: 26,
  libraryHoleAddend: 27,
  libraryHoleInData: 28,
} as const;
export type SectionName = keyof typeof sectionIds;
export const sectionNames = Object.keys(sectionIds) as readonly SectionName[];

/** True where the machine stores numbers as the file does. */
export function isLittleEndian(): boolean {
  return new Uint8Array(new Uint16Array([1]).buffer)[0] === 1;
}

export const align8 = (offset: number): number => (offset + 7) & ~7;
