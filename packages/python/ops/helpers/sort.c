/* Sorting: of keys that builtin types can compare, by merging; any stable sort gives what CPython's gives. */
#include "helpers.h"

#define UNORDERED 2

/* -1, 0 or 1 as a is less than, equal to or greater than b; UNORDERED where that is TypeScript's, or nobody's, business. */
static i32 key_compare(Context *context, Value a, Value b, u32 depth) {
  if (is_int(a) && is_int(b)) return (i64)(a << 16) < (i64)(b << 16) ? -1 : a != b;
  if (is_double(a) && is_double(b)) {
    f64 x = double_of(a), y = double_of(b);
    /* With a NaN the order depends on who is compared with whom: that has to be as in CPython. */
    return x < y ? -1 : x > y ? 1 : x == y ? 0 : UNORDERED;
  }
  if ((is_double(a) && double_of(a) != double_of(a)) || (is_double(b) && double_of(b) != double_of(b))) return UNORDERED;
  if (is_pointer(a) && is_pointer(b)) {
    char *p = object_of(a), *q = object_of(b);
    u32 type = type_of_object(p);
    if (type == type_of_object(q)) {
      if (type == TYPE_STR) return str_compare(p, q);
      if (type == TYPE_TUPLE || type == TYPE_LIST) {
        u64 *items = type == TYPE_TUPLE ? tuple_items(p) : list_items(p);
        u64 *others = type == TYPE_TUPLE ? tuple_items(q) : list_items(q);
        u32 length = U32(p, TUPLE_LENGTH), other_length = U32(q, TUPLE_LENGTH);
        if (depth > 16) return UNORDERED;
        for (u32 i = 0; i < length && i < other_length; i++) {
          /* Equal items need no order: (None, 1) < (None, 2). */
          if (items[i] == others[i] && !is_double(items[i])) continue;
          i32 sign = key_compare(context, items[i], others[i], depth + 1);
          if (sign) return sign;
        }
        return length < other_length ? -1 : length > other_length;
      }
    }
  }
  /* Sets are ordered in part only: again it depends on who is compared with whom. */
  if (has_type(a, TYPE_SET) || has_type(a, TYPE_FROZENSET)) return UNORDERED;
  u32 less = compare_slow(context, a, b, COMPARE_LT), equal = compare_slow(context, a, b, COMPARE_EQ);
  if (less > 1 || equal > 1) return UNORDERED;
  return equal ? 0 : less ? -1 : 1;
}

/* What the keys of a sort have in common, so that a number for each decides most comparisons. */
#define KEYS_ANY 0
#define KEYS_INT 1
#define KEYS_FLOAT 2
#define KEYS_STR 3 /* of Latin-1 */
#define KEYS_TUPLE 4 /* | the kind of the first items */

static u32 kind_of(Value v) {
  if (is_int(v)) return KEYS_INT;
  if (is_double(v)) return double_of(v) == double_of(v) ? KEYS_FLOAT : KEYS_ANY;
  if (!is_pointer(v)) return KEYS_ANY;
  char *o = object_of(v);
  if (type_of_object(o) == TYPE_STR) return str_width(o) == 1 ? KEYS_STR : KEYS_ANY;
  if (type_of_object(o) != TYPE_TUPLE || !U32(o, TUPLE_LENGTH) || has_type(tuple_items(o)[0], TYPE_TUPLE)) return KEYS_ANY;
  u32 first = kind_of(tuple_items(o)[0]);
  return first ? KEYS_TUPLE | first : KEYS_ANY;
}

PLAIN u32 is_exact(u32 kind) { return kind == KEYS_INT || kind == KEYS_FLOAT; }

/* In the order of such keys; where two are the same, ints and floats are equal, and of strs nothing is known. */
static u64 prefix_of(Value v, u32 kind) {
  u64 prefix = 0;
  if (kind == KEYS_INT) return v << 16 ^ 1ull << 63;
  if (kind == KEYS_FLOAT) {
    prefix = double_of(v) == 0 ? 0 : v;
    return prefix >> 63 ? ~prefix : prefix | 1ull << 63;
  }
  const u8 *text = (const u8 *)str_text(object_of(v));
  u32 length = U32(object_of(v), STR_LENGTH);
  for (u32 i = 0; i < 8; i++) prefix = prefix << 8 | (i < length ? text[i] : 0);
  return prefix;
}

typedef struct Keys {
  Context *context;
  const u64 *keys;
  u64 *prefixes; /* by number of the key */
  u32 whole;     /* compare the keys; else their prefixes */
} Keys;

