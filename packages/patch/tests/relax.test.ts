import { describe, expect, test } from "vitest";
import {
  HoleKind,
  isAArch64GotPair,
  PatchInstructionError,
  patchTarget,
  relaxAArch64GotPair,
  relaxX86_64,
} from "../src/index.ts";
import { disassemble } from "./support/disassemble.ts";

// Forms that ld.lld has too are compared with it in the oracle tests. Here are those that it leaves alone, as llvm-mc reads them.

const base = 0x7f00_0000_0000;

function relaxed(kind: number, bytes: readonly number[], at: number, value: number): string[] | "as it was" {
  const target = patchTarget(new Uint8Array(bytes), base);
  if (relaxX86_64(kind, target, at, value)) return disassemble("x86_64", target.bytes);
  expect([...target.bytes]).toEqual([...bytes]);
  return "as it was";
}

describe("x86-64", () => {
  const { R_X86_64_GOTPCRELX: plain, R_X86_64_REX_GOTPCRELX: rex, X86_64_RELOC_GOT_LOAD: apple } = HoleKind;
  const movRax = [0x48, 0x8b, 0x05, 0, 0, 0, 0];
  const movR13 = [0x4c, 0x8b, 0x2d, 0, 0, 0, 0];
  const movEdi = [0x8b, 0x3d, 0, 0, 0, 0];

  test("a load of a far and small value becomes an immediate", () => {
    expect(relaxed(rex, movRax, 3, 12_345)).toEqual(["movq $12345, %rax"]);
    expect(relaxed(rex, movR13, 3, -1)).toEqual(["movq $-1, %r13"]);
    expect(relaxed(plain, movEdi, 2, 0xffff_fff0)).toEqual(["movl $4294967280, %edi"]);
  });

  test("with REX.W the immediate is sign-extended, so that 2^31 and above need the slot", () => {
    expect(relaxed(rex, movRax, 3, 0x7fff_ffff)).toEqual(["movq $2147483647, %rax"]);
    expect(relaxed(rex, movRax, 3, 0x8000_0000)).toBe("as it was");
    expect(relaxed(rex, movRax, 3, -0x8000_0001)).toBe("as it was");
  });

  test("a load of a near value becomes lea", () => {
    expect(relaxed(rex, movR13, 3, base + 7 + 0x100)).toEqual(["leaq 256(%rip), %r13"]);
    expect(relaxed(apple, movR13, 3, base + 7 - 0x100)).toEqual(["leaq -256(%rip), %r13"]);
    expect(relaxed(rex, movRax, 3, base + 7 + 0x7fff_ffff)).toEqual(["leaq 2147483647(%rip), %rax"]);
    expect(relaxed(rex, movRax, 3, base + 7 + 0x8000_0000)).toBe("as it was");
  });

  test("Mach-O does not mark the REX prefix, so that only lea is made there", () => {
    expect(relaxed(apple, movR13, 3, 5)).toBe("as it was");
  });

  test("without a REX prefix, the byte before the instruction is left alone", () => {
    // 0x4d looks like a prefix and may be the end of anything.
    const target = patchTarget(new Uint8Array([0x4d, 0x85, 0x0d, 0, 0, 0, 0]), base);
    relaxX86_64(plain, target, 3, 7);
    expect([...target.bytes]).toEqual([0x4d, 0xf7, 0xc1, 7, 0, 0, 0]);
  });

  test.each([
    [0x85, "testl"],
    [0x03, "addl"],
    [0x0b, "orl"],
    [0x13, "adcl"],
    [0x1b, "sbbl"],
    [0x23, "andl"],
    [0x2b, "subl"],
    [0x33, "xorl"],
    [0x3b, "cmpl"],
  ])("opcode %i becomes %s with an immediate", (opcode, name) => {
    expect(relaxed(plain, [opcode, 0x0d, 0, 0, 0, 0], 2, 0x1234_5678)).toEqual([`${name} $305419896, %ecx`]);
    expect(relaxed(rex, [0x4c, opcode, 0x0d, 0, 0, 0, 0], 3, 0x1234_5678)).toEqual([
      `${name.slice(0, -1)}q $305419896, %r9`,
    ]);
    expect(relaxed(rex, [0x4c, opcode, 0x0d, 0, 0, 0, 0], 3, 0x8000_0000)).toBe("as it was");
  });

  test("a jump reaches one byte less far than a call", () => {
    const jump = [0xff, 0x25, 0, 0, 0, 0];
    expect(relaxed(plain, jump, 2, base + 5 + 0x7fff_ffff)).toEqual(["jmp 2147483647", "nop"]);
    expect(relaxed(plain, jump, 2, base + 6 + 0x7fff_ffff)).toBe("as it was");
    expect(relaxed(plain, [0xff, 0x15, 0, 0, 0, 0], 2, base + 6 + 0x7fff_ffff)).toEqual([
      "addr32 callq 2147483647",
    ]);
  });

  test("kinds that promise no instruction are never relaxed, and a broken promise is an error", () => {
    expect(relaxed(HoleKind.R_X86_64_GOTPCREL, movRax, 3, 1)).toBe("as it was");
    const target = patchTarget(new Uint8Array(8), base);
    expect(() => relaxX86_64(rex, target, 3, 1)).toThrow(PatchInstructionError);
  });
});

