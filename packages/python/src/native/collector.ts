/**
 * The driver of the collector in C (`ops/helpers/allocate.c`): sets its state up in the arena, gives it the roots that
 * TypeScript holds, traces HOSTED objects for it, and forgets the JavaScript halves of dead objects.
 */
import type { Runtime } from "@serigraph/executor";
import { milliseconds } from "../clock.ts";
import { CONTEXT, EXCEPTION, HOSTED, OBJECT, TYPE } from "../heap/layout.ts";
import { GrowingRange } from "../heap/growing-range.ts";
import { HeapExhaustedError, type ArenaMemory, type Heap } from "../heap/heap.ts";
import { isPointer, type Value } from "../heap/value.ts";
import { MOST_CODE_OBJECTS } from "../vm/load.ts";

/** Fields of GcState (ops/heap.h), as indices of u32 words; tests/native/layout.test.ts compares. */
export const GC_STATE = {
  FIRST_PAGE: 0,
  PAGE_TOP: 1,
  PAGE_LIMIT: 2,
  FREE_PAGES: 3,
  ROVER: 4,
  LARGEST_FAILED: 5,
  EPOCH: 6,
  GROWN: 7,
  GROW_LIMIT: 8,
  MARK_OVERFLOW: 9,
  MARK_STACK: 10,
  MARK_STACK_END: 11,
  MARK_TOP: 12,
  HOSTED_QUEUE: 13,
  HOSTED_END: 14,
  HOSTED_COUNT: 15,
  DEAD: 16,
  DEAD_END: 17,
  DEAD_COUNT: 18,
  KEEP: 19,
  PAGE_NOTE_OFFSET: 20,
  FRAME_SIZES: 21,
  CODE_COUNT: 22,
  LIVE_PAGES: 23,
  LIVE_BYTES: 24, // two words
  MEDIUM_FREE: 26, // 16 × two words
  PAGE_KIND_OFFSET: 58,
  PAGE_INFO_OFFSET: 59,
  MATH: 60, // 12 × two words
  CODE_MARKS: 84,
  CODE_QUEUE: 85,
  CODE_QUEUED: 86,
  SPARE_2: 87,
  WORDS: 88,
} as const;

const PAGE_SHIFT = 14;
const PAGE_BYTES = 1 << PAGE_SHIFT;
const MEDIUM_PAGES = 4;
const MB = 1 << 20;

/** OBJECT.MARK, as in ops/heap.h. */
const MARK_EPOCH = 3;
const MARK_OLD = 4;

/** Bits of CONTEXT.EVAL_BREAKER: set by allocation when a collection is due. */
export const BREAK_GC = 2;

/** Space behind the heap for the collector's tables, as shares of the arena; most of it is never touched. */
const MARK_STACK_SHARE = 1 / 32;
const HOSTED_SHARE = 1 / 64;
const DEAD_SHARE = 1 / 64;
const ROOT_BYTES = 1 * MB;
/** Where memory must be asked for, a table gets so much more at a time. */
const TABLE_STEP = 1 * MB;
/** Pages at the end of the heap that only the making of a MemoryError may use. */
const RESERVE_PAGES = 64;

export interface CollectorHost {
  /** `all`: with what belongs to code that nothing uses. Without, {@link visitCode} is called for the code that something uses. */
  roots(visit: (v: Value) => void, all: boolean): void;
  visitCode(codeId: number, visit: (v: Value) => void): void;
  /** Size of the frame of each code object, by id. */
  frameBytes(codeId: number): number;
  codeCount(): number;
  /** Everything alive is marked: gives up code that nothing uses. Not called when all of it is kept. */
  sweepCode(isUsed: (codeId: number) => boolean, isAlive: (offset: number) => boolean): void;
  /** Everything alive is marked: forget what is kept by the offsets of objects that are not. */
  beforeSweep?(isAlive: (offset: number) => boolean): void;
}

export interface CollectorStats {
  collections: number;
  nanoseconds: number;
  liveBytes: number;
  heapBytes: number;
}

interface Traceable {
  trace?(visit: (v: Value) => void): void;
}

