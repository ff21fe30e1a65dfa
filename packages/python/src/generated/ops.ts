// Generated from python's op files by @serigraph/stencil. Do not edit.

import type { Const, Label, Slot, Trace } from "@serigraph/executor";

/** Equal to that of every bundle that these constructors fit. */
export const constructorsDigest = "c453d424955641e74af1732042ff962de7cced69eab938e990cb34b912354155";

function fail(op: string, operand: string, value: unknown, expected: string): never {
  throw new RangeError(`${op}: ${operand} is ${String(value)}, not ${expected}`);
}

/** Position of an operand's location among those the op has variants for: registers, slot, constant. */
function place(operand: number, registers: number, slot: number, constant: number, op: string, name: string): number {
  const kind = operand >>> 24;
  const at = kind === 0 ? (operand < registers ? operand : -1) : kind === 1 ? slot : kind === 2 ? constant : -1;
  if (at < 0) {
    const kinds = [registers > 0 ? `a register below ${registers}` : "", slot >= 0 ? "a slot" : "", constant >= 0 ? "a constant" : ""];
    fail(op, name, `operand 0x${(operand >>> 0).toString(16)}`, kinds.filter((text) => text !== "").join(" or "));
  }
  return at;
}

function variant(table: Int16Array, at: number, op: string): number {
  const found = table[at]!;
  if (found < 0) fail(op, "the choice of locations", at, "one that has a variant");
  return found;
}

function range(value: number, minimum: number, maximum: number, op: string, name: string): number {
  if (!(Number.isInteger(value) && value >= minimum && value <= maximum)) fail(op, name, value, `an integer from ${minimum} to ${maximum}`);
  return value;
}

const ADD_variants = Int16Array.of(0, 1, 2, -1);

/** `ADD(a: value, b: value -- r: value), exits(slow)` */
export function ADD(t: Trace, a: Slot<"value"> | Const<"value">, b: Slot<"value"> | Const<"value">, r: Slot<"value">, slow: Label): void {
  const at = t.push(0 + variant(ADD_variants, ((place(a, 0, 0, 1, "ADD", "a")) * 2 + place(b, 0, 0, 1, "ADD", "b")) * 1 + place(r, 0, 0, -1, "ADD", "r"), "ADD"), 7);
  t.operand(at, a);
  t.operand(at + 2, b);
  t.operand(at + 4, r);
  t.words[at + 6] = slow;
}

const ADD_IN_PLACE_variants = Int16Array.of(0, 1, 2, -1);

/** `ADD_IN_PLACE(a: value, b: value -- r: value), exits(slow)` */
export function ADD_IN_PLACE(t: Trace, a: Slot<"value"> | Const<"value">, b: Slot<"value"> | Const<"value">, r: Slot<"value">, slow: Label): void {
  const at = t.push(3 + variant(ADD_IN_PLACE_variants, ((place(a, 0, 0, 1, "ADD_IN_PLACE", "a")) * 2 + place(b, 0, 0, 1, "ADD_IN_PLACE", "b")) * 1 + place(r, 0, 0, -1, "ADD_IN_PLACE", "r"), "ADD_IN_PLACE"), 7);
  t.operand(at, a);
  t.operand(at + 2, b);
  t.operand(at + 4, r);
  t.words[at + 6] = slow;
}

/** `ADD_INT(a: value -- r: value), imm(shifted: i64, b: value, number: f64), exits(slow)` */
export function ADD_INT(t: Trace, a: Slot<"value">, r: Slot<"value">, shifted: Const<"i64">, b: Const<"value">, number: number, slow: Label): void {
  const at = t.push(6 + (place(a, 0, 0, -1, "ADD_INT", "a")) * 1 + place(r, 0, 0, -1, "ADD_INT", "r"), 11);
  t.operand(at, a);
  t.operand(at + 2, r);
  place(shifted, 0, -1, 0, "ADD_INT", "shifted"), t.operand(at + 4, shifted);
  place(b, 0, -1, 0, "ADD_INT", "b"), t.operand(at + 6, b);
  t.immF64(at + 8, number);
  t.words[at + 10] = slow;
}

const SUB_variants = Int16Array.of(0, 1, 2, -1);

/** `SUB(a: value, b: value -- r: value), exits(slow)` */
export function SUB(t: Trace, a: Slot<"value"> | Const<"value">, b: Slot<"value"> | Const<"value">, r: Slot<"value">, slow: Label): void {
  const at = t.push(7 + variant(SUB_variants, ((place(a, 0, 0, 1, "SUB", "a")) * 2 + place(b, 0, 0, 1, "SUB", "b")) * 1 + place(r, 0, 0, -1, "SUB", "r"), "SUB"), 7);
  t.operand(at, a);
  t.operand(at + 2, b);
  t.operand(at + 4, r);
  t.words[at + 6] = slow;
}

const SUB_IN_PLACE_variants = Int16Array.of(0, 1, 2, -1);

/** `SUB_IN_PLACE(a: value, b: value -- r: value), exits(slow)` */
export function SUB_IN_PLACE(t: Trace, a: Slot<"value"> | Const<"value">, b: Slot<"value"> | Const<"value">, r: Slot<"value">, slow: Label): void {
  const at = t.push(10 + variant(SUB_IN_PLACE_variants, ((place(a, 0, 0, 1, "SUB_IN_PLACE", "a")) * 2 + place(b, 0, 0, 1, "SUB_IN_PLACE", "b")) * 1 + place(r, 0, 0, -1, "SUB_IN_PLACE", "r"), "SUB_IN_PLACE"), 7);
  t.operand(at, a);
  t.operand(at + 2, b);
  t.operand(at + 4, r);
  t.words[at + 6] = slow;
}

const MUL_variants = Int16Array.of(0, 1, 2, -1);

/** `MUL(a: value, b: value -- r: value), exits(slow)` */
export function MUL(t: Trace, a: Slot<"value"> | Const<"value">, b: Slot<"value"> | Const<"value">, r: Slot<"value">, slow: Label): void {
  const at = t.push(13 + variant(MUL_variants, ((place(a, 0, 0, 1, "MUL", "a")) * 2 + place(b, 0, 0, 1, "MUL", "b")) * 1 + place(r, 0, 0, -1, "MUL", "r"), "MUL"), 7);
  t.operand(at, a);
  t.operand(at + 2, b);
  t.operand(at + 4, r);
  t.words[at + 6] = slow;
}

const MUL_IN_PLACE_variants = Int16Array.of(0, 1, 2, -1);

/** `MUL_IN_PLACE(a: value, b: value -- r: value), exits(slow)` */
export function MUL_IN_PLACE(t: Trace, a: Slot<"value"> | Const<"value">, b: Slot<"value"> | Const<"value">, r: Slot<"value">, slow: Label): void {
  const at = t.push(16 + variant(MUL_IN_PLACE_variants, ((place(a, 0, 0, 1, "MUL_IN_PLACE", "a")) * 2 + place(b, 0, 0, 1, "MUL_IN_PLACE", "b")) * 1 + place(r, 0, 0, -1, "MUL_IN_PLACE", "r"), "MUL_IN_PLACE"), 7);
  t.operand(at, a);
  t.operand(at + 2, b);
  t.operand(at + 4, r);
  t.words[at + 6] = slow;
}

const TRUEDIV_variants = Int16Array.of(0, 1, 2, -1);

/** `TRUEDIV(a: value, b: value -- r: value), exits(slow)` */
export function TRUEDIV(t: Trace, a: Slot<"value"> | Const<"value">, b: Slot<"value"> | Const<"value">, r: Slot<"value">, slow: Label): void {
  const at = t.push(19 + variant(TRUEDIV_variants, ((place(a, 0, 0, 1, "TRUEDIV", "a")) * 2 + place(b, 0, 0, 1, "TRUEDIV", "b")) * 1 + place(r, 0, 0, -1, "TRUEDIV", "r"), "TRUEDIV"), 7);
  t.operand(at, a);
  t.operand(at + 2, b);
  t.operand(at + 4, r);
  t.words[at + 6] = slow;
}

const FLOORDIV_variants = Int16Array.of(0, 1, 2, -1);

/** `FLOORDIV(a: value, b: value -- r: value), exits(slow)` */
export function FLOORDIV(t: Trace, a: Slot<"value"> | Const<"value">, b: Slot<"value"> | Const<"value">, r: Slot<"value">, slow: Label): void {
  const at = t.push(22 + variant(FLOORDIV_variants, ((place(a, 0, 0, 1, "FLOORDIV", "a")) * 2 + place(b, 0, 0, 1, "FLOORDIV", "b")) * 1 + place(r, 0, 0, -1, "FLOORDIV", "r"), "FLOORDIV"), 7);
  t.operand(at, a);
  t.operand(at + 2, b);
  t.operand(at + 4, r);
  t.words[at + 6] = slow;
}

const MOD_variants = Int16Array.of(0, 1, 2, -1);

/** `MOD(a: value, b: value -- r: value), exits(slow)` */
export function MOD(t: Trace, a: Slot<"value"> | Const<"value">, b: Slot<"value"> | Const<"value">, r: Slot<"value">, slow: Label): void {
  const at = t.push(25 + variant(MOD_variants, ((place(a, 0, 0, 1, "MOD", "a")) * 2 + place(b, 0, 0, 1, "MOD", "b")) * 1 + place(r, 0, 0, -1, "MOD", "r"), "MOD"), 7);
  t.operand(at, a);
  t.operand(at + 2, b);
  t.operand(at + 4, r);
  t.words[at + 6] = slow;
}

const POW_variants = Int16Array.of(0, 1, 2, -1);

/** `POW(a: value, b: value -- r: value), exits(slow)` */
export function POW(t: Trace, a: Slot<"value"> | Const<"value">, b: Slot<"value"> | Const<"value">, r: Slot<"value">, slow: Label): void {
  const at = t.push(28 + variant(POW_variants, ((place(a, 0, 0, 1, "POW", "a")) * 2 + place(b, 0, 0, 1, "POW", "b")) * 1 + place(r, 0, 0, -1, "POW", "r"), "POW"), 7);
  t.operand(at, a);
  t.operand(at + 2, b);
  t.operand(at + 4, r);
  t.words[at + 6] = slow;
}

const LSHIFT_variants = Int16Array.of(0, 1, 2, -1);

/** `LSHIFT(a: value, b: value -- r: value), exits(slow)` */
export function LSHIFT(t: Trace, a: Slot<"value"> | Const<"value">, b: Slot<"value"> | Const<"value">, r: Slot<"value">, slow: Label): void {
  const at = t.push(31 + variant(LSHIFT_variants, ((place(a, 0, 0, 1, "LSHIFT", "a")) * 2 + place(b, 0, 0, 1, "LSHIFT", "b")) * 1 + place(r, 0, 0, -1, "LSHIFT", "r"), "LSHIFT"), 7);
  t.operand(at, a);
  t.operand(at + 2, b);
  t.operand(at + 4, r);
  t.words[at + 6] = slow;
}

const RSHIFT_variants = Int16Array.of(0, 1, 2, -1);

/** `RSHIFT(a: value, b: value -- r: value), exits(slow)` */
export function RSHIFT(t: Trace, a: Slot<"value"> | Const<"value">, b: Slot<"value"> | Const<"value">, r: Slot<"value">, slow: Label): void {
  const at = t.push(34 + variant(RSHIFT_variants, ((place(a, 0, 0, 1, "RSHIFT", "a")) * 2 + place(b, 0, 0, 1, "RSHIFT", "b")) * 1 + place(r, 0, 0, -1, "RSHIFT", "r"), "RSHIFT"), 7);
  t.operand(at, a);
  t.operand(at + 2, b);
  t.operand(at + 4, r);
  t.words[at + 6] = slow;
}

const AND_variants = Int16Array.of(0, 1, 2, -1);

/** `AND(a: value, b: value -- r: value), exits(slow)` */
export function AND(t: Trace, a: Slot<"value"> | Const<"value">, b: Slot<"value"> | Const<"value">, r: Slot<"value">, slow: Label): void {
  const at = t.push(37 + variant(AND_variants, ((place(a, 0, 0, 1, "AND", "a")) * 2 + place(b, 0, 0, 1, "AND", "b")) * 1 + place(r, 0, 0, -1, "AND", "r"), "AND"), 7);
  t.operand(at, a);
  t.operand(at + 2, b);
  t.operand(at + 4, r);
  t.words[at + 6] = slow;
}

