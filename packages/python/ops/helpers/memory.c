/* clang may call these whatever the flags; there is no libc here. */
#include "values.h"

void *memcpy(void *restrict to, const void *restrict from, __SIZE_TYPE__ count) {
  u8 *d = to;
  const u8 *s = from;
#pragma clang loop vectorize(disable)
  for (__SIZE_TYPE__ i = 0; i + 8 <= count; i += 8) {
    u64 word = *(const volatile u64 *)(s + i);
    *(volatile u64 *)(d + i) = word;
  }
  for (__SIZE_TYPE__ i = count & ~(__SIZE_TYPE__)7; i < count; i++) ((volatile u8 *)d)[i] = s[i];
  return to;
}

void *memmove(void *to, const void *from, __SIZE_TYPE__ count) {
  if ((u8 *)to <= (const u8 *)from || (u8 *)to >= (const u8 *)from + count) return memcpy(to, from, count);
  for (__SIZE_TYPE__ i = count; i-- > 0;) ((volatile u8 *)to)[i] = ((const u8 *)from)[i];
  return to;
}

void *memset(void *to, int byte, __SIZE_TYPE__ count) {
  for (__SIZE_TYPE__ i = 0; i < count; i++) ((volatile u8 *)to)[i] = (u8)byte;
  return to;
}

int memcmp(const void *a, const void *b, __SIZE_TYPE__ count) {
  for (__SIZE_TYPE__ i = 0; i < count; i++) {
    int difference = ((const volatile u8 *)a)[i] - ((const volatile u8 *)b)[i];
    if (difference) return difference;
  }
  return 0;
}
