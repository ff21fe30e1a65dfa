import type { TraceBuilder } from "./builder.ts";
import { SINKABLE } from "./op-table.ts";

/**
 * Gives the sinkable ops of a trace's or loop's head that may exit their snapshot: the state there. They are part of it themselves, but
 * where one of them exits it is not made yet; so the snapshot has twins of them, which are of no other use and therefore never made.
 *
 * @param boxes the ops that may exit
 * @param from the number that those of the head begin with
 */
export function captureBoxes(b: TraceBuilder, resume: object, boxes: readonly number[], from: number): void {
  if (boxes.length === 0) return;
  const { common, ir, snapshots, state, table } = b;
  const { guest } = b.traces;
  const twins = new Map<number, number>();
  const twinOf = (value: number): number => {
    const op = ir.op[value];
    if (value < from || op < 0 || (table.flags[op] & SINKABLE) === 0) return value;
    const known = twins.get(value);
    if (known !== undefined) return known;
    const inputs = table.inputs[op];
    const count = inputs + 2 * table.imms[op];
    const words: number[] = [];
    for (let k = 0; k < count; k++) {
      const word = ir.words[ir.start[value] + k];
      words.push(k < inputs ? twinOf(word) : word);
    }
    const twin = ir.push(op, count, ir.type[value]);
    words.forEach((word, k) => (ir.words[ir.start[twin] + k] = word));
    common.add(twin, -1);
    twins.set(value, twin);
    return twin;
  };
  const plain = state.capture(snapshots, resume, guest);
  const end = snapshots.start[plain + 1];
  for (let at = snapshots.start[plain] + 1; at < end; at += 2) {
    if (snapshots.entries[at] >= 0) snapshots.entries[at] = twinOf(snapshots.entries[at]);
  }
  for (const box of boxes) ir.snapshot[box] = plain;
}
