import { OP } from "../bytecode/opcodes.ts";
import { TYPE } from "../heap/layout.ts";
import { NONE, NOT_IMPLEMENTED, isPointer, mkBool, mkFloat, type Value } from "../heap/value.ts";
import { plainly } from "../objects/lookup.ts";
import type { Interp } from "../interp.ts";
import { numberOf } from "../objects/compare.ts";
import { indexValue, intToFloat } from "../objects/int.ts";
import { lengthValue } from "../objects/items.ts";
import { plainResult } from "../objects/plain.ts";
import { CORE_TYPE } from "../objects/types.ts";
import { roundValue } from "./numbers.ts";

/** The special methods of the builtin types, for programs that name them: each does what its operator does. */

/** Their argument is no second operand: as a key or an item it is asked for its own `__hash__` and `__eq__`. */
const ofItems: ReadonlySet<string> = new Set(["__contains__", "__getitem__", "__setitem__", "__delitem__"]);

const NUMERIC: Readonly<Record<string, number>> = {
  add: OP.ADD,
  sub: OP.SUB,
  mul: OP.MUL,
  truediv: OP.TRUEDIV,
  floordiv: OP.FLOORDIV,
  mod: OP.MOD,
  pow: OP.POW,
};
const BITWISE: Readonly<Record<string, number>> = { and: OP.AND, or: OP.OR, xor: OP.XOR };
const SHIFTS: Readonly<Record<string, number>> = { lshift: OP.LSHIFT, rshift: OP.RSHIFT };
const COMPARISONS: Readonly<Record<string, number>> = {
  __lt__: OP.LT,
  __le__: OP.LE,
  __eq__: OP.EQ,
  __ne__: OP.NE,
  __gt__: OP.GT,
  __ge__: OP.GE,
};
const NO_ARGUMENTS = { min: 0, max: 0 };
const ONE = { min: 1, max: 1 };
const VIEWS = [CORE_TYPE.DICT_KEYS, CORE_TYPE.DICT_VALUES, CORE_TYPE.DICT_ITEMS];
const SEQUENCES = [TYPE.STR, TYPE.LIST, TYPE.TUPLE];
const BYTES = [TYPE.BYTES, TYPE.BYTEARRAY];
const SETS = [TYPE.SET, TYPE.FROZENSET];
const ITERATORS = [
  TYPE.LIST_ITERATOR,
  TYPE.TUPLE_ITERATOR,
  TYPE.STR_ITERATOR,
  TYPE.RANGE_ITERATOR,
  TYPE.SET_ITERATOR,
  TYPE.ENUMERATE,
  TYPE.ZIP,
  CORE_TYPE.LIST_REVERSE_ITERATOR,
  CORE_TYPE.DICT_KEY_ITERATOR,
  CORE_TYPE.DICT_VALUE_ITERATOR,
  CORE_TYPE.DICT_ITEM_ITERATOR,
  CORE_TYPE.LONG_RANGE_ITERATOR,
  CORE_TYPE.CALLABLE_ITERATOR,
];

/** The int that a float is after rounding; infinities and NaN are none. */
function wholeFloat(py: Interp, x: number, round: (x: number) => number): Value {
  if (Number.isNaN(x)) throw py.error("ValueError", "cannot convert float NaN to integer");
  if (!Number.isFinite(x)) throw py.error("OverflowError", "cannot convert float infinity to integer");
  return py.heap.int(BigInt(round(x)));
}

