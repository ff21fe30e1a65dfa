import type { Interp } from "../interp.ts";

/** The text of a file, or how to get it. */
type SourceText = string | (() => string);

const sources = new WeakMap<Interp, Map<string, SourceText | readonly string[]>>();

/** Keeps the text of a file for tracebacks. */
export function addSource(py: Interp, fileName: string, text: SourceText): void {
  let files = sources.get(py);
  if (files === undefined) sources.set(py, (files = new Map()));
  files.set(fileName, text);
}

/** The lines of a file that was loaded. */
export function sourceLines(py: Interp, fileName: string): readonly string[] | undefined {
  const files = sources.get(py);
  const known = files?.get(fileName);
  if (known === undefined || typeof known === "object") return known;
  const lines = (typeof known === "string" ? known : known()).split(/\r\n|\r|\n/);
  files!.set(fileName, lines);
  return lines;
}
