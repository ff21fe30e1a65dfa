import { pattern } from "../text/pattern.ts";
import { FLAG, type Category, type SetItem } from "./ast.ts";

/** Which characters categories and sets have, with and without the flags ASCII and IGNORECASE. */

const isSpace = (c: number): boolean =>
  (c >= 9 && c <= 13) ||
  (c >= 28 && c <= 32) ||
  c === 0x85 ||
  c === 0xa0 ||
  c === 0x1680 ||
  (c >= 0x2000 && c <= 0x200a) ||
  c === 0x2028 ||
  c === 0x2029 ||
  c === 0x202f ||
  c === 0x205f ||
  c === 0x3000;
const isAsciiWord = (c: number): boolean =>
  (c >= 97 && c <= 122) || (c >= 65 && c <= 90) || (c >= 48 && c <= 57) || c === 95;
const WORD = pattern(String.raw`[\p{L}\p{N}]`);
const DIGIT = pattern(String.raw`\p{Nd}`);

export function inCategory(c: number, category: Category, ascii: boolean): boolean {
  switch (category) {
    case "digit":
      return (c >= 48 && c <= 57) || (!ascii && c > 127 && DIGIT.test(String.fromCodePoint(c)));
    case "space":
      return ascii ? (c >= 9 && c <= 13) || c === 32 : isSpace(c);
    case "word":
      return isAsciiWord(c) || (!ascii && c > 127 && WORD.test(String.fromCodePoint(c)));
  }
}

/** Letters that are the same without regard to case, beyond their lower case: Lib/re/_casefix.py by example. */
const SAME: ReadonlyMap<number, number> = new Map([
  [0x131, 0x69],
  [0x17f, 0x73],
  [0xb5, 0x3bc],
  [0x3c2, 0x3c3],
  [0x3d0, 0x3b2],
  [0x3d1, 0x3b8],
  [0x3d5, 0x3c6],
  [0x3d6, 0x3c0],
  [0x3f0, 0x3ba],
  [0x3f1, 0x3c1],
  [0x3f5, 0x3b5],
  [0x1e9b, 0x1e61],
  [0xfb05, 0xfb06],
]);

const single = (text: string, otherwise: number): number => {
  const code = text.codePointAt(0)!;
  return text.length === (code > 0xffff ? 2 : 1) ? code : otherwise;
};

/** What stands for all letters that differ only in case. */
export function fold(c: number, ascii: boolean): number {
  if (c < 128 || ascii) return c >= 65 && c <= 90 ? c + 32 : c;
  if (c === 0x130) return 0x69;
  const lower = single(String.fromCodePoint(c).toLowerCase(), c);
  return SAME.get(lower) ?? lower;
}

const upper = (c: number): number => single(String.fromCodePoint(c).toUpperCase(), c);

/** The test of a set. */
export function setTest(items: readonly SetItem[], negated: boolean, flags: number): (c: number) => boolean {
  const ascii = (flags & FLAG.ASCII) !== 0;
  const has = (c: number): boolean => {
    for (const item of items)
      if (
        item.kind === "range"
          ? c >= item.from && c <= item.to
          : inCategory(c, item.category, ascii) !== item.negated
      )
        return true;
    return false;
  };
  const ignoreCase = (flags & FLAG.IGNORECASE) !== 0;
  const whole = (c: number): boolean => {
    if (!ignoreCase || has(c)) return has(c) !== negated;
    const lower = fold(c, ascii);
    const found = has(lower) || ((!ascii || lower < 128) && has(upper(lower)));
    return found !== negated;
  };
  const low = new Uint8Array(256);
  for (let c = 0; c < 256; c++) low[c] = whole(c) ? 1 : 0;
  return (c) => (c < 256 ? low[c] === 1 : whole(c));
}
