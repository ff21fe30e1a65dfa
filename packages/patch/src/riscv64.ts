// How riscv64 code refers to things
// =================================
//
// Instructions are 4 bytes, or 2 where compressed, and immediates are short and *scattered*: the bits of a branch distance stand
// in the word in an order that keeps the wires of the hardware short. Each write function below is one such scattering.
//
//   beq a0, a1, f        13 bits, even: +-4 KiB               BRANCH
//   jal f                21 bits, even: +-1 MiB               JAL
//   c.beqz, c.j          9 and 12 bits, even                  RVC_BRANCH, RVC_JUMP
//
// Farther away it takes two instructions: `auipc t0, hi20` adds hi20 * 4096 to its own address, the next one adds a *signed* lo12.
// Since the low part is signed, the high part is rounded: hi = (distance + 0x800) >> 12, lo = distance - hi * 4096.
//
//   auipc ra, hi; jalr ra, lo(ra)         one relocation for both           CALL, CALL_PLT
//   1: auipc a0, %pcrel_hi(x)             Page-free: distance from 1b       PCREL_HI20, GOT_HI20
//      addi a0, a0, %pcrel_lo(1b)         names the *auipc*, not x          PCREL_LO12_I (loads, addi), PCREL_LO12_S (stores)
//   lui a0, %hi(x); addi a0, a0, %lo(x)   absolute, signed 32 bits          HI20, LO12_I, LO12_S
//
// A PCREL_LO12 hole must have the distance that its auipc has: the caller finds the HI20 hole at the symbol and passes *that
// hole's* distance, S + A - P of the auipc.
//
// RELAX only allows a linker to shorten; ALIGN marks nops that may be cut to keep an alignment. Neither demands it: both are left as is.
//
// Formulas: "RISC-V ABIs Specification", ELF, section 8.4 (https://github.com/riscv-non-isa/riscv-elf-psabi-doc).

import { PatchAlignmentError, PatchInstructionError, PatchKindError, PatchRangeError } from "./errors.ts";
import { HoleKind } from "./hole-kind.ts";
import { type PatchTarget, patchValue64, write64 } from "./target.ts";

/**
 * Patches a hole in riscv64 code or data: see {@link Patcher} for the arguments.
 *
 * PCREL_LO12_I and PCREL_LO12_S take the distance of their auipc (S + A - P of the HI20 hole) as `value`. ADD and SUB change what
 * is in the hole, so that patching them twice adds twice.
 */
