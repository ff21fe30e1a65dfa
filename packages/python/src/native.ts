/**
 * Native execution: the arena, the bundle for this machine, the baseline compiler, the collector. The interpreter's
 * driver loop calls {@link NativeVm.enter} between steps.
 */
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { hostTriple, OutOfCodeMemoryError, Runtime, Trace } from "@serigraph/executor";
import { symbolAddress } from "@serigraph/memory";
import { BaselineCompiler } from "./baseline/compile.ts";
import type { BaselineHost, NativeFunction } from "./baseline/host.ts";
import { INSTRUCTION_WORDS, OP, opcodeNames } from "./bytecode/opcodes.ts";
import { milliseconds } from "./clock.ts";
import { constructorsDigest, LEAVE_TO_COMPILE, LEAVE_TO_HOST } from "./generated/ops.ts";
import { CONTEXT, FRAME, FUNCTION, TYPE } from "./heap/layout.ts";
import { NONE, type Value } from "./heap/value.ts";
import type { Interp, LoadedCode, NativeCode } from "./interp.ts";
import { AttributeNames } from "./native/attribute-names.ts";
import { fillCache, fillConstructor, newCache } from "./native/caches.ts";
import { codeInfo, publishCode } from "./native/code-info.ts";
import { CodeSweep } from "./native/code-sweep.ts";
import { Collector, type CollectorStats } from "./native/collector.ts";
import { libraryFunctions } from "./native/fast.ts";
import type { NativeMemory, NativeMemoryOptions } from "./native/memory.ts";
import { PublishedBuiltins, publishItemErrors } from "./native/published-builtins.ts";
import { PublishedInstances } from "./native/published-instances.ts";
import { RunOnce } from "./native/run-once.ts";
import { findWeakReferences } from "./objects/weak-references.ts";
import { TRACE_DEFAULTS, type TraceOptions } from "./traces/options.ts";
import { codeReport, placeOf, reportHelpers, type CodeListeners } from "./traces/report.ts";
import { COUNTER_NEVER, TraceTier, type TraceStats } from "./traces/tier.ts";
import { clearDeadRegisters } from "./vm/dead-registers.ts";
import { finishJump } from "./vm/finish-special.ts";

/** What native code returns: REASON_… of ops/fast.h. */
const REASON_STEP = 0;
const REASON_COMPILE = 1;
const REASON_HOT = 2;
const REASON_HOST = 3;
const REASON_DONE = 4;
const REASON_TRACE = 5;
const REASON_TRUTH = 6;
const REASON_HOT_PLACE = 7;

/** The machine has no bundle. */
export class BundleMissingError extends Error {
  readonly path: string;
  readonly triple: string;
  constructor(path: string, triple: string) {
    super(`no stencils for ${triple}: ${path} does not exist`);
    this.name = "BundleMissingError";
    this.path = path;
    this.triple = triple;
  }
}

export interface NativeOptions extends CodeListeners, NativeMemoryOptions {
  /** Folder or file of stencil bundles, by default the package's own. */
  readonly bundle?: string;
  /** Collect at every safe point (tests). */
  readonly gcStress?: boolean;
  /** Bytes the heap grows by at least between collections. */
  readonly gcGrowth?: number;
  /** Count exits by opcode. */
  readonly countExits?: boolean;
  /** Hot loops get traces, by default; `false` leaves them to the baseline. When code is hot and which optimisations it gets can be said. */
  readonly traces?: boolean | TraceOptions;
}

export interface NativeStats {
  readonly functionsCompiled: number;
  readonly stencilsCopied: number;
  readonly codeBytes: number;
  readonly compileNanoseconds: number;
  readonly entries: number;
  /** Exits by opcode name, most frequent first; empty unless `countExits`. */
  readonly exits: readonly (readonly [opcode: string, count: number])[];
  readonly collector: CollectorStats;
  readonly traces: TraceStats | undefined;
}

/** The stencils of traces lie in a folder beside those of the baseline. */
function tracesPath(path: string | undefined): string {
  const file = bundlePath(path);
  const slash = Math.max(file.lastIndexOf("/"), file.lastIndexOf("\\"));
  return `${file.slice(0, slash)}/traces${file.slice(slash)}`;
}

