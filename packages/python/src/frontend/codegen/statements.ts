/** Statements: control flow, and what happens on the way out of blocks. */
import { OP } from "../../bytecode/opcodes.ts";
import type {
  ClassNode,
  Expression,
  ExceptHandler,
  FunctionNode,
  GenericNode,
  Range,
  Statement,
  StatementOf,
} from "../ast.ts";
import { allParameters } from "../parser/arguments.ts";
import type { Label, Region } from "./builder.ts";
import { PatternCompiler } from "./patterns.ts";

/** What surrounds the code being compiled and must be left properly by return, break and continue. */
type Block =
  | { kind: "loop"; breakTo: Label; continueTo: Label }
  | { kind: "protected"; region: Region }
  | { kind: "finally"; region: Region; body: Statement[] }
  /** `exit`: register of the bound `__exit__`; `at`: the item of `with`. */
  | { kind: "with"; region: Region; exit: number; at: Range; isAsync: boolean }
  | { kind: "handled" }
  | { kind: "named-handler"; region: Region; name: string };

export abstract class StatementCompiler extends PatternCompiler {
  private readonly blocks: Block[] = [];

  protected statements(body: Statement[]): void {
    for (const statement of body) {
      const mark = this.top;
      this.statement(statement);
      this.top = mark;
    }
  }

  private statement(node: Statement): void {
    switch (node.kind) {
      case "Expression":
        return this.effect(node.value);
      case "Assign":
        return this.assignment(node);
      case "Annotated":
        return this.annotated(node);
      case "Augmented":
        return this.augmented(node);
      case "Delete":
        for (const target of node.targets) this.delete(target);
        return;
      case "Pass":
      case "Global":
      case "Nonlocal":
        return;
      case "Break":
      case "Continue":
        return this.leaveLoop(node);
      case "Return":
        return this.return(node);
      case "Raise":
        return this.raise(node);
      case "Assert":
        return this.assert(node);
      case "Import":
        return this.importNames(node);
      case "ImportFrom":
        return this.importFrom(node);
      case "If":
        return this.if(node);
      case "While":
        return this.while(node);
      case "For":
        return this.for(node);
      case "Try":
        return this.try(node);
      case "With":
        return this.with(node, 0);
      case "Match":
        return this.match(node);
      case "Function":
        return this.function(node);
      case "Class":
        return this.class(node);
      case "Generic":
        return this.generic(node);
    }
  }

  /** `target: annotation = value`. Annotations of local variables are not evaluated. */
  private annotated(node: StatementOf<"Annotated">): void {
    const { target, annotation, value, simple } = node;
    if (value) this.assignOne(target, value);
    else if (target.kind === "Attribute") this.effect(target.object);
    else if (target.kind === "Subscript") {
      this.effect(target.object);
      this.effect(target.index);
    }
    if (this.scope.kind !== "module" && this.scope.kind !== "class") return;
    const operand = this.annotation(annotation);
    if (!simple || target.kind !== "Name") return;
    const all = this.load(
      { kind: "Name", name: "__annotations__", start: node.start, end: node.end },
      undefined,
    );
    this.emit(node, OP.SET_ITEM, all, this.constant({ kind: "str", value: target.name }), operand);
  }

  /** An annotation's value, or its text where the module asks for that. */
  private annotation(node: Expression): number {
    if (!this.file.annotationsAreText) return this.operand(node.kind === "Starred" ? node.value : node);
    return this.constant({ kind: "str", value: this.file.text.slice(node.start, node.end) });
  }

  /** An empty `__annotations__` where the body has annotations. */
  protected prepareAnnotations(at: Range): void {
    if (!this.frame.hasAnnotations) return;
    const map = this.temp();
    this.emit(at, OP.BUILD_MAP, map);
    this.store(at, "__annotations__", map);
    this.top = map;
  }

