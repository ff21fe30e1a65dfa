import { HoleValue, type Bundle } from "@serigraph/bundle";
import {
  HoleKind,
  holeKindFromName,
  isAArch64GotPair,
  needsGot,
  PatchError,
  patchTarget,
  type PatchTarget,
} from "@serigraph/patch";
import { LoadError } from "./errors.ts";
import { addendInSlot, biasOf, fitsInstruction, isAbsolute, Shape, shapeOf } from "./hole-shape.ts";
import type { Machine } from "./machine.ts";

/** Columns of {@link Plan.table}, one row of ROW numbers a stencil. */
export const ROW = 8;
export const CODE_SIZE = 0;
/** How many words a uop must have (two an operand, one a target), and its flags from bit FLAGS_SHIFT on. */
export const SHAPE = 1;
/** Where the stencil is in {@link Plan.source}. */
export const CODE_OFFSET = 2;
/** How long its records of each group are (see {@link HoleGroups}), and LATE. */
export const COUNTS = 3;
/** Where they are in {@link Plan.records}. */
export const RECORDS = 4;
/** End of the holes in code; those in data follow. */
export const HOLES_END = 5;

/** SHAPE of a stencil that {@link Plan.prepare} has not seen. */
export const NOT_PREPARED = -1;

export const FLAGS_SHIFT = 16;
export const WORDS_MASK = 0xffff;
/** Flag: the stencil has data of its own (data with holes, or whose address is in none of the shared places). */
export const HAS_OWN_DATA = 1;
/** Flag: the stencil has holes that need a GOT slot in the executor. */
export const HAS_OWN_GOT = 2;

/** Flag in COUNTS: the stencil is none for the copy loop, which only copies it. GenericHoles patches it afterwards. */
export const LATE = 0x4000_0000;

/**
 * A record begins with the hole's offset in its stencil's code and, from WORD_SHIFT on, where its operand or target is among the
 * uop's words. A stencil that has no room for that (one of 64 KiB, say) is LATE.
 */
export const WORD_SHIFT = 16;
export const OFFSET_MASK = 0xffff;
export const WORD_MASK = 0x7fff;

/** What GenericHoles does with a hole. */
export const Action = {
  PATCH: 0,
  /** A GOT load that can be rewritten to need no slot, when the value allows. */
  RELAX: 1,
  /** The same of AArch64's adrp and ldr: this hole and the next one. */
  RELAX_PAIR: 2,
} as const;

/** A hole in code, as a {@link HoleGroups} sees it. */
export interface HoleFacts {
  /** One of `Shape`. */
  readonly shape: number;
  /** In the stencil's code. */
  readonly offset: number;
  /** The first of its words, or its target's word. */
  readonly word: number;
  /** Less the format's bias. */
  readonly addend: number;
  /** Its value is an operand that is no label, a label's address (an operand's or a target's), or known. */
  readonly source: "number" | "label" | "known";
  /** S + A less the bias, of a known value; relative to {@link Plan.home}. */
  readonly reach: number;
  /** The 32 bits that are at the hole in the stencil. */
  readonly instruction: number;
}

/**
 * How an architecture's copy loop wants its holes: sorted into groups, of each of which the loop knows shape and source, so that it
 * patches them in a run without asking what they are.
 */
export interface HoleGroups {
  /**
   * By group: how many bits of COUNTS hold how many numbers its records have together, from the lowest bit on; 30 bits
   * at most.
   */
  readonly bits: readonly number[];
  /**
   * Group of a hole, what follows its record's first number and bits that are added to that; undefined when it is in
   * none.
   */
  recordOf(
    hole: HoleFacts,
  ): { readonly group: number; readonly record: readonly number[]; readonly marks?: number } | undefined;
}

/** What a plan must be told about the library: addresses that every executor shares. */
export interface SharedAddresses {
  /** Address of library symbol number i. */
  readonly symbols: Float64Array;
  /** Where byte 0 of `bundle.dataBytes` is. */
  readonly data: number;
  /** Where the library's code is: executors are near it, as a rule. */
  readonly codeAddress: number;
  /** Address of the shared GOT slot of hole `i`, or 0 when it has none. */
  gotSlot(hole: number): number;
}

