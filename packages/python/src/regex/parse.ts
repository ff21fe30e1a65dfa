import {
  FLAG,
  RegexError,
  widthOf,
  type Category,
  type Node,
  type ParsedPattern,
  type SetItem,
} from "./ast.ts";

const FLAG_LETTERS: Readonly<Record<string, number>> = {
  i: FLAG.IGNORECASE,
  L: FLAG.LOCALE,
  m: FLAG.MULTILINE,
  s: FLAG.DOTALL,
  x: FLAG.VERBOSE,
  a: FLAG.ASCII,
  u: FLAG.UNICODE,
};
const TYPE_FLAGS = FLAG.ASCII | FLAG.LOCALE | FLAG.UNICODE;
const ESCAPES: Readonly<Record<string, number>> = { a: 7, b: 8, f: 12, n: 10, r: 13, t: 9, v: 11, "\\": 92 };
const CATEGORIES: Readonly<Record<string, readonly [Category, boolean]>> = {
  d: ["digit", false],
  D: ["digit", true],
  s: ["space", false],
  S: ["space", true],
  w: ["word", false],
  W: ["word", true],
};
const MAXREPEAT = 4294967295;
const isDigit = (c: string | undefined): boolean => c !== undefined && c >= "0" && c <= "9";
const isOctal = (c: string | undefined): boolean => c !== undefined && c >= "0" && c <= "7";
const isAsciiLetter = (c: string): boolean => /^[a-zA-Z]$/.test(c);

/** Parses a pattern, with the errors of CPython's `re._parser`. @throws RegexError */
export function parsePattern(text: string, flags: number): ParsedPattern {
  return new Parser(text, flags).parse();
}

class Parser {
  private readonly source: readonly string[];
  private at = 0;
  private flags: number;
  private groupCount = 1;
  private readonly names = new Map<string, number>();
  private readonly widths = new Map<number, readonly [number, number]>();
  private readonly open = new Set<number>();
  private readonly checks = new Map<number, number>();
  private lookbehindGroups: number | undefined;

  constructor(text: string, flags: number) {
    this.source = [...text];
    this.flags = flags;
  }

  parse(): ParsedPattern {
    const root = this.branches(this.flags, 0);
    if (this.at < this.source.length) throw new RegexError("unbalanced parenthesis", this.at);
    for (const [group, position] of this.checks)
      if (group >= this.groupCount) throw new RegexError(`invalid group reference ${group}`, position);
    let { flags } = this;
    if ((flags & TYPE_FLAGS) === 0) flags |= FLAG.UNICODE;
    else if ((flags & FLAG.ASCII) !== 0 && (flags & FLAG.UNICODE) !== 0)
      throw new RegexError("ASCII and UNICODE flags are incompatible");
    return { root, flags, groupCount: this.groupCount - 1, groupNames: this.names };
  }

  private get next(): string | undefined {
    return this.source[this.at];
  }
  private take(c: string): boolean {
    if (this.next !== c) return false;
    this.at++;
    return true;
  }
  private fail(message: string, position: number): never {
    throw new RegexError(message, position);
  }
  /** The text up to `end`, which is passed over. */
  private until(end: string, what: string): string {
    let text = "";
    const start = this.at;
    for (;;) {
      const c = this.next;
      if (c === undefined) {
        if (text === "") this.fail(`missing ${what}`, start);
        this.fail(`missing ${end}, unterminated name`, start);
      }
      this.at++;
      if (c === end) {
        if (text === "") this.fail(`missing ${what}`, this.at - 1);
        return text;
      }
      text += c;
    }
  }

  private branches(flags: number, nesting: number): Node {
    const choices = [this.sequence(flags, nesting, nesting === 0)];
    while (this.take("|"))
      choices.push(this.sequence(flags | (nesting === 0 ? this.flags : 0), nesting, false));
    return choices.length === 1 ? choices[0]! : { kind: "branch", choices };
  }

  private sequence(flags: number, nesting: number, first: boolean): Node {
    const items: Node[] = [];
    for (;;) {
      const c = this.next;
      if (c === undefined || c === "|" || c === ")") return { kind: "sequence", items };
      const start = this.at++;
      if ((flags & FLAG.VERBOSE) !== 0) {
        if (/^[ \t\n\r\v\f]$/.test(c)) continue;
        if (c === "#") {
          while (this.next !== undefined && this.source[this.at++] !== "\n");
          continue;
        }
      }
      if (c === "\\") items.push(this.escape(start, flags));
      else if (c === "[") items.push(this.set(start, flags));
      else if (c === ".") items.push({ kind: "any", flags });
      else if (c === "^") items.push({ kind: "at", where: "start", flags });
      else if (c === "$") items.push({ kind: "at", where: "end", flags });
      else if (c === "(") {
        const node = this.parenthesis(start, flags, nesting, first && items.length === 0);
        if (node === undefined) continue;
        if (typeof node === "number") flags |= node;
        else items.push(node);
      } else if ("*+?{".includes(c)) this.repeat(c, start, flags, items);
      else items.push({ kind: "literal", code: c.codePointAt(0)!, flags });
    }
  }

