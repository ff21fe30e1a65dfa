import type { Location, OpInfo, OperandInfo } from "@serigraph/bundle";

/**
 * The TypeScript module of typed op constructors: a function for each op that appends a uop to a trace. It
 * depends on the ops alone, so one module serves the bundles of all targets.
 */
export function emitConstructors(guest: string, ops: readonly OpInfo[], digest: string): string {
  const used = new Set(ops.flatMap((op) => op.operands.flatMap((operand, i) => typesOf(op, operand, i))));
  const text = ops.map(constructorOf).join("\n");
  const types = [
    ...["Const", "Reg", "Slot"].filter((type) => [...used].some((name) => name.startsWith(`${type}<`))),
    ...(/\bLabel\b/.test(text) ? ["Label"] : []),
  ].sort();
  return [
    `// Generated from ${guest}'s op files by @serigraph/stencil. Do not edit.`,
    "",
    `import type { ${[...types, "Trace"].join(", ")} } from "@serigraph/executor";`,
    "",
    "/** Equal to that of every bundle that these constructors fit. */",
    `export const constructorsDigest = ${JSON.stringify(digest)};`,
    "",
    ...helpers(text),
    text,
  ].join("\n");
}

/** The helpers that the text of the constructors uses. */
function helpers(text: string): string[] {
  const fail = [
    "function fail(op: string, operand: string, value: unknown, expected: string): never {",
    "  throw new RangeError(`${op}: ${operand} is ${String(value)}, not ${expected}`);",
    "}",
    "",
  ];
  const place = [
    "/** Position of an operand's location among those the op has variants for: registers, slot, constant. */",
    "function place(operand: number, registers: number, slot: number, constant: number, op: string, name: string): number {",
    "  const kind = operand >>> 24;",
    "  const at = kind === 0 ? (operand < registers ? operand : -1) : kind === 1 ? slot : kind === 2 ? constant : -1;",
    "  if (at < 0) {",
    '    const kinds = [registers > 0 ? `a register below ${registers}` : "", slot >= 0 ? "a slot" : "", constant >= 0 ? "a constant" : ""];',
    '    fail(op, name, `operand 0x${(operand >>> 0).toString(16)}`, kinds.filter((text) => text !== "").join(" or "));',
    "  }",
    "  return at;",
    "}",
    "",
  ];
  const variant = [
    "function variant(table: Int16Array, at: number, op: string): number {",
    "  const found = table[at]!;",
    '  if (found < 0) fail(op, "the choice of locations", at, "one that has a variant");',
    "  return found;",
    "}",
    "",
  ];
  const range = [
    "function range(value: number, minimum: number, maximum: number, op: string, name: string): number {",
    "  if (!(Number.isInteger(value) && value >= minimum && value <= maximum)) fail(op, name, value, `an integer from ${minimum} to ${maximum}`);",
    "  return value;",
    "}",
    "",
  ];
  const uses = (name: string) => text.includes(`${name}(`);
  return [
    ...(uses("place") || uses("variant") || uses("range") ? fail : []),
    ...(uses("place") ? place : []),
    ...(uses("variant") ? variant : []),
    ...(uses("range") ? range : []),
  ];
}

const reservedWords = new Set(
  (
    "arguments async at await break case catch class const continue debugger default delete do else enum eval export extends " +
    "fail false finally for function if implements import in instanceof interface let new null package place private protected " +
    "public range return staged stageF64 static super switch t this throw true try typeof undefined var variant void while with words yield"
  ).split(" "),
);

/** Makes names of parameters that differ from each other, from those `taken` and from what the module uses itself. */
export function uniqueNames(taken: readonly string[] = []): (name: string) => string {
  const names = new Set(taken);
  return (name) => {
    let result = reservedWords.has(name) ? `${name}_` : name;
    while (names.has(result)) result += "_";
    names.add(result);
    return result;
  };
}

/** The name of an op's constructor. */
export const constructorName = (op: OpInfo): string => (reservedWords.has(op.name) ? `${op.name}_` : op.name);

