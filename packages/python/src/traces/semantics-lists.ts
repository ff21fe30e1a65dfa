/**
 * What the ops of lists' items mean. A list's length and the address of its items are loads of their own, which stay in registers where nothing in a loop
 * changes a list's length; a check of an index is a guard, made once for a list and an index.
 */
import { type OpSemantics, TraceAbort, type TraceBuilder, type Val } from "@serigraph/executor";
import * as ir from "../generated/trace-ops.ts";

/** The largest byte offset that an imm holds. */
const MOST_AT = 0xffff;

/** The byte offset of an item, where that is a constant that fits an imm; else -1. */
function offsetOf(b: TraceBuilder, index: Val): number {
  if (!b.isConst(index) || b.constHigh(index) !== 0) return -1;
  const offset = 8 * (b.constLow(index) >>> 0);
  return offset <= MOST_AT ? offset : -1;
}

export function listSemantics(
  load: (reads: number) => OpSemantics,
  store: (writes: number) => OpSemantics,
  lengths: number,
  items: number,
): Readonly<Record<string, OpSemantics>> {
  /** With a fold to an op that has the offset as an imm. */
  const at = (
    semantics: OpSemantics,
    known: (b: TraceBuilder, list: Val<"ptr">, offset: number, item: Val) => Val | void,
  ): OpSemantics => ({
    ...semantics,
    fold: (b, [list, index, item]) => {
      const offset = offsetOf(b, index!);
      return offset < 0 ? undefined : (known(b, list as Val<"ptr">, offset, item!) ?? b.NONE_NEEDED);
    },
  });
  return {
    LIST_LENGTH: load(lengths),
    LIST_PAYLOAD: load(lengths),
    GUARD_INDEX: {
      effect: "guard",
      fold: (b, [index, length]) => {
        const offset = offsetOf(b, index!);
        if (offset < 0) return undefined;
        const n = offset >>> 3;
        if (!b.isConst(length!)) ir.GUARD_GT_IK(b, length as Val<"i64">, n);
        else if (b.constHigh(length) === 0 && b.constLow(length) >>> 0 <= n)
          throw new TraceAbort("guard-fails", "an index out of range");
        return b.NONE_NEEDED;
      },
    },
    ITEM_GET: at(load(items), (b, list, offset) => ir.ITEM_AT(b, list, offset)),
    ITEM_GET_INT: at(load(items), (b, list, offset) => ir.ITEM_AT_INT(b, list, offset)),
    ITEM_GET_FLOAT: at(load(items), (b, list, offset) => ir.ITEM_AT_FLOAT(b, list, offset)),
    ITEM_SET: at(store(items), (b, list, offset, v) => ir.SET_AT(b, list, v as Val<"value">, offset)),
    ITEM_SET_CONST: store(items),
    ITEM_SET_INT: at(store(items), (b, list, offset, v) => ir.SET_AT_INT(b, list, v as Val<"i64">, offset)),
    ITEM_SET_FLOAT: at(store(items), (b, list, offset, v) =>
      ir.SET_AT_FLOAT(b, list, v as Val<"f64">, offset),
    ),
    ITEM_AT: load(items),
    ITEM_AT_INT: load(items),
    ITEM_AT_FLOAT: load(items),
    SET_AT: store(items),
    SET_AT_INT: store(items),
    SET_AT_FLOAT: store(items),
  };
}
