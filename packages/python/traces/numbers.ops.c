/* Numbers without boxes: ints of 64 bits with checks for overflow, and doubles. */
#pragma serigraph layout(trace)
#include "trace.h"

/* --- boxing --- */
op(UNBOX_INT, (a: value -- r: i64), exits(fail), variants(a: reg|slot)) {
  FAIL_UNLESS((a >> 48) == 0xffff);
  r = int_of(a);
}
/* An int that needs 64 bits, or a small one. */
op(UNBOX_INT64, (a: value -- r: i64), exits(fail), variants(a: reg|slot)) {
  FAIL_UNLESS((a >> 48) == (POINTER_TAG >> 48));
  char *object = object_of(a);
  FAIL_UNLESS(U32(object, OBJECT_TYPE) == TYPE_INT64);
  r = I64(object, INT64_VALUE);
}
/* Either of the two. */
op(UNBOX_WIDE, (a: value -- r: i64), exits(fail), variants(a: reg|slot)) {
  if (LIKELY_((a >> 48) == 0xffff)) r = int_of(a);
  else {
    FAIL_UNLESS((a >> 48) == (POINTER_TAG >> 48));
    char *object = object_of(a);
    FAIL_UNLESS(U32(object, OBJECT_TYPE) == TYPE_INT64);
    r = I64(object, INT64_VALUE);
  }
}
op(UNBOX_FLOAT, (a: value -- r: f64), exits(fail), variants(a: reg|slot)) {
  FAIL_UNLESS((a >> 48) < (POINTER_TAG >> 48));
  r = double_of(a);
}
op(UNBOX_BOOL, (a: value -- r: i64), exits(fail), variants(a: reg|slot)) {
  FAIL_UNLESS((a | 1) == TRUE_VALUE);
  r = (i64)(a & 1);
}
op(BOX_INT, (a: i64 -- r: value), exits(fail)) {
  FAIL_UNLESS(fits_int(a));
  r = (u64)a | INT_TAG;
}
/* Of an int that may need 64 bits, by int_from_i64. */
op(BOX_WIDE, (a: i64 -- r: value), imm(function: u64), exits(fail)) {
  if (LIKELY_(fits_int(a))) r = (u64)a | INT_TAG;
  else {
    r = ((Value(*)(Context *, i64))function)(context, a);
    FAIL_UNLESS(r != NOT_HANDLED);
  }
}
op(BOX_FLOAT, (a: f64 -- r: value)) { r = float_value(a); }
op(BOX_BOOL, (a: i64 -- r: value)) { r = FALSE_VALUE + (u64)a; }
op(INT_TO_FLOAT, (a: i64 -- r: f64)) { r = (f64)a; }

