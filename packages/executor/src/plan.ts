import { HoleValue, type Bundle } from "@serigraph/bundle";
import { HoleKind, holeKindFromName, isAArch64GotPair, needsGot } from "@serigraph/patch";
import { LoadError } from "./errors.ts";
import { addendInSlot, biasOf, fitsInstruction, Shape, shapeOf } from "./hole-shape.ts";

/**
 * What the copy loop does with one hole: the shape of its field and the source of its value, fused into one number, so
 * that a hole costs one `switch`. GENERIC holes go through @serigraph/patch.
 */
export const Action = {
  GENERIC: 0,
  REL32_TARGET: 1,
  REL32_CONTINUE: 2,
  REL32_KNOWN: 3,
  ABS32_OPERAND: 4,
  /** A field of what a slot holds, say. */
  ABS32_OPERAND_ADDEND: 5,
  ABS64_OPERAND: 6,
  ABS64_LABEL: 7,
  ABS64_KNOWN: 8,
  BRANCH26_TARGET: 9,
  BRANCH26_CONTINUE: 10,
  BRANCH26_KNOWN: 11,
  BRANCH19_TARGET: 12,
  BRANCH14_TARGET: 13,
  MOVW_G0_OPERAND: 14,
  MOVW_G1_OPERAND: 15,
  MOVW_G2_OPERAND: 16,
  MOVW_G3_OPERAND: 17,
  MOVW_G0_CHECKED_OPERAND: 18,
  MOVW_G1_CHECKED_OPERAND: 19,
  MOVW_G0_LABEL: 20,
  MOVW_G1_LABEL: 21,
  MOVW_G2_LABEL: 22,
  MOVW_G3_LABEL: 23,
  /** A GOT load that can be rewritten to need no slot, when the value allows. */
  GOT_RELAX: 24,
  /** The same of AArch64's adrp and ldr: this hole and the next one. */
  GOT_RELAX_PAIR: 25,
} as const;

/** Columns of {@link Plan.table}, one row of ROW numbers a stencil. */
export const ROW = 8;
export const CODE_SIZE = 0;
/** How many words a uop must have (two an operand, one a target), and its flags from bit FLAGS_SHIFT on. */
export const SHAPE = 1;
export const CODE_OFFSET = 2;
export const HOLES_BEGIN = 3;
/** End of the holes in code; those in data follow. */
export const HOLES_END = 4;

export const FLAGS_SHIFT = 16;
export const WORDS_MASK = 0xffff;
/** Flag: the stencil has data of its own (data with holes, or whose address is in none of the shared places). */
export const HAS_OWN_DATA = 1;
/** Flag: the stencil has holes that need a GOT slot in the executor. */
export const HAS_OWN_GOT = 2;

/**
 * A hole in {@link Plan.holes} is one number, for it is read in the innermost loop: the action from bit ACTION_SHIFT on, where its
 * operand or target is among the uop's words from WORD_SHIFT on, the offset in the code below. A hole that this has no room for
 * (an offset of 64 KiB, say) is GENERIC.
 */
export const ACTION_SHIFT = 26;
export const WORD_SHIFT = 16;
export const WORD_MASK = 0x3ff;
export const OFFSET_MASK = 0xffff;

/** What a plan must be told about the library: addresses that every executor shares. */
export interface SharedAddresses {
  /** Address of library symbol number i. */
  readonly symbols: Float64Array;
  /** Where byte 0 of `bundle.dataBytes` is. */
  readonly data: number;
  /** Address of the shared GOT slot of hole `i`, or 0 when it has none. */
  gotSlot(hole: number): number;
}

/**
 * All that is known about a bundle's stencils before a trace exists, in the form the copy loop reads: flat tables of
 * numbers, a row a stencil and a row a hole. Made once when a bundle is loaded.
 */
export class Plan {
  readonly bundle: Bundle;
  /** A row of {@link ROW} numbers for each stencil. */
  readonly table: Int32Array;
  /** What to do with each hole: see {@link ACTION_SHIFT}. */
  readonly holes: Int32Array;
  /** The value (S + A) of each hole that does not depend on the trace: symbols and shared data. NaN for the others. */
  readonly known: Float64Array;
  /** The same less the format's bias: what the loop takes the distance to. */
  readonly reach: Float64Array;
  /**
   * Of each hole that needs a GOT slot in the executor: the slot's number among its stencil's. Holes of equal contents have one slot: the
   * two halves of an AArch64 load must name the same page.
   */
  readonly gotSlots: Uint8Array;
  /** How many such slots each stencil has. */
  readonly gotSlotCount: Uint8Array;
  /** @serigraph/patch's number of each of the bundle's kinds. */
  readonly kinds: Uint8Array;
  /** Addresses of the library's symbols. */
  symbols: Float64Array = new Float64Array(0);
  /** The file that stencils are copied from. 8 bytes after the end of any stencil may be read. */
  readonly source: DataView;