  /** Annotations of parameters and of the result go into the function's `__annotations__`. */
  private functionAnnotations(node: FunctionNode, register: number): void {
    const { positionalOnly, positional, keywordOnly, varArgs, varKeywords } = node.parameters;
    const parameters = [...positionalOnly, ...positional, varArgs, ...keywordOnly, varKeywords];
    if (!node.returns && !allParameters(node.parameters).some(({ annotation }) => annotation)) return;
    const mark = this.top;
    const map = this.temp();
    this.emit(node, OP.BUILD_MAP, map);
    const add = (name: string, annotation: Expression | undefined): void => {
      if (!annotation) return;
      const above = this.top;
      const operand = this.annotation(annotation);
      this.emit(annotation, OP.MAP_SET, map, this.constant({ kind: "str", value: name }), operand);
      this.top = above;
    };
    for (const parameter of parameters) if (parameter) add(parameter.name, parameter.annotation);
    add("return", node.returns);
    this.emit(node, OP.SET_ATTR, register, this.name("__annotations__"), map);
    this.top = mark;
  }

  private generic({ decorators, maker, name, boundName, ...at }: GenericNode): void {
    const first = this.consecutive(decorators);
    const code = this.compileFunction(maker, this.innerName(name));
    const base = this.makeFunction(at, code, undefined, maker.scope!, this.temp());
    this.emit(at, OP.CALL, base, base, 0);
    for (let i = decorators.length - 1; i >= 0; i--)
      this.emit(decorators[i], OP.CALL, first + i, first + i, 1);
    this.store(at, boundName, decorators.length > 0 ? first : base);
  }

  private class(node: ClassNode): void {
    const { decorators, name, boundName } = node;
    const header: Range = { start: node.start, end: node.headerEnd };
    const first = this.consecutive(decorators);
    const base = this.temps(3);
    const code = this.compileFunction(node, this.innerName(name));
    this.makeFunction(header, code, undefined, node.scope!, base);
    const bases = node.arguments.filter(({ kind }) => kind === "positional" || kind === "star");
    const keywords = node.arguments.filter(({ kind }) => kind === "named" || kind === "double-star");
    const tuple: Expression = {
      kind: "Tuple",
      items: bases.map((argument) =>
        argument.kind === "star"
          ? { kind: "Starred", value: argument.value, start: argument.start, end: argument.end }
          : argument.value,
      ),
      ...header,
    };
    this.value(tuple, base + 1);
    if (keywords.length === 0) this.move(header, base + 2, this.none());
    else {
      const entries = keywords.map(({ kind, name: key, value, start, end }) => ({
        key:
          kind === "named"
            ? ({ kind: "Constant", value: { kind: "str", value: key! }, start, end } as const)
            : undefined,
        value,
      }));
      this.value({ kind: "Dict", entries, ...header }, base + 2);
    }
    const result = decorators.length > 0 ? first + decorators.length : base;
    this.emit(
      { start: node.start, end: node.end },
      OP.BUILD_CLASS,
      result,
      base,
      this.constant({ kind: "str", value: name }),
    );
    for (let i = decorators.length - 1; i >= 0; i--)
      this.emit(decorators[i], OP.CALL, first + i, first + i, 1);
    this.store(header, boundName, decorators.length > 0 ? first : base);
  }

  private if(node: StatementOf<"If">): void {
    const end = this.label();
    node.branches.forEach(({ test, body }, index) => {
      const next = this.label();
      this.jumpIf(test, next, false);
      this.statements(body);
      if (index < node.branches.length - 1 || node.otherwise.length > 0) this.emit(test, OP.JUMP, end);
      this.place(next);
    });
    this.statements(node.otherwise);
    this.place(end);
  }

  private while(node: StatementOf<"While">): void {
    const again = this.label();
    const otherwise = this.label();
    const end = this.label();
    this.place(again);
    this.jumpIf(node.test, otherwise, false);
    this.loop(end, again, node.body);
    this.emit(node.test, OP.JUMP_BACK, again);
    this.place(otherwise);
    this.statements(node.otherwise);
    this.place(end);
  }

