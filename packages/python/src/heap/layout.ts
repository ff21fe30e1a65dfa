/**
 * The one description of how Python values and objects lie in native memory. `ops/layout.h` is the same table for C;
 * `tests/layout.test.ts` holds the two against each other.
 *
 * The arena is one 4 GiB region of native memory, aligned at 4 GiB, so that the low 32 bits of an address are the
 * offset in the arena: native code follows addresses, TypeScript indexes typed arrays with the low word.
 *
 * A value is a 64-bit word (NaN boxing); by its upper 16 bits:
 *
 *   0000..FFF8  double, as it is (NaN is kept canonical: 7FF8… or the processor's FFF8…)
 *   FFFA        pointer: 48-bit address of a heap object
 *   FFFB        special: None, False, True, unbound
 *   FFFF        int of 48 bits, two's complement
 */
export const TAG_POINTER = 0xfffa0000;
export const TAG_SPECIAL = 0xfffb0000;
export const TAG_INT = 0xffff0000;
/** Upper words below this one belong to doubles (unsigned compare). */
export const TAG_FIRST = 0xfff90000;

/** Low words of specials. */
export const SPECIAL = { NONE: 0, FALSE: 2, TRUE: 3, UNBOUND: 4, NOT_IMPLEMENTED: 6, ELLIPSIS: 8 } as const;

/** Type ids: the first word of a heap object; the first ones are of values that are not in the heap. */
export const TYPE = {
  FREE: 0,
  INT: 1, // immediate
  FLOAT: 2, // immediate
  BOOL: 3, // immediate
  NONE: 4, // immediate
  NOT_IMPLEMENTED: 5, // immediate
  ELLIPSIS: 6, // immediate
  /** An int of more than 48 and at most 64 bits (two's complement, canonical: never one that fits in 48). */
  INT64: 7,
  /** An int of more than 64 bits. */
  BIGINT: 8,
  STR: 9,
  TUPLE: 10,
  LIST: 11,
  DICT: 12,
  SET: 13,
  FROZENSET: 14,
  RANGE: 15,
  SLICE: 16,
  CELL: 17,
  FUNCTION: 18,
  BUILTIN: 19,
  METHOD: 20,
  CODE: 21,
  TYPE: 22,
  MODULE: 23,
  EXCEPTION: 24,
  LIST_ITERATOR: 25,
  TUPLE_ITERATOR: 26,
  STR_ITERATOR: 27,
  RANGE_ITERATOR: 28,
  DICT_ITERATOR: 29,
  SET_ITERATOR: 30,
  DICT_VIEW: 31,
  GENERATOR: 32,
  /** Any object whose state is a JavaScript object (`Heap.hosted`): zip, map, enumerate, files, … */
  HOSTED: 33,
  /** Storage of a list, dict or set; reached only through its owner. */
  BUFFER: 34,
  ENUMERATE: 35,
  ZIP: 36,
  INSTANCE: 37,
  BYTES: 48,
  BYTEARRAY: 49,
  COMPLEX: 50,
  BYTES_ITERATOR: 51,
  ARRAY: 52,
  /** reversed(list, tuple or str): a SEQUENCE_ITERATOR whose INDEX is how many items are left. Flags: 1 of a list. */
  REVERSED: 56,
} as const;

/**
 * Added to the TYPE of an object that has a builtin type's layout but belongs to a class derived from that type: native code,
 * which asks for exact types, does not take it for one of the builtin type's own. Its class and attributes are in an
 * EXTENSION behind the layout's fields. (A float is in a heap object then, its value at +8; an int always.)
 */
export const TYPE_SUBCLASS = 0x100;
export const EXTENSION = {
  CLASS: 0, // u32: arena offset of the class (a TYPE)
  DICT: 8, // value: attributes, a dict or None
  BYTES: 16,
} as const;

/** Every heap object begins so. */
export const OBJECT = {
  TYPE: 0, // u32
  MARK: 4, // u8: the collector's
  FLAGS: 5, // u8: per type
  SIZE_CLASS: 6, // u16: size in 16-byte units, 0 for a large object
} as const;

