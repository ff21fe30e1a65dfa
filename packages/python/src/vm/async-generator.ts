/** What `__anext__`, `asend`, `athrow` and `aclose` of an asynchronous generator give to `await`: steps of it. */
import type { Interp } from "../interp.ts";
import { CELL, TYPE } from "../heap/layout.ts";
import { NONE, offsetOf, type Value } from "../heap/value.ts";
import { newError, PyError } from "../objects/exception.ts";
import type { Hosted } from "../objects/hosted.ts";
import type { TypeInfo } from "../objects/types.ts";
import { closeUnstarted, raiseArguments, raiseIn, runToYield, stateOf, stopIteration } from "./generator.ts";

export const STEP = { SEND: "send", THROW: "throw", CLOSE: "close" } as const;

export class AsyncStep implements Hosted {
  readonly type: TypeInfo;
  private readonly generator: Value;
  private readonly kind: (typeof STEP)[keyof typeof STEP];
  private readonly args: readonly Value[];
  private state: "new" | "stepping" | "done" = "new";

  constructor(
    type: TypeInfo,
    generator: Value,
    kind: (typeof STEP)[keyof typeof STEP],
    args: readonly Value[],
  ) {
    this.type = type;
    this.generator = generator;
    this.kind = kind;
    this.args = args;
  }

  iter(py: Interp): Value {
    return py.heap.newHosted(this);
  }

  /** What the generator awaits yields; undefined when the step is over, with its value in `py.returned`. */
  next(py: Interp): Value | undefined {
    return this.step(py, NONE);
  }

  send(py: Interp, v: Value): Value {
    const yielded = this.step(py, v);
    if (yielded === undefined) throw stopIteration(py);
    return yielded;
  }

  throw(py: Interp, args: readonly Value[]): Value {
    const error = raiseArguments(py, args);
    if (this.state === "done") throw this.reused(py);
    if (this.state === "new") this.check(py);
    this.state = "stepping";
    const yielded = this.outcome(py, () => raiseIn(py, this.generator, error));
    if (yielded === undefined) throw stopIteration(py);
    return yielded;
  }

  close(py: Interp): Value {
    if (this.state === "stepping") {
      try {
        this.throw(py, [py.heap.read(py.builtinCell("GeneratorExit"))]);
      } catch (error) {
        if (!py.isError(error, "GeneratorExit") && !py.isError(error, "StopIteration")) throw error;
      }
    }
    this.state = "done";
    return NONE;
  }

  private reused(py: Interp): PyError {
    const what = this.kind === STEP.SEND ? "__anext__()/asend()" : "aclose()/athrow()";
    return py.error("RuntimeError", `cannot reuse already awaited ${what}`);
  }

  private check(py: Interp): void {
    if (stateOf(py, this.generator) === "running") {
      const what = this.kind === STEP.SEND ? "anext()" : this.kind === STEP.THROW ? "athrow()" : "aclose()";
      throw py.error("RuntimeError", `${what}: asynchronous generator is already running`);
    }
  }

  private step(py: Interp, v: Value): Value | undefined {
    if (this.state === "done") throw this.reused(py);
    if (this.state === "stepping") return this.outcome(py, () => runToYield(py, this.generator, v));
    this.check(py);
    this.state = "stepping";
    const { generator, args, kind } = this;
    if (kind === STEP.SEND) {
      const first = args[0] ?? v;
      if (first !== NONE && stateOf(py, generator) === "created") {
        this.state = "done";
        throw py.error("TypeError", "can't send non-None value to a just-started async generator");
      }
      return this.outcome(py, () => runToYield(py, generator, first));
    }
    if (kind === STEP.CLOSE) {
      if (stateOf(py, generator) === "created") closeUnstarted(py, generator);
      if (stateOf(py, generator) === "finished") {
        this.state = "done";
        py.returned = NONE;
        return undefined;
      }
    }
    const error = kind === STEP.CLOSE ? newError(py, "GeneratorExit", []) : raiseArguments(py, args);
    return this.outcome(py, () => raiseIn(py, generator, error));
  }

  /** Runs the generator on, and says what that is to who awaits the step. */
  private outcome(py: Interp, run: () => Value | undefined): Value | undefined {
    const { heap } = py;
    let v: Value | undefined;
    try {
      v = run();
    } catch (error) {
      this.state = "done";
      const ends =
        this.kind === STEP.CLOSE &&
        error instanceof PyError &&
        (py.isError(error, "StopAsyncIteration") || py.isError(error, "GeneratorExit"));
      if (!ends) throw error;
      py.returned = NONE;
      return undefined;
    }
    if (v === undefined) {
      this.state = "done";
      py.returned = NONE;
      if (this.kind === STEP.CLOSE) return undefined;
      throw newError(py, "StopAsyncIteration", []);
    }
    if (heap.typeOf(v) !== TYPE.CELL) return v;
    this.state = "done";
    if (this.kind === STEP.CLOSE) throw py.error("RuntimeError", "async generator ignored GeneratorExit");
    py.returned = heap.read(offsetOf(v) + CELL.VALUE);
    return undefined;
  }

  trace(visit: (v: Value) => void): void {
    visit(this.generator);
    for (const v of this.args) visit(v);
  }
}
