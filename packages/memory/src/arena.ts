import { MemoryStateError } from "./errors.ts";
import { hostMemory } from "./os/host.ts";
import type { MemorySystem } from "./os/memory-system.ts";

/** A large piece of data memory, never executable, of which only what is used costs anything. */
export interface Arena {
  readonly address: number;
  readonly byteLength: number;
  /** All of it. Not to be touched after `release`, nor, where `commitsOnTouch` is false, where it has not been committed. */
  readonly buffer: ArrayBuffer;
  /** All of the arena can be used at any time, and `commit` does nothing. When false, what is not committed faults. */
  readonly commitsOnTouch: boolean;
  /**
   * Makes a range usable, which reads as zero if it was not before.
   *
   * @throws ExecutableMemoryError when the system refuses; what was usable still is
   */
  commit(offset: number, byteLength: number): void;
  /** Gives the memory of the whole pages in a range back; they read as zero (after a `commit`, unless `commitsOnTouch`). */
  decommit(offset: number, byteLength: number): void;
  /**
   * Large pages for the whole pages in a range, where the system has them and commits by itself: touching much of it then costs a fraction,
   * touching little more than it would.
   */
  preferHugePages(offset: number, byteLength: number): void;
  release(): void;
}

export interface ArenaOptions {
  /**
   * True: no memory may be used before it has been committed, although the system would commit by itself. What is not there is
   * then an error of `commit`, where a process over its limit (`ulimit -d`, strict overcommit) could not even reserve. Windows
   * knows no other way.
   */
  readonly explicitCommit?: boolean;
  /** The operating system; for tests. */
  readonly system?: MemorySystem;
}

/**
 * Reserves data memory.
 *
 * @param byteLength rounded up to pages
 * @param alignment of the address, a power of two; an arena of 4 GiB at a multiple of 4 GiB lets 32 bits be a pointer into it
 * @throws ExecutableMemoryError when the system refuses
 */
export function reserveArena(byteLength: number, alignment: number = 1, options: ArenaOptions = {}): Arena {
  const system = options.system ?? hostMemory();
  const { pageSize } = system;
  const onTouch = options.explicitCommit === true ? undefined : system.onTouch;
  if (!(byteLength > 0)) throw new RangeError(`an arena of ${byteLength} bytes`);
  if (!(alignment >= 1) || !Number.isInteger(Math.log2(alignment)))
    throw new RangeError(`alignment ${alignment} is not a power of two`);
  const size = Math.ceil(byteLength / pageSize) * pageSize;
  const address = (onTouch ?? system).reserveData(size, Math.max(alignment, pageSize));
  let buffer: ArrayBuffer;
  try {
    buffer = system.view(address, size);
  } catch (error) {
    system.releaseData(address, size);
    throw error;
  }
  let released = false;

  function check(offset: number, length: number): void {
    if (released) throw new MemoryStateError("the arena has been released");
    if (!(offset >= 0 && length >= 0 && offset + length <= size))
      throw new RangeError(`${offset}..${offset + length} is outside of the arena's ${size} bytes`);
  }

  return {
    address,
    byteLength: size,
    buffer,
    commitsOnTouch: onTouch !== undefined,
    commit(offset, length) {
      check(offset, length);
      if (onTouch !== undefined) return;
      const start = Math.floor(offset / pageSize) * pageSize;
      const end = Math.ceil((offset + length) / pageSize) * pageSize;
      if (end > start) system.commit(address + start, end - start);
    },
    decommit(offset, length) {
      check(offset, length);
      const start = Math.ceil(offset / pageSize) * pageSize;
      const end = Math.floor((offset + length) / pageSize) * pageSize;
      if (end <= start) return;
      if (onTouch === undefined) system.decommit(address + start, end - start);
      else onTouch.giveBack(address + start, end - start);
    },
    preferHugePages(offset, length) {
      check(offset, length);
      const start = Math.ceil(offset / pageSize) * pageSize;
      const end = Math.floor((offset + length) / pageSize) * pageSize;
      if (end > start) onTouch?.preferHugePages(address + start, end - start);
    },
    release() {
      if (released) return;
      released = true;
      system.releaseData(address, size);
    },
  };
}
