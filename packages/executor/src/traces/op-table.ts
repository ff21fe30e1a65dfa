import type { Bundle, LayoutInfo, Location, OpInfo } from "@serigraph/bundle";
import { LoadError } from "../errors.ts";
import { IN_MEMORY } from "./steps.ts";
import { type Fold, type TraceGuest, valueTypes } from "./types.ts";

/** {@link OpTable.effect}, in order of what a pass asks. */
export const Effect = { NONE: 0, PURE: 1, GUARD: 2, LOAD: 3, STORE: 4, EFFECT: 5, TERMINAL: 6 } as const;
const effects = {
  pure: Effect.PURE,
  guard: Effect.GUARD,
  load: Effect.LOAD,
  store: Effect.STORE,
  effect: Effect.EFFECT,
  terminal: Effect.TERMINAL,
} as const;

/** Bits of {@link OpTable.flags}. */
export const SINKABLE = 1;
export const COMMUTATIVE = 2;
export const UNIQUE = 4;

/** The number of no type: an op without output. */
export const NO_TYPE = 255;
export const TYPE_F64 = valueTypes.indexOf("f64");
const ALL_CLASSES = 0x7fff_ffff;

/** All that the passes ask of the bundle's ops and the guest's semantics, by op number, in flat arrays. Made once. */
export class OpTable {
  readonly bundle: Bundle;
  readonly ops: readonly OpInfo[];
  readonly layout: LayoutInfo;
  readonly integers: number;
  readonly doubles: number;
  readonly inputs: Uint8Array;
  readonly imms: Uint8Array;
  /** All operands: two words each in a uop. */
  readonly operands: Uint8Array;
  readonly targets: Uint8Array;
  readonly exits: Uint8Array;
  /** Number of the output's type, or NO_TYPE. */
  readonly outputType: Uint8Array;
  readonly effect: Uint8Array;
  readonly flags: Uint8Array;
  readonly reads: Int32Array;
  readonly writes: Int32Array;
  readonly fold: (Fold | undefined)[];
  /** Where an op's inputs, then its output, have their entries in the `axis…` arrays. */
  readonly axisStart: Int32Array;
  /** How many registers an operand may be in; position of slot and const among its locations, or -1. */
  readonly axisRegisters: Int32Array;
  readonly axisSlot: Int32Array;
  readonly axisConst: Int32Array;
  /** What a step of the operand's position counts in the op's variant number. */
  readonly axisStride: Int32Array;
  /** Number of the type of an input or output. */
  readonly axisType: Uint8Array;
  /** 1: where the first input and the output are in registers, they are in the same one. */
  readonly tied: Uint8Array;
  private readonly byName: Map<string, number>;

  /** @throws LoadError when the guest names an op or layout that the bundle does not have, or one that cannot be used. */
  constructor(bundle: Bundle, guest: TraceGuest) {
    this.bundle = bundle;
    const { ops } = bundle;
    this.ops = ops;
    const layout = bundle.layouts[guest.layout];
    if (layout === undefined) {
      const known = Object.keys(bundle.layouts).join(", ");
      throw new LoadError(bundle.fileName, `it has no layout ${guest.layout} for traces, but ${known}`);
    }
    if (layout.integers + layout.doubles > 32)
      throw new LoadError(bundle.fileName, `layout ${guest.layout} has more than 32 registers`);
    this.layout = layout;
    this.integers = layout.integers;
    this.doubles = layout.doubles;
    const count = ops.length;
    this.inputs = new Uint8Array(count);
    this.imms = new Uint8Array(count);
    this.operands = new Uint8Array(count);
    this.targets = new Uint8Array(count);
    this.exits = new Uint8Array(count);
    this.outputType = new Uint8Array(count).fill(NO_TYPE);
    this.effect = new Uint8Array(count);
    this.flags = new Uint8Array(count);
    this.reads = new Int32Array(count);
    this.writes = new Int32Array(count);
    this.tied = new Uint8Array(count);
    this.fold = new Array<Fold | undefined>(count).fill(undefined);
    this.byName = new Map(ops.map((op, index) => [op.name, index]));
    this.axisStart = new Int32Array(count);
    const axes = ops.reduce((sum, op) => sum + op.axes.length, 0);
    this.axisRegisters = new Int32Array(axes);
    this.axisSlot = new Int32Array(axes);
    this.axisConst = new Int32Array(axes);
    this.axisStride = new Int32Array(axes);
    this.axisType = new Uint8Array(axes);
    let at = 0;
    ops.forEach((op, index) => (at = this.learn(op, index, at)));
    for (const [name, semantics] of Object.entries(guest.semantics)) {
      const index = this.indexOf(name);
      const op = ops[index];
      const outputs = op.operands.length - this.inputs[index] - this.imms[index];
      const refuse = (reason: string): never => {
        throw new LoadError(bundle.fileName, `op ${name} cannot be in a trace: ${reason}`);
      };
      if (op.layout !== guest.layout) refuse(`its layout is ${op.layout}, not ${guest.layout}`);
      if (outputs > 1) refuse(`it has ${outputs} outputs; one is possible`);
      for (let k = this.imms[index]; k > 0; k--) {
        const { type } = op.operands[op.operands.length - k];
        if (type === "label" || type === "executor") refuse("it has an imm of type label or executor");
      }
      const { effect } = semantics;
      if (effect !== "terminal" && this.targets[index] > this.exits[index])
        refuse("only a terminal op may have jumps");
      if (semantics.sinkable === true && (effect !== "pure" || outputs !== 1))
        refuse("only a pure op with an output can be sinkable");
      if (effect === "terminal" && outputs > 0) refuse("a terminal op has no output");
      if (
        effect === "terminal" &&
        op.axes.some((axis) => axis.every((place) => place === "slot" || place === "const"))
      )
        refuse("a terminal op takes its inputs from registers: it runs when the state is stored");
      this.tied[index] = isTied(op) ? 1 : 0;
      this.effect[index] = effects[effect];
      this.flags[index] =
        (semantics.sinkable === true ? SINKABLE : 0) |
        (semantics.commutative === true ? COMMUTATIVE : 0) |
        (semantics.unique === true ? UNIQUE : 0);
      this.reads[index] = semantics.reads ?? (effect === "effect" || effect === "load" ? ALL_CLASSES : 0);
      this.writes[index] = semantics.writes ?? (effect === "effect" || effect === "store" ? ALL_CLASSES : 0);
      this.fold[index] = semantics.fold;
    }
  }

