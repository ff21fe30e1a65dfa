/**
 * Which variable a name means. Scopes are those of Python's symtable; comprehensions are scopes that run in the frame
 * around them (PEP 709), so their variables are registers of that frame and no capture is needed to reach outward.
 */
import type {
  ClassNode,
  ComprehensionNode,
  Expression,
  FStringPart,
  FunctionNode,
  ModuleNode,
  NameNode,
  Parameters,
  Pattern,
  Range,
  Statement,
} from "./ast.ts";
import { binarySpine } from "./ast.ts";
import { allParameters } from "./parser/arguments.ts";
import { resolveNames } from "./resolve-names.ts";
import { Scope, Variable } from "./scope.ts";
import type { SourceFile } from "./source.ts";
import { checkAssert, checkExpression } from "./warnings.ts";

/** Builds the scopes of a module and puts them on its nodes. */
export function analyzeScopes(file: SourceFile, module: ModuleNode, namespace = false): void {
  let scope = new Scope("module", undefined);
  if (namespace) {
    scope = new Scope("class", scope);
    scope.isSource = true;
  }
  module.scope = scope;
  const walker = new ScopeWalker(file, scope);
  if (namespace) walker.parameter(".namespace");
  walker.statements(module.body);
  if (module.expression) walker.value(module.expression);
  resolveNames(file, scope);
}

class ScopeWalker {
  private readonly file: SourceFile;
  /** How many iterables of comprehensions are around what is being looked at. */
  private iterables = 0;
  private scope: Scope;

  constructor(file: SourceFile, scope: Scope) {
    this.file = file;
    this.scope = scope;
  }

  statements(body: Statement[]): void {
    for (const statement of body) this.statement(statement);
  }

  parameter(name: string): void {
    this.bind(name, true);
  }

  value(node: Expression): void {
    this.expression(node);
  }

  private bind(name: string, isParameter = false): Variable | undefined {
    const { scope } = this;
    if (scope.kind === "module" || scope.globals.has(name) || scope.nonlocals.has(name)) {
      scope.used.add(name);
      return undefined;
    }
    if (scope.kind === "class" && !isParameter) {
      scope.used.add(name);
      scope.namespaceNames.add(name);
      return undefined;
    }
    let variable = scope.bindings.get(name);
    if (!variable) {
      variable = new Variable(name, isParameter);
      scope.bindings.set(name, variable);
      scope.frame.variables.push(variable);
    }
    scope.used.add(name);
    return variable;
  }

  private statement(node: Statement): void {
    switch (node.kind) {
      case "Expression":
        return this.expression(node.value);
      case "Assign":
        this.expression(node.value);
        for (const target of node.targets) this.target(target);
        return;
      case "Annotated":
        if (node.value) this.expression(node.value);
        this.variableAnnotation(node.annotation);
        if (node.target.kind === "Name") {
          const { name, start, end } = node.target;
          if (node.simple && this.scope.globals.has(name))
            throw this.file.error(`annotated name '${name}' can't be global`, start, end);
          if (node.simple && this.scope.nonlocals.has(name))
            throw this.file.error(`annotated name '${name}' can't be nonlocal`, start, end);
          if (node.simple || node.value) this.bind(name);
        } else this.target(node.target);
        return;
      case "Augmented":
        this.target(node.target);
        return this.expression(node.value);
      case "Delete":
        for (const target of node.targets) this.deletion(target);
        return;
      case "Return":
        if (node.value) this.scope.frame.returned ??= node;
        return this.optional(node.value);
      case "Raise":
        this.optional(node.exception);
        return this.optional(node.cause);
      case "Assert":
        checkAssert(this.file, node.test);
        this.expression(node.test);
        return this.optional(node.message);
      case "Global":
        for (const name of node.names) this.declareGlobal(name, node);
        return;
      case "Nonlocal":
        for (const name of node.names) this.declareNonlocal(name, node);
        return;
      case "Import":
        for (const { name, alias } of node.names) this.bind(alias ?? name.split(".", 1)[0]);
        return;
      case "ImportFrom":
        if (node.names !== "*") for (const { name, alias } of node.names) this.bind(alias ?? name);
        return;
      case "If":
        for (const { test, body } of node.branches) {
          this.expression(test);
          this.statements(body);
        }
        return this.statements(node.otherwise);
      case "While":
        this.expression(node.test);
        this.statements(node.body);
        return this.statements(node.otherwise);
      case "For":
        if (node.isAsync) this.awaits(node, "'async for'");
        this.expression(node.iterable);
        this.target(node.target);
        this.statements(node.body);
        return this.statements(node.otherwise);
      case "Try":
        this.statements(node.body);
        for (const handler of node.handlers) {
          this.optional(handler.type);
          if (handler.name !== undefined) {
            const variable = this.bind(handler.name);
            if (variable) variable.deleted = true;
          }
          this.statements(handler.body);
        }
        this.statements(node.otherwise);
        if (node.final) this.statements(node.final);
        return;
      case "With":
        if (node.isAsync) this.awaits(node, "'async with'");
        for (const { context, target } of node.items) {
          this.expression(context);
          if (target) this.target(target);
        }
        return this.statements(node.body);
      case "Match":
        this.expression(node.subject);
        for (const { pattern, guard, body } of node.cases) {
          this.pattern(pattern);
          this.optional(guard);
          this.statements(body);
        }
        return;
      case "Function":
        return this.functionDefinition(node);
      case "Class":
        return this.classDefinition(node);
      case "Generic": {
        const { maker } = node;
        for (const decorator of node.decorators) this.expression(decorator);
        this.bind(node.boundName);
        this.inScope((maker.scope = new Scope("function", this.scope)), () => this.statements(maker.body));
        return;
      }
    }
  }

