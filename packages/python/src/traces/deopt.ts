/**
 * Leaving a trace: what it kept in registers, on spill slots or not at all becomes frames and objects again, as if
 * baseline code had come to the exit's instruction.
 */
import { decodeExit, type ExitDescriptor, type ExitVisitor, type ValueType } from "@serigraph/executor";
import {
  CONTEXT,
  FRAME,
  GENERATOR,
  GENERATOR_RUNNING,
  INSTANCE,
  INT64,
  RANGE_ITERATOR,
  SLICE,
  SPECIAL,
  TAG_INT,
  TAG_POINTER,
  TAG_SPECIAL,
  TUPLE,
  TYPE,
} from "../heap/layout.ts";
import { offsetOf } from "../heap/value.ts";
import type { Interp } from "../interp.ts";
import type { LoadedCode } from "../vm/load.ts";
import { frameFlags, KEPT_SLOTS, resultWord, slotAt, type Resume, type TraceFrame } from "./resume.ts";

/** Numbers of the ops that may be in recipes. */
export interface RecipeOps {
  readonly boxInt: number;
  readonly boxWide: number;
  readonly boxFloat: number;
  readonly boxBool: number;
  readonly boxPointer: number;
  /** Of 0, 1, … items. */
  readonly tuples: readonly number[];
  readonly slice: number;
  readonly range: number;
  readonly rangeIterator: number;
  /** Of 0, 1, … slots. */
  readonly instances: readonly number[];
}

/** A value on its way: its number in the arrays of halves. */
type Made = number;
/** What is in memory already: Recorder.forget. */
const IN_MEMORY: Made = -1;

export class Deoptimizer implements ExitVisitor<Made> {
  private readonly py: Interp;
  private readonly u32: Uint32Array;
  private readonly ops: RecipeOps;
  private readonly backAddress: (frame: TraceFrame) => number;
  private readonly returnAddress: (loaded: LoadedCode, pc: number) => number;
  private readonly low: number[] = [];
  private readonly high: number[] = [];
  private readonly slots: number[] = [];
  private readonly values: Made[] = [];
  private count = 0;
  private root = 0;
  /** Generators that the trace has resumed: where state slots of their frames begin, and their objects. */
  private readonly generators: { readonly base: number; readonly bytes: number; readonly object: number }[] =
    [];

  constructor(
    py: Interp,
    ops: RecipeOps,
    backAddress: (frame: TraceFrame) => number,
    returnAddress: (loaded: LoadedCode, pc: number) => number,
  ) {
    this.returnAddress = returnAddress;
    this.py = py;
    this.u32 = py.heap.u32;
    this.ops = ops;
    this.backAddress = backAddress;
  }

  /** Rebuilds the state at an exit of the trace that has just left; CONTEXT.FRAME is the frame it began in. */
  run(exit: ExitDescriptor): void {
    this.root = this.u32[CONTEXT.FRAME >>> 2]!;
    this.count = 0;
    this.slots.length = 0;
    this.generators.length = 0;
    this.values.length = 0;
    decodeExit(exit, this);
    const resume = exit.resume as Resume;
    // Fields of iterators first: the registers they are in may be written below.
    for (let i = 0; i < this.slots.length; i++)
      if (this.slots[i]! < KEPT_SLOTS) this.writeKept(resume, this.slots[i]!, this.values[i]!);
    this.writeFrame(resume.frame, resume.pc);
    const first = slotAt(0);
    for (let i = 0; i < this.slots.length; i++) {
      const slot = this.slots[i]!;
      if (slot >= KEPT_SLOTS) this.writeSlot(8 * (slot - first), this.values[i]!);
    }
  }

  /** A word of the trace's frames: of a generator's its object has them. */
  private writeSlot(at: number, value: Made): void {
    for (const { base, bytes, object } of this.generators) {
      if (at < base || at >= base + bytes) continue;
      if (at !== base + FRAME.FUNCTION) this.write(object + GENERATOR.FRAME + at - base, value);
      return;
    }
    this.write(this.root + at, value);
  }

  private write(offset: number, value: Made): void {
    const word = offset >>> 2;
    this.u32[word] = this.low[value]!;
    this.u32[word + 1] = this.high[value]!;
  }

