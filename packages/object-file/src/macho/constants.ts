/**
 * Numbers and names of Mach-O, as Apple's headers <mach-o/loader.h>, <mach-o/nlist.h>, <mach-o/x86_64/reloc.h>
 * and <mach-o/arm64/reloc.h> give them.
 */
import type { Architecture } from "../model.ts";

export const MH_MAGIC = 0xfeedface;
export const MH_MAGIC_64 = 0xfeedfacf;
export const MH_CIGAM = 0xcefaedfe;
export const MH_CIGAM_64 = 0xcffaedfe;
/** A universal binary's magic, read as little-endian. */
export const FAT_CIGAM = 0xbebafeca;

export const MH_OBJECT = 1;
export const MH_SUBSECTIONS_VIA_SYMBOLS = 0x2000;

export const CPU_TYPE_X86_64 = 0x01000007;
export const CPU_TYPE_ARM64 = 0x0100000c;

export const LC_SYMTAB = 0x2;
export const LC_SEGMENT_64 = 0x19;

/** The architecture of a `cputype`, or undefined for one whose relocations we do not know. */
export function machoArchitecture(cpuType: number): Architecture | undefined {
  if (cpuType === CPU_TYPE_X86_64) return "x86_64";
  return cpuType === CPU_TYPE_ARM64 ? "aarch64" : undefined;
}

export const S_ZEROFILL = 0x1;
export const S_4BYTE_LITERALS = 0x3;
export const S_8BYTE_LITERALS = 0x4;
export const S_LITERAL_POINTERS = 0x5;
export const S_NON_LAZY_SYMBOL_POINTERS = 0x6;
export const S_LAZY_SYMBOL_POINTERS = 0x7;
export const S_SYMBOL_STUBS = 0x8;
export const S_GB_ZEROFILL = 0xc;
export const S_16BYTE_LITERALS = 0xe;
export const S_THREAD_LOCAL_ZEROFILL = 0x12;

const SECTION_TYPE_NAMES = [
  "S_REGULAR",
  "S_ZEROFILL",
  "S_CSTRING_LITERALS",
  "S_4BYTE_LITERALS",
  "S_8BYTE_LITERALS",
  "S_LITERAL_POINTERS",
  "S_NON_LAZY_SYMBOL_POINTERS",
  "S_LAZY_SYMBOL_POINTERS",
  "S_SYMBOL_STUBS",
  "S_MOD_INIT_FUNC_POINTERS",
  "S_MOD_TERM_FUNC_POINTERS",
  "S_COALESCED",
  "S_GB_ZEROFILL",
  "S_INTERPOSING",
  "S_16BYTE_LITERALS",
  "S_DTRACE_DOF",
  "S_LAZY_DYLIB_SYMBOL_POINTERS",
  "S_THREAD_LOCAL_REGULAR",
  "S_THREAD_LOCAL_ZEROFILL",
  "S_THREAD_LOCAL_VARIABLES",
  "S_THREAD_LOCAL_VARIABLE_POINTERS",
  "S_THREAD_LOCAL_INIT_FUNCTION_POINTERS",
  "S_INIT_FUNC_OFFSETS",
] as const;

export function machoSectionTypeName(type: number): string {
  return SECTION_TYPE_NAMES[type] ?? `unknown(${type})`;
}

export const S_ATTR_PURE_INSTRUCTIONS = 0x80000000;
export const S_ATTR_SOME_INSTRUCTIONS = 0x400;
export const S_ATTR_DEBUG = 0x2000000;

const SECTION_ATTRIBUTE_NAMES: readonly (readonly [bit: number, name: string])[] = [
  [0x100, "S_ATTR_LOC_RELOC"],
  [0x200, "S_ATTR_EXT_RELOC"],
  [0x400, "S_ATTR_SOME_INSTRUCTIONS"],
  [0x2000000, "S_ATTR_DEBUG"],
  [0x4000000, "S_ATTR_SELF_MODIFYING_CODE"],
  [0x8000000, "S_ATTR_LIVE_SUPPORT"],
  [0x10000000, "S_ATTR_NO_DEAD_STRIP"],
  [0x20000000, "S_ATTR_STRIP_STATIC_SYMS"],
  [0x40000000, "S_ATTR_NO_TOC"],
  [0x80000000, "S_ATTR_PURE_INSTRUCTIONS"],
];

/** Official names of the attribute bits of a section's flags (all but the low byte, its type). */
export function machoAttributeNames(flags: number): string[] {
  const names: string[] = [];
  let rest = flags & ~0xff;
  for (const [bit, name] of SECTION_ATTRIBUTE_NAMES) {
    if ((rest & bit) === 0) continue;
    names.push(name);
    rest &= ~bit;
  }
  if (rest !== 0) names.push(`unknown(0x${(rest >>> 0).toString(16)})`);
  return names;
}

export const N_STAB = 0xe0;
export const N_PEXT = 0x10;
export const N_TYPE = 0x0e;
export const N_EXT = 0x01;
export const N_UNDF = 0x0;
export const N_ABS = 0x2;
export const N_INDR = 0xa;
export const N_PBUD = 0xc;
export const N_SECT = 0xe;
export const N_WEAK_REF = 0x40;
export const N_WEAK_DEF = 0x80;

const DESC_NAMES: readonly (readonly [bit: number, name: string])[] = [
  [0x8, "N_ARM_THUMB_DEF"],
  [0x10, "REFERENCED_DYNAMICALLY"],
  [0x20, "N_NO_DEAD_STRIP"],
  [0x40, "N_WEAK_REF"],
  [0x80, "N_WEAK_DEF"],
  [0x100, "N_SYMBOL_RESOLVER"],
  [0x200, "N_ALT_ENTRY"],
  [0x400, "N_COLD_FUNC"],
];

/** Official names of the `n_desc` flags of a defined or undefined symbol (not of a common: see GET_COMM_ALIGN). */
export function symbolDescNames(desc: number): string[] {
  return DESC_NAMES.filter(([bit]) => (desc & bit) !== 0).map(([, name]) => name);
}

/** `enum reloc_type_x86_64`; the position is the number. */
export const X86_64_RELOCATION_NAMES = [
  "X86_64_RELOC_UNSIGNED",
  "X86_64_RELOC_SIGNED",
  "X86_64_RELOC_BRANCH",
  "X86_64_RELOC_GOT_LOAD",
  "X86_64_RELOC_GOT",
  "X86_64_RELOC_SUBTRACTOR",
  "X86_64_RELOC_SIGNED_1",
  "X86_64_RELOC_SIGNED_2",
  "X86_64_RELOC_SIGNED_4",
  "X86_64_RELOC_TLV",
] as const;

/** `enum reloc_type_arm64`; the position is the number. */
export const ARM64_RELOCATION_NAMES = [
  "ARM64_RELOC_UNSIGNED",
  "ARM64_RELOC_SUBTRACTOR",
  "ARM64_RELOC_BRANCH26",
  "ARM64_RELOC_PAGE21",
  "ARM64_RELOC_PAGEOFF12",
  "ARM64_RELOC_GOT_LOAD_PAGE21",
  "ARM64_RELOC_GOT_LOAD_PAGEOFF12",
  "ARM64_RELOC_POINTER_TO_GOT",
  "ARM64_RELOC_TLVP_LOAD_PAGE21",
  "ARM64_RELOC_TLVP_LOAD_PAGEOFF12",
  "ARM64_RELOC_ADDEND",
  "ARM64_RELOC_AUTHENTICATED_POINTER",
] as const;