const AND_IN_PLACE_variants = Int16Array.of(0, 1, 2, -1);

/** `AND_IN_PLACE(a: value, b: value -- r: value), exits(slow)` */
export function AND_IN_PLACE(t: Trace, a: Slot<"value"> | Const<"value">, b: Slot<"value"> | Const<"value">, r: Slot<"value">, slow: Label): void {
  const at = t.push(40 + variant(AND_IN_PLACE_variants, ((place(a, 0, 0, 1, "AND_IN_PLACE", "a")) * 2 + place(b, 0, 0, 1, "AND_IN_PLACE", "b")) * 1 + place(r, 0, 0, -1, "AND_IN_PLACE", "r"), "AND_IN_PLACE"), 7);
  t.operand(at, a);
  t.operand(at + 2, b);
  t.operand(at + 4, r);
  t.words[at + 6] = slow;
}

const OR_variants = Int16Array.of(0, 1, 2, -1);

/** `OR(a: value, b: value -- r: value), exits(slow)` */
export function OR(t: Trace, a: Slot<"value"> | Const<"value">, b: Slot<"value"> | Const<"value">, r: Slot<"value">, slow: Label): void {
  const at = t.push(43 + variant(OR_variants, ((place(a, 0, 0, 1, "OR", "a")) * 2 + place(b, 0, 0, 1, "OR", "b")) * 1 + place(r, 0, 0, -1, "OR", "r"), "OR"), 7);
  t.operand(at, a);
  t.operand(at + 2, b);
  t.operand(at + 4, r);
  t.words[at + 6] = slow;
}

const OR_IN_PLACE_variants = Int16Array.of(0, 1, 2, -1);

/** `OR_IN_PLACE(a: value, b: value -- r: value), exits(slow)` */
export function OR_IN_PLACE(t: Trace, a: Slot<"value"> | Const<"value">, b: Slot<"value"> | Const<"value">, r: Slot<"value">, slow: Label): void {
  const at = t.push(46 + variant(OR_IN_PLACE_variants, ((place(a, 0, 0, 1, "OR_IN_PLACE", "a")) * 2 + place(b, 0, 0, 1, "OR_IN_PLACE", "b")) * 1 + place(r, 0, 0, -1, "OR_IN_PLACE", "r"), "OR_IN_PLACE"), 7);
  t.operand(at, a);
  t.operand(at + 2, b);
  t.operand(at + 4, r);
  t.words[at + 6] = slow;
}

const XOR_variants = Int16Array.of(0, 1, 2, -1);

/** `XOR(a: value, b: value -- r: value), exits(slow)` */
export function XOR(t: Trace, a: Slot<"value"> | Const<"value">, b: Slot<"value"> | Const<"value">, r: Slot<"value">, slow: Label): void {
  const at = t.push(49 + variant(XOR_variants, ((place(a, 0, 0, 1, "XOR", "a")) * 2 + place(b, 0, 0, 1, "XOR", "b")) * 1 + place(r, 0, 0, -1, "XOR", "r"), "XOR"), 7);
  t.operand(at, a);
  t.operand(at + 2, b);
  t.operand(at + 4, r);
  t.words[at + 6] = slow;
}

const XOR_IN_PLACE_variants = Int16Array.of(0, 1, 2, -1);

/** `XOR_IN_PLACE(a: value, b: value -- r: value), exits(slow)` */
export function XOR_IN_PLACE(t: Trace, a: Slot<"value"> | Const<"value">, b: Slot<"value"> | Const<"value">, r: Slot<"value">, slow: Label): void {
  const at = t.push(52 + variant(XOR_IN_PLACE_variants, ((place(a, 0, 0, 1, "XOR_IN_PLACE", "a")) * 2 + place(b, 0, 0, 1, "XOR_IN_PLACE", "b")) * 1 + place(r, 0, 0, -1, "XOR_IN_PLACE", "r"), "XOR_IN_PLACE"), 7);
  t.operand(at, a);
  t.operand(at + 2, b);
  t.operand(at + 4, r);
  t.words[at + 6] = slow;
}

/** `NEG(a: value -- r: value), exits(slow)` */
export function NEG(t: Trace, a: Slot<"value">, r: Slot<"value">, slow: Label): void {
  const at = t.push(55 + (place(a, 0, 0, -1, "NEG", "a")) * 1 + place(r, 0, 0, -1, "NEG", "r"), 5);
  t.operand(at, a);
  t.operand(at + 2, r);
  t.words[at + 4] = slow;
}

/** `POS(a: value -- r: value), exits(slow)` */
export function POS(t: Trace, a: Slot<"value">, r: Slot<"value">, slow: Label): void {
  const at = t.push(56 + (place(a, 0, 0, -1, "POS", "a")) * 1 + place(r, 0, 0, -1, "POS", "r"), 5);
  t.operand(at, a);
  t.operand(at + 2, r);
  t.words[at + 4] = slow;
}

/** `INVERT(a: value -- r: value), exits(slow)` */
export function INVERT(t: Trace, a: Slot<"value">, r: Slot<"value">, slow: Label): void {
  const at = t.push(57 + (place(a, 0, 0, -1, "INVERT", "a")) * 1 + place(r, 0, 0, -1, "INVERT", "r"), 5);
  t.operand(at, a);
  t.operand(at + 2, r);
  t.words[at + 4] = slow;
}

/** `NOT(a: value -- r: value), exits(slow)` */
export function NOT(t: Trace, a: Slot<"value">, r: Slot<"value">, slow: Label): void {
  const at = t.push(58 + (place(a, 0, 0, -1, "NOT", "a")) * 1 + place(r, 0, 0, -1, "NOT", "r"), 5);
  t.operand(at, a);
  t.operand(at + 2, r);
  t.words[at + 4] = slow;
}

/** `GET_ATTR(a: value -- r: value), imm(cache: u64, result: slot, frame_bytes: u32, pc: u32, next: label), exits(slow)` */
export function GET_ATTR(t: Trace, a: Slot<"value">, r: Slot<"value">, cache: Const<"u64">, result: Slot<string>, frame_bytes: number, pc: number, next: Label, slow: Label): void {
  const at = t.push(59 + (place(a, 0, 0, -1, "GET_ATTR", "a")) * 1 + place(r, 0, 0, -1, "GET_ATTR", "r"), 15);
  t.operand(at, a);
  t.operand(at + 2, r);
  place(cache, 0, -1, 0, "GET_ATTR", "cache"), t.operand(at + 4, cache);
  place(result, 0, 0, -1, "GET_ATTR", "result"), t.operand(at + 6, result);
  t.imm32(at + 8, range(frame_bytes, 0, 0xffffffff, "GET_ATTR", "frame_bytes"));
  t.imm32(at + 10, range(pc, 0, 0xffffffff, "GET_ATTR", "pc"));
  t.immLabel(at + 12, next);
  t.words[at + 14] = slow;
}

/** `SET_ATTR(a: value, v: value --), imm(cache: u64, result: slot, frame_bytes: u32, pc: u32, next: label), exits(slow)` */
export function SET_ATTR(t: Trace, a: Slot<"value">, v: Slot<"value"> | Const<"value">, cache: Const<"u64">, result: Slot<string>, frame_bytes: number, pc: number, next: Label, slow: Label): void {
  const at = t.push(60 + (place(a, 0, 0, -1, "SET_ATTR", "a")) * 2 + place(v, 0, 0, 1, "SET_ATTR", "v"), 15);
  t.operand(at, a);
  t.operand(at + 2, v);
  place(cache, 0, -1, 0, "SET_ATTR", "cache"), t.operand(at + 4, cache);
  place(result, 0, 0, -1, "SET_ATTR", "result"), t.operand(at + 6, result);
  t.imm32(at + 8, range(frame_bytes, 0, 0xffffffff, "SET_ATTR", "frame_bytes"));
  t.imm32(at + 10, range(pc, 0, 0xffffffff, "SET_ATTR", "pc"));
  t.immLabel(at + 12, next);
  t.words[at + 14] = slow;
}

/** `CHECK_METHOD(a: value --), imm(cache: u64), exits(slow)` */
export function CHECK_METHOD(t: Trace, a: Slot<"value">, cache: Const<"u64">, slow: Label): void {
  const at = t.push(62 + place(a, 0, 0, -1, "CHECK_METHOD", "a"), 5);
  t.operand(at, a);
  place(cache, 0, -1, 0, "CHECK_METHOD", "cache"), t.operand(at + 2, cache);
  t.words[at + 4] = slow;
}

/** `INVOKE_0(--), imm(base: slot, result: slot, frame_bytes: u32, pc: u32, types: u64, cache: u64, next: label), exits(slow)` */
export function INVOKE_0(t: Trace, base: Slot<string>, result: Slot<string>, frame_bytes: number, pc: number, types: Const<"u64">, cache: Const<"u64">, next: Label, slow: Label): void {
  const at = t.push(63, 15);
  place(base, 0, 0, -1, "INVOKE_0", "base"), t.operand(at, base);
  place(result, 0, 0, -1, "INVOKE_0", "result"), t.operand(at + 2, result);
  t.imm32(at + 4, range(frame_bytes, 0, 0xffffffff, "INVOKE_0", "frame_bytes"));
  t.imm32(at + 6, range(pc, 0, 0xffffffff, "INVOKE_0", "pc"));
  place(types, 0, -1, 0, "INVOKE_0", "types"), t.operand(at + 8, types);
  place(cache, 0, -1, 0, "INVOKE_0", "cache"), t.operand(at + 10, cache);
  t.immLabel(at + 12, next);
  t.words[at + 14] = slow;
}

/** `INVOKE_1(--), imm(base: slot, result: slot, frame_bytes: u32, pc: u32, types: u64, cache: u64, next: label), exits(slow)` */
export function INVOKE_1(t: Trace, base: Slot<string>, result: Slot<string>, frame_bytes: number, pc: number, types: Const<"u64">, cache: Const<"u64">, next: Label, slow: Label): void {
  const at = t.push(64, 15);
  place(base, 0, 0, -1, "INVOKE_1", "base"), t.operand(at, base);
  place(result, 0, 0, -1, "INVOKE_1", "result"), t.operand(at + 2, result);
  t.imm32(at + 4, range(frame_bytes, 0, 0xffffffff, "INVOKE_1", "frame_bytes"));
  t.imm32(at + 6, range(pc, 0, 0xffffffff, "INVOKE_1", "pc"));
  place(types, 0, -1, 0, "INVOKE_1", "types"), t.operand(at + 8, types);
  place(cache, 0, -1, 0, "INVOKE_1", "cache"), t.operand(at + 10, cache);
  t.immLabel(at + 12, next);
  t.words[at + 14] = slow;
}

/** `INVOKE_2(--), imm(base: slot, result: slot, frame_bytes: u32, pc: u32, types: u64, cache: u64, next: label), exits(slow)` */
export function INVOKE_2(t: Trace, base: Slot<string>, result: Slot<string>, frame_bytes: number, pc: number, types: Const<"u64">, cache: Const<"u64">, next: Label, slow: Label): void {
  const at = t.push(65, 15);
  place(base, 0, 0, -1, "INVOKE_2", "base"), t.operand(at, base);
  place(result, 0, 0, -1, "INVOKE_2", "result"), t.operand(at + 2, result);
  t.imm32(at + 4, range(frame_bytes, 0, 0xffffffff, "INVOKE_2", "frame_bytes"));
  t.imm32(at + 6, range(pc, 0, 0xffffffff, "INVOKE_2", "pc"));
  place(types, 0, -1, 0, "INVOKE_2", "types"), t.operand(at + 8, types);
  place(cache, 0, -1, 0, "INVOKE_2", "cache"), t.operand(at + 10, cache);
  t.immLabel(at + 12, next);
  t.words[at + 14] = slow;
}

/** `INVOKE_N(--), imm(base: slot, result: slot, frame_bytes: u32, pc: u32, types: u64, cache: u64, next: label, argc: u32), exits(slow)` */
export function INVOKE_N(t: Trace, base: Slot<string>, result: Slot<string>, frame_bytes: number, pc: number, types: Const<"u64">, cache: Const<"u64">, next: Label, argc: number, slow: Label): void {
  const at = t.push(66, 17);
  place(base, 0, 0, -1, "INVOKE_N", "base"), t.operand(at, base);
  place(result, 0, 0, -1, "INVOKE_N", "result"), t.operand(at + 2, result);
  t.imm32(at + 4, range(frame_bytes, 0, 0xffffffff, "INVOKE_N", "frame_bytes"));
  t.imm32(at + 6, range(pc, 0, 0xffffffff, "INVOKE_N", "pc"));
  place(types, 0, -1, 0, "INVOKE_N", "types"), t.operand(at + 8, types);
  place(cache, 0, -1, 0, "INVOKE_N", "cache"), t.operand(at + 10, cache);
  t.immLabel(at + 12, next);
  t.imm32(at + 14, range(argc, 0, 0xffffffff, "INVOKE_N", "argc"));
  t.words[at + 16] = slow;
}

