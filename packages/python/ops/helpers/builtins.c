/*
 * Fast paths of builtin functions, types and methods (BUILTIN.FAST): 1 when done, 0 when TypeScript has to do the call,
 * with nothing changed. Methods get their receiver, of the right type, as args[0]. src/native/fast.ts says which is whose.
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

FAST(fast_len) {
  (void)context;
  if (argc != 1 || !is_pointer(args[0])) return 0;
  char *o = object_of(args[0]);
  switch (type_for(o, SLOT_LEN)) {
    case TYPE_STR:
    case TYPE_TUPLE:
    case TYPE_LIST:
    case TYPE_DICT:
    case TYPE_SET:
    case TYPE_FROZENSET:
    case TYPE_BYTES:
    case TYPE_BYTEARRAY:
    case TYPE_ARRAY:
      ANSWER(small_int(U32(o, 8)));
    case TYPE_RANGE:
      if (!is_int(U64(o, RANGE_LENGTH))) return 0;
      ANSWER(U64(o, RANGE_LENGTH));
    default:
      return 0;
  }
}

FAST(fast_abs) {
  if (argc != 1) return 0;
  Value v = args[0];
  if (is_double(v)) ANSWER(v & ~(1ull << 63));
  i64 n;
  if (as_i64(v, &n)) {
    if (n >= 0 && !is_bool(v)) ANSWER(v);
    ANSWER(int_from_i128(context, n < 0 ? -(i128)n : n));
  }
  if (!has_type(v, TYPE_BIGINT)) return 0;
  ANSWER(U32(object_of(v), BIGINT_NEGATIVE) ? big_negate(context, v) : v);
}

FAST(fast_ord) {
  (void)context;
  if (argc != 1 || !has_type(args[0], TYPE_STR)) return 0;
  char *str = object_of(args[0]);
  if (U32(str, STR_LENGTH) != 1) return 0;
  ANSWER(small_int(str_at(str, 0)));
}

FAST(fast_chr) {
  if (argc != 1 || !is_int(args[0])) return 0;
  i64 code = int_of(args[0]);
  if (code < 0 || code > 0x10ffff) return 0;
  ANSWER(str_of_code_point(context, (u32)code));
}

FAST(fast_divmod) {
  u64 pair[2];
  i64 m, n;
  if (argc != 2) return 0;
  if (as_i64(args[0], &m) && as_i64(args[1], &n)) {
    pair[0] = floordiv_slow(context, args[0], args[1]);
    pair[1] = mod_slow(context, args[0], args[1]);
    if (pair[0] == NOT_HANDLED || pair[1] == NOT_HANDLED) return 0;
  } else if (is_double(args[0]) || is_double(args[1])) {
    pair[0] = floordiv_slow(context, args[0], args[1]);
    pair[1] = mod_slow(context, args[0], args[1]);
    if (pair[0] == NOT_HANDLED || pair[1] == NOT_HANDLED) return 0;
  } else if (!big_divmod(context, args[0], args[1], pair)) return 0;
  ANSWER(build_tuple(context, pair, 2));
}

/* pow(base, exponent[, modulus]) */
FAST(fast_pow) {
  if (argc == 2) ANSWER(pow_slow(context, args[0], args[1]));
  if (argc != 3) return 0;
  Value base = big_mod(context, args[0], args[2]);
  if (base == NOT_HANDLED) return 0;
  ANSWER(big_power_modulo(context, base, args[1], args[2]));
}

/* --- types as functions --- */

/* int(text, base) of digits and letters alone. */
static Value int_of_digits(Context *context, Value v, Value base_value) {
  if (!has_type(v, TYPE_STR) || !is_int(base_value)) return NOT_HANDLED;
  char *str = object_of(v);
  i64 base = int_of(base_value), n = 0;
  u32 length = U32(str, STR_LENGTH), i = 0;
  const u8 *p = (const u8 *)str_text(str);
  if (str_width(str) != 1 || length == 0 || length > 64 || base < 2 || base > 36) return NOT_HANDLED;
  u32 negative = p[0] == '-';
  if (negative && ++i == length) return NOT_HANDLED;
  for (; i < length; i++) {
    u32 digit = (u32)p[i] - '0';
    if (digit > 9) digit = (p[i] | 32u) - 'a' < 26u ? (p[i] | 32u) - 'a' + 10 : 36;
    if (digit >= base || __builtin_mul_overflow(n, base, &n) || __builtin_add_overflow(n, (i64)digit, &n)) return NOT_HANDLED;
  }
  return int_from_i64(context, negative ? -n : n);
}

