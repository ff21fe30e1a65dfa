/** What the passes make of a trace: instructions that are left, exits, ends, lifetime. */
import { createCodeMemory, type CodeMemory } from "@serigraph/memory";
import { beforeAll, describe, expect, it } from "vitest";
import { hostTriple, TraceAbort, TraceBuilder, type Val } from "../src/index.ts";
import { buildToy } from "./traces/build.ts";
import { ARRAYS, emit, loadToy, RESULT, Toy } from "./traces/toy.ts";

let folders: Record<"few" | "many", string>;
beforeAll(async () => {
  folders = { few: await buildToy("few", hostTriple()), many: await buildToy("many", hostTriple()) };
}, 240_000);

// QEMU 7.2 goes on running its old translation of code that was written anew through another mapping.
const protections =
  process.env["UNDER_OLD_QEMU"] === "1" ? (["flip"] as const) : (["flip", "map-twice"] as const);

function start(layout: "few" | "many", protection: "flip" | "map-twice" = "flip", spillSlots = 64) {
  const memory: CodeMemory = createCodeMemory({ protection });
  const toy = new Toy(loadToy(folders[layout], hostTriple()), memory, spillSlots);
  const b = new TraceBuilder(toy.traces);
  const int = (slot: number): Val => b.entry(slot, "i64", 8 * slot) as Val;
  /** Enters and gives the exit's resume and state words, as in the frame where they are not restored. */
  const run = (entry: number) => {
    const exit = toy.enter(entry);
    const state: Record<number, bigint> = {};
    toy.decode(
      exit,
      (slot, word) => (state[slot] = word),
      (value) => (value << 1n) | 1n,
    );
    return { exit, resume: exit.resume, state };
  };
  const k = (value: number): Val => b.constInt("i64", value) as Val;
  const names = (): string[] => {
    const found: string[] = [];
    for (let i = 0; i < b.ir.length; i++) if (b.ir.op[i] >= 0) found.push(b.table.ops[b.ir.op[i]].name);
    return found;
  };
  const head = { pc: 0 };
  /** Counts slot 0 up to slot 1, with `body` in the loop. */
  const loop = (body: () => void) => {
    b.reset();
    b.resume(head);
    emit(b, "LT", [int(0), int(1)]);
    body();
    b.resume({ pc: 9 });
    b.setSlot(0, emit(b, "ADD", [b.getSlot(0), k(1)]));
    b.resume(head);
    b.closeLoop();
    return b.compile();
  };
  return { toy, b, int, k, run, names, head, loop };
}

const reasonOf = (action: () => unknown): string => {
  try {
    action();
  } catch (error) {
    if (error instanceof TraceAbort) return error.reason;
    throw error;
  }
  return "none";
};

