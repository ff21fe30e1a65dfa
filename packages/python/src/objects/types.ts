import type { Interp } from "../interp.ts";
import {
  BUILTIN,
  EXCEPTION,
  HOSTED,
  INSTANCE,
  OBJECT,
  SEQUENCE_ITERATOR,
  SLOT,
  STR_WIDTH,
  TYPE,
  TYPE_OBJECT,
  TYPE_OF_METACLASS,
} from "../heap/layout.ts";
import { NONE, isPointer, offsetOf, pointerTo, type Value } from "../heap/value.ts";
import type { BuiltinFunction, Signature } from "./builtin.ts";
import type { Hosted } from "./hosted.ts";
import { iteratorOf } from "./iterator-types.ts";
import { lookup, trySpecial, type Found } from "./lookup.ts";
import { moduleOf } from "./module.ts";
import type { Shape } from "./shape.ts";
import { subclassOf } from "./subclass.ts";
import { unionMembers } from "./union.ts";

/** A Python class as the interpreter knows it. */
export interface TypeInfo {
  readonly id: number;
  name: string;
  /** The class as a value. */
  readonly object: Value;
  bases: readonly TypeInfo[];
  /** Method resolution order, the type itself first. */
  mro: readonly TypeInfo[];
  /** Unbound BUILTIN functions. */
  readonly methods: Map<string, Value>;
  /** Functions of the class that take no receiver (`str.maketrans`). */
  readonly statics: Map<string, Value>;
  readonly getters: Map<string, (py: Interp, self: Value) => Value>;
  /** Calling the type; undefined: "cannot create 'x' instances". */
  new?: BuiltinFunction | undefined;
  newSignature?: Signature | undefined;
  readonly isException: boolean;
  /** Instances cannot be dict keys. */
  unhashable?: boolean;
  /** Defined in Python: attributes can change, and lie in cells ({@link attributes}). */
  readonly isHeap: boolean;
  /** Of a class defined in Python: arena offset of the cell of each attribute (unbound: deleted), in order. */
  readonly attributes: Map<string, number>;
  /** Descriptors made of {@link getters}, when first asked for. */
  readonly descriptors: Map<string, Value>;
  metaclass: TypeInfo | undefined;
  /** Classes that have this one among their bases. */
  readonly subclasses: Set<TypeInfo>;
  /** TYPE number of the layout that instances have: INSTANCE, EXCEPTION or a builtin type's. */
  readonly layout: number;
  /** `__module__` of a builtin type that is not in builtins. */
  moduleName?: string;
  /** Of a class defined in Python. */
  readonly heapType: HeapType | undefined;
}

/** What only classes defined in Python have. */
export interface HeapType {
  /** Names of `__slots__`, those of bases first; the slots of instances with these numbers. */
  readonly slots: readonly string[];
  hasDict: boolean;
  qualname: string;
  /** How many slots new instances get. */
  inline: number;
  /** Shapes of instances without attributes, by the number of their own slots. */
  readonly shapes: Map<number, Shape>;
  /** Shapes of instances whose attributes are in a dict. */
  readonly dictShapes: Map<number, Shape>;
  /** Results of {@link lookup}, until something changes. */
  readonly lookups: Map<string, Found | null>;
  /** Arena offset of a u32 that counts the changes of the class and its bases: what traces compare. */
  readonly version: number;
  /** Offsets of inline caches with entries that a change of this class makes wrong. */
  readonly caches: Set<number>;
}

/** Ids from here on are of types that have no TYPE number of their own. */
const FIRST_FREE_ID = 64;

