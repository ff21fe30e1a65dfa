// Relaxation on AArch64: a pair that loads from the GOT becomes a pair that computes
// ================================================================================
//
//   adrp x0, :got:x                 adrp x0, x                    when x is within 4 GiB
//   ldr  x0, [x0, :got_lo12:x]      add  x0, x0, :lo12:x
//
//                                   movz x0, #x                   when x is below 2^32: a constant, say
//                                   movk x0, #x, lsl #16
//
// Both halves must stand together and use one register throughout. The register of the ADRP is then dead after the pair but
// for the result, and no other load can rely on the page that it held. (aaelf64, "Relocation optimization", asks for the same.)

import { HoleKind } from "./hole-kind.ts";
import type { PatchTarget } from "./target.ts";

const ADRP = 0x9000_0000 | 0;
const LDR_X = 0xf940_0000 | 0;
const ADD_X = 0x9100_0000 | 0;
const MOVZ_X = 0xd280_0000 | 0;
const MOVK_X_16 = 0xf2a0_0000 | 0;

/** Whether two holes are the kinds of a GOT load: the page, then the slot in it. */
export function isAArch64GotPair(pageKind: number, loadKind: number): boolean {
  return (
    (pageKind === HoleKind.R_AARCH64_ADR_GOT_PAGE && loadKind === HoleKind.R_AARCH64_LD64_GOT_LO12_NC) ||
    (pageKind === HoleKind.ARM64_RELOC_GOT_LOAD_PAGE21 &&
      loadKind === HoleKind.ARM64_RELOC_GOT_LOAD_PAGEOFF12)
  );
}

/**
 * Rewrites `adrp` at `offset` and `ldr` at `offset + 4`, which load one symbol's address from the GOT, so that they need no slot,
 * and patches them, if the symbol's value and the instructions allow.
 *
 * The caller knows that both holes name the same symbol without an addend ({@link isAArch64GotPair}).
 *
 * @param value S: the symbol's value
 * @returns whether it was done; if not, nothing was written, and the holes want a slot
 */
export function relaxAArch64GotPair(target: PatchTarget, offset: number, value: number): boolean {
  const { view } = target;
  const adrp = view.getInt32(offset, true);
  const ldr = view.getInt32(offset + 4, true);
  const register = adrp & 0x1f;
  if (
    (adrp & 0x9f00_0000) !== ADRP ||
    (ldr & 0xffc0_0000) !== LDR_X ||
    (ldr & 0x1f) !== register ||
    ((ldr >> 5) & 0x1f) !== register ||
    // Register 31 is the stack pointer as a base and in add, but zero in adrp and mov.
    register === 31 ||
    !Number.isSafeInteger(value)
  )
    return false;

  const place = target.base + offset;
  const pages = (value - (value & 0xfff) - (place - (place & 0xfff))) / 4096;
  if ((pages << 11) >> 11 === pages) {
    view.setInt32(offset, ADRP | ((pages & 3) << 29) | (((pages >> 2) & 0x7ffff) << 5) | register, true);
    view.setInt32(offset + 4, ADD_X | ((value & 0xfff) << 10) | (register << 5) | register, true);
    return true;
  }
  if (value >>> 0 === value) {
    view.setInt32(offset, MOVZ_X | ((value & 0xffff) << 5) | register, true);
    view.setInt32(offset + 4, MOVK_X_16 | ((value >>> 16) << 5) | register, true);
    return true;
  }
  return false;
}
