/** The syntax tree as CPython's module `ast` names its classes and fields, for `lib/ast.py`. */
import type { Constant } from "../bytecode/code.ts";
import type * as A from "./ast.ts";
import { parse, parseExpression } from "./parser/index.ts";
import { SourceFile } from "./source.ts";

/** A node: the name of its class, its range as offsets in the text (absent where CPython's has none), its fields in order. */
export interface TreeNode {
  readonly name: string;
  readonly start?: number;
  readonly end?: number;
  readonly fields: readonly TreeField[];
}
/** `{ constant }` is a value of Python's, a bare undefined None. */
export type TreeField =
  TreeNode | string | number | undefined | { readonly constant: Constant } | readonly TreeField[];

const BINARY: Readonly<Record<A.BinaryOperator, string>> = {
  ADD: "Add", SUB: "Sub", MUL: "Mult", TRUEDIV: "Div", FLOORDIV: "FloorDiv", MOD: "Mod", POW: "Pow", LSHIFT: "LShift",
  RSHIFT: "RShift", AND: "BitAnd", OR: "BitOr", XOR: "BitXor", MATMUL: "MatMult",
}; // prettier-ignore
const UNARY: Readonly<Record<A.UnaryOperator, string>> = {
  NEG: "USub",
  POS: "UAdd",
  INVERT: "Invert",
  NOT: "Not",
};
const COMPARE: Readonly<Record<A.ComparisonOperator, string>> = {
  LT: "Lt", LE: "LtE", EQ: "Eq", NE: "NotEq", GT: "Gt", GE: "GtE", IS: "Is", IS_NOT: "IsNot", IN: "In", NOT_IN: "NotIn",
}; // prettier-ignore

/** A construct whose tree cannot be told yet. */
export class TreeUnsupportedError extends Error {}

/** Parses without folding constants. The mode is "exec" or "eval". */
export function parseTree(
  source: string,
  fileName: string,
  mode: "exec" | "eval",
): { file: SourceFile; tree: TreeNode } {
  const file = new SourceFile(source, fileName);
  file.foldsConstants = false;
  const writer = new TreeWriter(file);
  if (mode === "eval") {
    const { expression } = parseExpression(file);
    return { file, tree: { name: "Expression", fields: [writer.load(expression!)] } };
  }
  return { file, tree: { name: "Module", fields: [writer.block(parse(file).body), []] } };
}

class TreeWriter {
  private readonly file: SourceFile;
  constructor(file: SourceFile) {
    this.file = file;
  }

  private node(name: string, { start, end }: A.Range, ...fields: TreeField[]): TreeNode {
    return { name, start, end, fields };
  }

  private bare(name: string, ...fields: TreeField[]): TreeNode {
    return { name, fields };
  }

  load = (node: A.Expression): TreeNode => this.expression(node, "Load");
  private store = (node: A.Expression): TreeNode => this.expression(node, "Store");
  private maybe = (node: A.Expression | undefined): TreeNode | undefined => node && this.load(node);

  private expression(node: A.Expression, context: "Load" | "Store" | "Del"): TreeNode {
    const { load, maybe } = this;
    const ctx = this.bare(context);
    switch (node.kind) {
      case "Constant":
        if (node.foldedFrom === "f-string expression" && node.value.kind === "str")
          return this.joined(node, node.value.value === "" ? [] : [node.value.value]);
        return this.node("Constant", node, { constant: node.value }, undefined);
      case "Name":
        return this.node("Name", node, node.name, ctx);
      case "Binary":
        return this.node("BinOp", node, load(node.left), this.bare(BINARY[node.operator]), load(node.right));
      case "Unary":
        return this.node("UnaryOp", node, this.bare(UNARY[node.operator]), load(node.operand));
      case "Boolean":
        return this.node(
          "BoolOp",
          node,
          this.bare(node.operator === "and" ? "And" : "Or"),
          node.values.map(load),
        );
      case "Compare":
        return this.node(
          "Compare",
          node,
          load(node.left),
          node.operators.map((one) => this.bare(COMPARE[one])),
          node.comparators.map(load),
        );
      case "Conditional":
        return this.node("IfExp", node, load(node.test), load(node.body), load(node.otherwise));
      case "Named":
        return this.node("NamedExpr", node, this.store(node.target), load(node.value));
      case "Call":
        return this.node("Call", node, load(node.callee), ...this.arguments(node.arguments));
      case "Attribute":
        return this.node("Attribute", node, load(node.object), node.name, ctx);
      case "Subscript":
        return this.node("Subscript", node, load(node.object), load(node.index), ctx);
      case "Slice":
        return this.node("Slice", node, maybe(node.lower), maybe(node.upper), maybe(node.step));
      case "Tuple":
      case "List":
        return this.node(
          node.kind,
          node,
          node.items.map((item) => this.expression(item, context)),
          ctx,
        );
      case "Set":
        return this.node("Set", node, node.items.map(load));
      case "Dict":
        return this.node(
          "Dict",
          node,
          node.entries.map(({ key }) => maybe(key)),
          node.entries.map(({ value }) => load(value)),
        );
      case "Starred":
        return this.node("Starred", node, this.expression(node.value, context), ctx);
      case "Comprehension": {
        const clauses = node.clauses.map(({ target, iterable, conditions, isAsync }) =>
          this.bare(
            "comprehension",
            this.store(target),
            load(iterable),
            conditions.map(load),
            isAsync ? 1 : 0,
          ),
        );
        if (node.result === "dict")
          return this.node("DictComp", node, load(node.element), load(node.value!), clauses);
        const name = { list: "ListComp", set: "SetComp", generator: "GeneratorExp" }[node.result];
        return this.node(name, node, load(node.element), clauses);
      }
      case "Lambda":
        return this.node("Lambda", node, this.parameters(node.parameters), load(node.body));
      case "Yield":
        return this.node(node.from ? "YieldFrom" : "Yield", node, maybe(node.value));
      case "Await":
        return this.node("Await", node, load(node.value));
      case "FString":
        return this.joined(node, node.parts);
    }
  }