/** Types without a TYPE number that the core itself needs. */
export const CORE_TYPE = {
  OBJECT: 64,
  DICT_KEYS: 65,
  DICT_VALUES: 66,
  DICT_ITEMS: 67,
  DICT_KEY_ITERATOR: 68,
  DICT_VALUE_ITERATOR: 69,
  DICT_ITEM_ITERATOR: 70,
  METHOD_DESCRIPTOR: 71,
  TRACEBACK: 72,
  ASCII_STR_ITERATOR: 73,
  LONG_RANGE_ITERATOR: 74,
  CALLABLE_ITERATOR: 75,
  GETSET_DESCRIPTOR: 76,
  MEMBER_DESCRIPTOR: 77,
  MAPPING_PROXY: 78,
  PROPERTY: 79,
  CLASS_METHOD: 80,
  STATIC_METHOD: 81,
  SUPER: 82,
  GENERIC_ALIAS: 83,
  BYTEARRAY_ITERATOR: 100,
  ARRAY_ITERATOR: 101,
  ITEM_ITERATOR: 84,
  LIST_REVERSE_ITERATOR: 99,
  REVERSED: 85,
} as const;

const CORE_NAMES: readonly (readonly [number, string])[] = [
  [TYPE.FLOAT, "float"],
  [TYPE.NONE, "NoneType"],
  [TYPE.NOT_IMPLEMENTED, "NotImplementedType"],
  [TYPE.ELLIPSIS, "ellipsis"],
  [TYPE.STR, "str"],
  [TYPE.TUPLE, "tuple"],
  [TYPE.LIST, "list"],
  [TYPE.DICT, "dict"],
  [TYPE.SET, "set"],
  [TYPE.FROZENSET, "frozenset"],
  [TYPE.RANGE, "range"],
  [TYPE.SLICE, "slice"],
  [TYPE.CELL, "cell"],
  [TYPE.FUNCTION, "function"],
  [TYPE.BUILTIN, "builtin_function_or_method"],
  [TYPE.METHOD, "method"],
  [TYPE.CODE, "code"],
  [TYPE.TYPE, "type"],
  [TYPE.MODULE, "module"],
  [TYPE.LIST_ITERATOR, "list_iterator"],
  [TYPE.TUPLE_ITERATOR, "tuple_iterator"],
  [TYPE.STR_ITERATOR, "str_iterator"],
  [TYPE.RANGE_ITERATOR, "range_iterator"],
  [TYPE.SET_ITERATOR, "set_iterator"],
  [TYPE.GENERATOR, "generator"],
  [TYPE.ENUMERATE, "enumerate"],
  [TYPE.ZIP, "zip"],
  [TYPE.BYTES, "bytes"],
  [TYPE.BYTEARRAY, "bytearray"],
  [TYPE.COMPLEX, "complex"],
  [TYPE.BYTES_ITERATOR, "bytes_iterator"],
  [TYPE.ARRAY, "array.array"],
  [CORE_TYPE.ARRAY_ITERATOR, "arrayiterator"],
  [CORE_TYPE.BYTEARRAY_ITERATOR, "bytearray_iterator"],
  [CORE_TYPE.DICT_KEYS, "dict_keys"],
  [CORE_TYPE.DICT_VALUES, "dict_values"],
  [CORE_TYPE.DICT_ITEMS, "dict_items"],
  [CORE_TYPE.DICT_KEY_ITERATOR, "dict_keyiterator"],
  [CORE_TYPE.DICT_VALUE_ITERATOR, "dict_valueiterator"],
  [CORE_TYPE.DICT_ITEM_ITERATOR, "dict_itemiterator"],
  [CORE_TYPE.METHOD_DESCRIPTOR, "method_descriptor"],
  [CORE_TYPE.TRACEBACK, "traceback"],
  [CORE_TYPE.ASCII_STR_ITERATOR, "str_ascii_iterator"],
  [CORE_TYPE.LONG_RANGE_ITERATOR, "longrange_iterator"],
  [CORE_TYPE.CALLABLE_ITERATOR, "callable_iterator"],
  [CORE_TYPE.GETSET_DESCRIPTOR, "getset_descriptor"],
  [CORE_TYPE.MEMBER_DESCRIPTOR, "member_descriptor"],
  [CORE_TYPE.MAPPING_PROXY, "mappingproxy"],
  [CORE_TYPE.PROPERTY, "property"],
  [CORE_TYPE.CLASS_METHOD, "classmethod"],
  [CORE_TYPE.STATIC_METHOD, "staticmethod"],
  [CORE_TYPE.SUPER, "super"],
  [CORE_TYPE.GENERIC_ALIAS, "GenericAlias"],
  [CORE_TYPE.ITEM_ITERATOR, "iterator"],
  [CORE_TYPE.REVERSED, "reversed"],
  [CORE_TYPE.LIST_REVERSE_ITERATOR, "list_reverseiterator"],
];

