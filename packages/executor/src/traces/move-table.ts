import { stencilFor, type Location } from "@serigraph/bundle";
import { LoadError } from "../errors.ts";
import type { OpTable } from "./op-table.ts";
import type { TraceMoves } from "./types.ts";

/** The stencils that move values: one for each pair of registers, each register and slot, each register and constant. */
export class MoveTable {
  /** [from * registers + to] */
  readonly moveInt: Int32Array;
  readonly moveDouble: Int32Array;
  /** By register. */
  readonly loadInt: Int32Array;
  readonly loadDouble: Int32Array;
  readonly storeInt: Int32Array;
  readonly storeDouble: Int32Array;
  readonly constInt: Int32Array;
  readonly constDouble: Int32Array;
  readonly goto: number;
  readonly exit: number;

  /** @throws LoadError when an op lacks a variant. */
  constructor(table: OpTable, names: TraceMoves) {
    const { integers, doubles } = table;
    const stencil = (name: string, from: Location, to: Location): number => {
      const op = table.ops[table.indexOf(name)];
      const { length } = op.operands;
      const isMove = length === 2 && op.axes.length === 2 && op.targets.length === 0;
      const found = isMove ? stencilFor(op, [from, to]) : -1;
      if (found >= 0) return found;
      throw new LoadError(
        table.bundle.fileName,
        `op ${name} has no variant from ${from} to ${to}: a move is an op of one input and one output`,
      );
    };
    const all = (count: number, letter: "r" | "d", make: (register: Location) => number): Int32Array =>
      Int32Array.from({ length: count }, (_, i) => make(`${letter}${i}`));
    const pairs = (count: number, letter: "r" | "d", name: string): Int32Array =>
      Int32Array.from({ length: count * count }, (_, i) => {
        const from = Math.floor(i / count);
        const to = i % count;
        return from === to ? -1 : stencil(name, `${letter}${from}`, `${letter}${to}`);
      });
    this.moveInt = pairs(integers, "r", names.moveInt);
    this.moveDouble = pairs(doubles, "d", names.moveDouble);
    this.loadInt = all(integers, "r", (to) => stencil(names.loadInt, "slot", to));
    this.loadDouble = all(doubles, "d", (to) => stencil(names.loadDouble, "slot", to));
    this.storeInt = all(integers, "r", (from) => stencil(names.storeInt, from, "slot"));
    this.storeDouble = all(doubles, "d", (from) => stencil(names.storeDouble, from, "slot"));
    this.constInt = all(integers, "r", (to) => stencil(names.constInt, "const", to));
    this.constDouble = all(doubles, "d", (to) => stencil(names.constDouble, "const", to));
    const jump = (name: string, imms: number): number => {
      const op = table.ops[table.indexOf(name)];
      if (op.targets.length === 1 && op.axes.length === 0 && op.operands.length === imms)
        return op.variantBase;
      throw new LoadError(table.bundle.fileName, `op ${name} has not one target and ${imms} imms`);
    };
    this.goto = jump(names.goto, 0);
    this.exit = jump(names.exit, 1);
  }
}
