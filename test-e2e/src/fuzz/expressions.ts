/** Random expressions, made by type: most operations mean something. */
import { Random } from "./random.ts";

export type BuiltinType = "int" | "float" | "str" | "bool" | "list" | "tuple" | "dict" | "set" | "strlist";
/** A class of the program, by its name. */
export type ClassName = `C${number}`;
export type Type = BuiltinType | ClassName;
export const isClass = (type: Type): type is ClassName => /^C\d/.test(type);
export const types: readonly BuiltinType[] = [
  "int",
  "float",
  "str",
  "bool",
  "list",
  "tuple",
  "dict",
  "set",
  "strlist",
];

type Make = (type: Type) => string;

export interface FunctionInScope {
  readonly name: string;
  readonly parameters: readonly { readonly type: Type; readonly optional: boolean; readonly name: string }[];
  readonly result: Type;
  /** About how many statements a call runs. */
  readonly cost: number;
}

/** What operators and builtins an instance takes part in. */
export type Feature =
  "add" | "addint" | "lt" | "eq" | "len" | "getitem" | "iter" | "call" | "contains" | "bool";

export interface ClassInScope {
  readonly name: ClassName;
  readonly parameters: readonly BuiltinType[];
  readonly fields: readonly (readonly [string, BuiltinType])[];
  readonly methods: readonly FunctionInScope[];
  readonly features: ReadonlySet<Feature>;
}

/** Integers at the borders of every representation. */
const notableInts = [
  "0",
  "1",
  "-1",
  "2",
  "3",
  "7",
  "10",
  "-5",
  "255",
  "1000",
  "-129",
  "65536",
  "2147483647",
  "-2147483648",
  "4294967296",
  "140737488355327",
  "140737488355328",
  "-140737488355328",
  "-140737488355329",
  "9007199254740993",
  "9223372036854775807",
  "-9223372036854775808",
  "9223372036854775808",
  "18446744073709551616",
  "170141183460469231731687303715884105727",
  "-170141183460469231731687303715884105728",
  "10 ** 40",
  "-(3 ** 90)",
];
const notableFloats = [
  "0.0",
  "-0.0",
  "1.0",
  "0.1",
  "-2.5",
  "1e16",
  "1e22",
  "123456.789",
  "1e-7",
  "5e-324",
  "1.7976931348623157e+308",
  "3.0",
  "-1e300",
  "0.3333333333333333",
  "9007199254740992.0",
  "1e15",
  "float('inf')",
  "-float('inf')",
];
const notableStrings = [
  "''",
  "'a'",
  "'hello'",
  "'Ab c'",
  "'0'",
  "'-12'",
  "'x,y,,z'",
  "'é'",
  "'ß'",
  "'日本'",
  "'😀b'",
  "'tab\\there'",
  "'line\\n'",
  "'  pad '",
  "'aXbXc'",
  "'3.5'",
  '"it\'s"',
  "'\\x00'",
  "'zzz'",
];

export abstract class ExpressionGenerator extends Random {
  protected names = 0;
  /** Variables that are surely bound, innermost scope last. */
  protected scopes: Map<string, Type>[] = [new Map()];
  protected readonly functions: FunctionInScope[] = [];
  protected readonly classes: ClassInScope[] = [];
  /** Nesting of loops around the statement being made: what runs often is kept small. */
  protected loops = 0;
  protected inFunction = false;
  /** About how many statements the function being made runs; calls whose cost would be too much are not made. */
  protected cost = 0;

  protected fresh(prefix: string): string {
    return `${prefix}${this.names++}`;
  }

  // --- expressions -----------------------------------------------------------------------------------------------

  protected variable(type: Type): string | undefined {
    const names = [...this.scopes.at(-1)!].filter(([, t]) => t === type).map(([name]) => name);
    return names.length === 0 ? undefined : this.pick(names);
  }

  protected smallInt(): string {
    return String(this.below(14) - 4);
  }

  protected key(): string {
    return this.pick(["0", "1", "2", "'a'", "'b'", "(1, 2)", "None", "True", "2.0", "-1", "'key'"]);
  }

  protected slice(): string {
    const part = (): string => (this.chance(0.4) ? "" : this.smallInt());
    return this.chance(0.3)
      ? `${part()}:${part()}:${this.pick(["1", "2", "-1", "-2", "3"])}`
      : `${part()}:${part()}`;
  }

  protected several(make: () => string, most = 5): string {
    return Array.from({ length: this.below(most + 1) }, make).join(", ");
  }

