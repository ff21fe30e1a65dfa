/**
 * Fills the inline caches of attribute access and method calls (CACHE in heap/layout.ts): what the look-up rules of
 * objects/attributes.ts give for the receiver at hand, as far as native code can make use of it. Whatever an entry relies on
 * (the class's attributes, those of its bases) is registered with the class, whose changes remove the entry.
 */
import { OP } from "../bytecode/opcodes.ts";
import {
  CACHE,
  CACHE_ENTRY,
  CACHE_MOST_MORE,
  CACHE_OWN_ENTRIES,
  FUNCTION,
  HIT_CELL,
  HIT_CLASS,
  HIT_ITEM,
  HIT_OWN,
  HIT_PLAIN,
  HIT_PROPERTY,
  HIT_REST,
  HIT_SELF,
  INSTANCE,
  OBJECT,
  TYPE_MAKES_DICT,
  TYPE_MAKES_EXCEPTION,
  TYPE_MAKES_LIST,
  TYPE_PLAIN_EXCEPTION,
  KEY_BUILTIN,
  KEY_CLASS,
  KEY_DERIVED,
  MODULE,
  TYPE,
  TYPE_PASSES_CLASS,
  TYPE_PUBLISHED,
  TYPE_SUBCLASS,
  SLOT,
  TYPE_OBJECT,
} from "../heap/layout.ts";
import { NONE, UNBOUND, isPointer, offsetOf, type Value } from "../heap/value.ts";
import type { Interp } from "../interp.ts";
import { findMethod } from "../objects/attributes.ts";
import { abstractNames } from "../objects/class.ts";
import {
  Property,
  WrappedMethod,
  hostedMember,
  isDataDescriptor,
  isPlain,
  Member,
} from "../objects/descriptors.ts";
import { codeOfFunction } from "../objects/function.ts";
import { GENERATED } from "../library-folder.ts";
import { shapeOf } from "../objects/instance.ts";
import { clearCache, lookup, lookupAfter } from "../objects/lookup.ts";
import { shapeWith, type Shape } from "../objects/shape.ts";
import { isLibraryCode } from "../vm/library-code.ts";
import {
  derivedSuperEntry,
  exceptionField,
  fillDerivedSet,
  fillFunction,
  keepsInDict,
} from "./derived-caches.ts";
import { isQuietMember } from "../vm/found-member.ts";
import { containerMethod } from "../vm/container-prelude.ts";
import { CORE_TYPE, typeOf, typeOfTypeObject, type TypeInfo } from "../objects/types.ts";

/** Caches of code that was given up. Classes may still know them, and empty them: so they are caches for ever. */
const freeCaches = new WeakMap<Interp, number[]>();

/** Takes a cache back. */
export function releaseCache(py: Interp, cache: number): void {
  const { heap } = py;
  clearCache(py, cache);
  const more = heap.readAddress(cache + CACHE.MORE);
  if (more !== 0) py.freeStatic(more, CACHE_MOST_MORE * CACHE_ENTRY.BYTES);
  const free = freeCaches.get(py);
  if (free === undefined) freeCaches.set(py, [cache]);
  else free.push(cache);
}

/** Makes an empty cache; `name` is what its instruction looks for. */
export function newCache(py: Interp, name: string): number {
  const cache = freeCaches.get(py)?.pop() ?? py.allocateStatic(CACHE.BYTES);
  const { heap } = py;
  heap.write(cache + CACHE.NAME, heap.intern(name));
  heap.writeNull(cache + CACHE.TARGET);
  heap.u32[(cache + CACHE.MODE) >>> 2] = 0;
  heap.writeNull(cache + CACHE.MORE);
  heap.write(cache + CACHE.WORD, UNBOUND);
  heap.u32[(cache + CACHE.OTHERWISE_TYPE) >>> 2] = 0;
  clearCache(py, cache);
  return cache;
}

/** What a shape says about an attribute: KIND and VALUE of CACHE_ENTRY in heap/layout.ts. */
export interface Entry {
  readonly kind: number;
  /** A value, or a number (an offset, an address in the arena). */
  readonly value?: Value;
  readonly offset?: number;
  readonly address?: number;
}

