/**
 * From the collected instructions to the final ones: labels become instruction numbers, jumps to jumps are threaded,
 * unreachable code and needless CHECK_BOUNDs go.
 */
import type { CodeObject, ExceptionTableEntry, Position } from "../../bytecode/code.ts";
import { INSTRUCTION_WORDS as W, OP } from "../../bytecode/opcodes.ts";
import type { Expression } from "../ast.ts";
import type { SourceFile } from "../source.ts";
import { removeNeedlessChecks } from "./bound.ts";
import type { AnchoredRange, CodeBuilder } from "./builder.ts";

/** Which word of an instruction is a jump target, or 0. */
export function targetWord(op: number): number {
  if (op >= OP.JUMP && op <= OP.JUMP_IF_NOT_GE) return 1;
  return op === OP.FOR_ITER || op === OP.YIELD_FROM ? 3 : 0;
}

/** Whether execution never goes on to the instruction after it. */
export function endsFlow(op: number): boolean {
  return (
    op === OP.JUMP ||
    op === OP.JUMP_BACK ||
    op === OP.RETURN ||
    op === OP.RAISE ||
    op === OP.RERAISE ||
    op === OP.RAISE_CURRENT
  );
}

/** Instructions with resolved jumps, and which of them stay. */
export interface Draft {
  code: Int32Array;
  count: number;
  live: Uint8Array;
  entries: ExceptionTableEntry[];
}

type Finished = Pick<CodeObject, "instructions" | "positions" | "exceptionTable">;

export function finish(builder: CodeBuilder, file: SourceFile, parameterCount: number): Finished {
  const code = Int32Array.from(builder.code);
  const count = builder.position;
  for (let i = 0; i < count; i++) {
    const word = targetWord(code[i * W]);
    if (word) code[i * W + word] = builder.labels[code[i * W + word]];
  }
  const entries: ExceptionTableEntry[] = [];
  for (const { segments, handler, register, handledDepth } of builder.regions) {
    for (const { start, end } of segments) {
      entries.push({ start, end, handler: builder.labels[handler], register, handledDepth });
    }
  }
  const draft: Draft = { code, count, live: new Uint8Array(count), entries };
  invertJumpsOverJumps(draft);
  threadJumps(draft);
  markReachable(draft);
  removeNeedlessChecks(draft, parameterCount);
  dropJumpsToNext(draft);
  return compact(draft, builder, file);
}

/** The conditional jump on the opposite condition, or −1. */
function inverse(op: number): number {
  if (op === OP.JUMP_IF_TRUE) return OP.JUMP_IF_FALSE;
  if (op === OP.JUMP_IF_FALSE) return OP.JUMP_IF_TRUE;
  if (op >= OP.JUMP_IF_LT && op <= OP.JUMP_IF_GE) return op - OP.JUMP_IF_LT + OP.JUMP_IF_NOT_LT;
  if (op >= OP.JUMP_IF_NOT_LT && op <= OP.JUMP_IF_NOT_GE) return op - OP.JUMP_IF_NOT_LT + OP.JUMP_IF_LT;
  if (op >= OP.JUMP_IF_IS && op <= OP.JUMP_IF_NOT_IN) return op ^ 1; // IS, IS_NOT, IN, NOT_IN: 106 to 109
  return -1;
}

/** `if x: break` is compiled as a jump over a jump; one jump on the opposite condition does. */
function invertJumpsOverJumps({ code, count }: Draft): void {
  const targets = new Uint8Array(count + 1);
  for (let i = 0; i < count; i++) {
    const word = targetWord(code[i * W]);
    if (word) targets[code[i * W + word]] = 1;
  }
  for (let i = 0; i + 2 < count; i++) {
    const opposite = inverse(code[i * W]);
    if (opposite < 0 || code[i * W + 1] !== i + 2 || code[(i + 1) * W] !== OP.JUMP || targets[i + 1])
      continue;
    code[i * W] = opposite;
    code[i * W + 1] = code[(i + 1) * W + 1];
    code[(i + 1) * W + 1] = i + 2; // a jump to the next instruction, which goes
  }
}

function threadJumps({ code, count }: Draft): void {
  for (let i = 0; i < count; i++) {
    const word = targetWord(code[i * W]);
    if (!word) continue;
    let target = code[i * W + word];
    for (let hops = 0; hops < 16 && code[target * W] === OP.JUMP; hops++) target = code[target * W + 1];
    code[i * W + word] = target;
    if (code[i * W] === OP.JUMP && code[target * W] === OP.JUMP_BACK) {
      code[i * W] = OP.JUMP_BACK; // `continue` need not jump to the jump
      code[i * W + 1] = code[target * W + 1];
    }
  }
}

function markReachable({ code, count, live, entries }: Draft): void {
  const pending = [0];
  const walk = (): void => {
    while (pending.length > 0) {
      for (let i = pending.pop()!; i < count && !live[i]; i++) {
        live[i] = 1;
        const op = code[i * W];
        const word = targetWord(op);
        if (word) pending.push(code[i * W + word]);
        if (endsFlow(op)) break;
      }
    }
  };
  walk();
  for (let changed = true; changed;) {
    changed = false;
    for (const { start, end, handler } of entries) {
      if (!live[handler] && live.subarray(start, end).includes(1)) {
        pending.push(handler);
        walk();
        changed = true;
      }
    }
  }
}

function dropJumpsToNext({ code, count, live }: Draft): void {
  let next = count; // the next instruction that stays
  for (let i = count - 1; i >= 0; i--) {
    if (!live[i]) continue;
    if (code[i * W] === OP.JUMP) {
      let target = code[i * W + 1];
      while (target < count && !live[target]) target++;
      if (target === next) {
        live[i] = 0;
        continue;
      }
    }
    next = i;
  }
}

function compact({ code, count, live, entries }: Draft, builder: CodeBuilder, file: SourceFile): Finished {
  const moved = new Int32Array(count + 1);
  let kept = 0;
  for (let i = 0; i < count; i++) {
    moved[i] = kept;
    kept += live[i];
  }
  moved[count] = kept;
  const instructions = new Int32Array(kept * W);
  const positions: Position[] = [];
  let previous: unknown;
  for (let i = 0; i < count; i++) {
    if (!live[i]) continue;
    const to = moved[i] * W;
    for (let word = 0; word < W; word++) instructions[to + word] = code[i * W + word];
    const word = targetWord(code[i * W]);
    if (word) instructions[to + word] = moved[code[i * W + word]];
    const range = builder.ranges[i];
    positions.push(range === previous ? positions.at(-1)! : positionOf(range as AnchoredRange, file));
    previous = range;
  }
  const exceptionTable = entries
    .map((entry) => ({
      ...entry,
      start: moved[entry.start],
      end: moved[entry.end],
      handler: moved[entry.handler],
    }))
    .filter(({ start, end }) => start < end);
  return { instructions, positions, exceptionTable };
}

/** An instruction of an expression node, whatever it does, is marked as that expression: CPython parses what it prints. */
function positionOf(range: AnchoredRange | Expression, file: SourceFile): Position {
  const position: Position = file.range(range.start, range.end);
  if ("kind" in range) {
    if (range.kind === "Call" || range.kind === "Subscript")
      position.anchor = file.range(range.open, range.end);
    else if (range.kind === "Binary") position.anchor = file.range(range.operatorStart, range.operatorEnd);
    return position;
  }
  if (range.anchorStart !== undefined) position.anchor = file.range(range.anchorStart, range.anchorEnd);
  if (range.lookup) position.lookup = file.range(range.lookup.start, range.lookup.end);
  return position;
}
