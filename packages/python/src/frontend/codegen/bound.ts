/**
 * Definite assignment: a forward data-flow pass over the instructions that finds the CHECK_BOUNDs whose variable is
 * bound on every path, exceptional ones included.
 */
import { INSTRUCTION_WORDS as W, OP } from "../../bytecode/opcodes.ts";
import { endsFlow, targetWord, type Draft } from "./finish.ts";

/** Opcodes that write register a (and only that one). */
const WRITES_A = new Uint8Array(256);
for (const op of [
  OP.MOVE,
  OP.CHECK_BOUND,
  OP.LOAD_GLOBAL,
  OP.MAKE_CELL,
  OP.LOAD_CLOSURE,
  OP.LOAD_CELL,
  OP.NEW_CELL,
])
  WRITES_A[op] = 1;
for (let op: number = OP.ADD; op <= OP.NOT_IN; op++) WRITES_A[op] = 1;
for (let op: number = OP.BUILD_TUPLE; op <= OP.BUILD_SLICE; op++) WRITES_A[op] = 1;
for (const op of [
  OP.LIST_TO_TUPLE,
  OP.CONVERT,
  OP.FORMAT_VALUE,
  OP.GET_ITEM,
  OP.GET_ATTR,
  OP.GET_ITER,
  OP.FOR_ITER,
])
  WRITES_A[op] = 1;
for (let op: number = OP.CALL; op <= OP.MAKE_FUNCTION; op++) WRITES_A[op] = 1;
for (const op of [OP.YIELD, OP.YIELD_FROM, OP.MATCH_EXCEPTION, OP.IMPORT, OP.IMPORT_FROM]) WRITES_A[op] = 1;
for (const op of [OP.LOAD_NAME, OP.LOAD_NAME_OR_CELL, OP.BUILD_CLASS, OP.CALL_SUPER, OP.CALL_SUPER_OF])
  WRITES_A[op] = 1;
for (const op of [
  OP.MATCH_SEQUENCE,
  OP.MATCH_MAPPING,
  OP.LENGTH,
  OP.MATCH_KEYS,
  OP.MATCH_CLASS,
  OP.RERAISE_GROUP,
])
  WRITES_A[op] = 1;

export function removeNeedlessChecks(draft: Draft, parameterCount: number): void {
  const { code, count, live } = draft;
  const bits = new Map<number, number>(); // register → bit, of the variables that are checked at all
  for (let i = 0; i < count; i++) {
    if (live[i] && code[i * W] === OP.CHECK_BOUND && !bits.has(code[i * W + 1]))
      bits.set(code[i * W + 1], bits.size);
  }
  if (bits.size === 0) return;
  const analysis = new Analysis(draft, bits, parameterCount);
  analysis.run();
}

class Analysis {
  private readonly draft: Draft;
  private readonly bits: Map<number, number>;
  private readonly words: number;
  private readonly handlers: Int32Array;
  /** What is bound when a block begins; undefined until it is reached. By the block's first instruction. */
  private readonly before: (Uint32Array | undefined)[];
  private readonly leaders: Uint8Array;
  private readonly pending: number[] = [];
  private readonly parameterCount: number;

  constructor(draft: Draft, bits: Map<number, number>, parameterCount: number) {
    this.draft = draft;
    this.bits = bits;
    this.parameterCount = parameterCount;
    this.words = (bits.size + 31) >> 5;
    const { code, count, entries } = draft;
    this.before = Array.from({ length: count }, () => undefined);
    this.handlers = new Int32Array(count).fill(-1);
    this.leaders = new Uint8Array(count + 1);
    this.leaders[0] = 1;
    for (let i = 0; i < count; i++) {
      const word = targetWord(code[i * W]);
      if (word) this.leaders[code[i * W + word]] = 1;
      if (word || endsFlow(code[i * W])) this.leaders[i + 1] = 1;
    }
    for (let e = entries.length - 1; e >= 0; e--) {
      const { start, end, handler } = entries[e];
      this.handlers.fill(handler, start, end); // inner ones come last and win
      this.leaders[handler] = 1;
    }
  }

  run(): void {
    const start = new Uint32Array(this.words);
    for (const [register, bit] of this.bits)
      if (register < this.parameterCount) start[bit >> 5] |= 1 << (bit & 31);
    this.meet(0, start);
    while (this.pending.length > 0) this.block(this.pending.pop()!, false);
    for (let i = 0; i < this.draft.count; i++) if (this.before[i]) this.block(i, true);
  }

  private meet(at: number, state: Uint32Array): void {
    const known = this.before[at];
    if (!known) {
      this.before[at] = state.slice();
      this.pending.push(at);
      return;
    }
    let changed = false;
    for (let w = 0; w < this.words; w++) {
      const both = known[w] & state[w];
      if (both >>> 0 !== known[w]) {
        known[w] = both;
        changed = true;
      }
    }
    if (changed) this.pending.push(at);
  }

  private set(state: Uint32Array, register: number, bound: boolean): void {
    const bit = this.bits.get(register);
    if (bit === undefined) return;
    if (bound) state[bit >> 5] |= 1 << (bit & 31);
    else state[bit >> 5] &= ~(1 << (bit & 31));
  }

  /** Runs the block that begins at `first`; when `removing`, drops the checks that are settled instead of propagating. */
  private block(first: number, removing: boolean): void {
    const { code, count, live } = this.draft;
    const state = this.before[first]!.slice();
    let handlerKnows = -1; // the handler that has seen a state at least as small as the current one
    for (let i = first; i < count; i++) {
      if (i > first && this.leaders[i]) {
        if (!removing) this.meet(i, state);
        return;
      }
      if (!live[i]) continue;
      const op = code[i * W];
      const a = code[i * W + 1];
      const handler = this.handlers[i];
      if (!removing && handler >= 0 && handler !== handlerKnows) {
        this.meet(handler, state);
        handlerKnows = handler;
      }
      const word = targetWord(op);
      if (word && !removing && op === OP.FOR_ITER) this.meet(code[i * W + word], state); // its target is not set then
      if (op === OP.CHECK_BOUND && removing) {
        const bit = this.bits.get(a)!;
        if (state[bit >> 5] & (1 << (bit & 31))) live[i] = 0;
      }
      if (WRITES_A[op]) this.set(state, a, true);
      else if (op === OP.UNPACK) for (let r = 0; r < code[i * W + 3]; r++) this.set(state, a + r, true);
      else if (op === OP.UNPACK_EX)
        for (let r = 0; r <= code[i * W + 3] + code[i * W + 4]; r++) this.set(state, a + r, true);
      else if (op === OP.DELETE_LOCAL) {
        this.set(state, a, false);
        handlerKnows = -1;
      }
      if (word && !removing && op !== OP.FOR_ITER) this.meet(code[i * W + word], state);
      if (endsFlow(op)) return;
    }
  }
}
