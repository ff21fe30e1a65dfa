/* Items, iteration, building of lists, tuples, strings and slices. */
#pragma serigraph layout(frame)
#include "fast.h"

op(GET_ITEM, (a: value, b: value -- r: value), exits(slow),
   variants(a: slot, b: slot|const, r: slot), variants(a: const, b: slot, r: slot)) {
  u64 object = ADDRESS(a);
  if (LIKELY_(IS_ADDRESS(object) && IS_INT(b))) {
    u64 index = (u64)int_of(b);
    if (LIKELY_(U32(object, OBJECT_TYPE) == TYPE_LIST)) {
      u64 length = U32(object, LIST_LENGTH);
      if (UNLIKELY_((i64)index < 0)) index += length;
      if (UNLIKELY_(index >= length)) EXIT(slow);
      r = ((u64 *)U64(object, LIST_ITEMS))[index];
      DONE;
    }
    if (LIKELY_(U32(object, OBJECT_TYPE) == TYPE_TUPLE)) {
      u64 length = U32(object, TUPLE_LENGTH);
      if (UNLIKELY_((i64)index < 0)) index += length;
      if (UNLIKELY_(index >= length)) EXIT(slow);
      r = ((u64 *)(object + TUPLE_ITEMS))[index];
      DONE;
    }
  }
  r = get_item_slow(context, a, b);
  if (UNLIKELY_(r == NOT_HANDLED)) EXIT(slow);
}

op(SET_ITEM, (a: value, b: value, v: value --), exits(slow), variants(a: slot, b: slot|const, v: slot|const)) {
  u64 object = ADDRESS(a);
  if (LIKELY_(IS_ADDRESS(object) && U32(object, OBJECT_TYPE) == TYPE_LIST && IS_INT(b))) {
    u64 index = (u64)int_of(b), length = U32(object, LIST_LENGTH);
    if (UNLIKELY_((i64)index < 0)) index += length;
    if (UNLIKELY_(index >= length)) EXIT(slow);
    ((u64 *)U64(object, LIST_ITEMS))[index] = v;
    DONE;
  }
  if (UNLIKELY_(!set_item_slow(context, a, b, v))) EXIT(slow);
}

op(GET_ITER, (a: value -- r: value), exits(slow), variants(a: slot|const, r: slot)) {
  r = get_iter_slow(context, a);
  if (UNLIKELY_(r == NOT_HANDLED)) EXIT(slow);
}

/* The next item into `r`, whose slot `result` is. `frame_bytes`: 0 in a generator. */
op(FOR_ITER, (iterator: value -- r: value),
   imm(result: slot, frame_bytes: u32, pc: u32, next: label, ended: label), exits(slow), jumps(done),
   variants(iterator: slot, r: slot)) {
  u64 it = ADDRESS(iterator);
  if (UNLIKELY_(!IS_ADDRESS(it))) EXIT(slow);
  if (LIKELY_(U32(it, OBJECT_TYPE) == TYPE_RANGE_ITERATOR)) {
    i64 remaining = I64(it, RANGE_ITERATOR_REMAINING), number = I64(it, RANGE_ITERATOR_NEXT);
    if (remaining <= 0) JUMP(done);
    I64(it, RANGE_ITERATOR_REMAINING) = remaining - 1;
    I64(it, RANGE_ITERATOR_NEXT) = number + I64(it, RANGE_ITERATOR_STEP);
    r = TO_INT(number);
    DONE;
  }
  if (U32(it, OBJECT_TYPE) == TYPE_GENERATOR) {
    if (U32(it, GENERATOR_STATE) == GENERATOR_FINISHED) JUMP(done);
    RESUME_GENERATOR(it, frame_bytes ? (u64)frame + frame_bytes : U64((char *)frame - GENERATOR_FRAME, GENERATOR_STACK), NONE, EXIT(slow));
  }
  r = iter_next(context, (char *)it);
  if (UNLIKELY_(r == EXHAUSTED)) JUMP(done);
  if (UNLIKELY_(r == NOT_HANDLED)) EXIT(slow);
}

