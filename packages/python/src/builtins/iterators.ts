import { TYPE } from "../heap/layout.ts";
import { NONE, type Value } from "../heap/value.ts";
import type { Interp, TypeInfo } from "../interp.ts";
import type { Hosted } from "../objects/hosted.ts";
import { indexValue } from "../objects/int.ts";
import { callSpecial, overriding } from "../objects/lookup.ts";
import { ItemIterator } from "../objects/sequence-iterator.ts";
import { isIterator, reversedRange, reversedSequence } from "../objects/iteration.ts";
import { CORE_TYPE } from "../objects/types.ts";
import { checkPositional, noKeywords } from "./arguments.ts";
import { lazyEnumerate, lazyFilter, lazyMap, lazyZip } from "./lazy.ts";
import { reversedDict, reversedView } from "./reverse-dict.ts";

/** An iterator over several others. */
abstract class Combined implements Hosted {
  readonly type: TypeInfo;
  protected readonly sources: readonly Value[];
  constructor(type: TypeInfo, sources: readonly Value[]) {
    this.type = type;
    this.sources = sources;
  }
  abstract next(py: Interp): Value | undefined;
  trace(visit: (v: Value) => void): void {
    for (const v of this.sources) visit(v);
  }
}

class ZipIterator extends Combined {
  private readonly strict: boolean;
  constructor(type: TypeInfo, sources: readonly Value[], strict: boolean) {
    super(type, sources);
    this.strict = strict;
  }
  next(py: Interp): Value | undefined {
    const { sources } = this;
    if (sources.length === 0) return undefined;
    const items: Value[] = [];
    for (let i = 0; i < sources.length; i++) {
      const v = py.next(sources[i]!);
      if (v === undefined) {
        if (this.strict) this.checkLengths(py, i);
        return undefined;
      }
      items.push(v);
    }
    return py.heap.tuple(items);
  }
  /** Source `i` is the first that ended. */
  private checkLengths(py: Interp, i: number): void {
    const others = (n: number) => (n === 1 ? " " : "s 1-");
    if (i > 0)
      throw py.error("ValueError", `zip() argument ${i + 1} is shorter than argument${others(i)}${i}`);
    for (let k = 1; k < this.sources.length; k++)
      if (py.next(this.sources[k]!) !== undefined)
        throw py.error("ValueError", `zip() argument ${k + 1} is longer than argument${others(k)}${k}`);
  }
}

class MapIterator extends Combined {
  private readonly fn: Value;
  constructor(type: TypeInfo, fn: Value, sources: readonly Value[]) {
    super(type, sources);
    this.fn = fn;
  }
  next(py: Interp): Value | undefined {
    const args: Value[] = [];
    for (let i = 0; i < this.sources.length; i++) {
      const v = py.next(this.sources[i]!);
      if (v === undefined) return undefined;
      args.push(v);
    }
    return py.call(this.fn, args);
  }
  override trace(visit: (v: Value) => void): void {
    visit(this.fn);
    super.trace(visit);
  }
}

class FilterIterator implements Hosted {
  readonly type: TypeInfo;
  private readonly fn: Value;
  private readonly source: Value;
  constructor(type: TypeInfo, fn: Value, source: Value) {
    this.type = type;
    this.fn = fn;
    this.source = source;
  }
  next(py: Interp): Value | undefined {
    for (;;) {
      const v = py.next(this.source);
      if (v === undefined || py.truth(this.fn === NONE ? v : py.call(this.fn, [v]))) return v;
    }
  }
  trace(visit: (v: Value) => void): void {
    visit(this.fn);
    visit(this.source);
  }
}

