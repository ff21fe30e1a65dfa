export { PythonSyntaxError, type SourceRange } from "./bytecode/code.ts";
export { TimeLimitError } from "./native/interrupts.ts";
export { InterruptsUnsupportedError, Python, type PythonOptions, type RunOptions } from "./python.ts";
export { BundleMissingError, type NativeOptions, type NativeStats } from "./native.ts";
export { TRACE_DEFAULTS, type TraceOptions, type TraceSettings } from "./traces/options.ts";
export type {
  AbortReport,
  CodeListeners,
  CodeReport,
  Place,
  RecordedInstruction,
  TraceReport,
  TraceUop,
} from "./traces/report.ts";
export type { TraceStats } from "./traces/tier.ts";
