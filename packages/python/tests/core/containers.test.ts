import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DICT, TYPE } from "../../src/heap/layout.ts";
import { mkFloat, offsetOf, type Value } from "../../src/heap/value.ts";
import { Interp } from "../../src/interp.ts";
import { dictPop, dictPopLast } from "../../src/objects/dict.ts";
import * as sets from "../../src/objects/set.ts";

const py = new Interp({ memory: { buffer: new ArrayBuffer(512 << 20), address: 0 } });

/** Keys that collide in small tables, ints and strs, and floats that equal ints. */
const keys = fc.oneof(
  fc.integer({ min: -4, max: 40 }),
  fc.integer({ min: 0, max: 40 }).map((n) => n * 2 ** 33),
  fc.constantFrom("a", "b", "c", "key", "né", ""),
);
type Key = number | string;
const value = (key: Key): Value => (typeof key === "number" ? py.heap.int(key) : py.heap.str(key));

describe("dict", () => {
  it("behaves as a Map that keeps insertion order", () => {
    const commands = fc.array(
      fc.tuple(fc.constantFrom("set", "set", "set", "delete", "pop", "last", "clear"), keys, fc.nat(1000)),
      { maxLength: 200 },
    );
    fc.assert(
      fc.property(commands, (list) => {
        const d = py.newDict();
        const model = new Map<Key, number>();
        for (const [command, key, n] of list) {
          if (command === "set") {
            py.dictSet(d, value(key), n);
            model.set(key, n);
          } else if (command === "delete") expect(py.dictDelete(d, value(key))).toBe(model.delete(key));
          else if (command === "pop") {
            expect(dictPop(py, d, value(key))).toBe(model.get(key));
            model.delete(key);
          } else if (command === "last") {
            const last = [...model].at(-1);
            expect(dictPopLast(py, d)?.[1]).toBe(last?.[1]);
            if (last !== undefined) model.delete(last[0]);
          } else if (n < 20) {
            py.dictClear(d);
            model.clear();
          }
          expect(py.dictLength(d)).toBe(model.size);
        }
        expect(py.dictEntries(d).map(([key, n]) => [py.str(key), n])).toEqual(
          [...model].map(([key, n]) => [String(key), n]),
        );
      }),
    );
  });

  it("takes 1, 1.0 and True for the same key and keeps the first", () => {
    const d = py.newDict();
    py.dictSet(d, 1, 10);
    py.dictSet(d, mkFloat(1), 20);
    expect(py.repr(d)).toBe("{1: 20}");
  });

  it("squeezes deleted entries out instead of growing", () => {
    const d = py.newDict();
    for (let i = 0; i < 20000; i++) {
      py.dictSet(d, i, i);
      if (i >= 4) expect(py.dictDelete(d, i - 4)).toBe(true);
    }
    expect(py.dictKeys(d)).toEqual([19996, 19997, 19998, 19999]);
    expect(py.heap.u32[(offsetOf(d) + DICT.LOG2) >>> 2]).toBeLessThanOrEqual(4);
  });
});

