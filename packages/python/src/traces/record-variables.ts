/** Locals, globals, cells of closures. */
import { OP } from "../bytecode/opcodes.ts";
import * as ir from "../generated/trace-ops.ts";
import { CELL, FRAME, SPECIAL, TUPLE, TYPE } from "../heap/layout.ts";
import type { Recorder } from "./recorder.ts";
import { slotAt } from "./resume.ts";

export function recordVariables(r: Recorder, opcode: number): boolean {
  const { words, at, b } = r;
  const a = words[at + 1]!;
  const x = words[at + 2]!;
  switch (opcode) {
    case OP.NOP:
      return true;
    case OP.MOVE:
      r.set(a, r.value(x));
      return true;
    case OP.CHECK_BOUND:
      if (r.seen(a) === "special" && r.lowOf(a) === SPECIAL.UNBOUND) r.unsupported("an unbound variable");
      ir.GUARD_NOT_VALUE(b, r.value(a), r.special(SPECIAL.UNBOUND));
      return true;
    case OP.LOAD_GLOBAL:
      loadGlobal(r, a, x);
      return true;
    case OP.STORE_GLOBAL:
      r.storeCell(globalCell(r, a), r.value(x));
      return true;
    case OP.LOAD_CLOSURE: {
      // The function of the frame, whose closure never changes.
      const slot = slotAt(r.frame.base + FRAME.FUNCTION);
      const known = b.getSlot(slot);
      const fn = known !== -1 ? known : b.entry(slot, "value", r.frame.base + FRAME.FUNCTION);
      const object = ir.GUARD_TYPE(b, fn as typeof fn & ReturnType<typeof r.value>, TYPE.FUNCTION);
      r.set(a, ir.BOX_POINTER(b, ir.LOAD_CLOSURE_CELL(b, object, TUPLE.ITEMS + 8 * x)));
      return true;
    }
    case OP.MAKE_CELL:
      r.set(a, ir.CALL_1(b, r.value(a), r.helper("make_cell")));
      return true;
    case OP.NEW_CELL:
      r.set(a, ir.CALL_1(b, r.special(SPECIAL.UNBOUND), r.helper("make_cell")));
      return true;
    case OP.LOAD_CELL: {
      const cell = ir.GUARD_TYPE(b, r.value(x), TYPE.CELL);
      const v = ir.LOAD_CELL(b, cell);
      const word = (r.lowOf(x) + CELL.VALUE) >>> 2;
      if (r.isUnboundAt(word)) r.unsupported("an unbound free variable");
      ir.GUARD_NOT_VALUE(b, v, r.special(SPECIAL.UNBOUND));
      r.set(a, v);
      return true;
    }
    case OP.STORE_CELL:
      ir.STORE_CELL(b, ir.GUARD_TYPE(b, r.value(a), TYPE.CELL), r.value(x));
      return true;
    default:
      return false;
  }
}

function globalCell(r: Recorder, name: number): number {
  const { loaded } = r.frame;
  return r.py.globalCell(loaded.module.id, loaded.code.names[name]!);
}

/** A global, or a builtin while there is no global of that name. Functions, classes and modules become constants. */
function loadGlobal(r: Recorder, a: number, name: number): void {
  const { b, py } = r;
  let cell = globalCell(r, name);
  if (r.isUnboundAt(cell >>> 2)) {
    ir.GUARD_VALUE(b, r.loadCell(cell), r.special(SPECIAL.UNBOUND));
    cell = py.builtinCell(r.frame.loaded.code.names[name]!);
    if (r.isUnboundAt(cell >>> 2)) r.unsupported("a name that is not defined");
  }
  readGlobal(r, a, cell);
}

/** What is in the cell of a global, or of an attribute of a module or class, which has a value. */
export function readGlobal(r: Recorder, a: number, cell: number): void {
  const { b } = r;
  const v = r.loadCell(cell);
  const type = r.typeAtWord(cell >>> 2);
  if (type === TYPE.FUNCTION || type === TYPE.BUILTIN || type === TYPE.TYPE || type === TYPE.MODULE) {
    const constant = r.constantAt(cell >>> 2);
    ir.GUARD_VALUE(b, v, constant);
    r.set(a, constant);
    return;
  }
  ir.GUARD_NOT_VALUE(b, v, r.special(SPECIAL.UNBOUND));
  r.set(a, v);
}
