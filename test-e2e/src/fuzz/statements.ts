/** Random statements, as programs have them once or a few times. What runs often is made by hot-loops.ts. */
import { ExpressionGenerator, types, type Type } from "./expressions.ts";

export abstract class StatementGenerator extends ExpressionGenerator {
  protected readonly lines: string[] = [];
  protected indent = 0;

  protected emit(text: string): void {
    this.lines.push("    ".repeat(this.indent) + text);
  }
  protected block(body: () => void): void {
    this.indent++;
    this.scopes.push(new Map(this.scopes.at(-1)));
    body();
    this.scopes.pop();
    this.indent--;
  }

  // --- statements ------------------------------------------------------------------------------------------------

  /** A statement of the program's top level: what it raises is printed, and its variables exist whatever happens. */
  protected guarded(): void {
    const type = this.pick(types);
    const name = this.fresh("v");
    this.emit(`${name} = ${this.leaf(type, false)}`);
    this.emit("try:");
    this.block(() => {
      this.statements(2);
      this.emit(`${name} = ${this.expression(type, 3)}`);
      this.emit(`show("${name}", ${name})`);
    });
    this.emit("except Exception as e:");
    this.emit("    print(type(e).__name__, e)");
    this.scopes[0]!.set(name, type);
  }

  protected anyType(): Type {
    return this.classes.length > 0 && this.chance(0.2) ? this.pick(this.classes).name : this.pick(types);
  }

  protected statements(depth: number): void {
    const count = 1 + this.below(3);
    for (let i = 0; i < count; i++) this.statement(depth);
  }

  protected statement(depth: number): void {
    this.cost += 6 ** this.loops;
    const kind = this.below(depth > 0 ? 17 : 5);
    switch (kind) {
      case 0:
      case 1:
        return this.assignment(depth);
      case 2:
        return this.augmented();
      case 3:
        return this.emit(`show("e", ${this.expression(this.anyType(), 2)})`);
      case 4:
        return this.mutation();
      case 5:
      case 6:
        return this.conditional(depth);
      case 7:
      case 8:
        return this.forLoop(depth);
      case 9:
        return this.whileLoop(depth);
      case 10:
        return this.tryStatement(depth);
      case 11:
        return this.unpacking();
      case 12:
        return this.generatorUse();
      case 13:
        return this.matchStatement(depth);
      case 14:
        return this.withStatement(depth);
      case 15:
        return this.setMember();
      default:
        return this.closure();
    }
  }

  protected assignment(depth: number): void {
    const type = this.anyType();
    const name = this.fresh("a");
    this.emit(`${name} = ${this.expression(type, depth + 1)}`);
    this.scopes.at(-1)!.set(name, type);
  }

  /** Only variables of the innermost scope that this block made: a function must not rebind a global by accident. */
  protected assignable(type: Type): string | undefined {
    const inner = this.scopes.at(-1)!;
    const outer = this.inFunction ? this.scopes[0]! : new Map<string, Type>();
    const names = [...inner].filter(([name, t]) => t === type && !outer.has(name)).map(([name]) => name);
    return names.length === 0 ? undefined : this.pick(names);
  }

  protected augmented(): void {
    const type = this.pick(["int", "float", "str", "list", "set", "tuple"] as const);
    const name = this.assignable(type);
    if (name === undefined) return this.assignment(1);
    const op = {
      int:
        this.loops > 0
          ? ["+=", "-=", "//=", "%=", "&=", "^="]
          : ["+=", "-=", "*=", "//=", "%=", "&=", "|=", "^=", ">>="],
      float: ["+=", "-=", "*=", "/="],
      str: ["+="],
      list: ["+="],
      set: ["|=", "&=", "-=", "^="],
      tuple: ["+="],
    }[type];
    const growing = type === "str" || type === "list" || type === "tuple";
    this.emit(
      `${name} ${this.pick(op)} ${growing && this.loops > 0 ? this.leaf(type, false) : this.expression(type, 1)}`,
    );
  }

