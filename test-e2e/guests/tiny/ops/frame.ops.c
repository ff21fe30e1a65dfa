// A guest of integers and doubles that needs nothing from its host, for targets of 32 and 64 bits: every type of
// operand and imm, exits, jumps, loops, constants, tables, strings, calls. Operands are in frame slots.
#pragma serigraph layout(frame)
#include "context.h"

static inline double cube(double x) { return x * x * x; }

entry(ENTER) { return CALL_CODE(code, (u64 *)(uintptr_t)frame, (Context *)(uintptr_t)context); }

op(ADD, (a: i64, b: i64 -- r: i64), exits(overflow), variants(a: slot|const, b: slot|const, r: slot)) {
  if (__builtin_add_overflow(a, b, &r)) EXIT(overflow);
}
op(SUB, (a: i64, b: i64 -- r: i64), exits(overflow)) {
  if (__builtin_sub_overflow(a, b, &r)) EXIT(overflow);
}
op(MUL, (a: i64, b: i64 -- r: i64)) { r = a * b; }
op(SHIFT, (a: u64, by: u64 -- left: u64, right: u64)) {
  left = a << (by & 63);
  right = a >> (by & 63);
}
op(MOVE, (a: value -- r: value), variants(a: slot|const, r: slot)) { r = a; }
op(SCALE, (a: f64 -- r: f64), imm(factor: f64)) { r = cube(a) * factor + 0.1; }
op(FADD, (a: f64, b: f64 -- r: f64), variants(a: slot|const, b: slot, r: slot)) { r = a + b; }
op(FDIV, (a: f64, b: f64 -- r: f64), exits(zero)) {
  if (b == 0) EXIT(zero);
  r = a / b;
}
op(TO_F64, (a: i32 -- r: f64)) { r = a; }
op(STORE_IMMS, (--), imm(base: slot, small: u16, wide: u32, negative: i32, big: u64, signed_big: i64)) {
  u64 *out = &FRAME(base).u64;
  out[0] = (u64)small;
  out[1] = wide;
  out[2] = (u64)(i64)negative;
  out[3] = big;
  out[4] = (u64)signed_big;
  out[5] = small == 0;
  out[6] = big == 0;
}
op(NEGATE_BOOL, (a: bool -- r: bool)) { r = !a; }
op(NARROW, (a: i32, b: u32 -- r: i32, s: u32)) { r = a - 1; s = b + 1; }
op(SUM, (count: u64 -- r: u64)) { r = sum_of_squares(context, count); }
op(MEAN, (a: f64, b: f64, c: f64 -- r: f64)) { r = mean_of_four(a, b, c, 0.5); }
op(MIX, (a: u64 -- r: u64), imm(b: u32, c: i32)) { r = mix(a, b, c, a + 1, a + 2, a + 3, a + 4, a + 5); }
op(NAME_LENGTH, (which: u64 -- r: u64)) { r = name_length(which); }
op(TEXT_AT, (index: u64 -- r: u64)) { r = (u64)"a } string \" with { brackets ("[index]; }
op(LOOKUP, (index: u64 -- r: f64), exits(out_of_range)) {
  static const double table[] = {0.5, 1.25, 2.125, 3.0625};
  if (index >= 4) EXIT(out_of_range);
  r = table[index];
}
op(JUMP_IF_LESS, (a: i64, b: i64 --), jumps(less)) { if (a < b) JUMP(less); }
op(GOTO, (--), jumps(to)) { JUMP(to); }
op(TAIL_TO, (--), imm(to: label)) { TAIL(to); }
op(SELF, (-- r: u64), imm(self: executor)) { r = self; }
op(MAYBE, (a: i64 -- r: i64)) {
  r = 1;
  if (a > 0) DONE;
  r = context->pc == 7 ? -1 : -2;
}
op(LEAVE, (--), imm(pc: u32)) {
  context->pc = pc;
  RETURN((i64)pc - 1000);
}