/* Whether key i is less than key j: 0 or 1; UNORDERED. */
PLAIN u32 key_less(const Keys *k, u32 i, u32 j) {
  if (!k->whole) return k->prefixes[i] < k->prefixes[j];
  i32 sign = key_compare(k->context, k->keys[i], k->keys[j], 0);
  return sign == UNORDERED ? UNORDERED : sign < 0;
}

/* A run: numbers in order from `start` on. */
typedef struct Run {
  u64 start, length;
} Run;

/* From so many numbers on a run need not be made longer. */
#define LEAST_RUN 12
/* More than the runs whose lengths can each be twice the next one's. */
#define MOST_RUNS 48

/* Merges a run and the one behind it; 0: some comparison is TypeScript's. */
static u32 merge_runs(const Keys *k, u32 *order, u32 *scratch, Run *a, const Run *b) {
  u64 i = 0, count = a->length, j = b->start, end = b->start + b->length, to = a->start;
  u32 less = key_less(k, order[j], order[j - 1]);
  a->length += b->length;
  if (less != 1) return less == 0;
  for (; i < count; i++) scratch[i] = order[to + i];
  for (i = 0; i < count && j < end;) {
    less = key_less(k, order[j], scratch[i]);
    if (less == UNORDERED) return 0;
    order[to++] = less ? order[j++] : scratch[i++];
  }
  while (i < count) order[to++] = scratch[i++];
  return 1;
}

/* The run that begins at `start`, made longer where it is short. */
static u32 next_run(const Keys *k, u32 *order, u64 start, u64 count, Run *run) {
  u64 end = start + 1;
  if (end < count) {
    u32 falls = key_less(k, order[end], order[start]), less = falls;
    while (less == falls && ++end < count) less = key_less(k, order[end], order[end - 1]);
    if (falls == UNORDERED || less == UNORDERED) return 0;
    if (falls)
      for (u64 i = start, j = end; i + 1 < j; i++) {
        u32 number = order[i];
        order[i] = order[--j];
        order[j] = number;
      }
  }
  u64 least = start + LEAST_RUN < count ? start + LEAST_RUN : count;
  for (; end < least; end++) {
    u32 number = order[end];
    u64 at = end;
    for (; at > start; at--) {
      u32 less = key_less(k, number, order[at - 1]);
      if (less == UNORDERED) return 0;
      if (!less) break;
      order[at] = order[at - 1];
    }
    order[at] = number;
  }
  run->start = start;
  run->length = end - start;
  return 1;
}

/* Sorts numbers of keys, stably, by merging the runs that are there; 0: some comparison is TypeScript's. */
static u32 sort_numbers(const Keys *k, u32 *order, u32 *scratch, u64 count) {
  Run runs[MOST_RUNS];
  u32 n = 0;
  for (u64 start = 0; start < count; start = runs[n - 1].start + runs[n - 1].length) {
    if (!next_run(k, order, start, count, &runs[n++])) return 0;
    for (; n > 1 && runs[n - 2].length <= 2 * runs[n - 1].length; n--)
      if (!merge_runs(k, order, scratch, &runs[n - 2], &runs[n - 1])) return 0;
  }
  for (; n > 1; n--)
    if (!merge_runs(k, order, scratch, &runs[n - 2], &runs[n - 1])) return 0;
  return 1;
}

/*
 * Sorts numbers of keys that are tuples, or their items `item` where that is not negative: by prefixes where all are of one
 * kind, then each run of equal ones by what comes behind. Of tuples with the same number first that is the second item.
 */
static u32 sort_keys(Keys *k, u32 *order, u32 *scratch, u64 count, i32 item) {
#define PART(i) (item < 0 ? k->keys[order[i]] : tuple_items(object_of(k->keys[order[i]]))[item])
#define HAS_PART(i) (item < 0 || U32(object_of(k->keys[order[i]]), TUPLE_LENGTH) > (u32)item)
  u32 kind = HAS_PART(0) ? kind_of(PART(0)) : KEYS_ANY;
  for (u64 i = 1; i < count && kind; i++)
    if (!HAS_PART(i) || kind_of(PART(i)) != kind) kind = KEYS_ANY;
  if (kind & KEYS_TUPLE && item < 0) return sort_keys(k, order, scratch, count, 0);
  k->whole = kind == KEYS_ANY || kind & KEYS_TUPLE;
  if (k->whole) return sort_numbers(k, order, scratch, count);
  for (u64 i = 0; i < count; i++) k->prefixes[order[i]] = prefix_of(PART(i), kind);
  sort_numbers(k, order, scratch, count);
  if (item < 0 && is_exact(kind)) return 1;
  for (u64 start = 0, end; start < count; start = end) {
    for (end = start + 1; end < count && k->prefixes[order[end]] == k->prefixes[order[start]];) end++;
    if (end - start == 1) continue;
    if (item == 0 && is_exact(kind)) {
      if (!sort_keys(k, order + start, scratch, end - start, 1)) return 0;
    } else {
      k->whole = 1;
      if (!sort_numbers(k, order + start, scratch, end - start)) return 0;
    }
  }
  return 1;
}

