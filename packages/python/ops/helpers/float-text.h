/* Numbers as text: what float-text.c writes and reads. Each answers 0 for what is TypeScript's. */
#ifndef SERIGRAPH_PYTHON_FLOAT_TEXT_H
#define SERIGRAPH_PYTHON_FLOAT_TEXT_H

#include "../helpers.h"

/* The decimal digits, at most 20; how many. */
u32 write_digits(u64 n, u8 *to);
/* |x| with so many decimals, half to even as for the exact value; at most 40 bytes. */
u32 write_fixed(f64 x, u32 precision, u8 *to);
/* repr(x); at most 30 bytes. */
u32 write_repr(f64 x, u8 *to);
/* The float that a plain decimal text stands for. */
u32 read_float(const u8 *text, u32 length, f64 *x);

#endif
