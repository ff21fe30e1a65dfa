/**
 * What the copy loop must know about a relocation kind beyond what @serigraph/patch says of it: which kinds have a field
 * so simple that the loop patches it by itself, and where an addend belongs.
 */
import { HoleKind, type HoleKind as Kind } from "@serigraph/patch";

/** Shapes that the copy loops patch in line. All others go through @serigraph/patch. */
export const Shape = {
  OTHER: 0,
  /** 32 bits, distance from the hole (a bias of the format is folded into the addend). */
  REL32: 1,
  /** 64 bits, absolute. */
  ABS64: 2,
  /** 32 bits, sign-extended by the processor. */
  ABS32S: 3,
  /** 32 bits, zero-extended by the processor. */
  ABS32U: 4,
  /** AArch64 b, bl. */
  BRANCH26: 5,
  /** AArch64 b.cond, cbz, cbnz. */
  BRANCH19: 6,
  /** AArch64 tbz, tbnz. */
  BRANCH14: 7,
  /** AArch64 movz, movk: 16 bits of the value. */
  MOVW_G0: 8,
  MOVW_G1: 9,
  MOVW_G2: 10,
  MOVW_G3: 11,
  /** The same, where the value must have no bits above these. */
  MOVW_G0_CHECKED: 12,
  MOVW_G1_CHECKED: 13,
} as const;

const shapes = new Uint8Array(256);
const biases = new Uint8Array(256);
const inSlot = new Uint8Array(256);

function is(shape: number, ...kinds: Kind[]): void {
  for (const kind of kinds) shapes[kind] = shape;
}

is(Shape.REL32, HoleKind.R_X86_64_PC32, HoleKind.R_X86_64_PLT32);
is(
  Shape.REL32,
  HoleKind.IMAGE_REL_AMD64_REL32,
  HoleKind.IMAGE_REL_AMD64_REL32_1,
  HoleKind.IMAGE_REL_AMD64_REL32_2,
);
is(
  Shape.REL32,
  HoleKind.IMAGE_REL_AMD64_REL32_3,
  HoleKind.IMAGE_REL_AMD64_REL32_4,
  HoleKind.IMAGE_REL_AMD64_REL32_5,
);
is(Shape.REL32, HoleKind.X86_64_RELOC_SIGNED, HoleKind.X86_64_RELOC_SIGNED_1, HoleKind.X86_64_RELOC_SIGNED_2);
is(Shape.REL32, HoleKind.X86_64_RELOC_SIGNED_4, HoleKind.X86_64_RELOC_BRANCH);
is(Shape.ABS64, HoleKind.R_X86_64_64, HoleKind.IMAGE_REL_AMD64_ADDR64, HoleKind.X86_64_RELOC_UNSIGNED);
is(Shape.ABS64, HoleKind.R_AARCH64_ABS64, HoleKind.IMAGE_REL_ARM64_ADDR64, HoleKind.ARM64_RELOC_UNSIGNED);
is(Shape.ABS32S, HoleKind.R_X86_64_32S);
is(Shape.ABS32U, HoleKind.R_X86_64_32, HoleKind.IMAGE_REL_AMD64_ADDR32, HoleKind.X86_64_RELOC_UNSIGNED_32);
is(Shape.BRANCH26, HoleKind.R_AARCH64_CALL26, HoleKind.R_AARCH64_JUMP26);
is(Shape.BRANCH26, HoleKind.IMAGE_REL_ARM64_BRANCH26, HoleKind.ARM64_RELOC_BRANCH26);
is(Shape.BRANCH19, HoleKind.R_AARCH64_CONDBR19, HoleKind.IMAGE_REL_ARM64_BRANCH19);
is(Shape.BRANCH14, HoleKind.R_AARCH64_TSTBR14, HoleKind.IMAGE_REL_ARM64_BRANCH14);
is(Shape.MOVW_G0, HoleKind.R_AARCH64_MOVW_UABS_G0_NC);
is(Shape.MOVW_G1, HoleKind.R_AARCH64_MOVW_UABS_G1_NC);
is(Shape.MOVW_G2, HoleKind.R_AARCH64_MOVW_UABS_G2_NC);
is(Shape.MOVW_G3, HoleKind.R_AARCH64_MOVW_UABS_G3);
is(Shape.MOVW_G0_CHECKED, HoleKind.R_AARCH64_MOVW_UABS_G0);
is(Shape.MOVW_G1_CHECKED, HoleKind.R_AARCH64_MOVW_UABS_G1);