/**
 * Flags: bytes per character, 1 (latin-1), 2 (UCS-2) or 4 (UCS-4), always the narrowest; | STR_…. The text follows at INLINE,
 * or, with STR_SHARED, begins a BUFFER that other strs may begin with as well (TEXT is the address of its payload): so that
 * `s += c` need not copy `s`. Heap.textAt says where it is.
 */
export const STR = {
  LENGTH: 8 /* u32, code points */,
  HASH: 12 /* u32, 0 = not yet */,
  INLINE: 16,
  TEXT: 16 /* u64 */,
  SHARED_BYTES: 24,
} as const;
export const STR_WIDTH = 7;
export const STR_INTERNED = 8;
export const STR_SHARED = 16;
/** Made by concatenation: another one is likely to follow. */
export const STR_GROWN = 32;
/** DATA are the bytes; HASH as a str's. */
export const BYTES = { LENGTH: 8 /* u32 */, HASH: 12 /* u32 */, DATA: 16 } as const;
/** As a list, with bytes for items. */
export const BYTEARRAY = {
  LENGTH: 8, // u32
  CAPACITY: 12, // u32
  ITEMS: 16, // u64 address
  BYTES: 24,
} as const;
export const COMPLEX = { REAL: 8 /* f64 */, IMAGINARY: 16 /* f64 */, BYTES: 24 } as const;
export const TUPLE = { LENGTH: 8 /* u32 */, ITEMS: 16 } as const;
/** ITEMS is the address (u64) of the first item: a BUFFER's payload, or 0 when CAPACITY is 0. */
export const LIST = { LENGTH: 8 /* u32 */, CAPACITY: 12 /* u32 */, ITEMS: 16 /* u64 */, BYTES: 24 } as const;
/** array.array: a list's fields, the typecode, and between which small ints are stored as they are (values). */
export const ARRAY = {
  LENGTH: 8, // u32
  CAPACITY: 12, // u32
  ITEMS: 16, // u64 address
  KIND: 24, // u32: the typecode
  LOW: 32,
  HIGH: 40,
  BYTES: 48,
} as const;
/** Payload at +16; BYTES is the payload's size. KIND tells the collector how to trace: 0 raw, 1 values. */
export const BUFFER = { BYTES: 8 /* u32 */, USED: 12 /* u32, of the text of strs */, PAYLOAD: 16 } as const;
/**
 * A compact dict, as CPython's: ENTRIES of {hash i64, key value, value} in insertion order (a deleted entry has an
 * unbound key), INDEX a table of 2^LOG2 i32 slots (−1 empty, −2 deleted, else entry number), probed as CPython does.
 * VERSION changes at every insertion or deletion of a key (not when a value is replaced).
 */
