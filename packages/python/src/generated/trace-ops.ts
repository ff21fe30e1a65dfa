// Generated from python_traces's op files by @serigraph/stencil. Do not edit.

import type { TraceBuilder, Val } from "@serigraph/executor";

/** Equal to that of every bundle that these constructors fit. */
export const constructorsDigest = "f1e467540fa448e69ef1d956d3ececa9044ffc48253ff5b3287bc32316d8874d";

function range(value: number, minimum: number, maximum: number, op: string, name: string): number {
  if (!(Number.isInteger(value) && value >= minimum && value <= maximum))
    throw new RangeError(`${op}: ${name} is ${value}, not an integer from ${minimum} to ${maximum}`);
  return value;
}

/** `GUARD_U32_AT(--), imm(address: u64, expected: u32), exits(fail)` */
export function GUARD_U32_AT(b: TraceBuilder, address: Val<"u64">, expected: number): void {
  const { staged } = b;
  staged[0] = b.constLow(address);
  staged[1] = b.constHigh(address);
  staged[2] = range(expected, 0, 0xffffffff, "GUARD_U32_AT", "expected");
  staged[3] = 0;
  b.emit(0);
}

/** `GUARD_SHAPE(object: ptr --), imm(expected: u32), exits(fail)` */
export function GUARD_SHAPE(b: TraceBuilder, object: Val<"ptr">, expected: number): void {
  const { staged } = b;
  staged[0] = object;
  staged[1] = range(expected, 0, 0xffffffff, "GUARD_SHAPE", "expected");
  staged[2] = 0;
  b.emit(1);
}

/** `SET_SHAPE(object: ptr --), imm(shape: u32)` */
export function SET_SHAPE(b: TraceBuilder, object: Val<"ptr">, shape: number): void {
  const { staged } = b;
  staged[0] = object;
  staged[1] = range(shape, 0, 0xffffffff, "SET_SHAPE", "shape");
  staged[2] = 0;
  b.emit(2);
}

/** `SLOT_GET(object: ptr -- r: value), imm(at: u16)` */
export function SLOT_GET(b: TraceBuilder, object: Val<"ptr">, at_: number): Val<"value"> {
  const { staged } = b;
  staged[0] = object;
  staged[1] = range(at_, 0, 0xffff, "SLOT_GET", "at");
  staged[2] = 0;
  return b.emit(3) as Val<"value">;
}

/** `SLOT_GET_INT(object: ptr -- r: i64), imm(at: u16), exits(fail)` */
export function SLOT_GET_INT(b: TraceBuilder, object: Val<"ptr">, at_: number): Val<"i64"> {
  const { staged } = b;
  staged[0] = object;
  staged[1] = range(at_, 0, 0xffff, "SLOT_GET_INT", "at");
  staged[2] = 0;
  return b.emit(4) as Val<"i64">;
}

/** `SLOT_GET_FLOAT(object: ptr -- r: f64), imm(at: u16), exits(fail)` */
export function SLOT_GET_FLOAT(b: TraceBuilder, object: Val<"ptr">, at_: number): Val<"f64"> {
  const { staged } = b;
  staged[0] = object;
  staged[1] = range(at_, 0, 0xffff, "SLOT_GET_FLOAT", "at");
  staged[2] = 0;
  return b.emit(5) as Val<"f64">;
}

/** `SLOT_SET(object: ptr, a: value --), imm(at: u16)` */
export function SLOT_SET(b: TraceBuilder, object: Val<"ptr">, a: Val<"value">, at_: number): void {
  const { staged } = b;
  staged[0] = object;
  staged[1] = a;
  staged[2] = range(at_, 0, 0xffff, "SLOT_SET", "at");
  staged[3] = 0;
  b.emit(6);
}

/** `SLOT_SET_CONST(object: ptr --), imm(at: u16, a: value)` */
export function SLOT_SET_CONST(b: TraceBuilder, object: Val<"ptr">, at_: number, a: Val<"value">): void {
  const { staged } = b;
  staged[0] = object;
  staged[1] = range(at_, 0, 0xffff, "SLOT_SET_CONST", "at");
  staged[2] = 0;
  staged[3] = b.constLow(a);
  staged[4] = b.constHigh(a);
  b.emit(7);
}

/** `SLOT_SET_INT(object: ptr, a: i64 --), imm(at: u16), exits(fail)` */
export function SLOT_SET_INT(b: TraceBuilder, object: Val<"ptr">, a: Val<"i64">, at_: number): void {
  const { staged } = b;
  staged[0] = object;
  staged[1] = a;
  staged[2] = range(at_, 0, 0xffff, "SLOT_SET_INT", "at");
  staged[3] = 0;
  b.emit(8);
}

/** `SLOT_SET_FLOAT(object: ptr, a: f64 --), imm(at: u16)` */
export function SLOT_SET_FLOAT(b: TraceBuilder, object: Val<"ptr">, a: Val<"f64">, at_: number): void {
  const { staged } = b;
  staged[0] = object;
  staged[1] = a;
  staged[2] = range(at_, 0, 0xffff, "SLOT_SET_FLOAT", "at");
  staged[3] = 0;
  b.emit(9);
}

/** `NEW_INSTANCE(-- r: ptr), imm(function: u64, class: u64), exits(fail)` */
export function NEW_INSTANCE(b: TraceBuilder, function_: Val<"u64">, class_: Val<"u64">): Val<"ptr"> {
  const { staged } = b;
  staged[0] = b.constLow(function_);
  staged[1] = b.constHigh(function_);
  staged[2] = b.constLow(class_);
  staged[3] = b.constHigh(class_);
  return b.emit(10) as Val<"ptr">;
}

/** `CALL_1(a: value -- r: value), imm(function: u64), exits(fail)` */
export function CALL_1(b: TraceBuilder, a: Val<"value">, function_: Val<"u64">): Val<"value"> {
  const { staged } = b;
  staged[0] = a;
  staged[1] = b.constLow(function_);
  staged[2] = b.constHigh(function_);
  return b.emit(11) as Val<"value">;
}

/** `CALL_2(a: value, b: value -- r: value), imm(function: u64), exits(fail)` */
export function CALL_2(b: TraceBuilder, a: Val<"value">, b_: Val<"value">, function_: Val<"u64">): Val<"value"> {
  const { staged } = b;
  staged[0] = a;
  staged[1] = b_;
  staged[2] = b.constLow(function_);
  staged[3] = b.constHigh(function_);
  return b.emit(12) as Val<"value">;
}

/** `CALL_2K(a: value -- r: value), imm(function: u64, b: value), exits(fail)` */
export function CALL_2K(b: TraceBuilder, a: Val<"value">, function_: Val<"u64">, b_: Val<"value">): Val<"value"> {
  const { staged } = b;
  staged[0] = a;
  staged[1] = b.constLow(function_);
  staged[2] = b.constHigh(function_);
  staged[3] = b.constLow(b_);
  staged[4] = b.constHigh(b_);
  return b.emit(13) as Val<"value">;
}

/** `TEST_2(a: value, b: value -- r: i64), imm(function: u64), exits(fail)` */
export function TEST_2(b: TraceBuilder, a: Val<"value">, b_: Val<"value">, function_: Val<"u64">): Val<"i64"> {
  const { staged } = b;
  staged[0] = a;
  staged[1] = b_;
  staged[2] = b.constLow(function_);
  staged[3] = b.constHigh(function_);
  return b.emit(14) as Val<"i64">;
}

/** `TRUTH(a: value -- r: i64), imm(function: u64), exits(fail)` */
export function TRUTH(b: TraceBuilder, a: Val<"value">, function_: Val<"u64">): Val<"i64"> {
  const { staged } = b;
  staged[0] = a;
  staged[1] = b.constLow(function_);
  staged[2] = b.constHigh(function_);
  return b.emit(15) as Val<"i64">;
}

/** `COMPARE(a: value, b: value -- r: i64), imm(function: u64, operation: u32), exits(fail)` */
export function COMPARE(b: TraceBuilder, a: Val<"value">, b_: Val<"value">, function_: Val<"u64">, operation: number): Val<"i64"> {
  const { staged } = b;
  staged[0] = a;
  staged[1] = b_;
  staged[2] = b.constLow(function_);
  staged[3] = b.constHigh(function_);
  staged[4] = range(operation, 0, 0xffffffff, "COMPARE", "operation");
  staged[5] = 0;
  return b.emit(16) as Val<"i64">;
}

/** `DO_3(a: value, b: value, c: value --), imm(function: u64), exits(fail)` */
export function DO_3(b: TraceBuilder, a: Val<"value">, b_: Val<"value">, c: Val<"value">, function_: Val<"u64">): void {
  const { staged } = b;
  staged[0] = a;
  staged[1] = b_;
  staged[2] = c;
  staged[3] = b.constLow(function_);
  staged[4] = b.constHigh(function_);
  b.emit(17);
}

/** `ITER_NEXT(iterator: ptr -- r: value), imm(function: u64), exits(fail)` */
export function ITER_NEXT(b: TraceBuilder, iterator: Val<"ptr">, function_: Val<"u64">): Val<"value"> {
  const { staged } = b;
  staged[0] = iterator;
  staged[1] = b.constLow(function_);
  staged[2] = b.constHigh(function_);
  return b.emit(18) as Val<"value">;
}

/** `FAST_0(-- r: value), imm(function: u64), exits(fail)` */
export function FAST_0(b: TraceBuilder, function_: Val<"u64">): Val<"value"> {
  const { staged } = b;
  staged[0] = b.constLow(function_);
  staged[1] = b.constHigh(function_);
  return b.emit(19) as Val<"value">;
}

