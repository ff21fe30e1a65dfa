/*
 * getattr, hasattr and setattr: an inline cache for each name, found by the name's hash. src/native/attribute-names.ts fills
 * them; what they say is as true as what the caches of instructions say.
 */
#include "helpers.h"

#define FAST(name) u32 name(Context *context, const u64 *args, u32 argc, u64 *result)
#define NAMES 256

/* The cache of a name, 0 when there is none. `table`: 0 of those that read, 1 of those that assign. */
static char *cache_of(Context *context, Value name, u32 table) {
  if (!context->attributes || !has_type(name, TYPE_STR)) return 0;
  char *str = object_of(name);
  u32 offset = U32(context->arena + context->attributes, 4 * (table * NAMES + str_hash(str) % NAMES));
  if (!offset) return 0;
  char *cache = (char *)(context->arena + offset);
  Value known = U64(cache, CACHE_NAME);
  return known == name || str_equal(object_of(known), str) ? cache : 0;
}

/* The attribute; EXHAUSTED when there is none; NOT_HANDLED. */
static Value attribute(Context *context, Value receiver, Value name) {
  char *cache = cache_of(context, name, 0);
  if (!cache || !(has_type(receiver, TYPE_INSTANCE) || has_type(receiver, TYPE_FUNCTION))) return NOT_HANDLED;
  char *entry = cache_entry(cache, cache_key(object_of(receiver)));
  if (!entry) return NOT_HANDLED;
  if (U32(entry, CACHE_ENTRY_KIND) == HIT_MISSING) return EXHAUSTED;
  return get_attr_slow(context, receiver, cache);
}

FAST(fast_getattr) {
  if (argc != 2 && argc != 3) return 0;
  Value v = attribute(context, args[0], args[1]);
  if (v == EXHAUSTED && argc == 3) v = args[2];
  if (v == NOT_HANDLED || v == EXHAUSTED) return 0;
  *result = v;
  return 1;
}

FAST(fast_hasattr) {
  if (argc != 2) return 0;
  Value v = attribute(context, args[0], args[1]);
  if (v == NOT_HANDLED) return 0;
  *result = bool_value(v != EXHAUSTED);
  return 1;
}

FAST(fast_setattr) {
  if (argc != 3) return 0;
  char *cache = cache_of(context, args[1], 1);
  if (!cache || !set_attr_slow(context, args[0], cache, args[2])) return 0;
  *result = NONE;
  return 1;
}
