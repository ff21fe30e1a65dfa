/*
 * Magnitudes of big integers. Multiplication: the school's way, and Karatsuba's (for what is larger still TypeScript asks
 * the engine's BigInt, which has Fourier's). Division: Knuth's algorithm D (The Art of Computer Programming 2, 4.3.1) with
 * quotient digits from a reciprocal: there is no division of 128 bits without a library. The reciprocals are those of
 * Möller and Granlund, "Improved division by invariant integers", 2011.
 */
#include "big.h"

/* Four at a time: within the four the carry stays in the processor's flag. */
u64 limbs_add(u64 *r, const u64 *a, u32 n, const u64 *b, u32 m) {
  unsigned long long carry = 0;
  u32 i = 0;
  for (; i + 4 <= m; i += 4) {
    r[i] = __builtin_addcll(a[i], b[i], carry, &carry);
    r[i + 1] = __builtin_addcll(a[i + 1], b[i + 1], carry, &carry);
    r[i + 2] = __builtin_addcll(a[i + 2], b[i + 2], carry, &carry);
    r[i + 3] = __builtin_addcll(a[i + 3], b[i + 3], carry, &carry);
  }
  for (; i < m; i++) r[i] = __builtin_addcll(a[i], b[i], carry, &carry);
  for (; i < n; i++) r[i] = __builtin_addcll(a[i], 0, carry, &carry);
  return carry;
}

u64 limbs_subtract(u64 *r, const u64 *a, u32 n, const u64 *b, u32 m) {
  unsigned long long borrow = 0;
  u32 i = 0;
  for (; i + 4 <= m; i += 4) {
    r[i] = __builtin_subcll(a[i], b[i], borrow, &borrow);
    r[i + 1] = __builtin_subcll(a[i + 1], b[i + 1], borrow, &borrow);
    r[i + 2] = __builtin_subcll(a[i + 2], b[i + 2], borrow, &borrow);
    r[i + 3] = __builtin_subcll(a[i + 3], b[i + 3], borrow, &borrow);
  }
  for (; i < m; i++) r[i] = __builtin_subcll(a[i], b[i], borrow, &borrow);
  for (; i < n; i++) r[i] = __builtin_subcll(a[i], 0, borrow, &borrow);
  return borrow;
}

u64 limbs_shift_left(u64 *r, const u64 *a, u32 n, u32 bits) {
  if (!bits) {
    for (u32 i = n; i-- > 0;) r[i] = a[i];
    return 0;
  }
  u64 out = n ? a[n - 1] >> (64 - bits) : 0;
  for (u32 i = n; i-- > 0;) r[i] = a[i] << bits | (i ? a[i - 1] >> (64 - bits) : 0);
  return out;
}

void limbs_shift_right(u64 *r, const u64 *a, u32 n, u32 bits) {
  if (!bits) {
    for (u32 i = 0; i < n; i++) r[i] = a[i];
    return;
  }
  for (u32 i = 0; i < n; i++) r[i] = a[i] >> bits | (i + 1 < n ? a[i + 1] << (64 - bits) : 0);
}

i32 limbs_compare(const u64 *a, const u64 *b, u32 n) {
  while (n-- > 0)
    if (a[n] != b[n]) return a[n] < b[n] ? -1 : 1;
  return 0;
}

/* --- multiplication ----------------------------------------------------------------------------------------------- */

static u64 multiply_by(u64 *r, const u64 *a, u32 n, u64 b) {
  u64 carry = 0;
  for (u32 i = 0; i < n; i++) {
    u128 product = (u128)a[i] * b + carry;
    r[i] = (u64)product;
    carry = (u64)(product >> 64);
  }
  return carry;
}

/* r += a * b */
static u64 add_product(u64 *r, const u64 *a, u32 n, u64 b) {
  u64 carry = 0;
  for (u32 i = 0; i < n; i++) {
    u128 product = (u128)a[i] * b + r[i] + carry;
    r[i] = (u64)product;
    carry = (u64)(product >> 64);
  }
  return carry;
}

/* r -= a * b */
static u64 subtract_product(u64 *r, const u64 *a, u32 n, u64 b) {
  u64 carry = 0;
  for (u32 i = 0; i < n; i++) {
    u128 product = (u128)a[i] * b + carry;
    u64 low = (u64)product, limb = r[i];
    r[i] = limb - low;
    carry = (u64)(product >> 64) + (limb < low);
  }
  return carry;
}

