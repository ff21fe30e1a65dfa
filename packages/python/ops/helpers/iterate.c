/* Iterators over builtin containers. */
#include "helpers.h"

static char *sequence_iterator(Context *context, u32 type, Value sequence) {
  char *it = heap_allocate(context, type, SEQUENCE_ITERATOR_BYTES);
  if (!it) return 0;
  U64(it, SEQUENCE_ITERATOR_SEQUENCE) = sequence;
  U64(it, SEQUENCE_ITERATOR_INDEX) = 0;
  return it;
}

Value build_range_iterator(Context *context, u64 *fields, u32 count) {
  (void)count;
  char *it = heap_allocate(context, TYPE_RANGE_ITERATOR, RANGE_ITERATOR_BYTES);
  if (UNLIKELY_(!it)) return NOT_HANDLED;
  U64(it, RANGE_ITERATOR_NEXT) = fields[0];
  U64(it, RANGE_ITERATOR_STEP) = fields[1];
  U64(it, RANGE_ITERATOR_REMAINING) = fields[2];
  return pointer_value(it);
}

Value get_iter_slow(Context *context, Value v) {
  if (!is_pointer(v)) return NOT_HANDLED;
  char *o = object_of(v), *it;
  switch (type_for(o, SLOT_ITER)) {
    case TYPE_LIST:
      it = sequence_iterator(context, TYPE_LIST_ITERATOR, v);
      break;
    case TYPE_ARRAY:
      it = sequence_iterator(context, TYPE_LIST_ITERATOR, v);
      if (it) U8(it, OBJECT_FLAGS) = 1;
      break;
    case TYPE_TUPLE:
      it = sequence_iterator(context, TYPE_TUPLE_ITERATOR, v);
      break;
    case TYPE_STR:
      it = sequence_iterator(context, TYPE_STR_ITERATOR, v);
      break;
    case TYPE_BYTES:
    case TYPE_BYTEARRAY:
      it = sequence_iterator(context, TYPE_BYTES_ITERATOR, v);
      if (it) U8(it, OBJECT_FLAGS) = type_of_object(o) == TYPE_BYTEARRAY;
      break;
    case TYPE_RANGE: {
      Value start = U64(o, RANGE_START), step = U64(o, RANGE_STEP), length = U64(o, RANGE_LENGTH);
      if (!is_int(start) || !is_int(step) || !is_int(length) || !is_int(U64(o, RANGE_STOP))) return NOT_HANDLED;
      it = heap_allocate(context, TYPE_RANGE_ITERATOR, RANGE_ITERATOR_BYTES);
      if (!it) return NOT_HANDLED;
      I64(it, RANGE_ITERATOR_NEXT) = int_of(start);
      I64(it, RANGE_ITERATOR_STEP) = int_of(step);
      I64(it, RANGE_ITERATOR_REMAINING) = int_of(length);
      break;
    }
    case TYPE_DICT:
      it = heap_allocate(context, TYPE_DICT_ITERATOR, DICT_ITERATOR_BYTES);
      if (!it) return NOT_HANDLED;
      U64(it, DICT_ITERATOR_DICT) = v;
      U32(it, DICT_ITERATOR_POSITION) = 0;
      U32(it, DICT_ITERATOR_USED) = U32(it, DICT_ITERATOR_REMAINING) = U32(o, DICT_USED);
      break;
    case TYPE_DICT_VIEW: {
      Value dict = U64(o, DICT_VIEW_DICT);
      it = heap_allocate(context, TYPE_DICT_ITERATOR, DICT_ITERATOR_BYTES);
      if (!it) return NOT_HANDLED;
      U8(it, OBJECT_FLAGS) = U8(o, OBJECT_FLAGS);
      U64(it, DICT_ITERATOR_DICT) = dict;
      U32(it, DICT_ITERATOR_POSITION) = 0;
      U32(it, DICT_ITERATOR_USED) = U32(it, DICT_ITERATOR_REMAINING) = U32(object_of(dict), DICT_USED);
      break;
    }
    case TYPE_SET:
    case TYPE_FROZENSET:
      it = heap_allocate(context, TYPE_SET_ITERATOR, SET_ITERATOR_BYTES);
      if (!it) return NOT_HANDLED;
      U64(it, SET_ITERATOR_SET) = v;
      U32(it, SET_ITERATOR_POSITION) = 0;
      U32(it, SET_ITERATOR_USED) = U32(o, SET_USED);
      break;
    case TYPE_LIST_ITERATOR:
    case TYPE_TUPLE_ITERATOR:
    case TYPE_STR_ITERATOR:
    case TYPE_RANGE_ITERATOR:
    case TYPE_DICT_ITERATOR:
    case TYPE_SET_ITERATOR:
    case TYPE_BYTES_ITERATOR:
    case TYPE_REVERSED:
    case TYPE_GENERATOR:
    case TYPE_ENUMERATE:
    case TYPE_ZIP:
      return v;
    default:
      return NOT_HANDLED;
  }
  return it ? pointer_value(it) : NOT_HANDLED;
}

