import type { Architecture } from "@serigraph/bundle";
import { aarch64Syntax, x86Syntax, type AssemblySyntax } from "./asm/syntax.ts";

/** How wide the value of an operand's hole is: decides the symbol it is compiled against. */
export type OperandWidth = "slot" | "u16" | "u32" | "i32" | "64";

/** A compiler flag and why it is there. */
export type Flag = readonly [flag: string, why: string];

/** Everything that differs from one target to the next. */
export interface Target {
  readonly triple: string;
  readonly architecture: Architecture;
  /** How the C function type of a stencil is marked. */
  readonly callingConvention: string;
  /** Registers that stay registers across a `musttail` call under that convention. */
  readonly integerArguments: number;
  readonly doubleArguments: number;
  /** Flags for stencils, besides {@link commonFlags}. */
  readonly stencilFlags: readonly Flag[];
  /** Flags for helper functions: position-independent, loaded once. */
  readonly helperFlags: readonly Flag[];
  /** Relocations that may become holes, and the bytes each covers. */
  readonly kinds: Readonly<Record<string, number>>;
  /** Branches to a stencil's end that a fall-through replaces: relocation, opcode, position of the field. */
  readonly trailingJump: {
    readonly kind: string;
    readonly addend: number;
    readonly opcode: readonly number[];
    readonly mask: readonly number[];
    readonly fieldOffset: number;
    readonly length: number;
  };
  /** C declaration of a hole's symbol; empty where its value is read by inline assembly. */
  readonly declareHole: (symbol: string, width: OperandWidth) => string;
  /** C expression of a hole's value: i32 for "i32", else u64. */
  readonly holeValue: (symbol: string, width: OperandWidth) => string;
  /** For the layout pass; undefined: clang's object is taken as it is. */
  readonly assembly: AssemblySyntax | undefined;
  /** Why a hole of this kind cannot hold an address; undefined when it can. */
  readonly refuseAddress: (kind: string) => string | undefined;
  /** Constraint letter of a double register in inline assembly. */
  readonly doubleConstraint: string;
}

/** Name of the symbol that stands for an operand's value. One for each width: see {@link Target}. */
export function operandSymbol(index: number, width: OperandWidth): string {
  return width === "64" ? `_JIT_OPERAND_${index}` : `_JIT_OPERAND_${width}_${index}`;
}
/** The operand that {@link operandSymbol} named, or undefined. */
export function operandOfSymbol(symbol: string): { index: number; width: OperandWidth } | undefined {
  const match = /^_JIT_OPERAND_(?:(slot|u16|u32|i32)_)?([0-9]+)$/.exec(symbol);
  return match === null ? undefined : { index: Number(match[2]), width: (match[1] ?? "64") as OperandWidth };
}

/** Raised whenever the same sources could give other bytes. Part of a bundle's input digest. */
export const generatorVersion = 1;
/** The first clang with `preserve_none` and `musttail` on all targets here. */
export const minimumClangVersion = 19;

export const commonFlags: readonly Flag[] = [
  ["-std=gnu17", "statement expressions and asm in the generated C"],
  ["-O3", "a stencil is compiled once and run for ever"],
  ["-ffreestanding", "no C library: neither its headers nor calls of its functions made up by clang"],
  ["-nostdlibinc", "a header of the building machine must not reach a bundle"],
  ["-ffunction-sections", "a section for each function: that is how stencils are told apart"],
  ["-fno-asynchronous-unwind-tables", "nobody copies .eh_frame"],
  ["-fno-unwind-tables", "the same"],
  ["-fno-stack-protector", "its canary is thread-local, and its failure function unresolved"],
  ["-fno-ident", "no .comment section with the compiler's name"],
  ["-fomit-frame-pointer", "stencils have no frames of their own; the register is worth more"],
  ["-fno-strict-aliasing", "frames and heaps are read through several types"],
  ["-fwrapv", "guests' integers wrap; signed overflow must not be undefined in op bodies"],
  ["-fno-math-errno", "no errno: sqrt becomes an instruction"],
  ["-ffp-contract=off", "a guest's a*b+c rounds twice, on every target alike"],
  [
    "-ftls-model=local-exec",
    "thread-local access must compile to be refused by name (-mcmodel=large knows no other)",
  ],
  ["-fno-jump-tables", "a jump table would be data of its own with relocations into the stencil"],
  ["-fno-common", "a tentative definition is writable data, and refused as such"],
  ["-fno-addrsig", "no .llvm_addrsig section: nobody reads it"],
  ["-Wall", "op bodies are few and run everywhere"],
  ["-Wno-unused", "a variant may leave operands and helpers unused"],
  ["-Wno-unknown-pragmas", "op files have pragmas of ours"],
  ["-Werror=uninitialized", "an output that was never assigned"],
  ["-Werror=sometimes-uninitialized", "an output that is not assigned on every path"],
  ["-Werror=implicit-function-declaration", "a misspelt statement"],
  ["-Werror=return-type", "falling off a helper's end"],
];

