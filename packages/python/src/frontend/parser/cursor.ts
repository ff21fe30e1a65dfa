import type { Expression } from "../ast.ts";
import type { SourceFile } from "../source.ts";
import { T, type Tokens } from "../tokens.ts";
import { describeExpression } from "./targets.ts";

/** Nesting that the parser and the code generator follow by recursion; 200 brackets (the tokenizer's limit) fit. */
const MAX_DEPTH = 420;
const SOFT_KEYWORD = /^(?:match|case|type|_)(?!\w)/;

/** A position in the tokens, and what to say when the token there does not fit. */
export abstract class TokenCursor {
  readonly file: SourceFile;
  protected readonly tokens: Tokens;
  protected index = 0;
  protected kind: number;
  private depth = 0;
  /** The last operand and the last disjunction parsed: what an error right behind them may be about. */
  protected lastOperand: Expression | undefined;
  protected lastDisjunction: Expression | undefined;
  /** While something is tried that may fail: errors are not worth elaborating. */
  protected trying = false;
  protected deferred: Error | undefined;

  constructor(file: SourceFile, tokens: Tokens) {
    this.file = file;
    this.tokens = tokens;
    this.kind = tokens.kinds[0];
  }

  protected get start(): number {
    return this.tokens.starts[this.index];
  }
  protected get end(): number {
    return this.tokens.ends[this.index];
  }
  /** End of the token before the current one. */
  protected get previousEnd(): number {
    return this.index === 0 ? 0 : this.tokens.ends[this.index - 1];
  }
  protected peek(ahead = 1): number {
    return this.index + ahead < this.tokens.count ? this.tokens.kinds[this.index + ahead] : T.END;
  }
  protected advance(): void {
    this.kind = this.tokens.kinds[++this.index];
  }
  protected moveTo(index: number): void {
    this.index = index;
    this.kind = this.tokens.kinds[index];
  }
  protected tokenText(): string {
    return this.file.text.slice(this.start, this.end);
  }
  protected accept(kind: number): boolean {
    if (this.kind !== kind) return false;
    this.advance();
    return true;
  }
  protected expect(kind: number): void {
    if (this.kind !== kind) throw this.syntaxError();
    this.advance();
  }
  /** Name of the class that the code being parsed stands in: names that begin with two underscores belong to it. */
  protected className: string | undefined;

  /** A name as CPython mangles it inside a class (`__x` of class C is `_C__x`). */
  protected mangled(name: string): string {
    const { className } = this;
    if (className === undefined || !name.startsWith("__") || name.endsWith("__") || name.includes("."))
      return name;
    const owner = className.replace(/^_+/, "");
    return owner === "" ? name : `_${owner}${name}`;
  }

  protected expectName(): string {
    if (this.kind !== T.NAME) throw this.syntaxError();
    const name = this.identifier();
    this.advance();
    return name;
  }
  /** The identifier at the current token, normalised as Python does. */
  protected identifier(): string {
    const name = this.tokenText();
    for (let i = 0; i < name.length; i++) if (name.charCodeAt(i) >= 128) return name.normalize("NFKC");
    return name;
  }

  protected enter(levels = 1): void {
    this.depth += levels;
    if (this.depth > MAX_DEPTH) throw this.error("too many nested expressions", this.start, this.end);
  }
  protected leave(levels = 1): void {
    this.depth -= levels;
  }

  protected abstract expression(): Expression;

  /** An error with the message given, unless an unclosed bracket explains it better. */
  protected error(
    message: string,
    start: number,
    end: number,
    kind: "SyntaxError" | "IndentationError" = "SyntaxError",
  ): Error {
    const { unclosed } = this.tokens;
    const line = this.file.lineOf(this.kind === T.END ? this.file.text.length : this.start);
    if (this.tokens.error) return this.tokens.error;
    if (unclosed >= 0 && (this.kind === T.END || line > this.file.lineOf(unclosed)))
      return this.neverClosed();
    if (start < this.file.text.length || start === 0) return this.file.error(message, start, end, kind);
    // behind the last line: CPython's tokenizer is still in it
    const lineEnd = this.file.text.endsWith("\n") ? start - 1 : start;
    return this.file.error(message, lineEnd, lineEnd, kind);
  }

  /** An error that CPython's compiler finds, after all parsing: it counts only when there is no other. */
  protected defer(message: string, start: number, end: number): void {
    this.deferred ??= this.file.error(message, start, end);
  }

