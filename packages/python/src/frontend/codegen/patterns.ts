/** `match`: patterns as tests and jumps. Names are bound when all of a case's pattern has matched. */
import { OP } from "../../bytecode/opcodes.ts";
import type { Expression, MatchCase, Pattern, PatternOf, Range, Statement, StatementOf } from "../ast.ts";
import { AssignmentCompiler } from "./assignments.ts";
import type { Label } from "./builder.ts";

/** The registers that hold what a case's names will be bound to. */
type Captures = Map<string, number>;

export abstract class PatternCompiler extends AssignmentCompiler {
  protected abstract statements(body: Statement[]): void;

  protected match(node: StatementOf<"Match">): void {
    const end = this.label();
    const subject = this.value(node.subject, this.temp());
    for (const one of node.cases) this.case(one, subject, end);
    this.place(end);
  }

  private case({ pattern, guard, body }: MatchCase, subject: number, end: Label): void {
    const next = this.label();
    const mark = this.top;
    const captures: Captures = new Map();
    for (const name of namesOf(pattern)) {
      if (captures.has(name.name))
        throw this.file.error(`multiple assignments to name '${name.name}' in pattern`, name.start, name.end);
      captures.set(name.name, this.temp());
    }
    this.pattern(pattern, subject, next, captures);
    for (const [name, register] of captures) this.store(pattern, name, register);
    if (guard) this.jumpIf(guard, next, false);
    this.top = mark;
    this.statements(body);
    this.emit(pattern, OP.JUMP, end);
    this.place(next);
    this.top = mark;
  }

  /** Goes on behind when `subject` matches, else jumps to `fail`. */
  private pattern(node: Pattern, subject: number, fail: Label, captures: Captures): void {
    const mark = this.top;
    switch (node.kind) {
      case "ValuePattern":
        this.emit(node, OP.JUMP_IF_NOT_EQ, fail, subject, this.value(node.value));
        break;
      case "SingletonPattern":
        this.emit(node, OP.JUMP_IF_IS_NOT, fail, subject, this.constant(node.value));
        break;
      case "CapturePattern":
      case "StarPattern":
        if (node.name !== undefined) this.move(node, captures.get(node.name)!, subject);
        break;
      case "AsPattern":
        this.pattern(node.pattern, subject, fail, captures);
        this.move(node, captures.get(node.name)!, subject);
        break;
      case "OrPattern":
        this.alternatives(node, subject, fail, captures);
        break;
      case "SequencePattern":
        this.sequencePattern(node, subject, fail, captures);
        break;
      case "MappingPattern":
        this.mappingPattern(node, subject, fail, captures);
        break;
      case "ClassPattern":
        this.classPattern(node, subject, fail, captures);
    }
    this.top = mark;
  }

  private alternatives(
    { patterns, start, end }: PatternOf<"OrPattern">,
    subject: number,
    fail: Label,
    captures: Captures,
  ): void {
    const names = (pattern: Pattern): string =>
      namesOf(pattern)
        .map(({ name }) => name)
        .sort()
        .join();
    const bound = names(patterns[0]!);
    if (patterns.some((pattern) => names(pattern) !== bound))
      throw this.file.error("alternative patterns bind different names", start, end);
    const matched = this.label();
    patterns.forEach((pattern, i) => {
      const last = i === patterns.length - 1;
      if (!last && isIrrefutable(pattern)) {
        const what =
          pattern.kind === "CapturePattern" && pattern.name !== undefined
            ? `name capture '${pattern.name}'`
            : "wildcard";
        throw this.file.error(`${what} makes remaining patterns unreachable`, pattern.start, pattern.end);
      }
      const next = last ? fail : this.label();
      this.pattern(pattern, subject, next, captures);
      if (last) return;
      this.emit(pattern, OP.JUMP, matched);
      this.place(next);
    });
    this.place(matched);
  }

  private require(at: Range, op: number, subject: number, fail: Label): void {
    const is = this.temp();
    this.emit(at, op, is, subject);
    this.emit(at, OP.JUMP_IF_FALSE, fail, is);
    this.top = is;
  }

  private integer(n: number): number {
    return this.constant({ kind: "int", value: BigInt(n) });
  }

