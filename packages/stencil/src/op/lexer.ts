import { OpSyntaxError } from "../errors.ts";

/** A token of C, as far as finding `op(...)` and the end of a body asks for. */
export interface Token {
  readonly kind: "identifier" | "number" | "punctuation" | "string" | "directive" | "end";
  readonly text: string;
  /** In UTF-16 units from the start of the file. */
  readonly start: number;
  readonly end: number;
}

const identifierStart = /[A-Za-z_$\u0080-\uffff]/;
const identifierPart = /[A-Za-z0-9_$\u0080-\uffff]/;

/**
 * Splits C into tokens: comments and white space are skipped, strings and character literals are one token,
 * a preprocessor directive with its continuation lines is one token. `--` is one token (the op notation's
 * separator); every other punctuation is one character.
 */
export class Lexer {
  readonly fileName: string;
  readonly text: string;
  #at = 0;
  #lineStart = true;
  #lineOffsets: number[] | undefined;

  constructor(fileName: string, text: string) {
    this.fileName = fileName;
    this.text = text;
  }

  /** Line and column, from 1. */
  position(offset: number): { line: number; column: number } {
    if (this.#lineOffsets === undefined) {
      this.#lineOffsets = [0];
      for (let i = this.text.indexOf("\n"); i >= 0; i = this.text.indexOf("\n", i + 1))
        this.#lineOffsets.push(i + 1);
    }
    let low = 0;
    let high = this.#lineOffsets.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#lineOffsets[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - this.#lineOffsets[low]! + 1 };
  }

  fail(offset: number, reason: string): never {
    const { line, column } = this.position(offset);
    throw new OpSyntaxError(this.fileName, line, column, reason);
  }

  next(): Token {
    this.#skipSpace();
    const start = this.#at;
    const first = this.text[start];
    if (first === undefined) return this.#token("end", start, start);
    if (first === "#" && this.#lineStart) return this.#directive(start);
    this.#lineStart = false;
    if (first === '"' || first === "'") return this.#literal(start, first);
    if (identifierStart.test(first)) {
      let end = start + 1;
      while (end < this.text.length && identifierPart.test(this.text[end]!)) end++;
      // u8"…", L'…': a prefix belongs to its literal.
      const quote = this.text[end];
      if ((quote === '"' || quote === "'") && /^(?:u8|u|U|L)$/.test(this.text.slice(start, end)))
        return { ...this.#literal(end, quote), start };
      return this.#token("identifier", start, end);
    }
    if (/[0-9]/.test(first) || (first === "." && /[0-9]/.test(this.text[start + 1] ?? ""))) {
      let end = start + 1;
      // A C "preprocessing number": also 1e+5, 0x1p-3 and 1'000 of C23.
      while (
        end < this.text.length &&
        (/[A-Za-z0-9_.]/.test(this.text[end]!) ||
          (/[+-]/.test(this.text[end]!) && /[eEpP]/.test(this.text[end - 1]!)) ||
          (this.text[end] === "'" && /[0-9A-Fa-f]/.test(this.text[end + 1] ?? "")))
      )
        end++;
      return this.#token("number", start, end);
    }
    return this.#token("punctuation", start, this.text.startsWith("--", start) ? start + 2 : start + 1);
  }

  peek(): Token {
    const at = this.#at;
    const lineStart = this.#lineStart;
    const token = this.next();
    this.#at = at;
    this.#lineStart = lineStart;
    return token;
  }

  /** Takes tokens up to the bracket that closes `open`, which has just been taken; returns that bracket. */
  skipToClosing(open: Token): Token {
    const closers: Record<string, string> = { "(": ")", "{": "}", "[": "]" };
    const stack = [open];
    for (;;) {
      const token = this.next();
      if (token.kind === "end")
        this.fail(stack.at(-1)!.start, `this "${stack.at(-1)!.text}" is never closed`);
      if (token.kind !== "punctuation") continue;
      if (token.text in closers) stack.push(token);
      else if (token.text === ")" || token.text === "}" || token.text === "]") {
        const opened = stack.pop()!;
        if (closers[opened.text] !== token.text) {
          const { line, column } = this.position(opened.start);
          this.fail(token.start, `"${token.text}" does not close the "${opened.text}" of ${line}:${column}`);
        }
        if (stack.length === 0) return token;
      }
    }
  }

  #token(kind: Token["kind"], start: number, end: number): Token {
    this.#at = end;
    return { kind, text: this.text.slice(start, end), start, end };
  }

  #skipSpace(): void {
    for (;;) {
      const character = this.text[this.#at];
      if (character === "\n") {
        this.#lineStart = true;
        this.#at++;
      } else if (character === "\\" && /^\\\r?\n/.test(this.text.slice(this.#at, this.#at + 3))) {
        this.#at = this.text.indexOf("\n", this.#at) + 1;
      } else if (character !== undefined && /[\s\ufeff]/.test(character)) this.#at++;
      else if (this.text.startsWith("//", this.#at)) this.#at = this.#lineEnd(this.#at);
      else if (this.text.startsWith("/*", this.#at)) {
        const end = this.text.indexOf("*/", this.#at + 2);
        if (end < 0) this.fail(this.#at, "this comment is never closed");
        this.#at = end + 2;
      } else return;
    }
  }

  /** End of the logical line: a backslash before the line's end continues it. */
  #lineEnd(from: number): number {
    let end = from;
    for (;;) {
      end = this.text.indexOf("\n", end);
      if (end < 0) return this.text.length;
      const last = this.text[end - 1] === "\r" ? end - 2 : end - 1;
      if (this.text[last] !== "\\") return end;
      end++;
    }
  }

  #directive(start: number): Token {
    // A comment that a directive begins may run over its end, as in C.
    let end = this.#lineEnd(start);
    const comment = this.text.lastIndexOf("/*", end - 1);
    if (
      comment >= start &&
      !this.text.slice(comment, end).includes("*/") &&
      !this.#inLiteral(start, comment)
    ) {
      const close = this.text.indexOf("*/", end);
      if (close < 0) this.fail(comment, "this comment is never closed");
      end = this.#lineEnd(close);
    }
    return this.#token("directive", start, end);
  }

  #inLiteral(start: number, offset: number): boolean {
    const before = this.text.slice(start, offset).replace(/\\./g, "");
    return before.includes("//") || (before.match(/"/g)?.length ?? 0) % 2 === 1;
  }

  #literal(start: number, quote: string): Token {
    let end = start + 1;
    for (;;) {
      const character = this.text[end];
      if (character === undefined || character === "\n")
        this.fail(start, quote === '"' ? "this string is never closed" : "this character is never closed");
      if (character === "\\") end += this.text[end + 1] === "\r" ? 3 : 2;
      else if (character === quote) return this.#token("string", start, end + 1);
      else end++;
    }
  }
}
