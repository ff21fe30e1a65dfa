import { libraryFolder } from "../library-folder.ts";

/**
 * The Unicode Character Database as `tools/unicode/make.py` keeps it (lib/unicode.data), read when a program first asks for a
 * name or a property.
 */
interface Kept {
  readonly names: string;
  readonly category: Runs<string>;
  readonly bidirectional: Runs<string>;
  readonly combining: Runs<number>;
  readonly east_asian_width: Runs<string>;
  readonly mirrored: Runs<number>;
  readonly decomposition: Readonly<Record<string, string>>;
  readonly decimal: Readonly<Record<string, number>>;
  readonly digit: Readonly<Record<string, number>>;
  readonly numeric: Readonly<Record<string, number>>;
}
/** First code point, value, first code point, value… */
type Runs<V extends string | number> = readonly (number | V)[];

let kept: Kept | undefined;

function data(): Kept {
  if (kept === undefined) {
    const { readFileSync } = process.getBuiltinModule("node:fs");
    const { inflateSync } = process.getBuiltinModule("node:zlib");
    kept = JSON.parse(inflateSync(readFileSync(`${libraryFolder}/unicode.data`)).toString()) as Kept;
  }
  return kept;
}

function inRuns<V extends string | number>(runs: Runs<V>, code: number): V {
  let low = 0;
  let high = runs.length / 2 - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((runs[2 * middle] as number) <= code) low = middle;
    else high = middle - 1;
  }
  return runs[2 * low + 1] as V;
}

export const category = (code: number): string => inRuns(data().category, code);
export const bidirectional = (code: number): string => inRuns(data().bidirectional, code);
export const combining = (code: number): number => inRuns(data().combining, code);
export const eastAsianWidth = (code: number): string => inRuns(data().east_asian_width, code);
export const mirrored = (code: number): number => inRuns(data().mirrored, code);
export const decomposition = (code: number): string => data().decomposition[code] ?? "";
export const decimal = (code: number): number | undefined => data().decimal[code];
export const digit = (code: number): number | undefined => data().digit[code];
export const numeric = (code: number): number | undefined => data().numeric[code];

let names: { readonly ofCode: Map<number, string>; readonly codeOf: Map<string, number> } | undefined;

function nameTable(): NonNullable<typeof names> {
  if (names === undefined) {
    names = { ofCode: new Map(), codeOf: new Map() };
    let code = -1;
    for (const line of data().names.split("\n")) {
      const gap = /^\d+ /.exec(line)?.[0];
      code += gap === undefined ? 1 : Number(gap);
      const name = gap === undefined ? line : line.slice(gap.length);
      names.ofCode.set(code, name);
      names.codeOf.set(name, code);
    }
  }
  return names;
}

const IDEOGRAPH = "CJK UNIFIED IDEOGRAPH-";
const SYLLABLE = "HANGUL SYLLABLE ";
const FIRST_SYLLABLE = 0xac00;
const LEADING = "G GG N D DD R M B BB S SS  J JJ C K T P H".split(" ");
const VOWELS = "A AE YA YAE EO E YEO YE O WA WAE OE YO U WEO WE WI YU EU YI I".split(" ");
const TRAILING = " G GG GS N NJ NH D L LG LM LB LS LT LP LH M B BS S SS NG J C K T P H".split(" ");
const IDEOGRAPHS: readonly (readonly [first: number, last: number])[] = [
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
  [0x20000, 0x2a6df],
  [0x2a700, 0x2b739],
  [0x2b740, 0x2b81d],
  [0x2b820, 0x2cea1],
  [0x2ceb0, 0x2ebe0],
  [0x2ebf0, 0x2ee5d],
  [0x30000, 0x3134a],
  [0x31350, 0x323af],
];
const isIdeograph = (code: number): boolean =>
  IDEOGRAPHS.some(([first, last]) => code >= first && code <= last);

/** The name of a character; undefined when it has none. */
export function nameOf(code: number): string | undefined {
  if (isIdeograph(code)) return IDEOGRAPH + code.toString(16).toUpperCase();
  const syllable = code - FIRST_SYLLABLE;
  if (syllable >= 0 && syllable < LEADING.length * VOWELS.length * TRAILING.length) {
    const rest = syllable % (VOWELS.length * TRAILING.length);
    return (
      SYLLABLE +
      LEADING[(syllable - rest) / (VOWELS.length * TRAILING.length)]! +
      VOWELS[Math.floor(rest / TRAILING.length)]! +
      TRAILING[rest % TRAILING.length]!
    );
  }
  return nameTable().ofCode.get(code);
}

/** The character of a name; case does not count, but in names of syllables. */
export function codeOfName(name: string): number | undefined {
  const upper = name.toUpperCase();
  if (upper.startsWith(IDEOGRAPH)) {
    const code = /^[0-9A-F]{4,5}$/.test(upper.slice(IDEOGRAPH.length))
      ? parseInt(upper.slice(IDEOGRAPH.length), 16)
      : 0;
    return isIdeograph(code) ? code : undefined;
  }
  if (name.startsWith(SYLLABLE)) {
    for (let code = FIRST_SYLLABLE; code <= 0xd7a3; code++) if (nameOf(code) === name) return code;
    return undefined;
  }
  return nameTable().codeOf.get(upper);
}