  private repeat(c: string, start: number, flags: number, items: Node[]): void {
    let min = c === "+" ? 1 : 0;
    let max = c === "?" ? 1 : MAXREPEAT;
    if (c === "{") {
      if (this.next === "}") {
        items.push({ kind: "literal", code: 0x7b, flags });
        return;
      }
      let low = "";
      let high = "";
      while (isDigit(this.next)) low += this.source[this.at++];
      if (this.take(",")) while (isDigit(this.next)) high += this.source[this.at++];
      else high = low;
      if (!this.take("}")) {
        items.push({ kind: "literal", code: 0x7b, flags });
        this.at = start + 1;
        return;
      }
      min = low === "" ? 0 : Number(low);
      max = high === "" ? MAXREPEAT : Number(high);
      if (min >= MAXREPEAT || (high !== "" && max >= MAXREPEAT))
        throw new RangeError("the repetition number is too large");
      if (max < min) this.fail("min repeat greater than max repeat", start + 1);
    }
    const body = items.at(-1);
    if (body === undefined || body.kind === "at") this.fail("nothing to repeat", start);
    if (body.kind === "repeat") this.fail("multiple repeat", start);
    const mode = this.take("?") ? "lazy" : this.take("+") ? "possessive" : "greedy";
    items[items.length - 1] = { kind: "repeat", min, max, mode, body };
  }

  // --- escapes and sets --------------------------------------------------------------------------------------------

  /** The code of \x, \u, \U, \N and letters; undefined for what this is not. `start`: the backslash. */
  private characterEscape(c: string, start: number): number | undefined {
    const length = c === "x" ? 2 : c === "u" ? 4 : c === "U" ? 8 : 0;
    if (length > 0) {
      let digits = "";
      while (digits.length < length && /^[0-9a-fA-F]$/.test(this.next ?? ""))
        digits += this.source[this.at++];
      if (digits.length !== length) this.fail(`incomplete escape \\${c}${digits}`, start);
      const code = Number.parseInt(digits, 16);
      if (code > 0x10ffff) this.fail(`bad escape \\${c}${digits}`, start);
      return code;
    }
    return Object.hasOwn(ESCAPES, c) ? ESCAPES[c] : undefined;
  }

  private escape(start: number, flags: number): Node {
    const c = this.source[this.at++];
    if (c === undefined) this.fail("bad escape (end of pattern)", start);
    const category = Object.hasOwn(CATEGORIES, c) ? CATEGORIES[c] : undefined;
    if (category !== undefined)
      return {
        kind: "set",
        items: [{ kind: "category", category: category[0], negated: category[1] }],
        negated: false,
        flags,
      };
    if (c === "A") return { kind: "at", where: "string-start", flags };
    if (c === "Z") return { kind: "at", where: "string-end", flags };
    if (c === "b") return { kind: "at", where: "boundary", flags };
    if (c === "B") return { kind: "at", where: "no-boundary", flags };
    const literal = (code: number): Node => ({ kind: "literal", code, flags });
    if (c === "0") {
      let digits = "";
      while (digits.length < 2 && isOctal(this.next)) digits += this.source[this.at++];
      return literal(Number.parseInt(digits === "" ? "0" : digits, 8));
    }
    if (isDigit(c)) {
      let digits = c;
      if (isDigit(this.next)) {
        digits += this.source[this.at++];
        if (isOctal(c) && isOctal(digits[1]) && isOctal(this.next)) {
          digits += this.source[this.at++];
          const code = Number.parseInt(digits, 8);
          if (code > 0o377) this.fail(`octal escape value \\${digits} outside of range 0-0o377`, start);
          return literal(code);
        }
      }
      const group = Number(digits);
      if (group >= this.groupCount) this.fail(`invalid group reference ${group}`, start + 1);
      this.checkGroup(group, start);
      return { kind: "backreference", group, flags };
    }
    const code = this.characterEscape(c, start);
    if (code !== undefined) return literal(code);
    if (isAsciiLetter(c)) this.fail(`bad escape \\${c}`, start);
    return literal(c.codePointAt(0)!);
  }

  private checkGroup(group: number, position: number): void {
    if (this.open.has(group)) this.fail("cannot refer to an open group", position);
    if (this.lookbehindGroups !== undefined && group >= this.lookbehindGroups)
      this.fail("cannot refer to group defined in the same lookbehind subpattern", position);
  }

