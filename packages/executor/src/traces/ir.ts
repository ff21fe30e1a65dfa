import { grown, grownBytes } from "./arrays.ts";
import { NO_TYPE } from "./op-table.ts";

/** Instructions that are none of the bundle's ops. The words of each are in brackets. */
export const Pseudo = {
  /** [low, high] */
  CONST: -1,
  /** The value a state slot has when the trace is entered, in the guest's frame: [state slot, byte offset]. */
  ENTRY: -2,
  /** A side trace's value, where its parent left it: [location]. */
  PARAM: -3,
  /** A value that the loop carries: [from before the loop, from the back edge]. */
  PHI: -4,
  /** The loop's head: [] */
  LOOP: -5,
} as const;

/**
 * Linear code in single assignment form. Instruction i is `op[i]`, a number of the bundle's op table or one of {@link Pseudo}; its
 * words, from `start[i]` on, are its inputs (numbers of instructions) and then low and high half of each imm. The number of an
 * instruction is the name of its value.
 */
export class Ir {
  length = 0;
  op = new Int32Array(256);
  start = new Int32Array(256);
  /** Number of the output's type, or NO_TYPE. */
  type = new Uint8Array(256);
  /** The snapshot of an instruction that may exit, or -1. */
  snapshot = new Int32Array(256);
  words = new Int32Array(1024);
  wordCount = 0;

  reset(): void {
    this.length = 0;
    this.wordCount = 0;
  }

  /** Appends an instruction with room for `words` words, which the caller writes from `start` on. */
  push(op: number, words: number, type: number = NO_TYPE, snapshot = -1): number {
    const index = this.length++;
    if (index >= this.op.length) {
      this.op = grown(this.op, this.length);
      this.start = grown(this.start, this.length);
      this.snapshot = grown(this.snapshot, this.length);
      this.type = grownBytes(this.type, this.length);
    }
    const at = this.wordCount;
    this.wordCount = at + words;
    if (this.wordCount > this.words.length) this.words = grown(this.words, this.wordCount);
    this.op[index] = op;
    this.start[index] = at;
    this.type[index] = type;
    this.snapshot[index] = snapshot;
    return index;
  }

  /** The first `length` instructions, without their snapshots, by themselves. */
  copy(length: number): Ir {
    const copy = new Ir();
    copy.length = length;
    copy.wordCount = length < this.length ? this.start[length] : this.wordCount;
    copy.op = this.op.slice(0, length);
    copy.start = this.start.slice(0, length);
    copy.type = this.type.slice(0, length);
    copy.words = this.words.slice(0, copy.wordCount);
    return copy;
  }

  /** Forgets all instructions from `length` on. */
  truncate(length: number): void {
    if (length >= this.length) return;
    this.wordCount = this.start[length];
    this.length = length;
  }
}
