import type { Architecture } from "@serigraph/bundle";
import type { AssemblySyntax } from "../asm/syntax.ts";

/** How wide the value of an operand's hole is: decides the symbol it is compiled against. */
export type OperandWidth = "slot" | "u16" | "u32" | "i32" | "64";

/** A compiler flag and why it is there. */
export type Flag = readonly [flag: string, why: string];

/** Everything that differs from one target to the next. */
export interface Target {
  readonly triple: string;
  readonly architecture: Architecture;
  /** What the object format puts before the names of C symbols: `_` on Mach-O and 32-bit Windows. */
  readonly symbolPrefix: "" | "_";
  /** How the C function type of a stencil is marked. */
  readonly callingConvention: string;
  /** Registers that stay registers across a `musttail` call under that convention. */
  readonly integerArguments: number;
  readonly doubleArguments: number;
  /** Flags for stencils, besides `commonFlags`. */
  readonly stencilFlags: readonly Flag[];
  /** Flags for helper functions: position-independent, or absolute and relocated when they are loaded; loaded once. */
  readonly helperFlags: readonly Flag[];
  /** Flags for assembling what the layout pass made; absent: none. */
  readonly assemblerFlags?: readonly Flag[];
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
  /**
   * The kind of a 64-bit address in data, where `__imp_X` is how code loads a value: such a stencil has a slot of its own for it.
   * COFF on AArch64 has no relocation that would put a value into instructions.
   */
  readonly importSlotKind?: string;
  /** For the layout pass; undefined: clang's object is taken as it is. */
  readonly assembly: AssemblySyntax | undefined;
  /** Why a hole of this kind cannot hold an address; undefined when it can. */
  readonly refuseAddress: (kind: string) => string | undefined;
  /** Constraint letter of a double register in inline assembly. */
  readonly doubleConstraint: string;
}

/** What the targets of an architecture have in common but for the object format's part. */
export type TargetBase = Omit<Target, "triple">;

/** Name of the symbol that stands for an operand's value. One for each width: see {@link Target}. */
export function operandSymbol(index: number, width: OperandWidth): string {
  return width === "64" ? `_JIT_OPERAND_${index}` : `_JIT_OPERAND_${width}_${index}`;
}

/** What {@link operandSymbol} named; `half` where a 32-bit target reads a 64-bit operand by halves. */
export interface NamedOperand {
  readonly index: number;
  readonly width: OperandWidth;
  readonly half: "low" | "high" | undefined;
}

/** The operand that a symbol stands for, or undefined. */
export function operandOfSymbol(symbol: string): NamedOperand | undefined {
  const match = /^_JIT_OPERAND_(?:(slot|u16|u32|i32)_)?([0-9]+)(?:_(LOW|HIGH))?$/.exec(symbol);
  if (match === null) return undefined;
  const [, width = "64", index, half] = match;
  return {
    index: Number(index),
    width: width as OperandWidth,
    half: half === undefined ? undefined : half === "LOW" ? "low" : "high",
  };
}

/** A table of kinds that all cover so many bytes. */
export const kindsOf = (prefix: string, names: string, width: number): Record<string, number> =>
  Object.fromEntries(names.split(" ").map((name) => [`${prefix}${name}`, width]));