/** Adds an entry for a shape (or what stands for one) unless it is there or the cache is full. */
export function addEntry(
  py: Interp,
  cache: number,
  shape: { readonly id: number; readonly type: TypeInfo },
  entry: Entry,
): void {
  const { heap } = py;
  const { u32 } = heap;
  const more = (cache + CACHE.MORE_COUNT) >>> 2;
  let at = 0;
  for (let i = 0; i < CACHE_OWN_ENTRIES + u32[more]!; i++) {
    const where =
      i < CACHE_OWN_ENTRIES
        ? cache + CACHE.ENTRIES + i * CACHE_ENTRY.BYTES
        : heap.readAddress(cache + CACHE.MORE) + (i - CACHE_OWN_ENTRIES) * CACHE_ENTRY.BYTES;
    const id = u32[(where + CACHE_ENTRY.SHAPE) >>> 2]!;
    if (id === shape.id) return;
    if (id === 0 && at === 0) at = where;
  }
  if (at === 0) {
    if (u32[more]! >= CACHE_MOST_MORE) return;
    if (heap.readAddress(cache + CACHE.MORE) === 0)
      heap.writeAddress(cache + CACHE.MORE, py.allocateStatic(CACHE_MOST_MORE * CACHE_ENTRY.BYTES));
    at = heap.readAddress(cache + CACHE.MORE) + u32[more]! * CACHE_ENTRY.BYTES;
    u32[more]!++;
  }
  u32[(at + CACHE_ENTRY.KIND) >>> 2] = entry.kind;
  if (entry.value !== undefined) heap.write(at + CACHE_ENTRY.VALUE, entry.value);
  else if (entry.address !== undefined) heap.writeAddress(at + CACHE_ENTRY.VALUE, entry.address);
  else {
    u32[(at + CACHE_ENTRY.VALUE) >>> 2] = entry.offset ?? 0;
    u32[(at + CACHE_ENTRY.VALUE + 4) >>> 2] = 0;
  }
  u32[(at + CACHE_ENTRY.SHAPE) >>> 2] = shape.id;
  shape.type.heapType?.caches.add(cache);
}

/** Where a slot lies, as KIND and VALUE say it. */
const slotEntry = (shape: Shape, slot: number): Entry =>
  slot < shape.inline
    ? { kind: INSTANCE.SLOTS + 8 * slot }
    : { kind: HIT_REST, offset: 8 * (slot - shape.inline) };

export const isFunction = (py: Interp, v: Value): boolean => py.heap.isExactly(v, TYPE.FUNCTION);

export const takes = (py: Interp, fn: Value, argc: number): boolean =>
  isFunction(py, fn) && py.heap.u32[(offsetOf(fn) + FUNCTION.SIMPLE_ARGC) >>> 2] === argc;

export const overrides = (py: Interp, type: TypeInfo, method: string): boolean =>
  lookup(py, type, method)?.owner.isHeap === true;

/** The instance's shape when its attributes are where the class's rules say; undefined otherwise. */
export function usualShape(py: Interp, receiver: Value, hook: string): Shape | undefined {
  const shape = shapeOf(py, receiver);
  return shape === undefined || shape.isDict || overrides(py, shape.type, hook) ? undefined : shape;
}

/** Properties of the library that are written in Python: their `__get__` of an instance calls what `fget` is. */
const LIBRARY_PROPERTIES: ReadonlySet<string> = new Set([
  "property.__get__",
  "DynamicClassAttribute.__get__",
]);

/** The getter of such a property; it has been what it is since it was made. */
function libraryGetter(py: Interp, v: Value): Value | undefined {
  if (!py.heap.isExactly(v, TYPE.INSTANCE)) return undefined;
  const get = lookup(py, typeOf(py, v), "__get__")?.value;
  if (get === undefined || !isFunction(py, get)) return undefined;
  const { code } = codeOfFunction(py, get);
  if (!LIBRARY_PROPERTIES.has(code.qualifiedName) || !isLibraryCode(code)) return undefined;
  return py.findAttr(v, "fget");
}

