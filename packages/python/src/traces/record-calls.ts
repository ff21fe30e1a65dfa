/** Calls: of Python functions (taken into the trace), of builtins and methods that have a helper; returns. */
import type { Val } from "@serigraph/executor";
import { OP } from "../bytecode/opcodes.ts";
import * as ir from "../generated/trace-ops.ts";
import { BUILTIN, MODULE, SPECIAL, TYPE, TYPE_OBJECT } from "../heap/layout.ts";
import { offsetOf, pointerTo } from "../heap/value.ts";
import { itemsFunction } from "../vm/prelude.ts";
import { LENGTH_AT, lengthOf } from "./record-compare.ts";
import {
  callBound,
  callClass,
  callFunction,
  callInstance,
  callInstanceMethod,
  callSuper,
  registersFrom,
} from "./record-functions.ts";
import { callClassMethod } from "./record-classes.ts";
import { byName } from "./record-attribute-names.ts";
import { moduleCell } from "./record-objects.ts";
import { returnSpecial } from "./record-special.ts";
import { isCharacterSeen } from "./record-strings.ts";
import { makeRange } from "./record-ranges.ts";
import type { Recorder } from "./recorder.ts";

/** Helpers that only read what they are given. */
const READS = new Set([
  "fast_len", "fast_abs", "fast_min", "fast_max", "fast_sum", "fast_any", "fast_all", "fast_reversed", "fast_ord", "fast_chr", "fast_divmod", "fast_int", "fast_float",
  "fast_bool", "fast_range", "fast_str", "fast_repr", "fast_set", "fast_dict", "fast_isinstance", "fast_issubclass", "fast_dict_get", "fast_dict_copy",
  "fast_dict_keys", "fast_dict_values", "fast_dict_items", "fast_math_exp", "fast_math_log", "fast_math_log2",
  "fast_math_log10", "fast_math_sin", "fast_math_cos", "fast_math_tan", "fast_math_atan", "fast_math_asin",
  "fast_math_acos", "fast_math_atan2", "fast_math_fabs", "fast_math_floor", "fast_math_ceil", "fast_math_gcd",
  "fast_math_sqrt", "fast_list_copy", "fast_list_index", "fast_list_count", "fast_sorted", "fast_frozenset", "fast_set_union",
  "fast_set_intersection", "fast_set_difference", "fast_set_symmetric_difference", "fast_set_issubset", "fast_set_issuperset",
  "fast_set_copy", "fast_hash", "fast_type", "bucket_same", "bucket_dict_candidate", "bucket_dict_key", "bucket_dict_value",
  "bucket_set_candidate", "bucket_set_key",
  "fast_hex", "fast_oct", "fast_bin", "fast_round", "fast_id", "fast_callable", "fast_format", "fast_set_isdisjoint", "fast_tuple_index", "fast_tuple_count", "fast_bytes", "fast_bytearray",
  "fast_int_bit_length", "fast_int_bit_count", "fast_int_to_bytes", "fast_math_isnan", "fast_math_isinf",
  "fast_math_isfinite", "fast_math_radians", "fast_math_degrees", "fast_math_trunc", "fast_math_copysign",
  "fast_math_fmod", "fast_math_pow", "fast_math_isclose", "fast_math_isqrt", "fast_math_factorial",
  "fast_math_comb", "fast_math_perm", "fast_math_lcm", "fast_math_hypot", "fast_math_dist",
]); // prettier-ignore

/** Arguments of min or max that are compared in the trace itself. */
const MOST_COMPARED = 6;

