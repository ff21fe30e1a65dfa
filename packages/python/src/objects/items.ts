import type { Interp } from "../interp.ts";
import { LIST, TUPLE, TYPE } from "../heap/layout.ts";
import { FALSE, isPointer, isSmallInt, offsetOf, pointerTo, TRUE, type Value } from "../heap/value.ts";
import { arrayContains, arrayDeleteItem, arrayGetItem, arraySetItem } from "./array.ts";
import { byteArrayDeleteItem, byteArraySetItem, bytesContain, bytesGetItem } from "./bytes.ts";
import { identicalOrEqual, numberOf, viewKind } from "./compare.ts";
import { newGenericAlias } from "./generic-alias.ts";
import type { Hosted } from "./hosted.ts";
import { isIntLike } from "./int.ts";
import {
  listGet,
  listItems,
  listLength,
  listRemoveAt,
  listSplice,
  newEmptyList,
  itemsOffset,
  setLength,
} from "./list.ts";
import { rangeIndex, rangeItem, rangeParts, rangeSlice, sliceBounds } from "./range.ts";
import { charValue, codePoint, strContains, strSlice } from "./str.ts";
import { callSpecial, lookup, trySpecial } from "./lookup.ts";
import { specialContains, specialIndex, specialLength } from "./special.ts";
import { plainResult } from "./plain.ts";
import { typeOf, typeOfTypeObject } from "./types.ts";
import { VIEW, viewDict } from "./views.ts";

const INDEX_NAMES: Readonly<Record<number, string>> = {
  [TYPE.LIST]: "list",
  [TYPE.TUPLE]: "tuple",
  [TYPE.RANGE]: "range",
};

/** An index into a sequence of `length` items, counted from the start; -1 when out of range. */
function position(py: Interp, container: Value, key: Value, length: number): number {
  let i: number;
  if (isSmallInt(key)) i = key;
  else {
    const index = isIntLike(py, key) ? key : specialIndex(py, key);
    if (index === undefined) throw badIndex(py, container, key);
    i = py.index(index);
    if (Math.abs(i) === Infinity)
      throw py.error("IndexError", `cannot fit '${py.typeName(key)}' into an index-sized integer`);
  }
  if (i < 0) i += length;
  return i >= 0 && i < length ? i : -1;
}

function badIndex(py: Interp, container: Value, key: Value): unknown {
  const type = py.heap.typeOf(container);
  if (type === TYPE.STR)
    return py.error("TypeError", `string indices must be integers, not '${py.typeName(key)}'`);
  return py.error(
    "TypeError",
    `${INDEX_NAMES[type]} indices must be integers or slices, not ${py.typeName(key)}`,
  );
}

const isSlice = (py: Interp, v: Value): boolean => isPointer(v) && py.heap.typeAt(offsetOf(v)) === TYPE.SLICE;

