import type { Interp } from "../interp.ts";
import { DICT_VIEW, OBJECT, TYPE } from "../heap/layout.ts";
import { offsetOf, pointerTo, type Value } from "../heap/value.ts";
import { dictEntries, dictKeys, dictValues } from "./dict.ts";

export const VIEW = { KEYS: 0, VALUES: 1, ITEMS: 2 } as const;

/** `d.keys()`, `d.values()` or `d.items()`. */
export function newDictView(py: Interp, d: Value, kind: number): Value {
  const { heap } = py;
  const offset = heap.allocate(TYPE.DICT_VIEW, DICT_VIEW.BYTES);
  heap.u8[offset + OBJECT.FLAGS] = kind;
  heap.write(offset + DICT_VIEW.DICT, d);
  return pointerTo(offset);
}

export const viewDict = (py: Interp, view: Value): Value => py.heap.read(offsetOf(view) + DICT_VIEW.DICT);

/** What a view shows, now. */
export function viewItems(py: Interp, view: Value): Value[] {
  const { heap } = py;
  const d = viewDict(py, view);
  switch (heap.u8[offsetOf(view) + OBJECT.FLAGS]) {
    case VIEW.KEYS:
      return dictKeys(heap, d);
    case VIEW.VALUES:
      return dictValues(heap, d);
    default:
      return dictEntries(heap, d).map((pair) => heap.tuple(pair));
  }
}

/** A set, or the keys or items of a dict as one; undefined for other values. */
export function asSet(py: Interp, v: Value): Value | undefined {
  const { heap } = py;
  switch (heap.typeOf(v)) {
    case TYPE.SET:
    case TYPE.FROZENSET:
      return v;
    case TYPE.DICT_VIEW:
      return heap.u8[offsetOf(v) + OBJECT.FLAGS] === VIEW.VALUES ? undefined : py.newSet(viewItems(py, v));
    default:
      return undefined;
  }
}