/** `receiver.name`. */
export function getEntry(py: Interp, shape: Shape, name: string): Entry | undefined {
  const found = lookup(py, shape.type, name);
  if (found !== undefined && isDataDescriptor(py, found.value)) {
    const host = hostedMember(py, found.value);
    if (host instanceof Member) return slotEntry(shape, host.slot);
    const getter = host instanceof Property ? host.getter : libraryGetter(py, found.value);
    return getter !== undefined && takes(py, getter, 1) ? { kind: HIT_PROPERTY, value: getter } : undefined;
  }
  const slot = shape.slots.get(name);
  if (slot !== undefined) return slotEntry(shape, slot);
  if (name === "__class__" && found?.owner.isHeap !== true)
    return { kind: HIT_CELL, address: classCell(py, shape.type) };
  if (found === undefined || !found.owner.isHeap) return undefined;
  if (isFunction(py, found.value)) return { kind: HIT_SELF, value: found.value };
  return isPlain(py, found.value) ? { kind: HIT_CELL, address: found.cell } : undefined;
}

/** Words that hold what attributes of classes and their instances never change. */
const cells = new WeakMap<TypeInfo, Map<string, number>>();

function constantCell(py: Interp, type: TypeInfo, what: string, v: Value): number {
  let known = cells.get(type);
  if (known === undefined) cells.set(type, (known = new Map()));
  let cell = known.get(what);
  if (cell === undefined) known.set(what, (cell = py.allocateStatic(8)));
  py.heap.write(cell, v);
  return cell;
}

/** `v.__class__` */
const classCell = (py: Interp, type: TypeInfo): number => constantCell(py, type, "__class__", type.object);

/**
 * `receiver.name`, or with `called` `receiver.name(…)`, of an object of a class that derives from a builtin type. What the
 * object has in its dict comes before what is no data descriptor.
 */
function derivedEntry(py: Interp, receiver: Value, name: string, called: boolean): Entry | undefined {
  const type = typeOf(py, receiver);
  if (overrides(py, type, "__getattribute__")) return undefined;
  if (type.layout === TYPE.EXCEPTION && !called) {
    const field = exceptionField(py, type, receiver, name);
    if (field !== undefined) return field;
  }
  if (!type.isHeap) return undefined;
  const found = lookup(py, type, name);
  if (found !== undefined && isDataDescriptor(py, found.value)) {
    const host = hostedMember(py, found.value);
    if (!(host instanceof Property) || called) return undefined;
    if (host.item !== undefined && type.layout === TYPE.TUPLE) return { kind: HIT_ITEM, offset: host.item };
    return takes(py, host.getter, 1) ? { kind: HIT_PROPERTY, value: host.getter } : undefined;
  }
  if (!keepsInDict(type, name) && type.layout === TYPE.EXCEPTION && name !== "__class__") return undefined;
  if (called) {
    if (found === undefined) return undefined;
    const callable = found.owner.isHeap
      ? isFunction(py, found.value)
      : py.heap.isExactly(found.value, TYPE.BUILTIN);
    return callable ? { kind: HIT_SELF, value: found.value } : undefined;
  }
  if (name === "__class__") return { kind: HIT_CELL, address: classCell(py, type) };
  if (found === undefined) return name === "__dict__" ? undefined : { kind: HIT_OWN, offset: 0 };
  if (!found.owner.isHeap) return undefined;
  if (isFunction(py, found.value)) return { kind: HIT_SELF, value: found.value };
  return isPlain(py, found.value) ? { kind: HIT_CELL, address: found.cell } : undefined;
}

function fillDerived(py: Interp, cache: number, receiver: Value, name: string, called: boolean): void {
  const entry = derivedEntry(py, receiver, name, called);
  const type = typeOf(py, receiver);
  if (entry !== undefined) addEntry(py, cache, { id: (KEY_DERIVED | type.id) >>> 0, type }, entry);
}