export function recordCalls(r: Recorder, opcode: number): boolean {
  const { words, at } = r;
  const a = words[at + 1]!;
  const x = words[at + 2]!;
  const argc = words[at + 3]!;
  switch (opcode) {
    case OP.CALL:
      call(r, a, x, argc, []);
      return true;
    case OP.CALL_KW: {
      const { heap } = r.py;
      const names = heap.tupleItems(r.valueSeen(words[at + 4]!));
      call(r, a, x, argc, names.map((name) => heap.strOf(name))); // prettier-ignore
      return true;
    }
    case OP.CALL_SUPER:
    case OP.CALL_SUPER_OF:
      callSuper(r, a, x, argc, r.frame.loaded.code.names[words[at + 4]!]!);
      return true;
    case OP.CALL_METHOD:
      callMethod(r, a, x, argc, r.frame.loaded.code.names[words[at + 4]!]!);
      return true;
    case OP.MAKE_FUNCTION:
      // argc is where its defaults and its closure are
      r.set(
        a,
        ir.BUILD_4(
          r.b,
          r.value(x),
          ...(registersFrom(r, argc, 3) as [Val<"value">, Val<"value">, Val<"value">]),
          r.helper("make_function_of"),
        ),
      );
      return true;
    case OP.RETURN:
      if (r.frame.generator !== undefined) r.endGenerator();
      else if (r.frame.caller === undefined) r.returnToCaller(a);
      else if (r.frame.flags !== 0) returnSpecial(r, a);
      else {
        if (r.frame.made >= 0) r.guardNone(a);
        r.popFrame(r.value(a));
      }
      return true;
    default:
      return false;
  }
}

function call(r: Recorder, a: number, x: number, argc: number, names: readonly string[]): void {
  const type = r.typeOf(x);
  const fn = r.lowOf(x);
  const args = { values: registersFrom(r, x + 1, argc), names };
  if (type === TYPE.FUNCTION) return callFunction(r, r.value(x), fn, a, args);
  if (type === TYPE.METHOD) return callBound(r, x, a, args);
  if (type === TYPE.INSTANCE) return callInstance(r, x, a, args);
  if (type === TYPE.TYPE && r.host.fastTypeName(r.u32At(fn + TYPE_OBJECT.ID)) === undefined)
    return callClass(r, r.value(x), fn, a, x, args);
  if (names.length > 0) r.unsupported("keywords of a builtin");
  if (type === TYPE.BUILTIN && !r.isUnboundAt((fn + BUILTIN.SELF) >>> 2))
    return callBoundBuiltin(r, x, a, argc);
  if (type === TYPE.BUILTIN || type === TYPE.TYPE) return callBuiltin(r, r.value(x), fn, a, x + 1, argc);
  r.unsupported("a call of this object");
}

/** Calls the builtin function or type at an arena offset, `callee` in the trace. */
function callBuiltin(
  r: Recorder,
  callee: Val<"value">,
  fn: number,
  a: number,
  first: number,
  argc: number,
): void {
  const isType = r.u32At(fn) === TYPE.TYPE;
  if (!isType && !r.isUnboundAt((fn + BUILTIN.SELF) >>> 2)) r.unsupported("a bound builtin");
  const receiver = isType ? 0 : r.u32At(fn + BUILTIN.RECEIVER);
  if (receiver !== 0 && (argc === 0 || r.typeOf(first) !== receiver))
    r.unsupported("a method with another receiver");
  if (argc > 0 && r.typeOf(first) >= 0) {
    const instead = itemsFunction(r.py, pointerTo(fn), r.valueSeen(first), argc);
    if (instead !== undefined) {
      ir.GUARD_VALUE(r.b, callee, r.pointer(fn));
      r.object(first);
      const at = offsetOf(instead);
      const args = { values: [r.pointer(fn), ...registersFrom(r, first, argc)], names: [] };
      return callFunction(r, r.pointer(at), at, a, args);
    }
  }
  const name = isType
    ? r.host.fastTypeName(r.u32At(fn + TYPE_OBJECT.ID))
    : r.fastName(r.u32At(fn + BUILTIN.FAST), r.u32At(fn + BUILTIN.FAST + 4));
  if (name === undefined) return r.unsupported("a call of a builtin");
  ir.GUARD_VALUE(r.b, callee, r.pointer(fn));
  if (receiver !== 0) r.object(first);
  if (byName(r, name, a, first, argc)) return;
  callFast(r, name, a, first, argc);
}

