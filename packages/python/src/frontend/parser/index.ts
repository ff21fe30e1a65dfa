import type { ModuleNode } from "../ast.ts";
import { SourceFile } from "../source.ts";
import { tokenize } from "../tokenizer.ts";
import { StatementParser } from "./statements.ts";

/** Parses a module; throws PythonSyntaxError. */
export function parse(file: SourceFile): ModuleNode {
  return new StatementParser(file, tokenize(file)).module();
}
