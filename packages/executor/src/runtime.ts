import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { readBundle, readOwnBundle, type Bundle, type Label } from "@serigraph/bundle";
import {
  bindEnter,
  type CodeAllocation,
  type CodeMemory,
  type CodeMemoryOptions,
  type CodeMemoryStats,
  createCodeMemory,
  type Enter,
  ExecutableMemoryError,
  nativeFunction,
} from "@serigraph/memory";
import { Compiler } from "./compile.ts";
import { FreedError, LoadError, OutOfCodeMemoryError } from "./errors.ts";
import { callingConventionOf, checkHost, hostTriple } from "./host.ts";
import { measureLibrary, placeLibrary, type PlacedLibrary } from "./library.ts";
import { type JumpSites, keepSites, retarget, siteOf } from "./jump-sites.ts";
import { type Machine, machineFor } from "./machine.ts";
import { Plan } from "./plan.ts";
import type { Trace } from "./trace.ts";

export interface RuntimeOptions {
  /** Memory to use, which several runtimes may share; by default the runtime makes its own and disposes of it. */
  memory?: CodeMemory;
  /** How the runtime's own memory changes between writable and executable: see `@serigraph/memory`. */
  protection?: CodeMemoryOptions["protection"];
  /** Address space of the runtime's own memory, in bytes. */
  reserve?: number;
  /** How much of it is for data, instead of half. */
  reserveData?: number;
  /** The bundle's entry that {@link Runtime.enter} goes through; `ENTER` by default. */
  entry?: string;
  /** The digest in a guest's generated constructors: a bundle with another numbering of stencils is refused. */
  constructorsDigest?: string;
  /**
   * Accept a bundle for another system of the same architecture, so that Apple's and Windows' stencils run on Linux. They must not
   * call functions of the process by address where the C calling conventions differ: Win64 code on x86-64.
   */
  acceptForeignSystem?: boolean;
  /**
   * The bundle's file belongs to the program, as its own code does: its checksum is not computed, and stencils are checked when they
   * are first used (see `readOwnBundle`).
   */
  trusted?: boolean;
  /** Measure the time that compilations take (see {@link RuntimeStats.compileNanoseconds}); costs about 0.1 µs each. */
  timing?: boolean;
}

export interface RuntimeStats {
  /** Executors that are not freed. */
  readonly executors: number;
  /** Their uops. */
  readonly uops: number;
  /** Their bytes of code and data; the library's are not counted. */
  readonly codeBytes: number;
  readonly dataBytes: number;
  /** Traces compiled since the runtime was loaded, and stencils copied for them. */
  readonly compilations: number;
  readonly stencilsCopied: number;
  /** Time spent in `compile` and in sealing, when the runtime was told to measure it; otherwise 0. */
  readonly compileNanoseconds: number;
  readonly memory: CodeMemoryStats;
}

/** A compiled trace. Its code is at `entry`; pass that, or the address of a label, to {@link Runtime.enter}. */
export class Executor {
  /** What its EXECUTOR holes hold: `runtime.executor(id)` finds it again. The id of a freed executor is used anew. */
  readonly id: number;
  /** The address of its first uop. */
  readonly entry: number;
  readonly uopCount: number;
  readonly codeBytes: number;
  readonly dataBytes: number;
  /** Offset from `entry` of each label of its trace, by label; negative for one that was not bound. */
  readonly labelOffsets: Int32Array;
  private allocation: CodeAllocation | undefined;
  private readonly owner: Runtime;
  private readonly sites: JumpSites | undefined;

  /** @internal */
  constructor(
    owner: Runtime,
    id: number,
    allocation: CodeAllocation,
    uopCount: number,
    labelOffsets: Int32Array,
    sites: JumpSites | undefined,
  ) {
    this.sites = sites;
    this.owner = owner;
    this.id = id;
    this.allocation = allocation;
    this.entry = allocation.codeAddress;
    this.uopCount = uopCount;
    this.codeBytes = allocation.codeByteLength;
    this.dataBytes = allocation.dataByteLength;
    this.labelOffsets = labelOffsets;
  }

