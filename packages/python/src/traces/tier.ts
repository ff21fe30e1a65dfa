/**
 * Python's second tier: traces of hot loops. A loop's counter fires in baseline code; the next iteration is recorded;
 * the trace is compiled, and the loop's back edge is patched to go to it. An exit that is taken often gets a trace of
 * its own, which goes on there.
 */
import { existsSync } from "node:fs";
import {
  type CompiledTrace,
  type ExitDescriptor,
  reg,
  Runtime,
  Trace,
  TraceBuilder,
  Traces,
  type TraceGuest,
} from "@serigraph/executor";
import { milliseconds } from "../clock.ts";
import type { NativeFunction } from "../baseline/host.ts";
import { INSTRUCTION_WORDS, OP } from "../bytecode/opcodes.ts";
import { FROM_TRACE } from "../generated/ops.ts";
import { constructorsDigest, DUMP_D, DUMP_I, LEAVE_TRACE } from "../generated/trace-uops.ts";
import { CONTEXT, FRAME, FRAME_GENERATOR } from "../heap/layout.ts";
import { pointerTo, type Value } from "../heap/value.ts";
import type { Interp } from "../interp.ts";
import { fastFunctions, fastMethods, fastModuleFunctions, fastStatics, fastTypes } from "../native/fast.ts";
import { bucketHelpers } from "../vm/container-prelude.ts";
import type { LoadedCode } from "../vm/load.ts";
import { Deoptimizer } from "./deopt.ts";
import type { Hot } from "./hot.ts";
import { Places } from "./places.ts";
import { Recorder } from "./recorder.ts";
import { FRAMES_BYTES, type RecorderHost } from "./recorder-host.ts";
import type { TraceSettings } from "./options.ts";
import { placeOf, Reporter, type CodeListeners, type Place } from "./report.ts";
import { isLive, type Resume, type TraceFrame } from "./resume.ts";
import { makeInstanceOps } from "./semantics-instances.ts";
import { openBox, semantics } from "./semantics.ts";

/** Recordings of a loop that may fail before it is left to baseline code for good. */
const MOST_TRIES = 5;
/** Recordings of a loop that are put off because they began with its last round: each four times as long as the one before. */
const MOST_LAST_ROUNDS = 5;
/** Times that a loop is recorded anew because its trace left it and others go round; each is put off twice more, and longer. */
const MOST_REOPENED = 4;
/** Side traces one behind the other that begin at the same instruction. */
const MOST_AT_ONE_PLACE = 2;
/** Side traces of one loop that are recorded; the exits behind them go to baseline code. */
const MOST_SIDES = 200;
/** How many times longer than at first exits wait for their trace at most, one more after each 32 side traces. */
const MOST_PATIENCE = 15;
/** Traces of a program. */
const MOST_TRACES = 4000;
export const COUNTER_NEVER = 0xffffffff;
/** Number of JUMP_BACK's target: behind its exits `hot` and `slow`. */
const JUMP_BACK_TARGET = 2;

export interface TraceStats {
  readonly loops: number;
  /** Traces of functions: from their beginning, or from behind a call. */
  readonly places: number;
  /** Side traces. */
  readonly sides: number;
  /** Instructions of the intermediate representation that became code, uops of that, bytes of machine code: of all traces. */
  readonly instructions: number;
  readonly uops: number;
  readonly codeBytes: number;
  /** How often a trace was left to TypeScript. */
  readonly exits: number;
  /** Recordings that were given up, by reason. */
  readonly aborts: readonly (readonly [reason: string, count: number])[];
  /** Time of recordings, the program's own progress in them included; of that, the compiler's. */
  readonly recordMilliseconds: number;
  readonly compileMilliseconds: number;
}

/** What the tier asks of the native VM. */
export interface TierHost {
  readonly py: Interp;
  readonly runtime: Runtime;
  /** The file of stencils for traces. */
  readonly bundle: string;
  /** It is the package's own. */
  readonly trusted: boolean;
  nativeOf(codeId: number): NativeFunction | null;
  readonly settings: TraceSettings;
  readonly listeners: CodeListeners;
}

const REGISTERS = 8;

