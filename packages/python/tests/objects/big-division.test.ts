import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { divideMagnitudes } from "../../src/objects/big-division.ts";

/** Random magnitudes of many sizes, with runs of ones and zeros. */
const magnitude = (bits: number): fc.Arbitrary<bigint> =>
  fc
    .tuple(
      fc.bigInt({ min: 1n, max: 2n ** 64n }),
      fc.integer({ min: 0, max: bits }),
      fc.bigInt({ min: 0n, max: 2n ** 600n }),
    )
    .map(([top, shift, low]) => (top << BigInt(shift)) + low);

describe("divideMagnitudes", () => {
  it("is BigInt division", () => {
    fc.assert(
      fc.property(magnitude(60_000), magnitude(60_000), (a, b) => {
        expect(divideMagnitudes(a, b)).toBe(a / b);
      }),
      { numRuns: 400 },
    );
  });

  it("is exact around multiples of the divisor", () => {
    fc.assert(
      fc.property(
        magnitude(40_000),
        fc.bigInt({ min: 0n, max: 2n ** 300n }),
        fc.integer({ min: -2, max: 2 }),
        (b, q, off) => {
          const a = b * q + BigInt(off);
          if (a >= 0n) expect(divideMagnitudes(a, b)).toBe(a / b);
        },
      ),
      { numRuns: 400 },
    );
  });
});
