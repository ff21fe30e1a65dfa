// Generated from python_traces's op files by @serigraph/stencil. Do not edit.

import type { Const, Label, Reg, Slot, Trace } from "@serigraph/executor";

/** Equal to that of every bundle that these constructors fit. */
export const constructorsDigest = "f1e467540fa448e69ef1d956d3ececa9044ffc48253ff5b3287bc32316d8874d";

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

/** `GUARD_U32_AT(--), imm(address: u64, expected: u32), exits(fail)` */
export function GUARD_U32_AT(t: Trace, address: Const<"u64">, expected: number, fail_: Label): void {
  const at = t.push(0, 5);
  place(address, 0, -1, 0, "GUARD_U32_AT", "address"), t.operand(at, address);
  t.imm32(at + 2, range(expected, 0, 0xffffffff, "GUARD_U32_AT", "expected"));
  t.words[at + 4] = fail_;
}

/** `GUARD_SHAPE(object: ptr --), imm(expected: u32), exits(fail)` */
export function GUARD_SHAPE(t: Trace, object: Reg<"ptr">, expected: number, fail_: Label): void {
  const at = t.push(1 + place(object, 8, -1, -1, "GUARD_SHAPE", "object"), 5);
  t.imm32(at + 2, range(expected, 0, 0xffffffff, "GUARD_SHAPE", "expected"));
  t.words[at + 4] = fail_;
}

/** `SET_SHAPE(object: ptr --), imm(shape: u32)` */
export function SET_SHAPE(t: Trace, object: Reg<"ptr">, shape: number): void {
  const at = t.push(9 + place(object, 8, -1, -1, "SET_SHAPE", "object"), 4);
  t.imm32(at + 2, range(shape, 0, 0xffffffff, "SET_SHAPE", "shape"));
}

/** `SLOT_GET(object: ptr -- r: value), imm(at: u16)` */
export function SLOT_GET(t: Trace, object: Reg<"ptr">, r: Reg<"value">, at_: number): void {
  const at = t.push(17 + (place(object, 8, -1, -1, "SLOT_GET", "object")) * 8 + place(r, 8, -1, -1, "SLOT_GET", "r"), 6);
  t.imm32(at + 4, range(at_, 0, 0xffff, "SLOT_GET", "at"));
}

/** `SLOT_GET_INT(object: ptr -- r: i64), imm(at: u16), exits(fail)` */
export function SLOT_GET_INT(t: Trace, object: Reg<"ptr">, r: Reg<"i64">, at_: number, fail_: Label): void {
  const at = t.push(81 + (place(object, 8, -1, -1, "SLOT_GET_INT", "object")) * 8 + place(r, 8, -1, -1, "SLOT_GET_INT", "r"), 7);
  t.imm32(at + 4, range(at_, 0, 0xffff, "SLOT_GET_INT", "at"));
  t.words[at + 6] = fail_;
}

/** `SLOT_GET_FLOAT(object: ptr -- r: f64), imm(at: u16), exits(fail)` */
export function SLOT_GET_FLOAT(t: Trace, object: Reg<"ptr">, r: Reg<"f64">, at_: number, fail_: Label): void {
  const at = t.push(145 + (place(object, 8, -1, -1, "SLOT_GET_FLOAT", "object")) * 8 + place(r, 8, -1, -1, "SLOT_GET_FLOAT", "r"), 7);
  t.imm32(at + 4, range(at_, 0, 0xffff, "SLOT_GET_FLOAT", "at"));
  t.words[at + 6] = fail_;
}

/** `SLOT_SET(object: ptr, a: value --), imm(at: u16)` */
export function SLOT_SET(t: Trace, object: Reg<"ptr">, a: Reg<"value">, at_: number): void {
  const at = t.push(209 + (place(object, 8, -1, -1, "SLOT_SET", "object")) * 8 + place(a, 8, -1, -1, "SLOT_SET", "a"), 6);
  t.imm32(at + 4, range(at_, 0, 0xffff, "SLOT_SET", "at"));
}

/** `SLOT_SET_CONST(object: ptr --), imm(at: u16, a: value)` */
export function SLOT_SET_CONST(t: Trace, object: Reg<"ptr">, at_: number, a: Const<"value">): void {
  const at = t.push(273 + place(object, 8, -1, -1, "SLOT_SET_CONST", "object"), 6);
  t.imm32(at + 2, range(at_, 0, 0xffff, "SLOT_SET_CONST", "at"));
  place(a, 0, -1, 0, "SLOT_SET_CONST", "a"), t.operand(at + 4, a);
}

/** `SLOT_SET_INT(object: ptr, a: i64 --), imm(at: u16), exits(fail)` */
export function SLOT_SET_INT(t: Trace, object: Reg<"ptr">, a: Reg<"i64">, at_: number, fail_: Label): void {
  const at = t.push(281 + (place(object, 8, -1, -1, "SLOT_SET_INT", "object")) * 8 + place(a, 8, -1, -1, "SLOT_SET_INT", "a"), 7);
  t.imm32(at + 4, range(at_, 0, 0xffff, "SLOT_SET_INT", "at"));
  t.words[at + 6] = fail_;
}

/** `SLOT_SET_FLOAT(object: ptr, a: f64 --), imm(at: u16)` */
export function SLOT_SET_FLOAT(t: Trace, object: Reg<"ptr">, a: Reg<"f64">, at_: number): void {
  const at = t.push(345 + (place(object, 8, -1, -1, "SLOT_SET_FLOAT", "object")) * 8 + place(a, 8, -1, -1, "SLOT_SET_FLOAT", "a"), 6);
  t.imm32(at + 4, range(at_, 0, 0xffff, "SLOT_SET_FLOAT", "at"));
}

/** `NEW_INSTANCE(-- r: ptr), imm(function: u64, class: u64), exits(fail)` */
export function NEW_INSTANCE(t: Trace, r: Reg<"ptr">, function_: Const<"u64">, class_: Const<"u64">, fail_: Label): void {
  const at = t.push(409 + place(r, 8, -1, -1, "NEW_INSTANCE", "r"), 7);
  place(function_, 0, -1, 0, "NEW_INSTANCE", "function"), t.operand(at + 2, function_);
  place(class_, 0, -1, 0, "NEW_INSTANCE", "class"), t.operand(at + 4, class_);
  t.words[at + 6] = fail_;
}

/** `CALL_1(a: value -- r: value), imm(function: u64), exits(fail)` */
export function CALL_1(t: Trace, a: Slot<"value"> | Const<"value">, r: Reg<"value">, function_: Const<"u64">, fail_: Label): void {
  const at = t.push(417 + (place(a, 0, 0, 1, "CALL_1", "a")) * 8 + place(r, 8, -1, -1, "CALL_1", "r"), 7);
  t.operand(at, a);
  place(function_, 0, -1, 0, "CALL_1", "function"), t.operand(at + 4, function_);
  t.words[at + 6] = fail_;
}

/** `CALL_2(a: value, b: value -- r: value), imm(function: u64), exits(fail)` */
export function CALL_2(t: Trace, a: Slot<"value"> | Const<"value">, b: Slot<"value"> | Const<"value">, r: Reg<"value">, function_: Const<"u64">, fail_: Label): void {
  const at = t.push(433 + ((place(a, 0, 0, 1, "CALL_2", "a")) * 2 + place(b, 0, 0, 1, "CALL_2", "b")) * 8 + place(r, 8, -1, -1, "CALL_2", "r"), 9);
  t.operand(at, a);
  t.operand(at + 2, b);
  place(function_, 0, -1, 0, "CALL_2", "function"), t.operand(at + 6, function_);
  t.words[at + 8] = fail_;
}

/** `CALL_2K(a: value -- r: value), imm(function: u64, b: value), exits(fail)` */
export function CALL_2K(t: Trace, a: Slot<"value"> | Const<"value">, r: Reg<"value">, function_: Const<"u64">, b: Const<"value">, fail_: Label): void {
  const at = t.push(465 + (place(a, 0, 0, 1, "CALL_2K", "a")) * 8 + place(r, 8, -1, -1, "CALL_2K", "r"), 9);
  t.operand(at, a);
  place(function_, 0, -1, 0, "CALL_2K", "function"), t.operand(at + 4, function_);
  place(b, 0, -1, 0, "CALL_2K", "b"), t.operand(at + 6, b);
  t.words[at + 8] = fail_;
}

/** `TEST_2(a: value, b: value -- r: i64), imm(function: u64), exits(fail)` */
export function TEST_2(t: Trace, a: Slot<"value"> | Const<"value">, b: Slot<"value"> | Const<"value">, r: Reg<"i64">, function_: Const<"u64">, fail_: Label): void {
  const at = t.push(481 + ((place(a, 0, 0, 1, "TEST_2", "a")) * 2 + place(b, 0, 0, 1, "TEST_2", "b")) * 8 + place(r, 8, -1, -1, "TEST_2", "r"), 9);
  t.operand(at, a);
  t.operand(at + 2, b);
  place(function_, 0, -1, 0, "TEST_2", "function"), t.operand(at + 6, function_);
  t.words[at + 8] = fail_;
}

/** `TRUTH(a: value -- r: i64), imm(function: u64), exits(fail)` */
export function TRUTH(t: Trace, a: Slot<"value"> | Const<"value">, r: Reg<"i64">, function_: Const<"u64">, fail_: Label): void {
  const at = t.push(513 + (place(a, 0, 0, 1, "TRUTH", "a")) * 8 + place(r, 8, -1, -1, "TRUTH", "r"), 7);
  t.operand(at, a);
  place(function_, 0, -1, 0, "TRUTH", "function"), t.operand(at + 4, function_);
  t.words[at + 6] = fail_;
}

/** `COMPARE(a: value, b: value -- r: i64), imm(function: u64, operation: u32), exits(fail)` */
export function COMPARE(t: Trace, a: Slot<"value"> | Const<"value">, b: Slot<"value"> | Const<"value">, r: Reg<"i64">, function_: Const<"u64">, operation: number, fail_: Label): void {
  const at = t.push(529 + ((place(a, 0, 0, 1, "COMPARE", "a")) * 2 + place(b, 0, 0, 1, "COMPARE", "b")) * 8 + place(r, 8, -1, -1, "COMPARE", "r"), 11);
  t.operand(at, a);
  t.operand(at + 2, b);
  place(function_, 0, -1, 0, "COMPARE", "function"), t.operand(at + 6, function_);
  t.imm32(at + 8, range(operation, 0, 0xffffffff, "COMPARE", "operation"));
  t.words[at + 10] = fail_;
}

/** `DO_3(a: value, b: value, c: value --), imm(function: u64), exits(fail)` */
export function DO_3(t: Trace, a: Slot<"value"> | Const<"value">, b: Slot<"value"> | Const<"value">, c: Slot<"value"> | Const<"value">, function_: Const<"u64">, fail_: Label): void {
  const at = t.push(561 + ((place(a, 0, 0, 1, "DO_3", "a")) * 2 + place(b, 0, 0, 1, "DO_3", "b")) * 2 + place(c, 0, 0, 1, "DO_3", "c"), 9);
  t.operand(at, a);
  t.operand(at + 2, b);
  t.operand(at + 4, c);
  place(function_, 0, -1, 0, "DO_3", "function"), t.operand(at + 6, function_);
  t.words[at + 8] = fail_;
}

/** `ITER_NEXT(iterator: ptr -- r: value), imm(function: u64), exits(fail)` */
export function ITER_NEXT(t: Trace, iterator: Slot<"ptr">, r: Reg<"value">, function_: Const<"u64">, fail_: Label): void {
  const at = t.push(569 + (place(iterator, 0, 0, -1, "ITER_NEXT", "iterator")) * 8 + place(r, 8, -1, -1, "ITER_NEXT", "r"), 7);
  t.operand(at, iterator);
  place(function_, 0, -1, 0, "ITER_NEXT", "function"), t.operand(at + 4, function_);
  t.words[at + 6] = fail_;
}

/** `FAST_0(-- r: value), imm(function: u64), exits(fail)` */
export function FAST_0(t: Trace, r: Reg<"value">, function_: Const<"u64">, fail_: Label): void {
  const at = t.push(577 + place(r, 8, -1, -1, "FAST_0", "r"), 5);
  place(function_, 0, -1, 0, "FAST_0", "function"), t.operand(at + 2, function_);
  t.words[at + 4] = fail_;
}

/** `FAST_1(a: value -- r: value), imm(function: u64), exits(fail)` */
export function FAST_1(t: Trace, a: Slot<"value"> | Const<"value">, r: Reg<"value">, function_: Const<"u64">, fail_: Label): void {
  const at = t.push(585 + (place(a, 0, 0, 1, "FAST_1", "a")) * 8 + place(r, 8, -1, -1, "FAST_1", "r"), 7);
  t.operand(at, a);
  place(function_, 0, -1, 0, "FAST_1", "function"), t.operand(at + 4, function_);
  t.words[at + 6] = fail_;
}

/** `FAST_2(a: value, b: value -- r: value), imm(function: u64), exits(fail)` */
export function FAST_2(t: Trace, a: Slot<"value"> | Const<"value">, b: Slot<"value"> | Const<"value">, r: Reg<"value">, function_: Const<"u64">, fail_: Label): void {
  const at = t.push(601 + ((place(a, 0, 0, 1, "FAST_2", "a")) * 2 + place(b, 0, 0, 1, "FAST_2", "b")) * 8 + place(r, 8, -1, -1, "FAST_2", "r"), 9);
  t.operand(at, a);
  t.operand(at + 2, b);
  place(function_, 0, -1, 0, "FAST_2", "function"), t.operand(at + 6, function_);
  t.words[at + 8] = fail_;
}

/** `FAST_3(a: value, b: value, c: value -- r: value), imm(function: u64), exits(fail)` */
export function FAST_3(t: Trace, a: Slot<"value"> | Const<"value">, b: Slot<"value"> | Const<"value">, c: Slot<"value"> | Const<"value">, r: Reg<"value">, function_: Const<"u64">, fail_: Label): void {
  const at = t.push(633 + (((place(a, 0, 0, 1, "FAST_3", "a")) * 2 + place(b, 0, 0, 1, "FAST_3", "b")) * 2 + place(c, 0, 0, 1, "FAST_3", "c")) * 8 + place(r, 8, -1, -1, "FAST_3", "r"), 11);
  t.operand(at, a);
  t.operand(at + 2, b);
  t.operand(at + 4, c);
  place(function_, 0, -1, 0, "FAST_3", "function"), t.operand(at + 8, function_);
  t.words[at + 10] = fail_;
}

/** `READ_FAST_1(a: value -- r: value), imm(function: u64), exits(fail)` */
export function READ_FAST_1(t: Trace, a: Slot<"value"> | Const<"value">, r: Reg<"value">, function_: Const<"u64">, fail_: Label): void {
  const at = t.push(697 + (place(a, 0, 0, 1, "READ_FAST_1", "a")) * 8 + place(r, 8, -1, -1, "READ_FAST_1", "r"), 7);
  t.operand(at, a);
  place(function_, 0, -1, 0, "READ_FAST_1", "function"), t.operand(at + 4, function_);
  t.words[at + 6] = fail_;
}

/** `READ_FAST_2(a: value, b: value -- r: value), imm(function: u64), exits(fail)` */
export function READ_FAST_2(t: Trace, a: Slot<"value"> | Const<"value">, b: Slot<"value"> | Const<"value">, r: Reg<"value">, function_: Const<"u64">, fail_: Label): void {
  const at = t.push(713 + ((place(a, 0, 0, 1, "READ_FAST_2", "a")) * 2 + place(b, 0, 0, 1, "READ_FAST_2", "b")) * 8 + place(r, 8, -1, -1, "READ_FAST_2", "r"), 9);
  t.operand(at, a);
  t.operand(at + 2, b);
  place(function_, 0, -1, 0, "READ_FAST_2", "function"), t.operand(at + 6, function_);
  t.words[at + 8] = fail_;
}

/** `READ_FAST_3(a: value, b: value, c: value -- r: value), imm(function: u64), exits(fail)` */
export function READ_FAST_3(t: Trace, a: Slot<"value"> | Const<"value">, b: Slot<"value"> | Const<"value">, c: Slot<"value"> | Const<"value">, r: Reg<"value">, function_: Const<"u64">, fail_: Label): void {
  const at = t.push(745 + (((place(a, 0, 0, 1, "READ_FAST_3", "a")) * 2 + place(b, 0, 0, 1, "READ_FAST_3", "b")) * 2 + place(c, 0, 0, 1, "READ_FAST_3", "c")) * 8 + place(r, 8, -1, -1, "READ_FAST_3", "r"), 11);
  t.operand(at, a);
  t.operand(at + 2, b);
  t.operand(at + 4, c);
  place(function_, 0, -1, 0, "READ_FAST_3", "function"), t.operand(at + 8, function_);
  t.words[at + 10] = fail_;
}

/** `BUILD_1(a: value -- r: value), imm(function: u64), exits(fail)` */
export function BUILD_1(t: Trace, a: Slot<"value"> | Const<"value">, r: Reg<"value">, function_: Const<"u64">, fail_: Label): void {
  const at = t.push(809 + (place(a, 0, 0, 1, "BUILD_1", "a")) * 8 + place(r, 8, -1, -1, "BUILD_1", "r"), 7);
  t.operand(at, a);
  place(function_, 0, -1, 0, "BUILD_1", "function"), t.operand(at + 4, function_);
  t.words[at + 6] = fail_;
}

/** `BUILD_2(a: value, b: value -- r: value), imm(function: u64), exits(fail)` */
export function BUILD_2(t: Trace, a: Slot<"value"> | Const<"value">, b: Slot<"value"> | Const<"value">, r: Reg<"value">, function_: Const<"u64">, fail_: Label): void {
  const at = t.push(825 + ((place(a, 0, 0, 1, "BUILD_2", "a")) * 2 + place(b, 0, 0, 1, "BUILD_2", "b")) * 8 + place(r, 8, -1, -1, "BUILD_2", "r"), 9);
  t.operand(at, a);
  t.operand(at + 2, b);
  place(function_, 0, -1, 0, "BUILD_2", "function"), t.operand(at + 6, function_);
  t.words[at + 8] = fail_;
}

/** `BUILD_3(a: value, b: value, c: value -- r: value), imm(function: u64), exits(fail)` */
export function BUILD_3(t: Trace, a: Slot<"value"> | Const<"value">, b: Slot<"value"> | Const<"value">, c: Slot<"value"> | Const<"value">, r: Reg<"value">, function_: Const<"u64">, fail_: Label): void {
  const at = t.push(857 + (((place(a, 0, 0, 1, "BUILD_3", "a")) * 2 + place(b, 0, 0, 1, "BUILD_3", "b")) * 2 + place(c, 0, 0, 1, "BUILD_3", "c")) * 8 + place(r, 8, -1, -1, "BUILD_3", "r"), 11);
  t.operand(at, a);
  t.operand(at + 2, b);
  t.operand(at + 4, c);
  place(function_, 0, -1, 0, "BUILD_3", "function"), t.operand(at + 8, function_);
  t.words[at + 10] = fail_;
}

/** `BUILD_4(a: value, b: value, c: value, d: value -- r: value), imm(function: u64), exits(fail)` */
export function BUILD_4(t: Trace, a: Slot<"value"> | Const<"value">, b: Slot<"value"> | Const<"value">, c: Slot<"value"> | Const<"value">, d: Slot<"value"> | Const<"value">, r: Reg<"value">, function_: Const<"u64">, fail_: Label): void {
  const at = t.push(921 + ((((place(a, 0, 0, 1, "BUILD_4", "a")) * 2 + place(b, 0, 0, 1, "BUILD_4", "b")) * 2 + place(c, 0, 0, 1, "BUILD_4", "c")) * 2 + place(d, 0, 0, 1, "BUILD_4", "d")) * 8 + place(r, 8, -1, -1, "BUILD_4", "r"), 13);
  t.operand(at, a);
  t.operand(at + 2, b);
  t.operand(at + 4, c);
  t.operand(at + 6, d);
  place(function_, 0, -1, 0, "BUILD_4", "function"), t.operand(at + 10, function_);
  t.words[at + 12] = fail_;
}

/** `BUILD_0(-- r: value), imm(function: u64), exits(fail)` */
export function BUILD_0(t: Trace, r: Reg<"value">, function_: Const<"u64">, fail_: Label): void {
  const at = t.push(1049 + place(r, 8, -1, -1, "BUILD_0", "r"), 5);
  place(function_, 0, -1, 0, "BUILD_0", "function"), t.operand(at + 2, function_);
  t.words[at + 4] = fail_;
}

/** `MAKE_TUPLE_1(a: value -- r: value), imm(function: u64), exits(fail)` */
export function MAKE_TUPLE_1(t: Trace, a: Slot<"value"> | Const<"value">, r: Reg<"value">, function_: Const<"u64">, fail_: Label): void {
  const at = t.push(1057 + (place(a, 0, 0, 1, "MAKE_TUPLE_1", "a")) * 8 + place(r, 8, -1, -1, "MAKE_TUPLE_1", "r"), 7);
  t.operand(at, a);
  place(function_, 0, -1, 0, "MAKE_TUPLE_1", "function"), t.operand(at + 4, function_);
  t.words[at + 6] = fail_;
}

/** `MAKE_TUPLE_2(a: value, b: value -- r: value), imm(function: u64), exits(fail)` */
export function MAKE_TUPLE_2(t: Trace, a: Slot<"value"> | Const<"value">, b: Slot<"value"> | Const<"value">, r: Reg<"value">, function_: Const<"u64">, fail_: Label): void {
  const at = t.push(1073 + ((place(a, 0, 0, 1, "MAKE_TUPLE_2", "a")) * 2 + place(b, 0, 0, 1, "MAKE_TUPLE_2", "b")) * 8 + place(r, 8, -1, -1, "MAKE_TUPLE_2", "r"), 9);
  t.operand(at, a);
  t.operand(at + 2, b);
  place(function_, 0, -1, 0, "MAKE_TUPLE_2", "function"), t.operand(at + 6, function_);
  t.words[at + 8] = fail_;
}

/** `MAKE_TUPLE_3(a: value, b: value, c: value -- r: value), imm(function: u64), exits(fail)` */
export function MAKE_TUPLE_3(t: Trace, a: Slot<"value"> | Const<"value">, b: Slot<"value"> | Const<"value">, c: Slot<"value"> | Const<"value">, r: Reg<"value">, function_: Const<"u64">, fail_: Label): void {
  const at = t.push(1105 + (((place(a, 0, 0, 1, "MAKE_TUPLE_3", "a")) * 2 + place(b, 0, 0, 1, "MAKE_TUPLE_3", "b")) * 2 + place(c, 0, 0, 1, "MAKE_TUPLE_3", "c")) * 8 + place(r, 8, -1, -1, "MAKE_TUPLE_3", "r"), 11);
  t.operand(at, a);
  t.operand(at + 2, b);
  t.operand(at + 4, c);
  place(function_, 0, -1, 0, "MAKE_TUPLE_3", "function"), t.operand(at + 8, function_);
  t.words[at + 10] = fail_;
}

/** `MAKE_TUPLE_4(a: value, b: value, c: value, d: value -- r: value), imm(function: u64), exits(fail)` */
export function MAKE_TUPLE_4(t: Trace, a: Slot<"value"> | Const<"value">, b: Slot<"value"> | Const<"value">, c: Slot<"value"> | Const<"value">, d: Slot<"value"> | Const<"value">, r: Reg<"value">, function_: Const<"u64">, fail_: Label): void {
  const at = t.push(1169 + ((((place(a, 0, 0, 1, "MAKE_TUPLE_4", "a")) * 2 + place(b, 0, 0, 1, "MAKE_TUPLE_4", "b")) * 2 + place(c, 0, 0, 1, "MAKE_TUPLE_4", "c")) * 2 + place(d, 0, 0, 1, "MAKE_TUPLE_4", "d")) * 8 + place(r, 8, -1, -1, "MAKE_TUPLE_4", "r"), 13);
  t.operand(at, a);
  t.operand(at + 2, b);
  t.operand(at + 4, c);
  t.operand(at + 6, d);
  place(function_, 0, -1, 0, "MAKE_TUPLE_4", "function"), t.operand(at + 10, function_);
  t.words[at + 12] = fail_;
}

