/* Arithmetic that the stencils' fast paths leave: ints beyond 48 bits, bools, an int and a float, float // and %. */
#include "helpers.h"

Value int_from_i64(Context *context, i64 n) {
  if (fits_int(n)) return small_int(n);
  char *box = heap_allocate(context, TYPE_INT64, INT64_BYTES);
  if (!box) return NOT_HANDLED;
  I64(box, INT64_VALUE) = n;
  return pointer_value(box);
}

Value int_from_i128(Context *context, i128 x) {
  if ((i128)(i64)x == x) return int_from_i64(context, (i64)x);
  char *box = heap_allocate(context, TYPE_BIGINT, BIGINT_BYTES);
  if (!box) return NOT_HANDLED;
  U8(box, OBJECT_FLAGS) = BIGINT_INLINE;
  U64(box, BIGINT_HANDLE) = 0;
  U64(box, BIGINT_LOW) = (u64)x;
  I64(box, BIGINT_HIGH) = (i64)(x >> 64);
  return pointer_value(box);
}

#define MAGNITUDE(x) ((x) < 0 ? 0 - (u128)(x) : (u128)(x))

/* The product of two ints of at most 64 bits and sign; NOT_HANDLED beyond 127. */
static Value wide_product(Context *context, i128 x, i128 y) {
  u128 m = MAGNITUDE(x), n = MAGNITUDE(y);
  if (m >> 64 || n >> 64) return NOT_HANDLED;
  u128 product = (u128)(u64)m * (u64)n;
  if (product >> 127) return NOT_HANDLED;
  return int_from_i128(context, (x < 0) != (y < 0) ? -(i128)product : (i128)product);
}

/* Quotient and remainder of magnitudes by shifting and subtracting: there is no 128-bit division without a library. */
static u128 wide_divide(u128 m, u128 n, u128 *remainder) {
  u128 quotient = 0, rest = 0;
  if (!(m >> 64) && !(n >> 64)) {
    *remainder = (u64)m % (u64)n;
    return (u64)m / (u64)n;
  }
  for (i32 i = m >> 64 ? 127 : 63; i >= 0; i--) {
    rest = rest << 1 | (m >> i & 1);
    quotient <<= 1;
    if (rest >= n) {
      rest -= n;
      quotient |= 1;
    }
  }
  *remainder = rest;
  return quotient;
}

/* Floor division. */
static u32 wide_floor(i128 x, i128 y, i128 *quotient, i128 *modulus) {
  u128 rest, q;
  if (y == 0 || x == (i128)((u128)1 << 127) || y == (i128)((u128)1 << 127)) return 0;
  if (y > 0 && (y & (y - 1)) == 0) {
    *modulus = x & (y - 1);
    i32 shift = (u64)y ? __builtin_ctzll((u64)y) : 64 + __builtin_ctzll((u64)(y >> 64));
    *quotient = x >> shift;
    return 1;
  }
  q = wide_divide(MAGNITUDE(x), MAGNITUDE(y), &rest);
  *quotient = (x < 0) != (y < 0) ? -(i128)q : (i128)q;
  *modulus = x < 0 ? -(i128)rest : (i128)rest;
  if (rest && (x < 0) != (y < 0)) {
    --*quotient;
    *modulus += y;
  }
  return 1;
}

/* A float, or an int that is exact as one; CPython rounds a large int to nearest, which the processor does as well. */
PLAIN u32 as_f64(Value v, f64 *x) {
  if (is_double(v)) {
    *x = double_of(v);
    return 1;
  }
  i64 n;
  if (!as_i64(v, &n)) return 0;
  *x = (f64)n;
  return 1;
}

PLAIN u32 one_float(Value a, Value b, f64 *x, f64 *y) {
  return (is_double(a) || is_double(b)) && as_f64(a, x) && as_f64(b, y);
}

Value add_slow(Context *context, Value a, Value b) {
  i64 m, n, r;
  f64 x, y;
  i128 s, t;
  if (as_i64(a, &m) && as_i64(b, &n)) return __builtin_add_overflow(m, n, &r) ? int_from_i128(context, (i128)m + n) : int_from_i64(context, r);
  if (one_float(a, b, &x, &y)) return float_value(x + y);
  if (has_type(a, TYPE_STR)) return has_type(b, TYPE_STR) ? str_concat(context, object_of(a), object_of(b)) : NOT_HANDLED;
  if (as_i128(a, &s) && as_i128(b, &t) && !__builtin_add_overflow(s, t, &s)) return int_from_i128(context, s);
  return NOT_HANDLED;
}

Value sub_slow(Context *context, Value a, Value b) {
  i64 m, n, r;
  f64 x, y;
  i128 s, t;
  if (as_i64(a, &m) && as_i64(b, &n)) return __builtin_sub_overflow(m, n, &r) ? int_from_i128(context, (i128)m - n) : int_from_i64(context, r);
  if (one_float(a, b, &x, &y)) return float_value(x - y);
  if (as_i128(a, &s) && as_i128(b, &t) && !__builtin_sub_overflow(s, t, &s)) return int_from_i128(context, s);
  return NOT_HANDLED;
}

