import type { ImportAlias, Statement } from "../ast.ts";
import { T } from "../tokens.ts";
import { PatternParser } from "./patterns.ts";

export abstract class ImportParser extends PatternParser {
  protected inFunction = false;

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
