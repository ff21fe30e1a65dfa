/** Exception groups: CPython's Objects/exceptions.c and the helpers of `except*`. */
import type { Interp } from "../interp.ts";
import { EXCEPTION, TYPE } from "../heap/layout.ts";
import { NONE, offsetOf, type Value } from "../heap/value.ts";
import {
  exceptionArgs,
  exceptionState,
  exceptionType,
  isException,
  isExceptionOf,
  newException,
  ownExceptionAttribute,
  setOwnAttribute,
} from "./exception.ts";
import { isType, typeOf, typeOfTypeObject, type TypeInfo } from "./types.ts";

export const isGroup = (py: Interp, v: Value): boolean =>
  isException(py, v) && isExceptionOf(py, v, "BaseExceptionGroup");

/** The exceptions of a group. */
export function groupItems(py: Interp, group: Value): Value[] {
  const items = ownExceptionAttribute(py, group, "exceptions");
  return items === undefined ? [] : py.heap.tupleItems(items);
}

const messageOf = (py: Interp, group: Value): Value => exceptionArgs(py, group)[0]!;

/** BaseExceptionGroup.__new__. */
export function newGroup(py: Interp, type: TypeInfo, args: readonly Value[]): Value {
  const { heap } = py;
  const given = args.length;
  if (given !== 2)
    throw py.error("TypeError", `BaseExceptionGroup.__new__() takes exactly 2 arguments (${given} given)`);
  const [message, list] = args as [Value, Value];
  if (!heap.isStr(message))
    throw py.error(
      "TypeError",
      `BaseExceptionGroup.__new__() argument 1 must be str, not ${message === NONE ? "None" : py.typeName(message)}`,
    );
  const kind = heap.typeOf(list);
  if (kind !== TYPE.LIST && kind !== TYPE.TUPLE)
    throw py.error("TypeError", "second argument (exceptions) must be a sequence");
  const items = py.toArray(list);
  if (items.length === 0)
    throw py.error("ValueError", "second argument (exceptions) must be a non-empty sequence");
  items.forEach((item, i) => {
    if (!isException(py, item))
      throw py.error("ValueError", `Item ${i} of second argument (exceptions) is not an exception`);
  });
  const plain = items.every((item) => isExceptionOf(py, item, "Exception"));
  const base = exceptionType(py, "BaseExceptionGroup");
  let made = type;
  if (type === base && plain) made = exceptionType(py, "ExceptionGroup");
  else if (!plain && type.mro.includes(exceptionType(py, "Exception")))
    throw py.error(
      "TypeError",
      type.name === "ExceptionGroup"
        ? "Cannot nest BaseExceptions in an ExceptionGroup"
        : `Cannot nest BaseExceptions in '${type.name}'`,
    );
  const group = newException(py, made, args);
  setOwnAttribute(py, group, "message", message);
  setOwnAttribute(py, group, "exceptions", heap.tuple(items));
  return group;
}

type Test = (exception: Value) => boolean;

/** What of a group passes the test, and what does not; undefined where nothing is left. */
function split(py: Interp, v: Value, test: Test): { match: Value | undefined; rest: Value | undefined } {
  if (test(v)) return { match: v, rest: undefined };
  if (!isGroup(py, v)) return { match: undefined, rest: v };
  const depth = py.heap.pin(v);
  try {
    const matches: Value[] = [];
    const others: Value[] = [];
    for (const item of groupItems(py, v)) {
      const { match, rest } = split(py, item, test);
      if (match !== undefined) matches.push(match);
      if (rest !== undefined) others.push(rest);
      for (const kept of [match, rest]) if (kept !== undefined) py.heap.pin(kept);
    }
    return { match: derived(py, v, matches), rest: derived(py, v, others) };
  } finally {
    py.heap.unpin(depth);
  }
}

/** A group of some of another's exceptions, with its message, traceback, cause, context and notes. */
function derived(py: Interp, from: Value, items: readonly Value[]): Value | undefined {
  if (items.length === 0) return undefined;
  const { heap } = py;
  const list = py.newList(items);
  const type = typeOf(py, from);
  const builtin = ["BaseExceptionGroup", "ExceptionGroup"].some((name) => type === exceptionType(py, name));
  const derive = builtin ? undefined : py.findAttr(from, "derive");
  const group =
    derive === undefined
      ? newGroup(py, exceptionType(py, "BaseExceptionGroup"), [messageOf(py, from), list])
      : py.call(derive, [list]);
  if (!isGroup(py, group))
    throw py.error("TypeError", "derive must return an instance of BaseExceptionGroup");
  const to = offsetOf(group);
  for (const field of [EXCEPTION.CAUSE, EXCEPTION.CONTEXT, EXCEPTION.NOTES])
    heap.copyWord(to + field, offsetOf(from) + field);
  const notes = heap.read(to + EXCEPTION.NOTES);
  if (notes !== NONE) heap.write(to + EXCEPTION.NOTES, py.newList(py.toArray(notes)));
  heap.u32[(to + EXCEPTION.SUPPRESS_CONTEXT) >>> 2] =
    heap.u32[(offsetOf(from) + EXCEPTION.SUPPRESS_CONTEXT) >>> 2]!;
  exceptionState(py, group).entries = exceptionState(py, from).entries.slice();
  return group;
}

