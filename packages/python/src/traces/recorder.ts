/**
 * Records a trace: the driver loop performs one instruction after the other in TypeScript, and before each the recorder
 * looks at the operands that are there and emits what this instruction does to values of these types, with guards that
 * the types stay. What it emits is what the trace will do; what it looks at is only how it came to be recorded.
 */
import {
  TraceAbort,
  type CompiledTrace,
  type ExitDescriptor,
  type TraceBuilder,
  type Val,
} from "@serigraph/executor";
import { INSTRUCTION_WORDS, OP, opcodeNames } from "../bytecode/opcodes.ts";
import * as ir from "../generated/trace-ops.ts";
import {
  BIGINT_INLINE,
  OBJECT,
  CONTEXT,
  FRAME,
  FRAME_GENERATOR,
  INT64,
  LIST,
  SEQUENCE_ITERATOR,
  SPECIAL,
  TAG_INT,
  TAG_POINTER,
  TAG_SPECIAL,
  TYPE,
} from "../heap/layout.ts";
import { type PyFloat, type Value } from "../heap/value.ts";
import type { Interp } from "../interp.ts";
import type { LoadedCode } from "../vm/load.ts";
import { Liveness } from "./liveness.ts";
import { ExitStress, type TraceSettings } from "./options.ts";
import { placeOf, type Noted, type Place } from "./report.ts";
import {
  frameFlags,
  KEPT_SLOTS,
  resultWord,
  slotAt,
  survivesCall,
  type Kept,
  type Resume,
  type TraceFrame,
} from "./resume.ts";
import { recordArithmetic } from "./record-arithmetic.ts";
import { LENGTH_AT, recordComparison } from "./record-compare.ts";
import { recordContainers } from "./record-containers.ts";
import { recordCalls } from "./record-calls.ts";
import { recordIteration } from "./record-iterate.ts";
import { recordObjects } from "./record-objects.ts";
import { KnownInstances } from "./known-instances.ts";
import { recordVariables } from "./record-variables.ts";

/** What a recorder asks of the tier. */
export interface RecorderHost {
  readonly settings: TraceSettings;
  /** Address of a helper function of the library. */
  helper(name: string): number;
  /** Native address of an instruction of baseline code, entered from a trace; 0 when there is none. */
  baselineEntry(loaded: LoadedCode, pc: number): number;
  /** Native address of an instruction of baseline code, for RETURN_ADDRESS. */
  returnAddress(loaded: LoadedCode, pc: number): number;
  /** The trace of the loop that begins at an instruction, if it has one. */
  loopTrace(loaded: LoadedCode, header: number): CompiledTrace | undefined;
  /** Keeps an object alive that the trace holds as a constant. */
  keep(low: number): void;
  /** Names of helpers: of a method, a type, a builtin with a fast path at that address, a module's function. */
  fastMethod(type: number, name: string): string | undefined;
  fastTypeName(type: number): string | undefined;
  fastName(address: number): string | undefined;
  fastModuleFunction(module: string, name: string): string | undefined;
}

/** Kinds of a value as it is seen while recording. */
export type Seen = "int" | "float" | "bool" | "special" | "pointer";

/** Calls that a trace takes in, one inside the other. */
const MAXIMUM_DEPTH = 12;
/** Bytes of frames behind the first one; spill slots come after. */
export const FRAMES_BYTES = 12 * 1024;
/** Instructions of Python that a trace may have. */
const MAXIMUM_INSTRUCTIONS = 1200;
/** Iterations of inner loops in a trace. */
const MAXIMUM_INNER = 12;
/** A trace that meets something it cannot do is worth keeping from so many instructions on. */
const MINIMUM_KEPT = 12;

/** EXHAUSTED of ops/helpers.h, among the specials. */
const SPECIAL_EXHAUSTED = 16;

const livenesses = new WeakMap<LoadedCode, Liveness>();
export function livenessOf(loaded: LoadedCode): Liveness {
  let found = livenesses.get(loaded);
  if (found === undefined) livenesses.set(loaded, (found = new Liveness(loaded.code)));
  return found;
}

export type RecordResult = "recording" | "done";

