import type { Label } from "@serigraph/bundle";
import { TraceError } from "../errors.ts";
import { Trace } from "../trace.ts";
import { type Allocation, Memory } from "./allocate.ts";
import type { TraceBuilder } from "./builder.ts";
import { Pseudo } from "./ir.ts";
import type { MoveTable } from "./move-table.ts";
import { NO_TYPE, type OpTable, TYPE_F64 } from "./op-table.ts";
import { CONSTANT, MEMORY, type MoveEmitter, ParallelMoves } from "./parallel-moves.ts";
import type { SpillSlots } from "./spill-slots.ts";
import { AS_CONST, IN_MEMORY, NOWHERE, Step } from "./steps.ts";

/** Makes uops of what the register allocator decided. */
export class Emitter implements MoveEmitter {
  readonly trace = new Trace(512);
  /** By exit: uop of its op (or -1), uop of its stub. */
  readonly exitUops: number[] = [];
  private readonly stubs: Label[] = [];
  private readonly table: OpTable;
  private readonly moves: MoveTable;
  private readonly slots: SpillSlots;
  private readonly parallel: ParallelMoves;
  private readonly integers: number;
  private readonly registers: number;
  private readonly commonExit: number;
  private b!: TraceBuilder;
  private allocation!: Allocation;
  private exitIds!: readonly number[];
  private common = 0 as Label;
  /** The loop's head. */
  head = 0 as Label;

  constructor(table: OpTable, moves: MoveTable, slots: SpillSlots, commonExit: number) {
    this.table = table;
    this.moves = moves;
    this.slots = slots;
    this.commonExit = commonExit;
    this.integers = table.integers;
    this.registers = table.integers + table.doubles;
    this.parallel = new ParallelMoves(this.integers, this.registers);
  }

  /** @param exitIds what the stub of each exit notes */
  run(builder: TraceBuilder, allocation: Allocation, exitIds: readonly number[]): void {
    this.b = builder;
    this.allocation = allocation;
    this.exitIds = exitIds;
    const { trace, exitUops, stubs } = this;
    trace.reset();
    exitUops.length = 0;
    stubs.length = 0;
    this.common = trace.newLabel();
    const { words, length } = allocation.steps;
    for (let at = 0; at < length;) at = this.step(words, at);
    const { terminal } = builder;
    if (terminal.kind === "jump") this.goto(trace.external(terminal.address));
    // The ways out, cold, behind everything else.
    for (let exit = 0; exit < exitIds.length; exit++) {
      if (stubs[exit] === undefined) continue;
      trace.bind(stubs[exit]);
      this.stub(exit);
    }
    // One branch out of the trace for all: those to external labels take long to patch.
    trace.bind(this.common);
    if (exitIds.length > 0) this.goto(trace.external(this.commonExit));
  }

  private step(words: Int32Array, at: number): number {
    switch (words[at]) {
      case Step.OP:
        return this.op(words, at + 1);
      case Step.MOVE:
        this.move(words[at + 1], words[at + 2]);
        return at + 3;
      case Step.LOAD:
        this.load(words[at + 1], this.offsetOf(words[at + 2]));
        return at + 3;
      case Step.CONST:
        this.constant(words[at + 1], words[at + 2]);
        return at + 3;
      case Step.STORE:
        this.store(this.offsetOf(words[at + 1]), words[at + 2]);
        return at + 3;
      case Step.DEFINE:
        if (this.allocation.memory[words[at + 1]] === Memory.SPILLED)
          this.store(this.offsetOf(words[at + 1]), words[at + 2]);
        return at + 3;
      case Step.HEAD:
        this.loopMoves(false);
        this.head = this.trace.here();
        return at + 1;
      case Step.BACK:
        this.loopMoves(true);
        this.goto(this.head);
        return at + 1;
      case Step.EXIT:
        this.exitUops[2 * words[at + 1]] = -1;
        this.stub(words[at + 1]);
        return at + 2;
      case Step.JOIN:
        this.join();
        return at + 1;
      default:
        this.terminalStores(words, at + 1);
        return at + 1;
    }
  }

