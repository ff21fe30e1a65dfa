/** What an interpreter that runs natively reserves: the arena of its values, and the memory of its machine code. */
import {
  type Arena,
  type CodeMemory,
  createCodeMemory,
  ExecutableMemoryError,
  type MemorySystem,
  reserveArena,
} from "@serigraph/memory";
import type { ArenaMemory } from "../heap/heap.ts";

/** Addresses of the arena have the same upper 32 bits, whatever its size. */
const ARENA_ALIGNMENT = 2 ** 32;
/**
 * Reserved, not used: only touched pages cost memory. But V8 counts the whole buffer as its own, and from half of its
 * own limit on (about 2 GiB) it answers with a full, compacting collection at once: 30 ms of start-up.
 */
const DEFAULT_ARENA_BYTES = 1536 * 2 ** 20;
const MINIMUM_ARENA_BYTES = 256 * 2 ** 20;
/** Address space for machine code and its data: as far as a direct branch reaches on AArch64. */
const CODE_BYTES = 120 * 2 ** 20;
const DATA_BYTES = 6 * 2 ** 20;

export interface NativeMemoryOptions {
  /** Address space for Python's memory, 256 MiB to 4 GiB; beyond it, MemoryError. */
  readonly memoryLimit?: number;
  /** Address space for machine code, at most (and by default) 120 MiB; what does not fit is stepped through in TypeScript. */
  readonly codeMemoryLimit?: number;
  /**
   * Ask for memory as it is used, as on Windows, where the system would give it when it is touched: a process that may have
   * little memory then gets MemoryError.
   */
  readonly explicitCommit?: boolean;
  /** The operating system; for tests. */
  readonly memorySystem?: MemorySystem;
}

export interface NativeMemory {
  readonly memory: ArenaMemory;
  readonly code: CodeMemory;
  release(): void;
}

/**
 * Reserves both at once: V8 counts their views as memory of its own and starts to collect when there is much more of it, which
 * should happen once in a start, not twice.
 *
 * @throws RangeError for a limit that cannot be
 * @throws ExecutableMemoryError when the system refuses
 */
export function reserveNativeMemory(options: NativeMemoryOptions = {}): NativeMemory {
  const bytes = options.memoryLimit ?? DEFAULT_ARENA_BYTES;
  if (!(bytes >= MINIMUM_ARENA_BYTES && bytes <= ARENA_ALIGNMENT))
    throw new RangeError(`an arena of ${bytes} bytes; it takes ${MINIMUM_ARENA_BYTES} to ${ARENA_ALIGNMENT}`);
  const arena = reserveArena(bytes, ARENA_ALIGNMENT, {
    explicitCommit: options.explicitCommit === true,
    ...(options.memorySystem === undefined ? {} : { system: options.memorySystem }),
  });
  try {
    const code = createCodeMemory({
      reserve: (options.codeMemoryLimit ?? CODE_BYTES) + DATA_BYTES,
      reserveData: DATA_BYTES,
    });
    const release = (): void => {
      code.dispose();
      arena.release();
    };
    return { memory: arenaMemory(arena), code, release };
  } catch (error) {
    arena.release();
    throw error;
  }
}

function arenaMemory(arena: Arena): ArenaMemory {
  const { buffer, address } = arena;
  const decommit = (offset: number, byteLength: number): void => arena.decommit(offset, byteLength);
  const preferHugePages = (offset: number, byteLength: number): void =>
    arena.preferHugePages(offset, byteLength);
  if (arena.commitsOnTouch) return { buffer, address, giveBack: decommit, preferHugePages };
  const commit = (offset: number, byteLength: number): boolean => {
    try {
      arena.commit(offset, byteLength);
      return true;
    } catch (error) {
      if (error instanceof ExecutableMemoryError) return false;
      throw error;
    }
  };
  return { buffer, address, commits: { commit, decommit } };
}
