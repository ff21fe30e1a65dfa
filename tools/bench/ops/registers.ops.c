// Register variants of the ops of a loop over doubles: the trace of micro-registers.ts. Most stencils are one to three
// instructions, and most of those of arithmetic have no hole.

op(F64_ADD, (a: f64, b: f64 -- r: f64)) { r = a + b; }
op(F64_SUB, (a: f64, b: f64 -- r: f64)) { r = a - b; }
op(F64_MUL, (a: f64, b: f64 -- r: f64)) { r = a * b; }
op(F64_LOAD, (a: f64 -- r: f64), variants(a: slot, r: reg)) { r = a; }
op(F64_STORE, (a: f64 -- r: f64), variants(a: reg, r: slot)) { r = a; }
op(GUARD_F64_LT, (a: f64, b: f64 --), exits(fail)) { if (!(a < b)) EXIT(fail); }

op(I64_LOAD, (a: i64 -- r: i64), variants(a: slot, r: reg)) { r = a; }
op(I64_STORE, (a: i64 -- r: i64), variants(a: reg, r: slot)) { r = a; }
op(I64_ADD_IMM, (a: i64 -- r: i64), imm(n: i32), exits(overflow)) {
  if (__builtin_add_overflow(a, (i64)n, &r)) EXIT(overflow);
}
op(GUARD_I64_LT, (a: i64, b: i64 --), exits(fail)) { if (!(a < b)) EXIT(fail); }

op(GOTO, (--), jumps(to)) { JUMP(to); }
op(LEAVE, (--), imm(reason: u32)) { RETURN(reason); }

entry(ENTER) { return CALL_CODE(code, (u64 *)frame, context); }
