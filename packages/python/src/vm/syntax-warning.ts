import type { Interp } from "../interp.ts";
import { loadedModule } from "../objects/module.ts";
import { sourceLines } from "./sources.ts";

/**
 * Takes the SyntaxWarnings of a source: through the module `warnings` where the program has it, and else printed as that
 * prints them.
 */
export function syntaxWarnings(py: Interp, fileName: string): (message: string, line: number) => void {
  return (message, line) => {
    const warnings = loadedModule(py, "warnings");
    if (warnings !== undefined && py.findAttr(warnings, "warn_explicit") !== undefined) {
      const category = py.heap.read(py.builtinCell("SyntaxWarning"));
      const text = py.heap.str(message);
      py.callMethod(warnings, "warn_explicit", [text, category, py.heap.str(fileName), line]);
      return;
    }
    const shown = fileName.startsWith("<") ? "" : (sourceLines(py, fileName)?.[line - 1] ?? "").trim();
    py.stdout.flush();
    py.stderr.write(`${fileName}:${line}: SyntaxWarning: ${message}\n${shown === "" ? "" : `  ${shown}\n`}`);
  };
}