/** `FAST_1(a: value -- r: value), imm(function: u64), exits(fail)` */
export function FAST_1(b: TraceBuilder, a: Val<"value">, function_: Val<"u64">): Val<"value"> {
  const { staged } = b;
  staged[0] = a;
  staged[1] = b.constLow(function_);
  staged[2] = b.constHigh(function_);
  return b.emit(20) as Val<"value">;
}

/** `FAST_2(a: value, b: value -- r: value), imm(function: u64), exits(fail)` */
export function FAST_2(b: TraceBuilder, a: Val<"value">, b_: Val<"value">, function_: Val<"u64">): Val<"value"> {
  const { staged } = b;
  staged[0] = a;
  staged[1] = b_;
  staged[2] = b.constLow(function_);
  staged[3] = b.constHigh(function_);
  return b.emit(21) as Val<"value">;
}

/** `FAST_3(a: value, b: value, c: value -- r: value), imm(function: u64), exits(fail)` */
export function FAST_3(b: TraceBuilder, a: Val<"value">, b_: Val<"value">, c: Val<"value">, function_: Val<"u64">): Val<"value"> {
  const { staged } = b;
  staged[0] = a;
  staged[1] = b_;
  staged[2] = c;
  staged[3] = b.constLow(function_);
  staged[4] = b.constHigh(function_);
  return b.emit(22) as Val<"value">;
}

/** `READ_FAST_1(a: value -- r: value), imm(function: u64), exits(fail)` */
export function READ_FAST_1(b: TraceBuilder, a: Val<"value">, function_: Val<"u64">): Val<"value"> {
  const { staged } = b;
  staged[0] = a;
  staged[1] = b.constLow(function_);
  staged[2] = b.constHigh(function_);
  return b.emit(23) as Val<"value">;
}

/** `READ_FAST_2(a: value, b: value -- r: value), imm(function: u64), exits(fail)` */
export function READ_FAST_2(b: TraceBuilder, a: Val<"value">, b_: Val<"value">, function_: Val<"u64">): Val<"value"> {
  const { staged } = b;
  staged[0] = a;
  staged[1] = b_;
  staged[2] = b.constLow(function_);
  staged[3] = b.constHigh(function_);
  return b.emit(24) as Val<"value">;
}

/** `READ_FAST_3(a: value, b: value, c: value -- r: value), imm(function: u64), exits(fail)` */
export function READ_FAST_3(b: TraceBuilder, a: Val<"value">, b_: Val<"value">, c: Val<"value">, function_: Val<"u64">): Val<"value"> {
  const { staged } = b;
  staged[0] = a;
  staged[1] = b_;
  staged[2] = c;
  staged[3] = b.constLow(function_);
  staged[4] = b.constHigh(function_);
  return b.emit(25) as Val<"value">;
}

/** `BUILD_1(a: value -- r: value), imm(function: u64), exits(fail)` */
export function BUILD_1(b: TraceBuilder, a: Val<"value">, function_: Val<"u64">): Val<"value"> {
  const { staged } = b;
  staged[0] = a;
  staged[1] = b.constLow(function_);
  staged[2] = b.constHigh(function_);
  return b.emit(26) as Val<"value">;
}

/** `BUILD_2(a: value, b: value -- r: value), imm(function: u64), exits(fail)` */
export function BUILD_2(b: TraceBuilder, a: Val<"value">, b_: Val<"value">, function_: Val<"u64">): Val<"value"> {
  const { staged } = b;
  staged[0] = a;
  staged[1] = b_;
  staged[2] = b.constLow(function_);
  staged[3] = b.constHigh(function_);
  return b.emit(27) as Val<"value">;
}

/** `BUILD_3(a: value, b: value, c: value -- r: value), imm(function: u64), exits(fail)` */
export function BUILD_3(b: TraceBuilder, a: Val<"value">, b_: Val<"value">, c: Val<"value">, function_: Val<"u64">): Val<"value"> {
  const { staged } = b;
  staged[0] = a;
  staged[1] = b_;
  staged[2] = c;
  staged[3] = b.constLow(function_);
  staged[4] = b.constHigh(function_);
  return b.emit(28) as Val<"value">;
}

/** `BUILD_4(a: value, b: value, c: value, d: value -- r: value), imm(function: u64), exits(fail)` */
export function BUILD_4(b: TraceBuilder, a: Val<"value">, b_: Val<"value">, c: Val<"value">, d: Val<"value">, function_: Val<"u64">): Val<"value"> {
  const { staged } = b;
  staged[0] = a;
  staged[1] = b_;
  staged[2] = c;
  staged[3] = d;
  staged[4] = b.constLow(function_);
  staged[5] = b.constHigh(function_);
  return b.emit(29) as Val<"value">;
}

/** `BUILD_0(-- r: value), imm(function: u64), exits(fail)` */
export function BUILD_0(b: TraceBuilder, function_: Val<"u64">): Val<"value"> {
  const { staged } = b;
  staged[0] = b.constLow(function_);
  staged[1] = b.constHigh(function_);
  return b.emit(30) as Val<"value">;
}

/** `MAKE_TUPLE_1(a: value -- r: value), imm(function: u64), exits(fail)` */
export function MAKE_TUPLE_1(b: TraceBuilder, a: Val<"value">, function_: Val<"u64">): Val<"value"> {
  const { staged } = b;
  staged[0] = a;
  staged[1] = b.constLow(function_);
  staged[2] = b.constHigh(function_);
  return b.emit(31) as Val<"value">;
}

/** `MAKE_TUPLE_2(a: value, b: value -- r: value), imm(function: u64), exits(fail)` */
export function MAKE_TUPLE_2(b: TraceBuilder, a: Val<"value">, b_: Val<"value">, function_: Val<"u64">): Val<"value"> {
  const { staged } = b;
  staged[0] = a;
  staged[1] = b_;
  staged[2] = b.constLow(function_);
  staged[3] = b.constHigh(function_);
  return b.emit(32) as Val<"value">;
}

/** `MAKE_TUPLE_3(a: value, b: value, c: value -- r: value), imm(function: u64), exits(fail)` */
export function MAKE_TUPLE_3(b: TraceBuilder, a: Val<"value">, b_: Val<"value">, c: Val<"value">, function_: Val<"u64">): Val<"value"> {
  const { staged } = b;
  staged[0] = a;
  staged[1] = b_;
  staged[2] = c;
  staged[3] = b.constLow(function_);
  staged[4] = b.constHigh(function_);
  return b.emit(33) as Val<"value">;
}

/** `MAKE_TUPLE_4(a: value, b: value, c: value, d: value -- r: value), imm(function: u64), exits(fail)` */
export function MAKE_TUPLE_4(b: TraceBuilder, a: Val<"value">, b_: Val<"value">, c: Val<"value">, d: Val<"value">, function_: Val<"u64">): Val<"value"> {
  const { staged } = b;
  staged[0] = a;
  staged[1] = b_;
  staged[2] = c;
  staged[3] = d;
  staged[4] = b.constLow(function_);
  staged[5] = b.constHigh(function_);
  return b.emit(34) as Val<"value">;
}

/** `MAKE_SLICE(a: value, b: value, c: value -- r: value), imm(function: u64), exits(fail)` */
export function MAKE_SLICE(b: TraceBuilder, a: Val<"value">, b_: Val<"value">, c: Val<"value">, function_: Val<"u64">): Val<"value"> {
  const { staged } = b;
  staged[0] = a;
  staged[1] = b_;
  staged[2] = c;
  staged[3] = b.constLow(function_);
  staged[4] = b.constHigh(function_);
  return b.emit(35) as Val<"value">;
}

/** `MAKE_RANGE(a: value, b: value, c: value -- r: value), imm(function: u64), exits(fail)` */
export function MAKE_RANGE(b: TraceBuilder, a: Val<"value">, b_: Val<"value">, c: Val<"value">, function_: Val<"u64">): Val<"value"> {
  const { staged } = b;
  staged[0] = a;
  staged[1] = b_;
  staged[2] = c;
  staged[3] = b.constLow(function_);
  staged[4] = b.constHigh(function_);
  return b.emit(36) as Val<"value">;
}

/** `MAKE_RANGE_ITERATOR(next: i64, step: i64, remaining: i64 -- r: value), imm(function: u64), exits(fail)` */
export function MAKE_RANGE_ITERATOR(b: TraceBuilder, next: Val<"i64">, step: Val<"i64">, remaining: Val<"i64">, function_: Val<"u64">): Val<"value"> {
  const { staged } = b;
  staged[0] = next;
  staged[1] = step;
  staged[2] = remaining;
  staged[3] = b.constLow(function_);
  staged[4] = b.constHigh(function_);
  return b.emit(37) as Val<"value">;
}

/** `MAKE_TUPLE_5(a: value, b: value, c: value, d: value, e: value -- r: value), imm(function: u64), exits(fail)` */
export function MAKE_TUPLE_5(b: TraceBuilder, a: Val<"value">, b_: Val<"value">, c: Val<"value">, d: Val<"value">, e: Val<"value">, function_: Val<"u64">): Val<"value"> {
  const { staged } = b;
  staged[0] = a;
  staged[1] = b_;
  staged[2] = c;
  staged[3] = d;
  staged[4] = e;
  staged[5] = b.constLow(function_);
  staged[6] = b.constHigh(function_);
  return b.emit(38) as Val<"value">;
}

