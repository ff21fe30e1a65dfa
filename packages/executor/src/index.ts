export type { Const, Label, Operand, Reg, Slot, ValueType } from "./operands.ts";
export {
  LOCATION_CONST,
  LOCATION_REG,
  LOCATION_SLOT,
  MAX_SLOT_OFFSET,
  locationOf,
  payloadOf,
  reg,
  slot,
} from "./operands.ts";
export { Trace } from "./trace.ts";
