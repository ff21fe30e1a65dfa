import { grown } from "./arrays.ts";
import type { Ir } from "./ir.ts";

/**
 * Finds an instruction equal to one about to be made: a hash table of chains through the IR. Instructions leave it in the reverse
 * of the order they came, so that the end of a trace can be taken back.
 */
export class CommonSubexpressions {
  private readonly ir: Ir;
  private readonly buckets = new Int32Array(BUCKETS).fill(-1);
  /** By instruction: the next one of its bucket (older), -1 at the end, and its bucket; -1: not in the table. */
  private next = new Int32Array(256);
  private bucketOf = new Int32Array(256);

  constructor(ir: Ir) {
    this.ir = ir;
  }

  reset(): void {
    this.buckets.fill(-1);
  }

  /** The bucket of an instruction of these words. */
  bucket(op: number, words: Int32Array, from: number, count: number): number {
    let hash = op;
    for (let i = from; i < from + count; i++) hash = Math.imul(hash ^ words[i], 0x9e3779b1) ^ (hash >>> 15);
    return (hash ^ (hash >>> 11)) & (BUCKETS - 1);
  }

  /** The newest equal instruction that is not older than `notBefore`, or -1. Equal: op, words and (for constants) type. */
  find(
    bucket: number,
    op: number,
    words: Int32Array,
    from: number,
    count: number,
    type: number,
    notBefore: number,
  ): number {
    const { ir, next } = this;
    const ops = ir.op;
    const all = ir.words;
    for (let i = this.buckets[bucket]; i >= notBefore && i >= 0; i = next[i]) {
      if (ops[i] !== op || ir.type[i] !== type) continue;
      const at = ir.start[i];
      let same = 0;
      while (same < count && all[at + same] === words[from + same]) same++;
      if (same === count) return i;
    }
    return -1;
  }

  /** Notes instruction `index`, the last of the IR; `bucket` -1 when it is not to be found. */
  add(index: number, bucket: number): void {
    if (index >= this.next.length) {
      this.next = grown(this.next, index + 1);
      this.bucketOf = grown(this.bucketOf, index + 1);
    }
    this.bucketOf[index] = bucket;
    if (bucket < 0) return;
    this.next[index] = this.buckets[bucket];
    this.buckets[bucket] = index;
  }

  /** Forgets the instructions from `length` on; before the IR does. */
  truncate(length: number): void {
    for (let i = this.ir.length - 1; i >= length; i--) {
      const bucket = this.bucketOf[i];
      if (bucket >= 0) this.buckets[bucket] = this.next[i];
    }
  }
}

const BUCKETS = 1024;