  /** A literal, or a variable of that type. */
  protected leaf(type: Type, variables: boolean): string {
    if (variables && this.chance(0.6)) {
      const name = this.variable(type);
      if (name !== undefined) return name;
    }
    const int = (): string => (this.chance(0.8) ? this.smallInt() : this.pick(notableInts));
    if (isClass(type)) return this.construct(type);
    switch (type) {
      case "int":
        return this.chance(0.5) ? this.smallInt() : `(${this.pick(notableInts)})`;
      case "float":
        return this.pick(notableFloats);
      case "str":
        return this.pick(notableStrings);
      case "bool":
        return this.pick(["True", "False"]);
      case "list":
        return `[${this.several(int)}]`;
      case "strlist":
        return `[${this.several(() => this.pick(notableStrings))}]`;
      case "tuple":
        return this.pick(["()", `(${int()},)`, `(${int()}, ${int()})`, `(${int()}, ${int()}, ${int()})`]);
      case "dict":
        return `{${this.several(() => `${this.key()}: ${int()}`, 4)}}`;
      case "set":
        return this.chance(0.2) ? "set()" : `{${int()}, ${int()}${this.chance(0.5) ? `, ${int()}` : ""}}`;
    }
  }

  protected construct(name: ClassName): string {
    const { parameters } = this.classes.find((one) => one.name === name)!;
    return `${name}(${parameters.map((type) => this.leaf(type, this.loops < 2)).join(", ")})`;
  }

  protected costOf(f: FunctionInScope): number {
    return f.cost * 8 ** this.loops;
  }

  protected call(type: Type, depth: number): string | undefined {
    const fitting = this.functions.filter((f) => f.result === type && this.cost + this.costOf(f) < 2000);
    if (fitting.length === 0) return undefined;
    const f = this.pick(fitting);
    this.cost += this.costOf(f);
    return `${f.name}(${this.arguments(f, depth)})`;
  }

  protected arguments(f: FunctionInScope, depth: number): string {
    const args: string[] = [];
    let named = false;
    for (const p of f.parameters) {
      if (p.optional && this.chance(0.4)) {
        named = true;
        continue;
      }
      const v = this.expression(p.type, depth - 1);
      args.push(named || (p.optional && this.chance(0.3)) ? ((named = true), `${p.name}=${v}`) : v);
    }
    if (this.chance(0.02)) args.unshift("1");
    return args.join(", ");
  }

  /** Something of an instance that has this type. */
  protected member(type: BuiltinType, depth: number): string | undefined {
    if (this.classes.length === 0) return undefined;
    const one = this.pick(this.classes);
    const o = (): string => this.expression(one.name, depth - 1);
    const has = (feature: Feature): boolean => one.features.has(feature);
    const ways: (() => string)[] = [];
    for (const [name, t] of one.fields) if (t === type) ways.push(() => `${o()}.${name}`);
    for (const method of one.methods)
      if (method.result === type && this.cost + this.costOf(method) < 2000)
        ways.push(() => {
          this.cost += this.costOf(method);
          return `${o()}.${method.name}(${this.arguments(method, depth)})`;
        });
    if (type === "int") {
      if (has("len")) ways.push(() => `len(${o()})`);
      if (has("getitem")) ways.push(() => `${o()}[${this.expression("int", depth - 1)}]`);
      if (has("call")) ways.push(() => `${o()}(${this.expression("int", depth - 1)})`);
      if (has("iter"))
        ways.push(
          () => `sum(${o()})`,
          () => `max(${o()}, default=${this.smallInt()})`,
        );
    } else if (type === "bool") {
      ways.push(
        () => `isinstance(${o()}, ${this.pick(this.classes).name})`,
        () => `hasattr(${o()}, ${this.pick(["'f0'", "'f1'", "'missing'", "'total'"])})`,
      );
      if (has("lt")) ways.push(() => `(${o()} ${this.pick(["<", ">"])} ${o()})`);
      if (has("eq")) ways.push(() => `(${o()} ${this.pick(["==", "!="])} ${o()})`);
      if (has("contains")) ways.push(() => `(${this.smallInt()} ${this.pick(["in", "not in"])} ${o()})`);
      if (has("bool")) ways.push(() => `(not ${o()})`);
    } else if (type === "str")
      ways.push(
        () => `${this.pick(["repr", "str"])}(${o()})`,
        () => `f"{${o()}!r:>${this.below(9)}}"`,
      );
    else if (type === "list" && has("iter"))
      ways.push(
        () => `list(${o()})`,
        () => `[k + 1 for k in ${o()}]`,
      );
    return ways.length === 0 ? undefined : this.pick(ways)();
  }