export class Recorder {
  readonly py: Interp;
  readonly b: TraceBuilder;
  readonly host: RecorderHost;
  /** Arena offset of the frame that the trace began in. */
  root = 0;
  frame!: TraceFrame;
  /** Instruction being recorded, and its words. */
  pc = 0;
  at = 0;
  words!: Int32Array;
  /** Grows while the trace is recorded; exits recorded before know what the loop's second iteration adds. */
  kept: Kept[] = [];
  /** Of those, what was written to memory in the middle of the trace. */
  private readonly flushed = new Set<number>();
  /** What the trace knows of instances' shapes and slots where it is now. */
  readonly instances = new KnownInstances();
  /** A compiled trace, when the recording ended well. */
  result: CompiledTrace | undefined;
  /** Why it ended otherwise. */
  failure: TraceAbort | undefined;
  /** Instructions recorded. */
  count = 0;
  /** Time that went into compiling what was recorded. */
  compileMilliseconds = 0;
  /** The instructions, when somebody wants to know them. */
  readonly noted: Noted[] | undefined;
  private depth = 0;
  /** Back edges of inner loops. */
  private innerIterations = 0;
  /** Back edge that the recording began at, and the loop's first instruction; -1 in a side trace. */
  private loopPc = -1;
  private loopHeader = -1;
  private nextFrame = 0;
  private nextPc = -1;
  private readonly u32: Uint32Array;
  private readonly stress: ExitStress | undefined;

  constructor(py: Interp, b: TraceBuilder, host: RecorderHost, takesNotes = false) {
    this.noted = takesNotes ? [] : undefined;
    const { stressExits } = host.settings;
    if (stressExits !== 0) {
      this.stress = new ExitStress(stressExits);
      b.forceExit = (resume) => (resume as Resume).taken !== true && this.stress!.next();
    }
    this.py = py;
    this.b = b;
    this.host = host;
    this.u32 = py.heap.u32;
  }

  /** Begins with the loop whose back edge the running frame is at. */
  beginLoop(): void {
    const frame = this.begin();
    this.loopPc = this.u32[(frame + FRAME.PC) >>> 2]!;
    this.b.reset();
    const loaded = this.loadedOf(frame);
    this.frame = {
      base: 0,
      loaded,
      liveness: livenessOf(loaded),
      caller: undefined,
      callPc: 0,
      result: 0,
      made: -1,
    };
    this.loopHeader = loaded.code.instructions[this.loopPc * INSTRUCTION_WORDS + 1]!;
    this.b.resume(this.resumeAt(this.loopHeader));
    ir.GUARD_ROOM(this.b, FRAMES_BYTES + 4096, MAXIMUM_DEPTH);
    // The JUMP_BACK itself is performed by TypeScript and not recorded.
    this.nextPc = this.loopPc;
    this.nextFrame = frame;
  }

  /** Begins where an exit has just left to. */
  beginSide(exit: ExitDescriptor): void {
    const frame = this.begin();
    const resume = exit.resume as Resume;
    this.root = frame - resume.frame.base;
    this.frame = resume.frame;
    this.kept = [...resume.kept];
    for (let f: TraceFrame | undefined = resume.frame; f?.caller !== undefined; f = f.caller) this.depth++;
    this.b.resetSide(exit);
    this.nextPc = resume.pc;
    this.nextFrame = frame;
  }

  private begin(): number {
    const frame = this.u32[CONTEXT.FRAME >>> 2]!;
    this.root = frame;
    this.kept = [];
    this.flushed.clear();
    this.instances.reset();
    this.result = undefined;
    this.failure = undefined;
    this.count = 0;
    if (this.noted !== undefined) this.noted.length = 0;
    this.innerIterations = 0;
    this.depth = 0;
    this.loopPc = -1;
    this.loopHeader = -1;
    this.pending = undefined;
    this.stepping = undefined;
    return frame;
  }

  private loadedOf(frame: number): LoadedCode {
    return this.py.codes[this.u32[(frame + FRAME.CODE_ID) >>> 2]!]!;
  }

  resumeAt(pc: number): Resume {
    return { frame: this.frame, pc, kept: this.kept };
  }

  /** The instruction being recorded. */
  get place(): Place {
    return placeOf(this.frame.loaded, this.pc);
  }

