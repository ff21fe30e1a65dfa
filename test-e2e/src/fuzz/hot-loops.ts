/**
 * Random loops that run often enough to be traced, with what troubles a trace now and then: a variable that changes its type, an
 * int that leaves 64 bits, an exception, a global or a method that is replaced, an instance that gets an attribute, a generator
 * that is left early. Values are kept small, so that every loop ends soon.
 */
import { ClassGenerator } from "./classes.ts";
import { isClass, types, type Type } from "./expressions.ts";

export abstract class HotLoopGenerator extends ClassGenerator {
  /** A function around a hot loop, and calls of it. */
  protected hotFunction(): void {
    const name = this.fresh("hot");
    const parameter = this.fresh("p");
    this.emit(`def ${name}(n, ${parameter}):`);
    this.functionBody([[parameter, "int"]], () => this.hotLoop());
    const [few, many] = [this.below(40), 200 + this.below(300)];
    this.calls(name, [
      `${few}, ${this.smallInt()}`,
      `${many}, ${this.smallInt()}`,
      `${30 + this.below(60)}, ${this.pick(["1.5", "'x'", "2 ** 70", "True", "-0.0", "None"])}`,
    ]);
  }

  private calls(name: string, calls: readonly string[]): void {
    for (const one of calls) {
      this.emit("try:");
      this.emit(`    show("${name}", ${name}(${one}))`);
      this.emit("except Exception as e:");
      this.emit("    print(type(e).__name__, e)");
    }
  }

  private hotLoop(): void {
    const variables: [string, Type][] = [
      [this.fresh("x"), "int"],
      [this.fresh("x"), "int"],
      [this.fresh("y"), "float"],
      [this.fresh("l"), "list"],
      [this.fresh("d"), "dict"],
      [this.fresh("s"), "str"],
      [this.fresh("t"), "tuple"],
    ];
    const [a, b, x, l, d, s, t] = variables.map(([name]) => name);
    this.emit(
      `${a}, ${b}, ${x} = ${this.smallInt()}, ${this.smallInt()}, ${this.pick(["0.0", "1.5", "-2.25", "1e10"])}`,
    );
    const items = this.several(() => this.smallInt());
    this.emit(`${l}, ${d}, ${s}, ${t} = [${items}${items === "" ? "" : ", "}1], {}, "ab", (1, 2)`);
    if (this.classes.length > 0) {
      const one = this.pick(this.classes).name;
      const object = this.fresh("o");
      this.emit(`${object} = ${this.construct(one)}`);
      variables.push([object, one]);
    }
    const i = this.fresh("i");
    this.emit(
      this.pick([
        `for ${i} in range(n):`,
        `for ${i} in range(0, n * 3, 3):`,
        `for ${i} in range(n, 0, -1):`,
        `for ${i} in list(range(n)):`,
        `for ${i} in (k * 2 for k in range(n)):`,
        `for ${i} in map(abs, range(-n, 0)):`,
        `for ${i}, _ in enumerate("q" * n):`,
      ]),
    );
    this.scopes.push(new Map([...this.scopes.at(-1)!, ...variables, [i, "int"]]));
    // As an inner loop for the cost of what is called in it.
    this.loops = 2;
    this.indent++;
    const count = 2 + this.below(5);
    for (let k = 0; k < count; k++) this.hotStatement(variables, i, 2);
    this.indent--;
    if (this.chance(0.15)) {
      this.emit("else:");
      this.emit('    print("loop ended")');
    }
    this.scopes.pop();
    this.emit(`return ${variables.map(([name]) => name).join(", ")}`);
  }

  private small(): string {
    return `(${this.expression("int", 2)}) % ${this.pick(["97", "1009", "1000003", "(1 << 40)", "-7"])}`;
  }

  /** A value of that type that stays small. */
  private bounded(type: Type): string {
    switch (type) {
      case "int":
        return this.small();
      case "list":
      case "strlist":
        return `(${this.expression(type, 1)})[:8]`;
      case "str":
      case "tuple":
        return `(${this.expression(type, 1)})[-12:]`;
      case "float":
        return `(${this.expression("float", 1)}) * 0.5`;
      default:
        return isClass(type) ? this.construct(type) : this.leaf(type, false);
    }
  }

