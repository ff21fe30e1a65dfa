import { OBJECT, STR_WIDTH } from "../../heap/layout.ts";
import { NONE, offsetOf, type Value } from "../../heap/value.ts";
import { PyError, type Interp } from "../../interp.ts";
import { RegexError, UNLIMITED, widthOf, type ParsedPattern } from "../../regex/ast.ts";
import { parsePattern } from "../../regex/parse.ts";
import { HostRegex } from "../../regex/host-regex.ts";
import { Regex, type Subject } from "../../regex/match.ts";
import { defineIn } from "./define.ts";

const MODES = ["match", "full", "search"] as const;
/** Texts from this length on are kept for the next match: those who match again and again in one text do it at ever new places. */
const KEPT_LENGTH = 64;

/** A pattern, and the matchers for it, made when they are first needed. */
class Compiled {
  private readonly parsed: ParsedPattern;
  private madeOwn: Regex | undefined;
  private madeHost: HostRegex | null | undefined;

  constructor(parsed: ParsedPattern) {
    this.parsed = parsed;
  }

  get own(): Regex {
    return (this.madeOwn ??= new Regex(this.parsed));
  }

  /** JavaScript's engine, where it can do it. */
  get host(): HostRegex | undefined {
    if (this.madeHost === undefined) this.madeHost = HostRegex.of(this.parsed) ?? null;
    return this.madeHost ?? undefined;
  }
}

/** `_sre`, for `lib/re.py`: patterns are numbers here, matches tuples of the spans of groups. */
export function installSre(py: Interp): void {
  py.defineModule("_sre", (_py, module) => {
    const { heap } = py;
    const define = defineIn(py, module);
    const patterns: Compiled[] = [];
    // The text that was matched last, and what keeps it alive: another must not come to lie where it did.
    py.setBuiltin(".subject", NONE);
    const subjectCell = py.builtinCell(".subject");
    let keptValue: Value = NONE;
    let keptText = "";
    const textOf = (v: Value, length: number): string => {
      if (length < KEPT_LENGTH) return heap.strOf(v);
      if (v !== keptValue || length !== keptText.length) {
        keptText = heap.strOf(v);
        keptValue = v;
        heap.write(subjectCell, v);
      }
      return keptText;
    };
    const subjectOf = (v: Value): Subject => {
      const at = heap.textAt(offsetOf(v));
      const width = heap.u8[offsetOf(v) + OBJECT.FLAGS]! & STR_WIDTH;
      if (width === 1) return { codes: heap.u8, base: at };
      return width === 2 ? { codes: heap.u16, base: at >>> 1 } : { codes: heap.u32, base: at >>> 2 };
    };
    const spans = (regex: Regex | HostRegex): Value => heap.tuple([regex.lastIndex, ...regex.marks]);
    /** The matcher that has found something, undefined for none. */
    const run = (
      compiled: Compiled,
      string: Value,
      length: number,
      from: number,
      to: number,
      mode: (typeof MODES)[number],
      notEmpty = false,
    ): Regex | HostRegex | undefined => {
      const { host } = compiled;
      if (host !== undefined && !notEmpty && (heap.u8[offsetOf(string) + OBJECT.FLAGS]! & STR_WIDTH) === 1) {
        const text = textOf(string, length);
        return host.run(to === length ? text : text.slice(0, to), from, mode) ? host : undefined;
      }
      return compiled.own.run(subjectOf(string), from, to, mode, notEmpty) ? compiled.own : undefined;
    };
    /** A position within a string of that length. */
    const clamp = (v: Value, length: number): number => Math.max(0, Math.min(py.index(v), length));

    /** A pattern, or its error, made by the function given. */
    const parse = (pattern: Value, flags: Value, error: Value): ParsedPattern => {
      try {
        return parsePattern(heap.strOf(pattern), py.index(flags));
      } catch (problem) {
        if (!(problem instanceof RegexError)) {
          if (problem instanceof RangeError && problem.message.startsWith("the repetition"))
            throw py.error("OverflowError", problem.message);
          throw problem;
        }
        if (problem.position === undefined && problem.message.startsWith("ASCII"))
          throw py.error("ValueError", problem.message);
        const message = heap.str(problem.message);
        throw new PyError(py.call(error, [message, pattern, problem.position ?? NONE]));
      }
    };

    // (number, flags, groups, names) of a pattern
    define(
      "compile",
      ([pattern, flags, error]) => {
        const parsed = parse(pattern!, flags!, error!);
        const names = py.newDict();
        for (const [name, index] of parsed.groupNames) py.dictSet(names, heap.intern(name), index);
        return heap.tuple([patterns.push(new Compiled(parsed)) - 1, parsed.flags, parsed.groupCount, names]);
      },
      3,
    );
    // the lengths of the shortest and the longest match of a pattern, None without a limit
    define(
      "width",
      ([pattern, flags, error]) => {
        const [low, high] = widthOf(parse(pattern!, flags!, error!).root, new Map());
        return heap.tuple([heap.int(low), high < UNLIMITED ? heap.int(high) : NONE]);
      },
      3,
    );
    // the spans of a match, None for none
    define(
      "run",
      ([number, string, pos, end, mode]) => {
        const length = heap.strLength(string!);
        const to = clamp(end!, length);
        const from = clamp(pos!, length);
        if (from > to) return NONE;
        const matcher = run(patterns[py.index(number!)]!, string!, length, from, to, MODES[py.index(mode!)]!);
        return matcher === undefined ? NONE : spans(matcher);
      },
      5,
    );
    // the spans of all matches that do not overlap, at most `limit` (0: any number)
    define(
      "all",
      ([number, string, pos, end, limit]) => {
        const length = heap.strLength(string!);
        const to = clamp(end!, length);
        const compiled = patterns[py.index(number!)]!;
        const most = py.index(limit!);
        const found: Value[] = [];
        const depth = heap.pinned.length;
        try {
          for (let from = clamp(pos!, length), empty = false; from <= to;) {
            const matcher = run(compiled, string!, length, from, to, "search", empty);
            if (matcher === undefined) break;
            const v = spans(matcher);
            heap.pin(v);
            found.push(v);
            if (found.length === most) break;
            empty = matcher.marks[0] === matcher.marks[1];
            from = matcher.marks[1]!;
          }
          return py.newList(found);
        } finally {
          heap.unpin(depth);
        }
      },
      5,
    );
  });
}
