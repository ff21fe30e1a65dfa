import { BundleError } from "./errors.ts";
import {
  architectures,
  type Architecture,
  type Bundle,
  type EntryInfo,
  type LayoutInfo,
  type LibrarySymbol,
  type Location,
  type OpInfo,
  type OperandInfo,
  type OperandRole,
  type OperandType,
  type TargetInfo,
} from "./model.ts";
import { isPowerOfTwo } from "./validate.ts";

/*
 * The two JSON sections. A checksum says that a file is as it was written, not that it was written well, so
 * every field is checked before it is used.
 */

export interface Meta {
  readonly triple: string;
  readonly architecture: Architecture;
  readonly guest: string;
  readonly inputDigest: string;
  readonly compiler: string;
  readonly constructorsDigest: string;
  readonly layouts: Readonly<Record<string, LayoutInfo>>;
  readonly kindNames: readonly string[];
  readonly kindWidths: readonly number[];
  readonly codeAlign: number;
  readonly dataAlign: number;
  readonly symbols: readonly LibrarySymbol[];
  readonly entries: readonly EntryInfo[];
}

/** Reads fields of parsed JSON; a wrong one is a BundleError that names its path. */
class Fields {
  readonly #fileName: string;
  readonly #offset: number;

  constructor(fileName: string, offset: number) {
    this.#fileName = fileName;
    this.#offset = offset;
  }

