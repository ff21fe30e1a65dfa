import { expect, test } from "vitest";
import { ExecutableMemoryError, MemoryStateError, type MemorySystem, reserveArena } from "../src/index.ts";
import { hostMemory } from "../src/os/host.ts";
import { residentIn, rightsAt } from "./support/proc.ts";

const linux = process.platform === "linux";
const gibi = 2 ** 30;

test("an arena of 4 GiB at a multiple of 4 GiB can be written at both ends", () => {
  const arena = reserveArena(4 * gibi, 4 * gibi);
  expect(arena.address % (4 * gibi)).toBe(0);
  expect(arena.byteLength).toBe(4 * gibi);
  expect(arena.buffer.byteLength).toBe(4 * gibi);
  arena.commit(0, 8);
  arena.commit(4 * gibi - 8, 8);
  const view = new DataView(arena.buffer);
  view.setFloat64(0, 1.5);
  view.setFloat64(4 * gibi - 8, 2.5);
  expect([view.getFloat64(0), view.getFloat64(4 * gibi - 8)]).toEqual([1.5, 2.5]);
  arena.release();
});

test("huge pages are asked for where one says, if the system commits by itself", () => {
  const { onTouch, ...host } = hostMemory();
  const asked: [number, number][] = [];
  const preferHugePages = (address: number, bytes: number) => void asked.push([address, bytes]);
  const systems: MemorySystem[] = [host];
  if (onTouch !== undefined) systems.push({ ...host, onTouch: { ...onTouch, preferHugePages } });
  for (const system of systems) {
    const arena = reserveArena(gibi, 1, { system });
    expect(asked).toEqual([]);
    arena.preferHugePages(100, gibi / 2);
    const { pageSize } = system;
    const bytes = gibi / 2 - pageSize;
    expect(asked).toEqual(system.onTouch === undefined ? [] : [[arena.address + pageSize, bytes]]);
    expect(() => arena.preferHugePages(0, gibi + 1)).toThrow(RangeError);
    arena.release();
  }
});

test.runIf(linux)("only what is touched costs memory, and decommit gives it back", () => {
  const arena = reserveArena(gibi);
  const end = arena.address + gibi;
  expect(rightsAt(arena.address)).toBe("rw-");
  // The kernel may join the mapping with a neighbour of node's own, which has some pages already.
  const before = residentIn(arena.address, end);
  expect(before).toBeLessThan(2 * 1024 * 1024);
  const bytes = new Uint8Array(arena.buffer);
  bytes.fill(7, 0, 8 * 1024 * 1024);
  expect(residentIn(arena.address, end) - before).toBeGreaterThanOrEqual(8 * 1024 * 1024);
  // Not whole pages at either end: they keep their contents.
  arena.decommit(100, 8 * 1024 * 1024 - 200);
  expect(residentIn(arena.address, end) - before).toBeLessThan(1024 * 1024);
  expect([bytes[99], bytes[100], bytes[4096], bytes[8 * 1024 * 1024 - 1]]).toEqual([7, 7, 0, 7]);
  arena.release();
  expect(rightsAt(arena.address + gibi / 2)).toBe("unmapped");
});

test("what is outside, released, or no alignment is an error", () => {
  const arena = reserveArena(10_000);
  expect(arena.byteLength % 4096).toBe(0);
  expect(() => arena.decommit(0, arena.byteLength + 1)).toThrow(RangeError);
  expect(() => arena.decommit(-1, 1)).toThrow(RangeError);
  arena.release();
  expect(() => arena.decommit(0, 1)).toThrow(MemoryStateError);
  expect(() => arena.release()).not.toThrow();
  expect(() => reserveArena(4096, 3)).toThrow(RangeError);
  expect(() => reserveArena(0)).toThrow(RangeError);
});

test.runIf(linux)(
  "an arena that is committed explicitly has no rights before, and none after decommit",
  () => {
    const arena = reserveArena(gibi, 4 * gibi, { explicitCommit: true });
    const mb = 1024 * 1024;
    expect(arena.commitsOnTouch).toBe(false);
    expect(arena.address % (4 * gibi)).toBe(0);
    expect(rightsAt(arena.address)).toBe("---");
    arena.commit(mb + 5, 2 * mb);
    const rights = (offset: number): string => rightsAt(arena.address + offset);
    expect([mb - 1, mb, 3 * mb + 5, 3 * mb + 4096].map(rights)).toEqual(["---", "rw-", "rw-", "---"]);
    const bytes = new Uint8Array(arena.buffer);
    bytes.fill(7, mb, 3 * mb);
    // What is committed again keeps its contents.
    arena.commit(2 * mb, 2 * mb);
    expect([bytes[2 * mb], bytes[3 * mb - 1], bytes[4 * mb - 1]]).toEqual([7, 7, 0]);
    arena.decommit(2 * mb, mb);
    expect([2 * mb - 1, 2 * mb, 3 * mb - 1, 3 * mb].map(rights)).toEqual(["rw-", "---", "---", "rw-"]);
    arena.commit(2 * mb, mb);
    expect([bytes[2 * mb - 1], bytes[2 * mb], bytes[3 * mb - 1]]).toEqual([7, 0, 0]);
    arena.release();
  },
);

test("a commit that the system refuses is an error, and what was usable still is", () => {
  const host = hostMemory();
  let left = 1024 * 1024;
  const system: MemorySystem = {
    ...host,
    commit(address, byteLength) {
      left -= byteLength;
      if (left < 0)
        throw new ExecutableMemoryError("VirtualAlloc", byteLength, 1455, "ERROR_COMMITMENT_LIMIT");
      host.commit(address, byteLength);
    },
  };
  const arena = reserveArena(gibi, 1, { system, explicitCommit: true });
  arena.commit(0, 1024 * 1024);
  expect(() => arena.commit(1024 * 1024, 4096)).toThrow(ExecutableMemoryError);
  const bytes = new Uint8Array(arena.buffer, 0, 1024 * 1024).fill(3);
  expect(bytes.at(-1)).toBe(3);
  arena.release();
});
