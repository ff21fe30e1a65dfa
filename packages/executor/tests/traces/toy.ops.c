/* The guest of the trace compiler's tests: ints, doubles, boxed values, pairs, two arrays. context.h says where things are. */
#include "context.h"

/* How values move. */
op(MOVE, (a: u64 -- r: u64), variants(a: reg|slot|const, r: reg), variants(a: reg, r: slot)) { r = a; }
op(FMOVE, (a: f64 -- r: f64), variants(a: reg|slot|const, r: reg), variants(a: reg, r: slot)) { r = a; }
op(GOTO, (--), jumps(target)) { JUMP(target); }
op(STUB, (--), imm(exit: u32), jumps(common)) { context[EXIT_ID] = exit; JUMP(common); }
op(DUMP, (a: u64 --), imm(at: u16)) { context[at] = a; }
op(FDUMP, (a: f64 --), imm(at: u16)) { context[at] = serigraph_bits(a); }
op(LEAVE, (--), imm(reason: u32)) { RETURN(reason); }
op(RETURN_INT, (a: i64 --), variants(a: reg|const)) { context[RESULT] = (u64)a; RETURN(7); }

/* Ints. TIED_… are tied where the stencil builder says so. */
op(ADD, (a: i64, b: i64 -- r: i64), tied, exits(overflow), variants(a: reg, b: reg|const, r: reg), variants(a: slot, b: reg, r: reg)) {
  if (UNLIKELY(__builtin_add_overflow(a, b, &r))) EXIT(overflow);
}
op(SUB, (a: i64, b: i64 -- r: i64), tied, exits(overflow)) {
  if (UNLIKELY(__builtin_sub_overflow(a, b, &r))) EXIT(overflow);
}
op(MUL, (a: i64, b: i64 -- r: i64), commutative, tied) { r = (i64)((u64)a * (u64)b); }
op(ADD_K, (a: i64 -- r: i64), imm(n: i32), exits(overflow)) {
  if (UNLIKELY(__builtin_add_overflow(a, (i64)n, &r))) EXIT(overflow);
}
op(AND_K, (a: i64 -- r: i64), imm(n: i32)) { r = a & (i64)n; }
op(MIX, (a: i64, b: i64 -- r: i64), variants(a: slot|const, b: slot)) { r = (i64)((u64)a * 31 + (u64)b); }
op(MIX_OUT, (a: i64 -- r: i64), variants(a: reg, r: slot)) { r = (i64)((u64)a * 7 + 1); }

op(LT, (a: i64, b: i64 --), exits(no)) { if (UNLIKELY(!(a < b))) EXIT(no); }
op(GE, (a: i64, b: i64 --), exits(no)) { if (UNLIKELY(!(a >= b))) EXIT(no); }
op(FLT, (a: f64, b: f64 --), exits(no)) { if (UNLIKELY(!(a < b))) EXIT(no); }
op(FGE, (a: f64, b: f64 --), exits(no)) { if (UNLIKELY(!(a >= b))) EXIT(no); }
/* Always exits to one of two places, or none: an op with two exits. */
op(SIGN, (a: i64 --), exits(negative, zero)) {
  if (UNLIKELY(a < 0)) EXIT(negative);
  if (UNLIKELY(a == 0)) EXIT(zero);
}

/* Doubles. */
op(FADD, (a: f64, b: f64 -- r: f64), commutative) { r = a + b; }
op(FSUB, (a: f64, b: f64 -- r: f64), tied) { r = a - b; }
op(FMUL, (a: f64, b: f64 -- r: f64), tied, variants(a: reg, b: reg|slot, r: reg)) { r = a * b; }
op(I2F, (a: i64 -- r: f64)) { r = (f64)a; }

/* Values: an int of 63 bits has bit 0 set; a pair is an address; all else is the host's. */
op(BOX, (a: i64 -- r: value), exits(large)) {
  if (UNLIKELY((i64)((u64)a << 1) >> 1 != a)) EXIT(large);
  r = (u64)a << 1 | 1;
}
op(UNBOX, (a: value -- r: i64), exits(other), variants(a: reg|slot)) {
  if (UNLIKELY(!(a & 1))) EXIT(other);
  r = (i64)a >> 1;
}
op(PAIR, (a: i64, b: i64 -- r: value), tied, exits(full)) {
  u64 at = context[HEAP];
  if (UNLIKELY(at + 16 > context[HEAP_END])) EXIT(full);
  context[HEAP] = at + 16;
  ((u64 *)(uintptr_t)at)[0] = (u64)a;
  ((u64 *)(uintptr_t)at)[1] = (u64)b;
  r = at;
}
op(IS_PAIR, (a: value --), exits(other), variants(a: reg|slot)) { if (UNLIKELY(a & 3)) EXIT(other); }
op(FIRST, (a: value -- r: i64)) { r = ((i64 *)(uintptr_t)a)[0]; }
op(SECOND, (a: value -- r: i64)) { r = ((i64 *)(uintptr_t)a)[1]; }

/* Arrays: of 16 ints each, which: 0 or 1. */
op(LOAD, (i: i64 -- r: i64), imm(which: u16), exits(outside)) {
  if (UNLIKELY((u64)i >= 16)) EXIT(outside);
  r = ((i64 *)context)[ARRAYS + 16 * which + i];
}
op(STORE, (i: i64, v: i64 --), imm(which: u16), exits(outside)) {
  if (UNLIKELY((u64)i >= 16)) EXIT(outside);
  ((i64 *)context)[ARRAYS + 16 * which + i] = v;
}

/* Fields of an object, which traces keep in state slots. */
op(GET, (-- r: i64), imm(field: u16)) { r = (i64)context[FIELDS + field]; }
op(SET, (v: i64 --), imm(field: u16)) { context[FIELDS + field] = (u64)v; }

entry(ENTER) { return CALL_CODE(code, (u64 *)(uintptr_t)frame, (u64 *)(uintptr_t)context); }
