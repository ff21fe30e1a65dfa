/**
 * Places in baseline code where a trace may begin besides loops: a function's entry, and the instruction behind a call that a
 * trace has made natively (its continuation). Each has a counter in front, in native code, that tells when it is hot.
 */
import { Trace, type Executor, type Label, type Runtime } from "@serigraph/executor";
import type { NativeFunction } from "../baseline/host.ts";
import * as ops from "../generated/ops.ts";
import type { Interp } from "../interp.ts";
import type { LoadedCode } from "../vm/load.ts";
import type { Hot } from "./hot.ts";

const GOTO_TARGET = 0;
const FROM_TRACE_TARGET = 0;

/** What places ask of the tier. */
export interface PlacesHost {
  readonly py: Interp;
  readonly runtime: Runtime;
  nativeOf(codeId: number): NativeFunction | null;
}

/** How traces come into a function: code that leaves the registers as baseline code wants them. */
interface CallEntry {
  readonly executor: Executor;
  readonly uop: number;
}

export class Places {
  private readonly host: PlacesHost;
  /** Times until a place is hot. */
  private readonly count: number;
  private readonly entries = new Map<number, Hot>();
  private readonly callEntries = new Map<number, CallEntry>();
  private readonly continuations = new Map<
    number,
    Map<number, { readonly address: number; readonly hot: Hot }>
  >();
  private returns = 0;

  constructor(host: PlacesHost, count: number) {
    this.host = host;
    this.count = count;
  }

  /** The place that a frame of a code object is at, when its counter has fired. */
  at(codeId: number, pc: number): Hot | undefined {
    return pc === 0 ? this.entries.get(codeId) : this.continuations.get(codeId)?.get(pc)?.hot;
  }

  /** Notes the entry of a function that was compiled just now. */
  register(loaded: LoadedCode, native: NativeFunction): void {
    if (native.entryCounter === 0) return;
    const hot: Hot = {
      counters: [native.entryCounter],
      tries: 0,
      lastRounds: 0,
      leaves: false,
      reopened: 0,
      backoff: this.count,
      trace: undefined,
      link: (trace) => {
        native.executor.setTarget(native.entryUop, GOTO_TARGET, trace.entry);
        const call = this.callEntries.get(loaded.id);
        call?.executor.setTarget(call.uop, FROM_TRACE_TARGET, trace.entry);
      },
    };
    this.entries.set(loaded.id, hot);
  }

  forget(codeId: number): void {
    this.entries.delete(codeId);
  }

  /** Where a trace goes to call a function, with the new frame's header and arguments in place; 0: nowhere. */
  callEntry(loaded: LoadedCode): number {
    const known = this.callEntries.get(loaded.id);
    if (known !== undefined) return known.executor.entry;
    const native = this.host.nativeOf(loaded.id);
    if (native === null) return 0;
    const t = new Trace(8);
    const trace = this.entries.get(loaded.id)?.trace;
    ops.FROM_TRACE(t, t.external(trace?.entry ?? native.entry));
    const uop = t.patchable();
    const executor = this.host.runtime.compile(t);
    this.callEntries.set(loaded.id, { executor, uop });
    return executor.entry;
  }

  /** Where a call returns to that a trace has made, in front of the instruction behind it; 0: there is no code. */
  continuation(loaded: LoadedCode, pc: number): number {
    let all = this.continuations.get(loaded.id);
    if (all === undefined) this.continuations.set(loaded.id, (all = new Map()));
    const known = all.get(pc);
    if (known !== undefined) return known.address;
    const { py, runtime } = this.host;
    const native = this.host.nativeOf(loaded.id);
    if (native === null) return 0;
    const counter = py.allocateStatic(8);
    py.heap.u32[counter >>> 2] = this.count;
    const t = new Trace(8);
    const hot: Label = t.newLabel();
    const count: Label = t.newLabel();
    // This jump is what a trace changes: then nothing counts any more.
    ops.GOTO(t, count);
    const uop = t.patchable();
    t.bind(count);
    ops.COUNT(
      t,
      t.const<"u64">(counter, py.heap.addressHigh),
      hot,
      t.external(native.entry + native.offsets[pc]!),
    );
    t.bind(hot);
    ops.LEAVE_HOT_PLACE(t, pc);
    const executor = runtime.compile(t);
    const place: Hot = {
      counters: [counter],
      tries: 0,
      lastRounds: 0,
      leaves: false,
      reopened: 0,
      backoff: this.count,
      trace: undefined,
      link: (trace) => executor.setTarget(uop, GOTO_TARGET, trace.entry),
    };
    all.set(pc, { address: executor.entry, hot: place });
    return executor.entry;
  }

  /** Where a trace goes that returns from the frame it began in. */
  returnEntry(): number {
    if (this.returns === 0) {
      const t = new Trace(8);
      ops.RETURN_FROM_TRACE(t);
      this.returns = this.host.runtime.compile(t).entry;
    }
    return this.returns;
  }
}
