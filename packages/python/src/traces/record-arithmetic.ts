/** Arithmetic: on ints and floats without boxes, on everything else by the helpers that baseline code calls too. */
import type { Val } from "@serigraph/executor";
import { OP } from "../bytecode/opcodes.ts";
import * as ir from "../generated/trace-ops.ts";
import { recordSetOperation } from "./record-sets.ts";
import type { Recorder } from "./recorder.ts";
import { fitsImm, negativeFitsImm } from "./semantics.ts";

type Int = Val<"i64">;
type Float = Val<"f64">;

const HELPERS: Readonly<Record<number, string>> = {
  [OP.ADD]: "add_slow",
  [OP.SUB]: "sub_slow",
  [OP.MUL]: "mul_slow",
  [OP.TRUEDIV]: "truediv_slow",
  [OP.FLOORDIV]: "floordiv_slow",
  [OP.MOD]: "mod_slow",
  [OP.POW]: "pow_slow",
  [OP.LSHIFT]: "lshift_slow",
  [OP.RSHIFT]: "rshift_slow",
  [OP.AND]: "and_slow",
  [OP.OR]: "or_slow",
  [OP.XOR]: "xor_slow",
};

export function recordArithmetic(r: Recorder, opcode: number): boolean {
  const { words, at } = r;
  const a = words[at + 1]!;
  const x = words[at + 2]!;
  const y = words[at + 3]!;
  if (opcode >= OP.ADD && opcode <= OP.XOR) {
    binary(r, opcode, a, x, y, false);
    return true;
  }
  if (opcode >= OP.IADD && opcode <= OP.IXOR) {
    binary(r, opcode - OP.IADD + OP.ADD, a, x, y, true);
    return true;
  }
  switch (opcode) {
    case OP.NEG:
      if (r.seen(x) === "float") r.setFloat(a, ir.NEG_F(r.b, r.float(x)));
      else if (r.isEverBig(x)) r.set(a, ir.CALL_1(r.b, r.value(x), r.helper("neg_slow")));
      else if (isInt(r, x)) r.setInt(a, ir.NEG_I(r.b, r.int(x)));
      else r.unsupported("the negative of an object");
      return true;
    case OP.POS:
      if (r.seen(x) === "float") r.setFloat(a, r.float(x));
      else if (isInt(r, x)) r.setInt(a, r.int(x));
      else r.unsupported("the positive of an object");
      return true;
    case OP.INVERT:
      if (r.seen(x) !== "int") r.unsupported("the complement of an object");
      r.setInt(a, ir.NOT_I(r.b, r.int(x)));
      return true;
    default:
      return false;
  }
}

const isInt = (r: Recorder, k: number): boolean => r.seen(k) === "int" || r.seen(k) === "bool";

/** An int or float operand as float, exactly rounded as Python does it. */
export function asFloat(r: Recorder, k: number): Float {
  return r.seen(k) === "float" ? r.float(k) : ir.INT_TO_FLOAT(r.b, r.int(k));
}

function binary(r: Recorder, opcode: number, a: number, x: number, y: number, inPlace: boolean): void {
  const { b } = r;
  const bothInt = isInt(r, x) && isInt(r, y);
  const numbers = (bothInt || isInt(r, x) || r.seen(x) === "float") && (isInt(r, y) || r.seen(y) === "float");
  const isBig = r.isEverBig(x, y) || (bothInt && r.isResultEverBig(!staysInt64(r, opcode, x, y)));
  if (bothInt && !isBig) {
    if (r.seen(x) === "bool" && r.seen(y) === "bool" && opcode >= OP.AND) {
      const op = opcode === OP.AND ? ir.AND_I : opcode === OP.OR ? ir.OR_I : ir.XOR_I;
      r.set(a, ir.BOX_BOOL(b, op(b, r.int(x), r.int(y))));
      return;
    }
    const result = ints(r, opcode, x, y);
    if (result === "float") {
      // The quotient of two ints is that of two doubles only where both are exact.
      const m = r.int(x);
      const n = r.int(y);
      ir.GUARD_53(b, m);
      ir.GUARD_53(b, n);
      r.setFloat(a, ir.DIV_F(b, ir.INT_TO_FLOAT(b, m), ir.INT_TO_FLOAT(b, n)));
      return;
    }
    if (result !== undefined) {
      r.setInt(a, result);
      return;
    }
  } else if (numbers && !bothInt) {
    const result = floats(r, opcode, x, y);
    if (result !== undefined) {
      r.setFloat(a, result);
      return;
    }
  }
  if (recordSetOperation(r, opcode, a, x, y, inPlace)) return;
  if (inPlace && opcode === OP.ADD && r.isList(x) && (r.isList(y) || r.isTuple(y))) return extend(r, a, x, y);
  const helper = HELPERS[opcode];
  // In place, a list is changed: that is TypeScript's.
  if (helper === undefined || (inPlace && r.seen(x) === "pointer" && !isImmutable(r, x)))
    r.unsupported("an operator on these objects");
  if (!numbers && !hasHelper(r, x, y)) r.unsupported("an operator on these objects");
  r.set(a, ir.CALL_2(b, r.value(x), r.value(y), r.helper(helper!)));
}

/** `list += list or tuple`. */
function extend(r: Recorder, a: number, x: number, y: number): void {
  if (r.lowOf(x) === r.lowOf(y)) r.unsupported("a list extended by itself");
  r.flushIterators();
  r.object(x);
  ir.FAST_2(r.b, r.value(x), r.value(y), r.helper("fast_list_extend"));
  if (a !== x) r.set(a, r.value(x));
}

