import type { Interp } from "../interp.ts";
import { INSTRUCTION_WORDS, OP } from "../bytecode/opcodes.ts";
import { CONTEXT, FRAME, FRAME_FROM_HOST, FRAME_GENERATOR, FRAME_NEXT } from "../heap/layout.ts";
import { NONE } from "../heap/value.ts";
import { HeapExhaustedError } from "../heap/heap.ts";
import { exceptionState, newError, PyError, setCause } from "../objects/exception.ts";
import type { AsyncKind, ExceptionTableEntry } from "../bytecode/code.ts";
import { codeOfFrame, popFrame } from "./frame.ts";
import { dropHandled, popHandled, pushHandled } from "./handled.ts";
import { finishGenerator, restartGenerator } from "./generator.ts";
import { BREAK_COLLECT } from "./memory.ts";
import { PRELUDE_FILE } from "./prelude.ts";
import type { LoadedCode } from "./load.ts";

/** What JavaScript threw, as a Python exception; errors that are none of Python's business are thrown on. */
export function asPyError(py: Interp, error: unknown): PyError {
  if (error instanceof PyError) return error;
  if (error instanceof HeapExhaustedError) return memoryError(py);
  if (error instanceof RangeError) {
    if (error.message.includes("call stack"))
      return py.error("RecursionError", "maximum recursion depth exceeded");
    if (/BigInt|[Ii]nvalid (array|string|typed array) length|allocation failed/.test(error.message))
      return memoryError(py);
  }
  throw error;
}

/** A MemoryError, made with what is left; garbage is collected next. */
function memoryError(py: Interp): PyError {
  py.heap.u32[CONTEXT.EVAL_BREAKER >>> 2]! |= BREAK_COLLECT;
  return py.heap.withReserve(() => py.error("MemoryError"));
}

/**
 * After JavaScript's own stack ran out: a nested driver loop may have left frames behind. Drops every frame from the one
 * it was entered with on, so that the running frame is one of `base`'s loop again.
 *
 * @param depth CONTEXT.DEPTH as it was in `base`
 */
export function dropOrphans(py: Interp, base: number, depth: number): void {
  const { heap } = py;
  const { u32 } = heap;
  let running = u32[CONTEXT.FRAME >>> 2]!;
  let count = 0;
  const orphans: number[] = [];
  for (let frame = running; frame !== base; frame = u32[(frame + FRAME.PREVIOUS) >>> 2]!) {
    orphans.push(frame);
    count++;
    if ((u32[(frame + FRAME.FLAGS) >>> 2]! & FRAME_FROM_HOST) === 0) continue;
    running = u32[(frame + FRAME.PREVIOUS) >>> 2]!;
    count = 0;
    for (const orphan of orphans) {
      dropHandled(py, orphan, 0);
      if ((u32[(orphan + FRAME.FLAGS) >>> 2]! & FRAME_GENERATOR) !== 0) finishGenerator(py, orphan, true);
    }
    orphans.length = 0;
  }
  heap.writeAddress(CONTEXT.FRAME, running);
  u32[CONTEXT.DEPTH >>> 2] = depth + count;
}

function handlerAt(loaded: LoadedCode, pc: number): ExceptionTableEntry | undefined {
  const table = loaded.code.exceptionTable;
  for (let i = 0; i < table.length; i++) {
    const entry = table[i]!;
    if (pc >= entry.start && pc < entry.end) return entry;
  }
  return undefined;
}

/**
 * Finds the handler of an exception raised by the running frame's instruction: frames without one are left, each adding
 * its line to the traceback. When the frame `base` is left, the exception is thrown to who called {@link run}.
 *
 * @param depth CONTEXT.DEPTH as it was in `base`
 */