describe("AArch64", () => {
  function pair(adrp: number, ldr: number, value: number): string[] | "as it was" {
    const target = patchTarget(new Uint8Array(8), base);
    target.view.setUint32(0, adrp, true);
    target.view.setUint32(4, ldr, true);
    if (relaxAArch64GotPair(target, 0, value)) return disassemble("aarch64", target.bytes);
    expect([target.view.getUint32(0, true), target.view.getUint32(4, true)]).toEqual([adrp, ldr]);
    return "as it was";
  }

  test("a small value becomes two moves", () => {
    expect(pair(0x9000_0005, 0xf940_00a5, 0x1234_5678)).toEqual([
      "mov x5, #22136",
      "movk x5, #4660, lsl #16",
    ]);
    expect(pair(0x9000_0005, 0xf940_00a5, 0xffff_ffff)).not.toBe("as it was");
  });

  test("a near value becomes adrp and add", () => {
    expect(pair(0x9000_0005, 0xf940_00a5, base + 0x5123)).toEqual(["adrp x5, #20480", "add x5, x5, #291"]);
  });

  test("a far and large value, a negative one, other registers, other instructions stay", () => {
    expect(pair(0x9000_0005, 0xf940_00a5, 0x1_0000_0000)).toBe("as it was");
    expect(pair(0x9000_0005, 0xf940_00a5, -1)).toBe("as it was");
    // ldr x6, [x5]; ldr x5, [x6]; adrp x31 with ldr from sp; ldr w5; adr
    expect(pair(0x9000_0005, 0xf940_00a6, 7)).toBe("as it was");
    expect(pair(0x9000_0005, 0xf940_00c5, 7)).toBe("as it was");
    expect(pair(0x9000_001f, 0xf940_03ff, 7)).toBe("as it was");
    expect(pair(0x9000_0005, 0xb940_00a5, 7)).toBe("as it was");
    expect(pair(0x1000_0005, 0xf940_00a5, 7)).toBe("as it was");
  });

  test("the pairs are ELF's and Mach-O's, in order and unmixed", () => {
    const elf = [HoleKind.R_AARCH64_ADR_GOT_PAGE, HoleKind.R_AARCH64_LD64_GOT_LO12_NC] as const;
    const macho = [HoleKind.ARM64_RELOC_GOT_LOAD_PAGE21, HoleKind.ARM64_RELOC_GOT_LOAD_PAGEOFF12] as const;
    expect(isAArch64GotPair(...elf)).toBe(true);
    expect(isAArch64GotPair(...macho)).toBe(true);
    expect(isAArch64GotPair(elf[1], elf[0])).toBe(false);
    expect(isAArch64GotPair(elf[0], macho[1])).toBe(false);
  });
});
