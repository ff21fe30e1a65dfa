import type { Interp } from "../interp.ts";
import { CELL, FRAME, TYPE } from "../heap/layout.ts";
import { UNBOUND, pointerTo, type Value } from "../heap/value.ts";
import { errorWithAttributes, exceptionState, type PyError } from "../objects/exception.ts";
import { hiddenRegisters } from "../objects/namespace.ts";
import { codeOfFrame } from "./frame.ts";
import type { LoadedCode } from "./load.ts";

/** Arena offset of the cell of the global with that name number. */
export function globalCellOf(py: Interp, loaded: LoadedCode, name: number): number {
  const known = loaded.globalCells[name]!;
  if (known !== 0) return known;
  return (loaded.globalCells[name] = py.globalCell(loaded.module.id, loaded.code.names[name]!));
}

export function loadGlobal(
  py: Interp,
  loaded: LoadedCode,
  target: number,
  name: number,
  frame: number,
): void {
  const { heap } = py;
  const cell = globalCellOf(py, loaded, name);
  if (!heap.isUnbound(cell)) return heap.copyWord(target, cell);
  const builtin =
    loaded.builtinCells[name]! || (loaded.builtinCells[name] = py.builtinCell(loaded.code.names[name]!));
  if (heap.isUnbound(builtin)) throw notDefined(py, loaded.code.names[name]!, frame);
  heap.copyWord(target, builtin);
}

export function deleteGlobal(py: Interp, loaded: LoadedCode, name: number, frame: number): void {
  const cell = globalCellOf(py, loaded, name);
  if (py.heap.isUnbound(cell)) throw notDefined(py, loaded.code.names[name]!, frame);
  py.heap.write(cell, UNBOUND);
}

/** Puts a new cell into a register: around what the register held, or empty. */
export function makeCell(py: Interp, target: number, keep: boolean): void {
  const { heap } = py;
  const cell = heap.allocate(TYPE.CELL, CELL.BYTES);
  if (keep) heap.copyWord(cell + CELL.VALUE, target);
  else heap.write(cell + CELL.VALUE, UNBOUND);
  heap.write(target, pointerTo(cell));
}

export function deleteCell(py: Interp, cell: number, name: string, frame: number): void {
  if (py.heap.isUnbound(cell + CELL.VALUE)) throw unboundVariable(py, name, false, frame);
  py.heap.write(cell + CELL.VALUE, UNBOUND);
}

function notDefined(py: Interp, name: string, frame: number): PyError {
  return withLocals(py, named(py, "NameError", `name '${name}' is not defined`, name), frame);
}

/** The error of reading a variable of a function that has no value. */
export function unboundVariable(py: Interp, name: string, free: boolean, frame: number): PyError {
  const error = free
    ? named(
        py,
        "NameError",
        `cannot access free variable '${name}' where it is not associated with a value in enclosing scope`,
        name,
      )
    : named(
        py,
        "UnboundLocalError",
        `cannot access local variable '${name}' where it is not associated with a value`,
        name,
      );
  return withLocals(py, error, frame);
}

function named(py: Interp, className: string, message: string, name: string): PyError {
  return errorWithAttributes(py, className, message, { name: py.heap.intern(name) } as Record<string, Value>);
}

/** Notes the names that were bound in the frame: the traceback's "Did you mean" looks among them. */
function withLocals(py: Interp, error: PyError, frame: number): PyError {
  const { code, module } = codeOfFrame(py, frame);
  const hidden = hiddenRegisters(code, py.heap.u32[(frame + FRAME.PC) >>> 2]!);
  const names = code.localNames.filter(
    (_, i) => !hidden.has(i) && !py.heap.isUnbound(frame + FRAME.REGISTERS + i * 8) && code.kind !== "module",
  );
  const state = exceptionState(py, error.value);
  state.visible = { names: [...names, ...code.freeNames], module };
  return error;
}