/** `INVOKE_SUPER(--), imm(base: slot, result: slot, frame_bytes: u32, pc: u32, cache: u64, next: label, argc: u32), exits(slow)` */
export function INVOKE_SUPER(t: Trace, base: Slot<string>, result: Slot<string>, frame_bytes: number, pc: number, cache: Const<"u64">, next: Label, argc: number, slow: Label): void {
  const at = t.push(67, 15);
  place(base, 0, 0, -1, "INVOKE_SUPER", "base"), t.operand(at, base);
  place(result, 0, 0, -1, "INVOKE_SUPER", "result"), t.operand(at + 2, result);
  t.imm32(at + 4, range(frame_bytes, 0, 0xffffffff, "INVOKE_SUPER", "frame_bytes"));
  t.imm32(at + 6, range(pc, 0, 0xffffffff, "INVOKE_SUPER", "pc"));
  place(cache, 0, -1, 0, "INVOKE_SUPER", "cache"), t.operand(at + 8, cache);
  t.immLabel(at + 10, next);
  t.imm32(at + 12, range(argc, 0, 0xffffffff, "INVOKE_SUPER", "argc"));
  t.words[at + 14] = slow;
}

/** `SPECIAL_1(a: value --), imm(what: u64, result: slot, frame_bytes: u32, pc: u32, next: label), exits(slow)` */
export function SPECIAL_1(t: Trace, a: Slot<"value">, what: Const<"u64">, result: Slot<string>, frame_bytes: number, pc: number, next: Label, slow: Label): void {
  const at = t.push(68 + place(a, 0, 0, -1, "SPECIAL_1", "a"), 13);
  t.operand(at, a);
  place(what, 0, -1, 0, "SPECIAL_1", "what"), t.operand(at + 2, what);
  place(result, 0, 0, -1, "SPECIAL_1", "result"), t.operand(at + 4, result);
  t.imm32(at + 6, range(frame_bytes, 0, 0xffffffff, "SPECIAL_1", "frame_bytes"));
  t.imm32(at + 8, range(pc, 0, 0xffffffff, "SPECIAL_1", "pc"));
  t.immLabel(at + 10, next);
  t.words[at + 12] = slow;
}

const SPECIAL_2_variants = Int16Array.of(0, 1, 2, -1);

/** `SPECIAL_2(a: value, b: value --), imm(what: u64, result: slot, frame_bytes: u32, pc: u32, next: label), exits(slow)` */
export function SPECIAL_2(t: Trace, a: Slot<"value"> | Const<"value">, b: Slot<"value"> | Const<"value">, what: Const<"u64">, result: Slot<string>, frame_bytes: number, pc: number, next: Label, slow: Label): void {
  const at = t.push(69 + variant(SPECIAL_2_variants, (place(a, 0, 0, 1, "SPECIAL_2", "a")) * 2 + place(b, 0, 0, 1, "SPECIAL_2", "b"), "SPECIAL_2"), 15);
  t.operand(at, a);
  t.operand(at + 2, b);
  place(what, 0, -1, 0, "SPECIAL_2", "what"), t.operand(at + 4, what);
  place(result, 0, 0, -1, "SPECIAL_2", "result"), t.operand(at + 6, result);
  t.imm32(at + 8, range(frame_bytes, 0, 0xffffffff, "SPECIAL_2", "frame_bytes"));
  t.imm32(at + 10, range(pc, 0, 0xffffffff, "SPECIAL_2", "pc"));
  t.immLabel(at + 12, next);
  t.words[at + 14] = slow;
}

/** `SPECIAL_3(a: value, b: value, v: value --), imm(what: u64, result: slot, frame_bytes: u32, pc: u32, next: label), exits(slow)` */
export function SPECIAL_3(t: Trace, a: Slot<"value">, b: Slot<"value"> | Const<"value">, v: Slot<"value"> | Const<"value">, what: Const<"u64">, result: Slot<string>, frame_bytes: number, pc: number, next: Label, slow: Label): void {
  const at = t.push(72 + ((place(a, 0, 0, -1, "SPECIAL_3", "a")) * 2 + place(b, 0, 0, 1, "SPECIAL_3", "b")) * 2 + place(v, 0, 0, 1, "SPECIAL_3", "v"), 17);
  t.operand(at, a);
  t.operand(at + 2, b);
  t.operand(at + 4, v);
  place(what, 0, -1, 0, "SPECIAL_3", "what"), t.operand(at + 6, what);
  place(result, 0, 0, -1, "SPECIAL_3", "result"), t.operand(at + 8, result);
  t.imm32(at + 10, range(frame_bytes, 0, 0xffffffff, "SPECIAL_3", "frame_bytes"));
  t.imm32(at + 12, range(pc, 0, 0xffffffff, "SPECIAL_3", "pc"));
  t.immLabel(at + 14, next);
  t.words[at + 16] = slow;
}

/** `SPECIAL_CALL(--), imm(base: slot, types: u64, result: slot, frame_bytes: u32, pc: u32, next: label, argc: u32), exits(slow)` */
export function SPECIAL_CALL(t: Trace, base: Slot<string>, types: Const<"u64">, result: Slot<string>, frame_bytes: number, pc: number, next: Label, argc: number, slow: Label): void {
  const at = t.push(76, 15);
  place(base, 0, 0, -1, "SPECIAL_CALL", "base"), t.operand(at, base);
  place(types, 0, -1, 0, "SPECIAL_CALL", "types"), t.operand(at + 2, types);
  place(result, 0, 0, -1, "SPECIAL_CALL", "result"), t.operand(at + 4, result);
  t.imm32(at + 6, range(frame_bytes, 0, 0xffffffff, "SPECIAL_CALL", "frame_bytes"));
  t.imm32(at + 8, range(pc, 0, 0xffffffff, "SPECIAL_CALL", "pc"));
  t.immLabel(at + 10, next);
  t.imm32(at + 12, range(argc, 0, 0xffffffff, "SPECIAL_CALL", "argc"));
  t.words[at + 14] = slow;
}

/** `SPECIAL_CALL_KW(--), imm(base: slot, result: slot, frame_bytes: u32, pc: u32, next: label, argc: u32, names: value), exits(slow)` */
export function SPECIAL_CALL_KW(t: Trace, base: Slot<string>, result: Slot<string>, frame_bytes: number, pc: number, next: Label, argc: number, names: Const<"value">, slow: Label): void {
  const at = t.push(77, 15);
  place(base, 0, 0, -1, "SPECIAL_CALL_KW", "base"), t.operand(at, base);
  place(result, 0, 0, -1, "SPECIAL_CALL_KW", "result"), t.operand(at + 2, result);
  t.imm32(at + 4, range(frame_bytes, 0, 0xffffffff, "SPECIAL_CALL_KW", "frame_bytes"));
  t.imm32(at + 6, range(pc, 0, 0xffffffff, "SPECIAL_CALL_KW", "pc"));
  t.immLabel(at + 8, next);
  t.imm32(at + 10, range(argc, 0, 0xffffffff, "SPECIAL_CALL_KW", "argc"));
  place(names, 0, -1, 0, "SPECIAL_CALL_KW", "names"), t.operand(at + 12, names);
  t.words[at + 14] = slow;
}

/** `TAKE_NEXT(a: value -- r: value), jumps(ended)` */
export function TAKE_NEXT(t: Trace, a: Slot<"value">, r: Slot<"value">, ended: Label): void {
  const at = t.push(78 + (place(a, 0, 0, -1, "TAKE_NEXT", "a")) * 1 + place(r, 0, 0, -1, "TAKE_NEXT", "r"), 5);
  t.operand(at, a);
  t.operand(at + 2, r);
  t.words[at + 4] = ended;
}

/** `BEFORE_WITH(a: value --), imm(first: slot), exits(slow)` */
export function BEFORE_WITH(t: Trace, a: Slot<"value">, first: Slot<string>, slow: Label): void {
  const at = t.push(79 + place(a, 0, 0, -1, "BEFORE_WITH", "a"), 5);
  t.operand(at, a);
  place(first, 0, 0, -1, "BEFORE_WITH", "first"), t.operand(at + 2, first);
  t.words[at + 4] = slow;
}

/** `LEAVE_TRUTH(--), imm(pc: u32)` */
export function LEAVE_TRUTH(t: Trace, pc: number): void {
  const at = t.push(80, 2);
  t.imm32(at, range(pc, 0, 0xffffffff, "LEAVE_TRUTH", "pc"));
}

const LT_variants = Int16Array.of(0, 1, 2, -1);

/** `LT(a: value, b: value -- r: value), exits(slow)` */
export function LT(t: Trace, a: Slot<"value"> | Const<"value">, b: Slot<"value"> | Const<"value">, r: Slot<"value">, slow: Label): void {
  const at = t.push(81 + variant(LT_variants, ((place(a, 0, 0, 1, "LT", "a")) * 2 + place(b, 0, 0, 1, "LT", "b")) * 1 + place(r, 0, 0, -1, "LT", "r"), "LT"), 7);
  t.operand(at, a);
  t.operand(at + 2, b);
  t.operand(at + 4, r);
  t.words[at + 6] = slow;
}

const JUMP_IF_LT_variants = Int16Array.of(0, 1, 2, -1);

/** `JUMP_IF_LT(a: value, b: value --), exits(slow), jumps(target)` */
export function JUMP_IF_LT(t: Trace, a: Slot<"value"> | Const<"value">, b: Slot<"value"> | Const<"value">, slow: Label, target: Label): void {
  const at = t.push(84 + variant(JUMP_IF_LT_variants, (place(a, 0, 0, 1, "JUMP_IF_LT", "a")) * 2 + place(b, 0, 0, 1, "JUMP_IF_LT", "b"), "JUMP_IF_LT"), 6);
  t.operand(at, a);
  t.operand(at + 2, b);
  t.words[at + 4] = slow;
  t.words[at + 5] = target;
}

const JUMP_IF_NOT_LT_variants = Int16Array.of(0, 1, 2, -1);

/** `JUMP_IF_NOT_LT(a: value, b: value --), exits(slow), jumps(target)` */
export function JUMP_IF_NOT_LT(t: Trace, a: Slot<"value"> | Const<"value">, b: Slot<"value"> | Const<"value">, slow: Label, target: Label): void {
  const at = t.push(87 + variant(JUMP_IF_NOT_LT_variants, (place(a, 0, 0, 1, "JUMP_IF_NOT_LT", "a")) * 2 + place(b, 0, 0, 1, "JUMP_IF_NOT_LT", "b"), "JUMP_IF_NOT_LT"), 6);
  t.operand(at, a);
  t.operand(at + 2, b);
  t.words[at + 4] = slow;
  t.words[at + 5] = target;
}

const LE_variants = Int16Array.of(0, 1, 2, -1);

/** `LE(a: value, b: value -- r: value), exits(slow)` */
export function LE(t: Trace, a: Slot<"value"> | Const<"value">, b: Slot<"value"> | Const<"value">, r: Slot<"value">, slow: Label): void {
  const at = t.push(90 + variant(LE_variants, ((place(a, 0, 0, 1, "LE", "a")) * 2 + place(b, 0, 0, 1, "LE", "b")) * 1 + place(r, 0, 0, -1, "LE", "r"), "LE"), 7);
  t.operand(at, a);
  t.operand(at + 2, b);
  t.operand(at + 4, r);
  t.words[at + 6] = slow;
}

const JUMP_IF_LE_variants = Int16Array.of(0, 1, 2, -1);

/** `JUMP_IF_LE(a: value, b: value --), exits(slow), jumps(target)` */
export function JUMP_IF_LE(t: Trace, a: Slot<"value"> | Const<"value">, b: Slot<"value"> | Const<"value">, slow: Label, target: Label): void {
  const at = t.push(93 + variant(JUMP_IF_LE_variants, (place(a, 0, 0, 1, "JUMP_IF_LE", "a")) * 2 + place(b, 0, 0, 1, "JUMP_IF_LE", "b"), "JUMP_IF_LE"), 6);
  t.operand(at, a);
  t.operand(at + 2, b);
  t.words[at + 4] = slow;
  t.words[at + 5] = target;
}