// S + A - (P + bias): where the processor counts from, in formats that do not put it into the addend.
for (const [kind, bias] of [
  [HoleKind.IMAGE_REL_AMD64_REL32, 4],
  [HoleKind.IMAGE_REL_AMD64_REL32_1, 5],
  [HoleKind.IMAGE_REL_AMD64_REL32_2, 6],
  [HoleKind.IMAGE_REL_AMD64_REL32_3, 7],
  [HoleKind.IMAGE_REL_AMD64_REL32_4, 8],
  [HoleKind.IMAGE_REL_AMD64_REL32_5, 9],
  [HoleKind.X86_64_RELOC_SIGNED, 4],
  [HoleKind.X86_64_RELOC_SIGNED_1, 4],
  [HoleKind.X86_64_RELOC_SIGNED_2, 4],
  [HoleKind.X86_64_RELOC_SIGNED_4, 4],
  [HoleKind.X86_64_RELOC_BRANCH, 4],
] as const) {
  biases[kind] = bias;
}

// x86: the slot holds S, and the addend belongs to the slot's address. AArch64: the slot holds S + A (aaelf64, GDAT(S + A)).
for (const kind of [
  HoleKind.R_AARCH64_ADR_GOT_PAGE,
  HoleKind.R_AARCH64_LD64_GOT_LO12_NC,
  HoleKind.ARM64_RELOC_GOT_LOAD_PAGE21,
  HoleKind.ARM64_RELOC_GOT_LOAD_PAGEOFF12,
  HoleKind.ARM64_RELOC_POINTER_TO_GOT,
]) {
  inSlot[kind] = 1;
}

/** One of {@link Shape}. */
export function shapeOf(kind: number): number {
  return shapes[kind];
}

/** Whether a shape's value does not depend on where the hole is. */
export function isAbsolute(shape: number): boolean {
  return (shape >= Shape.ABS64 && shape <= Shape.ABS32U) || shape >= Shape.MOVW_G0;
}

/** Shapes of 32 bits that the processor extends by zeros: ops read an i32 from them, too, and then only those bits count. */
export function takesI32(shape: number): boolean {
  return shape === Shape.ABS32U || shape === Shape.MOVW_G1_CHECKED;
}

/** What to subtract from a REL32's addend. */
export function biasOf(kind: number): number {
  return biases[kind];
}

/**
 * How far after the hole's value (S + A) a branch really goes: the ELF addend of an x86-64 branch is -4, because the processor counts
 * from the end of the field.
 */
export function branchBiasOf(kind: number): number {
  return kind === HoleKind.R_X86_64_PLT32 || kind === HoleKind.R_X86_64_PC32 ? 4 : 0;
}

/** The addend that counts in the slot (the rest is added to the slot's address). */
export function addendInSlot(kind: number, addend: number): number {
  return inSlot[kind] === 1 ? addend : 0;
}

/** Whether an instruction word of AArch64 is one that a shape belongs to; always true of the other shapes. */
export function fitsInstruction(shape: number, word: number): boolean {
  switch (shape) {
    case Shape.BRANCH26: // b, bl
      return (word & 0x7c000000) === 0x14000000;
    case Shape.BRANCH19: // b.cond; cbz, cbnz
      return (word & 0xff000000) >>> 24 === 0x54 || (word & 0x7e000000) === 0x34000000;
    case Shape.BRANCH14: // tbz, tbnz
      return (word & 0x7e000000) === 0x36000000;
    case Shape.MOVW_G0:
    case Shape.MOVW_G1:
    case Shape.MOVW_G2:
    case Shape.MOVW_G3:
      return isMoveWide(word, shape - Shape.MOVW_G0);
    case Shape.MOVW_G0_CHECKED:
    case Shape.MOVW_G1_CHECKED:
      return isMoveWide(word, shape - Shape.MOVW_G0_CHECKED);
    default:
      return true;
  }
}

/** movz or movk with `lsl #(16 * group)`. */
function isMoveWide(word: number, group: number): boolean {
  return (word & 0x5f800000) === 0x52800000 && ((word >>> 21) & 3) === group;
}
