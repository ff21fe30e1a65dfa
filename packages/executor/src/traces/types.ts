import type { ValueType } from "@serigraph/bundle";
import type { TraceBuilder } from "./builder.ts";

declare const valBrand: unique symbol;
/** A value of a trace: the number of the instruction that makes it, branded with the guest's type. */
export type Val<T extends string = string> = number & { readonly [valBrand]: T };

/**
 * What an op means to the passes:
 *
 * - `pure`: its output depends on its inputs and imms alone. Removed when nobody uses it, its exits with it.
 * - `guard`: pure, but kept: that it does not exit is a fact for the rest of the trace. The same guard is made once.
 * - `load`: its output (and its exits) depend on memory of the classes `reads` too. With an exit it is kept, without one
 *   removed when unused.
 * - `store`: writes memory of the classes `writes`; always kept.
 * - `effect`: anything; always kept. Reads and writes all classes unless told.
 * - `terminal`: leaves the trace, which ends with it.
 */
export type OpEffect = "pure" | "guard" | "load" | "store" | "effect" | "terminal";

/**
 * An op's algebra: another value that stands for it, `b.NONE_NEEDED` where a guard is known to hold, or undefined when it
 * has to be made as it is. May make other ops through the builder, but not look at the state: it is called again for the loop's second
 * iteration. Throws {@link TraceAbort} when a guard is known to fail.
 *
 * @param imms low and high half of each imm, in declaration order
 */
export type Fold = (b: TraceBuilder, inputs: readonly Val[], imms: readonly number[]) => Val | undefined;

/** What a guest says of one op. */
export interface OpSemantics {
  readonly effect: OpEffect;
  /** Bits of the guest's memory classes (at most 31). */
  readonly reads?: number;
  readonly writes?: number;
  /**
   * Only of pure ops. Where only snapshots (or other sunk ops) use the output, no code is made of it: the exit's description
   * says how to make the value (op, imms, arguments).
   */
  readonly sinkable?: boolean;
  /** Never merged with an equal one: an allocation whose identity can be seen. */
  readonly unique?: boolean;
  /** The first two inputs may change places. */
  readonly commutative?: boolean;
  readonly fold?: Fold;
}

/** Names of the ops by which the trace compiler moves values. Several may be one op with several variants. */
export interface TraceMoves {
  /** One input, one output: register to register. */
  readonly moveInt: string;
  readonly moveDouble: string;
  /** Slot to register. */
  readonly loadInt: string;
  readonly loadDouble: string;
  /** Register to slot. */
  readonly storeInt: string;
  readonly storeDouble: string;
  /** Constant to register. */
  readonly constInt: string;
  readonly constDouble: string;
  /** `jumps(target)`, no operands. */
  readonly goto: string;
  /** `imm(exit: u32), jumps(common)`: notes the exit's id and goes to the guest's common exit code. */
  readonly exit: string;
}

/** A guest of the trace compiler. */
export interface TraceGuest {
  /** The layout of its ops; the registers are the bundle's. */
  readonly layout: string;
  /** By op name. An op of the layout that is not named here cannot be emitted. */
  readonly semantics: Readonly<Record<string, OpSemantics>>;
  readonly ops: TraceMoves;
  /** Byte offset from `frame` of the first spill slot, and how many there are, 8 bytes each. */
  readonly spillBase: number;
  readonly spillSlots: number;
  /** Address of the code that dumps all registers and leaves: where exit stubs jump to. */
  readonly commonExit: number;
  /**
   * The arguments with which a sinkable op would make a constant, when there are any: a loop's head carries what is in the box, and
   * a side trace brings a constant.
   */
  open?(b: TraceBuilder, op: number, constant: Val): readonly Val[] | undefined;
  /** Whether anything reads a state slot from `resume` on; slots that are dead are left out of snapshots. */
  isLive?(slot: number, resume: object): boolean;
}

/** The value types, by the number the IR stores. */
export const valueTypes: readonly ValueType[] = ["value", "i64", "u64", "i32", "u32", "f64", "bool", "ptr"];