describe("the loop's second iteration", () => {
  it("makes invariants, guards that hold and loads that nothing overwrites once", () => {
    const { b, int, k, loop, names, run, toy } = start("many");
    const trace = loop(() => {
      const index = emit(b, "AND_K", [int(2)], [15]);
      emit(b, "GE", [int(2), k(0)]);
      b.setSlot(3, emit(b, "ADD", [int(3), emit(b, "LOAD", [index], [0])]));
    });
    // LT, AND_K, GE, LOAD, ADD, ADD; in the loop only LT and the two ADDs.
    expect(names().length).toBe(9);
    expect(names().slice(6).join()).toBe("LT,ADD,ADD");
    toy.frame.set([0n, 10n, 5n, 100n]);
    toy.context[ARRAYS + 5] = 7n;
    expect(run(trace.entry).state).toEqual({ 0: 10n, 3: 170n });
  });

  it("loads anew what the iteration before may have stored behind the load", () => {
    const { b, int, k, loop, run, toy } = start("few");
    const trace = loop(() => {
      const before = emit(b, "LOAD", [k(3)], [0]);
      b.setSlot(2, before);
      b.resume({ pc: 1 });
      emit(b, "STORE", [k(3), int(0)], [0]);
      // Of the same place, behind the store: not what the next iteration's first load finds if somebody else stores.
      b.setSlot(3, emit(b, "LOAD", [k(3)], [0]));
      b.resume({ pc: 2 });
      emit(b, "STORE", [k(3), emit(b, "AND_K", [int(0)], [7])], [0]);
      b.setSlot(4, emit(b, "LOAD", [k(3)], [0]));
    });
    toy.frame.set([0n, 20n, 0n, 0n, 0n]);
    toy.context[ARRAYS + 3] = -5n;
    expect(run(trace.entry).state).toEqual({ 0: 20n, 2: 18n & 7n, 3: 19n, 4: 19n & 7n });
  });

  it("carries a constant as one, and takes that back where it was wrong", () => {
    const { b, int, loop, run, toy } = start("few");
    let result: Val;
    const trace = loop(() => {
      // 2 becomes 7 at the end of the first iteration; 3 takes 2's value: 7 from the second iteration on.
      b.setSlot(3, int(2));
      result = b.constInt("i64", 7);
      b.setSlot(2, result);
    });
    toy.frame.set([0n, 1n, 1n, 2n]);
    expect(run(trace.entry).state).toEqual({ 0: 1n, 2: 7n, 3: 1n });
    toy.frame.set([0n, 5n, 1n, 2n]);
    expect(run(trace.entry).state).toEqual({ 0: 5n, 2: 7n, 3: 7n });
  });

  it("boxes nothing that only exits need", () => {
    const { b, int, loop, run, toy, names } = start("few");
    const trace = loop(() => {
      b.setSlot(2, emit(b, "BOX", [emit(b, "ADD", [emit(b, "UNBOX", [b.entry(2, "value", 16)]), int(0)])]));
    });
    expect(names().filter((name) => name === "UNBOX").length).toBe(1);
    const made = b.dump().split("\n\n")[1];
    expect(made.includes("BOX_r")).toBe(false);
    toy.frame.set([0n, 10n, (5n << 1n) | 1n]);
    expect(run(trace.entry).state).toEqual({ 0: 10n, 2: (50n << 1n) | 1n });
  });

  it("gives up where types do not settle, and where a slot is a box at first and another thing later", () => {
    const { b, int, loop } = start("few");
    expect(reasonOf(() => loop(() => b.setSlot(2, (int(2), b.entry(3, "value", 24)))))).toBe("type-unstable");
    expect(
      reasonOf(() =>
        loop(() => {
          // A pair after the first iteration; its unboxing as an int fails.
          const value = b.entry(2, "value", 16);
          emit(b, "UNBOX", [value]);
          b.setSlot(2, emit(b, "PAIR", [int(0), int(0)]));
        }),
      ),
    ).toBe("guard-fails");
  });

  it("forgets a slot that was cleared", () => {
    const { b, int, loop, run, toy } = start("few");
    const inside = { pc: 5 };
    const trace = loop(() => {
      b.resume({ pc: 4 });
      emit(b, "GE", [int(2), int(0)]);
      b.setSlot(7, emit(b, "ADD", [int(0), int(0)]));
      b.resume(inside);
      emit(b, "LT", [b.getSlot(7) as Val, int(3)]);
      b.clearSlot(7);
      b.resume({ pc: 6 });
      emit(b, "LT", [int(0), int(4)]);
    });
    toy.frame.set([0n, 100n, 100n, 30n, 100n]);
    expect(run(trace.entry)).toMatchObject({ resume: inside, state: { 0: 15n, 7: 30n } });
    toy.frame.set([0n, 100n, 100n, 100n, 20n]);
    expect(run(trace.entry).state).toEqual({ 0: 20n });
    toy.frame.set([0n, 100n, 12n, 100n, 20n]);
    expect(run(trace.entry).state).toEqual({ 0: 13n });
  });

  it("forgets a slot that was cleared and is set again at the end", () => {
    for (const isRead of [true, false]) {
      const { b, int, loop, run, toy } = start("few");
      const between = { pc: 5 };
      const trace = loop(() => {
        if (isRead) b.setSlot(2, int(7));
        b.clearSlot(7);
        b.resume(between);
        emit(b, "LT", [int(0), int(3)]);
        b.setSlot(7, emit(b, "ADD", [int(0), int(0)]));
      });
      toy.frame.set([0n, 100n, 1n, 30n, 0n, 0n, 0n, 5n]);
      expect(run(trace.entry)).toMatchObject({ resume: between });
      const expected = isRead ? { 0: 30n, 2: 58n } : { 0: 30n };
      expect(run(trace.entry).state).toEqual(expected);
      toy.frame.set([0n, 100n, 1n, 0n, 0n, 0n, 0n, 5n]);
      expect(run(trace.entry).state).toEqual(isRead ? { 2: 5n } : {});
      toy.frame.set([0n, 20n, 1n, 100n, 0n, 0n, 0n, 5n]);
      expect(run(trace.entry).state).toEqual(isRead ? { 0: 20n, 2: 36n, 7: 38n } : { 0: 20n, 7: 38n });
    }
  });

  it.each([2, 3, 5, 8, 12])("rotates %i variables, and swaps", (count) => {
    for (const layout of ["few", "many"] as const) {
      const { b, int, loop, run, toy } = start(layout);
      const trace = loop(() => {
        const values = Array.from({ length: count }, (_, i) => int(2 + i));
        for (let i = 0; i < count; i++) b.setSlot(2 + i, values[(i + 1) % count]);
      });
      for (const iterations of [1, 2, 3, count, 25]) {
        toy.frame.set([0n, BigInt(iterations), ...Array.from({ length: count }, (_, i) => BigInt(100 + i))]);
        const { state } = run(trace.entry);
        for (let i = 0; i < count; i++) expect(state[2 + i]).toBe(BigInt(100 + ((i + iterations) % count)));
      }
    }
  });
});