function constructorOf(op: OpInfo): string {
  const unique = uniqueNames();
  const operandNames = op.operands.map((operand) => unique(operand.name));
  const targetNames = op.targets.map((target) => unique(target.name));
  const quoted = JSON.stringify(op.name);
  const parameters = ["t: Trace"];
  op.operands.forEach((operand, i) => {
    if (operand.type !== "executor")
      parameters.push(`${operandNames[i]}: ${typesOf(op, operand, i).join(" | ")}`);
  });
  targetNames.forEach((name) => parameters.push(`${name}: Label`));
  const size = 2 * op.operands.length + op.targets.length;
  const out: string[] = [];
  const locations = op.axes.map((_, i) => operandNames[i]!);
  const place = mixedRadix(op, locations, quoted);
  if (op.variantTable !== undefined)
    out.push(`const ${tableName(op)} = Int16Array.of(${op.variantTable.join(", ")});`, "");
  out.push(
    `/** \`${notation(op)}\` */`,
    `export function ${constructorName(op)}(${parameters.join(", ")}): void {`,
    `  const at = t.push(${stencilExpression(op, place, quoted)}, ${size});`,
  );
  op.operands.forEach((operand, i) => {
    const line = writeOperand(op, operand, i, operandNames[i]!, quoted);
    if (line !== undefined) out.push(`  ${line}`);
  });
  targetNames.forEach((name, i) =>
    out.push(`  t.words[${plus("at", 2 * op.operands.length + i)}] = ${name};`),
  );
  if (size === 0) out[out.length - 1] = out.at(-1)!.replace("const at = ", "");
  else if (
    !out.slice(out.length - op.operands.length - targetNames.length).some((line) => /\(at|\[at/.test(line))
  )
    for (let i = 0; i < out.length; i++) out[i] = out[i]!.replace("const at = ", "");
  out.push("}", "");
  return out.join("\n");
}

const tableName = (op: OpInfo): string => `${op.name}_variants`;
const plus = (name: string, offset: number): string => (offset === 0 ? name : `${name} + ${offset}`);

/** Position of the choice of locations, as `stencilFor` of the bundle counts it. Undefined: only one choice. */
function mixedRadix(op: OpInfo, names: readonly string[], quoted: string): string | undefined {
  let result: string | undefined;
  op.axes.forEach((axis, i) => {
    const registers = axis.filter((location) => location !== "slot" && location !== "const").length;
    const call =
      `place(${names[i]}, ${registers}, ${axis.indexOf("slot")}, ${axis.indexOf("const")}, ` +
      `${quoted}, ${JSON.stringify(op.operands[i]!.name)})`;
    // An axis of one location is checked too, for its exception.
    result = result === undefined ? call : `(${result}) * ${axis.length} + ${call}`;
  });
  return result;
}

function stencilExpression(op: OpInfo, place: string | undefined, quoted: string): string {
  if (place === undefined) return `${op.variantBase}`;
  if (op.variantTable === undefined) return `${op.variantBase} + ${place}`;
  return `${op.variantBase} + variant(${tableName(op)}, ${place}, ${quoted})`;
}

/** TypeScript types that an operand may have. */
function typesOf(op: OpInfo, operand: OperandInfo, index: number): string[] {
  if (operand.role !== "imm") {
    const axis: readonly Location[] = op.axes[index]!;
    const type = JSON.stringify(operand.type);
    return [
      ...(axis.some((location) => location !== "slot" && location !== "const") ? [`Reg<${type}>`] : []),
      ...(axis.includes("slot") ? [`Slot<${type}>`] : []),
      ...(axis.includes("const") ? [`Const<${type}>`] : []),
    ];
  }
  if (operand.type === "slot") return ["Slot<string>"];
  if (operand.type === "label") return ["Label"];
  if (operand.type === "u64" || operand.type === "i64" || operand.type === "value")
    return [`Const<${JSON.stringify(operand.type)}>`];
  return operand.type === "executor" ? [] : ["number"];
}

function writeOperand(
  op: OpInfo,
  operand: OperandInfo,
  index: number,
  name: string,
  quoted: string,
): string | undefined {
  const at = plus("at", 2 * index);
  const own = JSON.stringify(operand.name);
  if (operand.role !== "imm") {
    // A register is in the stencil's code: no hole reads its number.
    const hasHole = op.axes[index]!.some((location) => location === "slot" || location === "const");
    return hasHole ? `t.operand(${at}, ${name});` : undefined;
  }
  switch (operand.type) {
    case "slot":
      return `place(${name}, 0, 0, -1, ${quoted}, ${own}), t.operand(${at}, ${name});`;
    case "label":
      return `t.immLabel(${at}, ${name});`;
    case "f64":
      return `t.immF64(${at}, ${name});`;
    case "u16":
      return `t.imm32(${at}, range(${name}, 0, 0xffff, ${quoted}, ${own}));`;
    case "u32":
      return `t.imm32(${at}, range(${name}, 0, 0xffffffff, ${quoted}, ${own}));`;
    case "i32":
      return `t.imm32(${at}, range(${name}, -0x80000000, 0x7fffffff, ${quoted}, ${own}));`;
    case "executor":
      return undefined;
    default:
      return `place(${name}, 0, -1, 0, ${quoted}, ${own}), t.operand(${at}, ${name});`;
  }
}

/** The op's header in op notation. */
export function notation(op: OpInfo): string {
  const list = (role: OperandInfo["role"]) =>
    op.operands
      .filter((operand) => operand.role === role)
      .map((operand) => `${operand.name}: ${operand.type}`)
      .join(", ");
  const attribute = (name: string, items: readonly string[]) =>
    items.length > 0 ? `, ${name}(${items.join(", ")})` : "";
  return (
    `${op.name}(${[list("input"), "--", list("output")].filter((part) => part !== "").join(" ")})` +
    (list("imm") === "" ? "" : `, imm(${list("imm")})`) +
    attribute(
      "exits",
      op.targets.filter((target) => target.cold).map((target) => target.name),
    ) +
    attribute(
      "jumps",
      op.targets.filter((target) => !target.cold).map((target) => target.name),
    )
  );
}
