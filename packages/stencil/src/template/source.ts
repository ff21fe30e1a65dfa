import { basename } from "node:path";
import { onlyCase, type CasesFile } from "./cases.ts";
import { TemplateError } from "./errors.ts";

/** A template split in two, so that its headers are read once and not for each opcode. */
export interface TemplateSource {
  /** Up to its last `#include` at the top: the same for all opcodes. Empty when it depends on the opcode. */
  readonly prelude: string;
  /** The C of one opcode, to follow the prelude. */
  readonly forOpcode: (name: string) => string;
}

const escapePattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/**
 * Takes a template apart. The cases go where it includes the cases file, or where the word `CASE` stands alone
 * on a line. In either place only the case of the opcode at hand is put: clang would delete all the others
 * anyhow, but would read them first. (They are not quite without effect: now and then two instructions come in
 * another order, or in another register. `whole` puts all, for the same bytes as a plain `-D_JIT_OPCODE=NAME`.)
 *
 * @throws TemplateError when there is no such place.
 */
export function readTemplate(
  text: string,
  fileName: string,
  cases: CasesFile,
  whole: boolean,
): TemplateSource {
  const include = new RegExp(
    `^[ \\t]*#[ \\t]*include[ \\t]*["<](?:[^">\\n]*/)?${escapePattern(basename(cases.fileName))}[">].*$|^[ \\t]*CASE[ \\t]*$`,
    "m",
  );
  const place = include.exec(text);
  if (place === null)
    throw new TemplateError(
      fileName,
      0,
      `neither includes ${basename(cases.fileName)} nor has a line CASE: the cases have no place`,
    );
  const head = text.slice(0, place.index);
  let split = preludeLength(head);
  // Headers that look at the opcode must be read for each.
  if (/\b_JIT_OPCODE\b/.test(head.slice(0, split))) split = 0;
  const lineOf = (position: number) => text.slice(0, position).split("\n").length;
  const line = (number: number, name: string) => `#line ${number} ${JSON.stringify(name)}\n`;
  const before = text.slice(split, place.index);
  const after = text.slice(place.index + place[0].length + 1);
  const afterLine = lineOf(place.index) + 1;
  return {
    prelude: split === 0 ? "" : line(1, fileName) + text.slice(0, split),
    forOpcode: (name) =>
      `#define _JIT_OPCODE ${name}\n` +
      line(lineOf(split), fileName) +
      before +
      line(1, cases.fileName) +
      (whole ? cases.text : onlyCase(cases, name)) +
      "\n" +
      line(afterLine, fileName) +
      after,
  };
}

/** Length of the part that ends with the last #include outside braces and conditionals. */
function preludeLength(head: string): number {
  let end = 0;
  let at = 0;
  let conditionals = 0;
  let depth = 0;
  const plain = head.replace(/\/\*[^]*?\*\/|\/\/[^\n]*|"(?:\\.|[^"\\\n])*"/g, (match) =>
    match.replace(/[^\n]/g, " "),
  );
  for (const line of plain.split("\n")) {
    at += line.length + 1;
    const directive = /^\s*#\s*(\w+)/.exec(line)?.[1];
    if (directive === undefined) for (const c of line) depth += c === "{" ? 1 : c === "}" ? -1 : 0;
    else if (/^if(n?def)?$/.test(directive)) conditionals++;
    else if (directive === "endif") conditionals--;
    if (depth > 0) break;
    if (directive === "include" && conditionals === 0) end = at;
  }
  return Math.min(end, head.length);
}
