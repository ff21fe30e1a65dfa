/*
 * Fast paths of str methods. Texts beyond Latin-1, and letters beyond ASCII where case matters, are TypeScript's, which
 * has Unicode's tables.
 */
#include "helpers.h"

#define FAST(name) u32 name(Context *context, const u64 *args, u32 argc, u64 *result)
#define ANSWER(v)              \
  do {                         \
    Value _answer = (v);       \
    if (_answer == NOT_HANDLED) return 0; \
    *result = _answer;         \
    return 1;                  \
  } while (0)

PLAIN u32 is_narrow(Value v) { return has_type(v, TYPE_STR) && str_width(object_of(v)) == 1; }
PLAIN const u8 *text_of(const char *str) { return (const u8 *)str_text(str); }
PLAIN u32 is_space(u32 c) { return c == ' ' || c - 9 < 5u || c - 28 < 4u || c == 0x85 || c == 0xa0; }

PLAIN char *new_text(Context *context, u64 length) { return new_str(context, length, 1); }

/* Decimal digits of an int of at most 64 bits. */
static Value int_to_str(Context *context, i64 n) {
  u8 digits[20];
  u32 at = 20;
  u64 magnitude = n < 0 ? 0 - (u64)n : (u64)n;
  do {
    digits[--at] = (u8)('0' + magnitude % 10);
    magnitude /= 10;
  } while (magnitude);
  u32 length = 20 - at + (n < 0);
  char *str = new_text(context, length);
  if (!str) return NOT_HANDLED;
  u8 *to = (u8 *)(str + STR_INLINE);
  if (n < 0) *to++ = '-';
  for (; at < 20; at++) *to++ = digits[at];
  return pointer_value(str);
}

Value to_str(Context *context, Value v) {
  i64 n;
  if (has_type(v, TYPE_STR)) return v;
  if (!is_bool(v) && as_i64(v, &n)) return int_to_str(context, n);
  return NOT_HANDLED;
}

FAST(fast_str) {
  if (argc != 1) return 0;
  ANSWER(to_str(context, args[0]));
}

/* ASCII only: maps each character. */
#define CASE(name, change)                                           \
  FAST(name) {                                                       \
    if (argc != 1 || !is_narrow(args[0])) return 0;                  \
    char *str = object_of(args[0]);                                  \
    u32 length = U32(str, STR_LENGTH);                               \
    const u8 *from = text_of(str);                                   \
    for (u32 i = 0; i < length; i++)                                 \
      if (from[i] >= 0x80) return 0;                                 \
    char *changed = new_text(context, length);                       \
    if (!changed) return 0;                                          \
    u8 *to = (u8 *)(changed + STR_INLINE);                             \
    for (u32 i = 0; i < length; i++) {                               \
      u32 c = from[i];                                               \
      to[i] = (u8)(change);                                          \
    }                                                                \
    ANSWER(pointer_value(changed));                                  \
  }
#define LOWER(c) ((c) - 'A' < 26u ? (c) + 32 : (c))
#define UPPER(c) ((c) - 'a' < 26u ? (c) - 32 : (c))
CASE(fast_str_lower, LOWER(c))
CASE(fast_str_upper, UPPER(c))
CASE(fast_str_capitalize, i ? LOWER(c) : UPPER(c))

static u32 strip(Context *context, const u64 *args, u32 argc, u64 *result, u32 left, u32 right) {
  if (argc > 2 || !is_narrow(args[0])) return 0;
  u32 plain = argc == 1 || args[1] == NONE;
  u64 set[4] = {0, 0, 0, 0};
  if (!plain) {
    if (!is_narrow(args[1])) return 0;
    const u8 *p = text_of(object_of(args[1]));
    for (u32 i = 0; i < U32(object_of(args[1]), STR_LENGTH); i++) set[p[i] >> 6] |= 1ull << (p[i] & 63);
  }
  char *str = object_of(args[0]);
  const u8 *text = text_of(str);
  u32 start = 0, end = U32(str, STR_LENGTH);
#define STRIPPED(c) (plain ? is_space(c) : (u32)(set[(c) >> 6] >> ((c)&63) & 1))
  if (left)
    while (start < end && STRIPPED(text[start])) start++;
  if (right)
    while (end > start && STRIPPED(text[end - 1])) end--;
  ANSWER(str_slice(context, str, start, end - start));
}
FAST(fast_str_strip) { return strip(context, args, argc, result, 1, 1); }
FAST(fast_str_lstrip) { return strip(context, args, argc, result, 1, 0); }
FAST(fast_str_rstrip) { return strip(context, args, argc, result, 0, 1); }

/* First occurrence of `part` in `text` from `start`; -1 for none. Both Latin-1, `part` not empty. */
static i64 search(const u8 *text, u32 length, const u8 *part, u32 count, u32 start) {
  for (u32 i = start; i + count <= length; i++) {
    if (text[i] != part[0]) continue;
    u32 j = 1;
    while (j < count && text[i + j] == part[j]) j++;
    if (j == count) return i;
  }
  return -1;
}

static u32 append_slice(Context *context, Value list, char *str, u32 start, u32 length) {
  Value piece = str_slice(context, str, start, length);
  return piece != NOT_HANDLED && list_append_slow(context, list, piece);
}