  private hotBlock(variables: [string, Type][], i: string, depth: number): void {
    this.indent++;
    const count = 1 + this.below(2);
    for (let k = 0; k < count; k++) this.hotStatement(variables, i, depth);
    this.indent--;
  }

  private hotStatement(variables: [string, Type][], i: string, depth: number): void {
    const named = (type: Type): string => this.pick(variables.filter(([, t]) => t === type))[0];
    const [a, b] = [named("int"), named("int")];
    const [l, d, s, x, t] = [named("list"), named("dict"), named("str"), named("float"), named("tuple")];
    const nest = (): void => this.hotBlock(variables, i, depth - 1);
    const simple: (() => void)[] = [
      () => this.emit(`${a} = ${this.small()}`),
      () =>
        this.emit(
          `${a} = (${a} * ${1 + this.below(99)} + ${i}) % ${this.pick(["1009", "65521", "(1 << 61) - 1"])}`,
        ),
      () =>
        this.emit(
          `${a} ${this.pick(["+=", "-=", "^=", "|=", "&="])} ${this.pick([i, b, "1", `${i} & 7`, `len(${s})`])}`,
        ),
      () =>
        this.emit(
          `${x} = ${this.pick([`${x} * 0.5 + ${i}`, `${x} - ${a}`, `${x} / 3`, `(${x} + ${b}) % 7.5`, `-${x} // 2`, `abs(${x}) ** 0.5`, `${a} / (${i} + 1)`])}`,
        ),
      () => this.emit(`${l}[${i} % len(${l})] = ${this.pick([a, i, `${a} + ${b}`, x])}`),
      () =>
        this.emit(
          `${l}.append(${this.pick([a, i, `${l}[-1]`, x])})${this.chance(0.6) ? `; ${l}.pop(0)` : ""}`,
        ),
      () =>
        this.emit(
          `${d}[${this.pick([`${i} % 7`, `${a} & 3`, `${s}[:1]`, `(${i} % 3, ${b} & 1)`, `${x} // 9`])}] = ${this.pick([a, i, `len(${d})`])}`,
        ),
      () => this.emit(`${d}[${i} % 5] = ${d}.get(${i} % 5, 0) + ${this.pick(["1", a])}`),
      () =>
        this.emit(
          `${s} = (${s} + ${this.pick([`chr(97 + ${i} % 26)`, `str(${a})`, `f"{${i}}"`, `"é"`, s])})[-${5 + this.below(20)}:]`,
        ),
      () => this.emit(`${a}, ${b} = ${b}, ${this.pick([a, `${a} + 1`, i])}`),
      () =>
        this.emit(
          `${t} = ${this.pick([`(${a}, ${i})`, `(${i}, *${t})[:4]`, `${t}[::-1]`, `(${t} + (${b},))[-3:]`])}`,
        ),
      () =>
        this.emit(
          `${a} += sum(${this.pick([`${l}[:4]`, t, `k for k in ${l}[-3:] if k != ${i}`, `[k % 3 for k in range(${i} % 5)]`])})`,
        ),
      () => {
        const [name, type] = this.pick(variables);
        this.emit(`${name} = ${this.bounded(type)}`);
      },
      () => this.emit(`${a} = ${b} if ${this.expression("bool", 1)} else ${i}`),
      () => this.emit(`if (w := ${i} % ${2 + this.below(9)}) == 1: ${a} += w`),
      () =>
        this.emit(`if ${i} % ${20 + this.below(60)} == 3: print(${this.pick([a, x, s, t, `${a}, ${i}`])})`),
      () => this.trouble(variables, i),
      () => this.member2(variables, i, a),
      () => this.member2(variables, i, a),
      () => {
        const f = this.functions.filter(({ cost }) => cost < 20);
        if (f.length === 0) return this.emit(`${a} += 1`);
        const one = this.pick(f);
        const target = variables.find(([, type]) => type === one.result)?.[0];
        if (target === undefined || one.result !== "int")
          return this.emit(`${one.name}(${this.arguments(one, 1)})`);
        this.emit(`${target} = ${one.name}(${this.arguments(one, 1)}) % 1009`);
      },
    ];
    const compound: (() => void)[] = [
      () => {
        this.emit(
          `if ${this.pick([this.expression("bool", 1), `${i} % ${2 + this.below(5)} == 0`, `${a} > ${b}`, `0 < ${x} < ${i}`, `${i} in ${l}`])}:`,
        );
        nest();
        if (this.chance(0.5)) {
          this.emit("else:");
          nest();
        }
      },
      () => {
        const j = this.fresh("j");
        this.emit(
          `for ${j} in ${this.pick([`range(${1 + this.below(6)})`, `range(${i} % 4)`, `${l}[:4]`, t, `${s}[:3]`, `${d}`, `zip(${l}[:3], ${t})`, `countdown(${i} % 5)`])}:`,
        );
        if (this.chance(0.3))
          this.emit(`    if ${j} == ${this.pick([i, "1", "0"])}: ${this.pick(["break", "continue"])}`);
        this.indent++;
        this.emit(`${a} += ${this.pick(["1", `hash(${j} == 0)`, i])}`);
        this.indent--;
        nest();
      },
      () => {
        const j = this.fresh("j");
        this.emit(`${j} = ${i} % ${2 + this.below(6)}`);
        this.emit(`while ${j} > 0:`);
        this.emit(`    ${j} -= 1`);
        nest();
      },
      () => {
        this.emit("try:");
        nest();
        if (this.chance(0.5))
          this.emit(
            `    ${this.pick([`${a} += 10 // (${i} % ${2 + this.below(9)})`, `${a} += ${d}[${i}]`, `${a} += ${l}[${i} % 9]`, `if ${i} % 3 == 0: raise ValueError(${i})`, `${a} += ${s} if ${i} % 17 == 5 else 1`, `${a} = ${l}.index(${i})`])}`,
          );
        this.emit(
          `except ${this.pick(["(ZeroDivisionError, LookupError)", "Exception", "ValueError", "(TypeError, KeyError, AttributeError)"])} as e:`,
        );
        this.emit(
          `    ${this.pick([`${b} += 1`, `${a} += len(str(e))`, "pass", `${s} = str(e)[:9]`, "continue", `${s} = type(e).__name__`])}`,
        );
        if (this.chance(0.3)) {
          this.emit("finally:");
          this.emit(`    ${a} ^= 1`);
        }
      },
      () => {
        this.emit(`match ${this.pick([`${i} % 4`, t, `(${a} & 1, ${i} & 3)`, `${l}[:2]`])}:`);
        this.indent++;
        this.emit(this.pick(["case 0 | 1:", "case (0, k) if k > 1:", "case [k, _]:", "case int():"]));
        nest();
        this.emit("case _:");
        this.emit(`    ${b} -= 1`);
        this.indent--;
      },
      () => {
        this.emit(
          `with Context(${i} % 3, ${this.pick(["None", "ValueError", "Exception"])}, False) as ${a}:`,
        );
        nest();
        if (this.chance(0.4)) this.emit(`    if ${i} % 11 == 4: raise ValueError(${a})`);
      },
      () => {
        const f = this.fresh("h");
        this.emit(`def ${f}(q, r=${this.pick(["1", i, a])}):`);
        this.emit(this.chance(0.4) ? `    nonlocal ${a}; ${a} += 1` : `    q += ${a}`);
        this.emit(`    return q + r + ${this.pick([i, "2"])}`);
        this.emit(`${b} = ${f}(${i}${this.chance(0.3) ? ", r=3" : ""}) % 1009`);
      },
    ];
    if (depth > 0 && this.chance(0.35)) this.pick(compound)();
    else if (this.chance(0.3)) {
      // Whatever is thrown, the loop goes on.
      this.emit("try:");
      this.indent++;
      this.pick(simple)();
      this.indent--;
      this.emit("except Exception as e:");
      this.emit(`    ${b} += len(type(e).__name__)`);
    } else this.pick(simple)();
  }

