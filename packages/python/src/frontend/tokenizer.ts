/**
 * Python's lexical analysis, after CPython 3.13's Parser/lexer: INDENT and DEDENT from columns, brackets that suspend
 * them, f-strings as start, middle and end tokens with ordinary tokens between (PEP 701).
 *
 * The whole source is tokenized before it is parsed.
 */
import { PythonSyntaxError } from "../bytecode/code.ts";
import { pattern } from "../text/pattern.ts";
import type { SourceFile } from "./source.ts";
import { keywords, T, type Tokens } from "./tokens.ts";
import { numberEnd } from "./numbers.ts";

const MAX_BRACKETS = 200; // CPython's MAXLEVEL
const MAX_INDENTS = 100; // CPython's MAXINDENT
const MAX_FSTRINGS = 150; // CPython's MAXFSTRINGLEVEL

interface FString {
  quote: number;
  triple: boolean;
  raw: boolean;
  start: number;
  /** Bracket depth outside of it; a replacement field is open while the depth is greater. */
  depth: number;
  /** Bracket depths at which a format spec (after the ':') is being read. */
  specs: number[];
}

const ASCII_IDENTIFIER = new Uint8Array(128); // 1 may start a name, 2 may only continue one
for (let c = 0; c < 128; c++) {
  if ((c >= 97 && c <= 122) || (c >= 65 && c <= 90) || c === 95) ASCII_IDENTIFIER[c] = 1;
  else if (c >= 48 && c <= 57) ASCII_IDENTIFIER[c] = 2;
}
const XID_START = pattern(String.raw`^[_\p{XID_Start}]$`);
const XID_CONTINUE = pattern(String.raw`^\p{XID_Continue}$`);
const STRING_PREFIX = /^(?:[rbuf]|br|rb|fr|rf)$/i;
const CLOSER: Record<string, string> = { "(": ")", "[": "]", "{": "}" };

const OPERATORS = new Map<string, number>([
  ["(", T.LPAR], [")", T.RPAR], ["[", T.LSQB], ["]", T.RSQB], ["{", T.LBRACE], ["}", T.RBRACE],
  [":", T.COLON], [",", T.COMMA], [";", T.SEMI], [".", T.DOT], ["...", T.ELLIPSIS], ["=", T.EQUAL],
  [":=", T.WALRUS], ["->", T.ARROW], ["@", T.AT], ["~", T.TILDE], ["!", T.EXCLAMATION],
  ["+", T.PLUS], ["-", T.MINUS], ["*", T.STAR], ["/", T.SLASH], ["//", T.DOUBLESLASH], ["%", T.PERCENT],
  ["**", T.DOUBLESTAR], ["<<", T.LSHIFT], [">>", T.RSHIFT], ["&", T.AMPER], ["|", T.VBAR], ["^", T.CIRCUMFLEX],
  ["<", T.LT], ["<>", T.UNKNOWN], ["<=", T.LE], ["==", T.EQ], ["!=", T.NE], [">", T.GT], [">=", T.GE],
  ["+=", T.PLUS_EQUAL], ["-=", T.MINUS_EQUAL], ["*=", T.STAR_EQUAL], ["/=", T.SLASH_EQUAL],
  ["//=", T.DOUBLESLASH_EQUAL], ["%=", T.PERCENT_EQUAL], ["**=", T.DOUBLESTAR_EQUAL], ["<<=", T.LSHIFT_EQUAL],
  [">>=", T.RSHIFT_EQUAL], ["&=", T.AMPER_EQUAL], ["|=", T.VBAR_EQUAL], ["^=", T.CIRCUMFLEX_EQUAL], ["@=", T.AT_EQUAL],
]); // prettier-ignore
/** Longest operator first, by first character. */
const OPERATORS_BY_CHAR: [string, number][][] = [];
for (const entry of [...OPERATORS].sort((a, b) => b[0].length - a[0].length)) {
  (OPERATORS_BY_CHAR[entry[0].charCodeAt(0)] ??= []).push(entry);
}

export function tokenize(file: SourceFile): Tokens {
  return new Tokenizer(file).run();
}

