/**
 * Builtins that run Python code for every item, as Python: compiled like any program, so that generators and key functions
 * are called from native code. Their frames are in no traceback.
 */
import type { Interp, ModuleInfo } from "../interp.ts";
import { defineIn } from "../builtins/modules/define.ts";
import { sortByKeys, sortPlainly } from "../builtins/sort.ts";
import { timsortFunction } from "./sort-prelude.ts";
import { BUILTIN, LIST, TYPE } from "../heap/layout.ts";
import { FALSE, NONE, TRUE, offsetOf, type Value } from "../heap/value.ts";
import { newFunction } from "../objects/function.ts";
import { newModule } from "../objects/module.ts";
import { callValue } from "./call.ts";

export const PRELUDE_FILE = "<prelude>";

const SOURCE = `
def collect(iterable):
    return [x for x in iterable]

def map_all(f, items):
    return [f(x) for x in items]

def keyed(f, iterable):
    items = []
    keys = []
    for x in iterable:
        items.append(x)
        keys.append(f(x))
    return items, keys

def drained(f, iterable):
    return f([x for x in iterable])

def drained_more(f, iterable, *rest, **named):
    return f([x for x in iterable], *rest, **named)

def any(f, iterable):
    for x in iterable:
        if x:
            return True
    return False

def all(f, iterable):
    for x in iterable:
        if not x:
            return False
    return True

def join(separator, iterable):
    return separator.join([x for x in iterable])

def next_or(f, iterator, default):
    try:
        return f(iterator)
    except StopIteration:
        return default

async def anext_or(step, default):
    try:
        return await step
    except StopAsyncIteration:
        return default

def map_1(f, source):
    for x in source:
        yield f(x)

def map_2(f, source, other):
    for x in source:
        for y in other:
            yield f(x, y)
            break
        else:
            return

def filter_by(f, source):
    for x in source:
        if f(x):
            yield x

def filter_true(source):
    for x in source:
        if x:
            yield x

def zip_2(source, other):
    for x in source:
        for y in other:
            yield x, y
            break
        else:
            return

def zip_3(source, other, third):
    for x in source:
        for y in other:
            for z in third:
                yield x, y, z
                break
            else:
                return
            break
        else:
            return

def enumerate_from(number, source):
    for x in source:
        yield number, x
        number += 1

def sort_items(items, keys, reverse):
    done = sort_keyed(items, keys, reverse)
    if type(done) is list:
        return done
    return [items[i] for i in done(keys, reverse)]

def sorted_objects(f, iterable):
    items = [x for x in iterable]
    return sort_items(items, items, False)

def sorted_with(f, iterable, *, key=None, reverse=False):
    reverse = True if reverse else False
    items = [x for x in iterable]
    return sort_items(items, items if key is None else [key(x) for x in items], reverse)

def sort_list(items, *, key=None, reverse=False):
    reverse = True if reverse else False
    taken = take_items(items)
    done = taken
    try:
        done = sort_items(taken, taken if key is None else [key(x) for x in taken], reverse)
    finally:
        changed = len(items) > 0
        put_items(items, done)
    if changed:
        raise ValueError("list modified during sort")

def min_by(f, iterable, *, key):
    if key is None:
        return f(iterable)
    items = iter(iterable)
    for best in items:
        least = key(best)
        for x in items:
            k = key(x)
            if k < least:
                best = x
                least = k
        return best
    raise ValueError("min() iterable argument is empty")

def max_by(f, iterable, *, key):
    if key is None:
        return f(iterable)
    items = iter(iterable)
    for best in items:
        most = key(best)
        for x in items:
            k = key(x)
            if k > most:
                best = x
                most = k
        return best
    raise ValueError("max() iterable argument is empty")
`;

export type PreludeName =
  | "collect"
  | "map_all"
  | "keyed"
  | "drained"
  | "drained_more"
  | "any"
  | "all"
  | "next_or"
  | "anext_or"
  | "join"
  | "map_1"
  | "map_2"
  | "filter_by"
  | "filter_true"
  | "zip_2"
  | "zip_3"
  | "enumerate_from"
  | "sorted_objects"
  | "sorted_with"
  | "sort_list"
  | "min_by"
  | "max_by";

/** Builtins that take all items of their first argument before they do anything else. */
const DRAINING: readonly string[] = [
  "list",
  "tuple",
  "set",
  "frozenset",
  "dict",
  "sorted",
  "sum",
  "min",
  "max",
];

