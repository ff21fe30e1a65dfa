/* Fast paths of the types list and dict as functions, and of more of their methods; see builtins.c. */
#include "helpers.h"

#define FAST(name) u32 name(Context *context, const u64 *args, u32 argc, u64 *result)
#define ANSWER(v)              \
  do {                         \
    Value _answer = (v);       \
    if (_answer == NOT_HANDLED) return 0; \
    *result = _answer;         \
    return 1;                  \
  } while (0)

/* Containers, which can be gone through again from the start when something is TypeScript's; no iterators. */
PLAIN u32 is_container(u32 type) {
  return type == TYPE_LIST || type == TYPE_TUPLE || type == TYPE_DICT || type == TYPE_SET || type == TYPE_FROZENSET ||
         type == TYPE_STR || type == TYPE_RANGE || type == TYPE_DICT_VIEW;
}

/*
 * Iterators that step without Python, and what they were like before: what goes through one and cannot finish puts that back, so
 * that TypeScript begins where it began.
 */
#define MOST_SOURCES 16
typedef struct Before {
  u32 count;
  char *at[MOST_SOURCES];
  u64 words[MOST_SOURCES][3];
} Before;

static u32 note(char *it, Before *before) {
  u32 type = type_of_object(it);
  if (before->count == MOST_SOURCES) return 0;
  u32 i = before->count++;
  before->at[i] = it;
  copy_words(before->words[i], (u64 *)(it + 8), type == TYPE_ENUMERATE || type == TYPE_ZIP ? 2 : 3);
  switch (type) {
    case TYPE_LIST_ITERATOR:
    case TYPE_TUPLE_ITERATOR:
    case TYPE_STR_ITERATOR:
    case TYPE_RANGE_ITERATOR:
    case TYPE_DICT_ITERATOR:
    case TYPE_SET_ITERATOR:
    case TYPE_BYTES_ITERATOR:
    case TYPE_REVERSED:
      return 1;
    case TYPE_ENUMERATE:
      return note(object_of(U64(it, ENUMERATE_SOURCE)), before);
    case TYPE_ZIP:
      for (u32 k = 0; k < U32(it, ZIP_COUNT); k++)
        if (!note(object_of(U64(it, ZIP_SOURCES + 8 * k)), before)) return 0;
      return 1;
    default:
      return 0;
  }
}

static void put_back(const Before *before) {
  for (u32 i = before->count; i-- > 0;) {
    u32 type = type_of_object(before->at[i]);
    copy_words((u64 *)(before->at[i] + 8), before->words[i], type == TYPE_ENUMERATE || type == TYPE_ZIP ? 2 : 3);
  }
}

Value items_in(Context *context, Value v) {
  if (!is_pointer(v)) return NOT_HANDLED;
  char *it = object_of(v);
  Before before;
  before.count = 0;
  if (is_container(type_of_object(it))) return list_of(context, v);
  if (!note(it, &before)) return NOT_HANDLED;
  Value list = build_list(context, 0, 0);
  if (list == NOT_HANDLED) return list;
  for (;;) {
    Value item = iter_next(context, it);
    if (item == EXHAUSTED) return list;
    if (item == NOT_HANDLED || !list_append_slow(context, list, item)) break;
  }
  put_back(&before);
  return NOT_HANDLED;
}

/* The same for what may find afterwards that the items are TypeScript's business: `done` gets them, or all is as before. */
u32 with_items(Context *context, Value v, Items *done, void *data, u64 *result) {
  Before before;
  before.count = 0;
  if (!is_pointer(v)) return 0;
  char *o = object_of(v);
  u32 type = type_of_object(o);
  if (type == TYPE_LIST) return done(context, list_items(o), U32(o, LIST_LENGTH), data, result);
  if (type == TYPE_TUPLE) return done(context, tuple_items(o), U32(o, TUPLE_LENGTH), data, result);
  if (!is_container(type) && !note(o, &before)) return 0;
  Value list = items_in(context, v);
  if (list == NOT_HANDLED) return 0;
  if (done(context, list_items(object_of(list)), U32(object_of(list), LIST_LENGTH), data, result)) return 1;
  put_back(&before);
  return 0;
}

