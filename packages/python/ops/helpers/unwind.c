/*
 * Raising, and finding the handler: what src/vm/unwind.ts does, for exceptions that native code raises. First it is
 * found out whether all of it can be done here; only then is anything changed.
 */
#include "../fast.h"

#define TRACE_ROOM(exception) (EXCEPTION_TRACE_LIMIT - U32(exception, EXCEPTION_TRACE_COUNT))

PLAIN char *code_info(Context *context, u32 code) {
  u32 offset = ((u32 *)(context->arena + REGION_CODES))[code];
  return offset ? (char *)context->arena + offset : 0;
}

static char *handler_at(char *info, char *arena, u32 pc) {
  char *handler = arena + U32(info, CODE_INFO_HANDLERS);
  for (u32 i = 0; i < U32(info, CODE_INFO_HANDLER_COUNT); i++, handler += HANDLER_BYTES)
    if (pc >= U32(handler, HANDLER_START) && pc < U32(handler, HANDLER_END)) return handler;
  return 0;
}

/* Forgets what `frame` handles beyond its first `keep`. */
static void drop_handled(Context *context, u64 *frame, u32 keep) {
  char *top = (char *)context->handled_top, *first = top;
  while (U32(first - HANDLED_BYTES, HANDLED_FRAME) == (u32)(u64)frame) first -= HANDLED_BYTES;
  first += (u64)keep * HANDLED_BYTES;
  if (first < top) context->handled_top = (u64)first;
}

/*
 * Leaves frames until one handles the exception (or ends the loop whose `__next__` has raised StopIteration); context->frame is that frame then, and the result where to go on.
 * 0: TypeScript has to do it. `again`: the first frame is in the traceback already.
 */
static u64 unwind(Context *context, u64 *frame, char *exception, u32 again) {
  char *arena = (char *)context->arena;
  u32 left = 0, room = TRACE_ROOM(exception);
  u64 *target = frame, *next = 0;
  char *handler;
  for (;;) {
    char *info = code_info(context, FRAME_U32(target, FRAME_CODE_ID));
    if (!info || !U32(info, CODE_INFO_HANDLERS)) return 0;
    if (left + 1 - again > room) return 0;
    handler = handler_at(info, arena, FRAME_U32(target, FRAME_PC));
    if (handler) break;
    u32 flags = FRAME_U32(target, FRAME_FLAGS);
    if (flags & ~(FRAME_INIT | FRAME_SPECIAL)) return 0;
    if ((flags & FRAME_NEXT) && U64(exception, EXCEPTION_CLASS) == *(u64 *)context->stop_iteration) {
      next = target;
      target = (u64 *)FRAME_U64(target, FRAME_PREVIOUS);
      left++;
      break;
    }
    target = (u64 *)FRAME_U64(target, FRAME_PREVIOUS);
    left++;
  }
  u64 *last = next ? next : target;
  for (;; frame = (u64 *)FRAME_U64(frame, FRAME_PREVIOUS)) {
    if (!again) {
      u32 *entry = (u32 *)(exception + EXCEPTION_TRACE) + 2 * U32(exception, EXCEPTION_TRACE_COUNT)++;
      entry[0] = FRAME_U32(frame, FRAME_CODE_ID);
      entry[1] = FRAME_U32(frame, FRAME_PC);
    }
    again = 0;
    if (frame == last) break;
    drop_handled(context, frame, 0);
  }
  context->depth -= left;
  if (next) {
    /* the end of a loop: TAKE_NEXT finds out */
    drop_handled(context, next, 0);
    *(u64 *)((char *)target + FRAME_U32(next, FRAME_RESULT)) = EXHAUSTED;
    context->frame = target;
    return FRAME_U64(next, FRAME_RETURN_ADDRESS);
  }
  drop_handled(context, target, U32(handler, HANDLER_DEPTH));
  *(u64 *)((char *)target + U32(handler, HANDLER_REGISTER)) = pointer_value(exception);
  context->frame = target;
  return U64(handler, HANDLER_ADDRESS);
}

