/** Imports and compound statements: if, while, for, try, def, class, and the refusal of with, match and async. */
import type { ExceptHandler, Expression, ImportAlias, Statement } from "../ast.ts";
import { T } from "../tokens.ts";
import { ArgumentParser } from "./arguments.ts";

export abstract class CompoundParser extends ArgumentParser {
  protected inFunction = false;
  protected inLoop = false;
  /** End of the last simple statement: where the compound statements around it end too. */
  protected bodyEnd = 0;

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
        throw this.file.unsupported("with statements are", this.start, this.end);
      case T.ASYNC:
        throw this.file.unsupported("async functions are", this.start, this.end);
      case T.NAME:
        this.refuseSoftKeyword();
    }
    this.simpleStatements(body);
  }

  /** `match x:` and `type X = …` look like expressions at first. */
  private refuseSoftKeyword(): void {
    const name = this.end - this.start <= 5 ? this.tokenText() : "";
    if (name === "type" && this.peek() === T.NAME && (this.peek(2) === T.EQUAL || this.peek(2) === T.LSQB)) {
      throw this.file.unsupported("type aliases are", this.start, this.end);
    }
    if (name !== "match" || this.peek() === T.EQUAL || this.peek() === T.DOT || this.peek() === T.NEWLINE)
      return;
    const { index, start, end } = this;
    const { kinds } = this.tokens;
    // a statement that begins with `match`, ends in a colon and is followed by an indented `case`
    let depth = 0;
    for (let i = index + 1; ; i++) {
      const kind = kinds[i];
      if (kind === T.LPAR || kind === T.LSQB || kind === T.LBRACE) depth++;
      else if (kind === T.RPAR || kind === T.RSQB || kind === T.RBRACE) depth--;
      else if (kind === T.NEWLINE || kind === T.END || kind === T.SEMI) return;
      else if (kind === T.COLON && depth === 0 && kinds[i + 1] === T.NEWLINE && i > index + 1) {
        if (kinds[i + 2] !== T.INDENT) return;
        const subject = this.file.text.slice(this.tokens.starts[i + 3], this.tokens.ends[i + 3]);
        if (subject === "case") throw this.file.unsupported("match statements are", start, end);
        return;
      }
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
    while (this.kind === T.EXCEPT) {
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
    return { kind: "Try", body, handlers, otherwise, final, start, end: this.bodyEnd };
  }

  private exceptHandler(): ExceptHandler {
    const { start } = this;
    this.advance();
    if (this.kind === T.STAR) throw this.file.unsupported("exception groups (except*) are", start, this.end);
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

  private definition(): Statement {
    const decorators: Expression[] = [];
    while (this.accept(T.AT)) {
      decorators.push(this.namedExpression());
      this.expect(T.NEWLINE);
    }
    const { start } = this;
    if (this.kind === T.CLASS) return this.classDefinition(decorators, start);
    if (this.kind === T.ASYNC) throw this.file.unsupported("async functions are", start, this.end);
    this.expect(T.DEF);
    const nameStart = this.start;
    const name = this.expectName();
    if (this.kind === T.LSQB) throw this.file.unsupported("type parameters are", this.start, this.end);
    if (this.kind !== T.LPAR) throw this.error("expected '('", this.start, this.end);
    this.advance();
    const parameters = this.parameters(T.RPAR, true);
    this.expect(T.RPAR);
    let returns: Expression | undefined;
    if (this.kind === T.ARROW) {
      const arrow = { start: this.start, end: this.end };
      this.advance();
      if (this.kind === T.COLON) throw this.error("expected ':'", arrow.start, arrow.end);
      returns = this.expression();
    }
    this.colon(true);
    const { inFunction, inLoop } = this;
    this.inFunction = true;
    this.inLoop = false;
    const body = this.block("function definition", start);
    this.inFunction = inFunction;
    this.inLoop = inLoop;
    return {
      kind: "Function",
      name,
      boundName: this.mangled(name),
      nameStart,
      decorators,
      parameters,
      returns,
      body,
      start,
      end: this.bodyEnd,
    };
  }

  private classDefinition(decorators: Expression[], start: number): Statement {
    this.expect(T.CLASS);
    const nameStart = this.start;
    const name = this.expectName();
    if (this.kind === T.LSQB) throw this.file.unsupported("type parameters are", this.start, this.end);
    const header: Expression = { kind: "Name", name, start: nameStart, end: this.previousEnd };
    const call = this.kind === T.LPAR ? this.callArguments(header, nameStart) : undefined;
    const headerEnd = this.previousEnd;
    this.colon(false);
    const { inFunction, inLoop, className } = this;
    this.inFunction = false;
    this.inLoop = false;
    this.className = name;
    const body = this.block("class definition", start);
    this.inFunction = inFunction;
    this.inLoop = inLoop;
    this.className = className;
    return {
      kind: "Class",
      name,
      boundName: this.mangled(name),
      nameStart,
      headerEnd,
      decorators,
      arguments: call?.kind === "Call" ? call.arguments : [],
      body,
      start,
      end: this.bodyEnd,
    };
  }

  protected importStatement(): Statement {
    const { start } = this;
    const names: ImportAlias[] = [];
    do {
      this.advance();
      const at = this.start;
      if (this.kind === T.NEWLINE && names.length === 0) {
        throw this.error("Expected one or more names after 'import'", this.start, this.start);
      }
      const name = this.dottedName();
      const alias = this.accept(T.AS) ? this.mangled(this.expectName()) : undefined;
      names.push({ name, alias, start: at, end: this.previousEnd });
    } while (this.kind === T.COMMA);
    return { kind: "Import", names, start, end: this.previousEnd };
  }

  private dottedName(): string {
    let name = this.expectName();
    while (this.accept(T.DOT)) name += `.${this.expectName()}`;
    return name;
  }

  protected importFrom(): Statement {
    const { start } = this;
    this.advance();
    let level = 0;
    for (; this.kind === T.DOT || this.kind === T.ELLIPSIS; this.advance())
      level += this.kind === T.DOT ? 1 : 3;
    const module = level > 0 && this.kind === T.IMPORT ? "" : this.dottedName();
    this.expect(T.IMPORT);
    const isFuture = level === 0 && module === "__future__";
    if (this.kind === T.STAR) {
      if (this.inFunction) this.defer("import * only allowed at module level", this.start, this.end);
      this.advance();
      return { kind: "ImportFrom", module, level, names: "*", start, end: this.previousEnd };
    }
    const parenthesized = this.accept(T.LPAR);
    const names: ImportAlias[] = [];
    do {
      if (names.length > 0 && parenthesized && this.kind === T.RPAR) break;
      if (names.length > 0 && this.kind === T.NEWLINE) {
        throw this.error("trailing comma not allowed without surrounding parentheses", this.start, this.end);
      }
      if (this.kind === T.NEWLINE)
        throw this.error("Expected one or more names after 'import'", this.start, this.start);
      const at = this.start;
      const name = this.expectName();
      if (isFuture && name === "annotations") this.file.annotationsAreText = true;
      const alias = this.accept(T.AS) ? this.mangled(this.expectName()) : undefined;
      names.push({ name, alias, start: at, end: this.previousEnd });
    } while (this.accept(T.COMMA));
    if (parenthesized) this.expect(T.RPAR);
    return { kind: "ImportFrom", module, level, names, start, end: this.previousEnd };
  }
}