  /** The address of a label that was bound in its trace: where to enter it again after an exit. */
  addressOf(label: Label): number {
    const offset = this.labelOffsets[label];
    if (offset === undefined || offset < 0)
      throw new RangeError(`label ${label} is not bound in executor ${this.id}`);
    return this.entry + offset;
  }

  get isFreed(): boolean {
    return this.allocation === undefined;
  }

  /** Its machine code as it is now: for disassembly and tests. */
  code(): Uint8Array {
    if (this.allocation === undefined) throw new FreedError(`executor ${this.id}`);
    return this.allocation.code.bytes.slice();
  }

  /**
   * Makes a target (an exit or jump, by its number: exits first) of a uop go elsewhere: to an address, or a label of its own trace. The
   * uop must have been marked by {@link Trace.patchable}. No native code may be running where memory is protected by `"flip"`.
   *
   * @throws HoleError when the branch does not reach; then nothing has changed. RangeError for a uop that was not marked.
   */
  setTarget(uop: number, target: number, address: number): void {
    if (this.allocation === undefined) throw new FreedError(`executor ${this.id}`);
    this.owner.retarget(this.allocation, this.sites, uop, target, address);
  }

  /** The stencil of a uop that was marked by {@link Trace.patchable}. */
  stencilAt(uop: number): number {
    return siteOf(this.sites, uop).stencil;
  }

  /** The address of a uop that was marked by {@link Trace.patchable}. */
  addressOfUop(uop: number): number {
    return this.entry + siteOf(this.sites, uop).offset;
  }

  /** Gives its memory back. Nothing may enter it, or jump into it, any more. Freeing it again does nothing. */
  free(): void {
    const { allocation } = this;
    if (allocation === undefined) return;
    this.allocation = undefined;
    this.owner.release(this, allocation);
  }
}

const noLabels = new Int32Array(0);
/** Labels that executors' offsets share a buffer for; it lives as long as one of them. */
const LABEL_BUFFER = 4096;
const MAX_SHARED_LABELS = 512;

/**
 * A bundle, loaded: its library in memory and all it takes to compile traces of its uops and to enter them.
 * Not to be shared between threads.
 */
export class Runtime {
  readonly bundle: Bundle;
  readonly memory: CodeMemory;
  private readonly ownsMemory: boolean;
  private readonly library: PlacedLibrary;
  private readonly libraryAllocation: CodeAllocation;
  private readonly compiler: Compiler;
  private readonly machine: Machine;
  private readonly enterThunk: Enter | undefined;
  private readonly entryName: string;
  private readonly timing: boolean;
  private readonly block: {
    code: CodeMemory["code"];
    codeOffset: number;
    data: CodeMemory["data"];
    dataOffset: number;
  };
  private readonly executors: (Executor | undefined)[] = [];
  private readonly freeIds: number[] = [];
  /** Compiled, but not sealed yet: sealed together just before native code runs. */
  private unsealed: CodeAllocation[] = [];
  private readonly callers: (((...args: (number | bigint)[]) => number | bigint) | undefined)[] = [];
  private labelBuffer = noLabels;
  private keptLabels = 0;
  private symbolAddresses: Map<string, number> | undefined;
  private disposed = false;
  private liveExecutors = 0;
  private liveUops = 0;
  private liveCodeBytes = 0;
  private liveDataBytes = 0;
  private compilations = 0;
  private lastUops = 0;
  private stencilsCopied = 0;
  private nanoseconds = 0;

