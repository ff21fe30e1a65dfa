export type { Const, Label, Operand, Reg, Slot, ValueType } from "@serigraph/bundle";
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
export { TraceAbort, type TraceAbortReason } from "./traces/abort.ts";
export { Assumptions } from "./traces/assumptions.ts";
export { TraceBuilder, type TraceBuilderOptions } from "./traces/builder.ts";
export { CompiledTrace } from "./traces/compiled.ts";
export { decodeExit, ExitDescriptor, type ExitVisitor } from "./traces/exits.ts";
export {
  addI64,
  compareI64,
  i64,
  mulI64,
  negI64,
  numberOfI64,
  shlI64,
  shrI64,
  subI64,
} from "./traces/fold-i64.ts";
export { Traces } from "./traces/traces.ts";
export type { Fold, OpEffect, OpSemantics, TraceGuest, TraceMoves, Val } from "./traces/types.ts";
