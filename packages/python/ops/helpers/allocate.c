/* Allocation when a free list is empty, and large objects. */
#include "heap.h"

/* Sizes of medium cells: four pages hold 51, 42, 36 … of them with little waste. */
static const u16_t medium_sizes[MEDIUM_CLASSES] = {1280, 1536, 1792, 2048, 2560,  3072,  3584,  4096,
                                                   5120, 6144, 7168, 8192, 9360, 10912, 13104, 16384};

PLAIN u8 *page_kinds(Context *context, GcState *gc) { return (u8 *)(context->arena + gc->page_kind_offset); }
PLAIN u32 *page_infos(Context *context, GcState *gc) { return (u32 *)(context->arena + gc->page_info_offset); }

PLAIN u8 *page_notes(Context *context, GcState *gc) { return (u8 *)(context->arena + gc->page_note_offset); }

static u32 medium_class(u32 bytes) {
  u32 c = 0;
  while (medium_sizes[c] < bytes) c++;
  return c;
}

/* First page of a run of `count` free pages, or 0. */
static u32 take_pages(Context *context, GcState *gc, u32 count) {
  u8 *kinds = page_kinds(context, gc);
  u32 first = 0;
  if (gc->free_pages >= count && count < gc->largest_failed) {
    /* Next fit below page_top: from the rover to the end, then from the start to the rover. */
    u32 run = 0, page = gc->rover;
    u32 scanned = 0, total = gc->page_top - gc->first_page;
    for (; scanned < total + count; scanned++, page++) {
      if (page >= gc->page_top) {
        page = gc->first_page;
        run = 0;
      }
      if (kinds[page] != PAGE_FREE) {
        run = 0;
        continue;
      }
      if (++run == count) {
        first = page + 1 - count;
        break;
      }
    }
    if (first) {
      gc->free_pages -= count;
      gc->rover = first + count;
    } else {
      gc->largest_failed = count;
    }
  }
  if (!first) {
    if (count > gc->page_limit - gc->page_top) {
      context->eval_breaker |= BREAK_GC; /* before TypeScript tries again, which then raises MemoryError */
      return 0;
    }
    first = gc->page_top;
    gc->page_top += count;
    context->heap_top = gc->page_top << PAGE_SHIFT;
  }
  gc->grown += count;
  if (gc->grown >= gc->grow_limit) context->eval_breaker |= BREAK_GC;
  return first;
}

/* Cuts a run of pages into free cells, lowest address first in the list. Returns the first cell; `*rest` gets the others. */
static char *cut(char *start, u32 length, u32 bytes, u64 *rest) {
  u32 count = length / bytes;
  char *cell = start + (u64)(count - 1) * bytes;
  u64 next = 0;
  while (cell != start) {
    U64(cell, 0) = TYPE_FREE;
    U64(cell, 8) = next;
    next = (u64)cell;
    cell -= bytes;
  }
  *rest = next;
  return start;
}

char *heap_allocate_slow(Context *context, u32 bytes) {
  GcState *gc = gc_state(context);
  u8 *kinds = page_kinds(context, gc);
  u32 *infos = page_infos(context, gc);
  if (bytes <= SMALL_LIMIT) {
    u32 units = (bytes + 15) >> 4;
    char *cell = (char *)context->free_lists[units];
    if (cell) {
      context->free_lists[units] = U64(cell, 8);
      return cell;
    }
    u32 page = take_pages(context, gc, 1);
    if (!page) return 0;
    kinds[page] = PAGE_SMALL;
    infos[page] = units << 4;
    return cut((char *)context->arena + ((u64)page << PAGE_SHIFT), PAGE_BYTES, units << 4, &context->free_lists[units]);
  }
  if (bytes <= MEDIUM_LIMIT) {
    u32 class = medium_class(bytes);
    char *cell = (char *)gc->medium_free[class];
    if (cell) {
      gc->medium_free[class] = U64(cell, 8);
      return cell;
    }
    u32 page = take_pages(context, gc, MEDIUM_PAGES);
    if (!page) return 0;
    kinds[page] = PAGE_MEDIUM;
    infos[page] = medium_sizes[class];
    for (u32 i = 1; i < MEDIUM_PAGES; i++) kinds[page + i] = PAGE_TAIL;
    return cut((char *)context->arena + ((u64)page << PAGE_SHIFT), MEDIUM_PAGES * PAGE_BYTES, medium_sizes[class],
               &gc->medium_free[class]);
  }
  u32 count = (u32)(((u64)bytes + PAGE_BYTES - 1) >> PAGE_SHIFT);
  u32 page = take_pages(context, gc, count);
  if (!page) return 0;
  kinds[page] = PAGE_LARGE;
  infos[page] = count;
  for (u32 i = 1; i < count; i++) kinds[page + i] = PAGE_TAIL;
  return (char *)context->arena + ((u64)page << PAGE_SHIFT);
}

