import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  HoleKind,
  holeKindName,
  patchAArch64,
  PatchAlignmentError,
  patcherFor,
  PatchRangeError,
  patchTarget,
} from "../src/index.ts";
import { type RangeForm, rangeForms } from "./support/forms.ts";

// The fields are read back by arithmetic of this test's own only where that is trivial; that the *bits* are right is what the
// oracle tests show. Here: what fits is written, what does not is an error and writes nothing.

const bases = {
  x86_64: 0x7f12_3456_7000,
  aarch64: 0x7f12_3456_7000,
  riscv64: 0x3f_1234_5000,
  i386: 0x0804_8000,
};

function attempt(form: RangeForm, result: number): { before: string; after: string; error: unknown } {
  const base = bases[form.architecture];
  const bytes = new Uint8Array(24);
  bytes.set(form.bytes, 4);
  const before = bytes.join();
  const offset = 4 + form.at;
  const value = form.from === undefined ? result : result + base + offset + form.from;
  try {
    patcherFor(form.architecture)(form.kind, patchTarget(bytes, base), offset, value);
  } catch (error) {
    return { before, after: bytes.join(), error };
  }
  return { before, after: bytes.join(), error: undefined };
}

describe.each(rangeForms.map((form) => [holeKindName(form.kind), form] as const))("%s", (name, form) => {
  const step = form.step ?? 1;

  test("takes the smallest and the largest result, and nothing beyond", () => {
    expect(attempt(form, form.min).error).toBeUndefined();
    expect(attempt(form, form.max).error).toBeUndefined();
    for (const result of [form.min - step, form.max + step]) {
      const { before, after, error } = attempt(form, result);
      expect(error).toBeInstanceOf(PatchRangeError);
      expect((error as PatchRangeError).kindName).toBe(name);
      expect(after).toBe(before);
    }
  });

  test("takes every result in the range, differently; none out of it", () => {
    const inside = fc
      .integer({ min: Math.ceil(form.min / step), max: Math.floor(form.max / step) })
      .map((steps) => steps * step);
    fc.assert(
      fc.property(inside, inside, (a, b) => {
        const one = attempt(form, a);
        const two = attempt(form, b);
        expect(one.error).toBeUndefined();
        expect(two.error).toBeUndefined();
        // Kinds that hold a part of the value, or either of two readings of it, may write equal bytes for different ones.
        if (isInjective(form)) expect(one.after === two.after).toBe(a === b);
      }),
      { numRuns: 50 },
    );
    if (form.min > Number.MIN_SAFE_INTEGER) {
      const outside = fc.oneof(
        fc.integer({ min: -(2 ** 53) + 1, max: form.min - 1 }),
        fc.integer({ min: form.max + 1, max: 2 ** 53 - 1 }),
      );
      fc.assert(
        fc.property(outside, (result) => {
          const { before, after, error } = attempt(form, result);
          expect(error).toBeInstanceOf(Error);
          expect(after).toBe(before);
        }),
        { numRuns: 50 },
      );
    }
  });

  test("refuses what is no integer", () => {
    for (const result of [Number.NaN, Number.POSITIVE_INFINITY]) {
      const { before, after, error } = attempt(form, result);
      expect(error).toBeInstanceOf(PatchRangeError);
      expect(after).toBe(before);
    }
    if (form.from === undefined) expect(attempt(form, 0.5).error).toBeInstanceOf(PatchRangeError);
  });

  if (step > 1) {
    test(`refuses what is no multiple of ${step}`, () => {
      for (let by = 1; by < step; by++) {
        const { before, after, error } = attempt(form, form.max - by);
        expect(error).toBeInstanceOf(PatchAlignmentError);
        expect((error as PatchAlignmentError).alignment).toBe(step);
        expect(after).toBe(before);
      }
    });
  }
});

function isInjective(form: RangeForm): boolean {
  const partial: readonly number[] = [
    HoleKind.R_AARCH64_MOVW_UABS_G1,
    HoleKind.R_AARCH64_MOVW_UABS_G2,
    HoleKind.R_RISCV_PCREL_HI20,
    HoleKind.R_RISCV_HI20,
  ];
  const eitherSign = form.min < 0 && form.max > -form.min && form.max < 2 ** 33;
  return !partial.includes(form.kind) && !eitherSign;
}

