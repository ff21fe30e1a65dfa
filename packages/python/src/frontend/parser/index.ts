import type { ModuleNode } from "../ast.ts";
import { SourceFile } from "../source.ts";
import { tokenize } from "../tokenizer.ts";
import { StatementParser } from "./statements.ts";

/** Parses the source of eval(): a module of one expression, which may be indented. */
export function parseExpression(file: SourceFile): ModuleNode {
  return new StatementParser(file, tokenize(file)).expressionInput();
}

/** Parses a module; throws PythonSyntaxError. */
export function parse(file: SourceFile): ModuleNode {
  return new StatementParser(file, tokenize(file)).module();
}
