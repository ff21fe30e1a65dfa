/** Code for operators, displays, f-strings and the rest of the expressions. */
import type { Constant } from "../../bytecode/code.ts";
import { OP } from "../../bytecode/opcodes.ts";
import {
  binarySpine,
  type AttributeNode,
  type BinaryNode,
  type BooleanNode,
  type CompareNode,
  type ConditionalNode,
  type DictNode,
  type Expression,
  type FormattedPart,
  type FStringPart,
  type Range,
  type SequenceNode,
  type YieldNode,
} from "../ast.ts";
import type { AnchoredRange, Label } from "./builder.ts";
import { VariableCompiler } from "./variables.ts";

/** The constant that an expression is, if it is one. */
export function constantOf(node: Expression): Constant | undefined {
  if (node.kind === "Constant") return node.value;
  if (node.kind !== "Tuple") return undefined;
  const items: Constant[] = [];
  for (const item of node.items) {
    const constant = constantOf(item);
    if (!constant) return undefined;
    items.push(constant);
  }
  return { kind: "tuple", items };
}

export function anchored(node: Range, anchorStart: number, anchorEnd: number): AnchoredRange {
  return { start: node.start, end: node.end, anchorStart, anchorEnd };
}

export abstract class ExpressionCompiler extends VariableCompiler {
  protected abstract call(node: Extract<Expression, { kind: "Call" }>, dest: number | undefined): number;
  protected abstract lambda(node: Extract<Expression, { kind: "Lambda" }>, dest: number | undefined): number;
  protected abstract comprehension(
    node: Extract<Expression, { kind: "Comprehension" }>,
    dest: number | undefined,
  ): number;

  /** Jumps to `target` when the truth of `node` is `sense`; goes on behind otherwise. */
  protected abstract jumpIf(node: Expression, target: Label, sense: boolean): void;

  value(node: Expression, dest?: number): number {
    const constant = constantOf(node);
    if (constant) return this.settle(node, this.constant(constant), dest);
    switch (node.kind) {
      case "Name":
        return this.load(node, dest);
      case "Binary":
        return this.binary(node, dest);
      case "Unary": {
        const mark = this.top;
        const operand = this.value(node.operand);
        return this.result(node, mark, dest, OP[node.operator], operand);
      }
      case "Boolean":
        return this.boolean(node, dest);
      case "Compare":
        return this.comparison(node, dest);
      case "Conditional":
        return this.conditional(node, dest);
      case "Named":
        return this.named(node, dest);
      case "Call":
        return this.call(node, dest);
      case "Attribute": {
        const mark = this.top;
        const object = this.value(node.object);
        return this.result(this.attributeRange(node), mark, dest, OP.GET_ATTR, object, this.name(node.name));
      }
      case "Subscript": {
        const mark = this.top;
        const object = this.operand(node.object);
        const index = this.value(node.index);
        return this.result(anchored(node, node.open, node.end), mark, dest, OP.GET_ITEM, object, index);
      }
      case "Slice": {
        const mark = this.top;
        const part = (bound: Expression | undefined): number => (bound ? this.operand(bound) : this.none());
        const lower = part(node.lower);
        const upper = part(node.upper);
        return this.result(node, mark, dest, OP.BUILD_SLICE, lower, upper, part(node.step));
      }
      case "Tuple":
      case "List":
      case "Set":
        return this.sequence(node, dest);
      case "Dict":
        return this.dict(node, dest);
      case "Comprehension":
        return this.comprehension(node, dest);
      case "Lambda":
        return this.lambda(node, dest);
      case "Yield":
        return this.yield(node, dest);
      case "Await": {
        const mark = this.top;
        const sent = this.temp();
        const base = this.hidden(node, ".await", node.value);
        this.delegate(node, sent, base);
        this.top = sent + 1;
        return this.delivered(node, mark, sent, dest);
      }
      case "FString": {
        const mark = this.top;
        return this.fstring(node, node.parts, mark, dest);
      }
      case "Starred":
        throw this.file.error("can't use starred expression here", node.start, node.end);
      case "Constant":
        throw new Error("constants were handled above");
    }
  }