  /** Annotations of variables are evaluated in modules and classes. */
  private variableAnnotation(annotation: Expression): void {
    const { kind } = this.scope;
    if (kind !== "module" && kind !== "class") return;
    this.scope.hasAnnotations = true;
    this.bind("__annotations__");
    if (!this.file.annotationsAreText) this.expression(annotation);
  }

  private classDefinition(node: ClassNode): void {
    for (const decorator of node.decorators) this.expression(decorator);
    for (const argument of node.arguments) this.expression(argument.value);
    this.bind(node.boundName);
    this.inScope((node.scope = new Scope("class", this.scope)), () => {
      this.bind(".namespace", true);
      this.statements(node.body);
    });
  }

  private functionDefinition(node: FunctionNode): void {
    for (const decorator of node.decorators) this.expression(decorator);
    this.defaults(node.parameters);
    if (!this.file.annotationsAreText) {
      for (const { annotation } of allParameters(node.parameters)) this.optional(annotation);
      this.optional(node.returns);
    }
    this.bind(node.boundName);
    this.inScope((node.scope = new Scope("function", this.scope)), () => {
      if (node.isAsync) this.scope.isAsync = this.scope.isGenerator = true;
      for (const { name } of allParameters(node.parameters)) this.bind(name, true);
      this.statements(node.body);
      const { isAsync, yields, returned } = this.scope;
      if (isAsync && yields && returned)
        throw this.file.error("'return' with value in async generator", returned.start, returned.end);
    });
  }

  private defaults(parameters: Parameters): void {
    for (const parameter of allParameters(parameters)) this.optional(parameter.default);
  }

  private inScope(scope: Scope, walk: () => void): void {
    const outer = this.scope;
    this.scope = scope;
    walk();
    this.scope = outer;
  }

  private declareGlobal({ name }: NameNode, statement: Range): void {
    const { scope } = this;
    const variable = scope.bindings.get(name);
    if (variable?.isParameter)
      throw this.file.error(`name '${name}' is parameter and global`, statement.start, statement.end);
    if (scope.nonlocals.has(name))
      throw this.file.error(`name '${name}' is nonlocal and global`, statement.start, statement.end);
    if (variable)
      throw this.file.error(
        `name '${name}' is assigned to before global declaration`,
        statement.start,
        statement.end,
      );
    if (scope.used.has(name) && scope.kind !== "module" && !scope.globals.has(name)) {
      throw this.file.error(
        `name '${name}' is used prior to global declaration`,
        statement.start,
        statement.end,
      );
    }
    scope.globals.add(name);
  }

