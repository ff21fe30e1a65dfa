/* Jumps, calls, returns, and the ways out of native code. */
#pragma serigraph layout(frame)
#include "fast.h"

entry(ENTER) {
  return CALL_CODE(code, (u64 *)frame, (Context *)context, INT_TAG, PTR_UNTAG);
}

/* Leaves for TypeScript, which does the instruction `pc`. Every exit of that instruction comes here. */
op(LEAVE, (--), imm(pc: u32)) {
  FRAME_U32(frame, FRAME_PC) = pc;
  context->frame = frame;
  RETURN(REASON_STEP);
}

op(LEAVE_HOT, (--), imm(pc: u32)) {
  FRAME_U32(frame, FRAME_PC) = pc;
  context->frame = frame;
  RETURN(REASON_HOT);
}

/* FUNCTION.ENTRY of functions without code. */
op(LEAVE_TO_COMPILE, (--)) {
  FRAME_U32(frame, FRAME_PC) = 0;
  context->frame = frame;
  RETURN(REASON_COMPILE);
}

/* RETURN_ADDRESS of frames whose caller goes on in TypeScript; `frame` is that caller already. */
op(LEAVE_TO_HOST, (--)) {
  context->frame = frame;
  RETURN(REASON_HOST);
}

op(GOTO, (--), jumps(target)) { JUMP(target); }

/* A loop's back edge. The counter counts down; at 0 TypeScript decides what to do with a hot loop. */
op(JUMP_BACK, (--), imm(counter: u64), exits(hot, slow), jumps(target)) {
  if (UNLIKELY_(--*(u32 *)counter == 0)) EXIT(hot);
  if (UNLIKELY_(context->eval_breaker)) EXIT(slow);
  JUMP(target);
}

/* First uop of a function: the registers after the arguments, from `first` on, become unbound. */
op(CLEAR, (--), imm(first: slot, count: u32)) {
  u64 *at = &FRAME(first).u64;
  u64 unbound = UNBOUND;
  for (u64 i = 0; i < count; i++) {
    at[i] = unbound;
    __asm__ volatile("");
  }
}
op(CLEAR_1, (--), imm(first: slot)) { FRAME(first).u64 = UNBOUND; }

/*
 * A call of a Python function: arguments into the registers of a new frame at `at`. `base`: the callee's register, the
 * arguments follow it; `result`: offset of the register for the result. `bind` leaves when it cannot.
 */
