import type { Interp } from "../interp.ts";
import { INSTRUCTION_WORDS, OP } from "../bytecode/opcodes.ts";
import {
  CELL,
  CONTEXT,
  FRAME,
  FRAME_FROM_HOST,
  FRAME_GENERATOR,
  GENERATOR,
  GENERATOR_CREATED,
  GENERATOR_FINISHED,
  GENERATOR_RUNNING,
  GENERATOR_SUSPENDED,
  RESUMABLE,
  TYPE,
} from "../heap/layout.ts";
import { NONE, UNBOUND, mkBool, offsetOf, pointerTo, type Value } from "../heap/value.ts";
import {
  instantiate,
  newError,
  type PyError,
  PyError as PythonError,
  setContext,
} from "../objects/exception.ts";
import { generatorFrame } from "../objects/frame-object.ts";
import { asyncKindOf } from "./coroutine.ts";
import { codeOfFrame, enterDepth, popFrame, stackTop } from "./frame.ts";
import { dropHandled, handledOf, pushHandled } from "./handled.ts";
import { run } from "./run.ts";

/**
 * Generators. The frame lies in the GENERATOR object; while it runs it is linked in front of its caller's frame like
 * any other. Suspended, its PC is the instruction after the YIELD, whose register `a` takes what is sent.
 */
const stateWord = (generator: Value): number => (offsetOf(generator) + GENERATOR.STATE) >>> 2;
const frameOf = (generator: Value): number => offsetOf(generator) + GENERATOR.FRAME;
const generatorOf = (frame: number): number => frame - GENERATOR.FRAME;

export const isFinished = (py: Interp, generator: Value): boolean =>
  py.heap.u32[stateWord(generator)] === GENERATOR_FINISHED;

/** GENERATOR_START: the running frame, just called, moves into a new generator, which is the call's result. */
export function makeGenerator(py: Interp, frame: number): Value {
  const { heap } = py;
  const loaded = codeOfFrame(py, frame);
  const offset = heap.allocate(TYPE.GENERATOR, GENERATOR.FRAME + loaded.frameBytes);
  heap.u32[(offset + GENERATOR.STATE) >>> 2] = GENERATOR_CREATED;
  heap.u32[(offset + GENERATOR.FRAME_BYTES) >>> 2] = loaded.frameBytes;
  heap.copyWord(offset + GENERATOR.FUNCTION, frame + FRAME.FUNCTION);
  const to = offset + GENERATOR.FRAME;
  heap.u8.copyWithin(to, frame, frame + loaded.frameBytes);
  heap.u32[(to + FRAME.PC) >>> 2]!++;
  heap.u32[(to + FRAME.FLAGS) >>> 2] = FRAME_GENERATOR;
  return pointerTo(offset);
}

/** Makes a generator's frame the running one; it gets `sent` where it waits. It must be created or suspended. */
export function resume(py: Interp, generator: Value, sent: Value, result: number, flags: number): void {
  const { heap } = py;
  const { u32 } = heap;
  const state = u32[stateWord(generator)]!;
  if (state === GENERATOR_RUNNING) throw py.error("ValueError", `${nounOf(py, generator)} already executing`);
  enterDepth(py);
  // where native code went on after an earlier end is no value
  heap.write(offsetOf(generator) + GENERATOR.DONE, NONE);
  const frame = frameOf(generator);
  if (state === GENERATOR_SUSPENDED) {
    const pc = u32[(frame + FRAME.PC) >>> 2]! - 1;
    const register = codeOfFrame(py, frame).code.instructions[pc * INSTRUCTION_WORDS + 1]!;
    heap.write(frame + FRAME.REGISTERS + register * 8, sent);
    restoreHandled(py, frame);
  }
  heap.writeAddress(offsetOf(generator) + GENERATOR.STACK, stackTop(py));
  // where native code went on at its end, had native code resumed it before
  heap.write(offsetOf(generator) + GENERATOR.DONE, NONE);
  heap.copyWord(frame + FRAME.PREVIOUS, CONTEXT.FRAME);
  heap.copyWord(frame + FRAME.RETURN_ADDRESS, CONTEXT.HOST_RETURN);
  u32[(frame + FRAME.RESULT) >>> 2] = result;
  u32[(frame + FRAME.FLAGS) >>> 2] = FRAME_GENERATOR | flags;
  u32[stateWord(generator)] = GENERATOR_RUNNING;
  heap.writeAddress(CONTEXT.FRAME, frame);
}