  /** Like `value`, for an operand that is used only after others are evaluated: these must not change it. */
  protected operand(node: Expression): number {
    const mutable = node.kind === "Name" && this.frame.walrusNames.has(node.name);
    return mutable ? this.value(node, this.temp()) : this.value(node);
  }

  /** Where a traceback points for an attribute: only at the name when that is on a later line, as in CPython. */
  protected attributeRange(node: AttributeNode): Range {
    const { start, end, nameStart } = node;
    return this.file.lineOf(start) === this.file.lineOf(nameStart) ? node : { start: nameStart, end };
  }

  /** An expression whose value nobody wants. */
  protected effect(node: Expression): void {
    if (node.kind === "Constant") return;
    const mark = this.top;
    this.value(node);
    this.top = mark;
  }

  private settle(at: Range, operand: number, dest: number | undefined): number {
    if (dest === undefined) return operand;
    this.move(at, dest, operand);
    return dest;
  }

  /** Emits an instruction whose result goes to `dest` or a temporary; frees the temporaries above `mark` first. */
  protected result(
    at: Range,
    mark: number,
    dest: number | undefined,
    op: number,
    b = 0,
    c = 0,
    d = 0,
  ): number {
    this.top = mark;
    const to = dest ?? this.temp();
    this.emit(at, op, to, b, c, d);
    return to;
  }

  private binary(node: BinaryNode, dest: number | undefined): number {
    const { leaf, operators } = binarySpine(node);
    const mark = this.top;
    let left = this.operand(leaf);
    for (let i = 0; i < operators.length; i++) {
      const { operator, right, operatorStart, operatorEnd } = operators[i];
      const operand = this.value(right);
      const last = i === operators.length - 1;
      const at = anchored(operators[i], operatorStart, operatorEnd);
      left = this.result(at, mark, last ? dest : undefined, OP[operator], left, operand);
    }
    return left;
  }

  private boolean(node: BooleanNode, dest: number | undefined): number {
    const { values, operator } = node;
    const mark = this.top;
    // a variable must not change before all of the expression has been evaluated
    const to = dest !== undefined && this.isTemp(dest) ? dest : this.temp();
    const above = this.top;
    const end = this.label();
    const jump = operator === "and" ? OP.JUMP_IF_FALSE : OP.JUMP_IF_TRUE;
    values.forEach((value, index) => {
      this.value(value, to);
      this.top = above;
      if (index < values.length - 1) this.emit(value, jump, end, to);
    });
    this.place(end);
    return this.delivered(node, mark, to, dest);
  }

  /** `to` holds the result of several paths: puts it into `dest`, or keeps it as the only temporary above `mark`. */
  private delivered(at: Range, mark: number, to: number, dest: number | undefined): number {
    if (dest === undefined) return to;
    this.top = mark;
    this.move(at, dest, to);
    return dest;
  }

  private comparison(node: CompareNode, dest: number | undefined): number {
    const { operators, comparators } = node;
    const mark = this.top;
    if (operators.length === 1) {
      const left = this.operand(node.left);
      return this.result(
        node,
        mark,
        dest,
        OP[operators[0]],
        left,
        this.comparand(comparators[0], operators[0]),
      );
    }
    const to = dest !== undefined && this.isTemp(dest) ? dest : this.temp();
    const end = this.label();
    const above = this.top;
    let left = this.operand(node.left);
    operators.forEach((operator, index) => {
      const last = index === operators.length - 1;
      const right = last ? this.comparand(comparators[index], operator) : this.operand(comparators[index]);
      this.emit(node, OP[operator], to, left, right);
      if (!last) this.emit(node, OP.JUMP_IF_FALSE, end, to);
      left = right;
    });
    this.top = above;
    this.place(end);
    return this.delivered(node, mark, to, dest);
  }

