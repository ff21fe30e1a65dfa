import { HoleValue, type Bundle } from "@serigraph/bundle";
import {
  holeKindName,
  isBranchHole,
  needsGot,
  patchConstant,
  PatchError,
  PatchRangeError,
  type PatchTarget,
  trampolineSize,
  writeTrampoline,
} from "@serigraph/patch";
import { HoleError, TraceError } from "./errors.ts";
import type { Machine } from "./machine.ts";
import { addendInSlot, branchBiasOf } from "./hole-shape.ts";
import {
  Action,
  CODE_OFFSET,
  CODE_SIZE,
  FLAGS,
  HAS_OWN_DATA,
  HOLE_WORD,
  HOLES_BEGIN,
  HOLES_END,
  type Plan,
  ROW,
  WORD_COUNT,
} from "./plan.ts";
import { LABEL_EXTERNAL, LABEL_UNBOUND, type Trace } from "./trace.ts";

/** Bytes after the last stencil: a trap, for a trace that runs off its end; the copy loop may also write into them. */
const TAIL_BYTES = 8;
/** The largest executor: so that offsets within one are 31-bit integers, which add and subtract without overflow. */
const MAX_CODE_BYTES = 0x4000_0000;

/** Memory for one executor: code at `codeOffset` of `code`, data likewise. May not be run before it is sealed. */
export interface CodeBlock {
  readonly code: PatchTarget;
  readonly codeOffset: number;
  readonly data: PatchTarget;
  readonly dataOffset: number;
}

/**
 * Compiles traces: pass 1 adds up sizes, so that every uop has its place before a byte is written; pass 2 copies the
 * stencils there and patches their holes, back to front or forth alike. (The two passes of CPython's `_PyJIT_Compile`,
 * Python/jit.c.) One compiler serves one bundle; its arrays are reused and grow to the largest trace.
 *
 * The caller stands between the passes: {@link measure}, allocate `codeBytes` and `dataBytes`, {@link emit}.
 * When `emit` returns false, some branches do not reach their target from that memory: measure again, which now makes room
 * for trampolines beside them, and allocate anew.
 */
export class Compiler {
  readonly plan: Plan;
  private readonly bundle: Bundle;
  private readonly machine: Machine;
  private readonly trampolineBytes: number;
  /** Offset of each uop in the executor's code; after the last, the offset of its end. */
  positions = new Int32Array(256);
  /** Offset of each label, or LABEL_UNBOUND or LABEL_EXTERNAL. */
  labelOffsets = new Int32Array(64);
  /** Bytes of code that the measured trace needs. */
  codeBytes = 0;
  /** Bytes of data that the measured trace needs: data stencils with holes, GOT slots. */
  dataBytes = 0;

  /** Offset of each uop's data in the executor's data, then (8-aligned) of its GOT slots; only for traces that have any. */
  private dataPositions = new Int32Array(0);
  private gotPositions = new Int32Array(0);
  private flags = 0;
  /** Trampolines that each uop needs after it; undefined until a branch was out of reach. */
  private trampolines: Int32Array | undefined;
  private wantedTrampolines: Int32Array | undefined;
  /** How many trampolines each uop has used in this pass. */
  private trampolinesUsed = new Int32Array(0);
  private unreached = 0;

  // The trace and memory at hand, for the holes that leave the fast loop.
  private trace: Trace | undefined;
  private block: CodeBlock | undefined;
  private executorId = 0;

  constructor(plan: Plan, machine: Machine) {
    this.plan = plan;
    this.bundle = plan.bundle;
    this.machine = machine;
    this.trampolineBytes = trampolineSize(machine.architecture);
  }