/** `MAKE_SLICE(a: value, b: value, c: value -- r: value), imm(function: u64), exits(fail)` */
export function MAKE_SLICE(t: Trace, a: Slot<"value"> | Const<"value">, b: Slot<"value"> | Const<"value">, c: Slot<"value"> | Const<"value">, r: Reg<"value">, function_: Const<"u64">, fail_: Label): void {
  const at = t.push(1297 + (((place(a, 0, 0, 1, "MAKE_SLICE", "a")) * 2 + place(b, 0, 0, 1, "MAKE_SLICE", "b")) * 2 + place(c, 0, 0, 1, "MAKE_SLICE", "c")) * 8 + place(r, 8, -1, -1, "MAKE_SLICE", "r"), 11);
  t.operand(at, a);
  t.operand(at + 2, b);
  t.operand(at + 4, c);
  place(function_, 0, -1, 0, "MAKE_SLICE", "function"), t.operand(at + 8, function_);
  t.words[at + 10] = fail_;
}

/** `MAKE_RANGE(a: value, b: value, c: value -- r: value), imm(function: u64), exits(fail)` */
export function MAKE_RANGE(t: Trace, a: Slot<"value"> | Const<"value">, b: Slot<"value"> | Const<"value">, c: Slot<"value"> | Const<"value">, r: Reg<"value">, function_: Const<"u64">, fail_: Label): void {
  const at = t.push(1361 + (((place(a, 0, 0, 1, "MAKE_RANGE", "a")) * 2 + place(b, 0, 0, 1, "MAKE_RANGE", "b")) * 2 + place(c, 0, 0, 1, "MAKE_RANGE", "c")) * 8 + place(r, 8, -1, -1, "MAKE_RANGE", "r"), 11);
  t.operand(at, a);
  t.operand(at + 2, b);
  t.operand(at + 4, c);
  place(function_, 0, -1, 0, "MAKE_RANGE", "function"), t.operand(at + 8, function_);
  t.words[at + 10] = fail_;
}

/** `MAKE_RANGE_ITERATOR(next: i64, step: i64, remaining: i64 -- r: value), imm(function: u64), exits(fail)` */
export function MAKE_RANGE_ITERATOR(t: Trace, next: Slot<"i64"> | Const<"i64">, step: Slot<"i64"> | Const<"i64">, remaining: Slot<"i64"> | Const<"i64">, r: Reg<"value">, function_: Const<"u64">, fail_: Label): void {
  const at = t.push(1425 + (((place(next, 0, 0, 1, "MAKE_RANGE_ITERATOR", "next")) * 2 + place(step, 0, 0, 1, "MAKE_RANGE_ITERATOR", "step")) * 2 + place(remaining, 0, 0, 1, "MAKE_RANGE_ITERATOR", "remaining")) * 8 + place(r, 8, -1, -1, "MAKE_RANGE_ITERATOR", "r"), 11);
  t.operand(at, next);
  t.operand(at + 2, step);
  t.operand(at + 4, remaining);
  place(function_, 0, -1, 0, "MAKE_RANGE_ITERATOR", "function"), t.operand(at + 8, function_);
  t.words[at + 10] = fail_;
}

/** `MAKE_TUPLE_5(a: value, b: value, c: value, d: value, e: value -- r: value), imm(function: u64), exits(fail)` */
export function MAKE_TUPLE_5(t: Trace, a: Slot<"value">, b: Slot<"value">, c: Slot<"value">, d: Slot<"value">, e: Slot<"value">, r: Reg<"value">, function_: Const<"u64">, fail_: Label): void {
  const at = t.push(1489 + (((((place(a, 0, 0, -1, "MAKE_TUPLE_5", "a")) * 1 + place(b, 0, 0, -1, "MAKE_TUPLE_5", "b")) * 1 + place(c, 0, 0, -1, "MAKE_TUPLE_5", "c")) * 1 + place(d, 0, 0, -1, "MAKE_TUPLE_5", "d")) * 1 + place(e, 0, 0, -1, "MAKE_TUPLE_5", "e")) * 8 + place(r, 8, -1, -1, "MAKE_TUPLE_5", "r"), 15);
  t.operand(at, a);
  t.operand(at + 2, b);
  t.operand(at + 4, c);
  t.operand(at + 6, d);
  t.operand(at + 8, e);
  place(function_, 0, -1, 0, "MAKE_TUPLE_5", "function"), t.operand(at + 12, function_);
  t.words[at + 14] = fail_;
}

/** `MAKE_TUPLE_6(a: value, b: value, c: value, d: value, e: value, f: value -- r: value), imm(function: u64), exits(fail)` */
export function MAKE_TUPLE_6(t: Trace, a: Slot<"value">, b: Slot<"value">, c: Slot<"value">, d: Slot<"value">, e: Slot<"value">, f: Slot<"value">, r: Reg<"value">, function_: Const<"u64">, fail_: Label): void {
  const at = t.push(1497 + ((((((place(a, 0, 0, -1, "MAKE_TUPLE_6", "a")) * 1 + place(b, 0, 0, -1, "MAKE_TUPLE_6", "b")) * 1 + place(c, 0, 0, -1, "MAKE_TUPLE_6", "c")) * 1 + place(d, 0, 0, -1, "MAKE_TUPLE_6", "d")) * 1 + place(e, 0, 0, -1, "MAKE_TUPLE_6", "e")) * 1 + place(f, 0, 0, -1, "MAKE_TUPLE_6", "f")) * 8 + place(r, 8, -1, -1, "MAKE_TUPLE_6", "r"), 17);
  t.operand(at, a);
  t.operand(at + 2, b);
  t.operand(at + 4, c);
  t.operand(at + 6, d);
  t.operand(at + 8, e);
  t.operand(at + 10, f);
  place(function_, 0, -1, 0, "MAKE_TUPLE_6", "function"), t.operand(at + 14, function_);
  t.words[at + 16] = fail_;
}

/** `MAKE_TUPLE_0(-- r: value), imm(function: u64), exits(fail)` */
export function MAKE_TUPLE_0(t: Trace, r: Reg<"value">, function_: Const<"u64">, fail_: Label): void {
  const at = t.push(1505 + place(r, 8, -1, -1, "MAKE_TUPLE_0", "r"), 5);
  place(function_, 0, -1, 0, "MAKE_TUPLE_0", "function"), t.operand(at + 2, function_);
  t.words[at + 4] = fail_;
}

/** `MOVE_I(a: u64 -- r: u64)` */
export function MOVE_I(t: Trace, a: Reg<"u64">, r: Reg<"u64">): void {
  t.push(1513 + (place(a, 8, -1, -1, "MOVE_I", "a")) * 8 + place(r, 8, -1, -1, "MOVE_I", "r"), 4);
}

/** `MOVE_D(a: f64 -- r: f64)` */
export function MOVE_D(t: Trace, a: Reg<"f64">, r: Reg<"f64">): void {
  t.push(1577 + (place(a, 8, -1, -1, "MOVE_D", "a")) * 8 + place(r, 8, -1, -1, "MOVE_D", "r"), 4);
}

/** `LOAD_I(a: u64 -- r: u64)` */
export function LOAD_I(t: Trace, a: Slot<"u64">, r: Reg<"u64">): void {
  const at = t.push(1641 + (place(a, 0, 0, -1, "LOAD_I", "a")) * 8 + place(r, 8, -1, -1, "LOAD_I", "r"), 4);
  t.operand(at, a);
}

/** `LOAD_D(a: f64 -- r: f64)` */
export function LOAD_D(t: Trace, a: Slot<"f64">, r: Reg<"f64">): void {
  const at = t.push(1649 + (place(a, 0, 0, -1, "LOAD_D", "a")) * 8 + place(r, 8, -1, -1, "LOAD_D", "r"), 4);
  t.operand(at, a);
}

/** `STORE_I(a: u64 -- r: u64)` */
export function STORE_I(t: Trace, a: Reg<"u64">, r: Slot<"u64">): void {
  const at = t.push(1657 + (place(a, 8, -1, -1, "STORE_I", "a")) * 1 + place(r, 0, 0, -1, "STORE_I", "r"), 4);
  t.operand(at + 2, r);
}

/** `STORE_D(a: f64 -- r: f64)` */
export function STORE_D(t: Trace, a: Reg<"f64">, r: Slot<"f64">): void {
  const at = t.push(1665 + (place(a, 8, -1, -1, "STORE_D", "a")) * 1 + place(r, 0, 0, -1, "STORE_D", "r"), 4);
  t.operand(at + 2, r);
}

/** `CONST_I(a: u64 -- r: u64)` */
export function CONST_I(t: Trace, a: Const<"u64">, r: Reg<"u64">): void {
  const at = t.push(1673 + (place(a, 0, -1, 0, "CONST_I", "a")) * 8 + place(r, 8, -1, -1, "CONST_I", "r"), 4);
  t.operand(at, a);
}

/** `CONST_D(a: f64 -- r: f64)` */
export function CONST_D(t: Trace, a: Const<"f64">, r: Reg<"f64">): void {
  const at = t.push(1681 + (place(a, 0, -1, 0, "CONST_D", "a")) * 8 + place(r, 8, -1, -1, "CONST_D", "r"), 4);
  t.operand(at, a);
}

/** `GOTO(--), jumps(target)` */
export function GOTO(t: Trace, target: Label): void {
  const at = t.push(1689, 1);
  t.words[at] = target;
}

/** `EXIT_STUB(--), imm(exit: u32), jumps(common)` */
export function EXIT_STUB(t: Trace, exit: number, common: Label): void {
  const at = t.push(1690, 3);
  t.imm32(at, range(exit, 0, 0xffffffff, "EXIT_STUB", "exit"));
  t.words[at + 2] = common;
}

/** `DUMP_I(a: u64 --), imm(at: u16)` */
export function DUMP_I(t: Trace, a: Reg<"u64">, at_: number): void {
  const at = t.push(1691 + place(a, 8, -1, -1, "DUMP_I", "a"), 4);
  t.imm32(at + 2, range(at_, 0, 0xffff, "DUMP_I", "at"));
}

/** `DUMP_D(a: f64 --), imm(at: u16)` */
export function DUMP_D(t: Trace, a: Reg<"f64">, at_: number): void {
  const at = t.push(1699 + place(a, 8, -1, -1, "DUMP_D", "a"), 4);
  t.imm32(at + 2, range(at_, 0, 0xffff, "DUMP_D", "at"));
}

/** `LEAVE_TRACE(--)` */
export function LEAVE_TRACE(t: Trace): void {
  t.push(1707, 0);
}

/** `GUARD_ROOM(--), imm(bytes: u32, depth: u32), exits(fail)` */
export function GUARD_ROOM(t: Trace, bytes: number, depth: number, fail_: Label): void {
  const at = t.push(1708, 5);
  t.imm32(at, range(bytes, 0, 0xffffffff, "GUARD_ROOM", "bytes"));
  t.imm32(at + 2, range(depth, 0, 0xffffffff, "GUARD_ROOM", "depth"));
  t.words[at + 4] = fail_;
}

/** `GUARD_FLAGS(--), imm(flags: u32), exits(fail)` */
export function GUARD_FLAGS(t: Trace, flags: number, fail_: Label): void {
  const at = t.push(1709, 3);
  t.imm32(at, range(flags, 0, 0xffffffff, "GUARD_FLAGS", "flags"));
  t.words[at + 2] = fail_;
}

/** `RETURN_RESULT(a: value --), jumps(target)` */
export function RETURN_RESULT(t: Trace, a: Reg<"value">, target: Label): void {
  const at = t.push(1710 + place(a, 8, -1, -1, "RETURN_RESULT", "a"), 3);
  t.words[at + 2] = target;
}

/** `RETURN_MADE(--), jumps(target)` */
export function RETURN_MADE(t: Trace, target: Label): void {
  const at = t.push(1718, 1);
  t.words[at] = target;
}

/** `GUARD_NO_BREAK(--), exits(fail)` */
export function GUARD_NO_BREAK(t: Trace, fail_: Label): void {
  const at = t.push(1719, 1);
  t.words[at] = fail_;
}

/** `ENTER_FRAME(--), imm(bytes: u32, depth: u32), jumps(target)` */
export function ENTER_FRAME(t: Trace, bytes: number, depth: number, target: Label): void {
  const at = t.push(1720, 5);
  t.imm32(at, range(bytes, 0, 0xffffffff, "ENTER_FRAME", "bytes"));
  t.imm32(at + 2, range(depth, 0, 0xffffffff, "ENTER_FRAME", "depth"));
  t.words[at + 4] = target;
}

/** `ENTER_GENERATOR(generator: ptr --), imm(depth: u32), jumps(target)` */
export function ENTER_GENERATOR(t: Trace, generator: Reg<"ptr">, depth: number, target: Label): void {
  const at = t.push(1721 + place(generator, 8, -1, -1, "ENTER_GENERATOR", "generator"), 5);
  t.imm32(at + 2, range(depth, 0, 0xffffffff, "ENTER_GENERATOR", "depth"));
  t.words[at + 4] = target;
}

/** `FRAME_ADDRESS(-- r: u64), imm(bytes: u32)` */
export function FRAME_ADDRESS(t: Trace, r: Reg<"u64">, bytes: number): void {
  const at = t.push(1729 + place(r, 8, -1, -1, "FRAME_ADDRESS", "r"), 4);
  t.imm32(at + 2, range(bytes, 0, 0xffffffff, "FRAME_ADDRESS", "bytes"));
}

/** `MAKE_INSTANCE_1(a: value -- r: value), imm(function: u64, class: u64, shape: u32), exits(fail)` */
export function MAKE_INSTANCE_1(t: Trace, a: Slot<"value">, r: Reg<"value">, function_: Const<"u64">, class_: Const<"u64">, shape: number, fail_: Label): void {
  const at = t.push(1737 + (place(a, 0, 0, -1, "MAKE_INSTANCE_1", "a")) * 8 + place(r, 8, -1, -1, "MAKE_INSTANCE_1", "r"), 11);
  t.operand(at, a);
  place(function_, 0, -1, 0, "MAKE_INSTANCE_1", "function"), t.operand(at + 4, function_);
  place(class_, 0, -1, 0, "MAKE_INSTANCE_1", "class"), t.operand(at + 6, class_);
  t.imm32(at + 8, range(shape, 0, 0xffffffff, "MAKE_INSTANCE_1", "shape"));
  t.words[at + 10] = fail_;
}

/** `MAKE_INSTANCE_2(a: value, b: value -- r: value), imm(function: u64, class: u64, shape: u32), exits(fail)` */
export function MAKE_INSTANCE_2(t: Trace, a: Slot<"value">, b: Slot<"value">, r: Reg<"value">, function_: Const<"u64">, class_: Const<"u64">, shape: number, fail_: Label): void {
  const at = t.push(1745 + ((place(a, 0, 0, -1, "MAKE_INSTANCE_2", "a")) * 1 + place(b, 0, 0, -1, "MAKE_INSTANCE_2", "b")) * 8 + place(r, 8, -1, -1, "MAKE_INSTANCE_2", "r"), 13);
  t.operand(at, a);
  t.operand(at + 2, b);
  place(function_, 0, -1, 0, "MAKE_INSTANCE_2", "function"), t.operand(at + 6, function_);
  place(class_, 0, -1, 0, "MAKE_INSTANCE_2", "class"), t.operand(at + 8, class_);
  t.imm32(at + 10, range(shape, 0, 0xffffffff, "MAKE_INSTANCE_2", "shape"));
  t.words[at + 12] = fail_;
}

/** `MAKE_INSTANCE_3(a: value, b: value, c: value -- r: value), imm(function: u64, class: u64, shape: u32), exits(fail)` */
export function MAKE_INSTANCE_3(t: Trace, a: Slot<"value">, b: Slot<"value">, c: Slot<"value">, r: Reg<"value">, function_: Const<"u64">, class_: Const<"u64">, shape: number, fail_: Label): void {
  const at = t.push(1753 + (((place(a, 0, 0, -1, "MAKE_INSTANCE_3", "a")) * 1 + place(b, 0, 0, -1, "MAKE_INSTANCE_3", "b")) * 1 + place(c, 0, 0, -1, "MAKE_INSTANCE_3", "c")) * 8 + place(r, 8, -1, -1, "MAKE_INSTANCE_3", "r"), 15);
  t.operand(at, a);
  t.operand(at + 2, b);
  t.operand(at + 4, c);
  place(function_, 0, -1, 0, "MAKE_INSTANCE_3", "function"), t.operand(at + 8, function_);
  place(class_, 0, -1, 0, "MAKE_INSTANCE_3", "class"), t.operand(at + 10, class_);
  t.imm32(at + 12, range(shape, 0, 0xffffffff, "MAKE_INSTANCE_3", "shape"));
  t.words[at + 14] = fail_;
}

/** `MAKE_INSTANCE_4(a: value, b: value, c: value, d: value -- r: value), imm(function: u64, class: u64, shape: u32), exits(fail)` */
export function MAKE_INSTANCE_4(t: Trace, a: Slot<"value">, b: Slot<"value">, c: Slot<"value">, d: Slot<"value">, r: Reg<"value">, function_: Const<"u64">, class_: Const<"u64">, shape: number, fail_: Label): void {
  const at = t.push(1761 + ((((place(a, 0, 0, -1, "MAKE_INSTANCE_4", "a")) * 1 + place(b, 0, 0, -1, "MAKE_INSTANCE_4", "b")) * 1 + place(c, 0, 0, -1, "MAKE_INSTANCE_4", "c")) * 1 + place(d, 0, 0, -1, "MAKE_INSTANCE_4", "d")) * 8 + place(r, 8, -1, -1, "MAKE_INSTANCE_4", "r"), 17);
  t.operand(at, a);
  t.operand(at + 2, b);
  t.operand(at + 4, c);
  t.operand(at + 6, d);
  place(function_, 0, -1, 0, "MAKE_INSTANCE_4", "function"), t.operand(at + 10, function_);
  place(class_, 0, -1, 0, "MAKE_INSTANCE_4", "class"), t.operand(at + 12, class_);
  t.imm32(at + 14, range(shape, 0, 0xffffffff, "MAKE_INSTANCE_4", "shape"));
  t.words[at + 16] = fail_;
}

/** `MAKE_INSTANCE_5(a: value, b: value, c: value, d: value, e: value -- r: value), imm(function: u64, class: u64, shape: u32), exits(fail)` */
export function MAKE_INSTANCE_5(t: Trace, a: Slot<"value">, b: Slot<"value">, c: Slot<"value">, d: Slot<"value">, e: Slot<"value">, r: Reg<"value">, function_: Const<"u64">, class_: Const<"u64">, shape: number, fail_: Label): void {
  const at = t.push(1769 + (((((place(a, 0, 0, -1, "MAKE_INSTANCE_5", "a")) * 1 + place(b, 0, 0, -1, "MAKE_INSTANCE_5", "b")) * 1 + place(c, 0, 0, -1, "MAKE_INSTANCE_5", "c")) * 1 + place(d, 0, 0, -1, "MAKE_INSTANCE_5", "d")) * 1 + place(e, 0, 0, -1, "MAKE_INSTANCE_5", "e")) * 8 + place(r, 8, -1, -1, "MAKE_INSTANCE_5", "r"), 19);
  t.operand(at, a);
  t.operand(at + 2, b);
  t.operand(at + 4, c);
  t.operand(at + 6, d);
  t.operand(at + 8, e);
  place(function_, 0, -1, 0, "MAKE_INSTANCE_5", "function"), t.operand(at + 12, function_);
  place(class_, 0, -1, 0, "MAKE_INSTANCE_5", "class"), t.operand(at + 14, class_);
  t.imm32(at + 16, range(shape, 0, 0xffffffff, "MAKE_INSTANCE_5", "shape"));
  t.words[at + 18] = fail_;
}

/** `MAKE_INSTANCE_6(a: value, b: value, c: value, d: value, e: value, f: value -- r: value), imm(function: u64, class: u64, shape: u32), exits(fail)` */
export function MAKE_INSTANCE_6(t: Trace, a: Slot<"value">, b: Slot<"value">, c: Slot<"value">, d: Slot<"value">, e: Slot<"value">, f: Slot<"value">, r: Reg<"value">, function_: Const<"u64">, class_: Const<"u64">, shape: number, fail_: Label): void {
  const at = t.push(1777 + ((((((place(a, 0, 0, -1, "MAKE_INSTANCE_6", "a")) * 1 + place(b, 0, 0, -1, "MAKE_INSTANCE_6", "b")) * 1 + place(c, 0, 0, -1, "MAKE_INSTANCE_6", "c")) * 1 + place(d, 0, 0, -1, "MAKE_INSTANCE_6", "d")) * 1 + place(e, 0, 0, -1, "MAKE_INSTANCE_6", "e")) * 1 + place(f, 0, 0, -1, "MAKE_INSTANCE_6", "f")) * 8 + place(r, 8, -1, -1, "MAKE_INSTANCE_6", "r"), 21);
  t.operand(at, a);
  t.operand(at + 2, b);
  t.operand(at + 4, c);
  t.operand(at + 6, d);
  t.operand(at + 8, e);
  t.operand(at + 10, f);
  place(function_, 0, -1, 0, "MAKE_INSTANCE_6", "function"), t.operand(at + 14, function_);
  place(class_, 0, -1, 0, "MAKE_INSTANCE_6", "class"), t.operand(at + 16, class_);
  t.imm32(at + 18, range(shape, 0, 0xffffffff, "MAKE_INSTANCE_6", "shape"));
  t.words[at + 20] = fail_;
}

/** `MAKE_INSTANCE_7(a: value, b: value, c: value, d: value, e: value, f: value, g: value -- r: value), imm(function: u64, class: u64, shape: u32), exits(fail)` */
export function MAKE_INSTANCE_7(t: Trace, a: Slot<"value">, b: Slot<"value">, c: Slot<"value">, d: Slot<"value">, e: Slot<"value">, f: Slot<"value">, g: Slot<"value">, r: Reg<"value">, function_: Const<"u64">, class_: Const<"u64">, shape: number, fail_: Label): void {
  const at = t.push(1785 + (((((((place(a, 0, 0, -1, "MAKE_INSTANCE_7", "a")) * 1 + place(b, 0, 0, -1, "MAKE_INSTANCE_7", "b")) * 1 + place(c, 0, 0, -1, "MAKE_INSTANCE_7", "c")) * 1 + place(d, 0, 0, -1, "MAKE_INSTANCE_7", "d")) * 1 + place(e, 0, 0, -1, "MAKE_INSTANCE_7", "e")) * 1 + place(f, 0, 0, -1, "MAKE_INSTANCE_7", "f")) * 1 + place(g, 0, 0, -1, "MAKE_INSTANCE_7", "g")) * 8 + place(r, 8, -1, -1, "MAKE_INSTANCE_7", "r"), 23);
  t.operand(at, a);
  t.operand(at + 2, b);
  t.operand(at + 4, c);
  t.operand(at + 6, d);
  t.operand(at + 8, e);
  t.operand(at + 10, f);
  t.operand(at + 12, g);
  place(function_, 0, -1, 0, "MAKE_INSTANCE_7", "function"), t.operand(at + 16, function_);
  place(class_, 0, -1, 0, "MAKE_INSTANCE_7", "class"), t.operand(at + 18, class_);
  t.imm32(at + 20, range(shape, 0, 0xffffffff, "MAKE_INSTANCE_7", "shape"));
  t.words[at + 22] = fail_;
}

