import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FLAG, RegexError } from "../../src/regex/ast.ts";
import { HostRegex } from "../../src/regex/host-regex.ts";
import { Regex } from "../../src/regex/match.ts";
import { parsePattern } from "../../src/regex/parse.ts";

const bytes = (text: string): Uint8Array => Uint8Array.from(text, (c) => c.charCodeAt(0));

/** What both engines answer about a text; undefined where JavaScript's cannot do the pattern. */
function both(
  source: string,
  flags: number,
  text: string,
  from: number,
  to: number,
): [string, string] | undefined {
  const pattern = parsePattern(source, flags);
  const host = HostRegex.of(pattern);
  if (host === undefined) return undefined;
  const own = new Regex(pattern);
  const answers = (["match", "full", "search"] as const).map((mode) => {
    const found = own.run({ codes: bytes(text), base: 0 }, from, to, mode);
    const same = host.run(text.slice(0, to), from, mode);
    return [
      found ? `${mode} ${own.lastIndex} ${own.marks.join(" ")}` : "none",
      same ? `${mode} ${host.lastIndex} ${host.marks.join(" ")}` : "none",
    ] as const;
  });
  return [answers.map(([a]) => a).join("; "), answers.map(([, b]) => b).join("; ")];
}

const { pattern } = fc.letrec<{ pattern: string }>((tie) => {
  const part = tie("pattern");
  const atom = fc.constantFrom(
    ..."ab\u00e9A1 _-\n".split("").map((c) => (c === "-" ? "\\-" : c)),
    ".",
    "\\w",
    "\\W",
    "\\d",
    "\\s",
    "\\S",
    "[a-c]",
    "[^a]",
    "[\\w-]",
    "[\u00e0-\u00ff]",
  );
  const anchors = fc.constantFrom("^", "$", "\\b", "\\B", "\\A", "\\Z");
  const quantifier = fc.constantFrom("*", "+", "?", "*?", "+?", "??", "{2}", "{1,2}", "{0,3}?", "{2,}", "*+");
  return {
    pattern: fc.oneof(
      { maxDepth: 5 },
      atom,
      anchors,
      fc.tuple(part, part).map(([a, b]) => a + b),
      fc.tuple(part, part).map(([a, b]) => `(?:${a}|${b})`),
      part.map((a) => `(${a})`),
      fc.tuple(atom, quantifier).map(([a, q]) => a + q),
      fc.tuple(part, quantifier).map(([a, q]) => `(?:${a})${q}`),
      fc.tuple(part, quantifier).map(([a, q]) => `(${a})${q}`),
      part.map((a) => `(?=${a})`),
      part.map((a) => `(?!${a})`),
      atom.map((a) => `(?<=${a})`),
      atom.map((a) => `(?<!${a})`),
      fc.tuple(part, fc.constantFrom(1, 2)).map(([a, n]) => `${a}\\${n}`),
    ),
  };
});

describe("JavaScript's engine", () => {
  it("finds what the matcher finds, groups and the last of them too", () => {
    let compared = 0;
    fc.assert(
      fc.property(
        pattern,
        fc.constantFrom(
          0,
          FLAG.IGNORECASE,
          FLAG.MULTILINE,
          FLAG.DOTALL,
          FLAG.ASCII,
          FLAG.IGNORECASE | FLAG.ASCII,
        ),
        fc
          .array(fc.constantFrom(..."aabbcAB\u00e9\u00c91 _-\n"), { maxLength: 8 })
          .map((list) => list.join("")),
        fc.nat(8),
        fc.nat(8),
        (source, flags, text, a, b) => {
          const from = Math.min(a, b, text.length);
          const to = Math.min(Math.max(a, b), text.length);
          try {
            const answers = both(source, flags, text, from, to);
            if (answers === undefined) return;
            compared++;
            expect(answers[1]).toBe(answers[0]);
          } catch (problem) {
            if (!(problem instanceof RegexError)) throw problem;
          }
        },
      ),
      { numRuns: Number(process.env["REGEX_RUNS"] ?? 20_000) },
    );
    expect(compared).toBeGreaterThan(1000);
  });

  it.each([
    ["(a)|b", "b"],
    ["(?:(a)|b)*", "ab"],
    ["((a)|b)+", "ab"],
    ["(?:(a)?b)*", "abb"],
    ["(a)?\\1", "b"],
    ["(?>a+)b", "aab"],
    ["a++b", "aab"],
    ["(a)?(?(1)b|c)", "ab"],
    ["(?:a*)*b", "aab"],
    ["(?=(a))", "a"],
  ])("leaves alone what it would answer otherwise, or what is not worth knowing: %s", (source) => {
    const pattern = parsePattern(source, 0);
    expect(HostRegex.of(pattern) !== undefined).toBe(source === "(a)|b");
  });

  it("tells the group that closed last", () => {
    expect(both("((a)(b))", 0, "ab", 0, 2)).toEqual(Array(2).fill(expect.stringMatching(/^match 1 /)));
    expect(both("(a)()", 0, "a", 0, 1)).toEqual(Array(2).fill(expect.stringMatching(/^match 2 /)));
    expect(both("(a)(b)?", 0, "a", 0, 1)).toEqual(Array(2).fill(expect.stringMatching(/^match 1 /)));
  });
});
