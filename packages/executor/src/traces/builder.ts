import type { ValueType } from "@serigraph/bundle";
import { TraceError } from "../errors.ts";
import { TraceAbort } from "./abort.ts";
import { captureBoxes } from "./boxes.ts";
import { Passes } from "./compile-trace.ts";
import type { CompiledTrace } from "./compiled.ts";
import { dumpTrace } from "./dump.ts";
import { type ExitDescriptor, ExitRecord } from "./exits.ts";
import { Pseudo } from "./ir.ts";
import { joinMoves } from "./join.ts";
import { LoopContext } from "./loop-context.ts";
import { closeLoop } from "./loop.ts";
import { COMMUTATIVE, Effect, UNIQUE } from "./op-table.ts";
import { Snapshots } from "./snapshots.ts";
import { State } from "./state.ts";
import type { Traces } from "./traces.ts";
import { type Val, valueTypes } from "./types.ts";
import { TraceValues } from "./trace-values.ts";

/** How a trace ends. */
export type Terminal =
  | { readonly kind: "open" }
  | { readonly kind: "loop" }
  | { readonly kind: "jump"; readonly address: number; readonly to: CompiledTrace | undefined }
  | { readonly kind: "join"; readonly to: CompiledTrace }
  | { readonly kind: "exit" }
  | { readonly kind: "op"; readonly to: CompiledTrace | undefined };

const open: Terminal = { kind: "open" };

export interface TraceBuilderOptions {
  /** The most instructions a trace may have, those of the loop's second copy included; default 8,000. */
  readonly limit?: number;
}

/**
 * Builds a trace instruction by instruction, by the constructors that `@serigraph/stencil` generates (`"ssa"` in the manifest),
 * and compiles it. Each constructor call goes through the guest's `fold`, then looks for an equal instruction, then appends. Reuse one:
 * `reset()`.
 *
 * The guest's state (its local variables and stack, as a rule) is numbered slots of values. Exits restore it: before
 * the ops of a guest instruction call {@link resume}, emit all that may exit, then {@link setSlot}.
 */
export class TraceBuilder extends TraceValues {
  readonly traces: Traces;
  /** What `fold` returns of a guard that is known to hold. */
  readonly NONE_NEEDED = -2 as Val<never>;
  /** @internal */
  readonly snapshots = new Snapshots();
  /** @internal */
  readonly state = new State();
  /** @internal How it ends. */
  terminal: Terminal = open;
  /** @internal Pairs of byte offset and value that the terminal stores. */
  stored: number[] = [];
  /** @internal Addresses of a terminal op's jumps. */
  jumpAddresses: number[] = [];
  /** @internal The exit a side trace begins at. */
  side: ExitDescriptor | undefined;
  /** @internal Of a side trace that began in a loop: what it knows of that. */
  context: LoopContext | undefined;
  /** @internal Pairs of the loop head's value (complemented: its memory) and the trace's, where it ends by {@link join}. */
  joins: number[] = [];
  /** @internal The join brings the loop values that do not vary, made again. */
  remakes = false;
  /** @internal State slots that the loop carries in any case. */
  readonly varying = new Set<number>();
  /** @internal How many instructions there were when all of the loop's head was made. */
  headEnd = 0;
  /** @internal Memory classes from which the loop has what was loaded before it. */
  hoistedReads = 0;
  /** @internal By value from before the loop: whether the loop takes it to be what it was. */
  relied = new Uint8Array(0);
  /** @internal Memory classes that the loop writes. */
  writtenInLoop = 0;
  /** @internal Number of the LOOP instruction, or -1. */
  loopAt = -1;
  /** @internal The loop's phis. */
  readonly phis: number[] = [];
  /** @internal By memory class: the last instruction that writes it. */
  readonly lastWrite = new Int32Array(31).fill(-1);
  /** @internal Classes that anything wrote so far. */
  written = 0;
  /** @internal The snapshot of instructions that may exit now; -1: to be captured. */
  snapshot = -1;
  /**
   * For tests of a guest: asked of each op that may exit, in order, when code is made; where it answers true the exit is always taken.
   * `resume` is what the guest passed for it.
   */
  forceExit: ((resume: object) => boolean) | undefined;
  private target: CompiledTrace | undefined;
  /** @internal Captures a snapshot in {@link closeLoop}, instead of the state's. */
  captureInstead: (() => number) | undefined;
  /** @internal */
  readonly passes: Passes;
  private readonly limit: number;
  private currentResume: object | undefined;
  private changed = false;

  constructor(traces: Traces, options: TraceBuilderOptions = {}) {
    super(traces.table);
    this.traces = traces;
    this.limit = options.limit ?? 8000;
    this.passes = new Passes(traces);
  }

