import { HoleValue, type Bundle } from "@serigraph/bundle";
import {
  holeKindName,
  isBranchHole,
  needsGot,
  patchConstant,
  PatchError,
  PatchRangeError,
  type PatchTarget,
  writeTrampoline,
} from "@serigraph/patch";
import { HoleError, TraceError } from "./errors.ts";
import { addendInSlot, branchBiasOf, shapeOf, takesI32 } from "./hole-shape.ts";
import { type Layout, stencilName } from "./layout.ts";
import type { Machine } from "./machine.ts";
import {
  Action,
  CODE_SIZE,
  FLAGS_SHIFT,
  HAS_OWN_DATA,
  HOLES_END,
  type Plan,
  ROW,
  SHAPE,
  wordOf,
} from "./plan.ts";
import { LABEL_EXTERNAL, LABEL_UNBOUND, type Trace } from "./trace.ts";

/** Memory for one executor: code at `codeOffset` of `code`, data likewise. May not be run before it is sealed. */
export interface CodeBlock {
  readonly code: PatchTarget;
  readonly codeOffset: number;
  readonly data: PatchTarget;
  readonly dataOffset: number;
}

/**
 * The holes of uops that the copy loops of copy-*.ts leave: rare kinds and values, which go through @serigraph/patch; GOT slots; data with
 * holes; branches that need a trampoline; and all that fails.
 */
export class GenericHoles {
  private readonly plan: Plan;
  private readonly bundle: Bundle;
  private readonly layout: Layout;
  private readonly machine: Machine;
  private trace!: Trace;
  private block!: CodeBlock;
  private executorId = 0;
  /** How many trampolines each uop has used. */
  private used = new Int32Array(0);
  /** How many branches did not reach, and found no trampoline. */
  unreached = 0;

  constructor(layout: Layout, machine: Machine) {
    this.plan = layout.plan;
    this.bundle = layout.plan.bundle;
    this.layout = layout;
    this.machine = machine;
  }

  /** Before the first hole of a compilation. */
  begin(trace: Trace, block: CodeBlock, executorId: number): void {
    this.trace = trace;
    this.block = block;
    this.executorId = executorId;
    this.unreached = 0;
    if (this.layout.trampolines !== undefined) this.used = new Int32Array(trace.length);
  }

  /** Patches all holes of a uop whose stencil was copied, copies its own data and patches the holes in that. */
  patchUop(uop: number): void {
    const { block, layout, machine, plan } = this;
    const stencil = this.trace.stencils[uop];
    const row = stencil * ROW;
    const end = plan.table[row + HOLES_END];
    for (let hole = this.bundle.holeStart[stencil]; hole < end; hole++) {
      const action = plan.actions[hole];
      const relaxed = action !== Action.PATCH && this.relaxGot(uop, hole);
      if (!relaxed) this.patch(uop, hole);
      else if (action === Action.RELAX_PAIR) hole++;
    }
    if (((plan.table[row + SHAPE] >>> FLAGS_SHIFT) & HAS_OWN_DATA) !== 0) this.copyData(uop);
    const { trampolines, positions } = layout;
    if (trampolines !== undefined && trampolines[uop] > 0) {
      // The stencil falls through into the trampolines: it has to jump over them.
      const origin = block.codeOffset;
      const next = block.code.base + origin + positions[uop + 1];
      machine.writeBranch(block.code, origin + positions[uop] + plan.table[row + CODE_SIZE], next);
    }
  }

  private copyData(uop: number): void {
    const { block, bundle, plan } = this;
    const stencil = this.trace.stencils[uop];
    const from = bundle.dataOffset[stencil];
    const data = bundle.dataBytes.subarray(from, from + bundle.dataSize[stencil]);
    block.data.bytes.set(data, block.dataOffset + this.layout.dataPositions[uop]);
    const end = bundle.holeStart[stencil + 1];
    for (let hole = plan.table[stencil * ROW + HOLES_END]; hole < end; hole++) this.patch(uop, hole);
  }

