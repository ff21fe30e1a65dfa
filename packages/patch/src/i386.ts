// How 32-bit x86 code refers to things
// ====================================
//
// The instructions are those of x86-64, without the addressing relative to the instruction pointer: data has absolute 32-bit
// addresses (`mov x, %eax`: a1 imm32), only calls and jumps are relative. Since addresses and distances both have 32 bits
// and wrap around, *every* target is within reach of every branch. What cannot happen silently is a value that is no 32-bit address
// at all.
//
// Position-independent code computes the GOT's address into a register first (`call 1f; 1: pop %ebx; add $_GLOBAL_OFFSET_TABLE_,
// %ebx`: GOTPC) and reaches slots (GOT32, GOT32X) and data (GOTOFF) relative to that.
//
// ELF for i386 is REL, COFF always so: the addend stands in the hole. Whoever reads the object takes it out; here `value` is S + A
// as everywhere.
//
// Formulas: "System V Application Binary Interface, Intel386 Architecture Processor Supplement", table 4.2
// (https://gitlab.com/x86-psABIs/i386-ABI).

import { PatchKindError, PatchRangeError } from "./errors.ts";
import { HoleKind } from "./hole-kind.ts";
import type { PatchTarget } from "./target.ts";

/**
 * Patches a hole in 32-bit x86 code or data: see {@link Patcher} for the arguments.
 *
 * The kinds relative to the GOT take the finished number: GOT32 (G + A: the slot's offset in the GOT), GOT32X (the same; the slot's
 * absolute address when the instruction has no base register), GOTOFF (S + A - GOT). GOTPC takes GOT + A. For DIR32NB, SECREL and SECTION
 * see `patchX86_64`.
 */
export function patchI386(kind: number, target: PatchTarget, offset: number, value: number): void {
  switch (kind) {
    // word32: S + A.
    case HoleKind.R_386_32:
    case HoleKind.R_386_GOT32:
    case HoleKind.R_386_GOT32X:
    case HoleKind.R_386_GOTOFF:
    case HoleKind.IMAGE_REL_I386_DIR32:
    case HoleKind.IMAGE_REL_I386_DIR32NB:
    case HoleKind.IMAGE_REL_I386_SECREL:
      checkWord32(kind, target, offset, value);
      target.view.setInt32(offset, value, true);
      return;

    // word32: S + A - P, modulo 2^32, in which every address is within reach.
    case HoleKind.R_386_PC32:
    case HoleKind.R_386_PLT32:
    case HoleKind.R_386_GOTPC:
      checkWord32(kind, target, offset, value);
      target.view.setInt32(offset, value - (target.base + offset), true);
      return;
    // S + A - (P + 4)
    case HoleKind.IMAGE_REL_I386_REL32:
      checkWord32(kind, target, offset, value);
      target.view.setInt32(offset, value - (target.base + offset + 4), true);
      return;

    // S + A, 16 or 8 bits, signed or unsigned.
    case HoleKind.R_386_16:
      if ((value << 16) >> 16 !== value && (value & 0xffff) !== value)
        throw new PatchRangeError(kind, target.base + offset, value, value, -0x8000, 0xffff);
      target.view.setInt16(offset, value, true);
      return;
    case HoleKind.R_386_8:
      if ((value << 24) >> 24 !== value && (value & 0xff) !== value)
        throw new PatchRangeError(kind, target.base + offset, value, value, -0x80, 0xff);
      target.view.setInt8(offset, value);
      return;
    case HoleKind.IMAGE_REL_I386_SECTION:
      if ((value & 0xffff) !== value)
        throw new PatchRangeError(kind, target.base + offset, value, value, 0, 0xffff);
      target.view.setUint16(offset, value, true);
      return;

    // S + A - P, signed 16 or 8 bits.
    case HoleKind.R_386_PC16: {
      const distance = value - (target.base + offset);
      if ((distance << 16) >> 16 !== distance)
        throw new PatchRangeError(kind, target.base + offset, value, distance, -0x8000, 0x7fff);
      target.view.setInt16(offset, distance, true);
      return;
    }
    case HoleKind.R_386_PC8: {
      const distance = value - (target.base + offset);
      if ((distance << 24) >> 24 !== distance)
        throw new PatchRangeError(kind, target.base + offset, value, distance, -0x80, 0x7f);
      target.view.setInt8(offset, distance);
      return;
    }

    default:
      throw new PatchKindError(kind, "i386");
  }
}

function checkWord32(kind: number, target: PatchTarget, offset: number, value: number): void {
  if ((value | 0) !== value && value >>> 0 !== value)
    throw new PatchRangeError(kind, target.base + offset, value, value, -0x8000_0000, 0xffff_ffff);
}
