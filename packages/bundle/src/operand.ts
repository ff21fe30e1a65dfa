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