function bundlePath(path: string | undefined): string {
  const triple = hostTriple();
  const folder = path ?? fileURLToPath(new URL("../stencils", import.meta.url));
  const file = folder.endsWith(".bundle") ? folder : `${folder}/${triple}.bundle`;
  if (!existsSync(file)) throw new BundleMissingError(file, triple);
  return file;
}

/** Which word of an instruction with a cache names the attribute, where it is not the last. */
const NAME_OPERAND: Readonly<Record<number, number>> = {
  [OP.SET_ATTR]: 2,
  [OP.CHECK_METHOD]: 2,
  [OP.GET_ATTR]: 3,
};

export class NativeVm implements NativeCode {
  readonly runtime: Runtime;
  readonly collector: Collector;
  private readonly py: Interp;
  private readonly reserved: NativeMemory;
  private readonly compiler: BaselineCompiler;
  private readonly contextAddress: number;
  private readonly native: (NativeFunction | null | undefined)[] = [];
  private readonly tier: TraceTier | undefined;
  private readonly gcStress: boolean;
  private readonly onCode: CodeListeners["onCode"];
  /** A nested loop has made objects old since the outermost loop's last instruction. */
  private aged = false;
  /** The program has asked for a collection. */
  private requested = false;
  private readonly exitCounts: Float64Array | undefined;
  private readonly published: PublishedBuiltins;
  private readonly instances: PublishedInstances;
  private readonly compileEntry: number;
  private readonly sortAddress: number;
  private readonly sweep: CodeSweep;
  private readonly runOnce = new RunOnce();
  private readonly attributeNames: AttributeNames;
  private functionsCompiled = 0;
  private compileNanoseconds = 0;
  private entries = 0;

  /** Makes `py`, which lives in what {@link reserveNativeMemory} returned, run natively. */
  static install(py: Interp, reserved: NativeMemory, options: NativeOptions = {}): NativeVm {
    return new NativeVm(py, reserved, options);
  }

  private constructor(py: Interp, reserved: NativeMemory, options: NativeOptions) {
    this.py = py;
    this.reserved = reserved;
    this.onCode = options.onCode;
    this.gcStress = options.gcStress === true;
    this.exitCounts = options.countExits === true ? new Float64Array(256) : undefined;
    this.sweep = new CodeSweep(py, this.native, this.runOnce, () => this.tier);
    const { heap } = py;
    const runtime = Runtime.load(bundlePath(options.bundle), {
      constructorsDigest,
      trusted: options.bundle === undefined,
      memory: reserved.code,
    });
    if (options.onCode !== undefined) reportHelpers(runtime, options.onCode);
    this.runtime = runtime;
    this.contextAddress = heap.address + CONTEXT.OFFSET;
    this.collector = new Collector(
      heap,
      runtime,
      {
        roots: (visit, all) => this.sweep.roots(visit, all),
        visitCode: (id, visit) => this.sweep.visitCode(id, visit),
        // without the hidden register and what fills the frame up
        frameBytes: (id) => FRAME.REGISTERS + 8 * (py.codes[id]?.code.registerCount ?? 0),
        codeCount: () => py.codes.length,
        beforeSweep: (isAlive) => {
          for (const generator of py.suspendedHandled.keys())
            if (!isAlive(generator)) py.suspendedHandled.delete(generator);
          findWeakReferences(py)?.sweep(isAlive);
        },
        sweepCode: (isUsed, isAlive) => this.sweep.sweep(isUsed, isAlive),
      },
      {
        end: heap.u8.length - 4096,
        memory: reserved.memory,
        minimumGrowth: options.gcGrowth,
      },
    );
    const published = new PublishedBuiltins(py, runtime);
    this.published = published;
    const settings = {
      ...TRACE_DEFAULTS,
      ...(typeof options.traces === "object" ? options.traces : {}),
    };
    const host: BaselineHost = {
      heap,
      globalCell: (moduleId, name) => py.globalCell(moduleId, name),
      builtinCell: (name) => py.builtinCell(name),
      allocateStatic: (bytes) => py.allocateStatic(bytes),
      newCache: (name) => newCache(py, name),
      typeTable: published.typeTable,
      fastMethods: (name) => published.methods.get(name) ?? [],
      itemErrors: publishItemErrors(py),
      loopCount: settings.loop,
      callCount: options.traces === false ? 0 : settings.calls,
    };
    this.compiler = new BaselineCompiler(host, runtime);
    this.instances = new PublishedInstances(py, runtime, published);
    this.attributeNames = new AttributeNames(py);
    this.sortAddress = runtime.symbol("sort_order");
    const t = new Trace(8);
    LEAVE_TO_COMPILE(t);
    this.compileEntry = runtime.compile(t).entry;
    this.py.heap.writeAbsolute(CONTEXT.COMPILE_ENTRY, this.compileEntry);
    t.reset();
    LEAVE_TO_HOST(t);
    this.py.heap.writeAbsolute(CONTEXT.HOST_RETURN, runtime.compile(t).entry);
    libraryFunctions.forEach((name, i) => this.collector.setLibraryFunction(i, symbolAddress(name)));
    published.install();
    if (options.traces !== false)
      this.tier = new TraceTier({
        py,
        runtime,
        bundle: tracesPath(options.bundle),
        trusted: options.bundle === undefined,
        settings,
        listeners: options,
        nativeOf: (id) => this.nativeOf(id),
      });
    py.native = this;
    py.collect = (nested) => this.safePoint(nested);
    py.requestCollection = () => void (this.requested = true);
  }

