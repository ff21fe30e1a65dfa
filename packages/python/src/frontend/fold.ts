/** Folding of operators on literals, within the limits of CPython 3.13 (Python/ast_opt.c); undefined where it would fail. */
import type { Constant } from "../bytecode/code.ts";
import type { BinaryOperator, UnaryOperator } from "./ast.ts";

const MAX_INT_BITS = 128;
const MAX_STRING = 4096;
const EXACT = 2n ** 53n;

const bits = (value: bigint): number => (value < 0n ? -value : value).toString(2).length;
const int = (value: bigint): Constant => ({ kind: "int", value });
const float = (value: number): Constant => ({ kind: "float", value });

export function foldUnary(operator: UnaryOperator, operand: Constant): Constant | undefined {
  if (operator === "NOT") {
    const truth = constantTruth(operand);
    return truth === undefined ? undefined : { kind: truth ? "false" : "true" };
  }
  if (operand.kind === "int") {
    return int(operator === "NEG" ? -operand.value : operator === "INVERT" ? ~operand.value : operand.value);
  }
  if (operand.kind === "complex" && operator !== "INVERT")
    return operator === "NEG"
      ? { kind: "complex", real: -operand.real, imaginary: -operand.imaginary }
      : operand;
  if (operand.kind === "float" && operator !== "INVERT")
    return float(operator === "NEG" ? -operand.value : operand.value);
  return undefined;
}

export function foldBinary(operator: BinaryOperator, left: Constant, right: Constant): Constant | undefined {
  if (left.kind === "int" && right.kind === "int") return foldInts(operator, left.value, right.value);
  if (left.kind === "str") {
    if (operator === "ADD" && right.kind === "str") return { kind: "str", value: left.value + right.value };
    if (operator === "MUL" && right.kind === "int") return repeat(left.value, right.value);
    return undefined;
  }
  if (left.kind === "int" && right.kind === "str" && operator === "MUL")
    return repeat(right.value, left.value);
  if (right.kind === "complex" && (operator === "ADD" || operator === "SUB")) {
    // only what complex literals are written as: 1 + 2j
    const real = asFloat(left);
    if (real === undefined || right.real !== 0) return undefined;
    return operator === "ADD"
      ? { kind: "complex", real: real + right.real, imaginary: 0 + right.imaginary }
      : { kind: "complex", real: real - right.real, imaginary: 0 - right.imaginary };
  }
  const a = asFloat(left);
  const b = asFloat(right);
  if (a === undefined || b === undefined) return undefined;
  switch (operator) {
    case "ADD":
      return float(a + b);
    case "SUB":
      return float(a - b);
    case "MUL":
      return float(a * b);
    case "TRUEDIV":
      return b === 0 ? undefined : float(a / b);
    default:
      return undefined; // //, % and ** of floats are the runtime's business
  }
}

function repeat(text: string, times: bigint): Constant | undefined {
  if (times <= 0n) return { kind: "str", value: "" };
  if (times * BigInt(text.length) > MAX_STRING) return undefined;
  return { kind: "str", value: text.repeat(Number(times)) };
}

function asFloat(constant: Constant): number | undefined {
  if (constant.kind === "float") return constant.value;
  // converting a larger int must round as CPython does; leave that to the runtime
  if (constant.kind === "int" && constant.value <= EXACT && constant.value >= -EXACT)
    return Number(constant.value);
  return undefined;
}

function foldInts(operator: BinaryOperator, a: bigint, b: bigint): Constant | undefined {
  switch (operator) {
    case "ADD":
      return int(a + b);
    case "SUB":
      return int(a - b);
    case "MUL":
      return bits(a) + bits(b) > MAX_INT_BITS ? undefined : int(a * b);
    case "TRUEDIV":
      if (b === 0n || a > EXACT || a < -EXACT || b > EXACT || b < -EXACT) return undefined;
      return float(Number(a) / Number(b));
    case "FLOORDIV":
      if (b === 0n) return undefined;
      return int(a / b - (a % b !== 0n && a < 0n !== b < 0n ? 1n : 0n));
    case "MOD":
      if (b === 0n) return undefined;
      return int(a % b !== 0n && a < 0n !== b < 0n ? (a % b) + b : a % b);
    case "POW":
      if (b < 0n || b > 256n || BigInt(bits(a)) * b > MAX_INT_BITS) return undefined;
      return int(a ** b);
    case "LSHIFT":
      return b < 0n || BigInt(bits(a)) + b > MAX_INT_BITS ? undefined : int(a << b);
    case "RSHIFT":
      return b < 0n || b > 4096n ? undefined : int(a >> b);
    case "AND":
      return int(a & b);
    case "OR":
      return int(a | b);
    case "XOR":
      return int(a ^ b);
    case "MATMUL":
      return undefined;
  }
}

/** Truth of a constant; undefined for a code constant. */
export function constantTruth(constant: Constant): boolean | undefined {
  switch (constant.kind) {
    case "none":
    case "false":
      return false;
    case "true":
    case "ellipsis":
      return true;
    case "int":
      return constant.value !== 0n;
    case "float":
      return constant.value !== 0;
    case "str":
    case "bytes":
      return constant.value !== "";
    case "complex":
      return constant.real !== 0 || constant.imaginary !== 0;
    case "tuple":
    case "frozenset":
      return constant.items.length > 0;
    case "code":
      return undefined;
  }
}