export class TraceTier implements RecorderHost {
  readonly settings: TraceSettings;
  private readonly host: TierHost;
  private readonly reporter: Reporter;
  /** Where what is being recorded begins. */
  private start!: Place;
  private readonly py: Interp;
  private readonly u32: Uint32Array;
  private runtime: Runtime | undefined;
  private traces!: Traces;
  private recorder!: Recorder;
  private deoptimizer!: Deoptimizer;
  /** What is being recorded, and at which nesting of driver loops; -1: nothing. */
  private recordingAt = -1;
  private recordingHot: Hot | undefined;
  private recordingExit: ExitDescriptor | undefined;
  /** Loops by the counter of a back edge. */
  private readonly loops = new Map<number, Hot>();
  /** Loops by code object and first instruction. */
  private readonly headers = new Map<number, Map<number, Hot>>();
  private readonly places: Places;
  private readonly baselineEntries = new Map<string, number>();
  private readonly kept = new Set<number>();
  private readonly fastNames = new Map<number, string>();
  private readonly moduleFunctions = new Map<string, string>();
  /** The exit at which a side trace begins. */
  private readonly origins = new WeakMap<CompiledTrace, ExitDescriptor>();
  /** By a loop's trace: how many side traces were made of it. */
  private readonly sidesOf = new WeakMap<CompiledTrace, number>();
  private readonly aborts = new Map<string, number>();
  private loopCount = 0;
  private placeCount = 0;
  private sideCount = 0;
  private exitCount = 0;
  private milliseconds = 0;
  private began = 0;

  constructor(host: TierHost) {
    this.host = host;
    this.settings = host.settings;
    this.reporter = new Reporter(host.listeners);
    this.py = host.py;
    this.u32 = host.py.heap.u32;
    this.places = new Places(host, host.settings.calls);
  }

  /** Loaded when the first loop is hot: programs that end before do not pay for it. False when there are no stencils. */
  private load(): boolean {
    if (this.runtime !== undefined) return true;
    if (!existsSync(this.host.bundle)) return false;
    const { py } = this;
    const runtime = Runtime.load(this.host.bundle, {
      memory: this.host.runtime.memory,
      constructorsDigest,
      trusted: this.host.trusted,
    });
    const t = new Trace(32);
    const dump = CONTEXT.TRACE_DUMP - CONTEXT.OFFSET;
    for (let i = 0; i < REGISTERS; i++) DUMP_I(t, reg<"u64">(i), dump + 8 * i);
    for (let i = 0; i < REGISTERS; i++) DUMP_D(t, reg<"f64">(i), dump + 8 * (REGISTERS + i));
    LEAVE_TRACE(t);
    const guest: TraceGuest = {
      layout: "trace",
      semantics: semantics({ typeOf: (low) => this.u32[low >>> 2]! }, this.settings.sinkBoxes),
      ops: {
        moveInt: "MOVE_I",
        moveDouble: "MOVE_D",
        loadInt: "LOAD_I",
        loadDouble: "LOAD_D",
        storeInt: "STORE_I",
        storeDouble: "STORE_D",
        constInt: "CONST_I",
        constDouble: "CONST_D",
        goto: "GOTO",
        exit: "EXIT_STUB",
      },
      spillBase: FRAMES_BYTES,
      spillSlots: 256,
      commonExit: runtime.compile(t).entry,
      isLive,
      open: openBox,
    };
    const traces = new Traces(runtime, guest);
    const builder = new TraceBuilder(traces);
    this.traces = traces;
    this.recorder = new Recorder(py, builder, this, this.reporter.wantsTraces);
    this.deoptimizer = new Deoptimizer(
      py,
      {
        boxInt: builder.opNumber("BOX_INT"),
        boxWide: builder.opNumber("BOX_WIDE"),
        boxFloat: builder.opNumber("BOX_FLOAT"),
        boxBool: builder.opNumber("BOX_BOOL"),
        boxPointer: builder.opNumber("BOX_POINTER"),
        tuples: [0, 1, 2, 3, 4, 5, 6].map((n) => builder.opNumber(`MAKE_TUPLE_${n}`)),
        slice: builder.opNumber("MAKE_SLICE"),
        range: builder.opNumber("MAKE_RANGE"),
        rangeIterator: builder.opNumber("MAKE_RANGE_ITERATOR"),
        instances: makeInstanceOps(builder),
      },
      (frame) => this.backAddress(frame),
      (loaded, pc) => this.returnAddress(loaded, pc),
    );
    for (const name of Object.values(fastFunctions)) this.fastNames.set(this.helper(name), name);
    for (const list of Object.values(fastMethods))
      for (const [, name] of list) this.fastNames.set(this.helper(name), name);
    for (const [, , name] of fastStatics) this.fastNames.set(this.helper(name), name);
    for (const [, name] of fastTypes) this.fastNames.set(this.helper(name), name);
    for (const name of bucketHelpers) this.fastNames.set(this.helper(`bucket_${name}`), `bucket_${name}`);
    for (const [module, names] of Object.entries(fastModuleFunctions))
      for (const [name, helper] of Object.entries(names))
        this.moduleFunctions.set(`${module}.${name}`, helper);
    // STR_GET and STR_CHR find all of them
    for (let code = 0; code < 256; code++) py.heap.char(code);
    runtime.seal();
    this.runtime = runtime;
    return true;
  }

