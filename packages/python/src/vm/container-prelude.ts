/**
 * What builtin containers do with keys and items that are instances with `__hash__` and `__eq__` (and `__lt__`…), as Python:
 * native code enters these functions as it enters special methods (enter.c), so that the methods run in native code too. The
 * builtins that they call are in ops/helpers/buckets.c. Compiled when the first such key comes along.
 */
import type { Interp } from "../interp.ts";
import { CONTEXT, LIST, PRELUDE, SLOT, TUPLE, TYPE } from "../heap/layout.ts";
import { NONE, offsetOf, type Value } from "../heap/value.ts";
import { newBuiltin } from "../objects/builtin.ts";
import { newFunction } from "../objects/function.ts";
import { newModule } from "../objects/module.ts";
import { PRELUDE_FILE } from "./prelude.ts";

const sequences = ["lt <", "le <=", "gt >", "ge >="]
  .map((pair) => {
    const [name, operator] = pair.split(" ");
    return `
def sequence_${name}(a, b):
    i = 0
    while i < len(a) and i < len(b):
        x = a[i]
        y = b[i]
        if not (same(x, y) or x == y):
            return x ${operator} y
        i += 1
    return len(a) ${operator} len(b)
`;
  })
  .join("");

const SOURCE = `
def dict_find(d, key, h):
    n = 0
    while True:
        e = dict_candidate(d, h, n)
        if e < 0:
            return e
        k = dict_key(d, e)
        if k is key:
            return e
        equal = k == key
        if equal:
            equal = True
        if dict_key(d, e) is not k:
            n = 0
        elif equal:
            return e
        else:
            n += 1

def dict_get_item(d, key):
    e = dict_find(d, key, hash(key))
    if e < 0:
        raise KeyError(key)
    return dict_value(d, e)

def dict_set_item(d, key, value):
    h = hash(key)
    e = dict_find(d, key, h)
    if e < 0:
        e = dict_add(d, key, h)
    dict_put(d, e, value)

def dict_delete_item(d, key):
    e = dict_find(d, key, hash(key))
    if e < 0:
        raise KeyError(key)
    dict_remove(d, e)

def dict_contains(d, key):
    return dict_find(d, key, hash(key)) >= 0

def dict_get(d, key, default=None):
    e = dict_find(d, key, hash(key))
    return default if e < 0 else dict_value(d, e)

def dict_setdefault(d, key, default=None):
    h = hash(key)
    e = dict_find(d, key, h)
    if e < 0:
        e = dict_add(d, key, h)
        dict_put(d, e, default)
    return dict_value(d, e)

def set_find(s, key, h):
    n = 0
    while True:
        e = set_candidate(s, h, n)
        if e < 0:
            return e
        k = set_key(s, e)
        if k is key:
            return e
        equal = k == key
        if equal:
            equal = True
        if set_key(s, e) is not k:
            n = 0
        elif equal:
            return e
        else:
            n += 1

def set_contains(s, key):
    return set_find(s, key, hash(key)) >= 0

def set_add(s, key):
    h = hash(key)
    if set_find(s, key, h) < 0:
        set_insert(s, key, h)

def set_discard(s, key):
    e = set_find(s, key, hash(key))
    if e >= 0:
        set_remove(s, e)

def sequence_contains(c, key):
    for x in c:
        if same(x, key) or x == key:
            return True
    return False

def list_extend(a, b):
    for x in b:
        a.append(x)
    return a

def sequence_eq(a, b):
    if len(a) != len(b):
        return False
    i = 0
    while i < len(a) and i < len(b):
        x = a[i]
        y = b[i]
        if not (same(x, y) or x == y):
            return False
        i += 1
    return len(a) == len(b)

def sequence_ne(a, b):
    if len(a) != len(b):
        return True
    i = 0
    while i < len(a) and i < len(b):
        x = a[i]
        y = b[i]
        if not (same(x, y) or x == y):
            return True
        i += 1
    return len(a) != len(b)
${sequences}`;

/** Helpers by the names that the source has for them. */
export const bucketHelpers: readonly string[] = [
  "dict_candidate",
  "dict_key",
  "dict_value",
  "dict_put",
  "dict_add",
  "dict_remove",
  "set_candidate",
  "set_key",
  "set_insert",
  "set_remove",
  "same",
];