/* An iterator's state, but for enumerate and zip: three words, all of a cell of 32 bytes. */
#define STATE_WORDS 3
#define ZIP_MOST 8

Value iter_next(Context *context, char *it) {
  switch (type_of_object(it)) {
    case TYPE_RANGE_ITERATOR: {
      i64 remaining = I64(it, RANGE_ITERATOR_REMAINING), next = I64(it, RANGE_ITERATOR_NEXT);
      if (remaining <= 0) return EXHAUSTED;
      I64(it, RANGE_ITERATOR_REMAINING) = remaining - 1;
      I64(it, RANGE_ITERATOR_NEXT) = next + I64(it, RANGE_ITERATOR_STEP);
      return small_int(next);
    }
    case TYPE_LIST_ITERATOR: {
      Value sequence = U64(it, SEQUENCE_ITERATOR_SEQUENCE);
      if (sequence == NONE) return EXHAUSTED;
      char *list = object_of(sequence);
      u32 index = U32(it, SEQUENCE_ITERATOR_INDEX);
      if (index >= U32(list, LIST_LENGTH)) {
        U64(it, SEQUENCE_ITERATOR_SEQUENCE) = NONE;
        return EXHAUSTED;
      }
      U32(it, SEQUENCE_ITERATOR_INDEX) = index + 1;
      return list_items(list)[index];
    }
    case TYPE_TUPLE_ITERATOR: {
      Value sequence = U64(it, SEQUENCE_ITERATOR_SEQUENCE);
      if (sequence == NONE) return EXHAUSTED;
      char *tuple = object_of(sequence);
      u32 index = U32(it, SEQUENCE_ITERATOR_INDEX);
      if (index >= U32(tuple, TUPLE_LENGTH)) {
        U64(it, SEQUENCE_ITERATOR_SEQUENCE) = NONE;
        return EXHAUSTED;
      }
      U32(it, SEQUENCE_ITERATOR_INDEX) = index + 1;
      return tuple_items(tuple)[index];
    }
    case TYPE_STR_ITERATOR: {
      Value sequence = U64(it, SEQUENCE_ITERATOR_SEQUENCE);
      if (sequence == NONE) return EXHAUSTED;
      char *str = object_of(sequence);
      u32 index = U32(it, SEQUENCE_ITERATOR_INDEX);
      if (index >= U32(str, STR_LENGTH)) {
        U64(it, SEQUENCE_ITERATOR_SEQUENCE) = NONE;
        return EXHAUSTED;
      }
      Value item = str_of_code_point(context, str_at(str, index));
      if (item != NOT_HANDLED) U32(it, SEQUENCE_ITERATOR_INDEX) = index + 1;
      return item;
    }
    case TYPE_REVERSED: {
      Value sequence = U64(it, SEQUENCE_ITERATOR_SEQUENCE), item;
      if (sequence == NONE) return EXHAUSTED;
      char *o = object_of(sequence);
      u32 left = U32(it, SEQUENCE_ITERATOR_INDEX);
      if (!left || left > U32(o, LIST_LENGTH)) {
        U64(it, SEQUENCE_ITERATOR_SEQUENCE) = NONE;
        return EXHAUSTED;
      }
      /* Of a class derived from tuple or str, __getitem__ may be its own. */
      u32 type = type_of_object(o);
      if (U8(it, OBJECT_FLAGS)) item = list_items(o)[left - 1];
      else if (type & TYPE_SUBCLASS) return NOT_HANDLED;
      else if (type == TYPE_TUPLE) item = tuple_items(o)[left - 1];
      else item = str_of_code_point(context, str_at(o, left - 1));
      if (item != NOT_HANDLED) U32(it, SEQUENCE_ITERATOR_INDEX) = left - 1;
      return item;
    }
    case TYPE_BYTES_ITERATOR: {
      Value sequence = U64(it, SEQUENCE_ITERATOR_SEQUENCE);
      if (sequence == NONE) return EXHAUSTED;
      char *bytes = object_of(sequence);
      u32 index = U32(it, SEQUENCE_ITERATOR_INDEX);
      if (index >= U32(bytes, BYTES_LENGTH)) {
        U64(it, SEQUENCE_ITERATOR_SEQUENCE) = NONE;
        return EXHAUSTED;
      }
      U32(it, SEQUENCE_ITERATOR_INDEX) = index + 1;
      char *data = type_of_object(bytes) == TYPE_BYTES ? bytes + BYTES_DATA : POINTER(bytes, BYTEARRAY_ITEMS);
      return small_int(U8(data, index));
    }
    case TYPE_DICT_ITERATOR: {
      Value v = U64(it, DICT_ITERATOR_DICT);
      if (v == NONE) return EXHAUSTED;
      char *dict = object_of(v);
      if (U32(it, DICT_ITERATOR_USED) != U32(dict, DICT_USED)) return NOT_HANDLED; /* RuntimeError */
      u32 position = U32(it, DICT_ITERATOR_POSITION), fill = U32(dict, DICT_FILL);
      char *entry = POINTER(dict, DICT_ENTRIES) + (u64)position * DICT_ENTRY_BYTES;
      while (position < fill && U64(entry, DICT_ENTRY_KEY) == UNBOUND) position++, entry += DICT_ENTRY_BYTES;
      if (position >= fill) {
        U64(it, DICT_ITERATOR_DICT) = NONE;
        return EXHAUSTED;
      }
      if (U32(it, DICT_ITERATOR_REMAINING) == 0) return NOT_HANDLED; /* RuntimeError */
      Value item;
      switch (U8(it, OBJECT_FLAGS)) {
        case 0:
          item = U64(entry, DICT_ENTRY_KEY);
          break;
        case 1:
          item = U64(entry, DICT_ENTRY_VALUE);
          break;
        case 2:
          item = build_tuple(context, (u64 *)(entry + DICT_ENTRY_KEY), 2);
          if (item == NOT_HANDLED) return item;
          break;
        default:
          return NOT_HANDLED;
      }
      U32(it, DICT_ITERATOR_POSITION) = position + 1;
      U32(it, DICT_ITERATOR_REMAINING)--;
      return item;
    }
    case TYPE_SET_ITERATOR: {
      Value v = U64(it, SET_ITERATOR_SET);
      if (v == NONE) return EXHAUSTED;
      char *set = object_of(v);
      if (U32(it, SET_ITERATOR_USED) != U32(set, SET_USED)) return NOT_HANDLED; /* RuntimeError */
      u64 position = U32(it, SET_ITERATOR_POSITION), mask = U32(set, SET_MASK);
      char *entry = POINTER(set, SET_TABLE) + position * SET_ENTRY_BYTES;
      while (position <= mask && (U64(entry, SET_ENTRY_KEY) == UNBOUND || I64(entry, SET_ENTRY_HASH) == -1))
        position++, entry += SET_ENTRY_BYTES;
      if (position > mask) {
        U64(it, SET_ITERATOR_SET) = NONE;
        return EXHAUSTED;
      }
      U32(it, SET_ITERATOR_POSITION) = (u32)position + 1;
      return U64(entry, SET_ENTRY_KEY);
    }
    case TYPE_ENUMERATE: {
      i64 index = I64(it, ENUMERATE_INDEX);
      /* The pair first: once there is an item, nothing may fail. */
      Value pair = build_tuple(context, &U64(it, ENUMERATE_SOURCE), 2);
      if (!fits_int(index) || pair == NOT_HANDLED) return NOT_HANDLED;
      u64 *items = tuple_items(object_of(pair));
      items[0] = small_int(index);
      items[1] = NONE;
      Value item = iter_next(context, object_of(U64(it, ENUMERATE_SOURCE)));
      if (item == EXHAUSTED || item == NOT_HANDLED) return item;
      items[1] = item;
      I64(it, ENUMERATE_INDEX) = index + 1;
      return pair;
    }
    case TYPE_ZIP: {
      u32 count = U32(it, ZIP_COUNT);
      Value tuple = build_tuple(context, &U64(it, ZIP_SOURCES), count);
      if (tuple == NOT_HANDLED) return NOT_HANDLED;
      /* Where one has no answer, those before it have not gone on either. */
      u64 states[ZIP_MOST][STATE_WORDS];
      for (u32 i = 0; i < count; i++) {
        char *source = object_of(U64(it, ZIP_SOURCES + 8 * i));
        copy_words(states[i], (u64 *)(source + 8), STATE_WORDS);
        Value item = iter_next(context, source);
        if (item == EXHAUSTED) return EXHAUSTED;
        if (item == NOT_HANDLED) {
          while (i--) copy_words((u64 *)(object_of(U64(it, ZIP_SOURCES + 8 * i)) + 8), states[i], STATE_WORDS);
          return NOT_HANDLED;
        }
        tuple_items(object_of(tuple))[i] = item;
      }
      return tuple;
    }
    default:
      return NOT_HANDLED;
  }
}