  /**
   * Loads a bundle: from a file, or as `readBundle` returned it.
   * @throws BundleError for a damaged file, WrongHostError for another machine's, LoadError for one that cannot be used,
   * OutOfCodeMemoryError when the system gives no executable memory.
   */
  static load(bundle: Bundle | string | URL, options: RuntimeOptions = {}): Runtime {
    if (typeof bundle === "string" || bundle instanceof URL) {
      const fileName = typeof bundle === "string" ? bundle : fileURLToPath(bundle);
      const bytes = readFileSync(fileName);
      const isOwn = options.trusted === true;
      return new Runtime(
        isOwn ? readOwnBundle(bytes, fileName) : readBundle(bytes, fileName),
        options,
        // Written by our own writer, one stencil behind the other, and read by nobody else.
        isOwn,
      );
    }
    return new Runtime(bundle, options);
  }

  private constructor(bundle: Bundle, options: RuntimeOptions, ownsBytes = false) {
    checkHost(bundle.fileName, bundle.triple, options.acceptForeignSystem === true);
    if (
      options.constructorsDigest !== undefined &&
      options.constructorsDigest !== bundle.constructorsDigest
    ) {
      throw new LoadError(
        bundle.fileName,
        `its stencils are numbered differently (${bundle.constructorsDigest.slice(0, 12)}…) than in the generated constructors ` +
          `(${options.constructorsDigest.slice(0, 12)}…): build both again`,
      );
    }
    const windowsCode = bundle.triple.includes("-windows-");
    const machine = machineFor(bundle.architecture, process.platform === "win32", windowsCode);
    if (machine === undefined)
      throw new LoadError(bundle.fileName, `no executor for ${bundle.architecture} yet`);
    this.bundle = bundle;
    this.timing = options.timing === true;
    this.entryName = options.entry ?? "ENTER";
    const entry = bundle.entries.find((candidate) => candidate.name === this.entryName);
    if (entry === undefined && options.entry !== undefined) {
      throw new LoadError(
        bundle.fileName,
        `it has no entry ${options.entry}, but ${bundle.entries.map((e) => e.name).join(", ") || "none"}`,
      );
    }

    const plan = new Plan(bundle, ownsBytes);
    const layout = measureLibrary(bundle, plan.kinds, machine.callThunk);
    this.ownsMemory = options.memory === undefined;
    let allocation: CodeAllocation | undefined;
    let memory: CodeMemory | undefined;
    try {
      memory = options.memory ?? createCodeMemory(memoryOptions(options));
      allocation = memory.allocate(layout.codeBytes, layout.dataBytes);
      this.block = {
        code: memory.code,
        codeOffset: allocation.codeOffset,
        data: memory.data,
        dataOffset: allocation.dataOffset,
      };
      this.library = placeLibrary(bundle, plan.kinds, layout, this.block, machine.patch);
      allocation.seal();
    } catch (error) {
      if (this.ownsMemory) memory?.dispose();
      else allocation?.free();
      if (!(error instanceof ExecutableMemoryError)) throw error;
      throw new OutOfCodeMemoryError(
        { codeBytes: layout.codeBytes, dataBytes: layout.dataBytes, uops: 0 },
        error,
      );
    }
    this.memory = memory;
    this.libraryAllocation = allocation;
    plan.fill(this.library, machine);
    this.machine = machine;
    this.compiler = new Compiler(plan, machine);
    const enterAddress = entry === undefined ? undefined : this.library.symbols[entry.symbol];
    if (callingConventionOf(bundle.triple) === callingConventionOf(hostTriple()))
      this.enterThunk = enterAddress === undefined ? undefined : bindEnter(enterAddress);
    else if (enterAddress !== undefined) {
      const call = this.makeCaller(3);
      this.enterThunk = (code, frame, context) => Number(call(enterAddress, code, frame, context));
    }
  }

