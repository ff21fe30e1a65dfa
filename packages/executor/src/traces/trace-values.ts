import type { ValueType } from "@serigraph/bundle";
import { TraceError } from "../errors.ts";
import { CommonSubexpressions } from "./common.ts";
import { Ir, Pseudo } from "./ir.ts";
import { type OpTable, TYPE_F64 } from "./op-table.ts";
import { isUsed } from "./uses.ts";
import { type Val, valueTypes } from "./types.ts";
import { f64OfHalves, highOfF64, lowOfF64 } from "./values.ts";

/** The values of a trace while it is built: constants, and what may be asked of any value. Part of the builder. */
export class TraceValues {
  /** Where generated constructors put inputs, then imms (two words each). */
  readonly staged = new Int32Array(96);
  /** @internal */
  readonly table: OpTable;
  /** @internal */
  readonly ir = new Ir();
  /** @internal */
  readonly common: CommonSubexpressions;

  constructor(table: OpTable) {
    this.table = table;
    this.common = new CommonSubexpressions(this.ir);
  }

  /** @internal The bucket of an instruction that stands in the IR. */
  bucketOf(index: number): number {
    const { common, ir, table } = this;
    const op = ir.op[index];
    return common.bucket(op, ir.words, ir.start[index], table.inputs[op] + 2 * table.imms[op]);
  }

  /** A constant by its halves. */
  const<T extends ValueType>(type: T, low: number, high: number): Val<T> {
    return this.constant(valueTypes.indexOf(type), low | 0, high | 0) as Val<T>;
  }

  /** A constant from a safe integer. */
  constInt<T extends Exclude<ValueType, "f64">>(type: T, value: number): Val<T> {
    return this.constant(valueTypes.indexOf(type), value | 0, Math.floor(value / 4294967296) | 0) as Val<T>;
  }

  constF64(value: number): Val<"f64"> {
    return this.constant(TYPE_F64, lowOfF64(value), highOfF64(value)) as Val<"f64">;
  }

  /** @internal A constant by the number of its type. */
  constOf(type: number, low: number, high: number): number {
    return this.constant(type, low, high);
  }

  protected constant(type: number, low: number, high: number): number {
    const { staged } = this;
    staged[94] = low;
    staged[95] = high;
    const bucket = this.common.bucket(Pseudo.CONST, staged, 94, 2);
    const known = this.common.find(bucket, Pseudo.CONST, staged, 94, 2, type, 0);
    if (known >= 0) return known;
    const index = this.ir.push(Pseudo.CONST, 2, type);
    this.ir.words[this.ir.start[index]] = low;
    this.ir.words[this.ir.start[index] + 1] = high;
    this.common.add(index, bucket);
    return index;
  }

  isConst(value: Val): boolean {
    return this.ir.op[value] === Pseudo.CONST;
  }

  /** Low half of a constant, signed. */
  constLow(value: Val): number {
    return this.ir.words[this.constantAt(value)];
  }

  /** High half of a constant, signed. */
  constHigh(value: Val): number {
    return this.ir.words[this.constantAt(value) + 1];
  }

  /** A constant as a double. */
  constAsF64(value: Val<"f64">): number {
    const at = this.constantAt(value);
    return f64OfHalves(this.ir.words[at], this.ir.words[at + 1]);
  }

  private constantAt(value: Val): number {
    if (this.ir.op[value] !== Pseudo.CONST) throw new TraceError(-1, "", `value ${value} is no constant`);
    return this.ir.start[value];
  }

  typeOf<T extends string>(value: Val<T>): T {
    return valueTypes[this.ir.type[value]] as unknown as T;
  }

  /** The op that makes a value, by its number in `bundle.ops`; negative for constants and what comes from outside. */
  opOf(value: Val): number {
    return this.ir.op[value];
  }

  /** The number of an op, by its name: what {@link opOf} gives. Look it up once. */
  opNumber(name: string): number {
    return this.table.indexOf(name);
  }

  /** An input of the op that makes a value. */
  inputOf(value: Val, index: number): Val {
    const op = this.ir.op[value];
    if (op < 0 || index >= this.table.inputs[op])
      throw new TraceError(-1, "", `value ${value} has no input ${index}`);
    return this.ir.words[this.ir.start[value] + index] as Val;
  }

  /**
   * Whether anything that has been emitted uses a value; not counting what depends on it alone (its op is pure, not sinkable) and that nobody uses.
   */
  isUsed(value: Val): boolean {
    return isUsed(this.ir, this.table, value, this.ir.length);
  }

  /** Low half of an imm of the op that makes a value. */
  immLowOf(value: Val, index: number): number {
    return this.ir.words[this.ir.start[value] + this.table.inputs[this.ir.op[value]] + 2 * index];
  }

  immHighOf(value: Val, index: number): number {
    return this.ir.words[this.ir.start[value] + this.table.inputs[this.ir.op[value]] + 2 * index + 1];
  }
}