/* --- ints --- */
op(ADD_I, (a: i64, b: i64 -- r: i64), tied, exits(fail)) {
  if (UNLIKELY_(__builtin_add_overflow(a, b, &r))) EXIT(fail);
}
op(SUB_I, (a: i64, b: i64 -- r: i64), tied, exits(fail)) {
  if (UNLIKELY_(__builtin_sub_overflow(a, b, &r))) EXIT(fail);
}
op(MUL_I, (a: i64, b: i64 -- r: i64), tied, exits(fail)) {
  if (UNLIKELY_(__builtin_mul_overflow(a, b, &r))) EXIT(fail);
}
/* With a constant of 16 bits, which is an immediate of the instruction; others travel in registers. */
op(ADD_IK, (a: i64 -- r: i64), imm(n: u16), exits(fail)) {
  if (UNLIKELY_(__builtin_add_overflow(a, (i64)n, &r))) EXIT(fail);
}
op(SUB_IK, (a: i64 -- r: i64), imm(n: u16), exits(fail)) {
  if (UNLIKELY_(__builtin_sub_overflow(a, (i64)n, &r))) EXIT(fail);
}
op(MUL_IK, (a: i64 -- r: i64), tied, imm(n: u16), exits(fail)) {
  if (UNLIKELY_(__builtin_mul_overflow(a, (i64)n, &r))) EXIT(fail);
}
/* Known not to overflow. */
op(ADD_WRAP, (a: i64, b: i64 -- r: i64), tied) { r = (i64)((u64)a + (u64)b); }
op(ADD_WRAP_K, (a: i64 -- r: i64), imm(n: u16)) { r = (i64)((u64)a + (u64)n); }
op(SUB_WRAP_K, (a: i64 -- r: i64), imm(n: u16)) { r = (i64)((u64)a - (u64)n); }
op(DECREMENT, (a: i64 -- r: i64)) { r = (i64)((u64)a - 1); }
op(NEG_I, (a: i64 -- r: i64), tied, exits(fail)) {
  if (UNLIKELY_(__builtin_sub_overflow((i64)0, a, &r))) EXIT(fail);
}
op(AND_I, (a: i64, b: i64 -- r: i64), tied) { r = a & b; }
op(OR_I, (a: i64, b: i64 -- r: i64), tied) { r = a | b; }
op(XOR_I, (a: i64, b: i64 -- r: i64), tied) { r = a ^ b; }
op(AND_IK, (a: i64 -- r: i64), imm(n: u16)) { r = a & (i64)n; }
op(OR_IK, (a: i64 -- r: i64), tied, imm(n: u16)) { r = a | (i64)n; }
op(XOR_IK, (a: i64 -- r: i64), tied, imm(n: u16)) { r = a ^ (i64)n; }
op(NOT_I, (a: i64 -- r: i64), tied) { r = ~a; }
op(SHL_I, (a: i64, b: i64 -- r: i64), tied, exits(fail)) {
  FAIL_UNLESS((u64)b < 63);
  i64 shifted = (i64)((u64)a << b);
  FAIL_UNLESS(shifted >> b == a);
  r = shifted;
}
op(SHL_IK, (a: i64 -- r: i64), tied, imm(n: u16), exits(fail)) {
  i64 shifted = (i64)((u64)a << (n & 63));
  FAIL_UNLESS(shifted >> (n & 63) == a);
  r = shifted;
}
op(SHR_I, (a: i64, b: i64 -- r: i64), tied, exits(fail)) {
  FAIL_UNLESS((u64)b < 64);
  r = a >> b;
}
op(SHR_IK, (a: i64 -- r: i64), tied, imm(n: u16)) { r = a >> (n & 63); }
/* By 1, which is an immediate here. */
op(HALVE, (a: i64 -- r: i64), tied) { r = a >> 1; }
/* Division towards minus infinity by something positive. */
op(FLOORDIV_I, (a: i64, b: i64 -- r: i64), tied, exits(fail)) {
  FAIL_UNLESS(b > 0);
  i64 q = LIKELY_(((u64)a | (u64)b) >> 32 == 0) ? (i64)((u32)a / (u32)b) : a / b;
  r = q - (q * b > a);
}
op(MOD_I, (a: i64, b: i64 -- r: i64), tied, exits(fail)) {
  FAIL_UNLESS(b > 0);
  /* Of (i + 1) % n and the like nearly always: a prediction costs less than a division. */
  if ((u64)a < (u64)b) r = a;
  else {
    i64 rest = LIKELY_(((u64)a | (u64)b) >> 32 == 0) ? (i64)((u32)a % (u32)b) : a % b;
    r = rest + (rest < 0 ? b : 0);
  }
}
op(ABS_I, (a: i64 -- r: i64), tied, exits(fail)) {
  FAIL_UNLESS(a != (i64)(1ull << 63));
  r = a < 0 ? -a : a;
}

