/*
 * Ints beyond 64 bits: a BIGINT object is a sign and a magnitude of 64-bit limbs, the lowest first. It is canonical: no zero
 * limb on top, and nothing that 64 bits with a sign hold. Every function takes ints of any size and bools, and returns
 * NOT_HANDLED for all else, without memory, and where the engine's BigInt is the faster one (very long factors).
 */
#include "big.h"

/* 2^30 bits, where JavaScript's BigInts end too. */
#define MOST_LIMBS (1u << 24)
/* From so many limbs in both factors on Fourier's way is the faster one. */
#define MOST_KARATSUBA 3000u
/* More steps than that in a division, and the engine's (Burnikel and Ziegler's) is the faster one. */
#define MOST_DIVISION (1ull << 22)

typedef struct Big {
  const u64 *limbs;
  u32 length, negative;
  u64 own; /* of an int that is no BIGINT */
} Big;

static u32 as_big(Value v, Big *x) {
  i64 n;
  if (as_i64(v, &n)) {
    x->negative = n < 0;
    x->own = n < 0 ? 0 - (u64)n : (u64)n;
    x->length = n != 0;
    x->limbs = &x->own;
    return 1;
  }
  if (!has_type(v, TYPE_BIGINT)) return 0;
  char *o = object_of(v);
  x->limbs = &U64(o, BIGINT_LIMBS);
  x->length = U32(o, BIGINT_LENGTH);
  x->negative = U32(o, BIGINT_NEGATIVE);
  return 1;
}

#define BIG_BYTES(length) (BIGINT_LIMBS + 8 * (length))

/* A BIGINT with room for so many limbs. */
PLAIN char *new_big(Context *context, u32 length) {
  return length > MOST_LIMBS ? 0 : heap_allocate(context, TYPE_BIGINT, BIG_BYTES(length));
}

PLAIN u64 *limbs_of(char *big) { return &U64(big, BIGINT_LIMBS); }

/* Memory for the time of a computation; give it back with heap_release. */
PLAIN char *scratch(Context *context, u64 limbs) {
  return limbs > MOST_LIMBS ? 0 : heap_allocate(context, TYPE_BUFFER, (u32)limbs * 8 + 8);
}
#define SCRATCH_LIMBS(cell) ((u64 *)((cell) + 8))

/* The int of a magnitude in a BIGINT made with room for `room` limbs. */
static Value finish(Context *context, char *o, u32 room, u32 length, u32 negative) {
  u64 *limbs = limbs_of(o);
  while (length && !limbs[length - 1]) length--;
  if (length <= 1) {
    u64 m = length ? limbs[0] : 0;
    if (m <= 0x7fffffffffffffffull + (negative != 0)) {
      heap_release(context, o, BIG_BYTES(room));
      return int_from_i64(context, (i64)(negative ? 0 - m : m));
    }
  }
  U32(o, BIGINT_LENGTH) = length;
  U32(o, BIGINT_NEGATIVE) = negative;
  return pointer_value(o);
}

Value int_from_i128(Context *context, i128 x) {
  if ((i128)(i64)x == x) return int_from_i64(context, (i64)x);
  u128 m = x < 0 ? 0 - (u128)x : (u128)x;
  char *o = new_big(context, 2);
  if (!o) return NOT_HANDLED;
  limbs_of(o)[0] = (u64)m;
  limbs_of(o)[1] = (u64)(m >> 64);
  U32(o, BIGINT_LENGTH) = m >> 64 ? 2 : 1;
  U32(o, BIGINT_NEGATIVE) = x < 0;
  return pointer_value(o);
}

/* --- sums --------------------------------------------------------------------------------------------------------- */

/* a + b, or a - b. */
Value big_add(Context *context, Value a, Value b, u32 subtract) {
  Big x, y;
  if (!as_big(a, &x) || !as_big(b, &y)) return NOT_HANDLED;
  u32 y_negative = subtract ? !y.negative : y.negative;
  const Big *p = &x, *q = &y;
  u32 negative = x.negative;
  i32 order = x.length != y.length ? (x.length < y.length ? -1 : 1) : limbs_compare(x.limbs, y.limbs, x.length);
  if (order < 0) {
    p = &y, q = &x;
    negative = y_negative;
  }
  u32 room = p->length + 1;
  char *o = new_big(context, room);
  if (!o) return NOT_HANDLED;
  u64 *r = limbs_of(o);
  if (x.negative == y_negative) r[p->length] = limbs_add(r, p->limbs, p->length, q->limbs, q->length);
  else {
    limbs_subtract(r, p->limbs, p->length, q->limbs, q->length);
    r[p->length] = 0;
  }
  return finish(context, o, room, room, negative);
}

