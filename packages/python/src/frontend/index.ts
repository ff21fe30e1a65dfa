import { PythonSyntaxError, type CodeObject, type CompileOptions } from "../bytecode/code.ts";
import { generateModule } from "./codegen/index.ts";
import { displayValues } from "./interactive.ts";
import { parse, parseExpression } from "./parser/index.ts";
import { analyzeScopes } from "./scopes.ts";
import { SourceFile } from "./source.ts";

export { formatSyntaxError } from "./format-error.ts";

/**
 * Compiles a module, or what exec and eval are given.
 *
 * @throws PythonSyntaxError for what is not Python, and (kind "unsupported") for Python that Serigraph does not have.
 */
export function compileSource(source: string, fileName: string, options: CompileOptions = {}): CodeObject {
  const file = new SourceFile(source, fileName);
  const { onWarning } = options;
  const warn = (): void => {
    for (const { message, offset } of file.warnings.splice(0)) onWarning?.(message, file.lineOf(offset));
  };
  try {
    const module = options.mode === "eval" ? parseExpression(file) : parse(file);
    if (options.mode === "single") displayValues(module);
    warn();
    analyzeScopes(file, module, options.namespace);
    const code = generateModule(file, module);
    // in the order of the source, as far as CPython's compiler goes that way
    file.warnings.sort((a, b) => a.offset - b.offset);
    warn();
    return code;
  } catch (error) {
    // the parser bounds the depth it follows; this is for callers that are deep in the stack already
    if (error instanceof RangeError && /call stack/i.test(error.message)) {
      throw new PythonSyntaxError("SyntaxError", "too many nested expressions", fileName, file.range(0, 0));
    }
    throw error;
  }
}