  private declareNonlocal({ name }: NameNode, statement: Range): void {
    const { scope } = this;
    if (scope.kind === "module")
      throw this.file.error(
        "nonlocal declaration not allowed at module level",
        statement.start,
        statement.end,
      );
    const variable = scope.bindings.get(name);
    if (variable?.isParameter)
      throw this.file.error(`name '${name}' is parameter and nonlocal`, statement.start, statement.end);
    if (scope.globals.has(name))
      throw this.file.error(`name '${name}' is nonlocal and global`, statement.start, statement.end);
    if (variable)
      throw this.file.error(
        `name '${name}' is assigned to before nonlocal declaration`,
        statement.start,
        statement.end,
      );
    if (scope.used.has(name) && !scope.nonlocals.has(name)) {
      throw this.file.error(
        `name '${name}' is used prior to nonlocal declaration`,
        statement.start,
        statement.end,
      );
    }
    scope.nonlocals.set(name, statement);
  }

  private target(node: Expression): void {
    switch (node.kind) {
      case "Name":
        this.bind(node.name);
        return;
      case "Tuple":
      case "List":
        for (const item of node.items) this.target(item);
        return;
      case "Starred":
        return this.target(node.value);
      case "Attribute":
        if (node.object.kind === "Name" && node.object.name === "self") this.staticAttribute(node.name);
        return this.expression(node);
      default:
        return this.expression(node);
    }
  }

  private staticAttribute(name: string): void {
    for (let scope = this.scope.parent; scope; scope = scope.parent) {
      if (scope.kind !== "class") continue;
      scope.staticAttributes.add(name);
      return;
    }
  }

  private pattern(node: Pattern): void {
    switch (node.kind) {
      case "ValuePattern":
        return this.expression(node.value);
      case "SingletonPattern":
        return;
      case "CapturePattern":
      case "StarPattern":
        if (node.name !== undefined) this.bind(node.name);
        return;
      case "AsPattern":
        this.bind(node.name);
        return this.pattern(node.pattern);
      case "MappingPattern":
        this.all(node.keys);
        for (const value of node.values) this.pattern(value);
        if (node.rest !== undefined) this.bind(node.rest);
        return;
      case "ClassPattern":
        this.expression(node.callee);
        for (const one of [...node.positional, ...node.named]) this.pattern(one);
        return;
      default:
        for (const one of node.patterns) this.pattern(one);
    }
  }

  private deletion(node: Expression): void {
    if (node.kind === "Name") {
      const variable = this.bind(node.name);
      if (variable) variable.deleted = true;
    } else if (node.kind === "Tuple" || node.kind === "List")
      for (const item of node.items) this.deletion(item);
    else this.expression(node);
  }

  private optional(node: Expression | undefined): void {
    if (node) this.expression(node);
  }

  private all(nodes: Expression[]): void {
    for (const node of nodes) this.expression(node);
  }

  private expression(node: Expression): void {
    checkExpression(this.file, node);
    switch (node.kind) {
      case "Constant":
        return;
      case "Name":
        this.scope.used.add(node.name);
        // super() without arguments needs to know the class
        if (node.name === "super" && this.scope.kind !== "module" && this.scope.kind !== "class")
          this.scope.used.add("__class__");
        return;
      case "Binary": {
        const { leaf, operators } = binarySpine(node);
        this.expression(leaf);
        for (const operator of operators) this.expression(operator.right);
        return;
      }
      case "Unary":
        return this.expression(node.operand);
      case "Boolean":
        return this.all(node.values);
      case "Compare":
        this.expression(node.left);
        return this.all(node.comparators);
      case "Conditional":
        this.expression(node.test);
        this.expression(node.body);
        return this.expression(node.otherwise);
      case "Named":
        this.expression(node.value);
        if (this.iterables > 0)
          throw this.file.error(
            "assignment expression cannot be used in a comprehension iterable expression",
            node.start,
            node.end,
          );
        return this.walrus(node.target);
      case "Call":
        this.expression(node.callee);
        for (const argument of node.arguments) this.expression(argument.value);
        return;
      case "Attribute":
        return this.expression(node.object);
      case "Subscript":
        this.expression(node.object);
        return this.expression(node.index);
      case "Slice":
        this.optional(node.lower);
        this.optional(node.upper);
        return this.optional(node.step);
      case "Tuple":
      case "List":
      case "Set":
        return this.all(node.items);
      case "Dict":
        for (const { key, value } of node.entries) {
          this.optional(key);
          this.expression(value);
        }
        return;
      case "Starred":
        return this.expression(node.value);
      case "Lambda":
        this.defaults(node.parameters);
        this.inScope((node.scope = new Scope("lambda", this.scope)), () => {
          for (const { name } of allParameters(node.parameters)) this.bind(name, true);
          this.expression(node.body);
        });
        return;
      case "Comprehension":
        return this.comprehension(node);
      case "Yield":
        return this.yield(node);
      case "Await":
        this.awaits(node, "'await'");
        return this.expression(node.value);
      case "FString":
        for (const part of node.parts) this.fstringPart(part);
    }
  }

