import { stencilName, type LayoutInfo, type Location, type ValueType } from "@serigraph/bundle";
import { immTypes, valueTypes, type EntryDefinition, type OpFile } from "./op/model.ts";
import { operandSymbol, type OperandWidth, type Target } from "./targets.ts";
import type { ExpandedOp } from "./variants.ts";

/** Prefix of the C functions that are stencils. */
export const stencilPrefix = "_op_";

/** The variants of one op that a translation unit holds. */
export interface UnitOp {
  readonly op: ExpandedOp;
  /** Of `op.variants`, in order. */
  readonly indexes: readonly number[];
}

/** One C file for clang: an op file's plain C with some variants of its ops, all of one layout. */
export interface Unit {
  /** Stable and unique: names the unit in temporary files. */
  readonly name: string;
  readonly file: OpFile;
  readonly layout: LayoutInfo;
  readonly ops: readonly UnitOp[];
  readonly entries: readonly EntryDefinition[];
}

/**
 * The C of a unit, the same in any folder. `#line` directives make clang's messages point into the op file.
 *
 * @param extra functions, in lines, that stand in front of the first op.
 */
export function emitUnit(unit: Unit, target: Target, extra: readonly string[] = []): string {
  const { layout } = unit;
  const out: string[] = [`#include "serigraph.h"`, ...layoutMacros(layout, target)];
  const ops = new Map(unit.ops.map((unitOp) => [unitOp.op.definition.name, unitOp]));
  const lineOf = (line: number) => `#line ${line} ${JSON.stringify(unit.file.fileName)}`;
  const ours = `#line 1 "<stencil>"`;
  let declared = false;
  for (const item of unit.file.items) {
    if (item.kind === "c") {
      out.push(lineOf(item.line), item.text);
      continue;
    }
    const unitOp = item.kind === "op" ? ops.get(item.name) : undefined;
    if (unitOp === undefined && !(item.kind === "entry" && unit.entries.includes(item))) continue;
    out.push(ours);
    if (!declared) out.push(...declarations(unit, target), ...extra);
    declared = true;
    if (item.kind === "entry") out.push(...entryFunction(item, layout, target, lineOf));
    else if (unitOp !== undefined) out.push(...opFunctions(unitOp, target, lineOf));
  }
  return out.join("\n") + "\n";
}

/** The registers of a layout beside those that are pinned, in order. */
export const layoutRegisters = (layout: LayoutInfo): Location[] => [
  ...Array.from({ length: layout.integers }, (_, i): Location => `r${i}`),
  ...Array.from({ length: layout.doubles }, (_, i): Location => `d${i}`),
];
const registerVariable = (location: Location): string => `_${location}`;

function layoutMacros(layout: LayoutInfo, target: Target): string[] {
  const parameters = layout.pinned.map(([name, type]) => `${type} ${name}`);
  const all = layoutRegisters(layout);
  for (const register of all)
    parameters.push(`${register.startsWith("d") ? "double" : "u64"} ${registerVariable(register)}`);
  const names = [...layout.pinned.map(([name]) => name), ...all.map(registerVariable)];
  return [
    `#define _JIT_PARAMETERS ${parameters.length > 0 ? parameters.join(", ") : "void"}`,
    `#define _JIT_REGISTERS ${names.join(", ")}`,
    `#define _JIT_CC ${target.callingConvention}`,
    `#define _JIT_GO(where) __attribute__((musttail)) return (where)(_JIT_REGISTERS)`,
    `#define EXIT(name) do { _JIT_GO(_exit_##name); } while (0)`,
    `#define JUMP(name) do { _JIT_GO(_jump_##name); } while (0)`,
    `#define TAIL(address) do { _JIT_GO((_jit_code *)(uintptr_t)(address)); } while (0)`,
    `#define RETURN(value) return (i64)(value)`,
    `#define DONE goto _done`,
  ];
}

function declarations(unit: Unit, target: Target): string[] {
  const definitions = unit.ops.map((unitOp) => unitOp.op.definition);
  const most = (count: (definition: (typeof definitions)[number]) => number) =>
    definitions.reduce((maximum, definition) => Math.max(maximum, count(definition)), 0);
  const out = [
    "typedef i64 _JIT_CC _jit_code(_JIT_PARAMETERS);",
    "extern _jit_code _JIT_CONTINUE, _JIT_TOP;",
  ];
  // A call of a cold function makes its path cold: clang moves it behind the hot one.
  for (let i = 0; i < most((op) => op.exits.length); i++)
    out.push(`extern _jit_code _JIT_EXIT_${i} __attribute__((cold));`);
  for (let i = 0; i < most((op) => op.exits.length + op.jumps.length); i++)
    out.push(`extern _jit_code _JIT_TARGET_${i};`);
  for (let i = 0; i < most((op) => op.inputs.length + op.outputs.length + op.imms.length); i++)
    for (const width of ["slot", "u16", "u32", "i32", "64"] as const) {
      const declaration = target.declareHole(operandSymbol(i, width), width);
      if (declaration !== "") out.push(declaration);
    }
  return out;
}

