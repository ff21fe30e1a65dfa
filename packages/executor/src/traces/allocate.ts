import { TraceError } from "../errors.ts";
import { grown, grownBytes } from "./arrays.ts";
import type { TraceBuilder } from "./builder.ts";
import { ExitRecord } from "./exits.ts";
import { Pseudo } from "./ir.ts";
import { type Liveness, Mark, NEVER } from "./liveness.ts";
import { NO_TYPE, type OpTable, TYPE_F64 } from "./op-table.ts";
import { AS_CONST, IN_MEMORY, NOWHERE, Step, Steps } from "./steps.ts";

/** {@link Allocation.memory}: what memory a value has. */
export const Memory = {
  NONE: 0,
  /** A spill slot, written when the value is made. */
  SPILLED: 1,
  /** A spill slot, and no register when it is made: an op's output in a slot, a phi in memory. */
  BORN: 2,
  /** Memory of the guest or the parent trace: the value's home. */
  HOME: 3,
} as const;

/**
 * Linear scan over a trace, forwards. A value that must leave its register (the one whose next use is furthest: Belady) costs one store just
 * behind the place where it is made, since it is never made twice; constants and entries cost none. At the loop's head as many of
 * the carried and invariant values as possible are in registers, those used first before others; the moves of the back edge bring them
 * there again. A value that has to give its register up before the loop has used it was not there after all.
 */
export class Allocation {
  readonly steps = new Steps();
  /** By value: one of {@link Memory}. */
  memory = new Uint8Array(256);
  /** By value: the register it is in now, or -1. */
  register = new Int32Array(256);
  /** Of values that are in registers at the loop's head: which; -1: none. Undefined outside of {@link headValues}. */
  headRegister = new Int32Array(256);
  /** Values with a place at the loop's head: phis, and what the loop uses from before it. */
  readonly headValues: number[] = [];
  /** By position in {@link headValues}: the place, at the end of the first iteration, of what comes in. */
  readonly headSources: number[] = [];
  /** By position in {@link headValues}: its place at the end, or that of what a phi takes over. */
  readonly backSources: number[] = [];
  /** Places of the stored values at the terminal. */
  readonly storeSources: number[] = [];
  /** Places of the values that a joining trace brings to the loop's head. */
  readonly joinSources: number[] = [];
  /**
   * What an exit's side trace needs to go back to the loop's head beside the state: the values that the head has in registers. (Some may turn
   * out not to be in registers there.)
   */
  readonly context: number[] = [];
  /** The first exit of the loop, by the order of exits; beyond all where there is no loop. */
  loopExit = NEVER;
  /** By register: its value, or -1. */
  private readonly content: Int32Array;
  private readonly table: OpTable;
  private readonly integers: number;
  private readonly registers: number;
  private readonly liveness: Liveness;
  private b!: TraceBuilder;
  /** By value: its next use in a register. */
  private next = new Int32Array(256);
  private touched = new Uint8Array(256);
  /** By value: the register it had better be made in, or -1. */
  private hint = new Int32Array(256);
  private locked = 0;
  private position = 0;
  private inLoop = false;
  private readonly places = new Int32Array(40);

  constructor(table: OpTable, liveness: Liveness) {
    this.table = table;
    this.liveness = liveness;
    this.integers = table.integers;
    this.registers = table.integers + table.doubles;
    this.content = new Int32Array(this.registers);
  }

  run(builder: TraceBuilder): void {
    this.b = builder;
    const { ir, terminal } = builder;
    this.begin(ir.length);
    this.takeParams();
    const { length } = ir;
    for (let i = 0; i < length; i++) {
      this.position = i;
      if (i === builder.loopAt) this.enterLoop();
      else if (ir.op[i] >= 0 && this.liveness.mark[i] === Mark.REAL) this.allocateOp(i);
    }
    this.position = length;
    if (terminal.kind === "loop") this.closeLoop();
    else if (terminal.kind === "exit") this.steps.add2(Step.EXIT, this.recordExit(builder.snapshot));
    else if (terminal.kind === "jump") this.recordStores();
    else if (terminal.kind === "join") this.recordJoin();
  }

