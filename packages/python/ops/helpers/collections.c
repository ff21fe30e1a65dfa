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

FAST(fast_dict) {
  if (argc > 1) return 0;
  Value dict = new_dict(context);
  if (dict == NOT_HANDLED || (argc == 1 && !dict_update(context, dict, args[0]))) return 0;
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
