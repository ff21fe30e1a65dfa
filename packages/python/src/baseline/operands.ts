/** The state of the baseline compiler while it compiles one code object. */
import { slot, type Const, type Label, type Runtime, Trace } from "@serigraph/executor";
import type { CodeObject } from "../bytecode/code.ts";
import { FRAME, TAG_INT } from "../heap/layout.ts";
import type { BaselineHost } from "./host.ts";
import type { Operand, ValueSlot } from "./op-tables.ts";

/** What enter_special of ops/helpers/enter.c is to do: the number of a special method and the FLAGS of its frame. */
export const whatToEnter = (slot: number, flags: number): number => slot | (flags << 8);

/** Operands, labels, and what waits to be emitted behind the hot code. */
export abstract class Operands {
  protected readonly host: BaselineHost;
  protected readonly runtime: Runtime;
  protected readonly trace = new Trace(256);
  protected exitLabels = new Int32Array(256);
  protected hotLabels: number[] = [];
  /** Pcs of GET_ITEMs and divisions, and the labels they exit to when an error may be caught here. */
  protected itemLabels: number[] = [];
  /** Pcs of calls of `next` and `send`, and the labels where they go on when the generator has ended. */
  protected endLabels: number[] = [];
  /** Pcs, and the labels where special methods of theirs return to. */
  protected continuations: number[] = [];
  /** Method calls behind the hot code: of methods that builtin types have too. */
  protected readonly pendingInvokes: {
    readonly label: Label;
    readonly pc: number;
    readonly name: string;
    readonly a: number;
    readonly b: number;
    readonly argc: number;
  }[] = [];
  protected backEdges = new Map<number, number>();
  /** Instructions whose operands may be instances with special methods: behind the hot code. */
  protected readonly pendingSpecials: {
    readonly label: Label;
    readonly pc: number;
    readonly otherwise: Label;
  }[] = [];
  protected hotEntry!: Label;
  protected entryUop = 0;
  protected constantsWord = 0;
  /** The code has exception handlers. */
  protected handles = false;

  constructor(host: BaselineHost, runtime: Runtime) {
    this.host = host;
    this.runtime = runtime;
  }

  protected register(index: number): ValueSlot {
    return slot<"value">(FRAME.REGISTERS + 8 * index);
  }

  /** A kX operand: register, or constant when negative. */
  protected operand(k: number): Operand {
    if (k >= 0) return slot<"value">(FRAME.REGISTERS + 8 * k);
    const { u32 } = this.host.heap;
    const word = this.constantsWord + 2 * (-1 - k);
    return this.trace.const<"value">(u32[word]!, u32[word + 1]!);
  }

  /** The address of an arena offset. */
  protected address(offset: number): Const<"u64"> {
    return this.trace.const<"u64">(offset, this.host.heap.addressHigh);
  }

  protected nativeAddress(address: number): Const<"u64"> {
    return this.trace.const<"u64">(address | 0, Math.floor(address / 4294967296));
  }

  protected isIntConstant(k: number): boolean {
    return k < 0 && this.host.heap.u32[this.constantsWord + 2 * (-1 - k) + 1]! >= TAG_INT;
  }

  /** The label of the exit of instruction `pc`, made when first asked for. */
  protected exit(pc: number): Label {
    let label = this.exitLabels[pc]!;
    if (label === 0) label = this.exitLabels[pc] = this.trace.newLabel();
    return label as unknown as Label;
  }

  /** Where GET_ITEM or a division goes that fails: to raise natively where that may be caught in this function, else out. */
  protected itemExit(code: CodeObject, pc: number): Label {
    if (!code.exceptionTable.some(({ start, end }) => start <= pc && pc < end)) return this.exit(pc);
    const label = this.trace.newLabel();
    this.itemLabels.push(pc, label as unknown as number);
    return label;
  }

  /** Where instruction `pc` exits to: its operands' special methods are tried, then `otherwise`. */
  protected special(pc: number, otherwise: Label): Label {
    const label = this.trace.newLabel();
    this.pendingSpecials.push({ label, pc, otherwise });
    return label;
  }

  protected what(slot: number, flags: number): Const<"u64"> {
    return this.trace.const<"u64">(whatToEnter(slot, flags), 0);
  }

  /** Where a special method of instruction `pc` returns to that is not finished then. */
  protected continuation(pc: number): Label {
    const label = this.trace.newLabel();
    this.continuations.push(pc, label as unknown as number);
    return label;
  }
}