  private begin(length: number): void {
    if (length > this.memory.length) {
      this.memory = grownBytes(this.memory, length);
      this.touched = grownBytes(this.touched, length);
      this.register = grown(this.register, length);
      this.headRegister = grown(this.headRegister, length);
      this.next = grown(this.next, length);
      this.hint = grown(this.hint, length);
    }
    this.memory.fill(Memory.NONE, 0, length);
    this.touched.fill(0, 0, length);
    this.register.fill(-1, 0, length);
    this.hint.fill(-1, 0, length);
    this.headRegister.fill(-1, 0, length);
    this.content.fill(-1);
    this.next.set(this.liveness.first.subarray(0, length));
    this.headValues.length = 0;
    this.headSources.length = 0;
    this.backSources.length = 0;
    this.storeSources.length = 0;
    this.joinSources.length = 0;
    this.context.length = 0;
    const { context, joins, terminal } = this.b;
    // (Of values that it makes again at its end, an exit has not got those.)
    if (terminal.kind === "join" && context !== undefined && !this.b.remakes) {
      const { head } = context;
      for (let i = 0; i < joins.length; i += 2)
        if (joins[i] < head.loopAt && head.ir.op[joins[i]] !== Pseudo.CONST) this.context.push(joins[i + 1]);
    }
    this.steps.reset();
    this.locked = 0;
    this.loopExit = NEVER;
    this.inLoop = false;
    const { ir } = this.b;
    for (let i = 0; i < length; i++) if (ir.op[i] === Pseudo.ENTRY) this.memory[i] = Memory.HOME;
  }

  /** A side trace's values are where its parent left them. */
  private takeParams(): void {
    const { ir } = this.b;
    for (let i = 0; i < ir.length && ir.op[i] !== Pseudo.LOOP; i++) {
      if (ir.op[i] !== Pseudo.PARAM || this.liveness.lastUse[i] < 0) continue;
      const at = ir.start[i];
      const place = ir.words[at + 1];
      if (ir.words[at] === ExitRecord.FRAME) this.memory[i] = Memory.HOME;
      else {
        const register = ir.words[at] === ExitRecord.DOUBLE ? this.integers + place : place;
        this.occupy(register, i);
        this.steps.add3(Step.DEFINE, i, register);
      }
    }
  }

  private isDouble(value: number): boolean {
    return this.b.ir.type[value] === TYPE_F64;
  }

  private isConst(value: number): boolean {
    return this.b.ir.op[value] === Pseudo.CONST;
  }

  private occupy(register: number, value: number): void {
    this.content[register] = value;
    this.register[value] = register;
  }

  private vacate(value: number): void {
    const register = this.register[value];
    if (register < 0) return;
    this.content[register] = -1;
    this.register[value] = -1;
  }

  /** When a value is needed in a register again; NEVER: not, or not before the loop begins anew and needs it. */
  private nextUse(value: number): number {
    const next = this.next[value];
    if (next !== NEVER || !this.inLoop || value > this.b.loopAt) return next;
    const again = this.liveness.firstInLoop[value];
    // Without a register at the head it is fetched anew in the next iteration, wherever it is now.
    return again === NEVER || this.headRegister[value] < 0 ? NEVER : this.b.ir.length + again - this.b.loopAt;
  }

  /** Makes sure that a value has memory, so that it may lose its register. */
  private spill(value: number): void {
    if (this.memory[value] === Memory.NONE) this.memory[value] = Memory.SPILLED;
  }

  /** Takes a value's register away. */
  private evict(register: number): void {
    const value = this.content[register];
    this.vacate(value);
    if (this.inLoop && this.headRegister[value] >= 0 && this.touched[value] === 0) {
      // Nobody has read it there since the loop's head: it was not there.
      this.headRegister[value] = -1;
      if (this.b.ir.op[value] === Pseudo.PHI && value > this.b.loopAt) {
        this.memory[value] = Memory.BORN;
        return;
      }
    }
    if (!this.isConst(value)) this.spill(value);
  }

