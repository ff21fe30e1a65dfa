/*
 * json.loads without hooks: one pass over the text. Whatever is wrong with a document, or more than 64 bits or 19 digits, is
 * TypeScript's (src/builtins/modules/json-read.ts), which reads it again and knows CPython's errors.
 */
#include "float-text.h"

#define MOST_DEPTH 200
#define KEYS 64

typedef struct Reader {
  Context *context;
  char *document;
  const u8 *text; /* of Latin-1; 0 of wider ones */
  u32 at;
  u32 length;
  char *keys[KEYS]; /* each key of a document is one str */
} Reader;

#define END 0x110000u
PLAIN u32 look(const Reader *r, u32 at) {
  return at >= r->length ? END : r->text ? r->text[at] : str_at(r->document, at);
}
PLAIN u32 skip(Reader *r) {
  u32 c;
  while ((c = look(r, r->at)) == ' ' || c == '\n' || c == '\t' || c == '\r') r->at++;
  return c;
}

static u32 hex_digits(const Reader *r, u32 at, u32 *code) {
  *code = 0;
  for (u32 i = 0; i < 4; i++) {
    u32 c = look(r, at + i), digit = c - '0';
    if (digit > 9) digit = (c | 32) - 'a' < 6u ? (c | 32) - 'a' + 10 : 16;
    if (digit > 15) return 0;
    *code = *code << 4 | digit;
  }
  return 1;
}

/* The character at *at, an escape or itself, and what follows it; END where something is wrong. */
static u32 character(const Reader *r, u32 *at) {
  u32 c = look(r, *at), low;
  ++*at;
  if (c != '\\') return c < 32 ? END : c;
  c = look(r, *at);
  ++*at;
  switch (c) {
    case '"':
    case '\\':
    case '/':
      return c;
    case 'b':
      return 8;
    case 'f':
      return 12;
    case 'n':
      return 10;
    case 'r':
      return 13;
    case 't':
      return 9;
    case 'u':
      if (!hex_digits(r, *at, &c)) return END;
      *at += 4;
      if (c - 0xd800 < 0x400u && look(r, *at) == '\\' && look(r, *at + 1) == 'u' && hex_digits(r, *at + 2, &low) &&
          low - 0xdc00 < 0x400u) {
        *at += 6;
        return 0x10000 + ((c - 0xd800) << 10) + (low - 0xdc00);
      }
      return c;
    default:
      return END;
  }
}

/* A str with escapes in it. */
static Value escaped(Reader *r, u32 start) {
  u32 length = 0, most = 0, c;
  for (u32 at = start; look(r, at) != '"'; length++) {
    if ((c = character(r, &at)) >= END) return NOT_HANDLED;
    most |= c;
  }
  u32 width = most < 0x100 ? 1 : most < 0x10000 ? 2 : 4;
  char *str = new_str(r->context, length, width);
  if (!str) return NOT_HANDLED;
  u32 at = start;
  for (u32 i = 0; i < length; i++) {
    c = character(r, &at);
    if (width == 1) U8(str, STR_INLINE + i) = (u8)c;
    else if (width == 2) *(u16_t *)(str + STR_INLINE + 2 * i) = (u16_t)c;
    else U32(str, STR_INLINE + 4 * i) = c;
  }
  r->at = at + 1;
  return length == 1 ? str_of_code_point(r->context, str_at(str, 0)) : pointer_value(str);
}

/* The str whose opening quote lies before r->at. */
static Value read_string(Reader *r, u32 is_key) {
  u32 start = r->at, at = start, c, hash = 0x811c9dc5u;
  while ((c = look(r, at)) != '"') {
    if (c == '\\') return escaped(r, start);
    if (c < 32 || c == END) return NOT_HANDLED;
    if (is_key) hash = (hash ^ c) * 0x01000193u;
    at++;
  }
  r->at = at + 1;
  if (!is_key || !r->text) return str_slice(r->context, r->document, start, at - start);
  char **known = &r->keys[(hash ^ hash >> 12) % KEYS];
  if (*known && U32(*known, STR_LENGTH) == at - start) {
    const u8 *text = (const u8 *)str_text(*known);
    u32 i = 0;
    while (i < at - start && text[i] == r->text[start + i]) i++;
    if (i == at - start) return pointer_value(*known);
  }
  Value key = str_slice(r->context, r->document, start, at - start);
  if (key != NOT_HANDLED) *known = object_of(key);
  return key;
}