/** The condition that split and subgroup take: a class, a tuple of classes, or a function. */
function conditionOf(py: Interp, v: Value): Test {
  const classes = py.heap.typeOf(v) === TYPE.TUPLE ? py.heap.tupleItems(v) : [v];
  if (classes.every((one) => isType(py, one) && typeOfTypeObject(py, one).isException))
    return (exception) =>
      classes.some((one) => typeOf(py, exception).mro.includes(typeOfTypeObject(py, one)));
  if (isType(py, v) || py.heap.typeOf(v) === TYPE.TUPLE)
    throw py.error("TypeError", "expected a function, exception type or tuple of exception types");
  return (exception) => py.truth(py.call(v, [exception]));
}

/** MATCH_GROUP: what `except* classes` catches of an exception, and the rest; each may be None. */
export function matchGroup(
  py: Interp,
  exception: Value,
  classes: Value,
): readonly [match: Value, rest: Value] {
  const list = py.heap.typeOf(classes) === TYPE.TUPLE ? py.heap.tupleItems(classes) : [classes];
  for (const one of list) {
    if (!isType(py, one) || !typeOfTypeObject(py, one).isException)
      throw py.error("TypeError", "catching classes that do not inherit from BaseException is not allowed");
    if (typeOfTypeObject(py, one).mro.includes(exceptionType(py, "BaseExceptionGroup")))
      throw py.error("TypeError", "catching ExceptionGroup with except* is not allowed. Use except instead.");
  }
  const test = conditionOf(py, classes);
  if (!isGroup(py, exception)) {
    if (!test(exception)) return [NONE, exception];
    const items = py.newList([exception]);
    const group = newGroup(py, exceptionType(py, "BaseExceptionGroup"), [py.heap.intern(""), items]);
    exceptionState(py, group).entries = exceptionState(py, exception).entries.slice();
    return [group, NONE];
  }
  const { match, rest } = split(py, exception, test);
  return [match ?? NONE, rest ?? NONE];
}

/** Two exceptions are parts of the same raised one: nothing was added to either since. */
function sameOrigin(py: Interp, a: Value, b: Value): boolean {
  const { heap } = py;
  for (const field of [EXCEPTION.CAUSE, EXCEPTION.CONTEXT])
    if (heap.read(offsetOf(a) + field) !== heap.read(offsetOf(b) + field)) return false;
  const x = exceptionState(py, a).entries;
  const y = exceptionState(py, b).entries;
  return x.length === y.length && x.every((entry, i) => entry === y[i]);
}

/** RERAISE_GROUP: what goes on after the clauses of `except*` (_PyExc_PrepReraiseStar), or None. */
export function reraiseGroup(py: Interp, original: Value, list: Value): Value {
  const exceptions = py.listItems(list).filter((one) => one !== NONE);
  if (exceptions.length === 0) return NONE;
  if (!isGroup(py, original)) return exceptions[0]!;
  const raised: Value[] = [];
  const leaves = new Set<Value>();
  const collect = (v: Value): void => {
    if (!isGroup(py, v)) leaves.add(v);
    else for (const item of groupItems(py, v)) collect(item);
  };
  for (const one of exceptions) {
    if (isGroup(py, one) && sameOrigin(py, one, original)) collect(one);
    else raised.push(one);
  }
  const { match } =
    leaves.size === 0 ? { match: undefined } : split(py, original, (v) => !isGroup(py, v) && leaves.has(v));
  if (raised.length === 0) return match ?? NONE;
  if (match !== undefined) raised.push(match);
  if (raised.length === 1) return raised[0]!;
  return newGroup(py, exceptionType(py, "BaseExceptionGroup"), [py.heap.intern(""), py.newList(raised)]);
}

export function installExceptionGroups(py: Interp): void {
  for (const name of ["BaseExceptionGroup", "ExceptionGroup"]) {
    const type = exceptionType(py, name);
    type.new = (_, args, kw) => {
      if (kw !== undefined && kw.size > 0)
        throw py.error("TypeError", `${name}() takes no keyword arguments`);
      return newGroup(py, type, args);
    };
  }
  const one = { min: 1, max: 1 };
  const { id } = exceptionType(py, "BaseExceptionGroup");
  py.defineMethod(
    id,
    "split",
    (_, [self, condition]) => {
      const { match, rest } = split(py, self!, conditionOf(py, condition!));
      return py.heap.tuple([match ?? NONE, rest ?? NONE]);
    },
    one,
  );
  py.defineMethod(
    id,
    "subgroup",
    (_, [self, condition]) => split(py, self!, conditionOf(py, condition!)).match ?? NONE,
    one,
  );
  py.defineMethod(
    id,
    "derive",
    (_, [self, list]) => newGroup(py, exceptionType(py, "BaseExceptionGroup"), [messageOf(py, self!), list!]),
    one,
  );
}

/** str of a group. */
export function groupText(py: Interp, group: Value): string {
  const count = groupItems(py, group).length;
  return `${py.str(messageOf(py, group))} (${count} sub-exception${count === 1 ? "" : "s"})`;
}