/** Lets native code resume a suspended generator, where `register` (byte offset in its frame) takes what is sent. */
function letResume(py: Interp, frame: number, register: number): void {
  const { heap, native } = py;
  const { u32 } = heap;
  const code = u32[(frame + FRAME.CODE_ID) >>> 2]!;
  const address = native?.addressOf?.(code, u32[(frame + FRAME.PC) >>> 2]!) ?? 0;
  heap.writeNull(frame + FRAME.PREVIOUS);
  if (address === 0) return;
  u32[(frame + FRAME.PREVIOUS) >>> 2] = RESUMABLE;
  heap.writeAbsolute(frame + FRAME.RETURN_ADDRESS, address);
  u32[(frame + FRAME.RESULT) >>> 2] = register;
}

function restoreHandled(py: Interp, frame: number): void {
  const values = py.suspendedHandled.get(generatorOf(frame));
  if (values === undefined) return;
  py.suspendedHandled.delete(generatorOf(frame));
  for (const v of values) pushHandled(py, v, frame);
}

/** Answers whether there was anything. */
function saveHandled(py: Interp, frame: number): boolean {
  const values = handledOf(py, frame);
  if (values.length === 0) return false;
  py.suspendedHandled.set(generatorOf(frame), values);
  dropHandled(py, frame, 0);
  return true;
}

/** The running frame is a generator's and has ended, one way or another. */
export function finishGenerator(py: Interp, frame: number, keepLinks = false): void {
  const { u32 } = py.heap;
  u32[(generatorOf(frame) + GENERATOR.STATE) >>> 2] = GENERATOR_FINISHED;
  py.heap.write(generatorOf(frame) + GENERATOR.DONE, NONE);
  // nothing in it is needed any more
  if (!keepLinks) py.heap.writeNull(frame + FRAME.PREVIOUS);
  const { registerCount } = codeOfFrame(py, frame).code;
  for (let i = 0; i < registerCount; i++) py.heap.write(frame + FRAME.REGISTERS + i * 8, NONE);
}

/** The running frame is that of an iterator of a builtin which an exception leaves: it begins again the next time. */
export function restartGenerator(py: Interp, frame: number): void {
  const { u32 } = py.heap;
  const { instructions } = codeOfFrame(py, frame).code;
  let pc = 0;
  while (instructions[pc * INSTRUCTION_WORDS] !== OP.GENERATOR_START) pc++;
  u32[(frame + FRAME.PC) >>> 2] = pc + 1;
  u32[(generatorOf(frame) + GENERATOR.STATE) >>> 2] = GENERATOR_CREATED;
  py.heap.write(generatorOf(frame) + GENERATOR.DONE, NONE);
  letResume(py, frame, FRAME.PREVIOUS);
}

/** YIELD in the running frame; true when the value goes to TypeScript (CONTEXT.RESULT). */
export function yieldValue(py: Interp, v: Value): boolean {
  const { heap } = py;
  const { u32 } = heap;
  const frame = popFrame(py);
  const handles = saveHandled(py, frame);
  const flags = u32[(frame + FRAME.FLAGS) >>> 2]!;
  const result = u32[(frame + FRAME.RESULT) >>> 2]!;
  u32[(generatorOf(frame) + GENERATOR.STATE) >>> 2] = GENERATOR_SUSPENDED;
  const word = (frame + FRAME.PC) >>> 2;
  const pc = u32[word]!++;
  const register = codeOfFrame(py, frame).code.instructions[pc * INSTRUCTION_WORDS + 1]!;
  // what a suspended generator is handling, only TypeScript restores
  if (handles) heap.writeNull(frame + FRAME.PREVIOUS);
  else letResume(py, frame, FRAME.REGISTERS + 8 * register);
  if ((flags & FRAME_FROM_HOST) !== 0) {
    heap.write(CONTEXT.RESULT, v);
    return true;
  }
  const caller = u32[CONTEXT.FRAME >>> 2]!;
  heap.write(caller + result, v);
  u32[(caller + FRAME.PC) >>> 2]!++;
  return false;
}

/** RETURN in a generator's frame, the running one; true when TypeScript resumed it. */
export function returnFromGenerator(py: Interp, v: Value): boolean {
  const { heap } = py;
  const { u32 } = heap;
  const frame = popFrame(py);
  finishGenerator(py, frame);
  if ((u32[(frame + FRAME.FLAGS) >>> 2]! & FRAME_FROM_HOST) !== 0) {
    heap.write(CONTEXT.RESULT, v);
    return true;
  }
  const caller = u32[CONTEXT.FRAME >>> 2]!;
  const word = (caller + FRAME.PC) >>> 2;
  const { instructions } = codeOfFrame(py, caller).code;
  const at = u32[word]! * INSTRUCTION_WORDS;
  if (instructions[at] === OP.YIELD_FROM) heap.write(caller + u32[(frame + FRAME.RESULT) >>> 2]!, v);
  u32[word] = instructions[at + 3]!; // FOR_ITER and YIELD_FROM jump there when exhausted
  return false;
}