export class Collector {
  private readonly heap: Heap;
  private readonly runtime: Runtime;
  private readonly host: CollectorHost;
  private readonly contextAddress: number;
  /** Word index of GcState. */
  private readonly state: number;
  private readonly rootsOffset: number;
  private readonly allocateSlow: number;
  private readonly gcAge: number;
  private readonly gcStart: number;
  private readonly gcMark: number;
  private readonly gcSweep: number;
  private readonly giveBack: ((offset: number, byteLength: number) => void) | undefined;
  private readonly minimumGrowth: number;
  /** What of the tables may be touched. */
  private readonly markStack: GrowingRange;
  private readonly hostedQueue: GrowingRange;
  private readonly dead: GrowingRange;
  private reserveOpen = false;
  private rootCount = 0;
  /** End of the pages that the heap can have. */
  private readonly lastPage: number;
  /** Highest page ever in use, for giving memory back. */
  private peakTop = 0;
  readonly stats: CollectorStats = { collections: 0, nanoseconds: 0, liveBytes: 0, heapBytes: 0 };
  private readonly visit = (v: Value): void => {
    if (!isPointer(v)) return;
    this.heap.write(this.rootsOffset + this.rootCount * 8, v);
    if (++this.rootCount * 8 === ROOT_BYTES) this.flushRoots();
  };

  /**
   * @param end first byte behind the memory that heap and tables may use
   * @param memory what the heap lives in
   * @param minimumGrowth bytes that the heap grows by at least between collections
   */
  constructor(
    heap: Heap,
    runtime: Runtime,
    host: CollectorHost,
    options: {
      end: number;
      memory: ArenaMemory;
      minimumGrowth?: number | undefined;
    },
  ) {
    this.heap = heap;
    this.runtime = runtime;
    this.host = host;
    const { memory } = options;
    this.giveBack = memory.giveBack;
    this.minimumGrowth = options.minimumGrowth ?? 32 * MB;
    this.contextAddress = heap.address + CONTEXT.OFFSET;
    const pages = Math.floor(options.end / PAGE_BYTES);
    let top = options.end;
    const take = (bytes: number): number => (top = ((top - bytes) & ~4095) >>> 0);
    const share = (fraction: number): number => Math.floor((options.end * fraction) / 4096) * 4096;
    const kinds = take(pages);
    const infos = take(pages * 4);
    const notes = take(pages);
    const markStack = take(share(MARK_STACK_SHARE));
    const hosted = take(share(HOSTED_SHARE));
    const dead = take(share(DEAD_SHARE));
    this.rootsOffset = take(ROOT_BYTES);
    const frameSizes = take(MOST_CODE_OBJECTS * 4);
    const codeMarks = take(MOST_CODE_OBJECTS);
    const codeQueue = take(MOST_CODE_OBJECTS * 4);
    const stateOffset = take(4096);
    for (const [from, to] of [
      [stateOffset, dead],
      [notes, options.end],
    ] as const)
      if (memory.commits?.commit(from, to - from) === false) throw new HeapExhaustedError(to - from);
    const table = (start: number, bytes: number): GrowingRange =>
      new GrowingRange(memory.commits, start, start + bytes, TABLE_STEP);
    this.markStack = table(markStack, share(MARK_STACK_SHARE));
    this.hostedQueue = table(hosted, share(HOSTED_SHARE));
    this.dead = table(dead, share(DEAD_SHARE));
    this.state = stateOffset >>> 2;
    const { u32 } = heap;
    const heapTop = u32[CONTEXT.HEAP_TOP >>> 2]!;
    const firstPage = Math.ceil(heapTop / PAGE_BYTES);
    const set = (field: number, value: number): void => void (u32[this.state + field] = value);
    set(GC_STATE.FIRST_PAGE, firstPage);
    set(GC_STATE.PAGE_TOP, firstPage);
    this.lastPage = top >>> PAGE_SHIFT;
    set(GC_STATE.ROVER, firstPage);
    set(GC_STATE.LARGEST_FAILED, 0xffffffff);
    set(GC_STATE.EPOCH, 1);
    // Of all that is not the heap a page here and there is touched, each of which would be a large one.
    memory.preferHugePages?.(firstPage * PAGE_BYTES, (this.lastPage - firstPage) * PAGE_BYTES);
    const firstGrowth = Math.min(this.minimumGrowth >>> PAGE_SHIFT, (this.lastPage - firstPage) >>> 1);
    set(GC_STATE.GROW_LIMIT, firstGrowth);
    set(GC_STATE.MARK_STACK, markStack);
    set(GC_STATE.MARK_STACK_END, this.markStack.end);
    set(GC_STATE.HOSTED_QUEUE, hosted);
    set(GC_STATE.HOSTED_END, this.hostedQueue.end);
    set(GC_STATE.DEAD, dead);
    set(GC_STATE.DEAD_END, this.dead.end);
    set(GC_STATE.FRAME_SIZES, frameSizes);
    set(GC_STATE.CODE_MARKS, codeMarks);
    set(GC_STATE.CODE_QUEUE, codeQueue);
    set(GC_STATE.PAGE_KIND_OFFSET, kinds);
    set(GC_STATE.PAGE_INFO_OFFSET, infos);
    set(GC_STATE.PAGE_NOTE_OFFSET, notes);
    heap.pageNotes = notes;
    u32[CONTEXT.ALLOCATED >>> 2] = 0;
    u32[CONTEXT.GC_THRESHOLD >>> 2] = this.minimumGrowth >>> 4;
    u32[CONTEXT.SPARE >>> 2] = stateOffset;
    u32[CONTEXT.HEAP_LIMIT >>> 2] = top;
    this.allocateSlow = runtime.symbol("heap_allocate_slow");
    this.gcAge = runtime.symbol("gc_age");
    this.gcStart = runtime.symbol("gc_start");
    this.gcMark = runtime.symbol("gc_mark");
    this.gcSweep = runtime.symbol("gc_sweep");
    heap.mostHosted = Math.floor(share(HOSTED_SHARE) / 8);
    heap.space.narrow(this.lastPage * PAGE_BYTES);
    if (!heap.space.reach((firstPage + RESERVE_PAGES) * PAGE_BYTES))
      throw new HeapExhaustedError(RESERVE_PAGES * PAGE_BYTES);
    this.limitPages();
    this.reachPages(firstPage + firstGrowth);
    heap.openReserve = (open) => {
      this.reserveOpen = open;
      this.limitPages();
    };
    heap.allocateSlow = (bytes) => {
      let address = runtime.call(this.allocateSlow, this.contextAddress, bytes);
      if (address === 0 && this.makeRoom(bytes))
        address = runtime.call(this.allocateSlow, this.contextAddress, bytes);
      if (address === 0) throw new HeapExhaustedError(bytes);
      return address - heap.address;
    };
  }

