/* Instances of classes defined in Python, and look-ups in inline caches (CACHE in layout.ts). */
#include "helpers.h"

/* A new instance of a class that native code may instantiate, its slots unbound; 0 when there is no memory. */
char *new_instance(Context *context, char *type) {
  u32 bytes = U32(type, TYPE_OBJECT_INSTANCE_BYTES);
  char *o = heap_allocate(context, TYPE_INSTANCE, bytes);
  if (UNLIKELY_(!o)) return 0;
  U64(o, INSTANCE_SHAPE) = U32(type, TYPE_OBJECT_SHAPE) | (u64)(u32)(u64)type << 32;
  U64(o, INSTANCE_REST) = 0;
  u64 *slot = (u64 *)(o + INSTANCE_SLOTS);
  u64 *end = (u64 *)(o + ((bytes + 15) & ~15u));
  while (slot < end) {
    *slot++ = UNBOUND;
    __asm__ volatile("");
  }
  return o;
}

/* A new instance of a class and shape with all the slots that it has of its own. */
Value make_instance(Context *context, char *type, u32 shape, const u64 *slots, u32 count) {
  char *o = heap_allocate(context, TYPE_INSTANCE, INSTANCE_SLOTS + 8 * count);
  if (UNLIKELY_(!o)) return NOT_HANDLED;
  U64(o, INSTANCE_SHAPE) = shape | (u64)(u32)(u64)type << 32;
  U64(o, INSTANCE_REST) = 0;
  u64 *to = (u64 *)(o + INSTANCE_SLOTS);
  for (u32 i = 0; i < count; i++) {
    to[i] = slots[i];
    __asm__ volatile("");
  }
  /* A cell is a multiple of 16 bytes. */
  if (!(count & 1)) to[count] = UNBOUND;
  return pointer_value(o);
}

/* The entry for a shape, or 0. */
char *cache_entry(char *cache, u32 shape) {
  char *entry = cache + CACHE_ENTRIES;
  for (u32 i = 0; i < CACHE_OWN_ENTRIES; i++, entry += CACHE_ENTRY_BYTES)
    if (U32(entry, CACHE_ENTRY_SHAPE) == shape) return entry;
  u32 count = U32(cache, CACHE_MORE_COUNT);
  entry = POINTER(cache, CACHE_MORE);
  for (u32 i = 0; i < count; i++, entry += CACHE_ENTRY_BYTES)
    if (U32(entry, CACHE_ENTRY_SHAPE) == shape) return entry;
  return 0;
}

/* Whether CHECK_METHOD has nothing to do for a receiver that the first entry of the cache is not for. */
u32 knows_method(Value receiver, char *cache) {
  if (receiver == U64(cache, CACHE_RECEIVER)) return 1;
  if (!is_pointer(receiver)) return 0;
  char *o = object_of(receiver);
  u32 key = cache_key(o);
  return cache_entry(cache, key ? key : KEY_BUILTIN | type_of_object(o)) != 0;
}

Value bound_method(Context *context, Value function, Value self) {
  char *method = heap_allocate(context, TYPE_METHOD, METHOD_BYTES);
  if (!method) return NOT_HANDLED;
  U64(method, METHOD_FUNCTION) = function;
  U64(method, METHOD_SELF) = self;
  return pointer_value(method);
}

/* receiver.name where the first entry of the cache does not serve; NOT_HANDLED. */
Value get_attr_slow(Context *context, Value receiver, char *cache) {
  if (receiver == U64(cache, CACHE_RECEIVER)) return *(u64 *)POINTER(cache, CACHE_TARGET);
  if (!is_pointer(receiver)) return NOT_HANDLED;
  char *o = object_of(receiver);
  u32 key = cache_key(o);
  if (!key) {
    /* A method of a builtin type, to bind. */
    if (!U32(cache, CACHE_OTHERWISE_TYPE) || type_of_object(o) != U32(cache, CACHE_OTHERWISE_TYPE)) return NOT_HANDLED;
    char *bound = heap_allocate(context, TYPE_BUILTIN, BUILTIN_BYTES);
    if (!bound) return NOT_HANDLED;
    copy_words((u64 *)(bound + 8), (u64 *)(object_of(U64(cache, CACHE_OTHERWISE)) + 8), BUILTIN_BYTES / 8 - 1);
    U64(bound, BUILTIN_SELF) = receiver;
    return pointer_value(bound);
  }
  char *entry = cache_entry(cache, key);
  if (!entry) return NOT_HANDLED;
  u32 kind = U32(entry, CACHE_ENTRY_KIND);
  if (kind >= INSTANCE_SLOTS) return U64(o, kind);
  if (key >> 30 == KEY_DERIVED >> 30 && kind != HIT_ITEM && kind != HIT_PROPERTY && !(kind == HIT_ARGS && !U64(entry, CACHE_ENTRY_VALUE))) {
    /* what the object has itself comes before what the class has */
    Value own = own_attribute(o, U64(cache, CACHE_NAME));
    if (own != UNBOUND) return own;
    if (kind == HIT_OWN) return NOT_HANDLED;
  }
  switch (kind) {
    case HIT_ITEM:
      return tuple_items(o)[U64(entry, CACHE_ENTRY_VALUE)];
    case HIT_ARGS: {
      Value args = U64(o, EXCEPTION_ARGS);
      if (!U64(entry, CACHE_ENTRY_VALUE)) return args;
      /* what a StopIteration brings */
      return U64(object_of(args), TUPLE_LENGTH) ? *tuple_items(object_of(args)) : NONE;
    }
    case HIT_CELL:
      return *(u64 *)POINTER(entry, CACHE_ENTRY_VALUE);
    case HIT_REST:
      return U64(POINTER(o, INSTANCE_REST), U64(entry, CACHE_ENTRY_VALUE));
    case HIT_SELF:
      return bound_method(context, U64(entry, CACHE_ENTRY_VALUE), receiver);
    default:
      return NOT_HANDLED;
  }
}

