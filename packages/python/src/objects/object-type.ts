import type { Interp } from "../interp.ts";
import { TYPE } from "../heap/layout.ts";
import { FALSE, NONE, NOT_IMPLEMENTED, TRUE, mkBool, type Value } from "../heap/value.ts";
import { deleteAttributePlainly, findAttributePlainly, setAttributePlainly } from "./attributes.ts";
import { newBuiltin } from "./builtin.ts";
import { isSame } from "./compare.ts";
import { typeNew } from "./class.ts";
import { Property, WrappedMethod, bindDescriptor, type Descriptor } from "./descriptors.ts";
import { installGenericAlias } from "./generic-alias.ts";
import { installTypeParameters } from "./type-parameters.ts";
import { builtinHash } from "./hash.ts";
import { builtinInit, builtinNew } from "./instantiate.ts";
import { builtinRepr } from "./repr.ts";
import { newSuper } from "./super.ts";
import { CORE_TYPE, isType, typeOf, typeOfTypeObject, type TypeInfo } from "./types.ts";

/** Methods of `object` and `type`, and the types of descriptors. */
export function installObjectType(py: Interp): void {
  installObject(py);
  installType(py);
  installDescriptors(py);
  installGenericAlias(py);
  installTypeParameters(py);
}

function classArgument(py: Interp, v: Value | undefined, who: string): TypeInfo {
  if (v === undefined) throw py.error("TypeError", `${who}.__new__(): not enough arguments`);
  if (!isType(py, v))
    throw py.error("TypeError", `${who}.__new__(X): X is not a type object (${py.typeName(v)})`);
  return typeOfTypeObject(py, v);
}

/** The static method `__new__` of a builtin type. */
export function defineNew(py: Interp, type: TypeInfo): void {
  const fn = newBuiltin(py, {
    name: "__new__",
    owner: undefined,
    signature: undefined,
    fn: (_, args, kw) => {
      const cls = classArgument(py, args[0], type.name);
      if (!cls.mro.includes(type))
        throw py.error(
          "TypeError",
          `${type.name}.__new__(${cls.name}): ${cls.name} is not a subtype of ${type.name}`,
        );
      if (type.id === CORE_TYPE.OBJECT && !cls.isHeap && cls.layout !== TYPE.INSTANCE)
        throw py.error("TypeError", `object.__new__(${cls.name}) is not safe, use ${cls.name}.__new__()`);
      return cls.isHeap
        ? builtinNew(py, cls, args.slice(1), kw)
        : py.call(cls.object, [...args.slice(1), ...(kw?.values() ?? [])], [...(kw?.keys() ?? [])]);
    },
  });
  type.statics.set("__new__", fn);
}