Value list_of(Context *context, Value container) {
  if (!is_pointer(container) || !is_container(type_of_object(object_of(container)))) return NOT_HANDLED;
  Value list = build_list(context, 0, 0), iterator = get_iter_slow(context, container);
  if (list == NOT_HANDLED || iterator == NOT_HANDLED) return NOT_HANDLED;
  for (;;) {
    Value item = iter_next(context, object_of(iterator));
    if (item == EXHAUSTED) return list;
    if (item == NOT_HANDLED || !list_append_slow(context, list, item)) return NOT_HANDLED;
  }
}

static u32 pairs_into(Context *context, const u64 *items, u32 count, void *dict, u64 *result) {
  (void)result;
  for (u32 i = 0; i < count; i++) {
    u64 pair[2];
    if (!unpack_slow(items[i], pair, 2) || !dict_set(context, dict, pair[0], pair[1])) return 0;
  }
  return 1;
}

FAST(fast_dict) {
  if (argc > 1) return 0;
  Value dict = new_dict(context);
  if (dict == NOT_HANDLED) return 0;
  if (argc == 1 && !has_type(args[0], TYPE_DICT)) {
    if (!with_items(context, args[0], pairs_into, object_of(dict), result)) return 0;
  } else if (argc == 1 && !dict_update(context, dict, args[0])) return 0;
  ANSWER(dict);
}

/* --- lists --- */

FAST(fast_list_clear) {
  (void)context;
  if (argc != 1) return 0;
  U32(object_of(args[0]), LIST_LENGTH) = 0;
  ANSWER(NONE);
}

FAST(fast_list_reverse) {
  (void)context;
  if (argc != 1) return 0;
  char *list = object_of(args[0]);
  u64 *items = list_items(list);
  for (u32 i = 0, j = U32(list, LIST_LENGTH); i + 1 < j; i++) {
    u64 item = items[i];
    items[i] = items[--j];
    items[j] = item;
  }
  ANSWER(NONE);
}

/* Position of an item: −1 for none, −2 where TypeScript has to compare. */
static i64 position(char *list, Value item) {
  for (u32 i = 0; i < U32(list, LIST_LENGTH); i++) {
    u32 equal = equal_values(list_items(list)[i], item, 0);
    if (equal) return equal == 1 ? (i64)i : -2;
  }
  return -1;
}

FAST(fast_list_index) {
  (void)context;
  if (argc != 2) return 0;
  i64 at = position(object_of(args[0]), args[1]);
  if (at < 0) return 0;
  ANSWER(small_int(at));
}

FAST(fast_list_remove) {
  (void)context;
  if (argc != 2) return 0;
  char *list = object_of(args[0]);
  i64 at = position(list, args[1]);
  if (at < 0) return 0;
  u32 length = U32(list, LIST_LENGTH) - 1;
  u64 *items = list_items(list);
  for (u32 i = (u32)at; i < length; i++) items[i] = items[i + 1];
  U32(list, LIST_LENGTH) = length;
  ANSWER(NONE);
}

FAST(fast_list_count) {
  (void)context;
  if (argc != 2) return 0;
  char *list = object_of(args[0]);
  u32 count = 0;
  for (u32 i = 0; i < U32(list, LIST_LENGTH); i++) {
    u32 equal = equal_values(list_items(list)[i], args[1], 0);
    if (equal > 1) return 0;
    count += equal;
  }
  ANSWER(small_int(count));
}

/* --- dicts --- */

FAST(fast_dict_update) {
  if (argc != 2 || args[0] == args[1] || !dict_update(context, args[0], args[1])) return 0;
  ANSWER(NONE);
}

FAST(fast_dict_copy) {
  if (argc != 1) return 0;
  Value dict = new_dict(context);
  if (dict == NOT_HANDLED || !dict_update(context, dict, args[0])) return 0;
  ANSWER(dict);
}
