import type { PythonSyntaxError } from "../bytecode/code.ts";
import { SourceFile } from "./source.ts";

/**
 * What CPython prints for an uncaught syntax error (traceback.TracebackException._format_syntax_error):
 *
 *       File "program.py", line 2
 *         f() = 1
 *         ^^^
 *     SyntaxError: cannot assign to function call here. Maybe you meant '==' instead of '='?
 *
 * Valid Python that is refused is `program.py:12: the character name \N{…} is not supported`. Ends in a newline.
 */
export function formatSyntaxError(error: PythonSyntaxError, source: string): string {
  const { fileName, range, kind, message } = error;
  if (kind === "unsupported") return `${fileName}:${range.line}: ${message}\n`;
  const lines = [`  File "${fileName}", line ${range.line}`];
  const file = new SourceFile(source, fileName);
  const start = file.lineStarts[range.line - 1];
  // CPython shows no source when it cannot even read it
  if (start !== undefined && !message.includes("null bytes")) {
    const newline = file.text.indexOf("\n", start);
    const text = file.text.slice(start, newline < 0 ? undefined : newline);
    const shown = text.replace(/^[ \f]+/, "");
    lines.push(`    ${shown}`);
    const stripped = text.length - shown.length;
    const column = range.column - stripped;
    if (column >= 0) {
      const before = shown.slice(0, column);
      const until =
        range.endLine === range.line ? Math.max(range.endColumn - stripped, column + 1) : shown.length;
      const width = Math.max(codePoints(shown.slice(column, until)), 1);
      lines.push(`    ${[...before].map((c) => (/\s/.test(c) ? c : " ")).join("")}${"^".repeat(width)}`);
    }
  }
  return `${lines.join("\n")}\n${kind}: ${message}\n`;
}

function codePoints(text: string): number {
  return [...text].length;
}
