/** Functions, classes and type aliases, with their type parameters. */
import type {
  Argument,
  ClassNode,
  Expression,
  FunctionNode,
  NameNode,
  Parameters,
  Range,
  Statement,
} from "../ast.ts";
import { T } from "../tokens.ts";
import { ImportParser } from "./imports.ts";

interface TypeParameter extends Range {
  kind: "TypeVar" | "TypeVarTuple" | "ParamSpec";
  name: string;
  bound: Expression | undefined;
  default: Expression | undefined;
}

const noParameters = (): Parameters => ({
  positionalOnly: [],
  positional: [],
  keywordOnly: [],
  varArgs: undefined,
  varKeywords: undefined,
});

/** Nodes that stand for no text of their own, all at one range. */
function nodesAt(at: Range) {
  const name = (text: string): NameNode => ({ kind: "Name", name: text, ...at });
  const text = (value: string): Expression => ({ kind: "Constant", value: { kind: "str", value }, ...at });
  const positional = (value: Expression): Argument => ({ kind: "positional", value, ...at });
  const call = (callee: string, args: Expression[]): Expression => ({
    kind: "Call",
    callee: name(callee),
    arguments: args.map(positional),
    open: at.start,
    ...at,
  });
  const tuple = (items: Expression[]): Expression => ({ kind: "Tuple", items, ...at });
  const lambda = (body: Expression): Expression => ({
    kind: "Lambda",
    parameters: noParameters(),
    body,
    ...at,
  });
  return { name, text, positional, call, tuple, lambda };
}

/** Assignments of the variables of a list of type parameters. Bounds, constraints and defaults are found out when they are asked for. */
function variablesOf(parameters: readonly TypeParameter[], at: Range): Statement[] {
  const { name, text, call, tuple, lambda } = nodesAt(at);
  const later = (value: Expression | undefined): Expression =>
    value === undefined ? { kind: "Constant", value: { kind: "none" }, ...at } : lambda(value);
  const first = (value: Expression): Expression => ({
    kind: "Subscript",
    object: tuple([value]),
    index: { kind: "Constant", value: { kind: "int", value: 0n }, ...at },
    open: at.start,
    ...at,
  });
  return parameters.map((one) => {
    const { bound } = one;
    const isList = bound?.kind === "Tuple";
    const value = one.default?.kind === "Starred" ? first(one.default) : one.default;
    return {
      kind: "Assign",
      targets: [name(one.name)],
      value: call(".type_parameter", [
        text(one.kind),
        text(one.name),
        later(isList ? undefined : bound),
        later(isList ? bound : undefined),
        later(value),
      ]),
      ...at,
    };
  });
}

export abstract class DefinitionParser extends ImportParser {
  protected inLoop = false;
  /** End of the last simple statement: where the compound statements around it end too. */
  protected bodyEnd = 0;

  protected abstract block(what: string, at: number): Statement[];
  protected abstract colon(always: boolean): void;

  protected definition(): Statement {
    const decorators: Expression[] = [];
    while (this.accept(T.AT)) {
      decorators.push(this.namedExpression());
      this.expect(T.NEWLINE);
    }
    const { start } = this;
    if (this.kind === T.CLASS) return this.classDefinition(decorators, start);
    const isAsync = this.accept(T.ASYNC);
    this.expect(T.DEF);
    const nameStart = this.start;
    const name = this.expectName();
    const typeParameters = this.typeParameters();
    if (this.kind !== T.LPAR) throw this.error("expected '('", this.start, this.end);
    this.advance();
    const parameters = this.parameters(T.RPAR, true);
    this.expect(T.RPAR);
    let returns: Expression | undefined;
    if (this.kind === T.ARROW) {
      const arrow = { start: this.start, end: this.end };
      this.advance();
      if (this.kind === T.COLON) throw this.error("expected ':'", arrow.start, arrow.end);
      returns = this.expression();
    }
    this.colon(true);
    const body = this.body("function definition", start, true);
    const node: FunctionNode = {
      kind: "Function",
      name,
      boundName: this.mangled(name),
      nameStart,
      decorators,
      parameters,
      returns,
      body,
      isAsync,
      start,
      end: this.bodyEnd,
    };
    return typeParameters.length === 0 ? node : this.generic(node, typeParameters);
  }

  /** The block of a definition: what may stand in it does not depend on what is around. */
  private body(what: string, at: number, inFunction: boolean): Statement[] {
    const [wasInFunction, wasInLoop] = [this.inFunction, this.inLoop];
    this.inFunction = inFunction;
    this.inLoop = false;
    const body = this.block(what, at);
    this.inFunction = wasInFunction;
    this.inLoop = wasInLoop;
    return body;
  }

