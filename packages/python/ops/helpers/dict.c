/*
 * Dicts: the algorithm of src/objects/dict.ts on the same tables (which is CPython's, with the hash folded to 32 bits for
 * probing). Keys whose hash or equality need Python code or TypeScript are not handled here.
 */
#include "helpers.h"

#define EMPTY (-1)
#define DELETED (-2)

Value new_dict(Context *context) {
  char *dict = heap_allocate(context, TYPE_DICT, DICT_BYTES);
  if (!dict) return NOT_HANDLED;
  for (u32 i = 8; i < DICT_BYTES; i += 8) U64(dict, i) = 0;
  return pointer_value(dict);
}

/* The entry of `key`, or 0; *unknown is set when TypeScript has to compare. */
char *dict_find(char *dict, Value key, i64 hash, u32 *unknown) {
  const i32 *index = (const i32 *)POINTER(dict, DICT_INDEX);
  if (!index) return 0;
  char *entries = POINTER(dict, DICT_ENTRIES);
  u32 mask = (1u << U32(dict, DICT_LOG2)) - 1;
  u32 perturb = (u32)hash ^ (u32)((u64)hash >> 32);
  u32 i = perturb & mask;
  for (;;) {
    i32 number = index[i];
    if (number == EMPTY) return 0;
    if (number >= 0) {
      char *entry = entries + (u64)(u32)number * DICT_ENTRY_BYTES;
      if (I64(entry, DICT_ENTRY_HASH) == hash) {
        Value candidate = U64(entry, DICT_ENTRY_KEY);
        if (candidate == key) return entry;
        u32 equal = equal_values(candidate, key, 0);
        if (equal == 1) return entry;
        if (equal) {
          *unknown = 1;
          return 0;
        }
      }
    }
    perturb >>= 5;
    i = (i * 5 + perturb + 1) & mask;
  }
}

Value dict_get(char *dict, Value key) {
  i64 hash;
  u32 unknown = 0;
  if (!hash_value(key, &hash)) return NOT_HANDLED;
  char *entry = dict_find(dict, key, hash, &unknown);
  return entry ? U64(entry, DICT_ENTRY_VALUE) : NOT_HANDLED; /* KeyError is TypeScript's */
}

static void link_entry(i32 *index, u32 mask, i64 hash, i32 number) {
  u32 perturb = (u32)hash ^ (u32)((u64)hash >> 32);
  u32 i = perturb & mask;
  while (index[i] != EMPTY) {
    perturb >>= 5;
    i = (i * 5 + perturb + 1) & mask;
  }
  index[i] = number;
}

/* New tables with an index of at least `wanted` slots; deleted entries are squeezed out. */
static u32 dict_resize(Context *context, char *dict, u64 wanted) {
  u32 log2 = 3;
  while ((1ull << log2) < wanted) log2++;
  if (log2 > 27) return 0;
  u32 slots = 1u << log2;
  u32 capacity = (u32)((u64)slots * 2 / 3);
  i32 *index = (i32 *)heap_allocate_buffer(context, (u64)slots * 4);
  if (!index) return 0;
  char *entries = heap_allocate_buffer(context, (u64)capacity * DICT_ENTRY_BYTES);
  if (!entries) return 0;
  for (u32 i = 0; i < slots; i++) index[i] = EMPTY;
  u32 fill = U32(dict, DICT_FILL), used = 0;
  char *from = POINTER(dict, DICT_ENTRIES), *to = entries;
  for (u32 i = 0; i < fill; i++, from += DICT_ENTRY_BYTES) {
    if (U64(from, DICT_ENTRY_KEY) == UNBOUND) continue;
    copy_words((u64 *)to, (u64 *)from, 3);
    link_entry(index, slots - 1, I64(from, DICT_ENTRY_HASH), (i32)used++);
    to += DICT_ENTRY_BYTES;
  }
  POINTER(dict, DICT_ENTRIES) = entries;
  POINTER(dict, DICT_INDEX) = (char *)index;
  U32(dict, DICT_FILL) = used;
  U32(dict, DICT_LOG2) = log2;
  U32(dict, DICT_CAPACITY) = capacity;
  return 1;
}