  constructor(bundle: Bundle) {
    this.bundle = bundle;
    this.kinds = patchKinds(bundle);
    this.table = new Int32Array(bundle.stencilCount * ROW);
    const holeCount = bundle.holeOffset.length;
    this.holes = new Int32Array(holeCount);
    this.known = new Float64Array(holeCount).fill(NaN);
    this.reach = new Float64Array(holeCount);
    this.gotSlots = new Uint8Array(holeCount);
    this.gotSlotCount = new Uint8Array(bundle.stencilCount);
    const { codeBytes } = bundle;
    const end = codeBytes.byteOffset + codeBytes.byteLength;
    if (end + 8 <= codeBytes.buffer.byteLength) {
      this.source = new DataView(codeBytes.buffer, codeBytes.byteOffset, codeBytes.byteLength + 8);
    } else {
      const copy = new Uint8Array(codeBytes.byteLength + 8);
      copy.set(codeBytes);
      this.source = new DataView(copy.buffer);
    }
  }

  /** Fills the tables. Separate from the constructor because the library's addresses must exist, and its GOT counts holes. */
  fill(shared: SharedAddresses): void {
    const { bundle, table } = this;
    const {
      codeSize,
      codeOffset,
      holeStart,
      holeInData,
      stencilOp,
      opOperandCount,
      opTargetCount,
      dataSize,
    } = bundle;
    for (let stencil = 0; stencil < bundle.stencilCount; stencil++) {
      const row = stencil * ROW;
      const op = stencilOp[stencil];
      table[row + CODE_SIZE] = codeSize[stencil];
      table[row + CODE_OFFSET] = codeOffset[stencil];
      const begin = holeStart[stencil];
      const end = holeStart[stencil + 1];
      let codeEnd = end;
      while (codeEnd > begin && holeInData[codeEnd - 1] === 1) codeEnd--;
      table[row + HOLES_BEGIN] = begin;
      table[row + HOLES_END] = codeEnd;
      const ownData = codeEnd < end && dataSize[stencil] > 0;
      let flags = ownData ? HAS_OWN_DATA : 0;
      for (let hole = begin; hole < end; hole++) {
        this.planHole(stencil, op, hole, ownData, shared);
        if (needsGot(this.kinds[bundle.holeKind[hole]]) && shared.gotSlot(hole) === 0) {
          flags |= HAS_OWN_GOT;
          this.claimGotSlot(stencil, begin, hole);
        }
      }
      table[row + SHAPE] = (flags << FLAGS_SHIFT) | (2 * opOperandCount[op] + opTargetCount[op]);
    }
  }

  private claimGotSlot(stencil: number, begin: number, hole: number): void {
    const { bundle, gotSlots, kinds, known } = this;
    const { holeAddend, holeIndex, holeKind, holeValue } = bundle;
    const inSlot = (at: number) => addendInSlot(kinds[holeKind[at]], holeAddend[at]);
    for (let other = begin; other < hole; other++) {
      if (
        needsGot(kinds[holeKind[other]]) &&
        Number.isNaN(known[other]) &&
        holeValue[other] === holeValue[hole] &&
        holeIndex[other] === holeIndex[hole] &&
        inSlot(other) === inSlot(hole)
      ) {
        gotSlots[hole] = gotSlots[other];
        return;
      }
    }
    gotSlots[hole] = this.gotSlotCount[stencil]++;
  }

  private planHole(
    stencil: number,
    op: number,
    hole: number,
    ownData: boolean,
    shared: SharedAddresses,
  ): void {
    const { bundle, holes } = this;
    const kind = this.kinds[bundle.holeKind[hole]];
    const value = bundle.holeValue[hole];
    const index = bundle.holeIndex[hole];
    const addend = bundle.holeAddend[hole];
    const offset = bundle.holeOffset[hole];
    const shape = shapeOf(kind);
    const isLabel = value === HoleValue.OPERAND && ((bundle.opLabelMask[op] >>> index) & 1) === 1;
    const word = wordOf(bundle, op, hole);
    const slot = needsGot(kind) ? shared.gotSlot(hole) : 0;
    if (slot !== 0) this.known[hole] = slot + addend - addendInSlot(kind, addend);
    else if (value === HoleValue.SYMBOL) this.known[hole] = shared.symbols[index] + addend;
    else if (value === HoleValue.DATA && !ownData)
      this.known[hole] = shared.data + bundle.dataOffset[stencil] + addend;
    else if (value === HoleValue.ZERO) this.known[hole] = addend;

    this.reach[hole] = this.known[hole] - biasOf(kind);
    const inData = bundle.holeInData[hole] === 1;
    let action: number = inData
      ? Action.GENERIC
      : this.actionOf(shape, value, isLabel, addend - biasOf(kind), hole);
    if (needsGot(kind)) action = inData ? Action.GENERIC : this.gotActionOf(hole, kind);
    if (action !== Action.GENERIC) {
      const word = this.source.getInt32(bundle.codeOffset[stencil] + offset, true);
      // The generic way throws the error that names the instruction.
      if (!fitsInstruction(shape, word)) action = Action.GENERIC;
    }
    if (offset > OFFSET_MASK || word > WORD_MASK) action = Action.GENERIC;
    holes[hole] = (action << ACTION_SHIFT) | (word << WORD_SHIFT) | (offset & OFFSET_MASK);
  }

