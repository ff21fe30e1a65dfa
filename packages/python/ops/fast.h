/* What the bodies of ops have in common: tests of values against the pinned registers, fields of the frame. */
#ifndef SERIGRAPH_PYTHON_FAST_H
#define SERIGRAPH_PYTHON_FAST_H

#include "helpers.h"

/* Like both_int, is_double … of values.h, with the constants in their pinned registers. */
#define BOTH_INT(a, b) (((a) & (b)) >= int_tag)
#define IS_INT(a) ((a) >= int_tag)
#define TO_INT(n) ((u64)(n) | int_tag)
#define IS_DOUBLE(a) ({ u64 _sum; !__builtin_add_overflow((a), ptr_untag, &_sum); })
#define BOTH_DOUBLE(a, b) (IS_DOUBLE(a) && IS_DOUBLE(b))
/* The address in a pointer value; check IS_ADDRESS before following it. */
#define ADDRESS(v) ((v) + ptr_untag)
#define IS_ADDRESS(address) (((address) >> 48) == 0)

#define FRAME_U64(f, field) (*(u64 *)((char *)(f) + (field)))
#define FRAME_U32(f, field) (*(u32 *)((char *)(f) + (field)))

/* What native code returns to TypeScript. */
#define REASON_STEP 0    /* perform the instruction at the frame's pc */
#define REASON_COMPILE 1 /* the frame is new and its function has no code yet */
#define REASON_HOT 2     /* a loop counter fired, at a JUMP_BACK */
#define REASON_HOST 3    /* a frame returned to one that TypeScript left: go on at its pc */
#define REASON_HOT_PLACE 7 /* the counter of a COUNT fired, in front of the instruction at the frame's pc */
#define REASON_TRUTH 6   /* the jump at the frame's pc depends on the value in its hidden register */
#define REASON_DONE 4    /* the frame that TypeScript entered has returned; its value is in the context */

typedef u32 Fast(Context *context, const u64 *args, u32 argc, u64 *result);

/*
 * Resumes a generator that native code has suspended: goes to its frame, where what is sent arrives. Its YIELD goes on at `next` with the item in the
 * register at `result`; when it ends, at `ended` with what it returned in the context.
 */
#define RESUME_GENERATOR(it, behind, sent, leave)                                                               \
  u64 *generator = (u64 *)((it) + GENERATOR_FRAME);                                                      \
  u32 depth = context->depth;                                                                            \
  if (UNLIKELY_(FRAME_U64(generator, FRAME_PREVIOUS) != RESUMABLE)) leave;                          \
  if (UNLIKELY_(depth >= context->recursion_limit || context->eval_breaker)) leave;                 \
  u64 address = FRAME_U64(generator, FRAME_RETURN_ADDRESS);                                              \
  context->depth = depth + 1;                                                                            \
  FRAME_U32(frame, FRAME_PC) = pc;                                                                       \
  U32(it, GENERATOR_STATE) = GENERATOR_RUNNING;                                                          \
  U64(it, GENERATOR_STACK) = (u64)(behind);                                                              \
  U64(it, GENERATOR_DONE) = ended;                                                                       \
  *(u64 *)((char *)generator + FRAME_U32(generator, FRAME_RESULT)) = sent;                               \
  FRAME_U64(generator, FRAME_PREVIOUS) = (u64)frame;                                                     \
  FRAME_U64(generator, FRAME_RETURN_ADDRESS) = next;                                                     \
  FRAME_U32(generator, FRAME_RESULT) = (u32)result;                                                      \
  FRAME_U32(generator, FRAME_FLAGS) = FRAME_GENERATOR | FRAME_NATIVE_RESUME;                             \
  frame = generator;                                                                                     \
  TAIL(address)


#endif
