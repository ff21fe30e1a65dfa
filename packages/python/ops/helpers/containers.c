/* Lists and tuples; items of every builtin container. */
#include "helpers.h"

/* Makes room for `capacity` items; 0 when memory is exhausted. The old storage is left to the collector: TypeScript may
 * be in the middle of reading it. */
u32 list_grow(Context *context, char *list, u32 capacity) {
  u32 old = U32(list, LIST_CAPACITY);
  if (capacity <= old) return 1;
  u64 want = old < 1024 ? (u64)old * 2 : (u64)old + (old >> 1);
  if (want < capacity) want = capacity;
  if (want < 4) want = 4;
  if (want > (1u << 28)) return 0;
  char *items = heap_allocate_buffer(context, want * 8);
  if (!items) return 0;
  char *before = POINTER(list, LIST_ITEMS);
  copy_words((u64 *)items, (u64 *)before, U32(list, LIST_LENGTH));
  POINTER(list, LIST_ITEMS) = items;
  U32(list, LIST_CAPACITY) = (u32)want;
  return 1;
}

u32 list_append_slow(Context *context, Value v, Value item) {
  if (!has_type(v, TYPE_LIST)) return 0;
  char *list = object_of(v);
  u32 length = U32(list, LIST_LENGTH);
  if (length == U32(list, LIST_CAPACITY) && !list_grow(context, list, length + 1)) return 0;
  list_items(list)[length] = item;
  U32(list, LIST_LENGTH) = length + 1;
  return 1;
}

Value build_list(Context *context, u64 *items, u32 count) {
  char *list = heap_allocate(context, TYPE_LIST, LIST_BYTES);
  if (!list) return NOT_HANDLED;
  U64(list, LIST_LENGTH) = 0;
  U64(list, LIST_ITEMS) = 0;
  if (count) {
    char *payload = heap_allocate_buffer(context, (u64)count * 8);
    if (!payload) return NOT_HANDLED;
    copy_words((u64 *)payload, items, count);
    POINTER(list, LIST_ITEMS) = payload;
    U32(list, LIST_LENGTH) = count;
    U32(list, LIST_CAPACITY) = count;
  }
  return pointer_value(list);
}

Value build_tuple(Context *context, u64 *items, u32 count) {
  char *tuple = heap_allocate(context, TYPE_TUPLE, TUPLE_ITEMS + count * 8);
  if (!tuple) return NOT_HANDLED;
  U64(tuple, TUPLE_LENGTH) = count;
  copy_words(tuple_items(tuple), items, count);
  return pointer_value(tuple);
}

/* Start and count of a slice with step 1 (step None or 1) of a sequence of `length` items; 0 when TypeScript must. */
static u32 plain_slice(const char *slice, u32 length, u32 *start, u32 *count) {
  Value low = U64(slice, SLICE_START), high = U64(slice, SLICE_STOP), step = U64(slice, SLICE_STEP);
  if (step != NONE && step != small_int(1)) return 0;
  i64 from = 0, to = length;
  if (is_int(low)) {
    from = int_of(low);
    if (from < 0) from = from + length < 0 ? 0 : from + length;
  } else if (low != NONE) return 0;
  if (is_int(high)) {
    to = int_of(high);
    if (to < 0) to = to + length < 0 ? 0 : to + length;
  } else if (high != NONE) return 0;
  if (from > length) from = length;
  if (to > length) to = length;
  *start = (u32)from;
  *count = to > from ? (u32)(to - from) : 0;
  return 1;
}

/* Start, step and count of any slice of ints, as PySlice_AdjustIndices. */
static u32 any_slice(const char *slice, u32 length, i64 *start, i64 *step, u32 *count) {
  Value low = U64(slice, SLICE_START), high = U64(slice, SLICE_STOP), by = U64(slice, SLICE_STEP);
  i64 s = 1, n = length;
  if (is_int(by)) s = int_of(by);
  else if (by != NONE) return 0;
  if (s == 0) return 0;
  i64 from = s < 0 ? n - 1 : 0, to = s < 0 ? -1 : n;
  if (is_int(low)) {
    from = int_of(low);
    if (from < 0) {
      from += n;
      if (from < 0) from = s < 0 ? -1 : 0;
    } else if (from >= n) from = s < 0 ? n - 1 : n;
  } else if (low != NONE) return 0;
  if (is_int(high)) {
    to = int_of(high);
    if (to < 0) {
      to += n;
      if (to < 0) to = s < 0 ? -1 : 0;
    } else if (to >= n) to = s < 0 ? n - 1 : n;
  } else if (high != NONE) return 0;
  *start = from;
  *step = s;
  if (s < 0) *count = to < from ? (u32)((from - to - 1) / -s + 1) : 0;
  else *count = from < to ? (u32)((to - from - 1) / s + 1) : 0;
  return 1;
}

