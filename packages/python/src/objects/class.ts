import type { Interp } from "../interp.ts";
import { CELL, OBJECT, TYPE, TYPE_OF_METACLASS } from "../heap/layout.ts";
import { NONE, UNBOUND, isPointer, offsetOf, type Value } from "../heap/value.ts";
import { isCFunction } from "../vm/library-code.ts";
import { codeOfFrame } from "../vm/frame.ts";
import { setClassAttribute } from "./class-attributes.ts";
import { Member, WrappedMethod, bindDescriptor } from "./descriptors.ts";
import { PyError } from "./exception.ts";
import { publishInstances } from "./instance.ts";
import type { Hosted } from "./hosted.ts";
import { callSpecial, lookup, lookupAfter, overriding } from "./lookup.ts";
import { MOST_INLINE } from "./shape.ts";
import { DERIVABLE } from "./subclass.ts";
import { CORE_TYPE, isType, newHeapType, typeOfTypeObject, type HeapType, type TypeInfo } from "./types.ts";

/** Making classes: `type.__new__` (CPython's type_new, Objects/typeobject.c). */

/** Layouts of builtin types that classes can derive from. */
const ACCEPTABLE: ReadonlySet<number> = new Set([
  TYPE.INSTANCE,
  TYPE.EXCEPTION,
  TYPE.TYPE,
  TYPE.MODULE,
  ...DERIVABLE,
]);
/** Builtin types with such a layout that cannot be derived from all the same. */
const FINAL: ReadonlySet<string> = new Set(
  (
    "bool NoneType ellipsis NotImplementedType function generator slice range memoryview mappingproxy traceback frame code " +
    "method_descriptor getset_descriptor member_descriptor dict_keys dict_values dict_items dict_keyiterator " +
    "dict_valueiterator dict_itemiterator dict_reversekeyiterator dict_reversevalueiterator dict_reverseitemiterator " +
    "callable_iterator iterator _tee _grouper"
  ).split(" "),
);
/** Iterators with a layout of their own: objects of derived classes hold one of them (DerivedIterator). */
const HELD: ReadonlySet<number> = new Set([TYPE.ZIP, TYPE.ENUMERATE, TYPE.REVERSED]);

/** Room that new instances get for attributes that nothing announced. */
const SPARE_SLOTS = 1;

export function typesOf(py: Interp, bases: readonly Value[]): TypeInfo[] {
  return bases.map((base) => {
    if (!isType(py, base))
      throw py.error(
        "TypeError",
        "metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases",
      );
    return typeOfTypeObject(py, base);
  });
}

/** The most derived metaclass. */
export function metaclassOf(py: Interp, metaclass: TypeInfo, bases: readonly TypeInfo[]): TypeInfo {
  let winner = metaclass;
  for (const base of bases) {
    const meta = base.metaclass ?? py.types[TYPE.TYPE]!;
    if (winner.mro.includes(meta)) continue;
    if (!meta.mro.includes(winner))
      throw py.error(
        "TypeError",
        "metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases",
      );
    winner = meta;
  }
  return winner;
}

/** C3: the method resolution order of a class with these bases, without the class itself. */
export function linearize(py: Interp, bases: readonly TypeInfo[]): TypeInfo[] {
  const lists = [...bases.map((base) => [...base.mro]), [...bases]];
  const order: TypeInfo[] = [];
  for (;;) {
    const rest = lists.filter((list) => list.length > 0);
    if (rest.length === 0) return order;
    const next = rest.map((list) => list[0]!).find((head) => rest.every((list) => !list.includes(head, 1)));
    if (next === undefined) {
      const heads = [...new Set(rest.map((list) => list[0]!.name))];
      throw py.error(
        "TypeError",
        `Cannot create a consistent method resolution order (MRO) for bases ${heads.join(", ")}`,
      );
    }
    order.push(next);
    for (const list of rest) if (list[0] === next) list.shift();
  }
}

