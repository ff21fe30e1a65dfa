/*
 * Floats and text: the exact decimals of a float, its shortest repr, and floats from texts, where 128 bits hold what has to be
 * computed exactly: from 1e-4 to 2^53, and texts of up to 19 digits. What needs more is TypeScript's.
 */
#include "float-text.h"

static const u64 powers[20] = {1ull,
                               10ull,
                               100ull,
                               1000ull,
                               10000ull,
                               100000ull,
                               1000000ull,
                               10000000ull,
                               100000000ull,
                               1000000000ull,
                               10000000000ull,
                               100000000000ull,
                               1000000000000ull,
                               10000000000000ull,
                               100000000000000ull,
                               1000000000000000ull,
                               10000000000000000ull,
                               100000000000000000ull,
                               1000000000000000000ull,
                               10000000000000000000ull};
/* Exact as doubles. */
static const f64 exact_powers[23] = {1e0,  1e1,  1e2,  1e3,  1e4,  1e5,  1e6,  1e7,  1e8,  1e9,  1e10, 1e11,
                                     1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22};

u32 write_digits(u64 n, u8 *to) {
  u8 digits[20];
  u32 at = 20, count;
  do {
    digits[--at] = (u8)('0' + n % 10);
    n /= 10;
  } while (n);
  count = 20 - at;
  for (u32 i = 0; i < count; i++) to[i] = digits[at + i];
  return count;
}

/* `n` with a point before the last `decimals` digits. */
static u32 write_decimal(u64 n, u32 decimals, u8 *to) {
  u8 digits[20];
  u32 count = write_digits(n, digits), length = 0;
  if (count <= decimals) {
    to[length++] = '0';
  } else
    for (u32 i = 0; i < count - decimals; i++) to[length++] = digits[i];
  if (!decimals) return length;
  to[length++] = '.';
  for (u32 i = count; i < decimals; i++) to[length++] = '0';
  for (u32 i = count > decimals ? count - decimals : 0; i < count; i++) to[length++] = digits[i];
  return length;
}

u32 write_fixed(f64 x, u32 precision, u8 *to) {
  u64 bits = raw_double(x) & ~(1ull << 63), m = bits & 0xfffffffffffffull;
  i32 exponent = (i32)(bits >> 52);
  if (exponent == 0x7ff || precision > 15) return 0;
  if (exponent) m |= 1ull << 52;
  else exponent = 1;
  /* |x| = m · 2^e */
  i32 e = exponent - 1075;
  u128 scaled = (u128)m * powers[precision];
  if (e >= 0) {
    if (e > 20) return 0;
    scaled <<= e;
  } else if (e <= -127) {
    scaled = 0; /* less than a half: m · 10^15 has 103 bits */
  } else {
    u32 shift = (u32)-e;
    u128 rest = scaled & (((u128)1 << shift) - 1), half = (u128)1 << (shift - 1);
    scaled >>= shift;
    if (rest > half || (rest == half && (scaled & 1))) scaled++;
  }
  if (scaled >> 63) return 0;
  return write_decimal((u64)scaled, precision, to);
}

/* 10^k, for k of at most 38. */
static u128 power_of_ten(u32 k) { return k < 20 ? (u128)powers[k] : (u128)powers[k - 19] * powers[19]; }

/*
 * The shortest repr of a float from 1e-4 to 2^53 that takes more than 15 digits: x = m / 2^s, and n / 10^k is read as x when
 * |n · 2^s - m · 10^k| is at most half of 10^k. Of the n with 16, else 17 digits the nearest to x is taken.
 */
static u32 write_long_repr(f64 x, u8 *to) {
  u64 bits = raw_double(x), m = (bits & 0xfffffffffffffull) | 1ull << 52;
  u32 shift = 1075 - (u32)(bits >> 52), whole = 0, leading = 0;
  /* Below a power of two the next float is nearer. */
  if (m == 1ull << 52 || shift > 68) return 0;
  if (x >= 1)
    while (whole < 17 && (f64)powers[whole] <= x) whole++;
  else
    while (leading < 5 && x * exact_powers[leading + 1] < 1) leading++;
  for (u32 digits = 16; digits < 18; digits++) {
    if (whole >= digits) continue;
    u32 decimals = digits - whole + leading;
    u128 power = power_of_ten(decimals), scaled = (u128)m * power;
    u128 n = scaled >> shift, rest = scaled & (((u128)1 << shift) - 1), half = (u128)1 << (shift - 1);
    u32 up = rest > half || (rest == half && (n & 1));
    u128 distance = up ? ((u128)1 << shift) - rest : rest;
    n += up;
    if (distance * 2 < power || (distance * 2 == power && !(m & 1))) {
      u64 number = (u64)n;
      while (number % 10 == 0) number /= 10, decimals--;
      return write_decimal(number, decimals, to);
    }
  }
  return 0;
}

