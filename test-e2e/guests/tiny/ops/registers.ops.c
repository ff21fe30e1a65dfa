// The same in a register file: three integers and three doubles, as arguments of the tail calls from stencil to stencil.
#pragma serigraph layout(registers)
#include "context.h"

entry(ENTER_REGISTERS) { return CALL_CODE(code, (u64 *)(uintptr_t)frame, (Context *)(uintptr_t)context); }

op(R_IADD, (a: i64, b: i64 -- r: i64), exits(overflow), variants(a: reg, b: reg|const, r: reg)) {
  if (__builtin_add_overflow(a, b, &r)) EXIT(overflow);
}
op(R_FADD, (a: f64, b: f64 -- r: f64)) { r = a + b; }
op(R_FMUL, (a: f64, b: f64 -- r: f64), commutative) { r = a * b; }
op(R_FCONST, (a: f64 -- r: f64), variants(a: const)) { r = a; }
op(R_GUARD_LT, (a: f64, b: f64 --), exits(fail)) { if (!(a < b)) EXIT(fail); }
op(R_JUMP_IF_POSITIVE, (a: i64 --), jumps(to)) { if (a > 0) JUMP(to); }
op(R_LOAD_F64, (-- r: f64), imm(from: slot)) { r = FRAME(from).f64; }
op(R_STORE_F64, (a: f64 --), imm(to: slot)) { FRAME(to).f64 = a; }
op(R_LOAD_I64, (-- r: i64), imm(from: slot)) { r = FRAME(from).i64; }
op(R_STORE_I64, (a: i64 --), imm(to: slot)) { FRAME(to).i64 = a; }
op(R_CALL, (a: u64 -- r: u64)) { r = sum_of_squares(context, a); }
op(R_LEAVE, (--), imm(pc: u32)) { RETURN(pc); }
