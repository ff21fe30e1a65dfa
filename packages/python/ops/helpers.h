/*
 * Helpers that stencils call: plain C, loaded once. Those that make a value return NOT_HANDLED when TypeScript has to do
 * the operation (an exception to raise, a type they do not know, no memory); then nothing has been changed.
 */
#ifndef SERIGRAPH_PYTHON_HELPERS_H
#define SERIGRAPH_PYTHON_HELPERS_H

#include "heap.h"

/* numbers.c */
Value int_from_i64(Context *context, i64 n);
Value int_from_i128(Context *context, __int128 x);
Value add_slow(Context *context, Value a, Value b);
Value sub_slow(Context *context, Value a, Value b);
Value mul_slow(Context *context, Value a, Value b);
Value truediv_slow(Context *context, Value a, Value b);
Value floordiv_slow(Context *context, Value a, Value b);
Value mod_slow(Context *context, Value a, Value b);
Value pow_slow(Context *context, Value a, Value b);
Value lshift_slow(Context *context, Value a, Value b);
Value rshift_slow(Context *context, Value a, Value b);
Value and_slow(Context *context, Value a, Value b);
Value or_slow(Context *context, Value a, Value b);
Value xor_slow(Context *context, Value a, Value b);
Value neg_slow(Context *context, Value a);
Value invert_slow(Context *context, Value a);
f64 float_mod(f64 a, f64 b);
f64 float_floor(f64 x);

/* bigint.c: ints of any size */
Value big_add(Context *context, Value a, Value b, u32 subtract);
Value big_negate(Context *context, Value a);
Value big_multiply(Context *context, Value a, Value b);
Value big_power(Context *context, Value a, u64 exponent);
Value big_floordiv(Context *context, Value a, Value b);
Value big_mod(Context *context, Value a, Value b);
u32 big_divmod(Context *context, Value a, Value b, u64 *two);
Value big_power_modulo(Context *context, Value base, Value exponent, Value modulus);
Value big_shift_left(Context *context, Value a, u64 by);
Value big_shift_right(Context *context, Value a, u64 by);
Value big_bitwise(Context *context, Value a, Value b, u32 operation);
i32 big_compare(Value a, Value b);
i64 big_hash(char *big);

/* math.c */
Value float_pow(Context *context, Value a, Value b);

/* compare.c: comparison numbers as the opcodes' order LT LE EQ NE GT GE */
#define COMPARE_LT 0
#define COMPARE_LE 1
#define COMPARE_EQ 2
#define COMPARE_NE 3
#define COMPARE_GT 4
#define COMPARE_GE 5
/* 0 or 1; 2: not handled. */
u32 compare_slow(Context *context, Value a, Value b, u32 operation);
/* Of keys and items: 0 or 1; 2: not handled. Identical is equal. */
u32 equal_values(Value a, Value b, u32 depth);
u32 truth_slow(Value v);
u32 contains_slow(Context *context, Value item, Value container);

/* str.c */
u32 str_equal(const char *a, const char *b);
i32 str_compare(const char *a, const char *b);
u32 str_hash(char *str);
Value str_concat(Context *context, char *a, char *b);
Value str_of_code_point(Context *context, u32 code);
Value str_slice(Context *context, char *str, u32 start, u32 length);
Value str_slice_between(Context *context, char *str, i64 start, i64 stop);
Value str_repeat(Context *context, char *str, i64 count);
u32 str_at(const char *str, u32 index);
/* An uninitialised str, and one of Latin-1 alone; 0 without memory. */
char *new_str(Context *context, u64 length, u32 width);
Value build_string(Context *context, u64 *items, u32 count);

/* dict-methods.c: 0 or 1; 2 where TypeScript has to compare */
u32 dict_equal(char *a, char *b, u32 depth);
u32 view_contains(Value item, char *view);
Value dict_union(Context *context, Value a, Value b);

/* bytes.c, bytes-methods.c */
Value bytes_slice(Context *context, char *o, u32 start, u32 count);
/* -1, 0 or 1 of two bytes or bytearrays, 2 of anything else. */
i32 bytes_compare(Value a, Value b);
u32 bytes_hash(char *bytes);
Value bytes_concat(Context *context, Value a, Value b);
u32 bytearray_extend(Context *context, Value array, Value more);
u32 bytes_contains(Value item, Value bytes);

