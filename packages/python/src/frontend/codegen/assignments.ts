/** Assignment, augmented assignment, unpacking and deletion. */
import { OP } from "../../bytecode/opcodes.ts";
import type { BinaryOperator, Expression, Range, SequenceNode, StatementOf } from "../ast.ts";
import { anchored, constantOf } from "./expressions.ts";
import { CallCompiler } from "./calls.ts";

export abstract class AssignmentCompiler extends CallCompiler {
  protected assignment(node: StatementOf<"Assign">): void {
    const { targets, value } = node;
    const mark = this.top;
    if (targets.length === 1) this.assignOne(targets[0], value);
    else {
      const constant = constantOf(value) !== undefined;
      const operand = constant ? this.value(value) : this.value(value, this.temp());
      for (const target of targets) this.assign(target, operand);
    }
    this.top = mark;
  }

  protected assignOne(target: Expression, value: Expression): void {
    if (target.kind === "Name") {
      const local = this.localRegister(target.name);
      if (local >= 0) this.value(value, local);
      else this.store(target, target.name, this.value(value));
      return;
    }
    const sequence = target.kind === "Tuple" || target.kind === "List";
    if (sequence && value.kind === "Tuple" && this.parallel(target, value)) return;
    this.assign(target, this.operand(value));
  }

  /** `a, b = b, a` without building the tuple; false when it does not apply. */
  private parallel(target: SequenceNode, value: SequenceNode): boolean {
    const count = target.items.length;
    if (count !== value.items.length || count === 0) return false;
    if ([...target.items, ...value.items].some((item) => item.kind === "Starred")) return false;
    const registers = target.items.map((item) => (item.kind === "Name" ? this.localRegister(item.name) : -1));
    const nested = target.items.some((item) => item.kind === "Tuple" || item.kind === "List");
    const operands = value.items.map((item, index) => {
      const source = item.kind === "Name" ? this.localRegister(item.name) : -1;
      const overwritten = source >= 0 && (nested || registers.slice(0, index).includes(source));
      return overwritten ? this.value(item, this.temp()) : this.operand(item);
    });
    target.items.forEach((item, index) => this.assign(item, operands[index]));
    return true;
  }

  /** Binds a target to a k-operand. */
  protected assign(target: Expression, operand: number): void {
    const mark = this.top;
    switch (target.kind) {
      case "Name":
        this.store(target, target.name, operand);
        break;
      case "Attribute":
        this.emit(
          this.attributeRange(target),
          OP.SET_ATTR,
          this.value(target.object),
          this.name(target.name),
          operand,
        );
        break;
      case "Subscript": {
        const object = this.operand(target.object);
        const index = this.value(target.index);
        this.emit(anchored(target, target.open, target.end), OP.SET_ITEM, object, index, operand);
        break;
      }
      case "Tuple":
      case "List":
        this.unpack(target, operand);
        break;
      default:
        throw this.file.error("invalid assignment target", target.start, target.end);
    }
    this.top = mark;
  }

  private unpack(target: SequenceNode, operand: number): void {
    const { items } = target;
    const star = items.findIndex((item) => item.kind === "Starred");
    let source = operand;
    if (source < 0) {
      source = this.temp();
      this.move(target, source, operand);
    }
    const names = items.map((item) => (item.kind === "Starred" ? item.value : item));
    const registers = names.map((item) => (item.kind === "Name" ? this.localRegister(item.name) : -1));
    const direct =
      items.length > 0 &&
      registers.every((register, index) => register >= 0 && register === registers[0] + index);
    const first = direct ? registers[0] : items.length === 0 ? 0 : this.temps(items.length);
    if (star < 0) this.emit(target, OP.UNPACK, first, source, items.length);
    else this.emit(target, OP.UNPACK_EX, first, source, star, items.length - star - 1);
    if (!direct) names.forEach((item, index) => this.assign(item, first + index));
  }

