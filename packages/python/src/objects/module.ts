import type { Interp } from "../interp.ts";
import type { Heap } from "../heap/heap.ts";
import { MODULE, TYPE } from "../heap/layout.ts";
import { NONE, UNBOUND, offsetOf, pointerTo, type Value } from "../heap/value.ts";
import { dictGetName } from "./dict.ts";
import type { TypeInfo } from "./types.ts";
import type { PyError } from "./exception.ts";

export interface ModuleInfo {
  readonly id: number;
  readonly name: string;
  /** Arena offset of the cell of each global, in the order of first mention. */
  readonly cells: Map<string, number>;
  readonly object: Value;
  /** Its class, where that is one derived from ModuleType. */
  type?: TypeInfo;
  /** Arena offset of the cell of its dict (namespace.ts), once that was asked for. */
  namespace?: number;
  /** The dict of globals that it stands for (see builtins/source.ts); it goes when nothing uses it. */
  readonly dict: Value | undefined;
  /** Its body is running: what it lacks may still come. */
  initializing: boolean;
  /** What the module's `__getattr__` said about the last name that it does not know. */
  refusal?: PyError | undefined;
}

type Install = (py: Interp, module: ModuleInfo) => void;
interface Registry {
  readonly factories: Map<string, Install>;
  /** The dict `sys.modules`. */
  readonly loaded: Value;
  /** The list `sys.path`. */
  readonly path: Value;
}
const registries = new WeakMap<Interp, Registry>();

function registryOf(py: Interp): Registry {
  let registry = registries.get(py);
  if (registry === undefined) {
    registry = { factories: new Map(), loaded: py.newDict(), path: py.newList([]) };
    py.heap.pin(registry.loaded);
    py.heap.pin(registry.path);
    registries.set(py, registry);
  }
  return registry;
}

export function defineModule(py: Interp, name: string, install: Install): void {
  registryOf(py).factories.set(name, install);
}

/** `sys.modules`. */
export const modulesDict = (py: Interp): Value => registryOf(py).loaded;
/** `sys.path`. */
export const pathList = (py: Interp): Value => registryOf(py).path;

/** What `sys.modules` has under a name, usually a module. */
export const loadedModule = (py: Interp, name: string): Value | undefined =>
  dictGetName(py, registryOf(py).loaded, name);

export function setLoadedModule(py: Interp, name: string, module: Value): void {
  py.dictSet(registryOf(py).loaded, py.heap.intern(name), module);
}

export function forgetModule(py: Interp, name: string): void {
  py.dictDelete(registryOf(py).loaded, py.heap.intern(name));
}

/** A new, empty module; it is not among the imported ones. `cells`: globals that exist already. */
export function newModule(
  py: Interp,
  name: string,
  cells = new Map<string, number>(),
  dict?: Value,
): ModuleInfo {
  const offset = py.heap.allocate(TYPE.MODULE, MODULE.BYTES);
  const module: ModuleInfo = {
    id: py.freeModuleIds.pop() ?? py.modules.length,
    name,
    cells,
    dict,
    object: pointerTo(offset),
    initializing: false,
  };
  py.heap.u32[(offset + MODULE.ID) >>> 2] = module.id;
  py.modules[module.id] = module;
  py.setModuleAttr(module, "__name__", py.heap.intern(name));
  py.setModuleAttr(module, "__doc__", NONE);
  py.setModuleAttr(module, "__package__", py.heap.intern(name.slice(0, Math.max(0, name.lastIndexOf(".")))));
  py.setModuleAttr(module, "__loader__", NONE);
  py.setModuleAttr(module, "__spec__", NONE);
  return module;
}

export const hasBuiltinModule = (py: Interp, name: string): boolean => registryOf(py).factories.has(name);

/** Installs the module of that name that is written in TypeScript, and puts it into `sys.modules`. */
export function installBuiltinModule(py: Interp, name: string): ModuleInfo {
  const module = newModule(py, name, name === "builtins" ? py.builtinCells : undefined);
  setLoadedModule(py, name, module.object);
  registryOf(py).factories.get(name)!(py, module);
  return module;
}

export const moduleOf = (py: Interp, v: Value): ModuleInfo =>
  py.modules[py.heap.u32[(offsetOf(v) + MODULE.ID) >>> 2]!]!;

/** The values of a module. */
export function visitModule(heap: Heap, module: ModuleInfo, visit: (v: Value) => void): void {
  visit(module.object);
  if (module.type !== undefined) visit(module.type.object);
  if (module.namespace !== undefined) visit(heap.read(module.namespace));
  for (const cell of module.cells.values()) visit(heap.read(cell));
}

const CELL_BYTES = 8;

/** Gives the memory of a module back that nothing uses any more. */
export function releaseModule(py: Interp, module: ModuleInfo): void {
  for (const cell of module.cells.values()) py.freeStatic(cell, CELL_BYTES);
  if (module.namespace !== undefined) py.freeStatic(module.namespace, CELL_BYTES);
  py.modules[module.id] = undefined;
  py.freeModuleIds.push(module.id);
}

function newCell(py: Interp): number {
  const offset = py.allocateStatic(CELL_BYTES);
  py.heap.write(offset, UNBOUND);
  return offset;
}

export function globalCell(py: Interp, module: ModuleInfo, name: string): number {
  let cell = module.cells.get(name);
  if (cell === undefined) module.cells.set(name, (cell = newCell(py)));
  return cell;
}

export function builtinCell(py: Interp, name: string): number {
  let cell = py.builtinCells.get(name);
  if (cell === undefined) py.builtinCells.set(name, (cell = newCell(py)));
  return cell;
}

/** The value of a module's global, undefined when it has none. */
export function moduleAttribute(py: Interp, module: ModuleInfo, name: string): Value | undefined {
  const cell = module.cells.get(name);
  if (cell === undefined) return undefined;
  const v = py.heap.read(cell);
  return v === UNBOUND ? undefined : v;
}

/** A module attribute, or what the module's own `__getattr__` (PEP 562) makes of the name. */
export function findModuleAttribute(py: Interp, module: ModuleInfo, name: string): Value | undefined {
  const own = moduleAttribute(py, module, name);
  if (own !== undefined) return own;
  const hook = moduleAttribute(py, module, "__getattr__");
  if (hook === undefined) return undefined;
  try {
    return py.call(hook, [py.heap.str(name)]);
  } catch (error) {
    if (!py.isError(error, "AttributeError")) throw error;
    module.refusal = error;
    return undefined;
  }
}

/** The module that a value is, undefined for anything else. */
export const moduleInfoOf = (py: Interp, v: Value): ModuleInfo | undefined =>
  py.heap.typeOf(v) === TYPE.MODULE ? moduleOf(py, v) : undefined;

/** `module.__file__` where it is a str. */
export function moduleFile(py: Interp, module: ModuleInfo): string | undefined {
  const file = moduleAttribute(py, module, "__file__");
  return file !== undefined && py.heap.isStr(file) ? py.heap.strOf(file) : undefined;
}
