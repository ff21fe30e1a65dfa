import { ExecutableMemoryError } from "../errors.ts";
import type { CommitOnTouch, MemorySystem, TwiceMapped } from "./memory-system.ts";
import type { NativeCalls } from "./native.ts";

/** The numbers in which the systems of one family differ. */
export interface PosixConstants {
  readonly libc: readonly string[];
  readonly MAP_ANONYMOUS: number;
  readonly MAP_NORESERVE: number;
  readonly SC_PAGESIZE: number;
  /** `madvise` advice that gives the pages of an anonymous mapping back at once. */
  readonly MADV_GIVE_BACK: number;
  /** `madvise` advice that a range had better be in huge pages. Absent where there is none. */
  readonly MADV_HUGEPAGE?: number;
}

export const PROT_NONE = 0;
export const PROT_READ = 1;
export const PROT_WRITE = 2;
export const PROT_EXEC = 4;
const MAP_SHARED = 0x01;
export const MAP_PRIVATE = 0x02;
export const MAP_FIXED = 0x10;

/** asm-generic/mman-common.h and bits/confname.h: the same on x86-64, AArch64 and riscv64 Linux. */
export const linuxConstants: PosixConstants = {
  libc: ["libc.so.6", ""],
  MAP_ANONYMOUS: 0x20,
  MAP_NORESERVE: 0x4000,
  SC_PAGESIZE: 30,
  MADV_GIVE_BACK: 4, // MADV_DONTNEED
  MADV_HUGEPAGE: 14,
};

/** Every POSIX system commits a page when it is first touched. */
export type PosixMemory = MemorySystem & { readonly onTouch: CommitOnTouch };

/**
 * Linux, and what other POSIX systems have in common with it.
 *
 * @param flush makes code visible to instruction fetch
 */
export function posixMemory(
  native: NativeCalls,
  constants: PosixConstants,
  flush: (address: number, byteLength: number) => void,
): PosixMemory {
  const { libc, MAP_ANONYMOUS, MAP_NORESERVE } = constants;
  const mmap = native.bind(libc, "int64_t mmap(int64_t, size_t, int, int, int, int64_t)");
  const munmap = native.bind(libc, "int munmap(int64_t, size_t)");
  const mprotect = native.bind(libc, "int mprotect(int64_t, size_t, int)");
  const madvise = native.bind(libc, "int madvise(int64_t, size_t, int)");
  const pageSize = native.bind(libc, "int64_t sysconf(int)")(constants.SC_PAGESIZE);

  function refused(operation: string, byteLength: number): ExecutableMemoryError {
    const code = native.errno();
    return new ExecutableMemoryError(operation, byteLength, code, native.errnoName(code));
  }

  function reserveAs(byteLength: number, alignment: number, protection: number): number {
    // mmap aligns to pages only: ask for more, and cut off both ends.
    const slack = alignment > pageSize ? alignment : 0;
    const flags = MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE;
    const all = mmap(0, byteLength + slack, protection, flags, -1, 0);
    if (all < 0) throw refused("mmap", byteLength + slack);
    if (slack === 0) return all;
    const address = Math.ceil(all / alignment) * alignment;
    if (address > all) munmap(all, address - all);
    const end = all + byteLength + slack;
    if (end > address + byteLength) munmap(address + byteLength, end - address - byteLength);
    return address;
  }

  function protectAs(address: number, byteLength: number, protection: number): void {
    if (mprotect(address, byteLength, protection) !== 0) throw refused("mprotect", byteLength);
  }

  function giveBack(address: number, byteLength: number): void {
    if (madvise(address, byteLength, constants.MADV_GIVE_BACK) !== 0) throw refused("madvise", byteLength);
  }

  function unmap(address: number, byteLength: number): void {
    if (munmap(address, byteLength) !== 0) throw refused("munmap", byteLength);
  }

  function makeWritable(address: number, byteLength: number): void {
    protectAs(address, byteLength, PROT_READ | PROT_WRITE);
  }

  return {
    pageSize,
    reserve: (codeBytes, dataBytes) => reserveAs(codeBytes + dataBytes, pageSize, PROT_NONE),
    release: (address, codeBytes, dataBytes) => unmap(address, codeBytes + dataBytes),
    commitCode: makeWritable,
    commit: makeWritable,
    protect: (address, byteLength, rights) =>
      protectAs(
        address,
        byteLength,
        rights === "read-write" ? PROT_READ | PROT_WRITE : PROT_READ | PROT_EXEC,
      ),
    decommit(address, byteLength) {
      giveBack(address, byteLength);
      protectAs(address, byteLength, PROT_NONE);
    },
    reserveData: (byteLength, alignment) => reserveAs(byteLength, alignment, PROT_NONE),
    onTouch: {
      reserveData: (byteLength, alignment) => reserveAs(byteLength, alignment, PROT_READ | PROT_WRITE),
      giveBack,
      preferHugePages(address, byteLength) {
        // Advice: a kernel without huge pages says no, and nothing is lost.
        if (constants.MADV_HUGEPAGE !== undefined) madvise(address, byteLength, constants.MADV_HUGEPAGE);
      },
    },
    releaseData: unmap,
    flush,
    view: (address, byteLength) => native.view(address, byteLength),
  };
}