  attributeAsked(receiver: Value, name: string): void {
    this.attributeNames.asked(receiver, name);
  }

  attributeAssigned(receiver: Value, name: string): void {
    this.attributeNames.assigns(receiver, name);
  }

  publishOtherwise(builtin: Value, fn: Value, when: "iterables" | "always" | "named"): void {
    this.published.otherwise(builtin, fn, when);
  }

  moduleFunctionCreated(fn: Value, module: string, name: string): void {
    this.published.moduleFunction(fn, module, name);
  }

  /** Code for a code object, compiled when first asked for; null when stencils cannot hold it. */
  private nativeOf(id: number): NativeFunction | null {
    const known = this.native[id];
    if (known !== undefined) return known;
    const loaded = this.py.codes[id]!;
    if (this.runOnce.isFirst(loaded)) return (this.native[id] = null);
    const begin = milliseconds();
    const made = this.compileCode(loaded);
    this.compileNanoseconds += (milliseconds() - begin) * 1e6;
    if (made !== null) {
      this.functionsCompiled++;
      const { executor } = made;
      this.onCode?.(codeReport("function", placeOf(loaded, -1), executor.entry, executor.codeBytes));
      this.tier?.registerLoops(loaded, made);
      if (loaded.isUntraced)
        for (const counter of [...made.counters.values(), made.entryCounter])
          if (counter !== 0) this.py.heap.u32[counter >>> 2] = COUNTER_NEVER;
      const info = codeInfo(this.py, loaded, this.compileEntry);
      if (info !== 0) publishCode(this.py, info, loaded, made);
    }
    this.native[id] = made;
    return made;
  }

  /** Code that was stepped through the first time, and has just begun again. */
  private secondRun(id: number, pc: number): NativeFunction | null {
    if (!this.runOnce.isSecond(id, pc)) return null;
    this.native[id] = undefined;
    return this.nativeOf(id);
  }

  /** Null when stencils cannot hold it, or there is no memory for code: then it is stepped through. */
  private compileCode({ id, code, constantsOffset, module }: LoadedCode): NativeFunction | null {
    try {
      return this.compiler.compile({ id, code, constantsOffset, moduleId: module.id }) ?? null;
    } catch (error) {
      if (!(error instanceof OutOfCodeMemoryError)) throw error;
      this.sweep.refuse(id);
      return null;
    }
  }

  functionCreated(functionOffset: number, code: LoadedCode): void {
    const made = this.native[code.id];
    codeInfo(this.py, code, this.compileEntry);
    this.py.heap.writeAbsolute(functionOffset + FUNCTION.ENTRY, made ? made.entry : this.compileEntry);
  }

  /** Address of instruction `pc`, for RETURN_ADDRESS; HOST_RETURN when there is no code. */
  addressOf(codeId: number, pc: number): number {
    const made = this.nativeOf(codeId);
    return made === null ? 0 : made.entry + made.offsets[pc]!;
  }

