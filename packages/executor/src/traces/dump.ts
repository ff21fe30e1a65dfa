import { Memory } from "./allocate.ts";
import type { TraceBuilder } from "./builder.ts";
import { Pseudo } from "./ir.ts";
import { Mark } from "./liveness.ts";
import { NO_TYPE, TYPE_F64 } from "./op-table.ts";
import { Step } from "./steps.ts";
import { valueTypes } from "./types.ts";
import { f64OfHalves } from "./values.ts";

const pseudoNames = new Map<number, string>(Object.entries(Pseudo).map(([name, number]) => [number, name]));

/**
 * A trace as text: its instructions (number, type, op, inputs, imms, the state slots that its exit restores) and, once it is compiled,
 * where each value is made, and the uops.
 */
export function dumpTrace(b: TraceBuilder, withUops = true): string {
  const places = b.passes.done ? placesOf(b) : undefined;
  const lines: string[] = [];
  for (let i = 0; i < b.ir.length; i++) lines.push(instruction(b, i, places));
  lines.push(`end  ${b.terminal.kind}${storesText(b)}`);
  if (withUops && b.passes.done) lines.push("", ...uops(b));
  return lines.join("\n");
}

function instruction(b: TraceBuilder, i: number, places: Map<number, string> | undefined): string {
  const { ir, table } = b;
  const op = ir.op[i];
  const name = op < 0 ? pseudoNames.get(op)! : table.ops[op].name;
  const type = ir.type[i] === NO_TYPE ? "" : valueTypes[ir.type[i]];
  let fate = "";
  if (places !== undefined && op !== Pseudo.LOOP) {
    const { mark, lastUse } = b.passes.liveness;
    if (op < 0)
      fate =
        op === Pseudo.PHI && mark[i] === Mark.DEAD ? "unused" : lastUse[i] < 0 ? "" : (places.get(i) ?? "");
    else fate = mark[i] === Mark.DEAD ? "unused" : mark[i] === Mark.SNAPSHOT ? "sunk" : (places.get(i) ?? "");
  }
  const exit = ir.snapshot[i] < 0 ? "" : `  ! ${snapshotText(b, ir.snapshot[i])}`;
  return `${String(i).padStart(4, "0")} ${fate.padEnd(6)} ${type.padEnd(5)} ${name} ${operands(b, i)}${exit}`.trimEnd();
}

function operands({ ir, table }: TraceBuilder, i: number): string {
  const op = ir.op[i];
  const at = ir.start[i];
  const { words } = ir;
  const constant = (low: number, high: number): string =>
    ((BigInt(high) << 32n) | BigInt(low >>> 0)).toString();
  if (op === Pseudo.CONST)
    return ir.type[i] === TYPE_F64
      ? String(f64OfHalves(words[at], words[at + 1]))
      : constant(words[at], words[at + 1]);
  if (op === Pseudo.ENTRY) return `slot ${words[at]} at [${words[at + 1]}]`;
  if (op === Pseudo.PARAM) return ["r", "d", "frame "][words[at]] + words[at + 1];
  if (op === Pseudo.PHI) return `%${words[at]} %${words[at + 1]}`;
  if (op < 0) return "";
  const inputs = table.inputs[op];
  return [
    ...Array.from({ length: inputs }, (_, k) => `%${words[at + k]}`),
    ...Array.from(
      { length: table.imms[op] },
      (_, k) => `#${constant(words[at + inputs + 2 * k], words[at + inputs + 2 * k + 1])}`,
    ),
  ].join(" ");
}

function snapshotText({ snapshots }: TraceBuilder, snapshot: number): string {
  const parts: string[] = [];
  for (let at = snapshots.start[snapshot]; at < snapshots.start[snapshot + 1]; at += 2) {
    if (snapshots.entries[at + 1] >= 0) parts.push(`${snapshots.entries[at]}=%${snapshots.entries[at + 1]}`);
  }
  return parts.join(" ");
}

function storesText({ stored }: TraceBuilder): string {
  let text = "";
  for (let i = 0; i < stored.length; i += 2) text += ` [${stored[i]}]=%${stored[i + 1]}`;
  return text;
}

/** Register or memory that each value is made in. */
function placesOf(b: TraceBuilder): Map<number, string> {
  const { allocation, slots } = b.passes;
  const places = new Map<number, string>();
  const { words, length } = allocation.steps;
  const { integers, inputs } = b.table;
  const register = (r: number): string => (r < integers ? `r${r}` : `d${r - integers}`);
  for (let at = 0; at < length;) {
    const kind = words[at];
    if (kind === Step.DEFINE) places.set(words[at + 1], register(words[at + 2]));
    if (kind === Step.OP) at += 4 + inputs[b.ir.op[words[at + 1]]];
    else at += kind === Step.EXIT ? 2 : kind >= Step.HEAD ? 1 : 3;
  }
  for (let value = 0; value < b.ir.length; value++) {
    if (allocation.memory[value] === Memory.NONE) continue;
    const known = places.get(value);
    places.set(value, `${known === undefined ? "" : `${known} `}[${slots.offset[value]}]`);
  }
  return places;
}

function uops(b: TraceBuilder): string[] {
  const { trace } = b.passes.emitter;
  const names = b.table.bundle.stencilNames;
  const lines: string[] = [];
  for (let uop = 0; uop < trace.length; uop++)
    lines.push(`${String(uop).padStart(4, "0")} ${names[trace.stencils[uop]]}`);
  return lines;
}
