/* Attributes and method calls through inline caches (CACHE in layout.ts), which TypeScript fills when these ops exit. */
#pragma serigraph layout(frame)
#include "calls.h"

#define FIRST_ENTRY(field) (CACHE_ENTRIES + CACHE_ENTRY_##field)

/*
 * receiver.name; a property's getter runs in a frame of its own, of which `result` takes the value. `frame_bytes`: 0 in a
 * generator, here and below.
 */
op(GET_ATTR, (a: value -- r: value), imm(cache: u64, result: slot, frame_bytes: u32, pc: u32, next: label), exits(slow),
   variants(a: slot, r: slot)) {
  u64 object = ADDRESS(a), callee = 0;
  u32 kind;
  if (LIKELY_(IS_ADDRESS(object) && U32(object, OBJECT_TYPE) == TYPE_INSTANCE &&
              U32(object, INSTANCE_SHAPE) == U32(cache, FIRST_ENTRY(SHAPE)))) {
    kind = U32(cache, FIRST_ENTRY(KIND));
    if (LIKELY_(kind >= INSTANCE_SLOTS)) {
      r = U64(object, kind);
      if (UNLIKELY_(r == UNBOUND)) EXIT(slow);
      DONE;
    }
    if (kind == HIT_PROPERTY) callee = U64(cache, FIRST_ENTRY(VALUE));
  }
  if (!callee) {
    r = get_attr_slow(context, a, (char *)cache);
    if (LIKELY_(r != NOT_HANDLED)) DONE;
    callee = accessor_of(a, (char *)cache);
    if (UNLIKELY_(!callee)) EXIT(slow);
  }
  u64 function = ADDRESS(callee);
  u64 *from = &a;
  ENTER_FUNCTION(BEHIND_EITHER, 0, to[0] = a)
}

/* receiver.name = v; `result` is of no use to a property's setter: a register that nobody reads. */
op(SET_ATTR, (a: value, v: value --), imm(cache: u64, result: slot, frame_bytes: u32, pc: u32, next: label), exits(slow),
   variants(a: slot, v: slot|const)) {
  u64 object = ADDRESS(a);
  if (LIKELY_(IS_ADDRESS(object) && U32(object, OBJECT_TYPE) == TYPE_INSTANCE &&
              U32(object, INSTANCE_SHAPE) == U32(cache, FIRST_ENTRY(SHAPE)))) {
    u32 kind = U32(cache, FIRST_ENTRY(KIND));
    if (LIKELY_(kind >= INSTANCE_SLOTS)) {
      U64(object, kind) = v;
      U32(object, INSTANCE_SHAPE) = U32(cache, FIRST_ENTRY(VALUE));
      DONE;
    }
  }
  if (LIKELY_(set_attr_slow(context, a, (char *)cache, v))) DONE;
  u64 callee = accessor_of(a, (char *)cache);
  if (UNLIKELY_(!callee)) EXIT(slow);
  u64 function = ADDRESS(callee);
  u64 *from = &a;
  ENTER_FUNCTION(BEHIND_EITHER, 0, {
    to[0] = a;
    to[1] = v;
  })
}

/* Before the arguments of receiver.name(arguments): whether nothing can be seen of looking the method up. */
op(CHECK_METHOD, (a: value --), imm(cache: u64), exits(slow), variants(a: slot)) {
  u64 object = ADDRESS(a);
  if (LIKELY_(IS_ADDRESS(object))) {
    u32 type = U32(object, OBJECT_TYPE);
    u32 key = type == TYPE_INSTANCE ? U32(object, INSTANCE_SHAPE) : KEY_BUILTIN | type;
    if (LIKELY_(key == U32(cache, FIRST_ENTRY(SHAPE)))) DONE;
  }
  if (UNLIKELY_(!knows_method(a, (char *)cache))) EXIT(slow);
}

/*
 * receiver.name(arguments): the receiver is in the register after `base`, the arguments behind it; `argc` does not count
 * it. A method of the receiver's class is entered with the receiver as its first argument, nothing is bound.
 */
#define INVOKE(at, count, copy_with_self)                                                                \
  u64 *arguments = &FRAME(base).u64 + 1;                                                                 \
  u64 receiver = ADDRESS(arguments[0]);                                                                  \
  if (LIKELY_(IS_ADDRESS(receiver) && U32(receiver, OBJECT_TYPE) == TYPE_INSTANCE &&                     \
              U32(receiver, INSTANCE_SHAPE) == U32(cache, FIRST_ENTRY(SHAPE)) &&                         \
              U32(cache, FIRST_ENTRY(KIND)) == HIT_SELF)) {                                              \
    u64 callee = U64(cache, FIRST_ENTRY(VALUE));                                                         \
    u64 function = ADDRESS(callee);                                                                      \
    u64 *from = arguments;                                                                               \
    ENTER_FUNCTION(at, 0, BY_POSITION((count) + 1, copy_with_self))                                      \
  }                                                                                                      \
  u32 self;                                                                                              \
  u64 found = find_method((char *)cache, arguments, &self);                                              \
  if (UNLIKELY_(!found)) EXIT(slow);                                                                     \
  u64 total = (count) + self;                                                                            \
  CALL_VALUE(at, found, total, arguments + 1 - self, COPY_ALL(total))