/* One step of `yield from`. Iterators that are no generators can be sent nothing but None. */
op(YIELD_FROM, (sent: value, iterator: value -- r: value), imm(result: slot, pc: u32, next: label, ended: label),
   exits(slow), jumps(done), variants(sent: slot, iterator: slot, r: slot)) {
  u64 it = ADDRESS(iterator);
  if (UNLIKELY_(!IS_ADDRESS(it))) EXIT(slow);
  if (LIKELY_(U32(it, OBJECT_TYPE) == TYPE_GENERATOR)) {
    if (UNLIKELY_(U32(it, GENERATOR_STATE) == GENERATOR_FINISHED)) EXIT(slow);
    if (UNLIKELY_(sent != NONE && U32(it, GENERATOR_STATE) != GENERATOR_SUSPENDED)) EXIT(slow);
    RESUME_GENERATOR(it, U64((char *)frame - GENERATOR_FRAME, GENERATOR_STACK), sent, EXIT(slow));
  }
  if (UNLIKELY_(sent != NONE)) EXIT(slow);
  r = iter_next(context, (char *)it);
  if (UNLIKELY_(r == EXHAUSTED)) {
    FRAME(result).u64 = NONE;
    JUMP(done);
  }
  if (UNLIKELY_(r == NOT_HANDLED)) EXIT(slow);
}

/*
 * The call of a generator function: its frame, just filled by the call, moves into a new generator, which the call
 * returns.
 */
op(GENERATOR_START, (--), imm(frame_bytes: u32, pc: u32, resume: label), exits(slow)) {
  u32 flags = FRAME_U32(frame, FRAME_FLAGS);
  /* An `__iter__` may be a generator function; of other special methods no generator is a result. */
  if (UNLIKELY_(flags & ~(FRAME_FROM_HOST | FRAME_ITERATOR))) EXIT(slow);
  u32 result = FRAME_U32(frame, FRAME_RESULT);
  char *generator = new_generator(context, frame, frame_bytes);
  if (UNLIKELY_(!generator)) EXIT(slow);
  FRAME_U64(generator + GENERATOR_FRAME, FRAME_RETURN_ADDRESS) = resume;
  FRAME_U32(generator + GENERATOR_FRAME, FRAME_RESULT) = FRAME_PREVIOUS; /* nothing waits for what is sent */
  FRAME_U32(generator + GENERATOR_FRAME, FRAME_PC) = pc + 1;
  u64 address = FRAME_U64(frame, FRAME_RETURN_ADDRESS);
  u64 *caller = (u64 *)FRAME_U64(frame, FRAME_PREVIOUS);
  context->depth--;
  if (UNLIKELY_(flags & FRAME_FROM_HOST)) {
    context->result = pointer_value(generator);
    context->frame = caller;
    RETURN(REASON_DONE);
  }
  *(u64 *)((char *)caller + result) = pointer_value(generator);
  frame = caller;
  TAIL(address);
}

/* To the native code, or the TypeScript, that resumed. `sent`: offset of the register for what is sent, kept in RESULT. */
#define YIELD_TO_RESUMER                                                             \
  u32 flags = FRAME_U32(frame, FRAME_FLAGS);                                         \
  if (UNLIKELY_(flags != (FRAME_GENERATOR | FRAME_NATIVE_RESUME) && !(flags & FRAME_FROM_HOST))) EXIT(slow); \
  char *generator = (char *)frame - GENERATOR_FRAME;                                 \
  u64 address = FRAME_U64(frame, FRAME_RETURN_ADDRESS);                              \
  u64 *caller = (u64 *)FRAME_U64(frame, FRAME_PREVIOUS);                             \
  U32(generator, GENERATOR_STATE) = GENERATOR_SUSPENDED;                             \
  FRAME_U32(frame, FRAME_PC) = pc + 1;                                               \
  FRAME_U64(frame, FRAME_PREVIOUS) = RESUMABLE;                                      \
  FRAME_U64(frame, FRAME_RETURN_ADDRESS) = resume;                                   \
  u32 result = FRAME_U32(frame, FRAME_RESULT);                                       \
  FRAME_U32(frame, FRAME_RESULT) = (u32)sent;                                        \
  context->depth--;                                                                  \
  if (UNLIKELY_(flags & FRAME_FROM_HOST)) {                                          \
    context->result = a;                                                             \
    context->frame = caller;                                                         \
    RETURN(REASON_DONE);                                                             \
  }                                                                                  \
  *(u64 *)((char *)caller + result) = a;                                             \
  frame = caller;                                                                    \
  TAIL(address)

