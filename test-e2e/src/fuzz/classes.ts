/** Random classes: fields, methods, special methods, properties, inheritance with super(). Every instance prints its fields. */
import {
  types,
  type BuiltinType,
  type ClassInScope,
  type ClassName,
  type Feature,
  type FunctionInScope,
} from "./expressions.ts";
import { StatementGenerator } from "./statements.ts";

const features: readonly Feature[] = [
  "add",
  "addint",
  "lt",
  "eq",
  "len",
  "getitem",
  "iter",
  "call",
  "contains",
  "bool",
];

export abstract class ClassGenerator extends StatementGenerator {
  protected classDefinition(): void {
    const name: ClassName = `C${this.classes.length}`;
    const base = this.classes.length > 0 && this.chance(0.45) ? this.pick(this.classes) : undefined;
    const own = Array.from(
      { length: (base === undefined ? 1 : 0) + this.below(3) },
      (_, i): [string, BuiltinType] => [
        `f${(base?.fields.length ?? 0) + i}`,
        this.chance(0.5) ? "int" : this.pick(types),
      ],
    );
    const fields = [...(base?.fields ?? []), ...own];
    const parameters = [...(base?.parameters ?? []), ...own.map(([, type]) => type)];
    this.emit(`class ${name}${base === undefined ? "" : `(${base.name})`}:`);
    this.indent++;
    if (base === undefined && this.chance(0.25))
      this.emit(`__slots__ = (${fields.map(([field]) => `"${field}", `).join("")})`);
    else this.emit(`total = ${this.smallInt()}`);
    const names = parameters.map((_, i) => `a${i}`);
    this.emit(`def __init__(${["self", ...names].join(", ")}):`);
    this.indent++;
    if (base !== undefined) {
      const passed = names.slice(0, base.parameters.length).join(", ");
      this.emit(
        this.chance(0.7)
          ? `super().__init__(${passed})`
          : `${base.name}.__init__(${["self", ...names.slice(0, base.parameters.length)].join(", ")})`,
      );
    }
    for (const [i, [field]] of own.entries())
      this.emit(`self.${field} = ${names[(base?.parameters.length ?? 0) + i]}`);
    this.emit("pass");
    this.indent--;
    this.emit("def __repr__(self):");
    this.emit(
      `    return f"${name}(${fields.map(([field, type]) => (type === "set" ? `{sorted(map(repr, self.${field}))}` : `{self.${field}!r}`)).join(", ")})"`,
    );
    const made = new Set<Feature>(base?.features);
    for (const feature of features) if (this.chance(0.3)) this.feature(feature, name, fields, made);
    // What hides __eq__ hides __hash__.
    if (made.has("eq") && this.chance(0.5)) this.emit("__hash__ = object.__hash__");
    const methods: FunctionInScope[] = (base?.methods ?? []).filter(() => this.chance(0.8));
    const count = 1 + this.below(3);
    for (let i = 0; i < count; i++) this.method(fields, base, methods);
    if (this.chance(0.3)) this.property(fields, methods);
    this.indent--;
    this.classes.push({
      name,
      parameters,
      fields,
      methods,
      features: made,
    });
  }

  private selfFields(fields: ClassInScope["fields"]): [string, BuiltinType][] {
    return fields.map(([field, type]) => [`self.${field}`, type]);
  }