  private writeKept(resume: Resume, slot: number, value: Made): void {
    if (value === IN_MEMORY) return;
    const what = resume.kept[slot]!;
    if (what.kind === "cell") this.write(what.offset, value);
    else {
      // The iterator that is in the register now, which may not be in memory yet.
      const at = FRAME.REGISTERS + 8 * what.register;
      const changed = this.slots.indexOf(slotAt(at));
      let iterator = changed < 0 ? this.u32[(this.root + at) >>> 2]! : this.low[this.values[changed]!]! >>> 0;
      if (what.via !== 0) iterator = this.u32[(iterator + what.via) >>> 2]!;
      this.write(iterator + what.at, value);
    }
  }

  /** Headers of the frames down to `frame`; registers of those that are new are unbound until they are written. */
  private writeFrame(frame: TraceFrame, pc: number): number {
    const { u32, py } = this;
    const { base, caller, loaded } = frame;
    if (frame.generator !== undefined) return this.writeGenerator(frame, pc);
    const at = this.root + base;
    if (caller !== undefined) {
      const previous = this.writeFrame(caller, frame.callPc);
      const { heap } = py;
      const address = this.backAddress(frame);
      heap.writeAddress(at + FRAME.PREVIOUS, previous);
      if (address === 0) heap.copyWord(at + FRAME.RETURN_ADDRESS, CONTEXT.HOST_RETURN);
      else heap.writeAbsolute(at + FRAME.RETURN_ADDRESS, address);
      u32[(at + FRAME.CODE_ID) >>> 2] = loaded.id;
      u32[(at + FRAME.RESULT) >>> 2] = resultWord(frame);
      u32[(at + FRAME.FLAGS) >>> 2] = frameFlags(frame);
      this.unbind(at, loaded, 0);
      heap.writeAddress(CONTEXT.FRAME, at);
      u32[CONTEXT.DEPTH >>> 2]!++;
    } else if (frame.fresh) this.unbind(at, loaded, loaded.parameterCount);
    u32[(at + FRAME.PC) >>> 2] = pc;
    return at;
  }

  /** A generator that the trace has resumed: suspended until now. */
  private writeGenerator(frame: TraceFrame, pc: number): number {
    const { u32, py } = this;
    const { heap } = py;
    const { base, loaded, generator } = frame;
    const caller = frame.caller!;
    const previous = this.writeFrame(caller, frame.callPc);
    const object = this.low[this.values[this.slots.indexOf(slotAt(base + FRAME.FUNCTION))]!]! >>> 0;
    const at = object + GENERATOR.FRAME;
    this.generators.push({ base, bytes: loaded.frameBytes, object });
    u32[(object + GENERATOR.STATE) >>> 2] = GENERATOR_RUNNING;
    heap.writeAddress(object + GENERATOR.STACK, this.root + base + loaded.frameBytes);
    heap.writeAbsolute(object + GENERATOR.DONE, this.returnAddress(caller.loaded, generator!.end));
    heap.writeAddress(at + FRAME.PREVIOUS, previous);
    heap.writeAbsolute(at + FRAME.RETURN_ADDRESS, this.returnAddress(caller.loaded, frame.callPc + 1));
    u32[(at + FRAME.RESULT) >>> 2] = frame.result;
    u32[(at + FRAME.FLAGS) >>> 2] = frameFlags(frame);
    u32[(at + FRAME.PC) >>> 2] = pc;
    heap.writeAddress(CONTEXT.FRAME, at);
    u32[CONTEXT.DEPTH >>> 2]!++;
    return at;
  }

  private unbind(frame: number, loaded: LoadedCode, first: number): void {
    for (let r = first; r < loaded.code.registerCount; r++) {
      this.unbindWord((frame + FRAME.REGISTERS + 8 * r) >>> 2);
    }
  }

  private unbindWord(word: number): void {
    this.u32[word] = SPECIAL.UNBOUND;
    this.u32[word + 1] = TAG_SPECIAL;
  }

  private make(low: number, high: number): Made {
    this.low[this.count] = low;
    this.high[this.count] = high;
    return this.count++;
  }

  private copy(offset: number): Made {
    return this.make(this.u32[offset >>> 2]!, this.u32[(offset >>> 2) + 1]!);
  }

  register(index: number): Made {
    return this.copy(CONTEXT.TRACE_DUMP + 8 * index);
  }

  double(index: number): Made {
    return this.copy(CONTEXT.TRACE_DUMP + 8 * (8 + index));
  }

