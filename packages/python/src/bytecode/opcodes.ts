/**
 * The register bytecode of the Python guest. An instruction is five int32 words: opcode, a, b, c, d.
 *
 * Operands, by the letter after the name in the comments:
 *   rX   a register: index of a frame slot (locals first, then temporaries)
 *   kX   a register, or a constant when negative: constant number −1 − kX
 *   nX   a name: index into `names`
 *   @X   an instruction number (jump target)
 *   #X   a plain number
 * Every instruction reads all its operands before it writes its result, so registers may coincide.
 */
export const OP = {
  NOP: 0,
  MOVE: 1, // ra = kb
  CHECK_BOUND: 2, // UnboundLocalError/NameError when ra is unbound; nb its name; #c 1: free variable
  DELETE_LOCAL: 3, // ra becomes unbound, error if it is; nb
  LOAD_GLOBAL: 4, // ra = global or builtin named nb
  STORE_GLOBAL: 5, // global named na = kb
  DELETE_GLOBAL: 6, // na
  MAKE_CELL: 7, // ra = new cell holding what ra held (unbound too)
  LOAD_CLOSURE: 8, // ra = cell number #b of the running function's closure
  LOAD_CELL: 9, // ra = contents of cell rb; nc its name for the error when unbound; #d 1: free variable
  STORE_CELL: 10, // contents of cell ra = kb
  DELETE_CELL: 11, // contents of cell ra become unbound; nb
  NEW_CELL: 12, // ra = new empty cell (a comprehension's own variable that is captured)

  // binary: ra = kb op kc
  ADD: 20,
  SUB: 21,
  MUL: 22,
  TRUEDIV: 23,
  FLOORDIV: 24,
  MOD: 25,
  POW: 26,
  LSHIFT: 27,
  RSHIFT: 28,
  AND: 29,
  OR: 30,
  XOR: 31,
  MATMUL: 32,
  // the same with in-place semantics (`+=`): ra = kb op= kc
  IADD: 40,
  ISUB: 41,
  IMUL: 42,
  ITRUEDIV: 43,
  IFLOORDIV: 44,
  IMOD: 45,
  IPOW: 46,
  ILSHIFT: 47,
  IRSHIFT: 48,
  IAND: 49,
  IOR: 50,
  IXOR: 51,
  IMATMUL: 52,
  // unary: ra = op kb
  NEG: 60,
  POS: 61,
  INVERT: 62,
  NOT: 63,
  // comparisons: ra = kb op kc
  LT: 70,
  LE: 71,
  EQ: 72,
  NE: 73,
  GT: 74,
  GE: 75,
  IS: 76,
  IS_NOT: 77,
  IN: 78, // kb in kc
  NOT_IN: 79,

  // control
  JUMP: 90, // @a
  JUMP_BACK: 91, // @a, a loop's back edge: counter and eval breaker
  JUMP_IF_TRUE: 92, // @a if truth of kb
  JUMP_IF_FALSE: 93, // @a if not truth of kb
  // jump to @a if (kb op kc) is true / is false (not the same as the opposite comparison: NaN, and rich results)
  JUMP_IF_LT: 100,
  JUMP_IF_LE: 101,
  JUMP_IF_EQ: 102,
  JUMP_IF_NE: 103,
  JUMP_IF_GT: 104,
  JUMP_IF_GE: 105,
  JUMP_IF_IS: 106,
  JUMP_IF_IS_NOT: 107,
  JUMP_IF_IN: 108,
  JUMP_IF_NOT_IN: 109,
  JUMP_IF_NOT_LT: 110,
  JUMP_IF_NOT_LE: 111,
  JUMP_IF_NOT_EQ: 112,
  JUMP_IF_NOT_NE: 113,
  JUMP_IF_NOT_GT: 114,
  JUMP_IF_NOT_GE: 115,

  // building
  BUILD_TUPLE: 120, // ra = (rb, rb+1, … #c items)
  BUILD_LIST: 121, // ra = [rb, … #c items]
  BUILD_SET: 122,
  BUILD_MAP: 123, // ra = {rb: rb+1, … #c pairs}
  BUILD_STRING: 124, // ra = concatenation of the #c strs at rb
  BUILD_SLICE: 125, // ra = slice(kb, kc, kd)
  LIST_APPEND: 126, // list ra . append(kb)
  LIST_EXTEND: 127, // list ra . extend(iterable kb)
  SET_ADD: 128, // set ra . add(kb)
  SET_UPDATE: 129, // set ra . update(iterable kb)
  MAP_SET: 130, // dict ra [kb] = kc
  DICT_UPDATE: 131, // dict ra . update(mapping kb): {**kb}; TypeError when it is no mapping
  DICT_MERGE: 132, // like DICT_UPDATE for call keywords: duplicates are a TypeError; rc: the callee, for the message
  LIST_TO_TUPLE: 133, // ra = tuple(list rb)
  CONVERT: 134, // ra = str, repr or ascii (#c 0, 1, 2) of kb
  FORMAT_VALUE: 135, // ra = format(kb, kc) (kc a str; the empty one when there is no spec)

  // objects
  GET_ITEM: 140, // ra = kb[kc]
  SET_ITEM: 141, // ka[kb] = kc
  DELETE_ITEM: 142, // del ka[kb]
  GET_ATTR: 143, // ra = kb.nc
  SET_ATTR: 144, // ka.nb = kc
  DELETE_ATTR: 145, // del ka.nb
  GET_ITER: 146, // ra = iter(kb)
  FOR_ITER: 147, // ra = next(rb), or jump to @c when exhausted
  UNPACK: 148, // ra, ra+1, … #c registers = kb; exactly #c items
  UNPACK_EX: 149, // #c items, then the starred list, then #d items = kb, into ra…

  // calls: callee in register b, arguments in the registers after it
  CALL: 150, // ra = rb(rb+1, … #c arguments)
  CALL_METHOD: 151, // ra = rb+1 . nd (rb+2, … #c arguments): receiver in rb+1, rb is scratch
  // in front of arguments whose evaluation can be seen: looks ra.nb up if that can be seen too; ra = what is to be called then
  CHECK_METHOD: 159,
  CALL_KW: 152, // ra = rb(… #c arguments in all, the last ones named by the tuple of strs constant kd)
  CALL_EX: 153, // ra = rb(*rb+1 (a tuple or list), **rb+2 (a dict or None)); rb+1 is any iterable in f(*x)
  MAKE_FUNCTION: 154, // ra = function of code constant kb; rc = defaults tuple, rc+1 = kw-defaults dict, rc+2 = closure tuple (each None if absent)
  RETURN: 155, // ka
  YIELD: 156, // yield kb; ra = what is sent
  // one step of yield from: sends ra (None: next) to iterator rb. ra = what that yields and on to the next instruction (YIELD
  // ra, ra and a JUMP_BACK to this one follow); when it is exhausted, ra = its return value and jump @c
  YIELD_FROM: 157,
  GENERATOR_START: 158, // first instruction of a generator's code

  // exceptions
  RAISE: 160, // raise ka [from kb when #c = 1]
  RERAISE: 161, // raise the exception in ra again, unchanged (end of a handler or of finally)
  RAISE_CURRENT: 162, // bare `raise`: the exception being handled, or RuntimeError
  PUSH_HANDLED: 163, // ra holds the exception that a handler begins to handle (what sys.exc_info and bare raise see)
  POP_HANDLED: 164,
  MATCH_EXCEPTION: 165, // ra = does the exception rb match kc (a class or tuple of classes)

  // with
  BEFORE_WITH: 200, // ra = kb.__exit__, ra+1 = kb.__enter__, both looked up on the class and bound
  EXCEPTION_INFO: 201, // ra, ra+1, ra+2 = class, exception, traceback of the exception rb

  // match
  MATCH_SEQUENCE: 202, // ra = is kb a sequence that sequence patterns match
  MATCH_MAPPING: 203, // ra = is kb a mapping
  LENGTH: 204, // ra = len(kb)
  MATCH_KEYS: 205, // ra = tuple of kb's values of the keys in the tuple rc, or None when one is missing
  // ra = tuple of attributes of rb (kd: names; #c more by the class's __match_args__), or None when rb is no instance of rb+1
  MATCH_CLASS: 206,

  // except*
  MATCH_GROUP: 207, // ra = what of the exception ra kb catches, as a group, or None; ra+1 = the rest or None
  RERAISE_GROUP: 208, // ra = what goes on of the exception rb after except* clauses (rc: list of what they raised, and the rest), or None

  IMPORT: 170, // ra = module nb (kc: fromlist tuple or None; #d level)
  IMPORT_FROM: 171, // ra = rb.nc
  IMPORT_STAR: 172, // ra

  // classes: a class body is a function whose parameter, register 0, is the namespace
  LOAD_NAME: 180, // ra = name nb of the namespace, or else global or builtin
  LOAD_NAME_OR_CELL: 181, // ra = name nb of the namespace, or else the contents of cell rc
  STORE_NAME: 182, // name na of the namespace = kb
  DELETE_NAME: 183, // name na of the namespace
  BUILD_CLASS: 184, // ra = class: rb its body (a function), rb+1 tuple of bases, rb+2 dict of keywords or None; kc its name
  // ra = super().nd(… #c arguments from rb+3): rb what the name super means, rb+1 the class, rb+2 self
  CALL_SUPER: 185,
  CALL_SUPER_OF: 186, // the same of super(rb+1, rb+2)
} as const;

export const INSTRUCTION_WORDS = 5;
export const opcodeNames: readonly string[] = (() => {
  const names: string[] = [];
  for (const [name, code] of Object.entries(OP)) names[code] = name;
  return names;
})();
