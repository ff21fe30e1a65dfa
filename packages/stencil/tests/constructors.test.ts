import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { stencilFor, type Bundle } from "@serigraph/bundle";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { build, copySmall, temporaryFolder, triples } from "./fixture.ts";

/** Stands for the executor's Trace: keeps what the constructors do to it. */
class RecordingTrace {
  words: number[] = [];
  log: unknown[] = [];
  push(stencil: number, words: number): number {
    this.log.push(["push", stencil, words]);
    return 0;
  }
  operand(at: number, operand: number): void {
    this.log.push(["operand", at, operand]);
  }
  imm32(at: number, value: number): void {
    this.log.push(["imm32", at, value]);
  }
  immF64(at: number, value: number): void {
    this.log.push(["immF64", at, value]);
  }
  immLabel(at: number, label: number): void {
    this.log.push(["immLabel", at, label]);
  }
}

/** The part of @serigraph/executor's types that the generated module names. */
const executorTypes = `
export type { Const, Label, Reg, Slot } from "@serigraph/bundle";
import type { Label } from "@serigraph/bundle";
export declare class Trace {
  words: Int32Array;
  push(stencil: number, words: number): number;
  operand(at: number, operand: number): void;
  imm32(at: number, value: number): void;
  immF64(at: number, value: number): void;
  immLabel(at: number, label: Label): void;
}
`;

const { path: folder, remove } = temporaryFolder();
afterAll(remove);
const slot = (offset: number) => 0x0100_0000 | offset;
const constant = (index: number) => 0x0200_0000 | index;
let bundle: Bundle;
let constructors: string;
let module: Record<string, (...arguments_: unknown[]) => void>;
beforeAll(async () => {
  const built = await build(copySmall(folder), { targets: [triples[0]] });
  bundle = built.bundles[0]!;
  constructors = built.report.constructors!;
  module = (await import(constructors)) as typeof module;
});