  enter(_frameOffset: number): boolean {
    const { heap } = this.py;
    const { u32 } = heap;
    const { runtime, contextAddress } = this;
    const { tier } = this;
    if (tier?.isRecording === true && tier.before()) return false;
    let start = 0;
    for (;;) {
      const frame = u32[CONTEXT.FRAME >>> 2]!;
      const word = frame >>> 2;
      const id = u32[word + (FRAME.CODE_ID >>> 2)]!;
      const known = this.native[id];
      const made =
        known === undefined
          ? this.nativeOf(id)
          : (known ?? this.secondRun(id, u32[word + (FRAME.PC >>> 2)]!));
      if (made === null) return false;
      if (start === 0) {
        const pc = u32[word + (FRAME.PC >>> 2)]!;
        if (made.supported[pc] === 0) return false;
        start = made.entry + made.offsets[pc]!;
      }
      this.entries++;
      const reason = runtime.enter(start, heap.address + frame, contextAddress);
      start = 0;
      if (reason === REASON_STEP) {
        this.afterExit();
        return false;
      }
      if (reason === REASON_DONE) return true;
      const now = u32[CONTEXT.FRAME >>> 2]! >>> 2;
      if (reason === REASON_COMPILE) {
        const compiled = this.nativeOf(u32[now + (FRAME.CODE_ID >>> 2)]!);
        const fn = u32[now + (FRAME.FUNCTION >>> 2)]!;
        if (compiled === null) {
          this.clearRegisters(now * 4);
          return false;
        }
        this.py.heap.writeAbsolute(fn + FUNCTION.ENTRY, compiled.entry);
        start = compiled.entry;
      } else if (reason === REASON_HOST) {
        // The caller of a frame that TypeScript made: its instruction is done.
        u32[now + (FRAME.PC >>> 2)]!++;
      } else if (reason === REASON_HOT) {
        this.hot(now);
        if (tier?.isRecording === true) tier.before();
        return false;
      } else if (reason === REASON_TRACE) {
        tier!.left();
        if (tier!.isRecording && tier!.before()) return false;
      } else if (reason === REASON_HOT_PLACE) {
        this.tier?.hotPlace();
        if (tier?.isRecording === true && tier.before()) return false;
      } else if (reason === REASON_TRUTH)
        finishJump(this.py, now * 4, heap.read(now * 4 + this.hiddenOffset(now)));
      else throw new Error(`native code returned ${reason}`);
    }
  }

  /** Offset in a frame of its hidden register. */
  private hiddenOffset(word: number): number {
    const { codes, heap } = this.py;
    return FRAME.REGISTERS + 8 * codes[heap.u32[word + (FRAME.CODE_ID >>> 2)]!]!.code.registerCount;
  }

  recordingEnds(): void {
    this.tier?.cancel();
  }

  /** What the prologue of compiled code does, for code that is not compiled. */
  private clearRegisters(frame: number): void {
    const { heap, codes } = this.py;
    const { code } = codes[heap.u32[(frame + FRAME.CODE_ID) >>> 2]!]!;
    for (let i = code.parameterNames.length; i < code.registerCount; i++) {
      heap.u32[(frame + FRAME.REGISTERS + 8 * i) >>> 2] = 4;
      heap.u32[((frame + FRAME.REGISTERS + 8 * i) >>> 2) + 1] = 0xfffb0000;
    }
  }

  sortOrder(keys: readonly Value[]): Uint32Array | undefined {
    const { heap } = this.py;
    const count = keys.length;
    // keys, order, scratch, prefixes
    const at = heap.allocateBuffer(count * 24);
    for (let i = 0; i < count; i++) heap.write(at + 8 * i, keys[i]!);
    const order = at + 8 * count;
    const done = this.runtime.call(
      this.sortAddress,
      this.contextAddress,
      heap.address + at,
      count,
      heap.address + order,
      heap.address + order + 4 * count,
    );
    return done === 0 ? undefined : heap.u32.subarray(order >>> 2, (order >>> 2) + count);
  }