/** Calls the builtin method of a receiver, bound before, in register x: `append = items.append`. */
function callBoundBuiltin(r: Recorder, x: number, a: number, argc: number): void {
  const { b } = r;
  const fn = r.lowOf(x);
  const receiver = r.u32At(fn + BUILTIN.RECEIVER);
  const name = r.fastName(r.u32At(fn + BUILTIN.FAST), r.u32At(fn + BUILTIN.FAST + 4));
  if (receiver === 0 || name === undefined || r.typeAtWord((fn + BUILTIN.SELF) >>> 2) !== receiver)
    return r.unsupported("a bound builtin");
  if (argc > 2) return r.unsupported(`${name} of ${argc + 1} arguments`);
  const builtin = r.object(x);
  ir.GUARD_U32(b, builtin, BUILTIN.ID, r.u32At(fn + BUILTIN.ID));
  const self = ir.LOAD_VALUE_FIELD(b, builtin, BUILTIN.SELF);
  const object = ir.GUARD_TYPE(b, self, receiver);
  if (name === "fast_list_append" && argc === 1) {
    ir.LIST_APPEND(b, object, r.value(x + 1), r.helper("list_grow"));
    r.set(a, r.special(SPECIAL.NONE));
  } else callHelper(r, name, a, [self, ...registersFrom(r, x + 1, argc)]);
}

/** A helper with the arguments in registers from `first` on. Some are ops of their own. */
function callFast(r: Recorder, name: string, a: number, first: number, argc: number): void {
  const { b } = r;
  if (argc === 1) {
    const seen = r.seen(first);
    if (name === "fast_len" && LENGTH_AT[r.typeOf(first)] !== undefined)
      return r.setInt(a, lengthOf(r, first));
    if (name === "fast_abs" && seen === "float") return r.setFloat(a, ir.ABS_F(b, r.float(first)));
    if (name === "fast_abs" && seen === "int") return r.setInt(a, ir.ABS_I(b, r.int(first)));
    if (name === "fast_math_sqrt" && seen === "float" && r.floatSeen(first) >= 0)
      return r.setFloat(a, ir.SQRT_F(b, r.float(first)));
    if (name === "fast_math_fabs" && seen === "float") return r.setFloat(a, ir.ABS_F(b, r.float(first)));
    if (name === "fast_int" && seen === "float" && Math.abs(r.floatSeen(first)) < 2 ** 62)
      return r.setInt(a, ir.TRUNC_F(b, r.float(first)));
    if (name === "fast_int" && seen === "int") return r.setInt(a, r.int(first));
    if (name === "fast_ord" && isCharacterSeen(r, first)) return r.setInt(a, ir.STR_ORD(b, r.object(first)));
    if (name === "fast_chr" && seen === "int" && r.intSeen(first) >= 0 && r.intSeen(first) < 256)
      return r.set(a, ir.STR_CHR(b, r.int(first)));
    if (name === "fast_float" && seen === "float") return r.setFloat(a, r.float(first));
    if (name === "fast_float" && seen === "int") return r.setFloat(a, ir.INT_TO_FLOAT(b, r.int(first)));
  }
  if ((name === "fast_min" || name === "fast_max") && extreme(r, name === "fast_min", a, first, argc)) return;
  if (name === "fast_range" && makeRange(r, a, first, argc)) return;
  if (argc > 3) r.unsupported(`${name} of ${argc} arguments`);
  callHelper(r, name, a, registersFrom(r, first, argc));
}

/** min or max of some ints, or of some floats; false, with nothing emitted, of others: those are compared as objects. */
function extreme(r: Recorder, isMin: boolean, a: number, first: number, argc: number): boolean {
  const { b } = r;
  const kind = r.seen(first);
  if (argc < 2 || argc > MOST_COMPARED || (kind !== "int" && kind !== "float")) return false;
  for (let k = 1; k < argc; k++) if (r.seen(first + k) !== kind) return false;
  if (kind === "int") {
    for (let k = 0; k < argc; k++) if (r.isBigInt(first + k)) return false;
    let v = r.int(first);
    for (let k = 1; k < argc; k++) v = (isMin ? ir.MIN_I : ir.MAX_I)(b, v, r.int(first + k));
    r.setInt(a, v);
  } else {
    let v = r.float(first);
    for (let k = 1; k < argc; k++) v = (isMin ? ir.MIN_F : ir.MAX_F)(b, v, r.float(first + k));
    r.setFloat(a, v);
  }
  return true;
}