  protected mutation(): void {
    const type = this.pick(["list", "dict", "set", "strlist"] as const);
    const name = this.variable(type);
    if (name === undefined) return this.assignment(1);
    const int = (): string => this.expression("int", 1);
    const item = (): string => this.leaf(type === "strlist" ? "str" : "int", true);
    const forms: Record<typeof type, () => string> = {
      list: () =>
        this.pick([
          `${name}.append(${item()})`,
          `${name}.insert(${this.smallInt()}, ${item()})`,
          `${name}.pop(${this.chance(0.5) ? "" : this.smallInt()})`,
          `${name}.reverse()`,
          `${name}.sort()`,
          `${name}.remove(${item()})`,
          `${name}[${this.smallInt()}] = ${int()}`,
          `${name}[${this.slice()}] = ${this.leaf("list", this.loops === 0)}`,
          `del ${name}[${this.slice()}]`,
          `del ${name}[${this.smallInt()}]`,
        ]),
      strlist: () =>
        this.pick([
          `${name}.append(${item()})`,
          `${name}.sort(key=len)`,
          `${name}.reverse()`,
          `${name}.pop()`,
        ]),
      dict: () =>
        this.pick([
          `${name}[${this.key()}] = ${int()}`,
          `del ${name}[${this.key()}]`,
          `${name}.pop(${this.key()}, None)`,
          `${name}.update({${this.key()}: ${int()}})`,
          `${name}.setdefault(${this.key()}, ${int()})`,
          `${name}.popitem()`,
        ]),
      set: () =>
        this.pick([
          `${name}.add(${int()})`,
          `${name}.discard(${int()})`,
          `${name}.remove(${item()})`,
          `${name}.update(${this.leaf("list", true)})`,
        ]),
    };
    this.emit(forms[type]());
  }

  protected conditional(depth: number): void {
    this.emit(`if ${this.expression("bool", 2)}:`);
    this.block(() => this.statements(depth - 1));
    if (this.chance(0.4)) {
      this.emit(`elif ${this.expression("bool", 1)}:`);
      this.block(() => this.statements(depth - 1));
    }
    if (this.chance(0.5)) {
      this.emit("else:");
      this.block(() => this.statements(depth - 1));
    }
  }

  protected loopBody(depth: number): void {
    this.loops++;
    this.block(() => {
      this.statements(depth - 1);
      if (this.chance(0.3))
        this.emit(`if ${this.expression("bool", 1)}: ${this.pick(["break", "continue"])}`);
    });
    this.loops--;
    if (this.chance(0.25)) {
      this.emit("else:");
      this.block(() => this.emit('print("no break")'));
    }
  }

  protected forLoop(depth: number): void {
    const name = this.fresh("i");
    const [target, iterable, bound] = this.pick<() => [string, string, [string, Type][]]>([
      () => [name, `range(${this.below(6)})`, [[name, "int"]]],
      () => [
        name,
        `range(${this.below(20) - 10}, ${this.below(20) - 10}, ${this.pick([1, 2, 3, -1, -2, -7])})`,
        [[name, "int"]],
      ],
      () => [name, `${this.leaf("list", true)}[:5]`, [[name, "int"]]],
      () => [name, `${this.leaf("str", true)}[:6]`, [[name, "str"]]],
      () => [
        `${name}, w${name}`,
        `enumerate(${this.leaf("strlist", true)}[:4])`,
        [
          [name, "int"],
          [`w${name}`, "str"],
        ],
      ],
      () => [`${name}, w${name}`, `list(${this.leaf("dict", true)}.items())[:4]`, [[`w${name}`, "int"]]],
      () => [
        `${name}, w${name}`,
        `zip(range(4), ${this.leaf("tuple", true)})`,
        [
          [name, "int"],
          [`w${name}`, "int"],
        ],
      ],
      () => [name, `reversed(${this.leaf("list", true)}[:5])`, [[name, "int"]]],
    ])();
    this.emit(`for ${target} in ${iterable}:`);
    this.scopes.push(new Map([...this.scopes.at(-1)!, ...bound]));
    this.loopBody(depth);
    this.scopes.pop();
  }

