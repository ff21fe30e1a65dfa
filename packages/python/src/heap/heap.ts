import { GrowingRange, type MemoryCommits } from "./growing-range.ts";
import {
  BIGINT,
  BUFFER,
  CONTEXT,
  HOSTED,
  INT64,
  OBJECT,
  SMALL_LIMIT,
  REGION,
  SPECIAL,
  STR,
  STR_INTERNED,
  STR_SHARED,
  STR_WIDTH,
  TAG_FIRST,
  TAG_INT,
  TAG_POINTER,
  TAG_SPECIAL,
  TUPLE,
  TYPE,
  TYPE_SUBCLASS,
} from "./layout.ts";
import {
  INT_LIMIT,
  POINTER_BASE,
  PyFloat,
  TRUE,
  isPointer,
  isSmallInt,
  offsetOf,
  pointerTo,
  specialCode,
  specialValue,
  type Value,
} from "./value.ts";

/** No object can be larger: sizes are unsigned 32-bit numbers all over. */
const MAX_OBJECT_BYTES = 0xf0000000;
/** The collector's pages, and its note that an object on one has a handle: ops/heap.h. */
const PAGE_SHIFT = 14;
const NOTE_HANDLE = 0x80;
/** Entries of {@link Heap.held} that there may be room for when it is as good as empty. */
const MOST_HELD_KEPT = 1 << 16;
/** Where memory must be asked for, the heap gets so much more at a time, at least. */
const HEAP_STEP = 4 << 20;
/** What a hosted state is taken for: an object with a few fields, and an array or a map. */
const HOSTED_BYTES = 400;
/** JavaScript has this much on every machine and with every option: less than half of V8's smallest heap. */
const CERTAIN_HOST_BYTES = 2 << 20;

/** The memory an {@link Heap} lives in: 4 GiB (or less in tests), aligned at 4 GiB. */
export interface ArenaMemory {
  readonly buffer: ArrayBuffer;
  /** Address of the first byte as native code sees it; its low 32 bits are 0. */
  readonly address: number;
  /** Where memory must be asked for before it is used (Windows). Absent where all of the buffer is usable. */
  readonly commits?: MemoryCommits | undefined;
  /** Gives the memory of a range back that is not in use; it reads as zero, and stays usable. Absent together with the above. */
  readonly giveBack?: ((offset: number, byteLength: number) => void) | undefined;
  /** Much of a range is going to be used. Absent where that makes no difference. */
  readonly preferHugePages?: ((offset: number, byteLength: number) => void) | undefined;
}

/** Raised when the arena is full, or the system gives no more memory for it; the interpreter turns it into MemoryError. */
export class HeapExhaustedError extends Error {
  readonly wanted: number;
  constructor(wanted: number) {
    super(`out of memory: ${wanted} bytes do not fit in the Python heap`);
    this.name = "HeapExhaustedError";
    this.wanted = wanted;
  }
}

/**
 * Reads and writes Python values and objects in native memory. The heap does not move objects, and never collects by
 * itself: allocation only sets the eval breaker, and the interpreter collects at its next safe point. So TypeScript may
 * hold values in local variables as long as it does not call back into Python; what must live across such a call is
 * pinned ({@link pin}).
 */
export class Heap {
  readonly i32: Int32Array;
  readonly u32: Uint32Array;
  readonly u8: Uint8Array;
  readonly u16: Uint16Array;
  readonly f64: Float64Array;
  readonly i64: BigInt64Array;
  readonly bytes: Buffer;
  /** Upper word of every address in the arena. */
  readonly addressHigh: number;
  readonly address: number;
  /** What of the heap proper may be touched. */
  readonly space: GrowingRange;
  /** JavaScript state of HOSTED objects (and tracebacks), by handle. */
  readonly hosted: unknown[] = [];
  private readonly freeHosted: number[] = [];
  /** Values that must stay alive while TypeScript calls back into Python. */
  readonly pinned: Value[] = [];
  /**
   * Offsets of what builtins at work may hold in variables of TypeScript: all that they allocated, the items they took
   * from iterators, and what calls of Python gave them. The driver loops let go of it when an instruction is done.
   */
  held = new Uint32Array(1024);
  heldCount = 0;
  /** Estimated bytes of JavaScript's heap that hosted states take; it must not run out: that ends the process. */
  private hostBytes = 0;
  /** What JavaScript has for certain; {@link askHostLimit} finds out how much it really has, when that is used up. */
  private hostLimit = CERTAIN_HOST_BYTES;
  /** How many hosted states there may be. */
  mostHosted = Infinity;
  /** Arena offset of the collector's notes of pages; 0 before there is one. */
  pageNotes = 0;
  private inReserve = false;
  /** Opens and closes the last bit of the heap, kept for the exception that says that it is full. Set by the native side. */
  openReserve: ((open: boolean) => void) | undefined;
  private readonly interned = new Map<string, Value>();