/** `cls.__name__`: of whatever class comes along. */
function fillClassName(py: Interp, cache: number, receiver: Value): boolean {
  const type = typeOfTypeObject(py, receiver);
  if (type.metaclass !== undefined && overrides(py, type.metaclass, "__getattribute__")) return false;
  if (type.metaclass !== undefined && lookup(py, type.metaclass, "__name__")?.owner.isHeap === true)
    return false;
  const v = py.getAttr(receiver, "__name__");
  if (!py.heap.isStr(v)) return false;
  const address = constantCell(py, type, "__name__", py.heap.intern(py.heap.strOf(v)));
  addEntry(py, cache, { id: (KEY_CLASS | type.id) >>> 0, type }, { kind: HIT_CELL, address });
  return true;
}

/** `receiver.name(…)`. */
export function callEntry(py: Interp, shape: Shape, name: string): Entry | undefined {
  const found = lookup(py, shape.type, name);
  if (found !== undefined && isDataDescriptor(py, found.value)) {
    const host = hostedMember(py, found.value);
    return host instanceof Member ? calledSlot(slotEntry(shape, host.slot)) : undefined;
  }
  const slot = shape.slots.get(name);
  if (slot !== undefined) return calledSlot(slotEntry(shape, slot));
  if (found === undefined || !found.owner.isHeap) return undefined;
  if (isFunction(py, found.value)) return { kind: HIT_SELF, value: found.value };
  const host = hostedMember(py, found.value);
  if (host instanceof WrappedMethod && isFunction(py, host.fn))
    return { kind: host.passesClass ? HIT_CLASS : HIT_PLAIN, value: host.fn };
  return undefined;
}

/** A callable in a slot; only in the instance itself. */
const calledSlot = (entry: Entry): Entry | undefined => (entry.kind >= INSTANCE.SLOTS ? entry : undefined);

/** `receiver.name = v`; an entry with a slot in the instance itself has the id of the shape after it as its offset. */
export function setEntry(py: Interp, shape: Shape, name: string): Entry | undefined {
  const found = lookup(py, shape.type, name);
  if (found !== undefined && isDataDescriptor(py, found.value)) {
    const host = hostedMember(py, found.value);
    if (host instanceof Member) return staying(shape, host.slot);
    return setterEntry(py, found.value);
  }
  if (!shape.type.heapType!.hasDict || name === "__class__" || name === "__dict__") return undefined;
  const slot = shape.slots.get(name);
  if (slot !== undefined) return staying(shape, slot);
  const next = shapeWith(py, shape, name);
  if (next === undefined) return undefined;
  const entry = slotEntry(shape, next.slots.get(name)!);
  return entry.kind === HIT_REST ? undefined : { kind: entry.kind, offset: next.id };
}

/** Assigning to a property. */
export function setterEntry(py: Interp, descriptor: Value): Entry | undefined {
  const host = hostedMember(py, descriptor);
  return host instanceof Property && host.setter !== NONE && takes(py, host.setter, 2)
    ? { kind: HIT_PROPERTY, value: host.setter }
    : undefined;
}

/** Another value in a slot. */
function staying(shape: Shape, slot: number): Entry {
  const entry = slotEntry(shape, slot);
  return entry.kind === HIT_REST ? entry : { kind: entry.kind, offset: shape.id };
}

function fillSet(py: Interp, cache: number, receiver: Value, name: string): void {
  const shape = usualShape(py, receiver, "__setattr__");
  const entry = shape && setEntry(py, shape, name);
  if (entry !== undefined) addEntry(py, cache, shape!, entry);
}

/** A hit by the receiver itself. */
function setReceiver(py: Interp, cache: number, receiver: Value, target: number, mode: number): void {
  const { heap } = py;
  heap.writeAddress(cache + CACHE.TARGET, target);
  heap.u32[(cache + CACHE.MODE) >>> 2] = mode;
  heap.write(cache + CACHE.RECEIVER, receiver);
}

/** What a class has under a name, as native code can use it. */
export interface ClassEntry {
  /** HIT_PLAIN, or HIT_SELF when the class is the first argument. */
  readonly kind: number;
  /** Arena offset of the word that holds it; 0 of a function in a classmethod or staticmethod. */
  readonly cell: number;
  /** The function, when it is one. */
  readonly fn: Value | undefined;
}

