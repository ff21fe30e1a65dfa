import type { ParsedPattern } from "./ast.ts";
import { translate, type Translation } from "./translate.ts";

/**
 * A pattern that JavaScript's engine matches, in machine code: what {@link Regex} does, for texts of which every character is below
 * 256, and for patterns that mean the same there ({@link translate}).
 */
export class HostRegex {
  /** As in Regex. */
  readonly marks: Int32Array;
  lastIndex = 0;
  private readonly translation: Translation;
  private readonly flags: string;
  private readonly engines: (RegExp | undefined)[] = [];

  /** Undefined for a pattern that JavaScript's engine cannot match. */
  static of(pattern: ParsedPattern): HostRegex | undefined {
    const translation = translate(pattern.root);
    if (translation === undefined) return undefined;
    try {
      return new HostRegex(translation);
    } catch (problem) {
      // too large for the engine
      if (problem instanceof SyntaxError || problem instanceof RangeError) return undefined;
      throw problem;
    }
  }

  private constructor(translation: Translation) {
    this.translation = translation;
    this.marks = new Int32Array(2 * translation.parents.length);
    this.flags = translation.parents.length > 1 ? "d" : "";
    this.engine("search");
  }

  private engine(mode: "match" | "full" | "search"): RegExp {
    const { source } = this.translation;
    if (mode === "search") return (this.engines[0] ??= new RegExp(source, `g${this.flags}`));
    if (mode === "match") return (this.engines[1] ??= new RegExp(source, `y${this.flags}`));
    return (this.engines[2] ??= new RegExp(`(?:${source})$`, `y${this.flags}`));
  }

  /** Looks for a match in all of `text`, from `from` on; see Regex.run. */
  run(text: string, from: number, mode: "match" | "full" | "search"): boolean {
    const engine = this.engine(mode);
    engine.lastIndex = from;
    const match = engine.exec(text);
    if (match === null) return false;
    const { marks } = this;
    marks[0] = match.index;
    marks[1] = engine.lastIndex;
    if (marks.length === 2) return true;
    const spans = match.indices!;
    for (let group = 1; group < spans.length; group++) {
      const span = spans[group];
      marks[2 * group] = span === undefined ? -1 : span[0];
      marks[2 * group + 1] = span === undefined ? -1 : span[1];
    }
    this.lastIndex = this.lastClosed();
    return true;
  }

  /** Groups close from left to right; of those that end at one place, the inner before the outer, the first before the second. */
  private lastClosed(): number {
    const { marks } = this;
    let last = 0;
    let end = -1;
    for (let group = 1; 2 * group < marks.length; group++) {
      const to = marks[2 * group + 1]!;
      if (to < 0 || to < end || (to === end && this.isWithin(group, last))) continue;
      last = group;
      end = to;
    }
    return last;
  }

  private isWithin(group: number, outer: number): boolean {
    const { parents } = this.translation;
    for (let around = parents[group]!; around !== 0; around = parents[around]!)
      if (around === outer) return true;
    return false;
  }
}
