/* Comparison, equality, truth, membership of builtin types. */
#include "helpers.h"

#define UNKNOWN 2u

PLAIN u32 ordered(i32 sign, u32 operation) {
  switch (operation) {
    case COMPARE_LT:
      return sign < 0;
    case COMPARE_LE:
      return sign <= 0;
    case COMPARE_EQ:
      return sign == 0;
    case COMPARE_NE:
      return sign != 0;
    case COMPARE_GT:
      return sign > 0;
    default:
      return sign >= 0;
  }
}

PLAIN u32 compare_doubles(f64 x, f64 y, u32 operation) {
  switch (operation) {
    case COMPARE_LT:
      return x < y;
    case COMPARE_LE:
      return x <= y;
    case COMPARE_EQ:
      return x == y;
    case COMPARE_NE:
      return x != y;
    case COMPARE_GT:
      return x > y;
    default:
      return x >= y;
  }
}

/* Exactly: a float against an int of at most 2^53, which is exact as a double. */
PLAIN u32 exact_f64(Value v, f64 *x) {
  if (is_double(v)) {
    *x = double_of(v);
    return 1;
  }
  i64 n;
  if (!as_i64(v, &n) || n > (1ll << 53) || n < -(1ll << 53)) return 0;
  *x = (f64)n;
  return 1;
}

PLAIN u32 is_number(Value v) { return is_int(v) || is_double(v) || is_bool(v); }

/* Neither of two different values has an == that could call them equal. */
static u32 differ(Value a, Value b) {
  if (!by_identity(a)) {
    Value other = a;
    a = b;
    b = other;
    if (!by_identity(a)) return 0;
  }
  if (!is_pointer(b)) return 1;
  u32 type = type_of_object(object_of(b));
  return type == TYPE_INSTANCE ? by_identity(b) : type != TYPE_EXCEPTION && type != TYPE_TYPE && type != TYPE_HOSTED && !(type & TYPE_SUBCLASS);
}

u32 equal_values(Value a, Value b, u32 depth) {
  if (is_double(a) && is_double(b)) {
    /* Items are equal when identical; a NaN's identity is TypeScript's business. */
    f64 x = double_of(a), y = double_of(b);
    if (x != x && y != y) return a == b ? UNKNOWN : 0;
    return x == y;
  }
  if (a == b) return 1;
  if (is_int(a) && is_int(b)) return 0;
  if (has_type(a, TYPE_STR) && has_type(b, TYPE_STR)) return str_equal(object_of(a), object_of(b));
  if (!(has_type(a, TYPE_TUPLE) && has_type(b, TYPE_TUPLE)) && differ(a, b)) return 0;
  i64 m, n;
  u32 ia = as_i64(a, &m), ib = as_i64(b, &n);
  if (ia && ib) return m == n;
  if (ia | ib | is_double(a) | is_double(b)) {
    f64 x, y;
    Value other = ia || is_double(a) ? b : a;
    if (exact_f64(a, &x) && exact_f64(b, &y)) return x == y;
    if (other == NONE || has_type(other, TYPE_STR) || has_type(other, TYPE_TUPLE)) return 0;
    return UNKNOWN;
  }
  if (is_pointer(a) && is_pointer(b)) {
    char *p = object_of(a), *q = object_of(b);
    u32 type = type_of_object(p), other = type_of_object(q);
    /* A class that derives from tuple or str and leaves == to it, a named tuple's say. */
    if ((type | other) & TYPE_SUBCLASS) {
      u32 plain = type_for(p, SLOT_LT + 2), plain_other = type_for(q, SLOT_LT + 2);
      if (plain != plain_other || (plain != TYPE_TUPLE && plain != TYPE_STR)) return UNKNOWN;
      if (!type_for(p, SLOT_LT + 3) || !type_for(q, SLOT_LT + 3)) return UNKNOWN;
      type = other = plain;
    }
    if (type == TYPE_STR) return other == TYPE_STR ? str_equal(p, q) : other == TYPE_TUPLE || other == TYPE_LIST ? 0 : UNKNOWN;
    if (type == TYPE_BYTES && other == TYPE_BYTES) return bytes_compare(a, b) == 0;
    if (type != other) return other == TYPE_STR && (type == TYPE_TUPLE || type == TYPE_LIST) ? 0 : UNKNOWN;
    u64 *x, *y;
    u32 length, other_length;
    if (type == TYPE_TUPLE) {
      x = tuple_items(p), y = tuple_items(q);
      length = U32(p, TUPLE_LENGTH), other_length = U32(q, TUPLE_LENGTH);
    } else if (type == TYPE_LIST) {
      x = list_items(p), y = list_items(q);
      length = U32(p, LIST_LENGTH), other_length = U32(q, LIST_LENGTH);
    } else if (type == TYPE_DICT) return dict_equal(p, q, depth);
    else return type == TYPE_BIGINT ? big_compare(a, b) == 0 : UNKNOWN;
    if (depth > 16) return UNKNOWN;
    if (type == TYPE_LIST && length != other_length) return 0;
    for (u32 i = 0; i < length && i < other_length; i++) {
      u32 equal = equal_values(x[i], y[i], depth + 1);
      if (equal != 1) return equal;
    }
    return length == other_length;
  }
  if (a == NONE || b == NONE) {
    Value other = a == NONE ? b : a;
    if (is_pointer(other)) {
      u32 type = type_of_object(object_of(other));
      return type == TYPE_STR || type == TYPE_TUPLE || type == TYPE_LIST || type == TYPE_DICT ? 0 : UNKNOWN;
    }
    return is_number(other) ? 0 : UNKNOWN;
  }
  return UNKNOWN;
}