u32 write_repr(f64 x, u8 *to) {
  u32 length = 0;
  f64 magnitude = double_of(raw_double(x) & ~(1ull << 63));
  if (!(magnitude < 9007199254740992.0) || (magnitude != 0 && magnitude < 1e-4)) return 0;
  if (raw_double(x) >> 63) to[length++] = '-';
  if (magnitude == (f64)(i64)magnitude) return length + write_decimal((u64)magnitude * 10, 1, to + length);
  for (u32 decimals = 1; decimals < 20; decimals++) {
    f64 scaled = magnitude * exact_powers[decimals];
    if (!(scaled < 1e15)) break;
    i64 n = (i64)(scaled + 0.5);
    /* The first that gives x again, correctly rounded, is the shortest. */
    if ((f64)n / exact_powers[decimals] == magnitude) return length + write_decimal((u64)n, decimals, to + length);
  }
  u32 count = write_long_repr(magnitude, to + length);
  return count ? length + count : 0;
}

/* n · 2^exponent, rounded half to even; `sticky`: there is more behind n. n has at least 55 bits, the result is a normal float. */
static f64 round_bits(u128 n, i32 exponent, u32 sticky) {
  u32 extra = 0;
  while (n >> (53 + extra) > 1) extra++;
  extra++; /* n has 53 + extra bits */
  u128 rest = n & (((u128)1 << extra) - 1), half = (u128)1 << (extra - 1);
  u64 m = (u64)(n >> extra);
  if (rest > half || (rest == half && (sticky || (m & 1)))) m++;
  /* m of 2^53 carries into the exponent by itself */
  return double_of(((u64)(exponent + (i32)extra + 1075 - 1) << 52) + m);
}

/* n · 10^exponent, correctly rounded, for n of 16 digits or more and powers that 128 bits have room for; 0. */
static u32 read_long_float(u64 n, i32 exponent, f64 *x) {
  if (exponent >= 0) {
    if (exponent > 19) return 0;
    u128 product = (u128)n * powers[exponent];
    i32 shift = 0;
    while (!(product >> 54)) product <<= 1, shift--;
    *x = round_bits(product, shift, 0);
    return 1;
  }
  if (exponent < -30) return 0;
  /* 56 bits of the quotient, by long division */
  u128 rest = n, divisor = power_of_ten((u32)-exponent), quotient = 0;
  i32 shift = 0;
  while (divisor > rest) rest <<= 1, shift--;
  while (rest >= divisor * 2) divisor <<= 1, shift++;
  for (u32 i = 0; i < 56; i++) {
    quotient <<= 1;
    if (rest >= divisor) rest -= divisor, quotient |= 1;
    rest <<= 1;
  }
  *x = round_bits(quotient, shift - 55, rest != 0);
  return 1;
}

u32 read_float(const u8 *text, u32 length, f64 *x) {
  u32 i = 0, digits = 0, significant = 0, decimals = 0, negative = 0;
  u64 n = 0;
  if (i < length && (text[i] == '-' || text[i] == '+')) negative = text[i++] == '-';
  for (; i < length && (u32)text[i] - '0' < 10; i++, digits++) {
    n = n * 10 + (text[i] - '0');
    if (n && ++significant > 19) return 0;
  }
  if (i < length && text[i] == '.')
    for (i++; i < length && (u32)text[i] - '0' < 10; i++, digits++, decimals++) {
      n = n * 10 + (text[i] - '0');
      if (n && ++significant > 19) return 0;
    }
  if (!digits) return 0;
  i32 exponent = 0;
  if (i < length && (text[i] | 32) == 'e') {
    u32 minus = 0, from;
    i++;
    if (i < length && (text[i] == '-' || text[i] == '+')) minus = text[i++] == '-';
    for (from = i; i < length && (u32)text[i] - '0' < 10 && i < from + 4; i++) exponent = exponent * 10 + (text[i] - '0');
    if (i == from) return 0;
    if (minus) exponent = -exponent;
  }
  if (i != length) return 0;
  exponent -= (i32)decimals;
  f64 value;
  if (significant > 15) {
    if (!read_long_float(n, exponent, &value)) return 0;
    *x = negative ? -value : value;
    return 1;
  }
  /* n and the power are exact, so that one operation rounds correctly. */
  if (exponent < -22 || exponent > 22) return 0;
  value = exponent < 0 ? (f64)n / exact_powers[-exponent] : (f64)n * exact_powers[exponent];
  *x = negative ? -value : value;
  return 1;
}
