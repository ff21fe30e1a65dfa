/* Jumps, calls, returns, and the ways out of native code. */
#pragma serigraph layout(frame)
#include "calls.h"

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

/* From a trace, whose registers hold other things, into code of this layout. */
op(FROM_TRACE, (--), jumps(target)) {
  int_tag = INT_TAG;
  ptr_untag = PTR_UNTAG;
  JUMP(target);
}

op(GOTO, (--), jumps(target)) { JUMP(target); }

/* A signal handler (src/native/interrupts.ts): called by the kernel, it has no frame and no context. */
op(INTERRUPT, (--), imm(breaker: u64, bits: u32)) {
  *(volatile u32 *)breaker |= bits;
  RETURN(0);
}

/*
 * Where a function begins, or goes on when a call that a trace made has returned. The counter counts down; at 0 TypeScript decides what to do
 * with it.
 */
op(COUNT, (--), imm(counter: u64), exits(hot), jumps(target)) {
  if (UNLIKELY_(--*(u32 *)counter == 0)) EXIT(hot);
  JUMP(target);
}
op(LEAVE_HOT_PLACE, (--), imm(pc: u32)) {
  FRAME_U32(frame, FRAME_PC) = pc;
  context->frame = frame;
  RETURN(REASON_HOT_PLACE);
}

/* The end of a trace that returns from its frame: the result is where the caller wants it already. */
op(RETURN_FROM_TRACE, (--)) {
  u64 address = FRAME_U64(frame, FRAME_RETURN_ADDRESS);
  int_tag = INT_TAG;
  ptr_untag = PTR_UNTAG;
  context->depth--;
  frame = (u64 *)FRAME_U64(frame, FRAME_PREVIOUS);
  TAIL(address);
}

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

/* `base`: the callee's register, the arguments follow it. */
op(CALL_0, (--), imm(base: slot, result: slot, frame_bytes: u32, pc: u32, types: u64, next: label), exits(slow)) {
  CALL_VALUE(BEHIND, FRAME(base).u64, 0, &FRAME(base).u64 + 1, );
}
op(CALL_1, (--), imm(base: slot, result: slot, frame_bytes: u32, pc: u32, types: u64, next: label), exits(slow)) {
  CALL_VALUE(BEHIND, FRAME(base).u64, 1, &FRAME(base).u64 + 1, to[0] = from[0]);
}
op(CALL_2, (--), imm(base: slot, result: slot, frame_bytes: u32, pc: u32, types: u64, next: label), exits(slow)) {
  CALL_VALUE(BEHIND, FRAME(base).u64, 2, &FRAME(base).u64 + 1, to[0] = from[0]; to[1] = from[1]);
}
op(CALL_3, (--), imm(base: slot, result: slot, frame_bytes: u32, pc: u32, types: u64, next: label), exits(slow)) {
  CALL_VALUE(BEHIND, FRAME(base).u64, 3, &FRAME(base).u64 + 1, to[0] = from[0]; to[1] = from[1]; to[2] = from[2]);
}
op(CALL_N, (--), imm(base: slot, result: slot, frame_bytes: u32, pc: u32, types: u64, next: label, argc: u32),
   exits(slow)) {
  CALL_VALUE(BEHIND, FRAME(base).u64, argc, &FRAME(base).u64 + 1, COPY_ALL(argc));
}
/* In a generator. */
op(CALL_FROM_GENERATOR, (--), imm(base: slot, result: slot, pc: u32, types: u64, next: label, argc: u32), exits(slow)) {
  CALL_VALUE(BEHIND_RESUMER, FRAME(base).u64, argc, &FRAME(base).u64 + 1, COPY_ALL(argc));
}
#define CALL_FUNCTION(bind)                                                                              \
  u64 callee = FRAME(base).u64;                                                                          \
  u64 function = ADDRESS(callee);                                                                        \
  u64 *from = &FRAME(base).u64 + 1;                                                                      \
  if (UNLIKELY_(!IS_ADDRESS(function))) EXIT(slow);                                                      \
  if (LIKELY_(U32(function, OBJECT_TYPE) == TYPE_FUNCTION))                                              \
    ENTER_FUNCTION(BEHIND_EITHER, 0, if (UNLIKELY_(!bind)) EXIT(slow))
/* The last of `argc` arguments are named by the tuple `names`. `frame_bytes`: 0 in a generator. */
op(CALL_KW, (--),
   imm(base: slot, result: slot, frame_bytes: u32, pc: u32, next: label, argc: u32, names: value), exits(slow)) {
  CALL_FUNCTION(bind_arguments(context, function, from, argc, names, to));
  ENTER_CALL(BEHIND_EITHER, callee, argc, names)
}
/* callee(*arguments, **keywords), which lie in the registers behind it. */
op(CALL_EX, (--), imm(base: slot, result: slot, frame_bytes: u32, pc: u32, next: label), exits(slow)) {
  CALL_FUNCTION(bind_collections(context, function, from[0], from[1], to));
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
    if (flags == FRAME_INIT) {
      if (UNLIKELY_(a != NONE)) EXIT(slow);
      u64 address = FRAME_U64(frame, FRAME_RETURN_ADDRESS);
      u32 result = FRAME_U32(frame, FRAME_RESULT);
      *(u64 *)((char *)caller + (result & 0xffff)) = *(u64 *)((char *)caller + (result >> 16));
      context->depth--;
      frame = caller;
      TAIL(address);
    }
    if (flags == FRAME_FROM_HOST) {
      context->result = a;
      context->frame = caller;
      context->depth--;
      RETURN(REASON_DONE);
    }
    if (UNLIKELY_(!(flags & FRAME_SPECIAL))) EXIT(slow);
    Value accepted = accept_result(flags, a);
    if (UNLIKELY_(accepted == NOT_HANDLED)) EXIT(slow);
    u64 address = FRAME_U64(frame, FRAME_RETURN_ADDRESS);
    *(u64 *)((char *)caller + FRAME_U32(frame, FRAME_RESULT)) = accepted;
    context->depth--;
    frame = caller;
    TAIL(address);
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
  U64(generator, GENERATOR_DONE) = NONE;
  frame = caller;
  TAIL(address);
}