  /** A register for a value of this file: `hint` if that is free, else a free one, else that of the value used last. */
  private take(isDouble: boolean, hint: number): number {
    const from = isDouble ? this.integers : 0;
    const to = isDouble ? this.registers : this.integers;
    const { content } = this;
    if (hint >= from && hint < to && content[hint] < 0 && ((this.locked >>> hint) & 1) === 0) return hint;
    let free = -1;
    for (let r = from; r < to; r++) {
      if (content[r] >= 0 || ((this.locked >>> r) & 1) === 1) continue;
      // A register that the loop's head wants for a carried value had better stay free for what is carried.
      if (!this.inLoop || this.wanted[r] === 0) return r;
      if (free < 0) free = r;
    }
    if (free >= 0) return free;
    let best = -1;
    let bestUse = -1;
    for (let r = from; r < to; r++) {
      if (((this.locked >>> r) & 1) === 1) continue;
      const value = content[r];
      let use = 4 * this.nextUse(value);
      // Of two that are used as late, the one that costs no store.
      if (this.isConst(value)) use += 2;
      else if (this.memory[value] !== Memory.NONE) use += 1;
      if (use > bestUse) {
        bestUse = use;
        best = r;
      }
    }
    if (best < 0) throw this.tooFewRegisters(to - from);
    this.evict(best);
    return best;
  }

  private tooFewRegisters(count: number): TraceError {
    const op = this.b.ir.op[this.position];
    const name = op >= 0 ? this.table.ops[op].name : "";
    return new TraceError(-1, name, `it needs more than the layout's ${count} registers at once`);
  }

  /** Brings a value into a register, if it is in none; locks it. */
  private load(value: number): number {
    let register = this.register[value];
    if (register < 0) {
      register = this.take(this.isDouble(value), -1);
      this.occupy(register, value);
      this.steps.add3(this.isConst(value) ? Step.CONST : Step.LOAD, register, value);
    } else this.touched[value] = 1;
    this.locked |= 1 << register;
    return register;
  }

  private allocateOp(index: number): void {
    const { b, table, places, liveness, steps } = this;
    const { ir } = b;
    const op = ir.op[index];
    const at = ir.start[index];
    const axis = table.axisStart[op];
    const inputs = table.inputs[op];
    this.locked = 0;
    if (index === ir.length - 1 && b.terminal.kind === "op") {
      this.allocateTerminal(index, op);
      return;
    }
    this.choosePlaces(op, at, inputs, axis);
    for (let k = 0; k < inputs; k++)
      if (places[k] >= 0 && this.register[ir.words[at + k]] >= 0) this.lockInput(at, k);
    for (let k = 0; k < inputs; k++) if (places[k] >= 0) places[k] = this.load(ir.words[at + k]);
    for (let k = 0; k < inputs; k++) if (places[k] === IN_MEMORY) this.giveMemory(ir.words[at + k]);
    for (let k = 0; k < inputs; k++) this.next[ir.words[at + k]] = liveness.next[at + k];

    const type = ir.type[index];
    const isInRegister = type !== NO_TYPE && table.axisRegisters[axis + inputs] > 0;
    const isTied = isInRegister && table.tied[op] === 1 && places[0] >= 0;
    if (isTied) this.tie(index, op, at);
    const exit = table.exits[op] > 0 ? this.recordExit(ir.snapshot[index]) : -1;
    for (let k = 0; k < inputs; k++) this.expire(ir.words[at + k], isTied ? places[0] : -1);
    if (exit >= 0) this.expireLeaves(ir.snapshot[index]);

    this.locked = 0;
    let output = NOWHERE;
    if (isInRegister) {
      if (isTied) {
        output = places[0];
        if (this.content[output] >= 0) this.vacate(this.content[output]);
      } else output = this.takeOutput(index, at, inputs);
    } else if (type !== NO_TYPE) {
      output = IN_MEMORY;
      this.memory[index] = Memory.BORN;
    }
    steps.room(inputs + 4);
    const { words } = steps;
    words[steps.length++] = Step.OP;
    words[steps.length++] = index;
    for (let k = 0; k < inputs; k++) words[steps.length++] = places[k];
    words[steps.length++] = output;
    words[steps.length++] = exit;
    if (output >= 0) {
      if (liveness.lastUse[index] > index) {
        this.occupy(output, index);
        steps.add3(Step.DEFINE, index, output);
      }
    }
  }