op(YIELD, (a: value --), imm(pc: u32, sent: slot, resume: label), exits(slow), variants(a: slot|const)) { YIELD_TO_RESUMER; }

/* In code with handlers: what a suspended generator is handling, TypeScript keeps. */
op(YIELD_HANDLING, (a: value --), imm(pc: u32, sent: slot, resume: label), exits(slow), variants(a: slot|const)) {
  if (UNLIKELY_(U32(context->handled_top - HANDLED_BYTES, HANDLED_FRAME) == (u32)(u64)frame)) EXIT(slow);
  YIELD_TO_RESUMER;
}

op(UNPACK, (a: value --), imm(first: slot, count: u32), exits(slow), variants(a: slot)) {
  if (UNLIKELY_(!unpack_slow(a, &FRAME(first).u64, count))) EXIT(slow);
}

op(BUILD_LIST, (-- r: value), imm(first: slot, count: u32), exits(memory), variants(r: slot)) {
  r = build_list(context, &FRAME(first).u64, count);
  if (UNLIKELY_(r == NOT_HANDLED)) EXIT(memory);
}

op(BUILD_TUPLE, (-- r: value), imm(first: slot, count: u32), exits(memory), variants(r: slot)) {
  r = build_tuple(context, &FRAME(first).u64, count);
  if (UNLIKELY_(r == NOT_HANDLED)) EXIT(memory);
}

op(BUILD_STRING, (-- r: value), imm(first: slot, count: u32), exits(slow), variants(r: slot)) {
  r = build_string(context, &FRAME(first).u64, count);
  if (UNLIKELY_(r == NOT_HANDLED)) EXIT(slow);
}

/* repr(a) of builtin values, for f"{a!r}" */
op(TO_REPR, (a: value -- r: value), exits(slow), variants(a: slot, r: slot)) {
  r = to_repr(context, a);
  if (UNLIKELY_(r == NOT_HANDLED)) EXIT(slow);
}

/* str(a), and format(a, ""), of builtin values. */
op(TO_STR, (a: value -- r: value), exits(slow), variants(a: slot, r: slot)) {
  r = to_str(context, a);
  if (UNLIKELY_(r == NOT_HANDLED)) EXIT(slow);
}

/* format(a, spec) */
op(FORMAT_VALUE, (a: value, spec: value -- r: value), exits(slow), variants(a: slot, spec: slot|const, r: slot)) {
  r = format_value(context, a, spec);
  if (UNLIKELY_(r == NOT_HANDLED)) EXIT(slow);
}

op(BUILD_SLICE, (start: value, stop: value, step: value -- r: value), exits(memory),
   variants(start: slot|const, stop: slot|const, step: slot|const, r: slot)) {
  char *slice = heap_allocate(context, TYPE_SLICE, SLICE_BYTES);
  if (UNLIKELY_(!slice)) EXIT(memory);
  U64(slice, SLICE_START) = start;
  U64(slice, SLICE_STOP) = stop;
  U64(slice, SLICE_STEP) = step;
  r = pointer_value(slice);
}

op(BUILD_MAP_EMPTY, (-- r: value), exits(memory), variants(r: slot)) {
  r = new_dict(context);
  if (UNLIKELY_(r == NOT_HANDLED)) EXIT(memory);
}

op(LIST_APPEND, (list: value, a: value --), exits(slow), variants(list: slot, a: slot|const)) {
  if (UNLIKELY_(!list_append_slow(context, list, a))) EXIT(slow);
}