/** Runs a generator until it yields (the value) or ends (undefined; what it returned is in `py.returned`). */
export function runToYield(py: Interp, generator: Value, sent: Value): Value | undefined {
  if (isFinished(py, generator)) {
    // what native code found it to return, in a `next` that TypeScript does again
    const done = offsetOf(generator) + GENERATOR.DONE;
    py.returned = py.heap.read(done);
    py.heap.write(done, NONE);
    return undefined;
  }
  resume(py, generator, sent, 0, FRAME_FROM_HOST);
  let v: Value;
  try {
    v = run(py);
  } catch (error) {
    // only an iterator of a builtin lets it pass (unwind.ts)
    if (!(error instanceof PythonError) || !py.isError(error, "StopIteration")) throw error;
    py.returned = py.findAttr(error.value, "value") ?? NONE;
    return undefined;
  }
  return settle(py, generator, v);
}

function settle(py: Interp, generator: Value, v: Value): Value | undefined {
  if (!isFinished(py, generator)) return v;
  py.returned = v;
  return undefined;
}

/** next() for the iteration protocol. */
export function resumeToNext(py: Interp, generator: Value): Value | undefined {
  return runToYield(py, generator, NONE);
}

/** The StopIteration that ends `next(generator)`: with the generator's return value. */
export function stopIteration(py: Interp): PyError {
  const v = py.returned;
  py.returned = NONE;
  return newError(py, "StopIteration", v === NONE ? [] : [v]);
}

/** What the object is called in messages: a generator, a coroutine. */
const nounOf = (py: Interp, generator: Value): string =>
  asyncKindOf(py, generator)?.replace("_", " ") ?? "generator";

const STATES = ["created", "suspended", "running", "finished"] as const;

export const stateOf = (py: Interp, generator: Value): (typeof STATES)[number] =>
  STATES[py.heap.u32[stateWord(generator)]!]!;

/** `generator.send(v)`. */
export function sendTo(py: Interp, generator: Value, v: Value): Value {
  if (v !== NONE && py.heap.u32[stateWord(generator)] === GENERATOR_CREATED)
    throw py.error("TypeError", `can't send non-None value to a just-started ${nounOf(py, generator)}`);
  const yielded = runToYield(py, generator, v);
  if (yielded === undefined) throw stopIteration(py);
  return yielded;
}

/** The iterator that a suspended generator delegates to in `yield from`, if it does. */
export function delegateOf(py: Interp, generator: Value): Value | undefined {
  const { heap } = py;
  if (heap.u32[stateWord(generator)] !== GENERATOR_SUSPENDED) return undefined;
  const frame = frameOf(generator);
  // the YIELD it waits in belongs to a YIELD_FROM in front of it
  const at = (heap.u32[(frame + FRAME.PC) >>> 2]! - 2) * INSTRUCTION_WORDS;
  const { instructions } = codeOfFrame(py, frame).code;
  return instructions[at] === OP.YIELD_FROM
    ? heap.read(frame + FRAME.REGISTERS + instructions[at + 2]! * 8)
    : undefined;
}

/** Raises in the generator where it waits; the next yielded value, undefined when it ends (see `py.returned`). */
export function raiseIn(py: Interp, generator: Value, error: PyError): Value | undefined {
  const { heap } = py;
  const { u32 } = heap;
  const state = u32[stateWord(generator)]!;
  if (state === GENERATOR_FINISHED) throw error;
  if (state === GENERATOR_CREATED && py.isError(error, "StopIteration")) {
    // raised where nothing makes it a RuntimeError yet
    finishGenerator(py, frameOf(generator));
    throw error;
  }
  const delegate = delegateOf(py, generator);
  if (delegate !== undefined) {
    const isExit = py.isError(error, "GeneratorExit");
    try {
      if (isExit) closeIterator(py, delegate);
      else if (heap.typeOf(delegate) === TYPE.GENERATOR) {
        const v = raiseIn(py, delegate, error);
        if (v !== undefined) return v;
        return settleDelegate(py, generator);
      } else {
        const method = py.findAttr(delegate, "throw");
        if (method !== undefined) return py.call(method, [error.value]);
        if (py.isError(error, "StopIteration")) throw error; // which ends the delegate here
      }
    } catch (thrown) {
      if (!(thrown instanceof PythonError)) throw thrown;
      if (!isExit && py.isError(thrown, "StopIteration")) {
        py.returned = py.findAttr(thrown.value, "value") ?? NONE;
        return settleDelegate(py, generator);
      }
      error = thrown;
    }
  }
  resume(py, generator, NONE, 0, FRAME_FROM_HOST);
  u32[(frameOf(generator) + FRAME.PC) >>> 2]!--; // the instruction that raises: the yield (or the start)
  setContext(py, error.value);
  return settle(py, generator, run(py, error));
}

