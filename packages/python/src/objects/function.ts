import type { Interp } from "../interp.ts";
import { CODE, FUNCTION, TYPE } from "../heap/layout.ts";
import { NONE, UNBOUND, offsetOf, pointerTo, type Value } from "../heap/value.ts";
import type { LoadedCode } from "../vm/load.ts";

const NOT_SIMPLE = 0xffffffff;

export const codeOfFunction = (py: Interp, v: Value): LoadedCode =>
  py.codes[py.heap.u32[(offsetOf(v) + FUNCTION.CODE_ID) >>> 2]!]!;

export const codeOfObject = (py: Interp, v: Value): LoadedCode =>
  py.codes[py.heap.u32[(offsetOf(v) + CODE.ID) >>> 2]!]!;

const FUNCTION_FIELDS: Readonly<Record<string, number>> = {
  __name__: FUNCTION.NAME,
  __qualname__: FUNCTION.QUALNAME,
  __defaults__: FUNCTION.DEFAULTS,
  __kwdefaults__: FUNCTION.KWDEFAULTS,
  __doc__: FUNCTION.DOC,
  __module__: FUNCTION.MODULE,
  __closure__: FUNCTION.CLOSURE,
  __annotations__: FUNCTION.ANNOTATIONS,
};

/** Which word of a function an attribute is; that of annotations may wait to be made. Undefined for other attributes. */
export const functionField = (name: string): number | undefined =>
  Object.hasOwn(FUNCTION_FIELDS, name) ? FUNCTION_FIELDS[name] : undefined;

/** A function: code with its defaults (tuple or None), keyword defaults (dict or None) and cells (tuple or None). */
export function newFunction(
  py: Interp,
  loaded: LoadedCode,
  defaults: Value,
  kwDefaults: Value,
  closure: Value,
): Value {
  const { heap } = py;
  const { code } = loaded;
  const name = heap.intern(code.name);
  const qualifiedName = heap.intern(code.qualifiedName);
  const doc = code.docstring === undefined ? NONE : heap.str(code.docstring);
  const givenName = heap.read(py.globalCell(loaded.module.id, "__name__"));
  const moduleName = givenName === UNBOUND ? NONE : givenName;
  const at = heap.allocate(TYPE.FUNCTION, FUNCTION.BYTES);
  heap.writeNull(at + FUNCTION.ENTRY);
  heap.u32[(at + FUNCTION.CODE_ID) >>> 2] = loaded.id;
  heap.u32[(at + FUNCTION.SIMPLE_ARGC) >>> 2] = loaded.simple ? loaded.parameterCount : NOT_SIMPLE;
  heap.u32[(at + FUNCTION.FRAME_BYTES) >>> 2] = loaded.frameBytes;
  heap.u32[(at + FUNCTION.SPARE) >>> 2] = 0;
  heap.write(at + FUNCTION.CLOSURE, closure);
  heap.write(at + FUNCTION.DEFAULTS, defaults);
  heap.write(at + FUNCTION.KWDEFAULTS, kwDefaults);
  heap.write(at + FUNCTION.NAME, name);
  heap.write(at + FUNCTION.QUALNAME, qualifiedName);
  heap.write(at + FUNCTION.DICT, NONE);
  heap.write(at + FUNCTION.MODULE, moduleName);
  heap.write(at + FUNCTION.DOC, doc);
  heap.write(at + FUNCTION.ANNOTATIONS, NONE);
  py.native?.functionCreated?.(at, loaded);
  return pointerTo(at);
}
