/** The whole corpus in every configuration of traces, guards that exit by several seeds, and collections at every safe point. */
import { describe } from "vitest";
import { describeCorpus, native, sample } from "../../src/suite.ts";

const hot = { loop: 2, exit: 2 };

describe.each([
  ["no traces", false as const],
  ["later thresholds", { loop: 7, exit: 3 }],
  ["no side traces", { ...hot, sideTraces: false }],
  ["no second copy of loops", { ...hot, peelLoops: false }],
  ["no boxes left to exits", { ...hot, sinkBoxes: false }],
  ["no calls taken in", { ...hot, inlineCalls: false }],
  [
    "nothing of all that",
    { ...hot, sideTraces: false, peelLoops: false, sinkBoxes: false, inlineCalls: false },
  ],
])("with %s", (_what, traces) => describeCorpus(native, { traces }));

describe.each([2, 3, 4, 5, 6, 7, 8])(
  "with one guard of each trace always exiting, chosen by seed %i",
  (seed) => describeCorpus(native, { traces: { ...hot, stressExits: seed } }),
);

/** Thousands of exits, each with a collection. */
const slow = new Set(["dicts/many_entries.py", "exceptions/hot_loop.py"]);
describe.each([
  ["every loop traced", hot],
  ["guards that exit", { ...hot, stressExits: 11 }],
])("with a collection at every safe point and %s", (_what, traces) => {
  const third = sample(3);
  describeCorpus(native, {
    gcStress: true,
    traces,
    filter: (program) => third(program) && !slow.has(program.id),
  });
});
