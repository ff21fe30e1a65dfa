/**
 * Random Python programs, the same for the same seed: valid ones, that end, that print what they compute and catch what
 * they raise. Expressions are made by type, so that most operations mean something; now and then one of a wrong type is
 * put in, for the text of the error. Nothing in them depends on hashes of strings, addresses or time.
 */
import { ExpressionGenerator, types, type Type } from "./random-expressions.ts";

export class ProgramGenerator extends ExpressionGenerator {
  private readonly lines: string[] = [];
  private indent = 0;

  generate(): string {
    this.emit("def show(label, v):");
    this.emit(
      "    print(label, type(v).__name__, repr(v) if not isinstance(v, set) else sorted(map(repr, v)))",
    );
    this.emit("def same(v):");
    this.emit("    return v");
    const count = 2 + this.below(4);
    for (let i = 0; i < count; i++) this.functionDefinition();
    const statements = 12 + this.below(16);
    for (let i = 0; i < statements; i++) this.guarded();
    for (const [name] of this.scopes[0]!) this.emit(`show("${name}", ${name})`);
    return `${this.lines.join("\n")}\n`;
  }

  private emit(text: string): void {
    this.lines.push("    ".repeat(this.indent) + text);
  }
  private block(body: () => void): void {
    this.indent++;
    this.scopes.push(new Map(this.scopes.at(-1)));
    body();
    this.scopes.pop();
    this.indent--;
  }

  // --- statements ------------------------------------------------------------------------------------------------

  /** A statement of the program's top level: what it raises is printed, and its variables exist whatever happens. */
  private guarded(): void {
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

  private statements(depth: number): void {
    const count = 1 + this.below(3);
    for (let i = 0; i < count; i++) this.statement(depth);
  }

  private statement(depth: number): void {
    const kind = this.below(depth > 0 ? 14 : 5);
    switch (kind) {
      case 0:
      case 1:
        return this.assignment(depth);
      case 2:
        return this.augmented();
      case 3:
        return this.emit(`show("e", ${this.expression(this.pick(types), 2)})`);
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
      default:
        return this.closure();
    }
  }

  private assignment(depth: number): void {
    const type = this.pick(types);
    const name = this.fresh("a");
    this.emit(`${name} = ${this.expression(type, depth + 1)}`);
    this.scopes.at(-1)!.set(name, type);
  }

  /** Only variables of the innermost scope that this block made: a function must not rebind a global by accident. */
  private assignable(type: Type): string | undefined {
    const inner = this.scopes.at(-1)!;
    const outer = this.inFunction ? this.scopes[0]! : new Map<string, Type>();
    const names = [...inner].filter(([name, t]) => t === type && !outer.has(name)).map(([name]) => name);
    return names.length === 0 ? undefined : this.pick(names);
  }

  private augmented(): void {
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

  private mutation(): void {
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

  private conditional(depth: number): void {
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

  private loopBody(depth: number): void {
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

  private forLoop(depth: number): void {
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

  private whileLoop(depth: number): void {
    const name = this.fresh("n");
    this.emit(`${name} = ${1 + this.below(5)}`);
    this.emit(`while ${name} > 0${this.chance(0.3) ? ` and ${this.expression("bool", 1)}` : ""}:`);
    this.indent++;
    this.emit(`${name} -= 1`);
    this.indent--;
    this.loopBody(depth);
  }

  private tryStatement(depth: number): void {
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

  private unpacking(): void {
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

  private generatorUse(): void {
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

  private closure(): void {
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

  private functionDefinition(): void {
    const name = this.fresh("fn");
    const result = this.pick(types);
    let optional = false;
    const parameters = Array.from({ length: this.below(4) }, () => {
      optional ||= this.chance(0.3);
      return { type: this.pick(types), optional, name: this.fresh("p") };
    });
    const list = parameters.map((p) => (p.optional ? `${p.name}=${this.leaf(p.type, false)}` : p.name));
    this.emit(`def ${name}(${list.join(", ")}):`);
    const outside = this.scopes;
    this.scopes = [new Map(), new Map(parameters.map((p) => [p.name, p.type]))];
    this.inFunction = true;
    this.indent++;
    this.statements(2);
    if (this.chance(0.3)) {
      this.emit(`if ${this.expression("bool", 1)}:`);
      this.emit(`    return ${this.expression(result, 1)}`);
    }
    this.emit(`return ${this.expression(result, 2)}`);
    this.indent--;
    this.inFunction = false;
    this.scopes = outside;
    this.functions.push({ name, parameters, result });
  }
}

/** The program of a seed. */
export const randomProgram = (seed: number): string => new ProgramGenerator(seed).generate();