  constructor(memory: ArenaMemory, options: { heapStart: number; heapLimit: number }) {
    this.i32 = new Int32Array(memory.buffer);
    this.u32 = new Uint32Array(memory.buffer);
    this.u8 = new Uint8Array(memory.buffer);
    this.u16 = new Uint16Array(memory.buffer);
    this.f64 = new Float64Array(memory.buffer);
    this.i64 = new BigInt64Array(memory.buffer);
    this.bytes = Buffer.from(memory.buffer);
    this.address = memory.address;
    this.addressHigh = Math.floor(memory.address / 2 ** 32);
    this.space = new GrowingRange(memory.commits, options.heapStart, options.heapLimit, HEAP_STEP);
    this.writeAddress(CONTEXT.ARENA, 0);
    this.u32[CONTEXT.HEAP_TOP >>> 2] = options.heapStart;
    this.u32[CONTEXT.HEAP_LIMIT >>> 2] = options.heapLimit;
    this.u32[CONTEXT.GC_THRESHOLD >>> 2] = 0xffffffff;
  }

  // --- words ---------------------------------------------------------------------------------------------------

  /** The value in the 8 bytes at `offset`. */
  read(offset: number): Value {
    const high = this.u32[(offset >>> 2) + 1]!;
    if (high < TAG_FIRST) return new PyFloat(this.f64[offset >>> 3]!);
    const low = this.u32[offset >>> 2]!;
    if (high >= TAG_INT) return ((high << 16) >> 16) * 4294967296 + low;
    if (high >= TAG_SPECIAL) return specialValue(low);
    return POINTER_BASE + low;
  }

  write(offset: number, v: Value): void {
    const word = offset >>> 2;
    if (typeof v === "object") {
      const x = v.value;
      if (x === x) this.f64[offset >>> 3] = x;
      else {
        this.u32[word] = 0;
        this.u32[word + 1] = 0x7ff80000;
      }
    } else if (v < POINTER_BASE) {
      this.u32[word] = v; // modulo 2^32, as typed arrays store
      this.u32[word + 1] = TAG_INT | (Math.floor(v / 4294967296) & 0xffff);
    } else if (isPointer(v)) {
      this.u32[word] = v - POINTER_BASE;
      this.u32[word + 1] = TAG_POINTER | this.addressHigh;
    } else {
      this.u32[word] = specialCode(v);
      this.u32[word + 1] = TAG_SPECIAL;
    }
  }

  /** Copies a value without looking at it. */
  copyWord(to: number, from: number): void {
    this.u32[to >>> 2] = this.u32[from >>> 2]!;
    this.u32[(to >>> 2) + 1] = this.u32[(from >>> 2) + 1]!;
  }

  /** True when the word at `offset` is the unbound marker. */
  isUnbound(offset: number): boolean {
    return this.u32[(offset >>> 2) + 1] === TAG_SPECIAL && this.u32[offset >>> 2] === SPECIAL.UNBOUND;
  }

  /** Stores the address of arena offset `target` (0 stays the null address unless `target` is the arena itself). */
  writeAddress(offset: number, target: number): void {
    this.u32[offset >>> 2] = target;
    this.u32[(offset >>> 2) + 1] = this.addressHigh;
  }

  /** Stores an address of anywhere: of machine code, say. */
  writeAbsolute(offset: number, address: number): void {
    this.u32[offset >>> 2] = address; // modulo 2^32, as typed arrays store
    this.u32[(offset >>> 2) + 1] = Math.floor(address / 4294967296);
  }

  writeNull(offset: number): void {
    this.u32[offset >>> 2] = 0;
    this.u32[(offset >>> 2) + 1] = 0;
  }

