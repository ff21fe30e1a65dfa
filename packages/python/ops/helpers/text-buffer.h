/* Text that grows, of Latin-1: first on the C stack, then in a buffer of the heap that nobody else knows. */
#ifndef SERIGRAPH_PYTHON_TEXT_BUFFER_H
#define SERIGRAPH_PYTHON_TEXT_BUFFER_H

#include "float-text.h"

typedef struct Text {
  Context *context;
  u8 *text;
  u64 length;
  u64 capacity;
  u8 first[496];
} Text;

PLAIN void text_begin(Text *t, Context *context) {
  t->context = context;
  t->text = t->first;
  t->length = 0;
  t->capacity = sizeof t->first;
}

/* text.c, repr.c: 0 without memory, or where something is TypeScript's. */
u32 text_grow(Text *t, u64 more);
u32 write_repr_of(Text *t, Value v, u32 depth);
/* As str() gives it. */
u32 write_str_of(Text *t, Value v);
Value text_finish(Text *t);

/* Room for `more` bytes. */
PLAIN u32 text_reserve(Text *t, u64 more) { return LIKELY_(t->length + more <= t->capacity) || text_grow(t, more); }

PLAIN u32 text_put(Text *t, const u8 *text, u64 length) {
  if (!text_reserve(t, length)) return 0;
  copy_bytes(t->text + t->length, text, length);
  t->length += length;
  return 1;
}
PLAIN u32 text_put_character(Text *t, u8 c) {
  if (!text_reserve(t, 1)) return 0;
  t->text[t->length++] = c;
  return 1;
}
PLAIN u32 text_fill(Text *t, u8 c, u64 count) {
  if (!text_reserve(t, count)) return 0;
  for (u64 i = 0; i < count; i++) t->text[t->length++] = c;
  return 1;
}

#endif
