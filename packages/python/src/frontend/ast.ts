/** The syntax tree: discriminated unions whose nodes carry their range as offsets in the source text. */
import type { Constant } from "../bytecode/code.ts";
import type { Scope } from "./scope.ts";

export interface Range {
  start: number;
  end: number;
}

export type BinaryOperator =
  | "ADD" | "SUB" | "MUL" | "TRUEDIV" | "FLOORDIV" | "MOD" | "POW"
  | "LSHIFT" | "RSHIFT" | "AND" | "OR" | "XOR" | "MATMUL"; // prettier-ignore
export type UnaryOperator = "NEG" | "POS" | "INVERT" | "NOT";
export type ComparisonOperator = "LT" | "LE" | "EQ" | "NE" | "GT" | "GE" | "IS" | "IS_NOT" | "IN" | "NOT_IN";

export interface ConstantNode extends Range {
  kind: "Constant";
  value: Constant;
  /** What stood there when it is the result of folding: an error message about a target names it so. */
  foldedFrom?: "expression" | "f-string expression";
}
export interface NameNode extends Range {
  kind: "Name";
  name: string;
}
export interface BinaryNode extends Range {
  kind: "Binary";
  operator: BinaryOperator;
  left: Expression;
  right: Expression;
  operatorStart: number;
  operatorEnd: number;
}
export interface UnaryNode extends Range {
  kind: "Unary";
  operator: UnaryOperator;
  operand: Expression;
}
export interface BooleanNode extends Range {
  kind: "Boolean";
  operator: "and" | "or";
  values: Expression[];
}
export interface CompareNode extends Range {
  kind: "Compare";
  left: Expression;
  operators: ComparisonOperator[];
  comparators: Expression[];
}
export interface ConditionalNode extends Range {
  kind: "Conditional";
  test: Expression;
  body: Expression;
  otherwise: Expression;
}
export interface NamedNode extends Range {
  kind: "Named";
  target: NameNode;
  value: Expression;
}
export interface CallNode extends Range {
  kind: "Call";
  callee: Expression;
  arguments: Argument[];
  /** Offset of the "(". */
  open: number;
}
export interface Argument extends Range {
  kind: "positional" | "star" | "named" | "double-star";
  name?: string;
  value: Expression;
}
export interface AttributeNode extends Range {
  kind: "Attribute";
  object: Expression;
  name: string;
  nameStart: number;
}
export interface SubscriptNode extends Range {
  kind: "Subscript";
  object: Expression;
  index: Expression;
  /** Offset of the "[". */
  open: number;
}
export interface SliceNode extends Range {
  kind: "Slice";
  lower: Expression | undefined;
  upper: Expression | undefined;
  step: Expression | undefined;
}
export interface SequenceNode extends Range {
  kind: "Tuple" | "List" | "Set";
  items: Expression[];
}
export interface DictNode extends Range {
  kind: "Dict";
  /** A key of undefined: `**value`. */
  entries: { key: Expression | undefined; value: Expression }[];
}
export interface StarredNode extends Range {
  kind: "Starred";
  value: Expression;
}
export interface ComprehensionClause {
  target: Expression;
  iterable: Expression;
  conditions: Expression[];
  isAsync: boolean;
}
export interface ComprehensionNode extends Range {
  kind: "Comprehension";
  result: "list" | "set" | "dict" | "generator";
  element: Expression;
  /** The value of a dict comprehension. */
  value: Expression | undefined;
  clauses: ComprehensionClause[];
  scope?: Scope;
}
export interface LambdaNode extends Range {
  kind: "Lambda";
  parameters: Parameters;
  body: Expression;
  scope?: Scope;
}
export interface YieldNode extends Range {
  kind: "Yield";
  value: Expression | undefined;
  from: boolean;
}
export interface AwaitNode extends Range {
  kind: "Await";
  value: Expression;
}
export interface FormattedPart extends Range {
  kind: "Formatted";
  value: Expression;
  /** 0 str, 1 repr, 2 ascii. */
  conversion: 0 | 1 | 2 | undefined;
  specification: FStringPart[] | undefined;
}
export type FStringPart = string | FormattedPart;
export interface FStringNode extends Range {
  kind: "FString";
  parts: FStringPart[];
}

export type Expression =
  | ConstantNode
  | NameNode
  | BinaryNode
  | UnaryNode
  | BooleanNode
  | CompareNode
  | ConditionalNode
  | NamedNode
  | CallNode
  | AttributeNode
  | SubscriptNode
  | SliceNode
  | SequenceNode
  | DictNode
  | StarredNode
  | ComprehensionNode
  | LambdaNode
  | YieldNode
  | AwaitNode
  | FStringNode;

export interface Parameter extends Range {
  name: string;
  annotation: Expression | undefined;
  default: Expression | undefined;
}
export interface Parameters {
  positionalOnly: Parameter[];
  positional: Parameter[];
  keywordOnly: Parameter[];
  varArgs: Parameter | undefined;
  varKeywords: Parameter | undefined;
}