  /** Arena offset of the address stored at `offset` (0 for null). */
  readAddress(offset: number): number {
    return this.u32[offset >>> 2]!;
  }

  // --- allocation ----------------------------------------------------------------------------------------------

  /** Slow allocation (free list empty, or large): set by the native side; the default only bumps. */
  allocateSlow: (bytes: number) => number = (bytes) => this.bump(bytes);

  /** Runs `make` with what is left when the heap is full. */
  withReserve<T>(make: () => T): T {
    this.inReserve = true;
    this.openReserve?.(true);
    try {
      return make();
    } finally {
      this.inReserve = false;
      this.openReserve?.(false);
    }
  }

  private bump(bytes: number): number {
    const top = this.u32[CONTEXT.HEAP_TOP >>> 2]!;
    if (top + bytes > this.u32[CONTEXT.HEAP_LIMIT >>> 2]! || !this.space.reach(top + bytes))
      throw new HeapExhaustedError(bytes);
    this.u32[CONTEXT.HEAP_TOP >>> 2] = top + bytes;
    return top;
  }

  /** A new object of `bytes` bytes (rounded up to 16), its header set and the rest as it was: initialise every field. */
  allocate(type: number, bytes: number): number {
    if (bytes > MAX_OBJECT_BYTES) throw new HeapExhaustedError(bytes);
    const units = (bytes + 15) >>> 4;
    let offset: number;
    const list = (CONTEXT.FREE_LISTS >>> 2) + units * 2;
    if (bytes <= SMALL_LIMIT && (offset = this.u32[list]!) !== 0) {
      this.u32[list] = this.u32[(offset >>> 2) + 2]!;
      this.u32[list + 1] = this.u32[(offset >>> 2) + 3]!;
      this.u32[CONTEXT.ALLOCATED >>> 2] = this.u32[CONTEXT.ALLOCATED >>> 2]! + units;
    } else offset = this.allocateSlow(units * 16);
    const word = offset >>> 2;
    this.u32[word] = type;
    this.u32[word + 1] = bytes <= SMALL_LIMIT ? units << 16 : 0;
    if (this.heldCount === this.held.length) this.growHeld();
    this.held[this.heldCount++] = offset;
    return offset;
  }

  /** Storage for a list, dict or set; returns the offset of the payload. `values` tells the collector to trace it (by its owner). */
  allocateBuffer(bytes: number): number {
    const offset = this.allocate(TYPE.BUFFER, BUFFER.PAYLOAD + bytes);
    this.u32[(offset + BUFFER.BYTES) >>> 2] = bytes;
    this.u32[(offset + BUFFER.BYTES + 4) >>> 2] = 0;
    return offset + BUFFER.PAYLOAD;
  }

  /** True for an object of a class derived from the builtin type whose layout it has. */
  isSubclassed(v: Value): boolean {
    return isPointer(v) && (this.u32[offsetOf(v) >>> 2]! & TYPE_SUBCLASS) !== 0;
  }

  /** True for values of that type itself, not of a class derived from it. */
  isExactly(v: Value, type: number): boolean {
    return isPointer(v) && this.u32[offsetOf(v) >>> 2] === type;
  }

  /** TYPE number of the layout of the object at `offset`. */
  typeAt(offset: number): number {
    return this.u32[offset >>> 2]! & 0xff;
  }

  /** Type id of any value (see layout.ts); ints of every size are INT, INT64 or BIGINT. */
  typeOf(v: Value): number {
    if (typeof v === "object") return TYPE.FLOAT;
    if (v < POINTER_BASE) return TYPE.INT;
    if (isPointer(v)) return this.u32[(v - POINTER_BASE) >>> 2]! & 0xff;
    switch (specialCode(v)) {
      case SPECIAL.NONE:
        return TYPE.NONE;
      case SPECIAL.TRUE:
      case SPECIAL.FALSE:
        return TYPE.BOOL;
      case SPECIAL.NOT_IMPLEMENTED:
        return TYPE.NOT_IMPLEMENTED;
      default:
        return TYPE.ELLIPSIS;
    }
  }

  // --- ints ----------------------------------------------------------------------------------------------------