/* next() of builtin iterators; of those that have ended there is no harm in asking again. */
u32 fast_next(Context *context, const u64 *args, u32 argc, u64 *result) {
  if (argc == 0 || argc > 2 || !is_pointer(args[0])) return 0;
  Value v = iter_next(context, object_of(args[0]));
  if (v == EXHAUSTED && argc == 2) v = args[1];
  if (v == NOT_HANDLED || v == EXHAUSTED) return 0;
  *result = v;
  return 1;
}

u32 fast_iter(Context *context, const u64 *args, u32 argc, u64 *result) {
  if (argc != 1) return 0;
  Value it = get_iter_slow(context, args[0]);
  if (it == NOT_HANDLED) return 0;
  *result = it;
  return 1;
}

/* Of exactly these types; of a range of small numbers it is one that counts down. */
u32 fast_reversed(Context *context, const u64 *args, u32 argc, u64 *result) {
  if (argc != 1 || !is_pointer(args[0])) return 0;
  char *o = object_of(args[0]), *it;
  u32 type = type_of_object(o);
  if (type == TYPE_RANGE) {
    Value start = U64(o, RANGE_START), step = U64(o, RANGE_STEP), length = U64(o, RANGE_LENGTH);
    if (!is_int(start) || !is_int(step) || !is_int(length) || !is_int(U64(o, RANGE_STOP)) || !int_of(length)) return 0;
    it = heap_allocate(context, TYPE_RANGE_ITERATOR, RANGE_ITERATOR_BYTES);
    if (!it) return 0;
    I64(it, RANGE_ITERATOR_NEXT) = int_of(start) + (int_of(length) - 1) * int_of(step);
    I64(it, RANGE_ITERATOR_STEP) = -int_of(step);
    I64(it, RANGE_ITERATOR_REMAINING) = int_of(length);
  } else {
    if (type != TYPE_LIST && type != TYPE_TUPLE && type != TYPE_STR) return 0;
    it = sequence_iterator(context, TYPE_REVERSED, args[0]);
    if (!it) return 0;
    U32(it, SEQUENCE_ITERATOR_INDEX) = U32(o, LIST_LENGTH);
    U8(it, OBJECT_FLAGS) = type == TYPE_LIST;
  }
  *result = pointer_value(it);
  return 1;
}