describe("pages of AArch64", () => {
  const kinds = [
    HoleKind.R_AARCH64_ADR_PREL_PG_HI21,
    HoleKind.R_AARCH64_ADR_GOT_PAGE,
    HoleKind.IMAGE_REL_ARM64_PAGEBASE_REL21,
    HoleKind.ARM64_RELOC_PAGE21,
    HoleKind.ARM64_RELOC_GOT_LOAD_PAGE21,
  ];

  test.each(kinds.map((kind) => [holeKindName(kind), kind] as const))(
    "%s reaches 2^20 pages, from any place in a page to any",
    (_, kind) => {
      fc.assert(
        fc.property(fc.integer({ min: 0, max: 1023 }), fc.integer({ min: 0, max: 4095 }), (place, to) => {
          const base = 0x7f00_0000_0000;
          const bytes = new Uint8Array(4096);
          const target = patchTarget(bytes, base);
          const patch = (pages: number): void => {
            target.view.setUint32(4 * place, 0x9000_0000, true);
            patchAArch64(kind, target, 4 * place, base + pages * 4096 + to);
          };
          patch(-(2 ** 20));
          expect(target.view.getUint32(4 * place, true)).toBe(0x9080_0000);
          patch(2 ** 20 - 1);
          expect(target.view.getUint32(4 * place, true)).toBe(0xf07f_ffe0);
          expect(() => patch(-(2 ** 20) - 1)).toThrow(PatchRangeError);
          expect(() => patch(2 ** 20)).toThrow(PatchRangeError);
          expect(() => patch(2 ** 33)).toThrow(PatchRangeError);
        }),
        { numRuns: 50 },
      );
    },
  );

  test.each([
    [HoleKind.R_AARCH64_LDST16_ABS_LO12_NC, 0x7940_0000, 2],
    [HoleKind.R_AARCH64_LDST32_ABS_LO12_NC, 0xb940_0000, 4],
    [HoleKind.R_AARCH64_LDST64_ABS_LO12_NC, 0xf940_0000, 8],
    [HoleKind.R_AARCH64_LDST128_ABS_LO12_NC, 0x3dc0_0000, 16],
    [HoleKind.R_AARCH64_LD64_GOT_LO12_NC, 0xf940_0000, 8],
    [HoleKind.ARM64_RELOC_GOT_LOAD_PAGEOFF12, 0xf940_0000, 8],
    [HoleKind.ARM64_RELOC_PAGEOFF12, 0xb940_0000, 4],
    [HoleKind.IMAGE_REL_ARM64_PAGEOFFSET_12L, 0x3dc0_0000, 16],
  ])("offsets of an access are multiples of it (kind %i)", (kind, instruction, size) => {
    const target = patchTarget(new Uint8Array(4), 0x1000);
    for (let low = 0; low < 4096; low += 1) {
      target.view.setUint32(0, instruction, true);
      const patch = (): void => patchAArch64(kind, target, 0, 0x7f00_0000_0000 + low);
      if (low % size === 0) {
        patch();
        expect((target.view.getUint32(0, true) >>> 10) & 0xfff).toBe(low / size);
      } else if (low < 64) {
        expect(patch).toThrow(PatchAlignmentError);
        expect(target.view.getUint32(0, true)).toBe(instruction);
      }
    }
  });
});

test("the error of a value out of range names kind, stencil, hole and both addresses", () => {
  const target = patchTarget(new Uint8Array([0, 0, 0, 0x14]), 0x10_0000);
  let error: unknown;
  try {
    patchAArch64(HoleKind.R_AARCH64_JUMP26, target, 0, 0x4000_0000);
  } catch (caught) {
    error = caught;
  }
  expect(error).toBeInstanceOf(PatchRangeError);
  const { from, to, result, min, max, kindName } = error as PatchRangeError;
  expect({ from, to, result, min, max, kindName }).toEqual({
    from: 0x10_0000,
    to: 0x4000_0000,
    result: 0x3ff0_0000,
    min: -(2 ** 27),
    max: 2 ** 27 - 4,
    kindName: "R_AARCH64_JUMP26",
  });
  expect((error as PatchRangeError).within("FLOAT_ADD_0_1", "_JIT_CONTINUE").message).toBe(
    "stencil FLOAT_ADD_0_1, hole _JIT_CONTINUE: R_AARCH64_JUMP26 at 0x100000 to 0x40000000: 0x3ff00000 is outside -0x8000000..0x7fffffc",
  );
});
