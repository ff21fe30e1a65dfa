/** Calls, function objects and comprehensions. */
import type { CodeObject, Constant } from "../../bytecode/code.ts";
import { OP } from "../../bytecode/opcodes.ts";
import type {
  Argument,
  AttributeNode,
  CallNode,
  ClassNode,
  ComprehensionNode,
  Expression,
  FunctionNode,
  LambdaNode,
  Parameters,
  Range,
} from "../ast.ts";
import { allParameters } from "../parser/arguments.ts";
import type { Scope, Variable } from "../scope.ts";
import type { AnchoredRange, Region } from "./builder.ts";
import { ConditionCompiler } from "./conditions.ts";
import { anchored, constantOf } from "./expressions.ts";

/** Arguments that lie in consecutive registers; more of them go through a list. */
const MAX_REGISTER_ARGUMENTS = 60;

/** The arguments where `node` is `super(start, self)`. */
function superArguments(node: Expression): Expression[] | undefined {
  if (node.kind !== "Call" || node.callee.kind !== "Name" || node.callee.name !== "super") return undefined;
  const { arguments: args } = node;
  return args.length === 2 && args.every(({ kind }) => kind === "positional")
    ? args.map(({ value }) => value)
    : undefined;
}

/**
 * Whether evaluating an argument is hardly ever seen: names, constants and what is computed from them. In front of other
 * arguments a method is looked up, to see whether it is there.
 */
function isQuiet(node: Expression): boolean {
  switch (node.kind) {
    case "Name":
    case "Constant":
    case "Lambda":
      return true;
    case "Unary":
      return isQuiet(node.operand);
    case "Binary":
      return isQuiet(node.left) && isQuiet(node.right);
    case "Compare":
      return isQuiet(node.left) && node.comparators.every(isQuiet);
    case "Tuple":
    case "List":
      return node.items.every(isQuiet);
    default:
      return false;
  }
}

export abstract class CallCompiler extends ConditionCompiler {
  /** The frame is the maker of a {@link GenericNode}. */
  protected isTransparent = false;
  /** See `inner` of CodeObject. */
  protected readonly inner: number[] = [];
  /** Compiles the body of a function in a frame of its own. */
  protected abstract compileFunction(
    node: FunctionNode | ClassNode | LambdaNode | ComprehensionNode,
    qualifiedName: string,
  ): CodeObject;
  protected abstract assign(target: Expression, operand: number): void;

  protected call(node: CallNode, dest: number | undefined): number {
    const { callee, arguments: args } = node;
    const mark = this.top;
    const plain =
      args.length <= MAX_REGISTER_ARGUMENTS &&
      args.every(({ kind }) => kind === "positional" || kind === "named");
    if (!plain) return this.callWithCollections(node, dest);
    const values = args.map(({ value }) => value);
    const named = args.filter(({ kind }) => kind === "named").map(({ name }) => name!);
    const at = this.callRange(node);
    if (callee.kind === "Attribute" && named.length === 0) {
      const self = this.superReceiver(callee.object);
      if (self !== undefined) return this.callSuper(node, callee, self, values, dest);
      const explicit = superArguments(callee.object);
      if (explicit !== undefined) {
        this.temps(3);
        this.value((callee.object as CallNode).callee, mark);
        explicit.forEach((one, i) => this.value(one, mark + 1 + i));
        this.consecutive(values);
        at.lookup = this.attributeRange(callee);
        return this.result(at, mark, dest, OP.CALL_SUPER_OF, mark, values.length, this.name(callee.name));
      }
      const base = this.temps(2);
      this.value(callee.object, base + 1);
      if (!values.every(isQuiet))
        this.emit(this.attributeRange(callee), OP.CHECK_METHOD, base + 1, this.name(callee.name));
      this.consecutive(values);
      at.lookup = this.attributeRange(callee);
      return this.result(at, mark, dest, OP.CALL_METHOD, base, args.length, this.name(callee.name));
    }
    const base = this.temp();
    this.value(callee, base);
    this.consecutive(values);
    if (named.length === 0) return this.result(at, mark, dest, OP.CALL, base, args.length);
    const names = this.constant({
      kind: "tuple",
      items: named.map((value): Constant => ({ kind: "str", value })),
    });
    return this.result(at, mark, dest, OP.CALL_KW, base, args.length, names);
  }