  fail(path: string, expected: string): never {
    throw new BundleError(this.#fileName, `${path} is not ${expected}`, this.#offset);
  }

  parse(bytes: Uint8Array, path: string): unknown {
    try {
      return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    } catch {
      return this.fail(path, "JSON");
    }
  }

  object(value: unknown, path: string): Record<string, unknown> {
    if (typeof value !== "object" || value === null || Array.isArray(value))
      return this.fail(path, "an object");
    return value as Record<string, unknown>;
  }

  array(value: unknown, path: string): readonly unknown[] {
    return Array.isArray(value) ? value : this.fail(path, "an array");
  }

  string(value: unknown, path: string): string {
    return typeof value === "string" ? value : this.fail(path, "a string");
  }

  /** A whole number from `minimum` to 2³²-1. */
  count(value: unknown, path: string, minimum = 0): number {
    if (typeof value !== "number" || !Number.isInteger(value) || value < minimum || value > 0xffff_ffff)
      return this.fail(path, "a count");
    return value;
  }

  alignment(value: unknown, path: string): number {
    const result = this.count(value, path);
    return isPowerOfTwo(result) ? result : this.fail(path, "a power of two");
  }

  oneOf<T extends string>(value: unknown, choices: readonly T[], path: string): T {
    return choices.includes(value as T) ? (value as T) : this.fail(path, `one of ${choices.join(", ")}`);
  }
}

export function parseMeta(bytes: Uint8Array, fileName: string, offset: number): Meta {
  const fields = new Fields(fileName, offset);
  const meta = fields.object(fields.parse(bytes, "the meta section"), "the meta section");
  const triple = fields.string(meta["triple"], "triple");
  const kinds = fields.array(meta["kinds"], "kinds").map((kind, i) => fields.object(kind, `kinds[${i}]`));
  const layouts: Record<string, LayoutInfo> = Object.create(null);
  fields.array(meta["layouts"], "layouts").forEach((item, i) => {
    const layout = fields.object(item, `layouts[${i}]`);
    layouts[fields.string(layout["name"], `layouts[${i}].name`)] = {
      pinned: fields.array(layout["pinned"], `layouts[${i}].pinned`).map((pair, j) => {
        const [name, type] = fields.array(pair, `layouts[${i}].pinned[${j}]`);
        const path = `layouts[${i}].pinned[${j}]`;
        return [fields.string(name, path), fields.string(type, path)] as const;
      }),
      integers: fields.count(layout["integers"], `layouts[${i}].integers`),
      doubles: fields.count(layout["doubles"], `layouts[${i}].doubles`),
    };
  });
  return {
    triple,
    architecture: fields.oneOf(
      triple.split("-", 1)[0],
      architectures,
      `the architecture of triple "${triple}"`,
    ),
    guest: fields.string(meta["guest"], "guest"),
    inputDigest: fields.string(meta["inputDigest"], "inputDigest"),
    compiler: fields.string(meta["compiler"], "compiler"),
    constructorsDigest: fields.string(meta["constructorsDigest"], "constructorsDigest"),
    layouts,
    kindNames: kinds.map((kind, i) => fields.string(kind["name"], `kinds[${i}].name`)),
    kindWidths: kinds.map((kind, i) => fields.count(kind["width"], `kinds[${i}].width`, 1)),
    codeAlign: fields.alignment(meta["codeAlign"], "codeAlign"),
    dataAlign: fields.alignment(meta["dataAlign"], "dataAlign"),
    symbols: fields.array(meta["symbols"], "symbols").map((item, i) => {
      const [name, inData, at, size] = fields.array(item, `symbols[${i}]`);
      return {
        name: fields.string(name, `symbols[${i}][0]`),
        inData: fields.count(inData, `symbols[${i}][1]`) === 1,
        offset: fields.count(at, `symbols[${i}][2]`),
        size: fields.count(size, `symbols[${i}][3]`),
      };
    }),
    entries: fields.array(meta["entries"], "entries").map((item, i) => {
      const entry = fields.object(item, `entries[${i}]`);
      return {
        name: fields.string(entry["name"], `entries[${i}].name`),
        symbol: fields.count(entry["symbol"], `entries[${i}].symbol`),
      };
    }),
  };
}

const roles: readonly OperandRole[] = ["input", "output", "imm"];
const types: readonly OperandType[] = [
  "value",
  "i64",
  "u64",
  "i32",
  "u32",
  "f64",
  "bool",
  "ptr",
  "u16",
  "slot",
  "label",
  "executor",
];

/** The op table of a program's own file, as it is written: {@link parseOps} without the checks, which take several times as long. */
export function parseOwnOps(bytes: Uint8Array, bundle: Bundle, offset: number): readonly OpInfo[] {
  const fields = new Fields(bundle.fileName, offset);
  const list = fields.array(fields.parse(bytes, "the op table"), "the op table");
  if (list.length !== bundle.opCount) fields.fail("the length of the op table", `${bundle.opCount}`);
  return list as readonly OpInfo[];
}

/** Parses the op table and checks it against the arrays that were validated on load. */
export function parseOps(bytes: Uint8Array, bundle: Bundle, offset: number): readonly OpInfo[] {
  const fields = new Fields(bundle.fileName, offset);
  const list = fields.array(fields.parse(bytes, "the op table"), "the op table");
  if (list.length !== bundle.opCount) fields.fail("the length of the op table", `${bundle.opCount}`);
  let nextVariant = 0;
  const ops = list.map((item, i) => {
    const path = `ops[${i}]`;
    const op = fields.object(item, path);
    const operands = parseOperands(fields, op["operands"], `${path}.operands`);
    const targets = parseTargets(fields, op["targets"], `${path}.targets`);
    if (operands.length !== bundle.opOperandCount[i])
      fields.fail(`${path}.operands`, "as long as its count says");
    if (targets.length !== bundle.opTargetCount[i])
      fields.fail(`${path}.targets`, "as long as its count says");
    const axes = fields.array(op["axes"], `${path}.axes`).map((axis, j) =>
      fields.array(axis, `${path}.axes[${j}]`).map((location) => {
        const text = fields.string(location, `${path}.axes[${j}]`);
        return /^(slot|const|[rd][0-9]{1,3})$/.test(text)
          ? (text as Location)
          : fields.fail(`${path}.axes[${j}]`, "a list of locations");
      }),
    );
    if (axes.length !== operands.filter((operand) => operand.role !== "imm").length)
      fields.fail(`${path}.axes`, "one axis for each input and output");
    const variantBase = fields.count(op["variantBase"], `${path}.variantBase`);
    const variantCount = fields.count(op["variantCount"], `${path}.variantCount`);
    if (variantBase !== nextVariant) fields.fail(`${path}.variantBase`, `${nextVariant}`);
    nextVariant += variantCount;
    const choices = axes.reduce((product, axis) => product * axis.length, 1);
    const table = parseVariantTable(
      fields,
      op["variantTable"],
      `${path}.variantTable`,
      choices,
      variantCount,
    );
    return {
      name: fields.string(op["name"], `${path}.name`),
      layout: fields.string(op["layout"], `${path}.layout`),
      operands,
      targets,
      variantBase,
      variantCount,
      axes,
      ...(table === undefined ? {} : { variantTable: table }),
      file: fields.string(op["file"], `${path}.file`),
      line: fields.count(op["line"], `${path}.line`),
    };
  });
  if (nextVariant !== bundle.stencilCount) fields.fail("the number of variants", `${bundle.stencilCount}`);
  return ops;
}

function parseOperands(fields: Fields, value: unknown, path: string): OperandInfo[] {
  return fields.array(value, path).map((item, i) => {
    const operand = fields.object(item, `${path}[${i}]`);
    return {
      name: fields.string(operand["name"], `${path}[${i}].name`),
      type: fields.oneOf(operand["type"], types, `${path}[${i}].type`),
      role: fields.oneOf(operand["role"], roles, `${path}[${i}].role`),
    };
  });
}

function parseTargets(fields: Fields, value: unknown, path: string): TargetInfo[] {
  return fields.array(value, path).map((item, i) => {
    const target = fields.object(item, `${path}[${i}]`);
    const cold = target["cold"];
    if (typeof cold !== "boolean") return fields.fail(`${path}[${i}].cold`, "true or false");
    return { name: fields.string(target["name"], `${path}[${i}].name`), cold };
  });
}

/** The table must name every variant, or names of stencils would be missing. */
function parseVariantTable(fields: Fields, value: unknown, path: string, choices: number, variants: number) {
  if (value === undefined) {
    if (choices !== variants) fields.fail(path, "there, though not every choice is a variant");
    return undefined;
  }
  const table = fields.array(value, path).map((entry) => {
    if (typeof entry !== "number" || !Number.isInteger(entry) || entry < -1 || entry >= variants)
      return fields.fail(path, "a list of variants");
    return entry;
  });
  if (table.length !== choices) fields.fail(path, `${choices} long`);
  if (new Set(table.filter((entry) => entry >= 0)).size !== variants)
    fields.fail(path, "naming every variant");
  return table;
}