  /** Begins a new trace; forgets all. */
  reset(): this {
    this.passes.done = false;
    this.ir.reset();
    this.common.reset();
    this.snapshots.reset();
    this.state.reset();
    this.terminal = open;
    this.target = undefined;
    this.stored.length = 0;
    this.jumpAddresses.length = 0;
    this.side = undefined;
    this.context = undefined;
    this.joins.length = 0;
    this.remakes = false;
    this.varying.clear();
    this.loopAt = -1;
    this.phis.length = 0;
    this.lastWrite.fill(-1);
    this.written = 0;
    this.snapshot = -1;
    this.captureInstead = undefined;
    this.currentResume = undefined;
    this.changed = false;
    return this;
  }

  /**
   * Begins a trace that goes on where an exit left: its state slots have the values they had there. Link it when it is
   * compiled: `exit.link(trace)`.
   */
  resetSide(exit: ExitDescriptor): this {
    this.reset();
    this.side = exit;
    const { records, end } = exit;
    if (exit.head !== undefined && !exit.trace.isFreed) this.context = new LoopContext(exit.head);
    const values: number[] = [];
    const boxes: number[] = [];
    for (let at = exit.begin; at < end;) {
      const head = records[at];
      const type = (head >>> 8) & 0xff;
      const kind = head & 0xff;
      if (kind === ExitRecord.SLOT) {
        const value = values[records[at + 2]];
        this.state.enter(records[at + 1], value, -1);
        at += 3;
      } else if (kind === ExitRecord.CONST) {
        values.push(this.constant(type, records[at + 1], records[at + 2]));
        at += 3;
      } else if (kind === ExitRecord.RECIPE) {
        const op = records[at + 1];
        const inputs = records[at + 2];
        const imms = records[at + 3];
        const index = this.ir.push(op, inputs + imms, type);
        const to = this.ir.start[index];
        for (let i = 0; i < inputs; i++) this.ir.words[to + i] = values[records[at + 4 + i]];
        for (let i = 0; i < imms; i++) this.ir.words[to + inputs + i] = records[at + 4 + inputs + i];
        this.common.add(index, this.bucketOf(index));
        if (this.table.exits[op] > 0) boxes.push(index);
        values.push(index);
        at += 4 + inputs + imms;
      } else {
        // A register, spill slot or home, as the parent left it. (A home is not written before a trace's end.)
        const index = this.param(type, kind, records[at + 1]);
        if (head >>> 16 !== 0) this.context?.identify((head >>> 16) - 1, index);
        values.push(index);
        at += 2;
      }
    }
    this.enterContext(exit);
    captureBoxes(this, exit.resume, boxes, 0);
    return this;
  }

  /** What the loop has from before its head: where the exit says, or in memory that is its own throughout. */
  private enterContext({ contextEnd, end, records }: ExitDescriptor): void {
    const { context } = this;
    if (context === undefined) return;
    const { head, valueOf } = context;
    for (let at = end; at < contextEnd; at += 3) {
      const value = records[at];
      if (valueOf[value] < 0)
        context.identify(value, this.param(head.ir.type[value], records[at + 1], records[at + 2]));
    }
    for (let value = 0; value < head.loopAt; value++) {
      const op = head.ir.op[value];
      if (valueOf[value] >= 0 || head.offset[value] < 0 || op === Pseudo.ENTRY || op === Pseudo.CONST)
        continue;
      context.identify(value, this.param(head.ir.type[value], ExitRecord.FRAME, head.offset[value]));
    }
  }

  /** @internal */
  param(type: number, kind: number, place: number): number {
    const index = this.ir.push(Pseudo.PARAM, 2, type);
    this.ir.words[this.ir.start[index]] = kind;
    this.ir.words[this.ir.start[index] + 1] = place;
    this.common.add(index, -1);
    return index;
  }

  // State

  /**
   * The value of a state slot at entry, in the guest's frame `byteOffset` bytes from its start; where the slot has a value already, that. No
   * code is made until it is used.
   */
  entry<T extends ValueType>(slot: number, type: T, byteOffset: number): Val<T> {
    const now = this.state.get(slot);
    if (now >= 0) return now as Val<T>;
    const index = this.ir.push(Pseudo.ENTRY, 2, valueTypes.indexOf(type));
    this.ir.words[this.ir.start[index]] = slot;
    this.ir.words[this.ir.start[index] + 1] = byteOffset;
    this.common.add(index, -1);
    this.state.enter(slot, index, index);
    return index as Val<T>;
  }

  /** The value of a state slot at entry is one already made (loaded from an object, say). */
  entryValue(slot: number, value: Val): void {
    this.state.enter(slot, value, value);
  }

  /** The value of a state slot now, or -1 when it was neither entered nor set. */
  getSlot(slot: number): Val | -1 {
    return this.state.get(slot) as Val | -1;
  }