const JUMP_IF_NOT_LE_variants = Int16Array.of(0, 1, 2, -1);

/** `JUMP_IF_NOT_LE(a: value, b: value --), exits(slow), jumps(target)` */
export function JUMP_IF_NOT_LE(t: Trace, a: Slot<"value"> | Const<"value">, b: Slot<"value"> | Const<"value">, slow: Label, target: Label): void {
  const at = t.push(96 + variant(JUMP_IF_NOT_LE_variants, (place(a, 0, 0, 1, "JUMP_IF_NOT_LE", "a")) * 2 + place(b, 0, 0, 1, "JUMP_IF_NOT_LE", "b"), "JUMP_IF_NOT_LE"), 6);
  t.operand(at, a);
  t.operand(at + 2, b);
  t.words[at + 4] = slow;
  t.words[at + 5] = target;
}

const EQ_variants = Int16Array.of(0, 1, 2, -1);

/** `EQ(a: value, b: value -- r: value), exits(slow)` */
export function EQ(t: Trace, a: Slot<"value"> | Const<"value">, b: Slot<"value"> | Const<"value">, r: Slot<"value">, slow: Label): void {
  const at = t.push(99 + variant(EQ_variants, ((place(a, 0, 0, 1, "EQ", "a")) * 2 + place(b, 0, 0, 1, "EQ", "b")) * 1 + place(r, 0, 0, -1, "EQ", "r"), "EQ"), 7);
  t.operand(at, a);
  t.operand(at + 2, b);
  t.operand(at + 4, r);
  t.words[at + 6] = slow;
}

const JUMP_IF_EQ_variants = Int16Array.of(0, 1, 2, -1);

/** `JUMP_IF_EQ(a: value, b: value --), exits(slow), jumps(target)` */
export function JUMP_IF_EQ(t: Trace, a: Slot<"value"> | Const<"value">, b: Slot<"value"> | Const<"value">, slow: Label, target: Label): void {
  const at = t.push(102 + variant(JUMP_IF_EQ_variants, (place(a, 0, 0, 1, "JUMP_IF_EQ", "a")) * 2 + place(b, 0, 0, 1, "JUMP_IF_EQ", "b"), "JUMP_IF_EQ"), 6);
  t.operand(at, a);
  t.operand(at + 2, b);
  t.words[at + 4] = slow;
  t.words[at + 5] = target;
}

const JUMP_IF_NOT_EQ_variants = Int16Array.of(0, 1, 2, -1);

/** `JUMP_IF_NOT_EQ(a: value, b: value --), exits(slow), jumps(target)` */
export function JUMP_IF_NOT_EQ(t: Trace, a: Slot<"value"> | Const<"value">, b: Slot<"value"> | Const<"value">, slow: Label, target: Label): void {
  const at = t.push(105 + variant(JUMP_IF_NOT_EQ_variants, (place(a, 0, 0, 1, "JUMP_IF_NOT_EQ", "a")) * 2 + place(b, 0, 0, 1, "JUMP_IF_NOT_EQ", "b"), "JUMP_IF_NOT_EQ"), 6);
  t.operand(at, a);
  t.operand(at + 2, b);
  t.words[at + 4] = slow;
  t.words[at + 5] = target;
}

const NE_variants = Int16Array.of(0, 1, 2, -1);

/** `NE(a: value, b: value -- r: value), exits(slow)` */
export function NE(t: Trace, a: Slot<"value"> | Const<"value">, b: Slot<"value"> | Const<"value">, r: Slot<"value">, slow: Label): void {
  const at = t.push(108 + variant(NE_variants, ((place(a, 0, 0, 1, "NE", "a")) * 2 + place(b, 0, 0, 1, "NE", "b")) * 1 + place(r, 0, 0, -1, "NE", "r"), "NE"), 7);
  t.operand(at, a);
  t.operand(at + 2, b);
  t.operand(at + 4, r);
  t.words[at + 6] = slow;
}

const JUMP_IF_NE_variants = Int16Array.of(0, 1, 2, -1);

/** `JUMP_IF_NE(a: value, b: value --), exits(slow), jumps(target)` */
export function JUMP_IF_NE(t: Trace, a: Slot<"value"> | Const<"value">, b: Slot<"value"> | Const<"value">, slow: Label, target: Label): void {
  const at = t.push(111 + variant(JUMP_IF_NE_variants, (place(a, 0, 0, 1, "JUMP_IF_NE", "a")) * 2 + place(b, 0, 0, 1, "JUMP_IF_NE", "b"), "JUMP_IF_NE"), 6);
  t.operand(at, a);
  t.operand(at + 2, b);
  t.words[at + 4] = slow;
  t.words[at + 5] = target;
}

const JUMP_IF_NOT_NE_variants = Int16Array.of(0, 1, 2, -1);

/** `JUMP_IF_NOT_NE(a: value, b: value --), exits(slow), jumps(target)` */
export function JUMP_IF_NOT_NE(t: Trace, a: Slot<"value"> | Const<"value">, b: Slot<"value"> | Const<"value">, slow: Label, target: Label): void {
  const at = t.push(114 + variant(JUMP_IF_NOT_NE_variants, (place(a, 0, 0, 1, "JUMP_IF_NOT_NE", "a")) * 2 + place(b, 0, 0, 1, "JUMP_IF_NOT_NE", "b"), "JUMP_IF_NOT_NE"), 6);
  t.operand(at, a);
  t.operand(at + 2, b);
  t.words[at + 4] = slow;
  t.words[at + 5] = target;
}

const GT_variants = Int16Array.of(0, 1, 2, -1);

/** `GT(a: value, b: value -- r: value), exits(slow)` */
export function GT(t: Trace, a: Slot<"value"> | Const<"value">, b: Slot<"value"> | Const<"value">, r: Slot<"value">, slow: Label): void {
  const at = t.push(117 + variant(GT_variants, ((place(a, 0, 0, 1, "GT", "a")) * 2 + place(b, 0, 0, 1, "GT", "b")) * 1 + place(r, 0, 0, -1, "GT", "r"), "GT"), 7);
  t.operand(at, a);
  t.operand(at + 2, b);
  t.operand(at + 4, r);
  t.words[at + 6] = slow;
}

const JUMP_IF_GT_variants = Int16Array.of(0, 1, 2, -1);

/** `JUMP_IF_GT(a: value, b: value --), exits(slow), jumps(target)` */
export function JUMP_IF_GT(t: Trace, a: Slot<"value"> | Const<"value">, b: Slot<"value"> | Const<"value">, slow: Label, target: Label): void {
  const at = t.push(120 + variant(JUMP_IF_GT_variants, (place(a, 0, 0, 1, "JUMP_IF_GT", "a")) * 2 + place(b, 0, 0, 1, "JUMP_IF_GT", "b"), "JUMP_IF_GT"), 6);
  t.operand(at, a);
  t.operand(at + 2, b);
  t.words[at + 4] = slow;
  t.words[at + 5] = target;
}

const JUMP_IF_NOT_GT_variants = Int16Array.of(0, 1, 2, -1);

/** `JUMP_IF_NOT_GT(a: value, b: value --), exits(slow), jumps(target)` */
export function JUMP_IF_NOT_GT(t: Trace, a: Slot<"value"> | Const<"value">, b: Slot<"value"> | Const<"value">, slow: Label, target: Label): void {
  const at = t.push(123 + variant(JUMP_IF_NOT_GT_variants, (place(a, 0, 0, 1, "JUMP_IF_NOT_GT", "a")) * 2 + place(b, 0, 0, 1, "JUMP_IF_NOT_GT", "b"), "JUMP_IF_NOT_GT"), 6);
  t.operand(at, a);
  t.operand(at + 2, b);
  t.words[at + 4] = slow;
  t.words[at + 5] = target;
}

const GE_variants = Int16Array.of(0, 1, 2, -1);

/** `GE(a: value, b: value -- r: value), exits(slow)` */
export function GE(t: Trace, a: Slot<"value"> | Const<"value">, b: Slot<"value"> | Const<"value">, r: Slot<"value">, slow: Label): void {
  const at = t.push(126 + variant(GE_variants, ((place(a, 0, 0, 1, "GE", "a")) * 2 + place(b, 0, 0, 1, "GE", "b")) * 1 + place(r, 0, 0, -1, "GE", "r"), "GE"), 7);
  t.operand(at, a);
  t.operand(at + 2, b);
  t.operand(at + 4, r);
  t.words[at + 6] = slow;
}

const JUMP_IF_GE_variants = Int16Array.of(0, 1, 2, -1);

/** `JUMP_IF_GE(a: value, b: value --), exits(slow), jumps(target)` */
export function JUMP_IF_GE(t: Trace, a: Slot<"value"> | Const<"value">, b: Slot<"value"> | Const<"value">, slow: Label, target: Label): void {
  const at = t.push(129 + variant(JUMP_IF_GE_variants, (place(a, 0, 0, 1, "JUMP_IF_GE", "a")) * 2 + place(b, 0, 0, 1, "JUMP_IF_GE", "b"), "JUMP_IF_GE"), 6);
  t.operand(at, a);
  t.operand(at + 2, b);
  t.words[at + 4] = slow;
  t.words[at + 5] = target;
}

const JUMP_IF_NOT_GE_variants = Int16Array.of(0, 1, 2, -1);

/** `JUMP_IF_NOT_GE(a: value, b: value --), exits(slow), jumps(target)` */
export function JUMP_IF_NOT_GE(t: Trace, a: Slot<"value"> | Const<"value">, b: Slot<"value"> | Const<"value">, slow: Label, target: Label): void {
  const at = t.push(132 + variant(JUMP_IF_NOT_GE_variants, (place(a, 0, 0, 1, "JUMP_IF_NOT_GE", "a")) * 2 + place(b, 0, 0, 1, "JUMP_IF_NOT_GE", "b"), "JUMP_IF_NOT_GE"), 6);
  t.operand(at, a);
  t.operand(at + 2, b);
  t.words[at + 4] = slow;
  t.words[at + 5] = target;
}

/** `IS(a: value, b: value -- r: value), exits(slow)` */
export function IS(t: Trace, a: Slot<"value">, b: Slot<"value"> | Const<"value">, r: Slot<"value">, slow: Label): void {
  const at = t.push(135 + ((place(a, 0, 0, -1, "IS", "a")) * 2 + place(b, 0, 0, 1, "IS", "b")) * 1 + place(r, 0, 0, -1, "IS", "r"), 7);
  t.operand(at, a);
  t.operand(at + 2, b);
  t.operand(at + 4, r);
  t.words[at + 6] = slow;
}

/** `JUMP_IF_IS(a: value, b: value --), exits(slow), jumps(target)` */
export function JUMP_IF_IS(t: Trace, a: Slot<"value">, b: Slot<"value"> | Const<"value">, slow: Label, target: Label): void {
  const at = t.push(137 + (place(a, 0, 0, -1, "JUMP_IF_IS", "a")) * 2 + place(b, 0, 0, 1, "JUMP_IF_IS", "b"), 6);
  t.operand(at, a);
  t.operand(at + 2, b);
  t.words[at + 4] = slow;
  t.words[at + 5] = target;
}

/** `IS_NOT(a: value, b: value -- r: value), exits(slow)` */
export function IS_NOT(t: Trace, a: Slot<"value">, b: Slot<"value"> | Const<"value">, r: Slot<"value">, slow: Label): void {
  const at = t.push(139 + ((place(a, 0, 0, -1, "IS_NOT", "a")) * 2 + place(b, 0, 0, 1, "IS_NOT", "b")) * 1 + place(r, 0, 0, -1, "IS_NOT", "r"), 7);
  t.operand(at, a);
  t.operand(at + 2, b);
  t.operand(at + 4, r);
  t.words[at + 6] = slow;
}

/** `JUMP_IF_IS_NOT(a: value, b: value --), exits(slow), jumps(target)` */
export function JUMP_IF_IS_NOT(t: Trace, a: Slot<"value">, b: Slot<"value"> | Const<"value">, slow: Label, target: Label): void {
  const at = t.push(141 + (place(a, 0, 0, -1, "JUMP_IF_IS_NOT", "a")) * 2 + place(b, 0, 0, 1, "JUMP_IF_IS_NOT", "b"), 6);
  t.operand(at, a);
  t.operand(at + 2, b);
  t.words[at + 4] = slow;
  t.words[at + 5] = target;
}

