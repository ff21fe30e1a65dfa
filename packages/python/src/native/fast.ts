/** Which C helper (`ops/helpers/builtins.c`) is the fast path of which builtin. */
import {
  FRAME_BOOL,
  FRAME_HASH,
  FRAME_ITERATOR,
  FRAME_LENGTH,
  FRAME_TEXT,
  SLOT,
  TYPE,
} from "../heap/layout.ts";
import { CORE_TYPE } from "../objects/types.ts";

/** Builtin functions by name. */
export const fastFunctions: Readonly<Record<string, string>> = {
  len: "fast_len",
  abs: "fast_abs",
  min: "fast_min",
  max: "fast_max",
  sum: "fast_sum",
  ord: "fast_ord",
  chr: "fast_chr",
  divmod: "fast_divmod",
  pow: "fast_pow",
  iter: "fast_iter",
  next: "fast_next",
  isinstance: "fast_isinstance",
  issubclass: "fast_issubclass",
  hash: "fast_hash",
  repr: "fast_repr",
  sorted: "fast_sorted",
  any: "fast_any",
  all: "fast_all",
  getattr: "fast_getattr",
  hasattr: "fast_hasattr",
  setattr: "fast_setattr",
  hex: "fast_hex",
  oct: "fast_oct",
  bin: "fast_bin",
  round: "fast_round",
  id: "fast_id",
  callable: "fast_callable",
  ".await": "fast_await",
  format: "fast_format",
};

/** Types called as functions, by type id. */
export const fastTypes: readonly (readonly [type: number, helper: string])[] = [
  [TYPE.INT, "fast_int"],
  [TYPE.FLOAT, "fast_float"],
  [TYPE.BOOL, "fast_bool"],
  [TYPE.RANGE, "fast_range"],
  [TYPE.LIST, "fast_list"],
  [TYPE.TUPLE, "fast_tuple"],
  [TYPE.STR, "fast_str"],
  [TYPE.SET, "fast_set"],
  [TYPE.FROZENSET, "fast_frozenset"],
  [TYPE.DICT, "fast_dict"],
  // classes with the flag TYPE_PLAIN_EXCEPTION
  [TYPE.EXCEPTION, "fast_exception"],
  [TYPE.ENUMERATE, "fast_enumerate"],
  [TYPE.ZIP, "fast_zip"],
  [TYPE.TYPE, "fast_type"],
  [TYPE.BYTES, "fast_bytes"],
  [TYPE.BYTEARRAY, "fast_bytearray"],
  [CORE_TYPE.REVERSED, "fast_reversed"],
];

/** The special method that a builtin function asks when it is called with one instance, and what its result has to be. */
export const specialFunctions: Readonly<Record<string, readonly [slot: number, flags: number]>> = {
  len: [SLOT.LEN, FRAME_LENGTH],
  hash: [SLOT.HASH, FRAME_HASH],
  repr: [SLOT.REPR, FRAME_TEXT],
  iter: [SLOT.ITER, FRAME_ITERATOR],
  next: [SLOT.NEXT, 0],
  abs: [SLOT.ABS, 0],
};

/** The same of types, by type id. */
export const specialTypes: readonly (readonly [type: number, name: string, slot: number, flags: number])[] = [
  [TYPE.STR, "str", SLOT.STR, FRAME_TEXT],
  [TYPE.BOOL, "bool", SLOT.BOOL, FRAME_BOOL],
];

type Methods = readonly (readonly [type: number, helper: string])[];
const ofSets = (helper: string): Methods => [
  [TYPE.SET, helper],
  [TYPE.FROZENSET, helper],
];

const ofInts = (helper: string): Methods => [
  [TYPE.INT, helper],
  [TYPE.INT64, helper],
  [TYPE.BIGINT, helper],
];
const ofBytes = (helper: string): Methods => [
  [TYPE.BYTES, helper],
  [TYPE.BYTEARRAY, helper],
];