export const DICT = {
  USED: 8, // u32: live entries
  FILL: 12, // u32: entries used up, deleted ones too
  ENTRIES: 16, // u64 address
  INDEX: 24, // u64 address
  LOG2: 32, // u32
  CAPACITY: 36, // u32: entries there is room for
  VERSION: 40, // u32
  BYTES: 48,
} as const;
export const DICT_ENTRY = { HASH: 0, KEY: 8, VALUE: 16, BYTES: 24 } as const;
/** CPython's setobject.c: open addressing with short linear probes; entries {key value (unbound: never used), hash i64 (−1: dummy)}. */
export const SET = {
  USED: 8, // u32
  FILL: 12, // u32
  TABLE: 16, // u64 address
  MASK: 24, // u32
  HASH: 28, // u32: frozenset's, 0 = not yet
  FINGER: 32, // u32
  BYTES: 40,
} as const;
export const SET_ENTRY = { KEY: 0, HASH: 8, BYTES: 16 } as const;
export const RANGE = { START: 8, STOP: 16, STEP: 24, LENGTH: 32 /* values */, BYTES: 40 } as const;
export const SLICE = { START: 8, STOP: 16, STEP: 24, BYTES: 32 } as const;
export const CELL = { VALUE: 8, BYTES: 16 } as const;
export const FUNCTION = {
  ENTRY: 8, // u64: address of native code to jump to with a fresh frame
  CODE_ID: 16, // u32: index into Interp.codes
  /** u32: number of positional parameters if a call with exactly so many positional arguments needs nothing else, else 0xffffffff. */
  SIMPLE_ARGC: 20,
  FRAME_BYTES: 24, // u32: size of the frame the function needs
  SPARE: 28,
  CLOSURE: 32, // value: tuple of cells, or None
  DEFAULTS: 40, // value: tuple or None
  KWDEFAULTS: 48, // value: dict or None
  NAME: 56, // value: str
  QUALNAME: 64, // value: str
  DICT: 72, // value: dict or None
  MODULE: 80, // value: str or None
  DOC: 88, // value
  ANNOTATIONS: 96, // value: dict or None
  BYTES: 104,
} as const;
export const BUILTIN = {
  ID: 8, // u32: index into Interp.builtins
  FLAGS: 12, // u32
  FAST: 16, // u64: address of a C helper `u32 f(Context*, const u64* args, u32 argc, u64* result)` (1 done, 0 not handled), or 0
  SELF: 24, // value bound as first argument, or unbound
  RECEIVER: 32, // u32: type that FAST's first argument must have exactly; 0 of functions, where FAST looks itself
  OTHERWISE: 40, // value: function of src/vm/prelude.ts that is called, with the builtin in front, where FAST cannot; or 0
  OTHERWISE_NAMED: 48, // value: the same for calls with keywords; a bound receiver is in front of its arguments
  BYTES: 56,
} as const;
/** BUILTIN.FLAGS of `next`, which native code does itself for generators. */
export const BUILTIN_NEXT = 1;
/** BUILTIN.FLAGS: OTHERWISE serves any argument; without it, generators and instances. */
export const BUILTIN_ALWAYS = 2;
/** BUILTIN.FLAGS from this bit on: what native code enters for a call with an instance (WHAT of special methods), plus 1. */
export const BUILTIN_WHAT_SHIFT = 8;
export const METHOD = { FUNCTION: 8, SELF: 16, BYTES: 24 } as const;
export const CODE = { ID: 8 /* u32 */, BYTES: 16 } as const;
export const TYPE_OBJECT = {
  ID: 8, // u32: index into Interp.types
  FLAGS: 12, // u32: TYPE_PUBLISHED
  /**
   * value: what native code calls with a new instance when the class is called: a function of the class (its SIMPLE_ARGC
   * counts the instance), None for nothing (the call has no arguments then), or 0: the call is TypeScript's business.
   * Changes of the class make it 0.
   */
  INIT: 16,
  SHAPE: 24, // u32: shape of a new instance
  INSTANCE_BYTES: 28, // u32: size of a new instance
  /**
   * values, by SPECIAL_… number: the function that is the class's special method, None when it has none, or 0: that is
   * TypeScript's business, or it has not been asked yet (FLAGS without TYPE_PUBLISHED).
   */
  SPECIALS: 32,
  /**
   * value: a function that is called in place of the class, or 0. With TYPE_PASSES_CLASS the class is its first argument: it is
   * the `__new__` of a class without an `__init__`.
   */
  MAKE: 560,
  BYTES: 568,
} as const;
/** TYPE_OBJECT.FLAGS: SPECIALS are filled in. Changes of the class take it away. */
export const TYPE_PUBLISHED = 1;
export const TYPE_PASSES_CLASS = 2;
/** Numbers of special methods; the operators and comparisons in the order of their opcodes. */
export const SLOT = {
  ADD: 0, // … MATMUL: 12
  LT: 13, // … GE: 18
  GET_ITEM: 19,
  SET_ITEM: 20,
  CALL: 21,
  LEN: 22,
  BOOL: 23,
  NEXT: 24,
  HASH: 25,
  ITER: 26,
  CONTAINS: 27,
  DELETE_ITEM: 28,
  NEG: 29,
  POS: 30,
  INVERT: 31,
  REPR: 32,
  STR: 33, // `__repr__` where the class has no `__str__`
  FORMAT: 34, // for f"{v}": what STR has, unless the class has a `__format__`
  ABS: 35,
  ENTER: 36,
  EXIT: 37,
  RADD: 38, // … RMATMUL: 50
  IADD: 51, // … IMATMUL: 63
  NOT_EQUAL: 64, // `__eq__` where it decides about `!=`
  MISSING: 65, // `__missing__` of derived dicts
  COUNT: 66,
} as const;
/**
 * An instance of a class defined in Python. SHAPE says which attribute lies in which slot (Interp.shapes); what does not
 * fit into the object's own slots lies in a BUFFER. With flag INSTANCE_DICT the attributes are in a dict, which the word at
 * REST holds as a value.
 */
