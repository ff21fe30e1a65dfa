/* More methods of str, of ASCII or Latin-1 as text.c has them; what needs Unicode's tables is TypeScript's. */
#include "fast-path.h"
#include "spaces.h"

PLAIN u32 is_narrow(Value v) { return has_type(v, TYPE_STR) && str_width(object_of(v)) == 1; }
PLAIN const u8 *text_of(const char *str) { return (const u8 *)str_text(str); }
PLAIN u32 is_letter(u32 c) { return (c | 32) - 'a' < 26u; }
PLAIN u32 is_upper(u32 c) { return c - 'A' < 26u; }

static u32 is_ascii(Value v) {
  if (!is_narrow(v)) return 0;
  const u8 *text = text_of(object_of(v));
  for (u32 i = 0; i < U32(object_of(v), STR_LENGTH); i++)
    if (text[i] >= 0x80) return 0;
  return 1;
}

#define CHANGED(name, change)                                              \
  FAST(name) {                                                             \
    if (argc != 1 || !is_ascii(args[0])) return 0;                         \
    char *str = object_of(args[0]);                                        \
    u32 length = U32(str, STR_LENGTH), inside = 0;                         \
    const u8 *from = text_of(str);                                         \
    char *changed = new_str(context, length, 1);                           \
    if (!changed) return 0;                                                \
    u8 *to = (u8 *)changed + STR_INLINE;                                   \
    (void)inside;                                                          \
    for (u32 i = 0; i < length; i++) {                                     \
      u32 c = from[i];                                                     \
      to[i] = (u8)(change);                                                \
      inside = is_letter(c);                                               \
    }                                                                      \
    ANSWER(pointer_value(changed));                                        \
  }
CHANGED(fast_str_casefold, is_upper(c) ? c + 32 : c)
CHANGED(fast_str_swapcase, is_letter(c) ? c ^ 32 : c)
CHANGED(fast_str_title, is_letter(c) ? (inside ? c | 32 : c & ~32u) : c)

FAST(fast_str_isidentifier) {
  (void)context;
  if (argc != 1 || !is_ascii(args[0])) return 0;
  const u8 *text = text_of(object_of(args[0]));
  u32 length = U32(object_of(args[0]), STR_LENGTH), good = length > 0;
  for (u32 i = 0; i < length && good; i++) good = is_letter(text[i]) || text[i] == '_' || (i && (u32)text[i] - '0' < 10);
  ANSWER(bool_value((int)good));
}

FAST(fast_str_isascii) {
  (void)context;
  if (argc != 1 || !has_type(args[0], TYPE_STR)) return 0;
  ANSWER(bool_value((int)is_ascii(args[0])));
}

FAST(fast_str_istitle) {
  (void)context;
  if (argc != 1 || !is_ascii(args[0])) return 0;
  const u8 *text = text_of(object_of(args[0]));
  u32 some = 0, inside = 0, good = 1;
  for (u32 i = 0; i < U32(object_of(args[0]), STR_LENGTH) && good; i++) {
    if (is_letter(text[i])) {
      good = is_upper(text[i]) != inside;
      some = inside = 1;
    } else inside = 0;
  }
  ANSWER(bool_value((int)(good & some)));
}

static u32 is_at(const char *str, u32 at, const char *part) {
  for (u32 i = 0; i < U32(part, STR_LENGTH); i++)
    if (text_of(str)[at + i] != text_of(part)[i]) return 0;
  return 1;
}

static u32 without(Context *context, const u64 *args, u32 argc, u64 *result, u32 at_end) {
  if (argc != 2 || !is_narrow(args[0]) || !is_narrow(args[1])) return 0;
  char *str = object_of(args[0]), *part = object_of(args[1]);
  u32 length = U32(str, STR_LENGTH), count = U32(part, STR_LENGTH);
  if (!count || count > length || !is_at(str, at_end ? length - count : 0, part)) ANSWER(args[0]);
  ANSWER(str_slice(context, str, at_end ? 0 : count, length - count));
}
FAST(fast_str_removeprefix) { return without(context, args, argc, result, 0); }
FAST(fast_str_removesuffix) { return without(context, args, argc, result, 1); }

static u32 prepend(Context *context, Value list, char *str, u32 start, u32 length) {
  Value piece = str_slice(context, str, start, length);
  return piece != NOT_HANDLED && list_append_slow(context, list, piece);
}