/*
 * A stable order of `count` keys: `order` gets their numbers, `scratch` is as large, and behind it is room for as many words.
 * 0: some comparison is TypeScript's.
 */
u64 sort_order(Context *context, u64 *keys, u64 count, u32 *order, u32 *scratch) {
  Keys k = {context, keys, (u64 *)(scratch + count), 1};
  for (u64 i = 0; i < count; i++) order[i] = (u32)i;
  return count < 2 || sort_keys(&k, order, scratch, count, -1);
}

/* Sorts the items of a list; 0, with nothing changed, where that is TypeScript's. */
static u32 sort_list(Context *context, char *list) {
  u64 count = U32(list, LIST_LENGTH);
  if (count < 2) return 1;
  char *buffer = heap_allocate_buffer(context, count * 24);
  if (!buffer) return 0;
  u64 *keys = (u64 *)buffer, *items = list_items(list);
  u32 *order = (u32 *)(keys + count);
  copy_words(keys, items, count);
  if (!sort_order(context, keys, count, order, order + count)) return 0;
  for (u64 i = 0; i < count; i++) items[i] = keys[order[i]];
  return 1;
}

u32 fast_list_sort(Context *context, const u64 *args, u32 argc, u64 *result) {
  if (argc != 1 || !sort_list(context, object_of(args[0]))) return 0;
  *result = NONE;
  return 1;
}

static u32 sorted_copy(Context *context, const u64 *items, u32 count, void *data, u64 *result) {
  (void)data;
  Value list = build_list(context, (u64 *)items, count);
  if (list == NOT_HANDLED || !sort_list(context, object_of(list))) return 0;
  *result = list;
  return 1;
}

u32 fast_sorted(Context *context, const u64 *args, u32 argc, u64 *result) {
  if (argc != 1) return 0;
  return with_items(context, args[0], sorted_copy, 0, result);
}

/* take_items(list): its items in a new list; it is empty then. put_items(list, items): it has those. */
u32 fast_take_items(Context *context, const u64 *args, u32 argc, u64 *result) {
  if (argc != 1 || !has_type(args[0], TYPE_LIST)) return 0;
  Value taken = build_list(context, 0, 0);
  if (taken == NOT_HANDLED) return 0;
  copy_words((u64 *)(object_of(taken) + 8), (u64 *)(object_of(args[0]) + 8), 2);
  U64(object_of(args[0]), LIST_LENGTH) = 0;
  U64(object_of(args[0]), LIST_ITEMS) = 0;
  *result = taken;
  return 1;
}
u32 fast_put_items(Context *context, const u64 *args, u32 argc, u64 *result) {
  (void)context;
  if (argc != 2 || !has_type(args[0], TYPE_LIST) || !has_type(args[1], TYPE_LIST)) return 0;
  copy_words((u64 *)(object_of(args[0]) + 8), (u64 *)(object_of(args[1]) + 8), 2);
  *result = NONE;
  return 1;
}

/* sort_keyed(items, keys, reverse), lists as long as each other: a new list of the items in the order of their keys. */
u32 fast_sort_keyed(Context *context, const u64 *args, u32 argc, u64 *result) {
  if (argc != 3 || !has_type(args[0], TYPE_LIST) || !has_type(args[1], TYPE_LIST)) return 0;
  u64 *items = list_items(object_of(args[0])), *keys = list_items(object_of(args[1]));
  u64 count = U32(object_of(args[0]), LIST_LENGTH), last = count - 1;
  if (count != U32(object_of(args[1]), LIST_LENGTH) || (args[2] != TRUE_VALUE && args[2] != FALSE_VALUE)) return 0;
  u32 reverse = args[2] == TRUE_VALUE;
  Value list = build_list(context, items, (u32)count);
  if (list == NOT_HANDLED) return 0;
  if (count) {
    u64 *buffer = (u64 *)heap_allocate_buffer(context, count * 24), *to = list_items(object_of(list));
    if (!buffer) return 0;
    u32 *order = (u32 *)(buffer + count);
    /* Reversed, equal items keep their order: that of the reversed keys, backwards. */
    for (u64 i = 0; i < count; i++) buffer[i] = keys[reverse ? last - i : i];
    if (!sort_order(context, buffer, count, order, order + count)) return 0;
    for (u64 i = 0; i < count; i++) to[reverse ? last - i : i] = items[reverse ? last - order[i] : order[i]];
  }
  *result = list;
  return 1;
}
