import type { Executor } from "../runtime.ts";
import type { ExitDescriptor } from "./exits.ts";
import type { LoopHead } from "./loop-head.ts";
import type { Traces } from "./traces.ts";

/** A compiled trace: code at `entry`, and its exits. */
export class CompiledTrace {
  readonly executor: Executor;
  /** Where to enter it: all state slots in their homes, as `entry` said (a side trace: only by its exit's link). */
  readonly entry: number;
  readonly exits: readonly ExitDescriptor[];
  /** Instructions that became code. */
  readonly instructions: number;
  /** The trace whose entry it jumps to, if it ends so. */
  readonly jumpsTo: CompiledTrace | undefined;
  /** The exit that it begins at, of a side trace. */
  readonly begins: ExitDescriptor | undefined;
  /** @internal Of a loop: what its code relies on. */
  readonly head: LoopHead | undefined;
  /** Called when it is invalidated or freed, before anything else: the guest patches its ways in back. */
  onInvalidate: ((trace: CompiledTrace) => void) | undefined;
  private readonly owner: Traces;
  private readonly from = new Set<ExitDescriptor>();
  private freed = false;

  /** @internal */
  constructor(
    owner: Traces,
    executor: Executor,
    instructions: number,
    begins: ExitDescriptor | undefined,
    jumpsTo: CompiledTrace | undefined,
    head: LoopHead | undefined,
    makeExits: (trace: CompiledTrace) => readonly ExitDescriptor[],
  ) {
    this.owner = owner;
    this.executor = executor;
    this.entry = executor.entry;
    this.instructions = instructions;
    this.begins = begins;
    this.jumpsTo = jumpsTo;
    this.head = head;
    this.exits = makeExits(this);
  }

  /** Whether it was invalidated or freed: it must not be entered any more. */
  get isFreed(): boolean {
    return this.freed;
  }

  /** @internal */
  attach(exit: ExitDescriptor): void {
    this.from.add(exit);
  }

  /** @internal */
  detach(exit: ExitDescriptor): void {
    this.from.delete(exit);
  }

  /** @internal Patches an exit to an address, or back to its stub. */
  patchExit(exit: ExitDescriptor, address: number | undefined): void {
    this.owner.patchExit(exit, address);
  }

  /**
   * Takes it out of use: {@link onInvalidate}, the link that leads here is undone, side traces and traces that jump here are freed too, and so is its
   * memory, at once or (when the guest says that native code is running) by {@link Traces.collect}. Doing it again does nothing.
   */
  free(): void {
    if (this.freed) return;
    this.freed = true;
    this.onInvalidate?.(this);
    for (const exit of [...this.from]) exit.unlink();
    const sides = this.exits.flatMap(({ side }) => (side === undefined ? [] : [side]));
    for (const side of sides) side.free();
    this.owner.release(this);
  }
}
