/*
 * Objects of classes that derive from builtin types (TYPE_SUBCLASS): where such a class does not say otherwise, they do what
 * the builtin type does.
 */
#include "helpers.h"

PLAIN char *extension_of(char *o) { return o + extension_offset(o); }

char *class_of_derived(char *o) { return (char *)((u64)o & ~0xffffffffull) + U32(extension_of(o), EXTENSION_CLASS); }

/* The special method of its class: a function, 0 when it is the builtin one or only TypeScript knows. */
Value derived_special(Value v, u32 slot) {
  if (!is_pointer(v) || !(type_of_object(object_of(v)) & TYPE_SUBCLASS)) return 0;
  Value method = U64(class_of_derived(object_of(v)), TYPE_OBJECT_SPECIALS + 8 * slot);
  return is_pointer(method) ? method : 0;
}

/* The class leaves that special method to the builtin type. */
static u32 leaves(char *o, u32 slot) { return U64(class_of_derived(o), TYPE_OBJECT_SPECIALS + 8 * slot) == NONE; }

/* The type by whose rules an object behaves when it is asked for a special method; 0: by those of its class. */
u32 type_for(char *o, u32 slot) {
  u32 type = type_of_object(o);
  if (!(type & TYPE_SUBCLASS)) return type;
  return leaves(o, slot) ? type & ~(u32)TYPE_SUBCLASS : 0;
}

/* `__missing__` of the class of a derived dict that does not have the key; 0. */
Value missing_method(Value container, Value key) {
  i64 hash;
  u32 unknown = 0;
  if (!is_pointer(container) || type_for(object_of(container), SLOT_GET_ITEM) != TYPE_DICT) return 0;
  Value method = derived_special(container, SLOT_MISSING);
  if (!method || !hash_value(key, &hash) || dict_find(object_of(container), key, hash, &unknown) || unknown) return 0;
  return method;
}

/* Whether a fast path for exactly the type `receiver` takes an object: what it has of its own does not depend on its class. */
u32 fits_receiver(u64 object, u32 receiver) {
  u32 type = U32(object, OBJECT_TYPE);
  return type == receiver || (type == (receiver | TYPE_SUBCLASS) && (receiver == TYPE_DICT || receiver == TYPE_LIST));
}

/* By what an inline cache knows an object: an instance's shape, the class of another one, the class that it is; 0: by nothing. */
u32 cache_key(char *o) {
  u32 type = type_of_object(o);
  if (type == TYPE_INSTANCE) return U32(o, INSTANCE_SHAPE);
  if (type == TYPE_EXCEPTION) return KEY_DERIVED | U32(object_of(U64(o, EXCEPTION_CLASS)), TYPE_OBJECT_ID);
  if (type & TYPE_SUBCLASS) return KEY_DERIVED | U32(class_of_derived(o), TYPE_OBJECT_ID);
  if (type == TYPE_TYPE) return KEY_CLASS | U32(o, TYPE_OBJECT_ID);
  if (type == TYPE_FUNCTION) return KEY_DERIVED | TYPE_FUNCTION;
  return 0;
}

/* tuple.__new__(class, tuple): an object of a class that derives from tuple, where that is all the class has to say. */
u32 fast_tuple_new(Context *context, const u64 *args, u32 argc, u64 *result) {
  if (argc != 2 || !has_type(args[0], TYPE_TYPE) || !has_type(args[1], TYPE_TUPLE)) return 0;
  char *class = object_of(args[0]), *from = object_of(args[1]);
  u32 length = U32(from, TUPLE_LENGTH);
  if (!(U32(class, TYPE_OBJECT_FLAGS) & TYPE_PASSES_CLASS) || length > 64) return 0;
  char *tuple = heap_allocate(context, TYPE_TUPLE, TUPLE_ITEMS + length * 8 + EXTENSION_BYTES);
  if (!tuple) return 0;
  U32(tuple, OBJECT_TYPE) = TYPE_TUPLE | TYPE_SUBCLASS;
  U64(tuple, TUPLE_LENGTH) = length;
  copy_words(tuple_items(tuple), tuple_items(from), length);
  U64(extension_of(tuple), EXTENSION_CLASS) = (u32)(u64)class;
  U64(extension_of(tuple), EXTENSION_DICT) = NONE;
  *result = pointer_value(tuple);
  return 1;
}

static u64 *own_dict(char *o) {
  if (type_of_object(o) == TYPE_FUNCTION) return &U64(o, FUNCTION_DICT);
  return type_of_object(o) == TYPE_EXCEPTION ? &U64(o, EXCEPTION_DICT) : &U64(extension_of(o), EXTENSION_DICT);
}

/* An attribute of a derived object, of an exception or of a function itself: UNBOUND when it has none of that name. */
Value own_attribute(char *o, Value name) {
  Value dict = *own_dict(o);
  if (dict == NONE) return UNBOUND;
  Value v = dict_get(object_of(dict), name);
  return v == NOT_HANDLED ? UNBOUND : v;
}

/* Gives it such an attribute; 0 without memory. */
u32 set_own_attribute(Context *context, char *o, Value name, Value v) {
  u64 *word = own_dict(o);
  if (*word == NONE) {
    Value dict = new_dict(context);
    if (dict == NOT_HANDLED) return 0;
    *word = dict;
  }
  return dict_set(context, object_of(*word), name, v);
}

/* An empty list or dict of a class of its own. */
static char *new_container(Context *context, char *class, u32 type, u32 bytes) {
  char *o = heap_allocate(context, type, bytes + EXTENSION_BYTES);
  if (!o) return 0;
  U32(o, OBJECT_TYPE) = type | TYPE_SUBCLASS;
  for (u32 i = 8; i < bytes; i += 8) U64(o, i) = 0;
  U64(o + bytes, EXTENSION_CLASS) = (u32)(u64)class;
  U64(o + bytes, EXTENSION_DICT) = NONE;
  return o;
}

char *new_object(Context *context, char *class, const u64 *args, u32 count) {
  u32 flags = U8(class, OBJECT_FLAGS);
  if (UNLIKELY_(flags & TYPE_MAKES_LIST)) return new_container(context, class, TYPE_LIST, LIST_BYTES);
  if (UNLIKELY_(flags & TYPE_MAKES_DICT)) return new_container(context, class, TYPE_DICT, DICT_BYTES);
  if (UNLIKELY_(flags & TYPE_MAKES_EXCEPTION)) return make_exception(context, pointer_value(class), args, count);
  return new_instance(context, class);
}

Value plain_int(Value v, u32 slot, u32 other, u32 third) {
  if (!is_own_int(v)) return v;
  char *o = object_of(v);
  const u64 *specials = (u64 *)(class_of_derived(o) + TYPE_OBJECT_SPECIALS);
  i64 n = I64(o, INT64_VALUE);
  return specials[slot] == NONE && specials[other] == NONE && specials[third] == NONE && fits_int(n) ? small_int(n) : NOT_HANDLED;
}
