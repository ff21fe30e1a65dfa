import { TYPE, TYPE_OBJECT } from "../../heap/layout.ts";
import { offsetOf } from "../../heap/value.ts";
import type { Interp } from "../../interp.ts";
import { registerIterator } from "../../objects/iterator-types.ts";
import { newType } from "../../objects/types.ts";

/**
 * `_iterators`, for `lib/itertools.py`: `define(name, make, generator, **members)` gives a type that is called as the
 * function `make` and whose instances are the generators of `generator`. Members are functions of the type that take
 * no receiver; `__repr__` is given a dict of the generator's variables.
 */
export function installIteratorTypes(py: Interp): void {
  const { heap } = py;
  py.defineModule("_iterators", (_py, module) => {
    const define = py.newFunction("define", (_, [name, make, generator], kw) => {
      const title = heap.strOf(name!);
      const own = heap.intern(title.slice(title.lastIndexOf(".") + 1));
      py.setAttr(make!, "__name__", own);
      py.setAttr(make!, "__qualname__", own);
      const type = newType(py, heap.strOf(own), [py.types[TYPE.GENERATOR]!.mro.at(-1)!]);
      type.moduleName = title.slice(0, title.lastIndexOf("."));
      type.new = (_py, args, keywords) =>
        py.call(make!, [...args, ...(keywords?.values() ?? [])], [...(keywords?.keys() ?? [])]);
      // native code calls the function itself
      if (heap.typeOf(make!) === TYPE.FUNCTION) heap.write(offsetOf(type.object) + TYPE_OBJECT.MAKE, make!);
      for (const [member, v] of kw ?? []) if (member !== "__repr__") type.statics.set(member, v);
      py.defineMethod(type.id, "__iter__", (_p, [self]) => self!, { min: 0, max: 0 });
      py.defineMethod(type.id, "__next__", (_p, [self]) => py.nextItem(self!), { min: 0, max: 0 });
      registerIterator(py, generator!, { type, repr: kw?.get("__repr__") });
      return type.object;
    });
    py.setModuleAttr(module, "define", define);
  });
}