void heap_release(Context *context, char *cell, u32 bytes) {
  GcState *gc = gc_state(context);
  U64(cell, 0) = TYPE_FREE;
  if (bytes <= MEDIUM_LIMIT) {
    u64 *list = bytes <= SMALL_LIMIT ? &context->free_lists[(bytes + 15) >> 4] : &gc->medium_free[medium_class(bytes)];
    U64(cell, 8) = *list;
    *list = (u64)cell;
    return;
  }
  u8 *kinds = page_kinds(context, gc);
  u32 page = (u32)(u64)cell >> PAGE_SHIFT, count = page_infos(context, gc)[page];
  for (u32 i = 0; i < count; i++) kinds[page + i] = PAGE_FREE;
  gc->grown -= count < gc->grown ? count : gc->grown;
  gc->free_pages += count;
  gc->rover = page;
  gc->largest_failed = 0xffffffffu;
}

char *heap_allocate_buffer(Context *context, u64 bytes) {
  if (bytes > 0xf0000000u) return 0;
  char *buffer = heap_allocate(context, TYPE_BUFFER, (u32)bytes + BUFFER_PAYLOAD);
  if (!buffer) return 0;
  U64(buffer, BUFFER_BYTES) = (u32)bytes;
  return buffer + BUFFER_PAYLOAD;
}

/* --- the collector: mark ------------------------------------------------------------------------------------------ */

PLAIN void push(Context *context, GcState *gc, char *object) {
  if (UNLIKELY_(gc->mark_top + 4 > gc->mark_stack_end)) {
    gc->mark_overflow = 1; /* it is found again by its mark */
    return;
  }
  *(u32 *)(context->arena + gc->mark_top) = (u32)(u64)object;
  gc->mark_top += 4;
}

/* An object with a JavaScript half: TypeScript traces that. The heap admits no more of them than the queue has room for
 * (Heap.checkHosted). */
static void queue_hosted(Context *context, GcState *gc, char *o) {
  if (gc->hosted_queue + (gc->hosted_count + 1) * 4 > gc->hosted_end) __builtin_trap();
  ((u32 *)(context->arena + gc->hosted_queue))[gc->hosted_count++] = (u32)(u64)o;
}

/* An object is reached: so its page has something alive. */
PLAIN void note_page(Context *context, GcState *gc, char *object) {
  u8 *note = page_notes(context, gc) + ((u32)(u64)object >> PAGE_SHIFT);
  *note = (u8)(gc->epoch | (*note & NOTE_HANDLE));
}

/* Storage that only its owner reaches: marked here, traced by the owner. */
static void mark_buffer(Context *context, GcState *gc, char *payload) {
  if (!payload) return;
  char *buffer = payload - BUFFER_PAYLOAD;
  u8 *at = &U8(buffer, OBJECT_MARK);
  *at = (u8)(gc->epoch | (*at & gc->keep));
  note_page(context, gc, buffer);
}

/* A function, a frame or the like with that code is alive. */
static void mark_code(Context *context, GcState *gc, u32 code) {
  if (code >= gc->code_count) return;
  u8 *seen = (u8 *)(context->arena + gc->code_marks) + code;
  if (*seen) return;
  *seen = 1;
  ((u32 *)(context->arena + gc->code_queue))[gc->code_queued++] = code;
}

/* The builtin type whose layout an object has. */
#define LAYOUT_OF(o) (type_of_object(o) & 0xff)

