import { FLAG, type Node, type ParsedPattern } from "./ast.ts";
import { fold, inCategory, setTest } from "./characters.ts";

/** Code points of a str where they lie in memory: `codes[base] … codes[base + length - 1]`. */
export interface Subject {
  readonly codes: Uint8Array | Uint16Array | Uint32Array;
  readonly base: number;
}

/** Matches from a position on, with all that follows; the end of the whole match, or -1. */
type Matcher = (i: number) => number;
type Test = (c: number) => boolean;

/**
 * A backtracking matcher with the semantics of CPython's `_sre.c`: every node is a closure that knows what follows it.
 * Captures that fail are undone, those in a repetition keep what they had in the last iteration that set them.
 */
export class Regex {
  /** Of the last match: start and end of each group, -1 where it took no part; group 0 is the whole. */
  readonly marks: Int32Array;
  /** Index of the last group that closed. */
  lastIndex = 0;
  private codes: Uint8Array | Uint16Array | Uint32Array = new Uint8Array(0);
  private base = 0;
  private begin = 0;
  private end = 0;
  private wholeOnly = false;
  private notEmptyAt = -1;
  private readonly start: Matcher;
  private readonly first: Test | undefined;

  constructor(pattern: ParsedPattern) {
    this.marks = new Int32Array(2 * (pattern.groupCount + 1)).fill(-1);
    this.start = this.compile(pattern.root, (i) => this.accept(i));
    this.first = firstTest(pattern.root);
  }

  private accept(i: number): number {
    if (this.wholeOnly && i !== this.end) return -1;
    return i === this.notEmptyAt ? -1 : i;
  }

  /**
   * Looks for a match in positions `from` to `to`.
   *
   * @param mode "match" at `from` only, "full" from there to the end, or "search"
   * @param notEmpty an empty match at `from` does not count
   */
  run(
    subject: Subject,
    from: number,
    to: number,
    mode: "match" | "full" | "search",
    notEmpty = false,
  ): boolean {
    this.codes = subject.codes;
    this.base = subject.base;
    this.begin = 0;
    this.end = to;
    this.wholeOnly = mode === "full";
    this.notEmptyAt = notEmpty ? from : -1;
    const { first, codes, base } = this;
    const last = mode === "search" ? to : from;
    for (let i = from; i <= last; i++) {
      if (first !== undefined && mode === "search") {
        while (i < to && !first(codes[base + i]!)) i++;
        if (i >= to) return false;
      }
      this.marks.fill(-1);
      this.lastIndex = 0;
      const end = this.start(i);
      if (end >= 0) {
        this.marks[0] = i;
        this.marks[1] = end;
        return true;
      }
    }
    return false;
  }

  private compile(node: Node, next: Matcher): Matcher {
    switch (node.kind) {
      case "literal":
      case "any":
      case "set": {
        const test = characterTest(node);
        return (i) => (i < this.end && test(this.codes[this.base + i]!) ? next(i + 1) : -1);
      }
      case "at":
        return this.compileAt(node, next);
      case "sequence":
        return node.items.reduceRight<Matcher>((follow, item) => this.compile(item, follow), next);
      case "branch":
        return this.compileBranch(node.choices, next);
      case "group":
        return node.index === undefined
          ? this.compile(node.body, next)
          : this.compileGroup(node.index, node.body, next);
      case "atomic": {
        const body = this.compile(node.body, (i) => i);
        return (i) =>
          this.undoing(() => {
            const end = body(i);
            return end < 0 ? -1 : next(end);
          });
      }
      case "repeat":
        return this.compileRepeat(node, next);
      case "look":
        return this.compileLook(node, next);
      case "backreference":
        return this.compileReference(node.group, node.flags, next);
      case "conditional": {
        const yes = this.compile(node.yes, next);
        const no = node.no === undefined ? next : this.compile(node.no, next);
        return (i) => (this.marks[2 * node.group + 1]! >= 0 ? yes(i) : no(i));
      }
    }
  }

  /** Groups are as they were when what is tried fails. */
  private undoing(attempt: () => number): number {
    const saved = this.marks.slice();
    const { lastIndex } = this;
    const end = attempt();
    if (end < 0) {
      this.marks.set(saved);
      this.lastIndex = lastIndex;
    }
    return end;
  }

  private compileAt(node: Node & { kind: "at" }, next: Matcher): Matcher {
    const ascii = (node.flags & FLAG.ASCII) !== 0;
    const multiline = (node.flags & FLAG.MULTILINE) !== 0;
    const code = (i: number): number => this.codes[this.base + i]!;
    const isWord = (i: number): boolean =>
      i >= this.begin && i < this.end && inCategory(code(i), "word", ascii);
    switch (node.where) {
      case "start":
        return (i) => (i === this.begin || (multiline && code(i - 1) === 10) ? next(i) : -1);
      case "end":
        return (i) =>
          i === this.end || (code(i) === 10 && (multiline || i === this.end - 1)) ? next(i) : -1;
      case "string-start":
        return (i) => (i === this.begin ? next(i) : -1);
      case "string-end":
        return (i) => (i === this.end ? next(i) : -1);
      case "boundary":
        return (i) => (isWord(i - 1) !== isWord(i) ? next(i) : -1);
      case "no-boundary":
        return (i) => (this.begin !== this.end && isWord(i - 1) === isWord(i) ? next(i) : -1);
    }
  }

  private compileBranch(choices: readonly Node[], next: Matcher): Matcher {
    const ways = choices.map((choice) => ({ test: firstTest(choice), go: this.compile(choice, next) }));
    return (i) => {
      for (const { test, go } of ways) {
        if (test !== undefined && (i >= this.end || !test(this.codes[this.base + i]!))) continue;
        const end = go(i);
        if (end >= 0) return end;
      }
      return -1;
    };
  }