  get isRecording(): boolean {
    return this.recordingAt === this.py.nesting;
  }

  /** A loop's counter has fired: the running frame is at its back edge. */
  hot(counter: number): void {
    const loop = this.loops.get(counter)!;
    if (this.mayRecord(loop)) this.recorder.beginLoop(loop.lastRounds < MOST_LAST_ROUNDS + 2 * loop.reopened);
  }

  /** The counter of a place has fired: the running frame is there. */
  hotPlace(): void {
    const frame = this.u32[CONTEXT.FRAME >>> 2]!;
    const codeId = this.u32[(frame + FRAME.CODE_ID) >>> 2]!;
    const place = this.places.at(codeId, this.u32[(frame + FRAME.PC) >>> 2]!);
    if (place !== undefined && this.mayRecord(place)) this.recorder.beginPlace();
  }

  private setCounters(hot: Hot, count: number): void {
    for (const counter of hot.counters) this.u32[counter >>> 2] = count;
  }

  /** Whether something hot is to be recorded now; then the recorder may begin. */
  private mayRecord(hot: Hot): boolean {
    const frame = this.u32[CONTEXT.FRAME >>> 2]!;
    if (
      hot.trace !== undefined ||
      hot.tries >= MOST_TRIES ||
      this.loopCount + this.sideCount + this.placeCount >= MOST_TRACES ||
      // Its frame is an object of the heap: there is no room behind it for frames of calls and spill slots.
      (this.u32[(frame + FRAME.FLAGS) >>> 2]! & FRAME_GENERATOR) !== 0
    ) {
      this.setCounters(hot, COUNTER_NEVER);
      return false;
    }
    this.setCounters(hot, hot.backoff);
    if (this.recordingAt >= 0 || !this.load()) return false;
    this.recordingHot = hot;
    this.recordingExit = undefined;
    this.begin();
    return true;
  }

  private begin(): void {
    this.recordingAt = this.py.nesting;
    const frame = this.u32[CONTEXT.FRAME >>> 2]! >>> 2;
    const loaded = this.py.codes[this.u32[frame + (FRAME.CODE_ID >>> 2)]!]!;
    const pc = this.u32[frame + (FRAME.PC >>> 2)]!;
    // Of a loop: from its back edge to where that goes.
    const { instructions } = loaded.code;
    const at = pc * INSTRUCTION_WORDS;
    const isLoop = this.recordingHot !== undefined && instructions[at] === OP.JUMP_BACK;
    this.start = placeOf(loaded, isLoop ? instructions[at + 1]! : pc);
    this.began = milliseconds();
  }

  /**
   * Times that an exit is taken until it gets a trace. Making one costs as much as some hundred exits: the first few are worth it
   * early, but a program that goes another way each time would make traces all along.
   */
  private get exitsUntilTrace(): number {
    return this.settings.exit * (1 + Math.min(MOST_PATIENCE, this.sideCount >>> 5));
  }