PLAIN Value current_handled(Context *context) { return U64(context->handled_top - HANDLED_BYTES, HANDLED_VALUE); }
PLAIN u32 handles_nothing(Context *context) {
  return context->handled_top == context->arena + REGION_HANDLED + HANDLED_BYTES;
}

/* __context__ of an exception that is being raised; 0 when there might be a cycle to cut. */
static u32 set_context(Context *context, char *exception) {
  if (handles_nothing(context)) return 1;
  Value v = pointer_value(exception), current = current_handled(context);
  if (current == v) return 1;
  Value o = current;
  for (u32 i = 0; i < 64; i++) {
    o = U64(object_of(o), EXCEPTION_CONTEXT);
    if (o == NONE) {
      U64(exception, EXCEPTION_CONTEXT) = current;
      return 1;
    }
    if (o == v) return 0;
  }
  return 0;
}

/* An instance of an exception class that only stores its arguments; 0 without memory. */
char *make_exception(Context *context, Value class, const u64 *args, u32 argc) {
  Value tuple = build_tuple(context, (u64 *)args, argc);
  if (tuple == NOT_HANDLED) return 0;
  char *exception = heap_allocate(context, TYPE_EXCEPTION, EXCEPTION_BYTES);
  if (!exception) return 0;
  U64(exception, EXCEPTION_CLASS) = class;
  U64(exception, EXCEPTION_ARGS) = tuple;
  U64(exception, EXCEPTION_CAUSE) = NONE;
  U64(exception, EXCEPTION_CONTEXT) = NONE;
  U64(exception, EXCEPTION_SUPPRESS_CONTEXT) = 0; /* and TRACEBACK */
  U64(exception, EXCEPTION_NOTES) = NONE;
  U64(exception, EXCEPTION_DICT) = NONE;
  U32(exception, EXCEPTION_TRACE_COUNT) = 0;
  return exception;
}

/* BaseException.__init__ */
u32 set_exception_args(Context *context, Value exception, const u64 *args, u32 count) {
  Value tuple = build_tuple(context, (u64 *)args, count);
  if (tuple == NOT_HANDLED) return 0;
  U64(object_of(exception), EXCEPTION_ARGS) = tuple;
  return 1;
}

/* A class whose call only stores its arguments. */
PLAIN u32 is_plain_class(Value v) {
  if (!has_type(v, TYPE_TYPE)) return 0;
  char *class = object_of(v);
  u32 flags = U8(class, OBJECT_FLAGS);
  return (flags & TYPE_PLAIN_EXCEPTION) || ((flags & TYPE_MAKES_EXCEPTION) && U64(class, TYPE_OBJECT_INIT) == NONE);
}

/* The call of such a class: it is args[-1]. */
u32 fast_exception(Context *context, const u64 *args, u32 argc, u64 *result) {
  char *exception = make_exception(context, args[-1], args, argc);
  if (!exception) return 0;
  *result = pointer_value(exception);
  return 1;
}

/* `raise v [from cause]` (UNBOUND: none); where to go on, or 0. */
u64 raise_value(Context *context, u64 *frame, Value v, Value cause) {
  char *exception;
  if (has_type(v, TYPE_EXCEPTION)) exception = object_of(v);
  else if (is_plain_class(v)) {
    exception = make_exception(context, v, 0, 0);
    if (!exception) return 0;
  } else return 0;
  Value context_before = U64(exception, EXCEPTION_CONTEXT);
  if (cause != UNBOUND && cause != NONE && !has_type(cause, TYPE_EXCEPTION)) return 0;
  if (!set_context(context, exception)) return 0;
  u64 address = unwind(context, frame, exception, 0);
  if (!address) {
    U64(exception, EXCEPTION_CONTEXT) = context_before;
    return 0;
  }
  if (cause != UNBOUND) {
    U64(exception, EXCEPTION_CAUSE) = cause;
    U32(exception, EXCEPTION_SUPPRESS_CONTEXT) = 1;
  }
  return address;
}

