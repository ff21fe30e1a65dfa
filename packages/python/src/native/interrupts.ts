/**
 * What stops compiled code from outside. While native code runs, JavaScript does not: no listener of Node's could see a
 * signal. So the handler is native code too, a stencil that sets bits of the eval breaker, and the kernel calls it. Its
 * registers need no care: the kernel restores all of them when it returns. Linux and macOS; on Windows there are no signals.
 */
import { Trace, type Runtime } from "@serigraph/executor";
import { symbolAddress } from "@serigraph/memory";
import * as ops from "../generated/ops.ts";
import { CONTEXT } from "../heap/layout.ts";
import type { Interp } from "../interp.ts";
import { BREAK_INTERRUPT, BREAK_TIME } from "../vm/memory.ts";

const SIGINT = 2;
const SIGALRM = 14;
const ITIMER_REAL = 0;
/** The timer fires again, in case what it raised was lost. */
const AGAIN_MICROSECONDS = 50_000;

/** A program ran for longer than `timeoutMs` allows. */
export class TimeLimitError extends Error {
  readonly milliseconds: number;
  constructor(milliseconds: number) {
    super(`the program was stopped after its time limit of ${milliseconds} ms`);
    this.name = "TimeLimitError";
    this.milliseconds = milliseconds;
  }
}

export class Interrupts {
  private readonly py: Interp;
  private readonly runtime: Runtime;
  private readonly timerOffset: number;
  private readonly handlers = new Map<number, number>();

  constructor(py: Interp, runtime: Runtime) {
    this.py = py;
    this.runtime = runtime;
    this.timerOffset = py.allocateStatic(32);
  }

  static get supported(): boolean {
    return process.platform === "linux" || process.platform === "darwin";
  }

  /** Address of a signal handler that sets these bits of the eval breaker. */
  private handler(bits: number): number {
    let address = this.handlers.get(bits);
    if (address === undefined) {
      const trace = new Trace(8);
      const { heap } = this.py;
      ops.INTERRUPT(trace, trace.const<"u64">(CONTEXT.EVAL_BREAKER, heap.addressHigh), bits);
      address = this.runtime.compile(trace).entry;
      this.handlers.set(bits, address);
    }
    return address;
  }

  private call(name: string, ...args: number[]): number {
    const address = symbolAddress(name);
    if (address === 0) throw new Error(`the C library has no function ${name}`);
    return this.runtime.call(address, ...args);
  }

  /** Ctrl-C is KeyboardInterrupt while `run` runs. */
  whileInterruptible<T>(run: () => T): T {
    const before = this.call("signal", SIGINT, this.handler(BREAK_INTERRUPT));
    this.call("siginterrupt", SIGINT, 1); // reads of a terminal return
    try {
      return run();
    } finally {
      this.call("signal", SIGINT, before);
    }
  }

  /**
   * Stops `run` after so many milliseconds.
   *
   * @throws TimeLimitError
   */
  withTimeLimit<T>(milliseconds: number, run: () => T): T {
    const before = this.call("signal", SIGALRM, this.handler(BREAK_TIME));
    this.setTimer(milliseconds);
    try {
      return run();
    } finally {
      this.setTimer(0);
      this.call("signal", SIGALRM, before);
    }
  }

  /** setitimer; 0 stops it. */
  private setTimer(milliseconds: number): void {
    const { i64, address } = this.py.heap;
    const word = this.timerOffset >>> 3;
    const microseconds = BigInt(Math.max(milliseconds === 0 ? 0 : 1, Math.round(milliseconds * 1000)));
    i64[word] = 0n;
    i64[word + 1] = milliseconds === 0 ? 0n : BigInt(AGAIN_MICROSECONDS);
    i64[word + 2] = microseconds / 1000000n;
    i64[word + 3] = microseconds % 1000000n;
    this.call("setitimer", ITIMER_REAL, address + this.timerOffset, 0);
  }
}
