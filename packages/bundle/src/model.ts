/**
 * What a hole is filled with. (The numbers are the bundle's: they are stored in the file.)
 *
 * | name | value patched in |
 * | --- | --- |
 * | ZERO | 0, so the addend alone |
 * | CODE | address of this stencil's own code (in the library: of the library's code) |
 * | DATA | address of this stencil's own read-only data (in the library: of the library's data) |
 * | CONTINUE | address of the next stencil of the trace |
 * | TARGET | address of exit or jump number `index`, in declaration order, exits first |
 * | TOP | address of the trace's first stencil |
 * | EXECUTOR | the executor's id |
 * | OPARG | template mode: the instruction's argument |
 * | OPERAND | the operand number `index`, counted over inputs, outputs, imms in declaration order |
 * | SYMBOL | address of library symbol number `index` |
 * | OPERAND_LOW, OPERAND_HIGH | 32-bit targets: the low or high 32 bits of operand number `index` |
 *
 * The addend is added to each.
 */
export const HoleValue = {
  ZERO: 0,
  CODE: 1,
  DATA: 2,
  CONTINUE: 3,
  TARGET: 4,
  TOP: 5,
  EXECUTOR: 6,
  OPARG: 7,
  OPERAND: 8,
  SYMBOL: 9,
  OPERAND_LOW: 10,
  OPERAND_HIGH: 11,
} as const;
export type HoleValueName = keyof typeof HoleValue;
export type HoleValueNumber = (typeof HoleValue)[HoleValueName];
export const holeValueNames = Object.keys(HoleValue) as readonly HoleValueName[];

/** Architectures of a bundle: the first part of its triple. */
export type Architecture = "x86_64" | "aarch64" | "i686" | "riscv64" | "powerpc64le" | "mips64el";
export const architectures: readonly Architecture[] = [
  "x86_64",
  "aarch64",
  "i686",
  "riscv64",
  "powerpc64le",
  "mips64el",
];

/** Types of an op's inputs and outputs. `value` is the guest's boxed 64-bit word. */
export type ValueType = "value" | "i64" | "u64" | "i32" | "u32" | "f64" | "bool" | "ptr";
/** Types of an op's immediates: known when the trace is made, patched into holes. */
export type ImmType = "u16" | "u32" | "i32" | "u64" | "i64" | "f64" | "value" | "slot" | "label" | "executor";
export type OperandType = ValueType | ImmType;
export type OperandRole = "input" | "output" | "imm";

export interface OperandInfo {
  readonly name: string;
  readonly type: OperandType;
  readonly role: OperandRole;
}

export interface TargetInfo {
  readonly name: string;
  /** True of an exit (expected not to be taken), false of a jump. */
  readonly cold: boolean;
}

/**
 * Where an input or output of a variant lives: `slot` (a frame slot, its byte offset in a hole), `const`
 * (a 64-bit hole), `r0`… (integer register of the layout) or `d0`… (double register of the layout).
 */
export type Location = "slot" | "const" | `r${number}` | `d${number}`;

/** The register file that stencils of a layout take and pass on. */
export interface LayoutInfo {
  /** Values every stencil passes on unchanged: name and C type. */
  readonly pinned: readonly (readonly [name: string, type: string])[];
  readonly integers: number;
  readonly doubles: number;
}

/**
 * One op of the table. Its stencils have consecutive ids from `variantBase`. Which one serves a choice of
 * locations: take the position of each location in its axis as a mixed-radix number (first axis most
 * significant), look it up in `variantTable` (absent: the number itself; -1: no such variant), add
 * `variantBase`. {@link stencilFor} does it.
 */
export interface OpInfo {
  readonly name: string;
  readonly layout: string;
  /** Inputs, then outputs, then imms: the index of an OPERAND hole counts through this list. */
  readonly operands: readonly OperandInfo[];
  /** Exits, then jumps: the index of a TARGET hole counts through this list. */
  readonly targets: readonly TargetInfo[];
  readonly variantBase: number;
  readonly variantCount: number;
  /** For each input, then each output: the locations it may have. */
  readonly axes: readonly (readonly Location[])[];
  readonly variantTable?: readonly number[];
  readonly file: string;
  readonly line: number;
}

/** A symbol of the library: a helper function, a constant, or a section of merged constants. */
export interface LibrarySymbol {
  readonly name: string;
  /** True: `offset` counts in the library's data; false: in its code. */
  readonly inData: boolean;
  readonly offset: number;
  readonly size: number;
}

