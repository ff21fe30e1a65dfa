/** What the second tier tells of its traces: for `serigraph explain`, profilers and tests. */
import type { CompiledTrace, ExitDescriptor, Runtime, TraceBuilder } from "@serigraph/executor";
import { disassembleLines } from "../bytecode/disassemble.ts";
import type { LoadedCode } from "../vm/load.ts";

/** An instruction of a Python function. */
export interface Place {
  readonly function: string;
  readonly file: string;
  readonly line: number;
  /** Number of the instruction in the function. */
  readonly pc: number;
}

export interface RecordedInstruction extends Place {
  /** Calls of this trace that it is inside of. */
  readonly depth: number;
  readonly text: string;
}

export interface TraceUop {
  /** Number of the stencil in the bundle, and its name. */
  readonly id: number;
  readonly stencil: string;
  /** Where its code begins in the trace's. */
  readonly offset: number;
  /** The code, its holes patched. */
  readonly code: Uint8Array;
}

/** A trace that was compiled just now. */
export interface TraceReport {
  /** From 1 on, in the order of compilation. */
  readonly number: number;
  readonly kind: "loop" | "side";
  /** The loop's first instruction, or that at which the parent was left. */
  readonly start: Place;
  /** Of a side trace: the trace that it continues, and which of its exits. */
  readonly parent: { readonly trace: number; readonly exit: number } | undefined;
  /** What was recorded, in order. */
  readonly bytecode: readonly RecordedInstruction[];
  /** Instructions with types, registers and what exits restore (`TraceBuilder.dump`). */
  readonly ir: string;
  readonly uops: readonly TraceUop[];
  readonly entry: number;
  /** How many ways out it has. */
  readonly exits: number;
  /** The stencils it is made of. */
  readonly bundle: Runtime["bundle"];
}

/** A recording that was given up. */
export interface AbortReport {
  readonly kind: "loop" | "side";
  readonly start: Place;
  /** Where it had come to. */
  readonly at: Place;
  readonly reason: string;
}

/** Machine code that was made just now, for profilers. */
export interface CodeReport {
  readonly kind: "function" | "trace" | "helper";
  /** `function`, `function:line` (traces), or the name in C (helpers). */
  readonly name: string;
  readonly file: string;
  readonly address: number;
  readonly bytes: number;
}

/** Called when code is made; none of them may call into the interpreter. */
export interface CodeListeners {
  readonly onTrace?: (report: TraceReport) => void;
  readonly onTraceAbort?: (report: AbortReport) => void;
  readonly onCode?: (report: CodeReport) => void;
}

/** An instruction as the recorder notes it. */
export interface Noted {
  readonly loaded: LoadedCode;
  readonly pc: number;
  readonly depth: number;
}

export function placeOf({ code }: LoadedCode, pc: number): Place {
  return {
    function: code.qualifiedName,
    file: code.fileName,
    line: code.positions[pc]?.line ?? code.firstLine,
    pc,
  };
}

export const codeReport = (
  kind: CodeReport["kind"],
  place: Place,
  address: number,
  bytes: number,
): CodeReport => ({
  kind,
  name: kind === "function" ? place.function : `${place.function}:${place.line}`,
  file: place.file,
  address,
  bytes,
});

/** The library's functions: where native code spends time that no stencil shows. */
export function reportHelpers(runtime: Runtime, onCode: (report: CodeReport) => void): void {
  for (const { name, inData, size } of runtime.bundle.library.symbols)
    if (!inData && size > 0)
      onCode({ kind: "helper", name, file: "", address: runtime.symbol(name), bytes: size });
}

/** Numbers traces and describes them. */
export class Reporter {
  private readonly numbers = new WeakMap<CompiledTrace, number>();
  private readonly texts = new WeakMap<LoadedCode, readonly string[]>();
  private readonly listeners: CodeListeners;
  private count = 0;

  constructor(listeners: CodeListeners) {
    this.listeners = listeners;
  }

  /** Whether the recorder has to note what it records. */
  get wantsTraces(): boolean {
    return this.listeners.onTrace !== undefined;
  }

  compiled(
    trace: CompiledTrace,
    builder: TraceBuilder,
    noted: readonly Noted[],
    start: Place,
    exit: ExitDescriptor | undefined,
  ): void {
    const number = ++this.count;
    this.numbers.set(trace, number);
    const { onTrace, onCode } = this.listeners;
    onCode?.(codeReport("trace", start, trace.entry, trace.executor.codeBytes));
    if (onTrace === undefined) return;
    const { bundle } = builder.traces.runtime;
    const code = trace.executor.code();
    onTrace({
      number,
      kind: exit === undefined ? "loop" : "side",
      start,
      parent:
        exit === undefined
          ? undefined
          : { trace: this.numbers.get(exit.trace) ?? 0, exit: exit.trace.exits.indexOf(exit) },
      bytecode: noted.map((one) => this.instruction(one)),
      ir: builder.dumpIr(),
      uops: builder.compiledUops().map(({ stencil, offset, end }) => ({
        id: stencil,
        stencil: bundle.stencilNames[stencil]!,
        offset,
        code: code.subarray(offset, end),
      })),
      entry: trace.entry,
      exits: trace.exits.length,
      bundle,
    });
  }

  abandoned(kind: AbortReport["kind"], start: Place, at: Place, reason: string): void {
    this.listeners.onTraceAbort?.({ kind, start, at, reason });
  }

  private instruction({ loaded, pc, depth }: Noted): RecordedInstruction {
    let lines = this.texts.get(loaded);
    if (lines === undefined) this.texts.set(loaded, (lines = disassembleLines(loaded.code)));
    return { ...placeOf(loaded, pc), depth, text: lines[pc]!.replace(/^\d+ /, "") };
  }
}
