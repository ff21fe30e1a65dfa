/** Compound statements: if, while, for, try, with, match, and those with async. */
import type { ExceptHandler, Expression, MatchCase, Statement, StatementOf, WithItem } from "../ast.ts";
import { T } from "../tokens.ts";
import { DefinitionParser } from "./definitions.ts";
import { checkTarget } from "./targets.ts";

export abstract class CompoundParser extends DefinitionParser {
  protected abstract simpleStatements(body: Statement[]): void;

  /** One compound statement, or a line of simple ones. */
  protected statementInto(body: Statement[]): void {
    switch (this.kind) {
      case T.IF:
        body.push(this.ifStatement());
        return;
      case T.WHILE:
        body.push(this.whileStatement());
        return;
      case T.FOR:
        body.push(this.forStatement());
        return;
      case T.TRY:
        body.push(this.tryStatement());
        return;
      case T.DEF:
      case T.CLASS:
      case T.AT:
        body.push(this.definition());
        return;
      case T.WITH:
        body.push(this.withStatement());
        return;
      case T.ASYNC:
        body.push(this.asyncStatement());
        return;
      case T.NAME:
        if (this.startsTypeAlias()) {
          body.push(this.typeAlias());
          return;
        }
        if (this.startsMatch()) {
          body.push(this.matchStatement());
          return;
        }
    }
    this.simpleStatements(body);
  }

  /** `async` and what it is in front of. */
  private asyncStatement(): Statement {
    const { start } = this;
    switch (this.peek()) {
      case T.DEF:
        return this.definition();
      case T.FOR:
        this.advance();
        return { ...(this.forStatement() as StatementOf<"For">), start, isAsync: true };
      case T.WITH:
        this.advance();
        return { ...(this.withStatement() as StatementOf<"With">), start, isAsync: true };
      default:
        this.advance();
        throw this.syntaxError();
    }
  }

  /** `type X = …` looks like an expression at first. */
  private startsTypeAlias(): boolean {
    if (this.end - this.start !== 4 || this.tokenText() !== "type") return false;
    return this.peek() === T.NAME && (this.peek(2) === T.EQUAL || this.peek(2) === T.LSQB);
  }

  /** `match x:` looks like an expression at first. */
  private startsMatch(): boolean {
    if (this.end - this.start !== 5 || this.tokenText() !== "match") return false;
    if (this.peek() === T.EQUAL || this.peek() === T.DOT || this.peek() === T.NEWLINE) return false;
    const { index } = this;
    const { kinds } = this.tokens;
    // a statement that begins with `match`, ends in a colon and is followed by an indented `case`
    let depth = 0;
    for (let i = index + 1; ; i++) {
      const kind = kinds[i];
      if (kind === T.LPAR || kind === T.LSQB || kind === T.LBRACE) depth++;
      else if (kind === T.RPAR || kind === T.RSQB || kind === T.RBRACE) depth--;
      else if (kind === T.NEWLINE || kind === T.END || kind === T.SEMI) return false;
      else if (kind === T.COLON && depth === 0 && kinds[i + 1] === T.NEWLINE && i > index + 1) {
        if (kinds[i + 2] !== T.INDENT) return false;
        return this.file.text.slice(this.tokens.starts[i + 3], this.tokens.ends[i + 3]) === "case";
      }
    }
  }

  private matchStatement(): Statement {
    const { start } = this;
    this.advance();
    const subject = this.starNamedExpressions();
    this.expect(T.COLON);
    this.expect(T.NEWLINE);
    this.expect(T.INDENT);
    const cases: MatchCase[] = [];
    while (this.kind === T.NAME && this.tokenText() === "case") {
      const at = this.start;
      this.advance();
      const pattern = this.patterns();
      const guard = this.accept(T.IF) ? this.namedExpression() : undefined;
      this.colon(true);
      cases.push({ pattern, guard, body: this.block("'case' statement", at) });
    }
    if (!this.accept(T.DEDENT)) throw this.syntaxError();
    for (const { pattern, guard } of cases.slice(0, -1)) {
      if (guard || pattern.kind !== "CapturePattern") continue;
      const what = pattern.name === undefined ? "wildcard makes" : `name capture '${pattern.name}' makes`;
      this.defer(`${what} remaining patterns unreachable`, pattern.start, pattern.end);
    }
    return { kind: "Match", subject, cases, start, end: this.bodyEnd };
  }