  /** Whether a state slot holds what the guest's own memory holds: it was only read. */
  isAtHome(slot: number): boolean {
    return slot < this.state.count && this.state.value[slot] === this.state.home[slot];
  }

  setSlot(slot: number, value: Val): void {
    this.state.set(slot, value);
    this.changed = true;
  }

  /** Another value in all state slots that hold `value` now. */
  replaceInState(value: Val, by: Val): void {
    this.state.replace(value, by);
    this.changed = true;
  }

  /** The state slot is gone (an inlined frame was popped): later snapshots do not have it. */
  clearSlot(slot: number): void {
    this.state.clear(slot);
    this.changed = true;
  }

  /** Where exits go from now on: the guest's own description, handed back by the exit. */
  resume(resume: object): void {
    this.currentResume = resume;
    this.snapshot = -1;
    this.changed = false;
  }

  /** @internal The snapshot for an instruction that may exit here. */
  capture(): number {
    if (this.captureInstead !== undefined) return this.captureInstead();
    if (this.currentResume === undefined)
      throw new TraceError(-1, "", "an op that may exit, but resume() was not called");
    if (this.changed)
      throw new TraceError(
        -1,
        "",
        "an op that may exit after setSlot(): all exits of a guest instruction come before its changes",
      );
    if (this.snapshot < 0)
      this.snapshot = this.state.capture(this.snapshots, this.currentResume, this.traces.guest);
    return this.snapshot;
  }

  // Instructions

  /** Notes where a terminal op's jump goes; before {@link emit}. For generated constructors. */
  stageTarget(index: number, address: number): void {
    this.jumpAddresses[index] = address;
  }

  /** Emits an op of which inputs and imms are {@link staged}. For generated constructors. */
  emit(op: number): number {
    const { table, staged } = this;
    const fold = table.fold[op];
    if (fold !== undefined) {
      const inputs: Val[] = [];
      const imms: number[] = [];
      const count = table.inputs[op];
      const end = count + 2 * table.imms[op];
      for (let i = 0; i < count; i++) inputs.push(staged[i] as Val);
      for (let i = count; i < end; i++) imms.push(staged[i]);
      const folded = fold(this, inputs, imms);
      if (folded !== undefined) return folded;
      for (let i = 0; i < count; i++) staged[i] = inputs[i];
      for (let i = count; i < end; i++) staged[i] = imms[i - count];
    }
    return this.append(op);
  }

  /** What is staged, as an instruction; an equal one's number where there is one. */
  private append(op: number): number {
    const { common, ir, staged, table } = this;
    if (this.terminal !== open) throw new TraceError(-1, table.ops[op].name, "the trace has ended");
    const effect = table.effect[op];
    if (effect === Effect.NONE)
      throw new TraceError(
        -1,
        table.ops[op].name,
        "the guest has not said what it means (TraceGuest.semantics)",
      );
    const inputs = table.inputs[op];
    const count = inputs + 2 * table.imms[op];
    if ((table.flags[op] & COMMUTATIVE) !== 0) this.orderInputs();
    const type = table.outputType[op];
    let bucket = -1;
    if (effect <= Effect.LOAD && (table.flags[op] & UNIQUE) === 0) {
      bucket = common.bucket(op, staged, 0, count);
      const found = common.find(bucket, op, staged, 0, count, type, this.validSince(table.reads[op]));
      if (found >= 0) return found;
      if (this.context !== undefined && this.loopAt < 0) {
        const fact = this.context.fact(this, op, this.written);
        if (fact !== undefined) return fact;
      }
    }
    if (ir.length >= this.limit) throw new TraceAbort("too-long", `${ir.length} instructions`);
    const index = ir.push(op, count, type, table.exits[op] > 0 ? this.capture() : -1);
    const at = ir.start[index];
    for (let i = 0; i < count; i++) ir.words[at + i] = staged[i];
    common.add(index, bucket);
    if (table.writes[op] !== 0) this.writes(table.writes[op], index);
    if (effect === Effect.TERMINAL) {
      if (table.exits[op] > 0 && this.stored.length > 0)
        throw new TraceError(
          -1,
          table.ops[op].name,
          "it may exit after the stores, which have changed the state",
        );
      this.terminal = { kind: "op", to: this.target };
    }
    return index;
  }

  /** A constant goes second, else the older value first. */
  private orderInputs(): void {
    const { ir, staged } = this;
    const [a, b] = staged;
    const aConst = ir.op[a] === Pseudo.CONST;
    const bConst = ir.op[b] === Pseudo.CONST;
    if (aConst === bConst ? a > b : aConst) {
      staged[0] = b;
      staged[1] = a;
    }
  }