  /** Makes memory usable for an object that did not fit. False when there is none, or it would not have helped. */
  private makeRoom(bytes: number): boolean {
    const pages = Math.max(Math.ceil(bytes / PAGE_BYTES), MEDIUM_PAGES);
    const before = this.get(GC_STATE.PAGE_LIMIT);
    return this.reachPages(this.get(GC_STATE.PAGE_TOP) + pages) && this.get(GC_STATE.PAGE_LIMIT) > before;
  }

  /** Makes the heap usable up to `page`, as far as it has so many; the reserve comes behind. False when the system refuses. */
  private reachPages(page: number): boolean {
    const end = Math.min(page + RESERVE_PAGES, this.lastPage) * PAGE_BYTES;
    const done = this.heap.space.reach(end);
    if (done) this.limitPages();
    return done;
  }

  private flushRoots(): void {
    const count = this.rootCount;
    this.rootCount = 0;
    if (count > 0) this.runtime.call(this.gcMark, this.contextAddress, this.rootsOffset, count);
  }

  /** Tells allocation in C how far it may go. */
  private limitPages(): void {
    const end = Math.floor(this.heap.space.end / PAGE_BYTES);
    this.heap.u32[this.state + GC_STATE.PAGE_LIMIT] = this.reserveOpen
      ? end
      : Math.max(end - RESERVE_PAGES, this.get(GC_STATE.PAGE_TOP));
  }

