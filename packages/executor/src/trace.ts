import { operandConst, operandPayloadMask, type Const, type Label } from "@serigraph/bundle";

/** A label that is not bound yet. */
export const LABEL_UNBOUND = -1;
/** A label that stands for an address outside of the trace. */
export const LABEL_EXTERNAL = -2;

const f64 = new Float64Array(1);
const u32 = new Uint32Array(f64.buffer);

/**
 * A sequence of uops, on its way to be compiled. Reuse one (`reset`) for every compilation: nothing is allocated once
 * its arrays are large enough.
 *
 * Generated constructors append uops thus:
 * ```ts
 * const at = t.push(stencil, 2 * operandCount + targetCount);
 * t.operand(at, a);         // operand 0 (words at, at + 1)
 * t.imm32(at + 2, argc);    // operand 1
 * t.words[at + 4] = slow;   // target 0, a label (after push: it may replace `words`)
 * ```
 * Each uop owns two words for each operand of its op (low, high half of the value for the hole), by declaration order
 * over inputs, outputs and immediates, then one word for each target: its label.
 */
export class Trace {
  /** The stencil of each uop. */
  stencils: Int32Array;
  /** Where each uop's words begin in {@link words}; one longer than `stencils`, for the end of the last one's. */
  starts: Int32Array;
  /** Operand words and target labels of all uops. */
  words: Int32Array;
  /** The uop each label is bound to (may be `length`: the end of the trace), LABEL_UNBOUND or LABEL_EXTERNAL. */
  labelUops: Int32Array;
  /** The address of each external label. */
  labelAddresses: Float64Array;
  /** The number of uops. */
  length = 0;
  /** How many words are in use. */
  wordCount = 0;
  /** How many labels there are. */
  labelCount = 0;
  /** Uops whose targets can be changed when they are compiled: see {@link patchable}. */
  readonly kept: number[] = [];
  private constants: Int32Array;
  private constantCount = 0;

  /** @param capacity How many uops to make room for at first; it grows by itself. */
  constructor(capacity = 64) {
    const uops = Math.max(8, capacity | 0);
    this.stencils = new Int32Array(uops);
    this.starts = new Int32Array(uops + 1);
    this.words = new Int32Array(uops * 8);
    this.labelUops = new Int32Array(uops);
    this.labelAddresses = new Float64Array(uops);
    this.constants = new Int32Array(uops * 2);
  }

  /** Forgets all uops, labels and constants; keeps the memory. */
  reset(): void {
    this.length = 0;
    this.wordCount = 0;
    this.labelCount = 0;
    this.constantCount = 0;
    this.kept.length = 0;
  }

  /** A new label, not bound yet. */
  newLabel(): Label {
    const label = this.labelCount++;
    if (label >= this.labelUops.length) this.growLabels();
    this.labelUops[label] = LABEL_UNBOUND;
    return label as Label;
  }

  /** Binds a label to the uop that is pushed next. */
  bind(label: Label): void {
    if (label >>> 0 >= this.labelCount)
      throw new RangeError(`label ${label} is not of this trace (${this.labelCount} labels)`);
    if (this.labelUops[label] !== LABEL_UNBOUND) throw new RangeError(`label ${label} is bound already`);
    this.labelUops[label] = this.length;
  }

  /** A label bound to the next uop: `newLabel` and `bind` in one. */
  here(): Label {
    const label = this.newLabel();
    this.labelUops[label] = this.length;
    return label;
  }

  /** A label for an address outside of this trace: an entry of another executor, or shared exit code. */
  external(address: number): Label {
    const label = this.newLabel();
    this.labelUops[label] = LABEL_EXTERNAL;
    this.labelAddresses[label] = address;
    return label;
  }

  /** A constant by its halves (each taken modulo 2³²). */
  const<T extends string>(low: number, high: number): Const<T> {
    const index = this.constantCount++;
    if (2 * index + 2 > this.constants.length) this.constants = grown(this.constants, 2 * index + 2);
    this.constants[2 * index] = low;
    this.constants[2 * index + 1] = high;
    return (operandConst | index) as Const<T>;
  }

  /** A double constant. */
  constF64(value: number): Const<"f64"> {
    f64[0] = value;
    return this.const(u32[0], u32[1]);
  }

  /** An integer constant from a JS number, which must be a safe integer (negative ones are sign-extended to 64 bits). */
  constInt<T extends string>(value: number): Const<T> {
    return this.const(value | 0, Math.floor(value / 4294967296));
  }

  /** An integer constant from a BigInt, modulo 2⁶⁴. */
  constBigInt<T extends string>(value: bigint): Const<T> {
    return this.const(Number(value & 0xffffffffn), Number((value >> 32n) & 0xffffffffn));
  }

  /** Low half of a constant. */
  constLow(constant: Const<string>): number {
    return this.constants[2 * (constant & operandPayloadMask)];
  }

  /** High half of a constant. */
  constHigh(constant: Const<string>): number {
    return this.constants[2 * (constant & operandPayloadMask) + 1];
  }

  /**
   * Appends a uop with room for `wordCount` words (two for each operand, one for each target) and returns the index of
   * its first word. The words hold what was there before: the caller writes those that its stencil's holes read.
   */
  push(stencil: number, wordCount: number): number {
    const uop = this.length++;
    if (uop >= this.stencils.length) {
      this.stencils = grown(this.stencils, uop + 1);
      this.starts = grown(this.starts, this.stencils.length + 1);
    }
    const at = this.wordCount;
    this.wordCount = at + wordCount;
    if (at + wordCount > this.words.length) this.words = grown(this.words, at + wordCount);
    this.stencils[uop] = stencil;
    this.starts[uop] = at;
    return at;
  }

  /**
   * Remembers the uop that was pushed last, so that `executor.setTarget` can change where it jumps to. Returns its number, which
   * that takes.
   */
  patchable(): number {
    this.kept.push(this.length - 1);
    return this.length - 1;
  }

  /** Writes a register, slot or constant operand at word `at`. */
  operand(at: number, operand: number): void {
    const words = this.words;
    const payload = operand & operandPayloadMask;
    if (operand >>> 24 === operandConst >>> 24) {
      words[at] = this.constants[2 * payload];
      words[at + 1] = this.constants[2 * payload + 1];
    } else {
      words[at] = payload;
      words[at + 1] = 0;
    }
  }

  /** Writes an immediate of up to 32 bits at word `at`; sign-extended when it is a negative number. */
  imm32(at: number, value: number): void {
    this.words[at] = value;
    this.words[at + 1] = value < 0 ? -1 : 0;
  }

  /** Writes a double immediate at word `at`. */
  immF64(at: number, value: number): void {
    f64[0] = value;
    this.words[at] = u32[0];
    this.words[at + 1] = u32[1];
  }

  /** Writes a label immediate at word `at`: its hole gets the address of the uop the label is bound to. */
  immLabel(at: number, label: Label): void {
    this.words[at] = label;
    this.words[at + 1] = 0;
  }

  private growLabels(): void {
    this.labelUops = grown(this.labelUops, this.labelCount);
    const addresses = new Float64Array(this.labelUops.length);
    addresses.set(this.labelAddresses);
    this.labelAddresses = addresses;
  }
}

function grown(array: Int32Array, atLeast: number): Int32Array {
  const next = new Int32Array(Math.max(atLeast, array.length * 2));
  next.set(array);
  return next;
}
