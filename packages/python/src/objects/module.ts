import type { Interp } from "../interp.ts";
import { MODULE, TYPE } from "../heap/layout.ts";
import { UNBOUND, offsetOf, pointerTo, type Value } from "../heap/value.ts";

export interface ModuleInfo {
  readonly id: number;
  readonly name: string;
  /** Arena offset of the cell of each global, in the order of first mention. */
  readonly cells: Map<string, number>;
  readonly object: Value;
}

type Install = (py: Interp, module: ModuleInfo) => void;
interface Registry {
  readonly factories: Map<string, Install>;
  readonly loaded: Map<string, ModuleInfo>;
}
const registries = new WeakMap<Interp, Registry>();

function registryOf(py: Interp): Registry {
  let registry = registries.get(py);
  if (registry === undefined) registries.set(py, (registry = { factories: new Map(), loaded: new Map() }));
  return registry;
}

export function defineModule(py: Interp, name: string, install: Install): void {
  registryOf(py).factories.set(name, install);
}

export const loadedModules = (py: Interp): Map<string, ModuleInfo> => registryOf(py).loaded;

/** A new, empty module; it is not among the imported ones. */
export function newModule(py: Interp, name: string): ModuleInfo {
  const offset = py.heap.allocate(TYPE.MODULE, MODULE.BYTES);
  const module: ModuleInfo = { id: py.modules.length, name, cells: new Map(), object: pointerTo(offset) };
  py.heap.u32[(offset + MODULE.ID) >>> 2] = module.id;
  py.modules.push(module);
  py.setModuleAttr(module, "__name__", py.heap.intern(name));
  return module;
}

/** The module of that name written in TypeScript, installed at its first import. */
export function builtinModule(py: Interp, name: string): ModuleInfo | undefined {
  const { loaded, factories } = registryOf(py);
  const known = loaded.get(name);
  if (known !== undefined) return known;
  const install = factories.get(name);
  if (install === undefined) return undefined;
  const module = newModule(py, name);
  loaded.set(name, module);
  install(py, module);
  return module;
}

export const moduleOf = (py: Interp, v: Value): ModuleInfo =>
  py.modules[py.heap.u32[(offsetOf(v) + MODULE.ID) >>> 2]!]!;

function newCell(py: Interp): number {
  const offset = py.allocateStatic(8);
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