const VISIBLE =
  "bytes bytearray complex float str tuple list dict set frozenset range slice type property classmethod staticmethod super".split(
    " ",
  );
const UNHASHABLE: readonly number[] = [
  TYPE.LIST,
  TYPE.BYTEARRAY,
  TYPE.ARRAY,
  TYPE.DICT,
  TYPE.SET,
  CORE_TYPE.DICT_KEYS,
  CORE_TYPE.DICT_ITEMS,
];

function makeType(
  py: Interp,
  id: number,
  name: string,
  bases: readonly TypeInfo[],
  isException: boolean,
  layout: number = isException ? TYPE.EXCEPTION : id < FIRST_FREE_ID ? id : TYPE.HOSTED,
  heapType: HeapType | undefined = undefined,
  order: readonly TypeInfo[] = linearize(bases),
) {
  const { heap } = py;
  const offset = heap.allocate(TYPE.TYPE, TYPE_OBJECT.BYTES);
  heap.u32[(offset + TYPE_OBJECT.ID) >>> 2] = id;
  heap.u32[(offset + TYPE_OBJECT.FLAGS) >>> 2] = 0;
  heap.writeNull(offset + TYPE_OBJECT.INIT);
  heap.writeNull(offset + TYPE_OBJECT.MAKE);
  heap.u32[(offset + TYPE_OBJECT.SHAPE) >>> 2] = 0;
  heap.u32[(offset + TYPE_OBJECT.INSTANCE_BYTES) >>> 2] = 0;
  for (let i = 0; i < SLOT.COUNT; i++) heap.writeNull(offset + TYPE_OBJECT.SPECIALS + 8 * i);
  const mro: TypeInfo[] = [];
  const type: TypeInfo = {
    id,
    name,
    object: pointerTo(offset),
    bases,
    mro,
    methods: new Map(),
    statics: new Map(),
    getters: new Map(),
    isException,
    isHeap: heapType !== undefined,
    attributes: new Map(),
    descriptors: new Map(),
    metaclass: undefined,
    subclasses: new Set(),
    layout,
    heapType,
  };
  mro.push(type, ...order);
  py.types[id] = type;
  for (const base of bases) base.subclasses.add(type);
  return type;
}

/**
 * A class defined in Python; `order` is its method resolution order without itself.
 */
export function newHeapType(
  py: Interp,
  name: string,
  bases: readonly TypeInfo[],
  order: readonly TypeInfo[],
  layout: number,
  heapType: HeapType,
): TypeInfo {
  const isException = layout === TYPE.EXCEPTION;
  return makeType(
    py,
    Math.max(py.types.length, FIRST_FREE_ID),
    name,
    bases,
    isException,
    layout,
    heapType,
    order,
  );
}

/** C3 for builtin classes, whose bases never conflict: every base after all its subclasses. */
function linearize(bases: readonly TypeInfo[]): TypeInfo[] {
  const order: TypeInfo[] = [];
  bases.forEach((base, i) => {
    for (const type of base.mro) {
      const later = bases.slice(i + 1).some((other) => other.mro.includes(type));
      if (!later && !order.includes(type)) order.push(type);
    }
  });
  return order;
}