  /** The subject of `match`: a named expression, or a tuple without parentheses. */
  private starNamedExpressions(): Expression {
    const { start } = this;
    const first = this.starOrNamed();
    if (this.kind !== T.COMMA) {
      if (first.kind === "Starred") throw this.syntaxError();
      return first;
    }
    const items = [first];
    while (this.accept(T.COMMA)) {
      if (this.kind === T.COLON) break;
      items.push(this.starOrNamed());
    }
    return { kind: "Tuple", items, start, end: this.previousEnd };
  }

  private withStatement(): Statement {
    const { start } = this;
    this.advance();
    const items: WithItem[] = [];
    if (this.kind === T.LPAR && this.parenthesizedItems()) {
      this.advance();
      do {
        if (items.length > 0 && this.kind === T.RPAR) break;
        items.push(this.withItem());
      } while (this.accept(T.COMMA));
      this.expect(T.RPAR);
    } else
      do items.push(this.withItem());
      while (this.accept(T.COMMA));
    this.colon(false);
    const body = this.block("'with' statement", start);
    return { kind: "With", items, body, start, end: this.bodyEnd };
  }

  private withItem(): WithItem {
    const context = this.expression();
    if (!this.accept(T.AS)) return { context, target: undefined };
    const target = this.primary();
    checkTarget(this.file, target, "assign", true);
    return { context, target };
  }

  /** At a `(`: do the parentheses hold the items of `with`, and not (the beginning of) an expression? */
  private parenthesizedItems(): boolean {
    const { kinds } = this.tokens;
    let depth = 0;
    let items = false;
    for (let i = this.index; ; i++) {
      const kind = kinds[i];
      if (kind === T.LPAR || kind === T.LSQB || kind === T.LBRACE) depth++;
      else if (kind === T.RPAR || kind === T.RSQB || kind === T.RBRACE) {
        if (--depth === 0) return kinds[i + 1] === T.COLON && items;
      } else if (depth === 1 && (kind === T.COMMA || kind === T.AS)) items = true;
      else if (depth === 1 && (kind === T.STAR || kind === T.WALRUS) && kinds[i - 1] === T.COMMA)
        return false;
      else if (kind === T.END || kind === T.NEWLINE) return false;
    }
  }

  /** `:` and a block; `what` and `line` are for the message when the block is missing. */
  protected block(what: string, at: number): Statement[] {
    const body: Statement[] = [];
    if (this.kind !== T.NEWLINE) {
      this.simpleStatements(body);
      return body;
    }
    this.advance();
    if (this.kind !== T.INDENT) {
      const message = `expected an indented block after ${what} on line ${this.file.lineOf(at)}`;
      throw this.error(message, this.start, this.end, "IndentationError");
    }
    this.advance();
    while (this.kind !== T.DEDENT && this.kind !== T.END) this.statementInto(body);
    this.accept(T.DEDENT);
    return body;
  }

  /** The colon of a header. CPython says "expected ':'" everywhere for some statements, for others only at a line's end. */
  protected colon(always: boolean): void {
    if (this.accept(T.COLON)) return;
    if (always || this.kind === T.NEWLINE) {
      throw this.error("expected ':'", this.start, this.kind === T.NEWLINE ? this.start : this.end);
    }
    throw this.syntaxError();
  }