describe("set", () => {
  it("behaves as a set of JavaScript", () => {
    const commands = fc.array(fc.tuple(fc.constantFrom("add", "add", "discard", "pop"), keys), {
      maxLength: 200,
    });
    fc.assert(
      fc.property(commands, (list) => {
        const s = sets.newEmptySet(py.heap);
        const model = new Set<string>();
        for (const [command, key] of list) {
          if (command === "add") {
            py.setAdd(s, value(key));
            model.add(`${typeof key}${key}`);
          } else if (command === "discard")
            expect(py.setDiscard(s, value(key))).toBe(model.delete(`${typeof key}${key}`));
          else {
            const popped = sets.setPop(py.heap, s);
            expect(popped === undefined).toBe(model.size === 0);
            if (popped !== undefined)
              model.delete((py.heap.isStr(popped) ? "string" : "number") + py.str(popped));
          }
          expect(py.setLength(s)).toBe(model.size);
        }
        for (const v of py.setItems(s))
          expect(model.has((py.heap.isStr(v) ? "string" : "number") + py.str(v))).toBe(true);
      }),
    );
  });

  it("algebra agrees with the definitions", () => {
    const members = fc.uniqueArray(fc.integer({ min: 0, max: 300 }), { maxLength: 60 });
    fc.assert(
      fc.property(members, members, (a, b) => {
        const [x, y] = [py.newSet(a), py.newSet(b)];
        const sorted = (s: Value): Value[] => py.setItems(s).sort((p, q) => (p as number) - (q as number));
        const ordered = (list: number[]): number[] => list.sort((p, q) => p - q);
        expect(sorted(sets.setUnion(py, x, y))).toEqual(ordered([...new Set([...a, ...b])]));
        expect(sorted(sets.setIntersection(py, x, y))).toEqual(ordered(a.filter((n) => b.includes(n))));
        expect(sorted(sets.setDifference(py, x, y))).toEqual(ordered(a.filter((n) => !b.includes(n))));
        expect(sorted(sets.setSymmetricDifference(py, x, y))).toEqual(
          ordered([...a.filter((n) => !b.includes(n)), ...b.filter((n) => !a.includes(n))]),
        );
        expect(py.equal(x, py.newSet(a.toReversed(), true))).toBe(true);
      }),
    );
  });
});

describe("list", () => {
  it("slices, slice assignment and deletion agree with a JavaScript array", () => {
    const index = fc.option(fc.integer({ min: -12, max: 12 }), { nil: undefined });
    const step = fc.constantFrom(1, 2, 3, -1, -2);
    fc.assert(
      fc.property(fc.array(fc.nat(99), { maxLength: 10 }), index, index, step, (items, from, to, by) => {
        const list = py.newList(items);
        const slice = py.newSlice(from ?? py.none, to ?? py.none, by);
        const chosen = positions(items.length, from, to, by);
        expect(py.listItems(py.getItem(list, slice))).toEqual(chosen.map((i) => items[i]));
        expect(py.heap.tupleItems(py.getItem(py.newTuple(items), slice))).toEqual(
          chosen.map((i) => items[i]),
        );
        py.setItem(list, slice, py.newList(chosen.map(() => -1)));
        expect(py.listItems(list)).toEqual(items.map((n, i) => (chosen.includes(i) ? -1 : n)));
        py.deleteItem(list, slice);
        expect(py.listItems(list)).toEqual(items.filter((_, i) => !chosen.includes(i)));
      }),
    );
  });
});

/** Indices that `[from:to:by]` selects: Python's reference, "Slicings". */
function positions(length: number, from: number | undefined, to: number | undefined, by: number): number[] {
  const clip = (i: number): number =>
    Math.min(Math.max(i < 0 ? i + length : i, by < 0 ? -1 : 0), by < 0 ? length - 1 : length);
  const start = from === undefined ? (by < 0 ? length - 1 : 0) : clip(from);
  const stop = to === undefined ? (by < 0 ? -1 : length) : clip(to);
  const result: number[] = [];
  for (let i = start; by > 0 ? i < stop : i > stop; i += by) result.push(i);
  return result;
}

describe("hash", () => {
  it("of tuples and fractions is CPython's", () => {
    const cases: [Value, bigint][] = [
      [py.newTuple([]), 5740354900026072187n],
      [py.newTuple([0]), -8753497827991233192n],
      [py.newTuple([1, 2]), -3550055125485641917n],
      [mkFloat(0.5), 1152921504606846976n],
      [mkFloat(3.14159), 326484311674566659n],
      [mkFloat(1e300), 1224995262755759164n],
      [mkFloat(-2.5), -1152921504606846978n],
      [py.newSet([1, 2, 3], true), -272375401224217160n],
    ];
    for (const [v, hash] of cases) expect(BigInt(py.hash(v)), py.repr(v)).toBe(hash);
  });

  it("is refused by mutable containers", () => {
    expect(py.heap.typeOf(py.newList([]))).toBe(TYPE.LIST);
    for (const v of [py.newList([]), py.newDict(), py.newSet([])])
      expect(() => py.hash(v)).toThrow(expect.objectContaining({ value: expect.anything() }));
  });
});