export const INSTANCE = {
  SHAPE: 8, // u32
  CLASS: 12, // u32: arena offset of the class (a TYPE)
  REST: 16, // u64: address of the payload of the BUFFER of further slots, or 0; a dict
  SLOTS: 24, // values; unbound: no such attribute (yet)
} as const;
export const INSTANCE_DICT = 1;
/**
 * The inline cache of GET_ATTR, SET_ATTR, CALL_METHOD or CALL_SUPER, written by TypeScript (native/caches.ts). A hit is by the
 * receiver itself (a module or class: RECEIVER) or by an instance's shape (two entries here, more at MORE). Whatever would
 * make an entry wrong, a change of the class first of all, removes it; so native code checks nothing else.
 */
export const CACHE = {
  NAME: 0, // value: str
  RECEIVER: 8, // value, or unbound
  TARGET: 16, // u64: address of the word that holds the attribute of RECEIVER
  MODE: 24, // u32: of a call on RECEIVER: HIT_PLAIN or HIT_SELF
  MORE_COUNT: 28, // u32
  MORE: 32, // u64: address of further entries
  WORD: 40, // value: what TARGET points to when the attribute lies nowhere else
  ENTRIES: 48,
  OTHERWISE_TYPE: 80, // u32: of a call on a builtin container of this type with a key that only Python can hash; of GET_ATTR
  OTHERWISE: 88, // value: the function that does it (src/vm/container-prelude.ts); the type's method, to bind
  BYTES: 96,
} as const;
/**
 * KIND from INSTANCE.SLOTS on is the offset of a slot in the instance: what is read, called without the instance, or
 * assigned (the instance's new shape is VALUE). Lower ones are HIT_….
 */
export const CACHE_ENTRY = { SHAPE: 0 /* u32 */, KIND: 4 /* u32 */, VALUE: 8 /* u64 */, BYTES: 16 } as const;
/** Entries that a cache has itself, and at MORE at most. */
export const CACHE_OWN_ENTRIES = 2;
export const CACHE_MOST_MORE = 14;
/** VALUE is the address of the word that holds a class attribute. */
export const HIT_CELL = 0;
/** VALUE is the offset of a slot at REST. */
export const HIT_REST = 1;
/** VALUE is a function: the getter of a property, its setter in the caches of assignments. */
export const HIT_PROPERTY = 2;
/** VALUE is a function: a method to bind, or to call with the instance in front. */
export const HIT_SELF = 3;
/** VALUE is a function to call without the instance. */
export const HIT_PLAIN = 4;
/** VALUE is a function to call with the instance's class in front. */
export const HIT_CLASS = 5;
/** There is no such attribute; in the caches of getattr() alone. */
export const HIT_MISSING = 6;
/** VALUE is the number of an item of the object, a tuple of a class of its own. */
export const HIT_ITEM = 7;
/** Only the dict of an object of a class derived from a builtin type has it. */
export const HIT_OWN = 8;
/**
 * Of an exception: `super().__init__(…)`, whose arguments become its `args`; where an attribute is read, those (VALUE 0) or the first of
 * them (VALUE 1).
 */
