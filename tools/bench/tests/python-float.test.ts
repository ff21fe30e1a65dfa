/** Floats as Python writes them; what is expected was printed by CPython 3.13. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { execa } from "execa";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fixed, repr } from "../programs/lib/python-float.mjs";
import { root } from "../src/root.ts";
import { compile } from "./support/clang.ts";

describe("repr", () => {
  it.each([
    [0, "0.0"],
    [-0, "-0.0"],
    [1, "1.0"],
    [0.1 + 0.2, "0.30000000000000004"],
    [-299.91083950617286, "-299.91083950617286"],
    [0.0001, "0.0001"],
    [-0.000125, "-0.000125"],
    [0.00001, "1e-05"],
    [1.5e-7, "1.5e-07"],
    [5e-324, "5e-324"],
    [2 ** 53, "9007199254740992.0"],
    [9999999999999998, "9999999999999998.0"],
    [1e16, "1e+16"],
    [-1.25e22, "-1.25e+22"],
    [Number.MAX_VALUE, "1.7976931348623157e+308"],
    [Infinity, "inf"],
    [-Infinity, "-inf"],
    [NaN, "nan"],
  ])("of %d is %s", (value, text) => expect(repr(value)).toBe(text));

  it("reads back as the value", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(Number(repr(value))).toBe(value);
      }),
    );
  });

  it("is in C what it is in JavaScript", async () => {
    const folder = mkdtempSync(join(tmpdir(), "serigraph-bench-"));
    try {
      const source = join(folder, "repr.c");
      const header = join(root, "tools", "bench", "programs", "lib", "python-float.h");
      writeFileSync(
        source,
        `#include ${JSON.stringify(header)}
         int main(void) {
             double value;
             char text[REPR_SIZE];
             while (fread(&value, sizeof value, 1, stdin) == 1)
                 puts(repr(value, text));
             return 0;
         }\n`,
      );
      await compile(source, join(folder, "repr"));
      const nearOne = fc.double({ min: -1e17, max: 1e17, noNaN: true });
      const values = Float64Array.from([
        ...fc.sample(fc.double(), 1000),
        ...fc.sample(nearOne, 1000),
        ...Array.from({ length: 40 }, (_, i) => Number(`1e${i - 20}`)),
      ]);
      const { stdout } = await execa(join(folder, "repr"), { input: new Uint8Array(values.buffer) });
      expect(stdout.split("\n")).toEqual([...values].map(repr));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

describe("fixed", () => {
  it.each([
    [0.125, 2, "0.12"],
    [0.375, 2, "0.38"],
    [2.5, 0, "2"],
    [3.5, 0, "4"],
    [-0.5, 0, "-0"],
    [1.005, 2, "1.00"],
    [0.15, 1, "0.1"],
    [-0, 3, "-0.000"],
    [-0.0001, 2, "-0.00"],
    [Math.PI, 6, "3.141593"],
    [1e21, 2, "1000000000000000000000.00"],
    [1e23, 0, "99999999999999991611392"],
    [Infinity, 2, "inf"],
    [NaN, 2, "nan"],
  ])("of %d with %i digits is %s", (value, digits, text) => expect(fixed(value, digits)).toBe(text));
});
