/**
 * Code that nothing uses any more: found by the collector, which reaches code from functions, frames, generators and
 * tracebacks; its machine code and its memory outside of the heap are given back, and its id is used again. So is a
 * module that stood for a dict of exec's. A program may evaluate texts for as long as it likes.
 */
import type { NativeFunction } from "../baseline/host.ts";
import { forgetCode, forgetModuleOfDict } from "../builtins/source.ts";
import { CONTEXT } from "../heap/layout.ts";
import { offsetOf, type Value } from "../heap/value.ts";
import type { Interp, LoadedCode, ModuleInfo } from "../interp.ts";
import { forgetIteratorCode } from "../objects/iterator-types.ts";
import { releaseModule, visitModule } from "../objects/module.ts";
import type { TraceTier } from "../traces/tier.ts";
import { visitRoots } from "../vm/gc-roots.ts";
import { releaseCache } from "./caches.ts";
import { releaseCodeInfo } from "./code-info.ts";
import { BREAK_GC } from "./collector.ts";
import type { RunOnce } from "./run-once.ts";

/** Of a loop or of calls. */
const COUNTER_BYTES = 8;

export class CodeSweep {
  private readonly py: Interp;
  private readonly native: (NativeFunction | null | undefined)[];
  private readonly runOnce: RunOnce;
  private readonly tier: () => TraceTier | undefined;
  /** Ids of code that there was no memory for. */
  private readonly refused: number[] = [];
  /** Modules of dicts that were reached in this collection. */
  private readonly reached = new Set<ModuleInfo>();

  /** @param native what was compiled, by id */
  constructor(
    py: Interp,
    native: (NativeFunction | null | undefined)[],
    runOnce: RunOnce,
    tier: () => TraceTier | undefined,
  ) {
    this.py = py;
    this.native = native;
    this.runOnce = runOnce;
    this.tier = tier;
  }

  /** There is no memory for a function's code: it is stepped through, unless the next collection finds some. */
  refuse(id: number): void {
    if (this.refused.length === 0) this.py.heap.u32[CONTEXT.EVAL_BREAKER >>> 2]! |= BREAK_GC;
    this.refused.push(id);
  }

  roots(visit: (v: Value) => void, all: boolean): void {
    this.reached.clear();
    visitRoots(this.py, visit, all);
    this.tier()?.roots(visit);
  }

  /** What belongs to code that is in use. */
  visitCode(id: number, visit: (v: Value) => void): void {
    const { py, reached } = this;
    const code = py.codes[id];
    if (code === undefined) return;
    code.visitValues(visit);
    const { module } = code;
    if (module.dict === undefined || reached.has(module)) return;
    reached.add(module);
    visitModule(py.heap, module, visit);
  }

  /** Everything in use has been reached. */
  sweep(isUsed: (id: number) => boolean, isAlive: (offset: number) => boolean): void {
    const { py, native, refused } = this;
    let released = false;
    for (const loaded of py.codes)
      if (loaded !== undefined && !isUsed(loaded.id)) {
        this.release(loaded);
        released = true;
      }
    for (const module of py.modules)
      if (module?.dict !== undefined && !isAlive(offsetOf(module.object))) {
        forgetModuleOfDict(py, module.dict);
        releaseModule(py, module);
      }
    if (!released) return;
    for (const id of refused) if (native[id] === null) native[id] = undefined;
    refused.length = 0;
  }

  private release(loaded: LoadedCode): void {
    const { py } = this;
    const { id } = loaded;
    const made = this.native[id];
    if (made) {
      this.tier()?.forget(loaded, made);
      for (const cache of made.caches.values()) releaseCache(py, cache);
      for (const counter of made.counters.values()) py.freeStatic(counter, COUNTER_BYTES);
      if (made.entryCounter !== 0) py.freeStatic(made.entryCounter, COUNTER_BYTES);
      made.executor.free();
    }
    this.native[id] = undefined;
    this.runOnce.forget(id);
    releaseCodeInfo(py, loaded);
    forgetCode(py, loaded);
    forgetIteratorCode(py, id);
    loaded.release();
    py.codes[id] = undefined;
    py.freeCodeIds.push(id);
  }
}
