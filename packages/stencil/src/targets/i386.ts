import { x86Syntax } from "../asm/syntax.ts";
import type { Flag, OperandWidth, TargetBase } from "./model.ts";

const flags: readonly Flag[] = [
  ["-msse2", "doubles in SSE registers: the 80-bit x87 rounds otherwise than all other targets"],
  ["-mfpmath=sse", "the same"],
];
const absolute: Flag = [
  "-fno-pic",
  "absolute addresses: relocated when they are loaded, like all 32-bit code here",
];

/** A 64-bit operand has two holes, one a half; what is wider than a register nobody can patch in one. */
const immediate =
  (prefix: string) =>
  (symbol: string, width: OperandWidth): string => {
    const load = (name: string) => `({ u32 _x; __asm__("movl $${prefix}${name}, %0" : "=r"(_x)); _x; })`;
    // An executor's id has 32 bits.
    if (width === "64" && symbol !== "_JIT_EXECUTOR")
      return `((u64)${load(`${symbol}_HIGH`)} << 32 | ${load(`${symbol}_LOW`)})`;
    return width === "i32" ? `((i32)${load(symbol)})` : `((u64)${load(symbol)})`;
  };

/**
 * 32-bit x86, "System V ABI, Intel386 supplement". clang has no `preserve_none` for it. `regparm(3)` keeps the first
 * pinned values in registers; everything else is on the stack, where a `musttail` call writes it back.
 */
export const i386Elf: TargetBase = {
  architecture: "i686",
  symbolPrefix: "",
  callingConvention: "__attribute__((regparm(3)))",
  // On the stack there is room for any number.
  integerArguments: 32,
  doubleArguments: 32,
  stencilFlags: [...flags, absolute],
  helperFlags: [...flags, absolute],
  kinds: { R_386_32: 4, R_386_PC32: 4, R_386_PLT32: 4 },
  trailingJump: {
    kind: "R_386_PLT32",
    addend: -4,
    opcode: [0xe9],
    mask: [0xff],
    fieldOffset: 1,
    length: 5,
  },
  declareHole: () => "",
  holeValue: immediate(""),
  refuseAddress: () => undefined,
  doubleConstraint: "x",
  assembly: x86Syntax,
};

/** 32-bit Windows: the same convention; names have an underscore, as on Mach-O. */
export const i386Coff: TargetBase = {
  ...i386Elf,
  symbolPrefix: "_",
  stencilFlags: [
    ...flags,
    ["-mno-stack-arg-probe", "no __chkstk: a stencil's frame is smaller than a guard page"],
  ],
  helperFlags: [...flags, ["-mno-stack-arg-probe", "no __chkstk, which nobody links"]],
  kinds: { IMAGE_REL_I386_DIR32: 4, IMAGE_REL_I386_REL32: 4 },
  trailingJump: { ...i386Elf.trailingJump, kind: "IMAGE_REL_I386_REL32", addend: 0 },
  holeValue: immediate("_"),
  assembly: { ...x86Syntax, symbolPrefix: "_", localPrefix: "L" },
};
