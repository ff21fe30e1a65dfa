/** Names as operands and targets: registers, cells and globals. */
import { OP } from "../../bytecode/opcodes.ts";
import type { Expression, NameNode, Range } from "../ast.ts";
import type { Scope, Variable } from "../scope.ts";
import type { SourceFile } from "../source.ts";
import { CodeBuilder } from "./builder.ts";

export abstract class VariableCompiler extends CodeBuilder {
  protected readonly file: SourceFile;
  /** The scope whose names are meant: the frame's, or a comprehension's within it. */
  protected scope: Scope;
  protected readonly frame: Scope;
  protected readonly qualifiedName: string;

  constructor(file: SourceFile, scope: Scope, qualifiedName: string) {
    super(scope.variables.length + scope.free.size);
    this.file = file;
    this.scope = scope;
    this.frame = scope;
    this.qualifiedName = qualifiedName;
    scope.variables.forEach((variable, register) => (variable.register = register));
  }

  /** Cells of the frame's own captured variables, and those it closes over. */
  protected prologue(at: Range): void {
    if (this.frame.isGenerator) this.emit(at, OP.GENERATOR_START);
    for (const variable of this.frame.bindings.values()) {
      if (variable.captured) this.emit(at, OP.MAKE_CELL, variable.register);
    }
    if (this.frame.classCell) this.emit(at, OP.NEW_CELL, this.frame.classCell.register);
    for (const [variable, number] of this.frame.free) {
      this.emit(at, OP.LOAD_CLOSURE, this.registerOf(variable), number);
    }
  }

  protected variable(name: string): Variable | null {
    return this.scope.names.get(name) ?? null;
  }

  /** The register of a variable or of its cell in this frame. */
  protected registerOf(variable: Variable): number {
    const free = this.frame.free.get(variable);
    return free === undefined ? variable.register : this.frame.variables.length + free;
  }

  /** The register that a name's value itself lies in, or −1 (a cell or a global). */
  protected localRegister(name: string): number {
    const variable = this.variable(name);
    return variable && !variable.captured ? variable.register : -1;
  }

  /** Reads a name; a local in place when `dest` is undefined. */
  protected load(node: NameNode, dest: number | undefined): number {
    const variable = this.variable(node.name);
    if (variable && !variable.captured) {
      const { register } = variable;
      if (!variable.isParameter || variable.deleted)
        this.emit(node, OP.CHECK_BOUND, register, this.name(node.name));
      if (dest === undefined) return register;
      this.move(node, dest, register);
      return dest;
    }
    const to = dest ?? this.temp();
    if (this.inNamespace(node.name)) {
      if (!variable) this.emit(node, OP.LOAD_NAME, to, this.name(node.name));
      else this.emit(node, OP.LOAD_NAME_OR_CELL, to, this.name(node.name), this.registerOf(variable));
    } else if (!variable) this.emit(node, OP.LOAD_GLOBAL, to, this.name(node.name));
    else {
      const free = this.frame.free.has(variable) ? 1 : 0;
      this.emit(node, OP.LOAD_CELL, to, this.registerOf(variable), this.name(node.name), free);
    }
    return to;
  }

  /** Binds a name to a k-operand. */
  protected store(at: Range, name: string, operand: number): void {
    const variable = this.variable(name);
    if (!variable && this.inNamespace(name)) this.emit(at, OP.STORE_NAME, this.name(name), operand);
    else if (!variable) this.emit(at, OP.STORE_GLOBAL, this.name(name), operand);
    else if (variable.captured) this.emit(at, OP.STORE_CELL, this.registerOf(variable), operand);
    else this.move(at, variable.register, operand);
  }

  protected unbind(at: Range, name: string): void {
    const variable = this.variable(name);
    if (!variable && this.inNamespace(name)) this.emit(at, OP.DELETE_NAME, this.name(name));
    else if (!variable) this.emit(at, OP.DELETE_GLOBAL, this.name(name));
    else if (variable.captured) this.emit(at, OP.DELETE_CELL, this.registerOf(variable), this.name(name));
    else this.emit(at, OP.DELETE_LOCAL, variable.register, this.name(name));
  }

  /** Is the name looked for in the namespace of a class body? */
  private inNamespace(name: string): boolean {
    let { scope } = this;
    while (scope.kind === "comprehension" && this.frame.isSource) scope = scope.parent!;
    return scope.kind === "class" && !scope.globals.has(name) && !scope.nonlocals.has(name);
  }

  protected none(): number {
    return this.constant({ kind: "none" });
  }

  /**
   * Evaluates an expression into `dest`, or, when that is undefined, to wherever it lies: a constant, a local in place,
   * a new temporary. Temporaries used on the way are free again.
   */
  abstract value(node: Expression, dest?: number): number;
}