  /**
   * Pass 1: where everything goes.
   * @param again whether `emit` returned false for this trace just now.
   * @throws TraceError for a stencil the bundle does not have, missing words, an empty or an enormous trace.
   */
  measure(trace: Trace, again: boolean): void {
    const { table } = this.plan;
    const { stencils, starts, length } = trace;
    if (length === 0) throw new TraceError(-1, "", "there is no uop to compile");
    if (length >= this.positions.length) this.positions = new Int32Array(2 * length);
    this.trampolines = again ? this.wantedTrampolines : undefined;
    this.wantedTrampolines = undefined;
    const positions = this.positions;
    const { trampolines } = this;
    const count = this.bundle.stencilCount;
    let at = 0;
    let flags = 0;
    for (let uop = 0; uop < length; uop++) {
      const stencil = stencils[uop];
      if (stencil >>> 0 >= count)
        throw new TraceError(uop, "", `the bundle has no stencil ${stencil}, but 0 … ${count - 1}`);
      const row = stencil * ROW;
      const words = (uop + 1 < length ? starts[uop + 1] : trace.wordCount) - starts[uop];
      if (words < table[row + WORD_COUNT]) {
        throw new TraceError(
          uop,
          this.nameOf(stencil),
          `has ${words} operand words, needs ${table[row + WORD_COUNT]}`,
        );
      }
      positions[uop] = at;
      at += table[row + CODE_SIZE];
      flags |= table[row + FLAGS];
      if (trampolines !== undefined && trampolines[uop] > 0) {
        at = alignUp8(at + this.machine.branchBytes) + trampolines[uop] * this.trampolineBytes;
      }
      if (at > MAX_CODE_BYTES)
        throw new TraceError(uop, this.nameOf(stencil), `the code exceeds ${MAX_CODE_BYTES} bytes here`);
    }
    positions[length] = at;
    this.codeBytes = at + TAIL_BYTES;
    this.flags = flags;
    this.dataBytes = 0;
    if (flags !== 0) this.measureData(trace);

    const { labelCount, labelUops } = trace;
    if (labelCount > this.labelOffsets.length) this.labelOffsets = new Int32Array(2 * labelCount);
    const labelOffsets = this.labelOffsets;
    for (let label = 0; label < labelCount; label++) {
      const uop = labelUops[label];
      labelOffsets[label] = uop >= 0 ? positions[uop] : uop;
    }
  }

  /** Pass 1 for traces with data stencils of their own or GOT slots. */
  private measureData(trace: Trace): void {
    const { table, kinds } = this.plan;
    const { length, stencils } = trace;
    const { dataSize, dataAlign, holeKind, holeStart } = this.bundle;
    if (length > this.dataPositions.length) {
      this.dataPositions = new Int32Array(2 * length);
      this.gotPositions = new Int32Array(2 * length);
    }
    let at = 0;
    for (let uop = 0; uop < length; uop++) {
      const stencil = stencils[uop];
      const flags = table[stencil * ROW + FLAGS];
      if (flags === 0) continue;
      if ((flags & HAS_OWN_DATA) !== 0) {
        const align = dataAlign[stencil] || 1;
        at = Math.ceil(at / align) * align;
        this.dataPositions[uop] = at;
        at += dataSize[stencil];
      }
      at = (at + 7) & ~7;
      this.gotPositions[uop] = at;
      for (let hole = holeStart[stencil]; hole < holeStart[stencil + 1]; hole++) {
        if (needsGot(kinds[holeKind[hole]]) && !this.isKnown(hole)) at += 8;
      }
    }
    this.dataBytes = at;
  }

