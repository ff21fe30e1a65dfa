import { TraceAbort } from "./abort.ts";
import type { TraceBuilder } from "./builder.ts";

export function closeLoop(builder: TraceBuilder, resume: object): void {
  void resume;
  throw new TraceAbort("not-implemented", `a loop of ${builder.ir.length} instructions`);
}