static void mark_object(Context *context, GcState *gc, char *object) {
  u32 before = U8(object, OBJECT_MARK);
  if ((before & MARK_EPOCH) == gc->epoch) return;
  U8(object, OBJECT_MARK) = (u8)(gc->epoch | (before & gc->keep));
  note_page(context, gc, object);
  if (UNLIKELY_(type_of_object(object) & TYPE_SUBCLASS)) {
    if (LAYOUT_OF(object) == TYPE_HOSTED) queue_hosted(context, gc, object);
    push(context, gc, object);
    return;
  }
  switch (type_of_object(object)) {
    case TYPE_HOSTED:
      queue_hosted(context, gc, object);
      return;
    case TYPE_EXCEPTION:
      if (U32(object, EXCEPTION_TRACEBACK)) queue_hosted(context, gc, object);
      push(context, gc, object);
      return;
    case TYPE_STR:
      if (U8(object, OBJECT_FLAGS) & STR_SHARED) mark_buffer(context, gc, POINTER(object, STR_TEXT));
      return;
    case TYPE_CODE:
      mark_code(context, gc, U32(object, CODE_ID));
      return;
    case TYPE_FREE:
    case TYPE_INT64:
    case TYPE_BIGINT:
    case TYPE_BUFFER:
    case TYPE_TYPE:
    case TYPE_MODULE:
    case TYPE_BYTES:
    case TYPE_COMPLEX:
      return;
    default:
      push(context, gc, object);
  }
}

PLAIN void mark(Context *context, GcState *gc, Value v) {
  if (is_pointer(v)) mark_object(context, gc, object_of(v));
}

static void mark_range(Context *context, GcState *gc, u64 *values, u64 count) {
  for (u64 i = 0; i < count; i++) mark(context, gc, values[i]);
}

static void mark_frame(Context *context, GcState *gc, char *frame) {
  u32 code = U32(frame, FRAME_CODE_ID);
  mark_code(context, gc, code);
  u32 bytes = code < gc->code_count ? ((u32 *)(context->arena + gc->frame_sizes))[code] : FRAME_REGISTERS;
  mark(context, gc, U64(frame, FRAME_FUNCTION));
  mark_range(context, gc, (u64 *)(frame + FRAME_REGISTERS), (bytes - FRAME_REGISTERS) >> 3);
}

/* Where the EXTENSION of an object with TYPE_SUBCLASS begins; src/objects/subclass.ts says the same. */
u32 extension_offset(char *o) {
  switch (LAYOUT_OF(o)) {
    case TYPE_STR:
      return (STR_INLINE + U32(o, STR_LENGTH) * str_width(o) + 7) & ~7u;
    case TYPE_BYTES:
      return (BYTES_DATA + U32(o, BYTES_LENGTH) + 7) & ~7u;
    case TYPE_TUPLE:
      return TUPLE_ITEMS + 8 * U32(o, TUPLE_LENGTH);
    case TYPE_LIST:
      return LIST_BYTES;
    case TYPE_BYTEARRAY:
      return BYTEARRAY_BYTES;
    case TYPE_ARRAY:
      return ARRAY_BYTES;
    case TYPE_DICT:
      return DICT_BYTES;
    case TYPE_SET:
    case TYPE_FROZENSET:
      return SET_BYTES;
    case TYPE_BIGINT:
      return BIGINT_LIMBS + 8 * U32(o, BIGINT_LENGTH);
    case TYPE_COMPLEX:
      return COMPLEX_BYTES;
    default:
      return 16; /* INT64, FLOAT, HOSTED */
  }
}