/** `IN(a: value, b: value -- r: value), exits(slow)` */
export function IN(t: Trace, a: Slot<"value"> | Const<"value">, b: Slot<"value"> | Const<"value">, r: Slot<"value">, slow: Label): void {
  const at = t.push(143 + ((place(a, 0, 0, 1, "IN", "a")) * 2 + place(b, 0, 0, 1, "IN", "b")) * 1 + place(r, 0, 0, -1, "IN", "r"), 7);
  t.operand(at, a);
  t.operand(at + 2, b);
  t.operand(at + 4, r);
  t.words[at + 6] = slow;
}

/** `JUMP_IF_IN(a: value, b: value --), exits(slow), jumps(target)` */
export function JUMP_IF_IN(t: Trace, a: Slot<"value"> | Const<"value">, b: Slot<"value"> | Const<"value">, slow: Label, target: Label): void {
  const at = t.push(147 + (place(a, 0, 0, 1, "JUMP_IF_IN", "a")) * 2 + place(b, 0, 0, 1, "JUMP_IF_IN", "b"), 6);
  t.operand(at, a);
  t.operand(at + 2, b);
  t.words[at + 4] = slow;
  t.words[at + 5] = target;
}

/** `NOT_IN(a: value, b: value -- r: value), exits(slow)` */
export function NOT_IN(t: Trace, a: Slot<"value"> | Const<"value">, b: Slot<"value"> | Const<"value">, r: Slot<"value">, slow: Label): void {
  const at = t.push(151 + ((place(a, 0, 0, 1, "NOT_IN", "a")) * 2 + place(b, 0, 0, 1, "NOT_IN", "b")) * 1 + place(r, 0, 0, -1, "NOT_IN", "r"), 7);
  t.operand(at, a);
  t.operand(at + 2, b);
  t.operand(at + 4, r);
  t.words[at + 6] = slow;
}

/** `JUMP_IF_NOT_IN(a: value, b: value --), exits(slow), jumps(target)` */
export function JUMP_IF_NOT_IN(t: Trace, a: Slot<"value"> | Const<"value">, b: Slot<"value"> | Const<"value">, slow: Label, target: Label): void {
  const at = t.push(155 + (place(a, 0, 0, 1, "JUMP_IF_NOT_IN", "a")) * 2 + place(b, 0, 0, 1, "JUMP_IF_NOT_IN", "b"), 6);
  t.operand(at, a);
  t.operand(at + 2, b);
  t.words[at + 4] = slow;
  t.words[at + 5] = target;
}

/** `JUMP_IF_TRUE(a: value --), exits(slow), jumps(target)` */
export function JUMP_IF_TRUE(t: Trace, a: Slot<"value"> | Const<"value">, slow: Label, target: Label): void {
  const at = t.push(159 + place(a, 0, 0, 1, "JUMP_IF_TRUE", "a"), 4);
  t.operand(at, a);
  t.words[at + 2] = slow;
  t.words[at + 3] = target;
}

/** `JUMP_IF_FALSE(a: value --), exits(slow), jumps(target)` */
export function JUMP_IF_FALSE(t: Trace, a: Slot<"value"> | Const<"value">, slow: Label, target: Label): void {
  const at = t.push(161 + place(a, 0, 0, 1, "JUMP_IF_FALSE", "a"), 4);
  t.operand(at, a);
  t.words[at + 2] = slow;
  t.words[at + 3] = target;
}

const GET_ITEM_variants = Int16Array.of(0, 1, 2, -1);

/** `GET_ITEM(a: value, b: value -- r: value), exits(slow)` */
export function GET_ITEM(t: Trace, a: Slot<"value"> | Const<"value">, b: Slot<"value"> | Const<"value">, r: Slot<"value">, slow: Label): void {
  const at = t.push(163 + variant(GET_ITEM_variants, ((place(a, 0, 0, 1, "GET_ITEM", "a")) * 2 + place(b, 0, 0, 1, "GET_ITEM", "b")) * 1 + place(r, 0, 0, -1, "GET_ITEM", "r"), "GET_ITEM"), 7);
  t.operand(at, a);
  t.operand(at + 2, b);
  t.operand(at + 4, r);
  t.words[at + 6] = slow;
}

/** `SET_ITEM(a: value, b: value, v: value --), exits(slow)` */
export function SET_ITEM(t: Trace, a: Slot<"value">, b: Slot<"value"> | Const<"value">, v: Slot<"value"> | Const<"value">, slow: Label): void {
  const at = t.push(166 + ((place(a, 0, 0, -1, "SET_ITEM", "a")) * 2 + place(b, 0, 0, 1, "SET_ITEM", "b")) * 2 + place(v, 0, 0, 1, "SET_ITEM", "v"), 7);
  t.operand(at, a);
  t.operand(at + 2, b);
  t.operand(at + 4, v);
  t.words[at + 6] = slow;
}

/** `GET_ITER(a: value -- r: value), exits(slow)` */
export function GET_ITER(t: Trace, a: Slot<"value"> | Const<"value">, r: Slot<"value">, slow: Label): void {
  const at = t.push(170 + (place(a, 0, 0, 1, "GET_ITER", "a")) * 1 + place(r, 0, 0, -1, "GET_ITER", "r"), 5);
  t.operand(at, a);
  t.operand(at + 2, r);
  t.words[at + 4] = slow;
}

/** `FOR_ITER(iterator: value -- r: value), imm(result: slot, frame_bytes: u32, pc: u32, next: label, ended: label), exits(slow), jumps(done)` */
export function FOR_ITER(t: Trace, iterator: Slot<"value">, r: Slot<"value">, result: Slot<string>, frame_bytes: number, pc: number, next: Label, ended: Label, slow: Label, done: Label): void {
  const at = t.push(172 + (place(iterator, 0, 0, -1, "FOR_ITER", "iterator")) * 1 + place(r, 0, 0, -1, "FOR_ITER", "r"), 16);
  t.operand(at, iterator);
  t.operand(at + 2, r);
  place(result, 0, 0, -1, "FOR_ITER", "result"), t.operand(at + 4, result);
  t.imm32(at + 6, range(frame_bytes, 0, 0xffffffff, "FOR_ITER", "frame_bytes"));
  t.imm32(at + 8, range(pc, 0, 0xffffffff, "FOR_ITER", "pc"));
  t.immLabel(at + 10, next);
  t.immLabel(at + 12, ended);
  t.words[at + 14] = slow;
  t.words[at + 15] = done;
}

/** `YIELD_FROM(sent: value, iterator: value -- r: value), imm(result: slot, pc: u32, next: label, ended: label), exits(slow), jumps(done)` */
export function YIELD_FROM(t: Trace, sent: Slot<"value">, iterator: Slot<"value">, r: Slot<"value">, result: Slot<string>, pc: number, next: Label, ended: Label, slow: Label, done: Label): void {
  const at = t.push(173 + ((place(sent, 0, 0, -1, "YIELD_FROM", "sent")) * 1 + place(iterator, 0, 0, -1, "YIELD_FROM", "iterator")) * 1 + place(r, 0, 0, -1, "YIELD_FROM", "r"), 16);
  t.operand(at, sent);
  t.operand(at + 2, iterator);
  t.operand(at + 4, r);
  place(result, 0, 0, -1, "YIELD_FROM", "result"), t.operand(at + 6, result);
  t.imm32(at + 8, range(pc, 0, 0xffffffff, "YIELD_FROM", "pc"));
  t.immLabel(at + 10, next);
  t.immLabel(at + 12, ended);
  t.words[at + 14] = slow;
  t.words[at + 15] = done;
}

/** `GENERATOR_START(--), imm(frame_bytes: u32, pc: u32, resume: label), exits(slow)` */
export function GENERATOR_START(t: Trace, frame_bytes: number, pc: number, resume: Label, slow: Label): void {
  const at = t.push(174, 7);
  t.imm32(at, range(frame_bytes, 0, 0xffffffff, "GENERATOR_START", "frame_bytes"));
  t.imm32(at + 2, range(pc, 0, 0xffffffff, "GENERATOR_START", "pc"));
  t.immLabel(at + 4, resume);
  t.words[at + 6] = slow;
}

/** `YIELD(a: value --), imm(pc: u32, sent: slot, resume: label), exits(slow)` */
export function YIELD(t: Trace, a: Slot<"value"> | Const<"value">, pc: number, sent: Slot<string>, resume: Label, slow: Label): void {
  const at = t.push(175 + place(a, 0, 0, 1, "YIELD", "a"), 9);
  t.operand(at, a);
  t.imm32(at + 2, range(pc, 0, 0xffffffff, "YIELD", "pc"));
  place(sent, 0, 0, -1, "YIELD", "sent"), t.operand(at + 4, sent);
  t.immLabel(at + 6, resume);
  t.words[at + 8] = slow;
}

/** `YIELD_HANDLING(a: value --), imm(pc: u32, sent: slot, resume: label), exits(slow)` */
export function YIELD_HANDLING(t: Trace, a: Slot<"value"> | Const<"value">, pc: number, sent: Slot<string>, resume: Label, slow: Label): void {
  const at = t.push(177 + place(a, 0, 0, 1, "YIELD_HANDLING", "a"), 9);
  t.operand(at, a);
  t.imm32(at + 2, range(pc, 0, 0xffffffff, "YIELD_HANDLING", "pc"));
  place(sent, 0, 0, -1, "YIELD_HANDLING", "sent"), t.operand(at + 4, sent);
  t.immLabel(at + 6, resume);
  t.words[at + 8] = slow;
}

/** `UNPACK(a: value --), imm(first: slot, count: u32), exits(slow)` */
export function UNPACK(t: Trace, a: Slot<"value">, first: Slot<string>, count: number, slow: Label): void {
  const at = t.push(179 + place(a, 0, 0, -1, "UNPACK", "a"), 7);
  t.operand(at, a);
  place(first, 0, 0, -1, "UNPACK", "first"), t.operand(at + 2, first);
  t.imm32(at + 4, range(count, 0, 0xffffffff, "UNPACK", "count"));
  t.words[at + 6] = slow;
}

/** `BUILD_LIST(-- r: value), imm(first: slot, count: u32), exits(memory)` */
export function BUILD_LIST(t: Trace, r: Slot<"value">, first: Slot<string>, count: number, memory: Label): void {
  const at = t.push(180 + place(r, 0, 0, -1, "BUILD_LIST", "r"), 7);
  t.operand(at, r);
  place(first, 0, 0, -1, "BUILD_LIST", "first"), t.operand(at + 2, first);
  t.imm32(at + 4, range(count, 0, 0xffffffff, "BUILD_LIST", "count"));
  t.words[at + 6] = memory;
}

/** `BUILD_TUPLE(-- r: value), imm(first: slot, count: u32), exits(memory)` */
export function BUILD_TUPLE(t: Trace, r: Slot<"value">, first: Slot<string>, count: number, memory: Label): void {
  const at = t.push(181 + place(r, 0, 0, -1, "BUILD_TUPLE", "r"), 7);
  t.operand(at, r);
  place(first, 0, 0, -1, "BUILD_TUPLE", "first"), t.operand(at + 2, first);
  t.imm32(at + 4, range(count, 0, 0xffffffff, "BUILD_TUPLE", "count"));
  t.words[at + 6] = memory;
}

/** `BUILD_STRING(-- r: value), imm(first: slot, count: u32), exits(slow)` */
export function BUILD_STRING(t: Trace, r: Slot<"value">, first: Slot<string>, count: number, slow: Label): void {
  const at = t.push(182 + place(r, 0, 0, -1, "BUILD_STRING", "r"), 7);
  t.operand(at, r);
  place(first, 0, 0, -1, "BUILD_STRING", "first"), t.operand(at + 2, first);
  t.imm32(at + 4, range(count, 0, 0xffffffff, "BUILD_STRING", "count"));
  t.words[at + 6] = slow;
}

/** `TO_REPR(a: value -- r: value), exits(slow)` */
export function TO_REPR(t: Trace, a: Slot<"value">, r: Slot<"value">, slow: Label): void {
  const at = t.push(183 + (place(a, 0, 0, -1, "TO_REPR", "a")) * 1 + place(r, 0, 0, -1, "TO_REPR", "r"), 5);
  t.operand(at, a);
  t.operand(at + 2, r);
  t.words[at + 4] = slow;
}

