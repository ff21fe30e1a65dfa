/** A code object for each frame scope: the module, functions, lambdas and generator expressions. */
import type { CodeObject, Constant } from "../../bytecode/code.ts";
import { OP } from "../../bytecode/opcodes.ts";
import type {
  ClassNode,
  ComprehensionNode,
  FunctionNode,
  LambdaNode,
  ModuleNode,
  Parameters,
  Range,
  Statement,
} from "../ast.ts";
import type { Scope } from "../scope.ts";
import type { SourceFile } from "../source.ts";
import { cleanDocstring } from "./docstring.ts";
import { finish } from "./finish.ts";
import { StatementCompiler } from "./statements.ts";

export function generateModule(file: SourceFile, module: ModuleNode): CodeObject {
  return new FrameCompiler(file, module.scope!, "<module>").module(module);
}

class FrameCompiler extends StatementCompiler {
  protected compileFunction(
    node: FunctionNode | ClassNode | LambdaNode | ComprehensionNode,
    qualifiedName: string,
  ): CodeObject {
    if (node.kind === "Class") return new FrameCompiler(this.file, node.scope!, qualifiedName).class_(node);
    return new FrameCompiler(this.file, node.scope!, qualifiedName).function_(node);
  }

  module(node: ModuleNode): CodeObject {
    const at: Range = { start: 0, end: 0 };
    this.prologue(at);
    const docstring = docstringOf(node.body);
    if (docstring !== undefined && !this.frame.isSource) {
      this.emit(
        node.body[0],
        OP.STORE_GLOBAL,
        this.name("__doc__"),
        this.constant({ kind: "str", value: docstring }),
      );
    }
    this.prepareAnnotations(at);
    this.statements(node.body);
    this.emit(at, OP.RETURN, node.expression ? this.value(node.expression) : this.none());
    return this.codeObject("<module>", at, undefined, docstring);
  }

  /** A class body: a function that fills the namespace in its only register for a parameter. */
  class_(node: ClassNode): CodeObject {
    const at: Range = { start: node.start, end: node.headerEnd };
    this.prologue(at);
    const line = this.file.lineOf((node.decorators[0] ?? node).start);
    const module = this.temp();
    this.emit(at, OP.LOAD_GLOBAL, module, this.name("__name__"));
    this.emit(at, OP.STORE_NAME, this.name("__module__"), module);
    this.top = module;
    const text = (value: string) => this.constant({ kind: "str", value });
    this.emit(at, OP.STORE_NAME, this.name("__qualname__"), text(this.qualifiedName));
    const lineNumber = this.constant({ kind: "int", value: BigInt(line) });
    this.emit(at, OP.STORE_NAME, this.name("__firstlineno__"), lineNumber);
    const docstring = docstringOf(node.body);
    if (docstring !== undefined)
      this.emit(node.body[0], OP.STORE_NAME, this.name("__doc__"), text(docstring));
    this.prepareAnnotations(at);
    this.statements(node.body);
    const attributes = [...this.frame.staticAttributes].map((value): Constant => ({ kind: "str", value }));
    const tuple = this.constant({ kind: "tuple", items: attributes });
    this.emit(at, OP.STORE_NAME, this.name("__static_attributes__"), tuple);
    const cell = this.frame.classCell;
    if (cell) this.emit(at, OP.STORE_NAME, this.name("__classcell__"), cell.register);
    this.emit(at, OP.RETURN, this.none());
    return this.codeObject(node.name, node.decorators[0] ?? node, undefined, docstring);
  }

  function_(node: FunctionNode | LambdaNode | ComprehensionNode): CodeObject {
    const at: Range = { start: node.start, end: node.start };
    this.isTransparent = node.kind === "Function" && node.isTransparent === true;
    this.prologue(at);
    switch (node.kind) {
      case "Function": {
        const docstring = docstringOf(node.body);
        this.statements(node.body);
        this.emit(node.body.at(-1)!, OP.RETURN, this.none());
        return this.codeObject(node.name, node.decorators[0] ?? node, node.parameters, docstring);
      }
      case "Lambda":
        this.emit(node.body, OP.RETURN, this.value(node.body));
        return this.codeObject("<lambda>", node, node.parameters);
      case "Comprehension":
        this.clauseLoops(node, 0, 0, () => {
          const operand = this.value(node.element);
          this.yieldValue(node.element, this.temp(), operand);
        });
        this.emit(node, OP.RETURN, this.none());
        return this.codeObject("<genexpr>", node, undefined);
    }
  }

  private codeObject(
    name: string,
    at: Range,
    parameters: Parameters | undefined,
    docstring?: string,
  ): CodeObject {
    const { frame } = this;
    const hidden = frame.kind === "generator-expression" || frame.kind === "class";
    const first = frame.kind === "class" ? ".namespace" : ".0";
    const parameterNames = parameters ? this.parameterNames(parameters) : hidden ? [first] : [];
    const code: CodeObject = {
      name,
      qualifiedName: this.qualifiedName,
      fileName: this.file.fileName,
      firstLine: frame.kind === "module" ? 1 : this.file.lineOf(at.start),
      positionalOnlyCount: parameters?.positionalOnly.length ?? 0,
      positionalCount: parameters
        ? parameters.positionalOnly.length + parameters.positional.length
        : hidden
          ? 1
          : 0,
      keywordOnlyCount: parameters?.keywordOnly.length ?? 0,
      hasVarArgs: parameters?.varArgs !== undefined,
      hasVarKeywords: parameters?.varKeywords !== undefined,
      parameterNames,
      localNames: frame.variables.map((variable) => variable.name),
      ...(this.inner.length > 0 ? { inner: this.inner } : {}),
      registerCount: this.registerCount,
      freeNames: [...frame.free.keys()].map((variable) => variable.name),
      constants: this.constants,
      names: this.names,
      isGenerator: frame.isGenerator,
      asyncKind: frame.isAsync ? (frame.yields ? "async_generator" : "coroutine") : undefined,
      kind: kindOf(frame),
      ...finish(this, this.file, parameterNames.length),
    };
    if (docstring !== undefined) code.docstring = docstring;
    return code;
  }
}

function kindOf(scope: Scope): CodeObject["kind"] {
  return scope.kind;
}

function docstringOf(body: Statement[]): string | undefined {
  const first = body[0];
  if (first?.kind !== "Expression" || first.value.kind !== "Constant" || first.value.value.kind !== "str")
    return undefined;
  return first.value.foldedFrom ? undefined : cleanDocstring(first.value.value.value);
}