const SPECIALS: readonly (readonly [slot: number, kind: number, name: string])[] = [
  [SLOT.GET_ITEM, PRELUDE.DICT, "dict_get_item"],
  [SLOT.SET_ITEM, PRELUDE.DICT, "dict_set_item"],
  [SLOT.DELETE_ITEM, PRELUDE.DICT, "dict_delete_item"],
  [SLOT.CONTAINS, PRELUDE.DICT, "dict_contains"],
  [SLOT.CONTAINS, PRELUDE.SET, "set_contains"],
  [SLOT.IADD, PRELUDE.LIST, "list_extend"],
  ...[PRELUDE.LIST, PRELUDE.TUPLE].flatMap((kind) => [
    [SLOT.CONTAINS, kind, "sequence_contains"] as const,
    ...["lt", "le", "eq", "ne", "gt", "ge"].map(
      (name, i) => [SLOT.LT + i, kind, `sequence_${name}`] as const,
    ),
  ]),
];

/** Methods of builtin types for such keys. */
const METHODS: readonly (readonly [type: number, name: string, fn: string, most: number])[] = [
  [TYPE.DICT, "get", "dict_get", 2],
  [TYPE.DICT, "setdefault", "dict_setdefault", 2],
  [TYPE.SET, "add", "set_add", 1],
  [TYPE.SET, "discard", "set_discard", 1],
];

const functions = new WeakMap<Interp, ReadonlyMap<string, Value>>();

/** Whether a key has a hash or an equality that TypeScript would have to call back for. */
const isKey = (py: Interp, v: Value): boolean =>
  py.heap.isExactly(v, TYPE.INSTANCE) || py.heap.isExactly(v, TYPE.TUPLE);

/**
 * Makes the functions and lets native code enter them.
 * @param fast gives a builtin its helper, and answers what calls that
 */
export function publishContainerPrelude(
  py: Interp,
  fast: (helper: string) => {
    install(builtin: Value): void;
    call(args: readonly Value[]): Value | undefined;
  },
): void {
  if (py.compile === undefined || functions.has(py)) return;
  const made = new Map<string, Value>();
  functions.set(py, made);
  const module = newModule(py, PRELUDE_FILE);
  for (const name of bucketHelpers) {
    const helper = fast(`bucket_${name}`);
    const builtin = newBuiltin(py, {
      name,
      fn: (_, args) => {
        const v = helper.call(args);
        if (v === undefined) throw py.error("MemoryError");
        return v;
      },
      signature: undefined,
      owner: undefined,
    });
    py.setModuleAttr(module, name, builtin);
    helper.install(builtin);
  }
  for (const constant of py.compile(SOURCE, PRELUDE_FILE).constants) {
    if (constant.kind !== "code") continue;
    const loaded = py.loadCode(constant.code, module);
    const defaults = ["dict_get", "dict_setdefault"].includes(constant.code.name)
      ? py.heap.tuple([NONE])
      : NONE;
    const fn = newFunction(py, loaded, defaults, NONE, NONE);
    py.setModuleAttr(module, constant.code.name, fn); // which keeps it alive
    made.set(constant.code.name, fn);
  }
  const { heap } = py;
  const table = py.allocateStatic(SLOT.COUNT * PRELUDE.COUNT * 8);
  for (let i = 0; i < SLOT.COUNT * PRELUDE.COUNT; i++) heap.writeNull(table + 8 * i);
  for (const [slot, kind, name] of SPECIALS)
    heap.write(table + 8 * (slot * PRELUDE.COUNT + kind), made.get(name)!);
  heap.writeAddress(CONTEXT.PRELUDE, table);
}

/** What an instruction is about to be done for such a key or with such items, by its operands. */
export function wantsContainerPrelude(py: Interp, container: Value, key: Value): boolean {
  if (functions.has(py)) return false;
  const { heap } = py;
  switch (heap.typeOf(container)) {
    case TYPE.GENERATOR:
      return true;
    case TYPE.DICT:
    case TYPE.SET:
    case TYPE.FROZENSET:
      return isKey(py, key);
    case TYPE.LIST:
    case TYPE.TUPLE: {
      if (heap.isExactly(key, TYPE.INSTANCE) || heap.isExactly(key, TYPE.GENERATOR)) return true;
      const at = offsetOf(container);
      const isList = heap.typeOf(container) === TYPE.LIST;
      const first = isList ? heap.u32[(at + LIST.ITEMS) >>> 2]! : at + TUPLE.ITEMS;
      const count = Math.min(heap.u32[(at + LIST.LENGTH) >>> 2]!, 4);
      for (let i = 0; i < count; i++)
        if (heap.isExactly(heap.read(first + 8 * i), TYPE.INSTANCE)) return true;
      return false;
    }
    default:
      return false;
  }
}

/** The function for a method of a builtin container that is called with `argc` arguments, the first of which is `key`. */
export function containerMethod(
  py: Interp,
  type: number,
  name: string,
  argc: number,
  key: Value,
): Value | undefined {
  const made = functions.get(py);
  if (made === undefined || argc === 0 || !isKey(py, key)) return undefined;
  const found = METHODS.find(([t, n, , most]) => t === type && n === name && argc <= most);
  return found && made.get(found[2]);
}
