import type { Interp } from "../interp.ts";

const sources = new WeakMap<Interp, Map<string, readonly string[]>>();

/** Keeps the text of a file for tracebacks. */
export function addSource(py: Interp, fileName: string, text: string): void {
  let files = sources.get(py);
  if (files === undefined) sources.set(py, (files = new Map()));
  files.set(fileName, text.split(/\r\n|\r|\n/));
}

/** The lines of a file that was loaded. */
export const sourceLines = (py: Interp, fileName: string): readonly string[] | undefined =>
  sources.get(py)?.get(fileName);