/** `MAKE_TUPLE_6(a: value, b: value, c: value, d: value, e: value, f: value -- r: value), imm(function: u64), exits(fail)` */
export function MAKE_TUPLE_6(b: TraceBuilder, a: Val<"value">, b_: Val<"value">, c: Val<"value">, d: Val<"value">, e: Val<"value">, f: Val<"value">, function_: Val<"u64">): Val<"value"> {
  const { staged } = b;
  staged[0] = a;
  staged[1] = b_;
  staged[2] = c;
  staged[3] = d;
  staged[4] = e;
  staged[5] = f;
  staged[6] = b.constLow(function_);
  staged[7] = b.constHigh(function_);
  return b.emit(39) as Val<"value">;
}

/** `MAKE_TUPLE_0(-- r: value), imm(function: u64), exits(fail)` */
export function MAKE_TUPLE_0(b: TraceBuilder, function_: Val<"u64">): Val<"value"> {
  const { staged } = b;
  staged[0] = b.constLow(function_);
  staged[1] = b.constHigh(function_);
  return b.emit(40) as Val<"value">;
}

/** `MOVE_I(a: u64 -- r: u64)` */
export function MOVE_I(b: TraceBuilder, a: Val<"u64">): Val<"u64"> {
  const { staged } = b;
  staged[0] = a;
  return b.emit(41) as Val<"u64">;
}

/** `MOVE_D(a: f64 -- r: f64)` */
export function MOVE_D(b: TraceBuilder, a: Val<"f64">): Val<"f64"> {
  const { staged } = b;
  staged[0] = a;
  return b.emit(42) as Val<"f64">;
}

/** `LOAD_I(a: u64 -- r: u64)` */
export function LOAD_I(b: TraceBuilder, a: Val<"u64">): Val<"u64"> {
  const { staged } = b;
  staged[0] = a;
  return b.emit(43) as Val<"u64">;
}

/** `LOAD_D(a: f64 -- r: f64)` */
export function LOAD_D(b: TraceBuilder, a: Val<"f64">): Val<"f64"> {
  const { staged } = b;
  staged[0] = a;
  return b.emit(44) as Val<"f64">;
}

/** `STORE_I(a: u64 -- r: u64)` */
export function STORE_I(b: TraceBuilder, a: Val<"u64">): Val<"u64"> {
  const { staged } = b;
  staged[0] = a;
  return b.emit(45) as Val<"u64">;
}

/** `STORE_D(a: f64 -- r: f64)` */
export function STORE_D(b: TraceBuilder, a: Val<"f64">): Val<"f64"> {
  const { staged } = b;
  staged[0] = a;
  return b.emit(46) as Val<"f64">;
}

/** `CONST_I(a: u64 -- r: u64)` */
export function CONST_I(b: TraceBuilder, a: Val<"u64">): Val<"u64"> {
  const { staged } = b;
  staged[0] = a;
  return b.emit(47) as Val<"u64">;
}

/** `CONST_D(a: f64 -- r: f64)` */
export function CONST_D(b: TraceBuilder, a: Val<"f64">): Val<"f64"> {
  const { staged } = b;
  staged[0] = a;
  return b.emit(48) as Val<"f64">;
}

/** `GOTO(--), jumps(target)` */
export function GOTO(b: TraceBuilder, target: number): void {
  b.stageTarget(0, target);
  b.emit(49);
}

/** `EXIT_STUB(--), imm(exit: u32), jumps(common)` */
export function EXIT_STUB(b: TraceBuilder, exit: number, common: number): void {
  const { staged } = b;
  staged[0] = range(exit, 0, 0xffffffff, "EXIT_STUB", "exit");
  staged[1] = 0;
  b.stageTarget(0, common);
  b.emit(50);
}

/** `DUMP_I(a: u64 --), imm(at: u16)` */
export function DUMP_I(b: TraceBuilder, a: Val<"u64">, at_: number): void {
  const { staged } = b;
  staged[0] = a;
  staged[1] = range(at_, 0, 0xffff, "DUMP_I", "at");
  staged[2] = 0;
  b.emit(51);
}

/** `DUMP_D(a: f64 --), imm(at: u16)` */
export function DUMP_D(b: TraceBuilder, a: Val<"f64">, at_: number): void {
  const { staged } = b;
  staged[0] = a;
  staged[1] = range(at_, 0, 0xffff, "DUMP_D", "at");
  staged[2] = 0;
  b.emit(52);
}

/** `LEAVE_TRACE(--)` */
export function LEAVE_TRACE(b: TraceBuilder): void {
  b.emit(53);
}

/** `GUARD_ROOM(--), imm(bytes: u32, depth: u32), exits(fail)` */
export function GUARD_ROOM(b: TraceBuilder, bytes: number, depth: number): void {
  const { staged } = b;
  staged[0] = range(bytes, 0, 0xffffffff, "GUARD_ROOM", "bytes");
  staged[1] = 0;
  staged[2] = range(depth, 0, 0xffffffff, "GUARD_ROOM", "depth");
  staged[3] = 0;
  b.emit(54);
}

/** `GUARD_FLAGS(--), imm(flags: u32), exits(fail)` */
export function GUARD_FLAGS(b: TraceBuilder, flags: number): void {
  const { staged } = b;
  staged[0] = range(flags, 0, 0xffffffff, "GUARD_FLAGS", "flags");
  staged[1] = 0;
  b.emit(55);
}

/** `RETURN_RESULT(a: value --), jumps(target)` */
export function RETURN_RESULT(b: TraceBuilder, a: Val<"value">, target: number): void {
  const { staged } = b;
  staged[0] = a;
  b.stageTarget(0, target);
  b.emit(56);
}

/** `RETURN_MADE(--), jumps(target)` */
export function RETURN_MADE(b: TraceBuilder, target: number): void {
  b.stageTarget(0, target);
  b.emit(57);
}

/** `GUARD_NO_BREAK(--), exits(fail)` */
export function GUARD_NO_BREAK(b: TraceBuilder): void {
  b.emit(58);
}

/** `ENTER_FRAME(--), imm(bytes: u32, depth: u32), jumps(target)` */
export function ENTER_FRAME(b: TraceBuilder, bytes: number, depth: number, target: number): void {
  const { staged } = b;
  staged[0] = range(bytes, 0, 0xffffffff, "ENTER_FRAME", "bytes");
  staged[1] = 0;
  staged[2] = range(depth, 0, 0xffffffff, "ENTER_FRAME", "depth");
  staged[3] = 0;
  b.stageTarget(0, target);
  b.emit(59);
}

/** `ENTER_GENERATOR(generator: ptr --), imm(depth: u32), jumps(target)` */
export function ENTER_GENERATOR(b: TraceBuilder, generator: Val<"ptr">, depth: number, target: number): void {
  const { staged } = b;
  staged[0] = generator;
  staged[1] = range(depth, 0, 0xffffffff, "ENTER_GENERATOR", "depth");
  staged[2] = 0;
  b.stageTarget(0, target);
  b.emit(60);
}

/** `FRAME_ADDRESS(-- r: u64), imm(bytes: u32)` */
export function FRAME_ADDRESS(b: TraceBuilder, bytes: number): Val<"u64"> {
  const { staged } = b;
  staged[0] = range(bytes, 0, 0xffffffff, "FRAME_ADDRESS", "bytes");
  staged[1] = 0;
  return b.emit(61) as Val<"u64">;
}

/** `MAKE_INSTANCE_1(a: value -- r: value), imm(function: u64, class: u64, shape: u32), exits(fail)` */
export function MAKE_INSTANCE_1(b: TraceBuilder, a: Val<"value">, function_: Val<"u64">, class_: Val<"u64">, shape: number): Val<"value"> {
  const { staged } = b;
  staged[0] = a;
  staged[1] = b.constLow(function_);
  staged[2] = b.constHigh(function_);
  staged[3] = b.constLow(class_);
  staged[4] = b.constHigh(class_);
  staged[5] = range(shape, 0, 0xffffffff, "MAKE_INSTANCE_1", "shape");
  staged[6] = 0;
  return b.emit(62) as Val<"value">;
}

/** `MAKE_INSTANCE_2(a: value, b: value -- r: value), imm(function: u64, class: u64, shape: u32), exits(fail)` */
export function MAKE_INSTANCE_2(b: TraceBuilder, a: Val<"value">, b_: Val<"value">, function_: Val<"u64">, class_: Val<"u64">, shape: number): Val<"value"> {
  const { staged } = b;
  staged[0] = a;
  staged[1] = b_;
  staged[2] = b.constLow(function_);
  staged[3] = b.constHigh(function_);
  staged[4] = b.constLow(class_);
  staged[5] = b.constHigh(class_);
  staged[6] = range(shape, 0, 0xffffffff, "MAKE_INSTANCE_2", "shape");
  staged[7] = 0;
  return b.emit(63) as Val<"value">;
}

/** `MAKE_INSTANCE_3(a: value, b: value, c: value -- r: value), imm(function: u64, class: u64, shape: u32), exits(fail)` */
export function MAKE_INSTANCE_3(b: TraceBuilder, a: Val<"value">, b_: Val<"value">, c: Val<"value">, function_: Val<"u64">, class_: Val<"u64">, shape: number): Val<"value"> {
  const { staged } = b;
  staged[0] = a;
  staged[1] = b_;
  staged[2] = c;
  staged[3] = b.constLow(function_);
  staged[4] = b.constHigh(function_);
  staged[5] = b.constLow(class_);
  staged[6] = b.constHigh(class_);
  staged[7] = range(shape, 0, 0xffffffff, "MAKE_INSTANCE_3", "shape");
  staged[8] = 0;
  return b.emit(64) as Val<"value">;
}