static Value read_number(Reader *r) {
  u8 digits[64];
  u32 length = 0, is_float = 0, c, start = r->at, at = start, from;
#define TAKE                                       \
  do {                                             \
    if (length == sizeof digits) return NOT_HANDLED; \
    digits[length++] = (u8)c;                      \
    at++;                                          \
  } while (0)
#define DIGITS while ((c = look(r, at)) - '0' < 10u) TAKE
  if ((c = look(r, at)) == '-') TAKE;
  from = at;
  if ((c = look(r, at)) == '0') TAKE;
  else DIGITS;
  if (at == from) return NOT_HANDLED; /* -Infinity too */
  r->at = at;
  if (look(r, at) == '.' && look(r, at + 1) - '0' < 10u) {
    c = '.';
    TAKE;
    DIGITS;
    is_float = 1;
    r->at = at;
  }
  if ((look(r, at) | 32) == 'e') {
    u32 before = length;
    c = 'e';
    TAKE;
    if ((c = look(r, at)) == '-' || c == '+') TAKE;
    from = at;
    DIGITS;
    if (at > from) {
      is_float = 1;
      r->at = at;
    } else length = before;
  }
  if (is_float) {
    f64 x;
    return read_float(digits, length, &x) ? float_value(x) : NOT_HANDLED;
  }
  u32 negative = digits[0] == '-';
  if (length - negative > 18) return NOT_HANDLED;
  i64 n = 0;
  for (u32 i = negative; i < length; i++) n = n * 10 + (digits[i] - '0');
  return int_from_i64(r->context, negative ? -n : n);
}

static u32 word(Reader *r, const char *text, u32 length) {
  for (u32 i = 0; i < length; i++)
    if (look(r, r->at + i) != (u8)text[i]) return 0;
  r->at += length;
  return 1;
}

static Value read_value(Reader *r, u32 depth);

static Value read_array(Reader *r, u32 depth) {
  Value list = build_list(r->context, 0, 0);
  if (list == NOT_HANDLED) return list;
  if (skip(r) == ']') {
    r->at++;
    return list;
  }
  for (;;) {
    Value item = read_value(r, depth + 1);
    if (item == NOT_HANDLED || !list_append_slow(r->context, list, item)) return NOT_HANDLED;
    u32 c = skip(r);
    r->at++;
    if (c == ']') return list;
    if (c != ',') return NOT_HANDLED;
    skip(r);
  }
}

static Value read_object(Reader *r, u32 depth) {
  Value dict = new_dict(r->context);
  if (dict == NOT_HANDLED) return dict;
  u32 c = skip(r);
  if (c == '}') {
    r->at++;
    return dict;
  }
  for (;;) {
    if (c != '"') return NOT_HANDLED;
    r->at++;
    Value key = read_string(r, 1);
    if (key == NOT_HANDLED || skip(r) != ':') return NOT_HANDLED;
    r->at++;
    skip(r);
    Value v = read_value(r, depth + 1);
    if (v == NOT_HANDLED || !dict_set(r->context, object_of(dict), key, v)) return NOT_HANDLED;
    c = skip(r);
    r->at++;
    if (c == '}') return dict;
    if (c != ',') return NOT_HANDLED;
    c = skip(r);
  }
}

static Value read_value(Reader *r, u32 depth) {
  if (depth > MOST_DEPTH) return NOT_HANDLED;
  switch (look(r, r->at)) {
    case '"':
      r->at++;
      return read_string(r, 0);
    case '{':
      r->at++;
      return read_object(r, depth);
    case '[':
      r->at++;
      return read_array(r, depth);
    case 'n':
      return word(r, "null", 4) ? NONE : NOT_HANDLED;
    case 't':
      return word(r, "true", 4) ? TRUE_VALUE : NOT_HANDLED;
    case 'f':
      return word(r, "false", 5) ? FALSE_VALUE : NOT_HANDLED;
    default:
      return read_number(r);
  }
}

/* _json.loads(text, object_hook, parse_float, parse_int, parse_constant, strict, object_pairs_hook, error) */
u32 fast_json_loads(Context *context, const u64 *args, u32 argc, u64 *result) {
  if (argc != 8 || !has_type(args[0], TYPE_STR) || args[5] != TRUE_VALUE) return 0;
  for (u32 i = 1; i < 7; i++)
    if (i != 5 && args[i] != NONE) return 0;
  Reader r;
  r.context = context;
  r.document = object_of(args[0]);
  r.text = str_width(r.document) == 1 ? (const u8 *)str_text(r.document) : 0;
  r.at = 0;
  r.length = U32(r.document, STR_LENGTH);
  for (u32 i = 0; i < KEYS; i++) {
    r.keys[i] = 0;
    __asm__ volatile("");
  }
  skip(&r);
  Value v = read_value(&r, 0);
  if (v == NOT_HANDLED || skip(&r) != END) return 0;
  *result = v;
  return 1;
}