export function installDunders(py: Interp, furtherIterators: readonly number[]): void {
  const define = (
    ids: readonly number[],
    name: string,
    fn: (self: Value, args: Value[]) => Value,
    signature = NO_ARGUMENTS,
  ) => {
    for (const id of ids)
      if (!py.types[id]!.methods.has(name))
        py.defineMethod(
          id,
          name,
          (_py, [self, ...args]) =>
            isPointer(self!)
              ? plainly(py, self, ofItems.has(name) ? undefined : args[0], () => fn(self, args))
              : fn(self!, args),
          signature,
        );
  };
  /** What an operator gives; NotImplemented where it says TypeError because of the operands' types. */
  const attempt = (f: () => Value): Value => {
    try {
      return f();
    } catch (error) {
      if (py.isError(error, "TypeError")) return NOT_IMPLEMENTED;
      throw error;
    }
  };
  /** `accepts`: the other operand is of a type that the method, and not only the operator, works with. */
  const operators = (
    ids: readonly number[],
    table: Readonly<Record<string, number>>,
    reflected: boolean,
    accepts: (other: Value) => boolean = () => true,
  ) => {
    const either = (opcode: number, a: Value, b: Value, other: Value): Value =>
      accepts(other) ? attempt(() => py.binary(opcode, a, b)) : NOT_IMPLEMENTED;
    for (const [name, opcode] of Object.entries(table)) {
      define(ids, `__${name}__`, (self, [v]) => either(opcode, self, v!, v!), ONE);
      if (reflected) define(ids, `__r${name}__`, (self, [v]) => either(opcode, v!, self, v!), ONE);
    }
  };
  const isInt = (v: Value): boolean => numberOf(py, v) !== undefined && !isFloatLike(v);
  const isFloatLike = (v: Value): boolean => py.heap.typeOf(v) === TYPE.FLOAT;
  const isReal = (v: Value): boolean => numberOf(py, v) !== undefined;
  const { heap } = py;
  const isSet = (v: Value): boolean => SETS.includes(heap.typeOf(v) as (typeof SETS)[number]);
  const intPower = (self: Value, [exponent, modulus]: Value[]): Value => {
    if (!isInt(exponent!) || (modulus !== undefined && modulus !== NONE && !isInt(modulus)))
      return NOT_IMPLEMENTED;
    return py.call(builtin("pow"), [self, exponent!, modulus ?? NONE]);
  };
  const builtin = (name: string): Value => heap.read(py.builtinCell(name));
  const object = [CORE_TYPE.OBJECT];
  define(object, "__repr__", (self) => heap.str(py.repr(self)));
  define(object, "__str__", (self) => heap.str(py.str(self)));
  define(object, "__hash__", (self) => heap.int(py.hash(self)));
  define([TYPE.INT, TYPE.FLOAT, TYPE.STR, TYPE.TUPLE, TYPE.FROZENSET], "__hash__", (self) =>
    heap.int(py.hash(self)),
  );
  define(
    object,
    "__format__",
    (self, [spec]) => {
      if (!heap.isStr(spec!))
        throw py.error("TypeError", `__format__() argument must be str, not ${py.typeName(spec!)}`);
      return heap.str(py.format(self, heap.strOf(spec!)));
    },
    ONE,
  );
  const comparable: number[] = [
    ...SEQUENCES,
    TYPE.ARRAY,
    ...BYTES,
    TYPE.COMPLEX,
    ...SETS,
    TYPE.DICT,
    TYPE.RANGE,
    TYPE.INT,
    TYPE.FLOAT,
    ...VIEWS,
  ];
  for (const [name, opcode] of Object.entries(COMPARISONS)) {
    const compare = (self: Value, [other]: Value[]): Value => {
      // an int leaves it to the float how they compare
      if (isInt(self) && isFloatLike(other!)) return NOT_IMPLEMENTED;
      if (heap.typeOf(self) === TYPE.COMPLEX && (opcode === OP.EQ || opcode === OP.NE) && isReal(other!))
        return py.compare(opcode, self, other!);
      // values of unlike types are "not equal" for the operator, NotImplemented for the method
      if (
        (opcode === OP.EQ || opcode === OP.NE) &&
        !py.equal(self, other!) &&
        py.typeOf(self) !== py.typeOf(other!)
      )
        return attempt(() => py.compare(OP.LE, self, other!)) === NOT_IMPLEMENTED
          ? NOT_IMPLEMENTED
          : mkBool(opcode === OP.NE);
      // what items of a list or tuple say goes on, TypeErrors too
      const type = heap.typeOf(self);
      if ((type === TYPE.LIST || type === TYPE.TUPLE) && type === heap.typeOf(other!))
        return py.compare(opcode, self, other!);
      return attempt(() => py.compare(opcode, self, other!));
    };
    define(comparable, name, compare, ONE);
    if (opcode === OP.EQ || opcode === OP.NE)
      define(
        object,
        name,
        (self, [other]) => (self === other ? mkBool(opcode === OP.EQ) : NOT_IMPLEMENTED),
        ONE,
      );
  }

  define([TYPE.INT], "__pow__", (self, args) => intPower(self, args), { min: 1, max: 2 });
  operators([TYPE.INT], { ...NUMERIC, ...BITWISE, ...SHIFTS }, true, isInt);
  operators([TYPE.FLOAT], NUMERIC, true, isReal);
  const { add, sub, mul, truediv, pow } = NUMERIC as Record<string, number>;
  operators([TYPE.COMPLEX], { add: add!, sub: sub!, mul: mul!, truediv: truediv!, pow: pow! }, true);
  operators(SETS, { ...BITWISE, sub: OP.SUB }, true);
  operators([CORE_TYPE.DICT_KEYS, CORE_TYPE.DICT_ITEMS], { ...BITWISE, sub: OP.SUB }, true);
  operators([TYPE.DICT], { or: OP.OR }, true);
  define([TYPE.INT, TYPE.FLOAT, TYPE.STR, TYPE.BYTES, TYPE.TUPLE], "__getnewargs__", (self) =>
    heap.tuple([plainResult(py, self)]),
  );
  /** Repetition: `__index__` of the other operand is its own, so it is asked before. */
  const repetition = (ids: readonly number[], name: string, opcode: number): void => {
    for (const id of ids)
      py.defineMethod(
        id,
        name,
        (_py, [self, v]) => {
          const times = indexValue(py, v!);
          return plainly(py, self!, undefined, () => py.binary(opcode, self!, times));
        },
        ONE,
      );
  };
  for (const name of ["__mul__", "__rmul__"]) repetition([...SEQUENCES, ...BYTES, TYPE.ARRAY], name, OP.MUL);
  define([TYPE.STR, ...BYTES], "__mod__", (self, [v]) => py.binary(OP.MOD, self, v!), ONE);
  // str, list and tuple concatenate only their like, with the operator's error
  define([...SEQUENCES, ...BYTES, TYPE.ARRAY], "__add__", (self, [v]) => py.binary(OP.ADD, self, v!), ONE);
  define(
    [TYPE.LIST, TYPE.BYTEARRAY, TYPE.ARRAY],
    "__iadd__",
    (self, [v]) => py.binary(OP.IADD, self, v!),
    ONE,
  );
  repetition([TYPE.LIST, TYPE.BYTEARRAY], "__imul__", OP.IMUL);
  define([TYPE.DICT], "__ior__", (self, [v]) => py.binary(OP.IOR, self, v!), ONE);
  for (const [name, opcode] of Object.entries({ and: OP.IAND, or: OP.IOR, xor: OP.IXOR, sub: OP.ISUB }))
    define(
      [TYPE.SET],
      `__i${name}__`,
      (self, [v]) => (isSet(v!) ? py.binary(opcode, self, v!) : NOT_IMPLEMENTED),
      ONE,
    );
  define([TYPE.INT, TYPE.FLOAT, TYPE.COMPLEX], "__neg__", (self) => py.unary(OP.NEG, self));
  define([TYPE.INT, TYPE.FLOAT, TYPE.COMPLEX], "__pos__", (self) => py.unary(OP.POS, self));
  define([TYPE.INT], "__invert__", (self) => py.unary(OP.INVERT, self));
  define([TYPE.INT, TYPE.FLOAT], "__abs__", (self) =>
    py.truth(py.compare(OP.LT, self, 0)) ? py.unary(OP.NEG, self) : py.unary(OP.POS, self),
  );
  define([TYPE.COMPLEX], "__abs__", (self) => py.call(builtin("abs"), [self]));
  define([TYPE.INT, TYPE.FLOAT, TYPE.COMPLEX, TYPE.RANGE], "__bool__", (self) => mkBool(py.truth(self)));
  define([TYPE.INT], "__trunc__", (self) => py.unary(OP.POS, self));
  const whole = { __trunc__: Math.trunc, __int__: Math.trunc, __floor__: Math.floor, __ceil__: Math.ceil };
  for (const [name, round] of Object.entries(whole))
    define([TYPE.FLOAT], name, (self) => wholeFloat(py, Number(numberOf(py, self)), round));
  define(
    [TYPE.INT, TYPE.FLOAT],
    "__round__",
    (self, [digits]) => {
      // round(5, None) is round(5), but ints' own method wants digits
      if (digits === NONE && isInt(self)) indexValue(py, digits);
      return roundValue(py, self, digits);
    },
    { min: 0, max: 1 },
  );
  define([TYPE.INT], "__float__", (self) => mkFloat(intToFloat(py, heap.intOf(self))));
  define(
    [TYPE.INT, TYPE.FLOAT],
    "__divmod__",
    (self, [v]) =>
      (isInt(self) ? isInt(v!) : isReal(v!))
        ? attempt(() => py.call(builtin("divmod"), [self, v!]))
        : NOT_IMPLEMENTED,
    ONE,
  );

  define(
    [TYPE.INT, TYPE.FLOAT],
    "__rdivmod__",
    (self, [v]) =>
      (isInt(self) ? isInt(v!) : isReal(v!))
        ? attempt(() => py.call(builtin("divmod"), [v!, self]))
        : NOT_IMPLEMENTED,
    ONE,
  );

  const containers: number[] = [...SEQUENCES, ...BYTES, TYPE.ARRAY, ...SETS, TYPE.DICT, TYPE.RANGE, ...VIEWS];
  define(containers, "__len__", (self) => lengthValue(py, self));
  define(containers, "__iter__", (self) => py.iter(self));
  define(containers, "__contains__", (self, [v]) => mkBool(py.contains(self, v!)), ONE);
  define(
    [...SEQUENCES, ...BYTES, TYPE.ARRAY, TYPE.DICT, TYPE.RANGE],
    "__getitem__",
    (self, [key]) => py.getItem(self, key!),
    ONE,
  );
  define(
    [TYPE.LIST, TYPE.DICT, TYPE.BYTEARRAY, TYPE.ARRAY],
    "__setitem__",
    (self, [key, v]) => {
      py.setItem(self, key!, v!);
      return NONE;
    },
    { min: 2, max: 2 },
  );
  define(
    [TYPE.LIST, TYPE.DICT, TYPE.BYTEARRAY, TYPE.ARRAY],
    "__delitem__",
    (self, [key]) => {
      py.deleteItem(self, key!);
      return NONE;
    },
    ONE,
  );
  define([TYPE.LIST, TYPE.DICT, TYPE.RANGE], "__reversed__", (self) => py.call(builtin("reversed"), [self]));
  const iterators = [...ITERATORS, ...furtherIterators];
  define(iterators, "__iter__", (self) => self);
  define(iterators, "__next__", (self) => {
    const v = py.next(self);
    if (v === undefined) throw py.errorWith("StopIteration", []);
    return v;
  });
}
