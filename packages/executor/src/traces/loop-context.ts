import type { TraceBuilder } from "./builder.ts";
import { Pseudo } from "./ir.ts";
import type { LoopHead } from "./loop-head.ts";
import { COMMUTATIVE, Effect, NO_TYPE } from "./op-table.ts";
import type { Val } from "./types.ts";

/** A side trace of a loop: which of its values are those that the loop has from before its head. */
export class LoopContext {
  readonly head: LoopHead;
  /** By value of the head: the side trace's, or -1. */
  readonly valueOf: Int32Array;
  /** By value of the side trace: the head's, or -1. */
  private readonly headOf = new Map<number, number>();
  private readonly words = new Int32Array(96);

  constructor(head: LoopHead) {
    this.head = head;
    this.valueOf = new Int32Array(head.ir.length).fill(-1);
  }

  /** A value of the side trace, in its place, is one of the head's. */
  identify(headValue: number, value: number): void {
    this.valueOf[headValue] = value;
    this.headOf.set(value, headValue);
  }

  /** The head's value that has been identified with one of the side trace, or -1. */
  identified(value: number): number {
    const known = this.headOf.get(value) ?? -1;
    return known >= 0 && this.valueOf[known] === value ? known : -1;
  }

  /**
   * What is staged, if it was made before the loop and still holds: its value, or `NONE_NEEDED` of a guard.
   *
   * @param written classes of memory that the side trace has written
   */
  fact(b: TraceBuilder, op: number, written: number): Val | undefined {
    const { table, staged } = b;
    const { head, words } = this;
    if (table.effect[op] === Effect.LOAD && (table.reads[op] & (written | head.written)) !== 0)
      return undefined;
    const inputs = table.inputs[op];
    const count = inputs + 2 * table.imms[op];
    for (let k = 0; k < inputs; k++) if ((words[k] = this.headValueOf(b, staged[k])) < 0) return undefined;
    for (let k = inputs; k < count; k++) words[k] = staged[k];
    if ((table.flags[op] & COMMUTATIVE) !== 0) this.orderInputs();
    const type = table.outputType[op];
    const { known } = head;
    const found = known.find(known.bucket(op, words, 0, count), op, words, 0, count, type, 0);
    // (Of what the loop does not rely on nobody sees to it that it stays true.)
    if (found < 0 || head.relied[found] === 0) return undefined;
    if (type === NO_TYPE) return b.NONE_NEEDED;
    const value = this.valueOf[found];
    return value < 0 ? undefined : (value as Val);
  }

  private headValueOf(b: TraceBuilder, value: number): number {
    let found = this.headOf.get(value);
    if (found === undefined) this.headOf.set(value, (found = this.search(b, value)));
    return found;
  }

  /** Of constants, and of what the guest's memory holds. */
  private search({ ir }: TraceBuilder, value: number): number {
    const { ir: before, known, loopAt } = this.head;
    const at = ir.start[value];
    const { words } = ir;
    if (ir.op[value] === Pseudo.CONST) {
      const bucket = known.bucket(Pseudo.CONST, words, at, 2);
      return known.find(bucket, Pseudo.CONST, words, at, 2, ir.type[value], 0);
    }
    if (ir.op[value] !== Pseudo.ENTRY) return -1;
    for (let i = 0; i < loopAt; i++)
      if (before.op[i] === Pseudo.ENTRY && before.words[before.start[i] + 1] === words[at + 1]) return i;
    return -1;
  }

  /** As the builder does, by the numbers of the head. */
  private orderInputs(): void {
    const { words } = this;
    const { ir } = this.head;
    const [a, b] = words;
    const aConst = ir.op[a] === Pseudo.CONST;
    if (aConst === (ir.op[b] === Pseudo.CONST) ? a > b : aConst) {
      words[0] = b;
      words[1] = a;
    }
  }
}
