/* Sets: CPython's setobject.c, as in src/objects/set.ts, so that they iterate in CPython's order. */
#include "helpers.h"

#define LINEAR_PROBES 9

/*
 * The slot of `key` or the first unused one of its probe sequence; 0: TypeScript has to compare. `dummy` becomes the last
 * dummy on the way, where set_add_entry puts a new element (0: none).
 */
static char *probe(char *set, Value key, i64 hash, char **dummy) {
  *dummy = 0;
  char *table = POINTER(set, SET_TABLE);
  u64 mask = U32(set, SET_MASK), perturb = (u64)hash, i = (u64)hash & mask;
  for (;;) {
    char *entry = table + i * SET_ENTRY_BYTES;
    u32 probes = i + LINEAR_PROBES <= mask ? LINEAR_PROBES : 0;
    do {
      Value candidate = U64(entry, SET_ENTRY_KEY);
      if (candidate == UNBOUND) return entry;
      if (I64(entry, SET_ENTRY_HASH) == hash) {
        if (candidate == key) return entry;
        u32 equal = equal_values(candidate, key, 0);
        if (equal == 1) return entry;
        if (equal) return 0;
      } else if (I64(entry, SET_ENTRY_HASH) == -1) *dummy = entry;
      entry += SET_ENTRY_BYTES;
    } while (probes-- > 0);
    perturb >>= 5;
    i = (i * 5 + 1 + perturb) & mask;
  }
}

char *set_find(char *set, Value key, i64 hash, u32 *unknown) {
  char *dummy, *entry = probe(set, key, hash, &dummy);
  if (!entry) *unknown = 1;
  return entry && U64(entry, SET_ENTRY_KEY) != UNBOUND ? entry : 0;
}

u32 set_contains(char *set, Value key) {
  i64 hash;
  u32 unknown = 0;
  if (!hash_value(key, &hash)) return 2;
  u32 found = set_find(set, key, hash, &unknown) != 0;
  return unknown ? 2 : found;
}

void set_insert_clean(char *table, u64 mask, const char *from) {
  u64 perturb = U64(from, SET_ENTRY_HASH), i = perturb & mask;
  for (;;) {
    char *entry = table + i * SET_ENTRY_BYTES;
    u32 probes = i + LINEAR_PROBES <= mask ? LINEAR_PROBES : 0;
    do {
      if (U64(entry, SET_ENTRY_KEY) == UNBOUND) {
        copy_words((u64 *)entry, (const u64 *)from, 2);
        return;
      }
      entry += SET_ENTRY_BYTES;
    } while (probes-- > 0);
    perturb >>= 5;
    i = (i * 5 + 1 + perturb) & mask;
  }
}

u32 set_resize(Context *context, char *set, u64 minimum) {
  u64 size = 8;
  while (size <= minimum) size *= 2;
  char *table = heap_allocate_buffer(context, size * SET_ENTRY_BYTES);
  if (!table) return 0;
  for (u64 i = 0; i < size; i++) {
    U64(table + i * SET_ENTRY_BYTES, SET_ENTRY_KEY) = UNBOUND;
    U64(table + i * SET_ENTRY_BYTES, SET_ENTRY_HASH) = 0;
  }
  char *entry = POINTER(set, SET_TABLE);
  for (u64 i = 0; entry && i <= U32(set, SET_MASK); i++, entry += SET_ENTRY_BYTES)
    if (U64(entry, SET_ENTRY_KEY) != UNBOUND && I64(entry, SET_ENTRY_HASH) != -1) set_insert_clean(table, size - 1, entry);
  POINTER(set, SET_TABLE) = table;
  U32(set, SET_MASK) = (u32)(size - 1);
  U32(set, SET_FILL) = U32(set, SET_USED);
  return 1;
}

/* A new element in the first unused slot of its probe sequence, or the last dummy on the way; 0 without memory. */
static u32 insert_at(Context *context, char *set, Value key, i64 hash, char *entry, char *dummy) {
  if (dummy) {
    U64(dummy, SET_ENTRY_KEY) = key;
    I64(dummy, SET_ENTRY_HASH) = hash;
    U32(set, SET_USED)++;
    return 1;
  }
  u32 fill = U32(set, SET_FILL) + 1, used = U32(set, SET_USED) + 1;
  U64(entry, SET_ENTRY_KEY) = key;
  I64(entry, SET_ENTRY_HASH) = hash;
  U32(set, SET_FILL) = fill;
  U32(set, SET_USED) = used;
  if ((u64)fill * 5 >= (u64)U32(set, SET_MASK) * 3 &&
      !set_resize(context, set, used > 50000 ? (u64)used * 2 : (u64)used * 4)) {
    U64(entry, SET_ENTRY_KEY) = UNBOUND; /* no memory: as if nothing had happened */
    I64(entry, SET_ENTRY_HASH) = 0;
    U32(set, SET_FILL) = fill - 1;
    U32(set, SET_USED) = used - 1;
    return 0;
  }
  return 1;
}

u32 set_add(Context *context, char *set, Value key) {
  i64 hash;
  return hash_value(key, &hash) && set_add_hashed(context, set, key, hash);
}

u32 set_add_hashed(Context *context, char *set, Value key, i64 hash) {
  char *dummy, *entry = probe(set, key, hash, &dummy);
  if (!entry) return 0;
  return U64(entry, SET_ENTRY_KEY) != UNBOUND || insert_at(context, set, key, hash, entry, dummy);
}

/* An element that is certainly not there. */
u32 set_insert(Context *context, char *set, Value key, i64 hash) {
  char *table = POINTER(set, SET_TABLE), *dummy = 0;
  u64 mask = U32(set, SET_MASK), perturb = (u64)hash, i = (u64)hash & mask;
  for (;;) {
    char *entry = table + i * SET_ENTRY_BYTES;
    u32 probes = i + LINEAR_PROBES <= mask ? LINEAR_PROBES : 0;
    do {
      if (U64(entry, SET_ENTRY_KEY) == UNBOUND) return insert_at(context, set, key, hash, entry, dummy);
      if (I64(entry, SET_ENTRY_HASH) == -1) dummy = entry;
      entry += SET_ENTRY_BYTES;
    } while (probes-- > 0);
    perturb >>= 5;
    i = (i * 5 + 1 + perturb) & mask;
  }
}

char *new_set(Context *context, u32 type) {
  char *set = heap_allocate(context, type, SET_BYTES);
  if (!set) return 0;
  for (u32 i = 8; i < SET_BYTES; i += 8) U64(set, i) = 0;
  return set_resize(context, set, 7) ? set : 0;
}

Value build_set(Context *context, const u64 *items, u32 count) {
  char *set = new_set(context, TYPE_SET);
  if (!set) return NOT_HANDLED;
  for (u32 i = 0; i < count; i++)
    if (!set_add(context, set, items[i])) return NOT_HANDLED;
  return pointer_value(set);
}