  /** A Python int from a JavaScript integer of any size (a `number` must be a safe integer). */
  int(n: number | bigint): Value {
    if (typeof n === "number") {
      if (n >= -INT_LIMIT && n < INT_LIMIT) return n === 0 ? 0 : n; // never -0
      n = BigInt(n);
    } else if (n >= -140737488355328n && n < 140737488355328n) return Number(n);
    if (n >= -(2n ** 63n) && n < 2n ** 63n) {
      const offset = this.allocate(TYPE.INT64, INT64.BYTES);
      this.i64[(offset + INT64.VALUE) >>> 3] = n;
      return pointerTo(offset);
    }
    return pointerTo(this.newBigInt(n));
  }

  /** A BIGINT object with a value that does not fit 64 bits. */
  private newBigInt(n: bigint): number {
    const negative = n < 0n;
    const magnitude = negative ? -n : n;
    if (magnitude < 2n ** 128n) {
      const high = magnitude >> 64n;
      const offset = this.allocate(TYPE.BIGINT, BIGINT.LIMBS + 16);
      const limbs = (offset + BIGINT.LIMBS) >>> 3;
      this.i64[limbs] = magnitude; // modulo 2^64
      this.i64[limbs + 1] = high;
      this.u32[(offset + BIGINT.LENGTH) >>> 2] = high === 0n ? 1 : 2;
      this.u32[(offset + BIGINT.NEGATIVE) >>> 2] = negative ? 1 : 0;
      return offset;
    }
    // By way of hexadecimal digits: the engine has no quicker way to the limbs of a long BigInt.
    const digits = magnitude.toString(16);
    const length = Math.ceil(digits.length / 16);
    const offset = this.allocate(TYPE.BIGINT, BIGINT.LIMBS + 8 * length);
    const at = offset + BIGINT.LIMBS;
    this.bytes.write(digits.padStart(16 * length, "0"), at, "hex");
    this.u8.subarray(at, at + 8 * length).reverse();
    this.u32[(offset + BIGINT.LENGTH) >>> 2] = length;
    this.u32[(offset + BIGINT.NEGATIVE) >>> 2] = negative ? 1 : 0;
    return offset;
  }

  /** The value of the BIGINT object at `offset`. */
  bigIntAt(offset: number): bigint {
    const at = offset + BIGINT.LIMBS;
    const length = this.u32[(offset + BIGINT.LENGTH) >>> 2]!;
    let magnitude = 0n;
    if (length <= 4)
      for (let i = length - 1; i >= 0; i--)
        magnitude = (magnitude << 64n) | BigInt.asUintN(64, this.i64[(at >>> 3) + i]!);
    else
      magnitude = BigInt(
        "0x" +
          Buffer.from(this.u8.subarray(at, at + 8 * length))
            .reverse()
            .toString("hex"),
      );
    return this.u32[(offset + BIGINT.NEGATIVE) >>> 2] === 0 ? magnitude : -magnitude;
  }

  /** True for ints of every size, not for bools. */
  isInt(v: Value): boolean {
    if (isSmallInt(v)) return true;
    if (!isPointer(v)) return false;
    const type = this.typeAt(offsetOf(v));
    return type === TYPE.INT64 || type === TYPE.BIGINT;
  }

  /** The integer that an int (or bool) is: a number when immediate, else a bigint. */
  intOf(v: Value): number | bigint {
    if (isSmallInt(v)) return v;
    if (isPointer(v)) {
      const offset = offsetOf(v);
      if (this.typeAt(offset) === TYPE.INT64) {
        const n = this.i64[(offset + INT64.VALUE) >>> 3]!;
        // an int of a class of its own may be small
        return n >= -140737488355328n && n < 140737488355328n ? Number(n) : n;
      }
      return this.bigIntAt(offset);
    }
    return v === TRUE ? 1 : 0;
  }

  bigIntOf(v: Value): bigint {
    return BigInt(this.intOf(v));
  }

  // --- hosted objects ------------------------------------------------------------------------------------------

  /**
   * Makes sure that JavaScript's heap may take `bytes` more.
   *
   * @throws HeapExhaustedError when half of what JavaScript may have is taken
   */
  private checkHost(bytes: number): void {
    if (this.hostBytes + bytes <= this.hostLimit || this.inReserve) return;
    this.askHostLimit();
    if (this.hostBytes + bytes > this.hostLimit) throw new HeapExhaustedError(bytes);
  }

