/*
 * Operations on whole sets: as in src/objects/set.ts, whose results' order is CPython's. What fails half-way may be done again:
 * a result is a new set, and to add or remove twice does no harm.
 */
#include "helpers.h"

#define UNKNOWN 2u

PLAIN u32 is_live(const char *entry) { return U64(entry, SET_ENTRY_KEY) != UNBOUND && I64(entry, SET_ENTRY_HASH) != -1; }
PLAIN char *slot_at(const char *set, u64 i) { return POINTER(set, SET_TABLE) + i * SET_ENTRY_BYTES; }
#define EACH_ELEMENT(set, entry)                                    \
  char *entry = POINTER(set, SET_TABLE);                            \
  for (u64 _i = 0; _i <= U32(set, SET_MASK); _i++, entry += SET_ENTRY_BYTES) \
    if (is_live(entry))

PLAIN char *as_set(Value v) {
  if (!is_pointer(v)) return 0;
  u32 type = type_of_object(object_of(v));
  return type == TYPE_SET || type == TYPE_FROZENSET ? object_of(v) : 0;
}

u32 set_elements(Value v, u64 *to, u32 limit) {
  char *set = as_set(v);
  u32 count = 0;
  if (!set || U32(set, SET_USED) > limit) return 0;
  EACH_ELEMENT(set, entry) to[count++] = U64(entry, SET_ENTRY_KEY);
  return count;
}

/* Adds all elements of another set. */
static u32 merge(Context *context, char *set, char *other) {
  u64 count = U32(other, SET_USED);
  if (set == other || count == 0) return 1;
  if (((u64)U32(set, SET_FILL) + count) * 5 >= (u64)U32(set, SET_MASK) * 3 &&
      !set_resize(context, set, ((u64)U32(set, SET_USED) + count) * 2))
    return 0;
  if (U32(set, SET_FILL) == 0) {
    if (U32(set, SET_MASK) == U32(other, SET_MASK) && U32(other, SET_FILL) == count)
      copy_words((u64 *)POINTER(set, SET_TABLE), (u64 *)POINTER(other, SET_TABLE), ((u64)U32(set, SET_MASK) + 1) * 2);
    else {
      EACH_ELEMENT(other, entry) set_insert_clean(POINTER(set, SET_TABLE), U32(set, SET_MASK), entry);
    }
    U32(set, SET_FILL) = U32(set, SET_USED) = (u32)count;
    return 1;
  }
  EACH_ELEMENT(other, entry)
  if (!set_add_hashed(context, set, U64(entry, SET_ENTRY_KEY), I64(entry, SET_ENTRY_HASH))) return 0;
  return 1;
}

static char *copy(Context *context, char *set, u32 type) {
  char *result = new_set(context, type);
  return result && merge(context, result, set) ? result : 0;
}

static void remove_slot(char *set, char *entry) {
  U64(entry, SET_ENTRY_KEY) = NONE;
  I64(entry, SET_ENTRY_HASH) = -1;
  U32(set, SET_USED)--;
}

/* 1: removed, 0: not there, 2: TypeScript has to compare. */
static u32 discard(char *set, Value key, i64 hash) {
  u32 unknown = 0;
  char *entry = set_find(set, key, hash, &unknown);
  if (unknown) return UNKNOWN;
  if (!entry) return 0;
  remove_slot(set, entry);
  return 1;
}

static u32 remove_all(Context *context, char *set, char *other) {
  EACH_ELEMENT(other, entry)
  if (discard(set, U64(entry, SET_ENTRY_KEY), I64(entry, SET_ENTRY_HASH)) == UNKNOWN) return 0;
  /* "If more than 1/4th are dummies, then resize them away." */
  u64 used = U32(set, SET_USED);
  if (U32(set, SET_FILL) - used <= U32(set, SET_MASK) / 4) return 1;
  return set_resize(context, set, used > 50000 ? used * 2 : used * 4);
}

/* The elements of `from` that are in `other`, or that are not. */
static char *filter(Context *context, char *from, char *other, u32 wanted, u32 type) {
  char *result = new_set(context, type);
  if (!result) return 0;
  EACH_ELEMENT(from, entry) {
    u32 unknown = 0;
    Value key = U64(entry, SET_ENTRY_KEY);
    i64 hash = I64(entry, SET_ENTRY_HASH);
    u32 found = set_find(other, key, hash, &unknown) != 0;
    if (unknown || (found == wanted && !set_add_hashed(context, result, key, hash))) return 0;
  }
  return result;
}

