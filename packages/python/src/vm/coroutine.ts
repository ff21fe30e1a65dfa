/**
 * `async def`: coroutines and asynchronous generators are generators of a type of their own (objects/iterator-types.ts). Compiled
 * code awaits with functions that no program can name, because their names are no identifiers.
 */
import type { Interp } from "../interp.ts";
import type { AsyncKind } from "../bytecode/code.ts";
import { CELL, GENERATOR, TYPE } from "../heap/layout.ts";
import { NONE, mkBool, offsetOf, pointerTo, type Value } from "../heap/value.ts";
import type { Hosted } from "../objects/hosted.ts";
import { iteratorOf, registerCode, type IteratorType } from "../objects/iterator-types.ts";
import { callSpecial, lookupSpecial } from "../objects/lookup.ts";
import { newBuiltin } from "../objects/builtin.ts";
import type { TypeInfo } from "../objects/types.ts";
import { addressText } from "../objects/repr.ts";
import { AsyncStep, STEP } from "./async-generator.ts";
import { preludeFunction } from "./prelude.ts";
import {
  closeGenerator,
  delegateOf,
  frameOfGenerator,
  isFinished,
  sendTo,
  stateOf,
  throwInto,
} from "./generator.ts";

interface AsyncTypes {
  readonly coroutine: IteratorType;
  readonly async_generator: IteratorType;
  readonly step: Readonly<Record<(typeof STEP)[keyof typeof STEP], TypeInfo>>;
}

const typesOf = new WeakMap<Interp, AsyncTypes>();

/** Code of an `async def`: what its calls make is no generator to programs. */
export function registerAsync(py: Interp, id: number, kind: AsyncKind): void {
  registerCode(py, id, typesOf.get(py)![kind]);
}

/** The kind of a GENERATOR object that is none to programs. */
export function asyncKindOf(py: Interp, v: Value): AsyncKind | undefined {
  if (py.heap.typeOf(v) !== TYPE.GENERATOR) return undefined;
  const type = iteratorOf(py, v);
  const types = typesOf.get(py);
  return type === undefined
    ? undefined
    : type === types?.coroutine
      ? "coroutine"
      : type === types?.async_generator
        ? "async_generator"
        : undefined;
}

/** `<coroutine object f at 0x…>`. */
export function asyncRepr(py: Interp, v: Value): string | undefined {
  const kind = asyncKindOf(py, v);
  return kind && `<${kind} object ${py.str(py.getAttr(v, "__qualname__"))} at ${addressText(py, v)}>`;
}

/** The iterator that `await v` steps. */
function awaitable(py: Interp, v: Value, wrong?: () => string): Value {
  if (asyncKindOf(py, v) === "coroutine") {
    if (isFinished(py, v)) throw py.error("RuntimeError", "cannot reuse already awaited coroutine");
    if (delegateOf(py, v) !== undefined) throw py.error("RuntimeError", "coroutine is being awaited already");
    return v;
  }
  const found = lookupSpecial(py, v, "__await__");
  if (found === undefined)
    throw py.error("TypeError", wrong?.() ?? `object ${py.typeName(v)} can't be used in 'await' expression`);
  const iterator = callSpecial(py, v, found, []);
  if (asyncKindOf(py, iterator) === "coroutine")
    throw py.error("TypeError", "__await__() returned a coroutine");
  if (py.heap.typeOf(iterator) !== TYPE.GENERATOR && lookupSpecial(py, iterator, "__next__") === undefined)
    if (!isHostedIterator(py, iterator))
      throw py.error("TypeError", `__await__() returned non-iterator of type '${py.typeName(iterator)}'`);
  return iterator;
}

const isHostedIterator = (py: Interp, v: Value): boolean =>
  py.heap.typeOf(v) === TYPE.HOSTED && (py.heap.hostedOf(v) as Hosted).next !== undefined;

function asyncIterator(py: Interp, v: Value): Value {
  const found = lookupSpecial(py, v, "__aiter__");
  if (found === undefined)
    throw py.error(
      "TypeError",
      `'async for' requires an object with __aiter__ method, got ${py.typeName(v)}`,
    );
  const iterator = callSpecial(py, v, found, []);
  if (lookupSpecial(py, iterator, "__anext__") === undefined)
    throw py.error(
      "TypeError",
      `'async for' received an object from __aiter__ that does not implement __anext__: ${py.typeName(iterator)}`,
    );
  return iterator;
}

function nextAwaitable(py: Interp, iterator: Value): Value {
  const found = lookupSpecial(py, iterator, "__anext__");
  if (found === undefined)
    throw py.error(
      "TypeError",
      `'async for' requires an iterator with __anext__ method, got ${py.typeName(iterator)}`,
    );
  const v = callSpecial(py, iterator, found, []);
  return awaitable(py, v, () => `'async for' received an invalid object from __anext__: ${py.typeName(v)}`);
}

/** `__aexit__` and `__aenter__`, bound. */
function asyncContext(py: Interp, v: Value): Value {
  const bound = (name: string): Value => {
    const found = lookupSpecial(py, v, name);
    if (found === undefined) {
      const missed = name === "__aexit__" ? " (missed __aexit__ method)" : "";
      const what = `'${py.typeName(v)}' object does not support the asynchronous context manager protocol`;
      throw py.error("TypeError", `${what}${missed}`);
    }
    return py.getAttr(v, name);
  };
  const enter = bound("__aenter__");
  return py.heap.tuple([bound("__aexit__"), enter]);
}