  private askHostLimit(): void {
    this.hostLimit = process.getBuiltinModule("node:v8").getHeapStatistics().heap_size_limit / 2;
  }

  /** Makes sure that there is room for one more hosted state. */
  checkHosted(): void {
    this.checkHost(HOSTED_BYTES);
    if (this.hostedCount >= this.mostHosted && !this.inReserve) throw new HeapExhaustedError(HOSTED_BYTES);
  }

  get hostedCount(): number {
    return this.hosted.length - this.freeHosted.length;
  }

  /** Keeps a JavaScript object under a handle (index into `hosted`). Never fails: see {@link checkHosted}. */
  addHosted(state: unknown): number {
    this.hostBytes += HOSTED_BYTES;
    const handle = this.freeHosted.pop() ?? this.hosted.length;
    this.hosted[handle] = state;
    return handle;
  }

  releaseHosted(handle: number): void {
    this.hostBytes -= HOSTED_BYTES;
    (this.hosted[handle] as { unreached?(): void } | undefined)?.unreached?.();
    this.hosted[handle] = undefined;
    this.freeHosted.push(handle);
  }

  /** The object at an offset has a JavaScript half now: the collector must not give its page back unseen. */
  noteHandle(offset: number): void {
    if (this.pageNotes !== 0) this.u8[this.pageNotes + (offset >>> PAGE_SHIFT)]! |= NOTE_HANDLE;
  }

  /** A HOSTED object around a JavaScript object. */
  newHosted(state: object): Value {
    this.checkHosted();
    const offset = this.allocate(TYPE.HOSTED, HOSTED.BYTES);
    this.u32[(offset + HOSTED.HANDLE) >>> 2] = this.addHosted(state);
    this.noteHandle(offset);
    return pointerTo(offset);
  }

  hostedOf(v: Value): unknown {
    return this.hosted[this.u32[(offsetOf(v) + HOSTED.HANDLE) >>> 2]!];
  }

  // --- strings -------------------------------------------------------------------------------------------------

  /** A new str with the text of a JavaScript string (surrogate pairs become one code point). */
  str(text: string): Value {
    const units = text.length;
    let max = 0;
    let pairs = 0;
    for (let i = 0; i < units; i++) {
      const c = text.charCodeAt(i);
      if (c > max) max = c;
      if (c >= 0xd800 && c < 0xdc00 && i + 1 < units && (text.charCodeAt(i + 1) & 0xfc00) === 0xdc00) {
        pairs++;
        i++;
      }
    }
    const length = units - pairs;
    const width = pairs > 0 ? 4 : max > 0xff ? 2 : 1;
    const offset = this.newStr(length, width);
    const data = offset + STR.INLINE;
    if (width === 1) for (let i = 0; i < units; i++) this.u8[data + i] = text.charCodeAt(i);
    else if (width === 2) for (let i = 0; i < units; i++) this.u16[(data >>> 1) + i] = text.charCodeAt(i);
    else {
      let word = data >>> 2;
      for (let i = 0; i < units; i++) {
        const c = text.codePointAt(i)!;
        if (c > 0xffff) i++;
        this.u32[word++] = c;
      }
    }
    return pointerTo(offset);
  }

  /** An uninitialised str of `length` code points of `width` bytes; the caller fills in characters that need that width. */
  newStr(length: number, width: number): number {
    const offset = this.allocate(TYPE.STR, STR.INLINE + length * width);
    this.u8[offset + OBJECT.FLAGS] = width;
    this.u32[(offset + STR.LENGTH) >>> 2] = length;
    this.u32[(offset + STR.HASH) >>> 2] = 0;
    return offset;
  }

  isStr(v: Value): boolean {
    return isPointer(v) && this.typeAt(offsetOf(v)) === TYPE.STR;
  }

  /** The text of a str as a JavaScript string. */
  strOf(v: Value): string {
    const offset = offsetOf(v);
    const length = this.u32[(offset + STR.LENGTH) >>> 2]!;
    const data = this.textAt(offset);
    switch (this.u8[offset + OBJECT.FLAGS]! & STR_WIDTH) {
      case 1:
        if (length < 24) {
          let text = "";
          for (let i = 0; i < length; i++) text += String.fromCharCode(this.u8[data + i]!);
          return text;
        }
        return this.bytes.toString("latin1", data, data + length);
      case 2:
        return this.bytes.toString("utf16le", data, data + length * 2);
      default: {
        const parts: string[] = [];
        for (let i = 0; i < length; i += 4096)
          parts.push(
            String.fromCodePoint(
              ...this.u32.subarray((data >>> 2) + i, (data >>> 2) + Math.min(i + 4096, length)),
            ),
          );
        return parts.join("");
      }
    }
  }

