/* Strings: latin-1, UCS-2 or UCS-4, always the narrowest, so that equal strings have equal bytes. */
#include "helpers.h"

u32 str_at(const char *str, u32 index) {
  const char *text = str_text(str);
  switch (str_width(str)) {
    case 1:
      return ((const u8 *)text)[index];
    case 2:
      return ((const u16_t *)text)[index];
    default:
      return ((const u32 *)text)[index];
  }
}

u32 str_equal(const char *a, const char *b) {
  if (a == b) return 1;
  u32 length = U32(a, STR_LENGTH), width = str_width(a);
  if (length != U32(b, STR_LENGTH) || width != str_width(b)) return 0;
  u32 ha = U32(a, STR_HASH), hb = U32(b, STR_HASH);
  if (ha && hb && ha != hb) return 0;
  const char *p = str_text(a), *q = str_text(b);
  u64 bytes = (u64)length * width, i = 0;
  /* What lies beyond the text is anything: compare no further. */
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
    const u8 *x = (const u8 *)str_text(a), *y = (const u8 *)str_text(b);
    u32 i = 0;
    while (i + 8 <= common && U64(x, i) == U64(y, i)) i += 8;
    for (; i < common; i++)
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
    const u8 *p = (const u8 *)str_text(str);
    for (u32 i = 0; i < length; i++) hash = (hash ^ p[i]) * 0x01000193u;
  } else {
    for (u32 i = 0; i < length; i++) hash = (hash ^ str_at(str, i)) * 0x01000193u;
  }
  if (!hash) hash = 1;
  U32(str, STR_HASH) = hash;
  return hash;
}

#define MOST_BYTES 0x7fffffffull

char *new_str(Context *context, u64 length, u32 width) {
  u64 bytes = STR_INLINE + length * width;
  if (bytes > MOST_BYTES) return 0;
  char *str = heap_allocate(context, TYPE_STR, (u32)bytes);
  if (!str) return 0;
  U8(str, OBJECT_FLAGS) = (u8)width;
  U32(str, STR_LENGTH) = (u32)length;
  U32(str, STR_HASH) = 0;
  return str;
}

/* Writes all characters of a str from character `at` of a text on, whose characters are `wide`: at least as wide. */
static void copy_characters(char *to, u32 wide, u64 at, const char *str) {
  u32 count = U32(str, STR_LENGTH), narrow = str_width(str);
  if (wide == narrow) copy_bytes(to + at * wide, str_text(str), (u64)count * wide);
  else if (wide == 2)
    for (u32 i = 0; i < count; i++) ((u16_t *)to)[at + i] = ((const u8 *)str_text(str))[i];
  else
    for (u32 i = 0; i < count; i++) ((u32 *)to)[at + i] = str_at(str, i);
}

/* From so many bytes on the text of a str that grows again lies in a buffer with room to grow. */
#define GROWING_BYTES 64u

/* A str whose text begins a buffer. */
static Value shared_str(Context *context, char *buffer, u32 length, u32 width) {
  char *str = heap_allocate(context, TYPE_STR, STR_SHARED_BYTES);
  if (!str) return NOT_HANDLED;
  U8(str, OBJECT_FLAGS) = (u8)(width | STR_SHARED);
  U32(str, STR_LENGTH) = length;
  U32(str, STR_HASH) = 0;
  POINTER(str, STR_TEXT) = buffer;
  return pointer_value(str);
}

/*
 * a + b. Where `a` is the longest text in its buffer, `b` is put behind it, and both results and `a` begin with the same
 * bytes: so a loop of `s += c` copies each character a few times at most, whoever else holds `s`.
 */