/** The layout that instances have, from that of the bases. */
function layoutOf(py: Interp, bases: readonly TypeInfo[]): number {
  let layout: number = TYPE.INSTANCE;
  for (const base of bases) {
    const its = HELD.has(base.layout) ? TYPE.HOSTED : base.layout;
    if (!ACCEPTABLE.has(its) || (!base.isHeap && FINAL.has(base.name)))
      throw py.error("TypeError", `type '${base.name}' is not an acceptable base type`);
    if (its === TYPE.INSTANCE) continue;
    if (layout !== TYPE.INSTANCE && layout !== its)
      throw py.error("TypeError", "multiple bases have instance lay-out conflict");
    layout = its;
  }
  return layout;
}

/** The base whose `__slots__` the others' are part of. */
function solidBase(py: Interp, bases: readonly TypeInfo[]): readonly string[] {
  let solid: readonly string[] = [];
  for (const base of bases) {
    const slots = base.heapType?.slots ?? [];
    const [short, long] = slots.length > solid.length ? [solid, slots] : [slots, solid];
    if (short.some((name, i) => long[i] !== name))
      throw py.error("TypeError", "multiple bases have instance lay-out conflict");
    solid = long;
  }
  return solid;
}

interface Slots {
  /** Names in `__slots__`, mangled; undefined without `__slots__`. */
  readonly names: string[] | undefined;
  readonly dict: boolean;
}

function readSlots(py: Interp, name: string, namespace: Map<string, Value>): Slots {
  const value = namespace.get("__slots__");
  if (value === undefined) return { names: undefined, dict: false };
  const { heap } = py;
  const names: string[] = [];
  let dict = false;
  for (const item of heap.isStr(value) ? [value] : py.toArray(value)) {
    if (!heap.isStr(item))
      throw py.error("TypeError", `__slots__ items must be strings, not '${py.typeName(item)}'`);
    let text = heap.strOf(item);
    if (!/^[\p{L}_][\p{L}\p{N}_]*$/u.test(text)) throw py.error("TypeError", "__slots__ must be identifiers");
    if (text === "__dict__") dict = true;
    else if (text !== "__weakref__") {
      const owner = name.replace(/^_+/, "");
      if (text.startsWith("__") && !text.endsWith("__") && owner !== "") text = `_${owner}${text}`;
      if (namespace.has(text))
        throw py.error("ValueError", `'${text}' in __slots__ conflicts with class variable`);
      names.push(text);
    }
  }
  return { names: names.sort(), dict };
}

/** Attributes that the methods of a class assign to `self`: the compiler lists them. */
function announced(py: Interp, namespace: ReadonlyMap<string, Value>): number {
  const value = namespace.get("__static_attributes__");
  return value !== undefined && py.heap.typeOf(value) === TYPE.TUPLE ? py.heap.tupleItems(value).length : 0;
}