  /** The first parameter where `node` is `super()` in a method. */
  private superReceiver(node: Expression): Variable | undefined {
    if (node.kind !== "Call" || node.arguments.length > 0) return undefined;
    if (node.callee.kind !== "Name" || node.callee.name !== "super") return undefined;
    if (this.frame.kind !== "function" || !this.variable("__class__")) return undefined;
    const first = this.frame.variables[0];
    return first?.isParameter ? first : undefined;
  }

  /** `super().name(…)` without making the super object. */
  private callSuper(
    node: CallNode,
    callee: AttributeNode,
    self: Variable,
    values: Expression[],
    dest: number | undefined,
  ): number {
    const mark = this.top;
    const { object } = callee;
    const base = this.temps(3);
    if (object.kind === "Call") this.value(object.callee, base);
    this.load({ kind: "Name", name: "__class__", start: object.start, end: object.end }, base + 1);
    if (self.captured) this.emit(object, OP.LOAD_CELL, base + 2, self.register, this.name(self.name));
    else {
      if (self.deleted) this.emit(object, OP.CHECK_BOUND, self.register, this.name(self.name));
      this.move(object, base + 2, self.register);
    }
    this.consecutive(values);
    const at = this.callRange(node);
    at.lookup = this.attributeRange(callee);
    return this.result(at, mark, dest, OP.CALL_SUPER, base, values.length, this.name(callee.name));
  }

  /** Where a traceback points for a call: a method call on a later line begins with the method's name, as in CPython. */
  private callRange(node: CallNode): AnchoredRange {
    const { callee } = node;
    const at: AnchoredRange = anchored(node, node.open, node.end);
    if (
      callee.kind === "Attribute" &&
      this.file.lineOf(callee.object.start) !== this.file.lineOf(callee.nameStart)
    ) {
      at.start = callee.nameStart;
    }
    return at;
  }

  private callWithCollections(node: CallNode, dest: number | undefined): number {
    const mark = this.top;
    const base = this.temp();
    this.value(node.callee, base);
    const positional: Expression[] = [];
    const named: Argument[] = [];
    let stars = false;
    for (const argument of node.arguments) {
      if (argument.kind === "star") {
        stars = true;
        positional.push({ kind: "Starred", value: argument.value, start: argument.start, end: argument.end });
      } else if (argument.kind === "positional") positional.push(argument.value);
      else named.push(argument);
    }
    const list = this.temp();
    const only = positional.length === 1 ? positional[0] : undefined;
    // a lone *iterable goes as it is: what it lacks is told in the callee's name then
    if (only?.kind === "Starred") this.value(only.value, list);
    else if (!stars && positional.length <= MAX_REGISTER_ARGUMENTS) {
      this.top = list;
      this.result(node, list, undefined, OP.BUILD_TUPLE, this.consecutive(positional), positional.length);
    } else {
      this.emit(node, OP.BUILD_LIST, list);
      this.addItems(node, positional, list, OP.LIST_APPEND, OP.LIST_EXTEND);
    }
    const map = this.temp();
    if (named.length === 0) this.move(node, map, this.none());
    else this.keywordMap(node, named, map, base);
    return this.result(this.callRange(node), mark, dest, OP.CALL_EX, base);
  }

