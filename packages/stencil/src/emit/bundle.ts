import {
  HoleValue,
  writeBundle,
  type HoleModel,
  type OpInfo,
  type OperandInfo,
  type TargetInfo,
} from "@serigraph/bundle";
import { kindWidths } from "../template/finish.ts";
import type { TemplateHole, TemplateHoleValue, TemplateStencil } from "../template/group.ts";
import type { EmitContext } from "./context.ts";

/** Numbers of the instruction, by their names as imms. */
const imms: Partial<Record<TemplateHoleValue, OperandInfo>> = {
  OPARG: { name: "oparg", type: "u16", role: "imm" },
  OPERAND: { name: "operand", type: "u64", role: "imm" },
  OPERAND0: { name: "operand0", type: "u64", role: "imm" },
  OPERAND1: { name: "operand1", type: "u64", role: "imm" },
  TARGET: { name: "target", type: "u32", role: "imm" },
  EXIT_INDEX: { name: "exit_index", type: "u16", role: "imm" },
  ...Object.fromEntries(
    (["OPERAND", "OPERAND0", "OPERAND1"] as const).flatMap((name) =>
      ["HI", "LO"].map((half) => [
        `${name}_${half}`,
        { name: `${name}_${half}`.toLowerCase(), type: "u32", role: "imm" },
      ]),
    ),
  ),
};
const places: Partial<Record<TemplateHoleValue, TargetInfo>> = {
  JUMP_TARGET: { name: "jump_target", cold: false },
  ERROR_TARGET: { name: "error_target", cold: true },
};
const fixed: Partial<Record<TemplateHoleValue, HoleModel["value"]>> = {
  CODE: HoleValue.CODE,
  DATA: HoleValue.DATA,
  CONTINUE: HoleValue.CONTINUE,
  TOP: HoleValue.TOP,
  EXECUTOR: HoleValue.EXECUTOR,
};

/**
 * A template's stencils as a bundle: each opcode an op without variants. What a hole wants of the instruction is
 * an imm (`oparg`, `operand0`, `target`, …); where it leads is a target: `jump_target`, `error_target`, and each
 * plain symbol under its own name, which the host binds to an address outside the trace.
 */
export function emitBundle(stencils: readonly TemplateStencil[], context: EmitContext): Uint8Array {
  const ops: OpInfo[] = [];
  const models = stencils.map((stencil, id) => {
    const operands = new Map<string, OperandInfo>();
    const targets = new Map<string, TargetInfo>();
    const indexIn = <T extends { name: string }>(map: Map<string, T>, entry: T): number => {
      if (!map.has(entry.name)) map.set(entry.name, entry);
      return [...map.keys()].indexOf(entry.name);
    };
    const place = (hole: TemplateHole): Pick<HoleModel, "value" | "index"> => {
      const value = fixed[hole.value];
      if (value !== undefined) return { value, index: 0 };
      const imm = imms[hole.value];
      if (imm !== undefined) return { value: HoleValue.OPERAND, index: indexIn(operands, imm) };
      const target = places[hole.value] ?? { name: hole.symbol!, cold: false };
      return { value: HoleValue.TARGET, index: indexIn(targets, target) };
    };
    const holes = ([stencil.code, stencil.data] as const).flatMap((body, part) =>
      body.holes.map((hole): HoleModel => {
        const { offset, kind, addend } = hole;
        return { offset, kind, addend, inData: part === 1, ...place(hole) };
      }),
    );
    ops.push({
      name: stencil.name,
      layout: "template",
      operands: [...operands.values()],
      targets: [...targets.values()],
      variantBase: id,
      variantCount: 1,
      axes: [],
      file: context.casesFile,
      line: context.lines.get(stencil.name) ?? 0,
    });
    return { code: stencil.code.bytes, data: stencil.data.bytes, dataAlign: stencil.dataAlign, holes };
  });
  return writeBundle({
    triple: context.triple,
    guest: context.guest,
    inputDigest: context.inputDigest,
    compiler: context.compiler,
    constructorsDigest: context.digest(
      JSON.stringify(ops.map(({ file: _file, line: _line, ...rest }) => rest)),
    ),
    layouts: { template: { pinned: [], integers: 0, doubles: 0 } },
    kindWidths: kindWidths(stencils),
    ops,
    stencils: models,
    library: {
      code: new Uint8Array(0),
      codeAlign: 1,
      data: new Uint8Array(0),
      dataAlign: 1,
      symbols: [],
      holes: [],
    },
    entries: [],
  });
}
