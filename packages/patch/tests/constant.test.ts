import fc from "fast-check";
import { expect, test } from "vitest";
import {
  HoleKind,
  patchAArch64,
  patchConstant,
  PatchKindError,
  PatchRangeError,
  patchTarget,
  patchValue64,
  patchX86_64,
} from "../src/index.ts";

const int64 = fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n });

function halves(value: bigint): [lo: number, hi: number] {
  return [Number(BigInt.asUintN(32, value)), Number(BigInt.asIntN(32, value >> 32n))];
}

test("any 64 bits go into a 64-bit field", () => {
  fc.assert(
    fc.property(int64, (value) => {
      const target = patchTarget(new Uint8Array(16), 0x1000);
      patchValue64(target, 3, ...halves(value));
      expect(target.view.getBigInt64(3, true)).toBe(value);
      patchConstant(HoleKind.R_X86_64_64, target, 3, ...halves(~value));
      expect(target.view.getBigInt64(3, true)).toBe(~value);
    }),
  );
});

test("any 64 bits go into movz and three movk", () => {
  const pieces = [
    [HoleKind.R_AARCH64_MOVW_UABS_G0_NC, 0xd280_0003],
    [HoleKind.R_AARCH64_MOVW_UABS_G1_NC, 0xf2a0_0003],
    [HoleKind.R_AARCH64_MOVW_UABS_G2_NC, 0xf2c0_0003],
    [HoleKind.R_AARCH64_MOVW_UABS_G3, 0xf2e0_0003],
  ] as const;
  fc.assert(
    fc.property(int64, (value) => {
      const target = patchTarget(new Uint8Array(16), 0x1000);
      let result = 0n;
      pieces.forEach(([kind, word], i) => {
        target.view.setUint32(4 * i, word, true);
        patchConstant(kind, target, 4 * i, ...halves(value));
        const imm16 = (target.view.getUint32(4 * i, true) >>> 5) & 0xffff;
        result |= BigInt(imm16) << BigInt(16 * i);
      });
      expect(BigInt.asIntN(64, result)).toBe(value);
    }),
  );
});

test("where both can, patchConstant writes and refuses what the patcher does", () => {
  const kinds = [
    ["x86_64", HoleKind.R_X86_64_64, 0],
    ["x86_64", HoleKind.R_X86_64_32, 0],
    ["x86_64", HoleKind.R_X86_64_32S, 0],
    ["aarch64", HoleKind.R_AARCH64_ABS64, 0],
    ["aarch64", HoleKind.R_AARCH64_ABS32, 0],
    ["aarch64", HoleKind.R_AARCH64_MOVW_UABS_G0, 0xd280_0003],
    ["aarch64", HoleKind.R_AARCH64_MOVW_UABS_G0_NC, 0xd280_0003],
    ["aarch64", HoleKind.R_AARCH64_MOVW_UABS_G1, 0xd2a0_0003],
    ["aarch64", HoleKind.R_AARCH64_MOVW_UABS_G1_NC, 0xd2a0_0003],
    ["aarch64", HoleKind.R_AARCH64_MOVW_UABS_G2, 0xd2c0_0003],
    ["aarch64", HoleKind.R_AARCH64_MOVW_UABS_G2_NC, 0xd2c0_0003],
    ["aarch64", HoleKind.R_AARCH64_MOVW_UABS_G3, 0xd2e0_0003],
  ] as const;
  const edges = [0, 15, 16, 31, 32, 47, 48, 52].flatMap((bit) => [
    2 ** bit - 1,
    2 ** bit,
    -(2 ** bit),
    -(2 ** bit) - 1,
  ]);
  const values = fc.oneof(fc.constantFrom(...edges), fc.maxSafeInteger());
  function outcome(word: number, patch: (target: ReturnType<typeof patchTarget>) => void): string {
    const target = patchTarget(new Uint8Array(8), 0x1000);
    target.view.setUint32(0, word, true);
    try {
      patch(target);
    } catch (error) {
      expect(error).toBeInstanceOf(PatchRangeError);
      return "out of range";
    }
    return target.bytes.join();
  }
  for (const [architecture, kind, word] of kinds) {
    const patcher = architecture === "x86_64" ? patchX86_64 : patchAArch64;
    fc.assert(
      fc.property(values, (value) => {
        const constant = outcome(word, (target) => patchConstant(kind, target, 0, ...halves(BigInt(value))));
        const number = outcome(word, (target) => patcher(kind, target, 0, value));
        expect(constant).toBe(number);
      }),
    );
  }
});

test("a distance is no constant", () => {
  const target = patchTarget(new Uint8Array(8), 0x1000);
  expect(() => patchConstant(HoleKind.R_X86_64_PC32, target, 0, 1, 0)).toThrow(PatchKindError);
});
