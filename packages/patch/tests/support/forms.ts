import { type Architecture, HoleKind } from "../../src/index.ts";

/** One kind with an instruction it belongs to, and the exact range of its formula's result. */
export interface RangeForm {
  architecture: Architecture;
  kind: number;
  /** What is in memory before; the hole is at `at`. */
  bytes: readonly number[];
  at: number;
  /** Smallest and largest result that fits, of `value - (P + from)`, or of `value` when `from` is undefined. */
  min: number;
  max: number;
  from?: number;
  /** The result must be a multiple of this. */
  step?: number;
}

function word(...words: number[]): number[] {
  return words.flatMap((w) => [w & 0xff, (w >> 8) & 0xff, (w >> 16) & 0xff, w >>> 24]);
}

function x86(
  architecture: "x86_64" | "i386",
  kind: number,
  at: number,
  bytes: readonly number[],
  min: number,
  max: number,
  from?: number,
): RangeForm {
  return { architecture, kind, bytes, at, min, max, ...(from === undefined ? {} : { from }) };
}

function arm(kind: number, instruction: number, min: number, max: number, step: number): RangeForm {
  return { architecture: "aarch64", kind, bytes: word(instruction), at: 0, min, max, from: 0, step };
}

const zeros = [0, 0, 0, 0, 0, 0, 0, 0];
const call = [0xe8, 0, 0, 0, 0];
const movRip = [0x48, 0x8b, 0x05, 0, 0, 0, 0];
const s32 = [-0x8000_0000, 0x7fff_ffff] as const;
const u32 = [0, 0xffff_ffff] as const;
const b = 0x1400_0000;
const beq = 0x5400_0000;
const tbz = 0x3600_0000;