  /** A trace has been left by an exit that nothing is linked to. */
  left(): void {
    const exit = this.traces.exit(this.u32[CONTEXT.TRACE_EXIT >>> 2]!);
    if (exit === undefined)
      throw new Error(`a trace was left by exit ${this.u32[CONTEXT.TRACE_EXIT >>> 2]}, which is none`);
    this.exitCount++;
    this.deoptimizer.run(exit);
    const often = this.exitsUntilTrace;
    if (!this.settings.sideTraces) return;
    if (++exit.count < often || this.recordingAt >= 0) return;
    if (exit.count % often !== 0 || this.loopCount + this.sideCount + this.placeCount >= MOST_TRACES) return;
    this.recordingHot = undefined;
    this.recordingExit = exit;
    this.begin();
    this.recorder.beginSide(exit);
    // What could not be recorded twice, or fails again and again, goes on in baseline code, without TypeScript in between.
    if (exit.count > 2 * often || (exit.resume as Resume).noRoom === true || this.isHopeless(exit))
      this.done(this.recorder.endNow((exit.resume as Resume).pc));
  }

  /**
   * Whether recording once more at an exit would not help: its instruction was recorded there several times, for values
   * of other types, and still fails; or the loop has a great many side traces.
   */
  private isHopeless(exit: ExitDescriptor): boolean {
    const { frame, pc } = exit.resume as Resume;
    let same = 0;
    let root = exit.trace;
    for (let from = this.origins.get(root); from !== undefined; from = this.origins.get(root)) {
      const begun = from.resume as Resume;
      if (begun.frame.loaded === frame.loaded && begun.pc === pc) same++;
      root = from.trace;
    }
    const sides = (this.sidesOf.get(root) ?? 0) + 1;
    this.sidesOf.set(root, sides);
    return same >= MOST_AT_ONE_PLACE || sides > MOST_SIDES;
  }

  /** Before TypeScript performs an instruction of a recording. False: the recording is over, native code may go on. */
  before(): boolean {
    for (;;) {
      if (this.recorder.before() !== "recording") break;
      if (!this.recorder.enter()) return true;
    }
    this.done(true);
    return false;
  }

  /** An exception, or anything else that ends a recording. */
  cancel(): void {
    if (this.isRecording) {
      this.recorder.failure = undefined;
      this.done(false);
    }
  }

  private done(ended: boolean): void {
    const { recorder, recordingHot, recordingExit } = this;
    this.recordingAt = -1;
    this.milliseconds += milliseconds() - this.began;
    const trace = ended ? recorder.result : undefined;
    if (trace === undefined) {
      if (recorder.failure?.reason === "last-round" && recordingHot !== undefined) {
        this.setCounters(recordingHot, 4 ** recordingHot.lastRounds++);
        return;
      }
      const reason = recorder.failure?.message ?? "an exception";
      this.aborts.set(reason, (this.aborts.get(reason) ?? 0) + 1);
      this.reporter.abandoned(
        recordingExit === undefined ? "loop" : "side",
        this.start,
        recorder.place,
        reason,
      );
      if (recordingHot !== undefined) {
        recordingHot.tries++;
        recordingHot.backoff *= 4;
        this.setCounters(recordingHot, recordingHot.backoff);
      }
      return;
    }
    this.reporter.compiled(trace, recorder.b, recorder.noted ?? [], this.start, recordingExit);
    if (recordingExit !== undefined) {
      this.sideCount++;
      recordingExit.link(trace);
      this.origins.set(trace, recordingExit);
    } else if (recordingHot !== undefined) {
      if (this.loops.get(recordingHot.counters[0]!) === recordingHot) this.loopCount++;
      else this.placeCount++;
      recordingHot.trace = trace;
      recordingHot.leaves = recorder.leftLoop && recordingHot.reopened < MOST_REOPENED;
      recordingHot.link(trace);
    }
    // It is entered from code of the other runtime, which does not know of it.
    this.runtime!.seal();
  }

  /** Notes the loops of a function that was compiled just now. */
  registerLoops(loaded: LoadedCode, native: NativeFunction): void {
    this.places.register(loaded, native);
    const byHeader = new Map<number, Hot>();
    const uops = new Map<Hot, number[]>();
    for (const [pc, counter] of native.counters) {
      const header = loaded.code.instructions[pc * INSTRUCTION_WORDS + 1]!;
      let loop = byHeader.get(header);
      if (loop === undefined) {
        const edges: number[] = [];
        loop = {
          counters: [],
          tries: 0,
          lastRounds: 0,
          leaves: false,
          reopened: 0,
          backoff: this.settings.loop,
          trace: undefined,
          link: (trace) => {
            for (const uop of edges) native.executor.setTarget(uop, JUMP_BACK_TARGET, trace.entry);
          },
          unlink: () => {
            const entry = native.entry + native.offsets[header]!;
            for (const uop of edges) native.executor.setTarget(uop, JUMP_BACK_TARGET, entry);
          },
        };
        uops.set(loop, edges);
        byHeader.set(header, loop);
      }
      loop.counters.push(counter);
      uops.get(loop)!.push(native.backEdges.get(pc)!);
      this.loops.set(counter, loop);
    }
    if (byHeader.size > 0) this.headers.set(loaded.id, byHeader);
  }

