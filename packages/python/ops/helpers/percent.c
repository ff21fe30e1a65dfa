/* `text % values` and text.format(values), of Latin-1 and what repr.c and format.c can write. */
#include "text-buffer.h"

#define MOST_WIDTH 10000u

typedef struct Conversion {
  u8 left, zero, sign;
  u32 width;
  i32 precision;
} Conversion;

/* What was written from `from` on, a sign in front of the first `negative`, is filled up to the width. */
static u32 fill(Text *t, u64 from, const Conversion *c, u32 is_number, u32 negative) {
  u8 sign = negative ? '-' : is_number ? c->sign : 0;
  u64 length = t->length - from + (sign != 0), missing = c->width > length ? c->width - length : 0, moved = missing + (sign != 0);
  if (c->left) {
    /* behind it: only the sign moves it */
    moved = sign != 0;
  }
  if (!text_reserve(t, missing + 1)) return 0;
  if (moved) {
    u8 *text = t->text + from;
    for (u64 i = t->length - from; i-- > 0;) text[i + moved] = text[i];
    u32 zeros = c->zero && is_number && !c->left;
    u64 at = 0;
    if (sign && (zeros || c->left)) text[at++] = sign;
    if (!c->left)
      for (u64 i = 0; i < missing; i++) text[at++] = zeros ? '0' : ' ';
    if (sign && !zeros && !c->left) text[at++] = sign;
    t->length += moved;
  }
  return !c->left || text_fill(t, ' ', missing);
}

static u32 write_digits_of(Text *t, u64 n, u32 shift, u8 letter) {
  if (!text_reserve(t, 70)) return 0;
  if (!shift) {
    t->length += write_digits(n, t->text + t->length);
    return 1;
  }
  u32 bits = n ? 64 - (u32)__builtin_clzll(n) : 1;
  for (u32 i = (bits + shift - 1) / shift; i-- > 0;) {
    u32 digit = (u32)(n >> (i * shift)) & ((1u << shift) - 1);
    t->text[t->length++] = (u8)(digit < 10 ? '0' + digit : letter + digit - 10);
  }
  return 1;
}

static u32 convert(Text *t, u8 type, const Conversion *c, Value v) {
  u64 from = t->length;
  i64 n;
  f64 x;
  switch (type) {
    case 's':
    case 'r':
      if (!(type == 's' ? write_str_of(t, v) : write_repr_of(t, v, 0))) return 0;
      if (c->precision >= 0 && t->length - from > (u32)c->precision) t->length = from + (u32)c->precision;
      return fill(t, from, c, 0, 0);
    case 'd':
    case 'i':
    case 'u':
    case 'x':
    case 'X':
    case 'o': {
      if (c->precision >= 0) return 0;
      u32 shift = type == 'o' ? 3 : (type | 32) == 'x' ? 4 : 0;
      if (is_double(v)) {
        x = double_of(v);
        if (shift || !(x > -9e18 && x < 9e18)) return 0;
        n = (i64)x;
      } else if (!as_i64(v, &n)) return 0;
      return write_digits_of(t, n < 0 ? 0 - (u64)n : (u64)n, shift, type == 'X' ? 'A' : 'a') && fill(t, from, c, 1, n < 0);
    }
    case 'f':
    case 'F': {
      if (is_double(v)) x = double_of(v);
      else if (as_i64(v, &n) && n <= 1ll << 53 && n >= -(1ll << 53)) x = (f64)n;
      else return 0;
      if (!text_reserve(t, 48)) return 0;
      u32 length = write_fixed(x, c->precision < 0 ? 6 : (u32)c->precision, t->text + t->length);
      t->length += length;
      return length && fill(t, from, c, 1, (u32)(raw_double(x) >> 63));
    }
    default:
      return 0;
  }
}

/* The item of a dict under the name in brackets at text[*i], and *i behind them. */
static Value named_item(Context *context, char *dict, char *format, u32 *i) {
  const u8 *text = (const u8 *)str_text(format);
  u32 from = *i + 1, end = from;
  while (end < U32(format, STR_LENGTH) && text[end] != ')' && text[end] != '(') end++;
  if (end == U32(format, STR_LENGTH) || text[end] == '(') return NOT_HANDLED;
  Value name = str_slice(context, format, from, end - from);
  *i = end + 1;
  return name == NOT_HANDLED ? name : dict_get(dict, name);
}