/** `cls.name`, or `cls.name(…)`; undefined when that is TypeScript's business. */
export function classEntry(
  py: Interp,
  receiver: Value,
  name: string,
  called: boolean,
): ClassEntry | undefined {
  const type = typeOfTypeObject(py, receiver);
  if (!type.isHeap) return undefined;
  const meta = type.metaclass && lookup(py, type.metaclass, name);
  // what is no data descriptor there comes after what the class has
  if (meta?.owner.isHeap === true && isDataDescriptor(py, meta.value)) return undefined;
  if (type.metaclass !== undefined && overrides(py, type.metaclass, "__getattribute__")) return undefined;
  const found = lookup(py, type, name);
  if (found === undefined || !found.owner.isHeap) return undefined;
  if (isFunction(py, found.value)) return { kind: HIT_PLAIN, cell: found.cell, fn: found.value };
  if (isPlain(py, found.value)) return { kind: HIT_PLAIN, cell: found.cell, fn: undefined };
  const host = hostedMember(py, found.value);
  if (host instanceof WrappedMethod && isFunction(py, host.fn) && (called || !host.passesClass))
    return { kind: host.passesClass ? HIT_SELF : HIT_PLAIN, cell: 0, fn: host.fn };
  return undefined;
}

function fillClass(py: Interp, cache: number, receiver: Value, name: string, called: boolean): void {
  if (name === "__name__" && !called && fillClassName(py, cache, receiver)) return;
  const entry = classEntry(py, receiver, name, called);
  if (entry === undefined) return fillStatic(py, cache, receiver, name);
  if (entry.cell === 0) py.heap.write(cache + CACHE.WORD, entry.fn!);
  setReceiver(py, cache, receiver, entry.cell === 0 ? cache + CACHE.WORD : entry.cell, entry.kind);
  typeOfTypeObject(py, receiver).heapType!.caches.add(cache);
}

/** A function of a builtin type that takes no receiver: `int.from_bytes`, `dict.fromkeys`. */
function fillStatic(py: Interp, cache: number, receiver: Value, name: string): void {
  const type = typeOfTypeObject(py, receiver);
  const found = type.isHeap ? undefined : (type.statics.get(name) ?? type.methods.get(name));
  if (found === undefined || !py.heap.isExactly(found, TYPE.BUILTIN)) return;
  py.heap.write(cache + CACHE.WORD, found);
  setReceiver(py, cache, receiver, cache + CACHE.WORD, HIT_PLAIN);
}

/** `cls.name = v` where another plain value was in place: from that nothing was concluded. */
function fillClassSet(py: Interp, cache: number, receiver: Value, name: string): void {
  const type = typeOfTypeObject(py, receiver);
  if (!type.isHeap || type.metaclass !== undefined || name.startsWith("__")) return;
  const cell = type.attributes.get(name);
  if (cell === undefined || py.heap.isUnbound(cell) || !isPlain(py, py.heap.read(cell))) return;
  setReceiver(py, cache, receiver, cell, HIT_PLAIN);
  type.heapType!.caches.add(cache);
}

/**
 * `super().name(…)` by the three values at `registers` (what `super` means, the class, self): the function, or None for
 * nothing to call; undefined when that is TypeScript's business.
 */
export function superEntry(
  py: Interp,
  registers: number,
  name: string,
): { readonly shape: Shape; readonly value: Value } | undefined {
  const { heap } = py;
  const callee = heap.read(registers);
  const start = heap.read(registers + 8);
  const self = heap.read(registers + 16);
  if (!isSuper(py, callee) || !heap.isExactly(self, TYPE.INSTANCE) || !heap.isExactly(start, TYPE.TYPE))
    return undefined;
  const shape = shapeOf(py, self);
  const from = typeOfTypeObject(py, start);
  if (shape === undefined || !shape.type.mro.includes(from)) return undefined;
  const found = lookupAfter(py, shape.type, from, name);
  if (found === undefined) return undefined;
  // object.__init__ does nothing where the instance's class has an __init__ of its own, as it has here
  if (!found.owner.isHeap && name === "__init__" && found.owner.id === CORE_TYPE.OBJECT)
    return { shape, value: NONE };
  return isFunction(py, found.value) ? { shape, value: found.value } : undefined;
}