op(GUARD_LT_I, (a: i64, b: i64 --), exits(fail)) { FAIL_UNLESS(a < b); }
op(GUARD_LE_I, (a: i64, b: i64 --), exits(fail)) { FAIL_UNLESS(a <= b); }
op(GUARD_EQ_I, (a: i64, b: i64 --), commutative, exits(fail)) { FAIL_UNLESS(a == b); }
op(GUARD_NE_I, (a: i64, b: i64 --), commutative, exits(fail)) { FAIL_UNLESS(a != b); }
op(GUARD_LT_IK, (a: i64 --), imm(n: u16), exits(fail)) { FAIL_UNLESS(a < (i64)n); }
op(GUARD_LE_IK, (a: i64 --), imm(n: u16), exits(fail)) { FAIL_UNLESS(a <= (i64)n); }
op(GUARD_GT_IK, (a: i64 --), imm(n: u16), exits(fail)) { FAIL_UNLESS(a > (i64)n); }
op(GUARD_GE_IK, (a: i64 --), imm(n: u16), exits(fail)) { FAIL_UNLESS(a >= (i64)n); }
op(GUARD_EQ_IK, (a: i64 --), imm(n: u16), exits(fail)) { FAIL_UNLESS(a == (i64)n); }
op(GUARD_NE_IK, (a: i64 --), imm(n: u16), exits(fail)) { FAIL_UNLESS(a != (i64)n); }
/* An int that needs no object. */
op(GUARD_SMALL, (a: i64 --), exits(fail)) { FAIL_UNLESS(fits_int(a)); }
/* An int that is a double exactly. */
op(GUARD_53, (a: i64 --), exits(fail)) { FAIL_UNLESS((u64)a + (1ull << 53) <= 1ull << 54); }
op(LT_I, (a: i64, b: i64 -- r: i64), variants(a: slot, b: slot)) { r = a < b; }
op(LE_I, (a: i64, b: i64 -- r: i64), variants(a: slot, b: slot)) { r = a <= b; }
op(EQ_I, (a: i64, b: i64 -- r: i64), variants(a: slot, b: slot)) { r = a == b; }
/* min(a, b) and max(a, b): of equal ones the first. */
op(MIN_I, (a: i64, b: i64 -- r: i64), tied) { r = b < a ? b : a; }
op(MAX_I, (a: i64, b: i64 -- r: i64), tied) { r = b > a ? b : a; }

/* --- doubles --- */
op(MIN_F, (a: f64, b: f64 -- r: f64), tied) { r = b < a ? b : a; }
op(MAX_F, (a: f64, b: f64 -- r: f64), tied) { r = b > a ? b : a; }
op(ADD_F, (a: f64, b: f64 -- r: f64), commutative) { r = a + b; }
op(SUB_F, (a: f64, b: f64 -- r: f64)) { r = a - b; }
op(MUL_F, (a: f64, b: f64 -- r: f64), commutative) { r = a * b; }
op(DIV_F, (a: f64, b: f64 -- r: f64), tied, exits(fail)) {
  /* Neither 0.0 nor -0.0: as an int that is one branch. */
  FAIL_UNLESS(serigraph_bits(b) << 1 != 0);
  r = a / b;
}
op(NEG_F, (a: f64 -- r: f64), tied) { r = -a; }
op(ABS_F, (a: f64 -- r: f64), tied) { r = __builtin_fabs(a); }
op(SQRT_F, (a: f64 -- r: f64), tied, exits(fail)) {
  FAIL_UNLESS(a >= 0.0);
  r = __builtin_elementwise_sqrt(a);
}
/* int(a) */
op(TRUNC_F, (a: f64 -- r: i64), exits(fail)) {
  FAIL_UNLESS(a > -9223372036854774784.0 && a < 9223372036854774784.0);
  r = (i64)a;
}
op(GUARD_LT_F, (a: f64, b: f64 --), exits(fail)) { FAIL_UNLESS(a < b); }
op(GUARD_LE_F, (a: f64, b: f64 --), exits(fail)) { FAIL_UNLESS(a <= b); }
op(GUARD_NOT_LT_F, (a: f64, b: f64 --), exits(fail)) { FAIL_UNLESS(!(a < b)); }
op(GUARD_NOT_LE_F, (a: f64, b: f64 --), exits(fail)) { FAIL_UNLESS(!(a <= b)); }
op(GUARD_EQ_F, (a: f64, b: f64 --), commutative, exits(fail)) { FAIL_UNLESS(a == b); }
op(GUARD_NE_F, (a: f64, b: f64 --), commutative, exits(fail)) { FAIL_UNLESS(a != b); }
op(LT_F, (a: f64, b: f64 -- r: i64), variants(a: slot, b: slot)) { r = a < b; }
op(LE_F, (a: f64, b: f64 -- r: i64), variants(a: slot, b: slot)) { r = a <= b; }
op(EQ_F, (a: f64, b: f64 -- r: i64), variants(a: slot, b: slot)) { r = a == b; }
