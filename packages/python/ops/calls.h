/* Calls, as the bodies of ops have them in common. */
#ifndef SERIGRAPH_PYTHON_CALLS_H
#define SERIGRAPH_PYTHON_CALLS_H

#include "fast.h"

/*
 * The table of builtin types: first their fast paths, by type id, then what SPECIAL_CALL is to enter, then the functions of the
 * prelude (src/native.ts).
 */
#define TYPES_IN_TABLE 128

/*
 * A new frame at `at` for a call of `function` (whose value is `callee`) with the arguments from `from` on. `bind` fills the
 * parameters from `to` on, and leaves when it cannot. `result`: offset of the register for the result; `flags`: FRAME_FLAGS
 * in the upper half, and what RESULT has besides.
 */
#define ENTER_FUNCTION(at, flags, bind)                                                                  \
  {                                                                                                      \
    u64 *next_frame = (u64 *)(at);                                                                       \
    if (UNLIKELY_((u64)next_frame + U32(function, FUNCTION_FRAME_BYTES) > context->stack_limit)) EXIT(slow); \
    u32 depth = context->depth;                                                                          \
    if (UNLIKELY_(depth >= context->recursion_limit)) EXIT(slow);                                        \
    if (UNLIKELY_(context->eval_breaker)) EXIT(slow);                                                    \
    u64 *to = (u64 *)((char *)next_frame + FRAME_REGISTERS);                                             \
    (void)to, (void)from;                                                                                \
    bind;                                                                                                \
    context->depth = depth + 1;                                                                          \
    FRAME_U32(frame, FRAME_PC) = pc;                                                                     \
    FRAME_U64(next_frame, FRAME_PREVIOUS) = (u64)frame;                                                  \
    FRAME_U64(next_frame, FRAME_RETURN_ADDRESS) = next;                                                  \
    FRAME_U64(next_frame, FRAME_CODE_ID) = U32(function, FUNCTION_CODE_ID);                              \
    FRAME_U64(next_frame, FRAME_FUNCTION) = callee;                                                      \
    FRAME_U64(next_frame, FRAME_RESULT) = result | (flags);                                              \
    frame = next_frame;                                                                                  \
    TAIL(U64(function, FUNCTION_ENTRY));                                                                 \
  }

/* Behind this frame; a generator's lies in its object, which says where. */
#define BEHIND ((char *)frame + frame_bytes)
#define BEHIND_RESUMER U64((char *)frame - GENERATOR_FRAME, GENERATOR_STACK)
#define BEHIND_EITHER (frame_bytes ? (u64)frame + frame_bytes : BEHIND_RESUMER)

/* `count` arguments by position: as many as there are parameters, or with defaults, *args and **kwargs. */
#define BY_POSITION(count, copy)                                                                         \
  if (LIKELY_(U32(function, FUNCTION_SIMPLE_ARGC) == (u32)(count))) {                                    \
    copy;                                                                                                \
  } else if (UNLIKELY_(!bind_arguments(context, function, from, (u32)(count), UNBOUND, to))) EXIT(slow)
#define COPY_ALL(count)                    \
  for (u64 i = 0; i < (count); i++) {      \
    to[i] = from[i];                       \
    __asm__ volatile("");                  \
  }

/*
 * A builtin with a fast path in C, or a type that has one (`types` is a table by type id). A bound receiver takes the place of
 * what lies in front of the arguments.
 */
#define CALL_BUILTIN_FAST(count)                                                                         \
  u64 fast, given = (count);                                                                             \
  u64 before = from[-1];                                                                                 \
  if (U32(function, OBJECT_TYPE) == TYPE_BUILTIN) {                                                      \
    fast = U64(function, BUILTIN_FAST);                                                                  \
    u32 receiver = U32(function, BUILTIN_RECEIVER);                                                      \
    u64 self = U64(function, BUILTIN_SELF);                                                              \
    if (receiver) {                                                                                      \
      if (self == UNBOUND) {                                                                             \
        if (UNLIKELY_(!given)) EXIT(slow);                                                               \
        self = from[0];                                                                                  \
      } else {                                                                                           \
        from--;                                                                                          \
        given++;                                                                                         \
      }                                                                                                  \
      u64 object = ADDRESS(self);                                                                        \
      if (UNLIKELY_(!IS_ADDRESS(object) || !fits_receiver(object, receiver))) EXIT(slow);                \
      from[0] = self;                                                                                    \
    } else if (UNLIKELY_(self != UNBOUND)) EXIT(slow);                                                   \
  } else if (U32(function, OBJECT_TYPE) == TYPE_TYPE) {                                                  \
    u32 type_id = U32(function, TYPE_OBJECT_ID);                                                         \
    if (U8(function, OBJECT_FLAGS) & TYPE_PLAIN_EXCEPTION) {                                             \
      /* fast_exception takes the class from in front of the arguments */                                \
      if (UNLIKELY_(from[-1] != callee)) EXIT(slow);                                                     \
      type_id = TYPE_EXCEPTION;                                                                          \
    } else if (UNLIKELY_(type_id >= TYPES_IN_TABLE)) EXIT(slow);                                         \
    fast = ((u64 *)types)[type_id];                                                                      \
  } else EXIT(slow);                                                                                     \
  if (UNLIKELY_(!fast)) EXIT(slow);                                                                      \
  u64 *to_result = (u64 *)((char *)frame + result);                                                      \
  if (UNLIKELY_(!((Fast *)fast)(context, from, (u32)given, to_result))) {                                \
    if (given != (count)) from[0] = before;                                                              \
    EXIT(slow);                                                                                          \
  }

