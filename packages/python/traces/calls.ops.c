/* Calls of helpers in C, by address: the same ones that baseline stencils call. */
#pragma serigraph layout(trace)
#include "trace.h"

typedef Value Helper1(Context *context, Value a);
typedef Value Helper2(Context *context, Value a, Value b);
typedef u32 Test2(Context *context, Value a, Value b);
typedef u32 Test3(Context *context, Value a, Value b, Value c);
typedef u32 Fast(Context *context, const u64 *args, u32 argc, u64 *result);

op(CALL_1, (a: value -- r: value), imm(function: u64), exits(fail), variants(a: slot|const)) {
  r = ((Helper1 *)function)(context, a);
  FAIL_UNLESS(r != NOT_HANDLED);
}
op(CALL_2, (a: value, b: value -- r: value), imm(function: u64), exits(fail), variants(a: slot|const, b: slot|const)) {
  r = ((Helper2 *)function)(context, a, b);
  FAIL_UNLESS(r != NOT_HANDLED);
}
op(CALL_2K, (a: value -- r: value), imm(function: u64, b: value), exits(fail), variants(a: slot|const)) {
  r = ((Helper2 *)function)(context, a, b);
  FAIL_UNLESS(r != NOT_HANDLED);
}
/* Answers 0 or 1; anything else fails. */
op(TEST_2, (a: value, b: value -- r: i64), imm(function: u64), exits(fail), variants(a: slot|const, b: slot|const)) {
  u32 answer = ((Test2 *)function)(context, a, b);
  FAIL_UNLESS(answer <= 1);
  r = answer;
}
/* Whether a value is true, by truth_slow. */
op(TRUTH, (a: value -- r: i64), imm(function: u64), exits(fail), variants(a: slot|const)) {
  u32 answer = ((u32(*)(Value))function)(a);
  FAIL_UNLESS(answer <= 1);
  r = answer;
}
/* A comparison number of helpers.h goes with it. */
op(COMPARE, (a: value, b: value -- r: i64), imm(function: u64, operation: u32), exits(fail), variants(a: slot|const, b: slot|const)) {
  u32 answer = ((Test3 *)function)(context, a, b, operation);
  FAIL_UNLESS(answer <= 1);
  r = answer;
}
/* Succeeds, or has changed nothing. */
op(DO_3, (a: value, b: value, c: value --), imm(function: u64), exits(fail), variants(a: slot|const, b: slot|const, c: slot|const)) {
  FAIL_UNLESS(((Test3 *)function)(context, a, b, c));
}
/* The next item of an iterator object, or EXHAUSTED. */
op(ITER_NEXT, (iterator: ptr -- r: value), imm(function: u64), exits(fail), variants(iterator: slot)) {
  r = ((Value(*)(Context *, void *))function)(context, iterator);
  FAIL_UNLESS(r != NOT_HANDLED);
}

/* Builtins and methods with a fast path. */
op(FAST_0, (-- r: value), imm(function: u64), exits(fail)) {
  u64 result;
  FAIL_UNLESS(((Fast *)function)(context, 0, 0, &result));
  r = result;
}
op(FAST_1, (a: value -- r: value), imm(function: u64), exits(fail), variants(a: slot|const)) {
  u64 args[1] = {a}, result;
  FAIL_UNLESS(((Fast *)function)(context, args, 1, &result));
  r = result;
}
op(FAST_2, (a: value, b: value -- r: value), imm(function: u64), exits(fail), variants(a: slot|const, b: slot|const)) {
  u64 args[2] = {a, b}, result;
  FAIL_UNLESS(((Fast *)function)(context, args, 2, &result));
  r = result;
}
op(FAST_3, (a: value, b: value, c: value -- r: value), imm(function: u64), exits(fail),
   variants(a: slot|const, b: slot|const, c: slot|const)) {
  u64 args[3] = {a, b, c}, result;
  FAIL_UNLESS(((Fast *)function)(context, args, 3, &result));
  r = result;
}

/* The same of functions that change nothing. */
op(READ_FAST_1, (a: value -- r: value), imm(function: u64), exits(fail), variants(a: slot|const)) {
  u64 args[1] = {a}, result;
  FAIL_UNLESS(((Fast *)function)(context, args, 1, &result));
  r = result;
}
op(READ_FAST_2, (a: value, b: value -- r: value), imm(function: u64), exits(fail), variants(a: slot|const, b: slot|const)) {
  u64 args[2] = {a, b}, result;
  FAIL_UNLESS(((Fast *)function)(context, args, 2, &result));
  r = result;
}
op(READ_FAST_3, (a: value, b: value, c: value -- r: value), imm(function: u64), exits(fail),
   variants(a: slot|const, b: slot|const, c: slot|const)) {
  u64 args[3] = {a, b, c}, result;
  FAIL_UNLESS(((Fast *)function)(context, args, 3, &result));
  r = result;
}