class Tokenizer {
  private readonly file: SourceFile;
  private readonly text: string;
  private pos = 0;
  private kinds: Uint8Array;
  private starts: Int32Array;
  private ends: Int32Array;
  private count = 0;
  private readonly indents: number[] = [0];
  private readonly tabIndents: number[] = [0]; // the same with a tab as one column: both must agree
  private readonly brackets: number[] = []; // offsets of the open ones
  private readonly fstrings: FString[] = [];

  constructor(file: SourceFile) {
    this.file = file;
    this.text = file.text;
    const guess = (this.text.length >> 2) + 16;
    this.kinds = new Uint8Array(guess);
    this.starts = new Int32Array(guess);
    this.ends = new Int32Array(guess);
  }

  run(): Tokens {
    let error: PythonSyntaxError | undefined;
    let unclosed = -1;
    try {
      this.readAll();
      unclosed = this.brackets.at(-1) ?? -1;
    } catch (caught) {
      if (!(caught instanceof PythonSyntaxError)) throw caught;
      error = caught;
    }
    this.push(T.END, this.text.length, this.text.length);
    return { kinds: this.kinds, starts: this.starts, ends: this.ends, count: this.count, unclosed, error };
  }

  private readAll(): void {
    const text = this.text;
    const nul = text.indexOf("\0");
    if (nul >= 0) throw this.file.error("source code cannot contain null bytes", nul, nul + 1);
    let lineHasToken = false;
    this.readIndentation();
    while (true) {
      const fstring = this.fstrings.at(-1);
      if (fstring && this.inFStringText(fstring)) {
        this.readFStringText(fstring);
        continue;
      }
      const c = text.charCodeAt(this.pos);
      if (c === 32 || c === 9 || c === 12) {
        this.pos++;
      } else if (c === 35) {
        const end = text.indexOf("\n", this.pos);
        if (fstring && !fstring.triple)
          throw this.error("f-string expression part cannot include '#'", this.pos, this.pos + 1);
        this.pos = end < 0 ? text.length : end;
      } else if (c === 10) {
        if (this.brackets.length === 0) {
          if (lineHasToken) this.push(T.NEWLINE, this.pos, this.pos + 1);
          lineHasToken = false;
          this.pos++;
          this.readIndentation();
        } else {
          this.pos++;
        }
      } else if (this.pos >= text.length) {
        break;
      } else if (c === 92) {
        this.readContinuation();
      } else {
        lineHasToken = true;
        this.readToken(c);
      }
    }
    const end = text.length;
    if (this.brackets.length === 0) {
      if (lineHasToken) this.push(T.NEWLINE, end, end);
      while (this.indents.length > 1) {
        this.indents.pop();
        this.push(T.DEDENT, end, end);
      }
    }
  }

  private error(message: string, start: number, end: number, kind?: "IndentationError" | "TabError"): Error {
    return this.file.error(message, start, end, kind ?? "SyntaxError");
  }

  private push(kind: number, start: number, end: number): void {
    if (this.count === this.kinds.length) {
      const size = this.count * 2;
      const grow = <A extends Uint8Array | Int32Array>(old: A, next: A): A => (next.set(old), next);
      this.kinds = grow(this.kinds, new Uint8Array(size));
      this.starts = grow(this.starts, new Int32Array(size));
      this.ends = grow(this.ends, new Int32Array(size));
    }
    this.kinds[this.count] = kind;
    this.starts[this.count] = start;
    this.ends[this.count++] = end;
  }