  private gotActionOf(hole: number, kind: number): number {
    const { bundle } = this;
    // An instruction that wants just the slot's content is one whose addend is that of a plain load.
    const addend = bundle.holeAddend[hole];
    if (kind === HoleKind.X86_64_RELOC_GOT_LOAD) return addend === 0 ? Action.GOT_RELAX : Action.GENERIC;
    if (kind === HoleKind.R_X86_64_GOTPCRELX || kind === HoleKind.R_X86_64_REX_GOTPCRELX) {
      return addend === -4 ? Action.GOT_RELAX : Action.GENERIC;
    }
    const next = hole + 1;
    const isPair =
      next < bundle.holeOffset.length &&
      isAArch64GotPair(kind, this.kinds[bundle.holeKind[next]]) &&
      bundle.holeInData[next] === 0 &&
      bundle.holeOffset[next] === bundle.holeOffset[hole] + 4 &&
      bundle.holeValue[next] === bundle.holeValue[hole] &&
      bundle.holeIndex[next] === bundle.holeIndex[hole] &&
      addend === 0 &&
      bundle.holeAddend[next] === 0;
    return isPair ? Action.GOT_RELAX_PAIR : Action.GENERIC;
  }

  /** @param addend less the format's bias. Only the usual addends have actions: then the loop need not look them up. */
  private actionOf(shape: number, value: number, isLabel: boolean, addend: number, hole: number): number {
    const isNumber = value === HoleValue.OPERAND && !isLabel;
    const operand = isNumber && addend === 0;
    const label = isLabel && addend === 0;
    const known = this.known[hole] === this.known[hole];
    // Distances count from the end of x86-64's field, and from the start of AArch64's instruction.
    const target = value === HoleValue.TARGET && addend === (shape === Shape.REL32 ? -4 : 0);
    const next = value === HoleValue.CONTINUE && addend === (shape === Shape.REL32 ? -4 : 0);
    switch (shape) {
      case Shape.REL32:
        return target ? Action.REL32_TARGET : next ? Action.REL32_CONTINUE : known ? Action.REL32_KNOWN : 0;
      case Shape.ABS64:
        if (label) return Action.ABS64_LABEL;
        return operand ? Action.ABS64_OPERAND : known ? Action.ABS64_KNOWN : 0;
      case Shape.ABS32S:
      case Shape.ABS32U:
        return operand ? Action.ABS32_OPERAND : isNumber ? Action.ABS32_OPERAND_ADDEND : 0;
      case Shape.BRANCH26:
        if (known) return Action.BRANCH26_KNOWN;
        return target ? Action.BRANCH26_TARGET : next ? Action.BRANCH26_CONTINUE : 0;
      case Shape.BRANCH19:
        return target ? Action.BRANCH19_TARGET : 0;
      case Shape.BRANCH14:
        return target ? Action.BRANCH14_TARGET : 0;
      case Shape.MOVW_G0:
      case Shape.MOVW_G1:
      case Shape.MOVW_G2:
      case Shape.MOVW_G3:
      case Shape.MOVW_G0_CHECKED:
      case Shape.MOVW_G1_CHECKED:
        if (label) return shape <= Shape.MOVW_G3 ? Action.MOVW_G0_LABEL + (shape - Shape.MOVW_G0) : 0;
        return operand ? Action.MOVW_G0_OPERAND + (shape - Shape.MOVW_G0) : 0;
      default:
        return 0;
    }
  }
}

/** Where the operand or target of a hole is among the words of a uop of `op`. */
export function wordOf(bundle: Bundle, op: number, hole: number): number {
  const index = bundle.holeIndex[hole];
  return bundle.holeValue[hole] === HoleValue.TARGET ? 2 * bundle.opOperandCount[op] + index : 2 * index;
}

function patchKinds(bundle: Bundle): Uint8Array {
  return Uint8Array.from(bundle.kindNames, (name) => {
    const kind = holeKindFromName(name);
    if (kind === undefined)
      throw new LoadError(bundle.fileName, `nobody knows how to patch a hole of kind ${name}`);
    return kind;
  });
}