u32 compare_slow(Context *context, Value a, Value b, u32 operation) {
  (void)context;
  i64 m, n;
  f64 x, y;
  if (UNLIKELY_(is_own_int(a) || is_own_int(b))) {
    /* What the class says of the comparison, of the mirrored one, and of == where that decides about !=. */
    u32 equality = operation == COMPARE_EQ || operation == COMPARE_NE;
    u32 slot = SLOT_LT + operation, mirrored = SLOT_LT + (equality ? COMPARE_EQ : operation ^ 4);
    Value u = plain_int(a, slot, mirrored, slot), v = plain_int(b, slot, mirrored, slot);
    if (u != NOT_HANDLED && v != NOT_HANDLED) a = u, b = v;
  }
  u32 ia = as_i64(a, &m), ib = as_i64(b, &n);
  if (ia && ib) return ordered(m < n ? -1 : m > n, operation);
  if ((ia | is_double(a)) && (ib | is_double(b)))
    return exact_f64(a, &x) && exact_f64(b, &y) ? compare_doubles(x, y, operation) : UNKNOWN;
  if (has_type(a, TYPE_STR) && has_type(b, TYPE_STR)) {
    if (operation == COMPARE_EQ) return str_equal(object_of(a), object_of(b));
    if (operation == COMPARE_NE) return !str_equal(object_of(a), object_of(b));
    return ordered(str_compare(object_of(a), object_of(b)), operation);
  }
  i32 order = big_compare(a, b);
  if (order == 2) order = bytes_compare(a, b);
  if (order != 2) return ordered(order, operation);
  if (operation == COMPARE_EQ || operation == COMPARE_NE) {
    /* identical objects may still say that they are not equal */
    if (a == b && is_pointer(a) && type_of_object(object_of(a)) >= TYPE_INSTANCE && !by_identity(a)) return UNKNOWN;
    u32 equal = equal_values(a, b, 0);
    return equal == UNKNOWN ? set_compare(a, b, operation) : equal ^ (operation == COMPARE_NE);
  }
  /* Tuples and lists by their first difference. */
  if (is_pointer(a) && is_pointer(b)) {
    char *p = object_of(a), *q = object_of(b);
    u32 type = type_of_object(p);
    if (type != type_of_object(q) || (type != TYPE_TUPLE && type != TYPE_LIST)) return set_compare(a, b, operation);
    u64 *items = type == TYPE_TUPLE ? tuple_items(p) : list_items(p);
    u64 *others = type == TYPE_TUPLE ? tuple_items(q) : list_items(q);
    u32 length = U32(p, TUPLE_LENGTH), other_length = U32(q, TUPLE_LENGTH);
    for (u32 i = 0; i < length && i < other_length; i++) {
      u32 equal = equal_values(items[i], others[i], 0);
      if (equal == UNKNOWN) return UNKNOWN;
      if (equal) continue;
      Value u = items[i], v = others[i];
      if ((is_int(u) && is_int(v)) || (is_double(u) && is_double(v)) || (has_type(u, TYPE_STR) && has_type(v, TYPE_STR)))
        return compare_slow(context, u, v, operation);
      return UNKNOWN;
    }
    return ordered(length < other_length ? -1 : length > other_length, operation);
  }
  return UNKNOWN;
}