/**
 * All that is known about a bundle's stencils before a trace exists, in the form the copy loop reads: flat tables of
 * numbers. What does not depend on the trace is patched here, in the plan's own copy of the stencils: the way on to the next
 * stencil, and absolute addresses of what all executors share. Made once when a bundle is loaded.
 */
export class Plan {
  readonly bundle: Bundle;
  /** A row of {@link ROW} numbers for each stencil. */
  readonly table: Int32Array;
  /** The holes that the loop fills, stencil by stencil, sorted by group. */
  records: Int32Array = new Int32Array(1024);
  private recordCount = 0;
  private shared: SharedAddresses | undefined;
  private machine: Machine | undefined;
  /** One of {@link Action} for each hole. */
  readonly actions: Uint8Array;
  /** By hole: its value (S + A), of those that do not depend on the trace: symbols and shared data. */
  readonly known = new Map<number, number>();
  /** @serigraph/patch's number of each of the bundle's kinds. */
  readonly kinds: Uint8Array;
  /** Addresses of the library's symbols. */
  symbols: Float64Array = new Float64Array(0);
  /** The address that distances in records count from. */
  home = 0;
  /** What stencils are copied from. 8 bytes after the end of any stencil may be read. */
  readonly source: DataView;
  /** Where each stencil is in it. */
  private sourceOffset: Uint32Array;
  private readonly target: PatchTarget;

  /** @param ownsBytes the bundle's bytes are nobody else's: stencils are patched where they are */
  constructor(bundle: Bundle, ownsBytes = false) {
    this.bundle = bundle;
    this.kinds = patchKinds(bundle);
    this.table = new Int32Array(bundle.stencilCount * ROW);
    const holeCount = bundle.holeOffset.length;
    this.actions = new Uint8Array(holeCount);
    this.sourceOffset = bundle.codeOffset;
    // A copy is the greater part of what loading a large bundle takes: pages that are touched for the first time.
    const source = ownsBytes && isFollowedBy8(bundle.codeBytes) ? bundle.codeBytes : this.copyCode();
    this.source = new DataView(
      source.buffer,
      source.byteOffset,
      source.byteLength + (source === bundle.codeBytes ? 8 : 0),
    );
    this.target = patchTarget(source, 0);
  }

  /** Copies the stencils, each to a place of its own: what is patched in one must not show in another of the same bytes. */
  private copyCode(): Uint8Array {
    const { codeOffset, codeSize, codeBytes, stencilCount } = this.bundle;
    if (areApart(codeOffset, codeSize)) {
      // As bundles are written: all at once, since this is done at every start.
      const source = new Uint8Array(codeBytes.byteLength + 8);
      source.set(codeBytes);
      return source;
    }
    const source = new Uint8Array(codeSize.reduce((sum, size) => sum + size, 8));
    const copies = new Uint32Array(stencilCount);
    let to = 0;
    for (let stencil = 0; stencil < stencilCount; stencil++) {
      const from = codeOffset[stencil];
      source.set(codeBytes.subarray(from, from + codeSize[stencil]), to);
      copies[stencil] = to;
      to += codeSize[stencil];
    }
    this.sourceOffset = copies;
    return source;
  }

  /** Takes what stencils' holes are filled with. Separate from the constructor because the library's addresses must exist, and its GOT counts holes. */
  fill(shared: SharedAddresses, machine: Machine): void {
    this.symbols = shared.symbols;
    this.home = shared.codeAddress;
    this.shared = shared;
    this.machine = machine;
    this.table.fill(NOT_PREPARED);
  }

  /** Fills the rows of all stencils. */
  prepareAll(): void {
    for (let stencil = 0; stencil < this.bundle.stencilCount; stencil++)
      if (this.table[stencil * ROW + SHAPE] === NOT_PREPARED) this.prepare(stencil);
  }

