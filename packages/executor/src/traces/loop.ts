import { TraceError } from "../errors.ts";
import { TraceAbort } from "./abort.ts";
import { captureBoxes } from "./boxes.ts";
import type { TraceBuilder } from "./builder.ts";
import { Pseudo } from "./ir.ts";
import { Effect, SINKABLE, UNIQUE } from "./op-table.ts";
import { isUsed } from "./uses.ts";

/** After so many attempts nothing is taken to be invariant. */
const HOPEFUL_ATTEMPTS = 3;

/**
 * Makes a loop of what was recorded, which is its first iteration: all of it is emitted once more, the values at entry replaced by
 * those at the end. What does not depend on them folds into the first iteration's, which is how invariants are hoisted and guards that
 * hold are made once. (LuaJIT's way, src/lj_opt_loop.c: copy-substitution.)
 *
 * A state slot that the iteration changed is carried thus: an end value that does not vary is taken to stay, which is verified at the end and
 * taken back where it was wrong; a sinkable op (a box) over what is carried of its arguments; anything else by a phi.
 */
export function closeLoop(builder: TraceBuilder, resume: object): void {
  new LoopMaker(builder, resume).make();
}

class LoopMaker {
  private readonly b: TraceBuilder;
  private readonly resume: object;
  /** Length of the first iteration. */
  private readonly length: number;
  private readonly snapshotCount: number;
  private readonly endValues: Int32Array;
  private readonly written: number;
  private readonly lastWrite: Int32Array;
  /** By value of the first iteration: its value in the second, or -1. */
  private readonly subst: Int32Array;
  private readonly variant: Uint8Array;
  /** By state slot: what the loop carries of it, or -1. */
  private readonly carried: Int32Array;
  private readonly pessimistic = new Set<number>();
  private readonly memo = new Map<number, number>();
  private isMemoising = true;
  private isHopeful = true;
  /** By snapshot of the first iteration: that of the second, or -1. */
  private readonly snapshotOf: Int32Array;
  private readonly inSnapshot: Int32Array;
  /** Boxes at the loop's head that may exit: their snapshot is known when all is carried. */
  private readonly headExits: number[] = [];

  constructor(b: TraceBuilder, resume: object) {
    this.b = b;
    this.resume = resume;
    this.length = b.ir.length;
    this.snapshotCount = b.snapshots.count;
    this.endValues = b.state.value.slice(0, b.state.count);
    this.written = b.written;
    this.lastWrite = b.lastWrite.slice();
    this.subst = new Int32Array(this.length);
    this.variant = new Uint8Array(this.length);
    this.carried = new Int32Array(b.state.count);
    this.snapshotOf = new Int32Array(this.snapshotCount);
    this.inSnapshot = new Int32Array(b.state.count);
  }

  make(): void {
    for (let attempt = 1; ; attempt++) {
      if (attempt > HOPEFUL_ATTEMPTS) this.isHopeful = this.isMemoising = false;
      this.begin();
      this.copy();
      if (this.close()) return this.describe();
      if (!this.isHopeful) throw new TraceAbort("type-unstable", "the loop's values do not settle");
      this.takeBack();
    }
  }

  /** What the loop relies on of memory. */
  private describe(): void {
    const { b, subst } = this;
    const { ir, table } = b;
    b.writtenInLoop = this.written;
    b.hoistedReads = 0;
    const relied = new Uint8Array(this.length);
    for (let i = 0; i < this.length; i++) if (subst[i] >= 0 && subst[i] < this.length) relied[subst[i]] = 1;
    // And what those were made of.
    for (let i = this.length - 1; i >= 0; i--) {
      const op = ir.op[i];
      if (op < 0 || relied[i] === 0) continue;
      if (table.effect[op] === Effect.LOAD) b.hoistedReads |= table.reads[op];
      for (let k = table.inputs[op] - 1; k >= 0; k--) relied[ir.words[ir.start[i] + k]] = 1;
    }
    b.relied = relied;
  }

  private begin(): void {
    const { b, carried, endValues, subst } = this;
    const { state, ir } = b;
    subst.fill(-1);
    this.snapshotOf.fill(-1);
    this.memo.clear();
    this.headExits.length = 0;
    this.findVariants();
    b.loopAt = ir.push(Pseudo.LOOP, 0);
    b.common.add(b.loopAt, -1);
    // What the loop writes it may have written an iteration before.
    b.writes(this.written, b.loopAt);
    for (let slot = 0; slot < carried.length; slot++) {
      carried[slot] = -1;
      const end = endValues[slot];
      const entry = state.entry[slot];
      if (end === entry && !this.isVarying(slot)) continue;
      if (end < 0) {
        // Cleared: an inlined frame that is gone; or entered and then cleared, which must not be read again.
        if (entry >= 0)
          throw new TraceAbort(
            "type-unstable",
            `state slot ${slot} is read at the loop's head and cleared at its end`,
          );
        continue;
      }
      const { isLive } = b.traces.guest;
      if (entry < 0 && isLive !== undefined && !isLive.call(b.traces.guest, slot, this.resume)) continue;
      carried[slot] = this.isVarying(slot) && ir.op[end] === Pseudo.CONST ? this.phi(end) : this.carry(end);
    }
    for (let slot = 0; slot < carried.length; slot++) {
      const entry = state.entry[slot];
      if (entry >= 0) this.bind(entry, carried[slot] < 0 ? entry : carried[slot], slot);
    }
    for (let slot = 0; slot < carried.length; slot++) {
      if (carried[slot] >= 0 || endValues[slot] !== state.entry[slot]) state.value[slot] = carried[slot];
    }
    captureBoxes(b, this.resume, this.headExits, b.loopAt);
    b.headEnd = ir.length;
  }