interface Prelude {
  readonly functions: ReadonlyMap<string, Value>;
  /** By the builtin as a value. */
  readonly draining: ReadonlySet<Value>;
  readonly any: Value;
  readonly all: Value;
  readonly next: Value;
}

const preludes = new WeakMap<Interp, Prelude | null>();

/** Undefined in an interpreter without a compiler. */
function preludeOf(py: Interp): Prelude | undefined {
  const known = preludes.get(py);
  if (known !== undefined) return known ?? undefined;
  preludes.set(py, null); // while it is being made
  if (py.compile === undefined) return undefined;
  const module = newModule(py, PRELUDE_FILE);
  const functions = new Map<string, Value>();
  installBuiltins(py, module);
  const byOrder = py.newDict();
  py.dictSet(byOrder, py.heap.intern("key"), NONE);
  py.dictSet(byOrder, py.heap.intern("reverse"), FALSE);
  py.setModuleAttr(module, "__defaults__", byOrder); // which keeps it alive
  for (const constant of py.compile(SOURCE, PRELUDE_FILE).constants) {
    if (constant.kind !== "code") continue;
    const loaded = py.loadCode(constant.code, module);
    const defaults = ["sorted_with", "sort_list"].includes(constant.code.name) ? byOrder : NONE;
    const fn = newFunction(py, loaded, NONE, defaults, NONE);
    py.setModuleAttr(module, constant.code.name, fn); // which keeps it alive
    functions.set(constant.code.name, fn);
  }
  const builtin = (name: string): Value => py.heap.read(py.builtinCell(name));
  const prelude: Prelude = {
    functions,
    draining: new Set(DRAINING.map(builtin)),
    any: builtin("any"),
    all: builtin("all"),
    next: builtin("next"),
  };
  preludes.set(py, prelude);
  const publish = (v: Value, fn: PreludeName, when: "iterables" | "always" | "named"): void =>
    py.native?.publishOtherwise?.(v, functions.get(fn)!, when);
  for (const name of DRAINING) if (name !== "dict") publish(builtin(name), "drained", "iterables");
  publish(builtin("any"), "any", "always");
  publish(builtin("all"), "all", "always");
  publish(builtin("next"), "next_or", "iterables");
  publish(builtin("sorted"), "sorted_with", "named");
  publish(builtin("min"), "min_by", "named");
  publish(builtin("max"), "max_by", "named");
  publish(sortMethod(py), "sort_list", "named");
  return prelude;
}

/** Whether a list is to be sorted in Python: it begins with an instance, and enough was sorted. */
export function hasObjects(py: Interp, list: Value): boolean {
  const { heap } = py;
  const length = heap.u32[(offsetOf(list) + LIST.LENGTH) >>> 2]!;
  if (length < 2 || !heap.isExactly(py.listGet(list, 0), TYPE.INSTANCE)) return false;
  return timsortFunction(py, 0) !== undefined;
}

/** Builtins for which an instance that is their only argument is an iterable, and nothing else. */
const ITERATING: readonly string[] = ["any", "all", ...DRAINING.filter((name) => name !== "dict")];

/** The function that CALL enters in place of a builtin whose `argc` arguments begin with `v`; undefined: none. */
export function itemsFunction(py: Interp, callee: Value, v: Value, argc: number): Value | undefined {
  const type = py.heap.typeOf(v);
  if (type === TYPE.LIST && argc === 1 && callee === py.heap.read(py.builtinCell("sorted")))
    return hasObjects(py, v) ? preludeFunction(py, "sorted_objects") : undefined;
  if (type === TYPE.GENERATOR) return generatorCall(py, callee, argc, false);
  if (type !== TYPE.INSTANCE || argc !== 1) return undefined;
  if (!ITERATING.some((name) => py.heap.read(py.builtinCell(name)) === callee)) return undefined;
  return generatorCall(py, callee, argc, false);
}

/**
 * What to call instead of builtin `callee` when its first argument is a generator, with the callee in front of the
 * arguments; undefined: nothing.
 */
export function generatorCall(py: Interp, callee: Value, argc: number, named: boolean): Value | undefined {
  const prelude = preludeOf(py);
  if (prelude === undefined) return undefined;
  let name: PreludeName | undefined;
  if (callee === prelude.any || callee === prelude.all) {
    if (argc === 1 && !named) name = callee === prelude.any ? "any" : "all";
  } else if (callee === prelude.next) {
    if (argc === 2 && !named) name = "next_or";
  } else if (prelude.draining.has(callee)) name = argc === 1 && !named ? "drained" : "drained_more";
  return name === undefined ? undefined : prelude.functions.get(name);
}