  /**
   * Pass 2: copies and patches the measured trace into `block`.
   * @returns false when a branch did not reach: see the class.
   * @throws TraceError for an unbound label, HoleError for a value that does not go into its hole.
   */
  emit(trace: Trace, block: CodeBlock, executorId: number): boolean {
    const { table, holes, known, reach, source } = this.plan;
    const { stencils, starts, words, length } = trace;
    const { positions, labelOffsets, trampolines } = this;
    const view = block.code.view;
    const origin = block.codeOffset;
    const base = block.code.base + origin;
    const labelCount = trace.labelCount;
    this.trace = trace;
    this.block = block;
    this.executorId = executorId;
    this.unreached = 0;
    if (trampolines !== undefined) this.trampolinesUsed = new Int32Array(length);

    for (let uop = 0; uop < length; uop++) {
      const row = stencils[uop] * ROW;
      const start = positions[uop];
      // Whole words: what is written too much is overwritten by the next stencil, or lies in the tail.
      let from = table[row + CODE_OFFSET];
      for (let to = origin + start, end = to + table[row + CODE_SIZE]; to < end; to += 4, from += 4) {
        view.setInt32(to, source.getInt32(from, true), true);
      }

      const operands = starts[uop];
      const holesEnd = table[row + HOLES_END];
      for (let hole = table[row + HOLES_BEGIN]; hole < holesEnd; hole++) {
        const at = hole * 4;
        const place = start + holes[at + 1];
        const word = operands + holes[at + 2];
        switch (holes[at]) {
          case Action.REL32_TARGET: {
            const label = words[word];
            const offset = label >>> 0 < labelCount ? labelOffsets[label] : LABEL_UNBOUND;
            if (offset < 0) this.patchGeneric(uop, hole);
            else view.setInt32(origin + place, offset + holes[at + 3] - place, true);
            break;
          }
          case Action.REL32_CONTINUE:
            view.setInt32(origin + place, positions[uop + 1] + holes[at + 3] - place, true);
            break;
          case Action.REL32_KNOWN: {
            const distance = reach[hole] - (base + place);
            if ((distance | 0) === distance) view.setInt32(origin + place, distance, true);
            else this.patchGeneric(uop, hole);
            break;
          }
          case Action.ABS64_OPERAND:
            view.setInt32(origin + place, words[word], true);
            view.setInt32(origin + place + 4, words[word + 1], true);
            break;
          case Action.ABS64_LABEL: {
            const label = words[word];
            const offset = label >>> 0 < labelCount ? labelOffsets[label] : LABEL_UNBOUND;
            if (offset < 0) {
              this.patchGeneric(uop, hole);
            } else {
              const address = base + offset + holes[at + 3];
              view.setInt32(origin + place, address | 0, true);
              view.setInt32(origin + place + 4, Math.floor(address / 4294967296), true);
            }
            break;
          }
          case Action.ABS64_KNOWN: {
            const address = known[hole];
            view.setInt32(origin + place, address | 0, true);
            view.setInt32(origin + place + 4, Math.floor(address / 4294967296), true);
            break;
          }
          case Action.ABS32S_OPERAND:
          case Action.ABS32U_OPERAND: {
            // A 32-bit operand fills a 32-bit hole: whether it was written down signed or unsigned makes no difference.
            const low = words[word];
            const high = words[word + 1];
            if (high === 0 || high === low >> 31) view.setInt32(origin + place, low, true);
            else this.patchGeneric(uop, hole);
            break;
          }
          case Action.BRANCH26_TARGET: {
            const label = words[word];
            const offset = label >>> 0 < labelCount ? labelOffsets[label] : LABEL_UNBOUND;
            const distance = offset + holes[at + 3] - place;
            if (offset < 0 || distance !== (distance << 4) >> 4) this.patchGeneric(uop, hole);
            else patchField(view, origin + place, 0x03ffffff, distance >> 2);
            break;
          }
          case Action.BRANCH26_CONTINUE: {
            const distance = positions[uop + 1] + holes[at + 3] - place;
            if (distance !== (distance << 4) >> 4) this.patchGeneric(uop, hole);
            else patchField(view, origin + place, 0x03ffffff, distance >> 2);
            break;
          }
          case Action.BRANCH26_KNOWN: {
            const distance = known[hole] - (base + place);
            if (distance !== (distance << 4) >> 4 || (distance & 3) !== 0) this.patchGeneric(uop, hole);
            else patchField(view, origin + place, 0x03ffffff, distance >> 2);
            break;
          }
          case Action.BRANCH19_TARGET: {
            const label = words[word];
            const offset = label >>> 0 < labelCount ? labelOffsets[label] : LABEL_UNBOUND;
            const distance = offset + holes[at + 3] - place;
            if (offset < 0 || distance !== (distance << 11) >> 11) this.patchGeneric(uop, hole);
            else patchField(view, origin + place, 0x00ffffe0, distance << 3);
            break;
          }
          case Action.BRANCH14_TARGET: {
            const label = words[word];
            const offset = label >>> 0 < labelCount ? labelOffsets[label] : LABEL_UNBOUND;
            const distance = offset + holes[at + 3] - place;
            if (offset < 0 || distance !== (distance << 16) >> 16) this.patchGeneric(uop, hole);
            else patchField(view, origin + place, 0x0007ffe0, distance << 3);
            break;
          }
          case Action.MOVW_G0_OPERAND:
            patchField(view, origin + place, 0x001fffe0, words[word] << 5);
            break;
          case Action.MOVW_G1_OPERAND:
            patchField(view, origin + place, 0x001fffe0, words[word] >>> 11);
            break;
          case Action.MOVW_G2_OPERAND:
            patchField(view, origin + place, 0x001fffe0, words[word + 1] << 5);
            break;
          case Action.MOVW_G3_OPERAND:
            patchField(view, origin + place, 0x001fffe0, words[word + 1] >>> 11);
            break;
          case Action.MOVW_G0_CHECKED_OPERAND: {
            const low = words[word];
            if (words[word + 1] !== 0 || low >>> 16 !== 0) this.patchGeneric(uop, hole);
            else patchField(view, origin + place, 0x001fffe0, low << 5);
            break;
          }
          case Action.MOVW_G1_CHECKED_OPERAND: {
            const low = words[word];
            const high = words[word + 1];
            if (high === 0 || high === low >> 31) patchField(view, origin + place, 0x001fffe0, low >>> 11);
            else this.patchGeneric(uop, hole);
            break;
          }
          case Action.MOVW_G0_LABEL:
          case Action.MOVW_G1_LABEL:
          case Action.MOVW_G2_LABEL:
          case Action.MOVW_G3_LABEL: {
            const label = words[word];
            const offset = label >>> 0 < labelCount ? labelOffsets[label] : LABEL_UNBOUND;
            if (offset < 0) {
              this.patchGeneric(uop, hole);
            } else {
              const address = base + offset + holes[at + 3];
              const group = holes[at] - Action.MOVW_G0_LABEL;
              const half = group < 2 ? address | 0 : Math.floor(address / 4294967296);
              patchField(view, origin + place, 0x001fffe0, (group & 1) === 0 ? half << 5 : half >>> 11);
            }
            break;
          }
          case Action.GOT_RELAX:
            if (!this.relaxGot(uop, hole)) this.patchGeneric(uop, hole);
            break;
          case Action.GOT_RELAX_PAIR:
            if (!this.relaxGot(uop, hole)) {
              this.patchGeneric(uop, hole);
              this.patchGeneric(uop, hole + 1);
            }
            hole++;
            break;
          default:
            this.patchGeneric(uop, hole);
        }
      }
      if (this.flags !== 0 && (table[row + FLAGS] & HAS_OWN_DATA) !== 0) this.emitData(uop);
      if (trampolines !== undefined && trampolines[uop] > 0) {
        // The stencil falls through into the trampolines: it has to jump over them.
        const over = start + table[row + CODE_SIZE];
        this.machine.writeBranch(block.code, origin + over, base + positions[uop + 1]);
      }
    }
    view.setInt32(origin + positions[length], this.machine.trap, true);
    view.setInt32(origin + positions[length] + 4, this.machine.trap, true);
    this.trace = undefined;
    this.block = undefined;
    return this.unreached === 0;
  }

