/** The running state while a trace is recorded: what operands, and the objects behind them, hold at this moment. */
import { TraceAbort, type TraceBuilder } from "@serigraph/executor";
import {
  FRAME,
  GENERATOR,
  LIST,
  RANGE,
  SEQUENCE_ITERATOR,
  SPECIAL,
  TAG_INT,
  TAG_POINTER,
  TAG_SPECIAL,
  TYPE,
} from "../heap/layout.ts";
import type { PyFloat, Value } from "../heap/value.ts";
import type { Interp } from "../interp.ts";
import type { LoadedCode } from "../vm/load.ts";
import { LENGTH_AT } from "./record-compare.ts";
import type { RecorderHost } from "./recorder-host.ts";
import { slotAt, type Kept, type Resume, type TraceFrame } from "./resume.ts";

/** Kinds of a value as it is seen while recording. */
export type Kind = "int" | "float" | "bool" | "special" | "pointer";

export abstract class Seen {
  readonly py: Interp;
  readonly b: TraceBuilder;
  readonly host: RecorderHost;
  /** Arena offset of the frame that the trace began in. */
  root = 0;
  frame!: TraceFrame;
  /** Arena offsets of generators that the trace has resumed, as they are now. */
  protected readonly generators = new Map<TraceFrame, number>();
  /** Instruction being recorded, and its words. */
  pc = 0;
  at = 0;
  words!: Int32Array;
  /** Grows while the trace is recorded; exits recorded before know what the loop's second iteration adds. */
  kept: Kept[] = [];
  /** Where the program must be next, for the recording to go on: the frame, and the instruction (-1: any). */
  protected nextFrame = 0;
  protected nextPc = -1;
  protected readonly u32: Uint32Array;

  constructor(py: Interp, b: TraceBuilder, host: RecorderHost) {
    this.py = py;
    this.b = b;
    this.host = host;
    this.u32 = py.heap.u32;
  }

  resumeAt(pc: number): Resume {
    return { frame: this.frame, pc, kept: this.kept };
  }

  unsupported(what: string): never {
    throw new TraceAbort("unsupported", what);
  }

  /** The instruction after this one is at `pc`. */
  goes(pc: number): void {
    this.nextPc = pc;
  }

  protected loadedOf(frame: number): LoadedCode {
    return this.py.codes[this.u32[(frame + FRAME.CODE_ID) >>> 2]!]!;
  }

  slotOf(register: number): number {
    return slotAt(this.frame.base + FRAME.REGISTERS + 8 * register);
  }

  /** Word index in the arena of what a kX operand holds now. */
  wordOf(k: number): number {
    const { frame } = this;
    return k >= 0
      ? (this.frameAt(frame) + FRAME.REGISTERS + 8 * k) >>> 2
      : (frame.loaded.constantsOffset + 8 * (-1 - k)) >>> 2;
  }

  /** Arena offset of a frame of the trace now. */
  frameAt(frame: TraceFrame): number {
    return frame.generator === undefined
      ? this.root + frame.base
      : this.generators.get(frame)! + GENERATOR.FRAME;
  }

  highOf(k: number): number {
    return this.u32[this.wordOf(k) + 1]!;
  }

  lowOf(k: number): number {
    return this.u32[this.wordOf(k)]!;
  }

  seen(k: number): Kind {
    const high = this.highOf(k);
    if (high >= TAG_INT) return "int";
    if (high < TAG_POINTER) return "float";
    if (high < TAG_SPECIAL) return this.typeAt(this.lowOf(k)) === TYPE.INT64 ? "int" : "pointer";
    return (this.lowOf(k) | 1) === SPECIAL.TRUE && high === TAG_SPECIAL ? "bool" : "special";
  }

  isSmallInt(k: number): boolean {
    return this.highOf(k) >= TAG_INT;
  }

  typeAt(offset: number): number {
    return this.u32[offset >>> 2]!;
  }

  isStr(k: number): boolean {
    return this.typeOf(k) === TYPE.STR;
  }

  /** An int of more than 64 bits. */
  isBigInt(k: number): boolean {
    return this.typeOf(k) === TYPE.BIGINT;
  }

  isTuple(k: number): boolean {
    return this.typeOf(k) === TYPE.TUPLE;
  }

  isList(k: number): boolean {
    return this.typeOf(k) === TYPE.LIST;
  }

  valueSeen(k: number): Value {
    return this.py.heap.read(this.wordOf(k) << 2);
  }

  exactIntSeen(k: number): number | bigint {
    return this.py.heap.intOf(this.valueSeen(k));
  }

  intSeen(k: number): number {
    return Number(this.exactIntSeen(k));
  }

  floatSeen(k: number): number {
    return (this.valueSeen(k) as PyFloat).value;
  }

  /** How many items the container has now; its type has LENGTH_AT. */
  lengthSeen(k: number): number {
    return this.u32[(this.lowOf(k) + LENGTH_AT[this.typeOf(k)]!) >>> 2]!;
  }

  highAt(offset: number): number {
    return this.u32[(offset + 4) >>> 2]!;
  }

  u32At(offset: number): number {
    return this.u32[offset >>> 2]!;
  }

  /** A field of 64 bits, as far as a double holds it. */
  intAt(offset: number): number {
    return (this.u32[(offset + 4) >>> 2]! | 0) * 4294967296 + this.u32[offset >>> 2]!;
  }

  isUnboundAt(word: number): boolean {
    return this.py.heap.isUnbound(word << 2);
  }

  fastName(low: number, high: number): string | undefined {
    return this.host.fastName(high * 4294967296 + low);
  }

  /** Type id of the object in a word of the arena, -1 when it is none. */
  typeAtWord(word: number): number {
    const high = this.u32[word + 1]!;
    return high >= TAG_POINTER && high < TAG_SPECIAL ? this.typeAt(this.u32[word]!) : -1;
  }

  /** Arena offset of the items of the list at an offset. */
  itemsOfListAt(list: number): number {
    return this.u32[(list + LIST.ITEMS) >>> 2]!;
  }

  /** Arena offset of what the list or tuple iterator in a register goes through. */
  sequenceOf(register: number): number {
    return this.u32[(this.lowOf(register) + SEQUENCE_ITERATOR.SEQUENCE) >>> 2]!;
  }

  sequenceType(register: number): number {
    return this.typeAtWord((this.lowOf(register) + SEQUENCE_ITERATOR.SEQUENCE) >>> 2);
  }

  /** Whether the range that an operand holds has no items. */
  isEmptyRange(k: number): boolean {
    return (
      this.highAt(this.lowOf(k) + RANGE.LENGTH) === TAG_INT && this.u32At(this.lowOf(k) + RANGE.LENGTH) === 0
    );
  }

  /** Type id of the object that an operand holds now, -1 when it is none. */
  typeOf(k: number): number {
    const high = this.highOf(k);
    return high >= TAG_POINTER && high < TAG_SPECIAL ? this.typeAt(this.lowOf(k)) : -1;
  }
}
