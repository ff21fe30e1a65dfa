/* Moves between registers, slots and constants; jumps and exits. What the trace compiler itself needs. */
#pragma serigraph layout(trace)
#include "trace.h"

entry(ENTER) { return CALL_CODE(code, (u64 *)frame, (Context *)context); }

op(MOVE_I, (a: u64 -- r: u64)) { r = a; }
op(MOVE_D, (a: f64 -- r: f64)) { r = a; }
op(LOAD_I, (a: u64 -- r: u64), variants(a: slot)) { r = a; }
op(LOAD_D, (a: f64 -- r: f64), variants(a: slot)) { r = a; }
op(STORE_I, (a: u64 -- r: u64), variants(a: reg, r: slot)) { r = a; }
op(STORE_D, (a: f64 -- r: f64), variants(a: reg, r: slot)) { r = a; }
op(CONST_I, (a: u64 -- r: u64), variants(a: const)) { r = a; }
op(CONST_D, (a: f64 -- r: f64), variants(a: const)) { r = a; }

op(GOTO, (--), jumps(target)) { JUMP(target); }

/* A side exit that nothing is linked to: tells which, and goes on to the code that saves all registers. */
op(EXIT_STUB, (--), imm(exit: u32), jumps(common)) {
  U32(context, CONTEXT_TRACE_EXIT - CONTEXT_OFFSET) = exit;
  JUMP(common);
}

/* The common end of exits: one for each register; then back to TypeScript. */
op(DUMP_I, (a: u64 --), imm(at: u16)) { *(u64 *)((char *)context + at) = a; }
op(DUMP_D, (a: f64 --), imm(at: u16)) { *(f64 *)((char *)context + at) = a; }
op(LEAVE_TRACE, (--)) {
  context->frame = frame;
  RETURN(5);
}

/* First in a trace that begins in a frame: room for `bytes` behind the frame and `depth` more calls. */
op(GUARD_ROOM, (--), imm(bytes: u32, depth: u32), exits(fail)) {
  FAIL_UNLESS((u64)frame + bytes <= context->stack_limit);
  FAIL_UNLESS(context->depth + depth <= context->recursion_limit);
}

/* How the running frame was called: FRAME_FLAGS. */
op(GUARD_FLAGS, (--), imm(flags: u32), exits(fail)) { FAIL_UNLESS(U32(frame, FRAME_FLAGS) == flags); }
/* The end of a trace that returns from the frame it began in; `target` is a RETURN_FROM_TRACE. */
op(RETURN_RESULT, (a: value --), jumps(target)) {
  *(u64 *)((char *)U64(frame, FRAME_PREVIOUS) + U32(frame, FRAME_RESULT)) = a;
  JUMP(target);
}
/* The same of an __init__: the result is the instance. */
op(RETURN_MADE, (--), jumps(target)) {
  char *caller = (char *)U64(frame, FRAME_PREVIOUS);
  u32 result = U32(frame, FRAME_RESULT);
  *(u64 *)(caller + (result & 0xffff)) = *(u64 *)(caller + (result >> 16));
  JUMP(target);
}

/* At a loop's back edge. */
op(GUARD_NO_BREAK, (--), exits(fail)) { FAIL_UNLESS(context->eval_breaker == 0); }

/* Ends a trace in frames that it has made behind the one it began in: `bytes` to the innermost, `depth` of them. */
op(ENTER_FRAME, (--), imm(bytes: u32, depth: u32), jumps(target)) {
  frame = (u64 *)((char *)frame + bytes);
  context->depth += depth;
  JUMP(target);
}
/* The same where the innermost frame is a generator's, which lies in its object. */
op(ENTER_GENERATOR, (generator: ptr --), imm(depth: u32), jumps(target)) {
  frame = (u64 *)((char *)generator + GENERATOR_FRAME);
  context->depth += depth;
  JUMP(target);
}
/* The address of a frame `bytes` behind this one. */
op(FRAME_ADDRESS, (-- r: u64), imm(bytes: u32)) { r = (u64)frame + bytes; }
