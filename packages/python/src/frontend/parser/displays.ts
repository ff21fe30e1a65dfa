/** Parenthesised forms, displays, comprehensions, string literals and f-strings. */
import type { Constant } from "../../bytecode/code.ts";
import type { DictNode, Expression, FormattedPart, FStringPart } from "../ast.ts";
import { decodeEscapes, stringValue } from "../strings.ts";
import { T } from "../tokens.ts";
import { ExpressionParser } from "./expressions.ts";

export abstract class DisplayParser extends ExpressionParser {
  protected display(): Expression {
    this.enter();
    const node =
      this.kind === T.LPAR ? this.parenthesized() : this.kind === T.LSQB ? this.list() : this.braces();
    this.leave();
    return node;
  }

  private parenthesized(): Expression {
    const { start } = this;
    this.advance();
    if (this.accept(T.RPAR)) return { kind: "Tuple", items: [], start, end: this.previousEnd };
    if (this.kind === T.YIELD) {
      const node = this.yieldExpression();
      this.expect(T.RPAR);
      return node;
    }
    const first = this.starOrNamed();
    if (this.kind === T.FOR || this.kind === T.ASYNC)
      return this.comprehension("generator", first, undefined, start, T.RPAR);
    if (this.kind === T.COMMA) {
      const items = this.moreItems(first, T.RPAR);
      return { kind: "Tuple", items, start, end: this.previousEnd };
    }
    if (first.kind === "Starred" && this.kind === T.RPAR) {
      throw this.error("cannot use starred expression here", first.start, first.end);
    }
    this.expect(T.RPAR);
    return first;
  }

  private list(): Expression {
    const { start } = this;
    this.advance();
    if (this.accept(T.RSQB)) return { kind: "List", items: [], start, end: this.previousEnd };
    const first = this.starOrNamed();
    if (this.kind === T.FOR || this.kind === T.ASYNC)
      return this.comprehension("list", first, undefined, start, T.RSQB);
    const items = this.moreItems(first, T.RSQB);
    return { kind: "List", items, start, end: this.previousEnd };
  }

  /** The items after the first one, and the closing bracket. */
  private moreItems(first: Expression, closer: number): Expression[] {
    const items = [first];
    while (this.accept(T.COMMA)) {
      if (this.kind === closer) break;
      items.push(this.starOrNamed());
      if (items.length === 2 && (this.kind === T.FOR || this.kind === T.ASYNC)) {
        throw this.error(
          "did you forget parentheses around the comprehension target?",
          first.start,
          items[1].end,
        );
      }
    }
    this.expect(closer);
    return items;
  }

  private comprehension(
    result: "list" | "set" | "dict" | "generator",
    element: Expression,
    value: Expression | undefined,
    start: number,
    closer: number,
  ): Expression {
    if (element.kind === "Starred") {
      throw this.error("iterable unpacking cannot be used in comprehension", element.start, element.end);
    }
    const clauses = this.clauses();
    this.expect(closer);
    return { kind: "Comprehension", result, element, value, clauses, start, end: this.previousEnd };
  }

  /** A generator expression that is a call's only argument; its parentheses are the call's. */
  protected bareGenerator(element: Expression, open: number): Expression {
    const clauses = this.clauses();
    const end = this.kind === T.RPAR ? this.end : this.previousEnd;
    return {
      kind: "Comprehension",
      result: "generator",
      element,
      value: undefined,
      clauses,
      start: open,
      end,
    };
  }

  private braces(): Expression {
    const { start } = this;
    this.advance();
    if (this.accept(T.RBRACE)) return { kind: "Dict", entries: [], start, end: this.previousEnd };
    if (this.kind === T.DOUBLESTAR) return this.dict(start, undefined);
    const first = this.starOrNamed();
    if (this.kind === T.COLON && first.kind !== "Starred") return this.dict(start, first);
    if (this.kind === T.FOR || this.kind === T.ASYNC)
      return this.comprehension("set", first, undefined, start, T.RBRACE);
    const items = this.moreItems(first, T.RBRACE);
    return { kind: "Set", items, start, end: this.previousEnd };
  }

  /** A dict display or comprehension; its first key has been read, unless it begins with `**`. */
  private dict(start: number, firstKey: Expression | undefined): Expression {
    const entries: DictNode["entries"] = [];
    let key = firstKey;
    while (true) {
      if (key === undefined && this.kind === T.DOUBLESTAR) {
        const at = this.start;
        this.advance();
        const value = this.bitwise(1);
        if (this.kind === T.FOR)
          throw this.error("dict unpacking cannot be used in dict comprehension", at, at + 2);
        entries.push({ key: undefined, value });
      } else {
        key ??= this.expression();
        if (this.kind !== T.COLON) {
          if (this.kind === T.RBRACE || this.kind === T.COMMA || this.startsExpression()) {
            throw this.error("':' expected after dictionary key", key.start, key.end);
          }
          throw this.syntaxError();
        }
        const colon = this.start;
        this.advance();
        if (this.kind === T.RBRACE || this.kind === T.COMMA) {
          throw this.error("expression expected after dictionary key and ':'", colon, colon + 1);
        }
        if (this.kind === T.STAR) {
          throw this.error("cannot use a starred expression in a dictionary value", this.start, this.end);
        }
        const value = this.expression();
        if (entries.length === 0 && (this.kind === T.FOR || this.kind === T.ASYNC)) {
          return this.comprehension("dict", key, value, start, T.RBRACE);
        }
        entries.push({ key, value });
        key = undefined;
      }
      if (!this.accept(T.COMMA) || this.kind === T.RBRACE) break;
    }
    this.expect(T.RBRACE);
    return { kind: "Dict", entries, start, end: this.previousEnd };
  }

