/** Why a trace was given up. `reason` is short and stable, for statistics; the message says more. */
export type TraceAbortReason =
  "guard-fails" | "type-unstable" | "too-long" | "out-of-spill-slots" | "out-of-code-memory" | (string & {});

/**
 * A trace cannot be compiled, or would be of no use. Nothing was changed; the builder can be reset and used again. A guest's fold
 * functions throw it too.
 */
export class TraceAbort extends Error {
  readonly reason: TraceAbortReason;
  constructor(reason: TraceAbortReason, detail: string, options?: ErrorOptions) {
    super(`trace given up (${reason}): ${detail}`, options);
    this.name = "TraceAbort";
    this.reason = reason;
  }
}