describe("the generated constructors", () => {
  const record = (op: string, ...operands: unknown[]) => {
    const t = new RecordingTrace();
    module[op]!(t, ...operands);
    return t;
  };
  const stencil = (op: string, ...at: Parameters<typeof stencilFor>[1]) =>
    stencilFor(
      bundle.ops.find((candidate) => candidate.name === op)!,
      at,
    );

  it("belong to the bundles of the same numbering", () => {
    expect(module["constructorsDigest"]).toBe(bundle.constructorsDigest);
  });

  it("choose the variant by the operands' locations", () => {
    const t = record("ADD", slot(8), constant(3), slot(16), 5);
    expect(t.log).toEqual([
      ["push", stencil("ADD", "slot", "const", "slot"), 7],
      ["operand", 0, slot(8)],
      ["operand", 2, constant(3)],
      ["operand", 4, slot(16)],
    ]);
    expect(t.words[6]).toBe(5);
  });

  it("choose among registers, for every choice that there is", () => {
    for (let a = 0; a < 4; a++)
      for (let b = 0; b < 4; b++)
        for (let r = 0; r < 4; r++) {
          const want = (op: string) => stencil(op, `d${a}`, `d${b}`, `d${r}`);
          expect(record("FADD", a, b, r).log).toEqual([["push", want("FADD"), 6]]);
          expect(record("FMUL", a, b, r).log).toEqual([["push", want("FMUL"), 6]]);
        }
    expect(record("IADD", constant(0), 2, 3, 9).log[0]).toEqual([
      "push",
      stencil("IADD", "const", "r2", "r3"),
      7,
    ]);
  });

  it("write imms by their types", () => {
    const t = record("STORE_IMMS", slot(16), 65535, 4294967295, -2147483648, constant(1), constant(2));
    expect(t.log).toEqual([
      ["push", stencil("STORE_IMMS"), 12],
      ["operand", 0, slot(16)],
      ["imm32", 2, 65535],
      ["imm32", 4, 4294967295],
      ["imm32", 6, -2147483648],
      ["operand", 8, constant(1)],
      ["operand", 10, constant(2)],
    ]);
    expect(record("SCALE", slot(0), slot(8), 2.5).log.at(-1)).toEqual(["immF64", 4, 2.5]);
    expect(record("TAIL_TO", 7).log.at(-1)).toEqual(["immLabel", 0, 7]);
    expect(record("SELF", slot(0)).log).toHaveLength(2);
  });

  it.each([
    [
      "a register that the layout does not have",
      "FADD",
      [0, 4, 0],
      /FADD: b is operand 0x4, not a register below 4/,
    ],
    ["a slot where only registers are", "FADD", [0, slot(8), 0], /FADD: b is operand 0x1000008/],
    [
      "a constant as output",
      "ADD",
      [slot(0), slot(0), constant(0), 1],
      /ADD: r is operand 0x2000000, not a slot/,
    ],
    ["no operand", "MOVE", [undefined, slot(0)], /MOVE: a is/],
    ["a choice without a variant", "IADD", [constant(0), constant(1), 0, 1], /IADD: the choice of locations/],
    [
      "a u16 too large",
      "STORE_IMMS",
      [slot(0), 65536, 0, 0, constant(0), constant(0)],
      /small is 65536, not an integer from 0 to 65535/,
    ],
    ["a fraction", "LEAVE", [0.5, 0], /pc is 0\.5/],
    ["a register for a slot imm", "LOAD_F64", [0, 3], /LOAD_F64: from is operand 0x3, not a slot/],
  ])("refuse %s", (_, op, operands, reason) => {
    expect(() => record(op as string, ...(operands as unknown[]))).toThrow(RangeError);
    expect(() => record(op as string, ...(operands as unknown[]))).toThrow(reason as RegExp);
  });

  it("do not type-check with operands of the wrong type or place", () => {
    const use = `
import type { Const, Label, Reg, Slot, Trace } from "@serigraph/executor";
import { ADD, FADD, LEAVE, LOAD_F64, MOVE, STORE_IMMS } from "./generated/ops.ts";
declare const t: Trace; declare const label: Label;
declare const i: Slot<"i64">, v: Slot<"value">, f: Slot<"f64">, ci: Const<"i64">, cu: Const<"u64">, df: Reg<"f64">, ri: Reg<"i64">;
ADD(t, i, ci, i, label);
FADD(t, df, df, df);
LOAD_F64(t, df, f);
LEAVE(t, 3, label);
STORE_IMMS(t, v, 1, 2, 3, cu, ci);
// @ts-expect-error a double is no integer
ADD(t, f, i, i, label);
// @ts-expect-error a boxed value is no integer
ADD(t, v, i, i, label);
// @ts-expect-error an output is no constant
MOVE(t, v, ci);
// @ts-expect-error an integer register is no double register
FADD(t, df, ri, df);
// @ts-expect-error a slot is no register
FADD(t, df, f, df);
// @ts-expect-error a number is no operand
ADD(t, 8, i, i, label);
// @ts-expect-error a number is no label
ADD(t, i, i, i, 0);
// @ts-expect-error the exit is missing
ADD(t, i, i, i);
`;
    writeFileSync(join(folder, "use.ts"), use);
    writeFileSync(join(folder, "package.json"), JSON.stringify({ type: "module" }));
    mkdirSync(join(folder, "types"), { recursive: true });
    writeFileSync(join(folder, "types/executor.ts"), executorTypes);
    const base = JSON.parse(readFileSync(join(import.meta.dirname, "../../../tsconfig.base.json"), "utf8"));
    const config = {
      compilerOptions: {
        ...base.compilerOptions,
        types: [],
        paths: {
          "@serigraph/executor": [join(folder, "types/executor.ts")],
          "@serigraph/bundle": [join(import.meta.dirname, "../../bundle/src/operand.ts")],
        },
      },
      files: ["use.ts"],
    };
    writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(config));
    const typescript = createRequire(import.meta.url).resolve("typescript/package.json");
    const tsc = join(typescript, "../bin/tsc");
    // A failure shows the compiler's messages: errors, or a directive that expected one in vain.
    try {
      execFileSync(process.execPath, [tsc, "-p", folder], { encoding: "utf8" });
    } catch (error) {
      expect((error as { stdout: string }).stdout).toBe("");
    }
  });
});
