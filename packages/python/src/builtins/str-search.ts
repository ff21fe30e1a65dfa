import { TYPE } from "../heap/layout.ts";
import { plainResult } from "../objects/plain.ts";
import { NONE, mkBool, type Value } from "../heap/value.ts";
import type { Interp } from "../interp.ts";
import { bindArguments } from "./arguments.ts";
import {
  codePointIndex,
  isTuple,
  isWide,
  lengthOf,
  sizeArgument,
  sliceIndex,
  textArgument,
  unitOffset,
} from "./str-arguments.ts";

/** A str method's receiver and the range of it to search, in UTF-16 units. */
interface Range {
  readonly text: string;
  readonly wide: boolean;
  readonly start: number;
  readonly stop: number;
  /** False when start lies behind stop or behind the end: nothing is found, not even "". */
  readonly valid: boolean;
}

function searchRange(py: Interp, self: Value, start: Value | undefined, stop: Value | undefined): Range {
  const text = py.heap.strOf(self);
  const length = lengthOf(py, self);
  const wide = isWide(py, self);
  let from = sliceIndex(py, start, length, 0);
  let to = sliceIndex(py, stop, length, length);
  // a start beyond the end finds nothing, not even ""
  const valid = from <= to && !(start !== undefined && start !== NONE && py.index(start) > length);
  if (wide) {
    from = unitOffset(text, from);
    to = unitOffset(text, to);
  }
  return { text, wide, start: from, stop: to, valid };
}

/** Position (code points) of `part` in the range, from the left or the right; −1 when absent. */
function locate(range: Range, part: string, fromRight: boolean): number {
  if (!range.valid) return -1;
  const { text, start, stop } = range;
  const last = stop - part.length;
  if (last < start) return -1;
  const at = fromRight ? text.lastIndexOf(part, last) : text.indexOf(part, start);
  if (at < start || at > last) return -1;
  return range.wide ? codePointIndex(text, at) : at;
}

/** How often `part` occurs in the range without overlap. */
function occurrences(range: Range, part: string): number {
  if (!range.valid) return 0;
  const { text, start, stop } = range;
  if (part === "")
    return (range.wide ? codePointIndex(text.slice(start, stop), stop - start) : stop - start) + 1;
  let n = 0;
  for (
    let at = text.indexOf(part, start);
    at >= 0 && at + part.length <= stop;
    at = text.indexOf(part, at + part.length)
  )
    n++;
  return n;
}

/** At most `count` replacements of `from` (all when negative). */
export function replaceText(text: string, from: string, to: string, count: number): string {
  if (count === 0 || (from === "" && to === "")) return text;
  if (from === "") {
    const chars = Array.from(text);
    const places = count < 0 ? chars.length + 1 : Math.min(count, chars.length + 1);
    let out = "";
    for (let i = 0; i < chars.length; i++) out += (i < places ? to : "") + chars[i]!;
    return places > chars.length ? out + to : out;
  }
  if (count < 0) return text.split(from).join(to);
  let out = "";
  let at = 0;
  for (; count > 0; count--) {
    const found = text.indexOf(from, at);
    if (found < 0) break;
    out += text.slice(at, found) + to;
    at = found + from.length;
  }
  return out + text.slice(at);
}

