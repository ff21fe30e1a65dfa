import { describe, expect, it } from "vitest";
import { OpSyntaxError } from "../src/index.ts";
import type { OpDefinition } from "../src/op/model.ts";
import { parseOpFile } from "../src/op/parser.ts";

const layouts = new Set(["frame", "registers"]);
const parse = (text: string) => parseOpFile("x.ops.c", text, layouts);
const pragma = "#pragma serigraph layout(frame)\n";
const parseOp = (text: string) =>
  parse(pragma + text).items.find((item) => item.kind === "op") as OpDefinition;

describe("an op", () => {
  it("has typed inputs, outputs and imms, exits, jumps, variants and a body", () => {
    const op = parseOp(
      "op(X, (a: i64, b: f64 -- r: bool), imm(n: u16, to: label), exits(slow, bad), jumps(next),\n" +
        "   variants(a: slot|const, r: slot), /* here */ layout(registers)) {}",
    );
    expect(op).toMatchObject({
      name: "X",
      layout: "registers",
      inputs: [
        { name: "a", type: "i64" },
        { name: "b", type: "f64" },
      ],
      outputs: [{ name: "r", type: "bool" }],
      imms: [
        { name: "n", type: "u16" },
        { name: "to", type: "label" },
      ],
      exits: ["slow", "bad"],
      jumps: ["next"],
      commutative: false,
      line: 2,
      bodyLine: 3,
    });
    expect([...op.variants[0]!]).toEqual([
      ["a", ["slot", "const"]],
      ["r", ["slot"]],
    ]);
  });

  it("may have no operands at all", () => {
    expect(parseOp("op(NOP, (--)) {}")).toMatchObject({ inputs: [], outputs: [], imms: [], body: "" });
  });

  it("keeps its body as written, whatever is in comments, strings and nested brackets", () => {
    const body = ` if (f(")}", '}', '\\'')) { /* } */ g[(1)]; } // }\n  "\\"}" ; `;
    expect(parseOp(`op(X, (--)) {${body}} int after;`).body).toBe(body);
  });

  it("is not seen in comments, strings, directives, or inside of functions", () => {
    const file = parse(
      `${pragma}// op(A, (--)) {}\n/* op(B, (--)) {} */ const char *s = "op(C, (--)) {}";\n` +
        `#define MAKE op(D, (--)) \\\n  { op(E, (--)) {} }\nvoid f(void) { op(G, 1); }\n#define LATER 'x\nint op;`,
    );
    expect(file.items.map((item) => item.kind)).toEqual(["c"]);
  });

  it("leaves the C around it alone, with its line numbers", () => {
    const file = parse(`int a;\n${pragma}int b;\nop(X, (--)) {\n}\nint c;\nentry(E) { return 0; }\nint d;`);
    expect(
      file.items.map((item) => (item.kind === "c" ? [item.text.trim(), item.line] : [item.name, item.line])),
    ).toEqual([
      ["int a;", 1],
      ["int b;", 2],
      ["X", 4],
      ["int c;", 5],
      ["E", 7],
      ["int d;", 7],
    ]);
  });

  it("takes the only layout there is, without a pragma", () => {
    expect(parseOpFile("x", "op(X, (--)) {}", new Set(["one"])).items[0]).toMatchObject({ layout: "one" });
  });
});

const faults: Record<string, [text: string, line: number, column: number, reason: RegExp]> = {
  "an unknown type": ["op(X, (a: int -- )) {}", 2, 11, /"int" is not a type here; there are value, i64/],
  "an imm type as input": ["op(X, (a: label -- )) {}", 2, 11, /"label" is not a type/],
  "an unknown imm type": ["op(X, (--), imm(a: bool)) {}", 2, 20, /"bool" is not an imm's type/],
  "an unknown attribute": ["op(X, (--), exit(a)) {}", 2, 13, /"exit" is no attribute/],
  "an attribute twice": ["op(X, (--), exits(a), exits(b)) {}", 2, 23, /exits stands here twice/],
  "an operand twice": ["op(X, (a: i64 -- a: i64)) {}", 2, 4, /op X has two of operand a/],
  "a target twice": ["op(X, (--), exits(a), jumps(a)) {}", 2, 4, /two of exit or jump a/],
  "no separator": ["op(X, (a: i64)) {}", 2, 14, /expected "--", found "\)"/],
  "an op twice": ["op(X, (--)) {}\nop(X, (--)) {}", 3, 1, /X is already defined in line 2/],
  "an unknown location": ["op(X, (a: i64 --), variants(a: stack)) {}", 2, 32, /"stack" is no location/],
  "a variant of no operand": [
    "op(X, (a: i64 --), variants(b: reg)) {}",
    2,
    29,
    /"b" is neither an input nor an output/,
  ],
  "an unknown layout": [
    "op(X, (--), layout(wide)) {}",
    2,
    20,
    /no layout "wide"; the manifest has frame, registers/,
  ],
  "no body": ["op(X, (--));", 2, 12, /expected the body's "{", found ";"/],
  "a body never closed": ["op(X, (--)) {\n  if (1) {\n}", 2, 13, /this "{" is never closed/],
  "brackets crossed": ["op(X, (--)) { f(1]; }", 2, 18, /"\]" does not close the "\(" of 2:16/],
  "a string never closed": ['op(X, (--)) { "abc\n }', 2, 15, /this string is never closed/],
  "a comment never closed": ["op(X, (--)) { /* abc\n }", 2, 15, /this comment is never closed/],
  "commutative without two inputs": ["op(X, (a: i64 --), commutative) {}", 2, 20, /two inputs of one type/],
  "a keyword as operand": ["op(X, (for: i64 --)) {}", 2, 8, /"for" cannot be an operand's name/],
  "a broken pragma": ["#pragma serigraph layouts(frame)", 2, 1, /expected #pragma serigraph layout\(NAME\)/],
  "the file's end in a header": [
    "op(X, (a: i64 --",
    2,
    17,
    /expected a.*, found the end of the file|expected an operand's name/,
  ],
};

describe("an op file with a fault", () => {
  it.each(Object.keys(faults))("is refused with line and column: %s", (name) => {
    const [text, line, column, reason] = faults[name]!;
    let error: unknown;
    try {
      parse(pragma + text);
    } catch (caught) {
      error = caught;
    }
    expect(error).toBeInstanceOf(OpSyntaxError);
    const fault = error as OpSyntaxError;
    expect(fault.reason).toMatch(reason);
    expect([fault.fileName, fault.line, fault.column]).toEqual(["x.ops.c", line, column]);
  });

  it("is refused when no layout is chosen", () => {
    expect(() => parse("op(X, (--)) {}")).toThrow(/x\.ops\.c:1:1: op X has no layout/);
  });
});
