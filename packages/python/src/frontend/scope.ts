/** A scope and its variables: what the analysis finds out and the code generator needs. */
import type { NameNode, Range } from "./ast.ts";

export type ScopeKind = "module" | "class" | "function" | "lambda" | "comprehension" | "generator-expression";

/** A variable of a frame. Module variables are not among them: they are globals, looked up by name. */
export class Variable {
  readonly name: string;
  readonly isParameter: boolean;
  /** Some inner function uses it: its register holds a cell. */
  captured = false;
  deleted = false;
  /** Its register in the frame that owns it. */
  register = -1;
  constructor(name: string, isParameter: boolean) {
    this.name = name;
    this.isParameter = isParameter;
  }
}

export class Scope {
  readonly kind: ScopeKind;
  readonly parent: Scope | undefined;
  /** The scope whose frame this one runs in: itself, but for comprehensions. */
  readonly frame: Scope;
  /** What names mean here, once resolved; null: global. */
  readonly names = new Map<string, Variable | null>();
  readonly bindings = new Map<string, Variable>();
  readonly globals = new Set<string>();
  readonly nonlocals = new Map<string, Range>();
  readonly used = new Set<string>();
  readonly children: Scope[] = [];
  /** Of a frame: its variables (parameters first) with those of its comprehensions, and the cells it closes over. */
  readonly variables: Variable[] = [];
  readonly free = new Map<Variable, number>();
  /** Names that := assigns in this frame: reading one cannot be put off past a sibling operand. */
  readonly walrusNames = new Set<string>();
  /** Of a comprehension: names that := in it assigns. */
  readonly assigned: NameNode[] = [];
  isGenerator = false;
  /** Of a frame: an `async def`, or a generator expression that awaits. */
  isAsync = false;
  /** Has a `yield`. */
  yields = false;
  /** A `return` with a value. */
  returned: Range | undefined;
  /** No class body, but a source that exec or eval runs with a mapping for its names. */
  isSource = false;
  hasAnnotations = false;
  /** Of a class body: names that it binds, in its namespace and not in registers. */
  readonly namespaceNames = new Set<string>();
  /** Of a class body: the cell that `__class__` and `super()` of its methods read. */
  classCell: Variable | undefined;
  /** Of a class body: the attributes of `self` that its methods assign to. */
  readonly staticAttributes = new Set<string>();

  constructor(kind: ScopeKind, parent: Scope | undefined) {
    this.kind = kind;
    this.parent = parent;
    this.frame = kind === "comprehension" ? parent!.frame : this;
    parent?.children.push(this);
  }
}
