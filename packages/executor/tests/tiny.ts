/**
 * A small bundle, made of the stencils in fixtures/, for both architectures: enough ops to have a hole of every value.
 * What the stencils do is in the .s files; which operand each symbol in them is, is here.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  type Bundle,
  type BundleModel,
  type HoleModel,
  HoleValue,
  type OperandType,
  readBundle,
  writeBundle,
  type HoleValueNumber,
} from "@serigraph/bundle";
import { HoleKind, holeByteLength, type HoleKindName } from "@serigraph/patch";
import { hostTriple, type Trace } from "../src/index.ts";

type Blob = { code: string; holes: [offset: number, kind: string, symbol: string, addend: number][] };
type Meaning = readonly [value: HoleValueNumber, index: number];

/** Operands of each op, and what its code's symbols are. The order is the numbering of the stencils. */
const definitions: {
  name: string;
  blob: string;
  operands: string[];
  targets?: string[];
  means: Record<string, Meaning>;
  data?: boolean;
}[] = [
  {
    name: "ADD",
    blob: "ADD",
    operands: ["a:i64", "b:i64", ">r:i64"],
    means: { X: op(0), Y: op(1), Z: op(2) },
  },
  { name: "LOAD", blob: "LOADC", operands: ["a:i64", ">r:i64"], means: { C: op(0), Z: op(1) } },
  {
    name: "LESS",
    blob: "LESS",
    operands: ["a:i64", "b:i64"],
    targets: ["yes"],
    means: { X: op(0), Y: op(1), T: target(0) },
  },
  { name: "ODD", blob: "TBIT", operands: ["a:i64"], targets: ["yes"], means: { X: op(0), T: target(0) } },
  { name: "JUMP", blob: "JUMP", operands: [], targets: ["to"], means: { T: target(0) } },
  { name: "RET", blob: "RET", operands: ["=code:i32"], means: { C: op(0) } },
  {
    name: "CALL",
    blob: "CALLH",
    operands: ["a:i64", ">r:i64"],
    means: { X: op(0), Z: op(1), H: [HoleValue.SYMBOL, 0] },
  },
  {
    name: "CONSTANT",
    blob: "DATA",
    operands: [">r:f64"],
    means: { Z: op(0), D: [HoleValue.DATA, 0] },
    data: true,
  },
  { name: "HELPER", blob: "GOT", operands: [">r:ptr"], means: { Z: op(0), H: [HoleValue.SYMBOL, 0] } },
  { name: "LABEL", blob: "LOADC", operands: [">r:i64", "=to:label"], means: { C: op(1), Z: op(0) } },
  { name: "SELF", blob: "LOADC", operands: [">r:i64"], means: { C: [HoleValue.EXECUTOR, 0], Z: op(0) } },
  { name: "TOP", blob: "LOADC", operands: [">r:i64"], means: { C: [HoleValue.TOP, 0], Z: op(0) } },
  {
    name: "OWN",
    blob: "DATA",
    operands: [">r:f64", "=value:f64"],
    means: { Z: op(0), D: [HoleValue.DATA, 0] },
    data: true,
  },
  { name: "VIA_GOT", blob: "GOT", operands: [">r:i64", "=value:u64"], means: { Z: op(0), H: op(1) } },
  { name: "TAIL", blob: "TAILJ", operands: ["address:ptr"], means: { X: op(0) } },
  { name: "NEXT", blob: "JUMP", operands: [], means: { T: [HoleValue.CONTINUE, 0] } },
];

function op(index: number): Meaning {
  return [HoleValue.OPERAND, index];
}
function target(index: number): Meaning {
  return [HoleValue.TARGET, index];
}

/** The stencil id of each op. */
export const id = Object.fromEntries(definitions.map(({ name }, index) => [name, index])) as Record<
  string,
  number
>;

export const CONSTANT = 0.1;
/** What DOUBLE adds to twice its argument. */
export const BONUS = 1000;