static void trace(Context *context, GcState *gc, char *o) {
  if (UNLIKELY_(type_of_object(o) & TYPE_SUBCLASS)) mark(context, gc, U64(o + extension_offset(o), EXTENSION_DICT));
  switch (LAYOUT_OF(o)) {
    case TYPE_TUPLE:
      mark_range(context, gc, tuple_items(o), U32(o, TUPLE_LENGTH));
      return;
    case TYPE_LIST:
    case TYPE_ARRAY:
      mark_buffer(context, gc, POINTER(o, LIST_ITEMS));
      mark_range(context, gc, list_items(o), U32(o, LIST_LENGTH));
      return;
    case TYPE_DICT: {
      char *entries = POINTER(o, DICT_ENTRIES);
      u32 fill = U32(o, DICT_FILL);
      mark_buffer(context, gc, entries);
      mark_buffer(context, gc, POINTER(o, DICT_INDEX));
      for (u32 i = 0; i < fill; i++, entries += DICT_ENTRY_BYTES) {
        Value key = U64(entries, DICT_ENTRY_KEY);
        if (key == UNBOUND) continue;
        mark(context, gc, key);
        mark(context, gc, U64(entries, DICT_ENTRY_VALUE));
      }
      return;
    }
    case TYPE_SET:
    case TYPE_FROZENSET: {
      char *entries = POINTER(o, SET_TABLE);
      mark_buffer(context, gc, entries);
      if (entries)
        for (u64 i = 0; i <= U32(o, SET_MASK); i++) mark(context, gc, U64(entries + i * SET_ENTRY_BYTES, SET_ENTRY_KEY));
      return;
    }
    case TYPE_RANGE:
      mark_range(context, gc, &U64(o, RANGE_START), 4);
      return;
    case TYPE_SLICE:
      mark_range(context, gc, &U64(o, SLICE_START), 3);
      return;
    case TYPE_CELL:
      mark(context, gc, U64(o, CELL_VALUE));
      return;
    case TYPE_FUNCTION:
      mark_code(context, gc, U32(o, FUNCTION_CODE_ID));
      mark_range(context, gc, &U64(o, FUNCTION_CLOSURE), (FUNCTION_BYTES - FUNCTION_CLOSURE) / 8);
      return;
    case TYPE_BUILTIN:
      mark(context, gc, U64(o, BUILTIN_SELF));
      return;
    case TYPE_METHOD:
      mark(context, gc, U64(o, METHOD_FUNCTION));
      mark(context, gc, U64(o, METHOD_SELF));
      return;
    case TYPE_EXCEPTION:
      /* frames that were left natively, see unwind.c */
      for (u32 i = 0; i < U32(o, EXCEPTION_TRACE_COUNT); i++)
        mark_code(context, gc, ((u32 *)(o + EXCEPTION_TRACE))[2 * i]);
      mark_range(context, gc, &U64(o, EXCEPTION_CLASS), 4);
      mark(context, gc, U64(o, EXCEPTION_NOTES));
      mark(context, gc, U64(o, EXCEPTION_DICT));
      return;
    case TYPE_LIST_ITERATOR:
    case TYPE_TUPLE_ITERATOR:
    case TYPE_STR_ITERATOR:
    case TYPE_DICT_ITERATOR:
    case TYPE_SET_ITERATOR:
    case TYPE_BYTES_ITERATOR:
    case TYPE_REVERSED:
    case TYPE_DICT_VIEW:
      mark(context, gc, U64(o, SEQUENCE_ITERATOR_SEQUENCE));
      return;
    case TYPE_BYTEARRAY:
      mark_buffer(context, gc, POINTER(o, BYTEARRAY_ITEMS));
      return;
    case TYPE_ENUMERATE:
      mark(context, gc, U64(o, ENUMERATE_SOURCE));
      return;
    case TYPE_ZIP:
      mark_range(context, gc, &U64(o, ZIP_SOURCES), U32(o, ZIP_COUNT));
      return;
    case TYPE_INSTANCE: {
      /* The cell may be a little larger than the slots: new_instance fills it all. */
      u32 units = *(const u16_t *)(o + OBJECT_SIZE_CLASS);
      mark_range(context, gc, (u64 *)(o + INSTANCE_SLOTS), (units * 16 - INSTANCE_SLOTS) >> 3);
      char *rest = POINTER(o, INSTANCE_REST);
      if (U8(o, OBJECT_FLAGS) & INSTANCE_DICT) {
        mark(context, gc, U64(o, INSTANCE_REST));
      } else if (rest) {
        mark_buffer(context, gc, rest);
        mark_range(context, gc, (u64 *)rest, U32(rest - BUFFER_PAYLOAD, BUFFER_BYTES) >> 3);
      }
      return;
    }
    case TYPE_GENERATOR:
      mark(context, gc, U64(o, GENERATOR_FUNCTION));
      if (U32(o, GENERATOR_STATE) != 3) mark_frame(context, gc, o + GENERATOR_FRAME);
      else mark(context, gc, U64(o, GENERATOR_DONE));
      return;
    default:
      return;
  }
}

static void drain_stack(Context *context, GcState *gc) {
  while (gc->mark_top > gc->mark_stack) {
    gc->mark_top -= 4;
    trace(context, gc, (char *)context->arena + *(u32 *)(context->arena + gc->mark_top));
  }
}

