/** Statements and blocks. */
import type { BinaryOperator, Expression, ModuleNode, NameNode, Statement } from "../ast.ts";
import { T } from "../tokens.ts";
import { CompoundParser } from "./compound.ts";
import { checkTarget, describeExpression } from "./targets.ts";

const AUGMENTED: (BinaryOperator | undefined)[] = [];
for (const [token, operator] of [
  [T.PLUS_EQUAL, "ADD"],
  [T.MINUS_EQUAL, "SUB"],
  [T.STAR_EQUAL, "MUL"],
  [T.SLASH_EQUAL, "TRUEDIV"],
  [T.DOUBLESLASH_EQUAL, "FLOORDIV"],
  [T.PERCENT_EQUAL, "MOD"],
  [T.DOUBLESTAR_EQUAL, "POW"],
  [T.LSHIFT_EQUAL, "LSHIFT"],
  [T.RSHIFT_EQUAL, "RSHIFT"],
  [T.AMPER_EQUAL, "AND"],
  [T.VBAR_EQUAL, "OR"],
  [T.CIRCUMFLEX_EQUAL, "XOR"],
  [T.AT_EQUAL, "MATMUL"],
] as const) {
  AUGMENTED[token] = operator;
}

export class StatementParser extends CompoundParser {
  module(): ModuleNode {
    const body: Statement[] = [];
    while (this.kind !== T.END) this.statementInto(body);
    if (this.tokens.unclosed >= 0 || this.tokens.error) throw this.syntaxError();
    if (this.deferred) throw this.deferred;
    return { body };
  }

  /** What eval() takes: one expression, or a tuple without parentheses. */
  expressionInput(): ModuleNode {
    const expression = this.starExpressions();
    while (this.accept(T.NEWLINE));
    if (this.kind === T.EQUAL) throw this.error("invalid syntax", this.start, this.end);
    if (this.kind !== T.END || this.tokens.error) throw this.syntaxError();
    if (this.deferred) throw this.deferred;
    return { body: [], expression };
  }

  /** One line of simple statements separated by semicolons. */
  protected simpleStatements(body: Statement[]): void {
    while (true) {
      body.push(this.simpleStatement());
      this.bodyEnd = this.previousEnd;
      if (this.accept(T.SEMI)) {
        if (this.accept(T.NEWLINE)) return;
        continue;
      }
      if (this.kind !== T.NEWLINE) throw this.syntaxError();
      this.advance();
      return;
    }
  }

  private simpleStatement(): Statement {
    const { start, end } = this;
    switch (this.kind) {
      case T.PASS:
        this.advance();
        return { kind: "Pass", start, end };
      case T.BREAK:
        this.advance();
        if (!this.inLoop) this.defer("'break' outside loop", start, end);
        return { kind: "Break", start, end };
      case T.CONTINUE:
        this.advance();
        if (!this.inLoop) this.defer("'continue' not properly in loop", start, end);
        return { kind: "Continue", start, end };
      case T.RETURN: {
        this.advance();
        const value = this.kind === T.NEWLINE || this.kind === T.SEMI ? undefined : this.starExpressions();
        if (!this.inFunction) this.defer("'return' outside function", start, this.previousEnd);
        return { kind: "Return", value, start, end: this.previousEnd };
      }
      case T.RAISE: {
        this.advance();
        if (this.kind === T.NEWLINE || this.kind === T.SEMI) {
          return { kind: "Raise", exception: undefined, cause: undefined, start, end };
        }
        const exception = this.expression();
        const cause = this.accept(T.FROM) ? this.expression() : undefined;
        return { kind: "Raise", exception, cause, start, end: this.previousEnd };
      }
      case T.ASSERT: {
        this.advance();
        const test = this.expression();
        const message = this.accept(T.COMMA) ? this.expression() : undefined;
        return { kind: "Assert", test, message, start, end: this.previousEnd };
      }
      case T.DEL:
        return this.deleteStatement();
      case T.GLOBAL:
      case T.NONLOCAL: {
        const kind = this.kind === T.GLOBAL ? "Global" : "Nonlocal";
        const names: NameNode[] = [];
        do {
          this.advance();
          names.push(this.nameNode());
        } while (this.kind === T.COMMA);
        return { kind, names, start, end: this.previousEnd };
      }
      case T.IMPORT:
        return this.importStatement();
      case T.FROM:
        return this.importFrom();
      default:
        return this.expressionStatement();
    }
  }

  private deleteStatement(): Statement {
    const { start } = this;
    this.advance();
    const targets: Expression[] = [];
    do {
      if (targets.length > 0 && (this.kind === T.NEWLINE || this.kind === T.SEMI)) break;
      const target = this.kind === T.STAR ? this.starred() : this.expression();
      checkTarget(this.file, target, "del");
      targets.push(target);
    } while (this.accept(T.COMMA));
    return { kind: "Delete", targets, start, end: this.previousEnd };
  }

  private expressionStatement(): Statement {
    const { start } = this;
    const simple = this.kind === T.NAME;
    const value = this.yieldOrStarExpressions();
    if (this.kind === T.EQUAL) return this.assignment(value);
    const operator = AUGMENTED[this.kind];
    if (operator) {
      if (value.kind !== "Name" && value.kind !== "Attribute" && value.kind !== "Subscript") {
        const what = describeExpression(value);
        throw this.error(
          `'${what}' is an illegal expression for augmented assignment`,
          value.start,
          value.end,
        );
      }
      checkTarget(this.file, value, "assign");
      this.advance();
      const right = this.yieldOrStarExpressions();
      return { kind: "Augmented", target: value, operator, value: right, start, end: right.end };
    }
    if (this.kind === T.COLON) {
      if (value.kind === "List" || value.kind === "Tuple") {
        const what = value.kind === "List" ? "list" : "tuple";
        throw this.error(`only single target (not ${what}) can be annotated`, value.start, value.end);
      }
      if (value.kind !== "Name" && value.kind !== "Attribute" && value.kind !== "Subscript") {
        throw this.error("illegal target for annotation", value.start, value.end);
      }
      return this.annotated(value, start, simple && value.kind === "Name");
    }
    if (this.kind === T.WALRUS && value.kind !== "Name" && this.attempt()) {
      const what = describeExpression(value);
      throw this.error(`cannot use assignment expressions with ${what}`, value.start, value.end);
    }
    if (value.kind === "Starred") this.defer("can't use starred expression here", value.start, value.end);
    return { kind: "Expression", value, start, end: value.end };
  }

  private annotated(target: Expression, start: number, simple: boolean): Statement {
    checkTarget(this.file, target, "assign");
    this.advance();
    const annotation = this.expression();
    const value = this.accept(T.EQUAL) ? this.yieldOrStarExpressions() : undefined;
    return { kind: "Annotated", target, annotation, value, simple, start, end: this.previousEnd };
  }

  private assignment(first: Expression): Statement {
    const targets: Expression[] = [];
    let value = first;
    while (this.accept(T.EQUAL)) {
      if (value.kind === "Yield")
        throw this.error("assignment to yield expression not possible", value.start, value.end);
      checkTarget(this.file, value, "assign", targets.length > 0 || !this.startsExpression());
      targets.push(value);
      value = this.yieldOrStarExpressions();
    }
    if (value.kind === "Starred") this.defer("can't use starred expression here", value.start, value.end);
    return { kind: "Assign", targets, value, start: first.start, end: value.end };
  }
}
