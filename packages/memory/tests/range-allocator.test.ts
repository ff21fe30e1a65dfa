import fc from "fast-check";
import { expect, test } from "vitest";
import { RangeAllocator } from "../src/range-allocator.ts";

test("ranges never overlap, are aligned, and whatever is freed can be had again", () => {
  const steps = fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 3000 })), { maxLength: 120 });
  fc.assert(
    fc.property(steps, (sequence) => {
      const size = 32 * 1024;
      const ranges = new RangeAllocator(size, 16);
      const inUse: { start: number; bytes: number }[] = [];
      const owner = new Int32Array(size / 16);
      let id = 0;
      for (const [choice, bytes] of sequence) {
        if (choice % 3 === 0 && inUse.length > 0) {
          const [range] = inUse.splice(choice % inUse.length, 1);
          owner.fill(0, range.start / 16, (range.start + ranges.rounded(range.bytes)) / 16);
          ranges.free(range.start, range.bytes);
        } else {
          const start = ranges.allocate(bytes);
          if (start < 0) continue;
          const end = start + ranges.rounded(bytes);
          expect(start % 16).toBe(0);
          expect(end).toBeLessThanOrEqual(size);
          expect(owner.subarray(start / 16, end / 16).every((taken) => taken === 0)).toBe(true);
          owner.fill(++id, start / 16, end / 16);
          inUse.push({ start, bytes });
        }
        expect(ranges.used).toBe(owner.filter((taken) => taken !== 0).length * 16);
        // The free ranges are the holes below the top, joined.
        const holes = [...ranges.freeRanges()].toSorted((a, b) => a[0] - b[0]);
        for (const [from, to] of holes) {
          expect(owner.subarray(from / 16, to / 16).every((taken) => taken === 0)).toBe(true);
          expect(from === 0 || owner[from / 16 - 1] !== 0).toBe(true);
          expect(owner[to / 16]).not.toBe(0);
        }
        const free = holes.reduce((sum, [from, to]) => sum + to - from, 0);
        expect(ranges.top - free).toBe(ranges.used);
      }
      for (const { start, bytes } of inUse) ranges.free(start, bytes);
      expect([ranges.used, ranges.top]).toEqual([0, 0]);
      expect(ranges.allocate(size)).toBe(0);
    }),
  );
});

test("a hole is used before the top", () => {
  const ranges = new RangeAllocator(1024, 16);
  const [a, b, c] = [ranges.allocate(64), ranges.allocate(64), ranges.allocate(64)];
  expect([a, b, c]).toEqual([0, 64, 128]);
  ranges.free(b, 64);
  expect(ranges.allocate(32)).toBe(64);
  expect(ranges.allocate(32)).toBe(96);
  expect(ranges.allocate(32)).toBe(192);
});

test("what does not fit is refused", () => {
  const ranges = new RangeAllocator(1024, 16);
  expect(ranges.allocate(1025)).toBe(-1);
  expect(ranges.allocate(1024)).toBe(0);
  expect(ranges.allocate(0)).toBe(-1);
});