  /** The oldest instruction whose reading of these classes still holds. */
  private validSince(classes: number): number {
    let since = 0;
    for (let rest = classes & this.written; rest !== 0; rest &= rest - 1) {
      since = Math.max(since, this.lastWrite[31 - Math.clz32(rest & -rest)]);
    }
    return since;
  }

  /** Whether anything wrote memory of these classes after a value was made. */
  isWrittenSince(value: Val, classes: number): boolean {
    return this.validSince(classes) > value;
  }

  /** @internal Notes that `index` writes these classes. */
  writes(classes: number, index: number): void {
    this.written |= classes;
    for (let rest = classes; rest !== 0; rest &= rest - 1)
      this.lastWrite[31 - Math.clz32(rest & -rest)] = index;
  }

  // Ends

  /**
   * Before {@link closeLoop}: the slot is carried by the loop though this iteration has not changed it, since others may. A side trace that
   * does can then {@link join}.
   */
  vary(slot: number): void {
    this.varying.add(slot);
  }

  /**
   * Ends the trace by a loop: what was recorded is its first iteration; the loop is made of a second one, in which all that does not change has been
   * found before. Call {@link resume} with where the loop begins before.
   * @throws TraceAbort
   */
  closeLoop(): void {
    this.expectOpen();
    const { currentResume } = this;
    if (currentResume === undefined) throw new TraceError(-1, "", "closeLoop() without resume()");
    closeLoop(this, currentResume);
    this.terminal = { kind: "loop" };
  }

  /**
   * Ends the trace by a jump to an address, or to the entry of another trace (which is then not freed without this one), after
   * storing values into the frame, all at once: [byte offset, value].
   */
  jump(to: number | CompiledTrace, stores: readonly (readonly [number, Val])[] = []): void {
    this.expectOpen();
    this.stores(stores);
    this.terminal =
      typeof to === "number"
        ? { kind: "jump", address: to, to: undefined }
        : { kind: "jump", address: to.entry, to };
  }

  /** Whether {@link join} may come to something. */
  mayJoin(loop: CompiledTrace): boolean {
    const { context } = this;
    return context !== undefined && context.head === loop.head;
  }

  /**
   * Ends a side trace of a loop by going on at the loop's head, with values in registers where the loop has them. Call
   * {@link resume} with where the loop begins before. False when the state is not what the loop relies on: then the trace goes on, and may
   * {@link jump} to the loop's entry.
   */
  join(loop: CompiledTrace): boolean {
    this.expectOpen();
    if (this.currentResume === undefined) throw new TraceError(-1, "", "join() without resume()");
    if (loop.isFreed || this.loopAt >= 0) return false;
    const moves = joinMoves(this, loop, this.currentResume);
    if (moves === undefined) return false;
    this.joins = moves;
    this.remakes = (this.written & loop.head!.reads) !== 0;
    this.terminal = { kind: "join", to: loop };
    return true;
  }

  /** The terminal op that follows goes to another trace, which is then not freed without this one. */
  relyOn(trace: CompiledTrace): void {
    this.target = trace;
  }

  /** What the terminal op that follows stores into the frame before it runs: [byte offset, value]. */
  stores(stores: readonly (readonly [number, Val])[]): void {
    this.expectOpen();
    for (const [offset, value] of stores) this.stored.push(offset, value);
  }

  /** Ends the trace by leaving it, with the state as it is. */
  exit(): void {
    this.expectOpen();
    this.snapshot = this.capture();
    this.terminal = { kind: "exit" };
  }

  private expectOpen(): void {
    if (this.terminal !== open) throw new TraceError(-1, "", `the trace has ended (${this.terminal.kind})`);
  }

  /**
   * Compiles what was built.
   * @throws TraceAbort (out of spill slots or code memory)
   */
  compile(): CompiledTrace {
    if (this.terminal === open) throw new TraceError(-1, "", "the trace has no end");
    return this.passes.compile(this);
  }

  /** The uops of what was compiled last: stencil, and where its code begins and ends in the executor's. */
  compiledUops(): { readonly stencil: number; readonly offset: number; readonly end: number }[] {
    const { passes, traces } = this;
    if (!passes.done) throw new TraceError(-1, "", "compiledUops() of a trace that is not compiled");
    const { stencils, length } = passes.emitter.trace;
    const positions = traces.runtime.lastPositions();
    return Array.from({ length }, (_, uop) => ({
      stencil: stencils[uop],
      offset: positions[uop],
      end: positions[uop + 1],
    }));
  }

  /** As {@link dump}, without the stencils. */
  dumpIr(): string {
    return dumpTrace(this, false);
  }

  /** The trace as text: instructions with types and exits and, once it is compiled, registers and stencils. */
  dump(): string {
    return dumpTrace(this);
  }
}
