/**
 * Random programs of the toy guest, their meaning (an interpreter), and a small tracing JIT that runs them through the trace compiler:
 * the state after every exit must be the interpreter's.
 */
import {
  type ExitDescriptor,
  type TraceBuilder,
  TraceAbort,
  type CompiledTrace,
  type Val,
} from "../../src/index.ts";
import { ARRAYS, emit, FIELDS, type Toy } from "./toy.ts";

/**
 * State slots: ints, doubles, boxed values, fields of an object, temporaries that live for a part of an iteration (an inlined
 * frame's variables). Slot 0 counts iterations.
 */
export interface Shape {
  readonly ints: number;
  readonly doubles: number;
  readonly boxed: number;
  readonly fields: number;
  readonly temporaries: number;
}

export type Instruction =
  | {
      readonly kind: "add" | "sub" | "mul" | "mix";
      readonly to: number;
      readonly a: number;
      readonly b: number;
    }
  | { readonly kind: "addK" | "andK"; readonly to: number; readonly a: number; readonly k: number }
  | {
      readonly kind: "mixOut" | "move" | "i2f" | "box" | "unbox" | "second";
      readonly to: number;
      readonly a: number;
    }
  /** Fields are ints; a temporary is made by push and gone after pop. */
  | { readonly kind: "get" | "set" | "push" | "pop"; readonly to: number; readonly a: number }
  | { readonly kind: "const"; readonly to: number; readonly k: number }
  | { readonly kind: "fadd" | "fsub" | "fmul"; readonly to: number; readonly a: number; readonly b: number }
  | { readonly kind: "pair"; readonly to: number; readonly a: number; readonly b: number }
  | { readonly kind: "load"; readonly to: number; readonly a: number; readonly which: number }
  | { readonly kind: "store"; readonly a: number; readonly b: number; readonly which: number }
  /** Skips the next `skip` instructions when a < b (of ints or doubles). */
  | { readonly kind: "ifLess" | "ifLessF"; readonly a: number; readonly b: number; readonly skip: number }
  /** Skips when a > 0. */
  | { readonly kind: "ifPositive"; readonly a: number; readonly skip: number };

export interface Program {
  readonly shape: Shape;
  readonly body: readonly Instruction[];
  readonly iterations: number;
}

export type Boxed = bigint | { readonly a: bigint; readonly b: bigint };
export interface State {
  readonly ints: bigint[];
  readonly doubles: number[];
  readonly boxed: Boxed[];
  readonly arrays: bigint[];
  readonly fields: bigint[];
  readonly temporaries: (bigint | undefined)[];
}

export type Random = () => number;
export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let x = Math.imul(state ^ (state >>> 15), state | 1);
    x ^= x + Math.imul(x ^ (x >>> 7), x | 61);
    return ((x ^ (x >>> 14)) >>> 0) / 4294967296;
  };
}

