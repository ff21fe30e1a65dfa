/** When code counts as hot, and which optimisations traces get. */

/** What can be said of traces; what is not said is as in {@link TRACE_DEFAULTS}. */
export interface TraceOptions {
  /** Iterations until a loop is recorded. */
  readonly loop?: number;
  /** Calls until a function is recorded, and returns to a place behind a call until that is. 0: functions get no traces. */
  readonly calls?: number;
  /** Times that an exit is taken until it gets a trace of its own. */
  readonly exit?: number;
  /** Exits that are taken often get traces. */
  readonly sideTraces?: boolean;
  /**
   * A loop's trace is closed by a second copy of the iteration, in which invariants, repeated guards and boxes are gone. Without,
   * every iteration goes through memory and the baseline's back edge.
   */
  readonly peelLoops?: boolean;
  /** Boxes and tuples that only exits need are made by the exits. Without, they are made where the program makes them. */
  readonly sinkBoxes?: boolean;
  /** Calls of Python functions become part of the trace. Without, a call ends it. */
  readonly inlineCalls?: boolean;
  /**
   * For tests: in each trace one guard, chosen by a random number with this seed, always exits. 0: none. Answers stay the same, since what an
   * exit leaves is the state in front of an instruction, whether its guard holds or not.
   */
  readonly stressExits?: number;
}

export type TraceSettings = Required<TraceOptions>;

export const TRACE_DEFAULTS: TraceSettings = {
  loop: 200,
  calls: 300,
  exit: 16,
  sideTraces: true,
  peelLoops: true,
  sinkBoxes: true,
  inlineCalls: true,
  stressExits: 0,
};

/** A guard that is one of the first so many of its trace is chosen. */
const STRESSED_GUARDS = 32;

/** Chooses, guard by guard, which is forced to exit; {@link begin} at each trace. */
export class ExitStress {
  private state: number;
  private left = 0;

  constructor(seed: number) {
    this.state = seed | 0;
  }

  begin(): void {
    // Numerical Recipes' linear congruential generator; its upper bits are the random ones.
    this.state = (Math.imul(this.state, 1664525) + 1013904223) | 0;
    this.left = (this.state >>> 16) % STRESSED_GUARDS;
  }

  /** Whether the next guard is the one. */
  next(): boolean {
    return this.left-- === 0;
  }
}
