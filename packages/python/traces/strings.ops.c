/* Strings: a `ptr` is the address of a str, which never changes. */
#pragma serigraph layout(trace)
#include "trace.h"

/* Latin-1, and so long. */
#define IS_CHARACTER(str) (U32(str, STR_LENGTH) == 1 && str_width(str) == 1)

op(STR_LENGTH, (str: ptr -- r: i64)) { r = U32(str, STR_LENGTH); }
/* A character below U+0100, of which there is one str each. */
op(STR_GET, (index: i64, str: ptr -- r: value), tied, exits(fail)) {
  FAIL_UNLESS((u64)index < U32(str, STR_LENGTH) && str_width(str) == 1);
  r = *((u64 *)(context->arena + REGION_CHARS) + ((u8 *)str_text(str))[index]);
}
op(STR_ORD, (str: ptr -- r: i64), exits(fail)) {
  FAIL_UNLESS(IS_CHARACTER(str));
  r = *(u8 *)str_text(str);
}
op(STR_CHR, (code: i64 -- r: value), tied, exits(fail)) {
  FAIL_UNLESS((u64)code < 256);
  r = *((u64 *)(context->arena + REGION_CHARS) + code);
}

/* `equal`: str_equal. */
#define SAME_TEXT(a, b)                                                                                        \
  ((a) == (b) || (U32(a, STR_LENGTH) == U32(b, STR_LENGTH) &&                                                  \
                  (IS_CHARACTER(a) && str_width(b) == 1 ? *(u8 *)str_text(a) == *(u8 *)str_text(b)             \
                                                        : ((u32(*)(const char *, const char *))equal)(a, b))))
op(GUARD_STR_EQ, (a: ptr, b: ptr --), imm(equal: u64), exits(fail), variants(a: reg, b: reg|const)) { FAIL_UNLESS(SAME_TEXT(a, b)); }
op(GUARD_STR_NE, (a: ptr, b: ptr --), imm(equal: u64), exits(fail), variants(a: reg, b: reg|const)) { FAIL_UNLESS(!SAME_TEXT(a, b)); }

/* One character, in a text of Latin-1 and not in it. */
#define FIND_CHARACTER                                              \
  FAIL_UNLESS(IS_CHARACTER(a) && str_width(b) == 1);                \
  u8 wanted = *(u8 *)str_text(a), *text = (u8 *)str_text(b);        \
  u32 i = 0, length = U32(b, STR_LENGTH);                           \
  while (i < length && text[i] != wanted) {                         \
    i++;                                                            \
    __asm__ volatile("");                                           \
  }
op(GUARD_CHAR_IN, (a: ptr, b: ptr --), exits(fail), variants(a: reg, b: reg|const)) {
  FIND_CHARACTER;
  FAIL_UNLESS(i < length);
}
op(GUARD_CHAR_NOT_IN, (a: ptr, b: ptr --), exits(fail), variants(a: reg, b: reg|const)) {
  FIND_CHARACTER;
  FAIL_UNLESS(i == length);
}

/* x[start:stop] by a helper: of a str or a list. */
op(SLICE_STR, (a: ptr, start: i64, stop: i64 -- r: value), imm(function: u64), exits(fail),
   variants(a: slot|const, start: slot|const, stop: slot|const)) {
  r = ((Value(*)(Context *, char *, i64, i64))function)(context, a, start, stop);
  FAIL_UNLESS(r != NOT_HANDLED);
}
/* Replaces the items of a slice by as many others. */
op(REPLACE_SLICE, (a: ptr, start: i64, stop: i64, source: ptr --), imm(function: u64), exits(fail),
   variants(a: slot, start: slot|const, stop: slot|const, source: slot)) {
  FAIL_UNLESS(((u32(*)(char *, i64, i64, char *))function)(a, start, stop, source));
}
op(SLICE_LIST, (a: ptr, start: i64, stop: i64 -- r: value), imm(function: u64), exits(fail),
   variants(a: slot|const, start: slot|const, stop: slot|const)) {
  r = ((Value(*)(Context *, char *, i64, i64))function)(context, a, start, stop);
  FAIL_UNLESS(r != NOT_HANDLED);
}