export function unwind(py: Interp, error: PyError, base: number, depth: number): void {
  const { heap } = py;
  const { u32 } = heap;
  let { again, lookup } = error;
  for (;;) {
    const frame = u32[CONTEXT.FRAME >>> 2]!;
    const loaded = codeOfFrame(py, frame);
    const pc = u32[(frame + FRAME.PC) >>> 2]!;
    if (!again && loaded.code.fileName !== PRELUDE_FILE)
      exceptionState(py, error.value).entries.push(
        lookup ? { code: loaded, pc, lookup } : { code: loaded, pc },
      );
    again = false;
    lookup = false;
    const entry = handlerAt(loaded, pc);
    if (entry !== undefined) {
      dropHandled(py, frame, entry.handledDepth);
      heap.write(frame + FRAME.REGISTERS + entry.register * 8, error.value);
      u32[(frame + FRAME.PC) >>> 2] = entry.handler;
      return;
    }
    const flags = u32[(frame + FRAME.FLAGS) >>> 2]!;
    dropHandled(py, frame, 0);
    popFrame(py);
    // An iterator of a builtin: the next time it goes on, and a StopIteration of what it calls is its own.
    const isBuiltin = (flags & FRAME_GENERATOR) !== 0 && loaded.code.fileName === PRELUDE_FILE;
    if (isBuiltin) restartGenerator(py, frame);
    else if ((flags & FRAME_GENERATOR) !== 0) {
      finishGenerator(py, frame);
      error = asGeneratorError(py, error, loaded.code.asyncKind);
    }
    const endsLoop = (flags & FRAME_NEXT) !== 0 || (isBuiltin && frame !== base && isStepping(py));
    if (endsLoop && py.isError(error, "StopIteration")) {
      endLoop(py, error);
      return;
    }
    if (frame === base) {
      u32[CONTEXT.DEPTH >>> 2] = depth - 1;
      throw error.again || error.lookup ? new PyError(error.value) : error;
    }
    if ((flags & FRAME_FROM_HOST) !== 0)
      throw new Error("the unwinder passed the frame of another driver loop");
  }
}

/** The running frame waits at a FOR_ITER, or at the YIELD_FROM of a `yield from`. */
function isStepping(py: Interp): boolean {
  const { u32 } = py.heap;
  const frame = u32[CONTEXT.FRAME >>> 2]!;
  const pc = u32[(frame + FRAME.PC) >>> 2]!;
  const opcode = codeOfFrame(py, frame).code.instructions[pc * INSTRUCTION_WORDS]!;
  return opcode === OP.FOR_ITER || opcode === OP.YIELD_FROM;
}

/** The running frame waits at such an instruction, whose iterator has ended. */
function endLoop(py: Interp, error: PyError): void {
  const { u32 } = py.heap;
  const frame = u32[CONTEXT.FRAME >>> 2]!;
  const word = (frame + FRAME.PC) >>> 2;
  const { instructions } = codeOfFrame(py, frame).code;
  const at = u32[word]! * INSTRUCTION_WORDS;
  if (instructions[at] === OP.YIELD_FROM)
    py.heap.write(
      frame + FRAME.REGISTERS + 8 * instructions[at + 1]!,
      py.findAttr(error.value, "value") ?? NONE,
    );
  u32[word] = codeOfFrame(py, frame).code.instructions[u32[word]! * INSTRUCTION_WORDS + 3]!;
}

/** A StopIteration must not leave a generator: it would look like its end (PEP 479). */
function asGeneratorError(py: Interp, error: PyError, kind: AsyncKind | undefined): PyError {
  const name = py.isError(error, "StopIteration")
    ? "StopIteration"
    : kind === "async_generator" && py.isError(error, "StopAsyncIteration")
      ? "StopAsyncIteration"
      : undefined;
  if (name === undefined) return error;
  pushHandled(py, error.value, 0);
  const what = kind === undefined ? "generator" : kind.replace("_", " ");
  const wrapped = newError(py, "RuntimeError", [py.heap.str(`${what} raised ${name}`)]);
  popHandled(py);
  setCause(py, wrapped.value, error.value);
  return wrapped;
}