  /** At the start of a logical line: skips blank lines, then INDENT or DEDENTs by the column of the first token. */
  private readIndentation(): void {
    const text = this.text;
    while (true) {
      let column = 0;
      let tabColumn = 0;
      let c = text.charCodeAt(this.pos);
      for (; ; c = text.charCodeAt(++this.pos)) {
        if (c === 32) {
          column++;
          tabColumn++;
        } else if (c === 9) {
          column = (column & ~7) + 8;
          tabColumn++;
        } else if (c === 12) {
          column = 0;
          tabColumn = 0;
        } else if (c === 92 && text.charCodeAt(this.pos + 1) === 10) {
          // the indentation may go on in the next line; what counts is the column before the backslash
          this.pos += 2;
          while (" \t\f".includes(text.charAt(this.pos)) && this.pos < text.length) this.pos++;
          if (this.pos >= text.length)
            throw this.error("unexpected EOF while parsing", this.pos - 1, this.pos - 1);
          c = text.charCodeAt(this.pos);
          break;
        } else break;
      }
      if (c === 35) {
        const end = text.indexOf("\n", this.pos);
        this.pos = end < 0 ? text.length : end;
        c = text.charCodeAt(this.pos);
      }
      if (this.pos >= text.length) return;
      if (c === 10) {
        this.pos++;
        continue;
      }
      this.indentTo(column, tabColumn);
      return;
    }
  }

  private indentTo(column: number, tabColumn: number): void {
    const { indents, tabIndents } = this;
    const lineStart = this.text.lastIndexOf("\n", this.pos - 1) + 1;
    const inconsistent = (): Error => {
      return this.error(
        "inconsistent use of tabs and spaces in indentation",
        lineStart,
        lineStart,
        "TabError",
      );
    };
    const top = indents.at(-1)!;
    if (column === top) {
      if (tabColumn !== tabIndents.at(-1)) throw inconsistent();
    } else if (column > top) {
      if (indents.length >= MAX_INDENTS) {
        throw this.error("too many levels of indentation", lineStart, this.pos, "IndentationError");
      }
      if (tabColumn <= tabIndents.at(-1)!) throw inconsistent();
      indents.push(column);
      tabIndents.push(tabColumn);
      this.push(T.INDENT, lineStart, this.pos);
    } else {
      while (column < indents.at(-1)!) {
        indents.pop();
        tabIndents.pop();
        this.push(T.DEDENT, this.pos, this.pos);
      }
      if (column !== indents.at(-1)) {
        const lineEnd = this.text.indexOf("\n", this.pos);
        const at = lineEnd < 0 ? this.text.length : lineEnd;
        throw this.error("unindent does not match any outer indentation level", at, at, "IndentationError");
      }
      if (tabColumn !== tabIndents.at(-1)) throw inconsistent();
    }
  }

  private readContinuation(): void {
    const next = this.text.charCodeAt(this.pos + 1);
    if (next !== 10) {
      if (this.pos + 1 >= this.text.length)
        throw this.error("unexpected EOF while parsing", this.pos, this.pos + 1);
      throw this.error("unexpected character after line continuation character", this.pos + 1, this.pos + 2);
    }
    this.pos += 2;
    if (this.pos >= this.text.length)
      throw this.error("unexpected EOF while parsing", this.pos - 1, this.pos - 1);
  }

  private readToken(c: number): void {
    const text = this.text;
    const start = this.pos;
    if (c < 128 ? ASCII_IDENTIFIER[c] === 1 : true) {
      this.readName(start);
      return;
    }
    if (ASCII_IDENTIFIER[c] === 2 || (c === 46 && ASCII_IDENTIFIER[text.charCodeAt(start + 1)] === 2)) {
      this.pos = numberEnd(this.file, start);
      this.push(T.NUMBER, start, this.pos);
      return;
    }
    if (c === 34 || c === 39) {
      this.readString(start, start);
      return;
    }
    const fstring = this.fstrings.at(-1);
    const field = fstring !== undefined && this.brackets.length === fstring.depth + 1 + fstring.specs.length;
    if (field && c === 58) {
      // a ':' directly in a replacement field begins the format spec
      this.push(T.COLON, start, ++this.pos);
      fstring.specs.push(this.brackets.length);
      return;
    }
    if (field && c === 33 && text.charCodeAt(start + 1) !== 61) {
      this.push(T.EXCLAMATION, start, ++this.pos);
      return;
    }
    const candidates = OPERATORS_BY_CHAR[c];
    if (candidates) {
      for (const [operator, kind] of candidates) {
        if (operator.length === 1 || text.startsWith(operator, start)) {
          this.pos += operator.length;
          if (kind >= T.LPAR && kind <= T.RBRACE) this.bracket(operator, start);
          this.push(kind, start, this.pos);
          return;
        }
      }
    }
    if (c < 32 || c === 127) throw this.nonPrintable(c, start, start + 1);
    this.push(T.UNKNOWN, start, ++this.pos);
  }

