/* Strings: latin-1, UCS-2 or UCS-4, always the narrowest, so that equal strings have equal bytes. */
#include "helpers.h"

u32 str_at(const char *str, u32 index) {
  switch (str_width(str)) {
    case 1:
      return ((const u8 *)(str + STR_DATA))[index];
    case 2:
      return ((const u16_t *)(str + STR_DATA))[index];
    default:
      return ((const u32 *)(str + STR_DATA))[index];
  }
}

u32 str_equal(const char *a, const char *b) {
  if (a == b) return 1;
  u32 length = U32(a, STR_LENGTH), width = str_width(a);
  if (length != U32(b, STR_LENGTH) || width != str_width(b)) return 0;
  u32 ha = U32(a, STR_HASH), hb = U32(b, STR_HASH);
  if (ha && hb && ha != hb) return 0;
  const char *p = a + STR_DATA, *q = b + STR_DATA;
  u64 bytes = (u64)length * width, i = 0;
  /* Cells are multiples of 16 bytes, but what lies beyond the text is anything: compare no further. */
  for (; i + 8 <= bytes; i += 8)
    if (U64(p, i) != U64(q, i)) return 0;
  for (; i < bytes; i++)
    if (p[i] != q[i]) return 0;
  return 1;
}

i32 str_compare(const char *a, const char *b) {
  u32 la = U32(a, STR_LENGTH), lb = U32(b, STR_LENGTH);
  u32 common = la < lb ? la : lb;
  if ((str_width(a) & str_width(b)) == 1) {
    const u8 *x = (const u8 *)(a + STR_DATA), *y = (const u8 *)(b + STR_DATA);
    for (u32 i = 0; i < common; i++)
      if (x[i] != y[i]) return x[i] < y[i] ? -1 : 1;
    return la == lb ? 0 : la < lb ? -1 : 1;
  }
  for (u32 i = 0; i < common; i++) {
    u32 p = str_at(a, i), q = str_at(b, i);
    if (p != q) return p < q ? -1 : 1;
  }
  return la == lb ? 0 : la < lb ? -1 : 1;
}

/* FNV-1a over code points, never 0; kept in the object. */
u32 str_hash(char *str) {
  u32 hash = U32(str, STR_HASH);
  if (hash) return hash;
  u32 length = U32(str, STR_LENGTH);
  hash = 0x811c9dc5u;
  if (str_width(str) == 1) {
    const u8 *p = (const u8 *)(str + STR_DATA);
    for (u32 i = 0; i < length; i++) hash = (hash ^ p[i]) * 0x01000193u;
  } else {
    for (u32 i = 0; i < length; i++) hash = (hash ^ str_at(str, i)) * 0x01000193u;
  }
  if (!hash) hash = 1;
  U32(str, STR_HASH) = hash;
  return hash;
}

static char *new_str(Context *context, u64 length, u32 width) {
  u64 bytes = STR_DATA + length * width;
  if (bytes > 0x7fffffffu) return 0;
  char *str = heap_allocate(context, TYPE_STR, (u32)bytes);
  if (!str) return 0;
  U8(str, OBJECT_FLAGS) = (u8)width;
  U32(str, STR_LENGTH) = (u32)length;
  U32(str, STR_HASH) = 0;
  return str;
}

/* Copies `count` characters from `from`[start…] to `to`[at…], whose characters are at least as wide. */
static void copy_characters(char *to, u32 at, const char *from, u32 start, u32 count) {
  u32 wide = str_width(to), narrow = str_width(from);
  if (wide == narrow) {
    copy_bytes(to + STR_DATA + (u64)at * wide, from + STR_DATA + (u64)start * wide, (u64)count * wide);
  } else if (wide == 2) {
    for (u32 i = 0; i < count; i++) ((u16_t *)(to + STR_DATA))[at + i] = ((const u8 *)(from + STR_DATA))[start + i];
  } else {
    for (u32 i = 0; i < count; i++) ((u32 *)(to + STR_DATA))[at + i] = str_at(from, start + i);
  }
}

Value str_concat(Context *context, char *a, char *b) {
  u32 la = U32(a, STR_LENGTH), lb = U32(b, STR_LENGTH);
  if (!la) return pointer_value(b);
  if (!lb) return pointer_value(a);
  u32 wa = str_width(a), wb = str_width(b);
  char *str = new_str(context, (u64)la + lb, wa > wb ? wa : wb);
  if (!str) return NOT_HANDLED;
  copy_characters(str, 0, a, 0, la);
  copy_characters(str, la, b, 0, lb);
  return pointer_value(str);
}

Value build_string(Context *context, u64 *items, u32 count) {
  u64 length = 0;
  u32 width = 1;
  for (u32 i = 0; i < count; i++) {
    if (!has_type(items[i], TYPE_STR)) return NOT_HANDLED;
    char *str = object_of(items[i]);
    length += U32(str, STR_LENGTH);
    u32 w = str_width(str);
    if (w > width) width = w;
  }
  if (length > 0x3fffffffu) return NOT_HANDLED;
  char *str = new_str(context, length, width);
  if (!str) return NOT_HANDLED;
  u32 at = 0;
  for (u32 i = 0; i < count; i++) {
    char *part = object_of(items[i]);
    copy_characters(str, at, part, 0, U32(part, STR_LENGTH));
    at += U32(part, STR_LENGTH);
  }
  return pointer_value(str);
}

Value str_of_code_point(Context *context, u32 code) {
  char *str = new_str(context, 1, code < 0x100 ? 1 : code < 0x10000 ? 2 : 4);
  if (!str) return NOT_HANDLED;
  if (code < 0x100) U8(str, STR_DATA) = (u8)code;
  else if (code < 0x10000) *(u16_t *)(str + STR_DATA) = (u16_t)code;
  else U32(str, STR_DATA) = code;
  return pointer_value(str);
}

/* A slice of a wide string may be narrower than the whole. */
Value str_slice(Context *context, char *from, u32 start, u32 length) {
  u32 width = str_width(from);
  if (start == 0 && length == U32(from, STR_LENGTH)) return pointer_value(from);
  if (width > 1) {
    u32 max = 0;
    for (u32 i = 0; i < length; i++) {
      u32 c = str_at(from, start + i);
      if (c > max) max = c;
    }
    width = max < 0x100 ? 1 : max < 0x10000 ? 2 : 4;
  }
  char *str = new_str(context, length, width);
  if (!str) return NOT_HANDLED;
  if (width == str_width(from)) {
    copy_bytes(str + STR_DATA, from + STR_DATA + (u64)start * width, (u64)length * width);
  } else {
    for (u32 i = 0; i < length; i++) {
      u32 c = str_at(from, start + i);
      if (width == 1) U8(str, STR_DATA + i) = (u8)c;
      else ((u16_t *)(str + STR_DATA))[i] = (u16_t)c;
    }
  }
  return pointer_value(str);
}
