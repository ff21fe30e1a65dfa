/* More methods of dicts, sets and tuples, and dicts as wholes; what has to call Python is TypeScript's. */
#include "fast-path.h"

PLAIN u32 is_live(const char *entry) { return U64(entry, DICT_ENTRY_KEY) != UNBOUND; }
#define EACH_ENTRY(dict, entry)                                                                                     \
  for (char *entry = POINTER(dict, DICT_ENTRIES), *_end = entry + (u64)U32(dict, DICT_FILL) * DICT_ENTRY_BYTES; entry < _end; \
       entry += DICT_ENTRY_BYTES)                                                                                   \
    if (is_live(entry))

/* a == b of two dicts: 0 or 1; 2: TypeScript has to compare. */
u32 dict_equal(char *a, char *b, u32 depth) {
  if (U32(a, DICT_USED) != U32(b, DICT_USED)) return 0;
  if (depth > 16) return 2;
  EACH_ENTRY(a, entry) {
    u32 unknown = 0;
    char *other = dict_find(b, U64(entry, DICT_ENTRY_KEY), I64(entry, DICT_ENTRY_HASH), &unknown);
    if (unknown) return 2;
    if (!other) return 0;
    u32 equal = equal_values(U64(entry, DICT_ENTRY_VALUE), U64(other, DICT_ENTRY_VALUE), depth + 1);
    if (equal != 1) return equal;
  }
  return 1;
}

/* a | b */
Value dict_union(Context *context, Value a, Value b) {
  if (!has_type(a, TYPE_DICT) || !has_type(b, TYPE_DICT)) return NOT_HANDLED;
  Value dict = new_dict(context);
  if (dict == NOT_HANDLED || !dict_update(context, dict, a) || !dict_update(context, dict, b)) return NOT_HANDLED;
  return dict;
}

/* item in view: 0 or 1; 2: TypeScript has to look */
u32 view_contains(Value item, char *view) {
  char *dict = object_of(U64(view, DICT_VIEW_DICT));
  i64 hash;
  u32 unknown = 0, kind = U8(view, OBJECT_FLAGS);
  if (kind == 1) {
    EACH_ENTRY(dict, entry) {
      u32 equal = equal_values(U64(entry, DICT_ENTRY_VALUE), item, 0);
      if (equal) return equal;
    }
    return 0;
  }
  Value key = item;
  if (kind == 2) {
    if (!has_type(item, TYPE_TUPLE)) return 2;
    if (U32(object_of(item), TUPLE_LENGTH) != 2) return 0;
    key = tuple_items(object_of(item))[0];
  }
  if (kind > 2 || !hash_value(key, &hash)) return 2;
  char *entry = dict_find(dict, key, hash, &unknown);
  if (unknown) return 2;
  if (!entry || kind == 0) return entry != 0;
  return equal_values(U64(entry, DICT_ENTRY_VALUE), tuple_items(object_of(item))[1], 0);
}

FAST(fast_dict_popitem) {
  char *dict = object_of(args[0]);
  u32 fill = U32(dict, DICT_FILL), i = fill;
  if (argc != 1 || !U32(dict, DICT_USED)) return 0;
  char *entry;
  do entry = POINTER(dict, DICT_ENTRIES) + (u64)--i * DICT_ENTRY_BYTES;
  while (!is_live(entry));
  u64 pair[2] = {U64(entry, DICT_ENTRY_KEY), U64(entry, DICT_ENTRY_VALUE)};
  Value popped = build_tuple(context, pair, 2);
  if (popped == NOT_HANDLED) return 0;
  dict_remove_entry(dict, entry);
  /* The entries are free again, their slots in the index are not: as dictPopLast in src/objects/dict.ts. */
  U32(dict, DICT_CAPACITY) -= fill - i;
  U32(dict, DICT_FILL) = i;
  ANSWER(popped);
}

static u32 from_keys(Context *context, const u64 *items, u32 count, void *data, u64 *result) {
  Value dict = new_dict(context);
  if (dict == NOT_HANDLED) return 0;
  for (u32 i = 0; i < count; i++)
    if (!dict_set(context, object_of(dict), items[i], *(Value *)data)) return 0;
  *result = dict;
  return 1;
}
/* dict.fromkeys(items[, value]), without the class */
FAST(fast_dict_fromkeys) {
  Value v = argc == 2 ? args[1] : NONE;
  return (argc == 1 || argc == 2) && with_items(context, args[0], from_keys, &v, result);
}

FAST(fast_set_isdisjoint) {
  (void)context;
  if (argc != 2 || !is_pointer(args[1])) return 0;
  char *set = object_of(args[0]), *other = object_of(args[1]);
  u64 *items;
  u64 few[64];
  u32 count, type = type_of_object(other);
  if (type == TYPE_LIST) items = list_items(other), count = U32(other, LIST_LENGTH);
  else if (type == TYPE_TUPLE) items = tuple_items(other), count = U32(other, TUPLE_LENGTH);
  else if ((type == TYPE_SET || type == TYPE_FROZENSET) && U32(other, SET_USED) <= 64) {
    items = few;
    count = set_elements(args[1], few, 64);
  } else return 0;
  u32 common = 0;
  for (u32 i = 0; i < count; i++) {
    i64 hash;
    u32 unknown = 0;
    if (!hash_value(items[i], &hash)) return 0;
    common |= set_find(set, items[i], hash, &unknown) != 0;
    if (unknown) return 0;
  }
  ANSWER(bool_value(!common));
}

FAST(fast_tuple_index) {
  (void)context;
  char *tuple = object_of(args[0]);
  if (argc != 2) return 0;
  for (u32 i = 0; i < U32(tuple, TUPLE_LENGTH); i++) {
    u32 equal = equal_values(tuple_items(tuple)[i], args[1], 0);
    if (equal > 1) return 0;
    if (equal) ANSWER(small_int(i));
  }
  return 0;
}
FAST(fast_tuple_count) {
  (void)context;
  char *tuple = object_of(args[0]);
  u32 count = 0;
  if (argc != 2) return 0;
  for (u32 i = 0; i < U32(tuple, TUPLE_LENGTH); i++) {
    u32 equal = equal_values(tuple_items(tuple)[i], args[1], 0);
    if (equal > 1) return 0;
    count += equal;
  }
  ANSWER(small_int(count));
}