  private for(node: StatementOf<"For">): void {
    const next = this.label();
    const otherwise = this.label();
    const end = this.label();
    const iterator = this.iterator(node.iterable, node.isAsync);
    this.place(next);
    const ended = node.isAsync ? this.asyncItem(node.iterable, node.target, iterator) : undefined;
    if (!node.isAsync) this.forItem(node.iterable, node.target, iterator, otherwise);
    this.loop(end, next, node.body);
    this.emit(node.iterable, OP.JUMP_BACK, next);
    if (ended) this.asyncEnd(node.iterable, ended);
    this.place(otherwise);
    this.top = iterator;
    this.statements(node.otherwise);
    this.place(end);
  }

  private loop(breakTo: Label, again: Label, body: Statement[]): void {
    // `continue` jumps to the test by a back edge; a jump that is threaded to it becomes one
    this.blocks.push({ kind: "loop", breakTo, continueTo: again });
    this.statements(body);
    this.blocks.pop();
  }

  private leaveLoop(node: StatementOf<"Break"> | StatementOf<"Continue">): void {
    const index = this.blocks.findLastIndex(({ kind }) => kind === "loop");
    const loop = this.blocks[index] as Extract<Block, { kind: "loop" }>;
    this.leaveBlocks(index + 1, node, () => {
      if (node.kind === "Break") this.emit(node, OP.JUMP, loop.breakTo);
      else this.emit(node, OP.JUMP_BACK, loop.continueTo);
    });
  }

  private return(node: StatementOf<"Return">): void {
    const runsCode = this.blocks.some(
      ({ kind }) => kind === "finally" || kind === "with" || kind === "named-handler",
    );
    const { value } = node;
    let operand = value ? this.value(value) : this.none();
    if (runsCode && operand >= 0 && !this.isTemp(operand)) {
      const saved = this.temp();
      this.move(node, saved, operand); // a finally block may assign to the variable
      operand = saved;
    }
    this.leaveBlocks(0, node, () => this.emit(node, OP.RETURN, operand));
  }

  /** Emits what leaving the blocks from `outermost` inward takes, then `leave`; the blocks stay in force behind it. */
  private leaveBlocks(outermost: number, at: Range, leave: () => void): void {
    const left = this.blocks.slice(outermost);
    const depth = this.handledDepth;
    const suspended: Region[] = [];
    while (this.blocks.length > outermost) {
      const block = this.blocks.pop()!;
      if (block.kind === "loop") continue;
      if (block.kind === "handled") {
        this.emit(at, OP.POP_HANDLED);
        this.handledDepth--;
        continue;
      }
      this.suspend(block.region);
      suspended.push(block.region);
      if (block.kind === "finally") this.statements(block.body);
      else if (block.kind === "with") this.callExit(block.at, block.exit, block.isAsync);
      // the name goes after POP_HANDLED, which the "handled" block around it is for
      else if (block.kind === "named-handler") {
        const around = this.blocks.pop();
        if (around?.kind !== "handled") throw new Error("a named handler lies in a handler");
        this.emit(at, OP.POP_HANDLED);
        this.handledDepth--;
        this.forgetName(at, block.name);
      }
    }
    leave();
    this.blocks.push(...left);
    this.handledDepth = depth;
    for (const region of suspended) this.resume(region);
  }

  private forgetName(at: Range, name: string): void {
    this.store(at, name, this.none());
    this.unbind(at, name);
  }

  private raise(node: StatementOf<"Raise">): void {
    if (!node.exception) return this.emit(node, OP.RAISE_CURRENT);
    const exception = this.operand(node.exception);
    if (node.cause) this.emit(node, OP.RAISE, exception, this.value(node.cause), 1);
    else this.emit(node, OP.RAISE, exception);
  }

  private assert(node: StatementOf<"Assert">): void {
    const end = this.label();
    this.jumpIf(node.test, end, true);
    const base = this.temp();
    this.emit(node, OP.LOAD_GLOBAL, base, this.name("AssertionError"));
    if (node.message) {
      this.value(node.message, this.temp());
      this.emit(node, OP.CALL, base, base, 1);
    }
    this.emit(node.test, OP.RAISE, base);
    this.place(end);
  }

