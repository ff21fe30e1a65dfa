// How AArch64 code refers to things
// =================================
//
// Every AArch64 instruction is one little-endian 32-bit word at an address that is a multiple of 4. There is no room in it for
// an address, so that references are short, scaled, or made by several instructions; each kind below is one field of one
// kind of instruction. A patch replaces the bits of the field and leaves the others, and it first looks whether the word
// *is* such an instruction: the same value in the wrong field is a bug that would run.
//
//   bl f          imm26, counts words from the instruction itself: +-128 MiB           CALL26, JUMP26
//   b.eq f        imm19, words: +-1 MiB                                                 CONDBR19
//   tbz x0, #3, f imm14, words: +-32 KiB                                                TSTBR14
//   ldr x0, lit   imm19, words: +-1 MiB                                                 LD_PREL_LO19
//   adr x0, x     imm21, bytes: +-1 MiB                                                 ADR_PREL_LO21
//
// Farther data is reached in two steps. `adrp x0, x` puts the address of x's 4 KiB *page* into x0: its imm21 counts pages from
// the page of the instruction, +-4 GiB. Then the low 12 bits are added, or are the offset of a load or store, where they count
// in units of the access: the imm12 of a `ldr x0, [x0, #off]` is the offset divided by 8, so that x must be 8-aligned. These
// second halves are called _NC, "no check": the bits above the 12 are not lost but in the ADRP.
//
//   adrp x0, x             Page(S + A) - Page(P)       ADR_PREL_PG_HI21
//   add  x0, x0, :lo12:x   (S + A) & 0xfff             ADD_ABS_LO12_NC
//   ldr  x0, [x0, :lo12:x] ((S + A) & 0xfff) / 8       LDST64_ABS_LO12_NC
//
// The pair can name a slot of the GOT instead, which then holds the address: ADR_GOT_PAGE and LD64_GOT_LO12_NC.
// And any 64-bit value can be put together of four 16-bit pieces, `movz x0, #g3, lsl #48; movk x0, #g2, lsl #32; ...`:
// MOVW_UABS_G3, G2_NC, G1_NC, G0_NC. The first of a shorter row is checked (G1 alone says that the value is below 2^32).
//
// Formulas: "ELF for the Arm 64-bit Architecture (AArch64)", section 5.7
// (https://github.com/ARM-software/abi-aa/blob/main/aaelf64/aaelf64.rst). S symbol, A addend, P address of the hole,
// Page(x) = x & ~0xfff. In the code below `value` is S + A, or the slot's address for the kinds of the GOT.

import { PatchAlignmentError, PatchInstructionError, PatchKindError, PatchRangeError } from "./errors.ts";
import { HoleKind } from "./hole-kind.ts";
import { type PatchTarget, write64 } from "./target.ts";

// Bit operations give signed numbers: a constant with the top bit set must be made signed to be compared with.
const ADRP = 0x9000_0000 | 0;

/**
 * Patches a hole in AArch64 code or data: see {@link Patcher} for the arguments.
 *
 * As on x86-64, ADDR32NB, SECREL and SECTION of COFF take the finished number, and Mach-O's SUBTRACTOR takes S1 + A - S2.
 * An ARM64_RELOC_ADDEND is the A of the next relocation, and no hole.
 */