/** A helper with at most three arguments. */
function callHelper(r: Recorder, name: string, a: number, values: readonly Val<"value">[]): void {
  const { b } = r;
  const reads =
    READS.has(name) ||
    name.startsWith("fast_str_") ||
    (name.startsWith("fast_bytes_") && name !== "fast_bytes_join");
  if (!reads) r.flushIterators();
  const f = r.helper(name);
  const [u, v, w] = values as [Val<"value">, Val<"value">, Val<"value">];
  let result: Val<"value">;
  if (values.length === 0) result = ir.FAST_0(b, f);
  else if (values.length === 1) result = (reads ? ir.READ_FAST_1 : ir.FAST_1)(b, u, f);
  else if (values.length === 2) result = (reads ? ir.READ_FAST_2 : ir.FAST_2)(b, u, v, f);
  else result = (reads ? ir.READ_FAST_3 : ir.FAST_3)(b, u, v, w, f);
  r.set(a, result);
}

/** receiver.name(arguments): receiver in register x + 1. */
function callMethod(r: Recorder, a: number, x: number, argc: number, name: string): void {
  const { b } = r;
  const type = r.typeOf(x + 1);
  if (type === TYPE.MODULE) return callMember(r, a, x, argc, name);
  if (type === TYPE.INSTANCE) return callInstanceMethod(r, x + 1, a, name, registersFrom(r, x + 2, argc));
  if (type === TYPE.TYPE)
    return callClassMethod(r, x + 1, a, name, { values: registersFrom(r, x + 2, argc), names: [] });
  const isInt = type < 0 && r.seen(x + 1) === "int";
  const helper = isInt || type >= 0 ? r.host.fastMethod(isInt ? TYPE.INT : type, name) : undefined;
  if (helper === undefined) return r.unsupported(`the method ${name}`);
  if (isInt) return callFast(r, helper, a, x + 1, argc + 1);
  const object = r.object(x + 1);
  if (helper === "fast_list_append" && argc === 1) {
    ir.LIST_APPEND(b, object, r.value(x + 2), r.helper("list_grow"));
    r.set(a, r.special(SPECIAL.NONE));
    return;
  }
  if (helper === "fast_list_pop" && argc === 0 && r.lengthSeen(x + 1) > 0) {
    r.set(a, ir.LIST_POP(b, object));
    return;
  }
  callFast(r, helper, a, x + 1, argc + 1);
}

/** module.name(arguments): the module in register x + 1. */
function callMember(r: Recorder, a: number, x: number, argc: number, name: string): void {
  const { b, py } = r;
  const cell = moduleCell(r, x + 1, name);
  const type = r.typeAtWord(cell >>> 2);
  const fn = r.u32At(cell);
  const callee = r.loadCell(cell);
  const args = { values: registersFrom(r, x + 2, argc), names: [] };
  if (type === TYPE.FUNCTION) {
    ir.GUARD_VALUE(b, callee, r.pointer(fn));
    return callFunction(r, r.pointer(fn), fn, a, args);
  }
  if (type === TYPE.TYPE && r.host.fastTypeName(r.u32At(fn + TYPE_OBJECT.ID)) === undefined)
    return callClass(r, callee, fn, a, x, args);
  const module = py.modules[r.u32At(r.lowOf(x + 1) + MODULE.ID)]!;
  if (module.type !== undefined) r.unsupported("a module of a class of its own");
  const helper = type === TYPE.BUILTIN ? r.host.fastModuleFunction(module.name, name) : undefined;
  if (helper === undefined) return r.unsupported(`${module.name}.${name}`);
  ir.GUARD_VALUE(b, callee, r.pointer(fn));
  callFast(r, helper, a, x + 2, argc);
}
