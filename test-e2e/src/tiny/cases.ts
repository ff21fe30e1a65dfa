/**
 * Traces of the tiny guest (guests/tiny) with what must come of them: data only, so that any Node can run them, and the runners
 * in C that hold no Node at all.
 */
import type { Location } from "@serigraph/bundle";

/** One instruction of a trace. Operand values by name; targets and labels as positions in the trace. */
export interface Uop {
  readonly op: string;
  /** Locations of inputs and outputs; the op's first ones when absent. */
  readonly at?: readonly Location[];
  readonly values?: Readonly<Record<string, bigint | number>>;
  readonly to?: Readonly<Record<string, number>>;
  readonly labels?: Readonly<Record<string, number>>;
}

export interface TinyCase {
  readonly name: string;
  readonly entry: "ENTER" | "ENTER_REGISTERS";
  readonly trace: readonly Uop[];
  /** 64-bit words before; the rest is 0. */
  readonly frame?: readonly bigint[];
  readonly context?: readonly bigint[];
  /** What must be there afterwards. Words that are not named must be as before. */
  readonly result: bigint;
  readonly frameAfter?: Readonly<Record<number, bigint | "executor">>;
  readonly contextAfter?: Readonly<Record<number, bigint>>;
}

export const frameWords = 24;
export const contextWords = 4;

const words = (number: number): bigint => new BigUint64Array(new Float64Array([number]).buffer)[0]!;
const unsigned = (value: bigint): bigint => BigInt.asUintN(64, value);
const max = 2n ** 63n - 1n;
const leave = (pc: number): Uop => ({ op: "LEAVE", values: { pc } });

/** A trace of the frame layout: one uop, then LEAVE with 1000; its exit or jump, if it has one, leaves with 2000. */
function one(
  name: string,
  uop: Uop,
  frame: readonly bigint[],
  frameAfter: Readonly<Record<number, bigint | "executor">>,
  options: {
    readonly exits?: boolean;
    readonly to?: string;
    readonly contextAfter?: Readonly<Record<number, bigint>>;
  } = {},
): TinyCase {
  const { exits = false, to } = options;
  return {
    name,
    entry: "ENTER",
    trace: [{ ...uop, ...(to === undefined ? {} : { to: { [to]: 2 } }) }, leave(1000), leave(2000)],
    frame,
    result: exits ? 1000n : 0n,
    frameAfter,
    contextAfter: { 0: exits ? 2000n : 1000n, ...options.contextAfter },
  };
}

