import { ExecutableMemoryError } from "../errors.ts";
import type { MemorySystem } from "./memory-system.ts";
import type { NativeCalls } from "./native.ts";
import {
  MAP_FIXED,
  MAP_PRIVATE,
  type PosixConstants,
  type PosixMemory,
  posixMemory,
  PROT_EXEC,
  PROT_NONE,
  PROT_READ,
  PROT_WRITE,
} from "./posix.ts";

/** <sys/mman.h> and <unistd.h> of macOS. */
export const darwinConstants: PosixConstants = {
  libc: ["/usr/lib/libSystem.B.dylib", ""],
  MAP_ANONYMOUS: 0x1000,
  MAP_NORESERVE: 0x40,
  SC_PAGESIZE: 29,
  MADV_GIVE_BACK: 5, // MADV_FREE
};
const MAP_JIT = 0x800;

/**
 * macOS. On x86-64 it is like any POSIX system.
 *
 * On AArch64 ("Apple silicon") the kernel maps memory that will hold code with `MAP_JIT`, and *the thread*, not the page, says which
 * right it has at the moment: `pthread_jit_write_protect_np(0)` makes all such memory writable and not executable for this thread, `(1)`
 * the reverse (Apple, "Porting just-in-time compilers to Apple silicon"). So `mmap` asks for all three rights, and the processor
 * still never grants writing and executing at once. One consequence: while any `CodeMemory` of the thread is open, the code of none runs.
 */
export function darwinMemory(native: NativeCalls, architecture: string): MemorySystem {
  if (architecture !== "arm64")
    return giveBackByMapping(
      posixMemory(native, darwinConstants, () => {}),
      native,
    );

  const { libc, MAP_ANONYMOUS, MAP_NORESERVE } = darwinConstants;
  const mmap = native.bind(libc, "int64_t mmap(int64_t, size_t, int, int, int, int64_t)");
  const munmap = native.bind(libc, "int munmap(int64_t, size_t)");
  const madvise = native.bind(libc, "int madvise(int64_t, size_t, int)");
  const writeProtect = native.bind(libc, "void pthread_jit_write_protect_np(int)");
  const invalidate = native.bind(libc, "void sys_icache_invalidate(int64_t, size_t)");
  const posix = giveBackByMapping(
    posixMemory(native, darwinConstants, (address, byteLength) => {
      invalidate(address, byteLength);
    }),
    native,
  );
  /** How many code memories of this thread are open. */
  let writers = 0;
  const codeRanges = new Map<number, number>();

  return {
    ...posix,
    reserve(codeBytes, dataBytes) {
      const all = PROT_READ | PROT_WRITE | PROT_EXEC;
      const flags = MAP_PRIVATE | MAP_ANONYMOUS;
      // MAP_JIT cannot be combined with MAP_FIXED: so the code's mapping covers both, and the data's is put over its end.
      const address = mmap(0, codeBytes + dataBytes, all, flags | MAP_JIT, -1, 0);
      if (address < 0) throw refused(native, "mmap", codeBytes + dataBytes);
      if (mmap(address + codeBytes, dataBytes, PROT_NONE, flags | MAP_NORESERVE | MAP_FIXED, -1, 0) < 0) {
        const error = refused(native, "mmap", dataBytes);
        munmap(address, codeBytes + dataBytes);
        throw error;
      }
      codeRanges.set(address, address + codeBytes);
      return address;
    },
    release(address, codeBytes, dataBytes) {
      codeRanges.delete(address);
      posix.release(address, codeBytes, dataBytes);
    },
    // The pages of a MAP_JIT mapping are there from the beginning, with rights that the thread switches.
    commitCode() {},
    protect() {},
    decommit(address, byteLength) {
      for (const [start, end] of codeRanges) {
        if (address >= start && address < end) {
          if (madvise(address, byteLength, darwinConstants.MADV_GIVE_BACK) !== 0)
            throw refused(native, "madvise", byteLength);
          return;
        }
      }
      posix.decommit(address, byteLength);
    },
    beginWriting() {
      if (writers++ === 0) writeProtect(0);
    },
    endWriting() {
      if (--writers === 0) writeProtect(1);
    },
  };
}

/** macOS takes pages back by `madvise` when it likes; a new mapping over the old one gives them back now, and reads as zero. */
function giveBackByMapping(posix: PosixMemory, native: NativeCalls): MemorySystem {
  const { libc, MAP_ANONYMOUS, MAP_NORESERVE } = darwinConstants;
  const mmap = native.bind(libc, "int64_t mmap(int64_t, size_t, int, int, int, int64_t)");
  function replace(address: number, byteLength: number, protection: number): void {
    const flags = MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE | MAP_FIXED;
    if (mmap(address, byteLength, protection, flags, -1, 0) < 0) throw refused(native, "mmap", byteLength);
  }
  return {
    ...posix,
    decommit: (address, byteLength) => replace(address, byteLength, PROT_NONE),
    onTouch: {
      ...posix.onTouch,
      giveBack: (address, byteLength) => replace(address, byteLength, PROT_READ | PROT_WRITE),
    },
  };
}

function refused(native: NativeCalls, operation: string, byteLength: number): ExecutableMemoryError {
  const code = native.errno();
  return new ExecutableMemoryError(operation, byteLength, code, native.errnoName(code));
}