/** `MAKE_INSTANCE_4(a: value, b: value, c: value, d: value -- r: value), imm(function: u64, class: u64, shape: u32), exits(fail)` */
export function MAKE_INSTANCE_4(b: TraceBuilder, a: Val<"value">, b_: Val<"value">, c: Val<"value">, d: Val<"value">, function_: Val<"u64">, class_: Val<"u64">, shape: number): Val<"value"> {
  const { staged } = b;
  staged[0] = a;
  staged[1] = b_;
  staged[2] = c;
  staged[3] = d;
  staged[4] = b.constLow(function_);
  staged[5] = b.constHigh(function_);
  staged[6] = b.constLow(class_);
  staged[7] = b.constHigh(class_);
  staged[8] = range(shape, 0, 0xffffffff, "MAKE_INSTANCE_4", "shape");
  staged[9] = 0;
  return b.emit(65) as Val<"value">;
}

/** `MAKE_INSTANCE_5(a: value, b: value, c: value, d: value, e: value -- r: value), imm(function: u64, class: u64, shape: u32), exits(fail)` */
export function MAKE_INSTANCE_5(b: TraceBuilder, a: Val<"value">, b_: Val<"value">, c: Val<"value">, d: Val<"value">, e: Val<"value">, function_: Val<"u64">, class_: Val<"u64">, shape: number): Val<"value"> {
  const { staged } = b;
  staged[0] = a;
  staged[1] = b_;
  staged[2] = c;
  staged[3] = d;
  staged[4] = e;
  staged[5] = b.constLow(function_);
  staged[6] = b.constHigh(function_);
  staged[7] = b.constLow(class_);
  staged[8] = b.constHigh(class_);
  staged[9] = range(shape, 0, 0xffffffff, "MAKE_INSTANCE_5", "shape");
  staged[10] = 0;
  return b.emit(66) as Val<"value">;
}

/** `MAKE_INSTANCE_6(a: value, b: value, c: value, d: value, e: value, f: value -- r: value), imm(function: u64, class: u64, shape: u32), exits(fail)` */
export function MAKE_INSTANCE_6(b: TraceBuilder, a: Val<"value">, b_: Val<"value">, c: Val<"value">, d: Val<"value">, e: Val<"value">, f: Val<"value">, function_: Val<"u64">, class_: Val<"u64">, shape: number): Val<"value"> {
  const { staged } = b;
  staged[0] = a;
  staged[1] = b_;
  staged[2] = c;
  staged[3] = d;
  staged[4] = e;
  staged[5] = f;
  staged[6] = b.constLow(function_);
  staged[7] = b.constHigh(function_);
  staged[8] = b.constLow(class_);
  staged[9] = b.constHigh(class_);
  staged[10] = range(shape, 0, 0xffffffff, "MAKE_INSTANCE_6", "shape");
  staged[11] = 0;
  return b.emit(67) as Val<"value">;
}

/** `MAKE_INSTANCE_7(a: value, b: value, c: value, d: value, e: value, f: value, g: value -- r: value), imm(function: u64, class: u64, shape: u32), exits(fail)` */
export function MAKE_INSTANCE_7(b: TraceBuilder, a: Val<"value">, b_: Val<"value">, c: Val<"value">, d: Val<"value">, e: Val<"value">, f: Val<"value">, g: Val<"value">, function_: Val<"u64">, class_: Val<"u64">, shape: number): Val<"value"> {
  const { staged } = b;
  staged[0] = a;
  staged[1] = b_;
  staged[2] = c;
  staged[3] = d;
  staged[4] = e;
  staged[5] = f;
  staged[6] = g;
  staged[7] = b.constLow(function_);
  staged[8] = b.constHigh(function_);
  staged[9] = b.constLow(class_);
  staged[10] = b.constHigh(class_);
  staged[11] = range(shape, 0, 0xffffffff, "MAKE_INSTANCE_7", "shape");
  staged[12] = 0;
  return b.emit(68) as Val<"value">;
}

/** `MAKE_INSTANCE_8(a: value, b: value, c: value, d: value, e: value, f: value, g: value, h: value -- r: value), imm(function: u64, class: u64, shape: u32), exits(fail)` */
export function MAKE_INSTANCE_8(b: TraceBuilder, a: Val<"value">, b_: Val<"value">, c: Val<"value">, d: Val<"value">, e: Val<"value">, f: Val<"value">, g: Val<"value">, h: Val<"value">, function_: Val<"u64">, class_: Val<"u64">, shape: number): Val<"value"> {
  const { staged } = b;
  staged[0] = a;
  staged[1] = b_;
  staged[2] = c;
  staged[3] = d;
  staged[4] = e;
  staged[5] = f;
  staged[6] = g;
  staged[7] = h;
  staged[8] = b.constLow(function_);
  staged[9] = b.constHigh(function_);
  staged[10] = b.constLow(class_);
  staged[11] = b.constHigh(class_);
  staged[12] = range(shape, 0, 0xffffffff, "MAKE_INSTANCE_8", "shape");
  staged[13] = 0;
  return b.emit(69) as Val<"value">;
}

/** `OPEN_INSTANCE(a: value -- r: ptr)` */
export function OPEN_INSTANCE(b: TraceBuilder, a: Val<"value">): Val<"ptr"> {
  const { staged } = b;
  staged[0] = a;
  return b.emit(70) as Val<"ptr">;
}

/** `UNBOX_INT(a: value -- r: i64), exits(fail)` */
export function UNBOX_INT(b: TraceBuilder, a: Val<"value">): Val<"i64"> {
  const { staged } = b;
  staged[0] = a;
  return b.emit(71) as Val<"i64">;
}

/** `UNBOX_INT64(a: value -- r: i64), exits(fail)` */
export function UNBOX_INT64(b: TraceBuilder, a: Val<"value">): Val<"i64"> {
  const { staged } = b;
  staged[0] = a;
  return b.emit(72) as Val<"i64">;
}

/** `UNBOX_WIDE(a: value -- r: i64), exits(fail)` */
export function UNBOX_WIDE(b: TraceBuilder, a: Val<"value">): Val<"i64"> {
  const { staged } = b;
  staged[0] = a;
  return b.emit(73) as Val<"i64">;
}

/** `UNBOX_FLOAT(a: value -- r: f64), exits(fail)` */
export function UNBOX_FLOAT(b: TraceBuilder, a: Val<"value">): Val<"f64"> {
  const { staged } = b;
  staged[0] = a;
  return b.emit(74) as Val<"f64">;
}

/** `UNBOX_BOOL(a: value -- r: i64), exits(fail)` */
export function UNBOX_BOOL(b: TraceBuilder, a: Val<"value">): Val<"i64"> {
  const { staged } = b;
  staged[0] = a;
  return b.emit(75) as Val<"i64">;
}

/** `BOX_INT(a: i64 -- r: value), exits(fail)` */
export function BOX_INT(b: TraceBuilder, a: Val<"i64">): Val<"value"> {
  const { staged } = b;
  staged[0] = a;
  return b.emit(76) as Val<"value">;
}

/** `BOX_WIDE(a: i64 -- r: value), imm(function: u64), exits(fail)` */
export function BOX_WIDE(b: TraceBuilder, a: Val<"i64">, function_: Val<"u64">): Val<"value"> {
  const { staged } = b;
  staged[0] = a;
  staged[1] = b.constLow(function_);
  staged[2] = b.constHigh(function_);
  return b.emit(77) as Val<"value">;
}

/** `BOX_FLOAT(a: f64 -- r: value)` */
export function BOX_FLOAT(b: TraceBuilder, a: Val<"f64">): Val<"value"> {
  const { staged } = b;
  staged[0] = a;
  return b.emit(78) as Val<"value">;
}

/** `BOX_BOOL(a: i64 -- r: value)` */
export function BOX_BOOL(b: TraceBuilder, a: Val<"i64">): Val<"value"> {
  const { staged } = b;
  staged[0] = a;
  return b.emit(79) as Val<"value">;
}

/** `INT_TO_FLOAT(a: i64 -- r: f64)` */
export function INT_TO_FLOAT(b: TraceBuilder, a: Val<"i64">): Val<"f64"> {
  const { staged } = b;
  staged[0] = a;
  return b.emit(80) as Val<"f64">;
}

/** `ADD_I(a: i64, b: i64 -- r: i64), exits(fail)` */
export function ADD_I(b: TraceBuilder, a: Val<"i64">, b_: Val<"i64">): Val<"i64"> {
  const { staged } = b;
  staged[0] = a;
  staged[1] = b_;
  return b.emit(81) as Val<"i64">;
}

/** `SUB_I(a: i64, b: i64 -- r: i64), exits(fail)` */
export function SUB_I(b: TraceBuilder, a: Val<"i64">, b_: Val<"i64">): Val<"i64"> {
  const { staged } = b;
  staged[0] = a;
  staged[1] = b_;
  return b.emit(82) as Val<"i64">;
}

/** `MUL_I(a: i64, b: i64 -- r: i64), exits(fail)` */
export function MUL_I(b: TraceBuilder, a: Val<"i64">, b_: Val<"i64">): Val<"i64"> {
  const { staged } = b;
  staged[0] = a;
  staged[1] = b_;
  return b.emit(83) as Val<"i64">;
}

/** `ADD_IK(a: i64 -- r: i64), imm(n: u16), exits(fail)` */
export function ADD_IK(b: TraceBuilder, a: Val<"i64">, n: number): Val<"i64"> {
  const { staged } = b;
  staged[0] = a;
  staged[1] = range(n, 0, 0xffff, "ADD_IK", "n");
  staged[2] = 0;
  return b.emit(84) as Val<"i64">;
}

