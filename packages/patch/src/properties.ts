import { HoleKind } from "./hole-kind.ts";

/** The largest distance that a branch reaches, in bytes, either way: `-backward..forward` around the hole. */
export interface BranchRange {
  readonly backward: number;
  readonly forward: number;
}

const got = new Set<number>([
  HoleKind.R_X86_64_GOTPCREL,
  HoleKind.R_X86_64_GOTPCRELX,
  HoleKind.R_X86_64_REX_GOTPCRELX,
  HoleKind.X86_64_RELOC_GOT_LOAD,
  HoleKind.X86_64_RELOC_GOT,
  HoleKind.R_AARCH64_ADR_GOT_PAGE,
  HoleKind.R_AARCH64_LD64_GOT_LO12_NC,
  HoleKind.ARM64_RELOC_GOT_LOAD_PAGE21,
  HoleKind.ARM64_RELOC_GOT_LOAD_PAGEOFF12,
  HoleKind.ARM64_RELOC_POINTER_TO_GOT,
  HoleKind.R_386_GOT32,
  HoleKind.R_386_GOT32X,
  HoleKind.R_RISCV_GOT_HI20,
]);

/** Signed distances of so many bits. 32-bit x86 wraps around its whole address space. */
const branchBits = new Map<number, number>([
  [HoleKind.R_X86_64_PLT32, 32],
  [HoleKind.X86_64_RELOC_BRANCH, 32],
  [HoleKind.R_AARCH64_CALL26, 28],
  [HoleKind.R_AARCH64_JUMP26, 28],
  [HoleKind.IMAGE_REL_ARM64_BRANCH26, 28],
  [HoleKind.ARM64_RELOC_BRANCH26, 28],
  [HoleKind.R_AARCH64_CONDBR19, 21],
  [HoleKind.IMAGE_REL_ARM64_BRANCH19, 21],
  [HoleKind.R_AARCH64_TSTBR14, 16],
  [HoleKind.IMAGE_REL_ARM64_BRANCH14, 16],
  [HoleKind.R_386_PLT32, Number.POSITIVE_INFINITY],
  [HoleKind.R_RISCV_BRANCH, 13],
  [HoleKind.R_RISCV_JAL, 21],
  [HoleKind.R_RISCV_CALL, 32],
  [HoleKind.R_RISCV_CALL_PLT, 32],
  [HoleKind.R_RISCV_RVC_BRANCH, 9],
  [HoleKind.R_RISCV_RVC_JUMP, 12],
]);

/** Whether a hole of this kind holds the place of a GOT slot: the caller makes the slot and passes its address (plus A). */
export function needsGot(kind: number): boolean {
  return got.has(kind);
}

/**
 * Whether a hole of this kind is *certainly* a branch, whose target may be replaced by a trampoline. `R_X86_64_PC32` and
 * `IMAGE_REL_AMD64_REL32` may be branches or loads: the kind does not tell, the instruction does ({@link isBranchHole}).
 */
export function isBranch(kind: number): boolean {
  return branchBits.has(kind);
}

/**
 * Whether the hole at `offset` belongs to a branch: by its kind, or where that leaves it open, by the instruction before
 * the field, which on x86 is `e8` (call), `e9` (jmp) or `0f 80`..`0f 8f` (jcc). A load cannot be mistaken for one: the byte
 * before its field is a ModRM byte of form disp32(%rip), 05, 0d, ..., 3d.
 */
export function isBranchHole(kind: number, bytes: Uint8Array, offset: number): boolean {
  switch (kind) {
    case HoleKind.R_X86_64_PC32:
    case HoleKind.IMAGE_REL_AMD64_REL32:
    case HoleKind.R_386_PC32:
    case HoleKind.IMAGE_REL_I386_REL32: {
      const opcode = bytes[offset - 1];
      return opcode === 0xe8 || opcode === 0xe9 || (bytes[offset - 2] === 0x0f && (opcode & 0xf0) === 0x80);
    }
    default:
      return branchBits.has(kind);
  }
}

/** How far a branch reaches, or `undefined` when the kind is not {@link isBranch}. Alignment aside, `distance = S + A - P`. */
export function branchRange(kind: number): BranchRange | undefined {
  const bits = branchBits.get(kind);
  if (bits === undefined) return undefined;
  return { backward: 2 ** (bits - 1), forward: 2 ** (bits - 1) - 1 };
}

/** The width of the field in bytes: what the hole must have in its stencil. 0 for marks that patch nothing. */
export function holeByteLength(kind: HoleKind): number {
  switch (kind) {
    case HoleKind.R_X86_64_64:
    case HoleKind.R_X86_64_PC64:
    case HoleKind.IMAGE_REL_AMD64_ADDR64:
    case HoleKind.X86_64_RELOC_UNSIGNED:
    case HoleKind.X86_64_RELOC_SUBTRACTOR:
    case HoleKind.R_AARCH64_ABS64:
    case HoleKind.R_AARCH64_PREL64:
    case HoleKind.IMAGE_REL_ARM64_ADDR64:
    case HoleKind.ARM64_RELOC_UNSIGNED:
    case HoleKind.ARM64_RELOC_SUBTRACTOR:
    case HoleKind.R_RISCV_64:
    case HoleKind.R_RISCV_ADD64:
    case HoleKind.R_RISCV_SUB64:
    // auipc and jalr
    case HoleKind.R_RISCV_CALL:
    case HoleKind.R_RISCV_CALL_PLT:
      return 8;
    case HoleKind.R_X86_64_16:
    case HoleKind.R_X86_64_PC16:
    case HoleKind.IMAGE_REL_AMD64_SECTION:
    case HoleKind.R_AARCH64_ABS16:
    case HoleKind.R_AARCH64_PREL16:
    case HoleKind.IMAGE_REL_ARM64_SECTION:
    case HoleKind.R_386_16:
    case HoleKind.R_386_PC16:
    case HoleKind.IMAGE_REL_I386_SECTION:
    case HoleKind.R_RISCV_RVC_BRANCH:
    case HoleKind.R_RISCV_RVC_JUMP:
      return 2;
    case HoleKind.R_X86_64_8:
    case HoleKind.R_X86_64_PC8:
    case HoleKind.R_386_8:
    case HoleKind.R_386_PC8:
      return 1;
    case HoleKind.R_RISCV_RELAX:
    case HoleKind.R_RISCV_ALIGN:
      return 0;
    default:
      return 4;
  }
}