/** The delegate has ended with `py.returned`: `yield from` has that value and the generator goes on. */
function settleDelegate(py: Interp, generator: Value): Value | undefined {
  const { u32 } = py.heap;
  const frame = frameOf(generator);
  const { instructions } = codeOfFrame(py, frame).code;
  const at = (u32[(frame + FRAME.PC) >>> 2]! - 2) * INSTRUCTION_WORDS;
  const v = py.returned;
  py.returned = NONE;
  resume(py, generator, v, 0, FRAME_FROM_HOST);
  u32[(frame + FRAME.PC) >>> 2] = instructions[at + 3]!;
  return settle(py, generator, run(py));
}

function closeIterator(py: Interp, iterator: Value): void {
  if (py.heap.typeOf(iterator) === TYPE.GENERATOR) closeGenerator(py, iterator);
  else {
    const method = py.findAttr(iterator, "close");
    if (method !== undefined) py.call(method, []);
  }
}

/** The exception that `throw(type, value)` or `throw(value)` means. */
export function raiseArguments(py: Interp, args: readonly Value[]): PyError {
  const [thrown, v] = args as [Value, Value | undefined];
  let exception = instantiate(py, thrown);
  if (v !== undefined && v !== NONE && exception !== thrown)
    exception = py.typeOf(v).isException ? v : py.newException(py.typeOf(exception), [v]);
  return new PythonError(exception);
}

export function throwInto(py: Interp, args: readonly Value[]): Value {
  const yielded = raiseIn(py, args[0]!, raiseArguments(py, args.slice(1)));
  if (yielded === undefined) throw stopIteration(py);
  return yielded;
}

/** Ends a generator that has not begun. */
export const closeUnstarted = (py: Interp, generator: Value): void => finishGenerator(py, frameOf(generator));

/** `generator.close()`. */
export function closeGenerator(py: Interp, generator: Value): Value {
  const { u32 } = py.heap;
  const state = u32[stateWord(generator)]!;
  if (state === GENERATOR_FINISHED) return NONE;
  if (state === GENERATOR_CREATED) {
    finishGenerator(py, frameOf(generator));
    return NONE;
  }
  try {
    const v = raiseIn(py, generator, py.error("GeneratorExit"));
    if (v !== undefined) throw py.error("RuntimeError", `${nounOf(py, generator)} ignored GeneratorExit`);
    const returned = py.returned;
    py.returned = NONE;
    return returned;
  } catch (error) {
    if (py.isError(error, "GeneratorExit") || py.isError(error, "StopIteration")) return NONE;
    throw error;
  }
}

/** `gi_frame`, `cr_frame`, `ag_frame`: None once it has ended. */
export function frameOfGenerator(py: Interp, generator: Value): Value {
  if (isFinished(py, generator)) return NONE;
  const waits = (): boolean => {
    const state = py.heap.u32[stateWord(generator)]!;
    return state === GENERATOR_CREATED || state === GENERATOR_SUSPENDED;
  };
  return generatorFrame(py, frameOf(generator), generator, waits);
}

export function installGenerators(py: Interp): void {
  const define = py.defineMethod.bind(py, TYPE.GENERATOR);
  define("send", (_, args) => sendTo(py, args[0]!, args[1]!), { min: 1, max: 1 });
  define("throw", (_, args) => throwInto(py, args), { min: 1, max: 3 });
  define("close", (_, args) => closeGenerator(py, args[0]!), { min: 0, max: 0 });
  const state = (v: Value): number => py.heap.u32[stateWord(v)]!;
  py.defineGetter(TYPE.GENERATOR, "gi_running", (_, v) => mkBool(state(v) === GENERATOR_RUNNING));
  py.defineGetter(TYPE.GENERATOR, "gi_suspended", (_, v) => mkBool(state(v) === GENERATOR_SUSPENDED));
  py.defineGetter(TYPE.GENERATOR, "gi_yieldfrom", (_, v) => delegateOf(py, v) ?? NONE);
  py.defineGetter(TYPE.GENERATOR, "gi_code", (_, v) =>
    py.getAttr(py.heap.read(offsetOf(v) + GENERATOR.FUNCTION), "__code__"),
  );
  py.defineGetter(TYPE.GENERATOR, "gi_frame", (_, v) => frameOfGenerator(py, v));
  py.defineGetter(TYPE.CELL, "cell_contents", (_, v) => {
    const contents = py.heap.read(offsetOf(v) + CELL.VALUE);
    if (contents === UNBOUND) throw py.error("ValueError", "Cell is empty");
    return contents;
  });
  define("__next__", (_, args) => sendTo(py, args[0]!, NONE), { min: 0, max: 0 });
  define("__iter__", (_, args) => args[0]!, { min: 0, max: 0 });
}