export function randomProgram(random: Random): Program {
  const below = (n: number): number => Math.floor(random() * n);
  const shape = {
    ints: 2 + below(random() < 0.3 ? 12 : 5),
    doubles: 1 + below(random() < 0.3 ? 8 : 3),
    boxed: below(4),
    fields: below(4),
    temporaries: below(3),
  };
  const int = (): number => below(shape.ints);
  /** Never the counter. */
  const intTo = (): number => 1 + below(shape.ints - 1);
  const double = (): number => below(shape.doubles);
  const boxed = (): number => below(shape.boxed);
  const length = 1 + below(random() < 0.2 ? 40 : 14);
  const body: Instruction[] = [];
  for (let i = 0; i < length; i++) {
    const roll = random();
    const skip = below(Math.min(4, length - i));
    const hasBoxed = shape.boxed > 0;
    if (roll < 0.14) body.push({ kind: "move", to: intTo(), a: int() });
    else if (roll < 0.22)
      body.push({ kind: (["add", "sub", "mul"] as const)[below(3)], to: intTo(), a: int(), b: int() });
    else if (roll < 0.3) body.push({ kind: "mix", to: intTo(), a: int(), b: int() });
    else if (roll < 0.34) body.push({ kind: "mixOut", to: intTo(), a: int() });
    else if (roll < 0.42) body.push({ kind: "addK", to: intTo(), a: int(), k: below(7) - 3 });
    else if (roll < 0.46) body.push({ kind: "andK", to: intTo(), a: int(), k: [15, 7, 3, 31][below(4)] });
    else if (roll < 0.5) body.push({ kind: "const", to: intTo(), k: below(20) - 5 });
    else if (roll < 0.6)
      body.push({
        kind: (["fadd", "fsub", "fmul"] as const)[below(3)],
        to: double(),
        a: double(),
        b: double(),
      });
    else if (roll < 0.63) body.push({ kind: "i2f", to: double(), a: int() });
    else if (roll < 0.7) body.push({ kind: "ifLess", a: int(), b: int(), skip });
    else if (roll < 0.74) body.push({ kind: "ifLessF", a: double(), b: double(), skip });
    else if (roll < 0.77) body.push({ kind: "ifPositive", a: int(), skip });
    else if (roll < 0.87) {
      // As a rule of an index that is within.
      const a = intTo();
      if (random() < 0.3) body.push({ kind: "const", to: a, k: below(3) });
      else if (random() < 0.95) body.push({ kind: "andK", to: a, a: int(), k: 15 });
      if (roll < 0.82) body.push({ kind: "load", to: intTo(), a, which: below(2) });
      else body.push({ kind: "store", a, b: int(), which: below(2) });
    } else if (roll < 0.9 && shape.fields > 0) {
      if (random() < 0.5) body.push({ kind: "get", to: intTo(), a: below(shape.fields) });
      else body.push({ kind: "set", to: below(shape.fields), a: int() });
    } else if (!hasBoxed) body.push({ kind: "move", to: intTo(), a: int() });
    else if (roll < 0.91) body.push({ kind: "box", to: boxed(), a: int() });
    else if (roll < 0.95) body.push({ kind: "unbox", to: intTo(), a: boxed() });
    else if (roll < 0.96) body.push({ kind: "second", to: intTo(), a: boxed() });
    else body.push({ kind: "pair", to: boxed(), a: int(), b: int() });
  }
  for (let i = 0; i < shape.temporaries; i++) {
    // Nested, as calls are.
    const from = below(body.length + 1);
    const to = from + below(body.length + 1 - from);
    body.splice(to, 0, { kind: "pop", to: intTo(), a: i });
    body.splice(from, 0, { kind: "push", to: i, a: int() });
  }
  // Nobody skips a push or pop.
  body.forEach((it, i) => {
    if (!("skip" in it)) return;
    let skip = Math.min(it.skip, body.length - 1 - i);
    for (let k = 1; k <= skip; k++)
      if (body[i + k].kind === "push" || body[i + k].kind === "pop") skip = k - 1;
    body[i] = { ...it, skip };
  });
  return { shape, body, iterations: 2 + below(30) };
}

export function randomState(program: Program, random: Random): State {
  const { ints, doubles, boxed, fields, temporaries } = program.shape;
  const below = (n: number): number => Math.floor(random() * n);
  const int = (): bigint => (random() < 0.1 ? (1n << 62n) + BigInt(below(1000)) : BigInt(below(40) - 10));
  return {
    ints: Array.from({ length: ints }, (_, i) => (i === 0 ? 0n : int())),
    doubles: Array.from({ length: doubles }, () => below(64) / 4 - 5),
    boxed: Array.from({ length: boxed }, () => (random() < 0.7 ? BigInt(below(50)) : { a: int(), b: int() })),
    arrays: Array.from({ length: 32 }, () => BigInt(below(20) - 3)),
    fields: Array.from({ length: fields }, int),
    temporaries: Array.from({ length: temporaries }, () => undefined),
  };
}

