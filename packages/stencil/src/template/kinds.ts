import type { Architecture, ObjectFormat } from "@serigraph/object-file";

/** How CPython's `jit.c` patches a relocation kind. */
export interface CPatch {
  /** Its function. */
  readonly function: string;
  /**
   * What that function wants added to the addend of the official formula: COFF and Mach-O count a relative
   * field from its end or from the instruction's, the function from its start.
   */
  readonly bias: number;
}

const patch = (name: string, bias = 0): CPatch => ({ function: name, bias });

/**
 * The patch function of each relocation kind: `_PATCH_FUNCS` of CPython 3.13's `Tools/jit/_stencils.py`, and
 * kinds which its compiler flags avoid but other templates have (`R_X86_64_PLT32`, `X86_64_RELOC_SIGNED_4`).
 */
export const cPatches: Readonly<Record<string, CPatch>> = {
  ARM64_RELOC_BRANCH26: patch("patch_aarch64_26r"),
  ARM64_RELOC_GOT_LOAD_PAGE21: patch("patch_aarch64_21rx"),
  ARM64_RELOC_GOT_LOAD_PAGEOFF12: patch("patch_aarch64_12x"),
  ARM64_RELOC_PAGE21: patch("patch_aarch64_21r"),
  ARM64_RELOC_PAGEOFF12: patch("patch_aarch64_12"),
  ARM64_RELOC_UNSIGNED: patch("patch_64"),
  IMAGE_REL_AMD64_ADDR64: patch("patch_64"),
  IMAGE_REL_AMD64_ADDR32: patch("patch_32"),
  IMAGE_REL_AMD64_REL32: patch("patch_x86_64_32rx", -4),
  IMAGE_REL_AMD64_REL32_1: patch("patch_32r", -5),
  IMAGE_REL_AMD64_REL32_2: patch("patch_32r", -6),
  IMAGE_REL_AMD64_REL32_3: patch("patch_32r", -7),
  IMAGE_REL_AMD64_REL32_4: patch("patch_32r", -8),
  IMAGE_REL_AMD64_REL32_5: patch("patch_32r", -9),
  IMAGE_REL_ARM64_ADDR64: patch("patch_64"),
  IMAGE_REL_ARM64_BRANCH26: patch("patch_aarch64_26r"),
  IMAGE_REL_ARM64_PAGEBASE_REL21: patch("patch_aarch64_21rx"),
  IMAGE_REL_ARM64_PAGEOFFSET_12A: patch("patch_aarch64_12"),
  IMAGE_REL_ARM64_PAGEOFFSET_12L: patch("patch_aarch64_12x"),
  IMAGE_REL_I386_DIR32: patch("patch_32"),
  IMAGE_REL_I386_REL32: patch("patch_x86_64_32rx", -4),
  R_386_32: patch("patch_32"),
  R_386_PC32: patch("patch_32r"),
  R_386_PLT32: patch("patch_32r"),
  R_AARCH64_ABS64: patch("patch_64"),
  R_AARCH64_ADD_ABS_LO12_NC: patch("patch_aarch64_12"),
  R_AARCH64_ADR_GOT_PAGE: patch("patch_aarch64_21rx"),
  R_AARCH64_ADR_PREL_PG_HI21: patch("patch_aarch64_21r"),
  R_AARCH64_CALL26: patch("patch_aarch64_26r"),
  R_AARCH64_JUMP26: patch("patch_aarch64_26r"),
  R_AARCH64_LD64_GOT_LO12_NC: patch("patch_aarch64_12x"),
  R_AARCH64_LDST8_ABS_LO12_NC: patch("patch_aarch64_12"),
  R_AARCH64_LDST16_ABS_LO12_NC: patch("patch_aarch64_12"),
  R_AARCH64_LDST32_ABS_LO12_NC: patch("patch_aarch64_12"),
  R_AARCH64_LDST64_ABS_LO12_NC: patch("patch_aarch64_12"),
  R_AARCH64_MOVW_UABS_G0_NC: patch("patch_aarch64_16a"),
  R_AARCH64_MOVW_UABS_G1_NC: patch("patch_aarch64_16b"),
  R_AARCH64_MOVW_UABS_G2_NC: patch("patch_aarch64_16c"),
  R_AARCH64_MOVW_UABS_G3: patch("patch_aarch64_16d"),
  R_X86_64_64: patch("patch_64"),
  R_X86_64_32: patch("patch_32"),
  R_X86_64_GOTPCREL: patch("patch_32r"),
  R_X86_64_GOTPCRELX: patch("patch_x86_64_32rx"),
  R_X86_64_PC32: patch("patch_32r"),
  R_X86_64_PLT32: patch("patch_32r"),
  R_X86_64_REX_GOTPCRELX: patch("patch_x86_64_32rx"),
  X86_64_RELOC_BRANCH: patch("patch_32r", -4),
  X86_64_RELOC_GOT: patch("patch_x86_64_32rx", -4),
  X86_64_RELOC_GOT_LOAD: patch("patch_x86_64_32rx", -4),
  X86_64_RELOC_SIGNED: patch("patch_32r", -4),
  X86_64_RELOC_SIGNED_1: patch("patch_32r", -5),
  X86_64_RELOC_SIGNED_2: patch("patch_32r", -6),
  X86_64_RELOC_SIGNED_4: patch("patch_32r", -8),
  X86_64_RELOC_UNSIGNED: patch("patch_64"),
};