  private compileGroup(index: number, body: Node, next: Matcher): Matcher {
    const { marks } = this;
    const starts: number[] = [];
    const inner = this.compile(body, (i) => {
      const oldStart = marks[2 * index]!;
      const oldEnd = marks[2 * index + 1]!;
      const oldLast = this.lastIndex;
      const from = starts.pop()!;
      marks[2 * index] = from;
      marks[2 * index + 1] = i;
      this.lastIndex = index;
      const end = next(i);
      if (end < 0) {
        marks[2 * index] = oldStart;
        marks[2 * index + 1] = oldEnd;
        this.lastIndex = oldLast;
      }
      starts.push(from);
      return end;
    });
    return (i) => {
      starts.push(i);
      const end = inner(i);
      starts.pop();
      return end;
    };
  }

  private compileRepeat(node: Node & { kind: "repeat" }, next: Matcher): Matcher {
    const { body, min, max, mode } = node;
    if (body.kind === "literal" || body.kind === "any" || body.kind === "set")
      return this.compileRun(characterTest(body), min, max, mode, next);
    if (mode === "possessive") {
      const greedy = this.compileRepeat({ ...node, mode: "greedy" }, (i) => i);
      return (i) =>
        this.undoing(() => {
          const end = greedy(i);
          return end < 0 ? -1 : next(end);
        });
    }
    let count = 0;
    let last = -1;
    const iterate = (i: number): number => {
      const oldLast = last;
      count++;
      last = i;
      const end = once(i);
      count--;
      last = oldLast;
      return end;
    };
    const leave = (i: number): number => {
      const oldCount = count;
      const oldLast = last;
      const end = next(i);
      count = oldCount;
      last = oldLast;
      return end;
    };
    const loop: Matcher = (i) => {
      if (count < min) return iterate(i);
      const more = count < max && i !== last;
      if (mode === "greedy") {
        if (more) {
          const end = iterate(i);
          if (end >= 0) return end;
        }
        return leave(i);
      }
      const end = leave(i);
      return end >= 0 || !more ? end : iterate(i);
    };
    const once = this.compile(body, loop);
    return (i) => {
      const oldCount = count;
      const oldLast = last;
      count = 0;
      last = -1;
      const end = loop(i);
      count = oldCount;
      last = oldLast;
      return end;
    };
  }

  /** A repetition of one character. */
  private compileRun(
    test: Test,
    min: number,
    max: number,
    mode: "greedy" | "lazy" | "possessive",
    next: Matcher,
  ): Matcher {
    const reach = (i: number, limit: number): number => {
      const { codes, base } = this;
      const stop = Math.min(this.end, i + limit);
      let k = i;
      while (k < stop && test(codes[base + k]!)) k++;
      return k;
    };
    if (mode === "lazy")
      return (i) => {
        let k = reach(i, min);
        if (k - i < min) return -1;
        for (;;) {
          const end = next(k);
          if (end >= 0) return end;
          if (k - i >= max || k >= this.end || !test(this.codes[this.base + k]!)) return -1;
          k++;
        }
      };
    return (i) => {
      let k = reach(i, max);
      if (k - i < min) return -1;
      if (mode === "possessive") return next(k);
      for (; k >= i + min; k--) {
        const end = next(k);
        if (end >= 0) return end;
      }
      return -1;
    };
  }

  private compileLook(node: Node & { kind: "look" }, next: Matcher): Matcher {
    const body = this.compile(node.body, (i) => i);
    const { behind, negated, width } = node;
    return (i) =>
      this.undoing(() => {
        const from = behind ? i - width : i;
        const matched = from >= this.begin && body(from) >= 0;
        return matched === negated ? -1 : next(i);
      });
  }

  private compileReference(group: number, flags: number, next: Matcher): Matcher {
    const ascii = (flags & FLAG.ASCII) !== 0;
    const same = (flags & FLAG.IGNORECASE) !== 0 ? (c: number) => fold(c, ascii) : (c: number) => c;
    return (i) => {
      const from = this.marks[2 * group]!;
      const to = this.marks[2 * group + 1]!;
      if (to < 0 || i + to - from > this.end) return -1;
      const { codes, base } = this;
      for (let k = from; k < to; k++)
        if (same(codes[base + k]!) !== same(codes[base + i + k - from]!)) return -1;
      return next(i + to - from);
    };
  }
}

export function characterTest(node: Node & { kind: "literal" | "any" | "set" }): Test {
  if (node.kind === "any") return (node.flags & FLAG.DOTALL) !== 0 ? () => true : (c) => c !== 10;
  if (node.kind === "set") return setTest(node.items, node.negated, node.flags);
  const { code, flags } = node;
  if ((flags & FLAG.IGNORECASE) === 0) return (c) => c === code;
  const ascii = (flags & FLAG.ASCII) !== 0;
  const folded = fold(code, ascii);
  return (c) => c === code || fold(c, ascii) === folded;
}

/** A test that the first character of every match passes; undefined where there may be none. */
function firstTest(node: Node): Test | undefined {
  switch (node.kind) {
    case "literal":
    case "any":
    case "set":
      return characterTest(node);
    case "sequence": {
      for (const item of node.items) if (item.kind !== "at" && item.kind !== "look") return firstTest(item);
      return undefined;
    }
    case "group":
    case "atomic":
      return firstTest(node.body);
    case "repeat":
      return node.min > 0 ? firstTest(node.body) : undefined;
    case "branch": {
      const tests: Test[] = [];
      for (const choice of node.choices) {
        const test = firstTest(choice);
        if (test === undefined) return undefined;
        tests.push(test);
      }
      return (c) => tests.some((test) => test(c));
    }
    default:
      return undefined;
  }
}
