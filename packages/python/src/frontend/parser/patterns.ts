/** The patterns of `match` statements. */
import type { Expression, Pattern, Range } from "../ast.ts";
import { foldBinary, foldUnary } from "../fold.ts";
import { T } from "../tokens.ts";
import { ArgumentParser } from "./arguments.ts";

export abstract class PatternParser extends ArgumentParser {
  /** patterns: what follows `case`; several with commas are a sequence. */
  protected patterns(): Pattern {
    const { start } = this;
    const first = this.starOrAsPattern();
    if (this.kind !== T.COMMA) {
      if (first.kind === "StarPattern") throw this.syntaxError();
      return first;
    }
    const items = [first];
    while (this.accept(T.COMMA)) {
      if (this.kind === T.COLON || this.kind === T.IF) break;
      items.push(this.starOrAsPattern());
    }
    return this.sequence(items, start);
  }

  private sequence(patterns: Pattern[], start: number): Pattern {
    const node: Pattern = { kind: "SequencePattern", patterns, start, end: this.previousEnd };
    if (patterns.filter(({ kind }) => kind === "StarPattern").length > 1)
      this.defer("multiple starred expressions in sequence pattern", start, this.previousEnd);
    return node;
  }

  private starOrAsPattern(): Pattern {
    const { start } = this;
    if (!this.accept(T.STAR)) return this.asPattern();
    const name = this.mangled(this.expectName());
    return { kind: "StarPattern", name: name === "_" ? undefined : name, start, end: this.previousEnd };
  }

  private asPattern(): Pattern {
    const { start } = this;
    const pattern = this.orPattern();
    if (!this.accept(T.AS)) return pattern;
    if (this.kind !== T.NAME) throw this.error("invalid pattern target", this.start, this.end);
    const at: Range = { start: this.start, end: this.end };
    const name = this.mangled(this.expectName());
    if (name === "_") throw this.error("cannot use '_' as a target", at.start, at.end);
    if (this.kind === T.DOT || this.kind === T.LPAR)
      throw this.error("invalid pattern target", at.start, at.end);
    return { kind: "AsPattern", pattern, name, start, end: this.previousEnd };
  }

  private orPattern(): Pattern {
    const { start } = this;
    const first = this.closedPattern();
    if (this.kind !== T.VBAR) return first;
    const patterns = [first];
    while (this.accept(T.VBAR)) patterns.push(this.closedPattern());
    return { kind: "OrPattern", patterns, start, end: this.previousEnd };
  }

  private closedPattern(): Pattern {
    this.enter();
    const pattern = this.unnestedPattern();
    this.leave();
    return pattern;
  }

  private unnestedPattern(): Pattern {
    const { start, kind } = this;
    switch (kind) {
      case T.NAME:
        return this.namePattern();
      case T.LSQB: {
        this.advance();
        const items = this.items(T.RSQB);
        this.expect(T.RSQB);
        return this.sequence(items, start);
      }
      case T.LPAR: {
        this.advance();
        const items = this.items(T.RPAR);
        const trailing = this.tokens.kinds[this.index - 1] === T.COMMA;
        this.expect(T.RPAR);
        const only = items.length === 1 && !trailing ? items[0]! : undefined;
        if (only !== undefined && only.kind !== "StarPattern") return only;
        return this.sequence(items, start);
      }
      case T.LBRACE:
        return this.mapping();
      case T.TRUE:
      case T.FALSE:
      case T.NONE: {
        this.advance();
        const value = kind === T.TRUE ? "true" : kind === T.FALSE ? "false" : "none";
        return { kind: "SingletonPattern", value: { kind: value }, start, end: this.previousEnd };
      }
      default: {
        const value = this.literal();
        return { kind: "ValuePattern", value, start, end: this.previousEnd };
      }
    }
  }

  private items(close: number): Pattern[] {
    const items: Pattern[] = [];
    while (this.kind !== close) {
      items.push(this.starOrAsPattern());
      if (!this.accept(T.COMMA)) break;
    }
    return items;
  }