/** `type.__new__(metaclass, name, bases, namespace, **kw)`. */
export function newClass(
  py: Interp,
  metaclass: TypeInfo,
  name: string,
  baseValues: readonly Value[],
  dict: Value,
  kw: ReadonlyMap<string, Value> | undefined,
): Value {
  const { heap } = py;
  const object = py.types[CORE_TYPE.OBJECT]!;
  const bases = baseValues.length === 0 ? [object] : typesOf(py, baseValues);
  bases.forEach((base, i) => {
    if (bases.indexOf(base) < i) throw py.error("TypeError", `duplicate base class ${base.name}`);
  });
  const namespace = new Map<string, Value>();
  for (const [key, v] of py.dictEntries(dict)) if (heap.isStr(key)) namespace.set(heap.strOf(key), v);
  const layout = layoutOf(py, bases);
  const order = linearize(py, bases);
  const inherited = solidBase(py, bases);
  const { names, dict: slotDict } = readSlots(py, name, namespace);
  const baseHasDict = bases.some(
    (base) => base.heapType?.hasDict ?? (base.layout === TYPE.EXCEPTION || base.layout === TYPE.TYPE),
  );
  if ((names?.length ?? 0) > 0 && [TYPE.INT, TYPE.TUPLE, TYPE.BYTES].some((one) => one === layout))
    throw py.error(
      "TypeError",
      `nonempty __slots__ not supported for subtype of '${bases.find((base) => base.layout === layout)!.name}'`,
    );
  const slots = [...inherited, ...(names ?? [])];
  const most = Math.max(0, ...bases.map((base) => base.heapType?.inline ?? 0));
  const hasDict = names === undefined || slotDict || baseHasDict;
  const wanted =
    Math.max(most, slots.length) + (hasDict ? announced(py, namespace) + (most === 0 ? SPARE_SLOTS : 0) : 0);
  const qualname = namespace.get("__qualname__");
  if (qualname !== undefined && !heap.isStr(qualname))
    throw py.error("TypeError", `type __qualname__ must be a str, not ${py.typeName(qualname)}`);
  const heapType: HeapType = {
    slots,
    hasDict,
    inline: Math.min(wanted, MOST_INLINE),
    qualname: qualname === undefined ? name : heap.strOf(qualname),
    shapes: new Map(),
    dictShapes: new Map(),
    lookups: new Map(),
    version: py.allocateStatic(8),
    caches: new Set(),
  };
  if (slots.length > MOST_INLINE)
    throw py.error("ValueError", `__slots__ of ${slots.length} names; there can be ${MOST_INLINE}`);
  const type = newHeapType(py, name, bases, order, layout, heapType);
  if (metaclass.id !== TYPE.TYPE) {
    type.metaclass = metaclass;
    py.heap.u8[offsetOf(type.object) + OBJECT.FLAGS]! |= TYPE_OF_METACLASS;
  }
  fillNamespace(py, type, namespace, names, inherited.length);
  publishInstances(py, type);
  setNames(py, type, namespace);
  initSubclass(py, type, kw);
  return type.object;
}

/** Functions of a class that get a wrapper by their names. */
const IMPLICIT: Readonly<Record<string, boolean>> = {
  __new__: false,
  __init_subclass__: true,
  __class_getitem__: true,
};

function fillNamespace(
  py: Interp,
  type: TypeInfo,
  namespace: ReadonlyMap<string, Value>,
  slots: readonly string[] | undefined,
  firstSlot: number,
): void {
  const { heap } = py;
  for (const [name, v] of namespace) {
    if (name === "__qualname__" || isImplicit(py, v)) continue;
    if (name === "__classcell__") {
      if (heap.typeOf(v) !== TYPE.CELL)
        throw py.error(
          "TypeError",
          `type.__new__: __classcell__ must be a nonlocal cell, not ${py.repr(py.typeOf(v).object)}`,
        );
      heap.write(offsetOf(v) + CELL.VALUE, type.object);
      continue;
    }
    const passesClass = Object.hasOwn(IMPLICIT, name) ? IMPLICIT[name] : undefined;
    if (passesClass !== undefined && heap.typeOf(v) === TYPE.FUNCTION) {
      const wrapper = py.types[passesClass ? CORE_TYPE.CLASS_METHOD : CORE_TYPE.STATIC_METHOD]!;
      setClassAttribute(py, type, name, heap.newHosted(new WrappedMethod(wrapper, v, passesClass)));
    } else if (isCFunction(py, v)) {
      const wrapper = py.types[CORE_TYPE.STATIC_METHOD]!;
      setClassAttribute(py, type, name, heap.newHosted(new WrappedMethod(wrapper, v, false)));
    } else setClassAttribute(py, type, name, v);
  }
  if (!namespace.has("__module__")) {
    const frame = py.frame;
    const module =
      frame === 0 ? UNBOUND : heap.read(py.globalCell(codeOfFrame(py, frame).module.id, "__name__"));
    if (module !== UNBOUND) setClassAttribute(py, type, "__module__", module);
  }
  const member = py.types[CORE_TYPE.MEMBER_DESCRIPTOR]!;
  slots?.forEach((name, i) =>
    setClassAttribute(py, type, name, heap.newHosted(new Member(member, type, name, firstSlot + i))),
  );
  if (!namespace.has("__doc__")) setClassAttribute(py, type, "__doc__", NONE);
  if (namespace.has("__eq__") && !namespace.has("__hash__")) setClassAttribute(py, type, "__hash__", NONE);
}

