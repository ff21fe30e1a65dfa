/**
 * Hands out ranges of `[0, byteLength)`: bookkeeping only, which never touches the memory that it is about (writing free lists
 * into executable memory would need it writable).
 *
 * Free ranges are kept by size class (the power of two below their size) and found by both ends, so that freeing merges neighbours in
 * constant time. Above the highest used byte is the *top*, handed out last: what is in use stays together at low addresses.
 */
export class RangeAllocator {
  readonly byteLength: number;
  readonly #granularity: number;
  /** Start of a free range → its end; and end → start. */
  readonly #endOf = new Map<number, number>();
  readonly #startOf = new Map<number, number>();
  readonly #classes: Set<number>[] = Array.from({ length: 54 }, () => new Set());
  #top = 0;
  #used = 0;

  constructor(byteLength: number, granularity: number) {
    this.byteLength = byteLength;
    this.#granularity = granularity;
  }

  /** Bytes handed out, rounded up to the granularity. */
  get used(): number {
    return this.#used;
  }

  /** No range in use ends above this. */
  get top(): number {
    return this.#top;
  }

  /** What a request for so many bytes takes. */
  rounded(byteLength: number): number {
    return Math.max(1, Math.ceil(byteLength / this.#granularity)) * this.#granularity;
  }

  /** The start of a free range of that many bytes, or -1 when there is none. */
  allocate(byteLength: number): number {
    const size = this.rounded(byteLength);
    const start = this.#take(size);
    if (start >= 0) {
      this.#used += size;
      return start;
    }
    if (this.#top + size > this.byteLength) return -1;
    const top = this.#top;
    this.#top += size;
    this.#used += size;
    return top;
  }

  /** Takes back what `allocate(byteLength)` returned. */
  free(start: number, byteLength: number): void {
    let from = start;
    let end = start + this.rounded(byteLength);
    this.#used -= end - start;
    const before = this.#startOf.get(from);
    if (before !== undefined) {
      this.#remove(before, from);
      from = before;
    }
    const after = this.#endOf.get(end);
    if (after !== undefined) {
      this.#remove(end, after);
      end = after;
    }
    if (end === this.#top) this.#top = from;
    else this.#insert(from, end);
  }

  /** The free ranges below the top, in no order. */
  freeRanges(): IterableIterator<[start: number, end: number]> {
    return this.#endOf.entries();
  }

  #take(size: number): number {
    let sizeClass = classOf(size);
    // In its own class a range may be too small: look at a few. In any higher class every range is large enough.
    let tries = 8;
    for (const start of this.#classes[sizeClass]) {
      if (this.#endOf.get(start)! - start >= size) return this.#split(start, size);
      if (--tries === 0) break;
    }
    while (++sizeClass < this.#classes.length) {
      for (const start of this.#classes[sizeClass]) return this.#split(start, size);
    }
    return -1;
  }

  #split(start: number, size: number): number {
    const end = this.#endOf.get(start)!;
    this.#remove(start, end);
    if (end > start + size) this.#insert(start + size, end);
    return start;
  }

  #insert(start: number, end: number): void {
    this.#endOf.set(start, end);
    this.#startOf.set(end, start);
    this.#classes[classOf(end - start)].add(start);
  }

  #remove(start: number, end: number): void {
    this.#endOf.delete(start);
    this.#startOf.delete(end);
    this.#classes[classOf(end - start)].delete(start);
  }
}

/** floor(log2(size)), of sizes up to 2^53. */
function classOf(size: number): number {
  return size < 0x8000_0000 ? 31 - Math.clz32(size) : 31 + Math.floor(Math.log2(size / 0x8000_0000));
}
