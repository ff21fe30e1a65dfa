/* Instances and their classes: shapes, slots (INSTANCE in layout.h), and tests of what classes and functions are now. */
#pragma serigraph layout(trace)
#include "trace.h"

/* A number of 32 bits at a fixed address: a class's version, a field of a function or class. */
op(GUARD_U32_AT, (--), imm(address: u64, expected: u32), exits(fail)) { FAIL_UNLESS(*(u32 *)address == expected); }

op(GUARD_SHAPE, (object: ptr --), imm(expected: u32), exits(fail)) {
  FAIL_UNLESS(U32(object, INSTANCE_SHAPE) == expected);
}
op(SET_SHAPE, (object: ptr --), imm(shape: u32)) { U32(object, INSTANCE_SHAPE) = shape; }

/* Slots in the instance itself, at a byte offset that follows from its shape. */
op(SLOT_GET, (object: ptr -- r: value), imm(at: u16)) { r = *(u64 *)((char *)object + at); }
op(SLOT_GET_INT, (object: ptr -- r: i64), imm(at: u16), exits(fail)) {
  u64 a = *(u64 *)((char *)object + at);
  FAIL_UNLESS((a >> 48) == 0xffff);
  r = int_of(a);
}
op(SLOT_GET_FLOAT, (object: ptr -- r: f64), imm(at: u16), exits(fail)) {
  u64 a = *(u64 *)((char *)object + at);
  FAIL_UNLESS((a >> 48) < (POINTER_TAG >> 48));
  r = double_of(a);
}
op(SLOT_SET, (object: ptr, a: value --), imm(at: u16)) { *(u64 *)((char *)object + at) = a; }
op(SLOT_SET_CONST, (object: ptr --), imm(at: u16, a: value)) { *(u64 *)((char *)object + at) = a; }
op(SLOT_SET_INT, (object: ptr, a: i64 --), imm(at: u16), exits(fail)) {
  FAIL_UNLESS(fits_int(a));
  *(u64 *)((char *)object + at) = (u64)a | INT_TAG;
}
op(SLOT_SET_FLOAT, (object: ptr, a: f64 --), imm(at: u16)) { *(u64 *)((char *)object + at) = float_value(a); }

/* An instance of a class (its address), by new_instance: its slots are unbound. */
op(NEW_INSTANCE, (-- r: ptr), imm(function: u64, class: u64), exits(fail)) {
  r = ((char *(*)(Context *, char *))function)(context, (char *)class);
  FAIL_UNLESS(r != 0);
}
