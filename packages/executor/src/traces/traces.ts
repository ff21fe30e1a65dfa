import { HoleError } from "../errors.ts";
import type { Runtime } from "../runtime.ts";
import { Assumptions } from "./assumptions.ts";
import type { CompiledTrace } from "./compiled.ts";
import type { ExitDescriptor } from "./exits.ts";
import { MoveTable } from "./move-table.ts";
import { OpTable } from "./op-table.ts";
import type { TraceGuest } from "./types.ts";

/** All traces of a guest: its ops, the numbers of exits, what traces rely on, what waits to be freed. */
export class Traces {
  readonly runtime: Runtime;
  readonly guest: TraceGuest;
  /** What compiled traces rely on. */
  readonly assumptions = new Assumptions();
  /** Traces that are not freed. */
  readonly live = new Set<CompiledTrace>();
  /** @internal */
  readonly table: OpTable;
  /** @internal */
  readonly moves: MoveTable;
  private readonly exits: (ExitDescriptor | undefined)[] = [];
  private readonly freeIds: number[] = [];
  /** By the trace that is jumped to: who jumps there. */
  private readonly jumps = new Map<CompiledTrace, Set<CompiledTrace>>();
  private readonly waiting: CompiledTrace[] = [];
  private readonly isInside: () => boolean;

  /**
   * @param isInside whether native code is running (is on the stack): then traces that are freed keep their memory until
   * {@link collect}.
   * @throws LoadError when guest and bundle do not fit
   */
  constructor(runtime: Runtime, guest: TraceGuest, isInside: () => boolean = () => false) {
    this.runtime = runtime;
    this.guest = guest;
    this.isInside = isInside;
    this.table = new OpTable(runtime.bundle, guest);
    this.moves = new MoveTable(this.table, guest.ops);
  }

  /** The exit of an id that a stub has noted. */
  exit(id: number): ExitDescriptor | undefined {
    return this.exits[id];
  }

  /** Frees the memory of traces that were freed while native code ran. Call it when none does. */
  collect(): void {
    for (const trace of this.waiting) this.destroy(trace);
    this.waiting.length = 0;
  }

  /** @internal */
  newExitId(): number {
    return this.freeIds.pop() ?? this.exits.push(undefined) - 1;
  }

  /** @internal */
  returnExitId(id: number): void {
    this.exits[id] = undefined;
    this.freeIds.push(id);
  }

  /** @internal */
  register(trace: CompiledTrace): void {
    const { jumpsTo } = trace;
    this.live.add(trace);
    for (const exit of trace.exits) this.exits[exit.id] = exit;
    if (jumpsTo === undefined) return;
    let from = this.jumps.get(jumpsTo);
    if (from === undefined) this.jumps.set(jumpsTo, (from = new Set()));
    from.add(trace);
  }

  /** @internal */
  release(trace: CompiledTrace): void {
    this.live.delete(trace);
    this.assumptions.forget(trace);
    const from = this.jumps.get(trace);
    this.jumps.delete(trace);
    const { jumpsTo } = trace;
    if (jumpsTo !== undefined) this.jumps.get(jumpsTo)?.delete(trace);
    if (from !== undefined) for (const one of from) one.free();
    if (this.isInside()) this.waiting.push(trace);
    else this.destroy(trace);
  }

  private destroy(trace: CompiledTrace): void {
    trace.executor.free();
    // Until now one of its exits may have been on its way to the guest.
    for (const { id } of trace.exits) this.returnExitId(id);
  }

  /** @internal */
  patchExit(exit: ExitDescriptor, address: number | undefined): void {
    if (exit.trace.isFreed) return;
    const { executor } = exit.trace;
    // By the stub, which always reaches; then by the op itself, where that does.
    executor.setTarget(exit.stub, 0, address ?? this.guest.commonExit);
    if (exit.uop >= 0) this.patchBranch(exit, address);
    // Traces may be entered from the code of another runtime with the same memory, which does not know that this one's is open.
    this.runtime.seal();
  }

  private patchBranch(exit: ExitDescriptor, address: number | undefined): void {
    const { executor } = exit.trace;
    const op = this.table.bundle.stencilOp[executor.stencilAt(exit.uop)];
    const home = executor.addressOfUop(exit.stub);
    for (let target = 0; target < this.table.exits[op]; target++) {
      try {
        // A branch that does not even reach its stub goes there by a trampoline, and had better do so for ever.
        executor.setTarget(exit.uop, target, home);
        if (address !== undefined) executor.setTarget(exit.uop, target, address);
      } catch (error) {
        if (!(error instanceof HoleError)) throw error;
      }
    }
  }
}
