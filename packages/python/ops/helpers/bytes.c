/* bytes and bytearray: making them, their items, comparison, and what changes a bytearray. */
#include "bytes.h"
#include "fast-path.h"

static Value bytes_value(Context *context, const u8 *from, u64 length) {
  char *bytes = new_bytes(context, length);
  if (!bytes) return NOT_HANDLED;
  copy_bytes(bytes + BYTES_DATA, from, length);
  return pointer_value(bytes);
}

/* Room for so many bytes; a buffer that TypeScript may be reading is left to the collector. */
static u32 reserve(Context *context, char *array, u64 capacity) {
  u32 old = U32(array, BYTEARRAY_CAPACITY);
  if (capacity <= old) return 1;
  u64 room = (u64)old + (old >> 1);
  if (room < capacity) room = capacity;
  if (room < 16) room = 16;
  if (room > MOST_BYTES) return 0;
  char *items = heap_allocate_buffer(context, room);
  if (!items) return 0;
  copy_bytes(items, POINTER(array, BYTEARRAY_ITEMS), U32(array, BYTEARRAY_LENGTH));
  POINTER(array, BYTEARRAY_ITEMS) = items;
  U32(array, BYTEARRAY_CAPACITY) = (u32)room;
  return 1;
}

/* A bytearray of zeros, or of what follows. */
static char *new_byte_array(Context *context, u64 length) {
  char *array = heap_allocate(context, TYPE_BYTEARRAY, BYTEARRAY_BYTES);
  if (!array) return 0;
  U64(array, BYTEARRAY_LENGTH) = 0;
  U64(array, BYTEARRAY_ITEMS) = 0;
  if (length && !reserve(context, array, length)) return 0;
  U32(array, BYTEARRAY_LENGTH) = (u32)length;
  return array;
}

Value bytes_like(Context *context, u32 type, const u8 *from, u64 length) {
  if (type == TYPE_BYTES) return bytes_value(context, from, length);
  char *array = new_byte_array(context, length);
  if (!array) return NOT_HANDLED;
  copy_bytes(POINTER(array, BYTEARRAY_ITEMS), from, length);
  return pointer_value(array);
}

Value bytes_slice(Context *context, char *o, u32 start, u32 count) {
  u32 type = type_of_object(o);
  if (type == TYPE_BYTES && count == U32(o, BYTES_LENGTH)) return pointer_value(o);
  const u8 *from = type == TYPE_BYTES ? (const u8 *)o + BYTES_DATA : (const u8 *)POINTER(o, BYTEARRAY_ITEMS);
  return bytes_like(context, type, from + start, count);
}

/* --- comparison and hash --- */

i32 bytes_compare(Value a, Value b) {
  const u8 *x, *y;
  u32 m, n;
  if (!bytes_of(a, &x, &m) || !bytes_of(b, &y, &n)) return 2;
  for (u32 i = 0; i < m && i < n; i++)
    if (x[i] != y[i]) return x[i] < y[i] ? -1 : 1;
  return m == n ? 0 : m < n ? -1 : 1;
}

/* FNV-1a as of a str, never 0; kept in the object. */
u32 bytes_hash(char *bytes) {
  u32 hash = U32(bytes, BYTES_HASH);
  if (hash) return hash;
  hash = 0x811c9dc5u;
  for (u32 i = 0; i < U32(bytes, BYTES_LENGTH); i++) hash = (hash ^ U8(bytes, BYTES_DATA + i)) * 0x01000193u;
  if (!hash) hash = 1;
  U32(bytes, BYTES_HASH) = hash;
  return hash;
}

Value bytes_concat(Context *context, Value a, Value b) {
  const u8 *x, *y;
  u32 m, n;
  if (!bytes_of(a, &x, &m) || !bytes_of(b, &y, &n)) return NOT_HANDLED;
  Value sum;
  u8 *to;
  if (has_type(a, TYPE_BYTES)) {
    char *bytes = new_bytes(context, (u64)m + n);
    if (!bytes) return NOT_HANDLED;
    to = (u8 *)bytes + BYTES_DATA;
    sum = pointer_value(bytes);
  } else {
    char *array = new_byte_array(context, (u64)m + n);
    if (!array) return NOT_HANDLED;
    to = (u8 *)POINTER(array, BYTEARRAY_ITEMS);
    sum = pointer_value(array);
  }
  copy_bytes(to, x, m);
  copy_bytes(to + m, y, n);
  return sum;
}

/* --- as functions --- */

