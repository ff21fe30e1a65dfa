import { TraceAbort } from "./abort.ts";
import { type Allocation, Memory } from "./allocate.ts";
import { grown } from "./arrays.ts";
import type { TraceBuilder } from "./builder.ts";
import { ExitRecord } from "./exits.ts";
import { Pseudo } from "./ir.ts";
import type { Liveness } from "./liveness.ts";
import type { LoopHead } from "./loop-head.ts";

/** Gives every value that was spilled a slot for as long as it is used. Values that do not live at the same time share one. */
export class SpillSlots {
  /** By value: the byte offset of its memory in the frame. */
  offset = new Int32Array(256);
  /** The first slot that nothing uses. */
  top = 0;
  /** By slot: the position up to which it is used. */
  private readonly until: Int32Array;
  private readonly base: number;

  constructor(base: number, count: number) {
    this.base = base;
    this.until = new Int32Array(count);
  }

  /** @throws TraceAbort when there are too few slots */
  assign(
    { context, ir, loopAt, terminal }: TraceBuilder,
    { memory }: Allocation,
    { lastUse }: Liveness,
  ): void {
    const { length } = ir;
    if (length > this.offset.length) this.offset = grown(this.offset, length);
    this.until.fill(-1);
    this.top = 0;
    if (terminal.kind === "join" && context !== undefined) this.reserve(context.head, length);
    for (let value = 0; value < length; value++) {
      if (memory[value] !== Memory.HOME) continue;
      const isEntry = ir.op[value] === Pseudo.ENTRY;
      const at = ir.start[value];
      this.offset[value] = ir.words[at + 1];
      if (isEntry || ir.words[at] !== ExitRecord.FRAME) continue;
      // A slot that the parent has filled.
      const slot = (this.offset[value] - this.base) / 8;
      if (slot < 0 || slot >= this.until.length || !Number.isInteger(slot)) continue;
      this.until[slot] = Math.max(this.until[slot], lastUse[value]);
      this.top = Math.max(this.top, slot + 1);
    }
    for (let value = 0; value < length; value++) {
      if (memory[value] !== Memory.SPILLED && memory[value] !== Memory.BORN) continue;
      // A carried value's slot is its own through all of the loop, and while the values before it are moved.
      const isPhi = ir.op[value] === Pseudo.PHI;
      // What a side trace gets in registers is stored at its beginning.
      const slot = this.free(isPhi ? loopAt : ir.op[value] === Pseudo.PARAM ? 0 : value);
      this.until[slot] = isPhi ? length : Math.max(value, lastUse[value]);
      this.offset[value] = this.base + 8 * slot;
    }
  }

  /** What the loop has in memory from before its head stays; what it carries there is written at the end. */
  private reserve({ loopAt, offset }: LoopHead, length: number): void {
    for (let value = 0; value < offset.length; value++) {
      const slot = (offset[value] - this.base) / 8;
      if (slot < 0 || slot >= this.until.length || !Number.isInteger(slot)) continue;
      if (value < loopAt) this.until[slot] = length;
      this.top = Math.max(this.top, slot + 1);
    }
  }

  /** The byte offset of a slot beyond all that are used, for moves. */
  temporary(index: number): number {
    if (this.top + index >= this.until.length) throw this.exhausted();
    return this.base + 8 * (this.top + index);
  }

  private free(from: number): number {
    const { until } = this;
    for (let slot = 0; slot < until.length; slot++) {
      if (until[slot] >= from) continue;
      if (slot >= this.top) this.top = slot + 1;
      return slot;
    }
    throw this.exhausted();
  }

  private exhausted(): TraceAbort {
    return new TraceAbort("out-of-spill-slots", `more than ${this.until.length} values are alive at once`);
  }
}