  private joined(range: A.Range, parts: readonly A.FStringPart[]): TreeNode {
    return this.node(
      "JoinedStr",
      range,
      parts.map((part) => {
        if (typeof part === "string")
          return this.node("Constant", range, { constant: { kind: "str", value: part } }, undefined);
        const { conversion, specification } = part;
        const letter = conversion === undefined ? -1 : "sra".charCodeAt(conversion);
        return this.node(
          "FormattedValue",
          part,
          this.load(part.value),
          letter,
          specification && this.joined(part, specification),
        );
      }),
    );
  }

  private arguments(list: readonly A.Argument[]): [TreeField[], TreeField[]] {
    const positional: TreeField[] = [];
    const named: TreeField[] = [];
    for (const one of list)
      if (one.kind === "positional") positional.push(this.load(one.value));
      else if (one.kind === "star")
        positional.push(
          one.value.kind === "Starred"
            ? this.load(one.value)
            : this.node("Starred", one, this.load(one.value), this.bare("Load")),
        );
      else
        named.push(
          this.node("keyword", one, one.kind === "named" ? one.name : undefined, this.load(one.value)),
        );
    return [positional, named];
  }

  private parameter = (one: A.Parameter): TreeNode =>
    this.node("arg", one, one.name, this.maybe(one.annotation), undefined);

  private parameters({
    positionalOnly,
    positional,
    keywordOnly,
    varArgs,
    varKeywords,
  }: A.Parameters): TreeNode {
    const defaults = [...positionalOnly, ...positional]
      .filter((one) => one.default !== undefined)
      .map((one) => this.load(one.default!));
    return this.bare(
      "arguments",
      positionalOnly.map(this.parameter),
      positional.map(this.parameter),
      varArgs && this.parameter(varArgs),
      keywordOnly.map(this.parameter),
      keywordOnly.map((one) => this.maybe(one.default)),
      varKeywords && this.parameter(varKeywords),
      defaults,
    );
  }

  block = (statements: readonly A.Statement[]): TreeField[] => statements.map((one) => this.statement(one));

