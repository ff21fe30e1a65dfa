/** Calls: of Python functions (taken into the trace), of builtins and methods that have a helper; returns. */
import type { Val } from "@serigraph/executor";
import { OP } from "../bytecode/opcodes.ts";
import * as ir from "../generated/trace-ops.ts";
import { BUILTIN, FUNCTION, MODULE, SPECIAL, TYPE, TYPE_OBJECT } from "../heap/layout.ts";
import { LENGTH_AT, lengthOf } from "./record-compare.ts";
import type { Recorder } from "./recorder.ts";

/** Helpers that only read what they are given. */
const READS = new Set([
  "fast_len", "fast_abs", "fast_min", "fast_max", "fast_ord", "fast_chr", "fast_divmod", "fast_int", "fast_float",
  "fast_bool", "fast_range", "fast_str", "fast_dict_get", "fast_math_exp", "fast_math_log", "fast_math_log2",
  "fast_math_log10", "fast_math_sin", "fast_math_cos", "fast_math_tan", "fast_math_atan", "fast_math_asin",
  "fast_math_acos", "fast_math_atan2", "fast_math_fabs", "fast_math_floor", "fast_math_ceil", "fast_math_gcd",
  "fast_math_sqrt", "fast_list_copy",
]); // prettier-ignore

export function recordCalls(r: Recorder, opcode: number): boolean {
  const { words, at } = r;
  const a = words[at + 1]!;
  const x = words[at + 2]!;
  const argc = words[at + 3]!;
  switch (opcode) {
    case OP.CALL:
      call(r, a, x, argc);
      return true;
    case OP.CALL_METHOD:
      callMethod(r, a, x, argc, r.frame.loaded.code.names[words[at + 4]!]!);
      return true;
    case OP.RETURN:
      if (r.frame.caller === undefined) return false;
      r.popFrame(r.value(a));
      return true;
    default:
      return false;
  }
}

function call(r: Recorder, a: number, x: number, argc: number): void {
  const { b, py } = r;
  const type = r.typeOf(x);
  const fn = r.lowOf(x);
  if (type === TYPE.FUNCTION) {
    const loaded = py.codes[r.u32At(fn + FUNCTION.CODE_ID)]!;
    // The function itself, or any made from the same code (a closure).
    let callee = r.value(x);
    if (!b.isConst(callee)) {
      const object = ir.GUARD_TYPE(b, callee, TYPE.FUNCTION);
      ir.GUARD_U32(b, object, FUNCTION.CODE_ID, loaded.id);
      callee = r.value(x);
    }
    if (r.u32At(fn + FUNCTION.SIMPLE_ARGC) !== argc) r.unsupported("a call with defaults or keywords");
    const { code } = loaded;
    if (code.isGenerator) r.unsupported("a generator's call");
    const args = Array.from({ length: argc }, (_, i) => r.value(x + 1 + i));
    r.pushFrame(loaded, callee, a, args);
    return;
  }
  if (type === TYPE.BUILTIN) {
    if (!r.isUnboundAt((fn + BUILTIN.SELF) >>> 2)) r.unsupported("a bound builtin");
    ir.GUARD_VALUE(b, r.value(x), r.pointer(fn));
    const name = r.fastName(r.u32At(fn + BUILTIN.FAST), r.u32At(fn + BUILTIN.FAST + 4));
    if (name === undefined) return r.unsupported("a call of a builtin");
    callFast(r, name, a, x + 1, argc);
    return;
  }
  if (type === TYPE.TYPE) {
    const name = r.host.fastTypeName(r.u32At(fn + TYPE_OBJECT.ID));
    if (name === undefined) return r.unsupported("a call of a type");
    ir.GUARD_VALUE(b, r.value(x), r.pointer(fn));
    callFast(r, name, a, x + 1, argc);
    return;
  }
  r.unsupported("a call of this object");
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
    if (name === "fast_float" && seen === "float") return r.setFloat(a, r.float(first));
    if (name === "fast_float" && seen === "int") return r.setFloat(a, ir.INT_TO_FLOAT(b, r.int(first)));
  }
  if (argc < 1 || argc > 3) r.unsupported(`${name} of ${argc} arguments`);
  const reads = READS.has(name);
  if (!reads) r.flushIterators();
  const f = r.helper(name);
  const v = (i: number): Val<"value"> => r.value(first + i);
  let result: Val<"value">;
  if (argc === 1) result = (reads ? ir.READ_FAST_1 : ir.FAST_1)(b, v(0), f);
  else if (argc === 2) result = (reads ? ir.READ_FAST_2 : ir.FAST_2)(b, v(0), v(1), f);
  else result = (reads ? ir.READ_FAST_3 : ir.FAST_3)(b, v(0), v(1), v(2), f);
  r.set(a, result);
}

/** receiver.name(arguments): receiver in register x + 1. */
function callMethod(r: Recorder, a: number, x: number, argc: number, name: string): void {
  const { b, py } = r;
  const type = r.typeOf(x + 1);
  if (type === TYPE.MODULE) {
    const module = py.modules[r.u32At(r.lowOf(x + 1) + MODULE.ID)]!;
    const cell = py.globalCell(module.id, name);
    if (r.isUnboundAt(cell >>> 2) || r.typeAtWord(cell >>> 2) !== TYPE.BUILTIN)
      r.unsupported("a call of a module's member");
    const helper = r.host.fastModuleFunction(module.name, name);
    if (helper === undefined) return r.unsupported(`${module.name}.${name}`);
    ir.GUARD_VALUE(b, r.value(x + 1), r.pointer(r.lowOf(x + 1)));
    ir.GUARD_VALUE(b, r.loadCell(cell), r.constantAt(cell >>> 2));
    callFast(r, helper, a, x + 2, argc);
    return;
  }
  const helper = type >= 0 ? r.host.fastMethod(type, name) : undefined;
  if (helper === undefined) return r.unsupported(`the method ${name}`);
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