  private instance(name: ClassName, depth: number): string {
    const one = this.classes.find((c) => c.name === name)!;
    const o = (): string => this.expression(name, depth - 1);
    const ways: (() => string)[] = [() => this.construct(name)];
    if (one.features.has("add")) ways.push(() => `(${o()} + ${o()})`);
    if (one.features.has("addint"))
      ways.push(
        () => `(${o()} + ${this.smallInt()})`,
        () => `(${this.smallInt()} + ${o()})`,
      );
    return this.pick(ways)();
  }

  /** @param wrong how often another type's takes its place */
  expression(type: Type, depth: number, wrong = 0): string {
    // `same` hides it from CPython's SyntaxWarning.
    if (wrong > 0 && this.chance(wrong)) return `same(${this.expression(this.pick(types), depth - 1)})`;
    if (depth <= 0) return this.leaf(type, true);
    if (this.chance(0.1)) {
      const call = this.call(type, depth);
      if (call !== undefined) return call;
    }
    if (this.chance(0.08))
      return `(${this.expression(type, depth - 1)} if ${this.expression("bool", depth - 1)} else ${this.expression(type, depth - 1)})`;
    if (this.chance(isClass(type) ? 0.6 : 0.15)) return this.leaf(type, true);
    if (isClass(type)) return this.instance(type, depth);
    if (this.chance(0.12)) {
      const member = this.member(type, depth);
      if (member !== undefined) return member;
    }
    const e = (t: Type): string => this.expression(t, depth - 1, 0.02);
    const receiver = (t: Type): string => this.expression(t, depth - 1);
    return this.pick(this.forms[type])(e, receiver);
  }

  protected element(): string {
    return this.pick([
      "k",
      "k * k",
      "k + 1",
      "-k",
      "k % 3",
      "k // 2",
      "abs(k)",
      "k ** 2 - 1",
      "k & 6",
      "(k << 3) ^ 5",
    ]);
  }

