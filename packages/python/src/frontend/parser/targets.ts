/** What may stand on the left of an assignment, and how CPython names what may not. */
import type { Expression } from "../ast.ts";
import type { SourceFile } from "../source.ts";

/** CPython's _PyPegen_get_expr_name. */
export function describeExpression(node: Expression): string {
  switch (node.kind) {
    case "Attribute":
      return "attribute";
    case "Subscript":
      return "subscript";
    case "Starred":
      return "starred";
    case "Name":
      return "name";
    case "List":
      return "list";
    case "Tuple":
      return "tuple";
    case "Lambda":
      return "lambda";
    case "Call":
      return "function call";
    case "Boolean":
    case "Binary":
    case "Unary":
      return "expression";
    case "Comprehension":
      return node.result === "generator" ? "generator expression" : `${node.result} comprehension`;
    case "Yield":
      return "yield expression";
    case "Await":
      return "await expression";
    case "Dict":
      return "dict literal";
    case "Set":
      return "set display";
    case "FString":
      return "f-string expression";
    case "Compare":
      return "comparison";
    case "Conditional":
      return "conditional expression";
    case "Named":
      return "named expression";
    case "Slice":
      return "slice";
    case "Constant":
      if (node.foldedFrom) return node.foldedFrom;
      switch (node.value.kind) {
        case "none":
          return "None";
        case "true":
          return "True";
        case "false":
          return "False";
        case "ellipsis":
          return "ellipsis";
        default:
          return "literal";
      }
  }
}

/** Kinds that CPython takes for a mistyped comparison when they stand before a single "=". */
const MISTYPED_COMPARISON = new Set([
  "Call",
  "Binary",
  "Unary",
  "FString",
  "Set",
  "Dict",
  "Comprehension",
  "Constant",
]);

/**
 * Throws unless `node` can be assigned to (mode "assign"), looped over ("for") or deleted ("del"). `nested`: it is not
 * the first target of its statement.
 */
export function checkTarget(
  file: SourceFile,
  node: Expression,
  mode: "assign" | "for" | "del",
  nested = false,
): void {
  switch (node.kind) {
    case "Name":
      if (node.name === "__debug__") {
        throw file.error(`cannot ${mode === "del" ? "delete" : "assign to"} __debug__`, node.start, node.end);
      }
      return;
    case "Attribute":
    case "Subscript":
      return;
    case "Tuple":
    case "List": {
      let starred = 0;
      for (const item of node.items) {
        if (item.kind === "Starred" && mode !== "del") {
          if (++starred > 1)
            throw file.error("multiple starred expressions in assignment", node.start, node.end);
          checkTarget(file, item.value, mode, true);
        } else checkTarget(file, item, mode, true);
      }
      return;
    }
    case "Starred":
      if (mode !== "del") {
        throw file.error("starred assignment target must be in a list or tuple", node.start, node.end);
      }
  }
  const what = describeExpression(node);
  const verb = mode === "del" ? "delete" : "assign to";
  const inversion = node.kind === "Unary" && node.operator === "NOT";
  const hint = mode === "assign" && !nested && !inversion && MISTYPED_COMPARISON.has(node.kind);
  const named = ["True", "False", "None", "generator expression"].includes(what);
  throw file.error(
    `cannot ${verb} ${what}${hint && !named ? " here. Maybe you meant '==' instead of '='?" : ""}`,
    node.start,
    node.end,
  );
}
