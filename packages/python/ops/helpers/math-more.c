/* More of module math: what takes no function of the C library but fmod-like care. Errors are TypeScript's. */
#include "fast-path.h"

PLAIN u32 number(Value v, f64 *x) {
  i64 n;
  if (is_double(v)) *x = double_of(v);
  else if (as_i64(v, &n) && n <= 1ll << 53 && n >= -(1ll << 53)) *x = (f64)n;
  else return 0;
  return 1;
}
PLAIN f64 magnitude(f64 x) { return double_of(raw_double(x) & ~(1ull << 63)); }
PLAIN u32 is_finite(f64 x) { return (raw_double(x) >> 52 & 0x7ff) != 0x7ff; }

#define TEST(name, test)                                   \
  FAST(name) {                                             \
    f64 x;                                                 \
    (void)context;                                         \
    if (argc != 1 || !number(args[0], &x)) return 0;       \
    ANSWER(bool_value(test));                              \
  }
TEST(fast_math_isnan, x != x)
TEST(fast_math_isinf, !is_finite(x) && x == x)
TEST(fast_math_isfinite, is_finite(x))

FAST(fast_math_radians) {
  f64 x;
  (void)context;
  if (argc != 1 || !number(args[0], &x)) return 0;
  ANSWER(float_value(x * (3.141592653589793 / 180.0)));
}
FAST(fast_math_degrees) {
  f64 x;
  (void)context;
  if (argc != 1 || !number(args[0], &x)) return 0;
  ANSWER(float_value(x * (180.0 / 3.141592653589793)));
}

FAST(fast_math_trunc) {
  if (argc != 1) return 0;
  if (is_int(args[0])) ANSWER(args[0]);
  if (!is_double(args[0])) return 0;
  f64 x = double_of(args[0]);
  if (!(x > -9e18 && x < 9e18)) return 0;
  ANSWER(int_from_i64(context, (i64)x));
}

FAST(fast_math_copysign) {
  f64 x, y;
  (void)context;
  if (argc != 2 || !number(args[0], &x) || !number(args[1], &y)) return 0;
  ANSWER((raw_double(x) & ~(1ull << 63)) | (raw_double(y) & 1ull << 63));
}

/* The sign is that of x; of finite numbers. */
FAST(fast_math_fmod) {
  f64 x, y;
  (void)context;
  if (argc != 2 || !number(args[0], &x) || !number(args[1], &y) || !is_finite(x) || !is_finite(y) || y == 0.0) return 0;
  f64 rest = float_mod(magnitude(x), magnitude(y));
  ANSWER((raw_double(rest) & ~(1ull << 63)) | (raw_double(x) & 1ull << 63));
}

/* As float ** float, where nothing is special. */
FAST(fast_math_pow) {
  f64 x, y;
  if (argc != 2 || !number(args[0], &x) || !number(args[1], &y)) return 0;
  ANSWER(float_pow(context, float_value(x), float_value(y)));
}

FAST(fast_math_isclose) {
  f64 x, y;
  (void)context;
  if (argc != 2 || !number(args[0], &x) || !number(args[1], &y) || !is_finite(x) || !is_finite(y)) return 0;
  f64 difference = magnitude(y - x);
  ANSWER(bool_value(x == y || difference <= magnitude(1e-9 * y) || difference <= magnitude(1e-9 * x)));
}

FAST(fast_math_isqrt) {
  i64 n;
  if (argc != 1 || !as_i64(args[0], &n) || n < 0 || n >= 1ll << 52) return 0;
  i64 root = (i64)__builtin_elementwise_sqrt((f64)n);
  while (root * root > n) root--;
  while ((root + 1) * (root + 1) <= n) root++;
  ANSWER(int_from_i64(context, root));
}

FAST(fast_math_factorial) {
  if (argc != 1 || !is_int(args[0]) || int_of(args[0]) < 0 || int_of(args[0]) > 20) return 0;
  i64 product = 1;
  for (i64 i = 2; i <= int_of(args[0]); i++) product *= i;
  ANSWER(int_from_i64(context, product));
}

/* Binomials and falling factorials as far as 64 bits reach. */
FAST(fast_math_comb) {
  if (argc != 2 || !is_int(args[0]) || !is_int(args[1])) return 0;
  i64 n = int_of(args[0]), k = int_of(args[1]), c = 1;
  if (n < 0 || k < 0) return 0;
  if (k > n) ANSWER(small_int(0));
  if (k > n - k) k = n - k;
  for (i64 i = 1; i <= k; i++) {
    if (__builtin_mul_overflow(c, n - k + i, &c)) return 0;
    c /= i;
  }
  ANSWER(int_from_i64(context, c));
}
FAST(fast_math_perm) {
  if (argc != 2 || !is_int(args[0]) || !is_int(args[1])) return 0;
  i64 n = int_of(args[0]), k = int_of(args[1]), p = 1;
  if (n < 0 || k < 0) return 0;
  if (k > n) ANSWER(small_int(0));
  for (i64 i = 0; i < k; i++)
    if (__builtin_mul_overflow(p, n - i, &p)) return 0;
  ANSWER(int_from_i64(context, p));
}

FAST(fast_math_lcm) {
  i64 m, n, product;
  if (argc != 2 || !as_i64(args[0], &m) || !as_i64(args[1], &n) || m <= 0 || n <= 0) return 0;
  i64 a = m, b = n;
  while (b) {
    i64 rest = a % b;
    a = b;
    b = rest;
  }
  if (__builtin_mul_overflow(m / a, n, &product)) return 0;
  ANSWER(int_from_i64(context, product));
}

