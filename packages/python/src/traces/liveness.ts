/**
 * Which registers an instruction of a code object may still read: backwards over its control flow, once for a code
 * object. Snapshots of traces leave out the rest.
 */
import type { CodeObject } from "../bytecode/code.ts";
import { operandLetters } from "../bytecode/disassemble.ts";
import { INSTRUCTION_WORDS, OP } from "../bytecode/opcodes.ts";

/** What sees a function's variables without naming them: code that knows one of these keeps them all alive. */
const SEES_LOCALS = ["locals", "vars", "dir", "eval", "exec"];

/** Where the last of a loop's back edges is; its first instruction when it has none. */
export function lastBackEdge(instructions: Int32Array, header: number): number {
  for (let pc = instructions.length / INSTRUCTION_WORDS - 1; pc > header; pc--)
    if (instructions[pc * INSTRUCTION_WORDS] === OP.JUMP_BACK)
      if (instructions[pc * INSTRUCTION_WORDS + 1] === header) return pc;
  return header;
}

/** For each instruction a row of bits: the registers that are live in front of it. */
export class Liveness {
  private readonly rows: Int32Array;
  private readonly words: number;
  private readonly written = new Map<number, Map<number, number>>();

  private readonly code: CodeObject;

  constructor(code: CodeObject) {
    this.code = code;
    const count = code.instructions.length / INSTRUCTION_WORDS;
    this.words = (code.registerCount + 31) >>> 5;
    this.rows = new Int32Array(count * this.words);
    this.solve(code, count);
  }

  /** Whether an exception that leaves the callee of the call at `pc` is handled here, by something that reads a register. */
  isLiveInHandlers(pc: number, register: number): boolean {
    return this.code.exceptionTable.some(
      ({ start, end, handler, register: own }) =>
        pc >= start && pc < end && own !== register && this.isLive(handler, register),
    );
  }

  isLive(pc: number, register: number): boolean {
    return (this.rows[pc * this.words + (register >>> 5)]! >>> (register & 31)) % 2 === 1;
  }

  /** Registers that the loop with this first instruction may write, whichever way it goes, and by how many instructions. */
  writtenInLoop(header: number): ReadonlyMap<number, number> {
    const { instructions } = this.code;
    const before = this.written.get(header);
    if (before !== undefined) return before;
    const end = lastBackEdge(instructions, header);
    const known = new Map<number, number>();
    for (let pc = header; pc < end; pc++)
      for (const r of effectOf(this.code, pc).writes) known.set(r, (known.get(r) ?? 0) + 1);
    this.written.set(header, known);
    return known;
  }

  private solve(code: CodeObject, count: number): void {
    const { rows, words } = this;
    const steps = Array.from({ length: count }, (_, pc) => effectOf(code, pc));
    const handlers = handlersOf(code, count);
    const row = new Int32Array(words);
    const always = code.names.some((name) => SEES_LOCALS.includes(name))
      ? code.localNames.length
      : // super() without arguments reads the first parameter.
        Math.min(code.parameterNames.length, code.names.includes("super") ? 1 : 0);
    const union = (pc: number) => {
      if (pc < count) for (let w = 0; w < words; w++) row[w]! |= rows[pc * words + w]!;
    };
    for (let changed = true; changed;) {
      changed = false;
      for (let pc = count - 1; pc >= 0; pc--) {
        const step = steps[pc]!;
        row.fill(0);
        if (step.falls) union(pc + 1);
        // No jump writes: where FOR_ITER ends the loop, the variable keeps its value.
        for (const r of step.writes) row[r >>> 5]! &= ~(1 << (r & 31));
        if (step.target >= 0) union(step.target);
        for (let r = 0; r < always; r++) row[r >>> 5]! |= 1 << (r & 31);
        for (const { handler, register } of handlers[pc]!) {
          const bit = (rows[handler * words + (register >>> 5)]! >>> (register & 31)) & 1;
          union(handler);
          // The handler's register is written on the way; what it held before is live only for another reason.
          if (bit === 1 && register >= always && !step.reads.includes(register))
            row[register >>> 5]! &= ~(1 << (register & 31));
        }
        for (const r of step.reads) row[r >>> 5]! |= 1 << (r & 31);
        for (let w = 0; w < words; w++) {
          if (rows[pc * words + w] === row[w]) continue;
          rows[pc * words + w] = row[w]!;
          changed = true;
        }
      }
    }
  }
}