export interface FunctionNode extends Range {
  kind: "Function";
  name: string;
  /** The name it is bound to: mangled when private to a class. */
  boundName: string;
  nameStart: number;
  decorators: Expression[];
  parameters: Parameters;
  returns: Expression | undefined;
  body: Statement[];
  scope?: Scope;
  isAsync?: boolean;
  /** The maker of a {@link GenericNode}: what is defined in it is named as if it were defined around it. */
  isTransparent?: boolean;
}
export interface ClassNode extends Range {
  kind: "Class";
  name: string;
  boundName: string;
  nameStart: number;
  /** End of the line `class C(bases)` before its colon. */
  headerEnd: number;
  decorators: Expression[];
  /** Bases and keywords. */
  arguments: Argument[];
  body: Statement[];
  scope?: Scope;
}
/**
 * A definition with type parameters (PEP 695), or a type alias: `scope` is a function without parameters that makes the type
 * parameters and what is defined, and returns that.
 */
export interface GenericNode extends Range {
  kind: "Generic";
  /** What is defined. */
  name: string;
  boundName: string;
  nameStart: number;
  decorators: Expression[];
  maker: FunctionNode;
}
export interface ImportAlias extends Range {
  name: string;
  alias: string | undefined;
}
/** A pattern of a `match` statement; a name of undefined is the wildcard `_`. */
export type Pattern = Range &
  (
    | { kind: "ValuePattern"; value: Expression }
    | { kind: "SingletonPattern"; value: { kind: "true" | "false" | "none" } }
    | { kind: "CapturePattern"; name: string | undefined }
    | { kind: "StarPattern"; name: string | undefined }
    | { kind: "SequencePattern"; patterns: Pattern[] }
    | { kind: "MappingPattern"; keys: Expression[]; values: Pattern[]; rest: string | undefined }
    | { kind: "ClassPattern"; callee: Expression; positional: Pattern[]; names: string[]; named: Pattern[] }
    | { kind: "OrPattern"; patterns: Pattern[] }
    | { kind: "AsPattern"; pattern: Pattern; name: string }
  );
export type PatternOf<K extends Pattern["kind"]> = Extract<Pattern, { kind: K }>;
export interface MatchCase {
  pattern: Pattern;
  guard: Expression | undefined;
  body: Statement[];
}
export interface WithItem {
  context: Expression;
  target: Expression | undefined;
}
export interface ExceptHandler extends Range {
  type: Expression | undefined;
  name: string | undefined;
  nameStart: number;
  body: Statement[];
}

export type Statement = Range &
  (
    | { kind: "Expression"; value: Expression }
    | { kind: "Assign"; targets: Expression[]; value: Expression }
    | {
        kind: "Annotated";
        target: Expression;
        annotation: Expression;
        value: Expression | undefined;
        simple: boolean;
      }
    | { kind: "Augmented"; target: Expression; operator: BinaryOperator; value: Expression }
    | { kind: "Delete"; targets: Expression[] }
    | { kind: "Pass" }
    | { kind: "Break" }
    | { kind: "Continue" }
    | { kind: "Return"; value: Expression | undefined }
    | { kind: "Raise"; exception: Expression | undefined; cause: Expression | undefined }
    | { kind: "Assert"; test: Expression; message: Expression | undefined }
    | { kind: "Global"; names: NameNode[] }
    | { kind: "Nonlocal"; names: NameNode[] }
    | { kind: "Import"; names: ImportAlias[] }
    | { kind: "ImportFrom"; module: string; level: number; names: ImportAlias[] | "*" }
    | { kind: "If"; branches: { test: Expression; body: Statement[] }[]; otherwise: Statement[] }
    | { kind: "While"; test: Expression; body: Statement[]; otherwise: Statement[] }
    | {
        kind: "For";
        target: Expression;
        iterable: Expression;
        body: Statement[];
        otherwise: Statement[];
        isAsync?: boolean;
      }
    | {
        kind: "Try";
        body: Statement[];
        handlers: ExceptHandler[];
        /** The handlers are `except*`. */
        groups: boolean;
        otherwise: Statement[];
        final: Statement[] | undefined;
      }
    | { kind: "With"; items: WithItem[]; body: Statement[]; isAsync?: boolean }
    | { kind: "Match"; subject: Expression; cases: MatchCase[] }
    | FunctionNode
    | ClassNode
    | GenericNode
  );
export type StatementOf<K extends Statement["kind"]> = Extract<Statement, { kind: K }>;

export interface ModuleNode {
  body: Statement[];
  /** Of eval(): what the code returns. */
  expression?: Expression;
  scope?: Scope;
}

/** Left operands of nested binary operators can be 10,000 deep (1+1+1+…): walkers take them in this order instead of recursing. */
export function binarySpine(node: BinaryNode): { leaf: Expression; operators: BinaryNode[] } {
  const operators: BinaryNode[] = [];
  let leaf: Expression = node;
  while (leaf.kind === "Binary") {
    operators.push(leaf);
    leaf = leaf.left;
  }
  operators.reverse();
  return { leaf, operators };
}
