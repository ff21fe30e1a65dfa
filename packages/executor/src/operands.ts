/**
 * Making and reading operands of a uop. An operand says where a value lives; it is a plain number (so that making one
 * costs nothing and a guest can keep it in a typed array), branded with the place and the type of the value, so that
 * TypeScript refuses a double where an op wants an integer. The encoding is `@serigraph/bundle`'s.
 */
import {
  maximumSlotOffset,
  operandPayloadMask,
  operandRegister,
  operandSlot,
  type Const,
  type Reg,
  type Slot,
} from "@serigraph/bundle";

/** Any operand of a guest type. */
export type AnyOperand<T extends string> = Reg<T> | Slot<T> | Const<T>;

/** What {@link locationOf} returns. */
export const LOCATION_REG = 0;
export const LOCATION_SLOT = 1;
export const LOCATION_CONST = 2;

/** The register `index` of the layout's integer file, or of its double file for an `f64`. */
export function reg<T extends string>(index: number): Reg<T> {
  return (operandRegister | index) as Reg<T>;
}

/** The frame slot at `byteOffset` (0 … 65535: the hole is 16 bits wide on AArch64). */
export function slot<T extends string>(byteOffset: number): Slot<T> {
  if (byteOffset >>> 0 > maximumSlotOffset || byteOffset < 0) {
    throw new RangeError(`frame slot at byte ${byteOffset}: not within 0 … ${maximumSlotOffset}`);
  }
  return (operandSlot | byteOffset) as Slot<T>;
}

/** The location of an operand: 0 register, 1 slot, 2 constant. Generated constructors choose the variant by it. */
export function locationOf(operand: number): number {
  return operand >>> 24;
}

/** The register number, byte offset or constant index of an operand. */
export function payloadOf(operand: number): number {
  return operand & operandPayloadMask;
}