  protected readonly forms: Readonly<Record<BuiltinType, readonly ((e: Make, r: Make) => string)[]>> = {
    int: [
      (e) => `(${e("int")} + ${e("int")})`,
      (e) => `(${e("int")} - ${e("int")})`,
      (e) => `(${e("int")} * ${e("int")})`,
      (e) => `(${e("int")} // ${e("int")})`,
      (e) => `(${e("int")} % ${e("int")})`,
      (e) => `(${e("int")} & ${e("int")})`,
      (e) => `(${e("int")} | ${e("int")})`,
      (e) => `(${e("int")} ^ ${e("int")})`,
      (e) => `(${e("int")} << ${this.below(70)})`,
      (e) => `(${e("int")} >> ${this.below(70)})`,
      (e) => `(${e("int")} ** ${this.below(4)})`,
      (e) => `(-${e("int")})`,
      (e) => `(~${e("int")})`,
      (e) => `abs(${e("int")})`,
      (e) => `len(${e(this.pick(["str", "list", "tuple", "dict", "set"]))})`,
      (e) => `sum(${e("list")})`,
      (e) => `max(${e("list")}, default=0)`,
      (e) => `min(${e("int")}, ${e("int")})`,
      (e) => `int(${e("float")})`,
      (e) => `int(${e("str")})`,
      (e) => `round(${e("float")})`,
      (e) => `${e("list")}[${this.smallInt()}]`,
      (e) => `${e("tuple")}[${this.smallInt()}]`,
      (_, r) => `${r("dict")}.get(${this.key()}, ${this.smallInt()})`,
      (e) => `${e("dict")}[${this.key()}]`,
      (e) => `divmod(${e("int")}, ${e("int")})[${this.below(2)}]`,
      (e, r) => `${r("str")}.find(${e("str")})`,
      (e, r) => `${r("str")}.count(${e("str")})`,
      (e, r) => `${r("list")}.count(${e("int")})`,
      (e, r) => `${r("list")}.index(${e("int")})`,
      (e) => `ord(${e("str")}[:1])`,
      (e) => `hash(${e("int")})`,
      (_, r) => `(${r("int")}).bit_length()`,
      (e) => `pow(${e("int")}, ${this.below(6)}, ${1 + this.below(1000)})`,
      (e) => `(lambda q, r=${this.smallInt()}: q * r - ${this.smallInt()})(${e("int")})`,
      (e) => `sum(${this.element()} for k in ${e("list")}[:20])`,
      (e) => `(${e("int")} and ${e("int")})`,
      (e) => `(${e("int")} or ${e("int")})`,
    ],
    float: [
      (e) => `(${e("float")} + ${e("float")})`,
      (e) => `(${e("float")} - ${e("int")})`,
      (e) => `(${e("float")} * ${e("float")})`,
      (e) => `(${e("float")} / ${e("float")})`,
      (e) => `(${e("int")} / ${e("int")})`,
      (e) => `(${e("float")} // ${e("float")})`,
      (e) => `(${e("float")} % ${e("float")})`,
      (e) => `float(${e("int")})`,
      (e) => `float(${e("str")})`,
      (e) => `abs(${e("float")})`,
      (e) => `round(${e("float")}, ${this.below(6) - 1})`,
      (e) => `(-${e("float")})`,
      (e) => `max(${e("float")}, ${e("float")})`,
      (e) => `sum([${e("float")}, ${e("float")}, ${e("float")}])`,
      (e) => `divmod(${e("float")}, ${e("float")})[${this.below(2)}]`,
      (e) => `(abs(${e("float")}) ** 0.5)`,
      (e) => `(${e("float")} ** ${this.below(4)})`,
    ],
    str: [
      (e) => `(${e("str")} + ${e("str")})`,
      (e) => `(${e("str")} * ${this.below(4)})`,
      (e) => `${e("str")}[${this.slice()}]`,
      (e) => `${e("str")}[${this.smallInt()}]`,
      (e) => `str(${e(this.pick(["int", "float", "list", "tuple", "dict", "bool"]))})`,
      (e) => `repr(${e(this.pick(["str", "list", "strlist", "float"]))})`,
      (_, r) =>
        `${r("str")}.${this.pick(["upper", "lower", "title", "swapcase", "strip", "capitalize", "casefold", "rstrip"])}()`,
      (e, r) => `${r("str")}.replace(${e("str")}, ${e("str")}${this.chance(0.3) ? ", 1" : ""})`,
      (e, r) => `${r("str")}.join(${e("strlist")})`,
      (e) =>
        `f"{(${e("int")})}|{(${e("float")}):${this.pick([".2f", "10.3e", "g", "+.1f", "012.4f", ",.2f", ".3%"])}}"`,
      (e) => `f"{(${e("int")}):${this.pick(["d", "x", "#b", "08d", ",", "+d", "_>9", "^7", "o", "_x"])}}"`,
      (e) => `f"{(${e("str")})!r:>${this.below(12)}}{(${e("bool")})}"`,
      (e) => `"%s %d %5.2f" % (${e("str")}, ${e("int")}, ${e("float")})`,
      (e) => `"{} {1} {0}".format(${e("int")}, ${e("str")})`,
      (e) => `"{:>6}{:<4}|".format(${e("int")}, ${e("str")})`,
      (_, r) => `${r("str")}.center(${this.below(12)}, "*")`,
      (_, r) => `${r("str")}.zfill(${this.below(9)})`,
      (e) => `${e("strlist")}[${this.smallInt()}]`,
      (e) => `chr(abs(${e("int")}) % 1000 + 32)`,
      (e) => `${this.pick(["hex", "bin", "oct"])}(${e("int")})`,
      (e) => `"".join(reversed(${e("str")}))`,
      (e) => `"".join(sorted(${e("str")}))`,
    ],
    bool: [
      (e) => `(${e("int")} ${this.pick(["<", "<=", "==", "!=", ">", ">="])} ${e("int")})`,
      (e) => `(${e("float")} ${this.pick(["<", "<=", "==", "!=", ">", ">="])} ${e("int")})`,
      (e) => `(${e("str")} ${this.pick(["<", "<=", "==", "!=", ">"])} ${e("str")})`,
      (e) => `(${e("list")} ${this.pick(["<", "==", ">="])} ${e("list")})`,
      (e) => `(${e("tuple")} ${this.pick(["<", "==", "!="])} ${e("tuple")})`,
      (e) => `(${e("set")} ${this.pick(["<", "<=", "==", ">"])} ${e("set")})`,
      (e) => `(${e("int")} < ${e("int")} <= ${e("int")})`,
      (e) => `(${e("int")} ${this.pick(["in", "not in"])} ${e(this.pick(["list", "tuple", "set", "dict"]))})`,
      (e) => `(${e("str")} in ${e("str")})`,
      (e) => `(not ${e(this.pick(["int", "str", "list", "dict", "float", "bool"]))})`,
      (e) => `(${e("bool")} ${this.pick(["and", "or", "^", "&", "|"])} ${e("bool")})`,
      (_, r) =>
        `${r("str")}.${this.pick(["isdigit", "isalpha", "isupper", "isspace", "isalnum", "islower", "isidentifier"])}()`,
      (e, r) => `${r("str")}.${this.pick(["startswith", "endswith"])}(${e("str")})`,
      (e) => `${this.pick(["any", "all"])}(${e("list")})`,
      (e) =>
        `isinstance(${e(this.pick(["int", "bool", "str"]))}, ${this.pick(["int", "(str, float)", "bool"])})`,
      (e) => `all(k > ${this.smallInt()} for k in ${e("list")})`,
      (e) => `(${e("dict")} == ${e("dict")})`,
    ],
    list: [
      (e) => `(${e("list")} + ${e("list")})`,
      (e) => `(${e("list")} * ${this.below(3)})`,
      (e) => `${e("list")}[${this.slice()}]`,
      (e) =>
        `[${this.element()} for k in ${e("list")}[:20] if k ${this.pick([">", "<", "!=", "%"])} ${1 + this.below(5)}]`,
      (e) => `[${this.element()} + j for k in ${e("list")}[:5] for j in range(${this.below(3)})]`,
      (e) =>
        `sorted(${e(this.pick(["list", "set", "tuple"]))}${this.pick(["", ", reverse=True", ", key=lambda k: (k % 3, k)", ", key=abs"])})`,
      () => `list(range(${this.smallInt()}, ${this.below(20)}, ${this.pick(["1", "2", "-3", "5"])}))`,
      (e) => `list(${e("tuple")})`,
      (e) => `list(map(lambda k: ${this.element()}, ${e("list")}[:20]))`,
      (e) => `list(filter(None, ${e("list")}))`,
      (e) => `list(reversed(${e("list")}))`,
      (e) => `[*${e("list")}, ${e("int")}, *${e("tuple")}]`,
      (_, r) => `list(${r("dict")}.values())`,
      (e, r) => `[k * j for k, j in zip(${e("list")}[:9], ${r("tuple")})]`,
      (e) => `[i * k for i, k in enumerate(${e("list")}[:9], ${this.smallInt()})]`,
      (e) => `[len(k) for k in ${e("strlist")}]`,
    ],
    strlist: [
      (_, r) => `${r("str")}.split(${this.pick(["", "','", "'X'", "' '", "'a', 1"])})`,
      (e) => `[k.upper() for k in ${e("strlist")}]`,
      (e) => `sorted(${e("strlist")})`,
      (e) => `sorted(${e("strlist")}, key=len, reverse=True)`,
      (e) => `list(${e("str")})`,
      (e) => `[str(k) for k in ${e("list")}[:9]]`,
      (e) => `(${e("strlist")} + ${e("strlist")})`,
      (e) => `${e("strlist")}[${this.slice()}]`,
      (e) => `[f"{i}:{k}" for i, k in enumerate(${e("strlist")})]`,
    ],
    tuple: [
      (e) => `(${e("tuple")} + ${e("tuple")})`,
      (e) => `(${e("int")}, ${e("int")})`,
      (e) => `tuple(${e("list")})`,
      (e) => `${e("tuple")}[${this.slice()}]`,
      (e) => `divmod(${e("int")}, ${e("int")})`,
      (e) => `tuple(k + 1 for k in ${e("list")}[:20])`,
      (e) => `(*${e("list")}, ${e("int")})`,
      (e) => `(${e("tuple")} * ${this.below(3)})`,
    ],
    dict: [
      (e) => `{**${e("dict")}, ${this.key()}: ${e("int")}}`,
      (e) => `(${e("dict")} | ${e("dict")})`,
      (e) => `{k: ${this.element()} for k in ${e("list")}[:20]}`,
      (e) => `{k: i for i, k in enumerate(${e("strlist")})}`,
      (e) => `dict(zip(${e("strlist")}, ${e("list")}))`,
      (e) => `dict.fromkeys(${e("list")}, ${this.smallInt()})`,
      (_, r) => `dict(sorted(${r("dict")}.items(), key=lambda kv: kv[1]))`,
      (e) => `{len(k): k.count('a') for k in ${e("strlist")}}`,
    ],
    set: [
      (e) => `(${e("set")} ${this.pick(["|", "&", "-", "^"])} ${e("set")})`,
      (e) => `set(${e(this.pick(["list", "tuple"]))})`,
      (e) => `{${this.element()} for k in ${e("list")}[:20]}`,
      (e) => `{${e("int")}, ${e("int")}}`,
      (e, r) => `${r("set")}.union(${e("list")})`,
    ],
  };
}
