import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type BundleModel, BundleError, readBundle, writeBundle } from "@serigraph/bundle";
import { type CodeMemory, createCodeMemory } from "@serigraph/memory";
import {
  FreedError,
  HoleError,
  LoadError,
  OutOfCodeMemoryError,
  Runtime,
  Trace,
  TraceError,
  WrongHostError,
} from "../src/index.ts";
import { push, tinyBundle, tinyModel } from "./tiny.ts";

const load = (model: BundleModel) => Runtime.load(readBundle(writeBundle(model), "changed.bundle"));
const caught = (action: () => unknown): unknown => {
  try {
    action();
  } catch (error) {
    return error;
  }
  throw new Error("nothing was thrown");
};

describe("bundles that are not for this process", () => {
  it("refuses another architecture's", () => {
    const other = process.arch === "x64" ? "aarch64-unknown-linux-gnu" : "x86_64-unknown-linux-gnu";
    const error = caught(() => Runtime.load(tinyBundle(other))) as WrongHostError;
    expect(error).toBeInstanceOf(WrongHostError);
    expect(error.triple).toBe(other);
    expect(error.message).toContain("tiny.bundle");
  });

  it("refuses one whose stencils are numbered otherwise than the constructors", () => {
    const error = caught(() => Runtime.load(tinyBundle(), { constructorsDigest: "2".repeat(64) }));
    expect(error).toBeInstanceOf(LoadError);
  });

  it("refuses a hole kind that nobody knows", () => {
    const model = tinyModel();
    const [stencil, ...others] = model.stencils;
    const holes = stencil.holes.map((hole) => ({ ...hole, kind: "R_X86_64_NONSENSE" }));
    const error = caught(() =>
      load({
        ...model,
        kindWidths: { ...model.kindWidths, R_X86_64_NONSENSE: 4 },
        stencils: [{ ...stencil, holes }, ...others],
      }),
    );
    expect(error).toBeInstanceOf(LoadError);
    expect((error as Error).message).toContain("R_X86_64_NONSENSE");
  });

  it("names the file that cannot be read", () => {
    expect(caught(() => readBundle(new Uint8Array(10), "cut.bundle"))).toBeInstanceOf(BundleError);
    expect(() => Runtime.load("/nowhere/python.bundle")).toThrow("/nowhere/python.bundle");
  });

  it("loads one without an entry, which can compile and call, but not enter", () => {
    const runtime = load({ ...tinyModel(), entries: [] });
    expect(runtime.call("DOUBLE", 1)).toBe(1002);
    const trace = new Trace();
    push(trace, "RET", [1]);
    const { entry } = runtime.compile(trace);
    expect(() => runtime.enter(entry, 0, 0)).toThrow(/no entry ENTER/);
    runtime.dispose();
  });
});

