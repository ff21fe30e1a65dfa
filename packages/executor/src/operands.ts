/**
 * Operands of a uop: where a value of an op lives. An operand is a plain number (so that making one costs nothing and
 * a guest can keep it in a typed array), branded with the place and the type of the value, so that TypeScript refuses
 * a double where an op wants an integer.
 *
 * Encoding: the low two bits are the location ({@link LOCATION_REG}, …), the rest is the payload: a register number,
 * a byte offset into the frame, or an index into the constants of the trace that made it.
 */

/** The types a value of an op can have, by the names op files use. */
export type ValueType = "value" | "i64" | "u64" | "i32" | "u32" | "f64" | "bool" | "ptr";

/** A register of the op's layout: an integer register, or a double register for `f64`. */
export type Reg<T extends ValueType> = number & { readonly __location: "reg"; readonly __type: T };
/** A slot of the frame, by its byte offset. */
export type Slot<T extends ValueType> = number & { readonly __location: "slot"; readonly __type: T };
/** A constant of one trace (see `Trace.const` and its kin). It means nothing in another trace, or after `reset`. */
export type Const<T extends ValueType> = number & { readonly __location: "const"; readonly __type: T };
/** Any operand of a type. */
export type Operand<T extends ValueType> = Reg<T> | Slot<T> | Const<T>;
/** A place in a trace that exits, jumps and `label` operands may name, before or after it is bound. */
export type Label = number & { readonly __label: true };

export const LOCATION_REG = 0;
export const LOCATION_SLOT = 1;
export const LOCATION_CONST = 2;

/** The largest byte offset of a frame slot (the hole is 16 bits wide). */
export const MAX_SLOT_OFFSET = 0xffff;

/** The register `index` of the layout's integer file, or of its double file for an `f64`. */
export function reg<T extends ValueType>(index: number): Reg<T> {
  return (index << 2) as Reg<T>;
}

/** The frame slot at `byteOffset` (0 … 65535). */
export function slot<T extends ValueType>(byteOffset: number): Slot<T> {
  if (byteOffset >>> 16 !== 0)
    throw new RangeError(`frame slot at byte ${byteOffset}: not within 0 … ${MAX_SLOT_OFFSET}`);
  return ((byteOffset << 2) | LOCATION_SLOT) as Slot<T>;
}

/** The location of an operand: 0 register, 1 slot, 2 constant. Generated constructors choose the variant by it. */
export function locationOf(operand: number): number {
  return operand & 3;
}

/** The register number, byte offset or constant index of an operand. */
export function payloadOf(operand: number): number {
  return operand >>> 2;
}