  private member2(variables: [string, Type][], i: string, a: string): void {
    const objects = variables.filter(([, type]) => isClass(type));
    if (objects.length === 0) return this.emit(`${a} += 1`);
    const [o, type] = this.pick(objects);
    const one = this.classes.find(({ name }) => name === type)!;
    const fields = one.fields.filter(([, t]) => t === "int");
    const methods = one.methods.filter(({ cost }) => cost < 20);
    const ways: (() => void)[] = [
      () =>
        this.emit(
          `${a} += ${this.pick([`isinstance(${o}, ${this.pick(this.classes).name})`, `hasattr(${o}, "late")`, `len(repr(${o})[:30])`])}`,
        ),
    ];
    for (const [field] of fields)
      ways.push(
        () =>
          this.emit(`${o}.${field} = (${o}.${field} + ${i}) % ${this.pick(["101", "65537", "(1 << 50)"])}`),
        () => this.emit(`${a} = (${a} + ${o}.${field}) % 100003`),
        () => this.emit(`${o}.${field} += 1`),
      );
    for (const method of methods)
      ways.push(() => {
        const call = `${o}.${method.name}(${this.arguments(method, 1)})`;
        this.emit(method.result === "int" ? `${a} = (${a} + ${call}) % 1000003` : call);
      });
    if (one.features.has("addint"))
      ways.push(
        () => this.emit(`${o} = ${o} + ${i}`),
        () => this.emit(`${o} += ${i} % 7`),
      );
    if (one.features.has("add")) ways.push(() => this.emit(`${o} = ${o} + ${o}`));
    if (one.features.has("lt")) ways.push(() => this.emit(`${a} += ${o} < ${this.construct(one.name)}`));
    if (one.features.has("eq"))
      ways.push(() => this.emit(`${a} += ${o} == ${this.pick([o, i, this.construct(one.name)])}`));
    if (one.features.has("call")) ways.push(() => this.emit(`${a} = (${a} + ${o}(${i})) % 1000003`));
    if (one.features.has("bool")) ways.push(() => this.emit(`if ${o}: ${a} += 1`));
    if (one.features.has("iter")) ways.push(() => this.emit(`for k in ${o}: ${a} += k % 9`));
    if (one.features.has("len")) ways.push(() => this.emit(`${a} += len(${o})`));
    this.pick(ways)();
  }