function installObject(py: Interp): void {
  const { heap } = py;
  const id = CORE_TYPE.OBJECT;
  const none = { min: 0, max: 0 };
  const one = { min: 1, max: 1 };
  const name = (v: Value): string => {
    if (!heap.isStr(v)) throw py.error("TypeError", `attribute name must be string, not '${py.typeName(v)}'`);
    return heap.strOf(v);
  };
  defineNew(py, py.types[id]!);
  defineNew(py, py.types[TYPE.TUPLE]!);
  py.defineMethod(id, "__init__", (_, [self, ...args], kw) => {
    builtinInit(py, py.typeOf(self!), self!, args, kw);
    return NONE;
  });
  py.defineMethod(id, "__repr__", (_, [self]) => heap.str(builtinRepr(py, self!)), none);
  py.defineMethod(id, "__str__", (_, [self]) => heap.str(py.repr(self!)), none);
  py.defineMethod(id, "__hash__", (_, [self]) => heap.int(builtinHash(py, self!)), none);
  py.defineMethod(id, "__eq__", (_, [self, other]) => (isSame(self!, other!) ? TRUE : NOT_IMPLEMENTED), one);
  py.defineMethod(
    id,
    "__ne__",
    (_, [self, other]) => {
      const equal = py.callMethod(self!, "__eq__", [other!]);
      return equal === NOT_IMPLEMENTED ? equal : mkBool(!py.truth(equal));
    },
    one,
  );
  for (const order of ["__lt__", "__le__", "__gt__", "__ge__"])
    py.defineMethod(id, order, () => NOT_IMPLEMENTED, one);
  py.defineMethod(
    id,
    "__getattribute__",
    (_, [self, key]) => {
      const v = findAttributePlainly(py, self!, name(key!));
      if (v === undefined) throw py.noAttribute(self!, name(key!));
      return v;
    },
    one,
  );
  py.defineMethod(
    id,
    "__setattr__",
    (_, [self, key, v]) => {
      setAttributePlainly(py, self!, name(key!), v!);
      return NONE;
    },
    { min: 2, max: 2 },
  );
  py.defineMethod(
    id,
    "__delattr__",
    (_, [self, key]) => {
      deleteAttributePlainly(py, self!, name(key!));
      return NONE;
    },
    one,
  );
  py.defineMethod(
    id,
    "__dir__",
    (_, [self]) => py.newList(py.directory(self!).map((one) => heap.str(one))),
    none,
  );
  py.defineMethod(id, "__sizeof__", () => 16, none);
  const classMethods = py.types[CORE_TYPE.CLASS_METHOD]!;
  const classMethod = (method: string, fn: Value): void => {
    py.types[id]!.statics.set(method, heap.newHosted(new WrappedMethod(classMethods, fn, true)));
  };
  const objectType = py.types[id]!;
  const owned = (
    method: string,
    fn: (args: Value[], kw: ReadonlyMap<string, Value> | undefined) => Value,
  ): Value =>
    newBuiltin(py, {
      name: method,
      fn: (_, args, kw) => fn(args, kw),
      signature: undefined,
      owner: py.types[TYPE.TYPE],
    });
  classMethod(
    "__init_subclass__",
    owned("__init_subclass__", ([cls, ...args], kw) => {
      const type = typeOfTypeObject(py, cls!);
      if (kw !== undefined && kw.size > 0)
        throw py.error("TypeError", `${type.name}.__init_subclass__() takes no keyword arguments`);
      if (args.length > 0)
        throw py.error(
          "TypeError",
          `${objectType.name}.__init_subclass__() takes no arguments (${args.length} given)`,
        );
      return NONE;
    }),
  );
  classMethod(
    "__subclasshook__",
    owned("__subclasshook__", () => NOT_IMPLEMENTED),
  );
}

function installType(py: Interp): void {
  const type = py.types[TYPE.TYPE]!;
  type.statics.set(
    "__new__",
    newBuiltin(py, {
      name: "__new__",
      owner: undefined,
      signature: undefined,
      fn: (_, args, kw) => typeNew(py, classArgument(py, args[0], "type"), args.slice(1), kw),
    }),
  );
  py.defineMethod(TYPE.TYPE, "__init__", () => NONE);
  py.defineMethod(TYPE.TYPE, "__call__", (_, [self, ...args], kw) =>
    py.instantiate(typeOfTypeObject(py, self!), args, kw),
  );
  py.defineMethod(
    TYPE.TYPE,
    "mro",
    (_, [self]) => py.newList(typeOfTypeObject(py, self!).mro.map((one) => one.object)),
    {
      min: 0,
      max: 0,
    },
  );
  py.defineMethod(
    TYPE.TYPE,
    "__subclasses__",
    (_, [self]) => py.newList([...typeOfTypeObject(py, self!).subclasses].map((one) => one.object)),
    { min: 0, max: 0 },
  );
  py.defineMethod(
    TYPE.TYPE,
    "__instancecheck__",
    (_, [self, v]) => mkBool(typeOf(py, v!).mro.includes(typeOfTypeObject(py, self!))),
    { min: 1, max: 1 },
  );
  py.defineMethod(
    TYPE.TYPE,
    "__subclasscheck__",
    (_, [self, v]) =>
      isType(py, v!) ? mkBool(typeOfTypeObject(py, v).mro.includes(typeOfTypeObject(py, self!))) : FALSE,
    { min: 1, max: 1 },
  );
  const prepare = newBuiltin(py, {
    name: "__prepare__",
    owner: undefined,
    signature: undefined,
    fn: () => py.newDict(),
  });
  type.statics.set("__prepare__", prepare);
  py.defineConstructor(TYPE.TYPE, (_, args, kw) => {
    if (args.length === 1 && (kw?.size ?? 0) === 0) return py.typeOf(args[0]!).object;
    if (args.length !== 3) throw py.error("TypeError", "type() takes 1 or 3 arguments");
    return typeNew(py, type, args, kw);
  });
}