  /** A string, a number with its sign, or a complex number written as a sum. */
  private literal(): Expression {
    const { start } = this;
    if (this.kind === T.STRING || this.kind === T.FSTRING_START) {
      const text = this.strings();
      if (text.kind === "FString")
        throw this.error("patterns may only match literals and attribute lookups", text.start, text.end);
      return text;
    }
    const left = this.signedNumber(true);
    if (this.kind !== T.PLUS && this.kind !== T.MINUS) return left;
    const operator = this.kind === T.PLUS ? "ADD" : "SUB";
    this.advance();
    const right = this.signedNumber(false);
    const value =
      left.kind === "Constant" && right.kind === "Constant" && foldBinary(operator, left.value, right.value);
    if (!value || right.kind !== "Constant" || right.value.kind !== "complex")
      throw this.error("imaginary number required in complex literal", right.start, right.end);
    return { kind: "Constant", value, start, end: this.previousEnd };
  }

  private signedNumber(mayBeNegative: boolean): Expression {
    const { start } = this;
    const negative = mayBeNegative && this.accept(T.MINUS);
    if (this.kind !== T.NUMBER) throw this.syntaxError();
    const number = this.primary();
    if (number.kind !== "Constant") throw this.syntaxError();
    const value = negative ? foldUnary("NEG", number.value) : number.value;
    if (!value) throw this.syntaxError();
    return { kind: "Constant", value, start, end: this.previousEnd };
  }

  /** A capture, the wildcard, a dotted name as a value, or a class with its arguments. */
  private namePattern(): Pattern {
    const { start } = this;
    const name = this.nameNode();
    let node: Expression = name;
    while (this.accept(T.DOT)) {
      const nameStart = this.start;
      const attribute = this.mangled(this.expectName());
      node = { kind: "Attribute", object: node, name: attribute, nameStart, start, end: this.previousEnd };
    }
    if (this.kind === T.LPAR) return this.classPattern(node, start);
    if (node.kind === "Attribute") return { kind: "ValuePattern", value: node, start, end: this.previousEnd };
    return {
      kind: "CapturePattern",
      name: name.name === "_" ? undefined : name.name,
      start,
      end: this.previousEnd,
    };
  }

  private classPattern(callee: Expression, start: number): Pattern {
    this.expect(T.LPAR);
    const positional: Pattern[] = [];
    const names: string[] = [];
    const named: Pattern[] = [];
    while (this.kind !== T.RPAR) {
      if (this.kind === T.NAME && this.peek() === T.EQUAL) {
        const at = { start: this.start, end: this.end };
        const name = this.mangled(this.expectName());
        this.advance();
        if (names.includes(name))
          this.defer(`attribute name repeated in class pattern: ${name}`, at.start, this.previousEnd);
        names.push(name);
        named.push(this.asPattern());
      } else {
        const pattern = this.asPattern();
        if (names.length > 0)
          throw this.error("positional patterns follow keyword patterns", pattern.start, pattern.end);
        positional.push(pattern);
      }
      if (!this.accept(T.COMMA)) break;
    }
    this.expect(T.RPAR);
    return { kind: "ClassPattern", callee, positional, names, named, start, end: this.previousEnd };
  }

  private mapping(): Pattern {
    const { start } = this;
    this.expect(T.LBRACE);
    const keys: Expression[] = [];
    const values: Pattern[] = [];
    let rest: string | undefined;
    while (this.kind !== T.RBRACE) {
      if (this.accept(T.DOUBLESTAR)) {
        const at = { start: this.start, end: this.end };
        rest = this.mangled(this.expectName());
        if (rest === "_") throw this.error("invalid syntax", at.start, at.end);
        this.accept(T.COMMA);
        break;
      }
      keys.push(this.mappingKey());
      this.expect(T.COLON);
      values.push(this.asPattern());
      if (!this.accept(T.COMMA)) break;
    }
    this.expect(T.RBRACE);
    return { kind: "MappingPattern", keys, values, rest, start, end: this.previousEnd };
  }

  private mappingKey(): Expression {
    const pattern = this.unnestedPattern();
    if (pattern.kind === "ValuePattern") return pattern.value;
    if (pattern.kind === "SingletonPattern")
      return { kind: "Constant", value: pattern.value, start: pattern.start, end: pattern.end };
    throw this.error(
      "mapping pattern keys may only match literals and attribute lookups",
      pattern.start,
      pattern.end,
    );
  }
}
