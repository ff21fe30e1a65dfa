// Trampolines (veneers): what a branch goes to when its target is out of reach
// ============================================================================
//
// A few instructions near the branch that jump anywhere, and disturb no register that a stencil may pass a value in. With clang's
// `preserve_none` those are nearly all: on x86-64 it leaves only %r10 and %rbx (and %rbp, %rsp) alone, on AArch64 it leaves
// x8, x16..x19, x29, x30. So:
//
//   x86-64     jmp *0(%rip); .quad destination               no register at all; 14 bytes, padded to 16
//   AArch64    ldr x16, 8; br x16; .quad destination          x16 is IP0, which the procedure call standard (AAPCS64 6.1.1) gives
//                                                             to exactly this; 16 bytes, the literal 8-aligned with the code
//   riscv64    auipc t3, 0; ld t3, 16(t3); jr t3; nop; .quad  t3 is what a PLT entry uses; 24 bytes
//   i386       jmp rel32                                      reaches the whole address space; 5 bytes, padded to 8
//
// A trampoline is entered by a jump or call and ends in a jump, so that the return address stays the caller's.

import type { Architecture } from "./patcher.ts";
import { type PatchTarget, patchValue64 } from "./target.ts";

/** The bytes that a trampoline takes, a multiple of the alignment that it needs ({@link trampolineAlignment}). */
export function trampolineSize(architecture: Architecture): number {
  switch (architecture) {
    case "x86_64":
    case "aarch64":
      return 16;
    case "riscv64":
      return 24;
    case "i386":
      return 8;
  }
}

/** What a trampoline's address must be a multiple of: the 8-byte destination in it is then aligned, and can be replaced at once. */
export function trampolineAlignment(_architecture: Architecture): number {
  return 8;
}

/**
 * Writes a trampoline at `offset` that jumps to `destination`.
 *
 * @returns its address: what the branch goes to instead
 */
export function writeTrampoline(
  architecture: Architecture,
  target: PatchTarget,
  offset: number,
  destination: number,
): number {
  const { view } = target;
  const address = target.base + offset;
  if (address % trampolineAlignment(architecture) !== 0)
    throw new RangeError(`a trampoline at 0x${address.toString(16)}, which is not a multiple of 8`);
  switch (architecture) {
    case "x86_64":
      writeDestination(target, offset + 8, destination);
      // The two bytes of padding stand first, so that the destination is 8-aligned: xchg %ax,%ax is a nop.
      view.setUint16(offset, 0x9066, true);
      view.setUint16(offset + 2, 0x25ff, true);
      view.setInt32(offset + 4, 0, true);
      return address;
    case "aarch64":
      writeDestination(target, offset + 8, destination);
      view.setUint32(offset, 0x5800_0050, true);
      view.setUint32(offset + 4, 0xd61f_0200, true);
      return address;
    case "riscv64":
      writeDestination(target, offset + 16, destination);
      view.setUint32(offset, 0x0000_0e17, true);
      view.setUint32(offset + 4, 0x010e_3e03, true);
      view.setUint32(offset + 8, 0x000e_0067, true);
      view.setUint32(offset + 12, 0x0000_0013, true);
      return address;
    case "i386":
      if (destination >>> 0 !== destination)
        throw new RangeError(`destination ${destination} is not a 32-bit address`);
      view.setUint8(offset, 0xe9);
      view.setInt32(offset + 1, destination - (address + 5), true);
      // int3: never reached
      view.setUint8(offset + 5, 0xcc);
      view.setUint16(offset + 6, 0xcccc, true);
      return address;
  }
}

function writeDestination(target: PatchTarget, offset: number, destination: number): void {
  if (!(destination >= 0 && Number.isSafeInteger(destination)))
    throw new RangeError(`${destination} is not an address to jump to`);
  patchValue64(target, offset, destination | 0, Math.floor(destination / 0x1_0000_0000));
}
