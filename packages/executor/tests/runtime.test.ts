import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createCodeMemory, type CodeMemory } from "@serigraph/memory";
import { FreedError, HoleError, Runtime, Trace } from "../src/index.ts";
import { bits, BONUS, CONSTANT, push, tinyBundle } from "./tiny.ts";

/** A frame of 64 slots in memory whose address native code can use. */
function frame(memory: CodeMemory) {
  const allocation = memory.allocate(16, 512);
  allocation.seal();
  const { bytes } = allocation.data;
  return {
    address: allocation.dataAddress,
    i64: new BigInt64Array(bytes.buffer, bytes.byteOffset, 64),
    f64: new Float64Array(bytes.buffer, bytes.byteOffset, 64),
  };
}

// QEMU 7.2 goes on running its old translation of code that was written anew through another mapping, so that memory which is mapped
// twice cannot be tested under it.
const protections =
  process.env["UNDER_OLD_QEMU"] === "1" ? (["flip"] as const) : (["flip", "map-twice"] as const);

describe.each(protections)("a runtime whose code memory is protected by %s", (protection) => {
  let memory: CodeMemory;
  let runtime: Runtime;
  let at: ReturnType<typeof frame>;
  let trace: Trace;
  beforeEach(() => {
    memory = createCodeMemory({ protection });
    runtime = Runtime.load(tinyBundle(), { memory });
    at = frame(memory);
    trace = new Trace();
  });
  afterEach(() => {
    runtime.dispose();
    memory.dispose();
  });
  const run = () => runtime.enter(runtime.compile(trace).entry, at.address, 0);

  it("runs uops one after the other and returns what the last one returns", () => {
    at.i64[0] = 40n;
    at.i64[1] = 2n;
    push(trace, "ADD", [0, 8, 16]);
    push(trace, "ADD", [16, 16, 504]);
    push(trace, "RET", [77]);
    expect(run()).toBe(77);
    expect(at.i64[2]).toBe(42n);
    expect(at.i64[63]).toBe(84n);
  });

  it("loops: a label bound before its use, and one after", () => {
    at.i64[0] = 0n; // sum
    at.i64[1] = 0n; // counter
    at.i64[2] = 1n;
    at.i64[3] = 1_000_000n;
    const done = trace.newLabel();
    const top = trace.here();
    const body = trace.newLabel();
    push(trace, "LESS", [8, 24], body);
    push(trace, "JUMP", [], done);
    trace.bind(body);
    push(trace, "ADD", [0, 8, 0]);
    push(trace, "ADD", [8, 16, 8]);
    push(trace, "JUMP", [], top);
    trace.bind(done);
    push(trace, "RET", [1]);
    expect(run()).toBe(1);
    expect(at.i64[0]).toBe(499_999_500_000n);
  });

  it("takes a conditional branch on a bit", () => {
    for (const [value, result] of [
      [6n, 0],
      [7n, 1],
    ] as const) {
      at.i64[0] = value;
      trace.reset();
      const odd = trace.newLabel();
      push(trace, "ODD", [0], odd);
      push(trace, "RET", [0]);
      trace.bind(odd);
      push(trace, "RET", [1]);
      expect(run()).toBe(result);
    }
  });

  it("patches 64-bit constants exactly: integers of any sign, and the bits of doubles", () => {
    const values = [
      0n,
      1n,
      -1n,
      0x7fff_ffff_ffff_ffffn,
      -0x8000_0000_0000_0000n,
      0x1234_5678_9abc_def0n,
      0xffff_0000n,
    ];
    values.forEach((value, index) => push(trace, "LOAD", [value, index * 8]));
    push(trace, "LOAD", [bits(Math.PI), 8 * values.length]);
    push(trace, "LOAD", [bits(-0), 8 * values.length + 8]);
    push(trace, "RET", [0]);
    run();
    expect([...at.i64.subarray(0, values.length)]).toEqual(values);
    expect(at.f64[values.length]).toBe(Math.PI);
    expect(at.f64[values.length + 1]).toBe(-0);
  });

  it("returns 32-bit immediates of both halves", () => {
    for (const value of [0, 1, 0xffff, 0x10000, 0x7fffffff]) {
      trace.reset();
      push(trace, "RET", [value]);
      expect(run()).toBe(value);
    }
    trace.reset();
    const at32 = trace.push(5, 2);
    trace.imm32(at32, -2);
    expect(run() | 0).toBe(-2);
  });

  it("calls helper functions of the library, and reads constants", () => {
    at.i64[0] = 21n;
    push(trace, "CALL", [0, 8]);
    push(trace, "CONSTANT", [16]);
    push(trace, "RET", [0]);
    run();
    expect(at.i64[1]).toBe(42n + BigInt(BONUS));
    expect(at.f64[2]).toBe(CONSTANT);
  });

  it("gives each uop its own data where the data has holes", () => {
    push(trace, "OWN", [0, bits(1.5)]);
    push(trace, "CONSTANT", [8]);
    push(trace, "OWN", [16, bits(-2.25)]);
    push(trace, "RET", [0]);
    const executor = runtime.compile(trace);
    expect(executor.dataBytes).toBe(16);
    runtime.enter(executor.entry, at.address, 0);
    expect([...at.f64.subarray(0, 3)]).toEqual([1.5, CONSTANT, -2.25]);
  });

  it("changes where a marked uop of compiled code jumps, and back", () => {
    const other = new Trace();
    push(other, "RET", [2]);
    const elsewhere = runtime.compile(other);
    const home = trace.newLabel();
    const odd = trace.newLabel();
    push(trace, "ODD", [0], odd);
    const branch = trace.patchable();
    push(trace, "JUMP", [], home);
    const jump = trace.patchable();
    trace.bind(home);
    push(trace, "RET", [1]);
    trace.bind(odd);
    push(trace, "RET", [3]);
    const executor = runtime.compile(trace);
    const result = () => runtime.enter(executor.entry, at.address, 0);
    at.i64[0] = 4n;
    expect(result()).toBe(1);
    executor.setTarget(jump, 0, elsewhere.entry);
    expect(result()).toBe(2);
    executor.setTarget(jump, 0, executor.addressOf(odd));
    expect(result()).toBe(3);
    executor.setTarget(jump, 0, executor.addressOf(home));
    expect(result()).toBe(1);
    at.i64[0] = 5n;
    expect(result()).toBe(3);
    executor.setTarget(branch, 0, elsewhere.entry);
    expect(result()).toBe(2);
  });

  it("refuses to change what was not marked, is out of reach or freed, and leaves it as it was", () => {
    const home = trace.newLabel();
    push(trace, "JUMP", [], home);
    const jump = trace.patchable();
    trace.bind(home);
    push(trace, "RET", [1]);
    const executor = runtime.compile(trace);
    expect(() => executor.setTarget(1, 0, executor.entry)).toThrow("uop 1 was not marked as patchable");
    expect(() => executor.setTarget(jump, 1, executor.entry)).toThrow("has no hole of target 1");
    expect(() => executor.setTarget(jump, 0, executor.entry + 2 ** 40)).toThrow(HoleError);
    expect(runtime.enter(executor.entry, at.address, 0)).toBe(1);
    executor.free();
    expect(() => executor.setTarget(jump, 0, 0)).toThrow(FreedError);
    trace.reset();
    push(trace, "RET", [1]);
    const plain = runtime.compile(trace);
    expect(() => plain.setTarget(0, 0, 0)).toThrow("uop 0 was not marked");
  });

  it("loads addresses and large constants through the GOT, or without it where they fit", () => {
    push(trace, "HELPER", [0]);
    push(trace, "VIA_GOT", [8, 0x1234_5678_9abc_def0n]);
    push(trace, "VIA_GOT", [16, 12]);
    push(trace, "VIA_GOT", [24, 0xffff_ffffn]);
    push(trace, "RET", [0]);
    run();
    expect(Number(at.i64[0])).toBe(runtime.symbol("DOUBLE"));
    expect([...at.i64.subarray(1, 4)]).toEqual([0x1234_5678_9abc_def0n, 12n, 0xffff_ffffn]);
  });

  it("knows its own id and its own addresses", () => {
    const other = new Trace();
    push(other, "RET", [0]);
    runtime.compile(other);
    const end = trace.newLabel();
    push(trace, "SELF", [0]);
    push(trace, "TOP", [8]);
    push(trace, "LABEL", [16, end]);
    trace.bind(end);
    push(trace, "RET", [0]);
    const executor = runtime.compile(trace);
    runtime.enter(executor.entry, at.address, 0);
    expect(Number(at.i64[0])).toBe(executor.id);
    expect(runtime.executor(executor.id)).toBe(executor);
    expect(Number(at.i64[1])).toBe(executor.entry);
    expect(Number(at.i64[2])).toBe(executor.addressOf(end));
  });

  it("exits to TypeScript and goes on at a label", () => {
    // Each round leaves native code, has TypeScript add, and enters again after the exit.
    at.i64[1] = 1n;
    push(trace, "ADD", [0, 8, 0]);
    push(trace, "RET", [1]);
    const again = trace.here();
    push(trace, "ADD", [0, 8, 0]);
    push(trace, "RET", [2]);
    const executor = runtime.compile(trace);
    expect(runtime.enter(executor.entry, at.address, 0)).toBe(1);
    at.i64[0] += 100n;
    expect(runtime.enter(executor.addressOf(again), at.address, 0)).toBe(2);
    expect(at.i64[0]).toBe(102n);
    expect(executor.entry + executor.labelOffsets[again]).toBe(executor.addressOf(again));
  });

  it("links executors: one jumps into another by an external label, and by a run-time address", () => {
    push(trace, "RET", [5]);
    const callee = runtime.compile(trace);
    trace.reset();
    push(trace, "JUMP", [], trace.external(callee.entry));
    expect(run()).toBe(5);
    trace.reset();
    at.i64[0] = BigInt(callee.entry);
    push(trace, "TAIL", [0]);
    expect(run()).toBe(5);
  });

  it("keeps a jump to the next stencil that the generator left in", () => {
    push(trace, "NEXT", []);
    push(trace, "NEXT", []);
    push(trace, "RET", [9]);
    expect(run()).toBe(9);
  });

  it("calls C functions from TypeScript, with up to six arguments", () => {
    expect(runtime.call("DOUBLE", 4)).toBe(8 + BONUS);
    expect(runtime.call(runtime.symbol("SUM6"), 1, 2, 3, 4, 5, 6)).toBe(21);
    expect(runtime.call("SUM6", 1, -2, 3, -4, 5, 2 ** 40)).toBe(2 ** 40 + 3);
    expect(runtime.call("DOUBLE", 2n ** 40n)).toBe(2 ** 41 + BONUS);
    expect(() => runtime.call("SUM6", 1, 2, 3, 4, 5, 6, 7)).toThrow("up to 6");
  });

  it("compiles many before it enters any, and enters each", () => {
    const executors = Array.from({ length: 200 }, (_, index) => {
      trace.reset();
      push(trace, "LOAD", [index, 0]);
      push(trace, "RET", [index]);
      return runtime.compile(trace);
    });
    executors.forEach(({ entry }, index) => expect(runtime.enter(entry, at.address, 0)).toBe(index));
    // And some more, beside those that have run.
    executors[7].free();
    trace.reset();
    push(trace, "RET", [1000]);
    const more = runtime.compile(trace);
    expect(runtime.enter(executors[8].entry, at.address, 0)).toBe(8);
    expect(runtime.enter(more.entry, at.address, 0)).toBe(1000);
  });
});