/** Linux: POSIX, and memory that is mapped twice through a `memfd`. */
export function linuxMemory(
  native: NativeCalls,
  flush: (address: number, byteLength: number) => void,
): MemorySystem {
  const { libc } = linuxConstants;
  const posix = posixMemory(native, linuxConstants, flush);

  function mapTwice(executable: number, byteLength: number): TwiceMapped {
    const MFD_CLOEXEC = 1;
    const FALLOC_FL_KEEP_SIZE = 1;
    const FALLOC_FL_PUNCH_HOLE = 2;
    const mmap = native.bind(libc, "int64_t mmap(int64_t, size_t, int, int, int, int64_t)");
    const munmap = native.bind(libc, "int munmap(int64_t, size_t)");
    const memfd_create = native.bind(libc, "int memfd_create(const char *, unsigned int)");
    const ftruncate = native.bind(libc, "int ftruncate(int, int64_t)");
    const fallocate = native.bind(libc, "int fallocate(int, int, int64_t, int64_t)");
    const close = native.bind(libc, "int close(int)");

    function refused(operation: string, bytes: number): ExecutableMemoryError {
      const code = native.errno();
      return new ExecutableMemoryError(operation, bytes, code, native.errnoName(code));
    }

    const fd = memfd_create("serigraph-code", MFD_CLOEXEC);
    if (fd < 0) throw refused("memfd_create", byteLength);
    let writable = -1;
    try {
      if (ftruncate(fd, byteLength) !== 0) throw refused("ftruncate", byteLength);
      writable = mmap(0, byteLength, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
      if (writable < 0) throw refused("mmap", byteLength);
      if (mmap(executable, byteLength, PROT_READ | PROT_EXEC, MAP_SHARED | MAP_FIXED, fd, 0) < 0) {
        throw refused("mmap", byteLength);
      }
    } catch (error) {
      if (writable >= 0) munmap(writable, byteLength);
      close(fd);
      throw error;
    }
    return {
      executable,
      writable,
      // Not by first touch: where memory is short, that would be a SIGBUS instead of an error.
      commit(offset, bytes) {
        if (fallocate(fd, 0, offset, bytes) !== 0) throw refused("fallocate", bytes);
      },
      decommit(offset, bytes) {
        if (fallocate(fd, FALLOC_FL_PUNCH_HOLE | FALLOC_FL_KEEP_SIZE, offset, bytes) !== 0)
          throw refused("fallocate", bytes);
      },
      release() {
        munmap(writable, byteLength);
        close(fd);
      },
    };
  }

  return { ...posix, mapTwice };
}
