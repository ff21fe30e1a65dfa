/*
 * json.dumps of None, bools, numbers, strs, lists, tuples and dicts. Anything else, and whatever there is to complain about, is
 * TypeScript's (src/builtins/modules/json-write.ts), which begins anew.
 */
#include "text-buffer.h"

#define MOST_DEPTH 200

u64 sort_order(Context *context, u64 *keys, u64 count, u32 *order, u32 *scratch);

typedef struct Writer {
  Text out;
  u32 ascii;
  u32 sorts;
  const u8 *item, *key, *indent; /* separators; what a level is indented by */
  u32 item_length, key_length, indent_length, indents;
} Writer;

static u32 put(Writer *w, const u8 *text, u32 length) { return text_put(&w->out, text, length); }

static u8 *put_unit(u8 *to, u32 unit) {
  *to++ = '\\';
  *to++ = 'u';
  for (u32 shift = 16; shift;) {
    u32 digit = unit >> (shift -= 4) & 15;
    *to++ = (u8)(digit < 10 ? '0' + digit : 'a' + digit - 10);
  }
  return to;
}

static u32 write_string(Writer *w, char *str) {
  u32 length = U32(str, STR_LENGTH), width = str_width(str);
  if (width != 1 && !w->ascii) return 0;
  /* at most 12 bytes a character, for a pair of surrogates */
  if (!text_reserve(&w->out, (u64)length * (width == 4 ? 12 : 6) + 2)) return 0;
  u8 *to = w->out.text + w->out.length;
  const u8 *text = (const u8 *)str_text(str);
  *to++ = '"';
  for (u32 i = 0; i < length; i++) {
    u32 c = width == 1 ? text[i] : str_at(str, i);
    if (LIKELY_(c - 32 < 95u && c != '"' && c != '\\')) {
      *to++ = (u8)c;
      continue;
    }
    u32 short_form = 0;
    switch (c) {
      case '"':
      case '\\':
        short_form = c;
        break;
      case 8:
        short_form = 'b';
        break;
      case 9:
        short_form = 't';
        break;
      case 10:
        short_form = 'n';
        break;
      case 12:
        short_form = 'f';
        break;
      case 13:
        short_form = 'r';
        break;
    }
    if (short_form) {
      *to++ = '\\';
      *to++ = (u8)short_form;
    } else if (c >= 127 && !w->ascii) *to++ = (u8)c;
    else if (c >= 0x10000) {
      to = put_unit(to, 0xd800 + ((c - 0x10000) >> 10));
      to = put_unit(to, 0xdc00 + ((c - 0x10000) & 0x3ff));
    } else to = put_unit(to, c);
  }
  *to++ = '"';
  w->out.length = (u64)(to - w->out.text);
  return 1;
}

/* Of None, bools and numbers; 2: of something else. */
static u32 write_scalar(Writer *w, Value v) {
  if (v == NONE) return put(w, (const u8 *)"null", 4);
  if (v == TRUE_VALUE) return put(w, (const u8 *)"true", 4);
  if (v == FALSE_VALUE) return put(w, (const u8 *)"false", 5);
  i64 n;
  if (is_double(v)) {
    if (!text_reserve(&w->out, 40)) return 0;
    u32 length = write_repr(double_of(v), w->out.text + w->out.length);
    w->out.length += length;
    return length != 0;
  }
  if (!as_i64(v, &n)) return 2;
  if (!text_reserve(&w->out, 24)) return 0;
  if (n < 0) w->out.text[w->out.length++] = '-';
  w->out.length += write_digits(n < 0 ? 0 - (u64)n : (u64)n, w->out.text + w->out.length);
  return 1;
}

static u32 break_line(Writer *w, u32 depth) {
  if (!w->indents) return 1;
  if (!put(w, (const u8 *)"\n", 1)) return 0;
  for (u32 i = 0; i < depth; i++)
    if (!put(w, w->indent, w->indent_length)) return 0;
  return 1;
}

static u32 write_value(Writer *w, Value v, u32 depth);

static u32 write_items(Writer *w, const u64 *items, u32 count, u32 depth) {
  if (!count) return put(w, (const u8 *)"[]", 2);
  if (!put(w, (const u8 *)"[", 1)) return 0;
  for (u32 i = 0; i < count; i++) {
    if (i && !put(w, w->item, w->item_length)) return 0;
    if (!break_line(w, depth + 1) || !write_value(w, items[i], depth + 1)) return 0;
  }
  return break_line(w, depth) && put(w, (const u8 *)"]", 1);
}

static u32 write_pair(Writer *w, Value key, Value v, u32 depth) {
  if (!break_line(w, depth + 1)) return 0;
  if (has_type(key, TYPE_STR)) {
    if (!write_string(w, object_of(key))) return 0;
  } else {
    if (!put(w, (const u8 *)"\"", 1) || write_scalar(w, key) != 1 || !put(w, (const u8 *)"\"", 1)) return 0;
  }
  return put(w, w->key, w->key_length) && write_value(w, v, depth + 1);
}

