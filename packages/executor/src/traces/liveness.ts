import { grown, grownBytes } from "./arrays.ts";
import type { TraceBuilder } from "./builder.ts";
import { Pseudo } from "./ir.ts";
import { Effect, SINKABLE } from "./op-table.ts";

/** {@link Liveness.mark}: who needs a value. */
export const Mark = {
  DEAD: 0,
  /** Only exits: of a sinkable op no code is made. */
  SNAPSHOT: 1,
  REAL: 2,
} as const;

/** Later than any instruction. */
export const NEVER = 0x0fff_ffff;

/**
 * Backwards over a finished trace: which instructions are needed and which are sunk into exits, and for each value where it is used next. A position
 * is the number of an instruction; that of the end (and of the loop's back edge) is the trace's length.
 */
export class Liveness {
  mark = new Uint8Array(256);
  /** By value: the position of its last use of any kind; -1: none. The end, for what the loop needs from before it. */
  lastUse = new Int32Array(256);
  /** By value: its first use in a register after it is made, or NEVER. */
  first = new Int32Array(256);
  /** By value from before the loop: its first use in a register within the loop, or NEVER. */
  firstInLoop = new Int32Array(256);
  /** By word of the IR: the next use in a register of the input there. */
  next = new Int32Array(1024);
  /** By snapshot: the values that it needs somewhere (constants and entries aside), from leafStart on, `leafCount` many. */
  leafStart = new Int32Array(64);
  leafCount = new Int32Array(64);
  leaves = new Int32Array(512);
  private leafTop = 0;
  private ahead = new Int32Array(256);
  private stamps = new Int32Array(256);
  private stamp = 0;
  private readonly work: number[] = [];
  private builder!: TraceBuilder;

  analyse(builder: TraceBuilder): void {
    this.builder = builder;
    this.makeRoom();
    this.markAll();
    this.findUses();
  }

  /** Whether code is made of an instruction. */
  isReal(index: number): boolean {
    return this.mark[index] === Mark.REAL;
  }

  private makeRoom(): void {
    const { ir, snapshots } = this.builder;
    const { length } = ir;
    if (length > this.mark.length) {
      this.mark = grownBytes(this.mark, length);
      this.lastUse = grown(this.lastUse, length);
      this.first = grown(this.first, length);
      this.firstInLoop = grown(this.firstInLoop, length);
      this.ahead = grown(this.ahead, length);
      this.stamps = grown(this.stamps, length);
    }
    if (ir.wordCount > this.next.length) this.next = grown(this.next, ir.wordCount);
    if (snapshots.count >= this.leafStart.length) {
      this.leafStart = grown(this.leafStart, snapshots.count + 1);
      this.leafCount = grown(this.leafCount, snapshots.count + 1);
    }
    this.mark.fill(Mark.DEAD, 0, length);
    this.lastUse.fill(-1, 0, length);
    this.leafCount.fill(-1, 0, snapshots.count);
    this.leafTop = 0;
  }

  private markAll(): void {
    const { ir, joins, table, terminal, snapshot, stored } = this.builder;
    for (let i = 0; i < ir.length; i++) {
      const op = ir.op[i];
      if (op < 0) continue;
      const effect = table.effect[op];
      if (
        effect >= Effect.STORE ||
        effect === Effect.GUARD ||
        (effect === Effect.LOAD && table.exits[op] > 0)
      ) {
        this.need(i, Mark.REAL);
      }
    }
    for (let i = 1; i < stored.length; i += 2) this.need(stored[i], Mark.REAL);
    if (terminal.kind === "join") for (let i = 1; i < joins.length; i += 2) this.need(joins[i], Mark.REAL);
    if (terminal.kind === "exit") this.needSnapshot(snapshot);
    this.drain();
  }

  private need(value: number, mark: number): void {
    const { ir, table } = this.builder;
    const op = ir.op[value];
    if (mark === Mark.SNAPSHOT && (op < 0 || (table.flags[op] & SINKABLE) === 0)) mark = Mark.REAL;
    if (this.mark[value] >= mark) return;
    this.mark[value] = mark;
    this.work.push(value);
  }

  private drain(): void {
    const { ir, table } = this.builder;
    const { work } = this;
    while (work.length > 0) {
      const index = work.pop()!;
      const op = ir.op[index];
      const at = ir.start[index];
      const mark = this.mark[index];
      if (op >= 0) {
        for (let k = table.inputs[op] - 1; k >= 0; k--) this.need(ir.words[at + k], mark);
        if (mark === Mark.REAL && ir.snapshot[index] >= 0) this.needSnapshot(ir.snapshot[index]);
      } else if (op === Pseudo.PHI) {
        this.need(ir.words[at], Mark.REAL);
        this.need(ir.words[at + 1], Mark.REAL);
      }
    }
  }