  /** The running frame is about to perform an instruction. "done": the recording is over, one way or the other. */
  before(): RecordResult {
    const frame = this.u32[CONTEXT.FRAME >>> 2]!;
    const pc = this.u32[(frame + FRAME.PC) >>> 2]!;
    try {
      if (frame !== this.nextFrame || (this.nextPc >= 0 && pc !== this.nextPc))
        throw new TraceAbort("left", "an exception, or a call that TypeScript took another way");
      if (this.loopPc >= 0 && this.count === 0 && pc === this.loopPc && this.nextPc === pc) {
        this.nextPc = this.frame.loaded.code.instructions[pc * INSTRUCTION_WORDS + 1]!;
        this.count = 1;
        return "recording";
      }
      if (this.pending !== undefined) this.decide(pc);
      if (this.stepping !== undefined) this.decideStep(pc);
      this.record(frame, pc);
      if (this.result !== undefined) return "done";
      return "recording";
    } catch (error) {
      if (!(error instanceof TraceAbort)) throw error;
      if (this.tryToEnd(pc, error)) return "done";
      this.failure = error;
      return "done";
    }
  }

  /** A jump whose direction TypeScript finds out: the guard is emitted once it is known. */
  private pending: { answer: Val<"i64">; resume: Resume; target: number; when: boolean } | undefined;
  /** The same of a step of an iterator. */
  private stepping: { item: Val<"value">; resume: Resume; register: number; end: number } | undefined;

  /** This instruction jumps to `target` when the answer (0 or 1) is `when`. */
  decideLater(answer: Val<"i64">, target: number, when: boolean): void {
    this.pending = { answer, resume: this.resumeAt(this.pc), target, when };
    this.nextPc = -1;
  }

  /** This instruction puts `item` into a register, or, when that is EXHAUSTED, jumps to `end`. */
  stepLater(item: Val<"value">, register: number, end: number): void {
    this.stepping = { item, resume: this.resumeAt(this.pc), register, end };
    this.nextPc = -1;
  }

  private decideStep(pc: number): void {
    const { b } = this;
    const { item, resume, register, end } = this.stepping!;
    this.stepping = undefined;
    const exhausted = this.special(SPECIAL_EXHAUSTED);
    if (pc !== end) {
      // Stepping an exhausted iterator once more does no harm.
      b.resume({ ...resume, taken: true });
      ir.GUARD_NOT_VALUE(b, item, exhausted);
      this.set(register, item);
      return;
    }
    // Were it not exhausted, the item would have been taken: the exit has it in the register.
    const before = this.value(register);
    b.setSlot(this.slotOf(register), item);
    b.resume({ ...resume, pc: resume.pc + 1, taken: true });
    ir.GUARD_VALUE(b, item, exhausted);
    b.setSlot(this.slotOf(register), before);
  }

  private decide(pc: number): void {
    const { answer, resume, target, when } = this.pending!;
    this.pending = undefined;
    this.b.resume(resume);
    if ((pc === target) === when) ir.GUARD_NE_IK(this.b, answer, 0);
    else ir.GUARD_EQ_IK(this.b, answer, 0);
  }

  /** After a failure: a trace of what was recorded before, which goes on in baseline code, when that is worth it. */
  private tryToEnd(pc: number, why: TraceAbort): boolean {
    const side = this.loopPc < 0;
    if (why.reason !== "unsupported" || (!side && this.count < MINIMUM_KEPT)) return false;
    try {
      this.endInBaseline(pc);
      return true;
    } catch (error) {
      if (error instanceof TraceAbort) return false;
      throw error;
    }
  }

  /** Ends a side trace where it begins. True when that worked. */
  endNow(pc: number): boolean {
    try {
      this.endInBaseline(pc);
      return true;
    } catch (error) {
      if (!(error instanceof TraceAbort)) throw error;
      this.failure = error;
      return false;
    }
  }

  private record(frame: number, pc: number): void {
    if (++this.count > MAXIMUM_INSTRUCTIONS)
      throw new TraceAbort("too-long", `${this.count} instructions of Python`);
    this.pc = pc;
    this.words = this.frame.loaded.code.instructions;
    this.at = pc * INSTRUCTION_WORDS;
    const opcode = this.words[this.at]!;
    this.noted?.push({ loaded: this.frame.loaded, pc, depth: this.depth });
    this.b.resume(this.resumeAt(pc));
    this.nextFrame = frame;
    this.nextPc = pc + 1;
    if (opcode === OP.JUMP_BACK) return this.backEdge();
    if (opcode === OP.JUMP) return this.goes(this.words[this.at + 1]!);
    if (
      !recordVariables(this, opcode) &&
      !recordArithmetic(this, opcode) &&
      !recordComparison(this, opcode) &&
      !recordContainers(this, opcode) &&
      !recordIteration(this, opcode) &&
      !recordObjects(this, opcode) &&
      !recordCalls(this, opcode)
    )
      this.unsupported(opcodeNames[opcode] ?? String(opcode));
  }

