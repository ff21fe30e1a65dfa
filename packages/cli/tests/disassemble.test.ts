import { describe, expect, it } from "vitest";
import { disassemble } from "../src/disassemble.ts";

describe("disassemble", () => {
  it("tells the instructions of several pieces of code apart", async () => {
    const pieces = [
      Uint8Array.of(0x48, 0x01, 0xd8, 0xc3), // addq %rbx, %rax; retq
      Uint8Array.of(0x90), // nop
      Uint8Array.of(0xb8, 0x2a, 0, 0, 0), // movl $42, %eax
    ];
    const code = await disassemble("x86_64-unknown-linux-gnu", pieces);
    expect(code?.map((piece) => piece.map(({ offset, length }) => [offset, length]))).toEqual([
      [
        [0, 3],
        [3, 1],
      ],
      [[0, 1]],
      [[0, 5]],
    ]);
    expect(code?.[2]?.[0]?.text).toBe("movl $42, %eax");
  });

  it("reads AArch64", async () => {
    const code = await disassemble("aarch64-unknown-linux-gnu", [Uint8Array.of(0xc0, 0x03, 0x5f, 0xd6)]);
    expect(code).toEqual([[{ offset: 0, length: 4, text: "ret" }]]);
  });
});