static void multiply_plainly(u64 *r, const u64 *a, u32 n, const u64 *b, u32 m) {
  r[n] = multiply_by(r, a, n, b[0]);
  for (u32 j = 1; j < m; j++) r[n + j] = add_product(r + j, a, n, b[j]);
}

/* r = |a - b|, where a has n limbs and b has m <= n; 1 when a < b. */
static u32 absolute_difference(u64 *r, const u64 *a, u32 n, const u64 *b, u32 m) {
  u32 longer = 0;
  for (u32 i = m; i < n; i++) longer |= a[i] != 0;
  if (longer || limbs_compare(a, b, m) >= 0) {
    limbs_subtract(r, a, n, b, m);
    return 0;
  }
  limbs_subtract(r, b, m, a, m);
  for (u32 i = m; i < n; i++) r[i] = 0;
  return 1;
}

/* Karatsuba and Ofman: a1 b0 + a0 b1 = a0 b0 + a1 b1 - (a1 - a0)(b1 - b0). */
static void multiply_equal(u64 *r, const u64 *a, const u64 *b, u32 n, u64 *scratch) {
  if (n < KARATSUBA) {
    multiply_plainly(r, a, n, b, n);
    return;
  }
  u32 low = n / 2, high = n - low;
  u64 *middle = scratch, *product = scratch + 2 * high + 1, *rest = product + 2 * high;
  u32 negative = absolute_difference(middle, a + low, high, a, low) ^ absolute_difference(middle + high, b + low, high, b, low);
  multiply_equal(product, middle, middle + high, high, rest);
  multiply_equal(r, a, b, low, rest);
  multiply_equal(r + 2 * low, a + low, b + low, high, rest);
  middle[2 * high] = limbs_add(middle, r + 2 * low, 2 * high, r, 2 * low);
  if (negative) middle[2 * high] += limbs_add(middle, middle, 2 * high, product, 2 * high);
  else middle[2 * high] -= limbs_subtract(middle, middle, 2 * high, product, 2 * high);
  limbs_add(r + low, r + low, 2 * n - low, middle, 2 * high + 1);
}

void limbs_multiply(u64 *r, const u64 *a, u32 n, const u64 *b, u32 m, u64 *scratch) {
  if (m < KARATSUBA) {
    multiply_plainly(r, a, n, b, m);
    return;
  }
  /* The longer factor in pieces as long as the shorter one. */
  for (u32 i = 0; i < n + m; i++) r[i] = 0;
  u64 *product = scratch, *rest = scratch + 2 * m;
  u32 at = 0;
  for (; at + m <= n; at += m) {
    multiply_equal(product, a + at, b, m, rest);
    limbs_add(r + at, r + at, n + m - at, product, 2 * m);
  }
  for (; at < n; at++) {
    u64 carry = add_product(r + at, b, m, a[at]);
    limbs_add(r + at + m, r + at + m, n - at, &carry, 1);
  }
}

/* --- division ----------------------------------------------------------------------------------------------------- */

/* (high, low) / d for high < d and d with its highest bit set, by halves of d (Warren, Hacker's Delight, divlu). */
static u64 divide_two(u64 high, u64 low, u64 d) {
  u64 d1 = d >> 32, d0 = (u32)d;
  u64 q1 = high / d1, rest = high - q1 * d1;
  while (q1 >> 32 || q1 * d0 > (rest << 32 | low >> 32)) {
    q1--;
    rest += d1;
    if (rest >> 32) break;
  }
  u64 middle = (high << 32 | low >> 32) - q1 * d;
  u64 q0 = middle / d1;
  rest = middle - q0 * d1;
  while (q0 >> 32 || q0 * d0 > (rest << 32 | (u32)low)) {
    q0--;
    rest += d1;
    if (rest >> 32) break;
  }
  return (q1 << 32) + q0;
}