/** Every kind whose formula has a range. (Page and GOT kinds of AArch64 have tests of their own.) */
export const rangeForms: readonly RangeForm[] = [
  x86("x86_64", HoleKind.R_X86_64_PC32, 1, call, ...s32, 0),
  x86("x86_64", HoleKind.R_X86_64_PLT32, 1, call, ...s32, 0),
  x86("x86_64", HoleKind.R_X86_64_GOTPCREL, 3, movRip, ...s32, 0),
  x86("x86_64", HoleKind.R_X86_64_GOTPCRELX, 3, movRip, ...s32, 0),
  x86("x86_64", HoleKind.R_X86_64_REX_GOTPCRELX, 3, movRip, ...s32, 0),
  x86("x86_64", HoleKind.R_X86_64_32, 0, zeros, ...u32),
  x86("x86_64", HoleKind.R_X86_64_32S, 0, zeros, ...s32),
  x86("x86_64", HoleKind.R_X86_64_16, 0, zeros, -0x8000, 0xffff),
  x86("x86_64", HoleKind.R_X86_64_8, 0, zeros, -0x80, 0xff),
  x86("x86_64", HoleKind.R_X86_64_PC16, 0, zeros, -0x8000, 0x7fff, 0),
  x86("x86_64", HoleKind.R_X86_64_PC8, 0, zeros, -0x80, 0x7f, 0),
  x86("x86_64", HoleKind.R_X86_64_64, 0, zeros, Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER),
  x86("x86_64", HoleKind.IMAGE_REL_AMD64_ADDR64, 0, zeros, Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER),
  x86("x86_64", HoleKind.IMAGE_REL_AMD64_ADDR32, 0, zeros, ...u32),
  x86("x86_64", HoleKind.IMAGE_REL_AMD64_ADDR32NB, 0, zeros, ...u32),
  x86("x86_64", HoleKind.IMAGE_REL_AMD64_SECREL, 0, zeros, ...u32),
  x86("x86_64", HoleKind.IMAGE_REL_AMD64_SECTION, 0, zeros, 0, 0xffff),
  x86("x86_64", HoleKind.IMAGE_REL_AMD64_REL32, 1, call, ...s32, 4),
  x86("x86_64", HoleKind.IMAGE_REL_AMD64_REL32_1, 0, zeros, ...s32, 5),
  x86("x86_64", HoleKind.IMAGE_REL_AMD64_REL32_2, 0, zeros, ...s32, 6),
  x86("x86_64", HoleKind.IMAGE_REL_AMD64_REL32_3, 0, zeros, ...s32, 7),
  x86("x86_64", HoleKind.IMAGE_REL_AMD64_REL32_4, 0, zeros, ...s32, 8),
  x86("x86_64", HoleKind.IMAGE_REL_AMD64_REL32_5, 0, zeros, ...s32, 9),
  x86("x86_64", HoleKind.X86_64_RELOC_UNSIGNED, 0, zeros, Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER),
  x86("x86_64", HoleKind.X86_64_RELOC_UNSIGNED_32, 0, zeros, ...u32),
  x86("x86_64", HoleKind.X86_64_RELOC_SUBTRACTOR_32, 0, zeros, ...s32),
  x86("x86_64", HoleKind.X86_64_RELOC_SIGNED, 3, movRip, ...s32, 4),
  x86("x86_64", HoleKind.X86_64_RELOC_SIGNED_1, 0, zeros, ...s32, 5),
  x86("x86_64", HoleKind.X86_64_RELOC_SIGNED_2, 0, zeros, ...s32, 6),
  x86("x86_64", HoleKind.X86_64_RELOC_SIGNED_4, 0, zeros, ...s32, 8),
  x86("x86_64", HoleKind.X86_64_RELOC_BRANCH, 1, call, ...s32, 4),
  x86("x86_64", HoleKind.X86_64_RELOC_GOT_LOAD, 3, movRip, ...s32, 4),
  x86("x86_64", HoleKind.X86_64_RELOC_GOT, 3, movRip, ...s32, 4),

  x86("i386", HoleKind.R_386_32, 0, zeros, -0x8000_0000, 0xffff_ffff),
  x86("i386", HoleKind.R_386_16, 0, zeros, -0x8000, 0xffff),
  x86("i386", HoleKind.R_386_8, 0, zeros, -0x80, 0xff),
  x86("i386", HoleKind.R_386_PC16, 0, zeros, -0x8000, 0x7fff, 0),
  x86("i386", HoleKind.R_386_PC8, 0, zeros, -0x80, 0x7f, 0),
  x86("i386", HoleKind.IMAGE_REL_I386_DIR32, 0, zeros, -0x8000_0000, 0xffff_ffff),

  arm(HoleKind.R_AARCH64_CALL26, 0x9400_0000, -(2 ** 27), 2 ** 27 - 4, 4),
  arm(HoleKind.R_AARCH64_JUMP26, b, -(2 ** 27), 2 ** 27 - 4, 4),
  arm(HoleKind.IMAGE_REL_ARM64_BRANCH26, b, -(2 ** 27), 2 ** 27 - 4, 4),
  arm(HoleKind.ARM64_RELOC_BRANCH26, b, -(2 ** 27), 2 ** 27 - 4, 4),
  arm(HoleKind.R_AARCH64_CONDBR19, beq, -(2 ** 20), 2 ** 20 - 4, 4),
  arm(HoleKind.IMAGE_REL_ARM64_BRANCH19, beq, -(2 ** 20), 2 ** 20 - 4, 4),
  arm(HoleKind.R_AARCH64_LD_PREL_LO19, 0x5800_0000, -(2 ** 20), 2 ** 20 - 4, 4),
  arm(HoleKind.R_AARCH64_TSTBR14, tbz, -(2 ** 15), 2 ** 15 - 4, 4),
  arm(HoleKind.IMAGE_REL_ARM64_BRANCH14, tbz, -(2 ** 15), 2 ** 15 - 4, 4),
  arm(HoleKind.R_AARCH64_ADR_PREL_LO21, 0x1000_0000, -(2 ** 20), 2 ** 20 - 1, 1),
  arm(HoleKind.IMAGE_REL_ARM64_REL21, 0x1000_0000, -(2 ** 20), 2 ** 20 - 1, 1),
  arm(HoleKind.R_AARCH64_PREL32, 0, -(2 ** 31), 2 ** 31 - 1, 1),
  arm(HoleKind.ARM64_RELOC_POINTER_TO_GOT, 0, -(2 ** 31), 2 ** 31 - 1, 1),
  arm(HoleKind.R_AARCH64_PREL16, 0, -(2 ** 15), 2 ** 15 - 1, 1),
  { ...arm(HoleKind.IMAGE_REL_ARM64_REL32, 0, -(2 ** 31), 2 ** 31 - 1, 1), from: 4 },
  ...(
    [
      [HoleKind.R_AARCH64_ABS32, 0, -(2 ** 31), 2 ** 32 - 1],
      [HoleKind.R_AARCH64_ABS16, 0, -(2 ** 15), 2 ** 16 - 1],
      [HoleKind.IMAGE_REL_ARM64_ADDR32, 0, 0, 2 ** 32 - 1],
      [HoleKind.IMAGE_REL_ARM64_ADDR32NB, 0, 0, 2 ** 32 - 1],
      [HoleKind.IMAGE_REL_ARM64_SECREL, 0, 0, 2 ** 32 - 1],
      [HoleKind.IMAGE_REL_ARM64_SECTION, 0, 0, 2 ** 16 - 1],
      [HoleKind.ARM64_RELOC_UNSIGNED_32, 0, 0, 2 ** 32 - 1],
      [HoleKind.ARM64_RELOC_SUBTRACTOR_32, 0, -(2 ** 31), 2 ** 31 - 1],
      [HoleKind.R_AARCH64_MOVW_UABS_G0, 0xd280_0000, 0, 2 ** 16 - 1],
      [HoleKind.R_AARCH64_MOVW_UABS_G1, 0xd2a0_0000, 0, 2 ** 32 - 1],
      [HoleKind.R_AARCH64_MOVW_UABS_G2, 0xd2c0_0000, 0, 2 ** 48 - 1],
    ] as const
  ).map(([kind, instruction, min, max]): RangeForm => ({
    architecture: "aarch64",
    kind,
    bytes: word(instruction),
    at: 0,
    min,
    max,
  })),

  ...(
    [
      [HoleKind.R_RISCV_BRANCH, word(0x63), -4096, 4094, 2],
      [HoleKind.R_RISCV_JAL, word(0x6f), -(2 ** 20), 2 ** 20 - 2, 2],
      [HoleKind.R_RISCV_RVC_BRANCH, [0x01, 0xc1], -256, 254, 2],
      [HoleKind.R_RISCV_RVC_JUMP, [0x01, 0xa0], -2048, 2046, 2],
      [HoleKind.R_RISCV_CALL_PLT, word(0x97, 0x80e7), -(2 ** 31) - 0x800, 2 ** 31 - 0x801, 1],
      [HoleKind.R_RISCV_PCREL_HI20, word(0x17), -(2 ** 31) - 0x800, 2 ** 31 - 0x801, 1],
      [HoleKind.R_RISCV_32_PCREL, zeros, -(2 ** 31), 2 ** 31 - 1, 1],
    ] as const
  ).map(([kind, bytes, min, max, step]): RangeForm => ({
    architecture: "riscv64",
    kind,
    bytes,
    at: 0,
    min,
    max,
    from: 0,
    step,
  })),
  {
    architecture: "riscv64",
    kind: HoleKind.R_RISCV_HI20,
    bytes: word(0x37),
    at: 0,
    min: -(2 ** 31) - 0x800,
    max: 2 ** 31 - 0x801,
  },
];