/** `MAKE_INSTANCE_8(a: value, b: value, c: value, d: value, e: value, f: value, g: value, h: value -- r: value), imm(function: u64, class: u64, shape: u32), exits(fail)` */
export function MAKE_INSTANCE_8(t: Trace, a: Slot<"value">, b: Slot<"value">, c: Slot<"value">, d: Slot<"value">, e: Slot<"value">, f: Slot<"value">, g: Slot<"value">, h: Slot<"value">, r: Reg<"value">, function_: Const<"u64">, class_: Const<"u64">, shape: number, fail_: Label): void {
  const at = t.push(1793 + ((((((((place(a, 0, 0, -1, "MAKE_INSTANCE_8", "a")) * 1 + place(b, 0, 0, -1, "MAKE_INSTANCE_8", "b")) * 1 + place(c, 0, 0, -1, "MAKE_INSTANCE_8", "c")) * 1 + place(d, 0, 0, -1, "MAKE_INSTANCE_8", "d")) * 1 + place(e, 0, 0, -1, "MAKE_INSTANCE_8", "e")) * 1 + place(f, 0, 0, -1, "MAKE_INSTANCE_8", "f")) * 1 + place(g, 0, 0, -1, "MAKE_INSTANCE_8", "g")) * 1 + place(h, 0, 0, -1, "MAKE_INSTANCE_8", "h")) * 8 + place(r, 8, -1, -1, "MAKE_INSTANCE_8", "r"), 25);
  t.operand(at, a);
  t.operand(at + 2, b);
  t.operand(at + 4, c);
  t.operand(at + 6, d);
  t.operand(at + 8, e);
  t.operand(at + 10, f);
  t.operand(at + 12, g);
  t.operand(at + 14, h);
  place(function_, 0, -1, 0, "MAKE_INSTANCE_8", "function"), t.operand(at + 18, function_);
  place(class_, 0, -1, 0, "MAKE_INSTANCE_8", "class"), t.operand(at + 20, class_);
  t.imm32(at + 22, range(shape, 0, 0xffffffff, "MAKE_INSTANCE_8", "shape"));
  t.words[at + 24] = fail_;
}

/** `OPEN_INSTANCE(a: value -- r: ptr)` */
export function OPEN_INSTANCE(t: Trace, a: Reg<"value">, r: Reg<"ptr">): void {
  t.push(1801 + (place(a, 8, -1, -1, "OPEN_INSTANCE", "a")) * 8 + place(r, 8, -1, -1, "OPEN_INSTANCE", "r"), 4);
}

/** `UNBOX_INT(a: value -- r: i64), exits(fail)` */
export function UNBOX_INT(t: Trace, a: Reg<"value"> | Slot<"value">, r: Reg<"i64">, fail_: Label): void {
  const at = t.push(1865 + (place(a, 8, 8, -1, "UNBOX_INT", "a")) * 8 + place(r, 8, -1, -1, "UNBOX_INT", "r"), 5);
  t.operand(at, a);
  t.words[at + 4] = fail_;
}

/** `UNBOX_INT64(a: value -- r: i64), exits(fail)` */
export function UNBOX_INT64(t: Trace, a: Reg<"value"> | Slot<"value">, r: Reg<"i64">, fail_: Label): void {
  const at = t.push(1937 + (place(a, 8, 8, -1, "UNBOX_INT64", "a")) * 8 + place(r, 8, -1, -1, "UNBOX_INT64", "r"), 5);
  t.operand(at, a);
  t.words[at + 4] = fail_;
}

/** `UNBOX_WIDE(a: value -- r: i64), exits(fail)` */
export function UNBOX_WIDE(t: Trace, a: Reg<"value"> | Slot<"value">, r: Reg<"i64">, fail_: Label): void {
  const at = t.push(2009 + (place(a, 8, 8, -1, "UNBOX_WIDE", "a")) * 8 + place(r, 8, -1, -1, "UNBOX_WIDE", "r"), 5);
  t.operand(at, a);
  t.words[at + 4] = fail_;
}

/** `UNBOX_FLOAT(a: value -- r: f64), exits(fail)` */
export function UNBOX_FLOAT(t: Trace, a: Reg<"value"> | Slot<"value">, r: Reg<"f64">, fail_: Label): void {
  const at = t.push(2081 + (place(a, 8, 8, -1, "UNBOX_FLOAT", "a")) * 8 + place(r, 8, -1, -1, "UNBOX_FLOAT", "r"), 5);
  t.operand(at, a);
  t.words[at + 4] = fail_;
}

/** `UNBOX_BOOL(a: value -- r: i64), exits(fail)` */
export function UNBOX_BOOL(t: Trace, a: Reg<"value"> | Slot<"value">, r: Reg<"i64">, fail_: Label): void {
  const at = t.push(2153 + (place(a, 8, 8, -1, "UNBOX_BOOL", "a")) * 8 + place(r, 8, -1, -1, "UNBOX_BOOL", "r"), 5);
  t.operand(at, a);
  t.words[at + 4] = fail_;
}

/** `BOX_INT(a: i64 -- r: value), exits(fail)` */
export function BOX_INT(t: Trace, a: Reg<"i64">, r: Reg<"value">, fail_: Label): void {
  const at = t.push(2225 + (place(a, 8, -1, -1, "BOX_INT", "a")) * 8 + place(r, 8, -1, -1, "BOX_INT", "r"), 5);
  t.words[at + 4] = fail_;
}

/** `BOX_WIDE(a: i64 -- r: value), imm(function: u64), exits(fail)` */
export function BOX_WIDE(t: Trace, a: Reg<"i64">, r: Reg<"value">, function_: Const<"u64">, fail_: Label): void {
  const at = t.push(2289 + (place(a, 8, -1, -1, "BOX_WIDE", "a")) * 8 + place(r, 8, -1, -1, "BOX_WIDE", "r"), 7);
  place(function_, 0, -1, 0, "BOX_WIDE", "function"), t.operand(at + 4, function_);
  t.words[at + 6] = fail_;
}

/** `BOX_FLOAT(a: f64 -- r: value)` */
export function BOX_FLOAT(t: Trace, a: Reg<"f64">, r: Reg<"value">): void {
  t.push(2353 + (place(a, 8, -1, -1, "BOX_FLOAT", "a")) * 8 + place(r, 8, -1, -1, "BOX_FLOAT", "r"), 4);
}

/** `BOX_BOOL(a: i64 -- r: value)` */
export function BOX_BOOL(t: Trace, a: Reg<"i64">, r: Reg<"value">): void {
  t.push(2417 + (place(a, 8, -1, -1, "BOX_BOOL", "a")) * 8 + place(r, 8, -1, -1, "BOX_BOOL", "r"), 4);
}

/** `INT_TO_FLOAT(a: i64 -- r: f64)` */
export function INT_TO_FLOAT(t: Trace, a: Reg<"i64">, r: Reg<"f64">): void {
  t.push(2481 + (place(a, 8, -1, -1, "INT_TO_FLOAT", "a")) * 8 + place(r, 8, -1, -1, "INT_TO_FLOAT", "r"), 4);
}

const ADD_I_variants = Int16Array.of(0, -1, -1, -1, -1, -1, -1, -1, 1, -1, -1, -1, -1, -1, -1, -1, 2, -1, -1, -1, -1, -1, -1, -1, 3, -1, -1, -1, -1, -1, -1, -1, 4, -1, -1, -1, -1, -1, -1, -1, 5, -1, -1, -1, -1, -1, -1, -1, 6, -1, -1, -1, -1, -1, -1, -1, 7, -1, -1, -1, -1, -1, -1, -1, -1, 8, -1, -1, -1, -1, -1, -1, -1, 9, -1, -1, -1, -1, -1, -1, -1, 10, -1, -1, -1, -1, -1, -1, -1, 11, -1, -1, -1, -1, -1, -1, -1, 12, -1, -1, -1, -1, -1, -1, -1, 13, -1, -1, -1, -1, -1, -1, -1, 14, -1, -1, -1, -1, -1, -1, -1, 15, -1, -1, -1, -1, -1, -1, -1, -1, 16, -1, -1, -1, -1, -1, -1, -1, 17, -1, -1, -1, -1, -1, -1, -1, 18, -1, -1, -1, -1, -1, -1, -1, 19, -1, -1, -1, -1, -1, -1, -1, 20, -1, -1, -1, -1, -1, -1, -1, 21, -1, -1, -1, -1, -1, -1, -1, 22, -1, -1, -1, -1, -1, -1, -1, 23, -1, -1, -1, -1, -1, -1, -1, -1, 24, -1, -1, -1, -1, -1, -1, -1, 25, -1, -1, -1, -1, -1, -1, -1, 26, -1, -1, -1, -1, -1, -1, -1, 27, -1, -1, -1, -1, -1, -1, -1, 28, -1, -1, -1, -1, -1, -1, -1, 29, -1, -1, -1, -1, -1, -1, -1, 30, -1, -1, -1, -1, -1, -1, -1, 31, -1, -1, -1, -1, -1, -1, -1, -1, 32, -1, -1, -1, -1, -1, -1, -1, 33, -1, -1, -1, -1, -1, -1, -1, 34, -1, -1, -1, -1, -1, -1, -1, 35, -1, -1, -1, -1, -1, -1, -1, 36, -1, -1, -1, -1, -1, -1, -1, 37, -1, -1, -1, -1, -1, -1, -1, 38, -1, -1, -1, -1, -1, -1, -1, 39, -1, -1, -1, -1, -1, -1, -1, -1, 40, -1, -1, -1, -1, -1, -1, -1, 41, -1, -1, -1, -1, -1, -1, -1, 42, -1, -1, -1, -1, -1, -1, -1, 43, -1, -1, -1, -1, -1, -1, -1, 44, -1, -1, -1, -1, -1, -1, -1, 45, -1, -1, -1, -1, -1, -1, -1, 46, -1, -1, -1, -1, -1, -1, -1, 47, -1, -1, -1, -1, -1, -1, -1, -1, 48, -1, -1, -1, -1, -1, -1, -1, 49, -1, -1, -1, -1, -1, -1, -1, 50, -1, -1, -1, -1, -1, -1, -1, 51, -1, -1, -1, -1, -1, -1, -1, 52, -1, -1, -1, -1, -1, -1, -1, 53, -1, -1, -1, -1, -1, -1, -1, 54, -1, -1, -1, -1, -1, -1, -1, 55, -1, -1, -1, -1, -1, -1, -1, -1, 56, -1, -1, -1, -1, -1, -1, -1, 57, -1, -1, -1, -1, -1, -1, -1, 58, -1, -1, -1, -1, -1, -1, -1, 59, -1, -1, -1, -1, -1, -1, -1, 60, -1, -1, -1, -1, -1, -1, -1, 61, -1, -1, -1, -1, -1, -1, -1, 62, -1, -1, -1, -1, -1, -1, -1, 63);

/** `ADD_I(a: i64, b: i64 -- r: i64), exits(fail)` */
export function ADD_I(t: Trace, a: Reg<"i64">, b: Reg<"i64">, r: Reg<"i64">, fail_: Label): void {
  const at = t.push(2545 + variant(ADD_I_variants, ((place(a, 8, -1, -1, "ADD_I", "a")) * 8 + place(b, 8, -1, -1, "ADD_I", "b")) * 8 + place(r, 8, -1, -1, "ADD_I", "r"), "ADD_I"), 7);
  t.words[at + 6] = fail_;
}

const SUB_I_variants = Int16Array.of(0, -1, -1, -1, -1, -1, -1, -1, 1, -1, -1, -1, -1, -1, -1, -1, 2, -1, -1, -1, -1, -1, -1, -1, 3, -1, -1, -1, -1, -1, -1, -1, 4, -1, -1, -1, -1, -1, -1, -1, 5, -1, -1, -1, -1, -1, -1, -1, 6, -1, -1, -1, -1, -1, -1, -1, 7, -1, -1, -1, -1, -1, -1, -1, -1, 8, -1, -1, -1, -1, -1, -1, -1, 9, -1, -1, -1, -1, -1, -1, -1, 10, -1, -1, -1, -1, -1, -1, -1, 11, -1, -1, -1, -1, -1, -1, -1, 12, -1, -1, -1, -1, -1, -1, -1, 13, -1, -1, -1, -1, -1, -1, -1, 14, -1, -1, -1, -1, -1, -1, -1, 15, -1, -1, -1, -1, -1, -1, -1, -1, 16, -1, -1, -1, -1, -1, -1, -1, 17, -1, -1, -1, -1, -1, -1, -1, 18, -1, -1, -1, -1, -1, -1, -1, 19, -1, -1, -1, -1, -1, -1, -1, 20, -1, -1, -1, -1, -1, -1, -1, 21, -1, -1, -1, -1, -1, -1, -1, 22, -1, -1, -1, -1, -1, -1, -1, 23, -1, -1, -1, -1, -1, -1, -1, -1, 24, -1, -1, -1, -1, -1, -1, -1, 25, -1, -1, -1, -1, -1, -1, -1, 26, -1, -1, -1, -1, -1, -1, -1, 27, -1, -1, -1, -1, -1, -1, -1, 28, -1, -1, -1, -1, -1, -1, -1, 29, -1, -1, -1, -1, -1, -1, -1, 30, -1, -1, -1, -1, -1, -1, -1, 31, -1, -1, -1, -1, -1, -1, -1, -1, 32, -1, -1, -1, -1, -1, -1, -1, 33, -1, -1, -1, -1, -1, -1, -1, 34, -1, -1, -1, -1, -1, -1, -1, 35, -1, -1, -1, -1, -1, -1, -1, 36, -1, -1, -1, -1, -1, -1, -1, 37, -1, -1, -1, -1, -1, -1, -1, 38, -1, -1, -1, -1, -1, -1, -1, 39, -1, -1, -1, -1, -1, -1, -1, -1, 40, -1, -1, -1, -1, -1, -1, -1, 41, -1, -1, -1, -1, -1, -1, -1, 42, -1, -1, -1, -1, -1, -1, -1, 43, -1, -1, -1, -1, -1, -1, -1, 44, -1, -1, -1, -1, -1, -1, -1, 45, -1, -1, -1, -1, -1, -1, -1, 46, -1, -1, -1, -1, -1, -1, -1, 47, -1, -1, -1, -1, -1, -1, -1, -1, 48, -1, -1, -1, -1, -1, -1, -1, 49, -1, -1, -1, -1, -1, -1, -1, 50, -1, -1, -1, -1, -1, -1, -1, 51, -1, -1, -1, -1, -1, -1, -1, 52, -1, -1, -1, -1, -1, -1, -1, 53, -1, -1, -1, -1, -1, -1, -1, 54, -1, -1, -1, -1, -1, -1, -1, 55, -1, -1, -1, -1, -1, -1, -1, -1, 56, -1, -1, -1, -1, -1, -1, -1, 57, -1, -1, -1, -1, -1, -1, -1, 58, -1, -1, -1, -1, -1, -1, -1, 59, -1, -1, -1, -1, -1, -1, -1, 60, -1, -1, -1, -1, -1, -1, -1, 61, -1, -1, -1, -1, -1, -1, -1, 62, -1, -1, -1, -1, -1, -1, -1, 63);

/** `SUB_I(a: i64, b: i64 -- r: i64), exits(fail)` */
export function SUB_I(t: Trace, a: Reg<"i64">, b: Reg<"i64">, r: Reg<"i64">, fail_: Label): void {
  const at = t.push(2609 + variant(SUB_I_variants, ((place(a, 8, -1, -1, "SUB_I", "a")) * 8 + place(b, 8, -1, -1, "SUB_I", "b")) * 8 + place(r, 8, -1, -1, "SUB_I", "r"), "SUB_I"), 7);
  t.words[at + 6] = fail_;
}

const MUL_I_variants = Int16Array.of(0, -1, -1, -1, -1, -1, -1, -1, 1, -1, -1, -1, -1, -1, -1, -1, 2, -1, -1, -1, -1, -1, -1, -1, 3, -1, -1, -1, -1, -1, -1, -1, 4, -1, -1, -1, -1, -1, -1, -1, 5, -1, -1, -1, -1, -1, -1, -1, 6, -1, -1, -1, -1, -1, -1, -1, 7, -1, -1, -1, -1, -1, -1, -1, -1, 8, -1, -1, -1, -1, -1, -1, -1, 9, -1, -1, -1, -1, -1, -1, -1, 10, -1, -1, -1, -1, -1, -1, -1, 11, -1, -1, -1, -1, -1, -1, -1, 12, -1, -1, -1, -1, -1, -1, -1, 13, -1, -1, -1, -1, -1, -1, -1, 14, -1, -1, -1, -1, -1, -1, -1, 15, -1, -1, -1, -1, -1, -1, -1, -1, 16, -1, -1, -1, -1, -1, -1, -1, 17, -1, -1, -1, -1, -1, -1, -1, 18, -1, -1, -1, -1, -1, -1, -1, 19, -1, -1, -1, -1, -1, -1, -1, 20, -1, -1, -1, -1, -1, -1, -1, 21, -1, -1, -1, -1, -1, -1, -1, 22, -1, -1, -1, -1, -1, -1, -1, 23, -1, -1, -1, -1, -1, -1, -1, -1, 24, -1, -1, -1, -1, -1, -1, -1, 25, -1, -1, -1, -1, -1, -1, -1, 26, -1, -1, -1, -1, -1, -1, -1, 27, -1, -1, -1, -1, -1, -1, -1, 28, -1, -1, -1, -1, -1, -1, -1, 29, -1, -1, -1, -1, -1, -1, -1, 30, -1, -1, -1, -1, -1, -1, -1, 31, -1, -1, -1, -1, -1, -1, -1, -1, 32, -1, -1, -1, -1, -1, -1, -1, 33, -1, -1, -1, -1, -1, -1, -1, 34, -1, -1, -1, -1, -1, -1, -1, 35, -1, -1, -1, -1, -1, -1, -1, 36, -1, -1, -1, -1, -1, -1, -1, 37, -1, -1, -1, -1, -1, -1, -1, 38, -1, -1, -1, -1, -1, -1, -1, 39, -1, -1, -1, -1, -1, -1, -1, -1, 40, -1, -1, -1, -1, -1, -1, -1, 41, -1, -1, -1, -1, -1, -1, -1, 42, -1, -1, -1, -1, -1, -1, -1, 43, -1, -1, -1, -1, -1, -1, -1, 44, -1, -1, -1, -1, -1, -1, -1, 45, -1, -1, -1, -1, -1, -1, -1, 46, -1, -1, -1, -1, -1, -1, -1, 47, -1, -1, -1, -1, -1, -1, -1, -1, 48, -1, -1, -1, -1, -1, -1, -1, 49, -1, -1, -1, -1, -1, -1, -1, 50, -1, -1, -1, -1, -1, -1, -1, 51, -1, -1, -1, -1, -1, -1, -1, 52, -1, -1, -1, -1, -1, -1, -1, 53, -1, -1, -1, -1, -1, -1, -1, 54, -1, -1, -1, -1, -1, -1, -1, 55, -1, -1, -1, -1, -1, -1, -1, -1, 56, -1, -1, -1, -1, -1, -1, -1, 57, -1, -1, -1, -1, -1, -1, -1, 58, -1, -1, -1, -1, -1, -1, -1, 59, -1, -1, -1, -1, -1, -1, -1, 60, -1, -1, -1, -1, -1, -1, -1, 61, -1, -1, -1, -1, -1, -1, -1, 62, -1, -1, -1, -1, -1, -1, -1, 63);

/** `MUL_I(a: i64, b: i64 -- r: i64), exits(fail)` */
export function MUL_I(t: Trace, a: Reg<"i64">, b: Reg<"i64">, r: Reg<"i64">, fail_: Label): void {
  const at = t.push(2673 + variant(MUL_I_variants, ((place(a, 8, -1, -1, "MUL_I", "a")) * 8 + place(b, 8, -1, -1, "MUL_I", "b")) * 8 + place(r, 8, -1, -1, "MUL_I", "r"), "MUL_I"), 7);
  t.words[at + 6] = fail_;
}

/** `ADD_IK(a: i64 -- r: i64), imm(n: u16), exits(fail)` */
export function ADD_IK(t: Trace, a: Reg<"i64">, r: Reg<"i64">, n: number, fail_: Label): void {
  const at = t.push(2737 + (place(a, 8, -1, -1, "ADD_IK", "a")) * 8 + place(r, 8, -1, -1, "ADD_IK", "r"), 7);
  t.imm32(at + 4, range(n, 0, 0xffff, "ADD_IK", "n"));
  t.words[at + 6] = fail_;
}

/** `SUB_IK(a: i64 -- r: i64), imm(n: u16), exits(fail)` */
export function SUB_IK(t: Trace, a: Reg<"i64">, r: Reg<"i64">, n: number, fail_: Label): void {
  const at = t.push(2801 + (place(a, 8, -1, -1, "SUB_IK", "a")) * 8 + place(r, 8, -1, -1, "SUB_IK", "r"), 7);
  t.imm32(at + 4, range(n, 0, 0xffff, "SUB_IK", "n"));
  t.words[at + 6] = fail_;
}

const MUL_IK_variants = Int16Array.of(0, -1, -1, -1, -1, -1, -1, -1, -1, 1, -1, -1, -1, -1, -1, -1, -1, -1, 2, -1, -1, -1, -1, -1, -1, -1, -1, 3, -1, -1, -1, -1, -1, -1, -1, -1, 4, -1, -1, -1, -1, -1, -1, -1, -1, 5, -1, -1, -1, -1, -1, -1, -1, -1, 6, -1, -1, -1, -1, -1, -1, -1, -1, 7);

/** `MUL_IK(a: i64 -- r: i64), imm(n: u16), exits(fail)` */
export function MUL_IK(t: Trace, a: Reg<"i64">, r: Reg<"i64">, n: number, fail_: Label): void {
  const at = t.push(2865 + variant(MUL_IK_variants, (place(a, 8, -1, -1, "MUL_IK", "a")) * 8 + place(r, 8, -1, -1, "MUL_IK", "r"), "MUL_IK"), 7);
  t.imm32(at + 4, range(n, 0, 0xffff, "MUL_IK", "n"));
  t.words[at + 6] = fail_;
}

const ADD_WRAP_variants = Int16Array.of(0, -1, -1, -1, -1, -1, -1, -1, 1, -1, -1, -1, -1, -1, -1, -1, 2, -1, -1, -1, -1, -1, -1, -1, 3, -1, -1, -1, -1, -1, -1, -1, 4, -1, -1, -1, -1, -1, -1, -1, 5, -1, -1, -1, -1, -1, -1, -1, 6, -1, -1, -1, -1, -1, -1, -1, 7, -1, -1, -1, -1, -1, -1, -1, -1, 8, -1, -1, -1, -1, -1, -1, -1, 9, -1, -1, -1, -1, -1, -1, -1, 10, -1, -1, -1, -1, -1, -1, -1, 11, -1, -1, -1, -1, -1, -1, -1, 12, -1, -1, -1, -1, -1, -1, -1, 13, -1, -1, -1, -1, -1, -1, -1, 14, -1, -1, -1, -1, -1, -1, -1, 15, -1, -1, -1, -1, -1, -1, -1, -1, 16, -1, -1, -1, -1, -1, -1, -1, 17, -1, -1, -1, -1, -1, -1, -1, 18, -1, -1, -1, -1, -1, -1, -1, 19, -1, -1, -1, -1, -1, -1, -1, 20, -1, -1, -1, -1, -1, -1, -1, 21, -1, -1, -1, -1, -1, -1, -1, 22, -1, -1, -1, -1, -1, -1, -1, 23, -1, -1, -1, -1, -1, -1, -1, -1, 24, -1, -1, -1, -1, -1, -1, -1, 25, -1, -1, -1, -1, -1, -1, -1, 26, -1, -1, -1, -1, -1, -1, -1, 27, -1, -1, -1, -1, -1, -1, -1, 28, -1, -1, -1, -1, -1, -1, -1, 29, -1, -1, -1, -1, -1, -1, -1, 30, -1, -1, -1, -1, -1, -1, -1, 31, -1, -1, -1, -1, -1, -1, -1, -1, 32, -1, -1, -1, -1, -1, -1, -1, 33, -1, -1, -1, -1, -1, -1, -1, 34, -1, -1, -1, -1, -1, -1, -1, 35, -1, -1, -1, -1, -1, -1, -1, 36, -1, -1, -1, -1, -1, -1, -1, 37, -1, -1, -1, -1, -1, -1, -1, 38, -1, -1, -1, -1, -1, -1, -1, 39, -1, -1, -1, -1, -1, -1, -1, -1, 40, -1, -1, -1, -1, -1, -1, -1, 41, -1, -1, -1, -1, -1, -1, -1, 42, -1, -1, -1, -1, -1, -1, -1, 43, -1, -1, -1, -1, -1, -1, -1, 44, -1, -1, -1, -1, -1, -1, -1, 45, -1, -1, -1, -1, -1, -1, -1, 46, -1, -1, -1, -1, -1, -1, -1, 47, -1, -1, -1, -1, -1, -1, -1, -1, 48, -1, -1, -1, -1, -1, -1, -1, 49, -1, -1, -1, -1, -1, -1, -1, 50, -1, -1, -1, -1, -1, -1, -1, 51, -1, -1, -1, -1, -1, -1, -1, 52, -1, -1, -1, -1, -1, -1, -1, 53, -1, -1, -1, -1, -1, -1, -1, 54, -1, -1, -1, -1, -1, -1, -1, 55, -1, -1, -1, -1, -1, -1, -1, -1, 56, -1, -1, -1, -1, -1, -1, -1, 57, -1, -1, -1, -1, -1, -1, -1, 58, -1, -1, -1, -1, -1, -1, -1, 59, -1, -1, -1, -1, -1, -1, -1, 60, -1, -1, -1, -1, -1, -1, -1, 61, -1, -1, -1, -1, -1, -1, -1, 62, -1, -1, -1, -1, -1, -1, -1, 63);