/** `SUB_IK(a: i64 -- r: i64), imm(n: u16), exits(fail)` */
export function SUB_IK(b: TraceBuilder, a: Val<"i64">, n: number): Val<"i64"> {
  const { staged } = b;
  staged[0] = a;
  staged[1] = range(n, 0, 0xffff, "SUB_IK", "n");
  staged[2] = 0;
  return b.emit(85) as Val<"i64">;
}

/** `MUL_IK(a: i64 -- r: i64), imm(n: u16), exits(fail)` */
export function MUL_IK(b: TraceBuilder, a: Val<"i64">, n: number): Val<"i64"> {
  const { staged } = b;
  staged[0] = a;
  staged[1] = range(n, 0, 0xffff, "MUL_IK", "n");
  staged[2] = 0;
  return b.emit(86) as Val<"i64">;
}

/** `ADD_WRAP(a: i64, b: i64 -- r: i64)` */
export function ADD_WRAP(b: TraceBuilder, a: Val<"i64">, b_: Val<"i64">): Val<"i64"> {
  const { staged } = b;
  staged[0] = a;
  staged[1] = b_;
  return b.emit(87) as Val<"i64">;
}

/** `ADD_WRAP_K(a: i64 -- r: i64), imm(n: u16)` */
export function ADD_WRAP_K(b: TraceBuilder, a: Val<"i64">, n: number): Val<"i64"> {
  const { staged } = b;
  staged[0] = a;
  staged[1] = range(n, 0, 0xffff, "ADD_WRAP_K", "n");
  staged[2] = 0;
  return b.emit(88) as Val<"i64">;
}

/** `SUB_WRAP_K(a: i64 -- r: i64), imm(n: u16)` */
export function SUB_WRAP_K(b: TraceBuilder, a: Val<"i64">, n: number): Val<"i64"> {
  const { staged } = b;
  staged[0] = a;
  staged[1] = range(n, 0, 0xffff, "SUB_WRAP_K", "n");
  staged[2] = 0;
  return b.emit(89) as Val<"i64">;
}

/** `DECREMENT(a: i64 -- r: i64)` */
export function DECREMENT(b: TraceBuilder, a: Val<"i64">): Val<"i64"> {
  const { staged } = b;
  staged[0] = a;
  return b.emit(90) as Val<"i64">;
}

/** `NEG_I(a: i64 -- r: i64), exits(fail)` */
export function NEG_I(b: TraceBuilder, a: Val<"i64">): Val<"i64"> {
  const { staged } = b;
  staged[0] = a;
  return b.emit(91) as Val<"i64">;
}

/** `AND_I(a: i64, b: i64 -- r: i64)` */
export function AND_I(b: TraceBuilder, a: Val<"i64">, b_: Val<"i64">): Val<"i64"> {
  const { staged } = b;
  staged[0] = a;
  staged[1] = b_;
  return b.emit(92) as Val<"i64">;
}

/** `OR_I(a: i64, b: i64 -- r: i64)` */
export function OR_I(b: TraceBuilder, a: Val<"i64">, b_: Val<"i64">): Val<"i64"> {
  const { staged } = b;
  staged[0] = a;
  staged[1] = b_;
  return b.emit(93) as Val<"i64">;
}

/** `XOR_I(a: i64, b: i64 -- r: i64)` */
export function XOR_I(b: TraceBuilder, a: Val<"i64">, b_: Val<"i64">): Val<"i64"> {
  const { staged } = b;
  staged[0] = a;
  staged[1] = b_;
  return b.emit(94) as Val<"i64">;
}

/** `AND_IK(a: i64 -- r: i64), imm(n: u16)` */
export function AND_IK(b: TraceBuilder, a: Val<"i64">, n: number): Val<"i64"> {
  const { staged } = b;
  staged[0] = a;
  staged[1] = range(n, 0, 0xffff, "AND_IK", "n");
  staged[2] = 0;
  return b.emit(95) as Val<"i64">;
}

/** `OR_IK(a: i64 -- r: i64), imm(n: u16)` */
export function OR_IK(b: TraceBuilder, a: Val<"i64">, n: number): Val<"i64"> {
  const { staged } = b;
  staged[0] = a;
  staged[1] = range(n, 0, 0xffff, "OR_IK", "n");
  staged[2] = 0;
  return b.emit(96) as Val<"i64">;
}

/** `XOR_IK(a: i64 -- r: i64), imm(n: u16)` */
export function XOR_IK(b: TraceBuilder, a: Val<"i64">, n: number): Val<"i64"> {
  const { staged } = b;
  staged[0] = a;
  staged[1] = range(n, 0, 0xffff, "XOR_IK", "n");
  staged[2] = 0;
  return b.emit(97) as Val<"i64">;
}

/** `NOT_I(a: i64 -- r: i64)` */
export function NOT_I(b: TraceBuilder, a: Val<"i64">): Val<"i64"> {
  const { staged } = b;
  staged[0] = a;
  return b.emit(98) as Val<"i64">;
}

/** `SHL_I(a: i64, b: i64 -- r: i64), exits(fail)` */
export function SHL_I(b: TraceBuilder, a: Val<"i64">, b_: Val<"i64">): Val<"i64"> {
  const { staged } = b;
  staged[0] = a;
  staged[1] = b_;
  return b.emit(99) as Val<"i64">;
}

/** `SHL_IK(a: i64 -- r: i64), imm(n: u16), exits(fail)` */
export function SHL_IK(b: TraceBuilder, a: Val<"i64">, n: number): Val<"i64"> {
  const { staged } = b;
  staged[0] = a;
  staged[1] = range(n, 0, 0xffff, "SHL_IK", "n");
  staged[2] = 0;
  return b.emit(100) as Val<"i64">;
}

/** `SHR_I(a: i64, b: i64 -- r: i64), exits(fail)` */
export function SHR_I(b: TraceBuilder, a: Val<"i64">, b_: Val<"i64">): Val<"i64"> {
  const { staged } = b;
  staged[0] = a;
  staged[1] = b_;
  return b.emit(101) as Val<"i64">;
}

/** `SHR_IK(a: i64 -- r: i64), imm(n: u16)` */
export function SHR_IK(b: TraceBuilder, a: Val<"i64">, n: number): Val<"i64"> {
  const { staged } = b;
  staged[0] = a;
  staged[1] = range(n, 0, 0xffff, "SHR_IK", "n");
  staged[2] = 0;
  return b.emit(102) as Val<"i64">;
}

/** `HALVE(a: i64 -- r: i64)` */
export function HALVE(b: TraceBuilder, a: Val<"i64">): Val<"i64"> {
  const { staged } = b;
  staged[0] = a;
  return b.emit(103) as Val<"i64">;
}

/** `FLOORDIV_I(a: i64, b: i64 -- r: i64), exits(fail)` */
export function FLOORDIV_I(b: TraceBuilder, a: Val<"i64">, b_: Val<"i64">): Val<"i64"> {
  const { staged } = b;
  staged[0] = a;
  staged[1] = b_;
  return b.emit(104) as Val<"i64">;
}

/** `MOD_I(a: i64, b: i64 -- r: i64), exits(fail)` */
export function MOD_I(b: TraceBuilder, a: Val<"i64">, b_: Val<"i64">): Val<"i64"> {
  const { staged } = b;
  staged[0] = a;
  staged[1] = b_;
  return b.emit(105) as Val<"i64">;
}

/** `ABS_I(a: i64 -- r: i64), exits(fail)` */
export function ABS_I(b: TraceBuilder, a: Val<"i64">): Val<"i64"> {
  const { staged } = b;
  staged[0] = a;
  return b.emit(106) as Val<"i64">;
}

/** `GUARD_LT_I(a: i64, b: i64 --), exits(fail)` */
export function GUARD_LT_I(b: TraceBuilder, a: Val<"i64">, b_: Val<"i64">): void {
  const { staged } = b;
  staged[0] = a;
  staged[1] = b_;
  b.emit(107);
}

/** `GUARD_LE_I(a: i64, b: i64 --), exits(fail)` */
export function GUARD_LE_I(b: TraceBuilder, a: Val<"i64">, b_: Val<"i64">): void {
  const { staged } = b;
  staged[0] = a;
  staged[1] = b_;
  b.emit(108);
}

/** `GUARD_EQ_I(a: i64, b: i64 --), exits(fail)` */
export function GUARD_EQ_I(b: TraceBuilder, a: Val<"i64">, b_: Val<"i64">): void {
  const { staged } = b;
  staged[0] = a;
  staged[1] = b_;
  b.emit(109);
}

/** `GUARD_NE_I(a: i64, b: i64 --), exits(fail)` */
export function GUARD_NE_I(b: TraceBuilder, a: Val<"i64">, b_: Val<"i64">): void {
  const { staged } = b;
  staged[0] = a;
  staged[1] = b_;
  b.emit(110);
}

/** `GUARD_LT_IK(a: i64 --), imm(n: u16), exits(fail)` */
export function GUARD_LT_IK(b: TraceBuilder, a: Val<"i64">, n: number): void {
  const { staged } = b;
  staged[0] = a;
  staged[1] = range(n, 0, 0xffff, "GUARD_LT_IK", "n");
  staged[2] = 0;
  b.emit(111);
}

/** `GUARD_LE_IK(a: i64 --), imm(n: u16), exits(fail)` */
export function GUARD_LE_IK(b: TraceBuilder, a: Val<"i64">, n: number): void {
  const { staged } = b;
  staged[0] = a;
  staged[1] = range(n, 0, 0xffff, "GUARD_LE_IK", "n");
  staged[2] = 0;
  b.emit(112);
}

