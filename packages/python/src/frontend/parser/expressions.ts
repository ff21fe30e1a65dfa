/** Expressions: precedence climbing over the tokens, as Grammar/python.gram of CPython 3.13 has them. */
import type {
  BinaryOperator,
  ComparisonOperator,
  ComprehensionClause,
  Expression,
  UnaryOperator,
} from "../ast.ts";
import { foldBinary, foldUnary } from "../fold.ts";
import { numberValue } from "../numbers.ts";
import { T } from "../tokens.ts";
import { TokenCursor } from "./cursor.ts";
import { checkTarget, describeExpression } from "./targets.ts";

const PRECEDENCE = new Uint8Array(256);
const BINARY: (BinaryOperator | undefined)[] = [];
for (const [token, precedence, operator] of [
  [T.VBAR, 1, "OR"],
  [T.CIRCUMFLEX, 2, "XOR"],
  [T.AMPER, 3, "AND"],
  [T.LSHIFT, 4, "LSHIFT"],
  [T.RSHIFT, 4, "RSHIFT"],
  [T.PLUS, 5, "ADD"],
  [T.MINUS, 5, "SUB"],
  [T.STAR, 6, "MUL"],
  [T.SLASH, 6, "TRUEDIV"],
  [T.DOUBLESLASH, 6, "FLOORDIV"],
  [T.PERCENT, 6, "MOD"],
  [T.AT, 6, "MATMUL"],
] as const) {
  PRECEDENCE[token] = precedence;
  BINARY[token] = operator;
}
const COMPARISON: (ComparisonOperator | undefined)[] = [];
COMPARISON[T.LT] = "LT";
COMPARISON[T.LE] = "LE";
COMPARISON[T.EQ] = "EQ";
COMPARISON[T.NE] = "NE";
COMPARISON[T.GT] = "GT";
COMPARISON[T.GE] = "GE";

/** Attributes, calls and subscripts in a row: each nests the tree one deeper. */
const MAX_CHAIN = 400;

export abstract class ExpressionParser extends TokenCursor {
  protected abstract strings(): Expression;
  protected abstract lambda(): Expression;
  protected abstract callArguments(callee: Expression, start: number): Expression;
  protected abstract display(): Expression;

  /** named_expression: an expression or `name := expression`. */
  protected namedExpression(): Expression {
    if (this.kind === T.NAME && this.peek() === T.WALRUS) {
      const target = this.nameNode();
      this.advance();
      this.enter();
      const value = this.expression();
      this.leave();
      checkTarget(this.file, target, "assign");
      return { kind: "Named", target, value, start: target.start, end: this.previousEnd };
    }
    const node = this.expression();
    if (this.kind === T.WALRUS && this.attempt()) {
      throw this.error(
        `cannot use assignment expressions with ${describeExpression(node)}`,
        node.start,
        node.end,
      );
    }
    return node;
  }

  protected nameNode(): Extract<Expression, { kind: "Name" }> {
    const { start, end } = this;
    return { kind: "Name", name: this.mangled(this.expectName()), start, end };
  }

  /** expression: conditional expression, lambda or disjunction. */
  protected expression(): Expression {
    this.enter();
    const node = this.kind === T.LAMBDA ? this.lambda() : this.conditional();
    this.leave();
    return node;
  }

  private conditional(): Expression {
    const { start } = this; // composite nodes include the parentheses of their first and last parts
    const body = this.disjunction();
    if (this.kind !== T.IF) return body;
    this.advance();
    const test = this.disjunction();
    if (this.kind !== T.ELSE) {
      if (this.kind === T.COLON || this.trying) throw this.syntaxError();
      throw this.error("expected 'else' after 'if' expression", body.start, test.end);
    }
    this.advance();
    const otherwise = this.expression();
    return { kind: "Conditional", test, body, otherwise, start, end: this.previousEnd };
  }

  protected disjunction(): Expression {
    const { start } = this;
    const first = this.conjunction();
    let node = first;
    if (this.kind === T.OR) {
      const values = [first];
      while (this.accept(T.OR)) values.push(this.conjunction());
      node = { kind: "Boolean", operator: "or", values, start, end: this.previousEnd };
    }
    this.lastDisjunction = node;
    return node;
  }

  private conjunction(): Expression {
    const { start } = this;
    const first = this.inversion();
    if (this.kind !== T.AND) return first;
    const values = [first];
    while (this.accept(T.AND)) values.push(this.inversion());
    return { kind: "Boolean", operator: "and", values, start, end: this.previousEnd };
  }

  private inversion(): Expression {
    if (this.kind !== T.NOT) return this.comparison();
    const starts: number[] = [];
    for (; this.kind === T.NOT; this.advance()) {
      starts.push(this.start);
      this.enter();
    }
    let node = this.comparison();
    this.leave(starts.length);
    for (const start of starts.reverse()) node = this.makeUnary("NOT", node, start);
    return node;
  }