/** `ADD_WRAP(a: i64, b: i64 -- r: i64)` */
export function ADD_WRAP(t: Trace, a: Reg<"i64">, b: Reg<"i64">, r: Reg<"i64">): void {
  t.push(2873 + variant(ADD_WRAP_variants, ((place(a, 8, -1, -1, "ADD_WRAP", "a")) * 8 + place(b, 8, -1, -1, "ADD_WRAP", "b")) * 8 + place(r, 8, -1, -1, "ADD_WRAP", "r"), "ADD_WRAP"), 6);
}

/** `ADD_WRAP_K(a: i64 -- r: i64), imm(n: u16)` */
export function ADD_WRAP_K(t: Trace, a: Reg<"i64">, r: Reg<"i64">, n: number): void {
  const at = t.push(2937 + (place(a, 8, -1, -1, "ADD_WRAP_K", "a")) * 8 + place(r, 8, -1, -1, "ADD_WRAP_K", "r"), 6);
  t.imm32(at + 4, range(n, 0, 0xffff, "ADD_WRAP_K", "n"));
}

/** `SUB_WRAP_K(a: i64 -- r: i64), imm(n: u16)` */
export function SUB_WRAP_K(t: Trace, a: Reg<"i64">, r: Reg<"i64">, n: number): void {
  const at = t.push(3001 + (place(a, 8, -1, -1, "SUB_WRAP_K", "a")) * 8 + place(r, 8, -1, -1, "SUB_WRAP_K", "r"), 6);
  t.imm32(at + 4, range(n, 0, 0xffff, "SUB_WRAP_K", "n"));
}

/** `DECREMENT(a: i64 -- r: i64)` */
export function DECREMENT(t: Trace, a: Reg<"i64">, r: Reg<"i64">): void {
  t.push(3065 + (place(a, 8, -1, -1, "DECREMENT", "a")) * 8 + place(r, 8, -1, -1, "DECREMENT", "r"), 4);
}

const NEG_I_variants = Int16Array.of(0, -1, -1, -1, -1, -1, -1, -1, -1, 1, -1, -1, -1, -1, -1, -1, -1, -1, 2, -1, -1, -1, -1, -1, -1, -1, -1, 3, -1, -1, -1, -1, -1, -1, -1, -1, 4, -1, -1, -1, -1, -1, -1, -1, -1, 5, -1, -1, -1, -1, -1, -1, -1, -1, 6, -1, -1, -1, -1, -1, -1, -1, -1, 7);

/** `NEG_I(a: i64 -- r: i64), exits(fail)` */
export function NEG_I(t: Trace, a: Reg<"i64">, r: Reg<"i64">, fail_: Label): void {
  const at = t.push(3129 + variant(NEG_I_variants, (place(a, 8, -1, -1, "NEG_I", "a")) * 8 + place(r, 8, -1, -1, "NEG_I", "r"), "NEG_I"), 5);
  t.words[at + 4] = fail_;
}

const AND_I_variants = Int16Array.of(0, -1, -1, -1, -1, -1, -1, -1, 1, -1, -1, -1, -1, -1, -1, -1, 2, -1, -1, -1, -1, -1, -1, -1, 3, -1, -1, -1, -1, -1, -1, -1, 4, -1, -1, -1, -1, -1, -1, -1, 5, -1, -1, -1, -1, -1, -1, -1, 6, -1, -1, -1, -1, -1, -1, -1, 7, -1, -1, -1, -1, -1, -1, -1, -1, 8, -1, -1, -1, -1, -1, -1, -1, 9, -1, -1, -1, -1, -1, -1, -1, 10, -1, -1, -1, -1, -1, -1, -1, 11, -1, -1, -1, -1, -1, -1, -1, 12, -1, -1, -1, -1, -1, -1, -1, 13, -1, -1, -1, -1, -1, -1, -1, 14, -1, -1, -1, -1, -1, -1, -1, 15, -1, -1, -1, -1, -1, -1, -1, -1, 16, -1, -1, -1, -1, -1, -1, -1, 17, -1, -1, -1, -1, -1, -1, -1, 18, -1, -1, -1, -1, -1, -1, -1, 19, -1, -1, -1, -1, -1, -1, -1, 20, -1, -1, -1, -1, -1, -1, -1, 21, -1, -1, -1, -1, -1, -1, -1, 22, -1, -1, -1, -1, -1, -1, -1, 23, -1, -1, -1, -1, -1, -1, -1, -1, 24, -1, -1, -1, -1, -1, -1, -1, 25, -1, -1, -1, -1, -1, -1, -1, 26, -1, -1, -1, -1, -1, -1, -1, 27, -1, -1, -1, -1, -1, -1, -1, 28, -1, -1, -1, -1, -1, -1, -1, 29, -1, -1, -1, -1, -1, -1, -1, 30, -1, -1, -1, -1, -1, -1, -1, 31, -1, -1, -1, -1, -1, -1, -1, -1, 32, -1, -1, -1, -1, -1, -1, -1, 33, -1, -1, -1, -1, -1, -1, -1, 34, -1, -1, -1, -1, -1, -1, -1, 35, -1, -1, -1, -1, -1, -1, -1, 36, -1, -1, -1, -1, -1, -1, -1, 37, -1, -1, -1, -1, -1, -1, -1, 38, -1, -1, -1, -1, -1, -1, -1, 39, -1, -1, -1, -1, -1, -1, -1, -1, 40, -1, -1, -1, -1, -1, -1, -1, 41, -1, -1, -1, -1, -1, -1, -1, 42, -1, -1, -1, -1, -1, -1, -1, 43, -1, -1, -1, -1, -1, -1, -1, 44, -1, -1, -1, -1, -1, -1, -1, 45, -1, -1, -1, -1, -1, -1, -1, 46, -1, -1, -1, -1, -1, -1, -1, 47, -1, -1, -1, -1, -1, -1, -1, -1, 48, -1, -1, -1, -1, -1, -1, -1, 49, -1, -1, -1, -1, -1, -1, -1, 50, -1, -1, -1, -1, -1, -1, -1, 51, -1, -1, -1, -1, -1, -1, -1, 52, -1, -1, -1, -1, -1, -1, -1, 53, -1, -1, -1, -1, -1, -1, -1, 54, -1, -1, -1, -1, -1, -1, -1, 55, -1, -1, -1, -1, -1, -1, -1, -1, 56, -1, -1, -1, -1, -1, -1, -1, 57, -1, -1, -1, -1, -1, -1, -1, 58, -1, -1, -1, -1, -1, -1, -1, 59, -1, -1, -1, -1, -1, -1, -1, 60, -1, -1, -1, -1, -1, -1, -1, 61, -1, -1, -1, -1, -1, -1, -1, 62, -1, -1, -1, -1, -1, -1, -1, 63);

/** `AND_I(a: i64, b: i64 -- r: i64)` */
export function AND_I(t: Trace, a: Reg<"i64">, b: Reg<"i64">, r: Reg<"i64">): void {
  t.push(3137 + variant(AND_I_variants, ((place(a, 8, -1, -1, "AND_I", "a")) * 8 + place(b, 8, -1, -1, "AND_I", "b")) * 8 + place(r, 8, -1, -1, "AND_I", "r"), "AND_I"), 6);
}

const OR_I_variants = Int16Array.of(0, -1, -1, -1, -1, -1, -1, -1, 1, -1, -1, -1, -1, -1, -1, -1, 2, -1, -1, -1, -1, -1, -1, -1, 3, -1, -1, -1, -1, -1, -1, -1, 4, -1, -1, -1, -1, -1, -1, -1, 5, -1, -1, -1, -1, -1, -1, -1, 6, -1, -1, -1, -1, -1, -1, -1, 7, -1, -1, -1, -1, -1, -1, -1, -1, 8, -1, -1, -1, -1, -1, -1, -1, 9, -1, -1, -1, -1, -1, -1, -1, 10, -1, -1, -1, -1, -1, -1, -1, 11, -1, -1, -1, -1, -1, -1, -1, 12, -1, -1, -1, -1, -1, -1, -1, 13, -1, -1, -1, -1, -1, -1, -1, 14, -1, -1, -1, -1, -1, -1, -1, 15, -1, -1, -1, -1, -1, -1, -1, -1, 16, -1, -1, -1, -1, -1, -1, -1, 17, -1, -1, -1, -1, -1, -1, -1, 18, -1, -1, -1, -1, -1, -1, -1, 19, -1, -1, -1, -1, -1, -1, -1, 20, -1, -1, -1, -1, -1, -1, -1, 21, -1, -1, -1, -1, -1, -1, -1, 22, -1, -1, -1, -1, -1, -1, -1, 23, -1, -1, -1, -1, -1, -1, -1, -1, 24, -1, -1, -1, -1, -1, -1, -1, 25, -1, -1, -1, -1, -1, -1, -1, 26, -1, -1, -1, -1, -1, -1, -1, 27, -1, -1, -1, -1, -1, -1, -1, 28, -1, -1, -1, -1, -1, -1, -1, 29, -1, -1, -1, -1, -1, -1, -1, 30, -1, -1, -1, -1, -1, -1, -1, 31, -1, -1, -1, -1, -1, -1, -1, -1, 32, -1, -1, -1, -1, -1, -1, -1, 33, -1, -1, -1, -1, -1, -1, -1, 34, -1, -1, -1, -1, -1, -1, -1, 35, -1, -1, -1, -1, -1, -1, -1, 36, -1, -1, -1, -1, -1, -1, -1, 37, -1, -1, -1, -1, -1, -1, -1, 38, -1, -1, -1, -1, -1, -1, -1, 39, -1, -1, -1, -1, -1, -1, -1, -1, 40, -1, -1, -1, -1, -1, -1, -1, 41, -1, -1, -1, -1, -1, -1, -1, 42, -1, -1, -1, -1, -1, -1, -1, 43, -1, -1, -1, -1, -1, -1, -1, 44, -1, -1, -1, -1, -1, -1, -1, 45, -1, -1, -1, -1, -1, -1, -1, 46, -1, -1, -1, -1, -1, -1, -1, 47, -1, -1, -1, -1, -1, -1, -1, -1, 48, -1, -1, -1, -1, -1, -1, -1, 49, -1, -1, -1, -1, -1, -1, -1, 50, -1, -1, -1, -1, -1, -1, -1, 51, -1, -1, -1, -1, -1, -1, -1, 52, -1, -1, -1, -1, -1, -1, -1, 53, -1, -1, -1, -1, -1, -1, -1, 54, -1, -1, -1, -1, -1, -1, -1, 55, -1, -1, -1, -1, -1, -1, -1, -1, 56, -1, -1, -1, -1, -1, -1, -1, 57, -1, -1, -1, -1, -1, -1, -1, 58, -1, -1, -1, -1, -1, -1, -1, 59, -1, -1, -1, -1, -1, -1, -1, 60, -1, -1, -1, -1, -1, -1, -1, 61, -1, -1, -1, -1, -1, -1, -1, 62, -1, -1, -1, -1, -1, -1, -1, 63);

/** `OR_I(a: i64, b: i64 -- r: i64)` */
export function OR_I(t: Trace, a: Reg<"i64">, b: Reg<"i64">, r: Reg<"i64">): void {
  t.push(3201 + variant(OR_I_variants, ((place(a, 8, -1, -1, "OR_I", "a")) * 8 + place(b, 8, -1, -1, "OR_I", "b")) * 8 + place(r, 8, -1, -1, "OR_I", "r"), "OR_I"), 6);
}

const XOR_I_variants = Int16Array.of(0, -1, -1, -1, -1, -1, -1, -1, 1, -1, -1, -1, -1, -1, -1, -1, 2, -1, -1, -1, -1, -1, -1, -1, 3, -1, -1, -1, -1, -1, -1, -1, 4, -1, -1, -1, -1, -1, -1, -1, 5, -1, -1, -1, -1, -1, -1, -1, 6, -1, -1, -1, -1, -1, -1, -1, 7, -1, -1, -1, -1, -1, -1, -1, -1, 8, -1, -1, -1, -1, -1, -1, -1, 9, -1, -1, -1, -1, -1, -1, -1, 10, -1, -1, -1, -1, -1, -1, -1, 11, -1, -1, -1, -1, -1, -1, -1, 12, -1, -1, -1, -1, -1, -1, -1, 13, -1, -1, -1, -1, -1, -1, -1, 14, -1, -1, -1, -1, -1, -1, -1, 15, -1, -1, -1, -1, -1, -1, -1, -1, 16, -1, -1, -1, -1, -1, -1, -1, 17, -1, -1, -1, -1, -1, -1, -1, 18, -1, -1, -1, -1, -1, -1, -1, 19, -1, -1, -1, -1, -1, -1, -1, 20, -1, -1, -1, -1, -1, -1, -1, 21, -1, -1, -1, -1, -1, -1, -1, 22, -1, -1, -1, -1, -1, -1, -1, 23, -1, -1, -1, -1, -1, -1, -1, -1, 24, -1, -1, -1, -1, -1, -1, -1, 25, -1, -1, -1, -1, -1, -1, -1, 26, -1, -1, -1, -1, -1, -1, -1, 27, -1, -1, -1, -1, -1, -1, -1, 28, -1, -1, -1, -1, -1, -1, -1, 29, -1, -1, -1, -1, -1, -1, -1, 30, -1, -1, -1, -1, -1, -1, -1, 31, -1, -1, -1, -1, -1, -1, -1, -1, 32, -1, -1, -1, -1, -1, -1, -1, 33, -1, -1, -1, -1, -1, -1, -1, 34, -1, -1, -1, -1, -1, -1, -1, 35, -1, -1, -1, -1, -1, -1, -1, 36, -1, -1, -1, -1, -1, -1, -1, 37, -1, -1, -1, -1, -1, -1, -1, 38, -1, -1, -1, -1, -1, -1, -1, 39, -1, -1, -1, -1, -1, -1, -1, -1, 40, -1, -1, -1, -1, -1, -1, -1, 41, -1, -1, -1, -1, -1, -1, -1, 42, -1, -1, -1, -1, -1, -1, -1, 43, -1, -1, -1, -1, -1, -1, -1, 44, -1, -1, -1, -1, -1, -1, -1, 45, -1, -1, -1, -1, -1, -1, -1, 46, -1, -1, -1, -1, -1, -1, -1, 47, -1, -1, -1, -1, -1, -1, -1, -1, 48, -1, -1, -1, -1, -1, -1, -1, 49, -1, -1, -1, -1, -1, -1, -1, 50, -1, -1, -1, -1, -1, -1, -1, 51, -1, -1, -1, -1, -1, -1, -1, 52, -1, -1, -1, -1, -1, -1, -1, 53, -1, -1, -1, -1, -1, -1, -1, 54, -1, -1, -1, -1, -1, -1, -1, 55, -1, -1, -1, -1, -1, -1, -1, -1, 56, -1, -1, -1, -1, -1, -1, -1, 57, -1, -1, -1, -1, -1, -1, -1, 58, -1, -1, -1, -1, -1, -1, -1, 59, -1, -1, -1, -1, -1, -1, -1, 60, -1, -1, -1, -1, -1, -1, -1, 61, -1, -1, -1, -1, -1, -1, -1, 62, -1, -1, -1, -1, -1, -1, -1, 63);

/** `XOR_I(a: i64, b: i64 -- r: i64)` */
export function XOR_I(t: Trace, a: Reg<"i64">, b: Reg<"i64">, r: Reg<"i64">): void {
  t.push(3265 + variant(XOR_I_variants, ((place(a, 8, -1, -1, "XOR_I", "a")) * 8 + place(b, 8, -1, -1, "XOR_I", "b")) * 8 + place(r, 8, -1, -1, "XOR_I", "r"), "XOR_I"), 6);
}

/** `AND_IK(a: i64 -- r: i64), imm(n: u16)` */
export function AND_IK(t: Trace, a: Reg<"i64">, r: Reg<"i64">, n: number): void {
  const at = t.push(3329 + (place(a, 8, -1, -1, "AND_IK", "a")) * 8 + place(r, 8, -1, -1, "AND_IK", "r"), 6);
  t.imm32(at + 4, range(n, 0, 0xffff, "AND_IK", "n"));
}

const OR_IK_variants = Int16Array.of(0, -1, -1, -1, -1, -1, -1, -1, -1, 1, -1, -1, -1, -1, -1, -1, -1, -1, 2, -1, -1, -1, -1, -1, -1, -1, -1, 3, -1, -1, -1, -1, -1, -1, -1, -1, 4, -1, -1, -1, -1, -1, -1, -1, -1, 5, -1, -1, -1, -1, -1, -1, -1, -1, 6, -1, -1, -1, -1, -1, -1, -1, -1, 7);

/** `OR_IK(a: i64 -- r: i64), imm(n: u16)` */
export function OR_IK(t: Trace, a: Reg<"i64">, r: Reg<"i64">, n: number): void {
  const at = t.push(3393 + variant(OR_IK_variants, (place(a, 8, -1, -1, "OR_IK", "a")) * 8 + place(r, 8, -1, -1, "OR_IK", "r"), "OR_IK"), 6);
  t.imm32(at + 4, range(n, 0, 0xffff, "OR_IK", "n"));
}

const XOR_IK_variants = Int16Array.of(0, -1, -1, -1, -1, -1, -1, -1, -1, 1, -1, -1, -1, -1, -1, -1, -1, -1, 2, -1, -1, -1, -1, -1, -1, -1, -1, 3, -1, -1, -1, -1, -1, -1, -1, -1, 4, -1, -1, -1, -1, -1, -1, -1, -1, 5, -1, -1, -1, -1, -1, -1, -1, -1, 6, -1, -1, -1, -1, -1, -1, -1, -1, 7);

/** `XOR_IK(a: i64 -- r: i64), imm(n: u16)` */
export function XOR_IK(t: Trace, a: Reg<"i64">, r: Reg<"i64">, n: number): void {
  const at = t.push(3401 + variant(XOR_IK_variants, (place(a, 8, -1, -1, "XOR_IK", "a")) * 8 + place(r, 8, -1, -1, "XOR_IK", "r"), "XOR_IK"), 6);
  t.imm32(at + 4, range(n, 0, 0xffff, "XOR_IK", "n"));
}

const NOT_I_variants = Int16Array.of(0, -1, -1, -1, -1, -1, -1, -1, -1, 1, -1, -1, -1, -1, -1, -1, -1, -1, 2, -1, -1, -1, -1, -1, -1, -1, -1, 3, -1, -1, -1, -1, -1, -1, -1, -1, 4, -1, -1, -1, -1, -1, -1, -1, -1, 5, -1, -1, -1, -1, -1, -1, -1, -1, 6, -1, -1, -1, -1, -1, -1, -1, -1, 7);

/** `NOT_I(a: i64 -- r: i64)` */
export function NOT_I(t: Trace, a: Reg<"i64">, r: Reg<"i64">): void {
  t.push(3409 + variant(NOT_I_variants, (place(a, 8, -1, -1, "NOT_I", "a")) * 8 + place(r, 8, -1, -1, "NOT_I", "r"), "NOT_I"), 4);
}

const SHL_I_variants = Int16Array.of(0, -1, -1, -1, -1, -1, -1, -1, 1, -1, -1, -1, -1, -1, -1, -1, 2, -1, -1, -1, -1, -1, -1, -1, 3, -1, -1, -1, -1, -1, -1, -1, 4, -1, -1, -1, -1, -1, -1, -1, 5, -1, -1, -1, -1, -1, -1, -1, 6, -1, -1, -1, -1, -1, -1, -1, 7, -1, -1, -1, -1, -1, -1, -1, -1, 8, -1, -1, -1, -1, -1, -1, -1, 9, -1, -1, -1, -1, -1, -1, -1, 10, -1, -1, -1, -1, -1, -1, -1, 11, -1, -1, -1, -1, -1, -1, -1, 12, -1, -1, -1, -1, -1, -1, -1, 13, -1, -1, -1, -1, -1, -1, -1, 14, -1, -1, -1, -1, -1, -1, -1, 15, -1, -1, -1, -1, -1, -1, -1, -1, 16, -1, -1, -1, -1, -1, -1, -1, 17, -1, -1, -1, -1, -1, -1, -1, 18, -1, -1, -1, -1, -1, -1, -1, 19, -1, -1, -1, -1, -1, -1, -1, 20, -1, -1, -1, -1, -1, -1, -1, 21, -1, -1, -1, -1, -1, -1, -1, 22, -1, -1, -1, -1, -1, -1, -1, 23, -1, -1, -1, -1, -1, -1, -1, -1, 24, -1, -1, -1, -1, -1, -1, -1, 25, -1, -1, -1, -1, -1, -1, -1, 26, -1, -1, -1, -1, -1, -1, -1, 27, -1, -1, -1, -1, -1, -1, -1, 28, -1, -1, -1, -1, -1, -1, -1, 29, -1, -1, -1, -1, -1, -1, -1, 30, -1, -1, -1, -1, -1, -1, -1, 31, -1, -1, -1, -1, -1, -1, -1, -1, 32, -1, -1, -1, -1, -1, -1, -1, 33, -1, -1, -1, -1, -1, -1, -1, 34, -1, -1, -1, -1, -1, -1, -1, 35, -1, -1, -1, -1, -1, -1, -1, 36, -1, -1, -1, -1, -1, -1, -1, 37, -1, -1, -1, -1, -1, -1, -1, 38, -1, -1, -1, -1, -1, -1, -1, 39, -1, -1, -1, -1, -1, -1, -1, -1, 40, -1, -1, -1, -1, -1, -1, -1, 41, -1, -1, -1, -1, -1, -1, -1, 42, -1, -1, -1, -1, -1, -1, -1, 43, -1, -1, -1, -1, -1, -1, -1, 44, -1, -1, -1, -1, -1, -1, -1, 45, -1, -1, -1, -1, -1, -1, -1, 46, -1, -1, -1, -1, -1, -1, -1, 47, -1, -1, -1, -1, -1, -1, -1, -1, 48, -1, -1, -1, -1, -1, -1, -1, 49, -1, -1, -1, -1, -1, -1, -1, 50, -1, -1, -1, -1, -1, -1, -1, 51, -1, -1, -1, -1, -1, -1, -1, 52, -1, -1, -1, -1, -1, -1, -1, 53, -1, -1, -1, -1, -1, -1, -1, 54, -1, -1, -1, -1, -1, -1, -1, 55, -1, -1, -1, -1, -1, -1, -1, -1, 56, -1, -1, -1, -1, -1, -1, -1, 57, -1, -1, -1, -1, -1, -1, -1, 58, -1, -1, -1, -1, -1, -1, -1, 59, -1, -1, -1, -1, -1, -1, -1, 60, -1, -1, -1, -1, -1, -1, -1, 61, -1, -1, -1, -1, -1, -1, -1, 62, -1, -1, -1, -1, -1, -1, -1, 63);

