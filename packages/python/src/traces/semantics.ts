/** What the ops of `traces/*.ops.c` mean to the passes of the trace compiler. */
import {
  TraceAbort,
  type OpSemantics,
  type TraceBuilder,
  type TraceGuest,
  type Val,
} from "@serigraph/executor";
import { instanceSemantics, makeInstanceOps } from "./semantics-instances.ts";
import { listSemantics } from "./semantics-lists.ts";
import * as ir from "../generated/trace-ops.ts";
import { SPECIAL, TAG_INT, TAG_POINTER, TAG_SPECIAL, TUPLE, TYPE } from "../heap/layout.ts";

/** Classes of memory that a trace reads and writes. What never changes (tuples, strs, a function's code) is in none. */
const LENGTHS = 1;
const ITEMS = 2;
const GLOBALS = 4;
const CELLS = 8;
const FIELDS = 16;
const HASHES = 32;
/** Which shape an instance has, and what is in its slots. */
const SHAPES = 64;
const ATTRIBUTES = 128;

const pure: OpSemantics = { effect: "pure" };
const guard: OpSemantics = { effect: "guard" };
/** Allocates, or calls what changes nothing that a trace looks at. Kept, and made anew each time. */
const make: OpSemantics = { effect: "effect", reads: 0, writes: 0 };
const load = (reads: number): OpSemantics => ({ effect: "load", reads });
const store = (writes: number): OpSemantics => ({ effect: "store", writes });
const change = (writes: number): OpSemantics => ({ effect: "effect", reads: 0, writes });
const folding = (semantics: OpSemantics, fold: OpSemantics["fold"]): OpSemantics => ({
  ...semantics,
  fold: fold!,
});

const fails = (what: string): never => {
  throw new TraceAbort("guard-fails", what);
};

/** What folds ask of the heap: constants of a trace are alive and have the type that they have. */
export interface ConstantTypes {
  /** Type id of the object whose value has these halves. */
  typeOf(low: number): number;
}

/** Numbers of the ops that folds look for. */
class Known {
  readonly boxInt: number;
  readonly boxWide: number;
  readonly boxFloat: number;
  readonly boxBool: number;
  readonly boxPointer: number;
  readonly guardType: number;
  readonly objectOf: number;
  readonly closureCell: number;
  readonly newInstance: number;
  readonly tuples: readonly number[];
  readonly instances: readonly number[];
  readonly openInstance: number;
  readonly range: number;
  /** Ops whose results are small ints. */
  readonly smallInts: readonly number[];
  readonly rangeIterator: number;
  constructor(b: TraceBuilder) {
    this.boxInt = b.opNumber("BOX_INT");
    this.boxWide = b.opNumber("BOX_WIDE");
    this.boxFloat = b.opNumber("BOX_FLOAT");
    this.boxBool = b.opNumber("BOX_BOOL");
    this.boxPointer = b.opNumber("BOX_POINTER");
    this.guardType = b.opNumber("GUARD_TYPE");
    this.objectOf = b.opNumber("OBJECT_OF");
    this.closureCell = b.opNumber("LOAD_CLOSURE_CELL");
    this.newInstance = b.opNumber("NEW_INSTANCE");
    this.instances = makeInstanceOps(b);
    this.openInstance = b.opNumber("OPEN_INSTANCE");
    this.range = b.opNumber("MAKE_RANGE");
    this.smallInts = ["LIST_LENGTH", "TUPLE_LENGTH", "STR_LENGTH", "ITEM_GET_INT", "ITEM_AT_INT"].map(
      (name) => b.opNumber(name),
    );
    this.rangeIterator = b.opNumber("MAKE_RANGE_ITERATOR");
    this.tuples = [0, 1, 2, 3, 4, 5, 6].map((n) => b.opNumber(`MAKE_TUPLE_${n}`));
  }
}

