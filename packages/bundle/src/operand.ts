/**
 * Operands of a trace as numbers: what generated constructors take and the executor decodes.
 *
 * An operand is a small integer that carries its location: a register's number, a slot's byte offset or a
 * constant's index in the trace's pool. So choosing a variant is a look-up by number, with no object made.
 */

declare const operandType: unique symbol;
declare const operandPlace: unique symbol;

/** An operand of guest type `T` in place `P`. A number, branded so that types do not mix. */
export type Operand<T extends string, P extends "reg" | "slot" | "const"> = number & {
  readonly [operandType]: T;
  readonly [operandPlace]: P;
};
/** A register of the layout: integer registers for all types but f64, which has the double registers. */
export type Reg<T extends string> = Operand<T, "reg">;
/** A frame slot, by byte offset. */
export type Slot<T extends string> = Operand<T, "slot">;
/** A constant, patched into the code. */
export type Const<T extends string> = Operand<T, "const">;
declare const labelBrand: unique symbol;
/** A place in a trace that exits, jumps and label operands name. */
export type Label = number & { readonly [labelBrand]: true };

/** Bits above these carry the kind of an operand; the bits below its number. */
export const operandPayloadMask = 0x00ff_ffff;
/** Kind of a register operand: the payload is the register's number. */
export const operandRegister = 0;
/** Kind of a slot operand: the payload is the byte offset, at most {@link maximumSlotOffset}. */
export const operandSlot = 0x0100_0000;
/** Kind of a constant operand: the payload is an index in the trace's constant pool. */
export const operandConst = 0x0200_0000;

/** A slot's byte offset must fit the smallest hole that holds one: `movz` on AArch64, 16 bits. */
export const maximumSlotOffset = 0xffff;

/**
 * What a generated constructor calls on a trace. The executor's `Trace` implements it. For
 * `op(ADD, (a: value, b: value -- r: value), exits(slow))` the constructor does, in this order:
 *
 *     const at = t.begin(STENCIL, 3, 1);   // 3 operands, 1 target
 *     t.place(at, a); t.place(at + 2, b); t.place(at + 4, r);
 *     t.target(at + 6, slow);
 *
 * Operand i has two words, `at + 2 * i` (low) and the next (high); targets follow, a word each. An operand
 * that is always a register is not placed (no hole reads it), nor is an `executor` imm (its hole has the
 * value EXECUTOR).
 */
export interface TraceWriter {
  /** Starts a uop and returns the index of its first operand word. */
  begin(stencil: number, operandCount: number, targetCount: number): number;
  /** Input or output in a slot (low word: the byte offset) or constant (both words), or a 64-bit imm. */
  place(at: number, operand: number): void;
  /** A u16, u32 or i32 imm; the constructor has checked its range. */
  word(at: number, value: number): void;
  /** A label imm, or an exit or jump. */
  target(at: number, label: Label): void;
}