FAST(fast_int) {
  if (argc == 2) ANSWER(int_of_digits(context, args[0], args[1]));
  if (argc == 0) ANSWER(small_int(0));
  if (argc != 1) return 0;
  Value v = args[0];
  if (is_double(v)) {
    f64 x = double_of(v);
    if (!(x > -9e18 && x < 9e18)) return 0;
    ANSWER(int_from_i64(context, (i64)x));
  }
  if (is_bool(v)) ANSWER(small_int((i64)(v & 1)));
  if (is_int(v) || has_type(v, TYPE_INT64) || has_type(v, TYPE_BIGINT)) ANSWER(v);
  if (has_type(v, TYPE_STR)) {
    /* Plain decimal digits; spaces, underscores, signs of other scripts … in TypeScript. */
    char *str = object_of(v);
    u32 length = U32(str, STR_LENGTH), i = 0;
    if (str_width(str) != 1) return 0;
    const u8 *p = (const u8 *)str_text(str);
    while (length && is_ascii_space(p[0])) p++, length--;
    while (length && is_ascii_space(p[length - 1])) length--;
    if (length == 0 || length > 18) return 0;
    u32 negative = p[0] == '-';
    if ((negative || p[0] == '+') && ++i == length) return 0;
    i64 n = 0;
    for (; i < length; i++) {
      u32 digit = (u32)p[i] - '0';
      if (digit > 9) return 0;
      n = n * 10 + digit;
    }
    ANSWER(int_from_i64(context, negative ? -n : n));
  }
  return 0;
}

FAST(fast_float) {
  f64 x;
  (void)context;
  if (argc != 1) return 0;
  if (has_type(args[0], TYPE_STR)) {
    char *str = object_of(args[0]);
    if (str_width(str) != 1 || !read_float((const u8 *)str_text(str), U32(str, STR_LENGTH), &x)) return 0;
    ANSWER(float_value(x));
  }
  if (is_double(args[0])) ANSWER(args[0]);
  i64 n;
  if (as_i64(args[0], &n)) ANSWER(float_value((f64)n));
  return 0;
}

FAST(fast_bool) {
  (void)context;
  if (argc != 1) return 0;
  u32 truth = truth_slow(args[0]);
  if (truth > 1) return 0;
  ANSWER(bool_value((int)truth));
}

FAST(fast_range) {
  if (argc == 0 || argc > 3) return 0;
  for (u32 i = 0; i < argc; i++)
    if (!is_int(args[i])) return 0;
  i64 start = argc == 1 ? 0 : int_of(args[0]), stop = int_of(args[argc == 1 ? 0 : 1]);
  i64 step = argc == 3 ? int_of(args[2]) : 1;
  if (step == 0) return 0;
  i64 length = 0;
  if (step > 0 && start < stop) length = (stop - start - 1) / step + 1;
  if (step < 0 && start > stop) length = (start - stop - 1) / -step + 1;
  if (!fits_int(length)) return 0;
  char *range = heap_allocate(context, TYPE_RANGE, RANGE_BYTES);
  if (!range) return 0;
  U64(range, RANGE_START) = small_int(start);
  U64(range, RANGE_STOP) = small_int(stop);
  U64(range, RANGE_STEP) = small_int(step);
  U64(range, RANGE_LENGTH) = small_int(length);
  ANSWER(pointer_value(range));
}

Value build_range(Context *context, u64 *items, u32 count) {
  u64 range;
  return fast_range(context, items, count, &range) ? range : NOT_HANDLED;
}

FAST(fast_list) {
  if (argc == 0) ANSWER(build_list(context, 0, 0));
  if (argc != 1 || !is_pointer(args[0])) return 0;
  char *o = object_of(args[0]);
  switch (type_of_object(o)) {
    case TYPE_LIST:
      ANSWER(build_list(context, list_items(o), U32(o, LIST_LENGTH)));
    case TYPE_TUPLE:
      ANSWER(build_list(context, tuple_items(o), U32(o, TUPLE_LENGTH)));
    case TYPE_RANGE: {
      Value n = U64(o, RANGE_LENGTH);
      if (!is_int(n) || int_of(n) > (1 << 26)) return 0;
      if (!is_int(U64(o, RANGE_START)) || !is_int(U64(o, RANGE_STEP))) return 0;
      Value v = build_list(context, 0, 0);
      u32 length = (u32)int_of(n);
      if (v == NOT_HANDLED || !list_grow(context, object_of(v), length)) return 0;
      u64 *items = list_items(object_of(v));
      i64 at = int_of(U64(o, RANGE_START)), step = int_of(U64(o, RANGE_STEP));
      for (u32 i = 0; i < length; i++, at += step) items[i] = small_int(at);
      U32(object_of(v), LIST_LENGTH) = length;
      ANSWER(v);
    }
    default:
      ANSWER(items_in(context, args[0]));
  }
}