  private nonPrintable(code: number, start: number, end: number): Error {
    return this.error(
      `invalid non-printable character U+${code.toString(16).toUpperCase().padStart(4, "0")}`,
      start,
      end,
    );
  }

  private bracket(operator: string, at: number): void {
    if (operator in CLOSER) {
      if (this.brackets.length >= MAX_BRACKETS) throw this.error("too many nested parentheses", at, at + 1);
      this.brackets.push(at);
      return;
    }
    const fstring = this.fstrings.at(-1);
    if (fstring && operator === "}" && this.brackets.length === fstring.depth) {
      throw this.error("f-string: single '}' is not allowed", at, at + 1);
    }
    const open = this.brackets.pop();
    if (open === undefined || (fstring && this.brackets.length < fstring.depth)) {
      throw this.error(`${fstring ? "f-string: " : ""}unmatched '${operator}'`, at, at + 1);
    }
    const opener = this.text.charAt(open);
    if (CLOSER[opener] !== operator) {
      if (fstring && this.brackets.length === fstring.depth) {
        throw this.error(`f-string: unmatched '${operator}'`, at, at + 1);
      }
      const line = this.file.lineOf(open);
      const where = line === this.file.lineOf(at) ? "" : ` on line ${line}`;
      const message = `closing parenthesis '${operator}' does not match opening parenthesis '${opener}'${where}`;
      throw this.error(message, at, at + 1);
    }
    if (fstring && fstring.specs.at(-1) === this.brackets.length + 1) fstring.specs.pop();
  }

  private readName(start: number): void {
    const text = this.text;
    let pos = start;
    let ascii = true;
    while (true) {
      const c = text.charCodeAt(pos);
      if (c < 128) {
        if (ASCII_IDENTIFIER[c] === 0) break;
        pos++;
      } else if (c >= 128) {
        ascii = false;
        const point = text.codePointAt(pos)!;
        const character = String.fromCodePoint(point);
        if (!(pos === start ? XID_START : XID_CONTINUE).test(character)) {
          if (!/[\p{L}\p{M}\p{N}\p{P}\p{S}]/u.test(character))
            throw this.nonPrintable(point, pos, pos + character.length);
          const code = point.toString(16).toUpperCase().padStart(4, "0");
          throw this.error(`invalid character '${character}' (U+${code})`, pos, pos + character.length);
        }
        pos += character.length;
      } else break; // NaN: the end
    }
    const next = text.charCodeAt(pos);
    if ((next === 34 || next === 39) && pos - start <= 2 && STRING_PREFIX.test(text.slice(start, pos))) {
      this.pos = pos;
      this.readString(start, pos);
      return;
    }
    const length = pos - start;
    const kind =
      ascii && length >= 2 && length <= 8 ? (keywords.get(text.slice(start, pos)) ?? T.NAME) : T.NAME;
    this.pos = pos;
    this.push(kind, start, pos);
  }

