/**
 * Instances that a trace makes and that are never needed in memory: MAKE_INSTANCE_n is one as it is after a store, with all its slots. What is
 * asked of it is answered from there, as long as nobody can have changed it.
 */
import { TraceAbort, type OpSemantics, type TraceBuilder, type Val } from "@serigraph/executor";
import * as ir from "../generated/trace-ops.ts";
import { INSTANCE } from "../heap/layout.ts";

/** Slots that such an instance may have at most. */
export const MOST_MADE_SLOTS = 8;
/** Numbers of the imms of MAKE_INSTANCE_n. */
const CLASS = 1;
const SHAPE = 2;

type Fold = NonNullable<OpSemantics["fold"]>;

/** Numbers of the ops, by count of slots; of 0 there is none. */
export function makeInstanceOps(b: TraceBuilder): readonly number[] {
  let ops = numbers.get(b);
  if (ops === undefined) {
    ops = Array.from({ length: MOST_MADE_SLOTS + 1 }, (_, n) =>
      n === 0 ? NO_OP : b.opNumber(`MAKE_INSTANCE_${n}`),
    );
    numbers.set(b, ops);
  }
  return ops;
}
const numbers = new WeakMap<TraceBuilder, readonly number[]>();
const NO_OP = -1e9;

/** Arena offset of the class of such an instance. */
export const classOfMade = (b: TraceBuilder, made: Val): number => b.immLowOf(made, CLASS) >>> 0;
const shapeOfMade = (b: TraceBuilder, made: Val): number => b.immLowOf(made, SHAPE) >>> 0;

/**
 * @param make what is said of MAKE_INSTANCE_n
 * @param opsOf numbers of the ops MAKE_INSTANCE_n and OBJECT_OF
 * @param loads what is said of loads of shapes and slots, and their classes of memory
 */
export function instanceSemantics(
  make: OpSemantics,
  open: OpSemantics,
  opsOf: (b: TraceBuilder) => { readonly instances: readonly number[]; readonly objectOf: number },
  loads: { readonly shape: OpSemantics; readonly slot: OpSemantics },
): Readonly<Record<string, OpSemantics>> {
  /** The instance that `object` is the address of, where what it was made with is what it still is. */
  const unchanged = (b: TraceBuilder, object: Val, classes: number): Val | undefined => {
    const { instances, objectOf } = opsOf(b);
    if (b.opOf(object) !== objectOf) return undefined;
    const made = b.inputOf(object, 0);
    if (!instances.includes(b.opOf(made))) return undefined;
    return b.isWrittenSince(made, classes) && b.isUsed(made) ? undefined : made;
  };
  const slot =
    (open: (b: TraceBuilder, v: Val<"value">) => Val): Fold =>
    (b, [object], [at]) => {
      const made = unchanged(b, object!, loads.slot.reads!);
      return made === undefined
        ? undefined
        : open(b, b.inputOf(made, (at! - INSTANCE.SLOTS) >> 3) as Val<"value">);
    };
  return {
    ...Object.fromEntries(
      Array.from({ length: MOST_MADE_SLOTS }, (_, i) => [`MAKE_INSTANCE_${i + 1}`, make]),
    ),
    OPEN_INSTANCE: open,
    GUARD_SHAPE: {
      ...loads.shape,
      fold: (b, [object], [shape]) => {
        const made = unchanged(b, object!, loads.shape.reads!);
        if (made === undefined) return undefined;
        if (shapeOfMade(b, made) === shape! >>> 0) return b.NONE_NEEDED;
        throw new TraceAbort("guard-fails", "an instance of another shape");
      },
    },
    SLOT_GET: { ...loads.slot, fold: slot((_, v) => v) },
    SLOT_GET_INT: { ...loads.slot, fold: slot((b, v) => ir.UNBOX_INT(b, v)) },
    SLOT_GET_FLOAT: { ...loads.slot, fold: slot((b, v) => ir.UNBOX_FLOAT(b, v)) },
  };
}