export const tinyCases: readonly TinyCase[] = [
  one("adds", { op: "ADD", values: { a: 8, b: 16, r: 24 } }, [0n, 40n, 2n], { 3: 42n }, { to: "overflow" }),
  one(
    "adds across the halves of a word",
    { op: "ADD", values: { a: 0, b: 8, r: 16 } },
    [0xffff_ffffn, 1n],
    { 2: 1n << 32n },
    { to: "overflow" },
  ),
  one(
    "exits on overflow, and stores nothing",
    { op: "ADD", values: { a: 8, b: 16, r: 24 } },
    [0n, max, 1n, 7n],
    {},
    { to: "overflow", exits: true },
  ),
  one(
    "adds two constants of 64 bits",
    { op: "ADD", at: ["const", "const", "slot"], values: { a: 0x1234_5678_9abc_def0n, b: -5, r: 8 } },
    [],
    { 1: 0x1234_5678_9abc_deebn },
    { to: "overflow" },
  ),
  one(
    "a constant 0 is 0",
    { op: "ADD", at: ["const", "slot", "slot"], values: { a: 0, b: 0, r: 8 } },
    [unsigned(-9n)],
    { 1: unsigned(-9n) },
    { to: "overflow" },
  ),
  one(
    "subtracts",
    { op: "SUB", values: { a: 0, b: 8, r: 16 } },
    [5n, 7n],
    { 2: unsigned(-2n) },
    { to: "overflow" },
  ),
  one("multiplies 64 bits", { op: "MUL", values: { a: 0, b: 8, r: 16 } }, [0x1_0000_0001n, 0x3_0000_0005n], {
    2: BigInt.asUintN(64, 0x1_0000_0001n * 0x3_0000_0005n),
  }),
  one(
    "shifts by a count of 40",
    { op: "SHIFT", values: { a: 0, by: 8, left: 16, right: 24 } },
    [0x1122_3344_5566_7788n, 40n],
    { 2: BigInt.asUintN(64, 0x1122_3344_5566_7788n << 40n), 3: 0x11_2233n },
  ),
  one("moves a slot far away", { op: "MOVE", values: { a: 0, r: 184 } }, [3n], { 23: 3n }),
  one(
    "moves a constant of 64 bits",
    { op: "MOVE", at: ["const", "slot"], values: { a: 0xfedc_ba98_7654_3210n, r: 0 } },
    [],
    { 0: 0xfedc_ba98_7654_3210n },
  ),
  one(
    "moves a constant of 32 bits",
    { op: "MOVE", at: ["const", "slot"], values: { a: 0xfedc_ba98n, r: 0 } },
    [],
    { 0: 0xfedc_ba98n },
  ),
  one(
    "an imm and a constant of the pool",
    { op: "SCALE", values: { a: 0, r: 8, factor: words(2.5) } },
    [words(3)],
    { 1: words(27 * 2.5 + 0.1) },
  ),
  one(
    "adds doubles without a rounding of 80 bits",
    { op: "FADD", values: { a: 0, b: 8, r: 16 } },
    [words(0.1), words(0.2)],
    { 2: words(0.1 + 0.2) },
  ),
  one(
    "a constant double",
    { op: "FADD", at: ["const", "slot", "slot"], values: { a: words(-1.25), b: 0, r: 8 } },
    [words(3.5)],
    { 1: words(2.25) },
  ),
  one(
    "divides",
    { op: "FDIV", values: { a: 0, b: 8, r: 16 } },
    [words(1), words(3)],
    { 2: words(1 / 3) },
    { to: "zero" },
  ),
  one(
    "exits on a division by -0.0",
    { op: "FDIV", values: { a: 0, b: 8, r: 16 } },
    [words(1), words(-0)],
    {},
    { to: "zero", exits: true },
  ),
  one("converts", { op: "TO_F64", values: { a: 0, r: 8 } }, [unsigned(-3n)], { 1: words(-3) }),
  one(
    "imms of all types at the ends of their ranges",
    {
      op: "STORE_IMMS",
      values: {
        base: 16,
        small: 65535,
        wide: 0xffff_ffff,
        negative: -0x8000_0000,
        big: 2n ** 64n - 1n,
        signed_big: -max - 1n,
      },
    },
    [],
    { 2: 65535n, 3: 0xffff_ffffn, 4: 2n ** 64n - 2n ** 31n, 5: 2n ** 64n - 1n, 6: 2n ** 63n, 7: 0n, 8: 0n },
  ),
  one(
    "imms in the middle",
    {
      op: "STORE_IMMS",
      values: {
        base: 0,
        small: 0x7fff,
        wide: 0x7fff_fff0,
        negative: -1,
        big: 0x8000_0000,
        signed_big: 0x7fff_ffff,
      },
    },
    [],
    { 0: 0x7fffn, 1: 0x7fff_fff0n, 2: 2n ** 64n - 1n, 3: 0x8000_0000n, 4: 0x7fff_ffffn },
  ),
  one(
    "imms that are 0 compare equal to 0",
    { op: "STORE_IMMS", values: { base: 0, small: 0, wide: 0, negative: 0, big: 0, signed_big: 0 } },
    [9n, 9n, 9n, 9n, 9n, 9n, 9n],
    { 0: 0n, 1: 0n, 2: 0n, 3: 0n, 4: 0n, 5: 1n, 6: 1n },
  ),
  one("negates a bool", { op: "NEGATE_BOOL", values: { a: 0, r: 8 } }, [4n], { 1: 1n }),
  one(
    "extends narrow integers",
    { op: "NARROW", values: { a: 0, b: 8, r: 16, s: 24 } },
    [0xaaaa_bbbb_0000_0000n, 0xaaaa_bbbb_ffff_fffen],
    { 2: 2n ** 64n - 1n, 3: 0xffff_ffffn },
  ),
  one(
    "calls a helper that calls a helper and writes to the context",
    { op: "SUM", values: { count: 0, r: 8 } },
    [5n],
    { 1: 30n },
    { contextAfter: { 1: 1n } },
  ),
  one(
    "calls a helper of doubles",
    { op: "MEAN", values: { a: 0, b: 8, c: 16, r: 24 } },
    [words(1), words(2.5), words(4)],
    { 3: words(2) },
  ),
  one(
    "calls a helper of eight arguments",
    { op: "MIX", values: { a: 0, r: 8, b: 0xffff_ffff, c: -7 } },
    [3n],
    {
      1: BigInt.asUintN(
        64,
        3n + 2n * 0xffff_ffffn - 21n + 5n * 4n + 7n * 5n + 11n * 6n + 13n * 7n + 17n * 8n,
      ),
    },
  ),
  one(
    "calls a helper that reads a table of addresses",
    { op: "NAME_LENGTH", values: { which: 0, r: 8 } },
    [2n],
    { 1: 7n },
  ),
  one("reads a string", { op: "TEXT_AT", values: { index: 0, r: 8 } }, [11n], {
    1: BigInt('a } string " with'.charCodeAt(11)),
  }),
  one(
    "reads a table of the op's own",
    { op: "LOOKUP", values: { index: 0, r: 8 } },
    [3n],
    { 1: words(3.0625) },
    { to: "out_of_range" },
  ),
  one(
    "exits out of the table",
    { op: "LOOKUP", values: { index: 0, r: 8 } },
    [4n],
    {},
    { to: "out_of_range", exits: true },
  ),
  one(
    "jumps",
    { op: "JUMP_IF_LESS", values: { a: 0, b: 8 } },
    [2n ** 64n - 1n, 0n],
    {},
    { to: "less", exits: true },
  ),
  one(
    "does not jump",
    { op: "JUMP_IF_LESS", values: { a: 0, b: 8 } },
    [0n, 2n ** 64n - 1n],
    {},
    { to: "less" },
  ),
  one("goes", { op: "GOTO" }, [], {}, { to: "to", exits: true }),
  one("knows its executor", { op: "SELF", values: { r: 0 } }, [], { 0: "executor" }),
  one("is done early", { op: "MAYBE", values: { a: 0, r: 8 } }, [5n], { 1: 1n }),
  one("is done at the end", { op: "MAYBE", values: { a: 0, r: 8 } }, [0n], { 1: unsigned(-2n) }),
  {
    name: "goes to a label's address",
    entry: "ENTER",
    trace: [{ op: "TAIL_TO", labels: { to: 2 } }, leave(1), leave(2)],
    result: -998n,
    contextAfter: { 0: 2n },
  },
  {
    name: "returns a negative number",
    entry: "ENTER",
    trace: [leave(0)],
    result: -1000n,
    contextAfter: { 0: 0n },
  },
  {
    name: "returns more than 31 bits",
    entry: "ENTER",
    trace: [leave(0xffff_ffff)],
    result: 0xffff_ffffn - 1000n,
    contextAfter: { 0: 0xffff_ffffn },
  },
  {
    // i = 0; s = 0; do { s += i * i; i += 1 } while (i < n)
    name: "loops in the frame",
    entry: "ENTER",
    trace: [
      { op: "MUL", values: { a: 0, b: 0, r: 24 } },
      { op: "ADD", values: { a: 8, b: 24, r: 8 }, to: { overflow: 5 } },
      { op: "ADD", at: ["slot", "const", "slot"], values: { a: 0, b: 1, r: 0 }, to: { overflow: 5 } },
      { op: "JUMP_IF_LESS", values: { a: 0, b: 16 }, to: { less: 0 } },
      leave(1),
      leave(2),
    ],
    frame: [0n, 0n, 1000n],
    result: -999n,
    frameAfter: { 0: 1000n, 1: (999n * 1000n * 1999n) / 6n, 3: 999n * 999n },
    contextAfter: { 0: 1n },
  },
  {
    // r0 counts down from 10; r1 sums; d0 is multiplied by 1.5 each time.
    name: "loops in registers, with a call in between",
    entry: "ENTER_REGISTERS",
    trace: [
      { op: "R_LOAD_I64", at: ["r0"], values: { from: 0 } },
      { op: "R_LOAD_I64", at: ["r1"], values: { from: 8 } },
      { op: "R_LOAD_F64", at: ["d0"], values: { from: 16 } },
      { op: "R_FCONST", at: ["const", "d2"], values: { a: words(1.5) } },
      { op: "R_FMUL", at: ["d0", "d2", "d0"] },
      { op: "R_CALL", at: ["r0", "r2"] },
      { op: "R_IADD", at: ["r1", "r2", "r1"], to: { overflow: 11 } },
      { op: "R_IADD", at: ["r0", "const", "r0"], values: { b: -1 }, to: { overflow: 11 } },
      { op: "R_JUMP_IF_POSITIVE", at: ["r0"], to: { to: 4 } },
      { op: "R_STORE_I64", at: ["r1"], values: { to: 24 } },
      { op: "R_STORE_F64", at: ["d0"], values: { to: 32 } },
      { op: "R_LEAVE", values: { pc: 77 } },
    ],
    frame: [10n, 100n, words(0.5)],
    result: 77n,
    // Sums of the squares below n, for n = 1 … 10.
    frameAfter: { 3: 100n + 825n, 4: words(0.5 * 1.5 ** 10) },
    contextAfter: { 1: 10n },
  },
  {
    name: "a guard on doubles falls through",
    entry: "ENTER_REGISTERS",
    trace: [
      { op: "R_FCONST", at: ["const", "d1"], values: { a: words(1.5) } },
      { op: "R_LOAD_F64", at: ["d2"], values: { from: 0 } },
      { op: "R_GUARD_LT", at: ["d1", "d2"], to: { fail: 6 } },
      { op: "R_FMUL", at: ["d1", "d2", "d0"] },
      { op: "R_FADD", at: ["d0", "d0", "d1"] },
      { op: "R_STORE_F64", at: ["d1"], values: { to: 8 } },
      { op: "R_LEAVE", values: { pc: 3 } },
    ],
    frame: [words(2)],
    result: 3n,
    frameAfter: { 1: words(6) },
  },
  {
    name: "a guard on doubles exits for NaN",
    entry: "ENTER_REGISTERS",
    trace: [
      { op: "R_FCONST", at: ["const", "d1"], values: { a: words(1.5) } },
      { op: "R_LOAD_F64", at: ["d2"], values: { from: 0 } },
      { op: "R_GUARD_LT", at: ["d1", "d2"], to: { fail: 4 } },
      { op: "R_STORE_F64", at: ["d1"], values: { to: 8 } },
      { op: "R_LEAVE", values: { pc: 3 } },
    ],
    frame: [words(NaN)],
    result: 3n,
  },
];

/** What became of a case: 64-bit words as they are in memory. */
export interface Outcome {
  readonly result: bigint;
  readonly frame: readonly bigint[];
  readonly context: readonly bigint[];
  readonly executor: bigint;
}

const padded = (given: readonly bigint[], length: number): bigint[] =>
  Array.from({ length }, (_, i) => given[i] ?? 0n);
export const frameBefore = (one: TinyCase): bigint[] => padded(one.frame ?? [], frameWords);
export const contextBefore = (one: TinyCase): bigint[] => padded(one.context ?? [], contextWords);

/** What the outcome of a case must be. */
export function expectedOutcome(one: TinyCase, executor: bigint): Outcome {
  const frame = frameBefore(one);
  for (const [at, word] of Object.entries(one.frameAfter ?? {}))
    frame[Number(at)] = word === "executor" ? executor : word;
  const context = contextBefore(one);
  for (const [at, word] of Object.entries(one.contextAfter ?? {})) context[Number(at)] = word;
  return { result: one.result, frame, context, executor };
}
