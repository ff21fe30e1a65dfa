import { PythonSyntaxError, type SourceRange } from "../bytecode/code.ts";

/** A source text with its line table: turns offsets into lines and columns, and makes the errors that point at them. */
export class SourceFile {
  readonly text: string;
  readonly fileName: string;
  readonly lineStarts: number[] = [0];
  private lastLine = 0;
  /** `from __future__ import annotations`: annotations are stored as their text. */
  annotationsAreText = false;
  /** Operations on constants are done by the parser. */
  foldsConstants = true;
  /** What a SyntaxWarning is about, and the offset where. */
  readonly warnings: { readonly message: string; readonly offset: number }[] = [];

  /** `source` may have any line ends; `text` has only "\n", as CPython's tokenizer sees it, and no byte order mark. */
  constructor(source: string, fileName: string) {
    let text = source.charCodeAt(0) === 0xfeff ? source.slice(1) : source;
    if (text.includes("\r")) text = text.replace(/\r\n?/g, "\n");
    this.text = text;
    this.fileName = fileName;
    for (let i = text.indexOf("\n"); i >= 0; i = text.indexOf("\n", i + 1)) this.lineStarts.push(i + 1);
  }

  /** Line of an offset, from 1. */
  lineOf(offset: number): number {
    const starts = this.lineStarts;
    let line = this.lastLine; // most questions are about the neighbourhood of the previous one
    if (starts[line] > offset || (line + 1 < starts.length && starts[line + 1] <= offset)) {
      let low = 0;
      let high = starts.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (starts[middle] <= offset) low = middle;
        else high = middle - 1;
      }
      line = low;
      this.lastLine = line;
    }
    return line + 1;
  }

  /** Column of an offset, from 0, in UTF-16 units. */
  columnOf(offset: number): number {
    return offset - this.lineStarts[this.lineOf(offset) - 1];
  }

  range(start: number, end: number): SourceRange {
    const line = this.lineOf(start);
    const column = start - this.lineStarts[line - 1];
    const endLine = this.lineOf(end);
    return { line, column, endLine, endColumn: end - this.lineStarts[endLine - 1] };
  }

  warn(message: string, offset: number): void {
    this.warnings.push({ message, offset });
  }

  error(
    message: string,
    start: number,
    end: number,
    kind: PythonSyntaxError["kind"] = "SyntaxError",
  ): PythonSyntaxError {
    return new PythonSyntaxError(kind, message, this.fileName, this.range(start, end));
  }
}
