import type { LayoutInfo } from "@serigraph/bundle";
import { stencilFor } from "@serigraph/bundle";
import { describe, expect, it } from "vitest";
import type { OpDefinition } from "../src/op/model.ts";
import { parseOpFile } from "../src/op/parser.ts";
import { expandOp } from "../src/variants.ts";

const frame: LayoutInfo = { pinned: [["frame", "u64 *"]], integers: 0, doubles: 0 };
const registers: LayoutInfo = { pinned: [["frame", "u64 *"]], integers: 3, doubles: 2 };
const expand = (text: string, layout: LayoutInfo) =>
  expandOp(parseOpFile("x.ops.c", text, new Set(["l"])).items[0] as OpDefinition, layout, 10);
const names = (text: string, layout: LayoutInfo) =>
  expand(text, layout).variants.map((locations) => locations.join(" "));

describe("variants of an op", () => {
  it("are one of slots in a layout without registers", () => {
    expect(names("op(X, (a: i64 -- r: f64)) {}", frame)).toEqual(["slot slot"]);
  });
  it("are all registers of the operand's file in a layout that has them", () => {
    expect(names("op(X, (a: i64 -- r: f64)) {}", registers)).toEqual([
      "r0 d0",
      "r0 d1",
      "r1 d0",
      "r1 d1",
      "r2 d0",
      "r2 d1",
    ]);
  });
  it("are those of all clauses together, each once", () => {
    const op =
      "op(X, (a: i64, b: i64 --), variants(a: slot, b: slot|const), variants(a: slot|const, b: slot)) {}";
    expect(names(op, frame)).toEqual(["slot slot", "slot const", "const slot"]);
    const { info } = expand(op, frame);
    expect(info.variantTable).toEqual([0, 1, 2, -1]);
    expect(stencilFor(info, ["const", "slot"])).toBe(12);
    expect(stencilFor(info, ["const", "const"])).toBe(-1);
  });
  it("halve for registers of a commutative op, and both orders find the one", () => {
    const op = expand(
      "op(X, (a: f64, b: f64 --), variants(a: reg|const, b: reg), commutative) {}",
      registers,
    );
    expect(op.variants.map(String)).toEqual(["d0,d0", "d0,d1", "d1,d1", "const,d0", "const,d1"]);
    expect(stencilFor(op.info, ["d1", "d0"])).toBe(stencilFor(op.info, ["d0", "d1"]));
  });
  it("of an op without operands is one", () => {
    expect(expand("op(X, (--)) {}", frame).info).toMatchObject({
      variantBase: 10,
      variantCount: 1,
      axes: [],
    });
  });
  it.each([
    [
      "op(X, (a: i64 --), variants(a: reg)) {}",
      frame,
      /a cannot be in a register: layout l has none for type i64/,
    ],
    ["op(X, (-- r: i64), variants(r: const)) {}", frame, /output r cannot be a constant/],
    ["op(X, (a: i64 --)) {}", { ...frame, pinned: [] }, /a cannot be in a slot: layout l pins no "frame"/],
    ["op(X, (a: i64, b: i64, c: i64, d: i64, e: i64 --)) {}", { ...registers, integers: 7 }, /at most 8192/],
  ] as const)("%s is refused", (text, layout, reason) => {
    expect(() => expand(text, layout)).toThrow(reason);
  });
});