function opFunctions({ op, indexes }: UnitOp, target: Target, lineOf: (line: number) => string): string[] {
  const { definition, info } = op;
  const out: string[] = [];
  definition.exits.forEach((name, i) => out.push(`#define _exit_${name} _JIT_EXIT_${i}`));
  definition.jumps.forEach((name, i) =>
    out.push(`#define _jump_${name} _JIT_TARGET_${definition.exits.length + i}`),
  );
  const imms = definition.imms.map((imm, i) => {
    const index = definition.inputs.length + definition.outputs.length + i;
    return `${immTypes[imm.type]} const ${imm.name} = ${immValue(imm.type, index, target)};`;
  });
  for (const index of indexes) {
    const locations = op.variants[index]!;
    out.push(
      `_JIT_CC i64 ${stencilPrefix}${stencilName(info, locations)}(_JIT_PARAMETERS) {`,
      ...definition.inputs.map((input, i) => {
        const value = inputValue(input.type, locations[i]!, i, target);
        return `${valueTypes[input.type]} ${input.name} = ${value};`;
      }),
      ...imms,
      ...definition.outputs.map((output) => `${valueTypes[output.type]} ${output.name};`),
      "{",
      lineOf(definition.bodyLine),
      // The body's first line begins where it does in the op file, so that columns are right too.
      `${" ".repeat(definition.bodyColumn - 1)}${definition.body}`,
      "}",
      `#line 1 "<stencil>"`,
      "_done:;",
      ...definition.outputs.map((output, i) => {
        const index = definition.inputs.length + i;
        return storeOutput(output.name, output.type, locations[index]!, index, target);
      }),
      "_JIT_GO(_JIT_CONTINUE);",
      "}",
    );
  }
  definition.exits.forEach((name) => out.push(`#undef _exit_${name}`));
  definition.jumps.forEach((name) => out.push(`#undef _jump_${name}`));
  return out;
}

function immValue(type: keyof typeof immTypes, index: number, target: Target): string {
  if (type === "executor") return target.holeValue("_JIT_EXECUTOR", "64");
  if (type === "f64") return `serigraph_double(${operandValue(index, "64", target)})`;
  if (type === "i64") return `(i64)${operandValue(index, "64", target)}`;
  if (type === "i32") return operandValue(index, "i32", target);
  if (type === "u32") return `(u32)${operandValue(index, "u32", target)}`;
  if (type === "u16" || type === "slot") {
    const value = small(operandValue(index, type, target));
    return type === "u16" ? `(i64)${value}` : value;
  }
  return operandValue(index, "64", target);
}

/** Tells clang that a value has 16 bits, so that nothing is masked or extended. */
const small = (value: string): string => `({ u64 _v = ${value}; __builtin_assume(_v <= 65535); _v; })`;

/** A C expression of an input. Slots and registers hold 64 bits: an i32 sign-extended, a u32 or bool zero-extended. */
function inputValue(type: ValueType, location: Location, index: number, target: Target): string {
  if (location === "slot") {
    const slot = slotOf(index, target);
    if (type === "f64") return `${slot}.f64`;
    return fromWord(type, `${slot}.u64`);
  }
  if (location === "const") {
    const bits = operandValue(index, "64", target);
    return type === "f64" ? `serigraph_double(${bits})` : fromWord(type, bits);
  }
  return type === "f64" ? registerVariable(location) : fromWord(type, registerVariable(location));
}

const slotOf = (index: number, target: Target): string =>
  `FRAME(${small(operandValue(index, "slot", target))})`;

function fromWord(type: ValueType, word: string): string {
  if (type === "bool") return `(bool)(${word} & 1)`;
  if (type === "ptr") return `(void *)(uintptr_t)${word}`;
  return `(${valueTypes[type]})${word}`;
}

function storeOutput(
  name: string,
  type: ValueType,
  location: Location,
  index: number,
  target: Target,
): string {
  const slot = location === "slot" ? slotOf(index, target) : "";
  if (type === "f64")
    return location === "slot" ? `${slot}.f64 = ${name};` : `${registerVariable(location)} = ${name};`;
  const word =
    type === "i32" ? `(u64)(i64)${name}` : type === "ptr" ? `(u64)(uintptr_t)${name}` : `(u64)${name}`;
  return location === "slot" ? `${slot}.u64 = ${word};` : `${registerVariable(location)} = ${word};`;
}

/** The guest's entry: plain C calling convention in, the layout's out by `CALL_CODE(code, pinned...)`. */
function entryFunction(
  entry: EntryDefinition,
  layout: LayoutInfo,
  target: Target,
  lineOf: (line: number) => string,
): string[] {
  const pinned = layout.pinned.map(([name]) => `_p_${name}`);
  const parameters = ["_c", ...pinned].join(", ");
  const all = layoutRegisters(layout);
  // The registers' first contents mean nothing: an empty asm makes a value out of no instruction.
  const undefinedValues = all.map((register) => {
    const [type, constraint] = register.startsWith("d") ? ["double", target.doubleConstraint] : ["u64", "r"];
    return `${type} ${registerVariable(register)}; __asm__ volatile("" : "=${constraint}"(${registerVariable(register)}));`;
  });
  const passed = [...pinned.map((name) => `(${name})`), ...all.map(registerVariable)].join(", ");
  return [
    `#define CALL_CODE(${parameters}) ({ ${undefinedValues.join(" ")} ((_jit_code *)(uintptr_t)(_c))(${passed}); })`,
    `__attribute__((used, visibility("hidden"))) i64 ${entry.name}(u64 code, u64 frame, u64 context) {`,
    lineOf(entry.bodyLine),
    `${" ".repeat(entry.bodyColumn - 1)}${entry.body}`,
    "}",
    `#line 1 "<stencil>"`,
    "#undef CALL_CODE",
  ];
}

const operandValue = (index: number, width: OperandWidth, target: Target): string =>
  target.holeValue(operandSymbol(index, width), width);