  /** Fills `map` with keyword arguments; a name given twice is the callee's TypeError. */
  private keywordMap(node: CallNode, named: Argument[], map: number, callee: number): void {
    this.emit(node, OP.BUILD_MAP, map);
    const above = this.top;
    let merged = false;
    for (const { kind, name, value } of named) {
      if (kind === "double-star") {
        this.emit(node, OP.DICT_MERGE, map, this.value(value), callee);
        merged = true;
      } else {
        const key = this.constant({ kind: "str", value: name! });
        const operand = this.value(value);
        if (!merged) this.emit(node, OP.MAP_SET, map, key, operand);
        else {
          const single = this.temps(3);
          this.move(node, single + 1, key);
          this.move(node, single + 2, operand);
          this.emit(node, OP.BUILD_MAP, single, single + 1, 1);
          this.emit(node, OP.DICT_MERGE, map, single, callee);
        }
      }
      this.top = above;
    }
  }

  protected lambda(node: LambdaNode, dest: number | undefined): number {
    const code = this.compileFunction(node, this.innerName("<lambda>"));
    return this.makeFunction(node, code, node.parameters, node.scope!, dest);
  }

  /** The qualified name of a function defined here. */
  protected innerName(name: string): string {
    if (this.isTransparent) return this.qualifiedName;
    if (this.frame.kind === "module" || this.frame.isSource || this.scope.globals.has(name)) return name;
    return this.frame.kind === "class"
      ? `${this.qualifiedName}.${name}`
      : `${this.qualifiedName}.<locals>.${name}`;
  }

  protected makeFunction(
    at: Range,
    code: CodeObject,
    parameters: Parameters | undefined,
    scope: Scope,
    dest: number | undefined,
  ): number {
    const mark = this.top;
    const base = this.temps(3);
    this.defaultsTuple(at, parameters ? [...parameters.positionalOnly, ...parameters.positional] : [], base);
    const keywordDefaults = (parameters?.keywordOnly ?? []).filter((parameter) => parameter.default);
    if (keywordDefaults.length > 0) {
      this.emit(at, OP.BUILD_MAP, base + 1);
      for (const { name, default: value } of keywordDefaults) {
        const above = this.top;
        const operand = this.value(value!);
        this.emit(at, OP.MAP_SET, base + 1, this.constant({ kind: "str", value: name }), operand);
        this.top = above;
      }
    } else this.move(at, base + 1, this.none());
    if (scope.free.size > 0) {
      const first = this.top;
      for (const variable of scope.free.keys()) this.move(at, this.temp(), this.registerOf(variable));
      this.emit(at, OP.BUILD_TUPLE, base + 2, first, scope.free.size);
    } else this.move(at, base + 2, this.none());
    return this.result(at, mark, dest, OP.MAKE_FUNCTION, this.constant({ kind: "code", code }), base);
  }

  private defaultsTuple(at: Range, parameters: Parameters["positional"], to: number): void {
    const values = parameters.flatMap((parameter) => (parameter.default ? [parameter.default] : []));
    const constant = constantOf({ kind: "Tuple", items: values, start: 0, end: 0 });
    if (values.length === 0) this.move(at, to, this.none());
    else if (constant) this.move(at, to, this.constant(constant));
    else {
      const above = this.top;
      this.emit(at, OP.BUILD_TUPLE, to, this.consecutive(values), values.length);
      this.top = above;
    }
  }

  protected comprehension(node: ComprehensionNode, dest: number | undefined): number {
    const { clauses, result } = node;
    const mark = this.top;
    const { iterable } = clauses[0];
    if (result === "generator") {
      const code = this.compileFunction(node, this.innerName("<genexpr>"));
      const base = this.temps(2);
      this.makeFunction(node, code, undefined, node.scope!, base);
      if (clauses[0].isAsync) this.move(iterable, base + 1, this.hidden(iterable, ".aiter", iterable));
      else this.emit(iterable, OP.GET_ITER, base + 1, this.value(iterable));
      return this.result(node, mark, dest, OP.CALL, base, 1);
    }
    const collection = dest !== undefined && this.isTemp(dest) ? dest : this.temp();
    const above = this.top;
    const iterator = this.iterator(iterable, clauses[0].isAsync);
    this.emit(
      node,
      result === "list" ? OP.BUILD_LIST : result === "set" ? OP.BUILD_SET : OP.BUILD_MAP,
      collection,
    );
    const outer = this.scope;
    this.scope = node.scope!;
    const { line, column, endLine, endColumn } = this.file.range(node.start, node.end);
    for (const variable of this.scope.bindings.values()) {
      this.inner.push(variable.register, line, column, endLine, endColumn);
      if (variable.captured) this.emit(node, OP.NEW_CELL, variable.register);
    }
    this.clauseLoops(node, 0, iterator, () => {
      const first = this.operand(node.element);
      if (node.value) this.emit(node, OP.MAP_SET, collection, first, this.value(node.value));
      else this.emit(node, result === "list" ? OP.LIST_APPEND : OP.SET_ADD, collection, first);
    });
    this.scope = outer;
    this.top = above;
    if (dest === undefined) return collection;
    this.top = mark;
    this.move(node, dest, collection);
    return dest;
  }

