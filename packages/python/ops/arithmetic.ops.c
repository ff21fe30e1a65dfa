/*
 * Arithmetic. Each op does ints of 48 bits and pairs of doubles by itself, leaves ints of 64 bits, bools and mixed
 * operands to a helper, and exits for everything else: TypeScript then does the instruction with all of Python's rules.
 * One op serves `a - b` and `a -= b` where neither lists nor sets have a say.
 */
#pragma serigraph layout(frame)
#include "fast.h"

#define ELSE_HELPER(helper)      \
  r = helper(context, a, b);     \
  if (UNLIKELY_(r == NOT_HANDLED)) EXIT(slow)

/* - & | ^, of sets too. */
#define ELSE_SETS(helper, operation)                                               \
  r = helper(context, a, b);                                                       \
  if (UNLIKELY_(r == NOT_HANDLED)) r = set_operation(context, a, b, operation);    \
  if ((operation) == SET_OR && UNLIKELY_(r == NOT_HANDLED)) r = dict_union(context, a, b); \
  if (UNLIKELY_(r == NOT_HANDLED)) EXIT(slow)
/* The same of a op= b, which changes a set. */
#define ELSE_SETS_IN_PLACE(helper, operation)                                      \
  if (has_type(a, TYPE_SET)) {                                                     \
    if (UNLIKELY_(!set_operation_in_place(context, a, b, operation))) EXIT(slow);  \
    r = a;                                                                         \
    DONE;                                                                          \
  }                                                                                \
  ELSE_SETS(helper, operation)

op(ADD, (a: value, b: value -- r: value), exits(slow),
   variants(a: slot, b: slot|const, r: slot), variants(a: const, b: slot, r: slot)) {
  if (LIKELY_(BOTH_INT(a, b))) {
    i64 sum;
    if (LIKELY_(!__builtin_add_overflow((i64)(a << 16), (i64)(b << 16), &sum))) {
      r = TO_INT((u64)sum >> 16);
      DONE;
    }
  } else if (LIKELY_(BOTH_DOUBLE(a, b))) {
    r = float_value(double_of(a) + double_of(b));
    DONE;
  }
  ELSE_HELPER(add_slow);
}

/* a += b: a list or bytearray is extended. */
op(ADD_IN_PLACE, (a: value, b: value -- r: value), exits(slow),
   variants(a: slot, b: slot|const, r: slot), variants(a: const, b: slot, r: slot)) {
  if (LIKELY_(BOTH_INT(a, b))) {
    i64 sum;
    if (LIKELY_(!__builtin_add_overflow((i64)(a << 16), (i64)(b << 16), &sum))) {
      r = TO_INT((u64)sum >> 16);
      DONE;
    }
  } else if (LIKELY_(BOTH_DOUBLE(a, b))) {
    r = float_value(double_of(a) + double_of(b));
    DONE;
  }
  if (has_type(a, TYPE_LIST)) {
    if (UNLIKELY_(!list_extend(context, a, b))) EXIT(slow);
    r = a;
    DONE;
  }
  if (has_type(a, TYPE_BYTEARRAY)) {
    if (UNLIKELY_(!bytearray_extend(context, a, b))) EXIT(slow);
    r = a;
    DONE;
  }
  ELSE_HELPER(add_slow);
}

/* a + k for an int constant k, given as k << 16, as a value and as a double. */
op(ADD_INT, (a: value -- r: value), imm(shifted: i64, b: value, number: f64), exits(slow), variants(a: slot, r: slot)) {
  i64 sum;
  if (LIKELY_(IS_INT(a))) {
    if (LIKELY_(!__builtin_add_overflow((i64)(a << 16), shifted, &sum))) {
      r = TO_INT((u64)sum >> 16);
      DONE;
    }
  } else if (LIKELY_(IS_DOUBLE(a))) {
    r = float_value(double_of(a) + number);
    DONE;
  }
  ELSE_HELPER(add_slow);
}