  private with(node: StatementOf<"With">, number: number): void {
    const item = node.items[number];
    if (item === undefined) return this.statements(node.body);
    const { context, target } = item;
    const isAsync = node.isAsync === true;
    const mark = this.top;
    const exit = this.temps(2);
    if (isAsync) this.emit(context, OP.UNPACK, exit, this.hidden(context, ".awith", context), 2);
    else this.emit(context, OP.BEFORE_WITH, exit, this.value(context));
    this.top = exit + 2;
    this.emit(context, OP.CALL, exit + 1, exit + 1, 0);
    if (isAsync) this.awaitIn(context, exit + 1);
    const region = this.openRegion();
    this.blocks.push({ kind: "with", region, exit, at: context, isAsync });
    if (target) this.assign(target, exit + 1);
    this.with(node, number + 1);
    this.blocks.pop();
    this.closeRegion(region);
    this.callExit(context, exit, isAsync);
    const end = this.label();
    this.emit(context, OP.JUMP, end);
    this.beginHandling(context, region);
    const base = this.temps(4);
    this.move(context, base, exit);
    this.emit(context, OP.EXCEPTION_INFO, base + 1, region.register);
    this.emit(context, OP.CALL, base, base, 3);
    if (isAsync) this.awaitIn(context, base);
    this.endHandling();
    const suppressed = this.label();
    this.emit(context, OP.JUMP_IF_TRUE, suppressed, base);
    this.emit(context, OP.RERAISE, region.register);
    this.place(suppressed);
    this.emit(context, OP.POP_HANDLED);
    this.place(end);
    this.top = mark;
  }

  /** `__exit__(None, None, None)`. */
  private callExit(at: Range, exit: number, isAsync: boolean): void {
    const base = this.temps(4);
    this.move(at, base, exit);
    for (let i = 1; i <= 3; i++) this.move(at, base + i, this.none());
    this.emit(at, OP.CALL, base, base, 3);
    if (isAsync) this.awaitIn(at, base);
    this.top = base;
  }

  private try(node: StatementOf<"Try">): void {
    if (!node.final) return this.tryExcept(node);
    const region = this.openRegion();
    this.blocks.push({ kind: "finally", region, body: node.final });
    if (node.handlers.length > 0) this.tryExcept(node);
    else this.statements(node.body);
    this.blocks.pop();
    this.closeRegion(region);
    this.statements(node.final);
    const end = this.label();
    this.emit(node, OP.JUMP, end);
    this.beginHandling(node, region);
    this.statements(node.final);
    this.endHandling();
    this.emit(node, OP.RERAISE, region.register);
    this.place(end);
  }

  private beginHandling(at: Range, region: Region): void {
    this.place(region.handler);
    this.emit(at, OP.PUSH_HANDLED, region.register);
    this.handledDepth++;
    this.blocks.push({ kind: "handled" });
  }

  private endHandling(): void {
    this.blocks.pop();
    this.handledDepth--;
  }

  private tryExcept(node: StatementOf<"Try">): void {
    if (node.groups) return this.tryGroups(node);
    const end = this.label();
    const region = this.openRegion();
    this.blocks.push({ kind: "protected", region });
    this.statements(node.body);
    this.blocks.pop();
    this.closeRegion(region);
    this.statements(node.otherwise);
    this.emit(node, OP.JUMP, end);
    this.beginHandling(node, region);
    for (const handler of node.handlers) this.handler(handler, region.register, end);
    this.endHandling();
    if (node.handlers.at(-1)!.type) this.emit(node, OP.RERAISE, region.register);
    this.place(end);
  }

