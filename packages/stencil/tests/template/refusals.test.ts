import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import {
  buildTemplate,
  CompileError,
  StencilRefusedError,
  TemplateError,
  templateTriples,
  type TemplateOptions,
} from "../../src/index.ts";
import { onlyCase, parseCases } from "../../src/template/cases.ts";
import { temporaryFolder } from "../fixture.ts";
import { template } from "./run-table.ts";

const folder = temporaryFolder();
afterAll(() => folder.remove());
let count = 0;

/** Writes a template and its cases; `body` goes into the one case, OP. */
function write(
  body: string,
  templateText = "enum { OP };\nint _JIT_ENTRY(void) { switch (_JIT_OPCODE) {\nCASE\n} return 0; }\n",
) {
  const path = join(folder.path, `t${count++}`);
  mkdirSync(path);
  writeFileSync(join(path, "t.c"), templateText);
  writeFileSync(join(path, "c.h"), `\n        case OP: {\n${body}\n        }\n`);
  return { template: join(path, "t.c"), cases: join(path, "c.h"), target: "x86_64-unknown-linux-gnu" };
}
const failure = async (options: TemplateOptions): Promise<Error> =>
  buildTemplate(options).then(
    () => expect.unreachable("it was built"),
    (error: Error) => error,
  );

describe("what cannot be a stencil is refused with op, line and reason", () => {
  test.each([
    ["a thread-local variable", "extern __thread int t; return t;", /reads thread-local variable t/],
    ["writable data", "static int n; return n++;", /writable data/],
    [
      "a common idiom, a static pointer",
      "extern int x; static int *p = &x; p++; return *p;",
      /writable data/,
    ],
  ])("%s", async (_, body, reason) => {
    const error = await failure(write(body));
    expect(error).toBeInstanceOf(StencilRefusedError);
    expect(error.message).toMatch(reason);
    expect(error).toMatchObject({ subject: "op OP", line: 2 });
  });

  test("a relocation that jit.c cannot patch, for c-emit only", async () => {
    const options = write('long x; __asm__("movq $near, %0" : "=r"(x)); return (int)x;');
    expect((await buildTemplate(options)).stencils[0]!.code.holes[0]!.kind).toBe("R_X86_64_32S");
    const error = await failure({ ...options, emit: "c-emit" });
    expect(error).toBeInstanceOf(StencilRefusedError);
    expect(error.message).toContain("jit.c has no patch function for R_X86_64_32S");
  });
});

describe("mistakes", () => {
  test("C that does not compile: file and line of the case", async () => {
    const options = write("return nothing_like_it;");
    const error = await failure(options);
    expect(error).toBeInstanceOf(CompileError);
    expect((error as CompileError).diagnostics).toMatchObject([
      { fileName: options.cases, line: 3, op: "OP" },
    ]);
  });

  test("a template without a place for the cases", async () => {
    const options = write("return 1;", "int _JIT_ENTRY(void) { return 0; }\n");
    expect((await failure(options)).message).toContain("the cases have no place");
  });

  test("a template without _JIT_ENTRY", async () => {
    const error = await failure(
      write("return 1;", "enum { OP };\nint f(void) { switch (_JIT_OPCODE) {\nCASE\n} return 0; }\n"),
    );
    expect(error.message).toContain("defines no function _JIT_ENTRY");
  });

  test("an unknown target, opcode or file", async () => {
    const options = write("return 1;");
    const wrong = await failure({ ...options, target: "z80-unknown-cpm" });
    expect(wrong).toBeInstanceOf(TemplateError);
    for (const triple of templateTriples) expect(wrong.message).toContain(triple);
    expect((await failure({ ...options, opcodes: ["NOP"] })).message).toContain("has no case NOP");
    expect((await failure({ ...options, cases: "/no/such/file" })).message).toContain("/no/such/file");
  });
});

describe("cases files", () => {
  const parse = (text: string) => parseCases(text, "cases.h");
  test("braces in comments, literals and directives do not count", () => {
    const text = `// {\n/* } */\n#define X {\ncase A: {\n  f("}", '{', '\\'');\n#if 1 /* { */\n  { }\n#endif\n}\ncase B: { }\n`;
    expect(parse(text).cases.map(({ name, line }) => [name, line])).toEqual([
      ["A", 4],
      ["B", 10],
    ]);
  });
  test("one case alone: the others leave empty lines", () => {
    const { cases } = template("stack");
    const text = readFileSync(cases, "utf8");
    const only = onlyCase(parse(text), "_ADD");
    expect(only.split("\n").length).toBe(text.split("\n").length);
    const kept = only.split("\n").filter((line) => line.trim() !== "" && !line.includes("/*"));
    expect(kept).toEqual(
      text.slice(text.indexOf("        case _ADD"), text.indexOf("        /* A call")).trimEnd().split("\n"),
    );
  });
  test.each([
    ["case A: { ", /block of case A has no end/],
    ["case A: { } case A: { }", /case A is already at line 1/],
    ["}", /a } without its {/],
    ["int x;", /has no case NAME/],
  ])("%s", (text, reason) => {
    expect(() => parse(text)).toThrow(reason);
    expect(() => parse(text)).toThrow(TemplateError);
  });
});