  protected whileLoop(depth: number): void {
    const name = this.fresh("n");
    this.emit(`${name} = ${1 + this.below(5)}`);
    this.emit(`while ${name} > 0${this.chance(0.3) ? ` and ${this.expression("bool", 1)}` : ""}:`);
    this.indent++;
    this.emit(`${name} -= 1`);
    this.indent--;
    this.loopBody(depth);
  }

  protected tryStatement(depth: number): void {
    this.emit("try:");
    this.block(() => {
      this.statements(depth - 1);
      if (this.chance(0.4))
        this.emit(
          `raise ${this.pick(["ValueError", "KeyError", "RuntimeError"])}(${this.leaf("str", true)})`,
        );
    });
    this.emit(
      `except ${this.pick(["ValueError", "(TypeError, ValueError)", "ZeroDivisionError", "LookupError", "ArithmeticError"])} as e:`,
    );
    this.block(() => this.emit('print("caught", type(e).__name__, e)'));
    if (this.chance(0.3)) {
      this.emit("else:");
      this.block(() => this.statement(0));
    }
    if (this.chance(0.4)) {
      this.emit("finally:");
      this.block(() => this.emit('print("finally")'));
    }
  }

  protected unpacking(): void {
    const [a, b] = [this.fresh("u"), this.fresh("u")];
    const scope = this.scopes.at(-1)!;
    if (this.chance(0.5)) {
      this.emit(`${a}, *${b} = ${this.leaf("list", true)}`);
      scope.set(a, "int").set(b, "list");
    } else {
      this.emit(`(${a}, ${b}) = ${this.expression("int", 1)}, ${this.expression("str", 1)}`);
      scope.set(a, "int").set(b, "str");
    }
  }

  protected matchStatement(depth: number): void {
    const bound = this.fresh("m");
    const [subject, patterns] = this.pick<() => [string, string[]]>([
      () => [
        this.expression("int", 1),
        [
          `case ${this.smallInt()} | ${this.smallInt()}:`,
          `case int(${bound}) if ${bound} > ${this.smallInt()}:`,
          "case bool() | float():",
        ],
      ],
      () => [
        this.expression("list", 1),
        [
          "case []:",
          `case [${bound}]:`,
          `case [${bound}, *_, ${this.smallInt()}]:`,
          `case [_, _, *${bound}]:`,
        ],
      ],
      () => [
        this.expression("dict", 1),
        [`case {0: ${bound}}:`, `case {"a": int(${bound}), **rest}:`, "case {'b': _, 'a': _}:"],
      ],
      () => [this.expression("str", 1), ["case '':", "case 'a' | 'zzz':", `case str(${bound}):`]],
      () => [this.expression("tuple", 1), ["case ():", `case (${bound}, 1 | 2):`, `case (_, ${bound}, *_):`]],
    ])();
    this.emit(`${bound} = None`);
    this.emit(`match ${subject}:`);
    this.indent++;
    for (const pattern of patterns) {
      if (this.chance(0.2)) continue;
      this.emit(pattern);
      this.block(() => {
        this.emit(`print("${pattern.replaceAll(/["'\\]/g, "")}", ${bound})`);
        if (this.chance(0.5)) this.statement(depth - 1);
      });
    }
    this.emit("case _:");
    this.block(() => this.emit('print("no case")'));
    this.indent--;
  }

  protected withStatement(depth: number): void {
    const name = this.fresh("w");
    const swallows = this.pick(["None", "ValueError", "Exception", "LookupError"]);
    this.emit(`with Context(${this.expression("int", 1)}, ${swallows}) as ${name}:`);
    this.block(() => {
      this.scopes.at(-1)!.set(name, "int");
      this.statements(depth - 1);
      if (this.chance(0.3)) this.emit(`raise ${this.pick(["ValueError", "KeyError", "TypeError"])}(${name})`);
    });
  }

