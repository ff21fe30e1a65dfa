import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { afterEach, describe, expect, test } from "vitest";
import { type CodeAllocation, type CodeMemory, createCodeMemory, MemoryStateError } from "../src/index.ts";
import { additionOf, runAddition } from "./support/machine-code.ts";
import { mappingsIn, residentIn, rightsAt } from "./support/proc.ts";

const linux = process.platform === "linux";
const made: CodeMemory[] = [];

function codeMemory(options?: Parameters<typeof createCodeMemory>[0]): CodeMemory {
  const memory = createCodeMemory(options);
  made.push(memory);
  return memory;
}

afterEach(() => {
  for (const memory of made.splice(0)) memory.dispose();
});

function allocateAddition(memory: CodeMemory, constant: number): CodeAllocation {
  const code = additionOf(constant);
  const allocation = memory.allocate(code.length, 0);
  allocation.code.bytes.set(code);
  return allocation;
}

/** Looks at all addresses of a code memory. (V8's own code space is another matter: node maps it with all rights.) */
function expectNeverBoth(memory: CodeMemory): void {
  const { reserved } = memory.stats();
  const mappings = [memory.code.base, memory.codeWriteAddress].flatMap((address) =>
    mappingsIn(address, address + reserved / 2),
  );
  mappings.push(...mappingsIn(memory.data.base, memory.data.base + reserved / 2));
  expect(mappings.length).toBeGreaterThanOrEqual(3);
  for (const { rights } of mappings) expect(rights).not.toMatch(/^.wx/);
}

test("the data's part may be said, and leaves room for code", () => {
  const memory = codeMemory({ reserve: 2 ** 20, reserveData: 2 ** 16 });
  expect(memory.code.bytes.byteLength).toBe(2 ** 20 - 2 ** 16);
  expect(memory.data.bytes.byteLength).toBe(2 ** 16);
  expect(memory.data.base).toBe(memory.code.base + 2 ** 20 - 2 ** 16);
  expect(memory.stats().reserved).toBe(2 ** 20);
  for (const reserveData of [0, -1, NaN, 2 ** 20])
    expect(() => createCodeMemory({ reserve: 2 ** 20, reserveData })).toThrow(RangeError);
});

