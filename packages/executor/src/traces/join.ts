import type { TraceBuilder } from "./builder.ts";
import type { CompiledTrace } from "./compiled.ts";
import { ExitRecord } from "./exits.ts";
import { Pseudo } from "./ir.ts";
import type { LoopContext } from "./loop-context.ts";
import { SINKABLE } from "./op-table.ts";
import { Remake } from "./remake.ts";
import type { Val } from "./types.ts";

/**
 * What has to be moved so that a side trace goes on at its loop's head: pairs of the head's value and the side trace's. Undefined where the loop
 * relies on something that the side trace has changed, or of which it does not know that it is the same.
 */
export function joinMoves(b: TraceBuilder, target: CompiledTrace, resume: object): number[] | undefined {
  const { context } = b;
  if (context === undefined || target.head !== context.head) return undefined;
  return new Joiner(b, context).run(resume);
}

class Joiner {
  private readonly b: TraceBuilder;
  private readonly context: LoopContext;
  private readonly moves: number[] = [];
  /** By phi: what it takes over. */
  private readonly taken = new Map<number, number>();
  private readonly remake: Remake;

  constructor(b: TraceBuilder, context: LoopContext) {
    this.b = b;
    this.context = context;
    this.remake = new Remake(b, context);
  }

  run(resume: object): number[] | undefined {
    const { b, context, moves, taken } = this;
    const { head, valueOf } = context;
    const { state } = b;
    const { guest } = b.traces;
    const { isStale } = this.remake;
    const count = Math.max(head.slotValue.length, state.count);
    for (let slot = 0; slot < count; slot++) {
      const expected = slot < head.slotValue.length ? head.slotValue[slot] : -1;
      const value = state.get(slot);
      // The guest's memory has it, and may have something else now.
      if (slot < head.home.length && head.home[slot] >= 0 && isStale[head.home[slot]] === 1) return undefined;
      const isHome = value < 0 ? !state.isCleared(slot) : value === state.home[slot];
      if (expected < 0) {
        // The loop does not know the slot: nobody may miss what the side trace has put there.
        if (value < 0 || isHome || guest.isLive?.(slot, resume) === false) continue;
        return undefined;
      }
      if (isHome && expected === head.home[slot]) continue;
      if (value < 0 || !this.match(expected, value)) return undefined;
    }
    for (const phi of head.phis) if (!taken.has(phi)) return undefined;
    for (const value of head.inRegisters) {
      if (isStale[value] === 1) continue;
      const at = head.ir.start[value];
      const { words } = head.ir;
      const known =
        head.ir.op[value] === Pseudo.CONST
          ? b.constOf(head.ir.type[value], words[at], words[at + 1])
          : valueOf[value];
      if (known < 0) return undefined;
      moves.push(value, known);
    }
    const remade = this.remake.run();
    return remade === undefined ? undefined : [...moves, ...remade];
  }

  /** Whether a value of the side trace can be the head's. */
  private match(expected: number, value: number): boolean {
    const { b, context, taken } = this;
    const { head } = context;
    const { ir, table } = b;
    // What is made again is not what the state still has.
    if (this.remake.isStale[expected] === 1) return false;
    if (context.valueOf[expected] === value) return true;
    const op = head.ir.op[expected];
    const at = head.ir.start[expected];
    const { words } = head.ir;
    const from = ir.start[value];
    if (head.ir.type[expected] !== ir.type[value]) return false;
    switch (op) {
      case Pseudo.CONST:
        return ir.op[value] === op && ir.words[from] === words[at] && ir.words[from + 1] === words[at + 1];
      case Pseudo.ENTRY:
        return (
          (ir.op[value] === op || (ir.op[value] === Pseudo.PARAM && ir.words[from] === ExitRecord.FRAME)) &&
          ir.words[from + 1] === words[at + 1]
        );
      case Pseudo.PHI: {
        const known = taken.get(expected);
        if (known !== undefined) return known === value;
        taken.set(expected, value);
        if (head.register[expected] >= 0 || head.offset[expected] >= 0) this.moves.push(expected, value);
        return true;
      }
      default:
    }
    if (op < 0 || (table.flags[op] & SINKABLE) === 0) return false;
    const inputs = table.inputs[op];
    if (ir.op[value] === Pseudo.CONST) {
      const args = b.traces.guest.open?.(b, op, value as Val);
      if (args === undefined) return false;
      return args.every((arg, k) => this.match(words[at + k], arg));
    }
    if (ir.op[value] !== op) return false;
    for (let k = inputs; k < inputs + 2 * table.imms[op]; k++)
      if (ir.words[from + k] !== words[at + k]) return false;
    for (let k = 0; k < inputs; k++) if (!this.match(words[at + k], ir.words[from + k])) return false;
    return true;
  }
}
