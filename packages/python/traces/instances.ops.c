/*
 * Instances with all their slots at once. One of these is an instance as it is after a store; the next store makes another one. Only the one
 * that something needs is ever made in memory (src/traces/record-instances.ts).
 */
#pragma serigraph layout(trace)
#include "trace.h"

typedef Value MakeInstance(Context *context, char *class, u32 shape, const u64 *slots, u32 count);

op(MAKE_INSTANCE_1, (a: value -- r: value), imm(function: u64, class: u64, shape: u32), exits(fail),
   variants(a: slot)) {
  u64 slots[1] = {a};
  r = ((MakeInstance *)function)(context, (char *)class, shape, slots, 1);
  FAIL_UNLESS(r != NOT_HANDLED);
}
op(MAKE_INSTANCE_2, (a: value, b: value -- r: value), imm(function: u64, class: u64, shape: u32), exits(fail),
   variants(a: slot, b: slot)) {
  u64 slots[2] = {a, b};
  r = ((MakeInstance *)function)(context, (char *)class, shape, slots, 2);
  FAIL_UNLESS(r != NOT_HANDLED);
}
op(MAKE_INSTANCE_3, (a: value, b: value, c: value -- r: value), imm(function: u64, class: u64, shape: u32), exits(fail),
   variants(a: slot, b: slot, c: slot)) {
  u64 slots[3] = {a, b, c};
  r = ((MakeInstance *)function)(context, (char *)class, shape, slots, 3);
  FAIL_UNLESS(r != NOT_HANDLED);
}
op(MAKE_INSTANCE_4, (a: value, b: value, c: value, d: value -- r: value), imm(function: u64, class: u64, shape: u32), exits(fail),
   variants(a: slot, b: slot, c: slot, d: slot)) {
  u64 slots[4] = {a, b, c, d};
  r = ((MakeInstance *)function)(context, (char *)class, shape, slots, 4);
  FAIL_UNLESS(r != NOT_HANDLED);
}
op(MAKE_INSTANCE_5, (a: value, b: value, c: value, d: value, e: value -- r: value), imm(function: u64, class: u64, shape: u32), exits(fail),
   variants(a: slot, b: slot, c: slot, d: slot, e: slot)) {
  u64 slots[5] = {a, b, c, d, e};
  r = ((MakeInstance *)function)(context, (char *)class, shape, slots, 5);
  FAIL_UNLESS(r != NOT_HANDLED);
}
op(MAKE_INSTANCE_6, (a: value, b: value, c: value, d: value, e: value, f: value -- r: value), imm(function: u64, class: u64, shape: u32), exits(fail),
   variants(a: slot, b: slot, c: slot, d: slot, e: slot, f: slot)) {
  u64 slots[6] = {a, b, c, d, e, f};
  r = ((MakeInstance *)function)(context, (char *)class, shape, slots, 6);
  FAIL_UNLESS(r != NOT_HANDLED);
}
op(MAKE_INSTANCE_7, (a: value, b: value, c: value, d: value, e: value, f: value, g: value -- r: value), imm(function: u64, class: u64, shape: u32), exits(fail),
   variants(a: slot, b: slot, c: slot, d: slot, e: slot, f: slot, g: slot)) {
  u64 slots[7] = {a, b, c, d, e, f, g};
  r = ((MakeInstance *)function)(context, (char *)class, shape, slots, 7);
  FAIL_UNLESS(r != NOT_HANDLED);
}
op(MAKE_INSTANCE_8, (a: value, b: value, c: value, d: value, e: value, f: value, g: value, h: value -- r: value), imm(function: u64, class: u64, shape: u32), exits(fail),
   variants(a: slot, b: slot, c: slot, d: slot, e: slot, f: slot, g: slot, h: slot)) {
  u64 slots[8] = {a, b, c, d, e, f, g, h};
  r = ((MakeInstance *)function)(context, (char *)class, shape, slots, 8);
  FAIL_UNLESS(r != NOT_HANDLED);
}

/* Its address: from here on it is changed in memory. */
op(OPEN_INSTANCE, (a: value -- r: ptr)) { r = object_of(a); }