Value big_negate(Context *context, Value a) {
  Big x;
  if (!as_big(a, &x)) return NOT_HANDLED;
  char *o = new_big(context, x.length);
  if (!o) return NOT_HANDLED;
  copy_words(limbs_of(o), x.limbs, x.length);
  return finish(context, o, x.length, x.length, !x.negative);
}

/* --- products ----------------------------------------------------------------------------------------------------- */

Value big_multiply(Context *context, Value a, Value b) {
  Big x, y;
  if (!as_big(a, &x) || !as_big(b, &y)) return NOT_HANDLED;
  if (!x.length || !y.length) return small_int(0);
  const Big *p = x.length < y.length ? &y : &x, *q = x.length < y.length ? &x : &y;
  u32 n = p->length, m = q->length;
  if (m > MOST_KARATSUBA) return NOT_HANDLED;
  char *o = new_big(context, n + m);
  if (!o) return NOT_HANDLED;
  if (m < KARATSUBA) limbs_multiply(limbs_of(o), p->limbs, n, q->limbs, m, 0);
  else {
    u32 need = KARATSUBA_SCRATCH(m) + 2 * m;
    char *cell = scratch(context, need);
    if (!cell) return NOT_HANDLED;
    limbs_multiply(limbs_of(o), p->limbs, n, q->limbs, m, SCRATCH_LIMBS(cell));
    heap_release(context, cell, need * 8 + 8);
  }
  return finish(context, o, n + m, n + m, x.negative != y.negative);
}

/* a ** exponent while that has at most 2^16 bits or so. */
Value big_power(Context *context, Value a, u64 exponent) {
  Big x;
  if (!as_big(a, &x)) return NOT_HANDLED;
  if (exponent > 1 << 16 || (u64)x.length * exponent > 1 << 10) return NOT_HANDLED;
  Value result = small_int(1);
  for (;;) {
    if (exponent & 1) result = mul_slow(context, result, a);
    exponent >>= 1;
    if (!exponent || result == NOT_HANDLED) return result;
    a = mul_slow(context, a, a);
    if (a == NOT_HANDLED) return a;
  }
}

/* --- quotients ---------------------------------------------------------------------------------------------------- */

/* Floor division and its remainder: Python's // and %. `quotient` and `modulus` may be null. 0: not handled. */
static u32 divide(Context *context, Value a, Value b, Value *quotient, Value *modulus) {
  Big x, y;
  if (!as_big(a, &x) || !as_big(b, &y) || !y.length) return 0;
  u32 n = x.length, m = y.length, differ = x.negative != y.negative;
  if (n < m || (n == m && limbs_compare(x.limbs, y.limbs, n) < 0)) {
    if (!n || !differ) {
      if (quotient) *quotient = small_int(0);
      if (modulus) *modulus = a;
      /* a bool is an int from here on */
      if (modulus && is_bool(a)) *modulus = small_int(a & 1);
      return 1;
    }
    if (quotient) *quotient = small_int(-1);
    return !modulus || (*modulus = big_add(context, a, b, 0)) != NOT_HANDLED;
  }
  u64 short_quotient;
  if (!differ && limbs_divide_short(x.limbs, n, y.limbs, m, &short_quotient)) {
    if (quotient && (*quotient = int_from_i128(context, (i128)short_quotient)) == NOT_HANDLED) return 0;
    if (!modulus) return 1;
    char *r = new_big(context, m);
    if (!r) return 0;
    limbs_remainder_short(limbs_of(r), x.limbs, n, y.limbs, m, short_quotient);
    return (*modulus = finish(context, r, m, m, y.negative)) != NOT_HANDLED;
  }
  if ((u64)(n - m + 1) * m > MOST_DIVISION) return 0;
  u32 bits = (u32)__builtin_clzll(y.limbs[m - 1]), room = n - m + 2, need = n + 1 + m;
  char *cell = scratch(context, need);
  if (!cell) return 0;
  u64 *u = SCRATCH_LIMBS(cell), *d = u + n + 1, *q = 0;
  char *o = 0, *rest = 0;
  if (quotient) {
    if (!(o = new_big(context, room))) return 0;
    q = limbs_of(o);
    q[n - m + 1] = 0;
  }
  limbs_shift_left(d, y.limbs, m, bits);
  u[n] = limbs_shift_left(u, x.limbs, n, bits);
  limbs_divide(u, n, d, m, limbs_reciprocal(d, m), q);
  u64 any = 0;
  for (u32 i = 0; i < m; i++) any |= u[i];
  u32 up = differ && any;
  if (quotient) {
    u64 one = 1;
    if (up) limbs_add(q, q, room, &one, 1);
    *quotient = finish(context, o, room, room, differ);
    if (*quotient == NOT_HANDLED) return 0;
  }
  if (modulus) {
    if (!(rest = new_big(context, m))) return 0;
    if (up) limbs_subtract(u, d, m, u, m);
    limbs_shift_right(limbs_of(rest), u, m, bits);
    *modulus = finish(context, rest, m, m, y.negative);
    if (*modulus == NOT_HANDLED) return 0;
  }
  heap_release(context, cell, need * 8 + 8);
  return 1;
}

