import type { NativeCalls } from "./native.ts";

/**
 * How code becomes visible to instruction fetch on a POSIX system.
 *
 * x86-64 keeps instruction and data caches coherent, and a jump to new code suffices. On AArch64 the data cache must be cleaned and
 * the instruction cache invalidated, line by line, which user space may do (`dc cvau`, `ic ivau`) but JavaScript cannot
 * say: `__clear_cache` of the compiler's run-time library does it. It is in libgcc_s.so.1, which every glibc system with a C++
 * library has. A host without it supplies a flush of its own: see `CodeMemoryOptions.flush`.
 */
export function posixFlush(
  native: NativeCalls,
  architecture: string,
): (address: number, byteLength: number) => void {
  if (architecture === "x64" || architecture === "ia32") return () => {};
  let clearCache: ((begin: number, end: number) => number) | undefined;
  return (address, byteLength) => {
    clearCache ??= native.bind(["libgcc_s.so.1", "", "libc.so.6"], "void __clear_cache(int64_t, int64_t)");
    clearCache(address, address + byteLength);
  };
}
