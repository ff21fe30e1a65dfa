import { ExecutableMemoryError, MemoryStateError } from "./errors.ts";
import { hostMemory } from "./os/host.ts";
import type { MemorySystem, TwiceMapped } from "./os/memory-system.ts";
import { FlippingPages, type Pages, TwiceMappedPages } from "./pages.ts";
import { RangeAllocator } from "./range-allocator.ts";

export interface CodeMemoryOptions {
  /**
   * Address space to reserve, in bytes, half for code and half for data unless `reserveData` says otherwise; default 128 MiB. It costs no memory. All of it is
   * within reach of a direct branch on AArch64 (128 MiB either way) and so of everything on x86-64; larger is refused.
   */
  reserve?: number;
  /** How much of it is for data, instead of half. */
  reserveData?: number;
  /**
   * How memory is writable at one time and executable at another:
   *
   * - `"flip"` (default): the rights of its pages change, by a system call when they must.
   * - `"map-twice"`: the same memory at two addresses, one only ever writable, one only ever executable. No system call
   *   for a compile, at the price that the memory is writable, somewhere, while it runs. Linux only.
   *
   * See docs/decisions/0002-code-memory.md for what each costs and protects from.
   */
  protection?: "flip" | "map-twice";
  /** Freed bytes that are kept for reuse before the pages they left empty go back to the system; default 1 MiB. */
  retain?: number;
  /** Makes code visible to instruction fetch, instead of the platform's function: for a system that lacks `__clear_cache`. */
  flush?: (address: number, byteLength: number) => void;
  /** The operating system; for tests. */
  system?: MemorySystem;
}

/** Bytes, and the address where they are when native code runs. It is what `@serigraph/patch` calls a `PatchTarget`. */
export interface MemoryBlock {
  readonly bytes: Uint8Array;
  readonly view: DataView;
  /** The address of byte 0, as native code sees it. */
  readonly base: number;
}

export interface CodeMemoryStats {
  /** Address space, in bytes. */
  readonly reserved: number;
  /** Bytes in allocations, in steps of 16. */
  readonly codeUsed: number;
  readonly dataUsed: number;
  /** Bytes that may have memory behind them. */
  readonly codeCommitted: number;
  readonly dataCommitted: number;
  readonly allocations: number;
  /** Allocations that are open for writing: code may run only when this is 0. */
  readonly open: number;
}

const defaultReserve = 128 * 1024 * 1024;
const granularity = 16;

/**
 * Memory for code and its data, near one another: reserved at once, committed as it is used.
 *
 * It is in one of two states. As long as an allocation is open, it is being *written*, and none of its code may run; when
 * the last one is sealed, all of it is *executable* and none of its code may be written. In between, a page changes its rights at
 * most once however many functions on it were compiled together. No page ever has both rights.
 *
 * What follows for the caller:
 * - Native code must not be on the stack while an allocation is open, because its page may not be executable
 *   just then. A JIT whose native code *returns* to JavaScript to have something compiled fulfils this.
 * - A `CodeMemory` belongs to one thread. A worker makes its own.
 * - Writing into a sealed allocation's code, or any of its bytes after `free` or `dispose`, is a segmentation fault.
 *
 * @throws ExecutableMemoryError when the system refuses
 */
export function createCodeMemory(options: CodeMemoryOptions = {}): CodeMemory {
  return new CodeMemory(options);
}

export class CodeMemory {
  /** All of the code region. A hot loop can write through it, at an allocation's `codeOffset`, and make no view. */
  readonly code: MemoryBlock;
  /** All of the data region. */
  readonly data: MemoryBlock;
  readonly #system: MemorySystem;
  readonly #flush: (address: number, byteLength: number) => void;
  readonly #retain: number;
  readonly #region: number;
  readonly #codeBytes: number;
  readonly #dataBytes: number;
  readonly #twice: TwiceMapped | undefined;
  readonly #codePages: Pages;
  readonly #dataPages: FlippingPages;
  readonly #codeRanges: RangeAllocator;
  readonly #dataRanges: RangeAllocator;
  /** Byte ranges sealed since the memory was last executable: start, end, start, end, ... */
  #pending: number[] = [];
  #open = 0;
  #allocations = 0;
  #freedSinceTrim = 0;
  #disposed = false;