static u32 write_dict(Writer *w, char *dict, u32 depth) {
  u32 used = U32(dict, DICT_USED), fill = U32(dict, DICT_FILL), first = 1;
  char *entries = POINTER(dict, DICT_ENTRIES);
  if (!used) return put(w, (const u8 *)"{}", 2);
  if (!put(w, (const u8 *)"{", 1)) return 0;
  if (w->sorts) {
    /* keys, order, scratch, prefixes, as sort_order wants them; then where each entry is */
    char *buffer = heap_allocate_buffer(w->out.context, (u64)used * 32);
    if (!buffer) return 0;
    u64 *keys = (u64 *)buffer, *places = keys + 3 * (u64)used;
    u32 *order = (u32 *)(keys + used), count = 0;
    for (u32 i = 0; i < fill; i++) {
      char *entry = entries + (u64)i * DICT_ENTRY_BYTES;
      if (U64(entry, DICT_ENTRY_KEY) == UNBOUND) continue;
      if (!has_type(U64(entry, DICT_ENTRY_KEY), TYPE_STR)) return 0;
      keys[count] = U64(entry, DICT_ENTRY_KEY);
      places[count++] = i;
    }
    if (!sort_order(w->out.context, keys, count, order, order + count)) return 0;
    for (u32 i = 0; i < count; i++) {
      char *entry = entries + places[order[i]] * DICT_ENTRY_BYTES;
      if (i && !put(w, w->item, w->item_length)) return 0;
      if (!write_pair(w, U64(entry, DICT_ENTRY_KEY), U64(entry, DICT_ENTRY_VALUE), depth)) return 0;
    }
  } else
    for (u32 i = 0; i < fill; i++) {
      char *entry = entries + (u64)i * DICT_ENTRY_BYTES;
      if (U64(entry, DICT_ENTRY_KEY) == UNBOUND) continue;
      if (!first && !put(w, w->item, w->item_length)) return 0;
      first = 0;
      if (!write_pair(w, U64(entry, DICT_ENTRY_KEY), U64(entry, DICT_ENTRY_VALUE), depth)) return 0;
    }
  return break_line(w, depth) && put(w, (const u8 *)"}", 1);
}

static u32 write_value(Writer *w, Value v, u32 depth) {
  /* What holds itself ends here too. */
  if (depth > MOST_DEPTH) return 0;
  u32 scalar = write_scalar(w, v);
  if (scalar < 2) return scalar;
  if (!is_pointer(v)) return 0;
  char *o = object_of(v);
  switch (type_of_object(o)) {
    case TYPE_STR:
      return write_string(w, o);
    case TYPE_LIST:
      return write_items(w, list_items(o), U32(o, LIST_LENGTH), depth);
    case TYPE_TUPLE:
      return write_items(w, tuple_items(o), U32(o, TUPLE_LENGTH), depth);
    case TYPE_DICT:
      return write_dict(w, o, depth);
    default:
      return 0;
  }
}

PLAIN u32 is_flag(Value v) { return v == TRUE_VALUE || v == FALSE_VALUE; }
PLAIN u32 narrow(Value v, const u8 **text, u32 *length) {
  if (!has_type(v, TYPE_STR) || str_width(object_of(v)) != 1) return 0;
  *text = (const u8 *)str_text(object_of(v));
  *length = U32(object_of(v), STR_LENGTH);
  return 1;
}

/*
 * _json.dumps(v, skipkeys, ensure_ascii, check_circular, allow_nan, indent, item_separator, key_separator, sort_keys, default):
 * of what can be written here, neither skipkeys nor check_circular, allow_nan nor default make a difference.
 */
u32 fast_json_dumps(Context *context, const u64 *args, u32 argc, u64 *result) {
  Writer w;
  if (argc != 10 || !is_flag(args[2]) || !is_flag(args[8])) return 0;
  text_begin(&w.out, context);
  w.ascii = args[2] == TRUE_VALUE;
  w.sorts = args[8] == TRUE_VALUE;
  w.indents = args[5] != NONE;
  w.indent = 0;
  w.indent_length = 0;
  if (!narrow(args[6], &w.item, &w.item_length) || !narrow(args[7], &w.key, &w.key_length)) return 0;
  if (is_int(args[5])) {
    static const u8 spaces[] = "                ";
    i64 n = int_of(args[5]);
    if (n > 16) return 0;
    w.indent = spaces;
    w.indent_length = n < 0 ? 0 : (u32)n;
  } else if (w.indents && !narrow(args[5], &w.indent, &w.indent_length)) return 0;
  if (!write_value(&w, args[0], 0)) return 0;
  Value v = text_finish(&w.out);
  if (v == NOT_HANDLED) return 0;
  *result = v;
  return 1;
}