describe.each(["flip", "map-twice"] as const)("protection: %s", (protection) => {
  if (protection === "map-twice" && !linux) return;

  test("code that is written and sealed runs", () => {
    const allocation = allocateAddition(codeMemory({ protection }), 5);
    allocation.seal();
    expect(runAddition(allocation, 30, 7)).toBe(42);
  });

  test("code is unsealed, changed, sealed, and runs changed", () => {
    const allocation = allocateAddition(codeMemory({ protection }), 1);
    allocation.seal();
    expect(runAddition(allocation, 1, 1)).toBe(3);
    allocation.unseal();
    allocation.code.bytes.set(additionOf(2));
    allocation.seal();
    expect(runAddition(allocation, 1, 1)).toBe(4);
  });

  test.runIf(linux)("no page is ever writable and executable, and data never executable", () => {
    const memory = codeMemory({ protection });
    const allocation = memory.allocate(10_000, 10_000);
    const codeRights = (): string => rightsAt(allocation.codeAddress);
    expectNeverBoth(memory);
    expect(rightsAt(allocation.dataAddress)).toBe("rw-");
    expect(codeRights()).toBe(protection === "flip" ? "rw-" : "r-x");
    allocation.seal();
    expectNeverBoth(memory);
    expect(codeRights()).toBe("r-x");
    expect(rightsAt(allocation.dataAddress)).toBe("rw-");
    allocation.unseal();
    expectNeverBoth(memory);
    expect(codeRights()).toBe(protection === "flip" ? "rw-" : "r-x");
    allocation.free();
    expectNeverBoth(memory);
  });

  test("small allocations share pages, 16-byte aligned, code and data apart", () => {
    const memory = codeMemory({ protection });
    const all = Array.from({ length: 100 }, () => memory.allocate(20, 12));
    for (const [i, allocation] of all.entries()) {
      expect(allocation.codeAddress - all[0].codeAddress).toBe(32 * i);
      expect(allocation.dataAddress - all[0].dataAddress).toBe(16 * i);
      expect(allocation.codeAddress % 16).toBe(0);
      expect(allocation.code.base).toBe(allocation.codeAddress);
      expect(allocation.data.base).toBe(allocation.dataAddress);
      expect(allocation.code.bytes.length).toBe(20);
      expect(allocation.data.view.byteLength).toBe(12);
    }
    const { codeUsed, dataUsed, open, allocations } = memory.stats();
    expect({ codeUsed, dataUsed, open, allocations }).toEqual({
      codeUsed: 3200,
      dataUsed: 1600,
      open: 100,
      allocations: 100,
    });
  });

  test("everything is within reach of a direct branch", () => {
    const memory = codeMemory({ protection });
    const { reserved } = memory.stats();
    const first = memory.allocate(16, 16);
    const last = memory.allocate(60 * 1024 * 1024, 60 * 1024 * 1024);
    const lowest = Math.min(first.codeAddress, first.dataAddress);
    const highest = Math.max(last.codeAddress + last.codeByteLength, last.dataAddress + last.dataByteLength);
    expect(highest - lowest).toBeLessThanOrEqual(128 * 1024 * 1024);
    expect(reserved).toBe(128 * 1024 * 1024);
  });

  test.runIf(linux)("freed memory goes back to the system", () => {
    const memory = codeMemory({ protection });
    const keep = allocateAddition(memory, 3);
    const { base } = memory.code;
    const { base: dataBase } = memory.data;
    const size = 16 * 1024 * 1024;
    const large = Array.from({ length: 64 }, () => memory.allocate(size / 64, size / 64));
    for (const { code, data } of large) {
      code.bytes.fill(0xcc);
      data.bytes.fill(0xcc);
    }
    // With two mappings, what is resident is counted where it was touched: at the writable one.
    const writable = memory.codeWriteAddress;
    expect(residentIn(writable, writable + size)).toBeGreaterThan(0.9 * size);
    expect(residentIn(dataBase, dataBase + size)).toBeGreaterThan(0.9 * size);
    const before = memory.stats();
    expect(before.codeCommitted).toBeGreaterThanOrEqual(size);
    for (const allocation of large) allocation.free();
    memory.trim();
    expect(residentIn(writable, writable + 2 * size)).toBeLessThan(1024 * 1024);
    expect(residentIn(base, base + 2 * size)).toBeLessThan(1024 * 1024);
    expect(residentIn(dataBase, dataBase + 2 * size)).toBeLessThan(1024 * 1024);
    expect(memory.stats().codeCommitted).toBeLessThan(1024 * 1024);
    // What is in use has kept its contents, and what was given back can be had again.
    keep.seal();
    expect(runAddition(keep, 1, 1)).toBe(5);
    const again = memory.allocate(size, size);
    again.code.bytes.fill(0x90);
    again.data.bytes.fill(1);
  });

  test.runIf(linux)("freeing gives back without being asked, when enough is freed", () => {
    const memory = codeMemory({ protection, retain: 256 * 1024 });
    memory.allocate(16, 16).seal();
    for (let round = 0; round < 10; round++) {
      const allocation = memory.allocate(1024 * 1024, 0);
      allocation.code.bytes.fill(0x90);
      allocation.seal();
      allocation.free();
      expect(memory.stats().codeCommitted).toBeLessThanOrEqual(64 * 1024);
    }
  });

  test("any sequence of allocate, seal, unseal and free keeps all contents", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 0, max: 5 }), fc.nat(), fc.integer({ min: 6, max: 9000 })), {
          maxLength: 60,
        }),
        (steps) => {
          const memory = createCodeMemory({ protection, reserve: 1024 * 1024, retain: 32 * 1024 });
          const live: { allocation: CodeAllocation; constant: number }[] = [];
          try {
            for (const [step, choice, size] of steps) {
              const at = live.length > 0 ? choice % live.length : 0;
              if (step <= 2 || live.length === 0) {
                const constant = choice % 128;
                let allocation;
                try {
                  allocation = memory.allocate(size, size % 1000);
                } catch {
                  continue;
                }
                allocation.code.bytes.fill(0xcc);
                allocation.code.bytes.set(additionOf(constant).subarray(0, size));
                allocation.data.bytes.fill(constant);
                live.push({ allocation, constant });
              } else if (step === 3) {
                const { allocation } = live[at];
                if (allocation.isOpen) allocation.seal();
                else allocation.unseal();
              } else if (step === 4) {
                live[at].allocation.free();
                live.splice(at, 1);
              } else {
                for (const { allocation } of live) if (allocation.isOpen) allocation.seal();
                for (const { allocation, constant } of live.slice(0, 3)) {
                  if (allocation.codeByteLength >= 12)
                    expect(runAddition(allocation, 1, 2)).toBe(3 + constant);
                }
              }
              for (const { allocation, constant } of live) {
                const expected = additionOf(constant);
                expect(Buffer.compare(allocation.code.bytes.subarray(0, 6), expected.subarray(0, 6))).toBe(0);
                expect(allocation.data.bytes.every((byte) => byte === constant)).toBe(true);
              }
            }
            expect(memory.stats().allocations).toBe(live.length);
            for (const { allocation } of live) allocation.free();
            memory.trim();
            const { codeUsed, dataUsed, codeCommitted, dataCommitted, open } = memory.stats();
            expect({ codeUsed, dataUsed, codeCommitted, dataCommitted, open }).toEqual({
              codeUsed: 0,
              dataUsed: 0,
              codeCommitted: 0,
              dataCommitted: 0,
              open: 0,
            });
          } finally {
            memory.dispose();
          }
        },
      ),
      { numRuns: 40 },
    );
  });

  test.runIf(linux)("dispose leaves no mapping behind", () => {
    const memory = createCodeMemory({ protection });
    const { base } = memory.code;
    const writable = memory.codeWriteAddress;
    memory.allocate(100, 100).seal();
    expect(rightsAt(base)).not.toBe("unmapped");
    memory.dispose();
    expect(rightsAt(base)).toBe("unmapped");
    expect(rightsAt(memory.data.base)).toBe("unmapped");
    expect(rightsAt(writable)).toBe("unmapped");
    expect(() => memory.allocate(1, 1)).toThrow(MemoryStateError);
    expect(() => memory.dispose()).not.toThrow();
  });
});