/** `container[key]`. */
export function getItem(py: Interp, container: Value, key: Value): Value {
  const { heap } = py;
  if (heap.isSubclassed(container)) {
    const v = trySpecial(py, container, "__getitem__", [key]);
    if (v !== undefined) return v;
  }
  const type = heap.typeOf(container);
  switch (type) {
    case TYPE.LIST: {
      if (isSlice(py, key)) return listSlice(py, container, key);
      const i = position(py, container, key, listLength(heap, container));
      if (i < 0) throw py.error("IndexError", "list index out of range");
      return listGet(heap, container, i);
    }
    case TYPE.ARRAY:
      return arrayGetItem(py, container, key);
    case TYPE.BYTES:
    case TYPE.BYTEARRAY:
      return bytesGetItem(py, container, key);
    case TYPE.DICT: {
      const v = py.dictGet(container, key);
      if (v !== undefined) return v;
      // looked for although __getitem__ may be at work: it is dict's own business
      const missing = heap.isSubclassed(container)
        ? lookup(py, typeOf(py, container), "__missing__")
        : undefined;
      if (missing !== undefined) return callSpecial(py, container, missing, [key]);
      throw py.errorWith("KeyError", [key]);
    }
    case TYPE.TUPLE: {
      const at = offsetOf(container);
      const length = heap.u32[(at + TUPLE.LENGTH) >>> 2]!;
      if (isSlice(py, key)) {
        const { start, step, count } = sliceBounds(py, key, length);
        if (count === length && step === 1 && !heap.isSubclassed(container)) return container;
        return copyStrided(py, at + TUPLE.ITEMS, start, step, count);
      }
      const i = position(py, container, key, length);
      if (i < 0) throw py.error("IndexError", "tuple index out of range");
      return heap.read(at + TUPLE.ITEMS + i * 8);
    }
    case TYPE.STR: {
      const length = heap.strLength(container);
      if (isSlice(py, key)) {
        const { start, step, count } = sliceBounds(py, key, length);
        return plainResult(py, strSlice(heap, container, start, step, count));
      }
      const i = position(py, container, key, length);
      if (i < 0) throw py.error("IndexError", "string index out of range");
      return charValue(heap, codePoint(heap, offsetOf(container), i));
    }
    case TYPE.RANGE: {
      if (isSlice(py, key)) return rangeSlice(py, container, key);
      const index = isIntLike(py, key) ? key : specialIndex(py, key);
      if (index === undefined) throw badIndex(py, container, key);
      const parts = rangeParts(heap, container);
      let i = heap.intOf(index);
      if (i < 0)
        i =
          typeof i === "number" && typeof parts.length === "number"
            ? i + parts.length
            : BigInt(i) + BigInt(parts.length);
      if (i < 0 || i >= parts.length) throw py.error("IndexError", "range object index out of range");
      return rangeItem(heap, parts, i);
    }
    case TYPE.HOSTED: {
      const host = heap.hostedOf(container) as Hosted;
      if (host.getItem) return host.getItem(py, key);
      break;
    }
    case TYPE.INSTANCE:
    case TYPE.EXCEPTION: {
      const v = trySpecial(py, container, "__getitem__", [key]);
      if (v !== undefined) return v;
      break;
    }
    case TYPE.TYPE: {
      const v = trySpecial(py, container, "__getitem__", [key]);
      if (v !== undefined) return v;
      const subscribe = py.findAttr(container, "__class_getitem__");
      if (subscribe !== undefined) return py.call(subscribe, [key]);
      const info = typeOfTypeObject(py, container);
      if (!info.isHeap && GENERIC.includes(info.name)) return newGenericAlias(py, container, key);
      throw py.error("TypeError", `type '${info.name}' is not subscriptable`);
    }
  }
  throw py.error("TypeError", `'${typeOf(py, container).name}' object is not subscriptable`);
}

const GENERIC: readonly string[] = ["list", "dict", "tuple", "set", "frozenset", "type", "enumerate"];

/** A tuple of every `step`th word from `items`. */
function copyStrided(py: Interp, items: number, start: number, step: number, count: number): Value {
  const { heap } = py;
  const offset = heap.allocate(TYPE.TUPLE, TUPLE.ITEMS + count * 8);
  heap.u32[(offset + TUPLE.LENGTH) >>> 2] = count;
  heap.u32[(offset + TUPLE.LENGTH + 4) >>> 2] = 0;
  for (let i = 0; i < count; i++) heap.copyWord(offset + TUPLE.ITEMS + i * 8, items + (start + i * step) * 8);
  return pointerTo(offset);
}

function listSlice(py: Interp, list: Value, slice: Value): Value {
  const { heap } = py;
  const { start, step, count } = sliceBounds(py, slice, listLength(heap, list));
  const result = newEmptyList(heap, count);
  const to = itemsOffset(heap, result);
  const from = itemsOffset(heap, list);
  if (step === 1 && count > 0)
    heap.i64.copyWithin(to >>> 3, (from >>> 3) + start, (from >>> 3) + start + count);
  else for (let i = 0; i < count; i++) heap.copyWord(to + i * 8, from + (start + i * step) * 8);
  setLength(heap, result, count);
  return result;
}

/** `container[key] = v`. */
export function setItem(py: Interp, container: Value, key: Value, v: Value): void {
  const { heap } = py;
  if (heap.isSubclassed(container) && trySpecial(py, container, "__setitem__", [key, v]) !== undefined)
    return;
  switch (heap.typeOf(container)) {
    case TYPE.LIST: {
      if (isSlice(py, key)) return setListSlice(py, container, key, v);
      const i = position(py, container, key, listLength(heap, container));
      if (i < 0) throw py.error("IndexError", "list assignment index out of range");
      heap.write(itemsOffset(heap, container) + i * 8, v);
      return;
    }
    case TYPE.ARRAY:
      return arraySetItem(py, container, key, v);
    case TYPE.BYTEARRAY:
      return byteArraySetItem(py, container, key, v);
    case TYPE.INSTANCE:
    case TYPE.TYPE:
      if (trySpecial(py, container, "__setitem__", [key, v]) !== undefined) return;
      break;
    case TYPE.DICT:
      py.dictSet(container, key, v);
      return;
    case TYPE.HOSTED: {
      const host = heap.hostedOf(container) as Hosted;
      if (host.setItem) return host.setItem(py, key, v);
    }
  }
  throw py.error("TypeError", `'${py.typeName(container)}' object does not support item assignment`);
}

