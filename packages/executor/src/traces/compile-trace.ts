import { TraceAbort } from "./abort.ts";
import type { TraceBuilder } from "./builder.ts";
import type { CompiledTrace } from "./compiled.ts";

/** Registers, code, exits: not there yet. */
export function compileTrace(builder: TraceBuilder): CompiledTrace {
  throw new TraceAbort("not-implemented", `a trace of ${builder.ir.length} instructions`);
}
