/*
 * Comparisons: as a value, and fused with the jump that uses it. JUMP_IF_NOT_LT is not JUMP_IF_GE: with a NaN both
 * comparisons are false.
 */
#pragma serigraph layout(frame)
#include "fast.h"

/* Ints of 48 bits compare as they are once the tag is shifted out. */
#define COMPARE(operator, number, yes, no)                               \
  if (LIKELY_(BOTH_INT(a, b))) {                                         \
    if ((i64)(a << 16) operator(i64)(b << 16)) yes;                      \
    no;                                                                  \
  }                                                                      \
  if (LIKELY_(BOTH_DOUBLE(a, b))) {                                      \
    if (double_of(a) operator double_of(b)) yes;                         \
    no;                                                                  \
  }                                                                      \
  u32 truth = compare_slow(context, a, b, number);                       \
  if (UNLIKELY_(truth > 1)) EXIT(slow);                                  \
  if (truth) yes;                                                        \
  no

#define VALUE(operator, number)                                          \
  if (LIKELY_(BOTH_INT(a, b))) {                                         \
    r = bool_value((i64)(a << 16) operator(i64)(b << 16));               \
    DONE;                                                                \
  }                                                                      \
  if (LIKELY_(BOTH_DOUBLE(a, b))) {                                      \
    r = bool_value(double_of(a) operator double_of(b));                  \
    DONE;                                                                \
  }                                                                      \
  u32 truth = compare_slow(context, a, b, number);                       \
  if (UNLIKELY_(truth > 1)) EXIT(slow);                                  \
  r = bool_value(truth)

op(LT, (a: value, b: value -- r: value), exits(slow),
   variants(a: slot, b: slot|const, r: slot), variants(a: const, b: slot, r: slot)) {
  VALUE(<, COMPARE_LT);
}
op(JUMP_IF_LT, (a: value, b: value --), exits(slow), jumps(target),
   variants(a: slot, b: slot|const), variants(a: const, b: slot)) {
  COMPARE(<, COMPARE_LT, JUMP(target), DONE);
}
op(JUMP_IF_NOT_LT, (a: value, b: value --), exits(slow), jumps(target),
   variants(a: slot, b: slot|const), variants(a: const, b: slot)) {
  COMPARE(<, COMPARE_LT, DONE, JUMP(target));
}

op(LE, (a: value, b: value -- r: value), exits(slow),
   variants(a: slot, b: slot|const, r: slot), variants(a: const, b: slot, r: slot)) {
  VALUE(<=, COMPARE_LE);
}
op(JUMP_IF_LE, (a: value, b: value --), exits(slow), jumps(target),
   variants(a: slot, b: slot|const), variants(a: const, b: slot)) {
  COMPARE(<=, COMPARE_LE, JUMP(target), DONE);
}
op(JUMP_IF_NOT_LE, (a: value, b: value --), exits(slow), jumps(target),
   variants(a: slot, b: slot|const), variants(a: const, b: slot)) {
  COMPARE(<=, COMPARE_LE, DONE, JUMP(target));
}

op(EQ, (a: value, b: value -- r: value), exits(slow),
   variants(a: slot, b: slot|const, r: slot), variants(a: const, b: slot, r: slot)) {
  VALUE(==, COMPARE_EQ);
}
op(JUMP_IF_EQ, (a: value, b: value --), exits(slow), jumps(target),
   variants(a: slot, b: slot|const), variants(a: const, b: slot)) {
  COMPARE(==, COMPARE_EQ, JUMP(target), DONE);
}
op(JUMP_IF_NOT_EQ, (a: value, b: value --), exits(slow), jumps(target),
   variants(a: slot, b: slot|const), variants(a: const, b: slot)) {
  COMPARE(==, COMPARE_EQ, DONE, JUMP(target));
}

op(NE, (a: value, b: value -- r: value), exits(slow),
   variants(a: slot, b: slot|const, r: slot), variants(a: const, b: slot, r: slot)) {
  VALUE(!=, COMPARE_NE);
}
op(JUMP_IF_NE, (a: value, b: value --), exits(slow), jumps(target),
   variants(a: slot, b: slot|const), variants(a: const, b: slot)) {
  COMPARE(!=, COMPARE_NE, JUMP(target), DONE);
}
op(JUMP_IF_NOT_NE, (a: value, b: value --), exits(slow), jumps(target),
   variants(a: slot, b: slot|const), variants(a: const, b: slot)) {
  COMPARE(!=, COMPARE_NE, DONE, JUMP(target));
}

