/* Methods that bytes and bytearray have in common. What they find is copied: results have the receiver's type. */
#include "bytes.h"
#include "fast-path.h"
#include "spaces.h"

typedef struct View {
  const u8 *at;
  u32 length;
} View;

PLAIN u32 view(Value v, View *to) { return bytes_of(v, &to->at, &to->length); }
PLAIN u32 type_of_receiver(const u64 *args) { return type_of_object(object_of(args[0])); }

/* First occurrence from `start` on; -1 for none. */
static i64 search(const View *text, const View *part, u32 start) {
  for (u64 i = start; i + part->length <= text->length; i++) {
    u32 j = 0;
    while (j < part->length && text->at[i + j] == part->at[j]) j++;
    if (j == part->length) return (i64)i;
  }
  return -1;
}

static u32 find(const u64 *args, u32 argc, i64 *at) {
  View text, part;
  u8 byte;
  if (argc < 2 || argc > 3 || !view(args[0], &text)) return 0;
  if (is_int(args[1])) {
    if ((u64)int_of(args[1]) > 255) return 0;
    byte = (u8)int_of(args[1]);
    part.at = &byte;
    part.length = 1;
  } else if (!view(args[1], &part)) return 0;
  i64 start = 0;
  if (argc == 3) {
    if (!is_int(args[2])) return 0;
    start = int_of(args[2]);
    if (start < 0) start = start + text.length < 0 ? 0 : start + text.length;
    if (start > text.length) {
      *at = -1;
      return 1;
    }
  }
  *at = search(&text, &part, (u32)start);
  return 1;
}

FAST(fast_bytes_find) {
  i64 at;
  (void)context;
  if (!find(args, argc, &at)) return 0;
  ANSWER(small_int(at));
}
FAST(fast_bytes_index) {
  i64 at;
  (void)context;
  if (!find(args, argc, &at) || at < 0) return 0;
  ANSWER(small_int(at));
}

/* item in bytes: 0 or 1; 2: not handled */
u32 bytes_contains(Value item, Value bytes) {
  u64 args[2] = {bytes, item};
  i64 at;
  return find(args, 2, &at) ? at >= 0 : 2;
}

FAST(fast_bytes_count) {
  View text, part;
  (void)context;
  if (argc != 2 || !view(args[0], &text) || !view(args[1], &part) || !part.length) return 0;
  i64 count = 0;
  for (i64 at = search(&text, &part, 0); at >= 0; at = search(&text, &part, (u32)at + part.length)) count++;
  ANSWER(small_int(count));
}

static u32 has_affix(const u64 *args, u32 argc, u32 at_end, u32 *answer) {
  View text, part;
  if (argc != 2 || !view(args[0], &text)) return 0;
  const u64 *parts = &args[1];
  u32 count = 1;
  if (has_type(args[1], TYPE_TUPLE)) {
    parts = tuple_items(object_of(args[1]));
    count = U32(object_of(args[1]), TUPLE_LENGTH);
  }
  *answer = 0;
  for (u32 i = 0; i < count && !*answer; i++) {
    if (!view(parts[i], &part)) return 0;
    if (part.length > text.length) continue;
    u32 from = at_end ? text.length - part.length : 0, j = 0;
    while (j < part.length && text.at[from + j] == part.at[j]) j++;
    *answer = j == part.length;
  }
  return 1;
}
FAST(fast_bytes_startswith) {
  u32 answer;
  (void)context;
  if (!has_affix(args, argc, 0, &answer)) return 0;
  ANSWER(bool_value((int)answer));
}
FAST(fast_bytes_endswith) {
  u32 answer;
  (void)context;
  if (!has_affix(args, argc, 1, &answer)) return 0;
  ANSWER(bool_value((int)answer));
}

static u32 put_piece(Context *context, Value list, u32 type, const u8 *from, u32 length) {
  Value piece = bytes_like(context, type, from, length);
  return piece != NOT_HANDLED && list_append_slow(context, list, piece);
}

FAST(fast_bytes_split) {
  View text, part;
  i64 most = -1;
  u32 type = type_of_receiver(args), start = 0;
  if (argc > 3 || !view(args[0], &text)) return 0;
  if (argc == 3) {
    if (!is_int(args[2]) || args[1] == NONE) return 0;
    most = int_of(args[2]);
  }
  Value list = build_list(context, 0, 0);
  if (list == NOT_HANDLED) return 0;
  if (argc == 1 || args[1] == NONE) {
    for (u32 i = 0;;) {
      while (i < text.length && is_ascii_space(text.at[i])) i++;
      if (i == text.length) ANSWER(list);
      start = i;
      while (i < text.length && !is_ascii_space(text.at[i])) i++;
      if (!put_piece(context, list, type, text.at + start, i - start)) return 0;
    }
  }
  if (!view(args[1], &part) || !part.length) return 0;
  for (;;) {
    i64 at = most-- == 0 ? -1 : search(&text, &part, start);
    u32 end = at < 0 ? text.length : (u32)at;
    if (!put_piece(context, list, type, text.at + start, end - start)) return 0;
    if (at < 0) ANSWER(list);
    start = end + part.length;
  }
}

