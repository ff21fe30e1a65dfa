export type { Const, Label, Operand, Reg, Slot } from "@serigraph/bundle";
export {
  FreedError,
  HoleError,
  LoadError,
  OutOfCodeMemoryError,
  TraceError,
  WrongHostError,
} from "./errors.ts";
export { hostTriple } from "./host.ts";
export type { AnyOperand } from "./operands.ts";
export { LOCATION_CONST, LOCATION_REG, LOCATION_SLOT, locationOf, payloadOf, reg, slot } from "./operands.ts";
export { LABEL_EXTERNAL, LABEL_UNBOUND, Trace } from "./trace.ts";
export { Executor, Runtime, type RuntimeOptions, type RuntimeStats } from "./runtime.ts";
