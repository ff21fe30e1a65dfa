import { lengthValue } from "../objects/items.ts";
import { trySpecial } from "../objects/lookup.ts";
import { FALSE, NONE, TRUE, isPointer, isSmallInt, mkBool, offsetOf, type Value } from "../heap/value.ts";
import type { Interp } from "../interp.ts";
import { findBufferText } from "../objects/bytes.ts";
import { localsOf } from "../objects/namespace.ts";
import { charValue } from "../objects/str.ts";
import { isInstance, isSubclassOf, isType, typeOfTypeObject } from "../objects/types.ts";
import { rememberInstance, rememberSubclass } from "../objects/match-cache.ts";
import { bindArguments, checkPositional } from "./arguments.ts";
import { isCallable } from "./iterators.ts";
import { sortValues } from "./sort.ts";

const ONE = { min: 1, max: 1 };

/** Text of a name argument of getattr and its family. */
function attributeName(py: Interp, v: Value): string {
  if (!py.heap.isStr(v))
    throw py.error("TypeError", `attribute name must be string, not '${py.typeName(v)}'`);
  return py.heap.strOf(v);
}

export function installFunctions(py: Interp): void {
  const { heap } = py;
  py.defineFunction("len", (_py, [v]) => lengthValue(py, v!), ONE);
  py.defineFunction("repr", (_py, [v]) => heap.str(py.repr(v!)), ONE);
  py.defineFunction("ascii", (_py, [v]) => heap.str(py.ascii(v!)), ONE);
  py.defineFunction("hash", (_py, [v]) => heap.int(py.hash(v!)), ONE);
  py.defineFunction("callable", (_py, [v]) => mkBool(isCallable(py, v!)), ONE);
  py.defineFunction("id", (_py, [v]) => identity(py, v!), ONE);
  py.defineFunction(
    "ord",
    (_py, [v]) => {
      const bytes = findBufferText(py, v!);
      if (bytes !== undefined) {
        if (bytes.length === 1) return bytes.charCodeAt(0);
        throw py.error("TypeError", `ord() expected a character, but string of length ${bytes.length} found`);
      }
      if (!heap.isStr(v!))
        throw py.error("TypeError", `ord() expected string of length 1, but ${py.typeName(v!)} found`);
      const length = heap.strLength(v!);
      if (length !== 1)
        throw py.error("TypeError", `ord() expected a character, but string of length ${length} found`);
      return heap.strOf(v!).codePointAt(0)!;
    },
    ONE,
  );
  py.defineFunction(
    "chr",
    (_py, [v]) => {
      const code = py.index(v!);
      if (!(code >= 0 && code <= 0x10ffff)) throw py.error("ValueError", "chr() arg not in range(0x110000)");
      return charValue(heap, code);
    },
    ONE,
  );
  py.defineFunction(
    "any",
    (_py, [iterable]) => {
      const iterator = py.iter(iterable!);
      for (let v = py.next(iterator); v !== undefined; v = py.next(iterator)) if (py.truth(v)) return TRUE;
      return FALSE;
    },
    ONE,
  );
  py.defineFunction(
    "all",
    (_py, [iterable]) => {
      const iterator = py.iter(iterable!);
      for (let v = py.next(iterator); v !== undefined; v = py.next(iterator)) if (!py.truth(v)) return FALSE;
      return TRUE;
    },
    ONE,
  );
  py.defineFunction("sorted", (_py, args, kw) => {
    if (args.length !== 1) checkPositional(py, "sorted", args.length, 1, 1);
    const items = py.toArray(args[0]!);
    const [key, reverse] = bindArguments(py, "sort", ["key", "reverse"], [], kw, { positional: 0 });
    return py.newList(
      sortValues(
        py,
        items,
        key === undefined || key === NONE ? undefined : key,
        reverse !== undefined && py.truth(reverse),
      ),
    );
  });
  py.defineFunction(
    "format",
    (_py, [v, spec]) => {
      if (spec !== undefined && !heap.isStr(spec))
        throw py.error(
          "TypeError",
          `format() argument 2 must be str, not ${spec === NONE ? "None" : py.typeName(spec)}`,
        );
      return heap.str(py.format(v!, spec === undefined ? "" : heap.strOf(spec)));
    },
    { min: 1, max: 2 },
  );
  py.defineFunction(
    "isinstance",
    (_py, [v, type]) => {
      const answer = isInstance(py, v!, type!);
      rememberInstance(py, v!, type!);
      return mkBool(answer);
    },
    { min: 2, max: 2 },
  );
  py.defineFunction(
    "issubclass",
    (_py, [v, type]) => {
      if (!isType(py, v!)) throw py.error("TypeError", "issubclass() arg 1 must be a class");
      const answer = isSubclassOf(py, typeOfTypeObject(py, v!), type!);
      rememberSubclass(py, v!, type!);
      return mkBool(answer);
    },
    { min: 2, max: 2 },
  );
  py.defineFunction(
    "getattr",
    (_py, [v, name, fallback]) => {
      const text = attributeName(py, name!);
      py.native?.attributeAsked?.(v!, text);
      return fallback === undefined ? py.getAttr(v!, text) : (py.findAttr(v!, text) ?? fallback);
    },
    { min: 2, max: 3 },
  );
  py.defineFunction(
    "hasattr",
    (_py, [v, name]) => {
      const text = attributeName(py, name!);
      py.native?.attributeAsked?.(v!, text);
      return mkBool(py.findAttr(v!, text) !== undefined);
    },
    {
      min: 2,
      max: 2,
    },
  );
  py.defineFunction(
    "setattr",
    (_py, [v, name, to]) => {
      const text = attributeName(py, name!);
      py.native?.attributeAssigned?.(v!, text);
      py.setAttr(v!, text, to!);
      return NONE;
    },
    { min: 3, max: 3 },
  );
  py.defineFunction(
    "delattr",
    (_py, [v, name]) => {
      py.deleteAttr(v!, attributeName(py, name!));
      return NONE;
    },
    { min: 2, max: 2 },
  );
  py.defineFunction(
    "vars",
    (_py, [v]) => {
      if (v === undefined) return localsOf(py);
      const dict = py.findAttr(v, "__dict__");
      if (dict === undefined) throw py.error("TypeError", "vars() argument must have __dict__ attribute");
      return dict;
    },
    { min: 0, max: 1 },
  );
  py.defineFunction(
    "dir",
    (_py, [v]) => {
      const own = v === undefined ? undefined : trySpecial(py, v, "__dir__", []);
      if (own !== undefined) return py.call(heap.read(py.builtinCell("sorted")), [own]);
      return py.newList(
        directory(py, v)
          .sort()
          .map((name) => heap.str(name)),
      );
    },
    {
      min: 0,
      max: 1,
    },
  );
  for (const name of ["exit", "quit"])
    py.defineFunction(
      name,
      (_py, [code]) => {
        throw py.errorWith("SystemExit", [code ?? NONE]);
      },
      { min: 0, max: 1 },
    );
}

/** Names that `v` has: of a module's globals, or of attributes; without `v` of the local variables. */
function directory(py: Interp, v: Value | undefined): string[] {
  return v === undefined ? py.toArray(localsOf(py)).map((key) => py.heap.strOf(key)) : py.directory(v);
}

/** A number that no other living object has: the address; ints and floats have one by value. */
function identity(py: Interp, v: Value): Value {
  const { heap } = py;
  if (isPointer(v)) return heap.int(heap.address + offsetOf(v));
  if (isSmallInt(v)) return heap.int(v < 0 ? -v * 32 + 16 : v * 32 + 8);
  if (typeof v === "object") {
    const bits = new BigUint64Array(Float64Array.of(v.value).buffer)[0]!;
    return heap.int(bits * 8n + 4n);
  }
  return heap.int((v - 2 ** 51) * 16 + 9_000_000_000);
}