export const HIT_ARGS = 9;
/** SHAPE of an entry for objects without a shape: the id of the class that they have, or that they are, with one of these. */
export const KEY_DERIVED = 0x80000000;
export const KEY_CLASS = 0xc0000000;
/** In the caches of CHECK_METHOD, with the type of an object of a builtin type. */
export const KEY_BUILTIN = 0x40000000;
export const MODULE = { ID: 8 /* u32: index into Interp.modules */, BYTES: 16 } as const;
export const EXCEPTION = {
  CLASS: 8, // value: TYPE
  ARGS: 16, // value: tuple
  CAUSE: 24, // value
  CONTEXT: 32, // value
  SUPPRESS_CONTEXT: 40, // u32
  /** u32: index + 1 into Heap.hosted of the ExceptionState (traceback entries, attributes; has `trace`) or 0. */
  TRACEBACK: 44,
  NOTES: 48, // value: list or None
  /** u32: frames that native code has unwound since TypeScript last looked; innermost first, behind what TypeScript knows. */
  TRACE_COUNT: 56,
  TRACE: 64, // EXCEPTION_TRACE_LIMIT × {code id u32, pc u32}
  DICT: 112, // value: dict of its attributes, or None
  BYTES: 120,
} as const;
export const EXCEPTION_TRACE_LIMIT = 6;
/** Flag of a TYPE object: an exception class whose call only stores its arguments. */
export const TYPE_PLAIN_EXCEPTION = 1;
/** Flag of a TYPE object: INIT is that of an exception class, whose call stores the arguments in the new exception. */
export const TYPE_MAKES_EXCEPTION = 2;
/** Flags of a TYPE object: it derives from list, or dict; INIT is called with a new, empty one. */
export const TYPE_MAKES_LIST = 16;
export const TYPE_MAKES_DICT = 32;
/** Flag of a TYPE object: its own class is defined in Python. */
export const TYPE_OF_METACLASS = 4;
/** Iterators over a sequence: the sequence (None once exhausted) and the next index. */
export const SEQUENCE_ITERATOR = { SEQUENCE: 8, INDEX: 16 /* u32 */, BYTES: 24 } as const;
/** Only ranges of 48-bit ints; others are HOSTED. */
export const RANGE_ITERATOR = {
  NEXT: 8, // i64
  STEP: 16, // i64
  REMAINING: 24, // i64
  BYTES: 32,
} as const;
/** KIND in flags: 0 keys, 1 values, 2 items. */
export const DICT_ITERATOR = {
  DICT: 8,
  POSITION: 16 /* u32 entry number */,
  USED: 20 /* u32 expected */,
  REMAINING: 24 /* u32: items still to come */,
  BYTES: 32,
} as const;
export const SET_ITERATOR = { SET: 8, POSITION: 16, USED: 20, BYTES: 24 } as const;
export const DICT_VIEW = { DICT: 8, BYTES: 16 } as const;
/** An enumerate object that native code has made; others are HOSTED. */
export const ENUMERATE = { SOURCE: 8 /* value: iterator */, INDEX: 16 /* i64 */, BYTES: 24 } as const;
/** A zip object that native code has made, of at most 3 iterators; others are HOSTED. */
export const ZIP = { COUNT: 8 /* u32 */, SOURCES: 16 /* values */, BYTES: 40 } as const;
export const HOSTED = { HANDLE: 8 /* u32: index into Heap.hosted */, BYTES: 16 } as const;
/** An int of more than 64 bits: sign and magnitude, the highest limb not 0. */
export const BIGINT = {
  LENGTH: 8 /* u32: limbs */,
  NEGATIVE: 12 /* u32: 0 or 1 */,
  LIMBS: 16 /* u64s, the lowest first */,
} as const;
export const INT64 = { VALUE: 8 /* i64 */, BYTES: 16 } as const;
/** The frame lies in the object: a generator's frame outlives its caller. STATE: 0 created, 1 suspended, 2 running, 3 finished. */
export const GENERATOR = {
  STATE: 8 /* u32 */,
  FRAME_BYTES: 12 /* u32 */,
  FUNCTION: 16 /* value */,
  /** u64: while it runs, where frames of functions go that it calls: behind the nearest frame on the stack. */
  STACK: 24,
  /** u64: while it runs and native code resumed it, where the resumer goes on when it ends; the value is in CONTEXT.RESULT. */
  DONE: 32,
  FRAME: 40,
} as const;
/** {@link GENERATOR}.STATE */
export const GENERATOR_CREATED = 0;
export const GENERATOR_SUSPENDED = 1;
export const GENERATOR_RUNNING = 2;
export const GENERATOR_FINISHED = 3;
/** FRAME.PREVIOUS of a suspended generator that native code can resume, at RETURN_ADDRESS. */
export const RESUMABLE = 1;

