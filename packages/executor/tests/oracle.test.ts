import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { HoleError, Trace } from "../src/index.ts";
import { compileAt } from "./compile-at.ts";
import { push } from "./tiny.ts";

const slotOffset = fc.nat({ max: 8191 }).map((n) => n * 8);
const word64 = fc.bigInt({ min: -(2n ** 63n), max: 2n ** 64n - 1n });
/** What to push, its targets as indexes of labels. */
const uop = fc.oneof(
  fc.tuple(fc.constant("ADD"), fc.tuple(slotOffset, slotOffset, slotOffset)),
  fc.tuple(fc.constant("LOAD"), fc.tuple(word64, slotOffset)),
  fc.tuple(fc.constant("LESS"), fc.tuple(slotOffset, slotOffset)),
  fc.tuple(fc.constant("ODD"), fc.tuple(slotOffset)),
  fc.tuple(fc.constant("JUMP"), fc.constant([])),
  fc.tuple(fc.constant("RET"), fc.tuple(fc.nat({ max: 0x7fff_ffff }))),
  fc.tuple(fc.constant("CALL"), fc.tuple(slotOffset, slotOffset)),
  fc.tuple(fc.constant("CONSTANT"), fc.tuple(slotOffset)),
  fc.tuple(fc.constant("LABEL"), fc.tuple(slotOffset, fc.constant("label"))),
  fc.tuple(fc.constant("OWN"), fc.tuple(slotOffset, word64)),
  fc.tuple(fc.constant("NEXT"), fc.constant([])),
);
const hasTarget = new Set(["LESS", "ODD", "JUMP"]);

describe.each([{ triple: "x86_64-unknown-linux-gnu" }, { triple: "aarch64-unknown-linux-gnu" }])(
  "the copy loop of $triple",
  ({ triple }) => {
    const base = 0x7123_4567_0000;

    it("patches every hole as @serigraph/patch does", () => {
      fc.assert(
        fc.property(fc.array(fc.tuple(uop, fc.nat()), { minLength: 1, maxLength: 40 }), (uops) => {
          const trace = new Trace();
          // A label before each uop, and one at the end.
          const labels = uops.map(() => trace.newLabel());
          uops.forEach(([[name, operands], choice], index) => {
            trace.bind(labels[index]);
            const label = labels[choice % labels.length];
            const values = operands.map((operand) => (operand === "label" ? label : operand)) as (
              number | bigint
            )[];
            push(trace, name, values, ...(hasTarget.has(name) ? [label] : []));
          });
          const loop = compileAt(triple, trace, base, base + 0x40_0000);
          const generic = compileAt(triple, trace, base, base + 0x40_0000, true);
          expect(loop.attempts).toBe(1);
          expect(Buffer.from(loop.code.bytes).toString("hex")).toBe(
            Buffer.from(generic.code.bytes).toString("hex"),
          );
          expect(Buffer.from(loop.data.bytes).equals(generic.data.bytes)).toBe(true);
        }),
        { numRuns: 200 },
      );
    });

    it("refuses what does not fit, as @serigraph/patch does", () => {
      fc.assert(
        fc.property(
          fc.bigInt({ min: 2n ** 31n, max: 2n ** 63n }),
          fc.boolean(),
          (value, everyHoleGeneric) => {
            const trace = new Trace();
            push(trace, "ADD", [0, value, 8]);
            expect(() => compileAt(triple, trace, base, base + 0x40_0000, everyHoleGeneric)).toThrow(
              HoleError,
            );
          },
        ),
        { numRuns: 100 },
      );
    });
  },
);