  /** Rewrites a load from the GOT into an instruction that holds the value itself, where the value is small or near enough. */
  private relaxGot(uop: number, hole: number): boolean {
    const { block, bundle, plan } = this;
    const { words, starts, stencils } = this.trace;
    let value: number;
    if (bundle.holeValue[hole] === HoleValue.SYMBOL) {
      value = plan.symbols[bundle.holeIndex[hole]];
    } else if (plan.known.has(hole)) {
      return false;
    } else if (this.isNumber(uop, hole)) {
      const word = starts[uop] + wordOf(bundle, bundle.stencilOp[stencils[uop]], hole);
      if (words[word + 1] !== 0) return false;
      value = words[word] >>> 0;
    } else {
      value = this.addressOf(uop, hole);
    }
    const offset = block.codeOffset + this.layout.positions[uop] + bundle.holeOffset[hole];
    return this.machine.relax(plan.kinds[bundle.holeKind[hole]], block.code, offset, value);
  }

  /**
   * Patches any hole of any kind.
   * @throws HoleError, TraceError
   */
  private patch(uop: number, hole: number): void {
    const { block, bundle, layout, plan } = this;
    const kind = plan.kinds[bundle.holeKind[hole]];
    const inData = bundle.holeInData[hole] === 1;
    const target = inData ? block.data : block.code;
    const start = inData
      ? block.dataOffset + layout.dataPositions[uop]
      : block.codeOffset + layout.positions[uop];
    const offset = start + bundle.holeOffset[hole];
    try {
      const known = plan.known.get(hole);
      if (known !== undefined) this.patchAddress(uop, kind, target, offset, known);
      else if (this.isNumber(uop, hole)) this.patchNumber(uop, hole, kind, target, offset);
      else if (needsGot(kind)) this.patchSlot(uop, hole, kind, target, offset, this.addressOf(uop, hole));
      else this.patchAddress(uop, kind, target, offset, this.addressOf(uop, hole) + bundle.holeAddend[hole]);
    } catch (error) {
      if (!(error instanceof PatchError)) throw error;
      throw new HoleError(
        {
          uop,
          stencil: stencilName(bundle, this.trace.stencils[uop]),
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

  /** A hole of a 64-bit number that need be no address. */
  private patchNumber(uop: number, hole: number, kind: number, target: PatchTarget, offset: number): void {
    const { bundle, trace } = this;
    const word = trace.starts[uop] + wordOf(bundle, bundle.stencilOp[trace.stencils[uop]], hole);
    const addend = bundle.holeAddend[hole];
    if (needsGot(kind)) {
      const inSlot = addendInSlot(kind, addend);
      const sum = (trace.words[word] >>> 0) + inSlot;
      const slot = this.writeSlot(uop, hole, sum, trace.words[word + 1] + Math.floor(sum / 0x1_0000_0000));
      this.machine.patch(kind, target, offset, slot + addend - inSlot);
      return;
    }
    const sum = (trace.words[word] >>> 0) + addend;
    const low = sum >>> 0;
    const high = (trace.words[word + 1] + Math.floor(sum / 0x1_0000_0000)) | 0;
    // Numbers of 33 bits suit every kind; larger ones those that can hold 64.
    if (high === 0 || high === -1) {
      // As in the copy loops: a field that is extended by zeros also takes an i32, of which only 32 bits are read.
      const isI32 = high === -1 && addend === 0 && low >= 0x8000_0000 && takesI32(shapeOf(kind));
      this.machine.patch(kind, target, offset, isI32 ? low : high * 0x1_0000_0000 + low);
    } else patchConstant(kind, target, offset, low, high);
  }

  /** A hole that wants an address from a GOT slot. */
  private patchSlot(
    uop: number,
    hole: number,
    kind: number,
    target: PatchTarget,
    offset: number,
    address: number,
  ): void {
    const addend = this.bundle.holeAddend[hole];
    const inSlot = addendInSlot(kind, addend);
    const content = address + inSlot;
    const slot = this.writeSlot(uop, hole, content | 0, Math.floor(content / 0x1_0000_0000));
    this.machine.patch(kind, target, offset, slot + addend - inSlot);
  }

  /** Fills a hole's GOT slot in the executor's data; returns the slot's address. */
  private writeSlot(uop: number, hole: number, low: number, high: number): number {
    const { data, dataOffset } = this.block;
    const slot = dataOffset + this.layout.gotSlot(uop, hole);
    data.view.setInt32(slot, low, true);
    data.view.setInt32(slot + 4, high, true);
    return data.base + slot;
  }

  /** A hole of an address; a branch that does not reach it goes by a trampoline, now or in the next attempt. */
  private patchAddress(uop: number, kind: number, target: PatchTarget, offset: number, value: number): void {
    const { block, layout, machine, trace } = this;
    try {
      machine.patch(kind, target, offset, value);
    } catch (error) {
      if (!(error instanceof PatchRangeError) || !isBranchHole(kind, target.bytes, offset)) throw error;
      const { trampolines } = layout;
      const index = trampolines === undefined ? 0 : this.used[uop]++;
      if (trampolines === undefined || index >= trampolines[uop]) {
        this.unreached++;
        layout.wantTrampoline(uop, trace.length);
        return;
      }
      const at = block.codeOffset + layout.trampolineAt(trace, uop, index);
      const bias = branchBiasOf(kind);
      const address = writeTrampoline(machine.architecture, block.code, at, value + bias);
      machine.patch(kind, target, offset, address - bias);
    }
  }

  /** Whether a hole's value is a number of the trace's words, not an address. */
  private isNumber(uop: number, hole: number): boolean {
    const { bundle } = this;
    const value = bundle.holeValue[hole];
    if (value === HoleValue.OPARG) return true;
    if (value !== HoleValue.OPERAND) return false;
    const op = bundle.stencilOp[this.trace.stencils[uop]];
    return ((bundle.opLabelMask[op] >>> bundle.holeIndex[hole]) & 1) === 0;
  }

  /** The address (or id) that a hole refers to, without its addend. */
  private addressOf(uop: number, hole: number): number {
    const { block, bundle, layout } = this;
    const base = block.code.base + block.codeOffset;
    switch (bundle.holeValue[hole]) {
      case HoleValue.CODE:
        return base + layout.positions[uop];
      case HoleValue.DATA:
        return block.data.base + block.dataOffset + layout.dataPositions[uop];
      case HoleValue.CONTINUE:
        return base + layout.positions[uop + 1];
      case HoleValue.TOP:
        return base;
      case HoleValue.EXECUTOR:
        return this.executorId;
      case HoleValue.TARGET:
      case HoleValue.OPERAND:
        return this.labelAddress(uop, hole, base);
      default: {
        const name = stencilName(bundle, this.trace.stencils[uop]);
        throw new TraceError(uop, name, `nobody knows what a hole of value ${bundle.holeValue[hole]} wants`);
      }
    }
  }

  private labelAddress(uop: number, hole: number, base: number): number {
    const { bundle, trace } = this;
    const stencil = trace.stencils[uop];
    const label = trace.words[trace.starts[uop] + wordOf(bundle, bundle.stencilOp[stencil], hole)];
    const fail = (reason: string): never => {
      const op = bundle.ops[bundle.stencilOp[stencil]];
      const index = bundle.holeIndex[hole];
      const place =
        bundle.holeValue[hole] === HoleValue.TARGET
          ? `target ${op.targets[index].name}`
          : `operand ${op.operands[index].name}`;
      throw new TraceError(uop, stencilName(bundle, stencil), `${place}: ${reason}`);
    };
    if (label >>> 0 >= trace.labelCount) return fail(`${label} is no label of this trace`);
    const offset = this.layout.labelOffsets[label];
    if (offset === LABEL_UNBOUND) return fail(`label ${label} was never bound`);
    return offset === LABEL_EXTERNAL ? trace.labelAddresses[label] : base + offset;
  }
}