/** `GUARD_GT_IK(a: i64 --), imm(n: u16), exits(fail)` */
export function GUARD_GT_IK(b: TraceBuilder, a: Val<"i64">, n: number): void {
  const { staged } = b;
  staged[0] = a;
  staged[1] = range(n, 0, 0xffff, "GUARD_GT_IK", "n");
  staged[2] = 0;
  b.emit(113);
}

/** `GUARD_GE_IK(a: i64 --), imm(n: u16), exits(fail)` */
export function GUARD_GE_IK(b: TraceBuilder, a: Val<"i64">, n: number): void {
  const { staged } = b;
  staged[0] = a;
  staged[1] = range(n, 0, 0xffff, "GUARD_GE_IK", "n");
  staged[2] = 0;
  b.emit(114);
}

/** `GUARD_EQ_IK(a: i64 --), imm(n: u16), exits(fail)` */
export function GUARD_EQ_IK(b: TraceBuilder, a: Val<"i64">, n: number): void {
  const { staged } = b;
  staged[0] = a;
  staged[1] = range(n, 0, 0xffff, "GUARD_EQ_IK", "n");
  staged[2] = 0;
  b.emit(115);
}

/** `GUARD_NE_IK(a: i64 --), imm(n: u16), exits(fail)` */
export function GUARD_NE_IK(b: TraceBuilder, a: Val<"i64">, n: number): void {
  const { staged } = b;
  staged[0] = a;
  staged[1] = range(n, 0, 0xffff, "GUARD_NE_IK", "n");
  staged[2] = 0;
  b.emit(116);
}

/** `GUARD_SMALL(a: i64 --), exits(fail)` */
export function GUARD_SMALL(b: TraceBuilder, a: Val<"i64">): void {
  const { staged } = b;
  staged[0] = a;
  b.emit(117);
}

/** `GUARD_53(a: i64 --), exits(fail)` */
export function GUARD_53(b: TraceBuilder, a: Val<"i64">): void {
  const { staged } = b;
  staged[0] = a;
  b.emit(118);
}

/** `LT_I(a: i64, b: i64 -- r: i64)` */
export function LT_I(b: TraceBuilder, a: Val<"i64">, b_: Val<"i64">): Val<"i64"> {
  const { staged } = b;
  staged[0] = a;
  staged[1] = b_;
  return b.emit(119) as Val<"i64">;
}

/** `LE_I(a: i64, b: i64 -- r: i64)` */
export function LE_I(b: TraceBuilder, a: Val<"i64">, b_: Val<"i64">): Val<"i64"> {
  const { staged } = b;
  staged[0] = a;
  staged[1] = b_;
  return b.emit(120) as Val<"i64">;
}

/** `EQ_I(a: i64, b: i64 -- r: i64)` */
export function EQ_I(b: TraceBuilder, a: Val<"i64">, b_: Val<"i64">): Val<"i64"> {
  const { staged } = b;
  staged[0] = a;
  staged[1] = b_;
  return b.emit(121) as Val<"i64">;
}

/** `MIN_I(a: i64, b: i64 -- r: i64)` */
export function MIN_I(b: TraceBuilder, a: Val<"i64">, b_: Val<"i64">): Val<"i64"> {
  const { staged } = b;
  staged[0] = a;
  staged[1] = b_;
  return b.emit(122) as Val<"i64">;
}

/** `MAX_I(a: i64, b: i64 -- r: i64)` */
export function MAX_I(b: TraceBuilder, a: Val<"i64">, b_: Val<"i64">): Val<"i64"> {
  const { staged } = b;
  staged[0] = a;
  staged[1] = b_;
  return b.emit(123) as Val<"i64">;
}

/** `MIN_F(a: f64, b: f64 -- r: f64)` */
export function MIN_F(b: TraceBuilder, a: Val<"f64">, b_: Val<"f64">): Val<"f64"> {
  const { staged } = b;
  staged[0] = a;
  staged[1] = b_;
  return b.emit(124) as Val<"f64">;
}

/** `MAX_F(a: f64, b: f64 -- r: f64)` */
export function MAX_F(b: TraceBuilder, a: Val<"f64">, b_: Val<"f64">): Val<"f64"> {
  const { staged } = b;
  staged[0] = a;
  staged[1] = b_;
  return b.emit(125) as Val<"f64">;
}

/** `ADD_F(a: f64, b: f64 -- r: f64)` */
export function ADD_F(b: TraceBuilder, a: Val<"f64">, b_: Val<"f64">): Val<"f64"> {
  const { staged } = b;
  staged[0] = a;
  staged[1] = b_;
  return b.emit(126) as Val<"f64">;
}

/** `SUB_F(a: f64, b: f64 -- r: f64)` */
export function SUB_F(b: TraceBuilder, a: Val<"f64">, b_: Val<"f64">): Val<"f64"> {
  const { staged } = b;
  staged[0] = a;
  staged[1] = b_;
  return b.emit(127) as Val<"f64">;
}

/** `MUL_F(a: f64, b: f64 -- r: f64)` */
export function MUL_F(b: TraceBuilder, a: Val<"f64">, b_: Val<"f64">): Val<"f64"> {
  const { staged } = b;
  staged[0] = a;
  staged[1] = b_;
  return b.emit(128) as Val<"f64">;
}

/** `DIV_F(a: f64, b: f64 -- r: f64), exits(fail)` */
export function DIV_F(b: TraceBuilder, a: Val<"f64">, b_: Val<"f64">): Val<"f64"> {
  const { staged } = b;
  staged[0] = a;
  staged[1] = b_;
  return b.emit(129) as Val<"f64">;
}

/** `NEG_F(a: f64 -- r: f64)` */
export function NEG_F(b: TraceBuilder, a: Val<"f64">): Val<"f64"> {
  const { staged } = b;
  staged[0] = a;
  return b.emit(130) as Val<"f64">;
}

/** `ABS_F(a: f64 -- r: f64)` */
export function ABS_F(b: TraceBuilder, a: Val<"f64">): Val<"f64"> {
  const { staged } = b;
  staged[0] = a;
  return b.emit(131) as Val<"f64">;
}

/** `SQRT_F(a: f64 -- r: f64), exits(fail)` */
export function SQRT_F(b: TraceBuilder, a: Val<"f64">): Val<"f64"> {
  const { staged } = b;
  staged[0] = a;
  return b.emit(132) as Val<"f64">;
}

/** `TRUNC_F(a: f64 -- r: i64), exits(fail)` */
export function TRUNC_F(b: TraceBuilder, a: Val<"f64">): Val<"i64"> {
  const { staged } = b;
  staged[0] = a;
  return b.emit(133) as Val<"i64">;
}

/** `GUARD_LT_F(a: f64, b: f64 --), exits(fail)` */
export function GUARD_LT_F(b: TraceBuilder, a: Val<"f64">, b_: Val<"f64">): void {
  const { staged } = b;
  staged[0] = a;
  staged[1] = b_;
  b.emit(134);
}

/** `GUARD_LE_F(a: f64, b: f64 --), exits(fail)` */
export function GUARD_LE_F(b: TraceBuilder, a: Val<"f64">, b_: Val<"f64">): void {
  const { staged } = b;
  staged[0] = a;
  staged[1] = b_;
  b.emit(135);
}

/** `GUARD_NOT_LT_F(a: f64, b: f64 --), exits(fail)` */
export function GUARD_NOT_LT_F(b: TraceBuilder, a: Val<"f64">, b_: Val<"f64">): void {
  const { staged } = b;
  staged[0] = a;
  staged[1] = b_;
  b.emit(136);
}

/** `GUARD_NOT_LE_F(a: f64, b: f64 --), exits(fail)` */
export function GUARD_NOT_LE_F(b: TraceBuilder, a: Val<"f64">, b_: Val<"f64">): void {
  const { staged } = b;
  staged[0] = a;
  staged[1] = b_;
  b.emit(137);
}

/** `GUARD_EQ_F(a: f64, b: f64 --), exits(fail)` */
export function GUARD_EQ_F(b: TraceBuilder, a: Val<"f64">, b_: Val<"f64">): void {
  const { staged } = b;
  staged[0] = a;
  staged[1] = b_;
  b.emit(138);
}

/** `GUARD_NE_F(a: f64, b: f64 --), exits(fail)` */
export function GUARD_NE_F(b: TraceBuilder, a: Val<"f64">, b_: Val<"f64">): void {
  const { staged } = b;
  staged[0] = a;
  staged[1] = b_;
  b.emit(139);
}

/** `LT_F(a: f64, b: f64 -- r: i64)` */
export function LT_F(b: TraceBuilder, a: Val<"f64">, b_: Val<"f64">): Val<"i64"> {
  const { staged } = b;
  staged[0] = a;
  staged[1] = b_;
  return b.emit(140) as Val<"i64">;
}

/** `LE_F(a: f64, b: f64 -- r: i64)` */
export function LE_F(b: TraceBuilder, a: Val<"f64">, b_: Val<"f64">): Val<"i64"> {
  const { staged } = b;
  staged[0] = a;
  staged[1] = b_;
  return b.emit(141) as Val<"i64">;
}

/** `EQ_F(a: f64, b: f64 -- r: i64)` */
export function EQ_F(b: TraceBuilder, a: Val<"f64">, b_: Val<"f64">): Val<"i64"> {
  const { staged } = b;
  staged[0] = a;
  staged[1] = b_;
  return b.emit(142) as Val<"i64">;
}