u64 limbs_reciprocal(const u64 *d, u32 m) {
  u64 d1 = d[m - 1];
  u64 v = divide_two(~d1, ~0ull, d1);
  if (m == 1) return v;
  u64 d0 = d[m - 2];
  u64 p = d1 * v + d0;
  if (p < d0) {
    v--;
    if (p >= d1) {
      v--;
      p -= d1;
    }
    p -= d1;
  }
  u128 t = (u128)v * d0;
  p += (u64)(t >> 64);
  if (p < (u64)(t >> 64)) {
    v--;
    if (((u128)p << 64 | (u64)t) >= ((u128)d1 << 64 | d0)) v--;
  }
  return v;
}

/* The quotient of three limbs by two, and the remainder. */
PLAIN u64 quotient_digit(u64 u2, u64 u1, u64 u0, u64 d1, u64 d0, u64 v, u128 *remainder) {
  u128 d = (u128)d1 << 64 | d0;
  u128 q = (u128)v * u2 + ((u128)u2 << 64 | u1);
  u64 q1 = (u64)(q >> 64), q0 = (u64)q;
  u64 r1 = u1 - q1 * d1;
  u128 r = ((u128)r1 << 64 | u0) - (u128)d0 * q1 - d;
  q1++;
  if ((u64)(r >> 64) >= q0) {
    q1--;
    r += d;
  }
  if (UNLIKELY_(r >= d)) {
    q1++;
    r -= d;
  }
  *remainder = r;
  return q1;
}

/* Limb i of a number shifted left by `bits`. */
PLAIN u64 shifted(const u64 *a, u32 n, u32 i, u32 bits) {
  u64 limb = i < n ? a[i] << bits : 0;
  return bits && i > 0 && i <= n ? limb | a[i - 1] >> (64 - bits) : limb;
}

u32 limbs_divide_short(const u64 *u, u32 n, const u64 *d, u32 m, u64 *quotient) {
  if (m < 2 || n > m + 1) return 0;
  u32 bits = (u32)__builtin_clzll(d[m - 1]);
  u64 top[2] = {shifted(d, m, m - 2, bits), shifted(d, m, m - 1, bits)};
  u64 u2 = shifted(u, n, m, bits), u1 = shifted(u, n, m - 1, bits);
  if (shifted(u, n, m + 1, bits) || ((u128)u2 << 64 | u1) >= ((u128)top[1] << 64 | top[0])) return 0;
  u128 rest;
  *quotient = quotient_digit(u2, u1, shifted(u, n, m - 2, bits), top[1], top[0], limbs_reciprocal(top, 2), &rest);
  /* What the limbs below take off is less than the quotient, in units of the lowest of these. */
  return rest >= *quotient;
}

void limbs_remainder_short(u64 *r, const u64 *u, u32 n, const u64 *d, u32 m, u64 quotient) {
  for (u32 i = 0; i < m; i++) r[i] = i < n ? u[i] : 0;
  subtract_product(r, d, m, quotient);
}

static void divide_by_limb(u64 *u, u32 n, u64 d, u64 v, u64 *q) {
  u64 rest = u[n];
  for (u32 i = n; i-- > 0;) {
    u128 both = (u128)v * rest + ((u128)rest << 64 | u[i]);
    u64 q1 = (u64)(both >> 64) + 1, q0 = (u64)both;
    u64 r = u[i] - q1 * d;
    if (r > q0) {
      q1--;
      r += d;
    }
    if (UNLIKELY_(r >= d)) {
      q1++;
      r -= d;
    }
    rest = r;
    if (q) q[i] = q1;
  }
  u[0] = rest;
}

void limbs_divide(u64 *u, u32 n, const u64 *d, u32 m, u64 reciprocal, u64 *q) {
  if (m == 1) {
    divide_by_limb(u, n, d[0], reciprocal, q);
    return;
  }
  u64 d1 = d[m - 1], d0 = d[m - 2];
  u128 rest;
  for (u32 j = n - m + 1; j-- > 0;) {
    u64 u2 = u[j + m], u1 = u[j + m - 1];
    u64 digit = u2 == d1 && u1 >= d0 ? ~0ull : quotient_digit(u2, u1, u[j + m - 2], d1, d0, reciprocal, &rest);
    /* The digit is never too small, and rarely too large. */
    u64 top = u2 - subtract_product(u + j, d, m, digit);
    while (UNLIKELY_(top != 0)) {
      digit--;
      top += limbs_add(u + j, u + j, m, d, m);
    }
    u[j + m] = 0;
    if (q) q[j] = digit;
  }
}