u32 fast_enumerate(Context *context, const u64 *args, u32 argc, u64 *result) {
  if (argc != 1 && !(argc == 2 && is_int(args[1]))) return 0;
  Value source = get_iter_slow(context, args[0]);
  /* A generator cannot be stepped from here: TypeScript makes another object for that. */
  if (source == NOT_HANDLED || has_type(source, TYPE_GENERATOR)) return 0;
  char *it = heap_allocate(context, TYPE_ENUMERATE, ENUMERATE_BYTES);
  if (!it) return 0;
  U64(it, ENUMERATE_SOURCE) = source;
  I64(it, ENUMERATE_INDEX) = argc == 2 ? int_of(args[1]) : 0;
  *result = pointer_value(it);
  return 1;
}

/* Of iterators that step without Python, and whose state is small: one that has gone on goes back when another has no answer. */
u32 fast_zip(Context *context, const u64 *args, u32 argc, u64 *result) {
  u64 sources[ZIP_MOST];
  if (argc == 0 || argc > ZIP_MOST) return 0;
  for (u32 i = 0; i < argc; i++) {
    sources[i] = get_iter_slow(context, args[i]);
    if (sources[i] == NOT_HANDLED) return 0;
    u32 type = type_of_object(object_of(sources[i]));
    if (type == TYPE_GENERATOR || type == TYPE_ENUMERATE || type == TYPE_ZIP) return 0;
  }
  char *it = heap_allocate(context, TYPE_ZIP, ZIP_SOURCES + argc * 8);
  if (!it) return 0;
  U64(it, ZIP_COUNT) = argc;
  copy_words(&U64(it, ZIP_SOURCES), sources, argc);
  *result = pointer_value(it);
  return 1;
}