  /** The right side of a comparison; `in` a display of constants becomes `in` a constant. */
  protected comparand(node: Expression, operator: string): number {
    if ((operator === "IN" || operator === "NOT_IN") && (node.kind === "List" || node.kind === "Set")) {
      const constant = constantOf({ ...node, kind: "Tuple" });
      if (constant?.kind === "tuple" && node.items.length > 0) {
        return this.constant(node.kind === "Set" ? { kind: "frozenset", items: constant.items } : constant);
      }
    }
    return this.value(node);
  }

  private conditional(node: ConditionalNode, dest: number | undefined): number {
    const mark = this.top;
    const to = dest ?? this.temp();
    const above = this.top;
    const otherwise = this.label();
    const end = this.label();
    this.jumpIf(node.test, otherwise, false);
    this.value(node.body, to);
    this.top = above;
    this.emit(node, OP.JUMP, end);
    this.place(otherwise);
    this.value(node.otherwise, to);
    this.top = above;
    this.place(end);
    if (dest !== undefined) this.top = mark;
    return to;
  }

  private named(node: Extract<Expression, { kind: "Named" }>, dest: number | undefined): number {
    const local = this.localRegister(node.target.name);
    if (local >= 0) {
      this.value(node.value, local);
      const to = dest ?? this.temp(); // not in place: a later := may change the variable
      this.move(node, to, local);
      return to;
    }
    const operand = this.value(node.value, dest);
    this.store(node, node.target.name, operand);
    return operand;
  }

  private sequence(node: SequenceNode, dest: number | undefined): number {
    const { items, kind } = node;
    const op = kind === "Tuple" ? OP.BUILD_TUPLE : kind === "List" ? OP.BUILD_LIST : OP.BUILD_SET;
    const mark = this.top;
    const constants =
      kind !== "Tuple" && items.length > 2 ? constantOf({ ...node, kind: "Tuple" }) : undefined;
    if (constants?.kind === "tuple") {
      // as CPython does, which decides the order of a set too: one constant, and a copy of it
      const copy = this.temp();
      this.emit(node, op, copy);
      if (kind === "List") this.emit(node, OP.LIST_EXTEND, copy, this.constant(constants));
      else this.emit(node, OP.SET_UPDATE, copy, this.constant({ kind: "frozenset", items: constants.items }));
      return this.delivered(node, mark, copy, dest);
    }
    if (!items.some((item) => item.kind === "Starred")) {
      // temporaries in bounded number: a display of thousands of items is appended to as it grows
      if (items.length <= 32) return this.result(node, mark, dest, op, this.consecutive(items), items.length);
    }
    const [build, append, extend] =
      kind === "Set"
        ? [OP.BUILD_SET, OP.SET_ADD, OP.SET_UPDATE]
        : [OP.BUILD_LIST, OP.LIST_APPEND, OP.LIST_EXTEND];
    const collection = this.temp();
    this.emit(node, build, collection);
    this.addItems(node, items, collection, append, extend);
    if (kind === "Tuple") return this.result(node, mark, dest, OP.LIST_TO_TUPLE, collection);
    return this.delivered(node, mark, collection, dest);
  }

  protected addItems(
    at: Range,
    items: Expression[],
    collection: number,
    append: number,
    extend: number,
  ): void {
    const above = this.top;
    for (const item of items) {
      const operand = this.value(item.kind === "Starred" ? item.value : item);
      this.emit(at, item.kind === "Starred" ? extend : append, collection, operand);
      this.top = above;
    }
  }

  /** Evaluates into new consecutive temporaries, which stay in use; the first one. */
  protected consecutive(items: Expression[]): number {
    if (items.length === 0) return 0; // no register at all
    const first = this.top;
    for (const item of items) this.value(item, this.temp());
    return first;
  }