  private offsetOf(value: number): number {
    if (this.allocation.memory[value] === Memory.NONE)
      throw new TraceError(-1, "", `value ${value} is neither in a register nor in memory`);
    return this.slots.offset[value];
  }

  private op(words: Int32Array, at: number): number {
    const { table, trace } = this;
    const { ir } = this.b;
    const index = words[at];
    const op = ir.op[index];
    const inputs = table.inputs[op];
    const imms = table.imms[op];
    if (table.exits[op] > 0 && this.isForced(index)) {
      const exit = words[at + 2 + inputs];
      this.exitUops[2 * exit] = -1;
      this.goto((this.stubs[exit] = trace.newLabel()));
      return at + 3 + inputs;
    }
    const axis = table.axisStart[op];
    const from = ir.start[index];
    const hasOutput = ir.type[index] !== NO_TYPE;
    const outputs = hasOutput ? 1 : 0;
    let variant = 0;
    for (let k = 0; k < inputs + outputs; k++)
      variant += this.position(axis + k, words[at + 1 + k]) * table.axisStride[axis + k];
    const stencil = table.stencil(op, variant);
    if (stencil < 0) throw this.noVariant(op, words.subarray(at + 1, at + 1 + inputs + outputs));
    const targets = table.targets[op];
    const operands = inputs + outputs + imms;
    const to = trace.push(stencil, 2 * operands + targets);
    const out = trace.words;
    for (let k = 0; k < inputs; k++) {
      const place = words[at + 1 + k];
      if (place >= 0) continue;
      const value = ir.words[from + k];
      if (place === IN_MEMORY) {
        out[to + 2 * k] = this.offsetOf(value);
        out[to + 2 * k + 1] = 0;
      } else {
        out[to + 2 * k] = ir.words[ir.start[value]];
        out[to + 2 * k + 1] = ir.words[ir.start[value] + 1];
      }
    }
    const output = words[at + 1 + inputs];
    if (output === IN_MEMORY) {
      out[to + 2 * inputs] = this.offsetOf(index);
      out[to + 2 * inputs + 1] = 0;
    }
    const immsTo = to + 2 * (inputs + outputs);
    for (let k = 0; k < 2 * imms; k++) out[immsTo + k] = ir.words[from + inputs + k];
    const exit = words[at + 2 + inputs];
    if (targets > 0) this.targets(op, to + 2 * operands, targets, exit);
    return at + 3 + inputs;
  }

  private isForced(index: number): boolean {
    const { forceExit, ir, snapshots } = this.b;
    return forceExit !== undefined && forceExit(snapshots.resume[ir.snapshot[index]]);
  }

  private targets(op: number, to: number, targets: number, exit: number): void {
    const { trace } = this;
    if (exit >= 0) {
      this.exitUops[2 * exit] = trace.patchable();
      const stub = trace.newLabel();
      this.stubs[exit] = stub;
      const exits = this.table.exits[op];
      for (let k = 0; k < exits; k++) trace.words[to + k] = stub;
    }
    for (let k = this.table.exits[op]; k < targets; k++)
      trace.words[to + k] = trace.external(this.b.jumpAddresses[k]);
  }

  private position(axis: number, place: number): number {
    if (place >= 0) {
      const { table } = this;
      return table.axisType[axis] === TYPE_F64 ? place - this.integers : place;
    }
    return place === IN_MEMORY ? this.table.axisSlot[axis] : this.table.axisConst[axis];
  }

  private noVariant(op: number, places: Int32Array): TraceError {
    const names = [...places].map((place) =>
      place === IN_MEMORY
        ? "slot"
        : place === AS_CONST
          ? "const"
          : place === NOWHERE
            ? "-"
            : place < this.integers
              ? `r${place}`
              : `d${place - this.integers}`,
    );
    return new TraceError(-1, this.table.ops[op].name, `has no variant for ${names.join(", ")}`);
  }

  private goto(target: Label): void {
    const at = this.trace.push(this.moves.goto, 1);
    this.trace.words[at] = target;
  }