/** `TO_STR(a: value -- r: value), exits(slow)` */
export function TO_STR(t: Trace, a: Slot<"value">, r: Slot<"value">, slow: Label): void {
  const at = t.push(184 + (place(a, 0, 0, -1, "TO_STR", "a")) * 1 + place(r, 0, 0, -1, "TO_STR", "r"), 5);
  t.operand(at, a);
  t.operand(at + 2, r);
  t.words[at + 4] = slow;
}

/** `FORMAT_VALUE(a: value, spec: value -- r: value), exits(slow)` */
export function FORMAT_VALUE(t: Trace, a: Slot<"value">, spec: Slot<"value"> | Const<"value">, r: Slot<"value">, slow: Label): void {
  const at = t.push(185 + ((place(a, 0, 0, -1, "FORMAT_VALUE", "a")) * 2 + place(spec, 0, 0, 1, "FORMAT_VALUE", "spec")) * 1 + place(r, 0, 0, -1, "FORMAT_VALUE", "r"), 7);
  t.operand(at, a);
  t.operand(at + 2, spec);
  t.operand(at + 4, r);
  t.words[at + 6] = slow;
}

/** `BUILD_SLICE(start: value, stop: value, step: value -- r: value), exits(memory)` */
export function BUILD_SLICE(t: Trace, start: Slot<"value"> | Const<"value">, stop: Slot<"value"> | Const<"value">, step: Slot<"value"> | Const<"value">, r: Slot<"value">, memory: Label): void {
  const at = t.push(187 + (((place(start, 0, 0, 1, "BUILD_SLICE", "start")) * 2 + place(stop, 0, 0, 1, "BUILD_SLICE", "stop")) * 2 + place(step, 0, 0, 1, "BUILD_SLICE", "step")) * 1 + place(r, 0, 0, -1, "BUILD_SLICE", "r"), 9);
  t.operand(at, start);
  t.operand(at + 2, stop);
  t.operand(at + 4, step);
  t.operand(at + 6, r);
  t.words[at + 8] = memory;
}

/** `BUILD_MAP_EMPTY(-- r: value), exits(memory)` */
export function BUILD_MAP_EMPTY(t: Trace, r: Slot<"value">, memory: Label): void {
  const at = t.push(195 + place(r, 0, 0, -1, "BUILD_MAP_EMPTY", "r"), 3);
  t.operand(at, r);
  t.words[at + 2] = memory;
}

/** `LIST_APPEND(list: value, a: value --), exits(slow)` */
export function LIST_APPEND(t: Trace, list: Slot<"value">, a: Slot<"value"> | Const<"value">, slow: Label): void {
  const at = t.push(196 + (place(list, 0, 0, -1, "LIST_APPEND", "list")) * 2 + place(a, 0, 0, 1, "LIST_APPEND", "a"), 5);
  t.operand(at, list);
  t.operand(at + 2, a);
  t.words[at + 4] = slow;
}

/** `MAP_SET(dict: value, key: value, a: value --), exits(slow)` */
export function MAP_SET(t: Trace, dict: Slot<"value">, key: Slot<"value"> | Const<"value">, a: Slot<"value"> | Const<"value">, slow: Label): void {
  const at = t.push(198 + ((place(dict, 0, 0, -1, "MAP_SET", "dict")) * 2 + place(key, 0, 0, 1, "MAP_SET", "key")) * 2 + place(a, 0, 0, 1, "MAP_SET", "a"), 7);
  t.operand(at, dict);
  t.operand(at + 2, key);
  t.operand(at + 4, a);
  t.words[at + 6] = slow;
}

/** `SET_ADD(set: value, a: value --), exits(slow)` */
export function SET_ADD(t: Trace, set: Slot<"value">, a: Slot<"value"> | Const<"value">, slow: Label): void {
  const at = t.push(202 + (place(set, 0, 0, -1, "SET_ADD", "set")) * 2 + place(a, 0, 0, 1, "SET_ADD", "a"), 5);
  t.operand(at, set);
  t.operand(at + 2, a);
  t.words[at + 4] = slow;
}

/** `LIST_TO_TUPLE(list: value -- r: value), exits(slow)` */
export function LIST_TO_TUPLE(t: Trace, list: Slot<"value">, r: Slot<"value">, slow: Label): void {
  const at = t.push(204 + (place(list, 0, 0, -1, "LIST_TO_TUPLE", "list")) * 1 + place(r, 0, 0, -1, "LIST_TO_TUPLE", "r"), 5);
  t.operand(at, list);
  t.operand(at + 2, r);
  t.words[at + 4] = slow;
}

/** `APPEND_METHOD(--), imm(base: slot, result: slot), exits(slow)` */
export function APPEND_METHOD(t: Trace, base: Slot<string>, result: Slot<string>, slow: Label): void {
  const at = t.push(205, 5);
  place(base, 0, 0, -1, "APPEND_METHOD", "base"), t.operand(at, base);
  place(result, 0, 0, -1, "APPEND_METHOD", "result"), t.operand(at + 2, result);
  t.words[at + 4] = slow;
}

/** `BUILD_MAP(-- r: value), imm(first: slot, count: u32), exits(slow)` */
export function BUILD_MAP(t: Trace, r: Slot<"value">, first: Slot<string>, count: number, slow: Label): void {
  const at = t.push(206 + place(r, 0, 0, -1, "BUILD_MAP", "r"), 7);
  t.operand(at, r);
  place(first, 0, 0, -1, "BUILD_MAP", "first"), t.operand(at + 2, first);
  t.imm32(at + 4, range(count, 0, 0xffffffff, "BUILD_MAP", "count"));
  t.words[at + 6] = slow;
}

/** `BUILD_SET(-- r: value), imm(first: slot, count: u32), exits(slow)` */
export function BUILD_SET(t: Trace, r: Slot<"value">, first: Slot<string>, count: number, slow: Label): void {
  const at = t.push(207 + place(r, 0, 0, -1, "BUILD_SET", "r"), 7);
  t.operand(at, r);
  place(first, 0, 0, -1, "BUILD_SET", "first"), t.operand(at + 2, first);
  t.imm32(at + 4, range(count, 0, 0xffffffff, "BUILD_SET", "count"));
  t.words[at + 6] = slow;
}

/** `LIST_EXTEND(list: value, a: value --), exits(slow)` */
export function LIST_EXTEND(t: Trace, list: Slot<"value">, a: Slot<"value"> | Const<"value">, slow: Label): void {
  const at = t.push(208 + (place(list, 0, 0, -1, "LIST_EXTEND", "list")) * 2 + place(a, 0, 0, 1, "LIST_EXTEND", "a"), 5);
  t.operand(at, list);
  t.operand(at + 2, a);
  t.words[at + 4] = slow;
}

/** `DICT_UPDATE(dict: value, a: value --), exits(slow)` */
export function DICT_UPDATE(t: Trace, dict: Slot<"value">, a: Slot<"value">, slow: Label): void {
  const at = t.push(210 + (place(dict, 0, 0, -1, "DICT_UPDATE", "dict")) * 1 + place(a, 0, 0, -1, "DICT_UPDATE", "a"), 5);
  t.operand(at, dict);
  t.operand(at + 2, a);
  t.words[at + 4] = slow;
}

/** `DICT_MERGE(dict: value, a: value --), exits(slow)` */
export function DICT_MERGE(t: Trace, dict: Slot<"value">, a: Slot<"value">, slow: Label): void {
  const at = t.push(211 + (place(dict, 0, 0, -1, "DICT_MERGE", "dict")) * 1 + place(a, 0, 0, -1, "DICT_MERGE", "a"), 5);
  t.operand(at, dict);
  t.operand(at + 2, a);
  t.words[at + 4] = slow;
}

/** `UNPACK_EX(a: value --), imm(first: slot, before: u32, after: u32), exits(slow)` */
export function UNPACK_EX(t: Trace, a: Slot<"value">, first: Slot<string>, before: number, after: number, slow: Label): void {
  const at = t.push(212 + place(a, 0, 0, -1, "UNPACK_EX", "a"), 9);
  t.operand(at, a);
  place(first, 0, 0, -1, "UNPACK_EX", "first"), t.operand(at + 2, first);
  t.imm32(at + 4, range(before, 0, 0xffffffff, "UNPACK_EX", "before"));
  t.imm32(at + 6, range(after, 0, 0xffffffff, "UNPACK_EX", "after"));
  t.words[at + 8] = slow;
}

/** `DELETE_ITEM(a: value, b: value --), exits(slow)` */
export function DELETE_ITEM(t: Trace, a: Slot<"value">, b: Slot<"value"> | Const<"value">, slow: Label): void {
  const at = t.push(213 + (place(a, 0, 0, -1, "DELETE_ITEM", "a")) * 2 + place(b, 0, 0, 1, "DELETE_ITEM", "b"), 5);
  t.operand(at, a);
  t.operand(at + 2, b);
  t.words[at + 4] = slow;
}

/** `DELETE_LOCAL(a: value -- r: value), exits(unbound)` */
export function DELETE_LOCAL(t: Trace, a: Slot<"value">, r: Slot<"value">, unbound: Label): void {
  const at = t.push(215 + (place(a, 0, 0, -1, "DELETE_LOCAL", "a")) * 1 + place(r, 0, 0, -1, "DELETE_LOCAL", "r"), 5);
  t.operand(at, a);
  t.operand(at + 2, r);
  t.words[at + 4] = unbound;
}

/** `LENGTH(a: value -- r: value), exits(slow)` */
export function LENGTH(t: Trace, a: Slot<"value">, r: Slot<"value">, slow: Label): void {
  const at = t.push(216 + (place(a, 0, 0, -1, "LENGTH", "a")) * 1 + place(r, 0, 0, -1, "LENGTH", "r"), 5);
  t.operand(at, a);
  t.operand(at + 2, r);
  t.words[at + 4] = slow;
}

/** `MATCH_SEQUENCE(a: value -- r: value), exits(slow)` */
export function MATCH_SEQUENCE(t: Trace, a: Slot<"value">, r: Slot<"value">, slow: Label): void {
  const at = t.push(217 + (place(a, 0, 0, -1, "MATCH_SEQUENCE", "a")) * 1 + place(r, 0, 0, -1, "MATCH_SEQUENCE", "r"), 5);
  t.operand(at, a);
  t.operand(at + 2, r);
  t.words[at + 4] = slow;
}

/** `LEAVE(--), imm(pc: u32)` */
export function LEAVE(t: Trace, pc: number): void {
  const at = t.push(218, 2);
  t.imm32(at, range(pc, 0, 0xffffffff, "LEAVE", "pc"));
}

/** `LEAVE_HOT(--), imm(pc: u32)` */
export function LEAVE_HOT(t: Trace, pc: number): void {
  const at = t.push(219, 2);
  t.imm32(at, range(pc, 0, 0xffffffff, "LEAVE_HOT", "pc"));
}

/** `LEAVE_TO_COMPILE(--)` */
export function LEAVE_TO_COMPILE(t: Trace): void {
  t.push(220, 0);
}

/** `LEAVE_TO_HOST(--)` */
export function LEAVE_TO_HOST(t: Trace): void {
  t.push(221, 0);
}

/** `FROM_TRACE(--), jumps(target)` */
export function FROM_TRACE(t: Trace, target: Label): void {
  const at = t.push(222, 1);
  t.words[at] = target;
}

/** `GOTO(--), jumps(target)` */
export function GOTO(t: Trace, target: Label): void {
  const at = t.push(223, 1);
  t.words[at] = target;
}

/** `INTERRUPT(--), imm(breaker: u64, bits: u32)` */
export function INTERRUPT(t: Trace, breaker: Const<"u64">, bits: number): void {
  const at = t.push(224, 4);
  place(breaker, 0, -1, 0, "INTERRUPT", "breaker"), t.operand(at, breaker);
  t.imm32(at + 2, range(bits, 0, 0xffffffff, "INTERRUPT", "bits"));
}

/** `COUNT(--), imm(counter: u64), exits(hot), jumps(target)` */
export function COUNT(t: Trace, counter: Const<"u64">, hot: Label, target: Label): void {
  const at = t.push(225, 4);
  place(counter, 0, -1, 0, "COUNT", "counter"), t.operand(at, counter);
  t.words[at + 2] = hot;
  t.words[at + 3] = target;
}