  private lockInput(at: number, k: number): void {
    this.locked |= 1 << this.register[this.b.ir.words[at + k]];
  }

  /** Chooses register (0), memory or constant for each input. */
  private choosePlaces(op: number, at: number, inputs: number, axis: number): void {
    const { table, places } = this;
    const { words } = this.b.ir;
    let other = false;
    for (let k = 0; k < inputs; k++) {
      const value = words[at + k];
      const isConst = this.isConst(value);
      if (isConst && table.axisConst[axis + k] >= 0) places[k] = AS_CONST;
      else if (table.axisRegisters[axis + k] === 0) places[k] = IN_MEMORY;
      else if (
        this.register[value] < 0 &&
        table.axisSlot[axis + k] >= 0 &&
        this.isBetterInMemory(value, at + k)
      )
        places[k] = IN_MEMORY;
      else places[k] = 0;
      if (places[k] !== 0) other = true;
    }
    if (!other || table.hasKinds(op, places)) return;
    // There is no such variant: registers instead, from the left.
    for (let k = 0; k < inputs; k++) {
      if (places[k] === 0 || table.axisRegisters[axis + k] === 0) continue;
      places[k] = 0;
      if (table.hasKinds(op, places)) return;
    }
    // A constant that the op cannot take together with another place goes to memory.
    for (let k = 0; k < inputs; k++) {
      if (places[k] !== AS_CONST || table.axisSlot[axis + k] < 0) continue;
      places[k] = IN_MEMORY;
      if (table.hasKinds(op, places)) return;
    }
  }

  /** A value that is in memory anyhow, and not used in a register soon: the op takes it from there. */
  private isBetterInMemory(value: number, word: number): boolean {
    if (this.memory[value] === Memory.NONE || this.isConst(value)) return false;
    if (this.liveness.next[word] !== NEVER) return false;
    return (
      !this.inLoop ||
      value > this.b.loopAt ||
      this.liveness.firstInLoop[value] === NEVER ||
      !this.hasFree(this.isDouble(value))
    );
  }

  private hasFree(isDouble: boolean): boolean {
    const to = isDouble ? this.registers : this.integers;
    for (let r = isDouble ? this.integers : 0; r < to; r++) if (this.content[r] < 0) return true;
    return false;
  }

  /** An input that its op takes from memory only. */
  private giveMemory(value: number): void {
    if (!this.isConst(value)) {
      this.spill(value);
      return;
    }
    if (this.memory[value] !== Memory.NONE) return;
    const register = this.load(value);
    this.memory[value] = Memory.BORN;
    this.steps.add3(Step.STORE, value, register);
  }

  /** The first input's register becomes the output's: its own when it is not needed any more, else a copy. */
  private tie(index: number, op: number, at: number): void {
    const { places, table, liveness } = this;
    const { words } = this.b.ir;
    const first = words[at];
    const dies = (value: number): boolean => liveness.lastUse[value] <= index;
    if (dies(first)) return;
    if (table.isCommutative(op) && places[1] >= 0 && dies(words[at + 1])) {
      // Equal variants: the other input gives its register.
      const swapped = places[0];
      places[0] = places[1];
      places[1] = swapped;
      return;
    }
    // It may lose its own register, when it is the one used last.
    this.locked &= ~(1 << places[0]);
    const copy = this.take(this.isDouble(first), this.hint[index]);
    if (copy === places[0]) return;
    this.steps.add3(Step.MOVE, copy, places[0]);
    places[0] = copy;
  }