  private set(start: number, flags: number): Node {
    const items: SetItem[] = [];
    const negated = this.take("^");
    for (let first = true; ; first = false) {
      const c = this.next;
      const from = this.at;
      if (c === undefined) this.fail("unterminated character set", start);
      this.at++;
      if (c === "]" && !first) break;
      const low = c === "\\" ? this.setEscape(from) : c.codePointAt(0)!;
      if (!this.take("-")) {
        items.push(typeof low === "number" ? { kind: "range", from: low, to: low } : low);
        continue;
      }
      const end = this.next;
      if (end === undefined) this.fail("unterminated character set", start);
      if (end === "]") {
        this.at++;
        items.push(typeof low === "number" ? { kind: "range", from: low, to: low } : low);
        items.push({ kind: "range", from: 0x2d, to: 0x2d });
        break;
      }
      const endAt = this.at++;
      const high = end === "\\" ? this.setEscape(endAt) : end.codePointAt(0)!;
      const text = this.source.slice(from, this.at).join("");
      if (typeof low !== "number" || typeof high !== "number" || high < low)
        this.fail(`bad character range ${text}`, from);
      items.push({ kind: "range", from: low, to: high });
    }
    return { kind: "set", items, negated, flags };
  }

  private setEscape(start: number): number | SetItem {
    const c = this.source[this.at++];
    if (c === undefined) this.fail("bad escape (end of pattern)", start);
    const category = Object.hasOwn(CATEGORIES, c) ? CATEGORIES[c] : undefined;
    if (category !== undefined) return { kind: "category", category: category[0], negated: category[1] };
    if (isOctal(c)) {
      let digits = c;
      while (digits.length < 3 && isOctal(this.next)) digits += this.source[this.at++];
      const code = Number.parseInt(digits, 8);
      if (code > 0o377) this.fail(`octal escape value \\${digits} outside of range 0-0o377`, start);
      return code;
    }
    const code = this.characterEscape(c, start);
    if (code !== undefined) return code;
    if (isAsciiLetter(c) || isDigit(c)) this.fail(`bad escape \\${c}`, start);
    return c.codePointAt(0)!;
  }

  // --- groups ------------------------------------------------------------------------------------------------------

  /** What follows a "("; undefined for a comment, a number for flags that hold from here. */
  private parenthesis(
    start: number,
    flags: number,
    nesting: number,
    first: boolean,
  ): Node | number | undefined {
    let index: number | undefined;
    let capture = true;
    let name: string | undefined;
    let inner = flags;
    let atomic = false;
    if (this.take("?")) {
      const c = this.source[this.at++];
      if (c === undefined) this.fail("unexpected end of pattern", this.at - 1);
      if (c === "P") {
        if (this.take("<")) {
          const nameAt = this.at;
          name = this.until(">", "group name");
          this.checkName(name, nameAt);
        } else if (this.take("=")) return this.namedReference(flags);
        else {
          const d = this.next;
          if (d === undefined) this.fail("unexpected end of pattern", this.at);
          this.fail(`unknown extension ?P${d}`, start + 1);
        }
      } else if (c === ":") capture = false;
      else if (c === "#") {
        for (;;) {
          if (this.next === undefined) this.fail("missing ), unterminated comment", start);
          if (this.source[this.at++] === ")") return undefined;
        }
      } else if (c === "=" || c === "!" || c === "<") return this.look(c, start, flags, nesting);
      else if (c === "(") return this.conditional(start, flags, nesting);
      else if (c === ">") {
        capture = false;
        atomic = true;
      } else if (Object.hasOwn(FLAG_LETTERS, c) || c === "-") {
        const set = this.inlineFlags(c, start);
        if (set === undefined) return this.globalFlags(start, first);
        capture = false;
        if ((set.add & TYPE_FLAGS) !== 0) inner &= ~TYPE_FLAGS;
        inner = (inner | set.add) & ~set.remove;
      } else this.fail(`unknown extension ?${c}`, start + 1);
    }
    if (capture) {
      index = this.groupCount++;
      if (name !== undefined) {
        const known = this.names.get(name);
        if (known !== undefined)
          this.fail(`redefinition of group name '${name}' as group ${index}; was group ${known}`, start + 4);
        this.names.set(name, index);
      }
      this.open.add(index);
    }
    const body = this.branches(inner, nesting + 1);
    if (!this.take(")")) this.fail("missing ), unterminated subpattern", start);
    if (index !== undefined) {
      this.open.delete(index);
      this.widths.set(index, widthOf(body, this.widths));
    }
    return atomic ? { kind: "atomic", body } : { kind: "group", index, body };
  }

  private checkName(name: string, position: number): void {
    if (!/^[\p{L}_][\p{L}\p{N}_]*$/u.test(name)) this.fail(`bad character in group name '${name}'`, position);
  }

