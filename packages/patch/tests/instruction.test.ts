import { describe, expect, test } from "vitest";
import {
  type Architecture,
  HoleKind,
  holeKindName,
  patcherFor,
  PatchInstructionError,
  PatchKindError,
  patchTarget,
} from "../src/index.ts";

// A value in the wrong instruction would run. So each kind knows its instructions: all the others here, and random words that are
// not of its own, must be refused, and left as they are.

const instructions = {
  b: 0x1400_0000,
  bl: 0x9400_0000,
  "b.ne": 0x5400_0001,
  cbz: 0xb400_0000,
  cbnz: 0x3500_0000,
  tbz: 0x3628_0000,
  tbnz: 0xb740_0000,
  adr: 0x1000_0000,
  adrp: 0x9000_0000,
  "add x": 0x9100_0000,
  "add w": 0x1100_0000,
  "adds x": 0xb100_0000,
  "add x, lsl 12": 0x9140_0000,
  "sub x": 0xd100_0000,
  "ldr literal": 0x5800_0000,
  ldrb: 0x3940_0000,
  ldrh: 0x7940_0000,
  "ldr w": 0xb940_0000,
  "ldr x": 0xf940_0000,
  "ldr d": 0xfd40_0000,
  "ldr q": 0x3dc0_0000,
  "str x": 0xf900_0000,
  "ldur x": 0xf840_0000,
  "movz x, lsl 0": 0xd280_0000,
  "movk x, lsl 0": 0xf280_0000,
  "movn x, lsl 0": 0x9280_0000,
  "movz x, lsl 16": 0xd2a0_0000,
  "movz w, lsl 16": 0x52a0_0000,
  "movk x, lsl 32": 0xf2c0_0000,
  "movk x, lsl 48": 0xf2e0_0000,
  nop: 0xd503_201f,
  ret: 0xd65f_03c0,
  zero: 0,
} as const;
type Instruction = keyof typeof instructions;

const accepted: readonly (readonly [number, readonly Instruction[]])[] = [
  [HoleKind.R_AARCH64_CALL26, ["b", "bl"]],
  [HoleKind.R_AARCH64_JUMP26, ["b", "bl"]],
  [HoleKind.R_AARCH64_CONDBR19, ["b.ne", "cbz", "cbnz"]],
  [HoleKind.R_AARCH64_TSTBR14, ["tbz", "tbnz"]],
  [HoleKind.R_AARCH64_ADR_PREL_LO21, ["adr"]],
  [HoleKind.R_AARCH64_ADR_PREL_PG_HI21, ["adrp"]],
  [HoleKind.R_AARCH64_ADR_PREL_PG_HI21_NC, ["adrp"]],
  [HoleKind.R_AARCH64_ADR_GOT_PAGE, ["adrp"]],
  [HoleKind.R_AARCH64_LD_PREL_LO19, ["ldr literal"]],
  [HoleKind.R_AARCH64_ADD_ABS_LO12_NC, ["add x", "add w"]],
  [HoleKind.R_AARCH64_LDST8_ABS_LO12_NC, ["ldrb"]],
  [HoleKind.R_AARCH64_LDST16_ABS_LO12_NC, ["ldrh"]],
  [HoleKind.R_AARCH64_LDST32_ABS_LO12_NC, ["ldr w"]],
  [HoleKind.R_AARCH64_LDST64_ABS_LO12_NC, ["ldr x", "ldr d", "str x"]],
  [HoleKind.R_AARCH64_LDST128_ABS_LO12_NC, ["ldr q"]],
  [HoleKind.R_AARCH64_LD64_GOT_LO12_NC, ["ldr x"]],
  [HoleKind.R_AARCH64_MOVW_UABS_G0, ["movz x, lsl 0", "movk x, lsl 0"]],
  [HoleKind.R_AARCH64_MOVW_UABS_G0_NC, ["movz x, lsl 0", "movk x, lsl 0"]],
  [HoleKind.R_AARCH64_MOVW_UABS_G1, ["movz x, lsl 16", "movz w, lsl 16"]],
  [HoleKind.R_AARCH64_MOVW_UABS_G1_NC, ["movz x, lsl 16", "movz w, lsl 16"]],
  [HoleKind.R_AARCH64_MOVW_UABS_G2, ["movk x, lsl 32"]],
  [HoleKind.R_AARCH64_MOVW_UABS_G2_NC, ["movk x, lsl 32"]],
  [HoleKind.R_AARCH64_MOVW_UABS_G3, ["movk x, lsl 48"]],
  [HoleKind.IMAGE_REL_ARM64_BRANCH26, ["b", "bl"]],
  [HoleKind.IMAGE_REL_ARM64_BRANCH19, ["b.ne", "cbz", "cbnz"]],
  [HoleKind.IMAGE_REL_ARM64_BRANCH14, ["tbz", "tbnz"]],
  [HoleKind.IMAGE_REL_ARM64_PAGEBASE_REL21, ["adrp"]],
  [HoleKind.IMAGE_REL_ARM64_REL21, ["adr"]],
  [HoleKind.IMAGE_REL_ARM64_PAGEOFFSET_12A, ["add x", "add w"]],
  [HoleKind.IMAGE_REL_ARM64_PAGEOFFSET_12L, ["ldrb", "ldrh", "ldr w", "ldr x", "ldr d", "ldr q", "str x"]],
  [HoleKind.ARM64_RELOC_BRANCH26, ["b", "bl"]],
  [HoleKind.ARM64_RELOC_PAGE21, ["adrp"]],
  [HoleKind.ARM64_RELOC_GOT_LOAD_PAGE21, ["adrp"]],
  [HoleKind.ARM64_RELOC_GOT_LOAD_PAGEOFF12, ["ldr x"]],
  [
    HoleKind.ARM64_RELOC_PAGEOFF12,
    ["add x", "add w", "ldrb", "ldrh", "ldr w", "ldr x", "ldr d", "ldr q", "str x"],
  ],
];

