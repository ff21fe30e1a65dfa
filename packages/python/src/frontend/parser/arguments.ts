/** Parameters of functions and lambdas, and arguments of calls. */
import type { Argument, Expression, Parameter, Parameters } from "../ast.ts";
import { T } from "../tokens.ts";
import { DisplayParser } from "./displays.ts";
import { describeExpression } from "./targets.ts";

export abstract class ArgumentParser extends DisplayParser {
  protected callArguments(callee: Expression, first: number): Expression {
    const open = this.start;
    const args: Argument[] = [];
    let named: "" | "keyword argument" | "keyword argument unpacking" = "";
    const names = new Set<string>();
    let misplaced = "";
    this.advance();
    this.enter();
    while (this.kind !== T.RPAR) {
      const { start } = this;
      if (this.accept(T.STAR)) {
        if (this.kind === T.RPAR || this.kind === T.COMMA)
          throw this.error("Invalid star expression", this.start, this.end);
        const value = this.expression();
        if (named === "keyword argument unpacking") {
          const message = "iterable argument unpacking follows keyword argument unpacking";
          throw this.error(message, args.at(-1)!.end, value.end);
        }
        args.push({ kind: "star", value, start, end: value.end });
      } else if (this.accept(T.DOUBLESTAR)) {
        const value = this.expression();
        args.push({ kind: "double-star", value, start, end: value.end });
        named = "keyword argument unpacking";
      } else if (this.kind === T.NAME && this.peek() === T.EQUAL) {
        const name = this.mangled(this.expectName());
        this.advance();
        if (this.kind === T.RPAR || this.kind === T.COMMA) {
          throw this.error("expected argument value expression", start, this.previousEnd);
        }
        const value = this.expression();
        if (this.kind === T.FOR) {
          throw this.error("invalid syntax. Maybe you meant '==' or ':=' instead of '='?", start, value.end);
        }
        if (names.has(name)) throw this.error(`keyword argument repeated: ${name}`, start, value.end);
        if (name === "__debug__") throw this.error("cannot assign to __debug__", start, value.end);
        names.add(name);
        args.push({ kind: "named", name, value, start, end: value.end });
        named ||= "keyword argument";
      } else {
        let value = this.namedExpression();
        if (this.kind === T.FOR || this.kind === T.ASYNC)
          value = this.generatorArgument(value, args.length, open);
        else if (this.kind === T.EQUAL) throw this.badKeyword(value);
        if (named) misplaced ||= `positional argument follows ${named}`;
        args.push({ kind: "positional", value, start: value.start, end: value.end });
      }
      if (!this.accept(T.COMMA)) break;
    }
    this.leave();
    if (misplaced && this.kind === T.RPAR) throw this.error(misplaced, this.start, this.end);
    this.expect(T.RPAR);
    return { kind: "Call", callee, arguments: args, open, start: first, end: this.previousEnd };
  }

  private generatorArgument(element: Expression, before: number, open: number): Expression {
    const node = this.bareGenerator(element, before === 0 ? open : element.start);
    const alone = before === 0 && (this.kind === T.RPAR || (this.kind === T.COMMA && this.peek() === T.RPAR));
    if (!alone && (this.kind === T.COMMA || this.kind === T.RPAR)) {
      throw this.error("Generator expression must be parenthesized", element.start, this.previousEnd);
    }
    return node;
  }

  private badKeyword(value: Expression): Error {
    const what = describeExpression(value);
    if (what === "True" || what === "False" || what === "None") {
      return this.error(`cannot assign to ${what}`, value.start, this.end);
    }
    return this.error('expression cannot contain assignment, perhaps you meant "=="?', value.start, this.end);
  }

  protected lambda(): Expression {
    const { start } = this;
    this.advance();
    const parameters = this.parameters(T.COLON, false);
    this.expect(T.COLON);
    const body = this.expression();
    return { kind: "Lambda", parameters, body, start, end: body.end };
  }

