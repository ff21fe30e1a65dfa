/* Raising and handling. `errors` of RAISE_ITEM_ERROR: see raise_item_error. */
#pragma serigraph layout(frame)
#include "fast.h"

#define GO_ON(address)                 \
  u64 to_handler = (address);          \
  if (UNLIKELY_(!to_handler)) EXIT(slow); \
  frame = context->frame;              \
  TAIL(to_handler)

op(RAISE, (a: value --), imm(pc: u32), exits(slow), variants(a: slot)) {
  FRAME_U32(frame, FRAME_PC) = pc;
  GO_ON(raise_value(context, frame, a, UNBOUND));
}

op(RAISE_FROM, (a: value, cause: value --), imm(pc: u32), exits(slow), variants(a: slot, cause: slot|const)) {
  FRAME_U32(frame, FRAME_PC) = pc;
  GO_ON(raise_value(context, frame, a, cause));
}

op(RERAISE, (a: value --), imm(pc: u32), exits(slow), variants(a: slot)) {
  FRAME_U32(frame, FRAME_PC) = pc;
  GO_ON(raise_again(context, frame, a));
}

op(RAISE_CURRENT, (--), imm(pc: u32), exits(slow)) {
  FRAME_U32(frame, FRAME_PC) = pc;
  GO_ON(raise_again(context, frame, UNBOUND));
}

/* Where GET_ITEM exits to in code with handlers. */
op(RAISE_ITEM_ERROR, (a: value, b: value --), imm(pc: u32, errors: u64), exits(slow),
   variants(a: slot|const, b: slot|const)) {
  FRAME_U32(frame, FRAME_PC) = pc;
  GO_ON(raise_item_error(context, frame, a, b, (u64 *)errors));
}

/* Where divisions exit to in code with handlers. */
op(RAISE_DIVISION_ERROR, (a: value, b: value --), imm(pc: u32, operation: u32, errors: u64), exits(slow),
   variants(a: slot|const, b: slot|const)) {
  FRAME_U32(frame, FRAME_PC) = pc;
  GO_ON(raise_division_error(context, frame, a, b, operation, (u64 *)errors));
}

op(PUSH_HANDLED, (a: value --), exits(full), variants(a: slot)) {
  u64 top = context->handled_top;
  if (UNLIKELY_(top + HANDLED_BYTES > context->arena + REGION_HANDLED_END)) EXIT(full);
  U64(top, HANDLED_VALUE) = a;
  U64(top, HANDLED_FRAME) = (u32)(u64)frame;
  context->handled_top = top + HANDLED_BYTES;
}

op(POP_HANDLED, (--)) { context->handled_top -= HANDLED_BYTES; }

op(MATCH_EXCEPTION, (exception: value, classes: value -- r: value), exits(slow),
   variants(exception: slot, classes: slot, r: slot)) {
  u32 answer = match_exception(context, exception, classes);
  if (UNLIKELY_(answer > 1)) EXIT(slow);
  r = bool_value(answer);
}
