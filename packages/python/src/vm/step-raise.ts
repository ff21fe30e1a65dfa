import type { Interp } from "../interp.ts";
import { TYPE } from "../heap/layout.ts";
import { NONE, type Value } from "../heap/value.ts";
import { instantiate, isException, PyError, setCause, setContext } from "../objects/exception.ts";
import { rememberMatch } from "../objects/match-cache.ts";
import { isType, typeOf, typeOfTypeObject } from "../objects/types.ts";
import { currentHandled } from "./handled.ts";

/** `raise v` and `raise v from cause`: the error to throw. */
export function raise(py: Interp, v: Value, cause: Value | undefined): PyError {
  const exception = instantiate(py, v);
  if (cause !== undefined) {
    let from = cause;
    if (from !== NONE && !isException(py, from)) {
      const isClass = isType(py, from) && typeOfTypeObject(py, from).isException;
      if (!isClass) throw py.error("TypeError", "exception causes must derive from BaseException");
      from = instantiate(py, from);
    }
    setCause(py, exception, from);
  }
  setContext(py, exception);
  return new PyError(exception);
}

export const raiseAgain = (v: Value): PyError => new PyError(v, true);

/** A bare `raise`. */
export function raiseCurrent(py: Interp): PyError {
  const current = currentHandled(py);
  if (current === undefined) throw py.error("RuntimeError", "No active exception to reraise");
  return new PyError(current, true);
}

/** Does an `except` clause with this class (or tuple of classes) catch the exception? */
export function matchException(py: Interp, exception: Value, classes: Value): boolean {
  const list = py.heap.typeOf(classes) === TYPE.TUPLE ? py.heap.tupleItems(classes) : [classes];
  const type = typeOf(py, exception);
  for (const one of list)
    if (!isType(py, one) || !typeOfTypeObject(py, one).isException)
      throw py.error("TypeError", "catching classes that do not inherit from BaseException is not allowed");
  let matches = false;
  for (const one of list) {
    const asked = typeOfTypeObject(py, one);
    const answer = type.mro.includes(asked);
    rememberMatch(py, type.id, asked.id, answer);
    matches ||= answer;
  }
  return matches;
}