/* Tuples and lists of few items, by a helper that copies them. */
typedef Value Build(Context *context, u64 *items, u32 count);
op(BUILD_1, (a: value -- r: value), imm(function: u64), exits(fail), variants(a: slot|const)) {
  u64 items[1] = {a};
  r = ((Build *)function)(context, items, 1);
  FAIL_UNLESS(r != NOT_HANDLED);
}
op(BUILD_2, (a: value, b: value -- r: value), imm(function: u64), exits(fail), variants(a: slot|const, b: slot|const)) {
  u64 items[2] = {a, b};
  r = ((Build *)function)(context, items, 2);
  FAIL_UNLESS(r != NOT_HANDLED);
}
op(BUILD_3, (a: value, b: value, c: value -- r: value), imm(function: u64), exits(fail),
   variants(a: slot|const, b: slot|const, c: slot|const)) {
  u64 items[3] = {a, b, c};
  r = ((Build *)function)(context, items, 3);
  FAIL_UNLESS(r != NOT_HANDLED);
}
op(BUILD_4, (a: value, b: value, c: value, d: value -- r: value), imm(function: u64), exits(fail),
   variants(a: slot|const, b: slot|const, c: slot|const, d: slot|const)) {
  u64 items[4] = {a, b, c, d};
  r = ((Build *)function)(context, items, 4);
  FAIL_UNLESS(r != NOT_HANDLED);
}
op(BUILD_0, (-- r: value), imm(function: u64), exits(fail)) {
  r = ((Build *)function)(context, 0, 0);
  FAIL_UNLESS(r != NOT_HANDLED);
}
/* Tuples: not made at all where only exits want them. */
op(MAKE_TUPLE_1, (a: value -- r: value), imm(function: u64), exits(fail), variants(a: slot|const)) {
  u64 items[1] = {a};
  r = ((Build *)function)(context, items, 1);
  FAIL_UNLESS(r != NOT_HANDLED);
}
op(MAKE_TUPLE_2, (a: value, b: value -- r: value), imm(function: u64), exits(fail), variants(a: slot|const, b: slot|const)) {
  u64 items[2] = {a, b};
  r = ((Build *)function)(context, items, 2);
  FAIL_UNLESS(r != NOT_HANDLED);
}
op(MAKE_TUPLE_3, (a: value, b: value, c: value -- r: value), imm(function: u64), exits(fail),
   variants(a: slot|const, b: slot|const, c: slot|const)) {
  u64 items[3] = {a, b, c};
  r = ((Build *)function)(context, items, 3);
  FAIL_UNLESS(r != NOT_HANDLED);
}
op(MAKE_TUPLE_4, (a: value, b: value, c: value, d: value -- r: value), imm(function: u64), exits(fail),
   variants(a: slot|const, b: slot|const, c: slot|const, d: slot|const)) {
  u64 items[4] = {a, b, c, d};
  r = ((Build *)function)(context, items, 4);
  FAIL_UNLESS(r != NOT_HANDLED);
}
/* A slice: not made at all where only exits, and items, want it. */
op(MAKE_SLICE, (a: value, b: value, c: value -- r: value), imm(function: u64), exits(fail),
   variants(a: slot|const, b: slot|const, c: slot|const)) {
  u64 items[3] = {a, b, c};
  r = ((Build *)function)(context, items, 3);
  FAIL_UNLESS(r != NOT_HANDLED);
}
/* A range, of start, stop and step; an iterator over one as it is after a step. Not made where the trace does the steps. */
op(MAKE_RANGE, (a: value, b: value, c: value -- r: value), imm(function: u64), exits(fail),
   variants(a: slot|const, b: slot|const, c: slot|const)) {
  u64 items[3] = {a, b, c};
  r = ((Build *)function)(context, items, 3);
  FAIL_UNLESS(r != NOT_HANDLED);
}
op(MAKE_RANGE_ITERATOR, (next: i64, step: i64, remaining: i64 -- r: value), imm(function: u64), exits(fail),
   variants(next: slot|const, step: slot|const, remaining: slot|const)) {
  u64 fields[3] = {(u64)next, (u64)step, (u64)remaining};
  r = ((Build *)function)(context, fields, 3);
  FAIL_UNLESS(r != NOT_HANDLED);
}
op(MAKE_TUPLE_5, (a: value, b: value, c: value, d: value, e: value -- r: value), imm(function: u64), exits(fail),
   variants(a: slot, b: slot, c: slot, d: slot, e: slot)) {
  u64 items[5] = {a, b, c, d, e};
  r = ((Build *)function)(context, items, 5);
  FAIL_UNLESS(r != NOT_HANDLED);
}
op(MAKE_TUPLE_6, (a: value, b: value, c: value, d: value, e: value, f: value -- r: value), imm(function: u64), exits(fail),
   variants(a: slot, b: slot, c: slot, d: slot, e: slot, f: slot)) {
  u64 items[6] = {a, b, c, d, e, f};
  r = ((Build *)function)(context, items, 6);
  FAIL_UNLESS(r != NOT_HANDLED);
}
op(MAKE_TUPLE_0, (-- r: value), imm(function: u64), exits(fail)) {
  r = ((Build *)function)(context, 0, 0);
  FAIL_UNLESS(r != NOT_HANDLED);
}