  frame(byteOffset: number): Made {
    return this.copy(this.root + byteOffset);
  }

  constant(low: number, high: number, type: ValueType): Made {
    return type === "u64" ? IN_MEMORY : this.make(low, high);
  }

  recipe(op: number, args: readonly Made[], imms: readonly number[]): Made {
    const { ops } = this;
    const low = this.low[args[0]!]! | 0;
    const high = this.high[args[0]!]! | 0;
    if (op === ops.boxFloat) return this.make(low, high);
    if (op === ops.boxInt || op === ops.boxWide) {
      if (high >> 15 === high >> 31) return this.make(low, high | TAG_INT);
      const { heap } = this.py;
      const object = heap.allocate(TYPE.INT64, INT64.BYTES);
      this.u32[(object + INT64.VALUE) >>> 2] = low;
      this.u32[(object + INT64.VALUE + 4) >>> 2] = high;
      return this.make(object, TAG_POINTER | heap.addressHigh);
    }
    if (op === ops.boxPointer) return this.make(low, high | TAG_POINTER);
    if (op === ops.boxBool) return this.make(SPECIAL.FALSE + low, TAG_SPECIAL);
    if (ops.tuples.includes(op)) return this.tuple(args);
    if (op === ops.slice) return this.slice(args);
    if (op === ops.range) return this.range(args);
    if (op === ops.rangeIterator) return this.rangeIterator(args);
    if (ops.instances.includes(op)) return this.instance(args, imms);
    throw new Error(`no recipe for op ${op}`);
  }

  private tuple(items: readonly Made[]): Made {
    const { heap } = this.py;
    const object = heap.allocate(TYPE.TUPLE, TUPLE.ITEMS + 8 * items.length);
    this.u32[(object + TUPLE.LENGTH) >>> 2] = items.length;
    this.u32[(object + TUPLE.LENGTH + 4) >>> 2] = 0;
    items.forEach((item, i) => this.write(object + TUPLE.ITEMS + 8 * i, item));
    return this.make(object, TAG_POINTER | heap.addressHigh);
  }

  /** imms: halves of the helper's address, the class's and the shape. */
  private instance(slots: readonly Made[], imms: readonly number[]): Made {
    const { heap } = this.py;
    const { u32 } = this;
    const object = heap.allocate(TYPE.INSTANCE, INSTANCE.SLOTS + 8 * slots.length);
    u32[(object + INSTANCE.SHAPE) >>> 2] = imms[4]!;
    u32[(object + INSTANCE.CLASS) >>> 2] = imms[2]!;
    u32[(object + INSTANCE.REST) >>> 2] = 0;
    u32[(object + INSTANCE.REST + 4) >>> 2] = 0;
    slots.forEach((slot, i) => this.write(object + INSTANCE.SLOTS + 8 * i, slot));
    // A cell is a multiple of 16 bytes.
    if ((slots.length & 1) === 0) this.unbindWord((object + INSTANCE.SLOTS + 8 * slots.length) >>> 2);
    return this.make(object, TAG_POINTER | heap.addressHigh);
  }

  private slice(parts: readonly Made[]): Made {
    const { heap } = this.py;
    const object = heap.allocate(TYPE.SLICE, SLICE.BYTES);
    parts.forEach((part, i) => this.write(object + SLICE.START + 8 * i, part));
    return this.make(object, TAG_POINTER | heap.addressHigh);
  }

  /** Of small ints. */
  private range(parts: readonly Made[]): Made {
    const [start, stop, step] = parts.map(
      (part) => ((this.high[part]! << 16) >> 16) * 4294967296 + (this.low[part]! >>> 0),
    );
    const object = offsetOf(this.py.newRange(start!, stop!, step!));
    return this.make(object, TAG_POINTER | this.py.heap.addressHigh);
  }

  private rangeIterator([next, step, remaining]: readonly Made[]): Made {
    const { heap } = this.py;
    const object = heap.allocate(TYPE.RANGE_ITERATOR, RANGE_ITERATOR.BYTES);
    this.write(object + RANGE_ITERATOR.NEXT, next!);
    this.write(object + RANGE_ITERATOR.STEP, step!);
    this.write(object + RANGE_ITERATOR.REMAINING, remaining!);
    return this.make(object, TAG_POINTER | heap.addressHigh);
  }

  slot(slot: number, value: Made): void {
    this.slots.push(slot);
    this.values.push(value);
  }
}