/* list[start:stop] */
Value list_slice_between(Context *context, char *list, i64 start, i64 stop) {
  i64 length = U32(list, LIST_LENGTH);
  if (start < 0 && (start += length) < 0) start = 0;
  if (stop < 0) stop += length;
  if (stop > length) stop = length;
  return start < stop ? build_list(context, list_items(list) + start, (u32)(stop - start)) : build_list(context, 0, 0);
}

/* list[start:stop:-1] */
Value list_slice_back(Context *context, char *list, i64 start, i64 stop) {
  i64 length = U32(list, LIST_LENGTH);
  if (start < 0 && (start += length) < 0) start = -1;
  if (start >= length) start = length - 1;
  if (stop < 0 && (stop += length) < 0) stop = -1;
  u32 count = start > stop ? (u32)(start - stop) : 0;
  Value result = build_list(context, 0, 0);
  if (count == 0 || result == NOT_HANDLED) return result;
  char *made = object_of(result);
  if (UNLIKELY_(!list_grow(context, made, count))) return NOT_HANDLED;
  u64 *to = list_items(made), *from = list_items(list) + start;
  for (u32 i = 0; i < count; i++) to[i] = *from--;
  U32(made, LIST_LENGTH) = count;
  return result;
}

/* list[start:stop] = source, another list, of as many items; 0: not handled, nothing changed. */
u32 list_replace_between(char *list, i64 start, i64 stop, char *source) {
  i64 length = U32(list, LIST_LENGTH);
  if (start < 0 && (start += length) < 0) start = 0;
  if (stop < 0) stop += length;
  if (stop > length) stop = length;
  i64 count = U32(source, LIST_LENGTH);
  if (source == list || start > length || (stop > start ? stop - start : 0) != count) return 0;
  copy_words(list_items(list) + start, list_items(source), (u64)count);
  return 1;
}

/* A part of a range, in its order and not empty. */
static Value range_slice(Context *context, char *range, const char *slice) {
  Value first = U64(range, RANGE_START), step = U64(range, RANGE_STEP), length = U64(range, RANGE_LENGTH);
  u32 start, count;
  if (!is_int(first) || !is_int(step) || !is_int(length) || int_of(length) > 0x7fffffff) return NOT_HANDLED;
  if (!plain_slice(slice, (u32)int_of(length), &start, &count) || !count) return NOT_HANDLED;
  i64 from = int_of(first) + start * int_of(step), to = from + count * int_of(step);
  if (!fits_int(from) || !fits_int(to)) return NOT_HANDLED;
  char *o = heap_allocate(context, TYPE_RANGE, RANGE_BYTES);
  if (!o) return NOT_HANDLED;
  U64(o, RANGE_START) = small_int(from);
  U64(o, RANGE_STOP) = small_int(to);
  U64(o, RANGE_STEP) = step;
  U64(o, RANGE_LENGTH) = small_int(count);
  return pointer_value(o);
}