export function tinyModel(triple = hostTriple()): BundleModel {
  const architecture = triple.split("-")[0];
  const blobs = JSON.parse(
    readFileSync(join(import.meta.dirname, "fixtures", `${architecture}.json`), "utf8"),
  ) as Record<string, Blob>;
  const absolute64 = architecture === "x86_64" ? "R_X86_64_64" : "R_AARCH64_ABS64";
  const holesOf = (blob: Blob, means: Record<string, Meaning>, at = 0): HoleModel[] =>
    blob.holes.map(([offset, kind, symbol, addend]) => ({
      offset: at + offset,
      kind,
      value: means[symbol][0],
      index: means[symbol][1],
      addend,
      inData: false,
    }));

  const stencils = definitions.map(({ name, blob, means, data }) => {
    const holes = holesOf(blobs[blob], means);
    if (name === "OWN")
      holes.push({
        offset: 0,
        kind: absolute64,
        value: HoleValue.OPERAND,
        index: 1,
        addend: 0,
        inData: true,
      });
    const constant = new Uint8Array(Float64Array.of(CONSTANT).buffer);
    return {
      code: hex(blobs[blob].code),
      data: data === true ? constant : new Uint8Array(0),
      dataAlign: data === true ? 8 : 1,
      holes,
    };
  });

  const parts = ["ENTER", "DOUBLE", "SUM6"].map((name) => ({ name, blob: blobs[name] }));
  const library = new Uint8Array(256);
  let at = 0;
  const symbols = parts.map(({ name, blob }) => {
    const code = hex(blob.code);
    at = Math.ceil(at / 16) * 16;
    library.set(code, at);
    const symbol = {
      name,
      inData: false,
      offset: at,
      size: code.length,
      holes: holesOf(blob, { K: [HoleValue.DATA, 0] }, at),
    };
    at += code.length;
    return symbol;
  });
  const [enter, double, sum] = symbols;

  const usedKinds = new Set<string>([absolute64]);
  for (const blob of Object.values(blobs)) for (const [, kind] of blob.holes) usedKinds.add(kind);
  return {
    triple,
    guest: "tiny",
    inputDigest: "0".repeat(64),
    compiler: "by hand",
    constructorsDigest: "1".repeat(64),
    layouts: {
      frame: {
        pinned: [
          ["frame", "u64*"],
          ["context", "u64"],
        ],
        integers: 0,
        doubles: 0,
      },
    },
    kindWidths: Object.fromEntries(
      [...usedKinds].map((kind) => [kind, holeByteLength(HoleKind[kind as HoleKindName])]),
    ),
    ops: definitions.map(({ name, operands, targets }, index) => ({
      name,
      layout: "frame",
      operands: operands.map((text) => {
        const [label, type] = text.replace(/^[=>]/, "").split(":");
        const role = text.startsWith("=") ? "imm" : text.startsWith(">") ? "output" : "input";
        return { name: label, type: type as OperandType, role } as const;
      }),
      targets: (targets ?? []).map((label) => ({ name: label, cold: false })),
      variantBase: index,
      variantCount: 1,
      axes: operands
        .filter((text) => !text.startsWith("="))
        .map((text) => [name === "LOAD" && text.startsWith("a") ? "const" : "slot"] as const),
      file: "tiny.ops.c",
      line: index + 1,
    })),
    stencils,
    library: {
      code: library.slice(0, at),
      codeAlign: 16,
      data: new Uint8Array(BigInt64Array.of(BigInt(BONUS)).buffer),
      dataAlign: 8,
      // DOUBLE is number 0: what the stencils call.
      symbols: [double, enter, sum].map(({ name, inData, offset, size }) => ({ name, inData, offset, size })),
      holes: symbols.flatMap(({ holes }) => holes),
    },
    entries: [{ name: "ENTER", symbol: 1 }],
  };
}

export function tinyBundle(triple = hostTriple()): Bundle {
  return readBundle(writeBundle(tinyModel(triple)), "tiny.bundle");
}

function hex(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(text, "hex"));
}

/** Pushes a uop: operands as byte offsets of slots, numbers, BigInts or labels, then targets. */
export function push(trace: Trace, name: string, operands: (number | bigint)[], ...targets: number[]): void {
  const at = trace.push(id[name], 2 * operands.length + targets.length);
  operands.forEach((operand, index) => {
    const value = BigInt(operand);
    trace.words[at + 2 * index] = Number(BigInt.asIntN(32, value));
    trace.words[at + 2 * index + 1] = Number(BigInt.asIntN(32, value >> 32n));
  });
  targets.forEach((label, index) => (trace.words[at + 2 * operands.length + index] = label));
}

const f64 = new Float64Array(1);
const u64 = new BigUint64Array(f64.buffer);
/** The bits of a double. */
export function bits(value: number): bigint {
  f64[0] = value;
  return u64[0];
}
