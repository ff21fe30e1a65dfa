/**
 * Makes a program that shows something small: delta debugging (Zeller and Hildebrandt, 2002) on the tree of statements that
 * indentation gives (Misherghi and Su's hierarchical form, 2006), then on the brackets inside each line.
 */

interface Statement {
  text: string;
  children: Statement[];
}

export type Shows = (source: string) => Promise<boolean>;

function parse(source: string): Statement[] {
  const rootStatement: Statement = { text: "", children: [] };
  const open: { indent: number; statement: Statement }[] = [{ indent: -1, statement: rootStatement }];
  for (const line of source.split("\n")) {
    const text = line.trim();
    if (text === "" || text.startsWith("#")) continue;
    const indent = line.length - line.trimStart().length;
    while (open.at(-1)!.indent >= indent) open.pop();
    const statement = { text, children: [] };
    open.at(-1)!.statement.children.push(statement);
    open.push({ indent, statement });
  }
  return rootStatement.children;
}

function render(statements: readonly Statement[], depth = 0): string {
  return statements
    .map(({ text, children }) => {
      const body = children.length === 0 && text.endsWith(":") ? [{ text: "pass", children: [] }] : children;
      return `${"    ".repeat(depth)}${text}\n${render(body, depth + 1)}`;
    })
    .join("");
}

/** What may stand in place of a line: parts of its expressions instead of the whole. */
function* shorterLines(text: string): Generator<string> {
  const opening = new Map([
    ["(", ")"],
    ["[", "]"],
    ["{", "}"],
  ]);
  const stack: number[] = [];
  const groups: [number, number][] = [];
  let quote: string | undefined;
  for (let i = 0; i < text.length; i++) {
    const c = text[i]!;
    if (quote !== undefined) {
      if (c === "\\") i++;
      else if (c === quote) quote = undefined;
    } else if (c === "'" || c === '"') quote = c;
    else if (opening.has(c)) stack.push(i);
    else if (c === ")" || c === "]" || c === "}") {
      const start = stack.pop();
      if (start !== undefined) groups.push([start, i + 1]);
    }
  }
  // Whole lines first, then from the outermost brackets inwards.
  groups.sort(([a, b], [c, d]) => d - c - (b - a));
  const assigned = /^([\w., *]+?) (?:=|[-+*/%&|^<>@]+=) (.+)$/.exec(text);
  if (assigned !== null) for (const value of ["0", "None", "[]"]) yield `${assigned[1]} = ${value}`;
  const condition = /^(if|elif|while) (.+):$/.exec(text);
  if (condition !== null) for (const value of ["True", "0"]) yield `${condition[1]} ${value}:`;
  for (const [start, end] of groups) {
    let callee = start;
    while (callee > 0 && /[\w.]/.test(text[callee - 1]!)) callee--;
    const inside = text.slice(start + 1, end - 1);
    const [before, after] = [text.slice(0, callee), text.slice(end)];
    for (const value of ["0", "1", "''", "[]"]) if (value.length < end - callee) yield before + value + after;
    if (callee < start) yield text.slice(0, start) + after;
    yield `${before}${inside}${after}`;
    if (inside !== "") yield `${text.slice(0, start + 1)}${text.slice(end - 1)}`;
    for (const part of topLevelParts(inside)) {
      yield `${before}(${part.alone})${after}`;
      yield text.slice(0, start + 1) + part.without + text.slice(end - 1);
    }
  }
}

/** Operands and items of what stands in brackets: each alone, and the rest without it. */
function topLevelParts(inside: string): { alone: string; without: string }[] {
  const parts: { alone: string; without: string }[] = [];
  const separators = /^(?:, | (?:[-+*/%&|^<>=!]+|and|or|in|is|not in|if|else|for) )/;
  const cuts: [number, number][] = [];
  let depth = 0;
  let quote: string | undefined;
  for (let i = 0; i < inside.length; i++) {
    const c = inside[i]!;
    if (quote !== undefined) {
      if (c === "\\") i++;
      else if (c === quote) quote = undefined;
      continue;
    }
    if (c === "'" || c === '"') quote = c;
    else if ("([{".includes(c)) depth++;
    else if (")]}".includes(c)) depth--;
    else if (depth === 0) {
      const found = separators.exec(inside.slice(i));
      if (found !== null) {
        cuts.push([i, i + found[0].length]);
        i += found[0].length - 1;
      }
    }
  }
  let from = 0;
  for (const [index, [start, end]] of [
    ...cuts,
    [inside.length, inside.length] as [number, number],
  ].entries()) {
    const before = index === 0 ? 0 : cuts[index - 1]![0];
    const without =
      index === 0
        ? inside.slice(Math.min(end, inside.length))
        : inside.slice(0, before) + inside.slice(start);
    if (cuts.length > 0) parts.push({ alone: inside.slice(from, start), without });
    from = end;
  }
  return parts;
}

class Reducer {
  private readonly statements: Statement[];
  private readonly shows: Shows;
  private left: number;

  constructor(source: string, shows: Shows, attempts: number) {
    this.statements = parse(source);
    this.shows = shows;
    this.left = attempts;
  }

  private async holds(): Promise<boolean> {
    return this.left-- > 0 && (await this.shows(render(this.statements)));
  }

  /** Takes chunks out of a block, halves first; then goes into what is left. */
  private async thin(block: Statement[]): Promise<boolean> {
    let changed = false;
    for (let size = block.length; size >= 1; size = Math.floor(size / 2)) {
      for (let at = block.length - size; at >= 0; at = Math.min(at - size, block.length - size)) {
        const taken = block.splice(at, size);
        if (await this.holds()) changed = true;
        else block.splice(at, 0, ...taken);
      }
    }
    for (let i = block.length - 1; i >= 0; i--) {
      const statement = block[i]!;
      if (statement.children.length === 0) continue;
      block.splice(i, 1, ...statement.children);
      if (await this.holds()) {
        changed = true;
        continue;
      }
      block.splice(i, statement.children.length, statement);
      if (await this.thin(statement.children)) changed = true;
    }
    return changed;
  }

  private async simplify(block: Statement[]): Promise<boolean> {
    let changed = false;
    for (const statement of block) {
      for (let again = true; again && this.left > 0;) {
        again = false;
        const { text } = statement;
        for (const shorter of shorterLines(text)) {
          if (shorter === text || shorter.length > text.length) continue;
          statement.text = shorter;
          if (await this.holds()) {
            again = changed = true;
            break;
          }
          statement.text = text;
        }
      }
      if (await this.simplify(statement.children)) changed = true;
    }
    return changed;
  }

  async run(): Promise<string> {
    let changed = true;
    while (changed && this.left > 0) {
      changed = await this.thin(this.statements);
      if (await this.simplify(this.statements)) changed = true;
    }
    return render(this.statements);
  }
}

/** A smaller program that still `shows` what this one does; at most so many programs are tried. */
export const reduce = (source: string, shows: Shows, attempts = 1500): Promise<string> =>
  new Reducer(source, shows, attempts).run();
