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
#define REASON_DONE 4    /* the frame that TypeScript entered has returned; its value is in the context */

/* States of a generator (src/vm/generator.ts). */
#define GENERATOR_SUSPENDED 1
#define GENERATOR_RUNNING 2
#define GENERATOR_FINISHED 3
/* FLAGS of a generator's frame that a native FOR_ITER has resumed. */
#define FRAME_NATIVE_RESUME 4
/* PREVIOUS of a generator's frame that native code can resume, at its RETURN_ADDRESS. */
#define RESUMABLE 1

typedef u32 Fast(Context *context, const u64 *args, u32 argc, u64 *result);

#endif