  constructor(options: CodeMemoryOptions) {
    const system = options.system ?? hostMemory();
    const { pageSize } = system;
    const reserve = options.reserve ?? defaultReserve;
    if (!(reserve > 0 && reserve <= defaultReserve)) {
      throw new RangeError(`reserve must be in 1..${defaultReserve} bytes, to be within reach of a branch`);
    }
    const forData = options.reserveData ?? reserve / 2;
    if (!(forData > 0 && forData < reserve))
      throw new RangeError("reserveData must be more than 0 bytes, and leave room for code");
    const dataBytes = Math.ceil(forData / pageSize) * pageSize;
    const codeBytes = Math.ceil((reserve - forData) / pageSize) * pageSize;
    this.#system = system;
    this.#flush = options.flush ?? system.flush;
    this.#retain = options.retain ?? 1024 * 1024;
    this.#codeBytes = codeBytes;
    this.#dataBytes = dataBytes;
    this.#region = system.reserve(codeBytes, dataBytes);
    try {
      if (options.protection === "map-twice") {
        if (system.mapTwice === undefined)
          throw new ExecutableMemoryError(
            "map-twice",
            codeBytes,
            0,
            undefined,
            "not available on this system",
          );
        this.#twice = system.mapTwice(this.#region, codeBytes);
        this.#codePages = new TwiceMappedPages(pageSize, this.#twice, codeBytes);
      } else {
        this.#codePages = new FlippingPages(system, this.#region, codeBytes, system.commitCode);
      }
      this.#dataPages = new FlippingPages(system, this.#region + codeBytes, dataBytes, system.commit);
      this.code = blockAt(system, this.#codePages.writeAddress, codeBytes, this.#region);
      this.data = blockAt(system, this.#region + codeBytes, dataBytes, this.#region + codeBytes);
    } catch (error) {
      this.#twice?.release();
      system.release(this.#region, codeBytes, dataBytes);
      throw error;
    }
    this.#codeRanges = new RangeAllocator(codeBytes, granularity);
    this.#dataRanges = new RangeAllocator(dataBytes, granularity);
  }

  /**
   * Memory for code and for data, 16-byte aligned, open for writing. Contents are undefined.
   *
   * @throws ExecutableMemoryError when the region is full (`operation` is `allocate`) or the system refuses; then
   *   nothing has changed.
   */
  allocate(codeBytes: number, dataBytes: number): CodeAllocation {
    this.#check();
    if (!(codeBytes >= 0 && dataBytes >= 0)) throw new RangeError("sizes must not be negative");
    const codeOffset = this.#take(this.#codeRanges, codeBytes);
    const codeEnd = codeOffset + this.#codeRanges.rounded(codeBytes);
    let dataOffset = -1;
    try {
      if (dataBytes > 0) {
        dataOffset = this.#take(this.#dataRanges, dataBytes);
        this.#dataPages.writable(dataOffset, dataOffset + dataBytes);
      }
      this.#openOne(codeOffset, codeEnd);
    } catch (error) {
      if (dataOffset >= 0) this.#dataRanges.free(dataOffset, dataBytes);
      this.#codeRanges.free(codeOffset, codeBytes);
      throw error;
    }
    this.#allocations++;
    return new CodeAllocation(this, codeOffset, codeBytes, Math.max(dataOffset, 0), dataBytes);
  }

  /** The address at which code is written: that of the code itself, except where memory is mapped twice. */
  get codeWriteAddress(): number {
    return this.#codePages.writeAddress;
  }

  stats(): CodeMemoryStats {
    return {
      reserved: this.#codeBytes + this.#dataBytes,
      codeUsed: this.#codeRanges.used,
      dataUsed: this.#dataRanges.used,
      codeCommitted: this.#codePages.committed,
      dataCommitted: this.#dataPages.committed,
      allocations: this.#allocations,
      open: this.#open,
    };
  }

  /** Gives the memory of all pages that no allocation uses back to the system. `free` does it by itself now and then. */
  trim(): void {
    this.#check();
    this.#freedSinceTrim = 0;
    trimPages(this.#codePages, this.#codeRanges);
    trimPages(this.#dataPages, this.#dataRanges);
  }

  /** Gives everything back. Neither code nor any view of it may be touched any more. */
  dispose(): void {
    if (this.#disposed) return;
    this.#disposed = true;
    if (this.#open > 0) this.#system.endWriting?.();
    this.#twice?.release();
    this.#system.release(this.#region, this.#codeBytes, this.#dataBytes);
  }

  /** @internal */
  seal(codeOffset: number, codeBytes: number): void {
    this.#check();
    if (codeBytes > 0) this.#flush(this.code.base + codeOffset, codeBytes);
    this.#closeOne(codeOffset, codeOffset + this.#codeRanges.rounded(codeBytes));
  }

  /** @internal */
  unseal(codeOffset: number, codeBytes: number): void {
    this.#check();
    this.#openOne(codeOffset, codeOffset + this.#codeRanges.rounded(codeBytes));
  }

  /** @internal */
  free(allocation: CodeAllocation, wasOpen: boolean): void {
    this.#check();
    const { codeOffset, codeByteLength, dataOffset, dataByteLength } = allocation;
    // Others on the pages of an open allocation may be sealed, and wait to be executable.
    if (wasOpen) this.#closeOne(codeOffset, codeOffset + this.#codeRanges.rounded(codeByteLength));
    this.#codeRanges.free(codeOffset, codeByteLength);
    if (dataByteLength > 0) this.#dataRanges.free(dataOffset, dataByteLength);
    this.#allocations--;
    this.#freedSinceTrim += codeByteLength + dataByteLength;
    if (this.#freedSinceTrim >= this.#retain) this.trim();
  }

  #openOne(start: number, end: number): void {
    if (this.#open === 0) this.#system.beginWriting?.();
    this.#open++;
    try {
      this.#codePages.writable(start, end);
    } catch (error) {
      // Some of its pages may have become writable, and hold the code of others.
      this.#closeOne(start, end);
      throw error;
    }
  }

  #closeOne(start: number, end: number): void {
    this.#pending.push(start, end);
    // Counted only when done: if the system refuses, the allocation is still open, and can be sealed again or freed.
    if (this.#open === 1) {
      this.#makeExecutable();
      this.#system.endWriting?.();
    }
    this.#open--;
  }

  #makeExecutable(): void {
    const pending = this.#pending;
    if (pending.length > 2) mergeRanges(pending);
    for (let i = 0; i < pending.length; i += 2) this.#codePages.executable(pending[i], pending[i + 1]);
    pending.length = 0;
  }

  #take(ranges: RangeAllocator, byteLength: number): number {
    const offset = ranges.allocate(byteLength);
    if (offset >= 0) return offset;
    throw new ExecutableMemoryError(
      "allocate",
      byteLength,
      0,
      undefined,
      `${ranges.used} of ${ranges.byteLength} bytes reserved for ${ranges === this.#codeRanges ? "code" : "data"} are in use`,
    );
  }

  #check(): void {
    if (this.#disposed) throw new MemoryStateError("the code memory has been disposed of");
  }
}

/** A function's code and its data. Made by `CodeMemory.allocate`, open for writing. */
export class CodeAllocation {
  readonly codeOffset: number;
  readonly codeByteLength: number;
  readonly dataOffset: number;
  readonly dataByteLength: number;
  readonly #memory: CodeMemory;
  #state: "open" | "sealed" | "free" = "open";
  #code: MemoryBlock | undefined;
  #data: MemoryBlock | undefined;

  /** @internal */
  constructor(
    memory: CodeMemory,
    codeOffset: number,
    codeByteLength: number,
    dataOffset: number,
    dataByteLength: number,
  ) {
    this.#memory = memory;
    this.codeOffset = codeOffset;
    this.codeByteLength = codeByteLength;
    this.dataOffset = dataOffset;
    this.dataByteLength = dataByteLength;
  }

  /** The address at which the code runs. */
  get codeAddress(): number {
    return this.#memory.code.base + this.codeOffset;
  }

  /** The address of the data. */
  get dataAddress(): number {
    return this.#memory.data.base + this.dataOffset;
  }

  /** The code's bytes: readable always, to be written only while the allocation is open. */
  get code(): MemoryBlock {
    return (this.#code ??= slice(this.#memory.code, this.codeOffset, this.codeByteLength));
  }

  /** The data's bytes: readable and writable at any time. */
  get data(): MemoryBlock {
    return (this.#data ??= slice(this.#memory.data, this.dataOffset, this.dataByteLength));
  }

  /** Whether the code may be written. */
  get isOpen(): boolean {
    return this.#state === "open";
  }

  /** Ends writing: the code can run as soon as no other allocation is open. */
  seal(): void {
    this.#expect("open");
    this.#memory.seal(this.codeOffset, this.codeByteLength);
    this.#state = "sealed";
  }

  /** Opens the code for writing again, to patch it. Code of this memory must not run until it is sealed. */
  unseal(): void {
    this.#expect("sealed");
    this.#memory.unseal(this.codeOffset, this.codeByteLength);
    this.#state = "open";
  }

  /** Gives the memory back. Nothing may refer to it any more. */
  free(): void {
    if (this.#state === "free") throw new MemoryStateError("the allocation has been freed before");
    this.#memory.free(this, this.#state === "open");
    this.#state = "free";
  }

  #expect(state: "open" | "sealed"): void {
    if (this.#state !== state) throw new MemoryStateError(`the allocation is ${this.#state}, not ${state}`);
  }
}

function blockAt(system: MemorySystem, address: number, byteLength: number, base: number): MemoryBlock {
  const buffer = system.view(address, byteLength);
  return { bytes: new Uint8Array(buffer), view: new DataView(buffer), base };
}

function slice(block: MemoryBlock, offset: number, byteLength: number): MemoryBlock {
  const { buffer } = block.bytes;
  return {
    bytes: new Uint8Array(buffer, offset, byteLength),
    view: new DataView(buffer, offset, byteLength),
    base: block.base + offset,
  };
}

function trimPages(pages: Pages, ranges: RangeAllocator): void {
  for (const [start, end] of ranges.freeRanges()) pages.decommit(start, end);
  pages.decommit(ranges.top, ranges.byteLength);
}

/** Sorts ranges (start, end, start, end, ...) in place and joins those that touch, so that each page is changed once. */
function mergeRanges(ranges: number[]): void {
  const pairs: [number, number][] = [];
  for (let i = 0; i < ranges.length; i += 2) pairs.push([ranges[i], ranges[i + 1]]);
  pairs.sort((a, b) => a[0] - b[0]);
  let length = 0;
  for (const [start, end] of pairs) {
    // 15 bytes of padding may lie between two neighbours.
    if (length > 0 && start <= ranges[length - 1] + granularity) {
      if (end > ranges[length - 1]) ranges[length - 1] = end;
    } else {
      ranges[length++] = start;
      ranges[length++] = end;
    }
  }
  ranges.length = length;
}
