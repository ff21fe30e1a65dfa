/* Hashes: CPython's for numbers, None's and tuples of them; FNV-1a for str. */
#include "helpers.h"

#define MODULUS ((1ull << 61) - 1)

PLAIN i64 hash_int(i64 n) {
  u64 magnitude = n < 0 ? 0 - (u64)n : (u64)n;
  i64 h = (i64)(magnitude % MODULUS);
  if (n < 0) h = -h;
  return h == -1 ? -2 : h;
}

/* CPython's _Py_HashDouble: the value modulo 2^61 - 1. */
static i64 hash_double(f64 x) {
  u64 bits = raw_double(x) & ~(1ull << 63);
  i32 exponent = (i32)(bits >> 52);
  u64 significand = bits & 0xfffffffffffffull;
  if (exponent == 0x7ff) return x > 0 ? 314159 : -314159;
  if (exponent == 0) exponent = 1;
  else significand |= 1ull << 52;
  /* |x| = significand · 2^(exponent − 1075); 2 has order 61. */
  i32 rotate = (exponent - 1075) % 61;
  if (rotate < 0) rotate += 61;
  u64 h = significand % MODULUS;
  h = ((h << rotate) & MODULUS) | (rotate ? h >> (61 - rotate) : 0);
  if (h == MODULUS) h = 0;
  i64 result = raw_double(x) >> 63 ? -(i64)h : (i64)h;
  return result == -1 ? -2 : result;
}

/* CPython's tuplehash (xxHash). */
static u32 hash_tuple(char *tuple, i64 *hash, u32 depth);

static u32 hash_of(Value v, i64 *hash, u32 depth) {
  if (is_int(v)) {
    *hash = hash_int(int_of(v));
    return 1;
  }
  if (is_double(v)) {
    f64 x = double_of(v);
    if (x != x) return 0; /* by identity in CPython */
    *hash = hash_double(x);
    return 1;
  }
  if (is_pointer(v)) {
    char *o = object_of(v);
    /* of other derived objects hash and == are TypeScript's */
    switch (type_for(o, SLOT_HASH) == TYPE_TUPLE && type_for(o, SLOT_LT + 2) ? TYPE_TUPLE : type_of_object(o)) {
      case TYPE_STR:
        *hash = str_hash(o);
        return 1;
      case TYPE_BYTES:
        *hash = bytes_hash(o);
        return 1;
      case TYPE_INT64:
        *hash = hash_int(I64(o, INT64_VALUE));
        return 1;
      case TYPE_BIGINT:
        *hash = big_hash(o);
        return 1;
      case TYPE_TUPLE:
        return depth < 16 && hash_tuple(o, hash, depth + 1);
      case TYPE_INSTANCE:
        *hash = (u32)(u64)o >> 4;
        return by_identity(v);
      case TYPE_FUNCTION:
      case TYPE_BUILTIN:
        *hash = (u32)(u64)o >> 4;
        return 1;
      case TYPE_TYPE:
        /* A class of a metaclass defined in Python may be hashed by that. */
        *hash = (u32)(u64)o >> 4;
        return !(U8(o, OBJECT_FLAGS) & TYPE_OF_METACLASS);
      default:
        return 0;
    }
  }
  if (is_bool(v)) {
    *hash = v & 1;
    return 1;
  }
  if (v == NONE) {
    *hash = 0xfca86420;
    return 1;
  }
  return 0;
}

static u32 hash_tuple(char *tuple, i64 *hash, u32 depth) {
  const u64 prime1 = 11400714785074694791ull, prime2 = 14029467366897019727ull, prime5 = 2870177450012600261ull;
  u32 length = U32(tuple, TUPLE_LENGTH);
  u64 accumulator = prime5;
  for (u32 i = 0; i < length; i++) {
    i64 lane;
    if (!hash_of(tuple_items(tuple)[i], &lane, depth)) return 0;
    accumulator += (u64)lane * prime2;
    accumulator = (accumulator << 31) | (accumulator >> 33);
    accumulator *= prime1;
  }
  accumulator += length ^ (prime5 ^ 3527539ull);
  *hash = accumulator == (u64)-1 ? 1546275796 : (i64)accumulator;
  return 1;
}

u32 hash_value(Value v, i64 *hash) { return hash_of(v, hash, 0); }