  unsupported(what: string): never {
    throw new TraceAbort("unsupported", what);
  }

  /** The instruction after this one is at `pc`. */
  goes(pc: number): void {
    this.nextPc = pc;
  }

  private backEdge(): void {
    const { b } = this;
    const target = this.words[this.at + 1]!;
    ir.GUARD_NO_BREAK(b);
    if (this.frame.caller === undefined && this.loopHeader === target) {
      // Without a second copy: the baseline's back edge, which will be patched to come here.
      if (!this.host.settings.peelLoops) return this.endInBaseline(this.pc);
      this.reloadFlushed();
      this.unboxLoopCarried(target);
      b.resume(this.resumeAt(target));
      b.closeLoop();
      this.finish();
      return;
    }
    const trace = this.host.loopTrace(this.frame.loaded, target);
    if (trace !== undefined) {
      this.endAt(target, trace);
      return;
    }
    // An inner loop without a trace of its own: a few iterations, which become part of this one. Of more it is better
    // that the inner loop gets its trace first.
    if (++this.innerIterations > MAXIMUM_INNER)
      throw new TraceAbort("inner-loop", this.frame.loaded.code.name);
    this.goes(target);
  }

  /** Numbers that the loop changes travel without boxes. */
  private unboxLoopCarried(target: number): void {
    const { b } = this;
    const { liveness, loaded } = this.frame;
    const changes: [number, Val<"value">][] = [];
    for (let r = 0; r < loaded.code.registerCount; r++) {
      if (!liveness.isLive(target, r)) continue;
      const slot = this.slotOf(r);
      const v = b.getSlot(slot) as Val<"value"> | -1;
      if (v === -1 || b.isConst(v) || b.isAtHome(slot)) continue;
      const name = b.opOf(v);
      if (name === b.opNumber("BOX_INT") || name === b.opNumber("BOX_FLOAT")) continue;
      const seen = this.seen(r);
      if (seen === "int" && this.isSmallInt(r)) changes.push([slot, ir.BOX_INT(b, ir.UNBOX_INT(b, v))]);
      else if (seen === "float") changes.push([slot, ir.BOX_FLOAT(b, ir.UNBOX_FLOAT(b, v))]);
    }
    for (const [slot, v] of changes) b.setSlot(slot, v);
  }

  private finish(): void {
    const begin = performance.now();
    this.stress?.begin();
    this.result = this.b.compile();
    this.compileMilliseconds += performance.now() - begin;
  }

  // Operands

  slotOf(register: number): number {
    return slotAt(this.frame.base + FRAME.REGISTERS + 8 * register);
  }

  /** Word index in the arena of what a kX operand holds now. */
  wordOf(k: number): number {
    const { frame } = this;
    return k >= 0
      ? (this.root + frame.base + FRAME.REGISTERS + 8 * k) >>> 2
      : (frame.loaded.constantsOffset + 8 * (-1 - k)) >>> 2;
  }

  highOf(k: number): number {
    return this.u32[this.wordOf(k) + 1]!;
  }

  lowOf(k: number): number {
    return this.u32[this.wordOf(k)]!;
  }