  private get(field: number): number {
    return this.heap.u32[this.state + field]!;
  }

  /** True when allocation asked for a collection, or the JavaScript side of big ints has grown. */
  get due(): boolean {
    const { u32 } = this.heap;
    return (
      (u32[CONTEXT.EVAL_BREAKER >>> 2]! & BREAK_GC) !== 0 ||
      u32[CONTEXT.ALLOCATED >>> 2]! > u32[CONTEXT.GC_THRESHOLD >>> 2]!
    );
  }

  /** Tells helpers the address of function `number` of the C library. */
  setLibraryFunction(number: number, address: number): void {
    this.heap.writeAbsolute(4 * (this.state + GC_STATE.MATH + 2 * number), address);
  }

  /**
   * A collection is due in a nested driver loop, for the first time in this instruction of the outermost one: what exists
   * by now is not freed before that instruction is done, as functions in TypeScript may hold it unseen.
   */
  age(): void {
    this.runtime.call(this.gcAge, this.contextAddress);
    this.startGrowth(this.minimumGrowth);
  }

  /**
   * Collects. Everything alive must be reachable from frames or `roots`.
   *
   * @param keep do not free what is older than the last {@link age}
   */
  collect(keep = false): void {
    const begin = milliseconds();
    const { heap, runtime, contextAddress } = this;
    this.peakTop = Math.max(this.peakTop, this.get(GC_STATE.PAGE_TOP));
    this.syncCodes();
    if (this.tablesSuffice()) {
      runtime.call(this.gcStart, contextAddress, keep ? 1 : 0);
      this.host.roots(this.visit, keep);
      this.flushRoots();
      this.traceQueued();
      const epoch = this.get(GC_STATE.EPOCH);
      const isAlive = (offset: number): boolean => {
        const mark = heap.u8[offset + OBJECT.MARK]!;
        return (mark & MARK_EPOCH) === epoch || (keep && (mark & MARK_OLD) !== 0);
      };
      this.host.beforeSweep?.(isAlive);
      if (!keep) {
        const marks = this.get(GC_STATE.CODE_MARKS);
        this.host.sweepCode((id) => heap.u8[marks + id] !== 0, isAlive);
      }
      runtime.call(this.gcSweep, contextAddress);
      this.bury();
      this.release();
    }
    this.limitPages();
    this.startGrowth(this.growthUpTo(this.lastPage));
    this.stats.collections++;
    this.stats.nanoseconds += Math.round((milliseconds() - begin) * 1e6);
    this.stats.liveBytes = Number(heap.i64[(this.state + GC_STATE.LIVE_BYTES) >>> 1]!);
    this.stats.heapBytes = (this.get(GC_STATE.PAGE_TOP) - this.get(GC_STATE.FIRST_PAGE)) * PAGE_BYTES;
  }

  /** Bytes to allocate until the next collection, when the heap may have the pages below `end`. */
  private growthUpTo(end: number): number {
    // Twice what is alive, but no more than half of what is left: garbage must not make the heap overflow.
    const livePages = this.get(GC_STATE.LIVE_PAGES);
    const left = Math.max(end - this.get(GC_STATE.FIRST_PAGE) - livePages, 0) >>> 1;
    return Math.max(this.minimumGrowth, Math.min(livePages, left) * PAGE_BYTES);
  }

  /** No collection is due until the heap has grown by so many bytes, for which it gets memory; fewer when that is refused. */
  private startGrowth(bytes: number): void {
    const { u32 } = this.heap;
    const top = this.get(GC_STATE.PAGE_TOP);
    if (!this.reachPages(top + (bytes >>> PAGE_SHIFT))) {
      bytes = Math.min(bytes, this.growthUpTo(this.get(GC_STATE.PAGE_LIMIT)));
      this.reachPages(top + (bytes >>> PAGE_SHIFT));
    }
    u32[this.state + GC_STATE.GROWN] = 0;
    u32[this.state + GC_STATE.GROW_LIMIT] = bytes >>> PAGE_SHIFT;
    u32[CONTEXT.EVAL_BREAKER >>> 2]! &= ~BREAK_GC;
    u32[CONTEXT.ALLOCATED >>> 2] = 0;
    u32[CONTEXT.GC_THRESHOLD >>> 2] = bytes >>> 4;
  }

