import type { Position } from "../bytecode/code.ts";

/**
 * The source lines of a traceback entry with `~~~^^^` below: Lib/traceback.py, StackSummary.format_frame_summary.
 * Columns are UTF-16 units; carets are placed by display width.
 */

const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1f64f}\u{1f900}-\u{1f9ff}\u{20000}-\u{3fffd}]/u;

/** Columns on a terminal of the first `end` UTF-16 units of a line. */
function displayWidth(line: string, end = line.length): number {
  let width = 0;
  for (const c of line.slice(0, end)) width += c > "\x7f" && WIDE.test(c) ? 2 : 1;
  return width;
}

const leadingSpace = (line: string): string => /^[ \t\f]*/.exec(line)![0];

/** What textwrap.dedent removes: the whitespace that all lines with text share. */
function commonIndent(lines: readonly string[]): string {
  let common: string | undefined;
  for (const line of lines) {
    if (line.trim() === "") continue;
    const indent = leadingSpace(line);
    if (common === undefined) common = indent;
    else while (!indent.startsWith(common)) common = common.slice(0, -1);
  }
  return common ?? "";
}

/** The lines that an instruction covers, dedented; "" when the source has no such line. */
export function markedLines(source: readonly string[], position: Position): string {
  const original = source.slice(position.line - 1, position.endLine);
  if (original.every((line) => line.trim() === "")) return "";
  const indent = commonIndent(original);
  const lines = original.map((line) => (line.trim() === "" ? "" : line.slice(indent.length)));
  const dedented = original[0]!.length - lines[0]!.length;
  const start = Math.max(0, position.column - dedented);
  const end = Math.max(0, position.endColumn - dedented);
  const last = lines.length - 1;
  const { anchor } = position;
  const anchors =
    anchor === undefined
      ? undefined
      : {
          leftLine: anchor.line - position.line,
          left: displayWidth(lines[anchor.line - position.line] ?? "", Math.max(0, anchor.column - dedented)),
          rightLine: anchor.endLine - position.line,
          right: displayWidth(
            lines[anchor.endLine - position.line] ?? "",
            Math.max(0, anchor.endColumn - dedented),
          ),
        };
  const carets = showsCarets(lines, start, end, position, dedented);
  const significant = new Set([0, last]);
  if (anchors !== undefined)
    for (const line of [anchors.leftLine, anchors.rightLine])
      for (let i = line - 1; i <= line + 1; i++) if (i >= 0 && i <= last) significant.add(i);
  const startWidth = displayWidth(lines[0]!, start);
  const endWidth = displayWidth(lines[last]!, end);
  const result: string[] = [];
  const output = (n: number): void => {
    const line = lines[n]!;
    result.push(line);
    if (!carets) return;
    const spaces = leadingSpace(line).length;
    const width = n === last ? endWidth : displayWidth(line);
    let marks = "";
    for (let column = 0; column < width; column++) {
      if (column < spaces || (n === 0 && column < startWidth)) marks += " ";
      else if (anchors === undefined) marks += "^";
      else {
        const after = n > anchors.leftLine || (n === anchors.leftLine && column >= anchors.left);
        const before = n < anchors.rightLine || (n === anchors.rightLine && column < anchors.right);
        marks += after && before ? "^" : "~";
      }
    }
    result.push(marks);
  };
  let previous = -1;
  for (const n of [...significant].sort((a, b) => a - b)) {
    if (previous >= 0) {
      if (n - previous === 2) output(n - 1);
      else if (n - previous > 2) result.push(`...<${n - previous - 1} lines>...`);
    }
    output(n);
    previous = n;
  }
  return result.map((line) => `    ${line}\n`).join("");
}

/** _should_show_carets: not when they would mark a whole line, nor the call of `return f(…)` and `x = f(…)`. */
function showsCarets(
  lines: readonly string[],
  start: number,
  end: number,
  position: Position,
  dedented: number,
): boolean {
  const before = lines[0]!.slice(0, start);
  const after = lines[lines.length - 1]!.slice(end);
  const { anchor } = position;
  const opening = anchor && lines[anchor.line - position.line]?.[anchor.column - dedented];
  if (opening === "(" && /^[)\s]*(?:#.*)?$/.test(after)) {
    // Any call may be what a name gets; only that of a name is left out after `return`.
    if (/^[\p{L}_][\p{L}\p{N}_]*\s*=[(\s]*$/u.test(before)) return false;
    const callee = anchor!.line === position.line ? lines[0]!.slice(start, anchor!.column - dedented) : "";
    if (/^return\b[(\s]*$/.test(before) && /^[\p{L}_][\p{L}\p{N}_]*\s*$/u.test(callee)) return false;
  }
  return anchor !== undefined || before.trimStart() !== "" || after.trimEnd() !== "";
}