Value mul_slow(Context *context, Value a, Value b) {
  i64 m, n, r;
  f64 x, y;
  i128 s, t;
  if (as_i64(a, &m) && as_i64(b, &n)) return __builtin_mul_overflow(m, n, &r) ? wide_product(context, m, n) : int_from_i64(context, r);
  if (one_float(a, b, &x, &y)) return float_value(x * y);
  if (as_i128(a, &s) && as_i128(b, &t)) return wide_product(context, s, t);
  /* [x] * n: the way programs make arrays. */
  if (has_type(a, TYPE_LIST) && is_int(b)) {
    char *from = object_of(a);
    u32 length = U32(from, LIST_LENGTH);
    i64 count = int_of(b);
    if (count <= 0 || length == 0) return build_list(context, 0, 0);
    if (count > (1 << 28) / (i64)length) return NOT_HANDLED;
    u32 total = length * (u32)count;
    Value result = build_list(context, 0, 0);
    if (result == NOT_HANDLED) return result;
    char *list = object_of(result);
    if (!list_grow(context, list, total)) return NOT_HANDLED;
    u64 *to = list_items(list), *items = list_items(from);
    if (length == 1) {
      u64 item = items[0];
      for (u32 i = 0; i < total; i++) to[i] = item;
    } else {
      for (u32 i = 0; i < (u32)count; i++) copy_words(to + (u64)i * length, items, length);
    }
    U32(list, LIST_LENGTH) = total;
    return result;
  }
  return NOT_HANDLED;
}

#define EXACT_LIMIT (1ll << 53)

Value truediv_slow(Context *context, Value a, Value b) {
  i64 m, n;
  f64 x, y;
  (void)context;
  if (as_i64(a, &m) && as_i64(b, &n)) {
    /* Correctly rounded only if both are exact as doubles. */
    if (n == 0 || m > EXACT_LIMIT || m < -EXACT_LIMIT || n > EXACT_LIMIT || n < -EXACT_LIMIT) return NOT_HANDLED;
    return float_value((f64)m / (f64)n);
  }
  if (one_float(a, b, &x, &y) && y != 0.0) return float_value(x / y);
  return NOT_HANDLED;
}

/* The remainder of |a| / |b|, exact: binary long division of the significands. */
static f64 float_remainder(f64 a, f64 b) {
  u64 ua = raw_double(a), ub = raw_double(b);
  u64 sign = ua & (1ull << 63);
  ua &= ~(1ull << 63);
  ub &= ~(1ull << 63);
  if (ua < ub) return a;
  if (ua == ub) return double_of(sign);
  i32 ea = (i32)(ua >> 52), eb = (i32)(ub >> 52);
  u64 ma = ua & 0xfffffffffffffull, mb = ub & 0xfffffffffffffull;
  if (ea == 0) {
    i32 shift = __builtin_clzll(ma) - 11;
    ma <<= shift;
    ea = 1 - shift;
  } else ma |= 1ull << 52;
  if (eb == 0) {
    i32 shift = __builtin_clzll(mb) - 11;
    mb <<= shift;
    eb = 1 - shift;
  } else mb |= 1ull << 52;
  i32 steps = ea - eb;
  /* 11 bits of quotient at a time: ma < 2^53 always. */
  ma %= mb;
  while (steps > 0 && ma) {
    i32 k = steps < 11 ? steps : 11;
    ma = (ma << k) % mb;
    steps -= k;
  }
  if (ma == 0) return double_of(sign);
  i32 shift = __builtin_clzll(ma) - 11;
  ma <<= shift;
  i32 e = eb - shift;
  if (e > 0) ua = (ma & 0xfffffffffffffull) | ((u64)e << 52);
  else ua = ma >> (1 - e);
  return double_of(ua | sign);
}

PLAIN u32 is_finite(f64 x) { return (raw_double(x) >> 52 & 0x7ff) != 0x7ff; }
PLAIN f64 with_sign(f64 x, f64 sign) {
  return double_of((raw_double(x) & ~(1ull << 63)) | (raw_double(sign) & (1ull << 63)));
}

/* CPython's float_rem for finite a and b ≠ 0. */
f64 float_mod(f64 a, f64 b) {
  f64 mod = float_remainder(a, b);
  if (mod != 0.0) {
    if ((b < 0) != (mod < 0)) mod += b;
    return mod;
  }
  return with_sign(0.0, b);
}

f64 float_floor(f64 x) {
  if (!(x > -4503599627370496.0 && x < 4503599627370496.0)) return x;
  f64 t = (f64)(i64)x;
  if (t > x) t -= 1.0;
  return with_sign(t, x);
}

