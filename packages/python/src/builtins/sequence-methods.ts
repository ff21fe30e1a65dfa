import { TYPE } from "../heap/layout.ts";
import { isFloat, type Value } from "../heap/value.ts";
import type { Interp } from "../interp.ts";
import { isIntLike } from "../objects/int.ts";
import { rangeIndex } from "../objects/range.ts";
import { sliceBounds } from "../objects/range.ts";
import { newDictView, VIEW } from "../objects/views.ts";

const ONE = { min: 1, max: 1 };

/** Methods of range and slice, and the views of dict. */
export function installSequenceMethods(py: Interp): void {
  const { heap } = py;
  /** Position of `v` in a range, undefined when absent. A float that is integral is found as the int. */
  const position = (range: Value, v: Value): number | bigint | undefined => {
    if (isIntLike(py, v)) return rangeIndex(heap, range, heap.intOf(v));
    if (isFloat(v) && Number.isInteger(v.value))
      return rangeIndex(heap, range, Number.isSafeInteger(v.value) ? v.value + 0 : BigInt(v.value));
    return undefined;
  };
  py.defineMethod(
    TYPE.RANGE,
    "index",
    (_py, [self, v]) => {
      const at = position(self!, v!);
      if (at !== undefined) return heap.int(at);
      throw py.error(
        "ValueError",
        isIntLike(py, v!) ? `${py.repr(v!)} is not in range` : "sequence.index(x): x not in sequence",
      );
    },
    ONE,
  );
  py.defineMethod(TYPE.RANGE, "count", (_py, [self, v]) => (position(self!, v!) === undefined ? 0 : 1), ONE);
  py.defineMethod(
    TYPE.SLICE,
    "indices",
    (_py, [self, length]) => {
      const n = py.index(length!);
      if (n < 0) throw py.error("ValueError", "length should not be negative");
      const { start, stop, step } = sliceBounds(py, self!, n);
      return heap.tuple([heap.int(start), heap.int(stop), heap.int(step)]);
    },
    ONE,
  );
  for (const [name, kind] of [
    ["keys", VIEW.KEYS],
    ["values", VIEW.VALUES],
    ["items", VIEW.ITEMS],
  ] as const)
    py.defineMethod(TYPE.DICT, name, (_py, [self]) => newDictView(py, self!, kind), { min: 0, max: 0 });
}