/* rsplit(separator, most) and rsplit(None, most): pieces from the end, which are then turned round. */
FAST(fast_str_rsplit) {
  i64 most = -1;
  if (argc > 3 || !is_narrow(args[0])) return 0;
  if (argc == 3) {
    if (!is_int(args[2])) return 0;
    most = int_of(args[2]);
  }
  u32 plain = argc == 1 || args[1] == NONE;
  if (!plain && (!is_narrow(args[1]) || !U32(object_of(args[1]), STR_LENGTH))) return 0;
  char *str = object_of(args[0]), *part = plain ? 0 : object_of(args[1]);
  const u8 *text = text_of(str);
  u32 end = U32(str, STR_LENGTH), count = plain ? 0 : U32(part, STR_LENGTH);
  Value list = build_list(context, 0, 0);
  if (list == NOT_HANDLED) return 0;
  if (plain) {
    for (;;) {
      while (end && is_space(text[end - 1])) end--;
      if (!end) break;
      u32 start = most-- == 0 ? 0 : end;
      while (start && !is_space(text[start - 1])) start--;
      if (!prepend(context, list, str, start, end - start)) return 0;
      if (most == -1 && start == 0) break;
      end = start;
    }
  } else {
    for (;;) {
      i64 at = most-- == 0 ? -1 : (i64)end - count;
      while (at >= 0 && !is_at(str, (u32)at, part)) at--;
      u32 start = at < 0 ? 0 : (u32)at + count;
      if (!prepend(context, list, str, start, end - start)) return 0;
      if (at < 0) break;
      end = (u32)at;
    }
  }
  u64 *items = list_items(object_of(list));
  for (u32 i = 0, j = U32(object_of(list), LIST_LENGTH); i + 1 < j; i++) {
    u64 item = items[i];
    items[i] = items[--j];
    items[j] = item;
  }
  ANSWER(list);
}

FAST(fast_str_expandtabs) {
  i64 size = 8;
  if (argc > 2 || !is_narrow(args[0])) return 0;
  if (argc == 2) {
    if (!is_int(args[1]) || int_of(args[1]) > 1000) return 0;
    size = int_of(args[1]);
  }
  const u8 *text = text_of(object_of(args[0]));
  u32 length = U32(object_of(args[0]), STR_LENGTH);
  char *changed = 0;
  for (u32 pass = 0; pass < 2; pass++) {
    u64 written = 0, column = 0;
    u8 *to = changed ? (u8 *)changed + STR_INLINE : 0;
    for (u32 i = 0; i < length; i++) {
      if (text[i] != '\t') {
        if (to) to[written] = text[i];
        written++;
        column = text[i] == '\n' || text[i] == '\r' ? 0 : column + 1;
        continue;
      }
      u64 more = size > 0 ? (u64)size - column % (u64)size : 0;
      for (u64 k = 0; k < more; k++) {
        if (to) to[written] = ' ';
        written++;
      }
      column += more;
    }
    if (!pass && !(changed = new_str(context, written, 1))) return 0;
  }
  ANSWER(pointer_value(changed));
}

/* Where a table (a dict) has a Latin-1 str, a code point or None for each character, or nothing. */
FAST(fast_str_translate) {
  if (argc != 2 || !is_narrow(args[0]) || !has_type(args[1], TYPE_DICT)) return 0;
  char *table = object_of(args[1]), *str = object_of(args[0]), *changed = 0;
  const u8 *text = text_of(str);
  u32 length = U32(str, STR_LENGTH);
  for (u32 pass = 0; pass < 2; pass++) {
    u64 written = 0;
    u8 *to = changed ? (u8 *)changed + STR_INLINE : 0;
    for (u32 i = 0; i < length; i++) {
      Value v = dict_get(table, small_int(text[i]));
      if (v == NONE) continue;
      if (is_narrow(v)) {
        u32 count = U32(object_of(v), STR_LENGTH);
        if (to) copy_bytes(to + written, text_of(object_of(v)), count);
        written += count;
        continue;
      }
      u8 c = text[i];
      if (v != NOT_HANDLED) {
        if (!is_int(v) || (u64)int_of(v) > 255) return 0;
        c = (u8)int_of(v);
      }
      if (to) to[written] = c;
      written++;
    }
    if (!pass) {
      if (written == 1) {
        /* one-character strs are shared */
        return 0;
      }
      if (!(changed = new_str(context, written, 1))) return 0;
    }
  }
  ANSWER(pointer_value(changed));
}

/* str.maketrans(from, to[, deleted]) */
FAST(fast_str_maketrans) {
  if (argc < 2 || argc > 3 || !has_type(args[0], TYPE_STR) || !has_type(args[1], TYPE_STR)) return 0;
  char *from = object_of(args[0]), *to = object_of(args[1]);
  u32 length = U32(from, STR_LENGTH);
  if (length != U32(to, STR_LENGTH) || (argc == 3 && !has_type(args[2], TYPE_STR))) return 0;
  Value table = new_dict(context);
  if (table == NOT_HANDLED) return 0;
  for (u32 i = 0; i < length; i++)
    if (!dict_set(context, object_of(table), small_int(str_at(from, i)), small_int(str_at(to, i)))) return 0;
  if (argc == 3)
    for (u32 i = 0; i < U32(object_of(args[2]), STR_LENGTH); i++)
      if (!dict_set(context, object_of(table), small_int(str_at(object_of(args[2]), i)), NONE)) return 0;
  ANSWER(table);
}