  /** Frees the register of a value that is not used any more, unless it is `kept`. */
  private expire(value: number, kept: number): void {
    if (this.liveness.lastUse[value] > this.position) return;
    if (this.register[value] !== kept || kept < 0) this.vacate(value);
  }

  private expireLeaves(snapshot: number): void {
    const { leafStart, leafCount, leaves } = this.liveness;
    const end = leafStart[snapshot] + leafCount[snapshot];
    for (let at = leafStart[snapshot]; at < end; at++) this.expire(leaves[at], -1);
  }

  private takeOutput(index: number, at: number, inputs: number): number {
    const { words } = this.b.ir;
    const isDouble = this.isDouble(index);
    const hint = this.hint[index];
    if (hint >= 0) {
      const holder = this.content[hint];
      if (
        holder >= 0 &&
        this.nextUse(holder) === NEVER &&
        (this.isConst(holder) || this.memory[holder] !== Memory.NONE)
      )
        this.evict(hint);
      if (this.content[hint] < 0) return hint;
    }
    // The register of an input that has just been used for the last time.
    for (let k = 0; k < inputs; k++) {
      const place = this.places[k];
      if (place < 0 || this.content[place] >= 0 || this.isDouble(words[at + k]) !== isDouble) continue;
      if (!this.inLoop || this.wanted[place] === 0) return place;
    }
    return this.take(isDouble, hint);
  }

  /** Notes where an exit finds the values it needs. */
  private recordExit(snapshot: number): number {
    const { context, liveness, steps, register, touched } = this;
    const index = steps.exit(snapshot, context.length);
    const end = liveness.leafStart[snapshot] + liveness.leafCount[snapshot];
    for (let at = liveness.leafStart[snapshot]; at < end; at++) {
      const value = liveness.leaves[at];
      const place = register[value];
      touched[value] = 1;
      steps.place(place >= 0 ? place : IN_MEMORY);
    }
    for (let i = 0; i < context.length; i++) {
      const place = register[context[i]];
      steps.place(place >= 0 ? place : IN_MEMORY);
    }
    return index;
  }

  private placeOf(value: number): number {
    if (this.register[value] >= 0) return this.register[value];
    return this.isConst(value) ? AS_CONST : IN_MEMORY;
  }

  // The loop

  /** By register: whether a carried value is there at the loop's head. */
  private readonly wanted = new Uint8Array(64);

