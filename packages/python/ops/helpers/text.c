/*
 * Fast paths of str methods. Texts beyond Latin-1, and letters beyond ASCII where case matters, are TypeScript's, which
 * has Unicode's tables.
 */
#include "float-text.h"
#include "spaces.h"

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

PLAIN char *new_text(Context *context, u64 length) { return new_str(context, length, 1); }

static Value text_value(Context *context, const u8 *text, u32 length) {
  if (length == 1) return str_of_code_point(context, text[0]);
  char *str = new_text(context, length);
  if (!str) return NOT_HANDLED;
  copy_bytes(str + STR_INLINE, text, length);
  return pointer_value(str);
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

/* Texts that end lines as str.splitlines sees them. */
FAST(fast_str_splitlines) {
  if (argc != 1 || !is_narrow(args[0])) return 0;
  char *str = object_of(args[0]);
  const u8 *text = text_of(str);
  u32 length = U32(str, STR_LENGTH);
  Value list = build_list(context, 0, 0);
  if (list == NOT_HANDLED) return 0;
  for (u32 i = 0; i < length;) {
    u32 start = i;
    while (i < length && !(text[i] - 10 < 4u || text[i] - 28 < 3u || text[i] == 0x85)) i++;
    Value line = str_slice(context, str, start, i - start);
    if (line == NOT_HANDLED || !list_append_slow(context, list, line)) return 0;
    if (i < length) i += text[i] == '\r' && i + 1 < length && text[i + 1] == '\n' ? 2 : 1;
  }
  ANSWER(list);
}

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
  i64 most = -1;
  if (argc > 3 || !is_narrow(args[0])) return 0;
  if (argc == 3) {
    if (!is_int(args[2]) || args[1] == NONE) return 0;
    most = int_of(args[2]);
  }
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
    i64 at = most-- == 0 ? -1 : search(text, length, part, count, start);
    u32 end = at < 0 ? length : (u32)at;
    if (!append_slice(context, list, str, start, end - start)) return 0;
    if (at < 0) break;
    start = end + count;
  }
  ANSWER(list);
}

/* Optional arguments `at` and `at + 1`: a range of a str, as of a slice. 0: TypeScript's, or empty in a way that matters. */
static u32 range_arguments(const u64 *args, u32 argc, u32 at, u32 length, u32 *start, u32 *stop) {
  i64 from = 0, to = length;
  if (argc > at + 2) return 0;
  if (argc > at && args[at] != NONE) {
    if (!is_int(args[at])) return 0;
    from = int_of(args[at]);
    if (from < 0 && (from += length) < 0) from = 0;
  }
  if (argc > at + 1 && args[at + 1] != NONE) {
    if (!is_int(args[at + 1])) return 0;
    to = int_of(args[at + 1]);
    if (to < 0 && (to += length) < 0) to = 0;
    if (to > length) to = length;
  }
  if (from > to) return 0;
  *start = (u32)from;
  *stop = (u32)to;
  return 1;
}

/* The last occurrence within [start, stop). */
static i64 search_last(const u8 *text, const u8 *part, u32 count, u32 start, u32 stop) {
  for (i64 i = (i64)stop - count; i >= (i64)start; i--) {
    u32 j = 0;
    while (j < count && text[i + j] == part[j]) j++;
    if (j == count) return i;
  }
  return -1;
}