  /** A function's code is given up; nothing of it was ever part of a trace. */
  forget(loaded: LoadedCode, native: NativeFunction): void {
    this.places.forget(loaded.id);
    this.headers.delete(loaded.id);
    for (const counter of native.counters.values()) this.loops.delete(counter);
  }

  // What the recorder asks

  helper(name: string): number {
    return this.host.runtime.symbol(name);
  }

  returnAddress(loaded: LoadedCode, pc: number): number {
    const native = this.host.nativeOf(loaded.id);
    return native === null ? 0 : native.entry + native.offsets[pc]!;
  }

  backAddress({ caller, callPc, flags }: TraceFrame): number {
    const { loaded } = caller!;
    const native = this.host.nativeOf(loaded.id);
    if (native === null) return 0;
    if (flags === 0 && this.settings.calls > 0) return this.places.continuation(loaded, callPc + 1);
    const continuation = flags === 0 ? undefined : native.continuations.get(callPc);
    return native.entry + (continuation ?? native.offsets[callPc + 1]!);
  }

  baselineEntry(loaded: LoadedCode, pc: number): number {
    const address = this.returnAddress(loaded, pc);
    if (address === 0) return 0;
    const key = `${loaded.id}:${pc}`;
    let entry = this.baselineEntries.get(key);
    if (entry === undefined) {
      const t = new Trace(8);
      FROM_TRACE(t, t.external(address));
      entry = this.host.runtime.compile(t).entry;
      this.host.runtime.seal();
      this.baselineEntries.set(key, entry);
    }
    return entry;
  }

  callEntry(loaded: LoadedCode): number {
    return this.places.callEntry(loaded);
  }

  returnEntry(): number {
    return this.places.returnEntry();
  }

  loopTrace(loaded: LoadedCode, header: number): CompiledTrace | undefined {
    return this.headers.get(loaded.id)?.get(header)?.trace;
  }

  reopens(loaded: LoadedCode, header: number): boolean {
    const loop = this.headers.get(loaded.id)?.get(header);
    if (loop?.leaves !== true || loop.unlink === undefined) return false;
    loop.leaves = false;
    loop.trace = undefined;
    loop.reopened++;
    loop.unlink();
    this.setCounters(loop, 1);
    return true;
  }

  keep(low: number): void {
    this.kept.add(low);
  }

  roots(visit: (v: Value) => void): void {
    for (const offset of this.kept) visit(pointerTo(offset));
  }

  fastMethod(type: number, name: string): string | undefined {
    return fastMethods[name]?.find(([t]) => t === type)?.[1];
  }

  fastTypeName(type: number): string | undefined {
    return fastTypes.find(([t]) => t === type)?.[1];
  }

  fastName(address: number): string | undefined {
    return this.fastNames.get(address);
  }

  fastModuleFunction(module: string, name: string): string | undefined {
    return this.moduleFunctions.get(`${module}.${name}`);
  }

  get stats(): TraceStats {
    let instructions = 0;
    let uops = 0;
    let codeBytes = 0;
    if (this.runtime !== undefined)
      for (const trace of this.traces.live) {
        instructions += trace.instructions;
        uops += trace.executor.uopCount;
        codeBytes += trace.executor.codeBytes;
      }
    return {
      loops: this.loopCount,
      places: this.placeCount,
      sides: this.sideCount,
      instructions,
      uops,
      codeBytes,
      exits: this.exitCount,
      aborts: [...this.aborts].sort((x, y) => y[1] - x[1]),
      recordMilliseconds: this.milliseconds,
      compileMilliseconds: this.runtime === undefined ? 0 : this.recorder.compileMilliseconds,
    };
  }

  dispose(): void {
    this.runtime?.dispose();
  }
}