describe("AArch64", () => {
  test.each(accepted.map(([kind, names]) => [holeKindName(kind), kind, names] as const))(
    "%s patches its instructions and no others",
    (_, kind, names) => {
      const taken: string[] = [];
      for (const [name, word] of Object.entries(instructions)) {
        const target = patchTarget(new Uint8Array(4), 0);
        target.view.setUint32(0, word, true);
        try {
          // 0 fits every field, at address 0.
          patcherFor("aarch64")(kind, target, 0, 0);
          taken.push(name);
        } catch (error) {
          expect(error).toBeInstanceOf(PatchInstructionError);
          expect((error as PatchInstructionError).found).toBe(word);
        }
        // The value 0 in a field of zeros changes nothing, either way.
        expect(target.view.getUint32(0, true)).toBe(word);
      }
      expect(taken.toSorted()).toEqual([...names].toSorted());
    },
  );

  test("a second patch replaces the first", () => {
    const target = patchTarget(new Uint8Array(4), 0x1000_0000);
    target.view.setUint32(0, instructions.bl, true);
    patcherFor("aarch64")(HoleKind.R_AARCH64_CALL26, target, 0, 0x0ffff000);
    patcherFor("aarch64")(HoleKind.R_AARCH64_CALL26, target, 0, 0x1000_0010);
    expect(target.view.getUint32(0, true)).toBe(0x9400_0004);
  });
});

describe("x86-64", () => {
  function tryAt(kind: number, ...bytes: number[]): unknown {
    const target = patchTarget(new Uint8Array([...bytes, 0, 0, 0, 0]), 0x1000);
    try {
      patcherFor("x86_64")(kind, target, bytes.length, 0x2000);
      return undefined;
    } catch (error) {
      expect([...target.bytes]).toEqual([...bytes, 0, 0, 0, 0]);
      return error;
    }
  }

  test("REX_GOTPCRELX wants a REX prefix, an opcode that can be relaxed and disp32(%rip)", () => {
    expect(tryAt(HoleKind.R_X86_64_REX_GOTPCRELX, 0x48, 0x8b, 0x05)).toBeUndefined();
    expect(tryAt(HoleKind.R_X86_64_REX_GOTPCRELX, 0x4c, 0x03, 0x3d)).toBeUndefined();
    // no prefix; lea; disp32(%rax); at the start of memory
    expect(tryAt(HoleKind.R_X86_64_REX_GOTPCRELX, 0x90, 0x8b, 0x05)).toBeInstanceOf(PatchInstructionError);
    expect(tryAt(HoleKind.R_X86_64_REX_GOTPCRELX, 0x48, 0x8d, 0x05)).toBeInstanceOf(PatchInstructionError);
    expect(tryAt(HoleKind.R_X86_64_REX_GOTPCRELX, 0x48, 0x8b, 0x80)).toBeInstanceOf(PatchInstructionError);
    expect(tryAt(HoleKind.R_X86_64_REX_GOTPCRELX)).toBeInstanceOf(PatchInstructionError);
  });

  test("GOTPCRELX takes call and jmp through memory, too", () => {
    expect(tryAt(HoleKind.R_X86_64_GOTPCRELX, 0xff, 0x15)).toBeUndefined();
    expect(tryAt(HoleKind.R_X86_64_GOTPCRELX, 0xff, 0x25)).toBeUndefined();
    // push
    expect(tryAt(HoleKind.R_X86_64_GOTPCRELX, 0xff, 0x35)).toBeInstanceOf(PatchInstructionError);
  });
});

test("a kind of another architecture, or none, is refused", () => {
  const target = patchTarget(new Uint8Array(16), 0);
  const architectures: Architecture[] = ["x86_64", "aarch64", "i386", "riscv64"];
  for (const [name, kind] of Object.entries(HoleKind)) {
    const own = architectures.filter((architecture) => {
      try {
        patcherFor(architecture)(kind, target, 8, 0);
        return true;
      } catch (error) {
        return !(error instanceof PatchKindError);
      }
    });
    expect([name, own.length]).toEqual([name, 1]);
  }
  expect(() => patcherFor("x86_64")(0, target, 0, 0)).toThrow(
    "unknown hole kind 0 is not a hole kind of x86_64",
  );
});