  /** Copies a uop's own data, and patches the holes in it. */
  private emitData(uop: number): void {
    const { bundle, plan } = this;
    const stencil = this.trace!.stencils[uop];
    const block = this.block!;
    const from = bundle.dataOffset[stencil];
    block.data.bytes.set(
      bundle.dataBytes.subarray(from, from + bundle.dataSize[stencil]),
      block.dataOffset + this.dataPositions[uop],
    );
    const end = bundle.holeStart[stencil + 1];
    for (let hole = plan.table[stencil * ROW + HOLES_END]; hole < end; hole++) this.patchGeneric(uop, hole);
  }

  /** Rewrites a load from the GOT into an instruction that holds the value itself, where the value is small or near enough. */
  private relaxGot(uop: number, hole: number): boolean {
    const { bundle, plan } = this;
    const block = this.block!;
    const trace = this.trace!;
    const word = trace.starts[uop] + plan.holes[hole * 4 + HOLE_WORD];
    let value: number;
    if (bundle.holeValue[hole] === HoleValue.SYMBOL) {
      value = plan.symbols[bundle.holeIndex[hole]];
    } else if (this.isConstant(trace.stencils[uop], hole)) {
      if (trace.words[word + 1] !== 0) return false;
      value = trace.words[word] >>> 0;
    } else if (this.isKnown(hole)) {
      return false;
    } else {
      value = this.valueOf(uop, hole, word);
    }
    const offset = block.codeOffset + this.positions[uop] + bundle.holeOffset[hole];
    return this.machine.relax(plan.kinds[bundle.holeKind[hole]], block.code, offset, value);
  }

