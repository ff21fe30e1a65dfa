/* Frames of calls that stencils leave to a helper: special methods, bound methods, keyword arguments. */
#include "helpers.h"

/* A special method of the class of an instance: a function, or 0 when there is none, or only TypeScript knows. */
static Value method_of(Value v, u32 slot) {
  Value method = special_of(v, slot);
  return is_pointer(method) ? method : 0;
}

/* A number, whose own class knows nothing of instances and leaves operators to them. */
static u32 is_number(Value v) { return is_int(v) || is_double(v) || is_bool(v) || has_type(v, TYPE_INT64); }

static u32 same_class(Value a, Value b) { return U32(object_of(a), INSTANCE_CLASS) == U32(object_of(b), INSTANCE_CLASS); }

/*
 * Whether `a op b` begins with a's method: b's class cannot come first. `reflected`: the number of b's method that would.
 * Of operators it would have to be another function than the one that a's class has.
 */
static u32 begins_with(Value a, Value b, u32 reflected, u32 compares) {
  if (!is_pointer(b)) return 1;
  char *o = object_of(b);
  u32 type = type_of_object(o);
  if (type == TYPE_INSTANCE) {
    if (same_class(a, b)) return 1;
    Value other = special_of(b, reflected);
    return other == NONE || (!compares && other && other == special_of(a, reflected));
  }
  return type != TYPE_EXCEPTION && type != TYPE_TYPE && !(type & TYPE_SUBCLASS);
}

/* The function of `a op b`, 0 when TypeScript has to find out; its arguments and flags may be others than asked for. */
static Value operator_of(Value *a, Value *b, u32 slot, u32 *flags) {
  Value method;
  u32 number = slot - SLOT_ADD;
  if (slot >= SLOT_IADD) {
    number = slot - SLOT_IADD;
    method = special_of(*a, slot);
    if (method != NONE) {
      *flags = FRAME_OPERATOR | FRAME_IN_PLACE;
      return is_pointer(method) ? method : 0;
    }
  }
  method = special_of(*a, SLOT_ADD + number);
  if (is_pointer(method)) return begins_with(*a, *b, SLOT_RADD + number, 0) ? method : 0;
  /* Of two instances of one class only the first one's method is asked. */
  if (method == NONE ? !has_type(*b, TYPE_INSTANCE) || same_class(*a, *b) : !is_number(*a)) return 0;
  method = method_of(*b, SLOT_RADD + number);
  if (!method) return 0;
  Value left = *a;
  *a = *b;
  *b = left;
  *flags = FRAME_OPERATOR | FRAME_REFLECTED;
  return method;
}

/* A function of the container prelude that does for a builtin container what a special method would; 0. */
static Value container_function(Context *context, Value a, Value b, u32 slot) {
  if (!context->prelude || !is_pointer(a)) return 0;
  u32 type = type_of_object(object_of(a)), kind;
  switch (type) {
    case TYPE_DICT:
    case TYPE_SET:
    case TYPE_FROZENSET:
      /* Of other keys the helpers know the hash, and TypeScript the errors. */
      if (!has_type(b, TYPE_INSTANCE) && !has_type(b, TYPE_TUPLE)) return 0;
      kind = type == TYPE_DICT ? PRELUDE_DICT : PRELUDE_SET;
      break;
    case TYPE_GENERATOR:
      if (slot != SLOT_CONTAINS) return 0;
      kind = PRELUDE_LIST;
      break;
    case TYPE_LIST:
    case TYPE_TUPLE:
      if (slot == SLOT_IADD) {
        if (type != TYPE_LIST || !has_type(b, TYPE_GENERATOR)) return 0;
        kind = PRELUDE_LIST;
        break;
      }
      if (slot < SLOT_GET_ITEM && !has_type(b, type)) return 0;
      kind = type == TYPE_LIST ? PRELUDE_LIST : PRELUDE_TUPLE;
      break;
    default:
      return 0;
  }
  return ((u64 *)context->prelude)[slot * PRELUDE_COUNT + kind];
}