export function patchAArch64(kind: number, target: PatchTarget, offset: number, value: number): void {
  switch (kind) {
    // S + A - P, a multiple of 4, signed 28 bits.
    case HoleKind.R_AARCH64_CALL26:
    case HoleKind.R_AARCH64_JUMP26:
    case HoleKind.IMAGE_REL_ARM64_BRANCH26:
    case HoleKind.ARM64_RELOC_BRANCH26: {
      const word = target.view.getInt32(offset, true);
      if ((word & 0x7c00_0000) !== 0x1400_0000) throw found(kind, target, offset, "b or bl");
      const distance = wordDistance(kind, target, offset, value, 28);
      target.view.setInt32(offset, (word & 0xfc00_0000) | ((distance >> 2) & 0x03ff_ffff), true);
      return;
    }

    // S + A - P, a multiple of 4, signed 21 bits.
    case HoleKind.R_AARCH64_CONDBR19:
    case HoleKind.IMAGE_REL_ARM64_BRANCH19: {
      const word = target.view.getInt32(offset, true);
      // b.cond (and the bc.cond hint), cbz, cbnz
      if ((word & 0xff00_0000) !== 0x5400_0000 && (word & 0x7e00_0000) !== 0x3400_0000)
        throw found(kind, target, offset, "b.cond, cbz or cbnz");
      writeImm19(target, offset, word, wordDistance(kind, target, offset, value, 21));
      return;
    }
    case HoleKind.R_AARCH64_LD_PREL_LO19: {
      const word = target.view.getInt32(offset, true);
      if ((word & 0x3b00_0000) !== 0x1800_0000) throw found(kind, target, offset, "ldr (literal)");
      writeImm19(target, offset, word, wordDistance(kind, target, offset, value, 21));
      return;
    }

    // S + A - P, a multiple of 4, signed 16 bits.
    case HoleKind.R_AARCH64_TSTBR14:
    case HoleKind.IMAGE_REL_ARM64_BRANCH14: {
      const word = target.view.getInt32(offset, true);
      if ((word & 0x7e00_0000) !== 0x3600_0000) throw found(kind, target, offset, "tbz or tbnz");
      const distance = wordDistance(kind, target, offset, value, 16);
      target.view.setInt32(offset, (word & ~0x0007_ffe0) | (((distance >> 2) & 0x3fff) << 5), true);
      return;
    }

    // S + A - P, signed 21 bits.
    case HoleKind.R_AARCH64_ADR_PREL_LO21:
    case HoleKind.IMAGE_REL_ARM64_REL21: {
      const word = target.view.getInt32(offset, true);
      if ((word & 0x9f00_0000) !== 0x1000_0000) throw found(kind, target, offset, "adr");
      const distance = value - (target.base + offset);
      if ((distance << 11) >> 11 !== distance) throw signedError(kind, target, offset, value, distance, 21);
      writeImm21(target, offset, word, distance);
      return;
    }

    // Page(S + A) - Page(P), signed 33 bits; Page(G(GDAT(S + A))) - Page(P) for the kinds of the GOT.
    case HoleKind.R_AARCH64_ADR_PREL_PG_HI21:
    case HoleKind.R_AARCH64_ADR_GOT_PAGE:
    case HoleKind.IMAGE_REL_ARM64_PAGEBASE_REL21:
    case HoleKind.ARM64_RELOC_PAGE21:
    case HoleKind.ARM64_RELOC_GOT_LOAD_PAGE21: {
      const word = target.view.getInt32(offset, true);
      if ((word & 0x9f00_0000) !== ADRP) throw found(kind, target, offset, "adrp");
      const pages = pageDistance(target, offset, value);
      // `pages` is exact, also beyond 32 bits: the shifts take it modulo 2^32 and the comparison notices.
      if ((pages << 11) >> 11 !== pages) throw pageError(kind, target, offset, value, pages);
      writeImm21(target, offset, word, pages);
      return;
    }
    // The same, unchecked: the low 21 bits of the page count, as the ABI defines it.
    case HoleKind.R_AARCH64_ADR_PREL_PG_HI21_NC: {
      const word = target.view.getInt32(offset, true);
      if ((word & 0x9f00_0000) !== ADRP) throw found(kind, target, offset, "adrp");
      writeImm21(target, offset, word, pageDistance(target, offset, integer(kind, target, offset, value)));
      return;
    }

    // (S + A) & 0xfff, no check.
    case HoleKind.R_AARCH64_ADD_ABS_LO12_NC:
    case HoleKind.IMAGE_REL_ARM64_PAGEOFFSET_12A:
      writeAddLo12(kind, target, offset, value);
      return;

    // (S + A) & 0xfff, counted in units of the access; must be a multiple of it.
    case HoleKind.R_AARCH64_LDST8_ABS_LO12_NC:
      writeLoadStoreLo12(kind, target, offset, value, 0);
      return;
    case HoleKind.R_AARCH64_LDST16_ABS_LO12_NC:
      writeLoadStoreLo12(kind, target, offset, value, 1);
      return;
    case HoleKind.R_AARCH64_LDST32_ABS_LO12_NC:
      writeLoadStoreLo12(kind, target, offset, value, 2);
      return;
    case HoleKind.R_AARCH64_LDST64_ABS_LO12_NC:
      writeLoadStoreLo12(kind, target, offset, value, 3);
      return;
    case HoleKind.R_AARCH64_LDST128_ABS_LO12_NC:
      writeLoadStoreLo12(kind, target, offset, value, 4);
      return;
    // COFF leaves the width to the instruction.
    case HoleKind.IMAGE_REL_ARM64_PAGEOFFSET_12L:
      writeLoadStoreLo12(kind, target, offset, value, -1);
      return;
    // Mach-O leaves even that to it: an add, or a load or store.
    case HoleKind.ARM64_RELOC_PAGEOFF12:
      if (isAddImmediate(target.view.getInt32(offset, true))) writeAddLo12(kind, target, offset, value);
      else writeLoadStoreLo12(kind, target, offset, value, -1);
      return;

    // G(GDAT(S + A)) & 0xff8, an 8-byte slot; the load is always of an X register.
    case HoleKind.R_AARCH64_LD64_GOT_LO12_NC:
    case HoleKind.ARM64_RELOC_GOT_LOAD_PAGEOFF12: {
      const word = target.view.getInt32(offset, true);
      if ((word & 0xffc0_0000) >>> 0 !== 0xf940_0000)
        throw found(kind, target, offset, "ldr Xt, [Xn, #imm12]");
      writeLoadStoreLo12(kind, target, offset, value, 3);
      return;
    }

    // 16-bit pieces of S + A. Gn must be the topmost piece that is not 0; Gn_NC and G3 need no check by definition.
    case HoleKind.R_AARCH64_MOVW_UABS_G0:
      if ((value & 0xffff) !== value) throw rangeError(kind, target, offset, value, value, 0, 0xffff);
      writeMovw(kind, target, offset, 0, value);
      return;
    case HoleKind.R_AARCH64_MOVW_UABS_G0_NC:
      writeMovw(kind, target, offset, 0, integer(kind, target, offset, value));
      return;
    case HoleKind.R_AARCH64_MOVW_UABS_G1:
      if (value >>> 0 !== value) throw rangeError(kind, target, offset, value, value, 0, 0xffff_ffff);
      writeMovw(kind, target, offset, 1, value >>> 16);
      return;
    case HoleKind.R_AARCH64_MOVW_UABS_G1_NC:
      writeMovw(kind, target, offset, 1, integer(kind, target, offset, value) >>> 16);
      return;
    case HoleKind.R_AARCH64_MOVW_UABS_G2:
      if (!(value >= 0 && value <= 0xffff_ffff_ffff) || !Number.isInteger(value))
        throw rangeError(kind, target, offset, value, value, 0, 0xffff_ffff_ffff);
      writeMovw(kind, target, offset, 2, value / 0x1_0000_0000);
      return;
    case HoleKind.R_AARCH64_MOVW_UABS_G2_NC:
      // floor, so that a negative value has the pieces of its two's complement
      writeMovw(kind, target, offset, 2, Math.floor(integer(kind, target, offset, value) / 0x1_0000_0000));
      return;
    case HoleKind.R_AARCH64_MOVW_UABS_G3:
      writeMovw(
        kind,
        target,
        offset,
        3,
        Math.floor(integer(kind, target, offset, value) / 0x1_0000_0000_0000),
      );
      return;

    // S + A, 64 bits.
    case HoleKind.R_AARCH64_ABS64:
    case HoleKind.IMAGE_REL_ARM64_ADDR64:
    case HoleKind.ARM64_RELOC_UNSIGNED:
    case HoleKind.ARM64_RELOC_SUBTRACTOR:
      write64(kind, target, offset, value, value);
      return;
    // S + A - P, 64 bits.
    case HoleKind.R_AARCH64_PREL64:
      write64(kind, target, offset, value - (target.base + offset), value);
      return;

    // S + A: -2^31 <= X < 2^32, and -2^15 <= X < 2^16: either signed or unsigned, says the ABI.
    case HoleKind.R_AARCH64_ABS32:
      if ((value | 0) !== value && value >>> 0 !== value)
        throw rangeError(kind, target, offset, value, value, -0x8000_0000, 0xffff_ffff);
      target.view.setInt32(offset, value, true);
      return;
    case HoleKind.R_AARCH64_ABS16:
      if ((value << 16) >> 16 !== value && (value & 0xffff) !== value)
        throw rangeError(kind, target, offset, value, value, -0x8000, 0xffff);
      target.view.setInt16(offset, value, true);
      return;

    // S + A - P: -2^31 <= X < 2^31, and -2^15 <= X < 2^15.
    case HoleKind.R_AARCH64_PREL32:
    case HoleKind.ARM64_RELOC_POINTER_TO_GOT: {
      const distance = value - (target.base + offset);
      if ((distance | 0) !== distance) throw signedError(kind, target, offset, value, distance, 32);
      target.view.setInt32(offset, distance, true);
      return;
    }
    case HoleKind.R_AARCH64_PREL16: {
      const distance = value - (target.base + offset);
      if ((distance << 16) >> 16 !== distance) throw signedError(kind, target, offset, value, distance, 16);
      target.view.setInt16(offset, distance, true);
      return;
    }
    // S + A - (P + 4), signed 32 bits.
    case HoleKind.IMAGE_REL_ARM64_REL32: {
      const distance = value - (target.base + offset + 4);
      if ((distance | 0) !== distance) throw signedError(kind, target, offset, value, distance, 32);
      target.view.setInt32(offset, distance, true);
      return;
    }

    // S + A, unsigned 32 bits.
    case HoleKind.IMAGE_REL_ARM64_ADDR32:
    case HoleKind.IMAGE_REL_ARM64_ADDR32NB:
    case HoleKind.IMAGE_REL_ARM64_SECREL:
    case HoleKind.ARM64_RELOC_UNSIGNED_32:
      if (value >>> 0 !== value) throw rangeError(kind, target, offset, value, value, 0, 0xffff_ffff);
      target.view.setUint32(offset, value, true);
      return;
    case HoleKind.ARM64_RELOC_SUBTRACTOR_32:
      if ((value | 0) !== value) throw signedError(kind, target, offset, value, value, 32);
      target.view.setInt32(offset, value, true);
      return;
    case HoleKind.IMAGE_REL_ARM64_SECTION:
      if ((value & 0xffff) !== value) throw rangeError(kind, target, offset, value, value, 0, 0xffff);
      target.view.setUint16(offset, value, true);
      return;

    default:
      throw new PatchKindError(kind, "aarch64");
  }
}