/** `SHL_I(a: i64, b: i64 -- r: i64), exits(fail)` */
export function SHL_I(t: Trace, a: Reg<"i64">, b: Reg<"i64">, r: Reg<"i64">, fail_: Label): void {
  const at = t.push(3417 + variant(SHL_I_variants, ((place(a, 8, -1, -1, "SHL_I", "a")) * 8 + place(b, 8, -1, -1, "SHL_I", "b")) * 8 + place(r, 8, -1, -1, "SHL_I", "r"), "SHL_I"), 7);
  t.words[at + 6] = fail_;
}

const SHL_IK_variants = Int16Array.of(0, -1, -1, -1, -1, -1, -1, -1, -1, 1, -1, -1, -1, -1, -1, -1, -1, -1, 2, -1, -1, -1, -1, -1, -1, -1, -1, 3, -1, -1, -1, -1, -1, -1, -1, -1, 4, -1, -1, -1, -1, -1, -1, -1, -1, 5, -1, -1, -1, -1, -1, -1, -1, -1, 6, -1, -1, -1, -1, -1, -1, -1, -1, 7);

/** `SHL_IK(a: i64 -- r: i64), imm(n: u16), exits(fail)` */
export function SHL_IK(t: Trace, a: Reg<"i64">, r: Reg<"i64">, n: number, fail_: Label): void {
  const at = t.push(3481 + variant(SHL_IK_variants, (place(a, 8, -1, -1, "SHL_IK", "a")) * 8 + place(r, 8, -1, -1, "SHL_IK", "r"), "SHL_IK"), 7);
  t.imm32(at + 4, range(n, 0, 0xffff, "SHL_IK", "n"));
  t.words[at + 6] = fail_;
}

const SHR_I_variants = Int16Array.of(0, -1, -1, -1, -1, -1, -1, -1, 1, -1, -1, -1, -1, -1, -1, -1, 2, -1, -1, -1, -1, -1, -1, -1, 3, -1, -1, -1, -1, -1, -1, -1, 4, -1, -1, -1, -1, -1, -1, -1, 5, -1, -1, -1, -1, -1, -1, -1, 6, -1, -1, -1, -1, -1, -1, -1, 7, -1, -1, -1, -1, -1, -1, -1, -1, 8, -1, -1, -1, -1, -1, -1, -1, 9, -1, -1, -1, -1, -1, -1, -1, 10, -1, -1, -1, -1, -1, -1, -1, 11, -1, -1, -1, -1, -1, -1, -1, 12, -1, -1, -1, -1, -1, -1, -1, 13, -1, -1, -1, -1, -1, -1, -1, 14, -1, -1, -1, -1, -1, -1, -1, 15, -1, -1, -1, -1, -1, -1, -1, -1, 16, -1, -1, -1, -1, -1, -1, -1, 17, -1, -1, -1, -1, -1, -1, -1, 18, -1, -1, -1, -1, -1, -1, -1, 19, -1, -1, -1, -1, -1, -1, -1, 20, -1, -1, -1, -1, -1, -1, -1, 21, -1, -1, -1, -1, -1, -1, -1, 22, -1, -1, -1, -1, -1, -1, -1, 23, -1, -1, -1, -1, -1, -1, -1, -1, 24, -1, -1, -1, -1, -1, -1, -1, 25, -1, -1, -1, -1, -1, -1, -1, 26, -1, -1, -1, -1, -1, -1, -1, 27, -1, -1, -1, -1, -1, -1, -1, 28, -1, -1, -1, -1, -1, -1, -1, 29, -1, -1, -1, -1, -1, -1, -1, 30, -1, -1, -1, -1, -1, -1, -1, 31, -1, -1, -1, -1, -1, -1, -1, -1, 32, -1, -1, -1, -1, -1, -1, -1, 33, -1, -1, -1, -1, -1, -1, -1, 34, -1, -1, -1, -1, -1, -1, -1, 35, -1, -1, -1, -1, -1, -1, -1, 36, -1, -1, -1, -1, -1, -1, -1, 37, -1, -1, -1, -1, -1, -1, -1, 38, -1, -1, -1, -1, -1, -1, -1, 39, -1, -1, -1, -1, -1, -1, -1, -1, 40, -1, -1, -1, -1, -1, -1, -1, 41, -1, -1, -1, -1, -1, -1, -1, 42, -1, -1, -1, -1, -1, -1, -1, 43, -1, -1, -1, -1, -1, -1, -1, 44, -1, -1, -1, -1, -1, -1, -1, 45, -1, -1, -1, -1, -1, -1, -1, 46, -1, -1, -1, -1, -1, -1, -1, 47, -1, -1, -1, -1, -1, -1, -1, -1, 48, -1, -1, -1, -1, -1, -1, -1, 49, -1, -1, -1, -1, -1, -1, -1, 50, -1, -1, -1, -1, -1, -1, -1, 51, -1, -1, -1, -1, -1, -1, -1, 52, -1, -1, -1, -1, -1, -1, -1, 53, -1, -1, -1, -1, -1, -1, -1, 54, -1, -1, -1, -1, -1, -1, -1, 55, -1, -1, -1, -1, -1, -1, -1, -1, 56, -1, -1, -1, -1, -1, -1, -1, 57, -1, -1, -1, -1, -1, -1, -1, 58, -1, -1, -1, -1, -1, -1, -1, 59, -1, -1, -1, -1, -1, -1, -1, 60, -1, -1, -1, -1, -1, -1, -1, 61, -1, -1, -1, -1, -1, -1, -1, 62, -1, -1, -1, -1, -1, -1, -1, 63);

/** `SHR_I(a: i64, b: i64 -- r: i64), exits(fail)` */
export function SHR_I(t: Trace, a: Reg<"i64">, b: Reg<"i64">, r: Reg<"i64">, fail_: Label): void {
  const at = t.push(3489 + variant(SHR_I_variants, ((place(a, 8, -1, -1, "SHR_I", "a")) * 8 + place(b, 8, -1, -1, "SHR_I", "b")) * 8 + place(r, 8, -1, -1, "SHR_I", "r"), "SHR_I"), 7);
  t.words[at + 6] = fail_;
}

const SHR_IK_variants = Int16Array.of(0, -1, -1, -1, -1, -1, -1, -1, -1, 1, -1, -1, -1, -1, -1, -1, -1, -1, 2, -1, -1, -1, -1, -1, -1, -1, -1, 3, -1, -1, -1, -1, -1, -1, -1, -1, 4, -1, -1, -1, -1, -1, -1, -1, -1, 5, -1, -1, -1, -1, -1, -1, -1, -1, 6, -1, -1, -1, -1, -1, -1, -1, -1, 7);

/** `SHR_IK(a: i64 -- r: i64), imm(n: u16)` */
export function SHR_IK(t: Trace, a: Reg<"i64">, r: Reg<"i64">, n: number): void {
  const at = t.push(3553 + variant(SHR_IK_variants, (place(a, 8, -1, -1, "SHR_IK", "a")) * 8 + place(r, 8, -1, -1, "SHR_IK", "r"), "SHR_IK"), 6);
  t.imm32(at + 4, range(n, 0, 0xffff, "SHR_IK", "n"));
}

const HALVE_variants = Int16Array.of(0, -1, -1, -1, -1, -1, -1, -1, -1, 1, -1, -1, -1, -1, -1, -1, -1, -1, 2, -1, -1, -1, -1, -1, -1, -1, -1, 3, -1, -1, -1, -1, -1, -1, -1, -1, 4, -1, -1, -1, -1, -1, -1, -1, -1, 5, -1, -1, -1, -1, -1, -1, -1, -1, 6, -1, -1, -1, -1, -1, -1, -1, -1, 7);

/** `HALVE(a: i64 -- r: i64)` */
export function HALVE(t: Trace, a: Reg<"i64">, r: Reg<"i64">): void {
  t.push(3561 + variant(HALVE_variants, (place(a, 8, -1, -1, "HALVE", "a")) * 8 + place(r, 8, -1, -1, "HALVE", "r"), "HALVE"), 4);
}

const FLOORDIV_I_variants = Int16Array.of(0, -1, -1, -1, -1, -1, -1, -1, 1, -1, -1, -1, -1, -1, -1, -1, 2, -1, -1, -1, -1, -1, -1, -1, 3, -1, -1, -1, -1, -1, -1, -1, 4, -1, -1, -1, -1, -1, -1, -1, 5, -1, -1, -1, -1, -1, -1, -1, 6, -1, -1, -1, -1, -1, -1, -1, 7, -1, -1, -1, -1, -1, -1, -1, -1, 8, -1, -1, -1, -1, -1, -1, -1, 9, -1, -1, -1, -1, -1, -1, -1, 10, -1, -1, -1, -1, -1, -1, -1, 11, -1, -1, -1, -1, -1, -1, -1, 12, -1, -1, -1, -1, -1, -1, -1, 13, -1, -1, -1, -1, -1, -1, -1, 14, -1, -1, -1, -1, -1, -1, -1, 15, -1, -1, -1, -1, -1, -1, -1, -1, 16, -1, -1, -1, -1, -1, -1, -1, 17, -1, -1, -1, -1, -1, -1, -1, 18, -1, -1, -1, -1, -1, -1, -1, 19, -1, -1, -1, -1, -1, -1, -1, 20, -1, -1, -1, -1, -1, -1, -1, 21, -1, -1, -1, -1, -1, -1, -1, 22, -1, -1, -1, -1, -1, -1, -1, 23, -1, -1, -1, -1, -1, -1, -1, -1, 24, -1, -1, -1, -1, -1, -1, -1, 25, -1, -1, -1, -1, -1, -1, -1, 26, -1, -1, -1, -1, -1, -1, -1, 27, -1, -1, -1, -1, -1, -1, -1, 28, -1, -1, -1, -1, -1, -1, -1, 29, -1, -1, -1, -1, -1, -1, -1, 30, -1, -1, -1, -1, -1, -1, -1, 31, -1, -1, -1, -1, -1, -1, -1, -1, 32, -1, -1, -1, -1, -1, -1, -1, 33, -1, -1, -1, -1, -1, -1, -1, 34, -1, -1, -1, -1, -1, -1, -1, 35, -1, -1, -1, -1, -1, -1, -1, 36, -1, -1, -1, -1, -1, -1, -1, 37, -1, -1, -1, -1, -1, -1, -1, 38, -1, -1, -1, -1, -1, -1, -1, 39, -1, -1, -1, -1, -1, -1, -1, -1, 40, -1, -1, -1, -1, -1, -1, -1, 41, -1, -1, -1, -1, -1, -1, -1, 42, -1, -1, -1, -1, -1, -1, -1, 43, -1, -1, -1, -1, -1, -1, -1, 44, -1, -1, -1, -1, -1, -1, -1, 45, -1, -1, -1, -1, -1, -1, -1, 46, -1, -1, -1, -1, -1, -1, -1, 47, -1, -1, -1, -1, -1, -1, -1, -1, 48, -1, -1, -1, -1, -1, -1, -1, 49, -1, -1, -1, -1, -1, -1, -1, 50, -1, -1, -1, -1, -1, -1, -1, 51, -1, -1, -1, -1, -1, -1, -1, 52, -1, -1, -1, -1, -1, -1, -1, 53, -1, -1, -1, -1, -1, -1, -1, 54, -1, -1, -1, -1, -1, -1, -1, 55, -1, -1, -1, -1, -1, -1, -1, -1, 56, -1, -1, -1, -1, -1, -1, -1, 57, -1, -1, -1, -1, -1, -1, -1, 58, -1, -1, -1, -1, -1, -1, -1, 59, -1, -1, -1, -1, -1, -1, -1, 60, -1, -1, -1, -1, -1, -1, -1, 61, -1, -1, -1, -1, -1, -1, -1, 62, -1, -1, -1, -1, -1, -1, -1, 63);

/** `FLOORDIV_I(a: i64, b: i64 -- r: i64), exits(fail)` */
export function FLOORDIV_I(t: Trace, a: Reg<"i64">, b: Reg<"i64">, r: Reg<"i64">, fail_: Label): void {
  const at = t.push(3569 + variant(FLOORDIV_I_variants, ((place(a, 8, -1, -1, "FLOORDIV_I", "a")) * 8 + place(b, 8, -1, -1, "FLOORDIV_I", "b")) * 8 + place(r, 8, -1, -1, "FLOORDIV_I", "r"), "FLOORDIV_I"), 7);
  t.words[at + 6] = fail_;
}

const MOD_I_variants = Int16Array.of(0, -1, -1, -1, -1, -1, -1, -1, 1, -1, -1, -1, -1, -1, -1, -1, 2, -1, -1, -1, -1, -1, -1, -1, 3, -1, -1, -1, -1, -1, -1, -1, 4, -1, -1, -1, -1, -1, -1, -1, 5, -1, -1, -1, -1, -1, -1, -1, 6, -1, -1, -1, -1, -1, -1, -1, 7, -1, -1, -1, -1, -1, -1, -1, -1, 8, -1, -1, -1, -1, -1, -1, -1, 9, -1, -1, -1, -1, -1, -1, -1, 10, -1, -1, -1, -1, -1, -1, -1, 11, -1, -1, -1, -1, -1, -1, -1, 12, -1, -1, -1, -1, -1, -1, -1, 13, -1, -1, -1, -1, -1, -1, -1, 14, -1, -1, -1, -1, -1, -1, -1, 15, -1, -1, -1, -1, -1, -1, -1, -1, 16, -1, -1, -1, -1, -1, -1, -1, 17, -1, -1, -1, -1, -1, -1, -1, 18, -1, -1, -1, -1, -1, -1, -1, 19, -1, -1, -1, -1, -1, -1, -1, 20, -1, -1, -1, -1, -1, -1, -1, 21, -1, -1, -1, -1, -1, -1, -1, 22, -1, -1, -1, -1, -1, -1, -1, 23, -1, -1, -1, -1, -1, -1, -1, -1, 24, -1, -1, -1, -1, -1, -1, -1, 25, -1, -1, -1, -1, -1, -1, -1, 26, -1, -1, -1, -1, -1, -1, -1, 27, -1, -1, -1, -1, -1, -1, -1, 28, -1, -1, -1, -1, -1, -1, -1, 29, -1, -1, -1, -1, -1, -1, -1, 30, -1, -1, -1, -1, -1, -1, -1, 31, -1, -1, -1, -1, -1, -1, -1, -1, 32, -1, -1, -1, -1, -1, -1, -1, 33, -1, -1, -1, -1, -1, -1, -1, 34, -1, -1, -1, -1, -1, -1, -1, 35, -1, -1, -1, -1, -1, -1, -1, 36, -1, -1, -1, -1, -1, -1, -1, 37, -1, -1, -1, -1, -1, -1, -1, 38, -1, -1, -1, -1, -1, -1, -1, 39, -1, -1, -1, -1, -1, -1, -1, -1, 40, -1, -1, -1, -1, -1, -1, -1, 41, -1, -1, -1, -1, -1, -1, -1, 42, -1, -1, -1, -1, -1, -1, -1, 43, -1, -1, -1, -1, -1, -1, -1, 44, -1, -1, -1, -1, -1, -1, -1, 45, -1, -1, -1, -1, -1, -1, -1, 46, -1, -1, -1, -1, -1, -1, -1, 47, -1, -1, -1, -1, -1, -1, -1, -1, 48, -1, -1, -1, -1, -1, -1, -1, 49, -1, -1, -1, -1, -1, -1, -1, 50, -1, -1, -1, -1, -1, -1, -1, 51, -1, -1, -1, -1, -1, -1, -1, 52, -1, -1, -1, -1, -1, -1, -1, 53, -1, -1, -1, -1, -1, -1, -1, 54, -1, -1, -1, -1, -1, -1, -1, 55, -1, -1, -1, -1, -1, -1, -1, -1, 56, -1, -1, -1, -1, -1, -1, -1, 57, -1, -1, -1, -1, -1, -1, -1, 58, -1, -1, -1, -1, -1, -1, -1, 59, -1, -1, -1, -1, -1, -1, -1, 60, -1, -1, -1, -1, -1, -1, -1, 61, -1, -1, -1, -1, -1, -1, -1, 62, -1, -1, -1, -1, -1, -1, -1, 63);

/** `MOD_I(a: i64, b: i64 -- r: i64), exits(fail)` */
export function MOD_I(t: Trace, a: Reg<"i64">, b: Reg<"i64">, r: Reg<"i64">, fail_: Label): void {
  const at = t.push(3633 + variant(MOD_I_variants, ((place(a, 8, -1, -1, "MOD_I", "a")) * 8 + place(b, 8, -1, -1, "MOD_I", "b")) * 8 + place(r, 8, -1, -1, "MOD_I", "r"), "MOD_I"), 7);
  t.words[at + 6] = fail_;
}

const ABS_I_variants = Int16Array.of(0, -1, -1, -1, -1, -1, -1, -1, -1, 1, -1, -1, -1, -1, -1, -1, -1, -1, 2, -1, -1, -1, -1, -1, -1, -1, -1, 3, -1, -1, -1, -1, -1, -1, -1, -1, 4, -1, -1, -1, -1, -1, -1, -1, -1, 5, -1, -1, -1, -1, -1, -1, -1, -1, 6, -1, -1, -1, -1, -1, -1, -1, -1, 7);

/** `ABS_I(a: i64 -- r: i64), exits(fail)` */
export function ABS_I(t: Trace, a: Reg<"i64">, r: Reg<"i64">, fail_: Label): void {
  const at = t.push(3697 + variant(ABS_I_variants, (place(a, 8, -1, -1, "ABS_I", "a")) * 8 + place(r, 8, -1, -1, "ABS_I", "r"), "ABS_I"), 5);
  t.words[at + 4] = fail_;
}

/** `GUARD_LT_I(a: i64, b: i64 --), exits(fail)` */
export function GUARD_LT_I(t: Trace, a: Reg<"i64">, b: Reg<"i64">, fail_: Label): void {
  const at = t.push(3705 + (place(a, 8, -1, -1, "GUARD_LT_I", "a")) * 8 + place(b, 8, -1, -1, "GUARD_LT_I", "b"), 5);
  t.words[at + 4] = fail_;
}

/** `GUARD_LE_I(a: i64, b: i64 --), exits(fail)` */
export function GUARD_LE_I(t: Trace, a: Reg<"i64">, b: Reg<"i64">, fail_: Label): void {
  const at = t.push(3769 + (place(a, 8, -1, -1, "GUARD_LE_I", "a")) * 8 + place(b, 8, -1, -1, "GUARD_LE_I", "b"), 5);
  t.words[at + 4] = fail_;
}

const GUARD_EQ_I_variants = Int16Array.of(0, 1, 2, 3, 4, 5, 6, 7, 1, 8, 9, 10, 11, 12, 13, 14, 2, 9, 15, 16, 17, 18, 19, 20, 3, 10, 16, 21, 22, 23, 24, 25, 4, 11, 17, 22, 26, 27, 28, 29, 5, 12, 18, 23, 27, 30, 31, 32, 6, 13, 19, 24, 28, 31, 33, 34, 7, 14, 20, 25, 29, 32, 34, 35);

/** `GUARD_EQ_I(a: i64, b: i64 --), exits(fail)` */
export function GUARD_EQ_I(t: Trace, a: Reg<"i64">, b: Reg<"i64">, fail_: Label): void {
  const at = t.push(3833 + variant(GUARD_EQ_I_variants, (place(a, 8, -1, -1, "GUARD_EQ_I", "a")) * 8 + place(b, 8, -1, -1, "GUARD_EQ_I", "b"), "GUARD_EQ_I"), 5);
  t.words[at + 4] = fail_;
}

const GUARD_NE_I_variants = Int16Array.of(0, 1, 2, 3, 4, 5, 6, 7, 1, 8, 9, 10, 11, 12, 13, 14, 2, 9, 15, 16, 17, 18, 19, 20, 3, 10, 16, 21, 22, 23, 24, 25, 4, 11, 17, 22, 26, 27, 28, 29, 5, 12, 18, 23, 27, 30, 31, 32, 6, 13, 19, 24, 28, 31, 33, 34, 7, 14, 20, 25, 29, 32, 34, 35);

/** `GUARD_NE_I(a: i64, b: i64 --), exits(fail)` */
export function GUARD_NE_I(t: Trace, a: Reg<"i64">, b: Reg<"i64">, fail_: Label): void {
  const at = t.push(3869 + variant(GUARD_NE_I_variants, (place(a, 8, -1, -1, "GUARD_NE_I", "a")) * 8 + place(b, 8, -1, -1, "GUARD_NE_I", "b"), "GUARD_NE_I"), 5);
  t.words[at + 4] = fail_;
}

/** `GUARD_LT_IK(a: i64 --), imm(n: u16), exits(fail)` */
export function GUARD_LT_IK(t: Trace, a: Reg<"i64">, n: number, fail_: Label): void {
  const at = t.push(3905 + place(a, 8, -1, -1, "GUARD_LT_IK", "a"), 5);
  t.imm32(at + 2, range(n, 0, 0xffff, "GUARD_LT_IK", "n"));
  t.words[at + 4] = fail_;
}

/** `GUARD_LE_IK(a: i64 --), imm(n: u16), exits(fail)` */
export function GUARD_LE_IK(t: Trace, a: Reg<"i64">, n: number, fail_: Label): void {
  const at = t.push(3913 + place(a, 8, -1, -1, "GUARD_LE_IK", "a"), 5);
  t.imm32(at + 2, range(n, 0, 0xffff, "GUARD_LE_IK", "n"));
  t.words[at + 4] = fail_;
}

/** `GUARD_GT_IK(a: i64 --), imm(n: u16), exits(fail)` */
export function GUARD_GT_IK(t: Trace, a: Reg<"i64">, n: number, fail_: Label): void {
  const at = t.push(3921 + place(a, 8, -1, -1, "GUARD_GT_IK", "a"), 5);
  t.imm32(at + 2, range(n, 0, 0xffff, "GUARD_GT_IK", "n"));
  t.words[at + 4] = fail_;
}

/** `GUARD_GE_IK(a: i64 --), imm(n: u16), exits(fail)` */
export function GUARD_GE_IK(t: Trace, a: Reg<"i64">, n: number, fail_: Label): void {
  const at = t.push(3929 + place(a, 8, -1, -1, "GUARD_GE_IK", "a"), 5);
  t.imm32(at + 2, range(n, 0, 0xffff, "GUARD_GE_IK", "n"));
  t.words[at + 4] = fail_;
}

/** `GUARD_EQ_IK(a: i64 --), imm(n: u16), exits(fail)` */
export function GUARD_EQ_IK(t: Trace, a: Reg<"i64">, n: number, fail_: Label): void {
  const at = t.push(3937 + place(a, 8, -1, -1, "GUARD_EQ_IK", "a"), 5);
  t.imm32(at + 2, range(n, 0, 0xffff, "GUARD_EQ_IK", "n"));
  t.words[at + 4] = fail_;
}

/** `GUARD_NE_IK(a: i64 --), imm(n: u16), exits(fail)` */
export function GUARD_NE_IK(t: Trace, a: Reg<"i64">, n: number, fail_: Label): void {
  const at = t.push(3945 + place(a, 8, -1, -1, "GUARD_NE_IK", "a"), 5);
  t.imm32(at + 2, range(n, 0, 0xffff, "GUARD_NE_IK", "n"));
  t.words[at + 4] = fail_;
}