/** What would be in a box, were a constant one. */
export function openBox(b: TraceBuilder, op: number, v: Val): readonly Val[] | undefined {
  const high = b.constHigh(v) >>> 0;
  const low = b.constLow(v);
  if (op === b.opNumber("BOX_INT") || op === b.opNumber("BOX_WIDE"))
    return high >= TAG_INT ? [b.const("i64", low, (high << 16) >> 16)] : undefined;
  if (op === b.opNumber("BOX_FLOAT")) return high < TAG_POINTER ? [b.const("f64", low, high)] : undefined;
  if (op === b.opNumber("BOX_BOOL"))
    return high === TAG_SPECIAL && (low | 1) === SPECIAL.TRUE ? [b.constInt("i64", low & 1)] : undefined;
  return undefined;
}

/** Whether a constant i64 fits the imm of the …K ops. */
export function fitsImm(b: TraceBuilder, v: Val): boolean {
  return b.isConst(v) && b.constHigh(v) === 0 && b.constLow(v) >>> 16 === 0;
}

/** Whether its negative does. */
export function negativeFitsImm(b: TraceBuilder, v: Val): boolean {
  return b.isConst(v) && b.constHigh(v) === -1 && -b.constLow(v) >>> 16 === 0;
}

/** A constant that has been moved on by `n`; undefined of what is none, or too large for a double. */
function moved(b: TraceBuilder, v: Val, n: number): Val | undefined {
  if (!b.isConst(v)) return undefined;
  const value = b.constHigh(v) * 4294967296 + (b.constLow(v) >>> 0);
  return Number.isSafeInteger(value + n) && Number.isSafeInteger(value)
    ? b.constInt("i64", value + n)
    : undefined;
}

const compareInts: Readonly<Record<string, (a: number, n: number) => boolean>> = {
  LT: (a, n) => a < n,
  LE: (a, n) => a <= n,
  GT: (a, n) => a > n,
  GE: (a, n) => a >= n,
  EQ: (a, n) => a === n,
  NE: (a, n) => a !== n,
};

/**
 * The semantics of all ops.
 * @param types answers for objects that traces know as constants
 * @param sinks whether boxes and tuples that only exits need are left to the exits
 */
