import { OP } from "../bytecode/opcodes.ts";
import { TYPE } from "../heap/layout.ts";
import { FALSE, NONE, TRUE, isFloat, isSmallInt, mkFloat, type Value } from "../heap/value.ts";
import type { Interp } from "../interp.ts";
import { indexValue, intToFloat, isIntLike, powerModulo } from "../objects/int.ts";
import { overriding, trySpecial } from "../objects/lookup.ts";
import { derivedFloat, plainFloat } from "../objects/subclass.ts";
import { specialPair, specialPower } from "../objects/special.ts";
import { scaled } from "../text/decimal.ts";
import { bindArguments } from "./arguments.ts";
import { keyedItems } from "../vm/prelude.ts";
import { complexAbsolute } from "./complex.ts";
import { truncated } from "./constructors.ts";

/** Running float total with the correction that sum() keeps (Neumaier). */
export function sumValues(py: Interp, iterable: Value, start: Value | undefined): Value {
  const { heap } = py;
  if (start !== undefined && heap.isStr(start))
    throw py.error("TypeError", "sum() can't sum strings [use ''.join(seq) instead]");
  for (const [type, name] of [
    [TYPE.BYTES, "bytes"],
    [TYPE.BYTEARRAY, "bytearray"],
  ] as const)
    if (start !== undefined && heap.typeOf(start) === type)
      throw py.error("TypeError", `sum() can't sum ${name} [use b''.join(seq) instead]`);
  const iterator = py.iter(iterable);
  let total: Value = start ?? 0;
  let mode: "int" | "float" | "any" = heap.isInt(total) ? "int" : isFloat(total) ? "float" : "any";
  let exact: number | bigint = mode === "int" ? heap.intOf(total) : 0;
  let sum = mode === "float" ? (total as { value: number }).value : 0;
  let correction = 0;
  const corrected = () => (correction !== 0 && Number.isFinite(correction) ? sum + correction : sum);
  for (let v = py.next(iterator); v !== undefined; v = py.next(iterator)) {
    if (mode === "int") {
      if (isSmallInt(v) && typeof exact === "number") {
        exact += v;
        if (!Number.isSafeInteger(exact)) exact = BigInt(exact - v) + BigInt(v);
        continue;
      }
      if (isIntLike(py, v)) {
        exact = BigInt(exact) + heap.bigIntOf(v);
        if (exact >= -0x7fffffffffffn && exact <= 0x7fffffffffffn) exact = Number(exact);
        continue;
      }
      total = py.binary(OP.ADD, heap.int(exact), v);
      mode = isFloat(total) ? "float" : "any";
      if (isFloat(total)) sum = total.value;
      continue;
    }
    if (mode === "float") {
      if (isFloat(v)) {
        const x = v.value;
        const t = sum + x;
        correction += Math.abs(sum) >= Math.abs(x) ? sum - t + x : x - t + sum;
        sum = t;
        continue;
      }
      if (isSmallInt(v) || isIntLike(py, v)) {
        const n = heap.intOf(v);
        if (typeof n === "number" || BigInt.asIntN(64, n) === n) {
          sum += Number(n);
          continue;
        }
      }
      total = mkFloat(corrected());
      mode = "any";
    }
    total = py.binary(OP.ADD, total, v);
  }
  if (mode === "int") return heap.int(exact);
  return mode === "float" ? mkFloat(corrected()) : total;
}

/** n rounded half to even to a multiple of 10^places. */
function roundInt(n: bigint, places: number): bigint {
  const unit = 10n ** BigInt(places);
  const half = unit / 2n;
  const magnitude = n < 0n ? -n : n;
  let q = magnitude / unit;
  const rest = magnitude - q * unit;
  if (rest > half || (rest === half && (q & 1n) === 1n)) q++;
  return n < 0n ? -q * unit : q * unit;
}

/** x rounded to `digits` decimals, correctly from its exact value. */
function roundFloat(py: Interp, x: number, digits: number): Value {
  if (!Number.isFinite(x)) return mkFloat(x);
  if (digits > 323) return mkFloat(x);
  if (digits < -308) return mkFloat(x < 0 || Object.is(x, -0) ? -0 : 0);
  const text = `${scaled(x, digits)}e${-digits}`;
  const rounded = Number(text);
  if (!Number.isFinite(rounded)) throw py.error("OverflowError", "rounded value too large to represent");
  return mkFloat(x < 0 || Object.is(x, -0) ? -rounded : rounded);
}

