import { describe, expect, test } from "vitest";
import { buildTemplate, templateTriples } from "../../src/index.ts";
import { pythonBytes } from "../../src/template/finish.ts";
import { withGhcConvention } from "../../src/template/compile.ts";
import { template } from "./run-table.ts";

const emit = async (name: string, target: string, options: object = {}) =>
  (await buildTemplate({ ...template(name), target, emit: "c-emit", ...options })).content as string;

describe("c-emit", () => {
  test("has CPython's parts, in CPython's order", async () => {
    const text = await emit("plain", "x86_64-unknown-linux-gnu", { header: ["top"], opcodes: ["add"] });
    expect(text.split("\n").filter((line) => !line.startsWith("    //"))).toEqual([
      "// top",
      "",
      "void",
      "emit_add(",
      "    unsigned char *code, unsigned char *data, _PyExecutorObject *executor,",
      "    const _PyUOpInstruction *instruction, uintptr_t instruction_starts[])",
      "{",
      expect.stringMatching(/^ {4}const unsigned char code_body\[\d+\] = \{$/),
      ...Array.from({ length: 3 }, () => expect.stringMatching(/^ {8}(0x[0-9a-f]{2}, ?)+$/) as string),
      "    };",
      "    memcpy(code, code_body, sizeof(code_body));",
      expect.stringMatching(/^ {4}patch_32r\(code \+ 0x[0-9a-f]+, \(uintptr_t\)&load_left \+ -0x4\);$/),
      expect.stringMatching(/^ {4}patch_32r\(code \+ 0x[0-9a-f]+, \(uintptr_t\)&load_right \+ -0x4\);$/),
      "}",
      "",
      // The conventions are the same: nothing to go through.
      "void",
      "emit_trampoline(",
      "    unsigned char *code, unsigned char *data, _PyExecutorObject *executor,",
      "    const _PyUOpInstruction *instruction, uintptr_t instruction_starts[])",
      "{",
      "}",
      "",
      "typedef struct {",
      "    void (*emit)(",
      "        unsigned char *code, unsigned char *data, _PyExecutorObject *executor,",
      "        const _PyUOpInstruction *instruction, uintptr_t instruction_starts[]);",
      "    size_t code_size;",
      "    size_t data_size;",
      "} StencilGroup;",
      "",
      "static const StencilGroup trampoline = {emit_trampoline, 0, 0};",
      "",
      "static const StencilGroup stencil_groups[MAX_UOP_ID + 1] = {",
      expect.stringMatching(/^ {4}\[add\] = \{emit_add, \d+, 0\},$/),
      "};",
      "",
    ]);
    expect(text).toMatch(/ {4}\/\/ .*callq/);
    expect(text).toMatch(/ {4}\/\/ .*R_X86_64_PLT32\s+load_left-0x4/);
  });

  test("goes through the GOT in the cpython dialect, which is in the data and written first", async () => {
    const text = await emit("plain", "x86_64-unknown-linux-gnu", { dialect: "cpython", opcodes: ["add"] });
    const patches = text.match(/^ {4}(patch|memcpy).*$/gm)!;
    expect(patches).toEqual([
      "    memcpy(data, data_body, sizeof(data_body));",
      "    patch_64(data + 0x0, (uintptr_t)&load_left);",
      "    patch_64(data + 0x8, (uintptr_t)&load_right);",
      "    memcpy(code, code_body, sizeof(code_body));",
      expect.stringMatching(/^ {4}patch_x86_64_32rx\(code \+ 0x[0-9a-f]+, \(uintptr_t\)data \+ -0x4\);$/),
      expect.stringMatching(/^ {4}patch_x86_64_32rx\(code \+ 0x[0-9a-f]+, \(uintptr_t\)data \+ 0x4\);$/),
    ]);
  });

  test("patches AArch64's GOT loads that stand together as one, so that they can be relaxed", async () => {
    const options = { dialect: "cpython", opcodes: ["_PUSH"], flags: ["-ffreestanding"] };
    const text = await emit("stack", "aarch64-unknown-linux-gnu", options);
    expect(text.match(/^ {4}patch_\w+/gm)).toEqual([
      "    patch_64",
      "    patch_aarch64_33rx",
      // The jump to the next stencil stays: without it, the code would end at no multiple of 8.
      "    patch_aarch64_26r",
    ]);
    expect(text).toMatch(/patch_aarch64_33rx\(code \+ 0x[0-9a-f]+, \(uintptr_t\)data\);/);
  });

  test("gives AArch64's branches to the host trampolines, which reach everything", async () => {
    const options = { opcodes: ["add"], flags: ["-mcmodel=small"] };
    const text = await emit("plain", "aarch64-unknown-linux-gnu", options);
    for (const symbol of ["load_left", "load_right"])
      expect(
        text.match(new RegExp(`patch_\\w+(?=\\(code \\+ 0x[0-9a-f]+, \\(uintptr_t\\)&${symbol}\\);)`, "g")),
      ).toEqual(["a", "b", "c", "d"].map((part) => `patch_aarch64_16${part}`));
    expect(text).not.toContain("patch_aarch64_26r");
  });

  test.each(templateTriples.filter((triple) => !triple.startsWith("riscv64")))(
    "is written for %s",
    async (triple) => {
      for (const name of ["plain", "stack"]) {
        const text = await emit(name, triple);
        expect(text.match(/^emit_\w+\($/gm)!.length).toBe(name === "plain" ? 4 : 13);
        expect(text).not.toMatch(/undefined|NaN/);
      }
    },
  );

  test("is the same twice", async () => {
    const target = "aarch64-unknown-linux-gnu";
    expect(await emit("stack", target)).toBe(await emit("stack", target));
  });
});

test("bytes as Python's repr shows them", () => {
  // What Python 3 prints for each, without the b.
  expect(pythonBytes(Buffer.from("plain"))).toBe("'plain'");
  expect(pythonBytes(Buffer.from("it's"))).toBe(`"it's"`);
  expect(pythonBytes(Buffer.from(`'"`))).toBe(`'\\'"'`);
  expect(pythonBytes([0, 9, 10, 13, 92, 126, 127, 255])).toBe(String.raw`'\x00\t\n\r\\~\x7f\xff'`);
});

test("the GHC convention goes to _JIT_ functions and tail calls, once", () => {
  const ir = [
    "define ptr @_JIT_ENTRY(ptr noundef %0) {",
    "  %1 = musttail call ptr @_JIT_CONTINUE(ptr %0)",
    "  %2 = musttail call ptr %0(ptr %0)",
    "  %3 = call ptr @other(ptr %0)",
  ];
  expect(withGhcConvention(ir.join("\n")).split("\n")).toEqual([
    "define ghccc ptr @_JIT_ENTRY(ptr noundef %0) {",
    "  %1 = musttail call ghccc ptr @_JIT_CONTINUE(ptr %0)",
    "  %2 = musttail call ghccc ptr %0(ptr %0)",
    "  %3 = call ptr @other(ptr %0)",
  ]);
});