  /** Where the text of the str at `offset` is. */
  textAt(offset: number): number {
    return (this.u8[offset + OBJECT.FLAGS]! & STR_SHARED) === 0
      ? offset + STR.INLINE
      : this.u32[(offset + STR.TEXT) >>> 2]!;
  }

  strLength(v: Value): number {
    return this.u32[(offsetOf(v) + STR.LENGTH) >>> 2]!;
  }

  /** The one str with this text: names, keywords, constants. Interned strings stay for ever. */
  intern(text: string): Value {
    if (text.length === 1 && text.charCodeAt(0) < 256) return this.char(text.charCodeAt(0));
    let v = this.interned.get(text);
    if (v === undefined) {
      v = this.str(text);
      this.u8[offsetOf(v) + OBJECT.FLAGS]! |= STR_INTERNED;
      this.interned.set(text, v);
    }
    return v;
  }

  /** The one str of a character below U+0100. */
  char(code: number): Value {
    const at = REGION.CHARS + 8 * code;
    if (this.u32[at >>> 2] !== 0) return this.read(at);
    const v = this.str(String.fromCharCode(code));
    this.u8[offsetOf(v) + OBJECT.FLAGS]! |= STR_INTERNED;
    this.write(at, v);
    return v;
  }

  /** Calls `visit` with every interned string, for the collector. */
  visitInterned(visit: (v: Value) => void): void {
    for (const v of this.interned.values()) visit(v);
    for (let at = REGION.CHARS; at < REGION.STATIC; at += 8)
      if (this.u32[at >>> 2] !== 0) visit(this.read(at));
  }

  // --- tuples --------------------------------------------------------------------------------------------------

  tuple(items: readonly Value[]): Value {
    const offset = this.allocate(TYPE.TUPLE, TUPLE.ITEMS + items.length * 8);
    this.u32[(offset + TUPLE.LENGTH) >>> 2] = items.length;
    this.u32[(offset + TUPLE.LENGTH + 4) >>> 2] = 0;
    for (let i = 0; i < items.length; i++) this.write(offset + TUPLE.ITEMS + i * 8, items[i]!);
    return pointerTo(offset);
  }

  tupleItems(v: Value): Value[] {
    const offset = offsetOf(v);
    const length = this.u32[(offset + TUPLE.LENGTH) >>> 2]!;
    const items: Value[] = new Array<Value>(length);
    for (let i = 0; i < length; i++) items[i] = this.read(offset + TUPLE.ITEMS + i * 8);
    return items;
  }

  // --- rooting -------------------------------------------------------------------------------------------------

  private growHeld(): void {
    const held = new Uint32Array(this.held.length * 2);
    held.set(this.held);
    this.held = held;
  }

  /** Adds to {@link held}. */
  hold(v: Value): void {
    if (!isPointer(v)) return;
    if (this.heldCount === this.held.length) this.growHeld();
    this.held[this.heldCount++] = v - POINTER_BASE;
  }

  /** Forgets what is held beyond the first `count`. */
  release(count: number): void {
    this.heldCount = count;
    if (this.held.length > MOST_HELD_KEPT && count < 1024) this.held = this.held.slice(0, 1024);
  }

  /** Keeps `v` alive until the matching {@link unpin}; returns the depth to give to it. */
  pin(v: Value): number {
    return this.pinned.push(v) - 1;
  }

  /** Drops every pin made since {@link pin} returned `depth`. */
  unpin(depth: number): void {
    this.pinned.length = depth;
  }
}

const HASH_MODULUS = (1n << 61n) - 1n;

/** CPython's hash of an int: modulo 2^61 - 1, sign kept, -1 becomes -2. */
export function hashBigInt(n: bigint): bigint {
  const h = n < 0n ? -(-n % HASH_MODULUS) : n % HASH_MODULUS;
  return h === -1n ? -2n : h;
}