/** An item that an asynchronous generator yields, in a cell: programs never see cells. */
function wrapItem(py: Interp, v: Value): Value {
  const offset = py.heap.allocate(TYPE.CELL, CELL.BYTES);
  py.heap.write(offset + CELL.VALUE, v);
  return pointerTo(offset);
}

export function installCoroutines(py: Interp): void {
  const { heap } = py;
  const hidden = (name: string, fn: (py: Interp, v: Value) => Value): void =>
    py.setBuiltin(
      name,
      newBuiltin(py, {
        name: name.slice(1),
        owner: undefined,
        signature: { min: 1, max: 1 },
        fn: (_, args) => fn(py, args[0]!),
      }),
    );
  hidden(".await", awaitable);
  hidden(".aiter", asyncIterator);
  hidden(".anext", nextAwaitable);
  hidden(".awith", asyncContext);
  hidden(".item", wrapItem);
  py.setBuiltin(".StopAsyncIteration", heap.read(py.builtinCell("StopAsyncIteration")));

  py.defineFunction(
    "aiter",
    (_, [v]) => {
      const found = lookupSpecial(py, v!, "__aiter__");
      if (found === undefined)
        throw py.error("TypeError", `'${py.typeName(v!)}' object is not an async iterable`);
      const iterator = callSpecial(py, v!, found, []);
      if (lookupSpecial(py, iterator, "__anext__") === undefined)
        throw py.error(
          "TypeError",
          `aiter() returned not an async iterator of type '${py.typeName(iterator)}'`,
        );
      return iterator;
    },
    { min: 1, max: 1 },
  );
  py.defineFunction(
    "anext",
    (_, [v, orElse]) => {
      const found = lookupSpecial(py, v!, "__anext__");
      if (found === undefined)
        throw py.error("TypeError", `'${py.typeName(v!)}' object is not an async iterator`);
      const step = callSpecial(py, v!, found, []);
      return orElse === undefined ? step : py.call(preludeFunction(py, "anext_or")!, [step, orElse]);
    },
    { min: 1, max: 2 },
  );

  const none = { min: 0, max: 0 };
  const coroutine = py.defineType("coroutine");
  const asyncGenerator = py.defineType("async_generator");
  const step = {
    [STEP.SEND]: py.defineType("async_generator_asend"),
    [STEP.THROW]: py.defineType("async_generator_athrow"),
    [STEP.CLOSE]: py.defineType("async_generator_athrow"),
  };
  typesOf.set(py, {
    coroutine: { type: coroutine, repr: undefined },
    async_generator: { type: asyncGenerator, repr: undefined },
    step,
  });

  const fresh = (v: Value): Value => {
    if (isFinished(py, v)) throw py.error("RuntimeError", "cannot reuse already awaited coroutine");
    return v;
  };
  const own = py.defineMethod.bind(py, coroutine.id);
  own("send", (_, args) => sendTo(py, fresh(args[0]!), args[1]!), { min: 1, max: 1 });
  own("throw", (_, args) => throwInto(py, [fresh(args[0]!), ...args.slice(1)]), { min: 1, max: 3 });
  own("close", (_, args) => closeGenerator(py, args[0]!), none);
  own("__await__", (_, args) => args[0]!, none);

  const items = py.defineMethod.bind(py, asyncGenerator.id);
  const makes = (kind: (typeof STEP)[keyof typeof STEP]) => (_: Interp, args: readonly Value[]) =>
    heap.newHosted(new AsyncStep(step[kind], args[0]!, kind, args.slice(1)));
  items("__aiter__", (_, args) => args[0]!, none);
  items("__anext__", makes(STEP.SEND), none);
  items("asend", makes(STEP.SEND), { min: 1, max: 1 });
  items("athrow", makes(STEP.THROW), { min: 1, max: 3 });
  items("aclose", makes(STEP.CLOSE), none);
  for (const type of Object.values(step)) {
    const method = py.defineMethod.bind(py, type.id);
    const stepOf = (v: Value): AsyncStep => heap.hostedOf(v) as AsyncStep;
    method("__await__", (_, args) => args[0]!, none);
    method("__iter__", (_, args) => args[0]!, none);
    method("send", (_, args) => stepOf(args[0]!).send(py, args[1]!), { min: 1, max: 1 });
    method("throw", (_, args) => stepOf(args[0]!).throw(py, args.slice(1)), { min: 1, max: 3 });
    method("close", (_, args) => stepOf(args[0]!).close(py), none);
  }

  for (const [type, prefix] of [
    [coroutine, "cr"],
    [asyncGenerator, "ag"],
  ] as const) {
    const get = (name: string, of: (v: Value) => Value): void =>
      py.defineGetter(type.id, `${prefix}_${name}`, (_, v) => of(v));
    get("running", (v) => mkBool(stateOf(py, v) === "running"));
    get("suspended", (v) => mkBool(stateOf(py, v) === "suspended"));
    get("frame", (v) => frameOfGenerator(py, v));
    get("await", (v) => delegateOf(py, v) ?? NONE);
    get("code", (v) => py.getAttr(heap.read(offsetOf(v) + GENERATOR.FUNCTION), "__code__"));
  }
}
