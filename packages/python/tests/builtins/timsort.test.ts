import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { timsort } from "../../src/builtins/timsort.ts";

/** How often CPython's sorted() compared, and a checksum of what with what (record.py). */
const recorded = JSON.parse(readFileSync(new URL("comparisons.json", import.meta.url), "utf8")) as [
  number,
  number,
][];

function sortCase(number: number): number[] {
  const n = [2, 3, 5, 10, 33, 64, 65, 100, 200, 500, 1000][number % 11]!;
  let state = number + 1;
  const values: number[] = [];
  for (let i = 0; i < n; i++) {
    state = (state * 48271) % 2147483647;
    values.push(
      [state % 10, state, i + (state % 5), n - i + (state % 3), (i % 50) * (1 + (state % 2))][number % 5]!,
    );
  }
  return values;
}

test("sorts stably, with CPython's comparisons in CPython's order", () => {
  recorded.forEach(([wantComparisons, wantChecksum], number) => {
    const values = sortCase(number);
    const order = values.map((_, i) => i);
    let comparisons = 0;
    let checksum = 0;
    timsort(order, (i, j) => {
      comparisons++;
      checksum = (checksum * 31 + i * 1009 + j) % 1000003;
      return values[i]! < values[j]!;
    });
    const stable = values.map((_, i) => i).sort((i, j) => values[i]! - values[j]! || i - j);
    expect({ number, comparisons, checksum, order }).toEqual({
      number,
      comparisons: wantComparisons,
      checksum: wantChecksum,
      order: stable,
    });
  });
});

test("loses no item when a comparison fails", () => {
  const items = [3, 1, 2];
  expect(() =>
    timsort(items, () => {
      throw new Error("no order");
    }),
  ).toThrow("no order");
  expect(items.toSorted()).toEqual([1, 2, 3]);
});