Value get_item_slow(Context *context, Value container, Value key) {
  if (!is_pointer(container)) return NOT_HANDLED;
  char *o = object_of(container);
  u32 type = type_for(o, SLOT_GET_ITEM);
  if (type == TYPE_DICT) return dict_get(o, key);
  u32 length = U32(o, 8);
  if (type == TYPE_STR && is_int(key)) {
    i64 index = int_of(key);
    if (index < 0) index += length;
    return (u64)index < length ? str_of_code_point(context, str_at(o, (u32)index)) : NOT_HANDLED;
  }
  if (is_int(key) || is_bool(key)) {
    i64 index = is_int(key) ? int_of(key) : (i64)(key & 1);
    if (type == TYPE_RANGE) {
      Value n = U64(o, RANGE_LENGTH);
      if (!is_int(n) || !is_int(U64(o, RANGE_START)) || !is_int(U64(o, RANGE_STEP))) return NOT_HANDLED;
      if (index < 0) index += int_of(n);
      if (index < 0 || index >= int_of(n)) return NOT_HANDLED;
      return int_from_i64(context, int_of(U64(o, RANGE_START)) + index * int_of(U64(o, RANGE_STEP)));
    }
    if (type != TYPE_LIST && type != TYPE_TUPLE && type != TYPE_STR && type != TYPE_BYTES && type != TYPE_BYTEARRAY &&
        type != TYPE_ARRAY)
      return NOT_HANDLED;
    if (index < 0) index += length;
    if (index < 0 || index >= length) return NOT_HANDLED;
    if (type == TYPE_BYTES) return small_int(U8(o, BYTES_DATA + index));
    if (type == TYPE_BYTEARRAY) return small_int(U8(POINTER(o, BYTEARRAY_ITEMS), index));
    if (type == TYPE_LIST || type == TYPE_ARRAY) return list_items(o)[index];
    if (type == TYPE_TUPLE) return tuple_items(o)[index];
    return str_of_code_point(context, str_at(o, (u32)index));
  }
  if (has_type(key, TYPE_SLICE)) {
    u32 start, count;
    char *slice = object_of(key);
    if (type != type_of_object(o) && type != TYPE_LIST) return NOT_HANDLED;
    if (type == TYPE_BYTES || type == TYPE_BYTEARRAY)
      return plain_slice(slice, length, &start, &count) ? bytes_slice(context, o, start, count) : NOT_HANDLED;
    if (type == TYPE_RANGE) return range_slice(context, o, slice);
    if (type != TYPE_LIST && type != TYPE_TUPLE && type != TYPE_STR) return NOT_HANDLED;
    if (plain_slice(slice, length, &start, &count)) {
      if (type == TYPE_STR) return str_slice(context, o, start, count);
      if (type == TYPE_LIST) return build_list(context, list_items(o) + start, count);
      return count == length ? container : build_tuple(context, tuple_items(o) + start, count);
    }
    i64 from, step;
    if (!any_slice(slice, length, &from, &step, &count)) return NOT_HANDLED;
    if (type == TYPE_STR) {
      if (str_width(o) != 1) return NOT_HANDLED;
      char *str = new_str(context, count, 1);
      if (!str) return NOT_HANDLED;
      const char *text = str_text(o);
      for (u32 i = 0; i < count; i++, from += step) U8(str, STR_INLINE + i) = (u8)text[from];
      return pointer_value(str);
    }
    u64 *items = type == TYPE_LIST ? list_items(o) : tuple_items(o);
    Value result;
    u64 *to;
    if (type == TYPE_LIST) {
      result = build_list(context, 0, 0);
      if (result == NOT_HANDLED || !list_grow(context, object_of(result), count)) return NOT_HANDLED;
      U32(object_of(result), LIST_LENGTH) = count;
      to = list_items(object_of(result));
    } else {
      char *tuple = heap_allocate(context, TYPE_TUPLE, TUPLE_ITEMS + count * 8);
      if (!tuple) return NOT_HANDLED;
      U64(tuple, TUPLE_LENGTH) = count;
      result = pointer_value(tuple);
      to = tuple_items(tuple);
    }
    for (u32 i = 0; i < count; i++, from += step) to[i] = items[from];
    return result;
  }
  return NOT_HANDLED;
}

u32 set_item_slow(Context *context, Value container, Value key, Value v) {
  if (!is_pointer(container)) return 0;
  char *o = object_of(container);
  u32 type = type_for(o, SLOT_SET_ITEM);
  if (type == TYPE_DICT) return dict_set(context, o, key, v);
  if (type == TYPE_BYTEARRAY && is_int(key) && is_int(v)) {
    i64 index = int_of(key), byte = int_of(v);
    if (index < 0) index += U32(o, BYTEARRAY_LENGTH);
    if (index < 0 || index >= U32(o, BYTEARRAY_LENGTH) || byte < 0 || byte > 255) return 0;
    U8(POINTER(o, BYTEARRAY_ITEMS), index) = (u8)byte;
    return 1;
  }
  if (type == TYPE_ARRAY && is_int(key)) {
    i64 index = int_of(key);
    if (index < 0) index += U32(o, ARRAY_LENGTH);
    if (index < 0 || index >= U32(o, ARRAY_LENGTH)) return 0;
    /* Conversions, and ints beyond the bounds, are TypeScript's. */
    if (U32(o, ARRAY_KIND) == 'd' ? !is_double(v) : !is_int(v) || int_of(v) < int_of(U64(o, ARRAY_LOW)) || int_of(v) > int_of(U64(o, ARRAY_HIGH)))
      return 0;
    list_items(o)[index] = v;
    return 1;
  }
  if (type != TYPE_LIST) return 0;
  u32 length = U32(o, LIST_LENGTH);
  if (is_int(key)) {
    i64 index = int_of(key);
    if (index < 0) index += length;
    if (index < 0 || index >= length) return 0;
    list_items(o)[index] = v;
    return 1;
  }
  if (has_type(key, TYPE_SLICE) && has_type(v, TYPE_LIST) && object_of(v) != o) {
    /* Replacing as many items as there were: x[a:b] = x[b:a:-1] and sieve[p::p] = [False] * n. */
    char *source = object_of(v);
    i64 from, step;
    u32 count;
    if (!any_slice(object_of(key), length, &from, &step, &count) || count != U32(source, LIST_LENGTH)) return 0;
    u64 *items = list_items(o), *values = list_items(source);
    for (u32 i = 0; i < count; i++, from += step) items[from] = values[i];
    return 1;
  }
  return 0;
}

