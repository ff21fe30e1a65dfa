import { machOSyntax, x86_64Syntax } from "../asm/syntax.ts";
import { kindsOf, type Flag, type OperandWidth, type TargetBase } from "./model.ts";

export const x86_64Elf: TargetBase = {
  architecture: "x86_64",
  symbolPrefix: "",
  callingConvention: "__attribute__((preserve_none))",
  integerArguments: 12,
  doubleArguments: 8,
  stencilFlags: [
    ["-fno-pic", "the address of a small hole symbol is an immediate, foldable into an addressing mode"],
    ["-mcmodel=medium", "code and small symbols near; data by 64-bit address, wherever the library's lies"],
    ["-mlarge-data-threshold=1", "small are only the one-byte symbols that stand for small operands"],
    ["-mno-red-zone", "signal handlers of the host may run on this stack"],
  ],
  helperFlags: [
    ["-fpic", "helpers are loaded wherever there is room"],
    ["-fvisibility=hidden", "they call and read each other directly, without a GOT"],
    ["-mno-red-zone", "as in stencils"],
  ],
  kinds: {
    R_X86_64_64: 8,
    R_X86_64_PC64: 8,
    R_X86_64_32: 4,
    R_X86_64_32S: 4,
    R_X86_64_PC32: 4,
    R_X86_64_PLT32: 4,
    R_X86_64_GOTPCREL: 4,
    R_X86_64_GOTPCRELX: 4,
    R_X86_64_REX_GOTPCRELX: 4,
  },
  trailingJump: {
    kind: "R_X86_64_PLT32",
    addend: -4,
    opcode: [0xe9],
    mask: [0xff],
    fieldOffset: 1,
    length: 5,
  },
  // Weak, so that clang does not conclude that a value is not 0 (an object's address) or differs from another.
  declareHole: (symbol, width) =>
    width === "slot" || width === "u16"
      ? `extern char ${symbol}[1] __attribute__((weak, visibility("hidden")));`
      : "",
  holeValue(symbol, width) {
    if (width === "slot" || width === "u16") return `((u64)&${symbol})`;
    // Not by the symbol's address: clang takes near symbols to lie below 2 GB, so could mix up signs.
    if (width === "u32")
      return `({ u64 _x; __asm__("movl $${symbol}, %k0" : "=r"(_x)); __builtin_assume(_x <= 0xffffffff); _x; })`;
    if (width === "i32") return `({ i64 _x; __asm__("movq $${symbol}, %q0" : "=r"(_x)); (i32)_x; })`;
    return `({ u64 _x; __asm__("movabsq $${symbol}, %q0" : "=r"(_x)); _x; })`;
  },
  refuseAddress: (kind) =>
    kind === "R_X86_64_32" || kind === "R_X86_64_32S"
      ? "takes an address as 32 bits, but code and data may lie anywhere in 64 (is a function's address taken? pass it in an imm)"
      : undefined,
  doubleConstraint: "x",
  assembly: x86_64Syntax,
};

/**
 * A hole's value in an instruction, where code is position-independent whatever the flags: clang never makes an
 * immediate of an address there, so inline assembly does. A 32-bit immediate is zero-extended; Mach-O has no
 * relocation for one that is sign-extended, as a displacement would be.
 */
const immediate =
  (prefix: string) =>
  (symbol: string, width: OperandWidth): string =>
    width === "64"
      ? `({ u64 _x; __asm__("movabsq $${prefix}${symbol}, %q0" : "=r"(_x)); _x; })`
      : `({ u64 _x; __asm__("movl $${prefix}${symbol}, %k0" : "=r"(_x)); ${width === "i32" ? "(i32)_x" : "_x"}; })`;

const positionIndependent: readonly Flag[] = [
  [
    "-fvisibility=hidden",
    "the library's functions and constants are called and read directly, without a GOT",
  ],
  ["-mno-red-zone", "signal handlers of the host may run on this stack"],
];

/** <mach-o/x86_64/reloc.h>. Everything is relative to the instruction pointer: code and data share one region. */
export const x86_64MachO: TargetBase = {
  ...x86_64Elf,
  symbolPrefix: "_",
  stencilFlags: positionIndependent,
  helperFlags: positionIndependent,
  kinds: {
    X86_64_RELOC_UNSIGNED: 8,
    ...kindsOf("X86_64_RELOC_", "UNSIGNED_32 SIGNED SIGNED_1 SIGNED_2 SIGNED_4 BRANCH GOT_LOAD GOT", 4),
  },
  trailingJump: { ...x86_64Elf.trailingJump, kind: "X86_64_RELOC_BRANCH", addend: 0 },
  declareHole: () => "",
  holeValue: immediate("_"),
  refuseAddress: (kind) =>
    kind === "X86_64_RELOC_UNSIGNED_32" ? "takes an address as 32 bits, but it has 64" : undefined,
  assembly: machOSyntax(x86_64Syntax, "#"),
};

/** PE Format, "Type Indicators, x64 Processors". */
export const x86_64Coff: TargetBase = {
  ...x86_64Elf,
  stencilFlags: [["-mno-stack-arg-probe", "no __chkstk: a stencil's frame is smaller than a guard page"]],
  helperFlags: [["-mno-stack-arg-probe", "no __chkstk, which nobody links; keep large arrays off the stack"]],
  kinds: {
    IMAGE_REL_AMD64_ADDR64: 8,
    ...kindsOf("IMAGE_REL_AMD64_", "ADDR32 REL32 REL32_1 REL32_2 REL32_3 REL32_4 REL32_5", 4),
  },
  trailingJump: { ...x86_64Elf.trailingJump, kind: "IMAGE_REL_AMD64_REL32", addend: 0 },
  declareHole: () => "",
  holeValue: immediate(""),
  refuseAddress: (kind) =>
    kind === "IMAGE_REL_AMD64_ADDR32" ? "takes an address as 32 bits, but it has 64" : undefined,
};
