import { StencilRefusedError } from "../errors.ts";
import { hexadecimal } from "../template/finish.ts";
import type { TemplateHole, TemplateHoleValue, TemplateStencil } from "../template/group.ts";
import { cPatches } from "../template/kinds.ts";
import { byteRows } from "./c-table.ts";

/** C expressions of what holes want, in terms of an emit function's parameters. */
const expressions: Readonly<Record<TemplateHoleValue, string>> = {
  CODE: "(uintptr_t)code",
  CONTINUE: "(uintptr_t)code + sizeof(code_body)",
  DATA: "(uintptr_t)data",
  EXECUTOR: "(uintptr_t)executor",
  GOT: "",
  OPARG: "instruction->oparg",
  OPERAND: "instruction->operand",
  OPERAND0: "instruction->operand0",
  OPERAND1: "instruction->operand1",
  OPERAND_HI: "(instruction->operand >> 32)",
  OPERAND_LO: "(instruction->operand & UINT32_MAX)",
  OPERAND0_HI: "(instruction->operand0 >> 32)",
  OPERAND0_LO: "(instruction->operand0 & UINT32_MAX)",
  OPERAND1_HI: "(instruction->operand1 >> 32)",
  OPERAND1_LO: "(instruction->operand1 & UINT32_MAX)",
  TARGET: "instruction->target",
  JUMP_TARGET: "instruction_starts[instruction->jump_target]",
  ERROR_TARGET: "instruction_starts[instruction->error_target]",
  EXIT_INDEX: "instruction->exit_index",
  TOP: "instruction_starts[1]",
  ZERO: "",
};

/**
 * `jit_stencils.h` as CPython 3.13's `Tools/jit/_writer.py` writes it, line by line: a function `emit_NAME` for
 * each opcode, which copies the body and calls the patch functions of `jit.c`, and the table of all.
 *
 * @param trampoline the stencil through which C enters a trace; empty where the conventions are the same.
 * @param header comment lines for the top.
 * @throws StencilRefusedError for a relocation that `jit.c` has no patch function for.
 */
export function emitCFunctions(
  stencils: readonly TemplateStencil[],
  trampoline: TemplateStencil,
  triple: string,
  header: readonly string[],
): string {
  const all = [...stencils, trampoline].sort((a, b) => (a.name < b.name ? -1 : 1));
  const table = ({ name, code, data }: TemplateStencil) =>
    `{emit_${name}, ${code.bytes.length}, ${data.bytes.length}}`;
  return [
    ...header.map((line) => `// ${line}`),
    "",
    ...all.flatMap((stencil) => emitFunction(stencil, triple)),
    "typedef struct {",
    "    void (*emit)(",
    "        unsigned char *code, unsigned char *data, _PyExecutorObject *executor,",
    "        const _PyUOpInstruction *instruction, uintptr_t instruction_starts[]);",
    "    size_t code_size;",
    "    size_t data_size;",
    "} StencilGroup;",
    "",
    `static const StencilGroup trampoline = ${table(trampoline)};`,
    "",
    "static const StencilGroup stencil_groups[MAX_UOP_ID + 1] = {",
    ...all.flatMap((stencil) =>
      stencil === trampoline ? [] : [`    [${stencil.name}] = ${table(stencil)},`],
    ),
    "};",
    "",
  ].join("\n");
}

function emitFunction(stencil: TemplateStencil, triple: string): string[] {
  const { name, code, data } = stencil;
  const out = [
    "void",
    `emit_${name}(`,
    "    unsigned char *code, unsigned char *data, _PyExecutorObject *executor,",
    "    const _PyUOpInstruction *instruction, uintptr_t instruction_starts[])",
    "{",
  ];
  for (const [part, body] of [
    ["code", code],
    ["data", data],
  ] as const) {
    out.push(...body.disassembly.map((line) => `    // ${line}`));
    if (body.bytes.length > 0)
      out.push(
        `    const unsigned char ${part}_body[${body.bytes.length}] = {`,
        ...byteRows(body.bytes, "        "),
        "    };",
      );
  }
  // Data first: relaxing a load of the GOT reads the slot.
  for (const [part, body] of [
    ["data", data],
    ["code", code],
  ] as const) {
    if (body.bytes.length > 0) out.push(`    memcpy(${part}, ${part}_body, sizeof(${part}_body));`);
    for (let i = 0; i < body.holes.length; i++) {
      const hole = body.holes[i]!;
      const patch = cPatches[hole.kind];
      if (patch === undefined || hole.value === "GOT")
        throw new StencilRefusedError(
          triple,
          `op ${name}`,
          "",
          0,
          `jit.c has no patch function for ${hole.kind}`,
        );
      const pair = isPair(hole, body.holes[i + 1]);
      if (pair) i++;
      out.push(`    ${patchCall(hole, pair ? "patch_aarch64_33rx" : patch.function, part, patch.bias)}`);
    }
  }
  return [...out, "}", ""];
}

/** A GOT load's `adrp` and `ldr` that stand together are patched as one, so that they can be relaxed. */
function isPair(first: TemplateHole, second: TemplateHole | undefined): boolean {
  return (
    second !== undefined &&
    first.offset + 4 === second.offset &&
    first.value === second.value &&
    first.symbol === second.symbol &&
    first.addend === second.addend &&
    cPatches[first.kind]?.function === "patch_aarch64_21rx" &&
    cPatches[second.kind]?.function === "patch_aarch64_12x"
  );
}

function patchCall(hole: TemplateHole, patch: string, part: string, bias: number): string {
  const addend = hole.addend + bias;
  const terms = [
    expressions[hole.value],
    hole.symbol === undefined ? "" : `(uintptr_t)&${hole.symbol}`,
    addend === 0 ? "" : hexadecimal(addend),
  ].filter((term) => term !== "");
  return `${patch}(${part} + 0x${hole.offset.toString(16)}, ${terms.join(" + ")});`;
}