static u32 join(Context *context, const u64 *items, u32 count, void *data, u64 *result) {
  const View *separator = data;
  View piece;
  u64 length = count ? (u64)separator->length * (count - 1) : 0;
  for (u32 i = 0; i < count; i++) {
    if (!view(items[i], &piece)) return 0;
    length += piece.length;
  }
  char *bytes = new_bytes(context, length);
  if (!bytes) return 0;
  u8 *to = (u8 *)bytes + BYTES_DATA;
  for (u32 i = 0; i < count; i++) {
    if (i) copy_bytes(to, separator->at, separator->length), to += separator->length;
    if (!view(items[i], &piece)) return 0;
    copy_bytes(to, piece.at, piece.length);
    to += piece.length;
  }
  *result = pointer_value(bytes);
  return 1;
}
FAST(fast_bytes_join) {
  View separator;
  if (argc != 2 || !has_type(args[0], TYPE_BYTES) || !view(args[0], &separator)) return 0;
  return with_items(context, args[1], join, &separator, result);
}

FAST(fast_bytes_replace) {
  View text, from, to;
  if (argc != 3 || !view(args[0], &text) || !view(args[1], &from) || !view(args[2], &to) || !from.length) return 0;
  u64 count = 0;
  for (i64 at = search(&text, &from, 0); at >= 0; at = search(&text, &from, (u32)at + from.length)) count++;
  u64 length = text.length + count * to.length - count * from.length;
  Value made = type_of_receiver(args) == TYPE_BYTES ? NOT_HANDLED : bytes_like(context, TYPE_BYTEARRAY, text.at, 0);
  char *bytes = new_bytes(context, length);
  if (!bytes) return 0;
  u8 *at = (u8 *)bytes + BYTES_DATA;
  u32 start = 0;
  for (;;) {
    i64 next = search(&text, &from, start);
    u32 end = next < 0 ? text.length : (u32)next;
    copy_bytes(at, text.at + start, end - start);
    at += end - start;
    if (next < 0) break;
    copy_bytes(at, to.at, to.length);
    at += to.length;
    start = end + from.length;
  }
  if (made == NOT_HANDLED) ANSWER(pointer_value(bytes));
  ANSWER(bytes_like(context, TYPE_BYTEARRAY, (const u8 *)bytes + BYTES_DATA, length));
}

FAST(fast_bytes_hex) {
  View text;
  if (argc != 1 || !view(args[0], &text)) return 0;
  char *str = new_str(context, (u64)text.length * 2, 1);
  if (!str) return 0;
  for (u32 i = 0; i < text.length; i++)
    for (u32 k = 0; k < 2; k++) {
      u32 digit = text.at[i] >> (4 - 4 * k) & 15;
      U8(str, STR_INLINE + 2 * i + k) = (u8)(digit < 10 ? '0' + digit : 'a' + digit - 10);
    }
  ANSWER(pointer_value(str));
}

static u32 strip(Context *context, const u64 *args, u32 argc, u64 *result, u32 left, u32 right) {
  View text, set = {0, 0};
  if (argc > 2 || !view(args[0], &text)) return 0;
  u32 plain = argc == 1 || args[1] == NONE, start = 0, end = text.length;
  if (!plain && !view(args[1], &set)) return 0;
  for (u32 step = 0; step < 2; step++) {
    if (!(step ? right : left)) continue;
    while (start < end) {
      u8 c = text.at[step ? end - 1 : start];
      u32 stripped = plain ? is_ascii_space(c) : 0;
      for (u32 i = 0; i < set.length && !stripped; i++) stripped = set.at[i] == c;
      if (!stripped) break;
      if (step) end--;
      else start++;
    }
  }
  if (end - start == text.length && type_of_receiver(args) == TYPE_BYTES) ANSWER(args[0]);
  ANSWER(bytes_like(context, type_of_receiver(args), text.at + start, end - start));
}
FAST(fast_bytes_strip) { return strip(context, args, argc, result, 1, 1); }
FAST(fast_bytes_lstrip) { return strip(context, args, argc, result, 1, 0); }
FAST(fast_bytes_rstrip) { return strip(context, args, argc, result, 0, 1); }