function installDescriptors(py: Interp): void {
  py.defineConstructor(TYPE.NONE, (_, args, kw) => {
    if (args.length > 0 || (kw?.size ?? 0) > 0) throw py.error("TypeError", "NoneType takes no arguments");
    return NONE;
  });
  const { heap } = py;
  const property = py.types[CORE_TYPE.PROPERTY]!;
  py.defineConstructor(CORE_TYPE.PROPERTY, (_, args, kw) => {
    const names = ["fget", "fset", "fdel", "doc"];
    const given = args.length + (kw?.size ?? 0);
    if (given > 4) throw py.error("TypeError", `property() takes at most 4 arguments (${given} given)`);
    const parts = names.map((name, i) => args[i] ?? kw?.get(name) ?? NONE);
    for (const name of kw?.keys() ?? [])
      if (!names.includes(name))
        throw py.error("TypeError", `property() got an unexpected keyword argument '${name}'`);
    const [getter, setter, deleter] = parts as [Value, Value, Value];
    let doc = parts[3]!;
    if (doc === NONE && getter !== NONE) doc = py.findAttr(getter, "__doc__") ?? NONE;
    return heap.newHosted(new Property(property, getter, setter, deleter, doc));
  });
  const copy = (self: Value, change: Partial<Record<"getter" | "setter" | "deleter", Value>>): Value => {
    const from = heap.hostedOf(self) as Property;
    const made = new Property(
      from.type,
      change.getter ?? from.getter,
      change.setter ?? from.setter,
      change.deleter ?? from.deleter,
      from.doc,
    );
    made.name = from.name;
    return heap.newHosted(made);
  };
  for (const part of ["getter", "setter", "deleter"] as const)
    py.defineMethod(CORE_TYPE.PROPERTY, part, (_, [self, fn]) => copy(self!, { [part]: fn! }), {
      min: 1,
      max: 1,
    });
  for (const [id, passesClass] of [
    [CORE_TYPE.CLASS_METHOD, true],
    [CORE_TYPE.STATIC_METHOD, false],
  ] as const) {
    const type = py.types[id]!;
    py.defineConstructor(id, (_, args, kw) => {
      if ((kw?.size ?? 0) > 0) throw py.error("TypeError", `${type.name}() takes no keyword arguments`);
      if (args.length !== 1)
        throw py.error("TypeError", `${type.name} expected 1 argument, got ${args.length}`);
      return heap.newHosted(new WrappedMethod(type, args[0]!, passesClass));
    });
  }
  for (const id of [
    CORE_TYPE.PROPERTY,
    CORE_TYPE.CLASS_METHOD,
    CORE_TYPE.STATIC_METHOD,
    CORE_TYPE.MEMBER_DESCRIPTOR,
    CORE_TYPE.GETSET_DESCRIPTOR,
  ]) {
    py.defineMethod(
      id,
      "__get__",
      (_, [self, instance, owner]) => {
        const host = heap.hostedOf(self!) as Descriptor;
        const type =
          owner === undefined || owner === NONE ? py.typeOf(instance!) : typeOfTypeObject(py, owner);
        return host.descriptorGet(py, self!, instance === NONE ? undefined : instance!, type);
      },
      { min: 1, max: 2 },
    );
  }
  py.defineMethod(
    CORE_TYPE.METHOD_DESCRIPTOR,
    "__get__",
    (_, [self, instance]) =>
      instance === NONE ? self! : bindDescriptor(py, self!, instance!, py.typeOf(instance!)),
    { min: 1, max: 2 },
  );
  py.defineMethod(
    TYPE.FUNCTION,
    "__get__",
    (_, [self, instance]) => (instance === NONE ? self! : py.bindMethod(self!, instance!)),
    { min: 1, max: 2 },
  );
  for (const [name, deletes] of [
    ["__set__", false],
    ["__delete__", true],
  ] as const)
    for (const id of [CORE_TYPE.PROPERTY, CORE_TYPE.MEMBER_DESCRIPTOR])
      py.defineMethod(
        id,
        name,
        (_, [self, instance, v]) => {
          (heap.hostedOf(self!) as Property).descriptorSet(py, self!, instance!, deletes ? undefined : v);
          return NONE;
        },
        deletes ? { min: 1, max: 1 } : { min: 2, max: 2 },
      );
  py.defineConstructor(CORE_TYPE.SUPER, (_, args) => newSuper(py, args), { min: 0, max: 2 });
}
