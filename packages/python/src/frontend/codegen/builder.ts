/** Collects the instructions of one code object: operands, temporaries, labels, positions, protected regions. */
import type { Constant } from "../../bytecode/code.ts";
import { OP } from "../../bytecode/opcodes.ts";
import type { Range } from "../ast.ts";

export type Label = number;

/** Instructions whose exceptions go to `handler`; it has gaps where code of an outer block was copied in. */
export interface Region {
  segments: { start: number; end: number }[];
  handler: Label;
  register: number;
  handledDepth: number;
  openAt: number;
}

/** A range with the part that a traceback marks with ^. */
export interface AnchoredRange extends Range {
  anchorStart: number;
  anchorEnd: number;
  lookup?: Range;
}

export class CodeBuilder {
  readonly code: number[] = [];
  readonly ranges: Range[] = [];
  readonly constants: Constant[] = [];
  readonly names: string[] = [];
  readonly labels: number[] = []; // instruction numbers, −1 until placed
  readonly regions: Region[] = []; // closed ones, innermost first
  registerCount: number;
  handledDepth = 0;
  private readonly constantNumbers = new Map<string, number>();
  private readonly nameNumbers = new Map<string, number>();
  private readonly variableCount: number;
  /** First free temporary. */
  top: number;

  constructor(variableCount: number) {
    this.variableCount = variableCount;
    this.top = variableCount;
    this.registerCount = variableCount;
  }

  get position(): number {
    return this.ranges.length;
  }

  emit(at: Range, op: number, a = 0, b = 0, c = 0, d = 0): void {
    this.code.push(op, a, b, c, d);
    this.ranges.push(at);
  }

  move(at: Range, to: number, from: number): void {
    if (to !== from) this.emit(at, OP.MOVE, to, from);
  }

  temp(): number {
    const register = this.top++;
    if (this.top > this.registerCount) this.registerCount = this.top;
    return register;
  }

  temps(count: number): number {
    const first = this.top;
    this.top += count;
    if (this.top > this.registerCount) this.registerCount = this.top;
    return first;
  }

  isTemp(register: number): boolean {
    return register >= this.variableCount;
  }

  label(): Label {
    this.labels.push(-1);
    return this.labels.length - 1;
  }

  place(label: Label): void {
    this.labels[label] = this.position;
  }

  /** The k-operand of a constant. */
  constant(constant: Constant): number {
    const key = constantKey(constant);
    let number = key === undefined ? undefined : this.constantNumbers.get(key);
    if (number === undefined) {
      number = this.constants.push(constant) - 1;
      if (key !== undefined) this.constantNumbers.set(key, number);
    }
    return -1 - number;
  }

  name(name: string): number {
    let number = this.nameNumbers.get(name);
    if (number === undefined) {
      number = this.names.push(name) - 1;
      this.nameNumbers.set(name, number);
    }
    return number;
  }

  openRegion(): Region {
    const region = {
      segments: [],
      handler: this.label(),
      register: this.temp(),
      handledDepth: this.handledDepth,
      openAt: this.position,
    };
    return region;
  }

  suspend(region: Region): void {
    if (this.position > region.openAt) region.segments.push({ start: region.openAt, end: this.position });
  }

  resume(region: Region): void {
    region.openAt = this.position;
  }

  closeRegion(region: Region): void {
    this.suspend(region);
    this.regions.push(region);
  }
}

/** Constants with the same key are one; undefined: never shared. */
function constantKey(constant: Constant): string | undefined {
  switch (constant.kind) {
    case "int":
      return `i${constant.value}`;
    case "float":
      return Object.is(constant.value, -0) ? "f-0" : `f${constant.value}`;
    case "str":
      return `s${constant.value}`;
    case "bytes":
      return `b${constant.value}`;
    case "complex":
      return undefined;
    case "tuple":
    case "frozenset": {
      const keys = constant.items.map(constantKey);
      if (keys.includes(undefined)) return undefined;
      return `${constant.kind}(${keys.map((key) => `${key!.length}:${key}`).join()})`;
    }
    case "code":
      return undefined;
    default:
      return constant.kind;
  }
}