  /** The size of every code object's frame, for the collector to scan frames by. */
  private syncCodes(): void {
    const { u32 } = this.heap;
    const count = this.host.codeCount();
    const sizes = this.get(GC_STATE.FRAME_SIZES) >>> 2;
    for (let id = 0; id < count; id++) u32[sizes + id] = this.host.frameBytes(id);
    u32[this.state + GC_STATE.CODE_COUNT] = count;
  }

  /** Objects with a JavaScript half, and code, are marked in C and traced here, in rounds, until no new one turns up. */
  private traceQueued(): void {
    const { heap, state } = this;
    const { u32 } = heap;
    const queue = this.get(GC_STATE.HOSTED_QUEUE) >>> 2;
    const codes = this.get(GC_STATE.CODE_QUEUE) >>> 2;
    for (let code = 0; ;) {
      for (; code < this.get(GC_STATE.CODE_QUEUED); code++)
        this.host.visitCode(u32[codes + code]!, this.visit);
      this.flushRoots();
      const count = u32[state + GC_STATE.HOSTED_COUNT]!;
      if (count === 0) {
        if (code === this.get(GC_STATE.CODE_QUEUED)) return;
        continue;
      }
      const offsets = u32.slice(queue, queue + count);
      u32[state + GC_STATE.HOSTED_COUNT] = 0;
      for (const offset of offsets) {
        const handle =
          u32[offset >>> 2] === TYPE.EXCEPTION
            ? u32[(offset + EXCEPTION.TRACEBACK) >>> 2]! - 1
            : u32[(offset + HOSTED.HANDLE) >>> 2]!;
        (heap.hosted[handle] as Traceable | undefined)?.trace?.(this.visit);
      }
      this.flushRoots();
    }
  }

  /**
   * Makes room in the tables. A cycle that has begun must be finished, as the marks of one that is not would deceive the one
   * after the next: so it is not begun when an object with a JavaScript half might not fit. The others may be too small: then
   * marking takes longer, and dead objects lie until the next time.
   */
  private tablesSuffice(): boolean {
    const { heap, markStack, hostedQueue, dead } = this;
    const handles = heap.hostedCount;
    const heapBytes = (this.get(GC_STATE.PAGE_TOP) - this.get(GC_STATE.FIRST_PAGE)) * PAGE_BYTES;
    markStack.reach(this.get(GC_STATE.MARK_STACK) + Math.floor(heapBytes * MARK_STACK_SHARE));
    dead.reach(this.get(GC_STATE.DEAD) + handles * 8);
    const suffices = hostedQueue.reach(this.get(GC_STATE.HOSTED_QUEUE) + heap.hostedCount * 4);
    const { u32 } = heap;
    u32[this.state + GC_STATE.MARK_STACK_END] = markStack.end;
    u32[this.state + GC_STATE.HOSTED_END] = hostedQueue.end;
    u32[this.state + GC_STATE.DEAD_END] = dead.end;
    return suffices;
  }

  private bury(): void {
    const { heap } = this;
    const { u32 } = heap;
    const pairs = this.get(GC_STATE.DEAD) >>> 2;
    const count = this.get(GC_STATE.DEAD_COUNT);
    for (let i = 0; i < count; i++) {
      heap.releaseHosted(u32[pairs + 2 * i + 1]!);
    }
  }

  /**
   * Gives memory behind the heap's new end back to the system, when it is worth a call: not what will be touched again before the next
   * collection.
   */
  private release(): void {
    const again = this.growthUpTo(this.lastPage) >>> PAGE_SHIFT;
    const top = Math.min(this.get(GC_STATE.PAGE_TOP) + again + RESERVE_PAGES, this.lastPage);
    if (this.peakTop - top < (8 * MB) >>> PAGE_SHIFT) return;
    this.giveBack?.(top * PAGE_BYTES, (this.peakTop - top) * PAGE_BYTES);
    this.heap.space.shrink(top * PAGE_BYTES);
    this.peakTop = top;
  }
}