  /** The loops from clause `index` inward; `iterator` is that clause's. */
  protected clauseLoops(node: ComprehensionNode, index: number, iterator: number, body: () => void): void {
    const { target, iterable, conditions, isAsync } = node.clauses[index];
    const mark = this.top;
    const next = this.label();
    const skip = this.label();
    const end = this.label();
    this.place(next);
    const ended = isAsync ? this.asyncItem(iterable, target, iterator) : undefined;
    if (!isAsync) this.forItem(iterable, target, iterator, end);
    for (const condition of conditions) this.jumpIf(condition, skip, false);
    const inner = node.clauses[index + 1];
    if (inner) {
      const innerIterator = this.iterator(inner.iterable, inner.isAsync);
      this.clauseLoops(node, index + 1, innerIterator, body);
    } else body();
    this.top = mark;
    this.place(skip);
    this.emit(node, OP.JUMP_BACK, next);
    if (ended) this.asyncEnd(iterable, ended);
    this.place(end);
  }

  /** The iterator of a `for`, in a temporary of its own. */
  protected iterator(iterable: Expression, isAsync = false): number {
    if (isAsync) return this.hidden(iterable, ".aiter", iterable);
    const iterator = this.temp();
    this.emit(iterable, OP.GET_ITER, iterator, this.value(iterable));
    this.top = iterator + 1;
    return iterator;
  }

  /** `target = await anext(iterator)`; what is raised meanwhile is for {@link asyncEnd} to look at. */
  protected asyncItem(iterable: Range, target: Expression, iterator: number): Region {
    const region = this.openRegion();
    const mark = this.top;
    const sent = this.temp();
    this.delegate(iterable, sent, this.hidden(iterable, ".anext", iterator));
    this.closeRegion(region);
    this.top = sent + 1;
    this.assign(target, sent);
    this.top = mark;
    return region;
  }

  /** Where an asynchronous loop ends: goes on behind it after a StopAsyncIteration. */
  protected asyncEnd(iterable: Range, region: Region): void {
    const mark = this.top;
    this.top = Math.max(mark, region.register + 1);
    const matches = this.temps(2);
    const ended = this.label();
    this.place(region.handler);
    this.emit(iterable, OP.LOAD_GLOBAL, matches + 1, this.name(".StopAsyncIteration"));
    this.emit(iterable, OP.MATCH_EXCEPTION, matches, region.register, matches + 1);
    this.emit(iterable, OP.JUMP_IF_TRUE, ended, matches);
    this.emit(iterable, OP.RERAISE, region.register);
    this.place(ended);
    this.top = mark;
  }

  /** FOR_ITER and the assignment of its item. */
  protected forItem(iterable: Range, target: Expression, iterator: number, end: number): void {
    const local = target.kind === "Name" ? this.localRegister(target.name) : -1;
    if (local >= 0) {
      this.emit(iterable, OP.FOR_ITER, local, iterator, end);
      return;
    }
    const item = this.temp();
    this.emit(iterable, OP.FOR_ITER, item, iterator, end);
    this.assign(target, item);
    this.top = item;
  }

  protected parameterNames(parameters: Parameters): string[] {
    return allParameters(parameters).map(({ name }) => name);
  }
}
