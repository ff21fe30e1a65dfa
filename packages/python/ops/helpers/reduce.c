/* Fast paths of any, all, sum, min and max: of lists and tuples, and what else has items at hand; see builtins.c. */
#include "helpers.h"

#define FAST(name) u32 name(Context *context, const u64 *args, u32 argc, u64 *result)

/* The items of a list or tuple as they lie, of other containers in a new list; 0 when TypeScript has to find them. */
static const u64 *items_of(Context *context, Value v, u32 *count) {
  if (!is_pointer(v)) return 0;
  char *o = object_of(v);
  u32 type = type_of_object(o);
  if (type != TYPE_LIST && type != TYPE_TUPLE) {
    Value list = list_of(context, v);
    if (list == NOT_HANDLED) return 0;
    o = object_of(list);
    type = TYPE_LIST;
  }
  *count = U32(o, LIST_LENGTH);
  static const u64 nothing[1];
  const u64 *items = type == TYPE_LIST ? list_items(o) : tuple_items(o);
  return items ? items : nothing;
}

static u32 any_truth(Context *context, const u64 *args, u32 argc, u64 *result, u32 wanted) {
  u32 count;
  const u64 *items = argc == 1 ? items_of(context, args[0], &count) : 0;
  if (!items) return 0;
  for (u32 i = 0; i < count; i++) {
    u32 truth = truth_slow(items[i]);
    if (truth > 1) return 0;
    if (truth == wanted) {
      *result = bool_value((int)wanted);
      return 1;
    }
  }
  *result = bool_value((int)!wanted);
  return 1;
}
FAST(fast_any) { return any_truth(context, args, argc, result, 1); }
FAST(fast_all) { return any_truth(context, args, argc, result, 0); }

/* The least (COMPARE_LT) or greatest (COMPARE_GT) of values; the first of equals. */
static Value extreme(Context *context, const u64 *values, u32 count, u32 comparison) {
  if (count == 0) return NOT_HANDLED;
  Value best = values[0];
  for (u32 i = 1; i < count; i++) {
    Value v = values[i];
    if (both_int(v, best)) {
      i64 a = int_of(v), b = int_of(best);
      if (comparison == COMPARE_LT ? a < b : a > b) best = v;
    } else if (is_double(v) && is_double(best)) {
      f64 a = double_of(v), b = double_of(best);
      if (comparison == COMPARE_LT ? a < b : a > b) best = v;
    } else {
      u32 better = compare_slow(context, v, best, comparison);
      if (better > 1) return NOT_HANDLED;
      if (better) best = v;
    }
  }
  return best;
}

static u32 extreme_into(Context *context, const u64 *items, u32 count, void *comparison, u64 *result) {
  Value best = extreme(context, items, count, (u32)(u64)comparison);
  if (best == NOT_HANDLED) return 0;
  *result = best;
  return 1;
}
static u32 extreme_of(Context *context, const u64 *args, u32 argc, u64 *result, u32 comparison) {
  if (argc == 1) return with_items(context, args[0], extreme_into, (void *)(u64)comparison, result);
  return extreme_into(context, args, argc, (void *)(u64)comparison, result);
}
FAST(fast_min) { return extreme_of(context, args, argc, result, COMPARE_LT); }
FAST(fast_max) { return extreme_of(context, args, argc, result, COMPARE_GT); }

PLAIN f64 magnitude(f64 x) { return double_of(raw_double(x) & ~(1ull << 63)); }

/* sum(): ints as long as 64 bits hold them, then floats with the compensation that CPython keeps. */
static u32 sum_of(Context *context, const u64 *items, u32 count, void *from, u64 *result) {
  u32 i = 0;
  Value start = *(Value *)from;
  i64 sum = 0, n;
  f64 total;
  if (is_double(start)) total = double_of(start);
  else {
    if (!as_i64(start, &sum) || is_bool(start)) return 0;
    for (; i < count && as_i64(items[i], &n); i++)
      if (__builtin_add_overflow(sum, n, &sum)) return 0;
    if (i == count) {
      Value v = int_from_i64(context, sum);
      if (v == NOT_HANDLED) return 0;
      *result = v;
      return 1;
    }
    if (!is_double(items[i])) return 0;
    total = (f64)sum + double_of(items[i++]);
  }
  f64 low = 0;
  for (; i < count; i++) {
    if (!is_double(items[i])) {
      if (!as_i64(items[i], &n)) return 0;
      total += (f64)n;
      continue;
    }
    f64 x = double_of(items[i]), next = total + x;
    low += magnitude(total) >= magnitude(x) ? (total - next) + x : (x - next) + total;
    total = next;
  }
  *result = float_value(low != 0 && magnitude(low) < double_of(0x7ffull << 52) ? total + low : total);
  return 1;
}
FAST(fast_sum) {
  if (argc != 1 && argc != 2) return 0;
  Value start = argc == 2 ? args[1] : small_int(0);
  return with_items(context, args[0], sum_of, &start, result);
}