  private feature(
    feature: Feature,
    name: ClassName,
    fields: ClassInScope["fields"],
    made: Set<Feature>,
  ): void {
    const int = fields.find(([, type]) => type === "int")?.[0];
    const list = fields.find(([, type]) => type === "list" || type === "tuple")?.[0];
    const rest = (first: string): string =>
      `type(self)(${[...fields.map(([field]) => (field === int ? first : `self.${field}`))].join(", ")})`;
    const method = (signature: string, ...body: string[]): void => {
      this.emit(`def ${signature}:`);
      for (const line of body) this.emit(`    ${line}`);
      made.add(feature);
    };
    if (int === undefined && ["add", "addint", "lt", "eq", "call", "bool"].includes(feature)) return;
    if (list === undefined && ["len", "getitem", "iter", "contains"].includes(feature)) return;
    // The class of a derived instance may take more arguments: then `type(self)(…)` raises, which is an answer too.
    const refuse = `if not isinstance(other, ${name}): return NotImplemented`;
    switch (feature) {
      case "add":
        if (made.has("addint")) return;
        return method("__add__(self, other)", refuse, `return ${rest(`self.${int} + other.${int}`)}`);
      case "addint":
        if (made.has("add")) return;
        method(
          "__add__(self, other)",
          "if not isinstance(other, int): return NotImplemented",
          `return ${rest(`self.${int} + other`)}`,
        );
        method("__radd__(self, other)", `return ${rest(`other - self.${int}`)}`);
        if (this.chance(0.4))
          method("__iadd__(self, other)", `self.${int} = (self.${int} + other) % 10007`, "return self");
        return;
      case "lt":
        return method("__lt__(self, other)", refuse, `return self.${int} < other.${int}`);
      case "eq":
        return method("__eq__(self, other)", refuse, `return self.${int} == other.${int}`);
      case "bool":
        return method("__bool__(self)", `return self.${int} % 2 == 1`);
      case "call":
        return method(
          `__call__(self, x, y=${this.smallInt()})`,
          `self.${int} = (self.${int} + x) % 1009`,
          `return self.${int} * y - x`,
        );
      case "len":
        return method("__len__(self)", `return len(self.${list})`);
      case "contains":
        return method(
          "__contains__(self, item)",
          `return item in self.${list} or item == ${this.smallInt()}`,
        );
      case "getitem":
        return method("__getitem__(self, index)", `return self.${list}[index % len(self.${list})]`);
      case "iter":
        if (this.chance(0.5)) return method("__iter__(self)", `return iter(self.${list})`);
        return method(
          "__iter__(self)",
          `for one in self.${list}:`,
          `    yield one ${this.pick(["+ 1", "* 2", "- 3"])}`,
        );
    }
  }

  private method(
    fields: ClassInScope["fields"],
    base: ClassInScope | undefined,
    methods: FunctionInScope[],
  ): void {
    const inherited =
      base !== undefined && this.chance(0.4)
        ? base.methods.find(({ result }) => result === "int")
        : undefined;
    const method = inherited?.name ?? this.fresh("m");
    const result = inherited?.result ?? (this.chance(0.5) ? "int" : this.pick(types));
    const parameters =
      inherited?.parameters ??
      Array.from({ length: this.below(3) }, () => ({
        type: this.chance(0.6) ? ("int" as const) : this.pick(types),
        optional: false,
        name: this.fresh("p"),
      }));
    const kind = inherited === undefined ? this.below(10) : 9;
    const own = parameters.map((p): [string, BuiltinType] => [p.name, p.type as BuiltinType]);
    if (kind === 0) this.emit("@staticmethod");
    if (kind === 1) this.emit("@classmethod");
    const receiver = kind === 0 ? [] : kind === 1 ? ["cls"] : ["self"];
    this.emit(`def ${method}(${[...receiver, ...parameters.map((p) => p.name)].join(", ")}):`);
    const cost = this.functionBody([...own, ...(kind > 1 ? this.selfFields(fields) : [])], () => {
      const int = fields.find(([, type]) => type === "int")?.[0];
      if (kind > 1 && int !== undefined && this.chance(0.5))
        this.emit(
          `self.${int} = (self.${int} ${this.pick(["+", "-", "^"])} ${this.expression("int", 1)}) % 10007`,
        );
      if (kind > 1 && this.chance(0.15)) this.emit("self.late = 1");
      if (this.chance(0.3)) this.statements(1);
      if (inherited !== undefined && this.chance(0.7)) {
        const passed = parameters.map((p) => p.name).join(", ");
        return this.emit(`return super().${method}(${passed}) + ${this.expression("int", 1)}`);
      }
      this.emit(`return ${this.expression(result, 2)}`);
    });
    const index = methods.findIndex((one) => one.name === method);
    if (index >= 0) methods.splice(index, 1);
    const total = cost + (inherited?.cost ?? 0);
    methods.push({ name: method, parameters, result, cost: total });
  }

  private property(fields: ClassInScope["fields"], methods: FunctionInScope[]): void {
    const name = this.fresh("q");
    this.emit("@property");
    this.emit(`def ${name}(self):`);
    const cost = this.functionBody(this.selfFields(fields), () =>
      this.emit(`return ${this.expression("int", 2)}`),
    );
    // Read by way of a method, so that it is an expression like others.
    const reader = this.fresh("m");
    this.emit(`def ${reader}(self):`);
    this.emit(`    return self.${name} + self.${name}`);
    methods.push({ name: reader, parameters: [], result: "int", cost: 2 * cost });
  }
}
