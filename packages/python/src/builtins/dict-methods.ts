import { updateDictFrom } from "../objects/operators.ts";
import { TYPE } from "../heap/layout.ts";
import { NONE, type Value } from "../heap/value.ts";
import type { BuiltinFunction, Interp, Signature } from "../interp.ts";
import { dictCopy, dictMerge, dictPop, dictPopLast } from "../objects/dict.ts";

/** Adds what `update` and the constructor take: a mapping (anything with keys()) or an iterable of pairs. */
export function updateDict(py: Interp, d: Value, from: Value): void {
  if (py.heap.typeOf(from) === TYPE.DICT) {
    dictMerge(py, d, from);
    return;
  }
  if (py.findAttr(from, "keys") !== undefined) {
    py.forEach(py.callMethod(from, "keys", []), (key) => py.dictSet(d, key, py.getItem(from, key)));
    return;
  }
  let i = 0;
  py.forEach(from, (pair) => {
    let items: Value[];
    try {
      items = py.toArray(pair);
    } catch (error) {
      if (!py.isError(error, "TypeError")) throw error;
      throw py.error("TypeError", `cannot convert dictionary update sequence element #${i} to a sequence`);
    }
    if (items.length !== 2)
      throw py.error(
        "ValueError",
        `dictionary update sequence element #${i} has length ${items.length}; 2 is required`,
      );
    py.dictSet(d, items[0]!, items[1]!);
    i++;
  });
}

export function installDictMethods(py: Interp): void {
  const define = (name: string, fn: BuiltinFunction, signature?: Signature) =>
    py.defineMethod(TYPE.DICT, name, fn, signature);

  define("clear", (_py, [self]) => (py.dictClear(self!), NONE), { min: 0, max: 0 });
  define("copy", (_py, [self]) => dictCopy(py, self!), { min: 0, max: 0 });
  define("get", (_py, [self, key, fallback]) => py.dictGet(self!, key!) ?? fallback ?? NONE, {
    min: 1,
    max: 2,
  });
  define(
    "setdefault",
    (_py, [self, key, fallback]) => {
      const found = py.dictGet(self!, key!);
      if (found !== undefined) return found;
      py.dictSet(self!, key!, fallback ?? NONE);
      return fallback ?? NONE;
    },
    { min: 1, max: 2 },
  );
  define(
    "pop",
    (_py, [self, key, fallback]) => {
      // as CPython, which does not hash for an empty dict
      const found = py.dictLength(self!) === 0 ? undefined : dictPop(py, self!, key!);
      if (found !== undefined) return found;
      if (fallback !== undefined) return fallback;
      throw py.errorWith("KeyError", [key!]);
    },
    { min: 1, max: 2 },
  );
  define(
    "popitem",
    (_py, [self]) => {
      const last = dictPopLast(py, self!);
      if (last === undefined) throw py.error("KeyError", "popitem(): dictionary is empty");
      return py.newTuple(last);
    },
    { min: 0, max: 0 },
  );
  define("update", (_py, [self, ...rest], kw) => (updateDictFrom(py, "update", self!, rest, kw), NONE));
  const fromkeys: BuiltinFunction = (_py, args) => {
    const d = py.newDict();
    const depth = py.heap.pin(d);
    const v = args[1] ?? NONE;
    py.forEach(args[0]!, (key) => py.dictSet(d, key, v));
    py.heap.unpin(depth);
    return d;
  };
  py.types[TYPE.DICT]!.statics.set("fromkeys", py.newFunction("fromkeys", fromkeys, { min: 1, max: 2 }));
}