/* Exactly `count` items of a tuple or list into consecutive registers; 0: TypeScript must. */
u32 unpack_slow(Value sequence, u64 *to, u32 count) {
  if (!is_pointer(sequence)) return 0;
  char *o = object_of(sequence);
  u64 *items;
  u32 type = type_for(o, SLOT_ITER);
  if (type == TYPE_TUPLE) items = tuple_items(o);
  else if (type == TYPE_LIST) items = list_items(o);
  else return 0;
  if (U32(o, TUPLE_LENGTH) != count) return 0;
  copy_words(to, items, count);
  return 1;
}

/* All items of a list or tuple behind those of a list. */
u32 list_extend(Context *context, Value v, Value from) {
  if (!has_type(v, TYPE_LIST) || !is_pointer(from)) return 0;
  char *list = object_of(v), *o = object_of(from);
  u32 type = type_of_object(o), length = U32(list, LIST_LENGTH);
  if (type != TYPE_LIST && type != TYPE_TUPLE) return 0;
  u32 count = U32(o, LIST_LENGTH);
  if ((u64)length + count > U32(list, LIST_CAPACITY) && !list_grow(context, list, length + count)) return 0;
  copy_words(list_items(list) + length, type == TYPE_LIST ? list_items(o) : tuple_items(o), count);
  U32(list, LIST_LENGTH) = length + count;
  return 1;
}

/* `a, *b, c = list or tuple`. */
u32 unpack_ex(Context *context, Value sequence, u64 *to, u32 before, u32 after) {
  if (!is_pointer(sequence)) return 0;
  char *o = object_of(sequence);
  u32 type = type_of_object(o), length;
  if ((type != TYPE_LIST && type != TYPE_TUPLE) || (length = U32(o, LIST_LENGTH)) < before + after) return 0;
  u64 *items = type == TYPE_LIST ? list_items(o) : tuple_items(o);
  Value rest = build_list(context, items + before, length - before - after);
  if (rest == NOT_HANDLED) return 0;
  copy_words(to, items, before);
  to[before] = rest;
  copy_words(to + before + 1, items + length - after, after);
  return 1;
}

/* del container[key], of dicts and the last items of lists. */
u32 delete_item(Value container, Value key) {
  if (!is_pointer(container)) return 0;
  char *o = object_of(container);
  u32 type = type_for(o, SLOT_DELETE_ITEM);
  if (type == TYPE_DICT) return dict_pop(o, key) != NOT_HANDLED;
  if (type == TYPE_LIST && has_type(key, TYPE_SLICE)) {
    u32 start, count, all = U32(o, LIST_LENGTH);
    if (!plain_slice(object_of(key), all, &start, &count)) return 0;
    u64 *from = list_items(o);
    for (u32 i = start; i + count < all; i++) from[i] = from[i + count];
    U32(o, LIST_LENGTH) = all - count;
    return 1;
  }
  if (type != TYPE_LIST || !is_int(key)) return 0;
  i64 index = int_of(key), length = U32(o, LIST_LENGTH);
  if (index < 0) index += length;
  if (index < 0 || index >= length) return 0;
  u64 *items = list_items(o);
  for (i64 i = index; i + 1 < length; i++) items[i] = items[i + 1];
  U32(o, LIST_LENGTH) = (u32)length - 1;
  return 1;
}

/* 1: a sequence that sequence patterns match, 0: not, 2: TypeScript knows. */
u32 matches_sequence(Value v) {
  if (!is_pointer(v)) return 0;
  switch (type_of_object(object_of(v))) {
    case TYPE_LIST:
    case TYPE_TUPLE:
    case TYPE_RANGE:
      return 1;
    case TYPE_INSTANCE:
    case TYPE_HOSTED:
      return 2;
    default:
      return 0;
  }
}

/* slice(items[0], items[1], items[2]), as BUILD_SLICE; NOT_HANDLED when memory is exhausted. */
Value build_slice(Context *context, u64 *items, u32 count) {
  (void)count;
  char *slice = heap_allocate(context, TYPE_SLICE, SLICE_BYTES);
  if (UNLIKELY_(!slice)) return NOT_HANDLED;
  U64(slice, SLICE_START) = items[0];
  U64(slice, SLICE_STOP) = items[1];
  U64(slice, SLICE_STEP) = items[2];
  return pointer_value(slice);
}
