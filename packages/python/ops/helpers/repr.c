/* repr() and str() of None, bools, numbers, strs of Latin-1 and containers of those. */
#include "text-buffer.h"

/* What holds itself ends here too: TypeScript writes it. */
#define MOST_DEPTH 60

u32 text_grow(Text *t, u64 more) {
  u64 want = t->capacity * 2;
  while (want < t->length + more) want *= 2;
  if (want > 0x40000000) return 0;
  u8 *text = (u8 *)heap_allocate_buffer(t->context, want);
  if (!text) return 0;
  copy_bytes(text, t->text, t->length);
  t->text = text;
  t->capacity = want;
  return 1;
}

Value text_finish(Text *t) {
  if (t->length == 1) return str_of_code_point(t->context, t->text[0]);
  char *str = new_str(t->context, t->length, 1);
  if (!str) return NOT_HANDLED;
  copy_bytes(str + STR_INLINE, t->text, t->length);
  return pointer_value(str);
}

static u32 write_quoted(Text *t, char *str) {
  if (str_width(str) != 1) return 0;
  u32 length = U32(str, STR_LENGTH);
  const u8 *text = (const u8 *)str_text(str);
  u8 quote = '\'';
  for (u32 i = 0; i < length; i++) {
    if (text[i] == '"') {
      quote = '\'';
      break;
    }
    if (text[i] == '\'') quote = '"';
  }
  if (!text_reserve(t, (u64)length * 4 + 2)) return 0;
  u8 *to = t->text + t->length;
  *to++ = quote;
  for (u32 i = 0; i < length; i++) {
    u32 c = text[i];
    if (LIKELY_(c - 32 < 95u && c != quote && c != '\\')) {
      *to++ = (u8)c;
      continue;
    }
    u32 letter = c == quote || c == '\\' ? c : c == '\n' ? 'n' : c == '\r' ? 'r' : c == '\t' ? 't' : 0;
    if (letter) {
      *to++ = '\\';
      *to++ = (u8)letter;
    } else if (c > 0xa0 && c != 0xad) *to++ = (u8)c;
    else {
      *to++ = '\\';
      *to++ = 'x';
      *to++ = (u8)"0123456789abcdef"[c >> 4];
      *to++ = (u8)"0123456789abcdef"[c & 15];
    }
  }
  *to++ = quote;
  t->length = (u64)(to - t->text);
  return 1;
}

static u32 write_items(Text *t, const u64 *items, u32 count, u32 depth) {
  for (u32 i = 0; i < count; i++) {
    if (i && !text_put(t, (const u8 *)", ", 2)) return 0;
    if (!write_repr_of(t, items[i], depth + 1)) return 0;
  }
  return 1;
}

static u32 write_dict(Text *t, char *dict, u32 depth) {
  char *entry = POINTER(dict, DICT_ENTRIES);
  u32 first = 1;
  for (u32 i = 0; i < U32(dict, DICT_FILL); i++, entry += DICT_ENTRY_BYTES) {
    if (U64(entry, DICT_ENTRY_KEY) == UNBOUND) continue;
    if (!first && !text_put(t, (const u8 *)", ", 2)) return 0;
    first = 0;
    if (!write_repr_of(t, U64(entry, DICT_ENTRY_KEY), depth + 1) || !text_put(t, (const u8 *)": ", 2) ||
        !write_repr_of(t, U64(entry, DICT_ENTRY_VALUE), depth + 1))
      return 0;
  }
  return 1;
}

u32 write_repr_of(Text *t, Value v, u32 depth) {
  i64 n;
  if (depth > MOST_DEPTH) return 0;
  if (is_double(v)) {
    if (!text_reserve(t, 40)) return 0;
    u32 length = write_repr(double_of(v), t->text + t->length);
    t->length += length;
    return length != 0;
  }
  if (v == NONE) return text_put(t, (const u8 *)"None", 4);
  if (v == TRUE_VALUE) return text_put(t, (const u8 *)"True", 4);
  if (v == FALSE_VALUE) return text_put(t, (const u8 *)"False", 5);
  if (as_i64(v, &n)) {
    if (!text_reserve(t, 24)) return 0;
    if (n < 0) t->text[t->length++] = '-';
    t->length += write_digits(n < 0 ? 0 - (u64)n : (u64)n, t->text + t->length);
    return 1;
  }
  if (!is_pointer(v)) return 0;
  char *o = object_of(v);
  switch (type_of_object(o)) {
    case TYPE_STR:
      return write_quoted(t, o);
    case TYPE_LIST:
      return text_put_character(t, '[') && write_items(t, list_items(o), U32(o, LIST_LENGTH), depth) && text_put_character(t, ']');
    case TYPE_TUPLE:
      return text_put_character(t, '(') && write_items(t, tuple_items(o), U32(o, TUPLE_LENGTH), depth) &&
             (U32(o, TUPLE_LENGTH) != 1 || text_put_character(t, ',')) && text_put_character(t, ')');
    case TYPE_DICT:
      return text_put_character(t, '{') && write_dict(t, o, depth) && text_put_character(t, '}');
    case TYPE_SET: {
      if (!U32(o, SET_USED)) return text_put(t, (const u8 *)"set()", 5);
      Value list = list_of(t->context, v);
      return list != NOT_HANDLED && text_put_character(t, '{') &&
             write_items(t, list_items(object_of(list)), U32(object_of(list), LIST_LENGTH), depth) && text_put_character(t, '}');
    }
    default:
      return 0;
  }
}

u32 write_str_of(Text *t, Value v) {
  if (!has_type(v, TYPE_STR)) return write_repr_of(t, v, 0);
  char *str = object_of(v);
  return str_width(str) == 1 && text_put(t, (const u8 *)str_text(str), U32(str, STR_LENGTH));
}

Value to_str(Context *context, Value v) {
  Text t;
  if (has_type(v, TYPE_STR)) return v;
  text_begin(&t, context);
  return write_repr_of(&t, v, 0) ? text_finish(&t) : NOT_HANDLED;
}

/* repr(v), and f"{v!r}" */
Value to_repr(Context *context, Value v) {
  Text t;
  text_begin(&t, context);
  return write_repr_of(&t, v, 0) ? text_finish(&t) : NOT_HANDLED;
}

u32 fast_repr(Context *context, const u64 *args, u32 argc, u64 *result) {
  if (argc != 1) return 0;
  Value v = to_repr(context, args[0]);
  if (v == NOT_HANDLED) return 0;
  *result = v;
  return 1;
}
