/* Allocation, and the collector's state. The heap never moves an object and never collects inside a helper. */
#ifndef SERIGRAPH_PYTHON_HEAP_H
#define SERIGRAPH_PYTHON_HEAP_H

#include "values.h"

/*
 * The heap is cut into pages of 16 KiB. A page holds cells of one size (16 … 1024 bytes); four pages together hold cells
 * of a medium size (up to 16 KiB); anything larger gets pages of its own. `kind` says which a page is, `info` how large
 * its cells are (bytes) or how many pages the run has.
 */
#define PAGE_SHIFT 14
#define PAGE_BYTES (1u << PAGE_SHIFT)
#define PAGE_COUNT (1u << (32 - PAGE_SHIFT))
#define MEDIUM_PAGES 4
#define MEDIUM_LIMIT (16u * 1024)
#define MEDIUM_CLASSES 16

#define PAGE_FREE 0
#define PAGE_SMALL 1
#define PAGE_MEDIUM 2
#define PAGE_LARGE 3
#define PAGE_TAIL 4

/* The collector's block in the arena, at `gc_state` (Context.spare holds its offset). src/native/collector.ts has the same table. */
/* Numbers of the C library's functions in `math`; src/native/fast.ts has the same list. */
#define MATH_POW 0
#define MATH_EXP 1
#define MATH_LOG 2
#define MATH_LOG2 3
#define MATH_LOG10 4
#define MATH_SIN 5
#define MATH_COS 6
#define MATH_TAN 7
#define MATH_ATAN 8
#define MATH_ASIN 9
#define MATH_ACOS 10
#define MATH_ATAN2 11
#define MATH_COUNT 12

typedef struct GcState {
  u32 first_page, page_top; /* pages of the heap: [first_page, page_top) have been used */
  u32 page_limit, free_pages;
  u32 rover, largest_failed; /* next-fit position; runs at least so long were not found since the last sweep */
  u32 epoch;                 /* 1 or 2: the mark of a live object in this cycle */
  u32 grown;                 /* pages taken since the last collection */
  u32 grow_limit;            /* when `grown` passes it the eval breaker's bit BREAK_GC is set */
  u32 mark_overflow;
  u32 mark_stack, mark_stack_end; /* arena offsets of a region of u32 */
  u32 mark_top;                   /* offset of the first unused word of the mark stack */
  u32 hosted_queue, hosted_end;   /* offsets of HOSTED objects marked and not yet traced by TypeScript */
  u32 hosted_count;
  u32 dead, dead_end, dead_count; /* (type, handle) pairs of dead HOSTED and EXCEPTION objects */
  u32 keep;             /* MARK_OLD when objects with that bit are not to be freed in this cycle, else 0 */
  u32 page_note_offset; /* u8[page]: the cycle in which something on the page was reached last, NOTE_HANDLE */
  u32 frame_sizes;                    /* offset of u32[code id]: bytes of its frame */
  u32 code_count;
  u32 live_pages;
  u64 live_bytes;
  u64 medium_free[MEDIUM_CLASSES];
  u32 page_kind_offset, page_info_offset;
  u64 math[MATH_COUNT]; /* addresses of functions of the C library, or 0 */
  u32 code_marks;       /* offset of u8[code id]: 1 when something alive has that code */
  u32 code_queue;       /* offset of u32[]: ids of those, for TypeScript to trace what belongs to them */
  u32 code_queued, spare_2;
} GcState;

/* MARK of an object: the number of the cycle that last reached it (1, 2; 0 for a new one), and this bit (gc_age). */
#define MARK_EPOCH 3u
#define MARK_OLD 4u
/* Of a page: an object on it may have a JavaScript half, so that it cannot be given back unseen. */
#define NOTE_HANDLE 0x80u

/* Bits of EVAL_BREAKER. */
#define BREAK_GC 2u

PLAIN GcState *gc_state(Context *context) { return (GcState *)(context->arena + context->spare); }

/* A cell of `bytes` bytes, header not set; 0 when memory is exhausted. */
char *heap_allocate_slow(Context *context, u32 bytes);
char *heap_allocate_buffer(Context *context, u64 bytes);
/* Takes a cell back, allocated with `bytes`, that nothing points at: scratch memory of a helper. */
void heap_release(Context *context, char *cell, u32 bytes);

/* A small object (at most SMALL_LIMIT bytes, `bytes` constant or not) with its header; 0 when memory is exhausted. */
PLAIN char *heap_allocate(Context *context, u32 type, u32 bytes) {
  u32 units = (bytes + 15) >> 4;
  char *cell;
  if (bytes <= SMALL_LIMIT && LIKELY_((cell = (char *)context->free_lists[units]) != 0)) {
    context->free_lists[units] = U64(cell, 8);
  } else {
    cell = heap_allocate_slow(context, bytes);
    if (UNLIKELY_(!cell)) return 0;
  }
  U64(cell, 0) = type | (bytes <= SMALL_LIMIT ? (u64)units << 48 : 0);
  return cell;
}

#endif
