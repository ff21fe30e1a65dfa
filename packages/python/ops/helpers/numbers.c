/* Arithmetic that the stencils' fast paths leave: ints beyond 48 bits, bools, an int and a float, float // and %. */
#include "big.h"

Value int_from_i64(Context *context, i64 n) {
  if (fits_int(n)) return small_int(n);
  char *box = heap_allocate(context, TYPE_INT64, INT64_BYTES);
  if (!box) return NOT_HANDLED;
  I64(box, INT64_VALUE) = n;
  return pointer_value(box);
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

/* Two lists, or two tuples, one behind the other: not in place. */
static Value concatenated(Context *context, Value a, Value b) {
  if (!has_type(b, type_of_object(object_of(a)))) return NOT_HANDLED;
  char *from = object_of(a), *other = object_of(b);
  u32 is_list = type_of_object(from) == TYPE_LIST, length = U32(from, TUPLE_LENGTH), more = U32(other, TUPLE_LENGTH);
  if ((u64)length + more > 1u << 28) return NOT_HANDLED;
  if (!is_list && !more) return a;
  if (!is_list && !length) return b;
  u64 *to;
  Value result;
  if (is_list) {
    result = build_list(context, 0, 0);
    if (result == NOT_HANDLED || (length + more && !list_grow(context, object_of(result), length + more))) return NOT_HANDLED;
    U32(object_of(result), LIST_LENGTH) = length + more;
    to = list_items(object_of(result));
    copy_words(to, list_items(from), length);
    copy_words(to + length, list_items(other), more);
    return result;
  }
  char *tuple = heap_allocate(context, TYPE_TUPLE, TUPLE_ITEMS + (length + more) * 8);
  if (!tuple) return NOT_HANDLED;
  U64(tuple, TUPLE_LENGTH) = length + more;
  to = tuple_items(tuple);
  copy_words(to, tuple_items(from), length);
  copy_words(to + length, tuple_items(other), more);
  return pointer_value(tuple);
}

PLAIN u32 is_number(Value v) { return is_int(v) || is_double(v) || is_bool(v); }

/* An operand that is an int of a class of its own becomes a plain one, when no class has a say in the operation. */
static void plain_ints(Value *a, Value *b, u32 slot) {
  if (UNLIKELY_((is_own_int(*a) && (is_own_int(*b) || is_number(*b))) || (is_own_int(*b) && is_number(*a)))) {
    u32 number = slot - SLOT_ADD;
    Value x = plain_int(*a, slot, SLOT_RADD + number, SLOT_IADD + number);
    Value y = plain_int(*b, slot, SLOT_RADD + number, SLOT_IADD + number);
    if (x == NOT_HANDLED || y == NOT_HANDLED) return;
    *a = x;
    *b = y;
  }
}

Value add_slow(Context *context, Value a, Value b) {
  plain_ints(&a, &b, SLOT_ADD + 0);
  i64 m, n, r;
  f64 x, y;
  if (as_i64(a, &m) && as_i64(b, &n)) return __builtin_add_overflow(m, n, &r) ? int_from_i128(context, (i128)m + n) : int_from_i64(context, r);
  if (one_float(a, b, &x, &y)) return float_value(x + y);
  if (has_type(a, TYPE_STR)) return has_type(b, TYPE_STR) ? str_concat(context, object_of(a), object_of(b)) : NOT_HANDLED;
  if (has_type(a, TYPE_LIST) || has_type(a, TYPE_TUPLE)) return concatenated(context, a, b);
  if (has_type(a, TYPE_BYTES) || has_type(a, TYPE_BYTEARRAY)) return bytes_concat(context, a, b);
  return big_add(context, a, b, 0);
}

Value sub_slow(Context *context, Value a, Value b) {
  plain_ints(&a, &b, SLOT_ADD + 1);
  i64 m, n, r;
  f64 x, y;
  if (as_i64(a, &m) && as_i64(b, &n)) return __builtin_sub_overflow(m, n, &r) ? int_from_i128(context, (i128)m - n) : int_from_i64(context, r);
  if (one_float(a, b, &x, &y)) return float_value(x - y);
  return big_add(context, a, b, 1);
}

Value mul_slow(Context *context, Value a, Value b) {
  plain_ints(&a, &b, SLOT_ADD + 2);
  i64 m, n, r;
  f64 x, y;
  if (as_i64(a, &m) && as_i64(b, &n)) return __builtin_mul_overflow(m, n, &r) ? int_from_i128(context, (i128)m * n) : int_from_i64(context, r);
  if (one_float(a, b, &x, &y)) return float_value(x * y);
  if (has_type(a, TYPE_STR) && is_int(b)) return str_repeat(context, object_of(a), int_of(b));
  if (has_type(b, TYPE_STR) && is_int(a)) return str_repeat(context, object_of(b), int_of(a));
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
  return big_multiply(context, a, b);
}

#define EXACT_LIMIT (1ll << 53)

Value truediv_slow(Context *context, Value a, Value b) {
  plain_ints(&a, &b, SLOT_ADD + 3);
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
  plain_ints(&a, &b, SLOT_ADD + 5);
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
  if (has_type(a, TYPE_STR)) return percent_format(context, object_of(a), b);
  return big_mod(context, a, b);
}

Value floordiv_slow(Context *context, Value a, Value b) {
  plain_ints(&a, &b, SLOT_ADD + 4);
  i64 m, n;
  f64 x, y;
  if (as_i64(a, &m) && as_i64(b, &n)) {
    if (n == 0) return NOT_HANDLED;
    if (n == -1) return int_from_i128(context, -(i128)m);
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
  return big_floordiv(context, a, b);
}

/* Floats; int ** non-negative int while the result is not very long. */
Value pow_slow(Context *context, Value a, Value b) {
  i64 base;
  if (is_double(a) || is_double(b)) return float_pow(context, a, b);
  if (!is_int(b) || int_of(b) < 0) return NOT_HANDLED;
  u64 exponent = (u64)int_of(b);
  if (!as_i64(a, &base)) return big_power(context, a, exponent);
  i64 result = 1;
  for (u64 left = exponent;;) {
    if (left & 1)
      if (__builtin_mul_overflow(result, base, &result)) break;
    left >>= 1;
    if (!left) return int_from_i64(context, result);
    if (__builtin_mul_overflow(base, base, &base)) break;
  }
  return big_power(context, a, exponent);
}

Value lshift_slow(Context *context, Value a, Value b) {
  i64 n, by;
  if (!is_int(b) || (by = int_of(b)) < 0) return NOT_HANDLED;
  if (as_i64(a, &n) && by < 63) {
    i64 r = (i64)((u64)n << by);
    if (r >> by == n) return int_from_i64(context, r);
  }
  return big_shift_left(context, a, (u64)by);
}

Value rshift_slow(Context *context, Value a, Value b) {
  i64 n, by;
  if (!is_int(b) || (by = int_of(b)) < 0) return NOT_HANDLED;
  if (as_i64(a, &n)) return int_from_i64(context, n >> (by > 63 ? 63 : by));
  return big_shift_right(context, a, (u64)by);
}

#define BITWISE(name, operator, operation)                                      \
  Value name(Context *context, Value a, Value b) {                              \
    i64 m, n;                                                                   \
    if (is_bool(a) && is_bool(b)) return bool_value((a & 1) operator(b & 1));   \
    if (as_i64(a, &m) && as_i64(b, &n)) return int_from_i64(context, m operator n); \
    return big_bitwise(context, a, b, operation);                               \
  }
BITWISE(and_slow, &, 0)
BITWISE(or_slow, |, 1)
BITWISE(xor_slow, ^, 2)

Value neg_slow(Context *context, Value a) {
  i64 n;
  if (as_i64(a, &n)) return int_from_i128(context, -(i128)n);
  return big_negate(context, a);
}

Value invert_slow(Context *context, Value a) {
  i64 n;
  /* ~True is deprecated in Python 3.12: TypeScript warns as CPython does. */
  if (is_bool(a)) return NOT_HANDLED;
  if (as_i64(a, &n)) return int_from_i64(context, ~n);
  Value negative = big_negate(context, a);
  return negative == NOT_HANDLED ? negative : big_add(context, negative, small_int(1), 1);
}
