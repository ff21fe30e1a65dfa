import type { Bundle } from "@serigraph/bundle";
import { fills } from "@serigraph/target-table";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runnerOf } from "./linux-programs.ts";
import { build, copySmall, temporaryFolder, triples } from "./fixture.ts";
import { bitsF64, f64Bits, runCases, type Case, type Outcome } from "./run-stencils.ts";

const leave = (pc: number) => ({ op: "LEAVE", values: { pc } });
const max64 = 2n ** 63n - 1n;
const minusOne = 2n ** 64n - 1n;

/** Each case with what must come of it. All of them run in one program. */
const cases: Record<string, { run: Case; check: (outcome: Outcome) => void }> = {
  "ADD of two slots": {
    run: {
      trace: [{ op: "ADD", values: { a: 8, b: 16, r: 24 }, to: { overflow: 2 } }, leave(1), leave(2)],
      frame: [0n, 40n, 2n],
    },
    check: ({ frame, context, result }) => {
      expect(frame[3]).toBe(42n);
      expect(context[0]).toBe(1n);
      expect(result).toBe(1n);
    },
  },
  "ADD exits on overflow and stores nothing": {
    run: {
      trace: [{ op: "ADD", values: { a: 8, b: 16, r: 24 }, to: { overflow: 2 } }, leave(1), leave(2)],
      frame: [0n, max64, 1n, 7n],
    },
    check: ({ frame, context }) => expect([frame[3], context[0]]).toEqual([7n, 2n]),
  },
  "ADD of two constants, one of them 0": {
    run: {
      trace: [
        {
          op: "ADD",
          at: ["const", "const", "slot"],
          values: { a: 0, b: -5, r: 8 },
          to: { overflow: 2 },
        },
        leave(1),
        leave(2),
      ],
    },
    check: ({ frame }) => expect(BigInt.asIntN(64, frame[1]!)).toBe(-5n),
  },
  "imms of all types at the ends of their ranges": {
    run: {
      trace: [
        {
          op: "STORE_IMMS",
          values: {
            base: 16,
            small: 65535,
            wide: 0xffffffff,
            negative: -0x80000000,
            big: minusOne,
            signed_big: -max64 - 1n,
          },
        },
        leave(0xffffffff),
      ],
    },
    check: ({ frame, context }) => {
      expect(frame.slice(2, 9)).toEqual([
        65535n,
        0xffffffffn,
        2n ** 64n - 2n ** 31n,
        minusOne,
        2n ** 63n,
        0n,
        0n,
      ]);
      expect(context[0]).toBe(0xffffffffn);
    },
  },
  "imms that are 0 compare equal to 0": {
    run: {
      trace: [
        { op: "STORE_IMMS", values: { base: 0, small: 0, wide: 0, negative: 0, big: 0, signed_big: 0 } },
        leave(0),
      ],
      frame: [9n, 9n, 9n, 9n, 9n, 9n, 9n],
    },
    check: ({ frame }) => expect(frame.slice(0, 7)).toEqual([0n, 0n, 0n, 0n, 0n, 1n, 1n]),
  },
  "doubles: slots, an imm, a constant of the pool": {
    run: {
      trace: [{ op: "SCALE", values: { a: 0, r: 8, factor: f64Bits(2.5) } }, leave(0)],
      frame: [f64Bits(3)],
    },
    check: ({ frame }) => expect(bitsF64(frame[1]!)).toBe(27 * 2.5 + 0.1),
  },
  "narrow integers are extended": {
    run: {
      trace: [{ op: "NARROW", values: { a: 0, b: 8, r: 16, s: 24 } }, leave(0)],
      frame: [0xaaaa_bbbb_0000_0000n, 0xaaaa_bbbb_ffff_fffen],
    },
    check: ({ frame }) => expect(frame.slice(2, 4)).toEqual([minusOne, 0xffff_ffffn]),
  },
  "bool negated": {
    run: { trace: [{ op: "NEGATE_BOOL", values: { a: 0, r: 8 } }, leave(0)], frame: [0n, 5n] },
    check: ({ frame }) => expect(frame[1]).toBe(1n),
  },
  "a helper that calls a helper": {
    run: { trace: [{ op: "SUM", values: { count: 0, r: 8 } }, leave(0)], frame: [5n] },
    check: ({ frame, context }) => expect([frame[1], context[1]]).toEqual([30n, 1n]),
  },
  "a helper that reads a table": {
    run: { trace: [{ op: "NAME_LENGTH", values: { which: 0, r: 8 } }, leave(0)], frame: [2n] },
    check: ({ frame }) => expect(frame[1]).toBe(7n),
  },
  "a table of the op's own": {
    run: {
      trace: [{ op: "LOOKUP", values: { index: 0, r: 8 }, to: { out_of_range: 2 } }, leave(1), leave(2)],
      frame: [3n],
    },
    check: ({ frame }) => expect(bitsF64(frame[1]!)).toBe(3.0625),
  },
  "an index out of the table": {
    run: {
      trace: [{ op: "LOOKUP", values: { index: 0, r: 8 }, to: { out_of_range: 2 } }, leave(1), leave(2)],
      frame: [4n],
    },
    check: ({ context }) => expect(context[0]).toBe(2n),
  },
  "a loop by JUMP, in registers": {
    run: {
      // r0 = 10; r1 = 0; do { r1 += r0; r0 -= 1 } while (…): the sum overflows nothing, the loop ends by TAIL.
      trace: [
        { op: "LOAD_I64", at: ["r0"], values: { from: 0 } },
        { op: "LOAD_I64", at: ["r1"], values: { from: 8 } },
        { op: "IADD", at: ["r1", "r0", "r1"], to: { overflow: 7 } },
        { op: "IADD", at: ["r0", "const", "r0"], values: { b: -1 }, to: { overflow: 7 } },
        { op: "STORE_I64", at: ["r1"], values: { to: 16 } },
        { op: "IADD", at: ["const", "r1", "r2"], values: { a: max64 - 40n }, to: { overflow: 7 } },
        { op: "R_GOTO", to: { to: 2 } },
        { op: "R_RETURN" },
      ],
      frame: [10n, 0n],
    },
    // 10 + 9 + 8 + 7 + 6 = 40 is still within; + 5 overflows max64 - 40.
    check: ({ frame, result }) => expect([frame[2], result]).toEqual([45n, 0n]),
  },
  "a guard on doubles falls through": {
    run: {
      trace: [
        { op: "FCONST", at: ["const", "d1"], values: { a: f64Bits(1.5) } },
        { op: "LOAD_F64", at: ["d2"], values: { from: 0 } },
        { op: "GUARD_LT", at: ["d1", "d2"], to: { fail: 6 } },
        { op: "FMUL", at: ["d2", "d1", "d3"] },
        { op: "FADD", at: ["d3", "d3", "d0"] },
        { op: "STORE_F64", at: ["d0"], values: { to: 8 } },
        { op: "R_RETURN" },
      ],
      frame: [f64Bits(2)],
    },
    check: ({ frame }) => expect(bitsF64(frame[1]!)).toBe(6),
  },
  "a guard on doubles exits for NaN": {
    run: {
      trace: [
        { op: "FCONST", at: ["const", "d1"], values: { a: f64Bits(1.5) } },
        { op: "LOAD_F64", at: ["d2"], values: { from: 0 } },
        { op: "GUARD_LT", at: ["d1", "d2"], to: { fail: 4 } },
        { op: "STORE_F64", at: ["d1"], values: { to: 8 } },
        { op: "R_RETURN" },
      ],
      frame: [f64Bits(NaN)],
    },
    check: ({ frame }) => expect(frame[1]).toBe(0n),
  },
  "a jump that is taken": {
    run: {
      trace: [{ op: "JUMP_IF_LESS", values: { a: 0, b: 8 }, to: { less: 2 } }, leave(1), leave(2)],
      frame: [minusOne, 0n],
    },
    check: ({ context }) => expect(context[0]).toBe(2n),
  },
  "a jump that is not taken": {
    run: {
      trace: [{ op: "JUMP_IF_LESS", values: { a: 0, b: 8 }, to: { less: 2 } }, leave(1), leave(2)],
      frame: [0n, 0n],
    },
    check: ({ context }) => expect(context[0]).toBe(1n),
  },
  "TAIL to a label's address": {
    run: { trace: [{ op: "TAIL_TO", labels: { to: 2 } }, leave(1), leave(2)] },
    check: ({ context }) => expect(context[0]).toBe(2n),
  },
  "the executor's id": {
    run: { trace: [{ op: "SELF", values: { r: 0 } }, leave(0)] },
    check: ({ frame }) => expect(frame[0]).toBe(0x1234_5678_9abcn),
  },
  "DONE goes on with its outputs stored": {
    run: { trace: [{ op: "MAYBE", values: { a: 0, r: 8 } }, leave(3)], frame: [5n] },
    check: ({ frame, context }) => expect([frame[1], context[0]]).toEqual([1n, 3n]),
  },
  "the end of a body too": {
    run: { trace: [{ op: "MAYBE", values: { a: 0, r: 8 } }, leave(3)], frame: [0n], context: [7n] },
    check: ({ frame, context }) => expect([frame[1], context[0]]).toEqual([minusOne, 3n]),
  },
  "pinned values are what the entry passed": {
    run: { trace: [{ op: "PINNED", values: { r: 0, s: 8 } }, leave(3)] },
    check: ({ frame }) => expect(frame.slice(0, 2)).toEqual([0xfffe_0000_0000_0000n, 0xffff_ffff_ffffn]),
  },
};

for (const triple of triples)
  describe(
    `stencils for ${triple}, linked by ld.lld`,
    fills(
      "run",
      triple,
      triple.startsWith("x86_64")
        ? "natively, a static program linked by ld.lld"
        : "qemu-aarch64, a static program linked by ld.lld",
    ),
    () => {
      const { path, remove } = temporaryFolder();
      const names = Object.keys(cases);
      const ready = runnerOf(triple) !== undefined;
      let outcomes: Outcome[] = [];
      beforeAll(async () => {
        if (!ready) return;
        const { bundles } = await build(copySmall(path), { targets: [triple] });
        outcomes = runCases(
          bundles[0] as Bundle,
          names.map((name) => cases[name]!.run),
        );
      });
      afterAll(remove);

      it.skipIf(!ready).each(names)("%s", (name) => cases[name]!.check(outcomes[names.indexOf(name)]!));
    },
  );