  private comparison(): Expression {
    const { start } = this;
    const left = this.bitwise(1);
    let operator = this.comparisonOperator();
    if (!operator) return left;
    const operators: ComparisonOperator[] = [];
    const comparators: Expression[] = [];
    for (; operator; operator = this.comparisonOperator()) {
      operators.push(operator);
      comparators.push(this.bitwise(1));
    }
    return { kind: "Compare", left, operators, comparators, start, end: this.previousEnd };
  }

  private comparisonOperator(): ComparisonOperator | undefined {
    const operator = COMPARISON[this.kind];
    if (operator) {
      this.advance();
      return operator;
    }
    if (this.kind === T.IN) {
      this.advance();
      return "IN";
    }
    if (this.kind === T.IS) {
      this.advance();
      return this.accept(T.NOT) ? "IS_NOT" : "IS";
    }
    if (this.kind === T.NOT) {
      this.advance();
      this.expect(T.IN);
      return "NOT_IN";
    }
    return undefined;
  }

  /** Binary operators that bind at least as tightly as `minimum` (1: bitwise or). */
  protected bitwise(minimum: number): Expression {
    const first = this.start;
    let left = this.unary();
    for (
      let precedence = PRECEDENCE[this.kind];
      precedence >= minimum && precedence > 0;
      precedence = PRECEDENCE[this.kind]
    ) {
      const { kind: token, start, end } = this;
      this.advance();
      const right = precedence === 6 ? this.unary() : this.bitwise(precedence + 1);
      left = this.makeBinary(BINARY[token]!, left, right, start, end, first);
    }
    this.lastOperand = left;
    return left;
  }

  private makeBinary(
    operator: BinaryOperator,
    left: Expression,
    right: Expression,
    operatorStart: number,
    operatorEnd: number,
    start: number,
  ): Expression {
    const end = this.previousEnd;
    if (left.kind === "Constant" && right.kind === "Constant" && this.file.foldsConstants) {
      const value = foldBinary(operator, left.value, right.value);
      if (value) return { kind: "Constant", value, foldedFrom: "expression", start, end };
    }
    return { kind: "Binary", operator, left, right, operatorStart, operatorEnd, start, end };
  }

  private makeUnary(operator: UnaryOperator, operand: Expression, start: number): Expression {
    const end = this.previousEnd;
    if (operand.kind === "Constant" && this.file.foldsConstants) {
      const value = foldUnary(operator, operand.value);
      if (value) return { kind: "Constant", value, foldedFrom: "expression", start, end };
    }
    return { kind: "Unary", operator, operand, start, end };
  }

  private unary(): Expression {
    if (this.kind !== T.MINUS && this.kind !== T.PLUS && this.kind !== T.TILDE) return this.power();
    const operators: { operator: UnaryOperator; start: number }[] = [];
    for (; this.kind === T.MINUS || this.kind === T.PLUS || this.kind === T.TILDE; this.advance()) {
      operators.push({
        operator: this.kind === T.MINUS ? "NEG" : this.kind === T.PLUS ? "POS" : "INVERT",
        start: this.start,
      });
      this.enter();
    }
    let node = this.power();
    this.leave(operators.length);
    for (const { operator, start } of operators.reverse()) node = this.makeUnary(operator, node, start);
    return node;
  }

  private power(): Expression {
    const first = this.start;
    const base = this.primary();
    if (this.kind !== T.DOUBLESTAR) return base;
    const { start, end } = this;
    this.advance();
    this.enter();
    const exponent = this.unary();
    this.leave();
    return this.makeBinary("POW", base, exponent, start, end, first);
  }

  /** An atom and the attributes, calls and subscripts behind it. */
  protected primary(): Expression {
    const { start } = this;
    if (this.kind === T.AWAIT) {
      this.enter();
      this.advance();
      const value = this.primary();
      this.leave();
      return { kind: "Await", value, start, end: value.end };
    }
    let node = this.atom();
    for (let chain = 0; ; chain++) {
      if (chain > MAX_CHAIN) throw this.file.error("too many nested expressions", node.start, this.end);
      if (this.kind === T.DOT) {
        this.advance();
        const nameStart = this.start;
        const name = this.mangled(this.expectName());
        node = { kind: "Attribute", object: node, name, nameStart, start, end: this.previousEnd };
      } else if (this.kind === T.LPAR) {
        node = this.callArguments(node, start);
      } else if (this.kind === T.LSQB) {
        const open = this.start;
        this.advance();
        const index = this.slices();
        this.expect(T.RSQB);
        node = { kind: "Subscript", object: node, index, open, start, end: this.previousEnd };
      } else return node;
    }
  }

