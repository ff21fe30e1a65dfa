/*
 * Arguments to parameters (src/vm/bind.ts), for calls that do more than pass as many positional arguments as there are
 * parameters; and MAKE_FUNCTION. Whatever is an error is not handled here.
 */
#include "../fast.h"

PLAIN char *code_info(Context *context, u32 code) {
  u32 offset = ((u32 *)(context->arena + REGION_CODES))[code];
  return offset ? (char *)context->arena + offset : 0;
}

PLAIN u32 same_name(Value a, Value b) {
  return a == b || (has_type(a, TYPE_STR) && str_equal(object_of(a), object_of(b)));
}

typedef struct Binding {
  Context *context;
  char *info;
  u64 *to;
  u32 positional, count, parameters; /* `count`: without *args and **kwargs */
} Binding;

/* One argument by name; 0 when it is an error, or not known here. */
static u32 bind_keyword(Binding *b, Value name, Value v) {
  Value *names = (Value *)(b->info + CODE_INFO_NAMES);
  for (u32 i = U32(b->info, CODE_INFO_POSITIONAL_ONLY); i < b->count; i++) {
    if (names[i] != name) continue;
    if (b->to[i] != UNBOUND) return 0;
    b->to[i] = v;
    return 1;
  }
  if (!has_type(name, TYPE_STR)) return 0;
  /* Only interned names are found by identity. */
  if (!(U8(object_of(name), OBJECT_FLAGS) & STR_INTERNED))
    for (u32 i = U32(b->info, CODE_INFO_POSITIONAL_ONLY); i < b->count; i++) {
      if (!same_name(names[i], name)) continue;
      if (b->to[i] != UNBOUND) return 0;
      b->to[i] = v;
      return 1;
    }
  if (!(U32(b->info, CODE_INFO_FLAGS) & CODE_VAR_KEYWORDS)) return 0;
  return dict_set(b->context, object_of(b->to[b->parameters - 1]), name, v);
}

static u32 begin(Binding *b, u64 function, const u64 *args, u32 given) {
  char *info = b->info;
  u32 flags = U32(info, CODE_INFO_FLAGS);
  b->positional = U32(info, CODE_INFO_POSITIONAL);
  b->count = b->positional + U32(info, CODE_INFO_KEYWORD_ONLY);
  b->parameters = b->count + ((flags & CODE_VAR_ARGS) != 0) + ((flags & CODE_VAR_KEYWORDS) != 0);
  u32 direct = given < b->positional ? given : b->positional;
  copy_words(b->to, args, direct);
  for (u32 i = direct; i < b->count; i++) b->to[i] = UNBOUND;
  if (flags & CODE_VAR_ARGS) {
    Value rest = build_tuple(b->context, (u64 *)args + direct, given - direct);
    if (rest == NOT_HANDLED) return 0;
    b->to[b->count] = rest;
  } else if (given > b->positional) return 0;
  if (flags & CODE_VAR_KEYWORDS) {
    Value named = new_dict(b->context);
    if (named == NOT_HANDLED) return 0;
    b->to[b->parameters - 1] = named;
  }
  return 1;
}

static u32 bind_defaults(Binding *b, u64 function, u32 given) {
  if (given < b->positional) {
    Value defaults = U64(function, FUNCTION_DEFAULTS);
    u32 items = defaults == NONE ? 0 : U32(object_of(defaults), TUPLE_LENGTH);
    for (u32 i = given; i < b->positional; i++) {
      if (b->to[i] != UNBOUND) continue;
      if (i + items < b->positional) return 0;
      b->to[i] = tuple_items(object_of(defaults))[i + items - b->positional];
    }
  }
  Value named = U64(function, FUNCTION_KWDEFAULTS);
  for (u32 i = b->positional; i < b->count; i++) {
    if (b->to[i] != UNBOUND) continue;
    if (named == NONE) return 0;
    Value v = dict_get(object_of(named), ((Value *)(b->info + CODE_INFO_NAMES))[i]);
    if (v == NOT_HANDLED) return 0;
    b->to[i] = v;
  }
  return 1;
}