function setListSlice(py: Interp, list: Value, slice: Value, v: Value): void {
  const { heap } = py;
  sliceBounds(py, slice, listLength(heap, list)); // its errors come first
  let elements: Value[];
  try {
    elements = v === list ? listItems(heap, list) : py.toArray(v);
  } catch (error) {
    if (!py.isError(error, "TypeError") || isIterable(py, v)) throw error;
    throw py.error("TypeError", "must assign iterable to extended slice");
  }
  const { start, step, count } = sliceBounds(py, slice, listLength(heap, list));
  if (step === 1) return listSplice(heap, list, start, count, elements);
  if (elements.length !== count)
    throw py.error(
      "ValueError",
      `attempt to assign sequence of size ${elements.length} to extended slice of size ${count}`,
    );
  const items = itemsOffset(heap, list);
  for (let i = 0; i < count; i++) heap.write(items + (start + i * step) * 8, elements[i]!);
}

function isIterable(py: Interp, v: Value): boolean {
  try {
    py.iter(v);
    return true;
  } catch {
    return false;
  }
}

const SEQUENCES: ReadonlySet<number> = new Set([
  TYPE.STR,
  TYPE.TUPLE,
  TYPE.SET,
  TYPE.FROZENSET,
  TYPE.RANGE,
  TYPE.DICT_VIEW,
]);

/** `del container[key]`. */
export function deleteItem(py: Interp, container: Value, key: Value): void {
  const { heap } = py;
  if (heap.isSubclassed(container) && trySpecial(py, container, "__delitem__", [key]) !== undefined) return;
  switch (heap.typeOf(container)) {
    case TYPE.LIST: {
      const length = listLength(heap, container);
      if (isSlice(py, key)) {
        const { start, step, count } = sliceBounds(py, key, length);
        if (step === 1) return listSplice(heap, container, start, count, []);
        const doomed = new Set<number>();
        for (let i = 0; i < count; i++) doomed.add(start + i * step);
        const kept = listItems(heap, container).filter((_, i) => !doomed.has(i));
        return py.listSetItems(container, kept);
      }
      const i = position(py, container, key, length);
      if (i < 0) throw py.error("IndexError", "list assignment index out of range");
      listRemoveAt(heap, container, i);
      return;
    }
    case TYPE.ARRAY:
      return arrayDeleteItem(py, container, key);
    case TYPE.BYTEARRAY:
      return byteArrayDeleteItem(py, container, key);
    case TYPE.INSTANCE:
    case TYPE.TYPE:
      if (trySpecial(py, container, "__delitem__", [key]) !== undefined) return;
      break;
    case TYPE.DICT:
      if (!py.dictDelete(container, key)) throw py.errorWith("KeyError", [key]);
      return;
    case TYPE.HOSTED: {
      const host = heap.hostedOf(container) as Hosted;
      if (host.deleteItem) return host.deleteItem(py, key);
    }
  }
  // Types with CPython's sequence slots word it differently when asked for an index.
  const type = heap.typeOf(container);
  const not =
    (SEQUENCES.has(type) || type === TYPE.INSTANCE) && (key === TRUE || key === FALSE || heap.isInt(key));
  const how = not ? "doesn't" : "does not";
  throw py.error("TypeError", `'${py.typeName(container)}' object ${how} support item deletion`);
}

/** `len(v)` as a value, exact where a range is too long for a number. */
export const lengthValue = (py: Interp, v: Value): Value =>
  py.heap.int(py.heap.typeOf(v) === TYPE.RANGE ? rangeLength(py, v) : lengthOf(py, v));

function rangeLength(py: Interp, v: Value): number | bigint {
  const { length } = rangeParts(py.heap, v);
  if (length >= 2 ** 63) throw py.error("OverflowError", "Python int too large to convert to C ssize_t");
  return length;
}