class EnumerateIterator implements Hosted {
  readonly type: TypeInfo;
  private readonly source: Value;
  private i: number | bigint;
  constructor(type: TypeInfo, source: Value, start: number | bigint) {
    this.type = type;
    this.source = source;
    this.i = start;
  }
  next(py: Interp): Value | undefined {
    const v = py.next(this.source);
    if (v === undefined) return undefined;
    const { i } = this;
    this.i = typeof i === "number" && i < Number.MAX_SAFE_INTEGER ? i + 1 : BigInt(i) + 1n;
    return py.heap.tuple([py.heap.int(i), v]);
  }
  trace(visit: (v: Value) => void): void {
    visit(this.source);
  }
}

/** From the last of these items to the first. */
class ReverseIterator implements Hosted {
  readonly type: TypeInfo;
  private readonly items: Value[];
  constructor(type: TypeInfo, items: Value[]) {
    this.type = type;
    this.items = items;
  }
  next(): Value | undefined {
    return this.items.pop();
  }
  trace(visit: (v: Value) => void): void {
    for (const v of this.items) visit(v);
  }
}

/** `iter(callable, sentinel)`. */
class CallableIterator implements Hosted {
  readonly type: TypeInfo;
  private fn: Value | undefined;
  private readonly sentinel: Value;
  constructor(type: TypeInfo, fn: Value, sentinel: Value) {
    this.type = type;
    this.fn = fn;
    this.sentinel = sentinel;
  }
  next(py: Interp): Value | undefined {
    if (this.fn === undefined) return undefined;
    const v = py.call(this.fn, []);
    if (v !== this.sentinel && !py.equal(v, this.sentinel)) return v;
    this.fn = undefined;
    return undefined;
  }
  trace(visit: (v: Value) => void): void {
    if (this.fn !== undefined) visit(this.fn);
    visit(this.sentinel);
  }
}

/** True for what can be called. */
export function isCallable(py: Interp, v: Value): boolean {
  switch (py.heap.typeOf(v)) {
    case TYPE.FUNCTION:
    case TYPE.BUILTIN:
    case TYPE.METHOD:
    case TYPE.TYPE:
      return true;
    case TYPE.HOSTED:
      return (
        (py.heap.hostedOf(v) as Hosted).call !== undefined || overriding(py, v, "__call__") !== undefined
      );
    default:
      return overriding(py, v, "__call__") !== undefined;
  }
}

function reversedOf(py: Interp, v: Value, types: Record<string, TypeInfo>): Value {
  const own = overriding(py, v, "__reversed__");
  if (own !== undefined && own.value !== NONE) return callSpecial(py, v, own, []);
  if (own === undefined && overriding(py, v, "__getitem__") !== undefined && overriding(py, v, "__len__"))
    return py.heap.newHosted(new ItemIterator(py, v, py.length(v) - 1, -1));
  const { heap } = py;
  switch (heap.typeOf(v)) {
    case TYPE.LIST:
    case TYPE.TUPLE:
    case TYPE.STR:
      return reversedSequence(py, v);
    case TYPE.ARRAY:
    case TYPE.BYTES:
    case TYPE.BYTEARRAY: {
      const items: Value[] = py.toArray(v);
      return heap.newHosted(new ReverseIterator(types["reversed"]!, items));
    }
    case TYPE.RANGE:
      return py.length(v) === 0 ? py.iter(v) : reversedRange(py, v);
    case TYPE.DICT:
      return reversedDict(py, types["dict_reversekeyiterator"]!, v);
    case TYPE.DICT_VIEW: {
      const name = py.typeName(v).replace("dict_", "dict_reverse").replace(/s$/, "iterator");
      return reversedView(py, types[name]!, v);
    }
    default:
      throw py.error("TypeError", `'${py.typeName(v)}' object is not reversible`);
  }
}