  /** Any hole of any kind, by @serigraph/patch; and all failures. */
  private patchGeneric(uop: number, hole: number): void {
    const { bundle, machine, plan } = this;
    const block = this.block!;
    const trace = this.trace!;
    const stencil = trace.stencils[uop];
    const kind = plan.kinds[bundle.holeKind[hole]];
    const inData = bundle.holeInData[hole] === 1;
    const target = inData ? block.data : block.code;
    const offset =
      (inData ? block.dataOffset + this.dataPositions[uop] : block.codeOffset + this.positions[uop]) +
      bundle.holeOffset[hole];
    const addend = bundle.holeAddend[hole];
    try {
      if (this.isKnown(hole)) {
        this.patchReaching(uop, kind, target, offset, plan.known[hole]);
        return;
      }
      const word = trace.starts[uop] + plan.holes[hole * 4 + HOLE_WORD];
      if (this.isConstant(stencil, hole)) {
        let low = trace.words[word] >>> 0;
        let high = trace.words[word + 1];
        if (addend !== 0) {
          const sum = low + addend;
          high += Math.floor(sum / 4294967296);
          low = sum >>> 0;
        }
        if (needsGot(kind)) {
          const slot = this.gotSlotOf(uop, hole);
          block.data.view.setInt32(slot, trace.words[word], true);
          block.data.view.setInt32(slot + 4, trace.words[word + 1], true);
          machine.patch(kind, target, offset, block.data.base + slot + addend);
        } else if (high === 0 || (high | 0) === -1) {
          // Small enough for every kind that takes a number.
          machine.patch(kind, target, offset, (high | 0) * 4294967296 + low);
        } else {
          patchConstant(kind, target, offset, low, high);
        }
        return;
      }
      const value = this.valueOf(uop, hole, word);
      if (needsGot(kind)) {
        const slot = this.gotSlotOf(uop, hole);
        const content = value + addendInSlot(kind, addend);
        block.data.view.setInt32(slot, content | 0, true);
        block.data.view.setInt32(slot + 4, Math.floor(content / 4294967296), true);
        machine.patch(kind, target, offset, block.data.base + slot + addend - addendInSlot(kind, addend));
      } else {
        this.patchReaching(uop, kind, target, offset, value + addend);
      }
    } catch (error) {
      if (!(error instanceof PatchError)) throw error;
      throw new HoleError(
        {
          uop,
          stencil: this.nameOf(stencil),
          hole: bundle.holeOffset[hole],
          kind: holeKindName(kind),
          from: target.base + offset,
          to: error instanceof PatchRangeError ? error.to : NaN,
        },
        error.message,
        { cause: error },
      );
    }
  }

  /** Patches a hole; a branch that does not reach goes by a trampoline, now or in the next attempt. */
  private patchReaching(uop: number, kind: number, target: PatchTarget, offset: number, value: number): void {
    try {
      this.machine.patch(kind, target, offset, value);
    } catch (error) {
      if (!(error instanceof PatchRangeError) || !isBranchHole(kind, target.bytes, offset)) throw error;
      const { machine, trampolines } = this;
      const trace = this.trace!;
      const used = trampolines === undefined ? 0 : this.trampolinesUsed[uop]++;
      if (trampolines === undefined || used >= trampolines[uop]) {
        this.unreached++;
        this.wanted(trace.length)[uop]++;
        return;
      }
      const block = this.block!;
      const row = trace.stencils[uop] * ROW;
      const after = alignUp8(this.positions[uop] + this.plan.table[row + CODE_SIZE] + machine.branchBytes);
      const at = block.codeOffset + after + used * this.trampolineBytes;
      const bias = branchBiasOf(kind);
      const address = writeTrampoline(machine.architecture, block.code, at, value + bias);
      machine.patch(kind, target, offset, address - bias);
    }
  }