describe("registers", () => {
  it("spills once, where a value is made", () => {
    const { b, int, k, loop, run, toy } = start("few");
    const trace = loop(() => {
      const values = Array.from({ length: 9 }, (_, i) => emit(b, "MUL", [int(0), k(i + 2)]));
      let sum: Val = int(2);
      for (const value of values) sum = emit(b, "ADD", [sum, value]);
      for (const value of values) sum = emit(b, "SUB", [sum, emit(b, "AND_K", [value], [1])]);
      b.setSlot(2, sum);
    });
    toy.frame.set([0n, 50n, 0n]);
    let expected = 0n;
    for (let i = 0n; i < 50n; i++) for (let m = 2n; m < 11n; m++) expected += i * m - ((i * m) & 1n);
    expect(run(trace.entry).state).toEqual({ 0: 50n, 2: expected });
  });

  it("says when there are too few spill slots, or too many instructions", () => {
    const { b, int, k, loop, toy } = start("few", "flip", 3);
    const many = (): void => {
      const values = Array.from({ length: 12 }, (_, i) => emit(b, "MUL", [int(0), k(i + 2)]));
      b.setSlot(
        2,
        values.reduce((sum, value) => emit(b, "SUB", [sum, value]), values[0]),
      );
      b.resume({ pc: 1 });
      b.setSlot(
        3,
        values.reduce((sum, value) => emit(b, "ADD", [sum, value]), values[0]),
      );
    };
    expect(reasonOf(() => loop(many))).toBe("out-of-spill-slots");
    const short = new TraceBuilder(toy.traces, { limit: 10 });
    short.reset();
    const x = short.entry(0, "i64", 0);
    expect(
      reasonOf(() => {
        for (let i = 0; i < 20; i++) emit(short, "MUL", [x, short.constInt("i64", i)]);
      }),
    ).toBe("too-long");
    expect(toy.traces.live.size).toBe(0);
  });
});

describe("ends", () => {
  it("a jump stores all at once, from each other's homes", () => {
    for (const layout of ["few", "many"] as const) {
      const { b, int, toy, run } = start(layout);
      b.reset();
      b.resume({ pc: 1 });
      b.exit();
      const last = b.compile();
      b.reset();
      const double = b.entry(4, "f64", 32);
      b.resume({ pc: 0 });
      const sum = emit(b, "ADD", [int(0), int(1)]);
      b.jump(last, [
        [0, int(1)],
        [8, int(2)],
        [16, int(3)],
        [24, int(0)],
        [40, sum],
        [48, double],
        [32, b.constF64(2.5) as Val],
      ]);
      const trace = b.compile();
      toy.frame.set([1n, 2n, 3n, 4n]);
      toy.frameF64[4] = 0.25;
      expect(run(trace.entry).resume).toEqual({ pc: 1 });
      expect([...toy.frame.subarray(0, 4), toy.frame[5]]).toEqual([2n, 3n, 4n, 1n, 3n]);
      expect([toy.frameF64[4], toy.frameF64[6]]).toEqual([2.5, 0.25]);
      last.free();
      expect(trace.isFreed).toBe(true);
    }
  });

  it("a terminal op reads its inputs as they were before the stores", () => {
    const { b, int, toy } = start("few");
    b.reset();
    const [x, y] = [int(0), int(1)];
    b.stores([
      [0, y],
      [8, x],
    ]);
    emit(b, "RETURN_INT", [x]);
    const trace = b.compile();
    toy.frame.set([10n, 20n]);
    expect(toy.runtime.enter(trace.entry, toy.frameAddress, toy.contextAddress)).toBe(7);
    expect(toy.context[RESULT]).toBe(10n);
    expect([...toy.frame.subarray(0, 2)]).toEqual([20n, 10n]);
  });

  it("an op after the end, an exit without resume(), a change before an exit: errors that say so", () => {
    const { b, int } = start("few");
    b.reset();
    const x = int(0);
    expect(() => emit(b, "LT", [x, x])).toThrow("resume() was not called");
    b.resume({});
    b.setSlot(0, x);
    expect(() => emit(b, "LT", [x, x])).toThrow("come before its changes");
    b.resume({});
    b.exit();
    expect(() => emit(b, "LT", [x, x])).toThrow("has ended");
    expect(() => b.jump(0)).toThrow("has ended");
  });
});

