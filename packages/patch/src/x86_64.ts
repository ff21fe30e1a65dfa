// How x86-64 code refers to things
// ================================
//
// An x86-64 instruction is a run of bytes, and an address in it is a little-endian field at the end of the instruction or
// near it, at any alignment. Almost all are 32 bits wide:
//
//   e8 rel32                 call f                  the distance from the *end of the field* to f
//   e9 rel32                 jmp f                   the same
//   48 8b 05 rel32           mov x(%rip), %rax       the same: data, too, is addressed relative to the code
//   bf imm32                 mov $x, %edi            an absolute value that must fit in 32 bits, zero-extended
//   48 c7 c7 imm32           mov $x, %rdi            the same, sign-extended
//   48 bf imm64              movabs $x, %rdi         any value
//
// The processor counts a distance from the end of the instruction, the ABI from the start of the field, P. ELF makes up for
// it in the addend: the A of a call is -4. COFF and Mach-O leave A alone and have it in the formula: S + A - (P + 4). What
// follows the field is in the formula too: REL32_1 and SIGNED_1 have one byte of immediate behind it. (Mach-O's assembler
// stores -1 in the field then; A is what remains when that is taken out, so that `value` is the address which is meant.)
//
// A signed 32-bit distance reaches 2 GiB either way. What is farther is reached through a slot of the global offset
// table (GOT): 8 bytes of data near the code that hold the address, `mov x@GOTPCREL(%rip), %rax`. The caller of this package
// makes the slot and passes the slot's address. When it turns out that x was near (or small) after all, the load
// can be rewritten into an instruction of the same length that needs no slot: see relax-x86_64.ts.
//
// Formulas: "System V Application Binary Interface, AMD64 Architecture Processor Supplement", section 4.4.1
// (https://gitlab.com/x86-psABIs/x86-64-ABI). S symbol, A addend, P address of the hole, G + GOT address of the slot.
// In the code below `value` is S + A, or G + GOT + A for the kinds that go through a slot.

import { PatchInstructionError, PatchKindError, PatchRangeError } from "./errors.ts";
import { HoleKind } from "./hole-kind.ts";
import { type PatchTarget, write64 } from "./target.ts";

/**
 * Patches a hole in x86-64 code or data: see {@link Patcher} for the arguments.
 *
 * Three COFF kinds are relative to something that only a linked image has, and take the finished number as `value`:
 * ADDR32NB (S + A - image base), SECREL (S + A - start of its section), SECTION (the section's index). The Mach-O
 * pair SUBTRACTOR + UNSIGNED is one hole of kind SUBTRACTOR, whose `value` is S1 + A - S2.
 */