  /** Marks what differs from iteration to iteration: what depends on a state slot that changes, or on memory that is written. */
  private findVariants(): void {
    const { b, variant, length } = this;
    const { ir, table, state } = b;
    variant.fill(0);
    for (let slot = 0; slot < this.carried.length; slot++) {
      const entry = state.entry[slot];
      if (entry >= 0 && (this.endValues[slot] !== entry || this.isVarying(slot))) this.markVariant(entry);
    }
    for (let i = 0; i < length; i++) {
      const op = ir.op[i];
      if (op < 0 || variant[i] === 1) continue;
      const effect = table.effect[op];
      if (
        effect >= Effect.STORE ||
        (table.flags[op] & UNIQUE) !== 0 ||
        (effect === Effect.LOAD && (table.reads[op] & this.written) !== 0)
      ) {
        variant[i] = 1;
        continue;
      }
      const at = ir.start[i];
      for (let k = table.inputs[op] - 1; k >= 0; k--) if (variant[ir.words[at + k]] === 1) variant[i] = 1;
    }
  }

  private isVarying(slot: number): boolean {
    return this.b.varying.has(slot) && this.endValues[slot] >= 0;
  }

  private markVariant(value: number): void {
    const { ir, table } = this.b;
    this.variant[value] = 1;
    const op = ir.op[value];
    if (op < 0 || (table.flags[op] & SINKABLE) === 0) return;
    // A box at entry (of a side trace, say): its content varies.
    for (let k = table.inputs[op] - 1; k >= 0; k--) this.markVariant(ir.words[ir.start[value] + k]);
  }

  /** What the loop carries of a value at the end of the first iteration. */
  private carry(end: number): number {
    const { b, memo } = this;
    const { ir, table } = b;
    const op = ir.op[end];
    if (op === Pseudo.CONST ? this.isHopeful && !this.pessimistic.has(end) : this.isInvariant(end))
      return end;
    const known = this.isMemoising ? memo.get(end) : undefined;
    if (known !== undefined) return known;
    let result: number;
    if (op >= 0 && (table.flags[op] & SINKABLE) !== 0 && !this.isSeen(end)) {
      const at = ir.start[end];
      const inputs = table.inputs[op];
      const words = inputs + 2 * table.imms[op];
      const args: number[] = [];
      for (let k = 0; k < inputs; k++) args.push(this.carry(ir.words[at + k]));
      result = ir.push(op, words, ir.type[end]);
      for (let k = 0; k < words; k++)
        ir.words[ir.start[result] + k] = k < inputs ? args[k] : ir.words[at + k];
      b.common.add(result, b.bucketOf(result));
      if (table.exits[op] > 0) this.headExits.push(result);
    } else {
      result = this.phi(end);
    }
    if (this.isMemoising) memo.set(end, result);
    return result;
  }

  private phi(end: number): number {
    const { b } = this;
    const { ir } = b;
    const result = ir.push(Pseudo.PHI, 2, ir.type[end]);
    ir.words[ir.start[result]] = end;
    ir.words[ir.start[result] + 1] = -1;
    b.common.add(result, -1);
    b.phis.push(result);
    return result;
  }

  private isInvariant(value: number): boolean {
    return this.isHopeful && this.variant[value] === 0 && !this.pessimistic.has(value);
  }

  /** Whether an object of which identity counts is used by an op that is not sunk: then it is carried as it is. */
  private isSeen(value: number): boolean {
    const { ir, table } = this.b;
    return (table.flags[ir.op[value]] & UNIQUE) !== 0 && isUsed(ir, table, value, this.length);
  }

  /** In the second iteration, `entry` is `value`. */
  private bind(entry: number, value: number, slot: number): void {
    const { ir, table } = this.b;
    const fail = (why: string): never => {
      throw new TraceAbort("type-unstable", `state slot ${slot}: ${why}`);
    };
    const op = ir.op[entry];
    if (op === Pseudo.CONST) {
      if (value !== entry) fail("it is a constant at entry, and another value after an iteration");
      return;
    }
    if (ir.type[entry] !== ir.type[value]) fail("its type changes");
    const bound = this.subst[entry];
    if (bound >= 0) {
      if (bound !== value) fail("its value at entry is also another slot's, and they part");
      return;
    }
    this.subst[entry] = value;
    if (op < 0 || (table.flags[op] & SINKABLE) === 0) return;
    // Ops of the first iteration may have looked into the box: what is in it is replaced too.
    if (!this.isSameOp(entry, value)) fail("a box at entry, and none after an iteration");
    for (let k = 0; k < table.inputs[op]; k++)
      this.bind(ir.words[ir.start[entry] + k], ir.words[ir.start[value] + k], slot);
  }

