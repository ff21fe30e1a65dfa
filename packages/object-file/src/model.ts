/** The container format an object was read from. */
export type ObjectFormat = "elf" | "coff" | "macho";

/** The instruction set of an object, by one name for all three formats. */
export type Architecture =
  | "x86_64"
  | "i386"
  | "aarch64"
  | "arm"
  | "riscv64"
  | "riscv32"
  | "powerpc64"
  | "powerpc"
  | "mips64"
  | "mips"
  | "loongarch64"
  | "s390x"
  | "sparcv9"
  | `unknown(${number})`;

/** What a section holds, as far as a loader must care. */
export type SectionKind =
  /** Executable instructions. */
  | "code"
  /** Loaded, writable. */
  | "data"
  /** Loaded, never written. */
  | "read-only-data"
  /** Loaded, all zero, no bytes in the file (`.bss`). */
  | "zero-fill"
  /** Not loaded: symbol tables, debug information, notes to the linker. */
  | "metadata";

/** One relocatable object, whatever its format. */
export interface ObjectFile {
  readonly format: ObjectFormat;
  readonly architecture: Architecture;
  readonly bits: 32 | 64;
  readonly endianness: "little" | "big";
  /** `sections[i].index === i`, in every format. */
  readonly sections: readonly Section[];
  /**
   * The symbol table in file order. In ELF and Mach-O `symbols[i].index === i`. COFF's auxiliary records
   * take numbers but are no symbols of their own, so there `index` has gaps.
   */
  readonly symbols: readonly ObjectSymbol[];
  /** Mach-O's `MH_SUBSECTIONS_VIA_SYMBOLS`: the linker may split sections at symbols. False elsewhere. */
  readonly subsectionsViaSymbols: boolean;
}

/** A COMDAT or ELF section group: sections that a linker keeps or drops together, once per signature. */
export interface SectionGroup {
  /** The name that equal groups of other objects share. */
  readonly signature: string;
  /** False for an ELF group without `GRP_COMDAT` (kept together, but never merged with others). */
  readonly comdat: boolean;
  /** COFF's `IMAGE_COMDAT_SELECT_*`, in words; ELF groups are always `"any"`. */
  readonly selection:
    "any" | "no-duplicates" | "same-size" | "exact-match" | "associative" | "largest" | "newest";
  /** Index of the ELF `SHT_GROUP` section, or of the COFF section an associative one follows. */
  readonly section?: number;
}

export interface Section {
  /** Position in `ObjectFile.sections`. ELF's own number; COFF's and Mach-O's own number minus one. */
  readonly index: number;
  readonly name: string;
  /** Mach-O's segment name (`__TEXT`); absent in other formats. */
  readonly segment?: string;
  /** Bytes it takes in memory; `bytes.length` is the same, or 0 where `kind` is `"zero-fill"`. */
  readonly size: number;
  readonly address: bigint;
  /** In bytes, at least 1. */
  readonly alignment: number;
  readonly kind: SectionKind;
  /** Official names of the flag bits set (`SHF_ALLOC`, `IMAGE_SCN_CNT_CODE`, `S_ATTR_PURE_INSTRUCTIONS`). */
  readonly flags: readonly string[];
  /** The raw flag word those names come from. */
  readonly flagBits: bigint;
  /** `SHT_PROGBITS`, `S_REGULAR` …; COFF has no section types: `""`. */
  readonly type: string;
  readonly typeCode: number;
  /** Bytes of one entry where the section is a table or a pool of literals of one width, else 0. */
  readonly entrySize: number;
  /** ELF `sh_link` / Mach-O `reserved1`; 0 in COFF. */
  readonly link: number;
  /** ELF `sh_info` / Mach-O `reserved2`; 0 in COFF. */
  readonly info: number;
  readonly group?: SectionGroup;
  /** A view of the file's bytes (no copy). Empty for zero-fill. */
  readonly bytes: Uint8Array;
  /** The relocations that apply to this section's bytes, in file order. */
  readonly relocations: readonly Relocation[];
}