/*
 * next(iterator) of builtin iterators, and generator.send(v), before the call proper: whatever else is called goes on there.
 * `ended`: an END_OF_NEXT.
 */
op(NEXT_GENERATOR, (--),
   imm(base: slot, result: slot, frame_bytes: u32, pc: u32, errors: u64, next: label, ended: label), jumps(slow, done)) {
  u64 function = ADDRESS(FRAME(base).u64), it = ADDRESS((&FRAME(base).u64)[1]);
  if (!IS_ADDRESS(function) || !IS_ADDRESS(it) || U32(function, OBJECT_TYPE) != TYPE_BUILTIN) JUMP(slow);
  if ((U32(function, BUILTIN_FLAGS) & 0xff) != BUILTIN_NEXT) JUMP(slow);
  if (U32(it, OBJECT_TYPE) != TYPE_GENERATOR) {
    Value v = iter_next(context, (char *)it);
    if (UNLIKELY_(v == NOT_HANDLED)) JUMP(slow);
    if (UNLIKELY_(v == EXHAUSTED)) {
      FRAME_U32(frame, FRAME_PC) = pc;
      u64 to_handler = raise_new(context, frame, ((u64 *)errors)[4], UNBOUND);
      if (UNLIKELY_(!to_handler)) JUMP(slow);
      frame = context->frame;
      TAIL(to_handler);
    }
    FRAME(result).u64 = v;
    JUMP(done);
  }
  if (U32(it, GENERATOR_STATE) > GENERATOR_SUSPENDED) JUMP(slow);
  RESUME_GENERATOR(it, frame_bytes ? (u64)frame + frame_bytes : BEHIND_RESUMER, NONE, JUMP(slow));
}
op(SEND_GENERATOR, (--), imm(base: slot, result: slot, frame_bytes: u32, pc: u32, next: label, ended: label), jumps(slow)) {
  u64 *arguments = &FRAME(base).u64 + 1;
  u64 it = ADDRESS(arguments[0]);
  if (!IS_ADDRESS(it) || U32(it, OBJECT_TYPE) != TYPE_GENERATOR) JUMP(slow);
  if (U32(it, GENERATOR_STATE) != GENERATOR_SUSPENDED && arguments[1] != NONE) JUMP(slow);
  if (U32(it, GENERATOR_STATE) > GENERATOR_SUSPENDED) JUMP(slow);
  RESUME_GENERATOR(it, frame_bytes ? (u64)frame + frame_bytes : BEHIND_RESUMER, arguments[1], JUMP(slow));
}
/* The generator ended: StopIteration with what it returned. TypeScript finds that in the generator (GENERATOR.DONE). */
op(END_OF_NEXT, (--), imm(base: slot, pc: u32, errors: u64), exits(slow)) {
  FRAME_U32(frame, FRAME_PC) = pc;
  Value returned = context->result;
  context->result = NONE;
  u64 to_handler = raise_new(context, frame, ((u64 *)errors)[4], returned == NONE ? UNBOUND : returned);
  if (UNLIKELY_(!to_handler)) {
    U64(ADDRESS((&FRAME(base).u64)[1]), GENERATOR_DONE) = returned;
    EXIT(slow);
  }
  frame = context->frame;
  TAIL(to_handler);
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
/* Small ints have no object. */
#define TYPE_OF_RECEIVER                                                      \
  u64 receiver = ADDRESS(arguments[0]);                                       \
  if (LIKELY_(IS_ADDRESS(receiver))) type = U32(receiver, OBJECT_TYPE);       \
  else if (IS_INT(arguments[0])) type = TYPE_INT;                             \
  else EXIT(slow);
op(CALL_METHOD_1, (--), imm(base: slot, result: slot, argc: u32, type1: u32, fast1: u64), exits(slow)) {
  u64 *arguments = &FRAME(base).u64 + 1;
  u32 type;
  TYPE_OF_RECEIVER
  METHOD(type1, fast1)
  EXIT(slow);
}
op(CALL_METHOD_2, (--), imm(base: slot, result: slot, argc: u32, type1: u32, fast1: u64, type2: u32, fast2: u64),
   exits(slow)) {
  u64 *arguments = &FRAME(base).u64 + 1;
  u32 type;
  TYPE_OF_RECEIVER
  METHOD(type1, fast1)
  METHOD(type2, fast2)
  EXIT(slow);
}
