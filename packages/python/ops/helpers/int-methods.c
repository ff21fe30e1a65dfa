/* Methods of int, and builtin functions of numbers beside those of builtins.c. */
#include "bytes.h"
#include "fast-path.h"
#include "float-text.h"

/* The limbs of |v|, of an int of any size; how many, -1 of anything else. */
static i64 limbs_of(Value v, u64 *one, const u64 **limbs, u32 *negative) {
  i64 n;
  if (as_i64(v, &n)) {
    *negative = n < 0;
    *one = n < 0 ? 0 - (u64)n : (u64)n;
    *limbs = one;
    return *one != 0;
  }
  if (!has_type(v, TYPE_BIGINT)) return -1;
  char *big = object_of(v);
  *negative = U32(big, BIGINT_NEGATIVE) != 0;
  *limbs = (const u64 *)(big + BIGINT_LIMBS);
  return U32(big, BIGINT_LENGTH);
}

FAST(fast_int_bit_length) {
  (void)context;
  u64 one;
  const u64 *limbs;
  u32 negative;
  i64 count = limbs_of(args[0], &one, &limbs, &negative);
  if (argc != 1 || count < 0) return 0;
  ANSWER(small_int(count ? count * 64 - __builtin_clzll(limbs[count - 1]) : 0));
}

/* Without the instruction, which not every processor has. */
PLAIN u32 ones(u64 n) {
  n -= n >> 1 & 0x5555555555555555ull;
  n = (n & 0x3333333333333333ull) + (n >> 2 & 0x3333333333333333ull);
  n = (n + (n >> 4)) & 0x0f0f0f0f0f0f0f0full;
  return (u32)(n * 0x0101010101010101ull >> 56);
}

FAST(fast_int_bit_count) {
  (void)context;
  u64 one;
  const u64 *limbs;
  u32 negative;
  i64 count = limbs_of(args[0], &one, &limbs, &negative), sum = 0;
  if (argc != 1 || count < 0) return 0;
  for (i64 i = 0; i < count; i++) sum += ones(limbs[i]);
  ANSWER(small_int(sum));
}

/* "big" or "little": 0 or 1; 2 of anything else. */
static u32 byte_order(Value v) {
  if (!has_type(v, TYPE_STR) || str_width(object_of(v)) != 1) return 2;
  const char *text = str_text(object_of(v));
  u32 length = U32(object_of(v), STR_LENGTH);
  if (length == 3 && text[0] == 'b' && text[1] == 'i' && text[2] == 'g') return 0;
  if (length != 6) return 2;
  for (u32 i = 0; i < 6; i++)
    if (text[i] != "little"[i]) return 2;
  return 1;
}

/* n.to_bytes(length, order) of n >= 0 */
FAST(fast_int_to_bytes) {
  u64 one;
  const u64 *limbs;
  u32 negative, little = argc < 3 ? 0 : byte_order(args[2]);
  i64 count = limbs_of(args[0], &one, &limbs, &negative), length = 1;
  if (argc > 3 || count < 0 || negative || little > 1) return 0;
  if (argc > 1) {
    if (!is_int(args[1])) return 0;
    length = int_of(args[1]);
  }
  if (length < 0 || length > 1 << 20) return 0;
  i64 needed = count ? count * 8 - __builtin_clzll(limbs[count - 1]) / 8 : 0;
  if (needed > length) return 0;
  char *bytes = new_bytes(context, (u64)length);
  if (!bytes) return 0;
  for (i64 i = 0; i < length; i++) {
    u8 byte = i < count * 8 ? (u8)(limbs[i / 8] >> (i % 8 * 8)) : 0;
    U8(bytes, BYTES_DATA + (little ? i : length - 1 - i)) = byte;
  }
  ANSWER(pointer_value(bytes));
}