const wrap = (value: bigint): bigint => BigInt.asIntN(64, value);
const copy = (state: State): State => ({
  ints: [...state.ints],
  doubles: [...state.doubles],
  boxed: [...state.boxed],
  arrays: [...state.arrays],
  fields: [...state.fields],
  temporaries: [...state.temporaries],
});

/** Performs the instruction at `pc`; the next one's number. */
export function step({ body }: Program, state: State, pc: number): number {
  const { ints, doubles, boxed, arrays, fields, temporaries } = state;
  const it = body[pc];
  switch (it.kind) {
    case "add":
      ints[it.to] = wrap(ints[it.a] + ints[it.b]);
      break;
    case "sub":
      ints[it.to] = wrap(ints[it.a] - ints[it.b]);
      break;
    case "mul":
      ints[it.to] = wrap(ints[it.a] * ints[it.b]);
      break;
    case "mix":
      ints[it.to] = wrap(ints[it.a] * 31n + ints[it.b]);
      break;
    case "mixOut":
      ints[it.to] = wrap(ints[it.a] * 7n + 1n);
      break;
    case "addK":
      ints[it.to] = wrap(ints[it.a] + BigInt(it.k));
      break;
    case "andK":
      ints[it.to] = ints[it.a] & BigInt(it.k);
      break;
    case "move":
      ints[it.to] = ints[it.a];
      break;
    case "const":
      ints[it.to] = BigInt(it.k);
      break;
    case "get":
      ints[it.to] = fields[it.a];
      break;
    case "set":
      fields[it.to] = ints[it.a];
      break;
    case "push":
      temporaries[it.to] = ints[it.a];
      break;
    case "pop":
      ints[it.to] = temporaries[it.a]!;
      temporaries[it.a] = undefined;
      break;
    case "fadd":
      doubles[it.to] = doubles[it.a] + doubles[it.b];
      break;
    case "fsub":
      doubles[it.to] = doubles[it.a] - doubles[it.b];
      break;
    case "fmul":
      doubles[it.to] = doubles[it.a] * doubles[it.b];
      break;
    case "i2f":
      doubles[it.to] = Number(ints[it.a]);
      break;
    case "box":
      boxed[it.to] = ints[it.a];
      break;
    case "unbox": {
      const value = boxed[it.a];
      ints[it.to] = typeof value === "bigint" ? value : value.a;
      break;
    }
    case "second": {
      const value = boxed[it.a];
      ints[it.to] = typeof value === "bigint" ? value : value.b;
      break;
    }
    case "pair":
      boxed[it.to] = { a: ints[it.a], b: ints[it.b] };
      break;
    case "load":
      ints[it.to] = isIndex(ints[it.a]) ? arrays[16 * it.which + Number(ints[it.a])] : -1n;
      break;
    case "store":
      if (isIndex(ints[it.a])) arrays[16 * it.which + Number(ints[it.a])] = ints[it.b];
      break;
    case "ifLess":
      return pc + 1 + (ints[it.a] < ints[it.b] ? it.skip : 0);
    case "ifLessF":
      return pc + 1 + (doubles[it.a] < doubles[it.b] ? it.skip : 0);
    case "ifPositive":
      return pc + 1 + (ints[it.a] > 0n ? it.skip : 0);
  }
  return pc + 1;
}

const isIndex = (value: bigint): boolean => value >= 0n && value < 16n;

/** Where a trace leaves: before instruction `pc`, or at the loop's head (`body.length`), where the counter is looked at. */
interface Resume {
  readonly pc: number;
  /** Asked by the toy's `isLive`. */
  live(slot: number): boolean;
}

