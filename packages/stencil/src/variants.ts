import type { LayoutInfo, Location, OpInfo, ValueType } from "@serigraph/bundle";
import { OpSyntaxError } from "./errors.ts";
import type { LocationKind, OpDefinition } from "./op/model.ts";

/** An op with all its variants: what is compiled, and the entry of the bundle's op table. */
export interface ExpandedOp {
  readonly definition: OpDefinition;
  readonly info: OpInfo;
  /** Locations of inputs and outputs of each variant, in order of stencil id. */
  readonly variants: readonly (readonly Location[])[];
}

/**
 * Chooses the variants of an op. An operand that no `variants(...)` names has the layout's default: all
 * registers of its file, or the frame slot where the layout has none. Several clauses add up. `commutative`
 * keeps one of two variants whose inputs are the same two registers the other way round; `tied` those whose first
 * input and output are in the same register.
 *
 * @param variantBase id of the op's first stencil.
 */
export function expandOp(op: OpDefinition, layout: LayoutInfo, variantBase: number): ExpandedOp {
  const operands = [
    ...op.inputs.map((operand) => ({ ...operand, role: "input" as const })),
    ...op.outputs.map((operand) => ({ ...operand, role: "output" as const })),
  ];
  const fail = (reason: string): never => {
    throw new OpSyntaxError(op.fileName, op.line, 1, `op ${op.name}: ${reason}`);
  };
  const hasFrame = layout.pinned.some(([name]) => name === "frame");
  const clauses = (op.variants.length > 0 ? op.variants : [new Map<string, readonly LocationKind[]>()]).map(
    (clause) =>
      operands.map((operand) => {
        const kinds = clause.get(operand.name) ?? [registersOf(layout, operand.type) > 0 ? "reg" : "slot"];
        return kinds.flatMap((kind): Location[] => {
          if (kind === "slot") {
            if (!hasFrame) fail(`${operand.name} cannot be in a slot: layout ${op.layout} pins no "frame"`);
            return ["slot"];
          }
          if (kind === "const") {
            if (operand.role === "output") fail(`output ${operand.name} cannot be a constant`);
            return ["const"];
          }
          const count = registersOf(layout, operand.type);
          if (count === 0)
            fail(
              `${operand.name} cannot be in a register: layout ${op.layout} has none for type ${operand.type}`,
            );
          const letter = operand.type === "f64" ? "d" : "r";
          return Array.from({ length: count }, (_, i): Location => `${letter}${i}`);
        });
      }),
  );
  const axes = operands.map((_, i) =>
    [...new Set(clauses.flatMap((clause) => clause[i]!))].sort((a, b) => locationOrder(a) - locationOrder(b)),
  );
  const variants: Location[][] = [];
  const table: number[] = [];
  const ids = new Map<string, number>();
  for (const locations of product(axes)) {
    const output = op.inputs.length;
    const apart =
      op.tied &&
      isRegister(locations[0]!) &&
      isRegister(locations[output]!) &&
      locations[0] !== locations[output];
    if (apart || !clauses.some((clause) => locations.every((location, i) => clause[i]!.includes(location)))) {
      table.push(-1);
      continue;
    }
    const [first, second, ...rest] = locations;
    const mirrored =
      op.commutative && isRegister(first!) && isRegister(second!) ? [second!, first!, ...rest] : locations;
    const known = ids.get(mirrored.join());
    if (known !== undefined && mirrored !== locations) {
      table.push(known);
      continue;
    }
    ids.set(locations.join(), variants.length);
    table.push(variants.length);
    variants.push([...locations]);
  }
  if (variants.length > maximumVariants)
    fail(`has ${variants.length} variants; at most ${maximumVariants} are allowed`);
  const plain = table.every((variant, i) => variant === i);
  const info: OpInfo = {
    name: op.name,
    layout: op.layout,
    operands: [...operands, ...op.imms.map((imm) => ({ ...imm, role: "imm" as const }))],
    targets: [
      ...op.exits.map((name) => ({ name, cold: true })),
      ...op.jumps.map((name) => ({ name, cold: false })),
    ],
    variantBase,
    variantCount: variants.length,
    axes,
    ...(plain ? {} : { variantTable: table }),
    file: op.fileName,
    line: op.line,
  };
  return { definition: op, info, variants };
}

/** More would be a mistake: four register operands of an eight-register file are 4,096. */
const maximumVariants = 8192;

const registersOf = (layout: LayoutInfo, type: ValueType): number =>
  type === "f64" ? layout.doubles : layout.integers;
const isRegister = (location: Location): boolean => location !== "slot" && location !== "const";
/** Registers by number, then slot, then const: the order of axes, which generated constructors rely on. */
const locationOrder = (location: Location): number =>
  location === "slot" ? 1000 : location === "const" ? 1001 : Number(location.slice(1));

function* product(axes: readonly (readonly Location[])[]): Generator<readonly Location[]> {
  if (axes.length === 0) {
    yield [];
    return;
  }
  for (const rest of axes[0]!) for (const tail of product(axes.slice(1))) yield [rest, ...tail];
}