  /**
   * Compiles a trace. The trace is only read, and may be reset at once.
   * @throws TraceError, HoleError for a trace that cannot be compiled; OutOfCodeMemoryError when memory is refused. Nothing is
   * leaked then, and everything compiled before stays good.
   */
  compile(trace: Trace): Executor {
    if (this.disposed) throw new FreedError("the runtime");
    const begin = this.timing ? performance.now() : 0;
    const { compiler, block, memory, freeIds } = this;
    const id = freeIds.length > 0 ? freeIds[freeIds.length - 1] : this.executors.length;
    let allocation: CodeAllocation;
    compiler.measure(trace, false);
    for (;;) {
      allocation = this.allocate(trace.length);
      block.code = memory.code;
      block.codeOffset = allocation.codeOffset;
      block.data = memory.data;
      block.dataOffset = allocation.dataOffset;
      let reached: boolean;
      try {
        reached = compiler.emit(trace, block, id);
      } catch (error) {
        allocation.free();
        throw error;
      }
      if (reached) break;
      allocation.free();
      compiler.measure(trace, true);
    }
    this.unsealed.push(allocation);
    const labelOffsets = this.keepLabels(compiler.layout.labelOffsets, trace.labelCount);
    const sites = trace.kept.length === 0 ? undefined : keepSites(trace, compiler.layout);
    const executor = new Executor(this, id, allocation, trace.length, labelOffsets, sites);
    if (freeIds.length > 0) freeIds.pop();
    this.executors[id] = executor;
    this.liveExecutors++;
    this.liveUops += executor.uopCount;
    this.liveCodeBytes += executor.codeBytes;
    this.liveDataBytes += executor.dataBytes;
    this.compilations++;
    this.stencilsCopied += trace.length;
    this.lastUops = trace.length;
    if (this.timing) this.nanoseconds += (performance.now() - begin) * 1e6;
    return executor;
  }

  /** Offset of each uop of the trace that was compiled last, in its executor's code; after the last, where the code ends. */
  lastPositions(): Int32Array {
    return this.compiler.layout.positions.slice(0, this.lastUops + 1);
  }

  /** A copy of the first `count` offsets. Small ones share a buffer: making one costs more than compiling a short trace. */
  private keepLabels(offsets: Int32Array, count: number): Int32Array {
    if (count === 0) return noLabels;
    if (count > MAX_SHARED_LABELS) return offsets.slice(0, count);
    if (this.keptLabels + count > this.labelBuffer.length) {
      this.labelBuffer = new Int32Array(LABEL_BUFFER);
      this.keptLabels = 0;
    }
    const kept = new Int32Array(this.labelBuffer.buffer, 4 * this.keptLabels, count);
    this.keptLabels += count;
    for (let label = 0; label < count; label++) kept[label] = offsets[label];
    return kept;
  }

  private allocate(uops: number): CodeAllocation {
    const { codeBytes, dataBytes } = this.compiler.layout;
    try {
      return this.memory.allocate(codeBytes, dataBytes);
    } catch (error) {
      if (!(error instanceof ExecutableMemoryError)) throw error;
      throw new OutOfCodeMemoryError({ codeBytes, dataBytes, uops }, error);
    }
  }

  /**
   * Runs native code from `code` (an executor's entry or label) until it leaves, and returns what it returned.
   * @param frame what the guest's stencils call the frame: an address as a rule
   * @param context likewise
   */
  enter(code: number, frame: number, context: number): number {
    if (this.unsealed.length !== 0) this.seal();
    if (this.enterThunk === undefined) throw this.noEntry();
    return Number(this.enterThunk(code, frame, context));
  }

  private noEntry(): Error {
    if (this.disposed) return new FreedError("the runtime");
    return new LoadError(
      this.bundle.fileName,
      `it has no entry ${this.entryName}: its traces cannot be entered`,
    );
  }

  /**
   * Makes everything that was compiled executable. {@link enter} and {@link call} do it by themselves; call it where native code is
   * reached in another way. It is put off until then because it may take system calls, which many compilations then share.
   */
  seal(): void {
    const begin = this.timing ? performance.now() : 0;
    const { unsealed } = this;
    while (unsealed.length > 0) {
      // Sealed first, then forgotten: if the system refuses, the next call tries again.
      unsealed[unsealed.length - 1].seal();
      unsealed.pop();
    }
    if (this.timing) this.nanoseconds += (performance.now() - begin) * 1e6;
  }