  /** Fills a stencil's row, before it is used first: most stencils of a large bundle never are. Returns its SHAPE. */
  prepare(stencil: number): number {
    const { bundle, table } = this;
    if (!bundle.isChecked) bundle.checkStencil(stencil);
    const shared = this.shared!;
    const machine = this.machine!;
    const { holeInData, holeStart, stencilOp, opOperandCount, opTargetCount, dataSize } = bundle;
    const groups: number[][] = machine.groups.bits.map(() => []);
    const row = stencil * ROW;
    const op = stencilOp[stencil];
    const begin = holeStart[stencil];
    const end = holeStart[stencil + 1];
    let codeEnd = end;
    while (codeEnd > begin && holeInData[codeEnd - 1] === 1) codeEnd--;
    const ownData = codeEnd < end && dataSize[stencil] > 0;
    let flags = ownData ? HAS_OWN_DATA : 0;
    let late = ownData;
    table[row + CODE_SIZE] = bundle.codeSize[stencil];
    table[row + CODE_OFFSET] = this.sourceOffset[stencil];
    for (let hole = begin; hole < end; hole++) {
      this.learn(stencil, hole, ownData, shared);
      if (needsGot(this.kinds[bundle.holeKind[hole]]) && shared.gotSlot(hole) === 0) flags |= HAS_OWN_GOT;
      if (holeInData[hole] === 0 && !this.planHole(stencil, op, hole, groups, machine)) late = true;
    }
    table[row + COUNTS] = late ? LATE : countsOf(groups, machine.groups.bits);
    table[row + RECORDS] = this.recordCount;
    if (table[row + COUNTS] !== LATE) for (const group of groups) this.addRecords(group);
    table[row + HOLES_END] = codeEnd;
    return (table[row + SHAPE] = (flags << FLAGS_SHIFT) | (2 * opOperandCount[op] + opTargetCount[op]));
  }

  private addRecords(numbers: readonly number[]): void {
    const count = this.recordCount + numbers.length;
    if (count > this.records.length) {
      const records = new Int32Array(Math.max(count, 2 * this.records.length));
      records.set(this.records);
      this.records = records;
    }
    this.records.set(numbers, this.recordCount);
    this.recordCount = count;
  }

  /** Finds a hole's value, if it is the same for all traces, and its action. */
  private learn(stencil: number, hole: number, ownData: boolean, shared: SharedAddresses): void {
    const { bundle, known } = this;
    const kind = this.kinds[bundle.holeKind[hole]];
    const value = bundle.holeValue[hole];
    const addend = bundle.holeAddend[hole];
    const slot = needsGot(kind) ? shared.gotSlot(hole) : 0;
    if (slot !== 0) known.set(hole, slot + addend - addendInSlot(kind, addend));
    else if (value === HoleValue.SYMBOL) known.set(hole, shared.symbols[bundle.holeIndex[hole]] + addend);
    else if (value === HoleValue.DATA && !ownData)
      known.set(hole, shared.data + bundle.dataOffset[stencil] + addend);
    else if (value === HoleValue.ZERO) known.set(hole, addend);
    if (needsGot(kind) && bundle.holeInData[hole] === 0) this.actions[hole] = this.gotActionOf(hole, kind);
  }

