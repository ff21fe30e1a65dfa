import { FLAG, UNLIMITED, widthOf, type Node } from "./ast.ts";
import { characterTest } from "./match.ts";

/**
 * Python's patterns as JavaScript's, for subjects of which every character is below 256: for those, a set is a list of ranges that
 * says all about case, categories and flags. Only what means the same in both is translated:
 *
 * - JavaScript forgets the groups in a repetition at each iteration, Python keeps them: a repetition must set all groups in it
 *   each time, or have none.
 * - JavaScript takes a reference to a group without a match for a match of nothing, Python for a failure: the group must be one
 *   that is set whenever the reference is reached.
 * - Iterations that match nothing end differently: what is repeated must match something.
 * - Nothing in JavaScript is atomic, possessive or conditional.
 */

/** Larger counts would make the engine's program large. */
const MOST_COUNTED = 500;

class Untranslatable extends Error {}

export interface Translation {
  readonly source: string;
  /** By group (0: none): the group around it, 0 where there is none. */
  readonly parents: readonly number[];
}

/** Undefined for a pattern that cannot be translated. */
export function translate(root: Node): Translation | undefined {
  const translator = new Translator();
  try {
    const source = translator.node(root, new Set());
    return { source, parents: translator.parents };
  } catch (problem) {
    if (problem instanceof Untranslatable) return undefined;
    throw problem;
  }
}

class Translator {
  readonly parents: number[] = [0];
  private around = 0;
  private lookDepth = 0;

  /** @param set the groups that have matched whenever `node` is reached; those of `node` are added */
  node(node: Node, set: Set<number>): string {
    switch (node.kind) {
      case "literal":
      case "any":
      case "set":
        return charactersOf(characterTest(node));
      case "at":
        return anchor(node);
      case "sequence":
        return node.items.map((item) => this.node(item, set)).join("");
      case "branch":
        return this.branch(node.choices, set);
      case "group":
        return this.group(node, set);
      case "repeat":
        return this.repeat(node, set);
      case "look": {
        this.lookDepth++;
        const body = this.node(node.body, new Set(set));
        this.lookDepth--;
        return `(?${node.behind ? "<" : ""}${node.negated ? "!" : "="}${body})`;
      }
      case "backreference":
        if (!set.has(node.group) || (node.flags & FLAG.IGNORECASE) !== 0 || this.lookDepth > 0)
          throw new Untranslatable();
        return `(?:\\${node.group})`;
      case "atomic":
      case "conditional":
        throw new Untranslatable();
    }
  }

  private branch(choices: readonly Node[], set: Set<number>): string {
    const before = new Set(set);
    let common: Set<number> | undefined;
    const texts = choices.map((choice) => {
      const own = new Set(before);
      const text = this.node(choice, own);
      common = common === undefined ? own : new Set([...common].filter((group) => own.has(group)));
      return text;
    });
    for (const group of common ?? []) set.add(group);
    return `(?:${texts.join("|")})`;
  }

  private group(node: Node & { kind: "group" }, set: Set<number>): string {
    const { index } = node;
    if (index === undefined) return `(?:${this.node(node.body, set)})`;
    // Groups must close in the order of the text, or which closed last could not be told.
    if (this.lookDepth > 0 || index !== this.parents.length) throw new Untranslatable();
    this.parents.push(this.around);
    const { around } = this;
    this.around = index;
    const body = this.node(node.body, set);
    this.around = around;
    set.add(index);
    return `(${body})`;
  }

  private repeat(node: Node & { kind: "repeat" }, set: Set<number>): string {
    const { min, max, mode, body } = node;
    const limited = max < UNLIMITED;
    if (mode === "possessive" || widthOf(body, new Map())[0] === 0) throw new Untranslatable();
    if (min > MOST_COUNTED || (limited && max > MOST_COUNTED)) throw new Untranslatable();
    const first = this.parents.length;
    const own = new Set(set);
    const text = this.node(body, own);
    for (let group = first; group < this.parents.length; group++)
      if (!own.has(group)) throw new Untranslatable();
    if (min > 0) for (const group of own) set.add(group);
    const atom = body.kind === "literal" || body.kind === "any" || body.kind === "set" ? text : `(?:${text})`;
    return `${atom}{${min},${limited ? max : ""}}${mode === "lazy" ? "?" : ""}`;
  }
}

/** Without the flag `m`, ^ and $ are the ends of the text. */
function anchor({ where, flags }: Node & { kind: "at" }): string {
  const multiline = (flags & FLAG.MULTILINE) !== 0;
  switch (where) {
    case "start":
      return multiline ? "(?:^|(?<=\\n))" : "^";
    case "end":
      return multiline ? "(?=\\n|$)" : "(?=\\n?$)";
    case "string-start":
      return "^";
    case "string-end":
      return "$";
    case "boundary":
    case "no-boundary": {
      const word = charactersOf(
        characterTest({
          kind: "set",
          items: [{ kind: "category", category: "word", negated: false }],
          negated: false,
          flags: flags & FLAG.ASCII,
        }),
      );
      const none = `(?<!${word})(?!${word})(?:(?=[^])|(?<=[^]))`; // there is none in an empty text
      return where === "boundary"
        ? `(?:(?<=${word})(?!${word})|(?<!${word})(?=${word}))`
        : `(?:(?<=${word})(?=${word})|${none})`;
    }
  }
}

const hex = (code: number): string => `\\x${code.toString(16).padStart(2, "0")}`;

/** The characters below 256 that pass, as a set. */
function charactersOf(test: (code: number) => boolean): string {
  const ranges: string[] = [];
  for (let code = 0; code < 256; code++) {
    if (!test(code)) continue;
    const from = code;
    while (code < 255 && test(code + 1)) code++;
    ranges.push(from === code ? hex(from) : `${hex(from)}-${hex(code)}`);
  }
  return `[${ranges.join("")}]`;
}
