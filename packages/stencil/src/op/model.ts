import type { ImmType, ValueType } from "@serigraph/bundle";

/** Types of inputs and outputs, and the C type each has in a body. */
export const valueTypes: Readonly<Record<ValueType, string>> = {
  value: "u64",
  i64: "i64",
  u64: "u64",
  i32: "i32",
  u32: "u32",
  f64: "double",
  bool: "bool",
  ptr: "void *",
};

/** Types of imms, and the C type each has in a body. A u16 is an i64 there: clang folds its address into instructions, which it does not do with a part of it. */
export const immTypes: Readonly<Record<ImmType, string>> = {
  u16: "i64",
  u32: "u32",
  i32: "i32",
  u64: "u64",
  i64: "i64",
  f64: "double",
  value: "u64",
  slot: "u64",
  label: "u64",
  executor: "u64",
};

/** An input or output, or an imm. */
export interface OperandDefinition<T extends string> {
  readonly name: string;
  readonly type: T;
}

/** A kind of location as op files write it; `reg` stands for every register of the layout. */
export type LocationKind = "reg" | "const" | "slot";

/** One `variants(...)`: for each operand named, the locations it may have. Several clauses add up. */
export type VariantClause = ReadonlyMap<string, readonly LocationKind[]>;

export interface OpDefinition {
  readonly kind: "op";
  readonly name: string;
  readonly layout: string;
  readonly inputs: readonly OperandDefinition<ValueType>[];
  readonly outputs: readonly OperandDefinition<ValueType>[];
  readonly imms: readonly OperandDefinition<ImmType>[];
  readonly exits: readonly string[];
  readonly jumps: readonly string[];
  readonly variants: readonly VariantClause[];
  readonly commutative: boolean;
  /** Where the first input and the first output are both in registers, they are in the same one. */
  readonly tied: boolean;
  /** Between its braces, as written. */
  readonly body: string;
  readonly fileName: string;
  /** Of the word `op`. */
  readonly line: number;
  readonly bodyLine: number;
  readonly bodyColumn: number;
  readonly endLine: number;
}

/** The guest's way in: a plain C function `i64 NAME(u64 code, u64 frame, u64 context)`. */
export interface EntryDefinition {
  readonly kind: "entry";
  readonly name: string;
  readonly layout: string;
  readonly body: string;
  readonly fileName: string;
  readonly line: number;
  readonly bodyLine: number;
  readonly bodyColumn: number;
  readonly endLine: number;
}

/** Anything else in an op file, passed to clang as it is. */
export interface PlainC {
  readonly kind: "c";
  readonly text: string;
  readonly line: number;
}

export interface OpFile {
  readonly fileName: string;
  readonly items: readonly (OpDefinition | EntryDefinition | PlainC)[];
}