/** Whether the result, as it is now, has 64 bits: what overflows now would overflow again, so a helper does it. */
function staysInt64(r: Recorder, opcode: number, x: number, y: number): boolean {
  if (opcode !== OP.ADD && opcode !== OP.SUB && opcode !== OP.MUL && opcode !== OP.LSHIFT) return true;
  const m = BigInt(r.exactIntSeen(x));
  const n = BigInt(r.exactIntSeen(y));
  if (opcode === OP.LSHIFT) return n >= 0n && n < 63n && fits(m << n);
  return fits(opcode === OP.ADD ? m + n : opcode === OP.SUB ? m - n : m * n);
}

const fits = (n: bigint): boolean => BigInt.asIntN(64, n) === n;

const isImmutable = (r: Recorder, k: number): boolean => r.isStr(k) || r.isTuple(k) || r.isBigInt(k);
/** What the helpers of `ops/helpers/numbers.c` do themselves besides small numbers: ints of any size, strs, tuples, lists. */
const hasHelper = (r: Recorder, x: number, y: number): boolean =>
  isImmutable(r, x) || isImmutable(r, y) || r.isList(x);

function ints(r: Recorder, opcode: number, x: number, y: number): Int | "float" | undefined {
  const { b } = r;
  switch (opcode) {
    case OP.ADD:
      return addInts(r, r.int(x), r.int(y));
    case OP.SUB: {
      const n = r.int(y);
      if (fitsImm(b, n)) return ir.SUB_IK(b, r.int(x), b.constLow(n));
      if (negativeFitsImm(b, n)) return ir.ADD_IK(b, r.int(x), -b.constLow(n));
      return ir.SUB_I(b, r.int(x), n);
    }
    case OP.MUL: {
      const m = r.int(x);
      const n = r.int(y);
      if (fitsImm(b, n)) return ir.MUL_IK(b, m, b.constLow(n));
      if (fitsImm(b, m)) return ir.MUL_IK(b, n, b.constLow(m));
      return ir.MUL_I(b, m, n);
    }
    case OP.TRUEDIV:
      return "float";
    case OP.FLOORDIV: {
      const n = r.int(y);
      const power = powerOfTwo(r, n);
      if (power >= 0) return ir.SHR_IK(b, r.int(x), power);
      return isPositive(r, y) ? ir.FLOORDIV_I(b, r.int(x), n) : undefined;
    }
    case OP.MOD: {
      const n = r.int(y);
      if (powerOfTwo(r, n) >= 0) return ir.AND_IK(b, r.int(x), b.constLow(n) - 1);
      return isPositive(r, y) ? ir.MOD_I(b, r.int(x), n) : undefined;
    }
    case OP.POW: {
      const n = r.int(y);
      if (!b.isConst(n) || !fitsImm(b, n) || b.constLow(n) !== 2) return undefined;
      const m = r.int(x);
      return ir.MUL_I(b, m, m);
    }
    case OP.LSHIFT: {
      const n = r.int(y);
      if (fitsImm(b, n) && b.constLow(n) >= 0 && b.constLow(n) < 63)
        return ir.SHL_IK(b, r.int(x), b.constLow(n));
      return isSmall(r, y) ? ir.SHL_I(b, r.int(x), n) : undefined;
    }
    case OP.RSHIFT: {
      const n = r.int(y);
      if (fitsImm(b, n) && b.constLow(n) >= 0 && b.constLow(n) < 64)
        return ir.SHR_IK(b, r.int(x), b.constLow(n));
      return isSmall(r, y) ? ir.SHR_I(b, r.int(x), n) : undefined;
    }
    case OP.AND:
      return bits(r, ir.AND_I, ir.AND_IK, x, y);
    case OP.OR:
      return bits(r, ir.OR_I, ir.OR_IK, x, y);
    case OP.XOR:
      return bits(r, ir.XOR_I, ir.XOR_IK, x, y);
    default:
      return undefined;
  }
}

export function addInts(r: Recorder, m: Int, n: Int): Int {
  const { b } = r;
  if (fitsImm(b, n)) return ir.ADD_IK(b, m, b.constLow(n));
  if (fitsImm(b, m)) return ir.ADD_IK(b, n, b.constLow(m));
  if (negativeFitsImm(b, n)) return ir.SUB_IK(b, m, -b.constLow(n));
  return ir.ADD_I(b, m, n);
}

function bits(r: Recorder, op: typeof ir.AND_I, opK: typeof ir.AND_IK, x: number, y: number): Int {
  const m = r.int(x);
  const n = r.int(y);
  if (fitsImm(r.b, n)) return opK(r.b, m, r.b.constLow(n));
  if (fitsImm(r.b, m)) return opK(r.b, n, r.b.constLow(m));
  return op(r.b, m, n);
}

function powerOfTwo(r: Recorder, n: Int): number {
  if (!fitsImm(r.b, n)) return -1;
  const value = r.b.constLow(n);
  return value > 0 && (value & (value - 1)) === 0 ? 31 - Math.clz32(value) : -1;
}

/** An int that is seen to be more than 0: the only divisors that stencils do. */
const isPositive = (r: Recorder, k: number): boolean => r.intSeen(k) > 0;
const isSmall = (r: Recorder, k: number): boolean => r.intSeen(k) >= 0 && r.intSeen(k) < 63;

function floats(r: Recorder, opcode: number, x: number, y: number): Float | undefined {
  const { b } = r;
  switch (opcode) {
    case OP.ADD:
      return ir.ADD_F(b, asFloat(r, x), asFloat(r, y));
    case OP.SUB:
      return ir.SUB_F(b, asFloat(r, x), asFloat(r, y));
    case OP.MUL:
      return ir.MUL_F(b, asFloat(r, x), asFloat(r, y));
    case OP.TRUEDIV:
      return ir.DIV_F(b, asFloat(r, x), asFloat(r, y));
    default:
      return undefined;
  }
}
