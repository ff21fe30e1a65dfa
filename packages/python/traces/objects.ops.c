/* Objects: tests of type and identity, fields, items. A `ptr` is the address of an object whose type is known. */
#pragma serigraph layout(trace)
#include "trace.h"

op(GUARD_TYPE, (a: value -- r: ptr), imm(type: u16), exits(fail), variants(a: reg|slot)) {
  FAIL_UNLESS((a >> 48) == (POINTER_TAG >> 48));
  r = object_of(a);
  FAIL_UNLESS(U32(r, OBJECT_TYPE) == type);
}
/* Of a value that is known to be an object. */
op(OBJECT_OF, (a: value -- r: ptr)) { r = object_of(a); }
op(GUARD_VALUE, (a: value, k: value --), exits(fail), variants(a: reg|slot, k: const)) { FAIL_UNLESS(a == k); }
op(GUARD_NOT_VALUE, (a: value, k: value --), exits(fail), variants(a: reg|slot, k: const)) { FAIL_UNLESS(a != k); }
/* What kind of value it is. */
op(GUARD_INT, (a: value --), exits(fail), variants(a: reg|slot)) { FAIL_UNLESS((a >> 48) == 0xffff); }
op(GUARD_FLOAT, (a: value --), exits(fail), variants(a: reg|slot)) { FAIL_UNLESS((a >> 48) < (POINTER_TAG >> 48)); }
op(GUARD_NO_POINTER, (a: value --), exits(fail), variants(a: reg|slot)) { FAIL_UNLESS((a >> 48) != (POINTER_TAG >> 48)); }
op(GUARD_SAME, (a: value, b: value --), exits(fail)) { FAIL_UNLESS(a == b); }
op(GUARD_NOT_SAME, (a: value, b: value --), exits(fail)) { FAIL_UNLESS(a != b); }
op(BOX_POINTER, (a: ptr -- r: value)) { r = pointer_value(a); }
op(GUARD_U32, (a: ptr --), imm(at: u16, expected: u32), exits(fail)) { FAIL_UNLESS(U32(a, at) == expected); }

/* Globals and builtins: the cell at a fixed address. */
op(LOAD_CELL_AT, (-- r: value), imm(address: u64)) { r = *(u64 *)address; }
op(STORE_CELL_AT, (a: value --), imm(address: u64)) { *(u64 *)address = a; }
/* Cells of closures. */
op(LOAD_CLOSURE_CELL, (function: ptr -- r: ptr), imm(at: u16)) {
  r = (char *)object_of(*(u64 *)(object_of(U64(function, FUNCTION_CLOSURE)) + at));
}
op(LOAD_CELL, (cell: ptr -- r: value)) { r = U64(cell, CELL_VALUE); }
op(STORE_CELL, (cell: ptr, a: value --)) { U64(cell, CELL_VALUE) = a; }

/* Lists and tuples. Length and bounds are checked unsigned: a negative index was turned round before. */
op(LIST_LENGTH, (list: ptr -- r: i64)) { r = U32(list, LIST_LENGTH); }
op(LIST_GET, (list: ptr, index: i64 -- r: value), exits(fail)) {
  FAIL_UNLESS((u64)index < U32(list, LIST_LENGTH));
  r = ITEMS(list)[index];
}
op(LIST_GET_INT, (list: ptr, index: i64 -- r: i64), exits(fail)) {
  FAIL_UNLESS((u64)index < U32(list, LIST_LENGTH));
  u64 a = ITEMS(list)[index];
  FAIL_UNLESS((a >> 48) == 0xffff);
  r = int_of(a);
}
op(LIST_GET_FLOAT, (list: ptr, index: i64 -- r: f64), exits(fail)) {
  FAIL_UNLESS((u64)index < U32(list, LIST_LENGTH));
  u64 a = ITEMS(list)[index];
  FAIL_UNLESS((a >> 48) < (POINTER_TAG >> 48));
  r = double_of(a);
}
op(LIST_SET, (list: ptr, index: i64, a: value --), exits(fail)) {
  FAIL_UNLESS((u64)index < U32(list, LIST_LENGTH));
  ITEMS(list)[index] = a;
}
op(LIST_SET_CONST, (list: ptr, index: i64 --), imm(a: value), exits(fail)) {
  FAIL_UNLESS((u64)index < U32(list, LIST_LENGTH));
  ITEMS(list)[index] = a;
}
op(LIST_SET_INT, (list: ptr, index: i64, a: i64 --), exits(fail)) {
  FAIL_UNLESS((u64)index < U32(list, LIST_LENGTH));
  FAIL_UNLESS(fits_int(a));
  ITEMS(list)[index] = (u64)a | INT_TAG;
}
op(LIST_SET_FLOAT, (list: ptr, index: i64, a: f64 --), exits(fail)) {
  FAIL_UNLESS((u64)index < U32(list, LIST_LENGTH));
  ITEMS(list)[index] = float_value(a);
}
op(LIST_APPEND, (list: ptr, a: value --), imm(grow: u64), exits(fail)) {
  u32 length = U32(list, LIST_LENGTH);
  if (UNLIKELY_(length == U32(list, LIST_CAPACITY)))
    FAIL_UNLESS(((u32(*)(Context *, char *, u32))grow)(context, list, length + 1));
  ITEMS(list)[length] = a;
  U32(list, LIST_LENGTH) = length + 1;
}
op(LIST_POP, (list: ptr -- r: value), exits(fail)) {
  u32 length = U32(list, LIST_LENGTH);
  FAIL_UNLESS(length != 0);
  r = ITEMS(list)[length - 1];
  U32(list, LIST_LENGTH) = length - 1;
}
op(TUPLE_LENGTH, (tuple: ptr -- r: i64)) { r = U32(tuple, TUPLE_LENGTH); }
op(TUPLE_GET, (tuple: ptr, index: i64 -- r: value), exits(fail), variants(index: slot|const)) {
  FAIL_UNLESS((u64)index < U32(tuple, TUPLE_LENGTH));
  r = tuple_items(tuple)[index];
}
/* Item at a byte offset; the length has been tested. */
op(TUPLE_ITEM, (tuple: ptr -- r: value), imm(at: u16)) { r = *(u64 *)((char *)tuple + at); }
op(LIST_ITEM, (list: ptr -- r: value), imm(at: u16)) { r = *(u64 *)((char *)ITEMS(list) + at); }

/* Fields of 64 bits: of iterators. */
op(LOAD_FIELD, (a: ptr -- r: i64), imm(at: u16)) { r = *(i64 *)((char *)a + at); }
op(STORE_FIELD, (a: ptr, v: i64 --), imm(at: u16)) { *(i64 *)((char *)a + at) = v; }
op(LOAD_VALUE_FIELD, (a: ptr -- r: value), imm(at: u16)) { r = *(u64 *)((char *)a + at); }
op(LOAD_U32_FIELD, (a: ptr -- r: i64), imm(at: u16)) { r = *(u32 *)((char *)a + at); }