/** Returns the ids of the types it makes. */
export function installIterators(py: Interp): number[] {
  const { heap } = py;
  const visible = (type: TypeInfo) => py.setBuiltin(type.name, type.object);
  const zip = py.types[TYPE.ZIP]!;
  const enumerate = py.types[TYPE.ENUMERATE]!;
  visible(zip);
  visible(enumerate);
  const map = py.defineType("map", true);
  const filter = py.defineType("filter", true);
  const reversed: Record<string, TypeInfo> = { reversed: py.types[CORE_TYPE.REVERSED]! };
  py.setBuiltin("reversed", reversed["reversed"]!.object);
  for (const name of ["dict_reversekeyiterator", "dict_reversevalueiterator", "dict_reverseitemiterator"])
    reversed[name] = py.defineType(name);

  zip.new = (_py, args, kw) => {
    let strict = false;
    if (kw !== undefined)
      for (const [key, v] of kw) {
        if (key !== "strict")
          throw py.error("TypeError", `zip() got an unexpected keyword argument '${key}'`);
        strict = py.truth(v);
      }
    const sources = args.map((v) => {
      try {
        return py.iter(v);
      } catch (error) {
        if (py.isError(error, "TypeError") && !isIterator(py, v))
          throw py.error("TypeError", `'${py.typeName(v)}' object is not iterable`);
        throw error;
      }
    });
    const lazy = strict ? undefined : lazyZip(py, zip, sources);
    return lazy ?? heap.newHosted(new ZipIterator(zip, sources, strict));
  };
  map.new = (_py, args, kw) => {
    noKeywords(py, "map", kw);
    if (args.length < 2) throw py.error("TypeError", "map() must have at least two arguments.");
    const sources = args.slice(1).map((v) => py.iter(v));
    return lazyMap(py, map, args[0]!, sources) ?? heap.newHosted(new MapIterator(map, args[0]!, sources));
  };
  filter.new = (_py, args, kw) => {
    noKeywords(py, "filter", kw);
    checkPositional(py, "filter", args.length, 2, 2);
    const source = py.iter(args[1]!);
    return (
      lazyFilter(py, filter, args[0]!, source) ?? heap.newHosted(new FilterIterator(filter, args[0]!, source))
    );
  };
  enumerate.new = (_py, args, kw) => {
    const given = args.length + (kw?.size ?? 0);
    if (given === 0) throw py.error("TypeError", "enumerate() missing required argument 'iterable'");
    if (given > 2) throw py.error("TypeError", `enumerate() takes at most 2 arguments (${given} given)`);
    const iterable = args[0] ?? kw?.get("iterable");
    const start = args[1] ?? kw?.get("start");
    for (const key of kw?.keys() ?? [])
      if (iterable === undefined || (key !== "start" && (key !== "iterable" || args.length > 0)))
        throw py.error("TypeError", `'${key}' is an invalid keyword argument for enumerate()`);
    let first: number | bigint = 0;
    if (start !== undefined) {
      first = heap.intOf(indexValue(py, start));
    }
    const source = py.iter(iterable!);
    return (
      lazyEnumerate(py, enumerate, heap.int(first), source) ??
      heap.newHosted(new EnumerateIterator(enumerate, source, first))
    );
  };
  reversed["reversed"]!.new = (_py, args, kw) => {
    noKeywords(py, "reversed", kw);
    checkPositional(py, "reversed", args.length, 1, 1);
    return reversedOf(py, args[0]!, reversed);
  };
  py.defineFunction(
    "iter",
    (_py, [v, sentinel]) => {
      if (sentinel === undefined) return py.iter(v!);
      if (!isCallable(py, v!)) throw py.error("TypeError", "iter(v, w): v must be callable");
      return heap.newHosted(new CallableIterator(py.types[CORE_TYPE.CALLABLE_ITERATOR]!, v!, sentinel));
    },
    { min: 1, max: 2 },
  );
  py.defineFunction(
    "next",
    (_py, [iterator, fallback]) => {
      if (!isIterator(py, iterator!))
        throw py.error("TypeError", `'${py.typeName(iterator!)}' object is not an iterator`);
      return fallback === undefined ? py.nextItem(iterator!) : (py.next(iterator!) ?? fallback);
    },
    { min: 1, max: 2 },
  );
  return [map, filter, ...Object.values(reversed)].map((type) => type.id);
}
