/**
 * Numbers and names of COFF objects, as "PE Format" (learn.microsoft.com/windows/win32/debug/pe-format) gives
 * them.
 */
import type { Architecture } from "../model.ts";

export const IMAGE_FILE_MACHINE_I386 = 0x14c;
export const IMAGE_FILE_MACHINE_ARMNT = 0x1c4;
export const IMAGE_FILE_MACHINE_AMD64 = 0x8664;
export const IMAGE_FILE_MACHINE_ARM64EC = 0xa641;
export const IMAGE_FILE_MACHINE_ARM64X = 0xa64e;
export const IMAGE_FILE_MACHINE_ARM64 = 0xaa64;

const ARCHITECTURES: Readonly<Record<number, { architecture: Architecture; bits: 32 | 64 }>> = {
  [IMAGE_FILE_MACHINE_I386]: { architecture: "i386", bits: 32 },
  [IMAGE_FILE_MACHINE_ARMNT]: { architecture: "arm", bits: 32 },
  [IMAGE_FILE_MACHINE_AMD64]: { architecture: "x86_64", bits: 64 },
  [IMAGE_FILE_MACHINE_ARM64]: { architecture: "aarch64", bits: 64 },
  [IMAGE_FILE_MACHINE_ARM64EC]: { architecture: "aarch64", bits: 64 },
  [IMAGE_FILE_MACHINE_ARM64X]: { architecture: "aarch64", bits: 64 },
};

/** The architecture of a COFF machine number, or undefined for one we do not read. */
export function coffArchitecture(machine: number): { architecture: Architecture; bits: 32 | 64 } | undefined {
  return ARCHITECTURES[machine];
}

/** First words of an `ANON_OBJECT_HEADER`, where a plain object has machine and section count. */
export const ANONYMOUS_SIGNATURE = 0xffff0000;
/** `ClassID` of `/bigobj` objects: {D1BAA1C7-BAEE-4BA9-AF20-FAF66AA4DCB8}. */
export const BIG_OBJECT_CLASS_ID = [
  0xc7, 0xa1, 0xba, 0xd1, 0xee, 0xba, 0xa9, 0x4b, 0xaf, 0x20, 0xfa, 0xf6, 0x6a, 0xa4, 0xdc, 0xb8,
] as const;

export const IMAGE_SCN_TYPE_NO_PAD = 0x8;
export const IMAGE_SCN_CNT_CODE = 0x20;
export const IMAGE_SCN_CNT_UNINITIALIZED_DATA = 0x80;
export const IMAGE_SCN_LNK_INFO = 0x200;
export const IMAGE_SCN_LNK_REMOVE = 0x800;
export const IMAGE_SCN_LNK_COMDAT = 0x1000;
export const IMAGE_SCN_LNK_NRELOC_OVFL = 0x1000000;
export const IMAGE_SCN_MEM_DISCARDABLE = 0x2000000;
export const IMAGE_SCN_MEM_EXECUTE = 0x20000000;
export const IMAGE_SCN_MEM_WRITE = 0x80000000;

const SECTION_FLAG_NAMES: readonly (readonly [bit: number, name: string])[] = [
  [0x8, "IMAGE_SCN_TYPE_NO_PAD"],
  [0x20, "IMAGE_SCN_CNT_CODE"],
  [0x40, "IMAGE_SCN_CNT_INITIALIZED_DATA"],
  [0x80, "IMAGE_SCN_CNT_UNINITIALIZED_DATA"],
  [0x100, "IMAGE_SCN_LNK_OTHER"],
  [0x200, "IMAGE_SCN_LNK_INFO"],
  [0x800, "IMAGE_SCN_LNK_REMOVE"],
  [0x1000, "IMAGE_SCN_LNK_COMDAT"],
  [0x8000, "IMAGE_SCN_GPREL"],
  // One bit, two official names: the second on ARM (Thumb code).
  [0x20000, "IMAGE_SCN_MEM_PURGEABLE"],
  [0x20000, "IMAGE_SCN_MEM_16BIT"],
  [0x40000, "IMAGE_SCN_MEM_LOCKED"],
  [0x80000, "IMAGE_SCN_MEM_PRELOAD"],
  [0x1000000, "IMAGE_SCN_LNK_NRELOC_OVFL"],
  [0x2000000, "IMAGE_SCN_MEM_DISCARDABLE"],
  [0x4000000, "IMAGE_SCN_MEM_NOT_CACHED"],
  [0x8000000, "IMAGE_SCN_MEM_NOT_PAGED"],
  [0x10000000, "IMAGE_SCN_MEM_SHARED"],
  [0x20000000, "IMAGE_SCN_MEM_EXECUTE"],
  [0x40000000, "IMAGE_SCN_MEM_READ"],
  [0x80000000, "IMAGE_SCN_MEM_WRITE"],
];

/** The alignment field of the characteristics: 0 for "the default", else log2 of the alignment plus one. */
export function alignmentField(characteristics: number): number {
  return (characteristics >>> 20) & 15;
}

/** Official names of the flags, the alignment field among them as `IMAGE_SCN_ALIGN_16BYTES`. */
export function coffSectionFlagNames(characteristics: number): string[] {
  const names: string[] = [];
  let rest = characteristics;
  for (const [bit, name] of SECTION_FLAG_NAMES) {
    if ((characteristics & bit) === 0) continue;
    names.push(name);
    rest &= ~bit;
  }
  const alignment = alignmentField(characteristics);
  if (alignment !== 0) names.push(`IMAGE_SCN_ALIGN_${1 << (alignment - 1)}BYTES`);
  rest = (rest & ~0xf00000) >>> 0;
  if (rest !== 0) names.push(`unknown(0x${rest.toString(16)})`);
  return names;
}

