import type { ImmType, ValueType } from "@serigraph/bundle";
import { Lexer, type Token } from "./lexer.ts";
import {
  immTypes,
  valueTypes,
  type EntryDefinition,
  type LocationKind,
  type OpDefinition,
  type OperandDefinition,
  type OpFile,
  type PlainC,
  type VariantClause,
} from "./model.ts";

/** Names that the module of constructors imports. */
const importedNames = new Set(["Const", "Label", "Reg", "Slot", "Trace"]);
/** What an op's body may not use as a name of its own operands, exits or jumps. */
const reservedNames = new Set(
  (
    "EXIT JUMP TAIL RETURN DONE FRAME CALL_CODE LIKELY UNLIKELY op entry " +
    "auto break case char const continue default do double else enum extern float for goto if inline int long " +
    "register restrict return short signed sizeof static struct switch typedef union unsigned void volatile while " +
    "bool true false u16 u32 i32 u64 i64 f64 ptr"
  ).split(" "),
);

/**
 * Parses an op file: `op(...) {...}` and `entry(...) {...}` at file level; everything else is kept as it is.
 *
 * @param layouts names of the manifest's layouts.
 * @throws OpSyntaxError with file, line and column.
 */
export function parseOpFile(fileName: string, text: string, layouts: ReadonlySet<string>): OpFile {
  return new Parser(new Lexer(fileName, text), layouts).parse();
}

class Parser {
  readonly #lexer: Lexer;
  readonly #layouts: ReadonlySet<string>;
  #layout: string | undefined;

  constructor(lexer: Lexer, layouts: ReadonlySet<string>) {
    this.#lexer = lexer;
    this.#layouts = layouts;
    if (layouts.size === 1) this.#layout = [...layouts][0]!;
  }

  parse(): OpFile {
    const lexer = this.#lexer;
    const items: OpFile["items"][number][] = [];
    const names = new Map<string, number>();
    let plainStart = 0;
    const plain = (end: number) => {
      if (lexer.text.slice(plainStart, end).trim() !== "") items.push(this.#plain(plainStart, end));
    };
    for (;;) {
      const token = lexer.next();
      if (token.kind === "end") break;
      if (token.kind === "directive" && this.#pragma(token)) {
        plain(token.start);
        plainStart = token.end;
      } else if (token.kind === "punctuation" && "({[".includes(token.text)) {
        lexer.skipToClosing(token);
      } else if (
        token.kind === "identifier" &&
        (token.text === "op" || token.text === "entry") &&
        lexer.peek().text === "("
      ) {
        plain(token.start);
        const item = token.text === "op" ? this.#op(token) : this.#entry(token);
        const earlier = names.get(item.name);
        if (earlier !== undefined)
          lexer.fail(token.start, `${item.name} is already defined in line ${earlier}`);
        names.set(item.name, item.line);
        items.push(item);
        plainStart = this.#bodyEnd;
      }
    }
    plain(lexer.text.length);
    return { fileName: lexer.fileName, items };
  }

  #bodyEnd = 0;

  #plain(start: number, end: number): PlainC {
    return { kind: "c", text: this.#lexer.text.slice(start, end), line: this.#lexer.position(start).line };
  }

  /** `#pragma serigraph layout(NAME)`: the layout of the ops that follow. */
  #pragma(token: Token): boolean {
    const match = /^#\s*pragma\s+serigraph\b(.*)$/s.exec(token.text);
    if (match === null) return false;
    const layout = /^\s*layout\s*\(\s*(\w+)\s*\)\s*$/.exec(match[1]!);
    if (layout === null) this.#lexer.fail(token.start, "expected #pragma serigraph layout(NAME)");
    this.#setLayout(layout[1]!, token.start);
    return true;
  }