  /** Adjacent string literals and f-strings, which are one. */
  protected strings(): Expression {
    const { start } = this;
    const parts: FStringPart[] = [];
    let formatted = false;
    let kind: "str" | "bytes" | undefined;
    let mixed = false;
    while (this.kind === T.STRING || this.kind === T.FSTRING_START) {
      if (this.kind === T.STRING) {
        const { text, isBytes } = stringValue(this.file, this.start, this.end);
        addText(parts, text);
        mixed ||= (kind ?? (isBytes ? "bytes" : "str")) !== (isBytes ? "bytes" : "str");
        kind ??= isBytes ? "bytes" : "str";
        this.advance();
      } else {
        mixed ||= kind === "bytes";
        kind ??= "str";
        formatted = true;
        this.fstring(parts);
      }
    }
    const end = this.previousEnd;
    if (mixed) throw this.error("cannot mix bytes and nonbytes literals", start, end);
    if (formatted && parts.some((part) => typeof part !== "string"))
      return { kind: "FString", parts, start, end };
    const value: Constant = { kind: kind!, value: parts.join("") };
    return formatted
      ? { kind: "Constant", value, foldedFrom: "f-string expression", start, end }
      : { kind: "Constant", value, start, end };
  }

  private fstring(parts: FStringPart[]): void {
    const { start, end } = this;
    const raw = /^(?:.?r)/i.test(this.tokenText().replace(/['"].*/s, "")); // rf or fr
    this.advance();
    this.enter();
    this.fstringParts(parts, raw, T.FSTRING_END, start, end);
    this.leave();
    this.advance();
  }

  /** Text and replacement fields up to (not including) a token of kind `closer`. */
  private fstringParts(
    parts: FStringPart[],
    raw: boolean,
    closer: number,
    tokenStart: number,
    tokenEnd: number,
  ): void {
    while (this.kind !== closer) {
      if (this.kind === T.FSTRING_MIDDLE) {
        const { start, end } = this;
        let text = decodeEscapes(this.file, start, end, raw, tokenStart, tokenEnd);
        if (closer === T.FSTRING_END) text = text.replaceAll("{{", "{").replaceAll("}}", "}");
        addText(parts, text);
        this.advance();
      } else if (this.kind === T.LBRACE) this.replacementField(parts, raw, tokenStart, tokenEnd);
      else throw this.error("f-string: expecting '}'", this.start, this.end);
    }
  }

  private replacementField(parts: FStringPart[], raw: boolean, tokenStart: number, tokenEnd: number): void {
    const start = this.start;
    const textStart = this.end;
    this.advance();
    if (
      this.kind === T.RBRACE ||
      this.kind === T.EXCLAMATION ||
      this.kind === T.COLON ||
      this.kind === T.EQUAL
    ) {
      const before = this.tokenText();
      throw this.error(`f-string: valid expression required before '${before}'`, this.start, this.end);
    }
    if (this.kind === T.LAMBDA) {
      throw this.error(
        "f-string: lambda expressions are not allowed without parentheses",
        this.start,
        this.end,
      );
    }
    const value = this.yieldOrStarExpressions();
    const self = this.accept(T.EQUAL);
    if (self) addText(parts, this.file.text.slice(textStart, this.start));
    let conversion: 0 | 1 | 2 | undefined;
    if (this.kind === T.EXCLAMATION) {
      this.advance();
      conversion = this.conversion();
    }
    let specification: FStringPart[] | undefined;
    if (this.accept(T.COLON)) {
      specification = [];
      this.enter();
      this.fstringParts(specification, raw, T.RBRACE, tokenStart, tokenEnd);
      this.leave();
    }
    if (this.kind !== T.RBRACE) {
      const better = conversion === undefined && !self && !specification ? this.explain() : undefined;
      if (better) throw better;
      const expected =
        conversion !== undefined
          ? "':' or '}'"
          : self
            ? "'!', or ':', or '}'"
            : "'=', or '!', or ':', or '}'";
      throw this.error(`f-string: expecting ${expected}`, this.start, this.end);
    }
    this.advance();
    if (self && conversion === undefined && specification === undefined) conversion = 1;
    const part: FormattedPart = {
      kind: "Formatted",
      value,
      conversion,
      specification,
      start,
      end: this.previousEnd,
    };
    parts.push(part);
  }

  private conversion(): 0 | 1 | 2 {
    if (this.kind !== T.NAME) {
      throw this.error(
        this.kind === T.COLON || this.kind === T.RBRACE
          ? "f-string: missing conversion character"
          : "f-string: invalid conversion character",
        this.start,
        this.end,
      );
    }
    const name = this.tokenText();
    if (this.start !== this.previousEnd) {
      // CPython's spelling
      throw this.error(
        "f-string: conversion type must come right after the exclamanation mark",
        this.previousEnd - 1,
        this.end,
      );
    }
    const conversion = { s: 0, r: 1, a: 2 }[name];
    if (conversion === undefined) {
      const message = `f-string: invalid conversion character '${name}': expected 's', 'r', or 'a'`;
      throw this.error(message, this.start, this.end);
    }
    this.advance();
    return conversion as 0 | 1 | 2;
  }
}

function addText(parts: FStringPart[], text: string): void {
  const last = parts.length - 1;
  const before = parts[last];
  if (typeof before === "string") parts[last] = before + text;
  else if (text !== "") parts.push(text);
}