export function patchX86_64(kind: number, target: PatchTarget, offset: number, value: number): void {
  switch (kind) {
    // S + A, 64 bits. A BigInt-sized constant goes through patchConstant instead.
    case HoleKind.R_X86_64_64:
    case HoleKind.IMAGE_REL_AMD64_ADDR64:
    case HoleKind.X86_64_RELOC_UNSIGNED:
    case HoleKind.X86_64_RELOC_SUBTRACTOR:
      write64(kind, target, offset, value, value);
      return;

    // S + A - P, signed 32 bits. (PLT32 is L + A - P, where L is S because there is no PLT here.)
    case HoleKind.R_X86_64_PC32:
    case HoleKind.R_X86_64_PLT32: {
      const distance = value - (target.base + offset);
      if ((distance | 0) !== distance) throw signedError(kind, target, offset, value, distance, 32);
      target.view.setInt32(offset, distance, true);
      return;
    }

    // S + A, unsigned 32 bits: the processor zero-extends.
    case HoleKind.R_X86_64_32:
    case HoleKind.IMAGE_REL_AMD64_ADDR32:
    case HoleKind.IMAGE_REL_AMD64_ADDR32NB:
    case HoleKind.IMAGE_REL_AMD64_SECREL:
    case HoleKind.X86_64_RELOC_UNSIGNED_32:
      if (value >>> 0 !== value) throw rangeError(kind, target, offset, value, value, 0, 0xffff_ffff);
      target.view.setUint32(offset, value, true);
      return;

    // S + A, signed 32 bits: the processor sign-extends.
    case HoleKind.R_X86_64_32S:
    case HoleKind.X86_64_RELOC_SUBTRACTOR_32:
      if ((value | 0) !== value) throw signedError(kind, target, offset, value, value, 32);
      target.view.setInt32(offset, value, true);
      return;

    // G + GOT + A - P, signed 32 bits.
    case HoleKind.R_X86_64_GOTPCREL:
      writeDistance32(kind, target, offset, value, 0);
      return;
    case HoleKind.R_X86_64_GOTPCRELX:
    case HoleKind.R_X86_64_REX_GOTPCRELX:
      checkGotInstruction(kind, target, offset);
      writeDistance32(kind, target, offset, value, 0);
      return;

    // S + A - (P + 4), signed 32 bits. For X86_64_RELOC_GOT: the slot's address + A - (P + 4).
    case HoleKind.IMAGE_REL_AMD64_REL32:
    case HoleKind.X86_64_RELOC_SIGNED:
    case HoleKind.X86_64_RELOC_BRANCH:
    case HoleKind.X86_64_RELOC_GOT:
      writeDistance32(kind, target, offset, value, 4);
      return;
    case HoleKind.X86_64_RELOC_GOT_LOAD:
      checkGotInstruction(kind, target, offset);
      writeDistance32(kind, target, offset, value, 4);
      return;

    // S + A - (P + 4 + n), signed 32 bits: n bytes of immediate follow the field.
    case HoleKind.IMAGE_REL_AMD64_REL32_1:
    case HoleKind.X86_64_RELOC_SIGNED_1:
      writeDistance32(kind, target, offset, value, 5);
      return;
    case HoleKind.IMAGE_REL_AMD64_REL32_2:
    case HoleKind.X86_64_RELOC_SIGNED_2:
      writeDistance32(kind, target, offset, value, 6);
      return;
    case HoleKind.IMAGE_REL_AMD64_REL32_3:
      writeDistance32(kind, target, offset, value, 7);
      return;
    case HoleKind.IMAGE_REL_AMD64_REL32_4:
    case HoleKind.X86_64_RELOC_SIGNED_4:
      writeDistance32(kind, target, offset, value, 8);
      return;
    case HoleKind.IMAGE_REL_AMD64_REL32_5:
      writeDistance32(kind, target, offset, value, 9);
      return;

    // S + A - P, 64 bits.
    case HoleKind.R_X86_64_PC64:
      write64(kind, target, offset, value - (target.base + offset), value);
      return;

    // S + A, 16 or 8 bits. The ABI does not say whether the field is signed, and linkers accept either reading: so do we.
    case HoleKind.R_X86_64_16:
      if (!(value >= -0x8000 && value <= 0xffff && Number.isInteger(value)))
        throw rangeError(kind, target, offset, value, value, -0x8000, 0xffff);
      target.view.setInt16(offset, value, true);
      return;
    case HoleKind.R_X86_64_8:
      if (!(value >= -0x80 && value <= 0xff && Number.isInteger(value)))
        throw rangeError(kind, target, offset, value, value, -0x80, 0xff);
      target.view.setInt8(offset, value);
      return;
    case HoleKind.IMAGE_REL_AMD64_SECTION:
      if ((value & 0xffff) !== value) throw rangeError(kind, target, offset, value, value, 0, 0xffff);
      target.view.setUint16(offset, value, true);
      return;

    // S + A - P, signed 16 or 8 bits.
    case HoleKind.R_X86_64_PC16: {
      const distance = value - (target.base + offset);
      if ((distance << 16) >> 16 !== distance) throw signedError(kind, target, offset, value, distance, 16);
      target.view.setInt16(offset, distance, true);
      return;
    }
    case HoleKind.R_X86_64_PC8: {
      const distance = value - (target.base + offset);
      if ((distance << 24) >> 24 !== distance) throw signedError(kind, target, offset, value, distance, 8);
      target.view.setInt8(offset, distance);
      return;
    }

    default:
      throw new PatchKindError(kind, "x86_64");
  }
}

/** S + A - (P + end), signed 32 bits; `end` is how far the instruction's end is from the start of the field. */
function writeDistance32(
  kind: number,
  target: PatchTarget,
  offset: number,
  value: number,
  end: number,
): void {
  const distance = value - (target.base + offset + end);
  if ((distance | 0) !== distance) throw signedError(kind, target, offset, value, distance, 32);
  target.view.setInt32(offset, distance, true);
}

/**
 * GOTPCRELX and Mach-O's GOT_LOAD promise one of a few instructions (psABI section B.2), REX_GOTPCRELX the same after a REX
 * prefix: `mov`, `test`, an arithmetic instruction, `call *` or `jmp *` whose operand is `disp32(%rip)`.
 */
export function checkGotInstruction(kind: number, target: PatchTarget, offset: number): void {
  const { bytes } = target;
  const opcode = bytes[offset - 2];
  const modrm = bytes[offset - 1];
  const ok =
    // mod = 00, rm = 101: disp32(%rip)
    (modrm & 0xc7) === 0x05 &&
    (opcode === 0x8b || // mov r/m, r
      opcode === 0x85 || // test r, r/m
      (opcode & 0xc7) === 0x03 || // add, or, adc, sbb, and, sub, xor, cmp: r/m, r
      (opcode === 0xff && (modrm === 0x15 || modrm === 0x25))) && // call *, jmp *
    (kind !== HoleKind.R_X86_64_REX_GOTPCRELX || (bytes[offset - 3] & 0xf0) === 0x40);
  if (!ok) {
    const found =
      offset >= 3 ? bytes[offset - 3] | (opcode << 8) | (modrm << 16) : (opcode ?? 0) | ((modrm ?? 0) << 8);
    throw new PatchInstructionError(
      kind,
      kind === HoleKind.R_X86_64_REX_GOTPCRELX
        ? "a REX prefix and mov, test or arithmetic on disp32(%rip)"
        : "mov, test, arithmetic, call or jmp on disp32(%rip)",
      found,
      target.base + offset,
    );
  }
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