  /** Patches a hole in code for good, or makes a record of it; false when neither is possible. */
  private planHole(stencil: number, op: number, hole: number, groups: number[][], machine: Machine): boolean {
    const { bundle, source, table } = this;
    const kind = this.kinds[bundle.holeKind[hole]];
    const shape = shapeOf(kind);
    if (shape === Shape.OTHER) return false;
    const offset = bundle.holeOffset[hole];
    const at = table[stencil * ROW + CODE_OFFSET] + offset;
    const instruction = source.getInt32(at, true);
    // The generic way throws the error that names the instruction.
    if (!fitsInstruction(shape, instruction)) return false;
    const known = this.known.get(hole) ?? NaN;
    const isKnown = known === known;
    const value = bundle.holeValue[hole];
    const addend = bundle.holeAddend[hole];
    if (value === HoleValue.CONTINUE && !isAbsolute(shape)) {
      // The next stencil follows this one, wherever it is. (Not with trampolines between: see Compiler.)
      return this.settle(kind, at, table[stencil * ROW + CODE_SIZE] - offset + at + addend, machine);
    }
    if (isKnown && isAbsolute(shape)) return this.settle(kind, at, known, machine);

    const word = wordOf(bundle, op, hole);
    if (offset > OFFSET_MASK || word > WORD_MASK) return false;
    const isOperand = value === HoleValue.OPERAND;
    const isLabel =
      value === HoleValue.TARGET ||
      (isOperand && ((bundle.opLabelMask[op] >>> bundle.holeIndex[hole]) & 1) === 1);
    if (!isKnown && !isLabel && !isOperand) return false;
    const made = machine.groups.recordOf({
      shape,
      offset,
      word,
      addend: addend - biasOf(kind),
      source: isKnown ? "known" : isLabel ? "label" : "number",
      reach: known - biasOf(kind) - this.home,
      instruction,
    });
    if (made === undefined) return false;
    groups[made.group].push((offset | (word << WORD_SHIFT)) + (made.marks ?? 0), ...made.record);
    return true;
  }

  /** Patches a hole in the plan's copy of the stencils; false when the value does not fit. */
  private settle(kind: number, at: number, value: number, machine: Machine): boolean {
    try {
      machine.patch(kind, this.target, at, value);
      return true;
    } catch (error) {
      if (error instanceof PatchError) return false;
      throw error;
    }
  }

  private gotActionOf(hole: number, kind: number): number {
    const { bundle } = this;
    // An instruction that wants just the slot's content is one whose addend is that of a plain load.
    const addend = bundle.holeAddend[hole];
    if (kind === HoleKind.X86_64_RELOC_GOT_LOAD) return addend === 0 ? Action.RELAX : Action.PATCH;
    if (kind === HoleKind.R_X86_64_GOTPCRELX || kind === HoleKind.R_X86_64_REX_GOTPCRELX) {
      return addend === -4 ? Action.RELAX : Action.PATCH;
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
    return isPair ? Action.RELAX_PAIR : Action.PATCH;
  }
}

/** Where the operand or target of a hole is among the words of a uop of `op`. */
export function wordOf(bundle: Bundle, op: number, hole: number): number {
  const index = bundle.holeIndex[hole];
  return bundle.holeValue[hole] === HoleValue.TARGET ? 2 * bundle.opOperandCount[op] + index : 2 * index;
}

/** Whether 8 bytes of the same buffer come behind. */
const isFollowedBy8 = (bytes: Uint8Array): boolean =>
  bytes.byteOffset + bytes.byteLength + 8 <= bytes.buffer.byteLength;

/** Does each stencil begin where those before it have ended? */
function areApart(codeOffset: Uint32Array, codeSize: Uint32Array): boolean {
  let end = 0;
  for (let stencil = 0; stencil < codeOffset.length; stencil++) {
    if (codeOffset[stencil] < end) return false;
    end = codeOffset[stencil] + codeSize[stencil];
  }
  return true;
}

/** The lengths of the groups in one number; LATE when one of them has no room. */
function countsOf(groups: readonly (readonly number[])[], bits: readonly number[]): number {
  let counts = 0;
  let shift = 0;
  for (let group = 0; group < groups.length; group++) {
    const { length } = groups[group];
    if (length >= 1 << bits[group]) return LATE;
    counts |= length << shift;
    shift += bits[group];
  }
  return counts;
}

function patchKinds(bundle: Bundle): Uint8Array {
  return Uint8Array.from(bundle.kindNames, (name) => {
    const kind = holeKindFromName(name);
    if (kind === undefined)
      throw new LoadError(bundle.fileName, `nobody knows how to patch a hole of kind ${name}`);
    return kind;
  });
}