/* repr.c, format.c, percent.c */
Value to_str(Context *context, Value v);
Value to_repr(Context *context, Value v);
Value percent_format(Context *context, char *format, Value values);
Value format_value(Context *context, Value v, Value spec);

/* hash.c: 0 when the value's hash is TypeScript's business */
u32 hash_value(Value v, i64 *hash);

/* dict.c, set.c */
char *dict_find(char *dict, Value key, i64 hash, u32 *unknown);
Value dict_get(char *dict, Value key);
u32 dict_set(Context *context, char *dict, Value key, Value value);
u32 set_contains(char *set, Value key);
u32 set_add(Context *context, char *set, Value key);
/* The element's slot, or 0; *unknown is set when TypeScript has to compare. */
char *set_find(char *set, Value key, i64 hash, u32 *unknown);
u32 set_add_hashed(Context *context, char *set, Value key, i64 hash);
void set_insert_clean(char *table, u64 mask, const char *from);
u32 set_resize(Context *context, char *set, u64 minimum);
/* An empty set of a type; 0 when memory is exhausted. */
char *new_set(Context *context, u32 type);

/* set-algebra.c: of sets and frozensets; NOT_HANDLED, or 2, when an operand is neither */
/* The elements of a set in its order, when there are at most `limit`; how many, 0 of anything else. */
u32 set_elements(Value v, u64 *to, u32 limit);
Value set_operation(Context *context, Value a, Value b, u32 operation);
u32 set_operation_in_place(Context *context, Value a, Value b, u32 operation);
#define SET_AND 0
#define SET_OR 1
#define SET_SUB 2
#define SET_XOR 3
u32 set_compare(Value a, Value b, u32 comparison);
Value new_dict(Context *context);
i64 dict_append(Context *context, char *dict, Value key, i64 hash);
void dict_remove_entry(char *dict, char *entry);
u32 set_insert(Context *context, char *set, Value key, i64 hash);

/* containers.c */
u32 list_grow(Context *context, char *list, u32 capacity);
Value list_slice_between(Context *context, char *list, i64 start, i64 stop);
Value list_slice_back(Context *context, char *list, i64 start, i64 stop);
u32 list_replace_between(char *list, i64 start, i64 stop, char *source);
u32 list_append_slow(Context *context, Value list, Value v);
Value get_item_slow(Context *context, Value container, Value key);
u32 set_item_slow(Context *context, Value container, Value key, Value v);
Value build_list(Context *context, u64 *items, u32 count);
Value build_tuple(Context *context, u64 *items, u32 count);
Value build_slice(Context *context, u64 *items, u32 count);
/* Of start, stop and step, which are small. */
Value build_range(Context *context, u64 *items, u32 count);
u32 unpack_slow(Value sequence, u64 *to, u32 count);

Value dict_pop(char *dict, Value key);
Value build_map(Context *context, const u64 *pairs, u32 count);
u32 dict_update(Context *context, Value to, Value from);
u32 dict_merge(Context *context, Value to, Value from);
/* A list of what a dict, set, str or view has; of what is left in an iterator too, which has then ended. */
Value list_of(Context *context, Value container);
Value items_in(Context *context, Value v);
typedef u32 Items(Context *context, const u64 *items, u32 count, void *data, u64 *result);
u32 with_items(Context *context, Value v, Items *done, void *data, u64 *result);
Value build_set(Context *context, const u64 *items, u32 count);
u32 list_extend(Context *context, Value v, Value from);
u32 unpack_ex(Context *context, Value sequence, u64 *to, u32 before, u32 after);
u32 delete_item(Value container, Value key);
u32 matches_sequence(Value v);
u32 fast_len(Context *context, const u64 *args, u32 argc, u64 *result);

/* bind.c */
u32 bind_arguments(Context *context, u64 function, const u64 *args, u32 count, Value names, u64 *to);
u32 bind_collections(Context *context, u64 function, Value positional, Value keywords, u64 *to);
Value make_function(Context *context, Value code, const u64 *parts);
Value make_function_of(Context *context, const u64 *items, u32 count);
Value make_cell(Context *context, Value v);