/** S + A - P of an instruction that counts words: checked to be a multiple of 4 and to fit in `bits` bits, signed. */
function wordDistance(
  kind: number,
  target: PatchTarget,
  offset: number,
  value: number,
  bits: number,
): number {
  const distance = value - (target.base + offset);
  const shift = 32 - bits;
  if ((distance << shift) >> shift !== distance)
    throw rangeError(kind, target, offset, value, distance, -(2 ** (bits - 1)), 2 ** (bits - 1) - 4);
  if ((distance & 3) !== 0) throw new PatchAlignmentError(kind, target.base + offset, value, 4);
  return distance;
}

/** Page(S + A) - Page(P), in pages of 4 KiB. `x & 0xfff` is exact for any integer that a number holds. */
function pageDistance(target: PatchTarget, offset: number, value: number): number {
  const place = target.base + offset;
  return (value - (value & 0xfff) - (place - (place & 0xfff))) / 4096;
}

function writeImm19(target: PatchTarget, offset: number, word: number, distance: number): void {
  target.view.setInt32(offset, (word & 0xff00_001f) | (((distance >> 2) & 0x7ffff) << 5), true);
}

/** immlo in bits 30:29, immhi in bits 23:5. */
function writeImm21(target: PatchTarget, offset: number, word: number, imm: number): void {
  target.view.setInt32(
    offset,
    (word & 0x9f00_001f) | ((imm & 3) << 29) | (((imm >> 2) & 0x7ffff) << 5),
    true,
  );
}