static u32 write_items(Context *context, const u64 *items, u32 count, void *data, u64 *result) {
  (void)context, (void)result;
  for (u32 i = 0; i < count; i++) {
    if (!is_int(items[i]) || (u64)int_of(items[i]) > 255) return 0;
    ((u8 *)data)[i] = (u8)int_of(items[i]);
  }
  return 1;
}

/* How long what bytes(…) makes of it will be; -1: TypeScript's business. */
static i64 length_of(Value v) {
  if (is_int(v)) return int_of(v) > (1 << 28) ? -1 : int_of(v);
  if (!is_pointer(v)) return -1;
  char *o = object_of(v);
  switch (type_of_object(o)) {
    case TYPE_BYTES:
    case TYPE_BYTEARRAY:
    case TYPE_LIST:
    case TYPE_TUPLE:
      return U32(o, LIST_LENGTH);
    case TYPE_RANGE:
      return is_int(U64(o, RANGE_LENGTH)) && int_of(U64(o, RANGE_LENGTH)) < 4096 ? int_of(U64(o, RANGE_LENGTH)) : -1;
    default:
      return -1;
  }
}

static u32 fill(Context *context, u8 *to, u32 length, Value v, u64 *result) {
  const u8 *from;
  u32 count;
  if (is_int(v)) {
    for (u32 i = 0; i < length; i++) to[i] = 0;
    return 1;
  }
  if (!bytes_of(v, &from, &count)) return with_items(context, v, write_items, to, result);
  copy_bytes(to, from, count);
  return 1;
}

FAST(fast_bytes) {
  if (argc == 1 && has_type(args[0], TYPE_BYTES)) ANSWER(args[0]);
  i64 length = argc == 0 ? 0 : argc == 1 ? length_of(args[0]) : -1;
  if (length < 0) return 0;
  char *bytes = new_bytes(context, (u64)length);
  if (!bytes || (argc && !fill(context, (u8 *)bytes + BYTES_DATA, (u32)length, args[0], result))) return 0;
  ANSWER(pointer_value(bytes));
}

FAST(fast_bytearray) {
  i64 length = argc == 0 ? 0 : argc == 1 ? length_of(args[0]) : -1;
  if (length < 0) return 0;
  char *array = new_byte_array(context, (u64)length);
  if (!array || (argc && !fill(context, (u8 *)POINTER(array, BYTEARRAY_ITEMS), (u32)length, args[0], result))) return 0;
  ANSWER(pointer_value(array));
}

/* --- bytearray --- */

FAST(fast_bytearray_append) {
  char *array = object_of(args[0]);
  u32 length = U32(array, BYTEARRAY_LENGTH);
  if (argc != 2 || !is_int(args[1]) || (u64)int_of(args[1]) > 255 || !reserve(context, array, (u64)length + 1)) return 0;
  U8(POINTER(array, BYTEARRAY_ITEMS), length) = (u8)int_of(args[1]);
  U32(array, BYTEARRAY_LENGTH) = length + 1;
  ANSWER(NONE);
}

/* array += bytes, array.extend(bytes or ints) */
u32 bytearray_extend(Context *context, Value v, Value more) {
  char *array = object_of(v);
  u32 length = U32(array, BYTEARRAY_LENGTH);
  i64 count = is_pointer(more) ? length_of(more) : -1;
  u64 unused;
  if (count < 0 || v == more || !reserve(context, array, (u64)length + (u64)count)) return 0;
  if (!fill(context, (u8 *)POINTER(array, BYTEARRAY_ITEMS) + length, (u32)count, more, &unused)) return 0;
  U32(array, BYTEARRAY_LENGTH) = length + (u32)count;
  return 1;
}

FAST(fast_bytearray_extend) {
  if (argc != 2 || !bytearray_extend(context, args[0], args[1])) return 0;
  ANSWER(NONE);
}

FAST(fast_bytearray_clear) {
  (void)context;
  if (argc != 1) return 0;
  U32(object_of(args[0]), BYTEARRAY_LENGTH) = 0;
  ANSWER(NONE);
}

FAST(fast_bytearray_pop) {
  (void)context;
  char *array = object_of(args[0]);
  u32 length = U32(array, BYTEARRAY_LENGTH);
  if (argc != 1 || !length) return 0;
  U32(array, BYTEARRAY_LENGTH) = length - 1;
  ANSWER(small_int(U8(POINTER(array, BYTEARRAY_ITEMS), length - 1)));
}
