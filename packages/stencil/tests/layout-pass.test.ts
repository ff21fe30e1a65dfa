import { describe, expect, it } from "vitest";
import { layOutStencils } from "../src/asm/layout.ts";
import { aarch64Syntax, x86Syntax, type AssemblySyntax } from "../src/asm/syntax.ts";

const pass = (lines: string[], syntax: AssemblySyntax): string[] => {
  const text = [
    "_op_X:",
    ...lines.map((line) => (line.endsWith(":") ? line : `\t${line.replace(" ", "\t")}`)),
    ".Lfunc_end0:",
  ];
  return layOutStencils(text.join("\n"), syntax)
    .split("\n")
    .slice(1, -1)
    .map((line) => line.replace(/\s+/g, " ").trim());
};

describe("the layout pass on x86-64", () => {
  it("drops the jump to the next stencil", () => {
    expect(pass(["movq %rax, %rdi", "jmp _JIT_CONTINUE  # TAILCALL"], x86Syntax)).toEqual([
      "movq %rax, %rdi",
    ]);
  });
  it("lets a conditional branch leave the stencil", () => {
    expect(
      pass(["jo .LBB0_1", "incq %rdi", "jmp _JIT_CONTINUE", ".LBB0_1:", "jmp _JIT_EXIT_0"], x86Syntax),
    ).toEqual(["jo _JIT_EXIT_0", "incq %rdi"]);
  });
  it("turns a condition round where that saves a jump", () => {
    expect(pass(["ja _JIT_CONTINUE", "jmp _JIT_EXIT_0"], x86Syntax)).toEqual(["jbe _JIT_EXIT_0"]);
    expect(
      pass(["jne .LBB0_2", "jmp _JIT_EXIT_0", ".LBB0_2:", "nop", "jmp _JIT_CONTINUE"], x86Syntax),
    ).toEqual(["je _JIT_EXIT_0", "nop"]);
  });
  it("moves the way to the next stencil to the end, but never the entry", () => {
    const lines = [
      "je .LBB0_2",
      "incq %rax",
      "jmp .LBB0_3",
      ".LBB0_2:",
      "decq %rax",
      "jmp _JIT_CONTINUE",
      ".LBB0_3:",
      "nop",
      "jmp _JIT_EXIT_0",
    ];
    expect(pass(lines, x86Syntax)).toEqual([
      "je .LBB0_2",
      "incq %rax",
      "jmp .LBB0_3",
      ".LBB0_3:",
      "nop",
      "jmp _JIT_EXIT_0",
      ".LBB0_2:",
      "decq %rax",
    ]);
    expect(
      pass(
        ["nop", "je .LBB0_1", "incq %rax", "jmp _JIT_CONTINUE", ".LBB0_1:", "decq %rax", "jmp _JIT_EXIT_0"],
        x86Syntax,
      ),
    ).toEqual([
      "nop",
      "je .LBB0_1",
      "incq %rax",
      "jmp .Lend_op_X",
      ".LBB0_1:",
      "decq %rax",
      "jmp _JIT_EXIT_0",
      ".Lend_op_X:",
    ]);
  });
  it("keeps loops", () => {
    const lines = [".LBB0_1:", "decq %rax", "jne .LBB0_1", "jmp _JIT_CONTINUE"];
    expect(pass(lines, x86Syntax)).toEqual([".LBB0_1:", "decq %rax", "jne .LBB0_1"]);
    expect(pass(["jmp .LBB0_1", ".LBB0_1:", "jmp .LBB0_1"], x86Syntax)).toContain("jmp .LBB0_1");
  });
  it("keeps a jump by register, after which control does not go on", () => {
    expect(pass(["movabsq $_JIT_OPERAND_0, %rax", "jmpq *%rax  # TAILCALL"], x86Syntax)).toEqual([
      "movabsq $_JIT_OPERAND_0, %rax",
      "jmpq *%rax",
    ]);
  });
  it("leaves alone what it does not understand", () => {
    const lines = ["leaq .LBB0_1(%rip), %rax", "jmp _JIT_CONTINUE", ".LBB0_1:", "jmp _JIT_EXIT_0"];
    expect(pass(lines, x86Syntax)).toEqual(lines);
    const loop = ["jrcxz .LBB0_1", "jmp _JIT_CONTINUE", ".LBB0_1:", "jmp _JIT_EXIT_0"];
    expect(pass(loop, x86Syntax)).toEqual(loop);
  });
  it("touches stencils only", () => {
    const text = "helper:\n\tjmp\t_JIT_CONTINUE\n.Lfunc_end0:";
    expect(layOutStencils(text, x86Syntax)).toBe(text);
  });
});

describe("the layout pass on AArch64", () => {
  it("lets b.cond and cbz leave the stencil, and turns them round", () => {
    const lines = (branch: string) => [`${branch} .LBB0_2`, "b _JIT_CONTINUE", ".LBB0_2:", "b _JIT_EXIT_0"];
    expect(pass(lines("b.vs"), aarch64Syntax)).toEqual(["b.vs _JIT_EXIT_0"]);
    expect(pass(lines("cbz x8,"), aarch64Syntax)).toEqual(["cbz x8, _JIT_EXIT_0"]);
    expect(pass(["cbnz w8, .LBB0_2", "b _JIT_EXIT_0", ".LBB0_2:", "b _JIT_CONTINUE"], aarch64Syntax)).toEqual(
      ["cbz w8, _JIT_EXIT_0"],
    );
  });
  it("does not let tbz leave it, which reaches 32 KB only", () => {
    expect(
      pass(["tbnz w8, #3, .LBB0_2", "b _JIT_CONTINUE", ".LBB0_2:", "b _JIT_EXIT_0"], aarch64Syntax),
    ).toEqual(["tbz w8, #3, .Lend_op_X", "b _JIT_EXIT_0", ".Lend_op_X:"]);
  });
});