#define CALL_FUNCTION(at, bind)                                                                          \
  u64 callee = FRAME(base).u64;                                                                          \
  u64 function = ADDRESS(callee);                                                                        \
  if (UNLIKELY_(!IS_ADDRESS(function))) EXIT(slow);                                                      \
  if (LIKELY_(U32(function, OBJECT_TYPE) == TYPE_FUNCTION)) {                                            \
    u64 *next_frame = (u64 *)(at);                                                                       \
    if (UNLIKELY_((u64)next_frame + U32(function, FUNCTION_FRAME_BYTES) > context->stack_limit)) EXIT(slow); \
    u32 depth = context->depth;                                                                          \
    if (UNLIKELY_(depth >= context->recursion_limit)) EXIT(slow);                                        \
    if (UNLIKELY_(context->eval_breaker)) EXIT(slow);                                                    \
    u64 *to = (u64 *)((char *)next_frame + FRAME_REGISTERS);                                             \
    u64 *from = &FRAME(base).u64 + 1;                                                                    \
    (void)to, (void)from;                                                                                \
    bind;                                                                                                \
    context->depth = depth + 1;                                                                          \
    FRAME_U32(frame, FRAME_PC) = pc;                                                                     \
    FRAME_U64(next_frame, FRAME_PREVIOUS) = (u64)frame;                                                  \
    FRAME_U64(next_frame, FRAME_RETURN_ADDRESS) = next;                                                  \
    FRAME_U64(next_frame, FRAME_CODE_ID) = U32(function, FUNCTION_CODE_ID);                              \
    FRAME_U64(next_frame, FRAME_FUNCTION) = callee;                                                      \
    FRAME_U64(next_frame, FRAME_RESULT) = result;                                                        \
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
#define COPY_ALL                       \
  for (u64 i = 0; i < argc; i++) {     \
    to[i] = from[i];                   \
    __asm__ volatile("");              \
  }

/* A builtin with a fast path in C, or a type that has one (`types` is a table by type id). */
#define CALL_BUILTIN_FAST(function, count)                                                               \
  u64 fast;                                                                                              \
  if (U32(function, OBJECT_TYPE) == TYPE_BUILTIN) {                                                      \
    if (UNLIKELY_(U64(function, BUILTIN_SELF) != UNBOUND)) EXIT(slow);                                   \
    fast = U64(function, BUILTIN_FAST);                                                                  \
  } else if (U32(function, OBJECT_TYPE) == TYPE_TYPE) {                                                  \
    u32 type_id = U32(function, TYPE_OBJECT_ID);                                                         \
    if (type_id >= 64) {                                                                                 \
      if (UNLIKELY_(!(U8(function, OBJECT_FLAGS) & TYPE_PLAIN_EXCEPTION))) EXIT(slow);                   \
      type_id = TYPE_EXCEPTION;                                                                          \
    }                                                                                                    \
    fast = ((u64 *)types)[type_id];                                                                      \
  } else EXIT(slow);                                                                                     \
  if (UNLIKELY_(!fast)) EXIT(slow);                                                                      \
  u64 *to_result = (u64 *)((char *)frame + result);                                                      \
  if (UNLIKELY_(!((Fast *)fast)(context, &FRAME(base).u64 + 1, (u32)(count), to_result))) EXIT(slow)

op(CALL_0, (--), imm(base: slot, result: slot, frame_bytes: u32, pc: u32, types: u64, next: label), exits(slow)) {
  CALL_FUNCTION(BEHIND, BY_POSITION(0, ));
  CALL_BUILTIN_FAST(function, 0);
}
op(CALL_1, (--), imm(base: slot, result: slot, frame_bytes: u32, pc: u32, types: u64, next: label), exits(slow)) {
  CALL_FUNCTION(BEHIND, BY_POSITION(1, to[0] = from[0]));
  CALL_BUILTIN_FAST(function, 1);
}
op(CALL_2, (--), imm(base: slot, result: slot, frame_bytes: u32, pc: u32, types: u64, next: label), exits(slow)) {
  CALL_FUNCTION(BEHIND, BY_POSITION(2, to[0] = from[0]; to[1] = from[1]));
  CALL_BUILTIN_FAST(function, 2);
}
op(CALL_3, (--), imm(base: slot, result: slot, frame_bytes: u32, pc: u32, types: u64, next: label), exits(slow)) {
  CALL_FUNCTION(BEHIND, BY_POSITION(3, to[0] = from[0]; to[1] = from[1]; to[2] = from[2]));
  CALL_BUILTIN_FAST(function, 3);
}
op(CALL_N, (--), imm(base: slot, result: slot, frame_bytes: u32, pc: u32, types: u64, next: label, argc: u32),
   exits(slow)) {
  CALL_FUNCTION(BEHIND, BY_POSITION(argc, COPY_ALL));
  CALL_BUILTIN_FAST(function, argc);
}
/* In a generator. */
op(CALL_FROM_GENERATOR, (--), imm(base: slot, result: slot, pc: u32, types: u64, next: label, argc: u32), exits(slow)) {
  CALL_FUNCTION(BEHIND_RESUMER, BY_POSITION(argc, COPY_ALL));
  CALL_BUILTIN_FAST(function, argc);
}
/* The last of `argc` arguments are named by the tuple `names`. `frame_bytes`: 0 in a generator. */
op(CALL_KW, (--),
   imm(base: slot, result: slot, frame_bytes: u32, pc: u32, next: label, argc: u32, names: value), exits(slow)) {
  CALL_FUNCTION(BEHIND_EITHER, if (UNLIKELY_(!bind_arguments(context, function, from, argc, names, to))) EXIT(slow));
  EXIT(slow);
}
/* callee(*arguments, **keywords), which lie in the registers behind it. */
op(CALL_EX, (--), imm(base: slot, result: slot, frame_bytes: u32, pc: u32, next: label), exits(slow)) {
  CALL_FUNCTION(BEHIND_EITHER, if (UNLIKELY_(!bind_collections(context, function, from[0], from[1], to))) EXIT(slow));
  EXIT(slow);
}

op(MAKE_FUNCTION, (code: value -- r: value), imm(parts: slot), exits(slow), variants(code: const, r: slot)) {
  r = make_function(context, code, &FRAME(parts).u64);
  if (UNLIKELY_(r == NOT_HANDLED)) EXIT(slow);
}

/* To a caller in native code, or in TypeScript. Not in generators. */
op(RETURN_VALUE, (a: value --), exits(slow), variants(a: slot|const)) {
  u64 *caller = (u64 *)FRAME_U64(frame, FRAME_PREVIOUS);
  u32 flags = FRAME_U32(frame, FRAME_FLAGS);
  if (UNLIKELY_(flags)) {
    if (flags != FRAME_FROM_HOST) EXIT(slow);
    context->result = a;
    context->frame = caller;
    context->depth--;
    RETURN(REASON_DONE);
  }
  u64 address = FRAME_U64(frame, FRAME_RETURN_ADDRESS);
  *(u64 *)((char *)caller + FRAME_U32(frame, FRAME_RESULT)) = a;
  context->depth--;
  frame = caller;
  TAIL(address);
}

/* The end of a generator: to where its resumer goes on then, or to TypeScript if that resumed it. */
op(RETURN_FROM_GENERATOR, (a: value --), exits(slow), variants(a: slot|const)) {
  char *generator = (char *)frame - GENERATOR_FRAME;
  u32 flags = FRAME_U32(frame, FRAME_FLAGS);
  if (UNLIKELY_(!(flags & (FRAME_FROM_HOST | FRAME_NATIVE_RESUME)))) EXIT(slow);
  u64 *caller = (u64 *)FRAME_U64(frame, FRAME_PREVIOUS);
  FRAME_U64(frame, FRAME_PREVIOUS) = 0;
  U32(generator, GENERATOR_STATE) = GENERATOR_FINISHED;
  context->result = a;
  context->depth--;
  if (flags & FRAME_FROM_HOST) {
    context->frame = caller;
    RETURN(REASON_DONE);
  }
  u64 address = U64(generator, GENERATOR_DONE);
  frame = caller;
  TAIL(address);
}

/* Where `yield from` goes on when the other generator has ended. */
op(TAKE_RESULT, (-- r: value), variants(r: slot)) {
  r = context->result;
  context->result = NONE;
}

/*
 * receiver.name(arguments) where `name` is a method of a builtin type with a fast path in C. The receiver is in the
 * register after `base`. Methods of builtin types never change, so that (type, function) are constants.
 */
#define METHOD(type_number, function) \
  if (LIKELY_(type == (type_number))) { \
    if (UNLIKELY_(!((Fast *)(function))(context, arguments, argc, (u64 *)((char *)frame + result)))) EXIT(slow); \
    DONE; \
  }
op(CALL_METHOD_1, (--), imm(base: slot, result: slot, argc: u32, type1: u32, fast1: u64), exits(slow)) {
  u64 *arguments = &FRAME(base).u64 + 1;
  u64 receiver = ADDRESS(arguments[0]);
  if (UNLIKELY_(!IS_ADDRESS(receiver))) EXIT(slow);
  u32 type = U32(receiver, OBJECT_TYPE);
  METHOD(type1, fast1)
  EXIT(slow);
}
op(CALL_METHOD_2, (--), imm(base: slot, result: slot, argc: u32, type1: u32, fast1: u64, type2: u32, fast2: u64),
   exits(slow)) {
  u64 *arguments = &FRAME(base).u64 + 1;
  u64 receiver = ADDRESS(arguments[0]);
  if (UNLIKELY_(!IS_ADDRESS(receiver))) EXIT(slow);
  u32 type = U32(receiver, OBJECT_TYPE);
  METHOD(type1, fast1)
  METHOD(type2, fast2)
  EXIT(slow);
}

/*
 * module.name(arguments): the inline cache at `cache` holds the module last seen here and the address of the cell of the
 * name in it. Filled in by TypeScript when this op exits. `argc` does not count the module.
 */
op(CALL_MODULE, (--), imm(base: slot, result: slot, argc: u32, cache: u64), exits(slow)) {
  u64 *arguments = &FRAME(base).u64 + 1;
  if (UNLIKELY_(arguments[0] != ((u64 *)cache)[0])) EXIT(slow);
  u64 function = ADDRESS(*(u64 *)((u64 *)cache)[1]);
  if (UNLIKELY_(!IS_ADDRESS(function) || U32(function, OBJECT_TYPE) != TYPE_BUILTIN)) EXIT(slow);
  u64 fast = U64(function, BUILTIN_FAST);
  if (UNLIKELY_(!fast || U64(function, BUILTIN_SELF) != UNBOUND)) EXIT(slow);
  if (UNLIKELY_(!((Fast *)fast)(context, arguments + 1, argc, (u64 *)((char *)frame + result)))) EXIT(slow);
}

/* module.name, with the same kind of cache. */
op(GET_ATTR_MODULE, (a: value -- r: value), imm(cache: u64), exits(slow), variants(a: slot, r: slot)) {
  if (UNLIKELY_(a != ((u64 *)cache)[0])) EXIT(slow);
  r = *(u64 *)((u64 *)cache)[1];
  if (UNLIKELY_(r == UNBOUND)) EXIT(slow);
}