  private slices(): Expression {
    const start = this.start;
    this.enter();
    const first = this.slice();
    if (this.kind !== T.COMMA && first.kind !== "Starred") {
      this.leave();
      return first;
    }
    const items = [first];
    while (this.accept(T.COMMA)) {
      if (this.kind === T.RSQB) break;
      items.push(this.slice());
    }
    this.leave();
    return { kind: "Tuple", items, start, end: this.previousEnd };
  }

  private slice(): Expression {
    const start = this.start;
    if (this.kind === T.STAR) return this.starred();
    const lower = this.kind === T.COLON ? undefined : this.namedExpression();
    if (this.kind !== T.COLON) return lower!;
    this.advance();
    const part = (): Expression | undefined =>
      this.kind === T.COLON || this.kind === T.COMMA || this.kind === T.RSQB ? undefined : this.expression();
    const upper = part();
    const step = this.accept(T.COLON) ? part() : undefined;
    return { kind: "Slice", lower, upper, step, start, end: this.previousEnd };
  }

  /** `*` bitwise_or */
  protected starred(): Expression {
    const start = this.start;
    this.advance();
    const value = this.bitwise(1);
    return { kind: "Starred", value, start, end: this.previousEnd };
  }

  protected starOrNamed(): Expression {
    return this.kind === T.STAR ? this.starred() : this.namedExpression();
  }

  /** star_expressions: one expression, or a tuple without parentheses. */
  protected starExpressions(): Expression {
    const start = this.start;
    const first = this.kind === T.STAR ? this.starred() : this.expression();
    if (this.kind !== T.COMMA) return first;
    const items = [first];
    while (this.accept(T.COMMA)) {
      if (!this.startsExpression() && this.kind !== T.STAR) break;
      items.push(this.kind === T.STAR ? this.starred() : this.expression());
    }
    return { kind: "Tuple", items, start, end: this.previousEnd };
  }

  protected yieldOrStarExpressions(): Expression {
    return this.kind === T.YIELD ? this.yieldExpression() : this.starExpressions();
  }

  protected yieldExpression(): Expression {
    const start = this.start;
    this.advance();
    if (this.accept(T.FROM)) {
      const value = this.expression();
      return { kind: "Yield", value, from: true, start, end: value.end };
    }
    const value = this.startsExpression() || this.kind === T.STAR ? this.starExpressions() : undefined;
    return { kind: "Yield", value, from: false, start, end: this.previousEnd };
  }

  /** The targets of `for`, up to `in`. */
  protected forTargets(comprehension = false): Expression {
    const start = this.start;
    const one = (): Expression => (this.kind === T.STAR ? this.starred() : this.bitwise(1));
    let target = one();
    if (this.kind === T.COMMA) {
      const items = [target];
      while (this.accept(T.COMMA)) {
        if (this.kind === T.IN) break;
        items.push(one());
      }
      target = { kind: "Tuple", items, start, end: this.previousEnd };
    }
    if (this.kind !== T.IN) {
      if (!comprehension || this.kind !== T.NAME) throw this.syntaxError();
      throw this.error("'in' expected after for-loop variables", this.start, this.end);
    }
    checkTarget(this.file, target, "for");
    return target;
  }

  /** `for … in … if …` clauses of a comprehension. */
  protected clauses(): ComprehensionClause[] {
    const clauses: ComprehensionClause[] = [];
    while (this.kind === T.FOR || this.kind === T.ASYNC) {
      const isAsync = this.accept(T.ASYNC);
      if (this.kind !== T.FOR) throw this.syntaxError();
      this.advance();
      const target = this.forTargets(true);
      this.advance();
      const iterable = this.disjunction();
      const conditions: Expression[] = [];
      while (this.accept(T.IF)) conditions.push(this.disjunction());
      clauses.push({ target, iterable, conditions, isAsync });
    }
    return clauses;
  }

  private atom(): Expression {
    const { start, end, kind } = this;
    switch (kind) {
      case T.NAME:
        return this.nameNode();
      case T.NUMBER: {
        const value = numberValue(this.file, start, end);
        this.advance();
        return { kind: "Constant", value, start, end };
      }
      case T.STRING:
      case T.FSTRING_START:
        return this.strings();
      case T.LPAR:
      case T.LSQB:
      case T.LBRACE:
        return this.display();
      case T.TRUE:
      case T.FALSE:
      case T.NONE:
      case T.ELLIPSIS: {
        this.advance();
        const constant =
          kind === T.TRUE ? "true" : kind === T.FALSE ? "false" : kind === T.NONE ? "none" : "ellipsis";
        return { kind: "Constant", value: { kind: constant }, start, end };
      }
      default:
        throw this.syntaxError();
    }
  }
}
