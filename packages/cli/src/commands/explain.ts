import { Python, type AbortReport, type TraceOptions, type TraceReport } from "@serigraph/python";
import { inspectStencil, type HoleDescription } from "@serigraph/stencil";
import { disassemble, type Instruction } from "../disassemble.ts";
import { runProgram } from "../program.ts";
import { writeAll } from "../standard-streams.ts";
import { holeText, NO_DISASSEMBLER, withHoles } from "../stencil-listing.ts";

export interface ExplainOptions {
  readonly json?: boolean;
  readonly traceOptions?: TraceOptions;
  readonly module?: string;
}

interface ExplainedUop {
  readonly stencil: string;
  /** Where its code begins in the trace's. Instructions and holes have offsets in the trace, too. */
  readonly offset: number;
  /** Hexadecimal, holes patched. */
  readonly code: string;
  readonly holes: readonly HoleDescription[];
  /** Undefined where there is no llvm-objdump. */
  readonly instructions: readonly Instruction[] | undefined;
}

type ExplainedTrace = Omit<TraceReport, "bundle" | "uops"> & { readonly uops: readonly ExplainedUop[] };

/**
 * `serigraph explain FILE.py [args]`: runs the program (its output goes to standard error) and prints each trace that came of it, from Python's
 * lines to machine code.
 */
export async function explain(
  file: string | undefined,
  args: string[],
  options: ExplainOptions,
): Promise<number> {
  const traces: TraceReport[] = [];
  const aborts: AbortReport[] = [];
  let ran = false;
  const exitCode = runProgram(file, options.module, args, () => {
    ran = true;
    return Python.create({
      stepMode: false,
      traces: options.traceOptions ?? true,
      onTrace: (trace) => traces.push(trace),
      onTraceAbort: (abort) => aborts.push(abort),
      stdout: (text) => writeAll(2, text),
      stderr: (text) => writeAll(2, text),
    });
  });
  if (!ran) return exitCode;
  const explained = await explainTraces(traces);
  writeAll(
    1,
    options.json === true
      ? `${JSON.stringify({ exitCode, traces: explained, aborts }, undefined, 2)}\n`
      : listing(explained, aborts),
  );
  return exitCode;
}

async function explainTraces(traces: readonly TraceReport[]): Promise<ExplainedTrace[]> {
  if (traces.length === 0) return [];
  // A trace is one piece: branches then name offsets in it.
  const code = await disassemble(
    traces[0]!.bundle.triple,
    traces.map(({ uops }) => Buffer.concat(uops.map((uop) => uop.code))),
  );
  return traces.map(({ bundle, uops, ...trace }, i) => {
    const rest = code?.[i]![Symbol.iterator]();
    let next = rest?.next();
    const instructionsBefore = (end: number): Instruction[] => {
      const found: Instruction[] = [];
      for (; next?.done === false && next.value.offset < end; next = rest!.next()) found.push(next.value);
      return found;
    };
    return {
      ...trace,
      uops: uops.map(({ id, stencil, offset, code: bytes }) => ({
        stencil,
        offset,
        code: Buffer.from(bytes).toString("hex"),
        holes: inspectStencil(bundle, id).holes.map((hole) =>
          hole.inData ? hole : { ...hole, offset: offset + hole.offset },
        ),
        instructions: rest === undefined ? undefined : instructionsBefore(offset + bytes.length),
      })),
    };
  });
}

function listing(traces: readonly ExplainedTrace[], aborts: readonly AbortReport[]): string {
  if (traces.length === 0 && aborts.length === 0)
    return "no loop was hot enough to be recorded (--trace-options loop=2 records all that go round twice)\n";
  const parts = traces.map((trace) => section(trace));
  if (aborts.length > 0)
    parts.push(
      [
        "given up:",
        ...aborts.map(
          ({ kind, start, at, reason }) =>
            `  ${kind === "loop" ? "loop" : "side trace"} at ${start.file}:${start.line} in ${start.function}, ` +
            `at line ${at.line} of ${at.function}: ${reason}`,
        ),
      ].join("\n"),
    );
  return `${parts.join("\n\n")}\n`;
}

function section(trace: ExplainedTrace): string {
  const { start, parent, uops } = trace;
  const size = uops.reduce((sum, { code }) => sum + code.length / 2, 0);
  const whose = parent === undefined ? "loop" : `side trace of exit ${parent.exit} of trace ${parent.trace}`;
  return [
    `trace ${trace.number}: ${whose} at ${start.file}:${start.line} in ${start.function}`,
    `  ${trace.bytecode.length} instructions recorded, ${uops.length} uops, ${size} bytes at 0x${trace.entry.toString(16)}, ${trace.exits} exits`,
    "",
    "recorded:",
    ...trace.bytecode.map(
      ({ line, pc, depth, text, function: name }) =>
        `${String(line).padStart(6)} ${"  ".repeat(depth)}${String(pc).padStart(4, "0")} ${text}${depth > 0 ? `  (${name})` : ""}`,
    ),
    "",
    "instructions (number, place, type, op, inputs, ! what its exit restores):",
    trace.ir,
    "",
    "machine code (holes, patched, under the instructions that they are in):",
    ...(uops.some(({ instructions }) => instructions === undefined) ? [NO_DISASSEMBLER] : []),
    ...uops.flatMap((uop) => [
      `${uop.stencil}: at +0x${uop.offset.toString(16)}, ${uop.code.length / 2} bytes`,
      ...(uop.instructions === undefined
        ? [`  ${uop.code}`, ...uop.holes.map((hole) => `  ${holeText(hole)}`)]
        : withHoles(uop.instructions, uop.holes)),
    ]),
  ].join("\n");
}