  private stub(exit: number): void {
    const { trace } = this;
    const at = trace.push(this.moves.exit, 3);
    trace.imm32(at, this.exitIds[exit]);
    trace.words[at + 2] = this.common;
    this.exitUops[2 * exit + 1] = trace.patchable();
  }

  // Moves

  move(to: number, from: number): void {
    const { integers, moves } = this;
    if (to < integers) this.trace.push(moves.moveInt[from * integers + to], 4);
    else {
      const doubles = this.registers - integers;
      this.trace.push(moves.moveDouble[(from - integers) * doubles + to - integers], 4);
    }
  }

  load(to: number, byteOffset: number): void {
    const { integers, moves, trace } = this;
    const at = trace.push(to < integers ? moves.loadInt[to] : moves.loadDouble[to - integers], 4);
    trace.words[at] = byteOffset;
    trace.words[at + 1] = 0;
  }

  store(byteOffset: number, from: number): void {
    const { integers, moves, trace } = this;
    const at = trace.push(from < integers ? moves.storeInt[from] : moves.storeDouble[from - integers], 4);
    trace.words[at + 2] = byteOffset;
    trace.words[at + 3] = 0;
  }

  constant(to: number, value: number): void {
    const { integers, moves, trace } = this;
    const { ir } = this.b;
    const at = trace.push(to < integers ? moves.constInt[to] : moves.constDouble[to - integers], 4);
    trace.words[at] = ir.words[ir.start[value]];
    trace.words[at + 1] = ir.words[ir.start[value] + 1];
  }

  temporary(index: 0 | 1): number {
    return this.slots.temporary(index);
  }

  private place(place: number, value: number): number {
    if (place >= 0) return place;
    return place === IN_MEMORY ? MEMORY | this.offsetOf(value) : CONSTANT + value;
  }

  private loopMoves(isBack: boolean): void {
    const { allocation, parallel } = this;
    const { ir, loopAt } = this.b;
    const { headRegister, headSources, backSources, headValues } = allocation;
    parallel.reset();
    for (let i = 0; i < headValues.length; i++) {
      const value = headValues[i];
      const isPhi = ir.op[value] === Pseudo.PHI && value > loopAt;
      const register = headRegister[value];
      if (register < 0 && !isPhi) continue;
      const to = register >= 0 ? register : MEMORY | this.offsetOf(value);
      const source = isPhi ? ir.words[ir.start[value] + (isBack ? 1 : 0)] : value;
      const place = isBack ? backSources[i] : headSources[i];
      parallel.add(to, this.place(place, source), ir.type[value] === TYPE_F64);
    }
    parallel.emit(this);
  }

  private join(): void {
    const { allocation, b, parallel, trace } = this;
    const { head } = b.context!;
    parallel.reset();
    for (let i = 0; i < b.joins.length; i += 2) {
      const at = b.joins[i];
      const value = b.joins[i + 1];
      const to =
        at >= 0 && head.register[at] >= 0 ? head.register[at] : MEMORY | head.offset[at < 0 ? ~at : at];
      parallel.add(to, this.place(allocation.joinSources[i / 2], value), b.ir.type[value] === TYPE_F64);
    }
    parallel.emit(this);
    this.goto(trace.external(head.address));
  }

  private terminalStores(words: Int32Array, next: number): void {
    const { allocation, b, parallel, table } = this;
    const { stored, ir } = b;
    if (stored.length === 0) return;
    parallel.reset();
    if (b.terminal.kind === "op") {
      // The terminal op follows: its inputs stay.
      const inputs = table.inputs[ir.op[words[next + 1]]];
      for (let k = 0; k < inputs; k++) if (words[next + 2 + k] >= 0) parallel.keep(words[next + 2 + k]);
    }
    const seen = new Set<number>();
    for (let i = stored.length - 2; i >= 0; i -= 2) {
      // Of several stores to one place the last counts.
      if (seen.has(stored[i])) continue;
      seen.add(stored[i]);
      const value = stored[i + 1];
      const place = allocation.storeSources[i / 2];
      parallel.add(MEMORY | stored[i], this.place(place, value), ir.type[value] === TYPE_F64);
    }
    parallel.emit(this);
  }
}