export const isSuper = (py: Interp, callee: Value): boolean =>
  py.heap.isExactly(callee, TYPE.TYPE) && typeOfTypeObject(py, callee).id === CORE_TYPE.SUPER;

function fillSuper(py: Interp, cache: number, registers: number, name: string): void {
  const { heap } = py;
  const derived = derivedSuperEntry(py, registers, name);
  if (derived !== undefined) {
    heap.write(cache + CACHE.WORD, heap.read(registers));
    heap.write(cache + CACHE.RECEIVER, heap.read(registers + 8));
    addEntry(py, cache, derived, derived.entry);
    return;
  }
  const found = superEntry(py, registers, name);
  if (found === undefined) return;
  heap.write(cache + CACHE.WORD, heap.read(registers));
  heap.write(cache + CACHE.RECEIVER, heap.read(registers + 8));
  addEntry(py, cache, found.shape, { kind: HIT_SELF, value: found.value });
}

/**
 * Lets native code call the `__new__` of a named tuple in place of the class. (What another one returns may be of a class with an
 * `__init__`, which would have to be called.)
 */
function fillMaker(py: Interp, type: TypeInfo): void {
  const { heap } = py;
  const at = offsetOf(type.object);
  if (type.layout !== TYPE.TUPLE || overrides(py, type, "__init__")) return;
  const found = lookup(py, type, "__new__");
  if (found === undefined || !found.owner.isHeap || abstractNames(py, type).length > 0) return;
  const host = hostedMember(py, found.value);
  const fn = host instanceof WrappedMethod && !host.passesClass ? host.fn : found.value;
  if (!isFunction(py, fn) || !codeOfFunction(py, fn).code.fileName.startsWith(GENERATED)) return;
  heap.write(at + TYPE_OBJECT.MAKE, fn);
  heap.u32[(at + TYPE_OBJECT.FLAGS) >>> 2]! |= TYPE_PASSES_CLASS;
}

/** By a class's layout: the flag that says what calls of the class make. */
const MAKES: Readonly<Record<number, number>> = {
  [TYPE.INSTANCE]: 0,
  [TYPE.EXCEPTION]: TYPE_MAKES_EXCEPTION,
  [TYPE.LIST]: TYPE_MAKES_LIST,
  [TYPE.DICT]: TYPE_MAKES_DICT,
};
/** Flags of classes whose calls make something else than instances. */
export const MADE_OTHERWISE = TYPE_MAKES_EXCEPTION | TYPE_MAKES_LIST | TYPE_MAKES_DICT;

/** Whether the `__new__` of an exception class does no more than store the arguments. */
const storesArguments = (py: Interp, type: TypeInfo): boolean =>
  type.mro.every(
    (base) =>
      base.isHeap ||
      base.id === CORE_TYPE.OBJECT ||
      (py.heap.u8[offsetOf(base.object) + OBJECT.FLAGS]! & TYPE_PLAIN_EXCEPTION) !== 0,
  );

/** Lets native code make instances of a class, where calling it is no more than `__init__` of a new one. */
export function fillConstructor(py: Interp, callee: Value): void {
  const { heap } = py;
  const at = offsetOf(callee);
  const type = typeOfTypeObject(py, callee);
  if (!type.isHeap || (type.metaclass !== undefined && overrides(py, type.metaclass, "__call__"))) return;
  fillMaker(py, type);
  const makes = MAKES[type.layout];
  if (makes === undefined || (type.layout === TYPE.EXCEPTION && !storesArguments(py, type))) return;
  heap.u8[at + OBJECT.FLAGS]! |= makes;
  if (heap.u32[(at + TYPE_OBJECT.INIT + 4) >>> 2] !== 0 || overrides(py, type, "__new__")) return;
  if (abstractNames(py, type).length > 0) return;
  const init = lookup(py, type, "__init__");
  if (init === undefined) return;
  if (!init.owner.isHeap) heap.write(at + TYPE_OBJECT.INIT, NONE);
  else if (isFunction(py, init.value)) heap.write(at + TYPE_OBJECT.INIT, init.value);
}