/** By instruction, and at the end (the loop's head): the ints that somebody reads afterwards. */
function liveInts({ body, shape }: Program): Set<number>[] {
  const all = new Set(Array.from({ length: shape.ints }, (_, i) => i));
  const live: Set<number>[] = [];
  live[body.length] = all;
  for (let pc = body.length - 1; pc >= 0; pc--) {
    const it = body[pc];
    const after = new Set(live[pc + 1]);
    if ("skip" in it) for (const slot of live[pc + 1 + it.skip]) after.add(slot);
    const writesInt =
      !["fadd", "fsub", "fmul", "i2f", "box", "pair", "set", "push"].includes(it.kind) && "to" in it;
    if (writesInt) after.delete(it.to);
    const readsInts = !["fadd", "fsub", "fmul", "ifLessF", "unbox", "second", "get", "pop", "const"].includes(
      it.kind,
    );
    if (readsInts && "a" in it) after.add(it.a);
    if (readsInts && "b" in it) after.add(it.b);
    after.add(0);
    live[pc] = after;
  }
  return live;
}

/** Runs a program by traces; counts what it did. */
export class Jit {
  readonly counts = {
    traces: 0,
    sides: 0,
    loopsInSides: 0,
    joins: 0,
    exits: 0,
    aborts: new Map<string, number>(),
  };
  root: CompiledTrace | undefined;
  private readonly toy: Toy;
  private readonly b: TraceBuilder;
  private readonly program: Program;
  private readonly head: Resume;
  private readonly resumes: Resume[];
  private readonly random: Random;
  private readonly live: Set<number>[];
  /** Values too large to be boxed, by the number in their word. */
  private readonly large: bigint[] = [];

  constructor(toy: Toy, b: TraceBuilder, program: Program, random: Random) {
    this.toy = toy;
    this.b = b;
    this.program = program;
    this.random = random;
    this.live = liveInts(program);
    const { ints, temporaries } = program.shape;
    const firstTemporary = this.field(program.shape.fields);
    // Some guests know what is live, others do not.
    const knows = random() < 0.5;
    const resume = (pc: number): Resume => ({
      pc,
      live: (slot) =>
        slot < ints
          ? !knows || this.live[pc].has(slot)
          : slot < firstTemporary || (slot < firstTemporary + temporaries && pc < program.body.length),
    });
    this.resumes = program.body.map((_, pc) => resume(pc));
    this.head = resume(program.body.length);
  }

  private slotOffset(slot: number): number {
    return 8 * slot;
  }

  private slotType(slot: number): "i64" | "f64" | "value" {
    const { ints, doubles } = this.program.shape;
    return slot < ints ? "i64" : slot < ints + doubles ? "f64" : "value";
  }

  private field(i: number): number {
    return this.boxed(this.program.shape.boxed) + i;
  }

  private temporary(i: number): number {
    return this.field(this.program.shape.fields) + i;
  }

  /** A field's value: loaded when it is first asked for, kept in its state slot from then on. */
  private getField(i: number): Val {
    const { b } = this;
    if (b.getSlot(this.field(i)) < 0) b.entryValue(this.field(i), emit(b, "GET", [], [i]));
    return b.getSlot(this.field(i)) as Val;
  }

  private get(slot: number): Val {
    const now = this.b.getSlot(slot);
    return now >= 0 ? (now as Val) : this.b.entry(slot, this.slotType(slot), this.slotOffset(slot));
  }

  private double(i: number): number {
    return this.program.shape.ints + i;
  }

  private boxed(i: number): number {
    return this.program.shape.ints + this.program.shape.doubles + i;
  }