/** `GUARD_TYPE(a: value -- r: ptr), imm(type: u16), exits(fail)` */
export function GUARD_TYPE(b: TraceBuilder, a: Val<"value">, type: number): Val<"ptr"> {
  const { staged } = b;
  staged[0] = a;
  staged[1] = range(type, 0, 0xffff, "GUARD_TYPE", "type");
  staged[2] = 0;
  return b.emit(143) as Val<"ptr">;
}

/** `OBJECT_OF(a: value -- r: ptr)` */
export function OBJECT_OF(b: TraceBuilder, a: Val<"value">): Val<"ptr"> {
  const { staged } = b;
  staged[0] = a;
  return b.emit(144) as Val<"ptr">;
}

/** `GUARD_VALUE(a: value, k: value --), exits(fail)` */
export function GUARD_VALUE(b: TraceBuilder, a: Val<"value">, k: Val<"value">): void {
  const { staged } = b;
  staged[0] = a;
  staged[1] = k;
  b.emit(145);
}

/** `GUARD_NOT_VALUE(a: value, k: value --), exits(fail)` */
export function GUARD_NOT_VALUE(b: TraceBuilder, a: Val<"value">, k: Val<"value">): void {
  const { staged } = b;
  staged[0] = a;
  staged[1] = k;
  b.emit(146);
}

/** `GUARD_INT(a: value --), exits(fail)` */
export function GUARD_INT(b: TraceBuilder, a: Val<"value">): void {
  const { staged } = b;
  staged[0] = a;
  b.emit(147);
}

/** `GUARD_FLOAT(a: value --), exits(fail)` */
export function GUARD_FLOAT(b: TraceBuilder, a: Val<"value">): void {
  const { staged } = b;
  staged[0] = a;
  b.emit(148);
}

/** `GUARD_NO_POINTER(a: value --), exits(fail)` */
export function GUARD_NO_POINTER(b: TraceBuilder, a: Val<"value">): void {
  const { staged } = b;
  staged[0] = a;
  b.emit(149);
}

/** `GUARD_SAME(a: value, b: value --), exits(fail)` */
export function GUARD_SAME(b: TraceBuilder, a: Val<"value">, b_: Val<"value">): void {
  const { staged } = b;
  staged[0] = a;
  staged[1] = b_;
  b.emit(150);
}

/** `GUARD_NOT_SAME(a: value, b: value --), exits(fail)` */
export function GUARD_NOT_SAME(b: TraceBuilder, a: Val<"value">, b_: Val<"value">): void {
  const { staged } = b;
  staged[0] = a;
  staged[1] = b_;
  b.emit(151);
}

/** `BOX_POINTER(a: ptr -- r: value)` */
export function BOX_POINTER(b: TraceBuilder, a: Val<"ptr">): Val<"value"> {
  const { staged } = b;
  staged[0] = a;
  return b.emit(152) as Val<"value">;
}

/** `GUARD_U32(a: ptr --), imm(at: u16, expected: u32), exits(fail)` */
export function GUARD_U32(b: TraceBuilder, a: Val<"ptr">, at_: number, expected: number): void {
  const { staged } = b;
  staged[0] = a;
  staged[1] = range(at_, 0, 0xffff, "GUARD_U32", "at");
  staged[2] = 0;
  staged[3] = range(expected, 0, 0xffffffff, "GUARD_U32", "expected");
  staged[4] = 0;
  b.emit(153);
}

/** `LOAD_CELL_AT(-- r: value), imm(address: u64)` */
export function LOAD_CELL_AT(b: TraceBuilder, address: Val<"u64">): Val<"value"> {
  const { staged } = b;
  staged[0] = b.constLow(address);
  staged[1] = b.constHigh(address);
  return b.emit(154) as Val<"value">;
}

/** `STORE_CELL_AT(a: value --), imm(address: u64)` */
export function STORE_CELL_AT(b: TraceBuilder, a: Val<"value">, address: Val<"u64">): void {
  const { staged } = b;
  staged[0] = a;
  staged[1] = b.constLow(address);
  staged[2] = b.constHigh(address);
  b.emit(155);
}

/** `LOAD_CLOSURE_CELL(function: ptr -- r: ptr), imm(at: u16)` */
export function LOAD_CLOSURE_CELL(b: TraceBuilder, function_: Val<"ptr">, at_: number): Val<"ptr"> {
  const { staged } = b;
  staged[0] = function_;
  staged[1] = range(at_, 0, 0xffff, "LOAD_CLOSURE_CELL", "at");
  staged[2] = 0;
  return b.emit(156) as Val<"ptr">;
}

/** `LOAD_CELL(cell: ptr -- r: value)` */
export function LOAD_CELL(b: TraceBuilder, cell: Val<"ptr">): Val<"value"> {
  const { staged } = b;
  staged[0] = cell;
  return b.emit(157) as Val<"value">;
}

/** `STORE_CELL(cell: ptr, a: value --)` */
export function STORE_CELL(b: TraceBuilder, cell: Val<"ptr">, a: Val<"value">): void {
  const { staged } = b;
  staged[0] = cell;
  staged[1] = a;
  b.emit(158);
}

/** `LIST_LENGTH(list: ptr -- r: i64)` */
export function LIST_LENGTH(b: TraceBuilder, list: Val<"ptr">): Val<"i64"> {
  const { staged } = b;
  staged[0] = list;
  return b.emit(159) as Val<"i64">;
}

/** `LIST_PAYLOAD(list: ptr -- r: ptr)` */
export function LIST_PAYLOAD(b: TraceBuilder, list: Val<"ptr">): Val<"ptr"> {
  const { staged } = b;
  staged[0] = list;
  return b.emit(160) as Val<"ptr">;
}

/** `GUARD_INDEX(index: i64, length: i64 --), exits(fail)` */
export function GUARD_INDEX(b: TraceBuilder, index: Val<"i64">, length: Val<"i64">): void {
  const { staged } = b;
  staged[0] = index;
  staged[1] = length;
  b.emit(161);
}

/** `ITEM_GET(items: ptr, index: i64 -- r: value)` */
export function ITEM_GET(b: TraceBuilder, items: Val<"ptr">, index: Val<"i64">): Val<"value"> {
  const { staged } = b;
  staged[0] = items;
  staged[1] = index;
  return b.emit(162) as Val<"value">;
}

/** `ITEM_GET_INT(items: ptr, index: i64 -- r: i64), exits(fail)` */
export function ITEM_GET_INT(b: TraceBuilder, items: Val<"ptr">, index: Val<"i64">): Val<"i64"> {
  const { staged } = b;
  staged[0] = items;
  staged[1] = index;
  return b.emit(163) as Val<"i64">;
}

/** `ITEM_GET_FLOAT(items: ptr, index: i64 -- r: f64), exits(fail)` */
export function ITEM_GET_FLOAT(b: TraceBuilder, items: Val<"ptr">, index: Val<"i64">): Val<"f64"> {
  const { staged } = b;
  staged[0] = items;
  staged[1] = index;
  return b.emit(164) as Val<"f64">;
}

/** `ITEM_SET(items: ptr, index: i64, a: value --)` */
export function ITEM_SET(b: TraceBuilder, items: Val<"ptr">, index: Val<"i64">, a: Val<"value">): void {
  const { staged } = b;
  staged[0] = items;
  staged[1] = index;
  staged[2] = a;
  b.emit(165);
}

/** `ITEM_SET_CONST(items: ptr, index: i64 --), imm(a: value)` */
export function ITEM_SET_CONST(b: TraceBuilder, items: Val<"ptr">, index: Val<"i64">, a: Val<"value">): void {
  const { staged } = b;
  staged[0] = items;
  staged[1] = index;
  staged[2] = b.constLow(a);
  staged[3] = b.constHigh(a);
  b.emit(166);
}

/** `ITEM_SET_INT(items: ptr, index: i64, a: i64 --), exits(fail)` */
export function ITEM_SET_INT(b: TraceBuilder, items: Val<"ptr">, index: Val<"i64">, a: Val<"i64">): void {
  const { staged } = b;
  staged[0] = items;
  staged[1] = index;
  staged[2] = a;
  b.emit(167);
}

/** `ITEM_SET_FLOAT(items: ptr, index: i64, a: f64 --)` */
export function ITEM_SET_FLOAT(b: TraceBuilder, items: Val<"ptr">, index: Val<"i64">, a: Val<"f64">): void {
  const { staged } = b;
  staged[0] = items;
  staged[1] = index;
  staged[2] = a;
  b.emit(168);
}

/** `ITEM_AT(items: ptr -- r: value), imm(at: u16)` */
export function ITEM_AT(b: TraceBuilder, items: Val<"ptr">, at_: number): Val<"value"> {
  const { staged } = b;
  staged[0] = items;
  staged[1] = range(at_, 0, 0xffff, "ITEM_AT", "at");
  staged[2] = 0;
  return b.emit(169) as Val<"value">;
}

/** `ITEM_AT_INT(items: ptr -- r: i64), imm(at: u16), exits(fail)` */
export function ITEM_AT_INT(b: TraceBuilder, items: Val<"ptr">, at_: number): Val<"i64"> {
  const { staged } = b;
  staged[0] = items;
  staged[1] = range(at_, 0, 0xffff, "ITEM_AT_INT", "at");
  staged[2] = 0;
  return b.emit(170) as Val<"i64">;
}