op(MAP_SET, (dict: value, key: value, a: value --), exits(slow), variants(dict: slot, key: slot|const, a: slot|const)) {
  if (UNLIKELY_(!has_type(dict, TYPE_DICT) || !dict_set(context, object_of(dict), key, a))) EXIT(slow);
}

op(SET_ADD, (set: value, a: value --), exits(slow), variants(set: slot, a: slot|const)) {
  if (UNLIKELY_(!has_type(set, TYPE_SET) || !set_add(context, object_of(set), a))) EXIT(slow);
}

op(LIST_TO_TUPLE, (list: value -- r: value), exits(slow), variants(list: slot, r: slot)) {
  if (UNLIKELY_(!has_type(list, TYPE_LIST))) EXIT(slow);
  char *object = object_of(list);
  r = build_tuple(context, list_items(object), U32(object, LIST_LENGTH));
  if (UNLIKELY_(r == NOT_HANDLED)) EXIT(slow);
}

/* list.append as an instruction of its own: the receiver is in the register after `base`, the item after it. */
op(APPEND_METHOD, (--), imm(base: slot, result: slot), exits(slow)) {
  u64 *arguments = &FRAME(base).u64 + 1;
  u64 list = ADDRESS(arguments[0]);
  if (UNLIKELY_(!IS_ADDRESS(list) || U32(list, OBJECT_TYPE) != TYPE_LIST)) EXIT(slow);
  u32 length = U32(list, LIST_LENGTH);
  if (UNLIKELY_(length == U32(list, LIST_CAPACITY))) {
    if (UNLIKELY_(!list_grow(context, (char *)list, length + 1))) EXIT(slow);
  }
  ((u64 *)U64(list, LIST_ITEMS))[length] = arguments[1];
  U32(list, LIST_LENGTH) = length + 1;
  *(u64 *)((char *)frame + result) = NONE;
}

op(BUILD_MAP, (-- r: value), imm(first: slot, count: u32), exits(slow), variants(r: slot)) {
  r = build_map(context, &FRAME(first).u64, count);
  if (UNLIKELY_(r == NOT_HANDLED)) EXIT(slow);
}

op(BUILD_SET, (-- r: value), imm(first: slot, count: u32), exits(slow), variants(r: slot)) {
  r = build_set(context, &FRAME(first).u64, count);
  if (UNLIKELY_(r == NOT_HANDLED)) EXIT(slow);
}

op(LIST_EXTEND, (list: value, a: value --), exits(slow), variants(list: slot, a: slot|const)) {
  if (UNLIKELY_(!list_extend(context, list, a))) EXIT(slow);
}

op(DICT_UPDATE, (dict: value, a: value --), exits(slow), variants(dict: slot, a: slot)) {
  if (UNLIKELY_(!dict_update(context, dict, a))) EXIT(slow);
}

op(DICT_MERGE, (dict: value, a: value --), exits(slow), variants(dict: slot, a: slot)) {
  if (UNLIKELY_(!dict_merge(context, dict, a))) EXIT(slow);
}

op(UNPACK_EX, (a: value --), imm(first: slot, before: u32, after: u32), exits(slow), variants(a: slot)) {
  if (UNLIKELY_(!unpack_ex(context, a, &FRAME(first).u64, before, after))) EXIT(slow);
}

op(DELETE_ITEM, (a: value, b: value --), exits(slow), variants(a: slot, b: slot|const)) {
  if (UNLIKELY_(!delete_item(a, b))) EXIT(slow);
}

op(DELETE_LOCAL, (a: value -- r: value), exits(unbound), variants(a: slot, r: slot)) {
  if (UNLIKELY_(a == UNBOUND)) EXIT(unbound);
  r = UNBOUND;
}

op(LENGTH, (a: value -- r: value), exits(slow), variants(a: slot, r: slot)) {
  u64 items[1] = {a};
  if (UNLIKELY_(!fast_len(context, items, 1, &r))) EXIT(slow);
}

op(MATCH_SEQUENCE, (a: value -- r: value), exits(slow), variants(a: slot, r: slot)) {
  u32 matches = matches_sequence(a);
  if (UNLIKELY_(matches > 1)) EXIT(slow);
  r = bool_value(matches);
}