export function patchRiscV64(kind: number, target: PatchTarget, offset: number, value: number): void {
  const { view } = target;
  switch (kind) {
    // S + A - P, even, signed 13 bits.
    case HoleKind.R_RISCV_BRANCH: {
      const word = instruction(kind, target, offset, 0x7f, 0x63, "a conditional branch");
      const d = evenDistance(kind, target, offset, value, 13);
      const imm =
        (((d >> 12) & 1) << 31) |
        (((d >> 5) & 0x3f) << 25) |
        (((d >> 1) & 0xf) << 8) |
        (((d >> 11) & 1) << 7);
      view.setInt32(offset, (word & 0x01ff_f07f) | imm, true);
      return;
    }
    // S + A - P, even, signed 21 bits.
    case HoleKind.R_RISCV_JAL: {
      const word = instruction(kind, target, offset, 0x7f, 0x6f, "jal");
      const d = evenDistance(kind, target, offset, value, 21);
      const imm =
        (((d >> 20) & 1) << 31) | (((d >> 1) & 0x3ff) << 21) | (((d >> 11) & 1) << 20) | (d & 0xf_f000);
      view.setInt32(offset, (word & 0xfff) | imm, true);
      return;
    }
    // S + A - P, even, signed 9 bits.
    case HoleKind.R_RISCV_RVC_BRANCH: {
      const half = compressed(kind, target, offset, 0xc003, 0xc001, "c.beqz or c.bnez");
      const d = evenDistance(kind, target, offset, value, 9);
      const imm =
        (((d >> 8) & 1) << 12) |
        (((d >> 3) & 3) << 10) |
        (((d >> 6) & 3) << 5) |
        (((d >> 1) & 3) << 3) |
        (((d >> 5) & 1) << 2);
      view.setUint16(offset, (half & 0xe383) | imm, true);
      return;
    }
    // S + A - P, even, signed 12 bits.
    case HoleKind.R_RISCV_RVC_JUMP: {
      const half = compressed(kind, target, offset, 0xe003, 0xa001, "c.j");
      const d = evenDistance(kind, target, offset, value, 12);
      const imm =
        (((d >> 11) & 1) << 12) |
        (((d >> 4) & 1) << 11) |
        (((d >> 8) & 3) << 9) |
        (((d >> 10) & 1) << 8) |
        (((d >> 6) & 1) << 7) |
        (((d >> 7) & 1) << 6) |
        (((d >> 1) & 7) << 3) |
        (((d >> 5) & 1) << 2);
      view.setUint16(offset, (half & 0xe003) | imm, true);
      return;
    }

    // S + A - P, over an auipc and the jalr behind it.
    case HoleKind.R_RISCV_CALL:
    case HoleKind.R_RISCV_CALL_PLT: {
      const auipc = instruction(kind, target, offset, 0x7f, 0x17, "auipc and jalr");
      const jalr = instruction(kind, target, offset + 4, 0x707f, 0x67, "auipc and jalr");
      const distance = value - (target.base + offset);
      const high = highPart(kind, target, offset, value, distance);
      view.setInt32(offset, (auipc & 0xfff) | high, true);
      view.setInt32(offset + 4, (jalr & 0xf_ffff) | ((distance & 0xfff) << 20), true);
      return;
    }
    // S + A - P, or the slot's address - P: the rounded high 20 bits.
    case HoleKind.R_RISCV_PCREL_HI20:
    case HoleKind.R_RISCV_GOT_HI20: {
      const word = instruction(kind, target, offset, 0x7f, 0x17, "auipc");
      const distance = value - (target.base + offset);
      view.setInt32(offset, (word & 0xfff) | highPart(kind, target, offset, value, distance), true);
      return;
    }
    // S + A: the rounded high 20 bits.
    case HoleKind.R_RISCV_HI20: {
      const word = instruction(kind, target, offset, 0x7f, 0x37, "lui");
      view.setInt32(offset, (word & 0xfff) | highPart(kind, target, offset, value, value), true);
      return;
    }
    // The low 12 bits of S + A, or of the auipc's distance.
    case HoleKind.R_RISCV_LO12_I:
    case HoleKind.R_RISCV_PCREL_LO12_I: {
      const word = view.getInt32(offset, true);
      const opcode = word & 0x7f;
      // load, load-fp, op-imm, op-imm-32, jalr; addi and addiw only, as the others have no 12-bit sum
      const addition = (word & 0x7000) === 0;
      if (
        opcode !== 0x03 &&
        opcode !== 0x07 &&
        !((opcode === 0x13 || opcode === 0x1b || opcode === 0x67) && addition)
      )
        throw found(kind, target, offset, word, "a load, addi, addiw or jalr");
      view.setInt32(offset, (word & 0xf_ffff) | ((low(kind, target, offset, value) & 0xfff) << 20), true);
      return;
    }
    case HoleKind.R_RISCV_LO12_S:
    case HoleKind.R_RISCV_PCREL_LO12_S: {
      const word = view.getInt32(offset, true);
      if ((word & 0x7f) !== 0x23 && (word & 0x7f) !== 0x27)
        throw found(kind, target, offset, word, "a store");
      const imm = low(kind, target, offset, value);
      view.setInt32(offset, (word & 0x01ff_f07f) | (((imm >> 5) & 0x7f) << 25) | ((imm & 0x1f) << 7), true);
      return;
    }

    // S + A.
    case HoleKind.R_RISCV_64:
      write64(kind, target, offset, value, value);
      return;
    case HoleKind.R_RISCV_32:
      if ((value | 0) !== value && value >>> 0 !== value)
        throw new PatchRangeError(kind, target.base + offset, value, value, -0x8000_0000, 0xffff_ffff);
      view.setInt32(offset, value, true);
      return;
    // S + A - P.
    case HoleKind.R_RISCV_32_PCREL: {
      const distance = value - (target.base + offset);
      if ((distance | 0) !== distance)
        throw new PatchRangeError(kind, target.base + offset, value, distance, -0x8000_0000, 0x7fff_ffff);
      view.setInt32(offset, distance, true);
      return;
    }

    // V + S + A and V - S - A, modulo the width: pairs of them make differences of labels.
    case HoleKind.R_RISCV_ADD32:
      view.setInt32(offset, view.getInt32(offset, true) + low(kind, target, offset, value), true);
      return;
    case HoleKind.R_RISCV_SUB32:
      view.setInt32(offset, view.getInt32(offset, true) - low(kind, target, offset, value), true);
      return;
    case HoleKind.R_RISCV_ADD64:
      low(kind, target, offset, value);
      add64(target, offset, value);
      return;
    case HoleKind.R_RISCV_SUB64:
      low(kind, target, offset, value);
      add64(target, offset, -value);
      return;

    case HoleKind.R_RISCV_RELAX:
    case HoleKind.R_RISCV_ALIGN:
      return;

    default:
      throw new PatchKindError(kind, "riscv64");
  }
}