  #setLayout(name: string, offset: number): void {
    this.#layout = this.#knownLayout(name, offset);
  }

  #knownLayout(name: string, offset: number): string {
    if (!this.#layouts.has(name))
      this.#lexer.fail(
        offset,
        `there is no layout "${name}"; the manifest has ${[...this.#layouts].join(", ")}`,
      );
    return name;
  }

  #op(keyword: Token): OpDefinition {
    const lexer = this.#lexer;
    this.#expect("(");
    const name = this.#identifier("the op's name");
    if (reservedNames.has(name.text) || importedNames.has(name.text))
      lexer.fail(name.start, `"${name.text}" cannot be the op's name`);
    this.#expect(",");
    const { inputs, outputs } = this.#effect();
    let imms: readonly OperandDefinition<ImmType>[] = [];
    let exits: readonly string[] = [];
    let jumps: readonly string[] = [];
    const variants: VariantClause[] = [];

    let commutative: Token | undefined;
    let tied: Token | undefined;
    let layout: string | undefined;
    const seen = new Set<string>();
    while (this.#accept(",")) {
      const attribute = this.#identifier(
        "an attribute (imm, exits, jumps, variants, layout, commutative, tied)",
      );
      if (attribute.text !== "variants" && seen.has(attribute.text))
        lexer.fail(attribute.start, `${attribute.text} stands here twice`);
      seen.add(attribute.text);
      if (attribute.text === "imm") imms = this.#list(() => this.#operand(immTypes, "an imm's type"));
      else if (attribute.text === "exits") exits = this.#list(() => this.#name("an exit's name"));
      else if (attribute.text === "jumps") jumps = this.#list(() => this.#name("a jump's name"));
      else if (attribute.text === "variants") {
        variants.push(this.#variants([...inputs, ...outputs].map((operand) => operand.name)));
      } else if (attribute.text === "layout") {
        this.#expect("(");
        const token = this.#identifier("a layout's name");
        layout = this.#knownLayout(token.text, token.start);
        this.#expect(")");
      } else if (attribute.text === "commutative") commutative = attribute;
      else if (attribute.text === "tied") tied = attribute;
      else
        lexer.fail(
          attribute.start,
          `"${attribute.text}" is no attribute of an op; there are imm, exits, jumps, variants, layout, commutative, tied`,
        );
    }
    this.#expect(")");
    const operandNames = [...inputs, ...outputs, ...imms].map((operand) => operand.name);
    this.#noDuplicates(name, operandNames, "operand");
    this.#noDuplicates(name, [...exits, ...jumps], "exit or jump");
    if (operandNames.length > 32) lexer.fail(name.start, `op ${name.text} has more than 32 operands`);
    if (commutative !== undefined && (inputs.length !== 2 || inputs[0]!.type !== inputs[1]!.type))
      lexer.fail(commutative.start, "only an op with two inputs of one type can be commutative");
    const result = outputs[0]?.type;
    if (tied !== undefined && (result === undefined || (inputs[0]?.type === "f64") !== (result === "f64")))
      lexer.fail(tied.start, "only an op whose first input and first output share registers can be tied");
    const body = this.#body();
    const chosen = layout ?? this.#layout;
    if (chosen === undefined)
      return lexer.fail(
        keyword.start,
        `op ${name.text} has no layout: write #pragma serigraph layout(NAME) above it`,
      );
    return {
      kind: "op",
      name: name.text,
      layout: chosen,
      inputs,
      outputs,
      imms,
      exits,
      jumps,
      variants,
      commutative: commutative !== undefined,
      tied: tied !== undefined,
      fileName: lexer.fileName,
      line: lexer.position(keyword.start).line,
      ...body,
    };
  }

  #entry(keyword: Token): EntryDefinition {
    const lexer = this.#lexer;
    this.#expect("(");
    const name = this.#identifier("the entry's name");
    let layout = this.#layout;
    while (this.#accept(",")) {
      const attribute = this.#identifier("layout");
      if (attribute.text !== "layout")
        lexer.fail(attribute.start, "an entry's only attribute is layout(NAME)");
      this.#expect("(");
      const token = this.#identifier("a layout's name");
      layout = this.#knownLayout(token.text, token.start);
      this.#expect(")");
    }
    this.#expect(")");
    if (layout === undefined)
      return lexer.fail(
        keyword.start,
        `entry ${name.text} has no layout: write #pragma serigraph layout(NAME) above it`,
      );
    const line = lexer.position(keyword.start).line;
    return { kind: "entry", name: name.text, layout, fileName: lexer.fileName, line, ...this.#body() };
  }

  /** `(a: i64, b: f64 -- r: bool)` */
  #effect(): Pick<OpDefinition, "inputs" | "outputs"> {
    this.#expect("(");
    const inputs: OperandDefinition<ValueType>[] = [];
    const outputs: OperandDefinition<ValueType>[] = [];
    if (this.#lexer.peek().text !== "--")
      do inputs.push(this.#operand(valueTypes, "a type"));
      while (this.#accept(","));
    this.#expect("--");
    if (this.#lexer.peek().text !== ")")
      do outputs.push(this.#operand(valueTypes, "a type"));
      while (this.#accept(","));
    this.#expect(")");
    return { inputs, outputs };
  }

  #operand<T extends string>(types: Readonly<Record<T, string>>, what: string): OperandDefinition<T> {
    const name = this.#name("an operand's name");
    this.#expect(":");
    const type = this.#identifier(what);
    if (!Object.hasOwn(types, type.text))
      this.#lexer.fail(
        type.start,
        `"${type.text}" is not ${what} here; there are ${Object.keys(types).join(", ")}`,
      );
    return { name, type: type.text as T };
  }

  /** `(a: slot|const, r: reg)` */
  #variants(operands: readonly string[]): VariantClause {
    const clause = new Map<string, readonly LocationKind[]>();
    this.#list(() => {
      const operand = this.#identifier("an input or output");
      if (!operands.includes(operand.text))
        this.#lexer.fail(operand.start, `"${operand.text}" is neither an input nor an output of this op`);
      if (clause.has(operand.text)) this.#lexer.fail(operand.start, `${operand.text} stands here twice`);
      this.#expect(":");
      const kinds: LocationKind[] = [];
      do {
        const kind = this.#identifier("reg, const or slot");
        if (kind.text !== "reg" && kind.text !== "const" && kind.text !== "slot")
          this.#lexer.fail(kind.start, `"${kind.text}" is no location; there are reg, const, slot`);
        if (kinds.includes(kind.text)) this.#lexer.fail(kind.start, `${kind.text} stands here twice`);
        kinds.push(kind.text);
      } while (this.#accept("|"));
      clause.set(operand.text, kinds);
    });
    return clause;
  }

  #body(): Pick<OpDefinition, "body" | "bodyLine" | "bodyColumn" | "endLine"> {
    const lexer = this.#lexer;
    const open = lexer.next();
    if (open.text !== "{") lexer.fail(open.start, `expected the body's "{", found ${describe(open)}`);
    const close = lexer.skipToClosing(open);
    this.#bodyEnd = close.end;
    const { line, column } = lexer.position(open.end);
    return {
      body: lexer.text.slice(open.end, close.start),
      bodyLine: line,
      bodyColumn: column,
      endLine: lexer.position(close.start).line,
    };
  }

  #list<T>(item: () => T): T[] {
    this.#expect("(");
    const items: T[] = [];
    do items.push(item());
    while (this.#accept(","));
    this.#expect(")");
    return items;
  }

  #identifier(what: string): Token {
    const token = this.#lexer.next();
    if (token.kind !== "identifier")
      this.#lexer.fail(token.start, `expected ${what}, found ${describe(token)}`);
    return token;
  }

  /** A name that becomes a C variable or part of a generated function's parameter list. */
  #name(what: string): string {
    const token = this.#identifier(what);
    if (reservedNames.has(token.text)) this.#lexer.fail(token.start, `"${token.text}" cannot be ${what}`);
    return token.text;
  }

  #expect(text: string): void {
    const token = this.#lexer.next();
    if (token.text !== text) this.#lexer.fail(token.start, `expected "${text}", found ${describe(token)}`);
  }

  #accept(text: string): boolean {
    if (this.#lexer.peek().text !== text) return false;
    this.#lexer.next();
    return true;
  }

  #noDuplicates(op: Token, names: readonly string[], what: string): void {
    const twice = names.find((name, i) => names.indexOf(name) !== i);
    if (twice !== undefined) this.#lexer.fail(op.start, `op ${op.text} has two of ${what} ${twice}`);
  }
}

const describe = (token: Token): string => (token.kind === "end" ? "the end of the file" : `"${token.text}"`);
