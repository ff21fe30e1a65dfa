import type { Interp } from "../interp.ts";
import { BUILTIN, FUNCTION, METHOD, SLICE, TYPE } from "../heap/layout.ts";
import { ELLIPSIS, NONE, TRUE, isSmallInt, offsetOf, type Value } from "../heap/value.ts";
import { builtinInfo } from "./builtin.ts";
import { arrayRepr } from "./array.ts";
import { bytesValueRepr } from "./bytes.ts";
import { complexOf, complexRepr } from "./complex.ts";
import { exceptionRepr, exceptionText } from "./exception.ts";
import type { Hosted } from "./hosted.ts";
import { intToText } from "./int.ts";
import { asyncRepr } from "../vm/coroutine.ts";
import { iteratorOf, iteratorRepr } from "./iterator-types.ts";
import { moduleRepr } from "./module-text.ts";
import { moduleOf } from "./module.ts";
import { rangeParts } from "./range.ts";
import { rethrowRecursion } from "./recursion.ts";
import { fullName } from "./class-attributes.ts";
import { callSpecial, overriding } from "./lookup.ts";
import { derivedFloat } from "./subclass.ts";
import { typeOf, typeOfTypeObject } from "./types.ts";
import { viewItems } from "./views.ts";

/** Containers whose repr is being made: they show as `[...]` inside themselves. */
const active = new Set<Value>();

/** `0x…` as CPython shows addresses: here the address in the arena. */
export function addressText(py: Interp, v: Value): string {
  return `0x${(BigInt(py.heap.address) + BigInt(offsetOf(v))).toString(16).padStart(12, "0")}`;
}

function join(py: Interp, items: readonly Value[]): string {
  let text = "";
  for (let i = 0; i < items.length; i++) text += (i === 0 ? "" : ", ") + reprOf(py, items[i]!);
  return text;
}

function guarded(py: Interp, v: Value, inside: string, make: () => string): string {
  if (active.has(v)) return inside;
  active.add(v);
  try {
    return make();
  } catch (error) {
    return rethrowRecursion(py, error, " while getting the repr of an object");
  } finally {
    active.delete(v);
  }
}

/** `repr(v)`. */
export function reprOf(py: Interp, v: Value): string {
  const own = overriding(py, v, "__repr__");
  return own === undefined ? builtinRepr(py, v) : textOf(py, callSpecial(py, v, own, []), "__repr__");
}

/** The text that a special method gave. */
function textOf(py: Interp, v: Value, method: string): string {
  if (!py.heap.isStr(v))
    throw py.error("TypeError", `${method} returned non-string (type ${py.typeName(v)})`);
  return py.heap.strOf(v);
}

