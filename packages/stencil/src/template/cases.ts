import { TemplateError } from "./errors.ts";

/** One `case NAME: { … }` of a cases file. */
export interface Case {
  readonly name: string;
  /** From 1: where `case` stands. */
  readonly line: number;
  /** Positions in the file's text: from `case` to behind the closing brace. */
  readonly start: number;
  readonly end: number;
}

/** A cases file, taken apart. */
export interface CasesFile {
  readonly fileName: string;
  readonly text: string;
  /** In the file's order. */
  readonly cases: readonly Case[];
}

/** What the scan steps over as a whole, so that braces in it do not count: comments, literals, directives. */
const opaque =
  /\/\*[^]*?\*\/|\/\/(?:\\\r?\n|[^\n])*|"(?:\\[^]|[^"\\\n])*"|'(?:\\[^]|[^'\\\n])*'|(?<=^|\n)[ \t]*#(?:\\\r?\n|\/\*[^]*?\*\/|[^\n])*/y;
const caseStart = /\bcase\s+([A-Za-z_]\w*)\s*:\s*\{/y;

/**
 * Finds the cases of a file in the format of CPython's `executor_cases.c.h`: blocks `case NAME: { … }`, one
 * after the other, with comments and directives between.
 *
 * @throws TemplateError for braces that do not match, a name that comes twice, or no case at all.
 */
export function parseCases(text: string, fileName: string): CasesFile {
  const cases: Case[] = [];
  const lines = new Map<string, number>();
  let open: { name: string; start: number; line: number } | undefined;
  let depth = 0;
  let line = 1;
  let at = 0;
  const advance = (to: number) => {
    for (; at < to; at++) if (text.charCodeAt(at) === 10) line++;
  };
  while (at < text.length) {
    opaque.lastIndex = at;
    if (opaque.test(text)) {
      advance(opaque.lastIndex);
      continue;
    }
    caseStart.lastIndex = at;
    const match = depth === 0 ? caseStart.exec(text) : null;
    if (match !== null) {
      const name = match[1]!;
      const earlier = lines.get(name);
      if (earlier !== undefined)
        throw new TemplateError(fileName, line, `case ${name} is already at line ${earlier}`);
      lines.set(name, line);
      open = { name, start: at, line };
      depth = 1;
      advance(caseStart.lastIndex);
      continue;
    }
    const character = text[at]!;
    if (character === "{") depth++;
    else if (character === "}" && --depth < 0) throw new TemplateError(fileName, line, "a } without its {");
    advance(at + 1);
    if (depth === 0 && open !== undefined && character === "}") {
      cases.push({ ...open, end: at });
      open = undefined;
    }
  }
  if (open !== undefined)
    throw new TemplateError(fileName, open.line, `the block of case ${open.name} has no end`);
  if (depth > 0) throw new TemplateError(fileName, line, "a { without its }");
  if (cases.length === 0) throw new TemplateError(fileName, 0, "has no case NAME: { … }");
  return { fileName, text, cases };
}

/**
 * The cases file with one case alone. What stands between the cases (comments, `#define`s, conditionals) stays,
 * and every line keeps its number.
 */
export function onlyCase({ text, cases }: CasesFile, name: string): string {
  let result = "";
  let from = 0;
  for (const one of cases) {
    if (one.name === name) continue;
    result += text.slice(from, one.start) + text.slice(one.start, one.end).replace(/[^\n]+/g, "");
    from = one.end;
  }
  return result + text.slice(from);
}