static char *difference(Context *context, char *a, char *b, u32 type) {
  if (U32(a, SET_USED) >> 2 <= U32(b, SET_USED)) return filter(context, a, b, 0, type);
  char *result = copy(context, a, type);
  return result && remove_all(context, result, b) ? result : 0;
}

static char *symmetric_difference(Context *context, char *a, char *b, u32 type) {
  char *result = copy(context, b, type);
  if (!result) return 0;
  EACH_ELEMENT(a, entry) {
    Value key = U64(entry, SET_ENTRY_KEY);
    i64 hash = I64(entry, SET_ENTRY_HASH);
    u32 removed = discard(result, key, hash);
    if (removed == UNKNOWN || (!removed && !set_add_hashed(context, result, key, hash))) return 0;
  }
  return result;
}

static char *operate(Context *context, char *a, char *b, u32 operation) {
  u32 type = type_of_object(a);
  switch (operation) {
    case SET_OR: {
      char *result = copy(context, a, type);
      return result && merge(context, result, b) ? result : 0;
    }
    case SET_AND:
      if (a == b) return copy(context, a, type);
      return U32(b, SET_USED) > U32(a, SET_USED) ? filter(context, a, b, 1, type) : filter(context, b, a, 1, type);
    case SET_SUB:
      return difference(context, a, b, type);
    default:
      return symmetric_difference(context, a, b, type);
  }
}

Value set_operation(Context *context, Value a, Value b, u32 operation) {
  char *s = as_set(a), *t = as_set(b);
  if (!s || !t) return NOT_HANDLED;
  char *result = operate(context, s, t, operation);
  return result ? pointer_value(result) : NOT_HANDLED;
}

/* a op= b of a set `a`: 0 when TypeScript has to do it. */
u32 set_operation_in_place(Context *context, Value a, Value b, u32 operation) {
  char *set = object_of(a), *other = as_set(b), *result;
  if (!other) return 0;
  switch (operation) {
    case SET_OR:
      return merge(context, set, other);
    case SET_SUB:
      return set != other && remove_all(context, set, other);
    case SET_AND:
      result = operate(context, set, other, SET_AND);
      if (!result) return 0;
      POINTER(set, SET_TABLE) = POINTER(result, SET_TABLE);
      U32(set, SET_MASK) = U32(result, SET_MASK);
      U32(set, SET_USED) = U32(result, SET_USED);
      U32(set, SET_FILL) = U32(result, SET_FILL);
      return 1;
    default:
      return 0;
  }
}

static u32 subset(char *a, char *b) {
  if (U32(a, SET_USED) > U32(b, SET_USED)) return 0;
  EACH_ELEMENT(a, entry) {
    u32 unknown = 0;
    u32 found = set_find(b, U64(entry, SET_ENTRY_KEY), I64(entry, SET_ENTRY_HASH), &unknown) != 0;
    if (unknown) return UNKNOWN;
    if (!found) return 0;
  }
  return 1;
}

/* 0 or 1; 2: not two sets, or TypeScript has to compare elements. */
u32 set_compare(Value a, Value b, u32 comparison) {
  char *s = as_set(a), *t = as_set(b);
  if (!s || !t) return UNKNOWN;
  u32 equal = U32(s, SET_USED) == U32(t, SET_USED);
  u32 answer;
  switch (comparison) {
    case COMPARE_LE:
      return subset(s, t);
    case COMPARE_GE:
      return subset(t, s);
    case COMPARE_LT:
      return equal ? 0 : subset(s, t);
    case COMPARE_GT:
      return equal ? 0 : subset(t, s);
    default:
      answer = equal ? subset(s, t) : 0;
      return answer == UNKNOWN ? UNKNOWN : answer ^ (comparison == COMPARE_NE);
  }
}

#define FAST(name) u32 name(Context *context, const u64 *args, u32 argc, u64 *result)
PLAIN u32 answer_set(char *set, u64 *result) {
  if (!set) return 0;
  *result = pointer_value(set);
  return 1;
}

static u32 add_all(Context *context, const u64 *items, u32 count, void *set, u64 *result) {
  (void)result;
  for (u32 i = 0; i < count; i++)
    if (!set_add(context, set, items[i])) return 0;
  return 1;
}