/* `count` arguments, the last ones named by the tuple `names` (or UNBOUND), into the registers `to`. */
u32 bind_arguments(Context *context, u64 function, const u64 *args, u32 count, Value names, u64 *to) {
  Binding b = {context, code_info(context, U32(function, FUNCTION_CODE_ID)), to, 0, 0, 0};
  if (!b.info) return 0;
  u32 named = names == UNBOUND ? 0 : U32(object_of(names), TUPLE_LENGTH), given = count - named;
  if (!begin(&b, function, args, given)) return 0;
  for (u32 i = 0; i < named; i++)
    if (!bind_keyword(&b, tuple_items(object_of(names))[i], args[given + i])) return 0;
  return bind_defaults(&b, function, given);
}

/* f(*args, **kwargs): a list or tuple, and a dict or None. */
u32 bind_collections(Context *context, u64 function, Value positional, Value keywords, u64 *to) {
  Binding b = {context, code_info(context, U32(function, FUNCTION_CODE_ID)), to, 0, 0, 0};
  if (!b.info || !is_pointer(positional)) return 0;
  char *o = object_of(positional);
  u32 type = type_of_object(o);
  if (type != TYPE_TUPLE && type != TYPE_LIST) return 0;
  u32 given = U32(o, LIST_LENGTH);
  if (!begin(&b, function, type == TYPE_TUPLE ? tuple_items(o) : list_items(o), given)) return 0;
  if (keywords != NONE) {
    if (!has_type(keywords, TYPE_DICT)) return 0;
    char *entry = POINTER(object_of(keywords), DICT_ENTRIES);
    for (u32 i = 0; i < U32(object_of(keywords), DICT_FILL); i++, entry += DICT_ENTRY_BYTES)
      if (U64(entry, DICT_ENTRY_KEY) != UNBOUND &&
          !bind_keyword(&b, U64(entry, DICT_ENTRY_KEY), U64(entry, DICT_ENTRY_VALUE)))
        return 0;
  }
  return bind_defaults(&b, function, given);
}

/* `parts`: defaults, keyword defaults, closure. */
Value make_function(Context *context, Value code, const u64 *parts) {
  u32 id = U32(object_of(code), CODE_ID);
  char *info = code_info(context, id);
  if (!info) return NOT_HANDLED;
  char *function = heap_allocate(context, TYPE_FUNCTION, FUNCTION_BYTES);
  if (!function) return NOT_HANDLED;
  U64(function, FUNCTION_ENTRY) = U64(info, CODE_INFO_ENTRY);
  U32(function, FUNCTION_CODE_ID) = id;
  U32(function, FUNCTION_SIMPLE_ARGC) = U32(info, CODE_INFO_SIMPLE_ARGC);
  U32(function, FUNCTION_FRAME_BYTES) = U32(info, CODE_INFO_FRAME_BYTES);
  U32(function, FUNCTION_SPARE) = 0;
  U64(function, FUNCTION_DEFAULTS) = parts[0];
  U64(function, FUNCTION_KWDEFAULTS) = parts[1];
  U64(function, FUNCTION_CLOSURE) = parts[2];
  U64(function, FUNCTION_NAME) = U64(info, CODE_INFO_NAME);
  U64(function, FUNCTION_QUALNAME) = U64(info, CODE_INFO_QUALNAME);
  U64(function, FUNCTION_DICT) = NONE;
  Value module = *(u64 *)U64(info, CODE_INFO_MODULE_CELL);
  U64(function, FUNCTION_MODULE) = module == UNBOUND ? NONE : module;
  U64(function, FUNCTION_DOC) = U64(info, CODE_INFO_DOC);
  U64(function, FUNCTION_ANNOTATIONS) = NONE;
  return pointer_value(function);
}

/* For traces: the code, and behind it the parts; and a cell. */
Value make_function_of(Context *context, const u64 *items, u32 count) {
  (void)count;
  return make_function(context, items[0], items + 1);
}
Value make_cell(Context *context, Value v) {
  char *cell = heap_allocate(context, TYPE_CELL, CELL_BYTES);
  if (!cell) return NOT_HANDLED;
  U64(cell, CELL_VALUE) = v;
  return pointer_value(cell);
}
