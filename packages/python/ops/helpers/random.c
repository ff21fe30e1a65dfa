/*
 * The Mersenne Twister MT19937 (Matsumoto and Nishimura 1998). The state is a list of 625 ints, 624 words and how many of
 * them are used up; `src/builtins/modules/random.ts` reads and writes the same list.
 */
#include "heap.h"

#define FAST(name) u32 name(Context *context, const u64 *args, u32 argc, u64 *result)
#define ANSWER(v) return *result = (v), 1

#define N 624
#define M 397

/* The words of a state; null for what is not one (a program can reach the list). */
static u64 *words_of(u64 state) {
  if (!is_pointer(state)) return 0;
  char *o = object_of(state);
  if (type_of_object(o) != TYPE_LIST || U32(o, LIST_LENGTH) != N + 1) return 0;
  u64 *words = (u64 *)U64(o, LIST_ITEMS);
  return is_int(words[N]) && (u32)words[N] <= N ? words : 0;
}

static u32 next_word(u64 *words) {
  u32 index = (u32)words[N];
  if (index >= N) {
    for (u32 k = 0; k < N; k++) {
      u32 y = ((u32)words[k] & 0x80000000u) | ((u32)words[k + 1 < N ? k + 1 : 0] & 0x7fffffffu);
      u32 from = (u32)words[k + M < N ? k + M : k + M - N];
      words[k] = INT_TAG | (from ^ (y >> 1) ^ ((0 - (y & 1)) & 0x9908b0dfu));
    }
    index = 0;
  }
  u32 y = (u32)words[index];
  words[N] = INT_TAG | (index + 1);
  y ^= y >> 11;
  y ^= (y << 7) & 0x9d2c5680u;
  y ^= (y << 15) & 0xefc60000u;
  return y ^ (y >> 18);
}

/* `count` bits, the first word lowest. */
static u64 bits(u64 *words, u32 count) {
  if (count <= 32) return next_word(words) >> (32 - count);
  u64 low = next_word(words);
  return low | (u64)(next_word(words) >> (64 - count)) << 32;
}

FAST(fast_random) {
  (void)context;
  u64 *words = argc == 1 ? words_of(args[0]) : 0;
  if (!words) return 0;
  u64 a = next_word(words) >> 5;
  u64 b = next_word(words) >> 6;
  ANSWER(raw_double((f64)(a * 67108864 + b) * (1.0 / 9007199254740992.0)));
}

FAST(fast_getrandbits) {
  (void)context;
  u64 *words = argc == 2 && is_int(args[1]) ? words_of(args[0]) : 0;
  if (!words) return 0;
  i64 count = int_of(args[1]);
  if (count < 1 || count > 47) return 0;
  ANSWER(small_int((i64)bits(words, (u32)count)));
}

FAST(fast_below) {
  (void)context;
  u64 *words = argc == 2 && is_int(args[1]) ? words_of(args[0]) : 0;
  if (!words) return 0;
  i64 n = int_of(args[1]);
  if (n <= 0) return 0;
  u32 count = 64 - (u32)__builtin_clzll((u64)n);
  u64 r;
  do r = bits(words, count);
  while (r >= (u64)n);
  ANSWER(small_int((i64)r));
}
