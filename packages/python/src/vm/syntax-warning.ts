import type { Interp } from "../interp.ts";
import { NONE } from "../heap/value.ts";
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
    const text = `${fileName}:${line}: SyntaxWarning: ${message}\n${shown === "" ? "" : `  ${shown}\n`}`;
    const sys = loadedModule(py, "sys");
    const stderr = sys && py.findAttr(sys, "stderr");
    if (stderr === undefined) py.stderr.write(text);
    else if (stderr !== NONE) py.callMethod(stderr, "write", [py.heap.str(text)]);
  };
}
