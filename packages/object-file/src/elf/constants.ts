/**
 * Numbers and names of the ELF format, as the gABI (www.sco.com/developers/gabi, chapter 4) and the
 * processor supplements give them.
 */
import type { Architecture } from "../model.ts";

export const ELF_MAGIC = [0x7f, 0x45, 0x4c, 0x46] as const;

export const EI_CLASS = 4;
export const EI_DATA = 5;
export const EI_VERSION = 6;
export const ELFCLASS32 = 1;
export const ELFCLASS64 = 2;
export const ELFDATA2LSB = 1;
export const ELFDATA2MSB = 2;
export const ET_REL = 1;

export const EM_386 = 3;
export const EM_MIPS = 8;
export const EM_PPC = 20;
export const EM_PPC64 = 21;
export const EM_S390 = 22;
export const EM_ARM = 40;
export const EM_SPARCV9 = 43;
export const EM_X86_64 = 62;
export const EM_AARCH64 = 183;
export const EM_RISCV = 243;
export const EM_LOONGARCH = 258;

export const SHT_NULL = 0;
export const SHT_SYMTAB = 2;
export const SHT_STRTAB = 3;
export const SHT_RELA = 4;
export const SHT_NOBITS = 8;
export const SHT_REL = 9;
export const SHT_GROUP = 17;
export const SHT_SYMTAB_SHNDX = 18;
export const SHT_CREL = 0x40000014;

export const SHN_UNDEF = 0;
export const SHN_LORESERVE = 0xff00;
export const SHN_ABS = 0xfff1;
export const SHN_COMMON = 0xfff2;
export const SHN_XINDEX = 0xffff;

export const SHF_WRITE = 0x1n;
export const SHF_ALLOC = 0x2n;
export const SHF_EXECINSTR = 0x4n;

export const GRP_COMDAT = 1;

export const STB_LOCAL = 0;
export const STB_GLOBAL = 1;
export const STB_WEAK = 2;
export const STB_GNU_UNIQUE = 10;

const SECTION_TYPE_NAMES: Readonly<Record<number, string>> = {
  0: "SHT_NULL",
  1: "SHT_PROGBITS",
  2: "SHT_SYMTAB",
  3: "SHT_STRTAB",
  4: "SHT_RELA",
  5: "SHT_HASH",
  6: "SHT_DYNAMIC",
  7: "SHT_NOTE",
  8: "SHT_NOBITS",
  9: "SHT_REL",
  10: "SHT_SHLIB",
  11: "SHT_DYNSYM",
  14: "SHT_INIT_ARRAY",
  15: "SHT_FINI_ARRAY",
  16: "SHT_PREINIT_ARRAY",
  17: "SHT_GROUP",
  18: "SHT_SYMTAB_SHNDX",
  19: "SHT_RELR",
  0x60000001: "SHT_ANDROID_REL",
  0x60000002: "SHT_ANDROID_RELA",
  0x6fff4c00: "SHT_LLVM_ODRTAB",
  0x6fff4c01: "SHT_LLVM_LINKER_OPTIONS",
  0x6fff4c03: "SHT_LLVM_ADDRSIG",
  0x6fff4c04: "SHT_LLVM_DEPENDENT_LIBRARIES",
  0x6fff4c05: "SHT_LLVM_SYMPART",
  0x6fff4c06: "SHT_LLVM_PART_EHDR",
  0x6fff4c07: "SHT_LLVM_PART_PHDR",
  0x6fff4c09: "SHT_LLVM_CALL_GRAPH_PROFILE",
  0x6fff4c0a: "SHT_LLVM_BB_ADDR_MAP",
  0x6fff4c0b: "SHT_LLVM_OFFLOADING",
  0x6fff4c0c: "SHT_LLVM_LTO",
  0x6fffff00: "SHT_ANDROID_RELR",
  0x6ffffff5: "SHT_GNU_ATTRIBUTES",
  0x6ffffff6: "SHT_GNU_HASH",
  0x6ffffffd: "SHT_GNU_verdef",
  0x6ffffffe: "SHT_GNU_verneed",
  0x6fffffff: "SHT_GNU_versym",
};