static u64 *new_frame(Context *context, u64 *frame, char *function, Value callee, u64 result, u64 at) {
  if (at + U32(function, FUNCTION_FRAME_BYTES) > context->stack_limit) return 0;
  if (context->depth >= context->recursion_limit || context->eval_breaker) return 0;
  u64 *next = (u64 *)at;
  U64(next, FRAME_PREVIOUS) = (u64)frame;
  U64(next, FRAME_CODE_ID) = U32(function, FUNCTION_CODE_ID);
  U64(next, FRAME_FUNCTION) = callee;
  U64(next, FRAME_RESULT) = result;
  return next;
}

/*
 * A frame at `at` for a special method of a's class, with the arguments a and b (UNBOUND: none) and v (likewise); 0 when
 * native code cannot call it. `what`: the method's number, then (<< 8) FRAME_FLAGS, then (<< 32) the offset of the register
 * for the result. The caller fills in RETURN_ADDRESS.
 */
u64 *enter_special(Context *context, u64 *frame, Value a, Value b, Value v, u64 what, u64 at) {
  u32 slot = what & 0xff, flags = (u32)(what >> 8) & 0xffffff;
  Value method = container_function(context, a, b, slot);
  if (method) flags &= ~(u32)FRAME_OPERATOR;
  else if (slot < SLOT_LT || slot >= SLOT_IADD) method = operator_of(&a, &b, slot, &flags);
  else {
    method = special_of(a, slot);
    if (slot == SLOT_BOOL && method == NONE) {
      method = special_of(a, SLOT_LEN);
      flags |= FRAME_LENGTH;
    }
    if (slot == SLOT_LT + 3 && !method) {
      /* `!=` is the opposite of `==` where the class says nothing else */
      method = special_of(a, SLOT_NOT_EQUAL);
      flags |= FRAME_NEGATED;
    }
    if (!method && slot >= SLOT_GET_ITEM) {
      method = derived_special(a, slot);
      if (!method && slot == SLOT_GET_ITEM) method = missing_method(a, b);
    }
    if (!is_pointer(method)) return 0;
    if (slot < SLOT_GET_ITEM) {
      u32 mirrored = slot == SLOT_LT || slot == SLOT_LT + 1 ? slot + 4 : slot >= SLOT_LT + 4 ? slot - 4 : slot;
      if (!begins_with(a, b, mirrored, 1)) return 0;
    }
  }
  if (!method) return 0;
  char *function = object_of(method);
  u32 argc = 1 + (b != UNBOUND) + (v != UNBOUND);
  if (U32(function, FUNCTION_SIMPLE_ARGC) != argc) return 0;
  u64 *next = new_frame(context, frame, function, method, (what >> 32) | (u64)flags << 32, at);
  if (!next) return 0;
  context->depth++;
  u64 *to = (u64 *)(at + FRAME_REGISTERS);
  to[0] = a;
  if (b != UNBOUND) to[1] = b;
  if (v != UNBOUND) to[2] = v;
  return next;
}

static u32 is_iterator(Value v) {
  if (!is_pointer(v)) return 0;
  u32 type = type_of_object(object_of(v));
  if (type == TYPE_INSTANCE) return is_pointer(special_of(v, SLOT_NEXT));
  return (type >= TYPE_LIST_ITERATOR && type <= TYPE_SET_ITERATOR) || type == TYPE_GENERATOR || type == TYPE_ENUMERATE ||
         type == TYPE_ZIP || type == TYPE_REVERSED;
}