  seen(k: number): Seen {
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

  /** An int of at most 128 bits that is no small one. */
  isInlineBigInt(k: number): boolean {
    return this.typeOf(k) === TYPE.BIGINT && this.py.heap.u8[this.lowOf(k) + OBJECT.FLAGS] === BIGINT_INLINE;
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

  /** An item of a list; a number without its box, when the one that is there now is a number. */
  typedItem(list: Val<"ptr">, index: Val<"i64">, itemOffset: number): Val<"value"> {
    const { b } = this;
    const high = this.highAt(itemOffset);
    if (high >= TAG_INT) return ir.BOX_INT(b, ir.LIST_GET_INT(b, list, index));
    if (high < TAG_POINTER) return ir.BOX_FLOAT(b, ir.LIST_GET_FLOAT(b, list, index));
    return ir.LIST_GET(b, list, index);
  }

  /** A register of the frame the trace began in that holds what it held then. */
  isEntryRegister(register: number): boolean {
    const slot = this.slotOf(register);
    return this.b.getSlot(slot) === -1 || this.b.isAtHome(slot);
  }

  /** Whether the iterator in a register is no other kept one, now and whenever the trace runs. */
  mayKeep(register: number): boolean {
    const others = new Set(this.kept.flatMap((one) => (one.kind === "field" ? [one.register] : [])));
    others.delete(register);
    for (const other of others) {
      if (this.lowOf(other) === this.lowOf(register)) return false;
      ir.GUARD_NOT_SAME(this.b, this.value(other), this.value(register));
    }
    return true;
  }

  /** Type id of the object that an operand holds now, -1 when it is none. */
  typeOf(k: number): number {
    const high = this.highOf(k);
    return high >= TAG_POINTER && high < TAG_SPECIAL ? this.typeAt(this.lowOf(k)) : -1;
  }

  /** A value of the arena as a constant of the trace. */
  constantAt(word: number): Val<"value"> {
    const high = this.u32[word + 1]!;
    if (high >= TAG_POINTER && high < TAG_SPECIAL) this.host.keep(this.u32[word]!);
    return this.b.const("value", this.u32[word]!, high);
  }

  pointer(offset: number): Val<"value"> {
    this.host.keep(offset);
    return this.b.const("value", offset, TAG_POINTER | this.py.heap.addressHigh);
  }

  address(offset: number): Val<"u64"> {
    return this.b.const("u64", offset, this.py.heap.addressHigh);
  }

  helper(name: string): Val<"u64"> {
    return this.nativeAddress(this.host.helper(name));
  }

  nativeAddress(address: number): Val<"u64"> {
    return this.b.constInt("u64", address);
  }

  special(code: number): Val<"value"> {
    return this.b.const("value", code, TAG_SPECIAL);
  }

  /** What a kX operand holds. */
  value(k: number): Val<"value"> {
    if (k < 0) return this.constantAt(this.wordOf(k));
    const slot = this.slotOf(k);
    const v = this.b.getSlot(slot);
    if (v !== -1) return v as Val<"value">;
    if (this.frame.caller !== undefined) return this.special(SPECIAL.UNBOUND);
    return this.b.entry(slot, "value", FRAME.REGISTERS + 8 * k);
  }

  /** An int (or bool) as i64. */
  int(k: number): Val<"i64"> {
    const { b } = this;
    const high = this.highOf(k);
    if (high >= TAG_INT) return ir.UNBOX_INT(b, this.value(k));
    if (high < TAG_POINTER) return this.unsupported("a float as int");
    if (high >= TAG_SPECIAL) return ir.UNBOX_BOOL(b, this.value(k));
    if (k < 0) {
      const word = (this.lowOf(k) + INT64.VALUE) >>> 2;
      return b.const("i64", this.u32[word]!, this.u32[word + 1]!);
    }
    return ir.UNBOX_INT64(b, this.value(k));
  }

  float(k: number): Val<"f64"> {
    return ir.UNBOX_FLOAT(this.b, this.value(k));
  }

  /** The address of the object an operand holds, which is of the type that it has now. */
  object(k: number): Val<"ptr"> {
    return ir.GUARD_TYPE(this.b, this.value(k), this.typeOf(k));
  }

  // Results

  set(register: number, v: Val<"value">): void {
    const slot = this.slotOf(register);
    if (this.frame.caller === undefined && this.keepsFields(register)) this.dropIterator(register);
    this.b.setSlot(slot, v);
  }

  setInt(register: number, v: Val<"i64">): void {
    this.set(register, ir.BOX_INT(this.b, v));
  }

  setFloat(register: number, v: Val<"f64">): void {
    this.set(register, ir.BOX_FLOAT(this.b, v));
  }

  // State outside of frames

  /** A state slot for something outside of frames. */
  keep(what: Kept): number {
    const at = this.kept.findIndex((one) =>
      one.kind === "cell"
        ? what.kind === "cell" && one.offset === what.offset
        : what.kind === "field" && one.register === what.register && one.at === what.at,
    );
    if (at >= 0) return at;
    if (this.kept.length === KEPT_SLOTS) this.unsupported("that many globals and iterators");
    return this.kept.push(what) - 1;
  }

  /** The value of a slot of {@link kept}, or -1 when it is in memory alone. */
  private keptValue(slot: number): Val | -1 {
    const v = this.b.getSlot(slot);
    return v === -1 || this.b.typeOf(v) === "u64" ? -1 : v;
  }

  /** From here on it is in memory alone: in snapshots a constant of a type that nothing else in a slot has. */
  private forget(slot: number): void {
    this.b.setSlot(slot, this.b.const("u64", 0, 0));
  }

  keepsFields(register: number): boolean {
    return this.kept.some(
      (one, slot) => one.kind === "field" && one.register === register && this.keptValue(slot) !== -1,
    );
  }

  /** A field of 64 bits of the iterator in a register of the frame that the trace began in. */
  field(
    register: number,
    object: Val<"ptr">,
    at: number,
  ): { readonly slot: number; readonly value: Val<"i64"> } {
    const slot = this.keep({ kind: "field", register, at });
    const v = this.keptValue(slot);
    if (v !== -1) return { slot, value: v as Val<"i64"> };
    const value = ir.LOAD_FIELD(this.b, object, at);
    if (this.flushed.has(slot)) {
      // What it was when the trace was entered is something else.
      this.b.setSlot(slot, value);
      this.b.resume(this.resumeAt(this.pc));
    } else this.b.entryValue(slot, value);
    return { slot, value };
  }

  /** Writes the fields of iterators (all, or that of a register) to their objects, and no longer keeps them. */
  flushIterators(register = -1): void {
    const { b } = this;
    let flushed = false;
    this.kept.forEach((one, slot) => {
      if (one.kind !== "field" || (register >= 0 && one.register !== register)) return;
      const v = this.keptValue(slot);
      if (v === -1) return;
      if (!b.isAtHome(slot)) ir.STORE_FIELD(b, this.iterator(one.register), v as Val<"i64">, one.at);
      this.forget(slot);
      this.flushed.add(slot);
      flushed = true;
    });
    // Exits from here on find them in memory.
    if (flushed) b.resume(this.resumeAt(this.pc));
  }

  /** What was written to memory on the way is kept again when the loop begins anew. */
  private reloadFlushed(): void {
    for (const slot of this.flushed) {
      const one = this.kept[slot]!;
      if (one.kind === "field" && this.keptValue(slot) === -1)
        this.field(one.register, this.iterator(one.register), one.at);
    }
  }

  private iterator(register: number): Val<"ptr"> {
    const at = FRAME.REGISTERS + 8 * register;
    // Its type was guarded when the first of its fields was read.
    return ir.OBJECT_OF(this.b, this.b.entry(slotAt(at), "value", at));
  }

  /** The register of a kept iterator gets another value. */
  private dropIterator(register: number): void {
    this.flushIterators(register);
  }

  /** The value of a global's or builtin's cell at an arena offset. */
  loadCell(offset: number): Val<"value"> {
    const slot = this.keep({ kind: "cell", offset });
    const v = this.keptValue(slot);
    if (v !== -1) return v as Val<"value">;
    const loaded = ir.LOAD_CELL_AT(this.b, this.address(offset));
    this.b.entryValue(slot, loaded);
    return loaded;
  }

  storeCell(offset: number, v: Val<"value">): void {
    this.b.setSlot(this.keep({ kind: "cell", offset }), v);
  }

  // Calls

  /**
   * Takes in the call of a Python function; its frame is the one that TypeScript is about to push.
   *
   * @param made the instance that the function initializes, and the register of this frame for it
   */
  pushFrame(
    loaded: LoadedCode,
    fn: Val<"value">,
    result: number,
    args: readonly Val<"value">[],
    made?: { readonly register: number; readonly value: Val<"value"> },
  ): void {
    const { frame, b } = this;
    // All that may refuse comes before the first change: the trace may end in front of this call.
    if (!this.host.settings.inlineCalls) this.unsupported("a call, which is not to be taken in");
    const base = frame.base + frame.loaded.frameBytes;
    if (this.depth >= MAXIMUM_DEPTH || base + loaded.frameBytes > FRAMES_BYTES)
      this.unsupported("calls that deep");
    if ((this.u32[(this.root + FRAME.FLAGS) >>> 2]! & FRAME_GENERATOR) !== 0)
      this.unsupported("a call in a generator");
    if (made !== undefined) this.set(made.register, made.value);
    this.depth++;
    this.frame = {
      base,
      loaded,
      liveness: livenessOf(loaded),
      caller: frame,
      callPc: this.pc,
      result: FRAME.REGISTERS + 8 * result,
      made: made?.register ?? -1,
    };
    b.setSlot(slotAt(base + FRAME.FUNCTION), fn);
    args.forEach((arg, i) => b.setSlot(this.slotOf(i), arg));
    this.nextFrame = this.root + base;
    this.goes(0);
  }

  /** The return of a call that was taken in. */
  popFrame(v: Val<"value">): void {
    const { frame, b } = this;
    const { base, loaded, callPc, made, result } = frame;
    b.clearSlot(slotAt(base + FRAME.FUNCTION));
    for (let r = 0; r < loaded.code.registerCount; r++)
      if (b.getSlot(this.slotOf(r)) !== -1) b.clearSlot(this.slotOf(r));
    this.depth--;
    this.frame = frame.caller!;
    this.set((result - FRAME.REGISTERS) >>> 3, made < 0 ? v : this.value(made));
    this.nextFrame = this.root + this.frame.base;
    this.goes(callPc + 1);
  }

  // Ends

  /** Ends the trace by going on in baseline code in front of an instruction. */
  endInBaseline(pc: number): void {
    const address = this.host.baselineEntry(this.frame.loaded, pc);
    if (address === 0) throw new TraceAbort("no-baseline", this.frame.loaded.code.name);
    this.endAt(pc, address);
  }

  /** Writes the state to memory and goes to another trace, or to baseline code. */
  endAt(pc: number, to: CompiledTrace | number): void {
    const { b } = this;
    this.pc = pc;
    b.resume(this.resumeAt(pc));
    this.flushIterators();
    this.kept.forEach((one, slot) => {
      const v = b.getSlot(slot);
      if (one.kind === "cell" && v !== -1 && !b.isAtHome(slot))
        ir.STORE_CELL_AT(b, v as Val<"value">, this.address(one.offset));
    });
    const stores: [number, Val][] = [];
    for (let f: TraceFrame | undefined = this.frame; f !== undefined; f = f.caller)
      this.storeFrame(f, pc, stores);
    const { base } = this.frame;
    if (base === 0) b.jump(to, stores);
    else {
      if (typeof to !== "number") b.relyOn(to);
      b.stores(stores);
      ir.ENTER_FRAME(b, base, this.depth, typeof to === "number" ? to : to.entry);
    }
    this.finish();
  }

  private storeFrame(frame: TraceFrame, pc: number, stores: [number, Val][]): void {
    const { b } = this;
    const { base, loaded, liveness, caller } = frame;
    const innermost = frame === this.frame;
    let callee = this.frame;
    while (!innermost && callee.caller !== frame) callee = callee.caller!;
    const at = innermost ? pc : callee.callPc;
    stores.push([base + FRAME.CODE_ID, b.const("u64", loaded.id, at)]);
    if (caller !== undefined) {
      const back = this.host.returnAddress(caller.loaded, frame.callPc + 1);
      stores.push([base + FRAME.PREVIOUS, ir.FRAME_ADDRESS(b, caller.base)]);
      stores.push([base + FRAME.RETURN_ADDRESS, this.nativeAddress(back)]);
      stores.push([base + FRAME.FUNCTION, b.getSlot(slotAt(base + FRAME.FUNCTION)) as Val]);
      stores.push([base + FRAME.RESULT, b.const("u64", resultWord(frame), frameFlags(frame))]);
    }
    for (let r = 0; r < loaded.code.registerCount; r++) {
      const slot = slotAt(base + FRAME.REGISTERS + 8 * r);
      const v = b.getSlot(slot);
      const live = innermost ? liveness.isLive(at, r) : survivesCall(frame, callee, r);
      if (v !== -1 && live) {
        if (caller !== undefined || !b.isAtHome(slot)) stores.push([base + FRAME.REGISTERS + 8 * r, v]);
      } else if (caller !== undefined)
        stores.push([base + FRAME.REGISTERS + 8 * r, this.special(SPECIAL.UNBOUND)]);
    }
  }
}