static u32 tuple_of(Context *context, const u64 *items, u32 count, void *data, u64 *result) {
  (void)data;
  Value tuple = build_tuple(context, (u64 *)items, count);
  if (tuple == NOT_HANDLED) return 0;
  *result = tuple;
  return 1;
}

FAST(fast_tuple) {
  if (argc == 0) return 0;
  if (argc != 1 || !is_pointer(args[0])) return 0;
  char *o = object_of(args[0]);
  if (type_of_object(o) == TYPE_TUPLE) ANSWER(args[0]);
  if (type_of_object(o) == TYPE_LIST) ANSWER(build_tuple(context, list_items(o), U32(o, LIST_LENGTH)));
  return with_items(context, args[0], tuple_of, 0, result);
}

/* --- methods --- */

FAST(fast_list_append) {
  if (argc != 2) return 0;
  char *list = object_of(args[0]);
  u32 length = U32(list, LIST_LENGTH);
  if (length == U32(list, LIST_CAPACITY) && !list_grow(context, list, length + 1)) return 0;
  list_items(list)[length] = args[1];
  U32(list, LIST_LENGTH) = length + 1;
  ANSWER(NONE);
}

FAST(fast_list_pop) {
  (void)context;
  if (argc == 0 || argc > 2) return 0;
  char *list = object_of(args[0]);
  u32 length = U32(list, LIST_LENGTH);
  u64 *items = list_items(list);
  i64 index = -1;
  if (argc == 2) {
    if (!is_int(args[1])) return 0;
    index = int_of(args[1]);
  }
  if (index < 0) index += length;
  if (index < 0 || index >= length) return 0;
  Value item = items[index];
  for (u64 i = (u64)index; i + 1 < length; i++) items[i] = items[i + 1];
  U32(list, LIST_LENGTH) = length - 1;
  ANSWER(item);
}

static u32 extend_by(Context *context, const u64 *items, u32 count, void *list, u64 *result) {
  u32 length = U32(list, LIST_LENGTH);
  (void)result;
  if ((u64)length + count > 1u << 28 || !list_grow(context, list, length + count)) return 0;
  copy_words(list_items(list) + length, items, count);
  U32(list, LIST_LENGTH) = length + count;
  return 1;
}

FAST(fast_list_extend) {
  if (argc != 2 || !is_pointer(args[1])) return 0;
  char *list = object_of(args[0]), *o = object_of(args[1]);
  if (o == list || !with_items(context, args[1], extend_by, list, result)) return 0;
  ANSWER(NONE);
}

FAST(fast_list_insert) {
  if (argc != 3 || !is_int(args[1])) return 0;
  char *list = object_of(args[0]);
  u32 length = U32(list, LIST_LENGTH);
  i64 index = int_of(args[1]);
  if (index < 0) index = index + length < 0 ? 0 : index + length;
  if (index > length) index = length;
  if (!list_grow(context, list, length + 1)) return 0;
  u64 *items = list_items(list);
  for (u32 i = length; i > index; i--) items[i] = items[i - 1];
  items[index] = args[2];
  U32(list, LIST_LENGTH) = length + 1;
  ANSWER(NONE);
}

FAST(fast_list_copy) {
  char *list = object_of(args[0]);
  if (argc != 1) return 0;
  ANSWER(build_list(context, list_items(list), U32(list, LIST_LENGTH)));
}

FAST(fast_dict_get) {
  (void)context;
  if (argc != 2 && argc != 3) return 0;
  i64 hash;
  u32 unknown = 0;
  if (!hash_value(args[1], &hash)) return 0;
  char *entry = dict_find(object_of(args[0]), args[1], hash, &unknown);
  if (unknown) return 0;
  ANSWER(entry ? U64(entry, DICT_ENTRY_VALUE) : argc == 3 ? args[2] : NONE);
}

FAST(fast_dict_setdefault) {
  if (argc != 2 && argc != 3) return 0;
  i64 hash;
  u32 unknown = 0;
  char *dict = object_of(args[0]);
  if (!hash_value(args[1], &hash)) return 0;
  char *entry = dict_find(dict, args[1], hash, &unknown);
  if (unknown) return 0;
  if (entry) ANSWER(U64(entry, DICT_ENTRY_VALUE));
  Value v = argc == 3 ? args[2] : NONE;
  if (!dict_set(context, dict, args[1], v)) return 0;
  ANSWER(v);
}

FAST(fast_dict_pop) {
  (void)context;
  if (argc != 2 && argc != 3) return 0;
  i64 hash;
  u32 unknown = 0;
  if (!hash_value(args[1], &hash)) return 0;
  char *entry = dict_find(object_of(args[0]), args[1], hash, &unknown);
  if (unknown) return 0;
  if (!entry) ANSWER(argc == 3 ? args[2] : NOT_HANDLED);
  Value v = U64(entry, DICT_ENTRY_VALUE);
  dict_remove_entry(object_of(args[0]), entry);
  ANSWER(v);
}