/** A copy of another class's `__dict__` brings that class's `__dict__` and `__weakref__` along. */
const isImplicit = (py: Interp, v: Value): boolean =>
  py.heap.typeOf(v) === TYPE.HOSTED &&
  (py.heap.hostedOf(v) as Hosted).type.id === CORE_TYPE.GETSET_DESCRIPTOR &&
  ["__dict__", "__weakref__"].includes(py.str(py.getAttr(v, "__name__")));

/** Tells every attribute that wants to know where it is and what it is called. */
function setNames(py: Interp, type: TypeInfo, namespace: ReadonlyMap<string, Value>): void {
  for (const [name, v] of namespace) {
    if (!isPointer(v)) continue;
    const kind = py.heap.typeOf(v);
    const found = overriding(py, v, "__set_name__");
    if (found === undefined) {
      if (kind === TYPE.HOSTED) py.setDescriptorName(v, name);
      continue;
    }
    try {
      callSpecial(py, v, found, [type.object, py.heap.str(name)]);
    } catch (error) {
      if (error instanceof PyError)
        py.callMethod(error.value, "add_note", [
          py.heap.str(
            `Error calling __set_name__ on '${py.typeName(v)}' instance '${name}' in '${type.name}'`,
          ),
        ]);
      throw error;
    }
  }
}

function initSubclass(py: Interp, type: TypeInfo, kw: ReadonlyMap<string, Value> | undefined): void {
  const found = lookupAfter(py, type, type, "__init_subclass__");
  if (found !== undefined && found.owner.isHeap) {
    const fn = bindDescriptor(py, found.value, undefined, type);
    py.call(fn, [...(kw?.values() ?? [])], [...(kw?.keys() ?? [])]);
  } else if (kw !== undefined && kw.size > 0)
    throw py.error("TypeError", `${type.name}.__init_subclass__() takes no keyword arguments`);
}

/** True when a class has abstract methods that nothing has made concrete. */
export function abstractNames(py: Interp, type: TypeInfo): string[] {
  if (!type.isHeap) return [];
  const found = lookup(py, type, "__abstractmethods__");
  if (found === undefined) return [];
  return py.toArray(found.value).map((name) => py.str(name));
}

/** `type.__new__(metaclass, name, bases, namespace)`, arguments not yet checked. */
export function typeNew(
  py: Interp,
  metaclass: TypeInfo,
  args: readonly Value[],
  kw: ReadonlyMap<string, Value> | undefined,
): Value {
  const { heap } = py;
  const [name, bases, dict] = args;
  if (args.length !== 3)
    throw py.error("TypeError", `type.__new__() takes exactly 3 arguments (${args.length} given)`);
  const check = (v: Value | undefined, number: number, kind: number, what: string): Value => {
    if (v === undefined || heap.typeOf(v) !== kind)
      throw py.error(
        "TypeError",
        `type.__new__() argument ${number} must be ${what}, not ${py.typeName(v ?? NONE)}`,
      );
    return v;
  };
  const text = heap.strOf(check(name, 1, TYPE.STR, "str"));
  const list = heap.tupleItems(check(bases, 2, TYPE.TUPLE, "tuple"));
  const namespace = check(dict, 3, TYPE.DICT, "dict");
  const winner = metaclassOf(py, metaclass, typesOf(py, list));
  return newClass(py, winner, text, list, namespace, kw);
}
