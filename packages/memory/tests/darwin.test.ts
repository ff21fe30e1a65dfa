import { expect, test } from "vitest";
import { createCodeMemory, ExecutableMemoryError, reserveArena } from "../src/index.ts";
import { memorySystemFor } from "../src/os/host.ts";
import { RecordedCalls } from "./support/recorded.ts";

// macOS is not at hand: what is asserted is which of its functions are called, with what, against its headers and Apple's "Porting
// just-in-time compilers to Apple silicon".

const base = 0x1_0800_0000;
const page = 0x4000;

function darwin(architecture: string, functions: Record<string, (...args: number[]) => number> = {}) {
  const native = new RecordedCalls({
    sysconf: () => page,
    mmap: (address) => (address === 0 ? base : address),
    ...functions,
  });
  const system = memorySystemFor("darwin", architecture, native);
  expect(native.take()).toContain("sysconf(0x1d)");
  return { native, system };
}

test("Apple silicon: a function's life", () => {
  const { native, system } = darwin("arm64");
  const memory = createCodeMemory({ system, reserve: 2 * 1024 * 1024 });
  expect(native.take()).toEqual([
    // PROT_READ | PROT_WRITE | PROT_EXEC; MAP_PRIVATE | MAP_ANON | MAP_JIT
    "mmap(0x0, 0x200000, 0x7, 0x1802, -1, 0x0)",
    // PROT_NONE; MAP_PRIVATE | MAP_ANON | MAP_NORESERVE | MAP_FIXED, over the data's half
    "mmap(0x108100000, 0x100000, 0x0, 0x1052, -1, 0x0)",
  ]);

  const first = memory.allocate(100, 100);
  // the data is made writable as anywhere, the code by the thread
  expect(native.take()).toEqual(["mprotect(0x108100000, 0x10000, 0x3)", "pthread_jit_write_protect_np(0x0)"]);
  const second = memory.allocate(100, 0);
  first.seal();
  expect(native.take()).toEqual(["sys_icache_invalidate(0x108000000, 0x64)"]);
  second.seal();
  // executable when the last one is sealed
  expect(native.take()).toEqual([
    "sys_icache_invalidate(0x108000070, 0x64)",
    "pthread_jit_write_protect_np(0x1)",
  ]);

  second.unseal();
  second.free();
  expect(native.take()).toEqual(["pthread_jit_write_protect_np(0x0)", "pthread_jit_write_protect_np(0x1)"]);
  first.free();
  memory.trim();
  expect(native.take()).toEqual([
    // MADV_FREE for code, which cannot be mapped anew in its place; a new mapping over the data
    "madvise(0x108000000, 0x10000, 0x5)",
    "mmap(0x108100000, 0x10000, 0x0, 0x1052, -1, 0x0)",
  ]);
  memory.dispose();
  expect(native.take()).toEqual(["munmap(0x108000000, 0x200000)"]);
});

test("Apple silicon: the thread's right is switched back when the last of all code memories is sealed", () => {
  const { native, system } = darwin("arm64");
  const [one, two] = [createCodeMemory({ system }), createCodeMemory({ system })];
  native.take();
  const a = one.allocate(16, 0);
  const b = two.allocate(16, 0);
  a.seal();
  expect(native.take().filter((call) => call.startsWith("pthread"))).toEqual([
    "pthread_jit_write_protect_np(0x0)",
  ]);
  b.seal();
  expect(native.take().filter((call) => call.startsWith("pthread"))).toEqual([
    "pthread_jit_write_protect_np(0x1)",
  ]);
  two.allocate(16, 0);
  two.dispose();
  expect(native.take().filter((call) => call.startsWith("pthread"))).toEqual([
    "pthread_jit_write_protect_np(0x0)",
    "pthread_jit_write_protect_np(0x1)",
  ]);
});

test("Intel: pages change their rights, none has both, and no cache is flushed", () => {
  const { native, system } = darwin("x64");
  const memory = createCodeMemory({ system, reserve: 2 * 1024 * 1024 });
  memory.allocate(100, 0).seal();
  expect(native.take()).toEqual([
    "mmap(0x0, 0x200000, 0x0, 0x1042, -1, 0x0)",
    "mprotect(0x108000000, 0x10000, 0x3)",
    "mprotect(0x108000000, 0x4000, 0x5)",
  ]);
});

test("an arena is given back by a new mapping over it, at once", () => {
  const { native, system } = darwin("arm64");
  const arena = reserveArena(0x10_0000, 1, { system });
  arena.commit(0, 1);
  arena.decommit(0, 2 * page);
  arena.release();
  expect(native.take()).toEqual([
    "mmap(0x0, 0x100000, 0x3, 0x1042, -1, 0x0)",
    "mmap(0x108000000, 0x8000, 0x3, 0x1052, -1, 0x0)",
    "munmap(0x108000000, 0x100000)",
  ]);
});

test("a refused mapping gives back the one before it", () => {
  const { native, system } = darwin("arm64", { mmap: (address) => (address === 0 ? base : -1) });
  native.code = 12;
  expect(() => createCodeMemory({ system, reserve: 2 * 1024 * 1024 })).toThrow(
    new ExecutableMemoryError("mmap", 0x10_0000, 12, "ENOMEM"),
  );
  expect(native.take().at(-1)).toBe("munmap(0x108000000, 0x200000)");
});

test("a platform that nobody has looked at is refused by name", () => {
  expect(() => memorySystemFor("sunos", "x64", new RecordedCalls({}))).toThrow("no memory for code on sunos");
});