static Value dict_view(Context *context, Value dict, u8 kind) {
  char *view = heap_allocate(context, TYPE_DICT_VIEW, DICT_VIEW_BYTES);
  if (!view) return NOT_HANDLED;
  U8(view, OBJECT_FLAGS) = kind;
  U64(view, DICT_VIEW_DICT) = dict;
  return pointer_value(view);
}
#define DICT_VIEW_METHOD(name, kind)                    \
  FAST(name) {                                          \
    Value view = dict_view(context, args[0], kind);     \
    if (argc != 1 || view == NOT_HANDLED) return 0;     \
    ANSWER(view);                                       \
  }
DICT_VIEW_METHOD(fast_dict_keys, 0)
DICT_VIEW_METHOD(fast_dict_values, 1)
DICT_VIEW_METHOD(fast_dict_items, 2)

FAST(fast_set_add) {
  if (argc != 2 || !set_add(context, object_of(args[0]), args[1])) return 0;
  ANSWER(NONE);
}

/* ASCII only: other letters and digits need Unicode's tables. */
#define CHARACTER_TEST(name, test)                                     \
  FAST(name) {                                                         \
    (void)context;                                                     \
    char *str = object_of(args[0]);                                    \
    u32 length = U32(str, STR_LENGTH);                                 \
    if (argc != 1 || str_width(str) != 1) return 0;                    \
    const u8 *p = (const u8 *)str_text(str);                        \
    u32 all = length > 0;                                              \
    for (u32 i = 0; i < length; i++) {                                 \
      u32 c = p[i];                                                    \
      if (c >= 0x80) return 0;                                         \
      if (!(test)) all = 0;                                            \
    }                                                                  \
    ANSWER(bool_value((int)all));                                      \
  }
CHARACTER_TEST(fast_str_isdigit, c - '0' < 10u)
CHARACTER_TEST(fast_str_isalpha, (c | 32) - 'a' < 26u)
CHARACTER_TEST(fast_str_isalnum, (c | 32) - 'a' < 26u || c - '0' < 10u)
CHARACTER_TEST(fast_str_isspace, c == ' ' || c - 9 < 5u || c - 28 < 4u)

/* Some letter, and none of the other case. */
#define CASE_TEST(name, wanted, other)                                 \
  FAST(name) {                                                         \
    (void)context;                                                     \
    char *str = object_of(args[0]);                                    \
    u32 length = U32(str, STR_LENGTH), some = 0, none = 1;             \
    if (argc != 1 || str_width(str) != 1) return 0;                    \
    const u8 *p = (const u8 *)str_text(str);                           \
    for (u32 i = 0; i < length; i++) {                                 \
      u32 c = p[i];                                                    \
      if (c >= 0x80) return 0;                                         \
      if (wanted) some = 1;                                            \
      if (other) none = 0;                                             \
    }                                                                  \
    ANSWER(bool_value((int)(some & none)));                            \
  }
CASE_TEST(fast_str_isupper, c - 'A' < 26u, c - 'a' < 26u)
CASE_TEST(fast_str_islower, c - 'a' < 26u, c - 'A' < 26u)

/* --- module math --- */

FAST(fast_math_floor) {
  if (argc != 1) return 0;
  if (is_int(args[0])) ANSWER(args[0]);
  if (!is_double(args[0])) return 0;
  f64 x = double_of(args[0]);
  if (!(x > -9e18 && x < 9e18)) return 0;
  i64 n = (i64)x;
  ANSWER(int_from_i64(context, (f64)n > x ? n - 1 : n));
}

FAST(fast_math_ceil) {
  if (argc != 1) return 0;
  if (is_int(args[0])) ANSWER(args[0]);
  if (!is_double(args[0])) return 0;
  f64 x = double_of(args[0]);
  if (!(x > -9e18 && x < 9e18)) return 0;
  i64 n = (i64)x;
  ANSWER(int_from_i64(context, (f64)n < x ? n + 1 : n));
}

FAST(fast_math_gcd) {
  i64 m, n;
  if (argc != 2 || !as_i64(args[0], &m) || !as_i64(args[1], &n)) return 0;
  u64 a = m < 0 ? 0 - (u64)m : (u64)m, b = n < 0 ? 0 - (u64)n : (u64)n;
  while (b) {
    u64 rest = a % b;
    a = b;
    b = rest;
  }
  if (a >> 63) return 0;
  ANSWER(int_from_i64(context, (i64)a));
}
