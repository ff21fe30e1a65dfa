import { writeMovw } from "./aarch64.ts";
import { PatchKindError, PatchRangeError } from "./errors.ts";
import { HoleKind } from "./hole-kind.ts";
import { type PatchTarget, patchValue64 } from "./target.ts";

/**
 * Patches an *absolute* hole with a 64-bit constant that may not fit in a number: the bits of a double, a large integer.
 * Knows the absolute kinds of the 64-bit architectures: 64-bit data and `movabs`, 32-bit immediates, `movz`/`movk` pieces.
 *
 * @param lo the low 32 bits, signed or unsigned
 * @param hi the high 32 bits, signed or unsigned
 * @throws PatchRangeError when the field is narrower than the constant (`result` is then rounded to a number)
 * @throws PatchKindError when the kind is none of an absolute value
 */
export function patchConstant(
  kind: number,
  target: PatchTarget,
  offset: number,
  lo: number,
  hi: number,
): void {
  switch (kind) {
    case HoleKind.R_X86_64_64:
    case HoleKind.IMAGE_REL_AMD64_ADDR64:
    case HoleKind.X86_64_RELOC_UNSIGNED:
    case HoleKind.R_AARCH64_ABS64:
    case HoleKind.IMAGE_REL_ARM64_ADDR64:
    case HoleKind.ARM64_RELOC_UNSIGNED:
    case HoleKind.R_RISCV_64:
      patchValue64(target, offset, lo, hi);
      return;

    // Zero-extended: the high half must be 0.
    case HoleKind.R_X86_64_32:
    case HoleKind.IMAGE_REL_AMD64_ADDR32:
    case HoleKind.X86_64_RELOC_UNSIGNED_32:
    case HoleKind.IMAGE_REL_ARM64_ADDR32:
    case HoleKind.ARM64_RELOC_UNSIGNED_32:
      if (hi !== 0) throw tooWide(kind, target, offset, lo, hi, 0, 0xffff_ffff);
      target.view.setInt32(offset, lo, true);
      return;
    // Sign-extended: the high half must be copies of the low half's sign.
    case HoleKind.R_X86_64_32S:
      if ((hi | 0) !== lo >> 31) throw tooWide(kind, target, offset, lo, hi, -0x8000_0000, 0x7fff_ffff);
      target.view.setInt32(offset, lo, true);
      return;
    // Either.
    case HoleKind.R_AARCH64_ABS32:
      if (hi !== 0 && (hi | 0) !== lo >> 31)
        throw tooWide(kind, target, offset, lo, hi, -0x8000_0000, 0xffff_ffff);
      target.view.setInt32(offset, lo, true);
      return;

    case HoleKind.R_AARCH64_MOVW_UABS_G0:
      if (hi !== 0 || lo >>> 16 !== 0) throw tooWide(kind, target, offset, lo, hi, 0, 0xffff);
      writeMovw(kind, target, offset, 0, lo);
      return;
    case HoleKind.R_AARCH64_MOVW_UABS_G0_NC:
      writeMovw(kind, target, offset, 0, lo);
      return;
    case HoleKind.R_AARCH64_MOVW_UABS_G1:
      if (hi !== 0) throw tooWide(kind, target, offset, lo, hi, 0, 0xffff_ffff);
      writeMovw(kind, target, offset, 1, lo >>> 16);
      return;
    case HoleKind.R_AARCH64_MOVW_UABS_G1_NC:
      writeMovw(kind, target, offset, 1, lo >>> 16);
      return;
    case HoleKind.R_AARCH64_MOVW_UABS_G2:
      if (hi >>> 16 !== 0) throw tooWide(kind, target, offset, lo, hi, 0, 0xffff_ffff_ffff);
      writeMovw(kind, target, offset, 2, hi);
      return;
    case HoleKind.R_AARCH64_MOVW_UABS_G2_NC:
      writeMovw(kind, target, offset, 2, hi);
      return;
    case HoleKind.R_AARCH64_MOVW_UABS_G3:
      writeMovw(kind, target, offset, 3, hi >>> 16);
      return;

    default:
      throw new PatchKindError(kind, "an absolute constant");
  }
}

function tooWide(
  kind: number,
  target: PatchTarget,
  offset: number,
  lo: number,
  hi: number,
  min: number,
  max: number,
): PatchRangeError {
  const value = (hi | 0) * 0x1_0000_0000 + (lo >>> 0);
  return new PatchRangeError(kind, target.base + offset, value, value, min, max);
}