  /** Something that only an asynchronous function may have; in a generator expression it makes that asynchronous. */
  private awaits(at: Range, what: string): void {
    const { frame } = this.scope;
    if (frame.kind === "generator-expression") frame.isAsync = true;
    if (frame.isAsync) return;
    const isFunction = frame.kind === "function";
    const outside =
      what === "'await'" && !isFunction && frame.kind !== "lambda" ? "function" : "async function";
    throw this.file.error(`${what} outside ${outside}`, at.start, at.end);
  }

  private fstringPart(part: FStringPart): void {
    if (typeof part === "string") return;
    this.expression(part.value);
    for (const inner of part.specification ?? []) this.fstringPart(inner);
  }

  private yield(node: Extract<Expression, { kind: "Yield" }>): void {
    const { kind } = this.scope;
    if (kind === "module" || kind === "class")
      throw this.file.error("'yield' outside function", node.start, node.end);
    if (kind === "comprehension" || kind === "generator-expression") {
      const what = kind === "comprehension" ? "list comprehension" : "generator expression";
      throw this.file.error(`'yield' inside ${what}`, node.start, node.end);
    }
    if (this.scope.isAsync && node.from)
      throw this.file.error("'yield from' inside async function", node.start, node.end);
    this.scope.isGenerator = true;
    this.scope.yields = true;
    this.optional(node.value);
  }

  private comprehension(node: ComprehensionNode): void {
    this.iterable(node.clauses[0].iterable); // evaluated outside
    const generator = node.result === "generator";
    this.inScope(
      (node.scope = new Scope(generator ? "generator-expression" : "comprehension", this.scope)),
      () => {
        if (generator) {
          this.bind(".0", true);
          this.scope.isGenerator = true;
          this.scope.yields = true;
        }
        node.clauses.forEach(({ target, iterable, conditions, isAsync }, index) => {
          if (isAsync) {
            const { frame } = this.scope;
            if (frame.kind === "generator-expression") frame.isAsync = true;
            if (!frame.isAsync)
              throw this.file.error(
                "asynchronous comprehension outside of an asynchronous function",
                node.start,
                node.end,
              );
          }
          if (index > 0) this.iterable(iterable);
          this.target(target);
          for (const { name } of this.scope.assigned)
            if (this.scope.bindings.has(name)) {
              const message = `comprehension inner loop cannot rebind assignment expression target '${name}'`;
              const { start, end } = nameIn(target, name) ?? target;
              throw this.file.error(message, start, end);
            }
          this.all(conditions);
        });
        if (node.value) {
          this.expression(node.element);
          this.expression(node.value);
        } else this.expression(node.element);
      },
    );
  }

  /** What a comprehension goes through: no place for a :=. */
  private iterable(node: Expression): void {
    this.iterables++;
    this.expression(node);
    this.iterables--;
  }

  /** := in a comprehension binds in the function around it. */
  private walrus(target: NameNode): void {
    let { scope } = this;
    const inner = scope;
    while (scope.kind === "comprehension" || scope.kind === "generator-expression") {
      if (scope.bindings.has(target.name)) {
        const message = `assignment expression cannot rebind comprehension iteration variable '${target.name}'`;
        throw this.file.error(message, target.start, target.end);
      }
      scope.assigned.push(target);
      scope = scope.parent!;
    }
    if (scope !== inner && scope.kind === "class" && !scope.isSource)
      throw this.file.error(
        "assignment expression within a comprehension cannot be used in a class body",
        target.start,
        target.end,
      );
    this.scope = scope;
    this.bind(target.name);
    this.scope = inner;
    inner.used.add(target.name);
    inner.frame.walrusNames.add(target.name);
    scope.frame.walrusNames.add(target.name);
  }
}

/** Where a name stands in a target. */
function nameIn(target: Expression, name: string): Range | undefined {
  if (target.kind === "Name") return target.name === name ? target : undefined;
  if (target.kind === "Starred") return nameIn(target.value, name);
  if (target.kind !== "Tuple" && target.kind !== "List") return undefined;
  return target.items.map((item) => nameIn(item, name)).find((found) => found !== undefined);
}
