/**
 * What a trace costs from the first constructor call to its code, in nanoseconds a uop: `node bench-traces.ts` (needs clang when the tests'
 * guest is not built yet). Processor time of this process, since machines are shared; the median of several rounds.
 */
import { createCodeMemory } from "@serigraph/memory";
import { hostTriple, TraceBuilder, type Val } from "./src/index.ts";
import { buildToy } from "./tests/traces/build.ts";
import { loadToy, Toy } from "./tests/traces/toy.ts";

const ROUNDS = 7;
const folder = await buildToy("many", hostTriple());
const toy = new Toy(loadToy(folder, hostTriple()), createCodeMemory({ protection: "map-twice" }));
const b = new TraceBuilder(toy.traces);
const [LT, ADD, MUL, AND_K, LOAD, FADD, I2F] = ["LT", "ADD", "MUL", "AND_K", "LOAD", "FADD", "I2F"].map(
  (name) => b.opNumber(name),
);
const resumes = Array.from({ length: 4000 }, (_, pc) => ({ pc }));

function op(number: number, x: number, y = 0): Val {
  b.staged[0] = x;
  b.staged[1] = y;
  b.staged[2] = 0;
  return b.emit(number) as Val;
}

/** A loop over six ints and a double with an exit in most instructions. Returns its number of uops. */
function compileLoop(groups: number): number {
  b.reset();
  for (let slot = 0; slot < 6; slot++) b.entry(slot, "i64", 8 * slot);
  b.entry(6, "f64", 48);
  const slot = (index: number): Val => b.getSlot(index) as Val;
  let pc = 0;
  for (let k = 0; k < groups; k++) {
    const i = k % 6;
    const j = (k * 5 + 1) % 6;
    b.resume(resumes[pc++]);
    op(LT, slot(i), slot(j));
    b.setSlot(i, op(ADD, slot(i), slot(j)));
    b.resume(resumes[pc++]);
    b.setSlot(j, op(MUL, slot(j), slot(i)));
    b.resume(resumes[pc++]);
    b.setSlot((k + 3) % 6, op(LOAD, op(AND_K, slot(i), 15)));
    b.resume(resumes[pc++]);
    b.setSlot(6, op(FADD, slot(6), op(I2F, slot(j))));
  }
  b.resume(resumes[0]);
  b.closeLoop();
  const trace = b.compile();
  const uops = trace.executor.uopCount;
  trace.free();
  return uops;
}

for (const groups of [2, 10, 40, 150]) {
  const times = Math.max(20, Math.round(12000 / groups));
  for (let i = 0; i < times; i++) compileLoop(groups);
  const rounds: number[] = [];
  let uops = 0;
  for (let round = 0; round < ROUNDS; round++) {
    uops = 0;
    const before = process.cpuUsage();
    for (let i = 0; i < times; i++) uops += compileLoop(groups);
    const { user, system } = process.cpuUsage(before);
    rounds.push(((user + system) * 1000) / uops);
  }
  rounds.sort((x, y) => x - y);
  console.log(
    `${Math.round(uops / times)} uops (${b.ir.length} instructions): ${Math.round(rounds[ROUNDS >> 1])} ns/uop`,
  );
}
