import { describe, expect, it } from "vitest";
import { createCodeMemory } from "@serigraph/memory";
import type { PatchTarget } from "@serigraph/patch";
import { Runtime, Trace } from "../src/index.ts";
import { compileAt } from "./compile-at.ts";
import { push, tinyBundle } from "./tiny.ts";

/** Where the call or branch at `offset` goes: through a trampoline, if there is one. */
function destination({ view, base }: PatchTarget, offset: number): number {
  const first = view.getUint8(offset);
  const at =
    first === 0xe8 || first === 0xe9
      ? offset + 5 + view.getInt32(offset + 1, true)
      : offset + ((view.getInt32(offset, true) << 6) >> 4);
  const veneer =
    at >= 0 &&
    at + 16 <= view.byteLength &&
    (view.getUint32(at, true) === 0x25ff9066 || view.getUint32(at, true) === 0x58000050);
  return veneer ? Number(view.getBigUint64(at + 8, true)) : base + at;
}

const targets = [
  { triple: "x86_64-unknown-linux-gnu", far: 2 ** 32 },
  { triple: "aarch64-unknown-linux-gnu", far: 2 ** 28 },
];

describe.each(targets)("a target out of reach: $triple", ({ triple, far }) => {
  it("a helper: the call goes by a trampoline beside it", () => {
    const trace = new Trace();
    push(trace, "RET", [0]);
    push(trace, "CALL", [0, 8]);
    push(trace, "CALL", [8, 8]);
    push(trace, "RET", [0]);
    const base = 0x7000_0000_0000;
    const near = compileAt(triple, trace, base, base + 0x200000);
    expect(near.attempts).toBe(1);
    const result = compileAt(triple, trace, base, base + far);
    expect(result.attempts).toBe(2);
    for (const uop of [1, 2]) {
      const start = result.compiler.layout.positions[uop];
      const at = triple.startsWith("x") ? start + 13 : start + 16;
      expect(destination(result.code, at)).toBe(result.symbols[0]);
    }
    expect(result.compiler.layout.positions[3] % 8).toBe(0);
  });

  it("an external label", () => {
    const trace = new Trace();
    const elsewhere = trace.external(0x1234_5678);
    push(trace, "JUMP", [], elsewhere);
    push(trace, "RET", [0]);
    const { code, attempts } = compileAt(triple, trace, 0x7000_0000_0000, 0x7000_0010_0000);
    expect(attempts).toBe(2);
    expect(destination(code, 0)).toBe(0x1234_5678);
  });
});

describe("reach within an executor", () => {
  it("AArch64's short branches (32 KiB, 1 MiB) go by trampolines in long traces", () => {
    const trace = new Trace();
    const far = trace.newLabel();
    push(trace, "ODD", [0], far);
    push(trace, "LESS", [0, 8], far);
    for (let i = 0; i < 40_000; i++) push(trace, "ADD", [0, 8, 16]);
    trace.bind(far);
    push(trace, "RET", [0]);
    const { code, compiler, attempts } = compileAt(
      "aarch64-unknown-linux-gnu",
      trace,
      0x7000_0000_0000,
      0x7000_0800_0000,
    );
    expect(attempts).toBe(2);
    const { view, base } = code;
    const target = base + compiler.layout.positions[40_002];
    // tbnz at 8: imm14, b.lt 20 into the next stencil: imm19.
    const bit = 8 + (((view.getInt32(8, true) << 13) >> 18) << 2);
    expect(view.getUint32(bit, true)).toBe(0x58000050);
    expect(Number(view.getBigUint64(bit + 8, true))).toBe(target);
    const at = compiler.layout.positions[1] + 20;
    const less = at + (((view.getInt32(at, true) << 8) >> 13) << 2);
    expect(Number(view.getBigUint64(less + 8, true))).toBe(target);
    // Falling through, each jumps over its trampolines.
    const over = view.getInt32(12, true);
    expect(12 + ((over << 6) >> 4)).toBe(compiler.layout.positions[1]);
  });

  it("runs a trace with trampolines: its callees far away from it", () => {
    // Two memories need not be near each other: the second runtime's code is linked to the first one's.
    const first = Runtime.load(tinyBundle());
    const second = Runtime.load(tinyBundle());
    const trace = new Trace();
    push(trace, "RET", [11]);
    const callee = first.compile(trace);
    first.seal();
    trace.reset();
    push(trace, "JUMP", [], trace.external(callee.entry));
    const caller = second.compile(trace);
    expect(second.enter(caller.entry, 0, 0)).toBe(11);
    first.dispose();
    second.dispose();
  });

  it("runs a long trace, which is a few megabytes of code", () => {
    const memory = createCodeMemory();
    const runtime = Runtime.load(tinyBundle(), { memory });
    const allocation = memory.allocate(16, 64);
    allocation.seal();
    const slots = new BigInt64Array(allocation.data.bytes.buffer, allocation.data.bytes.byteOffset, 4);
    slots.set([0n, 1n, 0n, 0n]);
    const trace = new Trace();
    const end = trace.newLabel();
    push(trace, "ODD", [0], end);
    push(trace, "LESS", [8, 0], end);
    const n = 100_000;
    for (let i = 0; i < n; i++) push(trace, "ADD", [0, 8, 0]);
    push(trace, "ODD", [8], end);
    push(trace, "RET", [1]);
    trace.bind(end);
    push(trace, "RET", [2]);
    expect(runtime.enter(runtime.compile(trace).entry, allocation.dataAddress, 0)).toBe(2);
    expect(slots[0]).toBe(BigInt(n));
    allocation.free();
    runtime.dispose();
    memory.dispose();
  });
});