  private elseBlock(): Statement[] {
    const at = this.start;
    if (!this.accept(T.ELSE)) return [];
    this.colon(true);
    return this.block("'else' statement", at);
  }

  private loopBody(what: string, at: number): Statement[] {
    const before = this.inLoop;
    this.inLoop = true;
    const body = this.block(what, at);
    this.inLoop = before;
    return body;
  }

  private ifStatement(): Statement {
    const { start } = this;
    const branches: { test: Expression; body: Statement[] }[] = [];
    do {
      const at = this.start;
      const what = this.kind === T.IF ? "'if' statement" : "'elif' statement";
      this.advance();
      const test = this.namedExpression();
      this.colon(false);
      branches.push({ test, body: this.block(what, at) });
    } while (this.kind === T.ELIF);
    const otherwise = this.elseBlock();
    return { kind: "If", branches, otherwise, start, end: this.bodyEnd };
  }

  private whileStatement(): Statement {
    const { start } = this;
    this.advance();
    const test = this.namedExpression();
    this.colon(false);
    const body = this.loopBody("'while' statement", start);
    return { kind: "While", test, body, otherwise: this.elseBlock(), start, end: this.bodyEnd };
  }

  private forStatement(): Statement {
    const { start } = this;
    this.advance();
    const target = this.forTargets();
    this.advance();
    const iterable = this.starExpressions();
    this.colon(false);
    const body = this.loopBody("'for' statement", start);
    return { kind: "For", target, iterable, body, otherwise: this.elseBlock(), start, end: this.bodyEnd };
  }

  private tryStatement(): Statement {
    const { start } = this;
    this.advance();
    this.colon(true);
    const body = this.block("'try' statement", start);
    const handlers: ExceptHandler[] = [];
    let groups: boolean | undefined;
    while (this.kind === T.EXCEPT) {
      const group = this.peek() === T.STAR;
      if (groups !== undefined && group !== groups)
        throw this.error(
          "cannot have both 'except' and 'except*' on the same 'try'",
          group ? this.tokens.starts[this.index + 1]! : this.start,
          group ? this.tokens.ends[this.index + 1]! : this.end,
        );
      groups = group;
      if (handlers.length > 0 && handlers.at(-1)!.type === undefined) {
        const last = handlers.at(-1)!;
        throw this.error("default 'except:' must be last", last.start, last.start + 6);
      }
      handlers.push(this.exceptHandler());
    }
    if (handlers.length === 0 && this.kind !== T.FINALLY) {
      throw this.error("expected 'except' or 'finally' block", this.start, this.end);
    }
    const otherwise = handlers.length > 0 ? this.elseBlock() : [];
    const at = this.start;
    let final: Statement[] | undefined;
    if (this.accept(T.FINALLY)) {
      this.colon(true);
      final = this.block("'finally' statement", at);
    }
    return {
      kind: "Try",
      body,
      handlers,
      groups: groups === true,
      otherwise,
      final,
      start,
      end: this.bodyEnd,
    };
  }

  private exceptHandler(): ExceptHandler {
    const { start } = this;
    this.advance();
    if (this.accept(T.STAR) && (this.kind === T.COLON || this.kind === T.NEWLINE))
      throw this.error("expected one or more exception types", this.start, this.end);
    let type: Expression | undefined;
    let name: string | undefined;
    let nameStart = start;
    if (this.kind !== T.COLON) {
      if (this.kind === T.NEWLINE) this.colon(true);
      type = this.expression();
      if (this.kind === T.COMMA) {
        const first = type.start;
        while (this.accept(T.COMMA)) if (this.startsExpression()) this.expression();
        throw this.error("multiple exception types must be parenthesized", first, this.previousEnd);
      }
      if (this.accept(T.AS)) {
        nameStart = this.start;
        name = this.mangled(this.expectName());
      }
    }
    this.colon(false);
    return { type, name, nameStart, body: this.block("'except' statement", start), start, end: this.bodyEnd };
  }
}