/** A function of the prelude; undefined in an interpreter without a compiler. */
export const preludeFunction = (py: Interp, name: PreludeName): Value | undefined =>
  preludeOf(py)?.functions.get(name);

/** The function `list.sort`, without a receiver. */
const sortMethod = (py: Interp): Value => py.types[TYPE.LIST]!.methods.get("sort")!;

/**
 * What to call instead of `min(iterable, key=…)`, `max`, `sorted` or a list's `sort`, and what comes in front of the arguments:
 * the builtin, or the list.
 */
export function orderByKey(
  py: Interp,
  callee: Value,
  args: readonly Value[],
  names: readonly string[],
): readonly [fn: Value | undefined, first: Value] | undefined {
  if (!names.every((name) => name === "key" || name === "reverse")) return undefined;
  const { heap } = py;
  if (heap.typeOf(callee) !== TYPE.BUILTIN) return undefined;
  const builtin = (name: string): Value => heap.read(py.builtinCell(name));
  const at = offsetOf(callee);
  if (heap.u32[(at + BUILTIN.ID) >>> 2] === heap.u32[(offsetOf(sortMethod(py)) + BUILTIN.ID) >>> 2]) {
    if (heap.isUnbound(at + BUILTIN.SELF) || args.length !== names.length) return undefined;
    const self = heap.read(at + BUILTIN.SELF);
    return heap.isExactly(self, TYPE.LIST) ? [preludeFunction(py, "sort_list"), self] : undefined;
  }
  if (args.length !== names.length + 1) return undefined;
  if (callee === builtin("sorted")) return [preludeFunction(py, "sorted_with"), callee];
  if (names.length !== 1 || names[0] !== "key") return undefined;
  if (callee === builtin("min")) return [preludeFunction(py, "min_by"), callee];
  return callee === builtin("max") ? [preludeFunction(py, "max_by"), callee] : undefined;
}

/** What the functions above call besides builtins. */
function installBuiltins(py: Interp, module: ModuleInfo): void {
  const define = defineIn(py, module);
  define(
    "sort_keyed",
    ([items, keys, reverse]) => {
      const [values, by] = [py.listItems(items!), py.listItems(keys!)];
      // what only Python can compare is for the caller, by the function that is given then
      const plain = sortPlainly(py, values, by, reverse === TRUE, true);
      if (plain !== undefined) return py.newList(plain);
      return timsortFunction(py, by.length) ?? py.newList(sortByKeys(py, values, by, reverse === TRUE));
    },
    3,
  );
  define(
    "take_items",
    ([list]) => {
      const taken = py.newList(py.listItems(list!));
      py.listSetItems(list!, []);
      return taken;
    },
    1,
  );
  define(
    "put_items",
    ([list, items]) => {
      py.listSetItems(list!, py.listItems(items!));
      return NONE;
    },
    2,
  );
}

/** `separator.join(generator)`. */
export const joinFunction = (py: Interp): Value | undefined => preludeOf(py)?.functions.get("join");

/** All items of a generator; undefined where that is no quicker than asking for one after the other. */
export function collectGenerator(py: Interp, generator: Value): Value[] | undefined {
  const collect = preludeOf(py)?.functions.get("collect");
  return collect === undefined ? undefined : py.listItems(callValue(py, collect, [generator]));
}

/** The items of an iterable, and `f` of each, one after the other; undefined where the caller has to do it. */
export function keyedItems(
  py: Interp,
  f: Value,
  iterable: Value,
): readonly [items: Value[], keys: Value[]] | undefined {
  const keyed = py.heap.typeOf(f) === TYPE.FUNCTION ? preludeOf(py)?.functions.get("keyed") : undefined;
  if (keyed === undefined) return undefined;
  const [items, keys] = py.heap.tupleItems(callValue(py, keyed, [f, iterable])) as [Value, Value];
  return [py.listItems(items), py.listItems(keys)];
}

/** `[f(x) for x in items]`. */
export function mapAll(py: Interp, f: Value, items: readonly Value[]): Value[] {
  const map =
    py.heap.typeOf(f) === TYPE.FUNCTION && items.length > 1
      ? preludeOf(py)?.functions.get("map_all")
      : undefined;
  if (map !== undefined) return py.listItems(callValue(py, map, [f, py.newList(items)]));
  const depth = py.heap.pinned.length;
  try {
    for (const item of items) py.heap.pin(item);
    return items.map((item) => {
      const v = py.call(f, [item]);
      py.heap.pin(v);
      return v;
    });
  } finally {
    py.heap.unpin(depth);
  }
}