/** x rounded half to even, as a float. */
export function roundHalfEven(x: number): number {
  const r = Math.round(x);
  return Math.abs(x - Math.trunc(x)) === 0.5 && r % 2 !== 0 ? r - 1 : r;
}

export function roundValue(py: Interp, v: Value, digits: Value | undefined): Value {
  v = overriding(py, v, "__round__") === undefined ? plainFloat(py.heap, v) : v;
  if (isFloat(v)) {
    if (digits === undefined || digits === NONE) {
      const x = v.value;
      return truncated(py, Number.isFinite(x) && Math.abs(x) < 2 ** 52 ? roundHalfEven(x) : x);
    }
    return roundFloat(py, v.value, py.index(digits));
  }
  const own = trySpecial(py, v, "__round__", digits === undefined || digits === NONE ? [] : [digits]);
  if (own !== undefined) return own;
  if (!isIntLike(py, v))
    throw py.error("TypeError", `type ${py.typeName(v)} doesn't define __round__ method`);
  const n = py.heap.intOf(v);
  if (digits === undefined || digits === NONE) return py.heap.int(n);
  const places = py.index(digits);
  if (places >= 0) return py.heap.int(n);
  const length = (typeof n === "number" ? Math.abs(n).toString() : n.toString().replace("-", "")).length;
  return -places > length ? 0 : py.heap.int(roundInt(BigInt(n), -places));
}

export function inBase(py: Interp, v: Value, radix: number, prefix: string): string {
  const text = py.heap.intOf(indexValue(py, v)).toString(radix);
  return text[0] === "-" ? `-${prefix}${text.slice(1)}` : prefix + text;
}

function power(py: Interp, base: Value, exponent: Value, modulus: Value | undefined): Value {
  if (modulus === undefined || modulus === NONE) return py.binary(OP.POW, base, exponent);
  if (isIntLike(py, base) && isIntLike(py, exponent) && isIntLike(py, modulus)) {
    const { heap } = py;
    return powerModulo(py, heap.bigIntOf(base), heap.bigIntOf(exponent), heap.bigIntOf(modulus));
  }
  const isNumber = (v: Value) => isFloat(v) || isIntLike(py, v);
  if (isFloat(base) && isNumber(exponent) && isNumber(modulus))
    throw py.error("TypeError", "pow() 3rd argument not allowed unless all arguments are integers");
  const names = [base, exponent, modulus].map((v) => `'${py.typeName(v)}'`).join(", ");
  if (isNumber(base) && isNumber(exponent) && isNumber(modulus))
    throw py.error("TypeError", "pow() 3rd argument not allowed unless all arguments are integers");
  throw py.error("TypeError", `unsupported operand type(s) for ** or pow(): ${names}`);
}