  protected augmented(node: StatementOf<"Augmented">): void {
    const { target, value } = node;
    const op = OP[`I${node.operator as BinaryOperator}`];
    const mark = this.top;
    switch (target.kind) {
      case "Name": {
        const local = this.localRegister(target.name);
        const left = this.operand(target);
        const right = this.value(value);
        const to = local >= 0 ? local : this.temp();
        this.emit(node, op, to, left, right);
        if (local < 0) this.store(target, target.name, to);
        break;
      }
      case "Attribute": {
        const object = this.operand(target.object);
        const item = this.temp();
        this.emit(this.attributeRange(target), OP.GET_ATTR, item, object, this.name(target.name));
        this.emit(node, op, item, item, this.value(value));
        this.emit(this.attributeRange(target), OP.SET_ATTR, object, this.name(target.name), item);
        break;
      }
      case "Subscript": {
        const object = this.operand(target.object);
        const index = this.operand(target.index);
        const item = this.temp();
        const at = anchored(target, target.open, target.end);
        this.emit(at, OP.GET_ITEM, item, object, index);
        this.emit(node, op, item, item, this.value(value));
        this.emit(at, OP.SET_ITEM, object, index, item);
        break;
      }
      default:
        throw this.file.error("illegal expression for augmented assignment", target.start, target.end);
    }
    this.top = mark;
  }

  protected delete(target: Expression): void {
    const mark = this.top;
    switch (target.kind) {
      case "Name":
        this.unbind(target, target.name);
        break;
      case "Attribute":
        this.emit(
          this.attributeRange(target),
          OP.DELETE_ATTR,
          this.value(target.object),
          this.name(target.name),
        );
        break;
      case "Subscript": {
        const object = this.operand(target.object);
        this.emit(
          anchored(target, target.open, target.end),
          OP.DELETE_ITEM,
          object,
          this.value(target.index),
        );
        break;
      }
      case "Tuple":
      case "List":
        for (const item of target.items) this.delete(item);
        break;
      default:
        throw this.file.error("cannot delete expression", target.start, target.end);
    }
    this.top = mark;
  }

  protected importNames(node: StatementOf<"Import">): void {
    for (const { name, alias, start, end } of node.names) {
      const mark = this.top;
      const at: Range = { start: node.start, end: node.end };
      const module = this.temp();
      this.emit(at, OP.IMPORT, module, this.name(name), this.none(), 0);
      if (alias === undefined) this.store({ start, end }, name.split(".", 1)[0], module);
      else {
        for (const part of name.split(".").slice(1))
          this.emit(at, OP.IMPORT_FROM, module, module, this.name(part));
        this.store({ start, end }, alias, module);
      }
      this.top = mark;
    }
  }

  protected importFrom(node: StatementOf<"ImportFrom">): void {
    if (node.module === "__future__" && node.level === 0) return this.checkFuture(node);
    const mark = this.top;
    const module = this.temp();
    const names = node.names === "*" ? ["*"] : node.names.map(({ name }) => name);
    const list = this.constant({ kind: "tuple", items: names.map((value) => ({ kind: "str", value })) });
    this.emit(node, OP.IMPORT, module, this.name(node.module), list, node.level);
    if (node.names === "*") this.emit(node, OP.IMPORT_STAR, module);
    else {
      for (const { name, alias } of node.names) {
        const item = this.temp();
        this.emit(node, OP.IMPORT_FROM, item, module, this.name(name));
        this.store(node, alias ?? name, item);
        this.top = item;
      }
    }
    this.top = mark;
  }

  private checkFuture(node: StatementOf<"ImportFrom">): void {
    const known = ["annotations", "division", "absolute_import", "print_function", "unicode_literals", "generators", "nested_scopes", "with_statement", "generator_stop"]; // prettier-ignore
    if (node.names === "*") throw this.file.error("future feature * is not defined", node.start, node.end);
    for (const { name } of node.names) {
      if (name === "braces") throw this.file.error("not a chance", node.start, node.end);
      if (!known.includes(name))
        throw this.file.error(`future feature ${name} is not defined`, node.start, node.end);
    }
  }
}
