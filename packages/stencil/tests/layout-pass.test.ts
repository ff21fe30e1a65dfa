import { describe, expect, it } from "vitest";
import { layOutStencils } from "../src/asm/layout.ts";
import {
  aarch64MachOSyntax,
  aarch64Syntax,
  machOSyntax,
  riscvSyntax,
  x86Syntax,
  type AssemblySyntax,
} from "../src/asm/syntax.ts";

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

describe("the layout pass on riscv64", () => {
  it("leaves by tail alone: a conditional branch stays within the stencil", () => {
    expect(
      pass(
        ["bne a5, a6, .LBB0_2", "mv a2, a4", "tail _JIT_CONTINUE", ".LBB0_2:", "tail _JIT_EXIT_0"],
        riscvSyntax,
      ),
    ).toEqual([
      "bne a5, a6, .LBB0_2",
      "mv a2, a4",
      "j .Lend_op_X",
      ".LBB0_2:",
      "tail _JIT_EXIT_0",
      ".Lend_op_X:",
    ]);
  });
  it("keeps the names of auipc instructions, which no branch goes to", () => {
    const lines = [".Lpcrel_hi0:", "auipc a0, %pcrel_hi(x)", "ld a0, %pcrel_lo(.Lpcrel_hi0)(a0)"];
    expect(pass([...lines, "tail _JIT_CONTINUE"], riscvSyntax)).toEqual(lines);
  });
  it("turns a condition round to fall through", () => {
    expect(
      pass(
        ["blez a0, .LBB0_2", "tail _JIT_CONTINUE", ".LBB0_2:", "li a1, 1", "tail _JIT_CONTINUE"],
        riscvSyntax,
      ),
    ).toEqual(["bgtz a0, .Lend_op_X", "li a1, 1", ".Lend_op_X:"]);
  });
});

describe("the layout pass for Mach-O", () => {
  const stencil = (lines: string[], syntax: AssemblySyntax) =>
    layOutStencils(["__op_X:", ...lines, "\t; -- End function", "\t.p2align\t4, 0x90"].join("\n"), syntax)
      .split("\n")
      .map((line) => line.replace(/\s+/g, " ").trim());

  it("marks the end, and knows labels and symbols by their prefixes", () => {
    expect(
      stencil(
        ["\tjo\tLBB0_1", "\tjmp\t__JIT_CONTINUE ## TAILCALL", "LBB0_1:", "\tjmp\t__JIT_EXIT_0"],
        machOSyntax(x86Syntax, "#"),
      ),
    ).toEqual(["__op_X:", "jo __JIT_EXIT_0", "__JIT_END__op_X:", "; -- End function", ".p2align 4, 0x90"]);
  });
  it("has no conditional branch leave a stencil on AArch64: there is no relocation for it", () => {
    expect(
      stencil(
        ["\tb.vs\tLBB0_2", "\tmov\tx22, x8", "\tb\t__JIT_CONTINUE", "LBB0_2:", "\tb\t__JIT_EXIT_0"],
        aarch64MachOSyntax,
      ),
    ).toContain("b.vs LBB0_2");
  });
});
