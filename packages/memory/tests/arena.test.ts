import { expect, test } from "vitest";
import { MemoryStateError, reserveArena } from "../src/index.ts";
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