op(SUB, (a: value, b: value -- r: value), exits(slow),
   variants(a: slot, b: slot|const, r: slot), variants(a: const, b: slot, r: slot)) {
  if (LIKELY_(BOTH_INT(a, b))) {
    i64 difference;
    if (LIKELY_(!__builtin_sub_overflow((i64)(a << 16), (i64)(b << 16), &difference))) {
      r = TO_INT((u64)difference >> 16);
      DONE;
    }
  } else if (LIKELY_(BOTH_DOUBLE(a, b))) {
    r = float_value(double_of(a) - double_of(b));
    DONE;
  }
  ELSE_SETS(sub_slow, SET_SUB);
}
op(SUB_IN_PLACE, (a: value, b: value -- r: value), exits(slow),
   variants(a: slot, b: slot|const, r: slot), variants(a: const, b: slot, r: slot)) {
  if (LIKELY_(BOTH_INT(a, b))) {
    i64 difference;
    if (LIKELY_(!__builtin_sub_overflow((i64)(a << 16), (i64)(b << 16), &difference))) {
      r = TO_INT((u64)difference >> 16);
      DONE;
    }
  } else if (LIKELY_(BOTH_DOUBLE(a, b))) {
    r = float_value(double_of(a) - double_of(b));
    DONE;
  }
  ELSE_SETS_IN_PLACE(sub_slow, SET_SUB);
}

op(MUL, (a: value, b: value -- r: value), exits(slow),
   variants(a: slot, b: slot|const, r: slot), variants(a: const, b: slot, r: slot)) {
  if (LIKELY_(BOTH_DOUBLE(a, b))) {
    r = float_value(double_of(a) * double_of(b));
    DONE;
  }
  if (LIKELY_(BOTH_INT(a, b))) {
    i64 product;
    if (LIKELY_(!__builtin_mul_overflow((i64)(a << 16), int_of(b), &product))) {
      r = TO_INT((u64)product >> 16);
      DONE;
    }
  }
  ELSE_HELPER(mul_slow);
}

/* a *= b: a list is repeated in place, which is TypeScript's. */
op(MUL_IN_PLACE, (a: value, b: value -- r: value), exits(slow),
   variants(a: slot, b: slot|const, r: slot), variants(a: const, b: slot, r: slot)) {
  if (LIKELY_(BOTH_DOUBLE(a, b))) {
    r = float_value(double_of(a) * double_of(b));
    DONE;
  }
  if (LIKELY_(BOTH_INT(a, b))) {
    i64 product;
    if (LIKELY_(!__builtin_mul_overflow((i64)(a << 16), int_of(b), &product))) {
      r = TO_INT((u64)product >> 16);
      DONE;
    }
  }
  if (has_type(a, TYPE_LIST)) EXIT(slow);
  ELSE_HELPER(mul_slow);
}

op(TRUEDIV, (a: value, b: value -- r: value), exits(slow),
   variants(a: slot, b: slot|const, r: slot), variants(a: const, b: slot, r: slot)) {
  if (LIKELY_(BOTH_DOUBLE(a, b))) {
    if (UNLIKELY_(double_of(b) == 0.0)) EXIT(slow);
    r = float_value(double_of(a) / double_of(b));
    DONE;
  }
  ELSE_HELPER(truediv_slow);
}

op(FLOORDIV, (a: value, b: value -- r: value), exits(slow),
   variants(a: slot, b: slot|const, r: slot), variants(a: const, b: slot, r: slot)) {
  if (LIKELY_(BOTH_INT(a, b))) {
    i64 m = int_of(a), n = int_of(b);
    if (LIKELY_(n > 0)) {
      i64 q = m / n;
      q -= q * n > m;
      r = TO_INT(q);
      DONE;
    }
  }
  ELSE_HELPER(floordiv_slow);
}

op(MOD, (a: value, b: value -- r: value), exits(slow),
   variants(a: slot, b: slot|const, r: slot), variants(a: const, b: slot, r: slot)) {
  if (LIKELY_(BOTH_INT(a, b))) {
    i64 m = int_of(a), n = int_of(b);
    if (LIKELY_(n > 0)) {
      i64 rest = m % n;
      rest += rest < 0 ? n : 0;
      r = TO_INT(rest);
      DONE;
    }
  }
  ELSE_HELPER(mod_slow);
}

op(POW, (a: value, b: value -- r: value), exits(slow),
   variants(a: slot, b: slot|const, r: slot), variants(a: const, b: slot, r: slot)) {
  ELSE_HELPER(pow_slow);
}

op(LSHIFT, (a: value, b: value -- r: value), exits(slow),
   variants(a: slot, b: slot|const, r: slot), variants(a: const, b: slot, r: slot)) {
  ELSE_HELPER(lshift_slow);
}