/** add, not adds, immediate not shifted; either width. */
function isAddImmediate(word: number): boolean {
  return (word & 0x7fc0_0000) === 0x1100_0000;
}

function writeAddLo12(kind: number, target: PatchTarget, offset: number, value: number): void {
  const word = target.view.getInt32(offset, true);
  if (!isAddImmediate(word)) throw found(kind, target, offset, "add (immediate)");
  const low = integer(kind, target, offset, value) & 0xfff;
  target.view.setInt32(offset, (word & ~0x003f_fc00) | (low << 10), true);
}

/**
 * Load or store with an unsigned scaled 12-bit offset. The size of the access is in bits 31:30; a 128-bit access is the SIMD form
 * of size 0 with the high bit of opc set.
 *
 * @param log2 of the access that the kind demands, or -1: as the instruction says
 */
function writeLoadStoreLo12(
  kind: number,
  target: PatchTarget,
  offset: number,
  value: number,
  log2: number,
): void {
  const word = target.view.getInt32(offset, true);
  const access = (word & 0x04800000) === 0x04800000 && word >>> 30 === 0 ? 4 : word >>> 30;
  if ((word & 0x3b00_0000) !== 0x3900_0000 || (log2 >= 0 && access !== log2)) {
    const width = log2 >= 0 ? `${8 << log2}-bit ` : "";
    throw found(kind, target, offset, `a ${width}load or store with an immediate offset`);
  }
  const low = integer(kind, target, offset, value) & 0xfff;
  if ((low & ((1 << access) - 1)) !== 0)
    throw new PatchAlignmentError(kind, target.base + offset, value, 1 << access);
  target.view.setInt32(offset, (word & ~0x003f_fc00) | ((low >> access) << 10), true);
}

