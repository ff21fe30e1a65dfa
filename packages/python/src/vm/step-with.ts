import type { Interp } from "../interp.ts";
import type { Value } from "../heap/value.ts";
import { bindDescriptor } from "../objects/descriptors.ts";
import { tracebackOf } from "../objects/exception.ts";
import { lookupSpecial } from "../objects/lookup.ts";
import { typeOf } from "../objects/types.ts";

/** BEFORE_WITH: `__exit__` and `__enter__` of a context manager, bound, into two words at `target`. */
export function beforeWith(py: Interp, target: number, manager: Value): void {
  const { heap } = py;
  const type = typeOf(py, manager);
  const special = (name: string): Value | undefined => {
    const found = lookupSpecial(py, manager, name);
    return found && bindDescriptor(py, found.value, manager, type);
  };
  const enter = special("__enter__");
  const exit = enter === undefined ? undefined : special("__exit__");
  if (enter === undefined || exit === undefined) {
    const missed = enter === undefined ? "" : " (missed __exit__ method)";
    throw py.error(
      "TypeError",
      `'${py.typeName(manager)}' object does not support the context manager protocol${missed}`,
    );
  }
  heap.write(target, exit);
  heap.write(target + 8, enter);
}

/** EXCEPTION_INFO: class, exception and traceback into three words. */
export function exceptionInfo(py: Interp, target: number, exception: Value): void {
  const { heap } = py;
  heap.write(target, typeOf(py, exception).object);
  heap.write(target + 8, exception);
  heap.write(target + 16, tracebackOf(py, exception));
}
