/* Values, objects and frames as C sees them: tests of tags, unboxing, boxing, access to fields. */
#ifndef SERIGRAPH_PYTHON_VALUES_H
#define SERIGRAPH_PYTHON_VALUES_H

#include "layout.h"

typedef unsigned char u8;
typedef unsigned short u16_t;
typedef __UINT32_TYPE__ u32;
typedef __INT32_TYPE__ i32;
typedef __UINT64_TYPE__ u64;
typedef __INT64_TYPE__ i64;
typedef double f64;

typedef u64 Value;

/* The context: what native code and TypeScript share (CONTEXT in layout.ts). `context` points at CONTEXT.OFFSET. */
typedef struct Context {
  u64 *frame;
  u64 stack_limit;
  u32 depth, recursion_limit;
  u32 eval_breaker, attributes; /* offset of getattr()'s and setattr()'s caches */
  Value result;
  u64 arena;
  u32 heap_top, heap_limit;
  u32 allocated, gc_threshold;
  u32 exit_reason, spare;
  u64 host_return;
  u64 compile_entry;
  u64 handled_top;
  u64 stop_iteration; /* address of a word with the class StopIteration */
  u64 type_objects;   /* address of a table of the builtin types with ids below 64 */
  u64 prelude; /* address of a table of functions that do what special methods would for containers, or 0 */
  u64 unused[1];
  u64 free_lists[65];
} Context;

_Static_assert(__builtin_offsetof(Context, free_lists) == CONTEXT_FREE_LISTS - CONTEXT_OFFSET, "layout.ts");
_Static_assert(__builtin_offsetof(Context, compile_entry) == CONTEXT_COMPILE_ENTRY - CONTEXT_OFFSET, "layout.ts");
_Static_assert(__builtin_offsetof(Context, handled_top) == CONTEXT_HANDLED_TOP - CONTEXT_OFFSET, "layout.ts");
_Static_assert(__builtin_offsetof(Context, eval_breaker) == CONTEXT_EVAL_BREAKER - CONTEXT_OFFSET, "layout.ts");
_Static_assert(__builtin_offsetof(Context, heap_top) == CONTEXT_HEAP_TOP - CONTEXT_OFFSET, "layout.ts");

#define INT_TAG 0xffff000000000000ull
#define POINTER_TAG 0xfffa000000000000ull
#define SPECIAL_TAG 0xfffb000000000000ull
/* Adding it to a pointer value gives the address; to a double, no carry out; to anything else, a carry. */
#define PTR_UNTAG (0ull - POINTER_TAG)

#define NONE (SPECIAL_TAG | SPECIAL_NONE)
#define FALSE_VALUE (SPECIAL_TAG | SPECIAL_FALSE)
#define TRUE_VALUE (SPECIAL_TAG | SPECIAL_TRUE)
#define UNBOUND (SPECIAL_TAG | SPECIAL_UNBOUND)
/* What helpers return for "not handled here: let TypeScript do it". Never a value of Python. */
#define NOT_HANDLED UNBOUND

#define PLAIN static inline __attribute__((always_inline, unused))

/* --- ints of 48 bits --- */
PLAIN int is_int(Value v) { return v >= INT_TAG; }
PLAIN int both_int(Value a, Value b) { return (a & b) >= INT_TAG; }
PLAIN i64 int_of(Value v) { return (i64)(v << 16) >> 16; }
/* An int that is known to fit in 48 bits. */
PLAIN Value small_int(i64 n) { return (u64)n | INT_TAG; }
PLAIN int fits_int(i64 n) { return (i64)((u64)n << 16) >> 16 == n; }

/* --- bools --- */
PLAIN int is_bool(Value v) { return (v | 1) == TRUE_VALUE; }
PLAIN Value bool_value(int b) { return FALSE_VALUE + (u64)(b != 0); }

/* --- doubles --- */
PLAIN int is_double(Value v) { return v < POINTER_TAG; }
PLAIN f64 double_of(Value v) { f64 x; __builtin_memcpy(&x, &v, 8); return x; }
PLAIN Value raw_double(f64 x) { Value v; __builtin_memcpy(&v, &x, 8); return v; }
/* A double that came from arithmetic on doubles: a NaN among them is canonical already. */
PLAIN Value float_value(f64 x) { return raw_double(x); }

/* --- heap objects --- */
PLAIN int is_pointer(Value v) { return (v >> 48) == (POINTER_TAG >> 48); }
PLAIN char *object_of(Value v) { return (char *)(v + PTR_UNTAG); }
PLAIN Value pointer_value(const void *p) { return (u64)p - PTR_UNTAG; }
PLAIN u32 type_of_object(const char *o) { return *(const u32 *)o; }
PLAIN int has_type(Value v, u32 type) { return is_pointer(v) && type_of_object(object_of(v)) == type; }

#define U8(o, field) (*(u8 *)((char *)(o) + (field)))
#define U32(o, field) (*(u32 *)((char *)(o) + (field)))
#define I32(o, field) (*(i32 *)((char *)(o) + (field)))
#define U64(o, field) (*(u64 *)((char *)(o) + (field)))
#define I64(o, field) (*(i64 *)((char *)(o) + (field)))
#define F64(o, field) (*(f64 *)((char *)(o) + (field)))
#define POINTER(o, field) (*(char **)((char *)(o) + (field)))

PLAIN u32 str_width(const char *str) { return (u32)(*(const u8 *)(str + OBJECT_FLAGS)) & STR_WIDTH; }
PLAIN char *str_text(const char *str) {
  return *(const u8 *)(str + OBJECT_FLAGS) & STR_SHARED ? POINTER(str, STR_TEXT) : (char *)str + STR_INLINE;
}
PLAIN u64 *tuple_items(char *tuple) { return (u64 *)(tuple + TUPLE_ITEMS); }
PLAIN u64 *list_items(char *list) { return (u64 *)POINTER(list, LIST_ITEMS); }

#define LIKELY_(x) __builtin_expect(!!(x), 1)
#define UNLIKELY_(x) __builtin_expect(!!(x), 0)

#endif