  /** Parameters up to (not including) a token of kind `closer`. */
  protected parameters(closer: number, annotated: boolean): Parameters {
    const result: Parameters = {
      positionalOnly: [],
      positional: [],
      keywordOnly: [],
      varArgs: undefined,
      varKeywords: undefined,
    };
    let star: { start: number; end: number } | undefined;
    let defaults = false;
    let slash = false;
    while (this.kind !== closer) {
      const { start, end } = this;
      if (result.varKeywords) throw this.error("arguments cannot follow var-keyword argument", start, end);
      if (this.kind === T.SLASH) {
        if (star) throw this.error("/ must be ahead of *", start, end);
        if (slash) throw this.error("/ may appear only once", start, end);
        if (result.positional.length === 0) {
          if (this.peek() !== T.COMMA) throw this.syntaxError();
          throw this.error("at least one argument must precede /", start, end);
        }
        slash = true;
        result.positionalOnly = result.positional;
        result.positional = [];
        this.advance();
      } else if (this.kind === T.STAR) {
        if (star) throw this.error("* argument may appear only once", start, end);
        star = { start, end };
        this.advance();
        if (this.kind === T.NAME) {
          result.varArgs = this.parameter(annotated, true);
          if (this.kind === T.EQUAL) {
            throw this.error("var-positional argument cannot have default value", this.start, this.end);
          }
        } else if (
          this.kind === closer ||
          (this.kind === T.COMMA && (this.peek() === closer || this.peek() === T.DOUBLESTAR))
        ) {
          if (!annotated) throw this.error("named arguments must follow bare *", this.start, this.end);
          throw this.error("named arguments must follow bare *", start, end);
        }
      } else if (this.accept(T.DOUBLESTAR)) {
        result.varKeywords = this.parameter(annotated, false);
        if (this.kind === T.EQUAL)
          throw this.error("var-keyword argument cannot have default value", this.start, this.end);
      } else {
        if (this.kind === T.LPAR) this.parenthesizedParameter(annotated);
        const parameter = this.parameter(annotated, false);
        if (this.accept(T.EQUAL)) {
          if (this.kind === closer || this.kind === T.COMMA) {
            throw this.error(
              "expected default value expression",
              this.tokens.starts[this.index - 1],
              this.previousEnd,
            );
          }
          parameter.default = this.expression();
        }
        if (!star) {
          if (defaults && !parameter.default) {
            throw this.error(
              "parameter without a default follows parameter with a default",
              parameter.start,
              parameter.end,
            );
          }
          defaults ||= parameter.default !== undefined;
          result.positional.push(parameter);
        } else result.keywordOnly.push(parameter);
      }
      if (!this.accept(T.COMMA)) break;
    }
    this.checkDuplicates(result);
    return result;
  }

  private parenthesizedParameter(annotated: boolean): never {
    const what = annotated ? "Function parameters" : "Lambda expression parameters";
    const { start } = this;
    while (this.kind !== T.RPAR && this.kind !== T.END && this.kind !== T.NEWLINE) this.advance();
    throw this.error(`${what} cannot be parenthesized`, start, this.end);
  }

  private parameter(annotated: boolean, starAnnotation: boolean): Parameter {
    const { start, end } = this;
    const name = this.mangled(this.expectName());
    if (name === "__debug__") throw this.error("cannot assign to __debug__", start, end);
    let annotation: Expression | undefined;
    if (annotated && this.accept(T.COLON)) {
      annotation = starAnnotation && this.kind === T.STAR ? this.starred() : this.expression();
    }
    return { name, annotation, default: undefined, start, end };
  }

  private checkDuplicates(parameters: Parameters): void {
    const names = new Set<string>();
    for (const parameter of allParameters(parameters)) {
      if (names.has(parameter.name)) {
        const message = `duplicate argument '${parameter.name}' in function definition`;
        this.defer(message, parameter.start, parameter.end);
      }
      names.add(parameter.name);
    }
  }
}

/** In the order of their registers: positional-only, positional, keyword-only, *args, **kwargs. */
export function allParameters(parameters: Parameters): Parameter[] {
  const { positionalOnly, positional, keywordOnly, varArgs, varKeywords } = parameters;
  const all = [...positionalOnly, ...positional, ...keywordOnly];
  if (varArgs) all.push(varArgs);
  if (varKeywords) all.push(varKeywords);
  return all;
}