  private learn(op: OpInfo, index: number, at: number): number {
    // Once for each op whenever traces are used at all, in code that is cold: plain loops.
    for (let k = op.operands.length - 1; k >= 0; k--) {
      const { role, type } = op.operands[k];
      if (role === "input") this.inputs[index]++;
      else if (role === "imm") this.imms[index]++;
      else this.outputType[index] = typeNumber(type);
    }
    this.operands[index] = op.operands.length;
    this.targets[index] = op.targets.length;
    for (let k = op.targets.length - 1; k >= 0; k--) if (op.targets[k].cold) this.exits[index]++;
    this.axisStart[index] = at;
    let stride = 1;
    for (let k = op.axes.length - 1; k >= 0; k--) {
      const axis = op.axes[k];
      const slot = axis.indexOf("slot");
      const constant = axis.indexOf("const");
      this.axisRegisters[at + k] = axis.length - (slot < 0 ? 0 : 1) - (constant < 0 ? 0 : 1);
      this.axisSlot[at + k] = slot;
      this.axisConst[at + k] = constant;
      this.axisStride[at + k] = stride;
      this.axisType[at + k] = typeNumber(op.operands[k].type);
      stride *= axis.length;
    }
    return at + op.axes.length;
  }

  /** @throws LoadError */
  indexOf(name: string): number {
    const index = this.byName.get(name);
    if (index === undefined) throw new LoadError(this.bundle.fileName, `it has no op ${name}`);
    return index;
  }

  isCommutative(op: number): boolean {
    return (this.flags[op] & COMMUTATIVE) !== 0;
  }

  /** Whether an op has variants for these kinds of places of its inputs: registers (0 or more), IN_MEMORY, AS_CONST. */
  hasKinds(op: number, places: Int32Array): boolean {
    if (this.ops[op].variantTable === undefined) return true;
    const axis = this.axisStart[op];
    const inputs = this.inputs[op];
    let variant = 0;
    for (let k = 0; k < inputs; k++) {
      const place = places[k];
      const at = place >= 0 ? 0 : place === IN_MEMORY ? this.axisSlot[axis + k] : this.axisConst[axis + k];
      variant += at * this.axisStride[axis + k];
    }
    if (this.outputType[op] !== NO_TYPE && this.axisRegisters[axis + inputs] === 0)
      variant += this.axisSlot[axis + inputs] * this.axisStride[axis + inputs];
    return this.stencil(op, variant) >= 0;
  }

  /** The stencil of an op's variant number, or -1. */
  stencil(op: number, variant: number): number {
    const { variantTable, variantBase } = this.ops[op];
    const at = variantTable === undefined ? variant : variantTable[variant];
    return at < 0 ? -1 : variantBase + at;
  }
}

/**
 * Whether an op is *tied* (see docs/op-language.md): of its variants with the first input and the output in registers there are only those
 * in which they are the same one.
 */
function isTied({ axes, operands, variantTable }: OpInfo): boolean {
  if (variantTable === undefined || operands[0]?.role !== "input") return false;
  const last = axes.length - 1;
  if (operands[last]?.role !== "output" || axes[0][0] !== axes[last][0]) return false;
  const isRegister = (place: Location): boolean => place !== "slot" && place !== "const";
  if (!isRegister(axes[0][0])) return false;
  const outputs = axes[last].length;
  const perFirst = variantTable.length / axes[0].length;
  let hasSame = false;
  for (let at = 0; at < variantTable.length; at++) {
    const first = axes[0][Math.floor(at / perFirst)];
    const output = axes[last][at % outputs];
    if (variantTable[at] < 0 || !isRegister(first) || !isRegister(output)) continue;
    if (first !== output) return false;
    hasSame = true;
  }
  return hasSame;
}

function typeNumber(type: string): number {
  return (valueTypes as readonly string[]).indexOf(type);
}
