import { createCodeMemory } from "@serigraph/memory";
import { beforeAll, describe, expect, it } from "vitest";
import { hostTriple, TraceBuilder } from "../src/index.ts";
import { buildToy } from "./traces/build.ts";
import { Jit, randomOf, randomProgram, randomState } from "./traces/program.ts";
import { emit, loadToy, Toy } from "./traces/toy.ts";

describe.each(["few", "many"] as const)("traces in a layout of %s registers", (layout) => {
  let toy: Toy;
  let b: TraceBuilder;
  beforeAll(async () => {
    const folder = await buildToy(layout, hostTriple());
    toy = new Toy(loadToy(folder, hostTriple()), createCodeMemory());
    b = new TraceBuilder(toy.traces);
  }, 240_000);

  const stateAt = (entry: number): { resume: object; state: Record<number, bigint> } => {
    const exit = toy.enter(entry);
    const state: Record<number, bigint> = {};
    toy.decode(
      exit,
      (slot, word) => (state[slot] = word),
      (value) => (value << 1n) | 1n,
    );
    return { resume: exit.resume, state };
  };

  it("a loop that adds", () => {
    b.reset();
    const head = { pc: 0 };
    const [i, sum, limit] = [b.entry(0, "i64", 0), b.entry(1, "i64", 8), b.entry(2, "i64", 16)];
    b.resume(head);
    emit(b, "LT", [i, limit]);
    b.setSlot(1, emit(b, "ADD", [sum, i]));
    b.resume({ pc: 1 });
    b.setSlot(0, emit(b, "ADD", [i, b.constInt("i64", 1)]));
    b.resume(head);
    b.closeLoop();
    const trace = b.compile();
    toy.frame.set([0n, 0n, 1000n]);
    expect(stateAt(trace.entry)).toEqual({ resume: head, state: { 0: 1000n, 1: 499_500n } });
    trace.free();
  });

  it("random programs do by traces what they do by interpretation, whatever exit they take", () => {
    const counts = { traces: 0, sides: 0, exits: 0, joins: 0 };
    for (let seed = 0; seed < 300; seed++) {
      const random = randomOf(seed);
      const program = randomProgram(random);
      const jit = new Jit(toy, b, program, random);
      for (let run = 0; run < 3; run++) jit.run(randomState(program, random));
      counts.traces += jit.counts.traces;
      counts.sides += jit.counts.sides;
      counts.exits += jit.counts.exits;
      counts.joins += jit.counts.joins;
      for (const trace of [...toy.traces.live]) trace.free();
    }
    expect(counts.traces).toBeGreaterThan(400);
    expect(counts.sides).toBeGreaterThan(150);
    expect(counts.joins).toBeGreaterThan(20);
    expect(counts.exits).toBeGreaterThan(1500);
  }, 60_000);
});