u32 truth_slow(Value v) {
  if (is_int(v)) return v != INT_TAG;
  if (is_double(v)) return double_of(v) != 0.0;
  if (is_bool(v)) return v & 1;
  if (v == NONE) return 0;
  if (!is_pointer(v)) return UNKNOWN;
  char *o = object_of(v);
  switch (type_of_object(o) & TYPE_SUBCLASS && type_for(o, SLOT_BOOL) ? type_for(o, SLOT_LEN) : type_of_object(o)) {
    case TYPE_STR:
    case TYPE_TUPLE:
    case TYPE_LIST:
    case TYPE_DICT:
    case TYPE_SET:
    case TYPE_FROZENSET:
    case TYPE_BYTES:
    case TYPE_BYTEARRAY:
    case TYPE_ARRAY:
      return U32(o, 8) != 0; /* LENGTH or USED: all at +8 */
    case TYPE_RANGE:
      return U64(o, RANGE_LENGTH) != INT_TAG;
    case TYPE_INSTANCE:
      return special_of(v, SLOT_BOOL) == NONE && special_of(v, SLOT_LEN) == NONE ? 1 : UNKNOWN;
    case TYPE_INT64: /* never 0, but of a class derived from int */
      return type_of_object(o) & TYPE_SUBCLASS ? UNKNOWN : 1;
    case TYPE_BIGINT:
    case TYPE_FUNCTION:
    case TYPE_BUILTIN:
    case TYPE_METHOD:
    case TYPE_TYPE:
    case TYPE_MODULE:
    case TYPE_GENERATOR:
      return 1;
    default:
      return UNKNOWN;
  }
}

u32 contains_slow(Context *context, Value item, Value container) {
  (void)context;
  if (!is_pointer(container)) return UNKNOWN;
  char *o = object_of(container);
  u64 *items;
  u32 length;
  switch (type_for(o, SLOT_CONTAINS)) {
    case TYPE_LIST:
      items = list_items(o), length = U32(o, LIST_LENGTH);
      break;
    case TYPE_TUPLE:
      items = tuple_items(o), length = U32(o, TUPLE_LENGTH);
      break;
    case TYPE_DICT: {
      i64 hash;
      u32 unknown = 0;
      if (!hash_value(item, &hash)) return UNKNOWN;
      char *entry = dict_find(o, item, hash, &unknown);
      return unknown ? UNKNOWN : entry != 0;
    }
    case TYPE_SET:
    case TYPE_FROZENSET:
      return set_contains(o, item);
    case TYPE_STR: {
      if (!has_type(item, TYPE_STR)) return UNKNOWN;
      char *part = object_of(item);
      u32 count = U32(part, STR_LENGTH), total = U32(o, STR_LENGTH);
      if (count == 0) return 1;
      if (count > total) return 0;
      if ((str_width(part) & str_width(o)) == 1) {
        const u8 *text = (const u8 *)str_text(o), *wanted = (const u8 *)str_text(part);
        for (u32 i = 0; i + count <= total; i++) {
          if (text[i] != wanted[0]) continue;
          u32 j = 1;
          while (j < count && text[i + j] == wanted[j]) j++;
          if (j == count) return 1;
        }
        return 0;
      }
      u32 first = str_at(part, 0);
      for (u32 i = 0; i + count <= total; i++) {
        if (str_at(o, i) != first) continue;
        u32 j = 1;
        while (j < count && str_at(o, i + j) == str_at(part, j)) j++;
        if (j == count) return 1;
      }
      return 0;
    }
    case TYPE_DICT_VIEW:
      return view_contains(item, o);
    case TYPE_BYTES:
    case TYPE_BYTEARRAY:
      return bytes_contains(item, container);
    case TYPE_RANGE: {
      if (!is_int(item) || !is_int(U64(o, RANGE_START)) || !is_int(U64(o, RANGE_STOP)) || !is_int(U64(o, RANGE_STEP)))
        return UNKNOWN;
      i64 n = int_of(item), start = int_of(U64(o, RANGE_START)), stop = int_of(U64(o, RANGE_STOP));
      i64 step = int_of(U64(o, RANGE_STEP));
      if (step > 0 ? n < start || n >= stop : n > start || n <= stop) return 0;
      return (n - start) % step == 0;
    }
    default:
      return UNKNOWN;
  }
  for (u32 i = 0; i < length; i++) {
    u32 equal = equal_values(item, items[i], 0);
    if (equal) return equal;
  }
  return 0;
}