/* A new entry at the end for a key that is not there, its value None: its number, or -1 without memory. */
i64 dict_append(Context *context, char *dict, Value key, i64 hash) {
  if (U32(dict, DICT_FILL) >= U32(dict, DICT_CAPACITY) && !dict_resize(context, dict, (u64)U32(dict, DICT_USED) * 3)) return -1;
  u32 fill = U32(dict, DICT_FILL);
  char *entry = POINTER(dict, DICT_ENTRIES) + (u64)fill * DICT_ENTRY_BYTES;
  I64(entry, DICT_ENTRY_HASH) = hash;
  U64(entry, DICT_ENTRY_KEY) = key;
  U64(entry, DICT_ENTRY_VALUE) = NONE;
  link_entry((i32 *)POINTER(dict, DICT_INDEX), (1u << U32(dict, DICT_LOG2)) - 1, hash, (i32)fill);
  U32(dict, DICT_FILL) = fill + 1;
  U32(dict, DICT_USED)++;
  U32(dict, DICT_VERSION)++;
  return fill;
}

u32 dict_set(Context *context, char *dict, Value key, Value value) {
  i64 hash;
  u32 unknown = 0;
  if (!hash_value(key, &hash)) return 0;
  char *entry = dict_find(dict, key, hash, &unknown);
  if (unknown) return 0;
  if (entry) {
    U64(entry, DICT_ENTRY_VALUE) = value;
    return 1;
  }
  i64 number = dict_append(context, dict, key, hash);
  if (number < 0) return 0;
  U64(POINTER(dict, DICT_ENTRIES) + (u64)number * DICT_ENTRY_BYTES, DICT_ENTRY_VALUE) = value;
  return 1;
}

void dict_remove_entry(char *dict, char *entry) {
  i32 *index = (i32 *)POINTER(dict, DICT_INDEX);
  i64 hash = I64(entry, DICT_ENTRY_HASH);
  i32 number = (i32)((entry - POINTER(dict, DICT_ENTRIES)) / DICT_ENTRY_BYTES);
  u32 mask = (1u << U32(dict, DICT_LOG2)) - 1;
  u32 perturb = (u32)hash ^ (u32)((u64)hash >> 32);
  u32 i = perturb & mask;
  while (index[i] != number) {
    perturb >>= 5;
    i = (i * 5 + perturb + 1) & mask;
  }
  index[i] = DELETED;
  U64(entry, DICT_ENTRY_KEY) = UNBOUND;
  U64(entry, DICT_ENTRY_VALUE) = UNBOUND;
  U32(dict, DICT_USED)--;
  U32(dict, DICT_VERSION)++;
}

/* Removes a key and returns its value; NOT_HANDLED when it is not there. */
Value dict_pop(char *dict, Value key) {
  i64 hash;
  u32 unknown = 0;
  if (!hash_value(key, &hash)) return NOT_HANDLED;
  char *entry = dict_find(dict, key, hash, &unknown);
  if (!entry) return NOT_HANDLED;
  Value v = U64(entry, DICT_ENTRY_VALUE);
  dict_remove_entry(dict, entry);
  return v;
}

Value build_map(Context *context, const u64 *pairs, u32 count) {
  Value v = new_dict(context);
  if (v == NOT_HANDLED) return v;
  for (u32 i = 0; i < count; i++)
    if (!dict_set(context, object_of(v), pairs[2 * i], pairs[2 * i + 1])) return NOT_HANDLED;
  return v;
}

/* {**from}: doing it again does no harm. */
u32 dict_update(Context *context, Value to, Value from) {
  if (!has_type(to, TYPE_DICT) || !has_type(from, TYPE_DICT)) return 0;
  for (u32 i = 0; i < U32(object_of(from), DICT_FILL); i++) {
    char *entry = POINTER(object_of(from), DICT_ENTRIES) + (u64)i * DICT_ENTRY_BYTES;
    if (U64(entry, DICT_ENTRY_KEY) != UNBOUND &&
        !dict_set(context, object_of(to), U64(entry, DICT_ENTRY_KEY), U64(entry, DICT_ENTRY_VALUE)))
      return 0;
  }
  return 1;
}

/* Keywords of a call into an empty dict, where none can come twice; it is as empty as before when that fails. */
u32 dict_merge(Context *context, Value to, Value from) {
  if (!has_type(to, TYPE_DICT) || U32(object_of(to), DICT_USED)) return 0;
  if (dict_update(context, to, from)) return 1;
  for (u32 i = 8; i < DICT_BYTES; i += 8) U64(object_of(to), i) = 0;
  return 0;
}