describe("traces that cannot be compiled", () => {
  let memory: CodeMemory;
  let runtime: Runtime;
  let trace: Trace;
  beforeEach(() => {
    memory = createCodeMemory();
    runtime = Runtime.load(tinyBundle(), { memory });
    trace = new Trace();
  });
  afterEach(() => {
    runtime.dispose();
    memory.dispose();
  });

  /** Compiling fails with an error of that class, and leaves nothing behind. */
  function refused<E extends Error>(type: new (...args: never[]) => E): E {
    const before = memory.stats();
    const error = caught(() => runtime.compile(trace));
    expect(error).toBeInstanceOf(type);
    const after = memory.stats();
    expect(after.allocations).toBe(before.allocations);
    expect(after.codeUsed).toBe(before.codeUsed);
    expect(after.dataUsed).toBe(before.dataUsed);
    expect(after.open).toBe(before.open);
    expect(runtime.stats.executors).toBe(0);
    // And the next trace compiles as if nothing had been.
    trace.reset();
    push(trace, "RET", [3]);
    expect(runtime.enter(runtime.compile(trace).entry, 0, 0)).toBe(3);
    return error as E;
  }

  it("an empty one", () => {
    refused(TraceError);
  });

  it("a label that was never bound, by the names of the op and the target", () => {
    push(trace, "RET", [0]);
    push(trace, "JUMP", [], trace.newLabel());
    const error = refused(TraceError);
    expect(error.uop).toBe(1);
    expect(error.message).toContain("JUMP");
    expect(error.message).toContain("target to");
  });

  it("a label that is no label", () => {
    push(trace, "JUMP", [], 17);
    expect(refused(TraceError).message).toContain("17");
  });

  it("a stencil that the bundle does not have", () => {
    trace.push(1000, 0);
    expect(refused(TraceError).message).toContain("1000");
  });

  it("a uop with too few operand words", () => {
    trace.push(0, 2);
    expect(refused(TraceError).message).toContain("needs 6");
  });

  it("a value that does not fit its hole: with stencil, hole, kind and addresses", () => {
    push(trace, "RET", [0]);
    push(trace, "ADD", [0, 0x1_0000_0000, 0]);
    const error = refused(HoleError);
    expect(error.uop).toBe(1);
    expect(error.stencil).toBe("ADD_slot_slot_slot");
    expect(error.kind).toMatch(process.arch === "x64" ? "R_X86_64_32S" : "R_AARCH64_MOVW_UABS_G0");
    expect(error.to).toBe(0x1_0000_0000);
    expect(error.from).toBeGreaterThan(runtime.symbol("ENTER"));
  });

  it("one too many for the memory: a typed error that says how much was wanted", () => {
    const small = createCodeMemory({ reserve: 16384 });
    const tight = Runtime.load(tinyBundle(), { memory: small });
    for (let i = 0; i < 5000; i++) push(trace, "ADD", [0, 8, 16]);
    push(trace, "RET", [0]);
    const before = small.stats();
    const error = caught(() => tight.compile(trace)) as OutOfCodeMemoryError;
    expect(error).toBeInstanceOf(OutOfCodeMemoryError);
    expect(error.uops).toBe(5001);
    expect(error.codeBytes).toBeGreaterThan(8192);
    expect(small.stats()).toEqual(before);
    trace.reset();
    push(trace, "RET", [4]);
    expect(tight.enter(tight.compile(trace).entry, 0, 0)).toBe(4);
    tight.dispose();
    small.dispose();
  });

  it("and when the system has no memory even for the library, load says so and leaks nothing", () => {
    const small = createCodeMemory({ reserve: 8192 });
    const filler = small.allocate(4096, 0);
    const before = small.stats();
    expect(caught(() => Runtime.load(tinyBundle(), { memory: small }))).toBeInstanceOf(OutOfCodeMemoryError);
    expect(small.stats()).toEqual(before);
    filler.free();
    small.dispose();
  });
});

describe("freeing", () => {
  it("gives the memory back and counts it", () => {
    const memory = createCodeMemory();
    const runtime = Runtime.load(tinyBundle(), { memory });
    const empty = memory.stats();
    const trace = new Trace();
    for (let i = 0; i < 100; i++) push(trace, "OWN", [8, 0]);
    push(trace, "RET", [0]);
    const executors = Array.from({ length: 50 }, () => runtime.compile(trace));
    runtime.seal();
    expect(runtime.stats.executors).toBe(50);
    expect(runtime.stats.uops).toBe(50 * 101);
    expect(runtime.stats.stencilsCopied).toBe(50 * 101);
    expect(memory.stats().codeUsed).toBeGreaterThan(empty.codeUsed);
    for (const executor of executors) executor.free();
    executors[0].free();
    expect(runtime.stats.executors).toBe(0);
    expect(runtime.stats.codeBytes).toBe(0);
    expect(memory.stats().codeUsed).toBe(empty.codeUsed);
    expect(memory.stats().dataUsed).toBe(empty.dataUsed);
    expect(runtime.executor(executors[3].id)).toBe(undefined);
    expect(() => executors[3].code()).toThrow(FreedError);
    // Ids are used anew, and never twice at a time.
    const ids = new Set(Array.from({ length: 50 }, () => runtime.compile(trace).id));
    expect(ids.size).toBe(50);
    expect(Math.max(...ids)).toBe(49);
    runtime.dispose();
    expect(memory.stats().allocations).toBe(0);
    expect(() => runtime.compile(trace)).toThrow(FreedError);
    memory.dispose();
  });

  it("does not grow over many thousands of compilations", () => {
    const runtime = Runtime.load(tinyBundle());
    const trace = new Trace();
    for (let i = 0; i < 24; i++) push(trace, "ADD", [0, 8, 16]);
    push(trace, "RET", [0]);
    const round = () => {
      for (let i = 0; i < 20_000; i++) runtime.compile(trace).free();
      return process.memoryUsage().rss;
    };
    const before = round();
    const after = round();
    expect(runtime.stats.memory.codeCommitted).toBeLessThan(4 * 1024 * 1024);
    expect(after - before).toBeLessThan(32 * 1024 * 1024);
    runtime.dispose();
  });
});
