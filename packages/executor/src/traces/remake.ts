import { TraceAbort } from "./abort.ts";
import type { TraceBuilder } from "./builder.ts";
import { ExitRecord } from "./exits.ts";
import { Pseudo } from "./ir.ts";
import type { LoopContext } from "./loop-context.ts";
import { Effect, NO_TYPE, UNIQUE } from "./op-table.ts";

/**
 * What a loop has loaded before its head, and what was made of that, where a side trace has written such memory: it is made again at the end of the
 * side trace, guards too, and put where the loop has it.
 */
export class Remake {
  /** By value of the head: whether it may be another one now. */
  readonly isStale: Uint8Array;
  private readonly b: TraceBuilder;
  private readonly context: LoopContext;
  private readonly fresh = new Map<number, number>();

  constructor(b: TraceBuilder, context: LoopContext) {
    this.b = b;
    this.context = context;
    const { head } = context;
    const { table, written } = b;
    const { ir, relied } = head;
    const stale = new Uint8Array(ir.length);
    this.isStale = stale;
    if ((written & head.reads) === 0) return;
    for (let i = 0; i < ir.length; i++) {
      const op = ir.op[i];
      // (What is not relied on is made in the loop, or was of use before it only. Behind the loop's beginning there are boxes.)
      if (op < 0 || (i < head.loopAt && relied[i] === 0)) continue;
      if (table.effect[op] === Effect.LOAD && (table.reads[op] & written) !== 0) stale[i] = 1;
      for (let k = table.inputs[op] - 1; k >= 0; k--)
        if (stale[ir.words[ir.start[i] + k]] === 1) stale[i] = 1;
    }
  }

  /**
   * Emits all that is stale.
   * @returns pairs of the head's value (complemented where its memory is meant) and the side trace's; undefined where that cannot be done
   */
  run(): number[] | undefined {
    const { context, fresh, isStale } = this;
    const { head } = context;
    const moves: number[] = [];
    try {
      for (let i = 0; i < head.loopAt; i++) {
        if (isStale[i] === 0) continue;
        const made = this.emit(i);
        if (made === undefined) return undefined;
        if (head.ir.type[i] === NO_TYPE) continue;
        fresh.set(i, made);
        if (head.register[i] >= 0) moves.push(i, made);
        if (head.offset[i] >= 0) moves.push(~i, made);
      }
    } catch (error) {
      if (error instanceof TraceAbort) return undefined;
      throw error;
    }
    return moves;
  }

  private emit(value: number): number | undefined {
    const { b, context } = this;
    const { ir, written } = context.head;
    const { table } = b;
    const op = ir.op[value];
    const effect = table.effect[op];
    if (effect > Effect.LOAD || (table.flags[op] & UNIQUE) !== 0) return undefined;
    // What the loop writes too was never relied on.
    if (effect === Effect.LOAD && (table.reads[op] & written) !== 0) return undefined;
    const at = ir.start[value];
    const inputs = table.inputs[op];
    const words: number[] = [];
    for (let k = 0; k < inputs; k++) {
      const input = this.now(ir.words[at + k]);
      if (input === undefined) return undefined;
      words.push(input);
    }
    for (let k = inputs; k < inputs + 2 * table.imms[op]; k++) words.push(ir.words[at + k]);
    words.forEach((word, k) => (b.staged[k] = word));
    return b.emit(op);
  }

  /** A value from before the loop, in the side trace. */
  private now(value: number): number | undefined {
    const { b, context, fresh, isStale } = this;
    const { head, valueOf } = context;
    const { ir } = head;
    if (isStale[value] === 1) return fresh.get(value);
    if (valueOf[value] >= 0) return valueOf[value];
    const at = ir.start[value];
    if (ir.op[value] === Pseudo.CONST) return b.constOf(ir.type[value], ir.words[at], ir.words[at + 1]);
    let made: number | undefined;
    // The guest's frame is as it was at the loop's head.
    if (ir.op[value] === Pseudo.ENTRY) made = b.param(ir.type[value], ExitRecord.FRAME, ir.words[at + 1]);
    else if (ir.op[value] >= 0) made = this.emit(value);
    if (made !== undefined && made >= 0) context.identify(value, made);
    return made;
  }
}
