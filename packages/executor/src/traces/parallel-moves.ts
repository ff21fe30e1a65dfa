/** Places of {@link ParallelMoves}: registers by number, memory by byte offset, constants by value. */
export const MEMORY = 0x1_0000;
export const CONSTANT = 0x2_0000;

/** Who makes code of single moves. */
export interface MoveEmitter {
  move(to: number, from: number): void;
  load(to: number, byteOffset: number): void;
  store(byteOffset: number, from: number): void;
  constant(to: number, value: number): void;
  /** Byte offset of a temporary slot: 0 for a cycle, 1 for a register that is lent. */
  temporary(index: 0 | 1): number;
}

/**
 * Moves that happen all at once, as single ones in an order in which none destroys what another reads; cycles go through a temporary slot.
 * Memory to memory goes through a free register, or through one that is saved meanwhile. Registers that are neither read, nor
 * written, nor {@link keep}t are free.
 */
export class ParallelMoves {
  private readonly to: number[] = [];
  private readonly from: number[] = [];
  private readonly isDouble: boolean[] = [];
  /** Registers that hold what must stay. */
  private kept = 0;
  private readonly integers: number;
  private readonly registers: number;

  constructor(integers: number, registers: number) {
    this.integers = integers;
    this.registers = registers;
  }

  reset(): void {
    this.to.length = 0;
    this.from.length = 0;
    this.isDouble.length = 0;
    this.kept = 0;
  }

  keep(register: number): void {
    this.kept |= 1 << register;
  }

  add(to: number, from: number, isDouble: boolean): void {
    if (to === from) {
      if (to < MEMORY) this.keep(to);
      return;
    }
    this.to.push(to);
    this.from.push(from);
    this.isDouble.push(isDouble);
  }

  emit(emitter: MoveEmitter): void {
    const { to, from } = this;
    while (to.length > 0) {
      let moved = false;
      // From the last: removal then keeps the order of the others.
      for (let i = to.length - 1; i >= 0; i--) {
        if (this.isReadByAnother(to[i], i)) continue;
        this.one(emitter, to[i], from[i], this.isDouble[i]);
        if (to[i] < MEMORY) this.keep(to[i]);
        to.splice(i, 1);
        from.splice(i, 1);
        this.isDouble.splice(i, 1);
        moved = true;
      }
      if (!moved) this.breakCycle(emitter);
    }
  }

  private isReadByAnother(place: number, except: number): boolean {
    const { from } = this;
    for (let i = 0; i < from.length; i++) if (from[i] === place && i !== except) return true;
    return false;
  }

  /** Saves what a move would overwrite; who reads that reads the copy. */
  private breakCycle(emitter: MoveEmitter): void {
    const { to, from, isDouble } = this;
    const place = to[0];
    const reader = from.indexOf(place);
    const copy = MEMORY | emitter.temporary(0);
    this.one(emitter, copy, place, isDouble[reader]);
    for (let i = 0; i < from.length; i++) if (from[i] === place) from[i] = copy;
  }

  private one(emitter: MoveEmitter, to: number, from: number, isDouble: boolean): void {
    if (to < MEMORY) {
      if (from < MEMORY) emitter.move(to, from);
      else if (from < CONSTANT) emitter.load(to, from - MEMORY);
      else emitter.constant(to, from - CONSTANT);
      return;
    }
    if (from < MEMORY) {
      emitter.store(to - MEMORY, from);
      return;
    }
    let register = this.findFree(isDouble);
    const isLent = register < 0;
    const saved = isLent ? emitter.temporary(1) : 0;
    if (isLent) {
      register = isDouble ? this.integers : 0;
      emitter.store(saved, register);
    }
    if (from < CONSTANT) emitter.load(register, from - MEMORY);
    else emitter.constant(register, from - CONSTANT);
    emitter.store(to - MEMORY, register);
    if (isLent) emitter.load(register, saved);
  }

  private findFree(isDouble: boolean): number {
    const end = isDouble ? this.registers : this.integers;
    for (let r = isDouble ? this.integers : 0; r < end; r++) {
      if (((this.kept >>> r) & 1) === 0 && !this.from.includes(r)) return r;
    }
    return -1;
  }
}
