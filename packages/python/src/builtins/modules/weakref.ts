/** `_weakcells`, for `lib/weakref.py` and `lib/gc.py`. */
import { CONTEXT, TYPE } from "../../heap/layout.ts";
import { FALSE, NONE, TRUE, mkBool, pointerTo, type Value } from "../../heap/value.ts";
import type { Interp } from "../../interp.ts";
import { importModule } from "../../vm/import.ts";
import { BREAK_WEAK } from "../../vm/memory.ts";
import { WeakCell, findWeakReferences, weakReferences } from "../../objects/weak-references.ts";
import { defineIn } from "./define.ts";

/** Builtin types whose objects can be referred to; classes written in Python say it themselves. */
const REFERABLE: ReadonlySet<number> = new Set([
  TYPE.SET,
  TYPE.FROZENSET,
  TYPE.FUNCTION,
  TYPE.BUILTIN,
  TYPE.METHOD,
  TYPE.CODE,
  TYPE.TYPE,
  TYPE.MODULE,
  TYPE.GENERATOR,
  TYPE.ARRAY,
]);
/** Builtin types with items in the object itself: classes derived from them cannot be referred to either. */
const INLINE: ReadonlySet<number> = new Set([TYPE.INT, TYPE.INT64, TYPE.BIGINT, TYPE.TUPLE, TYPE.BYTES]);

export function installWeakReferences(py: Interp): void {
  py.defineModule("_weakcells", (_py, module) => {
    const { heap } = py;
    const define = defineIn(py, module);
    const references = weakReferences(py);
    references.onPending = () => void (heap.u32[CONTEXT.EVAL_BREAKER >>> 2]! |= BREAK_WEAK);
    const cellOf = (v: Value): WeakCell => heap.hostedOf(v) as WeakCell;
    const isReferable = (v: Value): boolean => {
      const type = py.typeOf(v);
      const own = heap.typeOf(v);
      if (!type.isHeap) return REFERABLE.has(own);
      if (INLINE.has(type.layout)) return false;
      return type.mro.some(
        (base) => base.isHeap && (base.heapType?.hasDict === true || namesWeakref(py, base.object)),
      );
    };
    define(
      "cell",
      ([target, owner, calls]) => {
        if (!isReferable(target!))
          throw py.error("TypeError", `cannot create weak reference to '${py.typeName(target!)}' object`);
        return references.add(py, target!, owner!, py.truth(calls!));
      },
      3,
    );
    define(
      "get",
      ([cell]) => {
        const { target } = cellOf(cell!);
        return target === 0 ? NONE : pointerTo(target);
      },
      1,
    );
    define("is_empty", ([cell]) => mkBool(cellOf(cell!).target === 0), 1);
    define("owners", ([v]) => py.newList(typeof v === "number" ? references.ownersOf(v) : []), 1);
    // The collection comes before the next instruction that TypeScript performs: such as a call of this.
    define("collect_now", () => NONE, 0);
    define("collect", () => (py.requestCollection?.(), py.requestCollection === undefined ? FALSE : TRUE), 0);
  });
}

/** `__slots__` of a class has `__weakref__`. */
function namesWeakref(py: Interp, type: Value): boolean {
  const slots = py.findAttr(type, "__slots__");
  if (slots === undefined || py.heap.isStr(slots)) return false;
  return py.toArray(slots).some((name) => py.heap.isStr(name) && py.heap.strOf(name) === "__weakref__");
}

/** Calls what was to be called when objects were gone. */
export function callWeakCallbacks(py: Interp): void {
  const references = findWeakReferences(py);
  if (references === undefined) return;
  const { heap } = py;
  while (references.pending.length > 0) {
    const depth = heap.pinned.length;
    const owner = references.pending.shift()!;
    heap.pin(owner);
    try {
      py.callMethod(importModule(py, "weakref"), "_gone", [owner]);
    } finally {
      heap.unpin(depth);
    }
  }
}
