import type { LayoutInfo, OpInfo, OperandInfo } from "@serigraph/bundle";
import { constructorName, notation, uniqueNames } from "./constructors.ts";

/**
 * The TypeScript module of constructors for the trace compiler of @serigraph/executor: a function for each op of a layout with
 * registers, which emits it through a `TraceBuilder`. Inputs and the output are values of the trace (`Val<type>`); exits go where the
 * builder's `resume` says. An op with two outputs, or with an imm that is a label or the executor's id, has none.
 */
export function emitTraceConstructors(
  guest: string,
  ops: readonly OpInfo[],
  layouts: Readonly<Record<string, LayoutInfo>>,
  digest: string,
): string {
  const made: string[] = [];
  ops.forEach((op, index) => {
    const layout = layouts[op.layout]!;
    if (layout.integers + layout.doubles > 0 && canBeTraced(op)) made.push(constructorOf(op, index));
  });
  const text = made.join("\n");
  return [
    `// Generated from ${guest}'s op files by @serigraph/stencil. Do not edit.`,
    "",
    `import type { TraceBuilder${/\bVal</.test(text) ? ", Val" : ""} } from "@serigraph/executor";`,
    "",
    "/** Equal to that of every bundle that these constructors fit. */",
    `export const constructorsDigest = ${JSON.stringify(digest)};`,
    "",
    ...(text.includes("range(") ? rangeHelper : []),
    ...(text.includes("stageF64(") ? f64Helper : []),
    text,
  ].join("\n");
}

const rangeHelper = [
  "function range(value: number, minimum: number, maximum: number, op: string, name: string): number {",
  "  if (!(Number.isInteger(value) && value >= minimum && value <= maximum))",
  "    throw new RangeError(`${op}: ${name} is ${value}, not an integer from ${minimum} to ${maximum}`);",
  "  return value;",
  "}",
  "",
];

const f64Helper = [
  "const bits = new Float64Array(1);",
  "const halves = new Int32Array(bits.buffer);",
  "function stageF64(words: Int32Array, at: number, value: number): void {",
  "  bits[0] = value;",
  "  words[at] = halves[0]!;",
  "  words[at + 1] = halves[1]!;",
  "}",
  "",
];

function canBeTraced(op: OpInfo): boolean {
  const outputs = op.operands.filter(({ role }) => role === "output");
  return outputs.length <= 1 && op.operands.every(({ type }) => type !== "label" && type !== "executor");
}

function constructorOf(op: OpInfo, index: number): string {
  const unique = uniqueNames(["b"]);
  const inputs = op.operands.filter(({ role }) => role === "input");
  const imms = op.operands.filter(({ role }) => role === "imm");
  const output = op.operands.find(({ role }) => role === "output");
  const jumps = op.targets.filter(({ cold }) => !cold);
  const parameters = ["b: TraceBuilder"];
  const body: string[] = [];
  inputs.forEach((input, i) => {
    const name = unique(input.name);
    parameters.push(`${name}: Val<${JSON.stringify(input.type)}>`);
    body.push(`  staged[${i}] = ${name};`);
  });
  imms.forEach((imm, i) => {
    const name = unique(imm.name);
    parameters.push(`${name}: ${parameterType(imm)}`);
    body.push(...stageImm(op, imm, inputs.length + 2 * i, name).map((line) => `  ${line}`));
  });
  jumps.forEach((jump) => {
    const name = unique(jump.name);
    parameters.push(`${name}: number`);
    const target = op.targets.indexOf(jump);
    body.push(`  b.stageTarget(${target}, ${name});`);
  });
  const type = output === undefined ? "void" : `Val<${JSON.stringify(output.type)}>`;
  return [
    `/** \`${notation(op)}\` */`,
    `export function ${constructorName(op)}(${parameters.join(", ")}): ${type} {`,
    ...(body.some((line) => line.includes("staged")) ? ["  const { staged } = b;"] : []),
    ...body,
    output === undefined ? `  b.emit(${index});` : `  return b.emit(${index}) as ${type};`,
    "}",
    "",
  ].join("\n");
}

function parameterType(imm: OperandInfo): string {
  return imm.type === "u64" || imm.type === "i64" || imm.type === "value"
    ? `Val<${JSON.stringify(imm.type)}>`
    : "number";
}

function stageImm(op: OpInfo, imm: OperandInfo, at: number, name: string): string[] {
  const ranged = (minimum: string, maximum: string): string =>
    `range(${name}, ${minimum}, ${maximum}, ${JSON.stringify(op.name)}, ${JSON.stringify(imm.name)})`;
  switch (imm.type) {
    case "f64":
      return [`stageF64(staged, ${at}, ${name});`];
    case "i32":
      return [
        `staged[${at}] = ${ranged("-0x80000000", "0x7fffffff")};`,
        `staged[${at + 1}] = ${name} < 0 ? -1 : 0;`,
      ];
    case "u16":
    case "slot":
      return [`staged[${at}] = ${ranged("0", "0xffff")};`, `staged[${at + 1}] = 0;`];
    case "u32":
      return [`staged[${at}] = ${ranged("0", "0xffffffff")};`, `staged[${at + 1}] = 0;`];
    default:
      // A constant of the trace.
      return [`staged[${at}] = b.constLow(${name});`, `staged[${at + 1}] = b.constHigh(${name});`];
  }
}