const OPERATORS = "add sub mul truediv floordiv mod pow lshift rshift and or xor matmul".split(" ");
/** Names by SLOT number; "": publishSpecials has rules for it. */
const SPECIAL_NAMES: readonly string[] = [
  ...OPERATORS.map((name) => `__${name}__`),
  ..."lt le eq ne gt ge getitem setitem call len bool next hash iter contains delitem neg pos invert repr"
    .split(" ")
    .map((name) => `__${name}__`),
  "", // STR
  "", // FORMAT
  ..."abs enter exit".split(" ").map((name) => `__${name}__`),
  ...OPERATORS.map((name) => `__r${name}__`),
  ...OPERATORS.map((name) => `__i${name}__`),
  "", // NOT_EQUAL
  "__missing__",
];

/** Tells native code the special methods of the class of `v`, an INSTANCE. */
export function publishSpecials(py: Interp, v: Value): void {
  const { heap } = py;
  const type = typeOf(py, v);
  const at = offsetOf(type.object);
  if (!type.isHeap || (heap.u32[(at + TYPE_OBJECT.FLAGS) >>> 2]! & TYPE_PUBLISHED) !== 0) return;
  const publish = (slot: number, name: string): void => {
    const found = lookup(py, type, name);
    const where = at + TYPE_OBJECT.SPECIALS + 8 * slot;
    if (found === undefined || !found.owner.isHeap) heap.write(where, NONE);
    else if (isFunction(py, found.value)) heap.write(where, found.value);
    else heap.writeNull(where);
  };
  SPECIAL_NAMES.forEach((name, slot) => {
    if (name !== "") publish(slot, name);
  });
  const text = overrides(py, type, "__str__") ? "__str__" : "__repr__";
  publish(SLOT.STR, text);
  if (!overrides(py, type, "__format__")) publish(SLOT.FORMAT, text);
  else heap.writeNull(at + TYPE_OBJECT.SPECIALS + 8 * SLOT.FORMAT);
  // `!=` is the opposite of `==` where the class says nothing else
  if (overrides(py, type, "__eq__") && !overrides(py, type, "__ne__")) {
    heap.writeNull(at + TYPE_OBJECT.SPECIALS + 8 * (SLOT.LT + 3));
    publish(SLOT.NOT_EQUAL, "__eq__");
  } else heap.writeNull(at + TYPE_OBJECT.SPECIALS + 8 * SLOT.NOT_EQUAL);
  heap.u32[(at + TYPE_OBJECT.FLAGS) >>> 2]! |= TYPE_PUBLISHED;
}

/** A method of a builtin type as an attribute: native code binds it. */
function fillBuiltin(py: Interp, cache: number, receiver: Value, name: string): void {
  const { heap } = py;
  const method = findMethod(typeOf(py, receiver), name);
  if (method === undefined || !heap.isExactly(method, TYPE.BUILTIN)) return;
  heap.write(cache + CACHE.OTHERWISE, method);
  heap.u32[(cache + CACHE.OTHERWISE_TYPE) >>> 2] = heap.typeOf(receiver);
}

/** CHECK_METHOD: by what native code knows objects of which nothing is seen where the method is looked up. */
function fillCheck(py: Interp, cache: number, receiver: Value, name: string): void {
  const { heap } = py;
  if (!isPointer(receiver) || !isQuietMember(py, receiver, name)) return;
  const type = heap.u32[offsetOf(receiver) >>> 2]!;
  const entry: Entry = { kind: HIT_PLAIN };
  const of = typeOf(py, receiver);
  if (type === TYPE.INSTANCE) {
    const shape = usualShape(py, receiver, "__getattribute__");
    if (shape !== undefined) addEntry(py, cache, shape, entry);
  } else if (type === TYPE.TYPE) {
    const owner = typeOfTypeObject(py, receiver);
    addEntry(py, cache, { id: (KEY_CLASS | owner.id) >>> 0, type: owner }, entry);
  } else if (type === TYPE.MODULE || type === TYPE.HOSTED || type === TYPE.FUNCTION) {
    setReceiver(py, cache, receiver, cache + CACHE.WORD, HIT_PLAIN);
  } else if (of.isHeap) {
    // what the object alone has, another one of its class need not have
    if (lookup(py, of, name) !== undefined)
      addEntry(py, cache, { id: (KEY_DERIVED | of.id) >>> 0, type: of }, entry);
  } else if (type !== TYPE.EXCEPTION) addEntry(py, cache, { id: KEY_BUILTIN | type, type: of }, entry);
}