/* unwind.c: where to go on in context->frame, or 0 */
u64 raise_value(Context *context, u64 *frame, Value v, Value cause);
u64 raise_new(Context *context, u64 *frame, Value class, Value argument);
u64 raise_division_error(Context *context, u64 *frame, Value a, Value b, u32 operation, const u64 *errors);
u64 raise_again(Context *context, u64 *frame, Value v);
char *make_exception(Context *context, Value class, const u64 *args, u32 argc);
u32 set_exception_args(Context *context, Value exception, const u64 *args, u32 count);
u64 raise_item_error(Context *context, u64 *frame, Value container, Value key, const u64 *errors);
u32 match_exception(Context *context, Value exception, Value classes);
/* allocate.c */
u32 extension_offset(char *o);
/* derived.c */
char *class_of_derived(char *o);
Value derived_special(Value v, u32 slot);
u32 type_for(char *o, u32 slot);
Value missing_method(Value container, Value key);
u32 fits_receiver(u64 object, u32 receiver);
u32 cache_key(char *o);
Value own_attribute(char *o, Value name);
u32 set_own_attribute(Context *context, char *o, Value name, Value v);
/* What `class(…)` makes before __init__: an instance, an exception with the arguments, an empty container; 0 without memory. */
char *new_object(Context *context, char *class, const u64 *args, u32 count);
/* An int of a class that derives from int; most are of no more than 64 bits. */
PLAIN u32 is_own_int(Value v) { return is_pointer(v) && type_of_object(object_of(v)) == (TYPE_INT64 | TYPE_SUBCLASS); }
/* The plain int that such an int is as an operand, when its class has none of three special methods; other values as they are. */
Value plain_int(Value v, u32 slot, u32 other, u32 third);
/* instances.c */
Value accessor_of(Value receiver, char *cache);
char *new_instance(Context *context, char *type);
Value make_instance(Context *context, char *type, u32 shape, const u64 *slots, u32 count);
char *cache_entry(char *cache, u32 shape);
Value get_attr_slow(Context *context, Value receiver, char *cache);
u32 set_attr_slow(Context *context, Value receiver, char *cache, Value v);
Value find_method(char *cache, u64 *receiver, u32 *self);
u32 knows_method(Value receiver, char *cache);
Value bound_method(Context *context, Value function, Value self);

Value special_of(Value v, u32 slot);
/* enter.c */
u64 *enter_special(Context *context, u64 *frame, Value a, Value b, Value v, u64 what, u64 at);
Value accept_result(u32 flags, Value v);
u32 before_with(Context *context, Value manager, u64 *to);
u64 *enter_call(Context *context, u64 *frame, Value callee, u64 *from, u32 count, Value names, u64 at);
u32 by_identity(Value v);

/* iterate.c */
char *new_generator(Context *context, u64 *frame, u32 frame_bytes);
Value get_iter_slow(Context *context, Value v);
/* Of the next number, the step, and how many numbers are left. */
Value build_range_iterator(Context *context, u64 *fields, u32 count);
/* The next item; NOT_HANDLED, or EXHAUSTED. */
Value iter_next(Context *context, char *iterator);
#define EXHAUSTED (SPECIAL_TAG | 16)

PLAIN char *class_of_instance(char *o) { return (char *)((u64)o & ~0xffffffffull) + U32(o, INSTANCE_CLASS); }

PLAIN void copy_bytes(void *to, const void *from, u64 count) {
  u8 *d = to;
  const u8 *s = from;
  while (count >= 8) {
    u64 word;
    __builtin_memcpy(&word, s, 8);
    __builtin_memcpy(d, &word, 8);
    d += 8;
    s += 8;
    count -= 8;
  }
  while (count--) *d++ = *s++;
}

PLAIN void copy_words(u64 *to, const u64 *from, u64 count) {
  for (u64 i = 0; i < count; i++) to[i] = from[i];
}

typedef __int128 i128;
typedef unsigned __int128 u128;

/* An int or bool as i64: 1, or 0 when it is none (or too large). */
PLAIN u32 as_i64(Value v, i64 *n) {
  if (is_int(v)) {
    *n = int_of(v);
    return 1;
  }
  if (is_bool(v)) {
    *n = v == TRUE_VALUE;
    return 1;
  }
  if (has_type(v, TYPE_INT64)) {
    *n = I64(object_of(v), INT64_VALUE);
    return 1;
  }
  return 0;
}

#endif