/** `ITEM_AT_FLOAT(items: ptr -- r: f64), imm(at: u16), exits(fail)` */
export function ITEM_AT_FLOAT(b: TraceBuilder, items: Val<"ptr">, at_: number): Val<"f64"> {
  const { staged } = b;
  staged[0] = items;
  staged[1] = range(at_, 0, 0xffff, "ITEM_AT_FLOAT", "at");
  staged[2] = 0;
  return b.emit(171) as Val<"f64">;
}

/** `SET_AT(items: ptr, a: value --), imm(at: u16)` */
export function SET_AT(b: TraceBuilder, items: Val<"ptr">, a: Val<"value">, at_: number): void {
  const { staged } = b;
  staged[0] = items;
  staged[1] = a;
  staged[2] = range(at_, 0, 0xffff, "SET_AT", "at");
  staged[3] = 0;
  b.emit(172);
}

/** `SET_AT_INT(items: ptr, a: i64 --), imm(at: u16), exits(fail)` */
export function SET_AT_INT(b: TraceBuilder, items: Val<"ptr">, a: Val<"i64">, at_: number): void {
  const { staged } = b;
  staged[0] = items;
  staged[1] = a;
  staged[2] = range(at_, 0, 0xffff, "SET_AT_INT", "at");
  staged[3] = 0;
  b.emit(173);
}

/** `SET_AT_FLOAT(items: ptr, a: f64 --), imm(at: u16)` */
export function SET_AT_FLOAT(b: TraceBuilder, items: Val<"ptr">, a: Val<"f64">, at_: number): void {
  const { staged } = b;
  staged[0] = items;
  staged[1] = a;
  staged[2] = range(at_, 0, 0xffff, "SET_AT_FLOAT", "at");
  staged[3] = 0;
  b.emit(174);
}

/** `LIST_APPEND(list: ptr, a: value --), imm(grow: u64), exits(fail)` */
export function LIST_APPEND(b: TraceBuilder, list: Val<"ptr">, a: Val<"value">, grow: Val<"u64">): void {
  const { staged } = b;
  staged[0] = list;
  staged[1] = a;
  staged[2] = b.constLow(grow);
  staged[3] = b.constHigh(grow);
  b.emit(175);
}

/** `LIST_POP(list: ptr -- r: value), exits(fail)` */
export function LIST_POP(b: TraceBuilder, list: Val<"ptr">): Val<"value"> {
  const { staged } = b;
  staged[0] = list;
  return b.emit(176) as Val<"value">;
}

/** `TUPLE_LENGTH(tuple: ptr -- r: i64)` */
export function TUPLE_LENGTH(b: TraceBuilder, tuple: Val<"ptr">): Val<"i64"> {
  const { staged } = b;
  staged[0] = tuple;
  return b.emit(177) as Val<"i64">;
}

/** `TUPLE_GET(tuple: ptr, index: i64 -- r: value), exits(fail)` */
export function TUPLE_GET(b: TraceBuilder, tuple: Val<"ptr">, index: Val<"i64">): Val<"value"> {
  const { staged } = b;
  staged[0] = tuple;
  staged[1] = index;
  return b.emit(178) as Val<"value">;
}

/** `TUPLE_ITEM(tuple: ptr -- r: value), imm(at: u16)` */
export function TUPLE_ITEM(b: TraceBuilder, tuple: Val<"ptr">, at_: number): Val<"value"> {
  const { staged } = b;
  staged[0] = tuple;
  staged[1] = range(at_, 0, 0xffff, "TUPLE_ITEM", "at");
  staged[2] = 0;
  return b.emit(179) as Val<"value">;
}

/** `LOAD_FIELD(a: ptr -- r: i64), imm(at: u16)` */
export function LOAD_FIELD(b: TraceBuilder, a: Val<"ptr">, at_: number): Val<"i64"> {
  const { staged } = b;
  staged[0] = a;
  staged[1] = range(at_, 0, 0xffff, "LOAD_FIELD", "at");
  staged[2] = 0;
  return b.emit(180) as Val<"i64">;
}

/** `STORE_FIELD(a: ptr, v: i64 --), imm(at: u16)` */
export function STORE_FIELD(b: TraceBuilder, a: Val<"ptr">, v: Val<"i64">, at_: number): void {
  const { staged } = b;
  staged[0] = a;
  staged[1] = v;
  staged[2] = range(at_, 0, 0xffff, "STORE_FIELD", "at");
  staged[3] = 0;
  b.emit(181);
}

/** `LOAD_VALUE_FIELD(a: ptr -- r: value), imm(at: u16)` */
export function LOAD_VALUE_FIELD(b: TraceBuilder, a: Val<"ptr">, at_: number): Val<"value"> {
  const { staged } = b;
  staged[0] = a;
  staged[1] = range(at_, 0, 0xffff, "LOAD_VALUE_FIELD", "at");
  staged[2] = 0;
  return b.emit(182) as Val<"value">;
}

/** `LOAD_U32_FIELD(a: ptr -- r: i64), imm(at: u16)` */
export function LOAD_U32_FIELD(b: TraceBuilder, a: Val<"ptr">, at_: number): Val<"i64"> {
  const { staged } = b;
  staged[0] = a;
  staged[1] = range(at_, 0, 0xffff, "LOAD_U32_FIELD", "at");
  staged[2] = 0;
  return b.emit(183) as Val<"i64">;
}

/** `STR_LENGTH(str: ptr -- r: i64)` */
export function STR_LENGTH(b: TraceBuilder, str: Val<"ptr">): Val<"i64"> {
  const { staged } = b;
  staged[0] = str;
  return b.emit(184) as Val<"i64">;
}

/** `STR_GET(index: i64, str: ptr -- r: value), exits(fail)` */
export function STR_GET(b: TraceBuilder, index: Val<"i64">, str: Val<"ptr">): Val<"value"> {
  const { staged } = b;
  staged[0] = index;
  staged[1] = str;
  return b.emit(185) as Val<"value">;
}

/** `STR_ORD(str: ptr -- r: i64), exits(fail)` */
export function STR_ORD(b: TraceBuilder, str: Val<"ptr">): Val<"i64"> {
  const { staged } = b;
  staged[0] = str;
  return b.emit(186) as Val<"i64">;
}

/** `STR_CHR(code: i64 -- r: value), exits(fail)` */
export function STR_CHR(b: TraceBuilder, code: Val<"i64">): Val<"value"> {
  const { staged } = b;
  staged[0] = code;
  return b.emit(187) as Val<"value">;
}

/** `GUARD_STR_EQ(a: ptr, b: ptr --), imm(equal: u64), exits(fail)` */
export function GUARD_STR_EQ(b: TraceBuilder, a: Val<"ptr">, b_: Val<"ptr">, equal: Val<"u64">): void {
  const { staged } = b;
  staged[0] = a;
  staged[1] = b_;
  staged[2] = b.constLow(equal);
  staged[3] = b.constHigh(equal);
  b.emit(188);
}

/** `GUARD_STR_NE(a: ptr, b: ptr --), imm(equal: u64), exits(fail)` */
export function GUARD_STR_NE(b: TraceBuilder, a: Val<"ptr">, b_: Val<"ptr">, equal: Val<"u64">): void {
  const { staged } = b;
  staged[0] = a;
  staged[1] = b_;
  staged[2] = b.constLow(equal);
  staged[3] = b.constHigh(equal);
  b.emit(189);
}

/** `GUARD_CHAR_IN(a: ptr, b: ptr --), exits(fail)` */
export function GUARD_CHAR_IN(b: TraceBuilder, a: Val<"ptr">, b_: Val<"ptr">): void {
  const { staged } = b;
  staged[0] = a;
  staged[1] = b_;
  b.emit(190);
}

/** `GUARD_CHAR_NOT_IN(a: ptr, b: ptr --), exits(fail)` */
export function GUARD_CHAR_NOT_IN(b: TraceBuilder, a: Val<"ptr">, b_: Val<"ptr">): void {
  const { staged } = b;
  staged[0] = a;
  staged[1] = b_;
  b.emit(191);
}

/** `SLICE_STR(a: ptr, start: i64, stop: i64 -- r: value), imm(function: u64), exits(fail)` */
export function SLICE_STR(b: TraceBuilder, a: Val<"ptr">, start: Val<"i64">, stop: Val<"i64">, function_: Val<"u64">): Val<"value"> {
  const { staged } = b;
  staged[0] = a;
  staged[1] = start;
  staged[2] = stop;
  staged[3] = b.constLow(function_);
  staged[4] = b.constHigh(function_);
  return b.emit(192) as Val<"value">;
}

/** `REPLACE_SLICE(a: ptr, start: i64, stop: i64, source: ptr --), imm(function: u64), exits(fail)` */
export function REPLACE_SLICE(b: TraceBuilder, a: Val<"ptr">, start: Val<"i64">, stop: Val<"i64">, source: Val<"ptr">, function_: Val<"u64">): void {
  const { staged } = b;
  staged[0] = a;
  staged[1] = start;
  staged[2] = stop;
  staged[3] = source;
  staged[4] = b.constLow(function_);
  staged[5] = b.constHigh(function_);
  b.emit(193);
}

/** `SLICE_LIST(a: ptr, start: i64, stop: i64 -- r: value), imm(function: u64), exits(fail)` */
export function SLICE_LIST(b: TraceBuilder, a: Val<"ptr">, start: Val<"i64">, stop: Val<"i64">, function_: Val<"u64">): Val<"value"> {
  const { staged } = b;
  staged[0] = a;
  staged[1] = start;
  staged[2] = stop;
  staged[3] = b.constLow(function_);
  staged[4] = b.constHigh(function_);
  return b.emit(194) as Val<"value">;
}
