/* format(v, spec) of ints, floats and strs, as far as it takes no tables; f-strings come here too. */
#include "float-text.h"

typedef struct Spec {
  u8 fill, align, sign, comma, type;
  u32 width;
  i32 precision;
} Spec;

#define MOST_WIDTH 10000u

PLAIN u32 is_align(u8 c) { return c == '<' || c == '>' || c == '=' || c == '^'; }

/* 0: something that is left to TypeScript, or wrong. */
static u32 parse_spec(const u8 *text, u32 length, Spec *spec) {
  u32 i = 0;
  spec->fill = ' ';
  spec->align = spec->sign = spec->comma = spec->type = 0;
  spec->width = 0;
  spec->precision = -1;
  if (length >= 2 && is_align(text[1])) {
    spec->fill = text[0];
    spec->align = text[1];
    i = 2;
  } else if (length && is_align(text[0])) spec->align = text[i++];
  if (i < length && (text[i] == '+' || text[i] == '-' || text[i] == ' ')) spec->sign = text[i++];
  if (i < length && text[i] == '0') {
    if (spec->align) return 0;
    spec->fill = '0';
    spec->align = '=';
    i++;
  }
  for (; i < length && (u32)text[i] - '0' < 10; i++)
    if ((spec->width = spec->width * 10 + (text[i] - '0')) > MOST_WIDTH) return 0;
  if (i < length && text[i] == ',') spec->comma = text[i++];
  if (i < length && text[i] == '.') {
    u32 from = ++i, precision = 0;
    for (; i < length && (u32)text[i] - '0' < 10; i++)
      if ((precision = precision * 10 + (text[i] - '0')) > MOST_WIDTH) return 0;
    if (i == from) return 0;
    spec->precision = (i32)precision;
  }
  if (i < length) spec->type = text[i++];
  return i == length;
}

/* `prefix` (a sign) and `body`, filled up to the width. */
static Value pad(Context *context, const Spec *spec, u8 align, u32 prefix, u8 sign, const u8 *body, u32 length) {
  u32 all = length + prefix, missing = spec->width > all ? spec->width - all : 0;
  u32 before = align == '>' ? missing : align == '^' ? missing / 2 : 0;
  char *str = new_str(context, (u64)all + missing, 1);
  if (!str) return NOT_HANDLED;
  u8 *to = (u8 *)(str + STR_INLINE);
  for (u32 i = 0; i < before; i++) *to++ = spec->fill;
  if (prefix) *to++ = sign;
  if (align == '=')
    for (u32 i = 0; i < missing; i++) *to++ = spec->fill;
  copy_bytes(to, body, length);
  to += length;
  if (align == '<' || align == '^')
    for (u32 i = before; i < missing; i++) *to++ = spec->fill;
  return pointer_value(str);
}

/* Commas between groups of three digits before the point. */
static u32 group(const u8 *from, u32 length, u8 *to) {
  u32 whole = 0, written = 0;
  while (whole < length && from[whole] != '.' && from[whole] != '%') whole++;
  for (u32 i = 0; i < length; i++) {
    if (i && i < whole && (whole - i) % 3 == 0) to[written++] = ',';
    to[written++] = from[i];
  }
  return written;
}

static Value pad_number(Context *context, const Spec *spec, u32 negative, const u8 *body, u32 length) {
  u8 grouped[64];
  u8 sign = negative ? '-' : spec->sign == '-' ? 0 : spec->sign;
  if (spec->comma) {
    if (spec->align == '=' && spec->width > length + 1) return NOT_HANDLED;
    length = group(body, length, grouped);
    body = grouped;
  }
  return pad(context, spec, spec->align ? spec->align : '>', sign != 0, sign, body, length);
}

static Value format_float(Context *context, const Spec *spec, f64 x) {
  u8 body[48];
  u32 length, precision = spec->precision < 0 ? 6 : (u32)spec->precision;
  u32 negative = (u32)(raw_double(x) >> 63);
  if (spec->type == 0 && spec->precision < 0) {
    length = write_repr(x, body);
    if (!length) return NOT_HANDLED;
    return pad_number(context, spec, negative, body + negative, length - negative);
  }
  if (spec->type == '%') x *= 100;
  else if (spec->type != 'f' && spec->type != 'F') return NOT_HANDLED;
  length = write_fixed(x, precision, body);
  if (!length) return NOT_HANDLED;
  if (spec->type == '%') body[length++] = '%';
  return pad_number(context, spec, negative, body, length);
}

static Value format_int(Context *context, const Spec *spec, i64 n) {
  u8 body[64];
  u32 length = 0, shift = 0;
  u64 magnitude = n < 0 ? 0 - (u64)n : (u64)n;
  u8 letter = 'a';
  switch (spec->type) {
    case 'f':
    case 'F':
    case '%':
      if (magnitude > 1ull << 53) return NOT_HANDLED;
      return format_float(context, spec, (f64)n);
    case 0:
    case 'd':
      break;
    case 'X':
      letter = 'A';
      shift = 4;
      break;
    case 'x':
      shift = 4;
      break;
    case 'o':
      shift = 3;
      break;
    case 'b':
      shift = 1;
      break;
    default:
      return NOT_HANDLED;
  }
  if (spec->precision >= 0) return NOT_HANDLED;
  if (!shift) length = write_digits(magnitude, body);
  else {
    if (spec->comma) return NOT_HANDLED;
    u32 bits = magnitude ? 64 - (u32)__builtin_clzll(magnitude) : 1;
    for (u32 i = (bits + shift - 1) / shift; i-- > 0;) {
      u32 digit = (u32)(magnitude >> (i * shift)) & ((1u << shift) - 1);
      body[length++] = (u8)(digit < 10 ? '0' + digit : letter + digit - 10);
    }
  }
  return pad_number(context, spec, n < 0, body, length);
}

/* format(v[, spec]) */
u32 fast_format(Context *context, const u64 *args, u32 argc, u64 *result) {
  if (argc == 0 || argc > 2) return 0;
  Value v = argc == 1 ? to_str(context, args[0]) : format_value(context, args[0], args[1]);
  if (v == NOT_HANDLED) return 0;
  *result = v;
  return 1;
}

Value format_value(Context *context, Value v, Value spec_value) {
  Spec spec;
  i64 n;
  if (!has_type(spec_value, TYPE_STR) || str_width(object_of(spec_value)) != 1) return NOT_HANDLED;
  char *text = object_of(spec_value);
  if (U32(text, STR_LENGTH) == 0) return to_str(context, v);
  if (!parse_spec((const u8 *)str_text(text), U32(text, STR_LENGTH), &spec)) return NOT_HANDLED;
  if (is_double(v)) return format_float(context, &spec, double_of(v));
  if (is_bool(v)) return NOT_HANDLED;
  if (as_i64(v, &n)) return format_int(context, &spec, n);
  if (!has_type(v, TYPE_STR) || str_width(object_of(v)) != 1) return NOT_HANDLED;
  if ((spec.type && spec.type != 's') || spec.sign || spec.comma || spec.align == '=') return NOT_HANDLED;
  u32 length = U32(object_of(v), STR_LENGTH);
  if (spec.precision >= 0 && (u32)spec.precision < length) length = (u32)spec.precision;
  if (length == U32(object_of(v), STR_LENGTH) && spec.width <= length) return v;
  return pad(context, &spec, spec.align ? spec.align : '<', 0, 0, (const u8 *)str_text(object_of(v)), length);
}
