/* Moves, globals, cells. */
#pragma serigraph layout(frame)
#include "fast.h"

op(MOVE, (a: value -- r: value), variants(a: slot|const, r: slot)) { r = a; }

op(CHECK_BOUND, (a: value --), exits(unbound), variants(a: slot)) {
  if (UNLIKELY_(a == UNBOUND)) EXIT(unbound);
}

/* The module's cell, then the builtin's: both have fixed addresses. */
op(LOAD_GLOBAL, (-- r: value), imm(module: u64, builtin: u64), exits(unbound), variants(r: slot)) {
  r = *(u64 *)module;
  if (UNLIKELY_(r == UNBOUND)) {
    r = *(u64 *)builtin;
    if (UNLIKELY_(r == UNBOUND)) EXIT(unbound);
  }
}

op(STORE_GLOBAL, (a: value --), imm(cell: u64), variants(a: slot|const)) { *(u64 *)cell = a; }

op(LOAD_CLOSURE, (-- r: value), imm(offset: u32), variants(r: slot)) {
  u64 function = ADDRESS(FRAME_U64(frame, FRAME_FUNCTION));
  r = U64(ADDRESS(U64(function, FUNCTION_CLOSURE)), offset);
}

op(LOAD_CELL, (cell: value -- r: value), exits(unbound), variants(cell: slot, r: slot)) {
  r = U64(ADDRESS(cell), CELL_VALUE);
  if (UNLIKELY_(r == UNBOUND)) EXIT(unbound);
}

op(STORE_CELL, (cell: value, a: value --), variants(cell: slot, a: slot|const)) { U64(ADDRESS(cell), CELL_VALUE) = a; }

op(MAKE_CELL, (a: value -- r: value), exits(memory), variants(a: slot, r: slot)) {
  char *cell = heap_allocate(context, TYPE_CELL, CELL_BYTES);
  if (UNLIKELY_(!cell)) EXIT(memory);
  U64(cell, CELL_VALUE) = a;
  r = pointer_value(cell);
}

op(NEW_CELL, (-- r: value), exits(memory), variants(r: slot)) {
  char *cell = heap_allocate(context, TYPE_CELL, CELL_BYTES);
  if (UNLIKELY_(!cell)) EXIT(memory);
  U64(cell, CELL_VALUE) = UNBOUND;
  r = pointer_value(cell);
}
