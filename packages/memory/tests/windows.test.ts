import { describe, expect, test } from "vitest";
import { createCodeMemory, ExecutableMemoryError, reserveArena } from "../src/index.ts";
import { memorySystemFor } from "../src/os/host.ts";
import { RecordedCalls } from "./support/recorded.ts";

// Windows is not at hand: what is asserted is which of its functions are called, with what, against Microsoft's documentation of
// VirtualAlloc, VirtualFree, VirtualProtect and FlushInstructionCache.

const base = 0x1_8000_0000;

function windows(functions: Record<string, (...args: number[]) => number> = {}) {
  const native = new RecordedCalls({
    VirtualAlloc: (address) => (address === 0 ? base : address),
    VirtualFree: () => 1,
    VirtualProtect: () => 1,
    FlushInstructionCache: () => 1,
    GetLastError: () => 1455,
    ...functions,
  });
  return { native, system: memorySystemFor("win32", "x64", native) };
}

test("a function's life", () => {
  const { native, system } = windows();
  expect(native.bound.every(({ library }) => library === "kernel32.dll")).toBe(true);
  const memory = createCodeMemory({ system, reserve: 2 * 1024 * 1024 });
  // MEM_RESERVE, PAGE_NOACCESS
  expect(native.take()).toEqual(["VirtualAlloc(0x0, 0x200000, 0x2000, 0x1)"]);

  const allocation = memory.allocate(100, 100);
  // MEM_COMMIT, PAGE_READWRITE: data behind the code, 64 KiB at a time
  expect(native.take()).toEqual([
    "VirtualAlloc(0x180100000, 0x10000, 0x1000, 0x4)",
    "VirtualAlloc(0x180000000, 0x10000, 0x1000, 0x4)",
  ]);
  expect([allocation.codeAddress, allocation.dataAddress]).toEqual([base, base + 0x10_0000]);

  allocation.seal();
  // this process; PAGE_EXECUTE_READ of the one page
  expect(native.take()).toEqual([
    "FlushInstructionCache(-1, 0x180000000, 0x64)",
    "VirtualProtect(0x180000000, 0x1000, 0x20, 0)",
  ]);
  allocation.unseal();
  expect(native.take()).toEqual(["VirtualProtect(0x180000000, 0x1000, 0x4, 0)"]);
  allocation.free();
  expect(native.take()).toEqual(["VirtualProtect(0x180000000, 0x1000, 0x20, 0)"]);
  memory.trim();
  // MEM_DECOMMIT
  expect(native.take()).toEqual([
    "VirtualFree(0x180000000, 0x10000, 0x4000)",
    "VirtualFree(0x180100000, 0x10000, 0x4000)",
  ]);
  memory.dispose();
  // MEM_RELEASE, of the whole reservation, whose size must be said to be 0
  expect(native.take()).toEqual(["VirtualFree(0x180000000, 0x0, 0x8000)"]);
});

test("no protection is ever asked for that writes and executes", () => {
  const { native, system } = windows();
  const memory = createCodeMemory({ system, reserve: 2 * 1024 * 1024 });
  for (let i = 0; i < 50; i++) {
    const allocation = memory.allocate(3000, 10);
    if (i % 3 === 0) allocation.seal();
    if (i % 5 === 0) allocation.free();
  }
  const protections = native.calls
    .filter(({ name }) => name === "VirtualAlloc" || name === "VirtualProtect")
    .map(({ name, args }) => args[name === "VirtualAlloc" ? 3 : 2]);
  // PAGE_NOACCESS, PAGE_READWRITE, PAGE_EXECUTE_READ; not PAGE_EXECUTE_READWRITE (0x40) or _WRITECOPY (0x80)
  expect([...new Set(protections)].toSorted()).toEqual([0x01, 0x04, 0x20].toSorted());
});

describe("arena", () => {
  test("a large alignment is found by looking for room first, again when somebody was quicker", () => {
    let lost = 0;
    const gibi4 = 2 ** 32;
    const { native, system } = windows({
      VirtualAlloc: (address) => (address === 0 ? base : lost++ === 0 ? 0 : address),
    });
    const arena = reserveArena(gibi4, gibi4, { system });
    expect(arena.address).toBe(gibi4 * 2);
    const attempt = [
      "VirtualAlloc(0x0, 0x200000000, 0x2000, 0x1)",
      "VirtualFree(0x180000000, 0x0, 0x8000)",
      "VirtualAlloc(0x200000000, 0x100000000, 0x2000, 0x1)",
    ];
    expect(native.take()).toEqual([...attempt, ...attempt]);
    arena.commit(5000, 1);
    arena.decommit(0, 8192);
    arena.release();
    expect(native.take()).toEqual([
      "VirtualAlloc(0x200001000, 0x1000, 0x1000, 0x4)",
      "VirtualFree(0x200000000, 0x2000, 0x4000)",
      "VirtualFree(0x200000000, 0x0, 0x8000)",
    ]);
  });
});

test("a refusal has the code of GetLastError and its name", () => {
  const { system } = windows({ VirtualAlloc: () => 0 });
  let error: unknown;
  try {
    createCodeMemory({ system });
  } catch (caught) {
    error = caught;
  }
  expect(error).toBeInstanceOf(ExecutableMemoryError);
  expect(error).toMatchObject({
    operation: "VirtualAlloc",
    byteLength: 128 * 1024 * 1024,
    code: 1455,
    codeName: "ERROR_COMMITMENT_LIMIT",
  });
});

test("memory is not mapped twice on Windows", () => {
  const { native, system } = windows();
  expect(() => createCodeMemory({ system, protection: "map-twice" })).toThrow(ExecutableMemoryError);
  // and what was reserved by then is given back
  expect(native.take().at(-1)).toBe("VirtualFree(0x180000000, 0x0, 0x8000)");
});
