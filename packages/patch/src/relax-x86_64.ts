// Relaxation: what goes through the GOT, and need not
// ===================================================
//
// Code that does not know whether x is near loads its address from a slot: `mov x@GOTPCREL(%rip), %rax`. When the value is known
// the load can often become an instruction of the same length without memory access, and the slot is not needed. The ABI
// marks where that is safe: GOTPCRELX and REX_GOTPCRELX (psABI section B.2), GOT_LOAD in Mach-O.
//
//   mov  x@GOTPCREL(%rip), %reg    8b /r       lea x(%rip), %reg         8d /r          when x is within 2 GiB
//                                              mov $x, %reg              c7 /0 imm32    when x fits in the immediate
//   call *x@GOTPCREL(%rip)         ff 15       addr32 call x             67 e8 rel32    when x is within 2 GiB
//   jmp  *x@GOTPCREL(%rip)         ff 25       jmp x; nop                e9 rel32 90    when x is within 2 GiB
//   test %reg, x@GOTPCREL(%rip)    85 /r       test $x, %reg             f7 /0 imm32    when x fits in the immediate
//   add  x@GOTPCREL(%rip), %reg    03 /r       add $x, %reg              81 /0 imm32    (and or, adc, sbb, and, sub, xor, cmp)
//
// "Fits": the loaded register is 64 bits wide with REX.W, and then the immediate is sign-extended; else it is 32 bits wide.

import { checkGotInstruction } from "./x86_64.ts";
import { HoleKind } from "./hole-kind.ts";
import type { PatchTarget } from "./target.ts";

/**
 * Rewrites the instruction around a GOT hole so that it needs no slot, and patches it, if the symbol's value allows.
 *
 * @param kind R_X86_64_GOTPCRELX, R_X86_64_REX_GOTPCRELX or X86_64_RELOC_GOT_LOAD; others are never relaxed
 * @param value S: the *symbol's* value, without the addend, which must be the plain one of a load (-4 in ELF, 0 in Mach-O)
 * @returns whether it was done; if not, nothing was written, and the hole wants a slot
 * @throws PatchInstructionError when there is no such instruction at the hole
 */
export function relaxX86_64(kind: number, target: PatchTarget, offset: number, value: number): boolean {
  if (
    kind !== HoleKind.R_X86_64_REX_GOTPCRELX &&
    kind !== HoleKind.R_X86_64_GOTPCRELX &&
    kind !== HoleKind.X86_64_RELOC_GOT_LOAD
  )
    return false;
  checkGotInstruction(kind, target, offset);
  const { bytes, view } = target;
  const opcode = bytes[offset - 2];
  const modrm = bytes[offset - 1];
  const distance = value - (target.base + offset + 4);
  const near = (distance | 0) === distance;

  if (opcode === 0xff) {
    if (modrm === 0x15) {
      if (!near) return false;
      bytes[offset - 2] = 0x67;
      bytes[offset - 1] = 0xe8;
      view.setInt32(offset, distance, true);
      return true;
    }
    // The field starts one byte earlier, and so does the end of the jump.
    const earlier = distance + 1;
    if ((earlier | 0) !== earlier) return false;
    bytes[offset - 2] = 0xe9;
    view.setInt32(offset - 1, earlier, true);
    bytes[offset + 3] = 0x90;
    return true;
  }

  if (opcode === 0x8b && near) {
    bytes[offset - 2] = 0x8d;
    view.setInt32(offset, distance, true);
    return true;
  }

  // Mach-O does not say whether the byte before the opcode is a REX prefix; only ELF's two kinds do.
  if (kind === HoleKind.X86_64_RELOC_GOT_LOAD) return false;
  // GOTPCRELX has no REX prefix, and the byte before the opcode is of another instruction.
  const rex = kind === HoleKind.R_X86_64_GOTPCRELX ? 0 : bytes[offset - 3];
  const hasRex = (rex & 0xf0) === 0x40;
  const wide = hasRex && (rex & 8) !== 0;
  if ((value | 0) !== value && (wide || value >>> 0 !== value)) return false;
  const register = (modrm >> 3) & 7;
  if (opcode === 0x8b) {
    bytes[offset - 2] = 0xc7;
    bytes[offset - 1] = 0xc0 | register;
  } else if (opcode === 0x85) {
    bytes[offset - 2] = 0xf7;
    bytes[offset - 1] = 0xc0 | register;
  } else {
    // Which of the eight operations: bits 5:3 of the opcode, and then of the ModRM byte.
    bytes[offset - 2] = 0x81;
    bytes[offset - 1] = 0xc0 | (opcode & 0x38) | register;
  }
  // The register was ModRM.reg, which REX.R extends, and is now ModRM.rm, which REX.B extends.
  if (hasRex) bytes[offset - 3] = (rex & ~0x05) | ((rex & 4) >> 2);
  view.setInt32(offset, value, true);
  return true;
}