op(INVOKE_0, (--), imm(base: slot, result: slot, frame_bytes: u32, pc: u32, types: u64, cache: u64, next: label),
   exits(slow)) {
  INVOKE(BEHIND, 0, to[0] = from[0]);
}
op(INVOKE_1, (--), imm(base: slot, result: slot, frame_bytes: u32, pc: u32, types: u64, cache: u64, next: label),
   exits(slow)) {
  INVOKE(BEHIND, 1, to[0] = from[0]; to[1] = from[1]);
}
op(INVOKE_2, (--), imm(base: slot, result: slot, frame_bytes: u32, pc: u32, types: u64, cache: u64, next: label),
   exits(slow)) {
  INVOKE(BEHIND, 2, to[0] = from[0]; to[1] = from[1]; to[2] = from[2]);
}
op(INVOKE_N,
   (--), imm(base: slot, result: slot, frame_bytes: u32, pc: u32, types: u64, cache: u64, next: label, argc: u32),
   exits(slow)) {
  INVOKE(BEHIND_EITHER, argc, COPY_ALL(argc + 1));
}
/*
 * super().name(arguments): `base` holds what the name `super` means, then come the class, self and the arguments. The cache's
 * WORD is the builtin super, its RECEIVER the class; entries are by self's shape.
 */
op(INVOKE_SUPER,
   (--), imm(base: slot, result: slot, frame_bytes: u32, pc: u32, cache: u64, next: label, argc: u32),
   exits(slow)) {
  u64 *arguments = &FRAME(base).u64 + 2;
  if (UNLIKELY_(FRAME(base).u64 != U64(cache, CACHE_WORD) || arguments[-1] != U64(cache, CACHE_RECEIVER))) EXIT(slow);
  u64 receiver = ADDRESS(arguments[0]);
  if (UNLIKELY_(!IS_ADDRESS(receiver))) EXIT(slow);
  u32 key = U32(receiver, OBJECT_TYPE) == TYPE_INSTANCE ? U32(receiver, INSTANCE_SHAPE) : cache_key((char *)receiver);
  if (UNLIKELY_(!key)) EXIT(slow);
  char *entry = (char *)cache + CACHE_ENTRIES;
  if (UNLIKELY_(U32(entry, CACHE_ENTRY_SHAPE) != key)) {
    entry = cache_entry((char *)cache, key);
    if (UNLIKELY_(!entry)) EXIT(slow);
  }
  if (U32(entry, CACHE_ENTRY_KIND) == HIT_ARGS) {
    if (UNLIKELY_(!set_exception_args(context, arguments[0], arguments + 1, argc))) EXIT(slow);
    *(u64 *)((char *)frame + result) = NONE;
    DONE;
  }
  u64 callee = U64(entry, CACHE_ENTRY_VALUE);
  if (callee == NONE) {
    /* object.__init__ */
    *(u64 *)((char *)frame + result) = NONE;
    DONE;
  }
  u64 function = ADDRESS(callee);
  u64 *from = arguments;
  ENTER_FUNCTION(BEHIND_EITHER, 0, BY_POSITION(argc + 1, COPY_ALL(argc + 1)))
}

/*
 * Special methods: where ops for builtin values go that found an instance. `what`: see enter_special, which makes the frame;
 * its number and flags only, the result is the register at `result`.
 */
#define ENTER_SPECIAL(a, b, v)                                                                            \
  u64 *next_frame = enter_special(context, frame, a, b, v, what | result << 32, (u64)BEHIND_EITHER);     \
  if (UNLIKELY_(!next_frame)) EXIT(slow);                                                                \
  FRAME_U32(frame, FRAME_PC) = pc;                                                                       \
  FRAME_U64(next_frame, FRAME_RETURN_ADDRESS) = next;                                                    \
  frame = next_frame;                                                                                    \
  u64 function = ADDRESS(FRAME_U64(next_frame, FRAME_FUNCTION));                                         \
  TAIL(U64(function, FUNCTION_ENTRY))