describe.each(protections)("links and lifetime, memory protected by %s", (protection) => {
  it("an exit that is linked goes to the side trace, and back when that is freed", () => {
    const { b, int, k, loop, run, toy } = start("many", protection);
    const trace = loop(() => {
      b.resume({ pc: 1 });
      emit(b, "LT", [int(0), int(2)]);
    });
    toy.frame.set([0n, 100n, 40n]);
    const { exit, resume } = run(trace.entry);
    expect(resume).toEqual({ pc: 1 });
    b.resetSide(exit);
    expect(b.typeOf(b.getSlot(0) as Val)).toBe("i64");
    b.resume({ pc: 2 });
    b.setSlot(0, emit(b, "ADD", [b.getSlot(0), k(1000)]));
    b.resume({ pc: 3 });
    b.exit();
    const side = b.compile();
    expect(() => trace.exits[0].link(side)).toThrow("does not begin at exit");
    exit.link(side);
    expect(exit.side === side).toBe(true);
    expect(run(trace.entry)).toMatchObject({ resume: { pc: 3 }, state: { 0: 1040n } });
    exit.unlink();
    expect(run(trace.entry)).toMatchObject({ resume: { pc: 1 }, state: { 0: 40n } });
    exit.link(side);
    side.free();
    expect(exit.side).toBe(undefined);
    expect(run(trace.entry)).toMatchObject({ resume: { pc: 1 }, state: { 0: 40n } });
    const before = toy.runtime.stats.executors;
    trace.free();
    expect(toy.runtime.stats.executors).toBe(before - 1);
    expect(toy.traces.exit(exit.id)).toBe(undefined);
  });

  it("a side trace far away is reached too", () => {
    const { b, k, loop, run, toy } = start("few", protection);
    const trace = loop(() => {});
    toy.frame.set([0n, 3n]);
    const { exit } = run(trace.entry);
    // Further than a conditional branch of AArch64 reaches.
    const filler = toy.runtime.memory.allocate(3 << 20, 0);
    b.resetSide(exit);
    b.resume({ pc: 4 });
    b.setSlot(0, emit(b, "ADD", [b.getSlot(0), k(100)]));
    b.resume({ pc: 5 });
    b.exit();
    const side = b.compile();
    filler.free();
    expect(Math.abs(side.entry - trace.entry)).toBeGreaterThan(2 ** 20);
    for (let i = 0; i < 2; i++) {
      exit.link(side);
      expect(run(trace.entry)).toMatchObject({ resume: { pc: 5 }, state: { 0: 103n } });
      exit.unlink();
      expect(run(trace.entry)).toMatchObject({ resume: exit.resume, state: { 0: 3n } });
    }
  });

  it("nothing is compiled that goes on from a trace, or to one, that was freed meanwhile", () => {
    const { b, loop, run, toy } = start("few", protection);
    const trace = loop(() => {});
    toy.frame.set([0n, 3n]);
    const { exit } = run(trace.entry);
    b.resetSide(exit);
    b.resume({ pc: 4 });
    b.exit();
    const side = b.compile();
    const begin = (): void => {
      b.resetSide(exit);
      b.resume({ pc: 5 });
      b.exit();
    };
    begin();
    trace.free();
    expect(reasonOf(() => b.compile())).toBe("freed");
    expect(() => exit.link(side)).toThrow("was freed");
    b.reset();
    b.jump(trace);
    expect(reasonOf(() => b.compile())).toBe("freed");
    // It was never linked, and so is nobody's.
    side.free();
    expect(toy.traces.live.size).toBe(0);
  });

  it("what an assumption held for is freed with it, side traces too", () => {
    const { b, k, loop, run, toy } = start("few", protection);
    const executors = toy.runtime.stats.executors;
    const trace = loop(() => {});
    toy.frame.set([0n, 3n]);
    const { exit } = run(trace.entry);
    b.resetSide(exit);
    b.resume({ pc: 4 });
    b.setSlot(0, emit(b, "ADD", [b.getSlot(0), k(1)]));
    b.resume({ pc: 5 });
    b.exit();
    const side = b.compile();
    exit.link(side);
    const told: unknown[] = [];
    trace.onInvalidate = (which) => told.push(which);
    toy.traces.assumptions.depend("global x", trace);
    expect(toy.traces.assumptions.invalidate("global y")).toBe(0);
    expect(toy.traces.assumptions.invalidate("global x")).toBe(1);
    expect(told.length === 1 && told[0] === trace).toBe(true);
    expect([trace.isFreed, side.isFreed]).toEqual([true, true]);
    expect(toy.traces.assumptions.has("global x")).toBe(false);
    expect(toy.runtime.stats.executors).toBe(executors);
    expect(toy.traces.live.size).toBe(0);
  });
});