Value str_concat(Context *context, char *a, char *b) {
  u32 la = U32(a, STR_LENGTH), lb = U32(b, STR_LENGTH);
  if (!la) return pointer_value(b);
  if (!lb) return pointer_value(a);
  u32 wa = str_width(a), wb = str_width(b), width = wa > wb ? wa : wb, grows = U8(a, OBJECT_FLAGS) & (STR_SHARED | STR_GROWN);
  u64 length = (u64)la + lb, bytes = length * width;
  if (bytes > MOST_BYTES - STR_INLINE) return NOT_HANDLED;
  if (grows & STR_SHARED && wa >= wb) {
    char *buffer = POINTER(a, STR_TEXT), *header = buffer - BUFFER_PAYLOAD;
    if (U32(header, BUFFER_USED) == la * wa && bytes <= U32(header, BUFFER_BYTES)) {
      Value str = shared_str(context, buffer, (u32)length, width);
      if (str == NOT_HANDLED) return str;
      copy_characters(buffer, width, la, b);
      U32(header, BUFFER_USED) = (u32)bytes;
      return str;
    }
  }
  if (grows && bytes >= GROWING_BYTES) {
    char *buffer = heap_allocate_buffer(context, bytes + (bytes < (1u << 20) ? bytes : bytes >> 1));
    if (buffer) {
      Value str = shared_str(context, buffer, (u32)length, width);
      if (str == NOT_HANDLED) return str;
      copy_characters(buffer, width, 0, a);
      copy_characters(buffer, width, la, b);
      U32(buffer - BUFFER_PAYLOAD, BUFFER_USED) = (u32)bytes;
      return str;
    }
  }
  char *str = new_str(context, length, width);
  if (!str) return NOT_HANDLED;
  U8(str, OBJECT_FLAGS) |= STR_GROWN;
  copy_characters(str + STR_INLINE, width, 0, a);
  copy_characters(str + STR_INLINE, width, la, b);
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
  u64 at = 0;
  for (u32 i = 0; i < count; i++) {
    char *part = object_of(items[i]);
    copy_characters(str + STR_INLINE, width, at, part);
    at += U32(part, STR_LENGTH);
  }
  return pointer_value(str);
}

/* Strs of one character below U+0100 exist once. */
Value str_of_code_point(Context *context, u32 code) {
  u64 *known = (u64 *)(context->arena + REGION_CHARS) + code;
  if (code < 0x100 && *known) return *known;
  char *str = new_str(context, 1, code < 0x100 ? 1 : code < 0x10000 ? 2 : 4);
  if (!str) return NOT_HANDLED;
  char *text = str + STR_INLINE;
  if (code < 0x100) {
    U8(text, 0) = (u8)code;
    U8(str, OBJECT_FLAGS) |= STR_INTERNED;
    *known = pointer_value(str);
  } else if (code < 0x10000) *(u16_t *)text = (u16_t)code;
  else U32(text, 0) = code;
  return pointer_value(str);
}

/* A slice of a wide string may be narrower than the whole. */
Value str_slice(Context *context, char *from, u32 start, u32 length) {
  u32 width = str_width(from);
  if (length == 1) return str_of_code_point(context, str_at(from, start));
  if (start == 0 && length == U32(from, STR_LENGTH)) return pointer_value(from);
  const char *text = str_text(from);
  if (width == 1) {
    char *str = new_str(context, length, 1);
    if (!str) return NOT_HANDLED;
    copy_bytes(str + STR_INLINE, text + start, length);
    return pointer_value(str);
  }
  u32 max = 0;
  for (u32 i = 0; i < length; i++) {
    u32 c = str_at(from, start + i);
    if (c > max) max = c;
  }
  u32 narrowest = max < 0x100 ? 1 : max < 0x10000 ? 2 : 4;
  char *str = new_str(context, length, narrowest);
  if (!str) return NOT_HANDLED;
  if (narrowest == width) {
    copy_bytes(str + STR_INLINE, text + (u64)start * width, (u64)length * width);
  } else {
    for (u32 i = 0; i < length; i++) {
      u32 c = str_at(from, start + i);
      if (narrowest == 1) U8(str, STR_INLINE + i) = (u8)c;
      else ((u16_t *)(str + STR_INLINE))[i] = (u16_t)c;
    }
  }
  return pointer_value(str);
}

/* str[start:stop] */
Value str_slice_between(Context *context, char *str, i64 start, i64 stop) {
  i64 length = U32(str, STR_LENGTH);
  if (start < 0 && (start += length) < 0) start = 0;
  if (stop < 0) stop += length;
  if (stop > length) stop = length;
  return start < stop ? str_slice(context, str, (u32)start, (u32)(stop - start)) : str_slice(context, str, 0, 0);
}

Value str_repeat(Context *context, char *from, i64 count) {
  u32 length = U32(from, STR_LENGTH), width = str_width(from);
  if (count <= 0 || !length) return str_slice(context, from, 0, 0);
  if (count == 1) return pointer_value(from);
  if ((u64)count > (MOST_BYTES - STR_INLINE) / width / length) return NOT_HANDLED;
  char *str = new_str(context, (u64)count * length, width);
  if (!str) return NOT_HANDLED;
  char *to = str + STR_INLINE;
  const char *text = str_text(from);
  if (length * width == 1)
    for (u64 i = 0; i < (u64)count; i++) to[i] = text[0];
  else
    for (u64 i = 0; i < (u64)count; i++) copy_bytes(to + i * length * width, text, (u64)length * width);
  return pointer_value(str);
}