/** A frame: header, then registers (8 bytes each): parameters and locals first, then temporaries. */
export const FRAME = {
  /** u64: address of the caller's frame; of a frame entered from TypeScript the frame that ran then; 0 for the first. */
  PREVIOUS: 0,
  RETURN_ADDRESS: 8, // u64: native code to continue in, in the caller
  CODE_ID: 16, // u32
  /**
   * u32: instruction number, kept up to date at every exit and call. Of the running frame: the instruction to perform.
   * Of a frame that waits for a callee: its call, so that tracebacks and handlers find it; a return through TypeScript
   * adds 1 (native code returns to RETURN_ADDRESS and stores its next pc when it leaves).
   */
  PC: 20,
  FUNCTION: 24, // value: the function that runs (for its closure), or None for module code
  /** u32: byte offset in the caller's frame of the register that takes the result. */
  RESULT: 32,
  FLAGS: 36, // u32: FRAME_FROM_HOST: entered from TypeScript (returning leaves native code), FRAME_GENERATOR, FRAME_INIT
  REGISTERS: 40,
} as const;
/**
 * What native code must know of a code object, by code id in the table at REGION.CODES (offsets in the arena): for its
 * calls, for MAKE_FUNCTION, and for unwinding. NAMES are the parameters' names in order.
 */
export const CODE_INFO = {
  /** u32: offset of HANDLER records, innermost first; 0 while there is no native code. */
  HANDLERS: 0,
  HANDLER_COUNT: 4, // u32
  FRAME_BYTES: 8, // u32
  POSITIONAL: 12, // u32, positional-only ones included
  POSITIONAL_ONLY: 16, // u32
  KEYWORD_ONLY: 20, // u32
  FLAGS: 24, // u32
  SIMPLE_ARGC: 28, // u32: see FUNCTION.SIMPLE_ARGC
  ENTRY: 32, // u64: for FUNCTION.ENTRY
  NAME: 40, // values, for FUNCTION
  QUALNAME: 48,
  DOC: 56,
  MODULE_CELL: 64, // u64: address of the cell of `__name__`
  NAMES: 72,
} as const;
export const CODE_VAR_ARGS = 1;
export const CODE_VAR_KEYWORDS = 2;
/** An `async def` without `yield`: calls make coroutines. */
export const CODE_COROUTINE = 4;
/** An entry of the exception table: what instructions START ≤ pc < END raise goes into REGISTER, and on to ADDRESS. */
export const HANDLER = {
  START: 0, // u32
  END: 4, // u32
  REGISTER: 8, // u32: byte offset in the frame
  DEPTH: 12, // u32: handled exceptions of the frame that stay
  ADDRESS: 16, // u64: native code of the handler
  BYTES: 24,
} as const;
/** The exceptions being handled, innermost last: {value, u64 offset of the frame}. */
export const HANDLED = { VALUE: 0, FRAME: 8, BYTES: 16 } as const;
/** Answers of MATCH_EXCEPTION: {u32 id of the exception's class, u32 id of the class asked for, u32 answer, 0}. */
export const MATCH = { CLASS: 0, ASKED: 4, ANSWER: 8, BYTES: 16 } as const;
export const MATCH_ENTRIES = 1024;

/** Parts of the arena at fixed offsets. */
export const REGION = {
  HANDLED: 4096,
  HANDLED_END: 1052672,
  CODES: 1052672, // u32 × 65536
  MATCHES: 1314816,
  /** The strs of one character below U+0100, values; 0 where there is none yet. */
  CHARS: 1331200,
  STATIC: 1333248,
} as const;

export const FRAME_FROM_HOST = 1;
export const FRAME_GENERATOR = 2;
/** The frame of a generator that native code has resumed. */
export const FRAME_NATIVE_RESUME = 4;
/**
 * The frame of an `__init__` whose caller makes an instance: RESULT is the result's offset in the lower half and, in the
 * upper one, that of the caller's register with the instance, which is the result when None is returned.
 */
