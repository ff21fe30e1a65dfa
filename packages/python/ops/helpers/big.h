/* Arithmetic on magnitudes: little-endian arrays of 64-bit limbs (limbs.c). Nothing here allocates. */
#ifndef SERIGRAPH_PYTHON_BIG_H
#define SERIGRAPH_PYTHON_BIG_H

#include "helpers.h"

/* From so many limbs on Karatsuba's way is the faster one. */
#define KARATSUBA 36u
/* Limbs of scratch that limbs_multiply needs for a smaller factor of n limbs. */
#define KARATSUBA_SCRATCH(n) (4u * (n) + 128u)

/* Each returns what is carried (borrowed) out of the highest limb. */
u64 limbs_add(u64 *r, const u64 *a, u32 n, const u64 *b, u32 m); /* n >= m */
u64 limbs_subtract(u64 *r, const u64 *a, u32 n, const u64 *b, u32 m); /* n >= m */
u64 limbs_shift_left(u64 *r, const u64 *a, u32 n, u32 bits); /* bits < 64 */
void limbs_shift_right(u64 *r, const u64 *a, u32 n, u32 bits); /* bits < 64 */
i32 limbs_compare(const u64 *a, const u64 *b, u32 n);

/* r, of n + m limbs and apart from a and b, = a * b; n >= m >= 1. scratch: none needed below KARATSUBA limbs of m. */
void limbs_multiply(u64 *r, const u64 *a, u32 n, const u64 *b, u32 m, u64 *scratch);

/* What division by d of m limbs, the highest bit set, wants to know about it. */
u64 limbs_reciprocal(const u64 *d, u32 m);
/*
 * Divides u, of n + 1 limbs, by d, of m <= n limbs: the quotient's n - m + 1 limbs go to q (or nowhere when q is null),
 * the remainder's m stay in u. The highest m limbs of u are less than d.
 */
void limbs_divide(u64 *u, u32 n, const u64 *d, u32 m, u64 reciprocal, u64 *q);

/*
 * The quotient of u by d where it is one limb and the leading limbs alone are sure of it, which they nearly always are; 0
 * where not. It takes the same time for any length: spigots and continued fractions divide like that again and again.
 */
u32 limbs_divide_short(const u64 *u, u32 n, const u64 *d, u32 m, u64 *quotient);
/* r, of m limbs, = u - d * quotient for that quotient. */
void limbs_remainder_short(u64 *r, const u64 *u, u32 n, const u64 *d, u32 m, u64 quotient);

#endif
