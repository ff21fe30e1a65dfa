import { TYPE } from "../heap/layout.ts";
import { isPointer, type Value } from "../heap/value.ts";
import type { Interp } from "../interp.ts";
import { bytesText, newBytes } from "./bytes.ts";
import { plainFloat } from "./subclass.ts";

/**
 * What an operation of a builtin type gives that has an operand as its result: where that is of a class of its own, an equal
 * object of the builtin type (`type(s.strip())` of a derived str is str, whatever there was to strip).
 */
export function plainResult(py: Interp, made: Value): Value {
  const { heap } = py;
  if (!isPointer(made) || !heap.isSubclassed(made)) return made;
  switch (heap.typeOf(made)) {
    case TYPE.INT64:
    case TYPE.BIGINT:
      return heap.int(heap.intOf(made));
    case TYPE.FLOAT:
      return plainFloat(heap, made);
    case TYPE.STR:
      return heap.str(heap.strOf(made));
    case TYPE.BYTES:
      return newBytes(py, bytesText(py, made));
    case TYPE.TUPLE:
      return heap.tuple(heap.tupleItems(made));
    case TYPE.FROZENSET:
      return py.newSet(py.toArray(made), true);
    default:
      return made;
  }
}
