import { type Bundle, readBundle, writeBundle } from "@serigraph/bundle";
import { patcherFor, patchTarget } from "@serigraph/patch";
import { Compiler } from "../src/compile.ts";
import type { CodeBlock } from "../src/generic-holes.ts";
import type { Trace } from "../src/index.ts";
import { measureLibrary, placeLibrary } from "../src/library.ts";
import { machineFor } from "../src/machine.ts";
import { Action, CODE_OFFSET, COUNTS, LATE, Plan, ROW } from "../src/plan.ts";
import { tinyModel } from "./tiny.ts";

/** Compiles a trace as if its memory were at `codeAt` and the library at `libraryAt`; nothing is run. */
export function compileAt(
  triple: string,
  trace: Trace,
  codeAt: number,
  libraryAt: number,
  everyHoleGeneric = false,
  change: (bundle: Bundle) => void = () => {},
) {
  const bundle = readBundle(writeBundle(tinyModel(triple)), "far.bundle");
  change(bundle);
  const architecture = bundle.architecture as "x86_64" | "aarch64";
  const machine = machineFor(architecture, false)!;
  const plan = new Plan(bundle);
  const layout = measureLibrary(bundle, plan.kinds, machine.callThunk);
  const block = (at: number, codeBytes: number, dataBytes: number): CodeBlock => ({
    code: patchTarget(new Uint8Array(codeBytes + 16), at),
    codeOffset: 0,
    data: patchTarget(new Uint8Array(dataBytes + 16), at + 0x10_0000),
    dataOffset: 0,
  });
  const library = placeLibrary(
    bundle,
    plan.kinds,
    layout,
    block(libraryAt, layout.codeBytes, layout.dataBytes),
    patcherFor(architecture),
  );
  plan.fill(library, machine);
  if (everyHoleGeneric) forgetAllButBundle(plan);
  const compiler = new Compiler(plan, machine);
  compiler.measure(trace, false);
  for (let attempts = 1; ; attempts++) {
    const at = block(codeAt, compiler.layout.codeBytes, compiler.layout.dataBytes);
    if (compiler.emit(trace, at, 0))
      return { compiler, code: at.code, data: at.data, attempts, symbols: library.symbols };
    if (attempts > 4) throw new Error("does not settle");
    compiler.measure(trace, true);
  }
}

/** Takes back what the plan has patched by itself, and leaves all holes to @serigraph/patch. */
function forgetAllButBundle(plan: Plan): void {
  const { bundle, table } = plan;
  plan.prepareAll();
  plan.actions.fill(Action.PATCH);
  const source = new Uint8Array(plan.source.buffer);
  for (let stencil = 0; stencil < bundle.stencilCount; stencil++) {
    const from = bundle.codeOffset[stencil];
    source.set(
      bundle.codeBytes.subarray(from, from + bundle.codeSize[stencil]),
      table[stencil * ROW + CODE_OFFSET],
    );
    table[stencil * ROW + COUNTS] = LATE;
  }
}
