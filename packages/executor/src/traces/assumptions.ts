import type { CompiledTrace } from "./compiled.ts";

/** What compiled traces rely on: by any key (a global's cell, a class, a function), the traces that are wrong without it. */
export class Assumptions {
  private readonly byKey = new Map<unknown, Set<CompiledTrace>>();
  private readonly byTrace = new Map<CompiledTrace, Set<unknown>>();

  /** Notes that a trace relies on `key`. */
  depend(key: unknown, trace: CompiledTrace): void {
    let traces = this.byKey.get(key);
    if (traces === undefined) this.byKey.set(key, (traces = new Set()));
    traces.add(trace);
    let keys = this.byTrace.get(trace);
    if (keys === undefined) this.byTrace.set(trace, (keys = new Set()));
    keys.add(key);
  }

  /** Whether a trace relies on `key`. */
  has(key: unknown): boolean {
    return this.byKey.has(key);
  }

  /** Frees every trace that relies on `key` (see {@link CompiledTrace.free}); returns how many there were. */
  invalidate(key: unknown): number {
    const traces = this.byKey.get(key);
    if (traces === undefined) return 0;
    const list = [...traces];
    for (const trace of list) trace.free();
    return list.length;
  }

  /** @internal A trace is freed. */
  forget(trace: CompiledTrace): void {
    const keys = this.byTrace.get(trace);
    if (keys === undefined) return;
    this.byTrace.delete(trace);
    for (const key of keys) {
      const traces = this.byKey.get(key);
      traces?.delete(trace);
      if (traces?.size === 0) this.byKey.delete(key);
    }
  }
}