op(SPECIAL_1, (a: value --), imm(what: u64, result: slot, frame_bytes: u32, pc: u32, next: label), exits(slow),
   variants(a: slot)) {
  ENTER_SPECIAL(a, UNBOUND, UNBOUND);
}
op(SPECIAL_2, (a: value, b: value --), imm(what: u64, result: slot, frame_bytes: u32, pc: u32, next: label),
   exits(slow), variants(a: slot, b: slot|const), variants(a: const, b: slot)) {
  ENTER_SPECIAL(a, b, UNBOUND);
}
op(SPECIAL_3, (a: value, b: value, v: value --), imm(what: u64, result: slot, frame_bytes: u32, pc: u32, next: label),
   exits(slow), variants(a: slot, b: slot|const, v: slot|const)) {
  ENTER_SPECIAL(a, b, v);
}
/*
 * builtin(a) where the builtin asks a special method: its FLAGS, or behind `types` the type's entry, say what ENTER_SPECIAL is to
 * do, plus 1. Or where a function of the prelude does what its fast path cannot (OTHERWISE): that is called with the builtin in
 * front of the arguments, when it takes so many.
 */
op(SPECIAL_CALL, (--), imm(base: slot, types: u64, result: slot, frame_bytes: u32, pc: u32, next: label, argc: u32), exits(slow)) {
  u64 *from = &FRAME(base).u64;
  u64 builtin = ADDRESS(*from), what = 0, callee = 0;
  u32 always = 0;
  if (UNLIKELY_(!IS_ADDRESS(builtin))) EXIT(slow);
  if (U32(builtin, OBJECT_TYPE) == TYPE_BUILTIN) {
    if (UNLIKELY_(U64(builtin, BUILTIN_SELF) != UNBOUND)) EXIT(slow);
    what = U32(builtin, BUILTIN_FLAGS) >> BUILTIN_WHAT_SHIFT;
    always = U32(builtin, BUILTIN_FLAGS) & BUILTIN_ALWAYS;
    callee = U64(builtin, BUILTIN_OTHERWISE);
  } else if (U32(builtin, OBJECT_TYPE) == TYPE_TYPE) {
    u32 id = U32(builtin, TYPE_OBJECT_ID);
    if (id < TYPES_IN_TABLE) {
      what = ((u64 *)types)[TYPES_IN_TABLE + id];
      callee = ((u64 *)types)[2 * TYPES_IN_TABLE + id];
    }
  }
  if (callee && (always || has_type(from[1], TYPE_GENERATOR) || has_type(from[1], TYPE_INSTANCE))) {
    u64 function = ADDRESS(callee);
    if (LIKELY_(U32(function, FUNCTION_SIMPLE_ARGC) == argc + 1)) ENTER_FUNCTION(BEHIND_EITHER, 0, COPY_ALL(argc + 1))
  }
  if (UNLIKELY_(!what || argc != 1)) EXIT(slow);
  what--;
  ENTER_SPECIAL(from[1], UNBOUND, UNBOUND);
}

/* A call with keywords of a builtin for which the prelude has a function (OTHERWISE_NAMED). */
op(SPECIAL_CALL_KW, (--),
   imm(base: slot, result: slot, frame_bytes: u32, pc: u32, next: label, argc: u32, names: value), exits(slow)) {
  u64 *from = &FRAME(base).u64;
  u64 builtin = ADDRESS(*from);
  if (UNLIKELY_(!IS_ADDRESS(builtin) || U32(builtin, OBJECT_TYPE) != TYPE_BUILTIN)) EXIT(slow);
  u64 callee = U64(builtin, BUILTIN_OTHERWISE_NAMED), self = U64(builtin, BUILTIN_SELF);
  if (UNLIKELY_(!callee)) EXIT(slow);
  u64 function = ADDRESS(callee);
  if (self != UNBOUND) {
    u64 object = ADDRESS(self);
    if (UNLIKELY_(!IS_ADDRESS(object) || U32(object, OBJECT_TYPE) != U32(builtin, BUILTIN_RECEIVER))) EXIT(slow);
  } else if (UNLIKELY_(U32(builtin, BUILTIN_RECEIVER))) EXIT(slow);
  u64 before = *from;
  ENTER_FUNCTION(BEHIND_EITHER, 0, {
    if (self != UNBOUND) *from = self;
    if (UNLIKELY_(!bind_arguments(context, function, from, argc + 1, names, to))) {
      *from = before;
      EXIT(slow);
    }
  })
}

/* Where `__next__` arrives that a FOR_ITER has called: with an item, or after StopIteration. */
op(TAKE_NEXT, (a: value -- r: value), jumps(ended), variants(a: slot, r: slot)) {
  if (UNLIKELY_(a == EXHAUSTED)) JUMP(ended);
  r = a;
}

/* `__exit__` and `__enter__` of a context manager, bound, into the registers from `first` on. */
op(BEFORE_WITH, (a: value --), imm(first: slot), exits(slow), variants(a: slot)) {
  if (UNLIKELY_(!before_with(context, a, &FRAME(first).u64))) EXIT(slow);
}

/* The value that a special method gave to a jump has a truth that TypeScript has to find out. */
op(LEAVE_TRUTH, (--), imm(pc: u32)) {
  FRAME_U32(frame, FRAME_PC) = pc;
  context->frame = frame;
  RETURN(REASON_TRUTH);
}