const PROCESSOR_SECTION_TYPE_NAMES: Readonly<Record<number, Readonly<Record<number, string>>>> = {
  [EM_X86_64]: { 0x70000001: "SHT_X86_64_UNWIND" },
  [EM_ARM]: {
    0x70000001: "SHT_ARM_EXIDX",
    0x70000002: "SHT_ARM_PREEMPTMAP",
    0x70000003: "SHT_ARM_ATTRIBUTES",
    0x70000004: "SHT_ARM_DEBUGOVERLAY",
    0x70000005: "SHT_ARM_OVERLAYSECTION",
  },
  [EM_AARCH64]: {
    0x70000003: "SHT_AARCH64_ATTRIBUTES",
    0x70000004: "SHT_AARCH64_AUTH_RELR",
    0x70000007: "SHT_AARCH64_MEMTAG_GLOBALS_STATIC",
    0x70000008: "SHT_AARCH64_MEMTAG_GLOBALS_DYNAMIC",
  },
  [EM_MIPS]: {
    0x70000006: "SHT_MIPS_REGINFO",
    0x7000000d: "SHT_MIPS_OPTIONS",
    0x7000001e: "SHT_MIPS_DWARF",
    0x7000002a: "SHT_MIPS_ABIFLAGS",
  },
  [EM_RISCV]: { 0x70000003: "SHT_RISCV_ATTRIBUTES" },
};

/** The name of an `sh_type`, which for processor-specific values depends on the machine. */
export function sectionTypeName(machine: number, type: number): string {
  const name = PROCESSOR_SECTION_TYPE_NAMES[machine]?.[type] ?? SECTION_TYPE_NAMES[type];
  return name ?? `unknown(0x${type.toString(16)})`;
}

type FlagNames = readonly (readonly [bit: bigint, name: string])[];

const SECTION_FLAG_NAMES: FlagNames = [
  [0x1n, "SHF_WRITE"],
  [0x2n, "SHF_ALLOC"],
  [0x4n, "SHF_EXECINSTR"],
  [0x10n, "SHF_MERGE"],
  [0x20n, "SHF_STRINGS"],
  [0x40n, "SHF_INFO_LINK"],
  [0x80n, "SHF_LINK_ORDER"],
  [0x100n, "SHF_OS_NONCONFORMING"],
  [0x200n, "SHF_GROUP"],
  [0x400n, "SHF_TLS"],
  [0x800n, "SHF_COMPRESSED"],
  [0x200000n, "SHF_GNU_RETAIN"],
];

const EXCLUDE: FlagNames = [[0x80000000n, "SHF_EXCLUDE"]];

const PROCESSOR_SECTION_FLAG_NAMES: Readonly<Record<number, FlagNames>> = {
  [EM_X86_64]: [[0x10000000n, "SHF_X86_64_LARGE"], ...EXCLUDE],
  [EM_ARM]: [[0x20000000n, "SHF_ARM_PURECODE"], ...EXCLUDE],
  [EM_MIPS]: [
    [0x1000000n, "SHF_MIPS_NODUPES"],
    [0x2000000n, "SHF_MIPS_NAMES"],
    [0x4000000n, "SHF_MIPS_LOCAL"],
    [0x8000000n, "SHF_MIPS_NOSTRIP"],
    [0x10000000n, "SHF_MIPS_GPREL"],
    [0x20000000n, "SHF_MIPS_MERGE"],
    [0x40000000n, "SHF_MIPS_ADDR"],
    // One bit, two meanings: the ABI's, and the one that today's tools give it.
    [0x80000000n, "SHF_MIPS_STRING"],
    ...EXCLUDE,
  ],
};

/** The official names of the bits set in `sh_flags`; bits without a name are listed in hexadecimal. */
export function sectionFlagNames(machine: number, flags: bigint): string[] {
  const names: string[] = [];
  let rest = flags;
  for (const table of [SECTION_FLAG_NAMES, PROCESSOR_SECTION_FLAG_NAMES[machine] ?? EXCLUDE]) {
    for (const [bit, name] of table) {
      if ((flags & bit) === 0n) continue;
      names.push(name);
      rest &= ~bit;
    }
  }
  if (rest !== 0n) names.push(`unknown(0x${rest.toString(16)})`);
  return names;
}

/** The architecture that `e_machine` and `EI_CLASS` together name. */
export function architectureOf(machine: number, bits: 32 | 64): Architecture {
  switch (machine) {
    case EM_X86_64:
      return "x86_64";
    case EM_386:
      return "i386";
    case EM_AARCH64:
      return "aarch64";
    case EM_ARM:
      return "arm";
    case EM_RISCV:
      return bits === 64 ? "riscv64" : "riscv32";
    case EM_PPC64:
      return "powerpc64";
    case EM_PPC:
      return "powerpc";
    case EM_MIPS:
      return bits === 64 ? "mips64" : "mips";
    case EM_LOONGARCH:
      return bits === 64 ? "loongarch64" : `unknown(${machine})`;
    case EM_S390:
      return bits === 64 ? "s390x" : `unknown(${machine})`;
    case EM_SPARCV9:
      return "sparcv9";
    default:
      return `unknown(${machine})`;
  }
}
