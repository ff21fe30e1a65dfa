import type { TraceBuilder } from "./builder.ts";
import { Pseudo } from "./ir.ts";
import { NO_TYPE } from "./op-table.ts";
import { valueTypes } from "./types.ts";

const pseudoNames = new Map<number, string>(Object.entries(Pseudo).map(([name, number]) => [number, name]));

/** The instructions of a trace as text. */
export function dumpTrace({ ir, table }: TraceBuilder): string {
  const lines: string[] = [];
  for (let i = 0; i < ir.length; i++) {
    const op = ir.op[i];
    const at = ir.start[i];
    const end = i + 1 < ir.length ? ir.start[i + 1] : ir.wordCount;
    const name = op < 0 ? pseudoNames.get(op) : table.ops[op].name;
    const type = ir.type[i] === NO_TYPE ? "" : valueTypes[ir.type[i]];
    const words = [...ir.words.subarray(at, end)];
    const inputs = op < 0 ? 0 : table.inputs[op];
    const text = words.map((word, k) => (k < inputs ? `%${word}` : String(word))).join(" ");
    lines.push(`${String(i).padStart(4, "0")} ${type.padEnd(5)} ${name} ${text}`);
  }
  return lines.join("\n");
}