  private isSameOp(a: number, b: number): boolean {
    const { ir, table } = this.b;
    const op = ir.op[a];
    if (op !== ir.op[b]) return false;
    const inputs = table.inputs[op];
    for (let k = inputs; k < inputs + 2 * table.imms[op]; k++) {
      if (ir.words[ir.start[a] + k] !== ir.words[ir.start[b] + k]) return false;
    }
    return true;
  }

  private copy(): void {
    const { b, subst, variant } = this;
    const { ir, table, staged } = b;
    let current = -1;
    b.captureInstead = () => this.mapSnapshot(current);
    for (let i = 0; i < this.length; i++) {
      if (subst[i] >= 0) continue;
      const op = ir.op[i];
      // (An op that may exit without a snapshot is a twin of a box: see boxes.ts.)
      if (op < 0 || (table.exits[op] > 0 && ir.snapshot[i] < 0)) {
        subst[i] = i;
        continue;
      }
      const at = ir.start[i];
      const inputs = table.inputs[op];
      let isSame = variant[i] === 0;
      for (let k = 0; k < inputs && isSame; k++) isSame = subst[ir.words[at + k]] === ir.words[at + k];
      if (isSame) {
        // The same values again: it would be found.
        subst[i] = i;
        continue;
      }
      current = ir.snapshot[i];
      for (let k = 0; k < inputs; k++) staged[k] = subst[ir.words[at + k]];
      for (let k = inputs; k < inputs + 2 * table.imms[op]; k++) staged[k] = ir.words[at + k];
      subst[i] = b.emit(op);
    }
    b.captureInstead = undefined;
  }

  private mapSnapshot(snapshot: number): number {
    if (snapshot < 0)
      throw new TraceAbort("no-snapshot", "the loop's second iteration may exit where the first could not");
    if (this.snapshotOf[snapshot] >= 0) return this.snapshotOf[snapshot];
    const { b, carried, inSnapshot, subst } = this;
    const { snapshots, state } = b;
    const { guest } = b.traces;
    const resume = snapshots.resume[snapshot];
    const made = snapshots.begin(resume);
    for (let at = snapshots.start[snapshot]; at < snapshots.start[snapshot + 1]; at += 2) {
      const slot = snapshots.entries[at];
      inSnapshot[slot] = made;
      const before = snapshots.entries[at + 1];
      if (before < 0) continue;
      const value = subst[before];
      if (value < 0)
        throw new TraceError(-1, "", `the value of state slot ${slot} at an exit is not made yet`);
      if (value !== state.home[slot]) snapshots.add(slot, value);
    }
    for (let slot = 0; slot < carried.length; slot++) {
      if (carried[slot] < 0 || inSnapshot[slot] === made || carried[slot] === state.home[slot]) continue;
      if (guest.isLive === undefined || guest.isLive(slot, resume)) snapshots.add(slot, carried[slot]);
    }
    this.snapshotOf[snapshot] = made;
    return made;
  }

  /** Gives the phis their values from the back edge; false when an assumption was wrong. */
  private close(): boolean {
    let good = true;
    for (let slot = 0; slot < this.carried.length; slot++) {
      const carried = this.carried[slot];
      const end = this.endValues[slot];
      if (carried >= 0 && !this.closeValue(carried, end, this.subst[end])) good = false;
    }
    return good;
  }

  private closeValue(carried: number, end: number, second: number): boolean {
    const { ir, table } = this.b;
    if (carried === end) {
      if (second === end) return true;
      this.pessimistic.add(end);
      return false;
    }
    if (ir.type[carried] !== ir.type[second])
      throw new TraceAbort("type-unstable", "a value has another type after the second iteration");
    const at = ir.start[carried];
    if (ir.op[carried] === Pseudo.PHI) {
      const right = ir.words[at + 1];
      if (right >= 0 && right !== second) {
        this.isMemoising = false;
        return false;
      }
      ir.words[at + 1] = second;
      return true;
    }
    if (!this.isSameOp(carried, second))
      throw new TraceAbort("type-unstable", "a box after the first iteration is none after the second");
    let good = true;
    for (let k = 0; k < table.inputs[ir.op[carried]]; k++) {
      const parts = [carried, end, second].map((value) => ir.words[ir.start[value] + k]) as [
        number,
        number,
        number,
      ];
      if (!this.closeValue(...parts)) good = false;
    }
    return good;
  }

  private takeBack(): void {
    const { b } = this;
    b.common.truncate(this.length);
    b.ir.truncate(this.length);
    b.snapshots.truncate(this.snapshotCount);
    b.state.value.set(this.endValues);
    b.phis.length = 0;
    b.written = this.written;
    b.lastWrite.set(this.lastWrite);
    this.inSnapshot.fill(0);
  }
}
