/* bytes and bytearrays. */
#ifndef SERIGRAPH_PYTHON_BYTES_H
#define SERIGRAPH_PYTHON_BYTES_H

#include "../helpers.h"

#define MOST_BYTES 0x1fffffe8ull

/* Uninitialised bytes; 0 without memory. */
PLAIN char *new_bytes(Context *context, u64 length) {
  if (length > MOST_BYTES) return 0;
  char *bytes = heap_allocate(context, TYPE_BYTES, (u32)(BYTES_DATA + length));
  if (!bytes) return 0;
  U32(bytes, BYTES_LENGTH) = (u32)length;
  U32(bytes, BYTES_HASH) = 0;
  return bytes;
}

/* What a bytes or bytearray holds; 0 of anything else. */
PLAIN u32 bytes_of(Value v, const u8 **from, u32 *length) {
  if (!is_pointer(v)) return 0;
  char *o = object_of(v);
  if (type_of_object(o) == TYPE_BYTES) *from = (const u8 *)o + BYTES_DATA;
  else if (type_of_object(o) == TYPE_BYTEARRAY) *from = (const u8 *)POINTER(o, BYTEARRAY_ITEMS);
  else return 0;
  *length = U32(o, BYTES_LENGTH);
  return 1;
}

/* A bytes, or with TYPE_BYTEARRAY a bytearray, of those bytes. */
Value bytes_like(Context *context, u32 type, const u8 *from, u64 length);

#endif