Value mod_slow(Context *context, Value a, Value b) {
  i64 m, n;
  f64 x, y;
  if (as_i64(a, &m) && as_i64(b, &n)) {
    if (n == 0) return NOT_HANDLED;
    if (n == -1) return small_int(0);
    i64 r = m % n;
    if (r != 0 && (r ^ n) < 0) r += n;
    return int_from_i64(context, r);
  }
  if ((is_double(a) || is_double(b)) && as_f64(a, &x) && as_f64(b, &y) && y != 0.0 && is_finite(x) && is_finite(y))
    return float_value(float_mod(x, y));
  i128 s, t;
  if (as_i128(a, &s) && as_i128(b, &t) && wide_floor(s, t, &s, &t)) return int_from_i128(context, t);
  return NOT_HANDLED;
}

Value floordiv_slow(Context *context, Value a, Value b) {
  i64 m, n;
  f64 x, y;
  if (as_i64(a, &m) && as_i64(b, &n)) {
    if (n == 0 || (n == -1 && m == (i64)(1ull << 63))) return NOT_HANDLED;
    i64 q = m / n;
    if (q * n != m && (m ^ n) < 0) q--;
    return int_from_i64(context, q);
  }
  if ((is_double(a) || is_double(b)) && as_f64(a, &x) && as_f64(b, &y) && y != 0.0 && is_finite(x) && is_finite(y)) {
    f64 mod = float_remainder(x, y);
    f64 div = (x - mod) / y;
    if (mod != 0.0 && (y < 0) != (mod < 0)) div -= 1.0;
    if (div == 0.0) return float_value(with_sign(0.0, x / y));
    f64 floored = float_floor(div);
    if (div - floored > 0.5) floored += 1.0;
    return float_value(floored);
  }
  i128 s, t;
  if (as_i128(a, &s) && as_i128(b, &t) && wide_floor(s, t, &s, &t)) return int_from_i128(context, s);
  return NOT_HANDLED;
}

/* Floats; int ** small non-negative int while it fits in 64 bits. */
Value pow_slow(Context *context, Value a, Value b) {
  i64 base;
  if (is_double(a) || is_double(b)) return float_pow(context, a, b);
  if (!is_int(b) || int_of(b) < 0 || !as_i64(a, &base)) return NOT_HANDLED;
  u64 exponent = (u64)int_of(b);
  i64 result = 1;
  for (;;) {
    if (exponent & 1)
      if (__builtin_mul_overflow(result, base, &result)) return NOT_HANDLED;
    exponent >>= 1;
    if (!exponent) break;
    if (__builtin_mul_overflow(base, base, &base)) return NOT_HANDLED;
  }
  return int_from_i64(context, result);
}

Value lshift_slow(Context *context, Value a, Value b) {
  i128 x;
  if (!is_int(b) || !as_i128(a, &x)) return NOT_HANDLED;
  i64 by = int_of(b);
  if (by < 0) return NOT_HANDLED;
  if (x == 0) return small_int(0);
  if (by > 126) return NOT_HANDLED;
  i128 r = (i128)((u128)x << by);
  return r >> by == x ? int_from_i128(context, r) : NOT_HANDLED;
}

Value rshift_slow(Context *context, Value a, Value b) {
  i128 x;
  if (!is_int(b) || !as_i128(a, &x)) return NOT_HANDLED;
  i64 by = int_of(b);
  if (by < 0) return NOT_HANDLED;
  return int_from_i128(context, x >> (by > 127 ? 127 : by));
}

#define BITWISE(name, operator)                                      \
  Value name(Context *context, Value a, Value b) {                   \
    i64 m, n;                                                        \
    if (is_bool(a) && is_bool(b)) return bool_value((a & 1) operator(b & 1)); \
    if (as_i64(a, &m) && as_i64(b, &n)) return int_from_i64(context, m operator n); \
    i128 x, y; \
    if (as_i128(a, &x) && as_i128(b, &y)) return int_from_i128(context, x operator y); \
    return NOT_HANDLED;                                              \
  }
BITWISE(and_slow, &)
BITWISE(or_slow, |)
BITWISE(xor_slow, ^)

Value neg_slow(Context *context, Value a) {
  i64 n;
  i128 x;
  if (as_i64(a, &n) && n != (i64)(1ull << 63)) return int_from_i64(context, -n);
  if (as_i128(a, &x) && x != (i128)((u128)1 << 127)) return int_from_i128(context, -x);
  return NOT_HANDLED;
}

Value invert_slow(Context *context, Value a) {
  i64 n;
  /* ~True is deprecated in Python 3.12: TypeScript warns as CPython does. */
  i128 x;
  if (is_bool(a)) return NOT_HANDLED;
  if (as_i64(a, &n)) return int_from_i64(context, ~n);
  if (as_i128(a, &x)) return int_from_i128(context, ~x);
  return NOT_HANDLED;
}
