import { TYPE } from "../heap/layout.ts";
import { NONE, type Value } from "../heap/value.ts";
import type { Interp } from "../interp.ts";
import { SPACE_CLASS } from "../text/parse-number.ts";
import { bindArguments } from "./arguments.ts";
import { sizeArgument } from "./str-arguments.ts";

const SPACE = new RegExp(`[${SPACE_CLASS}]`);

/** str.isspace of one UTF-16 unit (there is no white space beyond U+FFFF). */
export function isSpaceUnit(unit: number): boolean {
  if (unit < 128) return unit === 32 || (unit >= 9 && unit <= 13) || (unit >= 28 && unit <= 31);
  return unit === 0x85 || unit === 0xa0 || (unit > 0x167f && SPACE.test(String.fromCharCode(unit)));
}

function splitSpace(text: string, max: number): string[] {
  const parts: string[] = [];
  const n = text.length;
  let i = 0;
  for (;;) {
    while (i < n && isSpaceUnit(text.charCodeAt(i))) i++;
    if (i >= n) return parts;
    if (max >= 0 && parts.length >= max) {
      parts.push(text.slice(i)); // white space that trails the rest stays
      return parts;
    }
    const start = i;
    while (i < n && !isSpaceUnit(text.charCodeAt(i))) i++;
    parts.push(text.slice(start, i));
  }
}

function rsplitSpace(text: string, max: number): string[] {
  const parts: string[] = [];
  let end = text.length;
  for (;;) {
    while (end > 0 && isSpaceUnit(text.charCodeAt(end - 1))) end--;
    if (end === 0) break;
    if (max >= 0 && parts.length >= max) {
      parts.push(text.slice(0, end));
      break;
    }
    let start = end;
    while (start > 0 && !isSpaceUnit(text.charCodeAt(start - 1))) start--;
    parts.push(text.slice(start, end));
    end = start;
  }
  return parts.reverse();
}

export function splitText(text: string, separator: string, max: number): string[] {
  if (max < 0) return text.split(separator);
  const parts: string[] = [];
  let at = 0;
  while (parts.length < max) {
    const found = text.indexOf(separator, at);
    if (found < 0) break;
    parts.push(text.slice(at, found));
    at = found + separator.length;
  }
  parts.push(text.slice(at));
  return parts;
}

export function rsplitText(text: string, separator: string, max: number): string[] {
  const parts: string[] = [];
  let end = text.length;
  while (max < 0 || parts.length < max) {
    const found = end < separator.length ? -1 : text.lastIndexOf(separator, end - separator.length);
    if (found < 0) break;
    parts.push(text.slice(found + separator.length, end));
    end = found;
  }
  parts.push(text.slice(0, end));
  return parts.reverse();
}

const LINE_END = new RegExp(String.raw`\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]`, "g");

/** str.splitlines. */
export function splitLines(text: string, keepEnds: boolean): string[] {
  const lines: string[] = [];
  let start = 0;
  for (const match of text.matchAll(LINE_END)) {
    const next = match.index + match[0].length;
    lines.push(text.slice(start, keepEnds ? next : match.index));
    start = next;
  }
  if (start < text.length) lines.push(text.slice(start));
  return lines;
}

export function installStrSplit(py: Interp): void {
  const { heap } = py;
  const strings = (parts: readonly string[]): Value => {
    const values: Value[] = [];
    for (let i = 0; i < parts.length; i++) values.push(heap.str(parts[i]!));
    return py.newList(values);
  };
  for (const name of ["split", "rsplit"])
    py.defineMethod(TYPE.STR, name, (_py, [self, ...args], kw) => {
      const [sep, count] = bindArguments(py, name, ["sep", "maxsplit"], args, kw);
      const max = count === undefined ? -1 : sizeArgument(py, count);
      const text = heap.strOf(self!);
      if (sep === undefined || sep === NONE)
        return strings(name === "split" ? splitSpace(text, max) : rsplitSpace(text, max));
      if (!heap.isStr(sep)) throw py.error("TypeError", `must be str or None, not ${py.typeName(sep)}`);
      const separator = heap.strOf(sep);
      if (separator === "") throw py.error("ValueError", "empty separator");
      return strings(name === "split" ? splitText(text, separator, max) : rsplitText(text, separator, max));
    });
  py.defineMethod(TYPE.STR, "splitlines", (_py, [self, ...args], kw) => {
    const [keepEnds] = bindArguments(py, "splitlines", ["keepends"], args, kw);
    return strings(splitLines(heap.strOf(self!), keepEnds !== undefined && py.truth(keepEnds)));
  });
  for (const name of ["strip", "lstrip", "rstrip"])
    py.defineMethod(
      TYPE.STR,
      name,
      (_py, [self, chars]) => {
        const text = heap.strOf(self!);
        let start = 0;
        let end = text.length;
        const left = name !== "rstrip";
        const right = name !== "lstrip";
        if (chars === undefined || chars === NONE) {
          if (left) while (start < end && isSpaceUnit(text.charCodeAt(start))) start++;
          if (right) while (end > start && isSpaceUnit(text.charCodeAt(end - 1))) end--;
        } else {
          if (!heap.isStr(chars)) throw py.error("TypeError", `${name} arg must be None or str`);
          const set = new Set(heap.strOf(chars));
          const units = Array.from(text);
          let i = 0;
          let j = units.length;
          if (left) while (i < j && set.has(units[i]!)) start += units[i++]!.length;
          if (right) while (j > i && set.has(units[j - 1]!)) end -= units[--j]!.length;
        }
        return start === 0 && end === text.length ? self! : heap.str(text.slice(start, end));
      },
      { min: 0, max: 1 },
    );
}