interface Effect {
  readonly reads: readonly number[];
  readonly writes: readonly number[];
  /** Goes on to the next instruction. */
  readonly falls: boolean;
  /** Jump target, or -1. */
  readonly target: number;
}

const range = (first: number, count: number): number[] => Array.from({ length: count }, (_, i) => first + i);

/** What an instruction reads and writes; reads too many rather than too few. */
function effectOf(code: CodeObject, pc: number): Effect {
  const at = pc * INSTRUCTION_WORDS;
  const words = code.instructions;
  const op = words[at]!;
  const a = words[at + 1]!;
  const b = words[at + 2]!;
  const c = words[at + 3]!;
  const letters = operandLetters(op);
  const reads: number[] = [];
  let target = -1;
  for (let i = 0; i < letters.length; i++) {
    const word = words[at + 1 + i]!;
    if (letters[i] === "@") target = word;
    // The first register is written, if the opcode is not among those below.
    else if ((letters[i] === "k" || (letters[i] === "r" && i > 0)) && word >= 0) reads.push(word);
  }
  let writes: number[] = letters.startsWith("r") ? [a] : [];
  const falls =
    op !== OP.JUMP && op !== OP.JUMP_BACK && op !== OP.RETURN && op !== OP.RAISE && op !== OP.RERAISE;
  switch (op) {
    // what is in ra is read
    case OP.CHECK_BOUND:
    case OP.STORE_CELL:
    case OP.DELETE_CELL:
    case OP.LIST_APPEND:
    case OP.LIST_EXTEND:
    case OP.SET_ADD:
    case OP.SET_UPDATE:
    case OP.MAP_SET:
    case OP.DICT_UPDATE:
    case OP.DICT_MERGE:
    case OP.RERAISE:
    case OP.PUSH_HANDLED:
    case OP.IMPORT_STAR:
      reads.push(a);
      writes = [];
      break;
    case OP.DELETE_LOCAL:
    case OP.MAKE_CELL:
    case OP.CHECK_METHOD:
      reads.push(a);
      break;
    case OP.YIELD_FROM:
      reads.push(a, b);
      break;
    case OP.BUILD_TUPLE:
    case OP.BUILD_LIST:
    case OP.BUILD_SET:
    case OP.BUILD_STRING:
      reads.push(...range(b, c));
      break;
    case OP.BUILD_MAP:
      reads.push(...range(b, 2 * c));
      break;
    case OP.UNPACK:
      writes = range(a, c);
      break;
    case OP.UNPACK_EX:
      writes = range(a, c + 1 + words[at + 4]!);
      break;
    case OP.CALL:
    case OP.CALL_KW:
      reads.push(...range(b, c + 1));
      break;
    case OP.CALL_METHOD:
      reads.length = 0; // rb is scratch
      reads.push(...range(b + 1, c + 1));
      break;
    case OP.CALL_SUPER:
    case OP.CALL_SUPER_OF:
      reads.push(...range(b, c + 3));
      break;
    case OP.BUILD_CLASS:
      reads.push(b + 1, b + 2);
      break;
    case OP.MATCH_CLASS:
      reads.push(b + 1);
      break;
    case OP.LOAD_NAME:
    case OP.LOAD_NAME_OR_CELL:
    case OP.STORE_NAME:
    case OP.DELETE_NAME:
      // of the namespace in register 0
      reads.push(0);
      break;
    case OP.MATCH_GROUP:
      reads.push(a);
      break;
    case OP.RERAISE_GROUP:
      reads.push(c + 1);
      break;
    case OP.CALL_EX:
      reads.push(b, b + 1, b + 2);
      break;
    case OP.MAKE_FUNCTION:
      reads.push(...range(c, 3));
      break;
    default:
      // An opcode that this table does not know reads and keeps everything: more live than need be, never less.
      if (letters === "####") return { reads: range(0, code.registerCount), writes: [], falls, target: -1 };
  }
  return { reads, writes, falls, target };
}

function handlersOf(code: CodeObject, count: number): { handler: number; register: number }[][] {
  const handlers: { handler: number; register: number }[][] = Array.from({ length: count }, () => []);
  for (const { start, end, handler, register } of code.exceptionTable)
    for (let pc = start; pc < end && pc < count; pc++) handlers[pc]!.push({ handler, register });
  return handlers;
}