op(GT, (a: value, b: value -- r: value), exits(slow),
   variants(a: slot, b: slot|const, r: slot), variants(a: const, b: slot, r: slot)) {
  VALUE(>, COMPARE_GT);
}
op(JUMP_IF_GT, (a: value, b: value --), exits(slow), jumps(target),
   variants(a: slot, b: slot|const), variants(a: const, b: slot)) {
  COMPARE(>, COMPARE_GT, JUMP(target), DONE);
}
op(JUMP_IF_NOT_GT, (a: value, b: value --), exits(slow), jumps(target),
   variants(a: slot, b: slot|const), variants(a: const, b: slot)) {
  COMPARE(>, COMPARE_GT, DONE, JUMP(target));
}

op(GE, (a: value, b: value -- r: value), exits(slow),
   variants(a: slot, b: slot|const, r: slot), variants(a: const, b: slot, r: slot)) {
  VALUE(>=, COMPARE_GE);
}
op(JUMP_IF_GE, (a: value, b: value --), exits(slow), jumps(target),
   variants(a: slot, b: slot|const), variants(a: const, b: slot)) {
  COMPARE(>=, COMPARE_GE, JUMP(target), DONE);
}
op(JUMP_IF_NOT_GE, (a: value, b: value --), exits(slow), jumps(target),
   variants(a: slot, b: slot|const), variants(a: const, b: slot)) {
  COMPARE(>=, COMPARE_GE, DONE, JUMP(target));
}


/* Identity. Whether two equal floats are one object is TypeScript's business. */
#define IDENTICAL(a, b) ({ if (UNLIKELY_(BOTH_DOUBLE(a, b))) EXIT(slow); (a) == (b); })

op(IS, (a: value, b: value -- r: value), exits(slow), variants(a: slot, b: slot|const, r: slot)) {
  r = bool_value(IDENTICAL(a, b));
}
op(JUMP_IF_IS, (a: value, b: value --), exits(slow), jumps(target), variants(a: slot, b: slot|const)) {
  if (IDENTICAL(a, b)) JUMP(target);
}

op(IS_NOT, (a: value, b: value -- r: value), exits(slow), variants(a: slot, b: slot|const, r: slot)) {
  r = bool_value(!IDENTICAL(a, b));
}
op(JUMP_IF_IS_NOT, (a: value, b: value --), exits(slow), jumps(target), variants(a: slot, b: slot|const)) {
  if (!IDENTICAL(a, b)) JUMP(target);
}

op(IN, (a: value, b: value -- r: value), exits(slow), variants(a: slot|const, b: slot|const, r: slot)) {
  u32 truth = contains_slow(context, a, b);
  if (UNLIKELY_(truth > 1)) EXIT(slow);
  r = bool_value(truth);
}
op(JUMP_IF_IN, (a: value, b: value --), exits(slow), jumps(target), variants(a: slot|const, b: slot|const)) {
  u32 truth = contains_slow(context, a, b);
  if (UNLIKELY_(truth > 1)) EXIT(slow);
  if (truth) JUMP(target);
}

op(NOT_IN, (a: value, b: value -- r: value), exits(slow), variants(a: slot|const, b: slot|const, r: slot)) {
  u32 truth = contains_slow(context, a, b);
  if (UNLIKELY_(truth > 1)) EXIT(slow);
  r = bool_value(!truth);
}
op(JUMP_IF_NOT_IN, (a: value, b: value --), exits(slow), jumps(target), variants(a: slot|const, b: slot|const)) {
  u32 truth = contains_slow(context, a, b);
  if (UNLIKELY_(truth > 1)) EXIT(slow);
  if (!truth) JUMP(target);
}

op(JUMP_IF_TRUE, (a: value --), exits(slow), jumps(target), variants(a: slot|const)) {
  if (a == TRUE_VALUE) JUMP(target);
  if (a == FALSE_VALUE) DONE;
  u32 truth = truth_slow(a);
  if (UNLIKELY_(truth > 1)) EXIT(slow);
  if (truth) JUMP(target);
}

op(JUMP_IF_FALSE, (a: value --), exits(slow), jumps(target), variants(a: slot|const)) {
  if (a == TRUE_VALUE) DONE;
  if (a == FALSE_VALUE) JUMP(target);
  u32 truth = truth_slow(a);
  if (UNLIKELY_(truth > 1)) EXIT(slow);
  if (!truth) JUMP(target);
}