/** Methods of builtin types by name; the receiver has exactly that type. */
export const fastMethods: Readonly<Record<string, Methods>> = {
  format: [[TYPE.STR, "fast_str_format"]],
  append: [
    [TYPE.LIST, "fast_list_append"],
    [TYPE.BYTEARRAY, "fast_bytearray_append"],
  ],
  pop: [
    [TYPE.LIST, "fast_list_pop"],
    [TYPE.DICT, "fast_dict_pop"],
    [TYPE.SET, "fast_set_pop"],
    [TYPE.BYTEARRAY, "fast_bytearray_pop"],
  ],
  keys: [[TYPE.DICT, "fast_dict_keys"]],
  values: [[TYPE.DICT, "fast_dict_values"]],
  items: [[TYPE.DICT, "fast_dict_items"]],
  extend: [
    [TYPE.LIST, "fast_list_extend"],
    [TYPE.BYTEARRAY, "fast_bytearray_extend"],
  ],
  insert: [[TYPE.LIST, "fast_list_insert"]],
  sort: [[TYPE.LIST, "fast_list_sort"]],
  copy: [
    [TYPE.LIST, "fast_list_copy"],
    [TYPE.SET, "fast_set_copy"],
    [TYPE.DICT, "fast_dict_copy"],
  ],
  clear: [
    [TYPE.LIST, "fast_list_clear"],
    [TYPE.BYTEARRAY, "fast_bytearray_clear"],
  ],
  reverse: [[TYPE.LIST, "fast_list_reverse"]],
  index: [
    [TYPE.STR, "fast_str_index"],
    [TYPE.LIST, "fast_list_index"],
    ...ofBytes("fast_bytes_index"),
    [TYPE.TUPLE, "fast_tuple_index"],
  ],
  get: [[TYPE.DICT, "fast_dict_get"]],
  setdefault: [[TYPE.DICT, "fast_dict_setdefault"]],
  add: [[TYPE.SET, "fast_set_add"]],
  discard: [[TYPE.SET, "fast_set_discard"]],
  remove: [
    [TYPE.SET, "fast_set_remove"],
    [TYPE.LIST, "fast_list_remove"],
  ],
  update: [
    [TYPE.SET, "fast_set_update"],
    [TYPE.DICT, "fast_dict_update"],
  ],
  union: ofSets("fast_set_union"),
  intersection: ofSets("fast_set_intersection"),
  difference: ofSets("fast_set_difference"),
  symmetric_difference: ofSets("fast_set_symmetric_difference"),
  issubset: ofSets("fast_set_issubset"),
  issuperset: ofSets("fast_set_issuperset"),
  startswith: [[TYPE.STR, "fast_str_startswith"], ...ofBytes("fast_bytes_startswith")],
  endswith: [[TYPE.STR, "fast_str_endswith"], ...ofBytes("fast_bytes_endswith")],
  lower: [[TYPE.STR, "fast_str_lower"]],
  upper: [[TYPE.STR, "fast_str_upper"]],
  capitalize: [[TYPE.STR, "fast_str_capitalize"]],
  strip: [[TYPE.STR, "fast_str_strip"], ...ofBytes("fast_bytes_strip")],
  lstrip: [[TYPE.STR, "fast_str_lstrip"], ...ofBytes("fast_bytes_lstrip")],
  rstrip: [[TYPE.STR, "fast_str_rstrip"], ...ofBytes("fast_bytes_rstrip")],
  split: [[TYPE.STR, "fast_str_split"], ...ofBytes("fast_bytes_split")],
  join: [
    [TYPE.STR, "fast_str_join"],
    [TYPE.BYTES, "fast_bytes_join"],
  ],
  replace: [[TYPE.STR, "fast_str_replace"], ...ofBytes("fast_bytes_replace")],
  find: [[TYPE.STR, "fast_str_find"], ...ofBytes("fast_bytes_find")],
  rfind: [[TYPE.STR, "fast_str_rfind"]],
  rindex: [[TYPE.STR, "fast_str_rindex"]],
  partition: [[TYPE.STR, "fast_str_partition"]],
  rpartition: [[TYPE.STR, "fast_str_rpartition"]],
  splitlines: [[TYPE.STR, "fast_str_splitlines"]],
  ljust: [[TYPE.STR, "fast_str_ljust"]],
  rjust: [[TYPE.STR, "fast_str_rjust"]],
  center: [[TYPE.STR, "fast_str_center"]],
  zfill: [[TYPE.STR, "fast_str_zfill"]],
  isupper: [[TYPE.STR, "fast_str_isupper"]],
  islower: [[TYPE.STR, "fast_str_islower"]],
  count: [
    [TYPE.STR, "fast_str_count"],
    [TYPE.LIST, "fast_list_count"],
    ...ofBytes("fast_bytes_count"),
    [TYPE.TUPLE, "fast_tuple_count"],
  ],
  isdigit: [[TYPE.STR, "fast_str_isdigit"]],
  isalpha: [[TYPE.STR, "fast_str_isalpha"]],
  isalnum: [[TYPE.STR, "fast_str_isalnum"]],
  bit_length: ofInts("fast_int_bit_length"),
  bit_count: ofInts("fast_int_bit_count"),
  to_bytes: ofInts("fast_int_to_bytes"),
  encode: [[TYPE.STR, "fast_str_encode"]],
  decode: ofBytes("fast_bytes_decode"),
  hex: ofBytes("fast_bytes_hex"),
  casefold: [[TYPE.STR, "fast_str_casefold"]],
  swapcase: [[TYPE.STR, "fast_str_swapcase"]],
  title: [[TYPE.STR, "fast_str_title"]],
  isidentifier: [[TYPE.STR, "fast_str_isidentifier"]],
  isascii: [[TYPE.STR, "fast_str_isascii"]],
  istitle: [[TYPE.STR, "fast_str_istitle"]],
  removeprefix: [[TYPE.STR, "fast_str_removeprefix"]],
  removesuffix: [[TYPE.STR, "fast_str_removesuffix"]],
  rsplit: [[TYPE.STR, "fast_str_rsplit"]],
  expandtabs: [[TYPE.STR, "fast_str_expandtabs"]],
  translate: [[TYPE.STR, "fast_str_translate"]],
  popitem: [[TYPE.DICT, "fast_dict_popitem"]],
  isdisjoint: ofSets("fast_set_isdisjoint"),
  isspace: [[TYPE.STR, "fast_str_isspace"]],
};

