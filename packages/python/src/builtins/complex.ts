/** The type complex: its constructor, methods and formatting. */
import { TYPE } from "../heap/layout.ts";
import { mkFloat, type Value } from "../heap/value.ts";
import type { Interp } from "../interp.ts";
import { trySpecial } from "../objects/lookup.ts";
import {
  complexOf,
  hypot,
  isComplex,
  newComplex,
  plainComplex,
  toComplex,
  type Complex,
} from "../objects/complex.ts";
import { parseFloatText } from "../text/parse-number.ts";
import { bindArguments } from "./arguments.ts";

const NUMBER = String.raw`[+-]?(?:\d(?:_?\d)*\.?(?:\d(?:_?\d)*)?|\.\d(?:_?\d)*)(?:[eE][+-]?\d(?:_?\d)*)?|[+-]?(?:inf|infinity|nan)`;

/** What complex("…") makes of a text; undefined when it is malformed. */
function parseComplex(source: string): Complex | undefined {
  let text = source.trim();
  if (text.startsWith("(") && text.endsWith(")")) text = text.slice(1, -1).trim();
  if (text === "" || /\s/.test(text)) return undefined;
  const only = new RegExp(`^(${NUMBER})j$`, "i").exec(text);
  const number = (part: string): number => parseFloatText(part) ?? NaN;
  if (only) return { real: 0, imaginary: number(only[1]!) };
  if (/^[+-]?j$/i.test(text)) return { real: 0, imaginary: text.startsWith("-") ? -1 : 1 };
  const sum = new RegExp(`^(${NUMBER})(?:([+-](?:${NUMBER.replaceAll("[+-]?(?:", "(?:")})?)j)?$`, "i").exec(
    text,
  );
  if (!sum) return undefined;
  const tail = sum[2];
  if (tail === undefined) return { real: number(sum[1]!), imaginary: 0 };
  return { real: number(sum[1]!), imaginary: tail.length === 1 ? (tail === "-" ? -1 : 1) : number(tail) };
}

function construct(py: Interp, args: readonly Value[], kw: ReadonlyMap<string, Value> | undefined): Value {
  const [real, imaginary] = bindArguments(py, "complex", ["real", "imag"], args, kw);
  if (real !== undefined && isComplex(py, real) && imaginary === undefined) return plainComplex(py, real);
  if (real !== undefined && py.heap.isStr(real)) {
    if (imaginary !== undefined)
      throw py.error("TypeError", "complex() can't take second arg if first is a string");
    const parsed = parseComplex(py.heap.strOf(real));
    if (parsed === undefined) throw py.error("ValueError", "complex() arg is a malformed string");
    return newComplex(py, parsed.real, parsed.imaginary);
  }
  if (imaginary !== undefined && py.heap.isStr(imaginary))
    throw py.error("TypeError", "complex() second arg can't be a string");
  const x = real === undefined ? { real: 0, imaginary: 0 } : asComplex(py, real, "first");
  if (imaginary === undefined) return newComplex(py, x.real, x.imaginary);
  const y = asComplex(py, imaginary, "second");
  // complex(a, b) is a + b * 1j
  const yIsComplex = isComplex(py, imaginary);
  return newComplex(
    py,
    yIsComplex ? x.real - y.imaginary : x.real,
    real !== undefined && isComplex(py, real) ? y.real + x.imaginary : y.real,
  );
}

function asComplex(py: Interp, v: Value, which: string): Complex {
  const direct = toComplex(py, v);
  if (direct !== undefined) return direct;
  const own = trySpecial(py, v, "__complex__", []);
  if (own !== undefined) {
    if (!isComplex(py, own))
      throw py.error("TypeError", `__complex__ returned non-complex (type ${py.typeName(own)})`);
    return toComplex(py, own)!;
  }
  const float = trySpecial(py, v, "__float__", []);
  if (float !== undefined && py.heap.typeOf(float) !== TYPE.FLOAT)
    throw py.error(
      "TypeError",
      `${py.typeName(v)}.__float__ returned non-float (type ${py.typeName(float)})`,
    );
  const made = float ?? trySpecial(py, v, "__index__", []);
  if (made !== undefined) return toComplex(py, made)!;
  const what =
    which === "first"
      ? "complex() first argument must be a string or a number"
      : "complex() second argument must be a number";
  throw py.error("TypeError", `${what}, not '${py.typeName(v)}'`);
}

export function installComplex(py: Interp): void {
  py.defineConstructor(TYPE.COMPLEX, (_, args, kw) => construct(py, args, kw));
  py.defineGetter(TYPE.COMPLEX, "real", (_, self) => mkFloat(complexOf(py, self).real));
  py.defineGetter(TYPE.COMPLEX, "imag", (_, self) => mkFloat(complexOf(py, self).imaginary));
  const none = { min: 0, max: 0 };
  py.defineMethod(
    TYPE.COMPLEX,
    "conjugate",
    (_, args) => {
      const { real, imaginary } = complexOf(py, args[0]!);
      return newComplex(py, real, -imaginary);
    },
    none,
  );
  py.defineMethod(TYPE.COMPLEX, "__complex__", (_, args) => plainComplex(py, args[0]!), none);
  py.defineMethod(
    TYPE.COMPLEX,
    "__getnewargs__",
    (_, args) => {
      const { real, imaginary } = complexOf(py, args[0]!);
      return py.heap.tuple([mkFloat(real), mkFloat(imaginary)]);
    },
    none,
  );
}

/** abs() of a complex number. */
export function complexAbsolute(py: Interp, v: Value): Value {
  const { real, imaginary } = complexOf(py, v);
  const x = hypot(real, imaginary);
  if (x === Infinity && Number.isFinite(real) && Number.isFinite(imaginary))
    throw py.error("OverflowError", "absolute value too large");
  return mkFloat(x);
}
