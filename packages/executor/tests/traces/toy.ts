/**
 * The tests' guest: op files in this folder, built by clang for a layout of many registers and for one of few, in which the
 * allocator has to spill.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Bundle, readBundle } from "@serigraph/bundle";
import type { CodeMemory } from "@serigraph/memory";
import {
  decodeExit,
  type ExitDescriptor,
  type OpSemantics,
  Runtime,
  Trace,
  type TraceBuilder,
  TraceAbort,
  Traces,
  type Val,
} from "../../src/index.ts";

/** Numbers of registers: integers, doubles. */
export const layouts = { many: [7, 5], few: [3, 2] } as const;
export type LayoutName = keyof typeof layouts;

/** As in context.h, in words. */
const EXIT_ID = 0;
export const RESULT = 1;
const HEAP = 2;
const HEAP_END = 3;
const DUMPED = 8;
export const FIELDS = 40;
export const ARRAYS = 48;
const CONTEXT_WORDS = 80;
const FRAME_WORDS = 128;
const HEAP_WORDS = 4096;
export const SPILL_BASE = 512;

/** Writes a manifest for a layout beside nothing else; the op files stay here. */
export function writeManifest(folder: string, layout: LayoutName): string {
  const [integers, doubles] = layouts[layout];
  mkdirSync(folder, { recursive: true });
  const path = join(folder, "stencils.json");
  for (const file of ["toy.ops.c", "context.h"])
    writeFileSync(join(folder, file), readFileSync(join(import.meta.dirname, file)));
  const pinned = [
    ["frame", "u64 *"],
    ["context", "u64 *"],
  ];
  writeFileSync(
    path,
    JSON.stringify({
      name: "toy",
      ops: ["*.ops.c"],
      include: ["."],
      layouts: { trace: { pinned, integers, doubles } },
      ssa: "trace-ops.ts",
    }),
  );
  return path;
}

export function loadToy(folder: string, triple: string): Bundle {
  const path = join(folder, "stencils", `${triple}.bundle`);
  return readBundle(readFileSync(path), path);
}

const isZero = (b: TraceBuilder, v: Val): boolean =>
  b.isConst(v) && b.constLow(v) === 0 && b.constHigh(v) === 0;

/** Memory classes: one for each array, one for pairs. */
const semantics = (ops: Bundle["ops"]): Record<string, OpSemantics> => {
  const number = (name: string): number => ops.findIndex((op) => op.name === name);
  const [BOX, PAIR] = [number("BOX"), number("PAIR")];
  const knownGuard = (holds: (a: number, b: number) => boolean): OpSemantics => ({
    effect: "guard",
    fold(b, [x, y]) {
      if (!b.isConst(x) || !b.isConst(y)) return undefined;
      const small = [x, y].every((v) => b.constHigh(v) === b.constLow(v) >> 31);
      if (!small) return undefined;
      if (holds(b.constLow(x), b.constLow(y))) return b.NONE_NEEDED;
      throw new TraceAbort("guard-fails", "a comparison of constants");
    },
  });
  return {
    ADD: {
      effect: "pure",
      commutative: true,
      fold: (b, [x, y]) => (isZero(b, y) ? x : isZero(b, x) ? y : undefined),
    },
    SUB: {
      effect: "pure",
      fold: (b, [x, y]) => (x === y ? b.constInt("i64", 0) : isZero(b, y) ? x : undefined),
    },
    MUL: { effect: "pure", commutative: true },
    ADD_K: { effect: "pure", fold: (_b, [x], [low, high]) => (low === 0 && high === 0 ? x : undefined) },
    AND_K: { effect: "pure" },
    MIX: { effect: "pure" },
    MIX_OUT: { effect: "pure" },
    LT: knownGuard((a, b) => a < b),
    GE: knownGuard((a, b) => a >= b),
    FLT: { effect: "guard" },
    FGE: { effect: "guard" },
    SIGN: { effect: "guard" },
    FADD: { effect: "pure", commutative: true },
    FSUB: { effect: "pure" },
    FMUL: { effect: "pure" },
    I2F: { effect: "pure" },
    BOX: { effect: "pure", sinkable: true },
    UNBOX: {
      effect: "guard",
      fold(b, [x]) {
        if (b.opOf(x) === BOX) return b.inputOf(x, 0);
        if (b.opOf(x) === PAIR) throw new TraceAbort("guard-fails", "a pair is no int");
        return undefined;
      },
    },
    PAIR: { effect: "pure", sinkable: true, unique: true },
    IS_PAIR: {
      effect: "guard",
      fold(b, [x]) {
        if (b.opOf(x) === PAIR) return b.NONE_NEEDED;
        if (b.opOf(x) === BOX) throw new TraceAbort("guard-fails", "an int is no pair");
        return undefined;
      },
    },
    FIRST: { effect: "pure", fold: (b, [x]) => (b.opOf(x) === PAIR ? b.inputOf(x, 0) : undefined) },
    SECOND: { effect: "pure", fold: (b, [x]) => (b.opOf(x) === PAIR ? b.inputOf(x, 1) : undefined) },
    LOAD: { effect: "load", reads: 3 },
    STORE: { effect: "store", writes: 3 },
    GET: { effect: "load", reads: 4 },
    SET: { effect: "store", writes: 4 },
    RETURN_INT: { effect: "terminal" },
  };
};