  /** An attribute of an instance in scope. */
  protected setMember(): void {
    const objects = this.classes.filter(({ name }) => this.variable(name) !== undefined);
    if (objects.length === 0) return this.assignment(1);
    const one = this.pick(objects);
    const variable = this.variable(one.name)!;
    if (one.fields.length === 0 || this.chance(0.1))
      return this.emit(`${variable}.extra = ${this.expression("int", 1)}`);
    const [field, type] = this.pick(one.fields);
    this.emit(`${variable}.${field} = ${this.loops > 0 ? this.leaf(type, false) : this.expression(type, 1)}`);
  }

  protected generatorUse(): void {
    const name = this.fresh("g");
    this.emit(`def ${name}(n):`);
    this.block(() => {
      this.emit("for k in range(n):");
      this.block(() => {
        if (this.chance(0.4)) this.emit("if k % 2: continue");
        if (this.chance(0.3)) this.emit(`yield from (k + q for q in range(${this.below(3)}))`);
        this.emit(`yield k * ${this.smallInt()}`);
      });
      if (this.chance(0.4)) this.emit("return");
    });
    const result = this.fresh("a");
    this.emit(`${result} = ${this.pick(["list", "sum", "max", "sorted"])}(${name}(${1 + this.below(7)}))`);
    this.emit(`show("${result}", ${result})`);
  }

  protected closure(): void {
    const [outer, inner, result] = [this.fresh("f"), this.fresh("h"), this.fresh("a")];
    this.emit(`def ${outer}(x, *rest, k=${this.smallInt()}, **named):`);
    this.indent++;
    this.emit(`def ${inner}(y=${this.smallInt()}):`);
    this.indent++;
    this.emit("nonlocal x");
    this.emit(`x = ${this.pick(["x + y", "x * 2 - y", "y - x", "x ^ y"])}`);
    this.emit("return x + k + sum(rest) + len(named)");
    this.indent--;
    this.emit(`return [${inner}(), ${inner}(${this.smallInt()}), x]`);
    this.indent--;
    const args = this.pick([
      "",
      ", 1, 2",
      ", *[4, 5], z=1",
      ", k=3",
      ", k=2, a=1, b=2",
      ", *range(3), **{'q': 9}",
    ]);
    this.emit(`${result} = ${outer}(${this.expression("int", 1)}${args})`);
    this.scopes.at(-1)!.set(result, "list");
  }

  /** What the body of a function may see: its parameters; the program's variables are global there. */
  protected functionBody(parameters: readonly (readonly [string, Type])[], body: () => void): number {
    const { scopes, loops, cost: before, inFunction } = this;
    this.scopes = [new Map(), new Map(parameters)];
    this.inFunction = true;
    this.loops = 0;
    this.cost = 1;
    this.indent++;
    body();
    this.indent--;
    const { cost } = this;
    this.scopes = scopes;
    this.loops = loops;
    this.cost = before;
    this.inFunction = inFunction;
    return cost;
  }

  protected functionDefinition(): void {
    const name = this.fresh("fn");
    const result = this.pick(types);
    let optional = false;
    const parameters = Array.from({ length: this.below(4) }, () => {
      optional ||= this.chance(0.3);
      return { type: this.anyType(), optional, name: this.fresh("p") };
    });
    const list = parameters.map((p) => (p.optional ? `${p.name}=${this.leaf(p.type, false)}` : p.name));
    this.emit(`def ${name}(${list.join(", ")}):`);
    const cost = this.functionBody(
      parameters.map((p) => [p.name, p.type] as const),
      () => {
        this.statements(2);
        if (this.chance(0.3)) {
          this.emit(`if ${this.expression("bool", 1)}:`);
          this.emit(`    return ${this.expression(result, 1)}`);
        }
        this.emit(`return ${this.expression(result, 2)}`);
      },
    );
    this.functions.push({ name, parameters, result, cost });
  }
}