  /** The address of a library function or constant, by its name in C. */
  symbol(name: string): number {
    this.symbolAddresses ??= new Map(
      this.bundle.library.symbols.map((symbol, index) => [symbol.name, this.library.symbols[index]]),
    );
    const address = this.symbolAddresses.get(name);
    if (address === undefined) throw new LoadError(this.bundle.fileName, `its library has no symbol ${name}`);
    return address;
  }

  /**
   * Calls a C function of plain calling convention, with up to six integer arguments (numbers, or BigInt beyond 2⁵³), and
   * returns its `int64_t`. Look the address up once ({@link symbol}): a name is a look-up for each call.
   */
  call(functionOrName: number | string, ...args: (number | bigint)[]): number {
    if (this.disposed) throw new FreedError("the runtime");
    if (this.unsealed.length !== 0) this.seal();
    const address = typeof functionOrName === "string" ? this.symbol(functionOrName) : functionOrName;
    // Win64's thunk moves the arguments on the stack, so they must be there.
    if (process.platform === "win32") while (args.length < 6) args.push(0);
    const caller = (this.callers[args.length] ??= this.makeCaller(args.length));
    return Number(caller(address, ...args));
  }

  private makeCaller(arity: number): (...args: (number | bigint)[]) => number | bigint {
    if (arity > 6) throw new RangeError(`a call takes up to 6 arguments, not ${arity}`);
    const parameters = Array.from({ length: arity + 1 }, () => "int64_t");
    return nativeFunction<number | bigint>(this.library.extraCodeAddress, "int64_t", parameters);
  }

  /** The executor of an id, if it is not freed. */
  executor(id: number): Executor | undefined {
    return this.executors[id];
  }

  /** @internal */
  retarget(
    allocation: CodeAllocation,
    sites: JumpSites | undefined,
    uop: number,
    target: number,
    address: number,
  ): void {
    const wasSealed = !allocation.isOpen;
    if (wasSealed) allocation.unseal();
    try {
      retarget(this.compiler.layout.plan, this.machine, allocation, sites, uop, target, address);
    } finally {
      // Sealed with all others, before native code runs again.
      if (wasSealed) this.unsealed.push(allocation);
    }
  }

  /** @internal */
  release(executor: Executor, allocation: CodeAllocation): void {
    if (this.disposed) return;
    const at = this.unsealed.indexOf(allocation);
    if (at >= 0) this.unsealed.splice(at, 1);
    allocation.free();
    this.executors[executor.id] = undefined;
    this.freeIds.push(executor.id);
    this.liveExecutors--;
    this.liveUops -= executor.uopCount;
    this.liveCodeBytes -= executor.codeBytes;
    this.liveDataBytes -= executor.dataBytes;
  }

  get stats(): RuntimeStats {
    return {
      executors: this.liveExecutors,
      uops: this.liveUops,
      codeBytes: this.liveCodeBytes,
      dataBytes: this.liveDataBytes,
      compilations: this.compilations,
      stencilsCopied: this.stencilsCopied,
      compileNanoseconds: Math.round(this.nanoseconds),
      memory: this.memory.stats(),
    };
  }

  /** Frees all executors and the library. The runtime is of no use any more. */
  dispose(): void {
    if (this.disposed) return;
    for (const executor of this.executors) executor?.free();
    this.disposed = true;
    if (this.ownsMemory) this.memory.dispose();
    else this.libraryAllocation.free();
  }
}

function memoryOptions(options: RuntimeOptions): CodeMemoryOptions {
  return {
    ...(options.protection === undefined ? {} : { protection: options.protection }),
    ...(options.reserve === undefined ? {} : { reserve: options.reserve }),
    ...(options.reserveData === undefined ? {} : { reserveData: options.reserveData }),
  };
}