  /** A string literal whose prefix is at `start` and whose quote at `quoteAt`. */
  private readString(start: number, quoteAt: number): void {
    const text = this.text;
    const quote = text.charCodeAt(quoteAt);
    const triple = text.charCodeAt(quoteAt + 1) === quote && text.charCodeAt(quoteAt + 2) === quote;
    const prefix = text.slice(start, quoteAt).toLowerCase();
    let pos = quoteAt + (triple ? 3 : 1);
    if (prefix.includes("f")) {
      if (this.fstrings.length >= MAX_FSTRINGS) throw this.error("too many nested f-strings", start, pos);
      this.fstrings.push({
        quote,
        triple,
        raw: prefix.includes("r"),
        start,
        depth: this.brackets.length,
        specs: [],
      });
      this.push(T.FSTRING_START, start, pos);
      this.pos = pos;
      return;
    }
    while (true) {
      const c = text.charCodeAt(pos);
      if (pos >= text.length || (c === 10 && !triple)) {
        // a quote like that of the f-string around it was meant to end that one
        const outer = this.fstrings.at(-1);
        if (outer && outer.quote === quote && outer.triple === triple) {
          throw this.error("f-string: expecting '}'", start, start);
        }
        const detected = this.file.lineOf(
          pos >= text.length && text.endsWith("\n")
            ? Math.max(start, text.length - 1)
            : Math.min(pos, text.length),
        );
        const what = triple ? "unterminated triple-quoted string literal" : "unterminated string literal";
        throw this.error(`${what} (detected at line ${detected})`, start, quoteAt + 1);
      }
      if (c === 92) pos += 2;
      else if (
        c === quote &&
        (!triple || (text.charCodeAt(pos + 1) === quote && text.charCodeAt(pos + 2) === quote))
      )
        break;
      else pos++;
    }
    this.pos = pos + (triple ? 3 : 1);
    this.push(T.STRING, start, this.pos);
  }

  private inFStringText(fstring: FString): boolean {
    const depth = this.brackets.length;
    return depth === fstring.depth || fstring.specs.at(-1) === depth;
  }

  private unterminatedFString(fstring: FString): string {
    const what = fstring.triple
      ? "unterminated triple-quoted f-string literal"
      : "unterminated f-string literal";
    return `${what} (detected at line ${this.file.lineOf(Math.min(this.pos, this.text.length))})`;
  }

  /** The text between replacement fields, or in a format spec. */
  private readFStringText(fstring: FString): void {
    const text = this.text;
    const inSpec = this.brackets.length > fstring.depth;
    const start = this.pos;
    let pos = start;
    while (true) {
      const c = text.charCodeAt(pos);
      if (pos >= text.length || (c === 10 && !fstring.triple)) {
        this.pos = pos;
        if (inSpec && c === 10)
          throw this.error(
            "f-string: newlines are not allowed in format specifiers for single quoted f-strings",
            pos,
            pos + 1,
          );
        throw this.error(this.unterminatedFString(fstring), fstring.start, fstring.start + 1);
      }
      if (c === fstring.quote && (!fstring.triple || text.startsWith(text.charAt(pos).repeat(3), pos))) {
        if (inSpec) throw this.error("f-string: expecting '}', or format specs", pos, pos + 1);
        if (pos > start) this.push(T.FSTRING_MIDDLE, start, pos);
        this.pos = pos + (fstring.triple ? 3 : 1);
        this.push(T.FSTRING_END, pos, this.pos);
        this.fstrings.pop();
        return;
      }
      if (c === 92) {
        const next = text.charCodeAt(pos + 1);
        if (next === 78 && !fstring.raw && text.charCodeAt(pos + 2) === 123) {
          const close = text.indexOf("}", pos); // \N{name}: its braces are no field
          pos = close < 0 ? pos + 3 : close + 1;
        } else pos += next === 123 || next === 125 ? 1 : 2;
      } else if (c === 123) {
        if (text.charCodeAt(pos + 1) === 123 && !inSpec) {
          pos += 2;
          continue;
        }
        if (pos > start) this.push(T.FSTRING_MIDDLE, start, pos);
        this.pos = pos + 1;
        if (this.brackets.length >= MAX_BRACKETS)
          throw this.error("too many nested parentheses", pos, pos + 1);
        this.brackets.push(pos);
        this.push(T.LBRACE, pos, pos + 1);
        return;
      } else if (c === 125) {
        if (inSpec) {
          if (pos > start) this.push(T.FSTRING_MIDDLE, start, pos);
          this.pos = pos + 1;
          this.brackets.pop();
          fstring.specs.pop();
          this.push(T.RBRACE, pos, pos + 1);
          return;
        }
        if (text.charCodeAt(pos + 1) !== 125)
          throw this.error("f-string: single '}' is not allowed", pos, pos + 1);
        pos += 2;
      } else pos++;
    }
  }
}