/* Traces every marked object of the heap (again): those that did not fit on the mark stack are among them. */
static void trace_marked(Context *context, GcState *gc) {
  u8 *kinds = page_kinds(context, gc);
  u32 *infos = page_infos(context, gc);
  for (u32 page = gc->first_page; page < gc->page_top; page++) {
    if (kinds[page] == PAGE_FREE || kinds[page] == PAGE_TAIL) continue;
    char *cell = (char *)context->arena + ((u64)page << PAGE_SHIFT);
    u32 bytes = infos[page], count = 1;
    if (kinds[page] == PAGE_SMALL) count = PAGE_BYTES / bytes;
    if (kinds[page] == PAGE_MEDIUM) count = MEDIUM_PAGES * PAGE_BYTES / bytes;
    for (; count > 0; count--, cell += bytes) {
      if (type_of_object(cell) == TYPE_FREE || (U8(cell, OBJECT_MARK) & MARK_EPOCH) != gc->epoch) continue;
      trace(context, gc, cell);
      drain_stack(context, gc);
    }
  }
}

static void drain(Context *context, GcState *gc) {
  drain_stack(context, gc);
  while (UNLIKELY_(gc->mark_overflow)) {
    gc->mark_overflow = 0;
    trace_marked(context, gc);
  }
}

/* Every object of now gets MARK_OLD: cycles with `keep` do not free it. The next cycle without clears the bits. */
void gc_age(Context *context) {
  GcState *gc = gc_state(context);
  u8 *kinds = page_kinds(context, gc);
  u32 *infos = page_infos(context, gc);
  for (u32 page = gc->first_page; page < gc->page_top; page++) {
    if (kinds[page] == PAGE_FREE || kinds[page] == PAGE_TAIL) continue;
    char *cell = (char *)context->arena + ((u64)page << PAGE_SHIFT);
    u32 bytes = infos[page], count = 1;
    if (kinds[page] == PAGE_SMALL) count = PAGE_BYTES / bytes;
    if (kinds[page] == PAGE_MEDIUM) count = MEDIUM_PAGES * PAGE_BYTES / bytes;
    for (; count > 0; count--, cell += bytes)
      if (type_of_object(cell) != TYPE_FREE) U8(cell, OBJECT_MARK) |= MARK_OLD;
  }
}

/* Starts a cycle: marks what the frames reach. `keep`: objects older than the last gc_age are not freed. */
void gc_start(Context *context, u64 keep) {
  GcState *gc = gc_state(context);
  gc->keep = keep ? MARK_OLD : 0;
  gc->epoch = 3 - gc->epoch;
  gc->mark_top = gc->mark_stack;
  gc->hosted_count = 0;
  gc->code_queued = 0;
  for (u32 i = 0; i < gc->code_count; i++) ((u8 *)(context->arena + gc->code_marks))[i] = 0;
  gc->mark_overflow = 0;
  gc->dead_count = 0;
  for (char *frame = (char *)context->frame; frame && (u32)(u64)frame; frame = POINTER(frame, FRAME_PREVIOUS)) {
    mark_frame(context, gc, frame);
    drain(context, gc);
  }
}

/* Marks `count` values at an arena offset, and what they reach. TypeScript calls it with its roots, then again as long
 * as `hosted_count` says that there are HOSTED objects to be traced (it empties the queue before the next round). */
void gc_mark(Context *context, u64 offset, u64 count) {
  GcState *gc = gc_state(context);
  u64 *values = (u64 *)(context->arena + offset);
  for (u64 i = 0; i < count; i++) {
    mark(context, gc, values[i]);
    if (gc->mark_top != gc->mark_stack) drain(context, gc);
  }
}

/* --- the collector: sweep ----------------------------------------------------------------------------------------- */

/* Tells TypeScript of a dead object that has a handle there; 0: the list is full, let it lie until the next time. */
PLAIN u32 bury(Context *context, GcState *gc, char *o) {
  u32 handle;
  u32 type = LAYOUT_OF(o);
  if (type == TYPE_HOSTED) handle = U32(o, HOSTED_HANDLE);
  else if (type == TYPE_EXCEPTION && U32(o, EXCEPTION_TRACEBACK)) handle = U32(o, EXCEPTION_TRACEBACK) - 1;
  else return 1;
  if (gc->dead + (gc->dead_count + 1) * 8 > gc->dead_end) return 0;
  u32 *pairs = (u32 *)(context->arena + gc->dead);
  pairs[2 * gc->dead_count] = type;
  pairs[2 * gc->dead_count + 1] = handle;
  gc->dead_count++;
  return 1;
}