  /** Emits the instruction at `pc` as it goes in this state. */
  private record(pc: number, state: State): void {
    const { b } = this;
    const it = this.program.body[pc];
    const int = (i: number): Val => this.get(i);
    b.resume(this.resumes[pc]);
    switch (it.kind) {
      case "add":
      case "sub":
      case "mul":
      case "mix": {
        const op = { add: "ADD", sub: "SUB", mul: "MUL", mix: "MIX" }[it.kind];
        return b.setSlot(it.to, emit(b, op, [int(it.a), int(it.b)]));
      }
      case "addK":
        return b.setSlot(it.to, emit(b, "ADD_K", [int(it.a)], [it.k]));
      case "andK":
        return b.setSlot(it.to, emit(b, "AND_K", [int(it.a)], [it.k]));
      case "mixOut":
        return b.setSlot(it.to, emit(b, "MIX_OUT", [int(it.a)]));
      case "move":
        return b.setSlot(it.to, int(it.a));
      case "const":
        return b.setSlot(it.to, b.constInt("i64", it.k));
      case "get":
        return b.setSlot(it.to, this.getField(it.a));
      case "set":
        return b.setSlot(this.field(it.to), int(it.a));
      case "push":
        return b.setSlot(this.temporary(it.to), int(it.a));
      case "pop":
        b.setSlot(it.to, this.get(this.temporary(it.a)));
        return b.clearSlot(this.temporary(it.a));
      case "fadd":
      case "fsub":
      case "fmul": {
        const op = { fadd: "FADD", fsub: "FSUB", fmul: "FMUL" }[it.kind];
        return b.setSlot(
          this.double(it.to),
          emit(b, op, [this.get(this.double(it.a)), this.get(this.double(it.b))]),
        );
      }
      case "i2f":
        return b.setSlot(this.double(it.to), emit(b, "I2F", [int(it.a)]));
      case "box":
        return b.setSlot(this.boxed(it.to), emit(b, "BOX", [int(it.a)]));
      case "pair":
        return b.setSlot(this.boxed(it.to), emit(b, "PAIR", [int(it.a), int(it.b)]));
      case "unbox":
      case "second": {
        const value = this.get(this.boxed(it.a));
        if (typeof state.boxed[it.a] === "bigint") {
          if (BigInt.asIntN(63, state.boxed[it.a] as bigint) !== state.boxed[it.a])
            throw new TraceAbort("large", "");
          return b.setSlot(it.to, emit(b, "UNBOX", [value]));
        }
        emit(b, "IS_PAIR", [value]);
        return b.setSlot(it.to, emit(b, it.kind === "unbox" ? "FIRST" : "SECOND", [value]));
      }
      case "load":
        if (!isIndex(state.ints[it.a])) throw new TraceAbort("outside", "");
        return b.setSlot(it.to, emit(b, "LOAD", [int(it.a)], [it.which]));
      case "store":
        if (!isIndex(state.ints[it.a])) throw new TraceAbort("outside", "");
        emit(b, "STORE", [int(it.a), int(it.b)], [it.which]);
        return;
      case "ifLess":
        emit(b, state.ints[it.a] < state.ints[it.b] ? "LT" : "GE", [int(it.a), int(it.b)]);
        return;
      case "ifLessF": {
        const isLess = state.doubles[it.a] < state.doubles[it.b];
        // Of a comparison with a NaN neither holds.
        if (!isLess && !(state.doubles[it.a] >= state.doubles[it.b])) throw new TraceAbort("nan", "");
        emit(b, isLess ? "FLT" : "FGE", [this.get(this.double(it.a)), this.get(this.double(it.b))]);
        return;
      }
      case "ifPositive":
        if (state.ints[it.a] <= 0n) throw new TraceAbort("not-positive", "");
        emit(b, "SIGN", [int(it.a)]);
    }
  }

  /** At the loop's head: the counter. */
  private recordHead(state: State): void {
    const { b } = this;
    b.resume(this.head);
    emit(b, "LT", [this.get(0), b.constInt("i64", this.program.iterations)]);
    b.setSlot(0, emit(b, "ADD", [this.get(0), b.constInt("i64", 1)]));
    state.ints[0]++;
  }

