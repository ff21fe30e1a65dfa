export { BundleError } from "./errors.ts";
export { formatVersion } from "./format.ts";
export {
  architectures,
  HoleValue,
  holeValueNames,
  type Architecture,
  type Bundle,
  type BundleModel,
  type EntryInfo,
  type HoleArrays,
  type HoleModel,
  type HoleValueName,
  type HoleValueNumber,
  type ImmType,
  type LayoutInfo,
  type Library,
  type LibrarySymbol,
  type Location,
  type OpInfo,
  type OperandInfo,
  type OperandRole,
  type OperandType,
  type StencilModel,
  type TargetInfo,
  type ValueType,
} from "./model.ts";
export {
  maximumSlotOffset,
  operandConst,
  operandPayloadMask,
  operandRegister,
  operandSlot,
  type Const,
  type Label,
  type Operand,
  type Reg,
  type Slot,
} from "./operand.ts";
export { readBundle, readOwnBundle } from "./reader.ts";
export { stencilFor, stencilName, variantLocations } from "./variants.ts";
export { writeBundle } from "./writer.ts";