/* For traces: the generator that a call of args[0] makes, which waits nowhere yet, its registers unbound. */
u32 fast_new_generator(Context *context, const u64 *args, u32 argc, u64 *result) {
  (void)argc;
  char *function = object_of(args[0]);
  u32 bytes = U32(function, FUNCTION_FRAME_BYTES);
  char *generator = heap_allocate(context, TYPE_GENERATOR, GENERATOR_FRAME + bytes);
  if (!generator) return 0;
  char *frame = generator + GENERATOR_FRAME;
  U32(generator, GENERATOR_STATE) = 0;
  U32(generator, GENERATOR_FRAME_BYTES) = bytes;
  U64(generator, GENERATOR_FUNCTION) = args[0];
  U64(generator, GENERATOR_STACK) = 0;
  U64(generator, GENERATOR_DONE) = NONE;
  U64(frame, FRAME_PREVIOUS) = RESUMABLE;
  U64(frame, FRAME_CODE_ID) = U32(function, FUNCTION_CODE_ID);
  U64(frame, FRAME_FUNCTION) = args[0];
  U32(frame, FRAME_RESULT) = FRAME_PREVIOUS; /* nothing waits for what is sent */
  U32(frame, FRAME_FLAGS) = FRAME_GENERATOR;
  for (u32 i = FRAME_REGISTERS; i < bytes; i += 8) {
    U64(frame, i) = UNBOUND;
    __asm__ volatile("");
  }
  *result = pointer_value(generator);
  return 1;
}

/* A generator with a copy of a frame in it, not running; 0 without memory. */
char *new_generator(Context *context, u64 *frame, u32 frame_bytes) {
  char *generator = heap_allocate(context, TYPE_GENERATOR, GENERATOR_FRAME + frame_bytes);
  if (!generator) return 0;
  U32(generator, GENERATOR_STATE) = 0;
  U32(generator, GENERATOR_FRAME_BYTES) = frame_bytes;
  U64(generator, GENERATOR_FUNCTION) = U64(frame, FRAME_FUNCTION);
  copy_words((u64 *)(generator + GENERATOR_FRAME), frame, frame_bytes / 8);
  U64(generator + GENERATOR_FRAME, FRAME_PREVIOUS) = RESUMABLE;
  U32(generator + GENERATOR_FRAME, FRAME_FLAGS) = FRAME_GENERATOR;
  return generator;
}