export function installTypes(py: Interp): void {
  const object = makeType(py, CORE_TYPE.OBJECT, "object", [], false, TYPE.INSTANCE);
  const int = makeType(py, TYPE.INT, "int", [object], false);
  py.types[TYPE.INT64] = int;
  py.types[TYPE.BIGINT] = int;
  const bool = makeType(py, TYPE.BOOL, "bool", [int], false);
  for (const [id, name] of CORE_NAMES) {
    const type = makeType(py, id, name, [object], false);
    if (UNHASHABLE.includes(id)) type.unhashable = true;
    if (VISIBLE.includes(name)) py.setBuiltin(name, type.object);
  }
  for (const type of [object, int, bool]) py.setBuiltin(type.name, type.object);
}

/** `cls.__class__ = meta`. */
export function changeMetaclass(py: Interp, type: TypeInfo, meta: TypeInfo): void {
  py.heap.u8[offsetOf(type.object) + OBJECT.FLAGS]! |= TYPE_OF_METACLASS;
  type.metaclass = meta.id === TYPE.TYPE ? undefined : meta;
}

/** A further type with the next free id. */
export function newType(
  py: Interp,
  name: string,
  bases: readonly TypeInfo[] = [py.types[CORE_TYPE.OBJECT]!],
  isException = false,
): TypeInfo {
  return makeType(py, Math.max(py.types.length, FIRST_FREE_ID), name, bases, isException);
}

export function typeById(py: Interp, id: number): TypeInfo {
  const type = py.types[id];
  if (type === undefined) throw new RangeError(`no type has the id ${id}`);
  return type;
}

/** The type that a TYPE object stands for. */
export const typeOfTypeObject = (py: Interp, v: Value): TypeInfo =>
  py.types[py.heap.u32[(offsetOf(v) + TYPE_OBJECT.ID) >>> 2]!]!;

export function typeOf(py: Interp, v: Value): TypeInfo {
  const { heap, types } = py;
  if (heap.isSubclassed(v)) return subclassOf(py, v);
  const id = heap.typeOf(v);
  switch (id) {
    case TYPE.INSTANCE: {
      const type = heap.u32[(offsetOf(v) + INSTANCE.CLASS) >>> 2]!;
      return types[heap.u32[(type + TYPE_OBJECT.ID) >>> 2]!]!;
    }
    case TYPE.TYPE:
      return typeOfTypeObject(py, v).metaclass ?? types[TYPE.TYPE]!;
    case TYPE.EXCEPTION:
      return typeOfTypeObject(py, heap.read(offsetOf(v) + EXCEPTION.CLASS));
    case TYPE.MODULE:
      return moduleOf(py, v).type ?? types[id]!;
    case TYPE.GENERATOR:
      return iteratorOf(py, v)?.type ?? types[id]!;
    case TYPE.HOSTED:
      return (heap.hosted[heap.u32[(offsetOf(v) + HOSTED.HANDLE) >>> 2]!] as Hosted).type;
    case TYPE.STR_ITERATOR:
      return types[isAsciiIterator(py, offsetOf(v)) ? CORE_TYPE.ASCII_STR_ITERATOR : TYPE.STR_ITERATOR]!;
    case TYPE.LIST_ITERATOR:
      return types[heap.u8[offsetOf(v) + OBJECT.FLAGS]! === 0 ? id : CORE_TYPE.ARRAY_ITERATOR]!;
    case TYPE.BYTES_ITERATOR:
      return types[heap.u8[offsetOf(v) + OBJECT.FLAGS]! === 0 ? id : CORE_TYPE.BYTEARRAY_ITERATOR]!;
    case TYPE.REVERSED:
      return types[
        heap.u8[offsetOf(v) + OBJECT.FLAGS] === 1 ? CORE_TYPE.LIST_REVERSE_ITERATOR : CORE_TYPE.REVERSED
      ]!;
    case TYPE.DICT_VIEW:
      return types[CORE_TYPE.DICT_KEYS + heap.u8[offsetOf(v) + OBJECT.FLAGS]!]!;
    case TYPE.DICT_ITERATOR:
      return types[CORE_TYPE.DICT_KEY_ITERATOR + heap.u8[offsetOf(v) + OBJECT.FLAGS]!]!;
    case TYPE.BUILTIN: {
      const at = offsetOf(v);
      const { owner } = py.builtins[heap.u32[(at + BUILTIN.ID) >>> 2]!]!;
      return types[owner && heap.isUnbound(at + BUILTIN.SELF) ? CORE_TYPE.METHOD_DESCRIPTOR : TYPE.BUILTIN]!;
    }
    default:
      return types[id]!;
  }
}

