/*
 * Powers and the functions of module math that the C library computes: called at the addresses that TypeScript has put
 * into GcState.math (0 where the process has none), so that results have the C library's last digit, as CPython's have.
 * What ends in an error, or near the limits where CPython asks errno, is left to TypeScript.
 */
#include "helpers.h"

typedef f64 Unary(f64);
typedef f64 Binary(f64, f64);

PLAIN u64 exponent_bits(f64 x) { return raw_double(x) >> 52 & 0x7ff; }
PLAIN u32 finite(f64 x) { return exponent_bits(x) != 0x7ff; }
/* Neither overflow nor underflow is near. */
PLAIN u32 ordinary(f64 x) { return exponent_bits(x) - 8 < 0x7f0 - 8; }

PLAIN u32 number(Value v, f64 *x) {
  i64 n;
  if (is_double(v)) *x = double_of(v);
  else if (as_i64(v, &n)) *x = (f64)n;
  else return 0;
  return 1;
}

/* At least one operand is a float. */
Value float_pow(Context *context, Value a, Value b) {
  f64 x, y;
  Binary *pow = (Binary *)gc_state(context)->math[MATH_POW];
  if (!pow || !number(a, &x) || !number(b, &y) || !finite(y) || !ordinary(x)) return NOT_HANDLED;
  if (x < 0 && float_floor(y) != y) return NOT_HANDLED; /* complex */
  f64 r = pow(x, y);
  return ordinary(r) ? float_value(r) : NOT_HANDLED;
}

#define ANSWER(v)              \
  do {                         \
    *result = float_value(v);  \
    return 1;                  \
  } while (0)

#define MATH_FUNCTION(name, which, domain)                                                        \
  u32 name(Context *context, const u64 *args, u32 argc, u64 *result) {                            \
    f64 x;                                                                                        \
    Unary *function = (Unary *)gc_state(context)->math[which];                                    \
    if (argc != 1 || !function || !number(args[0], &x) || !finite(x) || !(domain)) return 0;      \
    f64 r = function(x);                                                                          \
    if (!finite(r)) return 0;                                                                     \
    ANSWER(r);                                                                                    \
  }
MATH_FUNCTION(fast_math_exp, MATH_EXP, x > -700 && x < 700)
MATH_FUNCTION(log_of, MATH_LOG, x > 0)
MATH_FUNCTION(fast_math_log2, MATH_LOG2, x > 0)
MATH_FUNCTION(fast_math_log10, MATH_LOG10, x > 0)
MATH_FUNCTION(fast_math_sin, MATH_SIN, 1)
MATH_FUNCTION(fast_math_cos, MATH_COS, 1)
MATH_FUNCTION(fast_math_tan, MATH_TAN, 1)
MATH_FUNCTION(fast_math_atan, MATH_ATAN, 1)
MATH_FUNCTION(fast_math_asin, MATH_ASIN, x >= -1 && x <= 1)
MATH_FUNCTION(fast_math_acos, MATH_ACOS, x >= -1 && x <= 1)

/* log(x[, base]): two logarithms, divided */
u32 fast_math_log(Context *context, const u64 *args, u32 argc, u64 *result) {
  u64 x, base;
  if (argc != 2) return log_of(context, args, argc, result);
  if (!log_of(context, args, 1, &x) || !log_of(context, args + 1, 1, &base) || double_of(base) == 0.0) return 0;
  ANSWER(double_of(x) / double_of(base));
}

u32 fast_math_atan2(Context *context, const u64 *args, u32 argc, u64 *result) {
  f64 y, x;
  Binary *atan2 = (Binary *)gc_state(context)->math[MATH_ATAN2];
  if (argc != 2 || !atan2 || !number(args[0], &y) || !number(args[1], &x) || !ordinary(x) || !ordinary(y)) return 0;
  ANSWER(atan2(y, x));
}

u32 fast_math_sqrt(Context *context, const u64 *args, u32 argc, u64 *result) {
  (void)context;
  f64 x;
  if (argc != 1 || !number(args[0], &x) || !(x >= 0.0)) return 0;
  ANSWER(__builtin_elementwise_sqrt(x));
}

u32 fast_math_fabs(Context *context, const u64 *args, u32 argc, u64 *result) {
  (void)context;
  f64 x;
  if (argc != 1 || !number(args[0], &x)) return 0;
  *result = raw_double(x) & ~(1ull << 63);
  return 1;
}
