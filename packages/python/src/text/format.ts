import { TYPE } from "../heap/layout.ts";
import { isFloat, isSmallInt, type Value } from "../heap/value.ts";
import type { Interp } from "../interp.ts";
import { isIntLike } from "../objects/int.ts";
import { plainFloat } from "../objects/subclass.ts";
import { formatComplex } from "./complex.ts";
import { FormatError, formatFloat, formatInt, formatStr, parseFormatSpec } from "./format-spec.ts";

/** Runs `f`; a {@link FormatError} becomes the Python exception it stands for. */
export function withFormatErrors<T>(py: Interp, f: () => T): T {
  try {
    return f();
  } catch (error) {
    if (error instanceof FormatError) throw py.error(error.kind, error.message);
    throw error;
  }
}

/** `format(v, spec)`: `type(v).__format__`. */
export function formatValue(py: Interp, v: Value, spec: string): string {
  if (spec === "") return py.str(v);
  const { heap } = py;
  v = plainFloat(heap, v);
  if (isFloat(v)) return withFormatErrors(py, () => formatFloat(v.value, parseFormatSpec(spec, "float")));
  if (isSmallInt(v) || isIntLike(py, v)) {
    const name = heap.typeOf(v) === TYPE.BOOL ? "bool" : "int";
    return withFormatErrors(py, () => formatInt(heap.bigIntOf(v), parseFormatSpec(spec, name), name));
  }
  if (heap.typeOf(v) === TYPE.COMPLEX) return withFormatErrors(py, () => formatComplex(py, v, spec));
  if (heap.isStr(v))
    return withFormatErrors(py, () => formatStr(heap.strOf(v), parseFormatSpec(spec, "str")));
  throw py.error("TypeError", `unsupported format string passed to ${py.typeName(v)}.__format__`);
}