/** Kinds of targets that CPython's JIT does not have. */
export const otherKinds: readonly string[] = [
  "R_RISCV_64",
  "R_RISCV_BRANCH",
  "R_RISCV_CALL_PLT",
  "R_RISCV_HI20",
  "R_RISCV_JAL",
  "R_RISCV_LO12_I",
  "R_RISCV_LO12_S",
  "R_RISCV_RVC_BRANCH",
  "R_RISCV_RVC_JUMP",
];

const gotKinds = new Set([
  "R_AARCH64_ADR_GOT_PAGE",
  "R_AARCH64_LD64_GOT_LO12_NC",
  "R_X86_64_GOTPCREL",
  "R_X86_64_GOTPCRELX",
  "R_X86_64_REX_GOTPCRELX",
  "R_RISCV_GOT_HI20",
  "ARM64_RELOC_GOT_LOAD_PAGE21",
  "ARM64_RELOC_GOT_LOAD_PAGEOFF12",
  "ARM64_RELOC_POINTER_TO_GOT",
  "X86_64_RELOC_GOT",
  "X86_64_RELOC_GOT_LOAD",
]);
/** Whether a kind refers to a slot that holds the symbol's address, not to the symbol. */
export const isGotKind = (kind: string): boolean => gotKinds.has(kind);

/** Kinds that only advise a linker: the bytes are right without them. */
export const isAdvice = (kind: string): boolean => kind === "R_RISCV_RELAX" || kind.endsWith("_NONE");

/** The kind of a whole address in data, for GOT slots. */
export function pointerKind(format: ObjectFormat, architecture: Architecture): string {
  const kinds: Partial<Record<string, string>> = {
    "elf x86_64": "R_X86_64_64",
    "elf aarch64": "R_AARCH64_ABS64",
    "elf i386": "R_386_32",
    "elf riscv64": "R_RISCV_64",
    "coff x86_64": "IMAGE_REL_AMD64_ADDR64",
    "coff aarch64": "IMAGE_REL_ARM64_ADDR64",
    "coff i386": "IMAGE_REL_I386_DIR32",
    "macho x86_64": "X86_64_RELOC_UNSIGNED",
    "macho aarch64": "ARM64_RELOC_UNSIGNED",
  };
  const kind = kinds[`${format} ${architecture}`];
  if (kind === undefined) throw new Error(`no pointer relocation known for ${format} on ${architecture}`);
  return kind;
}

/** Bytes that a hole covers. */
export function kindWidth(kind: string): number {
  if (/_(64|ABS64|PREL64|PC64|ADDR64)$/.test(kind) || kind.endsWith("RELOC_UNSIGNED")) return 8;
  if (/^R_RISCV_(CALL|CALL_PLT)$/.test(kind)) return 8;
  if (kind.startsWith("R_RISCV_RVC_")) return 2;
  return 4;
}