export const IMAGE_SYM_CLASS_EXTERNAL = 2;
export const IMAGE_SYM_CLASS_STATIC = 3;
export const IMAGE_SYM_CLASS_FILE = 103;
export const IMAGE_SYM_CLASS_WEAK_EXTERNAL = 105;
export const IMAGE_SYM_DTYPE_FUNCTION = 2;

const STORAGE_CLASS_NAMES: Readonly<Record<number, string>> = {
  0: "IMAGE_SYM_CLASS_NULL",
  1: "IMAGE_SYM_CLASS_AUTOMATIC",
  2: "IMAGE_SYM_CLASS_EXTERNAL",
  3: "IMAGE_SYM_CLASS_STATIC",
  4: "IMAGE_SYM_CLASS_REGISTER",
  5: "IMAGE_SYM_CLASS_EXTERNAL_DEF",
  6: "IMAGE_SYM_CLASS_LABEL",
  7: "IMAGE_SYM_CLASS_UNDEFINED_LABEL",
  8: "IMAGE_SYM_CLASS_MEMBER_OF_STRUCT",
  9: "IMAGE_SYM_CLASS_ARGUMENT",
  10: "IMAGE_SYM_CLASS_STRUCT_TAG",
  11: "IMAGE_SYM_CLASS_MEMBER_OF_UNION",
  12: "IMAGE_SYM_CLASS_UNION_TAG",
  13: "IMAGE_SYM_CLASS_TYPE_DEFINITION",
  14: "IMAGE_SYM_CLASS_UNDEFINED_STATIC",
  15: "IMAGE_SYM_CLASS_ENUM_TAG",
  16: "IMAGE_SYM_CLASS_MEMBER_OF_ENUM",
  17: "IMAGE_SYM_CLASS_REGISTER_PARAM",
  18: "IMAGE_SYM_CLASS_BIT_FIELD",
  100: "IMAGE_SYM_CLASS_BLOCK",
  101: "IMAGE_SYM_CLASS_FUNCTION",
  102: "IMAGE_SYM_CLASS_END_OF_STRUCT",
  103: "IMAGE_SYM_CLASS_FILE",
  104: "IMAGE_SYM_CLASS_SECTION",
  105: "IMAGE_SYM_CLASS_WEAK_EXTERNAL",
  107: "IMAGE_SYM_CLASS_CLR_TOKEN",
  255: "IMAGE_SYM_CLASS_END_OF_FUNCTION",
};

export function storageClassName(code: number): string {
  return STORAGE_CLASS_NAMES[code] ?? `unknown(${code})`;
}

const AMD64_RELOCATION_NAMES = [
  "ABSOLUTE",
  "ADDR64",
  "ADDR32",
  "ADDR32NB",
  "REL32",
  "REL32_1",
  "REL32_2",
  "REL32_3",
  "REL32_4",
  "REL32_5",
  "SECTION",
  "SECREL",
  "SECREL7",
  "TOKEN",
  "SREL32",
  "PAIR",
  "SSPAN32",
] as const;

const ARM64_RELOCATION_NAMES = [
  "ABSOLUTE",
  "ADDR32",
  "ADDR32NB",
  "BRANCH26",
  "PAGEBASE_REL21",
  "REL21",
  "PAGEOFFSET_12A",
  "PAGEOFFSET_12L",
  "SECREL",
  "SECREL_LOW12A",
  "SECREL_HIGH12A",
  "SECREL_LOW12L",
  "TOKEN",
  "SECTION",
  "ADDR64",
  "BRANCH19",
  "BRANCH14",
  "REL32",
] as const;

const I386_RELOCATION_NAMES: Readonly<Record<number, string>> = {
  0x0: "ABSOLUTE",
  0x1: "DIR16",
  0x2: "REL16",
  0x6: "DIR32",
  0x7: "DIR32NB",
  0x9: "SEG12",
  0xa: "SECTION",
  0xb: "SECREL",
  0xc: "TOKEN",
  0xd: "SECREL7",
  0x14: "REL32",
};

const ARM_RELOCATION_NAMES: Readonly<Record<number, string>> = {
  0x0: "ABSOLUTE",
  0x1: "ADDR32",
  0x2: "ADDR32NB",
  0x3: "BRANCH24",
  0x4: "BRANCH11",
  0x5: "TOKEN",
  0x8: "BLX24",
  0x9: "BLX11",
  0xa: "REL32",
  0xe: "SECTION",
  0xf: "SECREL",
  0x10: "MOV32A",
  0x11: "MOV32T",
  0x12: "BRANCH20T",
  0x14: "BRANCH24T",
  0x15: "BLX23T",
  0x16: "PAIR",
};

/** The official name of a COFF relocation type, or `unknown(N)`. */
export function coffRelocationName(machine: number, type: number): string {
  let prefix: string;
  let name: string | undefined;
  switch (machine) {
    case IMAGE_FILE_MACHINE_AMD64:
      [prefix, name] = ["IMAGE_REL_AMD64_", AMD64_RELOCATION_NAMES[type]];
      break;
    case IMAGE_FILE_MACHINE_I386:
      [prefix, name] = ["IMAGE_REL_I386_", I386_RELOCATION_NAMES[type]];
      break;
    case IMAGE_FILE_MACHINE_ARMNT:
      [prefix, name] = ["IMAGE_REL_ARM_", ARM_RELOCATION_NAMES[type]];
      break;
    default:
      [prefix, name] = ["IMAGE_REL_ARM64_", ARM64_RELOCATION_NAMES[type]];
  }
  return name === undefined ? `unknown(${type})` : prefix + name;
}