/** hi20 << 12, in place for auipc and lui. The low part is signed, so that the range is 2 KiB lower than that of 32 bits. */
function highPart(
  kind: number,
  target: PatchTarget,
  offset: number,
  value: number,
  distance: number,
): number {
  const rounded = distance + 0x800;
  if ((rounded | 0) !== rounded)
    throw new PatchRangeError(kind, target.base + offset, value, distance, -0x8000_0800, 0x7fff_f7ff);
  return rounded & 0xffff_f000;
}

function low(kind: number, target: PatchTarget, offset: number, value: number): number {
  if (!Number.isSafeInteger(value))
    throw new PatchRangeError(
      kind,
      target.base + offset,
      value,
      value,
      Number.MIN_SAFE_INTEGER,
      Number.MAX_SAFE_INTEGER,
    );
  return value | 0;
}

function add64(target: PatchTarget, offset: number, value: number): void {
  const { view } = target;
  const lo = view.getUint32(offset, true) + (value >>> 0);
  const carry = lo > 0xffff_ffff ? 1 : 0;
  const hi = view.getUint32(offset + 4, true) + Math.floor(value / 0x1_0000_0000) + carry;
  patchValue64(target, offset, lo, hi);
}

function evenDistance(
  kind: number,
  target: PatchTarget,
  offset: number,
  value: number,
  bits: number,
): number {
  const distance = value - (target.base + offset);
  const shift = 32 - bits;
  if ((distance << shift) >> shift !== distance)
    throw new PatchRangeError(
      kind,
      target.base + offset,
      value,
      distance,
      -(2 ** (bits - 1)),
      2 ** (bits - 1) - 2,
    );
  if ((distance & 1) !== 0) throw new PatchAlignmentError(kind, target.base + offset, value, 2);
  return distance;
}

function instruction(
  kind: number,
  target: PatchTarget,
  offset: number,
  mask: number,
  bits: number,
  expected: string,
): number {
  const word = target.view.getInt32(offset, true);
  if ((word & mask) !== bits) throw found(kind, target, offset, word, expected);
  return word;
}

function compressed(
  kind: number,
  target: PatchTarget,
  offset: number,
  mask: number,
  bits: number,
  expected: string,
): number {
  const half = target.view.getUint16(offset, true);
  if ((half & mask) !== bits) throw found(kind, target, offset, half, expected);
  return half;
}

function found(
  kind: number,
  target: PatchTarget,
  offset: number,
  word: number,
  expected: string,
): PatchInstructionError {
  return new PatchInstructionError(kind, expected, word, target.base + offset);
}