/** Where a relocation's value comes from: a symbol, or (Mach-O with `r_extern` 0) a section's start. */
export interface RelocationTarget {
  readonly symbol: ObjectSymbol | undefined;
  /** Index of the section whose start is meant; only ever set where `symbol` is undefined. */
  readonly section: number | undefined;
}

export interface Relocation extends RelocationTarget {
  /** Byte offset in the section of the field to patch. */
  readonly offset: number;
  /** The official name, e.g. `R_X86_64_PLT32`; a code without a name is `unknown(N)`. */
  readonly type: string;
  readonly typeCode: number;
  /**
   * The A of the relocation's official formula, wherever the format keeps it: ELF RELA's `r_addend` and
   * Mach-O's `ARM64_RELOC_ADDEND` as they stand; in ELF REL, COFF and other Mach-O relocations read from the
   * bytes to be patched and sign-extended. So an ELF `PC32` call has addend −4 (its formula subtracts the
   * field's own address) where COFF's `REL32` and Mach-O's `BRANCH` have 0 (theirs subtract the end's).
   * With a section as target the addend counts from the section's start.
   */
  readonly addend: bigint;
  /** Mach-O only: width of the field in bytes (`1 << r_length`). */
  readonly length?: 1 | 2 | 4 | 8;
  /** Mach-O only: `r_pcrel`. */
  readonly pcRelative?: boolean;
  /** Mach-O `*_RELOC_SUBTRACTOR` pairs only: value = this relocation's target + addend − subtrahend. */
  readonly subtrahend?: RelocationTarget;
}

export type SymbolBinding = "local" | "global" | "weak";

export type SymbolKind =
  "none" | "function" | "object" | "section" | "file" | "tls" | "ifunc" | "common" | "other";

export interface ObjectSymbol {
  /** Number in the file's symbol table (what relocations name). */
  readonly index: number;
  readonly name: string;
  /**
   * ELF and COFF: offset in its section. Mach-O: address, so subtract the section's. Common symbols: their
   * alignment, or 0 in COFF, which does not say.
   */
  readonly value: bigint;
  /** 0 where the format does not say (COFF and Mach-O say it for common symbols only). */
  readonly size: bigint;
  /**
   * Index in `ObjectFile.sections`, or where the symbol is instead. `"debug"`: only for debuggers (COFF's
   * `IMAGE_SYM_DEBUG`, Mach-O's stabs).
   */
  readonly section: number | "undefined" | "absolute" | "common" | "debug";
  readonly binding: SymbolBinding;
  readonly kind: SymbolKind;
  readonly visibility: "default" | "internal" | "hidden" | "protected";
  /** What only this format says. */
  readonly detail: ElfSymbolDetail | CoffSymbolDetail | MachoSymbolDetail;
}

export interface ElfSymbolDetail {
  readonly format: "elf";
  /** `st_info`: binding and type nibbles, with the codes that have no word here (`STB_GNU_UNIQUE` …). */
  readonly info: number;
  readonly other: number;
}

export interface CoffSymbolDetail {
  readonly format: "coff";
  /** `IMAGE_SYM_CLASS_EXTERNAL` …. */
  readonly storageClass: string;
  readonly storageClassCode: number;
  readonly type: number;
  readonly auxiliaryCount: number;
  /** Weak externals: what the symbol means if nobody defines it, and how far the linker looks for it. */
  readonly weakExternal?: {
    readonly defaultSymbolIndex: number;
    readonly search: "no-library" | "library" | "alias" | "anti-dependency";
  };
}

export interface MachoSymbolDetail {
  readonly format: "macho";
  /** `n_type`, `n_desc` as they stand. */
  readonly type: number;
  readonly desc: number;
  /** Names of the `n_desc` flags set: `N_NO_DEAD_STRIP`, `N_WEAK_DEF`, `N_WEAK_REF`, `N_ALT_ENTRY`, …. */
  readonly flags: readonly string[];
  /** `N_INDR` only: the name this one stands for. */
  readonly indirectName?: string;
}