  /** The trampolines that each uop wants in the next attempt. */
  private wanted(length: number): Int32Array {
    this.wantedTrampolines ??= this.trampolines?.slice() ?? new Int32Array(length);
    return this.wantedTrampolines;
  }

  /** Offset in the data target of the GOT slot of a uop's hole. */
  private gotSlotOf(uop: number, hole: number): number {
    const { bundle, plan } = this;
    const stencil = this.trace!.stencils[uop];
    let slot = this.block!.dataOffset + this.gotPositions[uop];
    for (let other = bundle.holeStart[stencil]; other < hole; other++) {
      if (needsGot(plan.kinds[bundle.holeKind[other]]) && !this.isKnown(other)) slot += 8;
    }
    return slot;
  }

  private isKnown(hole: number): boolean {
    const value = this.plan.known[hole];
    return value === value;
  }

  /** Whether a hole's value is a 64-bit number of the trace's words, not an address. */
  private isConstant(stencil: number, hole: number): boolean {
    const { bundle } = this;
    if (bundle.holeValue[hole] === HoleValue.OPARG) return true;
    if (bundle.holeValue[hole] !== HoleValue.OPERAND) return false;
    return ((bundle.opLabelMask[bundle.stencilOp[stencil]] >>> bundle.holeIndex[hole]) & 1) === 0;
  }

  /** The address (or number) that a hole refers to, without its addend. */
  private valueOf(uop: number, hole: number, word: number): number {
    const { bundle } = this;
    const block = this.block!;
    const trace = this.trace!;
    const base = block.code.base + block.codeOffset;
    switch (bundle.holeValue[hole]) {
      case HoleValue.CODE:
        return base + this.positions[uop];
      case HoleValue.DATA:
        return block.data.base + block.dataOffset + this.dataPositions[uop];
      case HoleValue.CONTINUE:
        return base + this.positions[uop + 1];
      case HoleValue.TOP:
        return base;
      case HoleValue.EXECUTOR:
        return this.executorId;
      case HoleValue.TARGET:
      case HoleValue.OPERAND: {
        const label = trace.words[word];
        const stencil = trace.stencils[uop];
        const name = () => {
          const op = bundle.ops[bundle.stencilOp[stencil]];
          return bundle.holeValue[hole] === HoleValue.TARGET
            ? `target ${op.targets[bundle.holeIndex[hole]].name}`
            : `operand ${op.operands[bundle.holeIndex[hole]].name}`;
        };
        if (label >>> 0 >= trace.labelCount)
          throw new TraceError(uop, this.nameOf(stencil), `${name()}: ${label} is no label of this trace`);
        const offset = this.labelOffsets[label];
        if (offset === LABEL_UNBOUND)
          throw new TraceError(uop, this.nameOf(stencil), `${name()}: label ${label} was never bound`);
        return offset === LABEL_EXTERNAL ? trace.labelAddresses[label] : base + offset;
      }
      default:
        throw new TraceError(
          uop,
          this.nameOf(trace.stencils[uop]),
          `hole value ${bundle.holeValue[hole]} is unknown`,
        );
    }
  }

  private nameOf(stencil: number): string {
    return this.bundle.stencilNames[stencil] ?? `stencil ${stencil}`;
  }
}

function alignUp8(value: number): number {
  return (value + 7) & ~7;
}

/** Replaces the bits of `mask` in an instruction word. */
function patchField(view: DataView, at: number, mask: number, bits: number): void {
  view.setInt32(at, (view.getInt32(at, true) & ~mask) | (bits & mask), true);
}
