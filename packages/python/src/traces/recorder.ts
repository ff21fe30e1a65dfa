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
import { milliseconds } from "../clock.ts";
import { INSTRUCTION_WORDS, OP, opcodeNames } from "../bytecode/opcodes.ts";
import * as ir from "../generated/trace-ops.ts";
import { CONTEXT, FRAME, GENERATOR, SPECIAL } from "../heap/layout.ts";
import type { Interp } from "../interp.ts";
import { Frames } from "./frames.ts";
import { KnownInstances } from "./known-instances.ts";
import { ExitStress } from "./options.ts";
import { recordArithmetic } from "./record-arithmetic.ts";
import { recordCalls } from "./record-calls.ts";
import { recordComparison } from "./record-compare.ts";
import { recordContainers } from "./record-containers.ts";
import { recordIteration } from "./record-iterate.ts";
import { recordGenerators } from "./record-generators.ts";
import { recordObjects } from "./record-objects.ts";
import { recordSpecial } from "./record-special.ts";
import { recordVariables } from "./record-variables.ts";
import { enterSpecial, type SpecialCall } from "../vm/special-call.ts";
import { lastBackEdge } from "./liveness.ts";
import {
  FRAMES_BYTES,
  tracedLivenessOf,
  MAXIMUM_DEPTH,
  ROOM_BEHIND,
  type RecorderHost,
} from "./recorder-host.ts";
import { placeOf, type Noted, type Place } from "./report.ts";
import type { Resume, TraceFrame } from "./resume.ts";

/** Instructions of Python that a trace may have. */
const MAXIMUM_INSTRUCTIONS = 1200;
/** Iterations of inner loops in a trace. */
const MAXIMUM_INNER = 12;
/** A trace that meets something it cannot do is worth keeping from so many instructions on. */
const MINIMUM_KEPT = 12;

/** EXHAUSTED of ops/helpers.h, among the specials. */
const SPECIAL_EXHAUSTED = 16;

/** What ends a recording in a generator and would end others of it too. */
const NEVER_IN_GENERATORS: ReadonlySet<string> = new Set(["unsupported", "inner-loop", "too-long"]);

export type RecordResult = "recording" | "done";

export class Recorder extends Frames {
  /** What the trace knows of instances' shapes and slots where it is now. */
  readonly instances = new KnownInstances();
  /** What the instruction just recorded enters. */
  entering: SpecialCall | undefined;
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
  /** Back edges of inner loops. */
  private innerIterations = 0;
  /** Back edge that the recording began at, and the loop's first instruction; -1 in a side trace. */
  private loopPc = -1;
  private loopHeader = -1;
  /** The loop's last instruction; -1 in a side trace. */
  private loopEnd = -1;
  /** A recording that leaves the loop is to be put off. */
  private putsOff = false;
  /** The recording began with a loop, and left it. */
  leftLoop = false;
  private readonly stress: ExitStress | undefined;

  constructor(py: Interp, b: TraceBuilder, host: RecorderHost, takesNotes = false) {
    super(py, b, host);
    this.noted = takesNotes ? [] : undefined;
    const { stressExits } = host.settings;
    if (stressExits !== 0) {
      this.stress = new ExitStress(stressExits);
      b.forceExit = (resume) => (resume as Resume).taken !== true && this.stress!.next();
    }
  }

  /**
   * Begins with the loop whose back edge the running frame is at.
   *
   * @param putsOff a round that leaves the loop is not worth a trace: most go on
   */
  beginLoop(putsOff: boolean): void {
    const frame = this.begin();
    this.loopPc = this.u32[(frame + FRAME.PC) >>> 2]!;
    this.b.reset();
    const loaded = this.loadedOf(frame);
    this.frame = {
      base: 0,
      loaded,
      liveness: tracedLivenessOf(loaded),
      caller: undefined,
      callPc: 0,
      result: 0,
      made: -1,
      flags: 0,
      fresh: false,
    };
    this.loopHeader = loaded.code.instructions[this.loopPc * INSTRUCTION_WORDS + 1]!;
    this.loopEnd = lastBackEdge(loaded.code.instructions, this.loopHeader);
    this.putsOff = putsOff;
    this.guardRoom(this.loopHeader);
    // The JUMP_BACK itself is performed by TypeScript and not recorded.
    this.nextPc = this.loopPc;
    this.nextFrame = frame;
  }