/* True when the object stays: it was reached, or is kept. */
PLAIN u32 stays(GcState *gc, char *o) {
  u32 mark = U8(o, OBJECT_MARK);
  if ((mark & MARK_EPOCH) == gc->epoch) return 1;
  if (!(mark & gc->keep)) return 0;
  U8(o, OBJECT_MARK) = MARK_OLD; /* or an epoch with the same number would take it for reached */
  return 1;
}

/* Sweeps one run of cells; live bytes. The free cells come into *list in order of address. */
static u64 sweep_cells(Context *context, GcState *gc, char *start, u32 length, u32 bytes, u64 *list, u32 *live) {
  u32 count = length / bytes;
  u64 head = *list;
  u32 alive = 0;
  for (char *cell = start + (u64)(count - 1) * bytes; cell >= start; cell -= bytes) {
    if (type_of_object(cell) != TYPE_FREE) {
      if (stays(gc, cell) || !bury(context, gc, cell)) {
        alive++;
        continue;
      }
      U64(cell, 0) = TYPE_FREE;
    }
    U64(cell, 8) = head;
    head = (u64)cell;
  }
  *live = alive;
  if (alive) *list = head; /* else the whole run is given back: the cells are forgotten */
  return (u64)alive * bytes;
}

/* Whether nothing on so many pages was reached, and nothing there has to be buried: they are free without a look at their cells. */
static u32 are_dead(Context *context, GcState *gc, u32 page, u32 count) {
  if (gc->keep) return 0;
  u8 *notes = page_notes(context, gc);
  for (u32 i = 0; i < count; i++)
    if (notes[page + i] & NOTE_HANDLE || notes[page + i] == gc->epoch) return 0;
  return 1;
}

/* Frees what is not marked. */
void gc_sweep(Context *context) {
  GcState *gc = gc_state(context);
  u8 *kinds = page_kinds(context, gc);
  u8 *notes = page_notes(context, gc);
  u32 *infos = page_infos(context, gc);
  for (u32 i = 0; i < 65; i++) context->free_lists[i] = 0;
  for (u32 i = 0; i < MEDIUM_CLASSES; i++) gc->medium_free[i] = 0;
  u64 live_bytes = 0;
  u32 free_pages = 0, live_pages = 0;
  u32 top = gc->first_page;
  u32 page = gc->page_top;
  /* From the top down, so that low addresses come first in the free lists. */
  while (page > gc->first_page) {
    page--;
    if (kinds[page] == PAGE_TAIL) continue;
    char *start = (char *)context->arena + ((u64)page << PAGE_SHIFT);
    u32 info = infos[page], pages = 1, live = 0;
    switch (kinds[page]) {
      case PAGE_FREE:
        free_pages++;
        continue;
      case PAGE_SMALL:
        if (are_dead(context, gc, page, 1)) break;
        live_bytes += sweep_cells(context, gc, start, PAGE_BYTES, info, &context->free_lists[info >> 4], &live);
        break;
      case PAGE_MEDIUM:
        pages = MEDIUM_PAGES;
        if (are_dead(context, gc, page, pages)) break;
        live_bytes += sweep_cells(context, gc, start, pages * PAGE_BYTES, info, &gc->medium_free[medium_class(info)], &live);
        break;
      default:
        pages = info;
        if (type_of_object(start) != TYPE_FREE) {
          live = stays(gc, start); /* nothing large has a handle */
          if (live) live_bytes += (u64)pages * PAGE_BYTES;
        }
    }
    if (live) {
      live_pages += pages;
      if (top < page + pages) top = page + pages;
    } else {
      for (u32 i = 0; i < pages; i++) kinds[page + i] = PAGE_FREE, notes[page + i] = 0;
      free_pages += pages;
    }
  }
  /* Free pages at the top go back to the untouched part. */
  free_pages -= gc->page_top - top;
  gc->page_top = top;
  context->heap_top = top << PAGE_SHIFT;
  gc->free_pages = free_pages;
  gc->live_pages = live_pages;
  gc->live_bytes = live_bytes;
  gc->rover = gc->first_page;
  gc->largest_failed = 0xffffffffu;
  gc->grown = 0;
}
