import type { Interp } from "../interp.ts";
import type { Heap } from "../heap/heap.ts";
import { FRAME, CELL, TYPE, FUNCTION, TUPLE } from "../heap/layout.ts";
import { NONE, UNBOUND, offsetOf, type Value } from "../heap/value.ts";
import type { CodeObject } from "../bytecode/code.ts";
import { codeOfFrame } from "../vm/frame.ts";
import { importModule } from "../vm/import.ts";
import { equalValues } from "./compare.ts";
import type { Hosted } from "./hosted.ts";
import { moduleInfoOf, visitModule, type ModuleInfo } from "./module.ts";
import { updateDictFrom } from "./operators.ts";
import { newType, typeById, type TypeInfo } from "./types.ts";

/**
 * `globals()` and a module's `__dict__`: globals lie in cells, so the dict that programs see is a view of them. What it
 * does not do itself (`items()`, `==`, `repr`) it does as a dict with the same contents.
 */
class NamespaceDict implements Hosted {
  readonly type: TypeInfo;
  readonly module: ModuleInfo;
  private readonly heap: Heap;

  constructor(heap: Heap, type: TypeInfo, module: ModuleInfo) {
    this.heap = heap;
    this.type = type;
    this.module = module;
  }

  trace(visit: (v: Value) => void): void {
    if (this.module.dict !== undefined) visitModule(this.heap, this.module, visit);
  }

  private find(py: Interp, key: Value): Value | undefined {
    py.hash(key);
    const cell = py.heap.isStr(key) ? this.module.cells.get(py.heap.strOf(key)) : undefined;
    if (cell === undefined) return undefined;
    const v = py.heap.read(cell);
    return v === UNBOUND ? undefined : v;
  }

  private copy(py: Interp): Value {
    const d = py.newDict();
    for (const [name, cell] of this.module.cells) {
      const v = py.heap.read(cell);
      if (v !== UNBOUND && !name.startsWith(".")) py.dictSet(d, py.heap.intern(name), v);
    }
    return d;
  }

  getItem(py: Interp, key: Value): Value {
    const v = this.find(py, key);
    if (v === undefined) throw py.errorWith("KeyError", [key]);
    return v;
  }
  setItem(py: Interp, key: Value, v: Value): void {
    if (!py.heap.isStr(key)) throw py.error("TypeError", "names of globals must be str");
    py.setModuleAttr(this.module, py.heap.strOf(key), v);
  }
  deleteItem(py: Interp, key: Value): void {
    this.getItem(py, key);
    this.setItem(py, key, UNBOUND);
  }
  contains(py: Interp, key: Value): boolean {
    return this.find(py, key) !== undefined;
  }
  length(py: Interp): number {
    return py.dictLength(this.copy(py));
  }
  iter(py: Interp): Value {
    return py.iter(this.copy(py));
  }
  repr(py: Interp): string {
    return py.repr(this.copy(py));
  }
  equal(py: Interp, other: Value): boolean {
    return equalValues(py, this.copy(py), other);
  }
  /** A method that changes a dict: done to a copy, and what it changed is changed here. */
  private change(py: Interp, name: string, args: readonly Value[]): Value {
    const d = this.copy(py);
    const before = py.dictKeys(d);
    const result = py.callMethod(d, name, args);
    for (const key of before) if (!py.contains(d, key)) this.deleteItem(py, key);
    if (name === "setdefault") this.setItem(py, args[0]!, result);
    return result;
  }
  getAttr(py: Interp, name: string): Value | undefined {
    switch (name) {
      case "update":
        return py.newFunction(name, (_, args, kw) => {
          const d = py.newDict();
          updateDictFrom(py, "update", d, args, kw);
          for (const [key, v] of py.dictEntries(d)) this.setItem(py, key, v);
          return NONE;
        });
      case "pop":
      case "setdefault":
      case "clear":
      case "popitem":
        return py.newFunction(name, (_, args) => this.change(py, name, args));
      default:
        return py.findAttr(this.copy(py), name);
    }
  }
}