/** Functions of builtin types that take no receiver. */
export const fastStatics: readonly (readonly [type: number, name: string, helper: string])[] = [
  [TYPE.INT, "from_bytes", "fast_int_from_bytes"],
  [TYPE.STR, "maketrans", "fast_str_maketrans"],
  [TYPE.TUPLE, "__new__", "fast_tuple_new"],
];

/** Functions of modules, by module and name. */
export const fastModuleFunctions: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  math: {
    sqrt: "fast_math_sqrt",
    exp: "fast_math_exp",
    log: "fast_math_log",
    log2: "fast_math_log2",
    log10: "fast_math_log10",
    sin: "fast_math_sin",
    cos: "fast_math_cos",
    tan: "fast_math_tan",
    atan: "fast_math_atan",
    asin: "fast_math_asin",
    acos: "fast_math_acos",
    atan2: "fast_math_atan2",
    fabs: "fast_math_fabs",
    floor: "fast_math_floor",
    ceil: "fast_math_ceil",
    gcd: "fast_math_gcd",
    isnan: "fast_math_isnan",
    isinf: "fast_math_isinf",
    isfinite: "fast_math_isfinite",
    radians: "fast_math_radians",
    degrees: "fast_math_degrees",
    trunc: "fast_math_trunc",
    copysign: "fast_math_copysign",
    fmod: "fast_math_fmod",
    pow: "fast_math_pow",
    isclose: "fast_math_isclose",
    isqrt: "fast_math_isqrt",
    factorial: "fast_math_factorial",
    comb: "fast_math_comb",
    perm: "fast_math_perm",
    lcm: "fast_math_lcm",
    prod: "fast_math_prod",
    fsum: "fast_math_fsum",
    hypot: "fast_math_hypot",
    dist: "fast_math_dist",
  },
  "<prelude>": {
    sort_keyed: "fast_sort_keyed",
    take_items: "fast_take_items",
    put_items: "fast_put_items",
  },
  _json: { loads: "fast_json_loads", dumps: "fast_json_dumps" },
  _random: { random: "fast_random", getrandbits: "fast_getrandbits", below: "fast_below" },
};

/** Functions of the C library that helpers call, in the order of MATH_… in `ops/heap.h`. */
export const libraryFunctions = [
  "pow",
  "exp",
  "log",
  "log2",
  "log10",
  "sin",
  "cos",
  "tan",
  "atan",
  "asin",
  "acos",
  "atan2",
] as const;