  private neverClosed(): Error {
    const { unclosed } = this.tokens;
    return this.file.error(`'${this.file.text.charAt(unclosed)}' was never closed`, unclosed, unclosed + 1);
  }

  /** The current token fits nothing: CPython's message for it. */
  protected syntaxError(): Error {
    const { start, end, kind } = this;
    if (this.trying) return this.file.error("invalid syntax", start, end);
    if (kind === T.INDENT || kind === T.DEDENT) {
      // the one error that CPython does not look further for
      const message = kind === T.INDENT ? "unexpected indent" : "unexpected unindent";
      const at = kind === T.INDENT ? end - 1 : start;
      return this.file.error(message, at, at, "IndentationError");
    }
    const better = this.explain();
    if (better) return better;
    if (kind === T.END && this.tokens.unclosed >= 0) return this.neverClosed();
    return this.error("invalid syntax", start, kind === T.NEWLINE || kind === T.END ? start : end);
  }

  /** What CPython's invalid_… rules say about the expression just before the current token. */
  protected explain(): Error | undefined {
    const { lastOperand, lastDisjunction, previousEnd, index, kind } = this;
    if (kind === T.EQUAL && lastOperand?.end === previousEnd) {
      if (
        lastOperand.kind === "Name" ||
        lastOperand.kind === "Attribute" ||
        lastOperand.kind === "Subscript"
      ) {
        if (lastOperand.kind !== "Name") return this.mistypedComparison(lastOperand);
        const right = this.attempt();
        if (!right) return undefined;
        return this.error(
          "invalid syntax. Maybe you meant '==' or ':=' instead of '='?",
          lastOperand.start,
          right.end,
        );
      }
      const what = describeExpression(lastOperand);
      if (["tuple", "list", "True", "False", "None", "generator expression"].includes(what)) return undefined;
      return this.mistypedComparison(lastOperand);
    }
    const a = lastDisjunction;
    if (a?.end !== previousEnd || !this.startsExpression()) return undefined;
    if (a.kind === "Name" && (a.name === "print" || a.name === "exec")) {
      this.index--;
      const right = this.attempt();
      this.moveTo(index);
      if (!right) return undefined;
      const message = `Missing parentheses in call to '${a.name}'. Did you mean ${a.name}(...)?`;
      return this.error(message, a.start, right.end);
    }
    if (SOFT_KEYWORD.test(this.file.text.slice(a.start, a.start + 6))) return undefined;
    if (this.bracketDepth() === 0 || (a.kind === "Name" && (kind === T.STRING || kind === T.FSTRING_START)))
      return undefined;
    this.index--;
    const right = this.attempt();
    this.moveTo(index);
    return right && this.error("invalid syntax. Perhaps you forgot a comma?", a.start, right.end);
  }

  private mistypedComparison(node: Expression): Error | undefined {
    if (!this.attempt()) return undefined;
    const message = `cannot assign to ${describeExpression(node)} here. Maybe you meant '==' instead of '='?`;
    return this.error(message, node.start, node.end);
  }

  /** The expression after the current token, or undefined when there is none. Does not move. */
  protected attempt(): Expression | undefined {
    const { index, depth } = this;
    this.trying = true;
    try {
      this.advance();
      return this.expression();
    } catch {
      return undefined;
    } finally {
      this.trying = false;
      this.depth = depth;
      this.moveTo(index);
    }
  }

  protected startsExpression(): boolean {
    switch (this.kind) {
      case T.NAME:
      case T.NUMBER:
      case T.STRING:
      case T.FSTRING_START:
      case T.LPAR:
      case T.LSQB:
      case T.LBRACE:
      case T.ELLIPSIS:
      case T.TRUE:
      case T.FALSE:
      case T.NONE:
      case T.NOT:
      case T.LAMBDA:
      case T.MINUS:
      case T.PLUS:
      case T.TILDE:
      case T.AWAIT:
        return true;
      default:
        return false;
    }
  }

  private bracketDepth(): number {
    let depth = 0;
    for (let i = 0; i < this.index; i++) {
      const kind = this.tokens.kinds[i];
      if (kind === T.LPAR || kind === T.LSQB || kind === T.LBRACE) depth++;
      else if (kind === T.RPAR || kind === T.RSQB || kind === T.RBRACE) depth--;
    }
    return depth;
  }
}