const x86_64Elf: Omit<Target, "triple"> = {
  architecture: "x86_64",
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
  assembly: x86Syntax,
};

const aarch64Elf: Omit<Target, "triple"> = {
  architecture: "aarch64",
  callingConvention: "__attribute__((preserve_none))",
  integerArguments: 23,
  doubleArguments: 8,
  stencilFlags: [
    ["-fno-pic", "addresses as immediates"],
    ["-mcmodel=large", "any address by movz and movk: data may lie anywhere"],
    ["-mno-outline-atomics", "outlined atomics are calls of libgcc"],
  ],
  helperFlags: [
    ["-fpic", "helpers are loaded wherever there is room"],
    ["-fvisibility=hidden", "they call and read each other directly, without a GOT"],
    ["-mno-outline-atomics", "as in stencils"],
  ],
  kinds: {
    R_AARCH64_ABS64: 8,
    R_AARCH64_PREL64: 8,
    ...Object.fromEntries(
      (
        "ABS32 PREL32 CALL26 JUMP26 CONDBR19 TSTBR14 LD_PREL_LO19 ADR_PREL_LO21 ADR_PREL_PG_HI21 " +
        "ADR_PREL_PG_HI21_NC ADD_ABS_LO12_NC LDST8_ABS_LO12_NC LDST16_ABS_LO12_NC LDST32_ABS_LO12_NC " +
        "LDST64_ABS_LO12_NC LDST128_ABS_LO12_NC ADR_GOT_PAGE LD64_GOT_LO12_NC MOVW_UABS_G0 MOVW_UABS_G0_NC " +
        "MOVW_UABS_G1 MOVW_UABS_G1_NC MOVW_UABS_G2 MOVW_UABS_G2_NC MOVW_UABS_G3"
      )
        .split(" ")
        .map((kind) => [`R_AARCH64_${kind}`, 4]),
    ),
  },
  trailingJump: {
    kind: "R_AARCH64_JUMP26",
    addend: 0,
    opcode: [0, 0, 0, 0x14],
    mask: [0, 0, 0, 0xfc],
    fieldOffset: 0,
    length: 4,
  },
  declareHole: () => "",
  // By inline assembly, so that a 16-bit operand is one movz with a checked kind and not movz and three movk.
  holeValue(symbol, width) {
    const asm = (lines: readonly string[]) =>
      `({ u64 _x; __asm__("${lines.join("\\n\\t")}" : "=r"(_x)); _x; })`;
    if (width === "slot" || width === "u16") return asm([`movz %0, #:abs_g0:${symbol}`]);
    if (width === "u32") return asm([`movz %0, #:abs_g0_nc:${symbol}`, `movk %0, #:abs_g1:${symbol}`]);
    // Not checked: a negative value has higher bits. The constructor has checked the range.
    if (width === "i32")
      return `((i32)${asm([`movz %0, #:abs_g0_nc:${symbol}`, `movk %0, #:abs_g1_nc:${symbol}`])})`;
    return asm([
      `movz %0, #:abs_g0_nc:${symbol}`,
      `movk %0, #:abs_g1_nc:${symbol}`,
      `movk %0, #:abs_g2_nc:${symbol}`,
      `movk %0, #:abs_g3:${symbol}`,
    ]);
  },
  refuseAddress: (kind) =>
    kind === "R_AARCH64_ABS32" ? "takes an address as 32 bits, but it has 64" : undefined,
  doubleConstraint: "w",
  assembly: aarch64Syntax,
};

/** The targets that stencils are built for, by triple. */
export const targets: readonly Target[] = [
  { triple: "x86_64-unknown-linux-gnu", ...x86_64Elf },
  { triple: "aarch64-unknown-linux-gnu", ...aarch64Elf },
];

export const findTarget = (triple: string): Target | undefined => targets.find((t) => t.triple === triple);