  /** A loop's counter fired: it gets a trace, or the counter starts anew. */
  private hot(word: number): void {
    const { u32 } = this.py.heap;
    const id = u32[word + (FRAME.CODE_ID >>> 2)]!;
    const pc = u32[word + (FRAME.PC >>> 2)]!;
    const counter = this.native[id]?.counters.get(pc);
    if (counter === undefined) return;
    if (this.tier === undefined) u32[counter >>> 2] = 0xffffffff;
    else this.tier.hot(counter);
  }

  /** Fills inline caches of the instruction that TypeScript is about to do, and counts it. */
  private afterExit(): void {
    const { u32 } = this.py.heap;
    const word = u32[CONTEXT.FRAME >>> 2]! >>> 2;
    const id = u32[word + (FRAME.CODE_ID >>> 2)]!;
    const pc = u32[word + (FRAME.PC >>> 2)]!;
    const { code } = this.py.codes[id]!;
    const opcode = code.instructions[pc * INSTRUCTION_WORDS]!;
    if (this.exitCounts !== undefined) this.exitCounts[opcode]!++;
    this.instances.seenAt(word * 4 + FRAME.REGISTERS, code, pc);
    if (opcode === OP.CALL || opcode === OP.CALL_KW) {
      const callee = this.py.heap.read(
        word * 4 + FRAME.REGISTERS + 8 * code.instructions[pc * INSTRUCTION_WORDS + 2]!,
      );
      if (this.py.heap.isExactly(callee, TYPE.TYPE)) fillConstructor(this.py, callee);
    } else if (opcode === OP.RAISE) {
      const raised = this.py.heap.read(
        word * 4 + FRAME.REGISTERS + 8 * code.instructions[pc * INSTRUCTION_WORDS + 1]!,
      );
      if (this.py.heap.isExactly(raised, TYPE.TYPE)) fillConstructor(this.py, raised);
    } else if (
      opcode === OP.GET_ATTR ||
      opcode === OP.SET_ATTR ||
      opcode === OP.CALL_METHOD ||
      opcode === OP.CHECK_METHOD ||
      opcode === OP.CALL_SUPER ||
      opcode === OP.CALL_SUPER_OF
    )
      this.fillCache(word, id, pc, opcode);
  }

  private fillCache(word: number, id: number, pc: number, opcode: number): void {
    const cache = this.native[id]?.caches.get(pc);
    if (cache === undefined) return;
    const { py } = this;
    const { code } = py.codes[id]!;
    const at = pc * INSTRUCTION_WORDS;
    const words = code.instructions;
    const name = code.names[words[at + (NAME_OPERAND[opcode] ?? 4)]!]!;
    fillCache(py, cache, opcode, name, word * 4 + FRAME.REGISTERS, words, at, this.published.moduleMember);
  }

  /**
   * Between two instructions: collects when it is time to. In a nested loop, builtins beneath hold values in variables of
   * TypeScript: those among `heap.held` are roots, and what is as old as the first collection that came due is kept.
   */
  safePoint(nested: boolean): void {
    const asked = this.requested;
    this.requested = false;
    if (asked && !nested) {
      clearDeadRegisters(this.py);
      this.py.heap.write(CONTEXT.RESULT, NONE);
    }
    if (!nested && (this.aged || asked)) {
      this.aged = false;
      this.collector.collect();
    } else if (this.gcStress || asked || this.collector.due) {
      if (!nested) this.collector.collect();
      else if (this.aged) this.collector.collect(true);
      else {
        this.aged = true;
        this.collector.age();
      }
    }
  }

  get stats(): NativeStats {
    const { stencilsCopied, codeBytes } = this.runtime.stats;
    const exits: [string, number][] = [];
    this.exitCounts?.forEach((count, opcode) => {
      if (count > 0) exits.push([opcodeNames[opcode] ?? String(opcode), count]);
    });
    exits.sort((x, y) => y[1] - x[1]);
    return {
      functionsCompiled: this.functionsCompiled,
      stencilsCopied,
      codeBytes,
      compileNanoseconds: Math.round(this.compileNanoseconds),
      entries: this.entries,
      exits,
      collector: this.collector.stats,
      traces: this.tier?.stats,
    };
  }

  dispose(): void {
    this.tier?.dispose();
    this.runtime.dispose();
    this.reserved.release();
  }
}