FAST(fast_str_split) {
  if (argc > 2 || !is_narrow(args[0])) return 0;
  char *str = object_of(args[0]);
  const u8 *text = text_of(str);
  u32 length = U32(str, STR_LENGTH);
  Value list = build_list(context, 0, 0);
  if (list == NOT_HANDLED) return 0;
  if (argc == 1 || args[1] == NONE) {
    for (u32 i = 0;;) {
      while (i < length && is_space(text[i])) i++;
      if (i == length) break;
      u32 start = i;
      while (i < length && !is_space(text[i])) i++;
      if (!append_slice(context, list, str, start, i - start)) return 0;
    }
    ANSWER(list);
  }
  if (!is_narrow(args[1])) return 0;
  const u8 *part = text_of(object_of(args[1]));
  u32 count = U32(object_of(args[1]), STR_LENGTH), start = 0;
  if (count == 0) return 0;
  for (;;) {
    i64 at = search(text, length, part, count, start);
    u32 end = at < 0 ? length : (u32)at;
    if (!append_slice(context, list, str, start, end - start)) return 0;
    if (at < 0) break;
    start = end + count;
  }
  ANSWER(list);
}

FAST(fast_str_find) {
  (void)context;
  if (argc != 2 || !is_narrow(args[0]) || !is_narrow(args[1])) return 0;
  char *str = object_of(args[0]), *part = object_of(args[1]);
  u32 count = U32(part, STR_LENGTH);
  if (count == 0) ANSWER(small_int(0));
  ANSWER(small_int(search(text_of(str), U32(str, STR_LENGTH), text_of(part), count, 0)));
}

FAST(fast_str_count) {
  (void)context;
  if (argc != 2 || !is_narrow(args[0]) || !is_narrow(args[1])) return 0;
  char *str = object_of(args[0]), *part = object_of(args[1]);
  u32 count = U32(part, STR_LENGTH), start = 0, found = 0;
  if (count == 0) return 0;
  for (i64 at; (at = search(text_of(str), U32(str, STR_LENGTH), text_of(part), count, start)) >= 0; found++)
    start = (u32)at + count;
  ANSWER(small_int(found));
}

FAST(fast_str_replace) {
  if (argc != 3 || !is_narrow(args[0]) || !is_narrow(args[1]) || !is_narrow(args[2])) return 0;
  char *str = object_of(args[0]), *old = object_of(args[1]), *new = object_of(args[2]);
  u32 length = U32(str, STR_LENGTH), count = U32(old, STR_LENGTH), replacement = U32(new, STR_LENGTH), start = 0, found = 0;
  const u8 *text = text_of(str), *part = text_of(old);
  if (count == 0) return 0;
  for (i64 at; (at = search(text, length, part, count, start)) >= 0; found++) start = (u32)at + count;
  if (found == 0) ANSWER(args[0]);
  char *changed = new_text(context, (u64)length + (u64)found * replacement - (u64)found * count);
  if (!changed) return 0;
  char *to = changed + STR_INLINE;
  start = 0;
  for (i64 at; (at = search(text, length, part, count, start)) >= 0;) {
    copy_bytes(to, text + start, (u32)at - start);
    to += (u32)at - start;
    copy_bytes(to, text_of(new), replacement);
    to += replacement;
    start = (u32)at + count;
  }
  copy_bytes(to, text + start, length - start);
  ANSWER(pointer_value(changed));
}

FAST(fast_str_endswith) {
  (void)context;
  if (argc != 2 || !has_type(args[1], TYPE_STR)) return 0;
  char *str = object_of(args[0]), *part = object_of(args[1]);
  u32 count = U32(part, STR_LENGTH), length = U32(str, STR_LENGTH);
  if (count > length) ANSWER(FALSE_VALUE);
  for (u32 i = 0; i < count; i++)
    if (str_at(str, length - count + i) != str_at(part, i)) ANSWER(FALSE_VALUE);
  ANSWER(TRUE_VALUE);
}

FAST(fast_str_join) {
  if (argc != 2 || !is_narrow(args[0]) || !is_pointer(args[1])) return 0;
  char *separator = object_of(args[0]), *o = object_of(args[1]);
  u64 *items;
  if (type_of_object(o) == TYPE_LIST) items = list_items(o);
  else if (type_of_object(o) == TYPE_TUPLE) items = tuple_items(o);
  else return 0;
  u32 count = U32(o, LIST_LENGTH), gap = U32(separator, STR_LENGTH);
  if (count == 1) {
    if (!has_type(items[0], TYPE_STR)) return 0;
    ANSWER(items[0]);
  }
  u64 length = count ? (u64)gap * (count - 1) : 0;
  for (u32 i = 0; i < count; i++) {
    if (!is_narrow(items[i])) return 0;
    length += U32(object_of(items[i]), STR_LENGTH);
  }
  char *str = new_text(context, length);
  if (!str) return 0;
  char *to = str + STR_INLINE;
  for (u32 i = 0; i < count; i++) {
    if (i && gap) {
      copy_bytes(to, text_of(separator), gap);
      to += gap;
    }
    char *piece = object_of(items[i]);
    copy_bytes(to, text_of(piece), U32(piece, STR_LENGTH));
    to += U32(piece, STR_LENGTH);
  }
  ANSWER(pointer_value(str));
}