  /** `except*`: each clause handles what it catches of the exception; what clauses raise, and the rest, goes on in the end. */
  private tryGroups(node: StatementOf<"Try">): void {
    const end = this.label();
    const region = this.openRegion();
    this.blocks.push({ kind: "protected", region });
    this.statements(node.body);
    this.blocks.pop();
    this.closeRegion(region);
    this.statements(node.otherwise);
    this.emit(node, OP.JUMP, end);
    this.beginHandling(node, region);
    const mark = this.top;
    const raised = this.temp();
    const caught = this.temps(2); // and the rest
    this.emit(node, OP.BUILD_LIST, raised);
    this.move(node, caught + 1, region.register);
    for (const handler of node.handlers) this.groupHandler(handler, raised, caught);
    this.emit(node, OP.LIST_APPEND, raised, caught + 1);
    this.emit(node, OP.RERAISE_GROUP, caught, region.register, raised);
    this.endHandling();
    this.emit(node, OP.POP_HANDLED);
    this.emit(node, OP.JUMP_IF_IS, end, caught, this.none());
    this.emit(node, OP.RERAISE, caught);
    this.place(end);
    this.top = mark;
  }

  private groupHandler(handler: ExceptHandler, raised: number, caught: number): void {
    const next = this.label();
    const rest = caught + 1;
    const mark = this.top;
    const type = this.value(handler.type!, this.temp());
    this.emit(handler, OP.JUMP_IF_IS, next, rest, this.none());
    this.move(handler, caught, rest);
    this.emit(handler, OP.MATCH_GROUP, caught, type);
    this.emit(handler, OP.JUMP_IF_IS, next, caught, this.none());
    if (handler.name !== undefined) this.store(handler, handler.name, caught);
    const region = this.openRegion();
    this.emit(handler, OP.PUSH_HANDLED, caught);
    this.handledDepth++;
    this.blocks.push({ kind: "protected", region });
    this.statements(handler.body);
    this.blocks.pop();
    this.handledDepth--;
    this.closeRegion(region);
    this.emit(handler, OP.POP_HANDLED);
    if (handler.name !== undefined) this.forgetName(handler, handler.name);
    this.emit(handler, OP.JUMP, next);
    this.place(region.handler);
    if (handler.name !== undefined) this.forgetName(handler, handler.name);
    this.emit(handler, OP.LIST_APPEND, raised, region.register);
    this.place(next);
    this.top = mark;
  }

  private handler(handler: ExceptHandler, exception: number, end: Label): void {
    const next = this.label();
    const mark = this.top;
    if (handler.type) this.matchException(handler, handler.type, exception, next);
    this.top = mark;
    if (handler.name === undefined) {
      this.statements(handler.body);
      this.emit(handler, OP.POP_HANDLED);
      this.emit(handler, OP.JUMP, end);
    } else {
      const { name } = handler;
      this.store(handler, name, exception);
      const region = this.openRegion();
      this.blocks.push({ kind: "named-handler", region, name });
      this.statements(handler.body);
      this.blocks.pop();
      this.closeRegion(region);
      this.emit(handler, OP.POP_HANDLED);
      this.forgetName(handler, name);
      this.emit(handler, OP.JUMP, end);
      this.place(region.handler);
      this.forgetName(handler, name);
      this.emit(handler, OP.RERAISE, region.register);
    }
    this.top = mark;
    this.place(next);
  }

  private matchException(at: Range, type: Expression, exception: number, next: Label): void {
    const operand = this.value(type);
    const matches = this.temp();
    this.emit(at, OP.MATCH_EXCEPTION, matches, exception, operand);
    this.emit(type, OP.JUMP_IF_FALSE, next, matches);
  }

  private function(node: FunctionNode): void {
    const { decorators, name, boundName } = node;
    const code = this.compileFunction(node, this.innerName(name));
    const at: Range = { start: node.nameStart, end: node.nameStart + name.length };
    if (decorators.length === 0) {
      const local = this.localRegister(boundName);
      const register = this.makeFunction(
        node,
        code,
        node.parameters,
        node.scope!,
        local >= 0 ? local : undefined,
      );
      this.functionAnnotations(node, register);
      if (local < 0) this.store(at, boundName, register);
      return;
    }
    const first = this.consecutive(decorators);
    this.functionAnnotations(node, this.makeFunction(node, code, node.parameters, node.scope!, this.temp()));
    for (let i = decorators.length - 1; i >= 0; i--)
      this.emit(decorators[i], OP.CALL, first + i, first + i, 1);
    this.store(at, boundName, first);
  }
}