  /** Begins in front of an instruction that the running frame is at: a function's first, or that behind a call. */
  beginPlace(): void {
    const frame = this.begin();
    const pc = this.u32[(frame + FRAME.PC) >>> 2]!;
    const loaded = this.loadedOf(frame);
    this.b.reset();
    this.frame = {
      base: 0,
      loaded,
      liveness: tracedLivenessOf(loaded),
      caller: undefined,
      callPc: 0,
      result: 0,
      made: -1,
      flags: 0,
      fresh: pc === 0,
    };
    if (pc === 0)
      for (let r = loaded.parameterCount; r < loaded.code.registerCount; r++)
        this.b.setSlot(this.slotOf(r), this.special(SPECIAL.UNBOUND));
    this.guardRoom(pc);
    this.nextPc = pc;
    this.nextFrame = frame;
  }

  /** Room behind the frame for those of calls and for spill slots. */
  private guardRoom(pc: number): void {
    const { b } = this;
    const resume = this.resumeAt(pc);
    b.resume({ ...resume, noRoom: true });
    ir.GUARD_ROOM(b, FRAMES_BYTES + ROOM_BEHIND, MAXIMUM_DEPTH + 1);
    b.resume(resume);
  }

  /** Begins where an exit has just left to. */
  beginSide(exit: ExitDescriptor): void {
    const frame = this.begin();
    const resume = exit.resume as Resume;
    this.frame = resume.frame;
    this.kept = [...resume.kept];
    this.root = frame;
    for (let f: TraceFrame | undefined = resume.frame; f?.caller !== undefined; f = f.caller) {
      this.depth++;
      if (f.generator !== undefined) this.generators.set(f, this.root - GENERATOR.FRAME);
      this.root = this.u32[(this.root + FRAME.PREVIOUS) >>> 2]!;
    }
    this.b.resetSide(exit);
    this.nextPc = resume.pc;
    this.nextFrame = frame;
  }

  private begin(): number {
    const frame = this.u32[CONTEXT.FRAME >>> 2]!;
    this.root = frame;
    this.kept = [];
    this.flushed.clear();
    this.generators.clear();
    this.instances.reset();
    this.result = undefined;
    this.failure = undefined;
    this.count = 0;
    if (this.noted !== undefined) this.noted.length = 0;
    this.innerIterations = 0;
    this.depth = 0;
    this.loopPc = -1;
    this.loopHeader = -1;
    this.loopEnd = -1;
    this.leftLoop = false;
    this.pending = undefined;
    this.stepping = undefined;
    this.entering = undefined;
    return frame;
  }

  /** Arena offset of the registers of the running frame. */
  get registers(): number {
    return this.frameAt(this.frame) + FRAME.REGISTERS;
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
      if (this.frame.generator !== undefined) this.placeGenerator();
      if (this.pending !== undefined) this.decide(pc);
      if (this.stepping !== undefined) this.decideStep(pc);
      this.record(frame, pc);
      if (this.result !== undefined) return "done";
      return "recording";
    } catch (error) {
      if (!(error instanceof TraceAbort)) throw error;
      if (this.tryToEnd(pc, error)) return "done";
      if (NEVER_IN_GENERATORS.has(error.reason)) this.refuseGenerators();
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
    if (this.loopEnd >= 0 && this.frame.caller === undefined && this.isOutside(pc, opcode)) {
      if (this.putsOff) throw new TraceAbort("last-round", this.frame.loaded.code.name);
      this.leftLoop = true;
    }
    this.noted?.push({ loaded: this.frame.loaded, pc, depth: this.depth });
    this.b.resume(this.resumeAt(pc));
    this.nextFrame = frame;
    this.nextPc = pc + 1;
    if (opcode === OP.JUMP_BACK) return this.backEdge();
    if (opcode === OP.JUMP) return this.goes(this.words[this.at + 1]!);
    if (
      !recordSpecial(this, opcode) &&
      !recordVariables(this, opcode) &&
      !recordArithmetic(this, opcode) &&
      !recordComparison(this, opcode) &&
      !recordContainers(this, opcode) &&
      !recordIteration(this, opcode) &&
      !recordObjects(this, opcode) &&
      !recordGenerators(this, opcode) &&
      !recordCalls(this, opcode)
    )
      this.unsupported(opcodeNames[opcode] ?? String(opcode));
  }