static u32 find(const u64 *args, u32 argc, u64 *result, u32 last, u32 strict) {
  u32 start, stop;
  if (argc < 2 || !is_narrow(args[0]) || !has_type(args[1], TYPE_STR)) return 0;
  char *str = object_of(args[0]), *part = object_of(args[1]);
  if (!range_arguments(args, argc, 2, U32(str, STR_LENGTH), &start, &stop)) return 0;
  u32 count = U32(part, STR_LENGTH);
  i64 at = -1;
  if (str_width(part) == 1) {
    if (count == 0) at = last ? stop : start;
    else if (last) at = search_last(text_of(str), text_of(part), count, start, stop);
    else at = search(text_of(str), stop, text_of(part), count, start);
  }
  if (strict && at < 0) return 0; /* ValueError */
  ANSWER(small_int(at));
}
FAST(fast_str_find) {
  (void)context;
  return find(args, argc, result, 0, 0);
}
FAST(fast_str_rfind) {
  (void)context;
  return find(args, argc, result, 1, 0);
}
FAST(fast_str_index) {
  (void)context;
  return find(args, argc, result, 0, 1);
}
FAST(fast_str_rindex) {
  (void)context;
  return find(args, argc, result, 1, 1);
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

/* Whether the range of `str` begins (or ends) with a str, or one of a tuple; 2: TypeScript knows. */
static u32 matches(const char *str, Value v, u32 start, u32 stop, u32 at_end) {
  if (has_type(v, TYPE_TUPLE)) {
    char *tuple = object_of(v);
    for (u32 i = 0; i < U32(tuple, TUPLE_LENGTH); i++) {
      if (!has_type(tuple_items(tuple)[i], TYPE_STR)) return 2;
      if (matches(str, tuple_items(tuple)[i], start, stop, at_end)) return 1;
    }
    return 0;
  }
  if (!has_type(v, TYPE_STR)) return 2;
  const char *part = object_of(v);
  u32 count = U32(part, STR_LENGTH);
  if (count > stop - start) return 0;
  if (at_end) start = stop - count;
  if ((str_width(str) & str_width(part)) == 1) {
    const u8 *p = text_of(str) + start, *q = text_of(part);
    for (u32 i = 0; i < count; i++)
      if (p[i] != q[i]) return 0;
    return 1;
  }
  for (u32 i = 0; i < count; i++)
    if (str_at(str, start + i) != str_at(part, i)) return 0;
  return 1;
}
#define MATCHING(name, at_end)                                                             \
  FAST(name) {                                                                             \
    u32 start, stop, answer;                                                               \
    (void)context;                                                                         \
    if (argc < 2 || !range_arguments(args, argc, 2, U32(object_of(args[0]), STR_LENGTH), &start, &stop)) return 0; \
    answer = matches(object_of(args[0]), args[1], start, stop, at_end);                    \
    if (answer > 1) return 0;                                                              \
    ANSWER(bool_value((int)answer));                                                       \
  }
MATCHING(fast_str_startswith, 0)
MATCHING(fast_str_endswith, 1)

static u32 join(Context *context, const u64 *items, u32 count, void *separator, u64 *result) {
  u32 gap = U32(separator, STR_LENGTH);
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
FAST(fast_str_join) {
  if (argc != 2 || !is_narrow(args[0])) return 0;
  return with_items(context, args[1], join, object_of(args[0]), result);
}

/* (before, separator, after) of the first or last occurrence. */
static u32 partition(Context *context, const u64 *args, u32 argc, u64 *result, u32 last) {
  if (argc != 2 || !is_narrow(args[0]) || !is_narrow(args[1])) return 0;
  char *str = object_of(args[0]), *part = object_of(args[1]);
  u32 length = U32(str, STR_LENGTH), count = U32(part, STR_LENGTH);
  if (!count) return 0;
  i64 at = last ? search_last(text_of(str), text_of(part), count, 0, length) : search(text_of(str), length, text_of(part), count, 0);
  u64 pieces[3] = {args[0], str_slice(context, str, 0, 0), str_slice(context, str, 0, 0)};
  if (at >= 0) {
    pieces[0] = str_slice(context, str, 0, (u32)at);
    pieces[1] = args[1];
    pieces[2] = str_slice(context, str, (u32)at + count, length - (u32)at - count);
  } else if (last) {
    pieces[2] = pieces[0];
    pieces[0] = pieces[1];
  }
  for (u32 i = 0; i < 3; i++)
    if (pieces[i] == NOT_HANDLED) return 0;
  ANSWER(build_tuple(context, pieces, 3));
}
FAST(fast_str_partition) { return partition(context, args, argc, result, 0); }
FAST(fast_str_rpartition) { return partition(context, args, argc, result, 1); }

/* Filled up on one side, or both, to a width. */
static u32 justify(Context *context, const u64 *args, u32 argc, u64 *result, u32 left, u32 right) {
  u8 fill = ' ';
  if (argc < 2 || argc > 3 || !is_narrow(args[0]) || !is_int(args[1])) return 0;
  if (argc == 3) {
    if (!is_narrow(args[2]) || U32(object_of(args[2]), STR_LENGTH) != 1) return 0;
    fill = text_of(object_of(args[2]))[0];
  }
  char *str = object_of(args[0]);
  i64 width = int_of(args[1]), length = U32(str, STR_LENGTH), missing = width - length;
  if (missing <= 0) ANSWER(args[0]);
  if (width > 1 << 26) return 0;
  i64 before = left & right ? missing / 2 + (missing & width & 1) : left ? missing : 0;
  char *filled = new_text(context, (u64)width);
  if (!filled) return 0;
  u8 *to = (u8 *)(filled + STR_INLINE);
  for (i64 i = 0; i < before; i++) *to++ = fill;
  copy_bytes(to, text_of(str), (u64)length);
  to += length;
  for (i64 i = before; i < missing; i++) *to++ = fill;
  ANSWER(pointer_value(filled));
}
FAST(fast_str_ljust) { return justify(context, args, argc, result, 0, 1); }
FAST(fast_str_rjust) { return justify(context, args, argc, result, 1, 0); }
FAST(fast_str_center) { return justify(context, args, argc, result, 1, 1); }

FAST(fast_str_zfill) {
  if (argc != 2 || !is_narrow(args[0]) || !is_int(args[1])) return 0;
  char *str = object_of(args[0]);
  i64 width = int_of(args[1]), length = U32(str, STR_LENGTH), missing = width - length;
  if (missing <= 0) ANSWER(args[0]);
  if (width > 1 << 26) return 0;
  char *filled = new_text(context, (u64)width);
  if (!filled) return 0;
  const u8 *from = text_of(str);
  u8 *to = (u8 *)(filled + STR_INLINE);
  if (length && (from[0] == '-' || from[0] == '+')) {
    *to++ = *from++;
    length--;
  }
  for (i64 i = 0; i < missing; i++) *to++ = '0';
  copy_bytes(to, from, (u64)length);
  ANSWER(pointer_value(filled));
}