/* The exception goes on its way again, unchanged; UNBOUND: the one being handled. */
u64 raise_again(Context *context, u64 *frame, Value v) {
  if (v == UNBOUND) {
    if (handles_nothing(context)) return 0;
    v = current_handled(context);
  }
  return has_type(v, TYPE_EXCEPTION) ? unwind(context, frame, object_of(v), 1) : 0;
}

/* A new exception of a plain class with one argument, or none (UNBOUND). */
u64 raise_new(Context *context, u64 *frame, Value class, Value argument) {
  if (!is_plain_class(class)) return 0;
  char *exception = make_exception(context, class, &argument, argument != UNBOUND);
  if (!exception || !set_context(context, exception)) return 0;
  return unwind(context, frame, exception, 0);
}

/* The error of container[key]: KeyError, IndexError. `errors`: their classes, and the texts for lists and tuples. */
u64 raise_item_error(Context *context, u64 *frame, Value container, Value key, const u64 *errors) {
  if (!is_pointer(container)) return 0;
  char *o = object_of(container);
  u32 type = type_of_object(o), unknown = 0;
  i64 hash;
  switch (type) {
    case TYPE_DICT:
      if (!hash_value(key, &hash) || dict_find(o, key, hash, &unknown) || unknown) return 0;
      return raise_new(context, frame, errors[0], key);
    case TYPE_LIST:
    case TYPE_TUPLE: {
      if (!is_int(key)) return 0;
      i64 index = int_of(key), length = U32(o, LIST_LENGTH);
      if (index < 0) index += length;
      if (index >= 0 && index < length) return 0;
      return raise_new(context, frame, errors[1], errors[type == TYPE_LIST ? 2 : 3]);
    }
    default:
      return 0;
  }
}

/* The error of a / b, a // b and a % b (`operation` 0, 1, 2) with b zero; `errors`: ZeroDivisionError and its texts. */
u64 raise_division_error(Context *context, u64 *frame, Value a, Value b, u32 operation, const u64 *errors) {
  u32 float_a = is_double(a), float_b = is_double(b);
  if (!float_a && !is_int(a)) return 0;
  if (float_b ? double_of(b) != 0.0 : b != INT_TAG) return 0;
  return raise_new(context, frame, errors[5], errors[6 + operation + 3 * (float_a | float_b)]);
}

/* Is class `id` the class `asked`, or a subclass of it? 2: TypeScript has not said yet. */
static u32 match_class(Context *context, u32 id, Value asked) {
  if (!has_type(asked, TYPE_TYPE)) return 2;
  u32 other = U32(object_of(asked), TYPE_OBJECT_ID);
  char *entry = (char *)context->arena + REGION_MATCHES + (u64)((id * 31 + other) & (MATCH_ENTRIES - 1)) * MATCH_BYTES;
  return U32(entry, MATCH_CLASS) == id && U32(entry, MATCH_ASKED) == other ? U32(entry, MATCH_ANSWER) : 2;
}

/* Does `except classes` catch it? 0 or 1; 2: not handled. */
u32 match_exception(Context *context, Value exception, Value classes) {
  if (!has_type(exception, TYPE_EXCEPTION)) return 2;
  u32 id = U32(object_of(U64(object_of(exception), EXCEPTION_CLASS)), TYPE_OBJECT_ID);
  if (!has_type(classes, TYPE_TUPLE)) return match_class(context, id, classes);
  u32 answer = 0;
  for (u32 i = 0; i < U32(object_of(classes), TUPLE_LENGTH); i++) {
    u32 one = match_class(context, id, tuple_items(object_of(classes))[i]);
    if (one > 1) return 2;
    answer |= one;
  }
  return answer;
}

