import { aarch64MachOSyntax, aarch64Syntax } from "../asm/syntax.ts";
import { kindsOf, type Flag, type TargetBase } from "./model.ts";

export const aarch64Elf: TargetBase = {
  architecture: "aarch64",
  symbolPrefix: "",
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

const common: readonly Flag[] = [
  [
    "-fvisibility=hidden",
    "the library's functions and constants are called and read directly, without a GOT",
  ],
  ["-mno-outline-atomics", "outlined atomics are calls of the compiler's library"],
];
const apple: readonly Flag[] = [
  ...common,
  [
    "-mllvm=-aarch64-enable-collect-loh=false",
    "no .loh hints for a linker: the layout pass takes a directive for an end",
  ],
  ["-mno-red-zone", "Apple's ABI has one; signal handlers of other hosts run on this stack"],
];

/** <mach-o/arm64/reloc.h>. It has nothing like MOVW: a value is loaded from a GOT slot, which the executor makes a `movz` of where it can. */
export const aarch64MachO: TargetBase = {
  ...aarch64Elf,
  symbolPrefix: "_",
  stencilFlags: apple,
  helperFlags: apple,
  kinds: {
    ARM64_RELOC_UNSIGNED: 8,
    ...kindsOf(
      "ARM64_RELOC_",
      "UNSIGNED_32 BRANCH26 PAGE21 PAGEOFF12 GOT_LOAD_PAGE21 GOT_LOAD_PAGEOFF12 POINTER_TO_GOT",
      4,
    ),
  },
  trailingJump: { ...aarch64Elf.trailingJump, kind: "ARM64_RELOC_BRANCH26" },
  holeValue: (symbol, width) => {
    const load = `({ u64 _x; __asm__("adrp %0, _${symbol}@GOTPAGE\\n\\tldr %0, [%0, _${symbol}@GOTPAGEOFF]" : "=r"(_x)); _x; })`;
    return width === "i32" ? `((i32)${load})` : load;
  },
  refuseAddress: (kind) =>
    kind === "ARM64_RELOC_UNSIGNED_32" ? "takes an address as 32 bits, but it has 64" : undefined,
  assembly: aarch64MachOSyntax,
};

/**
 * PE Format, "Type Indicators, ARM64 Processors". Nothing like MOVW here either, and no GOT, but `__imp_X`: the import address
 * table's slot for X. Each stencil brings its own slots, as data with holes.
 */
export const aarch64Coff: TargetBase = {
  ...aarch64Elf,
  stencilFlags: common,
  helperFlags: common,
  kinds: {
    IMAGE_REL_ARM64_ADDR64: 8,
    ...kindsOf(
      "IMAGE_REL_ARM64_",
      "ADDR32 BRANCH26 BRANCH19 BRANCH14 PAGEBASE_REL21 PAGEOFFSET_12A PAGEOFFSET_12L REL21 REL32",
      4,
    ),
  },
  trailingJump: { ...aarch64Elf.trailingJump, kind: "IMAGE_REL_ARM64_BRANCH26" },
  importSlotKind: "IMAGE_REL_ARM64_ADDR64",
  holeValue: (symbol, width) => {
    const load = `({ u64 _x; __asm__("adrp %0, __imp_${symbol}\\n\\tldr %0, [%0, :lo12:__imp_${symbol}]" : "=r"(_x)); _x; })`;
    return width === "i32" ? `((i32)${load})` : load;
  },
  refuseAddress: (kind) =>
    kind === "IMAGE_REL_ARM64_ADDR32" ? "takes an address as 32 bits, but it has 64" : undefined,
};