/** `GUARD_SMALL(a: i64 --), exits(fail)` */
export function GUARD_SMALL(t: Trace, a: Reg<"i64">, fail_: Label): void {
  const at = t.push(3953 + place(a, 8, -1, -1, "GUARD_SMALL", "a"), 3);
  t.words[at + 2] = fail_;
}

/** `GUARD_53(a: i64 --), exits(fail)` */
export function GUARD_53(t: Trace, a: Reg<"i64">, fail_: Label): void {
  const at = t.push(3961 + place(a, 8, -1, -1, "GUARD_53", "a"), 3);
  t.words[at + 2] = fail_;
}

/** `LT_I(a: i64, b: i64 -- r: i64)` */
export function LT_I(t: Trace, a: Slot<"i64">, b: Slot<"i64">, r: Reg<"i64">): void {
  const at = t.push(3969 + ((place(a, 0, 0, -1, "LT_I", "a")) * 1 + place(b, 0, 0, -1, "LT_I", "b")) * 8 + place(r, 8, -1, -1, "LT_I", "r"), 6);
  t.operand(at, a);
  t.operand(at + 2, b);
}

/** `LE_I(a: i64, b: i64 -- r: i64)` */
export function LE_I(t: Trace, a: Slot<"i64">, b: Slot<"i64">, r: Reg<"i64">): void {
  const at = t.push(3977 + ((place(a, 0, 0, -1, "LE_I", "a")) * 1 + place(b, 0, 0, -1, "LE_I", "b")) * 8 + place(r, 8, -1, -1, "LE_I", "r"), 6);
  t.operand(at, a);
  t.operand(at + 2, b);
}

/** `EQ_I(a: i64, b: i64 -- r: i64)` */
export function EQ_I(t: Trace, a: Slot<"i64">, b: Slot<"i64">, r: Reg<"i64">): void {
  const at = t.push(3985 + ((place(a, 0, 0, -1, "EQ_I", "a")) * 1 + place(b, 0, 0, -1, "EQ_I", "b")) * 8 + place(r, 8, -1, -1, "EQ_I", "r"), 6);
  t.operand(at, a);
  t.operand(at + 2, b);
}

const MIN_I_variants = Int16Array.of(0, -1, -1, -1, -1, -1, -1, -1, 1, -1, -1, -1, -1, -1, -1, -1, 2, -1, -1, -1, -1, -1, -1, -1, 3, -1, -1, -1, -1, -1, -1, -1, 4, -1, -1, -1, -1, -1, -1, -1, 5, -1, -1, -1, -1, -1, -1, -1, 6, -1, -1, -1, -1, -1, -1, -1, 7, -1, -1, -1, -1, -1, -1, -1, -1, 8, -1, -1, -1, -1, -1, -1, -1, 9, -1, -1, -1, -1, -1, -1, -1, 10, -1, -1, -1, -1, -1, -1, -1, 11, -1, -1, -1, -1, -1, -1, -1, 12, -1, -1, -1, -1, -1, -1, -1, 13, -1, -1, -1, -1, -1, -1, -1, 14, -1, -1, -1, -1, -1, -1, -1, 15, -1, -1, -1, -1, -1, -1, -1, -1, 16, -1, -1, -1, -1, -1, -1, -1, 17, -1, -1, -1, -1, -1, -1, -1, 18, -1, -1, -1, -1, -1, -1, -1, 19, -1, -1, -1, -1, -1, -1, -1, 20, -1, -1, -1, -1, -1, -1, -1, 21, -1, -1, -1, -1, -1, -1, -1, 22, -1, -1, -1, -1, -1, -1, -1, 23, -1, -1, -1, -1, -1, -1, -1, -1, 24, -1, -1, -1, -1, -1, -1, -1, 25, -1, -1, -1, -1, -1, -1, -1, 26, -1, -1, -1, -1, -1, -1, -1, 27, -1, -1, -1, -1, -1, -1, -1, 28, -1, -1, -1, -1, -1, -1, -1, 29, -1, -1, -1, -1, -1, -1, -1, 30, -1, -1, -1, -1, -1, -1, -1, 31, -1, -1, -1, -1, -1, -1, -1, -1, 32, -1, -1, -1, -1, -1, -1, -1, 33, -1, -1, -1, -1, -1, -1, -1, 34, -1, -1, -1, -1, -1, -1, -1, 35, -1, -1, -1, -1, -1, -1, -1, 36, -1, -1, -1, -1, -1, -1, -1, 37, -1, -1, -1, -1, -1, -1, -1, 38, -1, -1, -1, -1, -1, -1, -1, 39, -1, -1, -1, -1, -1, -1, -1, -1, 40, -1, -1, -1, -1, -1, -1, -1, 41, -1, -1, -1, -1, -1, -1, -1, 42, -1, -1, -1, -1, -1, -1, -1, 43, -1, -1, -1, -1, -1, -1, -1, 44, -1, -1, -1, -1, -1, -1, -1, 45, -1, -1, -1, -1, -1, -1, -1, 46, -1, -1, -1, -1, -1, -1, -1, 47, -1, -1, -1, -1, -1, -1, -1, -1, 48, -1, -1, -1, -1, -1, -1, -1, 49, -1, -1, -1, -1, -1, -1, -1, 50, -1, -1, -1, -1, -1, -1, -1, 51, -1, -1, -1, -1, -1, -1, -1, 52, -1, -1, -1, -1, -1, -1, -1, 53, -1, -1, -1, -1, -1, -1, -1, 54, -1, -1, -1, -1, -1, -1, -1, 55, -1, -1, -1, -1, -1, -1, -1, -1, 56, -1, -1, -1, -1, -1, -1, -1, 57, -1, -1, -1, -1, -1, -1, -1, 58, -1, -1, -1, -1, -1, -1, -1, 59, -1, -1, -1, -1, -1, -1, -1, 60, -1, -1, -1, -1, -1, -1, -1, 61, -1, -1, -1, -1, -1, -1, -1, 62, -1, -1, -1, -1, -1, -1, -1, 63);

/** `MIN_I(a: i64, b: i64 -- r: i64)` */
export function MIN_I(t: Trace, a: Reg<"i64">, b: Reg<"i64">, r: Reg<"i64">): void {
  t.push(3993 + variant(MIN_I_variants, ((place(a, 8, -1, -1, "MIN_I", "a")) * 8 + place(b, 8, -1, -1, "MIN_I", "b")) * 8 + place(r, 8, -1, -1, "MIN_I", "r"), "MIN_I"), 6);
}

const MAX_I_variants = Int16Array.of(0, -1, -1, -1, -1, -1, -1, -1, 1, -1, -1, -1, -1, -1, -1, -1, 2, -1, -1, -1, -1, -1, -1, -1, 3, -1, -1, -1, -1, -1, -1, -1, 4, -1, -1, -1, -1, -1, -1, -1, 5, -1, -1, -1, -1, -1, -1, -1, 6, -1, -1, -1, -1, -1, -1, -1, 7, -1, -1, -1, -1, -1, -1, -1, -1, 8, -1, -1, -1, -1, -1, -1, -1, 9, -1, -1, -1, -1, -1, -1, -1, 10, -1, -1, -1, -1, -1, -1, -1, 11, -1, -1, -1, -1, -1, -1, -1, 12, -1, -1, -1, -1, -1, -1, -1, 13, -1, -1, -1, -1, -1, -1, -1, 14, -1, -1, -1, -1, -1, -1, -1, 15, -1, -1, -1, -1, -1, -1, -1, -1, 16, -1, -1, -1, -1, -1, -1, -1, 17, -1, -1, -1, -1, -1, -1, -1, 18, -1, -1, -1, -1, -1, -1, -1, 19, -1, -1, -1, -1, -1, -1, -1, 20, -1, -1, -1, -1, -1, -1, -1, 21, -1, -1, -1, -1, -1, -1, -1, 22, -1, -1, -1, -1, -1, -1, -1, 23, -1, -1, -1, -1, -1, -1, -1, -1, 24, -1, -1, -1, -1, -1, -1, -1, 25, -1, -1, -1, -1, -1, -1, -1, 26, -1, -1, -1, -1, -1, -1, -1, 27, -1, -1, -1, -1, -1, -1, -1, 28, -1, -1, -1, -1, -1, -1, -1, 29, -1, -1, -1, -1, -1, -1, -1, 30, -1, -1, -1, -1, -1, -1, -1, 31, -1, -1, -1, -1, -1, -1, -1, -1, 32, -1, -1, -1, -1, -1, -1, -1, 33, -1, -1, -1, -1, -1, -1, -1, 34, -1, -1, -1, -1, -1, -1, -1, 35, -1, -1, -1, -1, -1, -1, -1, 36, -1, -1, -1, -1, -1, -1, -1, 37, -1, -1, -1, -1, -1, -1, -1, 38, -1, -1, -1, -1, -1, -1, -1, 39, -1, -1, -1, -1, -1, -1, -1, -1, 40, -1, -1, -1, -1, -1, -1, -1, 41, -1, -1, -1, -1, -1, -1, -1, 42, -1, -1, -1, -1, -1, -1, -1, 43, -1, -1, -1, -1, -1, -1, -1, 44, -1, -1, -1, -1, -1, -1, -1, 45, -1, -1, -1, -1, -1, -1, -1, 46, -1, -1, -1, -1, -1, -1, -1, 47, -1, -1, -1, -1, -1, -1, -1, -1, 48, -1, -1, -1, -1, -1, -1, -1, 49, -1, -1, -1, -1, -1, -1, -1, 50, -1, -1, -1, -1, -1, -1, -1, 51, -1, -1, -1, -1, -1, -1, -1, 52, -1, -1, -1, -1, -1, -1, -1, 53, -1, -1, -1, -1, -1, -1, -1, 54, -1, -1, -1, -1, -1, -1, -1, 55, -1, -1, -1, -1, -1, -1, -1, -1, 56, -1, -1, -1, -1, -1, -1, -1, 57, -1, -1, -1, -1, -1, -1, -1, 58, -1, -1, -1, -1, -1, -1, -1, 59, -1, -1, -1, -1, -1, -1, -1, 60, -1, -1, -1, -1, -1, -1, -1, 61, -1, -1, -1, -1, -1, -1, -1, 62, -1, -1, -1, -1, -1, -1, -1, 63);

/** `MAX_I(a: i64, b: i64 -- r: i64)` */
export function MAX_I(t: Trace, a: Reg<"i64">, b: Reg<"i64">, r: Reg<"i64">): void {
  t.push(4057 + variant(MAX_I_variants, ((place(a, 8, -1, -1, "MAX_I", "a")) * 8 + place(b, 8, -1, -1, "MAX_I", "b")) * 8 + place(r, 8, -1, -1, "MAX_I", "r"), "MAX_I"), 6);
}

const MIN_F_variants = Int16Array.of(0, -1, -1, -1, -1, -1, -1, -1, 1, -1, -1, -1, -1, -1, -1, -1, 2, -1, -1, -1, -1, -1, -1, -1, 3, -1, -1, -1, -1, -1, -1, -1, 4, -1, -1, -1, -1, -1, -1, -1, 5, -1, -1, -1, -1, -1, -1, -1, 6, -1, -1, -1, -1, -1, -1, -1, 7, -1, -1, -1, -1, -1, -1, -1, -1, 8, -1, -1, -1, -1, -1, -1, -1, 9, -1, -1, -1, -1, -1, -1, -1, 10, -1, -1, -1, -1, -1, -1, -1, 11, -1, -1, -1, -1, -1, -1, -1, 12, -1, -1, -1, -1, -1, -1, -1, 13, -1, -1, -1, -1, -1, -1, -1, 14, -1, -1, -1, -1, -1, -1, -1, 15, -1, -1, -1, -1, -1, -1, -1, -1, 16, -1, -1, -1, -1, -1, -1, -1, 17, -1, -1, -1, -1, -1, -1, -1, 18, -1, -1, -1, -1, -1, -1, -1, 19, -1, -1, -1, -1, -1, -1, -1, 20, -1, -1, -1, -1, -1, -1, -1, 21, -1, -1, -1, -1, -1, -1, -1, 22, -1, -1, -1, -1, -1, -1, -1, 23, -1, -1, -1, -1, -1, -1, -1, -1, 24, -1, -1, -1, -1, -1, -1, -1, 25, -1, -1, -1, -1, -1, -1, -1, 26, -1, -1, -1, -1, -1, -1, -1, 27, -1, -1, -1, -1, -1, -1, -1, 28, -1, -1, -1, -1, -1, -1, -1, 29, -1, -1, -1, -1, -1, -1, -1, 30, -1, -1, -1, -1, -1, -1, -1, 31, -1, -1, -1, -1, -1, -1, -1, -1, 32, -1, -1, -1, -1, -1, -1, -1, 33, -1, -1, -1, -1, -1, -1, -1, 34, -1, -1, -1, -1, -1, -1, -1, 35, -1, -1, -1, -1, -1, -1, -1, 36, -1, -1, -1, -1, -1, -1, -1, 37, -1, -1, -1, -1, -1, -1, -1, 38, -1, -1, -1, -1, -1, -1, -1, 39, -1, -1, -1, -1, -1, -1, -1, -1, 40, -1, -1, -1, -1, -1, -1, -1, 41, -1, -1, -1, -1, -1, -1, -1, 42, -1, -1, -1, -1, -1, -1, -1, 43, -1, -1, -1, -1, -1, -1, -1, 44, -1, -1, -1, -1, -1, -1, -1, 45, -1, -1, -1, -1, -1, -1, -1, 46, -1, -1, -1, -1, -1, -1, -1, 47, -1, -1, -1, -1, -1, -1, -1, -1, 48, -1, -1, -1, -1, -1, -1, -1, 49, -1, -1, -1, -1, -1, -1, -1, 50, -1, -1, -1, -1, -1, -1, -1, 51, -1, -1, -1, -1, -1, -1, -1, 52, -1, -1, -1, -1, -1, -1, -1, 53, -1, -1, -1, -1, -1, -1, -1, 54, -1, -1, -1, -1, -1, -1, -1, 55, -1, -1, -1, -1, -1, -1, -1, -1, 56, -1, -1, -1, -1, -1, -1, -1, 57, -1, -1, -1, -1, -1, -1, -1, 58, -1, -1, -1, -1, -1, -1, -1, 59, -1, -1, -1, -1, -1, -1, -1, 60, -1, -1, -1, -1, -1, -1, -1, 61, -1, -1, -1, -1, -1, -1, -1, 62, -1, -1, -1, -1, -1, -1, -1, 63);

/** `MIN_F(a: f64, b: f64 -- r: f64)` */
export function MIN_F(t: Trace, a: Reg<"f64">, b: Reg<"f64">, r: Reg<"f64">): void {
  t.push(4121 + variant(MIN_F_variants, ((place(a, 8, -1, -1, "MIN_F", "a")) * 8 + place(b, 8, -1, -1, "MIN_F", "b")) * 8 + place(r, 8, -1, -1, "MIN_F", "r"), "MIN_F"), 6);
}

const MAX_F_variants = Int16Array.of(0, -1, -1, -1, -1, -1, -1, -1, 1, -1, -1, -1, -1, -1, -1, -1, 2, -1, -1, -1, -1, -1, -1, -1, 3, -1, -1, -1, -1, -1, -1, -1, 4, -1, -1, -1, -1, -1, -1, -1, 5, -1, -1, -1, -1, -1, -1, -1, 6, -1, -1, -1, -1, -1, -1, -1, 7, -1, -1, -1, -1, -1, -1, -1, -1, 8, -1, -1, -1, -1, -1, -1, -1, 9, -1, -1, -1, -1, -1, -1, -1, 10, -1, -1, -1, -1, -1, -1, -1, 11, -1, -1, -1, -1, -1, -1, -1, 12, -1, -1, -1, -1, -1, -1, -1, 13, -1, -1, -1, -1, -1, -1, -1, 14, -1, -1, -1, -1, -1, -1, -1, 15, -1, -1, -1, -1, -1, -1, -1, -1, 16, -1, -1, -1, -1, -1, -1, -1, 17, -1, -1, -1, -1, -1, -1, -1, 18, -1, -1, -1, -1, -1, -1, -1, 19, -1, -1, -1, -1, -1, -1, -1, 20, -1, -1, -1, -1, -1, -1, -1, 21, -1, -1, -1, -1, -1, -1, -1, 22, -1, -1, -1, -1, -1, -1, -1, 23, -1, -1, -1, -1, -1, -1, -1, -1, 24, -1, -1, -1, -1, -1, -1, -1, 25, -1, -1, -1, -1, -1, -1, -1, 26, -1, -1, -1, -1, -1, -1, -1, 27, -1, -1, -1, -1, -1, -1, -1, 28, -1, -1, -1, -1, -1, -1, -1, 29, -1, -1, -1, -1, -1, -1, -1, 30, -1, -1, -1, -1, -1, -1, -1, 31, -1, -1, -1, -1, -1, -1, -1, -1, 32, -1, -1, -1, -1, -1, -1, -1, 33, -1, -1, -1, -1, -1, -1, -1, 34, -1, -1, -1, -1, -1, -1, -1, 35, -1, -1, -1, -1, -1, -1, -1, 36, -1, -1, -1, -1, -1, -1, -1, 37, -1, -1, -1, -1, -1, -1, -1, 38, -1, -1, -1, -1, -1, -1, -1, 39, -1, -1, -1, -1, -1, -1, -1, -1, 40, -1, -1, -1, -1, -1, -1, -1, 41, -1, -1, -1, -1, -1, -1, -1, 42, -1, -1, -1, -1, -1, -1, -1, 43, -1, -1, -1, -1, -1, -1, -1, 44, -1, -1, -1, -1, -1, -1, -1, 45, -1, -1, -1, -1, -1, -1, -1, 46, -1, -1, -1, -1, -1, -1, -1, 47, -1, -1, -1, -1, -1, -1, -1, -1, 48, -1, -1, -1, -1, -1, -1, -1, 49, -1, -1, -1, -1, -1, -1, -1, 50, -1, -1, -1, -1, -1, -1, -1, 51, -1, -1, -1, -1, -1, -1, -1, 52, -1, -1, -1, -1, -1, -1, -1, 53, -1, -1, -1, -1, -1, -1, -1, 54, -1, -1, -1, -1, -1, -1, -1, 55, -1, -1, -1, -1, -1, -1, -1, -1, 56, -1, -1, -1, -1, -1, -1, -1, 57, -1, -1, -1, -1, -1, -1, -1, 58, -1, -1, -1, -1, -1, -1, -1, 59, -1, -1, -1, -1, -1, -1, -1, 60, -1, -1, -1, -1, -1, -1, -1, 61, -1, -1, -1, -1, -1, -1, -1, 62, -1, -1, -1, -1, -1, -1, -1, 63);

/** `MAX_F(a: f64, b: f64 -- r: f64)` */
export function MAX_F(t: Trace, a: Reg<"f64">, b: Reg<"f64">, r: Reg<"f64">): void {
  t.push(4185 + variant(MAX_F_variants, ((place(a, 8, -1, -1, "MAX_F", "a")) * 8 + place(b, 8, -1, -1, "MAX_F", "b")) * 8 + place(r, 8, -1, -1, "MAX_F", "r"), "MAX_F"), 6);
}

const ADD_F_variants = Int16Array.of(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63, 8, 9, 10, 11, 12, 13, 14, 15, 64, 65, 66, 67, 68, 69, 70, 71, 72, 73, 74, 75, 76, 77, 78, 79, 80, 81, 82, 83, 84, 85, 86, 87, 88, 89, 90, 91, 92, 93, 94, 95, 96, 97, 98, 99, 100, 101, 102, 103, 104, 105, 106, 107, 108, 109, 110, 111, 112, 113, 114, 115, 116, 117, 118, 119, 16, 17, 18, 19, 20, 21, 22, 23, 72, 73, 74, 75, 76, 77, 78, 79, 120, 121, 122, 123, 124, 125, 126, 127, 128, 129, 130, 131, 132, 133, 134, 135, 136, 137, 138, 139, 140, 141, 142, 143, 144, 145, 146, 147, 148, 149, 150, 151, 152, 153, 154, 155, 156, 157, 158, 159, 160, 161, 162, 163, 164, 165, 166, 167, 24, 25, 26, 27, 28, 29, 30, 31, 80, 81, 82, 83, 84, 85, 86, 87, 128, 129, 130, 131, 132, 133, 134, 135, 168, 169, 170, 171, 172, 173, 174, 175, 176, 177, 178, 179, 180, 181, 182, 183, 184, 185, 186, 187, 188, 189, 190, 191, 192, 193, 194, 195, 196, 197, 198, 199, 200, 201, 202, 203, 204, 205, 206, 207, 32, 33, 34, 35, 36, 37, 38, 39, 88, 89, 90, 91, 92, 93, 94, 95, 136, 137, 138, 139, 140, 141, 142, 143, 176, 177, 178, 179, 180, 181, 182, 183, 208, 209, 210, 211, 212, 213, 214, 215, 216, 217, 218, 219, 220, 221, 222, 223, 224, 225, 226, 227, 228, 229, 230, 231, 232, 233, 234, 235, 236, 237, 238, 239, 40, 41, 42, 43, 44, 45, 46, 47, 96, 97, 98, 99, 100, 101, 102, 103, 144, 145, 146, 147, 148, 149, 150, 151, 184, 185, 186, 187, 188, 189, 190, 191, 216, 217, 218, 219, 220, 221, 222, 223, 240, 241, 242, 243, 244, 245, 246, 247, 248, 249, 250, 251, 252, 253, 254, 255, 256, 257, 258, 259, 260, 261, 262, 263, 48, 49, 50, 51, 52, 53, 54, 55, 104, 105, 106, 107, 108, 109, 110, 111, 152, 153, 154, 155, 156, 157, 158, 159, 192, 193, 194, 195, 196, 197, 198, 199, 224, 225, 226, 227, 228, 229, 230, 231, 248, 249, 250, 251, 252, 253, 254, 255, 264, 265, 266, 267, 268, 269, 270, 271, 272, 273, 274, 275, 276, 277, 278, 279, 56, 57, 58, 59, 60, 61, 62, 63, 112, 113, 114, 115, 116, 117, 118, 119, 160, 161, 162, 163, 164, 165, 166, 167, 200, 201, 202, 203, 204, 205, 206, 207, 232, 233, 234, 235, 236, 237, 238, 239, 256, 257, 258, 259, 260, 261, 262, 263, 272, 273, 274, 275, 276, 277, 278, 279, 280, 281, 282, 283, 284, 285, 286, 287);

/** `ADD_F(a: f64, b: f64 -- r: f64)` */
export function ADD_F(t: Trace, a: Reg<"f64">, b: Reg<"f64">, r: Reg<"f64">): void {
  t.push(4249 + variant(ADD_F_variants, ((place(a, 8, -1, -1, "ADD_F", "a")) * 8 + place(b, 8, -1, -1, "ADD_F", "b")) * 8 + place(r, 8, -1, -1, "ADD_F", "r"), "ADD_F"), 6);
}

/** `SUB_F(a: f64, b: f64 -- r: f64)` */
export function SUB_F(t: Trace, a: Reg<"f64">, b: Reg<"f64">, r: Reg<"f64">): void {
  t.push(4537 + ((place(a, 8, -1, -1, "SUB_F", "a")) * 8 + place(b, 8, -1, -1, "SUB_F", "b")) * 8 + place(r, 8, -1, -1, "SUB_F", "r"), 6);
}

