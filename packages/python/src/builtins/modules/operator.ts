import type { Value } from "../../heap/value.ts";
import type { Interp } from "../../interp.ts";
import { isIntLike } from "../../objects/int.ts";
import { defineIn } from "./define.ts";

/** `_operator`: what `lib/operator.py` and others cannot say in Python. */
export function installOperator(py: Interp): void {
  py.defineModule("_operator", (_py, module) => {
    const define = defineIn(py, module);
    define(
      "index",
      ([v]) => {
        if (isIntLike(py, v!)) return py.heap.int(py.heap.intOf(v!));
        const index = py.findAttr(py.typeOf(v!).object, "__index__");
        if (index === undefined)
          throw py.error("TypeError", `'${py.typeName(v!)}' object cannot be interpreted as an integer`);
        const result: Value = py.call(index, [v!]);
        if (!isIntLike(py, result))
          throw py.error("TypeError", `__index__ returned non-int (type ${py.typeName(result)})`);
        return result;
      },
      1,
    );
  });
}
