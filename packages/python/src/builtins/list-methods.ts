import { TYPE } from "../heap/layout.ts";
import { NONE, type Value } from "../heap/value.ts";
import type { Interp } from "../interp.ts";
import { identicalOrEqual } from "../objects/compare.ts";
import { listExtend, listRemoveAt, listSplice } from "../objects/list.ts";
import { bindArguments } from "./arguments.ts";
import { sizeArgument, sliceIndex } from "./str-arguments.ts";
import { sortValues } from "./sort.ts";

const NONE_ARGUMENTS = { min: 0, max: 0 };
const ONE = { min: 1, max: 1 };

/** Position of `v` in a sequence read item by item (the sequence may change while `==` runs); −1 when absent. */
export function findEqual(
  py: Interp,
  length: () => number,
  get: (i: number) => Value,
  v: Value,
  start: number,
  stop: number,
): number {
  for (let i = start; i < stop && i < length(); i++) {
    const item = get(i);
    if (identicalOrEqual(py, item, v)) return i;
  }
  return -1;
}

export function installListMethods(py: Interp): void {
  const { heap } = py;
  const define = (
    name: string,
    fn: (args: Value[], kw: ReadonlyMap<string, Value> | undefined) => Value,
    signature: Parameters<Interp["defineMethod"]>[3],
  ) => py.defineMethod(TYPE.LIST, name, (_py, args, kw) => fn(args, kw), signature);
  const find = (self: Value, v: Value, start = 0, stop = Infinity) =>
    findEqual(
      py,
      () => py.listLength(self),
      (i) => py.listGet(self, i),
      v,
      start,
      stop,
    );

  define("append", ([self, v]) => (py.listAppend(self!, v!), NONE), ONE);
  define("clear", ([self]) => (py.listSetItems(self!, []), NONE), NONE_ARGUMENTS);
  define("copy", ([self]) => py.newList(py.listItems(self!)), NONE_ARGUMENTS);
  define("extend", ([self, iterable]) => (listExtend(heap, self!, py.toArray(iterable!)), NONE), ONE);
  define(
    "count",
    ([self, v]) => {
      let n = 0;
      for (let i = 0; i < py.listLength(self!); i++) {
        const item = py.listGet(self!, i);
        if (identicalOrEqual(py, item, v!)) n++;
      }
      return n;
    },
    ONE,
  );
  define(
    "index",
    ([self, v, start, stop]) => {
      const length = py.listLength(self!);
      const at = find(
        self!,
        v!,
        sliceIndex(py, start, length, 0, false),
        sliceIndex(py, stop, length, length, false),
      );
      if (at < 0) throw py.error("ValueError", `${py.repr(v!)} is not in list`);
      return at;
    },
    { min: 1, max: 3 },
  );
  define(
    "insert",
    ([self, index, v]) => {
      const length = py.listLength(self!);
      let at = sizeArgument(py, index!);
      if (at < 0) at = Math.max(at + length, 0);
      listSplice(heap, self!, Math.min(at, length), 0, [v!]);
      return NONE;
    },
    { min: 2, max: 2 },
  );
  define(
    "pop",
    ([self, index]) => {
      let at = index === undefined ? -1 : sizeArgument(py, index);
      const length = py.listLength(self!);
      if (length === 0) throw py.error("IndexError", "pop from empty list");
      if (at < 0) at += length;
      if (at < 0 || at >= length) throw py.error("IndexError", "pop index out of range");
      return listRemoveAt(heap, self!, at);
    },
    { min: 0, max: 1 },
  );
  define(
    "remove",
    ([self, v]) => {
      const at = find(self!, v!);
      if (at < 0) throw py.error("ValueError", "list.remove(x): x not in list");
      listRemoveAt(heap, self!, at);
      return NONE;
    },
    ONE,
  );
  define(
    "reverse",
    ([self]) => (py.listSetItems(self!, py.listItems(self!).reverse()), NONE),
    NONE_ARGUMENTS,
  );
  define(
    "sort",
    ([self, ...rest], kw) => {
      const [key, reverse] = bindArguments(py, "sort", ["key", "reverse"], rest, kw, { positional: 0 });
      const items = py.listItems(self!);
      const depth = heap.pinned.length;
      for (const item of items) heap.pin(item);
      // As in CPython the list is empty while it is sorted, so that a change by a key function is noticed.
      py.listSetItems(self!, []);
      let changed = false;
      let sorted: Value[] = items;
      try {
        sorted = sortValues(
          py,
          items,
          key === undefined || key === NONE ? undefined : key,
          reverse !== undefined && py.truth(reverse),
        );
      } finally {
        changed = py.listLength(self!) !== 0;
        py.listSetItems(self!, sorted);
        heap.unpin(depth);
      }
      if (changed) throw py.error("ValueError", "list modified during sort");
      return NONE;
    },
    undefined,
  );
}

export function installTupleMethods(py: Interp): void {
  py.defineMethod(
    TYPE.TUPLE,
    "count",
    (_py, [self, v]) => py.heap.tupleItems(self!).filter((item) => identicalOrEqual(py, item, v!)).length,
    ONE,
  );
  py.defineMethod(
    TYPE.TUPLE,
    "index",
    (_py, [self, v, start, stop]) => {
      const items = py.heap.tupleItems(self!);
      const from = sliceIndex(py, start, items.length, 0, false);
      const to = sliceIndex(py, stop, items.length, items.length, false);
      const at = findEqual(
        py,
        () => items.length,
        (i) => items[i]!,
        v!,
        from,
        to,
      );
      if (at < 0) throw py.error("ValueError", "tuple.index(x): x not in tuple");
      return at;
    },
    { min: 1, max: 3 },
  );
}
