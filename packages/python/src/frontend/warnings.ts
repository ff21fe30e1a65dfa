/** SyntaxWarnings: Python that is valid and hardly meant (CPython's Python/codegen.c, `check_compare` and those beside it). */
import type { Constant } from "../bytecode/code.ts";
import type { CompareNode, Expression } from "./ast.ts";
import type { SourceFile } from "./source.ts";

const CONSTANT_TYPES: Readonly<Record<Constant["kind"], string>> = {
  none: "NoneType", true: "bool", false: "bool", ellipsis: "ellipsis", int: "int", float: "float", complex: "complex",
  str: "str", bytes: "bytes", tuple: "tuple", frozenset: "frozenset", code: "code",
}; // prettier-ignore

/** The type that an expression's value certainly has. */
function typeName(node: Expression): string | undefined {
  switch (node.kind) {
    case "Constant":
      return CONSTANT_TYPES[node.value.kind];
    case "Tuple":
    case "List":
    case "Set":
    case "Dict":
      return node.kind.toLowerCase();
    case "Comprehension":
      return node.result;
    case "Lambda":
      return "function";
    case "FString":
      return "str";
    default:
      return undefined;
  }
}

const SINGLE = new Set<Constant["kind"]>(["none", "true", "false", "ellipsis"]);
/** A tuple of constants is a constant once it is folded. */
const isConstant = (node: Expression): boolean =>
  node.kind === "Constant" || (node.kind === "Tuple" && node.items.every(isConstant));
const hasIdentity = (node: Expression): boolean =>
  node.kind === "Constant" ? SINGLE.has(node.value.kind) : !isConstant(node);

function checkCompare(file: SourceFile, node: CompareNode): void {
  let left = node.left;
  for (const [i, right] of node.comparators.entries()) {
    const operator = node.operators[i];
    if (operator === "IS" || operator === "IS_NOT") {
      const wrong = !hasIdentity(left) ? left : !hasIdentity(right) ? right : undefined;
      if (wrong !== undefined) {
        const [is, equals] = operator === "IS" ? ["is", "=="] : ["is not", "!="];
        file.warn(`"${is}" with '${typeName(wrong)}' literal. Did you mean "${equals}"?`, node.start);
        return;
      }
    }
    left = right;
  }
}

const COMMA = "perhaps you missed a comma?";

function checkSubscript(file: SourceFile, object: Expression, index: Expression): void {
  const type = typeName(object);
  if (type === undefined) return;
  const indexed = type === "str" || type === "bytes" || type === "tuple" || type === "list";
  if (!indexed) {
    if (type !== "dict") file.warn(`'${type}' object is not subscriptable; ${COMMA}`, object.start);
    return;
  }
  const by = typeName(index);
  if (by !== undefined && by !== "int" && by !== "bool")
    file.warn(`${type} indices must be integers or slices, not ${by}; ${COMMA}`, object.start);
}

/** Says what CPython's compiler would say of one expression, without those in it. */
export function checkExpression(file: SourceFile, node: Expression): void {
  switch (node.kind) {
    case "Compare":
      return checkCompare(file, node);
    case "Call": {
      const type = node.callee.kind === "Lambda" ? undefined : typeName(node.callee);
      if (type !== undefined) file.warn(`'${type}' object is not callable; ${COMMA}`, node.callee.start);
      return;
    }
    case "Subscript":
      return checkSubscript(file, node.object, node.index);
  }
}

/** `assert (test, message)` never fails. */
export function checkAssert(file: SourceFile, test: Expression): void {
  const items = test.kind === "Tuple" ? test.items.length : 0;
  const constant = test.kind === "Constant" && test.value.kind === "tuple" ? test.value.items.length : 0;
  if (items + constant > 0) file.warn("assertion is always true, perhaps remove parentheses?", test.start);
}