/** `len(v)`. */
export function lengthOf(py: Interp, v: Value): number {
  const { heap } = py;
  if (heap.isSubclassed(v)) {
    const length = specialLength(py, v);
    if (length !== undefined) return length;
  }
  const type = heap.typeOf(v);
  switch (type) {
    case TYPE.STR:
    case TYPE.LIST:
    case TYPE.TUPLE:
    case TYPE.DICT:
    case TYPE.SET:
    case TYPE.FROZENSET:
    case TYPE.BYTES:
    case TYPE.BYTEARRAY:
    case TYPE.ARRAY:
      return heap.u32[(offsetOf(v) + LIST.LENGTH) >>> 2]!;
    case TYPE.RANGE:
      return Number(rangeLength(py, v));
    case TYPE.INSTANCE:
    case TYPE.EXCEPTION:
    case TYPE.TYPE: {
      const length = specialLength(py, v);
      if (length !== undefined) return length;
      break;
    }
    case TYPE.DICT_VIEW:
      return py.dictLength(viewDict(py, v));
    case TYPE.HOSTED: {
      const host = heap.hostedOf(v) as Hosted;
      if (host.length) return host.length(py);
    }
  }
  throw py.error("TypeError", `object of type '${typeOf(py, v).name}' has no len()`);
}

/** `v in container`. */
export function contains(py: Interp, container: Value, v: Value): boolean {
  const { heap } = py;
  if (heap.isSubclassed(container)) {
    const found = specialContains(py, container, v);
    if (found !== undefined) return found;
  }
  switch (heap.typeOf(container)) {
    case TYPE.STR:
      if (!heap.isStr(v))
        throw py.error("TypeError", `'in <string>' requires string as left operand, not ${py.typeName(v)}`);
      return strContains(heap, container, v);
    case TYPE.LIST:
      for (let i = 0; i < listLength(heap, container); i++)
        if (identicalOrEqual(py, listGet(heap, container, i), v)) return true;
      return false;
    case TYPE.TUPLE: {
      const at = offsetOf(container);
      const length = heap.u32[(at + TUPLE.LENGTH) >>> 2]!;
      for (let i = 0; i < length; i++)
        if (identicalOrEqual(py, heap.read(at + TUPLE.ITEMS + i * 8), v)) return true;
      return false;
    }
    case TYPE.ARRAY:
      return arrayContains(py, container, v);
    case TYPE.BYTES:
    case TYPE.BYTEARRAY:
      return bytesContain(py, container, v);
    case TYPE.DICT:
      return py.dictGet(container, v) !== undefined;
    case TYPE.SET:
    case TYPE.FROZENSET:
      return py.setHas(container, v);
    case TYPE.RANGE: {
      const n = numberOf(py, v);
      if (n === undefined) {
        if (heap.typeOf(v) !== TYPE.COMPLEX) return false;
        break; // one by one: 2+0j is equal to 2
      }
      if (typeof v !== "object") return rangeIndex(heap, container, n) !== undefined;
      return (
        Number.isInteger(n) && rangeIndex(heap, container, heap.intOf(heap.int(BigInt(n)))) !== undefined
      );
    }
    case TYPE.INSTANCE:
    case TYPE.TYPE: {
      const found = specialContains(py, container, v);
      if (found !== undefined) return found;
      break;
    }
    case TYPE.DICT_VIEW:
      return viewContains(py, container, v);
    case TYPE.HOSTED: {
      const host = heap.hostedOf(container) as Hosted;
      if (host.contains) return host.contains(py, v);
    }
  }
  let iterator: Value;
  try {
    iterator = py.iter(container);
  } catch (error) {
    if (!py.isError(error, "TypeError")) throw error;
    throw py.error("TypeError", `argument of type '${py.typeName(container)}' is not iterable`);
  }
  let found = false;
  py.forEach(iterator, (item) => {
    found = identicalOrEqual(py, item, v);
    return !found;
  });
  return found;
}

function viewContains(py: Interp, view: Value, v: Value): boolean {
  const d = viewDict(py, view);
  switch (viewKind(py, view)) {
    case VIEW.KEYS:
      return py.dictGet(d, v) !== undefined;
    case VIEW.VALUES:
      return py.dictValues(d).some((one) => identicalOrEqual(py, one, v));
    default: {
      if (py.heap.typeOf(v) !== TYPE.TUPLE) return false;
      const pair = py.heap.tupleItems(v);
      if (pair.length !== 2) return false;
      const value = py.dictGet(d, pair[0]!);
      return value !== undefined && identicalOrEqual(py, value, pair[1]!);
    }
  }
}
