import { bindEnter, type CodeAllocation } from "../../src/index.ts";

/** `int64_t f(int64_t a, int64_t b) { return a + b + constant; }` with a constant of 0..127: for the machine that runs the test. */
export function additionOf(constant: number): Uint8Array {
  if (process.arch === "arm64") {
    const words = new Uint32Array([
      0x8b01_0000, // add x0, x0, x1
      0x9100_0000 | (constant << 10), // add x0, x0, #constant
      0xd65f_03c0, // ret
    ]);
    return new Uint8Array(words.buffer);
  }
  // lea constant(%rdi, %rsi), %rax; ret
  return new Uint8Array([0x48, 0x8d, 0x44, 0x37, constant, 0xc3]);
}

export function runAddition(allocation: CodeAllocation, a: number, b: number): number {
  return bindEnter(allocation.codeAddress)(a, b, 0);
}
