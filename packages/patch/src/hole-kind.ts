/**
 * Every relocation kind this package can patch, over all object formats, by its official name.
 *
 * The numbers are ours: small (a byte holds any of them), dense within an architecture so that a `switch` over them
 * is quick, and **stable**, because bundles store them. Append; never renumber. They are deliberately not the numbers of
 * the object formats, which collide: 1 is `R_X86_64_64`, `R_386_32` and `X86_64_RELOC_SIGNED` alike.
 *
 * Mach-O says the width of a field beside its type (`r_length`), not in it. Where a type exists in two widths, the plain
 * name is the 8-byte field and `…_32` is ours for the 4-byte one.
 */
export const HoleKind = {
  // x86-64: 1..63. ELF, "System V ABI, AMD64 supplement", table 4.10.
  R_X86_64_64: 1,
  R_X86_64_PC32: 2,
  R_X86_64_PLT32: 3,
  R_X86_64_32: 4,
  R_X86_64_32S: 5,
  R_X86_64_GOTPCREL: 6,
  R_X86_64_GOTPCRELX: 7,
  R_X86_64_REX_GOTPCRELX: 8,
  R_X86_64_PC64: 9,
  R_X86_64_16: 10,
  R_X86_64_PC16: 11,
  R_X86_64_8: 12,
  R_X86_64_PC8: 13,
  // x86-64 COFF, "PE Format", section "Type Indicators, x64 Processors".
  IMAGE_REL_AMD64_ADDR64: 20,
  IMAGE_REL_AMD64_ADDR32: 21,
  IMAGE_REL_AMD64_ADDR32NB: 22,
  IMAGE_REL_AMD64_REL32: 23,
  IMAGE_REL_AMD64_REL32_1: 24,
  IMAGE_REL_AMD64_REL32_2: 25,
  IMAGE_REL_AMD64_REL32_3: 26,
  IMAGE_REL_AMD64_REL32_4: 27,
  IMAGE_REL_AMD64_REL32_5: 28,
  IMAGE_REL_AMD64_SECTION: 29,
  IMAGE_REL_AMD64_SECREL: 30,
  // x86-64 Mach-O, <mach-o/x86_64/reloc.h>.
  X86_64_RELOC_UNSIGNED: 40,
  X86_64_RELOC_UNSIGNED_32: 41,
  X86_64_RELOC_SIGNED: 42,
  X86_64_RELOC_SIGNED_1: 43,
  X86_64_RELOC_SIGNED_2: 44,
  X86_64_RELOC_SIGNED_4: 45,
  X86_64_RELOC_BRANCH: 46,
  X86_64_RELOC_GOT_LOAD: 47,
  X86_64_RELOC_GOT: 48,
  X86_64_RELOC_SUBTRACTOR: 49,
  X86_64_RELOC_SUBTRACTOR_32: 50,

  // AArch64: 64..143. ELF, "ELF for the Arm 64-bit Architecture" (aaelf64), section 5.7.
  R_AARCH64_ABS64: 64,
  R_AARCH64_ABS32: 65,
  R_AARCH64_ABS16: 66,
  R_AARCH64_PREL64: 67,
  R_AARCH64_PREL32: 68,
  R_AARCH64_CALL26: 69,
  R_AARCH64_JUMP26: 70,
  R_AARCH64_CONDBR19: 71,
  R_AARCH64_TSTBR14: 72,
  R_AARCH64_ADR_PREL_LO21: 73,
  R_AARCH64_ADR_PREL_PG_HI21: 74,
  R_AARCH64_ADR_PREL_PG_HI21_NC: 75,
  R_AARCH64_ADD_ABS_LO12_NC: 76,
  R_AARCH64_LDST8_ABS_LO12_NC: 77,
  R_AARCH64_LDST16_ABS_LO12_NC: 78,
  R_AARCH64_LDST32_ABS_LO12_NC: 79,
  R_AARCH64_LDST64_ABS_LO12_NC: 80,
  R_AARCH64_LDST128_ABS_LO12_NC: 81,
  R_AARCH64_ADR_GOT_PAGE: 82,
  R_AARCH64_LD64_GOT_LO12_NC: 83,
  R_AARCH64_LD_PREL_LO19: 84,
  R_AARCH64_MOVW_UABS_G0: 85,
  R_AARCH64_MOVW_UABS_G0_NC: 86,
  R_AARCH64_MOVW_UABS_G1: 87,
  R_AARCH64_MOVW_UABS_G1_NC: 88,
  R_AARCH64_MOVW_UABS_G2: 89,
  R_AARCH64_MOVW_UABS_G2_NC: 90,
  R_AARCH64_MOVW_UABS_G3: 91,
  R_AARCH64_PREL16: 92,
  // AArch64 COFF, "PE Format", section "Type Indicators, ARM64 Processors".
  IMAGE_REL_ARM64_ADDR64: 100,
  IMAGE_REL_ARM64_ADDR32: 101,
  IMAGE_REL_ARM64_ADDR32NB: 102,
  IMAGE_REL_ARM64_BRANCH26: 103,
  IMAGE_REL_ARM64_BRANCH19: 104,
  IMAGE_REL_ARM64_BRANCH14: 105,
  IMAGE_REL_ARM64_PAGEBASE_REL21: 106,
  IMAGE_REL_ARM64_PAGEOFFSET_12A: 107,
  IMAGE_REL_ARM64_PAGEOFFSET_12L: 108,
  IMAGE_REL_ARM64_REL21: 109,
  IMAGE_REL_ARM64_REL32: 110,
  IMAGE_REL_ARM64_SECREL: 111,
  IMAGE_REL_ARM64_SECTION: 112,
  // AArch64 Mach-O, <mach-o/arm64/reloc.h>.
  ARM64_RELOC_UNSIGNED: 120,
  ARM64_RELOC_UNSIGNED_32: 121,
  ARM64_RELOC_BRANCH26: 122,
  ARM64_RELOC_PAGE21: 123,
  ARM64_RELOC_PAGEOFF12: 124,
  ARM64_RELOC_GOT_LOAD_PAGE21: 125,
  ARM64_RELOC_GOT_LOAD_PAGEOFF12: 126,
  ARM64_RELOC_POINTER_TO_GOT: 127,
  ARM64_RELOC_SUBTRACTOR: 128,
  ARM64_RELOC_SUBTRACTOR_32: 129,

  // i386: 144..175. ELF, "System V ABI, Intel386 supplement", table 4.2; COFF, "x86 Processors" of "PE Format".
  R_386_32: 144,
  R_386_PC32: 145,
  R_386_PLT32: 146,
  R_386_GOT32: 147,
  R_386_GOT32X: 148,
  R_386_GOTOFF: 149,
  R_386_GOTPC: 150,
  R_386_16: 151,
  R_386_PC16: 152,
  R_386_8: 153,
  R_386_PC8: 154,
  IMAGE_REL_I386_DIR32: 160,
  IMAGE_REL_I386_DIR32NB: 161,
  IMAGE_REL_I386_REL32: 162,
  IMAGE_REL_I386_SECTION: 163,
  IMAGE_REL_I386_SECREL: 164,

  // riscv64: 176..223. "RISC-V ABIs Specification", chapter "ELF", section "Relocations".
  R_RISCV_32: 176,
  R_RISCV_64: 177,
  R_RISCV_BRANCH: 178,
  R_RISCV_JAL: 179,
  R_RISCV_CALL: 180,
  R_RISCV_CALL_PLT: 181,
  R_RISCV_GOT_HI20: 182,
  R_RISCV_PCREL_HI20: 183,
  R_RISCV_PCREL_LO12_I: 184,
  R_RISCV_PCREL_LO12_S: 185,
  R_RISCV_HI20: 186,
  R_RISCV_LO12_I: 187,
  R_RISCV_LO12_S: 188,
  R_RISCV_RVC_BRANCH: 189,
  R_RISCV_RVC_JUMP: 190,
  R_RISCV_32_PCREL: 191,
  R_RISCV_ADD32: 192,
  R_RISCV_ADD64: 193,
  R_RISCV_SUB32: 194,
  R_RISCV_SUB64: 195,
  R_RISCV_RELAX: 196,
  R_RISCV_ALIGN: 197,
} as const;

