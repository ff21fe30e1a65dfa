import { PythonSyntaxError, type CodeObject } from "../bytecode/code.ts";
import { generateModule } from "./codegen/index.ts";
import { parse } from "./parser/index.ts";
import { analyzeScopes } from "./scopes.ts";
import { SourceFile } from "./source.ts";

export { formatSyntaxError } from "./format-error.ts";

/**
 * Compiles a module.
 *
 * @throws PythonSyntaxError for what is not Python, and (kind "unsupported") for Python that Serigraph does not have.
 */
export function compileSource(source: string, fileName: string): CodeObject {
  const file = new SourceFile(source, fileName);
  try {
    const module = parse(file);
    analyzeScopes(file, module);
    return generateModule(file, module);
  } catch (error) {
    // the parser bounds the depth it follows; this is for callers that are deep in the stack already
    if (error instanceof RangeError && /call stack/i.test(error.message)) {
      throw new PythonSyntaxError("SyntaxError", "too many nested expressions", fileName, file.range(0, 0));
    }
    throw error;
  }
}