/**
 * Native code has left an instruction with a cache to TypeScript: notes what it would have needed.
 *
 * @param registers arena offset of the frame's registers
 * @param words instructions; this one's opcode is at `at`
 */
export function fillCache(
  py: Interp,
  cache: number,
  opcode: number,
  name: string,
  registers: number,
  words: ArrayLike<number>,
  at: number,
  moduleMember: (module: string, name: string, cell: number) => void,
): void {
  const { heap } = py;
  if (opcode === OP.CALL_SUPER || opcode === OP.CALL_SUPER_OF)
    return fillSuper(py, cache, registers + words[at + 2]! * 8, name);
  if (opcode === OP.CHECK_METHOD)
    return fillCheck(py, cache, heap.read(registers + words[at + 1]! * 8), name);
  const register =
    opcode === OP.SET_ATTR ? words[at + 1]! : opcode === OP.GET_ATTR ? words[at + 2]! : words[at + 2]! + 1;
  const receiver = heap.read(registers + register * 8);
  if (!isPointer(receiver)) return;
  switch (heap.u32[offsetOf(receiver) >>> 2]) {
    case TYPE.MODULE: {
      if (opcode === OP.SET_ATTR) return;
      const module = py.modules[heap.u32[(offsetOf(receiver) + MODULE.ID) >>> 2]!]!;
      if (module.type !== undefined) return; // its class has a say
      const cell = py.globalCell(module.id, name);
      if (heap.isUnbound(cell)) return;
      moduleMember(module.name, name, cell);
      setReceiver(py, cache, receiver, cell, HIT_PLAIN);
      return;
    }
    case TYPE.TYPE:
      if (opcode === OP.SET_ATTR) fillClassSet(py, cache, receiver, name);
      else fillClass(py, cache, receiver, name, opcode === OP.CALL_METHOD);
      return;
    case TYPE.FUNCTION:
      if (opcode !== OP.CALL_METHOD) fillFunction(py, cache, receiver, name, opcode === OP.SET_ATTR);
      return;
    case TYPE.STR:
    case TYPE.LIST:
    case TYPE.TUPLE:
      if (opcode === OP.GET_ATTR) fillBuiltin(py, cache, receiver, name);
      return;
    case TYPE.DICT:
    case TYPE.SET: {
      if (opcode === OP.GET_ATTR) fillBuiltin(py, cache, receiver, name);
      if (opcode !== OP.CALL_METHOD) return;
      const type = heap.typeOf(receiver);
      const key = words[at + 3]! > 0 ? heap.read(registers + (register + 1) * 8) : NONE;
      const fn = containerMethod(py, type, name, words[at + 3]!, key);
      if (fn === undefined) return;
      heap.u32[(cache + CACHE.OTHERWISE_TYPE) >>> 2] = type;
      heap.write(cache + CACHE.OTHERWISE, fn);
      return;
    }
    default:
      if (
        heap.u32[offsetOf(receiver) >>> 2] !== TYPE.EXCEPTION &&
        (heap.u32[offsetOf(receiver) >>> 2]! & TYPE_SUBCLASS) === 0
      )
        return;
      if (opcode === OP.SET_ATTR) fillDerivedSet(py, cache, receiver, name);
      else fillDerived(py, cache, receiver, name, opcode === OP.CALL_METHOD);
      return;
    case TYPE.INSTANCE: {
      if (opcode === OP.SET_ATTR) return fillSet(py, cache, receiver, name);
      const shape = usualShape(py, receiver, "__getattribute__");
      if (shape === undefined) return;
      const entry = opcode === OP.GET_ATTR ? getEntry(py, shape, name) : callEntry(py, shape, name);
      if (entry !== undefined) addEntry(py, cache, shape, entry);
    }
  }
}