/* Number of a value's class, as Interp.types has it; 0: TypeScript knows. */
static u32 class_of(Value v) {
  if (is_int(v)) return TYPE_INT;
  if (is_double(v)) return TYPE_FLOAT;
  if (is_bool(v)) return TYPE_BOOL;
  if (v == NONE) return TYPE_NONE;
  if (!is_pointer(v)) return 0;
  char *o = object_of(v);
  u32 type = type_of_object(o);
  if (type & TYPE_SUBCLASS) return U32(class_of_derived(o), TYPE_OBJECT_ID);
  switch (type) {
    case TYPE_INT64:
    case TYPE_BIGINT:
      return TYPE_INT;
    case TYPE_EXCEPTION:
      return U32(object_of(U64(o, EXCEPTION_CLASS)), TYPE_OBJECT_ID);
    case TYPE_INSTANCE:
      return U32((u64)o - (u32)(u64)o + U32(o, INSTANCE_CLASS), TYPE_OBJECT_ID);
    case TYPE_STR:
    case TYPE_TUPLE:
    case TYPE_LIST:
    case TYPE_DICT:
    case TYPE_SET:
    case TYPE_FROZENSET:
    case TYPE_RANGE:
    case TYPE_FUNCTION:
    case TYPE_BYTES:
    case TYPE_BYTEARRAY:
    case TYPE_COMPLEX:
      return type;
    default:
      return 0;
  }
}

/* isinstance(v, class or tuple of classes), for pairs that TypeScript has answered before. */
u32 fast_isinstance(Context *context, const u64 *args, u32 argc, u64 *result) {
  u32 id;
  if (argc != 2 || !(id = class_of(args[0]))) return 0;
  u32 answer = 0;
  if (!has_type(args[1], TYPE_TUPLE)) answer = match_class(context, id, args[1]);
  else
    for (u32 i = 0; i < U32(object_of(args[1]), TUPLE_LENGTH) && !answer; i++)
      answer = match_class(context, id, tuple_items(object_of(args[1]))[i]);
  if (answer > 1) return 0;
  *result = bool_value(answer);
  return 1;
}

/* issubclass(class, class or tuple of classes), for the same pairs. */
u32 fast_issubclass(Context *context, const u64 *args, u32 argc, u64 *result) {
  if (argc != 2 || !has_type(args[0], TYPE_TYPE)) return 0;
  u32 id = U32(object_of(args[0]), TYPE_OBJECT_ID), answer = 0;
  if (!has_type(args[1], TYPE_TUPLE)) answer = match_class(context, id, args[1]);
  else
    for (u32 i = 0; i < U32(object_of(args[1]), TUPLE_LENGTH) && !answer; i++)
      answer = match_class(context, id, tuple_items(object_of(args[1]))[i]);
  if (answer > 1) return 0;
  *result = bool_value((int)answer);
  return 1;
}

/* What `await v` steps: of a coroutine that has not begun, itself. */
u32 fast_await(Context *context, const u64 *args, u32 argc, u64 *result) {
  if (argc != 1 || !has_type(args[0], TYPE_GENERATOR)) return 0;
  char *generator = object_of(args[0]);
  if (U32(generator, GENERATOR_STATE) != 0) return 0;
  char *info = code_info(context, FRAME_U32(generator + GENERATOR_FRAME, FRAME_CODE_ID));
  if (!info || !(U32(info, CODE_INFO_FLAGS) & CODE_COROUTINE)) return 0;
  *result = args[0];
  return 1;
}

/* type(v) */
u32 fast_type(Context *context, const u64 *args, u32 argc, u64 *result) {
  u32 id;
  if (argc != 1 || !(id = class_of(args[0]))) return 0;
  if (has_type(args[0], TYPE_INSTANCE)) *result = pointer_value(class_of_instance(object_of(args[0])));
  else if (is_pointer(args[0]) && type_of_object(object_of(args[0])) & TYPE_SUBCLASS)
    *result = pointer_value(class_of_derived(object_of(args[0])));
  else if (has_type(args[0], TYPE_EXCEPTION)) *result = U64(object_of(args[0]), EXCEPTION_CLASS);
  else *result = ((u64 *)context->type_objects)[id];
  return 1;
}