export function semantics(types: ConstantTypes, sinks: boolean): TraceGuest["semantics"] {
  let known: Known | undefined;
  const ops = (b: TraceBuilder): Known => (known ??= new Known(b));
  /** A value that is boxed from a number is none of an object, and the other way round. */
  const isBoxed = (b: TraceBuilder, v: Val): boolean => {
    const { boxInt, boxWide, boxFloat, boxBool } = ops(b);
    const op = b.opOf(v);
    return op === boxInt || op === boxWide || op === boxFloat || op === boxBool;
  };
  const isObject = (b: TraceBuilder, v: Val): boolean => {
    const op = b.opOf(v);
    const { boxPointer, instances, range, rangeIterator, tuples } = ops(b);
    return (
      op === boxPointer ||
      op === range ||
      op === rangeIterator ||
      tuples.includes(op) ||
      instances.includes(op)
    );
  };
  /** Whether `v` is an instance or iterator that was made when `w` was there already. */
  const isNewer = (b: TraceBuilder, v: Val, w: Val): boolean =>
    v > w && (ops(b).instances.includes(b.opOf(v)) || b.opOf(v) === ops(b).rangeIterator);
  const highOf = (b: TraceBuilder, v: Val): number => b.constHigh(v) >>> 0;
  /** An unboxing op: of the box it undoes, of a constant, or of something that can never have that type. */
  const unbox = (
    box: (k: Known) => number,
    constant: (b: TraceBuilder, v: Val) => Val | undefined,
  ): OpSemantics =>
    folding(pure, (b, [v]) => {
      if (b.isConst(v!)) return constant(b, v!) ?? fails("a constant of another type");
      const op = b.opOf(v!);
      const { boxInt, boxWide } = ops(b);
      const wanted = box(ops(b));
      if (op === wanted || (op === boxWide && wanted === boxInt)) return b.inputOf(v!, 0);
      if (isBoxed(b, v!) || isObject(b, v!)) return fails("a value of another type");
      return undefined;
    });
  const intGuard = (name: string): OpSemantics =>
    folding(guard, (b, [a], [n]) => {
      if (!b.isConst(a!)) return undefined;
      const value = b.constHigh(a!) * 4294967296 + (b.constLow(a!) >>> 0);
      return compareInts[name]!(value, n!) ? b.NONE_NEEDED : fails("a constant that does not hold");
    });
  const makeTuple: OpSemantics = { effect: "pure", sinkable: sinks, unique: true };
  /** The inputs of a tuple made in this trace, when `object` is one. */
  const madeTuple = (b: TraceBuilder, object: Val): Val[] | undefined => {
    if (b.opOf(object) !== ops(b).objectOf) return undefined;
    const tuple = b.inputOf(object, 0);
    const count = ops(b).tuples.indexOf(b.opOf(tuple));
    return count < 0 ? undefined : Array.from({ length: count }, (_, i) => b.inputOf(tuple, i));
  };

  return {
    MOVE_I: pure,
    MOVE_D: pure,
    GUARD_ROOM: guard,
    GUARD_NO_BREAK: make,
    ENTER_FRAME: { effect: "terminal" },
    ENTER_GENERATOR: { effect: "terminal" },
    GUARD_FLAGS: guard,
    RETURN_RESULT: { effect: "terminal" },
    RETURN_MADE: { effect: "terminal" },
    FRAME_ADDRESS: pure,

    UNBOX_INT: unbox(
      (k) => k.boxInt,
      (b, v) =>
        highOf(b, v) >= TAG_INT ? b.const("i64", b.constLow(v), (b.constHigh(v) << 16) >> 16) : undefined,
    ),
    UNBOX_INT64: unbox(
      (k) => k.boxInt,
      () => undefined,
    ),
    UNBOX_WIDE: unbox(
      (k) => k.boxInt,
      (b, v) =>
        highOf(b, v) >= TAG_INT ? b.const("i64", b.constLow(v), (b.constHigh(v) << 16) >> 16) : undefined,
    ),
    UNBOX_FLOAT: unbox(
      (k) => k.boxFloat,
      (b, v) => (highOf(b, v) < TAG_POINTER ? b.const("f64", b.constLow(v), b.constHigh(v)) : undefined),
    ),
    UNBOX_BOOL: unbox(
      (k) => k.boxBool,
      (b, v) =>
        highOf(b, v) === TAG_SPECIAL && (b.constLow(v) | 1) === SPECIAL.TRUE
          ? b.constInt("i64", b.constLow(v) & 1)
          : undefined,
    ),
    BOX_INT: folding({ effect: "pure", sinkable: sinks }, (b, [a]) => {
      if (!b.isConst(a!)) return undefined;
      const high = b.constHigh(a!);
      return high >> 15 === high >> 31 ? b.const("value", b.constLow(a!), high | TAG_INT) : undefined;
    }),
    BOX_WIDE: folding({ effect: "pure", sinkable: sinks }, (b, [a]) => {
      if (!b.isConst(a!)) return undefined;
      const high = b.constHigh(a!);
      return high >> 15 === high >> 31 ? b.const("value", b.constLow(a!), high | TAG_INT) : undefined;
    }),
    BOX_FLOAT: folding({ effect: "pure", sinkable: sinks }, (b, [a]) =>
      b.isConst(a!) ? b.const("value", b.constLow(a!), b.constHigh(a!)) : undefined,
    ),
    BOX_BOOL: folding({ effect: "pure", sinkable: sinks }, (b, [a]) =>
      b.isConst(a!) ? b.const("value", SPECIAL.FALSE + b.constLow(a!), TAG_SPECIAL) : undefined,
    ),
    BOX_POINTER: folding({ effect: "pure", sinkable: sinks }, (b, [a]) => {
      if (b.isConst(a!)) return b.const("value", b.constLow(a!), b.constHigh(a!) | TAG_POINTER);
      const op = b.opOf(a!);
      return op === ops(b).guardType || op === ops(b).objectOf ? b.inputOf(a!, 0) : undefined;
    }),
    INT_TO_FLOAT: folding(pure, (b, [a]) =>
      b.isConst(a!) ? b.constF64(b.constHigh(a!) * 4294967296 + (b.constLow(a!) >>> 0)) : undefined,
    ),

    ...Object.fromEntries(
      ["ADD_I", "SUB_I", "MUL_I", "ADD_IK", "SUB_IK", "MUL_IK", "ADD_WRAP", "NOT_I", "NEG_I", "ABS_I"].map(
        (name) => [name, pure],
      ),
    ),
    ...Object.fromEntries(
      ["AND_I", "OR_I", "XOR_I", "AND_IK", "OR_IK", "XOR_IK", "SHL_I", "SHL_IK", "SHR_I", "HALVE"].map(
        (name) => [name, pure],
      ),
    ),
    ADD_WRAP_K: folding(pure, (b, [a], [n]) => moved(b, a!, n!)),
    SUB_WRAP_K: folding(
      pure,
      (b, [a], [n]) => moved(b, a!, -n!) ?? (n === 1 ? ir.DECREMENT(b, a as Val<"i64">) : undefined),
    ),
    DECREMENT: pure,
    SHR_IK: folding(pure, (b, [a], [n]) => (n === 1 ? ir.HALVE(b, a as Val<"i64">) : undefined)),
    // Kept, because a division by zero has to be raised whether or not its result is used.
    FLOORDIV_I: guard,
    MOD_I: guard,
    DIV_F: guard,
    SQRT_F: guard,
    TRUNC_F: guard,
    ADD_F: { effect: "pure", commutative: true },
    SUB_F: pure,
    MUL_F: { effect: "pure", commutative: true },
    NEG_F: pure,
    ABS_F: pure,
    GUARD_53: guard,
    GUARD_SMALL: folding(guard, (b, [a]) => {
      if (b.isConst(a!)) {
        const high = b.constHigh(a!);
        return high >> 15 === high >> 31 ? b.NONE_NEEDED : fails("an int that needs an object");
      }
      return ops(b).smallInts.includes(b.opOf(a!)) ? b.NONE_NEEDED : undefined;
    }),
    GUARD_LT_I: guard,
    GUARD_LE_I: guard,
    GUARD_EQ_I: guard,
    GUARD_NE_I: guard,
    ...Object.fromEntries(Object.keys(compareInts).map((name) => [`GUARD_${name}_IK`, intGuard(name)])),
    LT_I: pure,
    LE_I: pure,
    EQ_I: pure,
    GUARD_LT_F: guard,
    GUARD_LE_F: guard,
    GUARD_NOT_LT_F: guard,
    GUARD_NOT_LE_F: guard,
    GUARD_EQ_F: guard,
    GUARD_NE_F: guard,
    MIN_I: pure,
    MAX_I: pure,
    MIN_F: pure,
    MAX_F: pure,
    LT_F: pure,
    LE_F: pure,
    EQ_F: pure,

    GUARD_TYPE: folding(guard, (b, [v], [type]) => {
      if (b.isConst(v!)) {
        if (highOf(b, v!) >>> 16 !== TAG_POINTER >>> 16 || types.typeOf(b.constLow(v!)) !== type)
          return fails("a constant of another type");
        return b.const("ptr", b.constLow(v!), b.constHigh(v!) & 0xffff);
      }
      if (b.opOf(v!) === ops(b).boxWide) return undefined;
      if (isBoxed(b, v!)) return fails("a number where an object was");
      const { boxPointer, closureCell, guardType, instances, newInstance, openInstance, tuples } = ops(b);
      const { range, rangeIterator } = ops(b);
      if (b.opOf(v!) === range || b.opOf(v!) === rangeIterator)
        return type === (b.opOf(v!) === range ? TYPE.RANGE : TYPE.RANGE_ITERATOR)
          ? ir.OBJECT_OF(b, v as Val<"value">)
          : fails("a range where another object was");
      if (instances.includes(b.opOf(v!)))
        return type === TYPE.INSTANCE ? ir.OBJECT_OF(b, v as Val<"value">) : fails("an instance");
      if (tuples.includes(b.opOf(v!)))
        return type === TYPE.TUPLE
          ? ir.OBJECT_OF(b, v as Val<"value">)
          : fails("a tuple where another object was");
      if (b.opOf(v!) === boxPointer) {
        const object = b.inputOf(v!, 0);
        const op = b.opOf(object);
        if (op === closureCell && type === TYPE.CELL) return object;
        if (op === newInstance || op === openInstance)
          return type === TYPE.INSTANCE ? object : fails("an instance");
        if (op === guardType)
          return b.immLowOf(object, 0) === type ? object : fails("an object of another type");
      }
      return undefined;
    }),
    OBJECT_OF: pure,
    GUARD_VALUE: folding(guard, (b, [a, k]) => {
      if (a === k) return b.NONE_NEEDED;
      if (b.isConst(a!)) return fails("another constant");
      const tag = highOf(b, k!);
      if (isObject(b, a!) && tag >>> 16 !== TAG_POINTER >>> 16) return fails("an object");
      const isIntBox = b.opOf(a!) === ops(b).boxInt || b.opOf(a!) === ops(b).boxWide;
      if (isBoxed(b, a!) && !isIntBox && tag >= TAG_INT) return fails("no int");
      return undefined;
    }),
    GUARD_NOT_VALUE: folding(guard, (b, [a, k]) => {
      if (a === k) return fails("that very constant");
      if (b.isConst(a!)) return b.NONE_NEEDED;
      const special = highOf(b, k!) === TAG_SPECIAL;
      const op = b.opOf(a!);
      if (special && (isObject(b, a!) || op === ops(b).boxInt || op === ops(b).boxFloat))
        return b.NONE_NEEDED;
      // TRUE is FALSE with the lowest bit set
      if (special && op === ops(b).boxWide) return b.NONE_NEEDED;
      if (op === ops(b).boxBool && (!special || (b.constLow(k!) | 1) !== SPECIAL.TRUE)) return b.NONE_NEEDED;
      return undefined;
    }),
    GUARD_INT: folding(guard, (b, [a]) => {
      if (b.isConst(a!)) return highOf(b, a!) >= TAG_INT ? b.NONE_NEEDED : fails("a constant that is no int");
      // a box of an int that needs 64 bits exits
      if (b.opOf(a!) === ops(b).boxInt) return b.NONE_NEEDED;
      if (b.opOf(a!) === ops(b).boxWide) return undefined;
      return isBoxed(b, a!) || isObject(b, a!) ? fails("no int") : undefined;
    }),
    GUARD_FLOAT: folding(guard, (b, [a]) => {
      if (b.isConst(a!))
        return highOf(b, a!) < TAG_POINTER ? b.NONE_NEEDED : fails("a constant that is no float");
      if (b.opOf(a!) === ops(b).boxFloat) return b.NONE_NEEDED;
      return isBoxed(b, a!) || isObject(b, a!) ? fails("no float") : undefined;
    }),
    GUARD_NO_POINTER: folding(guard, (b, [a]) => {
      if (b.isConst(a!))
        return highOf(b, a!) >>> 16 === TAG_POINTER >>> 16 ? fails("an object") : b.NONE_NEEDED;
      if (b.opOf(a!) === ops(b).boxWide) return undefined;
      if (isBoxed(b, a!)) return b.NONE_NEEDED;
      return isObject(b, a!) ? fails("an object") : undefined;
    }),
    GUARD_SAME: folding(guard, (b, [v, w]) => {
      if (v === w) return b.NONE_NEEDED;
      return isNewer(b, v!, w!) || isNewer(b, w!, v!) ? fails("another object") : undefined;
    }),
    GUARD_NOT_SAME: folding(guard, (b, [v, w]) => {
      if (v === w) return fails("the same object");
      return isNewer(b, v!, w!) || isNewer(b, w!, v!) ? b.NONE_NEEDED : undefined;
    }),
    GUARD_U32: folding(guard, (b, [object], [at, , expected]) => {
      const items = madeTuple(b, object!);
      if (items === undefined || at !== TUPLE.LENGTH) return undefined;
      return items.length === expected ? b.NONE_NEEDED : fails("a tuple of another length");
    }),

    LOAD_CELL_AT: load(GLOBALS),
    STORE_CELL_AT: store(GLOBALS),
    LOAD_CLOSURE_CELL: pure,
    LOAD_CELL: load(CELLS),
    STORE_CELL: store(CELLS),
    ...listSemantics(load, store, LENGTHS, ITEMS),
    LIST_APPEND: change(LENGTHS | ITEMS),
    LIST_POP: change(LENGTHS),
    TUPLE_LENGTH: folding(pure, (b, [tuple]) => {
      const items = madeTuple(b, tuple!);
      return items === undefined ? undefined : b.constInt("i64", items.length);
    }),
    TUPLE_GET: folding(guard, (b, [tuple, index]) => {
      const items = madeTuple(b, tuple!);
      if (items === undefined || !fitsImm(b, index!)) return undefined;
      return items[b.constLow(index!)] ?? fails("an index that the tuple does not have");
    }),
    TUPLE_ITEM: folding(pure, (b, [tuple], [at]) => madeTuple(b, tuple!)?.[(at! - TUPLE.ITEMS) >> 3]),
    GUARD_U32_AT: guard,
    SET_SHAPE: store(SHAPES),
    ...instanceSemantics(makeTuple, make, ops, { shape: load(SHAPES), slot: load(ATTRIBUTES) }),
    SLOT_SET: store(ATTRIBUTES),
    SLOT_SET_CONST: store(ATTRIBUTES),
    SLOT_SET_INT: store(ATTRIBUTES),
    SLOT_SET_FLOAT: store(ATTRIBUTES),
    NEW_INSTANCE: make,
    LOAD_FIELD: load(FIELDS),
    STORE_FIELD: store(FIELDS),
    LOAD_VALUE_FIELD: load(FIELDS),
    LOAD_U32_FIELD: load(HASHES),

    CALL_1: make,
    CALL_2: make,
    CALL_2K: make,
    TEST_2: load(HASHES | ITEMS | LENGTHS),
    TRUTH: load(HASHES | ITEMS | LENGTHS),
    COMPARE: load(HASHES | ITEMS | LENGTHS),
    DO_3: change(HASHES | ITEMS | LENGTHS),
    ITER_NEXT: change(FIELDS),
    FAST_1: change(HASHES | ITEMS | LENGTHS | FIELDS),
    FAST_2: change(HASHES | ITEMS | LENGTHS | FIELDS),
    FAST_3: change(HASHES | ITEMS | LENGTHS | FIELDS),
    READ_FAST_1: make,
    READ_FAST_2: make,
    READ_FAST_3: make,
    BUILD_0: make,
    BUILD_1: make,
    BUILD_2: make,
    BUILD_3: make,
    BUILD_4: make,
    MAKE_TUPLE_0: makeTuple,
    MAKE_TUPLE_1: makeTuple,
    MAKE_TUPLE_2: makeTuple,
    MAKE_TUPLE_3: makeTuple,
    MAKE_TUPLE_4: makeTuple,
    MAKE_TUPLE_5: makeTuple,
    MAKE_TUPLE_6: makeTuple,
    MAKE_SLICE: makeTuple,
    MAKE_RANGE: makeTuple,
    MAKE_RANGE_ITERATOR: makeTuple,
    FAST_0: make,

    STR_LENGTH: pure,
    STR_GET: guard,
    STR_ORD: guard,
    STR_CHR: guard,
    GUARD_STR_EQ: guard,
    GUARD_STR_NE: guard,
    GUARD_CHAR_IN: guard,
    GUARD_CHAR_NOT_IN: guard,
    SLICE_STR: pure,
    SLICE_LIST: make,
    REPLACE_SLICE: change(ITEMS),
  };
}