  private dict(node: DictNode, dest: number | undefined): number {
    const mark = this.top;
    const { entries } = node;
    if (entries.length <= 16 && entries.every(({ key }) => key !== undefined)) {
      const first = this.consecutive(entries.flatMap(({ key, value }) => [key!, value]));
      return this.result(node, mark, dest, OP.BUILD_MAP, first, entries.length);
    }
    const map = this.temp();
    this.emit(node, OP.BUILD_MAP, map);
    const above = this.top;
    for (const { key, value } of entries) {
      if (key) {
        const keyOperand = this.operand(key);
        this.emit(node, OP.MAP_SET, map, keyOperand, this.value(value));
      } else this.emit(node, OP.DICT_UPDATE, map, this.value(value));
      this.top = above;
    }
    return this.delivered(node, mark, map, dest);
  }

  /** A call of one of the functions that only compiled code can name (src/vm/coroutine.ts); the result's register. */
  protected hidden(at: Range, name: string, argument: Expression | number): number {
    const base = this.temps(2);
    this.emit(at, OP.LOAD_GLOBAL, base, this.name(name));
    if (typeof argument === "number") this.move(at, base + 1, argument);
    else this.value(argument, base + 1);
    this.emit(at, OP.CALL, base, base, 1);
    this.top = base + 1;
    return base;
  }

  /** Yields what `iterator` yields, and sends it what is sent; what it returns is in `sent` then. */
  protected delegate(at: Range, sent: number, iterator: number): void {
    this.move(at, sent, this.none());
    const again = this.label();
    const done = this.label();
    this.place(again);
    this.emit(at, OP.YIELD_FROM, sent, iterator, done);
    this.emit(at, OP.YIELD, sent, sent);
    this.emit(at, OP.JUMP_BACK, again);
    this.place(done);
  }

  /** `await` of what is in a register, which takes the result. */
  protected awaitIn(at: Range, register: number): void {
    const mark = this.top;
    const sent = this.temp();
    this.delegate(at, sent, this.hidden(at, ".await", register));
    this.move(at, register, sent);
    this.top = mark;
  }

  /** YIELD; the items of an asynchronous generator are wrapped, because it yields what it awaits too. */
  protected yieldValue(at: Range, sent: number, value: number): void {
    this.emit(at, OP.YIELD, sent, this.frame.isAsync ? this.hidden(at, ".item", value) : value);
  }

  private yield(node: YieldNode, dest: number | undefined): number {
    const mark = this.top;
    if (!node.from) {
      const value = node.value ? this.value(node.value) : this.none();
      if (!this.frame.isAsync) return this.result(node, mark, dest, OP.YIELD, value);
      const sent = this.temp();
      this.yieldValue(node, sent, value);
      return this.delivered(node, mark, sent, dest);
    }
    const sent = this.temp();
    const iterator = this.temp();
    this.emit(node, OP.GET_ITER, iterator, this.value(node.value!));
    this.delegate(node, sent, iterator);
    this.top = sent + 1;
    return this.delivered(node, mark, sent, dest);
  }

  private fstring(at: Range, parts: FStringPart[], mark: number, dest: number | undefined): number {
    if (parts.length === 1 && typeof parts[0] !== "string") return this.formatted(parts[0], dest);
    const text = parts.length === 1 ? parts[0] : "";
    if (parts.length <= 1)
      return this.settle(at, this.constant({ kind: "str", value: text as string }), dest);
    const first = this.top;
    for (const part of parts) {
      const to = this.temp();
      if (typeof part === "string") this.move(at, to, this.constant({ kind: "str", value: part }));
      else this.formatted(part, to);
    }
    return this.result(at, mark, dest, OP.BUILD_STRING, first, parts.length);
  }

  private formatted(part: FormattedPart, dest: number | undefined): number {
    const mark = this.top;
    let operand = this.operand(part.value);
    if (part.conversion !== undefined) {
      const converted = this.temp();
      this.emit(part, OP.CONVERT, converted, operand, part.conversion);
      operand = converted;
    }
    const specification = this.fstring(part, part.specification ?? [], this.top, undefined);
    return this.result(part, mark, dest, OP.FORMAT_VALUE, operand, specification);
  }
}