  private namedReference(flags: number): Node {
    const position = this.at;
    const name = this.until(")", "group name");
    this.checkName(name, position);
    const group = this.names.get(name);
    if (group === undefined) this.fail(`unknown group name '${name}'`, position);
    this.checkGroup(group, position);
    return { kind: "backreference", group, flags };
  }

  private look(c: string, start: number, flags: number, nesting: number): Node {
    let behind = false;
    let kind = c;
    const saved = this.lookbehindGroups;
    if (c === "<") {
      const d = this.source[this.at++];
      if (d === undefined) this.fail("unexpected end of pattern", this.at - 1);
      if (d !== "=" && d !== "!") this.fail(`unknown extension ?<${d}`, start + 1);
      behind = true;
      kind = d;
      this.lookbehindGroups ??= this.groupCount;
    }
    const body = this.branches(flags, nesting + 1);
    this.lookbehindGroups = saved;
    if (!this.take(")")) this.fail("missing ), unterminated subpattern", start);
    let width = 0;
    if (behind) {
      const [low, high] = widthOf(body, this.widths);
      if (low !== high) throw new RegexError("look-behind requires fixed-width pattern");
      width = low;
    }
    return { kind: "look", behind, negated: kind === "!", body, width };
  }

  private conditional(start: number, flags: number, nesting: number): Node {
    const position = this.at;
    const name = this.until(")", "group name");
    let group: number | undefined;
    if (/^[0-9]+$/.test(name)) {
      group = Number(name);
      if (group === 0) this.fail("bad group number", position);
      this.checks.set(group, this.checks.get(group) ?? position);
    } else {
      this.checkName(name, position);
      group = this.names.get(name);
      if (group === undefined) this.fail(`unknown group name '${name}'`, position);
    }
    this.checkGroup(group, position);
    const yes = this.sequence(flags, nesting + 1, false);
    let no: Node | undefined;
    if (this.take("|")) {
      no = this.sequence(flags, nesting + 1, false);
      if (this.next === "|") this.fail("conditional backref with more than two branches", this.at);
    }
    if (!this.take(")")) this.fail("missing ), unterminated subpattern", start);
    return { kind: "conditional", group, yes, no };
  }

  private pendingFlags = 0;

  /** Letters of (?aiLmsux) or (?aiLmsux-imsx:; undefined when they are for the whole pattern. */
  private inlineFlags(first: string, start: number): { add: number; remove: number } | undefined {
    let add = 0;
    let remove = 0;
    let c: string | undefined = first;
    if (c !== "-") {
      for (;;) {
        const flag: number = FLAG_LETTERS[c]!;
        if (c === "L") this.fail("bad inline flags: cannot use 'L' flag with a str pattern", this.at);
        add |= flag;
        if ((flag & TYPE_FLAGS) !== 0 && (add & TYPE_FLAGS) !== flag)
          this.fail("bad inline flags: flags 'a', 'u' and 'L' are incompatible", this.at);
        c = this.source[this.at++];
        if (c === undefined) this.fail("missing -, : or )", this.at - 1);
        if (c === ")" || c === "-" || c === ":") break;
        if (!Object.hasOwn(FLAG_LETTERS, c))
          this.fail(isAsciiLetter(c) ? "unknown flag" : "missing -, : or )", this.at - 1);
      }
    }
    if (c === ")") {
      this.pendingFlags = add;
      return undefined;
    }
    if ((add & FLAG.DEBUG) !== 0) this.fail("bad inline flags: cannot turn on global flag", start + 1);
    if (c === "-") {
      c = this.source[this.at++];
      if (c === undefined) this.fail("missing flag", this.at - 1);
      if (!Object.hasOwn(FLAG_LETTERS, c))
        this.fail(isAsciiLetter(c) ? "unknown flag" : "missing flag", this.at - 1);
      for (;;) {
        const flag = FLAG_LETTERS[c]!;
        if ((flag & TYPE_FLAGS) !== 0)
          this.fail("bad inline flags: cannot turn off flags 'a', 'u' and 'L'", this.at);
        remove |= flag;
        c = this.source[this.at++];
        if (c === undefined) this.fail("missing :", this.at - 1);
        if (c === ":") break;
        if (!Object.hasOwn(FLAG_LETTERS, c))
          this.fail(isAsciiLetter(c) ? "unknown flag" : "missing :", this.at - 1);
      }
    }
    if ((add & remove) !== 0) this.fail("bad inline flags: flag turned on and off", this.at - 1);
    return { add, remove };
  }

  private globalFlags(start: number, first: boolean): number {
    if (!first) this.fail("global flags not at the start of the expression", start);
    this.flags |= this.pendingFlags;
    return this.pendingFlags;
  }
}