const MUL_F_variants = Int16Array.of(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63, 8, 9, 10, 11, 12, 13, 14, 15, 64, 65, 66, 67, 68, 69, 70, 71, 72, 73, 74, 75, 76, 77, 78, 79, 80, 81, 82, 83, 84, 85, 86, 87, 88, 89, 90, 91, 92, 93, 94, 95, 96, 97, 98, 99, 100, 101, 102, 103, 104, 105, 106, 107, 108, 109, 110, 111, 112, 113, 114, 115, 116, 117, 118, 119, 16, 17, 18, 19, 20, 21, 22, 23, 72, 73, 74, 75, 76, 77, 78, 79, 120, 121, 122, 123, 124, 125, 126, 127, 128, 129, 130, 131, 132, 133, 134, 135, 136, 137, 138, 139, 140, 141, 142, 143, 144, 145, 146, 147, 148, 149, 150, 151, 152, 153, 154, 155, 156, 157, 158, 159, 160, 161, 162, 163, 164, 165, 166, 167, 24, 25, 26, 27, 28, 29, 30, 31, 80, 81, 82, 83, 84, 85, 86, 87, 128, 129, 130, 131, 132, 133, 134, 135, 168, 169, 170, 171, 172, 173, 174, 175, 176, 177, 178, 179, 180, 181, 182, 183, 184, 185, 186, 187, 188, 189, 190, 191, 192, 193, 194, 195, 196, 197, 198, 199, 200, 201, 202, 203, 204, 205, 206, 207, 32, 33, 34, 35, 36, 37, 38, 39, 88, 89, 90, 91, 92, 93, 94, 95, 136, 137, 138, 139, 140, 141, 142, 143, 176, 177, 178, 179, 180, 181, 182, 183, 208, 209, 210, 211, 212, 213, 214, 215, 216, 217, 218, 219, 220, 221, 222, 223, 224, 225, 226, 227, 228, 229, 230, 231, 232, 233, 234, 235, 236, 237, 238, 239, 40, 41, 42, 43, 44, 45, 46, 47, 96, 97, 98, 99, 100, 101, 102, 103, 144, 145, 146, 147, 148, 149, 150, 151, 184, 185, 186, 187, 188, 189, 190, 191, 216, 217, 218, 219, 220, 221, 222, 223, 240, 241, 242, 243, 244, 245, 246, 247, 248, 249, 250, 251, 252, 253, 254, 255, 256, 257, 258, 259, 260, 261, 262, 263, 48, 49, 50, 51, 52, 53, 54, 55, 104, 105, 106, 107, 108, 109, 110, 111, 152, 153, 154, 155, 156, 157, 158, 159, 192, 193, 194, 195, 196, 197, 198, 199, 224, 225, 226, 227, 228, 229, 230, 231, 248, 249, 250, 251, 252, 253, 254, 255, 264, 265, 266, 267, 268, 269, 270, 271, 272, 273, 274, 275, 276, 277, 278, 279, 56, 57, 58, 59, 60, 61, 62, 63, 112, 113, 114, 115, 116, 117, 118, 119, 160, 161, 162, 163, 164, 165, 166, 167, 200, 201, 202, 203, 204, 205, 206, 207, 232, 233, 234, 235, 236, 237, 238, 239, 256, 257, 258, 259, 260, 261, 262, 263, 272, 273, 274, 275, 276, 277, 278, 279, 280, 281, 282, 283, 284, 285, 286, 287);

/** `MUL_F(a: f64, b: f64 -- r: f64)` */
export function MUL_F(t: Trace, a: Reg<"f64">, b: Reg<"f64">, r: Reg<"f64">): void {
  t.push(5049 + variant(MUL_F_variants, ((place(a, 8, -1, -1, "MUL_F", "a")) * 8 + place(b, 8, -1, -1, "MUL_F", "b")) * 8 + place(r, 8, -1, -1, "MUL_F", "r"), "MUL_F"), 6);
}

const DIV_F_variants = Int16Array.of(0, -1, -1, -1, -1, -1, -1, -1, 1, -1, -1, -1, -1, -1, -1, -1, 2, -1, -1, -1, -1, -1, -1, -1, 3, -1, -1, -1, -1, -1, -1, -1, 4, -1, -1, -1, -1, -1, -1, -1, 5, -1, -1, -1, -1, -1, -1, -1, 6, -1, -1, -1, -1, -1, -1, -1, 7, -1, -1, -1, -1, -1, -1, -1, -1, 8, -1, -1, -1, -1, -1, -1, -1, 9, -1, -1, -1, -1, -1, -1, -1, 10, -1, -1, -1, -1, -1, -1, -1, 11, -1, -1, -1, -1, -1, -1, -1, 12, -1, -1, -1, -1, -1, -1, -1, 13, -1, -1, -1, -1, -1, -1, -1, 14, -1, -1, -1, -1, -1, -1, -1, 15, -1, -1, -1, -1, -1, -1, -1, -1, 16, -1, -1, -1, -1, -1, -1, -1, 17, -1, -1, -1, -1, -1, -1, -1, 18, -1, -1, -1, -1, -1, -1, -1, 19, -1, -1, -1, -1, -1, -1, -1, 20, -1, -1, -1, -1, -1, -1, -1, 21, -1, -1, -1, -1, -1, -1, -1, 22, -1, -1, -1, -1, -1, -1, -1, 23, -1, -1, -1, -1, -1, -1, -1, -1, 24, -1, -1, -1, -1, -1, -1, -1, 25, -1, -1, -1, -1, -1, -1, -1, 26, -1, -1, -1, -1, -1, -1, -1, 27, -1, -1, -1, -1, -1, -1, -1, 28, -1, -1, -1, -1, -1, -1, -1, 29, -1, -1, -1, -1, -1, -1, -1, 30, -1, -1, -1, -1, -1, -1, -1, 31, -1, -1, -1, -1, -1, -1, -1, -1, 32, -1, -1, -1, -1, -1, -1, -1, 33, -1, -1, -1, -1, -1, -1, -1, 34, -1, -1, -1, -1, -1, -1, -1, 35, -1, -1, -1, -1, -1, -1, -1, 36, -1, -1, -1, -1, -1, -1, -1, 37, -1, -1, -1, -1, -1, -1, -1, 38, -1, -1, -1, -1, -1, -1, -1, 39, -1, -1, -1, -1, -1, -1, -1, -1, 40, -1, -1, -1, -1, -1, -1, -1, 41, -1, -1, -1, -1, -1, -1, -1, 42, -1, -1, -1, -1, -1, -1, -1, 43, -1, -1, -1, -1, -1, -1, -1, 44, -1, -1, -1, -1, -1, -1, -1, 45, -1, -1, -1, -1, -1, -1, -1, 46, -1, -1, -1, -1, -1, -1, -1, 47, -1, -1, -1, -1, -1, -1, -1, -1, 48, -1, -1, -1, -1, -1, -1, -1, 49, -1, -1, -1, -1, -1, -1, -1, 50, -1, -1, -1, -1, -1, -1, -1, 51, -1, -1, -1, -1, -1, -1, -1, 52, -1, -1, -1, -1, -1, -1, -1, 53, -1, -1, -1, -1, -1, -1, -1, 54, -1, -1, -1, -1, -1, -1, -1, 55, -1, -1, -1, -1, -1, -1, -1, -1, 56, -1, -1, -1, -1, -1, -1, -1, 57, -1, -1, -1, -1, -1, -1, -1, 58, -1, -1, -1, -1, -1, -1, -1, 59, -1, -1, -1, -1, -1, -1, -1, 60, -1, -1, -1, -1, -1, -1, -1, 61, -1, -1, -1, -1, -1, -1, -1, 62, -1, -1, -1, -1, -1, -1, -1, 63);

/** `DIV_F(a: f64, b: f64 -- r: f64), exits(fail)` */
export function DIV_F(t: Trace, a: Reg<"f64">, b: Reg<"f64">, r: Reg<"f64">, fail_: Label): void {
  const at = t.push(5337 + variant(DIV_F_variants, ((place(a, 8, -1, -1, "DIV_F", "a")) * 8 + place(b, 8, -1, -1, "DIV_F", "b")) * 8 + place(r, 8, -1, -1, "DIV_F", "r"), "DIV_F"), 7);
  t.words[at + 6] = fail_;
}

const NEG_F_variants = Int16Array.of(0, -1, -1, -1, -1, -1, -1, -1, -1, 1, -1, -1, -1, -1, -1, -1, -1, -1, 2, -1, -1, -1, -1, -1, -1, -1, -1, 3, -1, -1, -1, -1, -1, -1, -1, -1, 4, -1, -1, -1, -1, -1, -1, -1, -1, 5, -1, -1, -1, -1, -1, -1, -1, -1, 6, -1, -1, -1, -1, -1, -1, -1, -1, 7);

/** `NEG_F(a: f64 -- r: f64)` */
export function NEG_F(t: Trace, a: Reg<"f64">, r: Reg<"f64">): void {
  t.push(5401 + variant(NEG_F_variants, (place(a, 8, -1, -1, "NEG_F", "a")) * 8 + place(r, 8, -1, -1, "NEG_F", "r"), "NEG_F"), 4);
}

const ABS_F_variants = Int16Array.of(0, -1, -1, -1, -1, -1, -1, -1, -1, 1, -1, -1, -1, -1, -1, -1, -1, -1, 2, -1, -1, -1, -1, -1, -1, -1, -1, 3, -1, -1, -1, -1, -1, -1, -1, -1, 4, -1, -1, -1, -1, -1, -1, -1, -1, 5, -1, -1, -1, -1, -1, -1, -1, -1, 6, -1, -1, -1, -1, -1, -1, -1, -1, 7);

/** `ABS_F(a: f64 -- r: f64)` */
export function ABS_F(t: Trace, a: Reg<"f64">, r: Reg<"f64">): void {
  t.push(5409 + variant(ABS_F_variants, (place(a, 8, -1, -1, "ABS_F", "a")) * 8 + place(r, 8, -1, -1, "ABS_F", "r"), "ABS_F"), 4);
}

const SQRT_F_variants = Int16Array.of(0, -1, -1, -1, -1, -1, -1, -1, -1, 1, -1, -1, -1, -1, -1, -1, -1, -1, 2, -1, -1, -1, -1, -1, -1, -1, -1, 3, -1, -1, -1, -1, -1, -1, -1, -1, 4, -1, -1, -1, -1, -1, -1, -1, -1, 5, -1, -1, -1, -1, -1, -1, -1, -1, 6, -1, -1, -1, -1, -1, -1, -1, -1, 7);

/** `SQRT_F(a: f64 -- r: f64), exits(fail)` */
export function SQRT_F(t: Trace, a: Reg<"f64">, r: Reg<"f64">, fail_: Label): void {
  const at = t.push(5417 + variant(SQRT_F_variants, (place(a, 8, -1, -1, "SQRT_F", "a")) * 8 + place(r, 8, -1, -1, "SQRT_F", "r"), "SQRT_F"), 5);
  t.words[at + 4] = fail_;
}

/** `TRUNC_F(a: f64 -- r: i64), exits(fail)` */
export function TRUNC_F(t: Trace, a: Reg<"f64">, r: Reg<"i64">, fail_: Label): void {
  const at = t.push(5425 + (place(a, 8, -1, -1, "TRUNC_F", "a")) * 8 + place(r, 8, -1, -1, "TRUNC_F", "r"), 5);
  t.words[at + 4] = fail_;
}

/** `GUARD_LT_F(a: f64, b: f64 --), exits(fail)` */
export function GUARD_LT_F(t: Trace, a: Reg<"f64">, b: Reg<"f64">, fail_: Label): void {
  const at = t.push(5489 + (place(a, 8, -1, -1, "GUARD_LT_F", "a")) * 8 + place(b, 8, -1, -1, "GUARD_LT_F", "b"), 5);
  t.words[at + 4] = fail_;
}

/** `GUARD_LE_F(a: f64, b: f64 --), exits(fail)` */
export function GUARD_LE_F(t: Trace, a: Reg<"f64">, b: Reg<"f64">, fail_: Label): void {
  const at = t.push(5553 + (place(a, 8, -1, -1, "GUARD_LE_F", "a")) * 8 + place(b, 8, -1, -1, "GUARD_LE_F", "b"), 5);
  t.words[at + 4] = fail_;
}

/** `GUARD_NOT_LT_F(a: f64, b: f64 --), exits(fail)` */
export function GUARD_NOT_LT_F(t: Trace, a: Reg<"f64">, b: Reg<"f64">, fail_: Label): void {
  const at = t.push(5617 + (place(a, 8, -1, -1, "GUARD_NOT_LT_F", "a")) * 8 + place(b, 8, -1, -1, "GUARD_NOT_LT_F", "b"), 5);
  t.words[at + 4] = fail_;
}

/** `GUARD_NOT_LE_F(a: f64, b: f64 --), exits(fail)` */
export function GUARD_NOT_LE_F(t: Trace, a: Reg<"f64">, b: Reg<"f64">, fail_: Label): void {
  const at = t.push(5681 + (place(a, 8, -1, -1, "GUARD_NOT_LE_F", "a")) * 8 + place(b, 8, -1, -1, "GUARD_NOT_LE_F", "b"), 5);
  t.words[at + 4] = fail_;
}

const GUARD_EQ_F_variants = Int16Array.of(0, 1, 2, 3, 4, 5, 6, 7, 1, 8, 9, 10, 11, 12, 13, 14, 2, 9, 15, 16, 17, 18, 19, 20, 3, 10, 16, 21, 22, 23, 24, 25, 4, 11, 17, 22, 26, 27, 28, 29, 5, 12, 18, 23, 27, 30, 31, 32, 6, 13, 19, 24, 28, 31, 33, 34, 7, 14, 20, 25, 29, 32, 34, 35);

/** `GUARD_EQ_F(a: f64, b: f64 --), exits(fail)` */
export function GUARD_EQ_F(t: Trace, a: Reg<"f64">, b: Reg<"f64">, fail_: Label): void {
  const at = t.push(5745 + variant(GUARD_EQ_F_variants, (place(a, 8, -1, -1, "GUARD_EQ_F", "a")) * 8 + place(b, 8, -1, -1, "GUARD_EQ_F", "b"), "GUARD_EQ_F"), 5);
  t.words[at + 4] = fail_;
}

const GUARD_NE_F_variants = Int16Array.of(0, 1, 2, 3, 4, 5, 6, 7, 1, 8, 9, 10, 11, 12, 13, 14, 2, 9, 15, 16, 17, 18, 19, 20, 3, 10, 16, 21, 22, 23, 24, 25, 4, 11, 17, 22, 26, 27, 28, 29, 5, 12, 18, 23, 27, 30, 31, 32, 6, 13, 19, 24, 28, 31, 33, 34, 7, 14, 20, 25, 29, 32, 34, 35);

/** `GUARD_NE_F(a: f64, b: f64 --), exits(fail)` */
export function GUARD_NE_F(t: Trace, a: Reg<"f64">, b: Reg<"f64">, fail_: Label): void {
  const at = t.push(5781 + variant(GUARD_NE_F_variants, (place(a, 8, -1, -1, "GUARD_NE_F", "a")) * 8 + place(b, 8, -1, -1, "GUARD_NE_F", "b"), "GUARD_NE_F"), 5);
  t.words[at + 4] = fail_;
}

/** `LT_F(a: f64, b: f64 -- r: i64)` */
export function LT_F(t: Trace, a: Slot<"f64">, b: Slot<"f64">, r: Reg<"i64">): void {
  const at = t.push(5817 + ((place(a, 0, 0, -1, "LT_F", "a")) * 1 + place(b, 0, 0, -1, "LT_F", "b")) * 8 + place(r, 8, -1, -1, "LT_F", "r"), 6);
  t.operand(at, a);
  t.operand(at + 2, b);
}

/** `LE_F(a: f64, b: f64 -- r: i64)` */
export function LE_F(t: Trace, a: Slot<"f64">, b: Slot<"f64">, r: Reg<"i64">): void {
  const at = t.push(5825 + ((place(a, 0, 0, -1, "LE_F", "a")) * 1 + place(b, 0, 0, -1, "LE_F", "b")) * 8 + place(r, 8, -1, -1, "LE_F", "r"), 6);
  t.operand(at, a);
  t.operand(at + 2, b);
}

/** `EQ_F(a: f64, b: f64 -- r: i64)` */
export function EQ_F(t: Trace, a: Slot<"f64">, b: Slot<"f64">, r: Reg<"i64">): void {
  const at = t.push(5833 + ((place(a, 0, 0, -1, "EQ_F", "a")) * 1 + place(b, 0, 0, -1, "EQ_F", "b")) * 8 + place(r, 8, -1, -1, "EQ_F", "r"), 6);
  t.operand(at, a);
  t.operand(at + 2, b);
}

/** `GUARD_TYPE(a: value -- r: ptr), imm(type: u16), exits(fail)` */
export function GUARD_TYPE(t: Trace, a: Reg<"value"> | Slot<"value">, r: Reg<"ptr">, type: number, fail_: Label): void {
  const at = t.push(5841 + (place(a, 8, 8, -1, "GUARD_TYPE", "a")) * 8 + place(r, 8, -1, -1, "GUARD_TYPE", "r"), 7);
  t.operand(at, a);
  t.imm32(at + 4, range(type, 0, 0xffff, "GUARD_TYPE", "type"));
  t.words[at + 6] = fail_;
}

/** `OBJECT_OF(a: value -- r: ptr)` */
export function OBJECT_OF(t: Trace, a: Reg<"value">, r: Reg<"ptr">): void {
  t.push(5913 + (place(a, 8, -1, -1, "OBJECT_OF", "a")) * 8 + place(r, 8, -1, -1, "OBJECT_OF", "r"), 4);
}

/** `GUARD_VALUE(a: value, k: value --), exits(fail)` */
export function GUARD_VALUE(t: Trace, a: Reg<"value"> | Slot<"value">, k: Const<"value">, fail_: Label): void {
  const at = t.push(5977 + (place(a, 8, 8, -1, "GUARD_VALUE", "a")) * 1 + place(k, 0, -1, 0, "GUARD_VALUE", "k"), 5);
  t.operand(at, a);
  t.operand(at + 2, k);
  t.words[at + 4] = fail_;
}

/** `GUARD_NOT_VALUE(a: value, k: value --), exits(fail)` */
export function GUARD_NOT_VALUE(t: Trace, a: Reg<"value"> | Slot<"value">, k: Const<"value">, fail_: Label): void {
  const at = t.push(5986 + (place(a, 8, 8, -1, "GUARD_NOT_VALUE", "a")) * 1 + place(k, 0, -1, 0, "GUARD_NOT_VALUE", "k"), 5);
  t.operand(at, a);
  t.operand(at + 2, k);
  t.words[at + 4] = fail_;
}

/** `GUARD_INT(a: value --), exits(fail)` */
export function GUARD_INT(t: Trace, a: Reg<"value"> | Slot<"value">, fail_: Label): void {
  const at = t.push(5995 + place(a, 8, 8, -1, "GUARD_INT", "a"), 3);
  t.operand(at, a);
  t.words[at + 2] = fail_;
}

/** `GUARD_FLOAT(a: value --), exits(fail)` */
export function GUARD_FLOAT(t: Trace, a: Reg<"value"> | Slot<"value">, fail_: Label): void {
  const at = t.push(6004 + place(a, 8, 8, -1, "GUARD_FLOAT", "a"), 3);
  t.operand(at, a);
  t.words[at + 2] = fail_;
}

/** `GUARD_NO_POINTER(a: value --), exits(fail)` */
export function GUARD_NO_POINTER(t: Trace, a: Reg<"value"> | Slot<"value">, fail_: Label): void {
  const at = t.push(6013 + place(a, 8, 8, -1, "GUARD_NO_POINTER", "a"), 3);
  t.operand(at, a);
  t.words[at + 2] = fail_;
}

/** `GUARD_SAME(a: value, b: value --), exits(fail)` */
export function GUARD_SAME(t: Trace, a: Reg<"value">, b: Reg<"value">, fail_: Label): void {
  const at = t.push(6022 + (place(a, 8, -1, -1, "GUARD_SAME", "a")) * 8 + place(b, 8, -1, -1, "GUARD_SAME", "b"), 5);
  t.words[at + 4] = fail_;
}

/** `GUARD_NOT_SAME(a: value, b: value --), exits(fail)` */
export function GUARD_NOT_SAME(t: Trace, a: Reg<"value">, b: Reg<"value">, fail_: Label): void {
  const at = t.push(6086 + (place(a, 8, -1, -1, "GUARD_NOT_SAME", "a")) * 8 + place(b, 8, -1, -1, "GUARD_NOT_SAME", "b"), 5);
  t.words[at + 4] = fail_;
}

/** `BOX_POINTER(a: ptr -- r: value)` */
export function BOX_POINTER(t: Trace, a: Reg<"ptr">, r: Reg<"value">): void {
  t.push(6150 + (place(a, 8, -1, -1, "BOX_POINTER", "a")) * 8 + place(r, 8, -1, -1, "BOX_POINTER", "r"), 4);
}

/** `GUARD_U32(a: ptr --), imm(at: u16, expected: u32), exits(fail)` */
export function GUARD_U32(t: Trace, a: Reg<"ptr">, at_: number, expected: number, fail_: Label): void {
  const at = t.push(6214 + place(a, 8, -1, -1, "GUARD_U32", "a"), 7);
  t.imm32(at + 2, range(at_, 0, 0xffff, "GUARD_U32", "at"));
  t.imm32(at + 4, range(expected, 0, 0xffffffff, "GUARD_U32", "expected"));
  t.words[at + 6] = fail_;
}

/** `LOAD_CELL_AT(-- r: value), imm(address: u64)` */
export function LOAD_CELL_AT(t: Trace, r: Reg<"value">, address: Const<"u64">): void {
  const at = t.push(6222 + place(r, 8, -1, -1, "LOAD_CELL_AT", "r"), 4);
  place(address, 0, -1, 0, "LOAD_CELL_AT", "address"), t.operand(at + 2, address);
}

/** `STORE_CELL_AT(a: value --), imm(address: u64)` */
export function STORE_CELL_AT(t: Trace, a: Reg<"value">, address: Const<"u64">): void {
  const at = t.push(6230 + place(a, 8, -1, -1, "STORE_CELL_AT", "a"), 4);
  place(address, 0, -1, 0, "STORE_CELL_AT", "address"), t.operand(at + 2, address);
}

/** `LOAD_CLOSURE_CELL(function: ptr -- r: ptr), imm(at: u16)` */
export function LOAD_CLOSURE_CELL(t: Trace, function_: Reg<"ptr">, r: Reg<"ptr">, at_: number): void {
  const at = t.push(6238 + (place(function_, 8, -1, -1, "LOAD_CLOSURE_CELL", "function")) * 8 + place(r, 8, -1, -1, "LOAD_CLOSURE_CELL", "r"), 6);
  t.imm32(at + 4, range(at_, 0, 0xffff, "LOAD_CLOSURE_CELL", "at"));
}

/** `LOAD_CELL(cell: ptr -- r: value)` */
export function LOAD_CELL(t: Trace, cell: Reg<"ptr">, r: Reg<"value">): void {
  t.push(6302 + (place(cell, 8, -1, -1, "LOAD_CELL", "cell")) * 8 + place(r, 8, -1, -1, "LOAD_CELL", "r"), 4);
}

/** `STORE_CELL(cell: ptr, a: value --)` */
export function STORE_CELL(t: Trace, cell: Reg<"ptr">, a: Reg<"value">): void {
  t.push(6366 + (place(cell, 8, -1, -1, "STORE_CELL", "cell")) * 8 + place(a, 8, -1, -1, "STORE_CELL", "a"), 4);
}

/** `LIST_LENGTH(list: ptr -- r: i64)` */
export function LIST_LENGTH(t: Trace, list: Reg<"ptr">, r: Reg<"i64">): void {
  t.push(6430 + (place(list, 8, -1, -1, "LIST_LENGTH", "list")) * 8 + place(r, 8, -1, -1, "LIST_LENGTH", "r"), 4);
}

