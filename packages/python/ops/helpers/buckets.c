/*
 * Dicts and sets for keys whose hash and equality are Python's: parts of the algorithms of dict.c and set.c, between which the
 * container prelude (src/vm/container-prelude.ts) calls __hash__ and __eq__. Fast paths of its builtins.
 */
#include "helpers.h"

#define FAST(name) u32 name(Context *context, const u64 *args, u32 argc, u64 *result)
#define ANSWER(v) return *result = (v), 1
#define EMPTY (-1)
#define DELETED (-2)
#define LINEAR_PROBES 9
#define MISSING small_int(-1)
/* For an entry that is no longer there. */
#define GONE (SPECIAL_TAG | SPECIAL_NOT_IMPLEMENTED)

static char *dict_entry(Value dict, Value number) {
  char *d = object_of(dict);
  i64 n = int_of(number);
  return n >= 0 && n < U32(d, DICT_FILL) ? POINTER(d, DICT_ENTRIES) + (u64)n * DICT_ENTRY_BYTES : 0;
}

/* Number of the n-th entry (from 0) with a hash, in the order of its probe sequence; -1. */
FAST(bucket_dict_candidate) {
  i64 hash;
  (void)context, (void)argc;
  if (!as_i64(args[1], &hash)) return 0;
  char *dict = object_of(args[0]);
  i64 n = int_of(args[2]);
  const i32 *index = (const i32 *)POINTER(dict, DICT_INDEX);
  if (!index) ANSWER(MISSING);
  u32 mask = (1u << U32(dict, DICT_LOG2)) - 1;
  u32 perturb = (u32)hash ^ (u32)((u64)hash >> 32), i = perturb & mask;
  for (;;) {
    i32 number = index[i];
    if (number == EMPTY) ANSWER(MISSING);
    if (number >= 0 && I64(POINTER(dict, DICT_ENTRIES) + (u64)(u32)number * DICT_ENTRY_BYTES, DICT_ENTRY_HASH) == hash && n-- == 0)
      ANSWER(small_int(number));
    perturb >>= 5;
    i = (i * 5 + perturb + 1) & mask;
  }
}

FAST(bucket_dict_key) {
  (void)context, (void)argc;
  char *entry = dict_entry(args[0], args[1]);
  ANSWER(!entry || U64(entry, DICT_ENTRY_KEY) == UNBOUND ? GONE : U64(entry, DICT_ENTRY_KEY));
}

FAST(bucket_dict_value) {
  (void)context, (void)argc;
  char *entry = dict_entry(args[0], args[1]);
  ANSWER(entry ? U64(entry, DICT_ENTRY_VALUE) : GONE);
}

FAST(bucket_dict_put) {
  (void)context, (void)argc;
  char *entry = dict_entry(args[0], args[1]);
  if (entry) U64(entry, DICT_ENTRY_VALUE) = args[2];
  ANSWER(NONE);
}

/* A new entry for a key that is not there, its value None; its number. */
FAST(bucket_dict_add) {
  i64 hash;
  (void)argc;
  if (!as_i64(args[2], &hash)) return 0;
  i64 number = dict_append(context, object_of(args[0]), args[1], hash);
  if (number < 0) return 0;
  ANSWER(small_int(number));
}

FAST(bucket_dict_remove) {
  (void)context, (void)argc;
  char *entry = dict_entry(args[0], args[1]);
  if (entry && U64(entry, DICT_ENTRY_KEY) != UNBOUND) dict_remove_entry(object_of(args[0]), entry);
  ANSWER(NONE);
}

/* Number of the n-th slot with a hash, in the order of its probe sequence; -1. */
FAST(bucket_set_candidate) {
  i64 hash;
  (void)context, (void)argc;
  if (!as_i64(args[1], &hash)) return 0;
  char *set = object_of(args[0]), *table = POINTER(set, SET_TABLE);
  i64 n = int_of(args[2]);
  u64 mask = U32(set, SET_MASK), perturb = (u64)hash, i = (u64)hash & mask;
  for (;;) {
    u64 at = i;
    u32 probes = i + LINEAR_PROBES <= mask ? LINEAR_PROBES : 0;
    do {
      char *entry = table + at * SET_ENTRY_BYTES;
      if (U64(entry, SET_ENTRY_KEY) == UNBOUND) ANSWER(MISSING);
      if (I64(entry, SET_ENTRY_HASH) == hash && n-- == 0) ANSWER(small_int((i64)at));
      at++;
    } while (probes-- > 0);
    perturb >>= 5;
    i = (i * 5 + 1 + perturb) & mask;
  }
}

FAST(bucket_set_key) {
  (void)context, (void)argc;
  char *set = object_of(args[0]);
  i64 n = int_of(args[1]);
  if (n < 0 || n > U32(set, SET_MASK)) ANSWER(GONE);
  char *entry = POINTER(set, SET_TABLE) + (u64)n * SET_ENTRY_BYTES;
  ANSWER(U64(entry, SET_ENTRY_KEY) == UNBOUND || I64(entry, SET_ENTRY_HASH) == -1 ? GONE : U64(entry, SET_ENTRY_KEY));
}

/* An element that is not there. */
FAST(bucket_set_insert) {
  i64 hash;
  (void)argc;
  if (!as_i64(args[2], &hash) || !set_insert(context, object_of(args[0]), args[1], hash)) return 0;
  ANSWER(NONE);
}

FAST(bucket_set_remove) {
  (void)context, (void)argc;
  char *set = object_of(args[0]);
  i64 n = int_of(args[1]);
  if (n >= 0 && n <= U32(set, SET_MASK)) {
    char *entry = POINTER(set, SET_TABLE) + (u64)n * SET_ENTRY_BYTES;
    if (U64(entry, SET_ENTRY_KEY) != UNBOUND && I64(entry, SET_ENTRY_HASH) != -1) {
      U64(entry, SET_ENTRY_KEY) = NONE;
      I64(entry, SET_ENTRY_HASH) = -1;
      U32(set, SET_USED)--;
    }
  }
  ANSWER(NONE);
}

/* Whether two values are the same object; floats are what they are. */
FAST(bucket_same) {
  (void)context, (void)argc;
  ANSWER(bool_value(args[0] == args[1]));
}

FAST(fast_hash) {
  i64 hash;
  if (argc != 1 || !hash_value(args[0], &hash)) return 0;
  if (has_type(args[0], TYPE_STR) && !U32(object_of(args[0]), STR_LENGTH)) hash = 0;
  Value v = int_from_i64(context, hash);
  if (v == NOT_HANDLED) return 0;
  ANSWER(v);
}
