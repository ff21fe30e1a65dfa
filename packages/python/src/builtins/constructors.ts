import { TYPE } from "../heap/layout.ts";
import { FALSE, NONE, TRUE, isFloat, isSmallInt, mkBool, mkFloat, type Value } from "../heap/value.ts";
import type { Interp } from "../interp.ts";
import { indexValue, intToFloat, isIntLike } from "../objects/int.ts";
import { overriding, trySpecial } from "../objects/lookup.ts";
import { derivedFloat } from "../objects/subclass.ts";
import { specialIndex } from "../objects/special.ts";
import { newInstance } from "../objects/instance.ts";
import { bytesText, bytesType, findBufferText } from "../objects/bytes.ts";
import { CORE_TYPE } from "../objects/types.ts";
import { setCopy } from "../objects/set.ts";
import { decodeBytes } from "../text/codecs.ts";
import { DigitLimitError, parseFloatText, parseInteger } from "../text/parse-number.ts";
import { bindArguments, checkPositional, noKeywords, type Keywords } from "./arguments.ts";
import { updateDictFrom } from "../objects/operators.ts";

/** The int that a float truncates to. */
export function truncated(py: Interp, x: number): Value {
  if (x !== x) throw py.error("ValueError", "cannot convert float NaN to integer");
  if (x === Infinity || x === -Infinity)
    throw py.error("OverflowError", "cannot convert float infinity to integer");
  const t = Math.trunc(x);
  return py.heap.int(Number.isSafeInteger(t) ? t : BigInt(t));
}

/** `int(text, base)`; `shown` is what was given, for the message. */
export function intFromText(py: Interp, v: Value, base: number, shown: Value = v): Value {
  const text = py.heap.strOf(v);
  let n: number | bigint | undefined;
  try {
    n = parseInteger(text, base, py.intMaxStrDigits);
  } catch (error) {
    if (!(error instanceof DigitLimitError)) throw error;
    throw py.error(
      "ValueError",
      `Exceeds the limit (${py.intMaxStrDigits} digits) for integer string conversion: value has ${error.digits} digits; use sys.set_int_max_str_digits() to increase the limit`,
    );
  }
  if (n === undefined)
    throw py.error(
      "ValueError",
      `invalid literal for int() with base ${base}: ${Array.from(py.repr(shown)).slice(0, 200).join("")}`,
    );
  return py.heap.int(n);
}

function newInt(py: Interp, args: Value[], kw: Keywords): Value {
  const { heap } = py;
  if (kw === undefined && args.length === 1 && isSmallInt(args[0]!)) return args[0]!;
  checkPositional(py, "int", args.length, 0, 2);
  const [v, base] = bindArguments(py, "int", ["", "base"], args, kw, { positionalOnly: 1 });
  if (v === undefined) {
    if (base !== undefined) throw py.error("TypeError", "int() missing string argument");
    return 0;
  }
  if (base !== undefined) {
    const radix = py.index(base);
    if (radix !== 0 && !(radix >= 2 && radix <= 36))
      throw py.error("ValueError", "int() base must be >= 2 and <= 36, or 0");
    if (bytesType(py, v) !== 0) return intFromText(py, heap.str(bytesText(py, v)), radix, v);
    if (!heap.isStr(v)) throw py.error("TypeError", "int() can't convert non-string with explicit base");
    return intFromText(py, v, radix);
  }
  const x = derivedFloat(heap, v);
  if (x !== undefined && overriding(py, v, "__int__") === undefined) return truncated(py, x);
  if (isFloat(v)) return truncated(py, v.value);
  if (isIntLike(py, v)) return heap.int(heap.intOf(v));
  if (heap.isStr(v)) return intFromText(py, v, 10);
  const bytes = findBufferText(py, v);
  if (bytes !== undefined) return intFromText(py, heap.str(bytes), 10, v);
  for (const method of ["__int__", "__index__"]) {
    const own = trySpecial(py, v, method, []);
    if (own === undefined) continue;
    if (isIntLike(py, own)) return own === TRUE ? 1 : own === FALSE ? 0 : own;
    throw py.error("TypeError", `${method} returned non-int (type ${py.typeName(own)})`);
  }
  throw py.error(
    "TypeError",
    `int() argument must be a string, a bytes-like object or a real number, not '${py.typeName(v)}'`,
  );
}

function newFloat(py: Interp, args: Value[], kw: Keywords): Value {
  noKeywords(py, "float", kw);
  checkPositional(py, "float", args.length, 0, 1);
  const v = args[0];
  if (v === undefined) return mkFloat(0);
  if (isFloat(v)) return v;
  if (isIntLike(py, v)) return mkFloat(intToFloat(py, py.heap.intOf(v)));
  const bytes = findBufferText(py, v);
  const own = bytes === undefined ? floatOf(py, v) : undefined;
  if (own !== undefined) return own;
  if (bytes === undefined && !py.heap.isStr(v))
    throw py.error(
      "TypeError",
      `float() argument must be a string or a real number, not '${py.typeName(v)}'`,
    );
  const x = parseFloatText(bytes ?? py.heap.strOf(v));
  if (x === undefined) throw py.error("ValueError", `could not convert string to float: ${py.repr(v)}`);
  return mkFloat(x);
}

