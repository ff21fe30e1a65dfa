#ifndef TINY_CONTEXT_H
#define TINY_CONTEXT_H
#include "serigraph.h"

typedef struct {
  u64 pc;
  u64 calls;
  double total;
} Context;

/* helpers/sums.c */
u64 sum_of_squares(Context *context, u64 count);
double mean_of_four(double a, double b, double c, double d);
u64 name_length(u64 which);
u64 mix(u64 a, u32 b, i32 c, u64 d, u64 e, u64 f, u64 g, u64 h);

#endif