/* The function that a property has for receiver.name, whether that is read or assigned; 0. */
Value accessor_of(Value receiver, char *cache) {
  if (!is_pointer(receiver)) return 0;
  u32 key = cache_key(object_of(receiver));
  char *entry = key ? cache_entry(cache, key) : 0;
  return entry && U32(entry, CACHE_ENTRY_KIND) == HIT_PROPERTY ? U64(entry, CACHE_ENTRY_VALUE) : 0;
}

/* receiver.name = v where the first entry of the cache does not serve: 1, or 0 when TypeScript has to do it. */
u32 set_attr_slow(Context *context, Value receiver, char *cache, Value v) {
  if (receiver == U64(cache, CACHE_RECEIVER) && !is_pointer(v)) {
    /* an attribute of a class that is no descriptor, before and after */
    *(u64 *)POINTER(cache, CACHE_TARGET) = v;
    return 1;
  }
  if (!is_pointer(receiver)) return 0;
  char *o = object_of(receiver);
  u32 key = cache_key(o);
  char *entry = key ? cache_entry(cache, key) : 0;
  if (!entry) return 0;
  u32 kind = U32(entry, CACHE_ENTRY_KIND);
  if (kind == HIT_OWN) return set_own_attribute(context, o, U64(cache, CACHE_NAME), v);
  if (kind == HIT_REST) {
    U64(POINTER(o, INSTANCE_REST), U64(entry, CACHE_ENTRY_VALUE)) = v;
    return 1;
  }
  if (kind < INSTANCE_SLOTS) return 0;
  U64(o, kind) = v;
  U32(o, INSTANCE_SHAPE) = U32(entry, CACHE_ENTRY_VALUE);
  return 1;
}

/*
 * What receiver.name(…) calls; 0 when TypeScript has to find out. *self: 1 when the receiver, which lies at `receiver`, is
 * an argument (a class method's class takes its place there).
 */
Value find_method(char *cache, u64 *receiver, u32 *self) {
  *self = 1;
  if (*receiver == U64(cache, CACHE_RECEIVER)) {
    *self = U32(cache, CACHE_MODE) == HIT_SELF;
    return *(u64 *)POINTER(cache, CACHE_TARGET);
  }
  if (!is_pointer(*receiver)) return 0;
  char *o = object_of(*receiver);
  u32 key = cache_key(o);
  if (!key) {
    u32 otherwise = U32(cache, CACHE_OTHERWISE_TYPE);
    if (!otherwise || type_of_object(o) != otherwise) return 0;
    /* the register behind the receiver's is the first argument's, if there is one */
    return has_type(receiver[1], TYPE_INSTANCE) || has_type(receiver[1], TYPE_TUPLE) ? U64(cache, CACHE_OTHERWISE) : 0;
  }
  char *entry = cache_entry(cache, key);
  if (!entry) return 0;
  u32 kind = U32(entry, CACHE_ENTRY_KIND);
  if (key >> 30 == KEY_DERIVED >> 30) return kind == HIT_SELF && own_attribute(o, U64(cache, CACHE_NAME)) == UNBOUND ? U64(entry, CACHE_ENTRY_VALUE) : 0;
  if (kind == HIT_SELF) return U64(entry, CACHE_ENTRY_VALUE);
  if (kind == HIT_CLASS) {
    *receiver = pointer_value((char *)((u64)o & ~0xffffffffull) + U32(o, INSTANCE_CLASS));
    return U64(entry, CACHE_ENTRY_VALUE);
  }
  *self = 0;
  if (kind >= INSTANCE_SLOTS) return U64(o, kind);
  return kind == HIT_PLAIN ? U64(entry, CACHE_ENTRY_VALUE) : 0;
}

/* A special method of v's class: a function, None for none, 0 when TypeScript has to find out. */
Value special_of(Value v, u32 slot) {
  if (!has_type(v, TYPE_INSTANCE)) return 0;
  return U64(class_of_instance(object_of(v)), TYPE_OBJECT_SPECIALS + 8 * slot);
}

/* An instance whose class leaves == and hash() to object. */
u32 by_identity(Value v) {
  if (!has_type(v, TYPE_INSTANCE)) return 0;
  char *class = class_of_instance(object_of(v));
  return U64(class, TYPE_OBJECT_SPECIALS + 8 * (SLOT_LT + 2)) == NONE && U64(class, TYPE_OBJECT_SPECIALS + 8 * SLOT_HASH) == NONE &&
         U64(class, TYPE_OBJECT_SPECIALS + 8 * (SLOT_LT + 3)) == NONE;
}