Value big_floordiv(Context *context, Value a, Value b) {
  Value r;
  return divide(context, a, b, &r, 0) ? r : NOT_HANDLED;
}

Value big_mod(Context *context, Value a, Value b) {
  Value r;
  return divide(context, a, b, 0, &r) ? r : NOT_HANDLED;
}

/* (quotient, remainder) into two words; 0: not handled. */
u32 big_divmod(Context *context, Value a, Value b, u64 *two) { return divide(context, a, b, &two[0], &two[1]); }

/* r = r² or r * f modulo d, all of m limbs and d shifted left by `bits`; t: 2 m + 1 limbs. */
static void multiply_modulo(u64 *r, const u64 *f, const u64 *d, u32 m, u32 bits, u64 reciprocal, u64 *t, u64 *rest) {
  limbs_multiply(t, r, m, f, m, rest);
  t[2 * m] = limbs_shift_left(t, t, 2 * m, bits);
  limbs_divide(t, 2 * m, d, m, reciprocal, 0);
  limbs_shift_right(r, t, m, bits);
}

/*
 * pow(base, exponent, modulus) for 0 <= base < modulus, exponent > 0 and a modulus > 1: by windows of four bits. The
 * result; NOT_HANDLED when the modulus is very long.
 */
Value big_power_modulo(Context *context, Value base, Value exponent, Value modulus) {
  Big x, e, y;
  if (!as_big(base, &x) || !as_big(exponent, &e) || !as_big(modulus, &y)) return NOT_HANDLED;
  if (x.negative || e.negative || y.negative || !y.length || !e.length) return NOT_HANDLED;
  u32 m = y.length;
  if (m > MOST_KARATSUBA / 8 || x.length > m) return NOT_HANDLED;
  u64 need = 18ull * m + 2 * m + 1 + KARATSUBA_SCRATCH(m) + 2 * m;
  char *cell = scratch(context, need), *o = new_big(context, m);
  if (!cell || !o) return NOT_HANDLED;
  u64 *d = SCRATCH_LIMBS(cell), *r = d + m, *powers = r + m, *t = powers + 16 * m, *rest = t + 2 * m + 1;
  u32 bits = (u32)__builtin_clzll(y.limbs[m - 1]);
  limbs_shift_left(d, y.limbs, m, bits);
  u64 reciprocal = limbs_reciprocal(d, m);
  for (u32 i = 0; i < m; i++) {
    powers[i] = i == 0;
    powers[m + i] = i < x.length ? x.limbs[i] : 0;
    r[i] = i == 0;
  }
  for (u32 k = 2; k < 16; k++) {
    copy_words(powers + k * m, powers + (k - 1) * m, m);
    multiply_modulo(powers + k * m, powers + m, d, m, bits, reciprocal, t, rest);
  }
  u32 begun = 0;
  for (u32 i = e.length * 16; i-- > 0;) {
    u32 digit = (u32)(e.limbs[i / 16] >> (i % 16 * 4)) & 15;
    if (begun)
      for (u32 k = 0; k < 4; k++) multiply_modulo(r, r, d, m, bits, reciprocal, t, rest);
    if (digit) {
      if (begun) multiply_modulo(r, powers + digit * m, d, m, bits, reciprocal, t, rest);
      else copy_words(r, powers + digit * m, m);
      begun = 1;
    }
  }
  copy_words(limbs_of(o), r, m);
  heap_release(context, cell, (u32)need * 8 + 8);
  return finish(context, o, m, m, 0);
}

