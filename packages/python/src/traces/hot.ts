import type { CompiledTrace } from "@serigraph/executor";

/** Something of baseline code that gets a trace when it is hot. */
export interface Hot {
  /** Offsets of the counters that count down in front of it. */
  readonly counters: number[];
  /** Recordings that were given up. */
  tries: number;
  /** Recordings that met the loop's last round and were put off. */
  lastRounds: number;
  /** Its trace leaves the loop; there is another one to come when others go round. */
  leaves: boolean;
  /** How often that was so. */
  reopened: number;
  /** What the counters begin anew with. */
  backoff: number;
  trace: CompiledTrace | undefined;
  /** Makes baseline code go to the trace. */
  readonly link: (trace: CompiledTrace) => void;
  /** Of a loop: makes it go on in baseline code again. */
  readonly unlink?: () => void;
}