  private sequencePattern(
    node: PatternOf<"SequencePattern">,
    subject: number,
    fail: Label,
    captures: Captures,
  ): void {
    const { patterns } = node;
    this.require(node, OP.MATCH_SEQUENCE, subject, fail);
    const star = patterns.findIndex(({ kind }) => kind === "StarPattern");
    const count = patterns.length;
    const length = this.temp();
    if (star < 0 || count > 1) {
      this.emit(node, OP.LENGTH, length, subject);
      const fewest = this.integer(star < 0 ? count : count - 1);
      this.emit(node, star < 0 ? OP.JUMP_IF_NOT_EQ : OP.JUMP_IF_NOT_GE, fail, length, fewest);
    }
    if (patterns.every(isWildcard)) return;
    const first = this.temps(count);
    if (star < 0) this.emit(node, OP.UNPACK, first, subject, count);
    else if (!isWildcard(patterns[star]!))
      this.emit(node, OP.UNPACK_EX, first, subject, star, count - star - 1);
    else {
      // what the star leaves out is not looked at
      const index = this.temp();
      patterns.forEach((pattern, i) => {
        if (isWildcard(pattern)) return;
        if (i < star) this.emit(pattern, OP.GET_ITEM, first + i, subject, this.integer(i));
        else {
          this.emit(pattern, OP.SUB, index, length, this.integer(count - i));
          this.emit(pattern, OP.GET_ITEM, first + i, subject, index);
        }
      });
    }
    patterns.forEach((pattern, i) => this.pattern(pattern, first + i, fail, captures));
  }

  private mappingPattern(
    node: PatternOf<"MappingPattern">,
    subject: number,
    fail: Label,
    captures: Captures,
  ): void {
    const { keys, values, rest } = node;
    this.require(node, OP.MATCH_MAPPING, subject, fail);
    this.checkKeys(keys);
    const first = keys.length === 0 ? this.top : this.consecutive(keys);
    if (keys.length > 0) {
      const found = this.temp();
      this.emit(node, OP.LENGTH, found, subject);
      this.emit(node, OP.JUMP_IF_NOT_GE, fail, found, this.integer(keys.length));
      const tuple = this.temp();
      this.emit(node, OP.BUILD_TUPLE, tuple, first, keys.length);
      this.emit(node, OP.MATCH_KEYS, found, subject, tuple);
      this.emit(node, OP.JUMP_IF_IS, fail, found, this.none());
      const items = this.temps(keys.length);
      this.emit(node, OP.UNPACK, items, found, keys.length);
      values.forEach((pattern, i) => this.pattern(pattern, items + i, fail, captures));
    }
    if (rest === undefined) return;
    const others = this.temp();
    this.emit(node, OP.BUILD_MAP, others);
    this.emit(node, OP.DICT_UPDATE, others, subject);
    keys.forEach((_, i) => this.emit(node, OP.DELETE_ITEM, others, first + i));
    this.move(node, captures.get(rest)!, others);
  }

  private checkKeys(keys: readonly Expression[]): void {
    const seen = new Set<string>();
    for (const key of keys) {
      if (key.kind !== "Constant") continue;
      const { value } = key;
      const text =
        "value" in value ? `${value.kind === "float" ? "int" : value.kind} ${value.value}` : value.kind;
      if (seen.has(text))
        throw this.file.error(
          `mapping pattern checks duplicate key (${this.file.text.slice(key.start, key.end)})`,
          key.start,
          key.end,
        );
      seen.add(text);
    }
  }

  private classPattern(
    node: PatternOf<"ClassPattern">,
    subject: number,
    fail: Label,
    captures: Captures,
  ): void {
    const { callee, positional, names, named } = node;
    const base = this.temps(2);
    this.move(node, base, subject);
    this.value(callee, base + 1);
    const tuple = this.constant({ kind: "tuple", items: names.map((value) => ({ kind: "str", value })) });
    this.emit(node, OP.MATCH_CLASS, base, base, positional.length, tuple);
    this.emit(node, OP.JUMP_IF_IS, fail, base, this.none());
    const count = positional.length + named.length;
    if (count === 0) return;
    const items = this.temps(count);
    this.emit(node, OP.UNPACK, items, base, count);
    [...positional, ...named].forEach((pattern, i) => this.pattern(pattern, items + i, fail, captures));
  }
}

const isWildcard = (pattern: Pattern): boolean =>
  (pattern.kind === "CapturePattern" || pattern.kind === "StarPattern") && pattern.name === undefined;

const isIrrefutable = (pattern: Pattern): boolean =>
  pattern.kind === "CapturePattern" || (pattern.kind === "AsPattern" && isIrrefutable(pattern.pattern));

/** Every name a pattern binds; those of an or-pattern once. */
function namesOf(pattern: Pattern): (Range & { name: string })[] {
  switch (pattern.kind) {
    case "ValuePattern":
    case "SingletonPattern":
      return [];
    case "CapturePattern":
    case "StarPattern":
      return pattern.name === undefined
        ? []
        : [{ name: pattern.name, start: pattern.start, end: pattern.end }];
    case "AsPattern":
      return [...namesOf(pattern.pattern), { name: pattern.name, start: pattern.start, end: pattern.end }];
    case "OrPattern":
      return namesOf(pattern.patterns[0]!);
    case "MappingPattern": {
      const names = pattern.values.flatMap(namesOf);
      if (pattern.rest !== undefined)
        names.push({ name: pattern.rest, start: pattern.start, end: pattern.end });
      return names;
    }
    case "ClassPattern":
      return [...pattern.positional, ...pattern.named].flatMap(namesOf);
    case "SequencePattern":
      return pattern.patterns.flatMap(namesOf);
  }
}