/* set(x) and frozenset(x) of what can be gone through here. */
static u32 make(Context *context, const u64 *args, u32 argc, u64 *result, u32 type) {
  if (argc == 0) return type == TYPE_SET && answer_set(new_set(context, type), result);
  if (argc != 1 || !is_pointer(args[0])) return 0;
  char *o = object_of(args[0]);
  switch (type_of_object(o)) {
    case TYPE_FROZENSET:
      if (type == TYPE_FROZENSET) {
        *result = args[0];
        return 1;
      }
      return answer_set(copy(context, o, type), result);
    case TYPE_SET:
      return answer_set(copy(context, o, type), result);
  }
  char *set = new_set(context, type);
  return set && with_items(context, args[0], add_all, set, result) && answer_set(set, result);
}
FAST(fast_set) { return make(context, args, argc, result, TYPE_SET); }
FAST(fast_frozenset) { return make(context, args, argc, result, TYPE_FROZENSET); }

/* Methods of a set and another one. */
#define OPERATION(name, operation)                              \
  FAST(name) {                                                  \
    if (argc != 2) return 0;                                    \
    Value v = set_operation(context, args[0], args[1], operation); \
    if (v == NOT_HANDLED) return 0;                             \
    *result = v;                                                \
    return 1;                                                   \
  }
OPERATION(fast_set_union, SET_OR)
OPERATION(fast_set_intersection, SET_AND)
OPERATION(fast_set_difference, SET_SUB)
OPERATION(fast_set_symmetric_difference, SET_XOR)

/* a op= b, for traces; the result is the receiver. */
#define ASSIGNMENT(name, operation)                             \
  FAST(name) {                                                  \
    if (argc != 2 || !has_type(args[0], TYPE_SET)) return 0;    \
    if (!set_operation_in_place(context, args[0], args[1], operation)) return 0; \
    *result = args[0];                                          \
    return 1;                                                   \
  }
ASSIGNMENT(set_assign_union, SET_OR)
ASSIGNMENT(set_assign_intersection, SET_AND)
ASSIGNMENT(set_assign_difference, SET_SUB)

#define COMPARISON(name, comparison)                            \
  FAST(name) {                                                  \
    (void)context;                                              \
    if (argc != 2) return 0;                                    \
    u32 answer = set_compare(args[0], args[1], comparison);     \
    if (answer == UNKNOWN) return 0;                            \
    *result = bool_value(answer);                               \
    return 1;                                                   \
  }
COMPARISON(fast_set_issubset, COMPARE_LE)
COMPARISON(fast_set_issuperset, COMPARE_GE)

FAST(fast_set_copy) {
  char *set = object_of(args[0]);
  if (argc != 1) return 0;
  return answer_set(copy(context, set, TYPE_SET), result);
}

FAST(fast_set_update) {
  if (argc != 2) return 0;
  /* What is in it already may be added again. */
  if (as_set(args[1]) ? !merge(context, object_of(args[0]), as_set(args[1])) : !with_items(context, args[1], add_all, object_of(args[0]), result))
    return 0;
  *result = NONE;
  return 1;
}

/* Whether `key` was there; 2: TypeScript has to look. */
static u32 take_out(const u64 *args, u32 argc) {
  i64 hash;
  if (argc != 2 || !hash_value(args[1], &hash)) return UNKNOWN;
  return discard(object_of(args[0]), args[1], hash);
}
FAST(fast_set_discard) {
  (void)context;
  if (take_out(args, argc) == UNKNOWN) return 0;
  *result = NONE;
  return 1;
}
FAST(fast_set_remove) {
  (void)context;
  if (take_out(args, argc) != 1) return 0; /* KeyError is TypeScript's */
  *result = NONE;
  return 1;
}

FAST(fast_set_pop) {
  (void)context;
  char *set = object_of(args[0]);
  if (argc != 1 || U32(set, SET_USED) == 0) return 0;
  u32 i = U32(set, SET_FINGER) & U32(set, SET_MASK);
  while (!is_live(slot_at(set, i))) i = i >= U32(set, SET_MASK) ? 0 : i + 1;
  *result = U64(slot_at(set, i), SET_ENTRY_KEY);
  remove_slot(set, slot_at(set, i));
  U32(set, SET_FINGER) = i + 1;
  return 1;
}
