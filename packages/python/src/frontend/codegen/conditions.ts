/** Conditions: short-circuit operators and comparisons as control flow, without a value. */
import { OP } from "../../bytecode/opcodes.ts";
import type { CompareNode, Expression } from "../ast.ts";
import { constantTruth } from "../fold.ts";
import type { Label } from "./builder.ts";
import { constantOf, ExpressionCompiler } from "./expressions.ts";

export abstract class ConditionCompiler extends ExpressionCompiler {
  protected jumpIf(node: Expression, target: Label, sense: boolean): void {
    const constant = constantOf(node);
    const truth = constant && constantTruth(constant);
    if (truth !== undefined) {
      if (truth === sense) this.emit(node, OP.JUMP, target);
      return;
    }
    const mark = this.top;
    switch (node.kind) {
      case "Unary":
        if (node.operator === "NOT") return this.jumpIf(node.operand, target, !sense);
        break;
      case "Boolean": {
        const early = node.operator === "or"; // the truth that settles the matter at once
        const last = node.values.length - 1;
        const behind = this.label();
        for (let i = 0; i < last; i++) this.jumpIf(node.values[i], early === sense ? target : behind, early);
        this.jumpIf(node.values[last], target, sense);
        this.place(behind);
        return;
      }
      case "Compare":
        return this.jumpIfCompare(node, target, sense);
      case "Conditional": {
        const otherwise = this.label();
        const behind = this.label();
        this.jumpIf(node.test, otherwise, false);
        this.jumpIf(node.body, target, sense);
        this.emit(node, OP.JUMP, behind);
        this.place(otherwise);
        this.jumpIf(node.otherwise, target, sense);
        this.place(behind);
        return;
      }
    }
    const operand = this.value(node);
    this.top = mark;
    this.emit(node, sense ? OP.JUMP_IF_TRUE : OP.JUMP_IF_FALSE, target, operand);
  }

  private jumpIfCompare(node: CompareNode, target: Label, sense: boolean): void {
    const { operators, comparators } = node;
    const mark = this.top;
    const behind = this.label();
    let left = this.operand(node.left);
    operators.forEach((operator, index) => {
      const last = index === operators.length - 1;
      const right = last ? this.comparand(comparators[index], operator) : this.operand(comparators[index]);
      if (last) this.emit(node, fusedJump(operator, sense), target, left, right);
      else this.emit(node, fusedJump(operator, false), sense ? behind : target, left, right);
      left = right;
    });
    this.top = mark;
    this.place(behind);
  }
}

/** The jump taken when the comparison is true, or is false. */
function fusedJump(operator: CompareNode["operators"][number], sense: boolean): number {
  switch (operator) {
    case "IS":
      return sense ? OP.JUMP_IF_IS : OP.JUMP_IF_IS_NOT;
    case "IS_NOT":
      return sense ? OP.JUMP_IF_IS_NOT : OP.JUMP_IF_IS;
    case "IN":
      return sense ? OP.JUMP_IF_IN : OP.JUMP_IF_NOT_IN;
    case "NOT_IN":
      return sense ? OP.JUMP_IF_NOT_IN : OP.JUMP_IF_IN;
    default:
      return sense ? OP[`JUMP_IF_${operator}`] : OP[`JUMP_IF_NOT_${operator}`];
  }
}
