import type { Interp } from "../interp.ts";
import { CELL, FRAME, TYPE } from "../heap/layout.ts";
import { NONE, UNBOUND, offsetOf, type Value } from "../heap/value.ts";
import { metaclassOf, newClass, typesOf } from "../objects/class.ts";
import { bindDescriptor } from "../objects/descriptors.ts";
import { lookup, lookupAfter } from "../objects/lookup.ts";
import { superOwner } from "../objects/super.ts";
import { isType, typeOf, typeOfTypeObject, type TypeInfo } from "../objects/types.ts";
import { PyError } from "../objects/exception.ts";
import type { LoadedCode } from "./load.ts";
import { loadGlobal, unboundVariable } from "./step-variables.ts";

/** The instructions of class bodies, the class statement, and `super().method(…)`. */

const namespaceOfFrame = (py: Interp, frame: number): Value => py.heap.read(frame + FRAME.REGISTERS);

function readName(py: Interp, namespace: Value, name: Value): Value | undefined {
  if (py.heap.isExactly(namespace, TYPE.DICT)) return py.dictGet(namespace, name);
  try {
    return py.getItem(namespace, name);
  } catch (error) {
    if (py.isError(error, "KeyError")) return undefined;
    throw error;
  }
}

/** LOAD_NAME and LOAD_NAME_OR_CELL; `cell`: the register of a cell, or −1. */
export function loadName(
  py: Interp,
  loaded: LoadedCode,
  frame: number,
  target: number,
  name: number,
  cell: number,
): void {
  const { heap } = py;
  const v = readName(py, namespaceOfFrame(py, frame), loaded.names[name]!);
  if (v !== undefined) {
    heap.write(target, v);
    return;
  }
  if (cell < 0) {
    loadGlobal(py, loaded, target, name, frame);
    return;
  }
  const at = heap.u32[(frame + FRAME.REGISTERS + cell * 8) >>> 2]!;
  if (heap.isUnbound(at + CELL.VALUE)) throw unboundVariable(py, loaded.code.names[name]!, true, frame);
  heap.copyWord(target, at + CELL.VALUE);
}

export function storeName(py: Interp, loaded: LoadedCode, frame: number, name: number, v: Value): void {
  const namespace = namespaceOfFrame(py, frame);
  const key = loaded.names[name]!;
  if (py.heap.isExactly(namespace, TYPE.DICT)) py.dictSet(namespace, key, v);
  else py.setItem(namespace, key, v);
}

export function deleteName(py: Interp, loaded: LoadedCode, frame: number, name: number): void {
  try {
    py.deleteItem(namespaceOfFrame(py, frame), loaded.names[name]!);
  } catch (error) {
    if (!py.isError(error, "KeyError")) throw error;
    throw py.error("NameError", `name '${loaded.code.names[name]!}' is not defined`);
  }
}

/** `class name(*bases, **keywords): body`: CPython's __build_class__. */
export function buildClass(py: Interp, body: Value, given: Value, keywords: Value, name: Value): Value {
  const { heap } = py;
  const depth = heap.pinned.length;
  try {
    let bases = heap.tupleItems(given);
    const resolved = resolveBases(py, bases, given);
    const changed = resolved !== undefined;
    if (resolved !== undefined) bases = resolved;
    const kw = new Map<string, Value>();
    if (keywords !== NONE) for (const [key, v] of py.dictEntries(keywords)) kw.set(py.str(key), v);
    let metaclass: Value | undefined = kw.get("metaclass");
    kw.delete("metaclass");
    metaclass ??= bases.length > 0 ? typeOf(py, bases[0]!).object : py.types[TYPE.TYPE]!.object;
    if (isType(py, metaclass) && bases.every((base) => isType(py, base)))
      metaclass = metaclassOf(py, typeOfTypeObject(py, metaclass), typesOf(py, bases)).object;
    const tuple = changed ? heap.tuple(bases) : given;
    heap.pin(tuple);
    const namespace = prepare(py, metaclass, name, tuple, kw);
    heap.pin(namespace);
    py.call(body, [namespace]);
    if (changed) py.setItem(namespace, heap.intern("__orig_bases__"), given);
    const cell = heap.isExactly(namespace, TYPE.DICT)
      ? py.dictGet(namespace, heap.intern("__classcell__"))
      : readName(py, namespace, heap.intern("__classcell__"));
    if (cell !== undefined) heap.pin(cell);
    let made: Value;
    const meta = isType(py, metaclass) ? typeOfTypeObject(py, metaclass) : undefined;
    if (meta?.id === TYPE.TYPE && heap.isExactly(namespace, TYPE.DICT))
      made = newClass(py, meta, heap.strOf(name), bases, namespace, kw.size > 0 ? kw : undefined);
    else made = py.call(metaclass, [name, tuple, namespace, ...kw.values()], [...kw.keys()]);
    checkClassCell(py, cell, made, name);
    return made;
  } finally {
    heap.unpin(depth);
  }
}

