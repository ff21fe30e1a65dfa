import { isFloat, isSmallInt, type Value } from "../heap/value.ts";
import type { Interp } from "../interp.ts";
import { mapAll } from "../vm/prelude.ts";
import { orderInPython } from "../vm/sort-prelude.ts";
import { timsort } from "./timsort.ts";

/** What a list can be compared by without asking Python: all small ints, all floats (no NaN), all strs. */
type Plain = "int" | "float" | "str" | undefined;

function plainKind(py: Interp, keys: readonly Value[]): Plain {
  const first = keys[0]!;
  if (isSmallInt(first)) return keys.every(isSmallInt) ? "int" : undefined;
  if (isFloat(first)) return keys.every((k) => isFloat(k) && k.value === k.value) ? "float" : undefined;
  return keys.every((k) => py.heap.isStr(k)) ? "str" : undefined;
}

/** Order of two strings by code points (UTF-16 order differs where surrogates meet U+E000 and above). */
export function compareCodePoints(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) {
    const x = a.charCodeAt(i);
    const y = b.charCodeAt(i);
    if (x !== y) {
      const surrogateX = (x & 0xf800) === 0xd800;
      const surrogateY = (y & 0xf800) === 0xd800;
      return surrogateX === surrogateY ? x - y : surrogateX ? 1 : -1;
    }
  }
  return a.length - b.length;
}

/** The order of keys that native code can compare. Reversed, equal items keep their order: that of the reversed keys, backwards. */
function sortNatively(py: Interp, keys: readonly Value[], reverse: boolean): number[] | undefined {
  const order = py.native?.sortOrder?.(reverse ? keys.toReversed() : keys);
  if (order === undefined) return undefined;
  if (!reverse) return Array.from(order);
  const last = keys.length - 1;
  return Array.from(order, (i) => last - i).reverse();
}

/**
 * Sorted copy of `items`, stable also when reversed (equal items keep their order), with Python's `<` of the keys and
 * the key function called once an item, in order.
 */
export function sortValues(
  py: Interp,
  items: readonly Value[],
  key: Value | undefined,
  reverse: boolean,
): Value[] {
  if (key === undefined) return sortByKeys(py, items, items, reverse);
  const { heap } = py;
  const depth = heap.pinned.length;
  try {
    for (const item of items) heap.pin(item);
    const keys = mapAll(py, key, items);
    for (const k of keys) heap.pin(k);
    return sortByKeys(py, items, keys, reverse);
  } finally {
    heap.unpin(depth);
  }
}

/** The same with the keys at hand; what calls Python pins what it needs. */
export function sortByKeys(
  py: Interp,
  items: readonly Value[],
  keys: readonly Value[],
  reverse: boolean,
): Value[] {
  return sortPlainly(py, items, keys, reverse, false)!;
}

/** The same; undefined where `orNot` and only Python can compare the keys. */
export function sortPlainly(
  py: Interp,
  items: readonly Value[],
  keys: readonly Value[],
  reverse: boolean,
  orNot: boolean,
): Value[] | undefined {
  const { heap } = py;
  const depth = heap.pinned.length;
  try {
    if (items.length < 2) return items.slice();
    const direction = reverse ? -1 : 1;
    const plain = plainKind(py, keys);
    if (items.length > 32 && !(plain === "int" && keys === items)) {
      const sorted = sortNatively(py, keys, reverse);
      if (sorted !== undefined) return sorted.map((i) => items[i]!);
    }
    if (plain === "int" && keys === items)
      return Array.from(
        Float64Array.from(items as number[]).sort(reverse ? (a, b) => b - a : (a, b) => a - b),
      );
    const order = items.map((_, i) => i);
    if (plain === "int") order.sort((i, j) => ((keys[i] as number) - (keys[j] as number)) * direction);
    else if (plain === "float") {
      const numbers = keys.map((k) => (k as { value: number }).value);
      order.sort((i, j) =>
        numbers[i]! < numbers[j]! ? -direction : numbers[i]! > numbers[j]! ? direction : 0,
      );
    } else if (plain === "str") {
      const texts = keys.map((k) => heap.strOf(k));
      order.sort((i, j) => compareCodePoints(texts[i]!, texts[j]!) * direction);
    } else {
      for (const item of items) heap.pin(item);
      if (keys !== items) for (const k of keys) heap.pin(k);
      const sorted = sortNatively(py, keys, reverse);
      if (sorted !== undefined) return sorted.map((i) => items[i]!);
      if (orNot) return undefined;
      const found = orderInPython(py, keys, reverse);
      if (found !== undefined) return found.map((i) => items[i]!);
      if (reverse) order.reverse(); // so that equal items keep their order in the end
      timsort(order, (i, j) => py.lessThan(keys[i]!, keys[j]!));
      if (reverse) order.reverse();
      return order.map((i) => items[i]!);
    }
    return order.map((i) => items[i]!);
  } finally {
    heap.unpin(depth);
  }
}