  /** What a trace has taken for granted changes, once or now and then. */
  private trouble(variables: [string, Type][], i: string): void {
    const when = this.pick([`if ${i} == ${10 + this.below(200)}:`, `if ${i} % ${7 + this.below(50)} == 2:`]);
    const [name, type] = this.pick(variables);
    const other = this.pick(types);
    const object = variables.find(([, one]) => isClass(one));
    const ways = [
      `${name} = ${type === "int" ? this.pick(["2 ** 62", "-(2 ** 63)", "1.5", "True", "10 ** 30"]) : this.bounded(type)}`,
      `${name} = ${this.chance(0.3) ? this.leaf(other, false) : this.bounded(type)}`,
      "del w",
      `globals()["same"] = ${this.pick(["lambda v: v", "abs", "str"])}`,
    ];
    if (object !== undefined) {
      const one = this.classes.find((c) => c.name === object[1])!;
      ways.push(
        `${object[0]} = ${this.construct(this.pick(this.classes).name)}`,
        `${object[0]}.extra = ${i}`,
        `${one.name}.total = ${i}`,
      );
      if (one.methods.length > 0) {
        const method = this.pick(one.methods);
        ways.push(`${one.name}.${method.name} = lambda *a, **k: ${this.leaf(method.result, false)}`);
      }
      if (one.fields.length > 0) ways.push(`del ${object[0]}.${this.pick(one.fields)[0]}`);
    }
    this.emit(`${when} ${this.pick(ways)}`);
  }
}