  private isOutside(pc: number, opcode: number): boolean {
    return pc < this.loopHeader || pc > this.loopEnd || opcode === OP.RETURN;
  }

  /**
   * Pushes the frame of the special method that the instruction just recorded enters: TypeScript would call it in a driver
   * loop of its own. False when it is an ordinary instruction, or has been performed.
   */
  enter(): boolean {
    const call = this.entering;
    if (call === undefined) return false;
    this.entering = undefined;
    const { caller } = this.frame;
    const registers = this.frameAt(caller!) + FRAME.REGISTERS;
    enterSpecial(this.py, call, caller!.loaded, registers, this.host.backAddress(this.frame));
    return true;
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
      // This is the way round that the trace of a loop that left it did not go.
      if (
        this.frame.caller === undefined &&
        trace.head === undefined &&
        this.host.reopens(this.frame.loaded, target)
      )
        return this.endInBaseline(this.pc);
      if (!this.joins(trace, target)) this.endAt(target, trace);
      return;
    }
    // An inner loop without a trace of its own: a few iterations, which become part of this one. Of more it is better
    // that the inner loop gets its trace first.
    if (++this.innerIterations > MAXIMUM_INNER)
      throw new TraceAbort("inner-loop", this.frame.loaded.code.name);
    this.goes(target);
  }

  /** A side trace that is back at its loop's head goes on there, when it can, with values where the loop has them. */
  private joins(loop: CompiledTrace, target: number): boolean {
    const { b } = this;
    if (this.frame.caller !== undefined || !b.mayJoin(loop)) return false;
    this.reloadFlushed();
    this.unboxLoopCarried(target);
    b.resume(this.resumeAt(target));
    if (!b.join(loop)) return false;
    this.finish();
    return true;
  }

  /**
   * Numbers that the loop changes travel without boxes. So do those that it may change on another way round, and other values are carried
   * too: a side trace that does can then go back to the loop's head.
   */
  private unboxLoopCarried(target: number): void {
    const { b } = this;
    const { liveness, loaded } = this.frame;
    const written = this.loopHeader === target ? liveness.writtenInLoop(target) : undefined;
    const changes: [number, Val<"value">][] = [];
    for (let r = 0; r < loaded.code.registerCount; r++) {
      if (!liveness.isLive(target, r)) continue;
      const slot = this.slotOf(r);
      let v = b.getSlot(slot) as Val<"value"> | -1;
      if (v === -1 || b.isAtHome(slot)) {
        if (written?.has(r) !== true) continue;
        const kind = this.seen(r);
        v = this.value(r);
        if (kind !== "float" && (kind !== "int" || !this.isSmallInt(r))) {
          b.vary(slot);
          continue;
        }
      }
      if (b.isConst(v)) {
        // The same constant in each iteration, unless others are assigned too.
        if ((written?.get(r) ?? 0) > 1) b.vary(slot);
        continue;
      }
      const name = b.opOf(v);
      if (name === b.opNumber("BOX_WIDE")) {
        // In the loop a number is a number; what it is boxed in matters where it leaves.
        changes.push([slot, ir.BOX_INT(b, b.inputOf(v, 0) as Val<"i64">)]);
        continue;
      }
      if (name === b.opNumber("BOX_INT") || name === b.opNumber("BOX_FLOAT")) continue;
      const seen = this.seen(r);
      if (seen === "int" && this.isSmallInt(r)) changes.push([slot, ir.BOX_INT(b, ir.UNBOX_INT(b, v))]);
      else if (seen === "float") changes.push([slot, ir.BOX_FLOAT(b, ir.UNBOX_FLOAT(b, v))]);
    }
    for (const [slot, v] of changes) b.setSlot(slot, v);
  }

  protected finish(): void {
    const begin = milliseconds();
    this.stress?.begin();
    this.result = this.b.compile();
    this.compileMilliseconds += milliseconds() - begin;
  }
}