  /** Records from `pc` to the loop's head and closes the trace. */
  private trace(from: number, at: State): CompiledTrace {
    const { b, program } = this;
    const state = copy(at);
    let pc = from;
    if (pc === program.body.length) {
      this.recordHead(state);
      pc = 0;
    }
    const record = (until: number): void => {
      while (pc < until) {
        this.record(pc, state);
        pc = step(program, state, pc);
      }
    };
    record(program.body.length);
    b.resume(this.head);
    const isLoop = b.side !== undefined && this.random() < 0.3 && state.ints[0] < BigInt(program.iterations);
    if (isLoop) {
      // A loop from here to here, by way of the head.
      this.recordHead(state);
      pc = 0;
      record(from);
      if (pc !== from) throw new TraceAbort("another-way", "");
      b.resume(this.resumes[from]);
      b.closeLoop();
      this.counts.loopsInSides++;
    } else if (b.side === undefined) {
      for (let slot = 1; slot < program.shape.ints; slot++) {
        if (this.random() < 0.5) {
          this.get(slot);
          b.vary(slot);
        }
      }
      b.closeLoop();
    } else if (this.root !== undefined && this.random() < 0.8 && b.join(this.root)) this.counts.joins++;
    else if (this.root !== undefined && this.random() < 0.8) {
      for (let i = 0; i < program.shape.fields; i++) {
        if (b.getSlot(this.field(i)) >= 0) emit(b, "SET", [b.getSlot(this.field(i))], [i]);
      }
      for (let i = 0; i < program.shape.fields; i++) {
        if (b.getSlot(this.field(i)) >= 0) emit(b, "SET", [b.getSlot(this.field(i))], [i]);
      }
      b.jump(this.root, this.stores());
    } else b.exit();
    this.counts.traces++;
    return b.compile();
  }

  private stores(): [number, Val][] {
    const { ints, doubles, boxed } = this.program.shape;
    const stores: [number, Val][] = [];
    for (let slot = 0; slot < ints + doubles + boxed; slot++) {
      // Temporaries have no home, and are gone here.
      const value = this.b.getSlot(slot);
      if (value >= 0) stores.push([this.slotOffset(slot), value as Val]);
    }
    return stores;
  }

  private attempt(make: () => CompiledTrace): CompiledTrace | undefined {
    try {
      return make();
    } catch (error) {
      if (!(error instanceof TraceAbort)) throw error;
      const { aborts } = this.counts;
      aborts.set(error.reason, (aborts.get(error.reason) ?? 0) + 1);
      return undefined;
    }
  }

  /** Runs to the end from the loop's head and returns the final state; checks every exit on the way against the interpreter. */
  run(initial: State): State {
    const { program, toy } = this;
    let state = copy(initial);
    const expected = copy(initial);
    let expectedPc = program.body.length;
    const length = program.body.length;
    const advance = (s: State, pc: number): number => {
      if (pc < length) return step(program, s, pc);
      s.ints[0]++;
      return 0;
    };
    for (;;) {
      // At the head, and the interpreter of the expected state too.
      if (state.ints[0] >= BigInt(program.iterations)) break;
      this.root ??= this.attempt(() => this.trace(length, (this.b.reset(), state)));
      if (this.root === undefined) {
        // One iteration by hand.
        let pc = length;
        do pc = advance(state, pc);
        while (pc < length);
        continue;
      }
      this.write(state);
      const exit = toy.enter(this.root.entry);
      this.counts.exits++;
      const resume = exit.resume as Resume;
      const exitPc = resume.pc;
      state = this.read(exit);
      // The interpreter goes on to the same place.
      while (expectedPc !== exitPc || expected.ints[0] !== state.ints[0]) {
        if (expected.ints[0] > state.ints[0] || expected.ints[0] > BigInt(program.iterations))
          throw new Error(
            `exit ${exit.id} at pc ${exitPc}, iteration ${state.ints[0]}, which the program does not come to`,
          );
        expectedPc = advance(expected, expectedPc);
      }
      // What is dead may be anything.
      for (let i = 0; i < state.ints.length; i++) if (!resume.live(i)) state.ints[i] = expected.ints[i];
      this.compare(
        state,
        expected,
        `exit ${exit.id} before instruction ${exitPc}, iteration ${state.ints[0]}`,
      );
      exit.count++;
      if (exitPc < length && exit.side === undefined && exit.count >= 1 && this.random() < 0.7) {
        const side = this.attempt(() => this.trace(exitPc, (this.b.resetSide(exit), state)));
        if (side !== undefined) {
          this.counts.sides++;
          exit.link(side);
          if (this.random() < 0.1) exit.unlink();
        }
      }
      let pc = exitPc;
      while (pc < length) pc = advance(state, pc);
      if (exitPc === length && state.ints[0] < BigInt(program.iterations) && exit.uop >= 0)
        throw new Error(`exit ${exit.id} left at the loop's head without a reason`);
    }
    while (expectedPc !== length || expected.ints[0] !== state.ints[0])
      expectedPc = advance(expected, expectedPc);
    this.compare(state, expected, "the end");
    return state;
  }