/** movz or movk whose shift is 16 * group; `piece`'s low 16 bits are written. */
export function writeMovw(
  kind: number,
  target: PatchTarget,
  offset: number,
  group: number,
  piece: number,
): void {
  const word = target.view.getInt32(offset, true);
  // opc = 1x (movz, movk; movn would give the complement), 100101, hw = group
  if ((word & 0x5fe0_0000) !== (0x5280_0000 | (group << 21)) || (group >= 2 && word >= 0))
    throw found(kind, target, offset, `movz or movk, lsl #${16 * group}`);
  target.view.setInt32(offset, (word & ~0x001f_ffe0) | ((piece & 0xffff) << 5), true);
}

/** For the kinds that check no range: the value must still be an integer that a number holds exactly. */
function integer(kind: number, target: PatchTarget, offset: number, value: number): number {
  if (!Number.isSafeInteger(value))
    throw rangeError(kind, target, offset, value, value, Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER);
  return value;
}

function found(kind: number, target: PatchTarget, offset: number, expected: string): PatchInstructionError {
  return new PatchInstructionError(kind, expected, target.view.getUint32(offset, true), target.base + offset);
}

function rangeError(
  kind: number,
  target: PatchTarget,
  offset: number,
  value: number,
  result: number,
  min: number,
  max: number,
): PatchRangeError {
  return new PatchRangeError(kind, target.base + offset, value, result, min, max);
}

function signedError(
  kind: number,
  target: PatchTarget,
  offset: number,
  value: number,
  result: number,
  bits: number,
): PatchRangeError {
  return rangeError(kind, target, offset, value, result, -(2 ** (bits - 1)), 2 ** (bits - 1) - 1);
}

function pageError(
  kind: number,
  target: PatchTarget,
  offset: number,
  value: number,
  pages: number,
): PatchRangeError {
  return rangeError(kind, target, offset, value, pages * 4096, -(2 ** 32), 2 ** 32 - 4096);
}
