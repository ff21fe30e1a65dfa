/**
 * Traces of the template-mode fixtures (packages/stencil/tests/template/fixtures) with what must come of them, for the executor:
 * the same that a host program in C runs with their c-table. Data only, so that any Node can run them.
 */

/** One instruction. Imms and targets by the names that the bundle gives them. */
export interface Instruction {
  readonly op: string;
  readonly imms?: Readonly<Record<string, bigint>>;
  /** Targets in the trace, as positions. */
  readonly to?: Readonly<Record<string, number>>;
}

/** A trace of the stack machine. Its host symbols are bound to functions of host.cases.h. */
export interface StackCase {
  readonly name: string;
  readonly trace: readonly Instruction[];
  readonly evalBreaker?: bigint;
  /** The first two of four locals; the third is 0, the fourth is unbound. */
  readonly locals: readonly [bigint, bigint];
  readonly status: bigint;
  /** What `frame->target` holds afterwards; -1 when nobody has set it. */
  readonly target?: bigint;
  readonly depth: number;
  readonly top?: bigint;
  readonly third?: bigint;
}

export const [DEOPTIMIZED, UNBOUND, FAILED, RETURNED] = [1n, 2n, 3n, 4n];
const max = 2n ** 63n - 1n;
const load = (oparg: bigint, exit = 0n): Instruction => ({ op: "_LOAD", imms: { oparg, exit_index: exit } });
const store = (oparg: bigint): Instruction => ({ op: "_STORE", imms: { oparg } });
const plain = (op: string, target = 0n): Instruction => ({ op, imms: { target } });
const done: Instruction = { op: "_RETURN" };

export const stackCases: readonly StackCase[] = [
  {
    name: "OPARG, OPERAND0 and OPERAND1, and a call of a host function: (100 + (2^40 + 5)) / 7",
    trace: [
      load(0n),
      { op: "_PUSH_SUM", imms: { operand0: 1n << 40n, operand1: 5n } },
      plain("_ADD"),
      load(1n),
      plain("_DIVIDE"),
      store(2n),
      done,
    ],
    locals: [100n, 7n],
    status: RETURNED,
    depth: 0,
    third: (100n + (1n << 40n) + 5n) / 7n,
  },
  {
    name: "OPERAND of 64 bits",
    trace: [{ op: "_PUSH", imms: { operand: 0x8123_4567_89ab_cdefn } }, done],
    locals: [0n, 0n],
    status: RETURNED,
    depth: 1,
    top: BigInt.asIntN(64, 0x8123_4567_89ab_cdefn),
  },
  {
    name: "OPERAND that is negative, and OPERANDs whose sum wraps",
    trace: [
      { op: "_PUSH", imms: { operand: -12345n } },
      { op: "_PUSH_SUM", imms: { operand0: max, operand1: 1n } },
      done,
    ],
    locals: [0n, 0n],
    status: RETURNED,
    depth: 2,
    top: -max - 1n,
  },
  {
    name: "the greatest OPARG that the frame has: a local that is unbound",
    trace: [load(3n, 9n), done],
    locals: [5n, 0n],
    status: UNBOUND,
    target: 9n,
    depth: 0,
  },
  {
    name: "a sum that overflows: error, with TARGET",
    trace: [load(0n), load(1n), plain("_ADD", 77n), done],
    locals: [max, 1n],
    status: FAILED,
    target: 77n,
    depth: 2,
    top: 1n,
  },
  {
    name: "a division by zero: pop_2_error, with a TARGET of 32 bits",
    trace: [load(0n), load(1n), plain("_DIVIDE", 0xffff_fff0n), done],
    locals: [5n, 0n],
    status: FAILED,
    target: 0xffff_fff0n,
    depth: 0,
  },
  {
    name: "constants out of the stencil's data",
    trace: [load(0n), plain("_SCALE"), done],
    locals: [6n, 0n],
    status: RETURNED,
    depth: 1,
    top: 18n,
  },
  {
    name: "a loop to the TOP until the breaker is 0",
    trace: [load(2n), load(1n), plain("_ADD"), store(2n), plain("_JUMP_TO_TOP", 55n)],
    evalBreaker: 1000n,
    locals: [0n, 3n],
    status: DEOPTIMIZED,
    target: 55n,
    depth: 0,
    third: 3n * 1001n,
  },
  {
    name: "a guard that fails: deoptimize",
    trace: [load(0n), plain("_GUARD_POSITIVE", 66n), done],
    locals: [-1n, 0n],
    status: DEOPTIMIZED,
    target: 66n,
    depth: 1,
    top: -1n,
  },
  {
    name: "JUMP_TARGET over the next stencil, ERROR_TARGET in the trace",
    trace: [
      load(0n),
      { op: "_JUMP_IF_ZERO", to: { jump_target: 3 } },
      done,
      load(1n),
      { op: "_ERROR_IF_ZERO", to: { error_target: 6 } },
      done,
      { op: "_PUSH", imms: { operand: -12345n } },
      done,
    ],
    locals: [0n, 0n],
    status: RETURNED,
    depth: 2,
    top: -12345n,
  },
];

/** What a trace left behind, numbers as decimal text. */
export interface StackOutcome {
  readonly status: string;
  readonly target: string;
  readonly depth: number;
  readonly top: string;
  readonly third: string;
  /** Whether `frame->executor` is the id of the trace's own executor. */
  readonly knowsExecutor: boolean;
}

export const expectedOutcome = (one: StackCase): StackOutcome => ({
  status: String(one.status),
  target: String(one.target ?? -1n),
  depth: one.depth,
  top: String(one.top ?? 0n),
  third: String(one.third ?? 0n),
  knowsExecutor: true,
});