function derivedFloatValue(py: Interp, v: Value): Value | undefined {
  const x = derivedFloat(py.heap, v);
  return x === undefined ? undefined : mkFloat(x);
}

/** What `__float__` or `__index__` of a class defined in Python give. */
export function floatOf(py: Interp, v: Value): Value | undefined {
  const own = trySpecial(py, v, "__float__", []) ?? derivedFloatValue(py, v);
  if (own !== undefined && !isFloat(own))
    throw py.error("TypeError", `${py.typeName(v)}.__float__ returned non-float (type ${py.typeName(own)})`);
  if (own !== undefined) return own;
  const index = specialIndex(py, v);
  return index === undefined ? undefined : mkFloat(intToFloat(py, py.heap.intOf(index)));
}

function newRange(py: Interp, args: Value[], kw: Keywords): Value {
  noKeywords(py, "range", kw);
  checkPositional(py, "range", args.length, 1, 3);
  const parts = args.map((v) => {
    return py.heap.intOf(indexValue(py, v));
  });
  if (parts.length === 1) return py.newRange(0, parts[0]!, 1);
  if (parts[2] !== undefined && parts[2] == 0) throw py.error("ValueError", "range() arg 3 must not be zero");
  return py.newRange(parts[0]!, parts[1]!, parts[2] ?? 1);
}

function newSlice(py: Interp, args: Value[], kw: Keywords): Value {
  noKeywords(py, "slice", kw);
  checkPositional(py, "slice", args.length, 1, 3);
  return args.length === 1
    ? py.newSlice(NONE, args[0]!, NONE)
    : py.newSlice(args[0]!, args[1]!, args[2] ?? NONE);
}

export function installConstructors(py: Interp): void {
  const { heap } = py;
  py.defineConstructor(TYPE.INT, newInt);
  py.defineConstructor(TYPE.FLOAT, newFloat);
  py.defineConstructor(TYPE.BOOL, (_py, args, kw) => {
    noKeywords(py, "bool", kw);
    checkPositional(py, "bool", args.length, 0, 1);
    return mkBool(args.length === 1 && py.truth(args[0]!));
  });
  py.defineConstructor(TYPE.STR, (_py, args, kw) => {
    checkPositional(py, "str", args.length, 0, 3);
    const [v, encoding, errors] = bindArguments(py, "str", ["object", "encoding", "errors"], args, kw);
    if (encoding !== undefined || errors !== undefined) {
      for (const [name, given] of [
        ["encoding", encoding],
        ["errors", errors],
      ] as const)
        if (given !== undefined && !heap.isStr(given))
          throw py.error(
            "TypeError",
            `str() argument '${name}' must be str, not ${given === NONE ? "None" : py.typeName(given)}`,
          );
      const bytes = v === undefined ? undefined : findBufferText(py, v);
      if (bytes !== undefined) {
        const codec = encoding === undefined ? "utf-8" : heap.strOf(encoding);
        const handler = errors === undefined ? "strict" : heap.strOf(errors);
        return heap.str(decodeBytes(py, bytes, codec, handler));
      }
      throw v !== undefined && heap.isStr(v)
        ? py.error("TypeError", "decoding str is not supported")
        : py.error(
            "TypeError",
            `decoding to str: need a bytes-like object, ${v === undefined ? "NoneType" : py.typeName(v)} found`,
          );
    }
    if (v === undefined) return heap.intern("");
    return heap.isExactly(v, TYPE.STR) ? v : heap.str(py.str(v));
  });
  /** A constructor with one optional positional iterable. */
  const collection = (typeId: number, name: string, make: (iterable: Value | undefined) => Value) =>
    py.defineConstructor(typeId, (_py, args, kw) => {
      noKeywords(py, name, kw);
      checkPositional(py, name, args.length, 0, 1);
      return make(args[0]);
    });
  collection(TYPE.LIST, "list", (v) => py.newList(v === undefined ? [] : py.toArray(v)));
  collection(TYPE.TUPLE, "tuple", (v) =>
    v !== undefined && heap.isExactly(v, TYPE.TUPLE) ? v : heap.tuple(v === undefined ? [] : py.toArray(v)),
  );
  const isSet = (v: Value) => heap.typeOf(v) === TYPE.SET || heap.typeOf(v) === TYPE.FROZENSET;
  collection(TYPE.SET, "set", (v) =>
    v === undefined ? py.newSet([]) : isSet(v) ? setCopy(py, v) : py.newSet(py.toArray(v)),
  );
  collection(TYPE.FROZENSET, "frozenset", (v) => {
    if (v === undefined) return py.newSet([], true);
    if (heap.isExactly(v, TYPE.FROZENSET)) return v;
    return isSet(v) ? setCopy(py, v, true) : py.newSet(py.toArray(v), true);
  });
  py.defineConstructor(TYPE.DICT, (_py, args, kw) => {
    const d = py.newDict();
    updateDictFrom(py, "dict", d, args, kw);
    return d;
  });
  py.defineConstructor(TYPE.RANGE, newRange);
  py.defineConstructor(TYPE.SLICE, newSlice);
  py.defineConstructor(CORE_TYPE.OBJECT, (_py, args, kw) => {
    if (args.length > 0 || (kw !== undefined && kw.size > 0))
      throw py.error("TypeError", "object() takes no arguments");
    return newInstance(py, py.types[CORE_TYPE.OBJECT]!);
  });
}
