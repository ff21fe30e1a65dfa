/** Regular expressions as Python writes them (Lib/re/_parser.py), as a tree. */

export const FLAG = {
  IGNORECASE: 2,
  LOCALE: 4,
  MULTILINE: 8,
  DOTALL: 16,
  UNICODE: 32,
  VERBOSE: 64,
  DEBUG: 128,
  ASCII: 256,
} as const;

export type Category = "digit" | "space" | "word";

export type SetItem =
  | { readonly kind: "range"; readonly from: number; readonly to: number }
  | { readonly kind: "category"; readonly category: Category; readonly negated: boolean };

/** `flags` of a node are those in force where it stands. */
export type Node =
  | { readonly kind: "literal"; readonly code: number; readonly flags: number }
  | { readonly kind: "any"; readonly flags: number }
  | {
      readonly kind: "set";
      readonly items: readonly SetItem[];
      readonly negated: boolean;
      readonly flags: number;
    }
  | {
      readonly kind: "at";
      readonly where: "start" | "end" | "string-start" | "string-end" | "boundary" | "no-boundary";
      readonly flags: number;
    }
  | { readonly kind: "sequence"; readonly items: readonly Node[] }
  | { readonly kind: "branch"; readonly choices: readonly Node[] }
  | { readonly kind: "group"; readonly index: number | undefined; readonly body: Node }
  | { readonly kind: "atomic"; readonly body: Node }
  | {
      readonly kind: "repeat";
      readonly min: number;
      readonly max: number;
      readonly mode: "greedy" | "lazy" | "possessive";
      readonly body: Node;
    }
  | {
      readonly kind: "look";
      readonly behind: boolean;
      readonly negated: boolean;
      readonly body: Node;
      readonly width: number;
    }
  | { readonly kind: "backreference"; readonly group: number; readonly flags: number }
  | {
      readonly kind: "conditional";
      readonly group: number;
      readonly yes: Node;
      readonly no: Node | undefined;
    };

export interface ParsedPattern {
  readonly root: Node;
  readonly flags: number;
  readonly groupCount: number;
  readonly groupNames: ReadonlyMap<string, number>;
}

/** What is wrong with a pattern; `position` counts code points. */
export class RegexError extends Error {
  readonly position: number | undefined;
  constructor(message: string, position?: number) {
    super(message);
    this.name = "RegexError";
    this.position = position;
  }
}

/** A width without a limit. */
export const UNLIMITED = 2 ** 32 - 1;

/** Fewest and most characters a node can match. */
export function widthOf(
  node: Node,
  groups: ReadonlyMap<number, readonly [number, number]>,
): readonly [number, number] {
  switch (node.kind) {
    case "literal":
    case "any":
    case "set":
      return [1, 1];
    case "at":
    case "look":
      return [0, 0];
    case "sequence": {
      let low = 0;
      let high = 0;
      for (const item of node.items) {
        const [min, max] = widthOf(item, groups);
        low += min;
        high += max;
      }
      return [Math.min(low, UNLIMITED), Math.min(high, UNLIMITED)];
    }
    case "branch": {
      let low = UNLIMITED;
      let high = 0;
      for (const choice of node.choices) {
        const [min, max] = widthOf(choice, groups);
        low = Math.min(low, min);
        high = Math.max(high, max);
      }
      return [low, high];
    }
    case "group":
    case "atomic":
      return widthOf(node.body, groups);
    case "repeat": {
      const [min, max] = widthOf(node.body, groups);
      return [Math.min(min * node.min, UNLIMITED), max === 0 ? 0 : Math.min(max * node.max, UNLIMITED)];
    }
    case "backreference":
      return groups.get(node.group) ?? [0, UNLIMITED];
    case "conditional": {
      const yes = widthOf(node.yes, groups);
      const no = node.no === undefined ? ([0, 0] as const) : widthOf(node.no, groups);
      return [Math.min(yes[0], no[0]), Math.max(yes[1], no[1])];
    }
  }
}