  private statement(node: A.Statement): TreeNode {
    const { load, maybe, store, block } = this;
    switch (node.kind) {
      case "Expression":
        return this.node("Expr", node, load(node.value));
      case "Assign":
        return this.node("Assign", node, node.targets.map(store), load(node.value), undefined);
      case "Annotated":
        return this.node(
          "AnnAssign",
          node,
          store(node.target),
          load(node.annotation),
          maybe(node.value),
          node.simple ? 1 : 0,
        );
      case "Augmented":
        return this.node(
          "AugAssign",
          node,
          store(node.target),
          this.bare(BINARY[node.operator]),
          load(node.value),
        );
      case "Delete":
        return this.node(
          "Delete",
          node,
          node.targets.map((one) => this.expression(one, "Del")),
        );
      case "Pass":
      case "Break":
      case "Continue":
        return this.node(node.kind, node);
      case "Return":
        return this.node("Return", node, maybe(node.value));
      case "Raise":
        return this.node("Raise", node, maybe(node.exception), maybe(node.cause));
      case "Assert":
        return this.node("Assert", node, load(node.test), maybe(node.message));
      case "Global":
      case "Nonlocal":
        return this.node(
          node.kind,
          node,
          node.names.map(({ name }) => name),
        );
      case "Import":
        return this.node("Import", node, node.names.map(this.alias));
      case "ImportFrom":
        return this.node(
          "ImportFrom",
          node,
          node.module === "" ? undefined : node.module,
          node.names === "*"
            ? [this.node("alias", { start: node.end - 1, end: node.end }, "*", undefined)]
            : node.names.map(this.alias),
          node.level,
        );
      case "If":
        return this.conditional(node, 0);
      case "While":
        return this.node("While", node, load(node.test), block(node.body), block(node.otherwise));
      case "For":
        return this.node(
          node.isAsync ? "AsyncFor" : "For",
          node,
          store(node.target),
          load(node.iterable),
          block(node.body),
          block(node.otherwise),
          undefined,
        );
      case "Try":
        return this.node(
          node.groups ? "TryStar" : "Try",
          node,
          block(node.body),
          node.handlers.map((one) =>
            this.node("ExceptHandler", one, maybe(one.type), one.name, block(one.body)),
          ),
          block(node.otherwise),
          block(node.final ?? []),
        );
      case "With":
        return this.node(
          node.isAsync ? "AsyncWith" : "With",
          node,
          node.items.map(({ context, target }) =>
            this.bare("withitem", load(context), target && store(target)),
          ),
          block(node.body),
          undefined,
        );
      case "Match":
        return this.node(
          "Match",
          node,
          load(node.subject),
          node.cases.map(({ pattern, guard, body }) =>
            this.bare("match_case", this.pattern(pattern), maybe(guard), block(body)),
          ),
        );
      case "Function":
        return this.node(
          node.isAsync ? "AsyncFunctionDef" : "FunctionDef",
          node,
          node.name,
          this.parameters(node.parameters),
          block(node.body),
          node.decorators.map(load),
          maybe(node.returns),
          undefined,
          [],
        );
      case "Class": {
        const [bases, keywords] = this.arguments(node.arguments);
        return this.node(
          "ClassDef",
          node,
          node.name,
          bases,
          keywords,
          block(node.body),
          node.decorators.map(load),
          [],
        );
      }
      case "Generic":
        throw new TreeUnsupportedError("the tree of a definition with type parameters is not supported");
    }
  }

  /** A negative number in a pattern, which the parser has made one constant. */
  private signed(node: A.Expression): TreeNode {
    if (node.kind !== "Constant" || this.file.text.charAt(node.start) !== "-") return this.load(node);
    const { value } = node;
    if (value.kind !== "int" && value.kind !== "float") return this.load(node);
    const positive: Constant =
      value.kind === "int" ? { kind: "int", value: -value.value } : { kind: "float", value: -value.value };
    const operand = this.node(
      "Constant",
      { start: node.start + 1, end: node.end },
      { constant: positive },
      undefined,
    );
    return this.node("UnaryOp", node, this.bare("USub"), operand);
  }

  private alias = (one: A.ImportAlias): TreeNode => this.node("alias", one, one.name, one.alias);

  /** Each `elif` is an If of its own among the otherwise of the one before it. */
  private conditional(node: A.StatementOf<"If">, at: number): TreeNode {
    const { test, body } = node.branches[at]!;
    const more = at + 1 < node.branches.length;
    const start = at === 0 ? node.start : this.file.text.lastIndexOf("elif", test.start);
    return this.node(
      "If",
      { start, end: node.end },
      this.load(test),
      this.block(body),
      more ? [this.conditional(node, at + 1)] : this.block(node.otherwise),
    );
  }

  private pattern = (node: A.Pattern): TreeNode => {
    const { load, pattern } = this;
    switch (node.kind) {
      case "ValuePattern":
        return this.node("MatchValue", node, this.signed(node.value));
      case "SingletonPattern":
        return this.node("MatchSingleton", node, { constant: node.value });
      case "CapturePattern":
        return this.node("MatchAs", node, undefined, node.name);
      case "StarPattern":
        return this.node("MatchStar", node, node.name);
      case "SequencePattern":
        return this.node("MatchSequence", node, node.patterns.map(pattern));
      case "MappingPattern":
        return this.node("MatchMapping", node, node.keys.map(load), node.values.map(pattern), node.rest);
      case "ClassPattern":
        return this.node(
          "MatchClass",
          node,
          load(node.callee),
          node.positional.map(pattern),
          node.names,
          node.named.map(pattern),
        );
      case "OrPattern":
        return this.node("MatchOr", node, node.patterns.map(pattern));
      case "AsPattern":
        return this.node("MatchAs", node, pattern(node.pattern), node.name);
    }
  };
}