Value percent_format(Context *context, char *format, Value values) {
  if (str_width(format) != 1) return NOT_HANDLED;
  u32 is_named = has_type(values, TYPE_DICT);
  const u64 *items = &values;
  u32 count = 1, used = 0, length = U32(format, STR_LENGTH);
  if (has_type(values, TYPE_TUPLE)) {
    items = tuple_items(object_of(values));
    count = U32(object_of(values), TUPLE_LENGTH);
  }
  const u8 *text = (const u8 *)str_text(format);
  Text t;
  text_begin(&t, context);
  for (u32 i = 0; i < length;) {
    u32 from = i;
    while (i < length && text[i] != '%') i++;
    if (i > from && !text_put(&t, text + from, i - from)) return NOT_HANDLED;
    if (i == length) break;
    Conversion c = {0, 0, 0, 0, -1};
    if (++i < length && text[i] == '%') {
      if (!text_put_character(&t, '%')) return NOT_HANDLED;
      i++;
      continue;
    }
    Value item = UNBOUND;
    if (i < length && text[i] == '(') {
      if (!is_named || (item = named_item(context, object_of(values), format, &i)) == NOT_HANDLED) return NOT_HANDLED;
    } else if (is_named) return NOT_HANDLED;
    for (; i < length; i++) {
      if (text[i] == '-') c.left = 1;
      else if (text[i] == '0') c.zero = 1;
      else if (text[i] == '+') c.sign = '+';
      else if (text[i] == ' ') c.sign = c.sign ? c.sign : ' ';
      else break;
    }
    for (; i < length && (u32)text[i] - '0' < 10; i++)
      if ((c.width = c.width * 10 + (text[i] - '0')) > MOST_WIDTH) return NOT_HANDLED;
    if (i < length && text[i] == '.') {
      u32 precision = 0;
      for (i++; i < length && (u32)text[i] - '0' < 10; i++)
        if ((precision = precision * 10 + (text[i] - '0')) > MOST_WIDTH) return NOT_HANDLED;
      c.precision = (i32)precision;
    }
    if (i == length) return NOT_HANDLED;
    if (!is_named) {
      if (used == count) return NOT_HANDLED;
      item = items[used++];
    }
    if (!convert(&t, text[i++], &c, item)) return NOT_HANDLED;
  }
  return used == count || is_named ? text_finish(&t) : NOT_HANDLED;
}

/* Fields by position, with a conversion or a plain format spec. */
u32 fast_str_format(Context *context, const u64 *args, u32 argc, u64 *result) {
  char *format = object_of(args[0]);
  if (str_width(format) != 1) return 0;
  const u8 *text = (const u8 *)str_text(format);
  u32 length = U32(format, STR_LENGTH), next = 1, counts = 0, numbers = 0;
  Text t;
  text_begin(&t, context);
  for (u32 i = 0; i < length;) {
    u32 from = i;
    while (i < length && text[i] != '{' && text[i] != '}') i++;
    if (i > from && !text_put(&t, text + from, i - from)) return 0;
    if (i == length) break;
    if (i + 1 < length && text[i + 1] == text[i]) {
      if (!text_put_character(&t, text[i])) return 0;
      i += 2;
      continue;
    }
    if (text[i++] == '}') return 0;
    u32 number = 0;
    from = i;
    for (; i < length && (u32)text[i] - '0' < 10; i++)
      if ((number = number * 10 + (text[i] - '0')) > MOST_WIDTH) return 0;
    if (i == from) number = next++, counts = 1;
    else number++, numbers = 1;
    if (number >= argc || (counts && numbers)) return 0;
    Value v = args[number];
    u32 is_repr = 0;
    if (i + 1 < length && text[i] == '!') {
      if (text[i + 1] != 'r' && text[i + 1] != 's') return 0;
      is_repr = text[i + 1] == 'r';
      if (!is_repr && (v = to_str(context, v)) == NOT_HANDLED) return 0;
      i += 2;
    }
    u32 spec = i;
    if (i < length && text[i] == ':') {
      spec = ++i;
      while (i < length && text[i] != '}' && text[i] != '{') i++;
    }
    if (i == length || text[i] != '}') return 0;
    if (i > spec) {
      Value spec_value = str_slice(context, format, spec, i - spec);
      if (is_repr) v = to_repr(context, v);
      if (spec_value == NOT_HANDLED || v == NOT_HANDLED) return 0;
      v = format_value(context, v, spec_value);
      if (v == NOT_HANDLED || !write_str_of(&t, v)) return 0;
    } else if (!(is_repr ? write_repr_of(&t, v, 0) : write_str_of(&t, v))) return 0;
    i++;
  }
  Value v = text_finish(&t);
  if (v == NOT_HANDLED) return 0;
  *result = v;
  return 1;
}