/** A runtime with the toy guest: memory for frame, context and heap, the code that dumps registers, and `Traces`. */
export class Toy {
  readonly runtime: Runtime;
  readonly traces: Traces;
  readonly frameAddress: number;
  readonly contextAddress: number;
  readonly frame: BigInt64Array;
  readonly frameF64: Float64Array;
  readonly context: BigInt64Array;
  readonly contextF64: Float64Array;
  readonly heap: BigInt64Array;
  readonly heapAddress: number;
  private readonly integers: number;

  constructor(bundle: Bundle, memory: CodeMemory, spillSlots = 64) {
    this.runtime = Runtime.load(bundle, { memory });
    const plain = memory.allocate(16, 8 * (FRAME_WORDS + CONTEXT_WORDS + HEAP_WORDS));
    plain.seal();
    const { buffer, byteOffset } = plain.data.bytes;
    this.frameAddress = plain.dataAddress;
    this.contextAddress = this.frameAddress + 8 * FRAME_WORDS;
    this.heapAddress = this.contextAddress + 8 * CONTEXT_WORDS;
    this.frame = new BigInt64Array(buffer, byteOffset, FRAME_WORDS);
    this.frameF64 = new Float64Array(buffer, byteOffset, FRAME_WORDS);
    this.context = new BigInt64Array(buffer, byteOffset + 8 * FRAME_WORDS, CONTEXT_WORDS);
    this.contextF64 = new Float64Array(buffer, byteOffset + 8 * FRAME_WORDS, CONTEXT_WORDS);
    this.heap = new BigInt64Array(buffer, byteOffset + 8 * (FRAME_WORDS + CONTEXT_WORDS), HEAP_WORDS);
    this.resetHeap();
    const { integers, doubles } = bundle.layouts["trace"];
    this.integers = integers;
    this.traces = new Traces(this.runtime, {
      layout: "trace",
      semantics: semantics(bundle.ops),
      ops: {
        moveInt: "MOVE",
        loadInt: "MOVE",
        storeInt: "MOVE",
        constInt: "MOVE",
        moveDouble: "FMOVE",
        loadDouble: "FMOVE",
        storeDouble: "FMOVE",
        constDouble: "FMOVE",
        goto: "GOTO",
        exit: "STUB",
      },
      spillBase: SPILL_BASE,
      spillSlots,
      commonExit: this.runtime.compile(dumpCode(bundle, integers, doubles)).entry,
      isLive: (slot, resume) => (resume as { live?: (slot: number) => boolean }).live?.(slot) ?? true,
    });
  }

  resetHeap(): void {
    this.context[HEAP] = BigInt(this.heapAddress);
    this.context[HEAP_END] = BigInt(this.heapAddress + 8 * HEAP_WORDS);
  }

  /** A new pair in the heap; its address. */
  pair(a: bigint, b: bigint): bigint {
    const at = this.context[HEAP];
    const index = (Number(at) - this.heapAddress) / 8;
    this.heap[index] = a;
    this.heap[index + 1] = b;
    this.context[HEAP] += 16n;
    return at;
  }

  /** Enters code; the exit that was taken. */
  enter(entry: number): ExitDescriptor {
    this.context[EXIT_ID] = -1n;
    const reason = this.runtime.enter(entry, this.frameAddress, this.contextAddress);
    const exit = this.traces.exit(Number(this.context[EXIT_ID]));
    if (reason !== LEFT || exit === undefined)
      throw new Error(`native code returned ${reason}, with exit ${this.context[EXIT_ID]}`);
    return exit;
  }

  /** What {@link decodeExit} makes of the dumped registers: words, of doubles their bits. */
  decode(
    exit: ExitDescriptor,
    slot: (slot: number, word: bigint) => void,
    box: (value: bigint) => bigint,
  ): void {
    const { runtime } = this;
    decodeExit<bigint>(exit, {
      register: (index) => this.context[DUMPED + index],
      double: (index) => this.context[DUMPED + this.integers + index],
      frame: (offset) => this.frame[offset / 8],
      constant: (low, high) => BigInt.asIntN(64, (BigInt(high) << 32n) | BigInt(low >>> 0)),
      recipe: (op, args) =>
        runtime.bundle.ops[op].name === "PAIR" ? this.pair(args[0], args[1]) : box(args[0]),
      slot,
    });
  }
}

/** What LEAVE returns. */
const LEFT = 9;

function dumpCode(bundle: Bundle, integers: number, doubles: number): Trace {
  const trace = new Trace();
  const base = (name: string): number => bundle.ops.find((op) => op.name === name)!.variantBase;
  for (let r = 0; r < integers + doubles; r++) {
    const at = trace.push(r < integers ? base("DUMP") + r : base("FDUMP") + r - integers, 4);
    trace.imm32(at + 2, DUMPED + r);
  }
  trace.imm32(trace.push(base("LEAVE"), 2), LEFT);
  return trace;
}

/** Emits by name: what generated constructors do. */
export function emit(
  b: TraceBuilder,
  name: string,
  inputs: readonly number[],
  imms: readonly number[] = [],
): Val {
  const op = b.opNumber(name);
  inputs.forEach((value, i) => (b.staged[i] = value));
  imms.forEach((imm, i) => {
    b.staged[inputs.length + 2 * i] = imm;
    b.staged[inputs.length + 2 * i + 1] = imm < 0 ? -1 : 0;
  });
  return b.emit(op) as Val;
}