/** A guest's way into native code: a library function of the plain C calling convention. */
export interface EntryInfo {
  readonly name: string;
  /** Index into the library's symbols. */
  readonly symbol: number;
}

/** Holes as parallel arrays: one record an index. */
export interface HoleArrays {
  /** In bytes from the start of the code (or data) that the hole is in. */
  readonly holeOffset: Uint32Array;
  /** Index into {@link Bundle.kindNames}. */
  readonly holeKind: Uint16Array;
  /** A {@link HoleValue} number. */
  readonly holeValue: Uint8Array;
  /** Number of the operand, target or library symbol; else 0. */
  readonly holeIndex: Uint32Array;
  readonly holeAddend: Int32Array;
  /** 1 when the hole is in the data, not in the code. */
  readonly holeInData: Uint8Array;
}

/** Position-independent code and constants that stencils share: loaded once, within reach of all traces. */
export interface Library extends HoleArrays {
  readonly code: Uint8Array;
  readonly codeAlign: number;
  readonly data: Uint8Array;
  readonly dataAlign: number;
  readonly symbols: readonly LibrarySymbol[];
}

/** A loaded bundle. All arrays are views over the file's bytes. */
export interface Bundle extends HoleArrays {
  readonly fileName: string;
  readonly triple: string;
  readonly architecture: Architecture;
  readonly guest: string;
  /** Hex SHA-256 over op files, headers, flags and generator version. */
  readonly inputDigest: string;
  /** The compiler's version line. */
  readonly compiler: string;
  /** Hex digest of the op and variant numbering: equal in a guest's generated module and its bundles. */
  readonly constructorsDigest: string;
  readonly layouts: Readonly<Record<string, LayoutInfo>>;
  /** Names of the hole kinds used: the official relocation names. */
  readonly kindNames: readonly string[];
  /** Bytes that a hole of each kind covers. */
  readonly kindWidths: readonly number[];

  readonly stencilCount: number;
  readonly codeOffset: Uint32Array;
  readonly codeSize: Uint32Array;
  readonly dataOffset: Uint32Array;
  readonly dataSize: Uint32Array;
  readonly dataAlign: Uint16Array;
  /** Holes of stencil i are holeStart[i] … holeStart[i+1]-1: in code first, by offset, then in data. */
  readonly holeStart: Uint32Array;
  /** Index of the op that each stencil belongs to. */
  readonly stencilOp: Uint16Array;
  readonly codeBytes: Uint8Array;
  readonly dataBytes: Uint8Array;

  readonly opCount: number;
  /** Per op: number of operands, of targets, and a bit set for each operand that is a label. */
  readonly opOperandCount: Uint8Array;
  readonly opTargetCount: Uint8Array;
  readonly opLabelMask: Uint32Array;

  readonly library: Library;
  readonly entries: readonly EntryInfo[];
  /** The op table; parsed when first asked for. */
  readonly ops: readonly OpInfo[];
  /** OP_location_location… of each stencil; made when first asked for. */
  readonly stencilNames: readonly string[];
  /** False when nobody has looked at the stencils yet, so that each is to be checked before it is used. */
  readonly isChecked: boolean;
  /**
   * Checks that a stencil's code and holes lie where they may.
   * @throws BundleError
   */
  checkStencil(stencil: number): void;
}

/** One hole, as the writer takes it. */
export interface HoleModel {
  readonly offset: number;
  /** Official name of the relocation. */
  readonly kind: string;
  readonly value: HoleValueNumber;
  readonly index: number;
  readonly addend: number;
  readonly inData: boolean;
}

export interface StencilModel {
  readonly code: Uint8Array;
  readonly data: Uint8Array;
  readonly dataAlign: number;
  readonly holes: readonly HoleModel[];
}

/** What {@link writeBundle} writes. Stencils stand in order of id: op by op, variant by variant. */
export interface BundleModel {
  readonly triple: string;
  readonly guest: string;
  readonly inputDigest: string;
  readonly compiler: string;
  readonly constructorsDigest: string;
  readonly layouts: Readonly<Record<string, LayoutInfo>>;
  /** Bytes covered by a hole of each kind that occurs. */
  readonly kindWidths: Readonly<Record<string, number>>;
  readonly ops: readonly OpInfo[];
  readonly stencils: readonly StencilModel[];
  readonly library: {
    readonly code: Uint8Array;
    readonly codeAlign: number;
    readonly data: Uint8Array;
    readonly dataAlign: number;
    readonly symbols: readonly LibrarySymbol[];
    readonly holes: readonly HoleModel[];
  };
  readonly entries: readonly EntryInfo[];
}
