import type { ValueType } from "@serigraph/bundle";
import { FreedError } from "../errors.ts";
import type { CompiledTrace } from "./compiled.ts";
import type { LoopHead } from "./loop-head.ts";
import { valueTypes } from "./types.ts";

/**
 * Kinds of the records that an exit's description is made of; a record's first word is its kind, from bit 8 on its type and, of values in
 * places, from bit 16 on one more than the number of the value at the loop's head that it is.
 */
export const ExitRecord = {
  /** [_, register] */
  INT: 0,
  /** [_, register] */
  DOUBLE: 1,
  /** [_, byte offset] */
  FRAME: 2,
  /** [_, low, high] */
  CONST: 3,
  /** [_, op, arguments, words of imms, number of each argument…, imms…] */
  RECIPE: 4,
  /** [_, state slot, number of a value] */
  SLOT: 5,
} as const;

/**
 * How a guest makes its state of an exit: {@link decodeExit} calls these in such an order that the arguments of a recipe are made
 * before it, each value once (a value in two slots is the same object twice).
 */
export interface ExitVisitor<T> {
  /** A value in an integer register, as the guest's exit code has dumped it. */
  register(index: number, type: ValueType): T;
  double(index: number): T;
  /** A value in the frame, at a byte offset: a spill slot, or the home of another state slot. */
  frame(byteOffset: number, type: ValueType): T;
  constant(low: number, high: number, type: ValueType): T;
  /**
   * A value of which no code was made.
   * @param op number of its op in `bundle.ops`
   * @param imms low and high half of each imm
   */
  recipe(op: number, args: readonly T[], imms: readonly number[], type: ValueType): T;
  /** A state slot that differs from what it was at entry. */
  slot(slot: number, value: T): void;
}

/** A place where a trace may be left: which state slot is where then, and who goes on. */
export class ExitDescriptor {
  /** What the exit stub notes: `traces.exit(id)` finds this again. The id of a freed exit is used anew. */
  readonly id: number;
  /** What the guest passed to `resume`. */
  readonly resume: object;
  readonly trace: CompiledTrace;
  /** For the guest's use: how often it was taken. */
  count = 0;
  /** @internal The records, and where this exit's are among them. */
  readonly records: Int32Array;
  /** @internal */
  readonly begin: number;
  /** @internal */
  readonly end: number;
  /** @internal The loop to whose head a side trace may go back; undefined of exits outside of loops. */
  readonly head: LoopHead | undefined;
  /**
   * @internal Where triples end that follow the records: values that the head has in registers, and the kind and place where they are at this
   * exit.
   */
  readonly contextEnd: number;
  /** @internal Uop of the op that may exit, or -1 of an unconditional exit; uop of the stub. */
  readonly uop: number;
  /** @internal */
  readonly stub: number;
  private linked: CompiledTrace | undefined;

  /** @internal */
  constructor(
    trace: CompiledTrace,
    id: number,
    resume: object,
    records: Int32Array,
    begin: number,
    end: number,
    head: LoopHead | undefined,
    contextEnd: number,
    uop: number,
    stub: number,
  ) {
    this.trace = trace;
    this.id = id;
    this.resume = resume;
    this.records = records;
    this.begin = begin;
    this.end = end;
    this.head = head;
    this.contextEnd = contextEnd;
    this.uop = uop;
    this.stub = stub;
  }

  /** The side trace that goes on here, if there is one. */
  get side(): CompiledTrace | undefined {
    return this.linked;
  }

  /**
   * Makes the exit go to a side trace, made by `resetSide` of this exit, instead of to the guest. The side trace is freed with this one.
   * @throws RangeError for a trace that begins elsewhere, FreedError when one of the two was freed
   */
  link(side: CompiledTrace): void {
    if (side.begins !== this)
      throw new RangeError(`a trace that does not begin at exit ${this.id} cannot go on there`);
    if (side.isFreed || this.trace.isFreed)
      throw new FreedError(side.isFreed ? "the side trace" : "the trace");
    this.unlink();
    this.trace.patchExit(this, side.entry);
    this.linked = side;
    side.attach(this);
  }

  /** Makes the exit go to the guest again. */
  unlink(): void {
    const side = this.linked;
    if (side === undefined) return;
    this.linked = undefined;
    side.detach(this);
    this.trace.patchExit(this, undefined);
  }
}

/** Tells a visitor the state at an exit. */
export function decodeExit<T>(exit: ExitDescriptor, visitor: ExitVisitor<T>): void {
  const { records, end } = exit;
  const values: T[] = [];
  for (let at = exit.begin; at < end;) {
    const head = records[at];
    const type = valueTypes[(head >>> 8) & 0xff];
    switch (head & 0xff) {
      case ExitRecord.INT:
        values.push(visitor.register(records[at + 1], type));
        at += 2;
        break;
      case ExitRecord.DOUBLE:
        values.push(visitor.double(records[at + 1]));
        at += 2;
        break;
      case ExitRecord.FRAME:
        values.push(visitor.frame(records[at + 1], type));
        at += 2;
        break;
      case ExitRecord.CONST:
        values.push(visitor.constant(records[at + 1], records[at + 2], type));
        at += 3;
        break;
      case ExitRecord.RECIPE: {
        const args: T[] = [];
        const imms: number[] = [];
        const argEnd = at + 4 + records[at + 2];
        const immEnd = argEnd + records[at + 3];
        for (let i = at + 4; i < argEnd; i++) args.push(values[records[i]]);
        for (let i = argEnd; i < immEnd; i++) imms.push(records[i]);
        values.push(visitor.recipe(records[at + 1], args, imms, type));
        at = immEnd;
        break;
      }
      default:
        visitor.slot(records[at + 1], values[records[at + 2]]);
        at += 3;
    }
  }
}