/** The repr that builtin types have. */
export function builtinRepr(py: Interp, v: Value): string {
  if (typeof v === "object") return py.text.floatRepr(v.value);
  if (isSmallInt(v)) return String(v);
  const { heap } = py;
  const type = heap.typeOf(v);
  switch (type) {
    case TYPE.FLOAT:
      return py.text.floatRepr(derivedFloat(heap, v)!);
    case TYPE.STR:
      return py.text.quote(heap.strOf(v));
    case TYPE.NONE:
      return "None";
    case TYPE.BOOL:
      return v === TRUE ? "True" : "False";
    case TYPE.NOT_IMPLEMENTED:
      return "NotImplemented";
    case TYPE.ELLIPSIS:
      return v === ELLIPSIS ? "Ellipsis" : "<unbound>";
    case TYPE.INT64:
    case TYPE.BIGINT:
      return intToText(py, heap.intOf(v));
    case TYPE.ARRAY:
      return arrayRepr(py, v);
    case TYPE.BYTES:
    case TYPE.BYTEARRAY:
      return bytesValueRepr(py, v);
    case TYPE.COMPLEX:
      return complexRepr(py, complexOf(py, v));
    case TYPE.LIST:
      return guarded(py, v, "[...]", () => `[${join(py, py.listItems(v))}]`);
    case TYPE.TUPLE: {
      const items = heap.tupleItems(v);
      return guarded(py, v, "(...)", () => `(${join(py, items)}${items.length === 1 ? "," : ""})`);
    }
    case TYPE.DICT:
      return guarded(
        py,
        v,
        "{...}",
        () =>
          `{${py
            .dictEntries(v)
            .map(([key, value]) => `${reprOf(py, key)}: ${reprOf(py, value)}`)
            .join(", ")}}`,
      );
    case TYPE.SET:
    case TYPE.FROZENSET: {
      const items = py.setItems(v);
      const name = typeOf(py, v).name;
      if (items.length === 0) return `${name}()`;
      return guarded(py, v, `${name}(...)`, () =>
        heap.isExactly(v, TYPE.SET) ? `{${join(py, items)}}` : `${name}({${join(py, items)}})`,
      );
    }
    case TYPE.DICT_VIEW:
      return guarded(py, v, "...", () => `${typeOf(py, v).name}([${join(py, viewItems(py, v))}])`);
    case TYPE.RANGE: {
      const { start, stop, step } = rangeParts(heap, v);
      return step === 1 ? `range(${start}, ${stop})` : `range(${start}, ${stop}, ${step})`;
    }
    case TYPE.SLICE: {
      const parts = [SLICE.START, SLICE.STOP, SLICE.STEP].map((field) => heap.read(offsetOf(v) + field));
      return `slice(${join(py, parts)})`;
    }
    case TYPE.EXCEPTION:
      return exceptionRepr(py, v);
    default:
      return objectRepr(py, v, type);
  }
}

function objectRepr(py: Interp, v: Value, type: number): string {
  const { heap } = py;
  const at = offsetOf(v);
  switch (type) {
    case TYPE.FUNCTION:
      return `<function ${heap.strOf(heap.read(at + FUNCTION.QUALNAME))} at ${addressText(py, v)}>`;
    case TYPE.BUILTIN: {
      const { name, owner } = builtinInfo(py, v);
      if (owner === undefined) return `<built-in function ${name}>`;
      if (heap.isUnbound(at + BUILTIN.SELF)) return `<method '${name}' of '${owner.name}' objects>`;
      const self = heap.read(at + BUILTIN.SELF);
      const where = typeof self === "object" || isSmallInt(self) ? addressText(py, v) : addressText(py, self);
      return `<built-in method ${name} of ${py.typeName(self)} object at ${where}>`;
    }
    case TYPE.METHOD: {
      const fn = heap.read(at + METHOD.FUNCTION);
      return `<bound method ${py.str(py.getAttr(fn, "__qualname__"))} of ${reprOf(py, heap.read(at + METHOD.SELF))}>`;
    }
    case TYPE.TYPE:
      return `<class '${fullName(py, typeOfTypeObject(py, v))}'>`;
    case TYPE.MODULE:
      return moduleRepr(py, moduleOf(py, v));
    case TYPE.GENERATOR:
      if (iteratorOf(py, v) !== undefined)
        return (
          asyncRepr(py, v) ??
          iteratorRepr(py, v) ??
          `<${iteratorOf(py, v)!.type.moduleName}.${typeOf(py, v).name} object at ${addressText(py, v)}>`
        );
      return `<generator object ${py.str(py.getAttr(v, "__qualname__"))} at ${addressText(py, v)}>`;
    case TYPE.HOSTED: {
      const host = heap.hostedOf(v) as Hosted;
      if (host.repr) return host.repr(py);
    }
  }
  return `<${fullName(py, typeOf(py, v))} object at ${addressText(py, v)}>`;
}

/** `str(v)`. */
export function strOf(py: Interp, v: Value): string {
  const own = overriding(py, v, "__str__");
  if (own !== undefined) return textOf(py, callSpecial(py, v, own, []), "__str__");
  if (py.heap.isStr(v)) return py.heap.strOf(v);
  if (v !== NONE && py.heap.typeOf(v) === TYPE.EXCEPTION) return exceptionText(py, v);
  // object.__str__ asks __repr__, and is what gave no string then
  const repr = overriding(py, v, "__repr__");
  return repr === undefined ? builtinRepr(py, v) : textOf(py, callSpecial(py, v, repr, []), "__str__");
}
