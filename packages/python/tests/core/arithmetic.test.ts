import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { OP } from "../../src/bytecode/opcodes.ts";
import { isFloat, mkFloat, type Value } from "../../src/heap/value.ts";
import { Interp } from "../../src/interp.ts";
import { PyError } from "../../src/objects/exception.ts";

const py = new Interp({ memory: { buffer: new ArrayBuffer(256 << 20), address: 0 } });

/** Ints round every border of the encodings: 32, 47, 53, 63 and 64 bits. */
const borders = [0, 31, 32, 46, 47, 48, 52, 53, 62, 63, 64, 100].map((bits) => 1n << BigInt(bits));
const ints = fc.oneof(
  fc.bigInt({ min: -(2n ** 130n), max: 2n ** 130n }),
  fc.integer().map(BigInt),
  fc
    .tuple(fc.constantFrom(...borders), fc.integer({ min: -2, max: 2 }), fc.boolean())
    .map(([n, off, negative]) => (negative ? -n : n) + BigInt(off)),
);
const floorDiv = (a: bigint, b: bigint): bigint => (a % b !== 0n && a < 0n !== b < 0n ? a / b - 1n : a / b);
const oracle: [string, number, (a: bigint, b: bigint) => bigint | undefined][] = [
  ["+", OP.ADD, (a, b) => a + b],
  ["-", OP.SUB, (a, b) => a - b],
  ["*", OP.MUL, (a, b) => a * b],
  ["//", OP.FLOORDIV, (a, b) => (b === 0n ? undefined : floorDiv(a, b))],
  ["%", OP.MOD, (a, b) => (b === 0n ? undefined : a - floorDiv(a, b) * b)],
  ["&", OP.AND, (a, b) => a & b],
  ["|", OP.OR, (a, b) => a | b],
  ["^", OP.XOR, (a, b) => a ^ b],
];

/** The class of the exception that `f` raises, undefined when it does not. */
function raised(f: () => unknown): string | undefined {
  try {
    f();
    return undefined;
  } catch (error) {
    if (error instanceof PyError) return py.typeName(error.value);
    throw error;
  }
}

describe("ints", () => {
  it.each(oracle)("a %s b is exact for ints of any size", (_, opcode, expected) => {
    fc.assert(
      fc.property(ints, ints, (a, b) => {
        const want = expected(a, b);
        const run = (): Value => py.binary(opcode, py.heap.int(a), py.heap.int(b));
        if (want === undefined) expect(raised(run)).toBe("ZeroDivisionError");
        else expect(py.heap.bigIntOf(run())).toBe(want);
      }),
      { numRuns: 300 },
    );
  });

  it("shifts are floor divisions and products by powers of two", () => {
    fc.assert(
      fc.property(ints, fc.integer({ min: -3, max: 200 }), (a, n) => {
        const left = (): Value => py.binary(OP.LSHIFT, py.heap.int(a), n);
        const right = (): Value => py.binary(OP.RSHIFT, py.heap.int(a), n);
        if (n < 0) {
          expect(raised(left)).toBe("ValueError");
          expect(raised(right)).toBe("ValueError");
        } else {
          expect(py.heap.bigIntOf(left())).toBe(a << BigInt(n));
          expect(py.heap.bigIntOf(right())).toBe(a >> BigInt(n));
        }
      }),
      { numRuns: 300 },
    );
  });

  it("true division of ints that doubles hold exactly is the division of doubles", () => {
    const exact = fc.integer({ min: -(2 ** 52), max: 2 ** 52 });
    fc.assert(
      fc.property(exact, exact, fc.integer({ min: 0, max: 80 }), (a, b, shift) => {
        fc.pre(b !== 0);
        // the same quotient with both sides too large for doubles
        const big = (n: number): Value => py.heap.int(BigInt(n) << BigInt(shift));
        const quotient = py.binary(OP.TRUEDIV, big(a), big(b));
        expect(isFloat(quotient) && quotient.value).toBe(a === 0 && b < 0 ? -0 : a / b);
      }),
    );
  });

  it("compares ints and floats by their exact values", () => {
    const doubles = fc.double({ noNaN: true });
    fc.assert(
      fc.property(ints, doubles, (n, x) => {
        expect(py.truth(py.compare(OP.LT, py.heap.int(n), mkFloat(x)))).toBe(n < x);
        expect(py.truth(py.compare(OP.GE, mkFloat(x), py.heap.int(n)))).toBe(x >= n);
        expect(py.equal(py.heap.int(n), mkFloat(x))).toBe(n == (x as unknown as bigint));
      }),
    );
  });

  it("an int, the bool and the float of the same value hash alike", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -(2 ** 31), max: 2 ** 31 }),
        fc.integer({ min: 0, max: 90 }),
        (n, shift) => {
          const int = BigInt(n) << BigInt(shift);
          expect(py.hash(mkFloat(Number(int)))).toBe(py.hash(py.heap.int(int)));
        },
      ),
    );
  });
});

describe("floats", () => {
  const doubles = fc.double();
  const float = (opcode: number, a: number, b: number): number =>
    (py.binary(opcode, mkFloat(a), mkFloat(b)) as { value: number }).value;

  it("+ - * / are those of IEEE 754", () => {
    fc.assert(
      fc.property(doubles, doubles, (a, b) => {
        expect(float(OP.ADD, a, b)).toBe(a + b);
        expect(float(OP.SUB, a, b)).toBe(a - b);
        expect(float(OP.MUL, a, b)).toBe(a * b);
        if (b === 0) expect(raised(() => float(OP.TRUEDIV, a, b))).toBe("ZeroDivisionError");
        else expect(float(OP.TRUEDIV, a, b)).toBe(a / b);
      }),
    );
  });

  it("a % b has the sign of b and lies below it", () => {
    const finite = fc.double({ noNaN: true, noDefaultInfinity: true });
    fc.assert(
      fc.property(finite, finite, (a, b) => {
        fc.pre(b !== 0);
        const r = float(OP.MOD, a, b);
        expect(Math.abs(r)).toBeLessThanOrEqual(Math.abs(b));
        expect(Math.sign(r) === 0 || Math.sign(r) === Math.sign(b)).toBe(true);
        expect(Object.is(Math.sign(r), -0)).toBe(r === 0 && b < 0);
      }),
    );
  });
});