/** `LEAVE_HOT_PLACE(--), imm(pc: u32)` */
export function LEAVE_HOT_PLACE(t: Trace, pc: number): void {
  const at = t.push(226, 2);
  t.imm32(at, range(pc, 0, 0xffffffff, "LEAVE_HOT_PLACE", "pc"));
}

/** `RETURN_FROM_TRACE(--)` */
export function RETURN_FROM_TRACE(t: Trace): void {
  t.push(227, 0);
}

/** `JUMP_BACK(--), imm(counter: u64), exits(hot, slow), jumps(target)` */
export function JUMP_BACK(t: Trace, counter: Const<"u64">, hot: Label, slow: Label, target: Label): void {
  const at = t.push(228, 5);
  place(counter, 0, -1, 0, "JUMP_BACK", "counter"), t.operand(at, counter);
  t.words[at + 2] = hot;
  t.words[at + 3] = slow;
  t.words[at + 4] = target;
}

/** `CLEAR(--), imm(first: slot, count: u32)` */
export function CLEAR(t: Trace, first: Slot<string>, count: number): void {
  const at = t.push(229, 4);
  place(first, 0, 0, -1, "CLEAR", "first"), t.operand(at, first);
  t.imm32(at + 2, range(count, 0, 0xffffffff, "CLEAR", "count"));
}

/** `CLEAR_1(--), imm(first: slot)` */
export function CLEAR_1(t: Trace, first: Slot<string>): void {
  const at = t.push(230, 2);
  place(first, 0, 0, -1, "CLEAR_1", "first"), t.operand(at, first);
}

/** `CALL_0(--), imm(base: slot, result: slot, frame_bytes: u32, pc: u32, types: u64, next: label), exits(slow)` */
export function CALL_0(t: Trace, base: Slot<string>, result: Slot<string>, frame_bytes: number, pc: number, types: Const<"u64">, next: Label, slow: Label): void {
  const at = t.push(231, 13);
  place(base, 0, 0, -1, "CALL_0", "base"), t.operand(at, base);
  place(result, 0, 0, -1, "CALL_0", "result"), t.operand(at + 2, result);
  t.imm32(at + 4, range(frame_bytes, 0, 0xffffffff, "CALL_0", "frame_bytes"));
  t.imm32(at + 6, range(pc, 0, 0xffffffff, "CALL_0", "pc"));
  place(types, 0, -1, 0, "CALL_0", "types"), t.operand(at + 8, types);
  t.immLabel(at + 10, next);
  t.words[at + 12] = slow;
}

/** `CALL_1(--), imm(base: slot, result: slot, frame_bytes: u32, pc: u32, types: u64, next: label), exits(slow)` */
export function CALL_1(t: Trace, base: Slot<string>, result: Slot<string>, frame_bytes: number, pc: number, types: Const<"u64">, next: Label, slow: Label): void {
  const at = t.push(232, 13);
  place(base, 0, 0, -1, "CALL_1", "base"), t.operand(at, base);
  place(result, 0, 0, -1, "CALL_1", "result"), t.operand(at + 2, result);
  t.imm32(at + 4, range(frame_bytes, 0, 0xffffffff, "CALL_1", "frame_bytes"));
  t.imm32(at + 6, range(pc, 0, 0xffffffff, "CALL_1", "pc"));
  place(types, 0, -1, 0, "CALL_1", "types"), t.operand(at + 8, types);
  t.immLabel(at + 10, next);
  t.words[at + 12] = slow;
}

/** `CALL_2(--), imm(base: slot, result: slot, frame_bytes: u32, pc: u32, types: u64, next: label), exits(slow)` */
export function CALL_2(t: Trace, base: Slot<string>, result: Slot<string>, frame_bytes: number, pc: number, types: Const<"u64">, next: Label, slow: Label): void {
  const at = t.push(233, 13);
  place(base, 0, 0, -1, "CALL_2", "base"), t.operand(at, base);
  place(result, 0, 0, -1, "CALL_2", "result"), t.operand(at + 2, result);
  t.imm32(at + 4, range(frame_bytes, 0, 0xffffffff, "CALL_2", "frame_bytes"));
  t.imm32(at + 6, range(pc, 0, 0xffffffff, "CALL_2", "pc"));
  place(types, 0, -1, 0, "CALL_2", "types"), t.operand(at + 8, types);
  t.immLabel(at + 10, next);
  t.words[at + 12] = slow;
}

/** `CALL_3(--), imm(base: slot, result: slot, frame_bytes: u32, pc: u32, types: u64, next: label), exits(slow)` */
export function CALL_3(t: Trace, base: Slot<string>, result: Slot<string>, frame_bytes: number, pc: number, types: Const<"u64">, next: Label, slow: Label): void {
  const at = t.push(234, 13);
  place(base, 0, 0, -1, "CALL_3", "base"), t.operand(at, base);
  place(result, 0, 0, -1, "CALL_3", "result"), t.operand(at + 2, result);
  t.imm32(at + 4, range(frame_bytes, 0, 0xffffffff, "CALL_3", "frame_bytes"));
  t.imm32(at + 6, range(pc, 0, 0xffffffff, "CALL_3", "pc"));
  place(types, 0, -1, 0, "CALL_3", "types"), t.operand(at + 8, types);
  t.immLabel(at + 10, next);
  t.words[at + 12] = slow;
}

/** `CALL_N(--), imm(base: slot, result: slot, frame_bytes: u32, pc: u32, types: u64, next: label, argc: u32), exits(slow)` */
export function CALL_N(t: Trace, base: Slot<string>, result: Slot<string>, frame_bytes: number, pc: number, types: Const<"u64">, next: Label, argc: number, slow: Label): void {
  const at = t.push(235, 15);
  place(base, 0, 0, -1, "CALL_N", "base"), t.operand(at, base);
  place(result, 0, 0, -1, "CALL_N", "result"), t.operand(at + 2, result);
  t.imm32(at + 4, range(frame_bytes, 0, 0xffffffff, "CALL_N", "frame_bytes"));
  t.imm32(at + 6, range(pc, 0, 0xffffffff, "CALL_N", "pc"));
  place(types, 0, -1, 0, "CALL_N", "types"), t.operand(at + 8, types);
  t.immLabel(at + 10, next);
  t.imm32(at + 12, range(argc, 0, 0xffffffff, "CALL_N", "argc"));
  t.words[at + 14] = slow;
}

/** `CALL_FROM_GENERATOR(--), imm(base: slot, result: slot, pc: u32, types: u64, next: label, argc: u32), exits(slow)` */
export function CALL_FROM_GENERATOR(t: Trace, base: Slot<string>, result: Slot<string>, pc: number, types: Const<"u64">, next: Label, argc: number, slow: Label): void {
  const at = t.push(236, 13);
  place(base, 0, 0, -1, "CALL_FROM_GENERATOR", "base"), t.operand(at, base);
  place(result, 0, 0, -1, "CALL_FROM_GENERATOR", "result"), t.operand(at + 2, result);
  t.imm32(at + 4, range(pc, 0, 0xffffffff, "CALL_FROM_GENERATOR", "pc"));
  place(types, 0, -1, 0, "CALL_FROM_GENERATOR", "types"), t.operand(at + 6, types);
  t.immLabel(at + 8, next);
  t.imm32(at + 10, range(argc, 0, 0xffffffff, "CALL_FROM_GENERATOR", "argc"));
  t.words[at + 12] = slow;
}

/** `CALL_KW(--), imm(base: slot, result: slot, frame_bytes: u32, pc: u32, next: label, argc: u32, names: value), exits(slow)` */
export function CALL_KW(t: Trace, base: Slot<string>, result: Slot<string>, frame_bytes: number, pc: number, next: Label, argc: number, names: Const<"value">, slow: Label): void {
  const at = t.push(237, 15);
  place(base, 0, 0, -1, "CALL_KW", "base"), t.operand(at, base);
  place(result, 0, 0, -1, "CALL_KW", "result"), t.operand(at + 2, result);
  t.imm32(at + 4, range(frame_bytes, 0, 0xffffffff, "CALL_KW", "frame_bytes"));
  t.imm32(at + 6, range(pc, 0, 0xffffffff, "CALL_KW", "pc"));
  t.immLabel(at + 8, next);
  t.imm32(at + 10, range(argc, 0, 0xffffffff, "CALL_KW", "argc"));
  place(names, 0, -1, 0, "CALL_KW", "names"), t.operand(at + 12, names);
  t.words[at + 14] = slow;
}

/** `CALL_EX(--), imm(base: slot, result: slot, frame_bytes: u32, pc: u32, next: label), exits(slow)` */
export function CALL_EX(t: Trace, base: Slot<string>, result: Slot<string>, frame_bytes: number, pc: number, next: Label, slow: Label): void {
  const at = t.push(238, 11);
  place(base, 0, 0, -1, "CALL_EX", "base"), t.operand(at, base);
  place(result, 0, 0, -1, "CALL_EX", "result"), t.operand(at + 2, result);
  t.imm32(at + 4, range(frame_bytes, 0, 0xffffffff, "CALL_EX", "frame_bytes"));
  t.imm32(at + 6, range(pc, 0, 0xffffffff, "CALL_EX", "pc"));
  t.immLabel(at + 8, next);
  t.words[at + 10] = slow;
}

/** `MAKE_FUNCTION(code: value -- r: value), imm(parts: slot), exits(slow)` */
export function MAKE_FUNCTION(t: Trace, code: Const<"value">, r: Slot<"value">, parts: Slot<string>, slow: Label): void {
  const at = t.push(239 + (place(code, 0, -1, 0, "MAKE_FUNCTION", "code")) * 1 + place(r, 0, 0, -1, "MAKE_FUNCTION", "r"), 7);
  t.operand(at, code);
  t.operand(at + 2, r);
  place(parts, 0, 0, -1, "MAKE_FUNCTION", "parts"), t.operand(at + 4, parts);
  t.words[at + 6] = slow;
}

/** `RETURN_VALUE(a: value --), exits(slow)` */
export function RETURN_VALUE(t: Trace, a: Slot<"value"> | Const<"value">, slow: Label): void {
  const at = t.push(240 + place(a, 0, 0, 1, "RETURN_VALUE", "a"), 3);
  t.operand(at, a);
  t.words[at + 2] = slow;
}

/** `RETURN_FROM_GENERATOR(a: value --), exits(slow)` */
export function RETURN_FROM_GENERATOR(t: Trace, a: Slot<"value"> | Const<"value">, slow: Label): void {
  const at = t.push(242 + place(a, 0, 0, 1, "RETURN_FROM_GENERATOR", "a"), 3);
  t.operand(at, a);
  t.words[at + 2] = slow;
}

/** `NEXT_GENERATOR(--), imm(base: slot, result: slot, frame_bytes: u32, pc: u32, errors: u64, next: label, ended: label), jumps(slow, done)` */
export function NEXT_GENERATOR(t: Trace, base: Slot<string>, result: Slot<string>, frame_bytes: number, pc: number, errors: Const<"u64">, next: Label, ended: Label, slow: Label, done: Label): void {
  const at = t.push(244, 16);
  place(base, 0, 0, -1, "NEXT_GENERATOR", "base"), t.operand(at, base);
  place(result, 0, 0, -1, "NEXT_GENERATOR", "result"), t.operand(at + 2, result);
  t.imm32(at + 4, range(frame_bytes, 0, 0xffffffff, "NEXT_GENERATOR", "frame_bytes"));
  t.imm32(at + 6, range(pc, 0, 0xffffffff, "NEXT_GENERATOR", "pc"));
  place(errors, 0, -1, 0, "NEXT_GENERATOR", "errors"), t.operand(at + 8, errors);
  t.immLabel(at + 10, next);
  t.immLabel(at + 12, ended);
  t.words[at + 14] = slow;
  t.words[at + 15] = done;
}

/** `SEND_GENERATOR(--), imm(base: slot, result: slot, frame_bytes: u32, pc: u32, next: label, ended: label), jumps(slow)` */
export function SEND_GENERATOR(t: Trace, base: Slot<string>, result: Slot<string>, frame_bytes: number, pc: number, next: Label, ended: Label, slow: Label): void {
  const at = t.push(245, 13);
  place(base, 0, 0, -1, "SEND_GENERATOR", "base"), t.operand(at, base);
  place(result, 0, 0, -1, "SEND_GENERATOR", "result"), t.operand(at + 2, result);
  t.imm32(at + 4, range(frame_bytes, 0, 0xffffffff, "SEND_GENERATOR", "frame_bytes"));
  t.imm32(at + 6, range(pc, 0, 0xffffffff, "SEND_GENERATOR", "pc"));
  t.immLabel(at + 8, next);
  t.immLabel(at + 10, ended);
  t.words[at + 12] = slow;
}