  private word(value: Boxed): bigint {
    if (typeof value !== "bigint") return this.toy.pair(value.a, value.b);
    if (BigInt.asIntN(63, value) === value) return (value << 1n) | 1n;
    this.large.push(value);
    return BigInt(this.large.length - 1) * 4n + 2n;
  }

  private value(word: bigint): Boxed {
    if ((word & 1n) === 1n) return word >> 1n;
    if ((word & 3n) === 2n) return this.large[Number(word >> 2n)];
    const index = (Number(word) - this.toy.heapAddress) / 8;
    return { a: this.toy.heap[index], b: this.toy.heap[index + 1] };
  }

  private write(state: State): void {
    const { frame, frameF64, context } = this.toy;
    this.toy.resetHeap();
    state.ints.forEach((value, i) => (frame[i] = value));
    state.doubles.forEach((value, i) => (frameF64[this.double(i)] = value));
    state.boxed.forEach((value, i) => (frame[this.boxed(i)] = this.word(value)));
    state.arrays.forEach((value, i) => (context[ARRAYS + i] = value));
    state.fields.forEach((value, i) => (context[FIELDS + i] = value));
  }

  private read(exit: ExitDescriptor): State {
    const { frame, frameF64, context } = this.toy;
    const words = new Map<number, bigint>();
    this.toy.decode(
      exit,
      (slot, word) => words.set(slot, word),
      (value) => this.word(value),
    );
    const { ints, doubles, boxed, fields, temporaries } = this.program.shape;
    for (const [slot, word] of words) if (slot < ints + doubles + boxed) frame[slot] = word;
    return {
      fields: Array.from({ length: fields }, (_, i) => words.get(this.field(i)) ?? context[FIELDS + i]),
      temporaries: Array.from({ length: temporaries }, (_, i) => words.get(this.temporary(i))),
      ints: Array.from({ length: ints }, (_, i) => frame[i]),
      doubles: Array.from({ length: doubles }, (_, i) => frameF64[this.double(i)]),
      boxed: Array.from({ length: boxed }, (_, i) => this.value(frame[this.boxed(i)])),
      arrays: Array.from({ length: 32 }, (_, i) => context[ARRAYS + i]),
    };
  }

  private compare(actual: State, expected: State, where: string): void {
    const text = ({ ints, doubles, boxed, arrays, fields, temporaries }: State): string =>
      JSON.stringify({ ints, doubles, boxed, arrays, fields, temporaries }, (_, value: unknown) =>
        typeof value === "bigint"
          ? `${value}n`
          : Object.is(value, -0)
            ? "-0"
            : Number.isNaN(value)
              ? "NaN"
              : value,
      ).replaceAll("Infinity", "∞");
    if (text(actual) !== text(expected))
      throw new Error(`${where}:\n  is        ${text(actual)}\n  should be ${text(expected)}`);
  }
}
