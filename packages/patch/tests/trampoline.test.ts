import { expect, test } from "vitest";
import {
  type Architecture,
  patchTarget,
  trampolineAlignment,
  trampolineSize,
  writeTrampoline,
} from "../src/index.ts";
import { disassemble } from "./support/disassemble.ts";

const far = 0x7eff_1234_5678;

function written(architecture: Architecture, base: number, destination: number): Uint8Array {
  const size = trampolineSize(architecture);
  expect(size % trampolineAlignment(architecture)).toBe(0);
  const target = patchTarget(new Uint8Array(8 + size + 8).fill(0xee), base);
  expect(writeTrampoline(architecture, target, 8, destination)).toBe(base + 8);
  // Nothing beside it was touched.
  expect([...target.bytes.subarray(0, 8), ...target.bytes.subarray(8 + size)]).toEqual(
    Array.from({ length: 16 }, () => 0xee),
  );
  return target.bytes.subarray(8, 8 + size);
}

test.each([
  ["x86_64", 8, ["nop", "jmpq *(%rip)"]],
  ["aarch64", 8, ["ldr x16, #8", "br x16"]],
  ["riscv64", 16, ["auipc t3, 0", "ld t3, 16(t3)", "jr t3", "nop"]],
] as const)("%s: loads the destination that follows, and jumps", (architecture, code, expected) => {
  const bytes = written(architecture, 0x5555_0000_1000, far);
  expect(disassemble(architecture, bytes.subarray(0, code))).toEqual(expected);
  expect(new DataView(bytes.buffer, bytes.byteOffset).getBigUint64(code, true)).toBe(BigInt(far));
});

test("i386: jumps, over the end of the address space if need be", () => {
  expect(disassemble("i386", written("i386", 0x1000, 0x2000))).toEqual(["jmp 4083", "int3", "int3", "int3"]);
  const bytes = written("i386", 0xf000_0000, 0x1000_0000);
  // 0x1000_0000 - 0xf000_000d, modulo 2^32
  expect(new DataView(bytes.buffer, bytes.byteOffset).getUint32(1, true)).toBe(0x1fff_fff3);
});

test("an unaligned place and a destination that is no address are refused", () => {
  const target = patchTarget(new Uint8Array(64), 0x1000);
  expect(() => writeTrampoline("aarch64", target, 4, far)).toThrow(RangeError);
  for (const destination of [-1, 2 ** 53, Number.NaN, 0.5]) {
    for (const architecture of ["x86_64", "aarch64", "riscv64", "i386"] as const)
      expect(() => writeTrampoline(architecture, target, 0, destination)).toThrow(RangeError);
  }
  expect(target.bytes.every((byte) => byte === 0)).toBe(true);
});