export const FRAME_INIT = 8;
/** The frame of a special method: NotImplemented is not its result, the instruction goes on elsewhere then. */
export const FRAME_OPERATOR = 16;
/** Of `__len__`: the result has to be an int that is not negative. */
export const FRAME_LENGTH = 32;
/** Of `__next__`: StopIteration ends the loop of the FOR_ITER that called. */
export const FRAME_NEXT = 64;
/** Of `__bool__`: the result has to be a bool. */
export const FRAME_BOOL = 128;

/** Of a method whose result is taken for its truth, a bool. */
export const FRAME_TRUTH = 256;
/** The result is the opposite of a bool: of `__bool__`, `__contains__`, `__eq__` for `not`, `not in`, `!=`. */
export const FRAME_NEGATED = 512;
/** Of `__iter__`: the result has to be an iterator. */
export const FRAME_ITERATOR = 1024;
/** Of `__hash__`: the result has to be an int, of which the hash is taken. */
export const FRAME_HASH = 2048;
/** Of `__str__` and `__repr__`: the result has to be a str. */
export const FRAME_TEXT = 4096;
/** Of `__radd__` and the like: after NotImplemented nobody is left to be asked. */
export const FRAME_REFLECTED = 8192;
/** Of `__iadd__` and the like: after NotImplemented `__add__` is next. */
export const FRAME_IN_PLACE = 16384;
/** All flags of special methods whose results are looked at. */
export const FRAME_SPECIAL = 32752;

/** Kinds of containers in the table at CONTEXT.PRELUDE, whose index is a special method's number × COUNT + kind. */
export const PRELUDE = { DICT: 0, SET: 1, LIST: 2, TUPLE: 3, COUNT: 4 } as const;

/** The context: one block at the start of the arena, shared by native code and TypeScript. */
export const CONTEXT = {
  OFFSET: 64,
  FRAME: 64 + 0, // u64: address of the running frame, stored at every exit
  STACK_LIMIT: 64 + 8, // u64: address that no frame may reach
  DEPTH: 64 + 16, // u32: Python frames in use
  RECURSION_LIMIT: 64 + 20, // u32
  /** u32: not 0 = leave native code at the next loop edge or call (interrupt, time limit, collection wanted). */
  EVAL_BREAKER: 64 + 24,
  ATTRIBUTES: 64 + 28, // u32: arena offset of the caches of getattr() and setattr() (src/native/attribute-names.ts), or 0
  RESULT: 64 + 32, // value returned to TypeScript
  ARENA: 64 + 40, // u64: address of the arena
  HEAP_TOP: 64 + 48, // u32: offset of the first byte never used by the heap
  HEAP_LIMIT: 64 + 52, // u32: offset that the heap may not reach
  ALLOCATED: 64 + 56, // u32: bytes (in units of 16) allocated since the last collection
  GC_THRESHOLD: 64 + 60, // u32: when ALLOCATED passes it, EVAL_BREAKER is set
  EXIT_REASON: 64 + 64, // u32
  SPARE: 64 + 68,
  HOST_RETURN: 64 + 72, // u64: native address that returns to TypeScript (RETURN_ADDRESS of host frames)
  COMPILE_ENTRY: 64 + 80, // u64: FUNCTION.ENTRY of a function that is not compiled yet
  HANDLED_TOP: 64 + 88, // u64: address behind the last entry at REGION.HANDLED; the first entry is none
  STOP_ITERATION: 64 + 96, // u64: address of a word with the class StopIteration
  TYPE_OBJECTS: 64 + 104, // u64: address of a table of the builtin types with ids below 64
  PRELUDE: 64 + 112, // u64: address of the functions of src/vm/container-prelude.ts by special method and container, or 0
  /** u64 × 65: heads of the free lists, by size in 16-byte units (1..64); 0 = empty. A free cell holds the next one's address at +8. */
  FREE_LISTS: 64 + 128,
  /** The exit by which a trace was left, and its registers then: 8 integers, 8 doubles. */
  TRACE_EXIT: 712,
  TRACE_DUMP: 720,
  END: 848,
} as const;
/** Largest object (bytes) that comes from a free list; larger ones from the large-object space. */
export const SMALL_LIMIT = 1024;