static u32 product(Context *context, const u64 *items, u32 count, void *data, u64 *result) {
  i64 whole = 1, n;
  f64 x;
  u32 i = 0;
  (void)data;
  for (; i < count && as_i64(items[i], &n); i++)
    if (__builtin_mul_overflow(whole, n, &whole)) return 0;
  if (i == count) ANSWER(int_from_i64(context, whole));
  if (whole > 1ll << 53 || whole < -(1ll << 53)) return 0;
  f64 real = (f64)whole;
  for (; i < count; i++) {
    if (!number(items[i], &x)) return 0;
    real *= x;
  }
  ANSWER(float_value(real));
}
FAST(fast_math_prod) { return argc == 1 && with_items(context, args[0], product, 0, result); }

/* --- the exact sum of floats, rounded once: Shewchuk's partials --- */

#define MOST_PARTIALS 40
static u32 exact_sum(Context *context, const u64 *items, u32 count, void *data, u64 *result) {
  f64 partials[MOST_PARTIALS];
  u32 n = 0;
  (void)context, (void)data;
  for (u32 k = 0; k < count; k++) {
    f64 x;
    u32 kept = 0;
    if (!number(items[k], &x) || !is_finite(x)) return 0;
    for (u32 j = 0; j < n; j++) {
      f64 y = partials[j];
      if (magnitude(x) < magnitude(y)) {
        f64 other = x;
        x = y;
        y = other;
      }
      f64 high = x + y, low = y - (high - x);
      if (low != 0.0) partials[kept++] = low;
      x = high;
    }
    n = kept;
    if (x == 0.0) continue;
    if (!is_finite(x) || n == MOST_PARTIALS) return 0;
    partials[n++] = x;
  }
  f64 high = 0, low = 0;
  if (n) {
    high = partials[--n];
    while (n > 0) {
      f64 x = high, y = partials[--n];
      high = x + y;
      low = y - (high - x);
      if (low != 0.0) break;
    }
    /* half-way cases are decided by the sign of what is left */
    if (n > 0 && ((low < 0 && partials[n - 1] < 0) || (low > 0 && partials[n - 1] > 0))) {
      f64 y = low * 2, x = high + y;
      if (y == x - high) high = x;
    }
  }
  ANSWER(float_value(high));
}
FAST(fast_math_fsum) { return argc == 1 && with_items(context, args[0], exact_sum, 0, result); }

/* --- the Euclidean norm, as CPython's vector_norm has it --- */

typedef struct Norm {
  f64 total, fraction1, fraction2;
} Norm;

static void add_product(Norm *norm, f64 x, f64 y) {
  f64 hi = x * y, cx = 134217729.0 * x, cy = 134217729.0 * y;
  f64 xh = cx - (cx - x), yh = cy - (cy - y), xl = x - xh, yl = y - yh;
  f64 lo = xl * yl - (hi - xh * yh - xl * yh - xh * yl);
  f64 next = norm->total + hi;
  norm->fraction1 += lo;
  norm->fraction2 += norm->total - next + hi;
  norm->total = next;
}

/* Of two numbers or more, none of which is too small or too large to be squared with care. */
static u32 vector_norm(const f64 *vector, u32 count, f64 *norm) {
  f64 max = 0;
  for (u32 i = 0; i < count; i++) {
    f64 x = magnitude(vector[i]);
    if (!is_finite(x)) return 0;
    if (x > max) max = x;
  }
  if (max == 0 || count == 1) {
    *norm = max;
    return 1;
  }
  u64 exponent = raw_double(max) >> 52;
  if (exponent < 64 || exponent > 2046 - 64) return 0;
  /* 2^-e with max = f · 2^e, 0.5 <= f < 1 */
  f64 scale = double_of((2045 - exponent) << 52);
  Norm sum = {1, 0, 0};
  for (u32 i = 0; i < count; i++) {
    f64 x = magnitude(vector[i]) * scale;
    add_product(&sum, x, x);
  }
  f64 h = __builtin_elementwise_sqrt(sum.total - 1 + (sum.fraction1 + sum.fraction2));
  add_product(&sum, -h, h);
  h += (sum.total - 1 + (sum.fraction1 + sum.fraction2)) / (2 * h);
  *norm = h / scale;
  return 1;
}

#define MOST_DIMENSIONS 8
FAST(fast_math_hypot) {
  f64 vector[MOST_DIMENSIONS], norm;
  (void)context;
  if (argc == 0 || argc > MOST_DIMENSIONS) return 0;
  for (u32 i = 0; i < argc; i++)
    if (!number(args[i], &vector[i])) return 0;
  if (!vector_norm(vector, argc, &norm)) return 0;
  ANSWER(float_value(norm));
}

static u32 coordinates(Value v, const u64 **items, u32 *count) {
  if (!has_type(v, TYPE_TUPLE)) return 0;
  *items = tuple_items(object_of(v));
  *count = U32(object_of(v), TUPLE_LENGTH);
  return 1;
}
FAST(fast_math_dist) {
  f64 vector[MOST_DIMENSIONS], norm, x, y;
  const u64 *p, *q;
  u32 count, other;
  (void)context;
  if (argc != 2 || !coordinates(args[0], &p, &count) || !coordinates(args[1], &q, &other) || count != other || count == 0 ||
      count > MOST_DIMENSIONS)
    return 0;
  for (u32 i = 0; i < count; i++) {
    if (!number(p[i], &x) || !number(q[i], &y)) return 0;
    vector[i] = x - y;
  }
  if (!vector_norm(vector, count, &norm)) return 0;
  ANSWER(float_value(norm));
}
