import { HoleValue, type BundleModel, type OpInfo } from "../src/index.ts";

/** Two ops, five stencils, a library with a symbol in each part: small, but with every kind of record. */
export function sampleModel(): BundleModel {
  const add: OpInfo = {
    name: "ADD",
    layout: "frame",
    operands: [
      { name: "a", type: "i64", role: "input" },
      { name: "b", type: "i64", role: "input" },
      { name: "r", type: "i64", role: "output" },
    ],
    targets: [{ name: "overflow", cold: true }],
    variantBase: 0,
    variantCount: 3,
    axes: [["slot", "const"], ["slot", "const"], ["slot"]],
    variantTable: [0, 1, 2, -1],
    file: "ops/int.ops.c",
    line: 12,
  };
  const go: OpInfo = {
    name: "GO",
    layout: "frame",
    operands: [
      { name: "to", type: "label", role: "imm" },
      { name: "pc", type: "u32", role: "imm" },
    ],
    targets: [],
    variantBase: 3,
    variantCount: 1,
    axes: [],
    file: "ops/int.ops.c",
    line: 20,
  };
  const hole = (
    offset: number,
    value: (typeof HoleValue)[keyof typeof HoleValue],
    index = 0,
    inData = false,
  ) => ({
    offset,
    kind: inData ? "R_X86_64_64" : "R_X86_64_32S",
    value,
    index,
    addend: -4,
    inData,
  });
  const code = (length: number, first: number) => Uint8Array.from({ length }, (_, i) => (first + i) & 0xff);
  const empty = new Uint8Array(0);
  return {
    triple: "x86_64-unknown-linux-gnu",
    guest: "sample",
    inputDigest: "11".repeat(32),
    compiler: "clang version 19.1.7",
    constructorsDigest: "22".repeat(32),
    layouts: { frame: { pinned: [["frame", "u64*"]], integers: 0, doubles: 0 } },
    kindWidths: { R_X86_64_64: 8, R_X86_64_32S: 4 },
    ops: [add, go],
    stencils: [
      {
        code: code(12, 0),
        data: empty,
        dataAlign: 1,
        holes: [hole(8, HoleValue.OPERAND, 2), hole(0, HoleValue.OPERAND)],
      },
      {
        code: code(9, 50),
        data: code(16, 3),
        dataAlign: 16,
        holes: [hole(8, HoleValue.DATA, 0, true), hole(3, HoleValue.TARGET)],
      },
      { code: code(5, 70), data: code(3, 3), dataAlign: 2, holes: [hole(1, HoleValue.SYMBOL, 1)] },
      { code: empty, data: empty, dataAlign: 1, holes: [] },
    ],
    library: {
      code: code(32, 100),
      codeAlign: 16,
      data: code(24, 7),
      dataAlign: 8,
      symbols: [
        { name: "ENTER", inData: false, offset: 0, size: 20 },
        { name: "table", inData: true, offset: 8, size: 16 },
      ],
      holes: [hole(4, HoleValue.SYMBOL, 1), hole(8, HoleValue.CODE, 0, true)],
    },
    entries: [{ name: "ENTER", symbol: 0 }],
  };
}
