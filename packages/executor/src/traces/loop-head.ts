import type { Allocation } from "./allocate.ts";
import { Memory } from "./allocate.ts";
import type { TraceBuilder } from "./builder.ts";
import { CommonSubexpressions } from "./common.ts";
import { Ir, Pseudo } from "./ir.ts";
import type { Liveness } from "./liveness.ts";
import { Mark } from "./liveness.ts";
import type { SpillSlots } from "./spill-slots.ts";

/**
 * What a loop's code relies on at its head: where each value is that it carries or that does not vary, and what was found out before
 * the loop began. A side trace that comes back to the head with all of that as it was goes on there, with values in registers (join.ts).
 */
export class LoopHead {
  /** Of the loop's first instruction of code. */
  address = 0;
  /** What was emitted before the loop, and behind that the values at its head: phis, boxes of them. */
  readonly ir: Ir;
  /** Number of the LOOP instruction: what is older does not vary. */
  readonly loopAt: number;
  /** By value: the register it is in at the head, or -1. */
  readonly register: Int32Array;
  /** By value: the byte offset of its memory, or -1. */
  readonly offset: Int32Array;
  /** Phis that have a place. */
  readonly phis: readonly number[];
  /** Values from before the loop that are in registers at the head. */
  readonly inRegisters: readonly number[];
  /** By state slot: its value at the head, or -1; the value that the guest's own memory holds of it, or -1. */
  readonly slotValue: Int32Array;
  readonly home: Int32Array;
  /** Classes of memory from which the loop's code has what was loaded before the loop; those that the loop writes. */
  readonly reads: number;
  readonly written: number;
  /** By value from before the loop: whether the loop takes it to be what it was. */
  readonly relied: Uint8Array;
  private facts: CommonSubexpressions | undefined;

  constructor(b: TraceBuilder, allocation: Allocation, liveness: Liveness, slots: SpillSlots) {
    const { ir, loopAt, headEnd, state } = b;
    this.loopAt = loopAt;
    this.ir = ir.copy(headEnd);
    this.register = new Int32Array(headEnd).fill(-1);
    this.offset = new Int32Array(headEnd).fill(-1);
    this.slotValue = state.value.slice(0, state.count);
    this.home = state.home.slice(0, state.count);
    this.reads = b.hoistedReads;
    this.written = b.writtenInLoop;
    this.relied = b.relied;
    const phis: number[] = [];
    for (const value of allocation.headValues) {
      const register = allocation.headRegister[value];
      if (register >= 0) this.register[value] = register;
      if (value > loopAt) phis.push(value);
    }
    for (let value = 0; value < headEnd; value++) {
      const isKept = value > loopAt ? ir.op[value] === Pseudo.PHI : liveness.lastUse[value] > loopAt;
      if (!isKept || liveness.mark[value] === Mark.DEAD) continue;
      if (allocation.memory[value] !== Memory.NONE) this.offset[value] = slots.offset[value];
    }
    this.phis = phis;
    this.inRegisters = allocation.headValues.filter((value) => value < loopAt && this.register[value] >= 0);
  }

  /** Finds what was made before the loop. */
  get known(): CommonSubexpressions {
    if (this.facts === undefined) {
      const { ir } = this;
      this.facts = new CommonSubexpressions(ir);
      for (let i = 0; i < this.loopAt; i++) {
        const words = (i + 1 < ir.length ? ir.start[i + 1] : ir.wordCount) - ir.start[i];
        this.facts.add(i, this.facts.bucket(ir.op[i], ir.words, ir.start[i], words));
      }
    }
    return this.facts;
  }
}
