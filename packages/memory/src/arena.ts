import { MemoryStateError } from "./errors.ts";
import { hostMemory } from "./os/host.ts";
import type { MemorySystem } from "./os/memory-system.ts";

/** A large piece of data memory, never executable, of which only what is used costs anything. */
export interface Arena {
  readonly address: number;
  readonly byteLength: number;
  /** All of it. Not to be touched after `release`, and on Windows only where it has been committed. */
  readonly buffer: ArrayBuffer;
  /** Makes a range usable. On POSIX all of an arena always is, and this does nothing. */
  commit(offset: number, byteLength: number): void;
  /** Gives the memory of the whole pages in a range back; they read as zero (after a `commit`, on Windows). */
  decommit(offset: number, byteLength: number): void;
  release(): void;
}

/**
 * Reserves data memory.
 *
 * @param byteLength rounded up to pages
 * @param alignment of the address, a power of two; an arena of 4 GiB at a multiple of 4 GiB lets 32 bits be a pointer into it
 * @throws ExecutableMemoryError when the system refuses
 */
export function reserveArena(
  byteLength: number,
  alignment: number = 1,
  system: MemorySystem = hostMemory(),
): Arena {
  const { pageSize } = system;
  if (!(byteLength > 0)) throw new RangeError(`an arena of ${byteLength} bytes`);
  if (!(alignment >= 1) || !Number.isInteger(Math.log2(alignment)))
    throw new RangeError(`alignment ${alignment} is not a power of two`);
  const size = Math.ceil(byteLength / pageSize) * pageSize;
  const address = system.reserveData(size, Math.max(alignment, pageSize));
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
    commit(offset, length) {
      check(offset, length);
      const start = Math.floor(offset / pageSize) * pageSize;
      const end = Math.ceil((offset + length) / pageSize) * pageSize;
      if (end > start) system.commitData(address + start, end - start);
    },
    decommit(offset, length) {
      check(offset, length);
      const start = Math.ceil(offset / pageSize) * pageSize;
      const end = Math.floor((offset + length) / pageSize) * pageSize;
      if (end > start) system.decommitData(address + start, end - start);
    },
    release() {
      if (released) return;
      released = true;
      system.releaseData(address, size);
    },
  };
}
