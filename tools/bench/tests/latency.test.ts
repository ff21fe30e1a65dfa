/** The three forms of the latency bench's computation are one computation, at every length. */
import { Runtime } from "@serigraph/executor";
import { describe, expect, it } from "vitest";
import { expectedOf, FRAME, javaScriptOf, traceOf, webAssemblyOf } from "../src/latency-loop.ts";
import { registersBundle } from "../src/micro-registers.ts";

const lengths = [1, 2, 3, 4, 9, 10, 11, 24, 64, 300, 1000];
const [X, Y] = [1.25, 0.5];

interface WebAssemblyEngine {
  Module: new (bytes: Uint8Array) => object;
  Instance: new (module: object) => { exports: { run: (...args: number[]) => number } };
}
const { Module, Instance } = (globalThis as unknown as { WebAssembly: WebAssemblyEngine }).WebAssembly;

describe.each(lengths)("a computation of %i uops", (uops) => {
  it("in JavaScript", () => {
    const run = new Function("x", "y", "counter", "limit", javaScriptOf(uops, 1)) as (
      ...args: number[]
    ) => number;
    expect(run(X, Y, 0, 1)).toBe(expectedOf(uops, X, Y));
  });

  it("in WebAssembly", () =>
    expect(new Instance(new Module(webAssemblyOf(uops))).exports.run(X, Y, 0, 1)).toBe(
      expectedOf(uops, X, Y),
    ));

  it("in uops", () => {
    const bundle = registersBundle();
    if (typeof bundle === "string") throw new Error(bundle);
    const runtime = Runtime.load(bundle);
    try {
      const trace = traceOf(bundle, uops);
      expect(trace.length).toBe(uops);
      const memory = runtime.memory.allocate(16, 64);
      const { buffer, byteOffset } = runtime.memory.data.bytes;
      const frame = new Float64Array(buffer, byteOffset + memory.dataOffset, 8);
      frame.fill(0);
      frame[FRAME.x / 8] = X;
      frame[FRAME.y / 8] = Y;
      memory.seal();
      const { entry } = runtime.compile(trace);
      expect(runtime.enter(entry, memory.dataAddress, memory.dataAddress)).toBe(1);
      expect(frame[FRAME.x / 8]).toBe(expectedOf(uops, X, Y));
    } finally {
      runtime.dispose();
    }
  });
});
