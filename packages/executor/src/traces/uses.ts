import { type Ir, Pseudo } from "./ir.ts";
import { Effect, type OpTable, SINKABLE } from "./op-table.ts";

/**
 * Whether an instruction before `end` uses a value. What only computes with it (a pure op that is not sinkable) counts when it is used
 * itself.
 */
export function isUsed(ir: Ir, table: OpTable, value: number, end: number): boolean {
  for (let i = value + 1; i < end; i++) {
    const op = ir.op[i];
    const inputs = op >= 0 ? table.inputs[op] : op === Pseudo.PHI ? 2 : 0;
    const at = ir.start[i];
    for (let k = 0; k < inputs; k++) {
      if (ir.words[at + k] !== value) continue;
      const computes = op >= 0 && table.effect[op] === Effect.PURE && (table.flags[op] & SINKABLE) === 0;
      if (!computes || isUsed(ir, table, i, end)) return true;
      break;
    }
  }
  return false;
}
