/*
 * What every op file sees (it is included before the file's first line), and what helper files may include.
 */
#ifndef SERIGRAPH_H
#define SERIGRAPH_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef uint16_t u16;
typedef uint32_t u32;
typedef uint64_t u64;
typedef int32_t i32;
typedef int64_t i64;
typedef double f64;
typedef void *ptr;

/* One slot of the frame. All views of it may alias. */
typedef union __attribute__((may_alias)) {
  u64 u64;
  i64 i64;
  double f64;
  void *ptr;
} serigraph_slot;

/* The slot at a byte offset: FRAME(imm).i64 where imm is declared `imm: slot`. Needs a pinned `frame`. */
#define FRAME(offset) (*(serigraph_slot *)((char *)frame + (u64)(offset)))

#define LIKELY(condition) __builtin_expect(!!(condition), 1)
#define UNLIKELY(condition) __builtin_expect(!!(condition), 0)

static inline u64 serigraph_bits(double number) {
  u64 bits;
  __builtin_memcpy(&bits, &number, sizeof bits);
  return bits;
}
static inline double serigraph_double(u64 bits) {
  double number;
  __builtin_memcpy(&number, &bits, sizeof number);
  return number;
}

#endif
