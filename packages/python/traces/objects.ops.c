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

/*
 * Lists and tuples. Bounds are checked unsigned: a negative index was turned round before. A list's length and where its items are
 * change by append and the like alone, so what accesses a list in a loop has them in registers.
 */
op(LIST_LENGTH, (list: ptr -- r: i64)) { r = U32(list, LIST_LENGTH); }
op(LIST_PAYLOAD, (list: ptr -- r: ptr)) { r = ITEMS(list); }
op(GUARD_INDEX, (index: i64, length: i64 --), exits(fail), variants(length: reg|slot)) {
  FAIL_UNLESS((u64)index < (u64)length);
}
/* What says of a word what it is are its upper 32 bits, tested in memory: the number goes straight to where it is needed. */
#define UPPER(items, at) U32(items, (at) + 4)
op(ITEM_GET, (items: ptr, index: i64 -- r: value)) { r = ((u64 *)items)[index]; }
op(ITEM_GET_INT, (items: ptr, index: i64 -- r: i64), exits(fail)) {
  FAIL_UNLESS(UPPER(items, 8 * index) >= INT_TAG >> 32);
  r = int_of(((u64 *)items)[index]);
}
op(ITEM_GET_FLOAT, (items: ptr, index: i64 -- r: f64), exits(fail)) {
  FAIL_UNLESS(UPPER(items, 8 * index) < POINTER_TAG >> 32);
  r = ((f64 *)items)[index];
}
op(ITEM_SET, (items: ptr, index: i64, a: value --)) { ((u64 *)items)[index] = a; }
op(ITEM_SET_CONST, (items: ptr, index: i64 --), imm(a: value)) { ((u64 *)items)[index] = a; }
op(ITEM_SET_INT, (items: ptr, index: i64, a: i64 --), exits(fail)) {
  FAIL_UNLESS(fits_int(a));
  ((u64 *)items)[index] = (u64)a | INT_TAG;
}
op(ITEM_SET_FLOAT, (items: ptr, index: i64, a: f64 --)) { ((u64 *)items)[index] = float_value(a); }
/* The same at a byte offset that is known. */
op(ITEM_AT, (items: ptr -- r: value), imm(at: u16)) { r = U64(items, at); }
op(ITEM_AT_INT, (items: ptr -- r: i64), imm(at: u16), exits(fail)) {
  FAIL_UNLESS(UPPER(items, at) >= INT_TAG >> 32);
  r = int_of(U64(items, at));
}
op(ITEM_AT_FLOAT, (items: ptr -- r: f64), imm(at: u16), exits(fail)) {
  FAIL_UNLESS(UPPER(items, at) < POINTER_TAG >> 32);
  r = *(f64 *)((char *)items + at);
}
op(SET_AT, (items: ptr, a: value --), imm(at: u16)) { U64(items, at) = a; }
op(SET_AT_INT, (items: ptr, a: i64 --), imm(at: u16), exits(fail)) {
  FAIL_UNLESS(fits_int(a));
  U64(items, at) = (u64)a | INT_TAG;
}
op(SET_AT_FLOAT, (items: ptr, a: f64 --), imm(at: u16)) { U64(items, at) = float_value(a); }
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

/* Fields of 64 bits: of iterators. */
op(LOAD_FIELD, (a: ptr -- r: i64), imm(at: u16)) { r = *(i64 *)((char *)a + at); }
op(STORE_FIELD, (a: ptr, v: i64 --), imm(at: u16)) { *(i64 *)((char *)a + at) = v; }
op(LOAD_VALUE_FIELD, (a: ptr -- r: value), imm(at: u16)) { r = *(u64 *)((char *)a + at); }
op(LOAD_U32_FIELD, (a: ptr -- r: i64), imm(at: u16)) { r = *(u32 *)((char *)a + at); }