  private needSnapshot(snapshot: number): void {
    if (this.leafCount[snapshot] >= 0) return;
    this.leafCount[snapshot] = 0;
    const { start, entries } = this.builder.snapshots;
    for (let at = start[snapshot]; at < start[snapshot + 1]; at += 2) {
      if (entries[at + 1] >= 0) this.need(entries[at + 1], Mark.SNAPSHOT);
    }
  }

  private findUses(): void {
    const { ir, joins, table, loopAt, stored, phis, snapshots, snapshot, terminal } = this.builder;
    const { ahead, lastUse, next, first } = this;
    const end = ir.length;
    ahead.fill(NEVER, 0, end);
    // Leaves: only now is it known what is sunk.
    for (let s = 0; s < snapshots.count; s++) if (this.leafCount[s] >= 0) this.findLeaves(s);
    for (const phi of phis) {
      if (this.mark[phi] === Mark.DEAD) continue;
      const right = ir.words[ir.start[phi] + 1];
      ahead[right] = end;
      lastUse[right] = end;
    }
    for (let i = 1; i < stored.length; i += 2) lastUse[stored[i]] = end;
    if (terminal.kind === "join")
      for (let i = 1; i < joins.length; i += 2) lastUse[joins[i]] = ahead[joins[i]] = end;
    if (terminal.kind === "exit") this.useLeaves(snapshot, end);
    for (let i = end - 1; i >= 0; i--) {
      const op = ir.op[i];
      first[i] = ahead[i];
      if (op < 0) {
        if (op === Pseudo.LOOP) this.leaveLoop(i);
        continue;
      }
      if (this.mark[i] !== Mark.REAL) continue;
      const at = ir.start[i];
      const axis = table.axisStart[op];
      if (ir.snapshot[i] >= 0) this.useLeaves(ir.snapshot[i], i);
      for (let k = table.inputs[op] - 1; k >= 0; k--) {
        const value = ir.words[at + k];
        if (lastUse[value] < i) lastUse[value] = i;
        next[at + k] = ahead[value];
        const takesConst = ir.op[value] === Pseudo.CONST && table.axisConst[axis + k] >= 0;
        if (table.axisRegisters[axis + k] > 0 && !takesConst) ahead[value] = i;
      }
    }
    if (loopAt < 0) return;
    // What comes from before the loop is needed in all of it.
    for (const phi of phis) {
      if (this.mark[phi] === Mark.DEAD) continue;
      const left = ir.words[ir.start[phi]];
      if (lastUse[left] < loopAt) lastUse[left] = loopAt;
    }
  }

  private leaveLoop(loopAt: number): void {
    const end = this.builder.ir.length;
    for (let value = 0; value < loopAt; value++) {
      this.firstInLoop[value] = this.ahead[value];
      if (this.lastUse[value] >= 0) this.lastUse[value] = end;
    }
  }

  private useLeaves(snapshot: number, position: number): void {
    const end = this.leafStart[snapshot] + this.leafCount[snapshot];
    for (let at = this.leafStart[snapshot]; at < end; at++) {
      const value = this.leaves[at];
      if (this.lastUse[value] < position) this.lastUse[value] = position;
    }
  }

  private findLeaves(snapshot: number): void {
    const { start, entries } = this.builder.snapshots;
    this.stamp++;
    this.leafStart[snapshot] = this.leafTop;
    for (let at = start[snapshot]; at < start[snapshot + 1]; at += 2) {
      if (entries[at + 1] >= 0) this.addLeaf(entries[at + 1]);
    }
    this.leafCount[snapshot] = this.leafTop - this.leafStart[snapshot];
  }

  private addLeaf(value: number): void {
    if (this.stamps[value] === this.stamp) return;
    this.stamps[value] = this.stamp;
    const { ir, table } = this.builder;
    const op = ir.op[value];
    if (op === Pseudo.CONST || op === Pseudo.ENTRY) return;
    if (op >= 0 && this.mark[value] !== Mark.REAL) {
      const at = ir.start[value];
      for (let k = 0; k < table.inputs[op]; k++) this.addLeaf(ir.words[at + k]);
      return;
    }
    if (this.leafTop >= this.leaves.length) this.leaves = grown(this.leaves, this.leafTop + 1);
    this.leaves[this.leafTop++] = value;
  }
}