export function installNumberFunctions(py: Interp): void {
  const { heap } = py;
  const one = { min: 1, max: 1 };
  py.defineFunction(
    "abs",
    (_py, [v]) => {
      if (isSmallInt(v!)) return heap.int(Math.abs(v));
      if (isFloat(v!)) return mkFloat(Math.abs(v.value));
      if (v === TRUE || v === FALSE) return v === TRUE ? 1 : 0;
      if (heap.typeOf(v!) === TYPE.COMPLEX) return complexAbsolute(py, v!);
      const own = trySpecial(py, v!, "__abs__", []);
      if (own !== undefined) return own;
      const x = derivedFloat(heap, v!);
      if (x !== undefined) return mkFloat(Math.abs(x));
      if (!isIntLike(py, v!)) throw py.error("TypeError", `bad operand type for abs(): '${py.typeName(v!)}'`);
      const n = heap.bigIntOf(v!);
      return n < 0n || heap.isSubclassed(v!) ? heap.int(n < 0n ? -n : n) : v!;
    },
    one,
  );
  py.defineFunction(
    "divmod",
    (_py, [a, b]) => {
      const own = specialPair(py, "divmod", a!, b!);
      if (own !== undefined) return own;
      a = plainFloat(heap, a!);
      b = plainFloat(heap, b!);
      const numeric = (v: Value) => isFloat(v) || isIntLike(py, v);
      if (!numeric(a!) || !numeric(b!))
        throw py.error(
          "TypeError",
          `unsupported operand type(s) for divmod(): '${py.typeName(a!)}' and '${py.typeName(b!)}'`,
        );
      const floats = isFloat(a!) || isFloat(b!);
      if (floats) for (const v of [a!, b!]) if (!isFloat(v)) intToFloat(py, heap.intOf(v)); // OverflowError comes first
      if (!py.truth(b!))
        throw py.error("ZeroDivisionError", floats ? "float divmod()" : "integer division or modulo by zero");
      return heap.tuple([py.binary(OP.FLOORDIV, a!, b!), py.binary(OP.MOD, a!, b!)]);
    },
    { min: 2, max: 2 },
  );
  py.defineFunction("pow", (_py, args, kw) => {
    const [base, exponent, modulus] = bindArguments(py, "pow", ["base", "exp", "mod"], args, kw, {
      required: 2,
    });
    if (modulus !== undefined && modulus !== NONE) {
      const own = specialPower(py, base!, exponent!, modulus);
      if (own !== undefined) return own;
    }
    return power(py, base!, exponent!, modulus);
  });
  py.defineFunction("round", (_py, args, kw) => {
    const [v, digits] = bindArguments(py, "round", ["number", "ndigits"], args, kw, { required: 1 });
    return roundValue(py, v!, digits);
  });
  py.defineFunction("sum", (_py, args, kw) => {
    const [iterable, start] = bindArguments(py, "sum", ["", "start"], args, kw, {
      required: 1,
      positionalOnly: 1,
    });
    return sumValues(py, iterable!, start);
  });
  py.defineFunction("bin", (_py, [v]) => heap.str(inBase(py, v!, 2, "0b")), one);
  py.defineFunction("oct", (_py, [v]) => heap.str(inBase(py, v!, 8, "0o")), one);
  py.defineFunction("hex", (_py, [v]) => heap.str(inBase(py, v!, 16, "0x")), one);
}

/** Type names that min and max compare by Python's `<` and `>`; all-int arguments need no call. */
export function installExtremes(py: Interp): void {
  for (const [name, opcode] of [
    ["min", OP.LT],
    ["max", OP.GT],
  ] as const)
    py.defineFunction(name, (_py, args, kw) => {
      if (kw === undefined && args.length === 2 && isSmallInt(args[0]!) && isSmallInt(args[1]!))
        return name === "min" ? Math.min(args[0], args[1]) : Math.max(args[0], args[1]);
      if (args.length === 0) throw py.error("TypeError", `${name} expected at least 1 argument, got 0`);
      const [key, fallback] = bindArguments(py, name, ["key", "default"], [], kw, { positional: 0 });
      if (args.length > 1 && fallback !== undefined)
        throw py.error(
          "TypeError",
          `Cannot specify a default for ${name}() with multiple positional arguments`,
        );
      const keyed = key !== undefined && key !== NONE;
      const candidates =
        args.length > 1
          ? args
          : py.heap.typeOf(args[0]!) === TYPE.LIST && !keyed
            ? py.listItems(args[0]!)
            : undefined;
      let best: Value | undefined;
      let bestKey: Value | undefined;
      const consider = (v: Value, k: Value): void => {
        if (bestKey === undefined) {
          best = v;
          bestKey = k;
          return;
        }
        const better =
          isSmallInt(k) && isSmallInt(bestKey)
            ? name === "min"
              ? k < bestKey
              : k > bestKey
            : py.truth(py.compare(opcode, k, bestKey));
        if (better) {
          best = v;
          bestKey = k;
        }
      };
      const pairs = keyed && candidates === undefined ? keyedItems(py, key, args[0]!) : undefined;
      if (pairs !== undefined) {
        const [items, keys] = pairs;
        const depth = py.heap.pinned.length;
        try {
          for (const v of [...items, ...keys]) py.heap.pin(v);
          for (let i = 0; i < items.length; i++) consider(items[i]!, keys[i]!);
        } finally {
          py.heap.unpin(depth);
        }
      } else if (keyed && candidates !== undefined)
        for (const v of candidates) consider(v, py.call(key, [v]));
      else if (keyed) py.forEach(args[0]!, (v) => consider(v, py.call(key, [v])));
      else if (candidates !== undefined)
        for (let i = 0; i < candidates.length; i++) consider(candidates[i]!, candidates[i]!);
      else py.forEach(args[0]!, (v) => consider(v, v));
      const result = best ?? fallback;
      if (result === undefined) throw py.error("ValueError", `${name}() iterable argument is empty`);
      return result;
    });
}