/*
 * A class whose instances native code makes. The new instance takes the place of what lies in front of the arguments (the
 * class, or the module that it was found in): so it is __init__'s first argument, and this frame keeps it.
 */
#define CONSTRUCT(at, count)                                                                             \
  {                                                                                                      \
    u64 init = U64(function, TYPE_OBJECT_INIT);                                                          \
    if (init == NONE && UNLIKELY_((count) != 0) && !(U8(function, OBJECT_FLAGS) & TYPE_MAKES_EXCEPTION)) EXIT(slow); \
    char *made = new_object(context, (char *)function, from, (u32)(count));                              \
    if (UNLIKELY_(!made)) EXIT(slow);                                                                    \
    if (init == NONE) {                                                                                  \
      *(u64 *)((char *)frame + result) = pointer_value(made);                                            \
      DONE;                                                                                              \
    }                                                                                                    \
    callee = init;                                                                                       \
    function = ADDRESS(init);                                                                            \
    from--;                                                                                              \
    u64 where = (u64)((char *)from - (char *)frame) << 16 | (u64)FRAME_INIT << 32;                       \
    u64 before = *from;                                                                                  \
    ENTER_FUNCTION(at, where, {                                                                          \
      *from = pointer_value(made);                                                                       \
      if (LIKELY_(U32(function, FUNCTION_SIMPLE_ARGC) == (u32)(count) + 1)) {                            \
        COPY_ALL((count) + 1)                                                                            \
      } else if (UNLIKELY_(!bind_arguments(context, function, from, (u32)(count) + 1, UNBOUND, to))) {   \
        *from = before;                                                                                  \
        EXIT(slow);                                                                                      \
      }                                                                                                  \
    })                                                                                                   \
  }

/* A call that enter_call makes the frame of. */
#define ENTER_CALL(at, callee, count, names)                                                             \
  {                                                                                                      \
    u64 *next_frame = enter_call(context, frame, callee, from, (u32)(count), names, (u64)(at));          \
    if (UNLIKELY_(!next_frame)) EXIT(slow);                                                              \
    FRAME_U32(frame, FRAME_PC) = pc;                                                                     \
    FRAME_U64(next_frame, FRAME_RETURN_ADDRESS) = next;                                                  \
    FRAME_U64(next_frame, FRAME_RESULT) |= result;                                                       \
    frame = next_frame;                                                                                  \
    TAIL(U64(ADDRESS(FRAME_U64(next_frame, FRAME_FUNCTION)), FUNCTION_ENTRY));                           \
  }

/* A call of any value with `count` arguments at `arguments`. */
#define CALL_VALUE(at, value, count, arguments, copy)                                                    \
  u64 callee = (value);                                                                                  \
  u64 function = ADDRESS(callee);                                                                        \
  u64 *from = (arguments);                                                                               \
  if (UNLIKELY_(!IS_ADDRESS(function))) EXIT(slow);                                                      \
  if (LIKELY_(U32(function, OBJECT_TYPE) == TYPE_FUNCTION)) ENTER_FUNCTION(at, 0, BY_POSITION(count, copy)) \
  if (U32(function, OBJECT_TYPE) == TYPE_TYPE && U64(function, TYPE_OBJECT_INIT)) CONSTRUCT(at, count)   \
  if (U32(function, OBJECT_TYPE) == TYPE_INSTANCE || U32(function, OBJECT_TYPE) == TYPE_METHOD ||        \
      (U32(function, OBJECT_TYPE) == TYPE_TYPE && U64(function, TYPE_OBJECT_MAKE)))                      \
    ENTER_CALL(at, callee, count, UNBOUND)                                                               \
  CALL_BUILTIN_FAST(count)

#endif