test("what a program does in the wrong order is an error that says so", () => {
  const memory = codeMemory();
  const allocation = allocateAddition(memory, 1);
  expect(() => allocation.unseal()).toThrow("the allocation is open, not sealed");
  allocation.seal();
  expect(() => allocation.seal()).toThrow("the allocation is sealed, not open");
  allocation.free();
  expect(() => allocation.free()).toThrow(MemoryStateError);
  expect(() => allocation.seal()).toThrow("the allocation is free, not open");
  expect(memory.stats().open).toBe(0);
});

test("a region that a branch cannot span is refused", () => {
  expect(() => createCodeMemory({ reserve: 129 * 1024 * 1024 })).toThrow(RangeError);
  expect(() => createCodeMemory({ reserve: 0 })).toThrow(RangeError);
});

test.runIf(linux)(
  "the rights are real: writing into sealed code and running open code kill the process",
  () => {
    const index = fileURLToPath(new URL("../src/index.ts", import.meta.url));
    function fate(body: string): string | null {
      const program = `const { createCodeMemory, bindEnter } = await import(${JSON.stringify(index)});
      const allocation = createCodeMemory().allocate(16, 16);
      allocation.code.bytes.fill(0xc3);
      ${body}`;
      return spawnSync(process.execPath, ["--input-type=module", "-e", program], { stdio: "ignore" }).signal;
    }
    expect(fate("allocation.seal(); allocation.data.bytes[0] = 1; allocation.code.bytes[0];")).toBe(null);
    expect(fate("allocation.seal(); allocation.code.bytes[0] = 1;")).toBe("SIGSEGV");
    expect(fate("bindEnter(allocation.codeAddress)(0, 0, 0);")).toBe("SIGSEGV");
    expect(fate("allocation.seal(); bindEnter(allocation.dataAddress)(0, 0, 0);")).toBe("SIGSEGV");
  },
);
