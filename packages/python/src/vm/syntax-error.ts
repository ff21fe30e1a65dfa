import type { Interp } from "../interp.ts";
import type { PythonSyntaxError } from "../bytecode/code.ts";
import { NONE, isSmallInt, type Value } from "../heap/value.ts";
import { exceptionAttribute, newError, setOwnAttribute, type PyError } from "../objects/exception.ts";
import { sourceLines } from "./sources.ts";

/** The SyntaxError (IndentationError, TabError) of a source that did not compile. */
export function syntaxError(py: Interp, error: PythonSyntaxError): PyError {
  const { heap } = py;
  const { range, fileName } = error;
  const line = sourceLines(py, fileName)?.[range.line - 1];
  const text = line === undefined ? NONE : heap.str(`${line}\n`);
  const details: Record<string, Value> = {
    filename: heap.str(fileName),
    lineno: range.line,
    offset: range.column + 1,
    text,
    end_lineno: range.endLine,
    end_offset: range.endColumn + 1,
  };
  const kind = error.kind === "unsupported" ? "SyntaxError" : error.kind;
  const made = newError(py, kind, [heap.str(error.message), heap.tuple(Object.values(details))]);
  for (const [name, v] of Object.entries(details)) setOwnAttribute(py, made.value, name, v);
  return made;
}

/** How a traceback ends for a SyntaxError: Lib/traceback.py, _format_syntax_error. */
export function syntaxErrorLines(py: Interp, exception: Value, name: string): string {
  const text = (attribute: string): string | undefined => {
    const v = exceptionAttribute(py, exception, attribute);
    return v !== undefined && py.heap.isStr(v) ? py.heap.strOf(v) : undefined;
  };
  const number = (attribute: string): number | undefined => {
    const v = exceptionAttribute(py, exception, attribute);
    return v !== undefined && isSmallInt(v) ? v : undefined;
  };
  const line = number("lineno");
  const fileName = text("filename");
  let result = "";
  let suffix = "";
  if (line !== undefined) result = `  File "${fileName ?? "<string>"}", line ${line}\n`;
  else if (fileName !== undefined) suffix = ` (${fileName})`;
  const source = text("text");
  if (source !== undefined) result += markedSource(source, line, number);
  const message = exceptionAttribute(py, exception, "msg");
  return `${result}${name}: ${message === undefined || message === NONE ? "<no detail available>" : py.str(message)}${suffix}\n`;
}

function markedSource(
  source: string,
  line: number | undefined,
  number: (attribute: string) => number | undefined,
): string {
  const right = source.replace(/\n+$/, "");
  const left = right.replace(/^[ \n\f]+/, "");
  const spaces = right.length - left.length;
  let offset = number("offset");
  if (offset === undefined) return `    ${left}\n`;
  let end = right.length + 1;
  if (line === number("end_lineno")) end = number("end_offset") || offset;
  if (offset > source.length) offset = right.length + 1;
  if (end > source.length) end = right.length + 1;
  if (offset >= end || end < 0) end = offset + 1;
  const column = offset - 1 - spaces;
  if (column < 0) return `    ${left}\n`;
  // whitespace other than blanks is kept, so that the carets stay below
  const pad = Array.from(left.slice(0, column), (c) => (/\s/.test(c) ? c : " ")).join("");
  return `    ${left}\n    ${pad}${"^".repeat(end - 1 - spaces - column)}\n`;
}