/* int.from_bytes(bytes, order) of what 64 bits hold */
FAST(fast_int_from_bytes) {
  const u8 *from;
  u32 length, little = argc < 2 ? 0 : byte_order(args[1]);
  if (argc == 0 || argc > 2 || little > 1 || !bytes_of(args[0], &from, &length)) return 0;
  u64 n = 0;
  for (u32 i = 0; i < length; i++) {
    if (n >> 55) return 0;
    n = n << 8 | from[little ? length - 1 - i : i];
  }
  ANSWER(int_from_i64(context, (i64)n));
}

static u32 in_base(Context *context, const u64 *args, u32 argc, u64 *result, u32 shift, u8 letter) {
  i64 n;
  u8 text[72];
  u32 length = 0;
  if (argc != 1 || !as_i64(args[0], &n)) return 0;
  u64 magnitude = n < 0 ? 0 - (u64)n : (u64)n;
  if (n < 0) text[length++] = '-';
  text[length++] = '0';
  text[length++] = letter;
  u32 bits = magnitude ? 64 - (u32)__builtin_clzll(magnitude) : 1;
  for (u32 i = (bits + shift - 1) / shift; i-- > 0;) {
    u32 digit = (u32)(magnitude >> (i * shift)) & ((1u << shift) - 1);
    text[length++] = (u8)(digit < 10 ? '0' + digit : 'a' + digit - 10);
  }
  char *str = new_str(context, length, 1);
  if (!str) return 0;
  copy_bytes(str + STR_INLINE, text, length);
  ANSWER(pointer_value(str));
}
FAST(fast_hex) { return in_base(context, args, argc, result, 4, 'x'); }
FAST(fast_oct) { return in_base(context, args, argc, result, 3, 'o'); }
FAST(fast_bin) { return in_base(context, args, argc, result, 1, 'b'); }

/* round(x), half to even; round(x, digits) by the decimals that x has exactly. */
FAST(fast_round) {
  if (argc == 0 || argc > 2) return 0;
  Value v = args[0];
  u32 whole = argc == 1 || args[1] == NONE;
  if (is_int(v) && (whole || (is_int(args[1]) && int_of(args[1]) >= 0))) ANSWER(v);
  if (!is_double(v)) return 0;
  f64 x = double_of(v);
  if (whole) {
    if (!(x > -4503599627370496.0 && x < 4503599627370496.0)) return 0;
    i64 n = (i64)x;
    f64 rest = x - (f64)n;
    if (rest > 0.5 || (rest == 0.5 && (n & 1))) n++;
    if (rest < -0.5 || (rest == -0.5 && (n & 1))) n--;
    ANSWER(int_from_i64(context, n));
  }
  u8 text[48];
  f64 rounded;
  if (!is_int(args[1]) || int_of(args[1]) < 0 || int_of(args[1]) > 15 || !(x > -1e15 && x < 1e15)) return 0;
  u32 length = write_fixed(x, (u32)int_of(args[1]), text);
  if (!length || !read_float(text, length, &rounded)) return 0;
  ANSWER(float_value(raw_double(x) >> 63 ? -rounded : rounded));
}

/* As src/builtins/functions.ts has it for objects. */
FAST(fast_id) {
  if (argc != 1 || !is_pointer(args[0])) return 0;
  ANSWER(int_from_i64(context, (i64)(u64)object_of(args[0])));
}

FAST(fast_callable) {
  (void)context;
  if (argc != 1) return 0;
  Value v = args[0];
  if (!is_pointer(v)) ANSWER(FALSE_VALUE);
  switch (type_of_object(object_of(v))) {
    case TYPE_FUNCTION:
    case TYPE_BUILTIN:
    case TYPE_METHOD:
    case TYPE_TYPE:
      ANSWER(TRUE_VALUE);
    case TYPE_STR:
    case TYPE_TUPLE:
    case TYPE_LIST:
    case TYPE_DICT:
    case TYPE_SET:
    case TYPE_INT64:
    case TYPE_BIGINT:
    case TYPE_GENERATOR:
      ANSWER(FALSE_VALUE);
    case TYPE_INSTANCE: {
      Value method = special_of(v, SLOT_CALL);
      if (!method || !is_pointer(method)) return 0;
      ANSWER(TRUE_VALUE);
    }
    default:
      return 0;
  }
}