/* What becomes of the value that a special method returns to native code; NOT_HANDLED when TypeScript has to look at it. */
Value accept_result(u32 flags, Value v) {
  if ((flags & FRAME_OPERATOR) && v == (SPECIAL_TAG | SPECIAL_NOT_IMPLEMENTED)) return NOT_HANDLED;
  if (flags & FRAME_LENGTH) {
    if (!is_int(v) || int_of(v) < 0) return NOT_HANDLED;
    if (flags & FRAME_BOOL) v = bool_value(int_of(v) != 0);
  } else if ((flags & (FRAME_BOOL | FRAME_TRUTH | FRAME_NEGATED)) && !is_bool(v)) return NOT_HANDLED;
  if ((flags & FRAME_ITERATOR) && !is_iterator(v)) return NOT_HANDLED;
  if ((flags & FRAME_HASH) && (!is_int(v) || int_of(v) == -1)) return NOT_HANDLED;
  if ((flags & FRAME_TEXT) && !has_type(v, TYPE_STR)) return NOT_HANDLED;
  return flags & FRAME_NEGATED ? v ^ 1 : v;
}

/* __exit__ and __enter__ of a context manager, bound, into to[0] and to[1]. */
u32 before_with(Context *context, Value manager, u64 *to) {
  Value functions[2] = {method_of(manager, SLOT_EXIT), method_of(manager, SLOT_ENTER)}, bound[2];
  if (!functions[0] || !functions[1]) return 0;
  for (u32 i = 0; i < 2; i++) {
    bound[i] = bound_method(context, functions[i], manager);
    if (bound[i] == NOT_HANDLED) return 0;
  }
  copy_words(to, bound, 2);
  return 1;
}

/*
 * A frame at `at` for a call of a function, a bound method, an instance with a __call__ or a class with an __init__ with the
 * `count` arguments at `from`, the last of which are named by the tuple `names` (UNBOUND: none). What comes in front of the
 * arguments takes the place of the word there, which is free. 0 when native code cannot do it. The caller adds the offset of the
 * register for the result to RESULT, and fills in RETURN_ADDRESS.
 */
u64 *enter_call(Context *context, u64 *frame, Value callee, u64 *from, u32 count, Value names, u64 at) {
  Value self = UNBOUND;
  u64 result = 0;
  if (!is_pointer(callee)) return 0;
  char *object = object_of(callee);
  switch (type_of_object(object)) {
    case TYPE_FUNCTION:
      break;
    case TYPE_METHOD:
      self = U64(object, METHOD_SELF);
      callee = U64(object, METHOD_FUNCTION);
      break;
    case TYPE_INSTANCE:
      self = callee;
      callee = method_of(callee, SLOT_CALL);
      break;
    case TYPE_TYPE: {
      Value init = U64(object, TYPE_OBJECT_INIT), make = U64(object, TYPE_OBJECT_MAKE);
      if (is_pointer(make)) {
        if (U32(object, TYPE_OBJECT_FLAGS) & TYPE_PASSES_CLASS) self = callee;
        callee = make;
        break;
      }
      if (!is_pointer(init)) return 0;
      char *made = new_object(context, object, from, names == UNBOUND ? count : count - U32(object_of(names), TUPLE_LENGTH));
      if (!made) return 0;
      self = pointer_value(made);
      callee = init;
      result = (u64)((char *)(from - 1) - (char *)frame) << 16 | (u64)FRAME_INIT << 32;
      break;
    }
    default:
      return 0;
  }
  if (!has_type(callee, TYPE_FUNCTION)) return 0;
  char *function = object_of(callee);
  u64 *next = new_frame(context, frame, function, callee, result, at);
  if (!next) return 0;
  Value before = from[-1];
  if (self != UNBOUND) {
    *--from = self;
    count++;
  }
  u64 *to = (u64 *)(at + FRAME_REGISTERS);
  if (names == UNBOUND && U32(function, FUNCTION_SIMPLE_ARGC) == count) {
    for (u32 i = 0; i < count; i++) to[i] = from[i];
  } else if (!bind_arguments(context, (u64)function, from, count, names, to)) {
    if (self != UNBOUND) *from = before;
    return 0;
  }
  context->depth++;
  return next;
}