/* --- bits --------------------------------------------------------------------------------------------------------- */

Value big_shift_left(Context *context, Value a, u64 by) {
  Big x;
  if (!as_big(a, &x)) return NOT_HANDLED;
  if (!x.length) return small_int(0);
  if (by >= 64ull * MOST_LIMBS) return NOT_HANDLED;
  u32 whole = (u32)(by >> 6), room = x.length + whole + 1;
  char *o = new_big(context, room);
  if (!o) return NOT_HANDLED;
  u64 *r = limbs_of(o);
  for (u32 i = 0; i < whole; i++) r[i] = 0;
  r[room - 1] = limbs_shift_left(r + whole, x.limbs, x.length, by & 63);
  return finish(context, o, room, room, x.negative);
}

/* Towards minus infinity. */
Value big_shift_right(Context *context, Value a, u64 by) {
  Big x;
  if (!as_big(a, &x)) return NOT_HANDLED;
  if (by >> 6 >= x.length) return small_int(x.negative ? -1 : 0);
  u32 whole = (u32)(by >> 6), length = x.length - whole;
  u64 lost = x.limbs[whole] & (((u64)1 << (by & 63)) - 1), one = 1;
  for (u32 i = 0; i < whole; i++) lost |= x.limbs[i];
  char *o = new_big(context, length + 1);
  if (!o) return NOT_HANDLED;
  u64 *r = limbs_of(o);
  limbs_shift_right(r, x.limbs + whole, length, by & 63);
  r[length] = 0;
  if (x.negative && lost) limbs_add(r, r, length + 1, &one, 1);
  return finish(context, o, length + 1, length + 1, x.negative);
}

#define BIG_AND 0
#define BIG_OR 1

PLAIN u64 bitwise(u64 p, u64 q, u32 operation) { return operation == BIG_AND ? p & q : operation == BIG_OR ? p | q : p ^ q; }

/* & | ^ on two's complement without end. operation: 0, 1, 2. */
Value big_bitwise(Context *context, Value a, Value b, u32 operation) {
  Big x, y;
  if (!as_big(a, &x) || !as_big(b, &y)) return NOT_HANDLED;
  u32 room = (x.length > y.length ? x.length : y.length) + 1;
  char *o = new_big(context, room);
  if (!o) return NOT_HANDLED;
  u64 *r = limbs_of(o);
  u32 negative = (u32)bitwise(x.negative, y.negative, operation);
  u64 x_carry = x.negative, y_carry = y.negative, carry = negative;
  for (u32 i = 0; i < room; i++) {
    u64 p = i < x.length ? x.limbs[i] : 0, q = i < y.length ? y.limbs[i] : 0;
    if (x.negative) {
      p = ~p + x_carry;
      x_carry = x_carry && !p;
    }
    if (y.negative) {
      q = ~q + y_carry;
      y_carry = y_carry && !q;
    }
    u64 limb = bitwise(p, q, operation);
    if (negative) {
      limb = ~limb + carry;
      carry = carry && !limb;
    }
    r[i] = limb;
  }
  return finish(context, o, room, room, negative);
}

/* --- order -------------------------------------------------------------------------------------------------------- */

/* -1, 0, 1; 2 when they are not both ints. */
i32 big_compare(Value a, Value b) {
  Big x, y;
  if (!as_big(a, &x) || !as_big(b, &y)) return 2;
  if (x.negative != y.negative) return x.negative ? -1 : 1;
  i32 order = x.length != y.length ? (x.length < y.length ? -1 : 1) : limbs_compare(x.limbs, y.limbs, x.length);
  return x.negative ? -order : order;
}

/* CPython's: modulo 2^61 - 1 with the sign; 2^64 is 8. */
i64 big_hash(char *big) {
  const u64 modulus = ((u64)1 << 61) - 1;
  u64 h = 0;
  for (u32 i = U32(big, BIGINT_LENGTH); i-- > 0;) {
    u64 limb = limbs_of(big)[i];
    h = (h << 3 & modulus) | h >> 58;
    h += (limb & modulus) + (limb >> 61);
    h = (h & modulus) + (h >> 61);
    if (h >= modulus) h -= modulus;
  }
  i64 hash = U32(big, BIGINT_NEGATIVE) ? -(i64)h : (i64)h;
  return hash == -1 ? -2 : hash;
}