const namespaceTypes = new WeakMap<Interp, TypeInfo>();

/** The dict of a module's globals, live. */
export function namespaceOf(py: Interp, module: ModuleInfo): Value {
  let type = namespaceTypes.get(py);
  if (type === undefined) {
    type = newType(py, "dict", [typeById(py, TYPE.DICT)]);
    type.unhashable = true;
    namespaceTypes.set(py, type);
  }
  if (module.namespace === undefined) {
    module.namespace = py.allocateStatic(8);
    py.heap.write(module.namespace, py.heap.newHosted(new NamespaceDict(py.heap, type, module)));
  }
  return py.heap.read(module.namespace);
}

/** The module whose globals `v` is a view of. */
export function moduleOfNamespace(py: Interp, v: Value): ModuleInfo | undefined {
  const host = py.heap.typeOf(v) === TYPE.HOSTED ? py.heap.hostedOf(v) : undefined;
  return host instanceof NamespaceDict ? host.module : undefined;
}

/** `f_builtins` of a frame. */
export const builtinsNamespace = (py: Interp): Value =>
  namespaceOf(py, moduleInfoOf(py, importModule(py, "builtins"))!);

/** `globals()` of the running function. */
export function globalsOf(py: Interp): Value {
  return namespaceOf(py, codeOfFrame(py, py.frame).module);
}

/** `locals()`: a dict of the variables bound now; in a module its globals. */
export function localsOf(py: Interp): Value {
  const { code } = codeOfFrame(py, py.frame);
  return code.kind === "module" ? globalsOf(py) : localsOfFrame(py, py.frame);
}

/** Registers of a frame's comprehensions that are not under way: their variables are no more (or not yet) to be seen. */
export function hiddenRegisters(code: CodeObject, pc: number): ReadonlySet<number> {
  const { inner } = code;
  const hidden = new Set<number>();
  if (inner === undefined) return hidden;
  const at = code.positions[pc];
  for (let i = 0; i < inner.length; i += 5) {
    const [register, line, column, endLine, endColumn] = inner.slice(i, i + 5) as number[];
    const isIn =
      at !== undefined &&
      (at.line > line! || (at.line === line && at.column >= column!)) &&
      (at.endLine < endLine! || (at.endLine === endLine && at.endColumn <= endColumn!));
    if (!isIn) hidden.add(register!);
  }
  return hidden;
}

/** The variables of a frame that runs. */
export function localsOfFrame(py: Interp, frame: number): Value {
  const { heap } = py;
  const { code } = codeOfFrame(py, frame);
  if (code.kind === "class") return heap.read(frame + FRAME.REGISTERS); // its namespace
  const d = py.newDict();
  const add = (name: string, v: Value): void => {
    if (v !== UNBOUND && !name.startsWith(".")) py.dictSet(d, heap.intern(name), v);
  };
  const hidden = hiddenRegisters(code, heap.u32[(frame + FRAME.PC) >>> 2]!);
  const addRegister = (i: number): void => {
    if (hidden.has(i)) return;
    const v = heap.read(frame + FRAME.REGISTERS + i * 8);
    add(code.localNames[i]!, heap.typeOf(v) === TYPE.CELL ? heap.read(offsetOf(v) + CELL.VALUE) : v);
  };
  const inner = (code.inner ?? []).filter((_, i) => i % 5 === 0);
  for (let i = 0; i < code.localNames.length; i++) if (!inner.includes(i)) addRegister(i);
  inner.forEach(addRegister); // which come before those of the function around them
  const fn = heap.read(frame + FRAME.FUNCTION);
  const closure = heap.typeOf(fn) === TYPE.FUNCTION ? heap.read(offsetOf(fn) + FUNCTION.CLOSURE) : NONE;
  if (closure !== NONE)
    code.freeNames.forEach((name, i) => {
      const cell = heap.read(offsetOf(closure) + TUPLE.ITEMS + i * 8);
      add(name, heap.read(offsetOf(cell) + CELL.VALUE));
    });
  return d;
}