/** `END_OF_NEXT(--), imm(base: slot, pc: u32, errors: u64), exits(slow)` */
export function END_OF_NEXT(t: Trace, base: Slot<string>, pc: number, errors: Const<"u64">, slow: Label): void {
  const at = t.push(246, 7);
  place(base, 0, 0, -1, "END_OF_NEXT", "base"), t.operand(at, base);
  t.imm32(at + 2, range(pc, 0, 0xffffffff, "END_OF_NEXT", "pc"));
  place(errors, 0, -1, 0, "END_OF_NEXT", "errors"), t.operand(at + 4, errors);
  t.words[at + 6] = slow;
}

/** `TAKE_RESULT(-- r: value)` */
export function TAKE_RESULT(t: Trace, r: Slot<"value">): void {
  const at = t.push(247 + place(r, 0, 0, -1, "TAKE_RESULT", "r"), 2);
  t.operand(at, r);
}

/** `CALL_METHOD_1(--), imm(base: slot, result: slot, argc: u32, type1: u32, fast1: u64), exits(slow)` */
export function CALL_METHOD_1(t: Trace, base: Slot<string>, result: Slot<string>, argc: number, type1: number, fast1: Const<"u64">, slow: Label): void {
  const at = t.push(248, 11);
  place(base, 0, 0, -1, "CALL_METHOD_1", "base"), t.operand(at, base);
  place(result, 0, 0, -1, "CALL_METHOD_1", "result"), t.operand(at + 2, result);
  t.imm32(at + 4, range(argc, 0, 0xffffffff, "CALL_METHOD_1", "argc"));
  t.imm32(at + 6, range(type1, 0, 0xffffffff, "CALL_METHOD_1", "type1"));
  place(fast1, 0, -1, 0, "CALL_METHOD_1", "fast1"), t.operand(at + 8, fast1);
  t.words[at + 10] = slow;
}

/** `CALL_METHOD_2(--), imm(base: slot, result: slot, argc: u32, type1: u32, fast1: u64, type2: u32, fast2: u64), exits(slow)` */
export function CALL_METHOD_2(t: Trace, base: Slot<string>, result: Slot<string>, argc: number, type1: number, fast1: Const<"u64">, type2: number, fast2: Const<"u64">, slow: Label): void {
  const at = t.push(249, 15);
  place(base, 0, 0, -1, "CALL_METHOD_2", "base"), t.operand(at, base);
  place(result, 0, 0, -1, "CALL_METHOD_2", "result"), t.operand(at + 2, result);
  t.imm32(at + 4, range(argc, 0, 0xffffffff, "CALL_METHOD_2", "argc"));
  t.imm32(at + 6, range(type1, 0, 0xffffffff, "CALL_METHOD_2", "type1"));
  place(fast1, 0, -1, 0, "CALL_METHOD_2", "fast1"), t.operand(at + 8, fast1);
  t.imm32(at + 10, range(type2, 0, 0xffffffff, "CALL_METHOD_2", "type2"));
  place(fast2, 0, -1, 0, "CALL_METHOD_2", "fast2"), t.operand(at + 12, fast2);
  t.words[at + 14] = slow;
}

/** `RAISE(a: value --), imm(pc: u32), exits(slow)` */
export function RAISE(t: Trace, a: Slot<"value">, pc: number, slow: Label): void {
  const at = t.push(250 + place(a, 0, 0, -1, "RAISE", "a"), 5);
  t.operand(at, a);
  t.imm32(at + 2, range(pc, 0, 0xffffffff, "RAISE", "pc"));
  t.words[at + 4] = slow;
}

/** `RAISE_FROM(a: value, cause: value --), imm(pc: u32), exits(slow)` */
export function RAISE_FROM(t: Trace, a: Slot<"value">, cause: Slot<"value"> | Const<"value">, pc: number, slow: Label): void {
  const at = t.push(251 + (place(a, 0, 0, -1, "RAISE_FROM", "a")) * 2 + place(cause, 0, 0, 1, "RAISE_FROM", "cause"), 7);
  t.operand(at, a);
  t.operand(at + 2, cause);
  t.imm32(at + 4, range(pc, 0, 0xffffffff, "RAISE_FROM", "pc"));
  t.words[at + 6] = slow;
}

/** `RERAISE(a: value --), imm(pc: u32), exits(slow)` */
export function RERAISE(t: Trace, a: Slot<"value">, pc: number, slow: Label): void {
  const at = t.push(253 + place(a, 0, 0, -1, "RERAISE", "a"), 5);
  t.operand(at, a);
  t.imm32(at + 2, range(pc, 0, 0xffffffff, "RERAISE", "pc"));
  t.words[at + 4] = slow;
}

/** `RAISE_CURRENT(--), imm(pc: u32), exits(slow)` */
export function RAISE_CURRENT(t: Trace, pc: number, slow: Label): void {
  const at = t.push(254, 3);
  t.imm32(at, range(pc, 0, 0xffffffff, "RAISE_CURRENT", "pc"));
  t.words[at + 2] = slow;
}

/** `RAISE_ITEM_ERROR(a: value, b: value --), imm(pc: u32, errors: u64), exits(slow)` */
export function RAISE_ITEM_ERROR(t: Trace, a: Slot<"value"> | Const<"value">, b: Slot<"value"> | Const<"value">, pc: number, errors: Const<"u64">, slow: Label): void {
  const at = t.push(255 + (place(a, 0, 0, 1, "RAISE_ITEM_ERROR", "a")) * 2 + place(b, 0, 0, 1, "RAISE_ITEM_ERROR", "b"), 9);
  t.operand(at, a);
  t.operand(at + 2, b);
  t.imm32(at + 4, range(pc, 0, 0xffffffff, "RAISE_ITEM_ERROR", "pc"));
  place(errors, 0, -1, 0, "RAISE_ITEM_ERROR", "errors"), t.operand(at + 6, errors);
  t.words[at + 8] = slow;
}

/** `RAISE_DIVISION_ERROR(a: value, b: value --), imm(pc: u32, operation: u32, errors: u64), exits(slow)` */
export function RAISE_DIVISION_ERROR(t: Trace, a: Slot<"value"> | Const<"value">, b: Slot<"value"> | Const<"value">, pc: number, operation: number, errors: Const<"u64">, slow: Label): void {
  const at = t.push(259 + (place(a, 0, 0, 1, "RAISE_DIVISION_ERROR", "a")) * 2 + place(b, 0, 0, 1, "RAISE_DIVISION_ERROR", "b"), 11);
  t.operand(at, a);
  t.operand(at + 2, b);
  t.imm32(at + 4, range(pc, 0, 0xffffffff, "RAISE_DIVISION_ERROR", "pc"));
  t.imm32(at + 6, range(operation, 0, 0xffffffff, "RAISE_DIVISION_ERROR", "operation"));
  place(errors, 0, -1, 0, "RAISE_DIVISION_ERROR", "errors"), t.operand(at + 8, errors);
  t.words[at + 10] = slow;
}

/** `PUSH_HANDLED(a: value --), exits(full)` */
export function PUSH_HANDLED(t: Trace, a: Slot<"value">, full: Label): void {
  const at = t.push(263 + place(a, 0, 0, -1, "PUSH_HANDLED", "a"), 3);
  t.operand(at, a);
  t.words[at + 2] = full;
}

/** `POP_HANDLED(--)` */
export function POP_HANDLED(t: Trace): void {
  t.push(264, 0);
}

/** `MATCH_EXCEPTION(exception: value, classes: value -- r: value), exits(slow)` */
export function MATCH_EXCEPTION(t: Trace, exception: Slot<"value">, classes: Slot<"value">, r: Slot<"value">, slow: Label): void {
  const at = t.push(265 + ((place(exception, 0, 0, -1, "MATCH_EXCEPTION", "exception")) * 1 + place(classes, 0, 0, -1, "MATCH_EXCEPTION", "classes")) * 1 + place(r, 0, 0, -1, "MATCH_EXCEPTION", "r"), 7);
  t.operand(at, exception);
  t.operand(at + 2, classes);
  t.operand(at + 4, r);
  t.words[at + 6] = slow;
}

/** `MOVE(a: value -- r: value)` */
export function MOVE(t: Trace, a: Slot<"value"> | Const<"value">, r: Slot<"value">): void {
  const at = t.push(266 + (place(a, 0, 0, 1, "MOVE", "a")) * 1 + place(r, 0, 0, -1, "MOVE", "r"), 4);
  t.operand(at, a);
  t.operand(at + 2, r);
}

/** `CHECK_BOUND(a: value --), exits(unbound)` */
export function CHECK_BOUND(t: Trace, a: Slot<"value">, unbound: Label): void {
  const at = t.push(268 + place(a, 0, 0, -1, "CHECK_BOUND", "a"), 3);
  t.operand(at, a);
  t.words[at + 2] = unbound;
}

/** `LOAD_GLOBAL(-- r: value), imm(module: u64, builtin: u64), exits(unbound)` */
export function LOAD_GLOBAL(t: Trace, r: Slot<"value">, module: Const<"u64">, builtin: Const<"u64">, unbound: Label): void {
  const at = t.push(269 + place(r, 0, 0, -1, "LOAD_GLOBAL", "r"), 7);
  t.operand(at, r);
  place(module, 0, -1, 0, "LOAD_GLOBAL", "module"), t.operand(at + 2, module);
  place(builtin, 0, -1, 0, "LOAD_GLOBAL", "builtin"), t.operand(at + 4, builtin);
  t.words[at + 6] = unbound;
}

/** `STORE_GLOBAL(a: value --), imm(cell: u64)` */
export function STORE_GLOBAL(t: Trace, a: Slot<"value"> | Const<"value">, cell: Const<"u64">): void {
  const at = t.push(270 + place(a, 0, 0, 1, "STORE_GLOBAL", "a"), 4);
  t.operand(at, a);
  place(cell, 0, -1, 0, "STORE_GLOBAL", "cell"), t.operand(at + 2, cell);
}

/** `LOAD_CLOSURE(-- r: value), imm(offset: u32)` */
export function LOAD_CLOSURE(t: Trace, r: Slot<"value">, offset: number): void {
  const at = t.push(272 + place(r, 0, 0, -1, "LOAD_CLOSURE", "r"), 4);
  t.operand(at, r);
  t.imm32(at + 2, range(offset, 0, 0xffffffff, "LOAD_CLOSURE", "offset"));
}

/** `LOAD_CELL(cell: value -- r: value), exits(unbound)` */
export function LOAD_CELL(t: Trace, cell: Slot<"value">, r: Slot<"value">, unbound: Label): void {
  const at = t.push(273 + (place(cell, 0, 0, -1, "LOAD_CELL", "cell")) * 1 + place(r, 0, 0, -1, "LOAD_CELL", "r"), 5);
  t.operand(at, cell);
  t.operand(at + 2, r);
  t.words[at + 4] = unbound;
}

/** `STORE_CELL(cell: value, a: value --)` */
export function STORE_CELL(t: Trace, cell: Slot<"value">, a: Slot<"value"> | Const<"value">): void {
  const at = t.push(274 + (place(cell, 0, 0, -1, "STORE_CELL", "cell")) * 2 + place(a, 0, 0, 1, "STORE_CELL", "a"), 4);
  t.operand(at, cell);
  t.operand(at + 2, a);
}

/** `MAKE_CELL(a: value -- r: value), exits(memory)` */
export function MAKE_CELL(t: Trace, a: Slot<"value">, r: Slot<"value">, memory: Label): void {
  const at = t.push(276 + (place(a, 0, 0, -1, "MAKE_CELL", "a")) * 1 + place(r, 0, 0, -1, "MAKE_CELL", "r"), 5);
  t.operand(at, a);
  t.operand(at + 2, r);
  t.words[at + 4] = memory;
}

/** `NEW_CELL(-- r: value), exits(memory)` */
export function NEW_CELL(t: Trace, r: Slot<"value">, memory: Label): void {
  const at = t.push(277 + place(r, 0, 0, -1, "NEW_CELL", "r"), 3);
  t.operand(at, r);
  t.words[at + 2] = memory;
}