/** CPython has a type of its own for iterators over ASCII strs. (One that is spent counts as such.) */
function isAsciiIterator(py: Interp, at: number): boolean {
  const { heap } = py;
  const sequence = heap.read(at + SEQUENCE_ITERATOR.SEQUENCE);
  if (sequence === NONE) return true;
  const data = heap.textAt(offsetOf(sequence));
  return (
    (heap.u8[offsetOf(sequence) + OBJECT.FLAGS]! & STR_WIDTH) === 1 &&
    heap.u8.subarray(data, data + heap.strLength(sequence)).every((c) => c < 128)
  );
}

export const isType = (py: Interp, v: Value): boolean =>
  isPointer(v) && py.heap.typeAt(offsetOf(v)) === TYPE.TYPE;

/** Whether instances of a class say themselves what their `__class__` is. */
export const claimsClass = (py: Interp, type: TypeInfo): boolean =>
  type.isHeap &&
  ["__class__", "__getattribute__"].some((name) => lookup(py, type, name)?.owner.isHeap === true);

/** What `v.__class__` says, of an object that is a proxy: isinstance believes it. */
function claimedClass(py: Interp, v: Value): TypeInfo | undefined {
  if (!claimsClass(py, typeOf(py, v))) return undefined;
  const said = py.findAttr(v, "__class__");
  return said !== undefined && isType(py, said) ? typeOfTypeObject(py, said) : undefined;
}

export function isInstance(py: Interp, v: Value, classOrTuple: Value): boolean {
  const own = trySpecial(py, classOrTuple, "__instancecheck__", [v]);
  if (own !== undefined) return typeOf(py, v).object === classOrTuple || py.truth(own);
  if (isType(py, classOrTuple)) {
    const asked = typeOfTypeObject(py, classOrTuple);
    return typeOf(py, v).mro.includes(asked) || (claimedClass(py, v)?.mro.includes(asked) ?? false);
  }
  if (py.heap.typeOf(classOrTuple) === TYPE.TUPLE) {
    for (const one of py.heap.tupleItems(classOrTuple)) if (isInstance(py, v, one)) return true;
    return false;
  }
  const union = unionMembers(py, classOrTuple);
  if (union !== undefined) return union.some((one) => (one === NONE ? v === NONE : isInstance(py, v, one)));
  if (typeOf(py, classOrTuple) === py.types[CORE_TYPE.GENERIC_ALIAS])
    throw py.error("TypeError", "isinstance() argument 2 cannot be a parameterized generic");
  throw py.error("TypeError", "isinstance() arg 2 must be a type, a tuple of types, or a union");
}

export function isSubclassOf(py: Interp, type: TypeInfo, classOrTuple: Value): boolean {
  const own = trySpecial(py, classOrTuple, "__subclasscheck__", [type.object]);
  if (own !== undefined) return py.truth(own);
  if (isType(py, classOrTuple)) return type.mro.includes(typeOfTypeObject(py, classOrTuple));
  if (py.heap.typeOf(classOrTuple) === TYPE.TUPLE)
    return py.heap.tupleItems(classOrTuple).some((one) => isSubclassOf(py, type, one));
  const union = unionMembers(py, classOrTuple);
  if (union !== undefined) return union.some((one) => one !== NONE && isSubclassOf(py, type, one));
  throw py.error("TypeError", "issubclass() arg 2 must be a class, a tuple of classes, or a union");
}
