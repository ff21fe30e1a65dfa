import { describe, expect, test } from "vitest";
import { createCodeMemory, ExecutableMemoryError, reserveArena } from "../src/index.ts";
import { hostMemory } from "../src/os/host.ts";
import { additionOf, runAddition } from "./support/machine-code.ts";
import { rightsAt } from "./support/proc.ts";
import { refusing } from "./support/recorded.ts";

const linux = process.platform === "linux";

test.runIf(linux)("the system's own refusal comes through with operation, size and code", () => {
  let error: unknown;
  try {
    reserveArena(2 ** 50);
  } catch (caught) {
    error = caught;
  }
  expect(error).toBeInstanceOf(ExecutableMemoryError);
  const { operation, byteLength, codeName, message } = error as ExecutableMemoryError;
  expect({ operation, byteLength, codeName }).toEqual({
    operation: "mmap",
    byteLength: 2 ** 50,
    codeName: "ENOMEM",
  });
  expect(message).toBe(`mmap of ${2 ** 50} bytes: ENOMEM`);
});

test("a full region is an error, changes nothing, and freeing makes room again", () => {
  const memory = createCodeMemory({ reserve: 256 * 1024 });
  const large = memory.allocate(100 * 1024, 0);
  large.seal();
  const before = memory.stats();
  for (const [code, data] of [
    [100 * 1024, 0],
    [16, 200 * 1024],
    [2 ** 40, 2 ** 40],
  ]) {
    let error: unknown;
    try {
      memory.allocate(code, data);
    } catch (caught) {
      error = caught;
    }
    expect(error).toBeInstanceOf(ExecutableMemoryError);
    expect((error as ExecutableMemoryError).operation).toBe("allocate");
    expect(memory.stats()).toEqual(before);
  }
  large.free();
  memory.allocate(100 * 1024, 100 * 1024);
  memory.dispose();
});

describe("whichever call is refused", () => {
  const refusal = new ExecutableMemoryError("mprotect", 4096, 12, "ENOMEM");

  /** Does a bit of everything; code of a sealed allocation must run before, between and after. */
  function exercise(memory: ReturnType<typeof createCodeMemory>, attempt: (work: () => void) => void): void {
    const first = memory.allocate(16, 16);
    first.code.bytes.set(additionOf(9));
    first.seal();
    for (const size of [100, 5000, 70_000]) {
      attempt(() => {
        const allocation = memory.allocate(size, size);
        try {
          allocation.code.bytes.set(additionOf(1));
          allocation.seal();
          allocation.unseal();
          allocation.code.bytes.set(additionOf(2));
          allocation.seal();
          expect(runAddition(allocation, 1, 1)).toBe(4);
        } finally {
          allocation.free();
        }
      });
      expect(memory.stats().open).toBe(0);
      expect(memory.stats().allocations).toBe(1);
      expect(runAddition(first, 1, 1)).toBe(11);
    }
    first.free();
  }

  test("the error comes out, what was sealed runs on, and nothing is leaked", () => {
    const counting = refusing(hostMemory(), () => undefined);
    const plain = createCodeMemory({ reserve: 1024 * 1024, system: counting.system });
    exercise(plain, (work) => work());
    const { length: calls } = counting.calls;
    plain.dispose();
    expect(calls).toBeGreaterThan(10);

    let refusals = 0;
    for (let at = 1; at <= calls; at++) {
      // Flipping back to executable is not refused twice in a row: the first refusal is reported, the next try succeeds.
      const { system } = refusing(hostMemory(), (operation, call) =>
        call === at && operation !== "flush" && operation !== "release" ? refusal : undefined,
      );
      let memory;
      try {
        memory = createCodeMemory({ reserve: 1024 * 1024, system });
      } catch (error) {
        expect(error).toBe(refusal);
        refusals++;
        continue;
      }
      const { base } = memory.code;
      try {
        exercise(memory, (work) => {
          try {
            work();
          } catch (error) {
            expect(error).toBe(refusal);
            refusals++;
          }
        });
        expect(memory.stats()).toMatchObject({ codeUsed: 0, dataUsed: 0, allocations: 0, open: 0 });
      } catch (error) {
        // The very first allocation of all was refused.
        expect(error).toBe(refusal);
        refusals++;
      }
      memory.dispose();
      if (linux) expect(rightsAt(base)).toBe("unmapped");
    }
    expect(refusals).toBeGreaterThan(10);
  });
});