op(RSHIFT, (a: value, b: value -- r: value), exits(slow),
   variants(a: slot, b: slot|const, r: slot), variants(a: const, b: slot, r: slot)) {
  if (LIKELY_(BOTH_INT(a, b))) {
    i64 by = int_of(b);
    if (LIKELY_(by >= 0)) {
      r = small_int(int_of(a) >> (by > 63 ? 63 : by));
      DONE;
    }
  }
  ELSE_HELPER(rshift_slow);
}

op(AND, (a: value, b: value -- r: value), exits(slow),
   variants(a: slot, b: slot|const, r: slot), variants(a: const, b: slot, r: slot)) {
  if (LIKELY_(BOTH_INT(a, b))) {
    r = a & b;
    DONE;
  }
  ELSE_SETS(and_slow, SET_AND);
}
op(AND_IN_PLACE, (a: value, b: value -- r: value), exits(slow),
   variants(a: slot, b: slot|const, r: slot), variants(a: const, b: slot, r: slot)) {
  if (LIKELY_(BOTH_INT(a, b))) {
    r = a & b;
    DONE;
  }
  ELSE_SETS_IN_PLACE(and_slow, SET_AND);
}

op(OR, (a: value, b: value -- r: value), exits(slow),
   variants(a: slot, b: slot|const, r: slot), variants(a: const, b: slot, r: slot)) {
  if (LIKELY_(BOTH_INT(a, b))) {
    r = a | b;
    DONE;
  }
  ELSE_SETS(or_slow, SET_OR);
}
op(OR_IN_PLACE, (a: value, b: value -- r: value), exits(slow),
   variants(a: slot, b: slot|const, r: slot), variants(a: const, b: slot, r: slot)) {
  if (LIKELY_(BOTH_INT(a, b))) {
    r = a | b;
    DONE;
  }
  if (has_type(a, TYPE_DICT) && has_type(b, TYPE_DICT)) {
    if (UNLIKELY_(a != b && !dict_update(context, a, b))) EXIT(slow);
    r = a;
    DONE;
  }
  ELSE_SETS_IN_PLACE(or_slow, SET_OR);
}

op(XOR, (a: value, b: value -- r: value), exits(slow),
   variants(a: slot, b: slot|const, r: slot), variants(a: const, b: slot, r: slot)) {
  if (LIKELY_(BOTH_INT(a, b))) {
    r = TO_INT(a ^ b);
    DONE;
  }
  ELSE_SETS(xor_slow, SET_XOR);
}
op(XOR_IN_PLACE, (a: value, b: value -- r: value), exits(slow),
   variants(a: slot, b: slot|const, r: slot), variants(a: const, b: slot, r: slot)) {
  if (LIKELY_(BOTH_INT(a, b))) {
    r = TO_INT(a ^ b);
    DONE;
  }
  ELSE_SETS_IN_PLACE(xor_slow, SET_XOR);
}

op(NEG, (a: value -- r: value), exits(slow), variants(a: slot, r: slot)) {
  if (LIKELY_(IS_DOUBLE(a))) {
    r = a ^ (1ull << 63);
    /* The NaN with a clear sign is canonical, the other is the processor's: both stay below the tags. */
    DONE;
  }
  if (LIKELY_(IS_INT(a) && a != (INT_TAG | 1ull << 47))) {
    r = small_int(-int_of(a));
    DONE;
  }
  r = neg_slow(context, a);
  if (UNLIKELY_(r == NOT_HANDLED)) EXIT(slow);
}

op(POS, (a: value -- r: value), exits(slow), variants(a: slot, r: slot)) {
  if (UNLIKELY_(!IS_DOUBLE(a) && !IS_INT(a))) EXIT(slow);
  r = a;
}

op(INVERT, (a: value -- r: value), exits(slow), variants(a: slot, r: slot)) {
  r = invert_slow(context, a);
  if (UNLIKELY_(r == NOT_HANDLED)) EXIT(slow);
}

op(NOT, (a: value -- r: value), exits(slow), variants(a: slot, r: slot)) {
  if (LIKELY_(is_bool(a))) {
    r = a ^ 1;
    DONE;
  }
  u32 truth = truth_slow(a);
  if (UNLIKELY_(truth > 1)) EXIT(slow);
  r = bool_value(!truth);
}