  private enterLoop(): void {
    const { b, liveness, headValues, headSources, register, headRegister } = this;
    const { ir } = b;
    const { loopAt } = b;
    const candidates: number[] = [];
    for (const phi of b.phis) if (liveness.mark[phi] !== Mark.DEAD) candidates.push(phi);
    for (let value = 0; value < loopAt; value++) {
      if (liveness.lastUse[value] <= loopAt) continue;
      // Wanted in a register, or in one now and wanted somewhere.
      if (liveness.firstInLoop[value] !== NEVER || (register[value] >= 0 && !this.isConst(value)))
        candidates.push(value);
    }
    const useOf = (value: number): number =>
      value < loopAt ? liveness.firstInLoop[value] : liveness.first[value];
    candidates.sort((x, y) => useOf(x) - useOf(y));
    const room = [this.integers, this.registers - this.integers];
    const chosen: number[] = [];
    for (const value of candidates) {
      const file = this.isDouble(value) ? 1 : 0;
      if (room[file] > 0) {
        room[file]--;
        chosen.push(value);
        headRegister[value] = -2;
      }
    }
    // Where everything comes from, before anything is moved.
    for (const value of candidates) {
      headValues.push(value);
      headSources.push(this.placeOf(value < loopAt ? value : ir.words[ir.start[value]]));
    }
    const taken = new Int32Array(this.registers).fill(-1);
    const settle = (value: number, to: number): void => {
      headRegister[value] = to;
      taken[to] = value;
    };
    for (const value of chosen) if (value < loopAt && register[value] >= 0) settle(value, register[value]);
    for (const value of chosen) {
      if (value < loopAt) continue;
      const from = register[ir.words[ir.start[value]]];
      if (from >= 0 && taken[from] < 0) settle(value, from);
    }
    for (const value of chosen) {
      if (headRegister[value] !== -2) continue;
      let to = this.isDouble(value) ? this.integers : 0;
      while (taken[to] >= 0) to++;
      settle(value, to);
    }
    // What has no place at the head is in memory.
    for (const value of candidates) {
      if (headRegister[value] >= 0 || this.isConst(value)) continue;
      if (value > loopAt) this.memory[value] = Memory.BORN;
      else this.spill(value);
    }
    for (const phi of b.phis) {
      if (liveness.mark[phi] === Mark.DEAD) continue;
      const left = ir.words[ir.start[phi]];
      if (register[left] < 0 && !this.isConst(left)) this.spill(left);
    }
    this.wanted.fill(0);
    for (let r = 0; r < this.registers; r++) if (this.content[r] >= 0) this.vacate(this.content[r]);
    this.steps.add1(Step.HEAD);
    for (const value of chosen) {
      const to = headRegister[value];
      this.occupy(to, value);
      if (value < loopAt) {
        if (!this.isConst(value)) this.context.push(value);
        this.next[value] = liveness.firstInLoop[value];
        continue;
      }
      this.wanted[to] = 1;
      this.hint[ir.words[ir.start[value] + 1]] = to;
      this.steps.add3(Step.DEFINE, value, to);
    }
    this.loopExit = this.steps.exitCount;
    this.inLoop = true;
  }

  private closeLoop(): void {
    const { b, headValues, backSources } = this;
    const { ir } = b;
    for (const value of headValues) {
      const source = value > b.loopAt ? ir.words[ir.start[value] + 1] : value;
      backSources.push(this.placeOf(source));
    }
    this.steps.add1(Step.BACK);
  }

  // Ends

  private recordJoin(): void {
    const { joins } = this.b;
    for (let i = 1; i < joins.length; i += 2) this.joinSources.push(this.placeOf(joins[i]));
    this.steps.add1(Step.JOIN);
  }

  private recordStores(): void {
    const { stored } = this.b;
    for (let i = 1; i < stored.length; i += 2) this.storeSources.push(this.placeOf(stored[i]));
    this.steps.add1(Step.STORES);
  }

  /** A terminal op reads its inputs after the stores, which may change the homes of values: in registers, then. */
  private allocateTerminal(index: number, op: number): void {
    const { b, table, places, steps } = this;
    const { ir } = b;
    const at = ir.start[index];
    const axis = table.axisStart[op];
    const inputs = table.inputs[op];
    for (let k = 0; k < inputs; k++) {
      const isConst = this.isConst(ir.words[at + k]);
      if (isConst && table.axisConst[axis + k] >= 0) places[k] = AS_CONST;
      else places[k] = table.axisRegisters[axis + k] > 0 ? 0 : IN_MEMORY;
    }
    if (!table.hasKinds(op, places))
      for (let k = 0; k < inputs; k++) if (places[k] === AS_CONST) places[k] = 0;
    for (let k = 0; k < inputs; k++)
      if (places[k] >= 0 && this.register[ir.words[at + k]] >= 0) this.lockInput(at, k);
    for (let k = 0; k < inputs; k++) {
      if (places[k] >= 0) places[k] = this.load(ir.words[at + k]);
      else if (places[k] === IN_MEMORY) this.giveMemory(ir.words[at + k]);
    }
    const exit = table.exits[op] > 0 ? this.recordExit(ir.snapshot[index]) : -1;
    this.recordStores();
    steps.room(inputs + 4);
    const { words } = steps;
    words[steps.length++] = Step.OP;
    words[steps.length++] = index;
    for (let k = 0; k < inputs; k++) words[steps.length++] = places[k];
    words[steps.length++] = NOWHERE;
    words[steps.length++] = exit;
  }
}