/** Bases that are no classes say what to derive from instead; undefined when all are classes. */
function resolveBases(py: Interp, bases: readonly Value[], tuple: Value): Value[] | undefined {
  if (bases.every((base) => isType(py, base))) return undefined;
  const result: Value[] = [];
  let changed = false;
  for (const base of bases) {
    const entries = isType(py, base) ? undefined : py.findAttr(base, "__mro_entries__");
    if (entries === undefined) result.push(base);
    else {
      changed = true;
      const replaced = py.call(entries, [tuple]);
      if (py.heap.typeOf(replaced) !== TYPE.TUPLE)
        throw py.error("TypeError", "__mro_entries__ must return a tuple");
      result.push(...py.heap.tupleItems(replaced));
    }
  }
  return changed ? result : undefined;
}

function prepare(
  py: Interp,
  metaclass: Value,
  name: Value,
  bases: Value,
  kw: ReadonlyMap<string, Value>,
): Value {
  let found: Value | undefined;
  if (isType(py, metaclass)) {
    const type = typeOfTypeObject(py, metaclass);
    const entry = lookup(py, type, "__prepare__");
    if (entry?.owner.isHeap) found = bindDescriptor(py, entry.value, undefined, type);
  } else found = py.findAttr(metaclass, "__prepare__");
  if (found === undefined) return py.newDict();
  return py.call(found, [name, bases, ...kw.values()], [...kw.keys()]);
}

/** `__class__` in the methods must be the class by now. */
function checkClassCell(py: Interp, cell: Value | undefined, made: Value, name: Value): void {
  if (cell === undefined || !isType(py, made)) return;
  const held = py.heap.read(offsetOf(cell) + CELL.VALUE);
  if (held === made) return;
  const text = py.heap.strOf(name);
  if (held === UNBOUND)
    throw py.error(
      "RuntimeError",
      `__class__ not set defining ${py.repr(name)} as ${py.repr(made)}. Was __classcell__ propagated to type.__new__?`,
    );
  throw py.error("TypeError", `__class__ set to ${py.repr(held)} defining '${text}' as ${py.repr(made)}`);
}

/** What `super().name` is in a method of `start` with this receiver: the callee and whether it takes the receiver. */
export function superMethod(
  py: Interp,
  start: Value,
  self: Value,
  name: string,
): { readonly callee: Value; readonly takesSelf: boolean } {
  const from = typeOfTypeObject(py, start);
  const owner: TypeInfo = superOwner(py, from, self);
  const found = lookupAfter(py, owner, from, name);
  if (found === undefined) {
    const error = py.error("AttributeError", `'super' object has no attribute '${name}'`);
    throw new PyError(error.value, false, true);
  }
  const isClass = owner.object === self;
  if (py.heap.typeOf(found.value) === TYPE.FUNCTION) return { callee: found.value, takesSelf: !isClass };
  return { callee: bindDescriptor(py, found.value, isClass ? undefined : self, owner), takesSelf: false };
}
