import type { Interp } from "../interp.ts";
import { CONTEXT } from "../heap/layout.ts";
import { pointerTo, type Value } from "../heap/value.ts";
import { visitModule } from "../objects/module.ts";
import { findWeakReferences } from "../objects/weak-references.ts";
import { visitHandled } from "./handled.ts";

/**
 * Every value that TypeScript holds; the values in frames are found from CONTEXT.FRAME by their PREVIOUS links. Code that
 * nothing uses, and the modules of exec's dicts, belong to it only with `all` (native/code-sweep.ts).
 */
export function visitRoots(py: Interp, visit: (v: Value) => void, all: boolean): void {
  const { heap } = py;
  for (const type of py.types) {
    if (type === undefined) continue;
    visit(type.object);
    for (const method of type.methods.values()) visit(method);
    for (const fn of type.statics.values()) visit(fn);
    for (const descriptor of type.descriptors.values()) visit(descriptor);
    for (const cell of type.attributes.values()) visit(heap.read(cell));
  }
  for (const cell of py.builtinCells.values()) visit(heap.read(cell));
  for (const module of py.modules)
    if (module !== undefined && (all || module.dict === undefined)) visitModule(heap, module, visit);
  for (const code of py.codes) if (code !== undefined && (all || code.isPinned)) visit(code.object);
  heap.visitInterned(visit);
  for (const v of heap.pinned) visit(v);
  for (let i = 0; i < heap.heldCount; i++) visit(pointerTo(heap.held[i]!));
  visitHandled(py, visit);
  for (const values of py.suspendedHandled.values()) for (const v of values) visit(v);
  for (const v of findWeakReferences(py)?.pending ?? []) visit(v);
  visit(py.returned);
  visit(heap.read(CONTEXT.RESULT));
}