/** The official name of a relocation kind. */
export type HoleKindName = keyof typeof HoleKind;

/** The number of a relocation kind: one of the values of {@link HoleKind}. */
export type HoleKind = (typeof HoleKind)[HoleKindName];

const nameOfKind: (HoleKindName | undefined)[] = [];
for (const [name, kind] of Object.entries(HoleKind)) nameOfKind[kind] = name as HoleKindName;

/** The official name of a kind, or `unknown hole kind N` for a number that is none: for messages and listings. */
export function holeKindName(kind: number): string {
  return nameOfKind[kind] ?? `unknown hole kind ${kind}`;
}

/**
 * The kind of an official name (`"R_X86_64_PLT32"`), or `undefined` when this package cannot patch such a hole.
 *
 * @param byteLength of the field, which Mach-O says beside the type (`1 << r_length`): needed for UNSIGNED and SUBTRACTOR
 */
export function holeKindFromName(name: string, byteLength?: number): HoleKind | undefined {
  if (byteLength === 4 && Object.hasOwn(HoleKind, `${name}_32`)) {
    return HoleKind[`${name}_32` as HoleKindName];
  }
  return Object.hasOwn(HoleKind, name) ? HoleKind[name as HoleKindName] : undefined;
}

/** Whether a number is one of {@link HoleKind}: what a reader of bundles asks before it trusts a byte. */
export function isHoleKind(kind: number): kind is HoleKind {
  return nameOfKind[kind] !== undefined;
}
