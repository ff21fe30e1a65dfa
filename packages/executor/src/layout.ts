import type { Bundle } from "@serigraph/bundle";
import { trampolineSize } from "@serigraph/patch";
import { TraceError } from "./errors.ts";
import { GotSlots } from "./got-slots.ts";
import type { Machine } from "./machine.ts";
import {
  CODE_SIZE,
  FLAGS_SHIFT,
  HAS_OWN_DATA,
  NOT_PREPARED,
  type Plan,
  ROW,
  SHAPE,
  WORDS_MASK,
} from "./plan.ts";
import { LABEL_UNBOUND, type Trace } from "./trace.ts";

/** Bytes after the last stencil: a trap, for a trace that runs off its end; the copy loop may also write into them. */
export const TAIL_BYTES = 8;
/** The largest executor: so that offsets within one are 31-bit integers, which add and subtract without overflow. */
const MAX_CODE_BYTES = 0x4000_0000;

/**
 * Pass 1 of a compilation: where each uop, its data and each label will be. Its arrays are reused, and grow to the largest
 * trace.
 */
export class Layout {
  readonly plan: Plan;
  private readonly bundle: Bundle;
  private readonly machine: Machine;
  private readonly trampolineBytes: number;
  /** Offset of each uop in the executor's code; after the last, the offset of its end. */
  positions = new Int32Array(256);
  /** Offset of each label, or LABEL_UNBOUND or LABEL_EXTERNAL. LABEL_UNBOUND for what is no label of the trace. */
  labelOffsets = new Int32Array(64).fill(LABEL_UNBOUND);
  private labelsUsed = 0;
  /** Bytes of code and of data that the executor needs. */
  codeBytes = 0;
  dataBytes = 0;
  /** Offset of each uop's own data in the executor's data, and of its GOT slots: only of uops that have them. */
  dataPositions = new Int32Array(0);
  gotPositions = new Int32Array(0);
  /** All flags of the trace's stencils. */
  flags = 0;
  /** How many trampolines follow each uop; undefined when there are none. */
  trampolines: Int32Array | undefined;
  private wantedTrampolines: Int32Array | undefined;
  /** Made when a trace first has some. */
  private slots: GotSlots | undefined;

  constructor(plan: Plan, machine: Machine) {
    this.plan = plan;
    this.bundle = plan.bundle;
    this.machine = machine;
    this.trampolineBytes = trampolineSize(machine.architecture);
  }

  /**
   * @param again whether this trace was laid out just now, and {@link wantTrampoline} was called since.
   * @throws TraceError for a stencil the bundle does not have, missing words, an empty or an enormous trace.
   */
  measure(trace: Trace, again: boolean): void {
    const { table } = this.plan;
    const { stencils, starts, length } = trace;
    if (length === 0) throw new TraceError(-1, "", "there is no uop to compile");
    if (length >= this.positions.length) this.positions = new Int32Array(2 * length);
    this.trampolines = again ? this.wantedTrampolines : undefined;
    this.wantedTrampolines = undefined;
    const { positions, trampolines } = this;
    const count = this.bundle.stencilCount;
    starts[length] = trace.wordCount;
    let at = 0;
    let flags = 0;
    let begin = 0;
    for (let uop = 0; uop < length; uop++) {
      const stencil = stencils[uop];
      if (stencil >>> 0 >= count) {
        throw new TraceError(uop, "", `the bundle has no stencil ${stencil}, but 0 … ${count - 1}`);
      }
      const row = stencil * ROW;
      let shape = table[row + SHAPE];
      if (shape === NOT_PREPARED) shape = this.plan.prepare(stencil);
      const end = starts[uop + 1];
      if (end - begin < (shape & WORDS_MASK)) throw this.tooFewWords(uop, stencil, end - begin);
      begin = end;
      flags |= shape;
      positions[uop] = at;
      at += table[row + CODE_SIZE];
      if (trampolines !== undefined && trampolines[uop] > 0) {
        at = alignUp8(at + this.machine.branchBytes) + trampolines[uop] * this.trampolineBytes;
      }
    }
    if (at > MAX_CODE_BYTES) throw new TraceError(-1, "", `${at} bytes of code, more than ${MAX_CODE_BYTES}`);
    positions[length] = at;
    this.codeBytes = at + TAIL_BYTES;
    this.flags = flags >>> FLAGS_SHIFT;
    this.dataBytes = 0;
    if (this.flags !== 0) this.measureData(trace);
    this.measureLabels(trace);
  }

  private measureLabels(trace: Trace): void {
    const { labelCount, labelUops } = trace;
    if (labelCount > this.labelOffsets.length) {
      this.labelOffsets = new Int32Array(2 * labelCount).fill(LABEL_UNBOUND);
      this.labelsUsed = 0;
    }
    const { labelOffsets, positions } = this;
    for (let label = 0; label < labelCount; label++) {
      const uop = labelUops[label];
      labelOffsets[label] = uop >= 0 ? positions[uop] : uop;
    }
    // What an earlier trace left behind must not pass for labels of this one.
    for (let label = labelCount; label < this.labelsUsed; label++) labelOffsets[label] = LABEL_UNBOUND;
    this.labelsUsed = labelCount;
  }

  private measureData(trace: Trace): void {
    const { table } = this.plan;
    if (this.slots === undefined) {
      this.plan.prepareAll();
      this.slots = new GotSlots(this.plan);
    }
    const { count } = this.slots;
    const { length, stencils } = trace;
    const { dataSize, dataAlign } = this.bundle;
    if (length > this.dataPositions.length) {
      this.dataPositions = new Int32Array(2 * length);
      this.gotPositions = new Int32Array(2 * length);
    }
    let at = 0;
    for (let uop = 0; uop < length; uop++) {
      const stencil = stencils[uop];
      const flags = table[stencil * ROW + SHAPE] >>> FLAGS_SHIFT;
      if (flags === 0) continue;
      if ((flags & HAS_OWN_DATA) !== 0) {
        const align = dataAlign[stencil];
        at = Math.ceil(at / align) * align;
        this.dataPositions[uop] = at;
        at += dataSize[stencil];
      }
      at = alignUp8(at);
      this.gotPositions[uop] = at;
      at += 8 * count[stencil];
    }
    this.dataBytes = at;
  }

  /** Offset in the executor's data of a hole's GOT slot. */
  gotSlot(uop: number, hole: number): number {
    return this.gotPositions[uop] + 8 * this.slots!.ofHole[hole];
  }

  /** Asks for one more trampoline after a uop, when the trace is laid out again. */
  wantTrampoline(uop: number, length: number): void {
    this.wantedTrampolines ??= this.trampolines?.slice() ?? new Int32Array(length);
    this.wantedTrampolines[uop]++;
  }

  /** Offset in the code of trampoline number `index` of a uop. */
  trampolineAt(trace: Trace, uop: number, index: number): number {
    const end = this.positions[uop] + this.plan.table[trace.stencils[uop] * ROW + CODE_SIZE];
    return alignUp8(end + this.machine.branchBytes) + index * this.trampolineBytes;
  }

  private tooFewWords(uop: number, stencil: number, words: number): TraceError {
    const needed = this.plan.table[stencil * ROW + SHAPE] & WORDS_MASK;
    return new TraceError(
      uop,
      stencilName(this.bundle, stencil),
      `has ${words} operand words, needs ${needed}`,
    );
  }
}

/** The name of a stencil, for errors. */
export function stencilName(bundle: Bundle, stencil: number): string {
  return bundle.stencilNames[stencil] ?? `stencil ${stencil}`;
}

function alignUp8(value: number): number {
  return (value + 7) & ~7;
}