  /** `[T, U: int, *Ts, **P]`; nothing when there is no bracket. */
  private typeParameters(): TypeParameter[] {
    const list: TypeParameter[] = [];
    if (!this.accept(T.LSQB)) return list;
    while (this.kind !== T.RSQB) {
      const { start } = this;
      const kind = this.accept(T.STAR) ? "TypeVarTuple" : this.accept(T.DOUBLESTAR) ? "ParamSpec" : "TypeVar";
      const name = this.mangled(this.expectName());
      const end = this.previousEnd;
      const bound = this.accept(T.COLON) ? this.expression() : undefined;
      const value = this.accept(T.EQUAL) ? this.starOrNamed() : undefined;
      if (list.some((one) => one.name === name))
        throw this.error(`duplicate type parameter '${name}'`, start, end);
      list.push({ kind, name, bound, default: value, start, end });
      if (!this.accept(T.COMMA)) break;
    }
    if (list.length === 0) throw this.error("Type parameter list cannot be empty", this.start, this.end);
    this.expect(T.RSQB);
    return list;
  }

  /** A definition with type parameters: see {@link GenericNode}. */
  private generic(node: FunctionNode | ClassNode, parameters: readonly TypeParameter[]): Statement {
    const { start, end, decorators, boundName } = node;
    const at = { start, end };
    const { name, call, tuple, positional } = nodesAt(at);
    const all = (): Expression => tuple(parameters.map((one) => name(one.name)));
    const body = variablesOf(parameters, at);
    node.decorators = [];
    if (node.kind === "Class")
      node.arguments.splice(
        node.arguments.findLastIndex(({ kind }) => kind === "positional" || kind === "star") + 1,
        0,
        positional(call(".generic_base", [all()])),
      );
    body.push(node, {
      kind: "Assign",
      targets: [
        { kind: "Attribute", object: name(boundName), name: "__type_params__", nameStart: start, ...at },
      ],
      value: all(),
      ...at,
    });
    body.push({ kind: "Return", value: name(boundName), ...at });
    return this.made(node, decorators, body);
  }

  private made(
    node: { name: string; boundName: string; nameStart: number; start: number; end: number },
    decorators: Expression[],
    body: Statement[],
  ): Statement {
    const { name, boundName, nameStart, start, end } = node;
    const maker: FunctionNode = {
      kind: "Function",
      name: `<generic parameters of ${name}>`,
      boundName,
      nameStart,
      decorators: [],
      parameters: noParameters(),
      returns: undefined,
      body,
      isTransparent: true,
      start,
      end,
    };
    return { kind: "Generic", name, boundName, nameStart, decorators, maker, start, end };
  }

  /** `type X[T] = value`. */
  protected typeAlias(): Statement {
    const { start } = this;
    this.advance();
    const nameStart = this.start;
    const name = this.expectName();
    const parameters = this.typeParameters();
    this.expect(T.EQUAL);
    const value = this.expression();
    const at = { start, end: this.previousEnd };
    if (this.kind !== T.NEWLINE) throw this.syntaxError();
    this.advance();
    const { name: variable, text, call, tuple, lambda } = nodesAt(at);
    const body = variablesOf(parameters, at);
    const variables = tuple(parameters.map((one) => variable(one.name)));
    const made = call(".type_alias", [text(name), lambda(value), variables]);
    body.push({ kind: "Return", value: made, ...at });
    return this.made({ name, boundName: this.mangled(name), nameStart, ...at }, [], body);
  }

  private classDefinition(decorators: Expression[], start: number): Statement {
    this.expect(T.CLASS);
    const nameStart = this.start;
    const name = this.expectName();
    const typeParameters = this.typeParameters();
    const header: Expression = { kind: "Name", name, start: nameStart, end: this.previousEnd };
    const call = this.kind === T.LPAR ? this.callArguments(header, nameStart) : undefined;
    const headerEnd = this.previousEnd;
    this.colon(false);
    const { className } = this;
    this.className = name;
    const body = this.body("class definition", start, false);
    this.className = className;
    const node: ClassNode = {
      kind: "Class",
      name,
      boundName: this.mangled(name),
      nameStart,
      headerEnd,
      decorators,
      arguments: call?.kind === "Call" ? call.arguments : [],
      body,
      start,
      end: this.bodyEnd,
    };
    return typeParameters.length === 0 ? node : this.generic(node, typeParameters);
  }
}