/** `LIST_PAYLOAD(list: ptr -- r: ptr)` */
export function LIST_PAYLOAD(t: Trace, list: Reg<"ptr">, r: Reg<"ptr">): void {
  t.push(6494 + (place(list, 8, -1, -1, "LIST_PAYLOAD", "list")) * 8 + place(r, 8, -1, -1, "LIST_PAYLOAD", "r"), 4);
}

/** `GUARD_INDEX(index: i64, length: i64 --), exits(fail)` */
export function GUARD_INDEX(t: Trace, index: Reg<"i64">, length: Reg<"i64"> | Slot<"i64">, fail_: Label): void {
  const at = t.push(6558 + (place(index, 8, -1, -1, "GUARD_INDEX", "index")) * 9 + place(length, 8, 8, -1, "GUARD_INDEX", "length"), 5);
  t.operand(at + 2, length);
  t.words[at + 4] = fail_;
}

/** `ITEM_GET(items: ptr, index: i64 -- r: value)` */
export function ITEM_GET(t: Trace, items: Reg<"ptr">, index: Reg<"i64">, r: Reg<"value">): void {
  t.push(6630 + ((place(items, 8, -1, -1, "ITEM_GET", "items")) * 8 + place(index, 8, -1, -1, "ITEM_GET", "index")) * 8 + place(r, 8, -1, -1, "ITEM_GET", "r"), 6);
}

/** `ITEM_GET_INT(items: ptr, index: i64 -- r: i64), exits(fail)` */
export function ITEM_GET_INT(t: Trace, items: Reg<"ptr">, index: Reg<"i64">, r: Reg<"i64">, fail_: Label): void {
  const at = t.push(7142 + ((place(items, 8, -1, -1, "ITEM_GET_INT", "items")) * 8 + place(index, 8, -1, -1, "ITEM_GET_INT", "index")) * 8 + place(r, 8, -1, -1, "ITEM_GET_INT", "r"), 7);
  t.words[at + 6] = fail_;
}

/** `ITEM_GET_FLOAT(items: ptr, index: i64 -- r: f64), exits(fail)` */
export function ITEM_GET_FLOAT(t: Trace, items: Reg<"ptr">, index: Reg<"i64">, r: Reg<"f64">, fail_: Label): void {
  const at = t.push(7654 + ((place(items, 8, -1, -1, "ITEM_GET_FLOAT", "items")) * 8 + place(index, 8, -1, -1, "ITEM_GET_FLOAT", "index")) * 8 + place(r, 8, -1, -1, "ITEM_GET_FLOAT", "r"), 7);
  t.words[at + 6] = fail_;
}

/** `ITEM_SET(items: ptr, index: i64, a: value --)` */
export function ITEM_SET(t: Trace, items: Reg<"ptr">, index: Reg<"i64">, a: Reg<"value">): void {
  t.push(8166 + ((place(items, 8, -1, -1, "ITEM_SET", "items")) * 8 + place(index, 8, -1, -1, "ITEM_SET", "index")) * 8 + place(a, 8, -1, -1, "ITEM_SET", "a"), 6);
}

/** `ITEM_SET_CONST(items: ptr, index: i64 --), imm(a: value)` */
export function ITEM_SET_CONST(t: Trace, items: Reg<"ptr">, index: Reg<"i64">, a: Const<"value">): void {
  const at = t.push(8678 + (place(items, 8, -1, -1, "ITEM_SET_CONST", "items")) * 8 + place(index, 8, -1, -1, "ITEM_SET_CONST", "index"), 6);
  place(a, 0, -1, 0, "ITEM_SET_CONST", "a"), t.operand(at + 4, a);
}

/** `ITEM_SET_INT(items: ptr, index: i64, a: i64 --), exits(fail)` */
export function ITEM_SET_INT(t: Trace, items: Reg<"ptr">, index: Reg<"i64">, a: Reg<"i64">, fail_: Label): void {
  const at = t.push(8742 + ((place(items, 8, -1, -1, "ITEM_SET_INT", "items")) * 8 + place(index, 8, -1, -1, "ITEM_SET_INT", "index")) * 8 + place(a, 8, -1, -1, "ITEM_SET_INT", "a"), 7);
  t.words[at + 6] = fail_;
}

/** `ITEM_SET_FLOAT(items: ptr, index: i64, a: f64 --)` */
export function ITEM_SET_FLOAT(t: Trace, items: Reg<"ptr">, index: Reg<"i64">, a: Reg<"f64">): void {
  t.push(9254 + ((place(items, 8, -1, -1, "ITEM_SET_FLOAT", "items")) * 8 + place(index, 8, -1, -1, "ITEM_SET_FLOAT", "index")) * 8 + place(a, 8, -1, -1, "ITEM_SET_FLOAT", "a"), 6);
}

/** `ITEM_AT(items: ptr -- r: value), imm(at: u16)` */
export function ITEM_AT(t: Trace, items: Reg<"ptr">, r: Reg<"value">, at_: number): void {
  const at = t.push(9766 + (place(items, 8, -1, -1, "ITEM_AT", "items")) * 8 + place(r, 8, -1, -1, "ITEM_AT", "r"), 6);
  t.imm32(at + 4, range(at_, 0, 0xffff, "ITEM_AT", "at"));
}

/** `ITEM_AT_INT(items: ptr -- r: i64), imm(at: u16), exits(fail)` */
export function ITEM_AT_INT(t: Trace, items: Reg<"ptr">, r: Reg<"i64">, at_: number, fail_: Label): void {
  const at = t.push(9830 + (place(items, 8, -1, -1, "ITEM_AT_INT", "items")) * 8 + place(r, 8, -1, -1, "ITEM_AT_INT", "r"), 7);
  t.imm32(at + 4, range(at_, 0, 0xffff, "ITEM_AT_INT", "at"));
  t.words[at + 6] = fail_;
}

/** `ITEM_AT_FLOAT(items: ptr -- r: f64), imm(at: u16), exits(fail)` */
export function ITEM_AT_FLOAT(t: Trace, items: Reg<"ptr">, r: Reg<"f64">, at_: number, fail_: Label): void {
  const at = t.push(9894 + (place(items, 8, -1, -1, "ITEM_AT_FLOAT", "items")) * 8 + place(r, 8, -1, -1, "ITEM_AT_FLOAT", "r"), 7);
  t.imm32(at + 4, range(at_, 0, 0xffff, "ITEM_AT_FLOAT", "at"));
  t.words[at + 6] = fail_;
}

/** `SET_AT(items: ptr, a: value --), imm(at: u16)` */
export function SET_AT(t: Trace, items: Reg<"ptr">, a: Reg<"value">, at_: number): void {
  const at = t.push(9958 + (place(items, 8, -1, -1, "SET_AT", "items")) * 8 + place(a, 8, -1, -1, "SET_AT", "a"), 6);
  t.imm32(at + 4, range(at_, 0, 0xffff, "SET_AT", "at"));
}

/** `SET_AT_INT(items: ptr, a: i64 --), imm(at: u16), exits(fail)` */
export function SET_AT_INT(t: Trace, items: Reg<"ptr">, a: Reg<"i64">, at_: number, fail_: Label): void {
  const at = t.push(10022 + (place(items, 8, -1, -1, "SET_AT_INT", "items")) * 8 + place(a, 8, -1, -1, "SET_AT_INT", "a"), 7);
  t.imm32(at + 4, range(at_, 0, 0xffff, "SET_AT_INT", "at"));
  t.words[at + 6] = fail_;
}

/** `SET_AT_FLOAT(items: ptr, a: f64 --), imm(at: u16)` */
export function SET_AT_FLOAT(t: Trace, items: Reg<"ptr">, a: Reg<"f64">, at_: number): void {
  const at = t.push(10086 + (place(items, 8, -1, -1, "SET_AT_FLOAT", "items")) * 8 + place(a, 8, -1, -1, "SET_AT_FLOAT", "a"), 6);
  t.imm32(at + 4, range(at_, 0, 0xffff, "SET_AT_FLOAT", "at"));
}

/** `LIST_APPEND(list: ptr, a: value --), imm(grow: u64), exits(fail)` */
export function LIST_APPEND(t: Trace, list: Reg<"ptr">, a: Reg<"value">, grow: Const<"u64">, fail_: Label): void {
  const at = t.push(10150 + (place(list, 8, -1, -1, "LIST_APPEND", "list")) * 8 + place(a, 8, -1, -1, "LIST_APPEND", "a"), 7);
  place(grow, 0, -1, 0, "LIST_APPEND", "grow"), t.operand(at + 4, grow);
  t.words[at + 6] = fail_;
}

/** `LIST_POP(list: ptr -- r: value), exits(fail)` */
export function LIST_POP(t: Trace, list: Reg<"ptr">, r: Reg<"value">, fail_: Label): void {
  const at = t.push(10214 + (place(list, 8, -1, -1, "LIST_POP", "list")) * 8 + place(r, 8, -1, -1, "LIST_POP", "r"), 5);
  t.words[at + 4] = fail_;
}

/** `TUPLE_LENGTH(tuple: ptr -- r: i64)` */
export function TUPLE_LENGTH(t: Trace, tuple: Reg<"ptr">, r: Reg<"i64">): void {
  t.push(10278 + (place(tuple, 8, -1, -1, "TUPLE_LENGTH", "tuple")) * 8 + place(r, 8, -1, -1, "TUPLE_LENGTH", "r"), 4);
}

/** `TUPLE_GET(tuple: ptr, index: i64 -- r: value), exits(fail)` */
export function TUPLE_GET(t: Trace, tuple: Reg<"ptr">, index: Slot<"i64"> | Const<"i64">, r: Reg<"value">, fail_: Label): void {
  const at = t.push(10342 + ((place(tuple, 8, -1, -1, "TUPLE_GET", "tuple")) * 2 + place(index, 0, 0, 1, "TUPLE_GET", "index")) * 8 + place(r, 8, -1, -1, "TUPLE_GET", "r"), 7);
  t.operand(at + 2, index);
  t.words[at + 6] = fail_;
}

/** `TUPLE_ITEM(tuple: ptr -- r: value), imm(at: u16)` */
export function TUPLE_ITEM(t: Trace, tuple: Reg<"ptr">, r: Reg<"value">, at_: number): void {
  const at = t.push(10470 + (place(tuple, 8, -1, -1, "TUPLE_ITEM", "tuple")) * 8 + place(r, 8, -1, -1, "TUPLE_ITEM", "r"), 6);
  t.imm32(at + 4, range(at_, 0, 0xffff, "TUPLE_ITEM", "at"));
}

/** `LOAD_FIELD(a: ptr -- r: i64), imm(at: u16)` */
export function LOAD_FIELD(t: Trace, a: Reg<"ptr">, r: Reg<"i64">, at_: number): void {
  const at = t.push(10534 + (place(a, 8, -1, -1, "LOAD_FIELD", "a")) * 8 + place(r, 8, -1, -1, "LOAD_FIELD", "r"), 6);
  t.imm32(at + 4, range(at_, 0, 0xffff, "LOAD_FIELD", "at"));
}

/** `STORE_FIELD(a: ptr, v: i64 --), imm(at: u16)` */
export function STORE_FIELD(t: Trace, a: Reg<"ptr">, v: Reg<"i64">, at_: number): void {
  const at = t.push(10598 + (place(a, 8, -1, -1, "STORE_FIELD", "a")) * 8 + place(v, 8, -1, -1, "STORE_FIELD", "v"), 6);
  t.imm32(at + 4, range(at_, 0, 0xffff, "STORE_FIELD", "at"));
}

/** `LOAD_VALUE_FIELD(a: ptr -- r: value), imm(at: u16)` */
export function LOAD_VALUE_FIELD(t: Trace, a: Reg<"ptr">, r: Reg<"value">, at_: number): void {
  const at = t.push(10662 + (place(a, 8, -1, -1, "LOAD_VALUE_FIELD", "a")) * 8 + place(r, 8, -1, -1, "LOAD_VALUE_FIELD", "r"), 6);
  t.imm32(at + 4, range(at_, 0, 0xffff, "LOAD_VALUE_FIELD", "at"));
}

/** `LOAD_U32_FIELD(a: ptr -- r: i64), imm(at: u16)` */
export function LOAD_U32_FIELD(t: Trace, a: Reg<"ptr">, r: Reg<"i64">, at_: number): void {
  const at = t.push(10726 + (place(a, 8, -1, -1, "LOAD_U32_FIELD", "a")) * 8 + place(r, 8, -1, -1, "LOAD_U32_FIELD", "r"), 6);
  t.imm32(at + 4, range(at_, 0, 0xffff, "LOAD_U32_FIELD", "at"));
}

/** `STR_LENGTH(str: ptr -- r: i64)` */
export function STR_LENGTH(t: Trace, str: Reg<"ptr">, r: Reg<"i64">): void {
  t.push(10790 + (place(str, 8, -1, -1, "STR_LENGTH", "str")) * 8 + place(r, 8, -1, -1, "STR_LENGTH", "r"), 4);
}

const STR_GET_variants = Int16Array.of(0, -1, -1, -1, -1, -1, -1, -1, 1, -1, -1, -1, -1, -1, -1, -1, 2, -1, -1, -1, -1, -1, -1, -1, 3, -1, -1, -1, -1, -1, -1, -1, 4, -1, -1, -1, -1, -1, -1, -1, 5, -1, -1, -1, -1, -1, -1, -1, 6, -1, -1, -1, -1, -1, -1, -1, 7, -1, -1, -1, -1, -1, -1, -1, -1, 8, -1, -1, -1, -1, -1, -1, -1, 9, -1, -1, -1, -1, -1, -1, -1, 10, -1, -1, -1, -1, -1, -1, -1, 11, -1, -1, -1, -1, -1, -1, -1, 12, -1, -1, -1, -1, -1, -1, -1, 13, -1, -1, -1, -1, -1, -1, -1, 14, -1, -1, -1, -1, -1, -1, -1, 15, -1, -1, -1, -1, -1, -1, -1, -1, 16, -1, -1, -1, -1, -1, -1, -1, 17, -1, -1, -1, -1, -1, -1, -1, 18, -1, -1, -1, -1, -1, -1, -1, 19, -1, -1, -1, -1, -1, -1, -1, 20, -1, -1, -1, -1, -1, -1, -1, 21, -1, -1, -1, -1, -1, -1, -1, 22, -1, -1, -1, -1, -1, -1, -1, 23, -1, -1, -1, -1, -1, -1, -1, -1, 24, -1, -1, -1, -1, -1, -1, -1, 25, -1, -1, -1, -1, -1, -1, -1, 26, -1, -1, -1, -1, -1, -1, -1, 27, -1, -1, -1, -1, -1, -1, -1, 28, -1, -1, -1, -1, -1, -1, -1, 29, -1, -1, -1, -1, -1, -1, -1, 30, -1, -1, -1, -1, -1, -1, -1, 31, -1, -1, -1, -1, -1, -1, -1, -1, 32, -1, -1, -1, -1, -1, -1, -1, 33, -1, -1, -1, -1, -1, -1, -1, 34, -1, -1, -1, -1, -1, -1, -1, 35, -1, -1, -1, -1, -1, -1, -1, 36, -1, -1, -1, -1, -1, -1, -1, 37, -1, -1, -1, -1, -1, -1, -1, 38, -1, -1, -1, -1, -1, -1, -1, 39, -1, -1, -1, -1, -1, -1, -1, -1, 40, -1, -1, -1, -1, -1, -1, -1, 41, -1, -1, -1, -1, -1, -1, -1, 42, -1, -1, -1, -1, -1, -1, -1, 43, -1, -1, -1, -1, -1, -1, -1, 44, -1, -1, -1, -1, -1, -1, -1, 45, -1, -1, -1, -1, -1, -1, -1, 46, -1, -1, -1, -1, -1, -1, -1, 47, -1, -1, -1, -1, -1, -1, -1, -1, 48, -1, -1, -1, -1, -1, -1, -1, 49, -1, -1, -1, -1, -1, -1, -1, 50, -1, -1, -1, -1, -1, -1, -1, 51, -1, -1, -1, -1, -1, -1, -1, 52, -1, -1, -1, -1, -1, -1, -1, 53, -1, -1, -1, -1, -1, -1, -1, 54, -1, -1, -1, -1, -1, -1, -1, 55, -1, -1, -1, -1, -1, -1, -1, -1, 56, -1, -1, -1, -1, -1, -1, -1, 57, -1, -1, -1, -1, -1, -1, -1, 58, -1, -1, -1, -1, -1, -1, -1, 59, -1, -1, -1, -1, -1, -1, -1, 60, -1, -1, -1, -1, -1, -1, -1, 61, -1, -1, -1, -1, -1, -1, -1, 62, -1, -1, -1, -1, -1, -1, -1, 63);

/** `STR_GET(index: i64, str: ptr -- r: value), exits(fail)` */
export function STR_GET(t: Trace, index: Reg<"i64">, str: Reg<"ptr">, r: Reg<"value">, fail_: Label): void {
  const at = t.push(10854 + variant(STR_GET_variants, ((place(index, 8, -1, -1, "STR_GET", "index")) * 8 + place(str, 8, -1, -1, "STR_GET", "str")) * 8 + place(r, 8, -1, -1, "STR_GET", "r"), "STR_GET"), 7);
  t.words[at + 6] = fail_;
}

/** `STR_ORD(str: ptr -- r: i64), exits(fail)` */
export function STR_ORD(t: Trace, str: Reg<"ptr">, r: Reg<"i64">, fail_: Label): void {
  const at = t.push(10918 + (place(str, 8, -1, -1, "STR_ORD", "str")) * 8 + place(r, 8, -1, -1, "STR_ORD", "r"), 5);
  t.words[at + 4] = fail_;
}

const STR_CHR_variants = Int16Array.of(0, -1, -1, -1, -1, -1, -1, -1, -1, 1, -1, -1, -1, -1, -1, -1, -1, -1, 2, -1, -1, -1, -1, -1, -1, -1, -1, 3, -1, -1, -1, -1, -1, -1, -1, -1, 4, -1, -1, -1, -1, -1, -1, -1, -1, 5, -1, -1, -1, -1, -1, -1, -1, -1, 6, -1, -1, -1, -1, -1, -1, -1, -1, 7);

/** `STR_CHR(code: i64 -- r: value), exits(fail)` */
export function STR_CHR(t: Trace, code: Reg<"i64">, r: Reg<"value">, fail_: Label): void {
  const at = t.push(10982 + variant(STR_CHR_variants, (place(code, 8, -1, -1, "STR_CHR", "code")) * 8 + place(r, 8, -1, -1, "STR_CHR", "r"), "STR_CHR"), 5);
  t.words[at + 4] = fail_;
}

/** `GUARD_STR_EQ(a: ptr, b: ptr --), imm(equal: u64), exits(fail)` */
export function GUARD_STR_EQ(t: Trace, a: Reg<"ptr">, b: Reg<"ptr"> | Const<"ptr">, equal: Const<"u64">, fail_: Label): void {
  const at = t.push(10990 + (place(a, 8, -1, -1, "GUARD_STR_EQ", "a")) * 9 + place(b, 8, -1, 8, "GUARD_STR_EQ", "b"), 7);
  t.operand(at + 2, b);
  place(equal, 0, -1, 0, "GUARD_STR_EQ", "equal"), t.operand(at + 4, equal);
  t.words[at + 6] = fail_;
}

/** `GUARD_STR_NE(a: ptr, b: ptr --), imm(equal: u64), exits(fail)` */
export function GUARD_STR_NE(t: Trace, a: Reg<"ptr">, b: Reg<"ptr"> | Const<"ptr">, equal: Const<"u64">, fail_: Label): void {
  const at = t.push(11062 + (place(a, 8, -1, -1, "GUARD_STR_NE", "a")) * 9 + place(b, 8, -1, 8, "GUARD_STR_NE", "b"), 7);
  t.operand(at + 2, b);
  place(equal, 0, -1, 0, "GUARD_STR_NE", "equal"), t.operand(at + 4, equal);
  t.words[at + 6] = fail_;
}

/** `GUARD_CHAR_IN(a: ptr, b: ptr --), exits(fail)` */
export function GUARD_CHAR_IN(t: Trace, a: Reg<"ptr">, b: Reg<"ptr"> | Const<"ptr">, fail_: Label): void {
  const at = t.push(11134 + (place(a, 8, -1, -1, "GUARD_CHAR_IN", "a")) * 9 + place(b, 8, -1, 8, "GUARD_CHAR_IN", "b"), 5);
  t.operand(at + 2, b);
  t.words[at + 4] = fail_;
}

/** `GUARD_CHAR_NOT_IN(a: ptr, b: ptr --), exits(fail)` */
export function GUARD_CHAR_NOT_IN(t: Trace, a: Reg<"ptr">, b: Reg<"ptr"> | Const<"ptr">, fail_: Label): void {
  const at = t.push(11206 + (place(a, 8, -1, -1, "GUARD_CHAR_NOT_IN", "a")) * 9 + place(b, 8, -1, 8, "GUARD_CHAR_NOT_IN", "b"), 5);
  t.operand(at + 2, b);
  t.words[at + 4] = fail_;
}

/** `SLICE_STR(a: ptr, start: i64, stop: i64 -- r: value), imm(function: u64), exits(fail)` */
export function SLICE_STR(t: Trace, a: Slot<"ptr"> | Const<"ptr">, start: Slot<"i64"> | Const<"i64">, stop: Slot<"i64"> | Const<"i64">, r: Reg<"value">, function_: Const<"u64">, fail_: Label): void {
  const at = t.push(11278 + (((place(a, 0, 0, 1, "SLICE_STR", "a")) * 2 + place(start, 0, 0, 1, "SLICE_STR", "start")) * 2 + place(stop, 0, 0, 1, "SLICE_STR", "stop")) * 8 + place(r, 8, -1, -1, "SLICE_STR", "r"), 11);
  t.operand(at, a);
  t.operand(at + 2, start);
  t.operand(at + 4, stop);
  place(function_, 0, -1, 0, "SLICE_STR", "function"), t.operand(at + 8, function_);
  t.words[at + 10] = fail_;
}

/** `REPLACE_SLICE(a: ptr, start: i64, stop: i64, source: ptr --), imm(function: u64), exits(fail)` */
export function REPLACE_SLICE(t: Trace, a: Slot<"ptr">, start: Slot<"i64"> | Const<"i64">, stop: Slot<"i64"> | Const<"i64">, source: Slot<"ptr">, function_: Const<"u64">, fail_: Label): void {
  const at = t.push(11342 + (((place(a, 0, 0, -1, "REPLACE_SLICE", "a")) * 2 + place(start, 0, 0, 1, "REPLACE_SLICE", "start")) * 2 + place(stop, 0, 0, 1, "REPLACE_SLICE", "stop")) * 1 + place(source, 0, 0, -1, "REPLACE_SLICE", "source"), 11);
  t.operand(at, a);
  t.operand(at + 2, start);
  t.operand(at + 4, stop);
  t.operand(at + 6, source);
  place(function_, 0, -1, 0, "REPLACE_SLICE", "function"), t.operand(at + 8, function_);
  t.words[at + 10] = fail_;
}

/** `SLICE_LIST(a: ptr, start: i64, stop: i64 -- r: value), imm(function: u64), exits(fail)` */
export function SLICE_LIST(t: Trace, a: Slot<"ptr"> | Const<"ptr">, start: Slot<"i64"> | Const<"i64">, stop: Slot<"i64"> | Const<"i64">, r: Reg<"value">, function_: Const<"u64">, fail_: Label): void {
  const at = t.push(11346 + (((place(a, 0, 0, 1, "SLICE_LIST", "a")) * 2 + place(start, 0, 0, 1, "SLICE_LIST", "start")) * 2 + place(stop, 0, 0, 1, "SLICE_LIST", "stop")) * 8 + place(r, 8, -1, -1, "SLICE_LIST", "r"), 11);
  t.operand(at, a);
  t.operand(at + 2, start);
  t.operand(at + 4, stop);
  place(function_, 0, -1, 0, "SLICE_LIST", "function"), t.operand(at + 8, function_);
  t.words[at + 10] = fail_;
}
