/* Functions that stencils call, and that call each other; constants that hold addresses; more arguments than registers. */
#include "context.h"

static const char *const names[] = {"one", "three", "fifteen"};

static u64 square(u64 x) __attribute__((noinline));
static u64 square(u64 x) { return x * x; }

u64 sum_of_squares(Context *context, u64 count) {
  u64 sum = 0;
  for (u64 i = 0; i < count; i++) sum += square(i);
  context->calls++;
  return sum;
}

double mean_of_four(double a, double b, double c, double d) { return (a + b + c + d) * 0.25; }

u64 name_length(u64 which) {
  const char *name = names[which];
  u64 length = 0;
  while (name[length] != 0) length++;
  return length;
}

u64 mix(u64 a, u32 b, i32 c, u64 d, u64 e, u64 f, u64 g, u64 h) {
  return a + 2 * (u64)b + 3 * (u64)(i64)c + 5 * d + 7 * e + 11 * f + 13 * g + 17 * h;
}