export function installStrSearch(py: Interp): void {
  const { heap } = py;
  const search = { min: 1, max: 3 };
  const define = (name: string, fn: (args: Value[]) => Value, signature = search) =>
    py.defineMethod(TYPE.STR, name, (_py, args) => fn(args), signature);

  for (const name of ["find", "rfind", "index", "rindex"]) {
    const fromRight = name[0] === "r";
    const strict = name.endsWith("index");
    define(name, ([self, part, start, stop]) => {
      const text = textArgument(py, name, part!, 1);
      const at = locate(searchRange(py, self!, start, stop), text, fromRight);
      if (at < 0 && strict) throw py.error("ValueError", "substring not found");
      return at;
    });
  }
  define("count", ([self, part, start, stop]) => {
    const text = textArgument(py, "count", part!, 1);
    return occurrences(searchRange(py, self!, start, stop), text);
  });
  for (const name of ["startswith", "endswith"]) {
    const matches = (range: Range, part: string): boolean => {
      if (!range.valid || range.stop - range.start < part.length) return false;
      return range.text.startsWith(part, name === "startswith" ? range.start : range.stop - part.length);
    };
    define(name, ([self, part, start, stop]) => {
      if (isTuple(py, part!)) {
        const range = searchRange(py, self!, start, stop);
        for (const one of heap.tupleItems(part!)) {
          if (!heap.isStr(one))
            throw py.error("TypeError", `tuple for ${name} must only contain str, not ${py.typeName(one)}`);
          if (matches(range, heap.strOf(one))) return mkBool(true);
        }
        return mkBool(false);
      }
      if (!heap.isStr(part!))
        throw py.error(
          "TypeError",
          `${name} first arg must be str or a tuple of str, not ${py.typeName(part!)}`,
        );
      return mkBool(matches(searchRange(py, self!, start, stop), heap.strOf(part!)));
    });
  }
  py.defineMethod(TYPE.STR, "replace", (_py, [self, ...args], kw) => {
    const [from, to, count] = bindArguments(py, "replace", ["", "", "count"], args, kw, {
      required: 2,
      positionalOnly: 2,
    });
    const old = textArgument(py, "replace", from!, 1);
    const replacement = textArgument(py, "replace", to!, 2);
    const times = count === undefined ? -1 : sizeArgument(py, count);
    const text = heap.strOf(self!);
    const result = replaceText(text, old, replacement, times);
    return result === text ? self! : heap.str(result);
  });
  for (const name of ["partition", "rpartition"])
    define(
      name,
      ([self, separator]) => {
        if (!heap.isStr(separator!))
          throw py.error("TypeError", `must be str, not ${py.typeName(separator!)}`);
        const part = heap.strOf(separator!);
        if (part === "") throw py.error("ValueError", "empty separator");
        const text = heap.strOf(self!);
        const right = name === "rpartition";
        const at = right ? text.lastIndexOf(part) : text.indexOf(part);
        const empty = heap.intern("");
        if (at < 0) return heap.tuple(right ? [empty, empty, self!] : [self!, empty, empty]);
        return heap.tuple([heap.str(text.slice(0, at)), separator!, heap.str(text.slice(at + part.length))]);
      },
      { min: 1, max: 1 },
    );
  define(
    "removeprefix",
    ([self, prefix]) => {
      const part = textArgument(py, "removeprefix", prefix!);
      const text = heap.strOf(self!);
      return part !== "" && text.startsWith(part) ? heap.str(text.slice(part.length)) : self!;
    },
    { min: 1, max: 1 },
  );
  define(
    "removesuffix",
    ([self, suffix]) => {
      const part = textArgument(py, "removesuffix", suffix!);
      const text = heap.strOf(self!);
      return part !== "" && text.endsWith(part) ? heap.str(text.slice(0, -part.length)) : self!;
    },
    { min: 1, max: 1 },
  );
  define(
    "join",
    ([self, iterable]) => {
      let items: Value[];
      try {
        items = py.toArray(iterable!);
      } catch (error) {
        const type = heap.typeOf(iterable!);
        if (py.isError(error, "TypeError") && type !== TYPE.GENERATOR && type !== TYPE.HOSTED)
          throw py.error("TypeError", "can only join an iterable");
        throw error;
      }
      if (items.length === 1 && heap.isStr(items[0]!)) return plainResult(py, items[0]!);
      const texts: string[] = [];
      for (let i = 0; i < items.length; i++) {
        if (!heap.isStr(items[i]!))
          throw py.error(
            "TypeError",
            `sequence item ${i}: expected str instance, ${py.typeName(items[i]!)} found`,
          );
        texts.push(heap.strOf(items[i]!));
      }
      return heap.str(texts.join(heap.strOf(self!)));
    },
    { min: 1, max: 1 },
  );
}
